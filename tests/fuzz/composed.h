/*
 * composed.h - what must hold of every mail that post_compose makes, whatever it was made of.
 */
#ifndef HEARKEN_FUZZ_COMPOSED_H
#define HEARKEN_FUZZ_COMPOSED_H

#include "fuzz.h"

#include <string.h>

static const char *const composed_fields[] = {"From",
                                              "To",
                                              "Reply-To",
                                              "Subject",
                                              "Date",
                                              "Message-ID",
                                              "In-Reply-To",
                                              "References",
                                              "Auto-Submitted",
                                              "X-Auto-Response-Suppress",
                                              "Precedence",
                                              "List-Id",
                                              "X-Hearken-Ticket",
                                              "MIME-Version",
                                              "Content-Type",
                                              "Content-Transfer-Encoding"};

/* Lines of at most 998 octets (RFC 5322 2.1.1), 76 with encoded words (RFC 2047 2), that are a known field, once, or a fold; the one recipient is To's whole value; an
 * empty line ends the header; all is 7-bit with CRLF but a recipient that is not (RFC 6532 3.2). */
static void
composed_check(const char *mail, gsize length, const char *recipient)
{
    must(!memchr(mail, '\0', length));
    const char *end = g_strstr_len(mail, (gssize)length, "\r\n\r\n");
    must(end);
    guint counts[G_N_ELEMENTS(composed_fields)] = {0};
    for (const char *line = mail, *stop; line < end + 2; line = stop + 2) {
        stop = g_strstr_len(line, mail + (gssize)length - line, "\r\n");
        must(stop && stop - line <= (g_strstr_len(line, stop - line, "=?utf-8?B?") ? 76 : 998));
        if (*line == ' ')
            continue;
        const char *colon = memchr(line, ':', (gsize)(stop - line));
        must(colon && colon[1] == ' ');
        guint i = 0;
        while (i < G_N_ELEMENTS(composed_fields) && (strlen(composed_fields[i]) != (gsize)(colon - line) ||
                                                     strncmp(line, composed_fields[i], (gsize)(colon - line)) != 0))
            i++;
        must(i < G_N_ELEMENTS(composed_fields) && ++counts[i] == 1);
        if (i == 1)
            must(stop - colon - 2 == (gssize)strlen(recipient) &&
                 memcmp(colon + 2, recipient, strlen(recipient)) == 0 && stop[2] != ' ');
    }
    must(counts[0] && counts[1] && counts[2] && counts[3] && counts[4] && counts[5] && counts[13] && counts[14] &&
         counts[15]);
    gsize wide = 0;
    for (gsize i = 0; i < length; i++) {
        wide += (guchar)mail[i] >= 0x80;
        must((mail[i] != '\n' || (i && mail[i - 1] == '\r')) &&
             (mail[i] != '\r' || (i + 1 < length && mail[i + 1] == '\n')));
    }
    for (const char *c = recipient; *c; c++)
        wide -= (guchar)*c >= 0x80;
    must(wide == 0);
}

#endif
