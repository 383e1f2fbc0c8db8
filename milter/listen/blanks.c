/*
 * blanks.c - what a regulator's clerk has blanked out of a complaint: "on XX/XX/2023", "by XXXX XXXX, the manager, ", "{$45.00}".
 *
 * A blank tells nothing, so the phrase it stands in is left out: a date, a party, a number. Where the sentence would lose its subject
 * or its object by that, one "XXXX" stays. Owns its compiled patterns for the life of the process. Pure.
 */
#include "blanks.h"

#include "clause.h"
#include "swaps.h"

#include <string.h>

#define BLANK "XX+(?:[/ >-]*(?:XX+|year\\b|(?<=/)\\d{2,4}\\b))*>?"
#define WHEN                                                                                                           \
    "(?:on or (?:about|around)|on|since|from|dated|in|as of|starting|beginning|by|until|around|about|effective|"       \
    "through|to|between|before|after|during)"

static const struct swap rules[] = {
    {"\\{\\$ ?([\\d,]+)\\.00\\}", "$\\1"},
    {"\\{\\$ ?([\\d,.]+)\\}", "$\\1"},
    {"~ ?\\$", "about $"},
    {"(?:(?<=[.!?] )|(?<=\\n)|^)" BLANK
     " (?=(?:has|is|was|says|said|told|sent|refused|refuses|reported|reports|closed|keeps|"
     "continues|charged|denied|claims|never|will|took|did|does)\\b)",
     "The company "},
    {"\\b(in|since|around|on|during) " BLANK ",? (?:of )?((?:19|20)\\d\\d)\\b", "in \\2"},
    /* "( loan number ending in XXXX, amount about $31000 )": its blank parts */
    {"(?<=[(,]) ?[^(),]*XX[^(),]*(?:, ?|(?= ?\\)))", ""},
    {" ?\\([ ,]*\\)", ""},
    {"\\( ?([^()]*?),? *\\)", "(\\1)"},
    /* "My account number is XXXX." */
    {"(?:(?<=[.!?] )|^)[^.!?\\n]*\\b(?:number|id|phone|address|email|name|reference|date) (?:is|was|:) ?" BLANK
     "\\.(?: |$)",
     ""},
    {"\\bby " BLANK ", ((?:the|a|an|my|our) [^,.]+),", "by \\1"},
    /* "On XX/XX/2023, I called" */
    {"(?:(?<=[.!?] )|(?<=\\n)|^)" WHEN " " BLANK "(?:,? (?:of|and|to|at) " BLANK ")*,? ?(\\w)", "\\u\\1"},
    {",? " WHEN " " BLANK "(?: (?:of|and|to|at) " BLANK ")*(?:,(?= and | but ))?", ""},
    {" (?:with|at|by|from|for|of|to|named|ending in|via|through|against) " BLANK
     "(?=[,.;:!?)]|$| \\(| and | but | because | who | that | when )",
     ""},
    {"\\b(called|phoned|emailed|rang) " BLANK "(?= and |[,.])", "\\1"},
    {"\\b" BLANK "(?= (?:times|occasions))", "several"},
    {"\\b" BLANK, "XXXX"},
    {" +(?=[,.;])", ""},
};

static struct swaps all = SWAPS(rules, G_REGEX_CASELESS);

char *
blanks_filled(const char *language, const char *text)
{
    char *line = g_strdup(text);
    bool blank = word_in(language, "en und") && (strstr(text, "XX") || strstr(text, "{$"));
    return blank ? swaps_put(&all, NULL, false, line) : line;
}
