/*
 * address.c - whom a letter in another language than English speaks to, before its matter: "Beste klantenservice,", "Sr. Robles,".
 *
 * What greets and which titles people bear are the pack's lists. Pure.
 */
#include "address.h"

#include "foreign.h"

#include <string.h>

/* "Beste klantenservice, mijn pakket …": where the greeting ends; 0: there is none. */
guint
address_greeting(const struct pack *pack, const struct clause *clause)
{
    if (clause->count == 0 || !foreign_lists(pack, "turn.greets", clause->words[0].low))
        return 0;
    for (guint i = 0; i < 9 && i + 1 < clause->count; i++)
        if (strchr(clause->words[i].trail, ','))
            return i + 1;
    return 0;
}

/* "Sr. Robles, desde agosto …", "Dottoressa, Micio …": where whom the mail speaks to ends; `from`: it names nobody so, or tells of the
 * person ("Frau Krause, die …", "Madame Roy, votre conseillère, …"). */
guint
address_titled(const struct pack *pack, const struct clause *clause, guint from)
{
    guint at = from;
    while (at < clause->count && foreign_lists(pack, "turn.titles", clause->words[at].low) &&
           (!*clause->words[at].trail || strcmp(clause->words[at].trail, ".") == 0))
        at++;
    bool titled = at > from || (at < clause->count && foreign_lists(pack, "turn.titles", clause->words[at].low));
    while (titled && at < clause->count && at < from + 4 && !strchr(clause->words[at].trail, ',') &&
           g_unichar_isupper(g_utf8_get_char(clause->words[at].text)))
        at++;
    bool ends = titled && at + 3 < clause->count && at < from + 4 && strcmp(clause->words[at].trail, ",") == 0 &&
                (at == from || g_unichar_isupper(g_utf8_get_char(clause->words[at].text)) ||
                 foreign_lists(pack, "turn.titles", clause->words[at].low));
    guint next = at + 1;
    for (guint i = next; ends && i < next + 5 && i + 1 < clause->count; i++)
        ends = !strchr(clause->words[i].trail, ','); /* what stands between two commas says who it is */
    return ends && !word_in(clause->words[next].low, "die der den dem qui que che wie wat und et e y en ed dont deren")
               ? next
               : from;
}
