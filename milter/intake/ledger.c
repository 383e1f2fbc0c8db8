/*
 * ledger.c - which mails are being read at this moment, remembered across a crash.
 *
 * A small file: a key of 32 octets and a time for each mail, written before GMime sees it; the key is
 * wiped after. The kernel keeps what was written when the process dies, so no sync is needed; a power
 * cut loses nothing but the suspicion. No map of it, for who cuts a mapped file short kills its
 * reader. A mail found there at the next start is first read by a spawned, bounded hearken read. Who
 * never sends his again leaves it there: where no slot is free the oldest suspect is forgotten, for a
 * ledger that is full would remember nothing of the next one. Threading: one mutex around slots and
 * suspects.
 */
#include "ledger.h"

#include <hearken/log.h>
#include <hearken/text.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define SLOTS  1024 /* more than transactions may ever be */
#define KEY    32
#define OCTETS (SLOTS * (KEY + sizeof(gint64)))

static GMutex mutex;
static int file = -1;
static guint8 (*slots)[KEY]; /* the file's octets */
static gint64 *since;        /* behind the keys; of older versions' files zero, older than all */
static enum { FREE, SUSPECT, READ } uses[SLOTS];
static GHashTable *suspects; /* hexadecimal keys to themselves */

static const guint8 empty[KEY];

/* What is in memory goes to its place in the file, which keeps it beyond our end. */
static void
put(const void *from, gsize width)
{
    off_t place = (const char *)from - (const char *)slots;
    if (pwrite(file, from, width, place) != (gssize)width)
        log_warn(NULL, "state_dir: the ledger of mails being read cannot be written: %s", g_strerror(errno));
}

enum outcome
ledger_open(const char *state_dir, struct fault *fault_out)
{
    g_autofree char *path = g_build_filename(state_dir, "ledger", NULL);
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    guint8 *octets = g_malloc0(OCTETS);
    /* Its room is taken now: the first mail must find it. */
    int error = fd < 0 ? errno : posix_fallocate(fd, 0, OCTETS);
    if (!error && pread(fd, octets, OCTETS, 0) < 0)
        error = errno;
    if (error) {
        g_free(octets);
        if (fd >= 0)
            close(fd);
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CANTCREAT", "state_dir: %s: %s; %s", path, g_strerror(error),
                         error == ENOSPC ? "make room there"
                                         : "make the directory writable for the user that hearken-milter runs as");
    }
    file = fd;
    slots = (guint8(*)[KEY])octets;
    since = (gint64 *)(void *)(octets + SLOTS * KEY);
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
        put(&since[slot], sizeof since[slot]);
        put(slots[slot], KEY);
    }
    g_mutex_unlock(&mutex);
    return slot;
}

static void
wipe(guint slot)
{
    memset(slots[slot], 0, KEY);
    put(slots[slot], KEY);
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
