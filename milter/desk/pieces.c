/*
 * pieces.c - large octets into the database in bounded memory.
 *
 * Knows hearken.keep(): pieces of 256 kB by sequence, in the transaction of the take that follows;
 * a false answer to the first piece means that the same octets stand there already. Holds one piece
 * in memory, never the whole. One thread at a time (a leased connection).
 */
#include "pieces.h"

#include <errno.h>
#include <hearken/fault.h>
#include <string.h>
#include <unistd.h>

struct keeping {
    struct connection *connection;
    guint8 key[32];
    const char *what;
    gint64 deadline;
    guint sequence;
    GByteArray *piece;
    bool there; /* stored already: no further piece is wanted */
    enum outcome outcome;
    struct fault *fault;
};

static void
send_piece(struct keeping *keeping, const guint8 *bytes, gsize length)
{
    char sequence[12];
    g_snprintf(sequence, sizeof sequence, "%u", keeping->sequence);
    const char *values[] = {(const char *)keeping->key, sequence, (const char *)bytes, keeping->what};
    const int lengths[] = {32, 0, (int)length, 0}, formats[] = {1, 0, 1, 0};
    struct query query = {.name = "keep",
                          .sql = "select hearken.keep($1::bytea, $2::int, $3::bytea, $4::text)",
                          .count = 4,
                          .values = values,
                          .lengths = lengths,
                          .formats = formats,
                          .columns = 1};
    PGresult *result = NULL;
    keeping->outcome = connection_run(keeping->connection, &query, keeping->deadline, &result, keeping->fault);
    if (keeping->outcome == OUTCOME_OK)
        keeping->there = keeping->sequence == 0 && PQntuples(result) == 1 && *PQgetvalue(result, 0, 0) == 'f';
    PQclear(result);
    keeping->sequence++;
}

/* take_sink: collects up to one piece, sends it, goes on. */
static bool
collect_piece(const guint8 *bytes, gsize length, void *user)
{
    struct keeping *keeping = user;
    while (length > 0 && keeping->outcome == OUTCOME_OK && !keeping->there) {
        gsize room = PIECE_OCTETS - keeping->piece->len;
        gsize now = MIN(room, length);
        g_byte_array_append(keeping->piece, bytes, (guint)now);
        bytes += now;
        length -= now;
        if (keeping->piece->len == PIECE_OCTETS) {
            send_piece(keeping, keeping->piece->data, keeping->piece->len);
            g_byte_array_set_size(keeping->piece, 0);
        }
    }
    return keeping->outcome == OUTCOME_OK && !keeping->there;
}

/* An empty object is one empty piece, so that it exists. */
static void
finish_pieces(struct keeping *keeping)
{
    if (keeping->outcome == OUTCOME_OK && !keeping->there && (keeping->piece->len > 0 || keeping->sequence == 0))
        send_piece(keeping, keeping->piece->len ? keeping->piece->data : (const guint8 *)"", keeping->piece->len);
}

enum outcome
pieces_keep_raw(struct connection *connection, const struct take *take, gint64 deadline, struct fault *fault_out)
{
    struct keeping keeping = {.connection = connection, .what = "raw", .deadline = deadline, .fault = fault_out};
    memcpy(keeping.key, take->key, sizeof keeping.key);
    g_autofree guint8 *buffer = g_malloc(PIECE_OCTETS);
    guint64 offset = 0;
    while (offset < take->raw_size && keeping.outcome == OUTCOME_OK && !keeping.there) {
        gssize got = pread(take->raw_fd, buffer, (gsize)MIN(take->raw_size - offset, PIECE_OCTETS), (off_t)offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fault_set(fault_out, OUTCOME_DEFER, "EIO", "spool: %s",
                             got ? g_strerror(errno) : "it is shorter than it was");
        send_piece(&keeping, buffer, (gsize)got);
        offset += (guint64)got;
    }
    return keeping.outcome;
}

enum outcome
pieces_keep_part(struct connection *connection, const struct take *take, guint index, gint64 deadline,
                 struct fault *fault_out)
{
    struct keeping keeping = {.connection = connection, .what = "part", .deadline = deadline, .fault = fault_out};
    pieces_key(take->parts[index].sha256, keeping.key);
    keeping.piece = g_byte_array_new();
    enum outcome poured = take->pour(take->pour_user, index, collect_piece, &keeping, fault_out);
    if (poured == OUTCOME_OK)
        finish_pieces(&keeping);
    g_byte_array_unref(keeping.piece);
    return poured != OUTCOME_OK && keeping.outcome == OUTCOME_OK && !keeping.there ? poured : keeping.outcome;
}

static bool
append_bytes(const guint8 *bytes, gsize length, void *user)
{
    g_byte_array_append(user, bytes, (guint)length);
    return true;
}

enum outcome
pieces_whole(const struct take *take, guint index, GByteArray **bytes_out, struct fault *fault_out)
{
    GByteArray *bytes = g_byte_array_new();
    enum outcome outcome = take->pour(take->pour_user, index, append_bytes, bytes, fault_out);
    if (outcome == OUTCOME_OK)
        *bytes_out = bytes;
    else
        g_byte_array_unref(bytes);
    return outcome;
}

void
pieces_key(const char *hex, guint8 key_out[32])
{
    memset(key_out, 0, 32);
    for (guint i = 0; i < 32 && hex && hex[2 * i] && hex[2 * i + 1]; i++) {
        int high = g_ascii_xdigit_value(hex[2 * i]), low = g_ascii_xdigit_value(hex[2 * i + 1]);
        key_out[i] = (guint8)((high < 0 ? 0 : high) << 4 | (low < 0 ? 0 : low));
    }
}
