/*
 * spelling.h - aspell's door: whether a word is one (listen module, and hearken check).
 */
#ifndef HEARKEN_LISTEN_SPELLING_H
#define HEARKEN_LISTEN_SPELLING_H

#include <glib.h>
#include <stdbool.h>

struct spelling;

/* The dictionary of a language (ISO 639-1), for one mail's pass: other threads wait until spelling_give(). NULL: not installed. */
struct spelling *spelling_take(const char *language);
void spelling_give(struct spelling *spelling);
typedef struct spelling spelling; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(spelling, spelling_give)

/* Whether the word stands in the dictionary as written, capitals and accents and all. One word, UTF-8. */
bool spelling_knows(struct spelling *spelling, const char *word);
/* As spelling_knows(), in English: mails of every language hold English words. False without its dictionary. */
bool spelling_knows_english(struct spelling *spelling, const char *word);

/* Whether a word with a capital at the head of a sentence is a name, for no dictionary has it small. Takes the dictionary for itself;
 * false where there is none. */
bool spelling_is_name(const char *language, const char *word);

/* The Debian packages whose dictionaries are missing, separated by commas; NULL when all are there. Owned by caller. */
char *spelling_missing(void);

#endif
