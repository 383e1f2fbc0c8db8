/*
 * spare.c - which detail of a French clause can be spared, where it would repeat too long a run of the customer's own words.
 *
 * First what stands between two commas, then what a preposition or a comma hangs on at the end; never the main clause, and never so
 * much that only its frame is left. The shortest detail that suffices is spared. Pure.
 */
#include "clause.h"
#include "listener.h"
#include "span.h"

#include <string.h>

#define ASIDE_MAX 12 /* words between two commas that are a detail */

static const char finite[] =
    "a ont est sont était étaient n'a n'ont n'est avez êtes avons sommes as es aviez étiez aviez voulez souhaitez "
    "demandez attendez pouvez devez allez faites avait avaient reste restent manque refuse refusent continue "
    "continuent affiche indique fait va vont peut doit vient fut sera serait dort dit disent répond coule marche "
    "fonctionne fonctionnent semble vit perd coûte paraît paraissent";

static bool
has_verb(const struct clause *clause, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        const char *low = clause->words[i].low;
        bool turned = i > 0 && word_in(clause->words[i - 1].low, "vous nous") && g_str_has_suffix(low, "ez");
        const char *bare = strchr(low, '\'') && strlen(low) > 3 ? strchr(low, '\'') + 1 : low;
        bool past = strlen(low) > 5 && (g_str_has_suffix(low, "ait") || g_str_has_suffix(low, "aient"));
        if (turned || past || word_in(low, finite) || (g_str_has_prefix(low, "qu'") ? false : word_in(bare, finite)))
            return true;
    }
    return false;
}

/* Whether the words before `to` say something whole. */
static bool
is_whole(const struct clause *clause, guint to)
{
    guint from = 0;
    if (word_in(clause->words[0].low, "malgré après pendant lors depuis en si quand lorsque comme dès selon sans dans "
                                      "sur à par pour au chez"))
        while (from < to && !strchr(clause->words[from++].trail, ','))
            ;
    gint depth = 0;
    for (guint i = 0; i < to; i++)
        for (const char *c = clause->words[i].lead; *c; c++)
            depth += *c == '(';
    for (guint i = 0; i < to; i++)
        for (const char *c = clause->words[i].trail; *c; c++)
            depth -= *c == ')';
    return depth == 0 && from < to && has_verb(clause, from, to) &&
           !word_in(clause->words[to - 1].low, "et ou mais que qui de d' à le la les un une du des au aux ne plus très "
                                               "pas si par pour avec sans comme dont");
}

/* Without what stands between two commas: enough: only where that suffices. NULL: there is no such thing. */
static char *
without_aside(const struct clause *clause, const char *source, bool enough)
{
    g_autofree char *whole = clause_join(clause, 0, clause->count);
    guint most = enough ? SPAN_MAX : span_longest(whole, source);
    for (guint first = 1; first + 3 < clause->count; first++) {
        if (strcmp(clause->words[first - 1].trail, ",") != 0)
            continue;
        guint end = first;
        while (end < clause->count && !strchr(clause->words[end].trail, ','))
            end++;
        if (end + 1 >= clause->count || end - first >= ASIDE_MAX ||
            word_in(clause->words[first].low, "mais et car vous nous il elle on le la les votre vos") ||
            (word_in(clause->words[first].low, "un une ce cet cette aucun aucune") && has_verb(clause, first, end + 1)))
            continue; /* no detail, but a clause of its own */
        bool subject = !has_verb(clause, 0, first) &&
                       word_in(clause->words[0].low, "le la l' les un une votre vos notre nos ce cet cette ces");
        g_autofree char *head = clause_join(clause, 0, first), *rest = clause_join(clause, end + 1, clause->count);
        bool joint = word_in(clause->words[first - 1].low, "et mais ou que"); /* "… et, malgré tout, rien" */
        char *line = g_strdup_printf("%s%s %s", head, subject || joint ? "" : ",", rest);
        if (span_longest(line, source) <= most)
            return line;
        g_free(line);
    }
    return NULL;
}

/* Without what hangs on the end. NULL: nothing suffices. */
static char *
without_end(const struct clause *clause, const char *source)
{
    for (guint to = clause->count; to-- > 4 && to > clause->count / 3;) {
        const char *low = clause->words[to].low;
        bool comma = strchr(clause->words[to - 1].trail, ',') != NULL;
        bool hangs = comma || g_str_has_prefix(low, "parce") || g_str_has_prefix(low, "d'après") ||
                     word_in(low, "pour afin car alors tandis sans avec dont avant jusqu'à jusqu'au sauf comme chez "
                                  "dans depuis lors auprès près pendant et mais");
        bool joint = word_in(low, "et mais");
        if (!hangs || word_in(low, "soit ni") || !is_whole(clause, to) ||
            (joint && !has_verb(clause, to, clause->count)))
            continue;
        char *line = clause_join(clause, 0, to);
        if (span_longest(line, source) <= SPAN_MAX)
            return line;
        g_free(line);
    }
    return NULL;
}

/* Without what stands in brackets. NULL: that does not suffice, or nothing does. */
static char *
without_brackets(const char *text, const char *source)
{
    const char *open = strstr(text, " ("), *close = open ? strchr(open, ')') : NULL;
    if (!close || strchr(open + 2, '('))
        return NULL;
    char *line = g_strdup_printf("%.*s%s", (int)(open - text), text, close + 1);
    if (span_longest(line, source) <= SPAN_MAX)
        return line;
    g_free(line);
    return NULL;
}

char *
listener_shorter(const char *text, const char *source)
{
    char *open = without_brackets(text, source);
    if (open)
        return open;
    g_autoptr(clause) clause = clause_cut(text);
    char *spared = without_aside(clause, source, true);
    if (!spared) {
        g_autofree char *bare = without_aside(clause, source, false);
        g_autoptr(clause) rest = clause_cut(bare ? bare : text);
        spared = bare && span_longest(bare, source) <= SPAN_MAX ? g_strdup(bare) : without_end(rest, source);
    }
    return spared ? spared : without_end(clause, source);
}
