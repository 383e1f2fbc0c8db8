/*
 * spool.h - the octets of one mail while it comes in: memory first, an unlinked file beyond (intake
 * only).
 */
#ifndef HEARKEN_INTAKE_SPOOL_H
#define HEARKEN_INTAKE_SPOOL_H

#include <hearken/fault.h>

struct spool;

/* directory: borrowed for the spool's life. */
struct spool *spool_new(const char *directory);
void spool_free(struct spool *spool);
/* A failure (disk full) is remembered and told by spool_finish(): callbacks without a reply cannot
 * say it. */
void spool_add(struct spool *spool, const void *bytes, gsize length);
/* A descriptor that holds the whole (owned by the spool), its size and sha256. Nothing is added behind it. */
enum outcome spool_finish(struct spool *spool, int *fd_out, guint64 *size_out, guint8 sha256_out[32],
                          struct fault *fault_out);

#endif
