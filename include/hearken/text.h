/*
 * text.h - foreign bytes made into text that the log, SQL and mail can carry.
 *
 * PostgreSQL refuses NUL and any invalid UTF-8 (22021), CESU surrogates too; b-tree keys end at
 * 8191 octets. So every text that came from outside passes text_clean() once, in the letter module.
 */
#ifndef HEARKEN_TEXT_H
#define HEARKEN_TEXT_H

#include <glib.h>
#include <stdbool.h>

/* Valid UTF-8 (bad bytes become U+FFFD), no NUL, no control characters but \n and \t, CRLF and CR
 * as \n, at most `limit` octets cut at a character border (0: no limit). length -1: NUL-terminated.
 * Owned by caller (g_free). Idempotent. */
char *text_clean(const char *bytes, gssize length, gsize limit);

/* text_clean() on one line: every run of white space and control characters becomes one blank, ends
 * trimmed, bidirectional controls and zero-width characters (U+200B, U+2060, U+FEFF, U+202A-E,
 * U+2066-9) dropped. */
char *text_line(const char *bytes, gssize length, gsize limit);

/* Address, domain or word for comparing: NFC, case folded. Owned by caller. */
char *text_fold(const char *text);

/* The same in small letters whose places agree with the text's: a letter whose small form has another width (a Turkish dotted I, the
 * Kelvin sign) stays as it is. Valid UTF-8 only. Owned by caller. */
char *text_small(const char *text);

/* So many octets from the beginning are UTF-8 without NUL: all of them where it is valid. What g_utf8_validate() tells, but fast
 * where most of it is ASCII. */
gsize text_valid(const char *bytes, gsize length);

/* ASCII digits among the octets, counted up to `most`. */
guint text_digits(const char *bytes, gsize length, guint most);

/* Lower-case hexadecimal of bytes. Owned by caller. */
char *text_hex(const guint8 *bytes, gsize length);

/* An SMTP mailbox that may go into RCPT TO, a header or a URL: one @, printable ASCII without
 * blanks, <>, quotes, backslash, commas, colons, semicolons, brackets or controls; local part 1-64
 * octets, domain a dotted name of LDH labels, at most 254 in all (RFC 5321 4.5.3.1). Quoted local
 * parts are refused: libcurl 7.88 passes CR LF on. */
bool text_is_mailbox(const char *address);
/* The same with a local part beyond ASCII (RFC 6531), which only a server that offers SMTPUTF8 takes. */
bool text_is_foreign_mailbox(const char *address);

/* The address as every mail server reads it: its domain in lower case, with A-labels of IDNA 2008 ("xn--…"), its local part without
 * quotes that it needs not. What has no domain is left as it is. Owned by caller. */
char *text_sent_address(const char *address);

/* A header field's value: text_line(), as encoded words (RFC 2047) where it must be, "\n " between two. Owned by caller. */
char *text_field(const char *text, gsize limit);
/* "Ada (Desk)" <support@example.com>, the same way; without a name the bare address. Owned by caller. */
char *text_mailbox_field(const char *name, const char *address);

/* Lower-case address with the extension (+…, by `delimiters`, NULL: "+") taken off; "<" ">" taken
 * off first. NULL if it holds no @. Owned by caller. extension_out (may be NULL): what stood behind
 * the delimiter, or NULL. */
char *text_base_address(const char *address, const char *delimiters, char **extension_out);

/* Words of a text whose blanks are single (text_line gives such): blanks and one; "": 0. */
guint text_word_count(const char *text);

#endif
