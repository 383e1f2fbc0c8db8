/*
 * curt.c - English told in pieces without verbs: "parcel left in the rain, box soaked", "coffee machine in the lobby out of order".
 *
 * Stands behind the tables of single phrases (verbless.c, elided.c, copula.c) and knows no phrases but kinds of words, as the
 * dictionary gives them. A piece is a thing's name and what is said of it: a participle, an adjective, a place, "not" before
 * them. It gets an article, and a form of "be" in number and time; what there is not gets "there was". Where one piece is neither whole nor
 * such, nothing is said. Pure.
 */
#include "curt.h"

#include "clause.h"
#include "grammar.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

#define PIECES_MAX 6
#define NAME_WORDS 4 /* words of a thing's name before what is said of it */
#define WORDS_MAX  30

static const char subjects[] =
    "i i'm i've i'd i'll we we're we've you you're you've he he's she she's it it's they they're there there's nobody "
    "someone somebody everyone that's this who what";
static const char finite[] = "is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do "
                             "don't does doesn't did didn't can "
                             "can't cannot could couldn't will won't would wouldn't should says said keeps kept came "
                             "went took told gave made got";
static const char owners[] = "the my our your his her their this these those both all a an another every each";
static const char counts[] = "two three four five six seven eight nine ten several some few most half";
static const char no_name[] = "in on at for from to with of as by than and but or so if when because since while after "
                              "before until what why how where "
                              "which who not never no still just only very really too also please thanks thank hello "
                              "hi yes ok i we you he she it they "
                              "yesterday today tomorrow tonight now then again here there ago last next once twice "
                              "sorry sick tired fed bored glad sad "
                              "angry annoyed same";
static const char adverbs[] = "still already now always constantly completely totally really very so too way far not "
                              "never all half nearly almost "
                              "badly fully partly also just again";
static const char places[] = "in on at under behind outside inside without off down out up away here there over near";
static const char states[] =
    "gone late missing broken torn frozen stolen hidden open shut wrong down off out up away dead empty full stuck "
    "left lost "
    "taken given sent sold cut hit held bent worn stale raw rude nowhere everywhere unable overdue fine awful terrible "
    "unavailable unusable inedible undrinkable unhelpful unfinished";
static const char did_itself[] = "arrived came fell died stopped failed crashed expired went started ended happened "
                                 "disappeared vanished appeared changed "
                                 "turned melted cracked leaked worked snapped collapsed exploded faded peeled shrank "
                                 "bounced refused agreed promised";
static const char mine[] = "account card phone order parcel package luggage bag suitcase booking refund flight "
                           "delivery subscription broadband "
                           "internet appointment payment laptop mum mom mother dad father wife husband partner "
                           "daughter son nan gran granddad kids "
                           "children family boss";
static const char awaited[] = "answer reply response email call text callback refund update news explanation apology "
                              "confirmation information notice "
                              "warning help luck";

struct piece {
    struct clause *words;
    guint from, name, said; /* the name's first word, the first behind it, the first of what is said of it */
};

static bool
is_plural(const char *low)
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
           !word_in(low, "building reading wedding heating parking ceiling wiring lighting meeting morning evening "
                         "everything something "
                         "nothing anything during including housing clothing king string");
}

static bool
is_done(const char *low)
{
    return strlen(low) > 4 && g_str_has_suffix(low, "ed") && grammar_acts(low) && !word_in(low, did_itself) &&
           !word_in(low, "need indeed speed feed seed breed bleed exceed proceed succeed");
}

/* What may be said of a thing at `at`: a participle, an adjective, a state, a place. */
static bool
is_said(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (is_done(low)) /* "handed me", "refused my": the name did it */
        return !word_in(next, "the a an my our your me us it his her him them their this that all any every");
    return word_in(low, states) || word_in(low, places) || is_doing(low) ||
           (grammar_describes(low) && !grammar_names_thing(low));
}

static bool
may_name(const struct word *word)
{
    const char *low = word->low;
    return strlen(low) > 1 && !word_in(low, no_name) && !word_in(low, finite) && !word_in(low, adverbs) &&
           !word_in(low, states) && !strpbrk(low, "'@#%$") && !g_str_has_suffix(low, "ly");
}

static bool
is_whole(const struct clause *words)
{
    if (words->count < 2)
        return false;
    if (word_in(words->words[0].low, subjects))
        return true;
    for (guint i = 1; i < words->count && i < 8; i++) {
        if (word_in(words->words[i].low, "before after when because since while until as if that who which so"))
            return false; /* what stands behind is another clause */
        if (word_in(words->words[i].low, finite) && !word_in(words->words[i - 1].low, "to and not"))
            return true;
    }
    return false;
}

/* The name and what is said of it. False: the piece is not so made. */
static bool
cut(struct piece *piece)
{
    const struct clause *words = piece->words;
    guint at = piece->from;
    const char *first = clause_low(words, at);
    bool owned = word_in(first, owners) || word_in(first, counts) || g_ascii_isdigit(*first);
    at += owned;
    guint least = at + 1;
    if (at < words->count && (!may_name(&words->words[at]) || verb_is_elliptic(first) || is_doing(first)))
        return false;
    while (at < words->count && at < piece->from + NAME_WORDS + owned && may_name(&words->words[at]) &&
           !(at >= least && is_said(words, at)) && !*words->words[at].trail)
        at++;
    if (at < least || at >= words->count)
        return false;
    const char *head = clause_low(words, at - 1);
    if (!grammar_names_thing(head) && !is_plural(head) && grammar_knows(head) && !word_in(head, "app website wi-fi tv"))
        return false;
    piece->name = at;
    while (at < words->count && word_in(clause_low(words, at), adverbs))
        at++;
    piece->said = at;
    return at < words->count && is_said(words, at);
}

/* "lights in the hall broken": the place is part of the name when something is said behind it. */
static void
widen(struct piece *piece)
{
    const struct clause *words = piece->words;
    if (piece->said != piece->name || !word_in(clause_low(words, piece->name), "in on at for to from of with"))
        return;
    guint at = piece->name + 1;
    at += word_in(clause_low(words, at), owners);
    guint name = at;
    while (at < words->count && at < name + 3 && may_name(&words->words[at]) && !*words->words[at].trail &&
           !(at > name && is_said(words, at)))
        at++;
    guint said = at;
    while (said < words->count && word_in(clause_low(words, said), adverbs))
        said++;
    if (at > name && said < words->count && is_said(words, said) && !*words->words[at - 1].trail) {
        piece->name = at;
        piece->said = said;
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
    bool done = is_done(low) || word_in(low, "left lost taken given sent sold cut hit stolen");
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
    *many_out = counted || word_in(first, "both all these those") || is_plural(clause_low(words, head));
    g_autofree char *name = clause_join(words, piece->from, to);
    bool proper = g_ascii_isupper(name[0]) &&
                  (g_ascii_isupper(name[1]) || grammar_opens_name(words->words[piece->from].text)) &&
                  !word_in(first, "app website laptop router driver courier");
    if (!proper && g_ascii_isupper(name[0]) && g_ascii_islower(name[1]))
        name[0] = g_ascii_tolower(name[0]);
    bool owned = word_in(first, owners) || counted || g_ascii_isdigit(*first) || proper ||
                 word_in(first, "everything nothing customer");
    const char *article = owned ? "" : word_in(clause_low(words, head), mine) ? "my " : "the ";
    return g_strconcat(article, name, NULL);
}

/* "flight landed 00:20", "shop says no": the name did it itself, and lacks its article only. */
static char *
acted(const struct clause *words, guint from)
{
    struct piece piece = {.words = (struct clause *)words, .from = from};
    guint at = from;
    while (at < words->count && at < from + NAME_WORDS && may_name(&words->words[at]) && !*words->words[at].trail &&
           !word_in(clause_low(words, at), did_itself))
        at++;
    const char *head = at > from ? clause_low(words, at - 1) : "", *verb = clause_low(words, at);
    bool acts = word_in(verb, did_itself) || word_in(verb, finite);
    if (!acts || at == from || word_in(clause_low(words, from), owners) || g_ascii_isdigit(*clause_low(words, from)) ||
        verb_is_elliptic(clause_low(words, from)) || is_doing(clause_low(words, from)) || is_plural(head) ||
        (!grammar_counts(head) && !word_in(head, mine)))
        return NULL;
    bool many = false, clock = strpbrk(clause_low(words, at + 1), ":.") && g_ascii_isdigit(*clause_low(words, at + 1));
    g_autofree char *name = name_of(&piece, at, &many), *rest = clause_join(words, at + 1, words->count);
    return g_strdup_printf("%s %s%s%s%s", name, verb, *rest ? " " : "", clock ? "at " : "", rest);
}

static char *
thing(const struct clause *words, guint from, bool past)
{
    struct piece piece = {.words = (struct clause *)words, .from = from};
    if (from >= words->count || !cut(&piece))
        return NULL;
    widen(&piece);
    bool many = false;
    g_autofree char *name = name_of(&piece, piece.name, &many), *rest = clause_join(words, piece.name, words->count);
    return g_strdup_printf("%s %s %s", name, be(&piece, many, past), rest);
}

/* "no refund offered", "no lift": what there was not. */
static char *
none(const struct clause *words, guint from)
{
    if (!word_in(clause_low(words, from), "no zero") || from + 1 >= words->count || words->count > from + 8 ||
        word_in(clause_low(words, from + 1), "one idea need longer more rush"))
        return NULL;
    guint head = from + 1;
    while (head + 1 < words->count && may_name(&words->words[head + 1]) && !is_said(words, head + 1) && head < from + 3)
        head++;
    const char *low = clause_low(words, head);
    g_autofree char *rest = clause_join(words, from + 1, words->count);
    if (word_in(low, awaited) && head + 1 == words->count)
        return g_strdup_printf("I had no %s", rest);
    bool many = is_plural(low), done = head + 1 < words->count && is_done(clause_low(words, head + 1));
    if (!done)
        return g_strdup_printf("there %s no %s", many ? "were" : "was", rest);
    g_autofree char *name = clause_join(words, from + 1, head + 1), *tail = clause_join(words, head + 1, words->count);
    return g_strdup_printf("no %s %s %s", name, many ? "were" : "was", tail);
}

/* "mouldy strawberries in the delivery", "wrong size": what there was. */
static char *
flawed(const struct clause *words, guint from)
{
    const char *low = clause_low(words, from);
    guint end = from + 1;
    while (end < words->count && end < from + 4 && may_name(&words->words[end]) && !*words->words[end - 1].trail)
        end++;
    const char *head = clause_low(words, end - 1);
    bool flaw =
        word_in(low, "wrong mouldy rotten stale broken cracked dirty dry burnt missing cold long huge massive loud "
                     "damp hidden extra fake") &&
        end > from + 1;
    bool closed = end == words->count || word_in(clause_low(words, end), "in on at with for from by after during");
    if (!flaw || !closed || !(grammar_names_thing(head) || is_plural(head)) ||
        word_in(head, "service experience communication attitude food coffee"))
        return NULL;
    g_autofree char *rest = clause_join(words, from, words->count);
    rest[0] = g_ascii_tolower(rest[0]);
    if (is_plural(head))
        return g_strdup_printf("there were %s", rest);
    if (!grammar_counts(head))
        return NULL;
    return g_strdup_printf("%s %s",
                           strcmp(low, "wrong") == 0  ? "it was the"
                           : strchr("aeiou", rest[0]) ? "there was an"
                                                      : "there was a",
                           rest);
}

/* "plenty of money in my account", "not mentioned on the website", "had to get a taxi". */
static char *
begun(const struct clause *words, guint from, bool first, bool past)
{
    const char *low = clause_low(words, from), *next = clause_low(words, from + 1);
    g_autofree char *rest = clause_join(words, from, words->count);
    rest[0] = g_ascii_tolower(rest[0]);
    if (word_in(low, "plenty lots loads") && word_in(next, "of"))
        return g_strdup_printf("there %s %s", past ? "was" : "is", rest);
    bool denied = word_in(low, "not never") && is_done(next) && !word_in(next, "impressed pleased amused received");
    if (!first && denied)
        return g_strconcat("it was ", rest, NULL);
    if (clause_has(words, from, "had|got to") || (word_in(low, "couldn't can't cannot") && *next))
        return g_strconcat("I ", rest, NULL);
    return NULL;
}

/* The piece, whole; NULL: it is not known. filled_out: it was not whole before. */
static char *
told(const struct clause *words, bool first, bool past, bool *filled_out)
{
    guint from = !first && word_in(clause_low(words, 0), "and but then now plus") ? 1 : 0;
    if (from >= words->count)
        return NULL;
    *filled_out = true;
    char *line = none(words, from);
    line = line ? line : begun(words, from, first, past);
    line = line ? line : is_whole(words) ? acted(words, from) : thing(words, from, past);
    line = line || is_whole(words) ? line : acted(words, from);
    line = line || is_whole(words) ? line : flawed(words, from);
    if (line)
        return line;
    *filled_out = false;
    return is_whole(words) ? clause_join(words, from, words->count) : NULL;
}

/* "3rd week running", "4th floor", "best before Friday": what hangs on the piece before. */
static char *
hung(const struct clause *words)
{
    g_autofree char *all = clause_join(words, 0, words->count);
    if (words->count == 2 && word_in(clause_low(words, 1), "floor") && g_ascii_isdigit(*clause_low(words, 0)))
        return g_strconcat(" on the ", all, NULL);
    if (words->count < 6 && clause_has(words, 0, "best before") && words->count > 2)
        return g_strconcat(", ", all, NULL);
    if (words->count < 3 || words->count > 6 || !clause_has(words, 1, "time|day|week|month|year") ||
        !(word_in(clause_low(words, 0), "second third fourth fifth sixth 2nd 3rd 4th 5th 6th 7th")))
        return NULL;
    g_autofree char *line = clause_join(words, 0, words->count);
    line[0] = g_ascii_tolower(line[0]);
    return g_strconcat(" for the ", line, NULL);
}

static char *
joined(char **parts, guint count, bool past)
{
    g_autoptr(GString) whole = g_string_new(NULL);
    guint done = 0, words = 0, wholes = 0;
    for (guint i = 0; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        words += piece->count;
        if (!piece->count || words > WORDS_MAX)
            return NULL;
        g_autofree char *tail = i ? hung(piece) : NULL;
        if (tail) {
            g_string_append(whole, tail);
            continue;
        }
        bool filled = false;
        g_autofree char *line = told(piece, i == 0, past, &filled);
        if (!line)
            return NULL;
        done += filled;
        wholes++;
        const char *joint = i == 0                                 ? ""
                            : i + 1 < count                        ? ", "
                            : word_in(clause_low(piece, 0), "but") ? ", but "
                                                                   : ", and ";
        g_string_append_printf(whole, "%s%s", joint, line);
    }
    return done ? g_string_free(g_steal_pointer(&whole), FALSE) : NULL;
}

/* "phone screen cracked, still under warranty?", "gym shut on Monday?": the last piece asked. NULL: it is no such question. */
static char *
asked(char **parts, guint count, bool past)
{
    g_autoptr(clause) last = clause_cut(parts[count - 1]);
    if (count > 1 && last->count > 1 && last->count < 6 &&
        word_in(clause_low(last, 0), "still under covered refundable normal safe")) {
        g_autofree char *rest = clause_join(last, 0, last->count), *head = joined(parts, count - 1, past);
        return head ? g_strdup_printf("%s.\nIs it %s?", head, rest) : NULL;
    }
    struct piece piece = {.words = last};
    if (count > 1 || is_whole(last) || !cut(&piece))
        return NULL;
    widen(&piece);
    bool many = false;
    g_autofree char *name = name_of(&piece, piece.name, &many), *rest = clause_join(last, piece.name, last->count);
    const char *is = be(&piece, many, past);
    if (!word_in(is, "is are was were") || word_in(clause_low(last, piece.name), "at for from of with"))
        return NULL;
    return g_strdup_printf("%c%s %s %s?", g_ascii_toupper(*is), is + 1, name, rest);
}

char *
curt_told(const char *sentence)
{
    if (strpbrk(sentence, "\":;(\n") || strstr(sentence, " or ") || strstr(sentence, "\xE2\x80\x9C"))
        return NULL;
    g_autofree char *even = g_strdup(sentence);
    gsize end = strlen(even);
    bool asks = end && even[end - 1] == '?';
    while (end && strchr(".!? ", even[end - 1]))
        even[--end] = '\0';
    g_autoptr(GString) line = g_string_new(even);
    g_string_replace(line, " - ", ", ", 0);
    g_string_replace(line, " \xE2\x80\x93 ", ", ", 0);
    if (!strchr(line->str, ','))
        g_string_replace(line, " but ", ", but ", 0);
    g_auto(GStrv) parts = g_strsplit(line->str, ", ", -1);
    guint count = g_strv_length(parts);
    if (count == 0 || count > PIECES_MAX)
        return NULL;
    bool past = strstr(line->str, " was ") || strstr(line->str, " were ") || strstr(line->str, "yesterday") ||
                strstr(line->str, " ago");
    if (strchr(even, '?'))
        return NULL;
    char *whole = asks ? asked(parts, count, past) : joined(parts, count, past);
    if (!whole)
        return NULL;
    g_autofree char *open = whole;
    open[0] = g_ascii_toupper(open[0]);
    if (asks)
        return g_steal_pointer(&open);
    return g_strconcat(open, ".", NULL);
}
