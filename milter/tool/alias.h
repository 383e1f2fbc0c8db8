/*
 * alias.h - aliases of Postfix that lead to a queue (tool module only).
 */
#ifndef HEARKEN_TOOL_ALIAS_H
#define HEARKEN_TOOL_ALIAS_H

#include "report.h"
#include <hearken/settings.h>

/* Names each that is no address of a queue itself. */
void alias_check(const struct settings *settings, const char *directory, struct report *report);

#endif
