/*
 * keeper.c - one background thread: whose mail is ours, the nudge, metrics, reload.
 *
 * Every REFRESH it asks the database for queue addresses and agents' logins and keeps a copy in
 * state_dir, so that a start without the database still knows whose mail is ours. NOTIFY serialises
 * commits, so one goes out at most every 50 ms for all acceptances together. SIGUSR1 reads settings
 * and keys again; what cannot be read leaves the old ones in force. The thread owns the timing;
 * policy.c owns the state.
 */
#include "keeper.h"

#include "counters.h"
#include "flights.h"
#include "policy.h"

#include <hearken/log.h>
#include <signal.h>
#include <string.h>
#include <systemd/sd-daemon.h>
#include <time.h>

#define TURN_MS    50   /* design, Threading: at most every 50 ms */
#define REFRESH_MS 5000 /* a new queue address works within five seconds */
#define METRICS_MS 15000

/* What is opened once, at the start. */
static const char *const standing[] = {"socket",    "conninfo", "pool_size", "deadline",
                                       "state_dir", "log_to",   "verbose",   NULL};

static char *config_file, *socket_override;
static struct settings *started; /* what was in force at the start */
static gint nudged, stopping;
static GThread *thread;

static char *
copy_path(const struct settings *settings)
{
    return g_build_filename(settings->state_dir, "snapshot", NULL);
}

/* Lines "queue ADDRESS", "agent LOGIN" and "mate ADDRESS". NULL: there is none. */
static struct snapshot *
read_copy(const struct settings *settings)
{
    g_autofree char *path = copy_path(settings), *content = NULL;
    if (!g_file_get_contents(path, &content, NULL, NULL))
        return NULL;
    g_autoptr(GPtrArray) queues = g_ptr_array_new(), agents = g_ptr_array_new(), mates = g_ptr_array_new();
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    for (char **line = lines; *line; line++) {
        GPtrArray *list = g_str_has_prefix(*line, "queue ")   ? queues
                          : g_str_has_prefix(*line, "agent ") ? agents
                          : g_str_has_prefix(*line, "mate ")  ? mates
                                                              : NULL;
        if (list)
            g_ptr_array_add(list, g_strdup(strchr(*line, ' ') + 1));
    }
    g_ptr_array_add(queues, NULL);
    g_ptr_array_add(agents, NULL);
    g_ptr_array_add(mates, NULL);
    struct snapshot *snapshot = g_new0(struct snapshot, 1);
    snapshot->queue_addresses = (char **)g_ptr_array_steal(queues, NULL);
    snapshot->agent_logins = (char **)g_ptr_array_steal(agents, NULL);
    snapshot->colleagues = (char **)g_ptr_array_steal(mates, NULL);
    return snapshot;
}

static void
write_copy(const struct settings *settings, const struct snapshot *snapshot)
{
    g_autofree char *path = copy_path(settings);
    g_autoptr(GString) text = g_string_new(NULL);
    for (char **one = snapshot->queue_addresses; *one; one++)
        g_string_append_printf(text, "queue %s\n", *one);
    for (char **one = snapshot->agent_logins; *one; one++)
        g_string_append_printf(text, "agent %s\n", *one);
    for (char **one = snapshot->colleagues; *one; one++)
        g_string_append_printf(text, "mate %s\n", *one);
    static bool failing; /* said once, not every five seconds */
    g_autofree char *before = NULL;
    g_autoptr(GError) error = NULL;
    bool stands = (g_file_get_contents(path, &before, NULL, NULL) && strcmp(before, text->str) == 0) ||
                  g_file_set_contents(path, text->str, (gssize)text->len, &error);
    if (!stands && !failing)
        log_warn(NULL, "snapshot=unsaved reason=\"%s\"", error->message);
    failing = !stands;
}

static enum outcome
load(bool first, struct fault *fault_out)
{
    g_autoptr(settings) settings = NULL;
    g_autoptr(keyring) keyring = NULL;
    enum outcome outcome = settings_read(config_file, &settings, fault_out);
    if (outcome == OUTCOME_OK && socket_override && !settings_is_socket(socket_override))
        outcome = fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                            "-p \"%s\" is no socket; give unix:/path or inet:port@host", socket_override);
    if (outcome == OUTCOME_OK && socket_override) {
        g_free(settings->socket);
        settings->socket = g_strdup(socket_override);
    }
    if (outcome == OUTCOME_OK)
        outcome = desk_read_conninfo("conninfo", settings->conninfo, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = keyring_read(settings->key_dir, false, &keyring, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    struct snapshot *snapshot = first ? read_copy(settings) : NULL;
    return policy_set(g_steal_pointer(&settings), g_steal_pointer(&keyring), snapshot, fault_out);
}

enum outcome
keeper_load(const char *config, const char *socket, struct fault *fault_out)
{
    config_file = g_strdup(config);
    socket_override = g_strdup(socket);
    enum outcome outcome = load(true, fault_out);
    const struct policy *policy = outcome == OUTCOME_OK ? policy_get() : NULL;
    if (policy) {
        started = settings_ref(policy->settings);
        policy_unref(policy);
    }
    return outcome;
}

static void
refresh(struct desk *desk)
{
    static bool failing; /* said once, not every five seconds */
    sd_notify(0, "WATCHDOG=1");
    struct snapshot *snapshot = NULL;
    struct fault fault = {0};
    if (desk_snapshot(desk, &snapshot, &fault) != OUTCOME_OK) {
        if (!failing)
            log_warn(NULL, "snapshot=kept reason=\"%s\"", fault.text);
        failing = true;
        return;
    }
    failing = false;
    policy_set(NULL, NULL, snapshot, NULL);
    const struct policy *policy = policy_get();
    write_copy(policy->settings, policy->snapshot);
    policy_unref(policy);
}

static void
reload(void)
{
    struct fault fault = {0};
    if (load(false, &fault) != OUTCOME_OK) {
        log_error(NULL, "reload=failed, the old settings stay in force: %s", fault.text);
        return;
    }
    const struct policy *policy = policy_get();
    const char *old = settings_differ(started, policy->settings, standing);
    if (old)
        log_warn(NULL, "reload=done, but %s stays as it was until hearken-milter is restarted", old);
    else
        log_info(NULL, "reload=done");
    policy_unref(policy);
}

static void
write_metrics(struct desk *desk)
{
    static bool told; /* once, until it goes again */
    const struct policy *policy = policy_get();
    const char *file = policy->settings->metrics_file;
    g_autoptr(GError) error = NULL;
    guint open, leased;
    desk_gauge(desk, &open, &leased);
    bool failed = *file && !counters_write(file, open, leased, flights_count(), &error);
    if (failed && !told)
        log_warn(NULL, "metrics_file: %s", error->message);
    told = failed;
    policy_unref(policy);
}

static gpointer
run(gpointer user)
{
    struct desk *desk = user;
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGUSR1);
    const struct timespec turn = {0, TURN_MS * 1000000L};
    /* In 64 bits: after 49.7 days 32 would begin anew at 4, of which no turn makes a multiple of these. */
    for (guint64 elapsed = 0; !g_atomic_int_get(&stopping); elapsed += TURN_MS) {
        if (elapsed % REFRESH_MS == 0)
            refresh(desk);
        if (elapsed % METRICS_MS == 0)
            write_metrics(desk);
        if (!g_atomic_int_get(&stopping) && g_atomic_int_compare_and_exchange(&nudged, 1, 0))
            desk_nudge(desk, NULL);
        if (sigtimedwait(&signals, NULL, &turn) == SIGUSR1) {
            reload();
            refresh(desk);
        }
    }
    return NULL;
}

/* Where no copy stands, whose mail is ours is asked before the first mail comes: it, and everybody else's, would get a 451. */
void
keeper_start(struct desk *desk)
{
    const struct policy *policy = policy_get();
    if (!policy->snapshot)
        refresh(desk);
    policy_unref(policy);
    thread = g_thread_new("keeper", run, desk);
}

void
keeper_end(void)
{
    g_atomic_int_set(&stopping, 1);
}

void
keeper_join(void)
{
    g_thread_join(thread);
}

void
keeper_nudge(void)
{
    g_atomic_int_set(&nudged, 1);
}
