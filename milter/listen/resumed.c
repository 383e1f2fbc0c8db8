/*
 * resumed.c - French: who does the second deed is said again: "le cuisinier fume et reprend …" → "le cuisinier fume, et il reprend …".
 *
 * The subject stands at the clause's head; where its gender is not told by its article, its noun must be known. A run of the customer's
 * words ends there, and nothing is left out. Pure, linear.
 */
#include "resumed.h"

#include "jotting.h"
#include "onset.h"

#include "clause.h"

#include <string.h>

/* Who the clause is about, as a pronoun; NULL: nobody knows, or many whose gender is not told. */
static const char *
pronoun_of(const struct line *line)
{
    const char *low = line_low(line, 0), *next = line_low(line, 1);
    if (word_in(low, "vous tu on il elle ils elles nous"))
        return low;
    if (word_in(low, "le un ce cet aucun") || (word_in(low, "votre notre l' leur son") && jotting_is_his(next)))
        return "il";
    if (word_in(low, "la une cette ma sa aucune") || (word_in(low, "votre notre l' leur") && jotting_is_hers(next)))
        return "elle";
    return NULL;
}

/* Whether a verb that shares the subject stands at `at`: "et reprend", "et n'a", "et vous facture". */
static bool
is_deed(const struct line *line, guint at, const char *who)
{
    static const char denied[] = "ne n'", hung[] = "me m' te t' se s' lui leur y en nous vous";
    const char *low = line_low(line, at), *next = line_next(line, at), *end = line_low(line, at + 1);
    bool many = word_in(who, "vous nous"), fits = many || !g_str_has_suffix(end, "ez");
    if (word_in(low, denied))
        return !french_is_infinitive(next) && !word_in(next, "pas plus jamais") && fits;
    if (word_in(low, hung) && strcmp(low, who) != 0)
        return french_is_finite(next) && fits;
    bool plural = g_str_has_suffix(low, "ez");
    static const char no_verbs[] =
        "tout toute même comme encore entre contre outre sept huit vingt cent ensuite surtout "
        "tant avant pendant devant durant quand dont est reste chaque quatre notre votre "
        "cette quelque parfois dans dont puis bien";
    bool deed = word_in(next, "le la l' les un une des mon ma mes votre vos son sa ses leur leurs") &&
                strlen(low) > 3 && strchr("etd", low[strlen(low) - 1]) && !word_in(low, no_verbs) &&
                !french_is_participle(low);
    if (deed && !many) /* "et jette les colis" */
        return true;
    return french_is_finite(low) && !word_in(low, "vis suis livre facture note") &&
           (many ? plural || word_in(low, "êtes") : !plural) && !word_in(next, "il elle on vous ils");
}

char *
resumed_whose(const char *clause)
{
    static const char *const heads[] = {"vous signalez un", "tu signales un"};
    const char *again = g_strrstr(clause, " et qui ");
    for (guint i = 0; again && i < G_N_ELEMENTS(heads); i++) {
        const char *article = clause + strlen(heads[i]);
        if (!g_str_has_prefix(clause, heads[i]) || (*article != ' ' && !g_str_has_prefix(article, "e ")))
            continue;
        const char *first = strstr(clause, " qui ");
        gsize width = (gsize)(again - clause);
        width -= width > 0 && clause[width - 1] == ',';
        if (first && first + 5 < again)
            return g_strdup_printf("%.*s. %s %s", (int)width, clause, *article == ' ' ? "Il" : "Elle",
                                   again + strlen(" et qui "));
    }
    return NULL;
}

char *
resumed_subject(const char *clause)
{
    struct line *line = line_of(clause);
    const char *who = line->pieces->len > 4 ? pronoun_of(line) : NULL;
    guint best = 0, middle = line->pieces->len / 2;
    for (guint i = 1; who && i + 3 < line->pieces->len; i++) {
        const char *before = line_before(line, i);
        if (word_in(line_low(line, i), "que qu' qui dont où si lorsque quand") && strcmp(before, "est") != 0)
            break; /* what goes on there may go on under it */
        bool nearer = !best || MAX(i, middle) - MIN(i, middle) < MAX(best, middle) - MIN(best, middle);
        if (i > 2 && strcmp(line_low(line, i), "et") == 0 && nearer && is_deed(line, i + 1, who))
            best = i;
    }
    g_autoptr(GString) told = g_string_new(NULL);
    for (guint i = 0; best && i < line->pieces->len; i++) {
        const struct piece *piece = line->pieces->pdata[i];
        bool comma = i + 1 == best && !*piece->trail;
        g_string_append_printf(told, "%s%s%s%s%s", i && !piece->glued ? " " : "", piece->lead, piece->text,
                               piece->trail, comma ? "," : "");
        if (i == best)
            g_string_append_printf(told, " %s", who);
    }
    line_free(line);
    return told->len ? g_string_free(g_steal_pointer(&told), FALSE) : NULL;
}
