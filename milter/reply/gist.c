/*
 * gist.c - what was understood, in sentences: the matter after a starter, what else was said, the wish, the deadline.
 *
 * What may be told is settled in clauses.c. Short clauses are joined; three matters of different kinds make a list. Pure.
 */
#include "blame.h"
#include "bond.h"
#include "charge.h"
#include "clauses.h"
#include "couple.h"
#include "fewer.h"
#include "order.h"
#include "reference.h"
#include "reported.h"
#include "starter.h"
#include "telling.h"
#include "verify.h"
#include "writing.h"

#include "../listen/clause.h"
#include "../listen/nounstyle.h"
#include "../listen/span.h"

#include <hearken/text.h>
#include <string.h>

#define LISTED    56  /* words of English clauses that are told as a list */
#define SHORT     10  /* words: two of these go into one sentence */
#define JOINED    26  /* words of matter and wish in one sentence */
#define LONGER    17  /* words of a clause behind which a short one still finds its place, in English */
#define ASKED_MAX 160 /* octets: a longer sentence is no question, whatever its end */

static void
put_list(struct writing *writing, const struct clauses *clauses)
{
    writing_put(writing, writing_choose(writing, "starter.list", NULL), NULL, NULL);
    for (guint i = 0; i < clauses->count; i++) {
        g_string_append_printf(writing->text, "\n- %s", nounstyle_bare(clauses->texts[i]));
    }
    if (*clauses->wish) {
        g_autofree char *wish = clauses_spoken(writing, clauses->wish);
        g_string_append_printf(writing->text, "\n- %s", wish);
    }
    writing_paragraph(writing);
}

/* "la mesa ha llegado rota, y usted necesita otra": behind another's clause who wants is told. */
static char *
subjected(const struct writing *writing, const char *before, const char *clause)
{
    static const struct {
        const char *language, *subject, *verbs;
    } dropped[] = {{"es", "usted", "quiere necesita desea solicita quisiera pide"},
                   {"it", "Lei", "vorrebbe vuole desidera chiede ci ha l'ha deve può aveva"}};
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    g_autofree char *opening = g_strndup(before, strcspn(before, " "));
    for (guint i = 0; i < G_N_ELEMENTS(dropped) && !writing->informal && !strstr(before, "usted "); i++)
        if (strcmp(writing->pack->language, dropped[i].language) == 0 && word_in(first, dropped[i].verbs) &&
            !word_in(opening, dropped[i].verbs) &&
            (i > 0 ? word_in(opening, "il lo la i gli le un una nessuno Sua Suo la l'") || strchr(opening, '\'')
                   : word_in(opening, "el la los las un una nadie") && !strstr(clause, " saber ")))
            return g_strconcat(dropped[i].subject, " ", clause, NULL);
    return g_strdup(clause);
}

/* "You live in Leeds" is not told as a charge because the next clause is one. */
static bool
turns_to_charge(const struct telling *telling, const char *clause, const char *after)
{
    const struct pack *pack = telling->writing->pack;
    return !blame_is_laid(pack, clause) && blame_is_laid(pack, after);
}

/* French: a clause with its own "et" takes no second one. */
static bool
is_chained(const struct telling *telling, const char *first, const char *second)
{
    return strcmp(telling->writing->pack->language, "fr") == 0 &&
           (strstr(first, " et ") || strstr(second, " et ") || strstr(first, ". ") || strstr(second, ". ") ||
            strchr(first, ':') || strchr(second, ':'));
}

static bool
is_apart(const struct clauses *clauses, const char *text)
{
    for (guint i = 0; i < clauses->apart_count; i++)
        if (clauses->apart[i] == text)
            return true;
    return false;
}

/* The rest; two short ones in one sentence. */
static void
put_rest(struct telling *telling, const struct clauses *clauses, guint next)
{
    const char *and = writing_choose(telling->writing, "and", NULL);
    for (; next < clauses->count; next++) {
        const char *clause = clauses->texts[next], *after = next + 1 < clauses->count ? clauses->texts[next + 1] : "";
        const char *bond = *after ? bond_between(telling->writing->pack, clause, after) : NULL;
        bool relates = bond && strcmp(bond, ", que ") == 0; /* of what the wish names last */
        if (!*after || is_apart(clauses, after) || is_chained(telling, clause, after) ||
            text_word_count(clause) > SHORT || text_word_count(after) > SHORT || blame_speaks_of_us(clause) ||
            blame_speaks_of_us(after) || turns_to_charge(telling, clause, after) ||
            !telling_joins(telling->writing, after) || (telling_wishes(telling->writing->pack, clause) && !relates)) {
            telling_put_next(telling, clause);
            continue;
        }
        const char *joint = telling_joint(telling->writing->pack, after, and);
        g_autofree char *both = bond ? g_strconcat(clause, bond, after, NULL) : bond_joined(clause, joint, after);
        if (bond && (!*bond || span_longest(both, telling->source) > SPAN_MAX)) {
            telling_put_next(telling, clause);
            continue;
        }
        GString *text = telling->writing->text;
        gsize length = text->len;
        bool english = strcmp(telling->writing->pack->language, "en") == 0;
        if (english) {
            telling_put_sentence(telling->writing, both);
            bool runs = telling_runs_on(telling, 0);
            g_string_truncate(text, length);
            if (runs) { /* each by itself leaves more ways */
                telling_put_next(telling, clause);
                continue;
            }
        }
        telling_put_next(telling, both);
        next++;
    }
}

/* Whether two clauses go into one sentence: short ones, or an English one without a joint of its own and a short one. */
static bool
are_short(const struct writing *writing, const char *first, const char *second)
{
    guint least = text_word_count(first), next = text_word_count(second);
    bool simple = strcmp(writing->pack->language, "en") == 0 && !strpbrk(first, ",;:(") && !strpbrk(second, ",;:(") &&
                  !strstr(first, " and ") && !strstr(first, " but ") && !strstr(first, " because ") &&
                  !strstr(second, " and ");
    bool turns = strcmp(writing->pack->language, "en") == 0 && strstr(second, ", ");
    turns |= strcmp(writing->pack->language, "fr") == 0 &&
             (strstr(first, " et ") || strstr(second, " et ") || strstr(first, ". "));
    return !turns && next <= SHORT && (least <= SHORT || (simple && least <= LONGER));
}

/* What follows a wish: somebody else's thing is mentioned only. */
static void
put_behind_wish(struct telling *telling, const char *wish, const char *clause)
{
    struct writing *writing = telling->writing;
    if (telling->links == 0 && order_is_remark(writing, wish, clause) && !blame_is_laid(writing->pack, clause)) {
        writing_put(writing, writing_choose(writing, "more.remark", NULL), "{gist}", clause);
        telling->links++;
    } else {
        telling_put_next(telling, clause);
    }
}

/* The clauses with those of one train in one sentence; held by the same `own`. */
static struct clauses
coupled(const struct clauses *clauses, const struct writing *writing, const char *source)
{
    struct clauses told = *clauses;
    bool english = strcmp(writing->pack->language, "en") == 0 && writing->tone != TONE_THANKS;
    for (guint i = 0; english && i < told.count; i++) {
        char *within = couple_within(told.texts[i], source, blame_is_laid(writing->pack, told.texts[i]));
        if (!within)
            continue;
        g_ptr_array_add(told.own, within);
        told.texts[i] = within;
        told.coupled = true;
    }
    for (guint i = 0; english && i + 1 < told.count; i++) {
        bool nobody = g_str_has_prefix(told.texts[i + 1], "nobody ") || g_str_has_prefix(told.texts[i + 1], "no one ");
        bool charged =
            !nobody && !blame_is_laid(writing->pack, told.texts[i]) && blame_is_laid(writing->pack, told.texts[i + 1]);
        bool apart = is_apart(&told, told.texts[i + 1]);
        char *both = charged || apart ? NULL : couple(told.texts[i], told.texts[i + 1], source);
        if (!both && !charged && !apart && !telling_wishes(writing->pack, told.texts[i + 1]))
            both = couple_beside(told.texts[i], told.texts[i + 1], source);
        if (!both)
            continue;
        g_ptr_array_add(told.own, both);
        told.texts[i] = both;
        memmove(told.texts + i + 1, told.texts + i + 2, (told.count - i - 2) * sizeof *told.texts);
        told.count--;
        told.coupled = true;
    }
    return told;
}

/* The wish as the sentence, with what it refers to behind it; head: how it begins where it is varied. */
static void
put_wish_whole(struct telling *telling, const struct clauses *clauses, const char *said, const char *head)
{
    g_autofree char *whole = reference_behind(telling->writing, clauses, said);
    starter_put(telling, whole, head);
}

/* "… and you'd also like to know which one it is": of what the clauses tell, taken off the wish. NULL: none. Owned by caller. */
static char *
question_of_clauses(struct writing *writing, char *wish)
{
    char *which = order_behind(writing, wish), *cut = which ? g_strrstr_len(wish, which - wish, ", and ") : NULL;
    if (!cut || strstr(cut, ". ") || which - cut > (gssize)strlen(", and you would"))
        return NULL;
    char *last = g_strdup(cut + strlen(", and "));
    *cut = '\0';
    return last;
}

/* The wish before what it comes of: with that as its reason, as what its object does, or in sentences of their own. */
static void
put_wish_first(struct telling *telling, const struct clauses *clauses, char *wish)
{
    struct writing *writing = telling->writing;
    g_autofree char *with_reason = order_reasoned(writing, wish, clauses->texts, clauses->count);
    if (with_reason) {
        put_wish_whole(telling, clauses, with_reason, wish);
        return;
    }
    g_autofree char *described =
        clauses->count == 1 ? couple_object(clauses->wish, clauses->texts[0], telling->source) : NULL;
    if (described) { /* "… to look at your pump, which makes a noise" */
        g_autofree char *said = clauses_spoken(writing, described);
        put_wish_whole(telling, clauses, said, said);
        return;
    }
    g_autofree char *last = question_of_clauses(writing, wish);
    starter_put(telling, wish, wish);
    telling->wished = true;
    for (guint i = 0; i < clauses->count; i++)
        put_behind_wish(telling, clauses->wish, clauses->texts[i]);
    if (last)
        telling_put_sentence(writing, last);
}

/* The first two clauses in one sentence. NULL: they do not go together. Owned by caller. */
static char *
first_joined(struct writing *writing, const struct clauses *clauses, const char *and)
{
    if (clauses->count < 2)
        return NULL;
    const char *first = clauses->texts[0], *next = clauses->texts[1];
    const char *bond = bond_between(writing->pack, first, next);
    if (is_apart(clauses, next) || strstr(first, NOUNSTYLE_MARK) || !are_short(writing, first, next) ||
        !telling_joins(writing, next) || (bond && !*bond) ||
        (telling_wishes(writing->pack, first) && !(bond && strcmp(bond, ", que ") == 0)) ||
        (charge_is_grave(writing->pack, first) && blame_is_laid(writing->pack, next)))
        return NULL;
    g_autofree char *second = subjected(writing, first, next);
    return bond ? g_strconcat(first, bond, second, NULL)
                : bond_joined(first, telling_joint(writing->pack, second, and), second);
}

/* The only clause and the wish in one sentence. NULL: they do not go together. Owned by caller. */
static char *
joined_to_wish(struct writing *writing, const struct clauses *clauses, const char *wish, const char *and)
{
    const char *first = clauses->texts[0];
    bool full = strcmp(writing->pack->language, "en") == 0 &&
                (strstr(wish, " and you") || follow_is_full(first, ", and ")); /* two wishes, two facts */
    if (clauses->count != 1 || !*wish || full || bond_is_full(writing->pack, first) ||
        text_word_count(first) + text_word_count(wish) > JOINED || strstr(first, ", and ") ||
        (clauses->coupled && strchr(first, ';')))
        return NULL;
    g_autofree char *wanted = subjected(writing, first, wish);
    return bond_joined(first, and, wanted);
}

/* The clauses in the mail's order, the first with the next or with the wish, and the wish behind them unless it is so told. */
static void
put_clauses(struct telling *telling, const struct clauses *clauses, const char *wish)
{
    struct writing *writing = telling->writing;
    const char *first = clauses->texts[0], *and = writing_choose(writing, "and", NULL);
    g_autofree char *both = first_joined(writing, clauses, and);
    g_autofree char *with_wish = both ? NULL : joined_to_wish(writing, clauses, wish, and);
    const char *line = both ? both : with_wish;
    gsize length = writing->text->len;
    starter_put(telling, line ? line : first, first);
    bool run_on = line && telling_runs_on(telling, 0);
    if (run_on) { /* joined, they would be the mail's own run */
        g_string_truncate(writing->text, length);
        starter_put(telling, first, first);
    }
    put_rest(telling, clauses, both && !run_on ? 2 : 1);
    bool wished = !*wish || (with_wish && !run_on);
    bool alone = !wished && order_is_general(writing, clauses->wish) && pack_texts(writing->pack, "wish.alone");
    if (alone) /* "You'd like our help." by itself is clipped */
        writing_put(writing, writing_choose(writing, "wish.alone", NULL), NULL, NULL);
    else if (!wished)
        telling_put_sentence(writing, wish);
}

static void
put_sentences(struct telling *telling, const struct clauses *clauses)
{
    struct writing *writing = telling->writing;
    bool needed = order_tells_need(writing, clauses->texts, clauses->count, clauses->wish);
    g_autofree char *wish = needed ? g_strdup("") : clauses_spoken(writing, clauses->wish);
    if (!clauses->count) {
        g_autofree char *whole = reference_behind(writing, clauses, wish);
        telling_put_sentence(writing, whole);
        return;
    }
    if (*wish && order_puts_wish_first(writing, clauses->texts, clauses->count, clauses->wish)) {
        put_wish_first(telling, clauses, wish);
        return;
    }
    bool single = clauses->count == 1 && !clauses->coupled;
    g_autofree char *plea = single ? plea_line(writing, clauses->wish, clauses->texts[0]) : NULL;
    if (plea) {
        g_string_truncate(writing->text, writing->opening);
        writing_put(writing, plea, NULL, NULL);
        return;
    }
    put_clauses(telling, clauses, wish);
}

/* Clauses of one train in one sentence, unless one would then repeat the mail's own run. */
static void
put_coupled(struct telling *telling, const struct clauses *clauses)
{
    struct clauses joined = coupled(clauses, telling->writing, telling->source);
    struct telling fresh = *telling;
    gsize length = telling->writing->text->len;
    put_sentences(telling, &joined);
    if (!joined.coupled || !telling->strained)
        return;
    *telling = fresh;
    g_string_truncate(telling->writing->text, length);
    put_sentences(telling, clauses);
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
            starter_put(telling, clause, clause);
        else
            telling_put_sentence(writing, clause);
        put++;
    }
    return put > 0;
}

/* Whether the customer made a list of it: three lines that begin with a mark or number, or "1) … 2) … 3)". */
static bool
is_listed(const char *text)
{
    guint marks = 0;
    for (const char *c = text; c && *c; c = strchr(c, '\n') ? strchr(c, '\n') + 1 : NULL) {
        const char *at = c + strspn(c, " \t");
        gsize digits = strspn(at, "0123456789");
        marks += g_str_has_prefix(at, "- ") || g_str_has_prefix(at, "* ") || g_str_has_prefix(at, "\xE2\x80\xA2") ||
                 (digits == 1 && (g_str_has_prefix(at + 1, ") ") || g_str_has_prefix(at + 1, ". ")));
    }
    return marks >= 3 || (strstr(text, " 1) ") && strstr(text, " 2) ") && strstr(text, " 3) "));
}

/* What the mail says behind its wish; two of one train in one sentence. */
static void
put_after(struct telling *telling, const struct clauses *clauses)
{
    telling->wished |= *clauses->wish && clauses->after_count;
    bool english = strcmp(telling->writing->pack->language, "en") == 0;
    for (guint i = 0; i < clauses->after_count; i++) {
        const char *next = english && i + 1 < clauses->after_count ? clauses->after[i + 1] : NULL;
        g_autofree char *both = next ? couple(clauses->after[i], next, telling->source) : NULL;
        telling_put_next(telling, both ? both : clauses->after[i]);
        i += both != NULL;
    }
}

/* German, Dutch: "A, und B, und Sie möchten C" → "A, und B. Sie möchten C". */
static void
put_parted(struct telling *telling)
{
    const struct pack *pack = telling->writing->pack;
    GString *text = telling->writing->text;
    const char *joint = strcmp(pack->language, "de") == 0   ? ", und "
                        : strcmp(pack->language, "nl") == 0 ? ", en "
                                                            : NULL;
    for (const char *at = joint ? strstr(text->str + telling->from, joint) : NULL; at; at = strstr(at + 1, joint)) {
        const char *behind = at + strlen(joint), *begin = at;
        while (begin > text->str + telling->from && !(strchr(".?!", begin[-1]) && *begin == ' '))
            begin--;
        g_autofree char *before = g_strndup(begin, (gsize)(at - begin));
        bool wants = telling_wishes(pack, behind) || g_str_has_prefix(behind, "Sie möchten, ") ||
                     g_str_has_prefix(behind, "du möchtest, ");
        if (!strstr(before, joint) || !wants)
            continue;
        gsize from = (gsize)(at - text->str), width = strlen(joint);
        g_string_erase(text, (gssize)from, (gssize)width);
        g_string_insert(text, (gssize)from, ". ");
        text->str[from + 2] = g_ascii_toupper(text->str[from + 2]);
        at = text->str + from;
    }
}

/* A list of the mail's with its head, that may be told: a sentence of its own that nothing is joined to. NULL: none. */
static char *
listed_safe(const struct writing *writing, const struct letter *letter)
{
    const char *listed = writing->insight->listed;
    bool told = listed && *listed && verify_clause(listed, letter, writing->pack, writing->brief);
    return told ? clauses_spoken(writing, listed) : NULL;
}

/* The deadline, unless the clauses have told it. */
static void
put_deadline(struct writing *writing, const struct clauses *clauses)
{
    const struct insight *insight = writing->insight;
    bool period = strcmp(writing->pack->language, "fr") == 0 && g_str_has_prefix(insight->deadline, "dans les ");
    period |=
        strcmp(writing->pack->language, "en") == 0 &&
        (strstr(insight->deadline, " my ") || strstr(insight->deadline, " our ")); /* whose it is was not turned */
    const char *day = strchr(insight->deadline, ' '); /* "by", "before" aside; "bis spätestens 14.11." */
    if (day && g_str_has_prefix(day, " spätestens ") && g_ascii_isdigit(day[strlen(" spätestens ")]))
        day += strlen(" spätestens");
    for (guint i = 0; day && i < clauses->after_count; i++)
        period |= strstr(clauses->after[i], day + 1) != NULL; /* it is said already */
    if (*insight->deadline && !period &&                      /* "on est dans les 14 jours" */
        !reference_is_said(clauses, day && strlen(insight->deadline) > 10 ? day : insight->deadline))
        writing_put(writing, writing_choose(writing, "deadline", NULL), "{deadline}", insight->deadline);
}

bool
writing_gist(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    struct clauses clauses = clauses_safe(writing, letter);
    g_autoptr(GPtrArray) own G_GNUC_UNUSED = clauses.own; /* freed with this function: clauses borrow from it */
    g_autofree char *rows = listed_safe(writing, letter);
    clauses.rows = rows;
    if (!clauses.count && !*clauses.wish && !clauses.quote_count && !rows)
        return false;
    citation_order(&clauses, letter);
    g_autofree char *source = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    writing->mail = source;
    order_clauses(writing, clauses.texts, clauses.count);
    reference_put(writing, &clauses);
    struct telling telling = {.writing = writing, .source = source};
    if (rows && insight->listed_first)
        telling_put_sentence(writing, rows);
    telling.from = writing->text->len;
    telling.begun = rows && insight->listed_first;
    if (put_verbatim(&telling, letter)) {
        fewer_put(&telling, false);
        writing->mail = NULL;
        return true;
    }
    guint words = 0; /* what a few sentences tell needs no list */
    for (guint i = 0; i < clauses.count; i++)
        words += text_word_count(clauses.texts[i]);
    bool english = strcmp(writing->pack->language, "en") == 0;
    bool listed = english && !rows && clauses.count >= 3 && is_listed(letter->reply);
    bool list = listed || (!english && clauses.count >= 4 && clauses.kinds >= 3 && words >= LISTED);
    if (list) {
        writing_paragraph(writing);
        put_list(writing, &clauses);
        list = !telling_runs_on(&telling, 0); /* items that stood beside each other in the mail need words between */
    }
    /* "You ask for help" alone says nothing before what for. */
    bool bare =
        strcmp(writing->pack->language, "en") != 0 && !clauses.count && clauses.quote_count && !insight->wish_first;
    if (!list)
        g_string_truncate(writing->text, telling.from);
    bool leads = !list && citation_leads(writing, &clauses, letter);
    bool cited = bare || leads;
    if (cited) {
        citation_put(writing, clauses.quotes, clauses.quote_count);
        telling.from = writing->text->len;
        telling.begun = true;
    }
    if (!list && (clauses.count || *clauses.wish))
        put_coupled(&telling, &clauses);
    put_after(&telling, &clauses);
    put_parted(&telling);
    fewer_put(&telling, list);
    if (rows && !insight->listed_first)
        telling_put_sentence(writing, rows);
    if (!cited)
        citation_put(writing, clauses.quotes, clauses.quote_count);
    put_deadline(writing, &clauses);
    writing->mail = NULL;
    return true;
}
