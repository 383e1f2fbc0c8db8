/*
 * plate.c - what the lines of a signature look like.
 *
 * A signature is a plate of names and numbers: no sentences, few words, numbers to call, pages, rules. What a customer states
 * (an order's number, a size) stands on none. Pure.
 */
#include "plate.h"

#include "phrases.h"

#include <hearken/text.h>
#include <string.h>

gsize
plate_words(const struct line *line, const char **words_out)
{
    gsize length;
    *words_out = line_words(line, &length);
    while (length && strchr(" \t\r", (*words_out)[length - 1]))
        length--;
    return length;
}

/* At most eight: nobody asks for more. */
guint
plate_count(const char *words, gsize length)
{
    guint count = 0;
    for (gsize i = 0; i < length && count < 8; i++)
        count += words[i] != ' ' && (i == 0 || words[i - 1] == ' ');
    return count;
}

/* "The lid is missing.": three or four words of which most begin small, and no "Miller & Sons Ltd." */
static bool
is_short_sentence(const char *words, gsize length)
{
    if (plate_count(words, length) < 3 || !strchr(".!", words[length - 1]))
        return false;
    guint small = 0, count = 0;
    for (gsize i = 1; i < length; i++) {
        if (g_ascii_isdigit(words[i]))
            return false;
        gunichar first = words[i - 1] == ' ' ? g_utf8_get_char_validated(words + i, (gssize)(length - i)) : ' ';
        bool whole = i + 2 < length && !strchr(" .", words[i + 1]); /* not "o.o." */
        small += whole && first < 0x110000 && g_unichar_islower(first);
        count += first != ' ';
    }
    return small * 2 > count;
}

/* More than names and numbers: a question, five words that end in a full stop, or fewer that no name has. */
bool
plate_is_sentence(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words);
    if (!length)
        return false;
    char last = words[length - 1];
    if (last == '?' || length > 3 * PLATE_WIDTH)
        return true;
    return ((last == '.' || last == '!' || last == ':') && plate_count(words, length) > 4) ||
           is_short_sentence(words, length);
}

bool
plate_is_postscript(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    if (length && *words != 'p' && *words != 'P' && (guchar)*words < 0x80)
        return false;
    g_autofree char *folded = line_fold(line);
    bool short_form = g_str_has_prefix(folded, "ps") || g_str_has_prefix(folded, "pd");
    return g_str_has_prefix(folded, "p.s") || (short_form && folded[2] && strchr(" .:,-", folded[2]));
}

/* An address, a number to call or a page, with three words beside it at most. */
bool
plate_is_contact(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words);
    if (plate_count(words, length) > 6)
        return false;
    return memchr(words, '@', length) || text_digits(words, length, 7) == 7 || memmem(words, length, "www.", 4) ||
           memmem(words, length, "http://", 7) || memmem(words, length, "https://", 8);
}

/* Too long for names and numbers: addresses of links are not counted, and companies put much between bars. */
bool
plate_is_wide(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words), width = 0;
    bool link = false;
    for (gsize i = 0; i < length && length > PLATE_WIDTH; i++) {
        link = (link && words[i] != '>') || (words[i] == '<' && memchr(words + i, '>', length - i));
        width += !link;
    }
    return width > PLATE_WIDTH * (memmem(words, length, " | ", 3) ? 2 : 1);
}

bool
plate_is_rule(const struct line *line, bool *strict_out)
{
    const char *words;
    gsize length = plate_words(line, &words);
    if (length == 4 && memcmp(words, "- --", 4) == 0) /* as PGP escapes it */
        words += 2, length -= 2;
    *strict_out = length == 2 && words[0] == '-' && words[1] == '-';
    if (*strict_out || line_is_rule(line, "-_*=~", 3))
        return true;
    return (guchar)*words >= 0x80 && line_is_rule(line, "", 1);
}

bool
plate_has_text(const struct lines *lines, guint from, guint to)
{
    bool strict;
    for (guint i = from; i < to; i++)
        if (!lines->list[i].blank && !lines->list[i].quotes && !plate_is_rule(&lines->list[i], &strict))
            return true;
    return false;
}

guint
plate_last_text(const struct lines *lines, guint from, guint to)
{
    while (to > from && lines->list[to - 1].blank)
        to--;
    return to;
}

bool
plate_is_ended(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words);
    return length && strchr(".!?)", words[length - 1]);
}

/* The line leads on to what stands below: "send it to", "my new address:". Words alone do so where `open` says. */
bool
plate_goes_on(const struct line *line, bool open)
{
    const char *words;
    gsize length = plate_words(line, &words);
    return length && (strchr(":,", words[length - 1]) || (open && g_ascii_isalpha(words[length - 1])));
}

/* Of some words the last begins small: "lid missing"; names end otherwise. */
bool
plate_ends_small(const char *words, gsize length)
{
    const char *last = memrchr(words, ' ', length);
    gunichar first = last ? g_utf8_get_char_validated(last + 1, (gssize)(words + length - last - 1)) : 0;
    return last && first < 0x110000 && g_unichar_islower(first);
}

/* "Serial number: HX-44-1029": what a customer adds below, and no company's line ("Account Manager | +44 1632 960961"). */
bool
plate_is_datum(const struct line *line)
{
    g_autofree char *folded = line_fold(line);
    return !strpbrk(folded, "+@|") &&
           (strpbrk(folded, "0123456789") ? phrase_is_datum(folded) : phrase_is_choice(folded));
}
