/*
 * choose.c - the gist first: which issues a mail is about, in order of importance; which wishes (wanted.c).
 *
 * A frame is taken only when the verdict is sure; else the issue's sentence is what must be said (a wrong frame is far worse than a
 * quotation). Several issues stay several, repeated mentions are one, a vague frame does not join a telling one. Pure.
 */
#include "choose.h"

#include "aside.h"
#include "german.h"
#include "mains.h"
#include "opening.h"
#include "standing.h"
#include "wanted.h"

#include <hearken/text.h>
#include <string.h>

#define ISSUES_MAX 3

#define SURE_FIRST 0.42f /* of a frame: the only or main issue */
#define SURE_MORE  0.50f /* … a further one */

/* Frames that say something about the course of the matter rather than the matter: last, and never instead of another. */
static const char *const courses[] = {"REPEATED-CONTACT", "RUNAROUND", "LONG-WAIT", "CONTENTLESS", "OTHER", "PRAISE"};

/* When the first is there, the second is the same matter told more vaguely. */
static const char *const covers[][2] = {
    {"DELIVERED-NOT-RECEIVED", "NOT-ARRIVED"},
    {"DELIVERY-MOVED", "NOT-ARRIVED"},
    {"DUPLICATE-CHARGE", "UNEXPECTED-CHARGE"},
    {"CHARGED-AFTER-CANCEL", "UNEXPECTED-CHARGE"},
    {"CHARGED-AFTER-CANCEL", "CANCEL"},
    {"UNRECOGNISED-PAYMENT", "UNEXPECTED-CHARGE"},
    {"DAMAGED-ON-ARRIVAL", "DEFECTIVE"},
    {"REFUND-MISSING", "RETURN"},
    {"REFUND-MISSING", "PAYMENT-STUCK"},
    {"SAFETY", "DEFECTIVE"},
    {"BEREAVEMENT", "CANCEL"},
    {"DATA-REQUEST", "CANCEL"},
    {"CANNOT-LOG-IN", "APP-FAULT"},
    {"MISSING-PARTS", "NOT-ARRIVED"},
    {"CANCEL", "HOW-TO"},
    {"RETURN", "HOW-TO"},
    {"RUNAROUND", "REPEATED-CONTACT"},
    {"MISSED-APPOINTMENT", "LONG-WAIT"},
    {"WRONG-ITEM", "RETURN"},
    {"DAMAGED-ON-ARRIVAL", "RETURN"},
    {"DEFECTIVE", "RETURN"},
};

static bool
is_course(const char *frame)
{
    for (guint i = 0; i < G_N_ELEMENTS(courses); i++)
        if (strcmp(courses[i], frame) == 0)
            return true;
    return false;
}

static bool
pair_holds(const char *const (*pairs)[2], guint count, const char *a, const char *b)
{
    for (guint i = 0; i < count; i++)
        if (strcmp(pairs[i][0], a) == 0 && strcmp(pairs[i][1], b) == 0)
            return true;
    return false;
}

/* ---- issues ---------------------------------------------------------------------------------------------------- */

struct candidate {
    guint sentence;
    const char *frame;
    float sure, weight; /* weight: for the order */
};

/* A long story whose problem no sentence owns up to: what most looks like it, and is no more than a wish, is taken for it. */
static void
promote(struct insight *insight, struct verdict *verdicts)
{
    guint best = G_MAXUINT;
    float most = 0.15f;
    for (guint i = 0; i < insight->sentence_count; i++) {
        enum role role = insight->sentences[i].role;
        bool told = role == ROLE_PROBLEM || role == ROLE_CONTEXT || role == ROLE_ATTEMPT || role == ROLE_IMPACT;
        float worth = verdicts[i].frame_sure * 0.6f + verdicts[i].second_sure * 0.3f + verdicts[i].carries * 0.4f;
        if (insight->sentences[i].subject && verdicts[i].frame_sure >= 0.5f)
            return; /* the subject says it */
        if (role == ROLE_QUESTION && verdicts[i].carries >= 0.5f && verdicts[i].frame_sure >= SURE_FIRST)
            return; /* a question is what it is about */
        if (told && !insight->sentences[i].subject && worth > most) {
            most = worth;
            best = i;
        }
    }
    if (best == G_MAXUINT)
        return;
    insight->sentences[best].role = ROLE_PROBLEM;
    verdicts[best].carries = MAX(verdicts[best].carries, 0.6f);
}

/* Nobody is condoled with for an account that was closed: in English a death is said in a word of its own. */
static bool
mourns(const struct insight *insight)
{
    static const char *const words[] = {
        "died",     "dead",     "death",           "deceased",       "dying",    "passed ", "passed.",      "passing ",
        "funer",    "probate",  "executor",        "widow",          "bereave",  "grief",   "griev",        "mourn",
        "my late",  "our late", "her late",        "his late",       "the late", "estate",  "lost my",      "lost our",
        "lost her", "lost his", "with us anymore", "longer with us", "cremat",   "buried",  "rest in peace"};
    bool found = strcmp(insight->language, "en") != 0;
    for (guint i = 0; i < insight->sentence_count && !found; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1);
        for (guint k = 0; k < G_N_ELEMENTS(words) && !found; k++)
            found = strstr(low, words[k]) && !strstr(low, " as de"); /* "reported as dead" */
    }
    return found;
}

/* What the subject says too is surer; of a matter and its course in one breath, the matter. */
static void
weigh_together(struct insight *insight, struct verdict *verdicts)
{
    const struct verdict *subject = insight->sentence_count && insight->sentences[0].subject ? &verdicts[0] : NULL;
    bool problem = false;
    for (guint i = 0; i < insight->sentence_count; i++)
        problem |=
            !insight->sentences[i].subject && insight->sentences[i].role == ROLE_PROBLEM && verdicts[i].carries >= 0.4f;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct verdict *verdict = &verdicts[i];
        if (strcmp(verdict->frame, "BEREAVEMENT") == 0 && !mourns(insight)) {
            verdict->frame = verdict->second;
            verdict->frame_sure = verdict->second_sure;
        }
        struct sentence *sentence = &insight->sentences[i];
        if (sentence->subject || role_weight(sentence->role) <= 0)
            continue;
        if (is_course(verdict->frame) && !is_course(verdict->second) && verdict->second_sure >= 0.25f) {
            const char *course = verdict->frame;
            float sure = verdict->frame_sure;
            verdict->frame = verdict->second;
            verdict->frame_sure = MAX(verdict->second_sure, SURE_FIRST);
            verdict->second = course;
            verdict->second_sure = sure;
        }
        /* A matter and the same told more vaguely: one matter. */
        if (pair_holds(covers, G_N_ELEMENTS(covers), verdict->frame, verdict->second) ||
            pair_holds(covers, G_N_ELEMENTS(covers), verdict->second, verdict->frame))
            verdict->frame_sure += 0.6f * verdict->second_sure;
        if (subject && subject->frame_sure >= 0.5f && strcmp(subject->frame, verdict->second) == 0 &&
            verdict->second_sure > verdict->frame_sure / 2) {
            verdict->second = verdict->frame;
            verdict->frame = subject->frame;
            verdict->frame_sure = verdict->second_sure;
        }
        bool same = subject && strcmp(subject->frame, verdict->frame) == 0;
        if (same && subject->frame_sure >= 0.5f && verdict->frame_sure >= 0.15f)
            verdict->frame_sure += 0.4f * (1 - verdict->frame_sure);
        if (!problem && sentence->role == ROLE_CONTEXT && verdict->frame_sure >= 0.3f) {
            sentence->role = ROLE_PROBLEM;
            verdict->carries = MAX(verdict->carries, 0.6f);
        }
        /* An item of a list says little of itself: its frame tells that it matters. */
        bool telling = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_CONTEXT;
        if (telling && verdict->frame_sure >= 0.55f && verdict->carries >= 0.1f && !is_course(verdict->frame)) {
            sentence->role = ROLE_PROBLEM;
            verdict->carries = MAX(verdict->carries, 0.55f);
        }
    }
    if (!problem)
        promote(insight, verdicts);
}

/* One candidate a frame: its surest sentence; a second mention makes it a little surer. */
static guint
gather(const struct insight *insight, const struct verdict *verdicts, struct candidate *candidates, guint room)
{
    guint count = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct verdict *verdict = &verdicts[i];
        float weight = role_weight(insight->sentences[i].role);
        if (insight->sentences[i].subject || weight <= 0 || !*verdict->frame)
            continue;
        float sure = verdict->frame_sure;
        float worth = sure * weight * (0.4f + 0.6f * verdict->carries);
        guint k = 0;
        while (k < count && strcmp(candidates[k].frame, verdict->frame) != 0)
            k++;
        if (k == count && count < room)
            candidates[count++] = (struct candidate){i, verdict->frame, sure, worth};
        else if (k < count && worth > candidates[k].weight)
            candidates[k] = (struct candidate){i, verdict->frame, MAX(sure, candidates[k].sure), worth};
    }
    return count;
}

static void
add_issue(struct insight *insight, const char *frame, guint sentence, float sure)
{
    insight->issues = g_renew(struct issue, insight->issues, insight->issue_count + 1);
    insight->issues[insight->issue_count++] = (struct issue){.frame = g_strdup(frame),
                                                             .clause = g_strdup(""),
                                                             .source = g_strdup(insight->sentences[sentence].text),
                                                             .certainty = *frame ? MIN((guint)(sure * 100), 100) : 0};
    insight->sentences[sentence].main = true;
}

static bool
is_covered(const struct insight *insight, const char *frame)
{
    for (guint i = 0; i < insight->issue_count; i++)
        if (pair_holds(covers, G_N_ELEMENTS(covers), insight->issues[i].frame, frame))
            return true;
    return false;
}

static bool
is_source(const struct insight *insight, guint sentence)
{
    for (guint i = 0; i < insight->issue_count; i++)
        if (strcmp(insight->issues[i].source, insight->sentences[sentence].text) == 0)
            return true;
    return false;
}

/* The sentence that most needs saying, whatever its frame; one that says no more than a wish comes last. */
static guint
key_sentence(const struct insight *insight, const struct verdict *verdicts)
{
    guint best = G_MAXUINT;
    float most = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        float worth = role_weight(sentence->role) * (0.2f + verdicts[i].carries + verdicts[i].frame_sure / 2);
        bool only_wish = verdicts[i].wish_sure >= SURE_WISH && verdicts[i].frame_sure < 0.3f;
        worth *= (sentence->secret ? 0.5f : 1.0f) * (only_wish ? 0.25f : 1.0f);
        if (!sentence->subject && worth > most) {
            most = worth;
            best = i;
        }
    }
    return best;
}

static int
by_weight(gconstpointer a, gconstpointer b)
{
    float left = ((const struct candidate *)a)->weight, right = ((const struct candidate *)b)->weight;
    return left < right ? 1 : left > right ? -1 : 0;
}

/* Whether a further issue says something that those taken do not. */
static bool
is_further(const struct insight *insight, const struct verdict *verdicts, const struct candidate *candidate)
{
    const struct verdict *verdict = &verdicts[candidate->sentence];
    bool weak = strcmp(candidate->frame, "OTHER") == 0 || strcmp(candidate->frame, "CONTENTLESS") == 0 ||
                strcmp(candidate->frame, "PRAISE") == 0;
    bool asked = strcmp(candidate->frame, "QUESTION") == 0 || strcmp(candidate->frame, "HOW-TO") == 0;
    float needed = is_course(candidate->frame) ? SURE_MORE : asked ? 0.6f : SURE_MORE;
    return !weak && candidate->sure >= needed && verdict->carries >= 0.3f && !is_covered(insight, candidate->frame) &&
           !is_source(insight, candidate->sentence);
}

static int
by_place(const struct insight *insight, const struct issue *issue)
{
    for (guint i = 0; i < insight->sentence_count; i++)
        if (strcmp(insight->sentences[i].text, issue->source) == 0)
            return (int)i + (is_course(issue->frame) ? 1000 : 0);
    return 2000;
}

/* In the mail's order, what tells of the course of the matter last. */
static void
order_issues(struct insight *insight)
{
    for (guint i = 1; i < insight->issue_count; i++)
        for (guint k = i; k > 0 && by_place(insight, &insight->issues[k]) < by_place(insight, &insight->issues[k - 1]);
             k--) {
            struct issue moved = insight->issues[k];
            insight->issues[k] = insight->issues[k - 1];
            insight->issues[k - 1] = moved;
        }
}

/* "… never came and nobody answers the phone": what the same sentence says of the course of the matter. */
static void
add_course(struct insight *insight, const struct verdict *verdicts)
{
    for (guint i = 0; i < insight->sentence_count && insight->issue_count < ISSUES_MAX; i++) {
        const struct verdict *verdict = &verdicts[i];
        bool known = is_covered(insight, verdict->second) || !is_source(insight, i);
        for (guint k = 0; k < insight->issue_count; k++)
            known |= strcmp(insight->issues[k].frame, verdict->second) == 0;
        if (!known && verdict->second_sure >= 0.3f && is_course(verdict->second) && verdict->second[0] != 'O' &&
            verdict->second[0] != 'C' && verdict->second[0] != 'P')
            add_issue(insight, verdict->second, i, verdict->second_sure);
    }
}

static void
choose_issues(struct insight *insight, const struct verdict *verdicts)
{
    struct candidate candidates[24];
    guint count = gather(insight, verdicts, candidates, G_N_ELEMENTS(candidates));
    qsort(candidates, count, sizeof *candidates, by_weight);
    for (guint i = 0; i < count && insight->issue_count == 0; i++)
        if (candidates[i].sure >= SURE_FIRST && strcmp(candidates[i].frame, "OTHER") != 0)
            add_issue(insight, candidates[i].frame, candidates[i].sentence, candidates[i].sure);
    guint key = key_sentence(insight, verdicts);
    if (insight->issue_count == 0) {
        if (key != G_MAXUINT)
            add_issue(insight, "", key, 0);
        return;
    }
    for (guint i = 0; i < count && insight->issue_count < ISSUES_MAX; i++)
        if (is_further(insight, verdicts, &candidates[i]) && strcmp(candidates[i].frame, insight->issues[0].frame) != 0)
            add_issue(insight, candidates[i].frame, candidates[i].sentence, candidates[i].sure);
    order_issues(insight);
    add_course(insight, verdicts);
}

void
choose(struct insight *insight, struct verdict *verdicts)
{
    aside_set(insight, verdicts);
    weigh_together(insight, verdicts);
    opening_set(insight, verdicts);
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        bool sure = verdicts[i].frame_sure >= SURE_FIRST && !sentence->subject;
        g_free(sentence->frame);
        sentence->frame = g_strdup(sure ? verdicts[i].frame : "");
        if (standing_turns(insight->language, sentence->text) && !sentence->subject &&
            (sentence->role == ROLE_CONTEXT || sentence->role == ROLE_EMOTION || sentence->role == ROLE_FACT)) {
            sentence->role = ROLE_PROBLEM;
            verdicts[i].carries = MAX(verdicts[i].carries, 0.5f);
        }
        bool felt = strcmp(insight->language, "de") == 0 && i > 0 && german_is_felt(sentence->text);
        sentence->role = felt ? ROLE_EMOTION : sentence->role;
        if (felt || standing_is_side(insight->language, sentence->text))
            verdicts[i].carries = MIN(verdicts[i].carries, 0.1f);
        sentence->main = verdicts[i].carries >= 0.5f && !sentence->subject &&
                         role_weight(sentence->role) > role_weight(ROLE_EMOTION);
    }
    choose_issues(insight, verdicts);
    wanted_choose(insight, verdicts);
    if (strcmp(insight->language, "de") == 0 && insight->tone == TONE_THANKS)
        german_praise(insight);
    mains_grave(insight);
    mains_nouns(insight);
}
