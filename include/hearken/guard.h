/*
 * guard.h - counts while the mail is spooled, so that a bomb never reaches GMime.
 *
 * Pure and incremental: fed with the octets in any cut. Limits stand in milter/letter/limits.h,
 * each with the reason for its number. Past a limit the mail is stored whole and gets a ticket from
 * its envelope; it is never refused.
 */
#ifndef HEARKEN_GUARD_H
#define HEARKEN_GUARD_H

#include <glib.h>
#include <stdbool.h>

struct guard;

struct guard *guard_new(void);
void guard_free(struct guard *guard);
typedef struct guard guard; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(guard, guard_free)

/* The next octets of the message as it will stand in the spool (header, empty line, body; any line
 * ends). */
void guard_feed(struct guard *guard, const guint8 *bytes, gsize length);

/* A limit that the settings have, under a static name ("size"). */
void guard_refuse(struct guard *guard, const char *limit);

/* Static name of the first limit passed ("parts", "headers", "header-bytes", "nesting", "groups",
 * "nul" …) or NULL. */
const char *guard_limit(const struct guard *guard);

/* Whether GMime may read it. A NUL alone is counted but does not forbid reading. */
bool guard_allows_parsing(const struct guard *guard);

#endif
