/*
 * keyring.c - the keys that sign reply addresses, as files in one directory.
 *
 * Knows the file's shape (state, key, day) and the rule of the rollover: standby everywhere, then
 * active on all; exactly one signs, and what signed once verifies for a year and more after it
 * stepped back, unless it is retired. A struct keyring is read once and immutable; a
 * reload reads another. Writing is the admin's tool alone: each file is replaced whole (fsync,
 * rename), so that a daemon never reads half of one.
 */
#include "keyring.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#define VERIFY_DAYS 400 /* a customer may answer last year's mail: one year and a month of grace */

struct keyring {
    guint count;
    struct key_entry *entries; /* sorted by kid */
    guint8 (*keys)[KEY_OCTETS];
    bool *expired;
};

static const char *const state_names[] = {"standby", "active", "retired"};

static bool
is_kid(const char *kid)
{
    gsize length = strlen(kid);
    return length >= 1 && length <= 8 && strspn(kid, "abcdefghijklmnopqrstuvwxyz0123456789") == length;
}

/* Only what stands by grows old: a key that nobody replaces signs for ever, and one that was replaced
 * has its days from then on, for its addresses are in customers' mailboxes. */
static bool
is_expired(const struct key_entry *entry)
{
    if (entry->state != KEY_STANDBY)
        return false;
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autofree char *stamp = g_strconcat(entry->since, "T00:00:00", NULL);
    g_autoptr(GDateTime) day = g_date_time_new_from_iso8601(stamp, utc);
    g_autoptr(GDateTime) now = g_date_time_new_now_utc();
    return !day || g_date_time_difference(now, day) / G_TIME_SPAN_DAY > VERIFY_DAYS;
}

static bool
parse_key(const char *hex, guint8 key_out[KEY_OCTETS])
{
    if (strlen(hex) != 2 * KEY_OCTETS)
        return false;
    for (guint i = 0; i < KEY_OCTETS; i++) {
        int high = g_ascii_xdigit_value(hex[2 * i]), low = g_ascii_xdigit_value(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        key_out[i] = (guint8)(high << 4 | low);
    }
    return true;
}

static enum outcome
read_entry(const char *path, struct key_entry *entry, guint8 key_out[KEY_OCTETS], struct fault *fault_out)
{
    struct stat about;
    if (stat(path, &about) == 0 && (about.st_mode & (S_IWGRP | S_IRWXO)))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: others may read or change it; chmod 0640 or 0600 %s", path, path);
    g_autofree char *content = NULL;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &content, NULL, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s; let the daemon's group read it", error->message);
    g_auto(GStrv) lines = g_strsplit(content, "\n", 4);
    if (g_strv_length(lines) < 3)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: is no key file; make one with hearken key add",
                         path);
    guint state = 0;
    while (state < G_N_ELEMENTS(state_names) && strcmp(lines[0], state_names[state]) != 0)
        state++;
    if (state == G_N_ELEMENTS(state_names) || !parse_key(lines[1], key_out) || strlen(lines[2]) != 10)
        return fault_set(
            fault_out, OUTCOME_REFUSE, "EX_CONFIG",
            "%s: damaged; restore it from another host, or remove it: answers to its addresses then open new tickets",
            path);
    entry->state = (enum key_state)state;
    g_strlcpy(entry->since, lines[2], sizeof entry->since);
    return OUTCOME_OK;
}

static gint
by_kid(gconstpointer one, gconstpointer other)
{
    return strcmp(*(char *const *)one, *(char *const *)other);
}

/* Names of *.key without the ending, sorted. */
static GPtrArray *
list_kids(GDir *dir)
{
    GPtrArray *kids = g_ptr_array_new_with_free_func(g_free);
    for (const char *name; (name = g_dir_read_name(dir));) {
        if (!g_str_has_suffix(name, ".key"))
            continue;
        char *kid = g_strndup(name, strlen(name) - 4);
        if (is_kid(kid))
            g_ptr_array_add(kids, kid);
        else
            g_free(kid);
    }
    g_ptr_array_sort(kids, by_kid);
    return kids;
}

enum outcome
keyring_read(const char *directory, bool needs_active, struct keyring **keyring_out, struct fault *fault_out)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GDir) dir = g_dir_open(directory, 0, &error);
    if (!dir)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "key_dir: %s; make it with hearken key add",
                         error->message);
    g_autoptr(GPtrArray) kids = list_kids(dir);
    g_autoptr(keyring) keyring = g_new0(struct keyring, 1);
    keyring->entries = g_new0(struct key_entry, kids->len + 1);
    keyring->keys = g_malloc0((kids->len + 1) * KEY_OCTETS);
    keyring->expired = g_new0(bool, kids->len + 1);
    guint active = 0;
    for (guint i = 0; i < kids->len; i++) {
        g_autofree char *path = g_strdup_printf("%s/%s.key", directory, (char *)kids->pdata[i]);
        struct key_entry *entry = &keyring->entries[i];
        g_strlcpy(entry->kid, kids->pdata[i], sizeof entry->kid);
        enum outcome outcome = read_entry(path, entry, keyring->keys[i], fault_out);
        if (outcome != OUTCOME_OK)
            return outcome;
        keyring->expired[i] = is_expired(entry);
        keyring->count = i + 1;
        active += entry->state == KEY_ACTIVE;
    }
    /* The tool may look at, and mend, what a daemon must not sign with. */
    if (needs_active && active != 1)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         active ? "%s: more than one key is active; name the one that signs: hearken key activate KID"
                                : "%s: no key is active; make one with hearken key add and hearken key activate",
                         directory);
    *keyring_out = g_steal_pointer(&keyring);
    return OUTCOME_OK;
}

void
keyring_free(struct keyring *keyring)
{
    if (!keyring)
        return;
    if (keyring->keys)
        explicit_bzero(keyring->keys, keyring->count * KEY_OCTETS);
    g_free(keyring->keys);
    g_free(keyring->entries);
    g_free(keyring->expired);
    g_free(keyring);
}

const struct key_entry *
keyring_list(const struct keyring *keyring, guint *count_out)
{
    *count_out = keyring->count;
    return keyring->entries;
}

const guint8 *
keyring_find(const struct keyring *keyring, const char *kid)
{
    for (guint i = 0; i < keyring->count; i++)
        if (strcmp(keyring->entries[i].kid, kid) == 0)
            return keyring->entries[i].state == KEY_RETIRED || keyring->expired[i] ? NULL : keyring->keys[i];
    return NULL;
}

const char *
keyring_active(const struct keyring *keyring)
{
    for (guint i = 0; i < keyring->count; i++)
        if (keyring->entries[i].state == KEY_ACTIVE)
            return keyring->entries[i].kid;
    return NULL;
}

/* A key belongs to whoever owns the directory, so that the daemons of its group may read what root
 * made. */
static bool
give_to_owner(int fd, const char *directory)
{
    struct stat about;
    if (stat(directory, &about) != 0 || fchmod(fd, 0640) != 0)
        return false;
    return geteuid() != 0 || fchown(fd, about.st_uid, about.st_gid) == 0;
}

/* Whole and durable: written aside, fsynced, renamed, the directory fsynced. */
static enum outcome
write_entry(const char *directory, const char *kid, const char *content, struct fault *fault_out)
{
    g_autofree char *path = g_strdup_printf("%s/%s.key", directory, kid);
    g_autofree char *aside = g_strdup_printf("%s/.%s.new", directory, kid);
    int fd = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    gssize length = (gssize)strlen(content);
    bool written =
        fd >= 0 && write(fd, content, (gsize)length) == length && give_to_owner(fd, directory) && fsync(fd) == 0;
    int error = errno;
    if (fd >= 0)
        close(fd);
    if (written && rename(aside, path) == 0) {
        int dir = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (dir >= 0) {
            fsync(dir);
            close(dir);
        }
        return OUTCOME_OK;
    }
    if (written)
        error = errno;
    unlink(aside);
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_CANTCREAT", "%s: cannot be written: %s", path, g_strerror(error));
}

static char *
today(void)
{
    g_autoptr(GDateTime) now = g_date_time_new_now_utc();
    return g_date_time_format(now, "%Y-%m-%d");
}

enum outcome
keyring_add(const char *directory, char *kid_out, struct fault *fault_out)
{
    if (g_mkdir_with_parents(directory, 0750) != 0)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CANTCREAT", "%s: cannot be made: %s", directory,
                         g_strerror(errno));
    guint8 random[KEY_OCTETS + 4];
    if (getrandom(random, sizeof random, 0) != (gssize)sizeof random)
        return fault_set(fault_out, OUTCOME_DEFER, "EX_OSERR", "getrandom: %s", g_strerror(errno));
    /* Four characters of [a-z2-7]: a kid must only differ from its few siblings, and be short in an
     * address. */
    char kid[9] = "";
    for (guint i = 0; i < 4; i++)
        kid[i] = "abcdefghijklmnopqrstuvwxyz234567"[random[KEY_OCTETS + i] & 31];
    g_autofree char *path = g_strdup_printf("%s/%s.key", directory, kid);
    if (g_file_test(path, G_FILE_TEST_EXISTS))
        return keyring_add(directory, kid_out, fault_out);
    g_autofree char *day = today();
    g_autofree char *hex = g_malloc0(2 * KEY_OCTETS + 1);
    for (guint i = 0; i < KEY_OCTETS; i++)
        g_snprintf(hex + 2 * i, 3, "%02x", random[i]);
    g_autofree char *content = g_strdup_printf("standby\n%s\n%s\n", hex, day);
    enum outcome outcome = write_entry(directory, kid, content, fault_out);
    explicit_bzero(random, sizeof random);
    if (outcome == OUTCOME_OK)
        g_strlcpy(kid_out, kid, 9);
    return outcome;
}

static enum outcome
change_state(const char *directory, const char *kid, enum key_state state, struct fault *fault_out)
{
    g_autofree char *path = g_strdup_printf("%s/%s.key", directory, kid);
    g_autofree char *content = NULL;
    if (!g_file_get_contents(path, &content, NULL, NULL))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s: cannot be read", path);
    g_auto(GStrv) lines = g_strsplit(content, "\n", 4);
    g_autofree char *day = today();
    g_autofree char *changed = g_strdup_printf("%s\n%s\n%s\n", state_names[state], lines[1], day);
    return write_entry(directory, kid, changed, fault_out);
}

enum outcome
keyring_set_state(const char *directory, const char *kid, enum key_state state, struct fault *fault_out)
{
    if (!is_kid(kid))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_USAGE", "\"%s\" is no key id: 1 to 8 of a-z, 0-9", kid);
    g_autoptr(keyring) before = NULL;
    enum outcome outcome = keyring_read(directory, false, &before, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    const struct key_entry *ours = NULL;
    guint other_signers = 0;
    for (guint i = 0; i < before->count; i++)
        if (strcmp(before->entries[i].kid, kid) == 0)
            ours = &before->entries[i];
        else
            other_signers += before->entries[i].state == KEY_ACTIVE;
    if (!ours)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT",
                         "%s/%s.key: there is no such key; hearken key list shows them", directory, kid);
    if (ours->state == state && (state != KEY_ACTIVE || !other_signers))
        return OUTCOME_OK; /* its day stays */
    if (state == KEY_RETIRED && ours->state == KEY_ACTIVE && !other_signers)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s signs, and no other key does: activate another first, then retire it", kid);
    /* A former signer steps back first: a crash between the two leaves none active, never two. */
    for (guint i = 0; outcome == OUTCOME_OK && state == KEY_ACTIVE && i < before->count; i++)
        if (before->entries[i].state == KEY_ACTIVE && &before->entries[i] != ours)
            outcome = change_state(directory, before->entries[i].kid, KEY_STANDBY, fault_out);
    return outcome == OUTCOME_OK ? change_state(directory, kid, state, fault_out) : outcome;
}
