/*
 * joints.h - where an English sentence falls into pieces that are turned each for itself (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_JOINTS_H
#define HEARKEN_LISTEN_JOINTS_H

#include "clause.h"

/* Whether a new piece begins at the word `at`; from: where the current one began. long_one: a run-on without marks. */
bool joint_here(const struct clause *clause, guint from, guint at, bool long_one);

#endif
