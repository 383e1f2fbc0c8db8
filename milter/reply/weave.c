/*
 * weave.c - English sentences that were put one after the other, in fewer.
 *
 * "You ordered a coat on Monday. It came torn" is one thing said of another: "the coat you ordered on Monday came torn". Only where the
 * pronoun can mean nothing else: one thing, named by an article behind a verb that gets or gives it, and a verb that things have. A
 * subject is not said twice, nor on whose word a third charge stands. What is on the customer's word stays so. Pure.
 */
#include "weave.h"

#include "../listen/clause.h"
#include "../listen/verb.h"

#include <string.h>

#define BOTH_MAX  28 /* words of a woven sentence */
#define THING_MAX 6  /* … of a thing's name */
#define FIRST_MAX 14 /* … of what a verb is hung on without its subject */

bool
weave_has_mark(const char *text, const char *const *marks)
{
    for (; *marks; marks++)
        if (strstr(text, *marks))
            return true;
    return false;
}

/* Before the "you" that a sentence begins with, or a starter and "you": the starter's octets; -1: it begins otherwise. */
static gssize
before_you(const char *sentence)
{
    static const char *const starters[] = {"As I understand it, ", "If I have read you correctly, ",
                                           "Let me check that I have this right: "};
    gssize width = 0;
    for (guint i = 0; i < G_N_ELEMENTS(starters); i++)
        width = g_str_has_prefix(sentence, starters[i]) ? (gssize)strlen(starters[i]) : width;
    bool you = g_str_has_prefix(sentence + width, "you ") || g_str_has_prefix(sentence + width, "You ");
    return you ? width : -1;
}

/* ---- a thing and what is said of it -------------------------------------------------------------------------------- */

/* Where what is no part of the thing's name begins, behind `from`; 0: the name does not end, or is none. */
static guint
name_end(const struct clause *words, guint from)
{
    static const char ends[] = "on in at from off for with by via through over about last this yesterday today online "
                               "recently earlier early late mid during before after since under monday tuesday "
                               "wednesday thursday friday saturday sunday back again";
    static const char counts[] = "a an one two three four five six seven eight nine ten several";
    const char *last = words->words[words->count - 1].low;
    for (guint i = from + 1; i < words->count; i++) {
        const char *low = words->words[i].low;
        bool of = strcmp(words->words[i - 1].low, "of") == 0;
        bool ago = !of && i > from + 1 && word_in(last, "ago back before earlier") &&
                   (word_in(low, counts) || g_ascii_isdigit(*low));
        if (ago || word_in(low, ends) || *words->words[i].lead == '(')
            return i > from + 1 && i - from - 1 <= THING_MAX ? i : 0;
        if (word_in(low, "to the your our her his their my a an you we it that which who one ones is are was were has "
                         "saying stating") &&
            !of)
            return 0;
    }
    return words->count > from + 1 && words->count - from - 1 <= THING_MAX ? words->count : 0;
}

/* The place of the article of what was got or given, behind "you [have] [just] bought"; 0: no such deed. */
static guint
thing_at(const struct clause *words)
{
    static const char deeds[] = "bought purchased ordered pre-ordered preordered received got booked reserved rented "
                                "hired returned sent posted submitted placed filed opened installed downloaded paid "
                                "requested uploaded exchanged";
    guint at = 1;
    at += word_in(clause_low(words, at), "have had");
    at += word_in(clause_low(words, at), "just recently");
    if (!word_in(clause_low(words, at), deeds))
        return 0;
    at += 1 + (clause_has(words, at + 1, "us|back") > 0);
    static const char articles[] = "a an the our your two three four five six seven eight nine ten";
    return word_in(clause_low(words, at), articles) ? at : 0;
}

/* Whether the word says of a thing what it is or does. */
static bool
is_said_of(const char *low, bool many)
{
    static const char one[] = "is was has does isn't wasn't hasn't doesn't had did didn't hadn't won't can't cannot "
                              "will would wouldn't never still",
                      more[] = "are were have do aren't weren't haven't don't had did didn't hadn't won't can't cannot "
                               "will would wouldn't never still";
    static const char unsaid[] = "seems seemed appears appeared turns turned takes took means meant says said tells "
                                 "told looks looked feels felt costs cost happens happened this us was's asks";
    if (word_in(low, many ? more : one))
        return true;
    gsize width = strlen(low);
    bool third = !many && width > 3 && low[width - 1] == 's' && low[width - 2] != 's' && g_ascii_islower(*low);
    return !word_in(low, unsaid) && (third || (width > 4 && g_str_has_suffix(low, "ed")) || verb_is_past(low));
}

/* "it is ten to nine", "it was hard to find", "it has been three weeks": nothing is said of a thing. */
static bool
is_dummy(const struct clause *words, guint verb)
{
    static const char hours[] =
        "now about almost nearly over only around past like because clear hard difficult easy "
        "impossible possible kind time best worst just said agreed confirmed more two three "
        "four five six seven eight nine ten eleven twelve my your me mine yours when why how "
        "what where nice great good annoying frustrating my already january february march april may "
        "june july august september october november december monday tuesday wednesday "
        "thursday friday saturday sunday";
    guint at = verb + 1;
    at += strcmp(clause_low(words, at), "been") == 0;
    at += word_in(clause_low(words, at), "not really very so such");
    bool is = word_in(words->words[verb].low, "is was has isn't wasn't will would are were still never");
    return is && (word_in(clause_low(words, at), hours) || g_ascii_isdigit(*clause_low(words, at)) ||
                  (word_in(clause_low(words, at + 1), "to that") && !word_in(clause_low(words, at), "supposed due")));
}

/* The verb behind "it", "they" or the thing by its noun, where the thing alone can be meant; 0: it need not be. */
static guint
said_of(const struct clause *next, const char *head, const char *article)
{
    static const char counts[] = "two three four five six seven eight nine ten";
    const char *low = clause_low(next, 0);
    bool named = word_in(low, "the your") && strcmp(clause_low(next, 1), head) == 0;
    bool many = strcmp(low, "they") == 0 || (named && g_str_has_suffix(head, "s"));
    guint verb = named ? 2 : 1;
    bool plural = g_str_has_suffix(head, "s") && !g_str_has_suffix(head, "ss") && !g_str_has_suffix(head, "us");
    bool agrees = many ? plural && !word_in(article, "a an") : !plural && !word_in(article, counts);
    if (!(named || word_in(low, "it they")) || !agrees || verb >= next->count ||
        !is_said_of(clause_low(next, verb), many) || is_dummy(next, verb))
        return 0;
    return verb;
}

/* "you ordered a coat on Monday" and "it came torn": "the coat you ordered on Monday came torn". NULL: not so. Owned by caller. */
static char *
of_thing(const char *first, const char *second)
{
    static const char *const open[] = {",",      ";",     ":",     "?",       "!",         "\xE2\x80\x9C", "\"",
                                       " and ",  " but ", " or ",  " when ",  " because ", " as ",         " which ",
                                       " that ", " so ",  " not ", " never ", NULL};
    static const char *const ends[] = {"?", "!", ": ", "; ", NULL};
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    if (weave_has_mark(first, open) || weave_has_mark(second, ends) || one->count < 4 ||
        one->count + two->count > BOTH_MAX || two->count < 2)
        return NULL;
    guint article = thing_at(one), end = article ? name_end(one, article) : 0;
    if (!end || one->count - end > FIRST_MAX - 4)
        return NULL;
    guint noun = end - 1;
    for (guint i = article + 1; i < end; i++)
        noun = strcmp(one->words[i].low, "of") == 0 ? MIN(noun, i - 1) : noun;
    guint verb = said_of(two, one->words[noun].low, one->words[article].low);
    if (!verb)
        return NULL;
    bool owned = word_in(one->words[article].low, "a an the our your");
    g_autofree char *name = clause_join(one, article + owned, end), *deed = clause_join(one, 1, article),
                    *rest = clause_join(one, end, one->count), *said = clause_join(two, verb, two->count);
    return g_strdup_printf("the %s you %s%s%s %s", name, deed, *rest ? " " : "", rest, said);
}

/* ---- one subject ---------------------------------------------------------------------------------------------------- */

static bool
is_past(const char *verb)
{
    return word_in(verb, "were had weren't didn't hadn't got") || verb_is_past(verb) ||
           (strlen(verb) > 4 && g_str_has_suffix(verb, "ed"));
}

/* "you moved in May, and you wrote to us": "you moved in May and wrote to us". NULL: the second would hang on something else. */
static char *
one_subject(const char *sentence)
{
    static const char *const open[] = {",",      ";",       ":",       "\xE2\x80\x9C", " and ",   " but ", " or ",
                                       " when ", " while ", " if ",    " because ",    " that ",  " who ", " which ",
                                       " as ",   " so ",    " until ", " whether ",    " would ", " to ",  NULL};
    static const char aux[] = "are have can't cannot don't haven't aren't";
    static const char helps[] = "can can't cannot could couldn't do don't didn't will won't would may might must write "
                                "add also ask would'd want need think wish";
    gssize starter = before_you(sentence);
    const char *at = starter < 0 ? NULL : strstr(sentence + starter, ", and you ");
    if (!at)
        return NULL;
    const char *rest = at + strlen(", and you ");
    g_autofree char *head = g_strndup(sentence + starter, (gsize)(at - sentence - starter));
    g_autoptr(clause) one = clause_cut(head), two = clause_cut(rest);
    const char *verb = clause_low(two, 0), *first = clause_low(one, 1);
    bool fits = is_past(verb) ? is_past(first) : word_in(verb, aux);
    fits &= !is_past(first) ||
            !clause_has(two, 0, "have to|a|an|the|my|your|two|three|no|some"); /* "you came and have a" */
    if (weave_has_mark(head, open) || one->count < 3 || one->count > FIRST_MAX || one->count + two->count > BOTH_MAX ||
        !fits || word_in(first, helps) || strstr(rest, ", and ") || strstr(rest, " and "))
        return NULL;
    return g_strdup_printf("%.*s and %s", (int)(at - sentence), sentence, rest);
}

/* ---- a person who is named last ------------------------------------------------------------------------------------- */

/* "you paid a builder" and "he never came": "you paid a builder, who never came". NULL: he may be another. Owned by caller. */
static char *
of_person(const char *first, const char *second)
{
    static const char *const open[] = {",",     ";",    ":",     "?",     "!", "\xE2\x80\x9C",
                                       " and ", " he ", " she ", " his ", NULL};
    static const char *const ends[] = {"?", "!", ":", ";", NULL};
    static const char people[] =
        "contractor builder driver agent lady man woman girl gentleman nurse doctor technician engineer manager seller "
        "buyer host neighbour neighbor mother father son daughter sister brother husband wife partner colleague "
        "plumber "
        "electrician receptionist waiter waitress advisor adviser representative rep operator landlord tenant courier "
        "friend aunt uncle grandmother grandfather mum dad mom teacher";
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    const char *who = clause_low(two, 0), *verb = clause_low(two, 1);
    if (weave_has_mark(first, open) || weave_has_mark(second, ends) || one->count < 4 || two->count < 3 ||
        one->count + two->count > BOTH_MAX - 4 || !word_in(who, "he she") || !is_said_of(verb, false) ||
        !word_in(one->words[one->count - 1].low, people) ||
        !word_in(one->words[one->count - 2].low, "a an the your our"))
        return NULL;
    g_autofree char *said = clause_join(two, 1, two->count);
    return g_strdup_printf("%s, who %s", first, said);
}

/* ---- one attribution ------------------------------------------------------------------------------------------------ */

/* "You write that A, and that B" and "You also write that C": "You write that A, that B and that C". NULL: too much, or two. */
static char *
one_word_for_all(const char *first, const char *second)
{
    static const char write[] = "You write that ", joint[] = ", and that ";
    static const char *const heads[] = {"You also write that ", "You add that "};
    static const char *const inner[] = {" and ", ", ", "; ", ": ", NULL};
    const char *said = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        said = g_str_has_prefix(second, heads[i]) ? second + strlen(heads[i]) : said;
    if (!said || !g_str_has_prefix(first, write))
        return NULL;
    const char *at = strstr(first, joint);
    g_autofree char *head = g_strndup(first + strlen(write), at ? (gsize)(at - first) - strlen(write) : 4096);
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(said);
    bool whole =
        weave_has_mark(head, inner) || (at && weave_has_mark(at + strlen(joint), inner)) || weave_has_mark(said, inner);
    if (one->count + two->count > BOTH_MAX || whole)
        return NULL;
    return at ? g_strdup_printf("%s%s, that %s and that %s", write, head, at + strlen(joint), said)
              : g_strdup_printf("%s and that %s", first, said);
}

/* ---- all of them ---------------------------------------------------------------------------------------------------- */

const char *
weave_stop(const char *text)
{
    for (const char *at = text; (at = strstr(at, ". ")); at++) {
        const char *word = at;
        while (word > text && !strchr(" (", word[-1]))
            word--;
        g_autofree char *last = g_strndup(word, (gsize)(at - word));
        if (g_unichar_isupper(g_utf8_get_char(at + 2)) && strlen(last) > 1 &&
            !word_in(last, "Mr Mrs Ms Dr St Prof No no nr Rs approx"))
            return at;
    }
    return NULL;
}

/* Two sentences in one, or one whose halves are such. NULL: they stay. Owned by caller. */
static char *
joined(const char *first, const char *second)
{
    char *line = one_word_for_all(first, second);
    gssize starter = line ? -1 : before_you(first);
    g_autofree char *small = g_strdup(second);
    *small = g_ascii_tolower(*small);
    if (!line && (line = of_person(first, small)))
        return line;
    if (starter < 0)
        return line;
    g_autofree char *thing = of_thing(first + starter, small);
    if (thing && !starter)
        *thing = g_ascii_toupper(*thing);
    return thing ? g_strdup_printf("%.*s%s", (int)starter, first, thing) : NULL;
}

/* What is in one sentence already, better joined. Takes sentence. */
static char *
rejoined(char *sentence)
{
    static const char *const joints[] = {", and it ", ", but it ", ", and they ", ", but they "};
    char *line = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(joints) && !line; i++) {
        const char *at = strstr(sentence, joints[i]);
        g_autofree char *first = g_strndup(sentence, at ? (gsize)(at - sentence) : 0);
        line = at ? joined(first, at + strlen(", and ")) : NULL;
    }
    line = line ? line : one_subject(sentence);
    if (!line)
        return sentence;
    g_free(sentence);
    return line;
}

char *
weave(const char *sentences)
{
    g_autoptr(GString) woven = g_string_new(NULL);
    g_autofree char *last = NULL;
    for (const char *rest = sentences; *rest;) {
        const char *stop = weave_stop(rest);
        g_autofree char *next = stop ? g_strndup(rest, (gsize)(stop - rest)) : g_strdup(rest);
        gsize width = strlen(next);
        bool stopped = !stop && g_str_has_suffix(next, "."); /* the last */
        next[width - stopped] = '\0';
        char *both = last ? joined(last, next) : NULL;
        if (last && !both)
            g_string_append_printf(woven, "%s. ", last);
        g_free(last);
        last = rejoined(both ? both : g_steal_pointer(&next));
        rest = stop ? stop + 2 : "";
        if (!*rest)
            g_string_append_printf(woven, "%s%s", last, stopped ? "." : "");
    }
    return g_string_free(g_steal_pointer(&woven), FALSE);
}
