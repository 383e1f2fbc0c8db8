/*
 * kernel.c - what a long clause is about, kept: its second part where the two meet, or at least its head.
 *
 * Telling apart (span.c) ends in a cut, and what is cut is often the point: "although she had a ticket", "and continue to charge". So
 * before a cut the joint itself is worded otherwise (the pack's list), a when-clause of a Romance language goes to the front; a clause
 * that nothing helps is told without the detail at its end rather than not at all. Pure.
 */
#include "kernel.h"

#include "alike.h"
#include "clause.h"
#include "embed.h"
#include "foreign.h"
#include "grammar.h"
#include "mend.h"
#include "outset.h"
#include "remark.h"
#include "span.h"
#include "stump.h"
#include "verb.h"

#include <hearken/text.h>
#include <string.h>

#define LOST 2 /* words: what is shorter by so many was cut, not worded otherwise */
/* No clause ends in one of these. */
static const char open_words[] =
    "and or but the a an of to so than as is are was were not y o e ou et und oder der die das "
    "el la los las un una de que no que se le les des du en ou con com sem sin que non che di "
    "since until before after because when where if than case desde hasta";

#define HEAD_LEAST  7  /* words of a clause that says something without its detail */
#define FRONT_LEAST 5  /* words before a circumstance that goes to the front */
#define FRONT_MOST  7  /* words of it */
#define BREATH      20 /* words of a clause that stays one sentence where a word put otherwise suffices */

/* Outside brackets and quotation, and no "between 8 and 10", "Marks and Spencer", "Black and Decker". */
static bool
is_joint(const char *clause, const char *at, const char *from)
{
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    const char *next = at + strlen(from) + 2, *last = strrchr(head, ' ');
    last = last ? last + 1 : head;
    gint depth = 0;
    guint marks = 0;
    for (const char *c = head; *c; c++) {
        depth += (*c == '(') - (*c == ')');
        marks += *c == '"' || g_str_has_prefix(c, "\xE2\x80\x9C") || g_str_has_prefix(c, "\xE2\x80\x9D") ||
                 g_str_has_prefix(c, "\xC2\xAB") || g_str_has_prefix(c, "\xC2\xBB") ||
                 g_str_has_prefix(c, "\xE2\x80\x9E");
    }
    bool names = g_unichar_isupper(g_utf8_get_char(last)) && g_unichar_isupper(g_utf8_get_char(next));
    bool counts = g_ascii_isdigit(*last) || g_ascii_isdigit(*next);
    bool pair = strstr(head, "between ") || strstr(head, "entre ") || strstr(head, "both ") || strstr(head, " tra ") ||
                strstr(head, " fra ") || strstr(head, "zwischen ") || strstr(head, "tussen ");
    gsize lone = strcspn(next, " ,.;"); /* "va e viene, il tecnico …" */
    bool twin = strlen(from) == 1 && (!next[lone] || strchr(",.;", next[lone]));
    bool row = strlen(from) <= 3 && (names || counts || pair || twin); /* "and", "und", "et", "y" */
    return depth <= 0 && marks % 2 == 0 && !row;
}

/* "and reception said no": somebody else's deed, no more of the same. English. */
static bool
is_anothers(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    if (words->count < 3 || verb_is_request(words->words[0].low) || verb_is_past(words->words[0].low) ||
        word_in(words->words[0].low, "is was has had does did can could will would to be without who which that") ||
        strpbrk(rest, ".;:"))
        return false;
    guint end = 0; /* "the account set up so this stops": whose verb stands behind a joint is another's */
    while (end < words->count &&
           !word_in(words->words[end].low, "so because when if that which who until before how what where why"))
        end++;
    g_autoptr(grammar) parsed = grammar_parse(rest, 0);
    for (guint i = 0; parsed && parsed->clause && i < parsed->link_count; i++) {
        const struct grammar_link *link = &parsed->links[i];
        const char *verb = strcmp(link->label, "S") == 0 && link->right < end ? words->words[link->right].low : "";
        if (*verb && !g_str_has_suffix(verb, "ed") &&
            !word_in(verb, "set put cut read hit made sent paid told left be"))
            return true; /* "a letter addressed to him" is a thing */
    }
    return false;
}

/* English: behind "and" stands a deed, a clause, or a thing with its article; no "up and down". */
static bool
goes_on(const char *rest, bool *went_out)
{
    g_autofree char *next = g_strndup(rest, strcspn(rest, " ,.;"));
    bool does = g_str_has_suffix(next, "s") && grammar_acts(next) && rest[strlen(next)] == ' ';
    g_autofree char *behind =
        g_strndup(rest + strlen(next) + does, does ? strcspn(rest + strlen(next) + 1, " ,.;") : 0);
    does =
        does && word_in(behind, "the a an my your our it me you us round around around back off up away out in to on");
    const char *object = rest + strlen(next) + (rest[strlen(next)] == ' ');
    g_autofree char *to = g_strndup(object, strcspn(object, " ,.;"));
    *went_out =
        (verb_is_past(next) || word_in(next, "left found felt")) && !word_in(next, "got had was were") &&
        word_in(to,
                "the a an my our your it me you us him her them this that two three four one to off away out back up "
                "down on in into for from with without at by no");
    return verb_is_request(next) || does || *went_out || is_anothers(rest) || /* "sees the van and turns round" */
           word_in(next,
                   "the a an my your our his her their this that is was has had does did can could will would to be "
                   "without have settle get got put make made keep kept tell told say said try tried buy bought "
                   "pay paid shows says keeps wants needs asks") ||
           (strlen(next) > 4 && g_str_has_suffix(next, "ed"));
}

/* ", which isn't yours" is a remark, "the one which isn't" is none; the same of what concedes. "but with" turns from a "without". */
static bool
fits(const char *from, const char *clause, const char *at)
{
    bool apart = g_str_has_prefix(from, "which ") || word_in(from, "obwohl terwijl");
    const char *rest = at + strlen(from) + 2;
    bool kept = strcmp(from, "and never") == 0 && /* to the writer's credit */
                (g_str_has_prefix(rest, "missed ") || g_str_has_prefix(rest, "been late") ||
                 g_str_has_prefix(rest, "failed ") || g_str_has_prefix(rest, "had "));
    if (strcmp(from, "y no") == 0 && (g_str_has_prefix(rest, "solo ") || g_str_has_prefix(rest, "sólo ")))
        return false; /* "entre tres y no solo entre dos" */
    return !kept && (!apart || at[-1] == ',') && (strcmp(from, "and with") != 0 || strstr(clause, " without "));
}

/* "e água espalhada dentro da caixa": behind Italian and Portuguese "e" a thing, and no clause. */
static bool
adds_thing(const struct pack *pack, const char *from, const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    if (strcmp(from, "e") != 0 || !words->count ||
        word_in(words->words[0].low, "per con di da in entro senza il la lo i gli le un una o a os as um uma por com "
                                     "de para em no na sem passados passadas depois"))
        return false;
    for (guint i = 0; i < words->count && i < 7; i++)
        if (foreign_lists(pack, "hedge.verbs", words->words[i].low) ||
            foreign_lists(pack, "turn.modal", words->words[i].low))
            return false;
    return true;
}

/* The clause with another word at one of its joints, where that breaks the run. NULL: none does. */
static char *
joined_otherwise(const struct pack *pack, const char *clause, const char *source)
{
    for (char **pair = pack_texts(pack, "hinge"); pair && *pair; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 2);
        if (!sides[0] || !sides[1])
            continue;
        g_autofree char *from = g_strdup_printf(" %s ", sides[0]);
        for (const char *at = clause; (at = strstr(at, from)); at++) {
            const char *rest = at + strlen(from);
            bool went = false;
            if (at == clause || !is_joint(clause, at, sides[0]) || adds_thing(pack, sides[0], rest) ||
                g_str_has_prefix(rest, "also ") || !fits(sides[0], clause, at) ||
                (strcmp(sides[0], "and") == 0 && !goes_on(rest, &went)))
                continue;
            g_autofree char *word = g_strndup(rest, strcspn(rest, " ,"));
            bool clauses = strcmp(sides[0], "and") == 0 && strcmp(pack->language, "en") == 0 &&
                           !g_str_has_prefix(clause, "you would ") && is_anothers(rest);
            bool stop = clauses &&
                        word_in(word, "the a an your our one two three four five six ten some half everything it they "
                                      "there on in at last this when since after then every each");
            went &= !clauses;                                                  /* one deed after the other */
            const char *to = clauses ? ", while" : went ? ", then" : sides[1]; /* "housing blames the neighbours" */
            gsize end = (gsize)(at - clause) - ((clauses || went) && at[-1] == ',');
            char *line = stop ? g_strdup_printf("%.*s. %c%s", (int)end, clause, g_ascii_toupper(*rest), rest + 1)
                              : g_strdup_printf("%.*s%s%s %s", (int)end, clause, *to == ',' ? "" : " ", to, rest);
            if (span_longest(line, source) <= SPAN_MAX)
                return line;
            g_free(line);
        }
    }
    return NULL;
}

/* "why it costs £90 to change when it only cost £60": what a "why" holds against it, "even though it only cost £60". English. */
static char *
held_against(const char *clause, const char *source)
{
    const char *at = g_str_has_prefix(clause, "you would like to know why ") ? strstr(clause, " when ") : NULL;
    if (!at || text_word_count(at) < 4 || strpbrk(at, ",;"))
        return NULL;
    g_autofree char *line = g_strdup_printf("%.*s even though %s", (int)(at - clause), clause, at + strlen(" when "));
    return span_longest(line, source) <= SPAN_MAX ? g_steal_pointer(&line) : NULL;
}

/* "whether you need a second form if the first is on our file": "whether, if the first is on our file, you need …". English. */
static char *
condition_inside(const char *clause, const char *source)
{
    static const char know[] = "you would like to know ", whether[] = "whether ";
    static const char *const heads[] = {" if ", " when ", " once ", " unless "};
    for (guint i = 0; i < G_N_ELEMENTS(heads) && g_str_has_prefix(clause, know); i++) {
        const char *rest = clause + strlen(know), *at = strstr(rest, heads[i]);
        bool asked = at && g_str_has_prefix(rest, whether);
        rest += asked ? strlen(whether) : 0;
        gsize width = at && at > rest ? (gsize)(at - rest) - (at[-1] == ',') : 0;
        if (width < 12 || strpbrk(at + 1, ",;:") || strstr(at, " it ") || strstr(at, " they ") ||
            strstr(at, " them ") || strstr(at, " and ") || memchr(rest, ',', width))
            continue;
        g_autofree char *line = g_strdup_printf("%s%s, %s, %.*s", "you would like to know", asked ? " whether" : "",
                                                at + 1, (int)width, rest);
        if (span_longest(line, source) <= SPAN_MAX)
            return g_steal_pointer(&line);
    }
    return NULL;
}

/* "whether there are plans to add a mode for the tablet": "whether, for the tablet, there are …". English. */
static char *
meant_for(const char *clause, const char *source)
{
    static const char whether[] = "you would like to know whether ";
    const char *at = g_str_has_prefix(clause, whether) ? g_strrstr(clause, " for ") : NULL;
    g_autoptr(clause) rest = clause_cut(at ? at + 1 : "");
    if (rest->count < 3 || rest->count > 7 || strpbrk(clause, ",;:") ||
        !word_in(rest->words[1].low, "the my our your a an this these"))
        return NULL;
    for (guint i = 2; i < rest->count; i++)
        if (word_in(rest->words[i].low, "and or to if when that which who is are you we in on at"))
            return NULL;
    g_autofree char *line = g_strdup_printf("you would like to know whether, %s, %.*s", at + 1,
                                            (int)(at - clause - (gssize)strlen(whether)), clause + strlen(whether));
    return span_longest(line, source) <= SPAN_MAX ? g_steal_pointer(&line) : NULL;
}

/* "a internet cai desde que trocaram o modem": when, first. */
static char *
fronted(const struct pack *pack, const char *clause, const char *source)
{
    for (char **word = pack_texts(pack, "hinge.front"); word && *word; word++) {
        g_autofree char *from = g_strdup_printf(" %s ", *word);
        const char *at = strstr(clause, from);
        if (!at || !is_joint(clause, at, *word) || strpbrk(at, ",;:.") || strpbrk(clause, ";:"))
            continue;
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        g_strchomp(head);
        if (text_word_count(head) < 4 || text_word_count(at) < 4 || strchr(head, ','))
            continue;
        char *line = g_strdup_printf("%s, %s", at + 1, head);
        if (span_longest(line, source) <= SPAN_MAX)
            return line;
        g_free(line);
    }
    return NULL;
}

/* "you received 18 of 20 pallets against the above order": "against the above order, you received …". The circumstance that ends an
 * English statement, first. NULL: none does, or it helps nothing. */
static char *
circumstance_first(const char *clause, const char *source)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (strpbrk(clause, ";:(") || strstr(clause, ". ") || strstr(clause, "\xE2\x80\x9C") ||
        g_str_has_prefix(clause, "you would ") || g_str_has_prefix(clause, "you'd ") ||
        !word_in(clause_low(words, 0), "you we the your our it they he she a an one two three"))
        return NULL;
    for (guint at = words->count; at-- > FRONT_LEAST;) {
        const struct word *word = &words->words[at], *before = &words->words[at - 1];
        bool comma = strcmp(before->trail, ",") == 0;
        if (word_in(word->low,
                    "and or but if when because which who that so while as i you we it they he she is are was "
                    "were has have had not") ||
            (at + 1 < words->count && *word->trail))
            return NULL;
        if (words->count - at < 3 || words->count - at > FRONT_MOST || *word->lead || (!comma && *before->trail) ||
            !word_in(word->low, comma ? "after before during despite against since under outside behind without "
                                        "throughout in on at from with for"
                                      : "after before during despite against under outside behind throughout"))
            continue;
        g_autofree char *head = clause_join(words, 0, at), *last = clause_join(words, at, words->count);
        g_autofree char *line = g_strdup_printf("%s, %s", last, head);
        g_autoptr(clause) first = clause_cut(head);
        bool single = !strstr(head, " and ") && !strstr(head, " but ") && !strstr(head, " that ");
        return outset_is_finite(first) && single && span_longest(line, source) <= SPAN_MAX ? g_steal_pointer(&line)
                                                                                           : NULL;
    }
    return NULL;
}

/* "you were billed twice for the pro plan after you switched the country": "after you switched the country, you were …". The clause
 * that ends an English statement, first. NULL: none does, or it helps nothing. */
static char *
hanging_first(const char *clause, const char *source)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (strpbrk(clause, ",;:(") || strstr(clause, ". ") || strstr(clause, "\xE2\x80\x9C") || strstr(clause, " that ") ||
        strstr(clause, " if ") || g_str_has_prefix(clause, "you would ") ||
        !word_in(clause_low(words, 0), "you we the your our a an one two three nobody"))
        return NULL;
    for (guint at = words->count; at-- > FRONT_LEAST;) {
        if (!word_in(words->words[at].low, "after before when because although once") || words->count - at < 4)
            continue;
        g_autofree char *head = clause_join(words, 0, at), *last = clause_join(words, at, words->count),
                        *under = clause_join(words, at + 1, words->count);
        g_autofree char *line = g_strdup_printf("%s, %s", last, head);
        bool points = word_in(words->words[at + 1].low, "it they he she this that them their its");
        return !points && span_longest(line, source) <= SPAN_MAX && grammar_is_clause(head) && grammar_is_clause(under)
                   ? g_steal_pointer(&line)
                   : NULL;
    }
    return NULL;
}

/* "… el 2 de mayo cuando ya estaba allí. Les dejaron …": the first of two sentences, by itself. NULL: that does not help. */
static char *
first_apart(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    const char *stop = strstr(clause, ". ");
    if (!stop || strcmp(pack->language, "en") == 0)
        return NULL;
    g_autofree char *first = g_strndup(clause, (gsize)(stop - clause));
    g_autofree char *other = fronted(pack, first, source);
    other = other ? g_steal_pointer(&other) : remark_put(pack, informal, first, source);
    g_autofree char *line = other ? g_strconcat(other, stop, NULL) : NULL;
    return line && span_longest(line, source) <= SPAN_MAX ? g_steal_pointer(&line) : NULL;
}

/* Without what is said last of where, how or how long. NULL: the run is as long even so, or too little would be left. */
static char *
without_detail(const struct pack *pack, const char *clause, const char *source)
{
    gsize best = 0;
    for (char **word = pack_texts(pack, "hinge.detail"); word && *word; word++) {
        g_autofree char *from = g_strdup_printf(" %s ", *word);
        for (const char *at = clause; (at = strstr(at, from)); at++) {
            g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
            gsize width = strlen(head);
            const char *last = strrchr(head, ' ');
            if (last && (word_in(last + 1, open_words) || g_str_has_suffix(last, "ing") ||
                         (g_str_has_suffix(last, "ed") && strcmp(*word, "with") == 0)))
                continue; /* "issued with the wrong number": that is the matter */
            if (last && word_in(*word, "before after") && word_in(last + 1, "minutes hours days weeks months years"))
                continue; /* "two hours before it went out" */
            if (!is_joint(clause, at, *word) || text_word_count(head) < HEAD_LEAST || stump_owes(pack, head, at) ||
                strpbrk(at, ".;:(\"") || strchr(",;", head[width - 1]) || strstr(at, " menos de ") ||
                strstr(at, " meno di ") || span_longest(head, source) > SPAN_MAX ||
                text_word_count(at) > text_word_count(head) / 2 + 1)
                continue;
            best = MAX(best, width);
        }
    }
    return best ? g_strndup(clause, best) : NULL;
}

/* Whether the clause still ends where it ended, or has lost a word at most. */
static bool
is_whole(const char *loose, const char *whole)
{
    const char *last = strrchr(whole, ' '), *end = strrchr(loose, ' ');
    return text_word_count(loose) + LOST > text_word_count(whole) || (last && end && strcmp(last, end) == 0);
}

/* What would be no sentence had better be quoted, or told by its frame. English. */
static bool
is_sentence(const struct pack *pack, const char *line)
{
    g_autoptr(grammar) parsed = strcmp(pack->language, "en") == 0 ? grammar_parse(line, 0) : NULL;
    return strcmp(pack->language, "en") != 0 || (parsed && parsed->clause);
}

/* English: a word or two put otherwise, before anything changes places or is added. NULL: the clause repeats too much even so. */
static char *
put_otherwise(const struct pack *pack, const char *clause, const char *source)
{
    if (strcmp(pack->language, "en") != 0)
        return NULL;
    g_autofree char *worded = alike_worded(g_strdup(clause), source);
    char *line = mend_apart(pack->mends, worded, source);
    if (strcmp(line, worded) != 0)
        return line;
    g_free(line);
    return NULL;
}

char *
kernel_kept(const struct pack *pack, bool informal, char *clause, const char *source)
{
    g_autofree char *other = put_otherwise(pack, clause, source);
    if (other && text_word_count(other) <= BREATH && span_longest(other, source) <= SPAN_MAX) {
        g_free(clause);
        return g_steal_pointer(&other);
    }
    g_autofree char *whole = g_strdup(clause);
    g_autofree char *loose = span_loosen(pack, informal, clause, source);
    bool kept = loose && is_whole(loose, whole);
    if (kept && !strstr(loose, ", you write, ")) /* a remark is put in where nothing else is left */
        return g_steal_pointer(&loose);
    char *second = other ? span_loosen(pack, informal, g_strdup(other), source) : NULL;
    if (second && is_whole(second, other) && !strstr(second, ", you write, "))
        return second;
    g_free(second);
    if (kept)
        return g_steal_pointer(&loose);
    g_autofree char *worded =
        strcmp(pack->language, "en") == 0 ? alike_worded(g_strdup(whole), source) : g_strdup(whole);
    bool english = strcmp(pack->language, "en") == 0;
    char *told = english ? held_against(worded, source) : NULL;
    told = told || !english ? told : condition_inside(worded, source);
    told = told || !word_in(pack->language, "it pt") ? told : remark_put(pack, informal, whole, source);
    told = told ? told : joined_otherwise(pack, worded, source);
    told = told || !english ? told : meant_for(worded, source);
    told = told ? told : fronted(pack, worded, source);
    char *led = told || !english ? NULL : circumstance_first(worded, source);
    led = led || told || !english ? led : hanging_first(worded, source);
    if (led)
        return led;
    told = told ? told : remark_put(pack, informal, whole, source);
    told = told ? told : first_apart(pack, informal, whole, source);
    g_autofree char *attributed =
        told ? NULL : embed_attributed(pack, informal, whole); /* its verbs move: another run */
    if (attributed && span_longest(attributed, source) <= SPAN_MAX)
        return g_steal_pointer(&attributed);
    if (loose)
        return told ? told : g_steal_pointer(&loose);
    told = told ? told : without_detail(pack, worded, source);
    if (told && !g_str_has_prefix(told, "you would like ") && (g_ascii_isdigit(*told) || !is_sentence(pack, told)))
        g_clear_pointer(&told, g_free);
    return told;
}
