/*
 * lines.c - a text as lines, with what each looks like.
 *
 * One pass over the text; the lines borrow it. Quote marks are ">" with at most three blanks before the first and one
 * between two. Pure, linear.
 */
#include "lines.h"

#include "phrases.h"

#include <string.h>

/* U+00A0, U+FEFF and U+200B are what clients put into empty lines. */
static gsize
blank_width(const char *at, gsize left)
{
    if (left && (*at == ' ' || *at == '\t' || *at == '\r'))
        return 1;
    if (left >= 2 && memcmp(at, "\xC2\xA0", 2) == 0)
        return 2;
    if (left >= 3 && (memcmp(at, "\xEF\xBB\xBF", 3) == 0 || memcmp(at, "\xE2\x80\x8B", 3) == 0))
        return 3;
    return 0;
}

/* The next of a sign at `at` or behind it, `end` where there is none: found once for all the lines in front of it. */
struct ahead {
    const char *next;
    char sign;
};

static bool
holds(struct ahead *ahead, const char *at, gsize length)
{
    if (ahead->next < at)
        ahead->next = strchrnul(at, ahead->sign);
    return ahead->next < at + length;
}

static struct line
read_line(const char *at, gsize length, struct ahead *colon, struct ahead *wide)
{
    struct line line = {.at = at, .length = (guint)length};
    gsize i = 0, blanks = 0;
    while (i < length) {
        gsize width = blank_width(at + i, length - i);
        if (width) {
            blanks += width;
            i += width;
        } else if (at[i] == '>' && blanks <= 3) {
            line.quotes++;
            blanks = 0;
            i++;
        } else {
            break;
        }
    }
    line.body = (guint)i;
    line.blank = i == length;
    line.colon = holds(colon, at + i, length - i) || holds(wide, at + i, length - i) || at[i] == '|';
    return line;
}

/* ">:" under "Ada <ada@example.org" is the rest of an address, no quote. */
static bool
closes_address(const struct line *line, const struct line *above)
{
    if (line->quotes != 1 || above->quotes || line->blank || line->at[line->length - 1] != ':' || line->length > 40)
        return false;
    const char *open = memrchr(above->at, '<', above->length);
    gsize left = open ? (gsize)(above->at + above->length - open) : 0;
    return open && !memchr(open, '>', left) && memchr(open, '@', left);
}

/* "AL> ", as The Bat! and news readers quote: octets of the initials and their mark; 0: none. */
static gsize
initials(const struct line *line)
{
    gsize width = 0;
    while (width < 4 && width < line->length && g_ascii_isupper(line->at[width]))
        width++;
    return width && width < line->length && line->at[width] == '>' ? width + 1 : 0;
}

/* Initials quote under a line that says who wrote, and under their like; elsewhere they are somebody's prompt. */
static bool
is_quoted_by(const struct line *line, gsize mark, const struct line *above)
{
    if (above->quotes && above->length >= mark && memcmp(above->at, line->at, mark) == 0)
        return true;
    g_autofree char *folded = line_fold(above);
    return g_str_has_suffix(folded, ":") && phrase_verb(folded);
}

/* Yahoo and Samsung have a header in one line: "----- Forwarded Message ----- From: Ada <…>To: Bo <…>Sent: …Subject: A jug".
 * Where it begins behind what says so; NULL: an ordinary line. */
static const char *
crowd_begins(const char *at, const char *end)
{
    while (at < end && *at == ' ')
        at++;
    if (end - at < 20 || memcmp(at, "-----", 5) != 0)
        return NULL;
    while (at < end && *at == '-')
        at++;
    const char *close = memmem(at, (gsize)(end - at), "-----", 5), *rest = close;
    while (rest && rest < end && (*rest == '-' || *rest == ' '))
        rest++;
    const char *colon = rest ? memchr(rest, ':', MIN((gsize)(end - rest), 40)) : NULL;
    g_autofree char *folded = colon ? phrase_fold(rest, (gsize)(colon - rest)) : NULL;
    return folded && phrase_label(folded) ? rest : NULL;
}

/* Where the next label of such a header begins; the end: nowhere. Behind the subject none is looked for. */
static const char *
crowd_label(const char *at, const char *end)
{
    const char *first = NULL;
    for (const char *colon = at; (colon = memchr(colon, ':', (gsize)(end - colon))); colon++) {
        const char *word = colon, *start;
        while (word > at && word[-1] == ' ')
            word--;
        for (start = word; start > at && (g_ascii_isalpha(start[-1]) || (guchar)start[-1] >= 0x80);)
            if (g_ascii_isupper(*--start))
                break;
        for (bool capitals = start + 1 == word; capitals && start > at && g_ascii_isupper(start[-1]);)
            start--; /* "CC" */
        g_autofree char *folded = phrase_fold(start, (gsize)(word - start));
        enum label label = phrase_label(folded);
        if (!first && label == LABEL_SUBJECT)
            return end;
        if (label != LABEL_NONE && start > at)
            return start;
        first = first ? first : start;
    }
    return end;
}

void
lines_read(const char *text, struct lines *lines_out)
{
    guint count = 0, room = 64, said = 0; /* said: the last line with words */
    struct line *list = g_new(struct line, room);
    const char *piece = NULL, *end = NULL;                   /* where a crowded line is parted next */
    struct ahead colon = {NULL, ':'}, wide = {NULL, '\xEF'}; /* U+FF1A */
    for (const char *at = text;;) {
        end = piece ? end : strchrnul(at, '\n');
        piece = piece ? crowd_label(at, end) : crowd_begins(at, end);
        gsize length = (gsize)((piece ? piece : end) - at);
        struct line line = read_line(at, length, &colon, &wide);
        if (count && closes_address(&line, &list[count - 1]))
            line.quotes = line.body = 0;
        gsize mark = count ? initials(&line) : 0;
        if (mark && is_quoted_by(&line, mark, &list[said])) {
            line.quotes = 1;
            line.body = (guint)(mark + (mark < length && at[mark] == ' '));
            line.blank = line.body == length;
        }
        said = line.blank ? said : count;
        if (count == room)
            list = g_renew(struct line, list, room *= 2);
        list[count++] = line;
        piece = piece == end ? NULL : piece;
        at += length;
        if (piece)
            continue;
        if (!*at)
            break;
        at++;
    }
    lines_out->count = count;
    lines_out->list = list;
    lines_out->next = g_new(guint, lines_out->count);
    guint next = lines_out->count;
    for (guint i = lines_out->count; i-- > 0;) {
        lines_out->next[i] = next;
        if (!lines_out->list[i].blank)
            next = i;
    }
}

void
lines_clear(struct lines *lines)
{
    g_free(lines->list);
    g_free(lines->next);
}

const char *
line_words(const struct line *line, gsize *length_out)
{
    *length_out = line->length - line->body;
    return line->at + line->body;
}

/* Drawn lines of other alphabets: dashes, box drawing, wide underscores. */
static bool
draws(gunichar c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2500 || c == 0x2501 || c == 0x2550 || c == 0x30FC || c == 0xFF3F ||
           c == 0xFF1D || c == 0x00AF;
}

/* "- - - -", "+-+-+-+", "*~*~*~": one of the signs and another or a blank by turns. */
static bool
is_chain(const char *words, gsize length, const char *signs)
{
    if (length < 7 || words[0] == words[1] || !(strchr(signs, words[0]) || strchr(signs, words[1])))
        return false;
    for (gsize i = 0; i < length; i++)
        if (words[i] != words[i % 2] || !(g_ascii_ispunct(words[i]) || words[i] == ' ') || words[i] == '>')
            return false;
    return true;
}

bool
line_is_rule(const struct line *line, const char *signs, guint least)
{
    gsize length;
    const char *words = line_words(line, &length);
    if (length && g_ascii_isalnum(*words)) /* nearly all */
        return false;
    while (length && strchr(" \t\r", words[length - 1]))
        length--;
    gunichar sign = length ? g_utf8_get_char_validated(words, (gssize)length) : 0;
    if (*signs && length > 1 && is_chain(words, length, signs))
        return true;
    if (!sign || sign > 0x10FFFF || !(sign < 0x80 ? strchr(signs, (int)sign) != NULL : draws(sign)))
        return false;
    guint count = 0;
    bool drawn = sign >= 0x80; /* "—-—-—-—" */
    for (const char *c = words; c < words + length; c = g_utf8_next_char(c), count++)
        if (g_utf8_get_char(c) != sign && !(drawn && *c == '-'))
            return false;
    return count >= least;
}

bool
line_is_ruled(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    while (length && strchr(" \r", words[length - 1]))
        length--;
    return length > 8 && length < 80 && memcmp(words, "---", 3) == 0 && memcmp(words + length - 3, "---", 3) == 0;
}

bool
line_is_dashed(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    return length >= 3 && draws(g_utf8_get_char_validated(words, (gssize)length));
}

char *
line_fold(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    return phrase_fold(words, length);
}
