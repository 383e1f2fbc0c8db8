/*
 * kin.c - "her" and "he" whose person the answer has not named: "it's her birthday" after the mother's sentence was left out.
 *
 * Only people the mail names as the writer's own ("my mother") and only by the sex of the word, so that nobody is guessed. Pure.
 */
#include "kin.h"

#include "clause.h"

#include <string.h>

static const char women[] =
    "mother mum mom mam wife daughter sister grandmother gran grandma nan aunt niece girlfriend "
    "granddaughter stepmother mother-in-law";
static const char men[] = "father dad husband son brother grandfather grandad grandpa uncle nephew boyfriend grandson "
                          "stepfather father-in-law";

/* "mother" of "my mother" in the sentence, the last one; NULL. */
static char *
person_of(const char *text, const char *people)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = words->count; i-- > 1;)
        if (word_in(words->words[i].low, people) && word_in(words->words[i - 1].low, "my our"))
            return g_strdup(words->words[i].low);
    return NULL;
}

/* No month, day or code. */
static bool
is_name(const char *text)
{
    return g_ascii_isupper(*text) && g_ascii_islower(text[1]) && text[2] && !strpbrk(text, "0123456789'") &&
           !word_in(text,
                    "January February March April May June July August September October November December Monday "
                    "Tuesday Wednesday Thursday Friday Saturday Sunday");
}

static bool
names_anyone(const char *text, guint upto)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < MIN(upto, words->count); i++)
        if (word_in(words->words[i].low, women) || word_in(words->words[i].low, men) ||
            (i > 0 && is_name(words->words[i].text)) ||
            word_in(words->words[i].low, "lady woman girl man boy guy child colleague engineer driver technician agent "
                                         "friend neighbour customer patient borrower manager rep doctor"))
            return true;
    return false;
}

char *
kin_named(const struct telling *telling, guint at, char *clause)
{
    const struct insight *insight = telling->insight;
    const bool *told = telling->told;
    g_autoptr(clause) words = clause_cut(clause);
    guint i = 0;
    while (i < words->count && !word_in(words->words[i].low, "she he her his him she's he's"))
        i++;
    if (i == words->count || names_anyone(clause, i))
        return clause;
    const char *low = words->words[i].low, *people = word_in(low, "she her she's") ? women : men;
    g_autofree char *person = NULL;
    for (guint k = at; k-- > 0 && !person;) {
        const char *text = insight->sentences[k].text;
        person = person_of(text, people);
        if (told[k] && (person || names_anyone(text, G_MAXUINT)))
            return clause;
    }
    g_autofree char *said = g_strdup_printf("your %s", person ? person : "");
    for (guint k = 0; person && k < telling->issues->len; k++)
        if (strstr(g_array_index(telling->issues, struct issue, k).clause, said))
            return clause;
    if (!person)
        return clause;
    bool noun = i + 1 < words->count && !*words->words[i].trail &&
                !word_in(words->words[i + 1].low,
                         "to and or but on in at for with by of that when if because as so up down off out "
                         "away home back into onto over through");
    bool owns = word_in(low, "his") || (word_in(low, "her") && noun);
    bool contracted = word_in(low, "she's he's");
    g_autofree char *named = g_strdup_printf("your %s%s", person, owns || contracted ? "'s" : "");
    clause_set(words, i, named);
    g_free(clause);
    return clause_join(words, 0, words->count);
}
