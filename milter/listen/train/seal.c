/*
 * seal.c - a file of weights, closed and written.
 *
 * Knows what weights.c wants to find at a file's end, and nothing of what stands before. Only the trainers link this.
 */
#include "seal.h"

#include <stdlib.h>

void
seal_written(GByteArray *file, const char *path)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    guint8 sum[32];
    gsize length = sizeof sum;
    g_checksum_update(checksum, file->data, file->len);
    g_checksum_get_digest(checksum, sum, &length);
    g_byte_array_append(file, sum, (guint)length);
    g_autoptr(GError) error = NULL;
    if (!g_file_set_contents(path, (const char *)file->data, file->len, &error)) {
        g_printerr("%s\n", error->message);
        exit(73);
    }
}
