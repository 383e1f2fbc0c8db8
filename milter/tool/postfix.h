/*
 * postfix.h - the Postfix half of hearken check (tool module only).
 */
#ifndef HEARKEN_TOOL_POSTFIX_H
#define HEARKEN_TOOL_POSTFIX_H

#include "report.h"
#include <hearken/settings.h>

/* Asks postconf(1), of directory `directory` (NULL: Postfix's own default). No postconf on this
 * host: said, no fault. */
void postfix_check(const struct settings *settings, const char *directory, struct report *report);

#endif
