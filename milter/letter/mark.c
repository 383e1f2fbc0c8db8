/*
 * mark.c - the separator above a signature: "-- " (RFC 3676 4.3), its misspellings, rules.
 *
 * A rule divides tables, sums, lists and headings as well; then what stands below is no signature. Pure.
 */
#include "mark.h"

#include "phrases.h"
#include "plate.h"

#include <string.h>

/* A rule under a heading as long as itself, or one of several that divide the text. */
static bool
divides(const struct lines *lines, guint from, guint at)
{
    const char *words;
    bool strict;
    gsize width = plate_words(&lines->list[at], &words);
    gsize above = at > from && !lines->list[at - 1].blank ? plate_words(&lines->list[at - 1], &words) : 0;
    if (above && width >= 3 && above + 2 >= width && width + 2 >= above)
        return true;
    for (guint i = at; i-- > from;)
        if (plate_is_rule(&lines->list[i], &strict) && !strict)
            return plate_has_text(lines, from, i) && plate_has_text(lines, i, at);
    return false;
}

/* A rule within a table, above a sum or above a list: figures stand below and no number to call, or two items. */
static bool
is_reckoned(const struct lines *lines, guint at)
{
    guint next = lines->next[at];
    const struct line *first = &lines->list[next], *second = next + 1 < lines->count ? first + 1 : first;
    const char *words, *others;
    gsize length = plate_words(first, &words), width = plate_words(second, &others);
    bool figures = false;
    for (gsize i = 0; i < length; i++)
        figures |= g_ascii_isdigit(words[i]) != 0;
    bool items = second > first && length > 2 && width > 2 && strchr("-*+", *words) && words[1] == ' ' &&
                 memcmp(words, others, 2) == 0;
    return items || (figures && !plate_is_contact(first));
}

/* "--" above words that go on small: an SQL comment, a program's option. Another rule, where they end small, too: "lid missing too". */
static bool
goes_on_small(const struct lines *lines, guint at, guint to, bool strict)
{
    const char *words;
    for (guint i = at + 1; i < to; i++)
        if (plate_is_contact(&lines->list[i]))
            return false;
    const struct line *first = &lines->list[at + 1];
    gsize length = first->blank ? 0 : plate_words(first, &words);
    g_autofree char *folded = line_fold(first);
    bool goes_on = strict ? lines->list[at].length == 2 : length && plate_ends_small(words, length);
    return goes_on && length && g_ascii_islower(*words) && plate_count(words, length) > 2 && !phrase_is_footer(folded);
}

/* Nothing but sentences stands below, and none that a program adds. Behind "--" without its blank the writer says them; mottoes
 * have an author. Behind "-- " he does who asks. */
static bool
says_on(const struct lines *lines, guint at, guint to)
{
    bool asks = false;
    for (guint i = at + 1; i < to; i++) {
        const struct line *line = &lines->list[i];
        const char *words;
        gsize length = plate_words(line, &words);
        bool wrapped = i + 1 < to && !lines->list[i + 1].blank && plate_count(words, length) > 5;
        if (line->blank)
            continue;
        g_autofree char *folded = line_fold(line);
        if ((!wrapped && !plate_is_sentence(line)) || plate_is_contact(line) || phrase_is_footer(folded))
            return false;
        asks |= words[length - 1] == '?';
    }
    return asks || lines->list[at].length == 2;
}

/* Nothing but labels and values, and none of them to call: what a customer states. */
static bool
states_values(const struct lines *lines, guint at, guint to)
{
    guint stated = 0;
    bool strict;
    for (guint i = at + 1; i < to; i++) {
        const struct line *line = &lines->list[i];
        if (line->blank || plate_is_rule(line, &strict))
            continue;
        const char *words;
        gsize length = plate_words(line, &words);
        if (plate_is_contact(line) || !memmem(words, length, ": ", 2))
            return false;
        stated++;
    }
    return stated > 1;
}

/* The first words below a mark are a sentence, and above it stands no more than a greeting: what was written stands below. */
static bool
is_greeting_only(const struct lines *lines, guint from, guint at)
{
    const struct line *first = lines->next[at] < lines->count ? &lines->list[lines->next[at]] : NULL;
    if (!first || !plate_is_sentence(first))
        return false;
    g_autofree char *folded = line_fold(first);
    guint words = 0;
    bool said = false;
    for (guint i = from; i < at; i++) {
        const char *start;
        gsize length = plate_words(&lines->list[i], &start);
        words += plate_count(start, length);
        said |= length && strchr(".?", start[length - 1]);
    }
    return words <= 3 && !said && !phrase_is_footer(folded);
}

/* The separator nearest the end with a signature's few lines below it. */
guint
mark_find(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint below = 0, at = to;
    bool sentences = false, wide = false;
    for (guint i = to; i-- > from && below <= PLATE_BELOW;) {
        const struct line *line = &lines->list[i];
        bool strict;
        if (line->blank)
            continue;
        if (plate_is_rule(line, &strict)) {
            if (!below) /* a frame's lower edge */
                continue;
            bool goes_on = goes_on_small(lines, i, to, strict);
            if (strict ? (text_above || !is_greeting_only(lines, from, i)) && !goes_on && !says_on(lines, i, to)
                       : below <= PLATE_LOOSE && !sentences && !wide && !goes_on && !divides(lines, from, i) &&
                             !is_reckoned(lines, i) && !states_values(lines, i, to)) {
                at = i;
                break;
            }
            wide |= !strict; /* what divides text once does so above */
        }
        if (plate_is_postscript(line))
            return to;
        below++;
        sentences |= plate_is_sentence(line);
        wide |= line->length > 2 * PLATE_WIDTH;
    }
    if (at == to || below == 0 || !(text_above || plate_has_text(lines, from, at)))
        return to;
    bool strict;
    while (at > from && plate_is_rule(&lines->list[at - 1], &strict))
        at--;
    return at;
}
