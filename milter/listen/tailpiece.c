/*
 * tailpiece.c - "you were billed 340 dollars for an X-ray “that the doctor cancelled before it took place”": the end of an English
 * clause that will not leave the mail's words, between marks.
 *
 * No synonym and no other order helped, so that the clause would be lost or its whole sentence quoted in the customer's person. What
 * begins with a relative, a conjunction, an article or a preposition, stands in the mail as it stands here, and speaks of nobody that
 * was turned round, is the customer's own phrase. Pure.
 */
#include "tailpiece.h"

#include "clause.h"
#include "span.h"
#include "verb.h"

#include <string.h>

#define LEAST 4 /* words of a part that is quoted */
#define MOST  11
#define HEAD  4 /* … and that stand before it */

/* What may open it, best first. */
static const char *const openers[] = {
    "that which who because after before when while since although without despite until", "a an the no another",
    "for with from about to in on at by of under over as"};

static bool
is_turned(const struct word *word)
{
    static const char persons[] =
        "i me my mine we us our ours you your yours i'm i've i'd i'll we're we've you're you've myself here "
        "this please";
    return word_in(word->low, persons) || strpbrk(word->text, "\"()@") || strpbrk(word->lead, "\"(") ||
           strpbrk(word->trail, "\"):;?!");
}

/* "an hour and | a half", "half past | six": no end of anything; nor is "like | a good boy". */
static bool
is_inside(const struct word *before)
{
    return *before->trail == '\0' && word_in(before->low, "and or past half quarter like as than to the a an so such");
}

/* "sat", "stops" */
static bool
may_be_finite(const char *low)
{
    gsize length = strlen(low);
    if (verb_is_past(low) || length < 4 || low[length - 1] != 's')
        return verb_is_past(low);
    g_autofree char *base = g_strndup(low, length - 1);
    return verb_is_request(base);
}

/* Whether the part from there on stands so in the mail, and may stand between marks: a clause where one is awaited, else no more than
 * the thing or circumstance it begins with. */
static bool
is_own(const struct clause *clause, guint from, bool opens_clause, const char *source)
{
    static const char finite[] = "is are was were has have had will would can could do does did says said";
    const struct word *before = &clause->words[from - 1];
    bool relative = word_in(clause->words[from].low, "which who that");
    bool awaited = opens_clause || word_in(before->low, "whether that if");
    for (guint i = from; i < clause->count; i++)
        if (is_turned(&clause->words[i]) || (relative && strchr(clause->words[i].trail, ',')) ||
            (!awaited && (word_in(clause->words[i].low, finite) || strchr(clause->words[i].trail, ',') ||
                          (i > from && may_be_finite(clause->words[i].low)))))
            return false;
    g_autofree char *tail = clause_join(clause, from, clause->count);
    return strstr(source, tail) != NULL && !strchr(before->trail, ',') && (awaited || !is_inside(before)) &&
           (awaited || !word_in(before->low, openers[2]));
}

char *
tailpiece_cited(const char *clause, const char *source)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (words->count < HEAD + LEAST || strstr(clause, "\xE2\x80\x9C") || strpbrk(clause, "\"(;:") ||
        strstr(clause, ". ") || span_longest(clause, source) <= SPAN_MAX)
        return NULL;
    guint first = words->count > MOST + HEAD ? words->count - MOST : HEAD;
    for (guint pass = 0; pass < G_N_ELEMENTS(openers); pass++)
        for (guint k = first; k + LEAST <= words->count; k++) {
            /* a clause as a whole, of circumstances no more than must be */
            guint i = pass == 0 ? k : words->count - LEAST - (k - first);
            if (!word_in(words->words[i].low, openers[pass]) || !is_own(words, i, pass == 0, source))
                continue;
            g_autofree char *head = clause_join(words, 0, i), *tail = clause_join(words, i, words->count);
            g_autofree char *line = g_strdup_printf("%s \xE2\x80\x9C%s\xE2\x80\x9D", head, tail);
            if (span_longest(line, source) <= SPAN_MAX)
                return g_steal_pointer(&line);
        }
    return NULL;
}
