/*
 * voi.c - Italian orders to a company ("bloccatela", "mandatemi la fattura") as the wish they are, and compliments with a verb.
 *
 * An order stands where a sentence begins, or behind "per favore"; with a pronoun hung on it nothing else ends so, without one only verbs
 * that one asks a company for. Pure.
 */
#include "voi.h"

#include <string.h>

static const char pronouns[] = "la lo li le mi ci melo mela meli mele";

/* "bloccatela" → "bloccarla". NULL: no order. */
static char *
infinitive(const char *low)
{
    static const char *const ends[][2] = {{"ate", "are"}, {"ete", "ere"}, {"ite", "ire"}};
    static const char bare[] = "mandate inviate spedite cancellate annullate bloccate controllate verificate cambiate "
                               "sistemate risolvete rimborsate restituite chiamate smettete rispondete";
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        for (const char *at = strstr(low, ends[i][0]); at; at = strstr(at + 1, ends[i][0])) {
            const char *hung = at + strlen(ends[i][0]);
            if (at - low < 3 || (*hung ? !word_in(hung, pronouns) : !word_in(low, bare)))
                continue;
            return g_strdup_printf("%.*s%.*s%s", (int)(at - low), low, *hung ? 2 : 3, ends[i][1], hung);
        }
    return NULL;
}

static void
mark(struct clause *clause, guint at, const char *trail)
{
    g_free(clause->words[at].trail);
    clause->words[at].trail = g_strdup(trail);
}

void
voi_asked(struct clause *clause)
{
    bool asking = false; /* "bloccate l'addebito e restituitemi i soldi": one wish in two orders */
    for (guint i = 0; i < clause->count; i++) {
        asking &= i == 0 || !strpbrk(clause->words[i - 1].trail, ".!?;");
        g_autofree char *more =
            asking && word_in(clause->words[i - 1].low, "e ed o") ? infinitive(clause->words[i].low) : NULL;
        if (more) {
            g_autofree char *next = g_strdup_printf("di %s", more);
            clause_set(clause, i, next);
            continue;
        }
        bool plea = i > 1 && clause_has(clause, i - 2, "per favore|cortesia|piacere");
        bool comma = i > 2 && strcmp(clause->words[i - 1].trail, ",") == 0;
        bool opens = i == 0 || strpbrk(clause->words[i - 1].trail, ".!?;");
        const struct word *word = &clause->words[i];
        if (opens && clause_has(clause, i, "complimenti a|al|alla|allo|agli|ai|per") && i + 3 < clause->count)
            clause_set(clause, i, "Volevo fare i complimenti");
        g_autofree char *done = opens || plea || comma ? infinitive(word->low) : NULL;
        if (!done)
            continue;
        g_autofree char *asked = g_strdup_printf("Vi chiedo di %s", done);
        clause_set(clause, i, asked);
        asking = true;
        if (comma && !plea)
            mark(clause, i - 1, ".");
    }
}
