/*
 * sound.c - the last look at an English clause: what a rewriting step left broken is mended where the form leaves no doubt, and
 * else refused, so that the caller goes one rung down.
 *
 * Closed classes only: function words, auxiliaries, the ends of verbs. Thread-safe.
 */
#include "sound.h"

#include "clause.h"
#include "grammar.h"
#include "swaps.h"
#include "outset.h"
#include "predication.h"
#include "verb.h"

#include <string.h>

#define COUNT "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|a few|a couple of)"
#define SPAN  "(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)"
#define LASTING                                                                                                        \
    "(?!going|coming|being|thinking)[a-z]+ing|down|out|offline|broken|unavailable|blocked|locked|pending|missing|"     \
    "stuck|off"
#define SINCE                                                                                                          \
    "(?:yesterday|this|last|early|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|"      \
    "January|February|March|April|May|June|July|August|September|October|November|December|\\d|an?|one|two|three|"     \
    "four|"                                                                                                            \
    "five|several|the (?:last |latest |new )?(?:update|upgrade|release|weekend|beginning|start|end|outage|storm))\\b"

static const struct swap mends[] = {
    {"\\bthere(?: is|'s) (?:currently |just |simply )?no (way|option|button|link|possibility|means|place)(?: for you)? "
     "to ",
     "you see no \\1 to "},
    {"\\b(not|isn't|aren't|still|never) reflecting\\b", "\\1 showing"},
    {"^(you [^,;]+?),? but (still |got |there is |there's )?no (?!one\\b|longer\\b|more\\b|matter\\b|idea\\b)"
     "((?:\\w+ )?\\w+)$",
     "\\1 but have had no \\3"},
    {"\\b(says|said|saying) (?:please "
     ")?(contact|call|try|check|wait|log|sign|go|update|restart|verify|speak|ask|refer|see|enter|"
     "select|take|leave|come|email|phone|ring|use|reset|reinstall|visit) (?!\\w* "
     "?(?:failed|is|was|has|ended|error|required|needed|"
     "declined|incorrect|invalid|expired|limit|not|center|centre)\\b)(?=\\w)",
     "\\1 to \\2 "},
    /* "guaranteed" is a word that no answer may say, whoever said it */
    {"\\b(was|were) guaranteed to (?!be\\b)", "\\1 meant to "},
    {"\\b(we|you|they|he|she) guaranteed ", "\\1 promised "},
    {"\\bguaranteed (next|same|two|three|delivery)\\b", "promised \\1"},
    {"(?<!the |at |by |of |from |till |until |since |before |after )\\bend of (this|next|the) (month|week|year)\\b",
     "at the end of \\1 \\2"},
    {"\\bcan not\\b", "cannot"},
    /* "to know what it is, and why wasn't it told": the second question as the first */
    {"^(you would like to know .*?),? and (why|when|how|where) ((?:was|is|were|are|has|have)(?:n't)?) "
     "(it|he|she|they) ",
     "\\1 and \\2 \\4 \\3 "},
    /* what we are told to do, and do not say that we owe it */
    {", and we (?:really |surely )?(?:should|must|ought to|need to|have to) (?!have\\b|be\\b|not\\b)(?=\\w)",
     ", and you would like us to "},
    {"\\b(an? (?:\\w+ )?(?:answer|reply|response|call|quote)(?: [^,.;]+?)?) would be (?:very |really |much )?(?:lovely|"
     "great|helpful|appreciated|good|nice)$",
     "you would welcome \\1"},
    {"\\b(you would like us to [^.]*?)(?:,| and)(?: and)?(?: please)? don't (?=\\w)", "\\1 and not to "},
    /* "bring it back, my eyes hurt": why it is asked */
    {"^(you would like (?:us to|to know) [^,]*), (?=you (?!would\\b|want\\b|also\\b|or\\b|and\\b)\\w|(?:it|he|she|they|"
     "there|your \\w+) (?:is|are|was|were|has|have|hurts?|needs?|can't|cannot|doesn't|don't|won't)\\b|it's|there's|the "
     "(?!\\w+ (?:that|which|who)\\b)(?:\\w+ ){1,2}(?:is|was|are|has|ends|expires|leaves|froze|"
     "crashed|broke|stopped|says|said|won't|doesn't|didn't|hasn't)\\b)",
     "\\1, as "},
    {"\\bwi-Fi\\b", "Wi-Fi"},
    {",(?: ?,)+", ","},
    {"([$£€][\\d,.]*\\d) (?:dollars|pounds|euros)\\b", "\\1"},
    {"\\b(in|by|for|about) like (?=[A-Z\\d])", "\\1 about "},
    {"(?<=\\d(?:st|nd|rd|th)) right\\b", ""},
    {"(?<!your )(?<!the )\\b(Mum|Dad)\\b(?![^“]*”)", "your \\L\\1\\E"},
    {"(?<=\\w{3})(?:,? which is |,? and (?:it is|it's|this is|that is) |, (?=(?:very|so|really|extremely) ))(?:just "
     "|very |so |"
     "really |extremely |totally |absolutely |completely )*(?:unprofessional|disappointing|frustrating|annoying|"
     "inconvenient|unacceptable|poor|bad|rude|unfair|ridiculous)$",
     ""}, /* the opener's business */
    {", (?!(?:but|and|or|it|he|she|they|you|we|that|this|nobody|everything)\\b)([a-z]+) (didn't|hasn't|isn't|wasn't|"
     "doesn't|won't)$",
     ", but the \\1 \\2"},
    {",? (?:but|and) (first of all )?please (tell|let|inform|show|advise) you (know )?(?:if|whether) ",
     ", and would like us to \\2 you \\1\\3whether "},
    {"\\byou [\"'‘“]wasn['’]t ([a-z ]+)[\"'’”]", "you weren't \\1"},
    {"\\b(say|says|said|saying|claiming|stating) you weren't\\b", "\\1 that you weren't"},
    {"^you ordered were (?=\\d)", "you ordered "},
    {"^you (also )?remind that ", "you \\1point out that "},
    {"^(but )?you must (?:also )?(?:say|add|point out|mention|tell us) that ", "\\1you want us to know that "},
    {"^new ((?:phone |mobile )?(?:number|phone|card|address|email)), so ", "you have a new \\1, so "},
    {"\\byou are (already )?(?:an? )?(customer|member|client) (?=since |for )", "you have \\1been a \\2 "},
    {"\\b(know whether [^,]*?) or (is|are|was|were|has|have) (it|this|that|there|they|(?:the|your|our) "
     "[\\w-]+|[a-z]+)\\b",
     "\\1 or whether \\3 \\2"},
    {"\\bthere is (no [^,.;]*?since " SINCE ")", "there has been \\1"},
    /* what has lasted is told in the perfect: "you cannot log in since this morning", "it is down for two days" */
    {"\\bsince (?:the (?:last|past) )?((?:about |around |over )?" COUNT " " SPAN ") ago\\b", "for \\1"},
    {"\\b(you|they|we) (?:cannot|can't) ([a-z]+)([^,.;]*?)(?: at all)? (since " SINCE
     "|for (?:the (?:last|past) )?(?:over |more "
     "than |about )?" COUNT " " SPAN ")",
     "\\1 have not been able to \\2\\3 \\4"},
    {"\\b(is|are|am)( not| still)? (" LASTING ")([^,.;]*?) (for (?:days|weeks|months|hours|ages)\\b|since " SINCE
     "|for (?:the (?:last|past) )?(?:over |more than |about "
     ")?" COUNT " " SPAN ")",
     "\\1 been\\2 \\3\\4 \\5"},
    {"\\bis been( not| still)? ", "has\\1 been "},
    {"\\b(?:are|am) been( not| still)? ", "have\\1 been "},
    /* "…, but first of all please tell you if" */
    /* "Please fix asap." */
    /* "you have a mortgage with us since 2016", "you are a customer since 2015" */
};

static const char subordinators[] =
    "when if after since as because once although while before whenever unless until though in on at for with by "
    "during despite from like about within under over without according instead having besides compared should whether "
    "that what how who which "
    "where";
static const char verbs[] =
    "am is are was were has have had do does did can could will would shall should may might must cannot can't won't "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't couldn't wouldn't shouldn't got came went "
    "said says sent took told gave made put paid bought keeps kept found left lost need needs want wants wrote rang "
    "you're you've you'll we're we've it's there's he's she's they're that's spoke saw ran broke fell knew think know "
    "works work shows stopped reset let get gets goes looks feels felt hope";

static bool
is_verb(const char *low)
{
    gsize width = strlen(low);
    return word_in(low, verbs) ||
           (width > 3 && g_str_has_suffix(low, "ed") && !word_in(low, "need feed speed hundred indeed"));
}

static guint
verb_count(const struct clause *clause, guint from, guint to)
{
    guint count = 0;
    for (guint i = from; i < to; i++)
        count += is_verb(clause->words[i].low);
    return count;
}

/* Whether a sentence of its own begins at `at`, behind a comma and no joint. */
static bool
begins_sentence(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    if (word_in(low, "it's there's you've you're he's she's they're we've that's you'll he'll she'll "
                     "they'll it'll") ||
        (word_in(low, "now") &&
         word_in(next,
                 "you you're it it's we all my your the our nothing none everything he she they there half both")))
        return true;
    guint skip = word_in(next, "also even still just only already never now really then") ? 2 : 1;
    const char *verb = at + skip < clause->count ? clause->words[at + skip].low : "";
    if (word_in(low, "none neither") && word_in(next, "of"))
        return true;
    if (word_in(low, "you we it he she they nobody there that"))
        return is_verb(verb) && !(word_in(low, "that") && at < 3);
    if (word_in(low, "the your our his her"))
        for (guint i = at + 2; i < clause->count && i < at + 4 && !*clause->words[i - 1].trail; i++)
            if (is_verb(clause->words[i].low) && !word_in(clause->words[i - 1].low, "and or of"))
                return !word_in(clause->words[i].low, "made bought paid sent left lost"); /* "the one sent" */
    return g_ascii_islower(*low) && strlen(low) > 4 && g_str_has_suffix(low, "s") && word_in(next, "are were");
}

/* Whether the words before `at` have said something whole: a clause of time or condition waits for another behind its comma. */
static bool
is_whole(const struct clause *clause, guint at)
{
    const char *first = clause->words[0].low;
    guint from = 0;
    for (guint i = 2; i < at; i++)
        if (strchr(clause->words[i - 1].trail, ','))
            from = i;
    if (from)
        return verb_count(clause, from, at) && word_in(clause->words[from].low, "you we it he she they the your our i");
    if (!word_in(first, subordinators))
        return verb_count(clause, 0, at) > 0;
    bool waits = !word_in(first, "in on at for with by during despite from about within under over without according "
                                 "instead having besides compared");
    for (guint i = 2; i + 1 < at; i++)
        if (word_in(clause->words[i].low, "you we it they he she") &&
            (waits ? word_in(clause->words[i + 1].low, "will won't would shall") : is_verb(clause->words[i + 1].low)))
            return true;
    return false;
}

/* "…, your son helped": the comma gets its joint. */
static char *
unspliced(char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    for (guint at = 3; at + 1 < clause->count; at++) {
        if (strcmp(clause->words[at - 1].trail, ",") != 0 || !begins_sentence(clause, at) || !is_whole(clause, at))
            continue;
        bool row = false,
             led = word_in(clause->words[at - 1].low, "know say think guess write hope sorry") ||
                   word_in(clause->words[0].low, "yes either neither whether") ||
                   clause_has(clause, 0, "each|every|last|next|this time|day|week|month|year|night") ||
                   clause_has(clause, 0, "the day|moment|minute|week|night|morning you|they|he|she|it|your|the");
        guint comma = 1;
        for (guint i = 2; i < clause->count; i++) {
            row |= i > at && strchr(clause->words[i - 1].trail, ',') && word_in(clause->words[i].low, "and or");
            comma = i < at && strchr(clause->words[i - 1].trail, ',') ? i : comma;
        }
        for (guint i = at + 2; i + 1 < clause->count && !row && strpbrk(clause->words[i].trail, ",;") == NULL; i++)
            row = word_in(clause->words[i].low,
                          "and") && /* "the pool was dirty, the towels were old and the bar was shut" */
                  word_in(clause->words[i + 1].low, "the your our a no there nobody");
        for (guint i = comma; i < at && !led; i++) /* "…, and when you press it, the drum turns" */
            led =
                word_in(clause->words[i].low, "when if since because once although while before whenever unless until "
                                              "after though whether which who");
        if (row || led)
            continue;
        g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at, clause->count);
        g_free(line);
        return g_strdup_printf("%s, and %s", head, rest);
    }
    return line;
}

/* "to know whether they were made to it, and remake them": the second is a wish of its own. */
static char *
parted(char *line)
{
    static const char *const asks[] = {"what ", "when ", "how ", "where ", "who "};
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++) { /* "to know what you need, stop the debit" */
        g_autofree char *head = g_strconcat("you would like to know ", asks[i], NULL);
        for (const char *at = g_str_has_prefix(line, head) ? strstr(line, ", ") : NULL; at; at = strstr(at + 1, ", ")) {
            g_autofree char *verb = g_strndup(at + 2, strcspn(at + 2, " ,"));
            if (!word_in(verb, "stop cancel send refund close keep return repair replace") ||
                !(g_str_has_prefix(at + 2 + strlen(verb), " the ") ||
                  g_str_has_prefix(at + 2 + strlen(verb), " your ")))
                continue;
            char *told = g_strdup_printf("%.*s, and would like us to %s", (int)(at - line), line, at + 2);
            g_free(line);
            return told;
        }
    }
    const char *at = g_str_has_prefix(line, "you would like to know ") ? strstr(line, " and ") : NULL;
    for (; at; at = strstr(at + 1, " and ")) {
        g_autofree char *verb = g_strndup(at + 5, strcspn(at + 5, " ,"));
        g_autofree char *next = g_strndup(at + 5 + strlen(verb), strcspn(at + 5 + strlen(verb), ",."));
        g_autoptr(clause) object = clause_cut(next);
        if (at[-1] != ',' || object->count == 0 || !word_in(object->words[0].low, "it them the your you us our") ||
            !(verb_is_request(verb) || g_str_has_prefix(verb, "re")))
            continue;
        char *told = g_strdup_printf("%.*s and would like us to %s", (int)(at - line), line, at + 5);
        g_free(line);
        return told;
    }
    return line;
}

char *
sound_mended(char *clause)
{
    static struct swaps table = SWAPS(mends, 0);
    clause = g_strchomp(swaps_put(&table, "en", false, clause));
    return parted(unspliced(clause));
}

/* "you had need", "you would prepaid" */
static bool
has_wrong_form(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (word_in(low, "our your my") && !*clause->words[at].trail && word_in(after, "not is are am was were will"))
        return true; /* "if our not able" */
    if (at > 1 && word_in(low, "you") && word_in(clause->words[at - 1].low, "pressure treat charge bill owe refund") &&
        !*clause->words[at - 1].trail && word_in(clause->words[at - 2].low, "you don't didn't never always"))
        return true; /* "you don't pressure you": whose deed it was is lost */
    if (at == 0 && word_in(low, "the an") && !*clause->words[at].trail &&
        word_in(after,
                "could would should may might must have had has is was are were am do does did despite because if "
                "when been being sorry unhappy why how"))
        return true; /* an article put before what is no noun */
    if (at > 1 && word_in(low, "read take send bring put give make fix") && word_in(clause->words[at - 1].low, "to") &&
        word_in(after, "before after because if when"))
        return true; /* and what, is lost */
    if (*clause->words[at].trail || at == 0 || !word_in(clause->words[at - 1].low, "you we"))
        return false;
    if (word_in(low, "wants needs likes has is was does"))
        return at == 1;
    if (word_in(low, "had"))
        return word_in(after, "need know want like love appreciate prefer be go take pay wish");
    return word_in(low, "would will can could should") &&
           (word_in(after, "been had bought sent paid prepaid got made lost given taken done found gone went was is") ||
            (strlen(after) > 4 && g_str_has_suffix(after, "ed") &&
             !word_in(after, "need proceed exceed succeed speed")));
}

static bool
is_doubled(const struct clause *clause, guint at)
{
    return at + 1 < clause->count && !*clause->words[at].trail && !*clause->words[at + 1].lead &&
           strcmp(clause->words[at].low, clause->words[at + 1].low) == 0 &&
           word_in(clause->words[at].low, "that to the a an of in on at is are you we it and but or for with was were "
                                          "your our by from as");
}

static guint
count_of(const char *text, const char *mark)
{
    guint count = 0;
    for (const char *at = text; (at = strstr(at, mark)); at += strlen(mark))
        count++;
    return count;
}

static bool
is_balanced(const char *text)
{
    return count_of(text, "(") <= count_of(text, ")") &&
           count_of(text, "\xE2\x80\x9C") == count_of(text, "\xE2\x80\x9D") && count_of(text, "\"") % 2 == 0;
}

/* "topped up 20 an hour ago", "what's this 14.99", "expected sha256": no subject stands before the verb. */
static bool
lacks_subject(const struct clause *clause)
{
    const char *low = clause->words[0].low;
    bool past = strlen(low) > 4 && g_str_has_suffix(low, "ed") && strcmp(low, "compared") != 0 &&
                g_ascii_isalpha(*low) && clause->count > 1 &&
                (strpbrk(clause->words[1].text, "0123456789") ||
                 word_in(clause->words[1].low, "up in on at to from by with off out a the my your my it for"));
    bool asks = word_in(low, "what's who's where's how's why sure") ||
                (word_in(low, "any") && verb_count(clause, 1, clause->count) == 0) ||
                (word_in(low, "how what") && clause->count > 1 && word_in(clause->words[1].low, "is are do does did"));
    asks |= word_in(low, "anyone anybody") && clause->count > 1 && word_in(clause->words[1].low, "know knows");
    asks |= word_in(low, "when") && clause->count > 1 && word_in(clause->words[1].low, "you'll we'll it'll they'll") &&
            !strchr(clause->words[clause->count / 2].trail, ',') && verb_count(clause, 2, clause->count) < 2;
    asks |= g_ascii_isupper(clause->words[0].text[0]) && clause->count > 1 && clause->count < 7 &&
            g_ascii_isdigit(clause->words[1].text[0]) && verb_count(clause, 2, clause->count) == 0 &&
            strchr(clause->words[1].trail, ','); /* "Ubuntu 22.04, about 90k files" */
    bool quantity = clause_has(clause, 0, "no one") || clause_has(clause, 0, "too many|few|much");
    bool bare = word_in(low, "with without same no far too") && !quantity && verb_count(clause, 1, clause->count) == 0;
    for (guint i = 2; bare && i < clause->count; i++) /* "no other gym charges for water" */
        bare = !(g_str_has_suffix(clause->words[i].low, "s") && grammar_acts(clause->words[i].low) &&
                 grammar_counts(clause->words[i - 1].low));
    const char *next = clause->count > 1 ? clause->words[1].low : "";
    bool led = word_in(low, "just still already only also") && /* "just wondered if", "already paid" */
               (word_in(next, "what") || verb_is_past(next) || (strlen(next) > 5 && g_str_has_suffix(next, "ed")));
    bool hailed = clause_has(clause, 0, "welcome to|back") || clause_has(clause, 0, "big|huge|massive|many thanks") ||
                  clause_has(clause, 0, "nice|good one|job") || clause_has(clause, 0, "last time you'll|we'll") ||
                  word_in(low, "has have does doesn't hasn't haven't isn't wasn't was were is are am");
    return past || asks || bare || led || hailed;
}

/* "Said they have not started, gave you a limit": no clause stands there. What the parser cannot say is let be. */
static bool
is_no_clause(const char *line, const struct clause *clause)
{
    static const char begins[] =
        "the a an your our you you're you've you'd it it's he she they this that there "
        "there's nobody everyone everybody someone if when "
        "should since after before while because although as once until unless whenever like each every "
        "both most several neither none half some instead having besides compared such";
    bool never = word_in(clause->words[0].low, "you") && clause->count > 1 && word_in(clause->words[1].low, "never");
    guint joint = word_in(clause->words[0].low, "and but so yet") ? 1 : 0; /* it stands behind another */
    if (clause->count < 3 + joint || clause->count > 24 || strstr(line, "\xE2\x80\x9C") ||
        (word_in(clause->words[joint].low, begins) && !never) || outset_begins_thing(clause) ||
        (g_ascii_isupper(clause->words[0].text[0]) &&
         (g_ascii_isupper(clause->words[1].text[0]) || !grammar_knows(clause->words[0].low))))
        return false;                                  /* "Wells Fargo closed" */
    for (guint i = 2; i < MIN(clause->count, 6u); i++) /* "bus 42 drove past": whatever the parser makes of it */
        if (word_in(clause->words[i].low, "drove went took gave wrote spoke broke fell saw ran rang began threw flew "
                                          "froze stole chose tore was were isn't wasn't didn't doesn't hasn't") &&
            !word_in(clause->words[i - 1].low, "that which who to and or") && g_ascii_isdigit(clause->words[1].text[0]))
            return false;
    const char *aside = strstr(line, ", which "); /* what judges it is no part of the clause */
    g_autofree char *whole = g_strdup_printf("%.*s.", (int)(aside ? aside - line : (gssize)strlen(line)), line);
    whole[0] = g_ascii_toupper(whole[0]);
    g_autoptr(grammar) grammar = grammar_parse(whole, GRAMMAR_NULLS_MAX);
    return grammar && !grammar->clause;
}

/* "anyone else who bought one", "the plumber who came": somebody named, and nothing said of them. */
static bool
names_only(const char *line, const struct clause *clause)
{
    bool who = false;
    for (guint i = 1; i < MIN(clause->count, 5u) && !*clause->words[i - 1].trail; i++)
        who |= word_in(clause->words[i].low, "who") && !verb_is_past(clause->words[i - 1].low); /* "a man rang who …" */
    return who && !strstr(line, "\xE2\x80\x9C") && !word_in(clause->words[0].low, "you it it's that's") &&
           grammar_refuses(line);
}

bool
sound_clause(const char *line, bool told)
{
    g_autoptr(clause) clause = clause_cut(line);
    if (!clause->count || !is_balanced(line))
        return false;
    bool quoted = false;
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        quoted |= strstr(word->lead, "\xE2\x80\x9C") != NULL;
        if (!quoted && (has_wrong_form(clause, i) || is_doubled(clause, i) ||
                        word_in(word->low, "please pls plz yall") || word_in(word->low, "elsed")))
            return false;
        quoted &= strstr(word->trail, "\xE2\x80\x9D") == NULL;
    }
    const struct word *last = &clause->words[clause->count - 1];
    if (g_str_has_suffix(line, "need to know") || g_str_has_suffix(line, "as follows") ||
        g_str_has_suffix(line, "the following") || g_str_has_suffix(line, "interested to hear") ||
        g_str_has_suffix(line, "tried to") ||
        ((g_str_has_suffix(line, " said") || g_str_has_suffix(line, " says")) && !strstr(line, " what ") &&
         !strstr(line, " than ") && !strstr(line, " as ")) ||
        g_str_has_suffix(line, "like to hear") || g_str_has_suffix(line, "in the meantime, and"))
        return false; /* and what, stood below */
    if (told && clause->count <= 4 && word_in(last->low, "is are was were"))
        return false;                      /* "the sender is", whoever it was */
    bool more = strchr(line, ',') != NULL; /* "since we changed the login on Monday": and then? */
    for (guint i = 3; i < clause->count; i++)
        more |= word_in(clause->words[i].low, "it they he she we you nobody nothing everything everyone there") ||
                (g_str_has_suffix(clause->words[i].low, "s") && grammar_acts(clause->words[i].low) &&
                 !grammar_names_thing(clause->words[i].low));
    if (told && clause->count > 2 &&
        word_in(clause->words[0].low, "since because although unless until before after") && !more &&
        word_in(clause->words[1].low, "you we they he she it") && verb_count(clause, 2, clause->count) <= 1)
        return false;
    const char *asked = strpbrk(line, "?!");
    if (asked && asked[1] && asked[1] != ')' && !strstr(line, "\xE2\x80\x9C"))
        return false; /* two sentences in one */
    return !word_in(last->low, "the a an and but or because if whether which your our their my than i.e e.g n et "
                               "very") &&
           !(told && (lacks_subject(clause) || is_no_clause(line, clause) || names_only(line, clause))) &&
           predication_stands(line, told);
}
