/*
 * html.c - fuzz target: any octets as HTML give bounded, clean text, with the history's place within it.
 */
#include "fuzz.h"

#include <hearken/text.h>
#include <letter/html.h>
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
    enum { LIMIT = 4096 };
    g_autofree char *text = text_clean((const char *)bytes, (gssize)length, 0);
    struct page page;
    html_read(text, strlen(text), LIMIT, &page);
    must(g_utf8_validate(page.text, -1, NULL));
    must(strlen(page.text) <= LIMIT);
    must(page.history_at == G_MAXSIZE || page.history_at <= strlen(page.text));
    g_free(page.text);
    return 0;
}
