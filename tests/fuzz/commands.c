/*
 * commands.c - fuzz target: an agent's mail, its text half and (behind the first NUL) its HTML half. The same
 * commands leave both halves, or nothing is cut; what a reader saw besides them stays, octet for octet.
 */
#include "fuzz.h"

#include <hearken/agent.h>
#include <hearken/text.h>
#include <stdlib.h>
#include <string.h>

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

/* Everything of `part` stands in `whole`, in that order. */
static bool
is_left_of(const char *part, const char *whole)
{
    for (; *part && *whole; whole++)
        part += *part == *whole;
    return !*part;
}

/* A refusal goes into one SMTP reply: ASCII, one line. */
static void
must_be_reply(const struct fault *fault)
{
    must(*fault->text);
    for (const char *c = fault->text; *c; c++)
        must(*c >= ' ' && *c <= '~');
}

static void
try_text(const char *text, const struct commands *commands)
{
    struct commands again;
    struct fault fault = {0};
    must(commands->rest <= strlen(text));
    must(!commands->rest || text[commands->rest - 1] == '\n' || !text[commands->rest]);
    must(commands_read(text + commands->rest, NULL, &again, &fault) == OUTCOME_OK && !again.count);
    commands_clear(&again);
    for (guint i = 0; i < commands->count; i++) {
        const struct command *command = &commands->list[i];
        must(*command->line == '#' && commands_find(commands, command->verb));
        must(g_utf8_validate(command->line, -1, NULL) && g_utf8_validate(command->argument, -1, NULL));
        gsize width = strlen(command->line), own = strlen(command->argument); /* "#pending 3D" waits 3d */
        must(own < width && g_ascii_strcasecmp(command->line + width - own, command->argument) == 0);
        must(!strchr(command->line, '\n'));
    }
}

static void
try_insert(const char *html, bool behind)
{
    g_autofree char *piece = markup_insert("", "a<b\nc", behind);
    g_autofree char *whole = markup_insert(html, "a<b\nc", behind);
    must(strlen(whole) == strlen(html) + strlen(piece));
    must(strstr(whole, piece) && is_left_of(html, whole));
}

static void
try_markup(const char *html, const struct commands *commands)
{
    enum { LINES = 30 };
    struct fault fault = {0};
    g_autofree char *cut = NULL;
    g_autofree char *before = markup_opening(html, LINES);
    must(g_utf8_validate(before, -1, NULL));
    if (markup_cut(html, commands, &cut, &fault) != OUTCOME_OK) {
        must_be_reply(&fault);
        return;
    }
    must(is_left_of(cut, html) && g_utf8_validate(cut, -1, NULL));
    g_autofree char *after = markup_opening(cut, LINES - commands->count);
    const char *rest = before;
    for (guint i = 0; i < commands->count; i++) {
        must(g_str_has_prefix(rest, commands->list[i].line));
        rest = strchr(rest, '\n') + 1;
    }
    must(strcmp(rest, after) == 0);
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    gsize half = strnlen((const char *)bytes, length);
    g_autofree char *text = text_clean((const char *)bytes, (gssize)half, 0);
    g_autofree char *html =
        half < length ? text_clean((const char *)bytes + half + 1, (gssize)(length - half - 1), 0) : g_strdup("");
    struct commands commands;
    struct fault fault = {0};
    g_autofree char *opening = markup_opening(html, 40);
    struct wrapping wrapping = {length & 1, length & 2, opening};
    if (commands_read(text, &wrapping, &commands, &fault) == OUTCOME_OK) {
        try_text(text, &commands);
        try_markup(html, &commands);
    } else {
        must_be_reply(&fault);
    }
    commands_clear(&commands);
    try_insert(html, false);
    try_insert(html, true);
    g_autofree char *left = footer_cut(text, length & 1);
    must(!left || is_left_of(left, text));
    return 0;
}
