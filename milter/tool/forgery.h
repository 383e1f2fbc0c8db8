/*
 * forgery.h - whether Postfix keeps what mta_strips_ar promises (tool module only).
 */
#ifndef HEARKEN_TOOL_FORGERY_H
#define HEARKEN_TOOL_FORGERY_H

#include "report.h"
#include <hearken/settings.h>

/* With mta_strips_ar = yes: a fault where a forged Authentication-Results of our authserv-id would come
 * through, and where no filter stands before ours to write true ones. With no: says, without a fault, when
 * no verifier is there. RFC 8601 5. `directory` as in postfix_check(). */
void forgery_check(const struct settings *settings, const char *directory, struct report *report);

#endif
