/*
 * signature.c - where a person's signature begins.
 *
 * Asks for the separator (mark.c) and the farewell (farewell.c), and knows "-Ada", what telephones add, a name with contact
 * lines alone, and companies' notices. A list, a table or a sentence below makes the finding unsure, and then the text is
 * kept. Pure, linear.
 */
#include "signature.h"

#include "farewell.h"
#include "mark.h"
#include "notice.h"
#include "phrases.h"
#include "plate.h"

#include <string.h>

/* Footers of telephones and programs: in the last three lines. */
static guint
find_footer(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = plate_last_text(lines, from, to), seen = 0;
    for (guint i = end; i-- > from && seen < 3;) {
        const struct line *line = &lines->list[i];
        if (line->blank)
            continue;
        seen++;
        g_autofree char *folded = line_fold(line);
        if (phrase_is_footer(folded)) {
            const char *words;
            bool strict, small = plate_words(line, &words) && g_ascii_islower(*words);
            if (small && i > from && !lines->list[i - 1].blank && !plate_is_rule(&lines->list[i - 1], &strict))
                return to; /* "whenever a picture is" "sent from my phone" */
            guint up = plate_last_text(lines, from, i);
            if (up > from && plate_is_rule(&lines->list[up - 1], &strict))
                i = up - 1;
            return text_above || plate_has_text(lines, from, i) ? i : to;
        }
        if (plate_is_sentence(line) || farewell_is_statement(line) || line->length > PLATE_WIDTH)
            break;
    }
    return to;
}

/* "-Ada", "- Ada Lovelace", "/Ada": the last line, no list, at most three words without digits. */
static guint
find_dashed_name(const struct lines *lines, guint from, guint to)
{
    guint end = plate_last_text(lines, from, to);
    if (end == from)
        return to;
    const char *words, *before;
    gsize length = plate_words(&lines->list[end - 1], &words);
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
    if (!width || width > 40 || first > 0x10FFFF || !g_unichar_isalpha(first) || plate_count(name, width) > 3 ||
        plate_ends_small(name, width)) /* "- Blue jug" is an item */
        return to;
    for (gsize i = 0; i < width; i++)
        if (strchr("0123456789:;?!,/@", name[i]) || (name[i] == '.' && i + 1 < width && plate_count(name, width) == 1))
            return to;
    guint above = plate_last_text(lines, from, end - 1);
    if (above == from)
        return to;
    gsize asked = plate_words(&lines->list[above - 1], &before);
    if ((asked && (*before == *words || (before[asked - 1] == '?' && above == end - 1))) ||
        plate_goes_on(&lines->list[above - 1], false))
        return to; /* a list, or an answer */
    if (g_unichar_islower(first) && !plate_is_ended(&lines->list[above - 1]))
        return to; /* "from red" "-blue" */
    return end - 1;
}

/* "Please call my husband.": a name with a number below is what was asked for. */
static bool
asks_for_contact(const struct line *line)
{
    static const char *const asked[] = {
        "address",  "call ",  "contact",   "reach ",   "details", "adress",   "anrufen",   "rufen sie",
        "kontakt",  "nummer", "angaben",   "appele",   "joindre", "coordonn", "direcci",   "llam",
        "indirizz", "chiam",  "recapit",   "endereço", "ligu",    "contat",   "adres",     "bel ",
        "gegevens", " moved", "umgezogen", "déménag",  "me mudé", "mudei",    "trasferit", "verhuis"};
    g_autofree char *folded = line_fold(line);
    for (guint i = 0; i < G_N_ELEMENTS(asked); i++)
        if (strstr(folded, asked[i]))
            return true;
    return false;
}

/* A last paragraph that begins with a name and holds two contact lines. */
static guint
find_contacts(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = plate_last_text(lines, from, to), first = end, contacts = 0;
    while (first > from && !lines->list[first - 1].blank && !lines->list[first - 1].quotes &&
           end - first < PLATE_LOOSE) {
        first--;
        if (plate_is_sentence(&lines->list[first]) || plate_is_wide(&lines->list[first]))
            return to;
        contacts += plate_is_contact(&lines->list[first]);
    }
    guint above = plate_last_text(lines, from, first);
    if (end - first < 3 || contacts < 2 || plate_is_contact(&lines->list[first]) || above == from)
        return to;
    const char *words;
    gsize length = plate_words(&lines->list[first], &words);
    bool name = plate_count(words, length) <= 4 && !memchr(words, ':', length);
    return name && !plate_goes_on(&lines->list[above - 1], true) && !asks_for_contact(&lines->list[above - 1]) &&
                   (text_above || plate_has_text(lines, from, first))
               ? first
               : to;
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
    for (guint end = plate_last_text(lines, from, to), paragraphs = 0; end > from && paragraphs < 3; paragraphs++) {
        guint first = end;
        while (first > from && !lines->list[first - 1].blank && !lines->list[first - 1].quotes &&
               end - first < PLATE_BELOW)
            first--;
        const char *start = lines->list[first].at, *stop = lines->list[end - 1].at + lines->list[end - 1].length;
        g_autofree char *folded = first + 1 == end ? line_fold(&lines->list[first]) : NULL;
        bool footer = folded && phrase_is_footer(folded); /* "my iPhone" */
        if (memchr(start, '?', (gsize)(stop - start)) || (!footer && is_own(start, (gsize)(stop - start))))
            break;
        if (notice_is(start, (gsize)(stop - start)))
            at = first;
        if (first == end)
            break;
        end = plate_last_text(lines, from, first);
    }
    return at < to && (text_above || plate_has_text(lines, from, at)) ? at : to;
}

static guint
find_personal(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint start = mark_find(lines, from, to, text_above);
    for (guint stacked = 0, footer; stacked < 4 && (footer = find_footer(lines, from, start, text_above)) < start;
         stacked++)
        start = footer;
    guint dashed = find_dashed_name(lines, from, start);
    if (dashed < start && (text_above || plate_has_text(lines, from, dashed)))
        return dashed;
    guint farewell = farewell_find(lines, from, start, text_above);
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
