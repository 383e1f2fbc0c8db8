/*
 * read.c - hearken read: what the letter module makes of a mail.
 *
 * Needs no database. One JSON object a line, or a page for people. A file that cannot be read is
 * named and the others are read all the same. With --limits the process binds itself first (the
 * milter has a suspected mail read this way). Single-threaded.
 */
#include <hearken/courtesy.h>
#include <hearken/insight.h>
#include <hearken/letter.h>

#include "tool.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sysexits.h>
#include <unistd.h>

#define CPU_SECONDS   10 /* five times what the worst mail may take */
#define MEMORY_OCTETS (1l << 30)

static const char usage[] = "usage: hearken read [--json] [--own ADDRESS]… [--limits] FILE…\n"
                            "  --json         one JSON object a file, one a line\n"
                            "  --own ADDRESS  an address that is ours (repeatable)\n"
                            "  --limits       bind processor time and memory first\n"
                            "FILE is an RFC 5322 message, - standard input.\n";

static void
add_text(JsonBuilder *json, const char *name, const char *text)
{
    json_builder_set_member_name(json, name);
    json_builder_add_string_value(json, text ? text : "");
}

static void
put_person(JsonBuilder *json, const struct person *person)
{
    json_builder_begin_object(json);
    add_text(json, "name", person->name);
    add_text(json, "address", person->address);
    json_builder_end_object(json);
}

static void
add_people(JsonBuilder *json, const char *name, const struct people *people)
{
    json_builder_set_member_name(json, name);
    json_builder_begin_array(json);
    for (guint i = 0; i < people->count; i++)
        put_person(json, &people->list[i]);
    json_builder_end_array(json);
}

static void
add_list(JsonBuilder *json, const char *name, const GPtrArray *list)
{
    json_builder_set_member_name(json, name);
    json_builder_begin_array(json);
    for (guint i = 0; i < list->len; i++)
        json_builder_add_string_value(json, list->pdata[i]);
    json_builder_end_array(json);
}

static void
add_files(JsonBuilder *json, const struct letter *letter)
{
    json_builder_set_member_name(json, "attachments");
    json_builder_begin_array(json);
    for (guint i = 0; i < letter->part_count; i++) {
        const struct part *part = &letter->parts[i];
        json_builder_begin_object(json);
        add_text(json, "filename", part->filename);
        add_text(json, "mime", part->mime);
        json_builder_set_member_name(json, "size");
        json_builder_add_int_value(json, (gint64)part->size);
        add_text(json, "sha256", part->sha256);
        json_builder_end_object(json);
    }
    json_builder_end_array(json);
}

static void
add_automatic(JsonBuilder *json, const struct automatic *automatic)
{
    json_builder_set_member_name(json, "automatic");
    if (!automatic->reason) {
        json_builder_add_null_value(json);
        return;
    }
    json_builder_begin_object(json);
    add_text(json, "reason", automatic->reason);
    add_text(json, "class", automatic->class);
    if (*automatic->status)
        add_text(json, "status", automatic->status);
    if (*automatic->failed_recipient)
        add_text(json, "failed_recipient", automatic->failed_recipient);
    if (*automatic->failed_message_id)
        add_text(json, "failed_message_id", automatic->failed_message_id);
    json_builder_end_object(json);
}

static void
add_forwarded(JsonBuilder *json, const struct forwarded *forwarded)
{
    json_builder_set_member_name(json, "forwarded");
    if (!forwarded) {
        json_builder_add_null_value(json);
        return;
    }
    json_builder_begin_object(json);
    json_builder_set_member_name(json, "from");
    put_person(json, &forwarded->from);
    add_people(json, "to", &forwarded->to);
    add_people(json, "cc", &forwarded->cc);
    add_text(json, "subject", forwarded->subject);
    add_text(json, "date", forwarded->date);
    add_text(json, "text", forwarded->text);
    add_text(json, "reply", forwarded->reply);
    add_text(json, "quoted", forwarded->quoted);
    add_text(json, "signature", forwarded->signature);
    add_text(json, "note", forwarded->note);
    json_builder_end_object(json);
}

static char *
iso_date(gint64 seconds)
{
    g_autoptr(GDateTime) date = seconds ? g_date_time_new_from_unix_utc(seconds) : NULL;
    return date ? g_date_time_format(date, "%Y-%m-%dT%H:%M:%SZ") : g_strdup("");
}

/* What the gate says without the database, which adds the queue's policy and the caps. */
static void
add_gate(JsonBuilder *json, const struct gate *gate)
{
    static const char *const levels[] = {"none", "plain", "paraphrase", "unverified"};
    enum evidence evidence;
    const char *reason;
    enum ack_level level = gate_decide(gate, &evidence, &reason);
    add_text(json, "acknowledgement", levels[level]);
    add_text(json, "refused", reason);
}

static void
print_json(const char *file, const struct letter *letter, const char *language, const struct gate *gate)
{
    g_autoptr(JsonBuilder) json = json_builder_new();
    g_autofree char *date = iso_date(letter->date);
    json_builder_begin_object(json);
    add_text(json, "file", file);
    add_text(json, "message_id", letter->message_id);
    add_text(json, "subject", letter->subject);
    add_people(json, "from", &letter->from);
    add_people(json, "to", &letter->to);
    add_people(json, "cc", &letter->cc);
    add_people(json, "reply_to", &letter->reply_to);
    add_text(json, "date", date);
    add_list(json, "in_reply_to", letter->in_reply_to);
    add_list(json, "references", letter->references);
    add_text(json, "text", letter->text);
    add_text(json, "reply", letter->reply);
    add_text(json, "quoted", letter->quoted);
    add_text(json, "signature", letter->signature);
    json_builder_set_member_name(json, "hidden_text");
    json_builder_add_boolean_value(json, letter->hidden_text);
    add_files(json, letter);
    add_automatic(json, &letter->automatic);
    add_gate(json, gate);
    add_forwarded(json, letter->forwarded);
    add_text(json, "language", language);
    add_list(json, "limits", letter->limits);
    json_builder_end_object(json);
    g_autoptr(JsonNode) root = json_builder_get_root(json);
    g_autofree char *line = json_to_string(root, FALSE);
    puts(line);
}

static void
print_people(const char *label, const struct people *people)
{
    for (guint i = 0; i < people->count; i++)
        printf("%-11s %s <%s>\n", label, people->list[i].name, people->list[i].address);
}

static void
print_page(const char *file, const struct letter *letter, const char *language)
{
    printf("== %s\n", file);
    print_people("From:", &letter->from);
    print_people("To:", &letter->to);
    print_people("Cc:", &letter->cc);
    printf("%-11s %s\n%-11s %s\n", "Subject:", letter->subject, "Date:", letter->date_text);
    printf("%-11s %s\n", "Language:", language);
    if (letter->automatic.reason)
        printf("%-11s %s (%s)\n", "Automatic:", letter->automatic.class, letter->automatic.reason);
    for (guint i = 0; i < letter->limits->len; i++)
        printf("%-11s %s\n", "Limit:", (const char *)letter->limits->pdata[i]);
    for (guint i = 0; i < letter->part_count; i++)
        printf("%-11s %s, %s, %" G_GUINT64_FORMAT " octets\n", "File:", letter->parts[i].filename,
               letter->parts[i].mime, letter->parts[i].size);
    printf("\n%s\n", letter->reply);
    if (*letter->signature)
        printf("\n-- signature\n%s\n", letter->signature);
    if (*letter->quoted)
        printf("\n-- history\n%s\n", letter->quoted);
}

/* Standard input and pipes cannot be sought: they go to an unlinked file first. */
int
tool_open(const char *file)
{
    int fd = strcmp(file, "-") == 0 ? dup(STDIN_FILENO) : open(file, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || lseek(fd, 0, SEEK_SET) == 0)
        return fd;
    int spool = open(g_get_tmp_dir(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    char buffer[65536];
    for (gssize got; spool >= 0 && (got = read(fd, buffer, sizeof buffer)) > 0;)
        if (write(spool, buffer, (gsize)got) != got) {
            close(spool);
            spool = -1;
        }
    int error = errno;
    close(fd);
    errno = error;
    return spool;
}

/* The envelope sender, where the file's first line tells it: Return-Path. Owned by caller; NULL:
 * unknown. */
static char *
return_path(int fd)
{
    char head[1024] = "";
    gssize got = pread(fd, head, sizeof head - 1, 0);
    if (got < 12 || g_ascii_strncasecmp(head, "Return-Path:", 12) != 0)
        return NULL;
    const char *value = head + 12 + strspn(head + 12, " \t");
    gsize width = strcspn(value, "\r\n");
    if (width && *value == '<') {
        value++;
        width = strcspn(value, ">\r\n");
    }
    return g_strchomp(g_strndup(value, width));
}

static int
read_one(const char *file, const char *const *own, bool as_json)
{
    int fd = tool_open(file);
    struct fault fault = {0};
    g_autofree char *sender = fd < 0 ? NULL : return_path(fd);
    struct letter_context context = {.envelope_sender = sender, .own_addresses = own, .default_language = "en"};
    g_autoptr(reader) reader = NULL;
    if (fd < 0 || reader_open(fd, &context, &reader, &fault) != OUTCOME_OK) {
        fprintf(stderr, "hearken read: %s: %s\n", file, fd < 0 ? g_strerror(errno) : fault.text);
        if (fd >= 0)
            close(fd);
        return EX_NOINPUT;
    }
    const struct letter *letter = reader_letter(reader);
    const char *language = letter->language;
    enum tone tone;
    insight_briefly(letter->subject, letter->reply, &language, &tone);
    struct gate gate = {
        .letter = letter, .envelope_sender = sender, .smtp_evidence = EVIDENCE_NONE, .own_addresses = own};
    if (as_json)
        print_json(file, letter, language, &gate);
    else
        print_page(file, letter, language);
    fflush(stdout);
    g_clear_pointer(&reader, reader_close);
    close(fd);
    return EX_OK;
}

static void
bind_limits(void)
{
    struct rlimit cpu = {CPU_SECONDS, CPU_SECONDS}, memory = {MEMORY_OCTETS, MEMORY_OCTETS}, none = {0, 0};
    setrlimit(RLIMIT_CPU, &cpu);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &none);
}

int
tool_read(int argc, char **argv)
{
    static const struct option options[] = {{"json", no_argument, NULL, 'j'},
                                            {"own", required_argument, NULL, 'o'},
                                            {"limits", no_argument, NULL, 'l'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    g_autoptr(GPtrArray) own = g_ptr_array_new();
    bool as_json = false;
    for (int option; (option = getopt_long(argc, argv, "h", options, NULL)) != -1;) {
        if (option == 'j')
            as_json = true;
        else if (option == 'o')
            g_ptr_array_add(own, optarg);
        else if (option == 'l')
            bind_limits();
        else {
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    if (optind == argc) {
        fputs(usage, stderr);
        return EX_USAGE;
    }
    g_ptr_array_add(own, NULL);
    letter_init();
    int status = EX_OK;
    for (int i = optind; i < argc; i++) {
        int one = read_one(argv[i], (const char *const *)own->pdata, as_json);
        status = one == EX_OK ? status : one;
    }
    return status;
}
