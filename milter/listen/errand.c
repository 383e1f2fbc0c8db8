/*
 * errand.c - what an English customer wants done: a verb, the thing it is done to, and the rest.
 *
 * "cancel my order by Friday" is told back as "your order cancelled by Friday": that needs the place where the thing ends. A noun keeps
 * its "of" and "for"; time, manner and what belongs to the verb ("swap … for") does not. Where that is open, nothing is read. Pure.
 */
#include "errand.h"

#include "verb.h"

#include <string.h>

#define LONGEST 8 /* words of a thing: a verb behind more comes too late */

/* Done to a thing, and by no more than that: no "make", "keep", "get", "have", which take a state. */
static const char verbs[] =
    "accept activate add adjust amend approve arrange assess authorise authorize backdate block book cancel change "
    "charge check clarify "
    "clean clear close collect complete confirm contest convert correct create credit deactivate debit deduct delete "
    "deliver disable "
    "discontinue dispatch dispute downgrade edit enable end exchange extend export finish fit fix forward freeze "
    "honour honor import "
    "increase inspect install investigate issue lift lower match measure mend merge modify move offer open organise "
    "organize pause pay "
    "pick place post postpone process provide raise re-enable reactivate rearrange rebook recalculate reclaim recover "
    "redo reduce refund "
    "regenerate reimburse reinstate reissue release remove rename renew reopen reorder repair replace reprint repost "
    "reschedule resend "
    "reset resolve restore return reverse review roll scan schedule sell send settle share ship sort speed stop strike "
    "suspend swap "
    "terminate track transfer unblock undo unfreeze unlink unlock update upgrade upload validate verify waive withdraw "
    "wipe print wash "
    "download store combine insure register use erase claim appeal deposit redeem deny revoke trace mail email";
/* Of those, what hands a thing to somebody. */
static const char handing[] = "send pay refund resend post mail email forward offer issue ship return transfer";
/* … and what is done on a day rather than to a day's thing. */
static const char dated[] = "collect deliver dispatch fit inspect install measure mend pick repair replace ship visit";
static const char articles[] = "a an the this that these those my your our his her their its another both all any some "
                               "each every one two three four five six "
                               "seven eight nine ten everything it them";

static char *
participle(const char *base)
{
    static const struct {
        const char *base, *done;
    } own[] = {
        {"freeze", "frozen"},       {"unfreeze", "unfrozen"}, {"redo", "redone"},          {"undo", "undone"},
        {"strike", "struck"},       {"resend", "resent"},     {"withdraw", "withdrawn"},   {"reset", "reset"},
        {"sell", "sold"},           {"email", "emailed"},     {"re-enable", "re-enabled"}, {"credit", "credited"},
        {"edit", "edited"},         {"deposit", "deposited"}, {"debit", "debited"},        {"open", "opened"},
        {"offer", "offered"},       {"reopen", "reopened"},   {"recover", "recovered"},    {"deliver", "delivered"},
        {"register", "registered"}, {"lower", "lowered"},     {"reorder", "reordered"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        if (strcmp(base, own[i].base) == 0)
            return g_strdup(own[i].done);
    return verb_past(base);
}

bool
errand_paused(const struct clause *clause, guint at)
{
    return at < clause->count && strpbrk(clause->words[at].trail, ",;:.!?") != NULL;
}

bool
errand_begins(const struct clause *clause, guint at)
{
    const char *low = clause_low(clause, at);
    bool particle = word_in(clause_low(clause, at + 1), "out up off back down");
    const char *next = clause_low(clause, at + 1 + particle);
    bool something = word_in(next, articles) || g_ascii_isdigit(*next) || strcmp(next, "you") == 0;
    return strcmp(low, "to") == 0 ? word_in(clause_low(clause, at + 1), verbs)
                                  : (word_in(low, verbs) || verb_is_request(low)) && something;
}

static bool
names_time(const struct clause *clause, guint at)
{
    while (word_in(clause_low(clause, at),
                   "the this same next last your early late a these those couple few of one two three four five six"))
        at++;
    const char *low = clause_low(clause, at);
    bool number = g_ascii_isdigit(*low);
    if (number && strpbrk(low, "dht:"))
        return true;
    return word_in(number ? clause_low(clause, at + 1) : low,
                   "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
                   "july august september "
                   "october november december end start beginning day week month year morning afternoon evening "
                   "weekend moment time "
                   "future am pm days weeks hours months years now minute minutes hour");
}

/* Whether a phrase begins that says how or when the verb is done, or belongs to it: 1; part of the thing: 0; either: -1. */
static int
leaves(const struct clause *clause, guint at, const char *verb)
{
    static const struct {
        const char *preposition, *verbs;
    } bound[] = {
        {"for", "need swap exchange change replace book use schedule upgrade"},
        {"to", "send return refund transfer pay credit move add post ship deliver change mail email forward upgrade "
               "downgrade extend raise "
               "lift increase reduce lower resend convert restore release rebook deposit issue repost import"},
        {"from", "pay move remove delete transfer deduct withdraw change switch upgrade lift raise reduce"},
        {"with", "replace combine merge link share insure"},
        {"into", "change convert transfer move merge put pay"},
        {"on", "put use spend"},
        {"in", "use spend"},
        {"at", "use spend"},
    };
    const char *low = clause_low(clause, at), *next = clause_low(clause, at + 1);
    if (strcmp(low, "to") == 0 &&
        word_in(clause_low(clause, at - 1), "option way chance ability right possibility button link"))
        return -1; /* "the option to": which */
    for (guint i = 0; i < G_N_ELEMENTS(bound); i++)
        if (strcmp(low, bound[i].preposition) == 0 && word_in(verb, bound[i].verbs))
            return 1;
    if (word_in(
            low,
            "by until till before within again immediately today tonight tomorrow now so because since if when while "
            "please instead "
            "back properly once right straight urgently asap without online first quickly after completely "
            "directly yourself "
            "ourselves early earlier manually automatically meanwhile there here now-now anew") ||
        (g_str_has_suffix(low, "ly") && (at + 1 >= clause->count || errand_paused(clause, at) ||
                                         word_in(next, "instead by for from in on before and"))) ||
        clause_has(clause, at, "as soon|of|from|quickly") ||
        clause_has(clause, at, "this|next|every|each day|week|weekend|month|year|morning|afternoon|evening|night") ||
        clause_has(clause, at, "in writing|full|bulk|advance|time") || clause_has(clause, at, "at no|once|all|least") ||
        clause_has(clause, at, "with immediate|effect") || clause_has(clause, at, "just|only for|from|until|on"))
        return 1;
    if (clause_has(clause, at,
                   "from the|my|our|your "
                   "app|website|site|page|portal|phone|computer|laptop|tablet|menu|settings|profile|dashboard"))
        return -1; /* where one does it from, or what it came from */
    if (word_in(low, "for from with at on in") &&
        names_time(clause, at + 1)) /* "my appointment on Tuesday" has its date */
        return strcmp(low, "from") == 0 || (word_in(low, "at on in") && !word_in(verb, dated)) ? -1 : 1;
    if (strcmp(low, "at") == 0 && word_in(next, "any another all other the a an your"))
        return -1;              /* "change my PIN at any cash machine": where it is done, or which it is */
    if (strcmp(low, "to") == 0) /* "to see whether": what it is done for */
        return word_in(next, articles) || (at + 1 < clause->count && g_ascii_isupper(*clause->words[at + 1].text)) ? -1
                                                                                                                   : 1;
    if (strcmp(low, "as") == 0)
        return clause_has(clause, at, "as well as") ? -1 : 1;
    if (word_in(low, "with on"))
        return strcmp(low, "with") == 0 || at + 1 >= clause->count ? -1 : 0;
    return word_in(
               low,
               "in up out off away down into through then not is are was were has have will can through via against")
               ? -1
               : 0;
}

guint
errand_thing(const struct clause *clause, guint from, guint end, const char *verb)
{
    const char *low = clause_low(clause, from);
    bool noun = from + 1 < end && !errand_paused(clause, from);
    bool pronoun = word_in(low, "it them everything both") ||
                   (word_in(low, "this that these those") &&
                    (!noun || leaves(clause, from + 1, verb) != 0 ||
                     word_in(clause_low(clause, from + 1), "for to in on with and or from into of by")));
    bool money = *low && (g_ascii_isdigit(*low) || (guchar)*low >= 0x80 || *low == '$');
    if (from >= end || (!word_in(low, articles) && !money) || *clause->words[from].lead == '(')
        return 0;
    if (pronoun)
        return from + 1;
    guint at = from + 1, relative = 0;
    for (; at < end && !errand_paused(clause, at - 1); at++) {
        const char *word = clause_low(clause, at);
        int way = leaves(clause, at, verb);
        bool joint = word_in(word, "and or");
        if (joint && (errand_begins(clause, at + 1) ||
                      word_in(clause_low(clause, at + 1), "whether how when what why where which")))
            break;
        if ((joint && !word_in(clause_low(clause, at + 1), articles)) ||
            word_in(word, "you we they it i he she you've we've they've you're it's but plus"))
            return 0;
        relative += relative || word_in(word, "that which who");
        if (way < 0 || (way > 0 && relative) || relative > 4)
            return 0;
        if (way > 0 && word_in(clause_low(clause, at - 1), "of from for with at in on to")) /* "from here" */
            return 0;
        if (way > 0)
            break;
    }
    return at - from <= LONGEST && !(at == from + 1 && word_in(low, "a an the your our his their")) ? at : 0;
}

int
errand_several(const struct clause *clause, guint from, guint to)
{
    const char *low = clause_low(clause, from);
    if (word_in(low, "a an this that another each every it one everything"))
        return 0;
    if (word_in(low, "these those both them two three four five six seven eight nine ten"))
        return 1;
    guint head = from;
    while (head + 1 < to && !word_in(clause_low(clause, head + 1),
                                     "of for from with that which who about in on at to between over under"))
        head++;
    for (guint i = from; i < to; i++)
        if (word_in(clause_low(clause, i), "and or as"))
            return -1;
    const char *noun = clause_low(clause, head);
    if (!g_ascii_isalpha(*noun) || head == from || word_in(noun, "people children police data media staff series"))
        return -1;
    return g_str_has_suffix(noun, "s") && !g_str_has_suffix(noun, "ss") && !g_str_has_suffix(noun, "us") &&
           !g_str_has_suffix(noun, "is");
}

/* Where the errand whose thing ends at `at` ends itself; 0: open. */
static guint
rest_end(const struct clause *clause, guint at, guint end)
{
    for (bool within = false; at < end && !errand_paused(clause, at - 1); at++) {
        const char *low = clause_low(clause, at), *next = clause_low(clause, at + 1);
        within = within || word_in(low, "so because as if when while since that before until till after once");
        if (word_in(low, "and or") && errand_begins(clause, at + 1))
            return within ? 0 : at;
        if (word_in(low, "and or") && word_in(next, "whether how when what why where which"))
            return at;
        if (word_in(low, "and or but") && !within && !word_in(next, articles))
            return 0;
    }
    return at;
}

bool
errand_read(const struct clause *clause, guint at, guint end, struct errand *errand)
{
    const char *base = clause_low(clause, at);
    bool particle = at + 1 < end && word_in(clause_low(clause, at + 1), "out up off back down over");
    if (!word_in(base, verbs) || (word_in(base, "pick roll speed") && !particle) || errand_paused(clause, at))
        return false;
    *errand = (struct errand){.thing = at + 1 + particle};
    if (strcmp(clause_low(clause, errand->thing), "you") == 0 && word_in(base, handing) && errand->thing + 1 < end) {
        errand->thing++;
        errand->to_you = true;
    }
    errand->rest = errand_thing(clause, errand->thing, end, base);
    errand->end = errand->rest ? rest_end(clause, errand->rest, end) : 0;
    if (!errand->end)
        return false;
    for (guint i = at; i < errand->end; i++)
        if (word_opens_quote(&clause->words[i]) || word_closes_quote(&clause->words[i]) ||
            strpbrk(clause->words[i].trail, ":;"))
            return false;
    if (g_str_has_suffix(clause_low(clause, errand->rest), "ing")) /* "stop it going" */
        return false;
    g_autofree char *past = participle(base);
    const char *beside = particle ? clause_low(clause, at + 1) : "";
    bool back = errand->to_you && errand->rest < errand->end && strcmp(clause_low(clause, errand->rest), "back") == 0;
    const char *yours = !errand->to_you || strcmp(base, "refund") == 0 ? "" : back ? " back to you" : " to you";
    errand->beyond = errand->rest + back;
    errand->done = g_strconcat(past, particle ? " " : "", beside, yours, NULL);
    return true;
}

void
errand_free(struct errand *errand)
{
    g_clear_pointer(&errand->done, g_free);
}
