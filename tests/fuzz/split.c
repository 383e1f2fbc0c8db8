/*
 * split.c - fuzz target: sentences are never empty, bounded, valid UTF-8, and hold only what the text held, in its order.
 */
#include "fuzz.h"

#include <listen/clean.h>
#include <listen/runon.h>
#include <listen/split.h>
#include <stdlib.h>
#include <string.h>

#define MOST (2400 + 3 * 3) /* octets: SENTENCE_MAX of listen/split.c, and three U+FFFD for a letter cut there */

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
    g_auto(GStrv) sentences = split_sentences(text);
    gsize whole = 0;
    for (char **sentence = sentences; *sentence; sentence++) {
        must(**sentence && g_utf8_validate(*sentence, -1, NULL) && strlen(*sentence) <= MOST);
        whole += strlen(*sentence);
        g_auto(GStrv) parts = runon_parts("en", runon_hasty(text), *sentence, NULL);
        gsize again = 0;
        for (char **part = parts; *part; part++)
            again += strlen(*part);
        must(again <= strlen(*sentence) + g_strv_length(parts)); /* a question's mark */
    }
    must(whole <= strlen(text) + 3 * g_strv_length(sentences)); /* a cut letter becomes U+FFFD */
    return 0;
}
