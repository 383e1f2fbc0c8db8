/*
 * gibe.h - scorn in the languages other than English, told as what it complains of or left out (listen module only). Any thread.
 */
#ifndef HEARKEN_LISTEN_GIBE_H
#define HEARKEN_LISTEN_GIBE_H

#include <stdbool.h>

/*
 * The body with thanks and congratulations for a harm told as the complaint that they are, and without what only jeers. Takes the body;
 * the answer is owned by the caller. mocks_out: there was something of the kind.
 */
char *gibe_meant(const char *language, char *body, bool *mocks_out);
/* "Enhorabuena", "Super Sache": a subject that only praises, which a mail in scorn does not mean. */
bool gibe_is_heading(const char *language, const char *subject);

#endif
