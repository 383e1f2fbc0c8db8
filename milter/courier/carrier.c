/*
 * carrier.c - one SMTP connection to the relay, by libcurl.
 *
 * Knows that libcurl's error is not the truth but the reply code is (craft.md 5.6), that it passes CR LF in addresses on, and
 * that a connection once used in clear must not serve a transfer that demands TLS (CVE-2026-4873). The easy handle is kept, so
 * that the connection is; a relay that hangs up on a kept one (421) is asked again at once. One thread.
 */
#include "carrier.h"

#include "failpoint.h"

#include <curl/curl.h>
#include <hearken/log.h>
#include <hearken/text.h>
#include <string.h>
#include <sys/socket.h>

#define CONNECT_S  10
#define CLEAR_S    600
#define FAREWELL_S 2 /* libcurl would wait two minutes for the answer to QUIT, past its own time limit */
#define PARTING_S                                                                                                      \
    10 /* for the mail that is being sent when we are to stop: with the clerk's ten under TimeoutStopSec=30 */

struct carrier {
    CURL *curl;
    char *url, *relay, *user, *password, *ca_file;
    enum tls_policy tls;
    char last_line[512]; /* the relay's last reply that was no farewell, its lines joined */
    bool goes_on;        /* and not at its end: "550-5.7.1 …" */
    bool offers_dsn;     /* said so in its answer to EHLO */
    bool offers_utf8;    /* SMTPUTF8, the same way */
    bool foreign;        /* the recipient needs that */
    bool asked_in;       /* AUTH was said on this connection */
    bool securing;       /* STARTTLS was, and nothing came of it yet */
    gint64 end;          /* monotonic: of all attempts with this mail */
    gint64 clear_until;  /* monotonic: TLS failed where it is only tried, and is not tried again before */
    gint64 until;        /* monotonic: an unanswered QUIT ends, or a transfer while we are to stop; 0: neither */
    const gint *stopping;
    bool began; /* MAIL FROM went out: from here on a refusal concerns the mail */
    const guint8 *octets;
    gsize length, at;
    bool dot_sent; /* all octets were asked for: the final dot may be on the wire */
    struct curl_slist recipient;
    char *plain_recipient, *silent_recipient;
    char complaint[CURL_ERROR_SIZE]; /* libcurl's own, which says more than curl_easy_strerror() */
};

static size_t
on_read(char *buffer, size_t size, size_t count, void *user)
{
    struct carrier *carrier = user;
    gsize now = MIN(size * count, carrier->length - carrier->at);
    memcpy(buffer, carrier->octets + carrier->at, now);
    carrier->at += now;
    if (now == 0) {
        carrier->dot_sent = true;
        failpoint("dot");
    }
    return now;
}

/* RFC 3834 3.3 wants NOTIFY=NEVER where the relay knows it (RFC 3461). libcurl closes what follows the address with ">", so the last
 * parameter is one whose value ends so. It reads the recipient when RCPT is due, which is after EHLO's answer. */
static void
choose_recipient(struct carrier *carrier)
{
    carrier->recipient.data = carrier->offers_dsn ? carrier->silent_recipient : carrier->plain_recipient;
}

/* The reason often stands in a reply's first line, a link in its last. On a refusal libcurl sends QUIT, and the last reply would be 221. */
static void
keep_line(struct carrier *carrier, const char *line)
{
    gsize head = MIN(strlen(line), 4);
    if (g_str_has_prefix(line, "221"))
        return;
    g_autofree char *joined = g_strconcat(carrier->goes_on ? carrier->last_line : "", carrier->goes_on ? " " : "",
                                          carrier->goes_on ? line + head : line, NULL);
    g_autofree char *clean = text_line(joined, -1, sizeof carrier->last_line - 1);
    g_strlcpy(carrier->last_line, clean, sizeof carrier->last_line);
    carrier->goes_on = head == 4 && line[3] == '-';
}

/* What libcurl goes on without where a relay does not offer it: our login, and the word SMTPUTF8. */
static bool
is_stranger(const struct carrier *carrier)
{
    return carrier->user && !carrier->asked_in;
}

static bool
is_barred(const struct carrier *carrier)
{
    return carrier->began && (is_stranger(carrier) || (carrier->foreign && !carrier->offers_utf8));
}

/* A mail that is barred ends here, at the answer to MAIL: its recipient was not yet named. */
static size_t
on_line(char *line, size_t size, size_t count, void *user)
{
    struct carrier *carrier = user;
    g_autofree char *clean = text_line(line, (gssize)(size * count), sizeof carrier->last_line - 1);
    keep_line(carrier, clean);
    const char *word = clean + MIN(strlen(clean), 4);
    if (g_str_has_prefix(clean, "220 "))
        carrier->offers_dsn = carrier->offers_utf8 = carrier->asked_in = false;
    else if (g_str_has_prefix(clean, "250") && !carrier->began) {
        carrier->offers_dsn |= g_ascii_strcasecmp(word, "DSN") == 0;
        carrier->offers_utf8 |= g_ascii_strcasecmp(word, "SMTPUTF8") == 0;
    }
    carrier->securing &= g_str_has_prefix(clean, "220");
    choose_recipient(carrier);
    return is_barred(carrier) ? 0 : size * count;
}

/* Which command goes out. */
static int
on_trace(CURL *curl, curl_infotype type, char *text, size_t length, void *user)
{
    struct carrier *carrier = user;
    (void)curl;
    if (type == CURLINFO_HEADER_OUT && length >= 10 && g_ascii_strncasecmp(text, "MAIL FROM:", 10) == 0) {
        carrier->began = true;
        failpoint("mail");
    } else if (type == CURLINFO_HEADER_OUT && length >= 8 && g_ascii_strncasecmp(text, "RCPT TO:", 8) == 0) {
        failpoint("rcpt");
    } else if (type == CURLINFO_HEADER_OUT && length >= 4 && g_ascii_strncasecmp(text, "DATA", 4) == 0) {
        failpoint("data");
    } else if (type == CURLINFO_HEADER_OUT && length >= 4 && g_ascii_strncasecmp(text, "AUTH", 4) == 0) {
        carrier->asked_in = true;
    } else if (type == CURLINFO_HEADER_OUT && length >= 8 && g_ascii_strncasecmp(text, "STARTTLS", 8) == 0) {
        carrier->securing = true;
    } else if (type == CURLINFO_HEADER_OUT && length >= 4 && g_ascii_strncasecmp(text, "QUIT", 4) == 0) {
        carrier->until = g_get_monotonic_time() + FAREWELL_S * G_USEC_PER_SEC;
    }
    return 0;
}

static bool
is_to_stop(const struct carrier *carrier)
{
    return carrier->stopping && g_atomic_int_get(carrier->stopping);
}

/* Once a second at least. */
static int
on_progress(void *user, curl_off_t down, curl_off_t down_now, curl_off_t up, curl_off_t up_now)
{
    struct carrier *carrier = user;
    (void)down, (void)down_now, (void)up, (void)up_now;
    if (!carrier->until && is_to_stop(carrier))
        carrier->until = g_get_monotonic_time() + PARTING_S * G_USEC_PER_SEC;
    return carrier->until && g_get_monotonic_time() > carrier->until;
}

static char *
read_password(const char *file, struct fault *fault_out)
{
    g_autofree char *content = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(file, &content, NULL, &error)) {
        fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "relay_password_file: %s", error->message);
        return NULL;
    }
    content[strcspn(content, "\r\n")] = '\0';
    return g_steal_pointer(&content);
}

enum outcome
carrier_open(const struct settings *settings, const char *relay, const gint *stopping, struct carrier **carrier_out,
             struct fault *fault_out)
{
    g_autofree char *password = NULL;
    if (*settings->relay_user && !(password = read_password(settings->relay_password_file, fault_out)))
        return OUTCOME_REFUSE;
    struct carrier *carrier = g_new0(struct carrier, 1);
    carrier->stopping = stopping;
    /* The path of an SMTP URL is the EHLO name. */
    carrier->url = g_strconcat(relay, g_str_has_suffix(relay, "/") ? "" : "/", settings->domain, NULL);
    carrier->relay = g_strdup(relay);
    carrier->user = *settings->relay_user ? g_strdup(settings->relay_user) : NULL;
    carrier->password = g_steal_pointer(&password);
    carrier->ca_file = *settings->relay_ca_file ? g_strdup(settings->relay_ca_file) : NULL;
    carrier->tls = settings->relay_tls;
    carrier->curl = curl_easy_init();
    *carrier_out = carrier;
    return OUTCOME_OK;
}

const char *
carrier_relay(const struct carrier *carrier)
{
    return carrier->relay;
}

void
carrier_close(struct carrier *carrier)
{
    if (!carrier)
        return;
    /* Here, too, QUIT is said, but its answer is waited for with no limit of ours: there is none to read. */
    curl_socket_t kept = CURL_SOCKET_BAD;
    curl_easy_getinfo(carrier->curl, CURLINFO_ACTIVESOCKET, &kept);
    if (kept != CURL_SOCKET_BAD)
        shutdown(kept, SHUT_RD);
    curl_easy_cleanup(carrier->curl);
    g_free(carrier->url);
    g_free(carrier->relay);
    g_free(carrier->user);
    g_free(carrier->password);
    g_free(carrier->ca_file);
    g_free(carrier);
}

/* Of what the caller gave, over several attempts. */
static guint
seconds_left(const struct carrier *carrier)
{
    return (guint)(MAX(carrier->end - g_get_monotonic_time(), 0) / G_USEC_PER_SEC);
}

static void
begin(struct carrier *carrier, guint seconds)
{
    /* Half a second more: what is left now is all of them. */
    carrier->end = g_get_monotonic_time() + (gint64)seconds * G_USEC_PER_SEC + G_USEC_PER_SEC / 2;
}

/* What a name and a password are enough for. A relay that offers GSSAPI besides would be asked for that by libcurl, where the name has an
 * @, and without a ticket for it libcurl goes no further. */
static const char by_password[] = "AUTH=SCRAM-SHA-256;AUTH=SCRAM-SHA-1;AUTH=DIGEST-MD5;AUTH=CRAM-MD5;AUTH=NTLM;"
                                  "AUTH=PLAIN;AUTH=LOGIN";

/* Whom to ask, and how much to trust. */
static void
set_connection(struct carrier *carrier)
{
    long seconds = MAX(seconds_left(carrier), 1);
    static const long uses[] = {CURLUSESSL_NONE, CURLUSESSL_TRY, CURLUSESSL_ALL};
    CURL *curl = carrier->curl;
    curl_easy_reset(curl); /* options only; the connection stays */
    curl_easy_setopt(curl, CURLOPT_URL, carrier->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, MIN(seconds, CONNECT_S));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, carrier);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_line);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, carrier);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_trace);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, carrier);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, carrier->complaint);
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     uses[g_get_monotonic_time() < carrier->clear_until ? TLS_NONE : carrier->tls]);
    bool anybody = carrier->tls == TLS_TRY && !carrier->user; /* a password is for the relay alone */
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, anybody ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, anybody ? 0L : 2L);
    if (carrier->tls == TLS_REQUIRE)
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    if (carrier->ca_file)
        curl_easy_setopt(curl, CURLOPT_CAINFO, carrier->ca_file);
    if (carrier->user) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, carrier->user);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, carrier->password);
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, by_password);
    }
}

static void
set_mail(struct carrier *carrier, const char *from)
{
    CURL *curl = carrier->curl;
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, &carrier->recipient);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(curl, CURLOPT_READDATA, carrier);
}

/* Authentication and TLS; that we stop and the relay is silent; and whatever befell before it heard of a mail: nobody there, its greeting,
 * EHLO. To put off each mail for it would keep them back for hours after the relay is well again. */
static bool
is_operators(const struct carrier *carrier, CURLcode result, long code)
{
    static const CURLcode faults[] = {
        CURLE_USE_SSL_FAILED,      CURLE_LOGIN_DENIED,       CURLE_PEER_FAILED_VERIFICATION,
        CURLE_SSL_CONNECT_ERROR,   CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM,
        CURLE_SSL_CIPHER,          CURLE_SSL_ISSUER_ERROR,   CURLE_URL_MALFORMAT,
        CURLE_UNSUPPORTED_PROTOCOL};
    for (guint i = 0; i < G_N_ELEMENTS(faults); i++)
        if (result == faults[i])
            return true;
    bool parted = result == CURLE_ABORTED_BY_CALLBACK && code < 400 && !carrier->dot_sent;
    return code == 530 || code == 534 || code == 535 || code == 538 || !carrier->began || parted;
}

static enum delivery
judge(const struct carrier *carrier, CURLcode result, long code)
{
    if (result == CURLE_OK)
        return DELIVERY_SENT;
    if (is_operators(carrier, result, code))
        return DELIVERY_OPERATOR;
    if (code >= 500 && code <= 599)
        return DELIVERY_FAILED;
    if (code >= 400 && code <= 499)
        return DELIVERY_RETRY;
    return carrier->dot_sent ? DELIVERY_UNKNOWN : DELIVERY_RETRY;
}

static void
turn_away(const struct carrier *carrier, struct answer *answer_out)
{
    *answer_out = (struct answer){.delivery = DELIVERY_OPERATOR};
    g_snprintf(answer_out->text, sizeof answer_out->text,
               "%s offers no login, or none that we know; relay_user needs one", carrier->relay);
}

/* Of TLS, which of a certificate's faults it is; of others libcurl's words hold milliseconds, or no more than the code's name. */
static const char *
cause(const struct carrier *carrier, CURLcode result)
{
    bool tls = result == CURLE_PEER_FAILED_VERIFICATION || result == CURLE_SSL_CONNECT_ERROR ||
               result == CURLE_USE_SSL_FAILED || result == CURLE_SSL_CACERT_BADFILE;
    return tls && *carrier->complaint ? carrier->complaint : curl_easy_strerror(result);
}

static CURLcode
perform_once(struct carrier *carrier, struct answer *answer_out)
{
    long code = 0;
    *carrier->last_line = *carrier->complaint = '\0';
    carrier->goes_on = carrier->securing = false;
    carrier->until = 0;
    CURLcode result = curl_easy_perform(carrier->curl);
    gsize stop = strlen(carrier->complaint); /* it stands within a sentence of ours */
    if (stop && carrier->complaint[stop - 1] == '.')
        carrier->complaint[stop - 1] = '\0';
    curl_easy_getinfo(carrier->curl, CURLINFO_RESPONSE_CODE, &code);
    answer_out->code = (int)code;
    bool reason = code >= 400 || result == CURLE_OK; /* else the last line is of a step that went well */
    if (reason && *carrier->last_line)
        g_strlcpy(answer_out->text, carrier->last_line, sizeof answer_out->text);
    else
        g_snprintf(answer_out->text, sizeof answer_out->text, "%s: %s", carrier->relay, cause(carrier, result));
    if (result == CURLE_LOGIN_DENIED && !carrier->asked_in)
        turn_away(carrier, answer_out);
    return result;
}

/* RFC 7435: where TLS is only tried, what goes wrong with it keeps no mail back; no login of ours goes that way. */
static CURLcode
perform(struct carrier *carrier, struct answer *answer_out)
{
    CURLcode result = perform_once(carrier, answer_out);
    guint left = seconds_left(carrier);
    if (result == CURLE_OK || carrier->tls != TLS_TRY || !carrier->securing || left == 0 || is_to_stop(carrier))
        return result;
    log_warn(NULL, "relay=%s goes on in clear for %d minutes, for it offers TLS and then fails: %s", carrier->relay,
             CLEAR_S / 60, cause(carrier, result));
    carrier->clear_until = g_get_monotonic_time() + CLEAR_S * G_USEC_PER_SEC;
    curl_easy_setopt(carrier->curl, CURLOPT_USE_SSL, CURLUSESSL_NONE);
    curl_easy_setopt(carrier->curl, CURLOPT_TIMEOUT, (long)left);
    return perform_once(carrier, answer_out);
}

static void
attempt(struct carrier *carrier, const char *from, struct answer *answer_out)
{
    carrier->at = 0;
    carrier->dot_sent = carrier->began = false;
    choose_recipient(carrier);
    set_connection(carrier);
    set_mail(carrier, from);
    CURLcode result = perform(carrier, answer_out);
    answer_out->delivery = judge(carrier, result, answer_out->code);
    if (is_barred(carrier) && is_stranger(carrier))
        turn_away(carrier, answer_out);
    else if (is_barred(carrier))
        *answer_out = (struct answer){.delivery = DELIVERY_FAILED,
                                      .text = "the relay does not offer SMTPUTF8 (RFC 6531), which this address needs"};
}

bool
carrier_greet(struct carrier *carrier, guint seconds, struct answer *answer_out)
{
    begin(carrier, seconds);
    set_connection(carrier);
    curl_easy_setopt(carrier->curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(carrier->curl, CURLOPT_NOBODY, 1L);
    bool well = perform(carrier, answer_out) == CURLE_OK;
    if (well && is_stranger(carrier))
        turn_away(carrier, answer_out);
    return well && !is_stranger(carrier);
}

/* A kept connection that the relay had closed meanwhile: not this mail's trouble, and nothing of it was taken. */
static bool
was_stale(const struct carrier *carrier, const struct answer *answer)
{
    long connects = 1;
    curl_easy_getinfo(carrier->curl, CURLINFO_NUM_CONNECTS, &connects);
    return connects == 0 && !carrier->dot_sent && !is_barred(carrier) && !is_to_stop(carrier) &&
           seconds_left(carrier) > 0 && (answer->code == 421 || answer->code < 400);
}

void
carrier_send(struct carrier *carrier, const char *envelope_sender, const char *recipient, GBytes *octets, guint seconds,
             struct answer *answer_out)
{
    carrier->foreign = text_is_foreign_mailbox(recipient);
    if ((!carrier->foreign && !text_is_mailbox(recipient)) || (*envelope_sender && !text_is_mailbox(envelope_sender))) {
        *answer_out = (struct answer){.delivery = DELIVERY_FAILED, .text = "the address is not well formed"};
        return;
    }
    g_autofree char *from = g_strdup_printf("<%s>", envelope_sender);
    g_autofree char *to = g_strdup_printf("<%s>", recipient);
    g_autofree char *silent = g_strdup_printf("<%s> NOTIFY=NEVER ORCPT=rfc822;<%s>", recipient, recipient);
    carrier->plain_recipient = to;
    /* What a person wrote may bounce. xtext (RFC 3461 4) would have to hide these two, and RFC 6533 what is beyond ASCII: such an
     * address goes without. */
    carrier->silent_recipient = *envelope_sender || carrier->foreign || strpbrk(recipient, "+=") ? to : silent;
    carrier->octets = g_bytes_get_data(octets, &carrier->length);
    begin(carrier, seconds);
    attempt(carrier, from, answer_out);
    if (was_stale(carrier, answer_out))
        attempt(carrier, from, answer_out);
    carrier->plain_recipient = carrier->silent_recipient = NULL;
}
