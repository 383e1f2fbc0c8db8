/*
 * topline.h - Spanish, Italian and Portuguese sentences that begin with a bare noun (listen module only).
 */
#ifndef HEARKEN_LISTEN_TOPLINE_H
#define HEARKEN_LISTEN_TOPLINE_H

/* "Pacco consegnato al vicino …" with article and verb: "Il pacco è stato consegnato …"; any other sentence, and any other language, as
 * it is. Owned by caller. */
char *topline_told(const char *language, const char *sentence);

#endif
