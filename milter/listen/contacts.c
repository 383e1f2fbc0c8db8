/*
 * contacts.c - sentences told without the telephone number, mail address, street or account that they give.
 *
 * A sentence that holds one is kept back as a whole elsewhere (redact.h), for it must not be sent back. But "please ring me on … before
 * noon" and "our address has changed to …" are matters of their own, and the detail is no part of them: here it is named in its place,
 * by the tables of contactbook.h. What is not certain is left as it stands, and so kept back. Owns its compiled patterns for the life of
 * the process. Thread-safe.
 *
 * Sentences in other languages than English lose the street and number that they name, German and Dutch ones the place and its code.
 */
#include "contacts.h"

#include "contactbook.h"
#include "redact.h"

#include <hearken/text.h>

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define LONGEST 600 /* octets of a sentence that is looked at */

enum { DETAILS = 3 }; /* AT, CALL, STREET, which have forms */

static GRegex *forms[G_N_ELEMENTS(tongues)][DETAILS]; /* by language */
static GRegex *compiled[G_N_ELEMENTS(rules)][DETAILS + 1];

/* The pattern for one kind of detail in its language. Owned by caller. */
static GRegex *
pattern_of(const char *pattern, const struct tongue *tongue, const char *form, guint detail)
{
    g_autoptr(GString) line = g_string_new(pattern);
    g_string_replace(line, "%F", form, 0);
    g_string_replace(line, "%N", detail < DETAILS ? tongue->nouns[detail] : "", 0);
    return g_regex_new(line->str, G_REGEX_CASELESS, 0, NULL);
}

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    for (guint t = 0; t < G_N_ELEMENTS(tongues); t++) {
        const char *written[DETAILS + 1] = {MAIL, PHONE, tongues[t].street, MARK};
        for (guint d = 0; d < DETAILS; d++)
            forms[t][d] = pattern_of("%F", &tongues[t], written[d], d);
        for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
            for (guint d = 0; d <= DETAILS; d++)
                if (strcmp(rules[i].language, tongues[t].language) == 0 && rules[i].details & 1u << d)
                    compiled[i][d] = pattern_of(rules[i].pattern, &tongues[t], written[d], d);
    }
    g_once_init_leave(&once, 1);
}

/* The line's first letter large, as a sentence's. */
static char *
begun(char *line)
{
    if (g_ascii_islower(*line))
        *line = g_ascii_toupper(*line);
    return line;
}

/* The line with the pattern's places reworded. Takes the line. */
static char *
reworded(char *line, const GRegex *pattern, const char *told)
{
    char *next = g_regex_replace(pattern, line, -1, 0, told, 0, NULL);
    if (!next)
        return line;
    g_free(line);
    return next;
}

/* The line with every detail of one kind reworded. Takes the line. */
static char *
without(char *line, guint tongue, guint detail)
{
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
        if (compiled[i][detail] && strcmp(rules[i].language, tongues[tongue].language) == 0)
            line = reworded(line, compiled[i][detail], rules[i].told);
    return line;
}

char *
contacts_named(const char *language, char *sentence)
{
    guint tongue = 0;
    while (tongue < G_N_ELEMENTS(tongues) && strcmp(tongues[tongue].language, language) != 0)
        tongue++;
    bool marked = strstr(sentence, MARK);
    if (tongue == G_N_ELEMENTS(tongues) || !(marked || strpbrk(sentence, "@0123456789")) || strlen(sentence) > LONGEST)
        return sentence;
    compile();
    char *line = g_strdup(sentence);
    if (marked)
        line = without(line, tongue, DETAILS);
    for (guint d = 0; d < DETAILS; d++)
        if (g_regex_match(forms[tongue][d], line, 0, NULL))
            line = without(line, tongue, d);
    bool open = strcmp(line, sentence) != 0 && !redact_is_personal(line) && !strstr(line, MARK);
    g_free(open ? sentence : line);
    return open ? begun(line) : sentence;
}

bool
contacts_street(const char *language, const char *text)
{
    guint tongue = 0;
    while (tongue < G_N_ELEMENTS(tongues) && strcmp(tongues[tongue].language, language) != 0)
        tongue++;
    if (tongue == G_N_ELEMENTS(tongues) || !strpbrk(text, "0123456789"))
        return false;
    compile();
    return g_regex_match(forms[tongue][DETAILS - 1], text, 0, NULL);
}

/* "du 455 rue Saint-Joseph", "de la calle Olivo frente al número 8", "in via Roma 12": with the words that lead it. */
#define ROMANCE_STREET                                                                                                 \
    ",? ?(?:\\b(?i:au|du|de|à|sur) )?(?:le )?\\b\\d+(?:[a-z]| bis| ter)?,? "                                          \
    "(?i:rue|avenue|av\\.|boulevard|bd|chemin|"                                                                        \
    "allée|impasse|quai|route|cours|place|square)(?: (?:de la|de l'|de|du|des|d'|la|le|les|l'))* ?\\p{Lu}[\\p{L}'-]+" \
    "(?: \\p{Lu}[\\p{L}'-]+)*|"                                                                                        \
    ",? ?(?:\\b(?i:de|en|a|da|di|in|na|no|em|della|nella|alla|desde) )?(?:la |el "                                     \
    ")?\\b(?i:calle|avenida|avda\\.?|plaza|"                                                                           \
    "paseo|via|viale|piazza|corso|vicolo|rua|praça|travessa)(?: (?:de la|del|de|da|do|dos|das|dei|della|degli))* "    \
    "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*,? ?(?:(?:frente al )?(?:número|numero|nº|n\\.|n°) "                 \
    "?)?\\d+(?:[a-z]\\b)?"

/* Who lives there says nothing without it. */
#define LIVES                                                                                                          \
    "(?i)\\b(?:vivo|vivimos|resido|abito|abitiamo|risiedo|moro|moramos|habite|habitons|réside|adresse|dirección|"    \
    "direccion|indirizzo|endereço|morada|situ\\p{L}+)\\b"

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
                              ")?\\p{Lu}[\\p{L}-]+|, \\p{Lu}\\p{L}+(?=[.!]*$))?|" ROMANCE_STREET,
                              0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    const char *behind = *sentence == '@' ? strchr(sentence, ' ') : NULL; /* to whom a post is addressed */
    if (behind && !strstr(behind, REDACTED_MARK) && !redact_is_personal(behind))
        return g_strdup(behind + 1);
    if (strstr(sentence, REDACTED_MARK) || !g_regex_match(pattern, sentence, 0, NULL) ||
        g_regex_match_simple(LIVES, sentence, 0, 0))
        return NULL;
    g_autofree char *bare = g_regex_replace_literal(pattern, sentence, -1, 0, "", 0, NULL);
    g_autoptr(GString) line = g_string_new(bare ? bare : "");
    g_string_replace(line, " ()", "", 0);
    g_strchug(line->str);
    char *open = begun(g_strdup(line->str));
    if (open && (redact_is_personal(open) || text_word_count(open) < 4))
        g_clear_pointer(&open, g_free);
    return open;
}
