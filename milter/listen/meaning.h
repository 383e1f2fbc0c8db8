/*
 * meaning.h - what a customer means where the words say something else: irony, rhetoric, verdicts, fragments (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MEANING_H
#define HEARKEN_LISTEN_MEANING_H

#include <glib.h>

/* A way of speaking: what it looks like, without the marks at its end, and what it means in the customer's own person. In `to`, \1 is
 * what stood there, a line's end parts two sentences, <past:waiting> and <base:giving> are other forms. */
struct speech {
    const char *from, *to;
    const char *when; /* what the sentence must hold besides; NULL: nothing */
};

#define MEANT_TIME                                                                                                     \
    "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an|over an?)\\+?[ -]"                           \
    "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"

/* That something went wrong shows in these. */
#define MEANT_WRONG                                                                                                    \
    "(?:n't|\\b(?:never|not|no|late|broken|wrong|lost|only|hours?|again|still|twice|extra|cold|on hold|"               \
    "queue\\w*|closed|full price|nothing|nobody|ignored|charged|cancelled|delayed|delays?|stuck|minutes?|mins|days|"   \
    "weeks|months|errors?|crash\\w*|fail\\w*|dirty|down|missing|empty|dead|refus\\w+|reject\\w+|damaged|smashed|"      \
    "crushed|rude|hung up|worse)\\b)"

extern const struct speech irony[], telegrams[], rhetoric[], verdicts[], slips[];
extern const guint irony_count, telegram_count, rhetoric_count, verdict_count, slip_count;

/* The sentences of an English mail, each what it means; what is only noise falls out where something else is said. `written`, a
 * table of strings, gets for those whose words are not the customer's what was written. Owned by caller. */
GPtrArray *meaning_of(const GPtrArray *sentences, const char *subject, GHashTable *written);

/* Two sentences as one, or as two of which the second says what it is about, a line each; NULL: they stay. Owned by caller. */
char *meaning_joined(const char *before, const char *sentence, const char *subject);

#endif
