/*
 * sieve.h - which patterns a text can match at all, told from letters that every match holds (listen module only). Immutable once made;
 * any thread.
 */
#ifndef HEARKEN_LISTEN_SIEVE_H
#define HEARKEN_LISTEN_SIEVE_H

#include <glib.h>
#include <stdbool.h>

/* What stands in a text: a bit for each pair and each three of its octets, small and capital alike. */
struct grain {
    guint64 bits[256];
};

struct sieve;

void grain_take(struct grain *grain, const char *text);
/* Of a pattern of GLib's regular expressions. NULL: nothing is known of it, and everything passes. */
struct sieve *sieve_new(const char *pattern);
void sieve_free(struct sieve *sieve);
/* False: the text of this grain does not match the pattern. */
bool sieve_passes(const struct sieve *sieve, const struct grain *grain);

#endif
