/*
 * folder.h - mails out of mbox files, Maildirs and single files, one after the other (tool module only).
 */
#ifndef HEARKEN_TOOL_FOLDER_H
#define HEARKEN_TOOL_FOLDER_H

#include <hearken/fault.h>
#include <stdbool.h>

/* One mail: octets as they were sent; from_line is the mbox separator's address, "" elsewhere. Borrowed for the call. A false
 * ends the reading. done, total: octets of all paths, for a progress bar. */
typedef bool (*folder_take)(const guint8 *bytes, gsize length, const char *from_line, const char *name, guint64 done,
                            guint64 total, void *user);

/* Walks the paths: a directory with cur/ or new/ is a Maildir, any other is searched for *.eml; a file that begins with "From "
 * is an mbox. REFUSE names a path that cannot be read. */
enum outcome folder_walk(char **paths, folder_take take, void *user, struct fault *fault_out);

#endif
