/*
 * tone.h - how the customer feels, from words alone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TONE_H
#define HEARKEN_LISTEN_TONE_H

#include <hearken/insight.h>

/* language: ISO 639-1; text: clean UTF-8. */
enum tone tone_tell(const char *language, const char *text);

#endif
