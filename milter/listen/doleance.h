/*
 * doleance.h - French complaints that say what they mean by its contrary, or leave half of it unsaid (listen module only).
 */
#ifndef HEARKEN_LISTEN_DOLEANCE_H
#define HEARKEN_LISTEN_DOLEANCE_H

#include <stdbool.h>

/* The body with its mock thanks and praise as what they complain of; mocks_out: there were some. Takes body; owned by caller. */
char *doleance_meant(const char *language, char *body, bool *mocks_out);

/* The body with what a complaint leaves out or says of everybody, before sentences are cut. Takes body; owned by caller. */
char *doleance_plain(const char *language, char *body);

#endif
