/*
 * check.c - hearken check: each fault of the installation in one sentence with its cure; exit 78 if
 * there is one.
 *
 * Knows the order: settings, database, keys, directories, packs, relays, daemons, Postfix. Each probe is a small
 * function that reports through struct report; none changes anything. Asked by root, it looks at what
 * the daemons need as the user who runs them. What cannot be looked at from
 * here (no Postfix on this host) is said, not counted. Single-threaded.
 */
#include <hearken/desk.h>
#include <hearken/insight.h>
#include <hearken/settings.h>
#include <hearken/token.h>

#include "../courier/carrier.h"
#include "../listen/spelling.h"
#include "eyes.h"
#include "migrate.h"
#include "postfix.h"
#include "report.h"
#include "running.h"
#include "tool.h"

#include <getopt.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sysexits.h>
#include <unistd.h>

#define RELAY_SECONDS 10

/* Who runs the daemons: who owns state_dir, or the packages' user where that is root's by mistake; NULL: nobody but ourselves can be asked. */
static char *
find_user(const struct settings *settings)
{
    struct stat about;
    const struct passwd *owner = geteuid() != 0                                                ? NULL
                                 : stat(settings->state_dir, &about) == 0 && about.st_uid != 0 ? getpwuid(about.st_uid)
                                                                                               : getpwnam("hearken");
    return owner ? g_strdup(owner->pw_name) : NULL;
}

static void
check_keys(const struct settings *settings, struct report *report)
{
    struct fault fault = {0};
    g_autoptr(keyring) keyring = NULL;
    if (keyring_read(settings->key_dir, true, &keyring, &fault) != OUTCOME_OK)
        report_fault(report, "%s", fault.text);
    else
        report_fine(report, "keys: one signs, in %s", settings->key_dir);
}

static void
check_directory(const char *key, const char *path, guint room, struct report *report)
{
    struct statvfs about;
    if (!g_file_test(path, G_FILE_TEST_IS_DIR))
        report_fault(report, "%s: %s is no directory; make it, owned by the user that hearken-milter runs as", key,
                     path);
    else if (eaccess(path, W_OK) != 0)
        report_fault(report, "%s: %s cannot be written; chown it to the user that hearken-milter runs as", key, path);
    else if (statvfs(path, &about) == 0 && (guint64)about.f_bavail * about.f_frsize < (guint64)room << 20)
        report_fault(report, "%s: %s has less than %u MiB left; make room", key, path, room);
    else
        report_fine(report, "%s: %s", key, path);
}

static void
check_secret(const char *key, const char *path, struct report *report)
{
    g_autofree char *content = NULL;
    if (!*path)
        return;
    if (!g_file_get_contents(path, &content, NULL, NULL))
        report_fault(report,
                     "%s: %s cannot be read; make it with the secret on its first line, mode 0600, owned by the user "
                     "that the daemons run as",
                     key, path);
    else if (!*g_strstrip(content))
        report_fault(report, "%s: %s is empty; put the secret on its first line", key, path);
}

static void
check_packs(const struct settings *settings, struct engine **engine_out, struct report *report)
{
    struct fault fault = {0};
    if (engine_open(settings->pack_dir, engine_out, &fault) != OUTCOME_OK)
        report_fault(report, "%s", fault.text);
    else
        report_fine(report, "language packs and models load");
    g_autofree char *missing = spelling_missing();
    if (missing)
        report_fine(report,
                    "a customer's slips of the hand stay as they are typed where a dictionary is missing; install %s",
                    missing);
}

/* One greeting, as the courier's: TLS and authentication are tried, no mail is sent. */
static void
check_relay(const char *relay, const struct settings *settings, struct report *report)
{
    struct fault fault = {0};
    struct carrier *carrier = NULL;
    struct answer answer = {0};
    if (carrier_open(settings, relay, NULL, &carrier, &fault) != OUTCOME_OK)
        return; /* its password file: check_secret() has said so */
    if (carrier_greet(carrier, RELAY_SECONDS, &answer))
        report_fine(report, "relay: %s answers", relay);
    else if (answer.code >= 400)
        report_fault(report, "relay: %s refuses us: %s; until it does not, no mail of ours leaves", relay, answer.text);
    else
        report_fault(report,
                     "relay: %s; until the mail server answers there, no mail of ours leaves: start it, or correct "
                     "relay, relay_for or relay_tls in %s",
                     answer.text, settings->file);
    carrier_close(carrier);
}

static void
check_relays(const struct settings *settings, struct report *report)
{
    g_autoptr(GPtrArray) asked = g_ptr_array_new();
    g_ptr_array_add(asked, settings->relay);
    for (char **entry = settings->relay_for; entry && *entry; entry++)
        g_ptr_array_add(asked, strchr(*entry, '=') + 1);
    for (guint i = 0, first; i < asked->len; i++)
        if (!g_ptr_array_find_with_equal_func(asked, asked->pdata[i], g_str_equal, &first) || first == i)
            check_relay(asked->pdata[i], settings, report);
}

/* Whether a daemon's role can use its door: the cheapest call of it. Two connections ask, for a pooler of transactions gives both one
 * session of the server, which knows the statement by then. */
static void
check_door(const char *key, const char *conninfo, struct report *report)
{
    struct fault fault = {0};
    g_autoptr(desk) desk = desk_open(conninfo, 1, 10, "hearken-check");
    g_autoptr(desk) other = desk_open(conninfo, 1, 10, "hearken-check");
    g_autoptr(snapshot) first = NULL;
    g_autoptr(snapshot) snapshot = NULL;
    enum outcome outcome = desk_snapshot(desk, &first, &fault);
    if (outcome == OUTCOME_OK)
        outcome = desk_snapshot(other, &snapshot, &fault);
    if (outcome != OUTCOME_OK)
        report_fault(report, "%s: %s%s", key, fault.text,
                     strstr(fault.text, "; ")
                         ? ""
                         : "; see that the role may log in (pg_hba.conf) and that hearken init was run");
    else
        report_fine(report, "%s: the door opens, %u queue addresses", key, g_strv_length(snapshot->queue_addresses));
}

/* Settings of the server that the contracts rest on: 250 means durable, and mails that come at once see each other. */
static void
check_server(struct desk *desk, struct report *report)
{
    static const struct {
        const char *name, *value, *why;
    } wanted[] = {{"fsync", "on", "a crash may lose mail that was answered 250"},
                  {"full_page_writes", "on", "a crash may tear pages"},
                  {"session_replication_role", "origin", "tickets keep no audit, no times and no deadlines"},
                  {"row_security", "on", "agents who ask in psql get an error instead of their teams' rows"},
                  {"standard_conforming_strings", "on", "our functions' patterns are read otherwise"},
                  {"default_transaction_isolation", "read committed", "mails that come at once do not see each other"}};
    for (guint i = 0; i < G_N_ELEMENTS(wanted); i++) {
        g_autoptr(rows) rows = NULL;
        struct fault fault = {0};
        const char *names[] = {wanted[i].name};
        if (desk_query(desk, "select pg_catalog.current_setting($1)", names, 1, &rows, &fault) != OUTCOME_OK)
            report_fault(report, "PostgreSQL: %s", fault.text);
        else if (strcmp(rows->cells[0][0], wanted[i].value) != 0)
            report_fault(report, "PostgreSQL: %s is %s: %s; set it to %s", wanted[i].name, rows->cells[0][0],
                         wanted[i].why, wanted[i].value);
    }
}

/* Rows came without their sequences: the next mail's number is taken, and it hears 451, as all do. */
static void
check_sequences(struct desk *desk, struct report *report)
{
    g_autoptr(rows) rows = NULL;
    struct fault fault = {0};
    if (desk_query(desk, "select sequence, used from hearken.sequences_behind()", NULL, 0, &rows, &fault) != OUTCOME_OK)
        return; /* an older schema, which check_schema() names */
    for (guint i = 0; i < rows->count; i++)
        report_fault(report,
                     "sequence %s stands before %s, which is taken: what needs a number of it fails, a mail with 451; "
                     "run hearken upgrade",
                     rows->cells[i][0], rows->cells[i][1]);
}

/* What a restored dump lacks, or an admin took away: no upgrade brings it back, for migrations run once. */
static void
check_shape(struct desk *desk, struct report *report)
{
    g_autoptr(rows) rows = NULL;
    struct fault fault = {0};
    if (desk_query(desk, "select what, cure from hearken.damages()", NULL, 0, &rows, &fault) != OUTCOME_OK)
        return; /* an older schema, which check_schema() names */
    for (guint i = 0; i < rows->count; i++)
        report_fault(report, "the schema's %s: mail and verbs become slow or fail; in psql: %s;", rows->cells[i][0],
                     rows->cells[i][1]);
}

/* In locale C, which a server without any gets, only ASCII has upper and lower case: no search for "ärger" finds "Ärger". In a Turkish
 * one I has another lower case, and an address that is written in capitals is not found. */
static void
check_letters(struct desk *desk, struct report *report)
{
    static const char cure[] = "dump it and restore it into one made with createdb -E UTF8 -l C.UTF-8 -T template0";
    g_autoptr(rows) rows = NULL;
    struct fault fault = {0};
    if (desk_query(desk,
                   "select pg_catalog.lower('I') = 'i', "
                   "pg_catalog.lower(pg_catalog.chr(196)) = pg_catalog.chr(228)",
                   NULL, 0, &rows, &fault) != OUTCOME_OK)
        report_fault(report, "PostgreSQL: %s", fault.text);
    else if (strcmp(rows->cells[0][0], "t") != 0)
        report_fault(report, "PostgreSQL: in this database the lower case of I is no i, addresses are missed; %s",
                     cure);
    else if (strcmp(rows->cells[0][1], "t") != 0)
        report_fine(report,
                    "PostgreSQL: in this database only ASCII letters have upper and lower case, and search and "
                    "rules miss words for it; %s",
                    cure);
}

/* Postfix takes an address apart at the first delimiter: help-desk+token@ is help@ with an extension where "-" is one, too. */
static void
check_address(const struct settings *settings, const char *address, struct report *report)
{
    gsize width = strcspn(address, "@"), cut = strcspn(address, settings->recipient_delimiter);
    if (*address && cut && cut < width)
        report_fault(
            report,
            "queue address %s: \"%c\" is a recipient_delimiter, so Postfix would look for %.*s and bounce the "
            "answers to %.*s+token; take it out of recipient_delimiter in %s and in main.cf, or give the queue "
            "another address",
            address, address[cut], (int)cut, address, (int)width, address, settings->file);
}

static void
check_queues(const struct settings *settings, struct desk *desk, struct report *report)
{
    g_autoptr(rows) rows = NULL;
    struct fault fault = {0};
    if (desk_query(desk, "select value from hearken.snapshot() where kind = 'queue' order by value", NULL, 0, &rows,
                   &fault) != OUTCOME_OK)
        return; /* check_door() has said so */
    for (guint i = 0; i < rows->count; i++)
        check_address(settings, rows->cells[i][0], report);
    if (!rows->count)
        report_fault(report,
                     "no active queue has an address: no mail is ours; hearken init --queue support@example.com --name "
                     "'Example Support'");
}

/* Dovecot tells every login in lower case, whatever was typed, unless it is told otherwise. */
static void
check_logins(const struct settings *settings, const char *postfix, struct report *report)
{
    struct fault fault = {0};
    g_autoptr(desk) desk = desk_open(settings->admin_conninfo, 1, 10, "hearken-check");
    g_autoptr(rows) rows = NULL;
    if (!postfix_asks_dovecot(settings, postfix) ||
        desk_query(desk, "select value from hearken.snapshot() where kind = 'agent' and value <> lower(value)", NULL, 0,
                   &rows, &fault) != OUTCOME_OK)
        return;
    for (guint i = 0; i < rows->count; i++)
        report_fault(
            report,
            "agent \"%s\": Dovecot tells logins in lower case (auth_username_format), so this one is never "
            "known and the agent's mail goes out as it is; update hearken.agent set login = lower(login) where "
            "login = '%s';",
            rows->cells[i][0], rows->cells[i][0]);
}

/* A phrase that stands for no words of ours is never said. */
static void
check_phrases(const struct settings *settings, const struct engine *engine, struct report *report)
{
    struct fault fault = {0};
    g_autoptr(desk) desk = desk_open(settings->admin_conninfo, 1, 10, "hearken-check");
    g_autoptr(rows) rows = NULL;
    if (desk_query(desk, "select id, language, kind from hearken.phrase where active order by id", NULL, 0, &rows,
                   &fault) != OUTCOME_OK)
        return; /* check_schema says why */
    for (guint i = 0; i < rows->count; i++)
        if (!engine_has_kind(engine, rows->cells[i][1], rows->cells[i][2]))
            report_fault(report,
                         "phrase %s is never said: language \"%s\" has no words of kind \"%s\"; give it another, such "
                         "as closer: update hearken.phrase set kind = … where id = %s",
                         rows->cells[i][0], rows->cells[i][1], rows->cells[i][2], rows->cells[i][0]);
}

static void
check_schema(const struct settings *settings, struct report *report)
{
    struct fault fault = {0};
    g_autofree char *directory = NULL;
    g_autoptr(desk) desk = desk_open(settings->admin_conninfo, 1, 10, "hearken-check");
    bool exists = false;
    g_autofree char *difference = NULL;
    if (migrate_exists(desk, &exists, &fault) != OUTCOME_OK) {
        if (strstr(fault.text, "; "))
            report_fault(report, "admin_conninfo: %s", fault.text);
        else
            report_fault(report,
                         "admin_conninfo: %s; name in %s the role that ran hearken init, such as \"dbname=hearken "
                         "user=postgres\", and let it log in (pg_hba.conf)",
                         fault.text, settings->file);
        return;
    }
    if (!exists) {
        report_fault(report, "the database has no schema hearken; run hearken init");
        return;
    }
    if (migrate_find(NULL, &directory, &fault) != OUTCOME_OK ||
        migrate_compare(desk, directory, &difference, &fault) != OUTCOME_OK)
        report_fault(report, "%s", fault.text);
    else if (difference)
        report_fault(report, "the schema %s", difference);
    else
        report_fine(report, "schema: up to date");
    check_queues(settings, desk, report);
    check_server(desk, report);
    check_sequences(desk, report);
    check_shape(desk, report);
    check_letters(desk, report);
}

/* What the daemons read and write, and whom the database takes them for. */
static void
check_daemons(const struct settings *settings, const char *user, struct engine **engine_out, struct report *report)
{
    bool other = user && eyes_take(user);
    if (other)
        report_fine(report, "files and connections are looked at as user %s, who runs the daemons", user);
    if (eaccess(settings->file, R_OK) != 0)
        report_fault(report, "%s cannot be read by user %s, who runs the daemons; chgrp it to their group, chmod 0640",
                     settings->file, user);
    check_keys(settings, report);
    check_directory("spool_dir", settings->spool_dir, (guint)settings->message_size_max, report);
    check_directory("state_dir", settings->state_dir, 1, report);
    if (*settings->metrics_file) {
        g_autofree char *directory = g_path_get_dirname(settings->metrics_file);
        check_directory("metrics_file", directory, 1, report);
    }
    check_secret("relay_password_file", settings->relay_password_file, report);
    if (*settings->relay_ca_file && eaccess(settings->relay_ca_file, R_OK) != 0)
        report_fault(report, "relay_ca_file: %s cannot be read", settings->relay_ca_file);
    check_secret("endpoint_key_file", settings->endpoint_key_file, report);
    check_secret("translate_key_file", settings->translate_key_file, report);
    check_packs(settings, engine_out, report);
    check_door("conninfo", settings->conninfo, report);
    check_door("courier_conninfo", settings->courier_conninfo, report);
    check_relays(settings, report);
    if (other)
        eyes_back();
}

static void
print_usage(FILE *to)
{
    fputs("usage: hearken check [-c FILE] [--postfix DIR] [-q]\n"
          "  -c, --config FILE   settings\n"
          "      --postfix DIR   Postfix's configuration directory (postconf -c DIR)\n"
          "  -q, --quiet         faults only\n"
          "Exit status 0: no fault; 78: at least one, each named with its cure.\n",
          to);
}

static int
run(const char *config, const char *postfix, bool quiet)
{
    struct report report = {.quiet = quiet};
    struct fault fault = {0};
    g_autoptr(settings) settings = NULL;
    if (settings_read(config, &settings, &fault) != OUTCOME_OK) {
        report_fault(&report, "%s", fault.text);
        return EX_CONFIG;
    }
    report_fine(&report, "settings: %s", settings->file);
    g_autofree char *user = find_user(settings);
    check_schema(settings, &report);
    g_autoptr(engine) engine = NULL;
    check_daemons(settings, user, &engine, &report);
    running_check(&report);
    if (engine)
        check_phrases(settings, engine, &report);
    postfix_check(settings, postfix, &report);
    check_logins(settings, postfix, &report);
    if (!report.faults)
        report_fine(&report, "no fault found");
    return report.faults ? EX_CONFIG : EX_OK;
}

int
tool_check(int argc, char **argv)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"postfix", required_argument, NULL, 'p'},
                                            {"quiet", no_argument, NULL, 'q'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    const char *config = NULL, *postfix = NULL;
    bool quiet = false;
    for (int option; (option = getopt_long(argc, argv, "c:p:qh", options, NULL)) != -1;) {
        if (option == 'c')
            config = optarg;
        else if (option == 'p')
            postfix = optarg;
        else if (option == 'q')
            quiet = true;
        else {
            print_usage(option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    if (optind < argc) {
        print_usage(stderr);
        return EX_USAGE;
    }
    return run(config, postfix, quiet);
}
