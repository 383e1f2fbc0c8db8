/*
 * asked.c - whether an English question begins at a word: what all passes go by that mark questions or part them from what is told.
 *
 * English asks by its order, an auxiliary before its subject, and by a question word before both; most posts and text messages leave the
 * mark to that. Behind a comma, a joint or a bare word the same form may be a clause of what stands before ("my uncle, who is 90", "I
 * know where it is", "all I have is my ticket"), so that less is taken there; where a dropped subject looks the same ("was the worst
 * meal"), link-grammar tells whether what stands behind the verb is its subject. Pure but for the parser.
 */
#include "asked.h"

#include "grammar.h"

#include <string.h>

#define AUXILIARIES                                                                                                    \
    "is are was were am do does did can could will would has have should isn't aren't wasn't weren't don't doesn't "   \
    "didn't can't couldn't won't wouldn't hasn't haven't shouldn't"
#define PRONOUNS "i you we they he she it there anyone anybody someone somebody everyone anything something u"
#define NOUNS    "my your our his her their the this that these those any all both one a an each every some"
#define PREFIXES 4 /* beginnings of a run-on that are tried */
#define OPENERS  "so and but ok okay also hi hello hey please just well oh anyway then"

static bool
is_auxiliary(const char *low)
{
    return word_in(low, AUXILIARIES);
}

static bool
is_subject(const char *low)
{
    return word_in(low, PRONOUNS) || word_in(low, NOUNS);
}

/* "pays", "signed", "is": what may be a verb that has its subject. */
static bool
is_finite(const char *low)
{
    guint32 kinds = is_auxiliary(low) ? 0 : grammar_kinds(low);
    return is_auxiliary(low) || word_in(low, "may might shall must had") ||
           (kinds & (1u << ('v' - 'a') | 1u << ('d' - 'a'))) != 0;
}

static bool
has_auxiliary(const struct clause *words, guint from)
{
    for (guint i = from; i < words->count; i++)
        if (is_auxiliary(clause_low(words, i)))
            return true;
    return false;
}

/* Whether the parser takes the words at..end for a question whose auxiliary has its subject behind it, and says something of it. */
static bool
is_question(const struct clause *words, guint at, guint end)
{
    g_autofree char *line = clause_join(words, at, end), *asked = g_strconcat(line, "?", NULL);
    *asked = g_ascii_toupper(*asked);
    g_autoptr(grammar) grammar = grammar_parse(asked, 0);
    guint subject = 0;
    bool said = false;
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (grammar->links[i].left == 0) {
            subject = word_in(grammar->links[i].label, "SI SXI SFI") ? grammar->links[i].right : subject;
            said |= strchr("POI", *grammar->links[i].label) != NULL; /* "was the worst meal ever": nothing is */
        }
    for (guint i = 0; subject && !said && i < grammar->link_count;
         i++) { /* "are dogs | allowed", read as said of dogs */
        const struct grammar_link *link = &grammar->links[i];
        said =
            link->left == subject && strcmp(link->label, "M") == 0 && link->right == subject + 1 &&
            !word_in(clause_low(words, at + link->right), "of in at on for with from to by about since that who which");
    }
    return subject && said;
}

/* … or the first of them: another sentence may run on behind. */
static bool
is_turned(const struct clause *words, guint at)
{
    if (is_question(words, at, words->count))
        return true;
    for (guint end = at + 4; end < words->count && end < at + 4 + PREFIXES; end++)
        if (is_question(words, at, end))
            return true;
    return false;
}

/* "do your job", "should it fail", "have it sent": an order, a condition. */
static bool
is_other(const char *low, const char *next)
{
    return (strcmp(low, "do") == 0 && word_in(next, "it something anything")) ||
           (strcmp(low, "should") == 0 && !word_in(next, "i we")) ||
           (word_in(low, "have has") &&
            !word_in(next, word_in(low, "have") ? "i you we they" : "he she it anyone anybody my the your our"));
}

/* "doesn't", "never" among the words from..to. */
static bool
is_negated(const struct clause *words, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (g_str_has_suffix(clause_low(words, i), "n't") ||
            word_in(clause_low(words, i), "not no never nobody nothing none hardly without nor cannot"))
            return true;
    return false;
}

/* "is there", "can someone", "does closing", "are dogs allowed"; not "had I known". */
static bool
is_inverted(const struct clause *words, guint at, enum asked_behind behind)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    bool first = behind == ASKED_FIRST;
    if (word_in(low, "may might shall must") && word_in(next, "i we"))
        return at + 2 < words->count && (first || (behind != ASKED_LOOSE && word_in(low, "may shall")));
    if (!is_auxiliary(low) || !*next || *words->words[at].trail || is_other(low, next))
        return false;
    if (at + 2 == words->count)
        return word_in(next, PRONOUNS) &&
               (first || (g_str_has_suffix(low, "n't") && strcmp(next, "you") != 0) ||
                (behind == ASKED_PARTED && word_in(low, "would will can could") && strcmp(next, "you") == 0) ||
                (behind == ASKED_PARTED && !g_str_has_suffix(low, "n't") && is_negated(words, 0, at)));
    if (*words->words[at + 1].trail)
        return false;
    bool is = word_in(low, "is are was were isn't aren't wasn't weren't");
    if (behind == ASKED_LOOSE && (is ? !word_in(next, "i you they it there that this") : !is_subject(next)))
        return false; /* "the one I saw | is the best" */
    if (word_in(next, PRONOUNS) && behind <= ASKED_PARTED)
        return true;
    if (word_in(next, PRONOUNS))
        return (behind == ASKED_JOINED && word_in(low, "can could will would")) || is_turned(words, at);
    bool thing = is_subject(next) ||
                 (first && !word_in(low, "do have") && !(grammar_kinds(next) & 1u << ('g' - 'a'))) ||
                 ((behind == ASKED_JOINED || behind == ASKED_PARTED) && is && g_str_has_suffix(next, "s"));
    return thing && strcmp(low, "have") != 0 && is_turned(words, at);
}

/* Whether the parser takes the words for a question, none left out. */
static bool
asks(const struct clause *words, guint at, guint end)
{
    g_autofree char *line = clause_join(words, at, end), *asked = g_strconcat(line, "?", NULL);
    *asked = g_ascii_toupper(*asked);
    g_autoptr(grammar) grammar = grammar_parse(asked, 0);
    return grammar && grammar->clause;
}

/* "(which) one of you do", "(what) proof do", "(how many) bags may": up to four words behind `at`, then an auxiliary and its subject. */
static bool
is_fronted(const struct clause *words, guint at)
{
    for (guint i = at; i < words->count && i < at + 5; i++) {
        const char *low = clause_low(words, i);
        if (i > at && (is_auxiliary(low) || word_in(low, "may must shall")) && is_subject(clause_low(words, i + 1)))
            return true;
        bool of = i > at && strcmp(clause_low(words, i - 1), "of") == 0;
        if (*words->words[i].trail || is_auxiliary(low) || (!of && word_in(low, PRONOUNS)) || word_in(low, "to that"))
            return false;
    }
    return false;
}

/* "(which) bus goes", "(what) size is", "(which) of these fits": a noun or two, then their verb. */
static bool
is_acted(const struct clause *words, guint at)
{
    for (guint i = at; i + 1 < words->count && i < at + 4 && !*words->words[i].trail; i++) {
        const char *low = clause_low(words, i);
        if (i > at && is_finite(low) && !word_in(clause_low(words, i - 1), "of the these those"))
            return true;
        if (word_in(low, "i you we they he she it to is are was were"))
            return i > at && word_in(low, "i you we they he she") && is_finite(clause_low(words, i + 1));
    }
    return false;
}

/* "which bus": no relative clause, whose singular noun would have its article ("which the bus"). */
static bool
is_counted_one(const char *low)
{
    return word_in(low, "one ones kind sort size type") ||
           (grammar_counts(low) && !(g_str_has_suffix(low, "s") && !g_str_has_suffix(low, "ss") && strlen(low) > 3));
}

static bool
is_which(const struct clause *words, guint at, enum asked_behind behind)
{
    const char *next = clause_low(words, at + 1);
    guint count = words->count;
    if (behind != ASKED_LOOSE && grammar_names_thing(next) && !is_auxiliary(next) &&
        is_finite(clause_low(words, at + 3)) && word_in(clause_low(words, at + 2), "i we you they he she it"))
        return true; /* "which paper she need": learners' order */
    bool whole =
        at + 2 < count && at + 4 >= count && word_in(clause_low(words, count - 1), "it right correct true real");
    if (whole && (word_in(next, "is was") || clause_has(words, at + 1, "one is|was")))
        return true;
    if (is_fronted(words, at + 1))
        return !word_in(next, "none all both some most many each");
    if (behind == ASKED_LOOSE)
        return is_counted_one(next) && is_acted(words, at + 1) && asks(words, at, words->count);
    if (word_in(next, "of one ones"))
        return !clause_has(words, at, "which of course") && is_acted(words, at + 1);
    if (is_counted_one(next) || (behind == ASKED_FIRST && grammar_names_thing(next)))
        return is_acted(words, at + 1);
    return behind == ASKED_FIRST && clause_has(words, at, "which is|are the|your|my|better|best|cheaper|right|correct");
}

static bool
is_what(const struct clause *words, guint at, enum asked_behind behind)
{
    const char *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (word_in(clause_low(words, at), "what's whats"))
        return behind != ASKED_LOOSE && is_subject(next) && !has_auxiliary(words, at + 2);
    if (clause_has(words, at, "what a|an"))
        return false;
    if (at + 4 >= words->count && word_in(next, "is was") &&
        word_in(clause_low(words, words->count - 1), "it right correct true real") && at + 2 < words->count)
        return true;
    if (word_in(next, "went happened happens means"))
        return (behind == ASKED_FIRST || (behind != ASKED_LOOSE && word_in(next, "happens"))) &&
               !has_auxiliary(words, at + 2);
    if (is_auxiliary(next))
        return is_subject(then);
    if (word_in(next, "number time address date day") && word_in(then, "i do should can"))
        return true;
    if (word_in(next, PRONOUNS) || is_finite(next))
        return grammar_names_thing(next) && is_fronted(words, at + 1);
    return is_fronted(words, at + 1) ||
           (behind == ASKED_FIRST && is_counted_one(next) && is_acted(words, at + 1) && !has_auxiliary(words, at + 5));
}

static bool
is_who(const struct clause *words, guint at, enum asked_behind behind)
{
    const char *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (word_in(clause_low(words, at), "whose"))
        return behind == ASKED_FIRST && is_acted(words, at + 1);
    if (is_auxiliary(next) && !word_in(next, "is are was were") && word_in(then, "i we you they he she it my your"))
        return true;
    if (behind != ASKED_LOOSE && word_in(next, "is was") && word_in(then, "it this that") && at + 3 == words->count)
        return true;
    return (behind == ASKED_FIRST || behind == ASKED_JOINED) && is_finite(next) && *then && !word_in(then, "not") &&
           !word_in(next, "am have");
}

/* "(where) i get this", "(how) i can pay": learners' order, of what one is to do and nothing else. */
static bool
is_sought(const struct clause *words, guint at)
{
    const char *then = clause_low(words, at + 1), *last = clause_low(words, words->count - 1);
    bool can = word_in(then, "can could must should");
    if (!word_in(clause_low(words, at), "i we") || at + 6 < words->count || at + 3 > words->count)
        return false;
    for (guint i = at + 2; i < words->count; i++)
        if (is_auxiliary(clause_low(words, i)) || word_in(clause_low(words, i), "i we it you they he she"))
            return can && i + 1 == words->count && strcmp(clause_low(words, i), "it") == 0;
    return can ||
           (word_in(then, "get find buy see send pay go put do report return") && word_in(last, "it this that one"));
}

static bool
is_how(const struct clause *words, guint at, enum asked_behind behind)
{
    static const char degrees[] = "long much many often soon far old big late early quickly fast";
    const char *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (behind == ASKED_FIRST && strcmp(next, "long") == 0 && is_finite(then) &&
        word_in(clause_low(words, at + 3), NOUNS))
        return true; /* "how long takes the transfer" */
    if (!word_in(next, degrees))
        return (is_auxiliary(next) && is_subject(then)) || strcmp(next, "come") == 0 ||
               (behind <= ASKED_PARTED && is_sought(words, at + 1));
    if (((is_auxiliary(then) || word_in(then, "may must shall")) && *clause_low(words, at + 3)) ||
        is_fronted(words, at + 2))
        return true;
    bool clipped = at + 5 >= words->count && behind != ASKED_LOOSE;
    for (guint i = at + 2; i < words->count && clipped; i++)
        clipped = !word_in(clause_low(words, i), "i you we they he she it to that is was");
    return clipped;
}

/* "why", ", how": the whole question. Behind a comma not what one does not know ("I don't know, why"). */
static bool
is_lone(const struct clause *words, guint at, enum asked_behind behind)
{
    if (behind == ASKED_FIRST)
        return word_in(clause_low(words, at), "why how when where which who normal") && at <= 1;
    return behind == ASKED_PARTED && at > 2 && word_in(clause_low(words, at), "why how when where which") &&
           !word_in(clause_low(words, at - 1), "not know understand explain and but or reason say tell");
}

/* "what is", "why can't I", "how long", "which one do". */
static bool
is_worded(const struct clause *words, guint at, enum asked_behind behind)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    bool first = behind == ASKED_FIRST;
    if (!*next)
        return is_lone(words, at, behind);
    if (*words->words[at].trail)
        return false;
    if (strcmp(low, "why") == 0)
        return is_auxiliary(next) || (behind != ASKED_LOOSE && strcmp(next, "you") == 0) ||
               (first && *then && word_in(next, "not the such no this so a an all"));
    if (strcmp(low, "how") == 0)
        return is_how(words, at, behind);
    if (first && strcmp(low, "when") == 0 && word_in(next, PRONOUNS) && word_in(then, "will shall"))
        return true; /* English speaks of no time to come behind a "when" that joins */
    if (word_in(low, "where when"))
        return ((is_auxiliary(next) || word_in(next, "may must shall")) && is_subject(then)) ||
               (strcmp(low, "where") == 0 && behind <= ASKED_PARTED && is_sought(words, at + 1));
    if (word_in(low, "when's where's how's who's whens wheres hows"))
        return behind != ASKED_LOOSE && is_subject(next) && !has_auxiliary(words, at + 2) &&
               !(word_in(low, "how's hows") && strcmp(next, "your") == 0); /* "how's your evening" */
    if (word_in(low, "what how where who") && strcmp(next, "to") == 0)
        return (first || behind == ASKED_PARTED) && *then && words->count <= at + 9 && !has_auxiliary(words, at + 3) &&
               !word_in(clause_low(words, at - (at > 0)), "know not sure idea unsure out me explain");
    if (word_in(low, "what what's whats"))
        return is_what(words, at, behind);
    if (strcmp(low, "which") == 0)
        return is_which(words, at, behind);
    return word_in(low, "who whose") && is_who(words, at, behind);
}

/* "have not had | any news", "without | any idea", "if there is | any update": what "any" waits for. */
static bool
is_denied(const struct clause *words, guint at)
{
    if (is_negated(words, at > 5 ? at - 5 : 0, at))
        return true;
    for (guint i = at > 5 ? at - 5 : 0; i < at; i++)
        if (word_in(clause_low(words, i), "if of for get getting give have had"))
            return true;
    return false;
}

/* "any idea", "what now", "and by when", "anything I can do", "possible to get it back". */
static bool
is_clipped(const struct clause *words, guint at, enum asked_behind behind)
{
    static const char *const whole[] = {"what now", "now what",   "what next", "since when",
                                        "by when",  "until when", "what for",  "anybody|anyone there"};
    static const char *const heads[] = {
        "any idea|ideas|clue|chance|plans|way|reason|update|updates|news|eta|luck|date|word|possibility",
        "anything|anyone|anybody down|else|wrong|i|you|we",
        "possible to",
        "is possible|ok|okay|allowed to|if",
        "ok|okay to|if",
        "safe to",
        "too late to",
        "worth keeping|buying|waiting|fixing|repairing|paying|trying|getting|sending|doing|upgrading",
        "worth it to|if|or",
        "cheapest|latest|earliest|quickest|best way|time|day|date|rate|price|place|option to|for|in|from",
        "max|maximum|min|minimum|limit|limits for|per|on|weight|age|amount|size",
        "normal for|that|to|or|after",
        "or what"};
    bool first = behind == ASKED_FIRST;
    if (behind == ASKED_LOOSE)
        return at && at + 8 > words->count && clause_has(words, at, "any idea|clue|update|updates|news|eta") &&
               !is_denied(words, at);
    guint count = clause_first(words, at, whole, G_N_ELEMENTS(whole));
    if (count && at + count == words->count)
        return true;
    if (first && clause_first(words, at, heads, G_N_ELEMENTS(heads)))
        return !clause_has(words, at, "any way i|we");
    if (clause_has(words, at, "any idea|ideas|clue|update|updates|news|eta|chance|hope") ||
        clause_has(words, at, "is possible|ok|okay|allowed to|if") ||
        clause_has(words, at, "anything|something i|we can|could|should"))
        return true;
    bool short_any = first && strcmp(clause_low(words, at), "any") == 0 && words->count <= at + 8;
    return short_any && !has_auxiliary(words, at) &&
           !word_in(clause_low(words, words->count - 1), "appreciated welcome great good fine");
}

bool
asked_begins(const struct clause *words, guint at, enum asked_behind behind)
{
    return at < words->count &&
           (is_inverted(words, at, behind) || is_worded(words, at, behind) || is_clipped(words, at, behind));
}

/* "…, | is the seventh one": of what stands before the comma, where that is no clause. */
static bool
is_be_thing(const struct clause *words, guint at)
{
    return word_in(clause_low(words, at), "is are was were") && word_in(clause_low(words, at + 1), NOUNS);
}

static bool
is_stated(const struct clause *words, guint from, guint to)
{
    g_autofree char *line = clause_join(words, from, to);
    return grammar_is_clause(line);
}

/* "there's no fee, right", "so you deliver on Sundays right": told, and asked whether it is so. */
bool
asked_tagged(const struct clause *words)
{
    guint last = words->count - 1;
    const char *before = last ? clause_low(words, last - 1) : "";
    if (last < 3 || strchr(words->words[last].trail, ')') ||
        !word_in(clause_low(words, last), "right correct yes yeah"))
        return false;
    if (strchr(words->words[last - 1].trail, ','))
        return true;
    return strcmp(clause_low(words, last), "right") == 0 && !*words->words[last - 1].trail && !is_auxiliary(before) &&
           !(grammar_kinds(before) & (1u << ('v' - 'a') | 1u << ('d' - 'a') | 1u << ('e' - 'a'))) &&
           !word_in(before,
                    "be been it that them this all the a my your his her our their not quite out far top bottom") &&
           is_stated(words, word_in(clause_low(words, 0), OPENERS), last);
}

guint
asked_at(const struct clause *words, guint from, enum asked_behind *behind_out)
{
    guint at = from, commas = 0;
    while (at < words->count && word_in(clause_low(words, at), OPENERS))
        at++;
    *behind_out = ASKED_FIRST;
    if (asked_begins(words, at, ASKED_FIRST))
        return at;
    *behind_out = ASKED_PARTED;
    for (guint i = at + 1; i < words->count; i++) {
        if (!strchr(words->words[i - 1].trail, ',') || word_in(clause_low(words, i - 1), "and or but so nor"))
            continue;
        guint begun = i + (guint)word_in(clause_low(words, i), "and so but");
        bool main = !commas++ && word_in(clause_low(words, at), "if once unless"); /* "if she is away, | who is in" */
        if (asked_begins(words, begun, main ? ASKED_FIRST : ASKED_PARTED) &&
            !(is_be_thing(words, begun) && !is_stated(words, at, i)))
            return begun;
    }
    return words->count;
}
