/*
 * chat.c - English as it is typed into a post or a text message, in whole words, before sentences are cut.
 *
 * Three passes: emoji, then words by a table ("b4", "tmrw"), then #tags, @names and what has one reading only beside certain words ("4
 * weeks" is a number, "4 me" is none). Nothing that could be a name, a number or a code is touched. Owns its compiled patterns and
 * table for the life of the process. Pure, linear.
 */
#include "chat.h"

#include "clause.h"
#include "grammar.h"
#include "manner.h"
#include "swaps.h"

#include <stdbool.h>
#include <string.h>

/* ---- words ------------------------------------------------------------------------------------------------------- */

static const struct {
    const char *typed, *meant;
} table[] = {{"hav", "have"},         {"havnt", "haven't"},    {"hasnt", "hasn't"},
             {"dnt", "don't"},        {"didn", "didn't"},      {"wont", "won't"},
             {"cant", "can't"},       {"ws", "was"},           {"wht", "what"},
             {"tht", "that"},         {"thr", "there"},        {"frm", "from"},
             {"wid", "with"},         {"w/out", "without"},    {"w/o", "without"},
             {"abt", "about"},        {"b4", "before"},        {"aft", "after"},
             {"nvr", "never"},        {"nxt", "next"},         {"jst", "just"},
             {"bcoz", "because"},     {"bcos", "because"},     {"becuz", "because"},
             {"bcs", "because"},      {"cuz", "because"},      {"coz", "because"},
             {"b/c", "because"},      {"wud", "would"},        {"cud", "could"},
             {"shud", "should"},      {"lmk", "let me know"},  {"gimme", "give me"},
             {"lemme", "let me"},     {"gonna", "going to"},   {"wanna", "want to"},
             {"tryna", "trying to"},  {"dunno", "don't know"}, {"outta", "out of"},
             {"kinda", "rather"},     {"sorta", "rather"},     {"plz", "please"},
             {"pls", "please"},       {"plzz", "please"},      {"thx", "thanks"},
             {"thnx", "thanks"},      {"thanx", "thanks"},     {"tnx", "thanks"},
             {"yall", "you"},         {"y'all", "you"},        {"u", "you"},
             {"ur", "your"},          {"urs", "yours"},        {"ure", "you're"},
             {"u'll", "you'll"},      {"u've", "you've"},      {"u're", "you're"},
             {"msg", "message"},      {"msgs", "messages"},    {"txt", "text"},
             {"txts", "texts"},       {"tkt", "ticket"},       {"tix", "tickets"},
             {"flt", "flight"},       {"acct", "account"},     {"a/c", "account"},
             {"amt", "amount"},       {"appt", "appointment"}, {"appts", "appointments"},
             {"dept", "department"},  {"mgr", "manager"},      {"ppl", "people"},
             {"pkg", "package"},      {"pkgs", "packages"},    {"recd", "received"},
             {"rcvd", "received"},    {"rcv", "receive"},      {"que", "queue"},
             {"tmrw", "tomorrow"},    {"noone", "nobody"},     {"til", "until"},
             {"quid", "pounds"},      {"bucks", "dollars"},    {"tmr", "tomorrow"},
             {"2moro", "tomorrow"},   {"2day", "today"},       {"2nite", "tonight"},
             {"tonite", "tonight"},   {"hr", "hour"},          {"hrs", "hours"},
             {"mins", "minutes"},     {"secs", "seconds"},     {"wk", "week"},
             {"wks", "weeks"},        {"mth", "month"},        {"mths", "months"},
             {"yr", "year"},          {"yrs", "years"},        {"bday", "birthday"},
             {"thru", "through"},     {"tho", "though"},       {"altho", "although"},
             {"diff", "different"},   {"defo", "definitely"},  {"deffo", "definitely"},
             {"esp", "especially"},   {"gr8", "great"},        {"luv", "love"},
             {"lil", "little"},       {"any1", "anyone"},      {"some1", "someone"},
             {"every1", "everyone"},  {"pic", "picture"},      {"pics", "pictures"},
             {"pwd", "password"},     {"rly", "really"},       {"sry", "sorry"},
             {"info", "information"}, {"hubby", "husband"},    {"suks", "sucks"},
             {"sux", "sucks"}};

static const char *
meant_by(const char *low)
{
    static GHashTable *all;
    static gsize once;
    if (g_once_init_enter(&once)) {
        all = g_hash_table_new(g_str_hash, g_str_equal);
        for (guint i = 0; i < G_N_ELEMENTS(table); i++)
            g_hash_table_replace(all, (gpointer)table[i].typed, (gpointer)table[i].meant);
        g_once_init_leave(&once, 1);
    }
    return g_hash_table_lookup(all, low);
}

/* "sooooo" → "so", "stilll" → "still", "waitin'" → "waiting"; NULL: neither. */
static char *
drawn_in(const char *low)
{
    gsize length = strlen(low);
    if (length > 5 && g_str_has_suffix(low, "in'")) {
        g_autofree char *whole = g_strdup_printf("%.*sg", (int)length - 1, low);
        return grammar_lists(whole) ? g_steal_pointer(&whole) : NULL;
    }
    g_autoptr(GString) one = g_string_new(NULL), two = g_string_new(NULL);
    bool drawn = false;
    for (const char *c = low; *c; c++) {
        guint run = 1;
        while (c[1] && c[1] == *c) {
            run++;
            c++;
        }
        drawn |= run > 2 && g_ascii_isalpha(*c);
        g_string_append_c(one, *c);
        g_string_append_c(two, *c);
        if (run > 1) {
            g_string_append_c(two, *c);
            if (run == 2)
                g_string_append_c(one, *c);
        }
    }
    if (!drawn || one->len < 2)
        return NULL;
    if (grammar_lists(one->str))
        return g_strdup(one->str);
    return grammar_lists(two->str) ? g_strdup(two->str) : NULL;
}

/* Each word by the table, blanks and marks as they stand. */
static char *
with_words(const char *text)
{
    GString *line = g_string_sized_new(strlen(text));
    bool shouted = !strpbrk(text, "abcdefghijklmnopqrstuvwxyz"); /* else "HR" and "ESP" are names of things */
    for (const char *at = text; *at;) {
        gsize gap = strspn(at, " \t\n");
        g_string_append_len(line, at, (gssize)gap);
        at += gap;
        gsize width = strcspn(at, " \t\n"), lead = 0, end = width;
        while (lead < width && strchr("\"'(*_", at[lead]))
            lead++;
        while (end > lead && strchr(".,!?;:\"')*_", at[end - 1]))
            end--;
        g_autofree char *word = g_strndup(at + lead, end - lead), *low = g_utf8_strdown(word, -1);
        bool cut = g_str_has_prefix(at + end, "'") && end + 1 == width && g_str_has_suffix(low, "in");
        g_autofree char *spoken = cut ? g_strconcat(low, "'", NULL) : NULL;
        g_autofree char *drawn = drawn_in(spoken ? spoken : low);
        bool address = strcmp(low, "info") == 0 && line->len >= 5 && /* "our-site dot info" */
                       g_ascii_strcasecmp(line->str + line->len - 5, " dot ") == 0;
        bool acronym = !shouted && strcmp(word, low) != 0 && word_in(low, "hr esp wd dat") && g_ascii_isupper(word[1]);
        const char *whole = drawn ? drawn : address || acronym ? NULL : meant_by(low);
        g_string_append_len(line, at, (gssize)lead);
        if (whole && g_ascii_isupper(*word)) {
            g_string_append_c(line, g_ascii_toupper(*whole));
            whole++;
        }
        g_string_append(line, whole ? whole : word);
        end += cut && drawn;
        g_string_append_len(line, at + end, (gssize)(width - end));
        at += width;
    }
    return g_string_free(line, FALSE);
}

/* ---- what its neighbours decide ---------------------------------------------------------------------------------- */

#define WH "why|when|how|what|where|who"
#define ASKS                                                                                                           \
    "what|when|where|who|why|how|is|are|do|does|did|can|will|has|have|was|were|can't|won't|isn't|aren't|don't|would|"  \
    "should"
#define WHO "(?:you|I|we|they|it|he|she|the|this|that|there|my|your|our)"
#define UNASKED                                                                                                        \
    "(?<! know)(?<! tell)(?<! ask)(?<! find)(?<! check)(?<! confirm)(?<! me)(?<! us)(?<! and)(?<! or)(?<! see)(?<! "   \
    "explain)(?<! understand)"                                                                                         \
    "(?<! wonder)(?<! wondering)(?<! about)(?<! of)(?<! on)(?<! idea)(?<! reason)(?<! is)(?<! to)(?<! that)"           \
    "(?<! sure)(?<! out)(?<! but)(?<! so)(?<! just)(?<! exactly)(?<! then)(?<! also)(?<! for)(?<!\\bfrom)(?<!\\bby)"   \
    "(?<!^since|^until|^till|\nsince|\nuntil|[.,!?] since|[.,!?] until|[.,!?] till| and since| and until)(?<! "        \
    "asking)(?<! knows)(?<! matter)(?<! you)(?<! at)(?<! in)(?<! with)(?<! depends)(?<! unclear)(?<! seriously)"

/* Not where a handle is a name among the words: "my order with @shop". */
#define UNNAMED                                                                                                        \
    "(?<! on )(?<! at )(?<! from )(?<! with )(?<! by )(?<! to )(?<! of )(?<! for )(?<! than )(?<! my )(?<! your )"     \
    "(?<! the )(?<! and )"

#define UNENDED "(?<! on)(?<! at)(?<! from)(?<! with)(?<! by)(?<! to)(?<! of)(?<! than)(?<! my)(?<! the)"

static const struct swap rules[] = {
    /* what stands round the words of a mail */
    {"(?i)^(?:yes|yeah|yep|ok|okay|um|uh)[ ,]+(?=(?:i'd|i|i'm|can|could|what|do|is|are|please)\\b)", ""},
    {"(?i)^(?:yes|yeah|yep|yup|nope|no)[ "
     ",]+(?=(?:turned|tried|did|restarted|checked|rebooted|reset|unplugged|reinstalled|"
     "already|have tried|the|it|it's|its|we|they|there's) )",
     ""},
    {"(?i), (found|got|bought) (?=(?:it|one|them|this|another) (?:cheaper|elsewhere|for less|in|at|from|already)\\b)",
     ", I \\1 "},
    {"(?i)(?:^|(?<=[.!?] ))(?:I )?(love|like|liked|loved) ([^,.!?\n]+), (?:but )?(hate|hated|don't like|didn't like) "
     "(?=\\w)",
     "I \\L\\1\\E \\2 but I \\3 "},
    {"(?i)(?:^|(?<=[.!?] |\n))"
     "(car|van|bike|boiler|machine|phone|laptop|line|internet|heating|order|parcel|app|site|bag|money|lift)"
     "'s (?=(?:been|gone)\\b)",
     "My \\L\\1\\E has "},
    {"(?i)(?<!to )(?<!\\bI )(?<!can )(?<!can't )(?<!you )(?<!we )\\btop ups?\\b(?= "
     "(?:from|with|by|via|of|has|hasn't|is|was|isn't|wasn't|didn't|failed|declined|not|still|went|"
     "keeps|never|got)\\b)",
     "top-up"},
    {"(?i), (?:thank you|thanks)(?: so much| very much)?, (?=(?:but|yet|although|though|and|only)\\b)", ", "},
    {"(?i)(?:^|(?<=[.!?] ))(could|should|would)(?:'ve|ve| have) at least ", "You \\L\\1\\E at least have "},
    {"(?i)(?:^|(?<=[.!?] ))(I|we) just (wanted|want) to (?=(?:say )?thank\\b)", "\\1 \\2 to "},
    {"(?i)(?:^|(?<=[.!?] ))just wanted to (?=(?:say )?thank\\b)", "I wanted to "},
    {"(?i)\\band no,? (?=(?:I|we) (?:don't|do not|won't|can't|didn't|haven't|am not)\\b)", "and "},
    {"(?i)(?:^|(?<=[.!?] )|(?<=\\bbut )|(?<=\\band ))((?:the|my|our|this) (?:[\\w-]+ ){1,3}(?:is|are|was|were) [\\w "
     "-]{3,30}): "
     "(?=\\d)(?![^.!?:\n]*\\b(?:I|we|you|my|our|your|it|he|she|they|is|are|was|were|has|have|please)\\b)"
     "([^.!?:()\n]{3,70})(?=[.!]|$)",
     "\\1 (\\2)"},
    {"(?i)(?:^|(?<=[.!?\n] |\n))whoever ((?:[^,.!?\n]|\\.\\d){4,80}?),? (?:thank (?:you|u)|thanks|cheers)(?: so much| "
     "very much)?"
     "(?=(?: for [^.!?\n]+)?[.!,\n]|(?: for [^.!?\n]+)?$)",
     "I wanted to thank whoever \\1"},
    {"(?:^|(?<=[.!?] |\n))(First|Second|Third|Last|Other) one "
     "(?=(?:is|was|has|had|came|arrived|works?|never|still)\\b)",
     "The \\L\\1\\E one "},
    {"(?i)\\b(or) tell (?=(?:which|what|how|when|where|why|if|whether) )", "\\1 tell me "},
    {"(?i), thought (?=(?:it|you|that|this|we|they|I) )", ", I thought "},
    {"(?i)(?:^|(?<=[.!?] ))you (?:just )?(?:couldn't|could not|can't) make (?:it|this|that)(?: stuff)? up[.!?]*", ""},
    {"(?i)\\b(every|each|not|no|so|do|the|very|too)\\. ?(\\w+)\\. ?(?=\\w+[.!?])", "\\1 \\2 "},
    {"(?i)\\b(what|why|how|when|where|who) exactly (?=(?:is|are|was|were|do|does|did|can|will)\\b)", "\\1 "},
    {"(?i)(?<=\\w) (ios \\d[\\d.]*),? (iphone \\w+)(?=[.!]?$)", " (\\1, \\2)"},
    {"(?i)\\byou (?=(?:drivers|couriers|website|app|customer service) (?:is|are|was|were|has|have|keeps?)\\b)",
     "your "},
    {"(?i)\\bhow dare (you|they) (?=\\w)", "I am upset that \\1 "},
    {"(?i)\\bfuck(?=(?:ed)?[ -]up\\b)", "mess"},
    {"(?i)\\b(?:shitty|crappy|fucking|freaking|effing|goddamn) (?=[a-z])", ""},
    /* to whom a post goes; a name that stands among its words */
    {"(?<=[a-z])(?<! that)(?<! if)(?<! when)(?<! why)(?<! because)(?<! and)(?<! but)(?<! how)(?<! see)(?<! think)(?<! "
     "since)(?<! as)(?<! so)(?<! while) @\\d{3,} "
     "(?=(?:lost|won't|keeps|never|cancelled|charged|refuses|refused|sent)\\b)",
     ". They "},
    {"(?i) (?:on|at|from|with|by|to|via|through) @\\d{3,}\\b(?=[ .!?]*$)", ""},
    {"(?i)\\b(use|uses|using|love|hate|like|prefer) @\\d{3,}\\b", "\\1 it"},
    {"(?m)^(?:#\\w+ +)*(?:[.\"]*@\\w+[:,]? *)+", ""},
    {"(?i)\\b(thanks|thank you|cheers|ok|sorry)[, ]+@\\w+\\b[,:]?", "\\1"},
    {"^@ (?=(?:the|your|my) )", "At "},
    {"(?i)^(?:i'm |i am )?(?:just )?curious[.,: -]+(?=\\w+)", ""},
    {"(?i)\\A(?:hiya|heya|howdy|hullo|hey{2,}|hi{2,}|yo)(?=[,!] )", "Hi"},
    {"(?i)\\b(hello|hi|hey|dear|nice one|well done|good job|great job|nice job|bravo)[, ]+@\\w+\\b[,:]?", "\\1,"},
    {"(?i)(?: *@(?:\\w*(?:support|cares?|helps?|service|customer)\\w*|ask\\w+|\\d+)|" UNNAMED UNENDED
     " *#\\w+)+(?: (?:smh|lol|ffs|wtf|lmao))?[ .!]*$",
     ""},
    {UNNAMED UNENDED "(?: *[@#][A-Za-z]\\w*)+[ .!]*(\\?*)$", "\\1"},
    {"(?i)" UNNAMED
     "@(?:\\w*(?:support|cares?|helps?|service|customer\\w*)|(?-i:\\w*[a-z]CS)|ask\\w+|\\d{3,})\\b[:,]? *",
     ""},
    {"(?<=[.!?] )(?:@\\w+[,:]? +)+(?=\\w)", ""},
    {"(?m)^(?:#\\w+ +)+(?=[a-z])|^(?:#\\w+ +)+(?=[A-Z])", ""},
    {"(?<![\\w.+-])@(?=[A-Za-z]\\w+)|#(?=[A-Za-z])", ""},
    {"(?<=\\w) +(?=[.,!?](?:\\s|$))", ""},
    {"^ *[.,:;]+ *", ""},
    {"https?://\\S*|\\bt\\.co/\\S+", ""},
    /* letters and digits for words */
    {"(?i)\\by (?=(?:is|are|do|does|did|am|can't|won't|isn't|was|has|have|would|the|not)\\b)", "why "},
    {"(?i)(?<= )r (?=(?:you|we|they|these|those|your|the|my|not|there|all|so)\\b)", "are "},
    {"(?i)\\b(to|back|over|down|up|came|went|go|come|close|due|next|talk|spoke|speak|sent|listen) 2 "
     "(?=(?:me|my|the|you|your|a(?! (?:day|week|month|year|few|while|couple)\\b)|an|this|us|our|it|them|him|her)\\b)",
     "\\1 to "},
    {"(?i)\\b(an?|the|any|this|same|my|big|no|huge|one|another) prob\\b", "\\1 problem"},
    {"(?i)\\bprob (?=with\\b)", "problem "},
    {"(?i)\\bprobs? (?=[a-z])", "probably "},
    {"(?i)\\b(?:your|the) cs\\b(?= )", "your customer service"},
    {"(?i)(?<!\\ba )(?<!\\ban )(?<!\\bthe )(?<!\\byour )(?<!\\bmy )(?<!\\bthis )\\b(\\d+) ?(?:hr|hour)\\b(?! "
     "(?:delay|wait|flight|drive|journey|layover|service|window|slot|trip|call|"
     "notice|period))(?<!\\b1 hour)(?<!\\b1hr)(?<!\\b1 hr)",
     "\\1 hours"},
    {"(?i)\\bdm['’]?s\\b", "direct messages"},
    {"(?i),? \\bobvs\\b", ""},
    {"(?i)\\b(will|would|can|could|should|won't|not|to) b\\b", "\\1 be"},
    {"(?i)(?<=\\w) (?-i:n) (?=[a-z]{2}|i )", " and "},
    {"(?i)(?<! at| by| of|until|till|before|after|since|from|ordered|bought|only|have|got|size|sent|received|other|the)"
     " 4 (?=(?:me|my|the(?! (?:other|last|first|next|previous)\\b)|you|your|a|an|this(?! week| month| year| morning| "
     "time| evening)|us|our|it|them|him|her|over(?= an?\\b| \\d)|not(?= \\w+ing\\b)|nothing|no(?= reason\\b)|"
     "free(?! \\w+s\\b)|ages)\\b)",
     " for "},
    {"(?i)(?<=\\w)[ ,]+(?:wtf|wth|wtaf|omfg|omg|smh|ffs|lol|lmao|rofl|fyi|fwiw|icymi|ikr|imo|imho|tbh)\\b(?=[.!?] "
     "+[A-Z])",
     ""},
    {"(?i)(?<=\\w\\w) (?:lol|lmao|rofl|smh) (?=(?:i'?m|i|it|he|she|they|we|your?|my|this|that|the) )", ". "},
    {"(?i)\\b(?:wtf|wth|wtaf|omfg|omg|smh|ffs|lol|lmao|rofl|fyi|fwiw|icymi|ikr|imo|imho|tbh|af)\\b[ ,!?.]*", ""},
    {"(?i)(?:^|(?<=[.!?] "
     "))(?:u+mm*|u+hm*|h+mm+|er+m*|a+h+|o+h+|ugh+|argh+|grr+|gah+|meh|sigh|eek|yikes|oi|yo|wow+|woo+|"
     "whoa|so+|guys|folks|dear all|seriously|honestly|literally|basically|actually|apparently|sadly|shocker|typical|"
     "unbelievable|unreal|newsflash|psa)\\b[ ,.:!]+(?=[a-z'\"]+ )(?!(?:far|much|many|few|bad|slow|hot|long|"
     "that|disappoint\\w+|annoy\\w+|sad|sorry|angry|frustrat\\w+) )",
     ""},
    {"(?i)(?:^|(?<=[.!?] ))(?:hey guys|hi guys|mind you|well|ok|okay|yep|yup|nope|yes|yeah|no|hey)[,.!]+ (?=[a-z'\"]+ "
     ")",
     ""},
    {" +& +", " and "},
    {"(?i)\\b(is|are|was|were|be|just|not|to|the|an?|and|but|or|of|with|for|very|really|because|my|your)"
     " ?\\.\\.+ *(?=[a-z])",
     "\\1 "},
    {"(?<=[a-z]) ?\\.\\.+ *(?=[a-z'-]+[.!?]*(?:$| [A-Z]))(?!(?:thanks|please|pls|help|still|never)\\b)", " "},
    {"\\.\\.+ *(?=[A-Za-z])", ". "},
    {"(?i)\\b(can|could|would|will|do|did|should) you (?:guys|folks|people) (?=[a-z]+)", "\\1 you "},
    {"(?i)\\b(\\d+) ?min\\b(?! (?:delay|wait|flight|drive|journey|layover|call|walk|notice|late))", "\\1 minutes"},
    {"(?i)(?<=\\w)(?<! is)(?<! am)(?<! are)(?<! was)(?<! were)(?<! have)(?<! has)(?<! had)(?<! but)(?<! yet)(?<! there)"
     "(?<! and)(?<! I)(?<! it)(?<! we)(?<! they)(?<! you)(?<! with)(?<! that)(?<!'s)(?<!'m)(?<!'re)(?<!'ve) still "
     "(?=(?:no|nothing|waiting)\\b)",
     ", still "},
    /* "was told I can't", "Fail - is there …", "at every turn how about a voucher", articles */
    {"(?i)\\b(was|were|been|got|being) (told|promised|assured|informed|advised) "
     "(?=(?:I|it|they|he|she|you|we|my|there) )",
     "\\1 \\2 that "},
    {"(?i)(?<=[\\w)]) +-+ +(?=(?:" ASKS "|please|help|I|you|they|it|there|not|no|still|any|this) )", ". "},
    {"(?i)\\b(has|have|had|having|got|need|purchasing|buying|booking|gave me|give me|sent me|send me|received|get) "
     "(?=(?:boarding pass|ticket|problem|refund|receipt|voucher|reply|response|text|phone "
     "call|link|code|invoice|appointment|"
     "confirmation|confirmation email|replacement|discount|password reset|notification|reminder|new \\w+[^s\\W]|big "
     "\\w+[^s\\W]|"
     "text message|message|seat|reservation|parcel|package|delivery)(?:$|[.,!?]| "
     "(?:with|for|from|to|that|saying|on|in|at|and|"
     "but|today|yesterday|when|because)\\b))",
     "\\1 a "},
    /* two questions on end */
    {"(?i)(?<=[\\w'])" UNASKED
     " (?!who (?:is|was|has|are|were|does|did|will|can|had|have) (?:my|our|the|now|also) )(" WH ") (" ASKS ") (?=" WHO
     "\\b)",
     ". \\1 \\2 "},
    {"(?i)\\b(?:dm|pm)['’]?e?d (you|us|them) ((?:the|my|our|an?)\\b[^,.!?\n]{0,40}?)(?=[,.!?\n]|$| "
     "(?:twice|again|now|and|but|so|yesterday|today|on|at|last)\\b)",
     "sent \\1 \\2 by direct message"},
    {"(?i)\\b(?:dm|pm)['’]?e?d (you|us|them)\\b", "sent \\1 a direct message"},
    {"(?i), (?:is it )?still (under (?:warranty|guarantee)|in stock|available|covered|valid|possible)\\?+",
     ". Is it still \\1?"},
    {"(?i)\\bdm\\b", "direct message"},
    {"[ \\t]{2,}", " "},
};

static struct swaps all = SWAPS(rules, 0);

char *
chat_written(const char *text)
{
    g_autofree char *bare = manner_without_emoji(text);
    return swaps_put(&all, NULL, false, with_words(bare));
}
