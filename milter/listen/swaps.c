/*
 * swaps.c - tables of patterns and what they become, tried only where the text can hold them.
 *
 * A rule whose pattern asks for words that the text does not hold is passed over (sieve.c); a rule of sentences' beginnings is tried
 * there alone, for a search would ask at every letter.
 */
#include "swaps.h"

#include <string.h>

static const char *
from_of(const struct swaps *table, gsize rule)
{
    return table->cells[rule * table->columns + (table->columns == 4)];
}

static const char *
to_of(const struct swaps *table, gsize rule, bool informal)
{
    const char *const *to = &table->cells[rule * table->columns + (table->columns == 4) + 1];
    return informal && table->columns > 2 && to[1] ? to[1] : to[0];
}

static bool
is_of(const struct swaps *table, gsize rule, const char *language)
{
    const char *of = table->columns == 4 ? table->cells[rule * table->columns] : NULL;
    return !of || strcmp(of, language) == 0;
}

static bool
is_of_start(const struct swaps *table, gsize rule)
{
    return g_str_has_prefix(from_of(table, rule), SWAPS_START);
}

static void
compile(struct swaps *table)
{
    if (!g_once_init_enter(&table->once))
        return;
    table->forms = g_new0(struct form, table->count);
    for (gsize i = 0; i < table->count; i++)
        form_open(&table->forms[i], from_of(table, i) + (is_of_start(table, i) ? strlen(SWAPS_START) : 0),
                  table->flags);
    g_once_init_leave(&table->once, 1);
}

/* Whether a sentence begins at the place: a greeting before it is none. */
static bool
is_start(const char *line, gsize at)
{
    static const char *const before[] = {". ", "! ", "? ", "\xE2\x80\xA6 ", "\n", "onjour, ", "onsoir, ", "alut, "};
    for (guint i = 0; i < G_N_ELEMENTS(before) && at; i++)
        if (at >= strlen(before[i]) && strncmp(line + at - strlen(before[i]), before[i], strlen(before[i])) == 0)
            return true;
    return at == 0;
}

/* The next place behind `at` where one may begin; the line's end: there is none. */
static gsize
next_start(const char *line, gsize at)
{
    for (gsize i = at; line[i += strcspn(line + i, " \n")]; i++)
        if (line[i] == '\n' || (i > 0 && strchr(".!?,\xA6", line[i - 1])))
            return i + 1;
    return strlen(line);
}

/* Takes line. */
static char *
begun_anew(const GRegex *pattern, const char *to, char *line)
{
    for (gsize at = 0; line[at];) {
        g_autoptr(GMatchInfo) match = NULL;
        gint from = 0, end = 0;
        if (is_start(line, at) &&
            g_regex_match_full(pattern, line, -1, (gint)at, G_REGEX_MATCH_ANCHORED, &match, NULL) &&
            g_match_info_fetch_pos(match, 0, &from, &end)) {
            g_autofree char *put = g_match_info_expand_references(match, to, NULL);
            char *next = g_strdup_printf("%.*s%s%s", from, line, put, line + end);
            at += strlen(put) + (end == from);
            g_free(line);
            line = next;
            if (at >= strlen(line))
                break;
            continue;
        }
        at = next_start(line, at);
    }
    return line;
}

/* The text as the rule makes it; NULL: it does not match. */
static char *
made(struct swaps *table, gsize rule, bool informal, const char *text)
{
    const GRegex *pattern = table->forms[rule].regex;
    const char *to = to_of(table, rule, informal);
    bool start = is_of_start(table, rule);
    if (!start && !g_regex_match(pattern, text, 0, NULL)) /* cheaper than a copy of the text */
        return NULL;
    g_autofree char *next =
        start ? begun_anew(pattern, to, g_strdup(text)) : g_regex_replace(pattern, text, -1, 0, to, 0, NULL);
    bool spared = next && table->spares && strspn(next, " .!?,\n") == strlen(next);
    return spared ? NULL : g_steal_pointer(&next);
}

/* The rules from the one to the other. Takes text. */
static char *
put(struct swaps *table, gsize from, gsize to, const char *language, bool informal, char *text)
{
    struct grain grain;
    compile(table);
    grain_take(&grain, text);
    for (gsize i = from; i < to; i++) {
        if (!is_of(table, i, language) || !sieve_passes(table->forms[i].sieve, &grain))
            continue;
        char *next = made(table, i, informal, text);
        if (!next)
            continue;
        g_free(text);
        text = next;
        grain_take(&grain, text);
    }
    return text;
}

char *
swaps_put(struct swaps *table, const char *language, bool informal, char *text)
{
    return put(table, 0, table->count, language, informal, text);
}

char *
swaps_put_one(struct swaps *table, gsize rule, const char *language, bool informal, char *text)
{
    return put(table, rule, rule + 1, language, informal, text);
}
