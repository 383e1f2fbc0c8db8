/*
 * endpoint.c - an OpenAI-compatible chat completions endpoint asked for words.
 *
 * Carries a request there and an answer back, nothing else: what is asked and whether the answer may be used is decided in
 * milter/reply. One that is waited for in vain is not asked for nine times as long, so that it costs the courier a tenth of its
 * time at most; why it gave nothing stands in the log. Any lane.
 */
#include "endpoint.h"

#include "request.h"

#include <hearken/log.h>
#include <stdbool.h>

#define ANSWER_MAX (64 * 1024) /* octets; an acknowledgement has one or two thousand */
#define REST       9           /* times what was lost by waiting */

static gint rests_until; /* seconds of the monotonic clock */

static int
seconds_now(void)
{
    return (int)(g_get_monotonic_time() / G_USEC_PER_SEC);
}

static void
complain(int began, long status, const char *reason)
{
    int lost = seconds_now() - began;
    g_atomic_int_set(&rests_until, seconds_now() + REST * lost);
    g_autofree char *said = *reason ? g_strdup(reason) : g_strdup_printf("HTTP %ld", status);
    log_warn(NULL, "endpoint=failed rest=%ds reason=\"%s\"", REST * lost, said);
}

char *
endpoint_ask(const char *request, void *user)
{
    const struct endpoint *endpoint = user;
    const struct settings *settings = endpoint->settings;
    int began = seconds_now();
    if (began < g_atomic_int_get(&rests_until))
        return NULL;
    g_autofree char *key = request_key(settings->endpoint_key_file);
    const struct request question = {.url = settings->endpoint_url,
                                     .type = "application/json",
                                     .body = request,
                                     .bearer = key,
                                     .seconds = (guint)MIN(settings->endpoint_timeout, settings->lease / 3),
                                     .most = ANSWER_MAX,
                                     .stopping = endpoint->stopping};
    long status;
    const char *reason;
    g_autofree char *answer = request_send(&question, &status, &reason);
    if ((!answer || status != 200) && !g_atomic_int_get(endpoint->stopping))
        complain(began, status, reason);
    bool sound = answer && status == 200 && g_utf8_validate(answer, -1, NULL);
    return sound ? g_steal_pointer(&answer) : NULL;
}
