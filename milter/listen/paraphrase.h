/*
 * paraphrase.h - English said in other words, so that no long run of the customer's own is repeated (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PARAPHRASE_H
#define HEARKEN_LISTEN_PARAPHRASE_H

#include <glib.h>

/* The clause with its longest run of source's words shortened to at most SPAN_MAX (span.h) where rules that keep its meaning get
 * there, as near as they get otherwise. Takes the clause, returns one that the caller owns. */
char *paraphrase(char *clause, const char *source);
/* What paraphrase() left too long, by its parts in another order or shape (recast.h): "by Friday, 4 pm". */
char *paraphrase_recast(char *clause, const char *source);
/* "when it arrived, the jug was cracked": "the jug was cracked when it arrived". NULL: the clause does not begin so. */
char *paraphrase_main_first(const char *line);

#endif
