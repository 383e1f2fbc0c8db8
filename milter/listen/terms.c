/*
 * terms.c - phrases found in a text in one pass over its words.
 *
 * The sender of a mail waits while the milter tells language and tone: so the text is cut into words once, and each word costs one
 * look into a hash of first words, whatever the number of phrases. A stem ("disappoint*") is found by its first five letters.
 */
#include "terms.h"

#include <stdbool.h>
#include <string.h>

#define STEM 4 /* octets of a stem that its bucket is found by; shorter stems are not allowed */

struct term {
    struct term *next; /* of the same first word */
    char *phrase;      /* words with '\0' between, two at the end */
    guint value;
};

struct terms {
    GHashTable *first; /* word → struct term */
    GHashTable *stems; /* the first STEM octets → struct term */
};

/* ---- words ----------------------------------------------------------------------------------------------------- */

static gunichar
next_letter(const char **at)
{
    guchar octet = (guchar) * *at;
    if (octet < 0x80) {
        (*at)++;
        if (octet >= 'A' && octet <= 'Z')
            return octet + 32u;
        return octet;
    }
    gunichar letter = g_utf8_get_char_validated(*at, -1);
    if (letter == (gunichar)-1 || letter == (gunichar)-2) {
        (*at)++;
        return ' ';
    }
    *at = g_utf8_next_char(*at);
    return letter == 0x2019 ? '\'' : g_unichar_tolower(letter);
}

static bool
is_letter(gunichar letter)
{
    if (letter < 0x80)
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'';
    return g_unichar_isalnum(letter);
}

void
terms_cut(const char *text, gsize octets, struct terms_words *words_out)
{
    gsize length = strnlen(text, octets);
    char *to = words_out->buffer = g_malloc(length * 2 + 8);
    words_out->count = 0;
    bool inside = false;
    for (const char *at = text; at < text + length && *at && words_out->count < TERMS_WORDS;) {
        gunichar letter = next_letter(&at);
        if (is_letter(letter)) {
            if (!inside)
                words_out->words[words_out->count] = to;
            inside = true;
            if (letter < 0x80)
                *to++ = (char)letter;
            else
                to += g_unichar_to_utf8(letter, to);
        } else if (inside) {
            *to++ = '\0';
            words_out->count++;
            inside = false;
        }
    }
    *to = '\0';
    words_out->count += inside;
    words_out->words[words_out->count] = NULL;
}

void
terms_clear(struct terms_words *words)
{
    g_clear_pointer(&words->buffer, g_free);
}

/* ---- phrases --------------------------------------------------------------------------------------------------- */

struct terms *
terms_new(void)
{
    struct terms *terms = g_new0(struct terms, 1);
    terms->first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    terms->stems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return terms;
}

static void
add_one(struct terms *terms, guint value, char *phrase, gsize width)
{
    struct term *term = g_new0(struct term, 1);
    term->phrase = g_malloc0(width + 2);
    memcpy(term->phrase, phrase, width);
    for (gsize i = 0; i < width; i++)
        if (term->phrase[i] == ' ')
            term->phrase[i] = '\0';
    term->value = value;
    gsize first = strlen(term->phrase);
    bool stem = first && term->phrase[first - 1] == '*' && first > STEM;
    GHashTable *table = stem ? terms->stems : terms->first;
    char *key = g_strndup(term->phrase, stem ? STEM : first);
    term->next = g_hash_table_lookup(table, key);
    g_hash_table_insert(table, key, term);
}

void
terms_add(struct terms *terms, guint value, const char *phrases)
{
    g_autofree char *copy = g_utf8_strdown(phrases, -1);
    for (char *at = copy; *at;) {
        gsize width = strcspn(at, "|");
        if (width)
            add_one(terms, value, at, width);
        at += width + (at[width] == '|');
    }
}

static bool
fits(const char *phrase, const char *const *words)
{
    for (; *phrase; phrase += strlen(phrase) + 1, words++) {
        gsize width = strlen(phrase);
        if (!*words)
            return false;
        if (phrase[width - 1] == '*' ? strncmp(*words, phrase, width - 1) != 0 : strcmp(*words, phrase) != 0)
            return false;
    }
    return true;
}

void
terms_search(const struct terms *terms, const struct terms_words *words, terms_found found, void *user)
{
    for (guint i = 0; i < words->count; i++) {
        const char *word = words->words[i];
        for (struct term *term = g_hash_table_lookup(terms->first, word); term; term = term->next)
            if (fits(term->phrase, words->words + i))
                found(term->value, i, user);
        if (strlen(word) < STEM)
            continue;
        char stem[STEM + 1] = {0};
        memcpy(stem, word, STEM);
        for (struct term *term = g_hash_table_lookup(terms->stems, stem); term; term = term->next)
            if (fits(term->phrase, words->words + i))
                found(term->value, i, user);
    }
}
