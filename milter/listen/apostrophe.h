/*
 * apostrophe.h - English possessives typed without their mark (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_APOSTROPHE_H
#define HEARKEN_LISTEN_APOSTROPHE_H

#include <glib.h>

/* "my sons new phone", "this years bill" with their apostrophe, where what follows leaves no doubt. Owned by caller. */
char *apostrophe_put(const char *sentence);

#endif
