/*
 * temper.h - Spanish sentences that say nothing of the matter (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_TEMPER_H
#define HEARKEN_LISTEN_TEMPER_H

#include "pack.h"

#include <stdbool.h>

/* Whether a customer's Spanish sentence is temper or a verdict alone: neither told nor quoted. */
bool temper_is_all(const struct pack *pack, const char *sentence);

#endif
