/*
 * resumed.h - who does the second deed, said again, in French (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_RESUMED_H
#define HEARKEN_LISTEN_RESUMED_H

/* "le garage garde la voiture et refuse …" → "le garage garde la voiture, et il refuse …". NULL: no such clause. Owned by caller. */
char *resumed_subject(const char *clause);

/* "vous signalez une agence qui annule … et qui vous impose …" → "… annule …. Elle vous impose …". NULL: none. Owned by caller. */
char *resumed_whose(const char *clause);

#endif
