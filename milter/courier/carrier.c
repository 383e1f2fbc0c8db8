/*
 * carrier.c - one SMTP connection to the relay, by libcurl.
 *
 * Knows that libcurl's error is not the truth but the reply code is (craft.md 5.6), that it passes CR LF in addresses on, and
 * that a connection once used in clear must not serve a transfer that demands TLS (CVE-2026-4873). The easy handle is kept, so
 * that the connection is; a relay that hangs up on a kept one (421) is asked again at once. One thread.
 */
#include "carrier.h"

#include <curl/curl.h>
#include <hearken/text.h>
#include <string.h>

struct carrier {
    CURL *curl;
    char *url, *user, *password, *ca_file;
    enum tls_policy tls;
    char last_line[512]; /* the relay's last reply that was no farewell */
    const guint8 *octets;
    gsize length, at;
    bool dot_sent; /* all octets were asked for: the final dot may be on the wire */
};

static size_t
on_read(char *buffer, size_t size, size_t count, void *user)
{
    struct carrier *carrier = user;
    gsize now = MIN(size * count, carrier->length - carrier->at);
    memcpy(buffer, carrier->octets + carrier->at, now);
    carrier->at += now;
    carrier->dot_sent |= now == 0;
    return now;
}

/* On a refusal libcurl sends QUIT, and the last line would be 221. */
static size_t
on_line(char *line, size_t size, size_t count, void *user)
{
    struct carrier *carrier = user;
    g_autofree char *clean = text_line(line, (gssize)(size * count), sizeof carrier->last_line - 1);
    if (!g_str_has_prefix(clean, "221"))
        g_strlcpy(carrier->last_line, clean, sizeof carrier->last_line);
    return size * count;
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
carrier_open(const struct settings *settings, struct carrier **carrier_out, struct fault *fault_out)
{
    g_autofree char *password = NULL;
    if (*settings->relay_user && !(password = read_password(settings->relay_password_file, fault_out)))
        return OUTCOME_REFUSE;
    struct carrier *carrier = g_new0(struct carrier, 1);
    /* The path of an SMTP URL is the EHLO name. */
    carrier->url = g_strdup_printf("%s/%s", settings->relay, settings->domain);
    carrier->user = *settings->relay_user ? g_strdup(settings->relay_user) : NULL;
    carrier->password = g_steal_pointer(&password);
    carrier->ca_file = *settings->relay_ca_file ? g_strdup(settings->relay_ca_file) : NULL;
    carrier->tls = settings->relay_tls;
    carrier->curl = curl_easy_init();
    *carrier_out = carrier;
    return OUTCOME_OK;
}

void
carrier_close(struct carrier *carrier)
{
    if (!carrier)
        return;
    curl_easy_cleanup(carrier->curl);
    g_free(carrier->url);
    g_free(carrier->user);
    g_free(carrier->password);
    g_free(carrier->ca_file);
    g_free(carrier);
}

static void
set_options(struct carrier *carrier, const char *from, struct curl_slist *recipients)
{
    static const long uses[] = {CURLUSESSL_NONE, CURLUSESSL_TRY, CURLUSESSL_ALL};
    CURL *curl = carrier->curl;
    curl_easy_reset(curl); /* options only; the connection stays */
    curl_easy_setopt(curl, CURLOPT_URL, carrier->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 60L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 120L);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(curl, CURLOPT_READDATA, carrier);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_line);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, carrier);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, uses[carrier->tls]);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, carrier->tls == TLS_TRY ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, carrier->tls == TLS_TRY ? 0L : 2L);
    if (carrier->tls == TLS_REQUIRE)
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    if (carrier->ca_file)
        curl_easy_setopt(curl, CURLOPT_CAINFO, carrier->ca_file);
    if (carrier->user) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, carrier->user);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, carrier->password);
    }
}

static bool
is_operators(CURLcode result, long code)
{
    return result == CURLE_USE_SSL_FAILED || result == CURLE_LOGIN_DENIED || result == CURLE_PEER_FAILED_VERIFICATION ||
           result == CURLE_SSL_CONNECT_ERROR || result == CURLE_SSL_CACERT_BADFILE || code == 530 || code == 535 ||
           code == 534 || code == 538;
}

static enum delivery
judge(const struct carrier *carrier, CURLcode result, long code)
{
    if (result == CURLE_OK)
        return DELIVERY_SENT;
    if (is_operators(result, code))
        return DELIVERY_OPERATOR;
    if (code >= 500 && code <= 599)
        return DELIVERY_FAILED;
    if (code >= 400 && code <= 499)
        return DELIVERY_RETRY;
    return carrier->dot_sent ? DELIVERY_UNKNOWN : DELIVERY_RETRY;
}

static void
attempt(struct carrier *carrier, const char *from, struct curl_slist *recipients, struct answer *answer_out)
{
    carrier->at = 0;
    carrier->dot_sent = false;
    *carrier->last_line = '\0';
    set_options(carrier, from, recipients);
    CURLcode result = curl_easy_perform(carrier->curl);
    long code = 0;
    curl_easy_getinfo(carrier->curl, CURLINFO_RESPONSE_CODE, &code);
    answer_out->delivery = judge(carrier, result, code);
    answer_out->code = (int)code;
    g_strlcpy(answer_out->text, *carrier->last_line ? carrier->last_line : curl_easy_strerror(result),
              sizeof answer_out->text);
}

void
carrier_send(struct carrier *carrier, const char *envelope_sender, const char *recipient, GBytes *octets,
             struct answer *answer_out)
{
    if (!text_is_mailbox(recipient) || (*envelope_sender && !text_is_mailbox(envelope_sender))) {
        *answer_out = (struct answer){.delivery = DELIVERY_FAILED, .text = "the address is not well formed"};
        return;
    }
    g_autofree char *from = g_strdup_printf("<%s>", envelope_sender);
    g_autofree char *to = g_strdup_printf("<%s>", recipient);
    struct curl_slist *recipients = curl_slist_append(NULL, to);
    carrier->octets = g_bytes_get_data(octets, &carrier->length);
    attempt(carrier, from, recipients, answer_out);
    /* A kept connection that the relay had closed meanwhile: not this mail's trouble. Nothing of it was sent. */
    long fresh = 1;
    curl_easy_getinfo(carrier->curl, CURLINFO_NUM_CONNECTS, &fresh);
    if (answer_out->delivery == DELIVERY_RETRY && answer_out->code == 421 && !carrier->dot_sent && fresh == 0)
        attempt(carrier, from, recipients, answer_out);
    curl_slist_free_all(recipients);
}
