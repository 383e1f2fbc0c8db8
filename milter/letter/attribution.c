/*
 * attribution.c - the line that says who wrote what is quoted below.
 *
 * An attribution is known by several of: a colon at its end, a verb of writing, a date, a time, an address, quoted lines under
 * it. The verbs are many languages' (phrases.c); date, time and address before a colon will do in any other. What a person
 * writes ("on 3 March you wrote that:") lacks one of them. Pure; looks at five lines and 450 octets at most.
 */
#include "attribution.h"

#include "phrases.h"

#include <string.h>

#define OCTETS_MOST 450                /* the longest seen has 300 */
#define LINES_MOST  (OCTETS_MOST / 76) /* broken as mail is, where 76 characters are full (RFC 2045, 6.7) */

struct traits {
    bool colon, verb, verb_last, date, year, time, address, address_last, dashes, first_person;
    guint words, words_behind_verb;
};

static guint
digits_at(const char *c)
{
    guint count = 0;
    while (g_unichar_isdigit(g_utf8_get_char(c)) && count < 9) {
        c = g_utf8_next_char(c);
        count++;
    }
    return count;
}

static const char *
skip(const char *c, guint characters)
{
    return g_utf8_offset_to_pointer(c, characters);
}

/* 9:12, 09.12, 9h12, 9時12, 오전 9:12 */
static bool
is_time(const char *c, guint digits)
{
    const char *mark = skip(c, digits);
    gunichar sign = g_utf8_get_char(mark);
    if (digits > 2 ||
        !(sign == ':' || sign == '.' || sign == 'h' || sign == 0x6642 || sign == 0x65F6 || sign == 0xFF1A))
        return false;
    mark = g_utf8_next_char(mark);
    return digits_at(mark) == 2;
}

/* 2/3/2026, 02.03.26, 2026-03-02, 2026年3月, 2026. 3. 2 */
static bool
is_numeric_date(const char *c, guint digits)
{
    const char *mark = skip(c, digits);
    gunichar sign = g_utf8_get_char(mark);
    if (!(sign == '/' || sign == '.' || sign == '-' || sign == 0x5E74 || sign == 0xB144))
        return false;
    mark = g_utf8_next_char(mark);
    while (*mark == ' ')
        mark++;
    guint second = digits_at(mark);
    if (!second || second > 2)
        return false;
    mark = skip(mark, second);
    sign = g_utf8_get_char(mark);
    if (sign == 0x6708 || sign == 0xC6D4)
        return true;
    if (!(sign == '/' || sign == '.' || sign == '-'))
        return false;
    mark = g_utf8_next_char(mark);
    while (*mark == ' ')
        mark++;
    return digits_at(mark) > 0;
}

static void
read_digits(const char *folded, struct traits *traits)
{
    bool inside = false, small = false;
    for (const char *c = folded; *c; c = g_utf8_next_char(c)) {
        bool digit = g_unichar_isdigit(g_utf8_get_char(c));
        if (digit && !inside) {
            guint digits = digits_at(c);
            gunichar first = g_utf8_get_char(c);
            gint value = g_unichar_digit_value(first);
            traits->time |= is_time(c, digits);
            traits->date |= is_numeric_date(c, digits);
            traits->year |= digits == 4 && (value == 1 || value == 2);
            small |= digits <= 2;
        }
        inside = digit;
    }
    traits->date |= traits->year && small;                    /* 3 March 2026, whatever the month is called */
    traits->date |= traits->time && small && traits->address; /* "23 mar 21:25 Ada <…>" */
}

static guint
count_words(const char *text)
{
    guint words = 0;
    bool inside = false;
    for (const char *c = text; *c; c++) {
        bool letter = !g_ascii_isspace(*c) && !g_ascii_isdigit(*c) && !g_ascii_ispunct(*c);
        words += letter && !inside;
        inside = !g_ascii_isspace(*c);
    }
    return words;
}

/* No client writes "I", nor whom a mail was for: "habe ich an … geschrieben:", "schrieb mir Ihr Fahrer:". */
static bool
is_first_person(const char *text)
{
    static const char *const own[] = {" i wrote",        " ich ",           " schrieb mir ", " schrieb uns ",
                                      " schrieb ihr",    " hat mir ",       " hat uns ",     " wrote me ",
                                      " wrote to me ",   " wrote us ",      " wrote to us ", " j'ai écrit ",
                                      " m'a écrit ",     " nous a écrit ",  " he escrito ",  " me escribió ",
                                      " nos escribió ",  " me ha escrito ", " ho scritto ",  " mi ha scritto ",
                                      " ci ha scritto ", " me escreveu ",   " ik ",          " schreef mij ",
                                      " schreef me ",    " jag ",           " till mig ",    " jeg ",
                                      " til mig ",       " til meg ",       " я ",           " мне "};
    g_autofree char *padded = g_strdup_printf(" %s ", text);
    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        if (strstr(padded, own[i]))
            return true;
    return false;
}

static struct traits
read_traits(const char *folded)
{
    struct traits traits = {0};
    gsize length = strlen(folded);
    g_autofree char *text = g_strdup(folded);
    while (length && strchr(" *\"_", text[length - 1]))
        text[--length] = '\0';
    while (length > 3 && g_str_has_suffix(text, "--")) {
        traits.dashes = true;
        while (length && strchr("- ", text[length - 1]))
            text[--length] = '\0';
    }
    if (g_str_has_suffix(text, ":"))
        traits.colon = true, text[length - 1] = '\0';
    else if (g_str_has_suffix(text, "："))
        traits.colon = true, text[length - 3] = '\0';
    g_strchomp(text);
    gsize verb = phrase_verb(text);
    traits.verb = verb > 0;
    traits.verb_last = verb && verb == strlen(text);
    traits.words_behind_verb = verb ? count_words(text + verb) : 0;
    const char *at = strrchr(text, '@');
    traits.address = at != NULL;
    traits.address_last = at && !at[strcspn(at, " ")];
    traits.first_person = is_first_person(text);
    read_digits(text, &traits);
    traits.words = count_words(text);
    return traits;
}

/* "2026-03-02 …", as logs begin. */
static bool
is_iso(const char *folded)
{
    return strlen(folded) > 24 && g_ascii_isdigit(folded[0]) && folded[4] == '-' && folded[7] == '-';
}

/* Gmail of old: "2016-03-03 9:21 GMT+01:00 Ada Lovelace"; a log writes "UTC" alone. */
static bool
is_stamped(const char *folded)
{
    if (!is_iso(folded))
        return false;
    const char *minutes = strchr(folded + 11, ':');
    return minutes && minutes - folded <= 13 &&
           (strncmp(minutes + 3, " gmt", 4) == 0 || strncmp(minutes + 3, " utc", 4) == 0) && strchr("+-", minutes[7]);
}

/* The words behind the date and time: small ones, and what may be a name, as letters that know no case may. */
struct tail {
    guint small, names;
    bool small_first;
};

static struct tail
read_tail(const char *start, const char *end)
{
    struct tail tail = {0};
    bool inside = false;
    for (const char *c = start; c < end; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c), next = g_utf8_get_char(g_utf8_next_char(c));
        bool small = g_unichar_islower(letter), cased = small || g_unichar_isupper(letter);
        bool begins = g_unichar_isalpha(letter) && !inside && (g_unichar_isalpha(next) || !cased);
        inside = g_unichar_isalpha(letter);
        gsize width = 0;
        while (begins && c + width < end && !strchr(" \n@", c[width]))
            width++;
        if (letter == '<' ||
            (width && c + width < end && c[width] == '@')) /* an address: its letters are nobody's name */
            break;
        bool first = !tail.small && !tail.names;
        if (g_unichar_isdigit(letter)) {
            tail = (struct tail){0};
        } else if (begins && small) {
            tail.small++;
            tail.small_first |= first;
        } else if (begins && (!first || !g_unichar_isupper(next))) { /* "9:12 PM" */
            tail.names++;
        }
    }
    return tail;
}

/* "I wrote to support@example.org:" in any language: an address without brackets, last, behind a small word that is no verb. */
static bool
tells_receiver(const char *start, const char *end)
{
    const char *at = memrchr(start, '@', (gsize)(end - start)), *rest = at;
    while (rest && rest < end && !g_ascii_isspace(*rest))
        rest++;
    while (rest && rest < end && strchr(" \t\r\n:", *rest))
        rest++;
    if (!at || rest < end)
        return false;
    while (at > start && !g_ascii_isspace(at[-1]))
        at--;
    if (!g_ascii_isalnum(*at))
        return false;
    while (at > start && g_ascii_isspace(at[-1]))
        at--;
    const char *word = at;
    while (word > start && !g_ascii_isspace(word[-1]))
        word--;
    gunichar first = word < at ? g_utf8_get_char_validated(word, at - word) : 0;
    g_autofree char *folded = phrase_fold(word, (gsize)(at - word));
    return first < 0x110000 && g_unichar_islower(first) && !strpbrk(folded, ".,:@") && !phrase_verb(folded);
}

static bool
is_attribution(const char *folded, bool quotes_below, bool opener, const struct tail *tail)
{
    struct traits traits = read_traits(folded);
    if (traits.first_person && !(traits.address && quotes_below))
        return false;
    bool dated = traits.date || traits.time;
    if (traits.colon && traits.verb) {
        if (quotes_below && (dated || traits.address || (traits.words <= 8 && traits.words_behind_verb <= 3)))
            return true;
        if (traits.address && (dated || traits.words_behind_verb <= 4))
            return true;
        /* "your driver wrote:" tells of somebody in the customer's own words; no words at all: the name stood in front */
        bool named = tail->names || !tail->small;
        if (opener && named && traits.date && traits.time && traits.words_behind_verb <= 5)
            return true;
    }
    bool told = tail->small_first && tail->small > 1; /* "at 9:12 we met Ada <…>:" */
    if (traits.colon && traits.address && traits.date && traits.time &&
        (quotes_below || (traits.address_last && !told && !is_iso(folded))))
        return true;
    if (traits.verb && traits.date && traits.address && (traits.verb_last || traits.dashes))
        return true;
    if (quotes_below && traits.date && traits.address && traits.words <= 12)
        return true;
    if (quotes_below && traits.colon && traits.address && traits.words <= 8)
        return true;
    return is_stamped(folded);
}

/* Octets of the invisible mark or blank that ends the words: Hebrew and Arabic clients set marks of direction behind the colon. */
static gsize
unseen_at_end(const char *words, gsize length)
{
    const guchar *end = (const guchar *)words + length;
    if (length && end[-1] < 0x80) /* nearly all */
        return strchr(" \t*\"_\r", end[-1]) != NULL;
    if (length >= 2 && end[-2] == 0xC2 && end[-1] == 0xA0)
        return 2;
    if (length < 3)
        return 0;
    bool mark = end[-3] == 0xE2 && end[-2] == 0x80 &&
                (end[-1] == 0x8E || end[-1] == 0x8F || (end[-1] >= 0xAA && end[-1] <= 0xAE));
    bool isolate = end[-3] == 0xE2 && end[-2] == 0x81 && end[-1] >= 0xA6 && end[-1] <= 0xA9;
    return mark || isolate || memcmp(end - 3, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

bool
attribution_may_end(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    if (line->blank || line->quotes)
        return false;
    for (gsize width; (width = unseen_at_end(words, length));)
        length -= width;
    if (!length)
        return false;
    char last = words[length - 1];
    if (last == ':' || last == '-' || last == '>')
        return true;
    if (length >= 3 && memcmp(words + length - 3, "\xEF\xBC\x9A", 3) == 0) /* U+FF1A */
        return true;
    if (length > 20 && length < OCTETS_MOST && words[0] == 'O' && words[1] == 'n' &&
        memmem(words, length, "> wrote: ", 9))
        return true; /* Yahoo on telephones: the quote begins on the same line */
    if (length >= 5 && last == 'e' && g_ascii_strncasecmp(words + length - 5, "wrote", 5) == 0)
        return true;
    return length > 24 && g_ascii_isdigit(words[0]) && words[4] == '-';
}

/* "Fine. On Mon, 2 Mar 2026 at 9:12, Ada wrote:" answered in one line: where the attribution begins. */
static guint
own_words(const struct line *line, const char *folded)
{
    if (phrase_is_opener(folded))
        return 0;
    const char *end = line->at + line->length;
    for (const char *at = line->at + 1; at + 1 < end; at++) {
        bool figure = g_ascii_isdigit(at[1]); /* "dne 2. 03. 2026", "พ.ศ. 2569": within a date */
        if (*at != ' ' || figure || !(strchr(".!?", at[-1]) || (at[1] == 'O' && at[2] == 'n')))
            continue;
        g_autofree char *rest = phrase_fold(at + 1, (gsize)(end - at - 1));
        struct traits traits = read_traits(rest);
        if (traits.colon && traits.verb && traits.date && (traits.verb_last || traits.address) &&
            phrase_is_opener(rest))
            return (guint)(at + 1 - line->at);
    }
    return 0;
}

static bool
goes_up(const struct lines *lines, guint at)
{
    const struct line *line = &lines->list[at];
    if (line->blank || line->quotes)
        return false;
    gsize length;
    const char *words = line_words(line, &length);
    while (length && strchr(" \t\r", words[length - 1]))
        length--;
    return length && !strchr(":?!", words[length - 1]); /* what ends in one of these has ended */
}

/* "Ada <ada@example.org> on 2 March" above "2026 wrote:", and "Ada <" above "ada@example.org> wrote:": addresses are long. */
static bool
names_person(const struct line *above, const struct line *found)
{
    const char *end = above->at + above->length, *open = memrchr(above->at, '<', above->length);
    if (!open || memchr(open, '@', (gsize)(end - open)))
        return open && !memchr(found->at, '@', found->length);
    const char *blank = memchr(found->at, ' ', found->length);
    return !memchr(open, ' ', (gsize)(end - open)) &&
           memchr(found->at, '@', blank ? (gsize)(blank - found->at) : found->length);
}

/* Whether what was found above `at` begins there, too: "<ada@example.org> wrote:" wants its name, "wrote:" alone its person. */
static bool
wants_more(const struct line *above, const struct line *found)
{
    return names_person(above, found) || !(g_unichar_isalpha(g_utf8_get_char(found->at)) || strchr("\"*", *found->at));
}

bool
attribution_ends(const struct lines *lines, guint at, guint *first_out, guint *offset_out)
{
    if (!attribution_may_end(&lines->list[at]))
        return false;
    guint next = lines->next[at];
    bool below = next < lines->count && lines->list[next].quotes > 0, found = false;
    const char *end = lines->list[at].at + lines->list[at].length;
    *offset_out = 0;
    for (guint up = 0; up < LINES_MOST && up <= at; up++) {
        const struct line *line = &lines->list[at - up];
        if (up && !goes_up(lines, at - up))
            break;
        const char *start = line->at + line->body;
        if (end - start > OCTETS_MOST)
            break;
        g_autofree char *folded = phrase_fold(start, (gsize)(end - start));
        char *same_line = strstr(folded, "> wrote: ");
        if (same_line)
            same_line[8] = '\0';
        g_autofree char *head = line_fold(line);
        bool opener = phrase_is_opener(head) || g_str_has_prefix(head, "---");
        struct tail tail = read_tail(start, end);
        if (!is_attribution(folded, below, opener, &tail) || (!below && tells_receiver(start, end)))
            continue;
        if (opener || !found || wants_more(line, &lines->list[*first_out]))
            *first_out = at - up;
        found = true;
        if (opener && !(up < at && goes_up(lines, at - up - 1) && names_person(line - 1, line)))
            break;
        if (up == 0)
            *offset_out = own_words(line, head);
        if (*offset_out)
            break;
    }
    if (found && *first_out != at)
        *offset_out = 0;
    return found;
}

/* Words between the date and the name: "PM", "Uhr", "schrieb", "użytkownik" - small ones, but for those that names have. */
static const char *
skip_particles(const char *name)
{
    static const char *const of_names[] = {"van", "von", "de", "der", "den", "del", "della", "di", "da", "dos",
                                           "du",  "la",  "le", "bin", "al",  "ten", "ter",   "af", "zu", "el"};
    static const char *const capitals[] = {"AM", "PM", "Uhr", "GMT", "UTC", "CET", "CEST", "AM,", "PM,"};
    for (;;) {
        name += strspn(name, " \t,.-+)");
        gsize width = strcspn(name, " ");
        if (!name[width] || strpbrk(name, "<([") == name)
            return name;
        g_autofree char *word = g_strndup(name, width);
        bool part = false;
        for (guint i = 0; i < G_N_ELEMENTS(of_names); i++)
            part |= strcmp(word, of_names[i]) == 0;
        gunichar first = g_utf8_get_char_validated(word, -1);
        bool small = first < 0x110000 && g_unichar_islower(first) && !part;
        for (guint i = 0; i < G_N_ELEMENTS(capitals); i++)
            small |= strcmp(word, capitals[i]) == 0;
        if (!small || strchr("<([", name[width + 1]))
            return name;
        name += width;
    }
}

/* The last pair of quotation marks that ends before `end`; NULL: none. */
static const char *
quoted_name(const char *text, const char *end)
{
    for (const char *close = end; close > text; close--)
        if (*close == '"') {
            for (const char *open = close - 1; open >= text; open--)
                if (*open == '"')
                    return open;
            return NULL;
        }
    return NULL;
}

char *
attribution_person(const struct lines *lines, guint first, guint last)
{
    const char *start = lines->list[first].at + lines->list[first].body;
    const char *end = lines->list[last].at + lines->list[last].length;
    g_autofree char *text = g_strndup(start, (gsize)(end - start));
    g_strdelimit(text, "\n", ' ');
    char *at = strchr(text, '@');
    if (!at)
        return NULL;
    char *close = at + strcspn(at, ">)] ");
    if (*close)
        close[1] = '\0';
    char *open = at;
    while (open > text && !strchr("<([ ", open[-1]))
        open--;
    char *from = open > text ? open - 1 : open;
    const char *quoted = quoted_name(text, from);
    while (from > text && !strchr(",:;", from[-1]) && !g_ascii_isdigit(from[-1]))
        from--;
    return g_strdup(quoted ? quoted : skip_particles(from));
}
