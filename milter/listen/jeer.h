/*
 * jeer.h - German and Dutch praise that is meant as none (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_JEER_H
#define HEARKEN_LISTEN_JEER_H

#include <stdbool.h>

/* The body (taken) without its jeers; jeers_out: there were some. Owned by caller. */
char *jeer_off(const char *language, char *body, bool *jeers_out);

#endif
