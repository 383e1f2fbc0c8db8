/*
 * rant.c - English mails that are anger and nothing else: what they are about is asked, their insults are not told back.
 *
 * A sentence that names a deed, a time, a sum or an order is a matter, however angry: only judgements in closed forms count. Owns its
 * compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "rant.h"

#include "chat.h"
#include "forms.h"
#include "split.h"
#include "temper.h"

#include <hearken/text.h>
#include <string.h>

#define WORDS_MAX 30 /* of the whole: a longer mail says more than that */

#define VERY                                                                                                           \
    "(?:just |simply |absolute(?:ly)? |pure |straight up |really |so |so very |the |an? |such an? |complete(?:ly)? "   \
    "|total(?:ly)? "                                                                                                   \
    "|utter(?:ly)? |"                                                                                                  \
    "frankly |quite |pretty |truly |literally |beyond |fucking |f\\S*ing |bloody |freaking |damn |actually |still |"   \
    "always |all |of |getting |becoming |been |very |seriously |most |such |a bunch of |by far |easily )*"
#define BAD                                                                                                            \
    "(?:worst|terrible|awful|pathetic|jokes?|rubbish|garbage|useless|crap(?:py)?|trash|dreadful|abysmal|horribl[ey]|"  \
    "horrendous|atrocious|shambles|disgrace(?:ful)?|disgusting|bs|bullshit|shit|shite|poor|shocking|appalling|"        \
    "ridiculous|unacceptable|outrageous|incompetent|idiots?|morons?|clowns?|thieves|liars|crooks|scammers?|scam|"      \
    "fraud|unbelievable|insane|disaster|nightmare|mess|farce|fail(?:ure)?|waste of (?:time|money|space)|bad|"          \
    "frustrating|infuriating|disappointing|disappointment|sad|stupid|dumb|lame|hopeless|broken|wack|evil|greedy|"      \
    "worthless|unreliable|unprofessional|laughable|beyond ridiculous|not good enough|not ok(?:ay)?|embarrassing|"      \
    "annoying|rip-?off|fail)"
#define THING                                                                                                          \
    "(?:your |the |this |ur |their )?(?:whole |entire |stupid |damn |new |so-called |crappy )?(customer (?:service|"   \
    "support|care)|tech(?:nical)? support|service|support|app|website|site|airline|company|staff|internet|network|"    \
    "wi-?fi|food|deliver(?:y|ies)|store|shop|product|system|team|broadband|bank|update|game|policy|coverage)"
#define YOU "(?:you|you guys|you people|you all|you lot|they|this|that|it|this whole thing|this place|everything)"
#define TAIL                                                                                                           \
    "(?: (?:ever|ever ever|now|again|today|right now|at (?:everything|this|your jobs?|what you do|times)|for "         \
    "(?:this|that)|in (?:the (?:entire |whole )?world|america|the uk|history|my life)|of all time|I(?:'ve| "           \
    "have) (?:ever )?(?:seen|had|used|experienced|dealt with|flown(?: with)?)|by far|period|full stop|tbh|"            \
    "as (?:always|usual)|guys|lately|these days|anymore|any more|and you know it))*"

static const char *const judgements[] = {
    YOU "(?:'re| are|'s| is| was| were)? (?:now |really )?" VERY BAD "(?: (?:airline|company|service|customer service|"
        "people|business|bank|provider|carrier|network|store|job|app|experience))?" TAIL,
    YOU " (?:all |really |just |guys |truly )*(?:suck|sucks|stink|stinks|blow|blows)" TAIL,
    YOU " (?:have|has|got|offer|provide|give) " VERY BAD
        " (?:customer )?(?:service|support|care|app|website|staff|people)" TAIL,
    YOU " (?:never|always) (?:cease|fail|manage)s? to (?:disappoint|amaze|let me down|annoy|frustrate)(?: me| us)?",
    "why (?:are|do|is) (?:you|you guys|your \\w+|this \\w+) (?:all |always |just )*(?:so "
    ")?(?:bad|terrible|awful|useless|suck|"
    "horrible|incompetent|hopeless|trash|stupid|dumb)" TAIL,
    "(?:is |are |was )?" VERY BAD "(?: (?:airline|company|service|customer service|job|of a company|app|experience|"
    "effort))?" TAIL,
    "(?:epic|huge|massive|major|big|total|complete|what an? )*(?:epic )?fail(?:ure)?",
    "shame on (?:you|y'all|them)(?: all| guys)?",
    "(?:you|you guys|you all|you people) should be (?:so |really |absolutely )*(?:ashamed|embarrassed)(?: of "
    "yoursel(?:f|ves))?",
    "(?:thanks|thank you|cheers) (?:so much |a lot )?for (?:nothing|ruining my (?:\\w+ "
    ")?(?:day|night|evening|morning|week|"
    "weekend|life)|wasting my (?:time|day|money))",
    "(?:way to go|great job|nice work|well done|bravo|nice job|slow clap)(?: guys| team|,)* (?:again|as "
    "(?:always|usual)|not)",
    "(?:please )?(?:fix|sort|get|pull) (?:it out|your(?:selves)?|this|it|that|out|\\w+)(?: (?:shit|act|act "
    "together|mess|crap|"
    "out|together|socks up|right|yourselves out))?(?: please| guys| already| now)*",
    "(?:do|be) better",
    "you (?:only )?(?:had|have) (?:just )?one job",
    "(?:just )?wow,?(?: just wow)?",
    "I have no words|words fail me|I can't even|I am speechless",
    "(?:that is|there is|that's|there's)? ?(?:nothing (?:else|more) to (?:say|add)|all I(?:'ve| have) got to "
    "say|enough said|nuff said)",
    "(?:I am |I'm |we are )?(?:so |very |really |beyond |extremely |absolutely |totally |seriously "
    ")*(?:disappointed|annoyed|angry|"
    "furious|livid|fuming|frustrated|unimpressed|unhappy|disgusted|fed up|done|over it|over this|mad|upset|pissed(?: "
    "off)?)"
    "(?: (?:with|at|by|in|of) (?:you|this|y'all|them|you guys|it all|all of this|" THING
    "))?(?: right now| today| now)?",
    "I (?:really |absolutely |truly |just |fucking |so )*(?:hate|despise|loathe|can't stand|cannot stand) "
    "(?:you|this|them|you guys|"
    "dealing with you|" THING ")(?: so much| people| guys)*",
};

static const char *const things[] = {
    THING "(?:'s| is| are| was| were| really| just)? ?(?:sucks|stinks|suck|" VERY BAD ")" TAIL,
    VERY "(?:" BAD ") " THING TAIL,
    "(?:you|you guys|they)(?: have| has|'ve got| got)? " VERY BAD " " THING TAIL,
    "(?:fix|improve|sort out) " THING "(?: please| now| already| guys)*",
};

static const char *const farewells[] = {
    "(?:I(?:'ll| will|'m|am)? |we(?:'ll| will)? )?(?:never|not|won't|will not|will never|am never|'m never|don't)(?: "
    "be| "
    "ever| ever ever| going to| gonna| want to)* (?:fly(?:ing)?|us(?:e|ing)|buy(?:ing)?|order(?:ing)?|book(?:ing)?|"
    "shop(?:ping)?|com(?:e|ing)|go(?:ing)?|stay(?:ing)?|deal(?:ing)?|do(?:ing)? "
    "business|travel(?:ling|ing)?|eat(?:ing)?)"
    "(?: back)?(?: (?:with|from|on|at|to|in|through))?(?: (?:you|you guys|them|this "
    "(?:airline|company|app|store|bank|place)|"
    "your (?:airline|company|service|app|store|shop|shops|planes)|here|there))?(?: (?:again|anymore|any more|ever|ever "
    "again|in my life|guys))*",
    "(?:I(?:'ll| will| am|'m) )?(?:be )?(?:tak(?:e|ing) my (?:business|money|custom) (?:elsewhere|somewhere "
    "else)|switch(?:ing)?|"
    "leav(?:e|ing)|go(?:ing)? elsewhere|leaving you)(?: soon| now| for good| after this)*",
    "(?:you(?:'ve| have)? )?(?:just )?lost (?:a|another|one more|this) (?:[\\w-]+ ){0,3}customer(?: for "
    "(?:life|good|ever))?",
    "(?:I(?:'m| am) )?(?:so |officially )*done (?:with|flying|using) (?:you|this company|this airline|you guys)(?: for "
    "good| now)*",
};

static bool
matches(const struct form *forms, guint count, const char *sentence, char **thing_out)
{
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < count; i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (!form_holds(&forms[i], sentence, &grain, &match))
            continue;
        g_autofree char *thing = thing_out ? g_match_info_fetch(match, 1) : NULL;
        if (thing && *thing && !*thing_out)
            *thing_out = g_utf8_strdown(thing, -1);
        return true;
    }
    return false;
}

static void
compile(const char *const *rows, guint count, struct form *forms)
{
    for (guint i = 0; i < count; i++) {
        g_autofree char *whole = g_strdup_printf(
            "^[\\s\"'(]*(?:(?:and|but|so|well|oh|honestly|just|then|ok|lol|also) )*(?:%s)[\\s.!?\"')]*$", rows[i]);
        form_open(&forms[i], whole, G_REGEX_CASELESS);
    }
}

/* As we speak of it: an airline, a company are we. */
static char *
ours(const char *thing)
{
    static const char *const we[] = {"airline", "company", "bank", "team"};
    for (guint i = 0; i < G_N_ELEMENTS(we); i++)
        if (strcmp(thing, we[i]) == 0)
            return g_strdup("us");
    return g_strconcat("our ", thing, NULL);
}

bool
rant_is_all(const char *text, char **about_out, bool *leaves_out)
{
    static struct form judged[G_N_ELEMENTS(judgements)], named[G_N_ELEMENTS(things)], gone[G_N_ELEMENTS(farewells)];
    static gsize once;
    if (g_once_init_enter(&once)) {
        compile(judgements, G_N_ELEMENTS(judgements), judged);
        compile(things, G_N_ELEMENTS(things), named);
        compile(farewells, G_N_ELEMENTS(farewells), gone);
        g_once_init_leave(&once, 1);
    }
    *about_out = NULL;
    *leaves_out = false;
    if (strlen(text) > 400 || text_word_count(text) > WORDS_MAX)
        return false;
    g_autofree char *plain = chat_written(text), *thing = NULL;
    g_auto(GStrv) sentences = split_sentences(plain);
    bool all = *sentences != NULL, angry = false;
    for (char **sentence = sentences; *sentence && all; sentence++) {
        bool leaves = matches(gone, G_N_ELEMENTS(farewells), *sentence, NULL);
        bool judges = leaves || matches(named, G_N_ELEMENTS(things), *sentence, &thing) ||
                      matches(judged, G_N_ELEMENTS(judgements), *sentence, NULL);
        *leaves_out |= leaves;
        angry |= judges;
        all = judges || temper_is_noise(*sentence);
    }
    *about_out = all && thing ? ours(thing) : NULL;
    return all && angry;
}
