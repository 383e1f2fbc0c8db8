/*
 * pieces.h - large octets into the database in bounded memory: hearken.keep() (desk module only).
 */
#ifndef HEARKEN_DESK_PIECES_H
#define HEARKEN_DESK_PIECES_H

#include "connection.h"
#include <hearken/desk.h>

/* A single parameter of 50 MB costs 110 MB and 3.2 s; 200 pieces of this size 0.5 MB and 0.36 s
 * (design, Contract 1). */
#define PIECE_OCTETS (256 * 1024)

/* The raw mail, from take->raw_fd. The connection is in a transaction. */
enum outcome pieces_keep_raw(struct connection *connection, const struct take *take, gint64 deadline,
                             struct fault *fault_out);
/* Part `index`, as take->pour gives it. */
enum outcome pieces_keep_part(struct connection *connection, const struct take *take, guint index, gint64 deadline,
                              struct fault *fault_out);
/* Part `index` whole, for a small mail. Owned by caller. */
enum outcome pieces_whole(const struct take *take, guint index, GByteArray **bytes_out, struct fault *fault_out);

/* 32 octets of a sha256 in hexadecimal; all zero when it is none. */
void pieces_key(const char *hex, guint8 key_out[32]);

#endif
