/*
 * seams.h - the stops that haste left out of a text (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SEAMS_H
#define HEARKEN_LISTEN_SEAMS_H

/* A text with the stops that haste left out: "… help setting it up This affects us all", "it came — it is broken". Owned by caller. */
char *seams_opened(const char *language, const char *text);

#endif
