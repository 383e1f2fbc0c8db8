/*
 * poll.h - questions put to everybody who may read, as the writer's own (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_POLL_H
#define HEARKEN_LISTEN_POLL_H

/* The body with "does anybody know whether …" as what the writer wants to know, and "anybody else without …?" as what the writer is in.
 * English comes back as it was. Takes the body; the answer is owned by the caller. */
char *poll_own(const char *language, char *body);

#endif
