/*
 * outrage.h - questions that ask nothing, in Spanish, Italian and Portuguese, put as what they say (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_OUTRAGE_H
#define HEARKEN_LISTEN_OUTRAGE_H

/* The body with what is asked in outrage told as the verdict that it is. Takes the body; the answer is owned by the caller. */
char *outrage_told(const char *language, char *body);

#endif
