/*
 * clerk.c - writes down what became of mails.
 *
 * A commit costs about as much as a mail to a relay nearby. One thread takes all answers that came in meanwhile and settles them in one
 * commit, so that the lanes never wait for the disk; with little to do each answer is written at once, with much to do a moment
 * later, together with others: that halves what the database has to do for a mail. While the database is away the
 * clerk keeps what it has and asks again each second. A crash loses only what was not yet written: those rows are seen or handed, and
 * our milter's sight decides about them (design.md, Contract 6).
 */
#include "clerk.h"

#include "failpoint.h"

#include <hearken/log.h>
#include <string.h>

#define GATHER_MAX    50  /* so many are not waited for */
#define UNWRITTEN_MAX 200 /* the lanes wait above: a crash must not leave more than a batch or two in doubt */

struct note {
    gint64 outbox;
    const char *outcome, *reason;
    struct answer answer;
};

struct clerk {
    struct desk *desk;
    const char *worker;
    guint lease, gather; /* seconds; milliseconds */
    GThread *thread;
    GMutex mutex;
    GCond changed;
    GArray *notes; /* of struct note */
    guint writing; /* taken out of notes, not yet written */
    bool stopping;
    gint64 give_up; /* monotonic; 0: never */
};

static enum outcome
write_notes(struct clerk *clerk, const GArray *notes, struct fault *fault_out)
{
    g_autofree struct settlement *list = g_new0(struct settlement, notes->len);
    for (guint i = 0; i < notes->len; i++) {
        const struct note *note = &g_array_index(notes, struct note, i);
        list[i] = (struct settlement){.outbox = note->outbox,
                                      .outcome = note->outcome,
                                      .reason = note->reason,
                                      .code = note->answer.code,
                                      .answer = note->answer.text};
    }
    return desk_settle_all(clerk->desk, clerk->worker, clerk->lease, list, notes->len, NULL, fault_out);
}

/* Until they are written, or time is up. */
static void
write_patiently(struct clerk *clerk, const GArray *notes)
{
    struct fault fault = {0};
    while (write_notes(clerk, notes, &fault) != OUTCOME_OK) {
        log_warn(NULL, "unsettled=%u reason=\"%s\"", notes->len, fault.text);
        g_mutex_lock(&clerk->mutex);
        g_cond_wait_until(&clerk->changed, &clerk->mutex, g_get_monotonic_time() + G_TIME_SPAN_SECOND);
        bool late = clerk->give_up && g_get_monotonic_time() > clerk->give_up;
        g_mutex_unlock(&clerk->mutex);
        if (late)
            return;
    }
    failpoint("settled");
}

/* Several at the last turn: more will come at once. Under the mutex. */
static void
gather(struct clerk *clerk)
{
    gint64 until = g_get_monotonic_time() + clerk->gather * G_TIME_SPAN_MILLISECOND;
    while (clerk->notes->len < GATHER_MAX && !clerk->stopping)
        if (!g_cond_wait_until(&clerk->changed, &clerk->mutex, until))
            break;
}

static gpointer
run(gpointer user)
{
    struct clerk *clerk = user;
    guint before = 0; /* how many were written at the last turn */
    g_mutex_lock(&clerk->mutex);
    for (;;) {
        while (clerk->notes->len == 0 && !clerk->stopping)
            g_cond_wait(&clerk->changed, &clerk->mutex);
        if (clerk->notes->len == 0)
            break;
        if (before > 1)
            gather(clerk);
        GArray *notes = clerk->notes;
        clerk->notes = g_array_new(FALSE, FALSE, sizeof(struct note));
        clerk->writing = before = notes->len;
        g_mutex_unlock(&clerk->mutex);
        write_patiently(clerk, notes);
        g_array_unref(notes);
        g_mutex_lock(&clerk->mutex);
        clerk->writing = 0;
        g_cond_broadcast(&clerk->changed);
    }
    g_mutex_unlock(&clerk->mutex);
    return NULL;
}

struct clerk *
clerk_start(struct desk *desk, const char *worker, guint lease, guint gather)
{
    struct clerk *clerk = g_new0(struct clerk, 1);
    clerk->desk = desk;
    clerk->worker = worker;
    clerk->lease = lease;
    clerk->gather = gather;
    clerk->notes = g_array_new(FALSE, FALSE, sizeof(struct note));
    g_mutex_init(&clerk->mutex);
    g_cond_init(&clerk->changed);
    clerk->thread = g_thread_new("clerk", run, clerk);
    return clerk;
}

void
clerk_note(struct clerk *clerk, gint64 outbox, const char *outcome, const char *reason, const struct answer *answer)
{
    struct note note = {.outbox = outbox, .outcome = outcome, .reason = reason};
    if (answer)
        note.answer = *answer;
    g_mutex_lock(&clerk->mutex);
    while (clerk->notes->len + clerk->writing >= UNWRITTEN_MAX && !clerk->stopping)
        g_cond_wait(&clerk->changed, &clerk->mutex);
    g_array_append_val(clerk->notes, note);
    if (clerk->notes->len == 1 || clerk->notes->len == GATHER_MAX)
        g_cond_broadcast(&clerk->changed);
    g_mutex_unlock(&clerk->mutex);
}

void
clerk_stop(struct clerk *clerk, guint seconds)
{
    if (!clerk)
        return;
    g_mutex_lock(&clerk->mutex);
    clerk->stopping = true;
    clerk->give_up = g_get_monotonic_time() + (gint64)seconds * G_TIME_SPAN_SECOND;
    g_cond_broadcast(&clerk->changed);
    g_mutex_unlock(&clerk->mutex);
    g_thread_join(clerk->thread);
    g_array_unref(clerk->notes);
    g_mutex_clear(&clerk->mutex);
    g_cond_clear(&clerk->changed);
    g_free(clerk);
}
