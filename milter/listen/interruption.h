/*
 * interruption.h - a small change at one place of an English clause, where nothing else breaks the run of the customer's words
 * (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_INTERRUPTION_H
#define HEARKEN_LISTEN_INTERRUPTION_H

/* The clause with no run of source's words longer than SPAN_MAX (span.h); NULL: none of the ways gets there. Owned by caller. */
char *interruption_put(const char *clause, const char *source);

#endif
