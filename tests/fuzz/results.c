/*
 * results.c - fuzz target: Authentication-Results (RFC 8601). No field of another authserv-id, and nothing within comments or
 * quoted strings, makes evidence.
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

static enum evidence
judge(const char *before, const char *value, const char *after)
{
    g_autofree char *header =
        g_strdup_printf("Authentication-Results: %s%s%s\r\nFrom: ada@customer.invalid\r\n\r\n", before, value, after);
    struct fields fields = {0};
    header_parse(header, strlen(header), &fields);
    struct letter_context context = {
        .envelope_sender = "ada@customer.invalid", .authserv_id = "mx.desk.invalid", .trust_results = true};
    enum evidence path, evidence = authres_judge(&fields, &context, &path);
    must(path == EVIDENCE_SPF || path == EVIDENCE_FAILED || path == EVIDENCE_NONE);
    fields_clear(&fields);
    return evidence;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    g_autofree char *value = text_line((const char *)bytes, (gssize)length, 4000);
    judge("", value, "");
    judge("mx.desk.invalid; ", value, "");
    must(judge("mx.other.invalid; ", value, "") == EVIDENCE_NONE);
    g_strdelimit(value, "()\"\\", ' '); /* so that it cannot leave the comment or the string it is put into */
    must(judge("mx.desk.invalid; spf=none (", value, ")") == EVIDENCE_NONE);
    must(judge("mx.desk.invalid; spf=none smtp.mailfrom=\"", value, "\"") == EVIDENCE_NONE);
    return 0;
}
