/*
 * anyone.c - English questions whose "you" is anyone: "can you swim in the lake", "do you have to book", "where do you hand in the keys".
 *
 * Who asks so asks for himself; told of us ("whether we can swim") it would be nonsense, taken for a wish ("you would like us to
 * swim") more so. Known by what only a customer does, has to do or is allowed to do; a question that speaks of the writer besides
 * ("can you pay me back") is put to us. Closed lists only. Pure.
 */
#include "anyone.h"

#include "clause.h"

#include <string.h>

static const char own[] = "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours myself ourselves";
static const char adverbs[] =
    "still also only just actually really even both ever now then not always usually normally";

/* What one does at a shop, a house or with a thing, whoever runs it. */
static const char *const always[] = {
    "have|need|supposed|allowed|obliged|required|permitted|meant|entitled to",
    "smoke|swim|vape|camp|ski|cycle|skip|unsubscribe|enrol|queue|dance",
    "fish from|in|off|here|there|anywhere|all",
    "park|sit|travel|register|log|sign|apply at|in|on|up|out|off|for|near|by|with|without|anywhere|there|here|online|"
    "outside|inside|under|behind|after|before|along|from|to|overnight",
    "get to|from|there|in|on|off|out|into|onto|around|down|up|back",
    "get a|any|the discount|refund|reduction|receipt|certificate|towel|breakfast|points|rebate|bonus|voucher|ticket",
    "need a|an|any visa|ticket|tickets|reservation|passport|appointment|licence|license|permit|referral|prescription|"
    "membership|account|deposit|guarantor|helmet|code|password|voucher|subscription|partner|experience|insurance|"
    "appointments|skates|equipment",
};
/* … where it is asked whether or where one can. */
static const char *const could[] = {
    "stay|borrow|stream|download|watch|wear|eat|drink|visit|join|walk|hire|rent|hear|buy|taste|touch|enter|upgrade|"
    "preorder|pre-order",
    "pre order",
    "pay for|by|with|in|at|online|cash|the|monthly|later|weekly|a|extra",
    "order online|by|in|from|at|without|through|via",
    "use the|this|these|it|them|a|any|your",
    "bring|take|carry dogs|pets|children|kids|prams|pushchairs|food|drinks|wine|alcohol|luggage|liquids|bikes|bicycles|"
    "photos|pictures|friends|guests|a|your",
    "leave luggage|bags|cars|bikes|bicycles|children|coats|suitcases|dogs",
    "see the sea|stage|lake|mountains|beach|castle|screen|coast|river|harbour|park|sunset|fireworks|stars|animals|"
    "kitchen|pitch|garden",
    "return|exchange items|things|clothes|goods|purchases|shoes|books|gifts|presents|tickets|sale",
};
/* … behind "where" and "how long". */
static const char *const placed[] = {
    "collect|buy|board|change|pay|queue|leave|keep|check|drop|pick|hand|return|put|find|store|stay|get|sign|enter"};

/* The deed behind the "you" at `at`, past its auxiliary where that stands behind it ("you can't skip"). */
static guint
deed_of(const struct clause *clause, guint at, bool *can_out)
{
    const char *before = at ? clause->words[at - 1].low : "";
    guint verb = at + 1;
    *can_out = word_in(before, "can could can't couldn't may might should shouldn't must");
    if (word_in(clause_low(clause, verb), "can can't cannot could couldn't may must are aren't are")) {
        *can_out = true;
        verb++;
    } else if (word_in(clause_low(clause, verb), "don't"))
        verb++;
    while (verb < clause->count && word_in(clause->words[verb].low, adverbs))
        verb++;
    return verb;
}

/* Asked of nobody but oneself, with its mark or without. */
#define AGED "how old|tall|fit|young|heavy do you have|need to be"

/* Whether the "you" at `at` is anyone. */
static bool
is_anyone(const struct clause *clause, guint at)
{
    if (clause_has(clause, 0, AGED))
        return true;
    bool can = false;
    guint verb = deed_of(clause, at, &can);
    if (clause_has(clause, verb, "have|need to see|know|inspect|measure|test|verify|charge|make|send") ||
        clause_has(clause, verb, "have to be|keep|ask|close|wait") ||
        clause_has(clause, verb,
                   "keep|store|hold lost|records|data|parcels|parcel|unclaimed|items|things|photos|footage|"
                   "recordings|deposits|property|bookings"))
        return false;
    if (clause_first(clause, verb, always, G_N_ELEMENTS(always)) ||
        (can && clause_first(clause, verb, could, G_N_ELEMENTS(could))))
        return true;
    bool where = word_in(clause->words[0].low, "where") || clause_has(clause, 0, "how long") ||
                 clause_has(clause, 0, "at|from|in which|what");
    bool asked = at > 0 && word_in(clause->words[at - 1].low, "do can");
    bool yours = false; /* "what do you do if the machine swallows your coin" */
    for (guint i = at + 1; i < clause->count && clause_has(clause, verb, "do if|when|with"); i++)
        yours |= word_in(clause->words[i].low, "your you you're");
    return yours || (where && asked && clause_first(clause, verb, placed, G_N_ELEMENTS(placed)));
}

/* "you" is I throughout, "are you" "am I". */
static void
turn(struct clause *clause)
{
    static const char *const forms[][2] = {{"you", "I"},           {"your", "my"},    {"yours", "mine"},
                                           {"yourself", "myself"}, {"you're", "I'm"}, {"you've", "I've"},
                                           {"you'll", "I'll"},     {"you'd", "I'd"}};
    for (guint i = 0; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(forms); k++) {
            if (strcmp(clause->words[i].low, forms[k][0]) != 0)
                continue;
            bool first = i == 0, are = k == 0 && i > 0 && word_in(clause->words[i - 1].low, "are");
            if (are)
                clause_set(clause, i - 1, i == 1 ? "Am" : "am");
            if (k == 0 && word_in(clause_low(clause, i + 1), "are"))
                clause_set(clause, i + 1, "am");
            g_autofree char *great = g_strdup(forms[k][1]);
            *great = first ? g_ascii_toupper(*great) : *great;
            clause_set(clause, i, great);
            break;
        }
}

char *
anyone_asked(const char *sentence)
{
    if (!strstr(sentence, "you") && !g_str_has_prefix(sentence, "You"))
        return NULL;
    g_autoptr(clause) clause = clause_cut(sentence);
    if (!g_str_has_suffix(sentence, "?") && !clause_has(clause, 0, AGED))
        return NULL;
    bool anyone = false, stated = false;
    for (guint i = 0; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        if (word_in(low, own) || word_in(low, "please pls kindly even"))
            return NULL;
        bool here = strcmp(low, "you") == 0 && !anyone && is_anyone(clause, i);
        anyone |= here;
        stated |= here && (i == 0 || (i == 1 && word_in(clause->words[0].low, "so and but")));
    }
    if (!anyone)
        return NULL;
    turn(clause);
    g_autofree char *asked =
        clause_join(clause, stated && strcmp(clause->words[0].low, "i") != 0 ? 1 : 0, clause->count);
    return stated ? g_strdup_printf("I would like to check that %s.", asked) : g_strdup_printf("%s?", asked);
}
