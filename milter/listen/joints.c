/*
 * joints.c - where one English sentence, as customers type it, is two or three: at stops inside, where a request or question begins,
 * at a comma where a sentence ends, and where a run-on begins anew.
 *
 * Each rule looks at the words around one place only. Pure.
 */
#include "joints.h"

#include "ask.h"
#include "condition.h"
#include "grammar.h"
#include "parting.h"
#include "verb.h"

#include <string.h>

static bool
is_joint(const struct clause *clause, guint at)
{
    return strpbrk(clause->words[at - 1].trail, ",;:!?.-") || word_in(clause->words[at - 1].low, "and so but then");
}

/* "and have it moved": a deed asked for, no question. */
static bool
has_done(const struct clause *clause, guint at)
{
    if (clause_has(clause, at, "have a|an")) /* "get rid of this and have an app that works" */
        return true;
    return word_in(clause->words[at].low, "have get") && at + 2 < clause->count &&
           (g_str_has_suffix(clause->words[at + 2].low, "ed") ||
            word_in(clause->words[at + 2].low, "sent done cut put taken rebuilt redone seen"));
}

/* "…, and may I post them", "… or do we need one each": a second question within one. */
static bool
is_second_question(const struct clause *clause, guint at)
{
    if (has_done(clause, at))
        return false;
    return at > 2 && strchr(clause->words[clause->count - 1].trail, '?') &&
           (strchr(clause->words[at - 1].trail, ',') || word_in(clause->words[at - 1].low, "and or")) &&
           (condition_asks(clause, at) || clause_has(clause, at, "if so") ||
            (at + 2 == clause->count && clause_has(clause, at, "by|until|since|from when")) ||
            clause_has(clause, at,
                       "may|can|could|should|shall|do|does|did|is|are|will|would|must|have|has "
                       "i|we|it|you|they|he|she|there|this|that|a|an|the|my|your|our") ||
            clause_has(clause, at, "what|which|how sort|kind|size|type|much|many|long|often|far") ||
            clause_has(clause, at,
                       "where|how|what|when|why|who|whom|which "
                       "must|do|can|could|should|shall|may|did|does|is|are|was|were|will|would|has|have "
                       "i|we|it|you|they|he|she|there|the|a|an|my|our|your|this") ||
            (clause_has(clause, at,
                        "how late|far|early|soon|often|long|big|old|heavy|fast|late "
                        "may|can|could|must|do|does|did|is|are|will|would|should") > 0));
}

static bool
is_verbal(const char *low)
{
    return word_in(
        low,
        "is was has had are were have says said went won't doesn't didn't keeps isn't can't wasn't hasn't will would "
        "can could did does starts started came got");
}

/* "then the fish": no verb, no clause. */
static bool
acts_within(const struct clause *clause, guint from, guint words)
{
    for (guint i = from; i < clause->count && i < from + words; i++)
        if (is_verbal(clause->words[i].low) || g_str_has_suffix(clause->words[i].low, "ed"))
            return true;
    return false;
}

/* "Having waited all day, I went home" */
static bool
is_done_before(const struct clause *clause, guint from)
{
    return word_in(clause->words[from].low, "having") &&
           (g_str_has_suffix(clause_low(clause, from + 1), "ed") ||
            word_in(clause_low(clause, from + 1),
                    "been had paid bought spent made sent lost driven seen read taken sat"));
}

/* What opens so waits for its main clause behind the comma: "when I called, …", "the day it came, …". */
static bool
opens_under(const struct clause *clause, guint from)
{
    bool asks = word_in(clause->words[from].low, "when where") &&
                word_in(clause->words[from + 1].low, "do does did is are will can could would should");
    return !asks &&
           (word_in(clause->words[from].low,
                    "when if after since as because once although while before whenever unless until though in on "
                    "at for with by during despite from like about to is does do are whether first instead without "
                    "besides compared having") ||
            is_done_before(clause, from) ||
            clause_has(clause, from,
                       "the day|moment|minute|week|night|morning i|we|you|they|he|she|it|my|our|your|the") ||
            clause_has(clause, from,
                       "the|every last|first|next|only time|day|night i|we|you|they|he|she|it|my|our|your|the") ||
            (word_in(clause->words[from].low, "and but so") &&
             word_in(clause->words[from + 1].low, "when if after since as because once although while before")));
}

/* "you clicked, you put your card in": a comma where a sentence ends. */
static bool
is_splice(const struct clause *clause, guint from, guint at)
{
    if (at < from + 3 || !strchr(clause->words[at - 1].trail, ',') || at + 2 >= clause->count)
        return false;
    if (clause_has(clause, at, "i|we would be grateful|glad|pleased|delighted|obliged") ||
        clause_has(clause, at, "i'd|we'd be grateful|glad"))
        return true;
    for (guint i = at - 1; i-- > from;) /* "my mother, who is 84, can't open it" */
        if (strchr(clause->words[i].trail, ',')) {
            if (word_in(clause->words[i + 1].low, "who which whose"))
                return false;
            break;
        }
    if (opens_under(clause, from) || parting_is_begun(clause, from, at))
        return false;
    bool own = word_in(clause->words[at].low, "i i'm i've we've we're he's she's they're it's there's");
    bool pronoun =
        word_in(clause->words[at].low, "i we he she they it nobody there you this that") &&
        (word_in(clause->words[at + 1].low,
                 "am is are was were have has had do does did don't doesn't didn't can can't cannot will won't would "
                 "just still never only also got get need want paid sent called rang tried went came says said keeps "
                 "isn't wasn't "
                 "haven't hasn't bought ordered think know checked asked told pay put") ||
         g_str_has_suffix(clause->words[at + 1].low, "ed") ||
         (word_in(clause->words[at].low, "nobody he she it") && g_str_has_suffix(clause->words[at + 1].low, "s")));
    bool thing = word_in(clause->words[at].low, "the my our your") &&
                 (is_verbal(clause->words[at + 2].low) ||
                  (at + 3 < clause->count && !*clause->words[at + 2].trail && is_verbal(clause->words[at + 3].low)));
    bool part =
        word_in(clause->words[at].low, "half both some most all") && !clause_has(clause, at + 1, "of which|whom");
    bool said = false; /* "…, one hinge of the lid is loose" */
    for (guint i = at + 1; part && i < clause->count && i < at + 9 && !*clause->words[i - 1].trail; i++)
        said |= word_in(clause->words[i].low, "is are was were has have");
    bool row = false; /* "the cleaner came late, didn't do the oven, and left": one row of deeds */
    for (guint i = at; i + 1 < clause->count && word_in(clause->words[from].low, "the your our"); i++)
        row |= strchr(clause->words[i].trail, ',') && word_in(clause->words[i + 1].low, "and");
    bool bare = said || (!row && word_in(clause->words[at].low, "can't couldn't haven't didn't don't won't")) ||
                clause_has(clause, at, "then|now|otherwise|so i|we|it|you|they|he|she") ||
                (clause_has(clause, at, "then|now|otherwise|so the|my") && acts_within(clause, at + 2, 6)) ||
                clause_has(clause, at, "after|since|before that i|we|it|you|they|he|she|the|my") ||
                (word_in(clause->words[at + 1].low, "says is was has isn't won't shows ends") &&
                 grammar_knows(clause->words[at].low) && strlen(clause->words[at].low) > 3 &&
                 !word_in(clause->words[at].low, "which that what there here this where who"));
    /* "the shoes I bought, I have worn" has a relative clause before it; a verb must stand before the comma */
    bool verb = false;
    for (guint i = from; i < at; i++)
        verb |= g_str_has_suffix(clause->words[i].low, "ed") || g_str_has_suffix(clause->words[i].low, "n't") ||
                word_in(clause->words[i].low,
                        "am is are was were have has had do does did can will would got went came says said "
                        "bought paid sent put gave took told made i'm i've it's he's she's cancel fix send please "
                        "keeps pay find get need want resend refund look check swap");
    return verb && (own || pronoun || thing || bare);
}

/* "incl.", "approx.": no sentence ends there. */
static bool
is_short_for(const char *low)
{
    return word_in(low,
                   "incl approx reg i.e e.g ie eg no nr ref tel vs mr mrs ms dr st prof max min excl resp esp p.m a.m");
}

/* Where a run-on without marks begins anew: "… help me i bought a coat …". */
static bool
is_new_start(const struct clause *clause, guint at)
{
    const char *before = clause->words[at - 1].low, *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (word_in(clause->words[at].low, "the my our") && at > 4 && at + 2 < clause->count &&
        word_in(clause->words[at + 2].low, "has is was does doesn't keeps won't have are"))
        return !word_in(
            before,
            "of to in on at for from with by and or but that if when because as than about is was not all since "
            "after before the your so while until sent bought ordered received got returned see say says said");
    if (!word_in(clause->words[at].low, "i we"))
        return false;
    return !word_in(
               before,
               "that if when because what which why how where and or but as than while since before after until so "
               "whether who though although did do can could should am was have had will would though unless to "
               "think thing time way day once") &&
           (word_in(after, "bought have ordered need want was am paid had cannot can't would don't didn't tried called "
                           "am like got just recently received") ||
            strpbrk(clause->words[at - 1].trail, ",;"));
}

/* "…, and please also check the rest", "I don't want credit I want the money": what is asked begins there. */
static bool
is_second_wish(const struct clause *clause, guint at)
{
    guint next = at + 1 + (at + 1 < clause->count && word_in(clause->words[at + 1].low, "also just"));
    if (word_in(clause->words[at].low, "please pls kindly") && next < clause->count &&
        verb_is_request(clause->words[next].low) && strcmp(clause->words[at - 1].low, "and") == 0 && at > 3 &&
        !clause_has(clause, 0, "please|kindly|could|can|would|will"))
        return true;
    if (at >= 3 && strcmp(clause->words[at - 1].low, "and") == 0 && strchr(clause->words[at - 2].trail, ',') &&
        clause_has(clause, at, "i|we want|demand|expect") && strpbrk(clause->words[0].text, "0123456789"))
        return true;
    return at >= 4 && clause_has(clause, 0, "i|we don't|dont want") && clause_has(clause, at, "i|we want") &&
           !word_in(clause->words[at - 1].low, "and but that what if because as than which or");
}

/* What goes on with what stands before it, though it looks like a beginning. */
static bool
is_held(const struct clause *clause, guint from, guint at)
{
    const char *trail = clause->words[at - 1].trail;
    if ((is_second_question(clause, at) || ask_begins(clause, at)) && !strpbrk(trail, "?!;.") &&
        condition_asks(clause, from))
        return true; /* "if I miss a lesson, | can I …": told together */
    if (at >= from + 2 && clause_has(clause, at - 2, "if so|not|yes"))
        return true; /* "if so | please stop it" */
    if (at > 1 && word_in(clause->words[at].low, "please pls kindly") && !*trail &&
        word_in(clause->words[at - 1].low, "i we you u someone") &&
        word_in(clause->words[at - 2].low, "can could may will would"))
        return true;                                                                /* "can i please change it" */
    return word_in(clause->words[at].low, "please") && !*trail && at <= from + 5 && /* "could the chef please check" */
           word_in(clause->words[from].low, "can could would will") &&
           !word_in(clause->words[from + 1].low, "i we you u it they he she this that there");
}

bool
joint_here(const struct clause *clause, guint from, guint at, bool long_one)
{
    const char *trail = clause->words[at - 1].trail;
    if (is_held(clause, from, at) ||
        (strchr(trail, ',') &&
         word_in(clause->words[at].low, "whichever whatever whoever"))) /* "…, whichever is quicker" */
        return false;
    if (at == 1 && word_in(clause->words[0].low, "help") &&
        word_in(clause->words[1].low, "sent paid lost made got "
                                      "transferred bought deleted ordered i my"))
        return true; /* a cry, then what happened */
    bool asked = strchr(clause->words[clause->count - 1].trail, '?') || long_one;
    if (strchr(trail, '.') && word_in(clause->words[at - 1].low, "i me") && g_ascii_isupper(clause->words[at].text[0]))
        return true;
    if (!strchr(trail, ')') &&
        (strpbrk(trail, ";!?") ||
         (strchr(trail, '.') && !trail[1] && strlen(clause->words[at - 1].text) > 2 &&
          !is_short_for(clause->words[at - 1].low) && !g_ascii_isdigit(clause->words[at - 1].text[0]))))
        return true;
    if (strcmp(clause->words[at - 1].low, "or") == 0 && clause_has(clause, at, "can|could|will|would you") &&
        clause_has(clause, from, "can|could|may|do|will|should|shall i|we"))
        return false; /* "can I collect it, or can you send it": the one or the other */
    if (is_splice(clause, from, at) || is_second_question(clause, at) || is_second_wish(clause, at))
        return true;
    if (g_strcmp0(clause->words[at - 1].text, "") == 0 && strpbrk(trail, "-/") && at > 3) /* a dash between blanks */
        return !(at < from + 6 && word_in(clause->words[at - 2].low, "question though however"));
    if (strchr(trail, ',') && at + 3 < clause->count && clause_has(clause, at, "which") && asked &&
        word_in(clause->words[at + 2].low, "do does did should can would is are will"))
        return true; /* "two labels came, which one do I use?" */
    if (word_in(clause->words[at].low, "which who whose") && strchr(trail, ',') &&
        !word_in(clause->words[at - 1].low, "and or but"))
        return false; /* "on the laptop, which is mine" */
    if (strcmp(clause->words[at - 1].low, "or") == 0 && strchr(clause->words[clause->count - 1].trail, '?') &&
        at + 2 < clause->count &&
        clause_has(clause, at,
                   "is|are|was|were|do|does|did|has|have|can|should|will|would a|an|the|that|they|he|she|we|these|"
                   "those|your|our|someone|somebody"))
        return true; /* "do I pay both, or is one a mistake?" */
    bool inverted = word_in(clause->words[at].low, "how when where why what which is are do does did has have");
    if (at > from + 1 && !*trail && word_in(clause->words[at - 2].low, "how what which") &&
        word_in(clause->words[at - 1].low,
                "soon fast quickly long often far early late much many time times day days date dates"))
        return false; /* "how soon can you send it" */
    if (ask_begins(clause, at) && is_joint(clause, at) && (asked || !inverted) && !has_done(clause, at))
        return true;
    if (word_in(clause->words[at - 1].low, "someone somebody anyone anybody what how when where why which who") &&
        !*trail)
        return false; /* "could someone please let me know", "what can you do about it" */
    if ((clause_has(clause, at, "can|could you|u") && at + 2 < clause->count &&
         (verb_is_request(clause->words[at + 2].low) || word_in(clause->words[at + 2].low, "please pls"))) ||
        clause_has(clause, at, "please|pls send|help|refund|fix"))
        return !word_in(clause->words[at - 1].low, "if that when whether you u and or");
    /* "could you check whether it works, and book the switch" */
    if (at > 3 && strcmp(clause->words[at - 1].low, "and") == 0 && strchr(clause->words[at - 2].trail, ',') &&
        verb_is_request(clause->words[at].low) && at + 1 < clause->count &&
        word_in(clause->words[at + 1].low, "the a an my me us it them this these our all both") &&
        clause_has(clause, 0, "can|could|would|please you|someone|somebody|let|tell"))
        return true;
    return long_one && is_new_start(clause, at);
}
