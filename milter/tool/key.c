/*
 * key.c - hearken key add|activate|retire|list: the keys that sign reply addresses.
 *
 * Files only: the database knows key ids, never keys. A new key verifies on every host before any
 * signs with it, so add and activate are two steps, with a copy to the other hosts between them.
 */
#include <hearken/settings.h>
#include <hearken/token.h>

#include "tool.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <sysexits.h>

static const char usage[] =
    "usage: hearken key [-c FILE] [-d DIRECTORY] add | activate KID | retire KID | list\n"
    "  -c, --config FILE     settings that name key_dir\n"
    "  -d, --directory DIR   the keys' directory instead\n"
    "  add                   a new key: verifies, does not sign yet; copy it to every host, then "
    "activate it\n"
    "  activate KID          this key signs from now on; the former one goes on verifying\n"
    "  retire KID            this key is worth nothing any more: answers to its addresses open new "
    "tickets\n"
    "  list                  id and state of each key, and since which day\n";

static int
fail(const struct fault *fault)
{
    fprintf(stderr, "hearken key: %s\n", fault->text);
    return strcmp(fault->code, "EX_USAGE") == 0       ? EX_USAGE
           : strcmp(fault->code, "EX_NOINPUT") == 0   ? EX_NOINPUT
           : strcmp(fault->code, "EX_CANTCREAT") == 0 ? EX_CANTCREAT
                                                      : EX_CONFIG;
}

static int
list_keys(const char *directory)
{
    static const char *const states[] = {"standby", "active", "retired"};
    struct fault fault = {0};
    g_autoptr(keyring) keyring = NULL;
    if (keyring_read(directory, false, &keyring, &fault) != OUTCOME_OK)
        return fail(&fault);
    guint count;
    const struct key_entry *entries = keyring_list(keyring, &count);
    for (guint i = 0; i < count; i++)
        printf("%-8s  %-7s  %s\n", entries[i].kid, states[entries[i].state], entries[i].since);
    return EX_OK;
}

static int
add_key(const char *directory)
{
    struct fault fault = {0};
    char kid[9];
    if (keyring_add(directory, kid, &fault) != OUTCOME_OK)
        return fail(&fault);
    printf("%s\n", kid);
    fprintf(stderr,
            "hearken key: %s stands by; copy %s/%s.key to every host, reload them, then hearken "
            "key activate %s\n",
            kid, directory, kid, kid);
    return EX_OK;
}

static int
change_key(const char *directory, const char *kid, enum key_state state)
{
    struct fault fault = {0};
    if (keyring_set_state(directory, kid, state, &fault) != OUTCOME_OK)
        return fail(&fault);
    fprintf(stderr, "hearken key: done; reload the daemons: systemctl reload hearken-milter hearken-courier\n");
    return EX_OK;
}

static bool
is_whole(int count, char **words)
{
    static const char *const alone[] = {"list", "add", NULL}, *const of_one[] = {"activate", "retire", NULL};
    return (count == 1 && g_strv_contains(alone, words[0])) || (count == 2 && g_strv_contains(of_one, words[0]));
}

static int
run(const char *directory, char **words)
{
    if (strcmp(words[0], "list") == 0)
        return list_keys(directory);
    if (strcmp(words[0], "add") == 0)
        return add_key(directory);
    return change_key(directory, words[1], strcmp(words[0], "activate") == 0 ? KEY_ACTIVE : KEY_RETIRED);
}

int
tool_key(int argc, char **argv)
{
    static const struct option options[] = {{"config", required_argument, NULL, 'c'},
                                            {"directory", required_argument, NULL, 'd'},
                                            {"help", no_argument, NULL, 'h'},
                                            {0}};
    const char *file = NULL, *directory = NULL;
    for (int option; (option = getopt_long(argc, argv, "c:d:h", options, NULL)) != -1;) {
        if (option == 'c')
            file = optarg;
        else if (option == 'd')
            directory = optarg;
        else {
            fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EX_OK : EX_USAGE;
        }
    }
    if (!is_whole(argc - optind, argv + optind)) {
        fputs(usage, stderr);
        return EX_USAGE;
    }
    struct fault fault = {0};
    g_autoptr(settings) settings = NULL;
    if (!directory && settings_read(file, &settings, &fault) != OUTCOME_OK)
        return fail(&fault);
    return run(directory ? directory : settings->key_dir, argv + optind);
}
