/*
 * listen.c - fuzz target: the whole of listening on any mail: every field is there and bounded, and no secret is in any.
 *
 * The first line is the subject. Packs are found as replay runs: in the tree; a campaign elsewhere sets HEARKEN_PACKS.
 */
#include "fuzz.h"

#include <hearken/insight.h>
#include <stdlib.h>
#include <string.h>

static struct engine *ears;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    const char *given = g_getenv("HEARKEN_PACKS");
    struct fault fault = {0};
    if (engine_open(given ? given : "../../milter/listen/packs", &ears, &fault) != OUTCOME_OK) {
        g_printerr("%s\n", fault.text);
        exit(78);
    }
    return 0;
}

static void
check(const struct insight *insight)
{
    const char *const texts[] = {insight->language, insight->name,     insight->wish, insight->wish_clause,
                                 insight->missing,  insight->deadline, insight->gist};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        must(texts[i] && g_utf8_validate(texts[i], -1, NULL));
        must(!strstr(texts[i], "Zx9!qwerty"));
    }
    must(strlen(insight->gist) <= 200);
    must(insight->issue_count <= 12);
    for (guint i = 0; i < insight->issue_count; i++) {
        const struct issue *issue = &insight->issues[i];
        must(issue->frame && issue->clause && issue->source && issue->certainty <= 100);
        must(!strstr(issue->clause, "Zx9!qwerty"));
    }
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    g_autofree char *raw = g_strndup((const char *)bytes, MIN(length, 4096));
    g_autofree char *text = g_utf8_make_valid(raw, -1);
    if (strstr(text, "Zx9!qwerty"))
        return 0;
    gsize line = strcspn(text, "\n");
    g_autoptr(letter) letter = letter_new();
    g_free(letter->subject);
    letter->subject = g_strndup(text, line);
    g_free(letter->reply);
    letter->reply = g_strdup_printf("%s\nMy password is Zx9!qwerty", text[line] ? text + line + 1 : "");
    g_autoptr(insight) insight = engine_listen(ears, letter);
    check(insight);
    return 0;
}
