/*
 * ellipsis.c - English sentences typed in haste without their subject, verb or article: "Got my dress", "No reply", "App won't open".
 *
 * Filled only where the form leaves no doubt what is missing; still in the customer's person, for person.c to turn. Pure.
 */
#include "ellipsis.h"

#include "brands.h"
#include "grammar.h"
#include "note.h"
#include "shout.h"
#include "verb.h"

#include <string.h>

#define PHRASE 7 /* words within which the verb of a bare noun stands, a phrase of place or purpose included */

static const char happens[] =
    "arrived appeared showed worked happened loaded synced started ended responded changed turned came went got "
    "snapped dropped "
    "crashed failed leaked cracked died exploded expired disappeared vanished stopped jammed melted faded peeled "
    "ripped shrank "
    "collapsed bounced froze rusted warped tripped tasted smelled looked seemed increased doubled tripled";
static const char did[] = "did had swore told sent left lost threw made took put hung let kept went gave forgot";
static const char is_done[] = "issued sent delivered cancelled canceled refunded rejected declined charged applied "
                              "suspended locked blocked disabled removed "
                              "deleted damaged misplaced returned added updated renewed approved denied opened "
                              "installed placed refused shipped processed "
                              "reversed credited debited downgraded upgraded rescheduled postponed";
static const char places[] =
    "in on at for of from to as by with without twice again yesterday today instead before after during last "
    "this but and already late";

/* Whether the verb at `at` tells what the noun before it does or did. */
static bool
is_told(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = at + 1 < clause->count ? clause->words[at + 1].low : "";
    bool past = strlen(low) > 4 && g_str_has_suffix(low, "ed");
    return word_in(
               low,
               "is isn't was wasn't won't doesn't didn't has hasn't keeps gave ate took says said shows arrived came "
               "stopped refuses insists cannot can't will keep broke crashed crashes died leaks smells turned fell "
               "takes fails appears stops works freezes loads expires costs looks seems sounds feels remains does "
               "disappeared vanished expired never displays arrives refuses defaults drops disconnects drains ends "
               "goes closes opens hangs rejects redirects asks plays reloads restarts reboots blinks flickers wobbles "
               "rattles squeaks beeps overheats lags glitches loops buffers rings vibrates were are weren't aren't") ||
           word_in(low, happens) || (past && word_in(next, "the a an my your our me us you it")) ||
           (word_in(low, "refused agreed promised tried failed managed") && word_in(next, "to")) ||
           (word_in(low, "timed logged dried blew filled passed slowed caved popped") &&
            word_in(next, "out up off down over away")) ||
           (word_in(low, did) &&
            word_in(next, "the a an my your our me us you it no not only nothing all him her them this"));
}

/* "Brown bin not collected", "Refund issued as a voucher": done to the noun, its "was" left out. */
static bool
is_suffered(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (word_in(low, "not never"))
        return g_str_has_suffix(next, "ed") && !word_in(next, happens);
    return (word_in(low, "missed skipped") && word_in(next, "again")) ||
           (word_in(low, is_done) && (!*next || word_in(next, places)) &&
            !(word_in(low, "refused") && word_in(next, "to"))); /* its own deed */
}

/* "Service request", "support agent", "water meter": of a kind that stands with an article. */
static bool
heads_name(const struct clause *clause, guint head)
{
    return head > 0 && word_in(clause->words[0].low, "customer service support staff work water power money") &&
           word_in(
               clause->words[head].low,
               "agent agents team desk request representative rep line ticket provider meter bill supply pump heater "
               "bottle company engineer visit plan charge center centre advisor adviser manager person order bank "
               "cut outage transfer member area room entrance elevator lift guarantee");
}

/* Where the verb behind a noun without its article stands; 0: there is none, or no such noun. head_out: the noun. */
static guint
verb_behind(const struct clause *clause, guint *head_out)
{
    static const char no_thing[] =
        "the a an my our your his her its their this that these those i we you he she it they there nobody no one "
        "somebody someone anyone "
        "everything nothing something everyone everybody several various neither fewer people half most many much part "
        "some all "
        "both any only each every another two "
        "three four five "
        "twice finally eventually mind within without during despite instead besides in on at for under from with to "
        "as is was what how where why "
        "when if after since because by please yesterday "
        "today "
        "tomorrow mine yours ours theirs his hers neither either last next now still also just not never always and "
        "but so or then once here who which whose whether whoever whichever whatever "
        "customer service people staff support work water power money very really too medicare medicaid "
        "radiology cardiology oncology dermatology maternity paediatrics neurology pathology billing accounts "
        "reception "
        "payroll procurement logistics dispatch physio "
        "google apple facebook paypal netflix spotify twitter instagram samsung microsoft fedex dhl ups usps hermes "
        "yodel ebay uber";
    guint phrase = 0;
    if (word_in(clause_low(clause, 1), "one two three four five six seven eight nine ten eleven twelve"))
        return 0; /* "Page seven is missing" */
    for (guint i = 1; i < MIN(clause->count, PHRASE + 1u); i++) {
        const char *low = clause->words[i].low, *before = clause->words[i - 1].low;
        if (*clause->words[i - 1].trail || (!phrase && i > 3))
            return 0;
        bool lasting = i > 0 && !phrase && word_in(low, "still already always constantly suddenly repeatedly") &&
                       i + 1 < clause->count && is_told(clause, i + 1);
        if (lasting) { /* "Room still feels hot" */
            *head_out = i - 1;
            return word_in(clause->words[0].low, no_thing) ? 0 : i;
        }
        bool inside = phrase && (i == phrase + 1 || word_in(before, "the a an my our your"));
        *head_out = phrase ? phrase - 1 : i - 1;
        if (!inside && (is_told(clause, i) || is_suffered(clause, i)))
            return word_in(clause->words[0].low, no_thing) && !heads_name(clause, *head_out) ? 0 : i;
        bool reaches =
            word_in(low, "to with at") &&
            word_in(before, "payment transfer delivery order refund deposit connection visit trip flight call email "
                            "message letter parcel package appointment meeting contract problem issue change upgrade "
                            "switch payout booking room seat ticket line order");
        if (!phrase && (word_in(low, "on in for of from down near") || reaches) && i < 4)
            phrase = i;
        else if (word_in(low, no_thing) && !word_in(low, "up") && !(inside && word_in(low, "the a an my our your")))
            return 0;
    }
    return 0;
}

/* What was done, which is no thing: "unsubscribing does not work". */
static const char doing[] =
    "unsubscribing restarting reinstalling rebooting resetting cancelling canceling refreshing clearing "
    "calling emailing texting waiting trying changing updating reconnecting logging signing";

/* "App won't open", "Brown bin not collected", "Search bar on the site is gone": a thing without its article, the second without its
 * verb too. NULL: none. */
static char *
with_article(const struct clause *clause)
{
    guint head = 0, verb = verb_behind(clause, &head);
    if (!verb)
        return NULL;
    const char *first = clause->words[0].text, *noun = clause->words[head].low;
    g_autofree char *city = shout_name(clause->words[0].low);
    if (clause_has(clause, 1, "of the|my|our|your|his|her|their|these|those|us|them"))
        return NULL; /* "fifteen of the chairs", "all of them" */
    bool device = word_in(first, "ATM TV AC SIM PIN VPN GPS API OTP UI BVN CVV PDF URL");
    bool name = !device && g_ascii_isupper(first[0]) &&
                (city ||
                 ((!grammar_knows(clause->words[0].low) || grammar_opens_name(first)) &&
                  !word_in(clause->words[0].low,
                           "app wifi wi-fi website login atm tv laptop router modem charger printer telly")) ||
                 g_ascii_isupper(first[1]) ||
                 (g_ascii_isupper(clause->words[1].text[0]) && !g_ascii_isupper(clause->words[1].text[1])));
    const char *low = clause->words[0].low;
    bool small = head == 0 && g_ascii_islower(first[0]) && !grammar_lists(low) &&
                 !word_in(low, "app wifi wi-fi website login atm tv router charger telly") &&
                 strspn(low, "abcdefghijklmnopqrstuvwxyz") == strlen(low) && strlen(low) > 4;
    bool called = head == 0 && g_ascii_isupper(first[0]) && grammar_describes(low) && !grammar_names_thing(low) &&
                  word_in(clause_low(clause, 1), "on in at from"); /* "Precious on your chat was a star" */
    name |= called || (head == 0 && word_in(low, note_departments));
    name |= small; /* "zyntel works": a name typed small */
    bool plural = g_str_has_suffix(noun, "s") && !g_str_has_suffix(noun, "ss") && !g_str_has_suffix(noun, "us") &&
                  !word_in(noun, "gas lens"),
         done = is_suffered(clause, verb);
    gsize width = 0;
    bool past = done || word_in(clause->words[verb].low, happens) || word_in(clause->words[verb].low, "were weren't");
    if (name || brands_at(clause->words[0].low, &width) || strpbrk(clause->words[1].text, "0123456789") ||
        (strlen(first) < 3 && !word_in(clause->words[0].low, "ac tv ui")) ||
        strpbrk(clause->words[0].low, "'0123456789") || word_in(clause->words[0].low, doing) ||
        verb_is_elliptic(clause->words[0].low) ||
        (g_str_has_suffix(clause->words[0].low, "ing") && grammar_acts(clause->words[0].low) &&
         word_in(clause->words[1].low, "away up off out down back the my your a an our it them me you")) ||
        (verb_is_request(clause->words[0].low) && !verb_heads_noun(clause, 0)) ||
        (plural && (!past || word_in(clause->words[0].low,
                                     "extra additional unexpected hidden unknown random various strange new "
                                     "further other more weird"))))
        return NULL;
    g_autofree char *thing = clause_join(clause, 0, verb), *rest = clause_join(clause, verb, clause->count);
    for (const char *c = thing + 1; !g_ascii_isupper(*c); c++) /* "Wi-Fi" keeps it */
        if (!*c || *c == ' ') {
            thing[0] = g_ascii_tolower(thing[0]);
            break;
        }
    return g_strdup_printf("the %s %s%s", thing, !done ? "" : plural ? "were " : "was ", rest);
}

/* What a clause begins with that lacks its subject or verb, how many words of that fall away, and what is put before. */
static const struct {
    const char *begins;
    guint taken;
    const char *say;
} shapes[] = {
    {"still|just waiting", 0, "I am "},
    {"still no|nothing", 1, "I still have "},
    {"still not received|had|heard|got", 0, "I have "},
    {"been", 0, "I have "},
    {"being", 0, "I am "},
    {"was|were due|supposed|meant|expected", 0, "it "},
    {"was|were promised for|on|within|in", 0, "it "},
    {"crashes|freezes|lasts|keeps|won't|doesn't|didn't|hasn't|stopped|says|shows|hangs|leaks|broke", 0, "it "},
    {"currently|presently in|at|on|abroad|away|out", 0, "I am "},
    {"was|am|had", 0, "I "},
    {"not received|had|heard|been", 0, "I have "},
    {"not receiving|getting|seeing|able|allowed", 0, "I am "},
    {"keep|kept getting|receiving|seeing|having|being", 0, "I "},
    {"having trouble|problems|issues|difficulty", 0, "I am "},
    {"trying|looking|waiting|writing|asking|hoping|wondering|going|unable|expecting", 0, "I am "},
    {"no "
     "replies|reply|responses|response|answer|sign|news|word|refund|updates|update|delivery|movement|"
     "progress|contact|"
     "communication|confirmation|information|callback",
     0, "I have had "},
    {"no internet|water|power|electricity|heating|signal|service|hot|gas|phone", 0, "I have "},
    {"received|got", 0, "I "},
    {"just signed|bought|got|received|noticed|found|tried|ordered|paid|moved|had|checked", 0, "I "},
    {"have still not", 0, "you "},
    {"still love|like|enjoy|prefer the|your|my|this", 0, "I "},
    {"love|loved|like|enjoyed the|your|my|this|how", 0, "I "}};

/* "Going back to 4.10 fixes it": what was done is the subject. */
static bool
gerund_is_subject(const struct clause *clause)
{
    g_autofree char *line = clause_join(clause, 0, clause->count);
    if (grammar_gerund_acts(line))
        return true;
    for (guint i = 1; i < clause->count && i < 10 && g_str_has_suffix(clause->words[0].low, "ing"); i++) {
        if (strchr(clause->words[i - 1].trail, ',') || word_in(clause->words[i].low, "that which who what"))
            return false;
        if (word_in(clause->words[i].low,
                    "fixes fixed helps helped solves solved cures cured ruined spoiled cost hurt upset") ||
            (i > 1 && word_in(clause->words[0].low, "being having") &&
             word_in(clause->words[i].low, "made took left gave was is has")))
            return true;
    }
    return false;
}

/* Whether it must stay as it is: it has its subject, or none is missed ("no reply needed"). */
static bool
lacks_nothing(const struct clause *clause)
{
    return gerund_is_subject(clause) ||
           clause_has(clause, 0, "no reply|response|answer|action needed|necessary|required|expected") ||
           (clause->count > 1 && word_in(clause->words[0].low, "trying") &&
            g_str_has_suffix(clause->words[1].low, "ing"));
}

/* "no didn't come on this morning either": it; "was rude to me": not the writer. NULL: another shape. Owned by caller. */
static char *
of_another(const struct clause *clause, const char *line)
{
    const char *rest = line + strcspn(line, " ") + 1;
    if (clause->count > 3 && clause_has(clause, 0, "no|nope didn't|doesn't|hasn't|won't|isn't|wasn't"))
        return g_strconcat("it ", rest, NULL);
    for (guint i = 1; i + 1 < clause->count && clause_has(clause, 0, "was|were"); i++)
        if (word_in(clause->words[i].low, "to with") && word_in(clause->words[i + 1].low, "me us my our"))
            return g_strconcat("you were ", rest, NULL);
    return NULL;
}

/* A shape of the table above. NULL: none. Owned by caller. */
static char *
of_shape(const struct clause *clause)
{
    if (clause_has(clause, 0, "didn't|doesn't feel|get|receive|have|know|see|want|expect|order|ask|hear|realise|think"))
        return NULL; /* the writer did not */
    for (guint i = 0; i < G_N_ELEMENTS(shapes); i++) {
        if (!clause_has(clause, 0, shapes[i].begins))
            continue;
        g_autofree char *rest = clause_join(clause, shapes[i].taken, clause->count);
        rest[0] = g_ascii_tolower(rest[0]);
        bool lasts = strcmp(shapes[i].say, "I have ") == 0 && word_in(clause->words[0].low, "no still") &&
                     (strstr(rest, " since ") || strstr(rest, " for "));
        return g_strconcat(lasts ? "I have had " : shapes[i].say, rest, NULL);
    }
    return NULL;
}

/* "Error code: E-4471". NULL: none. Owned by caller. */
static char *
of_label(const struct clause *clause)
{
    for (guint i = 0; i < 3 && i + 2 == clause->count; i++)
        if (strchr(clause->words[i].trail, ':') && strpbrk(clause->words[i + 1].text, "0123456789")) {
            g_autofree char *label = clause_join(clause, 0, i + 1);
            label[0] = g_ascii_tolower(label[0]);
            return g_strdup_printf("the %s is %s", label, clause->words[i + 1].text);
        }
    return NULL;
}

/* "2 weeks and still no reply": "after 2 weeks I still have no reply". NULL: another shape. Owned by caller. */
static char *
of_wait(const struct clause *clause)
{
    if (clause->count <= 5 || !word_in(clause->words[1].low, "week weeks day days month months hours") ||
        !clause_has(clause, 2, "and|but still no"))
        return NULL;
    g_autofree char *time = clause_join(clause, 0, 2), *rest = clause_join(clause, 4, clause->count);
    return g_strdup_printf("after %s I still have %s", time, rest);
}

/* "Ordered two lamps": a deed of the writer's. */
static bool
tells_deed(const struct clause *clause)
{
    const char *low = clause->words[0].low;
    bool did =
        g_str_has_suffix(low, "ed") && strlen(low) > 4 && clause->count > 2 &&
        word_in(clause->words[1].low,
                "the a an my it them this that your our two three four it's extra all both everything in on at up "
                "off from to for by") &&
        !word_in(low,
                 "based attached enclosed related located dated need indeed disappointed annoyed frustrated shocked "
                 "disgusted appalled confused worried concerned pleased impressed excited tired bored embarrassed "
                 "surprised amazed thrilled delighted devastated unimpressed stranded");
    return did || verb_tells_past(clause, 0) || verb_is_elliptic(low);
}

/* "Got my dress" wants its subject; "Still waiting", "No reply" their verb. */
char *
ellipsis_filled(const struct clause *clause)
{
    if (lacks_nothing(clause))
        return NULL;
    g_autofree char *line = clause_join(clause, 0, clause->count);
    char *filled = of_another(clause, line);
    filled = filled ? filled : of_shape(clause);
    filled = filled ? filled : of_label(clause);
    filled = filled ? filled : of_wait(clause);
    filled = filled ? filled : with_article(clause);
    if (filled || !tells_deed(clause))
        return filled;
    line[0] = g_ascii_tolower(line[0]);
    return g_strconcat("I ", line, NULL);
}
