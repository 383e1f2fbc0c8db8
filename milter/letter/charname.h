/*
 * charname.h - what a mail's name for a character set means (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_CHARNAME_H
#define HEARKEN_LETTER_CHARNAME_H

/* Lower case, as iconv knows it, the wider set where the web reads the narrower as such (iso-8859-1 is windows-1252); "" where the
 * name says nothing. "iso-2022-jp" and "hz-gb-2312" are shifted.h's, not iconv's. charset: may be NULL. Owned by caller. */
char *charname_meant(const char *charset);

#endif
