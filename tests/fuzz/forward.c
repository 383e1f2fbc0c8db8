/*
 * forward.c - fuzz target: a forward found has clean people, and text and note no longer than what they came from.
 */
#include "fuzz.h"

#include <hearken/text.h>
#include <letter/forward.h>
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
    g_autofree char *text = text_clean((const char *)bytes, (gssize)length, 65536);
    struct forwarded *forwarded = forward_find("Fwd: a question", text);
    if (!forwarded)
        return 0;
    must(g_utf8_validate(forwarded->from.name, -1, NULL) && g_utf8_validate(forwarded->from.address, -1, NULL));
    must(g_utf8_validate(forwarded->subject, -1, NULL) && g_utf8_validate(forwarded->date, -1, NULL));
    must(strlen(forwarded->text) + strlen(forwarded->note) <= strlen(text));
    forwarded_free(forwarded);
    return 0;
}
