/*
 * utterance.c - English as a caller says it and a clerk types it: "hi i lost my card can you block it my name is ann lee".
 *
 * The greeting is taken off the front, the caller's name and numbers (caller.c) out of the midst, assents and thanks out of the end;
 * then a sentence begins at a question, a request, or a subject with its verb, where what stands before is complete and does not wait
 * for it ("the flight | i booked"). Closed classes only. Pure.
 */
#include "utterance.h"

#include "caller.h"
#include "civil.h"
#include "clause.h"
#include "dialect.h"
#include "dishes.h"
#include "menu.h"
#include "names.h"
#include "shout.h"
#include "speech.h"
#include "verb.h"

#include <string.h>

#define PART_LEAST     3 /* words of a sentence before the next begins */
#define PARTS_MAX      16
#define CONDITION_MOST 16 /* words of a condition before its question */

struct talk {
    struct clause *words;
    bool *gone;   /* told elsewhere, or nothing */
    bool *begins; /* a break stands before it, whatever the rules say */
    GString *numbers;
    char *flight;
};

static const char auxiliary[] =
    "is are was were am do does did can could will would should has have had may might must";
static const char not_so[] =
    "isn't isnt aren't arent wasn't wasnt don't dont doesn't doesnt didn't didnt can't cant cannot won't "
    "wont haven't havent hasn't hasnt couldn't couldnt";

static const char *
low_at(const struct talk *talk, guint at)
{
    return clause_low(talk->words, at);
}

static void
drop(struct talk *talk, guint from, guint length)
{
    for (guint i = from; i < from + length && i < talk->words->count; i++)
        talk->gone[i] = true;
    if (from + length < talk->words->count)
        talk->begins[from + length] = true;
}

/* A number called out: the flight's, or a sentence that says whose it is. A telephone's is left out. */
static void
put_number(struct talk *talk, const char *kind, const char *code)
{
    gsize digits = strspn(code, "0123456789");
    bool telephone = !*kind && !code[digits] && (digits == 7 || digits == 10 || digits == 11);
    if (telephone)
        return;
    if (strcmp(kind, "flight") == 0)
        talk->flight = talk->flight ? talk->flight : g_strdup(code);
    else
        g_string_append_printf(
            talk->numbers,
            !*kind ? " My reference%s is %s."
            : word_in(strrchr(kind, ' ') ? strrchr(kind, ' ') + 1 : kind, "id ID code zipcode postcode")
                ? " My %s is %s."
                : " My %s number is %s.",
            kind, code);
}

/* Names, numbers, greeting, thanks: taken out. */
static void
take_out(struct talk *talk, guint from, char **name_out)
{
    for (guint at = from; at < talk->words->count;) {
        g_autofree char *name = NULL, *kind = NULL, *code = NULL;
        guint length = 0;
        if (strcmp(low_at(talk, at), "flight") == 0 && (length = caller_spells(talk->words, at + 1, &code))) {
            bool last =
                at + length + 1 == talk->words->count && !word_in(low_at(talk, at - 1), "on the my for from of our by");
            if (last && at && !talk->flight) { /* "… her name is ann lee flight a b 1 2" */
                talk->flight = g_steal_pointer(&code);
                drop(talk, at, length + 1);
                break;
            }
            g_autofree char *both = g_strconcat("flight ", code, NULL); /* "on flight d l 4 0 2" */
            clause_set(talk->words, at, both);
            for (guint i = at + 1; i <= at + length; i++)
                talk->gone[i] = true;
            at += length + 1;
            continue;
        }
        length = caller_names(talk->words, at, &name);
        if (length) {
            if (at > from && word_in(low_at(talk, at - 1), "the"))
                talk->gone[at - 1] = true; /* "the | name's barlow" */
            if (!*name_out)
                *name_out = g_steal_pointer(&name);
        } else if ((length = caller_numbers(talk->words, at, &kind, &code))) {
            put_number(talk, kind, code);
        } else {
            length = civil_closing(talk->words, at);
        }
        guint kept = 0; /* "seat details for my booking | number is": the thing it numbers is said of */
        for (const char *c = kind; length && c && *c && at > from + 1 && word_in(low_at(talk, at - 1), "my the our") &&
                                   word_in(low_at(talk, at - 2), "for on of to with about in from");
             c++)
            kept += c == kind || *c == ' ';
        if (length > kept)
            drop(talk, at + kept, length - kept);
        at += length ? length : 1;
    }
    guint last = talk->words->count - 1;
    for (guint i = last + 1 - (talk->gone[last] ? 0 : caller_trails(talk->words, last)); i <= last; i++) {
        if (!*name_out)
            *name_out = g_strdup_printf("%c%s", g_ascii_toupper(*low_at(talk, i)), low_at(talk, i) + 1);
        talk->gone[i] = true;
    }
}

/* ---- where a sentence begins ------------------------------------------------------------------------------------ */

/* "does the green tea | have the same price": the verb of a question that "do" began. */
static bool
is_asked(const struct talk *talk, guint at)
{
    if (strcmp(low_at(talk, at), "has") == 0 && at > 1 && word_in(low_at(talk, at - 2), "you u i we they"))
        return true; /* "the card you sent | has my old name" */
    for (guint k = 2; k <= 6 && k <= at; k++)
        if (word_in(low_at(talk, at - k), "do does did"))
            return strcmp(low_at(talk, at), "have") == 0;
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
            word_in(next, "you u i we someone somebody anyone it they")) ||
           (word_in(low, "do does did") && word_in(next, "you u i we it they the my this that")) ||
           (word_in(low, "is are was were") && word_in(next, "there it that this my the your they you") &&
            !word_in(before, "here this") && !speech_waits(before) && !speech_names(talk->words, at)) ||
           (word_in(low, "have has") && word_in(next, "you my the it") && !speech_waits(before) &&
            !(word_in(low, "has") && at > 1 &&
              word_in(low_at(talk, at - 2), "you u i we they")) && /* "the card you sent has my name" */
            !is_asked(talk, at) &&
            !word_in(before, "someone somebody anyone nobody who else")) ||
           (word_in(low, "am") && word_in(next, "i"));
}

static bool
begins_asking(const struct talk *talk, guint at)
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
    if (word_in(low, "i'm im") && word_in(next, "eligible entitled allowed supposed interested paying using looking") &&
        word_in(low_at(talk, at + 2), "for to in") && at + 3 >= talk->words->count)
        return false; /* "the benefits i'm eligible for" */
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
        return *next && !(word_in(low, "i we") && speech_relative(talk->words, at, start)) && !word_in(next, "and or");
    if (word_in(low, "it they he she someone somebody nobody everything"))
        return verb || g_str_has_suffix(next, "ed") ||
               (strlen(next) > 3 && g_str_has_suffix(next, "s") &&
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

static guint lead_length(const struct talk *talk, guint start, guint end);

/* Whether a sentence begins at `at`, where one runs since `start`. */
static bool
breaks(const struct talk *talk, guint at, guint start)
{
    if (talk->begins[at])
        return true;
    guint lead = at < start + 8 ? lead_length(talk, start, talk->words->count) : 0;
    bool short_one = at == start + 2 &&
                     word_in(low_at(talk, start), "i we he she they") && /* "we separated | do you" */
                     g_str_has_suffix(low_at(talk, at - 1), "ed") && begins_inverted(talk, at, false);
    if ((at < start + PART_LEAST && !short_one) || (lead && at == start + lead))
        return false;
    if (clause_has(talk->words, at, "and if") && begins_asking(talk, start))
        for (guint i = at + 3; i < at + 9; i++)
            if (begins_asking(talk, i))
                return true; /* "do you deliver | and if you do what does it cost" */
    if (begins_asking(talk, at) && is_conditional(talk, start, at)) {
        g_free(talk->words->words[at - 1].trail);
        talk->words->words[at - 1].trail = g_strdup(",");
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
        word_in(low_at(talk, head), "do does can could will") && !begins_asking(talk, start) && !bare)
        return true; /* "two tickets | and do you take cards" */
    if (!bare && begins_asking(talk, head) &&
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

/* ---- sentences -------------------------------------------------------------------------------------------------- */

/* "i want to know is there any flight", "i was wondering what do i need": the question itself begins behind its lead. */
static guint
lead_length(const struct talk *talk, guint start, guint end)
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

/* The words start..end as one writes them: names and towns with their capitals, "its" that is one with its mark. */
static void
put_words(GString *part, const struct talk *talk, guint start, guint end, bool asks)
{
    for (guint i = start; i < end; i++) {
        if (talk->gone[i])
            continue;
        const char *low = low_at(talk, i), *text = talk->words->words[i].text;
        bool twice = i > start && strcmp(low, "it") == 0 &&
                     strcmp(low_at(talk, i - 1), "it") == 0; /* "when i change it it says" */
        bool digit = i > start && g_ascii_isdigit(*low) && !low[1] && g_ascii_isdigit(*low_at(talk, i - 1)) &&
                     !low_at(talk, i - 1)[1];
        g_string_append_printf(part, "%s%s%s", twice ? "," : "", part->len && !digit ? " " : "",
                               strcmp(low, "i") == 0                        ? "I"
                               : word_in(low, "hes") && i == start          ? "he's"
                               : word_in(low, "shes") && i == start         ? "she's"
                               : word_in(low, "its") && i == start && !asks ? "it's"
                                                                            : text);
        const char *trail = talk->words->words[i].trail;
        bool called = i > start + 1 && clause_has(talk->words, i - 2, "name is") && names_is_given(low);
        called |= i > start && clause_has(talk->words, i - 1, "under") && caller_unheard(low); /* "booked under …" */
        called |= i > start + 2 && clause_has(talk->words, i - 3, "name is") && caller_unheard(low);
        called |= i > start + 1 && clause_has(talk->words, i - 2, "name of") &&
                  !word_in(low, "the a an my our your this that");
        if (called || speech_is_town(talk->words, i))
            part->str[part->len - strlen(text)] = g_ascii_toupper(*text);
        g_string_append(part, *trail == ',' ? "," : ""); /* speech.c's */
        if ((word_in(low, "called named") || (i > start && clause_has(talk->words, i - 1, "the name"))) &&
            i + 1 < end && !talk->gone[i + 1] && caller_unheard(low_at(talk, i + 1))) {
            const char *name = low_at(talk, ++i); /* "a company called brightline" */
            g_string_append_printf(part, " %c%s", g_ascii_toupper(*name), name + 1);
        }
    }
}

static void
add_sentence(const struct talk *talk, guint start, guint end, GPtrArray *parts)
{
    while (start < end &&
           (talk->gone[start] || word_in(low_at(talk, start), "and also so um uh then well") ||
            (clause_has(talk->words, start, "by the way") && (talk->gone[start + 1] = talk->gone[start + 2] = true))))
        start++;
    while (end > start &&
           (talk->gone[end - 1] ||
            (word_in(low_at(talk, end - 1), "and so please pls um uh with under is its yes ok okay sure yeah surely") &&
             !speech_closes(talk->words, start, end - 1))))
        end--;
    if (start >= end)
        return;
    guint seeks = clause_has(talk->words, start, "im|i'm looking for a|an|some|cheaper|information") +
                  clause_has(talk->words, start, "i am looking for a|an|some|cheaper|information");
    if (seeks && end - start > seeks) {
        clause_set(talk->words, start, "i");
        clause_set(talk->words, start + 1, "would");
        clause_set(talk->words, start + 2, "like");
        if (seeks == 5)
            talk->gone[start + 3] = true;
    }
    if (clause_has(talk->words, start, "list") && end - start > 2 &&
        !word_in(low_at(talk, start + 1), "of price is was me"))
        clause_set(talk->words, start, "show me"); /* "list airports in nevada" */
    guint lead = lead_length(talk, start, end);
    start += lead;
    bool asks = lead || begins_asking(talk, start) || word_in(low_at(talk, start), "which what how who whom");
    for (guint i = start + 1; i < end && word_in(low_at(talk, start), "if unless once in when"); i++)
        asks |= *talk->words->words[i - 1].trail == ',' && begins_asking(talk, i);
    g_autoptr(GString) part = g_string_new(NULL);
    put_words(part, talk, start, end, asks);
    if (part->len && part->str[part->len - 1] == ',')
        g_string_truncate(part, part->len - 1);
    if (!part->len)
        return;
    part->str[0] = g_ascii_toupper(part->str[0]);
    if (g_str_has_suffix(part->str, " and how much") || g_str_has_suffix(part->str, " and how long") ||
        g_str_has_suffix(part->str, " and when"))
        g_string_append(part, " it is");
    g_string_append_c(part, asks ? '?' : '.');
    for (guint i = 0; i < parts->len; i++)
        if (g_ascii_strcasecmp(parts->pdata[i], part->str) == 0)
            return; /* said twice */
    if (parts->len < PARTS_MAX)
        g_ptr_array_add(parts, g_string_free(g_steal_pointer(&part), FALSE));
}

/* "the flight to rome", its number told later: "flight IB3231 to rome". */
static void
place_flight(struct talk *talk, guint from)
{
    for (guint i = from; i < talk->words->count && talk->flight; i++) {
        if (talk->gone[i] || strcmp(low_at(talk, i), "flight") != 0 || word_in(low_at(talk, i + 1), "number date time"))
            continue;
        g_autofree char *both = g_strdup_printf("flight %s", talk->flight);
        bool article = i > from && word_in(low_at(talk, i - 1), "the a");
        if (article)
            talk->gone[i - 1] = true;
        clause_set(talk->words, i, both);
        g_clear_pointer(&talk->flight, g_free);
    }
    if (talk->flight)
        g_string_append_printf(talk->numbers, " My flight is %s.", talk->flight);
}

/* What is left is an order of food. */
static char *
order(const struct talk *talk, guint from, const char *greeted)
{
    g_autoptr(GString) rest = g_string_new(NULL);
    for (guint i = from; i < talk->words->count; i++)
        if (!talk->gone[i])
            g_string_append_printf(rest, "%s%s", rest->len ? " " : "", talk->words->words[i].text);
    char *menu = menu_ordered(rest->str);
    g_autofree char *told = menu ? menu : dishes_ordered(rest->str);
    return told ? g_strdup_printf("%s%s%s", greeted, *greeted ? ",\n\n" : "", told) : NULL;
}

static char *
sentences(struct talk *talk, guint from, const char *greeted)
{
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
    guint start = from;
    for (guint at = from + 1; at <= talk->words->count; at++) {
        if (at < talk->words->count && !breaks(talk, at, start))
            continue;
        add_sentence(talk, start, at, parts);
        start = at;
    }
    if (!parts->len && !talk->numbers->len)
        return NULL;
    g_autoptr(GString) told = g_string_new(greeted);
    g_string_append(told, *greeted ? ",\n\n" : "");
    for (guint i = 0; i < parts->len; i++)
        g_string_append_printf(told, "%s%s", i ? " " : "", (const char *)parts->pdata[i]);
    g_string_append(told, talk->numbers->str + (parts->len ? 0 : 1));
    return g_string_free(g_steal_pointer(&told), FALSE);
}

char *
utterance_told(const char *text, char **name_out)
{
    if (!speech_is_talk(text))
        return NULL;
    g_autofree char *spoken = speech_written(text), *written = dialect_mended(spoken);
    g_autoptr(clause) words = clause_cut(written);
    g_autofree bool *gone = g_new0(bool, words->count + 3), *begins = g_new0(bool, words->count + 3);
    struct talk talk = {.words = words, .numbers = g_string_new(NULL), .gone = gone, .begins = begins};
    const char *greeted = "";
    guint from = civil_greeting(words, &greeted);
    char *name = NULL, *told = NULL;
    if (from + 2 < words->count) {
        take_out(&talk, from, &name);
        told = order(&talk, from, greeted);
        place_flight(&talk, from);
        speech_dates(words, gone);
        told = told ? told : sentences(&talk, from, greeted);
    }
    if (told)
        *name_out = name ? g_steal_pointer(&name) : g_strdup("");
    g_free(name);
    g_free(talk.flight);
    g_string_free(talk.numbers, TRUE);
    return told;
}
