/*
 * discreet.h - another's illness, which an acknowledgement keeps to itself (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DISCREET_H
#define HEARKEN_LISTEN_DISCREET_H

/* The sentence without the reason that names what one of the customer's people suffers from; "" where it tells nothing else; NULL where
 * it names none, or where what it says hangs on it. Owned by caller. */
char *discreet_text(const char *language, const char *sentence);

#endif
