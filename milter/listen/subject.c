/*
 * subject.c - where the subject of an English question ends: "is the lift | working", "does the charge | cover it".
 *
 * Pronouns and fixed phrases by rule; a noun phrase by the form of what follows (predicate.c), else by link-grammar's SI link and the
 * link from the auxiliary to its verb. Thread-safe.
 */
#include "subject.h"

#include "grammar.h"
#include "predicate.h"
#include "verb.h"

#include <string.h>

static const char pronouns[] =
    "i you we he she it they this that there these those anyone someone anybody somebody u nobody all everything";
static const char wh[] = "what when where why how who which whose whats where's what's when's how's who's why's";

bool
subject_is_pronoun(const char *low)
{
    return word_in(low, pronouns);
}

static guint
past_adverbs(const struct clause *clause, guint at)
{
    while (at < clause->count && predicate_is_adverb(clause->words[at].low))
        at++;
    return at;
}

static bool
stands_behind(const struct clause *clause, guint auxiliary, const char *list)
{
    return auxiliary > 0 && word_in(clause->words[auxiliary - 1].low, list);
}

/* "what are your specials | today": no part of the subject. */
static guint
without_time(const struct clause *clause, guint end)
{
    if (end > 3 && word_in(clause->words[end - 1].low, "today tonight tomorrow now currently"))
        return end - 1;
    return end > 4 && clause_has(clause, end - 2, "this|next|right week|month|weekend|year|morning|evening|now")
               ? end - 2
               : end;
}

/* "my partner and I | both", "anyone in your team | actually read". 0: no such. */
static guint
joined_end(const struct clause *clause, guint from)
{
    bool ours = word_in(clause->words[from].low, "my our");
    for (guint i = from + 2; ours && i < from + 4 && i + 2 < clause->count; i++)
        if (clause_has(clause, i, "and i|me|myself"))
            return i + 2;
    if (!word_in(clause->words[from].low, "anyone anybody someone somebody nobody everyone everybody"))
        return 0;
    if (word_in(clause_low(clause, from + 1), "else's")) /* "anyone else's screen | going dark" */
        for (guint i = from + 3; i < clause->count && i < from + 6; i++)
            if (g_str_has_suffix(clause->words[i].low, "ing") || predicate_is_adverb(clause->words[i].low) ||
                word_in(clause->words[i].low, "down broken gone slow late dead stuck missing"))
                return i;
    bool placed = from + 1 < clause->count && word_in(clause->words[from + 1].low, "in at from on of within");
    for (guint i = from + 3; placed && i < clause->count && i < from + 7; i++)
        if (!word_in(clause->words[i - 1].low, "a an the my our your this that in at from on of within") &&
            (predicate_is_adverb(clause->words[i].low) || verb_is_request(clause->words[i].low) ||
             word_in(clause->words[i].low, "speak know read have look use offer sell work live want fancy remember")))
            return i;
    return 0;
}

/* "is that | right", but not "is that offer | right": a pronoun that is the whole subject. */
static bool
is_pronoun_alone(const struct clause *clause, guint auxiliary)
{
    static const char no_nouns[] =
        "so all how what why where when who whether your his her their too very even something someone anything "
        "a an the my our for on in with from about before after under over within without per until by at to of only "
        "just "
        "because or and normal right correct "
        "possible happen mean work cover covered free true ok okay fair legal allowed safe enough available";
    guint from = auxiliary + 1;
    const char *low = clause->words[from].low;
    if (!word_in(low, pronouns) || clause_has(clause, from, "all the|my|our|these|of"))
        return false;
    if (from + 1 >= clause->count)
        return true;
    const char *next = clause->words[from + 1].low;
    if (word_in(low, "all") && g_str_has_suffix(next, "s")) /* "are all branches open" */
        return false;
    bool verb = !predicate_of_be(clause->words[auxiliary].low) && verb_is_request(next);
    return !word_in(low, "this that these those") || predicate_is_adverb(next) || verb ||
           word_in(clause_low(clause, from + 2), "enough") || /* "is that early enough" */
           g_str_has_suffix(next, "ed") || g_str_has_suffix(next, "ing") || word_in(next, no_nouns);
}

/* "where is the 16:47 from York to Hull": nothing is said of it, it is all subject. */
static bool
is_place_asked(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1;
    if (!predicate_of_be(clause->words[auxiliary].low) || !stands_behind(clause, auxiliary, "where") ||
        clause->count - from > 8 || !word_in(clause->words[from].low, "the my our your this that"))
        return false;
    for (guint i = from; i < clause->count; i++)
        if (word_in(clause->words[i].low, "going being gone coming hiding located sold supposed made kept sent so if "
                                          "when because and but for i you we he she they it now") ||
            (*clause->words[i].trail && i + 1 < clause->count))
            return false;
    return true;
}

/* The end of a subject by a fixed phrase, where what is said of it follows at once. 0: none is known. */
static guint
phrase_end(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1;
    const char *low = clause->words[from].low;
    const struct word *next = from + 1 < clause->count ? &clause->words[from + 1] : NULL;
    bool be = predicate_of_be(clause->words[auxiliary].low);
    if (next && word_in(low, "something anything nothing") &&
        word_in(next->low, "wrong amiss missing broken happening going different new"))
        return from + 1; /* "is something wrong with our account" */
    if (be && clause_has(clause, from, "this|that|it|these|those one|part|some|any|all|none of"))
        return from + 1; /* "is that one of yours" */
    if (next && word_in(low, "this that it") && g_ascii_isupper(next->text[0]) &&
        word_in(clause->words[auxiliary].low, "is was"))
        return from + 1; /* "is that Barclays" */
    if (be && clause->count > from + 2 && stands_behind(clause, auxiliary, "when what time which why") &&
        word_in(clause->words[clause->count - 1].low, "in out back there here away due"))
        return clause->count - 1; /* "when is the caretaker in" */
    if (be && clause->count == from + 3 && word_in(low, "a an the my your our one two") &&
        word_in(clause->words[from + 2].low, "enough sufficient ok okay fine acceptable"))
        return from + 2; /* "is a scan enough" */
    guint article =
        from + 1 +
        (next && (!*next->low || word_in(next->low, "simply just really actually only now still always merely")));
    if (be && !stands_behind(clause, auxiliary, wh) && article + 1 < clause->count &&
        word_in(clause->words[article].low, "a an") && !subject_is_pronoun(low) &&
        (grammar_knows(low) || g_ascii_isupper(clause->words[from].text[0])) &&
        !word_in(low, "there what who such half quite many not only the a an my our your his her their one what's"))
        return from + 1; /* "is loyalty | simply a penalty now" */
    const char *last = clause->words[clause->count - 1].low;
    if (be && clause->count >= from + 3 && clause->count <= from + 6 &&
        word_in(low, "a an the my your our this these") && strlen(last) > 6 &&
        (g_str_has_suffix(last, "less") || g_str_has_suffix(last, "proof") || g_str_has_suffix(last, "able")))
        return clause->count - 1 -
               (guint)word_in(clause->words[clause->count - 2].low,
                              "machine dishwasher oven microwave hand water fire child "
                              "sound wind"); /* "| cordless", "| machine washable" */
    for (guint i = from + 1; be && g_ascii_isdigit(*low) && i + 1 < clause->count && i < from + 3; i++)
        if (word_in(clause->words[i].low, "minutes hours days weeks months years miles pounds euros dollars") &&
            !*clause->words[i].trail && grammar_describes(clause->words[i + 1].low))
            return i + 1; /* "is 2 1/2 hours | normal for this" */
    for (guint i = MAX(from + 2, clause->count - MIN(3, clause->count)); be && i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low, "all both") && !*clause->words[i - 1].trail &&
            (grammar_describes(clause->words[i + 1].low) || g_str_has_suffix(clause->words[i + 1].low, "ed") ||
             word_in(clause->words[i + 1].low, "gone missing down off out up")))
            return i; /* "are the lessons between May and June | all missing" */
    for (guint i = from; be && i < clause->count && i < from + 4; i++) /* "are Virgin Media | ignoring me" */
        if (i > from && g_ascii_islower(clause->words[i].text[0]) && g_str_has_suffix(clause->words[i].low, "ing"))
            return i;
        else if (!g_ascii_isupper(clause->words[i].text[0]))
            break;
    if (be && next && g_str_has_suffix(low, "s") && word_in(next->low, "welcome free safe open"))
        return from + 1;                                                       /* "are dogs | welcome in your pub" */
    for (guint i = from + 2; be && i + 1 < clause->count && i < from + 8; i++) /* "is the blue model | dearer than …" */
        if (word_in(clause->words[i + 1].low, "than") &&
            (g_str_has_suffix(clause->words[i].low, "er") || word_in(clause->words[i].low, "worse less more")))
            return i > from + 3 && g_ascii_isdigit(*clause->words[i - 2].low) ? i - 2
                                                                              : i; /* "… | 90 pounds more than" */
    return is_place_asked(clause, auxiliary) ? without_time(clause, clause->count) : 0;
}

/* What the parser links to the auxiliary: the noun of its subject, and its verb; 0: not found. */
struct linked {
    guint head, verb;
};

static struct linked
linked(const struct clause *clause, guint auxiliary)
{
    g_autofree char *line = clause_join(clause, 0, clause->count);
    g_autofree char *asked = g_strconcat(line, "?", NULL);
    g_autoptr(grammar) grammar = grammar_parse(asked, GRAMMAR_NULLS_MAX);
    struct linked at = {0, 0};
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (strncmp(grammar->links[i].label, "SI", 2) == 0 && grammar->links[i].left == auxiliary &&
            grammar->links[i].right < clause->count)
            at.head = grammar->links[i].right;
    for (guint i = 0; at.head && i < grammar->link_count; i++) {
        const struct grammar_link *link = &grammar->links[i];
        if (link->right >= clause->count) /* a mark that stands alone is a word to the parser */
            continue;
        bool verbal = word_in(link->label, "I IX P PP PV PG PPF") && link->left == auxiliary;
        bool reduced = strcmp(link->label, "M") == 0 && link->left == at.head &&
                       g_str_has_suffix(clause->words[link->right].low, "ed");
        bool dated = stands_behind(clause, auxiliary, "when time") &&
                     word_in(clause->words[link->right].low, "to for in on at from of off");
        if ((verbal || reduced) && !dated && link->right > at.head && (!at.verb || link->right < at.verb))
            at.verb = link->right;
    }
    return at;
}

/* What may follow "does" and its subject: a verb's base, no "or" and no noun that the parser took for one. */
static bool
is_base(const char *low)
{
    return !grammar_knows(low) || (grammar_acts(low) && (!g_str_has_suffix(low, "s") || g_str_has_suffix(low, "ss")));
}

/* "does the show | use strobe lights": by the kinds of words alone, where the parser knows no better. 0: not so. */
static guint
kinds_end(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1;
    if (!predicate_of_do(clause->words[auxiliary].low) ||
        !word_in(clause->words[from].low, "the a an my our your this that these those"))
        return 0;
    for (guint i = from + 2; i < clause->count && i < from + 5 && !*clause->words[i - 1].trail; i++)
        if (grammar_names_thing(clause->words[i - 1].low) && grammar_knows(clause->words[i].low) &&
            is_base(clause->words[i].low))
            return i;
    return 0;
}

/* "why won't my vouchers | stack": what stands last is the verb. */
static bool
is_verb_last(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1, behind = clause->count - from;
    return predicate_of_do(clause->words[auxiliary].low) &&
           word_in(clause->words[from].low, "my our your the this these") && behind >= 3 && behind <= 4 &&
           !*clause->words[clause->count - 2].trail;
}

/* "where is my order | and …": where another clause begins behind a subject that nothing is said of; 0: it is the whole rest. */
static guint
rest_end(const struct clause *clause, guint auxiliary, guint head)
{
    bool when = stands_behind(clause, auxiliary, "when");
    for (guint i = head + 1; i < clause->count; i++) {
        bool whom = word_in(clause->words[i].low, "for") &&
                    (!when || i + 5 < clause->count || word_in(clause->words[i + 1].low, "me us you it them"));
        if (whom || word_in(clause->words[i].low, "so if when because and but") ||
            strpbrk(clause->words[i - 1].trail, ",;"))
            return i;
    }
    return 0;
}

/* The end of a noun phrase by the parser; 0: not known. */
static guint
parsed_end(const struct clause *clause, guint auxiliary, guint *verb_out)
{
    guint from = auxiliary + 1;
    bool be = predicate_of_be(clause->words[auxiliary].low);
    struct linked at = linked(clause, auxiliary);
    if (!at.head && be && stands_behind(clause, auxiliary, wh)) {
        *verb_out = without_time(clause, clause->count); /* "what is the fee": the rest is the subject */
        return clause->count - from <= 6 ? *verb_out : 0;
    }
    if (at.verb && predicate_of_do(clause->words[auxiliary].low) && !is_base(clause->words[at.verb].low))
        at.verb = 0;
    if (!at.verb && is_verb_last(clause, auxiliary))
        return *verb_out = clause->count - 1;
    if (!at.verb && (*verb_out = kinds_end(clause, auxiliary)))
        return *verb_out;
    if (!at.head || (!at.verb && !be))
        return 0;
    guint rest = at.verb ? 0 : rest_end(clause, auxiliary, at.head);
    if (rest)
        return *verb_out = rest;
    guint end = at.verb ? at.verb : without_time(clause, clause->count);
    while (end > from + 1 && predicate_is_adverb(clause->words[end - 1].low))
        end--;
    *verb_out = at.verb ? at.verb : end;
    return end;
}

/* "are the filters | the same size", "is this ticket | a return": what it is said to be has an article of its own; 0: nothing has. */
static guint
equal_begins(const struct clause *clause, guint auxiliary)
{
    static const char openers[] = "the a an my your our his her their this these that those";
    guint from = auxiliary + 1;
    if (!predicate_of_be(clause->words[auxiliary].low) ||
        !(word_in(clause->words[from].low, openers) || g_ascii_isdigit(*clause->words[from].low)))
        return 0;
    for (guint at = from + 2; at + 1 < clause->count && at < from + 6 && !*clause->words[at - 1].trail; at++) {
        const char *before = clause->words[at - 1].low;
        if (word_in(before, "if unless when because since while until after before once though although") ||
            word_in(before, "and or than as that which who how what why where when you we i they he she it not like") ||
            g_str_has_suffix(before, "ing"))
            return 0;
        if (at == from + 2 && word_in(clause->words[at].low, "one ones") && grammar_describes(before) &&
            at + 1 < clause->count && !word_in(clause->words[at + 1].low, "of pound euro dollar"))
            return at + 1; /* "is the red one | still made" */
        bool measured =
            g_ascii_isdigit(*clause->words[at].low) && /* "is the guarantee | 2 years or 5" */
            word_in(clause->words[at + 1].low,
                    "year years month months week weeks day days hour hours minutes metres kg kilos cm litres miles "
                    "km people percent");
        if ((measured || word_in(clause->words[at].low, "the a an one")) &&
            !word_in(before,
                     "of in on at for with to from by about between all both only even over under into onto per"))
            return at;
    }
    return 0;
}

guint
subject_end(const struct clause *clause, guint auxiliary, guint *verb_out)
{
    guint from = auxiliary + 1;
    if (from >= clause->count)
        return 0;
    guint be = word_in(clause->words[auxiliary].low, "will would can could may might must should")
                   ? predicate_be(clause, auxiliary)
                   : 0;
    if (be)
        return *verb_out = be; /* "will the click and collect | be open" */
    guint end = clause_has(clause, from, "you guys|lot|people|all") ? from + 2 : joined_end(clause, from);
    end = end ? end : equal_begins(clause, auxiliary);
    if (!end && is_pronoun_alone(clause, auxiliary)) {
        end = from + 1;
        end += end + 1 < clause->count &&
               word_in(clause->words[end].low, "else there here"); /* "can someone else | collect it" */
    }
    if (end)
        return *verb_out = past_adverbs(clause, end), end;
    end = phrase_end(clause, auxiliary);
    if (end)
        return *verb_out = end;
    end = predicate_begins(clause, auxiliary);
    if (end)
        return *verb_out = past_adverbs(clause, end), end;
    return parsed_end(clause, auxiliary, verb_out);
}
