/*
 * excerpt.h - a customer's own words as they may be quoted (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_EXCERPT_H
#define HEARKEN_LISTEN_EXCERPT_H

#include <stdbool.h>

/* Whether nothing in it forbids to send it back. */
bool excerpt_allowed(const char *sentence);
/* Whether it may be quoted whole, in a language whose sentences are quoted rather than turned. */
bool excerpt_whole_allowed(const char *sentence);
/* Whether it stands in capitals. */
bool excerpt_shouts(const char *sentence);
/* Whether all that closes it is a street, before which it may be quoted. */
bool excerpt_may_open(const char *sentence);
/* The sentence as far as it may be quoted: whole, in two parts with "…" between, or its beginning so marked. Owned by caller. */
char *excerpt_of(const char *sentence);

/* The sentence uncut, without its last mark, holding no quotation of its own; NULL: too long for that. Owned by caller. */
char *excerpt_whole(const char *sentence);

/* A mail address, a link or a telephone number: never sent back. */
bool excerpt_has_contact(const char *text);
/* "If yes I won't need another one": behind its question only, and questions are told last. */
bool excerpt_answers_itself(const char *text);

/* The text without its one street and number ("outside 14 Elm Road"). NULL: there is none, or more that is personal. Owned by
 * caller. */
char *excerpt_placeless(const char *text);

#endif
