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

/* What nobody is thanked for: a deed, and a thing. */
#define MEANT_HARM                                                                                                     \
    "(?:losing|ruining|wasting|ignoring|breaking|delaying|cancell?ing|charging|lying|letting (?:me|us) (?:down|wait|"  \
    "stand|sit)|sending (?:me )?the wrong|deleting|wiping|erasing|smashing|forgetting|overcharging|scratching|"        \
    "denting|spilling|missing (?:my|our|the|your)|stranding|dumping|kicking|hanging up|refusing|cutting (?:me|us|my|"  \
    "our) off|logging (?:me|us)|locking (?:me|us)|throwing (?:me|us|my|our)|waking (?:me|us|my|our|the)|leaving "      \
    "(?:me|us|my|our|the)\\b(?! (?:a|an|such|some|room|with a|to) )|making (?:me|us) (?:wait|late|miss|pay|queue|"     \
    "look|stand|sleep|sit|walk|repeat|do|go|start)|turning (?:me|us) away|dropping (?:my|our|the)|killing|bricking|"   \
    "doubling|tripling|hiking|raising|putting (?:me|us) (?:on hold|through to nobody|in the wrong|last)|putting "      \
    "(?:up "                                                                                                           \
    ")?(?:the|your|my) (?:prices?|rent|rates?)|taking (?:my money|the money|[$\xC2\xA3\xE2\x82\xAC]|\\d|two|three|"    \
    "an? (?:hour|week|month)|all day)|giving (?:me|us|my) (?:\\w+ )?(?:the wrong|a fine|food poisoning|someone "       \
    "else's|the runaround|a heart attack)|giving my (?:seat|room|table|slot|parcel|order)|shutting|blocking|banning|"  \
    "burning|soaking|spoiling|stealing|nicking|keeping (?:me|us) (?:waiting|on hold|up|awake|in the dark)|bumping|"    \
    "binning|mangling|crushing|squashing|bouncing|declining|downgrading|crashing|freezing|disconnecting|buffering|"    \
    "changing (?:my|our) (?:seats?|flight|booking|appointment|order) )"
#define MEANT_ILL                                                                                                      \
    "(?:(?:\\S+ )?(?:fine|delays?|scratch(?:es)?|dents?|leak|wait|food poisoning|spam|parking ticket|late fee|price "  \
    "(?:rise|hike)|hole|overdraft fee|runaround|sleepless night|wasted (?:day|trip|journey|morning|afternoon)))\\b"

extern const struct speech irony[], telegrams[], rhetoric[], verdicts[], slips[];
extern const guint irony_count, telegram_count, rhetoric_count, verdict_count, slip_count;

/* "Cheers for logging me out." → "You logged me out."; NULL: it means what it says. Owned by caller. */
char *meaning_unironic(const char *sentence);

/* The sentences of an English mail, each what it means; what is only noise falls out where something else is said. `written`, a
 * table of strings, gets for those whose words are not the customer's what was written. Owned by caller. */
GPtrArray *meaning_of(const GPtrArray *sentences, const char *subject, GHashTable *written);

/* Two sentences as one, or as two of which the second says what it is about, a line each; NULL: they stay. Owned by caller. */
char *meaning_joined(const char *before, const char *sentence, const char *subject);

#endif
