/*
 * endpoint.h - a configured endpoint asked for words (courier only).
 */
#ifndef HEARKEN_COURIER_ENDPOINT_H
#define HEARKEN_COURIER_ENDPOINT_H

#include <hearken/settings.h>

struct endpoint {
    const struct settings *settings; /* with an endpoint_url */
    const gint *stopping;            /* once it is set, no answer is waited for */
};

/* The endpoint's answer to a JSON request, or NULL: away, slow, not 200, too long. user: struct endpoint. Owned by caller. */
char *endpoint_ask(const char *request, void *user);

#endif
