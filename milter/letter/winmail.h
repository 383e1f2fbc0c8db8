/*
 * winmail.h - Outlook's winmail.dat, TNEF (MS-OXTNEF; letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_WINMAIL_H
#define HEARKEN_LETTER_WINMAIL_H

#include <glib.h>
#include <stdbool.h>

struct winmail_file {
    char *name, *mime, *content_id; /* clean UTF-8; "" */
    GBytes *bytes;
};

struct winmail {
    char *text;       /* the body, plain; NULL: none */
    char *html;       /* the body as HTML, UTF-8; NULL: none */
    GPtrArray *files; /* of struct winmail_file* */
};

/* False when the octets are no TNEF. What is cut off or damaged ends the reading; what came before is given. hint: the character set
 * where the file names none; may be NULL. */
bool winmail_read(GBytes *octets, const char *hint, struct winmail *winmail_out);
void winmail_clear(struct winmail *winmail);

#endif
