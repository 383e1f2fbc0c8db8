/*
 * tone.h - how the customer feels, from words alone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TONE_H
#define HEARKEN_LISTEN_TONE_H

#include <hearken/insight.h>

/* language: ISO 639-1; text: clean UTF-8. */
enum tone tone_tell(const char *language, const char *text);
/* Whether the strongest words are of a feeling (anger, worry, sadness, disappointment), not of what has happened. */
bool tone_is_felt(const char *language, const char *text);
/* "Thank you Priya": a mail of praise says so in its subject. */
bool tone_thanks_in_subject(const char *subject);
/* "Please tell her manager": asked for somebody else's sake, as thanks are. English. */
bool tone_is_kind(const char *text);

#endif
