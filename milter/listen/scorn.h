/*
 * scorn.h - praise that is meant as none, sentence by sentence (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SCORN_H
#define HEARKEN_LISTEN_SCORN_H

#include <hearken/insight.h>

/* Whether the sentence praises in scorn: the service in a few words, before what went wrong and with no "but" between; or what is said
 * beside such praise and only goes on with it ("I can't wait for the fourth"). */
bool scorn_tells(const struct insight *insight, guint at);

#endif
