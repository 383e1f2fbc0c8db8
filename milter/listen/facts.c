/*
 * facts.c - order numbers, deadlines, names and things named in a mail.
 *
 * Rules do this best: each scanner knows a handful of shapes and takes nothing it is not sure of. Pure, linear.
 */
#include "facts.h"

#include "redact.h"

#include <stdbool.h>
#include <string.h>

/* ---- order numbers --------------------------------------------------------------------------------------------- */

static const char *const order_words[] = {"order",        "bestellung",     "bestellnummer", "auftrag",
                                          "commande",     "pedido",         "ordine",        "bestelling",
                                          "order number", "auftragsnummer", "encomenda"};

static gsize
number_width(const char *at)
{
    gsize width = 0, digits = 0;
    while (g_ascii_isalnum(at[width]) || (at[width] == '-' && g_ascii_isalnum(at[width + 1]))) {
        digits += g_ascii_isdigit(at[width]);
        width++;
    }
    return digits >= 3 && width <= 24 ? width : 0;
}

/* What stands between the word and its number: "no.", "#", "number is" … */
static const char *
skip_links(const char *at)
{
    static const char *const links[] = {"number", "nummer",    "numéro", "número", "numero", "no",  "nr",
                                        "n°",     "id",        "is",     "ist",    "lautet", "est", "es",
                                        "ref",    "reference", "#",      ":",      ".",      "-",   "nº"};
    for (bool moved = true; moved;) {
        moved = false;
        at += strspn(at, " \t(");
        for (guint i = 0; i < G_N_ELEMENTS(links); i++) {
            gsize width = strlen(links[i]);
            bool word = g_ascii_isalpha(*links[i]);
            if (g_ascii_strncasecmp(at, links[i], width) == 0 && (!word || !g_ascii_isalnum(at[width]))) {
                at += width;
                moved = true;
                break;
            }
        }
    }
    return at;
}

char *
facts_order(const char *language, const char *text)
{
    (void)language;
    g_autofree char *found = NULL;
    for (const char *at = text; *at; at++) {
        if (at > text && (g_ascii_isalnum(at[-1]) || (guchar)at[-1] >= 0x80))
            continue;
        for (guint i = 0; i < G_N_ELEMENTS(order_words); i++) {
            gsize width = strlen(order_words[i]);
            if (g_ascii_strncasecmp(at, order_words[i], width) != 0 || g_ascii_isalpha(at[width]))
                continue;
            const char *number = skip_links(at + width);
            gsize length = number_width(number);
            g_autofree char *value = length ? g_strndup(number, length) : NULL;
            if (value && found && strcmp(value, found) != 0)
                return g_strdup(""); /* two: which one is meant is not ours to guess */
            if (value && !found)
                found = g_steal_pointer(&value);
        }
    }
    return found ? g_steal_pointer(&found) : g_strdup("");
}

/* ---- deadlines ------------------------------------------------------------------------------------------------- */

static const struct {
    const char *language, *leads, *days;
} deadline_words[] = {
    {"en", "before|by|until|no later than",
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|christmas|the weekend|next week|the "
     "end of the week|the end of the month|the end of this week"},
    {"de", "bis|bis zum|bis spätestens|vor|spätestens",
     "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|weihnachten|zum wochenende|ende der "
     "woche|ende des monats"},
    {"fr", "avant|d'ici|jusqu'à",
     "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noël|la fin de la semaine|la fin du mois"},
    {"es", "antes del|antes de|para el|hasta el",
     "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|navidad|fin de semana|fin de mes"},
};

static gsize
starts_with_any(const char *at, const char *words)
{
    gsize best = 0;
    for (; *words; words += strcspn(words, "|"), words += *words == '|') {
        gsize width = strcspn(words, "|");
        g_autofree char *word = g_strndup(words, width);
        g_autofree char *here = g_utf8_casefold(at, (gssize)strnlen(at, width + 8));
        if (!g_str_has_prefix(here, word))
            continue;
        /* length in the original: same octets for these words in either case */
        if (!g_ascii_isalnum(at[width]) && width > best)
            best = width;
    }
    return best;
}

char *
facts_deadline(const char *language, const char *text)
{
    for (guint i = 0; i < G_N_ELEMENTS(deadline_words); i++) {
        if (strcmp(deadline_words[i].language, language) != 0)
            continue;
        for (const char *at = text; *at; at++) {
            if (at > text && !g_ascii_isspace(at[-1]))
                continue;
            gsize lead = starts_with_any(at, deadline_words[i].leads);
            if (!lead || at[lead] != ' ')
                continue;
            const char *day = at + lead + 1;
            gsize skipped = starts_with_any(day, "this|next|the|kommenden|nächsten|ce|este|próximo");
            const char *named = skipped && day[skipped] == ' ' ? day + skipped + 1 : day;
            gsize width = starts_with_any(named, deadline_words[i].days);
            if (!width)
                width = starts_with_any(day, deadline_words[i].days), named = day;
            if (width)
                return g_strndup(at, (gsize)(named - at) + width);
        }
    }
    return g_strdup("");
}

/* ---- names ----------------------------------------------------------------------------------------------------- */

static bool
is_name_line(const char *line)
{
    guint words = 0;
    bool start = true;
    for (const char *c = line; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter == ' ') {
            start = true;
            continue;
        }
        if (start) {
            words++;
            if (!g_unichar_isupper(letter))
                return false;
        } else if (!g_unichar_isalpha(letter) && letter != '-' && letter != '.' && letter != '\'') {
            return false;
        }
        start = false;
    }
    return words >= 1 && words <= 3 && strlen(line) <= 48;
}

static bool
is_closing(const char *line)
{
    static const char *const words[] = {"regards",
                                        "kind regards",
                                        "best",
                                        "best regards",
                                        "thanks",
                                        "thank you",
                                        "cheers",
                                        "sincerely",
                                        "yours",
                                        "mit freundlichen grüßen",
                                        "freundliche grüße",
                                        "viele grüße",
                                        "liebe grüße",
                                        "grüße",
                                        "gruß",
                                        "mfg",
                                        "lg",
                                        "danke",
                                        "cordialement",
                                        "merci",
                                        "bien à vous",
                                        "saludos",
                                        "un saludo",
                                        "gracias",
                                        "atentamente",
                                        "groeten",
                                        "cordiali saluti",
                                        "many thanks",
                                        "warm regards",
                                        "beste grüße",
                                        "thx",
                                        "ta"};
    g_autofree char *folded = g_utf8_casefold(line, -1);
    g_strdelimit(folded, ",.!", ' ');
    g_strstrip(folded);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        g_autofree char *word = g_utf8_casefold(words[i], -1); /* "grüße" folds to "grüsse" */
        if (strcmp(folded, word) == 0 || (strlen(folded) < 40 && g_str_has_prefix(folded, word) && strlen(word) > 5))
            return true;
    }
    return false;
}

char *
facts_name(const char *text, const char *signature)
{
    g_autofree char *whole = g_strconcat(text, "\n", signature, NULL);
    g_auto(GStrv) lines = g_strsplit(whole, "\n", -1);
    guint count = g_strv_length(lines);
    bool closing = false;
    for (guint i = count > 12 ? count - 12 : 0; i < count; i++) {
        char *line = g_strstrip(lines[i]);
        gsize width = strlen(line);
        if (width && strchr(",.", line[width - 1]))
            line[width - 1] = '\0';
        if (closing && is_name_line(line) && !is_closing(line))
            return g_strdup(line);
        closing = closing || is_closing(line);
    }
    return g_strdup("");
}

/* ---- things ---------------------------------------------------------------------------------------------------- */

/* Words that end a noun phrase in plain English mail. */
static const char phrase_end[] =
    " is was has have had hasn't haven't arrived came got that which and but for from with on in at to this today "
    "yesterday last "
    "still never not doesn't does isn't wasn't stopped broke keeps won't can't just since because when would should i "
    "you we it "
    "they about after before while are were be been by as or so if who cannot can will did didn't order number ";

char *
facts_object(const char *sentence)
{
    g_auto(GStrv) words = g_strsplit(sentence, " ", 80);
    for (guint i = 0; words[i]; i++) {
        g_autofree char *lead = g_ascii_strdown(words[i], -1);
        if (strcmp(lead, "my") != 0)
            continue;
        g_autoptr(GString) phrase = g_string_new("your");
        guint taken = 0;
        bool ended = false;
        for (guint j = i + 1; words[j] && taken < 4 && !ended; j++) {
            g_autofree char *word = g_ascii_strdown(words[j], -1);
            g_autofree char *spaced = g_strdup_printf(" %s ", word);
            if (strstr(phrase_end, spaced)) {
                ended = true;
                break;
            }
            for (const char *c = word; *c; c++)
                if (!g_ascii_isalpha(*c) && *c != '-' && !(strchr(",.!?", *c) && !c[1]))
                    return g_strdup("");
            gsize width = strcspn(words[j], ",.!?");
            g_string_append_c(phrase, ' ');
            g_string_append_len(phrase, words[j], (gssize)width);
            ended = words[j][width] != '\0';
            taken++;
        }
        if (taken >= 1 && taken <= 3 && ended)
            return g_string_free(g_steal_pointer(&phrase), FALSE);
    }
    return g_strdup("");
}
