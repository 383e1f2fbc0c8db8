/*
 * gap.c - which of the pack's gaps a mail leaves open: the thing a desk must know first of such a matter, and that is not told.
 *
 * A gap is named by the words of the mail (pack.h) and closed by a fact, a number, a name, a telephone number or a time in it. Pure.
 */
#include "gap.h"

#include "../listen/clause.h"
#include "../listen/lexicon.h"

#include <hearken/text.h>
#include <string.h>

/* Digits that somebody can be rung on; a card's number has more. */
#define PHONE_LEAST 7
#define PHONE_MOST  14

bool
gap_number(const char *text)
{
    guint digits = 0, letters = 0;
    for (const char *c = text;; c++) {
        digits += g_ascii_isdigit(*c);
        letters += g_ascii_isupper(*c);
        if (*c && (g_ascii_isalnum(*c) || *c == '-' || *c == '/'))
            continue;
        if (digits >= 4 || (digits >= 2 && letters >= 2))
            return true;
        digits = letters = 0;
        if (!*c)
            return false;
    }
}

bool
gap_named(const char *text)
{
    static const char *const names[] = {"order",   "ref",     "booking",  "case",     "ticket",   "invoice",  "job",
                                        "bestell", "auftrag", "buchung",  "vorgang",  "rechnung", "commande", "résa",
                                        "réserv",  "dossier", "factur",   "pedido",   "reserva",  "parte",    "ordine",
                                        "prenot",  "fattura", "encomend", "opdracht", "boeking",  "interv"};
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 1; i < words->count; i++) {
        const char *low = words->words[i].low;
        guint digits = 0;
        for (const char *c = low; *c; c++)
            digits += g_ascii_isdigit(*c);
        for (guint back = 1; digits >= 2 && back <= MIN(i, 2); back++)
            for (guint k = 0; k < G_N_ELEMENTS(names); k++)
                if (g_str_has_prefix(words->words[i - back].low, names[k]) &&
                    !g_str_has_suffix(words->words[i - back].low, "ed"))
                    return true;
    }
    return false;
}

static bool
holds_phone(const char *text)
{
    guint digits = 0;
    for (const char *c = text;; c++) {
        if (g_ascii_isdigit(*c))
            digits++;
        else if (!*c || !strchr(" -().+/", *c)) {
            if (digits >= PHONE_LEAST && digits <= PHONE_MOST)
                return true;
            digits = 0;
        }
        if (!*c)
            return false;
    }
}

/* A word with a capital that begins no sentence: a place, a shop, a make. */
static bool
holds_name(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 1; i < words->count; i++) {
        const char *word = words->words[i].text;
        bool starts = strpbrk(words->words[i - 1].trail, ".?!:\n") != NULL;
        bool shouts = g_ascii_isupper(word[0]) && g_ascii_isupper(word[1]);
        if (!starts && !shouts && g_ascii_isupper(*word) && g_ascii_islower(word[1]))
            return true;
    }
    return false;
}

/* "yesterday", "on the 4th", "in March", "at 3 pm". */
static bool
holds_time(const char *folded)
{
    static const char *const words[] = {
        " january ",      " february ",   " march ",     " april ",     " june ",       " july ",       " august ",
        " september ",    " october ",    " november ",  " december ",  " yesterday ",  " today ",      " tonight ",
        " monday ",       " tuesday ",    " wednesday ", " thursday ",  " friday ",     " saturday ",   " sunday ",
        " this morning ", " last night ", " this week ", " last week ", " last month ", " this month ", " ago ",
        " just now ",     " pm ",         " am on "};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(folded, words[i]))
            return true;
    for (const char *c = folded; *c; c++)
        if (g_ascii_isdigit(*c) && (g_str_has_prefix(c + 1, "st ") || g_str_has_prefix(c + 1, "nd ") ||
                                    g_str_has_prefix(c + 1, "rd ") || g_str_has_prefix(c + 1, "th ")))
            return true;
    return false;
}

static bool
is_told(const char *kind, const struct insight *insight, const struct letter *letter, const char *folded)
{
    if (strcmp(kind, "number") == 0)
        return gap_number(letter->reply) || gap_number(letter->subject);
    if (strcmp(kind, "phone") == 0)
        return holds_phone(letter->reply) || holds_phone(letter->subject);
    if (strcmp(kind, "name") == 0)
        return holds_name(letter->reply);
    if (strcmp(kind, "time") == 0)
        return holds_time(folded);
    return insight_fact(insight, kind) != NULL;
}

const struct gap *
gap_of(const struct writing *writing, const struct letter *letter)
{
    const struct pack *pack = writing->pack;
    bool plain = writing_is_question(writing) && writing_is_asked(writing);
    guint words = text_word_count(letter->reply);
    g_autofree char *mail = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_auto(GStrv) cut = lexicon_words(mail);
    g_autofree char *joined = g_strjoinv(" ", cut), *folded = g_strdup_printf(" %s ", joined);
    for (guint i = 0; i < pack->gap_count; i++) {
        const struct gap *gap = &pack->gaps[i];
        if ((plain && !gap->plain && !gap->silent) || words > gap->most || !pattern_holds(&gap->match, folded) ||
            pattern_holds(&gap->unless, folded))
            continue;
        bool told = false;
        for (char **kind = gap->lacks; kind && *kind && !told; kind++)
            told = is_told(*kind, writing->insight, letter, folded);
        if (!told)
            return gap;
    }
    return NULL;
}
