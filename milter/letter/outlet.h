/*
 * outlet.h - a stream of GMime's that keeps nothing: what is written to it goes on in pieces, with SMTP's line ends.
 */
#ifndef HEARKEN_OUTLET_H
#define HEARKEN_OUTLET_H

#include <hearken/letter.h>

#include <gmime/gmime.h>

/* Owned by caller; sink gets less than 64 kB at once. Once it says false nothing more comes. */
GMimeStream *outlet_new(reader_sink sink, void *user);
/* The last piece, a line's end behind it where it has none. False: sink did not take all. */
bool outlet_finish(GMimeStream *outlet);

#endif
