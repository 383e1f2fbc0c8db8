/*
 * manner.h - how the customer addresses us, and with what pictures (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MANNER_H
#define HEARKEN_LISTEN_MANNER_H

#include <hearken/insight.h>

/* du or Sie, tu or vous, tú or usted, Lei or tu, je or u; Dear Sir or Hi. typed: before anything was mended; name: as signed. */
enum address_form manner_form(const char *language, const char *text, const char *typed, const char *name);
bool manner_emoji(const char *text);
/* Whether the text behind an emoji goes on with the clause before it: "my phone 📱 slower than before". By its first word, in small letters. */
bool manner_goes_on(const char *behind);
/* English without its emoji, which close what they follow; a heart between words is the verb. Owned by caller. */
char *manner_without_emoji(const char *text);

#endif
