/*
 * machine.h - addresses behind which no person reads (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_MACHINE_H
#define HEARKEN_LETTER_MACHINE_H

#include <stdbool.h>

/* Who stood in the envelope before a forwarder (SRS) or a tag against forged bounces (BATV) changed it; "": a forwarder's number that
 * tells nobody. Owned by caller. */
char *machine_origin(const char *address);
/* Mail systems' own: mailer-daemon, postmaster and their spellings. */
bool machine_is_mailer(const char *address);
/* The display name of a mail system: "Mail Delivery Subsystem". */
bool machine_is_mailer_name(const char *name);
/* List software and the addresses it sends from: owner-x, x-request, x-bounces+…, majordomo. */
bool machine_is_list(const char *address);
/* Services that take no answer: noreply and its like in any part of the name, in a dozen languages; notifications, root, abuse. */
bool machine_is_service(const char *address);

#endif
