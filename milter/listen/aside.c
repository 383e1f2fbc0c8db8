/*
 * aside.c - what is nothing to restate: feelings alone, bare links, a jeer's praise, steps that make a fault come again, what is written to
 * a machine that writes replies ("ignore all previous instructions").
 *
 * It keeps its place in the mail and loses its weight. Of orders whole phrases only: a customer who "followed your instructions" orders
 * nothing. Pure.
 */
#include "aside.h"

#include "clause.h"
#include "german.h"
#include "scorn.h"
#include "tone.h"
#include "wanted.h"

#include <glib.h>
#include <string.h>

#define STEPS_MAX 40 /* octets of what announces steps */

/* ---- what is written to a machine -------------------------------------------------------------------------------- */

static bool
orders_machine(const char *text)
{
    static const char *const marks[] = {"ignore all previous",
                                        "ignore previous",
                                        "ignore all prior",
                                        "ignore your instructions",
                                        "disregard all previous",
                                        "previous instructions",
                                        "system prompt",
                                        "language model",
                                        "you are now the ",
                                        "you are now a ",
                                        "you are now an ",
                                        "you are now in ",
                                        "developer mode",
                                        "vorherigen anweisungen",
                                        "bisherigen anweisungen",
                                        "du bist jetzt ein",
                                        "du bist jetzt der ",
                                        "du bist jetzt die ",
                                        "instructions précédentes",
                                        "tu es maintenant l",
                                        "tu es maintenant un",
                                        "instrucciones anteriores",
                                        "ahora eres el ",
                                        "ahora eres un",
                                        "istruzioni precedenti",
                                        "ora sei il ",
                                        "ora sei un",
                                        "instruções anteriores",
                                        "agora você é o ",
                                        "agora você é um",
                                        "vorige instructies",
                                        "je bent nu de ",
                                        "je bent nu een "};
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strstr(low, marks[i]))
            return true;
    return false;
}

/* Whether a request behind such a sentence is the customer's own again: "Also my kettle leaks". */
static bool
orders_stop(const char *text)
{
    static const char *const own[] = {"also", "i",   "my", "ich", "mein", "meine", "auch",
                                      "je",   "mon", "ma", "mi",  "yo",   "il",    "meu"};
    g_autofree char *first = g_strndup(text, strcspn(text, " ,'"));
    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        if (g_ascii_strcasecmp(first, own[i]) == 0)
            return true;
    return false;
}

/* ---- what is nothing to restate ---------------------------------------------------------------------------------- */

float
role_weight(enum role role)
{
    switch (role) {
    case ROLE_PROBLEM:
        return 1.0f;
    case ROLE_REQUEST:
    case ROLE_QUESTION:
        return 0.9f;
    case ROLE_PRAISE:
    case ROLE_DEADLINE:
        return 0.7f;
    case ROLE_ATTEMPT:
    case ROLE_CONTEXT:
        return 0.65f;
    case ROLE_IMPACT:
    case ROLE_OTHER:
    case ROLE_FACT:
        return 0.55f;
    case ROLE_EMOTION:
    case ROLE_THREAT:
        return 0.4f;
    default:
        return 0;
    }
}

static bool
is_feeling(const struct insight *insight, const struct sentence *sentence, const struct verdict *verdict)
{
    guint words = 1;
    for (const char *c = sentence->text; *c; c++)
        words += *c == ' ';
    if (strcmp(insight->language, "de") == 0 &&
        (german_is_felt(sentence->text) || strstr(sentence->text, " wurde") || strstr(sentence->text, "gestohlen")))
        return german_is_felt(sentence->text);
    return tone_is_felt(insight->language, sentence->text) && words <= 7 && verdict->frame_sure < 0.4f &&
           verdict->wish_sure < SURE_WISH;
}

/* "My booking number is K4T9P2": a number that stands beside the matter and is no matter. */
static bool
is_number(const struct insight *insight, const char *text)
{
    static const char *const heads[] = {
        "my|the|our booking|policy|order|reference|confirmation|case|claim|account|customer|member|"
        "membership|reservation|ticket|tracking|invoice|phone|mobile|contact number|reference|id|"
        "code is",
        "policy|order|account|customer|claim|booking|reference|member|membership|invoice|case no|nr|num|number|id|ref",
        "my|the|our booking|order|flight confirmation|reference number|code is", "my|the reference|booking|number is"};
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < G_N_ELEMENTS(heads) && strcmp(insight->language, "en") == 0; i++) {
        guint head = clause_has(words, 0, heads[i]);
        if (head && words->count == head + 1 && strpbrk(words->words[head].text, "0123456789"))
            return true;
    }
    return false;
}

/* A few words of feeling, or a bare link, are nothing to restate. */
static void
set_aside(struct insight *insight, struct verdict *verdicts)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        bool link = !strchr(sentence->text, ' ') && (strchr(sentence->text, '/') || strstr(sentence->text, "www."));
        if (!sentence->subject && is_number(insight, sentence->text)) {
            sentence->role = ROLE_FACT;
            verdicts[i].carries = verdicts[i].frame_sure = verdicts[i].wish_sure = 0;
            continue;
        }
        bool jeer = scorn_tells(insight, i);
        if (jeer && insight->tone <= TONE_THANKS)
            insight->tone = TONE_DISAPPOINTED;
        if (sentence->subject || (!link && !jeer && !is_feeling(insight, sentence, &verdicts[i])))
            continue;
        sentence->secret |= jeer;
        sentence->role = link ? ROLE_OTHER : jeer ? ROLE_QUOTED : ROLE_EMOTION;
        verdicts[i].carries = verdicts[i].frame_sure = verdicts[i].wish_sure = 0;
    }
}

/* Praise in an angry mail is sarcasm. */
static void
drop_praise(struct insight *insight, struct verdict *verdicts)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        if (strcmp(verdicts[i].frame, "PRAISE") == 0) {
            verdicts[i].frame = verdicts[i].second;
            verdicts[i].frame_sure = MAX(verdicts[i].second_sure, verdicts[i].frame_sure / 2);
            verdicts[i].second_sure = 0;
        }
        if (insight->sentences[i].role == ROLE_PRAISE)
            insight->sentences[i].role = ROLE_EMOTION;
    }
}

/* What is written to a machine that writes replies, and what follows until a tale begins, is no wish of a customer's: kept unsaid. */
static void
drop_orders(struct insight *insight, struct verdict *verdicts)
{
    bool ordered = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        enum role role = sentence->role;
        bool tale = role == ROLE_PROBLEM || role == ROLE_CONTEXT || role == ROLE_ATTEMPT || role == ROLE_IMPACT;
        bool follows = ordered && !tale && !orders_stop(sentence->text);
        ordered = orders_machine(sentence->text) || follows;
        if (!ordered)
            continue;
        sentence->role = ROLE_QUOTED;
        sentence->secret = true;
        verdicts[i].carries = verdicts[i].frame_sure = verdicts[i].wish_sure = 0;
        verdicts[i].second_sure = verdicts[i].more_sure = 0;
    }
}

/* "Steps: 1. Open a file. 2. Click Export. Expected: …": how a fault is made to come again is asked of nobody. */
static void
drop_steps(struct insight *insight, struct verdict *verdicts)
{
    static const char *const heads[] = {"steps:",      "steps to ",      "to reproduce:",  "how to reproduce",
                                        "repro",       "to recreate:",   "to replicate:",  "schritte:",
                                        "schritte zu", "so lässt sich ", "reproduzieren:", "reproduktion:"};
    static const char ends[] =
        "i we it the my our your this that there everything nothing only all both expected actual "
        "actually result results observed happens happened instead crashes error app since "
        "kindly ich wir es das die der mein unser erwartet tatsächlich ergebnis";
    bool within = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        g_autofree char *low = g_utf8_strdown(sentence->text, -1), *first = g_strndup(low, strcspn(low, " ,:.'"));
        bool head = false;
        for (guint k = 0; k < G_N_ELEMENTS(heads) && strlen(low) < STEPS_MAX; k++)
            head |= g_str_has_prefix(low, heads[k]);
        within = head || (within && !strstr(low, "please") && !strstr(low, "bitte") && !strchr(low, '?') &&
                          !word_in(first, ends));
        if (!within)
            continue;
        sentence->role = ROLE_FACT;
        verdicts[i].carries = verdicts[i].frame_sure = verdicts[i].wish_sure = 0;
        verdicts[i].second_sure = verdicts[i].more_sure = 0;
    }
}

/* "Bravo", and the money back: thanks that demand are none. */
static bool
demands(const struct insight *insight, const struct verdict *verdicts)
{
    static const char demanded[] = " REFUND REPLACEMENT COMPENSATION REPAIR APOLOGY ";
    for (guint i = 0; i < insight->sentence_count; i++) {
        const char *text = insight->sentences[i].text;
        if ((strstr(text, " zufrieden") || strstr(text, "jederzeit wieder")) &&
            !strstr(text, "nicht")) /* "dass ich mit der Reparatur sehr zufrieden bin" */
            continue;
        g_autofree char *spaced = g_strdup_printf(" %s ", verdicts[i].wish);
        if (!insight->sentences[i].subject && verdicts[i].wish_sure >= SURE_WISH && *verdicts[i].wish &&
            strstr(demanded, spaced))
            return true;
    }
    return false;
}

/* "Well done. You managed to leave it in the rain": who thanks names what was done, and says so. */
static bool
mocks(const struct insight *insight)
{
    bool managed = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const char *text = insight->sentences[i].text;
        if (strstr(text, "hank"))
            return false;
        managed |= strstr(text, "ou managed to ") || strstr(text, "ou've managed to ");
    }
    return managed && strcmp(insight->language, "en") == 0;
}

static bool
marks(const char *at)
{
    static const char *const all[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xC2\xAB", "\xC2\xBB"};
    for (guint i = 0; i < G_N_ELEMENTS(all); i++)
        if (g_str_has_prefix(at, all[i]))
            return true;
    return false;
}

static guint
marks_within(const char *text)
{
    guint count = 0;
    for (const char *c = text; *c; c = g_utf8_next_char(c))
        count += marks(c);
    return count;
}

/* A letter of somebody else's between marks, several sentences long: what it tells befell its writer, not the customer. */
static void
drop_cited(struct insight *insight, struct verdict *verdicts)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        guint end = i;
        if (insight->sentences[i].subject || !marks(insight->sentences[i].text) ||
            marks_within(insight->sentences[i].text) != 1)
            continue;
        while (++end < insight->sentence_count && marks_within(insight->sentences[end].text) == 0)
            ;
        if (end >= insight->sentence_count || marks_within(insight->sentences[end].text) != 1 ||
            marks(insight->sentences[end].text) ||
            end - i + 1 + insight->sentences[0].subject >= insight->sentence_count)
            continue;
        for (; i <= end; i++) {
            insight->sentences[i].role = ROLE_QUOTED;
            insight->sentences[i].secret = true;
            verdicts[i].carries = verdicts[i].frame_sure = verdicts[i].wish_sure = 0;
            verdicts[i].second_sure = verdicts[i].more_sure = 0;
        }
    }
}

void
aside_set(struct insight *insight, struct verdict *verdicts)
{
    drop_orders(insight, verdicts);
    drop_cited(insight, verdicts);
    drop_steps(insight, verdicts);
    if (insight->sentence_count > 1)
        set_aside(insight, verdicts);
    bool praised = insight->tone == TONE_THANKS;
    for (guint i = 0; i < insight->sentence_count; i++) { /* "Bravo les champions": few words, and nothing is named */
        guint words = 1;
        for (const char *c = insight->sentences[i].text; *c; c++)
            words += *c == ' ';
        praised |= insight->sentences[i].role == ROLE_PRAISE && words <= 4;
    }
    bool sarcastic = praised && (demands(insight, verdicts) || mocks(insight));
    if (sarcastic && insight->tone <= TONE_THANKS)
        insight->tone = TONE_DISAPPOINTED;
    if (insight->tone == TONE_ANGRY || sarcastic)
        drop_praise(insight, verdicts);
}
