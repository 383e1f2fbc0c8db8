/*
 * people.h - address lists of header fields, without GMime (letter module only). Pure, linear, no
 * recursion.
 */
#ifndef HEARKEN_LETTER_PEOPLE_H
#define HEARKEN_LETTER_PEOPLE_H

#include <hearken/letter.h>

/* Appends the mailboxes of one raw field (unfolded octets) to `people`, at most LIMIT_PEOPLE in
 * all. Groups are flattened; what holds no address becomes a person with a name only. */
void people_read(const char *raw, struct people *people);
/* One address as it should stand: brackets and blanks off, domain in lower case. Owned by caller.
 */
char *people_address(const char *raw);
/* Message-IDs of a field, without < >, appended in order; blanks inside an id are dropped. */
void people_ids(const char *raw, guint most, GPtrArray *ids);

#endif
