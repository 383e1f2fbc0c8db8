/*
 * temper.h - what a customer says that is no matter (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_TEMPER_H
#define HEARKEN_LISTEN_TEMPER_H

#include "pack.h"

#include <stdbool.h>

/* Whether a customer's Spanish sentence is temper or a verdict alone: neither told nor quoted. */
bool temper_is_all(const struct pack *pack, const char *sentence);
/* The body (taken) without praise that is meant as none; jeers_out: there was some, and something is wrong. Owned by caller. */
char *temper_off(const char *language, char *body, bool *jeers_out);
/* English "Heard of customer service?": nothing is told or asked. */
bool temper_is_noise(const char *sentence);

/* The body (taken) without the sentences and clauses that only call us names; told_out: there was such a one. */
char *temper_insults_off(const char *language, char *body, bool *told_out);
/* Whether a word stands in it that nobody says to a customer, whoever said it first. */
bool temper_is_vulgar(const char *language, const char *text);

#endif
