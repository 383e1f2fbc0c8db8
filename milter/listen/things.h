/*
 * things.h - the thing a sentence is about, as a noun phrase for the reply (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_THINGS_H
#define HEARKEN_LISTEN_THINGS_H

#include <glib.h>
#include <stdbool.h>

/* "my new blender broke" → "your new blender", "der Mixer geht nicht" → "der Mixer": the sentence's subject or what is "mine",
 * in the nominative; "" when it is not safe to tell where the phrase ends. Owned by caller. */
char *things_owned(const char *language, bool informal, const char *sentence);
/* "I ordered a coffee machine on 3 May" → "a coffee machine", in the accusative; "". Owned by caller. */
char *things_ordered(const char *language, const char *sentence);
/* "a coffee machine" → "the coffee machine" (English only; others as they are). Owned by caller. */
char *things_definite(const char *language, const char *phrase);

#endif
