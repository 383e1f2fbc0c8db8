/*
 * notes.c - English in note style, filled: "bought a kettle in May, stopped working, no reply from you" → "I bought a kettle in
 * May, it stopped working, and I have had no reply from you".
 *
 * A sentence is cut at its commas; each piece that lacks subject or verb gets the one its form leaves no doubt of, and the last is
 * joined. A piece that is neither whole nor known (a thing in a row, a name) leaves the sentence as it was. Pure but for the dictionary.
 */
#include "notes.h"

#include "clause.h"
#include "clipped.h"
#include "ellipsis.h"
#include "grammar.h"
#include "verb.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define PIECES_MAX 6

static const char finite[] =
    "is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do don't does doesn't "
    "did didn't can can't cannot could couldn't will won't would wouldn't should must keeps says shows "
    "said came went took got told left sent made gave broke died works stopped refused refuses arrived "
    "threw drove needs wants costs leaked makes make takes gives means goes sounds squeaks seems seem looks feels "
    "smells tastes";
static const char subjects[] =
    "i i'm i've i'd i'll we we're we've you you've you're he he's she she's it it's they they're there "
    "there's nobody noone someone somebody everyone everybody nothing everything this that that's who what";
static const char pasts[] =
    "lost let hung fell felt forgot hit kept held knew paid ran saw sold spoke stole stood tore bit "
    "blew brought built caught chose lied spilt spilled slammed skipped shut ate bought wrote rang drops jams leaks "
    "crashes freezes fails makes smells looks feels sounds runs cuts goes comes turns takes gives charges sends tells "
    "asks refuses ignores cancels blinks flashes flickers beeps overheats disconnects logs closes opens shuts loads "
    "stops starts works "
    "rattles squeaks wobbles sticks slips rips bleeds fades arrives jumps refused";
static const char splices[] =
    "no each every all some i we my our the your it they he she this these that nobody someone";
static const char owners[] =
    "the my our your his her their a an this these those every each all both half no some any either neither "
    "another one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty";
static const char states[] =
    "soaked damaged missing broken delivered cancelled canceled smashed cracked ruined gone stolen lost "
    "scratched bent torn dented crushed wet spoiled melted empty opened ripped stained faulty dead wrong "
    "unusable destroyed leaking delayed closed locked blocked frozen ignored refused rejected "
    "declined missed skipped forgotten";
static const char to_me[] =
    "cut charged billed told promised refused overcharged locked kept put passed given double-charged "
    "quoted offered assured transferred asked";
static const char to_it[] =
    "stopped broke died crashed fell arrived came failed expired leaked cracked disappeared vanished "
    "won't doesn't didn't keeps says shows turned isn't wasn't hasn't crashes freezes leaks works";
static const char by_me[] =
    "rang sent had did saw drove sat stood took gave made paid spoke went got bought ordered tried "
    "received returned reset restarted rebooted checked emailed called phoned asked waited moved have "
    "haven't hadn't can't cannot couldn't don't need want never lost missed spent wrote cancelled "
    "reinstalled updated switched unplugged cleared contacted reported booked found put just also told";
static const char small[] =
    "been being i'm in on at for from with to of as is was by please and but or so then when if after since because "
    "while although though until unless before how why what where which who whether not very really "
    "yesterday today tomorrow last next now also just always never again too here maybe sorry thanks "
    "only even still otherwise instead however therefore meanwhile else two three four five six hi hello dear sir "
    "madam ok okay "
    "yes no";

/* A subject, and a verb behind it. */
static bool
is_whole(const struct clause *piece)
{
    guint at = word_in(piece->words[0].low, "and but so then only just even") ? 1 : 0;
    if (at + 1 >= piece->count)
        return false;
    const char *low = piece->words[at].low;
    bool contracted = strchr(low, '\'') && word_in(low, subjects);
    if (contracted || word_in(low, "who which that when if because"))
        return true;
    bool named = g_ascii_isupper(piece->words[at].text[0]) && !grammar_knows(low);
    if (!word_in(low, subjects) && !word_in(low, owners) && !named)
        return false;
    for (guint i = at + 1; i < piece->count && i < at + 7; i++)
        if (word_in(piece->words[i].low, finite) || (i > at + 1 && word_in(piece->words[i].low, pasts)) ||
            (word_in(low, subjects) && !word_in(low, "everything nothing") && i == at + 1) ||
            (i > at + 1 && strlen(piece->words[i].low) > 4 && g_str_has_suffix(piece->words[i].low, "ed") &&
             !word_in(piece->words[i].low, states)))
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

static bool
is_plural(const char *low)
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

/* "box was soaked", "app crashing", "items inside damaged", "wrong item delivered": a thing without its article or its verb. */
static char *
thing(const struct clause *piece, bool first)
{
    const char *low = piece->words[0].low;
    bool everything = word_in(low, "everything nothing both"), owned = word_in(low, owners);
    bool named = g_ascii_isupper(piece->words[0].text[0]) &&
                 (!first || (piece->count > 2 && g_ascii_isupper(piece->words[1].text[0]) &&
                             g_ascii_islower(piece->words[1].text[1])));
    if (piece->count < 2 || word_in(piece->words[1].low, "the my our your a an this of") ||
        (word_in(low, small) && !owned) || (word_in(low, subjects) && !everything) || named || verb_is_request(low) ||
        word_in(low, by_me) ||
        word_in(low, "dear attached enclosed people sick tired fed bored glad happy sorry sad angry annoyed") ||
        strpbrk(low, "'0123456789@#") || strlen(low) < 3 || g_str_has_suffix(low, "ing") || g_str_has_suffix(low, "ly"))
        return NULL;
    for (guint i = 1; i < piece->count && i < 5; i++) {
        const char *word = piece->words[i].low;
        if (word_in(word, "no") && !*piece->words[i].trail && i + 1 < piece->count && i < 4 &&
            !strpbrk(piece->words[i + 1].text, "0123456789") &&
            !word_in(piece->words[i + 1].low, "one matter longer") && !strchr(piece->words[i - 1].low, '\'') &&
            !word_in(piece->words[i - 1].low,
                     "for with of in at to by on from under surprised say says said told i you "
                     "we they it he she is are was were")) { /* "new phone no sim yet" */
            g_autofree char *before = clause_join(piece, 0, i), *rest = clause_join(piece, i, piece->count);
            return g_strdup_printf("%s%s %s %s", owned ? "" : "my ", before,
                                   is_plural(piece->words[i - 1].low) ? "have" : "has", rest);
        }
        guint head = i > 1 && word_in(piece->words[i - 1].low, "inside not") ? i - 2 : i - 1;
        bool plural = word_in(low, "both two three four five six several") || is_plural(piece->words[head].low);
        bool bare = everything || owned;
        if (word_in(word, finite) && word_in(piece->words[i - 1].low, "i you we they he she"))
            return NULL; /* "mobile number I am having" */
        if (word_in(word, finite))
            return first || bare || plural || grammar_opens_name(piece->words[0].text) ||
                           strpbrk(piece->words[1].text, "0123456789") ||
                           word_in(piece->words[1].low,
                                   "one two three four five six seven eight nine ten eleven twelve")
                       ? NULL /* "Page seven is missing" */
                       : prefixed("the ", piece, 0);
        bool acts = is_acting(piece, i);
        if (word_in(piece->words[i - 1].low, "the a an my our your this")) /* "to the wrong account" */
            continue;
        if (word_in(piece->words[i - 1].low, owners))
            continue; /* "to the wrong account" */
        bool deed = i + 1 < piece->count &&
                    word_in(piece->words[i + 1].low, "my our the a an me us it his her their your them him "
                                                     "this that everything all every any");
        if (word_in(piece->words[i - 1].low, "up out off down"))
            return NULL; /* "two turned up broken" */
        if (!acts && (deed || !(word_in(word, states) && (i + 1 == piece->count || i + 3 >= piece->count))))
            continue;
        g_autofree char *before = clause_join(piece, 0, i), *rest = clause_join(piece, i, piece->count);
        bool common =
            (grammar_knows(low) && !grammar_opens_name(piece->words[0].text)) || word_in(low, "app website wifi tv");
        before[0] = common ? g_ascii_tolower(before[0]) : before[0];
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

/* "2 small kids here": who is at home, or what there is. */
static char *
people_here(const struct clause *piece)
{
    guint last = piece->count - 1;
    if (!word_in(piece->words[last - 1].low, "kids children toddlers babies people adults cats dogs"))
        return prefixed("there are ", piece, 0);
    g_autofree char *who = clause_join(piece, 0, last);
    return g_strdup_printf("I have %s at home", who);
}

/* "no reply from you", "nothing here", "still no sign of them": what there is not. */
static char *
nothing(const struct clause *piece, bool first, bool *turns_out)
{
    *turns_out = !first;
    if (clause_has(piece, 0, "no luck|joy|success"))
        return prefixed("I had ", piece, 0);
    if (clause_has(piece, 0,
                   "no reply|response|answer|word|news|update|help|refund|apology|explanation|email|call|callback|text|"
                   "message|notification|warning|confirmation") &&
        !word_in(piece->words[piece->count - 1].low, "offered given provided issued made"))
        return prefixed("I have had ", piece, 0);
    if (clause_has(piece, 0, "still no|nothing")) {
        g_autofree char *rest = clause_join(piece, 1, piece->count);
        return g_strdup_printf("there is still %s", rest);
    }
    if (clause_has(piece, 0, "nothing here|there|yet|inside|so"))
        return prefixed("there is ", piece, 0);
    if (piece->count == 1 && word_in(piece->words[0].low, "nothing"))
        return g_strdup("nothing helped");
    *turns_out = false;
    if (!first &&
        clause_has(piece, 0, "no calls|texts|messages|emails|signal|sound|picture|internet|data|notifications|alerts"))
        return prefixed("I get ", piece, 0);
    if (!first && piece->count >= 2 && word_in(piece->words[0].low, "no") &&
        !word_in(piece->words[1].low, "one need rush problem idea hurry worries matter longer more"))
        return prefixed(is_plural(piece->words[1].low) ? "there are " : "there is ", piece, 0);
    if (piece->count >= 3 && word_in(piece->words[piece->count - 1].low, "here inside") &&
        (g_ascii_isdigit(piece->words[0].text[0]) || word_in(piece->words[0].low, "two three four five small")))
        return people_here(piece);
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
    return piece->count > 1 && word_in(piece->words[0].low, to_me) && !is_refusal(piece) &&
           word_in(piece->words[1].low, "off twice three again out on that to around a in double 2 we nothing extra");
}

/* The piece with what it lacks; NULL: it is not known. alone: the sentence is but this piece, and the turning fills what it can. */
static char *
filled(const struct clause *piece, bool first, bool alone, bool *turns_out)
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
    if (!did && word_in(low, to_me) &&
        word_in(next, "off twice three again out on that to around my a the in double 2 we nothing extra for"))
        return prefixed("I was ", piece, 0);
    bool mine = word_in(next, "feel get receive have know see want expect order ask need hear realise realize think");
    if (!first && clause_has(piece, 0, "came|went|got|drove|walked home"))
        return prefixed("I ", piece, 0);
    if (!first && clause_has(piece, 0, "turned up and|to|at|there|early"))
        return prefixed("I ", piece, 0);
    if (!first && word_in(low, "never") && word_in(next, "came arrived turned showed worked happened appeared started"))
        return prefixed("it ", piece, 0);
    if (!first && word_in(low, to_it) && !mine)
        return prefixed("it ", piece, 0);
    if (word_in(low, "just") && g_str_has_suffix(next, "ing") &&
        !word_in(next, "packing packaging wrapping stuffing bedding"))
        return prefixed("I am ", piece, 0);
    if (clause_has(piece, 0,
                   "still haven't|hasn't|can't|don't|cannot|have|get|getting|waiting|being|paying|receiving|trying"))
        return prefixed(g_str_has_suffix(next, "ing") ? "I am " : word_in(next, "hasn't") ? "it " : "I ", piece, 0);
    if (!first && word_in(low, "still") && word_in(next, "under within in on unused unopened sealed new wrapped"))
        return prefixed("it is ", piece, 0); /* "…, still under warranty" */
    if (!first && word_in(low, "was were") && word_in(next, to_me))
        return prefixed("I was ", piece, 1);
    if (clause_has(piece, 0, "not happy|impressed|pleased|satisfied|amused"))
        return prefixed("I am ", piece, 0);
    if (!first && clause_has(piece, 0, "now day|week|month"))
        return prefixed("it is ", piece, 0);
    if (word_in(low, "went goes came comes") && word_in(next, "off out down dead on up blank black silent cold"))
        return prefixed("it ", piece, 0); /* "went off again at 4" */
    bool lacks = word_in(low, "bought purchased received installed returned") &&
                 (word_in(next, "last yesterday on in from at about via through") ||
                  ((word_in(next, "this two three four five six") || g_ascii_isdigit(*next)) && piece->count > 2 &&
                   word_in(piece->words[2].low,
                           "days weeks months years hours times week month year morning afternoon evening")));
    if (lacks) { /* "bought on your site in May" */
        g_autofree char *with = g_strdup_printf("I %s it ", low);
        return prefixed(with, piece, 1);
    }
    if (!first && word_in(low, "finally eventually then") && word_in(next, by_me))
        return prefixed("I ", piece, 0); /* "…, finally got to the office" */
    if (word_in(low, "just please") && verb_is_request(next))
        return NULL; /* "just tell me what is missing": asked of us */
    if (piece->count > 1 && word_in(low, by_me) &&
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

static bool
clause_holds_and(const struct clause *piece)
{
    for (guint i = 2; i + 1 < piece->count; i++)
        if (word_in(piece->words[i].low, "and"))
            return true;
    return false;
}

/* "The machine filled with water, hummed for a minute and stopped": the subject of the clause before, not the customer. */
static bool
goes_on(const struct clause *piece, const struct clause *before)
{
    const char *low = piece->words[0].low;
    bool acts =
        (g_str_has_suffix(low, "ed") && !word_in(low, "need")) ||
        word_in(low, "made ran went fell came took gave put said left hung shut drove threw stood sat shook swore");
    /* "arrived late, had not read our letter, and left early": a row told with care */
    bool row = word_in(low, "had has was were") && piece->count > 2 && before && before->count > 2;
    if (row && word_in(low, "had has"))
        row = word_in(piece->words[1].low, "not never already been") || g_str_has_suffix(piece->words[1].low, "ed");
    else if (row)
        row = clause_holds_and(piece) && word_in(before->words[0].low, owners);
    guint not = clause_has(piece, 0, "did|does|could|would|was not");
    bool denied = (not || word_in(low, "didn't wasn't")) && before && word_in(before->words[0].low, owners) &&
                  !word_in(clause_low(piece, not ? 2 : 1), "feel get receive have know see want expect order ask");
    return before && (acts || row || denied) && !word_in(before->words[0].low, "i we i've we've i'm") &&
           (word_in(before->words[0].low, "he she") ||
            !word_in(
                low,
                "called emailed phoned asked waited checked tried reinstalled restarted rebooted contacted reported "
                "missed returned ordered"));
}

/* "The driver came late, left the box outside": both are the same person's deeds; NULL: not so. */
static char *
one_doer(char **parts, guint count)
{
    static const char doers[] =
        "driver courier engineer technician fitter plumber cleaner waiter waitress receptionist "
        "manager agent builder electrician doctor nurse guy man men lady installer mechanic boys "
        "guys team crew fitters movers postman assistant clerk";
    if (count != 2 || strstr(parts[0], " and ") || strstr(parts[1], " and ") || strstr(parts[0], " who "))
        return NULL;
    g_autoptr(clause) first = clause_cut(parts[0]), second = clause_cut(parts[1]);
    guint at = 1, last = MIN(first->count, 9u);
    while (at < last && !word_in(first->words[at].low, doers))
        at++;
    guint owner = at > 1 && !word_in(first->words[at - 1].low, owners) ? at - 2 : at - 1; /* "the delivery boys" */
    if (at + 1 >= last || second->count < 2 || !word_in(first->words[owner].low, owners) ||
        (owner > 0 && !word_in(first->words[owner - 1].low, "say said that hi hello so well")))
        return NULL;
    const char *verb = first->words[at + 1].low;
    bool past = is_whole(first) || g_str_has_suffix(verb, "ed");
    bool deed = goes_on(second, first) || (owner && g_str_has_suffix(second->words[0].low, "ed"));
    if (!past || !deed)
        return NULL;
    return g_strdup_printf("%s and %s", parts[0], parts[1]);
}

/* A time or a condition before the first clause: "since the update, …". */
static bool
leads(const struct clause *piece)
{
    return word_in(piece->words[0].low,
                   "since after before when if on in at from for during despite as because while although "
                   "yesterday today lately recently unfortunately however also so now then first sadly instead without "
                   "besides until once unless upon compared") ||
           clause_has(piece, 0, "the day|moment|minute|week|night|morning i|we|you|they|he|she|it|my|our|your|the") ||
           clause_has(piece, 0, "having been|had|paid|bought|spent|made|sent|lost|driven|seen|read|taken|sat|stood") ||
           (word_in(piece->words[0].low, "having") && g_str_has_suffix(clause_low(piece, 1), "ed"));
}

/* "I set it up on Monday, it went out twice", "… in the rain, all the bread is soaked": two sentences with a comma between. */
static bool
is_splice(const char *first, const char *second)
{
    g_autoptr(clause) a = clause_cut(first), b = clause_cut(second);
    const char *head = b->words[0].low;
    bool subject = word_in(head, "it they he she nobody there you we everything nothing now");
    for (guint i = 1;
         i < MIN(b->count, 8u) && word_in(head, "the my our your his her their all both half this that") && !subject;
         i++) {
        if (word_in(b->words[i].low, "who which that when where of and or with") || *b->words[i].trail)
            break;
        subject = i > 1 &&
                  (word_in(b->words[i].low, finite) || word_in(b->words[i].low, pasts) ||
                   (strlen(b->words[i].low) > 4 && g_str_has_suffix(b->words[i].low, "ed") &&
                    !word_in(b->words[i].low, states) &&
                    !word_in(b->words[i].low, "called named ordered listed attached included advertised used") &&
                    (i + 1 == b->count || word_in(b->words[i + 1].low, "at me us him her to that my the a an in on"))));
    }
    subject |= is_plural(head) && !word_in(head, small) && b->count > 2 && word_in(b->words[1].low, "are were have");
    return a->count > 3 && b->count > 3 && subject && word_in(a->words[0].low, splices) &&
           !word_in(b->words[1].low, "seems appears");
}

/* Behind "17.2" a stop ends no sentence for the turning. */
static bool
ends_in_number(const char *line)
{
    const char *last = strrchr(line, ' ');
    return g_ascii_isdigit(last ? last[1] : line[0]);
}

/* A comma between brackets: the pieces would hold halves of them. */
static bool
is_torn(const char *sentence)
{
    const char *open = strchr(sentence, '('), *close = open ? strchr(open, ')') : NULL;
    return open && (!close || memchr(open, ',', (gsize)(close - open)) || strchr(close, '('));
}

/* "…, no call, no text, nothing": what there was not, in one breath, from piece `at` on. NULL: it is no such row. */
static char *
row_of_none(char **parts, guint at, guint count)
{
    g_autoptr(GString) row = g_string_new(NULL);
    bool present = false, nothing = false;
    for (guint i = at; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        guint from = piece->count > 1 && word_in(piece->words[0].low, "and but") ? 1 : 0;
        nothing = piece->count == from + 1 && word_in(piece->words[from].low, "nothing zilch nada");
        bool none = piece->count > from + 1 && piece->count <= from + 4 && word_in(piece->words[from].low, "no not") &&
                    (word_in(piece->words[from].low, "no") || word_in(piece->words[from + 1].low, "a an even"));
        if ((!none && !nothing) || (nothing && i + 1 < count))
            return NULL;
        for (guint k = from; k < piece->count; k++)
            present |=
                word_in(piece->words[k].low, "signal internet sound picture heating power electricity gas water light");
        g_autofree char *said = nothing ? g_strdup("nothing else") : clause_join(piece, from, piece->count);
        g_string_append_printf(row, "%s%s", i == at ? "" : i + 1 == count ? " and " : ", ", said);
    }
    return count - at < 2 ? NULL : g_strdup_printf("there %s %s", present ? "is" : "was", row->str);
}

/* "Rude receptionist at the clinic, she told me off": the thing named first and what it did. NULL: it is not so said. */
static char *
named_first(char **parts, guint count)
{
    if (count < 2)
        return NULL;
    g_autoptr(clause) name = clause_cut(parts[0]), told = clause_cut(parts[1]);
    if (name->count < 2 || name->count > 8 || told->count < 3 || !word_in(told->words[0].low, "he she it they") ||
        *told->words[0].trail ||
        !(word_in(told->words[1].low, finite) || word_in(told->words[1].low, pasts) ||
          g_str_has_suffix(told->words[1].low, "ed")) ||
        word_in(name->words[0].low, small) || word_in(name->words[0].low, subjects) ||
        verb_is_request(name->words[0].low) || g_str_has_suffix(name->words[0].low, "ing") ||
        g_str_has_suffix(name->words[0].low, "ly"))
        return NULL;
    for (guint i = 0; i < name->count; i++)
        if (word_in(name->words[i].low, finite) || word_in(name->words[i].low, pasts) ||
            word_in(name->words[i].low, by_me) || word_in(name->words[i].low, to_me) ||
            word_in(name->words[i].low, states) || word_in(name->words[i].low, "no i we") ||
            (i && g_str_has_suffix(name->words[i].low, "ed")))
            return NULL;
    g_autofree char *thing = clause_join(name, 0, name->count), *rest = clause_join(told, 1, told->count);
    bool proper = name->count > 1 && g_ascii_isupper(name->words[1].text[0]); /* "Jean Ashworth, she passed away" */
    bool bare = !proper && !word_in(name->words[0].low, owners);
    if (!proper && g_ascii_isupper(thing[0]) && g_ascii_islower(thing[1]) && grammar_knows(name->words[0].low))
        thing[0] = g_ascii_tolower(thing[0]);
    g_autofree char *tail = count > 2 ? g_strjoinv(", ", parts + 2) : NULL;
    return g_strdup_printf("%s%s %s%s%s", bare ? "The " : "", thing, rest, tail ? ", " : "", tail ? tail : "");
}

/* "The app opens, | freezes and then closes": three verbs of one subject. */
static bool
is_row(const struct clause *before, const struct clause *row)
{
    const char *low = row->words[0].low;
    bool past = g_str_has_suffix(low, "ed") || verb_is_past(low), now = is_plural(low) && grammar_acts(low);
    if ((!past && !now) || before->count < 3 || !word_in(before->words[0].low, owners))
        return false;
    for (guint i = 1; i + 1 < row->count; i++)
        if (word_in(row->words[i].low, "and")) {
            const char *next = clause_low(row, i + 1 + word_in(clause_low(row, i + 1), "then finally now"));
            return (past && (g_str_has_suffix(next, "ed") || verb_is_past(next) ||
                             word_in(next, "would was were had could did wouldn't couldn't didn't"))) ||
                   (now &&
                    ((is_plural(next) && grammar_acts(next)) || word_in(next, "has is does won't isn't doesn't")));
        }
    return false;
}

static char *
filled_pieces(const char *sentence)
{
    if (strpbrk(sentence, "\":;?") || strstr(sentence, " or ") || is_torn(sentence))
        return g_strdup(sentence);
    g_auto(GStrv) parts = g_strsplit(sentence, ", ", -1);
    guint count = g_strv_length(parts), done = 0;
    if (count == 0 || count > PIECES_MAX)
        return g_strdup(sentence);
    g_autofree char *named = named_first(parts, count);
    if (named) {
        named[0] = g_ascii_toupper(named[0]);
        return g_steal_pointer(&named);
    }
    char *both = one_doer(parts, count);
    if (both)
        return both;
    g_autofree char *opens = g_utf8_strdown(parts[0], (gssize)strcspn(parts[0], " "));
    g_autoptr(clause) head = clause_cut(parts[0]), row = clause_cut(parts[count - 1]);
    if (count == 2 && row->count > 2 && is_row(head, row))
        return g_strdup(sentence);
    if (count == 3 && word_in(opens, owners) && g_str_has_prefix(parts[1], "didn't ") && /* a row of deeds */
        g_str_has_prefix(parts[2], "and "))
        return g_strdup(sentence);
    g_autoptr(GString) line = g_string_new(NULL);
    bool led = false, has = false;
    char behind[8] = ""; /* how the piece before began */
    guint wholes = 0;
    g_autoptr(clause) before = NULL; /* the whole clause just before */
    for (guint i = 0; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        if (piece->count == 0)
            return g_strdup(sentence);
        g_autofree char *none = i > 0 && !led ? row_of_none(parts, i, count) : NULL;
        if (none) {
            g_string_append_printf(line, ", and %s", none);
            done++;
            break;
        }
        bool turns = false, whole = is_whole(piece), lead = i == 0 && count > 1 && leads(piece);
        bool joined =
            word_in(piece->words[0].low, "and but so then which who because though although while none neither") ||
            clause_has(piece, 0, "just|exactly|much as|like");
        g_autofree char *full = whole || lead || joined ? NULL : filled(piece, i == 0 || led, count == 1, &turns);
        if (i > 1 && word_in(behind, "who which whose")) /* "my son, who has asthma, was asked to leave" */
            return g_strdup(sentence);
        g_strlcpy(behind, piece->words[0].low, sizeof behind);
        if ((!full && !whole && !lead && !joined) ||
            (full && has && g_str_has_prefix(full, "I ") && g_str_has_suffix(piece->words[0].low, "ed")) ||
            (full && goes_on(piece, before)))
            return count == 2 && i == 1 &&
                           (word_in(piece->words[0].low, "didn't wasn't") ||
                            clause_has(piece, 0, "did|does|could|would not"))
                       ? g_strdup_printf("%s and %s", parts[0], parts[1]) /* "the fitter came late, didn't finish" */
                       : g_strdup(sentence); /* "I have asked at the desk, filled in a card": one row */
        for (guint k = 0; k < piece->count && whole; k++)
            has |= word_in(piece->words[k].low, "i've we've") || clause_has(piece, k, "i|we have|had");
        turns |= full && i > 0 && piece->count > 2 &&
                 (word_in(piece->words[1].low, "still") || word_in(piece->words[2].low, "still"));
        done += full != NULL;
        g_autofree char *said = full ? g_strdup(full) : clause_join(piece, 0, piece->count);
        bool apart = i == 1 && count > 2 && !ends_in_number(line->str) && !led && !joined &&
                     !turns; /* a sentence of its own before a row */
        const char *joint = i == 0           ? ""
                            : apart          ? ". "
                            : led || joined  ? ", "
                            : turns          ? ", but "
                            : i + 1 == count ? ", and "
                                             : ", ";
        gsize place = line->len + strlen(joint);
        g_string_append_printf(line, "%s%s", joint, said);
        if (apart)
            line->str[place] = g_ascii_toupper(line->str[place]);
        led = lead;
        wholes += whole && !joined && !lead;
        g_clear_pointer(&before, clause_free);
        before = whole                                    ? g_steal_pointer(&piece)
                 : full && g_str_has_prefix(full, "the ") ? clause_cut(full) /* "Surveyor came, took photographs" */
                                                          : NULL;
    }
    if (!done && !(count == 2 && wholes == 2 && is_splice(parts[0], parts[1])))
        return g_strdup(sentence);
    gsize end = strlen(sentence);
    g_string_append(line, end && sentence[end - 1] == '!' ? "!" : ".");
    line->str[0] = g_ascii_toupper(line->str[0]);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

char *
notes_filled(const char *sentence)
{
    g_autofree char *filled = filled_pieces(sentence);
    char *told = strcmp(filled, sentence) == 0 ? clipped_told(sentence) : NULL;
    return told ? told : g_steal_pointer(&filled);
}
