/*
 * abbreviation.c - whether a stop ends a word or a sentence: abbreviations, ordinals, initials, dates and numbers of seven languages.
 *
 * By tables where a word is short for another wherever it stands, by what stands beside the stop where it only may be. Pure.
 */
#include "abbreviation.h"

#include <glib.h>
#include <string.h>

static bool
is_word_of(const char *word, gsize width, const char *const *list, guint count)
{
    for (guint i = 0; i < count; i++)
        if (strlen(list[i]) == width && g_ascii_strncasecmp(word, list[i], width) == 0)
            return true;
    return false;
}

/* "am 3. Mai", "zum 3. Mal": a German ordinal stands before a capital. */
static bool
continues_ordinal(const char *next)
{
    static const char *const words[] = {"januar", "februar",   "april",   "mai",      "juni",     "juli",
                                        "august", "september", "oktober", "november", "dezember", "mal",
                                        "tag",    "woche",     "monat",   "quartal",  "stock",    "klasse",
                                        "platz",  "feber",     "og",      "ug",       "etage",    "obergeschoss"};
    gsize width = strcspn(next, " ,.;:!?\n)");
    return is_word_of(next, width, words, G_N_ELEMENTS(words)) || g_str_has_prefix(next, "M\xC3\xA4rz") ||
           g_str_has_prefix(next, "J\xC3\xA4nner");
}

/* "They are in row F. If that costs more …": the letter that a thing goes by, and no name's. */
static bool
is_lettered(const char *start, const char *letter)
{
    static const char *const things[] = {
        "row",       "block",    "door",    "flat",   "gate",   "platform", "section", "class",   "zone",
        "group",     "size",     "type",    "tipo",   "modelo", "zona",     "nivel",   "letra",   "portal",
        "plan",      "house",    "wing",    "stand",  "option", "hall",     "page",    "vitamin", "grade",
        "unit",      "terminal", "team",    "annex",  "form",   "bay",      "taille",  "classe",  "porte",
        "bloc",      "talla",    "puerta",  "bloque", "grupo",  "aula",     "taglia",  "classe",  "scala",
        "palazzina", "gruppo",   "tamanho", "bloco",  "turma",  "maat",     "blok",    "groep",   "klas"};
    const char *end = letter > start && letter[-1] == ' ' ? letter - 1 : start, *from = end;
    while (from > start && from[-1] != ' ' && from[-1] != '\n')
        from--;
    for (guint i = 0; i < G_N_ELEMENTS(things); i++)
        if (strlen(things[i]) == (gsize)(end - from) && g_ascii_strncasecmp(from, things[i], end - from) == 0)
            return true;
    return false;
}

/* "zum 60. Geburtstag", "die 2. Lieferung": a German ordinal behind an article, and no sentence begins behind it. */
static bool
is_counted(const char *start, const char *number, const char *next)
{
    static const char *const heads[] = {"zum", "zur", "der", "die", "das", "dem", "den", "beim", "meine", "meiner"};
    static const char *const openers[] = {"ich",    "sie",   "wir",    "das",    "der",   "die",     "es",    "bitte",
                                          "danach", "dann",  "aber",   "leider", "jetzt", "nun",     "wann",  "wie",
                                          "was",    "wo",    "können", "ist",    "hat",   "mein",    "meine", "ein",
                                          "eine",   "bis",   "seit",   "im",     "in",    "am",      "falls", "wenn",
                                          "als",    "heute", "ihr",    "ihre",   "könnt", "könnten", "da",    "dort"};
    const char *end = number;
    while (end > start && g_ascii_isspace(end[-1]))
        end--;
    const char *head = end;
    while (head > start && !g_ascii_isspace(head[-1]))
        head--;
    gsize width = strcspn(next, " ,.;:!?\n)");
    return head < end && is_word_of(head, (gsize)(end - head), heads, G_N_ELEMENTS(heads)) && width > 3 &&
           !is_word_of(next, width, openers, G_N_ELEMENTS(openers));
}

/* What a stop behind it does not end, in all languages. */
static const char *const words[] = {
    "dr",     "mr",   "mrs",   "ms",    "st",   "no",   "nr",    "z.b",      "i.p.v", "d.w.z", "t.a.v",    "m.b.t",
    "o.a",    "ca",   "bzw",   "inkl",  "e.g",  "i.e",  "etc",   "approx",   "aprox", "tel",   "sr",       "sra",
    "usw",    "vs",   "str",   "hr",    "fr",   "evtl", "ggf",   "u.a",      "d.h",   "art",   "abs",      "mme",
    "mlle",   "ud",   "uds",   "vd",    "p.ej", "pag",  "sig",   "dott",     "ing",   "avv",   "n",        "a.m",
    "p.m",    "jan",  "feb",   "aug",   "sept", "oct",  "nov",   "dec",      "bijv",  "dhr",   "mevr",     "incl",
    "excl",   "ref",  "prof",  "exmo",  "exma", "av",   "avda",  "hnos",     "kr",    "kd",    "cde",      "pza",
    "mwst",   "zzgl", "geb",   "lt",    "rd",   "ave",  "vol",   "dept",     "dpto",  "tfno",  "mag",      "sog",
    "d",      "bspw", "vgl",   "gem",   "env",  "réf",  "loc",   "dra",      "drs",   "ssa",   "dott.ssa", "prof.ssa",
    "rs",     "sp",   "exmos", "exmas", "srs",  "sres", "spett", "spett.le", "egr",   "gent",  "gent.ma",  "gent.mo",
    "sig.ra", "fco",  "mw",    "zgn",   "zgz",  "evt"};

/* … before a number alone. */
static const char *const numbered[] = {"pos", "cod", "cód", "blz", "pag", "pág", "kap", "abb", "ziff",
                                       "fig", "cap", "núm", "mod", "kl",  "sec", "int", "tav", "ch"};

/* "renewal 30 Nov. What could you do?", "tickets for row F. Could we …": a sentence begins behind the month or letter. */
static bool
ends_before_head(const char *start, const char *word, gsize width, const char *next)
{
    static const char *const months[] = {"jan", "feb", "aug", "sept", "oct", "nov", "dec"};
    static const char *const heads[] = {"What",  "Can",   "Could",  "Please",  "How",   "When", "Why", "Where",
                                        "Would", "I",     "We",     "Is",      "Do",    "Does", "Are", "Por",
                                        "Per",   "Bitte", "Grazie", "Gracias", "Danke", "Merci"};
    bool letter = width == 1 && word - start > 4 && g_ascii_islower(word[-2]);
    gsize head = strcspn(next, " '");
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (strlen(heads[i]) == head && strncmp(next, heads[i], head) == 0)
            return letter || is_word_of(word, width, months, G_N_ELEMENTS(months));
    return false;
}

/* "in der Ahornstr. an", "mind. 3": clipped German words. */
static bool
is_clipped(const char *word, const char *stop, const char *behind)
{
    gsize width = (gsize)(stop - word);
    if (g_ascii_islower(*behind))
        return width > 5 && g_ascii_strncasecmp(stop - 3, "str", 3) == 0;
    return g_ascii_isdigit(*behind) &&
           (g_ascii_strncasecmp(word, "mind", width) == 0 || g_ascii_strncasecmp(word, "max", width) == 0);
}

bool
abbreviation_here(const char *start, const char *stop)
{
    const char *word = stop;
    while (word > start && !g_ascii_isspace(word[-1]) && word[-1] != '(' && word[-1] != '\'' &&
           !g_str_has_prefix(word - 1, "\x99")) /* "dell'art. 15" */
        word--;
    gsize width = (gsize)(stop - word);
    const char *behind = stop + 1 + strspn(stop + 1, " \t");
    gsize roman = strspn(behind, "IVX"); /* "cat. II", but "my cat. I am" */
    if (width == 3 && g_ascii_strncasecmp(word, "cat", 3) == 0 && roman > 1 && !g_ascii_isalpha(behind[roman]))
        return true;
    if (is_word_of(word, width, numbered, G_N_ELEMENTS(numbered)) && g_ascii_isdigit(*behind)) /* "Pos. 10" */
        return true;
    if (width == 3 && g_ascii_strncasecmp(word, "fam", 3) == 0) /* not the signature "Fam. Ruiter" */
        return word > start + strspn(start, " \t\n");
    if (width == 2 && strncmp(word, "Fa", 2) == 0) /* "Angebot Fa. Leidinger", not "tre giorni fa." */
        return g_ascii_isupper(*behind);
    bool second = word - start > 2 && word[-1] == ' ' && word[-2] == '.' && g_ascii_isalpha(word[-3]) &&
                  (word - start == 3 || strchr(" (", word[-4]));
    if (width == 1 && g_ascii_islower(*word) && (second || (g_ascii_isalpha(behind[0]) && behind[1] == '.')))
        return true;                                           /* "z. B.", "u. a. den Schlüssel" */
    if (width == 2 && g_ascii_strncasecmp(word, "gr", 2) == 0) /* "in Gr. 42" */
        return g_ascii_isdigit(*behind) || (g_ascii_isupper(*behind) && !g_ascii_islower(behind[1]));
    if (width == 3 && g_ascii_strncasecmp(word, "reg", 3) == 0) /* "your van (reg. ending KPX)" */
        return !(g_ascii_isupper(behind[0]) && g_ascii_islower(behind[1]));
    if (is_clipped(word, stop, behind))
        return true;
    bool dated = width >= 3 && width <= 5 && strspn(word, "0123456789.") == width && memchr(word, '.', width);
    const char *next = behind;
    if (width == 2 && g_ascii_strncasecmp(word, "no", 2) == 0 && g_ascii_isupper(next[0]) && g_ascii_islower(next[1]))
        return false; /* "… the shop says no. Which is right?" */
    if (ends_before_head(start, word, width, next))
        return false;
    bool date = width >= 3 && width <= 5 && strspn(word, "0123456789.") >= width && memchr(word, '.', width) &&
                word[width - 1] != '.'; /* "am 17.10. um drei" */
    if (date)
        return g_unichar_islower(g_utf8_get_char(next)) || g_ascii_isdigit(*next); /* "vom 14.03. über" */
    if (width && width <= 2 && g_ascii_isdigit(*word)) {
        bool item = word == start || word[-1] == '\n';
        return item || g_ascii_islower(*next) || g_ascii_isdigit(*next) || continues_ordinal(next) ||
               is_counted(start, word, next);
    }
    if (dated && g_ascii_islower(*next)) /* "bis zum 20.12. noch" */
        return true;
    bool number = width > 2 && g_ascii_strncasecmp(stop - 2, "nr", 2) == 0 &&
                  strcspn(next, "0123456789") < strcspn(next, " \t\n"); /* "Vers.-Nr. UV-209" */
    bool street =
        width > 3 && g_ascii_strncasecmp(stop - 3, "str", 3) == 0 && g_ascii_isdigit(*next); /* "Lindenstr. 8" */
    return number || street || is_word_of(word, width, words, G_N_ELEMENTS(words)) ||
           (width == 1 && g_ascii_isupper(*word) && (guchar)*next != 0xC2 && !is_lettered(start, word));
}

/* The octets of the sentence that begins here, with the marks that end it. */
static gsize
sentence_width(const char *text, const char *marks)
{
    g_autofree char *ends = g_strconcat(marks, "\n", NULL);
    gsize width = strcspn(text, ends);
    while (text[width] == '.' && text[width + 1] &&
           (!strchr(" \n", text[width + 1]) || abbreviation_here(text, text + width)))
        width += 1 + strcspn(text + width + 1, ends);
    return width + strspn(text + width, marks);
}

char *
abbreviation_each(const char *text, const char *marks, char *(*put)(const char *sentence))
{
    GString *all = g_string_sized_new(strlen(text) + 8);
    while (*text) {
        gsize end = sentence_width(text, marks), gap = strspn(text, " ");
        g_autofree char *sentence = g_strndup(text + gap, end > gap ? end - gap : 0), *made = put(sentence);
        g_string_append_len(all, text, made ? (gssize)gap : (gssize)end);
        g_string_append(all, made ? made : "");
        text += end;
        gsize blank = strspn(text, "\n");
        g_string_append_len(all, text, (gssize)blank);
        text += blank;
    }
    return g_string_free(all, FALSE);
}
