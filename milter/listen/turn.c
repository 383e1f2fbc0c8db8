/*
 * turn.c - a customer's sentence in the second person, piece by piece.
 *
 * A sentence is cut where a request or question begins and where a run-on begins anew; courtesies before each piece are taken off;
 * then each is restated as wish or question (ask.c) or turned (person.c), and what came out must be a clause to link-grammar.
 * What cannot be turned safely is left out and said so: the caller quotes, or uses a frame. Thread-safe.
 */
#include "turn.h"
#include "annex.h"
#include "appeal.h"
#include "ask.h"
#include "clause.h"
#include "condition.h"
#include "courtesy.h"
#include "ellipsis.h"
#include "foreign.h"
#include "grammar.h"
#include "joints.h"
#include "leads.h"
#include "outset.h"
#include "person.h"
#include "quoting.h"
#include "shout.h"
#include "southern.h"

#include <string.h>

#define PIECE_MAX 40 /* words */
#define THREATS                                                                                                        \
    "dispute|take|go|report|complain|contact|leave|cancel|post|tell|never|sue|file|raise|stop|switch|warn|share|"      \
    "escalate|seek|see|be|move|ask|claim|call|write|not|consider|charge|make|have"

static const char insults[] = "ridiculous crap shit fuck fucking damn idiots idiot liars scam scammers pathetic "
                              "rubbish disgusting joke useless moron morons "
                              "stupid bullshit wtf clowns thieves crooks garbage shame shameful disgrace incompetent "
                              "incompetence hell bloody";

/* ---- one piece -------------------------------------------------------------------------------------------------- */

/* Written with care: a capital at the start, and none of what people type in haste. */
static bool
is_tidy(const char *plain, const struct clause *clause)
{
    bool careless = false;
    for (guint i = 0; i < clause->count; i++)
        careless |=
            strcmp(clause->words[i].text, "i") == 0 || word_in(clause->words[i].text, "u ur im dont cant wont pls plz");
    /* Behind "Dear all," people begin small. */
    bool marked = clause->count > 4 && strpbrk(clause->words[clause->count - 1].trail, ".!?");
    return (g_unichar_isupper(g_utf8_get_char(plain)) || marked || quoting_is_frozen(&clause->words[0])) && !careless &&
           clause->count <= 42;
}

static bool
has_any(const struct clause *clause, const char *list)
{
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, list))
            return true;
    return false;
}

static bool
is_unspeakable(const struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        const char *text = clause->words[i].text;
        if (quoting_is_frozen(&clause->words[i]))
            continue;
        if (strpbrk(text, "@<>{}\\_|") || strstr(text, "://") || g_str_has_prefix(text, "www.") ||
            (text[0] == '#' && !g_ascii_isdigit(text[1]) && i == 0) || strlen(text) > 40)
            return true;
        const char *dot = strchr(text, '.');
        if (dot && g_ascii_isalpha(dot[1]) && g_ascii_isalpha(dot[2]) && dot > text + 1)
            return true;
        if (strpbrk(clause->words[i].lead, "\"") || strpbrk(clause->words[i].trail, "\""))
            return true;
    }
    bool own = word_in(clause->words[0].low, "my now so it") && !has_any(clause, "you your");
    for (guint i = 1; i < clause->count;
         i++) /* "whether this is a scam", "a scam email": whoever asks or tells it fears one */
        if (word_in(clause->words[i].low, "scam") &&
            (clause_has(clause, 0, "is|was this|it a|some|really|just") ||
             clause_has(clause, i + 1, "call|calls|email|text|message|website|site|caller")))
            return false;
    for (guint i = 1; i < clause->count; i++) /* "the rubbish was left": a thing */
        if (word_in(clause->words[i].low, "rubbish garbage") &&
            word_in(clause->words[i - 1].low, "the my our your their of"))
            return false;
    return has_any(clause, insults) && !(own && has_any(clause, "useless"));
}

/* A first word that is no name loses its capital. */
static char *
uncapitalised(char *line, const struct clause *clause)
{
    const char *text = clause->words[0].text;
    g_autofree char *stem = g_strndup(clause->words[0].low, strcspn(clause->words[0].low, "'"));
    bool next_name = clause->count > 1 && g_ascii_isupper(clause->words[1].text[0]);
    bool name =
        (next_name || !grammar_knows(clause->words[0].low) || grammar_opens_name(text)) &&
        !word_in(
            stem,
            "the a an my our his her its their this that these those there your it they he she we you i no not all "
            "when if after since because although both every each one two three some nobody "
            "in on at for under from with to as is was what how where why by please yesterday today "
            "last during despite according about over under between once nothing something anyone someone "
            "everyone everybody half part many most several another other only even so such while before until");
    if (g_ascii_isupper(text[0]) && !name && !g_ascii_isupper(text[1]) && text[1] != '\'' &&
        strcmp(clause->words[0].low, "i") != 0)
        line[0] = g_ascii_tolower(line[0]);
    return line;
}

/* "WITHOUT" in a sentence that is not; a code is no shout. */
static bool
is_shouted(const char *text)
{
    gsize length = strlen(text);
    for (const char *c = text; *c; c++)
        if (!g_ascii_isupper(*c))
            return false;
    return length > 3 ||
           word_in(text, "NOW NOT ALL ANY AND THE TWO ONE NO WHY HOW IS ARE WAS HAS HAD DO DID CAN MY YOU "
                         "YES VERY SO BUT TO OF WE");
}

static void
calm(struct clause *clause)
{
    for (guint i = 1; i < clause->count; i++) {
        g_autofree char *low = g_strdup(clause->words[i].low);
        bool path = i + 1 < clause->count && clause->words[i + 1].lead[0] == '/';
        const char *before = clause->words[i - 1].low; /* "code SPRING" */
        if (word_in(before, "code voucher coupon promo") || shout_place(before, clause->words[i].text))
            continue;
        static const char loud[] =
            "Do Does Did Can Would Could Should Is Are Was Have Has Not And But My Your The To Be "
            "Allow Let Get"; /* "what should I Do" */
        bool typed = word_in(clause->words[i].text, loud) && !*clause->words[i - 1].trail &&
                     (g_ascii_islower(*clause->words[i - 1].text) || strcmp(clause->words[i - 1].text, "I") == 0) &&
                     (i + 1 == clause->count || g_ascii_islower(*clause->words[i + 1].text));
        if ((typed || (is_shouted(clause->words[i].text) && grammar_knows(low))) && !path)
            clause_set(clause, i, low);
        else if (is_shouted(clause->words[i].text) &&
                 word_in(low,
                         "january february march april june july august september october november december monday "
                         "tuesday wednesday thursday friday saturday sunday")) {
            low[0] = g_ascii_toupper(low[0]);
            clause_set(clause, i, low);
        }
    }
}

static char *
statement(struct clause *clause, bool tidy)
{
    g_autofree char *whole = ellipsis_filled(clause);
    g_autoptr(clause) full = whole ? clause_cut(whole) : clause_part(clause, 0, clause->count);
    bool asked = strchr(clause->words[clause->count - 1].trail, '?') != NULL;
    if (whole)
        quoting_freeze(full);
    if (asked && word_in(full->words[0].low,
                         "what when where why how who which whose is are was were do does did has have can could "
                         "will would should may precisely exactly on at in from to"))
        return NULL; /* a question that could not be turned is no fact */
    if (!whole && outset_is_bad(full) && !(tidy && outset_is_conditional(full)))
        return NULL;
    bool names_me = has_any(full, "i me my mine we us our you your i'm i've i'd we've we're myself i'll yours u");
    if (!person_turn(full))
        return NULL;
    g_autoptr(GString) mended = g_string_new(NULL);
    g_autofree char *turned_line = clause_join(full, 0, full->count);
    g_string_assign(mended, turned_line);
    /* "the card you gave you does not work" reads as if you did; people say it with the contraction. */
    g_string_replace(mended, " you does not ", " you doesn't ", 0);
    g_string_replace(mended, " you has not ", " you hasn't ", 0);
    g_string_replace(mended, " you is not ", " you isn't ", 0);
    g_string_replace(mended, " you was not ", " you wasn't ", 0);
    char *line = uncapitalised(g_strdup(mended->str), full);
    bool short_enough =
        full->count <= (names_me ? 38 : 34) &&
        (full->count >= 3 ||
         (full->count == 2 && word_in(full->words[0].low, "nobody it's it there's nothing everything she's he's "
                                                          "they're you're")));
    /* What its writer took care of, and holds a verb, the parser need not know every word of. */
    bool trusted = tidy && outset_is_finite(full) && strpbrk(clause->words[clause->count - 1].trail, ".!,?");
    /* Typed in haste, yet plain words from a plain beginning. */
    guint known = 0;
    for (guint i = 0; i < full->count; i++)
        known += grammar_knows(full->words[i].low) || strpbrk(full->words[i].text, "0123456789") ||
                 g_ascii_isupper(full->words[i].text[0]);
    trusted |= (word_in(full->words[0].low, "you your the my our it") || outset_begins_thing(full)) &&
               known * 10 >= full->count * 9 && full->count <= 22;
    g_autoptr(grammar) grammar =
        short_enough && !trusted ? grammar_parse(line, tidy ? 2 : 1) : NULL; /* dear: asked last */
    bool clear = grammar && grammar->clause;
    if (!short_enough || !(clear || trusted)) {
        g_free(line);
        return NULL;
    }
    return line;
}

/* A word of scorn before what it scolds is left out; what is said without it stays true. */
static void
soften(struct clause *clause)
{
    for (guint i = 0; i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low,
                    "stupid bloody damn damned fucking freaking ridiculous useless crappy literally "
                    "absolutely basically actually honestly frankly simply") &&
            !*clause->words[i].trail &&
            !word_in(clause->words[i + 1].low, "and or for to in with that is was i you we they it my the"))
            clause_set(clause, i, "");
}

static void
add(GPtrArray *pieces, enum turning kind, char *clause)
{
    struct turned *turned = g_new0(struct turned, 1);
    turned->kind = kind;
    turned->clause = clause;
    g_ptr_array_add(pieces, turned);
}

/* "Please until 15 May": the deadline, told elsewhere. */
static bool
is_term(const struct clause *clause)
{
    return clause->count <= 6 && clause_has(clause, 0, "please|pls|only|latest until|till|by|before|within");
}

/* Only the words from..to of the piece stay. */
static void
keep(struct clause **piece, guint from, guint to)
{
    struct clause *kept = clause_part(*piece, from, to);
    clause_free(*piece);
    *piece = kept;
}

/* What is no part of the piece at its end: emoji, "please", a name typed on, an assent. */
static void
trim(struct clause **piece, bool tidy)
{
    for (guint i = 4; i < (*piece)->count && !tidy; i++) /* "… replace it name ann lee", "… yes sir i will do it" */
        if ((word_in((*piece)->words[i].low, "name") && (*piece)->count - i <= 4 &&
             !word_in((*piece)->words[i - 1].low, "my the your user last first full domain a file wrong right "
                                                  "different another same correct own else's brand company his "
                                                  "her their no any middle maiden business new old")) ||
            clause_has(*piece, i, "yes|ok|okay|sure sir|i|surely|sure|please|ok") ||
            clause_has(*piece, i, "sure|ok|okay i am|will|can"))
            keep(piece, 0, i);
    for (guint i = 3; i < (*piece)->count; i++) /* "look at it when you have a minute" */
        if (clause_has(*piece, i, "when|if|whenever you've a|the|some minute|moment|chance|second|time") ||
            clause_has(*piece, i, "when|if|whenever you have|get a|the|some minute|moment|chance|second|time"))
            keep(piece, 0, i);
    while ((*piece)->count > 1 &&
           g_unichar_type(g_utf8_get_char((*piece)->words[(*piece)->count - 1].text)) == G_UNICODE_OTHER_SYMBOL)
        keep(piece, 0, (*piece)->count - 1);
    while (
        (*piece)->count > 3 &&
        word_in((*piece)->words[(*piece)->count - 1].low, "please pls plz thanks thx asap sure cheers ta lol "
                                                          "sir madam mate guys xx x") &&
        strcmp((*piece)->words[(*piece)->count - 1].text, "X") != 0 && /* "the iPhone X" */
        !word_in((*piece)->words[(*piece)->count - 2].low, "appear appears seem seems look looks is are was were it's"))
        keep(piece, 0, (*piece)->count - 1);
    for (guint i = 2; i < (*piece)->count; i++)
        if (clause_has(*piece, i, "or|otherwise else|i|we") || clause_has(*piece, i, "and i'll|we'll " THREATS) ||
            (clause_has(*piece, i, "otherwise") && i + 1 < (*piece)->count)) /* "won't pay otherwise" is no threat */
            keep(piece, 0, i);
}

/* Forms that say something else by their words than what is meant. */
static void
reform(struct clause **piece, bool asked)
{
    for (guint i = 0; i + 3 < (*piece)->count; i++) /* "my stuff I ordered" */
        if (word_in((*piece)->words[i].low, "my our") && !*(*piece)->words[i + 1].trail &&
            clause_has(*piece, i + 2, "i|we ordered|bought|sent|returned|purchased|paid"))
            clause_set(*piece, i, "the");
    guint all = clause_has(*piece, 0, "all i|we wish|want|need to know is") +
                clause_has(*piece, 0, "all i'd|we'd like to know is") +
                clause_has(*piece, 0, "all i|we would like to know is");
    if (all && (*piece)->count > all + 2) {
        clause_set(*piece, 0, "");
        for (guint i = 2; i < all - 1; i++)
            clause_set(*piece, i, i == 2 ? "would like to know" : "");
        clause_set(*piece, all - 1, "");
    }
    if (clause_has(*piece, 0, "i|we refer to")) {
        clause_set(*piece, 1, "are writing");
        clause_set(*piece, 2, "about");
    }
    if (clause_has(*piece, 0, "should you|i|we") && !asked)
        clause_set(*piece, 0, "if"); /* "Should you wish to send …, I will …" */
    if (!asked && clause_has(*piece, 0, "that") && (*piece)->count > 4 &&
        word_in((*piece)->words[2].low, "is was has had will would won't isn't wasn't doesn't didn't"))
        clause_set(*piece, 0, "the"); /* "That order was due": told behind "You write that" */
    else if (!asked && (clause_has(*piece, 0, "that was|wasn't|will|won't|has|hasn't|had") ||
                        clause_has(*piece, 0, "that is now|already|almost|nearly|over")))
        clause_set(*piece, 0, "this");
    if (word_in((*piece)->words[0].low, "as since because") && (*piece)->count > 3 &&
        word_in((*piece)->words[1].low, "i we my our the this it") &&
        strchr((*piece)->words[(*piece)->count - 1].trail, ','))
        keep(piece, 1, (*piece)->count); /* "As I have a hotel," */
}

/* The piece restated, by the first way that fits. NULL: by none. */
static char *
restated(struct clause *piece, bool asked, bool tidy, enum turning *kind_out)
{
    /* "When it arrived, the jug was cracked" asks nothing. */
    bool scene = !asked && word_in(piece->words[0].low, "when where") && piece->count > 6 && !ask_begins(piece, 0);
    *kind_out = TURNED_WISH;
    char *line = leads_meant(piece);
    if (!line && piece->count <= 3 && strpbrk(piece->words[0].text, "0123456789") && clause_has(piece, 1, "back"))
        line = g_strdup_printf("you would like %s%s back", piece->words[0].lead,
                               piece->words[0].text); /* "£479 back please" */
    if (!line && !scene) {
        line = condition_follows(piece, asked);
        *kind_out = line && !g_str_has_prefix(line, "you would like to know") ? TURNED_WISH : TURNED_QUESTION;
        line = line ? line : ask_question(piece);
    }
    if (!line) {
        line = ask_request(piece);
        *kind_out = TURNED_WISH;
    }
    if (!line) {
        line = statement(piece, tidy);
        bool asks = line && g_str_has_prefix(line, "you would like to know ");
        *kind_out = asks ? TURNED_QUESTION : TURNED_STATEMENT;
    }
    g_autofree char *padded = g_strdup_printf(" %s", line ? line : "");
    if (strstr(padded, " you you ") || strstr(padded, " us us ") || strstr(padded, " we we ") ||
        (strstr(padded, " us you ") && !strstr(padded, " one of us you ") && !strstr(padded, "which of us you ")))
        g_clear_pointer(&line, g_free);
    return line;
}

static bool
turn_piece(GPtrArray *pieces, const struct clause *whole, guint from, guint to, bool tidy)
{
    g_autoptr(clause) raw = clause_part(whole, from, to);
    if (raw->count > 2 && word_in(raw->words[0].low, "who which whose") && to + 1 < whole->count &&
        word_in(whole->words[to].low, "and") && strchr(whole->words[whole->count - 1].trail, '?'))
        clause_mark(raw, raw->count - 1, "?"); /* "who decides on it and how do I appeal" */
    g_autoptr(clause) piece = clause_part(raw, courtesy_end(raw), raw->count);
    if (courtesy_is_all(piece) || is_term(piece))
        return true;
    const char *mark = strcmp(to < whole->count ? whole->words[to].low : "", "or") == 0
                           ? whole->words[whole->count - 1].trail /* of a question with two answers */
                           : whole->words[to - 1].trail;
    bool asked = strchr(mark, '?') != NULL;
    soften(piece);
    calm(piece);
    if (courtesy_is_feeling(piece) || courtesy_is_general(piece) || clause_has(piece, 0, "i|we look|looking forward") ||
        clause_has(piece, 0, "look|looking forward"))
        return true;
    if (piece->count > PIECE_MAX || is_unspeakable(piece))
        return false;
    reform(&piece, asked);
    g_autoptr(clause) ultimatum = asked ? NULL : condition_or(&piece);
    trim(&piece, tidy);
    enum turning kind;
    char *line = restated(piece, asked, tidy, &kind);
    if (!line)
        return false;
    g_autofree char *told = ultimatum ? statement(ultimatum, true) : NULL;
    bool own =
        told && (g_str_has_prefix(told, "you ") || g_str_has_prefix(told, "your ") || g_str_has_prefix(told, "you'"));
    add(pieces, kind, own ? g_strdup_printf("%s, or %s", line, told) : g_strdup(line));
    g_free(line);
    return true;
}

static void
turned_free(gpointer data)
{
    struct turned *turned = data;
    g_free(turned->clause);
    g_free(turned);
}

/* Another language's sentence, cut where a question begins inside it ("…, \xC2\xBFllegarán antes?") or after "; ". */
static bool
turn_foreign(GPtrArray *pieces, const struct pack *pack, bool informal, const struct clause *clause)
{
    bool complete = true;
    guint from = 0;
    for (guint at = 1; at <= clause->count; at++) {
        bool second = at < clause->count && at > 2 && at > from + 1 &&
                      strchr(clause->words[clause->count - 1].trail, '?') &&
                      foreign_lists(pack, "turn.wh", clause->words[at].low) &&
                      foreign_lists(pack, "turn.joint", clause->words[at - 1].low);
        bool cut = at == clause->count || second || strstr(clause->words[at].lead, "\xC2\xBF") ||
                   strpbrk(clause->words[at - 1].trail, "?!;") ||
                   (strcmp(pack->language, "de") == 0 && !strchr(clause->words[clause->count - 1].trail, '?') &&
                    annex_begins(pack, clause, from, at)) ||
                   appeal_begins(pack, clause, from, at) || (southern_knows(pack) && southern_parts(clause, from, at));
        if (!cut)
            continue;
        if (from > 0 && from + 2 < at && southern_knows(pack) && word_in(clause->words[from].low, "e ed"))
            from++; /* what was joined stands alone now */
        g_autoptr(clause) piece = appeal_piece(pack, clause, from, second ? at - 1 : at);
        if (second) /* two questions: each ends in its mark */
            clause_mark(piece, piece->count - 1, "?");
        char *tail = piece->count ? piece->words[piece->count - 1].trail : NULL;
        if (tail && southern_knows(pack) && *tail == ',') /* cut off before "e la macchina …" */
            *tail = '.';
        bool asks = false;
        char *line = foreign_turn(pack, informal, piece, &asks);
        if (line)
            add(pieces, asks ? TURNED_WISH : TURNED_STATEMENT, line);
        complete &= line != NULL;
        from = at;
    }
    if (pieces->len == 2 &&
        strcmp(pack->language, "de") == 0) { /* "helfen Sie mir, ich komme nicht …": the matter first */
        struct turned *first = g_ptr_array_index(pieces, 0), *second = g_ptr_array_index(pieces, 1);
        bool leans =
            strstr(second->clause, " sie ") || strstr(second->clause, " ihn ") || strstr(second->clause, " es ");
        if (first->kind == TURNED_WISH && second->kind == TURNED_STATEMENT && !leans) {
            pieces->pdata[0] = second;
            pieces->pdata[1] = first;
        }
    }
    return complete;
}

/* The last two pieces as one, where one of them is asked for or the other. */
static void
join_alternatives(GPtrArray *pieces)
{
    struct turned *first = g_ptr_array_index(pieces, pieces->len - 2),
                  *second = g_ptr_array_index(pieces, pieces->len - 1);
    char *both = condition_or_joined(first->clause, second->clause);
    if (!both)
        return;
    g_free(first->clause);
    first->clause = both;
    first->kind = g_str_has_prefix(both, "you would like to know ") ? TURNED_QUESTION : TURNED_WISH;
    g_ptr_array_remove_index(pieces, pieces->len - 1);
}

/* A sentence shouted in capitals, said: what holds a digit keeps its capitals. */
static char *
calmed(const char *plain)
{
    guint upper = 0, lower = 0;
    for (const char *c = plain; *c; c++) {
        upper += g_ascii_isupper(*c);
        lower += g_ascii_islower(*c);
    }
    if (upper < 10 || lower * 3 > upper)
        return g_strdup(plain);
    g_auto(GStrv) words = g_strsplit(plain, " ", -1);
    for (char **word = words; *word; word++)
        if (!strpbrk(*word, "0123456789") && strcmp(*word, "I") != 0) {
            char *low = g_utf8_strdown(*word, -1);
            g_autofree char *stem = g_strndup(low, strcspn(low, ".,;:!?"));
            bool name = strlen(stem) > 3 && g_ascii_isalpha(*stem) && !strpbrk(stem, "'-/") && !grammar_knows(stem);
            *low =
                name || word_in(
                            stem,
                            "january february march april june july august september october november december monday "
                            "tuesday wednesday thursday friday saturday sunday")
                    ? g_ascii_toupper(*low)
                    : *low;
            g_free(*word);
            *word = low;
        }
    char *line = g_strjoinv(" ", words);
    line[0] = g_ascii_toupper(line[0]);
    return line;
}

/* "The raw file is right, so it must be the chart": the last two statements with the joint that stood between them. */
static void
rejoin(GPtrArray *pieces, const char *joint)
{
    struct turned *first = g_ptr_array_index(pieces, pieces->len - 2),
                  *second = g_ptr_array_index(pieces, pieces->len - 1);
    if (!word_in(joint, "so but") || first->kind != TURNED_STATEMENT || second->kind != TURNED_STATEMENT ||
        !*first->clause || !*second->clause || strlen(first->clause) + strlen(second->clause) > 200)
        return;
    char *both = g_strdup_printf("%s, %s %s", first->clause, joint, second->clause);
    g_free(first->clause);
    first->clause = both;
    g_ptr_array_remove_index(pieces, pieces->len - 1);
}

GPtrArray *
turn_sentence(const struct pack *pack, bool informal, const char *plain, bool *complete_out)
{
    GPtrArray *pieces = g_ptr_array_new_with_free_func(turned_free);
    *complete_out = false;
    g_autofree char *calm = calmed(plain);
    plain = calm;
    g_autoptr(clause) clause = clause_cut(plain);
    if (clause->count == 0 || clause->count > 120)
        return pieces;
    if (strcmp(pack->language, "en") != 0) {
        *complete_out = turn_foreign(pieces, pack, informal, clause);
        return pieces;
    }
    *complete_out = true;
    quoting_freeze(clause);
    bool wished = false;
    char *conditional = condition_turn(clause, &wished);
    if (conditional) {
        add(pieces, wished ? TURNED_WISH : TURNED_STATEMENT, conditional);
        return pieces;
    }
    bool tidy = is_tidy(plain, clause);
    const char *joint = "";
    guint from = 0;
    for (guint at = 1; at <= clause->count; at++)
        if (at == clause->count || joint_here(clause, from, at, !tidy && clause->count > 11)) {
            guint to = at, before = pieces->len;
            while (to > from + 1 && at < clause->count && word_in(clause->words[to - 1].low, "and so but then or n") &&
                   !word_in(clause->words[to - 2].low, "before by since until from till"))
                to--;
            *complete_out &= turn_piece(pieces, clause, from, to, tidy);
            bool more = before > 0 && pieces->len == before + 1;
            if (more && condition_or_stands(clause, from))
                join_alternatives(pieces);
            else if (more && *joint)
                rejoin(pieces, joint);
            joint = to < clause->count && strchr(clause->words[to - 1].trail, ',') ? clause->words[to].low : "";
            from = at;
        }
    return pieces;
}
