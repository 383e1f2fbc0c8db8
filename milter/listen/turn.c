/*
 * turn.c - an English clause in the first person turned to the second, where that is safe.
 *
 * Safe: one short plain statement with a first-person subject, without "you", quotes, questions, URLs, numbers of note or
 * imperatives. Agreement goes with the pronoun ("I am" → "you are", across an adverb). Anything else is refused: the caller
 * quotes it. Pure.
 */
#include "turn.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define WORDS_MAX 22

static const struct {
    const char *from, *to;
} swaps[] = {{"i", "you"},           {"i'm", "you are"},    {"i've", "you have"}, {"i'd", "you would"},
             {"i'll", "you will"},   {"my", "your"},        {"mine", "yours"},    {"me", "you"},
             {"myself", "yourself"}, {"we", "you"},         {"our", "your"},      {"us", "you"},
             {"we're", "you are"},   {"we've", "you have"}, {"im", "you are"},    {"ive", "you have"}};

static const char refused[] =
    " you your yours you're youre you've please thanks thank hi hello dear he she him her this that these "
    "those it's they them hope ";

static const char *
swap(const char *word)
{
    for (guint i = 0; i < G_N_ELEMENTS(swaps); i++)
        if (strcmp(word, swaps[i].from) == 0)
            return swaps[i].to;
    return NULL;
}

static bool
begins_well(const char *word)
{
    static const char *const starts[] = {"i", "i'm", "i've", "i'd", "my", "we", "our", "we've", "we're"};
    for (guint i = 0; i < G_N_ELEMENTS(starts); i++)
        if (strcmp(word, starts[i]) == 0)
            return true;
    return false;
}

static bool
is_plain(const char *word)
{
    for (const char *c = word; *c; c++)
        if (!g_ascii_isalpha(*c) && *c != '\'' && *c != '-' && *c != ',')
            return false;
    return true;
}

char *
turn_clause(const char *sentence)
{
    if (strpbrk(sentence, "?!\"@/:;()"))
        return NULL;
    g_auto(GStrv) words = g_strsplit_set(sentence, " ", WORDS_MAX + 4);
    guint count = g_strv_length(words);
    if (count < 4 || count > WORDS_MAX)
        return NULL;
    g_autoptr(GString) clause = g_string_new(NULL);
    bool after_you = false;
    for (guint i = 0; i < count; i++) {
        gsize width = strlen(words[i]);
        if (i + 1 == count && width && words[i][width - 1] == '.')
            words[i][width - 1] = '\0';
        g_autofree char *lower = g_ascii_strdown(words[i], -1);
        g_autofree char *spaced = g_strdup_printf(" %s ", lower);
        if (!is_plain(words[i]) || strstr(refused, spaced) || (i == 0 && !begins_well(lower)))
            return NULL;
        const char *turned = swap(lower);
        bool agree = after_you && (strcmp(lower, "am") == 0 || strcmp(lower, "was") == 0);
        if (agree)
            turned = strcmp(lower, "am") == 0 ? "are" : "were";
        if (clause->len)
            g_string_append_c(clause, ' ');
        g_string_append(clause, turned ? turned : i == 0 ? lower : words[i]);
        after_you = turned ? strcmp(turned, "you") == 0 : after_you && g_str_has_suffix(lower, "ly");
    }
    return g_string_free(g_steal_pointer(&clause), FALSE);
}
