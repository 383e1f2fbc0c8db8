/*
 * clean.c - fuzz target: any octets cleaned are valid UTF-8 of bounded length; a sentence made plain as well.
 */
#include "fuzz.h"

#include <listen/clean.h>
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
    static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl", "und"};
    g_autofree char *text = g_strndup((const char *)bytes, length);
    g_autofree char *clean = clean_text(text);
    must(g_utf8_validate(clean, -1, NULL));
    must(strlen(clean) <= strlen(text) * 3); /* an invalid octet becomes U+FFFD */
    g_autofree char *plain = clean_plain(languages[length % G_N_ELEMENTS(languages)], clean);
    must(g_utf8_validate(plain, -1, NULL));
    must(strlen(plain) <= strlen(clean) * 22 + 1); /* "asap" and its like grow */
    return 0;
}
