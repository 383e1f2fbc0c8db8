/*
 * meaning.c - English: what a sentence means where its words say something else.
 *
 * "I love waiting an hour for cold chips" tells of a wait and of cold chips; "why can't we get an update" wants one; "Heard of
 * customer service?" says nothing that could be told. Each way of speaking is a pattern (rhetoric.c, rhetoric.c) and what it
 * means, still in the customer's own person, so that all that comes after reads a plain sentence. What has no such form is left as it
 * is. Pure.
 */
#include "meaning.h"

#include "clause.h"
#include "clean.h"
#include "copula.h"
#include "duration.h"
#include "elided.h"
#include "headed.h"
#include "forms.h"
#include "grammar.h"
#include "repair.h"
#include "tails.h"
#include "temper.h"
#include "verb.h"
#include "verbless.h"

#include <hearken/text.h>
#include <string.h>

#define SLIPS 4 /* the number of their table */

/* ---- verbs ------------------------------------------------------------------------------------------------------- */

/* "missing" → "miss", "stopping" → "stop", "closing" → "close"; what the ending does not tell is listed. Owned by caller. */
static char *
base_of(const char *gerund)
{
    static const char *const mute[] = {"v",   "c",  "u",  "at",  "us", "os", "as", "is",
                                       "uir", "ir", "ag", "arg", "iz", "ot", "id"};
    static const char *const others[][2] = {{"being", "be"},
                                            {"lying", "lie"},
                                            {"seeing", "see"},
                                            {"coming", "come"},
                                            {"taking", "take"},
                                            {"making", "make"},
                                            {"eating", "eat"},
                                            {"wasting", "waste"},
                                            {"changing", "change"},
                                            {"ignoring", "ignore"},
                                            {"repeating", "repeat"},
                                            {"cancelling", "cancel"},
                                            {"wiping", "wipe"},
                                            {"waking", "wake"},
                                            {"hiking", "hike"},
                                            {"doubling", "double"},
                                            {"tripling", "triple"},
                                            {"declining", "decline"},
                                            {"downgrading", "downgrade"},
                                            {"freezing", "freeze"},
                                            {"deleting", "delete"}};
    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (strcmp(others[i][0], gerund) == 0)
            return g_strdup(others[i][1]);
    gsize width = strlen(gerund);
    if (width < 6 || !g_str_has_suffix(gerund, "ing"))
        return NULL;
    g_autofree char *stem = g_strndup(gerund, width - 3);
    gsize end = strlen(stem);
    if (stem[end - 1] == stem[end - 2])
        return g_strndup(stem, end - !strchr("lsfz", stem[end - 1]));
    for (guint i = 0; i < G_N_ELEMENTS(mute); i++)
        if (g_str_has_suffix(stem, mute[i]))
            return g_strconcat(stem, "e", NULL);
    return g_steal_pointer(&stem);
}

/* "<past:waiting>" → "waited" throughout; false: a verb that is not known. */
static bool
inflect(GString *line)
{
    for (char *open; (open = strchr(line->str, '<'));) {
        char *colon = strchr(open, ':'), *close = strchr(open, '>');
        if (!colon || !close || colon > close)
            return false;
        g_autofree char *gerund = g_ascii_strdown(colon + 1, close - colon - 1);
        g_autofree char *base = base_of(gerund), *past = base ? verb_past(base) : NULL;
        if (!base)
            return false;
        const char *said = open[1] == 'p' ? past : base;
        gssize at = open - line->str;
        g_string_erase(line, at, close - open + 1);
        g_string_insert(line, at, said);
    }
    return true;
}

/* ---- one sentence ------------------------------------------------------------------------------------------------ */

/* The patterns of a table, row by row. */
struct spoken {
    struct form from, when;
};

static const struct spoken *
spoken_of(guint table, const struct speech *speeches, guint count)
{
    static struct spoken *all[SLIPS + 1];
    static gsize once[SLIPS + 1];
    if (g_once_init_enter(&once[table])) {
        all[table] = g_new0(struct spoken, count);
        for (guint i = 0; i < count; i++) {
            const struct speech *speech = &speeches[i];
            form_open(&all[table][i].from, speech->from, G_REGEX_CASELESS);
            if (speech->when)
                form_open(&all[table][i].when, speech->when, G_REGEX_CASELESS);
        }
        g_once_init_leave(&once[table], 1);
    }
    return all[table];
}

/* A small beginning made great, blanks single. */
static char *
tidied(GString *line)
{
    while (g_string_replace(line, "  ", " ", 0))
        ;
    g_string_replace(line, " ,", ",", 0);
    static const char *const determiners[] = {"Your", "The", "This", "Their", "Our", "A", "An", "My"};
    for (guint i = 0; i < G_N_ELEMENTS(determiners); i++) { /* "I find The checkout" */
        g_autofree char *great = g_strdup_printf("find %s ", determiners[i]);
        g_autofree char *small = g_ascii_strdown(great, -1);
        g_string_replace(line, great, small, 0);
    }
    g_string_replace(line, ", .", ".", 0);
    g_autofree char *whole = g_strstrip(g_string_free(line, FALSE));
    g_autofree char *first = g_utf8_substring(whole, 0, MIN(1, g_utf8_strlen(whole, -1)));
    g_autofree char *upper = g_utf8_strup(first, -1);
    return g_strconcat(upper, whole + strlen(first), NULL);
}

/* What the sentence is once a table's ways of speaking have been read for what they mean; NULL: none was found. */
static char *
reread(guint table, const struct speech *speeches, guint count, const char *sentence, bool *rested_out)
{
    const struct spoken *spoken = spoken_of(table, speeches, count);
    g_autofree char *line = g_strdup(sentence);
    struct grain grain;
    grain_take(&grain, line);
    bool found = false;
    for (guint i = 0; i < count; i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if ((speeches[i].when && !form_holds(&spoken[i].when, line, &grain, NULL)) ||
            !form_holds(&spoken[i].from, line, &grain, &match))
            continue;
        gint from = 0, to = 0;
        g_match_info_fetch_pos(match, 0, &from, &to);
        g_autofree char *said = g_match_info_expand_references(match, speeches[i].to, NULL);
        g_autoptr(GString) whole = g_string_new_len(line, from);
        g_string_append_printf(whole, "%s%s", said, line + to);
        if (!inflect(whole))
            continue;
        *rested_out |= from == 0 && !line[to];
        g_free(line);
        line = tidied(g_steal_pointer(&whole));
        grain_take(&grain, line);
        found = true;
    }
    return found ? g_steal_pointer(&line) : NULL;
}

/* Without the marks at its end; which they were is told. */
static char *
unmarked(const char *text, bool *asked_out)
{
    gsize end = strlen(text);
    while (end && strchr(" .!?,;", text[end - 1]))
        end--;
    *asked_out = strchr(text + end, '?') != NULL;
    return g_strndup(text, end);
}

/* A line read by each table in turn; NULL: it means what it says. */
static char *
deeper(const char *text)
{
    bool asked = false, rested = false, changed = false;
    char *line = unmarked(text, &asked);
    const struct {
        const struct speech *speeches;
        guint count;
    } tables[] = {
        {irony, irony_count}, {telegrams, telegram_count}, {rhetoric, rhetoric_count}, {verdicts, verdict_count}};
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++) {
        g_autofree char *whole = g_strconcat(line, asked && i == 2 ? "?" : "", NULL);
        char *read = reread(i, tables[i].speeches, tables[i].count, whole, &rested);
        if (!read)
            continue;
        changed = true;
        g_free(line);
        line = read;
    }
    gsize end = strlen(line);
    const char *mark = end && strchr(".!?", line[end - 1]) ? "" : asked && !rested ? "?" : ".";
    char *said = changed ? g_strconcat(line, mark, NULL) : NULL;
    g_free(line);
    return said;
}

char *
meaning_unironic(const char *sentence)
{
    bool asked = false, rested = false;
    g_autofree char *line = unmarked(sentence, &asked), *read = reread(0, irony, irony_count, line, &rested);
    return read ? g_strconcat(read, ".", NULL) : NULL;
}

/* Without slips of the hand; NULL: it has none. */
static char *
unslipped(const char *text)
{
    bool asked = false, rested = false;
    g_autofree char *plain = clean_plain("en", text);
    g_autofree char *line = unmarked(plain, &asked);
    g_autofree char *read = reread(SLIPS, slips, slip_count, line, &rested);
    gsize end = read ? strlen(read) : 0;
    return end ? g_strconcat(read, strchr(".!?", read[end - 1]) ? "" : asked ? "?" : ".", NULL) : NULL;
}

/* ---- a mail ------------------------------------------------------------------------------------------------------ */

/* Whether something is told besides what stands at `at`. */
static bool
else_tells(const GPtrArray *sentences, guint at)
{
    for (guint i = 0; i < sentences->len; i++)
        if (i != at && text_word_count(sentences->pdata[i]) >= 3 && !temper_is_noise(sentences->pdata[i]))
            return true;
    return false;
}

static GPtrArray *
without_noise(const GPtrArray *sentences)
{
    GPtrArray *kept = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < sentences->len; i++)
        if (!temper_is_noise(sentences->pdata[i]) || !else_tells(sentences, i))
            g_ptr_array_add(kept, g_strdup(sentences->pdata[i]));
    return kept;
}

/* Whether the line stands in what was written, but for marks: it may be quoted. */
static bool
stands_in(const char *line, const char *text)
{
    bool asked = false;
    g_autofree char *plain = clean_plain("en", text), *small = g_utf8_strdown(plain, -1);
    g_autofree char *bare = unmarked(line, &asked), *said = g_utf8_strdown(bare, -1);
    return strstr(small, said) != NULL;
}

/* "And when I ring up nobody can see them either?": what happens then, and nothing asked. */
static bool
tells_marked(const char *line)
{
    static const char who[] = "i we you they it he she the my your our";
    static const char asking[] = "do does did is are am was were can could will would should have has may might";
    gsize end = strlen(line);
    g_autoptr(clause) words = clause_cut(line);
    guint at = word_in(clause_low(words, 0), "and so but");
    bool under = word_in(clause_low(words, at), "when if once because") && word_in(clause_low(words, at + 1), who);
    for (guint i = at + 2; under && i + 1 < words->count; i++)
        under = !(word_in(clause_low(words, i), asking) &&
                  word_in(clause_low(words, i + 1), "i we you they it he she the my your our this that there any")) &&
                !word_in(clause_low(words, i), "what how why where who which whether right ok okay");
    return under && end > 1 && line[end - 1] == '?' && words->count > at + 5 && words->count < at + 15;
}

/* "Where am I supposed to take my watch now": a question's order. */
static bool
asks_unmarked(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    if (words->count > 3 && words->count < 9 && word_in(words->words[0].low, "whose") && /* "whose round is it then" */
        word_in(words->words[2].low, "is was are were") && word_in(words->words[3].low, "it this that the"))
        return true;
    if (words->count > 2 && strcmp(words->words[0].low, "who") == 0 &&
        !strchr(line, ',') && /* "who designed the new login" */
        (grammar_acts(words->words[1].low) || word_in(words->words[1].low, "is was are were has can do should")) &&
        !word_in(words->words[1].low, "knows knew cares cared needs would"))
        return true;
    return words->count > 3 && word_in(words->words[0].low, "where how why what when who which") &&
           word_in(words->words[1].low, "am is are do does did can could will would should has have") &&
           word_in(words->words[2].low, "i you we they it the my your this that these there");
}

/* "My mum is 84 and …", "Who can we ring": begun with care, its stop forgotten. */
static bool
is_unstopped(const char *line)
{
    gsize end = strlen(line);
    guint words = text_word_count(line);
    bool asks = words == 4 && asks_unmarked(line) && (strstr(line, " can ") || strstr(line, " do "));
    return (words >= 5 || asks) && g_ascii_isupper(line[0]) && g_ascii_isalnum(line[end - 1]);
}

struct reading {
    GPtrArray *all;      /* read so far */
    GHashTable *written; /* … and what was written */
    const char *subject;
};

/* The line, or what it makes of the one before; `source` is what the customer wrote. */
static void
put_line(struct reading *reading, const char *line, const char *source)
{
    GPtrArray *all = reading->all;
    g_autofree char *before = all->len ? g_strdup(all->pdata[all->len - 1]) : NULL;
    g_autofree char *joined = before ? meaning_joined(before, line, reading->subject) : NULL;
    g_autofree char *both = NULL;
    if (joined) {
        const char *earlier = g_hash_table_lookup(reading->written, before);
        both = g_strdup_printf("%s %s", earlier ? earlier : before, source);
        g_ptr_array_remove_index(all, all->len - 1);
    }
    g_auto(GStrv) parts = g_strsplit(joined ? joined : line, "\n", -1);
    for (char **part = parts; *part; part++)
        if (**part) {
            g_ptr_array_add(all, g_strdup(*part));
            if (strcmp(*part, source) != 0)
                g_hash_table_replace(reading->written, g_strdup(*part), g_strdup(both ? both : source));
        }
}

/* What was read with the subjects that posts leave out. Takes all. */
static GPtrArray *
filled(const struct reading *reading)
{
    GPtrArray *whole = g_ptr_array_new_with_free_func(g_free);
    bool listed = false; /* what stands below such a head are its items */
    for (guint i = 0; i < reading->all->len; i++)
        listed |= g_str_has_suffix(reading->all->pdata[i], ":");
    for (guint i = 0; i < reading->all->len; i++) {
        const char *line = reading->all->pdata[i];
        char *full = listed ? NULL : headed_filled(line);
        bool headed = full != NULL;
        full = full || listed ? full : duration_filled(line);
        full = full || listed ? full : elided_filled(line);
        bool row = full && (g_str_has_prefix(full, "There w") || g_str_has_prefix(full, "I have had no"));
        bool pieces = !full || strstr(full, ", ");
        char *curt = listed || row || headed || !pieces ? NULL : verbless_told(full ? full : line);
        if (curt) {
            g_free(full);
            full = curt;
        }
        full = full || listed ? full : copula_filled(line);
        full = full || listed ? full : copula_halves(line);
        full = full || listed ? full : verbless_told(line);
        if (full && !repair_holds(line, full))
            g_clear_pointer(&full, g_free);
        const char *written = g_hash_table_lookup(reading->written, line);
        g_autofree char *source = g_strdup(written ? written : line);
        g_auto(GStrv) parts = g_strsplit(full ? full : line, "\n", -1);
        for (char **part = parts; *part; part++) {
            if (full && **part)
                g_hash_table_replace(reading->written, g_strdup(*part), g_strdup(source));
            if (**part)
                g_ptr_array_add(whole, g_strdup(*part));
        }
        g_free(full);
    }
    g_ptr_array_unref(reading->all);
    return whole;
}

/* Each of the lines, what stands behind a comma without its subject in a line of its own. */
static char *
parted(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_autoptr(GString) said = g_string_new(NULL);
        char *rest = g_strdup(*line);
        for (char *both = tails_parted(rest); both;
             both = tails_parted(rest)) { /* "…, rebooked for 6am, no hotel offered" */
            char *last = strrchr(both, '\n');
            g_string_append_len(said, both, last ? last + 1 - both : 0);
            g_free(rest);
            rest = g_strdup(last ? last + 1 : both);
            g_free(both);
            if (!last)
                break;
        }
        g_string_append(said, rest);
        g_free(rest);
        g_free(*line);
        *line = g_string_free(g_steal_pointer(&said), FALSE);
    }
    return g_strjoinv("\n", lines);
}

GPtrArray *
meaning_of(const GPtrArray *sentences, const char *subject, GHashTable *written)
{
    g_autoptr(GPtrArray) told = without_noise(sentences);
    struct reading reading = {g_ptr_array_new_with_free_func(g_free), written, subject};
    for (guint i = 0; i < told->len; i++) {
        g_autofree char *tidy = unslipped(told->pdata[i]);
        g_autofree char *spread = parted(tidy ? tidy : told->pdata[i]);
        bool whole = strcmp(spread, tidy ? tidy : told->pdata[i]) == 0;
        g_auto(GStrv) lines = g_strsplit(spread, "\n", -1);
        for (char **line = lines; *line; line++) {
            g_autofree char *plain = clean_plain("en", *line);
            g_autofree char *read = deeper(plain);
            g_auto(GStrv) parts = g_strsplit(read ? read : *line, "\n", -1);
            gsize end = strlen(*line);
            if (!read && tells_marked(*line)) {
                (*line)[end - 1] = '.';
                g_free(parts[0]);
                parts[0] = g_strdup(*line);
            }
            bool stopped = end > 1 && (*line)[end - 1] == '.' && (*line)[end - 2] != '.',
                 asks = !read && asks_unmarked(*line);
            if (!read && (is_unstopped(*line) || (stopped && asks))) {
                g_free(parts[0]);
                parts[0] = g_strdup_printf("%.*s%c", (int)(stopped ? end - 1 : end), *line, asks ? '?' : '.');
            }
            for (char **part = parts; *part; part++)
                put_line(&reading, *part, !read && whole && stands_in(*part, told->pdata[i]) ? *part : told->pdata[i]);
        }
    }
    return filled(&reading);
}
