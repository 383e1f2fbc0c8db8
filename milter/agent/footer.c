/*
 * footer.c - the desk's own words below a customer's, taken out of what an agent quotes of them.
 *
 * "Ticket 1042 is yours now. … notes go to support+note1042@…" tells an agent where an answer goes. Clients that leave signatures out
 * of what they quote leave it out as well; Outlook, Gmail and Apple Mail do not, and a customer or supplier would read it. Knows its
 * beginnings, which sql/functions/agent.sql writes, and its end, a note's address; whatever quoting put between, breaks of lines
 * and marks, goes too, and tags stay. Pure, linear.
 */
#include <hearken/agent.h>

#include <string.h>

#define FOOTER_MAX 1200 /* octets from its beginning to its end, with what an HTML editor puts between */

/* The octet behind "+note1042@host" or NULL: what follows is no note's address. */
static const char *
address_end(const char *at)
{
    const char *digits = at + strlen("+note");
    gsize width = strspn(digits, "0123456789");
    if (!g_str_has_prefix(at, "+note") || !width || digits[width] != '@')
        return NULL;
    const char *host = digits + width + 1;
    return host + strspn(host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
}

/* Behind the phrase, each of whose blanks may be a line's end with quote marks; NULL: it does not stand here. */
static const char *
behind_phrase(const char *at, const char *phrase)
{
    for (; *phrase; phrase++) {
        gsize blanks = *phrase == ' ' ? strspn(at, " \t\r\n>") : 0;
        if (*phrase == ' ' ? !blanks : *at != *phrase)
            return NULL;
        at += MAX(blanks, 1);
    }
    return at;
}

/* Whether the desk begins to speak here: that a ticket is the agent's now, or what stands below a customer's new mail. */
static bool
begins(const char *at)
{
    const char *number = behind_phrase(at, "Ticket ");
    return (number && behind_phrase(number + strspn(number, "0123456789"), " is yours now")) ||
           behind_phrase(at, "The sender is not verified. Your answer to this mail ") ||
           behind_phrase(at, "Your answer to this mail ");
}

/* From a footer's beginning to behind the last of its addresses, which HTML has in the link as well; NULL: it is none. */
static const char *
footer_end(const char *from)
{
    const char *end = NULL;
    for (const char *at = from; *at && at - from < FOOTER_MAX && (!end || at - end < 200); at++) {
        const char *behind = *at == '+' ? address_end(at) : NULL;
        if (behind)
            end = behind;
    }
    return end;
}

char *
footer_cut(const char *text, bool is_html)
{
    GString *kept = NULL;
    const char *copied = text;
    for (const char *at = strpbrk(text, "TY"); at; at = strpbrk(at + 1, "TY")) {
        const char *from = at, *end = begins(at) ? footer_end(at) : NULL;
        if (!end)
            continue;
        kept = kept ? kept : g_string_new(NULL);
        g_string_append_len(kept, copied, from - copied);
        for (const char *c = from, *tag; is_html && c < end; c = tag) {
            const char *close = *c == '<' ? strchr(c, '>') : NULL;
            tag = close ? close + 1 : c + 1;
            if (close && !g_strstr_len(c, tag - c, "+note"))
                g_string_append_len(kept, c, tag - c);
        }
        copied = at = end;
        at--;
    }
    return kept ? (g_string_append(kept, copied), g_string_free(kept, FALSE)) : NULL;
}
