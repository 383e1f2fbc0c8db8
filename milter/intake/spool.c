/*
 * spool.c - the octets of one mail while it comes in.
 *
 * Up to 256 kB stay in memory and reach a memfd in one write, for most mail is small; beyond, an
 * unlinked file in spool_dir takes them, so that 50 MB cost no memory. The sha256 runs along. One
 * mail, one thread at a time.
 */
#include "spool.h"

#include <hearken/digest.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define MEMORY_OCTETS (256 * 1024) /* as much as goes to the database in one call */

struct spool {
    const char *directory;
    GByteArray *memory;
    struct digest *sum;
    guint64 size;
    int fd;
    int error;
    bool finished;
    guint8 sha256[DIGEST_OCTETS];
};

struct spool *
spool_new(const char *directory)
{
    struct spool *spool = g_new0(struct spool, 1);
    spool->directory = directory;
    spool->memory = g_byte_array_sized_new(8192);
    spool->sum = digest_new();
    spool->fd = -1;
    return spool;
}

void
spool_free(struct spool *spool)
{
    if (!spool)
        return;
    if (spool->fd >= 0)
        close(spool->fd);
    g_byte_array_unref(spool->memory);
    digest_free(spool->sum);
    g_free(spool);
}

static void
write_all(struct spool *spool, const guint8 *bytes, gsize length)
{
    while (length > 0 && !spool->error) {
        gssize wrote = write(spool->fd, bytes, length);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0) {
            spool->error = errno;
            return;
        }
        bytes += wrote;
        length -= (gsize)wrote;
    }
}

static void
flush_memory(struct spool *spool)
{
    write_all(spool, spool->memory->data, spool->memory->len);
    g_byte_array_set_size(spool->memory, 0);
}

void
spool_add(struct spool *spool, const void *bytes, gsize length)
{
    if (spool->error)
        return; /* the mail will be deferred, and this disk's fault must not become one of memory */
    spool->size += length;
    digest_add(spool->sum, bytes, (gssize)length);
    g_byte_array_append(spool->memory, bytes, (guint)length);
    if (spool->memory->len <= MEMORY_OCTETS)
        return;
    if (spool->fd < 0)
        spool->fd = open(spool->directory, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (spool->fd < 0)
        spool->error = errno;
    flush_memory(spool);
}

enum outcome
spool_finish(struct spool *spool, int *fd_out, guint64 *size_out, guint8 sha256_out[32], struct fault *fault_out)
{
    if (spool->fd < 0 && !spool->error)
        spool->fd = memfd_create("hearken-mail", MFD_CLOEXEC);
    if (spool->fd < 0 && !spool->error)
        spool->error = errno;
    flush_memory(spool);
    if (spool->error)
        return fault_set(fault_out, OUTCOME_DEFER, "EIO",
                         "spool_dir: %s: %s; mails above 256 kB wait until it is there, writable and has room",
                         spool->directory, g_strerror(spool->error));
    if (!spool->finished)
        digest_finish(spool->sum, spool->sha256);
    spool->finished = true;
    memcpy(sha256_out, spool->sha256, DIGEST_OCTETS);
    *fd_out = spool->fd;
    *size_out = spool->size;
    return OUTCOME_OK;
}
