/*
 * shorten.h - the parts of a long English sentence that can stand alone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SHORTEN_H
#define HEARKEN_LISTEN_SHORTEN_H

#include "pack.h"

#include <glib.h>

/* What may be told instead of a sentence that cannot be told whole, best first: "…, but your form rejects both" is behind the "but",
 * "we are away in July, and nobody is in" before the "and". Free with g_strfreev. */
char **shorten_parts(const struct pack *pack, const char *sentence);

#endif
