/* kindness.h - a kind deed that a customer tells of and thanks for. */
#ifndef HEARKEN_LISTEN_KINDNESS_H
#define HEARKEN_LISTEN_KINDNESS_H

#include <stdbool.h>

/* Whether the English mail tells what somebody did for the customer, thanks for it or says what it meant, and nothing else. */
bool kindness_is_told(const char *mail);

#endif
