/*
 * trim.c - fuzz target: reply, quoted and signature together hold each character of the text.
 */
#include "fuzz.h"

#include <hearken/text.h>
#include <letter/trim.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

static void
count(const char *text, gsize sums[256], gssize by)
{
    for (; *text; text++)
        if (!g_ascii_isspace(*text))
            sums[(guchar)*text] += (gsize)by;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    if (length < 1)
        return 0;
    g_autofree char *text = text_clean((const char *)bytes + 1, (gssize)length - 1, 65536);
    gsize history_at = bytes[0] < 128 ? (gsize)bytes[0] * strlen(text) / 128 : G_MAXSIZE;
    struct trimmed trimmed;
    trim_text(text, history_at, &trimmed);
    gsize sums[256] = {0};
    count(text, sums, 1);
    count(trimmed.reply, sums, -1);
    count(trimmed.quoted, sums, -1);
    count(trimmed.signature, sums, -1);
    for (guint i = 0; i < 256; i++)
        must(sums[i] == 0);
    must(g_utf8_validate(trimmed.reply, -1, NULL) && g_utf8_validate(trimmed.quoted, -1, NULL) &&
         g_utf8_validate(trimmed.signature, -1, NULL));
    g_free(trimmed.reply);
    g_free(trimmed.quoted);
    g_free(trimmed.signature);
    return 0;
}
