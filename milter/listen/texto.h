/*
 * texto.h - French, Italian and Portuguese as they are typed into a text message (listen module only).
 */
#ifndef HEARKEN_LISTEN_TEXTO_H
#define HEARKEN_LISTEN_TEXTO_H

/* The text with the words and apostrophes that a text message leaves out: "jsp si lappli marche, g rien recu" → "je ne sais pas si
 * l'appli marche, j'ai rien recu"; of other languages as it is. Takes text; owned by caller. */
char *texto_written(const char *language, char *text);

#endif
