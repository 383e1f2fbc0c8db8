/* request.h - one POST to a server the admin named, with a deadline. */
#ifndef HEARKEN_COURIER_REQUEST_H
#define HEARKEN_COURIER_REQUEST_H

#include <glib.h>

struct request { /* all borrowed */
    const char *url, *type, *body;
    const char *bearer;   /* a key for Authorization; NULL: none */
    guint seconds;        /* for the whole exchange */
    gsize most;           /* octets of answer; a longer one is none */
    const gint *stopping; /* once it is set, no answer is waited for */
};

/* The answer's body and its HTTP status, or NULL and the reason (static). Follows no redirect. Owned by caller. */
char *request_send(const struct request *request, long *status_out, const char **reason_out);

/* The first line of a key file; NULL when there is none. Owned by caller. */
char *request_key(const char *file);

#endif
