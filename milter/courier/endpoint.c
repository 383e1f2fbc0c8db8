/*
 * endpoint.c - an OpenAI-compatible chat completions endpoint asked for words.
 *
 * Carries a request there and an answer back, nothing else: what is asked and whether the answer may be used is decided in
 * milter/reply. Any lane.
 */
#include "endpoint.h"

#include "request.h"

#include <stdbool.h>

#define ANSWER_MAX (64 * 1024) /* octets; an acknowledgement has one or two thousand */

char *
endpoint_ask(const char *request, void *user)
{
    const struct settings *settings = user;
    g_autofree char *key = request_key(settings->endpoint_key_file);
    const struct request question = {.url = settings->endpoint_url,
                                     .type = "application/json",
                                     .body = request,
                                     .bearer = key,
                                     .seconds = (guint)settings->endpoint_timeout,
                                     .most = ANSWER_MAX};
    long status;
    const char *reason;
    g_autofree char *answer = request_send(&question, &status, &reason);
    bool sound = answer && status == 200 && g_utf8_validate(answer, -1, NULL);
    return sound ? g_steal_pointer(&answer) : NULL;
}
