/*
 * carrier.h - one SMTP connection to the relay (courier only). Not thread-safe: one carrier, one thread.
 */
#ifndef HEARKEN_COURIER_CARRIER_H
#define HEARKEN_COURIER_CARRIER_H

#include <hearken/fault.h>
#include <hearken/settings.h>

struct carrier;

enum delivery {
    DELIVERY_SENT,    /* the relay's 250 */
    DELIVERY_RETRY,   /* 4xx, a connection that broke: later */
    DELIVERY_FAILED,  /* 5xx: never */
    DELIVERY_UNKNOWN, /* broke after the final dot: it may have been taken */
    DELIVERY_OPERATOR, /* nobody there, authentication, TLS, no service for us: an operator's fault, the mail is not to blame;
                        * nor is it where we were told to stop before the final dot */
};

struct answer {
    enum delivery delivery;
    int code;       /* the relay's last reply; 0: none */
    char text[512]; /* its line; or what broke, where code is below 400 */
};

/* stopping: once it is set, a transfer has ten seconds left; NULL: never. REFUSE: a password file that cannot be read. */
enum outcome carrier_open(const struct settings *settings, const char *relay, const gint *stopping,
                          struct carrier **carrier_out, struct fault *fault_out);
/* The relay's URL; borrowed. */
const char *carrier_relay(const struct carrier *carrier);
void carrier_close(struct carrier *carrier);
/* envelope_sender: "" is the null sender; both must be mailboxes (else FAILED). octets: the whole mail, CRLF. seconds: when the
 * transfer is given up. */
void carrier_send(struct carrier *carrier, const char *envelope_sender, const char *recipient, GBytes *octets,
                  guint seconds, struct answer *answer_out);
/* Whether it would serve us, mail or none: greeting, TLS, authentication. */
bool carrier_greet(struct carrier *carrier, guint seconds, struct answer *answer_out);

#endif
