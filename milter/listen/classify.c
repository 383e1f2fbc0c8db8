/*
 * classify.c - what each sentence does and speaks of: the learned weights' word, corrected by rules where rules know better.
 *
 * Written mails hold more sentences without an issue than real ones do, so "none" is discounted before the rest is compared. The weights
 * go by the letters of a sentence, so that "£4,800 a year for this" looks like a charge and "I was rude to your agent" like a complaint
 * of the agent: frames that an English sentence's own words rule out are vetoed. Pure but for the engine's immutable tables; thread-safe.
 */
#include "classify.h"

#include <glib.h>
#include <string.h>

/* ---- frames that the weights find and the sentence's own words rule out ------------------------------------------ */

static const struct {
    const char *frame;
    const char *needs;  /* one of these, parted by '|'; NULL: none */
    const char *unless; /* none of these; NULL: none */
} vetoes[] = {
    {"UNEXPECTED-CHARGE",
     "charg|bill|fee|invoice|pay|paid|price|cost|debit|deduct|taken|took|tariff|statement|premium|fare|tax|fine|"
     "subscription|expens|money|quote|rent|card|bank|interest|account|increase|went up|gone up|demand|this one|quid|"
     "dollar|euro|pound|buck|£|$|€",
     " a year for this| a month for this| a week for this| a night for this|help with my bill|help with my gas "
     "bill|understand my bill| wants £| wants $| wants €|bill is correct|bill is "
     "right|"
     "thank you for sorting|thanks for sorting|thank you for correcting| by mistake instead of | lower than| cheaper "
     "than|right amount|"
     "exactly what you quoted|what we agreed|as agreed| is clear, thank| in charge of| be charged with | stand for| is "
     "mine"},
    {"UNRECOGNISED-PAYMENT",
     "recogni|reconi|not mine|n't mine|not me |not me,|not me.|n't me|not by me|n't make|not make|n't made|not "
     "made|never "
     "made|n't do |n't done|n't buy|n't bought|n't order|never|authori|fraud|scam|stole|stolen|theft|thief|hack|clon|"
     "phish|compromis|skim|suspicio|strange|weird|unknown|unfamiliar|odd |dodgy|no idea|don't know|dont know|do not "
     "know|never heard|somebody|someone|somone|who is|who took|whose|not us|without my|random|unexplained|unexpected|"
     "lost|missing card|can't explain|cannot explain|no clue|don't remember|do not remember|n't sign|n't agree|n't "
     "approve|unapproved|didn't|didnt|haven't|havent|wasn't|wasnt|what is this|what's this|whats this|mysterious|"
     "mystery|can explain|not one of them|nobody in this|nobody here|foreign to me|gibberish|bogus|fake|not sure "
     "what|what it is|what this is|used my|using my|abroad",
     " is mine| are mine| unblock| found my card|have found the card|card turned up"},
    {"STAFF-CONDUCT", NULL,
     " like a queen| like a king| like royalty| like family| so touched| all night|unfair of me|my voice to|what i "
     "said about| i was rude| i was short with| i was abrupt| i apologise| i apologize|say sorry to| i snapped| i "
     "shouted| i lost "
     "my "
     "temper|thank you|thanks to| kind note|i really like"},
    {"WRONG-ITEM", NULL, " standing order| i ordered the wrong| we ordered the wrong| by mistake"},
    {"DEFECTIVE", NULL,
     " to buy a new| to buy another| i broke | we broke | i dropped| cleaner broke| broke it myself|do you repair|can "
     "you "
     "repair|do you mend|how do i know whether"},
    {"DAMAGED-ON-ARRIVAL", NULL, "nothing broken|nothing was broken|nothing damaged| i broke | we broke | i dropped"},
    {"MISSING-PARTS", NULL, "nothing was missing|nothing missing|nothing is missing|rest follows|include all"},
    {"NOT-ARRIVED", NULL, "not due until|isn't due until|rest follows|arrived safely|has now arrived|came today"},
    {"LONG-WAIT", NULL, " will be late| be ten minutes late| running late|i will be | i'll be | we'll be |dreading"},
    {"MISSED-APPOINTMENT", NULL, " ahead,| left the place cleaner| need not come|no need to come|cancel the engineer"},
    {"CANCEL",
     "cancel|cancl|cxl|stop|terminat|unsubscri|subscri|quit|clos|no longer|withdraw|call off|called off|opt out|opting "
     "out|renew|out of|"
     "don't want|do not want|dont want|not want|not going ahead|leav|left|delet|remov|revok|back out|scrap| end "
     "|ending|finish|notice|"
     "moving|moved|switch|change my mind|changed my mind|drop|give up|give back|get rid|done with|contract|take me "
     "off|turn off|void|"
     "member|anymore|any more|can't make|cannot make|cant make|won't be|not be able|unable to|not coming|not "
     "attend|refund",
     "not going to cancel|not cancelling|not asking you to cancel|want to cancel anything|not thinking of cancel|not "
     "plan "
     "to cancel|not planning to cancel|no intention of cancel|don't want to cancel|do not want to cancel|never cancel|"
     "not want it cancelled|don't want it cancelled|not to cancel|for cancelling|please don't cancel|do not cancel|"
     "don't cancel"},
    {"OUTAGE", NULL,
     " tarmac| plane| flight| on board| coach| train|working again|works again|fine again|back to normal|back on "
     "again"},
    {"DUPLICATE-CHARGE", NULL,
     " is mine| i accidentally | we accidentally | i've accidentally | by mistake| i paid twice"},
    {"DOCUMENT-REQUEST", NULL,
     "need not send|no need to send| hold the | hold my | correct the | amend | void the |don't need another|not need "
     "another|have found the invoice|found the "
     "receipt|please "
     "thank "},
    {"CONFIRMATION", NULL, " i confirm| we confirm| i can confirm| we can confirm| to confirm it| i am confirming"},
    {"REPLACEMENT", NULL,
     "bother to send|bother sending|no need to send|do not send a|don't send a|not want a replacement|don't want a "
     "replacement|no replacement|not need a replacement|don't need a replacement"},
    {"REFUND",
     "refund|refound|money|reimburs|paid|pay|credit|cash|back|sum|amount|£|$|€|euro|pound|dollar|quid|rupee|charg|fee|"
     "deposit|"
     "return|cost|price|compensat|debit|bill|bank|account|card|voucher|fare|premium|rest "
     "of|difference|balance|overpa|owe|rent",
     "not want a refund|don't want a refund|not asking for a refund|not want my money back|don't want my money|no need "
     "to "
     "refund|don't need a refund|not need a refund|no refund is needed"},
    {"APOLOGY", NULL,
     "without an apology|without any apology|without a word of apology|no apology|not even an apology|nor an apology"},
    {"CALLBACK", NULL,
     "do not call|don't call|no need to call|no need to ring|need not call|need not ring|not want a call|don't want a "
     "call"},
    {"BEREAVEMENT", NULL,
     " passed his | passed her | passed their | passed my | passed our | passed the | passed a | passed it"},
    {"REFUND-MISSING", NULL, "paid in a cheque|paid in cash|paid a cheque"},
};

static bool
holds(const char *pieces, const char *low)
{
    g_auto(GStrv) list = g_strsplit(pieces, "|", -1);
    for (char **piece = list; *piece; piece++)
        if (strstr(low, *piece))
            return true;
    return false;
}

/* "I have a question about my bill" says of nothing that it went wrong. */
static bool
only_announces(const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new(
            "^(?:hi|hello)?,? ?I(?:'ve| have)(?: got)? (?:an?|one|two|three|some|a few) (?:quick |short |general )*"
            "(?:question|query|enquiry|inquiry)(?:s|ies)? (?:about|regarding|concerning|on|for you)\\b[^,.?!]*[.!]?$",
            G_REGEX_CASELESS, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return g_regex_match(pattern, sentence, 0, NULL);
}

/* Whether an English sentence cannot be a case of the frame or wish: a word it cannot do without is missing, or one speaks against it. */
static bool
rules_out(const char *sentence, const char *frame)
{
    if (strcmp(frame, "QUESTION") != 0 && *frame && only_announces(sentence))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(vetoes); i++) {
        if (strcmp(vetoes[i].frame, frame) != 0)
            continue;
        g_autofree char *low = g_utf8_strdown(sentence, -1), *spaced = g_strdup_printf(" %s ", low);
        if ((vetoes[i].needs && !holds(vetoes[i].needs, spaced)) ||
            (vetoes[i].unless && holds(vetoes[i].unless, spaced)))
            return true;
    }
    return false;
}

/* ---- what the sentence does and speaks of ------------------------------------------------------------------------ */

#define NONE_FRAME 0.30f /* what "none" counts of its learned share */
#define NONE_WISH  0.45f
#define RULE_SHARE 0.3f /* of the doubt, taken away when a rule agrees */

static const char *const role_names[] = {
    "other",  "greeting", "context", "problem", "request", "question", "impact",    "attempt", "deadline", "emotion",
    "threat", "praise",   "thanks",  "apology", "fact",    "closing",  "signature", "quoted",  "legal"};

/* "request" → ROLE_REQUEST */
static enum role
role_named(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(role_names); i++)
        if (strcmp(role_names[i], name) == 0)
            return (enum role)i;
    return ROLE_OTHER;
}

/* The two likeliest of a head's classes that are not "none", after "none" was discounted. */
static void
two_best(const struct weights *weights, enum head head, const float *chances, float none_share, guint *best_out,
         float *sure_out)
{
    guint first, count = weights_classes(weights, head, &first);
    float sum = 0;
    best_out[0] = best_out[1] = first;
    sure_out[0] = sure_out[1] = -1;
    for (guint c = first; c < first + count; c++) {
        bool none = !*weights_class_name(weights, c);
        sum += none ? chances[c] * none_share : chances[c];
        if (none || chances[c] <= sure_out[1])
            continue;
        guint place = chances[c] > sure_out[0] ? 0 : 1;
        if (place == 0) {
            best_out[1] = best_out[0];
            sure_out[1] = sure_out[0];
        }
        best_out[place] = c;
        sure_out[place] = chances[c];
    }
    for (guint i = 0; i < 2; i++)
        sure_out[i] = sum > 0 && sure_out[i] > 0 ? sure_out[i] / sum : 0;
}

static enum role
best_role(const struct weights *weights, const float *chances)
{
    guint first, count = weights_classes(weights, HEAD_ROLE, &first), best = first;
    for (guint c = first; c < first + count; c++)
        if (chances[c] > chances[best])
            best = c;
    return role_named(weights_class_name(weights, best));
}

static float
chance_of(const struct weights *weights, enum head head, const char *name, const float *chances)
{
    guint first, count = weights_classes(weights, head, &first);
    for (guint c = first; c < first + count; c++)
        if (strcmp(weights_class_name(weights, c), name) == 0)
            return chances[c];
    return 0;
}

static void
set_verdict(const struct weights *weights, const float *chances, struct verdict *verdict)
{
    guint best[2];
    float sure[2];
    verdict->role = best_role(weights, chances);
    verdict->carries = chance_of(weights, HEAD_MAIN, "main", chances);
    two_best(weights, HEAD_FRAME, chances, NONE_FRAME, best, sure);
    verdict->frame = weights_class_name(weights, best[0]);
    verdict->frame_sure = sure[0];
    verdict->second = weights_class_name(weights, best[1]);
    verdict->second_sure = sure[1];
    two_best(weights, HEAD_WISH, chances, NONE_WISH, best, sure);
    verdict->wish = weights_class_name(weights, best[0]);
    verdict->wish_sure = sure[0];
    verdict->more = "";
}

/* ---- rules ----------------------------------------------------------------------------------------------------- */

/* A rule and the weights rarely err together. */
static void
agree_with_rules(const struct view *view, guint sentence, struct verdict *verdict)
{
    if (verdict->frame_sure >= 0.1f && view_rule(view, sentence, verdict->frame))
        verdict->frame_sure += RULE_SHARE * (1 - verdict->frame_sure);
    if (verdict->second_sure >= 0.1f && view_rule(view, sentence, verdict->second))
        verdict->second_sure += RULE_SHARE * (1 - verdict->second_sure);
    if (verdict->second_sure > verdict->frame_sure) {
        const char *frame = verdict->frame;
        float sure = verdict->frame_sure;
        verdict->frame = verdict->second;
        verdict->frame_sure = verdict->second_sure;
        verdict->second = frame;
        verdict->second_sure = sure;
    }
}

/* "Send a new lamp and refund the shipping": a second wish in one request needs a word that means it, and a hint of the
 * weights'. */
static void
find_second_wish(const struct engine *engine, const struct view *view, guint sentence, const float *chances,
                 struct verdict *verdict)
{
    static const char *const plain[][2] = {
        {"REFUND", "refund"},   {"REPLACEMENT", "replace"},       {"CANCEL", "cancel"},       {"CALLBACK", "callback"},
        {"APOLOGY", "apology"}, {"COMPENSATION", "compensation"}, {"CONFIRMATION", "confirm"}};
    verdict->more_sure = 0;
    bool asks = verdict->role == ROLE_REQUEST || verdict->role == ROLE_QUESTION;
    if (verdict->wish_sure < (asks ? 0.3f : 0.6f))
        return;
    float most = 0.008f;
    for (guint i = 0; i < G_N_ELEMENTS(plain); i++) {
        float chance = chance_of(engine_weights(engine), HEAD_WISH, plain[i][0], chances);
        guint concept = lexicon_find(engine_lexicon(engine), plain[i][1]);
        if (chance <= most || strcmp(plain[i][0], verdict->wish) == 0 ||
            !concepts_hold(view_concepts(view, sentence), concept))
            continue;
        most = chance;
        verdict->more = plain[i][0];
        verdict->more_sure = 0.5f;
    }
}

static bool
is_short(const char *text, guint words)
{
    guint count = 0;
    for (const char *c = text; *c; c++)
        count += *c == ' ';
    return count < words;
}

/* Where a rule beats the weights. */
static void
correct(const char *text, bool first, struct verdict *verdict)
{
    gsize length = strlen(text);
    bool asks = length && strchr(text, '?') && text[length - 1] == '?';
    bool formal = verdict->role == ROLE_GREETING || verdict->role == ROLE_CLOSING || verdict->role == ROLE_SIGNATURE;
    if (asks && !is_short(text, 2) && (formal || verdict->role == ROLE_CONTEXT || verdict->role == ROLE_OTHER))
        verdict->role = ROLE_QUESTION;
    /* A greeting or signature of many words is something else. */
    if (formal && !is_short(text, 9))
        verdict->role = verdict->frame_sure > 0.5f ? ROLE_PROBLEM : ROLE_CONTEXT;
    if (first && verdict->role == ROLE_SIGNATURE && !is_short(text, 3))
        verdict->role = ROLE_PROBLEM;
    static const char *const softer[] = {"downgrad", "upgrad", "pause", "freeze my"};
    for (guint i = 0; i < G_N_ELEMENTS(softer) && strcmp(verdict->frame, "CANCEL") == 0; i++)
        if (strstr(text, softer[i]) && !strstr(text, "cancel"))
            verdict->frame_sure = 0; /* a smaller plan is no end of it */
    if (verdict->role == ROLE_GREETING || verdict->role == ROLE_CLOSING || verdict->role == ROLE_SIGNATURE)
        verdict->carries = verdict->frame_sure = verdict->wish_sure = 0;
}

/* German: "bei euch ist die Digitalisierung nicht angekommen", "damit ich mich erst einloggen muss": nothing sent, nobody kept out. */
static bool
is_figure(const char *sentence, const char *frame)
{
    g_autofree char *low = g_utf8_strdown(sentence, -1);
    if (strcmp(frame, "NOT-ARRIVED") == 0)
        return holds("digitalisierung|botschaft|jahrhundert", low);
    return strcmp(frame, "CANNOT-LOG-IN") == 0 && holds("einloggen muss|einloggen müssen|einloggen soll", low) &&
           (holds(" man sich ", low) || !holds("nicht|kein|fehler|falsch|vergessen|gesperrt", low));
}

/* What the words rule out is not found, and the next likeliest takes its place; a wish of that name falls with it. */
static void
strike(const char *text, struct verdict *verdict)
{
    if (verdict->wish_sure > 0 && rules_out(text, verdict->wish))
        verdict->wish_sure = 0;
    if (verdict->second_sure > 0 && rules_out(text, verdict->second))
        verdict->second_sure = 0;
    if (verdict->frame_sure > 0 && rules_out(text, verdict->frame)) {
        verdict->frame = verdict->second;
        verdict->frame_sure = verdict->second_sure;
        verdict->second_sure = 0;
    }
}

void
classify(const struct engine *engine, const char *language, const char *subject, char *const *plain, guint count,
         struct verdict *verdicts_out)
{
    const struct weights *weights = engine_weights(engine);
    struct view *view =
        view_new(engine_lexicon(engine), engine_pack(engine, language), language, subject, plain, count);
    g_autoptr(GArray) features = g_array_sized_new(FALSE, FALSE, sizeof(struct feature), 1024);
    float chances[CLASSES_MAX];
    for (guint i = 0; i <= count; i++) {
        view_features(view, i, weights_bits(weights), features);
        weights_judge(weights, features, chances);
        set_verdict(weights, chances, &verdicts_out[i]);
        agree_with_rules(view, i, &verdicts_out[i]);
        if (i < count)
            correct(plain[i], i == 0, &verdicts_out[i]);
        if (strcmp(language, "en") == 0)
            strike(i < count ? plain[i] : subject, &verdicts_out[i]);
        else if (strcmp(language, "de") == 0 && is_figure(i < count ? plain[i] : subject, verdicts_out[i].frame))
            verdicts_out[i].frame_sure = 0;
        find_second_wish(engine, view, i, chances, &verdicts_out[i]);
    }
    view_free(view);
}
