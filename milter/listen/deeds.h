/*
 * deeds.h - what a Spanish wish asks others to do, told as ours to do (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DEEDS_H
#define HEARKEN_LISTEN_DEEDS_H

#include "pack.h"

#include <glib.h>

/* "quiere que le devuelvan el dinero y recojan la mesa" → "… le devolvamos … y recojamos …", "si la cambian" → "si la cambiamos", where
 * the verb is one that customers ask of us and nobody else is its subject. Takes clause; owned by caller. */
char *deeds_ours(const struct pack *pack, char *clause);

#endif
