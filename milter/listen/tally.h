/*
 * tally.h - what is counted and told without its verb (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_TALLY_H
#define HEARKEN_LISTEN_TALLY_H

/* The body with the verbs that its counts lack. Takes the body; the answer is owned by the caller. */
char *tally_told(const char *language, char *body);

#endif
