/*
 * preamble.h - what a letter says before its matter: "as agreed, …", "yes, …", an excuse for one's French (listen module only). Pure,
 * thread-safe.
 */
#ifndef HEARKEN_LISTEN_PREAMBLE_H
#define HEARKEN_LISTEN_PREAMBLE_H

/* The body with each such beginning behind its matter, in plain words, or gone where it tells nothing. English has its own in en.mend and
 * comes back as it was. Takes the body; the answer is owned by the caller. */
char *preamble_put(const char *language, char *body);

#endif
