/*
 * tails.c - English: what a post says behind a comma without its subject: "…, been waiting since 9am", "…, still says processing".
 *
 * The first word tells whose it is: what one waits, rings or cannot do is the writer's, what is said, shown or does not open is the
 * thing's. A tail whose subject may be another's ("the driver came, took it back") is parted only where the writer is the head's
 * subject; what whoever came did next is theirs (notes.c asks that, too). Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "tails.h"

#include "clause.h"
#include "forms.h"
#include "grammar.h"
#include "parting.h"

#include <stdbool.h>
#include <string.h>

#define HEAD_MIN  2 /* words of what stands before the comma */
#define TAIL_MIN  2
#define HEAD_LONG 3 /* … a sentence of its own stands behind */

/* Of the writer whatever the head's subject; `own`: only behind the writer's own deed. */
static const struct {
    const char *from, *to;
    bool own;
} shapes[] = {
    {"^been (?=\\w+ing\\b|on |in |at |a |with |without |told |told|charged|over |\\d)", "I have been ", false},
    {"^still (?=(?:says|shows|doesn't|does not|isn't|won't|hasn't|crashes|keeps|happens|comes|freezes|shows)\\b)",
     "It still ", false},
    {"^still (?=(?:no|nothing|zero|without)\\b)", "I still have ", false},
    {"^still not "
     "(?=(?:working|fixed|resolved|here|arrived|delivered|sorted|loading|shipped|showing|credited|refunded)\\b)",
     "It is still not ", false},
    {"^(?:it )?(doesn't|isn't|wasn't|keeps|says|shows|crashes|freezes|stopped|stops) "
     "(?!(?:it|this|that|he|she|there|you) )(?=\\w)",
     "It \\1 ", false},
    {"^(?:and )?(?:had )?no (?=(?:reply|response|answer|refund|update|updates|callback|call "
     "back|email|emails|explanation|"
     "apology|help|confirmation|news|word|notice|warning|tracking|joy|luck|show|call|sign of)\\b"
     "(?! (?:was|were|is|are|has|have|had|came|arrived|ever|could|can|will|would)\\b))",
     "I have had no ", false},
    {"^now (?=(?:being|charged|billed|locked|told|stuck|blocked|paying|waiting|banned|left|owed)\\b)", "I am now ",
     false},
    {"^nothing (?=(?:since|yet|so far|back|from you|after|for|in my)\\b)", "There has been nothing ", false},
    {"^(?:and )?(?:got |was )(offered|promised|charged|told|cut off|hung up "
     "on|billed|sent|given|ignored|transferred|refused|passed|blocked|"
     "locked out|asked|treated|disconnected|moved|bumped) ?",
     "I was \\1 ", false},
    {"^(?=(?:said (?:yes|no)|told "
     "(?:you|them)|accepted|agreed|signed|returned|cancelled|replied|applied|renewed|chased|"
     "provided|posted|uploaded|asked for)\\b)",
     "I ", true},
    {"^(?!refused to "
     "(?!me\\b|us\\b)\\w)(?!(?:rebooked|booked|moved|transferred|left) "
     "(?:an?|the|no)\\b)(rebooked|booked|moved|bumped|transferred|overcharged|charged|billed|refused|denied|told|"
     "promised|offered|given|"
     "sent|"
     "passed|quoted|asked|advised|left) "
     "(?=(?:for|on|to|onto|by|from|between|a|an|the|that|it|£|\\$|\\d|twice|no|with|in|at|"
     "around|extra|again|without)\\b)",
     "I was \\1 ", false},
    {"^(?:but )?(?=(?:only|just|still|also) "
     "(?:see|get|have|find|know|remember|own|use|need|want|receive|recognise|recognize)\\b)",
     "I ", true},
    {"^(?:and )?no ([\\w -]{2,24}) (offered|given|provided|left|sent|made|found|received|mentioned|announced)\\b",
     "No \\1 was \\2", false},
    {"^(?:with )?(?=(?:an?|two|three|four|\\d) (?:\\w+ "
     "){0,2}(?:kids|children|babies|baby|toddlers?|newborn|dogs?|cats?)\\b)"
     "(?!.*\\b(?:is|are|was|were|has|have|had|got|could|can|did|came|went|fell|\\w+ed)\\b)",
     "I have ", false},
    {"^(?=(?:tried|called|rang|phoned|emailed|reported|ordered|waited|spoke|missed|checked|restarted|reset|"
     "reinstalled|contacted|spent|had to|gave up|complained|texted|messaged)\\b)",
     "I ", true},
};

static struct forms all = FORMS(shapes, from, G_REGEX_CASELESS);

/* What the writer did, said or left out: "I rang", "Ordered it". */
static bool
is_own(const struct clause *head)
{
    const char *first = head->words[0].low;
    gsize width = strlen(first);
    return word_in(
               first,
               "where's wheres need i we i've i'd i'm been got had bought rang went took paid sent spoke tried just") ||
           (width > 4 && g_str_has_suffix(first, "ed") && !word_in(first, "compared based"));
}

/* The tail with its subject; NULL: it has one, or whose it is cannot be told. */
static char *
filled(const char *tail, bool own)
{
    const struct form *forms = forms_open(&all);
    struct grain grain;
    grain_take(&grain, tail);
    for (guint i = 0; i < G_N_ELEMENTS(shapes); i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if ((shapes[i].own && !own) || !form_holds(&forms[i], tail, &grain, &match))
            continue;
        gint end = 0;
        g_match_info_fetch_pos(match, 0, NULL, &end);
        g_autofree char *said = g_match_info_expand_references(match, shapes[i].to, NULL);
        g_autofree char *whole = g_strconcat(said, tail + end, NULL);
        return g_strdup(g_strchomp(whole));
    }
    return NULL;
}

/* Whether the words from the start hold a verb that says when, at `from` to `to`. */
static bool
has_finite(const struct clause *words, guint from, guint to)
{
    static const char finite[] =
        "is isn't are aren't was wasn't were weren't am has hasn't have haven't had did didn't does doesn't can can't "
        "cannot "
        "could couldn't will won't says said came turned ended went told took gave got left kept keeps sent broke "
        "stopped "
        "charged called refused started arrived never took shows opened closed cancelled go goes nobody's i'm i've "
        "it's";
    for (guint i = from; i < MIN(words->count, to); i++)
        if (word_in(words->words[i].low, finite))
            return true;
    /* "documents rejected twice", "account limited": a note's verb, whose "was" comes later */
    return words->count > 1 && from <= 1 && to <= 4 && g_str_has_suffix(words->words[1].low, "ed") &&
           strlen(words->words[1].low) > 5 && strlen(words->words[0].low) > 3 &&
           !word_in(words->words[0].low, "been being have having also just then they that this your when were with "
                                         "what even only still never once which");
}

/* "…, guide turned up at 3:40": a sentence of its own behind a comma. */
static bool
is_splice(const struct clause *before, const struct clause *after)
{
    static const char joints[] =
        "and but or so which who that because when where while if although though as since after "
        "before until unless whichever whatever whoever even then not no never only just please with without in on at "
        "for from to "
        "by of about despite including i'd you'd didn't";
    bool got = word_in(after->words[after->count - 1].low, "came arrived instead") && clause_has(before, 0, "ordered");
    if (got || clause_has(before, 0, "by the time|end") ||
        clause_has(before, 0,
                   "the|every day|moment|minute|week|night|time|morning i|we|you|they|he|she|it|my|our|your|the") ||
        before->count < HEAD_LONG || after->count < 3 || word_in(after->words[0].low, joints))
        return false;
    for (guint i = 0; i < before->count; i++)
        if (*before->words[i].trail ||
            word_in(before->words[i].low, "if when because since although that who which what where "
                                          "how why whether until before after while as said unless once whenever"))
            return false;
    for (guint i = 1; i < after->count; i++)
        if (word_in(after->words[i].low, "and or"))
            return false; /* a row of three */
    for (guint i = 1; i < MIN(after->count, 3u); i++)
        if (word_in(after->words[i].low, "i you we he she they it") || *after->words[i - 1].trail)
            return false;
    return (has_finite(before, 0, before->count) || is_own(before)) &&
           (has_finite(after, 1, 4) ||
            word_in(after->words[0].low, "it's he's she's they're nobody's there's i'm i've"));
}

/* "Mr Hughes, your surveyor": a name and who that is, whose verb is yet to come. */
static bool
is_apposed(const struct clause *head)
{
    guint comma = 0;
    while (comma + 2 < head->count && !strchr(head->words[comma].trail, ','))
        comma++;
    return strchr(head->words[comma].trail, ',') && comma + 2 < head->count &&
           (word_in(head->words[comma + 1].low, "the a an my our your his her their one mr mrs ms miss dr") ||
            (g_ascii_isupper(*head->words[comma + 1].text) && !grammar_knows(head->words[comma + 1].low))) &&
           !has_finite(head, 0, head->count) && !is_own(head);
}

/* "The app opens, | freezes and then closes": one row of what it does. */
static bool
is_row(const struct clause *before, const struct clause *after)
{
    bool acts = false, joins = false;
    for (guint i = 1; i < before->count; i++)
        acts |= i > 1 && g_str_has_suffix(before->words[i].low, "s") && grammar_acts(before->words[i].low);
    for (guint i = 1; i + 1 < after->count; i++)
        joins |= word_in(after->words[i].low, "and") && !has_finite(after, 0, i);
    return acts && joins && g_str_has_suffix(after->words[0].low, "s") && !has_finite(before, 0, before->count);
}

/* "The driver came, | asked for cash and left": somebody's deeds in a row; the writer is none of who acts. */
bool
tails_is_doers(const struct clause *before, const struct clause *after)
{
    static const char persons[] =
        "driver courier engineer technician man guy lady woman girl boy agent rep manager supervisor plumber "
        "electrician postman "
        "waiter waitress nurse doctor cleaner receptionist fitter builder gardener officer guard conductor steward he "
        "she they "
        "someone somebody son daughter husband wife mum mom dad mother father brother sister colleague neighbour "
        "neighbor friend "
        "boss nan gran partner rider installer surveyor salesman clerk cashier operator caller";
    static const char moves[] =
        "came arrived rang called turned showed left phoned knocked appeared entered drove pulled opened stood "
        "stopped looked walked sat answered picked returned went got";
    guint verb = 0;
    for (guint i = 0; i < MIN(before->count, 4u) && !verb; i++)
        verb = word_in(before->words[i].low, persons) ? i + 1 : 0;
    if (!verb || verb >= before->count || before->count - verb > 3 || !word_in(before->words[verb].low, moves))
        return false;
    const char *deed = after->words[0].low, *whom = clause_low(after, 1);
    return word_in(deed, "said demanded refused left drove hung shouted looked knocked dropped threw laughed walked") ||
           (word_in(deed, "told gave showed handed sent charged took put") &&
            word_in(whom, "me us my our the a an it them him her")) ||
           (word_in(deed, "asked") && !word_in(whom, "to"));
}

char *
tails_parted(const char *sentence)
{
    if (strpbrk(sentence, "\"(:;"))
        return NULL;
    bool asks = strchr(sentence, '?') != NULL;
    for (const char *comma = strstr(sentence, ", "); comma; comma = strstr(comma + 1, ", ")) {
        g_autofree char *head = g_strndup(sentence, (gsize)(comma - sentence));
        g_autoptr(clause) before = clause_cut(head), after = clause_cut(comma + 2);
        if (before->count < HEAD_MIN || after->count < TAIL_MIN || g_ascii_isdigit(sentence[0]) ||
            strstr(head, ", who ") || strstr(head, ", which ") || strstr(head, ", whose "))
            continue;
        if (is_apposed(before) || is_row(before, after) || tails_is_doers(before, after) ||
            parting_is_begun(before, 0, before->count))
            continue;
        bool hangs = word_in(before->words[0].low,
                             "when if after since because although as while once whenever before until unless");
        if (strstr(head, " who ") || strstr(head, " which ") || strstr(head, " whose "))
            continue; /* "my dad, who is 84, can't open it" */
        if (strstr(head, " no ") && g_str_has_prefix(comma + 2, "no "))
            continue; /* "no heating, no hot water" */
        bool mine = word_in(before->words[0].low, "i we");
        if (mine && (strstr(comma, " and was ") || strstr(comma, " and were ") || strstr(comma, " and got ")))
            continue; /* "I waited, left without seeing anyone, and was invoiced": a row of deeds, which says what was suffered */
        g_autofree char *bare = g_strdup(comma + 2);
        gsize end = strlen(bare);
        while (end && strchr(".!?", bare[end - 1]))
            bare[--end] = '\0';
        bool own = is_own(before) && !clause_has(before, 0, "i|we have|had");
        g_autofree char *open = filled(bare, own);
        g_autofree char *whole = open ? g_strdup_printf("%s%s", open, asks || hangs ? "" : ".") : NULL;
        if (!whole && !asks && !hangs && is_splice(before, after)) {
            char *apart = g_strdup_printf("%s.\n%s", head, comma + 2);
            apart[strlen(head) + 2] = g_ascii_toupper(comma[2]);
            return apart;
        }
        if (!whole || (asks && !hangs && !g_str_has_prefix(head, "Can ") && !g_str_has_prefix(head, "can ")))
            continue;
        if (hangs) {
            whole[0] = whole[0] == 'I' && strchr(" '", whole[1]) ? 'I' : g_ascii_tolower(whole[0]);
            return g_strdup_printf("%s, %s.", head, whole);
        }
        return g_strdup_printf("%s%s\n%s%s", head, asks ? "?" : ".", whole, asks ? "." : "");
    }
    return NULL;
}
