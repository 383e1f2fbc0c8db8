/*
 * intent.h - cries, jeers, threats and questions without a verb, put plainly (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_INTENT_H
#define HEARKEN_LISTEN_INTENT_H

/* The body as it is meant, by whatever rules its language has. Takes the body; the answer is owned by the caller. */
char *intent_put(const char *language, char *body);

#endif
