/*
 * listing.c - the lists that a head announces, found in a mail's text: "please amend our order as follows:" and its rows.
 *
 * A row is no sentence: cut from its head it is told as one that says nothing ("Pos. 30: entfällt"), or lost. What is a list is told by
 * its head, which asks for something or says that something follows, and by its rows, which name and count and have no subject of
 * their own. Rows stand in lines, or behind their head's colon with commas between. Pure, linear.
 */
#include "listing.h"

#include "clause.h"
#include "scraps.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

#define ROWS_MAX    24  /* of a list that are read */
#define ROW_MAX     220 /* octets of a row */
#define WRAPPED     56  /* characters of a line that may go on in the next */
#define LABEL       8   /* words before a row's colon */
#define HEAD_MAX    44  /* words */
#define ABBREVIATED 4   /* letters of a word that a stop cuts short */

static const char mark[] = "\xEE\x80\x80"; /* private use: no mail's own, and no rule's */

static const struct {
    const char *language;
    const char *asks;     /* words of a head that wants what its rows name */
    const char *follows;  /* its last words, where the rows stand in its own line */
    const char *others;   /* words of a head whose rows are no part of the matter */
    const char *subjects; /* words at the head of a row that is a sentence */
} tongues[] = {
    {"en",
     "need needs require requires request requesting want like amend change changes changed revise update following "
     "follows below including include includes quote modify correct correction corrections adjust adjustments",
     "follows|as below|following changes|following|the following items|including",
     "steps reproduce details contact reach address error errors log output message tried times hours try happens",
     "i we you he she it they there this that i'm i've we're we've it's he's she's they're if whether when what how "
     "why "
     "where who which can could do does did is are was were will would please"},
    {"de",
     "bitte bitten benötige benötigen brauche brauchen folgende folgendes folgenden folgender folgt folgt: möchte "
     "möchten bestelle bestellen darunter insbesondere bräuchte bräuchten änderung änderungen",
     "folgt|wie folgt ändern|wie folgt zu ändern|wie folgt anpassen|wie folgt anzupassen|folgende änderung|folgende "
     "änderungen|folgendes|darunter",
     "schritte nachstellen reproduzieren kontaktdaten bankdaten adressdaten erreichbar adresse anschrift fehler "
     "meldung "
     "fehlermeldung probiert versucht",
     "ich wir sie er es ihr du man das dies ob wann wie warum wo wer was welche welcher welches kann können ist sind "
     "war waren hat haben wird werden bitte"},
    {"fr",
     "faudrait faut besoin modifications modification suivant suivants suivante suivantes voudrais voudrions souhaite "
     "souhaitons demande demandons commande commandons notamment compris changements changement rectifier corriger",
     "suit|suivants|suivante|suivantes|notamment|y compris|ce qui suit",
     "étapes reproduire coordonnées adresse erreur message essayé horaires",
     "je j'ai nous vous il elle ils elles on c'est ça cela si quand comment pourquoi où qui que quel quelle est-ce "
     "j'aimerais merci pouvez"},
    {"es",
     "necesito necesitamos necesitaría siguiente siguientes cambies cambien cambiar cambios quiero queremos quisiera "
     "solicito solicitamos pido pedimos modificar modificación incluidos incluidas incluyendo corregir",
     "lo siguiente|siguientes cambios|siguiente|como sigue|de la siguiente manera|de la siguiente forma",
     "pasos reproducir contacto dirección error mensaje intentado horario",
     "yo nosotros usted ustedes él ella ellos me nos se lo la le si cuándo cómo cuánto dónde qué quién cuál por"},
    {"it",
     "seguente seguenti segue modificare modifiche modifica chiedo chiediamo serve servono bisogno vorrei vorremmo "
     "servirebbero compresi comprese correggere",
     "quanto segue|come segue|seguenti modifiche|seguente|seguenti",
     "passaggi riprodurre recapiti indirizzo errore messaggio provato orari",
     "io noi voi lei lui loro mi ci si se quando come quanto dove cosa chi quale perché è sono ho abbiamo"},
    {"pt",
     "seguinte seguintes preciso precisamos precisava alterar alterações alteração peço pedimos solicito solicitamos "
     "gostaria gostaríamos queria queríamos incluindo corrigir",
     "o seguinte|seguinte|seguintes|seguintes alterações|da seguinte forma|como segue",
     "passos reproduzir contacto contato morada endereço erro mensagem tentei",
     "eu nós você vocês ele ela eles me nos se quando como quanto onde que quem qual é são"},
    {"nl", "volgt volgende graag wijzigen wijzigingen wijziging nodig bestellen bestelling aanpassen waaronder wensen",
     "als volgt aanpassen|als volgt te wijzigen|als volgt wijzigen|als volgt|het volgende|volgende wijzigingen|"
     "waaronder",
     "stappen reproduceren contact adres fout foutmelding melding geprobeerd",
     "ik we wij u jullie hij zij ze het dit dat of wanneer hoe waarom waar wie wat welke kan kunt kunnen is zijn was "
     "heeft hebben graag"},
};

static int
tongue_of(const char *language)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(tongues[i].language, language) == 0)
            return (int)i;
    return -1;
}

static bool
holds(const struct clause *words, const char *list)
{
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low, list))
            return true;
    return false;
}

/* Whether the head's last words are one of the phrases. */
static bool
ends_in(const char *head, const char *phrases)
{
    g_autofree char *low = g_utf8_strdown(head, -1);
    gsize length = strlen(low);
    while (length && strchr(" :", low[length - 1]))
        low[--length] = '\0';
    g_auto(GStrv) all = g_strsplit(phrases, "|", -1);
    for (char **phrase = all; *phrase; phrase++)
        if (g_str_has_suffix(low, *phrase) &&
            (length == strlen(*phrase) || strchr(" ,", low[length - strlen(*phrase) - 1])))
            return true;
    return false;
}

/* "Line 3 (hex flange): …", "Ref. 20.114: …", "30 bidons …": what is named or counted. */
static bool
is_entry(const char *row)
{
    const char *colon = strstr(row, ": ");
    g_autofree char *label = colon ? g_strndup(row, (gsize)(colon - row)) : NULL;
    return g_ascii_isdigit(*row) || (label && text_word_count(label) <= LABEL && !strchr(label, ','));
}

/* "We cut to 60 per your confirmation. Please reissue": a row of sentences, whose stop is no abbreviation's. */
static bool
is_tale(const char *row)
{
    for (const char *stop = strstr(row, ". "); stop; stop = strstr(stop + 1, ". ")) {
        gsize word = 0;
        while (stop - word > row && g_ascii_isalpha(stop[-(gssize)word - 1]))
            word++;
        if (word > ABBREVIATED && g_unichar_isupper(g_utf8_get_char(stop + 2)))
            return true;
    }
    return false;
}

/* Whether the row names what it is about, and is no sentence of somebody. */
static bool
is_named(int tongue, const char *row)
{
    g_autoptr(clause) words = clause_cut(row);
    return words->count && words->count <= 40 && !strchr(row, '?') &&
           (is_entry(row) || !word_in(words->words[0].low, tongues[tongue].subjects));
}

/* Whether these rows are one list with its head, and no sentences or wishes of their own. */
static bool
is_list(int tongue, const char *text, const char *head, const GPtrArray *rows, bool within)
{
    g_autoptr(clause) words = clause_cut(head);
    guint entries = 0, wishes = 0, tales = 0;
    for (guint i = 0; i < rows->len; i++) {
        g_autofree char *wish = scraps_item(tongues[tongue].language, text, head, rows->pdata[i]);
        wishes += wish != NULL;
        entries += is_entry(rows->pdata[i]);
        tales += is_tale(rows->pdata[i]);
        if (!is_named(tongue, rows->pdata[i]))
            return false;
    }
    return rows->len >= 2 && wishes < rows->len && 2 * tales <= rows->len && words->count >= 2 &&
           words->count <= HEAD_MAX && !holds(words, tongues[tongue].others) &&
           (within || holds(words, tongues[tongue].asks) || (words->count > 3 && entries == rows->len));
}

/* The octets of an item's mark at the line's start with its blanks, or 0. */
static gsize
bullet(const char *line)
{
    gsize indent = strspn(line, " \t"), digits = strspn(line + indent, "0123456789");
    const char *at = line + indent;
    gsize width = g_str_has_prefix(at, "\xE2\x80\xA2") || g_str_has_prefix(at, "\xE2\x80\x93") ? 3
                  : *at == '-' || *at == '*'                                                   ? 1
                  : digits && digits <= 2 && strchr(".)", at[digits]) && at[digits]            ? digits + 1
                                                                                               : 0;
    return width && (at[width] == ' ' || at[width] == '\t') ? indent + width + strspn(at + width, " \t") : 0;
}

static void
add_row(GPtrArray *rows, const char *from, gsize width)
{
    char *row = g_strchug(g_strndup(from, width));
    for (gsize end = strlen(row); end && strchr(" ,;.", row[end - 1]); end--)
        row[end - 1] = '\0';
    if (*row)
        g_ptr_array_add(rows, row);
    else
        g_free(row);
}

/* The line goes on with the row before it: that one was wrapped. */
static bool
is_wrapped(const char *before, gsize width, const char *line)
{
    return g_utf8_strlen(before, (gssize)width) >= WRAPPED || g_unichar_islower(g_utf8_get_char(line));
}

/* The rows in the lines behind a head; past their end. */
static const char *
rows_of(const char *at, GPtrArray *rows)
{
    const char *end = at, *line = at + strspn(at, "\n"), *before = NULL;
    bool marked = bullet(line) > 0;
    gsize last = 0;
    while (*line && rows->len < ROWS_MAX) {
        gsize width = strcspn(line, "\n"), mark_width = bullet(line);
        bool wrapped = marked && !mark_width && rows->len && line == before + last + 1 &&
                       is_wrapped(before, last, line); /* a mark alone is no row to go on in */
        if (width > ROW_MAX || (marked && !mark_width && !wrapped) ||
            (!marked && (!width || !memchr(line, ':', width)) && !g_ascii_isdigit(*line)))
            break;
        if (wrapped) {
            char *joined = g_strdup_printf("%s %.*s", (char *)rows->pdata[rows->len - 1], (int)width, line);
            g_ptr_array_remove_index(rows, rows->len - 1);
            add_row(rows, joined, strlen(joined));
            g_free(joined);
        } else {
            add_row(rows, line + mark_width, width - mark_width);
        }
        before = line;
        last = width;
        end = line + width;
        line = end + (*end == '\n');
        if (!marked && *line == '\n')
            break;
        line += marked ? strspn(line, "\n") : 0;
    }
    return end;
}

/* The rows that commas part behind a head's colon, up to the sentence's end; past it. */
static const char *
parts_of(const char *at, GPtrArray *rows)
{
    const char *from = at + strspn(at, " "), *c = from;
    for (guint depth = 0; *c && *c != '\n'; c++) {
        depth += *c == '(';
        depth -= *c == ')' && depth;
        bool stop =
            strchr(".?!", *c) && (!c[1] || c[1] == '\n' || (c[1] == ' ' && g_unichar_isupper(g_utf8_get_char(c + 2))));
        if (stop)
            break;
        if (depth || !strchr(",;", *c) || c[1] != ' ')
            continue;
        add_row(rows, from, (gsize)(c - from));
        from = c + 2;
    }
    add_row(rows, from, (gsize)(c - from));
    return *c == '.' ? c + 1 : c;
}

/* Where the sentence that ends at the colon begins. */
static const char *
head_start(const char *text, const char *colon)
{
    const char *from = colon;
    while (
        from > text && !g_str_has_prefix(from - 1, "\n\n") &&
        !(from[-1] == ' ' && from - text > 1 && strchr(".!?", from[-2]) && g_unichar_isupper(g_utf8_get_char(from))) &&
        !(from[-1] == '\n' && from - text > 1 && strchr(",.!?", from[-2])))
        from--;
    return from;
}

/* The list that begins behind the colon: its head, and past its end; NULL: none does. */
static const char *
list_at(int tongue, const char *text, const char *colon, GPtrArray *rows)
{
    const char *behind = colon + 1 + strspn(colon + 1, " "), *from = head_start(text, colon);
    g_autofree char *head = g_strdelimit(g_strndup(from, (gsize)(colon + 1 - from)), "\n", ' ');
    g_strstrip(head);
    bool within = *behind != '\n';
    if (within && !ends_in(head, tongues[tongue].follows))
        return NULL;
    const char *end = within ? parts_of(behind, rows) : rows_of(behind, rows);
    return is_list(tongue, text, head, rows, within) ? end : NULL;
}

char *
listing_cut(const char *language, const char *text, char ***rows_out)
{
    int tongue = strstr(text, mark) ? -1 : tongue_of(language);
    g_autofree char *cut = NULL;
    *rows_out = NULL;
    for (const char *colon = text; tongue >= 0 && (colon = strchr(colon, ':')); colon++) {
        g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(g_free);
        const char *end = list_at(tongue, text, colon, rows);
        if (end && *rows_out) {
            g_clear_pointer(rows_out, g_strfreev);
            return g_strdup(text);
        }
        if (!end)
            continue;
        cut = g_strdup_printf("%.*s%s\n\n%s", (int)(colon + 1 - text), text, mark, end + strspn(end, " \n"));
        g_ptr_array_add(rows, NULL);
        *rows_out = (char **)g_ptr_array_steal(rows, NULL);
        colon = end - 1;
    }
    return cut ? g_steal_pointer(&cut) : g_strdup(text);
}

bool
listing_announced(char *sentence)
{
    char *at = strstr(sentence, mark);
    if (at)
        *at = '\0';
    return at != NULL;
}
