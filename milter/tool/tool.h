/*
 * tool.h - the subcommands of hearken(1): each gets its own argv (argv[0] is its name) and gives a
 * sysexits code.
 */
#ifndef HEARKEN_TOOL_H
#define HEARKEN_TOOL_H

int tool_init(int argc, char **argv);
int tool_upgrade(int argc, char **argv);
int tool_check(int argc, char **argv);
int tool_read(int argc, char **argv);   /* read.c */
int tool_listen(int argc, char **argv); /* listen.c */
int tool_import(int argc, char **argv);
int tool_key(int argc, char **argv);
int tool_preview(int argc, char **argv);

/* A file, or standard input for "-", that can be sought; -1: errno says why. (read.c) */
int tool_open(const char *file);

#endif
