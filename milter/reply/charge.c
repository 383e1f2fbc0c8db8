/*
 * charge.c - what a told clause would concede if it were told bare.
 *
 * "You were charged although you had cancelled" is the customer's word until somebody has looked; "your router is blinking" the customer
 * sees. Which is which stands in the packs, as phrases over the clause's words: what was done to the customer (charge.done), facts in
 * dispute (charge.fact), what is said to be wrong (charge.wrong), verdicts (charge.judged), what others did (charge.others), and what
 * only the head of a clause can tell (charge.head); none of it where charge.not stands at the head (a view told as the customer's
 * own), charge.unless anywhere, or a death or an illness (charge.grave). In a phrase '/' parts words that may stand for one another, a
 * final '*' matches any ending, '~' up to three words of the same clause, "..." more of them, and '!' before a word means that the word
 * before is none of these. Behind "and" and a wish nothing is looked at.
 * Pure.
 */
#include "charge.h"

#include "../listen/clause.h"

#include <string.h>

#define SKIPPED     3  /* words that '~' stands for at most */
#define CLAUSE_LONG 14 /* … and "..." */

/* Whether the word is one of the alternatives, `width` octets of them. */
static bool
is_one(const char *word, const char *alternatives, gsize width)
{
    const char *end = alternatives + width;
    for (const char *at = alternatives; at < end;) {
        const char *slash = memchr(at, '/', (gsize)(end - at));
        gsize length = (gsize)((slash ? slash : end) - at);
        bool open = length > 1 && at[length - 1] == '*';
        if (strncmp(word, at, length - open) == 0 && (open || word[length] == '\0'))
            return true;
        at += length + 1;
    }
    return false;
}

/* Whether a mark behind the word parts clauses; "am 20. November" has none. */
static bool
is_parted(const struct word *word)
{
    gsize length = strlen(word->text);
    bool dated = length && g_ascii_isdigit(word->text[length - 1]) && strcmp(word->trail, ".") == 0;
    return !dated && strpbrk(word->trail, ",;:.");
}

static bool
stands(const struct clause *clause, guint at, const char *phrase)
{
    gsize width = strcspn(phrase, " ");
    const char *rest = phrase + width + strspn(phrase + width, " ");
    if (!width)
        return true;
    if (*phrase == '!')
        return !(at > 0 && !*clause->words[at - 1].trail && is_one(clause->words[at - 1].low, phrase + 1, width - 1)) &&
               stands(clause, at, rest);
    bool far = strncmp(phrase, "...", 3) == 0;
    if (*phrase != '~' && !far)
        return at < clause->count && is_one(clause->words[at].low, phrase, width) && stands(clause, at + 1, rest);
    if (at > 0 && is_parted(&clause->words[at - 1]))
        return false;
    for (guint skipped = 0; skipped <= (far ? CLAUSE_LONG : SKIPPED) && at + skipped < clause->count; skipped++) {
        if (stands(clause, at + skipped, rest))
            return true;
        if (is_parted(&clause->words[at + skipped]))
            return false;
    }
    return false;
}

/* Whether one of the pack's phrases stands at one of the words before `end`. */
static bool
holds(const struct pack *pack, const char *key, const struct clause *clause, guint end)
{
    for (char **phrase = pack_texts(pack, key); phrase && *phrase; phrase++)
        for (guint at = 0; **phrase && at < end; at++)
            if (stands(clause, at, *phrase))
                return true;
    return false;
}

static bool
is_charged(const struct pack *pack, const struct clause *clause)
{
    static const char *const kinds[] = {"charge.done", "charge.fact", "charge.wrong", "charge.judged", "charge.others"};
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (holds(pack, kinds[i], clause, clause->count))
            return true;
    return holds(pack, "charge.head", clause, 1);
}

/* The word behind which a wish is told, not a matter. */
static guint
matter_end(const struct pack *pack, const struct clause *clause)
{
    char **wishes = pack_texts(pack, "charge.wish");
    for (guint at = 1; at < clause->count; at++)
        for (char **wish = wishes; wish && *wish; wish++)
            if (**wish && stands(clause, at, *wish))
                return at;
    return clause->count;
}

bool
charge_is_grave(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return holds(pack, "charge.grave", words, words->count);
}

bool
charge_is_wish(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return holds(pack, "charge.wish", words, 1);
}

bool
charge_is_laid(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (words->count < 2 || holds(pack, "charge.not", words, 1) || holds(pack, "charge.unless", words, words->count) ||
        holds(pack, "charge.grave", words, words->count))
        return false;
    guint end = matter_end(pack, words);
    g_autoptr(clause) matter = clause_part(words, 0, end);
    return is_charged(pack, matter);
}

char *
charge_owned(const struct pack *pack, const char *clause)
{
    static const struct {
        const char *said, *owned;
    } ways[] = {{", which is ", ", which you find "},
                {", which are ", ", which you find "},
                {", which was ", ", which you found "},
                {", which were ", ", which you found "}};
    g_autoptr(GString) line = g_string_new(clause);
    for (guint i = 0; i < G_N_ELEMENTS(ways) && strcmp(pack->language, "en") == 0; i++) {
        const char *at = strstr(line->str, ways[i].said);
        if (!at)
            continue;
        g_autoptr(clause) behind = clause_cut(at + strlen(ways[i].said));
        if (holds(pack, "charge.verdict", behind, 1))
            g_string_replace(line, ways[i].said, ways[i].owned, 1);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

bool
charge_is_ours(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    guint at = 0;
    while (at + 1 < words->count &&
           word_in(words->words[at].low, "nosotros no ya le les te os se lo la los las nunca tampoco"))
        at++;
    const char *low = at < words->count ? words->words[at].low : "";
    return g_str_has_suffix(low, "mos") && strlen(low) > 4 && !word_in(low, "últimos próximos mismos");
}
