/*
 * translation.h - a customer's mail in the agent's language, by a server the admin names (courier only).
 */
#ifndef HEARKEN_COURIER_TRANSLATION_H
#define HEARKEN_COURIER_TRANSLATION_H

#include <hearken/desk.h>
#include <hearken/settings.h>

/* job->fixed_text holds "FROM TO\n" (ISO 639-1) and the text; it is replaced by the labelled translation above the
 * original, or by one line that says why there is none. Waits TRANSLATION_SECONDS at most. */
void translation_run(const struct settings *settings, const gint *stopping, struct job *job);

#endif
