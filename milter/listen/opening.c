/*
 * opening.c - the sentence with which a tale opens, and wishes in plain words.
 *
 * The model weighs sentences by what letters of its kind were about; but who writes about trouble says first what it is, and tells
 * scenery and course behind it. So the first sentence that tells of something wrong keeps its place whatever its weight, and so does
 * what is asked for in so many words. English; pure.
 */
#include "opening.h"

#include "aside.h"
#include "clause.h"
#include "standing.h"
#include "verb.h"

#include <hearken/text.h>
#include <string.h>

#define LEAST 4    /* words of a sentence that says something */
#define MOST  45   /* … that can still be told */
#define SURE  0.5f /* of its frame, where no word of trouble stands */
#define KEPT  0.55f

/* "I am writing about my order": the errand, not the matter. */
static bool
is_errand(const struct clause *words)
{
    return clause_has(words, 0, "i|we am|are writing") || clause_has(words, 0, "i'm|we're writing") ||
           clause_has(words, 0, "i|we write") || clause_has(words, 0, "this is a") ||
           clause_has(words, 0, "i|we hope") || clause_has(words, 0, "i|we should|must say") ||
           clause_has(words, 0, "my name is");
}

/* "I am writing with regard to order B88-K2": the number it goes by, and nothing else. */
static bool
is_reference(const struct clause *words)
{
    static const char *const heads[] = {"i|we am|are writing with regard|reference|regards to",
                                        "i|we write with regard|reference to",
                                        "i|we am|are writing regarding|concerning|about",
                                        "with reference|regard|regards to",
                                        "regarding",
                                        "i'm|we're writing regarding|concerning|about",
                                        "i|we refer to"};
    guint at = 0;
    for (guint i = 0; i < G_N_ELEMENTS(heads) && !at; i++)
        at = clause_has(words, 0, heads[i]);
    if (!at || words->count < at + 2 || words->count > at + 5)
        return false;
    while (at < words->count &&
           word_in(words->words[at].low, "my our the your above order booking reservation account customer invoice "
                                         "policy case claim ticket reference number no ref contract membership"))
        at++;
    return at + 1 == words->count && strpbrk(words->words[at].text, "0123456789");
}

/* "Please send …", "Could you …", "I want …", "Tell me …": behind an "and" or an "at least" too. */
static bool
asks_plainly(const struct clause *words)
{
    static const char *const leads[] = {"and|so|also|then|but|finally|secondly|instead", "at the least|very",
                                        "at least", "least"};
    guint at = 0;
    for (guint i = 0; i < G_N_ELEMENTS(leads) && at < 2; i++)
        at += clause_has(words, at, leads[i]);
    if (at >= words->count)
        return false;
    guint head = clause_has(words, at, "please|kindly") + clause_has(words, at, "could|can|would|will you") +
                 clause_has(words, at, "could|can|may i|we have|get|also") +
                 clause_has(words, at, "i|we want|demand|request|expect|require") +
                 clause_has(words, at, "i|we would|should like") + clause_has(words, at, "i'd|we'd like") +
                 clause_has(words, at, "i|we would also|still") + clause_has(words, at, "i|we also|still want|need") +
                 clause_has(words, at, "i|we am|are requesting|asking") +
                 clause_has(words, at, "i'm|we're requesting|asking") + clause_has(words, at, "i|we need you");
    if (clause_has(words, 0, "all i|we want|wish|need|ask") || clause_has(words, 0, "all i'd|we'd like"))
        return true;
    bool orders = !head && words->count >= at + 3 && verb_is_request(words->words[at].low) &&
                  word_in(words->words[at + 1].low, "me us the my our a an it them this these both all him her");
    if (orders)
        return true;
    if (!head || words->count < at + head + 2)
        return false;
    return !word_in(words->words[at + head].low,
                    "help advise assist revert note excuse forgive imagine believe explain") &&
           !clause_has(words, at + head, "look into") && !clause_has(words, at + head, "let me know") &&
           !clause_has(words, at + head, "get back");
}

/* "I am a guarantor of a lease": what the writer has to do with it. */
static bool
is_party(const struct clause *words)
{
    guint at = clause_has(words, 0, "i|we am|are a|an") + clause_has(words, 0, "i'm|we're a|an");
    for (guint i = at; at && i + 2 < words->count && i < at + 4; i++)
        if (word_in(words->words[i].low,
                    "co-signer cosigner member customer tenant subscriber holder borrower owner passenger "
                    "guest client policyholder signer") &&
            word_in(words->words[i + 1].low, "on of with at for in"))
            return true;
    return false;
}

/* "I am really worried that somebody has my details": what is feared, and not the feeling alone. */
static bool
is_fear(const struct clause *words)
{
    guint at = clause_has(words, 0, "i|we am|are") + clause_has(words, 0, "i'm|we're");
    while (at && at < words->count &&
           word_in(words->words[at].low, "really very so also now quite extremely genuinely"))
        at++;
    return at && words->count > at + 4 &&
           clause_has(
               words, at,
               "worried|afraid|concerned|scared|anxious that|somebody|someone|my|our|the|they|it|he|she|her|his|we|i");
}

/* "I got this ticket at the car park on the 6th": what the customer did, with which the tale begins. */
static bool
is_event(const struct clause *words)
{
    static const char deeds[] =
        "bought ordered booked paid got received applied enrolled signed registered had was were "
        "subscribed rented hired moved returned sent opened joined took went transferred purchased";
    guint at = 0;
    while (at < words->count && at < 6 && !word_in(words->words[at].low, "i we he she my you you've"))
        at++;
    for (guint i = at + 1; i < words->count && i < at + 5; i++)
        if (word_in(words->words[i].low, deeds) ||
            (strlen(words->words[i].low) > 5 && g_str_has_suffix(words->words[i].low, "ed")))
            return true;
    return false;
}

void
opening_set(struct insight *insight, struct verdict *verdicts)
{
    bool opened = false, begun = false, praised = insight->tone == TONE_THANKS;
    for (guint i = 0; i < insight->sentence_count && strcmp(insight->language, "en") == 0; i++) {
        struct sentence *sentence = &insight->sentences[i];
        guint count = text_word_count(sentence->text);
        if (sentence->subject || sentence->secret || count < LEAST || count > MOST ||
            role_weight(sentence->role) < role_weight(ROLE_EMOTION))
            continue;
        g_autoptr(clause) words = clause_cut(sentence->plain && *sentence->plain ? sentence->plain : sentence->text);
        if (role_weight(sentence->role) <= role_weight(ROLE_EMOTION) && !is_fear(words))
            continue;
        if (is_reference(words)) { /* told beside the matter */
            sentence->role = ROLE_FACT;
            verdicts[i].carries = verdicts[i].frame_sure = 0;
            continue;
        }
        if (clause_has(words, 0, "all i|we want|wish|need|ask") || clause_has(words, 0, "all i'd|we'd like"))
            sentence->role = ROLE_REQUEST; /* "All I want to know is …" */
        if (is_fear(words)) {
            sentence->role = sentence->role == ROLE_EMOTION ? ROLE_IMPACT : sentence->role;
            verdicts[i].carries = MAX(verdicts[i].carries, KEPT);
        }
        for (guint k = 3; k + 3 < words->count; k++) /* "I teach Year 5 and would like to bring …" */
            if (clause_has(words, k, "and would like to") || clause_has(words, k, "and want|need|hope to"))
                verdicts[i].carries = MAX(verdicts[i].carries, KEPT);
        bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
        if (asks && asks_plainly(words))
            verdicts[i].carries = MAX(verdicts[i].carries, KEPT);
        opened |= asks; /* what follows a wish is its reason */
        bool tells = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_CONTEXT || sentence->role == ROLE_ATTEMPT;
        if (strcmp(verdicts[i].frame, "PRAISE") == 0 && verdicts[i].frame_sure >= 0.4f)
            praised = true; /* "Anna sorted out my broken dishwasher" */
        if (strcmp(verdicts[i].frame, "PRAISE") == 0 && verdicts[i].frame_sure >= 0.4f)
            continue;
        if (opened || !tells || is_errand(words) || standing_is_side(insight->language, sentence->text))
            continue;
        /* What it is about, however little is wrong in it. */
        if (!begun && count <= 22 && (is_event(words) || is_party(words)))
            verdicts[i].carries = MAX(verdicts[i].carries, KEPT);
        begun = true;
        bool wrong =
            sentence->role == ROLE_PROBLEM && verdicts[i].carries >= 0.2f &&
            (verdicts[i].carries >= 0.35f || !word_in(verdicts[i].frame, "REPEATED-CONTACT RUNAROUND LONG-WAIT"));
        bool framed = verdicts[i].frame_sure >= SURE &&
                      !word_in(verdicts[i].frame, "PRAISE OTHER CONTENTLESS REPEATED-CONTACT RUNAROUND LONG-WAIT");
        wrong &= !praised; /* "You rarely see that in a shop now" */
        bool lifted = !praised && standing_lift(insight, i) >= 0.15f;
        if (!wrong && !framed && !lifted)
            continue;
        opened = true;
        sentence->role = ROLE_PROBLEM;
        verdicts[i].carries = MAX(verdicts[i].carries, KEPT);
    }
}
