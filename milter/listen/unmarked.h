/*
 * unmarked.h - English questions that end without their mark: "is this normal", "…, which is it" (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_UNMARKED_H
#define HEARKEN_LISTEN_UNMARKED_H

/* The sentence with its question mark, where its form asks and no mark says so; NULL: it has one, or does not ask. Owned by caller. */
char *unmarked_asked(const char *sentence);
/* The text with each such sentence marked. Owned by caller. */
char *unmarked_text(const char *text);

#endif
