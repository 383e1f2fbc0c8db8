/*
 * main.c - hearken-courier: options, signals, the loop.
 *
 * The first thread is the clock: it waits for a NOTIFY or a second, wakes the lanes, and once a minute has a thread of its own tick, for
 * a tick may take seconds in which a NOTIFY must not wait. Each relay has a lane with three threads (lane.c); one clerk writes down what
 * became of the mails (clerk.c). Intake never waits for any of it. Signals only set flags.
 */
#include "lane.h"

#include <hearken/letter.h>
#include <hearken/log.h>

#include <config.h>
#include <curl/curl.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sysexits.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#define WAIT_MS    1000 /* couriers look every second besides NOTIFY */
#define TICK_S     60
#define METRICS_S  15
#define DEADLINE_S 30 /* of one database call */

static const char usage[] = "usage: hearken-courier [-c FILE] [-1ntv]\n"
                            "  -c, --config FILE  settings instead of " HEARKEN_SYSCONFDIR "/hearken/hearken.conf\n"
                            "  -1, --once         send what is due and exit\n"
                            "  -n, --settings     print the settings in force\n"
                            "  -t, --test         check the settings: exit 0, or 78 with the fault\n"
                            "  -v, --verbose      debugging lines\n"
                            "      --version, --help\n";

struct request {
    const char *config;
    bool once, print, test, verbose;
};

static gint stopping, reloading;
static GThread *ticker; /* the clock's; NULL: there is no tick */

static void
on_signal(int number)
{
    g_atomic_int_set(number == SIGUSR1 ? &reloading : &stopping, 1);
}

static void
read_options(int argc, char **argv, struct request *request)
{
    static const struct option options[] = {
        {"config", required_argument, NULL, 'c'}, {"once", no_argument, NULL, '1'},
        {"settings", no_argument, NULL, 'n'},     {"test", no_argument, NULL, 't'},
        {"verbose", no_argument, NULL, 'v'},      {"version", no_argument, NULL, 'V'},
        {"help", no_argument, NULL, 'h'},         {0}};
    for (int option; (option = getopt_long(argc, argv, "c:1ntvVh", options, NULL)) != -1;) {
        switch (option) {
        case 'c':
            request->config = optarg;
            break;
        case '1':
            request->once = true;
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
            puts("hearken-courier " PACKAGE_VERSION);
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
gear_drop(struct gear *gear)
{
    desk_close(gear->desk);
    engine_close(gear->engine);
    keyring_free(gear->keyring);
    settings_unref(gear->settings);
    memset(gear, 0, sizeof *gear);
}

static enum outcome
gear_get(const char *config, struct gear *gear, struct fault *fault_out)
{
    enum outcome outcome = settings_read(config, &gear->settings, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = desk_read_conninfo("courier_conninfo", gear->settings->courier_conninfo, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = keyring_read(gear->settings->key_dir, true, &gear->keyring, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = engine_open(gear->settings->pack_dir, &gear->engine, fault_out);
    /* Two connections a lane, one for the clerk, one for the clock. */
    if (outcome == OUTCOME_OK)
        gear->desk = desk_open(gear->settings->courier_conninfo, 2 * g_strv_length(gear->settings->relay_for) + 4,
                               DEADLINE_S, "hearken-courier");
    else
        gear_drop(gear);
    return outcome;
}

static void
write_metrics(const struct gear *gear, struct tally *tally)
{
    static bool told; /* once, until it goes again */
    const char *file = gear->settings->metrics_file;
    if (!*file)
        return;
    /* The milter writes the file itself; ours stands beside it. */
    g_autofree char *path = g_strdup_printf("%s.courier.prom", file);
    g_autofree char *text = g_strdup_printf("# TYPE hearken_courier_mails_total counter\n"
                                            "hearken_courier_mails_total{result=\"sent\"} %" G_GUINT64_FORMAT "\n"
                                            "hearken_courier_mails_total{result=\"retried\"} %" G_GUINT64_FORMAT "\n"
                                            "hearken_courier_mails_total{result=\"failed\"} %" G_GUINT64_FORMAT "\n",
                                            (guint64)tally->sent, (guint64)tally->retried, (guint64)tally->failed);
    g_autoptr(GError) error = NULL;
    bool failed = !g_file_set_contents_full(path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, &error);
    if (failed && !told)
        log_warn(NULL, "metrics_file: %s", error->message);
    told = failed;
}

static gpointer
tick(gpointer user)
{
    struct fault fault = {0};
    if (desk_tick(user, &fault) != OUTCOME_OK)
        log_warn(NULL, "tick=failed reason=\"%s\"", fault.text);
    return NULL;
}

/* Within DEADLINE_S, which is less than TICK_S. */
static void
end_tick(void)
{
    g_clear_pointer(&ticker, g_thread_join);
}

static void
open_log(const struct request *request, const struct settings *settings)
{
    bool syslog = strcmp(settings->log_to, "syslog") == 0;
    log_open("hearken-courier", syslog ? LOG_TO_SYSLOG : LOG_TO_STDERR, request->verbose || settings->verbose);
}

/* The old lanes end first: two must not claim under one name. The log may move then, for nobody else writes. */
static void
reload(const struct request *request, struct gear *gear, const char *worker, struct tally *tally, struct lanes **lanes)
{
    struct gear fresh = {0};
    struct lanes *fresh_lanes = NULL;
    struct fault fault = {0};
    if (gear_get(request->config, &fresh, &fault) != OUTCOME_OK) {
        log_error(NULL, "reload=failed, the old settings stay in force: %s", fault.text);
        return;
    }
    end_tick();
    lanes_stop(*lanes);
    open_log(request, fresh.settings);
    if (lanes_start(&fresh, worker, tally, request->once, &fresh_lanes, &fault) == OUTCOME_OK) {
        gear_drop(gear);
        *gear = fresh;
        log_info(NULL, "reload=done");
    } else {
        log_error(NULL, "reload=failed, the old settings stay in force: %s", fault.text);
        gear_drop(&fresh);
        open_log(request, gear->settings);
        if (lanes_start(gear, worker, tally, request->once, &fresh_lanes, &fault) != OUTCOME_OK)
            die(EX_CONFIG, "%s", fault.text);
    }
    *lanes = fresh_lanes;
}

static void
now_and_then(const struct gear *gear, struct tally *tally)
{
    static gint64 ticked, written;
    gint64 now = g_get_monotonic_time() / G_USEC_PER_SEC;
    if (!ticked || now - ticked >= TICK_S) {
        ticked = now;
        end_tick();
        ticker = g_thread_new("tick", tick, gear->desk);
    }
    if (now - written >= METRICS_S) {
        written = now;
        write_metrics(gear, tally);
    }
}

/* The clock: waits for NOTIFY, wakes the lanes, ticks. */
static int
run(const struct request *request, struct gear *gear)
{
    g_autofree char *worker = g_strdup_printf("%s.%d.%x", g_get_host_name(), (int)getpid(), g_random_int());
    struct tally tally = {0};
    struct lanes *lanes = NULL;
    struct fault fault = {0};
    if (lanes_start(gear, worker, &tally, request->once, &lanes, &fault) != OUTCOME_OK)
        die(EX_CONFIG, "%s", fault.text);
    while (!g_atomic_int_get(&stopping) && lanes_busy(lanes)) {
        if (g_atomic_int_compare_and_exchange(&reloading, 1, 0))
            reload(request, gear, worker, &tally, &lanes);
        sd_notify(0, "WATCHDOG=1");
        if (request->once) {
            g_usleep(G_USEC_PER_SEC / 50);
            continue;
        }
        now_and_then(gear, &tally);
        if (desk_wait(gear->desk, WAIT_MS, &fault) != OUTCOME_OK)
            g_usleep(G_USEC_PER_SEC); /* the lanes say what is wrong */
        lanes_wake(lanes);
    }
    end_tick();
    bool well = lanes_stop(lanes);
    write_metrics(gear, &tally);
    return well ? EX_OK : EX_TEMPFAIL;
}

int
main(int argc, char **argv)
{
    struct request request = {0};
    read_options(argc, argv, &request);
    log_open("hearken-courier", LOG_TO_STDERR, request.verbose);
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGUSR1, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    letter_init();
    struct gear gear = {0};
    struct fault fault = {0};
    if (request.print) { /* without keys and packs: -t looks at those */
        if (settings_read(request.config, &gear.settings, &fault) != OUTCOME_OK)
            die(EX_CONFIG, "%s", fault.text);
        settings_print(gear.settings, stdout);
        return EX_OK;
    }
    if (gear_get(request.config, &gear, &fault) != OUTCOME_OK)
        die(EX_CONFIG, "%s", fault.text);
    if (request.test)
        return EX_OK;
    open_log(&request, gear.settings);
    log_info(NULL, "started relay=%s version=" PACKAGE_VERSION, gear.settings->relay);
    sd_notify(0, "READY=1");
    int status = run(&request, &gear);
    sd_notify(0, "STOPPING=1");
    gear_drop(&gear);
    curl_global_cleanup();
    log_info(NULL, "stopped=drained");
    return status;
}
