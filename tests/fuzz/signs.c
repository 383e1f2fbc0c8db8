/*
 * signs.c - fuzz target: the signs of automatic mail and what a bounce tells. Octets before the first NUL are a header, then the
 * text, a report, a returned header.
 */
#include "fuzz.h"

#include <hearken/text.h>
#include <letter/header.h>
#include <letter/signs.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    enum { HEADER, TEXT, REPORT, RETURNED, PIECES };
    char *pieces[PIECES];
    gsize at = 0;
    for (guint i = 0; i < PIECES; i++) {
        const guint8 *end = at < length ? memchr(bytes + at, 0, length - at) : NULL;
        gsize width = end ? (gsize)(end - bytes) - at : length - MIN(at, length);
        pieces[i] = i == HEADER ? g_strndup((const char *)bytes + at, width)
                                : text_clean((const char *)bytes + at, (gssize)width, 8192);
        at = MIN(length, at + width + 1);
    }
    struct fields fields = {0};
    header_parse(pieces[HEADER], strlen(pieces[HEADER]), &fields);
    g_autoptr(letter) letter = letter_new();
    header_fill(&fields, letter);
    g_free(letter->text);
    g_free(letter->reply);
    letter->text = g_strdup(pieces[TEXT]);
    letter->reply = g_strdup(pieces[TEXT]);
    struct letter_context context = {.envelope_sender = "ada@customer.invalid", .own_domain = "desk.invalid"};
    struct signs signs = {.fields = &fields,
                          .letter = letter,
                          .context = &context,
                          .content_type = fields_value(&fields, "Content-Type"),
                          .report = pieces[REPORT],
                          .returned = pieces[RETURNED],
                          .calendar = pieces[TEXT],
                          .part_types = "text/plain\n"};
    struct automatic automatic = {0};
    signs_judge(&signs, &automatic);
    must(!automatic.reason == !automatic.class && automatic.silences == (automatic.reason != NULL));
    must(!automatic.failed_recipient || strlen(automatic.failed_recipient) <= 320);
    g_free(automatic.status);
    g_free(automatic.failed_recipient);
    g_free(automatic.failed_message_id);
    fields_clear(&fields);
    for (guint i = 0; i < PIECES; i++)
        g_free(pieces[i]);
    return 0;
}
