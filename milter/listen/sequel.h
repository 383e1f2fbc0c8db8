/*
 * sequel.h - what follows a matter without a mark between them (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_SEQUEL_H
#define HEARKEN_LISTEN_SEQUEL_H

/* The body with a mark between a matter and what follows it, in French, Spanish, Italian and Portuguese. Takes the body; the answer is
 * owned by the caller. */
char *sequel_parted(const char *language, char *body);

#endif
