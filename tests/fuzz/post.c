/*
 * post.c - fuzz target: every field of an outgoing mail of any octets: post_compose refuses, or makes exactly one mail to exactly
 * that recipient, whose header holds known fields only. Fast, so that a campaign can run it ten million times.
 */
#include "composed.h"

#include <hearken/letter.h>
#include <hearken/reply.h>

enum { NAME, FROM, REPLY_TO, RECIPIENT, SUBJECT, ID, IN_REPLY_TO, REFERENCE, LIST, TEXT, FIELDS };

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    letter_init();
    return 0;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    /* One octet of choices, then the fields, NUL between them; a choice takes an address or id that is well formed for the given. */
    static const char *const good[FIELDS] = {[FROM] = "desk@desk.invalid",
                                             [REPLY_TO] = "desk+t1@desk.invalid",
                                             [RECIPIENT] = "customer@customer.invalid",
                                             [ID] = "a1@desk.invalid"};
    static const guint8 choice[FIELDS] = {[FROM] = 1, [REPLY_TO] = 2, [RECIPIENT] = 4, [ID] = 8};
    if (!length)
        return 0;
    g_autofree char *all = g_malloc(length);
    memcpy(all, bytes + 1, length - 1);
    all[length - 1] = '\0';
    const char *fields[FIELDS];
    const char *at = all, *end = all + length - 1;
    for (guint i = 0; i < FIELDS; i++) {
        fields[i] = (bytes[0] & choice[i]) ? good[i] : at;
        if (!(bytes[0] & choice[i]))
            at = MIN(at + strlen(at) + 1, end);
    }
    const char *const references[] = {fields[REFERENCE], fields[IN_REPLY_TO], "c3@customer.invalid", NULL};
    struct post_mail post = {.from_name = fields[NAME],
                             .from_address = fields[FROM],
                             .reply_to = fields[REPLY_TO],
                             .recipient = fields[RECIPIENT],
                             .subject = fields[SUBJECT],
                             .text = fields[TEXT],
                             .message_id = fields[ID],
                             .in_reply_to = fields[IN_REPLY_TO],
                             .references = references,
                             .auto_submitted = bytes[0] & 16 ? "auto-replied" : NULL,
                             .list = bytes[0] & 32 ? fields[LIST] : NULL,
                             .list_ticket = bytes[0] & 64 ? bytes[0] : 0,
                             .date = 1700000000};
    g_autoptr(GBytes) mail = NULL;
    struct fault fault = {0};
    if (post_compose(&post, &mail, &fault) == OUTCOME_OK) {
        gsize size;
        const char *octets = g_bytes_get_data(mail, &size);
        composed_check(octets, size, post.recipient);
    } else {
        must(!mail && *fault.text);
    }
    return 0;
}
