/*
 * amend.h - mails whose headers do not end where they should (letter module only).
 */
#ifndef HEARKEN_LETTER_AMEND_H
#define HEARKEN_LETTER_AMEND_H

#include <gmime/gmime.h>
#include <stdbool.h>

/* Whether GMime passed over lines in a part's header, or found two types there. */
bool amend_is_due(GMimeObject *root);
/* The same mail with its headers ended; NULL when nothing is to be mended, or it is longer than what is held in memory. Owned by
 * caller. */
GBytes *amend_file(int fd);

#endif
