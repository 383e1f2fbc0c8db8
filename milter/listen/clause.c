/*
 * clause.c - a clause as words that can be looked at, swapped and joined again.
 *
 * A word is cut at blanks; marks before and after it are kept apart so that swaps see the bare word and joining puts every mark
 * back where it stood. Typographer's apostrophes become plain ones. Pure.
 */
#include "clause.h"

#include <string.h>

static bool
is_mark(gunichar c)
{
    if (c < 0x80 && strchr("'#%&+$", (int)c))
        return false;
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
        return true;
    default:
        return c < 0x80 && g_unichar_ispunct(c);
    }
}

/* A mark that stands alone ("mon colis ?", "« bleu »") goes with its neighbour, its blank kept; a smiley goes nowhere. */
static bool
attach_mark(struct clause *clause, const char *raw, char **opening)
{
    static const char *const closing[] = {"?", "!", ";", ":", "\xC2\xBB", "\xE2\x80\xA6", "...", ","};
    if (strcmp(raw, "\xC2\xAB") == 0) {
        g_free(*opening);
        *opening = g_strdup("\xC2\xAB ");
        return true;
    }
    for (guint i = 0; i < G_N_ELEMENTS(closing) && clause->count; i++) {
        struct word *last = &clause->words[clause->count - 1];
        bool quote = strcmp(closing[i], "\xC2\xBB") == 0 && g_str_has_prefix(raw, closing[i]) && strlen(raw) <= 4;
        if (strcmp(raw, closing[i]) != 0 && !quote) /* "».", "»," */
            continue;
        char *trail = g_strdup_printf("%s %s", last->trail, raw);
        g_free(last->trail);
        last->trail = trail;
        return true;
    }
    return false;
}

static struct word
cut_word(const char *raw)
{
    const char *start = raw, *end = raw + strlen(raw);
    while (start < end && is_mark(g_utf8_get_char(start)))
        start = g_utf8_next_char(start);
    while (end > start) {
        const char *last = g_utf8_prev_char(end);
        if (!is_mark(g_utf8_get_char(last)))
            break;
        end = last;
    }
    g_autofree char *text = g_strndup(start, (gsize)(end - start));
    return (struct word){.lead = g_strndup(raw, (gsize)(start - raw)),
                         .text = g_strdup(text),
                         .low = g_utf8_strdown(text, -1),
                         .trail = g_strdup(end)};
}

static struct word
word_copy(const struct word *word)
{
    return (struct word){g_strdup(word->lead), g_strdup(word->text), g_strdup(word->low), g_strdup(word->trail)};
}

/* Room for so many words, and for those that are asked for behind the last. */
static struct word *
words_new(guint count)
{
    static char none[1]; /* shared by all; a place behind the end is never written to */
    struct word *words = g_new(struct word, count + CLAUSE_EDGE);
    for (guint i = 0; i < count + CLAUSE_EDGE; i++)
        words[i] = (struct word){none, none, none, none};
    return words;
}

static void
word_clear(struct word *word)
{
    g_free(word->lead);
    g_free(word->text);
    g_free(word->low);
    g_free(word->trail);
}

bool
word_opens_quote(const struct word *word)
{
    return strchr(word->lead, '"') || strstr(word->lead, "\xE2\x80\x9C");
}

bool
word_closes_quote(const struct word *word)
{
    return strchr(word->trail, '"') || strstr(word->trail, "\xE2\x80\x9D");
}

struct clause *
clause_cut(const char *sentence)
{
    g_autoptr(GString) plain = g_string_new(sentence);
    g_string_replace(plain, "\xE2\x80\x99", "'", 0); /* U+2019 */
    g_string_replace(plain, "\xC2\xA0", " ", 0);     /* no-break space */
    g_auto(GStrv) raw = g_strsplit_set(plain->str, " \t\n", -1);
    struct clause *clause = g_new0(struct clause, 1);
    clause->words = words_new(g_strv_length(raw));
    g_autofree char *opening = NULL;
    for (char **word = raw; *word; word++) {
        if (attach_mark(clause, *word, &opening))
            continue;
        struct word cut = cut_word(*word);
        if (opening && *cut.text) {
            g_free(cut.lead);
            cut.lead = g_steal_pointer(&opening);
        }
        bool dash = strcmp(*word, "-") == 0 || strcmp(*word, "\xE2\x80\x93") == 0 || strcmp(*word, "/") == 0;
        if (*cut.text || (dash && clause->count))
            clause->words[clause->count++] = cut;
        else {
            struct word *last =
                clause->count && strlen(*word) < 5 && strpbrk(*word, "()") ? &clause->words[clause->count - 1] : NULL;
            if (last && !*last->trail) { /* a smiley ends a sentence; a bullet or a row of stars is nothing */
                g_free(last->trail);
                last->trail = g_strdup("!");
            }
            word_clear(&cut);
        }
    }
    return clause;
}

void
clause_free(struct clause *clause)
{
    if (!clause)
        return;
    for (guint i = 0; i < clause->count; i++)
        word_clear(&clause->words[i]);
    g_slist_free_full(clause->worn, g_free);
    g_free(clause->words);
    g_free(clause);
}

char *
clause_line(const struct clause *clause)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < clause->count; i++)
        g_string_append_printf(line, "%s%s%s%s", i ? " " : "", clause->words[i].lead, clause->words[i].text,
                               clause->words[i].trail);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

struct clause *
clause_part(const struct clause *clause, guint from, guint to)
{
    struct clause *part = g_new0(struct clause, 1);
    part->words = words_new(clause->count);
    for (guint i = from; i < to && i < clause->count; i++)
        part->words[part->count++] = word_copy(&clause->words[i]);
    return part;
}

/* Another text in a place of a word: the one before is kept for who borrowed it ("low" is looked at again behind a swap). */
static void
wear(struct clause *clause, char **place, char *text)
{
    clause->worn = g_slist_prepend(clause->worn, *place);
    *place = text;
}

void
clause_set(struct clause *clause, guint at, const char *text)
{
    if (at >= clause->count)
        return;
    wear(clause, &clause->words[at].low, g_utf8_strdown(text, -1));
    wear(clause, &clause->words[at].text, g_strdup(text));
}

void
clause_mark(struct clause *clause, guint at, const char *trail)
{
    if (at < clause->count)
        wear(clause, &clause->words[at].trail, g_strdup(trail));
}

void
clause_lead(struct clause *clause, guint at, const char *lead)
{
    if (at < clause->count)
        wear(clause, &clause->words[at].lead, g_strdup(lead));
}

void
clause_blank(struct clause *clause, guint from, guint to)
{
    for (guint i = from; i < to && i < clause->count; i++) {
        clause_set(clause, i, "");
        clause_mark(clause, i, "");
        clause_lead(clause, i, "");
    }
}

void
clause_fold(struct clause *clause, guint from, guint to, const struct word *one)
{
    struct word *folded = words_new(clause->count);
    guint count = 0;
    for (guint i = 0; i < clause->count; i++)
        if (i <= from || i >= to)
            folded[count++] = word_copy(i == from ? one : &clause->words[i]);
    for (guint i = 0; i < clause->count; i++) {
        char *gone[] = {clause->words[i].lead, clause->words[i].text, clause->words[i].low, clause->words[i].trail};
        for (guint k = 0; k < G_N_ELEMENTS(gone); k++)
            clause->worn = g_slist_prepend(clause->worn, gone[k]);
    }
    clause->worn = g_slist_prepend(clause->worn, clause->words);
    clause->words = folded;
    clause->count = count;
}

void
clause_lower(struct clause *clause, guint at)
{
    clause_set(clause, at, clause_low(clause, at));
}

char *
clause_join(const struct clause *clause, guint from, guint to)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = from; i < to && i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        bool empty = !*word->text && !(*word->lead && !*word->trail);
        if (empty) {
            /* A mark that stood alone ("-") keeps its blanks; one of a word taken out moves to the word before. */
            if (line->len && *word->trail && strchr(",;", word->trail[0]))
                g_string_append_c(line, word->trail[0]);
            continue;
        }
        if (line->len)
            g_string_append_c(line, ' ');
        g_string_append(line, word->lead);
        g_string_append(line, word->text);
        g_string_append(line, word->trail);
    }
    while (line->len && strchr(" .!?,;:-", line->str[line->len - 1]))
        g_string_truncate(line, line->len - 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

bool
word_in(const char *word, const char *list)
{
    gsize width = strlen(word);
    for (const char *at = list; width && (at = strstr(at, word)); at += width)
        if ((at == list || at[-1] == ' ' || at[-1] == '|') && (!at[width] || at[width] == ' ' || at[width] == '|'))
            return true;
    return false;
}

const char *
clause_low(const struct clause *clause, guint at)
{
    return at < clause->count ? clause->words[at].low : "";
}

guint
clause_has(const struct clause *clause, guint at, const char *phrase)
{
    guint matched = 0;
    for (const char *part = phrase; *part;) {
        gsize width = strcspn(part, " ");
        g_autofree char *choices = g_strndup(part, width);
        if (at + matched >= clause->count || !word_in(clause->words[at + matched].low, choices))
            return 0;
        matched++;
        part += width + strspn(part + width, " ");
    }
    return matched;
}

guint
clause_first(const struct clause *clause, guint at, const char *const *phrases, guint count)
{
    guint length = 0;
    for (guint i = 0; i < count && !length; i++)
        length = clause_has(clause, at, phrases[i]);
    return length;
}

const char *
clause_article(const char *text)
{
    g_autofree char *low = g_ascii_strdown(text, -1);
    if (strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen(text) && strlen(text) > 1) /* spelt: "an SMS" */
        return strchr("AEFHILMNORSX", text[0]) ? "an" : "a";
    bool mute = g_str_has_prefix(low, "hour") || g_str_has_prefix(low, "honest");
    bool glide = g_str_has_prefix(low, "uni") || g_str_has_prefix(low, "use") || g_str_has_prefix(low, "eu") ||
                 g_str_has_prefix(low, "one") || g_str_has_prefix(low, "usb");
    return mute || (low[0] && strchr("aeiou", low[0]) && !glide) ? "an" : "a";
}
