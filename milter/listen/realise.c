/*
 * realise.c - the words for what was understood, by the ladder: the customer's clause turned, a frame, quotation, receipt.
 *
 * A turned clause keeps what a frame's slots would lose (recount.c), so a frame stands in where the sentence cannot be turned whole. A
 * sentence that held a secret is never quoted; one with a URL, domain, mail address or phone is neither (a quoting acknowledgement would
 * be a relay for spam). Thread-safe.
 */
#include "realise.h"
#include "account.h"
#include "checkpoint.h"
#include "comma.h"
#include "contacts.h"
#include "echo.h"
#include "excerpt.h"
#include "guard.h"
#include "incomplete.h"
#include "listed.h"
#include "mention.h"
#include "recount.h"
#include "remnant.h"
#include "selection.h"
#include "shorten.h"
#include "southern.h"
#include "span.h"
#include "standing.h"
#include "verbatim.h"
#include "wishes.h"

#include <hearken/text.h>
#include <string.h>

#define NOTE        6 /* words of a sentence that names its matter alone */
#define BUDGET      SELECTION_BUDGET
#define REST_LEAST  5  /* words of a clause that tells something */
#define QUOTED_MOST 18 /* words of an Italian, Portuguese or Dutch quotation beside what is told */

/* "haalde ik mijn jurk op en er zit een vlek op": the clause behind the part that was told, where nothing but a joint parts them. */
static void
tell_rest(struct account *account, guint at, const char *whole, const char *part)
{
    static const char *const joints[] = {", en ", " en ",   ", maar ", ", e ", " e ",
                                         ", ma ", ", mas ", ", und ",  " und "};
    struct sentence *sentence = &account->insight->sentences[at];
    gsize width = strlen(part) - g_str_has_suffix(part, ".");
    for (guint i = 0; strncmp(whole, part, width) == 0 && i < G_N_ELEMENTS(joints); i++) {
        const char *rest = whole + width + strlen(joints[i]);
        if (!g_str_has_prefix(whole + width, joints[i]) || text_word_count(rest) < REST_LEAST)
            continue;
        g_autofree char *behind = g_strdup(rest);
        sentence->plain = behind;
        recount(account, at);
        sentence->plain = NULL;
        return;
    }
}

/* What must be told and cannot be whole: the part that can. */
static bool
tell_shortened(struct account *account, guint at)
{
    struct sentence *sentence = &account->insight->sentences[at];
    char *whole = sentence->plain;
    g_auto(GStrv) parts = shorten_parts(account->pack, whole && *whole ? whole : sentence->text);
    bool said = false;
    for (char **part = parts; *part && !said && !sentence->secret; part++) {
        sentence->plain = *part;
        said = recount(account, at);
        if (said && guard_knows(account->pack))
            tell_rest(account, at, whole && *whole ? whole : sentence->text, *part);
    }
    sentence->plain = whole;
    return said;
}

/* By the first rung that bears it. */
static void
tell_down(struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    if (listed_tell(account, at) || ready_situation(account, at, false) || mention_holds(account, at))
        return;
    if (excerpt_answers_itself(sentence->text) || recount(account, at) || ready_situation(account, at, true) ||
        mention_counted(account, at))
        return;
    if (sentence->main && tell_shortened(account, at))
        return;
    const struct issue *issue = *sentence->frame ? account_issue_of(account->insight, sentence->frame) : NULL;
    if (issue && issue->certainty < FAIR && excerpt_allowed(sentence->text))
        return; /* the customer's own words before a guess */
    if (account->refused[at] && strchr(sentence->text, '?') && excerpt_allowed(sentence->text))
        return;
    bool framed = ready_frame(account, sentence, sentence->frame);
    account->told[at] =
        framed && text_word_count(sentence->text) <= SPAN_MAX + 2; /* of more a frame tells but the head */
}

/* Of a short English mail a sentence that its telling would lose: turned where ready words blurred it, else between marks. */
static void
tell_whole(struct account *account, guint at)
{
    g_autoptr(checkpoint) before = checkpoint_of(account);
    tell_down(account, at);
    bool note = account->told[at] && text_word_count(account->insight->sentences[at].text) <= NOTE;
    if (note || !remnant_lost(account, at)) /* ready words for a note are seldom a blur */
        return;
    g_autoptr(checkpoint) blurred = checkpoint_of(account);
    checkpoint_restore(account, before);
    if (recount(account, at) && !remnant_lost(account, at))
        return;
    checkpoint_restore(account, blurred);
    g_autofree char *quote = remnant_quote(account, at);
    if (!quote)
        return;
    checkpoint_restore(account, before);
    account->told[at] = true;
    account_add(account, &account->insight->sentences[at], g_steal_pointer(&quote), true, RUNG_QUOTE);
}

static void
tell(struct account *account, guint at)
{
    const struct sentence *sentences = account->insight->sentences;
    const struct sentence *sentence = &sentences[at];
    if (at > 0 && !account->told[at] && !account->told[at - 1] && !sentences[at - 1].subject &&
        sentences[at - 1].role != ROLE_GREETING && sentences[at - 1].role != ROLE_EMOTION &&
        sentences[at - 1].role != ROLE_THREAT &&
        !standing_is_side(account->insight->language, sentences[at - 1].text) &&
        standing_leans(account->insight->language, sentence->text) &&
        account->words + text_word_count(sentences[at - 1].text) + text_word_count(sentence->text) <= BUDGET)
        recount(account, at - 1);
    if (account->told[at])
        return;
    if (remnant_may_stand(account, at))
        tell_whole(account, at);
    else
        tell_down(account, at);
}

/* An English quotation behind a telling reads as an afterthought: it stands in for one, once, short and whole. */
static bool
is_afterthought(const struct account *account, const char *quote)
{
    guint words = 0;
    for (guint i = 0; i < account->wishes->len; i++)
        words += text_word_count(g_ptr_array_index(account->wishes, i));
    bool said = account->issues->len > 0 || words > 8 /* "you would like our help" */;
    return strcmp(account->insight->language, "en") == 0 && (account->issues->len + account->wishes->len > 0) &&
           (account->quotes > 0 || (said && (account->issues->len > 0 || strstr(quote, "…") ||
                                             text_word_count(quote) > 8 || !strpbrk(quote, "0123456789"))));
}

/* Where the mail says what the issue tells; behind all: nowhere. */
static guint
place_of(const struct insight *insight, const struct issue *issue)
{
    guint at = 0;
    while (at < insight->sentence_count && strcmp(insight->sentences[at].text, issue->source) != 0)
        at++;
    return at;
}

/* The last issue, a quotation, before those that the mail tells behind it: "he adds" is not said of the matter itself. */
static void
quote_in_order(struct account *account, guint at)
{
    GArray *issues = account->issues;
    for (guint i = 0; i + 1 < issues->len && southern_knows(account->pack); i++) {
        struct issue quote = g_array_index(issues, struct issue, issues->len - 1);
        guint place = place_of(account->insight, &g_array_index(issues, struct issue, i));
        if (place <= at || place == account->insight->sentence_count)
            continue;
        g_array_set_size(issues, issues->len - 1);
        g_array_insert_val(issues, i, quote);
        return;
    }
}

/* Whether nothing of what stands before it is told, nor anything of itself: behind a telling, who said what reads as an afterthought. */
static bool
opens_matter(const struct account *account, guint at)
{
    for (guint i = 0; i < at; i++)
        if (account->told[i])
            return false;
    return !account->told[at] && !account->half[at];
}

/* Another's words inside a quotation have the marks that its language keeps for that. Owned by caller. */
static char *
inner_marks(const struct account *account, guint at, const char *text)
{
    g_autoptr(GString) line = g_string_new(text);
    const char *open = strstr(text, "«"), *close = strstr(text, "»");
    if (!open || !close || close < open || strcmp(account->insight->language, "fr") != 0 || !opens_matter(account, at))
        return g_string_free(g_steal_pointer(&line), FALSE);
    static const char *const marks[][2] = {{"«\u00a0", "“"}, {"« ", "“"}, {"«", "“"},
                                           {"\u00a0»", "”"}, {" »", "”"}, {"»", "”"}};
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        g_string_replace(line, marks[i][0], marks[i][1], 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* The sentence as it may be quoted: behind a greeting and whom it is written to. Owned by caller. */
static char *
quotable(const struct account *account, guint at, bool shouted)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    g_autofree char *start = g_strndup(sentence->plain ? sentence->plain : "", 8);      /* behind a greeting */
    const char *behind = strlen(start) == 8 ? strstr(sentence->text, start + 1) : NULL; /* its capital aside */
    bool same = behind > sentence->text && g_ascii_tolower(behind[-1]) == g_ascii_tolower(*start);
    const char *text = same ? behind - 1 : sentence->text;
    if (shouted)
        text = sentence->plain;
    static const char *const called[] = {"Madame, Monsieur,", "Madame Monsieur,", "Mesdames, Messieurs,",
                                         "Messieurs,",        "Madame,",          "Monsieur,"};
    for (guint i = 0; i < G_N_ELEMENTS(called); i++) /* to whom it is written is no part of it */
        text += g_str_has_prefix(text, called[i]) && strchr(text, ',')
                    ? strlen(called[i]) + strspn(text + strlen(called[i]), " ,")
                    : 0;
    text += strspn(text, " ,;");
    return inner_marks(account, at, text);
}

/* What could not be worded: the customer's own sentence, when it is safe to send back. */
static void
tell_quote(struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    bool nothing = account->issues->len + account->wishes->len == 0;
    bool tells = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION ||
                 sentence->role == ROLE_IMPACT ||
                 (account->issues->len == 0 && (sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_CONTEXT));
    if (sentence->written || account->quotes >= (southern_knows(account->pack) ? 1 : 2) ||
        guard_hushes(account->pack, sentence->text) || excerpt_answers_itself(sentence->text) ||
        (account->told[at] && !account->half[at]) || sentence->role == ROLE_QUOTED ||
        (sentence->secret && !excerpt_may_open(sentence->text)))
        return;
    g_autofree char *opening = g_strndup(sentence->text, strcspn(sentence->text, " ,.!"));
    g_autofree char *opening_low = g_utf8_strdown(opening, -1);
    for (char **off = pack_texts(account->pack, "turn.signoff"); off && *off; off++)
        if (strcmp(*off, opening_low) == 0) /* "Groeten, Roos" */
            return;
    bool praised = account->insight->tone == TONE_THANKS;
    if (!nothing && (!sentence->main || !tells || (praised && sentence->role != ROLE_REQUEST)))
        return;
    bool shouted = excerpt_shouts(sentence->text) && sentence->plain && *sentence->plain && !sentence->secret;
    g_autofree char *text = quotable(account, at, shouted);
    g_autofree char *quote = guard_knows(account->pack) ? excerpt_whole(text) : excerpt_of(text);
    if (quote && strstr(quote, "…") && !guard_knows(account->pack)) { /* a hole is worse than a few words more */
        g_autofree char *whole = excerpt_whole(text);
        g_free(quote);
        quote = g_steal_pointer(&whole);
    }
    g_autofree char *low = g_utf8_strdown(quote ? quote : "", -1);
    bool hangs = recount_leans(low) || g_str_has_prefix(low, "that ") || g_str_has_prefix(low, "despite ");
    bool english = strcmp(account->insight->language, "en") == 0; /* "Typical of you?" asks nothing */
    if (english && text_word_count(quote ? quote : "") < 6 &&
        (g_str_has_prefix(low, "and ") || g_str_has_prefix(low, "but ")))
        return;
    bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
    bool denies = g_str_has_prefix(sentence->text, "Non ") || g_str_has_prefix(sentence->text, "Não ");
    bool matter = sentence->main && !denies &&
                  (asks || (sentence->role == ROLE_PROBLEM && (account->refused[at] || *sentence->frame)));
    if (southern_knows(account->pack) && !nothing &&
        ((!matter && (!asks || !strchr(sentence->text, '?'))) || text_word_count(sentence->text) > QUOTED_MOST))
        return; /* a phrase that nothing else tells, no second telling */
    bool brief = (sentence->role == ROLE_QUESTION && !english) || strpbrk(low, "0123456789");
    guint least = brief ? 3 : guard_knows(account->pack) ? 6 : 4;
    if (!quote || !excerpt_allowed(quote) || contacts_street(account->insight->language, quote) ||
        (!nothing && (hangs || text_word_count(quote) < least)) || is_afterthought(account, quote))
        return;
    account->told[at] = true;
    account->half[at] = false;
    account_add(account, sentence, g_steal_pointer(&quote), true, RUNG_QUOTE);
    quote_in_order(account, at);
}

/* ---- all of it ---------------------------------------------------------------------------------------------------- */

static void
drop_issues(struct insight *insight)
{
    for (guint i = 0; i < insight->issue_count; i++) {
        struct issue *issue = &insight->issues[i];
        for (guint k = 0; k < issue->slot_count; k++) {
            g_free(issue->slots[k].kind);
            g_free(issue->slots[k].value);
        }
        g_free(issue->slots);
        account_free_strings(issue);
    }
    g_free(insight->issues);
}

static void
steal_slots(struct account *account)
{
    for (guint i = 0; i < account->issues->len; i++) {
        struct issue *worded = &g_array_index(account->issues, struct issue, i);
        for (guint k = 0; *worded->frame && k < account->insight->issue_count; k++) {
            struct issue *known = &account->insight->issues[k];
            if (strcmp(known->frame, worded->frame) != 0)
                continue;
            worded->certainty = MAX(worded->certainty, known->certainty);
            if (!known->slots)
                continue;
            worded->slots = g_steal_pointer(&known->slots);
            worded->slot_count = known->slot_count;
            known->slot_count = 0;
        }
    }
}

/* One that tells the matter and one that asks before others; what nothing else tells, from anywhere. */
static void
tell_quotes(struct account *account)
{
    const struct insight *insight = account->insight;
    for (guint pass = 0; pass < 4; pass++)
        for (guint i = 0; i < insight->sentence_count; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
            bool due = pass == 0   ? sentence->main && sentence->role == ROLE_PROBLEM
                       : pass == 1 ? sentence->main && asks
                       : pass == 2 ? sentence->main
                                   : true;
            if (!due || sentence->subject || sentence->role == ROLE_GREETING || sentence->role == ROLE_SIGNATURE)
                continue;
            guint before = account->quotes;
            tell_quote(account, i);
            if (pass < 2 && account->quotes > before)
                break;
        }
}

/* True: told so; a frame is tried where nothing could be. */
static bool
tell_verbatim(struct account *account)
{
    if (verbatim_scorns(account->insight) && (!account->pack || southern_knows(account->pack)))
        account->insight->tone = TONE_NEUTRAL;
    if (account->pack)
        return false;
    g_array_unref(account->issues);
    account->issues = verbatim_tell(account->insight);
    account->rung = account->issues->len ? RUNG_QUOTE : RUNG_CLAUSE;
    return true;
}

/* "My bike was stolen. What should I do?": what is asked says nothing alone, so that what stands before it is told. */
static void
tell_ground(struct account *account)
{
    const struct insight *insight = account->insight;
    if (strcmp(insight->language, "en") != 0 || account->issues->len > 0 || account->wishes->len != 1 ||
        strcmp(account->wishes->pdata[0], "you would like to know what to do") != 0)
        return;
    for (guint i = 0; i < insight->sentence_count; i++)
        if (!account->told[i] && !insight->sentences[i].subject && insight->sentences[i].role != ROLE_GREETING &&
            insight->sentences[i].role != ROLE_SIGNATURE && selection_has_room(account, i))
            tell(account, i);
}

/* What can be turned, in the mail's order; then frames, ready wishes and quotations for the rest. */
static void
tell_turned_all(struct account *account, bool *chosen)
{
    selection_choose(account, chosen);
    chosen[0] |= standing_subject_asks(account->insight);
    for (guint i = 0; i < account->insight->sentence_count; i++)
        if (chosen[i] && selection_has_room(account, i))
            tell(account, i);
    mention_tell(account);
    if (account->issues->len == 0 && !*account->insight->listed)
        ready_frames_alone(account);
    ready_wishes(account);
    tell_ground(account);
    tell_quotes(account);
    for (guint i = 0; i < account->insight->sentence_count && account->issues->len + account->wishes->len == 0; i++)
        if (!account->insight->sentences[i].subject && account->insight->sentences[i].role != ROLE_GREETING &&
            !chosen[i])
            tell(account, i);
    if (account->issues->len + account->wishes->len == 0 && !*account->insight->listed)
        remnant_tell_last(account);
}

/* "to know whether … and how much …": "… and also how much …", where that breaks a copy of the mail. Takes line. */
static char *
also_asked(char *line, const char *mail)
{
    static const char *const heads[] = {"whether", "how", "what", "when", "where", "why", "who", "which"};
    for (guint i = 0; i < G_N_ELEMENTS(heads) && span_longest(line, mail) > SPAN_MAX; i++) {
        g_autofree char *from = g_strdup_printf(" and %s ", heads[i]);
        char *at = g_str_has_prefix(line, "you would like to know ") ? strstr(line, from) : NULL;
        if (!at)
            continue;
        char *more = g_strdup_printf("%.*s and also%s", (int)(at - line), line, at + strlen(" and"));
        g_free(line);
        line = more;
    }
    return line;
}

/* Two questions that only "and" joins where the mail joins them so are one copy. Not English. Takes the line. */
static char *
both_asked(const struct account *account, const char *mail, char *line)
{
    static const struct {
        const char *language, *from, *to;
    } joints[] = {{"fr", " et si ", ", mais aussi si "},
                  {"fr", " et s'", ", mais aussi s'"},
                  {"es", " y si ", ", así como si "},
                  {"it", " e se ", ", come pure se "},
                  {"pt", " e se ", ", bem como se "}};
    for (guint i = 0; i < G_N_ELEMENTS(joints) && span_longest(line, mail) > SPAN_MAX; i++) {
        bool own = strcmp(account->insight->language, joints[i].language) == 0;
        const char *at = own ? strstr(line, joints[i].from) : NULL;
        if (!at)
            continue;
        char *apart = g_strdup_printf("%.*s%s%s", (int)(at - line), line, joints[i].to, at + strlen(joints[i].from));
        g_free(line);
        line = apart;
    }
    return line;
}

/* The wishes in one line; where they would stand as they stood in the mail, the last of them first. */
static char *
wished(const struct account *account, const char *mail)
{
    char *line = wishes_join(account->pack, account->wishes, account->insight->issue_count > 0);
    bool english = strcmp(account->insight->language, "en") == 0;
    line = english ? also_asked(line, mail) : both_asked(account, mail, line);
    for (guint turn = 0; english && turn + 1 < account->wishes->len && span_longest(line, mail) > SPAN_MAX; turn++) {
        gpointer last = g_ptr_array_steal_index(account->wishes, account->wishes->len - 1);
        g_ptr_array_insert(account->wishes, 0, last);
        g_free(line);
        line = wishes_join(account->pack, account->wishes, account->insight->issue_count > 0);
    }
    static const char know[] = "you would like to know ", also[] = "you would also like to know ";
    for (guint i = 0; english && i < account->insight->issue_count && g_str_has_prefix(line, know); i++)
        if (g_str_has_suffix(account->insight->issues[i].clause, "would like to know why")) {
            char *more = g_strconcat(also, line + strlen(know), NULL);
            g_free(line);
            line = more;
        }
    return line;
}

/* "… to say thank you for the key" beside what is wanted, where the mail is no letter of thanks: the opener's business. English. */
static void
drop_thanks(const struct account *account)
{
    for (guint i = account->wishes->len; i-- > 0 && account->wishes->len > 1;)
        if (account->insight->tone != TONE_THANKS && strcmp(account->insight->language, "en") == 0 &&
            g_str_has_prefix(account->wishes->pdata[i], "you would like to say thank you for ")) {
            account->insight->wish_first &= i > 0;
            g_ptr_array_remove_index(account->wishes, i);
        }
}

/* The clause as a careful writer of English puts it, where no longer run of the mail's words comes of it. Takes clause. */
static char *
carefully(const struct account *account, char *clause, const char *mail)
{
    g_autofree char *old = clause;
    char *line = mend_told(account->pack->mends, old);
    if (strcmp(line, old) == 0 || span_longest(line, mail) <= MAX(SPAN_MAX, span_longest(old, mail)))
        return line;
    g_free(line);
    return g_steal_pointer(&old);
}

/* The small words, commas and order of every told clause, whoever worded it, and then as much of it as can be in our own words. */
static void
written_carefully(struct account *account, const struct echo *echo, const char *mail)
{
    bool english = strcmp(account->insight->language, "en") == 0;
    for (guint i = 0; i < account->issues->len; i++) {
        struct issue *issue = &g_array_index(account->issues, struct issue, i);
        if (issue->quoted)
            continue;
        issue->clause = english ? carefully(account, comma_set(issue->clause), mail) : issue->clause;
        issue->clause = echo_lessened(account->pack, echo, issue->clause);
    }
    for (guint i = 0; english && i < account->wishes->len; i++)
        account->wishes->pdata[i] = carefully(account, account->wishes->pdata[i], mail);
}

void
realise(const struct pack *pack, struct insight *insight, const char *mail)
{
    insight->rung = RUNG_RECEIPT;
    gsize room = insight->sentence_count + 1;
    g_autofree bool *half = g_new0(bool, room), *told = g_new0(bool, room), *chosen = g_new0(bool, room),
                    *refused = g_new0(bool, room);
    struct account account = {.pack = pack,
                              .insight = insight,
                              .issues = g_array_new(TRUE, TRUE, sizeof(struct issue)),
                              .wishes = g_ptr_array_new_with_free_func(g_free),
                              .told = told,
                              .refused = refused,
                              .half = half};
    if (!tell_verbatim(&account))
        tell_turned_all(&account, chosen);
    if (pack)
        ready_drop_said(&account);
    incomplete_drop(&account);
    drop_thanks(&account);
    ready_drop_praise(&account);
    if (account.issues->len + account.wishes->len > 0 || *insight->listed)
        insight->rung = account.rung;
    g_autoptr(echo) echo = echo_of(mail);
    if (pack)
        written_carefully(&account, echo, mail);
    listed_add(&account);
    steal_slots(&account);
    drop_issues(insight);
    insight->issue_count = account.issues->len;
    insight->issues = (struct issue *)(void *)g_array_free(account.issues, FALSE);
    g_free(insight->wish_clause);
    insight->wish_clause = pack ? echo_lessened_wish(pack, echo, wished(&account, mail)) : g_strdup("");
    southern_settle(pack, insight);
    g_ptr_array_unref(account.wishes);
}
