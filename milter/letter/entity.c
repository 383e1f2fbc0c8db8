/*
 * entity.c - what a part's own header says of it.
 *
 * Reads the raw fields, for GMime's parameters suffer from its encoded-word bugs. Pure.
 */
#include "entity.h"

#include "charset.h"
#include "encoded.h"
#include "limits.h"

#include <hearken/text.h>
#include <string.h>

const char *
entity_raw(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    return raw ? raw : "";
}

char *
entity_parameter(GMimeObject *object, const char *header, const char *name, gsize limit)
{
    const char *whole = entity_raw(object, header);
    if (g_str_is_ascii(whole) && !strcasestr(whole, name)) /* most ask in vain */
        return g_strdup("");
    g_autofree char *raw = g_strndup(whole, strnlen(whole, LIMIT_FIELD)); /* strndup fills up with NULs */
    g_strdelimit(raw, "\r\n", ' ');
    if (!g_utf8_validate(raw, -1, NULL)) { /* raw 8-bit first: its octets may look like quotes and backslashes */
        char *text = charset_raw(raw, strlen(raw), NULL, NULL);
        g_free(raw);
        raw = text;
    }
    char *value = encoded_parameter(raw, name, limit);
    return value ? value : g_strdup("");
}

/* Where RFC 2183 and RFC 2045 have it, or the other way round, as programs that know one of the two write. */
char *
entity_file_name(GMimeObject *object)
{
    static const char *const places[][2] = {{"Content-Disposition", "filename"},
                                            {"Content-Type", "name"},
                                            {"Content-Disposition", "name"},
                                            {"Content-Type", "filename"}};
    for (guint i = 0; i < G_N_ELEMENTS(places); i++) {
        char *name = entity_parameter(object, places[i][0], places[i][1], LIMIT_FILENAME);
        if (*name)
            return name;
        g_free(name);
    }
    return g_strdup("");
}

char *
entity_type(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    g_autofree char *raw = type ? g_mime_content_type_get_mime_type(type) : NULL;
    const char *said = entity_raw(object, "Content-Type"), *slash = strchr(said, '/');
    /* "text", "text/; charset=…", or none: not what GMime makes of it */
    if (!slash || (!g_ascii_isalnum(slash[1]) && g_ascii_strncasecmp(said + strspn(said, " \t\r\n"), "text/", 5) == 0))
        return g_strdup(GMIME_IS_MULTIPART(object) || GMIME_IS_MESSAGE_PART(object) ? raw : "text/plain");
    g_autofree char *lower = g_ascii_strdown(raw ? raw : "text/plain", -1);
    return text_line(lower, -1, LIMIT_NAME);
}

bool
entity_is_attached(GMimeObject *object)
{
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    return disposition && g_mime_content_disposition_is_attachment(disposition);
}
