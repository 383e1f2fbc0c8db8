/*
 * mend.c - untidy wording mended by a pack's rules: "being charged 2x month" → "being charged twice a month".
 *
 * A rule is a pattern and what stands in its place (GLib's regular expressions, capitals and small letters alike), in a file beside
 * the pack, so that a class of slips is a line of data. Rules of [text] see the mail before it is cut into sentences, rules of
 * [sentence] one sentence, rules of [told] one clause as it is told back, rules of [apart] one that repeats too many of the customer's
 * words on end. "name = PATTERN" names what rules below it say as {name}; "name : THIS>THAT, THIS>THAT" has a rule with {name} read
 * once for each pair, {name} being THIS in its pattern and THAT in what stands in its place. Nothing is changed between quotation
 * marks or in an address. Immutable once read; any thread.
 *
 * Its patterns are tried on what can hold them (sieve.c), one of twenty-five, so they are interpreted as all of this module's: as
 * machine code (G_REGEX_OPTIMIZE) these alone hold 9 MB more and win a twentieth of the time. tests/layout keeps it so.
 */
#include "mend.h"

#include "sieve.h"
#include "span.h"

#include <stdbool.h>
#include <string.h>

#define TEXT_MAX 6000 /* octets that are mended: who writes more writes with care */
#define ROUNDS   4    /* words put for others in one clause: more would be another's voice */

struct rule {
    GRegex *pattern;
    struct sieve *sieve;
    char *to;
};

struct mends {
    GArray *text, *sentence, *told, *apart; /* struct rule */
};

static void
rule_clear(gpointer data)
{
    struct rule *rule = data;
    g_regex_unref(rule->pattern);
    sieve_free(rule->sieve);
    g_free(rule->to);
}

void
mends_free(struct mends *mends)
{
    if (!mends)
        return;
    g_array_unref(mends->text);
    g_array_unref(mends->sentence);
    g_array_unref(mends->told);
    g_array_unref(mends->apart);
    g_free(mends);
}

/* ---- reading a pack's rules ------------------------------------------------------------------------------------- */

/* A file on its way in. */
struct source {
    const char *path;
    guint line;
    GHashTable *words; /* "{name}" → pattern */
    GHashTable *pairs; /* "{name}" → "THIS>THAT, THIS>THAT" */
    GArray *rules;     /* where the next rule goes; NULL: nowhere yet */
};

static enum outcome
misread(const struct source *source, const char *what, struct fault *fault_out)
{
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s:%u: %s", source->path, source->line, what);
}

/* The pattern with what its names stand for. */
static char *
words_filled(const struct source *source, const char *pattern)
{
    GString *filled = g_string_new(pattern);
    GHashTableIter iter;
    gpointer name = NULL, words = NULL;
    g_hash_table_iter_init(&iter, source->words);
    while (g_hash_table_iter_next(&iter, &name, &words))
        g_string_replace(filled, name, words, 0);
    return g_string_free(filled, FALSE);
}

/* Whether the line gives a name its words or pairs; given again, they are more. A name is of the one kind or the other. */
static bool
names(const struct source *source, const char *line, bool *both_out)
{
    gsize length = strspn(line, "abcdefghijklmnopqrstuvwxyz_");
    bool words = g_str_has_prefix(line + length, " = ");
    if (length == 0 || (!words && !g_str_has_prefix(line + length, " : ")))
        return false;
    char *name = g_strdup_printf("{%.*s}", (int)length, line);
    GHashTable *named = words ? source->words : source->pairs;
    *both_out = g_hash_table_contains(words ? source->pairs : source->words, name);
    const char *so_far = g_hash_table_lookup(named, name);
    g_autofree char *more = words_filled(source, line + length + 3);
    g_hash_table_insert(named, name, g_strconcat(so_far ? so_far : "", !so_far ? "" : words ? "|" : ", ", more, NULL));
    return true;
}

static enum outcome
rule_read(const struct source *source, const char *from, const char *to, struct fault *fault_out)
{
    g_autofree char *pattern = words_filled(source, from);
    g_autoptr(GError) error = NULL;
    for (const char *brace = strchr(pattern, '{'); brace; brace = strchr(brace + 1, '{'))
        if (g_ascii_isalpha(brace[1]))
            return misread(source, "a name in braces that no line above gives", fault_out);
    struct rule rule = {.pattern = g_regex_new(pattern, G_REGEX_CASELESS | G_REGEX_MULTILINE, 0, &error),
                        .to = g_strdup(to)};
    if (rule.pattern && g_regex_check_replacement(rule.to, NULL, &error)) {
        rule.sieve = sieve_new(pattern);
        g_array_append_val(source->rules, rule);
        return OUTCOME_OK;
    }
    if (rule.pattern)
        g_regex_unref(rule.pattern);
    g_free(rule.to);
    return misread(source, error->message, fault_out);
}

/* The rule once for each pair of the name in it. */
static enum outcome
pairs_read(const struct source *source, const char *name, const char *from, const char *to, struct fault *fault_out)
{
    g_auto(GStrv) pairs = g_strsplit(g_hash_table_lookup(source->pairs, name), ", ", -1);
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; pairs[i] && outcome == OUTCOME_OK; i++) {
        g_auto(GStrv) pair = g_strsplit(pairs[i], ">", 2);
        g_autoptr(GString) this = g_string_new(from);
        g_autoptr(GString) that = g_string_new(to);
        if (g_strv_length(pair) != 2)
            return misread(source, "a pair is THIS>THAT", fault_out);
        g_string_replace(this, name, pair[0], 0);
        g_string_replace(that, name, pair[1], 0);
        outcome = rule_read(source, this->str, that->str, fault_out);
    }
    return outcome;
}

static enum outcome
line_read(const struct source *source, const char *line, struct fault *fault_out)
{
    const char *arrow = strstr(line, " =>");
    if (!source->rules || !arrow || (arrow[3] && arrow[3] != ' '))
        return misread(
            source,
            "expected [text], [sentence], [told], [apart], name = PATTERN or below a section PATTERN => REPLACEMENT",
            fault_out);
    g_autofree char *from = g_strndup(line, (gsize)(arrow - line));
    const char *to = arrow[3] ? arrow + 4 : "";
    GHashTableIter iter;
    gpointer name = NULL;
    g_hash_table_iter_init(&iter, source->pairs);
    while (g_hash_table_iter_next(&iter, &name, NULL))
        if (strstr(from, name))
            return pairs_read(source, name, from, to, fault_out);
    return rule_read(source, from, to, fault_out);
}

/* Whether the line is a section's head, below which its rules stand. */
static bool
section_opens(struct source *source, const struct mends *mends, const char *line)
{
    const struct {
        const char *head;
        GArray *rules;
    } sections[] = {
        {"[text]", mends->text}, {"[sentence]", mends->sentence}, {"[told]", mends->told}, {"[apart]", mends->apart}};
    for (guint i = 0; i < G_N_ELEMENTS(sections); i++)
        if (strcmp(line, sections[i].head) == 0) {
            source->rules = sections[i].rules;
            return true;
        }
    return false;
}

static GArray *
rules_new(void)
{
    GArray *rules = g_array_new(FALSE, FALSE, sizeof(struct rule));
    g_array_set_clear_func(rules, rule_clear);
    return rules;
}

enum outcome
mends_read(const char *path, struct mends **mends_out, struct fault *fault_out)
{
    *mends_out = NULL;
    g_autofree char *content = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &content, NULL, &error))
        return g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                   ? OUTCOME_OK
                   : fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s", error->message);
    struct mends *mends = g_new0(struct mends, 1);
    mends->text = rules_new();
    mends->sentence = rules_new();
    mends->told = rules_new();
    mends->apart = rules_new();
    g_autoptr(GHashTable) words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GHashTable) pairs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    struct source source = {.path = path, .words = words, .pairs = pairs};
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; lines[i] && outcome == OUTCOME_OK; i++) {
        bool both = false;
        source.line = i + 1;
        if (*lines[i] && *lines[i] != '#' && !section_opens(&source, mends, lines[i]) &&
            !names(&source, lines[i], &both))
            outcome = line_read(&source, lines[i], fault_out);
        if (both)
            outcome = misread(
                &source, "a name that a line above gives the other way, with \":\" or \"=\"; take another", fault_out);
    }
    if (outcome == OUTCOME_OK)
        *mends_out = mends;
    else
        mends_free(mends);
    return outcome;
}

/* ---- mending ----------------------------------------------------------------------------------------------------- */

/* Another's words between marks, a part of an address. */
static bool
is_kept(const char *text, gint start, gint end)
{
    guint marks = 0;
    const char *open = g_strrstr_len(text, start, "\xE2\x80\x9C");
    for (gint i = 0; i < start; i++)
        marks += text[i] == '"';
    marks += open && !g_strstr_len(open, start - (open - text), "\xE2\x80\x9D");
    gint from = start, to = end;
    while (from > 0 && !g_ascii_isspace(text[from - 1]))
        from--;
    while (text[to] && !g_ascii_isspace(text[to]))
        to++;
    g_autofree char *words = g_strndup(text + from, (gsize)(to - from));
    bool dropped = strstr(words, "pic.twitter.com") != NULL;
    return marks % 2 == 1 || memchr(text + start, '"', (gsize)(end - start)) ||
           (!dropped && (strchr(words, '@') || strstr(words, "://") || strstr(words, "www.")));
}

static gboolean
replace(const GMatchInfo *match, GString *result, gpointer data)
{
    const struct rule *rule = data;
    gint start = 0, end = 0;
    g_autofree char *found = g_match_info_fetch(match, 0);
    if (!g_match_info_fetch_pos(match, 0, &start, &end) || is_kept(g_match_info_get_string(match), start, end)) {
        g_string_append(result, found);
        return FALSE;
    }
    g_autofree char *to = g_match_info_expand_references(match, rule->to, NULL);
    g_string_append(result, to ? to : found);
    return FALSE;
}

static char *
mended(const GArray *rules, const char *text)
{
    char *line = g_strdup(text);
    struct grain grain;
    grain_take(&grain, line);
    for (guint i = 0; i < rules->len && strlen(line) <= TEXT_MAX; i++) {
        struct rule *rule = &g_array_index(rules, struct rule, i);
        char *next = sieve_passes(rule->sieve, &grain)
                         ? g_regex_replace_eval(rule->pattern, line, -1, 0, 0, replace, rule, NULL)
                         : NULL;
        if (!next)
            continue;
        if (strcmp(next, line) != 0)
            grain_take(&grain, next);
        g_free(line);
        line = next;
    }
    return line;
}

char *
mend_text(const struct mends *mends, const char *text)
{
    return mends ? mended(mends->text, text) : g_strdup(text);
}

char *
mend_sentence(const struct mends *mends, const char *sentence)
{
    return mends ? mended(mends->sentence, sentence) : g_strdup(sentence);
}

char *
mend_told(const struct mends *mends, const char *clause)
{
    return mends ? mended(mends->told, clause) : g_strdup(clause);
}

/* The clause by the one rule that shortens its run with the source most; NULL: none does. */
static char *
set_apart(const GArray *rules, const char *clause, const char *source)
{
    guint best = span_longest(clause, source);
    char *taken = NULL;
    struct grain grain;
    grain_take(&grain, clause);
    for (guint i = 0; i < rules->len && best > SPAN_MAX; i++) {
        struct rule *rule = &g_array_index(rules, struct rule, i);
        if (!sieve_passes(rule->sieve, &grain))
            continue;
        g_autofree char *line = g_regex_replace_eval(rule->pattern, clause, -1, 0, 0, replace, rule, NULL);
        guint run = line && strcmp(line, clause) != 0 ? span_longest(line, source) : best;
        if (run >= best)
            continue;
        best = run;
        g_free(taken);
        taken = g_steal_pointer(&line);
    }
    return taken;
}

char *
mend_apart(const struct mends *mends, const char *clause, const char *source)
{
    char *line = g_strdup(clause);
    for (guint round = 0; mends && round < ROUNDS && span_longest(line, source) > SPAN_MAX; round++) {
        char *better = set_apart(mends->apart, line, source);
        if (!better)
            break;
        g_free(line);
        line = better;
    }
    return line;
}
