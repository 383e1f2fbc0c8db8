/*
 * elided.h - English posts whose sentences begin behind their subject, as posts to a company do (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ELIDED_H
#define HEARKEN_LISTEN_ELIDED_H

/* The sentence with the subject, verb or article that was left out, still in the customer's person: "Missed my flight" → "I missed
 * my flight", "Lost my bag" → "You lost my bag", "Flight delayed 2 hours" → "My flight was delayed by 2 hours". NULL: it is whole, or
 * what is missing is in doubt. Owned by caller. */
char *elided_filled(const char *sentence);

#endif
