/*
 * parlance.h - French as it is spoken to a machine or posted on a wall, before its sentences are cut (listen module only). Pure,
 * thread-safe.
 */
#ifndef HEARKEN_LISTEN_PARLANCE_H
#define HEARKEN_LISTEN_PARLANCE_H

/* The body without fillers, jeers and asides that no desk can say in its own voice, and with its verbs where a post leaves them out.
 * Other languages come back as they were. Takes the body; the answer is owned by the caller. */
char *parlance_plain(const char *language, char *body);

#endif
