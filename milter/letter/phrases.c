/*
 * phrases.c - look-ups in the phrase book: what mail clients write around mail.
 *
 * The book's rows are cut into hash tables once, at the first question, and only read from then on. Texts come folded, so
 * that one spelling of each phrase is enough. Pure, thread-safe.
 */
#include "phrases.h"

#include "footerbook.h"
#include "phrasebook.h"

#include <string.h>

#define FOLD_MOST 600 /* octets: the longest attribution seen has 300 */

static struct {
    GStringChunk *words;
    GHashTable *labels, *originals, *forwards, *farewells, *openers, *prefixes;
    bool begins_verb[128];
    GHashTable *verbs; /* first letter (as pointer) to GPtrArray of verbs */
    GPtrArray *devices, *kinds, *data;
} book;

/* "köszönettel" is written "koszonettel" where the keys are missing. Whole in ASCII so, or NULL. Owned by caller. */
static char *
without_accents(const char *phrase)
{
    g_autofree char *parted = g_utf8_normalize(phrase, -1, G_NORMALIZE_NFD);
    GString *plain = g_string_new(NULL);
    for (const char *c = parted; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        const char *like = letter == 0xDF    ? "ss"
                           : letter == 0xE6  ? "ae"
                           : letter == 0xF8  ? "o"
                           : letter == 0x142 ? "l"
                           : letter == 0x131 ? "i"
                                             : NULL;
        if (like)
            g_string_append(plain, like);
        else if (g_unichar_type(letter) != G_UNICODE_NON_SPACING_MARK)
            g_string_append_unichar(plain, letter);
    }
    bool whole = g_str_is_ascii(plain->str) && strcmp(plain->str, phrase) != 0;
    return g_string_free(plain, !whole);
}

/* The first phrase of *row, kept for as long as the process lives, and *row moved behind it; NULL: no more. */
static char *
take_phrase(const char **row)
{
    if (!**row)
        return NULL;
    gsize width = strcspn(*row, "|");
    char *phrase = g_string_chunk_insert_len(book.words, *row, (gssize)width);
    *row += width + ((*row)[width] == '|');
    return phrase;
}

static void
add_row(GHashTable *table, const char *row, gpointer value)
{
    for (char *phrase; (phrase = take_phrase(&row));)
        if (!g_hash_table_contains(table, phrase))
            g_hash_table_insert(table, phrase, value);
}

static void
add_unaccented(GHashTable *table)
{
    GHashTableIter iter;
    gpointer phrase;
    g_autoptr(GPtrArray) plain = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_iter_init(&iter, table);
    while (g_hash_table_iter_next(&iter, &phrase, NULL)) {
        char *bare = without_accents(phrase);
        if (bare)
            g_ptr_array_add(plain, bare);
    }
    for (guint i = 0; i < plain->len; i++) {
        const char *row = plain->pdata[i];
        add_row(table, row, GINT_TO_POINTER(1));
    }
}

static GHashTable *
make_set(const char *const *rows, guint count)
{
    GHashTable *table = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < count; i++)
        add_row(table, rows[i], GINT_TO_POINTER(1));
    return table;
}

static GPtrArray *
make_list(const char *const *rows, guint count)
{
    GPtrArray *list = g_ptr_array_new();
    for (guint i = 0; i < count; i++) {
        const char *row = rows[i];
        for (char *word; (word = take_phrase(&row));)
            g_ptr_array_add(list, word);
    }
    return list;
}

static void
add_verbs(const char *row)
{
    for (char *phrase; (phrase = take_phrase(&row));) {
        gpointer first = GUINT_TO_POINTER(g_utf8_get_char(phrase));
        if ((guchar)*phrase < 0x80)
            book.begins_verb[(guchar)*phrase] = true;
        GPtrArray *list = g_hash_table_lookup(book.verbs, first);
        if (!list) {
            list = g_ptr_array_new();
            g_hash_table_insert(book.verbs, first, list);
        }
        g_ptr_array_add(list, phrase);
    }
}

static void
read_book(void)
{
    static gsize done = 0;
    if (!g_once_init_enter(&done))
        return;
    book.words = g_string_chunk_new(16384);
    book.labels = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
        add_row(book.labels, labels[i].phrases, GUINT_TO_POINTER(labels[i].label));
    book.originals = make_set(originals, G_N_ELEMENTS(originals));
    book.forwards = make_set(forwards, G_N_ELEMENTS(forwards));
    book.farewells = make_set(farewells, G_N_ELEMENTS(farewells));
    add_unaccented(book.farewells);
    book.openers = make_set(openers, G_N_ELEMENTS(openers));
    book.prefixes = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < G_N_ELEMENTS(forward_prefixes); i++)
        add_row(book.prefixes, forward_prefixes[i], GUINT_TO_POINTER(PREFIX_FORWARD));
    for (guint i = 0; i < G_N_ELEMENTS(reply_prefixes); i++)
        add_row(book.prefixes, reply_prefixes[i], GUINT_TO_POINTER(PREFIX_REPLY));
    book.verbs = g_hash_table_new(g_direct_hash, g_direct_equal);
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        add_verbs(verbs[i]);
    book.devices = make_list(devices, G_N_ELEMENTS(devices));
    book.kinds = make_list(kinds, G_N_ELEMENTS(kinds));
    book.data = make_list(data, G_N_ELEMENTS(data));
    g_once_init_leave(&done, 1);
}

static bool
is_unseen(gunichar c)
{
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFE0F;
}

static void
fold_one(GString *folded, gunichar c, bool *blank)
{
    if (is_unseen(c))
        return;
    if (g_unichar_isspace(c) || c == 0x3000) {
        *blank = folded->len > 0;
        return;
    }
    if (*blank)
        g_string_append_c(folded, ' ');
    *blank = false;
    if (c == 0x2019 || c == 0x2018 || c == 0x00B4 || c == 0x02BC)
        c = '\'';
    if (c >= 0x2010 && c <= 0x2015)
        c = '-';
    g_string_append_unichar(folded, g_unichar_tolower(c));
}

char *
phrase_fold(const char *text, gsize length)
{
    length = MIN(length, FOLD_MOST);
    gsize plain = 0;
    while (plain < length && (guchar)text[plain] < 0x80)
        plain++;
    bool blank = false;
    if (plain == length) { /* one octet one character */
        char *start = g_malloc(length + 1), *to = start;
        for (gsize i = 0; i < length; i++) {
            char c = text[i];
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                blank = to > start;
                continue;
            }
            if (blank)
                *to++ = ' ';
            blank = false;
            *to++ = (char)(c | (c >= 'A' && c <= 'Z') << 5); /* lower case */
        }
        *to = '\0';
        return start;
    }
    GString *folded = g_string_sized_new(length + 1);
    const char *end; /* a cut within a character is left out */
    (void)g_utf8_validate(text, (gssize)length, &end);
    g_autofree char *normal = g_utf8_normalize(text, end - text, G_NORMALIZE_NFC);
    for (const char *c = normal ? normal : ""; *c; c = g_utf8_next_char(c))
        fold_one(folded, g_utf8_get_char(c), &blank);
    return g_string_free(folded, FALSE);
}

enum label
phrase_label(const char *folded)
{
    read_book();
    return GPOINTER_TO_UINT(g_hash_table_lookup(book.labels, folded));
}

bool
phrase_is_original(const char *folded)
{
    read_book();
    return g_hash_table_contains(book.originals, folded);
}

bool
phrase_holds(const char *folded, const char *const *words, guint count)
{
    for (guint i = 0; i < count; i++)
        if (strstr(folded, words[i]))
            return true;
    return false;
}

bool
phrase_is_answer_mark(const char *folded)
{
    return phrase_holds(folded, above_line, G_N_ELEMENTS(above_line)) &&
           phrase_holds(folded, answer_words, G_N_ELEMENTS(answer_words));
}

/* "forwarded by Ada on Monday" too: a phrase of two words and more may go on. */
bool
phrase_is_forwarded(const char *folded)
{
    read_book();
    if (g_hash_table_contains(book.forwards, folded))
        return true;
    return g_str_has_prefix(folded, "forwarded by ") || g_str_has_prefix(folded, "forwarded message from ") ||
           g_str_has_prefix(folded, "weitergeleitet von ") || g_str_has_prefix(folded, "transféré par ") ||
           g_str_has_prefix(folded, "reenviado por ") || g_str_has_prefix(folded, "inoltrato da ") ||
           g_str_has_prefix(folded, "encaminhado por ") || g_str_has_prefix(folded, "doorgestuurd door ");
}

/* "sunny greetings", "many thanks and best wishes": the last word says it. */
bool
phrase_is_farewell(const char *folded)
{
    static const char *const ends[] = {" regards", " wishes",  " grüße",      " grüßen",   " grüsse",   " grüssen",
                                       " gruß",    " gruss",   " groet",      " groeten",  " saludos",  " saluti",
                                       " hilsen",  " hilsner", " hälsningar", " hälsning", " terveisin"};
    read_book();
    if (g_hash_table_contains(book.farewells, folded))
        return true;
    const char *last = strlen(folded) < 50 ? strrchr(folded, ' ') : NULL;
    for (guint i = 0; last && i < G_N_ELEMENTS(ends); i++)
        if (strcmp(last, ends[i]) == 0)
            return true;
    return false;
}

/* A make's name, or a word for its kind with nothing behind it but a stop and what follows that. */
static bool
names_device(const char *folded, bool ended)
{
    for (guint i = 0; i < book.devices->len; i++)
        if (strstr(folded, book.devices->pdata[i]))
            return true;
    for (guint i = 0; i < book.kinds->len; i++) {
        const char *at = strstr(folded, book.kinds->pdata[i]);
        for (const char *more = at; more; more = strstr(more + 1, book.kinds->pdata[i]))
            at = more;
        while (at && *at && g_unichar_isalpha(g_utf8_get_char(at)))
            at = g_utf8_next_char(at);
        if (at && (ended || !*at || g_unichar_ispunct(g_utf8_get_char(at + strspn(at, " ")))))
            return true;
    }
    return false;
}

bool
phrase_is_datum(const char *folded)
{
    read_book();
    for (guint i = 0; i < book.data->len; i++)
        if (g_str_has_prefix(folded, book.data->pdata[i]))
            return true;
    /* "backer no. 0417" too, whatever it counts; a company's own numbers are none of its customers'. */
    static const char *const marks[] = {" no. ", " no: ", " nr. ", " nr ", " n° ", " nº ", " № ", " #"};
    static const char *const companies[] = {"vat", "reg", "company", "ust", "tax", "hrb", "kvk", "siret", "cif"};
    bool marked = false;
    for (guint i = 0; i < G_N_ELEMENTS(marks) && strlen(folded) < 30; i++)
        marked |= strstr(folded, marks[i]) != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(companies) && marked; i++)
        marked = !g_str_has_prefix(folded, companies[i]);
    return marked;
}

/* "Virus-free. www.avast.com" in any language: what was said ends in front of the address. */
static bool
is_scanned(const char *bare)
{
    const char *page = strstr(bare, "www.");
    if (!page || (strcmp(page, "www.avast.com") != 0 && strcmp(page, "www.avg.com") != 0))
        return false;
    while (page > bare && page[-1] == ' ')
        page--;
    return page > bare && page[-1] == '.';
}

bool
phrase_is_choice(const char *folded)
{
    for (guint i = 0; i < G_N_ELEMENTS(choices); i++) {
        gsize width = strlen(choices[i]);
        if (strncmp(folded, choices[i], width) == 0 && folded[width] && strchr(" :,=", folded[width]))
            return true;
    }
    return false;
}

/* "Sent from my phone it works": what is told of a device is no footer. */
static bool
is_told(const char *bare)
{
    static const char *const verbs[] = {" works", " worked",  "doesn't",  " does not", " fail",      " funktion",
                                        " geht ", " ging ",   "funzion",  " funcion",  " fonctionn", " marche ",
                                        " werkt", " fungera", " fungere", " virke",    " działa",    " funguj",
                                        " működ", " toimi",   " работа",  " працює",   " çalışıyor"};
    g_autofree char *padded = g_strconcat(bare, " ", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (strstr(padded, verbs[i]))
            return true;
    return false;
}

bool
phrase_is_footer(const char *folded)
{
    read_book();
    gsize length = strlen(folded);
    if (length < 6 || length > 160)
        return false;
    if (strstr(folded, "outlook") && strstr(folded, "https://aka.ms/")) /* in any language */
        return true;
    /* "(sent from …)", a picture before it, a link behind it, a full stop: not part of the phrase */
    while (*folded && !g_unichar_isalnum(g_utf8_get_char(folded)))
        folded = g_utf8_next_char(folded);
    g_autofree char *bare = g_strdup(folded);
    char *link = strstr(bare, "(http");
    bare[link ? (gsize)(link - bare) : strcspn(bare, "<")] = '\0';
    for (gsize i = strlen(bare); i && strchr(" .!)]>*_", bare[i - 1]); i--)
        bare[i - 1] = '\0';
    if (is_scanned(bare))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(footers); i++) {
        if (footers[i].begins && (*footers[i].begins != *bare || !g_str_has_prefix(bare, footers[i].begins)))
            continue;
        if (footers[i].ends && !g_str_has_suffix(bare, footers[i].ends))
            continue;
        if (!footers[i].device || names_device(bare, footers[i].ends != NULL))
            return !is_told(bare);
    }
    return false;
}

/* Not " je ": it is "you" in Dutch and "is" in Czech. */
bool
phrase_is_mine(const char *folded)
{
    static const char *const mine[] = {" i ",    " i'm ",  " i've ", " i'd ",   " my ",  " me ",  " ich ", " mir ",
                                       " mich ", " mes ",  " moi ",  " mis ",   " yo ",  " io ",  " mio ", " mia ",
                                       " ik ",   " mijn ", " meu ",  " minha ", " jag ", " jeg ", " я ",   " мне "};
    g_autofree char *padded = g_strdup_printf(" %s ", folded);
    return phrase_holds(padded, mine, G_N_ELEMENTS(mine));
}

/* Scripts without blanks between words have no borders to look at. */
static bool
is_border(gunichar beside, gunichar own)
{
    return !g_unichar_isalpha(beside) || own >= 0x0E00;
}

gsize
phrase_verb(const char *folded)
{
    read_book();
    gsize best = 0;
    for (const char *c = folded; *c; c = g_utf8_next_char(c)) {
        if ((guchar)*c < 0x80 && (!book.begins_verb[(guchar)*c] || (c > folded && g_ascii_isalpha(c[-1]))))
            continue;
        gunichar first = g_utf8_get_char(c);
        if (c > folded && !is_border(g_utf8_get_char(g_utf8_prev_char(c)), first))
            continue;
        GPtrArray *list = g_hash_table_lookup(book.verbs, GUINT_TO_POINTER(first));
        for (guint i = 0; list && i < list->len; i++) {
            gsize width = strlen(list->pdata[i]);
            if (strncmp(c, list->pdata[i], width) == 0 && is_border(g_utf8_get_char(c + width), first))
                best = MAX(best, (gsize)(c - folded) + width);
        }
    }
    return best;
}

bool
phrase_is_opener(const char *folded)
{
    read_book();
    guint seen = 0;
    const char *c = folded;
    for (; *c && seen < 40 && !g_unichar_isdigit(g_utf8_get_char(c)); c = g_utf8_next_char(c), seen++)
        if (*c == '@' || *c == '<')
            return false;
    if (!*c || seen == 40 || memchr(c, '@', strcspn(c, " "))) /* a digit within an address opens nothing */
        return false;
    if (seen < 16)
        return true;
    gsize first = strcspn(folded, " ");
    gsize second = folded[first] ? first + 1 + strcspn(folded + first + 1, " ") : first;
    g_autofree char *one = g_strndup(folded, first), *two = g_strndup(folded, second);
    return g_hash_table_contains(book.openers, one) || g_hash_table_contains(book.openers, two);
}

enum prefix
phrase_prefix(const char *subject)
{
    read_book();
    g_autofree char *folded = phrase_fold(subject, MIN(strlen(subject), 80));
    const char *start = folded;
    for (guint tags = 0; *start == '[' && tags < 3; tags++) { /* "[list] Fwd: …" */
        const char *end = strchr(start, ']');
        if (!end)
            break;
        start = end + 1 + strspn(end + 1, " ");
    }
    const char *colon = strchr(start, ':'), *wide = strstr(start, "：");
    if (wide && (!colon || wide < colon))
        colon = wide;
    if (!colon || colon - start > 40)
        return PREFIX_NONE;
    g_autofree char *word = g_strndup(start, (gsize)(colon - start));
    word[strcspn(word, "[(^*")] = '\0'; /* Re[2], Re(3), Re^2 */
    g_strchomp(word);
    return GPOINTER_TO_UINT(g_hash_table_lookup(book.prefixes, word));
}
