/*
 * plural.h - the verb that goes with "we" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PLURAL_H
#define HEARKEN_LISTEN_PLURAL_H

/* "(ihr) liefert" → "liefern", "arbeitet" → "arbeiten". Owned by caller. */
char *plural_german(const char *low);
/* "betaalt" → "betalen", "stopt" → "stoppen", "geeft" → "geven", "terugfluit" → "terugfluiten". NULL: no such form. Owned by caller. */
char *plural_dutch(const char *low);

#endif
