/*
 * determiner.c - the articles that haste leaves out of English: "booked aisle seat", "at petrol station", "i am student".
 *
 * A noun that one counts cannot stand alone in the singular. Looked at are the places where nothing else explains that it does: behind a
 * preposition, behind a verb that takes an object, behind "I am", before a verb behind a joint, and behind the verb that opens a
 * question. The dictionary says which words are nouns that are counted; the pack which are counted though the dictionary has them both
 * ways, what is the customer's own, and what is said bare ("at work"). What came before tells which article it is. Pure.
 */
#include "determiner.h"

#include "clause.h"
#include "foreign.h"
#include "grammar.h"
#include "verb.h"

#include <string.h>

#define USED_LEAST 4  /* articles that show a writer to use them … */
#define USED_OF    15 /* … one in so many words: others have one in twenty */
#define RUN_MAX    4  /* words of a thing's name */

static const char determiners[] =
    "the a an my your our his her its their this that these those no any some each every whatever whichever "
    "another all both one two three "
    "four five six seven eight nine ten what which whose either neither enough much more "
    "most such several many few less "
    "half someone somebody anyone anybody everyone everybody something anything "
    "everything nothing nobody noone yours mine "
    "ours theirs hers i we you he she it they me him us them there who";
static const char stops[] =
    "in on at for of from to with about into onto over near through via regarding before after during since until till "
    "than as like by without but and or so because when while if which that who is was are were has had have isn't "
    "wasn't "
    "hasn't hadn't again yesterday today tomorrow tonight now please twice already yet still also too instead only not "
    "ago behind below above downstairs upstairs outside inside anyway last this next i we you he she it they my your "
    "the a an "
    "though although even just then where how why what "
    "would "
    "will won't can can't cannot could couldn't did didn't does doesn't said says came went never keeps kept";
static const char verbs[] =
    "is was got isn't wasn't has had hasn't hadn't won't doesn't didn't can't cannot couldn't wouldn't said says came "
    "went "
    "arrived never keeps kept refused left stopped broke does did will would could can told gave took still just";
static const char ranks[] = "same only wrong";
static const char times[] =
    "day days week weeks month months year years night nights morning evening afternoon time times minute hour hours "
    "monday tuesday wednesday thursday friday saturday sunday weekend class hand thing aid name season place";

static bool
is_plural(const char *low)
{
    gsize width = strlen(low);
    return (width > 3 || word_in(low, "ads pcs pts ids")) && low[width - 1] == 's' && !strchr("su", low[width - 2]) &&
           !g_str_has_suffix(low, "is");
}

/* One thing of several: "branch", not "water", "boxes", "waiting". */
static bool
is_counted(const struct pack *pack, const struct word *word)
{
    const char *low = word->low;
    bool named = g_ascii_isupper(word->text[0]) && !g_ascii_isupper(word->text[1]); /* no "TV" */
    if (strlen(low) < 2 || strspn(low, "abcdefghijklmnopqrstuvwxyz-") != strlen(low) || is_plural(low) || named ||
        word_in(low, "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty "
                     "fifty sixty seventy eighty ninety hundred"))
        return false;
    return foreign_lists(pack, "bare.count", low) || foreign_lists(pack, "bare.person", low) ||
           (!foreign_lists(pack, "bare.mass", low) && grammar_counts(low));
}

/* A word that may stand in a thing's name before its head. */
static bool
may_describe(const struct word *word)
{
    const char *low = word->low;
    if (strlen(low) < 2 || word_in(low, determiners) || word_in(low, stops) || word_in(low, verbs) ||
        g_str_has_suffix(low, "ly") || strpbrk(low, "0123456789@&£$€%\"'") || word_in(low, "been being"))
        return false;
    return true;
}

/* Where the run of a name's words from `from` on ends. */
static guint
run_end(const struct clause *words, guint from)
{
    guint at = from;
    while (at < words->count && at - from < RUN_MAX && may_describe(&words->words[at]) && !*words->words[at].lead) {
        at++;
        if (*words->words[at - 1].trail)
            break;
    }
    return at;
}

/* Whether what stands behind the thing's name leaves it whole: a mark, a preposition, a verb; no number ("gate 12"). */
static bool
is_closed(const struct clause *words, guint end)
{
    if (end >= words->count || *words->words[end - 1].trail)
        return true;
    return word_in(words->words[end].low, stops) && g_ascii_isalpha(words->words[end].text[0]) &&
           !*words->words[end].lead;
}

/* "at work", "on hold", "by card": said bare. */
static bool
is_said_bare(const struct pack *pack, const struct clause *words, guint at, guint end)
{
    for (guint to = at + 2; to <= end; to++) {
        g_autofree char *phrase = clause_join(words, at, to), *low = g_utf8_strdown(phrase, -1);
        if (foreign_lists(pack, "bare.idiom", low))
            return true;
    }
    return foreign_lists(pack, "bare.never", words->words[end - 1].low);
}

/* "same taxi", "wrong size", "cheapest fare": named as the one. */
static bool
is_the_one(const struct clause *words, guint from, guint end)
{
    const char *low = words->words[from].low;
    if (end - from < 2 || word_in(words->words[end - 1].low, times) ||
        (end - from > 2 && clause_has(words, from, "same day|week|month|year")))
        return false;
    return word_in(low, ranks) || (strlen(low) > 5 && g_str_has_suffix(low, "est") && grammar_describes(low));
}

static const char *
article_for(const struct pack *pack, const struct clause *words, guint at, guint from, guint end)
{
    const struct word *head = &words->words[end - 1];
    const char *lead = words->words[at].low;
    if (is_the_one(words, from, end))
        return "the";
    if (at > 0 && word_in(lead, "of") && word_in(words->words[at - 1].low, "chance possibility hope kind sort"))
        return clause_article(words->words[from].text);
    bool own = foreign_lists(pack, "bare.own", lead) &&
               !word_in(head->low, "manager driver supervisor app website site system checkout");
    own |= word_in(lead, "use used using") && word_in(head->low, "card account phone");
    if (foreign_lists(pack, "bare.mine", head->low) || own)
        return word_in(lead, "open") ? clause_article(words->words[from].text) : "my";
    if (foreign_lists(pack, "bare.known", lead))
        return "the";
    return clause_article(words->words[from].text);
}

/* "Bristol airport", "Elm street": a name, whole. */
static bool
is_place_name(const struct clause *words, guint from, guint end)
{
    return end - from > 1 && g_ascii_isupper(words->words[end - 2].text[0]) &&
           word_in(words->words[end - 1].low,
                   "airport station street road avenue lane square park college school university "
                   "hospital church castle hall bridge terminal drive close court gate line");
}

/* Whether the words before `at` make it the verb it looks like: "to book", "I need", "can use". */
static bool
is_verb_here(const struct pack *pack, const struct clause *words, guint at)
{
    const char *low = words->words[at].low, *before = at ? words->words[at - 1].low : "";
    if (word_in(before, "the a an my your our his her their its this that these those no any some another each every "
                        "in on at for of with from") &&
        at && !*words->words[at - 1].trail)
        return false; /* "in an opened box" */
    if (foreign_lists(pack, "bare.took", low))
        return true;
    if (word_in(low, "like") && !word_in(before, "would i'd we'd"))
        return false;
    return foreign_lists(pack, "bare.take", low) &&
           (at == 0 ||
            word_in(words->words[at - 1].low,
                    "to i we you they can could will would please don't didn't not and can't cannot couldn't won't "
                    "i'd we'd just also never must should you'd"));
}

/* "i am student", "it's joke" */
static bool
tells_what(const struct clause *words, guint at)
{
    const char *low = words->words[at].low;
    if (word_in(low, "i'm it's he's she's that's"))
        return true;
    return at > 0 && !*words->words[at - 1].trail &&
           ((word_in(low, "am") && word_in(words->words[at - 1].low, "i")) ||
            (word_in(low, "was") && grammar_names_thing(words->words[at - 1].low)) ||
            (word_in(low, "is was") && word_in(words->words[at - 1].low, "it he she this that")));
}

/* "i am only student": the same before its adverb. */
static bool
tells_only(const struct clause *words, guint at)
{
    return tells_what(words, at) || (at > 0 && word_in(words->words[at].low, "only just not still also") &&
                                     !*words->words[at - 1].trail && tells_what(words, at - 1));
}

/* "sold me window seat": behind whom a thing went to. */
static bool
hands_over(const struct clause *words, guint at)
{
    return at > 0 && word_in(words->words[at].low, "me us him her them") &&
           word_in(words->words[at - 1].low, "sold sell sent send gave give gives offered showed brought issued");
}

/* Whether a bare noun behind `at` is looked at. */
static bool
opens(const struct pack *pack, const struct clause *words, guint at)
{
    const struct word *word = &words->words[at];
    if (*word->trail || at + 1 >= words->count || *words->words[at + 1].lead)
        return false;
    return foreign_lists(pack, "bare.prepositions", word->low) || is_verb_here(pack, words, at) ||
           tells_only(words, at) || hands_over(words, at);
}

/* What is said of both things of a pair: "no reason or apology", "my bag and coat". */
static const char shared[] = "no any my our your his her its their this that these those";

/* Which word a bare noun behind `at` hangs on: `at` itself, or what came before the first of two ("with torn strap and missing leg");
 * the count of words where there is none. */
static guint
lead_of(const struct pack *pack, const struct clause *words, guint at)
{
    if (opens(pack, words, at))
        return at;
    if (!word_in(words->words[at].low, "and or") || at < 2 || *words->words[at].trail || at + 1 >= words->count)
        return words->count;
    for (guint i = at - 1; i > 0 && at - i <= RUN_MAX + 1 && !*words->words[i].trail &&
                           !word_in(words->words[i].low, "it them him her me us this that you i we they");
         i--)
        if (foreign_lists(pack, "bare.prepositions", words->words[i - 1].low) || is_verb_here(pack, words, i - 1))
            return word_in(words->words[i].low, shared) ? words->count : i - 1;
    return words->count;
}

struct place {
    guint lead, from, end; /* the word it hangs on, the name's first word, the first behind it */
    bool listed;           /* the pack counts its head */
};

/* Whether what looks like a bare name is none: "carry on bag", "to go to check", "got charged", "and issue a note". */
static bool
is_no_name(const struct clause *words, guint at, const struct place *place)
{
    const struct word *head = &words->words[place->end - 1];
    const char *lead = words->words[place->lead].low, *before = place->lead ? words->words[place->lead - 1].low : "";
    const char *begin = words->words[place->from].low;
    bool single = place->end - place->from == 1, acts = grammar_acts(begin);
    if ((g_str_has_suffix(head->low, "ing") && !place->listed) ||
        (g_str_has_suffix(begin, "ing") && acts &&
         !word_in(begin, "missing matching working recurring existing remaining outstanding")) ||
        (word_in(lead, "on in") && word_in(before, "carry log sign add opt")) ||
        (word_in(lead, "through") && word_in(before, "drive")) ||
        (word_in(lead, "to from via") && g_ascii_isupper(words->words[place->from].text[0])) ||
        (!single && word_in(head->low, "street road avenue lane") && !word_in(begin, "high main same other")) ||
        (single && acts && !place->listed && place->end < words->count && !*head->trail &&
         word_in(words->words[place->end].low, "and or")) ||
        (word_in(lead, "got get getting") && g_str_has_suffix(begin, "ed")) ||
        (word_in(lead, "have has had") && acts && !place->listed))
        return true;
    if (word_in(lead, "to") &&
        (acts || word_in(before, "tried want wanted need needed going able have had trying wants decided "
                                 "asked refused supposed meant like used")))
        return true;
    const char *next = place->end < words->count && !*head->trail ? words->words[place->end].low : "";
    if (place->lead == 0 && word_in(next, verbs))
        return true; /* "repair team had no parts" */
    if (word_in(lead, "to about have had has got") && single && !place->listed && grammar_acts(head->low))
        return true;
    if (place->end < words->count && !*head->trail && !place->listed &&
        word_in(words->words[place->end].low, "a an the my your our their his her"))
        return true;
    if (place->lead != at && acts && word_in(next, "a an the my your our their his her"))
        return true; /* "close it and transfer the rest" */
    return place->lead != at && single && acts && (!place->listed || word_in(begin, "order refund cancel return"));
}

/* "agent", "cleaner", "locksmith": who may have done it. */
static bool
is_person(const struct pack *pack, const char *low)
{
    static const char *const endings[] = {"er", "or", "man", "ist", "smith", "ian"};
    bool ends = foreign_lists(pack, "bare.person", low);
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        ends |= strlen(low) > 5 && g_str_has_suffix(low, endings[i]);
    return ends && (foreign_lists(pack, "bare.person", low) || !grammar_acts(low)) &&
           !word_in(low, "letter computer number corner summer winter october november december september mirror error "
                         "power water paper border another however shower monitor finger hammer helicopter");
}

/* "filter the report by project manager": what things are told apart by. */
static bool
is_sorted_by(const struct clause *words, guint by)
{
    for (guint i = 0; i < by; i++)
        if (word_in(words->words[i].low, "filter filtered sort sorted group grouped search ordered split"))
            return true;
    return false;
}

/* The article of a name that one counts; NULL: it is none, or stands bare. */
static const char *
counted_article(const struct pack *pack, const struct clause *words, const struct place *place)
{
    const struct word *head = &words->words[place->end - 1];
    guint width = place->end - place->from;
    const char *lead = words->words[place->lead].low, *begin = words->words[place->from].low;
    bool many = is_plural(head->low), counted = is_counted(pack, head);
    if (word_in(begin, "same wrong") && width > 1 && (many || grammar_names_thing(head->low)))
        return is_the_one(words, place->from, place->end) ? "the" : NULL;
    if (!counted)
        return width > 1 && word_in(begin, "large small medium regular") && !many &&
                       is_verb_here(pack, words, place->lead)
                   ? "a"
                   : NULL;
    if (is_place_name(words, place->from, place->end) || (word_in(lead, "without") && !place->listed) ||
        (word_in(lead, "by") && (!is_person(pack, head->low) || is_sorted_by(words, place->lead))) ||
        (word_in(lead, "since until") && word_in(head->low, times)) ||
        (word_in(lead, "of") && place->lead > 0 &&
         word_in(words->words[place->lead - 1].low, "kind kinds type types sort sorts size sizes style styles change")))
        return NULL;
    bool what = tells_only(words, place->lead) && !foreign_lists(pack, "bare.being", head->low);
    if (!place->listed && (grammar_describes(head->low) || what))
        return NULL; /* "got green" */
    if (width == 1 && tells_what(words, place->lead) && grammar_describes(head->low))
        return NULL; /* "if it is safe" */
    return article_for(pack, words, place->lead, place->from, place->end);
}

/* Behind a verb or preposition, or "and" behind its first thing: the article for what follows `at`; NULL: none is lacking. */
static const char *
object_article(const struct pack *pack, const struct clause *words, guint at)
{
    struct place place = {.lead = lead_of(pack, words, at), .from = at + 1, .end = run_end(words, at + 1)};
    bool open = place.end < words->count && place.end > place.from && !*words->words[place.end - 1].trail;
    const char *next = open ? words->words[place.end].low : "";
    bool titled =
        at && strcmp(words->words[at].low, "of") == 0 && /* "the position of shop assistant" */
        word_in(words->words[at - 1].low,
                "position post role job title word words sign signs proof breach sheet sheets piece pieces scrap bit");
    if (titled || place.lead == words->count || place.end == place.from || (place.lead != at && word_in(next, verbs)))
        return NULL;
    place.listed = foreign_lists(pack, "bare.count", words->words[place.end - 1].low);
    if (place.end - place.from == 1 && word_in(next, "of") &&
        (word_in(words->words[place.from].low, "start end beginning middle rest") ||
         (word_in(words->words[at].low, "for with about after since") &&
          word_in(words->words[place.from].low,
                  "purchase delivery cancellation return repair renewal installation loss theft"))))
        return "the";
    if (!is_closed(words, place.end) || is_said_bare(pack, words, place.lead, place.end) ||
        is_no_name(words, at, &place))
        return NULL;
    return counted_article(pack, words, &place);
}

/* Behind a joint, or the verb that opens a question: the article of a bare subject; NULL: none is lacking. */
static const char *
subject_article(const struct pack *pack, const struct clause *words, guint at)
{
    const struct word *word = &words->words[at];
    bool marked = strchr(words->words[words->count - 1].trail, '?') != NULL;
    bool asks =
        (at == 0 || (marked && strchr(words->words[at - 1].trail, ','))) && word_in(word->low, "is does did was has");
    bool joins =
        at > 0 &&
        word_in(word->low, "and but because when if though while since whether until so that where why how said "
                           "says yet");
    if ((!asks && !joins) || *word->trail || at + 1 >= words->count || *words->words[at + 1].lead)
        return NULL;
    guint from = at + 1, end = run_end(words, from);
    while (asks && end > from && !is_counted(pack, &words->words[end - 1]))
        end--;
    if (end == from || !is_counted(pack, &words->words[end - 1]) || is_place_name(words, from, end) ||
        end >= words->count || *words->words[end - 1].trail)
        return NULL;
    const char *next = words->words[end].low;
    if (joins && (!(word_in(next, verbs) || verb_is_past(next) ||
                    (strlen(next) > 4 && g_str_has_suffix(next, "ed") && grammar_acts(next))) ||
                  grammar_describes(words->words[end - 1].low) ||
                  (grammar_acts(words->words[from].low) && !foreign_lists(pack, "bare.count", words->words[from].low))))
        return NULL;
    bool longer = g_str_has_suffix(next, "ing") ||
                  (grammar_names_thing(next) && !grammar_describes(next) && !grammar_acts(next)); /* "street parking" */
    if (asks && (longer || g_ascii_isdigit(*next) || g_ascii_isupper(words->words[from].text[0]) ||
                 (end - from == 1 && grammar_describes(words->words[from].low)) ||
                 (end - from == 1 && grammar_acts(words->words[from].low) && word_in(next, "up out off down")) ||
                 (end - from == 1 && at > 0 && word_in(words->words[from].low, "miss check change charge call need"))))
        return NULL;
    if (foreign_lists(pack, "bare.never", words->words[end - 1].low))
        return NULL;
    return foreign_lists(pack, "bare.mine", words->words[end - 1].low) ? "my" : "the";
}

/* "for mum's 60th", "wife's ring": whose, when nobody else's. */
static bool
is_kins(const struct clause *words, guint at)
{
    static const char kin[] = "mum's mom's dad's mother's father's wife's husband's partner's nan's gran's grandad's "
                              "daughter's son's sister's brother's";
    return word_in(words->words[at].low, kin) && at + 1 < words->count &&
           !g_ascii_isupper(words->words[at + 1].text[0]) && /* "Mother's Day" */
           (at == 0 || word_in(words->words[at - 1].low, "for to in on at from of with and about is was by"));
}

/* "told me wrong gate" */
static bool
is_wrong(const struct clause *words, guint at)
{
    return at + 2 < words->count && at > 0 && !*words->words[at].trail &&
           word_in(words->words[at].low, "me us him her them") && word_in(words->words[at + 1].low, "wrong") &&
           !*words->words[at + 1].trail && grammar_names_thing(words->words[at + 2].low);
}

/* "was same broken model" */
static bool
is_same(const struct clause *words, guint at)
{
    return at + 2 < words->count && !*words->words[at].trail && word_in(words->words[at + 1].low, "same") &&
           !(clause_has(words, at + 2, "day|week|month|year") && at + 3 < words->count &&
             is_plural(words->words[at + 3].low)) &&
           !word_in(words->words[at].low, "the this that these those very my your our his her exact exactly all") &&
           grammar_names_thing(words->words[at + 2].low);
}

bool
determiner_used(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    guint articles = 0;
    for (guint i = 0; i < words->count; i++)
        articles += word_in(words->words[i].low, "a an the");
    return articles >= USED_LEAST && articles * USED_OF >= words->count;
}

char *
determiner_put(const struct pack *pack, const char *sentence, bool used)
{
    if (!pack || !pack_texts(pack, "bare.prepositions"))
        return g_strdup(sentence);
    g_autoptr(clause) words = clause_cut(sentence);
    g_autoptr(GString) line = g_string_new(NULL);
    bool quoted = false;
    for (guint i = 0; i < words->count; i++) {
        const struct word *word = &words->words[i];
        quoted |= word_opens_quote(word);
        bool one = !quoted && (is_same(words, i) || is_wrong(words, i));
        bool looked = !quoted && (!used || tells_what(words, i)); /* "I am tenant" is nobody's way to leave one out */
        const char *article = one ? "the" : looked ? object_article(pack, words, i) : NULL;
        article = article || quoted || used ? article : subject_article(pack, words, i);
        bool ours = !quoted && is_kins(words, i);
        g_autofree char *small = ours && i == 0 ? g_utf8_strdown(word->text, -1) : NULL;
        g_string_append_printf(line, "%s%s%s%s%s%s%s", i ? " " : "", ours ? i ? "my " : "My " : "", word->lead,
                               small ? small : word->text, word->trail, article ? " " : "", article ? article : "");
        quoted &= !word_closes_quote(word);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}
