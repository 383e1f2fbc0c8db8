/*
 * veto.h - frames that the weights find and the sentence's own words rule out (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_VETO_H
#define HEARKEN_LISTEN_VETO_H

#include <stdbool.h>

/* Whether an English sentence cannot be a case of the frame or wish: a word it cannot do without is missing, or one speaks against it. */
bool veto_rules_out(const char *sentence, const char *frame);

#endif
