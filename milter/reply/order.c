/*
 * order.c - which of what was understood is told first: the matter, or the wish.
 *
 * The matter, and behind it what is wanted. A wish comes first where it stood first in the mail and the matter points back to it, or
 * is a detail of what is asked. Pure.
 */
#include "order.h"
#include "blame.h"
#include "telling.h"

#include "../listen/clause.h"

#include <hearken/text.h>
#include <string.h>

#define REASON_MAX 14 /* words of a reason behind the wish */
#define REMARK_MAX 10 /* words of a remark */

static bool
is_english(const struct writing *writing)
{
    return strcmp(writing->pack->language, "en") == 0;
}

/* Whether the clause speaks of what the wish names: it stays behind it. */
static bool
leans_on_wish(const struct writing *writing, const char *clause)
{
    if (!is_english(writing))
        return true;
    g_autoptr(clause) words = clause_cut(clause);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low,
                    "it it's them they they're these those this that one ones he he's she she's him her"))
            return true;
    return false;
}

/* Whether any of them does: "you are going on the 14th", "you would need it by the 12th". */
static bool
any_leans_on_wish(const struct writing *writing, const char *const *clauses, guint count)
{
    bool leans = false;
    for (guint i = 0; i < count; i++)
        leans |= leans_on_wish(writing, clauses[i]) || g_str_has_prefix(clauses[i], "if ");
    return leans;
}

bool
order_is_general(const struct writing *writing, const char *wish)
{
    for (char **general = pack_texts(writing->pack, "wish.general"); general && *general; general++)
        if (strcmp(wish, *general) == 0)
            return true;
    return false;
}

bool
order_tells_need(const struct writing *writing, const char *const *clauses, guint count, const char *wish)
{
    bool needs = false, asks = false;
    for (guint i = 0; i < count; i++) {
        needs |= strstr(clauses[i], "you need ") || strstr(clauses[i], "you really need ");
        asks |= g_str_has_prefix(clauses[i], "you need to know ") || g_str_has_prefix(clauses[i], "you want to know ");
    }
    static const char *const helps[] = {" help", " assistance", " support"};
    bool all = count == 1; /* "you need to edit your user, and you'd like our help" */
    for (guint i = 0; i < G_N_ELEMENTS(helps) && all; i++)
        all = strstr(clauses[0], helps[i]) == NULL;
    static const char *const updates[] = {"you would like to know where things stand",
                                          "you would like us to update you", "you would like an update"};
    bool update = false;
    for (guint i = 0; i < G_N_ELEMENTS(updates); i++)
        update |= strcmp(wish, updates[i]) == 0;
    return (needs && !all && order_is_general(writing, wish)) || (asks && update && is_english(writing));
}

/* "us to add a dark mode": what is wanted is new, and what is said besides is why. */
static bool
proposes(const char *wish)
{
    static const char *const deeds[] = {"add ",   "offer ",   "introduce ", "bring back ",
                                        "stock ", "support ", "restock "};
    const char *deed = g_str_has_prefix(wish, "you would like us to ") ? wish + strlen("you would like us to ")
                       : g_str_has_prefix(wish, "you'd like us to ")   ? wish + strlen("you'd like us to ")
                                                                       : "";
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++)
        if (g_str_has_prefix(deed, deeds[i]))
            return true;
    return false;
}

char *
order_reasoned(const struct writing *writing, const char *wish, const char *const *clauses, guint count)
{
    const char *reason = clauses[0];
    bool hindered = g_str_has_prefix(reason, "you can't ") || g_str_has_prefix(reason, "you cannot ") ||
                    g_str_has_prefix(reason, "you don't know ") || g_str_has_prefix(reason, "you do not know ");
    if (is_english(writing) && count == 1 && hindered && text_word_count(reason) <= REASON_MAX &&
        !strpbrk(reason, ",.") && g_str_has_suffix(wish, ", and you'd like our help"))
        return g_strdup_printf("%s, as %s", wish, reason); /* what the help is for */
    bool fits = is_english(writing) && count == 1 && text_word_count(reason) <= REASON_MAX &&
                text_word_count(wish) <= 24 && !strstr(wish, ", ") && !strstr(reason, ", ") &&
                (proposes(wish) || ((strstr(reason, " it") || strstr(reason, " them")) &&
                                    (g_str_has_prefix(reason, "you need ") || g_str_has_prefix(reason, "you can't ") ||
                                     g_str_has_prefix(reason, "you cannot "))));
    return fits ? g_strdup_printf("%s, as %s", wish, reason) : NULL;
}

/* English: what was wanted stood before what points back to it ("can I bring my dog, he's about 20 pounds"). */
static bool
wished_before(const struct writing *writing, const char *clause)
{
    const struct insight *insight = writing->insight;
    if (!is_english(writing) || !telling_leans_back(clause) || !insight->issue_count)
        return false;
    static const char *const wants[] = {"I would like", "I'd like", "I want", "Can ", "Could ",
                                        "Please ",      "I wish",   "How ",   "What "};
    for (guint i = 0; i < insight->sentence_count; i++) {
        const char *text = insight->sentences[i].text;
        if (strcmp(text, insight->issues[0].source) == 0)
            return false;
        for (guint k = 0; k < G_N_ELEMENTS(wants); k++)
            if (g_str_has_prefix(text, wants[k]))
                return true;
    }
    return false;
}

/* Where what is asked begins, behind "you would like to know"; 0: the wish is no question. */
static guint
question_of(const struct clause *wish)
{
    static const char *const heads[] = {"you would|also like to know", "you would also like to know",
                                        "you'd like to know", "you are asking|wondering"};
    return clause_first(wish, 0, heads, G_N_ELEMENTS(heads));
}

/* "what is going on", "why that is", "how to fix this": says nothing before the matter. */
static bool
points_on(const struct clause *wish, guint from)
{
    static const char empty[] =
        "what why how when who whether if is are was were be been has have had do does did can could should will "
        "would to you we us i a an the there that any anything something someone anyone else about of with in for not "
        "go goes going on happen happens happened happening wrong normal possible help do doing done fix solve "
        "resolve next now so then still yet up problem issue reason matter deal believe next way ways get know steps "
        "take anybody somebody ok okay all right proceed contact speak talk call";
    bool full = false;
    for (guint i = from; i < wish->count; i++) {
        if (strcmp(wish->words[i].low, "it") == 0 && i + 2 < wish->count &&
            (word_in(wish->words[i + 1].low, "takes took costs cost") ||
             (word_in(wish->words[i + 1].low, "is was") &&
              word_in(wish->words[i + 2].low, "possible normal ok okay safe allowed necessary not so worth"))))
            continue; /* "why it takes an hour to …" */
        if (word_in(wish->words[i].low, "this these those it it's they them he she him her"))
            return true;
        if (strcmp(wish->words[i].low, "that") == 0 && i + 2 >= wish->count)
            return true;
        full |= !word_in(wish->words[i].low, empty);
    }
    return !full;
}

/* Whether it tells what is wrong: that is the matter, whatever is asked first. "The page doesn't say" is not. */
static bool
tells_trouble(const char *clause)
{
    static const char wrong[] =
        "not never no nothing nobody none don't doesn't didn't can't cannot couldn't won't isn't aren't wasn't "
        "weren't "
        "haven't hasn't hadn't down out error errors without fail fails failed failing failure broken wrong "
        "missing "
        "late "
        "delayed slow stuck lost refused declined rejected charged overcharged blocked locked dead crash crashes "
        "crashing cancelled canceled faulty damaged cold dirty appalling poor terrible rude stopped keeps keep "
        "skipping";
    g_autoptr(clause) words = clause_cut(clause);
    bool wrongs = strchr(clause, 0x22) != NULL || strstr(clause, "\xE2\x80\x9C") != NULL;
    for (guint i = 0; i < words->count; i++)
        wrongs |= word_in(words->words[i].low, wrong) &&
                  !(i + 1 < words->count && word_in(words->words[i + 1].low, "say mention")) &&
                  !(i > 0 && word_in(words->words[i - 1].low, "says say said"));
    return wrongs;
}

/* A question that the mail begins with and that says by itself what it asks: what follows is its detail. */
static bool
asks_first(const struct writing *writing, const char *const *clauses, guint count, const char *wish)
{
    if (!is_english(writing) || !writing->insight->wish_first || writing->insight->wish_later ||
        writing->tone == TONE_THANKS)
        return false;
    g_autoptr(clause) words = clause_cut(wish);
    guint at = question_of(words);
    if (!at && count == 1 && text_word_count(clauses[0]) <= REASON_MAX && !clause_has(words, 0, "you would like us"))
        at = clause_has(words, 0, "you would like to"); /* what is planned, and a detail of it */
    bool why = at && (clause_has(words, at, "why") || clause_has(words, at, "how come"));
    for (guint i = 0; i < count && !why; i++)
        if (tells_trouble(clauses[i]))
            return false;
    return at > 0 && !points_on(words, at);
}

/* "You would like to move the site, and you would like us to resend it": the second wish stood behind the matter and points to it. */
static bool
points_to_matter(const struct writing *writing, const char *wish)
{
    const char *second = is_english(writing) && writing->insight->wish_later ? strstr(wish, ", and you") : NULL;
    return second && (strstr(second, " it ") || strstr(second, " them ") || g_str_has_suffix(second, " it") ||
                      g_str_has_suffix(second, " them"));
}

bool
order_puts_wish_first(const struct writing *writing, const char *const *clauses, guint count, const char *wish)
{
    bool before = writing->insight->wish_first || wished_before(writing, clauses[0]);
    g_autofree char *who = g_strndup(clauses[0], strcspn(clauses[0], " '"));
    bool unnamed = is_english(writing) && word_in(who, "he she"); /* "add my son": who "he" is */
    bool proposed = writing->insight->wish_first && proposes(wish) && count == 1 && is_english(writing) &&
                    text_word_count(clauses[0]) <= REASON_MAX && !strstr(wish, ", ") && !strstr(clauses[0], ", ") &&
                    !blame_is_laid(writing->pack, clauses[0]);
    if (asks_first(writing, clauses, count, wish) || proposed)
        return true;
    return before && (unnamed || !points_to_matter(writing, wish)) && !order_is_general(writing, wish) &&
           any_leans_on_wish(writing, clauses, count) &&
           (writing->tone != TONE_THANKS || telling_leans_back(clauses[0]));
}

bool
order_is_remark(const struct writing *writing, const char *wish, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    bool own = strchr(clause, ',') != NULL;
    for (guint i = 0; i < words->count; i++)
        own |= word_in(words->words[i].low, "you your you're you've we us our");
    return asks_first(writing, &clause, 1, wish) && words->count > 3 && words->count <= REMARK_MAX && !own &&
           word_in(words->words[0].low, "the other others some most");
}

/* "so you would need it by Friday": it says nothing before what is wanted. */
static bool
points_back(const char *clause)
{
    static const char *const to[] = {" need it ",   " need them ", " need this ",
                                     " until then", " till then",  " by then"};
    bool points = false;
    for (guint i = 0; i < G_N_ELEMENTS(to); i++)
        points |= strstr(clause, to[i]) != NULL;
    return points;
}

/* "Please bring it back, it was why I came": what is asked in so many words, and a remark on it. */
static bool
remarks_on(const char *asked, const char *clause)
{
    g_autofree char *low = g_utf8_strdown(asked, -1), *first = g_strndup(clause, strcspn(clause, " ,"));
    return word_in(first, "it it's they they're he he's she she's") && !strchr(clause, '.') &&
           (strchr(low, '?') || strstr(low, "please ") || g_str_has_prefix(low, "i'd like ") ||
            g_str_has_prefix(low, "i would like ") || g_str_has_prefix(low, "i want "));
}

static guint
place_of(const struct insight *insight, const char *source)
{
    guint at = 0;
    while (at < insight->sentence_count && strcmp(insight->sentences[at].text, source) != 0)
        at++;
    return at;
}

static bool
wants(const struct sentence *sentence)
{
    return !sentence->subject && (sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION || *sentence->wish);
}

/* "Could you move it? He can only come on Tuesdays.": what the mail says behind all that it asks, having told the matter before. */
static bool
stands_last(const struct writing *writing, const char *clause, const char *source)
{
    const struct insight *insight = writing->insight;
    guint first = place_of(insight, insight->issues[0].source), at = place_of(insight, source);
    bool asked = false;
    for (guint i = first + 1; i < insight->sentence_count; i++) {
        if (i > at && wants(&insight->sentences[i]))
            return false;
        asked |= i < at && wants(&insight->sentences[i]);
    }
    return asked && !blame_is_laid(writing->pack, clause) && !order_is_general(writing, insight->wish_clause);
}

bool
order_is_apart(const struct insight *insight, const char *before, const char *source)
{
    guint from = place_of(insight, before), to = place_of(insight, source);
    for (guint i = from + 1; i < to && to < insight->sentence_count; i++)
        if (wants(&insight->sentences[i]) || insight->sentences[i].role == ROLE_CONTEXT ||
            insight->sentences[i].role == ROLE_PROBLEM || insight->sentences[i].role == ROLE_ATTEMPT)
            return true;
    return false;
}

bool
order_is_afterthought(const struct writing *writing, const char *clause, const char *source)
{
    static const char *const heads[] = {
        "you can come ",   "you can collect ",   "you can wait ",       "you can pay ",          "you can send ",
        "you can do ",     "you can be ",        "you are happy to ",   "you're happy to ",      "you'd be happy to ",
        "you don't mind ", "you do not mind ",   "you are willing to ", "you're willing to ",    "you are around ",
        "you're around ",  "you are available ", "you're available ",   "you are free ",         "you're free ",
        "if it's easier ", "if that is easier ", "if that's easier ",   "you would be happy to "};
    const struct insight *insight = writing->insight;
    bool tale = insight->issue_count > 2, offers = tale && points_back(clause), asked = false;
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        offers |= g_str_has_prefix(clause, heads[i]);
    if (is_english(writing) && stands_last(writing, clause, source))
        return true;
    for (guint i = 0; is_english(writing) && i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        if (strcmp(sentence->text, source) == 0)
            return (offers && asked) ||
                   (tale && !blame_is_laid(writing->pack, clause) &&
                    (remarks_on(source, clause) || (i > 0 && g_ascii_strncasecmp(source, "also", 4) != 0 &&
                                                    remarks_on(insight->sentences[i - 1].text, clause))));
        asked |= sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION || *sentence->wish;
    }
    return false;
}

void
order_clauses(const struct writing *writing, const char **clauses, guint count)
{
    if (!is_english(writing) || count < 2 || !telling_wishes(writing->pack, clauses[0]) ||
        telling_wishes(writing->pack, clauses[1]) || telling_leans_back(clauses[1]))
        return;
    g_autoptr(clause) words = clause_cut(clauses[0]);
    bool points = false;
    for (guint i = 2; i < MIN(words->count, 5u); i++)
        points |= word_in(words->words[i].low, "this these it them that");
    if (!points)
        return;
    const char *wish = clauses[0];
    memmove(clauses, clauses + 1, (count - 1) * sizeof *clauses);
    clauses[count - 1] = wish;
}

char *
order_behind(const struct writing *writing, char *wish)
{
    char *at = g_strrstr(wish, " also like ");
    return at && !strstr(wish, ", or you") && leans_on_wish(writing, at) ? at : NULL;
}
