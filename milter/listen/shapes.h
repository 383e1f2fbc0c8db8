/*
 * shapes.h - private data known by its shape alone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SHAPES_H
#define HEARKEN_LISTEN_SHAPES_H

#include <glib.h>

/* The octets of a card number, IBAN, key, token, private key block or national number that begins here; 0 for none. */
gsize shapes_width(const char *at);

#endif
