/*
 * ready.c - what is told in ready words: a frame for a matter that no clause could tell, a wish that no told sentence carried.
 *
 * A wrong frame would be an invention, and a vague one says less than the customer's own sentence. Pure.
 */
#include "account.h"
#include "clause.h"
#include "clean.h"
#include "coverage.h"
#include "excerpt.h"
#include "foreign.h"
#include "frames.h"
#include "numbers.h"
#include "redact.h"
#include "nounstyle.h"
#include "situation.h"
#include "wishes.h"

#include <hearken/text.h>
#include <stdlib.h>
#include <string.h>

#define GUESS       50 /* per cent: what is less sure is not said, though nothing else may be quoted */
#define SURE        70 /* per cent: a frame said beside clauses */
#define LOOKS       48 /* at a sentence and its parts: "down, down, down, …" has as many as it has commas, cubed */
#define PARTS_MAX   4  /* situations in one sentence */
#define ASKED_OF    20 /* words of a clause behind which a bare "why" is put */
#define NAMED_LEAST 7  /* words of a sentence that names what is at fault */

void
account_add(struct account *account, const struct sentence *sentence, char *clause, bool quoted, enum rung rung)
{
    struct issue *last =
        account->issues->len ? &g_array_index(account->issues, struct issue, account->issues->len - 1) : NULL;
    if (last && !quoted && !last->quoted && !account->wanted && rung == RUNG_CLAUSE &&
        strcmp(account->insight->language, "en") == 0) {
        g_autofree char *source = g_strdup_printf("%s %s", last->source, sentence->text);
        account->wanted = false;
        char *series = wishes_deeds(last->clause, clause, source);
        if (series) {
            account->words += text_word_count(series) - text_word_count(last->clause);
            g_free(last->clause);
            g_free(clause);
            last->clause = series;
            return;
        }
    }
    char *listed = last && !last->quoted && !quoted ? nounstyle_joined(last->clause, clause) : NULL;
    if (listed) {
        account->words += text_word_count(clause);
        g_free(last->clause);
        g_free(clause);
        last->clause = listed;
        return;
    }
    char *more = last && !last->quoted && !quoted ? nounstyle_more(last->clause, clause) : NULL;
    if (more) {
        g_free(clause);
        clause = more;
    }
    if (last && !last->quoted && !strchr(last->clause, ';') && strcmp(clause, "vous le contestez") == 0) {
        char *denied = g_strconcat(last->clause, ", ce que vous contestez", NULL); /* "…, c'est faux" */
        g_free(last->clause);
        g_free(clause);
        last->clause = denied;
        return;
    }
    struct issue issue = {
        .frame = g_strdup(sentence->frame), .clause = clause, .source = g_strdup(sentence->text), .quoted = quoted};
    g_array_append_val(account->issues, issue);
    account->wanted = false;
    account->words += text_word_count(clause);
    account->rung = MAX(account->rung, rung);
    account->quotes += quoted;
}

/* "The refund was refused. Why?": the clause that was told last asks it itself. False: it asks more, or of something else. */
static bool
ask_why(struct account *account, const char *wish)
{
    static const char *const bare[] = {"why", "why not", "why so", "why that is", "why this is", "how come"};
    static const char know[] = "you would like to know ";
    struct issue *last =
        account->issues->len ? &g_array_index(account->issues, struct issue, account->issues->len - 1) : NULL;
    const char *stop = last ? g_strrstr(last->clause, ". ") : NULL, *tail = stop ? stop + 2 : last ? last->clause : "";
    if (!last || last->quoted || account->wanted || !g_str_has_prefix(wish, know) || strstr(tail, know) ||
        strstr(tail, " and ") || text_word_count(tail) > ASKED_OF)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(bare); i++) {
        if (strcmp(wish + strlen(know), bare[i]) != 0)
            continue;
        bool own = (g_str_has_prefix(tail, "you ") || g_str_has_prefix(tail, "You ")) && !strpbrk(tail, ",:") &&
                   !strstr(tail, " but ") && !strstr(tail, " because ") && !strstr(tail, " we ") &&
                   !strstr(tail, " that ");
        char *both =
            g_strconcat(last->clause, own ? " and would like to know why" : ", and you would like to know why", NULL);
        g_free(last->clause);
        last->clause = both;
        return true;
    }
    return false;
}

void
account_want(struct account *account, char *wish)
{
    struct insight *insight = account->insight;
    bool english = strcmp(insight->language, "en") == 0, general = english && wishes_is_help(account->pack, wish);
    account->words += text_word_count(wish);
    if (english && ask_why(account, wish)) {
        g_free(wish);
        return;
    }
    insight->wish_first |= !general && account->issues->len == 0;
    insight->wish_later |= !general && english && account->issues->len > 0;
    account->wanted = true;
    g_ptr_array_add(account->wishes, wish);
}

const struct issue *
account_issue_of(const struct insight *insight, const char *frame)
{
    for (guint i = 0; i < insight->issue_count; i++)
        if (strcmp(insight->issues[i].frame, frame) == 0)
            return &insight->issues[i];
    return NULL;
}

bool
account_has(const struct account *account, const char *clause)
{
    for (guint i = 0; i < account->issues->len; i++)
        if (strcmp(g_array_index(account->issues, struct issue, i).clause, clause) == 0)
            return true;
    return false;
}

/* Whether the mail has a word of the pack's text of that name; true where the pack has none. */
static bool
says_one_of(const struct account *account, const char *kind, const char *key)
{
    g_autofree char *name = g_strconcat(kind, key, NULL);
    char **words = account->pack ? pack_texts(account->pack, name) : NULL;
    for (guint i = 0; words && i < account->insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(account->insight->sentences[i].text, -1);
        for (char **word = words; *word; word++)
            if (strstr(low, *word))
                return true;
    }
    return !words;
}

/* Whether the mail has a word without which the frame or wish would be an invention, where the pack names such words. */
static bool
is_borne_out(const struct account *account, const char *key)
{
    g_autofree char *but = g_strconcat("unless.", key, NULL); /* "j'ai résilié en juin" is no wish to cancel */
    char **others = account->pack ? pack_texts(account->pack, but) : NULL;
    for (guint i = 0; others && i < account->insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(account->insight->sentences[i].text, -1);
        for (char **other = others; *other; other++)
            if (strstr(low, *other))
                return false;
    }
    return says_one_of(account, "needs.", key) && says_one_of(account, "also.", key);
}

/* "The app does not work as it should" for a sentence that names the button: the customer's own words say more. */
static bool
is_vaguer(const struct account *account, const char *text, const char *frame)
{
    return strcmp(account->insight->language, "en") == 0 &&
           word_in(frame,
                   "APP-FAULT CONTENTLESS OTHER REPEATED-CONTACT RUNAROUND LONG-WAIT OUTAGE MISSED-APPOINTMENT") &&
           text_word_count(text) >= NAMED_LEAST && excerpt_allowed(text);
}

static bool
is_english(const struct account *account)
{
    return strcmp(account->pack->language, "en") == 0;
}

/* A frame is said where nothing else tells the matter, or where understanding is sure of it: a wrong one would be an invention. */
bool
ready_frame(struct account *account, const struct sentence *sentence, const char *frame)
{
    if (!*frame || !account->pack || is_vaguer(account, sentence->text, frame))
        return false;
    const struct issue *known = account_issue_of(account->insight, frame);
    for (guint i = 0; i < account->issues->len; i++) /* once is enough */
        if (strcmp(g_array_index(account->issues, struct issue, i).frame, frame) == 0)
            return true;
    bool spoken = account->issues->len + account->wishes->len > 0;
    bool guessed = known && known->certainty < GUESS && is_english(account);
    if (!known || guessed || (spoken && (known->certainty < SURE || !sentence->main)) ||
        sentence->role == ROLE_QUESTION)
        return false;
    g_autofree char *key = g_strconcat("frame.", frame, NULL);
    if (!is_borne_out(account, key))
        return false;
    char *clause = frames_fill(account->pack, account->insight, account_issue_of(account->insight, frame), key);
    if (!clause || account_has(account, clause)) {
        bool said = clause != NULL;
        g_free(clause);
        return said;
    }
    account_add(account, sentence, clause, false, RUNG_FRAME);
    return true;
}

static void
situated_clear(gpointer data)
{
    g_free(((struct situated *)data)->clause);
}

/* The text told whole by situations, in one or, parted where a joint ("and", "but", a comma) stands, in several. */
static bool
gather_whole(const struct account *account, const char *text, bool telegram, guint *looks, GArray *found)
{
    struct situated situated = {0};
    if (*looks == 0)
        return false;
    --*looks;
    if (coverage_best(account->pack, account->insight, text, telegram, &situated) && situated.whole) {
        g_array_append_val(found, situated);
        return true;
    }
    g_free(situated.clause);
    char **joints = pack_texts(account->pack, "situation.joints");
    for (const char *at = strchr(text, ' '); at && found->len + 1 < PARTS_MAX; at = strchr(at + 1, ' ')) {
        const char *end = at > text && strchr(",;", at[-1]) ? at - 1 : NULL, *rest = at + 1;
        for (char **joint = joints; joint && *joint; joint++)
            if (g_str_has_prefix(at + 1, *joint) && at[1 + strlen(*joint)] == ' ') {
                end = end ? end : at;
                rest = at + strlen(*joint) + 2;
            }
        g_autofree char *head = end ? g_strndup(text, (gsize)(end - text)) : NULL;
        if (!head || *looks == 0)
            continue;
        --*looks;
        if (!coverage_best(account->pack, account->insight, head, telegram, &situated))
            continue;
        guint count = found->len;
        g_array_append_val(found, situated);
        if (situated.whole && gather_whole(account, rest, telegram, looks, found))
            return true;
        g_array_set_size(found, count);
    }
    return false;
}

static void
tell_situated(struct account *account, const struct sentence *sentence, struct situated *situated)
{
    g_autofree char *clause = g_steal_pointer(&situated->clause);
    if (!clause || account_has(account, clause))
        return;
    if (!situated->wish) {
        if (word_in(account->insight->missing, "issue error")) { /* what is the matter has been understood */
            g_free(account->insight->missing);
            account->insight->missing = g_strdup("");
        }
        account_add(account, sentence, g_steal_pointer(&clause), false, RUNG_FRAME);
        return;
    }
    if (account->wishes->len >= WISHES_MAX ||
        g_ptr_array_find_with_equal_func(account->wishes, clause, g_str_equal, NULL))
        return;
    account_want(account, g_steal_pointer(&clause));
}

/* "You are sent back to the log-in page" for a careful "My password reset is looping": the customer's own words are there to be told. */
static bool
is_vague(const struct account *account, const char *text, const GArray *found)
{
    g_autoptr(GString) clauses = g_string_new(NULL);
    for (guint i = 0; i < found->len; i++) {
        const struct situated *situated = &g_array_index(found, struct situated, i);
        if (!situated->clause || situated->wish)
            return false;
        g_string_append_printf(clauses, " %s", situated->clause);
    }
    static const char *const guarded[] = {" stole", " steal", " theft", " thief", " thieves", " fraud",
                                          " scam",  " cheat", " lied",  " liar",  " believe", " but nothing"};
    for (guint i = 0; i < G_N_ELEMENTS(guarded); i++) /* a charge, or a guess, has careful words of ours */
        if (strstr(text, guarded[i]))
            return false;
    g_autoptr(clause) words = clause_cut(text);
    return found->len > 0 && is_english(account) && !strchr(text, '?') && words->count > 4 &&
           situations_is(account->pack->situations, words->words[0].low, WORD_ARTICLE | WORD_SUBJECT) &&
           coverage_is_vague(account->pack, text, clauses->str) && !coverage_rough(account->pack, text);
}

/* "Their flight was cancelled": no ready words for the customer's own tell it. */
static bool
is_anothers(const char *text)
{
    return g_str_has_prefix(text, "Their ") || g_str_has_prefix(text, "His ") || g_str_has_prefix(text, "Her ");
}

bool
ready_situation(struct account *account, guint at, bool unturned)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    const char *text = sentence->plain && *sentence->plain ? sentence->plain : sentence->text;
    if (is_english(account) && !unturned && is_anothers(text))
        return false;
    const char *behind = sentence->secret && *text == '@' ? strchr(text, ' ') : NULL; /* to whom a post is addressed */
    bool open = behind && !strstr(behind, REDACTED_MARK) && !redact_is_personal(behind);
    if ((sentence->secret && !open) || !account->pack || !account->pack->situations)
        return false;
    text = open ? behind + 1 : text;
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct situated));
    g_array_set_clear_func(found, situated_clear);
    struct situated part = {0};
    char **least = pack_texts(account->pack, "situation.part"); /* per cent, where a turned clause may be had instead */
    /* What lacked words was filled with guesses: what was written is asked first. */
    g_autofree char *written = sentence->own ? clean_plain(account->insight->language, sentence->own) : NULL;
    guint looks = LOOKS;
    if (!(written && gather_whole(account, written, true, &looks, found)) &&
        !gather_whole(account, text, false, &looks, found) &&
        coverage_best(account->pack, account->insight, text, false, &part) &&
        (!least || unturned || part.share >= (guint)atoi(*least)) &&
        ((unturned && is_english(account)) || coverage_rough(account->pack, text))) { /* better than a quotation */
        g_array_append_val(found, part);
        part.clause = NULL;
    }
    g_free(part.clause);
    if (!unturned && !sentence->own && is_vague(account, text, found))
        return false;
    for (guint i = 0; i < found->len; i++)
        tell_situated(account, sentence, &g_array_index(found, struct situated, i));
    account->told[at] |= found->len > 0;
    return found->len > 0;
}

/* "Quand arrive-t-elle ?" asks for a time, not for how things stand. */
static bool
asks_when(const struct account *account)
{
    char **when = pack_texts(account->pack, "when");
    for (guint i = 0; when && i < account->insight->sentence_count; i++) {
        const struct sentence *sentence = &account->insight->sentences[i];
        g_autofree char *low = g_utf8_strdown(sentence->text, -1);
        const char *at = strcmp(sentence->wish, "STATUS") == 0 ? strstr(low, *when) : NULL;
        if (at && at <= low + 3 && strchr(low, '?')) /* behind an opening mark, or "e" and "y" */
            return true;
    }
    return false;
}

/* Whether a Spanish clause that has been told says what is wanted. */
static bool
wants_already(const struct account *account)
{
    for (guint i = 0; i < account->issues->len; i++) {
        const char *clause = g_array_index(account->issues, struct issue, i).clause;
        g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
        if (foreign_lists(account->pack, "deeds.asks", first) || g_str_has_prefix(clause, "le gustar") ||
            g_str_has_prefix(clause, "te gustar"))
            return true;
    }
    return account->wishes->len > 0;
}

/* "Se è di nuovo macchiato posso rifiutarlo?", "if it breaks, would you replace it?": nothing has happened, and nothing is wanted yet. */
static bool
is_supposed(const char *text)
{
    static const char ifs[] = "if suppose falls wenn sollte angenommen si supposons se als indien mocht caso";
    static const char asks[] =
        "you possible vous vos possible sie ihr möglich du tu usted ustedes pueden puede podrían es "
        "posible potete poteste può possibile voi lei puderem possível vocês u jullie mogelijk";
    g_autoptr(clause) words = clause_cut(text);
    return words->count > 3 && strchr(words->words[words->count - 1].trail, '?') && word_in(words->words[0].low, ifs) &&
           !word_in(words->words[1].low, asks);
}

/* Several sums are told: which of them is wanted back only the customer's own words can say. */
static bool
tells_sums(const struct insight *insight)
{
    g_autofree char *first = NULL;
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *sum = numbers_amount(insight->sentences[i].text);
        if (sum && first && strcmp(sum, first) != 0)
            return true;
        first = first ? first : g_steal_pointer(&sum);
    }
    return false;
}

/* A wish that no told sentence carried: its ready words. */
void
ready_wishes(struct account *account)
{
    struct insight *insight = account->insight;
    bool ready = false;
    for (char **wish = insight->wishes; wish && *wish; wish++) {
        bool asked = false;
        bool said = false, owned = false; /* a second wish of one sentence is told with the first */
        bool lost = false;                /* of a sentence that must be told and cannot be worded */
        for (guint i = 0; i < insight->sentence_count; i++) {
            bool same = strcmp(insight->sentences[i].wish, *wish) == 0;
            if (same && is_supposed(insight->sentences[i].text) && !word_in(*wish, "INFORMATION ANSWER STATUS SUPPORT"))
                continue;
            owned |= same;
            asked |= same && (insight->sentences[i].role == ROLE_REQUEST ||
                              insight->sentences[i].role == ROLE_QUESTION || insight->sentences[i].subject);
            said |= account->told[i] && same;
            lost |= same && insight->sentences[i].main && !account->told[i];
        }
        bool surplus = strcmp(*wish, "SUPPORT") == 0 && account->issues->len >= 2;
        surplus |=
            strcmp(insight->language, "en") == 0 && owned && !asked && account->issues->len >= 2; /* told, not asked */
        surplus |= strcmp(insight->language, "en") == 0 && strcmp(*wish, "CANCEL") == 0 && owned && !lost &&
                   account->issues->len >= 2;                /* "I terminated the contract" */
        bool spanish = strcmp(insight->language, "es") == 0; /* what is wanted has been told already */
        if (spanish && (wants_already(account) ||
                        (account->issues->len > 0 && word_in(*wish, "CANCEL CONFIRMATION DOCUMENT DELETION"))))
            continue;
        lost &= !word_in(*wish, "SUPPORT OTHER INFORMATION ANSWER STATUS CHANGE") && account->wishes->len < WISHES_MAX;
        bool with =
            !owned && ready && !spanish; /* the sentence's second wish, where its first was said in ready words */
        if ((!owned && !with) || said || surplus || (account->wishes->len > 0 && !lost && !with))
            continue;
        bool when = strcmp(*wish, "STATUS") == 0 && asks_when(account);
        g_autofree char *key = g_strconcat("wish.", when ? "WHEN" : *wish, NULL);
        if (!is_borne_out(account, key)) { /* "pouvez-vous m'aider ?" is no repair */
            static const char help[] = "SUPPORT.asked";
            if (!account->pack || !pack_texts(account->pack, "needs.SUPPORT.asked") || !is_borne_out(account, help))
                continue;
            g_free(key);
            key = g_strdup("wish.SUPPORT");
        }
        bool unsure = strcmp(*wish, "REFUND") == 0 && tells_sums(insight);
        char *clause =
            frames_fill(account->pack, insight, insight->issue_count && !unsure ? &insight->issues[0] : NULL, key);
        if (!clause)
            continue;
        g_ptr_array_add(account->wishes, clause);
        ready = true;
        for (guint i = 0; i < insight->sentence_count; i++) {
            if (strcmp(insight->sentences[i].wish, *wish) != 0 || account->told[i])
                continue;
            account->told[i] = true; /* of a long sentence the wish alone */
            account->half[i] = text_word_count(insight->sentences[i].text) > 10;
        }
    }
}

void
account_free_strings(struct issue *issue)
{
    g_free(issue->frame);
    g_free(issue->clause);
    g_free(issue->source);
}

/* "You wanted to say thank you", where what is amiss or wanted is told: of what is not known, and the opener thanks. */
void
ready_drop_praise(struct account *account)
{
    char **texts = account->pack ? pack_texts(account->pack, "frame.PRAISE") : NULL;
    if (!texts || (account->insight->tone == TONE_THANKS && account->wishes->len == 0))
        return;
    const char *bare = texts[g_strv_length(texts) - 1];
    for (guint i = account->issues->len; i-- > 0 && account->issues->len > 1;) {
        struct issue *issue = &g_array_index(account->issues, struct issue, i);
        if (strcmp(issue->frame, "PRAISE") != 0 || strcmp(issue->clause, bare) != 0)
            continue;
        account_free_strings(issue);
        g_array_remove_index(account->issues, i);
    }
}

/* "You would like to cancel" as a frame, where the wish says what and when: once is enough. */
void
ready_drop_said(struct account *account)
{
    for (guint i = account->issues->len; account->wishes->len && i-- > 0;) {
        struct issue *issue = &g_array_index(account->issues, struct issue, i);
        if (!word_in(issue->frame, "CANCEL RETURN DOCUMENT-REQUEST FEATURE-REQUEST DATA-REQUEST"))
            continue;
        g_autofree char *key = g_strconcat("frame.", issue->frame, NULL);
        g_autofree char *said =
            frames_fill(account->pack, account->insight, account_issue_of(account->insight, issue->frame), key);
        if (!said || strcmp(said, issue->clause) != 0)
            continue;
        account_free_strings(issue);
        g_array_remove_index(account->issues, i);
    }
}

/* No clause tells the matter: its frame does, where it is fairly sure or nothing could be quoted. */
void
ready_frames_alone(struct account *account)
{
    struct insight *insight = account->insight;
    for (guint i = 0; i < insight->issue_count; i++) {
        const struct issue *issue = &insight->issues[i];
        const struct sentence whole = {.text = issue->source, .frame = issue->frame};
        bool told = false;
        for (guint k = 0; k < insight->sentence_count; k++)
            told |= (account->told[k] || (account->refused[k] && strchr(issue->source, '?'))) &&
                    strcmp(insight->sentences[k].text, issue->source) == 0;
        if (told || (issue->certainty < FAIR && excerpt_allowed(issue->source)) ||
            !ready_frame(account, &whole, issue->frame))
            continue;
        for (guint k = 0; k < insight->sentence_count; k++)
            account->told[k] |= strcmp(insight->sentences[k].text, issue->source) == 0;
    }
}
