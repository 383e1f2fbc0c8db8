/*
 * language.h - which language a text is in (listen module only).
 */
#ifndef HEARKEN_LISTEN_LANGUAGE_H
#define HEARKEN_LISTEN_LANGUAGE_H

/* ISO 639-1 (639-3 where there is none), "und" when unknown; static storage. Short texts are looked
 * up by their small words first. */
const char *language_tell(const char *subject, const char *text);

#endif
