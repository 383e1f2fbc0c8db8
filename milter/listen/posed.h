/*
 * posed.h - French, Italian and Portuguese questions that end without their mark (listen module only).
 */
#ifndef HEARKEN_LISTEN_POSED_H
#define HEARKEN_LISTEN_POSED_H

/* The text with a question mark behind each sentence that asks and has no mark, or a full stop; of other languages as it is. Takes text;
 * owned by caller. */
char *posed_marked(const char *language, char *text);

#endif
