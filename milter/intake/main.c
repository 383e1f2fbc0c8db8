/*
 * main.c - hearken-milter: options, the order of start and end.
 *
 * Signals are blocked before the first thread: HUP, TERM and INT belong to libmilter, USR1 to the
 * keeper. READY is said once the socket listens. After smfi_main returns, transactions in flight
 * are waited for, for libmilter does not.
 */
#include "callbacks.h"
#include "flights.h"
#include "keeper.h"
#include "ledger.h"
#include "policy.h"

#include <hearken/letter.h>
#include <hearken/log.h>

#include <config.h>
#include <errno.h>
#include <getopt.h>
#include <libmilter/mfapi.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sysexits.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#define DRAIN_SECONDS 25 /* over the deadline of one transaction, under systemd's TimeoutStopSec=30 */

static const char usage[] = "usage: hearken-milter [-c FILE] [-p SOCKET] [-fntv]\n"
                            "  -c, --config FILE    settings instead of " HEARKEN_SYSCONFDIR "/hearken/hearken.conf\n"
                            "  -p, --socket SOCKET  listen there: unix:/path or inet:port@host\n"
                            "  -f, --foreground     stay in the foreground (always so)\n"
                            "  -n, --settings       print the settings in force\n"
                            "  -t, --test           check the settings: exit 0, or 78 with the fault\n"
                            "  -v, --verbose        debugging lines\n"
                            "      --version, --help\n";

struct request {
    const char *config, *socket;
    bool test, print, verbose;
};

static void
read_options(int argc, char **argv, struct request *request)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"socket", required_argument, NULL, 'p'},
                                            {"foreground", no_argument, NULL, 'f'},
                                            {"settings", no_argument, NULL, 'n'},
                                            {"test", no_argument, NULL, 't'},
                                            {"verbose", no_argument, NULL, 'v'},
                                            {"version", no_argument, NULL, 'V'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    for (int option; (option = getopt_long(argc, argv, "c:p:fntvVh", options, NULL)) != -1;) {
        switch (option) {
        case 'c':
            request->config = optarg;
            break;
        case 'p':
            request->socket = optarg;
            break;
        case 'f':
            break;
        case 'n':
            request->print = true;
            break;
        case 't':
            request->test = true;
            break;
        case 'v':
            request->verbose = true;
            break;
        case 'V':
            puts("hearken-milter " PACKAGE_VERSION);
            exit(EX_OK);
        case 'h':
            fputs(usage, stdout);
            exit(EX_OK);
        default:
            fputs(usage, stderr);
            exit(EX_USAGE);
        }
    }
    if (optind < argc) {
        fputs(usage, stderr);
        exit(EX_USAGE);
    }
}

static void
block_signals(void)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, NULL);
}

/* libmilter's inet:port@host is inet:host:port to Postfix, and inet6:port@host inet:[host]:port. */
static void
log_listening(const char *socket)
{
    bool six = g_str_has_prefix(socket, "inet6:");
    if ((six || g_str_has_prefix(socket, "inet:")) && strchr(socket, '@')) {
        g_auto(GStrv) halves = g_strsplit(strchr(socket, ':') + 1, "@", 2);
        log_info(NULL, "listening=%s postfix=inet:%s%s%s:%s version=" PACKAGE_VERSION, socket, six ? "[" : "",
                 halves[1], six ? "]" : "", halves[0]);
    } else {
        log_info(NULL, "listening=%s version=" PACKAGE_VERSION, socket);
    }
}

/* libmilter takes a socket's path away from whoever listens there: the MTA would find the second filter, and nobody when that
 * one ends. */
static bool
is_taken(const char *path)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    g_strlcpy(name.sun_path, path, sizeof name.sun_path);
    bool taken = fd >= 0 && (connect(fd, (const struct sockaddr *)&name, sizeof name) == 0 || errno == EAGAIN);
    if (fd >= 0)
        close(fd);
    return taken;
}

static void
open_socket(const char *socket)
{
    const char *path = g_str_has_prefix(socket, "unix:")    ? socket + 5
                       : g_str_has_prefix(socket, "local:") ? socket + 6
                                                            : NULL;
    if (path && is_taken(path))
        die(EX_CANTCREAT, "socket = \"%s\": another filter listens there; stop it first", socket);
    if (smfi_setconn((char *)socket) != MI_SUCCESS || smfi_opensocket(true) != MI_SUCCESS)
        die(EX_CANTCREAT, "socket = \"%s\" cannot be opened; see that %s", socket,
            path ? "its directory exists and belongs to this user" : "the port is free and the host is this one");
    /* The MTA connects by the directory's group; everybody else is kept out by the directory. */
    if (path && chmod(path, 0660) != 0)
        log_warn(NULL, "socket: %s: chmod: %m", path);
}

static int
run(const struct settings *settings)
{
    g_autoptr(desk) desk =
        desk_open(settings->conninfo, (guint)settings->pool_size, (guint)settings->deadline, "hearken-milter");
    struct fault fault = {0};
    if (ledger_open(settings->state_dir, &fault) != OUTCOME_OK)
        die(EX_CANTCREAT, "%s", fault.text);
    if (!callbacks_register(desk))
        die(EX_SOFTWARE, "libmilter refuses to register");
    open_socket(settings->socket);
    keeper_start(desk);
    log_listening(settings->socket);
    sd_notify(0, "READY=1");
    int result = smfi_main();
    sd_notify(0, "STOPPING=1");
    keeper_end();
    bool landed = flights_drain(DRAIN_SECONDS);
    keeper_join();
    log_info(NULL, "stopped=%s", landed ? "drained" : "late");
    if (!landed)
        _exit(EX_TEMPFAIL); /* their threads still use what exit() would tear down */
    return result == MI_SUCCESS ? EX_OK : EX_SOFTWARE;
}

/* Without looking at keys and directories: -t does that, and an admin who lacks them wants to read where they should be. */
static int
print_settings(const char *config)
{
    g_autoptr(settings) settings = NULL;
    struct fault fault = {0};
    if (settings_read(config, &settings, &fault) != OUTCOME_OK)
        die(EX_CONFIG, "%s", fault.text);
    settings_print(settings, stdout);
    return EX_OK;
}

int
main(int argc, char **argv)
{
    struct request request = {0};
    read_options(argc, argv, &request);
    log_open("hearken-milter", LOG_TO_STDERR, request.verbose);
    block_signals();
    /* libpq waits for a silent name server outside any deadline of ours, ten seconds and more a lookup by the resolver's own measure. */
    setenv("RES_OPTIONS", "timeout:2 attempts:1", 0);
    mallopt(M_ARENA_MAX, 4); /* an arena for each of libmilter's short-lived threads would multiply idle memory */
    /* Buffers of a mail are given back to malloc, not to the kernel: unmapping and faulting in again cost more than parsing. */
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 4 * 1024 * 1024);
    mallopt(M_TOP_PAD, 256 * 1024);
    letter_init();
    struct fault fault = {0};
    if (request.print)
        return print_settings(request.config);
    if (keeper_load(request.config, request.socket, &fault) != OUTCOME_OK)
        die(EX_CONFIG, "%s", fault.text);
    const struct policy *policy = policy_get();
    if (request.test)
        return EX_OK;
    bool syslog = strcmp(policy->settings->log_to, "syslog") == 0;
    log_open("hearken-milter", syslog ? LOG_TO_SYSLOG : LOG_TO_STDERR, request.verbose || policy->settings->verbose);
    int status = run(policy->settings);
    policy_unref(policy);
    return status;
}
