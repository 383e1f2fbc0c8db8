/*
 * farewell.c - a farewell with a name below, and what may stand below that.
 *
 * Contact lines do; a sentence makes the finding unsure, unless it stands below a whole block of names and numbers and is not
 * of the writer himself: then it is what a company says below all its mail. Pure.
 */
#include "farewell.h"

#include "notice.h"
#include "phrases.h"
#include "plate.h"

#include <string.h>

#define FAREWELL 7 /* words of one in one language */

/* " / ", as between two languages. */
static bool
is_of_two(const char *words, gsize length)
{
    const char *slash = memchr(words, '/', length);
    return slash && memmem(words, length, " / ", 3);
}

static void
strip_end(char *folded)
{
    static const char *const ends[] = {",", ".", "!", " ", "，", "、", "。", "！", ":)", ";", "،"};
    gsize length = strlen(folded), before;
    do {
        before = length;
        for (guint i = 0; length && !g_ascii_isalnum(folded[length - 1]) && i < G_N_ELEMENTS(ends); i++) {
            gsize width = strlen(ends[i]);
            if (width <= length && memcmp(folded + length - width, ends[i], width) == 0)
                folded[length -= width] = '\0';
        }
    } while (length < before);
}

/* In two languages, from a place: what stands before that. */
static void
cut_behind(char *folded)
{
    static const char *const behind[] = {" / ", " aus ", " from ", " uit ", " från ", " fra ", " depuis "};
    bool may = false;
    for (const char *at = folded; !may && (at = strchr(at, ' ')); at++)
        may = at[1] && strchr("/aufd", at[1]);
    for (guint i = 0; may && i < G_N_ELEMENTS(behind); i++) {
        char *more = strstr(folded, behind[i]);
        if (more)
            *more = '\0';
    }
}

static bool
is_farewell(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words);
    if (line->blank || line->quotes || line->length > 80 ||
        (plate_count(words, length) > FAREWELL && !is_of_two(words, length)))
        return false;
    g_autofree char *folded = line_fold(line);
    strip_end(folded);
    cut_behind(folded);
    return phrase_is_farewell(folded);
}

/* A question, the writer of himself, what comes to his mind last, or what he wants done: no company's boilerplate. When unsure
 * it is his. */
static bool
speaks_of_self(const struct line *line)
{
    static const char *const self[] = {" also ",
                                       "forgot",
                                       " mein",
                                       " auch ",
                                       "vergessen",
                                       " je ",
                                       " j'",
                                       " mon ",
                                       " aussi ",
                                       "oublié",
                                       " mi ",
                                       " también ",
                                       " anche ",
                                       " ook ",
                                       " eu ",
                                       " também ",
                                       " också ",
                                       " også ",
                                       " также ",
                                       "please send",
                                       "please deliver",
                                       "please ship",
                                       "please call",
                                       "please change",
                                       "please cancel",
                                       "please refund",
                                       "please replace",
                                       "please use",
                                       "bitte schick",
                                       "bitte send",
                                       "bitte liefer",
                                       "bitte änder",
                                       "bitte storn",
                                       "bitte ruf",
                                       "bitte erstatt",
                                       "merci d'envoyer",
                                       "veuillez envoyer",
                                       "por favor env",
                                       "per favore",
                                       "graag ",
                                       "proszę o"};
    g_autofree char *folded = line_fold(line);
    g_autofree char *padded = g_strdup_printf(" %s ", folded);
    bool found = strchr(padded, '?') || phrase_is_mine(folded);
    for (guint i = 0; i < G_N_ELEMENTS(self) && !found; i++)
        found = strstr(padded, self[i]) != NULL;
    return found;
}

/* At most three words, those cut short aside ("i. A. Dr. Maria Weber"), without digits; "in advance" is none. */
static bool
is_name(const struct line *line)
{
    const char *words;
    gsize length = plate_words(line, &words);
    const char *bar = memmem(words, length, " | ", 3); /* "Ada Lovelace | Head of Engines" */
    length = bar ? (gsize)(bar - words) : length;
    guint cut = 0;
    gunichar first = length ? g_utf8_get_char_validated(words, (gssize)length) : 0;
    bool small = first < 0x110000 && g_unichar_islower(first) && plate_count(words, length) > 1;
    for (gsize i = 0; i < length; i++) {
        if (g_ascii_isdigit(words[i]))
            return false;
        cut += words[i] == '.' && i + 1 < length && words[i + 1] == ' ';
    }
    return length && length <= 40 && (cut || !small) && plate_count(words, length) <= 3 + cut &&
           !strchr(".:;", words[length - 1]);
}

/* "Lid also missing", "Please hurry": no title, no company, though no stop ends it. */
bool
farewell_is_statement(const struct line *line)
{
    static const char *const stating[] = {
        " is ",         " are ",    " was ",      " has ",     " have ",     " also ",       " too ",
        " as well ",    " please ", " not ",      " only ",    " missing ",  " attached ",   " still ",
        " otherwise ",  " sorry ",  " refund ",   " leave ",   " no calls ", " by the way ", " ist ",
        " sind ",       " auch ",   " bitte ",    " nicht ",   " nur ",      " fehlt ",      " fehlen ",
        " anbei ",      " sonst ",  " est ",      " sont ",    " aussi ",    " merci ",      " manque ",
        " pas ",        " sinon ",  " está ",     " también ", " falta ",    " faltan ",     " no ",
        " por favor ",  " è ",      " anche ",    " manca ",   " mancano ",  " non ",        " per favore ",
        " também ",     " não ",    " ook ",      " graag ",   " niet ",     " ontbreekt ",  " alleen ",
        " jest ",       " też ",    " brakuje ",  " proszę ",  " nie ",      " är ",         " också ",
        " saknas ",     " inte ",   " også ",     " mangler ", " ikke ",     " puuttuu ",    " myös ",
        " chybí ",      " prosím ", " chýba ",    " тоже ",    " также ",    " нет ",        " не ",
        " пожалуйста ", " kérem ",  " hiányzik ", " lütfen ",  " eksik ",    " λείπει ",     " παρακαλώ ",
        " lipsește "};
    const char *words;
    gsize length = plate_words(line, &words);
    if (plate_count(words, length) < 2 || plate_is_contact(line) || memchr(words, '|', length))
        return false;
    g_autofree char *folded = line_fold(line);
    strip_end(folded);
    bool company = strstr(folded, "registered") || strstr(folded, "regulated") || strstr(folded, " ltd");
    if (company || notice_begins(folded) || phrase_is_farewell(folded))
        return false;
    /* "Only Jugs Ltd": a capital is a name's, unless what follows ends small */
    g_autofree char *padded = plate_ends_small(words, length) ? g_strdup_printf(" %s ", folded)
                                                              : g_strdup_printf(" %.*s ", (int)length, words);
    for (guint i = 0; i < G_N_ELEMENTS(stating); i++)
        if (strstr(padded, stating[i]))
            return true;
    return phrase_is_mine(folded);
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
    bool sentence = plate_is_sentence(line) || plate_is_wide(line),
         joined = at + 1 < lines->count && !lines->list[at + 1].blank;
    parting->lines++;
    if (line->quotes || plate_is_postscript(line) || plate_is_datum(line) || (!sentence && farewell_is_statement(line)))
        return false;
    if (sentence || (parting->said && !parting->block && joined)) {
        *parting = (struct parting){.lines = parting->lines, .said = true};
        return !speaks_of_self(line);
    }
    parting->block++;
    parting->contacts += plate_is_contact(line);
    return true;
}

/* The last line that may be one; end: none near enough. Most mails end with neither, and need no look at what would stand below. */
static guint
last_farewell(const struct lines *lines, guint from, guint end)
{
    guint below = 0;
    for (guint i = end; i-- > from && below <= PLATE_BELOW;) {
        if (is_farewell(&lines->list[i]))
            return i;
        below += !lines->list[i].blank;
    }
    return end;
}

/* Apart from the name stands a last paragraph whose lines end small, "The door code" "is on the bill": what came to mind last. */
static bool
adds_small(const struct lines *lines, guint name, guint end)
{
    guint at = end;
    for (; at > name && !lines->list[at - 1].blank; at--) {
        const char *words;
        gsize length = plate_words(&lines->list[at - 1], &words);
        if (!plate_ends_small(words, length))
            return false;
    }
    return at > name;
}

/* A farewell alone on its line, a name below, then contact lines; below a whole block of them a company may say what it likes. */
guint
farewell_find(const struct lines *lines, guint from, guint to, bool text_above)
{
    guint end = plate_last_text(lines, from, to), at = last_farewell(lines, from, end);
    if (at == end)
        return to;
    struct parting parting = {0};
    for (guint i = end; i-- > at + 1;)
        if (!lines->list[i].blank &&
            (!take_below(&parting, lines, i) ||
             parting.lines > (parting.said || parting.contacts > 1 ? PLATE_BELOW : PLATE_LOOSE)))
            return to;
    guint first = lines->next[at], above = plate_last_text(lines, from, at);
    if (!parting.block || first >= end || !(text_above || plate_has_text(lines, from, at)))
        return to;
    if (above > from && plate_goes_on(&lines->list[above - 1], false))
        return to;
    if (!parting.contacts && adds_small(lines, first, end))
        return to;
    if (parting.said && !(parting.contacts > 1 || (parting.contacts && parting.block > 2)))
        return to;
    while (at > from && is_farewell(&lines->list[at - 1]))
        at--;
    const char *words;
    gsize length = plate_words(&lines->list[first], &words);
    bool thing = parting.lines == 1 && plate_ends_small(words, length); /* "Thanks" "Lid missing" */
    return is_name(&lines->list[first]) && !thing ? at : to;
}
