/*
 * people.c - fuzz target: address fields and Message-IDs. Any octets give bounded lists of clean text.
 */
#include "fuzz.h"

#include <letter/limits.h>
#include <letter/people.h>
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
    g_autoptr(letter) letter = letter_new();
    people_read(raw, &letter->to);
    must(letter->to.count <= LIMIT_PEOPLE);
    for (guint i = 0; i < letter->to.count; i++) {
        const struct person *person = &letter->to.list[i];
        must(g_utf8_validate(person->name, -1, NULL) && g_utf8_validate(person->address, -1, NULL));
        must(strlen(person->name) <= LIMIT_NAME && strlen(person->address) <= LIMIT_ADDRESS);
        must(*person->name || *person->address);
    }
    people_ids(raw, LIMIT_REFERENCES, letter->references);
    must(letter->references->len <= LIMIT_REFERENCES);
    for (guint i = 0; i < letter->references->len; i++)
        must(g_utf8_validate(letter->references->pdata[i], -1, NULL) && *(char *)letter->references->pdata[i]);
    return 0;
}
