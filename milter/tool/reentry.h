/*
 * reentry.h - where a content filter hands mail back (tool module only).
 */
#ifndef HEARKEN_TOOL_REENTRY_H
#define HEARKEN_TOOL_REENTRY_H

#include "report.h"
#include <hearken/settings.h>

/* Names each service that takes mail back and passes our socket once more. */
void reentry_check(const struct settings *settings, const char *directory, struct report *report);

#endif
