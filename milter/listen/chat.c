/*
 * chat.c - English as it is typed into a post or a text message, in whole words, before sentences are cut.
 *
 * Three passes: signs (emoji, #tags, @names), then words by a table ("hv", "tmrw"), then what has one reading only beside certain
 * words ("2 weeks" is a number, "2 be" is none). Nothing that could be a name, a number or a code is touched. Owns its compiled
 * patterns and table for the life of the process. Pure, linear.
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
} table[] = {
    {"hv", "have"},
    {"imma", "I'm going to"},
    {"wer", "where"},
    {"nthin", "nothing"},
    {"nthng", "nothing"},
    {"chnnls", "channels"},
    {"hav", "have"},
    {"hve", "have"},
    {"havin", "having"},
    {"hvnt", "haven't"},
    {"havnt", "haven't"},
    {"hasnt", "hasn't"},
    {"dnt", "don't"},
    {"dint", "didn't"},
    {"didn", "didn't"},
    {"wont", "won't"},
    {"cant", "can't"},
    {"cnt", "can't"},
    {"wasn", "wasn't"},
    {"ws", "was"},
    {"wz", "was"},
    {"wuz", "was"},
    {"bn", "been"},
    {"wht", "what"},
    {"wut", "what"},
    {"whut", "what"},
    {"wats", "what's"},
    {"whn", "when"},
    {"wher", "where"},
    {"whr", "where"},
    {"wich", "which"},
    {"hw", "how"},
    {"tht", "that"},
    {"dat", "that"},
    {"thr", "there"},
    {"ther", "there"},
    {"thy", "they"},
    {"frm", "from"},
    {"wid", "with"},
    {"wif", "with"},
    {"wth", "with"},
    {"w/out", "without"},
    {"w/o", "without"},
    {"abt", "about"},
    {"bout", "about"},
    {"aftr", "after"},
    {"b4", "before"},
    {"bfore", "before"},
    {"evry", "every"},
    {"evn", "even"},
    {"agn", "again"},
    {"nvr", "never"},
    {"nver", "never"},
    {"alwys", "always"},
    {"nxt", "next"},
    {"jst", "just"},
    {"bcoz", "because"},
    {"bcos", "because"},
    {"becoz", "because"},
    {"becuz", "because"},
    {"bcuz", "because"},
    {"bcs", "because"},
    {"cuz", "because"},
    {"coz", "because"},
    {"b/c", "because"},
    {"cld", "could"},
    {"wld", "would"},
    {"shld", "should"},
    {"wud", "would"},
    {"cud", "could"},
    {"shud", "should"},
    {"thnk", "think"},
    {"knw", "know"},
    {"lmk", "let me know"},
    {"gimme", "give me"},
    {"lemme", "let me"},
    {"gonna", "going to"},
    {"wanna", "want to"},
    {"tryna", "trying to"},
    {"dunno", "don't know"},
    {"outta", "out of"},
    {"kinda", "rather"},
    {"sorta", "rather"},
    {"plz", "please"},
    {"pls", "please"},
    {"plzz", "please"},
    {"plse", "please"},
    {"pleaz", "please"},
    {"thx", "thanks"},
    {"thnx", "thanks"},
    {"thanx", "thanks"},
    {"tnx", "thanks"},
    {"thnks", "thanks"},
    {"tks", "thanks"},
    {"yall", "you"},
    {"y'all", "you"},
    {"ya'll", "you"},
    {"yal", "you"},
    {"u", "you"},
    {"ur", "your"},
    {"urs", "yours"},
    {"ure", "you're"},
    {"u'll", "you'll"},
    {"u've", "you've"},
    {"u're", "you're"},
    {"msg", "message"},
    {"msgs", "messages"},
    {"txt", "text"},
    {"txts", "texts"},
    {"tkt", "ticket"},
    {"tkts", "tickets"},
    {"tix", "tickets"},
    {"flt", "flight"},
    {"flts", "flights"},
    {"flght", "flight"},
    {"flghts", "flights"},
    {"acct", "account"},
    {"accts", "accounts"},
    {"a/c", "account"},
    {"amt", "amount"},
    {"pymt", "payment"},
    {"pmt", "payment"},
    {"appt", "appointment"},
    {"appts", "appointments"},
    {"dept", "department"},
    {"mgr", "manager"},
    {"srvc", "service"},
    {"srvice", "service"},
    {"ppl", "people"},
    {"pkg", "package"},
    {"pkgs", "packages"},
    {"pkge", "package"},
    {"dlvry", "delivery"},
    {"dlvr", "deliver"},
    {"dlvrd", "delivered"},
    {"delvry", "delivery"},
    {"recd", "received"},
    {"rec'd", "received"},
    {"rcvd", "received"},
    {"recvd", "received"},
    {"rcv", "receive"},
    {"cnfrm", "confirm"},
    {"expctd", "expected"},
    {"prblm", "problem"},
    {"probs", "problems"},
    {"wd", "would"},
    {"que", "queue"},
    {"tmrw", "tomorrow"},
    {"noone", "nobody"},
    {"morn", "morning"},
    {"til", "until"},
    {"quid", "pounds"},
    {"bucks", "dollars"},
    {"accnt", "account"},
    {"accnts", "account's"},
    {"acnt", "account"},
    {"tmw", "tomorrow"},
    {"tmr", "tomorrow"},
    {"2moro", "tomorrow"},
    {"2morrow", "tomorrow"},
    {"2mrw", "tomorrow"},
    {"2day", "today"},
    {"2nite", "tonight"},
    {"2night", "tonight"},
    {"tonite", "tonight"},
    {"yday", "yesterday"},
    {"ystrdy", "yesterday"},
    {"hr", "hour"},
    {"hrs", "hours"},
    {"mins", "minutes"},
    {"secs", "seconds"},
    {"wk", "week"},
    {"wks", "weeks"},
    {"mth", "month"},
    {"mths", "months"},
    {"mnths", "months"},
    {"yr", "year"},
    {"yrs", "years"},
    {"bday", "birthday"},
    {"thru", "through"},
    {"tho", "though"},
    {"altho", "although"},
    {"diff", "different"},
    {"defo", "definitely"},
    {"esp", "especially"},
    {"frnd", "friend"},
    {"frnds", "friends"},
    {"fone", "phone"},
    {"gd", "good"},
    {"gud", "good"},
    {"gr8", "great"},
    {"luv", "love"},
    {"lil", "little"},
    {"smth", "something"},
    {"sumthing", "something"},
    {"somethin", "something"},
    {"nothin", "nothing"},
    {"any1", "anyone"},
    {"ne1", "anyone"},
    {"some1", "someone"},
    {"sum1", "someone"},
    {"every1", "everyone"},
    {"pic", "picture"},
    {"pics", "pictures"},
    {"pwd", "password"},
    {"rly", "really"},
    {"rlly", "really"},
    {"sry", "sorry"},
    {"dnld", "download"},
    {"info", "information"},
    {"convo", "conversation"},
    {"reso", "reservation"},
    {"sched", "schedule"},
    {"hubby", "husband"},
    {"tix", "tickets"},
    {"fav", "favourite"},
    {"wrkng", "working"},
    {"wrking", "working"},
    {"wrk", "work"},
    {"pkup", "pickup"},
};

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

#define MODAL "(would|could|should|will|can|must|might|may|not|to|won't|can't|shouldn't|wouldn't)"
#define DEED                                                                                                           \
    "(?:be|get|do|go|see|use|pay|buy|have|find|speak|talk|call|cancel|change|return|send|know|make|take|give|tell|"    \
    "fix|sort|book|fly|travel|wait|come|help|try|say|ask|let|put|keep|leave|open|watch|play|move|order|contact|check|" \
    "complain|explain|reach|deliver|collect|pick|work|add|sign|log)"

#define DAY "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
#define WH  "why|when|how|what|where|who"
#define ASKS                                                                                                           \
    "what|when|where|who|why|how|is|are|do|does|did|can|will|has|have|was|were|can't|won't|isn't|aren't|don't|would|"  \
    "should"
#define WHO "(?:you|I|we|they|it|he|she|the|this|that|there|my|your|our)"
#define UNASKED                                                                                                        \
    "(?<! know)(?<! tell)(?<! ask)(?<! me)(?<! us)(?<! and)(?<! or)(?<! see)(?<! explain)(?<! understand)"             \
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
    {"(?i)<(?:unk|name|person|redacted)>|\\*{3,}(?:\\([A-Za-z_ ]+\\))?", ""},
    {"(?i)(?:^|\\n|(?<=\\w) +|(?<=[.!?]) +)(?:sent from (?:my )?(?:iphone|ipad|android|samsung(?: "
     "\\w+)?|galaxy|huawei|outlook|yahoo "
     "mail|proton mail|windows phone|blackberry|nokia|xperia|smartphone)(?: (?:mobile|phone|device|on \\w+|for "
     "\\w+))*[.]?"
     "(?: *get outlook for \\w+)?|get outlook for \\w+)\\s*$",
     ""},
    {"^(?:Description|Message|Comments?|Details|Feedback)[: ]+(?=[A-Z])", ""},
    {"(?i)\\s*\\bcontact (?:information|info|details)[: ]++\\S{1,80}\\s*$", ""},
    {"(?i)^(?:yes|yeah|yep|ok|okay|um|uh)[ ,]+(?=(?:i'd|i|i'm|can|could|what|do|is|are|please)\\b)", ""},
    {"(?i)\\b(what|why|how|when|where|who) exactly (?=(?:is|are|was|were|do|does|did|can|will)\\b)", "\\1 "},
    {"(?i)\\bhow dare (you|they) (?=\\w)", "I am upset that \\1 "},
    {"(?i)^(?:is )?(anyone|anybody) (online|there|available|around) (?=[^?.!]*\\?)", "Is \\1 \\2 "},
    {"(?i)(?<=\\w) (ios \\d[\\d.]*),? (iphone \\w+)(?=[.!]?$)", " (\\1, \\2)"},
    {"(?:^|(?<=[.!?] ))(?:Do not|Don't|Dont) "
     "(?=(?:promise|list|sell|advertise|offer|claim|lie|waste|blame|charge|bill)\\b)",
     "Please don't "},
    {"(?:^|(?<=[.!?] ))(Does|Did|Has|does|did|has) not (?=\\w)", "It \\L\\1\\E not "},
    {"(?i)\\byou (?=(?:drivers|couriers|website|app|customer service|delivery|support) "
     "(?:is|are|was|were|has|have|keep|keeps|"
     "don't|doesn't|never|can't|won't)\\b)",
     "your "},
    {"(?i)\\b(?:shitty|crappy|fucking|freaking|effing|goddamn) (?=[a-z])", ""},
    {"(?i)\\bfuck[ -]?up\\b", "mistake"},
    {"(?i)\\bfucked up ((?:my|our|the|this) \\w+)", "got \\1 wrong"},
    {"(?i)\\bfucked up\\b", "went wrong"},
    {"(?i)^(great|excellent|amazing|fantastic|awesome|brilliant|superb|outstanding|wonderful|lovely) "
     "(service|flight|crew|staff|trip|"
     "journey|food|experience|support|customer service) (?=(?:on|at|from|in|by|with|today|tonight|yesterday)\\b)(?!.*"
     "\\b(?:but|not|no|late|delay\\w*|lost|cancel\\w*|hours?)\\b)",
     "I am happy with the \\L\\1\\E \\2 "},
    /* to whom a post goes; a name that stands among its words */
    {"(?m)^(?:#\\w+ +)*(?:[.\"]*@\\w+[:,]? *)+", ""},
    {"(?i)^(?:i'm |i was |i am )?(?:just )?curious[.,: -]+(?=(?:will|do|does|did|is|are|can|when|why|what|how)\\b)",
     ""},
    {"(?i)\\b(hello|hi|hey|dear|nice one|well done|good job|great job|nice job|bravo)[, ]+@\\w+\\b[,:]?", "\\1,"},
    {"^@ (?=(?:the|your|my) )", "At "}, /* "@ your Leeds branch, ..." */
    {"(?i)\\b(thanks|thank you|cheers|ok|sorry)[, ]+@\\w+\\b[,:]?", "\\1"},
    {"\\b(love|loved|hate|adore|thank|miss) @\\w*(?:[Ss]upport|[Cc]ares?|[Hh]elp|[Ss]ervice)\\w*", "\\1 you"},
    {"(?i)(?: *@(?:\\w*(?:support|cares?|helps?|service|customer)\\w*|ask\\w+|\\d+)|" UNNAMED UNENDED
     " *#\\w+)+(?: (?:smh|lol|ffs|wtf|lmao))?[ .!]*$",
     ""},
    {"(?:[#@][A-Za-z]\\w* +)*#[A-Za-z]\\w* +(?:[#@][A-Za-z]\\w* +)+(?=[a-z])",
     ". "}, /* "Shock #again @shop #fail why" */
    {UNNAMED UNENDED "(?: *[@#][A-Za-z]\\w*)+[ .!]*(\\?*)$", "\\1"},
    {"(?i)" UNNAMED
     "@(?:\\w*(?:support|cares?|helps?|service|customer\\w*)|(?-i:\\w*[a-z]CS)|ask\\w+|\\d{3,})\\b[:,]? *",
     ""},
    {"(?<=[.!?] )(?:@\\w+[,:]? +)+(?=\\w)", ""},
    {"(?<=[a-z0-9] )(?:PLEASE )?HELP[!. ]*$", ". Please help."},
    {"(?<=[a-z0-9] )(?:EMERGENCY|URGENT)[!. ]*$", ". It is urgent."},
    {"(?m)^(?:#\\w+ +)+(?=[a-z])|^(?:#\\w+ +)+(?=[A-Z])", ""},
    {"\\bvia @\\w+", ""},
    {"(?i) (?:with|from|by|at|via|on|to|of)  "
     "+(?=(?:today|now|right|again|tonight|yesterday|for|since|and|but|because|when|"
     "which|after|is|are|was|has|have)\\b)",
     " "},
    {"(?<![\\w.+-])@(?=[A-Za-z]\\w+)|#(?=[A-Za-z])", ""},
    {" (?:from|with|by|at|via|on|to|of|through|using) (?=[.,!?](?:\\s|$))", " "},
    {"\\b(?:I|we|you|they|he|she|who) (?:\\w+ ){1,3}(?:from|with|by|via) (*SKIP)(*F)|"
     "(?<!spoke)(?<!spoken)(?<!speaking)(?<!dealt)(?<!dealing)(?<!talked)(?<!chatted)(?<!came)(?<!rode)(?<!flew)"
     "(?<!work)(?<!worked)(?<!travelled)(?<!bought)(?<!ordered)(?<!agreed)(?<!live)(?<!paid)(?<!booked)(?<! it)(?<! "
     "I)(?<! am)(?<! is)(?<! are)(?<!left)(?<!called)(?<!insured)"
     "(?<!rented)(?<!hired)(?<!stayed)(?<!argued)(?<!met)(?<!started)(?<!sent)(?<!got) (from|with|by|via) "
     "(?=(?:and(?! without)|but|only|which (?:is|was|has|have|are)|was|is|has|have) )",
     " "},
    {"(?<=\\w) +(?=[.,!?](?:\\s|$))", ""},
    {"^ *[.,:;]+ *", ""},
    {"(?:RT|MT) (?=\\w)", ""},
    {"https?://\\S*|\\bt\\.co/\\S+", ""},
    /* letters and digits for words */
    {"(?i)\\bu(?= ?['’]?(?:ll|ve|re)\\b)", "you"},
    {"(?i)(?<= )r (?=(?:you|we|they|these|those|your|the|my|not|there|all|so)\\b)", "are "},
    {"(?i)\\b(you|we|they|what|where|why|how|when|who|flights|prices|things) r (?=\\w)", "\\1 are "},
    {"(?i)\\b" MODAL " b\\b", "\\1 be"},
    {"(?i)\\b(will|would|can|could|should|to|2) (it |this |that |they |there )?b (?=\\w{2})", "\\1 \\2be "},
    {"(?i)\\by (?=(?:is|are|do|does|did|am|can't|won't|isn't|was|has|have|would|the|not)\\b)", "why "},
    {"(?i)(?<=\\w) (?-i:n) (?=[a-z]{2}|i )", " and "},
    {"(?i)(?<=\\w)(?<!vitamin)(?<!gate)(?<!block)(?<!option)(?<!type)(?<!class)(?<!group)(?<!zone) (?-i:d) "
     "(?=[a-z]{3})",
     " the "},
    {"(?i)\\b(has|have|had|is|are|was|were|do|does|did|could|would|should|will) nt\\b", "\\1 not"},
    {"(?i)(?<![\\d.,:$\xC2\xA3]|only|other|these|those|first|last|the|all|of|and|my) 2 (?=" DEED
     "\\b)(?!(?:book|watch|travel|return|order|contact|check|open|play|work|sign|log|pick|change|call|fly|pay|help|"
     "move|"
     "use|talk) (?!(?:us|this|as|his|its)\\b)[a-z-]+s\\b)",
     " to "},
    {"(?i)\\b(to|back|over|down|up|came|went|go|come|close|due|next|talk|spoke|speak|sent|listen) 2 "
     "(?=(?:me|my|the|you|your|a(?! (?:day|week|month|year|few|while|couple)\\b)|an|this|us|our|it|them|him|her)\\b)",
     "\\1 to "},
    {"(?i)(?<! at| by| of|until|till|before|after|since|from|ordered|bought|only|have|got|size|sent|received|other|the)"
     " 4 (?=(?:me|my|the(?! (?:other|last|first|next|previous)\\b)|you|your|a|an|this(?! week| month| year| morning| "
     "time| evening)|us|our|it|them|him|her|over(?= an?\\b| \\d)|not(?= \\w+ing\\b)|nothing|no(?= reason\\b)|"
     "free(?! \\w+s\\b)|ages)\\b)",
     " for "},
    {"(?i)\\b(paid|pay|waiting|wait|waited|thanks|asked|asking|looking|charged|call|called|apology|sorry) 4 "
     "(?!(?:hours?|hrs?|days?|weeks?|months?|years?|mins?|minutes?|times?|nights?|people|different|more|of|or|and|to|"
     "in|on|at|by|staff|members|[a-z-]*[^s\\W]s)\\b)(?=[a-z])",
     "\\1 for "},
    {"(?i)\\bx ?mas\\b", "Christmas"},
    {"(?i)\\b(an?|the|any|this|same|my|big|no|huge|one|another) prob\\b", "\\1 problem"},
    {"(?i)\\bprob (?=with\\b)", "problem "},
    {"(?i)\\bprobs? (?=[a-z])", "probably "},
    {"(?i)\\bfl ?#? ?(?=\\d{2,4}\\b)", "flight "},
    {"(?i)\\bflight # ?(?=\\d)", "flight "},
    {"(?i)\\b(customer) serv\\b", "\\1 service"},
    {"(?i)\\b(?:your|the) cs\\b(?= )", "your customer service"},
    {"(?i)\\bcust(?:omer)?\\.? (?:serv|svc|svs|srv)\\b\\.?", "customer service"},
    {"(?i)(?<!\\ba )(?<!\\ban )(?<!\\bthe )(?<!\\byour )(?<!\\bmy )(?<!\\bthis )\\b(\\d+) ?(?:hr|hour)\\b(?! "
     "(?:delay|wait|flight|drive|journey|layover|service|window|slot|trip|call|"
     "notice|period))(?<!\\b1 hour)(?<!\\b1hr)(?<!\\b1 hr)",
     "\\1 hours"},
    {"(?i)(?<=\\d)\\+ (?=hours|minutes|days|weeks|months|years)", "+ "},
    {"(?i)(?<=\\w)[ ,]+(?:wtf|wth|wtaf|omfg|omg|smh|ffs|lol|lmao|rofl|fyi|fwiw|icymi|ikr|imo|imho|tbh)\\b(?=[.!?] "
     "+[A-Z])",
     ""},
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
    {"(?i)(?<=[\\w,]) re:? (?=(?:my|the|your|a|an|this|our|her|his)\\b)", " about "},
    {"(?<=[a-z]) ?\\.\\.+ *(?=[a-z'-]+[.!?]*(?:$| [A-Z]))(?!(?:thanks|please|pls|help|still|never)\\b)", " "},
    {"\\.\\.+ *(?=[A-Za-z])", ". "},
    {"(?i)\\b(can|could|would|will|do|did|should) you (?:guys|folks|people) (?=[a-z]+)", "\\1 you "},
    {"(?i), any (compensation|reimbursement|vouchers?|discount|credit)\\?+", ". Is there any \\1?"},
    {"(?i)(?<!want )(?<!wants )(?<!need )(?<!like )\\b(to|on|for|with) (?=boarding pass\\b)", "\\1 the "},
    {"(?i)\\b(" DAY ") not (?=" DAY "\\b)", "\\1, not "},
    {"(?i)((?:^|[.!?] )(I|we) (?!would|want|need|think|hope|tried|was|were)[^.?!,]{12,90}?) and (?=would like to )",
     "\\1. \\2 "},
    {"(?i), (?:is it |are they )?still (under (?:warranty|guarantee)|in "
     "stock|available|covered|valid|open|possible)\\?+",
     ". Is it still \\1?"},
    {"(?i)\\band,? if (?:so|yes),? (?=(?:" ASKS "|" WH ")\\b)", "and if so "},
    {"(?i)\\b(have|has|had) been not (?=\\w+ed\\b)", "\\1 not been "},
    {"(?i),? \\bobvs\\b", ""},
    {"(?i),? mind you(?=[.,!?)]|$)", ""},
    {"(?i)\\b(\\d+) ?min\\b(?! (?:delay|wait|flight|drive|journey|layover|call|walk|notice|late))", "\\1 minutes"},
    {"(?i)(?<=\\w)(?<! is)(?<! am)(?<! are)(?<! was)(?<! were)(?<! have)(?<! has)(?<! had)(?<! but)(?<! yet)(?<! there)"
     "(?<! and)(?<! I)(?<! it)(?<! we)(?<! they)(?<! you)(?<! with)(?<! that)(?<!'s)(?<!'m)(?<!'re)(?<!'ve) still "
     "(?=(?:no|nothing|waiting)\\b)",
     ", still "},
    {"(?i)\\b((?:received|bought|got|ordered|opened|downloaded|installed|updated|picked up|purchased) (?!the (?:email|"
     "message)\\b)[^.!?,\\n]{3,40}?) (and|but) "
     "(is|isn't|was|wasn't|has|hasn't|doesn't|won't|keeps|stopped|broke|died) "
     "(?!(?:told|charged|promised|informed|given|asked|offered|billed|assured|advised|refused|quoted|sent|put|"
     "wondering|waiting|hoping|expecting|looking|going to|trying|planning|happy|"
     "disappointed|shocked|so|very) )",
     "\\1 \\2 it \\3 "},
    /* "was told I can't", "Fail - is there …", "at every turn how about a voucher", articles */
    {"(?i)\\b(was|were|been|got|being) (told|promised|assured|informed|advised) "
     "(?=(?:I|it|they|he|she|you|we|my|there) )",
     "\\1 \\2 that "},
    {"(?i)(?<=[\\w)]) +-+ +(?=(?:" ASKS "|please|help|I|you|they|it|there|not|no|still|any|this) )", ". "},
    {"(?i)(?<=\\w{3}) how about (?=an?\\b|some\\b|the\\b|you\\b)", ". How about "},
    {"(?i)\\b(has|have|had|having|got|need|purchasing|buying|booking|gave me|give me|sent me|send me|received|get) "
     "(?=(?:boarding pass|ticket|problem|refund|receipt|voucher|reply|response|text|phone "
     "call|link|code|invoice|appointment|"
     "confirmation|confirmation email|replacement|discount|password reset|notification|reminder|new \\w+[^s\\W]|big "
     "\\w+[^s\\W]|"
     "text message|message|seat|reservation|parcel|package|delivery)(?:$|[.,!?]| "
     "(?:with|for|from|to|that|saying|on|in|at|and|"
     "but|today|yesterday|when|because)\\b))",
     "\\1 a "},
    {"(?i)\\ba (?=(?:invoice|appointment|error|email|order|update|answer|account|app|issue|item|agent|hour|explanation|"
     "alternative|upgrade|apology)\\b)(?!hour(?:s|ly))",
     "an "},
    /* two questions on end */
    {"(?i)((?:^|[.!?] )(?:" ASKS ")\\b[^.?!\n]*?[\\w'])" UNASKED " (" WH ") (" ASKS ") (?=" WHO "\\b)",
     "\\1? \\2 \\3 "},
    {"(?i)(?<=[\\w'])" UNASKED
     " (?!who (?:is|was|has|are|were|does|did|will|can|had|have) (?:my|our|the|now|also) )(" WH ") (" ASKS ") (?=" WHO
     "\\b)",
     ". \\1 \\2 "},
    {"(?i)\\b(?:dm|pm) (me|us)\\b", "send \\1 a direct message"},
    {"(?i)\\b(?:dm|pm)['’]?e?d (you|us|them|your \\w+) ((?:the|my|our|your|a|an|it|all)\\b[^,.!?\n]{0,40}?)(?= "
     "(?:twice|again|now|and|but|so|yesterday|"
     "today|on|at|last|three|four|two)\\b|[,.!?\n]|$)",
     "sent \\1 \\2 by direct message"},
    {"(?i)\\b(?:dm|pm)['’]?e?d (you|us|them)\\b", "sent \\1 a direct message"},
    {"(?i)\\b(?:dm|pm)['’]?e?d ((?:my|our|it)\\b[^,.!?\n]{0,30}?)(?= (?:to|again|twice|already)\\b|[,.!?\n]|$)",
     "sent \\1 by direct message"},
    {"(?i)\\bto (?:dm|pm)(?= (?:so|and|but)\\b|[,.!?\n]|$)", "to send a direct message"},
    {"(?i)\\bdm['’]?e?d(?= (?:and|but|twice|again)\\b|[,.!?\n]|$)", "sent a direct message"},
    {"(?i)\\b(?:dm|pm)['’]?e?d (?=your|the|it)", "sent a direct message to "},
    {"(?i)\\b(to|and|please) (?:dm|pm) (it|them|this|that|my \\w+|the \\w+)\\b", "\\1 send \\2 by direct message"},
    {"(?i)\\b(to|and|can|i'll|i) (?:dm|pm) you\\b", "\\1 send you a direct message"},
    {"(?i)\\bdm['’]?s\\b", "direct messages"},
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
