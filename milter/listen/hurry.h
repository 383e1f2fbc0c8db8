/*
 * hurry.h - what haste leaves out or runs together in languages other than English (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_HURRY_H
#define HEARKEN_LISTEN_HURRY_H

/* The body with its hasty sentences whole. Takes the body; the answer is owned by the caller. */
char *hurry_whole(const char *language, char *body);

#endif
