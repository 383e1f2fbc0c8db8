/*
 * seam.c - where an English run-on falls apart: "… my line is dead | and i rang twice | can someone come".
 *
 * A part begins at a request, at a question, and at "and", "but", "so" or a comma with a subject and its verb behind it; not where what
 * stands before waits for it ("what documents | i need", "every time i ring | im told"). Closed classes only. Pure.
 */
#include "seam.h"

#include <string.h>

#define HASTE    10 /* words of a run in which what seldom hangs on the word before it is looked for */
#define PART_MIN RUN_PART_MIN
#define REST_MIN RUN_REST_MIN

static const char *
low_at(const struct run *run, guint at)
{
    return at < run->count ? run->low[at] : "";
}

static bool
comma_before(const struct run *run, guint at)
{
    const char *word = at ? run->words[at - 1] : "";
    return *word && strchr(",;-", word[strlen(word) - 1]);
}

static bool
is_verb(const char *word)
{
    static const char verbs[] =
        "is isn't isnt was wasn't wasnt are aren't arent were weren't werent has hasn't hasnt "
        "have haven't havent had hadn't hadnt do "
        "don't dont does doesn't doesnt did didn't didnt can can't cant cannot could couldn't "
        "couldnt will won't wont would wouldn't "
        "wouldnt should shall must may might am keeps keep kept says say said came comes went goes "
        "got gets get told tells took takes rang "
        "ring call calls need needs want wants broke breaks bought paid pay pays sent send "
        "sends gave gives lost thought think know "
        "knew saw see found find left felt made makes put ran stopped stops works work never "
        "still also only just always already even "
        "then now really actually understand hope guess tried try live moved sat lives left "
        "wrote write asked ask use used love like";
    gsize width = strlen(word);
    return word_in(word, verbs) ||
           word_in(word, "picks answers rings sends replies knows helps responds seems looks") ||
           (width > 4 && g_str_has_suffix(word, "ed"));
}

/* "i rang", "nobody came", "my daughter does", "its stopped": a subject with its verb. */
static bool
begins_clause(const struct run *run, guint at)
{
    const char *word = low_at(run, at);
    if (word_in(word,
                "i'm im i've ive i'd i'll he's hes she's shes it's we're we've weve they're theyre there's theres "
                "that's thats nobody's"))
        return true;
    if (word_in(word, "i we he she they nobody noone everyone everybody someone somebody"))
        return is_verb(low_at(run, at + 1));
    if (word_in(word, "it its this that there you"))
        return is_verb(low_at(run, at + 1)) && !word_in(low_at(run, at + 1), "like now then");
    if (word_in(word, "my the your ur our his her their"))
        for (guint k = 2; k <= 6 && !word_in(low_at(run, at + k - 1), "and but thing problem"); k++)
            if (is_verb(low_at(run, at + k)) &&
                (!g_str_has_suffix(low_at(run, at + k), "ed") ||
                 word_in(low_at(run, at + k), "stopped refused charged cancelled arrived")))
                return true;
    return false;
}

static bool
begins_request(const struct run *run, guint at)
{
    const char *word = low_at(run, at), *next = low_at(run, at + 1);
    if (word_in(word, "can could will would"))
        return word_in(next, "you u ya someone somebody anyone anybody") ||
               (word_in(word, "can could") && word_in(next, "i we"));
    const char *typed = at < run->count ? run->words[at] : "";
    return word_in(word, "please pls plz kindly") && !strchr(typed, ',') && at + 2 < run->count &&
           !word_in(next, "and but thanks thx");
}

/* "is your system down", "does the insurance cover it" in the midst of a run. */
static bool
begins_inverted(const struct run *run, guint at)
{
    const char *word = low_at(run, at), *next = low_at(run, at + 1), *before = at ? low_at(run, at - 1) : "";
    bool free =
        comma_before(run, at) ||
        (!is_verb(before) &&
         !word_in(before, "which that it this there what who where when how why problem thing issue question only "
                          "and but or so i you we they he she not if all"));
    return free && ((word_in(word, "is") && word_in(next, "that this it there your my")) ||
                    (word_in(word, "do does did") && word_in(next, "you i we it the my your they")) ||
                    (word_in(word, "are have") && word_in(next, "you")));
}

static bool
begins_question(const struct run *run, guint at)
{
    if (at > 0 && begins_inverted(run, at))
        return true;
    const char *word = low_at(run, at), *next = low_at(run, at + 1);
    if (!word_in(word, "where when why how what whats wheres") ||
        word_in(at ? low_at(run, at - 1) : "",
                "know ask asking asked wonder wondering tell me see understand idea sure explain about of to "
                "out find check on is was exactly that's thats just say says said no matter from anyone else"))
        return false;
    return word_in(word, "whats wheres") || word_in(next, "is are was were did do does can will has have should much "
                                                          "long many happens now am would could else must");
}

/* Words behind which what looks like a clause hangs on what came before. */
static bool
hangs_on(const char *word)
{
    return word_in(
        word,
        "that which who what when where if because cos cause since as than how why until till untill before after "
        "while though although tho altho whether like unless once whatever wherever or says said saying think thought "
        "know knew mean means hope guess wish believe sure half verify all everything anything something");
}

/* "… does it cover it i pay 8 a month", "… the boiler he said", "tried all morning keeps saying": behind what has ended. */
static bool
begins_beyond(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *next = low_at(run, at + 1), *before = low_at(run, at - 1);
    bool given =
        word_in(before, "me us them him her") && /* "give us our money back" */
        word_in(low_at(run, at - 2), "told tells tell telling informed assured promised give gives gave giving "
                                     "send sends sent pay pays paid refund return show "
                                     "hand offer owe owes bring lend cost costs");
    bool after =
        !given &&
        word_in(before, "it me us them now today again yet done ok here tomorrow yesterday old too either though") &&
        begins_clause(run, at);
    bool told = word_in(word, "he she they") &&
                word_in(next, "said says told never just did didnt didn't came wont won't cant can't");
    bool still = word_in(word, "its it's") && word_in(next, "only not been still just now never broken gone") &&
                 !word_in(low_at(run, at - 2), "turns turned") &&
                 !word_in(low_at(run, at - 3), "after since despite") &&
                 !word_in(low_at(run, at - 4), "after since despite");
    bool verb = false;
    for (guint i = start; i + 2 < at && word_in(word, "keeps"); i++)
        verb |= is_verb(low_at(run, i));
    bool inside = at >= 2 && word_in(low_at(run, at - 2),
                                     "told tell tells telling informed promised let show said says think thought");
    return ((after && !inside) || told || still || verb) && !hangs_on(before);
}

/* "… one help i have some issues": what seldom hangs on the word before it. */
static bool
begins_anew(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *next = low_at(run, at + 1), *before = low_at(run, at - 1);
    if (run->count > HASTE && begins_beyond(run, at, start))
        return true;
    bool stranger = word_in(word, "i we") && word_in(next, "don't dont didn't didnt") &&
                    g_str_has_suffix(before, "s") &&
                    word_in(low_at(run, at + 2), "recognise recognize remember know make authorise authorize");
    if (run->count <= 14 || stranger || is_verb(before) || /* "three payments i don't recognise" */
        word_in(before, "a an the my your to for with of in on at you not no it's its"))
        return false;
    bool mine = word_in(word, "my our your his her") && !word_in(before, "me us them") && at - start >= 9 &&
                !hangs_on(before) && begins_clause(run, at) &&
                !word_in(before, "and but so or by from than about over under into onto");
    bool thing = word_in(word, "the") && at - start >= 9 && !hangs_on(before) &&
                 word_in(low_at(run, at + 2), "has is was wont won't doesnt doesn't keeps stopped broke isnt isn't") &&
                 !word_in(before, "and but so or by from than about over under into onto");
    return mine || thing ||
           (word_in(word, "i we") &&
            word_in(next, "need want am cant can't cannot didnt didn't dont don't tried rang") &&
            run->count - at > 3) ||
           (word_in(word, "i") && word_in(next, "have like would") &&
            word_in(low_at(run, at + 2), "some a an no to like been not")) ||
           (word_in(word, "im i'm") && run->count - at > 3) ||
           (word_in(word, "it") && word_in(next, "says keeps wont won't doesnt doesn't"));
}

/* Too short on either side, or one clause by its last words: "two payments i know nothing about", "without it I can't get in". */
static bool
is_short_of(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *before = low_at(run, at - 1), *first = low_at(run, start);
    guint behind = run->count - at, least = word_in(first, "and but so") ? PART_MIN - 1 : PART_MIN;
    if (word_in(word, "but") && behind <= 3)
        return true; /* "it says it is blurry but it isn't" */
    if (word_in(word, "i we") && word_in(low_at(run, run->count - 1), "about for with from of") && behind <= 6)
        return true;
    if (at - start <= 3 && !comma_before(run, at) && word_in(first, "without with despite until"))
        return true;
    bool helps = at == start + 2 && word_in(first, "pls please plz") && word_in(before, "help");
    bool asks = at - start >= 2 && word_in(word, "how") && word_in(low_at(run, at + 1), "much long many") &&
                begins_clause(run, start) && !is_verb(before); /* "he is nine how much is it" */
    return (at - start < least && !helps && !asks) || behind < REST_MIN ||
           (hangs_on(before) && !word_in(word, "and but so"));
}

/* "what documents | i need": the clause of a question's word. */
static bool
is_asked_for(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *before = low_at(run, at - 1);
    bool after_told = word_in(word, "i we") && word_in(before, "me us") && word_in(low_at(run, at + 1), "want");
    if (after_told || !word_in(word, "i we my it they the"))
        return false;
    for (guint k = 2; k <= 4 && k <= at - start; k++)
        if (word_in(low_at(run, at - k), "what which whose how") && !is_verb(low_at(run, at - k + 1)) &&
            !is_verb(before))
            return true;
    return false;
}

/* "if the price is different please tell me first", "in case it is late can i fetch it": what stands under the sentence's condition. */
static bool
is_conditioned(const struct run *run, guint at, guint start, bool joined)
{
    const char *word = low_at(run, at), *first = low_at(run, start);
    for (guint i = start + 1; i < at && word_in(word, "and"); i++)
        if (word_in(low_at(run, i), "until till unless") && at - i < 14)
            return true; /* "until the price is corrected and the hours are back" */
    bool in_case = word_in(first, "in") && word_in(low_at(run, start + 1), "case");
    bool condition = (in_case || word_in(first, "if unless once")) && at - start < 18;
    if (condition &&
        ((word_in(word, "please pls plz kindly") && at - start < 12) || (!joined && begins_question(run, at))))
        return true;
    return word_in(word, "so") && word_in(low_at(run, at + 1), "i we") && word_in(low_at(run, at + 2), "can could") &&
           begins_request(run, start); /* "give us the money back so we can buy another" */
}

/* "i called and when they answered, | they hung up": the comma closes what "when" began. */
static bool
is_led_in(const struct run *run, guint at, guint start)
{
    guint subjects = 0;
    for (guint i = at - 1; comma_before(run, at) && i > start + 1 && at - i < 11 && !comma_before(run, i); i--) {
        if (word_in(low_at(run, i), "when if once whenever unless although") &&
            word_in(low_at(run, i - 1), "and but so or because"))
            return subjects < 2;
        subjects += word_in(low_at(run, i), "i we they he she im i'm ive i've they're we're") ||
                    (word_in(low_at(run, i), "it you there that this") && i + 1 < at && is_verb(low_at(run, i + 1)));
    }
    return false;
}

/* "every time i ring | im told", "a text saying it is held and i have to pay": a clause that is part of another. */
static bool
is_under(const struct run *run, guint at, guint start, bool joined)
{
    for (guint k = 2; k <= 7 && at >= start + k && !joined && !comma_before(run, at); k++)
        if (word_in(low_at(run, at - k), k <= 5 ? "whenever if when unless once" : "if unless") ||
            (word_in(low_at(run, at - k), "time") && word_in(low_at(run, at - k - 1), "every each last first next")))
            return true;
    if (word_in(low_at(run, start), "if when since as because while after before once unless") && at - start < 9)
        return true;
    for (guint i = start; i < at && joined; i++)
        if (word_in(low_at(run, i), "saying"))
            return true;
    return !joined && is_led_in(run, at, start);
}

/* "…, before you send it", "but since then", "also …": a joint that no verb behind need confirm. */
static bool
is_plain_joint(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at);
    if (comma_before(run, at) && word_in(word, "before when if once") &&
        begins_request(run, start + word_in(low_at(run, start), "and so but")))
        return true;
    if (word_in(word, "but") && word_in(low_at(run, at + 1), "since when after if now") && run->count - at > 6)
        return true;
    if (run->count > 14 && begins_beyond(run, at, start))
        return true;
    bool also = word_in(word, "also") && at - start >= PART_MIN + 1;
    for (guint k = 2; k <= 5 && also; k++)
        if (is_verb(low_at(run, at + k)))
            return true;
    return false;
}

static bool
english_joint(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *before = low_at(run, at - 1);
    if (word_in(word, "thanks thx thank cheers ta") && run->count - at <= 4 &&
        !word_in(before, "many and but of say with no"))
        return true;
    if (is_short_of(run, at, start))
        return false;
    bool joined = word_in(word, "and but so then also plus anyway");
    guint head = joined ? at + 1 : at;
    if (joined && word_in(low_at(run, head), "now also then so"))
        head++;
    if (word_in(before, "and but so then also plus anyway if or i you someone somebody anyone anybody") ||
        (word_in(before, "now again today still already") && word_in(low_at(run, at - 2), "and but so")))
        return false; /* the joint was before it */
    if ((!joined && is_asked_for(run, at, start)) || is_conditioned(run, at, start, joined))
        return false;
    if (begins_request(run, head) || begins_question(run, head))
        return true;
    if (is_under(run, at, start, joined))
        return false;
    if (is_plain_joint(run, at, start))
        return true;
    if (at == start + 2 && word_in(before, "help"))
        return begins_clause(run, at);
    return (joined || comma_before(run, at) || begins_anew(run, at, start)) && begins_clause(run, head) &&
           !word_in(low_at(run, head + 1), "and");
}

/* "Please send somebody now, nobody picks up": what is asked, and why, however carefully it was typed. */
static bool
plea_joint(const struct run *run, guint at, guint start)
{
    return start == 0 && at >= PART_MIN - 1 && run->count - at >= REST_MIN && comma_before(run, at) &&
           begins_request(run, 0) &&
           word_in(low_at(run, at), "nobody noone i i've i'm we we've my it's there's he she they") &&
           begins_clause(run, at);
}

static const char demands[] =
    "refund cancel give send process issue provide arrange return fix credit replace call contact process stop "
    "delete remove close reverse revert explain confirm resend reimburse compensate help tell check investigate "
    "unsubscribe lock block freeze suspend resolve sort exchange repair correct reopen unlock restore remind escalate";

/* "The bag never came, refund me", "… anymore, please cancel": what is told, and what is wanted for it. */
static bool
demand_joint(const struct run *run, guint at, guint start)
{
    bool please = comma_before(run, at) && word_in(low_at(run, at), "please pls plz kindly") && at + 1 < run->count &&
                  !word_in(low_at(run, at + 1), "and but thanks help i");
    static const char objects[] = "me us it them this the my our your a an immediately now asap please someone";
    bool opened =
        word_in(low_at(run, start), "if when once unless before after please can could would i'd to until should") ||
        (word_in(low_at(run, start), "as in") && word_in(low_at(run, start + 1), "soon long case"));
    bool told = false;
    for (guint i = start + 1; i < at; i++) {
        told |= is_verb(low_at(run, i));
        if (word_in(low_at(run, i), "to you please") && run->words[at - 1] && i + 2 >= at)
            return false;
    }
    for (guint i = at; i < run->count;
         i++) /* "…, cancel my card and send a new one" stays one wish; a row of deeds is none */
        if (comma_before(run, i) && i > at)
            return false;
    return at >= start + 3 && comma_before(run, at) && told && !opened && run->count - at <= 12 &&
           (please ||
            (word_in(low_at(run, at), "do don't dont never") &&
             !word_in(low_at(run, at + 1), "i you we they the this") &&
             word_in(low_at(run, at + 1 + word_in(low_at(run, at + 1), "not")),
                     "charge bill contact call email renew send take delete cancel debit text close")) ||
            (word_in(low_at(run, at), demands) && (at + 1 == run->count || word_in(low_at(run, at + 1), objects)))) &&
           !word_in(low_at(run, at - 1), "to and or tried");
}

/* "I got a text from the bank, is it really from you": a question behind a comma. */
static bool
asked_joint(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *next = low_at(run, at + 1);
    bool opened =
        word_in(low_at(run, start + word_in(low_at(run, start), "and but or so")), "if when once unless since as");
    bool inverted = (word_in(word, "is was does will can could did are has") &&
                     word_in(next, "it this that there something anything my your the they")) ||
                    (word_in(word, "do can should shall will am did must") && word_in(next, "i we"));
    bool asks = strchr(run->words[run->count - 1], '?') != NULL;
    inverted |= asks && word_in(word, "do does did have can will would") && word_in(next, "your my the these he she");
    bool relative = word_in(word, "who") && !asks; /* "my uncle, who is 90" */
    inverted |= word_in(word, "why how when where what who") && !relative &&
                word_in(next, "is are was were do does did can could will has have should shall am");
    inverted |=
        word_in(word, "which") && (word_in(next, "one ones") || word_in(low_at(run, at + 2), "is are do should"));
    bool told = begins_clause(run, start);
    for (guint i = start + 1; i < at && !told; i++)
        told = is_verb(low_at(run, i));
    guint be = at + 2 + word_in(low_at(run, at + 2), "exactly"); /* "…, so what exactly is happening" */
    bool so = word_in(word, "so") && word_in(next, "what when where why how") &&
              word_in(low_at(run, be), "is are was do does did can will");
    if (so && comma_before(run, at) && !opened && at >= start + 3 && run->count - at >= REST_MIN)
        return true;
    bool open = word_in(word, "what how why when where") &&
                word_in(next, "happens happened if about long much many soon often do");
    return (open || (inverted && told)) && !opened && at >= start + 3 && comma_before(run, at) &&
           run->count - at >= REST_MIN;
}

/* "…, why", "… from the old one how to do that": a question of few words tacked on behind what is told. */
static bool
tacked_joint(const struct run *run, guint at, guint start)
{
    const char *word = low_at(run, at), *before = low_at(run, at - 1);
    bool why = at + 1 == run->count && word_in(word, "why") && comma_before(run, at) &&
               !word_in(before, "not know understand explain and but or reason where when how who what tell say");
    bool how = at + 4 == run->count && word_in(word, "how") && word_in(low_at(run, at + 1), "to") &&
               word_in(low_at(run, at + 2), "do") && word_in(low_at(run, at + 3), "that this it") &&
               (comma_before(run, at) || word_in(before, "one ones account phone laptop device now"));
    bool told = begins_clause(run, start);
    for (guint i = start; i < at; i++) {
        told |= i > start && is_verb(low_at(run, i));
        if (word_in(low_at(run, i),
                    "know ask asking wonder wondering tell show explain explained understand if whether") ||
            begins_question(run, i) || begins_request(run, i))
            return false;
    }
    return (why || how) && told && at >= start + PART_MIN;
}

/* "Dont change it.": a wish to us, not what the writer leaves undone. */
static bool
forbids(const struct run *run)
{
    return run->count >= 3 && run->count <= 8 && word_in(low_at(run, 0), "don't dont") &&
           word_in(low_at(run, 1), "change") && word_in(low_at(run, 2), "it this that anything a the");
}

bool
seam_asks(const struct run *run, guint start)
{
    guint head = start + word_in(low_at(run, start), "and but so also then");
    bool please = word_in(low_at(run, head), "please pls plz kindly");
    bool marked =
        strchr(run->words[run->count - 1], '?') && word_in(low_at(run, head), "is are do does did can will has have");
    return (begins_request(run, head) && !please) || begins_question(run, head) || marked ||
           (start > 0 && (asked_joint(run, start, 0) || tacked_joint(run, start, 0)));
}

bool
seam_pleads(const struct run *run, guint start, guint end)
{
    if (start == 0)
        return end == run->count && forbids(run);
    return demand_joint(run, start, 0) && !word_in(low_at(run, start), "please pls plz kindly");
}

bool
seam_here(const struct run *run, bool runs, guint at, guint start)
{
    if (tacked_joint(run, at, start) || demand_joint(run, at, start))
        return true;
    return runs ? english_joint(run, at, start) : plea_joint(run, at, start) || asked_joint(run, at, start);
}

guint
seam_reason(const struct run *run)
{
    guint from = word_in(low_at(run, 0), "please pls plz kindly") ? 1 : 0;
    bool wants = word_in(low_at(run, from), demands) ||
                 (from == 0 && word_in(low_at(run, 0), "i we") && word_in(low_at(run, 1), "want need demand require"));
    guint at = 0;
    for (guint i = 1; i < run->count && wants; i++) {
        if (!at && word_in(low_at(run, i), "why how when where what whether if who which") &&
            word_in(low_at(run, i - 1), "me us explain tell check confirm know investigate"))
            return 0; /* "please tell me why it was cut, I have been with you nine years": no reason for asking */
        if (!comma_before(run, i))
            continue;
        if (at || run->words[i - 1][strlen(run->words[i - 1]) - 1] != ',')
            return 0;
        at = i;
    }
    return at >= from + 2 && run->count - at >= REST_MIN && run->count <= 24 &&
                   word_in(low_at(run, at), "i i'm i've it it's the my they we we've there he she this that mine") &&
                   begins_clause(run, at) &&
                   !(word_in(low_at(run, at + 1), "don't not") && word_in(low_at(run, at + 2), "want need")) &&
                   !word_in(low_at(run, at + 1), "want need would expect demand will also am'd like think hope")
               ? at
               : 0;
}
