/*
 * either.c - "or" in English sentences: an ultimatum behind a wish, and a question that gives two answers to choose from.
 *
 * "Sort it out or I cancel" is a wish and what follows if it is not met: both are told, the second as something to come. "Do I pay
 * both or is one a mistake?" asks one thing; told as two questions joined by "and" it would ask another. Pure.
 */
#include "either.h"

#include <string.h>

#define LEAST 2  /* words before the "or" */
#define MOST  16 /* … and behind it */

static const char deeds[] = "cancel leave go sue switch report call dispute take close move walk charge contact return "
                            "send post tell pull stop cancel escalate file complain reverse block change ask write";

/* "I cancel", "I'm gone", "see you in court": what is to come, said so. */
static void
foretell(struct clause *tail)
{
    if (tail->count >= 2 && word_in(tail->words[0].low, "i we") && word_in(tail->words[1].low, deeds)) {
        g_autofree char *will = g_strconcat("will ", tail->words[1].low, NULL);
        clause_set(tail, 1, will);
    } else if (tail->count == 2 && word_in(tail->words[0].low, "i'm im") &&
               word_in(tail->words[1].low, "gone out off done leaving")) {
        clause_set(tail, 0, "I");
        clause_set(tail, 1, "will leave");
    } else if (clause_has(tail, 0, "see|seeing you in court")) {
        clause_set(tail, 0, "I");
        clause_set(tail, 1, "will");
        clause_set(tail, 2, "go to");
    }
}

/* "or my solicitor will write", where "an exchange or my money" names two things. */
static bool
will_act(const struct clause *clause, guint at)
{
    for (; at < clause->count; at++) {
        bool deed = at + 1 < clause->count && g_str_has_suffix(clause->words[at].low, "s") &&
                    word_in(clause->words[at + 1].low, "it this that the to me us you your everything");
        if (deed || word_in(clause->words[at].low, "will is are has can"))
            return true;
        if (*clause->words[at].trail)
            return false;
    }
    return false;
}

struct clause *
either_cut(struct clause **piece)
{
    for (guint i = LEAST; i + 2 < (*piece)->count; i++) {
        guint matched = clause_has(*piece, i, "or|otherwise else") ? 2 : clause_has(*piece, i, "or|otherwise");
        if (!matched || (*piece)->count - i - matched > MOST ||
            !(word_in((*piece)->words[i + matched].low, "i i'm im i'll we we'll we're") ||
              (word_in((*piece)->words[i + matched].low, "my our") && will_act(*piece, i + matched)) ||
              clause_has(*piece, i + matched, "see|seeing you in court")))
            continue;
        g_autoptr(clause) tail = clause_part(*piece, i + matched, (*piece)->count);
        struct clause *head = clause_part(*piece, 0, i);
        clause_free(*piece);
        *piece = head;
        foretell(tail);
        g_autofree char *line = clause_join(tail, 0, tail->count);
        return clause_cut(line);
    }
    return NULL;
}

bool
either_stands(const struct clause *clause, guint from)
{
    return (from > 0 && word_in(clause->words[from - 1].low, "or")) || word_in(clause->words[from].low, "or");
}

char *
either_joined(const char *first, const char *second)
{
    static const char know[] = "you would like to know ", whether[] = "you would like to know whether ",
                      deed[] = "you would like us to ", like[] = "you would like ";
    bool asks = g_str_has_prefix(first, whether), wants = g_str_has_prefix(first, deed);
    if (g_str_has_prefix(second, whether) && asks)
        return g_strdup_printf("%s or %s", first, second + strlen(know));
    if (g_str_has_prefix(second, deed) && asks)
        return g_strdup_printf("%s or whether we can %s", first, second + strlen(deed));
    if (g_str_has_prefix(second, whether) && wants)
        return g_strdup_printf("%swe can %s or %s", whether, first + strlen(deed), second + strlen(know));
    if (g_str_has_prefix(second, deed) && wants)
        return g_strdup_printf("%s or %s", first, second + strlen(deed));
    if (g_str_has_prefix(first, like) && g_str_has_prefix(second, like) && !g_str_has_prefix(second, know) &&
        !g_str_has_prefix(first, know) && !wants && !g_str_has_prefix(second, deed))
        return g_strdup_printf("%s or %s", first, second + strlen(like));
    return NULL;
}
