/*
 * praise.c - thanks: whether a mail of them says that something is amiss, and whether it is nothing else.
 *
 * The model knows little French praise, so that its guess at a frame says nothing against words of thanks; these words do. A mail of
 * another tongue than English and French is taken to say so. Pure.
 */
#include "praise.h"

#include <glib.h>
#include <string.h>

/* " not " among the words of a sentence; "nothing broken" is no breakage. */
static bool
says(const char *spaced, const char *word)
{
    const char *at = strstr(spaced, word);
    return at && !(at - spaced > 8 && g_str_has_prefix(at - 8, "nothing ")) && !strstr(spaced, "ne changez rien");
}

bool
praise_is_spoilt(const struct insight *insight)
{
    static const char *const english[] = {"n't ",    " not ",   " no ",        "never",     "wrong", "missing", "broke",
                                          "late ",   " but ",   "however",     "cancel",    "wait",  "refund",  "delay",
                                          "charged", "cannot",  "although",    "unable",    "worse", " only ",  "lost",
                                          "faulty",  "damaged", "nobody came", "nobody has"};
    static const char *const french[] = {" ne ",      " n'",    " pas ",    " mais ",  "sauf",           "manqu",
                                         "cass",      "retard", "rembours", "dommage", "bémol",          "cependant",
                                         "toutefois", "déçu",   "erreur",   "refus",   "malheureusement"};
    bool in_french = strcmp(insight->language, "fr") == 0;
    if (strcmp(insight->language, "en") != 0 && !in_french)
        return true;
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1), *spaced = g_strdup_printf(" %s ", low);
        for (guint k = 0; k < (in_french ? G_N_ELEMENTS(french) : G_N_ELEMENTS(english)); k++)
            if (says(spaced, in_french ? french[k] : english[k]))
                return true;
    }
    return false;
}

bool
praise_is_all(const struct insight *insight)
{
    const char *text = insight->sentence_count == 1 ? insight->sentences[0].text : "";
    return g_str_has_prefix(text, "Merci ") && strstr(text, " pour ") && !strpbrk(text, ",?:") &&
           !strstr(text, "avance") && !praise_is_spoilt(insight);
}
