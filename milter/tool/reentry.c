/*
 * reentry.c - where a filter hands mail back to Postfix: the milter would see it a second time, or there alone.
 *
 * A mail that comes again as it was is known by its identity. One that the filter altered, or that has no Message-ID and gets another
 * from Postfix at each pass, is not, and is filed twice. postconf(1) does not tell which service takes mail back: it is known by sending
 * nothing to the filter itself, be it that its own content_filter is empty or that only port 25 has one. With smtpd_proxy_filter, where mail goes to the filter before it
 * is in the queue, a milter is shown the envelope and no mail: it must look where that comes back. Single-threaded.
 */
#include "reentry.h"

#include "postfix.h"
#include <stdio.h>
#include <string.h>

/* A service that hands mail to the filter, is an agent's or the courier's, or stands open to the world, takes none back. */
static bool
takes_back(const struct settings *settings, char **lines, const char *service, const char *parameter,
           const char *usual_filter)
{
    static const char *const doors[] = {"smtp/inet",        "25/inet",    "submission/inet", "587/inet",
                                        "submissions/inet", "smtps/inet", "465/inet",        NULL};
    static const char *const loopback[] = {"127.", "localhost:", "[::1]:", "::1:"};
    g_autofree char *filter = postfix_override(lines, service, parameter);
    g_autofree char *name = postfix_override(lines, service, "milter_macro_daemon_name");
    if (g_strv_contains(doors, service) || (filter ? *filter : *usual_filter))
        return false;
    if (name && (strcmp(name, settings->courier_service) == 0 ||
                 g_strv_contains((const char *const *)settings->submission_services, name)))
        return false;
    bool near = filter != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(loopback); i++)
        near |= g_str_has_prefix(service, loopback[i]);
    return near;
}

/* The services that seem to take mail back from the filter that a parameter names and pass it to us. */
static GPtrArray *
find_services(const struct settings *settings, const char *directory, const char *parameter)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *usual_filter = postfix_ask(directory, "-xh", parameter);
    g_autofree char *master = postfix_ask(directory, "-M", NULL);
    g_auto(GStrv) own_words = postfix_overrides(directory);
    g_auto(GStrv) lines = g_strsplit(master ? master : "", "\n", -1);
    for (char **line = lines; usual_filter && *line; line++) {
        char name[64], kind[16], command[32];
        if (sscanf(*line, "%63s %15s %*s %*s %*s %*s %*s %31s", name, kind, command) != 3 ||
            strcmp(command, "smtpd") != 0)
            continue;
        g_autofree char *service = g_strdup_printf("%s/%s", name, kind);
        if (takes_back(settings, own_words, service, parameter, usual_filter) &&
            postfix_passes(settings, directory, own_words, service))
            g_ptr_array_add(found, g_steal_pointer(&service));
    }
    return found;
}

void
reentry_check(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *filter = postfix_at_the_door(directory, "content_filter");
    g_autofree char *proxy = postfix_at_the_door(directory, "smtpd_proxy_filter");
    g_autoptr(GPtrArray) again = find_services(settings, directory, "content_filter");
    g_autoptr(GPtrArray) behind = find_services(settings, directory, "smtpd_proxy_filter");
    for (guint i = 0; filter && *filter && i < again->len; i++)
        report_fine(report,
                    "Postfix: service %s seems to take mail back from content_filter = %s and passes our socket "
                    "again: what the filter altered, and what has no Message-ID, is filed twice; if so, add -o "
                    "receive_override_options=no_milters to it",
                    (char *)again->pdata[i], filter);
    if (proxy && *proxy && !behind->len)
        report_fault(
            report,
            "Postfix: smtpd_proxy_filter = %s: before such a filter milters are shown no mail, and mail to the "
            "queues is delivered without a ticket; the service that takes it back must pass our socket %s, "
            "with no_milters nowhere and 127.0.0.1 not in trusted_networks",
            proxy, settings->socket);
}
