/*
 * verify.c - may this text leave? The control is here, not in whoever wrote the words.
 *
 * Reads the finished text against the mail: numbers that stand in neither mail nor brief, addresses and URLs, phrases that promise,
 * admit or assume, and length. On false the caller steps one rung down. Pure.
 */
#include "verify.h"

#include "../listen/redact.h"

#include <hearken/text.h>
#include <string.h>

#define TEXT_MAX 3000

static const char *const forbidden[] = {"you have probably",
                                        "you probably",
                                        "we will refund",
                                        "we will replace",
                                        "we guarantee",
                                        "i promise",
                                        "we promise",
                                        "it was our fault",
                                        "our mistake",
                                        "we are at fault",
                                        "our error",
                                        "within 24 hours we will",
                                        "as i said",
                                        "obviously",
                                        "wir erstatten ihnen",
                                        "wir versprechen",
                                        "unser fehler",
                                        "garantieren",
                                        "nous vous remboursons",
                                        "notre faute",
                                        "nuestra culpa"};

static bool
has_forbidden(const char *text)
{
    g_autofree char *folded = g_utf8_casefold(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(forbidden); i++)
        if (strstr(folded, forbidden[i]))
            return true;
    return false;
}

/* Whether a run of digits stands in one of the sources, with no digit at either side. */
static bool
stands_in(const char *source, const char *digits, gsize width)
{
    for (const char *at = source; at && (at = memmem(at, strlen(at), digits, width)); at++)
        if ((at == source || !g_ascii_isdigit(at[-1])) && !g_ascii_isdigit(at[width]))
            return true;
    return false;
}

static bool
numbers_are_known(const char *text, const struct letter *letter, const struct brief *brief)
{
    g_autofree char *ticket = g_strdup_printf("%" G_GINT64_FORMAT, brief->ticket);
    const char *sources[] = {letter->reply,    letter->subject,  ticket,
                             brief->next_step, brief->signature, brief->queue_name};
    for (const char *at = text; *at;) {
        gsize width = strspn(at, "0123456789");
        bool known = width == 0;
        for (guint i = 0; i < G_N_ELEMENTS(sources) && !known; i++)
            known = sources[i] && stands_in(sources[i], at, width);
        for (guint i = 0; i < brief->incident_count && !known; i++)
            known = stands_in(brief->incidents[i].words, at, width) || stands_in(brief->incidents[i].action, at, width);
        if (!known)
            return false;
        at += width ? width : 1;
    }
    return true;
}

static bool
has_address(const char *text)
{
    return strchr(text, '@') || strstr(text, "http") || strstr(text, "www.") || strstr(text, REDACTED_MARK);
}

bool
verify_text(const char *text, const struct letter *letter, const struct insight *insight, const struct brief *brief)
{
    (void)insight;
    /* The signature is the admin's own: it may name a site. */
    const char *signature = brief->signature && *brief->signature ? strstr(text, brief->signature) : NULL;
    g_autofree char *body = g_strndup(text, signature ? (gsize)(signature - text) : strlen(text));
    return strlen(text) <= TEXT_MAX && !has_forbidden(body) && !has_address(body) &&
           numbers_are_known(body, letter, brief);
}

char *
verify_subject(const char *subject, guint *private_out)
{
    g_autofree char *clean = redact_text(subject, private_out);
    *private_out += has_address(clean);
    return text_line(clean, -1, 200);
}
