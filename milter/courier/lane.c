/*
 * lane.c - one relay and the three threads that serve it, a stage each: while one sends a batch, one hands over the next, and one packs
 * the one after. What passes between two stages lies in a slot, one batch at a time; all slots are under the lanes' mutex.
 *
 * A slow relay holds up its own lane and no other: each claims only what goes over its relay. A lane sleeps until it is woken, a second
 * at most; faults of database or relay make it pause, longer each time, up to a minute. All lanes share the desk, the engine and one
 * clerk.
 */
#include "lane.h"

#include <hearken/log.h>
#include <string.h>

#define LOOK_US    G_USEC_PER_SEC /* couriers look every second besides NOTIFY */
#define PAUSE_MAX  60
#define SETTLE_MAX 10  /* seconds for what is unwritten at the end */
#define GATHER_MS  100 /* a batch of answers at 500 mails a second; so much a crash leaves unwritten */

struct slot {
    struct batch *batch;
    bool ended; /* nothing more will come */
};

struct lane {
    struct lanes *lanes;
    struct round round;
    struct carrier *carrier;
    GPtrArray *domains;
    char *relay;
    GThread *packer, *hander, *sender;
    struct slot packed, handed;
    bool paused; /* the relay refuses us: nothing more is packed; under the mutex */
};

struct lanes {
    GPtrArray *list;   /* of struct lane */
    GPtrArray *others; /* domains that have lanes of their own */
    struct clerk *clerk;
    GMutex mutex;
    GCond changed;
    guint wakes; /* counts calls of lanes_wake() */
    guint busy;
    gint stopping;
    bool once, failed;
};

/* Until woken, or for so long. */
static void
sleep_until(struct lanes *lanes, guint seen, gint64 microseconds)
{
    gint64 until = g_get_monotonic_time() + microseconds;
    g_mutex_lock(&lanes->mutex);
    while (lanes->wakes == seen && !g_atomic_int_get(&lanes->stopping))
        if (!g_cond_wait_until(&lanes->changed, &lanes->mutex, until))
            break;
    g_mutex_unlock(&lanes->mutex);
}

static guint
count_wakes(struct lanes *lanes)
{
    g_mutex_lock(&lanes->mutex);
    guint wakes = lanes->wakes;
    g_mutex_unlock(&lanes->mutex);
    return wakes;
}

/* Grows from one second to a minute while a fault lasts. New mail does not end it: the relay is as it was. */
static void
rest(struct lane *lane, guint *pause, const struct fault *fault)
{
    bool operator= strcmp(fault->code, "operator") == 0;
    *pause = MIN(*pause ? *pause * 2 : 1, PAUSE_MAX);
    if (operator)
        log_error(NULL, "lane=%s stopped, nothing is sent until this is mended (next try in %u s): %s", lane->relay,
                  *pause, fault->text);
    else
        log_warn(NULL, "lane=%s pause=%us reason=\"%s\"", lane->relay, *pause, fault->text);
    for (guint i = 0; i < *pause && !g_atomic_int_get(&lane->lanes->stopping); i++)
        sleep_until(lane->lanes, count_wakes(lane->lanes), LOOK_US);
}

static bool
stops(const struct lanes *lanes)
{
    return g_atomic_int_get(&lanes->stopping) != 0;
}

/* --once: a fault ends it. */
static void
give_up(struct lane *lane, const struct fault *fault)
{
    log_error(NULL, "lane=%s %s", lane->relay, fault->text);
    lane->lanes->failed = true;
    g_atomic_int_set(&lane->lanes->stopping, 1);
}

/* A fault of the database or of the relay, in one stage: it pauses. */
static void
suffer(struct lane *lane, guint *pause, const struct fault *fault)
{
    if (lane->lanes->once)
        give_up(lane, fault);
    else
        rest(lane, pause, fault);
}

/* When the slot is empty and the relay is not at fault; false: the lane stops. */
static bool
may_pack(struct lane *lane)
{
    struct lanes *lanes = lane->lanes;
    g_mutex_lock(&lanes->mutex);
    while ((lane->packed.batch || lane->paused) && !stops(lanes))
        g_cond_wait_until(&lanes->changed, &lanes->mutex, g_get_monotonic_time() + LOOK_US);
    g_mutex_unlock(&lanes->mutex);
    return !stops(lanes);
}

/* Waits until the slot is empty; NULL ends it. */
static void
slot_put(struct lanes *lanes, struct slot *slot, struct batch *batch)
{
    g_mutex_lock(&lanes->mutex);
    while (slot->batch)
        g_cond_wait(&lanes->changed, &lanes->mutex);
    slot->batch = batch;
    slot->ended = !batch;
    g_cond_broadcast(&lanes->changed);
    g_mutex_unlock(&lanes->mutex);
}

/* The next batch; NULL when there will be none. */
static struct batch *
slot_take(struct lanes *lanes, struct slot *slot)
{
    g_mutex_lock(&lanes->mutex);
    while (!slot->batch && !slot->ended)
        g_cond_wait(&lanes->changed, &lanes->mutex);
    struct batch *batch = g_steal_pointer(&slot->batch);
    g_cond_broadcast(&lanes->changed);
    g_mutex_unlock(&lanes->mutex);
    return batch;
}

static gpointer
pack(gpointer user)
{
    struct lane *lane = user;
    struct lanes *lanes = lane->lanes;
    guint pause = 0;
    while (may_pack(lane)) {
        struct fault fault = {0};
        struct batch *batch = NULL;
        guint wakes = count_wakes(lanes);
        enum outcome outcome = round_pack(&lane->round, &batch, &fault);
        if (outcome != OUTCOME_OK) {
            suffer(lane, &pause, &fault);
            continue;
        }
        pause = 0;
        if (batch)
            slot_put(lanes, &lane->packed, batch);
        else if (lanes->once)
            break;
        else
            sleep_until(lanes, wakes, LOOK_US);
    }
    slot_put(lanes, &lane->packed, NULL);
    return NULL;
}

static bool
is_paused(struct lane *lane)
{
    g_mutex_lock(&lane->lanes->mutex);
    bool paused = lane->paused;
    g_mutex_unlock(&lane->lanes->mutex);
    return paused || stops(lane->lanes);
}

static gpointer
hand(gpointer user)
{
    struct lane *lane = user;
    guint pause = 0;
    for (struct batch *batch; (batch = slot_take(lane->lanes, &lane->packed));) {
        struct fault fault = {0};
        if (is_paused(lane)) {
            round_unpack(&lane->round, batch);
        } else if (round_hand_over(&lane->round, batch, &fault) == OUTCOME_OK) {
            pause = 0;
            slot_put(lane->lanes, &lane->handed, batch);
        } else {
            round_unpack(&lane->round, batch);
            suffer(lane, &pause, &fault);
        }
    }
    slot_put(lane->lanes, &lane->handed, NULL);
    return NULL;
}

/* While the relay refuses us nothing is packed, and what waits is given back: other hosts may do better. */
static void
set_paused(struct lane *lane, bool paused)
{
    struct lanes *lanes = lane->lanes;
    g_mutex_lock(&lanes->mutex);
    lane->paused = paused;
    struct batch *batch = paused ? g_steal_pointer(&lane->handed.batch) : NULL;
    g_cond_broadcast(&lanes->changed);
    g_mutex_unlock(&lanes->mutex);
    round_unpack(&lane->round, batch);
}

static gpointer
run(gpointer user)
{
    struct lane *lane = user;
    struct lanes *lanes = lane->lanes;
    guint pause = 0;
    for (struct batch *batch; (batch = slot_take(lanes, &lane->handed));) {
        struct fault fault = {0};
        enum outcome outcome =
            stops(lanes) ? (round_unpack(&lane->round, batch), OUTCOME_OK) : round_send(&lane->round, batch, &fault);
        if (outcome == OUTCOME_OK) {
            pause = 0;
            continue;
        }
        set_paused(lane, true);
        suffer(lane, &pause, &fault);
        set_paused(lane, false);
    }
    g_mutex_lock(&lanes->mutex);
    lanes->busy--;
    g_cond_broadcast(&lanes->changed);
    g_mutex_unlock(&lanes->mutex);
    return NULL;
}

static void
lane_free(gpointer user)
{
    struct lane *lane = user;
    carrier_close(lane->carrier);
    g_ptr_array_unref(lane->domains);
    g_free(lane->relay);
    g_free(lane);
}

static struct lane *
lane_for(struct lanes *lanes, const char *relay)
{
    for (guint i = 0; i < lanes->list->len; i++) {
        struct lane *lane = lanes->list->pdata[i];
        if (strcmp(lane->relay, relay) == 0)
            return lane;
    }
    struct lane *lane = g_new0(struct lane, 1);
    lane->lanes = lanes;
    lane->relay = g_strdup(relay);
    lane->domains = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(lanes->list, lane);
    return lane;
}

/* The first lane is `relay`'s: all domains that are not named. */
static void
lay_out(struct lanes *lanes, const struct settings *settings)
{
    lane_for(lanes, settings->relay);
    for (char **entry = settings->relay_for; entry && *entry; entry++) {
        const char *equals = strchr(*entry, '='); /* settings_read() has seen to it */
        struct lane *lane = lane_for(lanes, equals + 1);
        if (lane == lanes->list->pdata[0])
            continue;
        g_autofree char *domain = g_strndup(*entry, (gsize)(equals - *entry));
        g_ptr_array_add(lane->domains, g_ascii_strdown(domain, -1));
        g_ptr_array_add(lanes->others, g_ascii_strdown(domain, -1));
    }
    g_ptr_array_add(lanes->others, NULL);
    for (guint i = 0; i < lanes->list->len; i++)
        g_ptr_array_add(((struct lane *)lanes->list->pdata[i])->domains, NULL);
}

static void
lanes_free(struct lanes *lanes)
{
    clerk_stop(lanes->clerk, SETTLE_MAX);
    g_ptr_array_unref(lanes->list);
    g_ptr_array_unref(lanes->others);
    g_mutex_clear(&lanes->mutex);
    g_cond_clear(&lanes->changed);
    g_free(lanes);
}

enum outcome
lanes_start(const struct gear *gear, const char *worker, struct tally *tally, bool once, struct lanes **lanes_out,
            struct fault *fault_out)
{
    static const char *const none[] = {NULL};
    struct lanes *lanes = g_new0(struct lanes, 1);
    lanes->list = g_ptr_array_new_with_free_func(lane_free);
    lanes->others = g_ptr_array_new_with_free_func(g_free);
    lanes->once = once;
    g_mutex_init(&lanes->mutex);
    g_cond_init(&lanes->changed);
    lay_out(lanes, gear->settings);
    /* Where no milter of ours sees what the relay takes, an answer unwritten at a crash is never known: none waits. */
    lanes->clerk =
        clerk_start(gear->desk, worker, (guint)gear->settings->lease, gear->settings->relay_sighted ? GATHER_MS : 0);
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; i < lanes->list->len && outcome == OUTCOME_OK; i++) {
        struct lane *lane = lanes->list->pdata[i];
        outcome = carrier_open(gear->settings, lane->relay, &lanes->stopping, &lane->carrier, fault_out);
        lane->round = (struct round){.desk = gear->desk,
                                     .engine = gear->engine,
                                     .keyring = gear->keyring,
                                     .settings = gear->settings,
                                     .clerk = lanes->clerk,
                                     .carrier = lane->carrier,
                                     .lane = (const char *const *)lane->domains->pdata,
                                     .others = i == 0 ? (const char *const *)lanes->others->pdata : none,
                                     .worker = worker,
                                     .stopping = &lanes->stopping,
                                     .tally = tally};
    }
    if (outcome != OUTCOME_OK) {
        lanes_free(lanes);
        return outcome;
    }
    lanes->busy = lanes->list->len;
    for (guint i = 0; i < lanes->list->len; i++) {
        struct lane *lane = lanes->list->pdata[i];
        lane->packer = g_thread_new("packer", pack, lane);
        lane->hander = g_thread_new("hander", hand, lane);
        lane->sender = g_thread_new("sender", run, lane);
    }
    *lanes_out = lanes;
    return OUTCOME_OK;
}

void
lanes_wake(struct lanes *lanes)
{
    g_mutex_lock(&lanes->mutex);
    lanes->wakes++;
    g_cond_broadcast(&lanes->changed);
    g_mutex_unlock(&lanes->mutex);
}

bool
lanes_busy(struct lanes *lanes)
{
    g_mutex_lock(&lanes->mutex);
    bool busy = lanes->busy > 0;
    g_mutex_unlock(&lanes->mutex);
    return busy;
}

bool
lanes_stop(struct lanes *lanes)
{
    g_atomic_int_set(&lanes->stopping, 1);
    lanes_wake(lanes);
    for (guint i = 0; i < lanes->list->len; i++) {
        struct lane *lane = lanes->list->pdata[i];
        g_thread_join(lane->packer);
        g_thread_join(lane->hander);
        g_thread_join(lane->sender);
    }
    bool well = !lanes->failed;
    lanes_free(lanes);
    return well;
}
