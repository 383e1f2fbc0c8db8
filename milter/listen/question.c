/*
 * question.c - an English question in a statement's order: "why did you VP" → "… why you VP-ed", "is the lift working" → "… whether
 * the lift is working".
 *
 * The auxiliary goes back behind its subject (subject.c); a question that is indirect already, or asks of the subject, keeps its order;
 * one that asks for a thing or a price is told by what it asks for. A restated question promises nothing. Thread-safe.
 */
#include "question.h"
#include "grammar.h"
#include "leads.h"
#include "person.h"
#include "predicate.h"
#include "quoting.h"
#include "sought.h"
#include "subject.h"
#include "verb.h"

#include <string.h>

#define SUBJECT_MOST 16 /* words behind the "be" in which its subject's end is looked for */

static const char auxiliaries[] =
    "am is are was were do does did have has had can could will would should may might must isn't "
    "aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't "
    "wouldn't shouldn't shall";
static const char wh[] = "what when where why how who whom which whose whats where's what's when's how's who's why's";

bool
question_begins(const struct clause *clause, guint at)
{
    return word_in(clause->words[at].low, auxiliaries) || word_in(clause->words[at].low, wh) ||
           clause_has(clause, at, LEADS_PLACED) || clause_has(clause, at, "any chance of") ||
           clause_has(clause, at, "up to what|which|how");
}

/* "shorten the term or lower the figure": the second deed takes the form of the first. */
static void
inflect_second(struct clause *clause, const char *helper, guint verb)
{
    for (guint i = verb + 1; i + 2 < clause->count; i++) {
        const char *low = clause->words[i].low, *deed = clause->words[i + 1].low;
        if (*clause->words[i - 1].trail ||
            word_in(low, "to can could will would that if when who which whether how what"))
            return;
        if (!word_in(low, "or and") || !grammar_acts(deed) || g_str_has_suffix(deed, "s") ||
            g_str_has_suffix(deed, "ed") || *clause->words[i + 1].trail ||
            !word_in(clause->words[i + 2].low, "the a an my our your it me us them this that up off out him her"))
            continue;
        g_autofree char *form = strcmp(helper, "did") == 0 ? verb_past(deed) : verb_third(deed);
        clause_set(clause, i + 1, form);
        return;
    }
}

/* The verb after do, does, did takes their tense over. */
static void
inflect(struct clause *clause, guint auxiliary, guint verb)
{
    const char *helper = clause->words[auxiliary].low;
    if (verb < clause->count && word_in(helper, "do does did") &&
        (word_in(clause->words[verb].low, "not") || word_in(clause->words[verb - 1].low, "not")))
        return; /* "did it not come" */
    verb += word_in(helper, "did") && verb + 1 < clause->count && word_in(clause->words[verb].low, "last first") &&
            !word_in(clause->words[verb + 1].low,
                     "in on at for until till from to when if during this so"); /* "last come" */
    while (verb < clause->count && word_in(helper, "do does did") &&
           (!*clause->words[verb].low ||
            word_in(
                clause->words[verb].low,
                "else also ever actually really just still even all both then not normally usually typically generally "
                "currently always perhaps maybe already possibly")))
        verb++;
    if (verb >= clause->count || !word_in(helper, "do does did") || word_in(clause->words[verb - 1].low, "not"))
        return; /* "why did it not start": "did" stays with its "not" */
    g_autofree char *form = strcmp(helper, "did") == 0    ? verb_past(clause->words[verb].low)
                            : strcmp(helper, "does") == 0 ? verb_third(clause->words[verb].low)
                                                          : g_strdup(clause->words[verb].text);
    if (!word_in(helper, "do"))
        inflect_second(clause, helper, verb);
    clause_set(clause, verb, form);
    clause_set(clause, auxiliary, "");
}

static char *uninvert(const struct clause *clause, guint from, guint auxiliary, const char *prefix);

/* "can I get a refund or do I have to …": two questions, each in a statement's order. NULL when it is one. */
static char *
alternative(const struct clause *clause, guint from, guint auxiliary, const char *prefix)
{
    static const char know[] = QUESTION_KNOW;
    for (guint i = auxiliary + 2; i + 2 < clause->count; i++) {
        bool joint = word_in(clause->words[i].low, "or and") || strchr(clause->words[i].trail, ',');
        guint next = i + 1 + (strchr(clause->words[i].trail, ',') && word_in(clause->words[i + 1].low, "or and"));
        if (!joint || next + 2 >= clause->count || !word_in(clause->words[next].low, auxiliaries) ||
            !(subject_is_pronoun(clause->words[next + 1].low) ||
              (next > i + 1 && g_str_has_suffix(clause->words[next + 1].low, "s")) || /* ", or are towels provided" */
              word_in(clause->words[next + 1].low,
                      "my our your the his her their another someone somebody anyone one a an any this that these")))
            continue;
        guint end = i + (word_in(clause->words[i].low, "or and") ? 0 : 1);
        const char *and = word_in(clause->words[next - 1].low, "or") ? "or" : "and";
        g_autoptr(clause) first = clause_part(clause, 0, end), second = clause_part(clause, next, clause->count);
        g_autofree char *head = uninvert(first, from, auxiliary, prefix);
        g_autofree char *tail = uninvert(second, 0, 0, "whether ");
        if (!tail && second->count <= 4) { /* "or does another shop?" */
            g_autofree char *other = person_told("whether ", second, 1, second->count);
            tail = other ? g_strdup_printf("%s %s", other, second->words[0].low) : NULL;
        }
        return head && tail && g_str_has_prefix(head, know) ? g_strdup_printf("%s %s %s", head, and, tail) : NULL;
    }
    return NULL;
}

/* "is model 10 part of the recall": where the subject of "be" ends if the parser takes what stands behind it for what is said of it; `end`,
 * if it sees no such place. */
static guint
said_of_subject(const struct clause *clause, guint auxiliary, guint end)
{
    if (end < clause->count || !predicate_of_be(clause->words[auxiliary].low) ||
        clause->count - auxiliary > SUBJECT_MOST)
        return end;
    guint least =
        auxiliary + (word_in(clause_low(clause, auxiliary + 1), "the a an my your our this these any") ? 3 : 2);
    for (guint at = least; at < end; at++) {
        g_autofree char *subject = clause_join(clause, auxiliary + 1, at), *rest = clause_join(clause, at, end);
        g_autofree char *line = g_strdup_printf("%s %s %s", subject, clause->words[auxiliary].low, rest);
        bool named = g_ascii_isdigit(*rest) || g_ascii_isupper(*rest); /* "model | PB-10" */
        if (!named && !*clause->words[at - 1].trail && grammar_is_clause(line))
            return at;
    }
    return end;
}

/* The words from `auxiliary` in a statement's order, turned, behind prefix and the words before the auxiliary. */
static char *
uninvert(const struct clause *clause, guint from, guint auxiliary, const char *prefix)
{
    guint verb = 0;
    char *both = alternative(clause, from, auxiliary, prefix);
    if (both)
        return both;
    if (auxiliary > from + 1 && strcmp(clause_low(clause, auxiliary + 1), "not") == 0 &&
        auxiliary + 2 < clause->count && !subject_is_pronoun(clause_low(clause, auxiliary + 2)))
        return person_told(prefix, clause, from, clause->count); /* "which cards do not work" */
    guint end = subject_end(clause, auxiliary, &verb);
    if (!end)
        return NULL;
    end = auxiliary == from && strstr(prefix, "whether") ? said_of_subject(clause, auxiliary, end) : end;
    end -= end > auxiliary + 2 && end < clause->count && word_in(clause->words[end].low, "right") &&
           word_in(clause->words[end - 1].low, "all"); /* "is a scan all right" */
    end -= end > auxiliary + 2 && end < clause->count && word_in(clause->words[end - 1].low, "last first") &&
           !word_in(clause->words[end - 2].low, "the a my your our"); /* "was it last checked" */
    while (end > auxiliary + 2 && end < clause->count &&
           word_in(clause->words[end - 1].low, "still ever already also always never really actually currently"))
        end--; /* "is the lift | still being repaired" */
    g_autoptr(clause) plain = clause_part(clause, 0, clause->count);
    inflect(plain, auxiliary, verb);
    g_autoptr(GString) line = g_string_new(NULL);
    clause_lower(plain, from);
    clause_lower(plain, auxiliary);
    g_autofree char *before = clause_join(plain, from, auxiliary), *subject = clause_join(plain, auxiliary + 1, end);
    if (end == auxiliary + 3 && clause_has(plain, auxiliary + 1, "you guys|lot|people|all") == 2) {
        g_free(subject);
        subject = g_strdup("you");
    }
    bool shall = strcmp(plain->words[auxiliary].low, "shall") == 0;
    g_autofree char *helper = g_strdup(shall ? "should" : plain->words[auxiliary].text),
                    *rest = clause_join(plain, end, plain->count);
    bool aside = strstr(subject, ", who ") || strstr(subject, ", which "); /* "my son, who is 15, …" */
    g_string_append_printf(line, "%s %s%s %s %s", before, subject, aside ? "," : "", helper, rest);
    g_autoptr(clause) ordered = clause_cut(line->str);
    quoting_freeze(ordered);
    return person_told(prefix, ordered, 0, ordered->count);
}

/* Questions behind a preposition, "how come", "any chance of". NULL: none of these. */
static char *
question_special(const struct clause *clause, guint from, const char *know)
{
    if (clause_has(clause, from, "up to what|which|how")) {
        g_autofree char *prefix = g_strconcat(know, "up to ", NULL);
        return question_told(clause, from + 2, prefix);
    }
    if (clause_has(clause, from, LEADS_PLACED)) {
        g_autofree char *prefix = g_strdup_printf("%s%s ", know, clause->words[from].low);
        return question_told(clause, from + 1, prefix);
    }
    if (clause_has(clause, from, "how come")) {
        g_autofree char *prefix = g_strconcat(know, "why", clause->count - from > 2 ? " " : "", NULL);
        return clause->count - from > 2 ? person_told(prefix, clause, from + 2, clause->count) : g_strdup(prefix);
    }
    guint told = clause_has(clause, from, "what about my|our|the");
    for (guint i = from + 4; told && i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low, "if when") && subject_is_pronoun(clause->words[i + 1].low)) {
            g_autofree char *prefix = g_strconcat(know, "what happens to ", NULL); /* "what about my place if I …" */
            return person_told(prefix, clause, from + 2, clause->count);
        }
    if (clause_has(clause, from, "what about") && clause->count - from > 3)
        return person_told("you are asking about ", clause, from + 2, clause->count);
    if (clause_has(clause, from, "what if") && clause->count - from > 3) {
        g_autofree char *prefix = g_strconcat(know, "what happens if ", NULL);
        return person_told(prefix, clause, from + 2, clause->count);
    }
    if (clause_has(clause, from, "any chance of")) {
        g_autofree char *prefix = g_strconcat(know, "whether there is a chance of ", NULL);
        return person_told(prefix, clause, from + 3, clause->count);
    }
    return NULL;
}

/* "who is our contact": "who our contact is". NULL: it is none, or longer. Owned by caller. */
static char *
contact_line(const struct clause *clause, guint from)
{
    if (clause->count - from != 4 || *clause->words[clause->count - 2].trail ||
        !clause_has(clause, from, "who is|are the|my|our"))
        return NULL;
    g_autofree char *thing = clause_join(clause, from + 2, clause->count);
    return g_strdup_printf("who %s %s", thing, clause->words[from + 1].low);
}

/* "who is right", "which is better for a long flight": a quality, and no noun behind it that it would belong to. */
static bool
asks_whose_quality(const struct clause *clause, guint from)
{
    guint at = from + clause_has(clause, from, "which|who|what is|are|was");
    at += at > from && word_in(clause_low(clause, at), "not more most less still really always");
    return at > from && at < clause->count &&
           (grammar_describes(clause->words[at].low) || word_in(clause->words[at].low, "better worse")) &&
           !subject_is_pronoun(clause->words[at].low) && g_ascii_islower(*clause->words[at].text) &&
           (at + 1 >= clause->count || *clause->words[at].trail ||
            word_in(clause->words[at + 1].low, "for to in on at of with than about and or as if when now from by until "
                                               "after because today here there please then"));
}

/* "which is the cheapest", "who is responsible": the question word is the subject. */
static bool
asks_of_subject(const struct clause *clause, guint from)
{
    return clause_has(clause, from, "which|who is|are the|my|our") || asks_whose_quality(clause, from) ||
           (clause_has(clause, from, "who is|are|was|were") && g_str_has_suffix(clause_low(clause, from + 2), "ing")) ||
           clause_has(clause, from,
                      "who is|are responsible|liable|available|able|entitled|allowed|supposed|going|coming|paying");
}

/* A thing asked for, and what stands behind it from `end`: another question, a choice, "if I pay late". */
static char *
thing_told(const struct clause *clause, const char *thing, guint end, const char *know)
{
    g_autoptr(clause) named = clause_cut(thing);
    g_autofree char *one = person_told(know, named, 0, named->count);
    if (!one || end == clause->count)
        return g_steal_pointer(&one);
    bool more = word_in(clause->words[end].low, "and or");
    if (!more && *clause->words[end - 1].trail) {
        bool choice = false; /* "the quickest way, taxi or bus" */
        for (guint i = end + 1; i + 1 < clause->count && clause->count - end <= 6; i++)
            choice |= word_in(clause->words[i].low, "or");
        g_autofree char *either = choice ? person_told("", clause, end, clause->count) : NULL;
        return either ? g_strdup_printf("%s, %s", one, either) : NULL;
    }
    g_autofree char *other =
        more ? question_told(clause, end + 1, "") : person_told("", clause, end, clause->count); /* "if I pay late" */
    return other ? g_strdup_printf("%s %s%s", one, more ? "and " : "", other) : NULL;
}

/* "what will be the cost", "what are the documents required": "what the cost will be". NULL: neither. Owned by caller. */
static char *
verb_behind(const struct clause *clause, guint from)
{
    guint be = clause_has(clause, from, "what will|would be the|my|your"), behind = clause->count - from;
    if (be && behind > be && behind <= 10) {
        g_autofree char *price = clause_join(clause, from + 3, clause->count);
        return g_strdup_printf("what %s %s be", price, clause->words[from + 1].low);
    }
    const char *last = clause->words[clause->count - 1].low;
    if (!clause_has(clause, from, "what is|are the") || behind <= 4 || behind > 7 ||
        !word_in(last, "required needed necessary available"))
        return NULL;
    g_autofree char *proof = clause_join(clause, from + 3, clause->count - 1);
    return g_strdup_printf("what %s %s %s", proof, clause->words[from + 1].low, last);
}

/* Whether what begins at `from` is a sum already ("the fee"), which "is" so much and does not "cost" it. */
static bool
is_sum(const struct clause *clause, guint from)
{
    for (guint i = from; i < clause->count && !word_in(clause->words[i].low, "i we you for of on to from"); i++)
        if (word_in(clause->words[i].low, "bill balance fee fees fare fares price prices cost costs deposit payment "
                                          "premium rent charge limit total tax fine credit debt penalty refund"))
            return true;
    return false;
}

/* "how much is a flight to York": "how much a flight to York costs". NULL: another question. Owned by caller. */
static char *
price_told(const struct clause *clause, guint from, const char *know)
{
    guint much = clause_has(clause, from, "how much is|are|was|were"), at = from + much;
    if (!much || at + 1 >= clause->count || subject_is_pronoun(clause->words[at].low) ||
        g_str_has_suffix(clause->words[clause->count - 1].low, "ed") ||
        word_in(clause->words[at].low, "left owed due in on of for still"))
        return NULL;
    const char *be = clause->words[from + 2].low;
    bool bare = !word_in(clause->words[at].low, "the a an my your our all any some one two");
    bool many = strcmp(be, "are") == 0, past = word_in(be, "was were");
    g_autofree char *prefix = g_strdup_printf("%show much %s", know, bare && !many ? "a " : "");
    g_autofree char *line = person_told(prefix, clause, at, clause->count);
    const char *verb = is_sum(clause, at) ? be : many || past ? "cost" : "costs";
    return line ? g_strdup_printf("%s %s", line, verb) : NULL;
}

/* "which is the cheapest", "what is my score and where can I see it", "how much is a flight to York". NULL: none of these. */
static char *
question_of_thing(const struct clause *clause, guint from, const char *know)
{
    g_autofree char *contact = contact_line(clause, from);
    if (!contact && asks_of_subject(clause, from))
        return person_told(know, clause, from, clause->count);
    guint end = 0;
    g_autofree char *thing = contact ? NULL : sought_thing(clause, from, &end);
    if (thing)
        return thing_told(clause, thing, end, know);
    g_autofree char *line = contact ? g_steal_pointer(&contact) : verb_behind(clause, from);
    if (!line)
        return price_told(clause, from, know);
    g_autoptr(clause) told = clause_cut(line);
    return person_told(know, told, 0, told->count);
}

/* "can I know the price", "could we please have a look": no ability is asked for. How many words that is; 0: it is none. */
static guint
knowing(const struct clause *clause, guint from)
{
    guint known = clause_has(clause, from, "can|could|may i|we please know|see|have|get");
    known = known ? known : clause_has(clause, from, "can|could|may i|we know|see");
    guint have = known ? 0 : clause_has(clause, from, "could|may i|we have|get");
    if (have && word_in(clause_low(clause, from + have), "a an some the another one two three four my our more extra"))
        return have; /* "could I have the bill split in two" */
    for (guint i = from + known; known && i < clause->count; i++)
        if (word_in(clause->words[from + known - 1].low, "see") && word_in(clause->words[i].low, "from"))
            return 0; /* "can I see the sea from the balcony" */
    return from + known < clause->count ? known : 0;
}

/* "tell me, if I pay early, whether there is a charge": the word before "whether"; 0: no such. */
static guint
condition_end(const struct clause *clause, guint from)
{
    guint comma = from;
    if (!word_in(clause->words[from].low, "if when"))
        return 0;
    while (comma + 2 < clause->count && !strchr(clause->words[comma].trail, ','))
        comma++;
    bool asked = comma > from + 1 && comma + 2 < clause->count && word_in(clause->words[comma + 1].low, "whether");
    return asked ? comma : 0;
}

/* "do I send it back or wait", "do we pay now or at the desk": what to do is asked, not what is done. Where the deed stands; 0: it is no
 * such question. */
static guint
is_chosen(const struct clause *clause, guint from)
{
    guint at = from + clause_has(clause, from, "do i|we");
    at += at > from && word_in(clause_low(clause, at), "just now then still");
    if (at == from || at + 3 >= clause->count || !grammar_acts(clause->words[at].low) || *clause->words[at].trail ||
        word_in(clause->words[at].low, "need have get got qualify owe know lose receive still look seem want like even "
                                       "really own count earn fall come live work sound understand see not"))
        return 0;
    for (guint i = at + 1; i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low, "if when because that which who")) /* another clause's choice */
            return 0;
        else if (word_in(clause->words[i].low, "or"))
            return word_in(clause->words[i + 1].low, "not do does is are am can will would i we you") ? 0 : at;
    return 0;
}

/* "is the lift working", "didn't you say it was free": whether it is, whether it was said. */
static char *
whether(const struct clause *clause, guint from, const char *know)
{
    const char *first = clause->words[from].low;
    guint chosen = is_chosen(clause, from);
    if (chosen) {
        g_autofree char *to = g_strconcat(know, "whether to ", NULL);
        return person_told(to, clause, chosen, clause->count);
    }
    g_autofree char *prefix = g_strconcat(know, "whether ", NULL);
    g_autoptr(clause) plain = clause_part(clause, 0, clause->count);
    if (g_str_has_suffix(first, "n't")) {
        g_autofree char *positive = word_in(first, "can't")   ? g_strdup("can")
                                    : word_in(first, "won't") ? g_strdup("will")
                                                              : g_strndup(first, strlen(first) - 3);
        clause_set(plain, from, positive);
    }
    return uninvert(plain, from, from, prefix);
}

/* "how long", "which of the two": the auxiliary stands within five words, within eight of a kind or a number of things. 0: none
 * stands there, nor behind "what to". */
static guint
auxiliary_of(const struct clause *clause, guint from)
{
    bool of = clause_has(clause, from + 1, "days|kind|kinds|type|types|time|class|one of") ||
              clause_has(clause, from + 1, "of the|your|my|these|those") || clause_has(clause, from + 2, "of");
    of |= clause_has(clause, from, "how many times|people|hours|days|weeks|nights") > 0;
    of |= clause_has(clause, from, "how soon|long|far|close|early|late|quickly after|before|from|into|in|to|past") > 0;
    guint end = from + (of && word_in(clause->words[from].low, "what which how") ? 8 : 5);
    if (word_in(clause->words[from + 1].low, "to"))
        return 0;
    for (guint i = from + 1; i < clause->count && i < end; i++)
        if (word_in(clause->words[i].low, auxiliaries))
            return i;
    return 0;
}

/* "when I can expect it", "which form I have", "what is going on": in a statement's order already. */
static bool
is_indirect(const struct clause *clause, guint from, guint auxiliary)
{
    if (auxiliary > from + 1 &&
        ((subject_is_pronoun(clause->words[from + 1].low) && !clause_has(clause, from + 1, "one of")) ||
         (subject_is_pronoun(clause->words[auxiliary - 1].low) && !word_in(clause->words[auxiliary - 2].low, "of"))))
        return true;
    if (auxiliary == from + 1 && auxiliary + 2 == clause->count && word_in(clause->words[from].low, "what who which") &&
        word_in(clause->words[auxiliary].low, "is was are were") &&
        g_str_has_suffix(clause->words[auxiliary + 1].low, "ed"))
        return true; /* "what was recorded" */
    return word_in(
        clause_low(clause, auxiliary + 1),
        "happened happening going wrong gone up in on with behind inside about causing stopping taking included "
        "covered needed required involved allowed meant left done said decided agreed");
}

/* A question of a word and an auxiliary, its subject behind that. */
static char *
inverted_told(const struct clause *clause, guint from, guint auxiliary, const char *know)
{
    const char *first = clause->words[from].low, *helper = clause->words[auxiliary].low;
    if (auxiliary == from + 1 && word_in(first, "what which") &&
        clause_has(clause, auxiliary, "do|can|must|should|shall i|we") &&
        (clause_has(clause, auxiliary + 2, "do") || word_in(helper, "must should shall"))) {
        g_autofree char *prefix = g_strdup_printf("%s%s to ", know, first);
        return person_told(prefix, clause, auxiliary + 2, clause->count);
    }
    bool ours = clause_has(clause, from, "which of you") || clause_has(clause, from, "which one of you");
    guint chosen = ours ? 0 : sought_deed(clause, from, auxiliary);
    if (chosen) { /* "how do I VP": "how to VP" */
        g_autofree char *asking = clause_join(clause, from, auxiliary);
        g_autofree char *prefix = g_strdup_printf("%s%c%s to ", know, g_ascii_tolower(*asking), asking + 1);
        return person_told(prefix, clause, chosen, clause->count);
    }
    const char *next = auxiliary + 1 < clause->count ? clause->words[auxiliary + 1].low : "";
    if (auxiliary == from + 1 && word_in(first, "what") && word_in(helper, "is are") && clause->count - auxiliary > 5 &&
        word_in(next, "your the my our"))
        return person_told("you are asking about ", clause, auxiliary + 1, clause->count);
    if (word_in(first, "what which") && auxiliary == from + 1 && clause->count == auxiliary + 2 &&
        word_in(next, "true right correct normal possible missing included covered wrong best allowed next available"))
        return person_told(know, clause, from, clause->count); /* "what is true" */
    if (word_in(first, "what which who") && auxiliary == from + 1 && word_in(helper, "is are was were") &&
        word_in(next, "being causing stopping preventing handling holding blocking taking"))
        return person_told(know, clause, from, clause->count); /* "what is being processed" */
    bool part = clause_has(clause, from, "how many|much of") && !subject_is_pronoun(next);
    bool ranked =
        auxiliary > from + 1 && word_in(first, "which") &&
        clause_has(
            clause, auxiliary,
            "is|are|was|were the "
            "right|best|correct|wrong|same|only|next|first|last|most|cheapest|nearest|largest|biggest|quietest|safest");
    ranked |= ours && word_in(helper, "is are was were") && auxiliary + 2 == clause->count && !subject_is_pronoun(next);
    if ((part && word_in(helper, "is are was were")) || ranked ||
        (auxiliary > from + 1 && word_in(helper, "has have had") && word_in(next, "a an no any more most")))
        return person_told(know, clause, from, clause->count); /* "how many of the rooms have a balcony" */
    if ((auxiliary == from + 1 || clause_has(clause, from, "who else") || clause_has(clause, from, "which of")) &&
        word_in(first, "who which") && word_in(helper, "has had have") &&
        word_in(next, "the a an my your our this that access responsibility authority"))
        return person_told(know, clause, from, clause->count); /* "who has the key" */
    char *line = uninvert(clause, from, auxiliary, know);
    if (!line && !subject_is_pronoun(next) && !word_in(next, "the a an my your our this that these those some any") &&
        word_in(helper, "can could will would should must may might is are has have was were"))
        return person_told(know, clause, from, clause->count); /* "who can top up my account" */
    return line;
}

/* A question that begins with its word: "where's my order", "how long before it comes", "what happened to it". */
static char *
question_of_word(const struct clause *clause, guint from, const char *know)
{
    const char *first = clause->words[from].low;
    if (clause->count - from == 1)
        return word_in(first, "why how when") ? g_strdup_printf("%s%s", know, first) : NULL;
    if (strlen(first) > 4 && g_str_has_suffix(first, "'s")) {
        g_autofree char *rest = clause_join(clause, from + 1, clause->count);
        g_autofree char *line = g_strdup_printf("%.*s is %s", (int)strlen(first) - 2, first, rest);
        g_autoptr(clause) whole = clause_cut(line);
        return question_told(whole, 0, know);
    }
    if (clause_has(clause, from, "how long before|until|till") && clause->count - from > 4) {
        g_autofree char *prefix = g_strconcat(know, "how long it will be ", NULL);
        return person_told(prefix, clause, from + 2, clause->count);
    }
    guint auxiliary = auxiliary_of(clause, from);
    return !auxiliary || is_indirect(clause, from, auxiliary) ? person_told(know, clause, from, clause->count)
                                                              : inverted_told(clause, from, auxiliary, know);
}

char *
question_told(const struct clause *clause, guint from, const char *know)
{
    if (from >= clause->count)
        return NULL;
    char *special = question_special(clause, from, know);
    special = special ? special : question_of_thing(clause, from, know);
    if (special)
        return special;
    if (clause_has(clause, from, "what a|an") && !auxiliary_of(clause, from))
        return NULL; /* "what a waste of time": a cry */
    const char *first = clause->words[from].low;
    guint known = strcmp(know, QUESTION_KNOW) == 0 ? knowing(clause, from) : 0;
    if (known) {
        const char *verb = clause->words[from + known - 1].low;
        g_autofree char *to = word_in(verb, "know see") ? g_strdup_printf("to %s ", verb) : g_strdup("");
        g_autofree char *prefix = g_strdup_printf("you would like %s", to);
        return person_told(prefix, clause, from + known, clause->count);
    }
    guint comma = condition_end(clause, from);
    if (comma) {
        g_autofree char *rest = question_told(clause, comma + 1, know),
                        *when = person_told("", clause, from, comma + 1);
        return rest && when ? g_strdup_printf("%s %s", rest, when) : NULL;
    }
    if (word_in(first, "if whether")) {
        g_autofree char *prefix = g_strconcat(know, "whether ", NULL);
        return person_told(prefix, clause, from + 1, clause->count);
    }
    if (word_in(first, auxiliaries))
        return whether(clause, from, know);
    return word_in(first, wh) ? question_of_word(clause, from, know) : NULL;
}
