/*
 * spoken.h - German and Dutch that was spoken and typed without marks (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_SPOKEN_H
#define HEARKEN_LISTEN_SPOKEN_H

/* The body (taken) as sentences, where it is one long breath; else as it was. Owned by caller. */
char *spoken_told(const char *language, char *body);

#endif
