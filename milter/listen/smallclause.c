/*
 * smallclause.c - English: a thing's name, and what is said of it without a verb: "parcel left in the rain", "tyre fitted last week flat".
 *
 * Knows no phrases but kinds of words, as the dictionary gives them: a name is nouns and what describes them; said of it is a
 * participle, an adjective, a place, "not" before them. It gets an article, and a form of "be" in number and time. What the parser takes
 * for a clause as it stands is left alone: "the driver left it outside". Pure but for the dictionary.
 */
#include "smallclause.h"

#include "duration.h"
#include "grammar.h"
#include "verb.h"

#include <string.h>

#define NAME_WORDS 4 /* words of a thing's name before what is said of it */

static const char subjects[] =
    "i i'm i've i'd i'll we we're we've you you're you've he he's she she's it it's they they're there there's nobody "
    "someone somebody everyone everybody that's this who what";
static const char finite[] =
    "goes is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do "
    "don't does doesn't did didn't can "
    "can't cannot could couldn't will won't would wouldn't should says said keeps kept came "
    "went took told gave made got";
static const char owners[] = "yesterday's today's tomorrow's one the my our your his her their this these those both "
                             "all a an another every each";
static const char counts[] = "two three four five six seven eight nine ten several some few most half";
static const char no_name[] = "over under about around roughly whichever whatever whoever done finally mind any in on "
                              "at for from to with of as by than and but or so "
                              "if when because since while after "
                              "before until what why how where "
                              "which who not never no still just only very really too also please thanks thank hello "
                              "hi yes ok i we you he she it they "
                              "yesterday today tomorrow tonight now then again here there ago last next once twice "
                              "sorry sick tired fed bored glad sad "
                              "angry annoyed same even though although despite turns disgusted disappointed frustrated "
                              "shocked appalled been being";
static const char adverbs[] = "still already now always constantly completely totally really very so too way far not "
                              "never all half nearly almost "
                              "badly fully partly also just again";
static const char places[] = "in on at under behind outside inside without off down out up away here there over near";
static const char states[] =
    "gone late missing broken torn thrown swollen given eaten beaten written driven worn sour mouldy frozen stolen "
    "hidden open "
    "shut wrong down off out up away dead empty full stuck "
    "left lost "
    "taken given sent sold cut hit held bent worn stale raw rude nowhere everywhere unable overdue fine awful terrible "
    "unavailable unusable inedible undrinkable unhelpful unfinished";
static const char did_itself[] =
    "arrived came fell died stopped failed crashed expired went started ended happened "
    "disappeared vanished appeared changed "
    "turned melted cracked leaked worked snapped collapsed exploded faded peeled shrank "
    "bounced refused agreed demanded insisted promised laughed shouted smiled shrugged apologised apologized lied "
    "smelled smelt stank tasted looked seemed disagreed hesitated yellowed rusted frayed tarnished warped squeaked";
static const char mine[] = "account card phone order parcel package luggage bag suitcase booking refund flight "
                           "delivery subscription broadband "
                           "internet appointment payment laptop mum mom mother dad father wife husband partner "
                           "daughter son nan gran granddad kids "
                           "children family boss";
static const char persons[] =
    "member representative assistant clerk employee worker officer guy lady driver courier waiter "
    "waitress manager tenant landlord agent dentist doctor nurse "
    "engineer technician plumber builder "
    "receptionist guard neighbour neighbor seller buyer staff crew team shop store bank "
    "hotel airline company restaurant rep "
    "cashier bouncer inspector conductor teacher fitter cleaner installer operator surgeon "
    "stylist hairdresser vet school";

struct piece {
    struct clause *words;
    guint from, name, said; /* the name's first word, the first behind it, the first of what is said of it */
};

bool
smallclause_many(const char *low)
{
    gsize width = strlen(low);
    return word_in(low, "people children staff men women feet teeth") ||
           (width > 3 && low[width - 1] == 's' && !strchr("sui", low[width - 2]) &&
            !word_in(low, "news always gas bus"));
}

static bool
is_doing(const char *low)
{
    return strlen(low) > 5 && g_str_has_suffix(low, "ing") && grammar_acts(low) &&
           !word_in(low,
                    "booking building reading wedding heating parking ceiling wiring lighting meeting morning evening "
                    "everything something "
                    "nothing anything during including housing clothing king string");
}

/* What may stand behind a participle that says what was done to a thing: "delivered on Tuesday", "booked twice"; not "handed me a card",
 * "contained an allergen": the thing did that. */
static bool
lacks_object(const struct clause *words, guint at)
{
    const char *next = clause_low(words, at + 1);
    static const char behind[] =
        "in on at for from to by with of under behind outside over off out up down into as "
        "after before since until during "
        "without instead twice again yesterday today tomorrow already yet now here there and "
        "or but so because when while if "
        "i we they he she monday tuesday wednesday thursday friday saturday sunday last this double wrong "
        "wrongly open late early shut only not "
        "once three four five six several halfway anyway everywhere upside badly completely";
    if (word_in(next, "out up off down back away") &&
        word_in(clause_low(words, at + 2), "my the a an our your it them me us his her their this that"))
        return false; /* "sorted out my bill" */
    return !*next || *words->words[at].trail || word_in(next, behind) || g_ascii_isdigit(*next) ||
           g_str_has_suffix(next, "ly");
}

bool
smallclause_suffers(const char *low)
{
    return strlen(low) > 4 && g_str_has_suffix(low, "ed") && (grammar_acts(low) || strchr(low, '-')) &&
           !word_in(low, did_itself) && !word_in(low, "need indeed speed feed seed breed bleed exceed proceed succeed");
}

/* "remote missing", "new one": an adjective that belongs to what follows it. */
static bool
describes_next(const struct clause *words, guint at)
{
    const char *next = clause_low(words, at + 1);
    return *next && !*words->words[at].trail && !word_in(next, "and or but") &&
           (word_in(next, states) || smallclause_suffers(next) || grammar_names_thing(next)) && !word_in(next, places);
}

/* What may be said of a thing at `at`: a participle, an adjective, a state, a place. */
bool
smallclause_is_said(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    guint name = at;
    while (name > 1 && word_in(clause_low(words, name - 1), adverbs))
        name--;
    const char *before = name ? clause_low(words, name - 1) : "";
    if (word_in(low, "here there") && !lacks_object(words, at))
        return false; /* "robin here I want" */
    if (word_in(low, "even"))
        return false;
    if (word_in(low, "tomorrow tonight today") && at + 1 == words->count)
        return true; /* "wedding tomorrow" */
    if (g_ascii_isdigit(*low) && at + 2 == words->count &&
        word_in(next, "minutes hours days weeks pounds percent degrees"))
        return true; /* "queue 40 minutes" */
    bool person = word_in(before, persons) || g_str_has_suffix(before, "man") || g_str_has_suffix(before, "woman");
    bool suffers = smallclause_suffers(low) ||
                   word_in(low, "sent given taken left lost sold cut hit held thrown stolen broken torn eaten");
    if (word_in(low, "left") && g_ascii_isdigit(*next))
        return false; /* "the flight left 95 minutes late" */
    if (suffers)
        return lacks_object(words, at) && !(person && word_in(low, "left sent cut") && *next) &&
               !(person && smallclause_suffers(low) && !word_in(low, "booked paid delayed stranded"));
    return word_in(low, states) || word_in(low, places) || is_doing(low) ||
           (grammar_describes(low) && !describes_next(words, at) &&
            (!grammar_names_thing(low) || !*next ||
             word_in(next, "and or at to with since for all after because when")));
}

bool
smallclause_may(const struct word *word)
{
    const char *low = word->low;
    return strlen(low) > 1 && !word_in(low, no_name) && !word_in(low, finite) && !word_in(low, adverbs) &&
           !word_in(low, states) && !word_in(low, "the my our your his her their its a an that") &&
           (!strpbrk(low, "'@#%$") || (g_str_has_suffix(low, "'s") &&
                                       !word_in(low, "nobody's who's what's it's that's there's he's she's everyone's "
                                                     "someone's where's how's here's let's"))) &&
           (!g_str_has_suffix(low, "ly") || word_in(low, "elderly family daily weekly monthly early friendly only"));
}

bool
smallclause_does_well(const struct clause *words)
{
    for (guint i = 1; i + 1 < words->count && i < 4 && !*words->words[i - 1].trail; i++)
        if (g_str_has_suffix(words->words[i].low, "s") && grammar_acts(words->words[i].low) &&
            !*words->words[i].trail &&
            word_in(words->words[i + 1].low, "fine ok okay great perfectly well normally properly badly slowly only"))
            return true;
    return false;
}

bool
smallclause_whole(const struct clause *words)
{
    if (words->count < 2)
        return false;
    if (word_in(words->words[0].low, subjects) || smallclause_does_well(words))
        return true;
    for (guint i = 1; i < words->count && i < 24; i++) {
        if (word_in(words->words[i].low, "before after when because since while until as if that who which so"))
            return false; /* what stands behind is another clause */
        if (word_in(words->words[i].low, finite) && !word_in(words->words[i - 1].low, "to not"))
            return true;
    }
    return false;
}

/* Whether the parser takes the piece for a clause as it stands: "the driver left it outside", not "parcel left outside". */
bool
smallclause_clause(const struct clause *words, guint from)
{
    g_autofree char *line = clause_join(words, from, words->count);
    if (g_ascii_isupper(line[0]) && g_ascii_islower(line[1]) && !grammar_opens_name(words->words[from].text))
        line[0] = g_ascii_tolower(line[0]); /* a capital alone may be a name to the parser */
    g_autofree char *whole = g_strdup_printf("He left because %s.", line);
    g_autoptr(grammar) grammar = grammar_parse(whole, 0);
    return grammar && grammar->clause;
}

/* The name and what is said of it. False: the piece is not so made. */
static bool
cut(struct piece *piece)
{
    const struct clause *words = piece->words;
    guint at = piece->from;
    const char *first = clause_low(words, at);
    bool owned = word_in(first, owners) || word_in(first, counts) || g_ascii_isdigit(*first);
    bool asked = verb_is_request(first) && !verb_heads_noun(words, at) && !word_in(first, "order book credit email");
    if (asked ||
        word_in(first, "thanks thank many kind warm kindest yours greetings ta salamat lasts stop show keep use stay "
                       "look well great good nice best worst boo kudos super absolute more "
                       "brand everything nothing second third fourth fifth first lovely bad poor awful terrible such"))
        return false;
    at += owned;
    guint least = at + 1;
    bool flaw = word_in(clause_low(words, at), "wrong broken") && at + 1 < words->count;
    if (at < words->count &&
        ((!smallclause_may(&words->words[at]) && !flaw) || verb_is_elliptic(first) || is_doing(first)))
        return false;
    at += flaw;
    while (at < words->count && at < piece->from + NAME_WORDS + owned && smallclause_may(&words->words[at]) &&
           !word_in(clause_low(words, at), "already still") &&
           !(at >= least && (smallclause_is_said(words, at) || smallclause_suffers(clause_low(words, at)))) &&
           !*words->words[at].trail)
        at++;
    for (guint i = least; i < at; i++)
        if (word_in(clause_low(words, i), "starts ends begins expires departs opens closes arrives lasts"))
            return false; /* "term starts Monday" */
    if (at < words->count && smallclause_suffers(clause_low(words, at)) && !smallclause_is_said(words, at))
        return false; /* "system declined my payment" */
    if (at < least || at >= words->count)
        return false;
    const char *head = clause_low(words, at - 1);
    if (word_in(head, "day days week weeks hour hours minute minutes month months year years bit little") &&
        word_in(clause_low(words, at), "early late"))
        return false; /* "it came a day early" */
    if (!grammar_names_thing(head) && !smallclause_many(head) && grammar_knows(head) &&
        !word_in(head, "app website wi-fi tv"))
        return false;
    piece->name = at;
    while (at < words->count && word_in(clause_low(words, at), adverbs))
        at++;
    piece->said = at;
    if (word_in(clause_low(words, at), "needed required appreciated expected welcome wanted attached enclosed") ||
        (word_in(clause_low(words, at), "in on at to for from with of") && at + 1 == words->count))
        return false;
    return at < words->count && smallclause_is_said(words, at);
}

/* "lights in the hall broken", "tyre fitted last week already flat": the place and the deed are part of the name when something is
 * said behind them. */
static void
widen(struct piece *piece)
{
    const struct clause *words = piece->words;
    const char *low = clause_low(words, piece->said);
    bool placed = piece->said == piece->name && word_in(low, "in on at for to from of with by"),
         done = smallclause_suffers(low);
    if (!placed && !done)
        return;
    for (guint at = piece->said + 2; at < words->count && at < piece->said + 6; at++) {
        if (*words->words[at - 1].trail ||
            word_in(clause_low(words, at), "and but or so because when while that which"))
            return;
        guint said = at;
        while (said < words->count && word_in(clause_low(words, said), adverbs))
            said++;
        const char *state = clause_low(words, said), *before = clause_low(words, at - 1);
        bool ends = !word_in(before, owners) && !(g_str_has_suffix(before, "ed") && grammar_acts(before)) &&
                    !word_in(before, "in on at for to from of with by last this next");
        bool plain =
            !word_in(state, places) || word_in(state, "out off down up") || (said > at && word_in(state, "in on at"));
        if (!ends || said >= words->count || !plain || !smallclause_is_said(words, said) || (done && said == at))
            continue;
        if (done && smallclause_suffers(state))
            return;
        piece->name = at;
        piece->said = said;
        widen(piece);
        return;
    }
}

static const char *
be(const struct piece *piece, bool many, bool past)
{
    const struct clause *words = piece->words;
    const char *low = clause_low(words, piece->said);
    bool lasts = false, still = false;
    for (guint i = piece->name; i < words->count; i++) {
        lasts |= word_in(words->words[i].low, "since") ||
                 clause_has(words, i, "all week|day|morning|night|month|weekend") ||
                 clause_has(words, i, "for days|weeks|months|hours|ages");
        still |= word_in(words->words[i].low, "still already");
        past |= word_in(words->words[i].low, "yesterday ago last");
    }
    bool done =
        smallclause_suffers(low) || word_in(low, "left lost taken given sent sold cut hit stolen thrown eaten held");
    if (lasts)
        return many ? "have been" : "has been";
    if (still && done && clause_has(words, piece->said - 1, "not"))
        return many ? "have been" : "has been";
    if (!still && (done || past))
        return many ? "were" : "was";
    return many ? "are" : "is";
}

static char *
name_of(const struct piece *piece, guint to, bool *many_out)
{
    const struct clause *words = piece->words;
    const char *first = clause_low(words, piece->from);
    guint head = piece->from;
    while (head + 1 < to && !word_in(clause_low(words, head + 1), "in on at for to from of with"))
        head++;
    bool counted = word_in(first, counts) || (g_ascii_isdigit(*first) && strcmp(first, "1") != 0);
    *many_out = counted || word_in(first, "both all these those") || smallclause_many(clause_low(words, head));
    g_autofree char *name = clause_join(words, piece->from, to);
    bool proper = g_ascii_isupper(name[0]) &&
                  (g_ascii_isupper(name[1]) || grammar_opens_name(words->words[piece->from].text)) &&
                  !word_in(first, "app website laptop router driver courier tv ac wi-fi");
    if (!proper && g_ascii_isupper(name[0]) && g_ascii_islower(name[1]))
        name[0] = g_ascii_tolower(name[0]);
    bool owned = word_in(first, owners) || counted || g_ascii_isdigit(*first) || proper ||
                 word_in(first, "everything nothing customer");
    const char *article = owned ? "" : word_in(clause_low(words, head), mine) ? "my " : "the ";
    return g_strconcat(article, name, NULL);
}

/* "dentist cancelled on me", "battery lasts 1 hour", "tooth still hurts": what stands at `at` is the deed of the name before it. */
static bool
acts_itself(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *before = clause_low(words, at - 1);
    if (word_in(before, persons) && smallclause_suffers(low) && at + 1 < words->count)
        return true;
    bool still = word_in(low, "still never always now"), ends = false;
    const char *verb = still ? clause_low(words, at + 1) : low;
    gsize width = strlen(verb);
    if (width > 4 && verb[width - 1] == 's' && !strchr("su", verb[width - 2])) {
        bool goes =
            word_in(verb, "goes does keeps") || g_str_has_suffix(verb, "shes") || g_str_has_suffix(verb, "ches");
        g_autofree char *base = g_strndup(verb, width - (goes && !word_in(verb, "keeps") ? 2 : 1));
        ends = grammar_acts(verb) && grammar_acts(base) &&
               (still || !grammar_names_thing(verb) || word_in(verb, "lasts leaks"));
    }
    return ends && !smallclause_many(before);
}

/* "flight landed 00:20", "shop says no": the name did it itself, and lacks its article only. */
char *
smallclause_acted(const struct clause *words, guint from)
{
    struct piece piece = {.words = (struct clause *)words, .from = from};
    guint at = from;
    while (at < words->count && at < from + NAME_WORDS && smallclause_may(&words->words[at]) &&
           !*words->words[at].trail && !word_in(clause_low(words, at), did_itself) &&
           !(at > from && acts_itself(words, at)))
        at++;
    guint end = at; /* "staff member at the desk told": the place behind it */
    if (at > from && at < words->count && word_in(clause_low(words, at), "at in on from behind") &&
        !*words->words[at].trail) {
        at += 1 + word_in(clause_low(words, at + 1), owners);
        while (at < words->count && at < end + 5 && !*words->words[at].trail &&
               (smallclause_may(&words->words[at]) || g_ascii_isdigit(words->words[at].text[0])))
            at++;
    }
    const char *head = end > from ? clause_low(words, end - 1) : "", *verb = clause_low(words, at);
    bool acts = word_in(verb, did_itself) || word_in(verb, finite) || (at > from && acts_itself(words, at));
    if (!acts || at == from || word_in(clause_low(words, from), owners) || g_ascii_isdigit(*clause_low(words, from)) ||
        verb_is_elliptic(clause_low(words, from)) || is_doing(clause_low(words, from)) || smallclause_many(head) ||
        (!grammar_counts(head) && !word_in(head, mine) && !(word_in(verb, did_itself) && grammar_names_thing(head))) ||
        (!word_in(head, mine) && smallclause_clause(words, from)))
        return NULL;
    bool many = false, clock = strpbrk(clause_low(words, at + 1), ":.") && g_ascii_isdigit(*clause_low(words, at + 1));
    g_autofree char *name = name_of(&piece, at, &many), *rest = clause_join(words, at + 1, words->count);
    return g_strdup_printf("%s %s%s%s%s", name, verb, *rest ? " " : "", clock ? "at " : "", rest);
}

/* "baby seat requested", "gift wrap paid for": the writer's deed. NULL: it is none. */
char *
smallclause_ordered(const struct clause *words, guint from)
{
    guint last = words->count - 1;
    bool paid = last > from + 1 && clause_has(words, last - 1, "paid|asked for");
    guint verb = paid ? last - 1 : last;
    for (guint i = from + 1; i < last && i < from + NAME_WORDS && !paid; i++)
        if (word_in(clause_low(words, i), "bought booked ordered") &&
            word_in(clause_low(words, i + 1), "as for on in at from last"))
            verb = i; /* "tickets bought as a gift" */
    if (verb <= from || verb > from + NAME_WORDS ||
        (!paid && !word_in(clause_low(words, verb), "requested booked ordered bought")))
        return NULL;
    for (guint i = from; i < verb; i++)
        if (!smallclause_may(&words->words[i]) && !word_in(words->words[i].low, counts) &&
            !g_ascii_isdigit(*words->words[i].text))
            return NULL;
    const char *head = clause_low(words, verb - 1);
    bool bare = grammar_counts(head) && !word_in(clause_low(words, from), owners) && !smallclause_many(head) &&
                !g_ascii_isdigit(*clause_low(words, from));
    g_autofree char *name = clause_join(words, from, verb), *deed = clause_join(words, verb, words->count);
    if (g_ascii_islower(name[1]))
        name[0] = g_ascii_tolower(name[0]);
    if (!paid && verb < last) {
        g_autofree char *rest = clause_join(words, verb + 1, words->count);
        return g_strdup_printf("I %s %s%s %s", clause_low(words, verb),
                               bare ? strchr("aeiou", name[0]) ? "an " : "a " : "", name, rest);
    }
    return g_strdup_printf("I %s %s%s", deed, bare ? strchr("aeiou", name[0]) ? "an " : "a " : "", name);
}

/* "passenger next to me nearly missed it", "scent sold as new came half empty": what is said of it has its own verb further on. */
static bool
has_verb_behind(const struct piece *piece)
{
    const struct clause *words = piece->words;
    for (guint i = piece->said + 1; i + 1 < words->count; i++) {
        const char *low = clause_low(words, i), *next = clause_low(words, i + 1), *before = clause_low(words, i - 1);
        if (*words->words[i - 1].trail ||
            word_in(low, "and but or so because since when while that which who i we you they he she"))
            return false;
        bool placed = word_in(before, "in on at to of for from by with as next my your our the a an");
        bool past = !placed && (verb_is_past(low) || (g_str_has_suffix(low, "ed") && grammar_acts(low)));
        if (past && word_in(next, "me us my our it him her them the a an you"))
            return true;
        if (!placed &&
            (word_in(low, "came went had took gave said") ||
             (strcmp(low, "got") == 0 && g_str_has_suffix(next, "ed"))) &&
            !word_in(next, "to"))
            return true;
    }
    return false;
}

char *
smallclause_thing(const struct clause *words, guint from, bool first, bool past)
{
    struct piece piece = {.words = (struct clause *)words, .from = from};
    if (from >= words->count || duration_stands(words, from) || !cut(&piece))
        return NULL;
    if (acts_itself(words, piece.said) && word_in(clause_low(words, piece.said - 1), persons))
        return NULL;
    bool denied = word_in(clause_low(words, piece.said - 1), "not never");
    bool closes = piece.said + 1 == words->count && smallclause_suffers(clause_low(words, piece.said)) &&
                  (denied || (!first && !word_in(clause_low(words, from), owners))); /* "windows sealed" in a row */
    bool gerund = g_str_has_suffix(clause_low(words, from), "ing"); /* "heating stuck on": to the parser a deed */
    if (word_in(clause_low(words, piece.said), "in on at") &&
        word_in(clause_low(words, piece.name - 1),
                "deduction deductions charge charges fee fees payment transfer error mistake "
                "problem issue withdrawal transaction debit fault delay crack scratch hole "
                "stain leak noise smell"))
        return NULL; /* "extra deduction on my transfer": there is one */
    if (!closes && !gerund && smallclause_clause(words, from))
        return NULL;
    for (guint i = piece.said + 1; i + 1 < words->count && word_in(clause_low(words, piece.said), places); i++)
        if ((g_str_has_suffix(clause_low(words, i), "ed") || verb_is_past(clause_low(words, i))) &&
            word_in(clause_low(words, i + 1), "me us my our"))
            return NULL; /* "charger at the services billed me": it has its verb */
    bool many = false;
    if (has_verb_behind(&piece)) {
        g_autofree char *bare = name_of(&piece, piece.name, &many),
                        *deed = clause_join(words, piece.name, words->count);
        return g_strdup_printf("%s %s", bare, deed);
    }
    widen(&piece);
    if (word_in(clause_low(words, piece.said), places) && words->count > from + 9)
        return NULL; /* too long for a note: its verb is one we do not know */
    g_autofree char *name = name_of(&piece, piece.name, &many), *rest = clause_join(words, piece.name, words->count);
    return g_strdup_printf("%s %s %s", name, be(&piece, many, past), rest);
}

char *
smallclause_asked(const struct clause *words, bool past)
{
    struct piece piece = {.words = (struct clause *)words};
    if (smallclause_whole(words) || !cut(&piece))
        return NULL;
    widen(&piece);
    bool many = false;
    g_autofree char *name = name_of(&piece, piece.name, &many), *rest = clause_join(words, piece.name, words->count);
    const char *is = be(&piece, many, past);
    if (!word_in(is, "is are was were") || word_in(clause_low(words, piece.name), "at for from of with"))
        return NULL;
    return g_strdup_printf("%c%s %s %s?", g_ascii_toupper(*is), is + 1, name, rest);
}
