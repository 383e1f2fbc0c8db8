/*
 * tribute.h - praise called out for somebody, as a sentence of the writer's (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_TRIBUTE_H
#define HEARKEN_LISTEN_TRIBUTE_H

#include <stdbool.h>

/* The body with "hats off to the team, …" as a sentence that says who is praised, and what follows as another; praises_out: there was
 * one. English comes back as it was. Takes the body; the answer is owned by the caller. */
char *tribute_told(const char *language, char *body, bool *praises_out);

#endif
