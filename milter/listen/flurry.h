/*
 * flurry.h - German and Dutch written in a flurry, with its marks and blanks (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_FLURRY_H
#define HEARKEN_LISTEN_FLURRY_H

/* The body with the marks and blanks that a careful hand would have set. Takes body; owned by caller. */
char *flurry_settled(const char *language, char *body);

#endif
