/*
 * alias.c - aliases of Postfix that lead to a queue, or away from it.
 *
 * The milter is told a recipient as the sender wrote it, before Postfix looks for aliases: mail to an alias reaches the queue's mailbox,
 * but becomes a ticket only where the alias, too, is an address of the queue. Knows the tables that postmap(1) can list, and reads the
 * patterns of regexp and pcre; others (ldap, sql) are not looked at. Single-threaded.
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

/* Mail that goes to a queue whomever it was sent to: no address of it can be told that would have to be the queue's. */
static void
check_copy(const struct aliases *aliases, const char *what, const char *word)
{
    g_autofree char *target = complete(aliases, word, NULL);
    const char *queue = queue_of(aliases, target);
    if (queue)
        report_fine(aliases->report,
                    "Postfix: %s brings mail to %s that was sent to others, and such mail is not filed, for we see the "
                    "addresses that the sender gave; each that is to be filed becomes the queue's by "
                    "select hearken.add_queue('ADDRESS', '%s')",
                    what, target, queue);
}

/* A line of patterns and actions: "/^Subject:.*order/ REDIRECT support@example.com", or of patterns and addresses. */
static void
check_pattern(const struct aliases *aliases, const char *line, bool acts)
{
    g_auto(GStrv) words = g_strsplit_set(line, ", \t{}", -1);
    const char *before = "";
    for (char **word = words + 1; *words && **words != '#' && *word; word++) {
        if (**word && (!acts || g_ascii_strcasecmp(before, "REDIRECT") == 0 || g_ascii_strcasecmp(before, "BCC") == 0))
            check_copy(aliases, aliases->table, *word);
        before = **word ? *word : before;
    }
}

/* What postmap(1) lists of a table; where it lists none of its kind, the file itself. Owned by caller. */
static char *
list(const char *directory, const char *table, bool *pattern_out)
{
    const char *arguments[] = {"postmap", "-s", table, NULL};
    const char *elsewhere[] = {"postmap", "-c", directory, "-s", table, NULL};
    g_autofree char *output = NULL;
    int status = 0;
    const char *path = strchr(table, ':');
    *pattern_out = g_str_has_prefix(table, "regexp:") || g_str_has_prefix(table, "pcre:");
    if (*pattern_out && path[1] == '{')
        return g_strdup(table);
    if (*pattern_out)
        return g_file_get_contents(path + 1, &output, NULL, NULL) ? g_steal_pointer(&output) : NULL;
    return g_spawn_sync(NULL, (char **)(directory ? elsewhere : arguments), NULL,
                        G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output, NULL, &status, NULL) &&
                   status == 0
               ? g_steal_pointer(&output)
               : NULL;
}

/* acts: the table's values are actions, as in access(5) and header_checks(5). */
static void
check_table(struct aliases *aliases, const char *directory, const char *table, bool acts)
{
    bool patterns;
    g_autofree char *text = list(directory, table, &patterns);
    g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
    aliases->table = table;
    for (char **line = lines; *line; line++)
        if (acts || patterns)
            check_pattern(aliases, *line, acts);
        else if (**line)
            check_line(aliases, *line);
}

/* The tables that one parameter names; of the restrictions of smtpd, whose other words are no tables, as well. */
static void
check_parameter(struct aliases *aliases, const char *directory, const char *parameter, bool acts)
{
    bool of_smtpd = g_str_has_prefix(parameter, "smtpd_");
    g_autofree char *value =
        of_smtpd ? postfix_at_the_door(directory, parameter) : postfix_ask(directory, "-xh", parameter);
    g_autoptr(GPtrArray) tables = postfix_words(value);
    aliases->rewrites = strstr(parameter, "canonical");
    for (guint i = 0; i < tables->len; i++) {
        const char *table = tables->pdata[i];
        if (strchr(table, ':'))
            check_table(aliases, directory, table + (g_str_has_prefix(table, "proxy:") ? 6 : 0), acts);
    }
}

void
alias_check(const struct settings *settings, const char *directory, struct report *report)
{
    static const char *const maps[] = {"virtual_alias_maps", "alias_maps", "canonical_maps", "recipient_canonical_maps",
                                       "recipient_bcc_maps"};
    static const char *const acting[] = {"header_checks",
                                         "body_checks",
                                         "smtpd_client_restrictions",
                                         "smtpd_helo_restrictions",
                                         "smtpd_sender_restrictions",
                                         "smtpd_relay_restrictions",
                                         "smtpd_recipient_restrictions",
                                         "smtpd_data_restrictions",
                                         "smtpd_end_of_data_restrictions"};
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
    for (guint i = 0; i < G_N_ELEMENTS(maps); i++)
        check_parameter(&aliases, directory, maps[i], false);
    for (guint i = 0; i < G_N_ELEMENTS(acting); i++)
        check_parameter(&aliases, directory, acting[i], true);
    g_autofree char *copied = postfix_ask(directory, "-xh", "always_bcc");
    if (copied && *copied)
        check_copy(&aliases, "always_bcc", copied);
}
