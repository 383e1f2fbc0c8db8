/*
 * orders.h - sentences addressed to a machine that writes replies: no customer's wish (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ORDERS_H
#define HEARKEN_LISTEN_ORDERS_H

#include <glib.h>
#include <stdbool.h>

bool orders_machine(const char *text);
/* Whether a request behind such a sentence is the customer's own again: "Also my kettle leaks". */
bool orders_stop(const char *text);

#endif
