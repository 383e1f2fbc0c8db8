/*
 * splices.h - English sentences that only a comma parts: "nobody came, please call me" (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_SPLICES_H
#define HEARKEN_LISTEN_SPLICES_H

/* The text with a full stop for each such comma. Owned by caller. */
char *splices_parted(const char *text);

#endif
