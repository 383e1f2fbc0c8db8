/*
 * headed.c - English sentences whose first noun lacks its article and has a place behind it: "Nurse on ward 3 sang to my dad".
 *
 * Such a line looks like a note ("driver on the 14 rude again") and would get an "is"; but its verb is there. The grammar decides: what is
 * a whole clause with "The" before it, and holds no "is" or "has" that other passes go by, gets "The". Pure but for the dictionary.
 */
#include "headed.h"

#include "clause.h"
#include "grammar.h"
#include "verb.h"

#include <string.h>

#define FEWEST 5
#define MOST   30

static const char places[] = "on at in from with by behind for of outside near opposite";
/* what is the customer's own, and what is said bare */
static const char others[] =
    "parcel package order delivery flight train bus card account phone laptop luggage suitcase bag booking reservation "
    "refund "
    "payment claim appointment subscription invoice bill app website site help thanks thank service work food time day "
    "week month "
    "year everything nothing something anything everyone someone somebody nobody part most one none all half some any "
    "each another "
    "please sorry due because instead still just only back out up down now today tomorrow yesterday tonight here there "
    "what which "
    "who whoever how where when why the a an my our your his her its this that these those no first last next "
    "i we you he she it they me us him them";
static const char wholes[] =
    "is was are were has have had isn't wasn't aren't weren't hasn't haven't hadn't am be been being do does did will "
    "would can could should may might must doesn't didn't won't can't couldn't wouldn't";

static bool
is_noun(const struct word *word)
{
    const char *low = word->low;
    return strlen(low) > 2 && strspn(low, "abcdefghijklmnopqrstuvwxyz-") == strlen(low) && !word_in(low, places) &&
           !word_in(low, wholes) && !g_str_has_suffix(low, "ing") && grammar_names_thing(low) &&
           !g_ascii_isupper(word->text[1]);
}

/* Whether a past form stands behind the place, and no verb that a note would lack. */
static bool
tells(const struct clause *words, guint from)
{
    bool past = false;
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, wholes) || word_in(low, "i we i'd i'm i've we'd we're we've id im ive"))
            return false; /* … and nothing that the customer adds */
        if (i >= from && *words->words[i].trail && !past)
            return false; /* what the place ends */
        past |= i > from && (verb_is_past(low) || verb_tells_past(words, i) ||
                             word_in(low, "read hit cut let put shut hurt burnt "
                                          "spilt ate ran woke") ||
                             (strlen(low) > 4 && g_str_has_suffix(low, "ed")));
    }
    return past;
}

char *
headed_filled(const char *sentence)
{
    g_autoptr(clause) words = clause_cut(sentence);
    if (words->count < FEWEST || words->count > MOST || strchr(sentence, '?') || !is_noun(&words->words[0]))
        return NULL;
    guint place = is_noun(&words->words[1]) ? 2 : 1;
    const char *head = words->words[place - 1].low;
    if (word_in(head, others))
        return NULL;
    gsize width = strlen(head);
    for (guint i = 0; i < place; i++)
        if (*words->words[i].trail || *words->words[i].lead)
            return NULL;
    if (!word_in(words->words[place].low, places) || (head[width - 1] == 's' && head[width - 2] != 's') ||
        (grammar_opens_name(words->words[0].text) && !word_in(words->words[0].low, "lady")) || !tells(words, place + 1))
        return NULL;
    const char *rest = strstr(sentence, words->words[0].text);
    g_autofree char *first = g_ascii_strdown(words->words[0].text, -1);
    char *whole = rest ? g_strconcat("The ", first, rest + strlen(words->words[0].text), NULL) : NULL;
    if (whole && !grammar_is_clause(whole))
        g_clear_pointer(&whole, g_free);
    return whole;
}
