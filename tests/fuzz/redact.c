/*
 * redact.c - fuzz target: whatever stands around it, a card number and a named password go; what is left stays valid UTF-8.
 */
#include "fuzz.h"

#include <listen/clean.h>
#include <listen/redact.h>
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
    g_autofree char *raw = g_strndup((const char *)bytes, length);
    g_autofree char *text = clean_text(raw);
    guint count = 0;
    g_autofree char *clean = redact_text(text, &count);
    must(g_utf8_validate(clean, -1, NULL));
    must(strlen(clean) <= strlen(text) + count * strlen(REDACTED_MARK));
    redact_is_personal(clean);
    g_autofree char *holding =
        g_strdup_printf("%s\nMy card is 4111 1111 1111 1111.\nMy password is Zx9!qwerty.\n%s", text, text);
    g_autofree char *without = redact_text(holding, &count);
    must(strstr(text, "4111 1111 1111 1111") || !strstr(without, "4111 1111 1111 1111"));
    must(strstr(text, "Zx9!qwerty") || !strstr(without, "Zx9!qwerty"));
    return 0;
}
