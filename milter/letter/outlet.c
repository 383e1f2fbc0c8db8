/*
 * outlet.c - a mail written again costs no memory.
 *
 * GMime writes a tree into one of its streams; its own keep everything, which for a large file is the file twice over. This one holds a
 * piece, makes line ends CRLF whatever mixture the parts left, and hands it on. One stream, one thread.
 */
#include "outlet.h"

#define PIECE_OCTETS 32768 /* an instance of GObject holds less than 64 kB, and libmilter takes no more at once */

typedef struct {
    GMimeStream parent;
    reader_sink sink;
    void *user;
    gsize length;
    guint8 last, piece[PIECE_OCTETS];
    bool refused;
} Outlet;

typedef GMimeStreamClass OutletClass;

GType outlet_get_type(void);
G_DEFINE_TYPE(Outlet, outlet, g_mime_stream_get_type())

static void
hand_on(Outlet *outlet)
{
    outlet->refused = outlet->refused || (outlet->length && !outlet->sink(outlet->piece, outlet->length, outlet->user));
    outlet->length = 0;
}

static void
put(Outlet *outlet, guint8 octet)
{
    if (outlet->length == PIECE_OCTETS)
        hand_on(outlet);
    outlet->piece[outlet->length++] = outlet->last = octet;
}

static gssize
outlet_write(GMimeStream *stream, const char *octets, size_t length)
{
    Outlet *outlet = (Outlet *)stream;
    for (size_t i = 0; i < length && !outlet->refused; i++) {
        if (octets[i] == '\n' && outlet->last != '\r')
            put(outlet, '\r');
        put(outlet, (guint8)octets[i]);
    }
    return outlet->refused ? -1 : (gssize)length;
}

static int
outlet_flush(GMimeStream *stream)
{
    (void)stream;
    return 0;
}

static void
outlet_class_init(OutletClass *class)
{
    class->write = outlet_write;
    class->flush = outlet_flush;
}

static void
outlet_init(Outlet *outlet)
{
    (void)outlet;
}

GMimeStream *
outlet_new(reader_sink sink, void *user)
{
    Outlet *outlet = g_object_new(outlet_get_type(), NULL);
    g_mime_stream_construct(&outlet->parent, 0, -1);
    outlet->sink = sink;
    outlet->user = user;
    return &outlet->parent;
}

bool
outlet_finish(GMimeStream *stream)
{
    Outlet *outlet = (Outlet *)stream;
    if (outlet->last != '\n')
        outlet_write(stream, "\n", 1);
    hand_on(outlet);
    return !outlet->refused;
}
