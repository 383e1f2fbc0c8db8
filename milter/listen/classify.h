/*
 * classify.h - what each sentence of a mail does and speaks of (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_CLASSIFY_H
#define HEARKEN_LISTEN_CLASSIFY_H

#include <stdbool.h>
#include "engine.h"

/* Of one sentence. Names are borrowed from the engine's weights. Probabilities 0 to 1. */
struct verdict {
    enum role role;
    float carries;      /* that an acknowledgement without it would be incomplete */
    const char *frame;  /* the likeliest */
    float frame_sure;   /* among all frames and none */
    const char *second; /* the next likeliest */
    float second_sure;
    const char *wish;
    float wish_sure;
    const char *more; /* a second wish in the same sentence, where a rule finds it too; more_sure 0: none */
    float more_sure;
};

/* plain: `count` sentences, see clean.h; the subject's verdict comes last: verdicts_out holds count + 1. */
void classify(const struct engine *engine, const char *language, const char *subject, char *const *plain, guint count,
              struct verdict *verdicts_out);

#endif
