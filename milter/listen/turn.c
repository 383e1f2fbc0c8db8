/*
 * turn.c - a customer's sentence in the second person, piece by piece.
 *
 * A sentence is cut where a request or question begins and where a run-on begins anew; courtesies before each piece are taken off;
 * then each is restated as wish or question (ask.c) or turned (person.c), and what came out must be a clause to link-grammar.
 * What cannot be turned safely is left out and said so: the caller quotes, or uses a frame. Thread-safe.
 */
#include "turn.h"
#include "ask.h"
#include "clause.h"
#include "foreign.h"
#include "grammar.h"
#include "person.h"
#include "verb.h"

#include <string.h>

#define PIECE_MAX 40 /* words */

/* What stands before the matter: taken off. Longest first where one begins another. */
static const char *const leads[] = {
    "hi|hello|hey|dear|greetings all|team|guys|everyone|sir|madam|support|folks",
    "dear|hi|hello sir|madam or|/|and madam|sir",
    "hi|hello|hey|greetings|hiya",
    "good morning|afternoon|evening|day",
    "please note|be that|advised|aware|informed that",
    "please note|be that|advised|aware",
    "just to let|inform you know|that that",
    "just to let you know",
    "i|we would like to inform|tell|let|notify|report you|that know|that that",
    "i|we would like to inform|tell|let|notify you that|know",
    "i|we just want|wanted|wish to say|tell|let you know that",
    "i|we just want|wanted|wish to say|inform|tell that|you that",
    "i|we just want|wanted|wish to say|tell that|you",
    "i am writing|contacting|emailing|reaching to|you|out to|because inform|tell|let|notify you that",
    "i am writing|contacting|emailing to inform|tell|notify|let you that|know",
    "i am|was writing|contacting|emailing you because|as|since",
    "i am|was writing|contacting|emailing because|as|since",
    "i'm writing|contacting|emailing|reaching you|to|out because|inform|as you|that that",
    "i'm writing|contacting|emailing because|as",
    "i regret to inform you that",
    "i|we am|are afraid|sorry|sure|aware that",
    "i'm afraid that",
    "i am|i'm afraid",
    "i'm afraid",
    "i|we think|believe|feel|guess|fear|understand|see|notice|mean|must|have say|to|that|say",
    "i|we think|believe|guess|fear",
    "it seems|appears|looks that|like|as",
    "it seems|appears",
    "the|my problem|issue|thing|trouble|question is that",
    "the|my problem|issue|thing|trouble is",
    "by the way",
    "first|second|last of all",
    "on top of that|this|it",
    "to make|top matters|it worse|off|all",
    "as i|we|you said|mentioned|know|see|wrote",
    "for your information",
    "in addition",
    "at least",
    "thanks|thank you|for|so for|much|your",
    "so and but also well anyway look basically then plus fyi firstly first secondly second thirdly finally lastly "
    "furthermore "
    "moreover additionally however unfortunately sadly honestly frankly seriously apparently ok okay yes no oh "
    "actually right "
    "listen sorry wow yet besides again obviously clearly now hopefully luckily ps p.s note",
};

static const char insults[] = "ridiculous crap shit fuck fucking damn idiots idiot liars scam scammers pathetic "
                              "rubbish disgusting joke useless moron morons "
                              "stupid bullshit wtf clowns thieves crooks garbage shame shameful disgrace incompetent "
                              "incompetence lol hell bloody";

static bool
starts_lower_lead(const struct clause *clause, guint at, guint *matched_out)
{
    for (guint i = 0; i + 1 < G_N_ELEMENTS(leads); i++) {
        *matched_out = clause_has(clause, at, leads[i]);
        if (*matched_out)
            return true;
    }
    *matched_out = at < clause->count && word_in(clause->words[at].low, leads[G_N_ELEMENTS(leads) - 1]);
    return *matched_out > 0;
}

static guint
after_leads(const struct clause *clause)
{
    guint at = 0, matched;
    if (clause->count > 2 && g_ascii_isdigit(clause->words[0].text[0]) && strlen(clause->words[0].text) == 1 &&
        strpbrk(clause->words[0].trail, ".)")) /* "2. The lid is cracked" */
        at = 1;
    for (guint i = 0; i < 4 && i + 2 < clause->count; i++) /* "two things: 1. The chair …", "Problem: it leaks" */
        if (strchr(clause->words[i].trail, ':') && !g_ascii_isdigit(clause->words[i].text[0]))
            at = i + 1;
    if (at && g_ascii_isdigit(clause->words[at].text[0]) && strpbrk(clause->words[at].trail, ".)"))
        at++;
    if (at < clause->count && word_in(clause->words[at].low, "hi hello dear hey"))
        for (guint i = at; i < at + 5 && i + 1 < clause->count; i++)
            if (strchr(clause->words[i].trail, ',')) { /* "Dear support people, …" */
                at = i + 1;
                break;
            }
    if (clause_has(clause, at, "hi|hello|hey there") && !clause_has(clause, at + 2, "is|are|was|were|has|have|seems"))
        at += 2;
    while (at + 1 < clause->count && starts_lower_lead(clause, at, &matched) && at + matched < clause->count)
        at += matched;
    return at;
}

/* ---- pieces ----------------------------------------------------------------------------------------------------- */

static bool
is_joint(const struct clause *clause, guint at)
{
    return strpbrk(clause->words[at - 1].trail, ",;:!?.-") || word_in(clause->words[at - 1].low, "and so but then");
}

/* Where a run-on without marks begins anew: "… help me i bought a coat …". */
static bool
is_new_start(const struct clause *clause, guint at)
{
    const char *before = clause->words[at - 1].low, *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (word_in(clause->words[at].low, "the my our") && at > 4 && at + 2 < clause->count &&
        word_in(clause->words[at + 2].low, "has is was does doesn't keeps won't have are"))
        return !word_in(
            before,
            "of to in on at for from with by and or but that if when because as than about is was not all since "
            "after before the your so while until sent bought ordered received got returned see say says said");
    if (!word_in(clause->words[at].low, "i we"))
        return false;
    return !word_in(
               before,
               "that if when because what which why how where and or but as than while since before after until so "
               "whether who though although did do can could should am was have had will would though unless to "
               "think thing time way day once") &&
           (word_in(after, "bought have ordered need want was am paid had cannot can't would don't didn't tried called "
                           "am like got just recently received") ||
            strpbrk(clause->words[at - 1].trail, ",;"));
}

/* Written with care: a capital at the start, and none of what people type in haste. */
static bool
is_tidy(const char *plain, const struct clause *clause)
{
    bool careless = false;
    for (guint i = 0; i < clause->count; i++)
        careless |=
            strcmp(clause->words[i].text, "i") == 0 || word_in(clause->words[i].text, "u ur im dont cant wont pls plz");
    return g_unichar_isupper(g_utf8_get_char(plain)) && !careless && clause->count <= 34;
}

static bool
cuts_here(const struct clause *clause, guint at, bool long_one)
{
    const char *trail = clause->words[at - 1].trail;
    if (strpbrk(trail, ";!?") || (strchr(trail, '.') && !trail[1] && strlen(clause->words[at - 1].text) > 2 &&
                                  !g_ascii_isdigit(clause->words[at - 1].text[0])))
        return true;
    if (g_strcmp0(clause->words[at - 1].text, "") == 0 && strpbrk(trail, "-/") && at > 3) /* a dash between blanks */
        return true;
    if (ask_begins(clause, at) && is_joint(clause, at))
        return true;
    if ((clause_has(clause, at, "can|could you|u") && at + 2 < clause->count &&
         (verb_is_request(clause->words[at + 2].low) || word_in(clause->words[at + 2].low, "please pls"))) ||
        clause_has(clause, at, "please|pls send|help|refund|fix"))
        return !word_in(clause->words[at - 1].low, "if that when whether you u and or");
    return long_one && is_new_start(clause, at);
}

/* ---- one piece -------------------------------------------------------------------------------------------------- */

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
        if (strpbrk(text, "@<>{}\\_|") || strstr(text, "://") || g_str_has_prefix(text, "www.") ||
            (text[0] == '#' && !g_ascii_isdigit(text[1]) && i == 0) || strlen(text) > 40)
            return true;
        const char *dot = strchr(text, '.');
        if (dot && g_ascii_isalpha(dot[1]) && g_ascii_isalpha(dot[2]) && dot > text + 1)
            return true;
        if (strpbrk(clause->words[i].lead, "\"") || strpbrk(clause->words[i].trail, "\""))
            return true;
    }
    return has_any(clause, insults);
}

/* "Got my dress" wants its subject; "Still waiting", "No reply" their verb. */
static char *
elliptic(const struct clause *clause)
{
    static const struct {
        const char *begins;
        guint taken;
        const char *say;
    } shapes[] = {{"still|been|just waiting", 0, "I am "},
                  {"still no|nothing", 0, "I have "},
                  {"still not received|had|heard|got", 0, "I have "},
                  {"been", 0, "I have "},
                  {"being", 0, "I am "},
                  {"was|were due|supposed|meant|expected|promised", 0, "it "},
                  {"crashes|freezes|keeps|won't|doesn't|stopped|says|shows|hangs|leaks|broke", 0, "it "},
                  {"was|am|had", 0, "I "},
                  {"not received|had|heard|been", 0, "I have "},
                  {"having trouble|problems|issues|difficulty", 0, "I am "},
                  {"trying|looking|waiting|writing|asking|hoping|wondering|going|unable|expecting", 0, "I am "},
                  {"no reply|response|answer|sign|news|word|refund|update|delivery", 0, "there has been "},
                  {"no internet|water|power|electricity|heating|signal|service|hot|gas|phone", 0, "I have "},
                  {"received|got", 0, "I "}};
    g_autofree char *line = clause_join(clause, 0, clause->count);
    for (guint i = 0; i < G_N_ELEMENTS(shapes); i++)
        if (clause_has(clause, 0, shapes[i].begins)) {
            line[0] = g_ascii_tolower(line[0]);
            return g_strconcat(shapes[i].say, line, NULL);
        }
    if (!verb_is_elliptic(clause->words[0].low))
        return NULL;
    line[0] = g_ascii_tolower(line[0]);
    return g_strconcat("I ", line, NULL);
}

/* A first word that is no name loses its capital. */
static char *
uncapitalised(char *line, const struct clause *clause)
{
    const char *text = clause->words[0].text;
    bool next_name = clause->count > 1 && g_ascii_isupper(clause->words[1].text[0]);
    bool name = (next_name || !grammar_knows(clause->words[0].low)) &&
                !word_in(clause->words[0].low,
                         "the a an my our this that these those there your it they he she we you i no not all "
                         "when if after since because although both every each one two three some nobody "
                         "in on at for under from with to as is was what how where why by please yesterday today "
                         "last during despite");
    if (g_ascii_isupper(text[0]) && !name && !g_ascii_isupper(text[1]) && text[1] != '\'' &&
        strcmp(clause->words[0].low, "i") != 0)
        line[0] = g_ascii_tolower(line[0]);
    return line;
}

static bool
begins_badly(const struct clause *clause)
{
    const char *low = clause->words[0].low;
    return (strlen(low) > 4 && g_str_has_suffix(low, "ing") &&
            !word_in(low, "nothing everything something anything shipping "
                          "billing parking heating booking tracking pricing packaging "
                          "meeting wedding charging morning evening training "
                          "clothing hearing building")) ||
           word_in(
               low,
               "not that which because or than never re fwd if though while until unless regarding re: about instead "
               "thanks thank hope such") ||
           strchr(clause->words[0].trail, ':') || verb_is_request(low);
}

static char *
statement(struct clause *clause, bool tidy)
{
    g_autofree char *whole = elliptic(clause);
    g_autoptr(clause) full = whole ? clause_cut(whole) : clause_part(clause, 0, clause->count);
    if (!whole && begins_badly(full))
        return NULL;
    for (guint i = 1; i < full->count; i++) { /* "WITHOUT notice" */
        const char *text = full->words[i].text;
        g_autofree char *low = g_strdup(full->words[i].low);
        if (strlen(text) > 3 && g_ascii_isupper(text[1]) && g_ascii_isupper(text[2]) && grammar_knows(low))
            clause_set(full, i, low);
    }
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
    g_autoptr(grammar) grammar = grammar_parse(line);
    bool short_enough = full->count <= (names_me ? 34 : 24) && full->count >= 3;
    /* What its writer took care of, and begins as clauses do, the parser need not know every word of. */
    bool trusted =
        tidy &&
        (word_in(full->words[0].low, "you your the this my our there we it nobody no") ||
         (full->count > 4 &&
          (g_str_has_suffix(full->words[1].low, "ed") ||
           word_in(full->words[1].low,
                   "is was has "
                   "have are were sent said told says did does will gave took made came left kept keeps")))) &&
        strpbrk(clause->words[clause->count - 1].trail, ".!");
    /* Typed in haste, yet plain words from a plain beginning. */
    guint known = 0;
    for (guint i = 0; i < full->count; i++)
        known += grammar_knows(full->words[i].low) || strpbrk(full->words[i].text, "0123456789");
    trusted |= !tidy && word_in(full->words[0].low, "you your the my our") && known * 10 >= full->count * 9 &&
               full->count <= 22;
    bool clear = grammar && grammar->clause && grammar->nulls <= (tidy ? 2 : 1);
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
            !*clause->words[i].trail && !word_in(clause->words[i + 1].low, "and or for to in with that is was"))
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

/* Turns of phrase that mean more than their words. */
static char *
idiom(const struct clause *clause)
{
    static const struct {
        const char *begins, *say;
    } idioms[] = {
        {"this|it needs|requires immediate|urgent|prompt attention", "you would like this sorted out quickly"},
        {"this|it needs|has to be fixed|resolved|sorted", "you would like this put right"},
        {"expecting a quick|fast|prompt|swift resolution|response|solution|reply",
         "you would like this sorted out quickly"},
        {"please|pls|kindly look into this matter|issue|asap", "you would like us to look into this"},
        {"what's up", "you would like to know what is going on"},
        {"what is up", "you would like to know what is going on"},
        {"what gives", "you would like to know what is going on"},
        {"what now", "you would like to know what happens next"},
        {"now what", "you would like to know what happens next"},
        {"what's going on", "you would like to know what is going on"},
        {"please|pls advise|advice", "you would like to know how to proceed"},
        {"advise|help needed|please|pls", "you would like our help"},
        {"please|pls help", "you would like our help"},
        {"any|anything help|you advice|suggestions|ideas", "you would like our help"},
        {"anything i can do", "you would like to know what you can do"},
        {"fix it|this", "you would like it fixed"}};
    for (guint i = 0; i < G_N_ELEMENTS(idioms); i++) {
        guint matched = clause_has(clause, 0, idioms[i].begins);
        if (matched && clause->count <= matched + 1)
            return g_strdup(idioms[i].say);
    }
    return NULL;
}

/* "You don't get that often these days": people in general. */
static bool
is_general(const struct clause *clause)
{
    return clause_has(clause, 0,
                      "you don't|can't|cannot|never|rarely|seldom|only get|see|find|hear|beat|expect|know") &&
           has_any(clause, "days often nowadays anymore everyday until till");
}

/* Whether the piece says nothing that an acknowledgement owes an answer. */
static bool
is_courtesy(const struct clause *clause)
{
    return clause->count == 0 ||
           (clause->count <= 5 && has_any(clause, "thanks thank regards cheers ta xx thx advance bye sincerely")) ||
           (clause->count <= 2 &&
            has_any(clause, "hi hello hey dear morning afternoon evening yes no help if please sigh ok"));
}

static bool
turn_piece(GPtrArray *pieces, const struct clause *whole, guint from, guint to, bool tidy)
{
    g_autoptr(clause) raw = clause_part(whole, from, to);
    g_autoptr(clause) piece = clause_part(raw, after_leads(raw), raw->count);
    if (is_courtesy(piece))
        return true;
    soften(piece);
    if (is_general(piece) || clause_has(piece, 0, "i|we look|looking forward") ||
        clause_has(piece, 0, "look|looking forward"))
        return true;
    if (piece->count > PIECE_MAX || is_unspeakable(piece))
        return false;
    if (word_in(piece->words[0].low, "as since because") && piece->count > 3 &&
        word_in(piece->words[1].low, "i we my our the this it") && strchr(piece->words[piece->count - 1].trail, ',')) {
        struct clause *bare = clause_part(piece, 1, piece->count); /* "As I have a hotel," */
        clause_free(piece);
        piece = bare;
    }
    while (piece->count > 3 &&
           word_in(piece->words[piece->count - 1].low, "please pls plz thanks thx asap sure ok cheers ta lol "
                                                       "sir madam mate guys xx x")) {
        struct clause *cut = clause_part(piece, 0, piece->count - 1);
        clause_free(piece);
        piece = cut;
    }
    /* "or I'll dispute the charge" is no part of the wish */
    for (guint i = 2; i < piece->count; i++)
        if (clause_has(piece, i, "or|otherwise i'll|else|i|we") || clause_has(piece, i, "otherwise")) {
            struct clause *cut = clause_part(piece, 0, i);
            clause_free(piece);
            piece = cut;
            break;
        }
    bool asked = strchr(whole->words[to - 1].trail, '?') != NULL;
    /* "When it arrived, the jug was cracked" asks nothing. */
    bool scene = !asked && word_in(piece->words[0].low, "when where") && piece->count > 6;
    char *line = idiom(piece);
    enum turning kind = TURNED_WISH;
    if (!line && !scene) {
        line = ask_question(piece);
        kind = TURNED_QUESTION;
    }
    if (!line) {
        line = ask_request(piece);
        kind = TURNED_WISH;
    }
    if (!line) {
        line = statement(piece, tidy);
        kind = TURNED_STATEMENT;
    }
    if (line &&
        (strstr(line, "you you") || strstr(line, "us us") || strstr(line, "we we") || strstr(line, "us you "))) {
        g_free(line);
        return false;
    }
    if (line)
        add(pieces, kind, line);
    return line != NULL;
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
        bool second = at < clause->count && at > 2 && strchr(clause->words[clause->count - 1].trail, '?') &&
                      foreign_lists(pack, "turn.wh", clause->words[at].low) &&
                      foreign_lists(pack, "turn.joint", clause->words[at - 1].low);
        bool cut = at == clause->count || second || strstr(clause->words[at].lead, "\xC2\xBF") ||
                   strpbrk(clause->words[at - 1].trail, "?!;");
        if (!cut)
            continue;
        g_autoptr(clause) piece = clause_part(clause, from, second ? at - 1 : at);
        if (second) { /* two questions: each ends in its mark */
            g_free(piece->words[piece->count - 1].trail);
            piece->words[piece->count - 1].trail = g_strdup("?");
        }
        bool asks = false;
        char *line = foreign_turn(pack, informal, piece, &asks);
        if (line)
            add(pieces, asks ? TURNED_WISH : TURNED_STATEMENT, line);
        complete &= line != NULL;
        from = at;
    }
    return complete;
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
            g_free(*word);
            *word = low;
        }
    char *line = g_strjoinv(" ", words);
    line[0] = g_ascii_toupper(line[0]);
    return line;
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
    bool tidy = is_tidy(plain, clause);
    guint from = 0;
    for (guint at = 1; at <= clause->count; at++)
        if (at == clause->count || cuts_here(clause, at, !tidy && clause->count > 11)) {
            guint to = at;
            while (to > from + 1 && at < clause->count && word_in(clause->words[to - 1].low, "and so but then"))
                to--;
            *complete_out &= turn_piece(pieces, clause, from, to, tidy);
            from = at;
        }
    return pieces;
}
