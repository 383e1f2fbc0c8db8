/*
 * init.c - hearken init and hearken upgrade: the schema in an empty database, and an older one
 * brought to this version.
 *
 * Knows the order of the steps; migrate.c knows the files. Says what was done and what comes next.
 * Single-threaded.
 */
#include <hearken/desk.h>
#include <hearken/settings.h>
#include <hearken/text.h>

#include "migrate.h"
#include "tool.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

#define DEADLINE 3600 /* an index on a large table takes its time; an admin has Ctrl-C */

/* What a site sets to end sessions that hang is not meant for us: we wait for our turn, and an idle session holds it. Nor is what is to make its
 * own programmers careful, or an older application's strings: our files are read as they are written. */
#define TAKE_TIME                                                                                                      \
    "select pg_catalog.set_config(name, '0', false) from pg_catalog.pg_settings where name in ('statement_timeout', "  \
    "'lock_timeout', 'idle_session_timeout', 'transaction_timeout') union all "                                        \
    "select pg_catalog.set_config(name, value, false) from (values ('plpgsql.extra_errors', 'none'), "                 \
    "('plpgsql.extra_warnings', 'none'), ('standard_conforming_strings', 'on'), ('check_function_bodies', 'on'), "     \
    "('default_transaction_isolation', 'read committed')) ours (name, value)"
/* "Hearken" cut to a number: of two admins who upgrade at once one waits for the other, and then looks what is left to do. */
#define ONE_AT_A_TIME "select pg_catalog.pg_advisory_lock(5215575678830)"

struct request {
    const char *config, *conninfo, *sql, *queue, *name, *language;
    bool upgrade;
};

static int
fail(const struct request *request, enum outcome outcome, const struct fault *fault)
{
    bool forbidden = strcmp(fault->code, "42501") == 0;
    const char *cure = strcmp(fault->code, "08006") == 0 ? "; see -d, or admin_conninfo in hearken.conf"
                       : forbidden ? "; connect as a superuser, or as a role with createrole that owns the database"
                                   : "";
    fprintf(stderr, "hearken %s: %s%s\n", request->upgrade ? "upgrade" : "init", fault->text, cure);
    if (forbidden)
        return EX_NOPERM;
    return outcome == OUTCOME_DEFER                 ? EX_TEMPFAIL
           : strcmp(fault->code, "EX_NOINPUT") == 0 ? EX_NOINPUT
           : strcmp(fault->code, "EX_USAGE") == 0   ? EX_USAGE
                                                    : EX_CONFIG;
}

/* PostgreSQL 15 (security_invoker views), lz4 (texts are compressed with it), UTF-8: each named before anything is created. */
static enum outcome
check_server(struct desk *desk, struct fault *fault_out)
{
    g_autoptr(rows) rows = NULL;
    enum outcome outcome = desk_query(
        desk,
        "select pg_catalog.current_setting('server_version_num')::int >= 150000, "
        "pg_catalog.current_setting('server_version'), "
        "pg_catalog.pg_encoding_to_char(encoding), datname, "
        "(select 'lz4' = any (enumvals) from pg_catalog.pg_settings where name = "
        "'default_toast_compression') from pg_catalog.pg_database where datname = pg_catalog.current_database()",
        NULL, 0, &rows, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    char **row = rows->cells[0];
    if (strcmp(row[0], "t") != 0)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "PostgreSQL %s is too old; hearken needs 15 or later",
                         row[1]);
    if (strcmp(row[4], "t") != 0)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "this PostgreSQL was built without lz4, which hearken needs; install one built with it "
                         "(configure --with-lz4), as distributions have it");
    if (strcmp(row[2], "UTF8") != 0)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "database \"%s\" is encoded in %s; make one with createdb -E UTF8 -l C.UTF-8 -T template0",
                         row[3], row[2]);
    return OUTCOME_OK;
}

/* Where "I" has no "i" for its lower case (Turkish, Azeri), SUPPORT@EXAMPLE.COM is no address of a queue. */
static enum outcome
check_letters(struct desk *desk, struct fault *fault_out)
{
    g_autoptr(rows) rows = NULL;
    enum outcome outcome = desk_query(desk, "select pg_catalog.lower('I') = 'i', pg_catalog.current_database()", NULL,
                                      0, &rows, fault_out);
    if (outcome != OUTCOME_OK || strcmp(rows->cells[0][0], "t") == 0)
        return outcome;
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                     "in database \"%s\" the lower case of I is no i, so that addresses would not be found; "
                     "make one with createdb -E UTF8 -l C.UTF-8 -T template0",
                     rows->cells[0][1]);
}

/* Before anything is made: a schema whose queue failed would have to be told from one that stands already. */
static enum outcome
check_queue(const struct request *request, struct fault *fault_out)
{
    if (!request->queue || text_is_mailbox(request->queue))
        return OUTCOME_OK;
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_USAGE",
                     "\"%s\" is no mail address; give --queue support@example.com", request->queue);
}

static enum outcome
add_queue(struct desk *desk, const struct request *request, struct fault *fault_out)
{
    const char *values[] = {request->queue, request->name ? request->name : request->queue,
                            request->language ? request->language : "en"};
    g_autoptr(rows) rows = NULL;
    return desk_query(desk, "select hearken.add_queue($1, $2, $3)", values, 3, &rows, fault_out);
}

static enum outcome
take_time(struct desk *desk, struct fault *fault_out)
{
    g_autoptr(rows) rows = NULL;
    return desk_query(desk, TAKE_TIME, NULL, 0, &rows, fault_out);
}

static enum outcome
run(const struct request *request, const char *conninfo, struct fault *fault_out)
{
    g_autofree char *directory = NULL;
    enum outcome outcome = migrate_find(request->sql, &directory, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    g_autoptr(desk) desk = desk_open(conninfo, 1, DEADLINE, "hearken");
    g_autoptr(desk) turn = desk_open(conninfo, 1, DEADLINE, "hearken"); /* holds it as long as it is open */
    g_autoptr(rows) locked = NULL;
    bool exists = false;
    if ((outcome = check_server(desk, fault_out)) != OUTCOME_OK ||
        (outcome = take_time(desk, fault_out)) != OUTCOME_OK || (outcome = take_time(turn, fault_out)) != OUTCOME_OK ||
        (outcome = desk_query(turn, ONE_AT_A_TIME, NULL, 0, &locked, fault_out)) != OUTCOME_OK ||
        (outcome = migrate_exists(desk, &exists, fault_out)) != OUTCOME_OK)
        return outcome;
    if (exists && !request->upgrade && !request->queue)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "schema hearken stands already; bring it up to date with hearken upgrade");
    if (!exists && request->upgrade)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "there is no schema hearken; make it with hearken init");
    guint done = 0;
    if (!exists && (outcome = check_letters(desk, fault_out)) != OUTCOME_OK)
        return outcome;
    if (!exists || request->upgrade)
        outcome = migrate_run(desk, directory, &done, fault_out);
    if (outcome == OUTCOME_OK && request->queue)
        outcome = add_queue(desk, request, fault_out);
    if (outcome == OUTCOME_OK && done > 0)
        printf("hearken: %u SQL files done from %s\n", done, directory);
    if (outcome == OUTCOME_OK && request->queue)
        printf("hearken: queue \"%s\" takes mail at %s\n", request->name ? request->name : request->queue,
               request->queue);
    else if (outcome == OUTCOME_OK && !request->upgrade)
        printf("hearken: now add a queue: select hearken.add_queue('support@example.com', 'Example "
               "Support', 'en');\n");
    return outcome;
}

static void
print_usage(FILE *to, bool upgrade)
{
    fprintf(to, "usage: hearken %s [-c FILE] [-d CONNINFO] [--sql DIR]%s\n", upgrade ? "upgrade" : "init",
            upgrade ? "" : " [--queue ADDRESS [--name NAME] [--language CODE]]");
    fputs("  -c, --config FILE       settings; admin_conninfo says where the database is\n"
          "  -d, --database CONNINFO the database instead (libpq connection string)\n"
          "      --sql DIR           the SQL files instead of the installed ones\n",
          to);
    if (!upgrade)
        fputs("      --queue ADDRESS     a first queue that takes mail at this address; may be "
              "given later again\n"
              "      --name NAME         its name, as customers see it\n"
              "      --language CODE     its language when a mail's cannot be told: en, de, fr, "
              "es, it, pt, nl\n",
              to);
}

static int
go(int argc, char **argv, bool upgrade)
{
    static const struct option options[] = {
        {"config", required_argument, NULL, 'c'}, {"database", required_argument, NULL, 'd'},
        {"sql", required_argument, NULL, 's'},    {"queue", required_argument, NULL, 'q'},
        {"name", required_argument, NULL, 'n'},   {"language", required_argument, NULL, 'l'},
        {"help", no_argument, NULL, 'h'},         {0}};
    struct request request = {.upgrade = upgrade};
    for (int option; (option = getopt_long(argc, argv, "c:d:h", options, NULL)) != -1;) {
        const char **fields[] = {['c'] = &request.config, ['d'] = &request.conninfo, ['s'] = &request.sql,
                                 ['q'] = &request.queue,  ['n'] = &request.name,     ['l'] = &request.language};
        bool known = option > 0 && option < (int)G_N_ELEMENTS(fields) && fields[option];
        if (!known || (upgrade && strchr("qnl", option))) {
            print_usage(option == 'h' ? stdout : stderr, upgrade);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
        *fields[option] = optarg;
    }
    if (optind < argc || (!request.queue && (request.name || request.language))) {
        print_usage(stderr, upgrade);
        return EX_USAGE;
    }
    struct fault fault = {0};
    g_autoptr(settings) settings = NULL;
    enum outcome outcome = check_queue(&request, &fault);
    if (outcome == OUTCOME_OK && !request.conninfo)
        outcome = settings_read(request.config, &settings, &fault);
    const char *conninfo = request.conninfo ? request.conninfo : settings ? settings->admin_conninfo : NULL;
    if (outcome == OUTCOME_OK)
        outcome = desk_read_conninfo(request.conninfo ? "-d" : "admin_conninfo", conninfo, &fault);
    if (outcome == OUTCOME_OK)
        outcome = run(&request, conninfo, &fault);
    return outcome == OUTCOME_OK ? EX_OK : fail(&request, outcome, &fault);
}

int
tool_init(int argc, char **argv)
{
    return go(argc, argv, false);
}

int
tool_upgrade(int argc, char **argv)
{
    return go(argc, argv, true);
}
