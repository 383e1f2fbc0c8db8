/*
 * verify.c - may these words leave? The control is here, not in whoever wrote them: built-in words and a configured endpoint's
 * answer pass the same checks.
 *
 * Reads words against the mail: numbers and names that stand in neither mail nor brief, addresses and URLs, first-person leftovers,
 * agreement, phrases that promise, admit or assume (the packs' "forbidden"), copied runs, language, length. Pure.
 */
#include "verify.h"

#include "../listen/clause.h"
#include "../listen/clean.h"
#include "../listen/codes.h"
#include "../listen/language.h"
#include "../listen/lexicon.h"
#include "../listen/redact.h"
#include "../listen/cited.h"
#include "../listen/span.h"
#include "../listen/temper.h"

#include <hearken/text.h>
#include <string.h>

#define TEXT_MAX  3000
#define HEAD      3 /* letters by which a mistyped word is known */
#define QUOTE_MAX 500
#define WORDS_MAX 150 /* of the whole; 110 and what the queue adds */

/* Whether a promise stands behind "whether" or "when": a question restated promises nothing. */
static bool
is_asked(const char *folded, const char *at)
{
    static const char *const asks[] = {"whether", "when", "if", "how", "what", "why", "where", "which"};
    const char *before = at - folded > 24 ? at - 24 : folded;
    g_autofree char *lead = g_strndup(before, (gsize)(at - before));
    g_strchomp(lead);
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++)
        if (g_str_has_suffix(lead, asks[i]))
            return true;
    return false;
}

/* "although you cancelled within 24 hours": what the customer did is no promise. */
static bool
is_done(const char *folded, const char *at)
{
    g_autofree char *before = g_strndup(at - MIN(at - folded, 32), (gsize)MIN(at - folded, 32));
    const char *you = g_strrstr(before, "you ");
    g_autofree char *verb = you ? g_strndup(you + 4, strcspn(you + 4, " ")) : NULL;
    return verb && strlen(verb) > 4 && g_str_has_suffix(verb, "ed");
}

/* "you were promised a call within 24 hours", "you'd like this fixed as soon as possible": told of another, or wished, where the mail
 * says so. */
static bool
is_told(const char *folded, const char *at)
{
    static const char *const tells[] = {
        "you were promised", "promised you",  "you were told",      "told you",    "assured",   "you write that",
        "was promised",      "you'd like",    "you would like",     "you want",    "you need",  "you expect",
        "you are asking",    "you intend to", "you are requesting", "you request", "you demand"};
    const char *start = at;
    while (start > folded && !strchr(".?!\n", start[-1]))
        start--;
    g_autofree char *before = g_strndup(start, (gsize)(at - start));
    for (guint i = 0; i < G_N_ELEMENTS(tells); i++)
        if (strstr(before, tells[i]))
            return true;
    return strstr(before, " promised ") && !strstr(before, "we promised"); /* "customer service promised a call" */
}

/* Whether a word begins the mail or stands behind a stop, its "I" left out: "forgot my pin". */
static bool
begins_clause(const char *mail, const char *word)
{
    gsize width = strlen(word);
    for (const char *at = strstr(mail, word); at; at = strstr(at + 1, word)) {
        const char *before = at;
        while (before > mail && g_ascii_isspace(before[-1]))
            before--;
        if ((before == mail || strchr(".,;:!?\n", before[-1])) && !g_ascii_isalnum(at[width]))
            return true;
    }
    return false;
}

static bool
has_forbidden(const char *text, const struct pack *pack, const struct letter *letter)
{
    g_autofree char *mail = g_utf8_strdown(letter->reply, -1);
    g_autofree char *folded = g_utf8_strdown(text, -1);
    char **forbidden = pack_texts(pack, "forbidden");
    for (; forbidden && *forbidden; forbidden++) {
        const char *at = **forbidden ? strstr(folded, *forbidden) : NULL;
        bool whole = at && (at == folded || !g_ascii_isalnum(at[-1])) && !g_ascii_isalnum(at[strlen(*forbidden)]);
        bool theirs = whole && g_str_has_prefix(*forbidden, "within ") && strstr(mail, *forbidden) &&
                      is_done(folded, at); /* "you cancelled within 24 hours" */
        g_autofree char *said = g_str_has_prefix(*forbidden, "you ") ? g_strconcat("i ", *forbidden + 4, NULL) : NULL;
        theirs |=
            said && (strstr(mail, said) || begins_clause(mail, said + 2)); /* "I forgot my password", "forgot it" */
        bool soon = g_str_has_prefix(*forbidden, "as soon"), term = soon || g_str_has_prefix(*forbidden, "within ");
        theirs |=
            whole && strcmp(*forbidden, "only a small") == 0 && strstr(mail, *forbidden); /* "only a small voucher" */
        theirs |= whole && (strstr(*forbidden, " 24 ") || g_str_has_prefix(*forbidden, "zo spoedig")) &&
                  strstr(mail, *forbidden); /* "ho pagato la consegna entro 24 ore" */
        theirs |= whole && term && (strstr(mail, *forbidden) || (soon && strstr(mail, "asap"))) && is_told(folded, at);
        if (whole && !theirs && !is_asked(folded, at))
            return true;
    }
    return false;
}

/* Whether a run of digits stands in one of the sources, with no digit at either side. */
static bool
stands_in(const char *source, const char *digits, gsize width)
{
    for (const char *at = source; at && (at = memmem(at, strlen(at), digits, width)); at++)
        if ((at == source || !g_ascii_isdigit(at[-1])) && !g_ascii_isdigit(at[width]))
            return true;
    return false;
}

static bool
numbers_are_known(const char *text, const struct letter *letter, const struct brief *brief)
{
    g_autofree char *ticket = g_strdup_printf("%" G_GINT64_FORMAT, brief->ticket);
    g_autofree char *closed = codes_closed(letter->reply); /* "4 4 7 8 2" */
    const char *sources[] = {letter->reply,    letter->subject,  ticket,           closed,
                             brief->next_step, brief->signature, brief->queue_name};
    for (const char *at = text; *at;) {
        gsize width = strspn(at, "0123456789");
        bool known = width == 0;
        for (guint i = 0; i < G_N_ELEMENTS(sources) && !known; i++)
            known = sources[i] && stands_in(sources[i], at, width);
        for (guint i = 0; i < brief->incident_count && !known; i++)
            known = stands_in(brief->incidents[i].words, at, width) || stands_in(brief->incidents[i].action, at, width);
        for (guint i = 0; i < brief->phrase_count && !known; i++)
            known = stands_in(brief->phrases[i].text, at, width);
        if (!known)
            return false;
        at += width ? width : 1;
    }
    return true;
}

static bool
has_address(const char *text)
{
    return strchr(text, '@') || strstr(text, "://") || strstr(text, "www.") || strstr(text, REDACTED_MARK);
}

/* A brace is a slot's mark: one that the customer typed must not look like a template left unfilled. */
static bool
has_brace(const char *text)
{
    return strpbrk(text, "{}") != NULL;
}

/* Whether this point stands in "shop.example", in whatever script: a link to every mail client. One letter before it is an
 * abbreviation's ("z.Hd"), but for "t.me/shop". */
static bool
is_domain(const char *text, const char *point)
{
    const char *before = g_utf8_find_prev_char(text, point), *next = g_utf8_next_char(point + 1);
    if (!before || !g_unichar_isalnum(g_utf8_get_char(before)) || !g_unichar_isalpha(g_utf8_get_char(point + 1)) ||
        !g_unichar_isalpha(g_utf8_get_char(next)))
        return false;
    bool lone = before > text && g_ascii_isspace(before[-1]) && !g_ascii_isdigit(*before);
    while (g_unichar_isalnum(g_utf8_get_char(next)))
        next = g_utf8_next_char(next);
    return !lone || *next == '/';
}

static bool
has_domain(const char *text)
{
    static const char *const veiled[] = {"[.]",  "(.)",  "[dot]",    "(dot)",    "{dot}",    "[at]",
                                         "(at)", "{at}", " dot com", " dot net", " dot org", " dot co "};
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(veiled); i++)
        if (strstr(low, veiled[i]))
            return true;
    for (const char *c = strchr(text, '.'); c; c = strchr(c + 1, '.'))
        if (c > text && c[1] && is_domain(text, c))
            return true;
    return false;
}

/* Nine digits or more with only blanks and marks between: a telephone or an account, unless a word before it says that it is the
 * number of an order or the like. */
static bool
is_named(const char *text, const char *end)
{
    static const char *const names[] = {
        "order",   "track",   "invoice",  "refer",       "case",   "ticket",   "parcel",    "booking", "serial",
        "bestell", "sendung", "rechnung", "vorgang",     "kunden", "customer", "commande",  "suivi",   "facture",
        "client",  "pedido",  "factura",  "seguimiento", "ordine", "fattura",  "encomenda", "factuur", "zending",
        "klant",   "rma",     "claim",    "dossier",     "number", "nummer",   "n\xC2\xBA"};
    const char *start = end - text > 44 ? end - 44 : text;
    g_autofree char *before = g_strndup(start, (gsize)(end - start));
    g_autofree char *valid = g_utf8_make_valid(before, -1);
    g_autofree char *folded = g_utf8_strdown(valid, -1);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strstr(folded, names[i]) && !strstr(folded, "phone") && !strstr(folded, "telefon") &&
            !strstr(folded, "call"))
            return true;
    return false;
}

/* "477639-3111811": two long groups are an order's number; telephones have shorter ones. */
static bool
is_order(const char *at, const char *end)
{
    while (end > at && !g_ascii_isdigit(end[-1]))
        end--;
    const char *dash = memchr(at, '-', (gsize)(end - at));
    if (!dash || dash - at < 6 || end - dash < 8)
        return false;
    for (const char *c = at; c < end; c++)
        if (c != dash && !g_ascii_isdigit(*c))
            return false;
    return true;
}

static bool
has_long_number(const char *text)
{
    guint digits = 0, breaks = 0;
    for (const char *c = text;; c++) {
        if (g_ascii_isdigit(*c)) {
            digits++;
        } else if (*c && strchr(" ()-", *c) && digits) {
            breaks++;
        } else {
            bool letters = c - text > (gssize)(digits + breaks) && g_ascii_isalpha(*(c - digits - breaks - 1));
            bool code =
                digits && g_ascii_isalpha(*c) && g_ascii_isdigit(c[-1]); /* no word that follows: "… 0000 now" */
            if (digits >= 9 && !letters && !code && !is_named(text, c - digits - breaks) &&
                !is_order(c - digits - breaks, c))
                return true;
            digits = breaks = 0;
        }
        if (!*c)
            return false;
    }
}

/* A word that stands in the mail only where private data stood. */
static bool
echoes_private(const char *text, const struct letter *letter)
{
    guint redacted = 0;
    g_autofree char *mail = g_strdup_printf("%s\n\n%s", letter->subject, letter->reply);
    g_autofree char *clean = redact_text(mail, &redacted);
    if (!redacted)
        return false;
    g_autofree char *all = g_utf8_casefold(mail, -1), *open = g_utf8_casefold(clean, -1);
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < words->count; i++) {
        g_autofree char *word = g_utf8_casefold(words->words[i].text, -1);
        if (strlen(word) > 2 && strstr(all, word) && !strstr(open, word))
            return true;
    }
    return false;
}

/* The customer's "I" left over; what a form or an app said between marks may speak of itself ("Meine Karte"). */
static bool
has_first_person(const char *said, const struct pack *pack)
{
    g_autoptr(GPtrArray) cited = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *own = cited_named(said, cited);
    g_autoptr(clause) clause = clause_cut(own);
    for (guint i = 0; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool left = strcmp(pack->language, "en") == 0 && word_in(low, "i i'm i've i'd i'll me my mine myself");
        for (char **word = pack_texts(pack, "leftover"); word && *word && !left; word++)
            left = strcmp(low, *word) == 0;
        if (left)
            return true;
    }
    return false;
}

static bool
disagrees(const struct clause *clause)
{
    static const char *const pairs[] = {"you is|was|has|am|does", "we is|was|has|am", "us are|have|will|told|sent",
                                        "to|for|with|from|by we", "you you",          "us us",
                                        "i|he|she are|were"};
    for (guint i = 0; i + 1 < clause->count; i++)
        if (clause_has(clause, i, "us you") && !*clause->words[i].trail &&
            !(i && strcmp(clause->words[i - 1].low, "of") == 0))
            return true; /* "which one of us you believe" */
    for (guint i = 0; i + 1 < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(pairs); k++)
            if (!*clause->words[i].trail && clause_has(clause, i, pairs[k]) &&
                !(i > 0 && strcmp(clause->words[i].low, "you") == 0 && /* "the book we printed for you has" */
                  word_in(clause->words[i - 1].low,
                          "for to with from of by about at on near behind sent gave sold told")))
                return true;
    return false;
}

/* Letters, digits and blanks alone: "Wi-Fi" stands where "wifi" was typed. */
static char *
bare_of_marks(const char *text)
{
    g_autofree char *folded = g_utf8_casefold(text, -1);
    GString *bare = g_string_sized_new(strlen(folded));
    for (const char *c = folded; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (g_unichar_isalnum(letter) || g_unichar_isspace(letter))
            g_string_append_unichar(bare, g_unichar_isspace(letter) ? ' ' : letter);
    }
    return g_string_free(bare, FALSE);
}

/* A day, month or feast written out where the mail has it short: "Tues", "xmas". */
static bool
is_date_written_out(const char *name, const char *mail)
{
    static const char dates[] = "monday tuesday wednesday thursday friday saturday sunday january february march april "
                                "may june july august september october november december";
    g_autofree char *start = g_strdup_printf(" %.3s", name);
    return (word_in(name, dates) && strstr(mail, start)) || (strcmp(name, "christmas") == 0 && strstr(mail, " xmas"));
}

/* Every capitalised word after the first stands in the mail or the brief's texts. German writes every noun so: not asked there. */
static bool
names_are_known(const struct clause *clause, const struct letter *letter)
{
    g_autofree char *mail = g_strdup_printf(" %s %s", letter->subject, letter->reply);
    g_autofree char *joined = codes_joined(mail), *closed = codes_closed(mail);
    g_autofree char *both = g_strdup_printf("%s %s", joined, closed);
    g_autofree char *folded = bare_of_marks(both), *marked = g_utf8_casefold(mail, -1);
    for (guint i = 1; i < clause->count; i++) {
        const char *text = clause->words[i].text;
        if (!*text || !g_unichar_isupper(g_utf8_get_char(text)) ||
            word_in(text, "Sie Ihnen Ihr Ihre Lei Le La Suo Sua Suoi Sue Ti") ||
            (strchr(clause->words[i - 1].trail, '.') && /* a hedge begins a sentence of its own */
             word_in(text, "You Also This That It They We Our Your The There You've You're You'd It's They've They're "
                           "We've We're He's She's "
                           "He She There's That's Nobody Everyone Someone Everything Nothing When What After Since "
                           "Today Yesterday Now However "
                           "Then Half Some Most All Both One Two Three Four No These Those Each Every His Her Their "
                           "Only Deux Trois Quatre Cinq Six Plusieurs Des Aucun Aucune Personne Rien Son Sa Ses Ce "
                           "Cette Ces Il Elle Ils Elles On Le La Les Un Une Votre Vos Cela Vous Tu Escribe "
                           "Escribes Scrive Scrivi U Je Você")))
            continue;
        g_autofree char *wanted = bare_of_marks(text), *whole = g_utf8_casefold(text, -1);
        gsize width = strlen(wanted);
        if (is_date_written_out(wanted, folded))
            continue;
        if (width > 4 && wanted[width - 1] == 's') /* "2 Cokes" of "2 coke" */
            wanted[width - 1] = '\0';
        if (!strstr(marked, whole) && (!width || !strstr(folded, wanted)))
            return false;
    }
    return true;
}

bool
verify_clause(const char *clause, const struct letter *letter, const struct pack *pack, const struct brief *brief)
{
    bool english = strcmp(pack->language, "en") == 0, german = strcmp(pack->language, "de") == 0;
    g_autofree char *source = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_autoptr(clause) words = clause_cut(clause);
    return words->count >= 2 && !has_brace(clause) && !echoes_private(clause, letter) && !has_address(clause) &&
           !has_domain(clause) && !has_long_number(clause) && !has_forbidden(clause, pack, letter) &&
           numbers_are_known(clause, letter, brief) && !has_first_person(clause, pack) &&
           !temper_is_vulgar(pack->language, clause) && !(english && disagrees(words)) &&
           (german || names_are_known(words, letter)) && span_longest(clause, source) <= SPAN_MAX;
}

/* Whether the customer wrote it: a word of the quotation that the mail has not, nor one that begins alike ("hous", "house"), was put
 * in their mouth by what made the mail regular. One in a dozen may be a mistyped one mended. */
static bool
is_word_for_word(const char *quote, const char *source)
{
    g_auto(GStrv) said = lexicon_words(quote), mail = lexicon_words(source);
    g_autoptr(GHashTable) heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (char **word = mail; *word; word++)
        if (g_utf8_strlen(*word, -1) >= HEAD)
            g_hash_table_add(heads, g_utf8_substring(*word, 0, HEAD));
    guint strange = 0;
    for (char **word = said; *word; word++) {
        g_autofree char *head = g_utf8_strlen(*word, -1) >= HEAD ? g_utf8_substring(*word, 0, HEAD) : NULL;
        strange += head && !g_hash_table_contains(heads, head);
    }
    return strange <= g_strv_length(said) / 12;
}

bool
verify_quote(const char *quote, const struct letter *letter)
{
    g_autofree char *source = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    return !has_brace(quote) && !temper_is_vulgar(letter->language, quote) && !echoes_private(quote, letter) &&
           !has_address(quote) && !has_domain(quote) && !has_long_number(quote) && strlen(quote) < QUOTE_MAX &&
           span_longest(quote, source) >= 2 && is_word_for_word(quote, source);
}

static bool
is_in_language(const char *text, const struct pack *pack)
{
    g_autoptr(GString) own = g_string_new(NULL); /* what is quoted is in the customer's */
    for (const char *c = text; *c;) {
        const char *end = g_str_has_prefix(c, "\xE2\x80\x9C") ? strstr(c, "\xE2\x80\x9D") : NULL;
        gsize width = end ? (gsize)(end - c) : 1;
        g_string_append_len(own, c, end ? 0 : 1);
        c += width;
    }
    const char *texts[] = {text, own->str}; /* either: little is left of some */
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        const char *told = language_tell("", texts[i]);
        if (strcmp(told, "und") == 0 || strcmp(told, pack->language) == 0)
            return true;
    }
    return false;
}

bool
verify_text(const char *text, const struct letter *letter, const struct pack *pack, const struct brief *brief)
{
    /* The signature is the admin's own: it may name a site. */
    const char *signature = brief->signature && *brief->signature ? g_strrstr(text, brief->signature) : NULL;
    g_autofree char *body = g_strndup(text, signature ? (gsize)(signature - text) : strlen(text));
    guint words = 1;
    for (const char *c = body; *c; c++)
        words += *c == ' ' || *c == '\n';
    return strlen(text) <= TEXT_MAX && !echoes_private(body, letter) && words <= WORDS_MAX &&
           !has_forbidden(body, pack, letter) && !temper_is_vulgar(pack->language, body) && !has_address(body) &&
           numbers_are_known(body, letter, brief) && is_in_language(body, pack);
}

char *
verify_subject(const char *subject, guint *private_out)
{
    g_autofree char *plain = clean_text(subject), *clean = redact_text(plain, private_out);
    *private_out += has_address(clean) || has_domain(clean) || has_long_number(clean);
    return text_line(clean, -1, 200);
}
