/*
 * seams.c - what haste runs together, with its stops again: a dash between clauses, no stop before a capital or before "I want", a
 * label before the matter, "you" glued to its verb, a number too long to repeat.
 *
 * Before sentences are cut: a seam that stands would be told as one clause. Thread-safe.
 */
#include "seams.h"

#include "swaps.h"

/* What haste runs together: a dash between clauses, no stop before a capital or before "I want", "you" glued to its verb. */
static const struct swap_of seams[] = {
    {"en",
     "(?<=[\\p{L}\\d)]) (?:—|–|--|-) "
     "(?=(?:I|I'm|I've|I'll|I'd|we|we've|it's|it|they|this|that's|there|please|can|could|do|does|"
     "what|how|why|nobody|no one)\\b)(\\p{L})",
     ". \\u\\1", NULL},
    {"de",
     "(?<=\\p{L}|\\)) (?:—|–|--|-) (?=(?:leider|aber|jetzt|nun|ich|wir|es|das|bitte|können|kann|könnt)\\b)(\\p{Ll})",
     ". \\u\\1", NULL},
    {"en", "(?<=\\p{L}) (?:—|–|--|-) (?=(?:took|takes|made|makes|cost|costs|means|meant)\\b)", ", it ", NULL},
    {NULL, "(?<=\\p{L}|\\p{L}\\d|\\)) (?:—|–|--|-) (?=\\p{Ll})", ", ", NULL},
    {"en",
     "(?<=[a-z]{2}|\\d) (?=(?:This|These|They|Please|Thanks|Why|When|Could|Does) [a-z])(?<=[a-z0-9] )(?<!\\bof |\\bto "
     "|\\bthe |\\bin |\\bis |\\bcalled |\\bsays |\\bsaid |\\bband |\\bat |\\bon )",
     ". ", NULL},
    {"en",
     "\\b(terrible|awful|horrible|unacceptable|ridiculous|useless|disgusting|appalling|rude|slow|poor|broken|damaged|"
     "wrong|late|"
     "yesterday|today|twice|immediately|properly|again) (?=I "
     "(?:want|need|would|am|have|haven't|can't|cannot|demand|expect|still|"
     "just|paid|called)\\b)",
     "\\1. ", NULL},
    {"en", "(?<=[a-z]) ?\\.{2,} *(?=but (?:i|i've|it|we|they|the|my|no|now|nobody|nothing|still)\\b)", ", ", NULL},
    {"en", "\\b[Uu](have|are|help|need|want|know|tell|give|guys|please)\\b", "you \\1", NULL},
    {"en",
     "(?<!\\bmy )(?<!\\bthe )(?<!\\bthis )(?<!\\bour )\\b(order|purchase|invoice|booking|reservation)(?: number| "
     "no\\.?| #)? #?\\d{10,}(?![\\d-])",
     "my \\1", NULL},
    {"en", "\\b([Oo]rder|[Pp]urchase|[Ii]nvoice|[Bb]ooking|[Rr]eservation)(?: number| no\\.?| #)? #?\\d{10,}(?![\\d-])",
     "\\1", NULL},
    {"en",
     "(?i)(^|\\n)(?:follow-?up|bug report|quick question|question|issue|complaint|feedback|suggestion): (?=\\p{L})",
     "\\1", NULL},
    {"en", "(^|\\n)(?:[Ff]eature [Rr]equest|FEATURE REQUEST): (?=\\p{Ll})([^.!?\\n]+)", "\\1I would like \\2", NULL},
};

char *
seams_opened(const char *language, const char *text)
{
    static struct swaps table = SWAPS(seams, 0);
    return swaps_put(&table, language, false, g_strdup(text));
}
