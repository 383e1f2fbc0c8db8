/*
 * mend.c - untidy wording mended by a pack's rules: "being charged 2x month" → "being charged twice a month".
 *
 * A rule is a pattern and what stands in its place (GLib's regular expressions, capitals and small letters alike), in a file beside
 * the pack, so that a class of slips is a line of data. Rules of [text] see the mail before it is cut into sentences, rules of
 * [sentence] one sentence, rules of [told] one clause as it is told back, rules of [apart] one that repeats too many of the customer's
 * words on end. Nothing is changed between quotation marks or in an address. Immutable once read; any thread.
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

static enum outcome
read_rule(const char *path, guint number, const char *line, GArray *rules, struct fault *fault_out)
{
    const char *arrow = strstr(line, " =>");
    if (!rules || !arrow || (arrow[3] && arrow[3] != ' '))
        return fault_set(
            fault_out, OUTCOME_REFUSE, "EX_CONFIG",
            "%s:%u: expected [text], [sentence], [told], [apart] or below one of them PATTERN => REPLACEMENT", path,
            number);
    g_autofree char *pattern = g_strndup(line, (gsize)(arrow - line));
    g_autoptr(GError) error = NULL;
    struct rule rule = {.pattern = g_regex_new(pattern, G_REGEX_CASELESS | G_REGEX_MULTILINE, 0, &error),
                        .to = g_strdup(arrow[3] ? arrow + 4 : "")};
    if (rule.pattern && g_regex_check_replacement(rule.to, NULL, &error)) {
        rule.sieve = sieve_new(pattern);
        g_array_append_val(rules, rule);
        return OUTCOME_OK;
    }
    if (rule.pattern)
        g_regex_unref(rule.pattern);
    g_free(rule.to);
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s:%u: %s", path, number, error->message);
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
    mends->text = g_array_new(FALSE, FALSE, sizeof(struct rule));
    mends->sentence = g_array_new(FALSE, FALSE, sizeof(struct rule));
    mends->told = g_array_new(FALSE, FALSE, sizeof(struct rule));
    mends->apart = g_array_new(FALSE, FALSE, sizeof(struct rule));
    g_array_set_clear_func(mends->text, rule_clear);
    g_array_set_clear_func(mends->sentence, rule_clear);
    g_array_set_clear_func(mends->told, rule_clear);
    g_array_set_clear_func(mends->apart, rule_clear);
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    GArray *rules = NULL;
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; lines[i] && outcome == OUTCOME_OK; i++) {
        if (!*lines[i] || *lines[i] == '#')
            continue;
        if (strcmp(lines[i], "[text]") == 0)
            rules = mends->text;
        else if (strcmp(lines[i], "[sentence]") == 0)
            rules = mends->sentence;
        else if (strcmp(lines[i], "[told]") == 0)
            rules = mends->told;
        else if (strcmp(lines[i], "[apart]") == 0)
            rules = mends->apart;
        else
            outcome = read_rule(path, i + 1, lines[i], rules, fault_out);
    }
    if (outcome == OUTCOME_OK)
        *mends_out = mends;
    else
        mends_free(mends);
    return outcome;
}

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
