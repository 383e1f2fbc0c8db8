/*
 * translation.c - a customer's mail in the agent's language.
 *
 * Speaks LibreTranslate's POST /translate and apertium-apy's form of the same path; what comes back goes to
 * the agent alone, labelled, above the original. A server that is away costs one sentence, never the mail. Any lane.
 */
#include "translation.h"

#include "request.h"

#include <hearken/text.h>

#include <json-glib/json-glib.h>
#include <string.h>

#define TRANSLATION_SECONDS 10            /* a batch of acknowledgements waits behind it */
#define ANSWER_MAX          (1024 * 1024) /* octets; four times the longest text that is kept of a mail */

static char *
libretranslate_body(const struct settings *settings, const char *from, const char *to, const char *text)
{
    g_autofree char *key = request_key(settings->translate_key_file);
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
apertium_body(const char *from, const char *to, const char *text)
{
    g_autofree char *escaped = g_uri_escape_string(text, NULL, FALSE);
    return g_strdup_printf("markUnknown=no&langpair=%s%%7C%s&q=%s", from, to, escaped);
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
ask(const struct settings *settings, const gint *stopping, const char *from, const char *to, const char *text,
    char **reason_out)
{
    bool apertium = strcmp(settings->translate_api, "apertium") == 0;
    g_autofree char *url = g_strconcat(settings->translate_url,
                                       g_str_has_suffix(settings->translate_url, "/") ? "" : "/", "translate", NULL);
    g_autofree char *body = apertium ? apertium_body(from, to, text) : libretranslate_body(settings, from, to, text);
    const struct request question = {.url = url,
                                     .type = apertium ? "application/x-www-form-urlencoded" : "application/json",
                                     .body = body,
                                     .seconds = (guint)MIN(TRANSLATION_SECONDS, settings->lease / 3),
                                     .most = ANSWER_MAX,
                                     .stopping = stopping};
    long status;
    const char *why;
    g_autofree char *answer = request_send(&question, &status, &why);
    char *translation = answer && status == 200 ? read_translation(answer) : NULL;
    if (!translation)
        *reason_out = answer
                          ? g_strdup_printf("the translation server does not know how to translate %s to %s (HTTP %ld)",
                                            from, to, status)
                          : g_strdup_printf("the translation server did not answer: %s", why);
    return translation;
}

void
translation_run(const struct settings *settings, const gint *stopping, struct job *job)
{
    char from[4] = "", to[4] = "";
    const char *text = strchr(job->fixed_text, '\n');
    if (!text || sscanf(job->fixed_text, "%3s %3s", from, to) != 2)
        return;
    text++;
    g_autofree char *reason = NULL;
    g_autofree char *translation = *settings->translate_url ? ask(settings, stopping, from, to, text, &reason) : NULL;
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
