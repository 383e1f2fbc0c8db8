/*
 * request.c - one POST to a server the admin named, by libcurl.
 *
 * Knows HTTP, that answers are JSON, and nothing of what is asked: endpoint.c and translation.c do. One deadline for the whole
 * exchange, no redirects, an answer of bounded length and depth. Any lane.
 */
#include "request.h"

#include <hearken/text.h>

#include <curl/curl.h>
#include <stdbool.h>
#include <string.h>

#define KEY_MAX   512
#define DEPTH_MAX 64 /* an answer of use has four */

struct answer_text {
    GString *text;
    gsize most;
};

static size_t
collect(char *bytes, size_t size, size_t count, void *user)
{
    struct answer_text *answer = user;
    if (answer->text->len + size * count > answer->most)
        return 0;
    g_string_append_len(answer->text, bytes, (gssize)(size * count));
    return size * count;
}

/* Once a second at least. */
static int
on_progress(void *user, curl_off_t down, curl_off_t down_now, curl_off_t up, curl_off_t up_now)
{
    (void)down, (void)down_now, (void)up, (void)up_now;
    return g_atomic_int_get((const gint *)user);
}

char *
request_key(const char *file)
{
    g_autofree char *content = NULL;
    if (!*file || !g_file_get_contents(file, &content, NULL, NULL))
        return NULL;
    return text_line(content, (gssize)strcspn(content, "\n"), KEY_MAX);
}

static struct curl_slist *
headers_of(const struct request *request)
{
    g_autofree char *type = g_strconcat("Content-Type: ", request->type, NULL);
    struct curl_slist *headers = curl_slist_append(NULL, type);
    if (!request->bearer)
        return headers;
    g_autofree char *bearer = g_strconcat("Authorization: Bearer ", request->bearer, NULL);
    return curl_slist_append(headers, bearer);
}

/* json-glib 1.6 reads by recursion: a megabyte of brackets would end the courier, and again at each claim. It reads more than JSON, too,
 * comments and '…', whose quotation marks would hide brackets from us: what begins those stands nowhere else outside a string. */
static bool
is_unfit(const char *json)
{
    guint depth = 0;
    bool quoted = false;
    for (const char *c = json; *c; c++) {
        if (quoted && *c == '\\' && c[1])
            c++;
        else if (*c == '"')
            quoted = !quoted;
        else if (!quoted && (*c == '[' || *c == '{') && ++depth > DEPTH_MAX)
            return true;
        else if (!quoted && (*c == ']' || *c == '}') && depth)
            depth--;
        else if (!quoted && strchr("/#'", *c))
            return true;
    }
    return false;
}

char *
request_send(const struct request *request, long *status_out, const char **reason_out)
{
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = headers_of(request);
    g_autoptr(GString) text = g_string_new(NULL);
    struct answer_text answer = {text, request->most};
    curl_easy_setopt(curl, CURLOPT_URL, request->url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)request->seconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, (void *)request->stopping);
    CURLcode code = curl_easy_perform(curl);
    *status_out = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, status_out);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    bool unfit = *status_out == 200 && is_unfit(text->str);
    *reason_out = code != CURLE_OK ? curl_easy_strerror(code)
                  : unfit          ? "its answer is no JSON, or nested beyond reason"
                                   : "";
    return **reason_out ? NULL : g_string_free(g_steal_pointer(&text), FALSE);
}
