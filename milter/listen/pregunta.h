/*
 * pregunta.h - Spanish questions that end without their mark (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PREGUNTA_H
#define HEARKEN_LISTEN_PREGUNTA_H

/* The text with the closing mark of each question that shows without; other languages as they are. Takes the text. */
char *pregunta_marked(const char *language, char *text);

#endif
