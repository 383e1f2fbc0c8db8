/*
 * lexicon.c - what words mean, in seven languages.
 *
 * Reads packs/concepts.list (a key file: a group a concept, a key a language, '|' between phrases, '*' after a stem) and finds
 * the concepts that a run of words shows. Phrases are found by their first word, stems by each of its beginnings, so that the
 * cost goes with the words and not with the list. Immutable once read; any thread.
 */
#include "lexicon.h"

#include <string.h>

static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl"};

struct meaning {
    char **words; /* the phrase; "*" at an end: any ending; "*" alone: any word */
    guint concept;
};

struct lexicon {
    GPtrArray *names;
    GHashTable *literal[G_N_ELEMENTS(languages)]; /* first word → GPtrArray of struct meaning */
    GHashTable *stems[G_N_ELEMENTS(languages)];   /* first word's stem → the same */
};

static void
meaning_free(gpointer data)
{
    struct meaning *meaning = data;
    g_strfreev(meaning->words);
    g_free(meaning);
}

char **
lexicon_words(const char *text)
{
    g_autofree char *cased = g_utf8_casefold(text, -1);
    g_autofree char *folded = g_utf8_normalize(cased, -1, G_NORMALIZE_NFD);
    GPtrArray *words = g_ptr_array_new();
    g_autoptr(GString) word = g_string_new(NULL);
    for (const char *c = folded ? folded : "";; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter == 0x2019 || letter == 0x2018 || letter == '`')
            letter = '\'';
        if (letter >= 0x300 && letter < 0x370) /* combining accents */
            continue;
        if (g_unichar_isalnum(letter) || (letter == '\'' && word->len)) {
            g_string_append_unichar(word, letter);
            continue;
        }
        while (word->len && word->str[word->len - 1] == '\'')
            g_string_truncate(word, word->len - 1);
        if (word->len && word->len < 64)
            g_ptr_array_add(words, g_strdup(word->str));
        g_string_truncate(word, 0);
        if (!letter)
            break;
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

/* ---- reading --------------------------------------------------------------------------------------------------- */

static char **
phrase_words(const char *phrase)
{
    g_auto(GStrv) raw = g_strsplit_set(phrase, " -", -1);
    GPtrArray *words = g_ptr_array_new();
    for (char **word = raw; *word; word++) {
        bool open = g_str_has_suffix(*word, "*");
        g_auto(GStrv) folded = lexicon_words(*word);
        if (!folded[0] && !open)
            continue;
        g_ptr_array_add(words, g_strconcat(folded[0] ? folded[0] : "", open ? "*" : "", NULL));
    }
    g_ptr_array_add(words, NULL);
    return (char **)g_ptr_array_free(words, FALSE);
}

static void
add_phrase(struct lexicon *lexicon, guint language, guint concept, const char *phrase)
{
    g_auto(GStrv) words = phrase_words(phrase);
    if (!words[0] || strcmp(words[0], "*") == 0)
        return;
    g_autofree char *key = g_strdup(words[0]);
    bool open = g_str_has_suffix(key, "*");
    if (open)
        key[strlen(key) - 1] = '\0';
    GHashTable *table = open ? lexicon->stems[language] : lexicon->literal[language];
    GPtrArray *list = g_hash_table_lookup(table, key);
    if (!list) {
        list = g_ptr_array_new_with_free_func(meaning_free);
        g_hash_table_insert(table, g_steal_pointer(&key), list);
    }
    struct meaning *meaning = g_new(struct meaning, 1);
    *meaning = (struct meaning){g_steal_pointer(&words), concept};
    g_ptr_array_add(list, meaning);
}

static enum outcome
read_concept(struct lexicon *lexicon, GKeyFile *file, const char *path, const char *group, struct fault *fault_out)
{
    if (lexicon->names->len == CONCEPTS_MAX)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: more than %d concepts", path, CONCEPTS_MAX);
    guint concept = lexicon->names->len;
    g_ptr_array_add(lexicon->names, g_strdup(group));
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        g_autofree char *text = g_key_file_get_string(file, group, languages[i], NULL);
        if (!text)
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: [%s] lacks %s", path, group, languages[i]);
        g_auto(GStrv) phrases = g_strsplit(text, "|", -1);
        for (char **phrase = phrases; *phrase; phrase++)
            add_phrase(lexicon, i, concept, *phrase);
    }
    return OUTCOME_OK;
}

enum outcome
lexicon_read(const char *path, struct lexicon **lexicon_out, struct fault *fault_out)
{
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", path, error->message);
    struct lexicon *lexicon = g_new0(struct lexicon, 1);
    lexicon->names = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        lexicon->literal[i] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
        lexicon->stems[i] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    }
    g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
    enum outcome outcome = OUTCOME_OK;
    for (char **group = groups; *group && outcome == OUTCOME_OK; group++)
        outcome = read_concept(lexicon, file, path, *group, fault_out);
    if (outcome == OUTCOME_OK)
        *lexicon_out = lexicon;
    else
        lexicon_free(lexicon);
    return outcome;
}

void
lexicon_free(struct lexicon *lexicon)
{
    if (!lexicon)
        return;
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        g_hash_table_unref(lexicon->literal[i]);
        g_hash_table_unref(lexicon->stems[i]);
    }
    g_ptr_array_unref(lexicon->names);
    g_free(lexicon);
}

/* ---- finding --------------------------------------------------------------------------------------------------- */

guint
lexicon_count(const struct lexicon *lexicon)
{
    return lexicon->names->len;
}

const char *
lexicon_name(const struct lexicon *lexicon, guint concept)
{
    return g_ptr_array_index(lexicon->names, concept);
}

guint
lexicon_find(const struct lexicon *lexicon, const char *name)
{
    for (guint i = 0; i < lexicon->names->len; i++)
        if (strcmp(g_ptr_array_index(lexicon->names, i), name) == 0)
            return i;
    return CONCEPTS_MAX;
}

bool
concepts_hold(const struct concepts *concepts, guint concept)
{
    return concept < CONCEPTS_MAX && (concepts->bits[concept / 64] >> (concept % 64) & 1);
}

static bool
word_fits(const char *pattern, const char *word)
{
    gsize width = strlen(pattern);
    return width && pattern[width - 1] == '*' ? strncmp(word, pattern, width - 1) == 0 : strcmp(word, pattern) == 0;
}

static void
add_fitting(struct concepts *concepts, GPtrArray *list, char *const *words)
{
    for (guint i = 0; list && i < list->len; i++) {
        const struct meaning *meaning = g_ptr_array_index(list, i);
        guint k = 1;
        while (meaning->words[k] && words[k] && word_fits(meaning->words[k], words[k]))
            k++;
        if (!meaning->words[k])
            concepts->bits[meaning->concept / 64] |= (guint64)1 << (meaning->concept % 64);
    }
}

static void
add_word(const struct lexicon *lexicon, guint language, const char *word, char *const *words, struct concepts *concepts)
{
    add_fitting(concepts, g_hash_table_lookup(lexicon->literal[language], word), words);
    char stem[64];
    gsize width = MIN(strlen(word), sizeof stem - 1);
    for (gsize i = 2; i <= width; i++) {
        memcpy(stem, word, i);
        stem[i] = '\0';
        add_fitting(concepts, g_hash_table_lookup(lexicon->stems[language], stem), words);
    }
}

struct concepts
lexicon_concepts(const struct lexicon *lexicon, const char *language, char *const *words)
{
    struct concepts concepts = {{0, 0}};
    guint known = 0;
    while (known < G_N_ELEMENTS(languages) && strcmp(languages[known], language) != 0)
        known++;
    if (known == G_N_ELEMENTS(languages))
        return concepts;
    for (char *const *word = words; *word; word++) {
        add_word(lexicon, known, *word, word, &concepts);
        const char *apostrophe = strchr(*word, '\'');
        if (g_str_has_suffix(*word, "n't"))
            add_word(lexicon, known, "n't", word, &concepts);
        else if (apostrophe && apostrophe[1]) /* l'appareil, dell'ordine, j'attends */
            add_word(lexicon, known, apostrophe + 1, word, &concepts);
    }
    return concepts;
}
