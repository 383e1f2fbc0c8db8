/*
 * counters.c - what the milter counts, as a node_exporter textfile.
 *
 * Knows the names and the format; no customer's data ever stands in a label. Lock-free.
 */
#include "counters.h"

#include <string.h>

static _Atomic guint64 counters[COUNTERS]; /* a busy desk passes 2^31 */

static const char *const names[COUNTERS] = {"opened", "joined",   "duplicate", "filed",      "ignored", "deferred",
                                            "passed", "poisoned", "seen",      "seen_again", "refused"};

void
count(enum counter counter)
{
    counters[counter]++;
}

void
count_action(const char *action)
{
    for (guint i = 0; i <= COUNT_IGNORED; i++)
        if (strcmp(action, names[i]) == 0)
            count(i);
}

gboolean
counters_write(const char *file, guint connections, guint leased, guint flights, GError **error_out)
{
    g_autoptr(GString) text = g_string_new("# TYPE hearken_milter_mails_total counter\n");
    for (guint i = 0; i < COUNTERS; i++)
        g_string_append_printf(text, "hearken_milter_mails_total{result=\"%s\"} %" G_GUINT64_FORMAT "\n", names[i],
                               (guint64)counters[i]);
    g_string_append_printf(text,
                           "# TYPE hearken_milter_connections gauge\n"
                           "hearken_milter_connections{state=\"open\"} "
                           "%u\nhearken_milter_connections{state=\"leased\"} %u\n"
                           "# TYPE hearken_milter_transactions gauge\nhearken_milter_transactions %u\n",
                           connections, leased, flights);
    return g_file_set_contents_full(file, text->str, (gssize)text->len, G_FILE_SET_CONTENTS_CONSISTENT, 0644,
                                    error_out);
}
