/*
 * eyes.h - root looking at files and connections as another user would (tool module only).
 */
#ifndef HEARKEN_TOOL_EYES_H
#define HEARKEN_TOOL_EYES_H

#include <stdbool.h>

/* From here until eyes_back() the effective user is this one; false, and nothing is changed: we are not root, or
 * there is no such user. */
bool eyes_take(const char *user);
void eyes_back(void);

#endif
