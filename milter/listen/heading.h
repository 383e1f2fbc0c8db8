/*
 * heading.h - French sentences that begin with a bare noun (listen module only).
 */
#ifndef HEARKEN_LISTEN_HEADING_H
#define HEARKEN_LISTEN_HEADING_H

#include <glib.h>

/* "Achat d'un téléphone" as "J'ai acheté un téléphone"; any other sentence as it is. Owned by caller. */
char *heading_told(const char *sentence);

#endif
