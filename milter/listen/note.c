/*
 * note.c - one piece of English in note style: "app crashing" → "the app is crashing", "no reply" → "I have had no reply".
 *
 * What a piece lacks is told from its first words: a thing lacks its article or its verb, a deed who did it, a "no" both. A piece whose
 * form leaves two readings is left alone. notes.c cuts the pieces and joins them. Pure but for the dictionary.
 */
#include "note.h"

#include "clause.h"
#include "duration.h"
#include "ellipsis.h"
#include "grammar.h"
#include "verb.h"

#include <glib.h>
#include <string.h>

const char note_finite[] =
    "is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do don't does doesn't "
    "did didn't can can't cannot could couldn't will won't would wouldn't should must keeps says shows "
    "said came went took got told left sent made gave broke died works stopped refused refuses arrived "
    "threw drove needs wants costs leaked makes make takes gives means goes sounds squeaks seems seem looks feels "
    "smells tastes";
const char note_subjects[] =
    "i i'm i've i'd i'll we we're we've you you've you're he he's she she's it it's they they're there "
    "there's nobody noone someone somebody everyone everybody nothing everything this that that's who what";
const char note_pasts[] =
    "lost let hung fell felt forgot hit kept held knew paid ran saw sold spoke stole stood tore bit "
    "blew brought built caught chose lied spilt spilled slammed skipped shut ate bought wrote rang drops jams leaks "
    "crashes freezes fails makes smells looks feels sounds runs cuts goes comes turns takes gives charges sends tells "
    "asks refuses ignores cancels blinks flashes flickers beeps overheats disconnects logs closes opens shuts loads "
    "stops starts works "
    "rattles squeaks wobbles sticks slips rips bleeds fades arrives jumps refused";
/* departments, said without an article: "sales put me through to returns" */
const char note_departments[] = "sales returns tech billing accounts reception radiology housekeeping security "
                                "management legal marketing logistics";
const char note_owners[] =
    "the my our your his her their a an this these those every each all both half no some any either neither "
    "another one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty";
const char note_states[] =
    "soaked damaged missing broken delivered cancelled canceled smashed cracked ruined gone stolen lost "
    "scratched bent torn dented crushed wet spoiled melted empty opened ripped stained faulty dead wrong "
    "unusable destroyed leaking delayed closed locked blocked frozen ignored refused rejected "
    "declined missed skipped forgotten";
const char note_to_me[] =
    "cut charged billed told promised refused overcharged locked kept put passed given double-charged "
    "quoted offered assured transferred asked";
static const char to_it[] =
    "stopped broke died crashed fell arrived came failed expired leaked cracked disappeared vanished "
    "won't doesn't didn't keeps says shows turned isn't wasn't hasn't crashes freezes leaks works";
const char note_by_me[] =
    "rang sent had did saw drove sat stood took gave made paid spoke went got bought ordered tried "
    "received returned reset restarted rebooted checked emailed called phoned asked waited moved have "
    "haven't hadn't can't cannot couldn't don't need want never lost missed spent wrote cancelled "
    "reinstalled updated switched unplugged cleared contacted reported booked found put just also told";
const char note_small[] =
    "been being i'm in on at for from with to of as is was by please and but or so then when if after since because "
    "while although though until unless before how why what where which who whether not very really "
    "yesterday today tomorrow last next now also just always never again too here maybe sorry thanks "
    "only even still otherwise instead however therefore meanwhile else two three four five six hi hello dear sir "
    "madam ok okay "
    "yes no";

/* A subject, and a verb behind it. */
bool
note_is_whole(const struct clause *piece)
{
    guint at = word_in(piece->words[0].low, "and but so then only just even") ? 1 : 0;
    if (at + 1 >= piece->count)
        return false;
    const char *low = piece->words[at].low;
    bool contracted = strchr(low, '\'') && word_in(low, note_subjects);
    if (contracted || word_in(low, "who which that when if because"))
        return true;
    bool named = g_ascii_isupper(piece->words[at].text[0]) && !grammar_knows(low);
    if (!word_in(low, note_subjects) && !word_in(low, note_owners) && !named)
        return false;
    for (guint i = at + 1; i < piece->count && i < at + 7; i++)
        if (word_in(piece->words[i].low, note_finite) || (i > at + 1 && word_in(piece->words[i].low, note_pasts)) ||
            (i > at + 1 && i + 1 == piece->count && g_str_has_suffix(piece->words[i - 1].low, "'s") &&
             word_in(piece->words[i].low, note_states)) || /* "the floor's ruined" */
            (word_in(low, note_subjects) && !word_in(low, "everything nothing") && i == at + 1) ||
            (i > at + 1 && strlen(piece->words[i].low) > 4 && g_str_has_suffix(piece->words[i].low, "ed") &&
             !word_in(piece->words[i].low, note_states)))
            return true;
    return false;
}

static char *
prefixed(const char *prefix, const struct clause *piece, guint from)
{
    g_autofree char *rest = clause_join(piece, from, piece->count);
    const char *first = from < piece->count ? piece->words[from].text : "";
    if (g_ascii_isupper(first[0]) && g_ascii_islower(first[1]) && grammar_knows(piece->words[from].low))
        rest[0] = g_ascii_tolower(rest[0]);
    return g_strconcat(prefix, rest, NULL);
}

bool
note_is_plural(const char *low)
{
    return g_str_has_suffix(low, "s") && !g_str_has_suffix(low, "ss") && !g_str_has_suffix(low, "us");
}

/* "app crashing every time", "thermostat showing an error". */
static bool
is_acting(const struct clause *piece, guint at)
{
    return word_in(
               piece->words[at].low,
               "crashing showing freezing closing asking saying making flashing running losing dropping refusing "
               "blinking "
               "buffering lagging overheating throwing beeping looping stalling restarting rebooting draining failing "
               "stopping displaying telling logging kicking smelling rattling dripping") &&
           !word_in(piece->words[at - 1].low, "keep keeps kept is are was were not be") &&
           (at + 1 == piece->count ||
            !word_in(piece->words[at + 1].low, "i you we he she they it is was has are were"));
}

/* What opens so has its article, or is no thing. */
static bool
is_no_thing(const struct clause *piece, bool first)
{
    const char *low = piece->words[0].low;
    bool everything = word_in(low, "everything nothing both"), owned = word_in(low, note_owners);
    bool named = g_ascii_isupper(piece->words[0].text[0]) &&
                 (!first || (piece->count > 2 && g_ascii_isupper(piece->words[1].text[0]) &&
                             g_ascii_islower(piece->words[1].text[1])));
    return piece->count < 2 || word_in(piece->words[1].low, "the my our your a an this of") ||
           (word_in(low, note_small) && !owned) || (word_in(low, note_subjects) && !everything) || named ||
           verb_is_request(low) || word_in(low, note_by_me) ||
           word_in(low, "sometimes often always usually mostly never once twice") ||
           word_in(low, "dear attached enclosed people sick tired fed bored glad happy sorry sad angry annoyed") ||
           word_in(low, note_departments) || strpbrk(low, "'0123456789@#") || strlen(low) < 3 ||
           g_str_has_suffix(low, "ing") || g_str_has_suffix(low, "ly");
}

/* "box was soaked", "app crashing", "items inside damaged", "wrong item delivered": a thing without its article or its verb. */
static char *
thing(const struct clause *piece, bool first)
{
    const char *low = piece->words[0].low;
    bool everything = word_in(low, "everything nothing both"), owned = word_in(low, note_owners);
    if (is_no_thing(piece, first) || duration_stands(piece, 0))
        return NULL;
    bool common = /* no name typed small: "zyntel is better" */
        (grammar_knows(low) && !grammar_opens_name(piece->words[0].text)) || word_in(low, "app website wifi tv");
    for (guint i = 1; i < piece->count && i < 5; i++) {
        const char *word = piece->words[i].low;
        guint head = i > 1 && word_in(piece->words[i - 1].low, "inside not") ? i - 2 : i - 1;
        bool plural = word_in(low, "both two three four five six several") || note_is_plural(piece->words[head].low);
        bool bare = everything || owned;
        if (word_in(word, note_finite) && word_in(piece->words[i - 1].low, "i you we they he she"))
            return NULL; /* "mobile number I am having" */
        if (word_in(word, note_finite))
            return first || bare || plural || !(common && grammar_lists(low)) ||
                           grammar_opens_name(piece->words[0].text) || strpbrk(piece->words[1].text, "0123456789") ||
                           word_in(piece->words[1].low,
                                   "one two three four five six seven eight nine ten eleven twelve")
                       ? NULL /* "Page seven is missing" */
                       : prefixed("the ", piece, 0);
        bool acts = is_acting(piece, i);
        if (word_in(piece->words[i - 1].low, "the a an my our your this")) /* "to the wrong account" */
            continue;
        if (word_in(piece->words[i - 1].low, note_owners))
            continue; /* "to the wrong account" */
        bool deed = i + 1 < piece->count &&
                    word_in(piece->words[i + 1].low, "my our the a an me us it his her their your them him "
                                                     "this that everything all every any");
        if (word_in(piece->words[i - 1].low, "up out off down"))
            return NULL; /* "two turned up broken" */
        if (!acts && (deed || !(word_in(word, note_states) && (i + 1 == piece->count || i + 3 >= piece->count))))
            continue;
        g_autofree char *before = clause_join(piece, 0, i), *rest = clause_join(piece, i, piece->count);
        before[0] = common && !g_ascii_isupper(before[1]) ? g_ascii_tolower(before[0]) : before[0]; /* "PIN" stays */
        bool own = word_in(piece->words[i - 1].low,
                           "phone card passcode password account bag parcel order luggage wallet laptop "
                           "passport booking appointment flight refund subscription");
        return g_strdup_printf("%s%s %s %s",
                               bare || !common ? ""
                               : own           ? "my "
                                               : "the ",
                               before,
                               acts     ? plural ? "are" : "is"
                               : plural ? "were"
                                        : "was",
                               rest);
    }
    return NULL;
}

/* "no reply from you", "nothing here", "still no sign of them": what there is not. */
static char *
nothing(const struct clause *piece, bool first, bool *turns_out)
{
    *turns_out = !first;
    if (clause_has(piece, 0,
                   "no reply|response|answer|word|news|update|help|refund|apology|explanation|email|call|callback|text|"
                   "message|notification|warning|confirmation") &&
        !word_in(piece->words[piece->count - 1].low, "offered given provided issued made"))
        return prefixed("I have had ", piece, 0);
    *turns_out = false;
    if (!first &&
        clause_has(piece, 0, "no calls|texts|messages|emails|signal|sound|picture|internet|data|notifications|alerts"))
        return prefixed("I get ", piece, 0);
    if (!first && piece->count >= 2 && word_in(piece->words[0].low, "no") && !*piece->words[0].trail && /* "no. 44" */
        !word_in(piece->words[1].low, "one need rush problem idea hurry worries matter longer more"))
        return prefixed(note_is_plural(piece->words[1].low) ? "there are " : "there is ", piece, 0);
    return NULL;
}

/* "refused to take it back": the company's deed. */
static bool
is_refusal(const struct clause *piece)
{
    return piece->count > 2 && clause_has(piece, 0, "refused to") && !word_in(piece->words[2].low, "me us");
}

/* "cut off twice", "charged again". */
static bool
is_passive(const struct clause *piece)
{
    return piece->count > 1 && word_in(piece->words[0].low, note_to_me) && !is_refusal(piece) &&
           word_in(piece->words[1].low, "off twice three again out on that to around a in double 2 we nothing extra");
}

/* The piece with what it lacks; NULL: it is not known. alone: the sentence is but this piece, and the turning fills what it can. */
char *
note_filled(const struct clause *piece, bool first, bool alone, bool *turns_out)
{
    if (alone)
        return is_passive(piece) ? prefixed("I was ", piece, 0) : thing(piece, first);
    char *none = nothing(piece, first, turns_out);
    if (none)
        return none;
    const char *low = piece->words[0].low, *next = piece->count > 1 ? piece->words[1].low : "";
    bool did = word_in(low, "put cut kept locked") && word_in(next, "my the a an in"); /* "put the code in" */
    if (is_refusal(piece))
        return NULL;
    if (!did && word_in(low, note_to_me) &&
        word_in(next, "off twice three again out on that to around my a the in double 2 we nothing extra for"))
        return prefixed("I was ", piece, 0);
    bool mine = word_in(next, "feel get receive have know see want expect order ask need hear realise realize think");
    if (!first && clause_has(piece, 0, "came|went|got|drove|walked home"))
        return prefixed("I ", piece, 0);
    if (!first && clause_has(piece, 0, "turned up and|to|at|there|early"))
        return prefixed("I ", piece, 0);
    if (!first && word_in(low, to_it) && !mine)
        return prefixed("it ", piece, 0);
    if (clause_has(piece, 0,
                   "still haven't|hasn't|can't|don't|cannot|have|get|getting|waiting|being|paying|receiving|trying"))
        return prefixed(g_str_has_suffix(next, "ing") ? "I am " : word_in(next, "hasn't") ? "it " : "I ", piece, 0);
    if (!first && word_in(low, "was were") && word_in(next, note_to_me))
        return prefixed("I was ", piece, 1);
    bool lacks = word_in(low, "bought purchased received installed returned") &&
                 (word_in(next, "last yesterday on in from at about via through") ||
                  ((word_in(next, "this two three four five six") || g_ascii_isdigit(*next)) && piece->count > 2 &&
                   word_in(piece->words[2].low,
                           "days weeks months years hours times week month year morning afternoon evening")));
    if (lacks) { /* "bought on your site in May" */
        g_autofree char *with = g_strdup_printf("I %s it ", low);
        return prefixed(with, piece, 1);
    }
    if (!first && word_in(low, "finally eventually then") && word_in(next, note_by_me))
        return prefixed("I ", piece, 0); /* "…, finally got to the office" */
    if (word_in(low, "just please") && verb_is_request(next))
        return NULL; /* "just tell me what is missing": asked of us */
    if (piece->count > 1 && word_in(low, note_by_me) &&
        !clause_has(
            piece, 0,
            "just a|an|the|my|your|our|one|two|some|this|that|these|those|for|to|in|on|at|not|no|like|because") &&
        !(word_in(low, "just") && g_str_has_suffix(next, "ing")) && !(first && word_in(low, "put reset cut let")))
        return prefixed("I ", piece, 0);
    if (word_in(low, "just only") && g_str_has_suffix(next, "ing"))
        return NULL; /* "just packing materials" */
    char *whole = ellipsis_filled(piece);
    return whole ? whole : thing(piece, first);
}
