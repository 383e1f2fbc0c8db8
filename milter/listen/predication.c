/*
 * predication.c - whether each subject of a told English clause has its one verb.
 *
 * What turned a hasty mail's words may have taken two sentences for one ("you have a toddler has been sick"), a note for a sentence
 * ("the login loop again"), or a plea amid it for a part of it ("the page is white tell you how"). Each sign below is one of
 * closed classes and of what the dictionary lists a word as; careful English shows some of them too, so that the parser is asked, and
 * only what shows a sign and cannot be parsed is refused. Where it says nothing (too long, out of time), nothing is refused.
 */
#include "predication.h"

#include "clause.h"
#include "grammar.h"
#include "passage.h"
#include "verb.h"

#include <glib.h>
#include <hearken/text.h>
#include <string.h>

#define WORDS_MOST 26 /* of a clause that is looked at: beyond, the parser is asked too much */

static bool
is_open(const struct token *token)
{
    return strspn(token->tag, "NVDAEGXs") == strlen(token->tag) && *token->tag;
}

static bool
is_auxiliary(const struct token *token)
{
    return token_is_auxiliary(token) || word_in(token->tag, "PV WHV");
}

/* "boxes", "says": an open word in -s. */
static bool
is_many(const struct token *token)
{
    return is_open(token) && strchr(token->tag, 's');
}

/* "rang", "accused", "says" behind a noun. */
static bool
may_be_finite(const struct passage *passage, guint at)
{
    const struct token *token = passage_at(passage, at);
    return token->finite || is_auxiliary(token) || verb_is_past(token->low) || g_str_has_suffix(token->low, "ed") ||
           (at > 0 && is_open(token) && strchr(token->tag, 'V') && strchr(token->tag, 's') && is_open(token - 1));
}

/* "give", no "taken", "looking": its third person is a verb too. */
static bool
is_base(const struct token *token)
{
    g_autofree char *third = is_open(token) && strchr(token->tag, 'V') ? verb_third(token->low) : NULL;
    return third && grammar_acts(third);
}

/* The word before, adverbs left out. */
static const struct token *
before(const struct passage *passage, guint at)
{
    while (at > 0 && (word_in(passage_at(passage, at - 1)->tag, "ADV not E AE") ||
                      word_in(passage_at(passage, at - 1)->low, "also just only really currently")))
        at--;
    return passage_at(passage, at) - 1;
}

/* A verb that nothing before makes an infinitive: "is", "didn't", "took"; no "-ed", which may be a participle, but before "it". */
static bool
is_certain(const struct passage *passage, guint at)
{
    const struct token *token = passage_at(passage, at), *prior = before(passage, at), *next = token + 1;
    if (word_in(token->low, "have do"))
        return word_in(prior->tag, "I you DEM NB OBJ") || is_many(prior);
    if (token_is_auxiliary(token))
        return strcmp(token->low, "may") != 0 || !word_in(prior->tag, "P"); /* "in May" */
    if (!strchr(token->tag, 'D') || !is_open(token) || prior->auxiliary || word_in(prior->tag, "HV HVN BE BEN PV"))
        return false;
    return (verb_is_past(token->low) && !word_in(prior->tag, "OBJ") && !strchr(token->tag, 'A') &&
            !strchr(token->tag, 'N')) ||
           (word_in(next->tag, "it OBJ POSS DET") && !strchr(token->tag, 'A'));
}

static bool
is_joint(const struct token *token)
{
    return token->comma || token->dash;
}

static bool
opens_clause(const struct token *token)
{
    return word_in(token->tag, "and but or so IF BEC SUB WHN WH WHV that as then") ||
           word_in(token->low, "before after during than so plus that's who's which's its");
}

bool
predication_awaits(const struct token *token)
{
    static const char verbs[] =
        "think thinks thought know knows knew hope hopes hoped say says said saying tell tells told telling show shows "
        "showed see sees saw wish wishes believe believes believed guess assume assumed confirm confirms confirmed "
        "mean means meant notice noticed find found feel feels felt hear heard suppose understand understood ensure "
        "sure promise promised suggest suggests insist insists claim claims claimed report reported read reads seems "
        "seem swear swore bet admit admitted reckon reckons realise realised realize realized remember expect expected "
        "time times moment way place thing reason problem day "
        "fear worried afraid glad sorry happy let make makes made have had get got want wants need write wrote added "
        "explained explain imagine considering given provided";
    return word_in(token->low, verbs);
}

/* "the blinds we …", "somewhere you …", "whatever it …" */
static bool
names(const struct token *token)
{
    return token_is_noun(token) || is_many(token) || (is_open(token) && g_str_has_suffix(token->low, "ing")) ||
           word_in(token->tag, "NB QNT DEM") || word_in(token->low, "somewhere anywhere whatever where one");
}

/* "is advertised as new arrived", "sent to had": a verb stands where its subject's other has been, and nothing joins them. */
static bool
has_second_verb(const struct passage *passage)
{
    gint first = -1;
    bool hung = false; /* a clause hangs on a noun: "the wrapping you paid for was …" */
    for (guint i = 0; i < passage->count; i++) {
        const struct token *token = passage_at(passage, i);
        hung |= (i > 0 && word_in(token->tag, "I it you") && names(token - 1)) || word_in(token->tag, "WH that");
        if (i > 0 && (is_joint(token - 1) || opens_clause(token)))
            first = -1, hung = false;
        if (opens_clause(token) || strchr("(\"", *token->low))
            continue;
        bool contracted = word_in(token->tag, "PV") && i > 0;
        if (!is_certain(passage, i) && !contracted)
            continue;
        const struct token *ahead = token - 1;
        if (i > 0 && !contracted && !hung &&
            (word_in(ahead->low, "of in on at for from with by about") || word_in(ahead->tag, "DET POSS")))
            return true; /* "a is", "at does" */
        if (first >= 0 && (guint)first + 1 < i) {
            const struct token *verb = passage_at(passage, (guint)first), *subject = before(passage, (guint)first);
            const struct token *other = before(passage, i);
            bool relative = (first > 1 && word_in(subject->tag, "I it you") && names(subject - 1)) ||
                            (word_in(other->tag, "I it you") && names(other - 1));
            bool clause = hung;
            for (guint k = (guint)first; k < i; k++)
                clause |= predication_awaits(passage_at(passage, k));
            if (!relative && !clause && !(contracted && word_in(verb->tag, "BE")))
                return true;
        }
        first = (gint)i;
    }
    return false;
}

/* Whether a verb in a form that may be a clause's own stands anywhere: "exports fail", "he rang". */
static bool
lacks_verb(const struct passage *passage)
{
    for (guint i = 0; i < passage->count; i++) {
        const struct token *token = passage_at(passage, i), *prior = before(passage, i);
        if (may_be_finite(passage, i))
            return false;
        if (i > 0 && is_open(token) && strchr(token->tag, 'V') &&
            (is_many(prior) || (is_open(prior) && !strchr(token->tag, 'N')) ||
             word_in(prior->tag, "I it you NB DEM QNT #") || word_in(prior->low, "people who that which so")))
            return false;
    }
    return true;
}

/* "the page is white tell you how", "order 8812 send one back": a plea of the customer's amid it. */
static bool
has_order(const struct passage *passage)
{
    for (guint i = 2; i + 1 < passage->count; i++) {
        const struct token *token = passage_at(passage, i), *prior = before(passage, i);
        if (!is_base(token) || strpbrk(token->tag, "DGs") || !word_in(token[1].tag, "you OBJ DET POSS it DEM") ||
            word_in(prior->tag, "E") ||
            (strchr(token->tag, 'N') &&
             (word_in(token[1].tag, "DET DEM POSS") || token[2].finite || strpbrk(token[2].tag, "VD"))) ||
            word_in(token->low, "put set cut hit let read cost shut reset spread quit split hurt burst beat bet round "
                                "like past bar save right left clear open close half free") ||
            is_many(prior) || !(is_open(prior) || word_in(prior->tag, "# PRT NB") || prior->comma))
            continue;
        if (!word_in(prior->low, "people police staff help helped let make made") && !prior->auxiliary)
            return true;
    }
    return false;
}

/* "the alternatively put you down", "the yep". */
static bool
has_false_article(const struct passage *passage)
{
    for (guint i = 0; i + 1 < passage->count; i++) {
        const struct token *token = passage_at(passage, i), *next = token + 1;
        if (!word_in(token->tag, "DET POSS") || is_joint(token) || strcmp(token->low, "her") == 0)
            continue;
        bool adverb = strcmp(next->tag, "E") == 0 && i + 2 < passage->count && strpbrk(next[1].tag, "V") &&
                      !strpbrk(next[1].tag, "ADG");
        if (adverb || word_in(next->low, "yep nope yeah yes please because although please hello hi thanks"))
            return true;
    }
    return false;
}

/* "it you do bookings", "how's that work", "did it reach you" */
static bool
has_question(const struct passage *passage)
{
    for (guint i = 2; i + 1 < passage->count; i++) {
        const struct token *token = passage_at(passage, i), *prior = token - 1, *next = token + 1;
        if (word_in(token->low, "what's where's how's whats hows") && !word_in(before(passage, i)->tag, "P to V"))
            return true;
        if (!token_is_auxiliary(token) || token->comma || prior->dash || !word_in(next->tag, "I it you EX"))
            continue;
        bool negated = false;
        for (guint k = 0; k < i; k++)
            negated |= word_in(passage_at(passage, k)->low,
                               "neither nor so no not never only hardly how what when where why whose");
        if (!negated && !word_in(prior->tag, "as I PV to MD") && i + 2 < passage->count &&
            !word_in(token->low, "had have"))
            return true;
    }
    return false;
}

/* "you have give", "you never worn", "you are try", "were forced repay" */
static bool
has_wrong_verb(const struct passage *passage)
{
    static const char participles[] = "been gone done seen given taken worn written spoken broken driven eaten fallen "
                                      "forgotten shown stolen thrown known chosen grown flown drawn";
    for (guint i = 1; i < passage->count; i++) {
        const struct token *token = passage_at(passage, i), *prior = before(passage, i);
        if (word_in(token->low, participles) && word_in(prior->tag, "I you it") && i > 0 &&
            !(prior > passage_at(passage, 0) && (prior - 1)->auxiliary))
            return true;
        if (!is_base(token) || strpbrk(token->tag, "DAG") ||
            word_in(token->low, "been put set cut hit let read cost shut reset come become run overrun bet hurt"))
            continue;
        if (word_in(prior->tag, "HV HVN") && !strchr(token->tag, 'N'))
            return true;
        if (word_in(prior->tag, "BE BEN") && word_in(token[1].tag, "WHN to it OBJ") && prior == token - 1 &&
            !strchr(token->tag, 's'))
            return true;
        if (!strchr(token->tag, 'N') && is_open(prior) && strchr(prior->tag, 'D') && prior == token - 1 &&
            word_in(before(passage, i - 1)->tag, "BE BEN") && (word_in(token[1].tag, "P") || i + 1 == passage->count))
            return true;
    }
    return false;
}

/* Nothing before the first verb that could be its subject: "just mentioning it", "not a moan for once". */
static bool
lacks_subject(const struct passage *passage)
{
    for (guint i = 0; i < passage->count; i++) {
        const struct token *token = passage_at(passage, i);
        if (token_is_noun(token) || word_in(token->tag, "I it you NB DEM EX PV POSS DET QNT # that WH WHN IF OBJ"))
            return false;
        if (token->finite)
            return i > 0 && !g_str_has_suffix(passage_at(passage, 0)->low, "ing");
    }
    return true;
}

/* "whether medicine inside is" */
static bool
ends_in_verb(const struct passage *passage)
{
    const struct token *last = passage_at(passage, passage->count - 1);
    if (!word_in(last->tag, "BE"))
        return false;
    bool asks = false;
    for (guint i = 0; i + 1 < passage->count; i++) {
        const struct token *token = passage_at(passage, i);
        asks = strcmp(token->low, "whether") == 0 ||
               (asks && (i + 6 < passage->count || !word_in(token->tag, "WH as IF WHN that")));
    }
    if (asks)
        return !word_in(before(passage, passage->count - 1)->tag, "it I you DEM that EX");
    return false;
}

bool
predication_odd(const struct passage *passage, bool told)
{
    return has_second_verb(passage) || has_false_article(passage) ||
           (told && (lacks_verb(passage) || has_order(passage) || has_question(passage) || has_wrong_verb(passage) ||
                     lacks_subject(passage)));
}

/* Where what is wished or asked begins: behind "you would like us to". */
static guint
behind_lead(char *const *words)
{
    static const char *const leads[] = {"you would like to know", "you would like us to", "you would like to",
                                        "you would like"};
    g_autofree char *line = g_strjoinv(" ", (char **)words);
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        if (g_str_has_prefix(line, leads[i]) && line[strlen(leads[i])] == ' ')
            return text_word_count(leads[i]);
    return 0;
}

static bool
sentence_stands(const char *sentence, bool told)
{
    g_auto(GStrv) words = g_strsplit(sentence, " ", -1);
    guint count = g_strv_length(words), from = told ? 0 : behind_lead(words);
    if (count < from + 2 || count > WORDS_MOST)
        return true;
    g_autoptr(passage) passage = passage_new(words + from, count - from);
    return (told || !ends_in_verb(passage)) && (!predication_odd(passage, told) || !grammar_refuses(sentence));
}

/* Where the first of two sentences ends: behind a word, no initial or short title ("Mr. D. Fenwick", "(reg. ending"). NULL: nowhere. */
static const char *
stop_of(const char *text)
{
    for (const char *stop = strstr(text, ". "); stop; stop = strstr(stop + 1, ". "))
        if (stop - text > 4 && g_ascii_isupper(stop[2]) && !memchr(stop - 3, ' ', 3) && !memchr(stop - 3, '.', 3))
            return stop;
    return NULL;
}

bool
predication_stands(const char *clause, bool told)
{
    if (strstr(clause, "\xE2\x80\x9C") || strchr(clause, '"'))
        return true; /* what is quoted has a grammar of its own */
    for (const char *from = clause, *stop; from; from = stop ? stop + 2 : NULL) {
        stop = stop_of(from);
        g_autofree char *sentence = g_strndup(from, stop ? (gsize)(stop - from) : strlen(from));
        if (!sentence_stands(sentence, told))
            return false;
    }
    return true;
}
