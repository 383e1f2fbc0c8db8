/*
 * anyone.h - English questions whose "you" is anyone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ANYONE_H
#define HEARKEN_LISTEN_ANYONE_H

/* "Can you swim in the lake?" asked of oneself: "Can I swim in the lake?". NULL: its "you" is who is written to, or none stands
 * there. Owned by caller. */
char *anyone_asked(const char *sentence);

#endif
