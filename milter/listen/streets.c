/*
 * streets.c - a German, Dutch or French sentence without the street and number, or the place and its code, that it names.
 *
 * Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "streets.h"
#include "redact.h"

#include <hearken/text.h>
#include <glib.h>
#include <string.h>

char *
streets_left_out(const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("(?i:,? ?(?:\\b(?:in|an|vor|bei|neben|gegenüber|hinter) (?:(?:der|dem) )?|\\bim |\\bam "
                              "|\\b(?:Höhe|Ecke|Nähe) "
                              ")?)(?:\\p{Lu}[\\p{L}-]+[ -](?:Str\\.|Straße|Allee|Weg|Platz|Ring) \\d+(?: ?[a-z]\\b)?|"
                              "\\p{Lu}[\\p{L}-]*(?:str\\.|straße|strasse|weg|"
                              "gasse|platz|allee|ring|damm|ufer|straat|laan|plein|dijk|kade|gracht|singel) \\d+(?: "
                              "?[a-z]\\b)?|\\b\\d{4,5} \\p{Lu}[\\p{L}-]+)"
                              "(?:, \\d+\\. (?:OG|Stock|Etage)(?: links| rechts)?)?(?:, \\d{4,5} ?(?:[A-Z]{2} "
                              ")?\\p{Lu}[\\p{L}-]+|, \\p{Lu}\\p{L}+(?=[.!]*$))?",
                              0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    const char *behind = *sentence == '@' ? strchr(sentence, ' ') : NULL; /* to whom a post is addressed */
    if (behind && !strstr(behind, REDACTED_MARK) && !redact_is_personal(behind))
        return g_strdup(behind + 1);
    if (strstr(sentence, REDACTED_MARK) || !g_regex_match(pattern, sentence, 0, NULL))
        return NULL;
    char *open = g_regex_replace_literal(pattern, sentence, -1, 0, "", 0, NULL);
    if (open && (redact_is_personal(open) || text_word_count(open) < 4))
        g_clear_pointer(&open, g_free);
    return open;
}

char *
streets_numberless(const char *sentence)
{
#define STREET                                                                                                         \
    "\\d{1,4}(?: ?(?:bis|ter|[a-d]\\b))?,? (?=(?:rue|avenue|boulevard|chemin|allée|impasse|place|quai|route|square) " \
    "(?:de |du |des |la |d'|l')*\\p{Lu})"
    static const char *const rules[][2] = {
        {"(?i:\\b(n)otre) nouvelle adresse (?:est|sera)(?: la suivante)? ?:? " STREET ".*$",
         "\\1ous avons une nouvelle adresse"},
        {"(?i:\\bma) nouvelle adresse (?:est|sera)(?: la suivante)? ?:? " STREET ".*$", "j'ai une nouvelle adresse"},
        {"(?:\\bau |(?<=habite |habitons |est |sera |: ))" STREET
         "(\\p{L}+ (?:de |du |des |la |d'|l')*\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*),?(?: à)? \\d{5} "
         "\\p{Lu}[\\p{L}'-]+",
         "\\1"}};
    static GRegex *compiled[G_N_ELEMENTS(rules)];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
            compiled[i] = g_regex_new(rules[i][0], 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        char *bare = g_regex_match(compiled[i], sentence, 0, NULL)
                         ? g_regex_replace(compiled[i], sentence, -1, 0, rules[i][1], 0, NULL)
                         : NULL;
        if (bare)
            return bare;
    }
    return NULL;
}
