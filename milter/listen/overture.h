/*
 * overture.h - the words with which people begin to speak and laugh, taken off (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_OVERTURE_H
#define HEARKEN_LISTEN_OVERTURE_H

/* The body without what its sentences begin with before they say anything, and without laughter. English comes back as it was. Takes
 * the body; the answer is owned by the caller. */
char *overture_off(const char *language, char *body);

#endif
