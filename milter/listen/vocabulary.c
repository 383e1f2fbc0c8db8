/*
 * vocabulary.c - the words of customers' mails: which of them a mistyped one was meant to be.
 *
 * A slip costs by what the hand does: a letter doubled or not, two changed over, one left out, one too many, the key beside it; the
 * dearer, the more frequent a word must be to be meant. Where two words are about as likely, none is. The distance is Damerau's, of
 * adjacent letters (optimal string alignment). Made by train/common; immutable once read, any thread.
 */
#include "vocabulary.h"

#include "slip.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct entry {
    char *word;
    guint count;
    guint length;  /* letters */
    guint32 kinds; /* of letters (slip.h) */
};

struct vocabulary {
    GArray *entries;     /* struct entry */
    GHashTable *counts;  /* word → count */
    GHashTable *by_bare; /* word without accents → word; "" where two are alike frequent */
};

#define LETTERS_MAX 24  /* longer words are compounds and addresses */
#define LONG        8   /* letters of a word in which two slips are looked for */
#define WEIGHT      2.2 /* of a slip against how frequent the word is, in natural logarithms */
#define MARGIN      1.2 /* by which the best must be likelier than the next: three times */
#define ALIKE       4   /* times one must be more frequent than its neighbour by accent */

char *
vocabulary_bare(const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1);
    g_autofree char *parted = g_utf8_normalize(low, -1, G_NORMALIZE_NFD);
    GString *bare = g_string_sized_new(strlen(word) + 2);
    for (const char *c = parted ? parted : low; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter == 0xDF)
            g_string_append(bare, "ss");
        else if (letter == 0x153)
            g_string_append(bare, "oe");
        else if (!g_unichar_ismark(letter))
            g_string_append_unichar(bare, letter);
    }
    return g_string_free(bare, FALSE);
}

void
vocabulary_free(struct vocabulary *common)
{
    if (!common)
        return;
    g_hash_table_unref(common->counts);
    g_hash_table_unref(common->by_bare);
    g_array_unref(common->entries);
    g_free(common);
}

static void
entry_clear(gpointer entry)
{
    g_free(((struct entry *)entry)->word);
}

static void
index_bare(struct vocabulary *common, const struct entry *entry)
{
    g_autofree char *bare = vocabulary_bare(entry->word);
    const char *other = g_hash_table_lookup(common->by_bare, bare);
    guint count = other ? vocabulary_count(common, other) : 0;
    bool clear = entry->count >= MAX(count, 1) * ALIKE, lost = count >= entry->count * ALIKE;
    if (other && lost)
        return;
    g_hash_table_insert(common->by_bare, g_strdup(bare),
                        !other || clear ? entry->word : (gpointer) ""); /* exact: 16 octets for 64 */
}

enum outcome
vocabulary_read(const char *path, struct vocabulary **vocabulary_out, struct fault *fault_out)
{
    g_autofree char *content = NULL;
    g_autoptr(GError) error = NULL;
    *vocabulary_out = NULL;
    if (!g_file_get_contents(path, &content, NULL, &error))
        return g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                   ? OUTCOME_OK
                   : fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", path, error->message);
    struct vocabulary *common = g_new0(struct vocabulary, 1);
    common->entries = g_array_new(FALSE, FALSE, sizeof(struct entry));
    g_array_set_clear_func(common->entries, entry_clear);
    common->counts = g_hash_table_new(g_str_hash, g_str_equal);
    common->by_bare = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    for (char **line = lines; *line; line++) {
        char *blank = strchr(*line, ' ');
        if (!blank || **line == '#' || !g_utf8_validate(*line, -1, NULL))
            continue;
        struct entry entry = {.word = g_strndup(*line, (gsize)(blank - *line)),
                              .count = (guint)strtoul(blank, NULL, 10)};
        entry.length = (guint)g_utf8_strlen(entry.word, -1);
        entry.kinds = slip_kinds(entry.word);
        g_array_append_val(common->entries, entry);
        g_hash_table_insert(common->counts, entry.word, GUINT_TO_POINTER(entry.count));
    }
    for (guint i = 0; i < common->entries->len; i++)
        index_bare(common, &g_array_index(common->entries, struct entry, i));
    *vocabulary_out = common;
    return OUTCOME_OK;
}

guint
vocabulary_count(const struct vocabulary *common, const char *word)
{
    return common ? GPOINTER_TO_UINT(g_hash_table_lookup(common->counts, word)) : 0;
}

const char *
vocabulary_accented(const struct vocabulary *common, const char *bare)
{
    const char *word = common ? g_hash_table_lookup(common->by_bare, bare) : NULL;
    return word && *word ? word : NULL;
}

/* What slips a word of so many letters may hold together. */
static double
limit(guint letters)
{
    return letters <= 4 ? 1.0 : letters == 5 ? 1.1 : letters < LONG ? 1.5 : 2.0;
}

/* How often a word must stand in mails for one of so many letters to be it. */
static guint
needed(guint letters, double cost)
{
    if (cost <= 0.8)
        return letters <= 4 ? 6 : letters == 5 ? 3 : 1;
    return letters <= 4 ? 30 : letters == 5 ? 6 : cost <= 1.0 ? 1 : cost <= 1.3 ? 2 : 4;
}

/* "arrive" and "arrivé": which of the two is for their neighbours to tell. */
static bool
same_bare(const char *one, const char *other)
{
    g_autofree char *a = vocabulary_bare(one), *b = vocabulary_bare(other);
    return strcmp(a, b) == 0;
}

const char *
vocabulary_nearest(const struct vocabulary *common, const char *word, double *cost_out)
{
    const char *best = NULL;
    double best_score = -G_MAXDOUBLE, next_score = -G_MAXDOUBLE, most = 0;
    glong length = g_utf8_strlen(word, -1);
    if (!common || length < 4 || length > LETTERS_MAX)
        return NULL;
    most = limit((guint)length);
    guint32 kinds = slip_kinds(word);
    glong apart = length >= LONG ? 2 : 1;
    for (guint i = 0; i < common->entries->len; i++) {
        const struct entry *entry = &g_array_index(common->entries, struct entry, i);
        if (labs((glong)entry->length - length) > apart || entry->length < 3 || !slip_within(kinds, entry->kinds, most))
            continue;
        double cost = slip_cost(word, entry->word, most);
        if (cost > most || entry->count < needed((guint)length, cost))
            continue;
        double score = log(entry->count + 1) - WEIGHT * cost;
        if (score > best_score) {
            next_score = best && same_bare(best, entry->word) ? next_score : best_score;
            best_score = score;
            best = entry->word;
            *cost_out = cost;
        } else if (score > next_score && !(best && same_bare(best, entry->word)))
            next_score = score;
    }
    return best && best_score - next_score >= MARGIN ? best : NULL;
}
