/*
 * topic.c - an English line that names a thing and says nothing of it: "Error code 500 when trying to upload a file".
 *
 * A quotation of such a line hands the customer's note back; that the mail is about it is always true. Only where no verb stands
 * before the first "when" or "after", and the line begins as a thing's name does. Pure.
 */
#include "topic.h"

#include "clause.h"
#include "grammar.h"
#include "person.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

#define WORDS_MIN 2
#define WORDS_MAX 14

static const char verbs[] = "am is are was were be been has have had do does did can could will would should may might "
                            "must cannot isn't aren't wasn't "
                            "weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't "
                            "shouldn't got get gets came come comes went go "
                            "goes said say says told took take takes gave give gives made make makes paid pay sent "
                            "send left lost need needs want wants know "
                            "keeps keep kept let lets it's that's there's i'm i've you're we're they're what's works "
                            "work stopped shows show broke fell help "
                            "ordered waiting trying received stuck gone missing found bought please thanks thank";
static const char openings[] =
    "i you we they he she it this that these those there no not never none nothing nobody still just also and but or "
    "so if when while "
    "after before since because as what why how where who which whose very too really quite hi hello hey dear yes ok "
    "okay well oh "
    "re fwd in on at for from to with without by of please pls only all both more most less such same";

/* Where what is said of a thing's time or place begins: verbs behind it are not the line's own. */
static guint
name_ends(const struct clause *words)
{
    for (guint i = 1; i < words->count; i++)
        if (word_in(words->words[i].low, "when while whenever after since before during"))
            return i;
    return words->count;
}

static bool
names_thing(const struct clause *words)
{
    const char *first = words->words[0].low;
    bool deed = strlen(first) > 4 && g_str_has_suffix(first, "ing") &&
                !(words->count > 2 && word_in(words->words[1].low, "my our the a an"));
    if (words->count < WORDS_MIN || words->count > WORDS_MAX || word_in(first, openings) || deed ||
        verb_is_request(first) || verb_is_elliptic(first) || g_str_has_suffix(first, "ly"))
        return false;
    guint end = name_ends(words);
    if (end < WORDS_MIN || end + 1 == words->count)
        return false;
    for (guint i = 0; i < end; i++)
        if (word_in(words->words[i].low, verbs) || word_in(words->words[i].low, "i you we they he she it me us") ||
            *words->words[i].lead || (i + 1 < words->count && *words->words[i].trail) ||
            (i > 0 && strlen(words->words[i].low) > 4 && g_str_has_suffix(words->words[i].low, "ed")))
            return false;
    return true;
}

char *
topic_told(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    if (strpbrk(text, "?\":;!@#<>") || !names_thing(words) || !person_turn(words))
        return NULL;
    char *name = clause_join(words, 0, words->count);
    if (g_ascii_isupper(name[0]) && !g_ascii_isupper(name[1]) && grammar_knows(words->words[0].low))
        name[0] = g_ascii_tolower(name[0]);
    char *line = g_strconcat("you are writing about ", name, NULL);
    g_free(name);
    return line;
}
