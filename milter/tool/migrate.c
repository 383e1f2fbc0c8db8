/*
 * migrate.c - the schema, forward only: sql/ORDER names the files, hearken.migration remembers what
 * was run.
 *
 * Knows that a file called NNN_… is a migration, run once and for ever frozen, and that any other
 * file (functions, views, roles' rights) is run again at each upgrade; a digest of those is noted. Knows nothing of what
 * the files say. Single-threaded.
 */
#include "migrate.h"

#include <string.h>
#include <unistd.h>

/* Whoever waits for a whole table has all mail wait behind, and mail that holds another table waits for ever: so give way in time, less
 * than PostgreSQL's deadlock_timeout, and come again. */
#define PATIENCE                                                                                                       \
    "set local lock_timeout = '400ms'; set local statement_timeout = 0; set local standard_conforming_strings = on;"
#define ATTEMPTS 120 /* a minute or two */

static bool
has_order(const char *directory)
{
    g_autofree char *path = g_build_filename(directory, "ORDER", NULL);
    return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

enum outcome
migrate_find(const char *given, char **directory_out, struct fault *fault_out)
{
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *here = g_path_get_dirname(self ? self : "");
    g_autofree char *beside = g_build_filename(here, "sql", NULL);
    const char *places[] = {given, g_getenv("HEARKEN_SQL"), HEARKEN_PKGDATADIR "/sql", beside};
    for (guint i = 0; i < G_N_ELEMENTS(places); i++) {
        if (places[i] && has_order(places[i])) {
            *directory_out = g_strdup(places[i]);
            return OUTCOME_OK;
        }
        if (i == 0 && given)
            break; /* what an admin names is meant */
    }
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT",
                     "%s/ORDER: there are no SQL files; reinstall hearken or name their directory with --sql",
                     given ? given : HEARKEN_PKGDATADIR "/sql");
}

static GPtrArray *
read_order(const char *directory, struct fault *fault_out)
{
    g_autofree char *path = g_build_filename(directory, "ORDER", NULL);
    g_autofree char *content = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &content, NULL, &error)) {
        fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s", error->message);
        return NULL;
    }
    GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_strstrip(*line);
        if (**line && **line != '#')
            g_ptr_array_add(files, g_strdup(*line));
    }
    return files;
}

static bool
is_migration(const char *file)
{
    const char *slash = strrchr(file, '/');
    const char *name = slash ? slash + 1 : file;
    return strspn(name, "0123456789") == 3 && name[3] == '_';
}

enum outcome
migrate_exists(struct desk *desk, bool *exists_out, struct fault *fault_out)
{
    g_autoptr(rows) rows = NULL;
    enum outcome outcome =
        desk_query(desk, "select pg_catalog.to_regclass('hearken.migration') is not null", NULL, 0, &rows, fault_out);
    *exists_out = outcome == OUTCOME_OK && rows->count == 1 && strcmp(rows->cells[0][0], "t") == 0;
    return outcome;
}

static enum outcome
read_done(struct desk *desk, GHashTable **done_out, struct fault *fault_out)
{
    *done_out = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    bool exists;
    enum outcome outcome = migrate_exists(desk, &exists, fault_out);
    if (outcome != OUTCOME_OK || !exists)
        return outcome;
    g_autoptr(rows) rows = NULL;
    outcome = desk_query(desk, "select name from hearken.migration", NULL, 0, &rows, fault_out);
    for (guint i = 0; outcome == OUTCOME_OK && i < rows->count; i++)
        g_hash_table_add(*done_out, g_strdup(rows->cells[i][0]));
    return outcome;
}

static bool
is_busy(const struct fault *fault)
{
    return strcmp(fault->code, "55P03") == 0 || strcmp(fault->code, "40P01") == 0;
}

/* Scripts in one transaction, again and again while somebody stands in the way of their locks. */
static enum outcome
run_scripts(struct desk *desk, const char *const *scripts, guint *failed_out, struct fault *fault_out)
{
    enum outcome outcome;
    for (guint attempt = 1;; attempt++) {
        outcome = desk_script(desk, scripts, failed_out, fault_out);
        if (outcome == OUTCOME_OK || !is_busy(fault_out) || attempt == ATTEMPTS)
            return outcome;
        g_usleep((gulong)g_random_int_range(100 * 1000, 1000 * 1000)); /* the mail that waited goes first */
    }
}

/* A migration, which is listed with it, or all files up to the next one: one transaction, so that no daemon finds half of the
 * functions, or new ones without their rights. */
static enum outcome
run_files(struct desk *desk, const char *directory, char **files, guint count, const char *last,
          struct fault *fault_out)
{
    g_autoptr(GPtrArray) scripts = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(scripts, g_strdup(PATIENCE));
    for (guint i = 0; i < count; i++) {
        g_autofree char *path = g_build_filename(directory, files[i], NULL);
        char *sql = NULL;
        g_autoptr(GError) error = NULL;
        if (!g_file_get_contents(path, &sql, NULL, &error))
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s", error->message);
        g_ptr_array_add(scripts, sql);
    }
    g_ptr_array_add(scripts, g_strdup(last));
    g_ptr_array_add(scripts, NULL);
    guint failed;
    struct fault fault = {0};
    enum outcome outcome = run_scripts(desk, (const char *const *)scripts->pdata, &failed, &fault);
    if (outcome != OUTCOME_OK)
        fault_set(fault_out, outcome, fault.code, "%s/%s: %s%s (nothing of this %s was kept)", directory,
                  files[CLAMP(failed, 1, count) - 1], fault.text,
                  is_busy(&fault)
                      ? "; a dump or a long query holds a table: end it, or run this again when it has ended"
                      : "",
                  count == 1 ? "file" : "version's functions");
    return outcome;
}

/* The row of hearken.migration that stands for all files that are no migrations: their digest is in its name. */
static char *
name_functions(const char *directory, GPtrArray *files, struct fault *fault_out)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    for (guint i = 0; i < files->len; i++) {
        g_autofree char *path = g_build_filename(directory, files->pdata[i], NULL);
        g_autofree char *sql = NULL;
        g_autoptr(GError) error = NULL;
        gsize length;
        if (is_migration(files->pdata[i]))
            continue;
        if (!g_file_get_contents(path, &sql, &length, &error)) {
            fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s", error->message);
            return NULL;
        }
        g_checksum_update(checksum, (const guchar *)sql, (gssize)length);
    }
    return g_strdup_printf("functions %.16s", g_checksum_get_string(checksum));
}

/* Migrations of a later version are told by their numbers. */
static const char *
find_later(GPtrArray *files, GHashTable *done)
{
    const char *last = "", *later = NULL;
    for (guint i = 0; i < files->len; i++)
        if (is_migration(files->pdata[i]))
            last = files->pdata[i];
    GHashTableIter iter;
    g_hash_table_iter_init(&iter, done);
    for (void *name; g_hash_table_iter_next(&iter, &name, NULL);)
        if (is_migration(name) && strncmp(name, last, 3) > 0)
            later = name;
    return later;
}

enum outcome
migrate_run(struct desk *desk, const char *directory, guint *done_out, struct fault *fault_out)
{
    *done_out = 0;
    g_autoptr(GPtrArray) files = read_order(directory, fault_out);
    g_autofree char *functions = files ? name_functions(directory, files, fault_out) : NULL;
    if (!functions)
        return OUTCOME_REFUSE;
    g_autoptr(GHashTable) done = NULL;
    enum outcome outcome = read_done(desk, &done, fault_out);
    const char *later = find_later(files, done);
    if (outcome == OUTCOME_OK && later)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "the schema is of a later version (%s), which this one would spoil; install that one", later);
    g_autofree char *noted = g_strdup_printf("delete from hearken.migration where name like 'functions %%';"
                                             "insert into hearken.migration (name) values ('%s')",
                                             functions);
    for (guint i = 0, count; outcome == OUTCOME_OK && i < files->len; i += count) {
        char **file = (char **)&files->pdata[i];
        count = 1;
        if (is_migration(*file)) {
            g_autofree char *listed =
                g_strdup_printf("insert into hearken.migration (name) values ('%s') on conflict do nothing", *file);
            if (g_hash_table_contains(done, *file))
                continue;
            outcome = run_files(desk, directory, file, count, listed, fault_out);
        } else {
            while (i + count < files->len && !is_migration(file[count]))
                count++;
            outcome = run_files(desk, directory, file, count, i + count == files->len ? noted : "", fault_out);
        }
        *done_out += outcome == OUTCOME_OK ? count : 0;
    }
    return outcome;
}

/* Restored without its owner: a daemon's door would have the rights of whoever restored it. */
static enum outcome
count_strange(struct desk *desk, guint64 *count_out, struct fault *fault_out)
{
    g_autoptr(rows) rows = NULL;
    enum outcome outcome = desk_query(
        desk,
        "select count(*) from (select relowner from pg_catalog.pg_class where relkind in ('r', 'p', 'v') and "
        "relnamespace = 'hearken'::pg_catalog.regnamespace union all select proowner from pg_catalog.pg_proc where "
        "pronamespace = 'hearken'::pg_catalog.regnamespace) o (owner) where owner is distinct from "
        "pg_catalog.to_regrole('hearken_owner')",
        NULL, 0, &rows, fault_out);
    *count_out = outcome == OUTCOME_OK ? g_ascii_strtoull(rows->cells[0][0], NULL, 10) : 0;
    return outcome;
}

enum outcome
migrate_compare(struct desk *desk, const char *directory, char **difference_out, struct fault *fault_out)
{
    *difference_out = NULL;
    g_autoptr(GPtrArray) files = read_order(directory, fault_out);
    g_autofree char *functions = files ? name_functions(directory, files, fault_out) : NULL;
    if (!functions)
        return OUTCOME_REFUSE;
    g_autoptr(GHashTable) done = NULL;
    enum outcome outcome = read_done(desk, &done, fault_out);
    guint64 strange = 0;
    if (outcome != OUTCOME_OK || (outcome = count_strange(desk, &strange, fault_out)) != OUTCOME_OK)
        return outcome;
    guint missing = 0;
    for (guint i = 0; i < files->len; i++)
        missing += is_migration(files->pdata[i]) && !g_hash_table_contains(done, files->pdata[i]);
    const char *later = find_later(files, done);
    if (later)
        *difference_out = g_strdup_printf("is of a later version (%s); install that one", later);
    else if (missing > 0)
        *difference_out = g_strdup_printf("lacks %u migrations of this version; run hearken upgrade", missing);
    else if (!g_hash_table_contains(done, functions))
        *difference_out = g_strdup("has another version's functions; run hearken upgrade");
    else if (strange > 0)
        *difference_out =
            g_strdup_printf("was restored without its owner, or holds what is another's: %" G_GUINT64_FORMAT
                            " tables and functions are not hearken_owner's; run hearken upgrade",
                            strange);
    return OUTCOME_OK;
}
