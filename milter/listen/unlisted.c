/*
 * unlisted.c - words that the dictionary does not list: built of ones that it does, or one letter away.
 *
 * A compound's parts have three letters and more, joined by s, n, en or es. Consonants for others are not tried: "autopay" is
 * no "autopsy". Pure but for the dictionary, which the caller holds; some 300 questions a word.
 */
#include "unlisted.h"

#include "slip.h"

#include <string.h>

#define PART_MIN 3 /* letters of a compound's part */
#define NEAR_MIN 7 /* letters: shorter words have too many neighbours */

static bool
knows_either(struct spelling *spelling, const char *word, bool *noun_out)
{
    g_autofree char *first = g_utf8_substring(word, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *capital = g_strconcat(upper, word + strlen(first), NULL);
    bool small = spelling_knows(spelling, word);
    *noun_out = !small && spelling_knows(spelling, capital);
    return small || *noun_out;
}

static bool
is_head(struct spelling *spelling, const char *head)
{
    static const char *const joints[] = {"", "s", "n", "en", "es", "e"};
    bool noun;
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        g_autofree char *part =
            g_str_has_suffix(head, joints[i]) ? g_strndup(head, strlen(head) - strlen(joints[i])) : NULL;
        if (part && g_utf8_strlen(part, -1) >= PART_MIN && knows_either(spelling, part, &noun))
            return true;
    }
    return false;
}

/* Whether it is two known parts; noun_out: the last is a noun, so the whole. */
static bool
is_compound(struct spelling *spelling, const char *word, bool *noun_out)
{
    glong letters = g_utf8_strlen(word, -1);
    for (glong at = letters - PART_MIN - 1; at >= PART_MIN; at--) {
        const char *tail = g_utf8_offset_to_pointer(word, at);
        g_autofree char *head = g_strndup(word, (gsize)(tail - word));
        if (knows_either(spelling, tail, noun_out) && is_head(spelling, head))
            return true;
    }
    return *noun_out = false;
}

/* "occured": the ending asks for two. */
static bool
lacks_double(struct spelling *spelling, const char *stem, const char *ending)
{
    g_autofree char *right = g_strdup_printf("%s%c%s", stem, stem[strlen(stem) - 1], ending);
    return strchr("ei", *ending) && spelling_knows(spelling, right);
}

/* "framers", "degreaser": a known word with an ending, or with a beginning. */
static bool
is_english(struct spelling *spelling, const char *word)
{
    static const char *const endings[] = {"s",  "es",   "r",    "rs",   "er", "ers", "ed", "d",
                                          "or", "able", "less", "ness", "ly", "ing", "ies"};
    static const char *const beginnings[] = {"un",  "re",   "pre",   "over", "non", "mis",
                                             "out", "auto", "multi", "anti", "sub"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++) {
        gsize width = strlen(endings[i]);
        g_autofree char *stem = g_str_has_suffix(word, endings[i]) ? g_strndup(word, strlen(word) - width) : NULL;
        bool plural = strcmp(endings[i], "s") == 0 || strcmp(endings[i], "es") == 0;
        if (!stem || strlen(stem) < (plural ? 4 : 5) || (plural && g_str_has_suffix(stem, "s")))
            continue;
        g_autofree char *silent = g_strconcat(stem, "e", NULL);                            /* "authenticat-or" */
        bool silent_d = strchr("dr", *endings[i]) != NULL && !g_str_has_suffix(stem, "e"); /* "registerd" */
        bool open = strchr("aeio", *endings[i]) != NULL && width > 1 && !plural;
        if (silent_d)
            continue;
        if (spelling_knows(spelling, stem) ? !lacks_double(spelling, stem, endings[i])
                                           : open && spelling_knows(spelling, silent))
            return true;
    }
    for (guint i = 0; i < G_N_ELEMENTS(beginnings); i++)
        if (g_str_has_prefix(word, beginnings[i]) && strlen(word) > strlen(beginnings[i]) + 3 &&
            spelling_knows(spelling, word + strlen(beginnings[i])))
            return true;
    return false;
}

/* "zurückzuholen", "gibts". */
static bool
is_german(struct spelling *spelling, const char *word)
{
    bool noun;
    const char *infix = strstr(word + 1, "zu");
    g_autofree char *verb = infix ? g_strdup_printf("%.*s%s", (int)(infix - word), word, infix + 2) : NULL;
    g_autofree char *stem = g_str_has_suffix(word, "s") ? g_strndup(word, strlen(word) - 1) : NULL;
    return (verb && spelling_knows(spelling, verb)) || (stem && knows_either(spelling, stem, &noun)) ||
           is_compound(spelling, word, &noun);
}

/* "regresarme", "circulito", "podés". */
static bool
is_spanish(struct spelling *spelling, const char *word)
{
    static const char *const endings[] = {"melo", "mela", "selo", "sela", "me",  "te",  "se", "lo",
                                          "la",   "le",   "los",  "las",  "les", "nos", NULL};
    if (g_str_has_suffix(word, "és") || g_str_has_suffix(word, "ás") || g_str_has_suffix(word, "ís") ||
        g_str_has_suffix(word, "ito") || g_str_has_suffix(word, "ita"))
        return true;
    for (guint i = 0; endings[i]; i++) {
        g_autofree char *stem =
            g_str_has_suffix(word, endings[i]) ? g_strndup(word, strlen(word) - strlen(endings[i])) : NULL;
        if (stem && strlen(stem) > 3 && spelling_knows(spelling, stem))
            return true;
    }
    return false;
}

bool
unlisted_trade(const char *word)
{
    static const char trade[] =
        " mail mails video videos webhook webhooks signup autopay app apps wifi login logins checkout checkin email "
        "emails voicemail hotspot "
        "router modem "
        "firmware chatbot helpdesk backend frontend dropdown popup refund reship cashback prepaid paywall username "
        "topup "
        "rebook rebooked preorder preordered dashcam earbuds smartwatch broadband fibre ombudsman kwh usb esim "
        "livechat payslip tradie tradies manny neva nuthin nuffin bin woz wiv luv hoodie onboarding timesheet "
        "geoblocked unboxing podcast "
        "cron nite carte vide mille grandad "
        "courriel courriels seater seaters programme programmes moin rum top super okay internet "
        /* contractions: clean.c's */
        "aint theyre youre dont cant wont didnt doesnt isnt wasnt werent arent havent hasnt hadnt couldnt wouldnt "
        "shouldnt "
        "mustnt youve theyve weve whats thats heres theres itll youll theyll lets whos wheres hows ";
    g_autofree char *spaced = g_strdup_printf(" %s ", word);
    return strstr(trade, spaced) != NULL;
}

bool
unlisted_known(struct spelling *spelling, const char *language, const char *word)
{
    bool noun;
    return strcmp(language, "en") == 0   ? is_english(spelling, word)
           : strcmp(language, "de") == 0 ? is_german(spelling, word)
           : strcmp(language, "es") == 0 ? is_spanish(spelling, word)
                                         : strcmp(language, "nl") == 0 && is_compound(spelling, word, &noun);
}

bool
unlisted_noun(struct spelling *spelling, const char *word)
{
    bool noun;
    return is_compound(spelling, word, &noun) && noun;
}

/* Notes a candidate that is known. False: it is a second one. */
static bool
take(struct spelling *spelling, char **found, const char *candidate)
{
    bool noun;
    if ((*found && g_ascii_strcasecmp(*found, candidate) == 0) || !knows_either(spelling, candidate, &noun))
        return true;
    if (*found)
        return false;
    *found = g_strdup(candidate);
    **found = noun ? g_ascii_toupper(**found) : **found;
    return true;
}

/* All that one slip at this octet may have been; sure: only two changed over, one doubled or not. False: two are known. */
static bool
try_place(struct spelling *spelling, char **found, const char *word, gsize i, bool sure)
{
    gsize width = strlen(word);
    g_autofree char *less = g_strdup_printf("%.*s%s", (int)i, word, word + i + 1);
    if (((!sure && i + 1 < width) || word[i] == word[i - 1]) && !take(spelling, found, less))
        return false;
    if (i + 1 < width && word[i] != word[i + 1]) {
        g_autofree char *over = g_strdup_printf("%.*s%c%c%s", (int)i, word, word[i + 1], word[i], word + i + 2);
        if (!take(spelling, found, over))
            return false;
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
        g_autofree char *more = g_strdup_printf("%.*s%c%s", (int)i, word, letter, word + i);
        bool long_i = letter == 'e' && word[i - 1] == 'i'; /* "ignorirt" */
        if ((!sure || letter == word[i] || long_i) && !take(spelling, found, more))
            return false;
        g_autofree char *swapped = g_strdup_printf("%.*s%c%s", (int)i, word, letter, word + i + 1);
        if (!sure && strchr("aeiouy", letter) && strchr("aeiouy", word[i]) && !take(spelling, found, swapped))
            return false;
    }
    return true;
}

static char *
nearest(struct spelling *spelling, const char *word, bool sure)
{
    g_autofree char *found = NULL;
    for (gsize i = 1; i < strlen(word); i++)
        if (word[i - 1] > 0 && word[i] > 0 && word[i + 1] >= 0 && !try_place(spelling, &found, word, i, sure))
            return NULL;
    return g_steal_pointer(&found);
}

char *
unlisted_nearest(struct spelling *spelling, const char *word, bool sure)
{
    if (strlen(word) < NEAR_MIN)
        return NULL;
    char *found = nearest(spelling, word, true);
    return found || sure ? found : nearest(spelling, word, false);
}

bool
unlisted_rivals(struct spelling *spelling, const struct vocabulary *common, const char *word, const char *meant,
                double cost)
{
    gsize width = strlen(word);
    for (gsize i = 1; i <= width && g_str_is_ascii(word); i++)
        for (char letter = 'a'; letter <= 'z'; letter++) {
            g_autofree char *more = g_strdup_printf("%.*s%c%s", (int)i, word, letter, word + i);
            if (g_ascii_strcasecmp(more, meant) != 0 && !vocabulary_count(common, more) &&
                spelling_knows(spelling, more) && slip_cost(word, more, 2.0) < cost - 0.05)
                return true;
        }
    return false;
}

/* The word without so many octets at its end, with another end. */
static char *
ended(const char *word, gsize less, const char *end)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(word) - less), word, end);
}

char *
unlisted_ending(struct spelling *spelling, const char *language, const char *word)
{
    static const struct {
        const char *language, *typed, *meant;
    } ends[] = {{"nl", "d", "t"}, {"nl", "t", "d"},  {"nl", "ig", "ing"}, {"nl", "e", "en"},   {"de", "ed", "et"},
                {"de", "", "e"},  {"en", "d", "ed"}, {"en", "ys", "ies"}, {"en", "yed", "ied"}};
    gsize width = strlen(word);
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        bool open = !*ends[i].typed && strchr("esn", word[width - 1]); /* what ends so lacks no e */
        open |= strcmp(ends[i].meant, "ed") == 0 && width > 1 && word[width - 2] == 'e';
        if (strcmp(ends[i].language, language) != 0 || !g_str_has_suffix(word, ends[i].typed) || width < 4 || open)
            continue;
        g_autofree char *other = ended(word, strlen(ends[i].typed), ends[i].meant);
        if (spelling_knows(spelling, other))
            return g_steal_pointer(&other);
    }
    return NULL;
}
