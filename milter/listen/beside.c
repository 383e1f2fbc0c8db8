/*
 * beside.c - a remark on what is asked, told with it: "whether dogs are allowed (yours is small) and whether there is a fee".
 *
 * Told before all questions, as a matter is, it would point at nothing; told behind them it would point at the last. Only a short
 * remark that begins with what it points at, right behind its question and before another. Pure.
 */
#include "beside.h"

#include "clause.h"
#include "span.h"

#include <string.h>

#define REMARK_MAX 9 /* words */

static bool
is_remark(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (words->count < 3 || words->count > REMARK_MAX || strpbrk(clause, ".;:()?"))
        return false;
    for (guint i = 1; i < words->count; i++)
        if (word_in(words->words[i].low, "you we us you're we're you've we've because when if so but"))
            return false;
    return word_in(words->words[0].low, "he she he's she's they they're yours ours") ||
           clause_has(words, 0, "it|it's is|a|an|the|only|for|in");
}

bool
beside_put(struct telling *telling, guint at, const char *clause)
{
    static const char know[] = "you would like to know ";
    const struct insight *insight = telling->insight;
    bool asked = false;
    for (guint i = at + 1; i < insight->sentence_count; i++)
        asked |= strchr(insight->sentences[i].text, '?') != NULL;
    if (!asked || at == 0 || !telling->wanted || !telling->wishes->len || !telling->told[at - 1] ||
        !strchr(insight->sentences[at - 1].text, '?') || !is_remark(clause))
        return false;
    char **last = (char **)&telling->wishes->pdata[telling->wishes->len - 1];
    if (!g_str_has_prefix(*last, know) || strpbrk(*last, "(,."))
        return false;
    char *both = g_strdup_printf("%s (%s)", *last, clause);
    if (insight->typed && span_longest(both, insight->typed) > SPAN_MAX) {
        g_free(both);
        return false;
    }
    g_free(*last);
    *last = both;
    return true;
}
