/*
 * running.c - daemons that an upgrade left running.
 *
 * Knows of /proc that a program whose file was replaced runs on from the old one, which has lost its name, and that the daemons are
 * installed beside this program or in the sbin beside its directory. Changes nothing. Single-threaded.
 */
#include "running.h"

#include <string.h>

#define REPLACED " (deleted)"

static bool
is_ours(const char *path)
{
    static const char *const names[] = {"hearken-milter", "hearken-courier", NULL};
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *here = g_path_get_dirname(self ? self : "");
    g_autofree char *above = g_path_get_dirname(here);
    g_autofree char *beside = g_build_filename(above, "sbin", NULL);
    g_autofree char *name = g_path_get_basename(path);
    g_autofree char *directory = g_path_get_dirname(path);
    return g_strv_contains(names, name) && (strcmp(directory, here) == 0 || strcmp(directory, beside) == 0);
}

void
running_check(struct report *report)
{
    GDir *processes = g_dir_open("/proc", 0, NULL);
    for (const char *id; processes && (id = g_dir_read_name(processes));) {
        g_autofree char *link = g_build_filename("/proc", id, "exe", NULL);
        g_autofree char *path = g_file_read_link(link, NULL);
        if (!path || !g_str_has_suffix(path, REPLACED))
            continue;
        path[strlen(path) - strlen(REPLACED)] = '\0';
        if (is_ours(path))
            report_fault(report, "process %s runs a %s that was replaced since it began; systemctl restart %s", id,
                         path, strrchr(path, '/') + 1);
    }
    if (processes)
        g_dir_close(processes);
}
