/*
 * callbacks.c - libmilter's callbacks: each does one thing and hands on.
 *
 * One SMFICTX is one MTA connection with many mails; callbacks of one connection hop between
 * libmilter's threads, so all state hangs on smfi_setpriv. A struct session lives from negotiate to
 * close, a struct envelope from MAIL to its end. Every verdict of a mail comes from one place,
 * answer().
 */
#include "callbacks.h"

#include "acceptance.h"
#include "counters.h"
#include "departure.h"
#include "flights.h"
#include "keeper.h"
#include "marks.h"
#include "scope.h"

#include <hearken/log.h>
#include <hearken/text.h>

#include <arpa/inet.h>
#include <string.h>

/* Marks change fields, and hold what forged too many; an agent's reply changes all: fields, body, recipients, sender. */
#define EDITS                                                                                                          \
    (SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_CHGBODY | SMFIF_ADDRCPT | SMFIF_DELRCPT | SMFIF_CHGFROM | SMFIF_QUARANTINE)

struct session {
    unsigned long steps; /* as negotiated */
    bool edits; /* the MTA takes all that an agent's reply needs; else their mail goes out as it is, or is refused */
    bool xtext; /* it is Sendmail, which tells logins as xtext */
    char *client, *service;
    struct envelope *envelope;
};

static struct desk *house_desk;

/* ---- small things
 * ---------------------------------------------------------------------------------------------- */

static sfsistat
quiet(const struct session *session, unsigned long flag)
{
    return session->steps & flag ? SMFIS_NOREPLY : SMFIS_CONTINUE;
}

static void
copy_macro(SMFICTX *context, const char *name, char **to)
{
    const char *value = smfi_getsymval(context, (char *)name);
    if (!value || !*value)
        return;
    g_free(*to);
    *to = text_line(value, -1, 256);
}

/* The login as it was typed. Sendmail tells it as xtext (RFC 3461 4): "+2B" is "+". Postfix tells it as it is: there "a+2Bb" and "a+b"
 * are two. What could be no login but for our cleaning stays encoded, so that it is nobody else's. */
static void
copy_login(SMFICTX *context, bool xtext, char **to)
{
    copy_macro(context, "{auth_authen}", to);
    if (!xtext || !strchr(*to, '+'))
        return;
    g_autoptr(GString) plain = g_string_new(NULL);
    for (const char *c = *to; *c; c++) {
        bool coded = *c == '+' && g_ascii_isxdigit(c[1]) && g_ascii_isxdigit(c[2]);
        g_string_append_c(plain, coded ? (char)(g_ascii_xdigit_value(c[1]) * 16 + g_ascii_xdigit_value(c[2])) : *c);
        c += coded ? 2 : 0;
    }
    g_autofree char *line = text_line(plain->str, (gssize)plain->len, 256);
    if (strlen(line) == plain->len && memcmp(line, plain->str, plain->len) == 0) {
        g_free(*to);
        *to = g_steal_pointer(&line);
    }
}

static void
drop_envelope(struct session *session)
{
    g_clear_pointer(&session->envelope, envelope_free);
}

/* To an agent at submission alone: one printable line, so that the draft stays in the client with its cure. */
static sfsistat
refuse(SMFICTX *context, struct session *session, const struct fault *fault)
{
    g_autofree char *line = text_line(fault->text, -1, 400);
    for (char *c = line; *c; c++)
        if (*c < ' ' || *c >= 0x7F || *c == '%')
            *c = '?';
    count(COUNT_REFUSED);
    log_info(session->envelope->queue_id, "action=refused login=%s code=%s", session->envelope->login, fault->code);
    smfi_setreply(context, (char *)"554", (char *)"5.7.1", line);
    return SMFIS_REJECT;
}

/* The one mapping from an outcome to a reply: nothing but "later" is ever said, but to agents. */
static sfsistat
answer(SMFICTX *context, struct session *session, enum outcome outcome, const struct fault *fault)
{
    if (outcome == OUTCOME_OK)
        return SMFIS_ACCEPT;
    if (outcome == OUTCOME_REFUSE)
        return refuse(context, session, fault);
    bool busy = strcmp(fault->code, "busy") == 0;
    count(COUNT_DEFERRED);
    log_warn(session->envelope ? session->envelope->queue_id : NULL, "action=deferred code=%s reason=\"%s\"",
             fault->code, fault->text);
    smfi_setreply(context, (char *)"451", (char *)(busy ? "4.3.2" : "4.3.0"),
                  (char *)(busy ? "Too much mail at once, please try again later"
                                : "The ticket desk is not available now, please try again later"));
    return SMFIS_TEMPFAIL;
}

/* ---- connection
 * ------------------------------------------------------------------------------------------------
 */

static sfsistat
on_negotiate(SMFICTX *context, unsigned long actions, unsigned long steps, unsigned long f2, unsigned long f3,
             unsigned long *actions_out, unsigned long *steps_out, unsigned long *f2_out, unsigned long *f3_out)
{
    (void)f2;
    (void)f3;
    struct session *session = g_new0(struct session, 1);
    /* The no-reply flags save a round trip each: a fifth of the throughput (bench). */
    session->steps = steps & (SMFIP_NOHELO | SMFIP_NOUNKNOWN | SMFIP_HDR_LEADSPC | SMFIP_NR_CONN | SMFIP_NR_MAIL |
                              SMFIP_NR_RCPT | SMFIP_NR_HDR | SMFIP_NR_EOH | SMFIP_NR_BODY);
    *actions_out = actions & (EDITS | SMFIF_SETSYMLIST);
    *steps_out = session->steps;
    *f2_out = *f3_out = 0;
    if (actions & SMFIF_SETSYMLIST) {
        smfi_setsymlist(context, SMFIM_CONNECT, (char *)"{daemon_name} {client_addr} v");
        smfi_setsymlist(context, SMFIM_ENVFROM, (char *)"{auth_authen} {mail_addr}");
        smfi_setsymlist(context, SMFIM_ENVRCPT, (char *)"i {rcpt_addr}");
        smfi_setsymlist(context, SMFIM_DATA, (char *)"i");
        smfi_setsymlist(context, SMFIM_EOH, (char *)"i");
        smfi_setsymlist(context, SMFIM_EOM, (char *)"i");
    }
    smfi_setpriv(context, session);
    session->edits = (actions & EDITS) == EDITS;
    return (actions & (SMFIF_ADDHDRS | SMFIF_CHGHDRS)) == (SMFIF_ADDHDRS | SMFIF_CHGHDRS) ? SMFIS_CONTINUE
                                                                                          : SMFIS_REJECT;
}

static char *
address_text(const _SOCK_ADDR *address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)address)->sin_addr, text, sizeof text);
    else if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)address)->sin6_addr, text, sizeof text);
    return g_strdup(text);
}

static sfsistat
on_connect(SMFICTX *context, char *name, _SOCK_ADDR *address)
{
    (void)name;
    struct session *session = smfi_getpriv(context);
    if (!session)
        return SMFIS_TEMPFAIL;
    g_free(session->client);
    g_free(session->service);
    session->client = address_text(address);
    session->service = g_strdup("");
    copy_macro(context, "{daemon_name}", &session->service);
    const char *version = smfi_getsymval(context, (char *)"v"); /* "8.17.1"; or "Postfix 3.7.11" */
    session->xtext = version && g_ascii_isdigit(*version);
    return quiet(session, SMFIP_NR_CONN);
}

static sfsistat
on_close(SMFICTX *context)
{
    struct session *session = smfi_getpriv(context);
    if (!session)
        return SMFIS_CONTINUE;
    smfi_setpriv(context, NULL);
    drop_envelope(session);
    g_free(session->client);
    g_free(session->service);
    g_free(session);
    return SMFIS_CONTINUE;
}

/* ---- one mail
 * --------------------------------------------------------------------------------------------------
 */

static sfsistat
on_mail(SMFICTX *context, char **arguments)
{
    struct session *session = smfi_getpriv(context);
    if (!session)
        return SMFIS_TEMPFAIL;
    drop_envelope(session);
    session->envelope = envelope_new(arguments && arguments[0] ? arguments[0] : "");
    copy_login(context, session->xtext, &session->envelope->login);
    g_free(session->envelope->client);
    session->envelope->client = g_strdup(session->client ? session->client : "");
    g_free(session->envelope->service);
    session->envelope->service = g_strdup(session->service ? session->service : "");
    return quiet(session, SMFIP_NR_MAIL);
}

static sfsistat
on_recipient(SMFICTX *context, char **arguments)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    scope_add_recipient(session->envelope, arguments && arguments[0] ? arguments[0] : "",
                        smfi_getsymval(context, (char *)"{rcpt_addr}"));
    return quiet(session, SMFIP_NR_RCPT);
}

static enum outcome
no_snapshot(struct fault *fault_out)
{
    return fault_set(fault_out, OUTCOME_DEFER, "snapshot",
                     "no list of queue addresses yet: the database was never there");
}

static sfsistat
on_data(SMFICTX *context)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    copy_macro(context, "i", &session->envelope->queue_id);
    enum scope scope = scope_decide(session->envelope);
    if (scope == SCOPE_OURS)
        return SMFIS_CONTINUE;
    struct fault fault = {0};
    enum outcome outcome = OUTCOME_OK;
    if (scope == SCOPE_UNKNOWN)
        outcome = no_snapshot(&fault);
    else
        count(COUNT_PASSED);
    sfsistat verdict = answer(context, session, outcome, &fault);
    drop_envelope(session);
    return verdict;
}

static sfsistat
on_header(SMFICTX *context, char *name, char *value)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    g_autofree char *spaced = session->steps & SMFIP_HDR_LEADSPC ? NULL : g_strconcat(" ", value, NULL);
    envelope_header(session->envelope, name, spaced ? spaced : value);
    return quiet(session, SMFIP_NR_HDR);
}

static sfsistat
on_end_of_header(SMFICTX *context)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    copy_macro(context, "i", &session->envelope->queue_id);
    envelope_body(session->envelope, (const guint8 *)"", 0);
    return quiet(session, SMFIP_NR_EOH);
}

static sfsistat
on_body(SMFICTX *context, unsigned char *bytes, size_t length)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    envelope_body(session->envelope, bytes, length);
    return quiet(session, SMFIP_NR_BODY);
}

/* ---- its end
 * ---------------------------------------------------------------------------------------------------
 */

static void
log_taken(const struct envelope *envelope, const struct taken *taken)
{
    gint64 delay = (g_get_monotonic_time() - envelope->began) / 1000;
    g_autofree char *reason =
        *taken->ack_reason ? g_strdup_printf(" ack_reason=\"%s\"", taken->ack_reason) : g_strdup("");
    log_info(*envelope->queue_id ? envelope->queue_id : "NOQUEUE",
             "ticket=%" G_GINT64_FORMAT " action=%s why=%s ack=%s%s delay=%" G_GINT64_FORMAT ".%03d", taken->ticket,
             taken->action, taken->why, taken->ack, reason, delay / 1000, (int)(delay % 1000));
    count_action(taken->action);
    if (strcmp(taken->ack, "planned") == 0)
        keeper_nudge();
}

/* A mail of the courier's own service. true: answered; false: ordinary mail after all. */
static bool
sighted(struct session *session, sfsistat *verdict_out, enum outcome *outcome_out, struct fault *fault_out)
{
    const struct envelope *envelope = session->envelope;
    enum sight sight = SIGHT_UNKNOWN;
    *outcome_out = desk_seen(house_desk, envelope->message_id, envelope->recipients->pdata[0], envelope->queue_id,
                             &sight, fault_out);
    if (*outcome_out != OUTCOME_OK)
        return true;
    if (sight == SIGHT_UNKNOWN)
        return false;
    log_info(envelope->queue_id, "action=%s message_id=%s", sight == SIGHT_FIRST ? "seen" : "discarded",
             envelope->message_id);
    count(sight == SIGHT_FIRST ? COUNT_SEEN : COUNT_SEEN_AGAIN);
    *verdict_out = sight == SIGHT_FIRST ? SMFIS_ACCEPT : SMFIS_DISCARD;
    return true;
}

static enum outcome
take_mail(SMFICTX *context, struct session *session, sfsistat *verdict_out, struct fault *fault_out)
{
    struct agent_case agent = {0};
    struct acceptance acceptance = {.desk = house_desk,
                                    .agent = session->edits && *scope_agent(session->envelope) ? &agent : NULL};
    struct taken_marks marks = {0};
    g_autoptr(taken) taken = NULL;
    bool leading = session->steps & SMFIP_HDR_LEADSPC, discard = false;
    enum outcome outcome = acceptance_run(&acceptance, session->envelope, &taken, &marks, fault_out);
    if (outcome == OUTCOME_OK)
        log_taken(session->envelope, taken);
    if (outcome == OUTCOME_OK && agent.verbs) {
        keeper_nudge();
        outcome = departure_apply(context, session->envelope, &agent, taken, &marks, leading, &discard, fault_out);
    } else if (outcome == OUTCOME_OK) {
        outcome = marks_set(context, session->envelope, taken, &marks, leading, fault_out);
    }
    if (discard)
        *verdict_out = SMFIS_DISCARD;
    case_clear(&agent);
    return outcome;
}

/* Waiting for a place is a quarter of what the database may take, and comes off it, as does each thing that is asked before the last. */
static bool
may_begin(const struct settings *settings)
{
    gint64 now = g_get_monotonic_time(), patience = (gint64)settings->deadline * G_USEC_PER_SEC;
    desk_bound(now + patience);
    return flights_enter((guint)settings->transactions, now + patience / 4);
}

static sfsistat
on_end(SMFICTX *context)
{
    struct session *session = smfi_getpriv(context);
    if (!session || !session->envelope)
        return SMFIS_TEMPFAIL;
    struct fault fault = {0};
    enum outcome outcome = OUTCOME_OK;
    sfsistat verdict = SMFIS_ACCEPT;
    copy_macro(context, "i", &session->envelope->queue_id);
    if (!session->envelope->scoped && scope_decide(session->envelope) == SCOPE_UNKNOWN) {
        /* A mail server that tells nothing of DATA (milter protocol before 4): the whole mail has come, and is judged now. */
        outcome = no_snapshot(&fault);
    } else if (!may_begin(session->envelope->policy->settings)) {
        outcome = fault_set(&fault, OUTCOME_DEFER, "busy", "all transactions are in flight");
    } else {
        bool done = session->envelope->from_courier && sighted(session, &verdict, &outcome, &fault);
        if (!done && (session->envelope->mistaken || (!session->edits && *scope_agent(session->envelope))))
            outcome = case_of_nobody(session->envelope, &fault);
        if (!done && session->envelope->ours && outcome == OUTCOME_OK)
            outcome = take_mail(context, session, &verdict, &fault);
        flights_leave();
    }
    desk_bound(0); /* libmilter's threads serve others */
    if (outcome != OUTCOME_OK)
        verdict = answer(context, session, outcome, &fault);
    drop_envelope(session);
    return verdict;
}

static sfsistat
on_abort(SMFICTX *context)
{
    struct session *session = smfi_getpriv(context);
    if (session)
        drop_envelope(session);
    return SMFIS_CONTINUE;
}

bool
callbacks_register(struct desk *desk)
{
    static const struct smfiDesc description = {.xxfi_name = (char *)"hearken",
                                                .xxfi_version = SMFI_VERSION,
                                                .xxfi_flags = EDITS | SMFIF_SETSYMLIST,
                                                .xxfi_connect = on_connect,
                                                .xxfi_envfrom = on_mail,
                                                .xxfi_envrcpt = on_recipient,
                                                .xxfi_header = on_header,
                                                .xxfi_eoh = on_end_of_header,
                                                .xxfi_body = on_body,
                                                .xxfi_eom = on_end,
                                                .xxfi_abort = on_abort,
                                                .xxfi_close = on_close,
                                                .xxfi_data = on_data,
                                                .xxfi_negotiate = on_negotiate};
    house_desk = desk;
    return smfi_register(description) == MI_SUCCESS;
}
