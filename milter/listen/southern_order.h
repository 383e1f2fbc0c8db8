/*
 * southern_order.h - Romance languages and Dutch told in an order of their own, whatever the words are (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SOUTHERN_ORDER_H
#define HEARKEN_LISTEN_SOUTHERN_ORDER_H

/* The clause with a part in another place, so that no more than SPAN_MAX of its words in a row stand in source. NULL: none helps.
 * Owned by caller. */
char *southern_order_put(const char *language, const char *clause, const char *source);

#endif
