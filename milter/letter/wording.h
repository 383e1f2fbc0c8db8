/*
 * wording.h - what a part adds to the text that a person would read (letter module only).
 */
#ifndef HEARKEN_LETTER_WORDING_H
#define HEARKEN_LETTER_WORDING_H

#include "walk.h"

/* text/plain and what is shown like it, text/html, text/enriched. */
bool wording_is_readable(const char *type);
/* Appends the part's text; files within it (uuencode, yEnc) are listed. */
void wording_add(struct walk *walk, GMimePart *part, const char *path, const char *type);
/* Appends text that is UTF-8 already (winmail.dat, the words around missing parts); html: it is HTML. */
void wording_append(struct walk *walk, const char *text, bool html);
/* The text of a report or a calendar entry, up to LIMIT_REPORT. */
void wording_keep(struct walk *walk, GString *to, GMimePart *part);
/* What an invitation says, where it stands alone: summary, place and description of its first event (RFC 5545). */
void wording_add_calendar(struct walk *walk);
/* A plain alternative that only says that there is HTML. */
bool wording_is_excuse(const char *text, gsize length);

#endif
