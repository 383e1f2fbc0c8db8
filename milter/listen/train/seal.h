/*
 * seal.h - a file of weights, closed and written (the trainers only).
 */
#ifndef HEARKEN_LISTEN_TRAIN_SEAL_H
#define HEARKEN_LISTEN_TRAIN_SEAL_H

#include <glib.h>

/* Appends the SHA-256 of what `file` holds, which weights.c checks, and writes it to path; exits 73 (cannot create) with a message. */
void seal_written(GByteArray *file, const char *path);

#endif
