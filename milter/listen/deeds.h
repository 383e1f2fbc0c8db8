/*
 * deeds.h - what a Spanish wish asks others to do, told as ours to do (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DEEDS_H
#define HEARKEN_LISTEN_DEEDS_H

#include "pack.h"

#include <glib.h>
#include <stdbool.h>

/* "quiere que le devuelvan el dinero y recojan la mesa" → "… le devolvamos … y recojamos …", "si la cambian" → "si la cambiamos", where
 * the verb is one that customers ask of us and nobody else is its subject. Takes clause; owned by caller. */
char *deeds_ours(const struct pack *pack, char *clause);
/* "quiere saber si podemos enviarle otra pata" → "pide que le enviemos otra pata", of deeds that customers ask of a shop. always: also where
 * nothing is asked for the customer ("si podemos enviar a Canarias" is a mere question, but beside a matter). Takes clause; owned by caller. */
char *deeds_asked(char *clause, bool always);
/* "cierren" → "cerremos", "saben" → "sabemos"; NULL: no third person of many. Owned by caller. */
char *deeds_we(const char *low);

#endif
