/*
 * preview.c - hearken preview: the words a ticket's acknowledgement would have now.
 *
 * The words are made in C, so psql cannot show them; this asks hearken.preview() for the same row the courier would claim and
 * words it the same way. Nothing is claimed, sent or changed. Single-threaded.
 */
#include <hearken/desk.h>
#include <hearken/letter.h>
#include <hearken/settings.h>

#include "../courier/compose.h"
#include "tool.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

static const char usage[] = "usage: hearken preview [-c FILE] [-d CONNINFO] TICKET\n"
                            "  -c, --config FILE        settings; admin_conninfo says where the database is\n"
                            "  -d, --database CONNINFO  the database instead\n";

static int
fail(int status, const char *text)
{
    fprintf(stderr, "hearken preview: %s\n", text);
    return status;
}

static int
show(const struct engine *engine, struct desk *desk, gint64 ticket)
{
    struct fault fault = {0};
    g_autoptr(rows) rows = NULL;
    g_autoptr(jobs) jobs = NULL;
    g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, ticket);
    const char *values[] = {number};
    enum outcome outcome = desk_query(desk, "select hearken.here($1)", values, 1, &rows, &fault);
    if (outcome == OUTCOME_OK)
        outcome = desk_preview(desk, ticket, &jobs, &fault);
    if (outcome != OUTCOME_OK)
        return fail(outcome == OUTCOME_DEFER ? EX_TEMPFAIL : EX_DATAERR, fault.text);
    if (jobs->count == 0) {
        g_autofree char *said = g_strdup_printf("ticket %" G_GINT64_FORMAT " gets no acknowledgement; select * from "
                                                "hearken.deliveries where ticket = %" G_GINT64_FORMAT "; says why",
                                                ticket, ticket);
        return fail(EX_DATAERR, said);
    }
    g_autofree char *gist = NULL;
    const char *tone;
    g_autoptr(words) words = compose_words(engine, NULL, &jobs->list[0], &gist, &tone);
    printf("To: %s\nSubject: %s\n\n%s\n", jobs->list[0].recipient, words->subject, words->text);
    return EX_OK;
}

int
tool_preview(int argc, char **argv)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"database", required_argument, NULL, 'd'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    const char *config = NULL, *conninfo = NULL;
    for (int option; (option = getopt_long(argc, argv, "c:d:h", options, NULL)) != -1;) {
        if (option == 'c')
            config = optarg;
        else if (option == 'd')
            conninfo = optarg;
        else {
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    char *end = NULL;
    gint64 ticket = optind + 1 == argc ? g_ascii_strtoll(argv[optind], &end, 10) : 0;
    if (ticket <= 0 || *end) {
        fputs(usage, stderr);
        return EX_USAGE;
    }
    letter_init();
    struct fault fault = {0};
    g_autoptr(settings) settings = NULL;
    g_autoptr(engine) engine = NULL;
    if (!conninfo && settings_read(config, &settings, &fault) != OUTCOME_OK)
        return fail(EX_CONFIG, fault.text);
    if (engine_open(settings ? settings->pack_dir : NULL, &engine, &fault) != OUTCOME_OK)
        return fail(EX_CONFIG, fault.text);
    g_autoptr(desk) desk = desk_open(conninfo ? conninfo : settings->admin_conninfo, 1, 30, "hearken");
    return show(engine, desk, ticket);
}
