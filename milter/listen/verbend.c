/*
 * verbend.c - the verb of a German or Dutch question at the end of its clause: "wann kommt mein Paket" → "wann mein Paket kommt".
 *
 * It stands behind its first clause, in Dutch before the infinitives, and takes a particle that closes it before it. Pure.
 */
#include "verbend.h"

#include "queries.h"

#include <string.h>

/* Dutch: "hoe u het kunt wijzigen": where the infinitives stand that a verb like "kunnen" goes before. Behind end: nowhere. */
static guint
deeds_at(const struct turning *turning, guint verb, guint end)
{
    const struct clause *clause = turning->clause;
    if (!word_in(clause->words[verb].low,
                 "kan kun kunt kunnen moet moeten mag mogen wil wilt willen zal zult zullen zou "
                 "zouden ga gaat gaan kom komt komen laat heeft hebben heb hebt had hadden"))
        return end + 1;
    if (word_in(clause->words[verb].low, "komen gaan") &&
        !(verb < end && word_in(clause->words[verb + 1].low, "wij we jullie u ze ik je")))
        return end + 1; /* "wanneer komen mijn nieuwe stoelen" */
    bool perfect = word_in(clause->words[verb].low, "heeft hebben heb hebt had hadden"); /* "heeft kunnen gebeuren" */
    guint first = end + 1;
    for (guint i = end; i >= verb + 2; i--) {
        const char *low = clause->words[i].low, *before = clause->words[i - 1].low;
        bool brief = i == end && word_in(low, "zijn gaan doen staan zien slaan");
        bool deed = (brief || g_str_has_suffix(low, "en")) && strlen(low) > 3 && strcmp(low, "open") != 0 &&
                    !foreign_lists(turning->pack, "turn.noverb", low) &&
                    !foreign_lists(turning->pack, "turn.swap", low) && !query_capital(&clause->words[i]);
        bool there = i > 1 && word_in(clause->words[i - 2].low, "er daar hier"); /* "er naar kijken" */
        bool noun = (!there && foreign_lists(turning->pack, "turn.preposition", before)) ||
                    (g_ascii_isdigit(*before) && !word_in(low, "betalen bijbetalen terugkrijgen overmaken storten")) ||
                    word_in(before, "de het een die deze dat alle veel twee drie vier te in op uit onze uw mijn wat");
        bool leads = word_in(before, "komen laten gaan kunnen moeten willen mogen blijven worden hebben zijn");
        if (deed && !noun && i > verb + 2 && leads)
            first = i - 1;
        else if (deed && !noun && i > verb + 4 && word_in(before, "of en") && /* "annuleren of verzetten" */
                 g_str_has_suffix(clause->words[i - 2].low, "en") && strlen(clause->words[i - 2].low) > 4 &&
                 !foreign_lists(turning->pack, "turn.preposition", clause->words[i - 3].low) &&
                 !word_in(clause->words[i - 3].low, "de het een te"))
            return i - 2;
        else if (deed && !noun && (!perfect || first <= end))
            return MIN(first, i);
        if (deed && !noun && leads)
            return first;
    }
    return end + 1;
}

/* Whether the rest of the clause from `from` closes with a verb. */
static bool
verb_ends(const struct turning *turning, guint from)
{
    guint end = from;
    while (!germanic_ends(turning->clause, end))
        end++;
    const struct word *last = &turning->clause->words[end];
    return end > from + 1 && !query_capital(last) &&
           (foreign_lists(turning->pack, "turn.finite", last->low) ||
            foreign_lists(turning->pack, "hedge.verbs", last->low));
}

/* Where a Dutch question's first clause ends: before "zodat", "om … te", "die" behind a noun, too. */
static guint
clause_end(const struct turning *turning, guint verb)
{
    const struct clause *clause = turning->clause;
    guint end = verb;
    while (!germanic_ends(clause, end)) {
        const char *low = clause->words[end].low, *next = clause->words[end + 1].low;
        bool under =
            (strcmp(next, "dat") == 0 &&
             end + 4 < clause->count && /* "betalen voor iets dat jullie fout hebben gedaan" */
             word_in(clause->words[end + 2].low, "ik jullie u je wij we")) ||
            word_in(next, "zodat omdat als terwijl voordat nadat want toen indien zonder") ||
            (strcmp(next, "voor") == 0 && end + 4 < clause->count && /* "hoe lang duurt het voor hij er is" */
             word_in(clause->words[end + 2].low, "hij ze ik wij we")) ||
            (strcmp(next, "om") == 0 && end + 3 < clause->count && strcmp(low, "er") != 0) ||
            (strcmp(next, "die") == 0 && !foreign_lists(turning->pack, "turn.noverb", low) &&
             !word_in(low,
                      "u jullie je ik we wij het er tot van voor vóór met op in bij aan na uit naar over door sinds "
                      "tegen of en"));
        bool compared = turning->german && word_in(next, "als wie") && end + 3 < clause->count && end > verb + 1 &&
                        word_in(low, "mehr weniger anders höher teurer länger größer kleiner schlechter besser später "
                                     "früher schneller langsamer so genauso viel hoch");
        bool either = turning->german && end + 3 == clause->count && strcmp(next, "oder") == 0 &&
                      strcmp(clause->words[end + 2].low, "nicht") == 0 && end > verb;
        if (either || (compared && verb_ends(turning, end + 1))) /* "ob es verschickt ist oder nicht" */
            break;                                               /* "warum zahle ich mehr, als im Angebot steht" */
        if (!turning->german && end > verb && g_str_has_prefix(low, "ge") && end + 4 < clause->count &&
            strcmp(clause->words[clause->count - 2].low, "te") == 0)
            break; /* "word ik gevraagd opnieuw … te scannen" */
        if (!turning->german &&
            (end > verb + 1 || (end > verb && word_in(next, "om voor voordat nadat zodat omdat terwijl zonder"))) &&
            under)
            break;
        end++;
    }
    return end;
}

/* "die Schuhe, die ich gekauft habe, zurückgeben": the clause goes on behind a relative one, and closes with an infinitive. */
static bool
inserted(const struct clause *clause, guint end)
{
    guint last = clause->count - 1, from = last;
    while (from > end + 1 && !strchr(clause->words[from - 1].trail, ','))
        from--;
    return end + 2 < clause->count && from > end + 2 && last - from < 4 && !query_capital(&clause->words[last]) &&
           word_in(clause->words[end + 1].low, "die der das den dem welche welchen welches") &&
           g_str_has_suffix(clause->words[last].low, "n") &&
           !word_in(clause->words[last].low, "haben hatten waren sind werden wurden können");
}

/* "betreibe ich ein Stahlwerk und weiß nichts davon", "kann er später kommen oder am Samstag": each verb closes what is its own. German;
 * NULL: nothing of the kind. */
static struct clause *
both_closed(const struct turning *turning, guint from, guint verb)
{
    const struct clause *clause = turning->clause;
    bool modal = foreign_lists(turning->pack, "turn.modal", clause->words[verb].low);
    const struct word *last = &clause->words[clause->count - 1];
    bool time = query_capital(last) || word_in(last->low, "heute morgen später früher abends morgens danach");
    for (guint i = verb + 2; turning->german && i + 1 < clause->count; i++) {
        const struct word *next = &clause->words[i + 1];
        if (*clause->words[i - 1].trail)
            return NULL;
        bool second = !modal && i + 2 < clause->count && strcmp(clause->words[i].low, "und") == 0 &&
                      !query_capital(next) && foreign_lists(turning->pack, "turn.finite", next->low);
        bool either = modal && i > verb + 2 && i + 5 > clause->count && time && strcmp(next->low, "oder") == 0 &&
                      !query_capital(&clause->words[i]) && g_str_has_suffix(clause->words[i].low, "n");
        if (!second && !either)
            continue;
        g_autofree char *before = clause_join(clause, from, verb), *object = clause_join(clause, verb + 1, i),
                        *rest = clause_join(clause, i + 2, clause->count);
        if (second && strchr(rest, ','))
            return NULL;
        g_autofree char *line =
            second ? g_strdup_printf("%s %s %s und %s %s", before, object, clause->words[verb].low, rest, next->low)
                   : g_strdup_printf("%s %s oder %s %s %s", before, object, rest, clause->words[i].low,
                                     clause->words[verb].low);
        return clause_cut(line);
    }
    return NULL;
}

/* "passe ich das an ohne Code": the verb's particle stands before what follows it. NULL: none does. */
static struct clause *
particle_first(const struct turning *turning, const char *before, const char *after, const char *stop, guint verb,
               guint end)
{
    const struct clause *clause = turning->clause;
    for (guint i = end; i-- > verb + 1;)
        if (word_in(clause->words[i].low, "an aan ab af auf op ein in aus uit zurück terug") &&
            (word_in(clause->words[i + 1].low, "ohne zonder wenn als falls") ||
             (!turning->german &&
              strcmp(clause->words[i].low, "terug") == 0 && /* "krijg ik iets terug op mijn rekening" */
              word_in(clause->words[i + 1].low, "op van voor via bij")))) {
            g_autofree char *object = clause_join(clause, verb + 1, i), *rest = clause_join(clause, i + 1, end + 1);
            bool under =
                turning->german && strcmp(clause->words[i + 1].low, "ohne") != 0; /* "…, wenn ich gekündigt habe" */
            g_autofree char *line = g_strdup_printf("%s %s %s%s%s%s%s%s%s%s", before, object, under ? "" : rest,
                                                    under ? "" : " ", clause->words[i].low, clause->words[verb].low,
                                                    under ? ", " : "", under ? rest : "", *after ? stop : "", after);
            return clause_cut(line);
        }
    return NULL;
}

/* What stands behind the clause; "…, sondern muss im Kalender blättern": there the verb closes as well. Owned by caller. */
static char *
contrast_closed(const struct turning *turning, guint from)
{
    const struct clause *clause = turning->clause;
    guint to = from + 1;
    if (!turning->german || from + 3 >= clause->count || strcmp(clause->words[from].low, "sondern") != 0 ||
        !foreign_lists(turning->pack, "turn.modal", clause->words[from + 1].low) ||
        word_in(clause->words[from + 2].low, "ich wir du er man ihr jemand"))
        return clause_join(clause, from, clause->count);
    while (!germanic_ends(clause, to))
        to++;
    g_autofree char *own = clause_join(clause, from + 2, to + 1), *rest = clause_join(clause, to + 1, clause->count);
    return g_strdup_printf("sondern %s %s%s%s", own, clause->words[from + 1].low, *rest ? ", " : "", rest);
}

struct clause *
verbend_moved(const struct turning *turning, guint from, guint verb)
{
    const struct clause *clause = turning->clause;
    struct clause *both = both_closed(turning, from, verb);
    if (both)
        return both;
    guint end = clause_end(turning, verb);
    if (turning->german && foreign_lists(turning->pack, "turn.modal", clause->words[verb].low) && inserted(clause, end))
        end = clause->count - 1;
    bool either =
        end + 3 == clause->count && strcmp(clause->words[end + 1].low, "oder") == 0 && !*clause->words[end].trail;
    bool aside = end + 1 < clause->count && *clause->words[end + 1].lead == '('; /* "… nach (Bestellnummer 60451)" */
    const char *stop = !either && !aside && (turning->german || germanic_ends(clause, end)) ? ", " : " ";
    g_autofree char *before = clause_join(clause, from, verb), *middle = clause_join(clause, verb + 1, end + 1);
    g_autofree char *after = contrast_closed(turning, end + 1);
    guint chain = turning->german ? G_MAXUINT : deeds_at(turning, verb, end);
    if (chain <= end) {
        g_autofree char *object = clause_join(clause, verb + 1, chain);
        g_autofree char *deeds = clause_join(clause, chain, end + 1);
        g_autofree char *line = g_strdup_printf("%s %s %s %s%s%s", before, object, clause->words[verb].low, deeds,
                                                *after ? stop : "", after);
        return clause_cut(line);
    }
    struct clause *ended = particle_first(turning, before, after, stop, verb, end);
    if (ended)
        return ended;
    if (turning->german && end > verb + 2 && /* "ob Sie das hätten sagen können" */
        word_in(clause->words[verb].low, "hätte hätten hättet hat haben habt habe wird werden würde würden") &&
        word_in(clause->words[end].low, "können müssen sollen dürfen wollen lassen") &&
        g_str_has_suffix(clause->words[end - 1].low, "n") && !query_capital(&clause->words[end - 1])) {
        g_autofree char *object = clause_join(clause, verb + 1, end - 1),
                        *deeds = clause_join(clause, end - 1, end + 1);
        g_autofree char *line = g_strdup_printf("%s %s %s %s%s%s", before, object, clause->words[verb].low, deeds,
                                                *after ? stop : "", after);
        return clause_cut(line);
    }
    for (guint i = verb + 2; !turning->german && i < end; i++) /* "of het op zondag open is" */
        if (word_in(clause->words[verb].low, "is zijn blijft blijven") && !*clause->words[i].trail &&
            word_in(clause->words[i].low, "open dicht gesloten geopend vrij beschikbaar bereikbaar leverbaar gratis") &&
            word_in(clause->words[i + 1].low, "op in met tijdens voor tussen na vanaf tot bij om rond")) {
            g_autofree char *thing = clause_join(clause, verb + 1, i), *when = clause_join(clause, i + 1, end + 1);
            g_autofree char *line = g_strdup_printf("%s %s %s %s %s%s%s", before, thing, when, clause->words[i].low,
                                                    clause->words[verb].low, *after ? stop : "", after);
            return clause_cut(line);
        }
    bool particle = end > verb && foreign_lists(turning->pack, "turn.particle", clause->words[end].low) &&
                    !foreign_lists(turning->pack, "turn.modal", clause->words[verb].low);
    for (guint i = verb + 1; i < end && particle && !turning->german; i++) /* "er nog niet op staat" */
        particle = !(word_in(clause->words[i].low, "er daar hier") &&
                     word_in(clause->words[verb].low, "staat staan sta zit zitten ligt liggen"));
    g_autofree char *line = g_strdup_printf("%s %s%s%s%s%s", before, middle, particle ? "" : " ",
                                            clause->words[verb].low, *after ? stop : "", after);
    return clause_cut(line);
}
