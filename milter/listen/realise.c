/*
 * realise.c - the words for what was understood, by the ladder: the customer's clause turned, a frame, quotation, receipt.
 *
 * A turned clause keeps what a frame's slots would lose, so a frame stands in where the sentence cannot be turned whole. A sentence that held a secret is never quoted nor turned; one with a URL, domain, mail
 * address or phone is never quoted (a quoting acknowledgement would be a relay for spam). Thread-safe.
 */
#include "realise.h"
#include "clause.h"
#include "excerpt.h"
#include "frames.h"
#include "guard.h"
#include "polish.h"
#include "sound.h"
#include "southern.h"
#include "span.h"
#include "shorten.h"
#include "standing.h"
#include "turn.h"
#include "verbatim.h"
#include "wishes.h"

#include <hearken/text.h>
#include <string.h>

#define ISSUES_MAX 6
#define WISHES_MAX 5
#define SURE       70 /* per cent: a frame said beside clauses */
#define FAIR       62 /* … said where a quotation would do as well */
#define SCENERY    50 /* words chosen, behind which scenery has no place */
#define BUDGET     78 /* words of substance: an acknowledgement has at most 110 */

struct telling {
    const struct pack *pack;
    struct insight *insight;
    GArray *issues;    /* struct issue, worded */
    GPtrArray *wishes; /* clauses */
    bool *told;        /* by sentence */
    bool *refused;     /* … by the guard */
    bool *half;        /* … of which what is the matter could not be worded */
    guint words;
    guint quotes;
    enum rung rung;
};

/* ---- telling ----------------------------------------------------------------------------------------------------- */

static void
add_issue(struct telling *telling, const struct sentence *sentence, char *clause, bool quoted, enum rung rung)
{
    struct issue issue = {
        .frame = g_strdup(sentence->frame), .clause = clause, .source = g_strdup(sentence->text), .quoted = quoted};
    g_array_append_val(telling->issues, issue);
    telling->words += text_word_count(clause);
    telling->rung = MAX(telling->rung, rung);
    telling->quotes += quoted;
}

static const struct issue *
issue_of(const struct insight *insight, const char *frame)
{
    for (guint i = 0; i < insight->issue_count; i++)
        if (strcmp(insight->issues[i].frame, frame) == 0)
            return &insight->issues[i];
    return NULL;
}

static bool
has_clause(const struct telling *telling, const char *clause)
{
    for (guint i = 0; i < telling->issues->len; i++)
        if (strcmp(g_array_index(telling->issues, struct issue, i).clause, clause) == 0)
            return true;
    return false;
}

/* Whether the mail has a word without which the frame or wish would be an invention, where the pack names such words. */
static bool
is_borne_out(const struct telling *telling, const char *key)
{
    g_autofree char *needs = g_strconcat("needs.", key, NULL);
    char **words = telling->pack ? pack_texts(telling->pack, needs) : NULL;
    for (guint i = 0; words && i < telling->insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(telling->insight->sentences[i].text, -1);
        for (char **word = words; *word; word++)
            if (strstr(low, *word))
                return true;
    }
    return !words;
}

/* A frame is said where nothing else tells the matter, or where understanding is sure of it: a wrong one would be an invention. */
static bool
tell_frame(struct telling *telling, const struct sentence *sentence, const char *frame)
{
    if (!*frame || !telling->pack)
        return false;
    const struct issue *known = issue_of(telling->insight, frame);
    for (guint i = 0; i < telling->issues->len; i++) /* once is enough */
        if (strcmp(g_array_index(telling->issues, struct issue, i).frame, frame) == 0)
            return true;
    bool spoken = telling->issues->len + telling->wishes->len > 0;
    if (!known || (spoken && (known->certainty < SURE || !sentence->main)) || sentence->role == ROLE_QUESTION)
        return false;
    g_autofree char *key = g_strconcat("frame.", frame, NULL);
    if (!is_borne_out(telling, key))
        return false;
    char *clause = frames_fill(telling->pack, telling->insight, issue_of(telling->insight, frame), key);
    if (!clause || has_clause(telling, clause)) {
        bool said = clause != NULL;
        g_free(clause);
        return said;
    }
    add_issue(telling, sentence, clause, false, RUNG_FRAME);
    return true;
}

static bool
begins_with_pronoun(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    return word_in(
        first,
        "it it's they they're he he's she she's this these those that's er sie es elle il ils elles ella ese eso");
}

static bool tell_turned(struct telling *telling, guint at);

/* "It leaks" says nothing without the sentence before: that is told too, or the thing's name is put in. */
static char *
grounded(struct telling *telling, guint at, char *clause)
{
    if (telling->issues->len > 0 || !begins_with_pronoun(clause))
        return clause;
    const struct sentence *sentences = telling->insight->sentences;
    for (guint i = at; i-- > 0;) {
        if (sentences[i].subject || sentences[i].role == ROLE_GREETING)
            break;
        if (!telling->told[i] && !standing_is_side(telling->insight->language, sentences[i].text) &&
            tell_turned(telling, i) && telling->issues->len > 0)
            return clause;
    }
    const struct issue *issue = issue_of(telling->insight, sentences[at].frame);
    const char *object = issue ? insight_slot(issue, "OBJ") : NULL;
    g_autofree char *thing = object ? NULL : standing_subject_thing(telling->insight);
    object = object ? object : thing;
    if (!object || strncmp(clause, "it ", 3) != 0)
        return clause;
    char *named = g_strconcat(object, clause + 2, NULL);
    g_free(clause);
    return named;
}

/* "The bin was not emptied, 12 Sallow Road": up to the street where nothing else is secret. NULL: there is more, or nothing before. */
static char *
without_street(const struct telling *telling, const struct sentence *sentence)
{
    bool english = strcmp(telling->insight->language, "en") == 0;
    char *open = english && excerpt_may_open(sentence->text) ? excerpt_of(sentence->text) : NULL;
    if (open && (strstr(open, "…") || text_word_count(open) < 4 || !excerpt_allowed(open)))
        g_clear_pointer(&open, g_free);
    return open;
}

/* All that can be turned of the sentence. False: nothing could. */
static bool
tell_turned(struct telling *telling, guint at)
{
    const struct sentence *sentence = &telling->insight->sentences[at];
    const char *plain = sentence->plain && *sentence->plain ? sentence->plain : sentence->text;
    g_autofree char *open = sentence->secret ? without_street(telling, sentence) : NULL;
    plain = open ? open : plain;
    if (!telling->pack || (sentence->secret && !open) || excerpt_has_contact(plain))
        return false;
    bool complete = false, statement = false;
    g_autoptr(GPtrArray) pieces =
        turn_sentence(telling->pack, telling->insight->form == FORM_INFORMAL, plain, &complete);
    bool said = false, refused = false, english = strcmp(telling->pack->language, "en") == 0;
    guint words = 0;
    for (guint i = 0; i < pieces->len; i++) {
        struct turned *turned = g_ptr_array_index(pieces, i);
        bool informal = telling->insight->form == FORM_INFORMAL;
        char *clause = polish_clause(telling->pack, informal, g_strdup(turned->clause), sentence->text);
        clause = english ? sound_mended(clause) : clause;
        clause = clause ? span_loosen(telling->pack, informal, clause, sentence->text) : NULL;
        clause = guard_kept(telling->pack, informal, clause, sentence->text, turned->kind != TURNED_STATEMENT);
        if (!clause) { /* one rung down */
            complete &= !english;
            refused = telling->refused[at] = true;
            continue;
        }
        said = telling->told[at] = true;
        words += text_word_count(clause);
        if (turned->kind == TURNED_STATEMENT) {
            statement = true;
            clause = grounded(telling, at, clause);
            if (has_clause(telling, clause))
                g_free(clause);
            else
                add_issue(telling, sentence, clause, false, RUNG_CLAUSE);
        } else {
            telling->words += text_word_count(clause);
            telling->insight->wish_first |= telling->issues->len == 0;
            g_ptr_array_add(telling->wishes, clause);
        }
    }
    if (!complete && !statement && *sentence->frame && sentence->role == ROLE_PROBLEM)
        tell_frame(telling, sentence, sentence->frame);
    telling->half[at] = said && !statement && text_word_count(plain) > 9 &&
                        (guard_knows(telling->pack) ? refused : !complete || 2 * words < text_word_count(plain));
    return said;
}

/* What must be told and cannot be whole: the part that can. */
static bool
tell_shortened(struct telling *telling, guint at)
{
    struct sentence *sentence = &telling->insight->sentences[at];
    char *whole = sentence->plain;
    g_auto(GStrv) parts = shorten_parts(telling->insight->language, whole && *whole ? whole : sentence->text);
    bool said = false;
    for (char **part = parts; *part && !said && !sentence->secret; part++) {
        sentence->plain = *part;
        said = tell_turned(telling, at);
    }
    sentence->plain = whole;
    return said;
}

static void
tell(struct telling *telling, guint at)
{
    const struct sentence *sentences = telling->insight->sentences;
    const struct sentence *sentence = &sentences[at];
    if (at > 0 && !telling->told[at] && !telling->told[at - 1] && !sentences[at - 1].subject &&
        sentences[at - 1].role != ROLE_GREETING && sentences[at - 1].role != ROLE_EMOTION &&
        sentences[at - 1].role != ROLE_THREAT &&
        !standing_is_side(telling->insight->language, sentences[at - 1].text) &&
        standing_leans(telling->insight->language, sentence->text) &&
        telling->words + text_word_count(sentences[at - 1].text) + text_word_count(sentence->text) <= BUDGET)
        tell_turned(telling, at - 1);
    if (excerpt_answers_itself(sentence->text) || telling->told[at] || tell_turned(telling, at))
        return;
    if (sentence->main && tell_shortened(telling, at))
        return;
    const struct issue *issue = *sentence->frame ? issue_of(telling->insight, sentence->frame) : NULL;
    if (issue && issue->certainty < FAIR && excerpt_allowed(sentence->text))
        return; /* the customer's own words before a guess */
    if (telling->refused[at] && strchr(sentence->text, '?') && excerpt_allowed(sentence->text))
        return;
    bool framed = tell_frame(telling, sentence, sentence->frame);
    telling->told[at] =
        framed && text_word_count(sentence->text) <= SPAN_MAX + 2; /* of more a frame tells but the head */
}

/* An English quotation behind a telling reads as an afterthought: it stands in for one, once, short and whole. */
static bool
is_afterthought(const struct telling *telling, const char *quote)
{
    guint words = 0;
    for (guint i = 0; i < telling->wishes->len; i++)
        words += text_word_count(g_ptr_array_index(telling->wishes, i));
    bool said = telling->issues->len > 0 || words > 8 /* "you would like our help" */;
    return strcmp(telling->insight->language, "en") == 0 && (telling->issues->len + telling->wishes->len > 0) &&
           (telling->quotes > 0 || (said && (telling->issues->len > 0 || strstr(quote, "…") ||
                                             text_word_count(quote) > 8 || !strpbrk(quote, "0123456789"))));
}

/* What could not be worded: the customer's own sentence, when it is safe to send back. */
static void
tell_quote(struct telling *telling, guint at)
{
    const struct sentence *sentence = &telling->insight->sentences[at];
    bool nothing = telling->issues->len + telling->wishes->len == 0;
    bool tells = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION ||
                 sentence->role == ROLE_IMPACT ||
                 (telling->issues->len == 0 && (sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_CONTEXT));
    if (telling->quotes >= (southern_knows(telling->pack) ? 1 : 2) || guard_hushes(telling->pack, sentence->text) ||
        excerpt_answers_itself(sentence->text) || (telling->told[at] && !telling->half[at]) ||
        sentence->role == ROLE_QUOTED || (sentence->secret && !excerpt_may_open(sentence->text)))
        return;
    g_autofree char *opening = g_strndup(sentence->text, strcspn(sentence->text, " ,.!"));
    g_autofree char *opening_low = g_utf8_strdown(opening, -1);
    for (char **off = pack_texts(telling->pack, "turn.signoff"); off && *off; off++)
        if (strcmp(*off, opening_low) == 0) /* "Groeten, Roos" */
            return;
    bool praised = telling->insight->tone == TONE_THANKS;
    if (!nothing && (!sentence->main || !tells || (praised && sentence->role != ROLE_REQUEST)))
        return;
    bool shouted = excerpt_shouts(sentence->text) && sentence->plain && *sentence->plain && !sentence->secret;
    g_autofree char *start = g_strndup(sentence->plain ? sentence->plain : "", 8); /* behind a greeting */
    const char *text =
        strlen(start) == 8 && strstr(sentence->text, start) ? strstr(sentence->text, start) : sentence->text;
    text = shouted ? sentence->plain : text;
    g_autofree char *quote = guard_knows(telling->pack) ? excerpt_whole(text) : excerpt_of(text);
    g_autofree char *low = g_utf8_strdown(quote ? quote : "", -1);
    bool hangs = begins_with_pronoun(low) || g_str_has_prefix(low, "that ") || g_str_has_prefix(low, "despite ");
    bool english = strcmp(telling->insight->language, "en") == 0; /* "Typical of you?" asks nothing */
    bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
    if (southern_knows(telling->pack) && !nothing && (!asks || text_word_count(sentence->text) > 18))
        return; /* a phrase that nothing else tells, no second telling */
    bool brief = (sentence->role == ROLE_QUESTION && !english) || strpbrk(low, "0123456789");
    guint least = brief ? 3 : guard_knows(telling->pack) ? 6 : 4;
    if (!quote || !excerpt_allowed(quote) || (!nothing && (hangs || text_word_count(quote) < least)) ||
        is_afterthought(telling, quote))
        return;
    telling->told[at] = true;
    telling->half[at] = false;
    add_issue(telling, sentence, g_steal_pointer(&quote), true, RUNG_QUOTE);
}

/* ---- choosing ---------------------------------------------------------------------------------------------------- */

static bool
is_substance(const struct sentence *sentence)
{
    return !sentence->subject && (sentence->main || sentence->role == ROLE_PROBLEM || sentence->role == ROLE_REQUEST ||
                                  sentence->role == ROLE_QUESTION || *sentence->wish);
}

static bool
is_wanting(const struct sentence *sentence)
{
    g_autofree char *first = g_strndup(sentence->text, strcspn(sentence->text, " ,"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    bool condition = word_in(low, "if unless otherwise falls sonst andernfalls si sinon se altrimenti senão anders");
    return sentence->role == ROLE_REQUEST ||
           (sentence->main && (sentence->role == ROLE_QUESTION || *sentence->wish || condition));
}

/* What the customer wants keeps its place, however long the tale before it. */
static bool
has_room(const struct telling *telling, guint at)
{
    const struct sentence *sentences = telling->insight->sentences;
    guint kept = 0;
    for (guint i = at + 1; i < telling->insight->sentence_count; i++)
        kept += is_wanting(&sentences[i]) ? MIN(text_word_count(sentences[i].text), 24) : 0;
    guint words = telling->words + text_word_count(sentences[at].text);
    if (is_wanting(&sentences[at]) || sentences[at].role == ROLE_REQUEST || sentences[at].role == ROLE_QUESTION)
        return words <= BUDGET + BUDGET / 4 && telling->wishes->len < WISHES_MAX;
    guint most = sentences[at].main && (sentences[at].role == ROLE_PROBLEM || sentences[at].role == ROLE_DEADLINE)
                     ? BUDGET + BUDGET / 6
                     : BUDGET;
    return words + MIN(kept, BUDGET / 2) <= most && telling->issues->len < ISSUES_MAX &&
           telling->wishes->len < WISHES_MAX;
}

/* First what must not be missed, in the mail's order; then what else there is room for. */
static void
choose(struct telling *telling, bool *chosen)
{
    struct insight *insight = telling->insight;
    guint words = 0;
    /* What else a short mail says has its place too; of a long one only the matter. */
    static const guint budgets[] = {G_MAXUINT, BUDGET, 76, 60};
    for (guint pass = 0; pass < G_N_ELEMENTS(budgets); pass++)
        for (guint i = 0; i < insight->sentence_count; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            bool course = sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_DEADLINE;
            bool scene = sentence->role == ROLE_CONTEXT || sentence->role == ROLE_IMPACT;
            bool due = pass == 0 ? sentence->main : pass == 1 ? is_substance(sentence) : pass == 2 ? course : scene;
            bool feeling = sentence->role == ROLE_EMOTION || /* the opener's business */
                           (sentence->role == ROLE_THREAT && !sentence->main);
            bool side = pass > 0 && standing_is_side(insight->language, sentence->text);
            bool bare = standing_lift(insight, i) <= 0 && !strpbrk(sentence->text, "0123456789");
            side |= pass == 3 && bare && words > SCENERY; /* "We have a baby and a lot of laundry" */
            if (!due || side || feeling || sentence->subject || chosen[i] ||
                (pass > 0 && words + text_word_count(sentence->text) > budgets[pass]))
                continue;
            chosen[i] = true;
            words += text_word_count(sentence->text);
        }
}

/* "Quand arrive-t-elle ?" asks for a time, not for how things stand. */
static bool
asks_when(const struct telling *telling)
{
    char **when = pack_texts(telling->pack, "when");
    for (guint i = 0; when && i < telling->insight->sentence_count; i++) {
        const struct sentence *sentence = &telling->insight->sentences[i];
        g_autofree char *low = g_utf8_strdown(sentence->text, -1);
        const char *at = strcmp(sentence->wish, "STATUS") == 0 ? strstr(low, *when) : NULL;
        if (at && at <= low + 3 && strchr(low, '?')) /* behind an opening mark, or "e" and "y" */
            return true;
    }
    return false;
}

/* A wish that no told sentence carried: its ready words. */
static void
tell_wishes(struct telling *telling)
{
    struct insight *insight = telling->insight;
    bool ready = false;
    for (char **wish = insight->wishes; wish && *wish; wish++) {
        bool said = false, owned = false; /* a second wish of one sentence is told with the first */
        bool lost = false;                /* of a sentence that must be told and cannot be worded */
        for (guint i = 0; i < insight->sentence_count; i++) {
            bool same = strcmp(insight->sentences[i].wish, *wish) == 0;
            owned |= same;
            said |= telling->told[i] && same;
            lost |= same && insight->sentences[i].main && !telling->told[i];
        }
        bool surplus = strcmp(*wish, "SUPPORT") == 0 && telling->issues->len >= 2;
        lost &= !word_in(*wish, "SUPPORT OTHER INFORMATION ANSWER STATUS CHANGE") && telling->wishes->len < WISHES_MAX;
        bool with = !owned && ready; /* the sentence's second wish, where its first was said in ready words */
        if ((!owned && !with) || said || surplus || (telling->wishes->len > 0 && !lost && !with))
            continue;
        bool when = strcmp(*wish, "STATUS") == 0 && asks_when(telling);
        g_autofree char *key = g_strconcat("wish.", when ? "WHEN" : *wish, NULL);
        if (!is_borne_out(telling, key))
            continue;
        char *clause = frames_fill(telling->pack, insight, insight->issue_count ? &insight->issues[0] : NULL, key);
        if (!clause)
            continue;
        g_ptr_array_add(telling->wishes, clause);
        ready = true;
        for (guint i = 0; i < insight->sentence_count; i++) {
            if (strcmp(insight->sentences[i].wish, *wish) != 0 || telling->told[i])
                continue;
            telling->told[i] = true; /* of a long sentence the wish alone */
            telling->half[i] = text_word_count(insight->sentences[i].text) > 10;
        }
    }
}

static void
free_strings(struct issue *issue)
{
    g_free(issue->frame);
    g_free(issue->clause);
    g_free(issue->source);
}

/* "You would like to cancel" as a frame, where the wish says what and when: once is enough. */
static void
drop_said_wishes(struct telling *telling)
{
    for (guint i = telling->issues->len; telling->wishes->len && i-- > 0;) {
        struct issue *issue = &g_array_index(telling->issues, struct issue, i);
        if (!word_in(issue->frame, "CANCEL RETURN DOCUMENT-REQUEST FEATURE-REQUEST DATA-REQUEST"))
            continue;
        g_autofree char *key = g_strconcat("frame.", issue->frame, NULL);
        g_autofree char *said =
            frames_fill(telling->pack, telling->insight, issue_of(telling->insight, issue->frame), key);
        if (!said || strcmp(said, issue->clause) != 0)
            continue;
        free_strings(issue);
        g_array_remove_index(telling->issues, i);
    }
}

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
        free_strings(issue);
    }
    g_free(insight->issues);
}

static void
steal_slots(struct telling *telling)
{
    for (guint i = 0; i < telling->issues->len; i++) {
        struct issue *worded = &g_array_index(telling->issues, struct issue, i);
        for (guint k = 0; *worded->frame && k < telling->insight->issue_count; k++) {
            struct issue *known = &telling->insight->issues[k];
            if (strcmp(known->frame, worded->frame) != 0 || !known->slots)
                continue;
            worded->slots = g_steal_pointer(&known->slots);
            worded->slot_count = known->slot_count;
            worded->certainty = known->certainty;
            known->slot_count = 0;
        }
    }
}

/* One that tells the matter and one that asks before others; what nothing else tells, from anywhere. */
static void
tell_quotes(struct telling *telling)
{
    const struct insight *insight = telling->insight;
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
            guint before = telling->quotes;
            tell_quote(telling, i);
            if (pass < 2 && telling->quotes > before)
                break;
        }
}

/* No clause tells the matter: its frame does, where it is fairly sure or nothing could be quoted. */
static void
tell_frames_alone(struct telling *telling)
{
    struct insight *insight = telling->insight;
    for (guint i = 0; i < insight->issue_count; i++) {
        const struct issue *issue = &insight->issues[i];
        const struct sentence whole = {.text = issue->source, .frame = issue->frame};
        bool told = false;
        for (guint k = 0; k < insight->sentence_count; k++)
            told |= (telling->told[k] || (telling->refused[k] && strchr(issue->source, '?'))) &&
                    strcmp(insight->sentences[k].text, issue->source) == 0;
        if (told || (issue->certainty < FAIR && excerpt_allowed(issue->source)) ||
            !tell_frame(telling, &whole, issue->frame))
            continue;
        for (guint k = 0; k < insight->sentence_count; k++)
            telling->told[k] |= strcmp(insight->sentences[k].text, issue->source) == 0;
    }
}

/* True: told so; a frame is tried where nothing could be. */
static bool
tell_verbatim(struct telling *telling)
{
    if (!verbatim_suits(telling->pack))
        return false;
    g_array_unref(telling->issues);
    telling->issues = verbatim_tell(telling->pack, telling->insight);
    if (verbatim_scorns(telling->insight))
        telling->insight->tone = TONE_NEUTRAL;
    telling->rung = RUNG_CLAUSE;
    for (guint i = 0; i < telling->issues->len; i++)
        telling->rung = g_array_index(telling->issues, struct issue, i).quoted ? RUNG_QUOTE : telling->rung;
    if (telling->pack && telling->issues->len == 0) {
        tell_frames_alone(telling);
        tell_wishes(telling);
    }
    return true;
}

/* What can be turned, in the mail's order; then frames, ready wishes and quotations for the rest. */
static void
tell_turned_all(struct telling *telling, bool *chosen)
{
    choose(telling, chosen);
    chosen[0] |= standing_subject_asks(telling->insight);
    for (guint i = 0; i < telling->insight->sentence_count; i++)
        if (chosen[i] && has_room(telling, i))
            tell(telling, i);
    if (telling->issues->len == 0)
        tell_frames_alone(telling);
    tell_wishes(telling);
    tell_quotes(telling);
    for (guint i = 0; i < telling->insight->sentence_count && telling->issues->len + telling->wishes->len == 0; i++)
        if (!telling->insight->sentences[i].subject && telling->insight->sentences[i].role != ROLE_GREETING &&
            !chosen[i])
            tell(telling, i);
}

void
realise(const struct pack *pack, struct insight *insight)
{
    insight->rung = RUNG_RECEIPT;
    gsize room = insight->sentence_count + 1;
    g_autofree bool *half = g_new0(bool, room), *told = g_new0(bool, room), *chosen = g_new0(bool, room),
                    *refused = g_new0(bool, room);
    struct telling telling = {.pack = pack,
                              .insight = insight,
                              .issues = g_array_new(TRUE, TRUE, sizeof(struct issue)),
                              .wishes = g_ptr_array_new_with_free_func(g_free),
                              .told = told,
                              .refused = refused,
                              .half = half};
    if (!tell_verbatim(&telling))
        tell_turned_all(&telling, chosen);
    if (pack)
        drop_said_wishes(&telling);
    if (telling.issues->len + telling.wishes->len > 0)
        insight->rung = telling.rung;
    steal_slots(&telling);
    drop_issues(insight);
    insight->issue_count = telling.issues->len;
    insight->issues = (struct issue *)(void *)g_array_free(telling.issues, FALSE);
    g_free(insight->wish_clause);
    insight->wish_clause = pack ? wishes_join(pack, telling.wishes) : g_strdup("");
    southern_settle(pack, insight);
    g_ptr_array_unref(telling.wishes);
}
