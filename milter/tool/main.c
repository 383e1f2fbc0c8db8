/*
 * main.c - hearken, the admin's command line: picks the subcommand and hands its arguments on.
 *
 * Knows the table of commands and nothing of what they do. Single-threaded until a command starts
 * threads itself.
 */
#include <hearken/log.h>

#include "tool.h"

#include <config.h>
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

static const struct command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *says;
} commands[] = {
    {"init", tool_init, "create schema, roles and first settings in the database"},
    {"upgrade", tool_upgrade, "bring an older schema to this version"},
    {"check", tool_check, "name each fault of the installation with its cure"},
    {"read", tool_read, "show what a mail says (RFC 5322 files, no database)"},
    {"listen", tool_listen, "show the acknowledgement a mail would get (no database)"},
    {"import", tool_import, "file mbox, Maildir or .eml files as tickets"},
    {"key", tool_key, "add, activate, retire or list the keys of reply addresses"},
    {"preview", tool_preview, "show a ticket's acknowledgement before it leaves"},
};

static void
print_usage(FILE *to)
{
    fputs("usage: hearken COMMAND [OPTIONS] …\n\n", to);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(to, "  %-8s  %s\n", commands[i].name, commands[i].says);
    fputs("\nhearken COMMAND --help tells its options; hearken(1) the rest.\n", to);
}

static int
run(int argc, char **argv)
{
    if (argc < 2) {
        print_usage(stderr);
        return EX_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        print_usage(stdout);
        return EX_OK;
    }
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0) {
        puts(PACKAGE_STRING);
        return EX_OK;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            g_autofree char *name = g_strconcat("hearken ", argv[1], NULL);
            argv[1] = name; /* getopt's complaints begin with it */
            return commands[i].run(argc - 1, argv + 1);
        }
    fprintf(stderr, "hearken: there is no command \"%s\"; hearken --help lists them\n", argv[1]);
    return EX_USAGE;
}

int
main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "C.UTF-8");
    log_open("hearken", LOG_TO_STDERR, false);
    int status = run(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout)) { /* a full disk: half an answer is none */
        fprintf(stderr, "hearken: what was printed could not be written: %s\n", strerror(errno));
        return status == EX_OK ? EX_IOERR : status;
    }
    return status;
}
