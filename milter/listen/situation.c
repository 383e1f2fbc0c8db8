/*
 * situation.c - the bank of situations, read from its files and searched by the words of a sentence.
 *
 * A sentence costs two looks into a hash for each of its words, whatever the number of phrases: those that begin with the word, and
 * those that begin with a stem of its first four octets. Owns its data for the life of the pack. Pure once read.
 */
#include "situation.h"

#include "clause.h"
#include "vocabulary.h"

#include <string.h>

#define NONE G_MAXUINT32
#define STEM 4 /* octets of a stem that it is found by; shorter stems are refused */

struct situations {
    GArray *all;             /* struct situation */
    GArray *telltales;       /* struct telltale */
    GHashTable *expressions; /* its text → struct expression, while the files are read */
    GStringChunk *words;     /* each word of theirs once: some ten thousand expressions share a few thousand words */
    GHashTable *kinds;       /* word → WORD_… */
    GHashTable *by_first;    /* first word, or its STEM octets and a star → GPtrArray of struct expression, owned */
    char *language;
};

/* ---- words ----------------------------------------------------------------------------------------------------- */

static void
token_clear(gpointer data)
{
    g_free(((struct token *)data)->folded);
}

static bool
is_apostrophe(gunichar letter)
{
    return letter == '\'' || letter == 0x2019;
}

/* "l'internet" is two words where an apostrophe joins an article or a pronoun to what follows; "isn't" is one. */
static bool
parts_elision(const char *language)
{
    return word_in(language, "fr it");
}

GArray *
situation_tokens(const char *language, const char *text)
{
    GArray *tokens = g_array_new(FALSE, FALSE, sizeof(struct token));
    g_array_set_clear_func(tokens, token_clear);
    bool parted = parts_elision(language);
    for (const char *at = text; *at;) {
        const char *start = at;
        gunichar letter = g_utf8_get_char(at);
        while (*at && (g_unichar_isalnum(letter) || (at > start && g_unichar_ismark(letter)) ||
                       (at > start && is_apostrophe(letter) && !parted &&
                        g_unichar_isalnum(g_utf8_get_char(g_utf8_next_char(at)))))) {
            at = g_utf8_next_char(at);
            letter = g_utf8_get_char(at);
        }
        if (at == start) {
            at = g_utf8_next_char(at);
            continue;
        }
        g_autofree char *word = g_strndup(start, (gsize)(at - start));
        const struct token *last = tokens->len ? &g_array_index(tokens, struct token, tokens->len - 1) : NULL;
        bool tag = start > text && (strchr("@#", start[-1]) ||
                                    (start[-1] == '_' && last && last->tag && last->end == start - 1)); /* "@DB_Bahn" */
        struct token token = {vocabulary_bare(word), start, at, tag};
        for (char *mark; (mark = strstr(token.folded, "’"));) {
            *mark = '\'';
            memmove(mark + 1, mark + 3, strlen(mark + 3) + 1);
        }
        g_array_append_val(tokens, token);
    }
    return tokens;
}

/* ---- reading --------------------------------------------------------------------------------------------------- */

static void
situation_clear(gpointer data)
{
    struct situation *situation = data;
    g_free(situation->name);
    g_strfreev(situation->say);
    g_strfreev(situation->ask);
    g_strfreev(situation->say_du);
    g_strfreev(situation->ask_du);
}

void
situations_free(struct situations *situations)
{
    if (!situations)
        return;
    g_hash_table_unref(situations->by_first);
    g_hash_table_unref(situations->kinds);
    g_clear_pointer(&situations->expressions, g_hash_table_unref);
    g_array_unref(situations->telltales);
    g_string_chunk_free(situations->words);
    g_array_unref(situations->all);
    g_free(situations->language);
    g_free(situations);
}

const struct situation *
situations_at(const struct situations *situations, guint at)
{
    return &g_array_index(situations->all, struct situation, at);
}

void
situations_mark(struct situations *situations, char *const *words, guint kind)
{
    for (char *const *word = words; word && *word; word++) {
        guint kinds = GPOINTER_TO_UINT(g_hash_table_lookup(situations->kinds, *word)) | kind;
        g_hash_table_insert(situations->kinds, g_strdup(*word), GUINT_TO_POINTER(kinds));
    }
}

bool
situations_is(const struct situations *situations, const char *word, guint kind)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(situations->kinds, word)) & kind;
}

static char *
key_of(const char *word, bool stem)
{
    return stem ? g_strdup_printf("%.*s*", STEM, word) : g_strdup(word);
}

/* Of stripped text; NULL: a capture of no known letter, no words, or a stem too short to be found. */
static struct expression *
expression_read(struct situations *situations, const char *text)
{
    g_autofree char *bare = g_strdup(text);
    char *brace = strchr(bare, '{');
    char capture = brace ? brace[1] : '\0';
    bool before = brace == bare;
    if (brace && (!capture || !strchr("XYZNM", capture) || brace[2] != '}' || (!before && brace[3])))
        return NULL;
    if (before)
        memset(brace, ' ', 3);
    else if (brace)
        *brace = '\0';
    bool open = (!brace || before) && g_str_has_suffix(bare, "*");
    g_autoptr(GArray) tokens = situation_tokens(situations->language, bare);
    if (tokens->len == 0 || (open && tokens->len == 1 && strlen(g_array_index(tokens, struct token, 0).folded) < STEM))
        return NULL;
    struct expression *expression = g_malloc0(sizeof *expression + tokens->len * sizeof(char *));
    *expression = (struct expression){NONE, NONE, (guint16)tokens->len, open, before, capture};
    for (guint i = 0; i < tokens->len; i++)
        expression->words[i] =
            g_string_chunk_insert_const(situations->words, g_array_index(tokens, struct token, i).folded);
    return expression;
}

static void
index_expression(struct situations *situations, struct expression *expression)
{
    g_autofree char *key = key_of(expression->words[0], expression->open && expression->count == 1);
    GPtrArray *list = g_hash_table_lookup(situations->by_first, key);
    if (!list) {
        list = g_ptr_array_new_with_free_func(g_free);
        g_hash_table_insert(situations->by_first, g_steal_pointer(&key), list);
    }
    g_ptr_array_add(list, expression);
}

/* Sentences are compared in small letters without accents: other phrases would never stand in one. */
static bool
is_folded(const char *phrase)
{
    bool slot = false;
    for (; *phrase; phrase++) {
        slot = *phrase == '{' || (slot && *phrase != '}');
        if (!slot && (g_ascii_isupper(*phrase) || (guchar)*phrase > 127))
            return false;
    }
    return true;
}

static bool
add_phrase(struct situations *situations, const char *text, guint situation, guint group)
{
    g_autofree char *bare = g_strstrip(g_strdup(text));
    if (!is_folded(bare))
        return false;
    struct expression *expression = g_hash_table_lookup(situations->expressions, bare);
    if (!expression) {
        expression = expression_read(situations, bare);
        if (!expression)
            return false;
        index_expression(situations, expression);
        g_hash_table_insert(situations->expressions, g_steal_pointer(&bare), expression);
    }
    struct telltale telltale = {expression, NONE, (guint16)situation, (guint16)group};
    guint32 at = situations->telltales->len;
    g_array_append_val(situations->telltales, telltale);
    if (expression->first == NONE)
        expression->first = at;
    else
        g_array_index(situations->telltales, struct telltale, expression->last).next = at;
    expression->last = at;
    return true;
}

#define LISTS "lists" /* the group whose keys stand for lists of phrases */

struct reading {
    struct situations *situations;
    GKeyFile *file;
    const char *path;
    struct fault *fault_out;
};

/* The text with the file's own lists in their places: "<down>|slow" is "down|out|offline|slow". NULL: one is not given. */
static char *
unfolded(const struct reading *reading, const char *text)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (const char *at = text; *at;) {
        gsize width = strcspn(at, "<");
        g_string_append_len(line, at, (gssize)width);
        at += width;
        if (!*at)
            break;
        gsize end = strcspn(at, ">");
        g_autofree char *name = g_strndup(at + 1, end - 1);
        g_autofree char *list = g_key_file_get_string(reading->file, LISTS, name, NULL);
        if (!list || strchr(list, '<'))
            return NULL;
        g_string_append(line, list);
        at += end + (at[end] != '\0');
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

static enum outcome
read_phrases(struct reading *reading, const char *name, const char *key, const char *text, guint group)
{
    g_autofree char *whole = unfolded(reading, text);
    if (!whole)
        return fault_set(reading->fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: [%s] %s: [" LISTS "] has no list for what stands in < >, or one with another in it: "
                         "\"%s\"",
                         reading->path, name, key, text);
    g_auto(GStrv) phrases = g_strsplit(whole, "|", -1);
    for (char **phrase = phrases; *phrase; phrase++)
        if (!add_phrase(reading->situations, *phrase, reading->situations->all->len, group))
            return fault_set(reading->fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                             "%s: [%s] %s: \"%s\" is no phrase: give words in small letters without accents, perhaps a "
                             "last one of four letters and a star, or {X}, {Y}, {Z}, {N} or {M} at the end",
                             reading->path, name, key, *phrase);
    return OUTCOME_OK;
}

static char **
texts_of(const struct reading *reading, const char *name, const char *key)
{
    g_autofree char *text = g_key_file_get_string(reading->file, name, key, NULL);
    char **texts = text ? g_strsplit(text, "|", -1) : NULL;
    if (!texts || *texts)
        return texts;
    g_free(texts);
    texts = g_new0(char *, 2); /* "": one text, which tells nothing */
    *texts = g_strdup("");
    return texts;
}

/* A key that nobody reads is a slip: a situation would tell less than its author thinks. */
static enum outcome
check_keys(const struct reading *reading, const char *name)
{
    static const char *const known[] = {"match",  "maybe",  "spare", "loose", "unless", "say", "ask",
                                        "say.du", "ask.du", "kind",  "when",  "part",   NULL};
    g_auto(GStrv) keys = g_key_file_get_keys(reading->file, name, NULL, NULL);
    for (char **key = keys; key && *key; key++)
        if (!g_strv_contains(known, *key))
            return fault_set(reading->fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                             "%s: [%s] %s: there is no such key; see SITUATIONS in hearken.conf(5)", reading->path,
                             name, *key);
    return OUTCOME_OK;
}

static enum outcome
read_one(struct reading *reading, const char *name)
{
    static const struct {
        const char *key;
        guint group;
    } lists[] = {{"maybe", GROUP_MAYBE}, {"spare", GROUP_SPARE}, {"loose", GROUP_LOOSE}, {"unless", GROUP_UNLESS}};
    GKeyFile *file = reading->file;
    g_autofree char *match = g_key_file_get_string(file, name, "match", NULL);
    g_autofree char *kind = g_key_file_get_string(file, name, "kind", NULL);
    g_autofree char *when = g_key_file_get_string(file, name, "when", NULL);
    g_auto(GStrv) groups = g_strsplit(match ? match : "", "&", -1);
    struct situation situation = {.name = g_strdup(name),
                                  .groups = g_strv_length(groups),
                                  .part = (guint)MAX(g_key_file_get_integer(file, name, "part", NULL), 0),
                                  .wish = kind && strcmp(kind, "wish") == 0,
                                  .careless = when && strcmp(when, "careless") == 0,
                                  .say = texts_of(reading, name, "say"),
                                  .ask = texts_of(reading, name, "ask"),
                                  .say_du = texts_of(reading, name, "say.du"),
                                  .ask_du = texts_of(reading, name, "ask.du")};
    enum outcome outcome = check_keys(reading, name);
    if (outcome == OUTCOME_OK && (!match || (!situation.say && !situation.ask) || situation.groups > SITUATION_GROUPS))
        outcome = fault_set(reading->fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                            "%s: [%s] needs the keys match, of at most %d groups, and say or ask", reading->path, name,
                            SITUATION_GROUPS);
    for (guint i = 0; outcome == OUTCOME_OK && i < situation.groups; i++)
        outcome = read_phrases(reading, name, "match", groups[i], i);
    for (guint i = 0; outcome == OUTCOME_OK && i < G_N_ELEMENTS(lists); i++) {
        g_autofree char *text = g_key_file_get_string(file, name, lists[i].key, NULL);
        if (text && *text)
            outcome = read_phrases(reading, name, lists[i].key, text, lists[i].group);
    }
    g_array_append_val(reading->situations->all, situation);
    return outcome;
}

static enum outcome
read_file(struct situations *situations, const char *path, struct fault *fault_out)
{
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", path, error->message);
    struct reading reading = {situations, file, path, fault_out};
    g_auto(GStrv) names = g_key_file_get_groups(file, NULL);
    enum outcome outcome = OUTCOME_OK;
    for (char **name = names; *name && outcome == OUTCOME_OK; name++)
        outcome = strcmp(*name, LISTS) == 0 ? OUTCOME_OK : read_one(&reading, *name);
    return outcome;
}

static int
by_name(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

enum outcome
situations_read(const char *directory, const char *language, struct situations **situations_out,
                struct fault *fault_out)
{
    *situations_out = NULL;
    g_autoptr(GDir) dir = g_dir_open(directory, 0, NULL);
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *prefix = g_strconcat(language, ".", NULL);
    for (const char *name; dir && (name = g_dir_read_name(dir));)
        if (g_str_has_prefix(name, prefix) && g_str_has_suffix(name, ".situations"))
            g_ptr_array_add(files, g_build_filename(directory, name, NULL));
    if (files->len == 0)
        return OUTCOME_OK;
    g_ptr_array_sort(files, by_name);
    struct situations *situations = g_new0(struct situations, 1);
    situations->all = g_array_new(FALSE, FALSE, sizeof(struct situation));
    g_array_set_clear_func(situations->all, situation_clear);
    situations->telltales = g_array_new(FALSE, FALSE, sizeof(struct telltale));
    situations->expressions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    situations->words = g_string_chunk_new(4096);
    situations->by_first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    situations->kinds = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    situations->language = g_strdup(language);
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; i < files->len && outcome == OUTCOME_OK; i++)
        outcome = read_file(situations, g_ptr_array_index(files, i), fault_out);
    g_clear_pointer(&situations->expressions, g_hash_table_unref);
    if (outcome == OUTCOME_OK)
        *situations_out = situations;
    else
        situations_free(situations);
    return outcome;
}

/* ---- searching -------------------------------------------------------------------------------------------------- */

static bool
stands_at(const struct expression *expression, const GArray *tokens, guint at)
{
    if (at + expression->count > tokens->len)
        return false;
    for (guint i = 0; i < expression->count; i++) {
        const char *word = g_array_index(tokens, struct token, at + i).folded;
        bool same = expression->open && i + 1 == expression->count ? g_str_has_prefix(word, expression->words[i])
                                                                   : strcmp(word, expression->words[i]) == 0;
        if (!same)
            return false;
    }
    return true;
}

void
situations_search(const struct situations *situations, const GArray *tokens, situation_found found, void *user)
{
    for (guint at = 0; at < tokens->len; at++)
        for (guint stem = 0; stem < 2; stem++) {
            const char *word = g_array_index(tokens, struct token, at).folded;
            g_autofree char *key = key_of(word, stem);
            const GPtrArray *list = g_hash_table_lookup(situations->by_first, key);
            for (guint i = 0; list && i < list->len; i++) {
                const struct expression *expression = g_ptr_array_index(list, i);
                for (guint32 n = stands_at(expression, tokens, at) ? expression->first : NONE; n != NONE;) {
                    const struct telltale *telltale = &g_array_index(situations->telltales, struct telltale, n);
                    found(telltale, at, user);
                    n = telltale->next;
                }
            }
        }
}
