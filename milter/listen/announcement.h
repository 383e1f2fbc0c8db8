/*
 * announcement.h - German that only its writer can say, in words that bear being told (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_ANNOUNCEMENT_H
#define HEARKEN_LISTEN_ANNOUNCEMENT_H

/* The customer's line, still in the first person: "hiermit" goes, what is announced in the present ("sonst gehe ich zum
 * Anwalt") becomes a will, for told it would be an order. Takes line; owned by caller; "" when nothing stood. */
char *announcement_put(char *line);

#endif
