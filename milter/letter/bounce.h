/*
 * bounce.h - which mail came back, to whom it went, and why (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_BOUNCE_H
#define HEARKEN_LETTER_BOUNCE_H

#include "signs.h"

/* Fills status (RFC 3463, "5.1.1"), failed_recipient and failed_message_id, each "" when the bounce does not tell. The strings
 * are automatic_out's. */
void bounce_read(const struct signs *signs, struct automatic *automatic_out);

/* Whether anything but words speaks for a bounce: an enhanced status, a server's reply, a returned mail. */
bool bounce_speaks(const struct signs *signs);
/* Whether the text holds a server's whole answer, "550 5.1.1 …" or "(#5.1.1)", or the returned mail's header. */
bool bounce_answers(const struct signs *signs);
/* Whether a line near the beginning is an address alone, and nobody speaks above it: "could not be delivered to", and who. */
bool bounce_lists(const struct signs *signs);

#endif
