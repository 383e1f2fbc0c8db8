/*
 * listen.c - hearken listen: what was understood of a mail, and the acknowledgement it would get. No database.
 *
 * Without a ticket no number is spoken of. --jsonl reads letters a line each from standard input, for judging many. Single-threaded.
 */
#include <hearken/reply.h>
#include <hearken/settings.h>
#include <hearken/text.h>

#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

static const char usage[] = "usage: hearken listen [--json] [--packs DIR] FILE…\n"
                            "       hearken listen --jsonl [--packs DIR] < LINES\n"
                            "       hearken listen --language < LINES\n"
                            "  --json       the insight as JSON, one object a file\n"
                            "  --jsonl      lines {\"id\",\"subject\",\"body\"} in, one answer a line out\n"
                            "  --language   each line's language, a line each\n"
                            "  --packs DIR  language packs instead of the installed ones\n"
                            "FILE is an RFC 5322 message, - standard input.\n";

struct heard {
    struct insight *insight;
    struct words *words; /* NULL: a machine wrote it, nobody is answered */
    double ms;
};

static void
hear(const struct engine *engine, const struct letter *letter, bool automatic, struct heard *heard_out)
{
    gint64 began = g_get_monotonic_time();
    heard_out->insight = engine_listen(engine, letter);
    struct brief brief = {.level = ACK_PARAPHRASE,
                          .queue_name = "",
                          .signature = "",
                          .queue_language = "en",
                          .next_step = "",
                          .now = time(NULL),
                          .received = time(NULL)};
    heard_out->words = automatic ? NULL : words_compose(engine, letter, heard_out->insight, &brief);
    heard_out->ms = (double)(g_get_monotonic_time() - began) / 1000.0;
}

static void
add(JsonBuilder *json, const char *name, const char *text)
{
    json_builder_set_member_name(json, name);
    json_builder_add_string_value(json, text);
}

static void
add_facts(JsonBuilder *json, const char *name, const struct fact *facts, guint count)
{
    json_builder_set_member_name(json, name);
    json_builder_begin_array(json);
    for (guint i = 0; i < count; i++) {
        json_builder_begin_object(json);
        add(json, "kind", facts[i].kind);
        add(json, "value", facts[i].value);
        json_builder_end_object(json);
    }
    json_builder_end_array(json);
}

static void
add_issues(JsonBuilder *json, const struct insight *insight)
{
    json_builder_set_member_name(json, "issues");
    json_builder_begin_array(json);
    for (guint i = 0; i < insight->issue_count; i++) {
        json_builder_begin_object(json);
        add(json, "frame", insight->issues[i].frame);
        add(json, "clause", insight->issues[i].clause);
        json_builder_set_member_name(json, "quoted");
        json_builder_add_boolean_value(json, insight->issues[i].quoted);
        add(json, "source", insight->issues[i].source);
        json_builder_set_member_name(json, "certainty");
        json_builder_add_int_value(json, insight->issues[i].certainty);
        add_facts(json, "slots", insight->issues[i].slots, insight->issues[i].slot_count);
        json_builder_end_object(json);
    }
    json_builder_end_array(json);
    add(json, "wish", insight->wish);
    add(json, "deadline", insight->deadline);
    json_builder_set_member_name(json, "wishes");
    json_builder_begin_array(json);
    for (char **wish = insight->wishes; *wish; wish++)
        json_builder_add_string_value(json, *wish);
    json_builder_end_array(json);
    add(json, "missing", insight->missing);
    add_facts(json, "facts", insight->facts, insight->fact_count);
}

static void
add_sentences(JsonBuilder *json, const struct insight *insight)
{
    json_builder_set_member_name(json, "sentences");
    json_builder_begin_array(json);
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        json_builder_begin_object(json);
        add(json, "text", sentence->text);
        add(json, "frame", sentence->frame);
        add(json, "wish", sentence->wish);
        json_builder_set_member_name(json, "main");
        json_builder_add_boolean_value(json, sentence->main);
        json_builder_end_object(json);
    }
    json_builder_end_array(json);
}

static const char *
form_name(enum address_form form)
{
    return form == FORM_FORMAL ? "formal" : form == FORM_INFORMAL ? "informal" : "";
}

static void
print_json(const char *id, const struct heard *heard)
{
    g_autoptr(JsonBuilder) json = json_builder_new();
    json_builder_begin_object(json);
    add(json, "id", id);
    add(json, "language", heard->insight->language);
    add(json, "tone", tone_name(heard->insight->tone));
    add(json, "form", form_name(heard->insight->form));
    add(json, "name", heard->insight->name);
    add_issues(json, heard->insight);
    add_sentences(json, heard->insight);
    json_builder_set_member_name(json, "redacted");
    json_builder_add_int_value(json, heard->insight->redacted);
    add(json, "rung", heard->words ? rung_name(heard->words->rung) : "none");
    add(json, "ack", heard->words ? heard->words->text : "");
    json_builder_set_member_name(json, "ms");
    json_builder_add_double_value(json, heard->ms);
    json_builder_end_object(json);
    g_autoptr(JsonNode) root = json_builder_get_root(json);
    g_autofree char *line = json_to_string(root, FALSE);
    puts(line);
}

static void
drop(struct heard *heard)
{
    insight_free(heard->insight);
    words_free(heard->words);
}

static const char *
member(JsonObject *object, const char *name)
{
    JsonNode *node = json_object_get_member(object, name);
    const char *text = node && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == G_TYPE_STRING
                           ? json_node_get_string(node)
                           : NULL;
    return text ? text : "";
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

/* A letter of a line: its text goes through a real mail, so that history and signature are told apart as ever. */
static enum outcome
read_line(const struct engine *engine, const char *line, guint number)
{
    g_autoptr(JsonParser) parser = json_parser_new();
    g_autoptr(GError) error = NULL;
    if (!json_parser_load_from_data(parser, line, -1, &error) ||
        !JSON_NODE_HOLDS_OBJECT(json_parser_get_root(parser))) {
        fprintf(stderr, "hearken listen: line %u: %s\n", number, error ? error->message : "is no JSON object");
        return OUTCOME_REFUSE;
    }
    JsonObject *object = json_node_get_object(json_parser_get_root(parser));
    int fd = open(g_get_tmp_dir(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    g_autofree char *subject =
        g_base64_encode((const guchar *)member(object, "subject"), strlen(member(object, "subject")));
    g_autofree char *mail =
        g_strdup_printf("From: customer@example.invalid\r\nSubject: =?utf-8?B?%s?=\r\nMIME-Version: "
                        "1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        "Content-Transfer-Encoding: 8bit\r\n\r\n%s\n",
                        subject, member(object, "body"));
    bool written = fd >= 0 && write(fd, mail, strlen(mail)) == (gssize)strlen(mail);
    struct letter_context context = {.default_language = "en"};
    g_autoptr(reader) reader = NULL;
    struct fault fault = {0};
    if (!written || reader_open(fd, &context, &reader, &fault) != OUTCOME_OK) {
        fprintf(stderr, "hearken listen: line %u: %s\n", number, written ? fault.text : g_strerror(errno));
        return OUTCOME_DEFER;
    }
    g_autoptr(letter) letter = letter_new();
    replace(&letter->subject, g_strdup(member(object, "subject")));
    replace(&letter->reply, g_strdup(reader_letter(reader)->reply));
    replace(&letter->signature, g_strdup(reader_letter(reader)->signature));
    struct heard heard;
    hear(engine, letter, reader_letter(reader)->automatic.reason != NULL, &heard);
    print_json(member(object, "id"), &heard);
    drop(&heard);
    g_clear_pointer(&reader, reader_close);
    close(fd);
    return OUTCOME_OK;
}

static int
read_lines(const struct engine *engine)
{
    char *line = NULL;
    size_t room = 0;
    int status = EX_OK;
    for (guint number = 1; getline(&line, &room, stdin) > 0; number++)
        if (*g_strstrip(line) && read_line(engine, line, number) != OUTCOME_OK)
            status = EX_DATAERR;
    free(line);
    return status;
}

static int
tell_languages(void)
{
    char *line = NULL;
    size_t room = 0;
    setvbuf(stdout, NULL, _IOLBF, 0);
    while (getline(&line, &room, stdin) > 0) {
        const char *language;
        enum tone tone;
        g_autofree char *text = text_clean(line, -1, 16384);
        insight_briefly("", text, &language, &tone);
        puts(language);
    }
    free(line);
    return EX_OK;
}

static int
read_file(const struct engine *engine, const char *file, bool as_json)
{
    int fd = tool_open(file);
    struct letter_context context = {.default_language = "en"};
    g_autoptr(reader) reader = NULL;
    struct fault fault = {0};
    if (fd < 0 || reader_open(fd, &context, &reader, &fault) != OUTCOME_OK) {
        fprintf(stderr, "hearken listen: %s: %s\n", file, fd < 0 ? g_strerror(errno) : fault.text);
        return EX_NOINPUT;
    }
    const struct letter *letter = reader_letter(reader);
    struct heard heard;
    hear(engine, letter, letter->automatic.reason != NULL, &heard);
    if (as_json)
        print_json(file, &heard);
    else if (heard.words)
        printf("== %s\nGist: %s\nTone: %s\n\n%s\n\n%s\n", file, heard.insight->gist, tone_name(heard.insight->tone),
               heard.words->subject, heard.words->text);
    else
        printf("== %s\nNobody is answered: %s\n", file, letter->automatic.reason);
    drop(&heard);
    g_clear_pointer(&reader, reader_close);
    close(fd);
    return EX_OK;
}

int
tool_listen(int argc, char **argv)
{
    static const struct option options[] = {
        {"json", no_argument, NULL, 'j'},     {"jsonl", no_argument, NULL, 'l'},
        {"language", no_argument, NULL, 'g'}, {"packs", required_argument, NULL, 'p'},
        {"help", no_argument, NULL, 'h'},     {0}};
    const char *packs = NULL;
    bool as_json = false, lines = false;
    for (int option; (option = getopt_long(argc, argv, "h", options, NULL)) != -1;) {
        if (option == 'j')
            as_json = true;
        else if (option == 'l')
            lines = true;
        else if (option == 'g')
            return tell_languages();
        else if (option == 'p')
            packs = optarg;
        else {
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    if (lines == (optind < argc)) {
        fputs(usage, stderr);
        return EX_USAGE;
    }
    letter_init();
    struct fault fault = {0};
    g_autoptr(engine) engine = NULL;
    if (engine_open(packs, &engine, &fault) != OUTCOME_OK) {
        fprintf(stderr, "hearken listen: %s\n", fault.text);
        return EX_CONFIG;
    }
    int status = lines ? read_lines(engine) : EX_OK;
    for (int i = optind; i < argc; i++) {
        int one = read_file(engine, argv[i], as_json);
        status = one == EX_OK ? status : one;
    }
    return status;
}
