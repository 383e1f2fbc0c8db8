/*
 * veto.c - frames that the weights find and the sentence's own words rule out.
 *
 * The weights go by the letters of a sentence, so that "£4,800 a year for this" looks like a charge, "thank you for unblocking my
 * card" like a theft and "I was rude to your agent" like a complaint of the agent. English; pieces of words in small letters. Pure.
 */
#include "veto.h"

#include <glib.h>
#include <string.h>

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
    {"UNRECOGNISED-PAYMENT", NULL, " is mine| are mine| unblock| found my card|have found the card|card turned up"},
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
    {"OUTAGE", NULL, "working again|works again|fine again|back to normal|back on again"},
    {"DUPLICATE-CHARGE", NULL,
     " is mine| i accidentally | we accidentally | i've accidentally | by mistake| i paid twice"},
    {"DOCUMENT-REQUEST", NULL,
     "need not send|no need to send|don't need another|not need another|have found the invoice|found the "
     "receipt|please "
     "thank "},
    {"CONFIRMATION", NULL, " i confirm| we confirm| i can confirm| we can confirm| to confirm it| i am confirming"},
    {"REPLACEMENT", NULL,
     "bother to send|bother sending|no need to send|do not send a|don't send a|not want a replacement|don't want a "
     "replacement|no replacement|not need a replacement|don't need a replacement"},
    {"REFUND", NULL,
     "not want a refund|don't want a refund|not asking for a refund|not want my money back|don't want my money|no need "
     "to "
     "refund|don't need a refund|not need a refund|no refund is needed"},
    {"CALLBACK", NULL,
     "do not call|don't call|no need to call|no need to ring|need not call|need not ring|not want a call|don't want a "
     "call"},
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

bool
veto_rules_out(const char *sentence, const char *frame)
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
