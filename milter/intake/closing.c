/*
 * closing.c - the last lines of a closing mail: two addresses, well and not well.
 *
 * A click and Send is all a rating takes. Plain addresses, for every client makes them clickable and none
 * is asked to load anything. Pure but for the keyring.
 */
#include "closing.h"

#include <string.h>

static const struct {
    const char *language, *question, *well, *not_well;
} words[] = {
    {"en", "How did we do? Send an empty mail to one of these addresses:", "well", "not well"},
    {"de", "Wie waren wir? Eine leere Mail an eine dieser Adressen genügt:", "gut", "nicht gut"},
    {"fr", "Comment était-ce ? Un courriel vide à l'une de ces adresses suffit :", "bien", "pas bien"},
    {"es", "¿Cómo lo hicimos? Basta un correo vacío a una de estas direcciones:", "bien", "no bien"},
    {"it", "Come è andata? Basta una mail vuota a uno di questi indirizzi:", "bene", "non bene"},
    {"nl", "Hoe deden we het? Een lege mail naar een van deze adressen is genoeg:", "goed", "niet goed"},
    {"pt", "Como nos saímos? Basta um e-mail vazio para um destes endereços:", "bem", "não bem"},
};

char *
closing_text(const struct policy *policy, gint64 ticket, const struct agent_answer *answer)
{
    guint chosen = 0;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i].language, answer->language) == 0)
            chosen = i;
    const struct keyring *keyring = policy->keyring;
    if (!keyring || !answer->participant)
        return g_strdup("");
    g_autofree char *well = token_rating_address(keyring, answer->queue_address, ticket, answer->participant, true);
    g_autofree char *bad = token_rating_address(keyring, answer->queue_address, ticket, answer->participant, false);
    if (!well || !bad)
        return g_strdup("");
    return g_strdup_printf("%s\n%s: mailto:%s\n%s: mailto:%s\n", words[chosen].question, words[chosen].well, well,
                           words[chosen].not_well, bad);
}
