/*
 * feeling.h - how the customer feels, when what the mail is about is known (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FEELING_H
#define HEARKEN_LISTEN_FEELING_H

#include <hearken/insight.h>

/* The tone of the matter: of the insight's issues, the sentences that are main, and the tone that the words have. */
enum tone feeling_of(const struct insight *insight);
/* Eight words and more in capitals on end, or three, and marks heaped up: a word or two in capitals, or a whole calm mail, are no
 * anger. */
bool feeling_is_roared(const char *text);

#endif
