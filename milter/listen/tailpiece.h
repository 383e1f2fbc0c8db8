/*
 * tailpiece.h - the end of an English clause that will not leave the mail's words, between marks (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TAILPIECE_H
#define HEARKEN_LISTEN_TAILPIECE_H

/* The clause with its last part quoted, so that no long run of the source stands outside the marks; NULL: it has no such part, or needs
 * none. Owned by caller. */
char *tailpiece_cited(const char *clause, const char *source);

#endif
