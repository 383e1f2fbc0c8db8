/*
 * unmarked.c - English questions that end without their mark, as most posts and text messages write them.
 *
 * English asks by its order: an auxiliary before its subject, a question word before both. Where a dropped subject looks the same ("was the
 * worst meal"), link-grammar tells whether what stands behind the verb is its subject. A question may also stand behind a comma at the
 * sentence's end, and be clipped ("any idea", "what now", "and by when"). What may be an order or a relative clause is left. Of one
 * sentence, once it is cut; before anything is made of it. Pure but for the parser.
 */
#include "unmarked.h"

#include "abbreviation.h"
#include "clause.h"
#include "grammar.h"

#include <string.h>

#define AUXILIARIES                                                                                                    \
    "is are was were am do does did can could will would has have should isn't aren't wasn't weren't don't doesn't "   \
    "didn't can't couldn't won't wouldn't hasn't haven't shouldn't"
#define PRONOUNS "i you we they he she it there anyone anybody someone somebody everyone anything something u"
#define NOUNS    "my your our his her their the this that these those any all both one"

static bool
is_auxiliary(const char *low)
{
    return word_in(low, AUXILIARIES);
}

/* Whether the parser takes the words from `at` for a question whose auxiliary has its subject behind it. */
static bool
is_turned(const struct clause *words, guint at)
{
    g_autofree char *line = clause_join(words, at, words->count), *asked = g_strconcat(line, "?", NULL);
    *asked = g_ascii_toupper(*asked);
    g_autoptr(grammar) grammar = grammar_parse(asked, 0);
    bool subject = false, said = false;
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (grammar->links[i].left == 0) {
            subject |= strncmp(grammar->links[i].label, "SI", 2) == 0;
            said |= strchr("POI", *grammar->links[i].label) != NULL; /* "was the worst meal ever": nothing is */
        }
    return subject && said;
}

/* "is there", "can someone", "does closing", ", isn't it"; not "have it sent", "had I known", "should it fail", "do your job". */
static bool
is_inverted(const struct clause *words, guint at, bool first)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (!is_auxiliary(low) || !*next || *words->words[at].trail)
        return false;
    if (strcmp(low, "do") == 0 && word_in(next, "it something anything"))
        return false;
    if (at + 2 == words->count)
        return word_in(next, PRONOUNS) && (first || (g_str_has_suffix(low, "n't") && strcmp(next, "you") != 0));
    if (*words->words[at + 1].trail || (strcmp(low, "should") == 0 && !word_in(next, "i we")))
        return false;
    if (word_in(next, PRONOUNS))
        return !word_in(low, "have has") ||
               word_in(next, word_in(low, "have") ? "i you we they" : "he she it anyone anybody");
    return word_in(next, NOUNS) && strcmp(low, "have") != 0 && (first || !word_in(low, "is was")) &&
           is_turned(words, at);
}

/* "which one do you", "which machines don't": a noun or two, then an auxiliary. "how much I love it" asks nothing. */
static bool
is_turned_behind(const struct clause *words, guint at, guint most)
{
    for (guint i = at; i <= at + most && i < words->count && !*words->words[i].trail; i++) {
        if (word_in(clause_low(words, i), "i you we they he she it to is"))
            return false;
        if (is_auxiliary(clause_low(words, i)))
            return i > at;
    }
    return false;
}

static bool
has_auxiliary(const struct clause *words, guint from)
{
    for (guint i = from; i < words->count; i++)
        if (is_auxiliary(clause_low(words, i)))
            return true;
    return false;
}

/* "what is", "why can't I", "how long", "which one do"; behind a comma only what no relative clause can be. */
static bool
is_worded(const struct clause *words, guint at, bool first)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (*words->words[at].trail || !*next)
        return false;
    bool subject = word_in(then, PRONOUNS) || word_in(then, NOUNS);
    if (word_in(low, "which who what") && at + 2 < words->count && at + 4 >= words->count &&
        (word_in(next, "is was") || clause_has(words, at + 1, "one is|was")) &&
        word_in(clause_low(words, words->count - 1), "it right correct true real"))
        return true;
    if (strcmp(low, "why") == 0)
        return is_auxiliary(next) || strcmp(next, "you") == 0 || (first && *then && strcmp(next, "not") == 0);
    if (strcmp(low, "how") == 0 && word_in(next, "long much many often soon far old big"))
        return is_turned_behind(words, at + 2, 3) || is_auxiliary(then);
    if (word_in(low, "how where when"))
        return (is_auxiliary(next) && subject) || (strcmp(low, "how") == 0 && strcmp(next, "come") == 0);
    if (strcmp(low, "what") == 0 && word_in(next, "went happened happens means"))
        return first && !has_auxiliary(words, at + 2);
    if (strcmp(low, "what") == 0)
        return (is_auxiliary(next) && subject) ||
               (word_in(next, "number time address date day") && word_in(then, "i do should can"));
    if (strcmp(low, "which") == 0)
        return first && is_turned_behind(words, at + 1, 3);
    return strcmp(low, "who") == 0 && first && is_auxiliary(next) && !word_in(then, "not");
}

/* "any idea", "what now", "and by when", "anything I can do", "possible to get it back". */
static bool
is_clipped(const struct clause *words, guint at, bool first)
{
    static const char *const whole[] = {"what now", "now what", "since when", "by when", "until when"};
    static const char *const heads[] = {
        "any idea|ideas|clue|chance|plans|way|reason|update|updates|news|eta|luck|date|word|possibility",
        "anything|anyone|anybody down|else|wrong|i|you|we",
        "possible to",
        "ok|okay to|if",
        "safe to",
        "too late to",
        "or what"};
    guint count = clause_first(words, at, whole, G_N_ELEMENTS(whole));
    if (count && at + count == words->count)
        return true;
    if (first && clause_first(words, at, heads, G_N_ELEMENTS(heads)))
        return !clause_has(words, at, "any way i|we");
    if (clause_has(words, at, "any idea|ideas|clue|update|updates|news|eta|chance"))
        return true;
    bool short_any = first && strcmp(clause_low(words, at), "any") == 0 && words->count <= at + 8;
    return short_any && !has_auxiliary(words, at) &&
           !word_in(clause_low(words, words->count - 1), "appreciated welcome great good fine");
}

/* Whether a statement is hung on behind: "is there any bed, it need not be new". */
static bool
goes_on(const struct clause *words, guint at)
{
    for (guint i = at + 1; i + 1 < words->count; i++)
        if (*words->words[i].trail &&
            word_in(clause_low(words, i + 1), "i it we they he she you my the i'm it's we're i've"))
            return true;
    return false;
}

/* Where the question begins; the number of words: nowhere. */
static guint
question_at(const struct clause *words)
{
    guint at = 0;
    while (at < words->count &&
           word_in(clause_low(words, at), "so and but ok okay also hi hello hey please just well oh anyway then"))
        at++;
    if (is_inverted(words, at, true) || is_worded(words, at, true) || is_clipped(words, at, true))
        return at;
    for (guint i = at + 1; i < words->count; i++) {
        if (!strchr(words->words[i - 1].trail, ',') || word_in(clause_low(words, i - 1), "and or but so nor"))
            continue;
        guint from = i + (guint)word_in(clause_low(words, i), "and so but");
        if (is_inverted(words, from, false) || is_worded(words, from, false) || is_clipped(words, from, false))
            return from;
    }
    return words->count;
}

char *
unmarked_asked(const char *sentence)
{
    if (!g_ascii_isalpha(*sentence) || strchr(sentence, '?') || strchr(sentence, '"') || strchr(sentence, '\n') ||
        g_str_has_suffix(sentence, ":"))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    guint at = words->count > 1 ? question_at(words) : words->count;
    for (guint i = at; i < words->count; i++)
        if (i + 1 < words->count && strpbrk(words->words[i].trail, "!;:"))
            return NULL;
    if (at == words->count || goes_on(words, at))
        return NULL;
    gsize width = strlen(sentence);
    while (width && strchr(".,!;: ", sentence[width - 1]))
        width--;
    return g_strdup_printf("%.*s?", (int)width, sentence);
}

char *
unmarked_text(const char *text)
{
    return abbreviation_each(text, ".!?;", unmarked_asked);
}
