/*
 * paraphrase.c - English said in other words: a run of the customer's own is broken by order, by synonym, or by saying whose it is.
 *
 * Each rule keeps the meaning whatever the words are: a clause of time or reason changes places with its main clause, a time at
 * the end goes to the front, a contraction is opened, a word is replaced by its plain equal. A rule is kept where it shortens the
 * longest run; the first that suffices ends the search. Pure.
 */
#include "paraphrase.h"

#include "clause.h"
#include "recast.h"
#include "span.h"
#include "synonyms.h"
#include "verb.h"

#include <string.h>

#define TIME_MAX 5 /* words of a time that goes to the front */

static const char before_main[] = "when if after since as because once although while before whenever unless until";

static char *
joined(const char *first, const char *between, const char *second)
{
    return g_strconcat(first, between, second, NULL);
}

/* Words that point back: what holds one stays behind what it points to. */
static bool
points_back(const struct clause *clause, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (word_in(clause->words[i].low,
                    "it it's its they they're them he she his her him this that these those one ones there then"))
            return true;
    return false;
}

/* "when it arrived, the jug was cracked": "the jug was cracked when it arrived". */
char *
paraphrase_main_first(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    if (clause->count < 8 || !word_in(clause->words[0].low, before_main))
        return NULL;
    guint at = 0, commas = 0;
    for (guint i = 2; i + 3 < clause->count; i++)
        if (strchr(clause->words[i].trail, ',')) {
            at = at ? at : i + 1;
            commas++;
        }
    if (!at || commas > 1 || !word_in(clause->words[at].low, "the your our you we no nobody my a an") ||
        points_back(clause, at, clause->count))
        return NULL;
    bool verb = false; /* the main clause's own, near its head: "the profile, the messages" is a row */
    for (guint i = at + 1; i < clause->count && i < at + 6; i++)
        verb |= word_in(clause->words[i].low,
                        "is are was were has have had do does did will would can can't won't didn't doesn't "
                        "isn't wasn't came went got keeps said says fell broke stopped") ||
                g_str_has_suffix(clause->words[i].low, "ed");
    if (!verb)
        return NULL;
    g_autofree char *first = clause_join(clause, at, clause->count), *second = clause_join(clause, 0, at);
    return joined(first, " ", second);
}

/* "the jug was cracked when you opened the box": "when you opened the box, the jug was cracked". */
static char *
main_last(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    if (clause->count < 8 || word_in(clause->words[0].low, before_main))
        return NULL;
    for (guint i = 1; i < clause->count; i++) /* of which clause it tells is not sure */
        if (word_in(clause->words[i].low, "where which who whose that why whether how what"))
            return NULL;
    for (guint i = clause->count - 3; i > 3; i--) {
        if (!word_in(clause->words[i].low, "when because since after although whenever once") ||
            !word_in(clause->words[i + 1].low, "you we the your our") || points_back(clause, i, clause->count) ||
            word_in(clause->words[i - 1].low, "and but or know ask ever even just only") ||
            strchr(clause->words[i - 1].trail, ','))
            continue;
        for (guint k = i; k < clause->count; k++)
            if (strpbrk(clause->words[k].trail, ",;") && k + 1 < clause->count)
                return NULL;
        g_autofree char *first = clause_join(clause, i, clause->count), *second = clause_join(clause, 0, i);
        if (strstr(second, " and ") || strstr(second, " but ") ||
            (strcmp(clause->words[i].low, "since") == 0 && strstr(first, " and ")))
            return NULL; /* of which of the two it tells is not sure; "since the start of May and the lid …" */
        return joined(first, ", ", second);
    }
    return NULL;
}

static bool
names_time(const struct word *word)
{
    return word_in(word->low,
                   "monday tuesday wednesday thursday friday saturday sunday january february march april may "
                   "june july august september october november december week weeks day days month months "
                   "hour hours minutes year years morning evening afternoon night weekend yesterday today tonight "
                   "ago noon midnight");
}

/* Whether the words before `to` hold more than one clause or deed. */
static bool
is_compound(const struct clause *clause, guint to)
{
    for (guint i = 1; i < to; i++)
        if (word_in(clause->words[i].low, "and but or because as that which who when if while until so since although "
                                          "would where"))
            return true;
    return false;
}

/* "… has been down since Tuesday": "since Tuesday, … has been down". */
static char *
time_first(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    for (guint i = 3; i + 3 < clause->count; i++) /* "passed away on 22 February after …" */
        if (clause_has(clause, i, "on") && g_ascii_isdigit(clause->words[i + 1].text[0]) &&
            names_time(&clause->words[i + 2]) &&
            word_in(clause->words[i + 3].low, "after with without for via through from because but to at in") &&
            !word_in(clause->words[i - 1].low,
                     "due scheduled planned dated booked set expiring expires ends starts and or") &&
            !*clause->words[i + 2].trail && !word_in(clause->words[0].low, before_main) && !is_compound(clause, i)) {
            g_autofree char *when = clause_join(clause, i, i + 3), *first = clause_join(clause, 0, i),
                            *rest = clause_join(clause, i + 3, clause->count);
            return g_strdup_printf("%s, %s %s", when, first, rest);
        }
    if (clause->count < 8 || word_in(clause->words[0].low, before_main) ||
        word_in(clause->words[0].low, "on in at since for from last yesterday by"))
        return NULL;
    for (guint from = clause->count - 1; from + TIME_MAX >= clause->count && from > 5; from--) {
        bool time = false, one = word_in(clause->words[from].low, "yesterday today tonight");
        for (guint i = from; i < clause->count; i++)
            time |= names_time(&clause->words[i]);
        for (guint i = from; i < clause->count && time; i++) /* "on Friday that serves breakfast" */
            time = !word_in(clause->words[i].low, "that which who");
        bool begins = one || word_in(clause->words[from].low, "on since for last in within during until over at");
        const char *before = clause->words[from - 1].low;
        g_autofree char *moved = clause_join(clause, from, clause->count);
        bool nightly = word_in(clause->words[from].low, "at") &&
                       word_in(clause->words[clause->count - 1].low, "night noon midnight");
        if (!time || !begins || nightly || strchr(moved, ',') ||
            word_in(before, "early late soon shortly right just") ||
            word_in(before, "and or the from to for since of until by a on in over at because so than due starting "
                            "beginning ending expiring") ||
            (word_in(clause->words[from].low, "in at over for") && from + 2 > clause->count))
            continue;
        g_autofree char *first = clause_join(clause, from, clause->count), *second = clause_join(clause, 0, from);
        g_autoptr(clause) told = clause_cut(second);
        const char *comma = strstr(second, ", ");
        bool placed = comma && g_ascii_isupper(comma[2]) && !strstr(comma + 2, ", "); /* "in block C, Harbour Court" */
        if ((comma && !placed) || is_compound(told, told->count))
            return NULL; /* whose time it is would change */
        return joined(first, ", ", second);
    }
    return NULL;
}

/* "the garage was full despite a reservation": "despite a reservation, the garage was full". */
static char *
phrase_first(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    if (clause->count < 8 || word_in(clause->words[0].low, before_main) || strpbrk(line, ",;:("))
        return NULL;
    for (guint from = clause->count - 2; from > 4 && clause->count - from <= 9; from--) {
        if (!word_in(clause->words[from].low, "despite during after throughout without following") ||
            !word_in(clause->words[from + 1].low,
                     "the a an my your our this that any having all several # every each") ||
            word_in(clause->words[from - 1].low,
                    "and or but not even just only soon shortly right day days week weeks month "
                    "months hour hours minutes come look called named"))
            continue;
        g_autofree char *first = clause_join(clause, from, clause->count), *second = clause_join(clause, 0, from);
        g_autoptr(clause) told = clause_cut(second), phrase = clause_cut(first);
        if (is_compound(told, told->count) || is_compound(phrase, phrase->count) ||
            points_back(clause, from, clause->count))
            return NULL;
        return joined(first, ", ", second);
    }
    return NULL;
}

/* "today an advert came up in the middle of a story": "an advert came up today in the middle …", where the verb takes nothing else. */
static char *
time_inside(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    if (clause->count < 8 || !word_in(clause->words[0].low, "today yesterday tonight") || *clause->words[0].trail)
        return NULL;
    for (guint i = 2; i + 2 < clause->count; i++) {
        const char *low = clause->words[i].low;
        if (*clause->words[i].trail || word_in(low, "who which that when if and but"))
            return NULL;
        if (!word_in(low, "came went fell broke ran rang stopped arrived appeared happened started left drove stood"))
            continue;
        guint end = i + 1 + word_in(clause->words[i + 1].low, "up down in out off on over back away by");
        if (end + 1 >= clause->count ||
            !word_in(clause->words[end].low, "in on at while during for from with behind outside"))
            return NULL;
        g_autofree char *head = clause_join(clause, 1, end), *rest = clause_join(clause, end, clause->count);
        return g_strdup_printf("%s %s %s", head, clause->words[0].low, rest);
    }
    return NULL;
}

/* "(38 adults, one driver)": what stands aside is left aside, unless it holds the number the matter goes by. */
static char *
without_aside(const char *line)
{
    const char *open = strchr(line, '('), *close = open ? strchr(open, ')') : NULL;
    if (!close || open == line)
        return NULL;
    guint digits = 0;
    for (const char *c = open; c < close; c++)
        digits += g_ascii_isdigit(*c);
    if (digits > 2 && close - open < 24)
        return NULL;
    g_autofree char *head = g_strndup(line, (gsize)(open - line));
    g_strchomp(head);
    return joined(head, "", close + 1);
}

/* Every deed of a row behind "to". NULL: what stands between commas is no deed. */
static char *
all_to(const char *head, const char *last)
{
    g_auto(GStrv) parts = g_strsplit(head, ", ", -1);
    g_autoptr(GString) line = g_string_new(parts[0]);
    for (char **part = parts + 1; *part; part++) {
        g_autofree char *verb = g_strndup(*part, strcspn(*part, " ,"));
        if (!verb_is_request(verb))
            return NULL;
        g_string_append_printf(line, ", to %s", *part);
    }
    g_autofree char *verb = g_strndup(last, strcspn(last, " ,"));
    if (!verb_is_request(verb))
        return NULL;
    g_string_append_printf(line, " and to %s", last);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "to cancel the invoice and issue a new one": "… and to issue …". */
static char *
second_to(const char *line)
{
    if (!strstr(line, " us to ") && !strstr(line, "someone to "))
        return NULL;
    const char * or = strstr(line, " or ");
    g_autofree char *other = g_strndup(or ? or +4 : "", or ? strcspn(or +4, " ,") : 0);
    if (or &&verb_is_request(other) && or [4 + strlen(other)] && !strchr(line, ','))
        return g_strdup_printf("%.*s or to %s", (int)(or -line), line, or +4);
    for (const char *at = strstr(line, " and "); at; at = strstr(at + 1, " and ")) {
        g_autofree char *verb = g_strndup(at + 5, strcspn(at + 5, " ,"));
        g_autofree char *before = g_strndup(line, (gsize)(at - line));
        if (strstr(before, ", ")) /* "to close …, to call off … and to confirm": one form in all */
            return all_to(before, at + strlen(" and "));
        if (verb_is_request(verb) && at[5 + strlen(verb)])
            return g_strdup_printf("%.*s and to %s", (int)(at - line), line, at + strlen(" and "));
    }
    return NULL;
}

/* "the report and the two receipts": "the report as well as the two receipts", where no verb follows. */
static char *
as_well_as(const char *line)
{
    for (const char *at = strstr(line, " and "); at; at = strstr(at + 1, " and ")) {
        g_autoptr(clause) rest = clause_cut(at + 5);
        bool verb = rest->count < 2 ||
                    !word_in(rest->words[0].low, "the a an your our some one two three four five his her their");
        guint end = 0; /* where the thing's name ends */
        for (guint i = 1; i < rest->count && i < 4 && !end; i++)
            end = i + 1 == rest->count || *rest->words[i].trail || rest->words[i + 1].lead[0] == '(' ||
                          word_in(rest->words[i + 1].low, "of for from with in on to at that which")
                      ? i
                      : 0;
        verb |= end == 0 || g_str_has_prefix(at, " and a half") || g_str_has_prefix(at, " and a quarter");
        for (guint i = 1; i < rest->count && !verb; i++) {
            const char *low = rest->words[i].low;
            bool acts = i == end && i > 1 && strlen(low) > 4 &&
                        g_str_has_suffix(low, "s") && /* "and the door catches at …" */
                        word_in(rest->words[0].low, "the a an one") && i + 1 < rest->count &&
                        word_in(rest->words[i + 1].low, "at on in to from with");
            verb |= acts ||
                    word_in(low, "drops stops starts shows runs leaks fails works goes falls rises makes needs costs "
                                 "is are was were has have had do does did will would can could keeps went came says "
                                 "said spent took made got gave told left lost paid broke fell kept found sent "
                                 "you we it "
                                 "they he she isn't wasn't don't doesn't didn't won't can't") ||
                    (strlen(low) > 4 && g_str_has_suffix(low, "ed"));
            if (strpbrk(rest->words[i].trail, ",;"))
                break;
        }
        gsize before = (gsize)(at - line);
        if (!verb && before > 8 && line[before - 1] != ',')
            return g_strdup_printf("%.*s as well as %s", (int)before, line, at + strlen(" and "));
    }
    /* "a cause, a credit note, and a name" */
    const char *comma = strstr(line, ", a "), *last = strstr(line, ", and");
    if (comma && last && comma < last && g_str_has_prefix(line, "you would like"))
        return g_strdup_printf("%.*s as well as %s", (int)(comma - line), line, comma + 2);
    /* "the plan confirmed, the charges removed, and someone to listen" */
    if (last && g_str_has_prefix(line, "you would like the ") && !strstr(last + 1, ", ") && !strstr(line, " us to "))
        return g_strdup_printf("%.*s, as well as%s", (int)(last - line), line, last + strlen(", and"));
    return NULL;
}

/* "the box was torn and one of the jars had leaked": "… had also leaked". */
static char *
also_put(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    guint at = 0;
    for (guint i = 3; i + 4 < clause->count && !at; i++)
        if (strcmp(clause->words[i].low, "and") == 0 &&
            word_in(clause->words[i + 1].low, "the your our my one two three several some"))
            for (guint k = i + 2; k + 2 < clause->count && k < i + 7 && !at && !*clause->words[k - 1].trail; k++)
                at = word_in(clause->words[k].low, "is are was were") ||
                             (word_in(clause->words[k].low, "has have had") &&
                              (g_str_has_suffix(clause->words[k + 1].low, "ed") ||
                               word_in(clause->words[k + 1].low, "come gone fallen broken worn torn been")) &&
                              !word_in(clause->words[k - 1].low, "only"))
                         ? k
                         : 0;
    bool like = false; /* "threw it over the gate and the vase is broken" adds nothing of its kind */
    for (guint i = 1; i + 1 < at && !like; i++)
        like = word_in(clause->words[i].low, "is are was were has have had been hasn't isn't wasn't haven't") ||
               (i > 1 && g_str_has_suffix(clause->words[i].low, "s") && strcmp(clause->words[i + 1].low, "and") == 0);
    if (!at || !like ||
        word_in(clause->words[at + 1].low,
                "not also now still been then the a an no already again just never only always even"))
        return NULL;
    for (guint i = 0; i < at; i++)
        if (word_in(
                clause->words[i].low,
                "that which who when if because while after before since although whether until till unless where so"))
            return NULL;
    g_autofree char *head = clause_join(clause, 0, at + 1), *rest = clause_join(clause, at + 1, clause->count);
    return joined(head, " also ", rest);
}

/* "the box was torn and one of the jars had leaked into it": the second fact first, where neither looks at the other. */
static char *
facts_swapped(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    guint at = 0;
    if (clause->count < 9 || !word_in(clause->words[0].low, "the your our my a an one two three both") ||
        strpbrk(line, ",;:"))
        return NULL;
    for (guint i = 3; i + 3 < clause->count; i++) {
        if (word_in(clause->words[i].low, "but because so when if while after since before that who which"))
            return NULL;
        if (strcmp(clause->words[i].low, "and") == 0) {
            if (at || !word_in(clause->words[i + 1].low, "the your our my one two three several some"))
                return NULL;
            at = i + 1;
        }
    }
    if (!at || points_back(clause, 0, clause->count))
        return NULL;
    bool verbs[2] = {false, false};
    for (guint i = 1; i < clause->count; i++)
        verbs[i > at] |=
            i + 1 != at &&
            word_in(clause->words[i].low,
                    "is are was were has have had does did came arrived went broke kept keeps forgot fell");
    for (guint i = at; i < clause->count; i++)
        if (word_in(clause->words[i].low,
                    "now then still also therefore even everything else other others another both again too "
                    "everyone everybody"))
            return NULL;
    g_autofree char *first = clause_join(clause, at, clause->count), *second = clause_join(clause, 0, at - 1);
    return verbs[0] && verbs[1] ? joined(first, ", and ", second) : NULL;
}

static bool
is_place_word(const struct word *word)
{
    return g_ascii_isupper(*word->text) && g_ascii_isalpha(word->text[1]) &&
           !word_in(word->low,
                    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
                    "june july august september october november december i i'm you the on at") &&
           !strpbrk(word->text, "0123456789'");
}

/* Where the place that begins at `at` ends: "New York", "the old station"; at: no place. */
static guint
place_end(const struct clause *clause, guint at)
{
    guint end = at;
    bool thing = at < clause->count && word_in(clause->words[at].low, "the my your our");
    for (end = at + thing; end < clause->count && end < at + 4; end++) {
        const struct word *word = &clause->words[end];
        if (!(thing ? g_ascii_isalpha(*word->text) : is_place_word(word)) ||
            word_in(word->low,
                    "to from at on in for by with and or of that which who is was has next this tomorrow today "
                    "tonight until leaving arriving via city there's"))
            break;
        if (*word->trail)
            return end + 1;
    }
    return end > at + thing ? end : at;
}

/* "a flight from Leeds to Palma on Friday": "a flight to Palma from Leeds on Friday". */
static char *
route_turned(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    for (guint from = 1; from + 3 < clause->count; from++) {
        guint to = word_in(clause->words[from].low, "from") ? place_end(clause, from + 1) : 0;
        if (to <= from + 1 || *clause->words[to - 1].trail || !clause_has(clause, to, "to"))
            continue;
        guint end = place_end(clause, to + 1);
        if (end == to + 1 ||
            (end < clause->count &&
             (*clause->words[end - 1].trail || word_in(clause->words[end].low, "and or via city of that which"))))
            continue;
        g_autofree char *head = clause_join(clause, 0, from), *out = clause_join(clause, from, to),
                        *there = clause_join(clause, to, end), *rest = clause_join(clause, end, clause->count);
        return g_strdup_printf("%s %s %s%s%s", head, there, out, *rest ? " " : "", rest);
    }
    return NULL;
}

/* "to know what meals are served": "to know which meals are served". */
static char *
which_asked(const char *line)
{
    static const char what[] = "you would like to know what ";
    if (!g_str_has_prefix(line, what))
        return NULL;
    const char *rest = line + strlen(what);
    g_autofree char *next = g_strndup(rest, strcspn(rest, " ,"));
    bool thing = strlen(next) > 3 && g_str_has_suffix(next, "s") && !g_str_has_suffix(next, "ss") &&
                 !word_in(next, "does happens it's goes else comes makes this causes gives");
    return thing ? g_strdup_printf("you would like to know which %s", rest) : NULL;
}

/* Takes the proposal where it shortens the run. */
static char *
bettered(char *clause, char *proposal, const char *source)
{
    if (proposal && span_longest(proposal, source) < span_longest(clause, source)) {
        g_free(clause);
        return proposal;
    }
    g_free(proposal);
    return clause;
}

char *
paraphrase(char *clause, const char *source)
{
    static char *(*const orders[])(const char *) = {
        which_asked, paraphrase_main_first, second_to, time_inside,  time_first, phrase_first, main_last,
        as_well_as,  without_aside,         also_put,  facts_swapped};
    bool wish = g_str_has_prefix(clause, "you would like"); /* its parts hang together */
    for (guint i = 0; i < G_N_ELEMENTS(orders) && span_longest(clause, source) > SPAN_MAX; i++)
        if (!wish || i == 0 || orders[i] == second_to || orders[i] == as_well_as || orders[i] == without_aside)
            clause = bettered(clause, orders[i](clause), source);
    for (guint i = 0; i < synonyms_count && span_longest(clause, source) > SPAN_MAX; i++)
        clause = bettered(clause, synonyms_worded(i, clause, source), source);
    return clause;
}

char *
paraphrase_recast(char *clause, const char *source)
{
    bool wish = g_str_has_prefix(clause, "you would like") || g_str_has_prefix(clause, "you are asking");
    for (guint i = 0; i < RECAST_COUNT && span_longest(clause, source) > SPAN_MAX; i++)
        if (!wish || i < RECAST_WISHES)
            clause = bettered(clause, recast(i, clause), source);
    if (span_longest(clause, source) > SPAN_MAX)
        clause = bettered(clause, route_turned(clause), source);
    return clause;
}
