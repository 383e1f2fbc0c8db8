/*
 * reference.c - where the number that a matter goes by stands: behind the clause that names what it numbers.
 *
 * Never behind praise, and never twice. Pure.
 */
#include "reference.h"

#include "../listen/frames.h"

#include <string.h>

bool
reference_is_said(const struct clauses *clauses, const char *what)
{
    g_autofree char *wanted = g_utf8_casefold(what, -1);
    if (g_str_has_suffix(wanted, ".")) /* "bis 5.12.": the end of a clause took the stop */
        wanted[strlen(wanted) - 1] = '\0';
    for (guint i = 0; i <= clauses->count; i++) {
        g_autofree char *folded = g_utf8_casefold(i < clauses->count ? clauses->texts[i] : clauses->wish, -1);
        if (strstr(folded, wanted))
            return true;
    }
    for (guint i = 0; i < clauses->after_count; i++) {
        g_autofree char *folded = g_utf8_casefold(clauses->after[i], -1);
        if (strstr(folded, wanted))
            return true;
    }
    for (guint i = 0; i < clauses->quote_count; i++)
        if (strstr(clauses->quotes[i], what))
            return true;
    return clauses->rows && strstr(clauses->rows, what);
}

char *
reference_behind(const struct writing *writing, const struct clauses *clauses, const char *clause)
{
    g_autofree char *reference = frames_reference(writing->pack, writing->insight);
    if (!*reference || g_str_has_suffix(clause, ")"))
        return g_strdup(clause);
    const char *number = strrchr(reference, ' ');
    g_autofree char *bare = g_strndup(number + 1, strlen(number + 1) - 1);
    g_autofree char *longer = g_strconcat(bare, " ", NULL); /* "00340 7719 22": not all of it */
    const char *mail = writing->mail ? strstr(writing->mail, longer) : NULL;
    if (mail && g_ascii_isdigit(mail[strlen(longer)]) && g_ascii_isdigit(bare[strlen(bare) - 1]))
        return g_strdup(clause);
    g_autofree char *named =
        g_strndup(reference + 1, (gsize)(number - reference - 1)); /* "the state of your order 4711" */
    g_autofree char *tail = g_strconcat(" ", named, NULL);
    if (reference_is_said(clauses, bare))
        return g_strdup(clause);
    return g_str_has_suffix(clause, tail) ? g_strdup_printf("%s %s", clause, bare)
                                          : g_strdup_printf("%s %s", clause, reference);
}

/* "you love the new cover": no place for a number. */
static bool
is_praise(const char *clause)
{
    static const char *const heads[] = {
        "you love ",     "you're happy ",    "you are happy ",        "you like ",        "you enjoy",
        "it's a lovely", "you are pleased ", "you think it is great", "you find it great"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(clause, heads[i]))
            return true;
    return false;
}

/* Where the clause is told in several sentences, the number stands behind the one that names what it numbers. */
static char *
referenced_within(const struct writing *writing, const struct clauses *clauses, const char *clause)
{
    bool english = strcmp(writing->pack->language, "en") == 0;
    g_auto(GStrv) parts = g_strsplit(clause, english ? ". " : "\n", -1);
    guint count = g_strv_length(parts),
          part = frames_reference_place(writing->pack, writing->insight, (const char *const *)parts, count);
    part = part == count ? count - 1 : part;
    char *placed = reference_behind(writing, clauses, parts[part]);
    g_free(parts[part]);
    parts[part] = placed;
    return g_strjoinv(english ? ". " : "\n", parts);
}

void
reference_put(const struct writing *writing, struct clauses *clauses)
{
    if (!clauses->count && *clauses->wish && !strstr(clauses->wish, ". ")) {
        char *wish = reference_behind(writing, clauses, clauses->wish);
        g_ptr_array_add(clauses->own, wish);
        clauses->wish = wish;
    }
    if (!clauses->count)
        return;
    guint place = frames_reference_place(writing->pack, writing->insight, clauses->texts, clauses->count);
    bool nowhere = place == clauses->count;
    bool wished = *clauses->wish && !strstr(clauses->wish, ". ") &&
                  frames_reference_place(writing->pack, writing->insight, &clauses->wish, 1) == 0;
    place = nowhere ? clauses->count > 1 && is_praise(clauses->texts[0]) : place;
    wished |= nowhere && *clauses->wish && is_praise(clauses->texts[place]);
    char *whole = nowhere && wished ? reference_behind(writing, clauses, clauses->wish)
                                    : referenced_within(writing, clauses, clauses->texts[place]);
    g_ptr_array_add(clauses->own, whole);
    if (nowhere && wished)
        clauses->wish = whole;
    else
        clauses->texts[place] = whole;
}
