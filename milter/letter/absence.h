/*
 * absence.h - words that only machines begin a mail with: subjects of vacation notes and bounces, first lines of bounces
 * (letter module only). Pure. They may silence an acknowledgement and nothing else (reliability.md 2.4).
 */
#ifndef HEARKEN_LETTER_ABSENCE_H
#define HEARKEN_LETTER_ABSENCE_H

#include <glib.h>
#include <stdbool.h>

/* subject: UTF-8, decoded. */
bool absence_in_subject(const char *subject);
/* text: UTF-8, the body as a person would read it; only its first lines are looked at. */
bool absence_in_opening(const char *text);

#endif
