/*
 * copula.h - English notes whose verb is missing, made sentences with the parser's help (listen module only).
 */
#ifndef HEARKEN_LISTEN_COPULA_H
#define HEARKEN_LISTEN_COPULA_H

/* "Parcel left at the gate" → "The parcel was left at the gate". NULL: it has its verb, or no single form of "be" makes a clause of
 * it. Owned by caller. Thread-safe. */
char *copula_filled(const char *sentence);

/* … of either side of its "but", "so" or "yet". */
char *copula_halves(const char *sentence);

#endif
