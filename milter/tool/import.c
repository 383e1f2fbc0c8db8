/*
 * import.c - hearken import: old mail filed through the same path as live mail.
 *
 * Gives each mail an envelope (Return-Path or From_ line; Delivered-To, X-Original-To, To) and hands it to the milter's own
 * acceptance. Nobody is acknowledged unless asked for. A mail that stands in the database already is a duplicate, so an import
 * may be broken off and repeated. Single-threaded.
 */
#include <hearken/letter.h>
#include <hearken/log.h>
#include <hearken/text.h>

#include "../intake/acceptance.h"
#include "../intake/policy.h"
#include "../intake/scope.h"
#include "folder.h"
#include "tool.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>
#include <time.h>
#include <unistd.h>

static const char usage[] = "usage: hearken import [-c FILE] [-d CONNINFO] [--ack] [--to ADDRESS] [-q] PATH…\n"
                            "  -c, --config FILE        settings; admin_conninfo says where the database is\n"
                            "  -d, --database CONNINFO  the database instead\n"
                            "      --ack                acknowledge what opens a ticket, as if it came now\n"
                            "      --to ADDRESS         the recipient of all, instead of what the mails say\n"
                            "  -q, --quiet              no progress bar, no sum\n"
                            "PATH is an mbox file, a Maildir, a directory of .eml files, or a single mail.\n";

struct importing {
    struct desk *desk;
    const char *to;
    bool ack, bar;
    guint opened, joined, filed, duplicates, ignored, failed;
    struct fault fault;
};

/* Raw values of the fields an import needs, from the head of the mail. */
struct head {
    char *return_path, *date;
    GPtrArray *recipients; /* of char* */
};

static void
add_addresses(GPtrArray *recipients, const char *value)
{
    g_auto(GStrv) words = g_strsplit_set(value, " \t,;<>\"()", -1);
    for (char **word = words; *word; word++)
        if (strchr(*word, '@') && text_is_mailbox(*word) && recipients->len < 50)
            g_ptr_array_add(recipients, g_strdup(*word));
}

static void
read_field(struct head *head, GPtrArray *to, const char *field)
{
    const char *colon = strchr(field, ':');
    g_autofree char *name = colon ? g_ascii_strdown(field, (gssize)(colon - field)) : NULL;
    if (!name)
        return;
    if (strcmp(name, "return-path") == 0 && !head->return_path) {
        g_autofree char *value = g_strstrip(g_strdup(colon + 1));
        g_strdelimit(value, "<>", ' ');
        head->return_path = g_strdup(g_strstrip(value));
    } else if (strcmp(name, "delivered-to") == 0 || strcmp(name, "x-original-to") == 0) {
        add_addresses(head->recipients, colon + 1);
    } else if (strcmp(name, "to") == 0) {
        add_addresses(to, colon + 1);
    } else if (strcmp(name, "date") == 0 && !head->date) {
        head->date = g_strdup(colon + 1);
    }
}

static void
read_head(const guint8 *bytes, gsize length, struct head *head)
{
    g_autofree char *text = g_strndup((const char *)bytes, MIN(length, 65536));
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) field = g_string_new(NULL);
    g_autoptr(GPtrArray) to = g_ptr_array_new_with_free_func(g_free);
    head->recipients = g_ptr_array_new_with_free_func(g_free);
    for (char **line = lines; *line; line++) {
        g_strchomp(*line);
        if (**line == ' ' || **line == '\t') {
            g_string_append(field, *line);
            continue;
        }
        read_field(head, to, field->str);
        g_string_assign(field, *line);
        if (!**line)
            break;
    }
    read_field(head, to, field->str);
    for (guint i = 0; i < to->len; i++)
        g_ptr_array_add(head->recipients, g_strdup(to->pdata[i]));
}

static void
count_taken(struct importing *importing, const struct taken *taken)
{
    guint *counter = strcmp(taken->action, "opened") == 0      ? &importing->opened
                     : strcmp(taken->action, "joined") == 0    ? &importing->joined
                     : strcmp(taken->action, "duplicate") == 0 ? &importing->duplicates
                     : strcmp(taken->action, "ignored") == 0   ? &importing->ignored
                                                               : &importing->filed;
    (*counter)++;
}

static struct envelope *
make_envelope(const struct importing *importing, const struct head *head, const char *from_line)
{
    struct envelope *envelope = envelope_new(head->return_path ? head->return_path : from_line);
    if (importing->to)
        scope_add_recipient(envelope, importing->to, NULL);
    for (guint i = 0; !importing->to && i < head->recipients->len; i++)
        scope_add_recipient(envelope, head->recipients->pdata[i], NULL);
    g_free(envelope->service);
    envelope->service = g_strdup("import");
    envelope->ours = true;
    return envelope;
}

/* When it was sent, unless that lies ahead. */
static gint64
arrival(const char *date)
{
    GDateTime *parsed = date ? letter_date(date) : NULL;
    gint64 seconds = parsed ? g_date_time_to_unix(parsed) : 0;
    if (parsed)
        g_date_time_unref(parsed);
    return seconds > 0 && seconds < time(NULL) ? seconds : 0;
}

static void
draw_bar(const struct importing *importing, guint64 done, guint64 total)
{
    static gint64 drawn;
    gint64 now = g_get_monotonic_time();
    if (!importing->bar || (now - drawn < 100000 && done < total))
        return;
    drawn = now;
    guint width = total ? (guint)(done * 40 / total) : 40;
    fprintf(stderr, "\r[%.*s%.*s] %3u%%  %u opened, %u joined", (int)width, "########################################",
            (int)(40 - width), "                                        ", total ? (guint)(done * 100 / total) : 100,
            importing->opened, importing->joined);
}

static bool
take_one(const guint8 *bytes, gsize length, const char *from_line, const char *name, guint64 done, guint64 total,
         void *user)
{
    struct importing *importing = user;
    struct head head = {0};
    read_head(bytes, length, &head);
    struct envelope *envelope = make_envelope(importing, &head, from_line);
    envelope_file(envelope, bytes, length);
    struct acceptance acceptance = {.desk = importing->desk,
                                    .no_ack = !importing->ack,
                                    .imported = true,
                                    .arrived = importing->ack ? 0 : arrival(head.date)};
    struct taken_marks marks = {0};
    g_autoptr(taken) taken = NULL;
    enum outcome outcome = acceptance_run(&acceptance, envelope, &taken, &marks, &importing->fault);
    if (outcome == OUTCOME_OK) {
        count_taken(importing, taken);
    } else {
        importing->failed++;
        fprintf(stderr, "%shearken import: %s: %s\n", importing->bar ? "\n" : "", name, importing->fault.text);
    }
    envelope_free(envelope);
    g_free(head.return_path);
    g_free(head.date);
    g_ptr_array_unref(head.recipients);
    draw_bar(importing, done, total);
    return outcome == OUTCOME_OK; /* the rest would fail the same way; a repeat goes on where this ended */
}

static int
fail(const struct fault *fault, int status)
{
    fprintf(stderr, "hearken import: %s\n", fault->text);
    return status;
}

static bool
owns(const char *address)
{
    const struct policy *policy = policy_get();
    bool ours = scope_owns(policy, address);
    policy_unref(policy);
    return ours;
}

static int
run(struct importing *importing, struct settings *settings, const char *conninfo, char **paths, bool quiet)
{
    struct fault fault = {0};
    g_autoptr(desk) desk = desk_open(conninfo, 1, 60, "hearken-import");
    struct snapshot *snapshot = NULL;
    struct keyring *keyring = NULL;
    importing->desk = desk;
    if (desk_snapshot(desk, &snapshot, &fault) != OUTCOME_OK)
        return fail(&fault, EX_TEMPFAIL);
    if (keyring_read(settings->key_dir, false, &keyring, &fault) != OUTCOME_OK)
        keyring = NULL; /* old mail may hold tokens, but needs none */
    if (policy_set(settings_ref(settings), keyring, snapshot, &fault) != OUTCOME_OK)
        return fail(&fault, EX_CONFIG);
    if (importing->to && !owns(importing->to)) {
        fault_set(&fault, OUTCOME_REFUSE, "EX_DATAERR",
                  "no queue takes mail at --to %s; select * from hearken.address; shows where", importing->to);
        return fail(&fault, EX_DATAERR);
    }
    enum outcome outcome = folder_walk(paths, take_one, importing, &fault);
    if (importing->bar)
        fputc('\n', stderr);
    if (!quiet)
        printf("%u opened, %u joined, %u filed, %u duplicates, %u not for a queue, %u failed\n", importing->opened,
               importing->joined, importing->filed, importing->duplicates, importing->ignored, importing->failed);
    if (outcome != OUTCOME_OK)
        return fail(&fault, EX_NOINPUT);
    return importing->failed ? EX_TEMPFAIL : EX_OK;
}

int
tool_import(int argc, char **argv)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"database", required_argument, NULL, 'd'},
                                            {"ack", no_argument, NULL, 'a'},
                                            {"to", required_argument, NULL, 't'},
                                            {"quiet", no_argument, NULL, 'q'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    const char *config = NULL, *conninfo = NULL;
    struct importing importing = {0};
    bool quiet = false;
    for (int option; (option = getopt_long(argc, argv, "c:d:qh", options, NULL)) != -1;) {
        switch (option) {
        case 'c':
            config = optarg;
            break;
        case 'd':
            conninfo = optarg;
            break;
        case 'a':
            importing.ack = true;
            break;
        case 't':
            importing.to = optarg;
            break;
        case 'q':
            quiet = true;
            break;
        default:
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    if (optind == argc) {
        fputs(usage, stderr);
        return EX_USAGE;
    }
    letter_init();
    struct fault fault = {0};
    g_autoptr(settings) settings = NULL;
    if (settings_read(config, &settings, &fault) != OUTCOME_OK)
        return fail(&fault, EX_CONFIG);
    importing.bar = !quiet && isatty(STDERR_FILENO);
    return run(&importing, settings, conninfo ? conninfo : settings->admin_conninfo, argv + optind, quiet);
}
