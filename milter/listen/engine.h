/*
 * engine.h - what listen and reply share of the engine (these two modules only).
 */
#ifndef HEARKEN_LISTEN_ENGINE_H
#define HEARKEN_LISTEN_ENGINE_H

#include "pack.h"

#include <hearken/insight.h>

/* The pack of a language, or NULL. */
const struct pack *engine_pack(const struct engine *engine, const char *language);

#endif
