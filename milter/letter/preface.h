/*
 * preface.h - what stands above a mail and was not written by its writer (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_PREFACE_H
#define HEARKEN_LETTER_PREFACE_H

#include "lines.h"

/* The first line behind it; 0: none, or nothing else stands below. */
guint preface_end(const struct lines *lines);

#endif
