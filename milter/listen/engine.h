/*
 * engine.h - what listen and reply share of the engine (these two modules only).
 */
#ifndef HEARKEN_LISTEN_ENGINE_H
#define HEARKEN_LISTEN_ENGINE_H

#include "lexicon.h"
#include "pack.h"
#include "weights.h"

#include <hearken/insight.h>

/* The pack of a language, or NULL. */
const struct pack *engine_pack(const struct engine *engine, const char *language);
const struct lexicon *engine_lexicon(const struct engine *engine);
/* NULL only of an engine that was opened untrained. */
const struct weights *engine_weights(const struct engine *engine);

/* Where English sentences end (boundary.h); NULL as above. */
const struct weights *engine_bounds(const struct engine *engine);

/* As engine_open(), without the learned weights: what the trainer needs. */
enum outcome engine_open_untrained(const char *pack_dir, struct engine **engine_out, struct fault *fault_out);

#endif
