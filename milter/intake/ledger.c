/*
 * ledger.c - which mails are being read at this moment, remembered across a crash.
 *
 * A small file mapped into memory: 32 octets a mail, written before GMime sees it and wiped after.
 * The kernel keeps the page when the process dies, so no sync is needed; a power cut loses nothing
 * but the suspicion. A mail found there at the next start is first read by a spawned, bounded
 * hearken read. Who never sends his again leaves it there: where no slot is free the oldest suspect
 * is forgotten, for a ledger that is full would remember nothing of the next one. Threading: one
 * mutex around slots and suspects.
 */
#include "ledger.h"

#include <hearken/text.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define SLOTS  1024 /* more than transactions may ever be */
#define KEY    32
#define OCTETS (SLOTS * (KEY + sizeof(gint64)))

static GMutex mutex;
static guint8 (*slots)[KEY];
static gint64 *since; /* behind the keys; of older versions' files zero, older than all */
static enum { FREE, SUSPECT, READ } uses[SLOTS];
static GHashTable *suspects; /* hexadecimal keys to themselves */

static const guint8 empty[KEY];

enum outcome
ledger_open(const char *state_dir, struct fault *fault_out)
{
    g_autofree char *path = g_build_filename(state_dir, "ledger", NULL);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    void *map = MAP_FAILED;
    /* Its room is taken now: a page that the disk has no room for would be a SIGBUS at the first mail. */
    int error = fd < 0 ? errno : posix_fallocate(fd, 0, OCTETS);
    if (!error && (map = mmap(NULL, OCTETS, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)) == MAP_FAILED)
        error = errno;
    if (fd >= 0)
        close(fd);
    if (map == MAP_FAILED)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CANTCREAT", "state_dir: %s: %s; %s", path, g_strerror(error),
                         error == ENOSPC ? "make room there"
                                         : "make the directory writable for the user that hearken-milter runs as");
    slots = map;
    since = (gint64 *)(void *)(slots + SLOTS);
    suspects = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < SLOTS; i++)
        if (memcmp(slots[i], empty, KEY) != 0) {
            g_hash_table_add(suspects, text_hex(slots[i], KEY));
            uses[i] = SUSPECT; /* until it is filed: a second crash must still find it */
        }
    return OUTCOME_OK;
}

bool
ledger_suspects(const guint8 key[KEY])
{
    if (!suspects) /* hearken import keeps none: an admin sees a crash and its mail at once */
        return false;
    g_mutex_lock(&mutex);
    bool any = g_hash_table_size(suspects) > 0;
    g_autofree char *name = any ? text_hex(key, KEY) : NULL;
    bool suspected = any && g_hash_table_contains(suspects, name);
    g_mutex_unlock(&mutex);
    return suspected;
}

/* A free slot, or that of the oldest suspect. */
static int
choose(void)
{
    int oldest = -1;
    for (int i = 0; slots && i < SLOTS; i++) {
        if (uses[i] == FREE)
            return i;
        if (uses[i] == SUSPECT && (oldest < 0 || since[i] < since[oldest]))
            oldest = i;
    }
    return oldest;
}

int
ledger_begin(const guint8 key[KEY])
{
    g_mutex_lock(&mutex);
    int slot = choose();
    if (slot >= 0) {
        g_autofree char *forgotten = uses[slot] == SUSPECT ? text_hex(slots[slot], KEY) : NULL;
        if (forgotten)
            g_hash_table_remove(suspects, forgotten);
        uses[slot] = READ;
        memcpy(slots[slot], key, KEY);
        since[slot] = g_get_real_time();
    }
    g_mutex_unlock(&mutex);
    return slot;
}

static void
wipe(guint slot)
{
    memset(slots[slot], 0, KEY);
    uses[slot] = FREE;
}

void
ledger_end(int slot)
{
    if (slot < 0)
        return;
    g_mutex_lock(&mutex);
    wipe((guint)slot);
    g_mutex_unlock(&mutex);
}

void
ledger_clear(const guint8 key[KEY])
{
    g_autofree char *name = text_hex(key, KEY);
    g_mutex_lock(&mutex);
    if (g_hash_table_remove(suspects, name))
        for (guint i = 0; i < SLOTS; i++)
            if (memcmp(slots[i], key, KEY) == 0)
                wipe(i);
    g_mutex_unlock(&mutex);
}
