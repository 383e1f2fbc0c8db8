/*
 * handles.h - to whom a post goes, taken out of it: "@name" and "#tag" in the Romance languages; of English posts chat.c reads them
 * (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_HANDLES_H
#define HEARKEN_LISTEN_HANDLES_H

/* "@firma hola, …" without its names; one behind a preposition stays, as a word: "el servicio de Firma". Lines are kept. Other
 * languages' texts are given back as they are. Owned by caller. */
char *handles_off(const char *language, const char *text);

#endif
