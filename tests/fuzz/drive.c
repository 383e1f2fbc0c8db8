/*
 * drive.c - main() for a fuzz target without libFuzzer: runs each file, or each file of each folder, once.
 *
 * Prints the number of inputs, so that a replay of nothing is seen. A finding aborts the process.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

static unsigned
run_file(const char *path)
{
    g_autofree char *bytes = NULL;
    gsize length;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &bytes, &length, &error)) {
        fprintf(stderr, "%s\n", error->message);
        exit(EXIT_FAILURE);
    }
    LLVMFuzzerTestOneInput((const guint8 *)bytes, length);
    return 1;
}

static unsigned
run_path(const char *path)
{
    g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
    if (!folder)
        return run_file(path);
    unsigned count = 0;
    for (const char *name; (name = g_dir_read_name(folder));) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        count += run_file(file);
    }
    return count;
}

int
main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    unsigned count = 0;
    for (int i = 1; i < argc; i++)
        count += run_path(argv[i]);
    printf("%s: %u inputs\n", argv[0], count);
    return count ? EXIT_SUCCESS : EXIT_FAILURE;
}
