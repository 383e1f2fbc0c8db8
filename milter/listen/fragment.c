/*
 * fragment.c - English: a sentence that means something only behind the one before: "Despite two assurances.", "I haven't used it!",
 * "Please stop.", "android 14.".
 *
 * A clause without a main verb goes behind its sentence with a comma; what gives the lie to what was just reported, with "but"; an
 * order takes its object from what it is against. Pure.
 */
#include "clause.h"
#include "meaning.h"
#include "verb.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

#define SPECIFIED_MAX 8  /* words that say how a thing is asked for */
#define OFFERED_MAX   10 /* words */

enum pattern {
    HANGS,
    NO_MAIN,
    CLAIMS,
    DENIES,
    THIS_MAIL,
    KEEP,
    STOP,
    DEVICE,
    TIMES,
    SINCE,
    BACK,
    AMOUNT,
    UPDATE,
    NOW,
    ECHO,
    TOLD,
    THEN,
    MACHINE,
    FAULT,
    PLACE,
    PROMISED,
    HOUR,
    TODAY,
    NEEDS,
    HAS,
    DATED,
    NO_NOUN,
    FOR_IT,
    HE_SAID,
    HE_DID,
    WAS_AGO,
    PATTERNS
};

static const char *const patterns[PATTERNS] = {
    [HANGS] = "^(?:on a good day|at best|at most|if I'm lucky|as usual|as always|every time)$|^(?:despite|even "
              "though|although|even after|because|except|especially|without|all because|just because|"
              "not to mention|which|with no|instead of|rather than|after|for the (?:second|third|fourth|fifth|nth|"
              "\\d+\\w\\w) time|including) .+$|"
              "^(?:all )?(?:due|owing) to (?!.*\\b(?:is|was|are|were|has|have|had|can't|cannot|will|would|did|"
              "didn't|couldn't|am|be)\\b).+$",
    [NO_MAIN] =
        "[,;?]|\\b(?:please|can you|could you)\\b|^(?:even )?after .* (?:I|we|you|they|he|she|it|nobody|no one) \\w+|"
        "^(?:even )?after .* (?:the|my|our|your) [\\w-]+ "
        "(?:stopped|started|was|were|is|broke|came|went|got|\\w{3,}ed)\\b|^because of (?:the|your|this|that|my|our) "
        "(?:[\\w-]+ "
        "){1,3}(?:I|we|you|"
        "they|he|she|it) "
        "(?:was|were|wasn't|weren't|had|have|has|am|are|can|can't|could|couldn't|did|didn't|lost|missed|"
        "paid) .+|^instead of [^,]* (?:(?:they|he|she|it|nobody) \\w+|(?:I|we) (?:got|get|received|was|were|had|"
        "have)) .+",
    [CLAIMS] =
        "\\b(?:says?|said|saying|shows?|showing|marked|claims?|insists?|told|accus\\w+|according|apparently|states?|"
        "stating|already|delivered|redeemed|listed|addressed|letters?|bill for|calls? for)\\b",
    [DENIES] =
        "^(?!I (?:haven't|have not|didn't|did not) (?:open|read|touch))"
        "(?:(?:well |but |and )?(?:I|we) (?:haven't|have not|didn't|did not|never|wasn't|was not|(?:don't|do not)(?! "
        "(?:want|know|think|like|need|wish|intend))|am "
        "not|have never|had not|hadn't)\\b|I'm not\\b|(?:there|that|this|it|she|he) (?:isn't|is not|wasn't|was not)\\b"
        "|nobody |no one |there is no )",
    [THIS_MAIL] =
        "^(?:but )?this (tweet|message|mail|email|e-mail|post|dm)(?: (?:to you|proves?|itself))* (?:says|proves|shows|"
        "suggests|tells) (?:otherwise|you otherwise|different|the opposite)",
    [KEEP] = "\\byou (?:keep|kept|continue|are|go on) (?:on )?(\\w+ing) ([^.,!?]+)",
    [STOP] =
        "^(?:please |pls |plz |just |kindly )*(?:stop|stop (?:it|that|this|doing (?:that|this|it)))(?: now| please| at "
        "once| immediately)*$",
    [DEVICE] =
        "^(?:(?:on|running|using|i have|it's|its|this is on) )?(?:an? |my )?((?:android|ios|windows|win|macos|ubuntu|"
        "debian|chrome|firefox|safari|edge) ?[\\d.]*|(?:pixel|iphone|ipad|samsung|galaxy|oneplus|xiaomi|huawei|"
        "macbook|kindle)(?: [\\w+]+){0,3})$",
    [TIMES] = "^(?:that's |this is |it's )?(?:the |for the |my )?((?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) "
              "time(?: (?:this|in|since|today|"
              "now|running)\\b.*)?|(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th))(?: one)? "
              "(?:this|in a|today|since)\\b.*)$",
    [SINCE] = "^((?:\\d+|an?|one|two|three|four|five|six|several) (?:days?|weeks?|months?|hours?|years?))(?: now| "
              "already| and "
              "counting)*$",
    [BACK] = "^I (?:want|would like|need) (?:it|this|that|them) back\\b(.*)$",
    [UPDATE] = "^(?:oh )?(?:nice|great|lovely|brilliant|good|fantastic|cool|wonderful) (?:new "
               ")?(update|upgrade|redesign|version)\\b[^,]{0,12}$",
    [NOW] = "^now (.+)$",
    [ECHO] = "^(?:an?|the|my) (\\w{3,})$",
    [TOLD] = "^(?:I |we )?(?:was|were) told ",
    [THEN] = "^(then|and then|now (?:its|it's|it is)) ([\\w\" ]{3,24})$",
    [MACHINE] =
        "\\b(?:app|site|website|phone|router|laptop|printer|tv|system|machine|card|watch|camera|update|game|oven|"
        "washer|boiler|tablet)\\b",
    [FAULT] = "^(?:just |always |constantly "
              ")?(?:logs|crashes|freezes|keeps|stops|won't|doesn't|says|takes|closes|shows|drops|"
              "loses|hangs|refuses|overheats|leaks|makes|turns|switches) ",
    [PLACE] = "^to (?-i:[A-Z])\\w+(?: (?-i:[A-Z])\\w+)?$|^to (?:the|a) wrong \\w+$|^(?:on|in|at|during) "
              "(?!(?:total|all|short|fact|addition|general|case|the "
              "meantime)\\b)(?!.*\\b(?:it|is|was|are|were|has|have|I|you|they|we|goes|go)\\b)(?:[\\w'-]+ "
              "?){1,4}$|^(?:on|in|at) the \\w+(?:, the \\w+)*,? and the \\w+$",
    [PROMISED] = "\\b(?:promised|told|should|due|between|by|scheduled|booked|appointment|slot)\\b.*\\d",
    [HOUR] = "^(?:it's|it is|its)(?: now)?(?: already)? (\\d{1,2}(?:[.:]\\d{2})? ?(?:[ap]m)?|noon|midnight|\\w+day)$",
    [TODAY] = "^(?:today is|it is now|it's now) the (\\d{1,2}(?:st|nd|rd|th).{0,12})$",
    [DATED] = "\\b\\d{1,2}(?:st|nd|rd|th)\\b",
    [NO_NOUN] = "^(?:there (?:is|was|are|were) )?(?:and )?no "
                "(?!(?:one|idea|longer|thanks|thank|way|problem|worries|matter|wonder|"
                "need|rush|hurry|internet|water|power|heating|signal)\\b)([\\w-]+(?: [\\w-]+)?)(?: at all)?$",
    [FOR_IT] = "^(?:all |just |only )*for (?:an?|some|one|two) [\\w -]{3,24}$",
    [HE_SAID] = "\\bhe(?:'d| would| was| had| will|'s| said| never| left| came| just| didn't)\\b",
    [HE_DID] =
        "^(?:then |just |and )?(didn't|never|left|threw|drove|dumped|refused|walked|hung up|told|laughed|ignored|"
        "wouldn't|couldn't|came|went) (?!me\\b|us\\b)\\w",
    [WAS_AGO] = "^(?:and )?(?:that|this|it) was ((?:over |almost |nearly |about "
                ")?(?:\\d+|an?|two|three|four|five|six|seven|ten) "
                "(?:minutes?|hours?|days?|weeks?|months?|years?) ago)$",
    [NEEDS] = "^(?:hi |hello )?I need (?:some |your |one )?help$",
    [HAS] = "^I have ((?:some|an?|several|many) (?:update |small |technical )?(?:issues?|problems?|trouble) "
            "(?:with|in) .+)$",
    [AMOUNT] = "[$\xC2\xA3\xE2\x82\xAC]\\s?\\d|\\d\\s?(?:dollars|pounds|euros|quid|usd|eur|gbp)",
};

static const GRegex *
pattern(enum pattern which)
{
    static GRegex *all[PATTERNS];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < PATTERNS; i++) {
            all[i] = g_regex_new(patterns[i], G_REGEX_CASELESS | (i == AMOUNT ? G_REGEX_RAW : 0), 0, NULL);
            g_assert(all[i]);
        }
        g_once_init_leave(&once, 1);
    }
    return all[which];
}

/* Its `group`; NULL: it does not match. */
static char *
matched(enum pattern which, const char *text, gint group)
{
    g_autoptr(GMatchInfo) match = NULL;
    return g_regex_match(pattern(which), text, 0, &match) ? g_match_info_fetch(match, group) : NULL;
}

static bool
is_like(enum pattern which, const char *text)
{
    return g_regex_match(pattern(which), text, 0, NULL);
}

/* Without the marks at its end. */
static char *
bare(const char *text)
{
    gsize end = strlen(text);
    while (end && strchr(" .;,!", text[end - 1]))
        end--;
    return g_strndup(text, end);
}

/* A first letter made small where the word is no name and not "I". */
static char *
lowered(const char *text)
{
    char *line = g_strdup(text);
    if (g_ascii_isupper(line[0]) && !(line[0] == 'I' && strchr(" '", line[1])) && !g_ascii_isupper(line[1]))
        line[0] = g_ascii_tolower(line[0]);
    return line;
}

/* "android 14" → "Android 14", "pixel 6" → "a Pixel 6". */
static char *
device_named(const char *device)
{
    static const char *const exact[][2] = {{"ios", "iOS"},         {"iphone", "an iPhone"},  {"ipad", "an iPad"},
                                           {"macos", "macOS"},     {"win ", "Windows "},     {"oneplus", "a OnePlus"},
                                           {"pixel", "a Pixel"},   {"samsung", "a Samsung"}, {"galaxy", "a Galaxy"},
                                           {"xiaomi", "a Xiaomi"}, {"huawei", "a Huawei"},   {"macbook", "a MacBook"},
                                           {"kindle", "a Kindle"}};
    for (guint i = 0; i < G_N_ELEMENTS(exact); i++)
        if (g_ascii_strncasecmp(device, exact[i][0], strlen(exact[i][0])) == 0)
            return g_strconcat(exact[i][1], device + strlen(exact[i][0]), NULL);
    char *line = g_strdup(device);
    line[0] = g_ascii_toupper(line[0]);
    return line;
}

/* Behind what it qualifies. NULL: it stands alone. */
static char *
qualified(const char *core, const char *said)
{
    g_autofree char *device = matched(DEVICE, said, 1), *times = matched(TIMES, said, 1);
    g_autofree char *small = lowered(said);
    if (device) {
        g_autofree char *name = device_named(device);
        return g_strdup_printf("%s.\nI use %s.", core, name);
    }
    if (times) {
        g_autofree char *time = lowered(times);
        if (!strstr(time, "time"))
            return g_strdup_printf("%s, the %s.", core, time);
        bool again = g_str_has_suffix(core, " again") || g_str_has_suffix(core, " AGAIN");
        return g_strdup_printf("%.*s for the %s.", (int)strlen(core) - (again ? 6 : 0), core, time);
    }
    if (g_ascii_strcasecmp(said, "again") == 0)
        return g_strdup_printf("%s again.", core);
    g_autofree char *ago = matched(WAS_AGO, said, 1);
    if (ago)
        return g_strdup_printf("%s, and that was %s.", core, ago);
    bool placed = is_like(PLACE, said) && !strchr(core, '"');
    if (placed)
        return g_strdup_printf("%s %s.", core, small);
    g_autofree char *today = is_like(DATED, core) ? matched(TODAY, said, 1) : NULL;
    if (today)
        return g_strdup_printf("%s, and today is the %s.", core, today);
    g_autofree char *hour = is_like(PROMISED, core) ? matched(HOUR, said, 1) : NULL;
    if (hour)
        return g_strdup_printf("%s, and it is now %s.", core, hour);
    if (is_like(FOR_IT, said) && text_word_count(core) >= 4 && !strstr(core, " for "))
        return g_strdup_printf("%s %s.", core, small);
    bool excess =
        g_str_has_prefix(said, "That is too ") || g_str_has_prefix(said, "This is too "); /* "… for my train" */
    if (excess && !strpbrk(core, "?;:") && !strstr(core, ", ") && text_word_count(said) <= 12)
        return g_strdup_printf("%s, which is %s.", core, said + strlen("That is "));
    if (is_like(HANGS, said) && !is_like(NO_MAIN, said) && text_word_count(said) <= 14)
        return g_strdup_printf("%s, %s.", core, small);
    return NULL;
}

/* "… it says 'expired'." – "I got it last week!" */
static char *
contradicted(const char *core, const char *said)
{
    g_autofree char *mail = matched(THIS_MAIL, said, 1);
    if (mail)
        return g_strdup_printf("%s, although my %s shows that this is not so.", core, mail);
    bool thanks = g_ascii_strncasecmp(core, "thank", 5) == 0;
    if (thanks || !is_like(DENIES, said) || !is_like(CLAIMS, core) || text_word_count(said) > 8)
        return NULL;
    g_autofree char *small = lowered(said);
    const char *from = g_str_has_prefix(small, "but ") ? small + 4 : small;
    return g_strdup_printf("%s, but %s.", core, from);
}

/* "Still waiting." – "5 weeks now.", of a mail titled "refund". */
static char *
waited(const char *core, const char *said, const char *subject)
{
    static const char things[] = " refund order parcel package reply answer response delivery invoice replacement "
                                 "callback payment ";
    g_autofree char *time = matched(SINCE, said, 1), *title = g_utf8_strdown(subject, -1);
    g_autofree char *spaced = g_strdup_printf(" %s ", g_strstrip(title));
    if (!time || g_ascii_strcasecmp(core, "still waiting") != 0)
        return NULL;
    bool named = *title && strstr(things, spaced);
    return g_strdup_printf("I have been waiting %s%s%sfor %s.", named ? "for my " : "", named ? title : "",
                           named ? " " : "", time);
}

/* Nothing but words of the sentence before. */
static bool
repeats(const char *core, const char *said)
{
    g_autofree char *before = g_utf8_strdown(core, -1), *now = g_utf8_strdown(said, -1);
    g_auto(GStrv) words = g_strsplit_set(now, " .,!", -1);
    guint count = 0;
    for (char **word = words; *word; word++) {
        if (!**word)
            continue;
        count++;
        if (!strstr(before, *word))
            return false;
    }
    return count > 0 && count <= 3;
}

/* "How do I get there? By bus or train?", "What is best? Print it or go to the desk?": the answers that a question offers. */
static char *
offered(const char *before, const char *sentence)
{
    g_autofree char *low = g_ascii_strdown(before, -1), *said = g_ascii_strdown(sentence, -1);
    g_autofree char *asks = g_strndup(low, strcspn(low, " '")), *first = g_strndup(said, strcspn(said, " ,"));
    if (!g_str_has_suffix(before, "?") || !g_str_has_suffix(sentence, "?") || !strstr(said, " or ") ||
        text_word_count(sentence) > OFFERED_MAX || !word_in(asks, "what whats which how where when who whom whose") ||
        word_in(first,
                "what which how where when who why is are was were do does did has have had can could will would "
                "should shall may must am i we you it they he she if please or"))
        return NULL;
    g_autofree char *small = lowered(sentence);
    if (verb_is_request(first))
        return g_strdup_printf("%s\nShould I %s", before, small);
    return g_strdup_printf("%.*s, %s", (int)(strlen(before) - 1), before, small);
}

/* "Can I move it to Saturday? With Chloe if possible.", "I'd like a table. For six people.": where, when, how and for whom a thing is
 * asked for stands behind what asks for it. NULL: it is not so. */
static char *
specified(const char *before, const char *sentence)
{
    static const char *const heads[] = {"can|could|would|will|may|please|do|is|are", "i'd|we'd like", "i|we would like",
                                        "i|we need|want"};
    g_autofree char *core = bare(before), *said = bare(sentence), *small = lowered(said);
    gsize end = strlen(core), width = strlen(before);
    bool asks = end && core[end - 1] == '?';
    if (!*said || strpbrk(said, "?:;\"\n") || strpbrk(core, ":;\"\n") || (width > end && before[width - 1] == '!'))
        return NULL;
    g_autoptr(clause) asked = clause_cut(core), added = clause_cut(said);
    const char *first = clause_low(added, 0);
    bool rather = word_in(first, "preferably ideally");
    guint from = word_in(clause_low(asked, 0), "hi hiya hello hey and also so") ? 1 : 0;
    if (!clause_first(asked, from, heads, G_N_ELEMENTS(heads)) || added->count < 2 || added->count > SPECIFIED_MAX ||
        !(rather || word_in(first, "with in on at to for by before after from between until via without")) ||
        word_in(clause_low(added, 1),
                "regards regard kind kindest best thanks thank love many short fact advance general "
                "addition all case the warm now that which return response reply hope"))
        return NULL;
    for (guint i = 1; i < added->count && !word_in(clause_low(added, i), "if"); i++)
        if (word_in(clause_low(added, i), "i we you he she it they is are was were am has have had do does did can "
                                          "will would i'm it's i've we've and but because when"))
            return NULL;
    return g_strdup_printf("%.*s%s%s%c", (int)(asks ? end - 1 : end), core, rather ? ", " : " ", small,
                           asks ? '?' : '.');
}

/* "The seller sent a photo." – "An actual printed photo, in a box.": the thing again, and more of it. NULL: it is not so. */
static char *
again_named(const char *core, const char *said)
{
    g_autoptr(clause) words = clause_cut(said);
    static const char finite[] =
        "is are was were am has have had do does did can could will would came went got i we he she "
        "isn't wasn't doesn't didn't don't won't can't arrived came who which that if when";
    if (words->count < 3 || words->count > 14 || !word_in(clause_low(words, 0), "a an one") || strpbrk(core, "?:;\"") ||
        strpbrk(said, "?:;\""))
        return NULL;
    guint head = 0;
    for (guint i = 1; i < words->count; i++) {
        const char *low = clause_low(words, i);
        if (word_in(low, finite) || verb_is_past(low))
            return NULL;
        if (word_in(low, "it you me us they") && i + 1 < words->count)
            return NULL;
        bool ends = i + 1 == words->count || *words->words[i].trail ||
                    word_in(clause_low(words, i + 1), "in on at for with of from without to");
        head = head ? head : ends ? i : 0;
    }
    if (!head || strlen(clause_low(words, head)) < 4)
        return NULL;
    g_autofree char *low = g_utf8_strdown(core, -1), *noun = g_strdup_printf(" %s", clause_low(words, head));
    for (guint i = 0; i < words->count; i++) /* "in a box, for 140": one row */
        clause_mark(words, i, "");
    g_autofree char *whole = clause_join(words, 0, words->count), *small = lowered(whole);
    const char *at = strstr(low, noun);
    return at && !g_ascii_isalpha(at[strlen(noun)]) ? g_strdup_printf("%s.\nIt was %s.", core, small) : NULL;
}

/* "No call." – "No knock.", "Nobody turned up." – "No call.": one list. */
static char *
lacked(const char *core, const char *said)
{
    g_autofree char *noun = matched(NO_NOUN, said, 1);
    if (!noun)
        return NULL;
    if (g_ascii_strcasecmp(core, "nobody turned up") == 0)
        return g_strdup_printf("%s, and there was no %s.", core, noun);
    g_autofree char *first = matched(NO_NOUN, core, 1), *lacking = g_strdup_printf(" no %s", noun);
    if (strstr(core, lacking)) /* "I asked for no onions. NO ONIONS." */
        return g_strdup_printf("%s.", core);
    const char *last = g_str_has_prefix(core, "There was no ") || g_str_has_prefix(core, "There were no ")
                           ? g_strrstr(core, " and no ")
                           : NULL;
    if (last)
        return g_strdup_printf("%.*s, %s and no %s.", (int)(last - core), core, last + strlen(" and "), noun);
    gsize width = first ? strlen(first) : 0;
    bool many = width > 3 && first[width - 1] == 's' && !strchr("su", first[width - 2]);
    return first ? g_strdup_printf("There %s no %s and no %s.", many ? "were" : "was", first, noun) : NULL;
}

char *
meaning_joined(const char *before, const char *sentence, const char *subject)
{
    gsize width = strlen(before);
    g_autofree char *core = bare(before), *said = bare(sentence);
    char *choice = offered(before, sentence);
    choice = choice ? choice : specified(before, sentence);
    if (choice)
        return choice;
    if (!width || before[width - 1] == '?' || !*said || strchr(sentence, '?'))
        return NULL;
    g_autofree char *deed = is_like(STOP, said) ? matched(KEEP, core, 1) : NULL;
    if (deed) {
        g_autofree char *what = matched(KEEP, core, 2), *whom = g_strndup(what, strcspn(what, " "));
        if (word_in(whom, "me us it them this")) /* the rest has been told */
            what[strlen(whom)] = '\0';
        return g_strdup_printf("%s.\nPlease stop %s %s.", core, deed, what);
    }
    if (is_like(BACK, said) && is_like(AMOUNT, core))
        return g_strdup_printf("%s.\nI would like my money back.", core);
    g_autofree char *same = is_like(HE_SAID, core) ? matched(HE_DID, said, 1) : NULL;
    if (same) {
        g_autofree char *small = lowered(said);
        return g_strdup_printf("%s\nHe %s.", before, small);
    }
    if (is_like(FAULT, said) && is_like(MACHINE, core)) {
        g_autofree char *fault = lowered(said);
        return g_strdup_printf("%s\nIt %s.", before, fault);
    }
    g_autofree char *then = is_like(TOLD, core) ? matched(THEN, said, 2) : NULL, *when = matched(THEN, said, 1);
    if (then)
        return g_strdup_printf("%s, %s %s.", core, g_ascii_tolower(*when) == 'n' ? "and now" : "then", then);
    g_autofree char *issue = is_like(NEEDS, core) ? matched(HAS, said, 1) : NULL;
    if (issue)
        return g_strdup_printf("I have %s and need your help.", issue);
    char *none = lacked(core, said);
    none = none ? none : again_named(core, said);
    if (none)
        return none;
    if (repeats(core, said))
        return g_strdup(before); /* "50!!!" */
    g_autofree char *echo = matched(ECHO, said, 1);
    if (echo && strstr(core, echo))
        return g_strdup(before); /* "An alarm." */
    g_autofree char *update = matched(UPDATE, core, 1), *now = update ? matched(NOW, said, 1) : NULL;
    if (now)
        return g_strdup_printf("Since the %s, %s.", update, now);
    char *line = waited(core, said, subject);
    line = line ? line : qualified(core, said);
    return line ? line : contradicted(core, said);
}
