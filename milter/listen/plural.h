/*
 * plural.h - the verb that goes with "we" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PLURAL_H
#define HEARKEN_LISTEN_PLURAL_H

/* "(ihr) liefert" → "liefern", "arbeitet" → "arbeiten". Owned by caller. */
char *plural_german(const char *low);
/* "betaalt" → "betalen", "stopt" → "stoppen", "geeft" → "geven", "terugfluit" → "terugfluiten". NULL: no such form. Owned by caller. */
char *plural_dutch(const char *low);
/* The form for one of a Dutch verb of many: "wij zoeken" → "u zoekt", "wij maken" → "u maakt", "wij wachtten" → "u wachtte". NULL:
 * too short for one. Owned by caller. */
char *plural_singular(const char *low);

#endif
