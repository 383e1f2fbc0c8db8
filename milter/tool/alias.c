/*
 * alias.c - aliases of Postfix that lead to a queue, or away from it.
 *
 * The milter is told a recipient as the sender wrote it, before Postfix looks for aliases: mail to an alias reaches the queue's mailbox,
 * but becomes a ticket only where the alias, too, is an address of the queue. Knows the tables that postmap(1) can list; others (regexp,
 * ldap) are not looked at. Single-threaded.
 */
#include "alias.h"

#include "postfix.h"

#include <hearken/desk.h>
#include <hearken/text.h>
#include <string.h>

struct aliases {
    const struct rows *queues; /* of address, name of its queue */
    const char *table, *origin;
    bool rewrites; /* the table is one for header fields as well */
    struct report *report;
};

/* The queue that has this address, or its whole domain. */
static const char *
queue_of(const struct aliases *aliases, const char *address)
{
    const char *at = strrchr(address, '@');
    for (guint i = 0; i < aliases->queues->count; i++) {
        const char *own = aliases->queues->cells[i][0];
        if (strcmp(own, address) == 0 || (at && strcmp(own, at) == 0))
            return aliases->queues->cells[i][1];
    }
    return NULL;
}

static void
check_alias(const struct aliases *aliases, const char *alias, const char *target)
{
    const char *queue = queue_of(aliases, target), *own = queue_of(aliases, alias);
    if (own && !queue && aliases->rewrites)
        report_fine(
            aliases->report,
            "Postfix: %s turns %s into %s in To and Cc, too, before we see them: mail to it is filed, but "
            "names no address of the queue, so nobody is answered; select hearken.add_queue('%s', '%s') mends it",
            aliases->table, alias, target, target, own);
    else if (queue && !own)
        report_fine(aliases->report,
                    "Postfix: mail to %s goes to %s by %s, but is not filed, for %s is no address of the queue; "
                    "select hearken.add_queue('%s', '%s') files it",
                    alias, target, aliases->table, alias, alias, queue);
}

/* Lower case, with the domain that Postfix adds to a bare name. Owned by caller. */
static char *
complete(const struct aliases *aliases, const char *name, const char *delimiters)
{
    g_autofree char *whole = strchr(name, '@') ? g_strdup(name) : g_strdup_printf("%s@%s", name, aliases->origin);
    return text_base_address(whole, delimiters, NULL);
}

/* "kontakt@example.com  support, ada@example.com"; or "@old.example  @example.com", each address of one domain at another. */
static void
check_line(const struct aliases *aliases, const char *line)
{
    g_autofree char *name = g_strndup(line, strcspn(line, " \t"));
    g_autofree char *alias = complete(aliases, name, "\n");
    g_auto(GStrv) targets = g_strsplit_set(line + strlen(name), ", \t", -1);
    for (char **word = targets; *word; word++) {
        g_autofree char *target = **word ? complete(aliases, *word, NULL) : NULL;
        if (!target)
            continue;
        check_alias(aliases, alias, target);
        for (guint i = 0; *target == '@' && *alias == '@' && i < aliases->queues->count; i++) {
            const char *own = aliases->queues->cells[i][0];
            g_autofree char *there = g_strdup_printf("%.*s%s", (int)strcspn(own, "@"), own, alias);
            if (*own != '@' && g_str_has_suffix(own, target))
                check_alias(aliases, there, own);
        }
    }
}

static void
check_table(struct aliases *aliases, const char *directory, const char *table)
{
    const char *arguments[] = {"postmap", "-s", table, NULL};
    const char *elsewhere[] = {"postmap", "-c", directory, "-s", table, NULL};
    g_autofree char *output = NULL;
    int status = 0;
    if (!g_spawn_sync(NULL, (char **)(directory ? elsewhere : arguments), NULL,
                      G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output, NULL, &status, NULL) ||
        status != 0)
        return;
    g_auto(GStrv) lines = g_strsplit(output, "\n", -1);
    aliases->table = table;
    for (char **line = lines; *line; line++)
        if (**line)
            check_line(aliases, *line);
}

void
alias_check(const struct settings *settings, const char *directory, struct report *report)
{
    static const char *const parameters[] = {"virtual_alias_maps", "alias_maps", "canonical_maps",
                                             "recipient_canonical_maps", "recipient_bcc_maps"};
    struct fault fault = {0};
    g_autoptr(desk) desk = desk_open(settings->admin_conninfo, 1, 10, "hearken-check");
    g_autoptr(rows) rows = NULL;
    if (desk_query(desk,
                   "select a.address, q.name from hearken.address a join hearken.queue q on q.id = a.queue where "
                   "q.active order by 1",
                   NULL, 0, &rows, &fault) != OUTCOME_OK)
        return; /* check_schema says why */
    g_autofree char *origin = postfix_ask(directory, "-xh", "myorigin");
    struct aliases aliases = {.queues = rows, .origin = origin ? origin : "", .report = report};
    for (guint i = 0; i < G_N_ELEMENTS(parameters); i++) {
        g_autofree char *value = postfix_ask(directory, "-xh", parameters[i]);
        g_autoptr(GPtrArray) tables = postfix_words(value);
        aliases.rewrites = strstr(parameters[i], "canonical");
        for (guint j = 0; j < tables->len; j++) {
            const char *table = tables->pdata[j];
            check_table(&aliases, directory, table + (g_str_has_prefix(table, "proxy:") ? 6 : 0));
        }
    }
}
