/*
 * enquiry.h - a thing called out, and nothing said of it: "earliest flight from atlanta to philadelphia" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ENQUIRY_H
#define HEARKEN_LISTEN_ENQUIRY_H

#include <stdbool.h>

/* The sentence that asks for it; NULL: text is more, or names no thing that a service gives. Owned by caller. */
char *enquiry_told(const char *text);

/* Whether text is a day, a time, a size, a name or a "yes please" and nothing else: the answer to a question that we do not know. */
bool enquiry_is_value(const char *text);

#endif
