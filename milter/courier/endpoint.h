/*
 * endpoint.h - a configured endpoint asked for words (courier only).
 */
#ifndef HEARKEN_COURIER_ENDPOINT_H
#define HEARKEN_COURIER_ENDPOINT_H

#include <hearken/settings.h>

/* The endpoint's answer to a JSON request, or NULL: away, slow, not 200, too long. user: struct settings with an endpoint_url.
 * Owned by caller. */
char *endpoint_ask(const char *request, void *user);

#endif
