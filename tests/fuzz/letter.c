/*
 * letter.c - fuzz target: any octets as a mail give a letter of clean UTF-8, whose parts can be poured and whose text is nowhere lost.
 */
#include "fuzz.h"

#include <hearken/guard.h>
#include <hearken/letter.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    letter_init();
    return 0;
}

static bool
count(const guint8 *bytes, gsize length, void *user)
{
    must(bytes && length > 0);
    *(guint64 *)user += length;
    return true;
}

static void
check_people(const struct people *people)
{
    for (guint i = 0; i < people->count; i++)
        must(g_utf8_validate(people->list[i].name, -1, NULL) && g_utf8_validate(people->list[i].address, -1, NULL));
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    int fd = memfd_create("mail", MFD_CLOEXEC);
    must(fd >= 0 && write(fd, bytes, length) == (gssize)length);
    static const char *const own[] = {"support@desk.invalid", NULL};
    struct letter_context context = {.own_addresses = own,
                                     .own_domain = "desk.invalid",
                                     .authserv_id = "mx.desk.invalid",
                                     .trust_results = true,
                                     .default_language = "en"};
    struct fault fault = {0};
    g_autoptr(reader) reader = NULL;
    must(reader_open(fd, &context, &reader, &fault) == OUTCOME_OK);
    const struct letter *letter = reader_letter(reader);
    const char *texts[] = {letter->subject,
                           letter->message_id,
                           letter->text,
                           letter->reply,
                           letter->quoted,
                           letter->signature,
                           letter->automatic.status,
                           letter->automatic.failed_recipient};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        must(texts[i] && g_utf8_validate(texts[i], -1, NULL));
    const struct people *people[] = {&letter->from, &letter->to, &letter->cc, &letter->reply_to, &letter->sender};
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        check_people(people[i]);
    for (guint i = 0; i < letter->part_count; i++) {
        guint64 poured = 0;
        must(g_utf8_validate(letter->parts[i].filename, -1, NULL) && g_utf8_validate(letter->parts[i].mime, -1, NULL));
        must(reader_pour(reader, i, count, &poured, &fault) == OUTCOME_OK);
        must(poured == letter->parts[i].size);
    }
    g_clear_pointer(&reader, reader_close);
    close(fd);
    return 0;
}
