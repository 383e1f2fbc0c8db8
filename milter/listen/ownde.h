/*
 * ownde.h - German told clauses in another shape of the same sense (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_OWNDE_H
#define HEARKEN_LISTEN_OWNDE_H

/* Each: the told clause in another shape, owned by caller; NULL: the way does not apply. */

/* "im Mai haben Sie den Vertrag gekündigt": "Sie haben im Mai den Vertrag gekündigt". */
char *ownde_customer_first(const char *line);
/* "die Pumpe steht seit Montag still": "seit Montag steht die Pumpe still". */
char *ownde_time_first(const char *line);
/* "wenn die Pumpe läuft, hören Sie ein Pfeifen": "Sie hören ein Pfeifen, wenn die Pumpe läuft". */
char *ownde_reason_last(const char *line);
/* Small words and their plain equals: "weil" and "da", "kaputt" and "defekt"; of wishes, too. */
char *ownde_equals(const char *line);

#endif
