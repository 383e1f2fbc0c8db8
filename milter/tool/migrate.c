/*
 * migrate.c - the schema, forward only: sql/ORDER names the files, hearken.migration remembers what
 * was run.
 *
 * Knows that a file called NNN_… is a migration, run once and for ever frozen, and that any other
 * file (functions, views, roles' rights) is run again at each upgrade; a digest of those is noted. Knows nothing of what
 * the files say. An advisory lock of the transaction keeps two upgrades apart. Single-threaded.
 */
#include "migrate.h"

#include <string.h>
#include <unistd.h>

/* "Hearken" cut to a number: two admins who upgrade at once must wait for each other. */
#define UPGRADE_LOCK "select pg_catalog.pg_advisory_xact_lock(5215575678830);"

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

/* One file, one transaction; a migration is listed in the same one. */
static enum outcome
run_file(struct desk *desk, const char *directory, const char *file, struct fault *fault_out)
{
    g_autofree char *path = g_build_filename(directory, file, NULL);
    g_autofree char *sql = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &sql, NULL, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s", error->message);
    g_autofree char *name = g_path_get_basename(file);
    g_autofree char *listed =
        is_migration(file)
            ? g_strdup_printf("insert into hearken.migration (name) values ('%s') on conflict do nothing;", name)
            : g_strdup("");
    g_autofree char *script = g_strconcat(UPGRADE_LOCK, "\n", sql, "\n", listed, NULL);
    struct fault fault = {0};
    enum outcome outcome = desk_script(desk, script, &fault);
    if (outcome != OUTCOME_OK)
        fault_set(fault_out, outcome, fault.code, "%s: %s (nothing of this file was kept)", path, fault.text);
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

enum outcome
migrate_run(struct desk *desk, const char *directory, guint *done_out, struct fault *fault_out)
{
    *done_out = 0;
    g_autoptr(GPtrArray) files = read_order(directory, fault_out);
    if (!files)
        return OUTCOME_REFUSE;
    g_autoptr(GHashTable) done = NULL;
    enum outcome outcome = read_done(desk, &done, fault_out);
    for (guint i = 0; outcome == OUTCOME_OK && i < files->len; i++) {
        const char *file = files->pdata[i];
        g_autofree char *name = g_path_get_basename(file);
        if (is_migration(file) && g_hash_table_contains(done, name))
            continue;
        outcome = run_file(desk, directory, file, fault_out);
        *done_out += outcome == OUTCOME_OK;
    }
    g_autofree char *functions = outcome == OUTCOME_OK ? name_functions(directory, files, fault_out) : NULL;
    if (!functions)
        return outcome == OUTCOME_OK ? OUTCOME_REFUSE : outcome;
    g_autofree char *noted = g_strdup_printf("delete from hearken.migration where name like 'functions %%';"
                                             "insert into hearken.migration (name) values ('%s')",
                                             functions);
    return desk_script(desk, noted, fault_out);
}

/* Migrations of a later version are told by their numbers. */
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
    guint missing = 0;
    const char *last = "";
    for (guint i = 0; i < files->len; i++)
        if (is_migration(files->pdata[i])) {
            missing += !g_hash_table_contains(done, files->pdata[i]);
            last = files->pdata[i];
        }
    GHashTableIter iter;
    g_hash_table_iter_init(&iter, done);
    const char *later = NULL;
    for (void *name; g_hash_table_iter_next(&iter, &name, NULL);)
        if (is_migration(name) && strncmp(name, last, 3) > 0)
            later = name;
    if (outcome != OUTCOME_OK)
        return outcome;
    if (later)
        *difference_out = g_strdup_printf("is of a later version (%s); install that one", later);
    else if (missing > 0)
        *difference_out = g_strdup_printf("lacks %u migrations of this version; run hearken upgrade", missing);
    else if (!g_hash_table_contains(done, functions))
        *difference_out = g_strdup("has another version's functions; run hearken upgrade");
    return OUTCOME_OK;
}
