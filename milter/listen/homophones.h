/*
 * homophones.h - words typed for others that sound alike: "there customer service", "seid gestern", "sa fait" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_HOMOPHONES_H
#define HEARKEN_LISTEN_HOMOPHONES_H

#include <glib.h>

/* The text with such words as their neighbours ask for; in English a and an by the sound that follows; May, March and August with their capital
 * where they are months. Quotations stay. Owned by caller. */
char *homophones_right(const char *language, const char *text);

#endif
