/*
 * translation.c - a customer's mail in the agent's language.
 *
 * Speaks LibreTranslate's POST /translate and apertium-apy's form of the same path; what comes back goes to
 * the agent alone, labelled, above the original. A server that is away costs one sentence, never the mail. Any lane.
 */
#include "translation.h"

#include <hearken/text.h>

#include <curl/curl.h>
#include <json-glib/json-glib.h>
#include <string.h>

#define TRANSLATION_SECONDS 10            /* a batch of acknowledgements waits behind it */
#define ANSWER_MAX          (1024 * 1024) /* octets; four times the longest text that is kept of a mail */
#define KEY_MAX             512

static size_t
collect(char *bytes, size_t size, size_t count, void *user)
{
    GString *text = user;
    if (text->len + size * count > ANSWER_MAX)
        return 0;
    g_string_append_len(text, bytes, (gssize)(size * count));
    return size * count;
}

static char *
read_key(const char *file)
{
    g_autofree char *content = NULL;
    if (!*file || !g_file_get_contents(file, &content, NULL, NULL))
        return NULL;
    return text_line(content, (gssize)strcspn(content, "\n"), KEY_MAX);
}

static char *
libretranslate_body(const struct settings *settings, const char *from, const char *to, const char *text)
{
    g_autofree char *key = read_key(settings->translate_key_file);
    const char *pairs[][2] = {{"q", text}, {"source", from}, {"target", to}, {"format", "text"}, {"api_key", key}};
    g_autoptr(JsonBuilder) builder = json_builder_new();
    json_builder_begin_object(builder);
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++) {
        if (!pairs[i][1])
            continue;
        json_builder_set_member_name(builder, pairs[i][0]);
        json_builder_add_string_value(builder, pairs[i][1]);
    }
    json_builder_end_object(builder);
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    return json_to_string(root, FALSE);
}

static char *
apertium_body(CURL *curl, const char *from, const char *to, const char *text)
{
    char *pair = g_strdup_printf("%s|%s", from, to);
    char *escaped_pair = curl_easy_escape(curl, pair, 0), *escaped = curl_easy_escape(curl, text, 0);
    char *body = g_strdup_printf("markUnknown=no&langpair=%s&q=%s", escaped_pair, escaped);
    curl_free(escaped_pair);
    curl_free(escaped);
    g_free(pair);
    return body;
}

/* {"translatedText": …}, or {"responseData": {"translatedText": …}}. NULL: neither. */
static char *
read_translation(const char *json)
{
    g_autoptr(JsonParser) parser = json_parser_new();
    if (!json_parser_load_from_data(parser, json, -1, NULL))
        return NULL;
    JsonNode *root = json_parser_get_root(parser);
    JsonObject *object = root && JSON_NODE_HOLDS_OBJECT(root) ? json_node_get_object(root) : NULL;
    JsonNode *data = object ? json_object_get_member(object, "responseData") : NULL;
    if (data && JSON_NODE_HOLDS_OBJECT(data))
        object = json_node_get_object(data);
    JsonNode *found = object ? json_object_get_member(object, "translatedText") : NULL;
    if (!found || !JSON_NODE_HOLDS_VALUE(found) || json_node_get_value_type(found) != G_TYPE_STRING)
        return NULL;
    return text_clean(json_node_get_string(found), -1, ANSWER_MAX);
}

/* The translation, or NULL and the reason. */
static char *
ask(const struct settings *settings, const char *from, const char *to, const char *text, char **reason_out)
{
    bool apertium = strcmp(settings->translate_api, "apertium") == 0;
    CURL *curl = curl_easy_init();
    g_autofree char *url = g_strconcat(settings->translate_url,
                                       g_str_has_suffix(settings->translate_url, "/") ? "" : "/", "translate", NULL);
    g_autofree char *body =
        apertium ? apertium_body(curl, from, to, text) : libretranslate_body(settings, from, to, text);
    struct curl_slist *headers = curl_slist_append(NULL, apertium ? "Content-Type: application/x-www-form-urlencoded"
                                                                  : "Content-Type: application/json");
    g_autoptr(GString) answer = g_string_new(NULL);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)TRANSLATION_SECONDS);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    char *translation = code == CURLE_OK && status == 200 ? read_translation(answer->str) : NULL;
    if (!translation)
        *reason_out = code != CURLE_OK
                          ? g_strdup_printf("the translation server did not answer: %s", curl_easy_strerror(code))
                          : g_strdup_printf("the translation server does not know how to translate %s to %s (HTTP %ld)",
                                            from, to, status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return translation;
}

void
translation_run(const struct settings *settings, struct job *job)
{
    char from[4] = "", to[4] = "";
    const char *text = strchr(job->fixed_text, '\n');
    if (!text || sscanf(job->fixed_text, "%3s %3s", from, to) != 2)
        return;
    text++;
    g_autofree char *reason = NULL;
    g_autofree char *translation = *settings->translate_url ? ask(settings, from, to, text, &reason) : NULL;
    char *whole =
        translation ? g_strdup_printf("Machine translation, %s to %s. It is for you alone and may be "
                                      "wrong.\n\n%s\n\n-------- the mail as it was "
                                      "written --------\n\n%s\n",
                                      from, to, translation, text)
                    : g_strdup_printf("There is no translation: %s.\n",
                                      reason ? reason : "no translation server is set (translate_url in hearken.conf)");
    g_free(job->fixed_text);
    job->fixed_text = whole;
}
