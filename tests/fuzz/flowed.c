/*
 * flowed.c - fuzz target: joining paragraphs loses no character but blanks and quote marks.
 */
#include "fuzz.h"

#include <hearken/text.h>
#include <letter/flowed.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

static gsize
solid(const char *text)
{
    gsize count = 0;
    for (; *text; text++)
        count += !strchr(" \n>", *text);
    return count;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    if (length < 1)
        return 0;
    g_autofree char *text = text_clean((const char *)bytes + 1, (gssize)length - 1, 65536);
    g_autofree char *whole = flowed_join(text, bytes[0] & 1);
    must(g_utf8_validate(whole, -1, NULL));
    must(solid(whole) == solid(text));
    return 0;
}
