/*
 * brands.h - well-known names with their own capitals: "xfinity" is "Xfinity" (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_BRANDS_H
#define HEARKEN_LISTEN_BRANDS_H

#include <glib.h>

/* The longest name that begins here, typed in small letters and ending at a word's end, as it is written; NULL: none. Static.
 * width_out: its octets as typed. */
const char *brands_at(const char *text, gsize *width_out);

#endif
