/*
 * enquiry.c - a thing called out, and nothing said of it: "earliest flight from atlanta to philadelphia", "yes the blue one".
 *
 * A noun phrase without a verb, whose head is a thing that one asks a service for, asks for word of it, or for the thing itself; "the
 * blue one" is chosen. It gets its article, and a town before its head goes behind it. Closed lists only. Pure.
 */
#include "enquiry.h"

#include "civil.h"
#include "clause.h"
#include "menu.h"
#include "names.h"
#include "speech.h"
#include "verb.h"

#include <string.h>

#define WORDS_MAX 24

/* What one wants word of, and what one wants. */
static const char told_of[] =
    "flight flights fare fares airfare airfares ticket tickets transportation transport airport airports airline "
    "airlines "
    "schedule schedules timetable price prices cost costs rate rates room rooms hotel hotels reservation reservations "
    "balance menu menus hours plan plans deal deals offer offers package packages policy policies coverage insurance "
    "availability seat seats connection connections aircraft plane planes limousine limousines taxi taxis bus buses "
    "service services meal meals restriction restrictions code codes baggage luggage status fee fees interest discount "
    "discounts options option number address location locations stores store branch branches";
static const char wanted[] = "quote refund replacement callback upgrade invoice statement receipt copy";
static const char bare[] = "transportation transport airfare availability coverage insurance baggage luggage interest";
static const char definite[] =
    "fare airfare price cost rate schedule timetable balance menu status address location number fee";
static const char joints[] =
    "from to on in at for with by between of leaving departing arriving going after before that which via into "
    "returning starting under around near without";
static const char settled[] = "the a an my our all any some every another this that these two three four five six";
static const char denied[] =
    "bought got paid took sent gave made left went came said told saw keeps kept goes went put ran held sold cost "
    "i i'm i'd you we they he she it is are was were am do does did can could will would should has have had want need "
    "shows show showed says said lists listed gives gave charges costs has had differs "
    "like not no never isn't don't didn't wrong late missing lost broken stuck stolen again still because but if so me "
    "what when where why how who whose please what's where's how's who's when's whats wheres hows it's its";

/* Whether from..to may be a thing: no verb that says when, no word of trouble. */
static bool
is_thing(const struct clause *words, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        const char *low = clause_low(words, i);
        if (word_in(low, denied) || *words->words[i].lead || (*words->words[i].trail && i + 1 < to) ||
            (strlen(low) > 4 && g_str_has_suffix(low, "ed") && !word_in(low, "used united limited unlimited")))
            return false;
    }
    return from < to && to - from <= WORDS_MAX &&
           !(verb_is_request(clause_low(words, from)) && !word_in(clause_low(words, from), told_of) &&
             !(word_in(clause_low(words, from), wanted) && word_in(clause_low(words, from + 1), joints)));
}

static char *
asked(const struct clause *words, guint from, guint to)
{
    guint end = from;
    while (end < to && !word_in(clause_low(words, end), joints))
        end++;
    const char *head = end > from ? clause_low(words, end - 1) : "", *first = clause_low(words, from);
    bool wants = word_in(head, wanted),
         many = g_str_has_suffix(head, "s") && !g_str_has_suffix(head, "ss") && !word_in(head, "status bus menus");
    if (!wants && !word_in(head, told_of))
        return NULL;
    guint town = speech_places(words, from);
    town = from + town < end ? town : 0;
    g_autofree char *place = clause_join(words, from, from + town), *core = clause_join(words, from + town, end),
                    *rest = clause_join(words, end, to);
    first = clause_low(words, from + town);
    bool best =
        (g_str_has_suffix(first, "est") && strlen(first) > 4) || word_in(first, "first last next most least only");
    const char *article = word_in(first, settled) || g_ascii_isdigit(*first) ? ""
                          : best || word_in(head, definite)                  ? "the "
                          : many || word_in(head, bare)                      ? ""
                          : strchr("aeio", *first)                           ? "an "
                                                                             : "a ";
    return g_strdup_printf("I would like %s%s%s%s%s%s%s.", wants ? "" : "information on ", article, core,
                           town ? " in " : "", place, *rest ? " " : "", rest);
}

/* "the blue one in size medium": chosen. */
static char *
chosen(const struct clause *words, guint from, guint to)
{
    bool one = false;
    for (guint i = from + 1; i < to && i < from + 4; i++)
        one |= word_in(clause_low(words, i), "one ones");
    if (!one || !word_in(clause_low(words, from), "the that this a"))
        return NULL;
    g_autofree char *thing = clause_join(words, from, to);
    return g_strdup_printf("I would like %s.", thing);
}

char *
enquiry_told(const char *text)
{
    g_autofree char *written = strpbrk(text, "\n@") ? NULL : speech_written(text);
    g_autofree char *order = written ? menu_ordered(written) : NULL;
    g_autoptr(clause) words = written ? clause_cut(written) : NULL;
    if (order || !words || words->count < 2 || words->count > WORDS_MAX)
        return NULL;
    const char *greeted = "";
    guint from = civil_greeting(words, &greeted), to = words->count;
    from += clause_has(words, from, "not that|this|the one|ones");
    bool denies = word_in(clause_low(words, from), "no nope");
    while (from < to && word_in(clause_low(words, from), "and also now then please just about maybe no nope"))
        from++;
    bool pleads = word_in(clause_low(words, to - 1), "please pls");
    if (pleads && word_in(clause_low(words, from), "a an one two three four five six another some half") &&
        g_ascii_isupper(*words->words[from].text))
        return NULL; /* "Two seats in the stalls, please.": wanted, not asked about */
    while (to > from + 1 && word_in(clause_low(words, to - 1), "please thanks pls sir madam"))
        to--;
    if (to < from + 2 || !is_thing(words, from, to))
        return NULL;
    char *told = chosen(words, from, to);
    return told || denies ? told : asked(words, from, to);
}

bool
enquiry_is_value(const char *text)
{
    static const char values[] =
        "yes no yeah yep nope ok okay sure please correct right exactly monday tuesday wednesday thursday friday "
        "saturday sunday "
        "january february march april may june july august september october november december today tomorrow tonight "
        "morning afternoon evening night noon midnight am pm o'clock next week at on in the around about before after "
        "from "
        "to until one two three four five six seven eight nine ten eleven twelve small medium large extra red blue "
        "green "
        "black white silver grey yellow pink window aisle middle economy business first class and or both neither "
        "either "
        "people adults adult child children person just only maybe thirty fifteen forty twenty half past quarter sir "
        "madam";
    g_autoptr(clause) words = clause_cut(text);
    bool named = false, other = false;
    for (guint i = 0; i < words->count; i++) {
        const char *low = clause_low(words, i);
        bool digits = *low && strspn(low, "0123456789:") == strlen(low);
        bool name = names_is_given(low) && !word_in(low, values) && words->count <= 3;
        named |= name;
        other |= !name && !digits && !word_in(low, values) && !(named && words->count == 2);
    }
    return words->count >= 2 && words->count <= 7 && !other;
}
