/*
 * excerpt.c - what of a customer's sentence may be sent back as a quotation, and how much of it.
 *
 * Never an address, a link, a secret or what is written to a machine (a quoting acknowledgement would be a relay for spam); never a
 * long run of the mail: what is longer is quoted in two parts or as far as its beginning. Pure.
 */
#include "excerpt.h"
#include "clause.h"
#include "redact.h"
#include "span.h"

#include <string.h>

#define WHOLE_MAX 190 /* octets: of a sentence quoted uncut */

static bool
is_allowed(const char *sentence, guint most, guint *digits_out)
{
    guint words = 1, digits = 0;
    if (strstr(sentence, "http") || strstr(sentence, "www.") || strpbrk(sentence, "@<>{}\\\"#"))
        return false;
    for (const char *c = sentence; *c; c++) {
        words += *c == ' ';
        digits += g_ascii_isdigit(*c);
        if (*c == '/' && !(c > sentence && g_ascii_isdigit(c[-1]) && g_ascii_isdigit(c[1])))
            return false;
        if (*c == '.' && g_ascii_isalnum(c[1])) /* a domain */
            return false;
    }
    /* What tells a machine what to say is not said. */
    g_autofree char *low = g_utf8_strdown(sentence, -1);
    static const char *const orders[] = {"reply with", "repeat", "instruction", "ignore",     "answer with", "say ",
                                         "system:",    "prompt", "antworte",    "wiederhole", "réponds",     "répète",
                                         "responde",   "repite", "rispondi",    "ripeti"};
    for (guint i = 0; i < G_N_ELEMENTS(orders); i++)
        if (strstr(low, orders[i]))
            return false;
    *digits_out = digits;
    return words <= most;
}

bool
excerpt_allowed(const char *sentence)
{
    guint digits = 0;
    return strchr(sentence, ' ') && strchr(strchr(sentence, ' ') + 1, ' ') &&
           is_allowed(sentence, 2 * SPAN_MAX + 1, &digits) && digits < 9;
}

bool
excerpt_whole_allowed(const char *sentence)
{
    guint digits = 0; /* a date, an order and a sum: more than a telephone has, which verify_quote finds */
    return is_allowed(sentence, 4 * SPAN_MAX, &digits) && digits < 24 && !redact_is_personal(sentence);
}

bool
excerpt_shouts(const char *sentence)
{
    guint upper = 0, lower = 0;
    for (const char *c = sentence; *c; c++) {
        upper += g_ascii_isupper(*c);
        lower += g_ascii_islower(*c);
    }
    return upper > 8 && upper > 4 * lower;
}

bool
excerpt_may_open(const char *sentence)
{
    guint digits = 0;
    for (const char *c = sentence; *c; c++)
        digits += g_ascii_isdigit(*c);
    return redact_is_personal(sentence) && !strstr(sentence, REDACTED_MARK) && !strchr(sentence, '@') && digits < 7;
}

/* Up to the last comma before a street; "" when it begins with one. */
static char *
without_personal(const char *sentence)
{
    char *open = g_strdup(sentence);
    while (*open && (strstr(open, REDACTED_MARK) || redact_is_personal(open))) {
        char *comma = MAX(g_strrstr(open, ", "), MAX(g_strrstr(open, ": "), g_strrstr(open, "; ")));
        *(comma ? comma : open) = '\0';
    }
    return open;
}

/* The word of a long sentence that can be left out of its quotation, so that neither half is a long run: one that means little by
 * itself, nearest to the middle. 0: there is none. */
static guint
left_out(char *const *words, guint count)
{
    static const char little[] =
        "the a an of to that el la los las un una de lo le les du des der die das den dem des ein eine zu que il i gli "
        "o os as um uma het een do da dos das di del della and und et y e en os ao au aux";
    guint best = 0;
    for (guint i = 2; i + 2 < count; i++) {
        g_autofree char *low = g_utf8_strdown(words[i], -1);
        bool fits = i <= SPAN_MAX && count - i - 1 <= SPAN_MAX && word_in(low, little);
        if (fits && (!best || ABS((gint)i * 2 - (gint)count) < ABS((gint)best * 2 - (gint)count)))
            best = i;
    }
    return best;
}

char *
excerpt_of(const char *sentence)
{
    g_autofree char *open = without_personal(sentence);
    g_auto(GStrv) words = g_strsplit(open, " ", -1);
    guint count = g_strv_length(words), gap = count > SPAN_MAX ? left_out(words, count) : 0;
    const guint part = SPAN_MAX - 1; /* of a long one: its beginning and its end */
    if (!gap && count > 2 * SPAN_MAX && count <= 40 && strlen(open) < 320) {
        char *tail = g_strjoinv(" ", words + count - part);
        g_free(words[part]);
        words[part] = g_strconcat("… ", tail, NULL);
        g_free(tail);
        for (guint i = part + 1; i < count; i++)
            g_free(words[i]);
        words[part + 1] = NULL;
    } else if (gap) {
        g_free(words[gap]);
        words[gap] = g_strdup("…");
    } else if (count > SPAN_MAX) {
        g_free(words[SPAN_MAX]);
        words[SPAN_MAX] = g_strdup("…");
        for (guint i = SPAN_MAX + 1; i < count; i++)
            g_free(words[i]);
        words[SPAN_MAX + 1] = NULL;
    }
    char *quote = g_strjoinv(" ", words);
    for (gsize end = strlen(quote); end && strchr(" .,;:-", quote[end - 1]); end--)
        quote[end - 1] = '\0';
    return quote;
}

char *
excerpt_whole(const char *sentence)
{
    char *quote = excerpt_of(sentence);
    if (strstr(quote, "…") && !strstr(sentence, "…") && excerpt_allowed(sentence) && strlen(sentence) < WHOLE_MAX) {
        g_free(quote);
        quote = g_strdup(sentence);
        for (gsize end = strlen(quote); end && strchr(" .,;:-", quote[end - 1]); end--)
            quote[end - 1] = '\0';
    }
    if (strstr(quote, "…") || strstr(quote, "«") || strstr(quote, "„"))
        g_clear_pointer(&quote, g_free);
    if (!quote || !*quote)
        return quote;
    gsize length = strlen(quote);
    if (length > 4 && (guchar)quote[length - 4] >= 0xF0) /* a picture at the end says nothing between marks */
        quote[length - 4] = '\0';
    g_strchomp(quote);
    g_autofree char *first = g_utf8_substring(quote, 0, 1), *upper = g_utf8_strup(first, -1);
    char *begun = g_strconcat(upper, quote + strlen(first), NULL); /* behind a greeting it began small */
    g_free(quote);
    return begun;
}

bool
excerpt_has_contact(const char *text)
{
    guint run = 0;
    for (const char *c = text; *c; c++) { /* a phone: nine digits or more, blanks and dashes between */
        run = g_ascii_isdigit(*c) ? run + 1 : strchr(" ()-+/.", *c) ? run : 0;
        if (run >= 9 && strchr(text, '+'))
            return true;
    }
    return strchr(text, '@') || strstr(text, "://") || strstr(text, "www.");
}

bool
excerpt_answers_itself(const char *text)
{
    g_autofree char *low = g_ascii_strdown(text, 16);
    return !strchr(text, '?') &&
           (g_str_has_prefix(low, "if yes ") || g_str_has_prefix(low, "if yes, ") || g_str_has_prefix(low, "if so i "));
}

char *
excerpt_placeless(const char *text)
{
    static GRegex *place;
    static gsize once;
    if (g_once_init_enter(&once)) {
        place = g_regex_new(" (?:outside|at|in|on|near|opposite|by|behind|from|to|of) "
                            "(?:(?:flat|apartment|apt\\.?|unit) \\d+\\w?,? )?(?:number |no\\.? )?\\d+[a-z]?,? "
                            "(?:(?!jan|feb|mar(?:ch)?\\b|apr|may\\b|june?\\b|july?\\b|aug|sep|oct|nov|dec|in\\b|on\\b|"
                            "at\\b|about\\b|from\\b|the\\b)"
                            "\\w+ ){1,3}?(?:road|rd|street|st|avenue|ave|lane|drive|close|court|way|terrace|crescent|"
                            "gardens|place|square|hill|grove|park)\\b",
                            G_REGEX_CASELESS, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autofree char *bare = g_regex_replace_literal(place, text, -1, 0, "", 0, NULL);
    bool told = bare && strcmp(bare, text) != 0 && !redact_is_personal(bare) && excerpt_allowed(bare);
    return told ? g_steal_pointer(&bare) : NULL;
}
