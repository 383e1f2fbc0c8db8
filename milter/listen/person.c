/*
 * person.c - English pronouns turned round: "I emailed you and you promised me" → "you emailed us and we promised you".
 *
 * The role of "you" is told by its neighbours where they leave no doubt and by link-grammar's S and O links else (right in every
 * probe with a link, listening.md 1). Agreement goes with the pronoun across adverbs and over a joined verb. "When you press it" is
 * people in general and stays as it is. Thread-safe.
 */
#include "person.h"
#include "grammar.h"
#include "verb.h"

#include <string.h>

static const struct {
    const char *from, *to;
} swaps[] = {
    {"i", "you"},
    {"i'm", "you're"},
    {"i've", "you've"},
    {"i'll", "you'll"},
    {"im", "you're"},
    {"ive", "you've"},
    {"me", "you"},
    {"my", "your"},
    {"mine", "yours"},
    {"myself", "yourself"},
    {"we", "you"},
    {"we're", "you're"},
    {"we've", "you've"},
    {"we'll", "you'll"},
    {"us", "you"},
    {"our", "your"},
    {"ours", "yours"},
    {"your", "our"},
    {"yours", "ours"},
    {"you're", "we're"},
    {"you've", "we've"},
    {"you'll", "we'll"},
    {"you'd", "we'd"},
    {"ur", "our"},
    {"yourself", "ourselves"},
    {"yourselves", "ourselves"},
    {"ourselves", "yourselves"},
};

static const char finite[] =
    "have are were will would can could did do had don't didn't haven't aren't won't can't cannot couldn't should "
    "shouldn't may "
    "might must need sent charged took promised said told delivered never still also just already owe owed offer "
    "offered sell "
    "sold ship shipped provide provided refuse refused keep kept say claim claimed advertise advertised gave give "
    "cancelled "
    "canceled changed moved made messed left failed want stopped put call called replied answered ignored billed "
    "debited "
    "confirmed agreed asked guarantee require required accept accepted know think got get send deliver refunded wrote "
    "show "
    "state stated treat treated lost forgot double-charged overcharged again really seem seemed let";
static const char before_object[] =
    "to for from with by at of about on told ask asked email emailed mailed called "
    "call contacted contact paid pay gave give "
    "sent send showed wrote inform informed tell let notify notified thank owe against "
    "through than trust trusted chose choose "
    "reached reach messaged texted phoned rang ring phone message text write buy using use recommend recommending "
    "trusting choosing "
    "telling asking paying giving sending contacting calling emailing chasing begging visiting";
static const char before_subject[] =
    "that if when why because what whether how where which since until so but unless although "
    "though as before after and whatever once";
/* After "when", "if" or "as", with these verbs "you" is anyone, whoever else is spoken of. */
static const char anyone[] =
    "open click press tap try log start turn scroll select switch plug push use type hit pick look enter "
    "go sign choose hover zoom play swipe walk drive get lay touch tilt bend lift wash wear squeeze shake lean";
/* What a firm does: with these "you" is we. */
static const char deeds[] = "send charge deliver refund call reply answer ship cancel promise offer sell advertise "
                            "bill email write contact ring phone "
                            "post dispatch credit pay compensate replace repair fix resolve sort process collect come "
                            "respond confirm treat employ hire "
                            "train staff close stop start change raise increase update take give provide help tell say "
                            "ask make let allow do have are be bring fetch install";

static bool
ends_clause(const struct clause *clause, guint at)
{
    return at + 1 >= clause->count || strpbrk(clause->words[at].trail, ".,;:!?)-");
}

enum part { PART_UNKNOWN, PART_SUBJECT, PART_OBJECT, PART_ANYONE };

/* "what exchange rate you use": behind the asking word and its noun. */
static bool
asks_of_us(const struct clause *clause, guint at)
{
    if (at < 2 || at > 3 || at + 1 >= clause->count || !word_in(clause->words[0].low, "what which how"))
        return false;
    for (guint i = 1; i < at; i++)
        if (word_in(clause->words[i].low,
                    "i we they it he she is are was were do does did can will would has have to of for with "
                    "happens happened"))
            return false;
    return !word_in(clause->words[at - 1].low, before_object) &&
           !word_in(clause->words[at + 1].low, "to for with in on at from by and or is are was were");
}

/* The verb behind a "you", beyond "can", "can't", "even" and the like; "": none. */
static const char *
done_by(const struct clause *clause, guint at)
{
    guint i = at + 1;
    while (
        i < clause->count &&
        word_in(clause->words[i].low, "can can't cannot could couldn't don't even actually just barely hardly almost"))
        i++;
    return i < clause->count ? clause->words[i].low : "";
}

/* "a dent you could rest a melon in": what anyone could do with a thing that is named just before. */
static bool
is_measure(const struct clause *clause, guint at)
{
    if (at < 2 || *clause->words[at - 1].trail || !grammar_names_thing(clause->words[at - 1].low) ||
        !word_in(clause_low(clause, at + 1), "can could can't couldn't"))
        return false;
    for (guint i = at + 3; i < clause->count && i < at + 8; i++)
        if (word_in(clause->words[i].low, "in through on into under over with"))
            return i + 1 == clause->count || *clause->words[i].trail ||
                   word_in(clause->words[i + 1].low, "is was are were has had and but");
        else if (word_in(clause->words[i].low, "i me my us our we please") || *clause->words[i].trail)
            return false;
    return false;
}

/* "it's on film if you want to see": an offer to us. */
static bool
is_offered(const struct clause *clause, guint at)
{
    return at > 2 && word_in(clause->words[at - 1].low, "if") && clause->count - at <= 4 &&
           word_in(clause_low(clause, at + 1), "want need wish care doubt require");
}

/* "It leaks when you pour soup in", "so thin you can see through it", "you can hear it rattle": the customer tells how a thing behaves,
 * nobody present is addressed. A clause in which somebody speaks of himself, or we have done something before, is no such. */
static bool
means_anyone(const struct clause *clause, guint at)
{
    const char *verb = done_by(clause, at);
    const char *before = at ? clause->words[at - 1].low : "", *second = at > 1 ? clause->words[at - 2].low : "";
    if (is_offered(clause, at))
        return false;
    if (is_measure(clause, at) && !word_in(verb, deeds))
        return true;
    if (!*verb || word_in(verb, deeds) || !grammar_acts(verb) || (grammar_kinds(verb) & 1u << ('d' - 'a')))
        return false;
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, "i i'm i've i'd we me us myself please attached") ||
            (i < at && word_in(clause->words[i].low, "you've you're know")) ||
            (i < at && word_in(clause->words[i].low, "you u") && !means_anyone(clause, i)))
            return false;
    bool wished = false; /* "it would be nice if you filter them" */
    for (guint i = 0; i < at; i++)
        wished |= word_in(clause->words[i].low, "would it'd could should like wish hope appreciate");
    if (wished || (word_in(before, "when whenever if once time") && strcmp(verb, clause->words[at + 1].low) != 0))
        return false;
    if (word_in(before, "when whenever if once") || (word_in(before, "time") && word_in(second, "every each any")))
        return at > 2;
    bool able = at + 1 < clause->count && word_in(clause->words[at + 1].low, "can can't cannot could couldn't");
    for (guint back = 1; able && back <= 4 && back <= at; back++)
        if (word_in(clause->words[at - back].low, "so such"))
            return true;
    return able && word_in(verb, "hear smell feel taste");
}

/* "the reset | you suggested", "the first call | you returned": what we did with what is named before. */
static bool
is_named_by(const struct clause *clause, guint at)
{
    static const char owners[] = "the a an my our your his her their no any every each";
    const char *after = clause_low(clause, at + 1);
    if (at < 2 || at + 1 >= clause->count || *clause->words[at].trail || *clause->words[at - 1].trail ||
        !((grammar_kinds(after) & 1u << ('d' - 'a')) || (strlen(after) > 4 && g_str_has_suffix(after, "ed"))))
        return false;
    return word_in(clause->words[at - 2].low, owners) ||
           (at > 2 && word_in(clause->words[at - 3].low, owners) && !*clause->words[at - 2].trail &&
            grammar_describes(clause->words[at - 2].low) && grammar_names_thing(clause->words[at - 1].low));
}

static enum part
by_neighbours(const struct clause *clause, guint at)
{
    const char *before = at ? clause->words[at - 1].low : "",
               *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    bool opened = at == 0 || strpbrk(clause->words[at - 1].trail, ".,;:!?-");
    if ((word_in(before, "when if as once whenever") && word_in(after, anyone)) || means_anyone(clause, at))
        return PART_ANYONE;
    if (at > 1 && word_in(before, "was is wasn't isn't") && word_in(after, "who that") &&
        word_in(clause->words[at - 2].low, "it"))
        return PART_OBJECT; /* "it was you who moved it" */
    if (at > 1 && word_in(before, "were are have did do") && clause_has(clause, at - 2, "so|neither|nor"))
        return PART_SUBJECT; /* "and so were you" */
    if ((ends_clause(clause, at) && !opened) || word_in(before, "let letting lets"))
        return PART_OBJECT; /* "letting you know" */
    if ((opened || word_in(before, before_subject)) && !word_in(after, "to"))
        return PART_SUBJECT;
    if (asks_of_us(clause, at))
        return PART_SUBJECT;
    if (is_named_by(clause, at))
        return PART_SUBJECT;
    if (word_in(before, before_object) &&
        !word_in(after, "have are were will would did owe owed agreed promised quoted paid charged offered need "
                        "needed want wanted expected"))
        return PART_OBJECT;
    if (word_in(after, finite))
        return PART_SUBJECT;
    return PART_UNKNOWN;
}

static enum part
by_links(const struct grammar *grammar, guint at)
{
    for (guint i = 0; grammar && i < grammar->link_count; i++) {
        const struct grammar_link *link = &grammar->links[i];
        if ((link->label[0] == 'S' && link->label[1] != 'J' && link->label[1] != 'I' && link->left == at) ||
            (strncmp(link->label, "SI", 2) == 0 && link->right == at))
            return PART_SUBJECT;
        if ((link->label[0] == 'O' || link->label[0] == 'J') && link->right == at)
            return PART_OBJECT;
    }
    return PART_UNKNOWN;
}

/* A "your" of whoever does it: behind the "you" that is anyone, or of his body. */
static bool
is_anyones(const struct clause *clause, guint at)
{
    bool body =
        at + 1 < clause->count &&
        word_in(
            clause->words[at + 1].low,
            "finger fingers hand hands skin eye eyes face head hair ear ears foot feet leg legs back neck mouth teeth");
    for (guint i = 0; i < clause->count; i++)
        if ((i < at || body) && word_in(clause->words[i].low, "you u") && by_neighbours(clause, i) == PART_ANYONE)
            return true;
    return false;
}

static bool
is_adverb(const char *low)
{
    return g_str_has_suffix(low, "ly") ||
           word_in(low, "also still just not never always already even ever now then both all "
                        "again too often");
}

/* What the verb at `at` agrees with: the customer, over adverbs ("I really am") or over a joined verb ("I rang and was told"). */
static bool
agrees_with_me(const struct clause *clause, guint at)
{
    bool joined = false;
    for (guint i = at; i-- > 0;) {
        const struct word *word = &clause->words[i];
        if (i + 1 == at && word_in(word->low, "and but then or"))
            joined = true;
        else if (word_in(word->low, "i we i've i'm"))
            return joined || i + 1 == at || is_adverb(clause->words[i + 1].low);
        else if (!joined && !is_adverb(word->low))
            return false;
        else if (joined && word_in(word->low, "he she it they you who which that") &&
                 !(i && word_in(word->low, "you it") && /* "a scan with you": no subject */
                   word_in(clause->words[i - 1].low, "with to from by for of at on about in against")))
            return false;
        if (!joined && strpbrk(word->trail, ".;:!?"))
            return false;
    }
    return false;
}

static const char *
agreed(const char *low)
{
    return strcmp(low, "am") == 0       ? "are"
           : strcmp(low, "was") == 0    ? "were"
           : strcmp(low, "wasn't") == 0 ? "weren't"
                                        : NULL;
}

static const char *
would_or_had(const struct clause *clause, guint at)
{
    const char *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    bool had = (g_str_has_suffix(after, "ed") && !word_in(after, "need feed proceed exceed succeed speed")) ||
               word_in(after, "been had bought sent paid made lost given taken done already better found gone left");
    bool would = word_in(after, "need know want like love prefer rather appreciate be have get go take pay give expect "
                                "say think hope suggest accept hate");
    return had ? "you had" : would ? "you would" : "you'd"; /* unknown: as the customer wrote it */
}

/* Whether what somebody "says" before `at` was said to the customer. */
static bool
quoted_to_me(const struct clause *clause, guint at)
{
    guint says = 0;
    static const char others[] =
        "bank home hospital clinic surgery embassy consulate airline agency hotel mail office paypal visa mastercard "
        "manufacturer maker seller supplier landlord "
        "insurer insurance doctor dentist neighbour neighbor friend husband wife mum dad mother gran nan grandma "
        "grandad "
        "granny grandmother grandfather son daughter sister brother aunt uncle niece nephew cousin partner boss "
        "girlfriend boyfriend tenant tenants agent broker accountant surveyor plumber electrician builder mechanic vet "
        "nurse optician pharmacist teacher solicitor carer parents flatmate roommate colleague lodger client "
        "father lawyer solicitor police council school employer accountant dpd ups dhl fedex evri "
        "hermes usps klarna";
    for (guint i = 1; i < at; i++) {
        if (word_in(clause->words[i].low, "says saying said say") && word_in(clause->words[i - 1].low, others) &&
            (strcmp(clause->words[at].low, "you") == 0 ||
             word_in(clause->words[i - 1].low, "friend husband wife mum dad mother father neighbour neighbor")))
            return false; /* "Royal Mail says you never sent it": told of us, not to the customer */
        if (word_in(clause->words[i].low, "says saying said") && !word_in(clause->words[i - 1].low, "you i we"))
            says = i;
        if (says && says + 1 < i && strchr(clause->words[i].trail, ',') && at == i + 1 && at + 2 < clause->count &&
            strcmp(clause->words[at].low, "your") == 0 && g_str_has_suffix(clause->words[at + 2].low, "ed"))
            says = 0; /* "it says decaf, your barista ticked it" */
        if (strpbrk(clause->words[i].trail, ".;!?") || (says && word_in(clause->words[i].low, "but i we")))
            says = 0;
    }
    for (guint i = says + 1; says && i < clause->count; i++)
        if (i > at && word_in(clause->words[i].low, "him her them") && strcmp(clause->words[at].low, "you") == 0 &&
            !word_in(clause->words[i - 1].low, "with of all both"))
            return false; /* "says you never sent him the form" */
        else if (word_in(clause->words[i].low, "but and") || strpbrk(clause->words[i].trail, ",.;"))
            break;
        else if (word_in(clause->words[i].low, "me my i us"))
            return false;
    return says && at <= says + 6;
}

/* Whether "you" at `at` is the customer, as a machine or a letter speaks to them. */
static bool
told_to_me(const struct clause *clause, guint at)
{
    if (!word_in(clause->words[at].low, "you your you're you've") ||
        (at > 0 && word_in(clause->words[at - 1].low, "on in from at") &&
         clause_has(clause, at,
                    "your site|website|webpage|app|shop|store|page|page|homepage|portal|system|ad|listing")))
        return false; /* "it says so on your site" */
    if (at > 0 && strcmp(clause->words[at].low, "you") == 0 &&
        word_in(clause_low(clause, at + 1), "say said told tell insist promised"))
        return false; /* "the crew said this, you said that" */
    for (guint i = 1; i + 2 < at && strcmp(clause->words[at].low, "you") == 0; i++)
        if (clause_has(clause, i, "say|says|said to") && at <= i + 5 &&
            word_in(clause->words[at - 1].low, before_object))
            return false; /* "the shop said to contact you" */
    bool sent = at > 0 && word_in(clause->words[at - 1].low, "from for behalf of with");
    const char *after = at + 1 < clause->count && !*clause->words[at].trail ? clause->words[at + 1].low : "";
    if (sent && (strcmp(clause->words[at].low, "you") == 0
                     ? strcmp(after, "to") != 0
                     : word_in(after, "company bank team department fraud security office head firm support")))
        return false; /* "who said he was from you", "says he works for you" */
    bool joined =
        at > 0 && word_in(clause->words[at - 1].low, "and but") &&
        (clause_has(clause, at, "you are|were a|an|the") || clause_has(clause, at, "you say|tell|said|told to|me|us"));
    if (joined || clause_has(clause, at, "you are|were closed|open|shut") ||
        clause_has(clause, at, "you're closed|open|shut"))
        return false; /* "the app says you are closed", "the label says dry clean and you are a cleaner" */
    if (at > 1 && at + 1 < clause->count && strcmp(clause->words[at].low, "you") == 0 &&
        word_in(clause->words[at - 1].low, "that says say said") &&
        word_in(clause->words[at + 1].low, "close open accept deliver offer sell stock refund repair exchange provide "
                                           "serve ship post deal guarantee"))
        return false; /* "the note says that you close at noon" */
    if (at > 2 && word_in(clause->words[at - 1].low, "ask contact call ring phone email message tell blame") &&
        word_in(clause->words[at - 2].low, "to") && word_in(clause->words[at - 3].low, "says said say"))
        return false; /* "the dealer says to ask you" */
    static const char tells[] = "says said shows is was states has";
    if (at > 0 && strcmp(clause->words[at].low, "your") == 0 && word_in(clause->words[at - 1].low, "and but while") &&
        ((at + 2 < clause->count && word_in(clause->words[at + 2].low, tells)) ||
         (at + 3 < clause->count && word_in(clause->words[at + 3].low, tells))))
        return false; /* "the site says nothing and your letter says 24" */
    return quoted_to_me(clause, at);
}

/* "my sister and I" → "you and your sister": whoever is spoken to comes first. Behind "neither" and "both" too. */
static void
address_first(struct clause *clause)
{
    guint from = clause->count > 4 && word_in(clause->words[0].low, "neither both either"), joint = from + 1;
    while (joint + 1 < clause->count && joint < from + 5 && !word_in(clause->words[joint].low, "and nor or"))
        joint++;
    if (joint + 2 >= clause->count || strcmp(clause->words[joint + 1].low, "i") != 0 ||
        !word_in(clause->words[joint].low, "and nor or") || *clause->words[joint + 1].trail)
        return;
    const char *first = clause->words[from].low;
    bool owned = word_in(first, "my our the") && joint > from + 1;
    if (!owned && !(g_ascii_isupper(*clause->words[from].text) && joint <= from + 2 &&
                    (!grammar_knows(first) || word_in(first, "aunt uncle mr mrs ms dr"))))
        return;
    for (guint i = from; i < joint; i++)
        if (*clause->words[i].trail || g_ascii_isdigit(*clause->words[i].low) ||
            word_in(clause->words[i].low,
                    "i we you is was are were has have had will would can could did does leaves starts "
                    "ends says works comes goes arrives keeps needs wants") ||
            verb_is_past(clause->words[i].low))
            return;
    g_autofree char *others = clause_join(clause, from + owned, joint);
    g_autofree char *behind = g_strconcat(!owned ? "" : strcmp(first, "the") == 0 ? "the " : "your ", others, NULL);
    clause_set(clause, joint + 1, behind);
    clause_set(clause, from, "I");
    for (guint i = from + 1; i < joint; i++)
        clause_set(clause, i, "");
}

bool
person_turn(struct clause *clause)
{
    address_first(clause);
    g_autofree char *line = clause_join(clause, 0, clause->count);
    g_autoptr(grammar) grammar = NULL;
    g_autofree char **turned =
        g_new0(char *, clause->count + 1); /* decided first: roles are read off the customer's words */
    bool ok = true, parsed = false;
    for (guint i = 0; i < clause->count && ok; i++) {
        const char *low = clause->words[i].low;
        if (strchr(clause->words[i].lead, '(') && strchr(clause->words[i].trail, ')') && word_in(low, "i ii iii iv v"))
            continue; /* counted, not spoken */
        if (strcmp(clause->words[i].text, "US") == 0 && g_utf8_strlen(line, -1) > 2 &&
            strpbrk(line, "abcdefghijklmnopqrstuvwxyz"))
            continue; /* the country */
        if (told_to_me(clause, i))
            continue; /* "it says you have used them all" */
        if (word_in(low, "your yours yourself") && is_anyones(clause, i))
            continue; /* "it burns your fingers if you hold it" */
        bool am = agreed(low) &&
                  (agrees_with_me(clause, i) || (i + 1 < clause->count && word_in(clause->words[i + 1].low, "i")));
        if (am)
            turned[i] = g_strdup(agreed(low));
        else if (word_in(low, "i'd we'd"))
            turned[i] = g_strdup(would_or_had(clause, i));
        else if (word_in(low, "you u")) {
            enum part part = by_neighbours(clause, i);
            if (part == PART_UNKNOWN && !parsed) {
                parsed = true;
                grammar = grammar_parse(line, GRAMMAR_NULLS_MAX);
            }
            part = part == PART_UNKNOWN ? by_links(grammar, i) : part;
            ok = part != PART_UNKNOWN;
            turned[i] = g_strdup(part == PART_SUBJECT ? "we" : part == PART_OBJECT ? "us" : "you");
            if (i + 1 < clause->count && word_in(clause->words[i + 1].low, "guys people lot folks all")) {
                turned[++i] = g_strdup("");
            }
        } else if (word_in(low, "thank") && i + 1 < clause->count && word_in(clause->words[i + 1].low, "you u")) {
            bool said = i && word_in(clause->words[i - 1].low, "to must just really"); /* else an idiom */
            turned[++i] = g_strdup(said ? "us" : "you");
        } else {
            /* "told me I could": "told you that you could" */
            bool that = i && word_in(low, "i we i'm i'd we'd i've") && word_in(clause->words[i - 1].low, "me us") &&
                        !*clause->words[i - 1].trail;
            for (guint k = 0; k < G_N_ELEMENTS(swaps) && !turned[i]; k++)
                if (strcmp(low, swaps[k].from) == 0)
                    turned[i] = that ? g_strconcat("that ", swaps[k].to, NULL) : g_strdup(swaps[k].to);
        }
    }
    for (guint i = 0; i < clause->count; i++) {
        if (turned[i])
            clause_set(clause, i, turned[i]);
        g_free(turned[i]);
    }
    return ok;
}

char *
person_told(const char *prefix, const struct clause *clause, guint from, guint to)
{
    g_autoptr(clause) part = clause_part(clause, from, to);
    if (part->count == 0 || !person_turn(part))
        return NULL;
    if (word_in(part->words[0].low,
                "what when where why how who whom which whose whats where's what's when's how's who's "
                "why's"))
        clause_lower(part, 0);
    g_autofree char *line = clause_join(part, 0, part->count);
    return *line ? g_strconcat(prefix, line, NULL) : NULL;
}
