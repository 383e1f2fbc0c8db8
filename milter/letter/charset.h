/*
 * charset.h - octets of any character set into clean UTF-8 (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_CHARSET_H
#define HEARKEN_LETTER_CHARSET_H

#include <glib.h>

/* Clean UTF-8 (text_clean) of at most `limit` octets. charset: as declared, may be NULL, "", wrong or unknown: then UTF-8 if it is
 * valid, UTF-16 if it looks so, else what sniff.h finds. hint: for that; may be NULL. Owned by caller. */
char *charset_text(const char *bytes, gsize length, const char *charset, const char *hint, gsize limit);

/* The same without cleaning: what came out of iconv, valid UTF-8, perhaps with controls. For encoded words. */
char *charset_raw(const char *bytes, gsize length, const char *charset, const char *hint);

#endif
