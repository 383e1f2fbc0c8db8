/*
 * folder.c - mails out of mbox files, Maildirs and single files.
 *
 * Knows the shapes of mailboxes: the From_ line after an empty one, ">From " unstuffed (mboxrd: one mark off any run of them), cur/
 * and new/. In a directory only files are mails: a link there may lead to what its owner may not read. Holds one mail in memory.
 * Single-threaded.
 */
#include "folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAIL_MOST (512u << 20) /* octets of one mail: more than any server takes, and an array holds 4 GB */

struct walking {
    folder_take take;
    void *user;
    guint64 done, total;
    bool stopped;
    GHashTable *named;    /* paths that the admin gave; borrowed */
    const char *left_out; /* the first that is no file; borrowed */
};

static enum outcome
unreadable(const char *path, struct fault *fault_out)
{
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT", "%s: %s", path, g_strerror(errno));
}

static enum outcome
too_large(const char *path, struct fault *fault_out)
{
    return fault_set(
        fault_out, OUTCOME_REFUSE, "EX_NOINPUT",
        "%s: more than 512 MB without another mail's From_ line are no mail; what stands before is filed; take "
        "it out or mend it, and import again",
        path);
}

static void
give(struct walking *walking, GByteArray *mail, const char *from_line, const char *name)
{
    if (!walking->stopped)
        walking->stopped = !walking->take(mail->data ? mail->data : (const guint8 *)"", mail->len, from_line, name,
                                          walking->done, walking->total, walking->user);
    g_byte_array_set_size(mail, 0);
}

/* "From ada@example.org Mon Nov 23 …": the word behind From. */
static char *
from_address(const char *line)
{
    const char *word = line + 5 + strspn(line + 5, " ");
    return g_strndup(word, strcspn(word, " \t\r\n"));
}

static bool
is_stuffed(const char *line)
{
    gsize marks = strspn(line, ">");
    return marks > 0 && strncmp(line + marks, "From ", 5) == 0;
}

static enum outcome
walk_mbox(struct walking *walking, FILE *file, const char *path, struct fault *fault_out)
{
    g_autoptr(GByteArray) mail = g_byte_array_new();
    g_autofree char *from = NULL;
    char *line = NULL;
    size_t room = 0;
    bool blank = true, large = false;
    guint number = 0, end = 0; /* of the blank line that parts two mails, and is of neither */
    for (ssize_t length; !walking->stopped && (length = getline(&line, &room, file)) > 0;) {
        walking->done += (guint64)length;
        large = mail->len + (gsize)length > MAIL_MOST;
        if (large)
            break;
        if (blank && strncmp(line, "From ", 5) == 0) {
            g_autofree char *name = g_strdup_printf("%s:%u", path, number);
            g_byte_array_set_size(mail, mail->len - end);
            if (number++)
                give(walking, mail, from, name);
            g_free(from);
            from = from_address(line);
            blank = false;
            end = 0;
            continue;
        }
        bool stuffed = is_stuffed(line);
        g_byte_array_append(mail, (guint8 *)line + stuffed, (guint)length - stuffed);
        blank = strcmp(line, "\n") == 0 || strcmp(line, "\r\n") == 0;
        end = blank ? (guint)length : 0;
    }
    enum outcome outcome = ferror(file) ? unreadable(path, fault_out) : large ? too_large(path, fault_out) : OUTCOME_OK;
    g_autofree char *name = g_strdup_printf("%s:%u", path, number);
    g_byte_array_set_size(mail, mail->len - end);
    if (number && outcome == OUTCOME_OK)
        give(walking, mail, from, name);
    free(line);
    return outcome;
}

static bool
is_of_maildir(const char *path)
{
    g_autofree char *directory = g_path_get_dirname(path);
    return g_str_has_suffix(directory, "/cur") || g_str_has_suffix(directory, "/new");
}

/* NULL with ELOOP: it is no file. Opening a pipe would wait for its other end. */
static FILE *
open_listed(const char *path)
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat about;
    if (fd >= 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode))
        return fdopen(fd, "r");
    bool other = fd >= 0 || errno == ENXIO; /* a socket */
    if (fd >= 0)
        close(fd);
    errno = other ? ELOOP : errno;
    return NULL;
}

/* A mail that was read or marked since the list was made bears another name, behind the colon, in cur; NULL: it is gone. */
static FILE *
open_renamed(const char *path)
{
    g_autofree char *directory = g_path_get_dirname(path), *base = g_path_get_basename(path);
    g_autofree char *above = g_path_get_dirname(directory), *cur = g_build_filename(above, "cur", NULL);
    gsize width = strcspn(base, ":");
    g_autoptr(GDir) dir = g_dir_open(cur, 0, NULL);
    for (const char *name; dir && (name = g_dir_read_name(dir));)
        if (strncmp(name, base, width) == 0 && (name[width] == ':' || !name[width])) {
            g_autofree char *whole = g_build_filename(cur, name, NULL);
            return open_listed(whole);
        }
    return NULL;
}

static enum outcome
walk_file(struct walking *walking, const char *path, struct fault *fault_out)
{
    FILE *file = g_hash_table_contains(walking->named, path) ? fopen(path, "re") : open_listed(path);
    if (!file && errno == ELOOP) {
        walking->left_out = walking->left_out ? walking->left_out : path;
        return OUTCOME_OK;
    }
    bool moved = !file && errno == ENOENT && is_of_maildir(path);
    if (moved)
        file = open_renamed(path);
    if (!file)
        return moved ? OUTCOME_OK : unreadable(path, fault_out);
    char start[5] = "";
    size_t got = fread(start, 1, sizeof start, file);
    rewind(file);
    enum outcome outcome;
    if (got == sizeof start && memcmp(start, "From ", 5) == 0) {
        outcome = walk_mbox(walking, file, path, fault_out);
    } else {
        g_autoptr(GByteArray) mail = g_byte_array_new();
        guint8 buffer[65536];
        struct stat about;
        bool large = fstat(fileno(file), &about) == 0 && about.st_size > MAIL_MOST;
        for (size_t read; !large && (read = fread(buffer, 1, sizeof buffer, file)) > 0;) {
            g_byte_array_append(mail, buffer, (guint)read);
            large = mail->len > MAIL_MOST;
        }
        outcome = ferror(file) ? unreadable(path, fault_out) : large ? too_large(path, fault_out) : OUTCOME_OK;
        walking->done += mail->len;
        if (outcome == OUTCOME_OK)
            give(walking, mail, "", path);
    }
    fclose(file);
    return outcome;
}

static gint
by_name(gconstpointer one, gconstpointer other)
{
    return strcmp(strrchr(*(char *const *)one, '/'), strrchr(*(char *const *)other, '/'));
}

static void
list_directory(GPtrArray *files, const char *path, const char *suffix)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name; dir && (name = g_dir_read_name(dir));)
        if (*name != '.' && (!suffix || g_str_has_suffix(name, suffix)))
            g_ptr_array_add(files, g_build_filename(path, name, NULL));
}

/* Sorted: mails of a Maildir come in the order of their arrival. False: it holds no mail, and is no Maildir that could be empty. */
static bool
add_files(GPtrArray *all, const char *path)
{
    static const char *const places[] = {"new",
                                         "cur"}; /* so that one that is read meanwhile is in both, not in neither */
    g_autoptr(GPtrArray) files = g_ptr_array_new();
    bool maildir = false;
    for (guint i = 0; i < G_N_ELEMENTS(places); i++) {
        g_autofree char *below = g_build_filename(path, places[i], NULL);
        maildir = maildir || g_file_test(below, G_FILE_TEST_IS_DIR);
        if (g_file_test(below, G_FILE_TEST_IS_SYMLINK))
            g_ptr_array_add(files, g_steal_pointer(&below)); /* to be named as left out */
        else
            list_directory(files, below, NULL);
    }
    if (!maildir)
        list_directory(files, path, ".eml");
    g_ptr_array_sort(files, by_name);
    for (guint i = 0; i < files->len; i++)
        g_ptr_array_add(all, files->pdata[i]);
    return maildir || files->len > 0;
}

enum outcome
folder_walk(char **paths, folder_take take, void *user, struct fault *fault_out)
{
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GHashTable) named = g_hash_table_new(NULL, NULL);
    struct walking walking = {.take = take, .user = user, .named = named};
    for (char **path = paths; *path; path++) {
        struct stat about;
        if (stat(*path, &about) != 0)
            return unreadable(*path, fault_out);
        char *whole = S_ISDIR(about.st_mode) ? NULL : g_strdup(*path);
        if (whole) {
            g_ptr_array_add(files, whole);
            g_hash_table_add(named, whole);
        } else if (!add_files(files, *path)) {
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT",
                             "%s: is no Maildir (it has neither cur nor new) and holds no .eml file", *path);
        }
    }
    for (guint i = 0; i < files->len; i++) {
        struct stat about;
        if (stat(files->pdata[i], &about) == 0)
            walking.total += (guint64)about.st_size;
    }
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; i < files->len && outcome == OUTCOME_OK && !walking.stopped; i++)
        outcome = walk_file(&walking, files->pdata[i], fault_out);
    if (outcome == OUTCOME_OK && walking.left_out)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_NOINPUT",
                         "%s: is a link, a pipe or the like and no mail; such were left out, all else was filed; name "
                         "what is a mail all the same",
                         walking.left_out);
    return outcome;
}
