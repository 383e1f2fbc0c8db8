/*
 * endpoint.c - an OpenAI-compatible chat completions endpoint asked for words, by libcurl.
 *
 * Carries a request there and an answer back, nothing else: what is asked and whether the answer may be used is decided in
 * milter/reply. One strict timeout for the whole exchange, no redirects, answers of at most 64 kB. Any lane.
 */
#include "endpoint.h"

#include <hearken/text.h>

#include <curl/curl.h>
#include <string.h>

#define ANSWER_MAX (64 * 1024)
#define KEY_MAX    512

static size_t
collect(char *bytes, size_t size, size_t count, void *user)
{
    GString *text = user;
    if (text->len + size * count > ANSWER_MAX)
        return 0;
    g_string_append_len(text, bytes, (gssize)(size * count));
    return size * count;
}

static struct curl_slist *
headers_for(const struct settings *settings)
{
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    g_autofree char *content = NULL;
    if (!*settings->endpoint_key_file || !g_file_get_contents(settings->endpoint_key_file, &content, NULL, NULL))
        return headers;
    g_autofree char *key = text_line(content, (gssize)strcspn(content, "\n"), KEY_MAX);
    g_autofree char *bearer = g_strconcat("Authorization: Bearer ", key, NULL);
    return curl_slist_append(headers, bearer);
}

char *
endpoint_ask(const char *request, void *user)
{
    const struct settings *settings = user;
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = headers_for(settings);
    g_autoptr(GString) answer = g_string_new(NULL);
    curl_easy_setopt(curl, CURLOPT_URL, settings->endpoint_url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)settings->endpoint_timeout);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    bool sound = code == CURLE_OK && status == 200 && g_utf8_validate(answer->str, (gssize)answer->len, NULL);
    return sound ? g_string_free(g_steal_pointer(&answer), FALSE) : NULL;
}
