/*
 * offhand.h - English as it is dashed off in posts and app reviews (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_OFFHAND_H
#define HEARKEN_LISTEN_OFFHAND_H

#include <stdbool.h>

/* Whether a name thanked at the end is no signature but whom the mail speaks of: "I like my Orvo card. Thank you Orvo". */
bool offhand_names_us(const char *name, const char *text);
/* The text with abbreviated joints, counted deeds, clipped praise and verdicts written out. Lines are kept. Owned by caller. */
char *offhand_written(const char *text, bool *scorned_out);

#endif
