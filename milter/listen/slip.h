/*
 * slip.h - what it takes the hand to have typed one word for another (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SLIP_H
#define HEARKEN_LISTEN_SLIP_H

#include <glib.h>
#include <stdbool.h>

/* The least cost of the slips that make word out of meant, the case of letters aside: 0.5 a letter doubled or not, 0.8 two changed over, about 1
 * one left out or too many, more for another in its place. Above most any number above it is returned. */
double slip_cost(const char *word, const char *meant, double most);

/* The kinds of letters in a word, accents and case aside, as bits; and whether two words of such kinds can be most apart at all: false
 * where slip_cost() is surely above it. */
guint32 slip_kinds(const char *word);
bool slip_within(guint32 typed, guint32 meant, double most);

#endif
