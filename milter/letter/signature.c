/*
 * signature.c - where a person's signature begins.
 *
 * Knows the separator "-- " (RFC 3676 4.3) and its misspellings, list footers under a rule, "-Ada", what telephones add, and
 * a farewell with a name and contact lines under it, a name with contact lines alone, and
 * companies' notices. A list, a table or a sentence below makes the finding unsure, and then
 * the text is kept. Pure, linear.
 */
#include "signature.h"

#include "phrases.h"

#include <string.h>

#define LINES_BELOW 20 /* of a signature behind "-- ": RFC 1855 asks for four, companies write fifteen */
#define LINES_LOOSE 10 /* behind other marks */
#define WIDTH       72 /* octets of a line of names and numbers */
#define FAREWELL    7  /* words of one in one language */

static gsize
words_of(const struct line *line, const char **words_out)
{
    gsize length;
    *words_out = line_words(line, &length);
    while (length && strchr(" \t\r", (*words_out)[length - 1]))
        length--;
    return length;
}

/* At most eight: nobody asks for more. */
static guint
count_words(const char *words, gsize length)
{
    guint count = 0;
    for (gsize i = 0; i < length && count < 8; i++)
        count += words[i] != ' ' && (i == 0 || words[i - 1] == ' ');
    return count;
}

/* More than names and numbers: a question, or five words that end in a full stop. */
static bool
is_sentence(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    if (!length)
        return false;
    char last = words[length - 1];
    if (last == '?' || length > 3 * WIDTH)
        return true;
    return (last == '.' || last == '!' || last == ':') && count_words(words, length) > 4;
}

static bool
is_postscript(const struct line *line)
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
static bool
is_contact(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    guint digits = 0;
    for (gsize i = 0; i < length; i++)
        digits += g_ascii_isdigit(words[i]) != 0;
    g_autofree char *text = g_strndup(words, length);
    bool page = strstr(text, "www.") || strstr(text, "http://") || strstr(text, "https://");
    return (page || strchr(text, '@') || digits >= 7) && count_words(words, length) <= 6;
}

/* Too long for names and numbers: addresses of links are not counted, and companies put much between bars. */
static bool
is_wide(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words), width = 0;
    bool link = false;
    for (gsize i = 0; i < length; i++) {
        link = (link && words[i] != '>') || (words[i] == '<' && memchr(words + i, '>', length - i));
        width += !link;
    }
    return width > WIDTH * (memmem(words, length, " | ", 3) ? 2 : 1);
}

static bool
is_separator(const struct line *line, bool *strict_out)
{
    const char *words;
    gsize length = words_of(line, &words);
    if (length == 4 && memcmp(words, "- --", 4) == 0) /* as PGP escapes it */
        words += 2, length -= 2;
    *strict_out = length == 2 && words[0] == '-' && words[1] == '-';
    if (*strict_out || line_is_rule(line, "-_*=~", 3))
        return true;
    return (guchar)*words >= 0x80 && line_is_rule(line, "", 1);
}

static bool
has_text(const struct lines *lines, guint from, guint to)
{
    bool strict;
    for (guint i = from; i < to; i++)
        if (!lines->list[i].blank && !lines->list[i].quotes && !is_separator(&lines->list[i], &strict))
            return true;
    return false;
}

/* A rule under a heading as long as itself, or one of several that divide the text. */
static bool
divides(const struct lines *lines, guint from, guint at)
{
    const char *words;
    bool strict;
    gsize width = words_of(&lines->list[at], &words);
    gsize above = at > from && !lines->list[at - 1].blank ? words_of(&lines->list[at - 1], &words) : 0;
    if (above && width >= 3 && above + 2 >= width && width + 2 >= above)
        return true;
    for (guint i = at; i-- > from;)
        if (is_separator(&lines->list[i], &strict) && !strict)
            return has_text(lines, from, i) && has_text(lines, i, at);
    return false;
}

/* A rule within a table, above a sum or above a list: figures stand below and no number to call, or two items. */
static bool
is_reckoned(const struct lines *lines, guint at)
{
    guint next = lines->next[at];
    const struct line *first = &lines->list[next], *second = next + 1 < lines->count ? first + 1 : first;
    const char *words, *others;
    gsize length = words_of(first, &words), width = words_of(second, &others);
    bool figures = false;
    for (gsize i = 0; i < length; i++)
        figures |= g_ascii_isdigit(words[i]) != 0;
    bool items = second > first && length > 2 && width > 2 && strchr("-*+", *words) && words[1] == ' ' &&
                 memcmp(words, others, 2) == 0;
    return items || (figures && !is_contact(first));
}

/* "--" above words that go on small: an SQL comment, a program's option. */
static bool
goes_on_small(const struct lines *lines, guint at)
{
    const char *words;
    const struct line *first = &lines->list[at + 1];
    gsize length = first->blank ? 0 : words_of(first, &words);
    g_autofree char *folded = line_fold(first);
    return length && lines->list[at].length == 2 && g_ascii_islower(*words) && count_words(words, length) > 2 &&
           !phrase_is_footer(folded);
}

/* Nothing but labels and values, and none of them to call: what a customer states. */
static bool
states_values(const struct lines *lines, guint at, guint to)
{
    guint stated = 0;
    bool strict;
    for (guint i = at + 1; i < to; i++) {
        const struct line *line = &lines->list[i];
        if (line->blank || is_separator(line, &strict))
            continue;
        const char *words;
        gsize length = words_of(line, &words);
        if (is_contact(line) || !memmem(words, length, ": ", 2))
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
    if (!first || !is_sentence(first))
        return false;
    g_autofree char *folded = line_fold(first);
    guint words = 0;
    bool said = false;
    for (guint i = from; i < at; i++) {
        const char *start;
        gsize length = words_of(&lines->list[i], &start);
        words += count_words(start, length);
        said |= length && strchr(".?", start[length - 1]);
    }
    return words <= 3 && !said && !phrase_is_footer(folded);
}

/* The separator nearest the end with a signature's few lines below it. */
static guint
find_separator(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint below = 0, at = to;
    bool sentences = false, wide = false;
    for (guint i = to; i-- > from && below <= LINES_BELOW;) {
        const struct line *line = &lines->list[i];
        bool strict;
        if (line->blank)
            continue;
        if (is_separator(line, &strict)) {
            if (!below) /* a frame's lower edge */
                continue;
            if (strict ? (text_above || !is_greeting_only(lines, from, i)) && !goes_on_small(lines, i)
                       : below <= LINES_LOOSE && !sentences && !wide && !divides(lines, from, i) &&
                             !is_reckoned(lines, i) && !states_values(lines, i, to)) {
                at = i;
                break;
            }
            wide |= !strict; /* what divides text once does so above */
        }
        if (is_postscript(line))
            return to;
        below++;
        sentences |= is_sentence(line);
        wide |= line->length > 2 * WIDTH;
    }
    if (at == to || below == 0 || !(text_above || has_text(lines, from, at)))
        return to;
    bool strict;
    while (at > from && is_separator(&lines->list[at - 1], &strict))
        at--;
    return at;
}

static guint
last_text(const struct lines *lines, guint from, guint to)
{
    while (to > from && lines->list[to - 1].blank)
        to--;
    return to;
}

/* Footers of telephones and programs: in the last three lines. */
static guint
find_footer(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = last_text(lines, from, to), seen = 0;
    for (guint i = end; i-- > from && seen < 3;) {
        const struct line *line = &lines->list[i];
        if (line->blank)
            continue;
        seen++;
        g_autofree char *folded = line_fold(line);
        if (phrase_is_footer(folded)) {
            const char *words;
            bool strict, small = words_of(line, &words) && g_ascii_islower(*words);
            if (small && i > from && !lines->list[i - 1].blank && !is_separator(&lines->list[i - 1], &strict))
                return to; /* "whenever a picture is" "sent from my phone" */
            guint up = last_text(lines, from, i);
            if (up > from && is_separator(&lines->list[up - 1], &strict))
                i = up - 1;
            return text_above || has_text(lines, from, i) ? i : to;
        }
        if (is_sentence(line) || line->length > WIDTH)
            break;
    }
    return to;
}

static bool
is_ended(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    return length && strchr(".!?)", words[length - 1]);
}

/* The line leads on to what stands below: "send it to", "my new address:". Words alone do so where `open` says. */
static bool
goes_on(const struct line *line, bool open)
{
    const char *words;
    gsize length = words_of(line, &words);
    return length && (strchr(":,", words[length - 1]) || (open && g_ascii_isalpha(words[length - 1])));
}

/* "- Blue jug" is an item: the last word of a name is no small one. */
static bool
ends_small(const char *name, gsize width)
{
    const char *last = memrchr(name, ' ', width);
    gunichar first = last ? g_utf8_get_char_validated(last + 1, (gssize)(name + width - last - 1)) : 0;
    return last && first < 0x110000 && g_unichar_islower(first);
}

/* "-Ada", "- Ada Lovelace", "/Ada": the last line, no list, at most three words without digits. */
static guint
find_dashed_name(const struct lines *lines, guint from, guint to)
{
    guint end = last_text(lines, from, to);
    if (end == from)
        return to;
    const char *words, *before;
    gsize length = words_of(&lines->list[end - 1], &words);
    gsize mark = length >= 3 && memcmp(words, "\xE2\x80\x94", 3) == 0          ? 3
                 : length >= 3 && memcmp(words, "\xE2\x80\x93", 3) == 0        ? 3
                 : length && (*words == '-' || *words == '/' || *words == '~') ? strspn(words, *words == '/'   ? "/"
                                                                                               : *words == '~' ? "~"
                                                                                                               : "-")
                                                                               : 0;
    if (!mark || mark > 3)
        return to;
    while (mark < length && words[mark] == ' ')
        mark++;
    const char *name = words + mark;
    gsize width = length - mark;
    gunichar first = width ? g_utf8_get_char_validated(name, (gssize)width) : 0;
    if (!width || width > 40 || first > 0x10FFFF || !g_unichar_isalpha(first) || count_words(name, width) > 3 ||
        ends_small(name, width))
        return to;
    for (gsize i = 0; i < width; i++)
        if (strchr("0123456789:;?!,/@", name[i]) || (name[i] == '.' && i + 1 < width && count_words(name, width) == 1))
            return to;
    guint above = last_text(lines, from, end - 1);
    if (above == from)
        return to;
    gsize asked = words_of(&lines->list[above - 1], &before);
    if ((asked && (*before == *words || (before[asked - 1] == '?' && above == end - 1))) ||
        goes_on(&lines->list[above - 1], false))
        return to; /* a list, or an answer */
    if (g_unichar_islower(first) && !is_ended(&lines->list[above - 1]))
        return to; /* "from red" "-blue" */
    return end - 1;
}

static bool
is_farewell(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    if (line->blank || line->quotes || line->length > 80 ||
        (count_words(words, length) > FAREWELL && !memmem(words, length, " / ", 3)))
        return false;
    g_autofree char *folded = line_fold(line);
    static const char *const ends[] = {",", ".", "!", " ", "，", "、", "。", "！", ":)", ";", "،"};
    for (bool again = true; again;) {
        again = false;
        for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
            if (*folded && g_str_has_suffix(folded, ends[i])) {
                folded[strlen(folded) - strlen(ends[i])] = '\0';
                again = true;
            }
    }
    static const char *const behind[] = {" / ", " aus ", " from ", " uit ", " från ", " fra ", " depuis "};
    for (guint i = 0; i < G_N_ELEMENTS(behind); i++) { /* in two languages, from a place */
        char *more = strstr(folded, behind[i]);
        if (more)
            *more = '\0';
    }
    return phrase_is_farewell(folded);
}

/* "Serial number: HX-44-1029": what a customer adds below, and no company's line ("Account Manager | +44 1632 960961"). */
static bool
is_datum(const struct line *line)
{
    g_autofree char *folded = line_fold(line);
    return !strpbrk(folded, "+@|") &&
           (strpbrk(folded, "0123456789") ? phrase_is_datum(folded) : phrase_is_choice(folded));
}

/* A question, the writer of himself, or what comes to his mind last: no company's boilerplate. When unsure it is his. */
static bool
speaks_of_self(const struct line *line)
{
    static const char *const self[] = {
        " i ",   " i'm ",   " i've ",  " i'd ",  " my ",      " me ",  " also ",    "forgot",  " ich ",
        " mein", " mir ",   " mich ",  " auch ", "vergessen", " je ",  " j'",       " mon ",   " mes ",
        " moi ", " aussi ", "oublié",  " mi ",   " mis ",     " yo ",  " también ", " io ",    " mio ",
        " mia ", " anche ", " ik ",    " mijn ", " ook ",     " eu ",  " meu ",     " minha ", " também ",
        " jag ", " jeg ",   " också ", " også ", " я ",       " мне ", " также "};
    g_autofree char *folded = line_fold(line);
    g_autofree char *padded = g_strdup_printf(" %s ", folded);
    bool found = strchr(padded, '?') != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(self) && !found; i++)
        found = strstr(padded, self[i]) != NULL;
    return found;
}

/* At most three words, those cut short aside ("i. A. Dr. Maria Weber"), without digits; "in advance" is none. */
static bool
is_name(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    const char *bar = memmem(words, length, " | ", 3); /* "Ada Lovelace | Head of Engines" */
    length = bar ? (gsize)(bar - words) : length;
    guint cut = 0;
    gunichar first = length ? g_utf8_get_char_validated(words, (gssize)length) : 0;
    bool small = first < 0x110000 && g_unichar_islower(first) && count_words(words, length) > 1;
    for (gsize i = 0; i < length; i++) {
        if (g_ascii_isdigit(words[i]))
            return false;
        cut += words[i] == '.' && i + 1 < length && words[i + 1] == ' ';
    }
    return length && length <= 40 && (cut || !small) && count_words(words, length) <= 3 + cut &&
           !strchr(".:;", words[length - 1]);
}

/* "The lid is missing.": three or four words of which most begin small, and no "Miller & Sons Ltd." */
static bool
is_short_sentence(const struct line *line)
{
    const char *words;
    gsize length = words_of(line, &words);
    if (count_words(words, length) < 3 || !strchr(".!", words[length - 1]))
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

/* What stands below a farewell, read upwards from the end. */
struct parting {
    guint lines, block, contacts; /* block: lines of names and numbers below the farewell, some of them contacts */
    bool said;                    /* sentences stand below the block: companies' own, if it is a whole one */
};

/* False: nobody's signature has such a line. */
static bool
take_below(struct parting *parting, const struct lines *lines, guint at)
{
    const struct line *line = &lines->list[at];
    bool sentence = is_sentence(line) || is_short_sentence(line) || is_wide(line),
         joined = at + 1 < lines->count && !lines->list[at + 1].blank;
    parting->lines++;
    if (line->quotes || is_postscript(line) || is_datum(line))
        return false;
    if (sentence || (parting->said && !parting->block && joined)) {
        *parting = (struct parting){.lines = parting->lines, .said = true};
        return !speaks_of_self(line);
    }
    parting->block++;
    parting->contacts += is_contact(line);
    return true;
}

/* A farewell alone on its line, a name below, then contact lines; below a whole block of them a company may say what it likes. */
static guint
find_farewell(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = last_text(lines, from, to);
    struct parting parting = {0};
    for (guint i = end; i-- > from;) {
        const struct line *line = &lines->list[i];
        if (line->blank)
            continue;
        if (is_farewell(line)) {
            guint first = lines->next[i], above = last_text(lines, from, i);
            if (!parting.block || first >= end || !(text_above || has_text(lines, from, i)))
                return to;
            if (above > from && goes_on(&lines->list[above - 1], false))
                return to;
            if (parting.said && !(parting.contacts > 1 || (parting.contacts && parting.block > 2)))
                return to;
            while (i > from && is_farewell(&lines->list[i - 1]))
                i--;
            return is_name(&lines->list[first]) ? i : to;
        }
        if (!take_below(&parting, lines, i) ||
            parting.lines > (parting.said || parting.contacts > 1 ? LINES_BELOW : LINES_LOOSE))
            return to;
    }
    return to;
}

/* A last paragraph that begins with a name and holds two contact lines. */
static guint
find_contacts(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = last_text(lines, from, to), first = end, contacts = 0;
    while (first > from && !lines->list[first - 1].blank && !lines->list[first - 1].quotes &&
           end - first < LINES_LOOSE) {
        first--;
        if (is_sentence(&lines->list[first]) || is_wide(&lines->list[first]))
            return to;
        contacts += is_contact(&lines->list[first]);
    }
    guint above = last_text(lines, from, first);
    if (end - first < 3 || contacts < 2 || is_contact(&lines->list[first]) || above == from)
        return to;
    const char *words;
    gsize length = words_of(&lines->list[first], &words);
    bool name = count_words(words, length) <= 4 && !memchr(words, ':', length);
    return name && !goes_on(&lines->list[above - 1], true) && (text_above || has_text(lines, from, first)) ? first : to;
}

/* A short paragraph about something of the writer's: "This message is confidential, do not tell my wife." */
static bool
is_own(const char *start, gsize length)
{
    static const char *const mine[] = {" my ",  " mein", " mon ", " ma ",  " mes ",   " mi ",
                                       " mis ", " mio ", " mia ", " meu ", " minha ", " mijn "};
    g_autofree char *folded = length < 160 ? phrase_fold(start, length) : NULL;
    for (guint i = 0; folded && i < G_N_ELEMENTS(mine); i++)
        if (strstr(folded, mine[i]))
            return true;
    return false;
}

/* A company's notice in the last paragraphs, which may hold any sentence. */
static guint
find_disclaimer(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint at = to;
    for (guint end = last_text(lines, from, to), paragraphs = 0; end > from && paragraphs < 3; paragraphs++) {
        guint first = end;
        while (first > from && !lines->list[first - 1].blank && !lines->list[first - 1].quotes &&
               end - first < LINES_BELOW)
            first--;
        const char *start = lines->list[first].at, *stop = lines->list[end - 1].at + lines->list[end - 1].length;
        if (memchr(start, '?', (gsize)(stop - start)) || is_own(start, (gsize)(stop - start)))
            break;
        if (phrase_is_disclaimer(start, (gsize)(stop - start)))
            at = first;
        if (first == end)
            break;
        end = last_text(lines, from, first);
    }
    return at < to && (text_above || has_text(lines, from, at)) ? at : to;
}

static guint
find_personal(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint start = find_separator(lines, from, to, text_above);
    for (guint stacked = 0, footer; stacked < 4 && (footer = find_footer(lines, from, start, text_above)) < start;
         stacked++)
        start = footer;
    guint dashed = find_dashed_name(lines, from, start);
    if (dashed < start && (text_above || has_text(lines, from, dashed)))
        return dashed;
    guint farewell = find_farewell(lines, from, start, text_above);
    start = MIN(start, farewell);
    return start < to ? start : find_contacts(lines, from, to, text_above);
}

guint
signature_find(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint notice = find_disclaimer(lines, from, to, text_above);
    guint start = find_personal(lines, from, notice, text_above);
    return start < notice ? start : notice < to ? notice : to;
}
