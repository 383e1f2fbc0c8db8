/*
 * copula.c - English notes whose verb is missing: where one form of "be", with an article before where one is missing, makes the words a
 * clause, it is put in.
 *
 * link-grammar decides: a place is tried behind each of the first words, and the first that gives a whole clause is taken. Only
 * behind a word that may end a thing's name and before one that may be said of it; bounded by a dozen parses of a short line.
 */
#include "copula.h"

#include "clause.h"
#include "duration.h"
#include "grammar.h"
#include "smallclause.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

#define WORDS_MAX  16
#define PLACES_MAX 5  /* words of the thing's name */
#define PARSES_MAX 12 /* 2 ms each */

static const char finite[] =
    "is are was were am has have had do does did can could will would should may might must isn't aren't wasn't "
    "weren't "
    "hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't be been being says said keeps "
    "it's that's there's he's she's they're i'm i've you're you've we're we've got went came told tasted smelled smelt "
    "tastes smells felt wants needs asks asked gets loves hates keep";

static const char states[] =
    "down out off late missing broken dirty cold closed empty full gone dead stuck lost wrong rude slow open available "
    "unavailable invalid incorrect faulty damaged soaked wet sold ruined useless awful terrible disgusting filthy "
    "nowhere "
    "everywhere still not now already also never always completely totally so too very just only extremely really left "
    "locked frozen blank unable on in at under behind outside inside for to from without half all due about not "
    "stale raw burnt overdue unanswered unresolved unhelpful expensive impossible";

/* What a thing did: a verb, no state it is in. */
static const char happened[] =
    "refused failed stopped bounced seemed looked sounded turned happened arrived changed "
    "showed decided disappeared started ended worked appeared anything something "
    "nothing everything morning evening wedding building during being "
    "snapped cracked ripped collapsed exploded leaked melted shattered dropped slipped burned "
    "overheated flooded crashed jammed expired increased decreased vanished";

/* What may be said of a thing: a participle, a state, a place. */
static bool
may_be_said(const struct word *word)
{
    gsize width = strlen(word->low);
    return word_in(word->low, states) ||
           (width > 4 && !word_in(word->low, happened) &&
            (g_str_has_suffix(word->low, "ed") || g_str_has_suffix(word->low, "ing"))) ||
           word_in(word->low, "sent taken given stolen torn thrown left sold told forgotten hidden "
                              "withdrawn spoilt burnt bent");
}

/* No preposition, joint, determiner or adverb ends a thing's name. */
static bool
may_end_name(const struct word *word)
{
    return !*word->trail &&
           !word_in(word->low, "kept keep keeps started began went goes got tried the a an my your our his her their "
                               "its this that these those of to in on at for from with by "
                               "and or but so as than very too not no any some every each new old first last next same "
                               "wrong just only still even already also now then please if when why how what") &&
           !word_in(word->low, happened) && !g_str_has_suffix(word->low, "ly") &&
           (grammar_names_thing(word->low) || !(grammar_kinds(word->low) & (1u << ('a' - 'a') | 1u << ('e' - 'a'))));
}

/* "Daily limit reached", "wallet debited 500": what the parser takes for a deed is done to the thing. */
static bool
is_suffered(const struct clause *words)
{
    guint last = words->count - 1;
    last -= last > 1 && strpbrk(words->words[last].text, "0123456789") != NULL;
    return last > 0 &&
           word_in(words->words[last].low,
                   "reached exceeded debited charged deducted declined rejected removed blocked locked suspended "
                   "cancelled canceled delivered refunded credited approved denied billed") &&
           may_end_name(&words->words[last - 1]);
}

static bool
is_many(const struct clause *words, guint last)
{
    const char *low = words->words[last].low;
    if (word_in(low, "people staff children police men women contents guests"))
        return true;
    return g_str_has_suffix(low, "s") && !g_str_has_suffix(low, "ss") && !g_str_has_suffix(low, "us") &&
           !g_str_has_suffix(low, "'s") && !word_in(low, "news is this");
}

/* "one order", "my bag", "Friday's post", a name: they need no article. */
static bool
is_determined(const struct clause *words)
{
    const struct word *first = &words->words[0];
    return word_in(first->low,
                   "the a an my your our his her their this that these those one two three four five six seven eight "
                   "nine ten eleven twelve fifteen eighteen twenty thirty forty fifty some "
                   "all both no every another half most many several everything nothing nobody everyone everybody") ||
           g_ascii_isdigit(first->text[0]) || strchr(first->low, '\'') ||
           (g_ascii_isupper(first->text[0]) && !grammar_knows(first->low));
}

static const char matters[] =
    "deduction deductions charge charges fee fees payment payments transfer transfers error errors mistake mistakes "
    "problem problems issue issues discrepancy withdrawal withdrawals transaction transactions debit fault "
    "delay crack scratch hole stain leak noise smell";

/* "Extra deduction on my transfer", "Unknown charge of 20 from my card": what there is. NULL: it names no such matter first. */
static char *
there_is(const struct clause *words, bool over)
{
    for (guint i = 0; i + 2 < words->count && i < 4; i++) {
        if (*words->words[i].trail)
            return NULL;
        if (!word_in(words->words[i].low, matters))
            continue;
        bool many = g_str_has_suffix(words->words[i].low, "s");
        if (!word_in(words->words[i + 1].low, "on in at with of from for to") || is_determined(words))
            return NULL;
        g_autofree char *thing = clause_join(words, 0, words->count);
        if (g_ascii_islower(thing[1]))
            thing[0] = g_ascii_tolower(thing[0]);
        const char *article = many ? "" : strchr("aeiou", thing[0]) ? "an " : "a ";
        return g_strdup_printf("There %s %s%s.", over ? many ? "were" : "was" : many ? "are" : "is", article, thing);
    }
    return NULL;
}

/* "Cash out failed but wallet debited", "OTP not coming so I can't pay": each side by itself. NULL: neither lacks its verb. */
char *
copula_halves(const char *sentence)
{
    static const char *const joints[] = {" but ", " so ", " yet "};
    if (strpbrk(sentence, "?\":;(,"))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        const char *at = strstr(sentence, joints[i]);
        if (!at || strstr(at + 1, joints[i]))
            continue;
        g_autofree char *head = g_strndup(sentence, (gsize)(at - sentence)), *rest = g_strdup(at + strlen(joints[i]));
        const char *end_word = strrchr(head, ' ');
        if (end_word && word_in(end_word + 1, "is are was were be been isn't aren't wasn't weren't"))
            continue; /* "were so kind to us" */
        g_autoptr(clause) before = clause_cut(head), behind = clause_cut(rest);
        bool row = smallclause_does_well(before) && g_str_has_suffix(clause_low(behind, 0), "s") &&
                   grammar_acts(clause_low(behind, 0));
        g_autofree char *first = copula_filled(head), *second = row ? NULL : copula_filled(rest);
        if (!first && !second)
            continue; /* "works upstairs but drops downstairs" */
        g_autofree char *left = g_strdup(first ? first : head),
                        *right = g_strdup(second ? second : at + strlen(joints[i]));
        for (gsize end = strlen(left); end && left[end - 1] == '.'; end--)
            left[end - 1] = '\0';
        if (second && g_ascii_islower(right[1]) && !g_str_has_prefix(right, "I "))
            right[0] = g_ascii_tolower(right[0]);
        gsize end = strlen(right);
        return g_strdup_printf("%s%s%s%s", left, joints[i], right, end && right[end - 1] == '.' ? "" : ".");
    }
    return NULL;
}

/* What a name that lacks its verb never begins with, and a clause that has one. */
static bool
lacks_nothing(const struct clause *words, const char *sentence)
{
    static const char openers[] =
        "sometimes often usually always mostly been mine yours done finally mind any over under twice once yes correct "
        "another neither either well great "
        "good nice lovely brilliant congrats congratulations "
        "bravo wow cheers more better love "
        "ta many kind kindest kindly warm best greetings thanks thank please no not never so very "
        "really just still "
        "hope love "
        "hate wish how what "
        "when why where who if because since after before as and but or to in on at for from "
        "with without by hi hello dear";
    const char *first = words->words[0].low, *second = words->words[1].low;
    for (guint i = 0; i < words->count && (i == 0 || !strchr(words->words[i - 1].trail, ',')); i++)
        if (word_in(words->words[i].low, finite) || word_in(words->words[i].low, "i you we they he she it") ||
            (i > 3 && word_in(words->words[i].low, "arrived came broke fell stopped failed died")))
            return true; /* "the grinder advertised as new arrived with …" */
    return word_in(first, openers) ||
           (verb_is_request(first) && word_in(second, "my the your our a an this me all one two three five ten twenty "
                                                      "fifty hundred money some another")) ||
           (word_in(first, "stop quit keep") && g_str_has_suffix(second, "ing")) ||
           (word_in(second, "the a an my your our") && !is_determined(words)) || may_be_said(&words->words[0]) ||
           smallclause_does_well(words) || (!is_suffered(words) && grammar_is_clause(sentence));
}

static bool
is_over(const char *sentence)
{
    static const char *const times[] = {"yesterday", " ago", "last ", "overnight", "tonight"};
    for (guint i = 0; i < G_N_ELEMENTS(times); i++)
        if (strstr(sentence, times[i]))
            return true;
    return false;
}

/* "the driver handed me a card", "refused to come": a deed, and nothing said of what stands before. */
static bool
is_deed(const struct clause *words, guint at)
{
    const char *low = words->words[at].low, *next = clause_low(words, at + 1);
    return ((g_str_has_suffix(low, "ed") || word_in(low, "sent left told sold")) &&
            word_in(next, "the a an my me us our your it him her them you this that")) ||
           (strcmp(next, "to") == 0 && /* not "refunded to me" */
            word_in(low, "agreed promised decided offered managed wanted tried started used needed "
                         "supposed asked attempted continued forced"));
}

/* Whether the name may end before the word, and the word be said of it. */
static bool
may_part(const struct clause *words, guint at, const char *sentence)
{
    const struct word *word = &words->words[at], *next = at + 1 < words->count ? word + 1 : NULL;
    bool placed = word_in(word->low, "on in at under behind outside inside for to from without about by");
    /* "Hull to Leeds." says no more than a route, "Poor service in Hull." no more than a judgement */
    bool route = (next && word_in(word->low, "to from") && g_unichar_isupper(g_utf8_get_char(next->text)) &&
                  !g_unichar_islower(g_utf8_get_char(word[-1].text))) ||
                 (placed && word_in(word[-1].low, "service experience journey trip stay ride"));
    bool compound = next && word_in(next->low, happened); /* "the cash out failed" */
    bool loose =
        placed && ((at > 1 && g_str_has_suffix(word[-1].low, "ed")) || words->count > 8 || strchr(sentence, ','));
    const char *before = word[-1].low; /* "the line drops out", "two turned up broken" */
    bool particle = at > 1 && next && word_in(word->low, "out off up down away back") &&
                    g_str_has_suffix(before, "s") && !g_str_has_suffix(before, "ss") &&
                    !word_in(before, "lights bulbs phones lines trains lifts");
    bool does =
        next && !is_many(words, at - 1) && word_in(word->low, "never always still just only already also now") &&
        g_str_has_suffix(next->low, "s") && !g_str_has_suffix(next->low, "ss") &&
        (grammar_kinds(next->low) & 1u << ('v' - 'a')); /* "the map never loads", which the parser takes for a noun */
    if (particle || does || word_in(before, "up out down off"))
        return false;
    return !is_deed(words, at) && !route && !compound && !loose && may_end_name(&word[-1]) && may_be_said(word);
}

/* "Match starts in ten minutes", "train leaves at six": the verb stands before `at`, the article is missing. */
static bool
is_timed(const struct clause *words, guint at)
{
    return at > 1 && !is_many(words, at - 2) && word_in(words->words[at].low, "in at on") &&
           grammar_names_thing(words->words[at - 2].low) &&
           word_in(words->words[at - 1].low, "starts begins ends leaves departs opens closes expires finishes");
}

/* "is", "was", "are", "were" for what is said from `at` on. */
static const char *
be_before(const struct clause *words, guint at, bool over)
{
    static const char done[] = "left sent taken given stolen torn thrown put told forgotten";
    const char *low = words->words[at].low, *next = clause_low(words, at + 1);
    bool past =
        over || g_str_has_suffix(low, "ed") || word_in(low, done) ||
        (word_in(low, "not never still") && (g_str_has_suffix(next, "ed") || word_in(next, "paid sent done given")));
    return is_many(words, at - 1) ? (past ? "were" : "are") : past ? "was" : "is";
}

/* The sentence with its copula before `at`, its article too where that makes it one. NULL: neither does. parses: counted on. */
static char *
with_copula(const struct clause *words, guint at, bool over, guint *parses)
{
    g_autofree char *thing = clause_join(words, 0, at), *rest = clause_join(words, at, words->count);
    bool determined = is_determined(words);
    if (!determined && g_ascii_islower(thing[1]))
        thing[0] = g_ascii_tolower(thing[0]);
    const char *articles[] = {determined ? "" : "the ", ""};
    for (guint k = 0; k < (determined ? 1 : 2); k++) {
        g_autofree char *line = g_strdup_printf("%s%s %s %s", articles[k], thing, be_before(words, at, over), rest);
        ++*parses;
        if (!is_suffered(words) && !grammar_is_clause(line))
            continue;
        line[0] = g_ascii_toupper(line[0]);
        return g_strconcat(line, ".", NULL);
    }
    return NULL;
}

char *
copula_filled(const char *sentence)
{
    g_autoptr(clause) words = clause_cut(sentence);
    if (words->count < 3 || words->count > WORDS_MAX || strpbrk(sentence, "?\":;(") || duration_stands(words, 0) ||
        lacks_nothing(words, sentence))
        return NULL;
    bool over = is_over(sentence);
    char *filled = there_is(words, over);
    guint parses = 0;
    for (guint i = 1; !filled && i < words->count && i <= PLACES_MAX && parses < PARSES_MAX; i++) {
        if (strchr(words->words[i - 1].trail, ',') || word_in(words->words[i].low, "but so yet"))
            return NULL;
        if (is_timed(words, i))
            return is_determined(words) ? NULL : g_strdup_printf("The %c%s", g_ascii_tolower(*sentence), sentence + 1);
        filled = may_part(words, i, sentence) ? with_copula(words, i, over, &parses) : NULL;
    }
    return filled;
}
