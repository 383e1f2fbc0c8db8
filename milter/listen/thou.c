/*
 * thou.c - German: the one who is called "du" in a mail to us is we, as "ihr" is. What stands in the singular is put in the plural
 * that the other files turn: "kannst du mir helfen" → "könnt ihr mir helfen". Pure.
 */
#include "german.h"

#include <string.h>

/* "dein" → "euer"; NULL: it means nobody that is spoken to. */
static const char *
many_of(const char *low)
{
    static const char *const pairs[][2] = {
        {"du", "ihr"},       {"dich", "euch"},    {"dir", "euch"},     {"dein", "euer"},    {"deine", "eure"},
        {"deinen", "euren"}, {"deinem", "eurem"}, {"deiner", "eurer"}, {"deines", "eures"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(low, pairs[i][0]) == 0)
            return pairs[i][1];
    return NULL;
}

/* The verb of "du" as it goes with "ihr". NULL: it is none. Owned by caller. */
static char *
verb_of_many(const char *low)
{
    static const char *const pairs[][2] = {
        {"kannst", "könnt"},        {"hast", "habt"},    {"bist", "seid"},        {"willst", "wollt"},
        {"musst", "müsst"},         {"darfst", "dürft"}, {"wirst", "werdet"},     {"weißt", "wisst"},
        {"weisst", "wisst"},        {"magst", "mögt"},   {"nimmst", "nehmt"},     {"gibst", "gebt"},
        {"siehst", "seht"},         {"liest", "lest"},   {"hilfst", "helft"},     {"sprichst", "sprecht"},
        {"fährst", "fahrt"},        {"lässt", "lasst"},  {"hältst", "haltet"},    {"triffst", "trefft"},
        {"vergisst", "vergesst"},   {"trägst", "tragt"}, {"hattest", "hattet"},   {"warst", "wart"},
        {"empfiehlst", "empfehlt"}, {"wärst", "wärt"},   {"brauchst", "braucht"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(low, pairs[i][0]) == 0)
            return g_strdup(pairs[i][1]);
    gsize length = strlen(low);
    if (word_in(low, "zuerst selbst sonst meist längst umsonst einst höchst ernst fast") ||
        g_str_has_suffix(low, "ächst"))
        return NULL; /* "hast du selbst" */
    return length > 4 && g_str_has_suffix(low, "st") ? g_strdup_printf("%.*st", (int)length - 2, low) : NULL;
}

static bool
put_verb(struct clause *words, guint at)
{
    g_autofree char *many = verb_of_many(words->words[at].low);
    if (!many)
        return false;
    if (g_unichar_isupper(g_utf8_get_char(words->words[at].text)))
        many[0] = g_ascii_toupper(many[0]);
    clause_set(words, at, many);
    return true;
}

char *
thou_told(char *line)
{
    g_autofree char *low = g_utf8_strdown(line, -1);
    bool spoken = g_str_has_prefix(low, "du ") || strstr(low, " du ") || strstr(low, " du,") || strstr(low, "dich") ||
                  strstr(low, "dir") || strstr(low, "dein");
    if (!spoken)
        return line;
    g_autoptr(clause) words = clause_cut(line);
    bool changed = false;
    for (guint i = 0; i < words->count; i++) {
        const char *many = many_of(words->words[i].low);
        if (!many)
            continue;
        changed = true;
        if (strcmp(many, "ihr") == 0) { /* its verb: behind it, before it, or where the clause closes */
            guint end = i;
            while (end + 1 < words->count && !strpbrk(words->words[end].trail, ",;:!?."))
                end++;
            bool open = i > 0 && !*words->words[i - 1].trail;
            if (!(i + 1 < words->count && !*words->words[i].trail && put_verb(words, i + 1)) &&
                !(open && put_verb(words, i - 1)) && end > i)
                put_verb(words, end);
        }
        g_autofree char *form = g_strdup(many);
        if (i == 0 && g_unichar_isupper(g_utf8_get_char(words->words[i].text)))
            form[0] = g_ascii_toupper(form[0]);
        clause_set(words, i, form);
    }
    if (!changed) /* "direkt", "Dichtung" */
        return line;
    g_autofree char *told = clause_join(words, 0, words->count);
    bool asked = g_str_has_suffix(line, "?") && !g_str_has_suffix(told, "?");
    g_free(line);
    return g_strconcat(told, asked ? "?" : "", NULL);
}
