/*
 * postfix.c - what Postfix's own settings must say, so that no mail is lost, smuggled or answered
 * in a loop.
 *
 * Knows which parameters matter and why; asks postconf(1) for their values in force and changes
 * nothing. The table holds the plain comparisons, the functions below what needs reading; forgery.c has the promise about Authentication-Results.
 * Single-threaded.
 */
#include "postfix.h"

#include "alias.h"
#include "eyes.h"
#include "forgery.h"
#include "reentry.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *
postfix_ask(const char *directory, const char *option, const char *what)
{
    const char *arguments[8] = {"postconf", NULL};
    guint count = 1;
    if (directory) {
        arguments[count++] = "-c";
        arguments[count++] = directory;
    }
    arguments[count++] = option;
    if (what)
        arguments[count++] = what;
    arguments[count] = NULL;
    char *output = NULL;
    int status = 0;
    if (!g_spawn_sync(NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                      &output, NULL, &status, NULL) ||
        status != 0) {
        g_free(output);
        return NULL;
    }
    return g_strchomp(output);
}

/* Parameters whose value decides about safety. `good`: words that are right; the first is the
 * advice. */
static const struct rule {
    const char *parameter;
    const char *good[4];
    const char *why;
} rules[] = {
    {"smtpd_forbid_bare_newline",
     {"normalize", "reject", "yes", NULL},
     "a smuggled mail could enter as another sender's (CVE-2023-51764)"},
    {"smtpd_forbid_unauth_pipelining",
     {"yes", NULL},
     "a smuggled mail could enter as another sender's (CVE-2023-51764)"},
    {"milter_protocol", {"6", NULL}, "the milter's flags need it"},
};

static void
check_rules(const char *directory, struct report *report)
{
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        const struct rule *rule = &rules[i];
        g_autofree char *value = postfix_ask(directory, "-h", rule->parameter);
        bool good = false;
        for (guint j = 0; value && rule->good[j]; j++)
            good |= strcmp(value, rule->good[j]) == 0;
        if (!good)
            report_fault(report, "Postfix: %s = %s: %s; postconf -e %s=%s", rule->parameter,
                         value ? value : "(unknown)", rule->why, rule->parameter, rule->good[0]);
    }
}

/* libmilter's unix:/var/spool/postfix/x/y is unix:x/y to a chrooted Postfix; inet:port@host is
 * inet:host:port. */
bool
postfix_names_us(const char *milters, const struct settings *settings)
{
    const char *path = strchr(settings->socket, ':') + 1, *name = strrchr(path, '/');
    if (!g_str_has_prefix(settings->socket, "inet"))
        return strstr(milters, path) || (name && strstr(milters, name));
    g_autofree char *form = g_strdup_printf(":%" G_GUINT64_FORMAT, g_ascii_strtoull(path, NULL, 10));
    const char *at = strstr(milters, form);
    while (at && g_ascii_isdigit(at[strlen(form)]))
        at = strstr(at + 1, form);
    return at;
}

/* The words of a Postfix list: commas and blanks part them, but not within braces. */
GPtrArray *
postfix_words(const char *list)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    while (list && *(list += strspn(list, ", \t\r\n"))) {
        gsize width = 0;
        for (guint depth = 0; list[width] && (depth || !strchr(", \t\r\n", list[width])); width++) {
            depth += list[width] == '{';
            depth -= list[width] == '}' && depth;
        }
        g_ptr_array_add(words, g_strndup(list, width));
        list += width;
    }
    return words;
}

/* The value of one parameter that master.cf sets for a service: lines "submission/inet/smtpd_milters = …". */
char *
postfix_override(char **lines, const char *service, const char *parameter)
{
    g_autofree char *prefix = g_strdup_printf("%s/%s", service, parameter);
    for (char **line = lines; *line; line++) {
        gsize width = strlen(prefix);
        if (strncmp(*line, prefix, width) == 0 && (*line)[width + strspn(*line + width, " ")] == '=')
            return g_strstrip(g_strdup(*line + width + strspn(*line + width, " ") + 1));
    }
    return NULL;
}

/* What master.cf sets for its services, a line each. Owned by caller. */
char **
postfix_overrides(const char *directory)
{
    g_autofree char *all = postfix_ask(directory, "-xP", NULL);
    return g_strsplit(all ? all : "", "\n", -1);
}

bool
postfix_passes(const struct settings *settings, const char *directory, char **lines, const char *service)
{
    static const char *const parameters[] = {"smtpd_milters", "receive_override_options", "smtpd_proxy_filter"};
    bool passes = true;
    for (guint i = 0; i < G_N_ELEMENTS(parameters); i++) {
        g_autofree char *own = postfix_override(lines, service, parameters[i]);
        g_autofree char *value = own ? g_strdup(own) : postfix_ask(directory, "-xh", parameters[i]);
        const char *word = value ? value : "";
        passes &= i == 0 ? postfix_names_us(word, settings) : i == 1 ? !strstr(word, "no_milters") : !*word;
    }
    return passes;
}

/* A parameter as port 25 has it, behind postscreen too: master.cf's word, else main.cf's. Owned by caller. */
char *
postfix_at_the_door(const char *directory, const char *parameter)
{
    static const char *const doors[] = {"smtp/inet", "25/inet", "smtpd/pass"};
    g_auto(GStrv) lines = postfix_overrides(directory);
    for (guint i = 0; i < G_N_ELEMENTS(doors); i++) {
        char *own = postfix_override(lines, doors[i], parameter);
        if (own)
            return own;
    }
    return postfix_ask(directory, "-xh", parameter);
}

/* What Postfix does while this milter is down: its own word within braces, else everybody's. Owned by caller. */
static char *
default_action(const char *milter, const char *directory)
{
    const char *own = *milter == '{' ? strstr(milter, "default_action") : NULL;
    if (!own)
        return postfix_ask(directory, "-xh", "milter_default_action");
    own += strcspn(own, "=");
    own += strspn(own, "= ");
    return g_strndup(own, strcspn(own, " ,}"));
}

/* Our socket as Postfix writes it: as smtpd_milters has it, else made of ours. Owned by caller. */
static char *
our_word(const struct settings *settings, const char *directory)
{
    g_autofree char *milters = postfix_at_the_door(directory, "smtpd_milters");
    g_autoptr(GPtrArray) words = postfix_words(milters);
    const char *path = strchr(settings->socket, ':') + 1, *at = strchr(path, '@');
    for (guint i = 0; i < words->len; i++) {
        const char *word = words->pdata[i];
        word += strspn(word, "{ ");
        if (postfix_names_us(word, settings))
            return g_strndup(word, strcspn(word, ", }"));
    }
    bool six = g_str_has_prefix(settings->socket, "inet6:");
    return !g_str_has_prefix(settings->socket, "inet") || !at
               ? g_strdup(settings->socket)
               : g_strdup_printf("inet:%s%s%s:%.*s", six ? "[" : "", at + 1, six ? "]" : "", (int)(at - path), path);
}

static void
check_milters(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *milters = postfix_at_the_door(directory, "smtpd_milters");
    g_autofree char *options = postfix_at_the_door(directory, "receive_override_options");
    g_autoptr(GPtrArray) words = postfix_words(milters);
    g_autofree char *name = our_word(settings, directory);
    const char *ours = NULL;
    if (options && strstr(options, "no_milters"))
        report_fault(report,
                     "Postfix: receive_override_options = %s: mail to the queues is delivered without a ticket; "
                     "no_milters belongs to the service that takes mail back from a content filter",
                     options);
    for (guint i = 0; i < words->len; i++)
        if (postfix_names_us(words->pdata[i], settings))
            ours = words->pdata[i];
    if (!ours) {
        report_fault(report,
                     "Postfix: smtpd_milters = %s does not name our socket %s: mail to the queues "
                     "is delivered without a "
                     "ticket; add it as the last one, after the verifiers",
                     milters && *milters ? milters : "(empty)", name);
        return;
    }
    if (ours != words->pdata[words->len - 1])
        report_fault(report, "Postfix: in smtpd_milters hearken must be the last, so that it sees "
                             "the verifiers' results and "
                             "refused mail makes no ticket");
    g_autofree char *by_client = postfix_at_the_door(directory, "smtpd_milter_maps");
    if (by_client && *by_client)
        report_fine(report,
                    "Postfix: smtpd_milter_maps = %s goes before smtpd_milters: mail to the queues from a client whose "
                    "entry there does not name our socket %s is delivered without a ticket",
                    by_client, name);
    g_autofree char *action = default_action(ours, directory);
    if (action && strcmp(action, "tempfail") != 0)
        report_fault(report,
                     "Postfix: milter_default_action = %s: while hearken is down mail would lose "
                     "its ticket; write "
                     "{ %s, default_action=tempfail } in smtpd_milters",
                     action, name);
}

/* What this host's own programs send, web forms before all, passes cleanup(8) alone. */
static void
check_local(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *milters = postfix_ask(directory, "-xh", "non_smtpd_milters");
    g_autofree char *name = our_word(settings, directory);
    if (!postfix_names_us(milters ? milters : "", settings))
        report_fine(
            report,
            "Postfix: non_smtpd_milters does not name our socket: what programs on this host send to a queue by "
            "sendmail(1), web forms for one, gets no ticket; postconf -e 'non_smtpd_milters = %s'",
            name);
}

static void
check_delimiter(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *delimiter = postfix_ask(directory, "-h", "recipient_delimiter");
    if (!delimiter || strcmp(delimiter, settings->recipient_delimiter) != 0)
        report_fault(report,
                     "Postfix: recipient_delimiter = \"%s\", %s says \"%s\": answers to "
                     "queue+token addresses would bounce; "
                     "postconf -e recipient_delimiter=%s",
                     delimiter ? delimiter : "", settings->file, settings->recipient_delimiter,
                     settings->recipient_delimiter);
}

/* The service that a line of postconf -P gives one of these milter_macro_daemon_names; NULL: none. Owned by caller. */
static char *
named_service(const char *line, const char *const *names)
{
    const char *mark = strstr(line, "/milter_macro_daemon_name");
    const char *name = mark ? strchr(mark, '=') : NULL;
    bool named = name && g_strv_contains(names, name + 1 + strspn(name + 1, " "));
    return named ? g_strndup(line, (gsize)(mark - line)) : NULL;
}

/* A relay on this host must be the service itself. One whose port has a name, or on another host, is not judged. */
static bool
is_relay(const struct settings *settings, const char *service)
{
    g_autoptr(GUri) relay = g_uri_parse(settings->relay, G_URI_FLAGS_NONE, NULL);
    const char *host = relay ? g_uri_get_host(relay) : NULL, *colon = strrchr(service, ':');
    bool here = host && (g_str_has_prefix(host, "127.") || strcmp(host, "localhost") == 0 || strcmp(host, "::1") == 0);
    const char *port = colon ? colon + 1 : service;
    int wanted = here && g_uri_get_port(relay) > 0 ? g_uri_get_port(relay) : 25;
    return !here || !g_ascii_isdigit(*port) || g_ascii_strtoull(port, NULL, 10) == (guint64)wanted;
}

/* The courier's own service must exist, bear its name, pass our milter and be where the courier hands over: elsewhere a copy is not
 * recognised, and one whose 250 is lost is sent again. */
static void
check_service(const struct settings *settings, const char *directory, struct report *report)
{
    const char *names[] = {settings->courier_service, NULL};
    g_auto(GStrv) lines = postfix_overrides(directory);
    g_autofree char *found = NULL;
    bool fits = false, passes = true;
    for (char **line = lines; settings->relay_sighted && *line && !fits; line++) {
        g_autofree char *service = named_service(*line, names);
        if (!service)
            continue;
        fits = is_relay(settings, service);
        passes = postfix_passes(settings, directory, lines, service);
        g_free(found);
        found = g_steal_pointer(&service);
    }
    if (settings->relay_sighted && !found)
        report_fault(report,
                     "Postfix: no service in master.cf has -o milter_macro_daemon_name=%s: "
                     "acknowledgements would not be "
                     "recognised; add one at the relay's port (%s), as README.md shows",
                     settings->courier_service, settings->relay);
    else if (found && !fits)
        report_fault(report,
                     "Postfix: service %s bears the courier's name, but relay = %s in %s is another: acknowledgements "
                     "would not be recognised; give both the same port",
                     found, settings->relay, settings->file);
    else if (found && !passes)
        report_fault(report,
                     "Postfix: service %s, the courier's, does not pass our socket %s: acknowledgements would not be "
                     "recognised; take smtpd_milters and no_milters out of its lines in master.cf, and add -o "
                     "smtpd_proxy_filter= where main.cf has one",
                     found, settings->socket);
}

/* Where people sign in agents do as well: at a service that is not among ours they are no agents. */
static void
check_sign_in(const struct settings *settings, const char *directory, struct report *report)
{
    g_auto(GStrv) lines = postfix_overrides(directory);
    for (char **line = lines; *line; line++) {
        char *mark = strstr(*line, "/smtpd_sasl_auth_enable"), *value = mark ? strchr(mark, '=') : NULL;
        if (!value || strcmp(value + 1 + strspn(value + 1, " "), "yes") != 0)
            continue;
        g_autofree char *service = g_strndup(*line, (gsize)(mark - *line));
        g_autofree char *name = postfix_override(lines, service, "milter_macro_daemon_name");
        if (strcmp(service, "smtp/inet") == 0 || g_strcmp0(name, settings->courier_service) == 0)
            continue; /* what comes to port 25 is no agent's: a signer would take all of it for ours */
        if (!name || !g_strv_contains((const char *const *)settings->submission_services, name))
            report_fault(
                report,
                "Postfix: people sign in at service %s, which is not among submission_services: there agents are "
                "none, and mail of theirs with commands is refused; add -o milter_macro_daemon_name=%s to it",
                service, settings->submission_services[0] ? settings->submission_services[0] : "ORIGINATING");
    }
}

/* Where agents send: we must stand there, and before the signer, for a reply is signed as it leaves. */
static void
check_submission(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *usual = postfix_ask(directory, "-xh", "smtpd_milters");
    g_auto(GStrv) lines = postfix_overrides(directory);
    for (char **line = lines; *line; line++) {
        g_autofree char *service = named_service(*line, (const char *const *)settings->submission_services);
        if (!service)
            continue;
        g_autofree char *own = postfix_override(lines, service, "smtpd_milters");
        const char *milters = own ? own : usual ? usual : "";
        const char *signer = strcasestr(milters, "dkim");
        g_autofree char *before = signer ? g_strndup(milters, (gsize)(signer - milters)) : g_strdup(milters);
        if (!postfix_names_us(milters, settings))
            report_fault(
                report,
                "Postfix: service %s: smtpd_milters = %s does not name our socket %s: agents' replies would leave as "
                "their own and join no ticket; see contrib/postfix/master.cf.submission",
                service, milters, settings->socket);
        else if (!postfix_names_us(before, settings))
            report_fault(report,
                         "Postfix: service %s: hearken must stand before the signer, for it alters agents' replies: a "
                         "signature made before breaks; see contrib/postfix/master.cf.submission",
                         service);
        else if (!postfix_passes(settings, directory, lines, service))
            report_fault(
                report,
                "Postfix: service %s: no_milters or an smtpd_proxy_filter keeps its mail from us: agents' notes "
                "and commands would go out as they are; take no_milters out, add -o smtpd_proxy_filter=",
                service);
    }
}

bool
postfix_asks_dovecot(const struct settings *settings, const char *directory)
{
    g_autofree char *usual = postfix_ask(directory, "-h", "smtpd_sasl_type");
    g_auto(GStrv) lines = postfix_overrides(directory);
    bool asks = false;
    for (char **line = lines; *line; line++) {
        g_autofree char *service = named_service(*line, (const char *const *)settings->submission_services);
        g_autofree char *own = service ? postfix_override(lines, service, "smtpd_sasl_type") : NULL;
        asks |= service && g_strcmp0(own ? own : usual, "dovecot") == 0;
    }
    return asks;
}

/* The path of a Unix socket; NULL: it is another one. */
static const char *
socket_path(const struct settings *settings)
{
    return g_str_has_prefix(settings->socket, "inet") ? NULL : strchr(settings->socket, ':') + 1;
}

/* Where a service of these milters looks for our socket: below its instance's queue directory where it is chrooted or the path is
 * relative. NULL: they do not name it. Owned by caller. */
static char *
sought_socket(const char *milters, const struct settings *settings, const char *queue, bool chrooted)
{
    g_autoptr(GPtrArray) words = postfix_words(milters);
    for (guint i = 0; i < words->len; i++) {
        const char *word = words->pdata[i];
        word += strspn(word, "{ ");
        if (!g_str_has_prefix(word, "unix:") || !postfix_names_us(word, settings))
            continue;
        g_autofree char *path = g_strndup(word + 5, strcspn(word + 5, ", }"));
        return g_build_filename(chrooted || *path != '/' ? queue : "/", path, NULL);
    }
    return NULL;
}

/* By their directories: the socket itself is not there before the milter is. */
static bool
is_same_socket(const char *one, const char *other)
{
    struct stat first, second;
    g_autofree char *home = g_path_get_dirname(one), *room = g_path_get_dirname(other);
    bool stand = stat(home, &first) == 0 && stat(room, &second) == 0;
    return strcmp(strrchr(one, '/'), strrchr(other, '/')) == 0 &&
           (stand ? first.st_dev == second.st_dev && first.st_ino == second.st_ino : strcmp(home, room) == 0);
}

/* Whether each smtpd looks where we listen: an absolute path in a chroot leads elsewhere, and another instance's relative one. */
static void
check_path(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *queue = postfix_ask(directory, "-xh", "queue_directory");
    g_autofree char *master = postfix_ask(directory, "-M", NULL);
    g_autofree char *usual = postfix_ask(directory, "-xh", "smtpd_milters");
    g_auto(GStrv) own_words = postfix_overrides(directory);
    g_auto(GStrv) lines = g_strsplit(master ? master : "", "\n", -1);
    const char *path = socket_path(settings);
    for (char **line = lines; path && queue && *line; line++) {
        char name[64], kind[16], chroot[4], command[32];
        if (sscanf(*line, "%63s %15s %*s %*s %3s %*s %*s %31s", name, kind, chroot, command) != 4 ||
            strcmp(command, "smtpd") != 0)
            continue;
        bool chrooted = strcmp(chroot, "y") == 0;
        g_autofree char *service = g_strdup_printf("%s/%s", name, kind);
        g_autofree char *own = postfix_override(own_words, service, "smtpd_milters");
        g_autofree char *sought = sought_socket(own ? own : usual, settings, queue, chrooted);
        g_autofree char *inside = g_strdup_printf("%s/", queue);
        const char *seen = g_str_has_prefix(path, inside) ? path + strlen(inside) : chrooted ? NULL : path;
        g_autofree char *cure = seen ? g_strdup_printf("write unix:%s in smtpd_milters", seen)
                                     : g_strdup_printf("write socket = \"unix:%s\" in %s", sought, settings->file);
        if (sought && !is_same_socket(sought, path))
            report_fault(
                report,
                "Postfix: service %s%s%s looks for our socket at %s, but we listen at %s: every mail gets 451; %s",
                service, chrooted ? ", which is chrooted to " : "", chrooted ? queue : "", sought, path, cure);
    }
}

/* Whether Postfix's user gets as far as the socket. */
static void
check_socket(const struct settings *settings, const char *directory, struct report *report)
{
    const char *path = socket_path(settings);
    g_autofree char *user = postfix_ask(directory, "-h", "mail_owner");
    g_autofree char *home = g_path_get_dirname(path ? path : "");
    if (!path && !strchr(settings->socket, '@'))
        report_fault(
            report,
            "socket = \"%s\" in %s listens on every network of this host, and whoever reaches the port may open "
            "tickets as anybody; write \"%s@127.0.0.1\"",
            settings->socket, settings->file, settings->socket);
    if (!path)
        return;
    if (!g_file_test(home, G_FILE_TEST_IS_DIR)) {
        report_fault(report,
                     "socket: %s is no directory; make it for the user that hearken-milter runs as, group %s, mode "
                     "2750 (systemd-tmpfiles --create hearken.conf)",
                     home, user);
        return;
    }
    bool stands = g_file_test(path, G_FILE_TEST_EXISTS);
    if (!user || !eyes_take(user))
        return;
    bool enters = eaccess(home, X_OK) == 0;
    bool writes = eaccess(path, W_OK) == 0;
    eyes_back();
    if (!enters)
        report_fault(report,
                     "Postfix: its user %s may not enter %s, where the socket is: every mail gets 451; chgrp %s %s, "
                     "chmod 2750 %s",
                     user, home, user, home, home);
    else if (!stands)
        report_fine(report, "socket: %s is not there: hearken-milter does not run", path);
    else if (!writes)
        report_fault(report,
                     "Postfix: its user %s may not write to %s: every mail gets 451; chgrp %s %s, chmod 2750 %s, and "
                     "restart hearken-milter",
                     user, path, user, home, home);
}

void
postfix_check(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *version = postfix_ask(directory, "-h", "mail_version");
    if (!version) {
        report_fine(report, "Postfix: no postconf here, or its configuration cannot be read; "
                            "nothing of it was checked");
        return;
    }
    guint before = report->faults;
    g_autofree char *others = postfix_ask(directory, "-xh", "multi_instance_directories");
    if (others && *others)
        report_fine(report,
                    "Postfix: its other instances (%s) were not looked at; hearken check --postfix DIRECTORY "
                    "looks at one",
                    others);
    check_rules(directory, report);
    check_milters(settings, directory, report);
    check_local(settings, directory, report);
    check_path(settings, directory, report);
    check_socket(settings, directory, report);
    check_delimiter(settings, directory, report);
    check_service(settings, directory, report);
    check_sign_in(settings, directory, report);
    check_submission(settings, directory, report);
    reentry_check(settings, directory, report);
    forgery_check(settings, directory, report);
    alias_check(settings, directory, report);
    if (report->faults == before)
        report_fine(report, "Postfix %s: settings fit", version);
}
