/*
 * running.h - whether a daemon runs what was installed before (tool module only).
 */
#ifndef HEARKEN_TOOL_RUNNING_H
#define HEARKEN_TOOL_RUNNING_H

#include "report.h"

/* Of processes that only another user may look into nothing is said. */
void running_check(struct report *report);

#endif
