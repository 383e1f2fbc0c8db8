/*
 * series.c - short deeds of the writer in one sentence: "you restarted the router", "you swapped the cable and you reset it" are told
 * with one "you", as one tells them. Only deeds of one tense: the word behind "you" is a past form in both. Pure.
 */
#include "series.h"

#include "clause.h"
#include "span.h"

#include <string.h>

#define SHORT 9  /* words of the first deed */
#define LONG  24 /* words of both */

static bool
is_deed(const struct clause *words)
{
    static const char past[] =
        "bought got sent took made put went rang told wrote paid gave tried reset rebooted came found left "
        "lost saw spoke had did kept held began ran read spent chose asked";
    const char *low = words->count > 2 && strcmp(words->words[0].low, "you") == 0 ? words->words[1].low : "";
    return word_in(low, past) || (strlen(low) > 4 && g_str_has_suffix(low, "ed"));
}

char *
series_join(const char *first, const char *second, const char *source)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    if (!is_deed(one) || !is_deed(two) || one->count > SHORT || one->count + two->count > LONG || strstr(first, ", ") ||
        strchr(first, ';') || strchr(second, ';'))
        return NULL;
    static const char *const inner[] = {" and ", " but ", " when ", " after ", " because ", " so ", " as ", " that "};
    for (guint i = 0; i < G_N_ELEMENTS(inner); i++)
        if (strstr(first, inner[i]))
            return NULL;
    g_autoptr(GString) rest = g_string_new(second + strlen("you "));
    const char *more = strstr(rest->str, " and you "), *comma = strstr(rest->str, ", ");
    bool three = more && (!comma || more < comma);
    if (three)
        g_string_erase(rest, more - rest->str + (gssize)strlen(" and"), (gssize)strlen(" you"));
    else if (strstr(rest->str, " and ") && (!comma || strstr(rest->str, " and ") < comma))
        return NULL; /* "sent the form and the photos": whose row it is would be unclear */
    char *line = g_strdup_printf("%s%s %s", first, three ? "," : " and", rest->str);
    if (span_longest(line, source) <= SPAN_MAX)
        return line;
    g_free(line);
    return NULL;
}
