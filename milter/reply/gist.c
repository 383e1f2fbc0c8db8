/*
 * gist.c - what was understood, in sentences: the matter after a starter, what else was said, the wish, the deadline.
 *
 * Every clause is verified for itself and left out when it fails, so that one bad clause does not cost the rest. Short clauses are
 * joined; three matters of different kinds make a list. Pure.
 */
#include "bond.h"
#include "citation.h"
#include "follow.h"
#include "verify.h"
#include "writing.h"

#include "../listen/apart.h"
#include "../listen/clause.h"
#include "../listen/frames.h"
#include "../listen/retell.h"
#include "../listen/span.h"

#include <hearken/text.h>
#include <string.h>

#define SHORT       10 /* words: two of these go into one sentence */
#define JOINED      26 /* words of matter and wish in one sentence */
#define CLAUSES_MAX 6
#define QUOTES_MAX  3
#define ASKED_MAX   160 /* octets: a longer sentence is no question, whatever its end */

struct clauses {
    const char *texts[CLAUSES_MAX];
    guint count, kinds;
    const char *quotes[QUOTES_MAX];
    guint quote_count;
    const char *source; /* of the first of the texts */
    const char *wish;
    GPtrArray *own; /* clauses in an admin's words, held here */
};

static char *
capitalised(const char *clause)
{
    g_autofree char *first = g_utf8_substring(clause, 0, 1);
    g_autofree char *upper = g_utf8_strup(first, -1);
    return g_strconcat(upper, clause + strlen(first), NULL);
}

/* "you would like" as people say it, where the mail is not formal. */
static char *
spoken(const struct writing *writing, const char *clause)
{
    if (strcmp(writing->pack->language, "en") != 0 || writing->insight->form == FORM_FORMAL)
        return g_strdup(clause);
    g_autoptr(GString) line = g_string_new(clause);
    g_string_replace(line, "you would like", "you'd like", 0);
    g_string_replace(line, "you would also like", "you'd also like", 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* A clause that a frame's or wish's ready words made, in the words of the admin's phrase of that kind ("frame:NOT-ARRIVED",
 * "wish:REFUND"); the clause itself where there is none or what it names is not known. Borrowed, of `own`. */
static const char *
admins_words(const struct writing *writing, const struct issue *issue, const char *kind, const char *clause,
             GPtrArray *own)
{
    const struct brief *brief = writing->brief;
    g_autofree char *key = g_strdelimit(g_strdup(kind), ":", '.');
    for (guint i = 0; i < brief->phrase_count; i++) {
        if (strcmp(brief->phrases[i].language, writing->pack->language) != 0 ||
            strcmp(brief->phrases[i].kind, kind) != 0)
            continue;
        g_autofree char *ready = frames_fill(writing->pack, writing->insight, issue, key);
        char *said = ready && strcmp(ready, clause) == 0
                         ? frames_fill_text(writing->pack, writing->insight, issue, brief->phrases[i].text)
                         : NULL;
        if (!said)
            continue;
        g_ptr_array_add(own, said);
        return said;
    }
    return clause;
}

static struct clauses
safe_clauses(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    struct clauses safe = {.wish = "", .own = g_ptr_array_new_with_free_func(g_free)};
    const char *last = "";
    for (guint i = 0; i < insight->issue_count; i++) {
        const struct issue *issue = &insight->issues[i];
        if (issue->quoted && safe.quote_count < QUOTES_MAX && verify_quote(issue->clause, letter))
            safe.quotes[safe.quote_count++] = issue->clause;
        g_autofree char *kind = g_strconcat("frame:", issue->frame, NULL);
        const char *clause = *issue->frame && !issue->quoted
                                 ? admins_words(writing, issue, kind, issue->clause, safe.own)
                                 : issue->clause;
        if (issue->quoted || safe.count == CLAUSES_MAX || !*clause ||
            !verify_clause(clause, letter, writing->pack, writing->brief))
            continue;
        safe.source = safe.count ? safe.source : issue->source;
        safe.texts[safe.count++] = clause;
        safe.kinds += *issue->frame && strcmp(issue->frame, last) != 0;
        last = issue->frame;
    }
    g_autofree char *wish_kind = g_strconcat("wish:", insight->wish, NULL);
    const struct issue *first = insight->issue_count ? &insight->issues[0] : NULL;
    const char *wish =
        *insight->wish_clause ? admins_words(writing, first, wish_kind, insight->wish_clause, safe.own) : "";
    if (*wish && verify_clause(wish, letter, writing->pack, writing->brief))
        safe.wish = wish;
    char *both = safe.count ? bond_wishes(writing->pack, safe.texts[safe.count - 1], safe.wish) : NULL;
    if (both) {
        g_ptr_array_add(safe.own, both);
        safe.texts[safe.count - 1] = both;
        safe.wish = "";
    }
    return safe;
}

/* Where in the mail a quotation stands; its first letter may have been made great. */
static const char *
place_of(const char *quote, const struct letter *letter)
{
    g_autofree char *head = g_utf8_substring(quote, 1, MIN(g_utf8_strlen(quote, -1), 16));
    return strstr(letter->reply, head);
}

/* Quotations in the mail's order. */
static void
order_quotes(struct clauses *clauses, const struct letter *letter)
{
    for (guint i = 1; i < clauses->quote_count; i++)
        for (guint k = i; k > 0; k--) {
            const char *here = place_of(clauses->quotes[k], letter);
            const char *before = place_of(clauses->quotes[k - 1], letter), *other = clauses->quotes[k];
            if (!here || !before || here >= before)
                break;
            clauses->quotes[k] = clauses->quotes[k - 1];
            clauses->quotes[k - 1] = other;
        }
}

/* Whether what is quoted came before all that is told: "it wobbles" follows the lamp. */
static bool
leads_mail(const struct writing *writing, const struct clauses *clauses, const struct letter *letter)
{
    if (!word_in(writing->pack->language, "de fr es") || !clauses->count || !clauses->quote_count || !clauses->source ||
        strlen(clauses->source) < 4)
        return false;
    const char *quoted = place_of(clauses->quotes[0], letter), *told = place_of(clauses->source, letter);
    return quoted && told && quoted < told && !writing->insight->wish_first;
}

static bool
is_said(const struct clauses *clauses, const char *what)
{
    g_autofree char *wanted = g_utf8_casefold(what, -1);
    if (g_str_has_suffix(wanted, ".")) /* "bis 5.12.": the end of a clause took the stop */
        wanted[strlen(wanted) - 1] = '\0';
    for (guint i = 0; i <= clauses->count; i++) {
        g_autofree char *folded = g_utf8_casefold(i < clauses->count ? clauses->texts[i] : clauses->wish, -1);
        if (strstr(folded, wanted))
            return true;
    }
    for (guint i = 0; i < clauses->quote_count; i++)
        if (strstr(clauses->quotes[i], what))
            return true;
    return false;
}

/* The first clause with the number it goes by, unless that is told anyway. */
static char *
referenced(const struct writing *writing, const struct clauses *clauses, const char *clause)
{
    g_autofree char *reference = frames_reference(writing->pack, writing->insight);
    if (!*reference || g_str_has_suffix(clause, ")"))
        return g_strdup(clause);
    const char *number = strrchr(reference, ' ');
    g_autofree char *bare = g_strndup(number + 1, strlen(number + 1) - 1);
    g_autofree char *longer = g_strconcat(bare, " ", NULL); /* "00340 7719 22": not all of it */
    const char *mail = writing->mail ? strstr(writing->mail, longer) : NULL;
    if (mail && g_ascii_isdigit(mail[strlen(longer)]) && g_ascii_isdigit(bare[strlen(bare) - 1]))
        return g_strdup(clause);
    return is_said(clauses, bare) ? g_strdup(clause) : g_strdup_printf("%s %s", clause, reference);
}

static void
put_list(struct writing *writing, const struct clauses *clauses)
{
    writing_put(writing, writing_choose(writing, "starter.list", NULL), NULL, NULL);
    for (guint i = 0; i < clauses->count; i++) {
        g_autofree char *line = referenced(writing, clauses, clauses->texts[i]);
        g_string_append_printf(writing->text, "\n- %s", i == 0 ? line : clauses->texts[i]);
    }
    if (*clauses->wish) {
        g_autofree char *wish = spoken(writing, clauses->wish);
        g_string_append_printf(writing->text, "\n- %s", wish);
    }
    writing_paragraph(writing);
}

static void
put_sentence(struct writing *writing, const char *clause)
{
    g_autofree char *whole = capitalised(clause);
    writing_put(writing, "{gist}.", "{gist}", whole);
}

/* "Vous écrivez que {gist}": "qu'" before a vowel. */
static void
put_elided(struct writing *writing, const char *starter, const char *said)
{
    g_autoptr(GString) template = g_string_new(starter);
    if (strcmp(writing->pack->language, "fr") == 0 && strchr("aeiouyh\xC3", *said))
        g_string_replace(template, "que {gist}", "qu'{gist}", 0);
    writing_put(writing, template->str, "{gist}", said);
}

static bool
speaks_of_us(const char *clause)
{
    return g_str_has_prefix(clause, "we ") || g_str_has_prefix(clause, "we'") || g_str_has_prefix(clause, "wir ") ||
           g_str_has_prefix(clause, "nous ") || g_str_has_prefix(clause, "our ") || g_str_has_prefix(clause, "wij ");
}

/* "la mesa ha llegado rota, y usted necesita otra": behind another's clause who wants is told. */
static char *
subjected(const struct writing *writing, const char *before, const char *clause)
{
    static const struct {
        const char *language, *subject, *verbs;
    } dropped[] = {{"es", "usted", "quiere necesita desea solicita quisiera pide"},
                   {"it", "Lei", "vorrebbe vuole desidera chiede"}};
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    g_autofree char *opening = g_strndup(before, strcspn(before, " "));
    for (guint i = 0; i < G_N_ELEMENTS(dropped) && !writing->informal && !strstr(before, "usted "); i++)
        if (strcmp(writing->pack->language, dropped[i].language) == 0 && word_in(first, dropped[i].verbs) &&
            !word_in(opening, dropped[i].verbs))
            return g_strconcat(dropped[i].subject, " ", clause, NULL);
    return g_strdup(clause);
}

/* What is being put, and against what it is measured. */
struct telling {
    struct writing *writing;
    const char *source;
    gsize from; /* where in the text the gist began */
    guint links;
    bool begun; /* by a quotation: no starter */
};

/* "…, und wahrscheinlich": behind "und" a German clause begins small, or with a word that is always great. */
static bool
joins(const struct writing *writing, const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " ,"));
    return strcmp(writing->pack->language, "de") != 0 || !g_unichar_isupper(g_utf8_get_char(first)) ||
           word_in(first, "Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen");
}

static bool
runs_on(const struct telling *telling, guint before)
{
    return span_longest(telling->writing->text->str + telling->from, telling->source) > MAX(SPAN_MAX, before);
}

static bool
begins_with_pronoun(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    return word_in(first, "he she it they er sie es il elle");
}

/* "also, this morning one of our vans": two openings before one subject. */
static bool
begins_with_scene(const struct pack *pack, const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " ,"));
    return strcmp(pack->language, "en") == 0 &&
           word_in(first,
                   "in on at this since last when after with for yesterday today if before during by until also");
}

/* To who names a court, what we are said to have done is never told as settled; nor, to anybody, what we are said to owe. */
static bool
is_charged(const struct writing *writing, const char *clause)
{
    static const char *const dues[] = {"entitle",  " liable", " owe ",          "breach",
                                       "unlawful", "illegal", "compensation is"};
    char **know = pack_texts(writing->pack, "turn.know");
    if (strcmp(clause, writing->insight->wish_clause) == 0 || (know && g_str_has_prefix(clause, *know)) ||
        strcmp(writing->pack->language, "en") != 0)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(dues); i++)
        if (strstr(clause, dues[i]))
            return true;
    return writing->legal && (strstr(clause, " we ") || strstr(clause, " we've "));
}

/* French: in the sentence before, or told as said, where the two would stand as they stood in the mail. */
static bool
put_joined(struct telling *telling, const char *clause, guint run)
{
    GString *text = telling->writing->text;
    if (strcmp(telling->writing->pack->language, "fr") != 0 || strchr(clause, ':')) /* no "que" before a label */
        return strcmp(telling->writing->pack->language, "fr") == 0;
    g_autofree char *before = g_strdup(text->str), *both = follow_joined(before + telling->from, clause);
    g_string_truncate(text, both ? telling->from : text->len);
    g_string_append(text, both ? both : "");
    if (both && !runs_on(telling, run))
        return true;
    g_string_assign(text, before);
    struct writing turn = *telling->writing; /* another of the ways each time */
    turn.seed += telling->links++;
    put_elided(telling->writing, writing_choose(&turn, "more.said", NULL), clause);
    if (runs_on(telling, run))
        g_string_assign(text, before);
    return true;
}

/* The next clause in a sentence of its own; behind "also" where without it two clauses would stand as they stood in the mail, and
 * behind "you also say" where it says what we did or what the same person did further. */
static void
put_next(struct telling *telling, const char *clause)
{
    struct writing *writing = telling->writing;
    bool french = strcmp(writing->pack->language, "fr") == 0;
    g_autofree char *it = french ? follow_pronoun(writing->text->str + telling->from, clause) : NULL;
    clause = it ? it : clause;
    gsize length = writing->text->len;
    guint run = span_longest(writing->text->str + telling->from, telling->source);
    bool ours = (speaks_of_us(clause) || is_charged(writing, clause)) && telling->links == 0;
    if (!ours)
        put_sentence(writing, clause);
    if (!ours && (!runs_on(telling, run) || follow_is_linked(clause)))
        return;
    g_string_truncate(writing->text, length);
    bool german = strcmp(writing->pack->language, "de") == 0;
    for (guint most = 4; !ours && most > 0; most -= 2) {
        const char *before = writing->text->str + telling->from;
        g_autofree char *told =
            german ? apart_next(writing->pack, writing->informal, before, clause, telling->source, most == 4)
                   : retell_further(writing->pack, writing->informal, g_strdup(clause), telling->source, most);
        put_sentence(writing, told);
        if (!runs_on(telling, run))
            return;
        g_string_truncate(writing->text, length);
    }
    if (!ours && put_joined(telling, clause, run))
        return;
    if (!ours && writing->tone == TONE_THANKS && word_in(writing->pack->language, "de fr es"))
        return; /* praise is not recited */
    char **informal = writing->informal ? pack_texts(writing->pack, "more.apart.du") : NULL;
    char **links = informal ? informal : pack_texts(writing->pack, "more.apart");
    struct writing turn = *writing; /* the next of the alternatives, each time */
    turn.seed += telling->links;
    g_autofree char *said = german ? capitalised(clause) : g_strdup(clause);
    if (ours || !links || begins_with_pronoun(clause) || begins_with_scene(writing->pack, clause))
        put_elided(writing, writing_choose(&turn, "more.we", NULL), said);
    else
        writing_put(writing, links[(writing->seed + telling->links) % g_strv_length(links)], "{gist}", said);
    telling->links++;
}

/* What we are said to have done stands under "you write that": repeated bare it would be an admission. */
static bool
tells_on_us(const struct pack *pack, const char *clause)
{
    static const char *const ours[] = {
        "en and we ",          "de und wir ", "fr nous avons ", "fr nous vous ", "fr nous n'avons",
        "fr nous continuons ", "nl en wij ",  "it abbiamo ",    "es hemos ",     "pt nós "};
    static const char *const asks[] = {"turn.know", "turn.know.du"};
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++) {
        char **head = pack_texts(pack, asks[i]);
        if (head && g_str_has_prefix(clause, *head)) /* a question tells nothing on us */
            return false;
    }
    g_autofree char *spaced = g_strdup_printf(" %s", clause);
    for (guint i = 0; i < G_N_ELEMENTS(ours); i++)
        if (strncmp(ours[i], pack->language, 2) == 0 && strstr(spaced, ours[i] + 2))
            return true;
    return speaks_of_us(clause);
}

static const char *
starter_for(const struct writing *writing, const char *clause)
{
    if (writing->tone == TONE_THANKS)
        return "starter.praise";
    if (writing->tone == TONE_BEREAVED)
        return "starter.bereaved";
    return tells_on_us(writing->pack, clause) || is_charged(writing, clause) ? "starter.ours" : "starter";
}

/* clause: what of the line the customer tells first. */
static void
put_starter(struct telling *telling, const char *line, const char *clause)
{
    struct writing *writing = telling->writing;
    if (telling->begun && writing->tone != TONE_THANKS && !tells_on_us(writing->pack, clause)) {
        put_sentence(writing, line);
        return;
    }
    const char *starter = writing_choose_fresh(writing, starter_for(writing, clause), NULL);
    /* After a colon a German sentence begins with a capital, and every German starter ends in one. */
    bool capital = writing->tone == TONE_THANKS || strcmp(writing->pack->language, "de") == 0;
    g_autofree char *whole = capital ? capitalised(line) : g_strdup(line);
    g_autoptr(GString) once = g_string_new(whole);
    if (g_str_has_prefix(starter, "You write that")) /* "you write that A, but that B" */
        g_string_replace(once, " but you write that ", ", but that ", 1);
    const char *said = once->str;
    put_elided(writing, starter, said);
}

/* The rest; two short ones in one sentence. */
static void
put_rest(struct telling *telling, const struct clauses *clauses, guint next)
{
    const char *and = writing_choose(telling->writing, "and", NULL);
    for (; next < clauses->count; next++) {
        const char *clause = clauses->texts[next], *after = next + 1 < clauses->count ? clauses->texts[next + 1] : "";
        if (!*after || text_word_count(clause) > SHORT || text_word_count(after) > SHORT || speaks_of_us(clause) ||
            speaks_of_us(after) || !joins(telling->writing, after)) {
            put_next(telling, clause);
            continue;
        }
        const char *bond = bond_between(telling->writing->pack, clause, after);
        g_autofree char *both = bond ? g_strconcat(clause, bond, after, NULL) : apart_joined(clause, and, after);
        if (bond && (!*bond || span_longest(both, telling->source) > SPAN_MAX)) {
            put_next(telling, clause);
            continue;
        }
        put_next(telling, both);
        next++;
    }
}

/* Whether the clause speaks of what the wish names: it stays behind it. */
static bool
leans_on_wish(const struct writing *writing, const char *clause)
{
    if (strcmp(writing->pack->language, "en") != 0)
        return true;
    g_autoptr(clause) words = clause_cut(clause);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low, "it it's them they they're these those this that one ones he she him her"))
            return true;
    return false;
}

/* "you would like the invoice, as you need it for your taxes": a short reason behind the wish. NULL: it is none. */
static char *
reasoned(const struct writing *writing, const char *wish, const struct clauses *clauses)
{
    const char *reason = clauses->texts[0];
    bool fits = strcmp(writing->pack->language, "en") == 0 && clauses->count == 1 && text_word_count(reason) <= 14 &&
                text_word_count(wish) <= 24 && !strstr(wish, ", ") && !strstr(reason, ", ") &&
                (strstr(reason, " it") || strstr(reason, " them")) &&
                (g_str_has_prefix(reason, "you need ") || g_str_has_prefix(reason, "you can't ") ||
                 g_str_has_prefix(reason, "you cannot "));
    return fits ? g_strdup_printf("%s, as %s", wish, reason) : NULL;
}

static void
put_sentences(struct telling *telling, const struct clauses *clauses)
{
    struct writing *writing = telling->writing;
    g_autofree char *wish = spoken(writing, clauses->wish);
    g_autofree char *first = clauses->count ? referenced(writing, clauses, clauses->texts[0]) : NULL;
    if (!first) {
        g_autofree char *whole = referenced(writing, clauses, wish);
        put_sentence(writing, whole);
        return;
    }
    if (*wish && writing->insight->wish_first && leans_on_wish(writing, clauses->texts[0]) &&
        (writing->tone != TONE_THANKS || begins_with_pronoun(first))) {
        g_autofree char *with_reason = reasoned(writing, wish, clauses);
        if (with_reason) {
            g_autofree char *whole = referenced(writing, clauses, with_reason);
            put_starter(telling, whole, wish);
            return;
        }
        put_starter(telling, wish, wish);
        for (guint i = 0; i < clauses->count; i++)
            put_next(telling, i == 0 ? first : clauses->texts[i]);
        return;
    }
    const char *and = writing_choose(writing, "and", NULL);
    guint next = 1;
    bool wished = !*wish;
    g_autofree char *line = NULL;
    const char *bond = clauses->count > 1 ? bond_between(writing->pack, first, clauses->texts[1]) : NULL;
    if (clauses->count > 1 && text_word_count(first) <= SHORT && text_word_count(clauses->texts[1]) <= SHORT &&
        joins(writing, clauses->texts[1]) && !(bond && !*bond)) {
        g_autofree char *second = subjected(writing, first, clauses->texts[1]);
        line = bond ? g_strconcat(first, bond, second, NULL) : apart_joined(first, and, second);
        next = 2;
    } else if (clauses->count == 1 && *wish && !bond_is_full(writing->pack, first) &&
               text_word_count(first) + text_word_count(wish) <= JOINED && !strstr(first, ", and ")) {
        g_autofree char *wanted = subjected(writing, first, wish);
        line = apart_joined(first, and, wanted);
        wished = true;
    }
    gsize length = writing->text->len;
    put_starter(telling, line ? line : first, first);
    if (line && runs_on(telling, 0)) { /* joined, they would be the mail's own run */
        g_string_truncate(writing->text, length);
        put_starter(telling, first, first);
        next = 1;
        wished = !*wish;
    }
    put_rest(telling, clauses, next);
    if (!wished)
        put_sentence(writing, wish);
}

/* In a language whose mails are told so (verbatim.c): clauses and quotations in the mail's order. False: it is another. */
static bool
put_verbatim(struct telling *telling, const struct letter *letter)
{
    struct writing *writing = telling->writing;
    const struct insight *insight = writing->insight;
    if (!pack_texts(writing->pack, "quote.more") || strcmp(writing->pack->language, insight->language) != 0 ||
        *insight->wish_clause)
        return false;
    guint put = 0;
    for (guint i = 0; i < insight->issue_count; i++) {
        const char *clause = insight->issues[i].clause;
        bool quoted = insight->issues[i].quoted, asks = quoted && clause[strcspn(clause, ".?!")] == '?' &&
                                                        strcspn(clause, "?") < MIN(ASKED_MAX, strcspn(clause, ","));
        if (quoted ? !verify_quote(clause, letter)
                   : !*clause || !verify_clause(clause, letter, writing->pack, writing->brief))
            continue;
        if (quoted)
            writing_put(writing,
                        writing_choose(writing,
                                       asks  ? "quote.ask"
                                       : put ? "quote.more"
                                             : "quote",
                                       NULL),
                        "{quote}", clause);
        else if (put == 0)
            put_starter(telling, clause, clause);
        else
            put_sentence(writing, clause);
        put++;
    }
    return put > 0;
}

bool
writing_gist(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    struct clauses clauses = safe_clauses(writing, letter);
    g_autoptr(GPtrArray) own G_GNUC_UNUSED = clauses.own; /* freed with this function: clauses borrow from it */
    if (!clauses.count && !*clauses.wish && !clauses.quote_count)
        return false;
    order_quotes(&clauses, letter);
    g_autofree char *source = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    writing->mail = source;
    guint place = frames_reference_place(writing->pack, writing->insight, clauses.texts, clauses.count);
    char *placed = place ? referenced(writing, &clauses, clauses.texts[place]) : g_strdup("");
    g_ptr_array_add(clauses.own, placed);
    clauses.texts[place] = place ? placed : clauses.texts[place];
    struct telling telling = {writing, source, writing->text->len, 0, false};
    if (put_verbatim(&telling, letter)) {
        writing->mail = NULL;
        return true;
    }
    bool list = clauses.count >= 4 && clauses.kinds >= 3;
    if (list) {
        writing_paragraph(writing);
        put_list(writing, &clauses);
        list = !runs_on(&telling, 0); /* items that stood beside each other in the mail need words between */
    }
    /* "You ask for help" alone says nothing before what for. */
    bool bare =
        strcmp(writing->pack->language, "en") != 0 && !clauses.count && clauses.quote_count && !insight->wish_first;
    if (!list)
        g_string_truncate(writing->text, telling.from);
    bool leads = !list && leads_mail(writing, &clauses, letter);
    if (bare || leads) {
        citation_put(writing, clauses.quotes, clauses.quote_count);
        telling.from = writing->text->len;
        telling.begun = true;
    }
    if (!list && (clauses.count || *clauses.wish))
        put_sentences(&telling, &clauses);
    if (!telling.begun)
        citation_put(writing, clauses.quotes, clauses.quote_count);
    bool period = strcmp(writing->pack->language, "fr") == 0 && g_str_has_prefix(insight->deadline, "dans les ");
    const char *day = strlen(insight->deadline) > 10 ? strchr(insight->deadline, ' ') : NULL; /* "by", "before" aside */
    if (*insight->deadline && !period && /* "on est dans les 14 jours" */
        !is_said(&clauses, day ? day : insight->deadline))
        writing_put(writing, writing_choose(writing, "deadline", NULL), "{deadline}", insight->deadline);
    writing->mail = NULL;
    return true;
}
