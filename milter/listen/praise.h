/*
 * praise.h - thanks: whether a mail of them says that something is amiss, and whether it is nothing else (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PRAISE_H
#define HEARKEN_LISTEN_PRAISE_H

#include <stdbool.h>

#include <hearken/insight.h>

/* "…, mais le vélo grince": a word that speaks against the thanks. English and French; another tongue's mail is taken to. */
bool praise_is_spoilt(const struct insight *insight);
/* "Merci pour le prêt de la poussette.": one sentence, and nothing but thanks. French. */
bool praise_is_all(const struct insight *insight);

#endif
