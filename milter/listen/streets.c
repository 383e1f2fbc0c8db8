/*
 * streets.c - a German or Dutch sentence without the street and number, or the place and its code, that it names.
 *
 * Owns its compiled pattern for the life of the process. Pure, thread-safe.
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
