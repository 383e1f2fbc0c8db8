/*
 * twofold.h - an English sentence that is none, and is two (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_TWOFOLD_H
#define HEARKEN_LISTEN_TWOFOLD_H

/* A sentence in the customer's person that shows a verb too many, and of which the parser finds no linkage, as the sentences of which it
 * does: "you are allergic to latex do your gloves contain any" → two lines; a question among them gets its mark. NULL: it is one, or falls
 * apart nowhere. NULL-terminated; g_strfreev(). */
char **twofold_parts(const char *sentence);

#endif
