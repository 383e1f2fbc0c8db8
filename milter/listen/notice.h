/*
 * notice.h - German lines that hand something over or give notice of it, without a verb (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_NOTICE_H
#define HEARKEN_LISTEN_NOTICE_H

#include "pack.h"

/* "anbei der Zählerstand vom 31.12.: 48213 kWh" → "ich schicke den Zählerstand …"; "neue Adresse ab 1.11." → "ich habe ab dem 1.11. eine
 * neue Adresse"; "Outlook startet nicht, Meldung 0x80, Rechner PC-7" → "… (Meldung 0x80, Rechner PC-7)". Takes line. */
char *notice_told(const struct pack *pack, char *line);

#endif
