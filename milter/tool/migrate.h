/*
 * migrate.h - which SQL files make the schema, and in which order (tool module only).
 */
#ifndef HEARKEN_TOOL_MIGRATE_H
#define HEARKEN_TOOL_MIGRATE_H

#include <hearken/desk.h>

/* Where the SQL stands: `given`, else $HEARKEN_SQL, else the installed place, else sql/ beside the
 * program (a build tree). REFUSE: none has a file ORDER. Owned by caller. */
enum outcome migrate_find(const char *given, char **directory_out, struct fault *fault_out);

/* Runs what is missing: migrations (NNN_*.sql) that hearken.migration does not list, each in one transaction, and all other files
 * in one, for those replace functions and views as they are. Mail goes on meanwhile. REFUSE: the schema is of a later version.
 * done_out: files run. */
enum outcome migrate_run(struct desk *desk, const char *directory, guint *done_out, struct fault *fault_out);

/* How the schema differs from `directory`, and the cure; NULL: it does not. Owned by caller. For hearken check. */
enum outcome migrate_compare(struct desk *desk, const char *directory, char **difference_out, struct fault *fault_out);

/* Whether the schema stands already. */
enum outcome migrate_exists(struct desk *desk, bool *exists_out, struct fault *fault_out);

#endif
