/*
 * inversion.h - German and Dutch questions that end without their mark (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_INVERSION_H
#define HEARKEN_LISTEN_INVERSION_H

/* The text with the mark behind each question that its order of words shows; other languages as they are. Takes the text. */
char *inversion_marked(const char *language, char *text);

#endif
