/*
 * cue.c - where in one breath of spoken English the next sentence begins: "hi i lost my card | can you block it".
 *
 * At a question, a request, or a subject with its verb, where what stands before is complete and does not wait for it ("the flight | i
 * booked"). Closed classes only. Pure.
 */
#include "cue.h"

#include "caller.h"
#include "names.h"
#include "speech.h"
#include "splices.h"
#include "verb.h"

#include <string.h>

#define PART_LEAST     3  /* words of a sentence before the next begins */
#define CONDITION_MOST 16 /* words of a condition before its question */

static const char auxiliary[] =
    "is are was were am do does did can could will would should shall has have had may might must";
static const char not_so[] =
    "isn't isnt aren't arent wasn't wasnt don't dont doesn't doesnt didn't didnt can't cant cannot won't "
    "wont haven't havent hasn't hasnt couldn't couldnt";

static const char *
low_at(const struct talk *talk, guint at)
{
    return clause_low(talk->words, at);
}

/* "does the green tea | have the same price": the verb of a question that "do" began. */
static bool
is_asked(const struct talk *talk, guint at)
{
    if (strcmp(low_at(talk, at), "has") == 0 && at > 1 && word_in(low_at(talk, at - 2), "you u i we they"))
        return true; /* "the card you sent | has my old name" */
    for (guint k = 2; k <= 6 && k <= at; k++)
        if (word_in(low_at(talk, at - k), "do does did"))
            return strcmp(low_at(talk, at), "have") == 0;
    for (guint k = 2; k <= 6 && k <= at; k++) /* "know whether the Leeds branch | has the lamp" */
        if (word_in(low_at(talk, at - k), "if whether") && word_in(low_at(talk, at - k + 1), "the your my any this"))
            return true;
    return false;
}

/* "has my parcel | been sent": without a participle "the letter has the wrong month" asks nothing. */
static bool
is_done_behind(const struct talk *talk, guint at)
{
    for (guint i = at + 1; i < at + 7 && i < talk->words->count; i++) {
        const char *low = low_at(talk, i);
        if (g_str_has_suffix(low, "ed") ||
            word_in(low, "been gone come sent left got made paid lost broken taken given "
                         "put shut begun become risen fallen"))
            return true;
    }
    return false;
}

/* "do you", "is there", "can i": an auxiliary before its subject; alone: whatever stands before it. */
static bool
begins_inverted(const struct talk *talk, guint at, bool alone)
{
    const char *low = low_at(talk, at), *next = low_at(talk, at + 1),
               *before = at && !alone ? low_at(talk, at - 1) : "";
    for (guint k = 2; k <= 6 && k <= at && !alone;
         k++) { /* "what documents | do i need", "which of the two | should i" */
        if (k > 4 && strcmp(low_at(talk, at - k + 1), "of") != 0)
            continue;
        if (word_in(low_at(talk, at - k + 1), auxiliary))
            break;
        if (word_in(low_at(talk, at - k), "what which how whose when"))
            return false;
    }
    if (word_in(before, "why how") && at > 1 && word_in(low_at(talk, at - 2), "understand know") &&
        word_in(low, "can could") && word_in(next, "you someone somebody anyone"))
        return true; /* "i do not understand why | can someone explain" */
    if (word_in(before, "that which it there what where when how why who this i you we they he she not all and one"))
        return false;
    return (word_in(low, "can could will would shall should may") &&
            word_in(next, "you u i we someone somebody anyone it they he she those these")) ||
           (word_in(low, "do does did") && word_in(next, "you u i we it they the my this that")) ||
           (word_in(low, "is are was were") && word_in(next, "there it that this my the your they you") &&
            !word_in(before, "here this") && !speech_waits(before) && !speech_names(talk->words, at)) ||
           (word_in(low, "have has") && word_in(next, "you my the it") && !speech_waits(before) &&
            (word_in(next, "you it") || is_done_behind(talk, at + 2)) &&
            !(word_in(low, "has") && at > 1 &&
              word_in(low_at(talk, at - 2), "you u i we they")) && /* "the card you sent has my name" */
            !is_asked(talk, at) &&
            !word_in(before, "someone somebody anyone nobody who else")) ||
           (word_in(low, "am") && word_in(next, "i"));
}

bool
cue_asks(const struct talk *talk, guint at)
{
    const char *low = low_at(talk, at), *next = low_at(talk, at + 1), *before = at ? low_at(talk, at - 1) : "";
    bool apart = strcmp(before, "me") == 0 && word_in(low_at(talk, at - 2), "with on by behind"); /* "with me | how" */
    before = apart || word_in(before, "and but so also then") ? "" : before;
    if (begins_inverted(talk, at, false))
        return true;
    if (word_in(
            before,
            "know ask asking asked wonder wondering tell me see understand idea sure explain about of to out check on "
            "for in at with by and or exactly no matter that is was find remember decide show confirm"))
        return false;
    if (word_in(low, "whats what's wheres where's hows how's whens when's") ||
        (word_in(low, "what where when why how") && (word_in(next, auxiliary) || word_in(next, not_so))))
        return true;
    if (word_in(low, "what") && word_in(next, "happened happens") && !speech_waits(before))
        return true;
    if (word_in(low, "what which") && word_in(low_at(talk, at + 2), "i we") && !speech_waits(before))
        return true; /* "what documents i need to bring" */
    return (word_in(low, "how") && word_in(next, "much many long often soon far old come")) ||
           (word_in(low, "what which") && word_in(low_at(talk, at + 2), auxiliary) && !speech_waits(before)) ||
           (word_in(low, "what which") && word_in(low_at(talk, at + 3), "do does did can should are") &&
            !speech_waits(before));
}

static bool
begins_plea(const struct talk *talk, guint at)
{
    guint head = at + word_in(low_at(talk, at), "so and");
    if (clause_has(talk->words, head, "go ahead and|with") &&
        !word_in(at ? low_at(talk, at - 1) : "", "to you can could will i'll we please"))
        return true;
    if (!word_in(low_at(talk, head), "please kindly pls plz"))
        return false;
    const char *verb = low_at(talk, head + 1), *before = at ? low_at(talk, at - 1) : "";
    if (word_in(verb, "do can could") && word_in(low_at(talk, head + 2), "you u i we they it"))
        return false; /* "two tickets please | do you take cards" */
    if (word_in(before, "can could would you to i will"))
        return false;
    return verb_is_request(verb) ||
           word_in(verb, "help let tell check do make give send advise can could add get look confirm");
}

/* "my bill is", "the app keeps": within a few words of an article a verb that is none but a verb. */
static bool
begins_thing(const struct talk *talk, guint at)
{
    static const char tells[] =
        "keeps says shows won't wont doesn't doesnt didn't didnt isn't isnt wasn't hasn't hasnt can't cant is "
        "was are were has went stopped expired crashed broke arrived came goes crashes freezes never "
        "just turned moved lost started needs wants got hit charged told said gave cancelled failed does will had";
    if (!word_in(low_at(talk, at), "my the our your this"))
        return false;
    for (guint k = 2; k <= 5; k++) {
        const char *low = low_at(talk, at + k);
        if (word_in(low, "it they he she i we"))
            return false;
        if (word_in(low, tells))
            return true;
        if (speech_waits(low) && !word_in(low, "of for on in"))
            return false;
    }
    return false;
}

/* A subject and its verb. */
static bool
begins_telling(const struct talk *talk, guint at, guint start)
{
    const char *low = low_at(talk, at), *next = low_at(talk, at + 1), *before = low_at(talk, at - 1);
    bool verb = word_in(next, auxiliary) || word_in(next, not_so);
    if (at > start + 2 && strcmp(low_at(talk, at - 2), "so") == 0 && word_in(low, "i we it they he she"))
        return false; /* "so thin | i hear it all" */
    if (word_in(low, "i'm im") && word_in(next, "eligible entitled allowed supposed interested paying using looking") &&
        word_in(low_at(talk, at + 2), "for to in") && at + 3 >= talk->words->count)
        return false; /* "the benefits i'm eligible for" */
    if (speech_lacks_object(talk->words, at))
        return false;
    if (word_in(low, "i'm im i'd i've ive i'll we're there's theres it's it'll they're hes he's shes she's"))
        return true;
    if (word_in(low, "its")) /* "its spelled wrong" */
        return strspn(next, "0123456789.:") == strlen(next) || names_is_given(next) || caller_unheard(next) ||
               (strlen(next) > 4 && (g_str_has_suffix(next, "ed") || g_str_has_suffix(next, "ing"))) ||
               word_in(next, "not a the flight booking order policy claim account been very too so just only still on "
                             "in broken wrong down out due gone about stuck dead");
    if (word_in(low, "mine") && word_in(next, "is was has isn't wasn't broke died"))
        return true;
    if (word_in(low, "last") && word_in(next, "used seen tried"))
        return true;
    if (word_in(low, "i we he she"))
        return *next && !(word_in(low, "i we") && speech_relative(talk->words, at, start)) &&
               !word_in(next, "and or") && strcmp(before, "shall") != 0; /* "or shall | i stay" */
    if (word_in(low, "it they he she someone somebody nobody everything"))
        return verb || g_str_has_suffix(next, "ed") ||
               (strlen(next) > 3 && g_str_has_suffix(next, "s") && !strchr(next, '\'') &&
                !word_in(next, "this its always perhaps yours hers across else's elses")) ||
               word_in(next, "says keeps shows said told just never still went came hit took gave got stole broke");
    if (word_in(low, "that") && g_str_has_suffix(low_at(talk, at + 2), "ed"))
        return false; /* "the concert that was cancelled" */
    if (word_in(low, "there this that"))
        return word_in(next, "is was are isn't has") && !speech_waits(before) && !verb_is_request(before);
    if (word_in(low, "her his") && word_in(next, "name"))
        return true;
    return begins_thing(talk, at) && !verb_is_request(before) && !word_in(before, "getting having seeing using making");
}

static bool
has_verb(const struct talk *talk, guint from, guint to)
{
    while (from < to && word_in(low_at(talk, from), "and but so also then"))
        from++;
    if (word_in(low_at(talk, from), "i we it he she they you") && to - from >= 3)
        return true;
    for (guint i = from; i < to; i++) {
        const char *low = low_at(talk, i);
        if (word_in(low, auxiliary) || word_in(low, not_so) || verb_is_request(low) || verb_is_elliptic(low) ||
            word_in(low,
                    "i'm im i'd i've it's want need like got lost forgot please looking trying calling keeps says") ||
            (strlen(low) > 4 && g_str_has_suffix(low, "ed")))
            return true;
    }
    return false;
}

/* What stands since `start` waits for the words at `at`: "every time | i open it", "when i change it | it says", "what documents | i need". */
static bool
is_awaited(const struct talk *talk, guint at, guint start)
{
    const char *before = low_at(talk, at - 1), *low = low_at(talk, at);
    if (word_in(before, "now then again") && word_in(low_at(talk, at - 2), "and but so"))
        return true; /* "but now | it says" */
    if ((word_in(before, "time") && word_in(low_at(talk, at - 2), "every each last first next")) ||
        (at > start + 3 && word_in(low, "i we") &&
         speech_deals(low_at(talk, at - 3), low_at(talk, at - 2), low_at(talk, at + 1))))
        return true;
    if (at > start + 1 && word_in(low, "the my your our this that") &&
        word_in(low_at(talk, at - 2), "what which how") &&
        !word_in(before, "is are was were do does did can could will would to i you we it they come"))
        return true; /* "how long | the repair will take" */
    for (guint k = 2; k <= 4 && k <= at - start && word_in(low, "i we it they"); k++)
        if (word_in(low_at(talk, at - k), "what which whose how") && !word_in(low_at(talk, at - k + 1), auxiliary) &&
            !word_in(before, auxiliary))
            return true;
    for (guint k = 2; k <= 8 && k <= at - start && !word_in(low_at(talk, at - k), "and but"); k++)
        if (word_in(low_at(talk, at - k), "when whenever if after once") &&
            word_in(low_at(talk, at - k + 1),
                    word_in(low_at(talk, at - k), "after once") ? "i you we it" : "i you we it the my") &&
            !(k > 3 && at - k > start + 2 && word_in(low, "i") &&
              word_in(low_at(talk, at + 1),
                      "already tried have restarted checked cleared reinstalled even also need want")) &&
            !(k > 2 && at - k > start + 1 && word_in(low, "it") && /* "it crashes whenever i save | it just closes" */
              word_in(low_at(talk, at + 1), "just only never keeps") &&
              !word_in(low_at(talk, at - k - 1), "is was that notice noticed but and because says")))
            return true;
    if (word_in(before, "me us") && word_in(low_at(talk, at - 2), "told tells tell telling informed promised assured "
                                                                  "advised warned shows show"))
        return true; /* "your helpdesk told me | they can't find it" */
    if (at - start < 18 && word_in(low, "i we it they the my") &&
        (word_in(low_at(talk, start), "everytime") ||
         (word_in(low_at(talk, start), "every each") && word_in(low_at(talk, start + 1), "time"))))
        return true;
    return word_in(low_at(talk, start), "if when since because while after before once as") && at - start < 9;
}

/* "if i cancel today | do i get my money back": a condition since `start`, and nothing asked yet; the question belongs to it. */
static bool
is_conditional(const struct talk *talk, guint start, guint at)
{
    while (start < at && word_in(low_at(talk, start), "and but so also then"))
        start++;
    bool waits = at - start < CONDITION_MOST &&
                 (word_in(low_at(talk, start), "if unless once") || clause_has(talk->words, start, "in case") ||
                  (word_in(low_at(talk, start), "when") && !word_in(low_at(talk, start + 1), auxiliary)));
    for (guint i = start; i < at && waits; i++)
        waits = *talk->words->words[i].trail != ',';
    return waits;
}

guint
cue_lead(const struct talk *talk, guint start, guint end)
{
    static const char *const leads[] = {"i|we want|need|would|like|wanted|wish like|to to|know know|that",
                                        "i|we want|need|wanted|wish|like to know|ask|check",
                                        "i|we would like to know|ask|check",
                                        "i'd like to know|ask|check",
                                        "i was|am just wondering",
                                        "i was|am wondering",
                                        "i'm|im just wondering",
                                        "i'm|im wondering",
                                        "can|could you please tell me",
                                        "can|could you tell me",
                                        "please tell me",
                                        "do you know",
                                        "i have a question",
                                        "can|could|may i ask|know",
                                        "tell me"};
    guint longest = 0;
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        longest = MAX(longest, clause_has(talk->words, start, leads[i]));
    guint head = start + longest;
    while (head < end && longest && word_in(low_at(talk, head), "that come please about"))
        head++;
    if (!longest || head + 2 >= end)
        return 0;
    bool asks = word_in(low_at(talk, head), "is are do does did can will was were") || /* "… tell me | is tea free" */
                (begins_inverted(talk, head, true) && !word_in(low_at(talk, head), "have has"));
    for (guint k = 1; k <= 3 && word_in(low_at(talk, head), "what when where why how which") && head + k + 1 < end; k++)
        asks |= word_in(low_at(talk, head + k), "do does did can could should will is are") &&
                word_in(low_at(talk, head + k + 1), "i you we my the your it they there");
    return asks ? head - start : 0;
}

bool
cue_breaks(const struct talk *talk, guint at, guint start)
{
    guint begun = 0;
    if (talk->begins[at] || splices_here(talk->words, start, at, talk->words->count, &begun))
        return true;
    guint lead = at < start + 8 ? cue_lead(talk, start, talk->words->count) : 0;
    bool short_one = at == start + 2 &&
                     word_in(low_at(talk, start), "i we he she they") && /* "we separated | do you" */
                     g_str_has_suffix(low_at(talk, at - 1), "ed") && begins_inverted(talk, at, false);
    if ((at < start + PART_LEAST && !short_one) || (lead && at == start + lead))
        return false;
    if (clause_has(talk->words, at, "and if") && cue_asks(talk, start))
        for (guint i = at + 3; i < at + 9; i++)
            if (cue_asks(talk, i))
                return true; /* "do you deliver | and if you do what does it cost" */
    if (cue_asks(talk, at) && is_conditional(talk, start, at)) {
        clause_mark(talk->words, at - 1, ",");
        return false;
    }
    if (at + 2 >= talk->words->count)
        return at + 2 == talk->words->count &&
               (begins_plea(talk, at) || clause_has(talk->words, at, "what happened|now|next")) &&
               has_verb(talk, start, at);
    const char *before = low_at(talk, at - 1), *low = low_at(talk, at);
    bool joint = word_in(low, "and but so also then");
    guint head = at + joint;
    if (joint && word_in(low_at(talk, head), "also then now"))
        head++;
    if (begins_plea(talk, at) || (joint && begins_plea(talk, head)))
        return has_verb(talk, start, at);
    bool bare = joint && word_in(low_at(talk, head), "how") &&
                head + 2 >= talk->words->count; /* "when it is due and how much" */
    if (joint && word_in(low, "and") && at >= start + 4 && begins_inverted(talk, head, true) &&
        word_in(low_at(talk, head), "do does can could will") && !cue_asks(talk, start) && !bare)
        return true; /* "two tickets | and do you take cards" */
    if (!bare && cue_asks(talk, head) &&
        (joint || !speech_waits(before) || word_in(before, "please get find check why")))
        return true;
    const char *next = low_at(talk, at + 1); /* "nobody told me anything | i want it back" */
    bool told = joint || !speech_waits(before) ||
                (word_in(low, "its") && g_ascii_isdigit(*next) && !strpbrk(next, "dht")) ||
                (word_in(low, "i") && word_in(before, "anything something everything it too") &&
                 word_in(next, "want need would am just have"));
    bool joined =
        joint && word_in(low, "and but so") && head <= at + 2 && at - start < (word_in(low, "so but") ? 14u : 9u);
    told |= at > 1 && word_in(before, "on off in") && word_in(low_at(talk, at - 2), "turn turning switch log logging");
    if (!told || joined || is_awaited(talk, at, start))
        return false;
    return begins_telling(talk, head, start) && (has_verb(talk, start, at) || at - start >= 5);
}
