/*
 * winmail.c - Outlook's winmail.dat (TNEF, MS-OXTNEF): the body and the files in it.
 *
 * A reader of its own, where Debian has libytnef: that one writes to standard output when a file is damaged, allocates what a length
 * field claims, and copies every property. Here all is a bounded slice of the octets, which stay the caller's. Pure, linear.
 */
#include "winmail.h"

#include "charset.h"
#include "limits.h"
#include "rtf.h"

#include <hearken/text.h>
#include <string.h>

/* MS-OXTNEF 2.1.3.2 */
enum {
    ATTRIBUTE_BODY = 0x0002800C,
    ATTRIBUTE_PROPERTIES = 0x00069003,
    ATTRIBUTE_CODEPAGE = 0x00069007,
    ATTRIBUTE_NEXT_FILE = 0x00069002,
    ATTRIBUTE_FILE_TITLE = 0x00018010,
    ATTRIBUTE_FILE_DATA = 0x0006800F,
    ATTRIBUTE_FILE_PROPERTIES = 0x00069005,
};

/* MS-OXPROPS; the types of MS-OXCDATA 2.11.1 */
enum {
    PROPERTY_BODY = 0x1000,
    PROPERTY_RTF = 0x1009,
    PROPERTY_HTML = 0x1013,
    PROPERTY_DISPLAY_NAME = 0x3001,
    PROPERTY_DATA = 0x3701,
    PROPERTY_FILENAME = 0x3704,
    PROPERTY_LONG_FILENAME = 0x3707,
    PROPERTY_MIME = 0x370E,
    PROPERTY_CONTENT_ID = 0x3712,
    PROPERTY_CODEPAGE = 0x3FDE,
};
enum { TYPE_OBJECT = 0x0D, TYPE_STRING8 = 0x1E, TYPE_UNICODE = 0x1F, TYPE_BINARY = 0x102, TYPE_MANY = 0x1000 };

struct slice {
    const guint8 *at;
    gsize left;
};

struct property {
    guint id, type;
    struct slice value;
};

struct reading {
    GBytes *octets;
    char codepage[16], internet[16]; /* of its strings; of the HTML body */
    const char *hint;
    struct slice rtf;
    struct property html;
    struct winmail_file *file;
    gsize title_rank; /* how good the file's name is: title, short, display, long */
    struct winmail *out;
};

static bool
take(struct slice *from, gsize length, struct slice *to)
{
    if (length > from->left)
        return false;
    *to = (struct slice){from->at, length};
    from->at += length;
    from->left -= length;
    return true;
}

static bool
take_number(struct slice *from, guint octets, guint32 *number_out)
{
    struct slice raw;
    if (!take(from, octets, &raw))
        return false;
    *number_out = 0;
    for (guint i = 0; i < octets; i++)
        *number_out |= (guint32)raw.at[i] << 8 * i;
    return true;
}

/* ---- MAPI properties --------------------------------------------------------------------------------------------- */

static bool
skip_name(struct slice *from)
{
    guint32 kind, length;
    struct slice skipped;
    if (!take(from, 16, &skipped) || !take_number(from, 4, &kind) || !take_number(from, 4, &length))
        return false;
    return kind == 0 || take(from, ((gsize)length + 3) / 4 * 4, &skipped); /* of kind 0 the length is an id */
}

static gsize
fixed_width(guint type)
{
    switch (type & ~(guint)TYPE_MANY) {
    case 0x05:
    case 0x06:
    case 0x07:
    case 0x14:
    case 0x40:
        return 8;
    case 0x48:
        return 16;
    default:
        return 4;
    }
}

/* The first value of a property; the others are passed over. */
static bool
take_value(struct slice *from, struct property *property)
{
    guint type = property->type & ~(guint)TYPE_MANY;
    bool sized = type == TYPE_OBJECT || type == TYPE_STRING8 || type == TYPE_UNICODE || type == TYPE_BINARY;
    guint32 count = 1;
    if ((sized || property->type & TYPE_MANY) && !take_number(from, 4, &count))
        return false;
    for (guint32 i = 0; i < count; i++) {
        guint32 length = (guint32)fixed_width(type);
        struct slice value, padding;
        if (sized && !take_number(from, 4, &length))
            return false;
        if (!take(from, length, &value) || !take(from, (4 - length % 4) % 4, &padding))
            return false;
        if (i == 0)
            property->value = value;
    }
    return true;
}

static bool
take_property(struct slice *from, struct property *property_out)
{
    guint32 type, id;
    if (!take_number(from, 2, &type) || !take_number(from, 2, &id))
        return false;
    *property_out = (struct property){.id = id, .type = type};
    return (id < 0x8000 || skip_name(from)) && take_value(from, property_out);
}

static char *
text_of(const struct reading *reading, const struct property *property, gsize limit)
{
    bool internet = property->id == PROPERTY_HTML && *reading->internet;
    const char *page = internet ? reading->internet : reading->codepage;
    const char *set = (property->type & ~(guint)TYPE_MANY) == TYPE_UNICODE ? "utf-16le" : page;
    return charset_text((const char *)property->value.at, property->value.left, set, reading->hint, limit);
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

static void
message_property(struct reading *reading, const struct property *property)
{
    struct slice number = property->value;
    guint32 page;
    if (property->id == PROPERTY_BODY && property->value.left)
        replace(&reading->out->text, text_of(reading, property, LIMIT_TEXT));
    else if (property->id == PROPERTY_RTF && property->type == TYPE_BINARY)
        reading->rtf = property->value;
    else if (property->id == PROPERTY_HTML && property->value.left)
        reading->html = *property; /* its code page stands behind it */
    else if (property->id == PROPERTY_CODEPAGE && take_number(&number, 4, &page) && page < 100000)
        g_snprintf(reading->internet, sizeof reading->internet, "cp%u", page);
}

static GBytes *
bytes_of(const struct reading *reading, struct slice slice)
{
    const guint8 *start = g_bytes_get_data(reading->octets, NULL);
    return g_bytes_new_from_bytes(reading->octets, (gsize)(slice.at - start), slice.left);
}

static void
name_file(struct reading *reading, const struct property *property, gsize rank)
{
    if (rank <= reading->title_rank)
        return;
    g_autofree char *text = text_of(reading, property, LIMIT_FILENAME);
    replace(&reading->file->name, text_line(text, -1, LIMIT_FILENAME));
    reading->title_rank = rank;
}

static void
file_property(struct reading *reading, const struct property *property)
{
    struct winmail_file *file = reading->file;
    struct slice object = property->value, guid;
    if (property->id == PROPERTY_FILENAME)
        name_file(reading, property, 2);
    else if (property->id == PROPERTY_DISPLAY_NAME)
        name_file(reading, property, 3);
    else if (property->id == PROPERTY_LONG_FILENAME)
        name_file(reading, property, 4);
    else if (property->id == PROPERTY_MIME)
        replace(&file->mime, text_of(reading, property, LIMIT_NAME));
    else if (property->id == PROPERTY_CONTENT_ID)
        replace(&file->content_id, text_of(reading, property, LIMIT_ID));
    else if (property->id == PROPERTY_DATA && !file->bytes) {
        if (property->type == TYPE_OBJECT)
            take(&object, 16, &guid); /* the interface's name, MS-OXTNEF 2.1.3.3.15 */
        file->bytes = bytes_of(reading, object);
    }
}

static void
read_properties(struct reading *reading, struct slice from, bool of_file)
{
    guint32 count;
    struct property property;
    if (!take_number(&from, 4, &count))
        return;
    for (guint32 i = 0; i < count && take_property(&from, &property); i++)
        (of_file ? file_property : message_property)(reading, &property);
}

/* ---- attributes -------------------------------------------------------------------------------------------------- */

static void
file_free(void *data)
{
    struct winmail_file *file = data;
    g_free(file->name);
    g_free(file->mime);
    g_free(file->content_id);
    g_clear_pointer(&file->bytes, g_bytes_unref);
    g_free(file);
}

static void
next_file(struct reading *reading)
{
    reading->file = NULL;
    if (reading->out->files->len >= LIMIT_ATTACHMENTS)
        return;
    reading->file = g_new0(struct winmail_file, 1);
    *reading->file = (struct winmail_file){g_strdup(""), g_strdup(""), g_strdup(""), NULL};
    reading->title_rank = 0;
    g_ptr_array_add(reading->out->files, reading->file);
}

static void
read_attribute(struct reading *reading, guint32 attribute, struct slice value)
{
    struct property title = {.type = TYPE_STRING8, .value = value};
    guint32 page;
    if (attribute == ATTRIBUTE_NEXT_FILE)
        next_file(reading);
    else if (attribute == ATTRIBUTE_CODEPAGE && take_number(&value, 4, &page) && page < 100000)
        g_snprintf(reading->codepage, sizeof reading->codepage, "cp%u", page);
    else if (attribute == ATTRIBUTE_BODY && value.left && !reading->out->text)
        reading->out->text = text_of(reading, &title, LIMIT_TEXT);
    else if (attribute == ATTRIBUTE_PROPERTIES)
        read_properties(reading, value, false);
    else if (!reading->file)
        return;
    else if (attribute == ATTRIBUTE_FILE_TITLE)
        name_file(reading, &title, 1);
    else if (attribute == ATTRIBUTE_FILE_DATA && !reading->file->bytes)
        reading->file->bytes = bytes_of(reading, value);
    else if (attribute == ATTRIBUTE_FILE_PROPERTIES)
        read_properties(reading, value, true);
}

/* A body as RTF only: Exchange's way of sending what was written in Outlook. */
static void
read_rtf(struct reading *reading)
{
    if ((reading->out->text && *reading->out->text) || reading->out->html || !reading->rtf.left)
        return;
    gsize length;
    g_autofree char *plain = rtf_decompress(reading->rtf.at, reading->rtf.left, LIMIT_TEXT_SOURCE, &length);
    if (plain)
        replace(&reading->out->text, rtf_text(plain, length, LIMIT_TEXT));
}

bool
winmail_read(GBytes *octets, const char *hint, struct winmail *winmail_out)
{
    struct slice from, value;
    from.at = g_bytes_get_data(octets, &from.left);
    guint32 signature, key, level, attribute, length, sum;
    if (!take_number(&from, 4, &signature) || signature != 0x223E9F78 || !take_number(&from, 2, &key))
        return false;
    *winmail_out = (struct winmail){.files = g_ptr_array_new_with_free_func(file_free)};
    struct reading reading = {.octets = octets, .hint = hint, .out = winmail_out};
    while (take_number(&from, 1, &level) && take_number(&from, 4, &attribute) && take_number(&from, 4, &length) &&
           take(&from, length, &value)) {
        read_attribute(&reading, attribute, value);
        if (!take_number(&from, 2, &sum)) /* programs write it wrongly: not compared */
            break;
    }
    if (reading.html.value.left)
        winmail_out->html = text_of(&reading, &reading.html, LIMIT_TEXT_SOURCE);
    read_rtf(&reading);
    return true;
}

void
winmail_clear(struct winmail *winmail)
{
    g_free(winmail->text);
    g_free(winmail->html);
    g_clear_pointer(&winmail->files, g_ptr_array_unref);
}
