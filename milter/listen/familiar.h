/*
 * familiar.h - French said to one whom the writer calls "tu", as said to "vous" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FAMILIAR_H
#define HEARKEN_LISTEN_FAMILIAR_H

/* "Tu m'avais dit que tu passerais" → "Vous m'aviez dit que vous passeriez". Owned by caller. */
char *familiar_said(const char *sentence);

#endif
