/*
 * splices.c - English sentences that only a comma, a joint or nothing parts from a plea or a question, so that each is heard for itself:
 * "nobody came, please call me", "it broke and can i swap it", "is it safe, the light blinks".
 *
 * One ends there where what stands before is a clause of its own by link-grammar, leads nowhere ("if", "when", "he said"), and what
 * stands behind is a plea, or a question by asked.c; behind a question, where a statement that is whole begins. Statements keep their
 * commas: later steps tell what joins them. Sentences with a quotation are left. Written text, before its questions are marked and its
 * sentences cut. Pure but for the parser.
 */
#include "splices.h"

#include "abbreviation.h"
#include "asked.h"
#include "clause.h"
#include "grammar.h"
#include "speech.h"
#include "verb.h"

#include <string.h>

#define MOST 34 /* words of a sentence that the parser takes */
#define SUBJECTS                                                                                                       \
    "i we he she they it my our the your this that nobody someone there two both his her i've we've i'm we're it's "   \
    "there's he's she's they've they're"
#define HOLDS                                                                                                          \
    "a an the my your our to of for with from in on at by and or but so if when that which who what how where than "   \
    "as "                                                                                                              \
    "everything anything something nothing all one ones because is are was were am be do does did can could will "     \
    "would may might must shall not"

static bool
leads(const struct clause *words, guint from)
{
    guint at = from;
    while (at < words->count && word_in(clause_low(words, at), "and but so also hi hello ok well even just only not"))
        at++;
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (strcmp(low, "the") == 0) /* "the sooner it comes, …" */
        return word_in(next, "more sooner longer moment minute day");
    if (strcmp(low, "in") == 0)
        return strcmp(next, "case") == 0;
    return word_in(low, "if when once as since because while whilst although though after before unless until till "
                        "where what how whatever whenever wherever every each given should whether more not either "
                        "neither");
}

/* "nobody came" before the comma: it is whole, and waits for nothing. */
static bool
is_whole(const struct clause *words, guint from, guint to)
{
    static const char reports[] =
        "think thinks thought say says said saying believe know knew hope guess suppose see told feel "
        "means mean sure afraid honest understand sorry note reads wonder wondering wondered ask asking asked question";
    if (to < from + 2 || word_in(clause_low(words, to - 1), reports) || leads(words, from))
        return false;
    for (guint i = from; i + 1 < to; i++)
        if (strchr(words->words[i].trail, ':') && leads(words, i + 1))
            return false; /* "one question: if I repay it now, do you charge me?" */
    for (guint i = from + 1; i < to; i++)
        if (strchr(words->words[i - 1].trail, ',') &&
            word_in(clause_low(words, i), "if when because as since while although which who where"))
            return false; /* "it fails, when I ring, I wait" */
    g_autofree char *line = clause_join(words, from, to);
    return grammar_is_clause(line);
}

/* Whether the last words before `to` take a question as their object: "let me know | how much is it". */
static bool
embeds(const struct clause *words, guint from, guint to)
{
    for (guint i = to > from + 4 ? to - 4 : from; i < to; i++)
        if (word_in(clause_low(words, i),
                    "know knows knew ask asks asked asking tell tells told telling wonder wondering say "
                    "says said saying explain explained show shows understand idea clear sure check "
                    "find found see seen look looking looked decide remember think thinks believe guess hope suppose "
                    "forgot forget matter "
                    "depends care unsure "
                    "all whatever thing things"))
            return true;
    return false;
}

static bool
is_plea(const struct clause *words, guint at)
{
    guint verb = at + 1 + (guint)word_in(clause_low(words, at + 1), "just kindly can could do");
    return word_in(clause_low(words, at), "please pls kindly") && at + 2 < words->count && !*words->words[at].trail &&
           (verb_is_request(clause_low(words, verb)) || grammar_acts(clause_low(words, verb)) || verb > at + 1);
}

/* A verb with its subject, and nothing else by the dictionary: "is", "took", "says". */
static bool
acts(const char *low)
{
    static const char auxiliaries[] =
        "is are was were am have has had do does did can cannot will would should may might must";
    if (word_in(low, auxiliaries) || g_str_has_suffix(low, "n't") || verb_is_past(low) || word_in(low, "says keeps"))
        return true;
    guint32 kinds = grammar_kinds(low), verb = 1u << ('v' - 'a') | 1u << ('d' - 'a');
    return (kinds & verb) && !(kinds & (1u << ('n' - 'a') | 1u << ('a' - 'a')));
}

/* "i took his name", "typed the pin wrong", "my line is so slow": what may be told for itself though the parser knows no such clause. */
static bool
is_told(const struct clause *words, guint from, guint to)
{
    const char *low = clause_low(words, from);
    if (to < from + 3 || leads(words, from) || embeds(words, to - 1, to))
        return false;
    if (verb_is_elliptic(low) || verb_is_past(low) || word_in(low, "need want still") ||
        (g_str_has_suffix(low, "ed") && grammar_kinds(low) & 1u << ('d' - 'a')))
        return true;
    bool subject = word_in(low, SUBJECTS) || word_in(low, "you these those");
    for (guint i = from + 1; i < to && subject; i++)
        if (acts(clause_low(words, i)))
            return true;
    return false;
}

/* A plea behind a comma, or "now what". */
static bool
is_next(const struct clause *words, guint at)
{
    return is_plea(words, at) ||
           (at + 2 == words->count && (clause_has(words, at, "now what") || clause_has(words, at, "what now")));
}

/* "which one do", "how long does", "where is": an auxiliary stands before the subject, or the question word is the subject. */
static bool
is_ordered(const struct clause *words, guint at)
{
    for (guint i = at + 1; i < words->count && i < at + 6; i++) {
        if (word_in(clause_low(words, i),
                    "is are was were am do does did can could will would has have should may must"))
            return true;
        if (word_in(clause_low(words, i), "i we they he she it"))
            return false;
    }
    return word_in(clause_low(words, at), "which how") && !word_in(clause_low(words, at + 1), "to come");
}

/* Whether the words since `from` ask themselves, or something among them may govern a question at `at`. */
static bool
is_governed(const struct clause *words, guint from, guint at, enum asked_behind behind, bool joined)
{
    static const char askers[] = "what which who whom whose how when where why whether if";
    enum asked_behind before;
    if (word_in(clause_low(words, at - 1), "and but so or if") || (behind == ASKED_LOOSE && embeds(words, from, at)))
        return true;
    for (guint i = at > from + 3 ? at - 3 : from; i < at && behind == ASKED_LOOSE; i++)
        if (word_in(clause_low(words, i), askers))
            return true; /* "what ground | was it", "what time | is it" */
    for (guint i = from + 1; i < at; i++)
        if (strchr(words->words[i].trail, ':') ||
            (strchr(words->words[i - 1].trail, ',') && word_in(clause_low(words, i), askers)))
            return true; /* "two things: what …", "it froze, what now | and will I", "my aunt, who is 84 | and" */
    return (behind != ASKED_PARTED || joined) && asked_at(words, from, &before) < at; /* one question behind another */
}

/* Where a question begins at or behind the joint at `at`; 0: none does, or it hangs on what stands before, from `from` on. */
static guint
question_behind(const struct clause *words, guint from, guint at)
{
    bool parted = strcmp(words->words[at - 1].trail, ",") == 0, joined = word_in(clause_low(words, at), "and but so");
    enum asked_behind behind = parted ? ASKED_PARTED : joined ? ASKED_JOINED : ASKED_LOOSE;
    guint begun = at + joined;
    bool learners = clause_has(words, begun, "why you|they|we") || word_in(clause_low(words, begun), "which where how");
    if ((!parted && *words->words[at - 1].trail) || begun + 3 > words->count || at < from + 2 ||
        (behind == ASKED_LOOSE && at < from + 3) || (learners && !is_ordered(words, begun)) ||
        !asked_begins(words, begun, behind) || is_governed(words, from, at, behind, joined))
        return 0;
    return is_whole(words, from, at) || (behind != ASKED_LOOSE && is_told(words, from, at)) ? begun : 0;
}

/* Whether the clause at..to has its object, or says what its subject is: no "cot | i bought" lacks either. */
static bool
is_filled(const struct clause *words, guint at, guint to)
{
    g_autofree char *line = clause_join(words, at, to), *whole = g_strconcat(line, ".", NULL);
    *whole = g_ascii_toupper(*whole);
    g_autoptr(grammar) grammar = grammar_parse(whole, 0);
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (word_in(grammar->links[i].label, "O P") &&
            !word_in(clause_low(words, to - 1), "of to for with from in on at by about"))
            return true;
    return false;
}

/* Whether the parser takes the words from..at for a sentence, and with those up to `to` for none. */
static bool
is_question_only(const struct clause *words, guint from, guint at, guint to)
{
    g_autofree char *asked = clause_join(words, from, at), *both = clause_join(words, from, to);
    g_autofree char *question = g_strconcat(asked, "?", NULL), *all = g_strconcat(both, "?", NULL);
    *question = g_ascii_toupper(*question);
    *all = g_ascii_toupper(*all);
    g_autoptr(grammar) one = grammar_parse(question, 0);
    g_autoptr(grammar) whole = one ? grammar_parse(all, 0) : NULL;
    return one && !whole;
}

/* "is it safe | the light blinks": a question stands before `at`, and a statement begins there, which the parser takes for two and for
 * one it does not. */
static bool
is_stated_behind(const struct clause *words, guint from, guint at, guint to)
{
    enum asked_behind behind;
    if (at < from + 3 || *words->words[at - 1].trail || !word_in(clause_low(words, at), SUBJECTS) ||
        word_in(clause_low(words, at - 1), HOLDS) || asked_at(words, from, &behind) >= at || behind != ASKED_FIRST ||
        embeds(words, from, at) || !is_whole(words, at, to) || !is_filled(words, at, to))
        return false;
    return is_question_only(words, from, at, to);
}

bool
splices_here(const struct clause *words, guint from, guint at, guint to, guint *begun_out)
{
    *begun_out = question_behind(words, from, at);
    if (*begun_out || at >= to)
        return *begun_out;
    *begun_out = is_stated_behind(words, from, at, to) ? at : 0;
    return *begun_out;
}

/* "do you sell the handles | If so": a word with a capital that no name has, behind what is a sentence. Of a closed class it begins one;
 * of another only behind a question, which the parser takes for whole, and with the rest for none. */
static bool
is_capital(const struct clause *words, guint from, guint at)
{
    static const char begins[] =
        "and but if no not what when where how why which who is are can could do does did will would please "
        "still since because also just there then mine ours yours they've you you're that's what's one thank "
        "don't in on for as same anything these those otherwise";
    const char *text = words->words[at].text, *low = words->words[at].low,
               *next = at + 1 < words->count ? words->words[at + 1].text : "";
    if (at < from + 3 || !g_ascii_isupper(*text) || !(g_ascii_islower(text[1]) || text[1] == '\'') ||
        g_str_has_prefix(low, "i'") || !g_ascii_islower(*words->words[at - 1].text) || *words->words[at - 1].trail ||
        *words->words[at].lead || word_in(clause_low(words, at - 1), HOLDS) ||
        (g_ascii_isupper(*next) && !word_in(next, "I I'm I've I'd I'll")) || !*next)
        return false;
    enum asked_behind behind;
    bool asks = asked_at(words, from, &behind) < at && behind == ASKED_FIRST;
    bool numbered = word_in(low, "order booking invoice policy ref reference account") && g_ascii_isdigit(*next);
    if (word_in(low, SUBJECTS) || word_in(low, begins) || numbered)
        return asks || is_whole(words, from, at) || is_told(words, from, at);
    return asks && !word_in(low, "may march august") && grammar_lists(low) &&
           is_question_only(words, from, at, words->count);
}

/* Where the clause that begins at `at` ends: behind its last word before the next comma. */
static guint
clause_end(const struct clause *words, guint at)
{
    while (at < words->count && !strchr(words->words[at].trail, ','))
        at++;
    return MIN(at + 1, words->count);
}

/* The words in one line, and no blanks where joints were. */
static char *
line_of(const struct clause *words)
{
    char *line = clause_line(words), *to = line;
    for (const char *c = line; *c; c++)
        if (*c != ' ' || c[1] != ' ')
            *to++ = *c;
    *to = '\0';
    return line;
}

/* One sentence; NULL: nothing in it to part. */
static char *
parted(const char *sentence)
{
    if (strpbrk(sentence, "\";") || strstr(sentence, "\xe2\x80\x9c") || !g_ascii_isalpha(*sentence))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    bool changed = false, stated = false;
    if (words->count < 5 || words->count > MOST)
        return NULL;
    guint from = 0;
    for (guint at = 2; at < words->count; at++) {
        from = strchr(words->words[at - 1].trail, ':') ? at : from; /* "quick one: does the plan cover it" */
        guint begun = at;
        bool plea = strcmp(words->words[at - 1].trail, ",") == 0 && is_next(words, at) && is_whole(words, from, at);
        if (!plea && !is_capital(words, from, at) && !splices_here(words, from, at, clause_end(words, at), &begun))
            continue;
        enum asked_behind behind;
        bool asks = asked_at(words, from, &behind) < at && behind == ASKED_FIRST;
        clause_mark(words, at - 1, asks ? "?" : ".");
        clause_blank(words, at, begun);
        stated = !asked_begins(words, begun, ASKED_FIRST);
        from = at = begun;
        changed = true;
    }
    const char *end = words->words[words->count - 1].trail;
    if (changed && stated && strcmp(end, "?") == 0)
        clause_mark(words, words->count - 1, "."); /* "is it safe, the light blinks?" */
    return changed ? line_of(words) : NULL;
}

char *
splices_parted(const char *text)
{
    return abbreviation_each(text, ".!?", parted);
}
