/*
 * grammar.c - link-grammar's door: what links the words of an English sentence.
 *
 * Hides the library's own tokens: links are told by the index of the blank-separated word in which they begin, for the library
 * cuts punctuation and contractions off. The dictionary is process-wide and read-only once loaded; sentences and options are
 * the calling thread's. Bounded by length (34 words), linkages (60), two null links (none from 21 words on) and one place within a word
 * where it may be cut: a run-on costs 1.5 s without, "urn:acme:error:limit" a second.
 */
#include "grammar.h"

#include "clause.h"

#include <link-grammar/link-includes.h>
#include <link-grammar/dict-api.h>
#include <malloc.h>
#include <string.h>
#include <time.h>

#define BUDGET_MS                                                                                                      \
    300 /* CPU of one mail's parses; the last may take 180 more: a mail has half a second, and the ladder works without */
#define WORDS_MAX    34
#define LINKAGES_MAX 60
#define PARSES_MAX   64 /* kept of one mail */
#define NULLS_BLANKS                                                                                                   \
    18 /* between more words no null link is looked for: its parse takes 35 MB for a moment, and few mails need one */
#define SHORT_LENGTH                                                                                                   \
    13 /* words that a link spans but those that may be long: 16 of itself; ten are a third less memory, and lose halves of sentences */

/* A sentence's parse takes up to 25 MB for a moment. Left to itself glibc, once it has freed a large block, takes the next one from the
 * heap and keeps it, each thread's. So blocks of a megabyte and more always go back, and threads share their heaps. Smaller ones come
 * by the dozen with every parse: as mappings of their own they would cost a third more page faults and save nothing. */
static void
give_memory_back(void)
{
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
    mallopt(M_ARENA_MAX, 2);
}

static Dictionary
dictionary(void)
{
    static gsize once;
    static Dictionary loaded;
    if (g_once_init_enter(&once)) {
        give_memory_back();
        lg_error_set_handler(NULL, NULL);
        loaded =
            dictionary_create_lang("en/"); /* of one named "en" Hunspell's words come along, 5 MB that nothing reads */
        if (!loaded)
            loaded = dictionary_create_lang("en");
        g_once_init_leave(&once, 1);
    }
    return loaded;
}

bool
grammar_opens_name(const char *word)
{
    if (!g_ascii_isupper(word[0]) || !g_ascii_islower(word[1]) || strchr(word, '-'))
        return false;
    static const char *const endings[] = {"s", "ed", "ing", "ly", "er", "ness", "tion", "ment", "able", "ity", "ful"};
    g_autofree char *low = g_utf8_strdown(word, -1);
    bool formed = false;
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        formed |= g_str_has_suffix(low, endings[i]);
    return !grammar_knows(low) || (!formed && !grammar_lists(low));
}

bool
grammar_load(void)
{
    return dictionary() != NULL;
}

/* British words that the dictionary lacks or holds as another class, as it knows them: "mum" alone is an adjective to it. Owned by caller. */
static char *
as_listed(const char *sentence)
{
    static const char *const words[][2] = {{"mum", "mom"},     {"Mum", "Mom"},     {"mums", "moms"},
                                           {"mum's", "mom's"}, {"Mum's", "Mom's"}, {"emails", "letters"}};
    GString *line = g_string_new("");
    for (const char *at = sentence; *at;) {
        gsize width = strcspn(at, " ,.;:!?"), marks = strspn(at + width, " ,.;:!?");
        const char *word = NULL;
        for (guint i = 0; i < G_N_ELEMENTS(words) && !word; i++)
            word = strlen(words[i][0]) == width && strncmp(at, words[i][0], width) == 0 ? words[i][1] : NULL;
        g_string_append_len(line, word ? word : at, word ? (gssize)strlen(word) : (gssize)width);
        g_string_append_len(line, at + width, (gssize)marks);
        at += width + marks;
    }
    return g_string_free(line, FALSE);
}

bool
grammar_knows(const char *word)
{
    g_autofree char *listed = as_listed(word);
    return dictionary() && dictionary_word_is_known(dictionary(), listed);
}

bool
grammar_lists(const char *word)
{
    if (!dictionary())
        return false;
    Dict_node *nodes = dictionary_lookup_list(dictionary(), word);
    bool listed = nodes != NULL;
    free_lookup_list(dictionary(), nodes);
    return listed;
}

/* Entries are told apart by a letter behind a mark: l places, m f b given names. */
char
grammar_names(const char *word)
{
    if (!dictionary())
        return 0;
    Dict_node *nodes = dictionary_lookup_list(dictionary(), word);
    char names = 0;
    for (const Dict_node *node = nodes; node && !names; node = node->right) {
        gsize width = strlen(node->string);
        bool marked = width > 2 && !g_ascii_isalnum(node->string[width - 2]);
        names = marked && strchr("lmfb", node->string[width - 1]) ? node->string[width - 1] : 0;
    }
    free_lookup_list(dictionary(), nodes);
    return names;
}

/* Entries end in a mark and their kind: ".n" a noun that is counted, ".n-u" and ".s" one that need not be, ".a", ".v". */
static bool
has_kind(const char *word, const char *kind, const char *unless)
{
    if (!dictionary())
        return false;
    Dict_node *nodes = dictionary_lookup_list(dictionary(), word);
    bool found = false, other = false;
    for (const Dict_node *node = nodes; node; node = node->right) {
        gsize width = strlen(node->string), from = width;
        while (from > 0 && (g_ascii_islower(node->string[from - 1]) || node->string[from - 1] == '-'))
            from--;
        bool marked =
            from > 1 && from < width && !g_ascii_isalnum(node->string[from - 1]) && node->string[from - 1] != '\'';
        g_autofree char *spelt = g_strdup(marked ? node->string + from : "");
        found |= word_in(spelt, kind);
        other |= word_in(spelt, unless);
    }
    free_lookup_list(dictionary(), nodes);
    return found && !other;
}

/* The line parsed as one sentence, whatever marks it ends in. */
static struct grammar *
parse_stated(const char *line)
{
    gsize end = strlen(line);
    while (end && strchr(".! ", line[end - 1]))
        end--;
    g_autofree char *whole = g_strdup_printf("%.*s.", (int)end, line);
    whole[0] = g_ascii_toupper(whole[0]);
    return grammar_parse(whole, 0);
}

bool
grammar_is_clause(const char *line)
{
    g_autoptr(grammar) grammar = parse_stated(line);
    return grammar && grammar->clause;
}

bool
grammar_gerund_acts(const char *line)
{
    gsize first = strcspn(line, " "), second = line[first] ? strcspn(line + first + 1, " ") : 0;
    bool passive = second > 2 && g_ascii_strncasecmp(line + first + second - 1, "ed", 2) == 0; /* "getting charged" */
    if (first < 5 || g_ascii_strncasecmp(line + first - 3, "ing", 3) != 0 || passive)
        return false;
    g_autoptr(grammar) grammar = parse_stated(line);
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (strcmp(grammar->links[i].label, "S") == 0 && grammar->links[i].left == 0)
            return grammar->links[i].right > 1 &&
                   !strstr(line, " would "); /* "tracking says": a thing; "knowing the date would help": a wish */
    return false;
}

bool
grammar_counts(const char *word)
{
    return has_kind(word, "n", "n-u s");
}

bool
grammar_names_thing(const char *word)
{
    return has_kind(word, "n n-u s", "");
}

bool
grammar_describes(const char *word)
{
    return has_kind(word, "a", "");
}

bool
grammar_acts(const char *word)
{
    return has_kind(word, "v v-d", "");
}

guint32
grammar_kinds(const char *word)
{
    if (!dictionary())
        return 0;
    Dict_node *nodes = dictionary_lookup_list(dictionary(), word);
    guint32 kinds = 0;
    for (const Dict_node *node = nodes; node; node = node->right) {
        const char *mark = strrchr(node->string, '\3'); /* the library's own, before what a form is */
        if (!mark || !g_ascii_islower(mark[1]))
            continue;
        bool past = g_str_has_prefix(mark + 1, "v-d") || g_str_has_prefix(mark + 1, "w-d");
        kinds |= 1u << ((past ? 'd' : mark[1] == 'w' || mark[1] == 'q' ? 'v' : mark[1]) - 'a');
    }
    free_lookup_list(dictionary(), nodes);
    return kinds;
}

/* The blank-separated word that holds this octet. */
static guint
word_at(const char *sentence, gsize octet)
{
    guint word = 0;
    for (gsize i = 0; sentence[i] && i < octet; i++)
        word += sentence[i] == ' ';
    return word;
}

static void
read_linkage(struct grammar *grammar, Linkage linkage, const char *sentence)
{
    gsize count = linkage_get_num_links(linkage);
    bool subject = false, wall = false, bad_wall = false;
    grammar->links = g_new0(struct grammar_link, count + 1);
    for (gsize i = 0; i < count; i++) {
        const char *label = linkage_get_link_label(linkage, i);
        WordIdx left = linkage_get_link_lword(linkage, i), right = linkage_get_link_rword(linkage, i);
        subject |= label[0] == 'S' && label[1] != 'J';
        wall |= g_str_has_prefix(label, "W") || g_str_has_prefix(label, "CO");
        bad_wall |= g_str_has_prefix(label, "Wa") || g_str_has_prefix(label, "Wi");
        grammar->imperative |= g_str_has_prefix(label, "Wi");
        if (left == 0) /* the wall stands in no word */
            continue;
        struct grammar_link *link = &grammar->links[grammar->link_count++];
        link->left = word_at(sentence, linkage_get_word_byte_start(linkage, left));
        link->right = word_at(sentence, linkage_get_word_byte_start(linkage, right));
        for (gsize c = 0, to = 0; label[c] && to + 1 < sizeof link->label; c++)
            if (g_ascii_isupper(label[c]))
                link->label[to++] = label[c];
    }
    grammar->clause = subject && wall && !bad_wall;
}

/* Milliseconds of CPU of this thread: what other processes take does not change an answer. */
static gint64
spent(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (gint64)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static _Thread_local gint64 last; /* when this thread's mail must be done with parsing; 0: no bound */

/* What this thread has parsed of its mail: a third of all sentences are asked for again, by another pass or on a second try. */
static GPrivate heard = G_PRIVATE_INIT((GDestroyNotify)g_hash_table_unref);

static void
parse_free(gpointer data)
{
    grammar_free(data);
}

static GHashTable *
parses(void)
{
    GHashTable *all = g_private_get(&heard);
    if (!all) {
        all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, parse_free);
        g_private_set(&heard, all);
    }
    return all;
}

void
grammar_begin(void)
{
    last = spent() + BUDGET_MS;
    g_hash_table_remove_all(parses());
}

/* Punctuation between letters: the library tries the word whole and cut, each way, and each further cut costs four times as much. */
static bool
may_be_cut(const char *c)
{
    bool in_number = g_ascii_isdigit(c[-1]) && g_ascii_isdigit(c[1]);
    return c[1] && c[-1] != ' ' && c[1] != ' ' &&
           ((strchr(":,", *c) && !in_number) || strchr("()[];", *c) || g_str_has_prefix(c, "--") ||
            g_str_has_prefix(c, "...") || g_str_has_prefix(c, "\xE2\x80\x93") || g_str_has_prefix(c, "\xE2\x80\x94"));
}

static bool
is_jumbled(const char *sentence)
{
    guint cuts = 0;
    for (const char *c = sentence + 1; *sentence && *c && cuts < 2; c++)
        cuts = *c == ' ' ? 0 : cuts + may_be_cut(c);
    return cuts >= 2;
}

static struct grammar *
parsed(const char *text, guint nulls)
{
    g_autofree char *sentence = as_listed(text);
    Parse_Options options = parse_options_create();
    parse_options_set_verbosity(options, 0);
    parse_options_set_linkage_limit(options, LINKAGES_MAX);
    parse_options_set_max_parse_time(options, 1);
    parse_options_set_spell_guess(options, 0);
    parse_options_set_short_length(options, SHORT_LENGTH);
    parse_options_set_max_null_count(options, (int)nulls);
    Sentence split = sentence_create(sentence, dictionary());
    struct grammar *grammar = NULL;
    if (split && sentence_split(split, options) == 0 && sentence_parse(split, options) > 0 &&
        sentence_num_valid_linkages(split) > 0) {
        Linkage linkage = linkage_create(0, split, options);
        if (linkage) {
            grammar = g_new0(struct grammar, 1);
            read_linkage(grammar, linkage, sentence);
            linkage_delete(linkage);
        }
    }
    if (split)
        sentence_delete(split);
    parse_options_delete(options);
    return grammar;
}

static struct grammar *
copied(const struct grammar *grammar)
{
    struct grammar *copy = grammar ? g_memdup2(grammar, sizeof *grammar) : NULL;
    if (copy)
        copy->links = g_memdup2(grammar->links, grammar->link_count * sizeof *grammar->links);
    return copy;
}

struct grammar *
grammar_parse(const char *sentence, guint nulls)
{
    guint blanks = 0;
    for (const char *c = sentence; *c; c++)
        blanks += *c == ' ';
    if (!*sentence || blanks >= WORDS_MAX || strlen(sentence) > 400 || is_jumbled(sentence) || !dictionary())
        return NULL;
    nulls = blanks >= NULLS_BLANKS ? 0 : MIN(nulls, GRAMMAR_NULLS_MAX);
    g_autofree char *key = g_strdup_printf("%u %s", nulls, sentence);
    GHashTable *all = parses();
    gpointer known;
    if (g_hash_table_lookup_extended(all, key, NULL, &known))
        return copied(known);
    *key = '0'; /* what has a linkage without leaving words out has the same one here */
    known = g_hash_table_lookup(all, key);
    *key = (char)('0' + nulls);
    if (known)
        return copied(known);
    if (last && spent() > last)
        return NULL;
    if (g_hash_table_size(all) >= PARSES_MAX)
        g_hash_table_remove_all(all);
    struct grammar *grammar = parsed(sentence, nulls);
    g_hash_table_insert(all, g_steal_pointer(&key), copied(grammar));
    return grammar;
}

bool
grammar_refuses(const char *line)
{
    g_autofree char *whole = g_strconcat(line, ".", NULL);
    whole[0] = g_ascii_toupper(whole[0]);
    g_autoptr(grammar) grammar = grammar_parse(whole, 0);
    g_autofree char *key = g_strdup_printf("0 %s", whole);
    return !grammar && g_hash_table_contains(parses(), key); /* asked, and not out of time */
}

void
grammar_free(struct grammar *grammar)
{
    if (!grammar)
        return;
    g_free(grammar->links);
    g_free(grammar);
}
