/*
 * offhand.c - English as it is dashed off in posts and app reviews, where the words are whole and the sentence is not.
 *
 * "1)lied 2)left" counts deeds of one sentence; "w 2 bags" leaves "with" to one letter; "find this scary" lacks its "I", "slow after
 * login" its "it is"; "… wonderful, just wonderful" behind a complaint is scorn; names for us amid a plea, an oath before it, where a
 * post was sent from are no part of it. And who tells others what "they" do, or what happens when one orders, says "you" of anybody,
 * never of us. Closed classes only; runs behind chat.c. Owns its compiled patterns for the life of the process. Pure.
 */
#include "offhand.h"

#include "clause.h"
#include "swaps.h"

#include <string.h>

#define START "(?:^|(?<=[.!?] |\\n))"
#define SHOW  "(?:app|site|website|service|bank|system|platform|shop|store|airline|company|tool|game)"
#define GOOD                                                                                                           \
    "(?:very |really |super |so )?(?:fast|quick|easy|convenient|reliable|smooth|simple|secure|efficient|handy|useful|" \
    "user[- ]friendly|good|great|nice|excellent|brilliant|fantastic|lovely|superb|helpful)"

static const struct swap rules[] = {
    /* letters and marks for words */
    {"(?<=[a-z]) w (?=(?:\\d+|an?|the|my|no|your|this|two|three|both|all) )", " with "},
    {"\\bw/in\\b", "within"},
    {"(?i)(?:\\. ?|, ?)'?cause (?=(?:the|my|your|it|it's|its|i|i'm|they|there|we|he|she|nobody|no|[a-z]+ (?:\\w+ )?(?:"
     "was|were|is|are|isn't|wasn't|weren't|did|didn't|does|doesn't|would|wouldn't|won't))\\b)",
     ", because "},
    {"(?<=\\w) '(?=cause (?:the|my|your|it|it's|i|i'm|they|there|we|he|she|nobody|no)\\b)", " be"},
    {"(?<=[a-z]) \\.(?=(?:yet|but|and|i|it|the|my|so|still|now|also|please|they|we|you|very)\\b)", ". "},
    {"(?i)\\b(unhappy|happy|angry|furious|upset|disappointed|disgusted|fuming|annoyed|livid|disgraceful|unacceptable|"
     "ridiculous)\\.(?=(?:refund|cancel|send|fix|call|please|give|return|replace|sort|where|when|why|how|what|i|my|the|"
     "your|you|it)\\b)",
     "\\1. "},
    {"(?i)^(?:aye?|ey|oi)[ ,]+(?=[A-Z@]\\w*[ ,])", ""},

    /* the verb's subject, and the thing's being */
    {"(?i)" START
     "find (?=(?:this|it|that|your|the) (?:\\w+ ){0,2}?(?:\\w+ing|\\w+(?:ful|less|able|ible|ous)|odd|strange|"
     "weird|hard|difficult|easy|slow|useless|awkward|sad|rude)[.!,]?(?:$|\\n|(?<=[.!,]) | "
     "(?:and|to|that|when|but)\\b))",
     "I find "},
    {"(?i)" START "(enjoy|hate|miss|prefer|adore) ((?:the|your|this) [^.,!?\\n]{3,40}?),? but (?=\\w)",
     "I \\L\\1\\E \\2 but "},
    {"(?i)" START "(" GOOD "(?:,? and " GOOD ")?) (" SHOW ")[.,!]+ (?:(?:thanks|thank you) )?(?=for your\\b)",
     "I find your \\2 \\L\\1\\E. "},
    {"(?i)" START "(" GOOD "(?:,? and " GOOD ")) (" SHOW ")[.!]*$", "I find your \\2 \\L\\1\\E."},
    {"(?i)" START "((?:really |very |too |so |extremely |super |painfully )?(?:slow|buggy|laggy|glitchy|unreliable|"
     "unstable|useless|unusable|confusing)) (?=(?:after|when|while|since|during|at|on|to|in|for|all the time)\\b)"
     "(?![^.!?\\n]*\\b(?:is|are|was|were)\\b)",
     "It is \\L\\1\\E "},
    {"(?i)" START "(not (?:very |at all |so |really |that )?(?:user[- ]friendly|reliable|intuitive|responsive|stable|"
     "working|helpful|useful|secure)(?: at all)?),? (?=(?:it|they|the app|always|keeps) )",
     "It is \\L\\1\\E. "},
    {"(?i)" START "(not (?:very |at all |so |really |that )?(?:user[- ]friendly|reliable|intuitive|responsive|stable|"
     "secure)(?: at all)?)(?=[.!,]|$)",
     "It is \\L\\1\\E"},
    {"(?i)" START "(?:last time|the last time(?=[^.,!?\\n]*(?:[.!?\\n]|$))) (I|we) "
     "(ordered|called|rang|flew|visited|booked|came|went|shopped|bought|tried|"
     "used|travelled|stayed|wrote|asked|complained|ate)\\b",
     "When \\1 last \\2"},
    {"(?i)" START "last (two|three|four|few|couple of|\\d) times (?=(?:I|we) )", "The last \\L\\1\\E times "},
    {"(?i)(?<=[a-z]),? (?:and|but) no "
     "(receipt|sauce|bread|cutlery|napkins?|drinks?|chips|fries|straws?|keys?|charger|cable|batter(?:y|ies)|manual|"
     "instructions|lid|spoon|soup|salad|rice|dessert|dip|milk|cheese)(?=[.!]|$)",
     ", but there was no \\1"},

    {"(?i)" START "you (?:also )?(have to|need to) (?=(?:create|make an account|register|sign (?:up|in)|log in|pay "
     "(?!me|us|for my)|wait|download|install|upload|verify|enter|subscribe|watch|buy|queue|stand|sit through|click "
     "through|scroll)\\b)(?![^.!?\\n]*(?:\\b(?:I|me|my|"
     "we|us|our|please|your)\\b|\\?))",
     "I \\L\\1\\E "},
    {"(?i)(?<=\\w),? (?:this|it|that|just) (?:sucks|suks|sux)[.!]*(?=$|\\n)(?<!that this sucks)", "."},
    {"(?i)\\b((?:is|are|was|were) (\\w{4,})), (?:just|simply|absolutely) \\2\\b", "\\1"},

    {"(?i)\\b(?:basically|virtually|practically|next to|pretty much) no (?=(?:internet|signal|heating|water|power|"
     "electricity|service|reception|connection|coverage|wifi|wi-fi|sound|pressure|gas|phone|light)\\b)",
     "almost no "},
    {"(?i)\\b(?:because|bc|as) (unable|not able) (?=to [a-z]+ )", "because I was \\1 "},
    {"(?i)(?:(?<=hold), )?\\ball (I|we) (was|were) told,? (?:was )?(?:I |we )?(?:had )?to (?=[a-z]+ )",
     " \\1 \\2 only told to "},
    {"(?i)\\bmy (wife|husband|mum|mom|dad|son|daughter|sister|brother|mother|father|boss|partner|gran|nan|aunt|uncle) "
     "(?=(?:account|card|phone|order|email|parcel|ticket|bag|booking|flight|appointment|name|birthday|laptop|car)\\b)",
     "my \\1's "},
    {"(?i)\\b(taste|smell|look|feel|sound)s?/(tastes?|smells?|looks?|feels?|sounds?)\\b", "\\1"},
    {"(?i)" START "(?:(?:I|we)(?:'ve|'ll| have)? )?(?:gotta|got to|have to|must) hand it to (\\w+)[,:]? their (?=\\w)",
     "\\1's "},
    {"(?i)" START "(?:(?:I|we)(?:'ve|'ll| have)? )?(?:gotta|got to|have to|must) hand it to (you|your \\w+)[,:]? "
     "(?=(?:you|your|they|the) )",
     ""},

    /* what hangs behind a comma and is another sentence; what is none */
    {"(?i)(?<=\\w), any (updates?|news|progress|word)( yet)?\\?*(?=$|\\n)", ". Is there any \\1\\2?"},
    {"(?i)(?<=\\w), (need|want) (?=(?:it|them|this|these|that) (?:for|by|on|before|to|today|tomorrow|tonight|asap)\\b)",
     ". I \\L\\1\\E "},
    {"(?i)\\b(?:let's|lets) say (?:one|I|you) (?:doesn't|don't) ([^,.?!\\n]{3,60}), ?(can|could|would|will) "
     "(?:one|I|you) ",
     "if I don't \\1, \\L\\2\\E I "},
    {"(?i)\\b(?:let's|lets) say I ([^,.?!\\n]{3,60}), ?(can|could|would|will) (I|you) ", "if I \\1, \\L\\2\\E \\3 "},
    {"(?i)\\b(after (?:\\d+|an?|two|three|four|five) (?:minutes?|mins?|hours?)) hold\\b", "\\1 on hold"},
    {"(?i)(?:^|(?<=\\n))(?:seriously|really|srsly|honestly)\\?+ *(?=$|\\n)", ""},
    {"(?i)" START
     "asking for (?:an? (?:\\w+ ){0,2}friend|them|him|her|(?:a|the|my) neighbou?rs?)\\b[^.!?\\n]*(?:[.!?]+ *|$)",
     ""},

    /* "these noodles are awful. Ruined my lunch" */
    {"(?i)" START "(ruined|spoiled|spoilt|wrecked) (my|our) (?=\\w)", "It \\L\\1\\E \\2 "},
    {"(?i)" START "((?:and |so |but )?(?:how long|how many times|when|why|what|where|how)) (you|they|we) "
     "(?:gonna|gunna|going to) (?=[a-z]+ ?)",
     "\\1 are \\2 going to "},
    {"(?i)(?:^|(?<=[.!?] )|(?<=\\n)|,? )(?:can|may|let) (?:I|me) just say(?: that)?,? "
     "(?=(?:that|this|it|the|your|my|I|we|you|how) ?)",
     ". "},
    {"(?i)(?<=[.,!?]) ?\\boh,? wait[,.! ]+(?=\\w)", " "},

    /* an oath before what is wanted, and names for us within it */
    {"(?i)" START "(?:fuck|screw|sod|damn|bugger)(?: you| off| this| it)?(?: all| lot)?[,.! ]+"
     "(?=(?:just )?(?:fix|give|send|cancel|refund|call|return|stop|sort|close|remove|pay|answer|let|turn) "
     "(?:me|my|our|us|the|this|it)\\b)",
     ""},
    {"(?i)\\b(I|we) (need|want) you (?:people|guys|lot|folks|idiots|clowns|muppets|morons|jokers|fools)"
     "(?: there| all)? to (?=[a-z]+ )",
     "\\1 \\L\\2\\E you to "},
    {"(?i)" START
     "have (?:already |also |even )?(spoken|talked|been|called|rung|emailed|written|complained|told|asked) "
     "([^.!?\\n]{3,80})\\?+(?= ?(?:$|\\n|[A-Z]))",
     "I have \\L\\1\\E \\2."},
    {"(?i)\\bwhat(?:'s|s| is) the (?:score|deal|story|crack|craic) (?=with (?:the|my|your|our|this|that|all|[A-Z]))",
     "what is happening "},
    {"(?i)" START "(?:so |and |then )?how about (an? [^.!?\\n]{3,60})\\?+", "I would like \\1."},
    {"(?i)" START "(an? (?:[\\w-]+ "
     "){0,5}(?:option|button|feature|setting|mode|discount|refund|voucher|replacement|credit|filter|link|"
     "switch|slot|date)),? (?:maybe|perhaps)\\?+",
     "I would like \\l\\1."},
    {"(?i)" START
     "(put|set|shut|cut|let) (?=(?:an?|the|some|it|them) [^.!?\\n]*\\b(?:at least|before (?:some|any)(?:one|body)|"
     "asap|immediately|right away)\\b)",
     "Please \\L\\1\\E "},
    {"(?i)(?<=\\w), (makes|made) (me|us) (?=(?:not "
     ")?(?:want|feel|think|wonder|look|doubt|regret|worry|sick|angry|ill)\\b)",
     ", which \\1 \\2 "},
    {"(?i)\\bI(?:'ll| will) have ((?:the|my|that) (?:\\W?\\d[\\d.,]*(?: \\w+)?|money|deposit|fee|difference) back)\\b",
     "I would like \\1"},
    {"\\n([A-Z][a-z]{2,}) [xX]{1,3}\\s*$", "\\n\\n\\1"}, /* a kiss behind a name */
    {"(?i)" START
     "(?:what an? (?:\\w+ )?(?:mess|shambles|joke|farce|disaster|waste|nightmare|disgrace)[^:.!?\\n]{0,40}: |"
     "no wonder (?:that )?(?=(?:my|our|the) ))",
     ""},
    {"(?i)" START "((?:though|although|while|since|because|when|if|after) [^,.!?\\n]{5,80}), am "
     "(?=(?:left|stuck|still|now|being|unable|not) )",
     "\\1, I am "},
    {"(?i)" START "(?:it's |it is )?(?:way |far )?too (?:much|long) to (?:type|explain|write|list)(?: here| out)?[,.! "
     "]*(?=please|can|$|\\n)",
     ""},
    {"(?i)(?<=\\w)([.!?]? )(?:way |far )too (?:much|long) to (?:type|explain|write|list)(?: here| out)?,? "
     "(?=(?:please|can) )",
     "\\1"},
    {"(?i)" START "only (after|when|once) ([^,.!?\\n]{5,90}?) (was|were) there (\\w[^.!?\\n]*)",
     "There \\L\\3\\E \\4 only \\1 \\2"},
    {"(?i)" START "(?:please|pls|plz),? (?=(?:can|could|may|would) (?:i|we) [^.!?\\n]*\\?)", ""},
    {"(?i)" START "((?:did|have) you (?:get|got|receive|received|see|seen) (?:my|our) [^,.!?\\n]{2,40}), (?:i |we "
     ")?(?:have |'ve )?not (heard back|"
     "heard anything|had a reply)\\?+",
     "\\1? I have not \\L\\2\\E."},
    {"(?i)" START "(what(?:'s|s| is) (?:up|wrong|going on|happening) with [^,.!?\\n]{3,50}), (?=(?:\\d|no |nobody |i "
     "|i've |it |my |still |been |an "
     "hour |hours |over ))",
     "\\1? "},
    {"(?i)" START "(stellar|great|excellent|superb|brilliant|fantastic|amazing|awesome|outstanding|wonderful|lovely|"
     "incredible|terrible|"
     "awful|poor|shocking|dreadful|appalling) (service|staff|crew|food|support|customer service|experience) "
     "((?:in|on|at|from) "
     "[^,.!?\\n]{2,40})(?=[.!]|$|\\n)(?<!again)",
     "The \\2 \\3 was \\L\\1\\E"},
    {"(?i)" START "keeps? you (on hold|waiting|hanging on)\\b(?![^.!?\\n]*\\?)", "They keep me \\L\\1\\E"},
    {" ?\\(@ [^()\\n]{3,80}\\)", ""}, /* where a post was sent from */
    {"(?i)\\bbuh\\b[.,]?(?= (?:the|it|i|my|your|they|we|you|is|not|no)\\b)", "but"},
    {"(?i)" START
     "(?:I (?:feel|think) )?(?:it(?:'s| is) |it )?(?:very )?important to (?:remind|tell) (?:you|@\\w+) that ",
     ""},
    {"(?i)(?<=[a-z][.!] )(?:zero|0|no|minus \\w+) stars?[.!]* *(?=$|\\n)", ""},

    {"(?i)\\b(ma[dk]e(?:s)?|making) ([^.!?\\n]{0,40}?)\\bwhat you want to "
     "(?=(?:watch|see|read|buy|listen|find|hear|order)\\b)",
     "\\1 \\2what I want to "},

    /* cries that are no questions */
    {"(?i)" START
     "what (?:an? )?(?:complete |total |absolute |utter |huge |big |real |massive )?(?:waste|bunch|load|pile|"
     "bag|joke|mess|shambles|farce|disgrace|rip[- ]off|scam|shame|nonsense|rubbish|garbage)(?: of "
     "(?!my|the|your)(?:\\w+"
     " ?){1,2})?[.!]+(?= |$|\\n)",
     ""},
};

/* Behind a mark only ("the nurses were great, just great" is praise). */
static const struct swap scorn[] = {
    {"(?i)(?:\\A|\\.{2,}|[,.!\\n]|\\s-) *\\b(wonderful|brilliant|great|fantastic|lovely|perfect|amazing|excellent|"
     "marvellous),? (?:just|simply|absolutely|bloody) \\1\\b[.! ]*(?=$|\\n|(?-i:[A-Z@]))",
     ". "},
};
/* … where something is wrong besides. */
static const struct swap wrong[] = {
    {"(?i)\\b(?:no|not|never|nothing|\\w+n't|lost|late|broken?|cancell?ed|again|delayed|down|missing|wrong|stuck)\\b",
     "x"}};

static struct swaps written = SWAPS(rules, 0, .spares = true);
static struct swaps scorned = SWAPS(scorn, 0, .spares = true);
static struct swaps amiss = SWAPS(wrong, 0);

/* ---- deeds that are counted within a sentence --------------------------------------------------------------------- */

/* "drove off 2)kept my bag and 3)hung up" → "drove off, kept my bag and hung up": without a blank behind the marks, or it is a list. */
static char *
uncounted(const char *text)
{
    const char *first = strstr(text, " 1)");
    guint last = 1;
    for (const char *at = first; at && g_ascii_islower(at[3]); last++) {
        char next[8];
        g_snprintf(next, sizeof next, " %u)", last + 1);
        const char *found = strstr(at + 3, next);
        if (!found || memchr(at, '\n', (gsize)(found - at)))
            break;
        at = found;
    }
    if (!first || last < 2 || first == text || !g_ascii_isalnum(first[-1]))
        return g_strdup(text);
    g_autoptr(GString) line = g_string_new_len(text, first - text);
    const char *from = first + 3;
    for (guint i = 2; i <= last; i++) {
        char mark[8];
        g_snprintf(mark, sizeof mark, " %u)", i);
        const char *end = strstr(from, mark);
        g_autofree char *deed = g_strndup(from, (gsize)(end - from));
        gsize width = strlen(deed);
        if (g_str_has_suffix(deed, " and"))
            deed[width - 4] = '\0';
        while (*deed && strchr(" ,;.", deed[strlen(deed) - 1]))
            deed[strlen(deed) - 1] = '\0';
        g_string_append_printf(line, " %s%s", deed, i < last ? "," : " and");
        from = end + strlen(mark);
    }
    g_string_append_printf(line, " %s", from);
    g_string_replace(line, ",  ", ", ", 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* ---- "you" of anybody --------------------------------------------------------------------------------------------- */

#define OTHERS "they they'll they'd they're they've"
#define STAFF  "agents reps representatives operators advisers advisors scammers thieves crooks"
#define SELF   "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours"

static bool
is_you(const char *low)
{
    return word_in(low, "you your yours you're you'll you've you'd yourself");
}

/* Whether the words from..to tell what others do to anybody, and each "you" in them is anybody. */
static bool
tells_of_others(const struct clause *words, guint from, guint to)
{
    bool others = false;
    for (guint i = from; i < to; i++) {
        const char *low = words->words[i].low, *before = i > from ? words->words[i - 1].low : "";
        const char *next = i + 1 < to ? words->words[i + 1].low : "";
        others |=
            word_in(low, OTHERS) || (i == from && word_in(low, STAFF)) ||
            (i == from &&
             (clause_has(words, i, "when|whenever|if|once you order|click|book|fly|shop|log|eat") ||
              clause_has(words, i, "when|whenever|if|once you call|ring|phone|email|contact|message|chase|ask them")));
        if (strcmp(words->words[i].text, "US") == 0)
            continue;
        if (word_in(low, SELF) || word_in(low, "please pls kindly guys people's") ||
            (is_you(low) && word_in(before, "say said says think that why how thank thanks told tell suggest claim")) ||
            (strcmp(low, "you") == 0 && word_in(next, "guys folks people all should need must")) ||
            (word_in(low, "your yours") &&
             word_in(next, "app driver drivers company team staff service site website store shop office bank branch "
                           "customer customers policy system products product agent agents courier rider competitors "
                           "engineer engineers employees people support help advice colleague colleagues")))
            return false;
    }
    return others;
}

/* Whether "you" is who acts here, and not whom it is done to. */
static bool
acts(const struct clause *words, guint from, guint at)
{
    const char *before = at > from ? words->words[at - 1].low : "when";
    const char *next = clause_low(words, at + 1);
    return word_in(before,
                   "when if where what which and but or so until once while because then before after as whenever "
                   "unless although though than even issue problem thing things amount") ||
           word_in(next, "are were have will can get need want had do don't can't cannot go pay call ask try won't");
}

static void
turn(struct clause *words, guint from, guint to)
{
    static const char *const table[][2] = {{"your", "my"},        {"yours", "mine"},  {"you're", "I'm"},
                                           {"you'll", "I'll"},    {"you've", "I've"}, {"you'd", "I'd"},
                                           {"yourself", "myself"}};
    for (guint i = from; i < to; i++) {
        struct word *word = &words->words[i];
        for (guint k = 0; k < G_N_ELEMENTS(table); k++)
            if (strcmp(word->low, table[k][0]) == 0) {
                clause_set(words, i, table[k][1]);
                break;
            }
        if (strcmp(word->low, "you") != 0)
            continue;
        bool subject = acts(words, from, i);
        if (subject && i + 1 < to && word_in(words->words[i + 1].low, "are were"))
            clause_set(words, i + 1, strcmp(words->words[i + 1].low, "are") == 0 ? "am" : "was");
        clause_set(words, i, subject ? "I" : "me");
    }
}

/* What "they" do to "you", as done to the writer, where the whole mail speaks so. */
static char *
line_own(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    for (guint pass = 0; pass < 2; pass++)
        for (guint from = 0, i = 0; i < words->count; i++) {
            if (i + 1 < words->count && !strpbrk(words->words[i].trail, ".!?"))
                continue;
            bool said = false;
            for (guint k = from; k <= i; k++)
                said |= is_you(words->words[k].low);
            if (said && pass == 0 && !tells_of_others(words, from, i + 1))
                return g_strdup(line);
            if (said && pass == 1)
                turn(words, from, i + 1);
            from = i + 1;
        }
    return clause_line(words);
}

/* Whether anything in the text is said of others at all. */
static bool
may_own(const char *text)
{
    g_autofree char *low = g_ascii_strdown(text, -1);
    static const char *const marks[] = {"they",    "when",  "if you",           "once you",
                                        "agents ", "reps ", "representatives ", "scammers "};
    bool others = false;
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        others |= strstr(low, marks[i]) != NULL;
    return others && strstr(low, "you");
}

bool
offhand_names_us(const char *name, const char *text)
{
    if (!*name || strchr(name, ' '))
        return false;
    static const char *const thanks[] = {"thank you ", "thanks ", "thank u ", "well done ", "cheers "};
    static const char *const own[] = {"is ", "am ", "i'm ", "im "};
    g_autofree char *low = g_ascii_strdown(text, -1), *small = g_ascii_strdown(name, -1);
    bool thanked = false, told = false;
    for (const char *at = low; (at = strstr(at, small)); at++) {
        if (g_ascii_isalpha(at[strlen(small)]) || (at > low && g_ascii_isalpha(at[-1])))
            continue;
        bool here = false;
        for (guint i = 0; i < G_N_ELEMENTS(thanks); i++)
            here |= (gsize)(at - low) >= strlen(thanks[i]) && g_str_has_prefix(at - strlen(thanks[i]), thanks[i]);
        for (guint i = 0; i < G_N_ELEMENTS(own); i++)
            if ((gsize)(at - low) >= strlen(own[i]) && g_str_has_prefix(at - strlen(own[i]), own[i]))
                return false;
        thanked |= here;
        told |= !here;
    }
    return thanked && told;
}

char *
offhand_written(const char *text, bool *scorned_out)
{
    g_autofree char *counted = uncounted(text);
    g_autofree char *plain = swaps_put(&written, NULL, false, g_strdup(counted));
    char *line = swaps_put(&scorned, NULL, false, g_strdup(plain));
    bool cut = strcmp(line, plain) != 0;
    g_autofree char *harmed = cut ? swaps_put(&amiss, NULL, false, g_strdup(line)) : NULL;
    if (cut && strcmp(harmed, line) == 0) {
        g_free(line);
        line = g_strdup(plain);
        cut = false;
    }
    *scorned_out |= cut;
    if (!may_own(line))
        return line;
    g_autofree char *whole = line;
    g_auto(GStrv) lines = g_strsplit(whole, "\n", -1);
    g_autofree char *flat = g_strjoinv(" . ", lines); /* one line that speaks to us forbids it to all */
    g_autofree char *flat_own = line_own(flat);
    for (guint i = 0; lines[i] && strcmp(flat, flat_own) != 0; i++) {
        char *own = line_own(lines[i]);
        g_free(lines[i]);
        lines[i] = own;
    }
    return g_strjoinv("\n", lines);
}
