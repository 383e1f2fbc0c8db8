/*
 * antecedent.c - English pronouns whose noun is not told: the noun, carried into the sentence that points at it.
 *
 * "Thank you for the new card. It does not work": the thanks are the opener's business, and the card must not go with them: "The new
 * card does not work". "I am writing about our fence. Your van hit it": "Your van hit our fence". Only the sentence right behind, and
 * only where the pronoun can mean nothing else. Of "her" and "he" only people the mail names as the writer's own ("my mother"), by the
 * sex of the word, so that nobody is guessed. Pure.
 */
#include "antecedent.h"

#include "clause.h"
#include "grammar.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

#define THING_MAX 8 /* words of the thing's name */
#define BOTH_MAX  24

/* Where the thing begins behind thanks or an announcement; 0: it is neither. announced_out: nothing but the thing is said. */
static guint
thing_from(const struct clause *words, bool *announced_out)
{
    static const char *const announces[] = {
        "i|we am|are writing|emailing|contacting about|regarding|concerning",
        "i|we am|are writing|emailing to you about|regarding|concerning",
        "i|we am|are writing|emailing to|with regard|regards to",
        "i|we am|are writing in connection|relation with|to",
        "i'm|we're writing|emailing|contacting about|regarding|concerning",
        "i'm|we're writing to you about|regarding|concerning",
        "i|we am|are contacting|emailing you about|regarding|concerning",
        "i'm|we're contacting|emailing you about|regarding|concerning",
        "i|we have a|another|one question|query about|regarding|concerning",
        "i've|we've a question|query about|regarding|concerning",
        "i|we have some|two|three|several|a|few questions about|regarding|concerning",
        "this is about|regarding|concerning",
        "it is about",
    };
    static const char *const thanks[] = {"thank you for",           "thanks for",
                                         "many thanks for",         "thank you very|so much for",
                                         "thanks very|so much for", "thanks a lot for"};
    static const char deeds[] = "sending repairing fixing mending delivering cleaning replacing changing installing "
                                "servicing painting bringing returning";
    guint greeted = 0; /* "Dear Sir or Madam, I am writing about …" */
    for (guint i = 0; i + 1 < words->count && i < 6 && !greeted; i++)
        greeted = strchr(words->words[i].trail, ',') && word_in(words->words[0].low, "dear hello hi") ? i + 1 : 0;
    guint at = clause_first(words, greeted, announces, G_N_ELEMENTS(announces));
    *announced_out = at > 0;
    at = at ? at : clause_first(words, greeted, thanks, G_N_ELEMENTS(thanks));
    if (!at)
        return 0;
    at += greeted;
    if (*announced_out)
        return at;
    if (word_in(clause_low(words, at), deeds))
        at += 1 + word_in(clause_low(words, at + 1), "me us");
    at += clause_has(words, at, "your|the help with");
    return at;
}

/* Where the thing's name ends; 0: no name stands there, or more than one. */
static guint
thing_to(const struct clause *words, guint from)
{
    static const char open[] =
        "that which who whom whose when where because since as if and or but is are was were has "
        "have had do does did not i we they he she it";
    static const char times[] = "so on last yesterday today within quickly again this back";
    static const char deeds[] = "help time patience support understanding service work visit efforts effort attention "
                                "cooperation assistance kindness advice getting interest opportunity call";
    if (!word_in(clause_low(words, from), "the my our your this these a an"))
        return 0;
    guint end = from + 1;
    while (end < words->count && !word_in(clause_low(words, end), times)) {
        if (word_in(clause_low(words, end), open) || (*words->words[end].trail && end + 1 < words->count) ||
            word_in(clause_low(words, end), deeds))
            return 0;
        end++;
    }
    return end > from + 1 && end - from <= THING_MAX ? end : 0;
}

/* The place of the name's last word before what hangs on it: "the wall | between our gardens". */
static guint
head_of(const struct clause *words, guint from, guint to)
{
    guint head = from + 1;
    while (head + 1 < to && !word_in(clause_low(words, head + 1),
                                     "of for between from in at on outside to with behind near by under opposite"))
        head++;
    return head;
}

/* Whether "it" at the head of the sentence is a thing: no "it is clear that", "it takes", "it is ten o'clock". */
static bool
is_thing(const struct clause *next)
{
    static const char unsaid[] = "takes took costs seems seemed looks looked appears turned turns happened feels would "
                                 "will may might could can made makes means meant";
    const char *verb = clause_low(next, 1);
    if (word_in(verb, unsaid))
        return false;
    for (guint i = 2; i + 1 < next->count && i < 6 && word_in(verb, "is was has isn't wasn't"); i++)
        if (word_in(clause_low(next, i), "that to for when been") &&
            !word_in(clause_low(next, i - 1), "addressed due sent delivered supposed going says"))
            return false;
    return true;
}

/* The place of the only "it" that is done something to; 0: there is none, or another. */
static guint
object_at(const struct clause *next)
{
    guint at = 0;
    for (guint i = 1; i < next->count; i++) {
        if (!word_in(clause_low(next, i), "it them") && !(i == 1 && word_in(clause_low(next, i), "they")))
            continue;
        if (at ||
            word_in(clause_low(next, i - 1), "that if when because and but as find make makes made think whether"))
            return 0;
        at = i;
    }
    return at;
}

/* The next sentence with the thing for its pronoun. NULL: it has none that can mean nothing else. Owned by caller. */
static char *
named(const struct clause *words, guint from, guint to, const char *sentence, bool announced)
{
    static const char counts[] = "one two three four some most both half none neither each many all several part";
    g_autoptr(clause) next = clause_cut(sentence);
    guint head = head_of(words, from, to);
    bool many = g_str_has_suffix(clause_low(words, head), "s") && !g_str_has_suffix(clause_low(words, head), "ss");
    if (next->count < 2 || next->count + (to - from) > BOTH_MAX)
        return NULL;
    g_autofree char *name = clause_join(words, from, to);
    *name = g_ascii_tolower(*name);
    g_autofree char *thing = word_in(clause_low(words, from), "a an this these")
                                 ? g_strconcat("the", strchr(name, ' '), NULL)
                                 : g_strdup(name);
    const char *mark = next->words[next->count - 1].trail;
    bool first = !many && (clause_has(next, 0, "it") || clause_has(next, 0, "it's|it’s")) && is_thing(next);
    first |= many && clause_has(next, 0, "they|they're");
    if (first) {
        const char *rest = sentence + strcspn(sentence, " '");
        bool is = g_str_has_prefix(rest, "'s"), are = g_str_has_prefix(rest, "'re");
        char *line = g_strdup_printf("%s%s%s", thing, is ? " is" : are ? " are" : "", rest + (is ? 2 : are ? 3 : 0));
        *line = g_ascii_toupper(*line);
        return line;
    }
    guint of = word_in(clause_low(next, 0), counts) && clause_has(next, 1, "of them") && many ? 2 : 0;
    guint at = of ? of : announced ? object_at(next) : 0;
    if (!at || (word_in(clause_low(next, at), "them they") != many))
        return NULL;
    clause_set(next, at, thing);
    g_autofree char *line = clause_join(next, 0, next->count);
    return g_strconcat(line, *mark ? mark : ".", NULL);
}

/* What may stand in a thing's name: a noun, a quality, a number, what is unknown. */
static bool
may_name(const struct word *word)
{
    static const char never[] = "is are was were am has have had do does did can could will would should may might "
                                "must says said got get keeps keep "
                                "went came took made left i we you he she it they that which who please and or but if "
                                "when why how what where not no "
                                "never still just also so as than there down up again gone lost missing late back hi "
                                "hello dear hey sorry thanks "
                                "thank team everyone sir madam";
    return !word_in(word->low, never) && !strstr(word->low, "n't") && !g_str_has_suffix(word->low, "'s") &&
           (grammar_names_thing(word->low) || grammar_describes(word->low) || !grammar_knows(word->low) ||
            g_ascii_isdigit(*word->low) || g_ascii_isupper(*word->text) || word_in(word->low, "one ones"));
}

/* "Interest rate on the fixed bond", "My order 4471": a thing's name, and nothing said of it. */
static bool
is_topic(const struct clause *words)
{
    static const char determiners[] = "the my our your a an this these";
    static const char no_things[] =
        "question questions thing things problem problems issue issues query all quick support same "
        "another second third days weeks months hours minutes times";
    bool determined = word_in(clause_low(words, 0), determiners), thing = false;
    bool orders = verb_is_request(clause_low(words, 0)) && (words->count < 2 || !verb_heads_noun(words, 0));
    if (words->count < 2 || words->count > THING_MAX + 2 || orders)
        return false;
    for (guint i = determined; i < words->count; i++) {
        const struct word *word = &words->words[i];
        bool last = i + 1 == words->count,
             joins = thing && !last && word_in(word->low, "of in on at for from to with about between under per");
        bool inner = !last && i > 0 && word_in(word->low, determiners) && !may_name(&word[-1]);
        bool done = i > 0 && !last && g_str_has_suffix(word->low, "ed") &&
                    word_in(word[-1].low, determiners); /* "the fixed bond" */
        if ((!last && *word->trail) || (!joins && !inner && !done && !may_name(word)) || word_in(word->low, no_things))
            return false;
        bool noun = grammar_names_thing(word->low) || word_in(word->low, "one ones");
        if (last && !noun && !g_ascii_isdigit(*word->low) && grammar_knows(word->low))
            return false; /* "battery dead" */
        thing |= noun;
    }
    return thing;
}

/* "is that before tax", "when will it arrive", "how much is it": a question of what is not named in it. */
static bool
asks_of_topic(const struct clause *next)
{
    static const char helpers[] = "is are was were does do did has have can could will would should";
    guint at = 0;
    if (word_in(clause_low(next, 0), "when where why how what who which"))
        at = 1 + word_in(clause_low(next, 1), "much long many soon often time big old far");
    if (next->count < at + 2 + (at == 0) || !word_in(clause_low(next, at), helpers) ||
        !word_in(clause_low(next, at + 1), "it that this they these those"))
        return false;
    for (guint i = at + 2; i + 1 < next->count; i++) /* "is it normal that", "is that parcel": another thing */
        if (i == at + 3 && word_in(clause_low(next, i), "that to if for when because"))
            return false;
    bool points = word_in(clause_low(next, at + 1), "that this these those");
    return !points || next->count == at + 2 || !grammar_names_thing(clause_low(next, at + 2)) ||
           word_in(clause_low(next, at + 2), "right normal before after over under in on for included including");
}

/* What the customer asks about, said; NULL: the words are no such thing, or what follows asks of none. Owned by caller. */
static char *
topic_said(const char *sentence, const char *question)
{
    g_autoptr(clause) words = clause_cut(sentence), next = clause_cut(question);
    if (!is_topic(words) || !asks_of_topic(next))
        return NULL;
    g_autofree char *thing = clause_join(words, 0, words->count);
    const char *first = words->words[0].text;
    bool bare = !word_in(words->words[0].low, "the my our your a an this these order flight room booking") &&
                !strchr(first, '\'') && !g_ascii_isdigit(words->words[1].text[0]) && !g_ascii_isdigit(*first);
    if (!bare || ((grammar_knows(words->words[0].low) || strchr(first, '\'')) && !g_ascii_isupper(first[1])))
        *thing = g_ascii_tolower(*thing);
    return g_strdup_printf("I am asking about %s%s.", bare ? "the " : "", thing);
}

/* "The new card, does it work abroad?", in one sentence or cut at its comma: the thing would be lost, or told as if something were said
 * of it. */
static void
put_topics(GPtrArray *sentences)
{
    for (guint i = 0; i < sentences->len; i++) {
        const char *sentence = sentences->pdata[i], *comma = strstr(sentence, ", ");
        g_autofree char *head = comma ? g_strndup(sentence, (gsize)(comma - sentence)) : NULL;
        char *said = head ? topic_said(head, comma + 2) : NULL;
        if (said) {
            char *question = g_strdup(comma + 2);
            *question = g_ascii_toupper(*question);
            g_free(sentences->pdata[i]);
            sentences->pdata[i] = said;
            g_ptr_array_insert(sentences, (gint)i + 1, question);
        } else if (i + 1 < sentences->len && *sentence && !strchr(".!", sentence[strlen(sentence) - 1]) &&
                   (said = topic_said(sentence, sentences->pdata[i + 1]))) {
            g_free(sentences->pdata[i]);
            sentences->pdata[i] = said;
        }
    }
}

void
antecedent_put(GPtrArray *sentences)
{
    for (guint i = 0; i + 1 < sentences->len; i++) {
        bool announced = false;
        g_autoptr(clause) words = clause_cut(sentences->pdata[i]);
        guint from = words->count > 3 ? thing_from(words, &announced) : 0, to = from ? thing_to(words, from) : 0;
        char *line = to ? named(words, from, to, sentences->pdata[i + 1], announced) : NULL;
        if (!line)
            continue;
        g_free(sentences->pdata[i + 1]);
        sentences->pdata[i + 1] = line;
        if (announced && to == words->count)
            g_ptr_array_remove_index(sentences, i--);
    }
    put_topics(sentences);
}

/* ---- "her" and "he" whose person the answer has not named -------------------------------------------------------- */

static const char women[] =
    "mother mum mom mam wife daughter sister grandmother gran grandma nan aunt niece girlfriend "
    "granddaughter stepmother mother-in-law";
static const char men[] = "father dad husband son brother grandfather grandad grandpa uncle nephew boyfriend grandson "
                          "stepfather father-in-law";

/* "mother" of "my mother" in the sentence, the last one; NULL. */
static char *
person_of(const char *text, const char *people)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = words->count; i-- > 1;)
        if (word_in(words->words[i].low, people) && word_in(words->words[i - 1].low, "my our"))
            return g_strdup(words->words[i].low);
    return NULL;
}

/* No month, day or code. */
static bool
is_name(const char *text)
{
    return g_ascii_isupper(*text) && g_ascii_islower(text[1]) && text[2] && !strpbrk(text, "0123456789'") &&
           !word_in(text,
                    "January February March April May June July August September October November December Monday "
                    "Tuesday Wednesday Thursday Friday Saturday Sunday");
}

static bool
names_anyone(const char *text, guint upto)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < MIN(upto, words->count); i++)
        if (word_in(words->words[i].low, women) || word_in(words->words[i].low, men) ||
            (i > 0 && is_name(words->words[i].text)) ||
            word_in(words->words[i].low, "lady woman girl man boy guy child colleague engineer driver technician agent "
                                         "friend neighbour customer patient borrower manager rep doctor"))
            return true;
    return false;
}

char *
antecedent_kin(const struct account *account, guint at, char *clause)
{
    const struct insight *insight = account->insight;
    const bool *told = account->told;
    g_autoptr(clause) words = clause_cut(clause);
    guint i = 0;
    while (i < words->count && !word_in(words->words[i].low, "she he her his him she's he's"))
        i++;
    if (i == words->count || names_anyone(clause, i))
        return clause;
    const char *low = words->words[i].low, *people = word_in(low, "she her she's") ? women : men;
    g_autofree char *person = NULL;
    for (guint k = at; k-- > 0 && !person;) {
        const char *text = insight->sentences[k].text;
        person = person_of(text, people);
        if (told[k] && (person || names_anyone(text, G_MAXUINT)))
            return clause;
    }
    g_autofree char *said = g_strdup_printf("your %s", person ? person : "");
    for (guint k = 0; person && k < account->issues->len; k++)
        if (strstr(g_array_index(account->issues, struct issue, k).clause, said))
            return clause;
    if (!person)
        return clause;
    bool noun = i + 1 < words->count && !*words->words[i].trail &&
                !word_in(words->words[i + 1].low,
                         "to and or but on in at for with by of that when if because as so up down off out "
                         "away home back into onto over through");
    bool owns = word_in(low, "his") || (word_in(low, "her") && noun);
    bool contracted = word_in(low, "she's he's");
    g_autofree char *named = g_strdup_printf("your %s%s", person, owns || contracted ? "'s" : "");
    clause_set(words, i, named);
    g_free(clause);
    return clause_join(words, 0, words->count);
}
