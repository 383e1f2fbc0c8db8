/*
 * letters.c - annotated mails, read for training, and rougher ones made of them.
 *
 * The corpus' JSON lines, and a short form for one-line mails. Written mails are longer and tidier than real ones; what
 * letters_roughen() adds is what real ones look like. Only the trainer links this; a bad line ends it.
 */
#include "letters.h"

#include "../split.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <string.h>

static const char *
member(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);
    const char *text = node && JSON_NODE_HOLDS_VALUE(node) ? json_node_get_string(node) : NULL;
    return text ? text : "";
}

static char **
list(JsonObject *object, const char *name)
{
    JsonArray *array = json_object_get_array_member(object, name);
    guint length = json_array_get_length(array);
    char **texts = g_new0(char *, length + 1);
    for (guint i = 0; i < length; i++)
        texts[i] = g_strdup(json_array_get_string_element(array, i));
    return texts;
}

static struct annotated *
annotated_new(const char *language, const char *subject)
{
    struct annotated *letter = g_new0(struct annotated, 1);
    letter->language = g_strdup(language);
    letter->subject = g_strdup(subject);
    letter->said = g_array_new(FALSE, FALSE, sizeof(struct said));
    return letter;
}

static void
add_said(struct annotated *letter, const char *text, const char *role, const char *frame, const char *wish, bool main)
{
    struct said said = {g_strstrip(g_strdup(text)), g_strdup(role), g_strdup(frame), g_strdup(wish), main};
    g_array_append_val(letter->said, said);
}

/* A mail that is no more than its text, each sentence with its mark and its capital; of another nothing can be learnt here. */
static void
add_body(struct annotated *letter, const char *body)
{
    g_auto(GStrv) sentences = split_sentences(body);
    for (char **each = sentences; *each; each++)
        if (!g_unichar_isupper(g_utf8_get_char(*each)) || !strchr(".!?", (*each)[strlen(*each) - 1]))
            return;
    for (char **each = sentences; *each; each++)
        add_said(letter, *each, "context", "", "", false);
}

static struct annotated *
read_json(const char *line, const char *file, guint number)
{
    g_autoptr(JsonParser) parser = json_parser_new();
    g_autoptr(GError) error = NULL;
    if (!json_parser_load_from_data(parser, line, -1, &error)) {
        g_printerr("%s:%u: %s\n", file, number, error->message);
        exit(65);
    }
    JsonObject *object = json_node_get_object(json_parser_get_root(parser));
    struct annotated *letter = annotated_new(member(object, "lang"), member(object, "subject"));
    if (!json_object_has_member(object, "paragraphs")) {
        add_body(letter, member(object, "body"));
        return letter;
    }
    letter->frames = list(object, "frames");
    letter->wishes = list(object, "wishes");
    JsonArray *paragraphs = json_object_get_array_member(object, "paragraphs");
    for (guint p = 0; p < json_array_get_length(paragraphs); p++) {
        JsonArray *sentences = json_array_get_array_element(paragraphs, p);
        for (guint s = 0; s < json_array_get_length(sentences); s++) {
            JsonObject *said = json_array_get_object_element(sentences, s);
            add_said(letter, member(said, "t"), member(said, "role"), member(said, "frame"), member(said, "wish"),
                     json_object_get_boolean_member(said, "main"));
        }
    }
    return letter;
}

/* "en: p NOT-ARRIVED - Still nothing. / q - STATUS Where is it?" */
static struct annotated *
read_short(const char *line, const char *file, guint number)
{
    static const char letters[] = "pqrcaiexthbfdsgl";
    static const char *const roles[] = {"problem",  "question",  "request",  "context", "attempt", "impact",
                                        "emotion",  "other",     "thanks",   "threat",  "praise",  "fact",
                                        "deadline", "signature", "greeting", "closing"};
    g_auto(GStrv) halves = g_strsplit(line, ": ", 2);
    g_auto(GStrv) parts = g_strsplit(halves[0] && halves[1] ? halves[1] : "", " / ", -1);
    struct annotated *letter = annotated_new(halves[0], "");
    g_autoptr(GPtrArray) frames = g_ptr_array_new(), wishes = g_ptr_array_new();
    for (char **part = parts; *part; part++) {
        g_auto(GStrv) words = g_strsplit(*part, " ", 4);
        const char *role = words[0] && words[0][0] && !words[0][1] ? strchr(letters, words[0][0]) : NULL;
        if (!role || g_strv_length(words) != 4) {
            g_printerr("%s:%u: \"%s\" is not: ROLE FRAME WISH TEXT\n", file, number, *part);
            exit(65);
        }
        const char *frame = strcmp(words[1], "-") == 0 ? "" : words[1],
                   *wish = strcmp(words[2], "-") == 0 ? "" : words[2];
        bool main = strchr("pqr", *role) && (*frame || *wish);
        add_said(letter, words[3], roles[role - letters], frame, wish, main);
        if (*frame)
            g_ptr_array_add(frames, g_strdup(frame));
        if (*wish)
            g_ptr_array_add(wishes, g_strdup(wish));
    }
    g_ptr_array_add(frames, NULL);
    g_ptr_array_add(wishes, NULL);
    letter->frames = (char **)g_ptr_array_free(g_steal_pointer(&frames), FALSE);
    letter->wishes = (char **)g_ptr_array_free(g_steal_pointer(&wishes), FALSE);
    return letter;
}

void
letters_read(const char *file, GPtrArray *letters)
{
    g_autofree char *text = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(file, &text, NULL, &error)) {
        g_printerr("%s\n", error->message);
        exit(66);
    }
    bool short_form = g_str_has_suffix(file, ".txt");
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i]; i++) {
        if (!*lines[i] || *lines[i] == '#')
            continue;
        struct annotated *letter = short_form ? read_short(lines[i], file, i + 1) : read_json(lines[i], file, i + 1);
        letter->fold = letters->len % 5;
        g_ptr_array_add(letters, letter);
    }
}

/* ---- rougher --------------------------------------------------------------------------------------------------- */

static char *
rough(const char *text)
{
    g_autofree char *lower = g_utf8_strdown(text, -1);
    GString *flat = g_string_new(NULL);
    for (const char *c = lower; *c; c++)
        if (!strchr(".,;:!?'\"", *c))
            g_string_append_c(flat, *c);
    return g_string_free(flat, FALSE);
}

static struct annotated *
made_of(const struct annotated *letter)
{
    struct annotated *made = annotated_new(letter->language, "");
    made->fold = letter->fold;
    made->made = true;
    return made;
}

static bool
carries(const struct said *said)
{
    return strchr("pqr", *said->role) && strcmp(said->role, "praise") != 0 && strcmp(said->role, "quoted") != 0 &&
           (*said->frame || *said->wish);
}

static void
add_single(const struct annotated *letter, const struct said *said, bool roughened, GPtrArray *to)
{
    struct annotated *made = made_of(letter);
    g_autofree char *text = roughened ? rough(said->text) : g_strdup(said->text);
    add_said(made, text, said->role, said->frame, said->wish, true);
    g_ptr_array_add(to, made);
}

/* "… is broken can you send a new one": the sentence of the issue and that of the wish in one breath. */
static void
add_joined(const struct annotated *letter, const struct said *issue, const struct said *wish, GPtrArray *to)
{
    struct annotated *made = made_of(letter);
    g_autofree char *first = rough(issue->text), *second = rough(wish->text);
    g_autofree char *both = g_strconcat(first, " ", second, NULL);
    add_said(made, both, issue->role, issue->frame, wish->wish, true);
    g_ptr_array_add(to, made);
}

void
letters_roughen(GPtrArray *letters)
{
    guint count = letters->len;
    for (guint i = 0; i < count; i++) {
        const struct annotated *letter = g_ptr_array_index(letters, i);
        for (guint k = 0; k < letter->said->len; k++) {
            const struct said *said = &g_array_index(letter->said, struct said, k);
            if (!carries(said))
                continue;
            if (letter->said->len > 1)
                add_single(letter, said, false, letters);
            if ((i + k) % 2 == 0)
                add_single(letter, said, true, letters);
            const struct said *next =
                k + 1 < letter->said->len ? &g_array_index(letter->said, struct said, k + 1) : NULL;
            if (next && *said->frame && !*said->wish && *next->wish && !*next->frame && carries(next))
                add_joined(letter, said, next, letters);
        }
    }
}
