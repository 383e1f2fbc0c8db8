/*
 * letter.c - yardstick: one mail read by GMime alone, or by the whole of the letter module, many times.
 *
 * usage: letter gmime|hearken TIMES FILE. Prints microseconds of processor time a mail. Under callgrind
 * (--toggle-collect=measured) only the readings themselves are counted: start-up and the first reading, which fills
 * tables, stand outside.
 */
#include <hearken/guard.h>
#include <hearken/letter.h>

#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

void measured(int fd, bool bare, int times);

static void
read_bare(int fd)
{
    lseek(fd, 0, SEEK_SET);
    GMimeStream *stream = g_mime_stream_fs_new(fd);
    g_mime_stream_fs_set_owner(GMIME_STREAM_FS(stream), FALSE);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    g_object_unref(stream);
    g_object_unref(message);
}

static void
read_whole(int fd)
{
    struct letter_context context = {.default_language = "en", .own_domain = "desk.example"};
    struct fault fault = {0};
    struct reader *reader = NULL;
    if (reader_open(fd, &context, &reader, &fault) != OUTCOME_OK)
        exit(EXIT_FAILURE);
    reader_close(reader);
}

__attribute__((noinline)) void
measured(int fd, bool bare, int times)
{
    for (int i = 0; i < times; i++)
        (bare ? read_bare : read_whole)(fd);
}

int
main(int argc, char **argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    bool bare = strcmp(argv[1], "gmime") == 0;
    int times = atoi(argv[2]), fd = open(argv[3], O_RDONLY | O_CLOEXEC);
    if (fd < 0 || times < 1)
        return EXIT_FAILURE;
    letter_init();
    (bare ? read_bare : read_whole)(fd);
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    measured(fd, bare, times);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    printf("%.1f\n", ((double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) / 1e3) / times);
    return EXIT_SUCCESS;
}
