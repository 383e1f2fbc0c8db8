/*
 * kindness.c - a kind deed that a customer tells of and thanks for: "Your vet stayed an hour late to sew up our greyhound. Thank you!"
 *
 * Thanks that stand alone close any letter, and mock as often as they thank; so does a deed alone, told of a stranger. Both together,
 * with nothing wrong beside them and nothing asked, are praise, though no word of praise fell. English. Owns its compiled patterns for
 * the life of the process. Pure, thread-safe.
 */
#include "kindness.h"

#include "forms.h"

#include <glib.h>
#include <string.h>

#define MOST 420 /* octets of such a mail */

#define START "(?:^|(?<=[.!,)] )|(?<=\\n))[\\s\"(]*"
/* whoever it was, but the customer */
#define SOMEBODY "(?<!\\bI )(?<!\\bwe )(?<!\\bI've )(?<!\\bwe've )(?<!\\bwas )(?<!\\bwere )(?<!\\bbeen )(?<!\\bbe )"
#define OURS     "(?:me|us|him|her|them|my|our|his|their|the|a|an)"

static const char *const thanks[] = {
    START
    "(?:(?:and|so|a|many|huge|big|very|massive|absolute|total|well|just|oh) )*(?:thank "
    "?(?:you|u|s)|thx|cheers|ta|bless|"
    "legends?|heroe?s?|star|much appreciated|very grateful)(?: (?:you|all|both|so much|very much|a lot|a million|"
    "again|guys|team|everyone|folks|from (?:me|us)(?: both| all)?|him|her|them))*[\\s.!)\"]*(?:$|\\n|(?<=[.!]\\s))",
    "\\b(?:(?:really|absolutely|totally) )?made (?:my|our|his|her|their|the|this|\\w+'s) (?:whole |entire |\\w+'s )?"
    "(?:day|morning|afternoon|evening|night|week|weekend|month|year|christmas|birthday|"
    "wedding|anniversary|holiday|trip|stay|\\d+(?:st|nd|rd|th))\\b",
    START "(?:(?:very|really|seriously|so|well|absolutely|genuinely) )*(?:impressed|chuffed|delighted|thrilled|touched|"
          "over the moon|made up|nicely done|hats off|can't fault (?:it|you|them|her|him|that))[\\s.!)\"]*(?:$|\\n)",
    "\\b(?:been|still|hasn't stopped|haven't stopped|not stopped) (?:grinning|smiling|beaming|laughing)\\b",
    START
    "(?:nice one|well done|good job|great job|cheers|thanks|kudos) (?:for|on) the (?:\\w+ )?(?:refund|fix|upgrade|"
    "replacement|voucher|repair|delivery|exchange|reply|response|turnaround)\\b",
};

static const char *const deeds[] = {
    SOMEBODY "\\b(?:helped|saved|rescued|comforted|calmed|cheered|carried|taught|explained|lent|walked|stayed|waited|"
             "treated|welcomed|wrapped|surprised|reassured|translated|vacuumed|polished|sewed|stitched|searched|dug|"
             "fetched|fed|dried|hugged|tracked down|guided|returned|spotted|noticed|found|mended|repaired|fixed|"
             "sorted|cleaned|swept|warmed|drew|wrote|knitted|baked|sang|read out|pushed|held) (?:[\\w'-]+ ){0,3}?" OURS
             "\\b",
    SOMEBODY "\\b(?:stayed|waited|sang|listened|walked) (?:[\\w'-]+ ){0,3}?(?:with|for|late|behind|on|to|while|until|"
             "till|after|up|back)\\b",
    SOMEBODY "\\b(?:ran after|rang round|rang around|called round|called around|phoned round|phoned around|sat with|"
             "came back|turned (?:a)?round|went back|drove back|gave (?:me|us|him|her|them|my|our) |took the time|took "
             "time|took (?:his|her|their) shoes off|brought (?:me|us|him|her|them|my|our)\\b|swapped (?:seats|my|our)|"
             "put (?:my|our) [\\w'-]+ (?:up|back)|put up (?:my|our)|got (?:my|our|me|us) (?:[\\w'-]+ ){0,3}?to "
             "(?:jump|laugh|smile|eat|talk|sleep|try|sit|walk|swim|open|dance|relax))",
    "\\blet (?:me|us|him|her|them|(?:my|our) (?:[\\w'-]+ )?[\\w'-]+) "
    "(?:hold|sit|see|ride|stay|pet|stroke|feed|steer|try|"
    "ring|play|help|meet|watch|sleep|blow|wear|press|drive|keep|have|use|choose|pick|stand|come|bring|finish|warm)\\b",
    START "(?:replaced|fixed|repaired|mended|sorted|returned|found) (?:my|our)\\b",
    SOMEBODY "\\b(?:sang|read|waved|spoke|played) (?:[\\w'-]+ ){1,6}?(?:to|for|with|at) " OURS "\\b",
    SOMEBODY "\\bupgraded (?:me|us|my|our)\\b",
    "\\b(?:arrived|came|came through|turned up|was here|landed|delivered|sorted|fixed|done|back) "
    "(?:in|within|by|before) "
    "(?:an?|the next|the same|two|three|four|five|ten|\\d+|noon|lunch|under)\\b",
    "\\b(?:arrived|came|turned up|landed|here) (?:early|the same day|the next day|next day|on time)\\b",
};

/* Praise that needs no deed: nobody closes a complaint with it. */
static const char *const praises[] = {
    "\\bcredit (?:where|when) (?:credit |it'?s |its )*(?:is )?due\\b|\\bcredit where it'?s due\\b",
    "\\bgive (?:him|her|them|that (?:man|woman|lady|lad|girl|guy|team|driver|person|one|kid|boy|chap)|the "
    "(?:man|woman|lad|team|driver)) "
    "an? (?:raise|pay ?rise|medal|bonus|promotion|hug|biscuit|pint)\\b",
    START
    "(?:(?:absolute|total|proper|what an?|you|you're|he's|she's|they're|an|a|real|complete) "
    ")*(?:legends?|angels?|superstars?|"
    "lifesavers?|diamonds?|gems?|gents?|gentleman|gentlemen|stars?|heroe?s?)\\b(?:,? (?:thank you|thanks|cheers|ta)"
    "(?: so much| again| very much)?)?[\\s.!)\"]*(?:$|\\n)",
    START "(?:(?:a|big|huge|massive|quick|another) )*(?:shout[ -]?out|kudos|props|hats off|fair play)\\b(?! to your "
          "(?:app|site|website|system|billing|policy|bot|chatbot)\\b)(?!.*\\b(?:managed to|managing "
          "to|losing|charging|cancelling|lost|leaving)\\b)",
    "\\b(?:an? |such an? )(?:absolute |total |proper |real |complete "
    ")(?:legend|star|angel|diamond|gem|gent|gentleman|hero|joy|delight)\\b",
    "\\b(?:is|was|are|were|he's|she's|you're|they're) (?:such |really |all |just |truly )*(?:an? "
    ")?(?:gems?|legends?|angels?|saints?|"
    "godsends?|heroe?s?|diamonds?|treasures?|joy|delight|lifesavers?|superstars?|rock stars?)\\b(?! "
    "(?:to|fm|ring|ticket|mine))",
    "\\bwhoever (?:[\\w']+ ){1,10}(?:,? ?(?:thank you|thank u|thanks|is an? "
    "(?:genius|legend|star|angel|hero))|deserves an? (?!sack|kick|slap|word|good)\\w)",
    "\\bnever been so (?:happy|glad|pleased|grateful|(?:well )?looked after)\\b(?! to (?:leave|cancel|get out|go "
    "home|see the back|be rid|lose|say goodbye))",
    "\\bnothing short of "
    "(?:amazing|brilliant|fantastic|outstanding|excellent|wonderful|incredible|superb|perfect|exceptional|"
    "a miracle|magic)\\b|\\b(?:is|are|was|were) (?:\\w+ )?(?:a blessing|a godsend|heaven[- ]sent)\\b|\\b(?:gotta|got "
    "to|have to|must|"
    "has to) hand it to\\b|(?:^|\\. )(?:really|truly|so|very much) appreciate the "
    "(?:free|extra|lovely|kind|quick|upgrade|gesture)\\b|"
    "\\bthis is why I (?:travel|fly|shop|bank|stay|eat|drive|come)\\b",
    "\\bfair'?s fair\\b|\\bonly fair to say\\b|\\bhere'?s something "
    "nice\\b|^(?!.*\\b(?:lost|broke|forgot|threw|late|never|wrong|whoever)\\b).*\\bdeserves? an? (?:medal|raise|pay "
    "?rise|"
    "promotion|bonus|pint|hug)\\b|\\bnot a (?:moan|complaint|rant) (?:for once|this time)\\b|^not a "
    "(?:moan|complaint|rant)\\b",
    "(?:^|[.,!] )(?:great|good|lovely|brilliant|super) \\w+(?: though)?, no complaints\\b|\\bno (?:complaints?|moans?) "
    "(?:for "
    "once|from me|at all|whatsoever)\\b|^no complaints?,",
    "\\b(?:best|nicest|loveliest|tastiest) (?:[\\w-]+ ){1,4}?(?:I've|I have|we've|we have) (?:ever "
    ")?(?:had|eaten|tasted|"
    "stayed|seen|been)\\b",
    "\\bnever thought (?:I'd|I would|id) (?:say|write) "
    "(?:this|it)\\b.*\\b(?:helpful|great|good|excellent|brilliant|superb|"
    "lovely|friendly|fast|quick|kind)\\b",
    "\\b(?:thanks|thank you|thank u)(?: so much| very much)? for (?:all )?your (?:\\w+ )?(?:dedication|hard work|"
    "commitment|kindness|devotion|professionalism)\\b|\\b(?:very|so|really|truly) appreciative\\b|\\bmakes? (?:\\w+ "
    "){1,5}(?:stress[- ]free|a breeze|a joy|a pleasure)\\b|\\bso far,? (?:\\w+ ){0,4}?(?:is|has been|it's) (?:really |"
    "absolutely )?(?:great|excellent|brilliant|fantastic|superb)\\b",
    START "thank (?:you|u) (?!for\\b|to\\b)[a-z]{3,14} (?:in|at|from|on) (?:the|your)\\b",
};

/* What no praise has beside it. */
static const char *const against[] = {
    "\\b(?:refund|however|although|charged|billed|smashed|threw|thrown|refused|ignored|complain\\w*|worse|would "
    "like|need|needs|"
    "could you|can you|would you|unfortunately|sadly|shame|pity|instead|useless|only to|delayed|evil|scam|cheers "
    "for|thanks for "
    "nothing|thanks a "
    "bunch|nobody|in advance|sucks?|hate|but|joke|wait for|genius)\\b|\\?|\\bplease (?!thank|pass|tell|give|let)",
};
/* What mere thanks have none of beside them either. */
static const char *const amiss[] = {
    "\\b(?:not|no|never|nothing|none|still|again|wrong|broke|broken|though|cancel\\w*|damaged|except|apart "
    "from|please)\\b"
    "|\\b(?!hasn't stopped|haven't stopped|can't stop|couldn't stop|can't thank|cannot thank|couldn't have been|can't "
    "believe|couldn't believe|didn't have to|didn't need to|didn't even have to|didn't make|wouldn't take|wouldn't let "
    "me "
    "pay|wouldn't accept)\\w+n't\\b",
};
static const char *const glad[] = {
    "\\b(?:(?:talked|spoken) (?:about|of) nothing else|not (?:once|one sigh)|no (?:fuss|trouble at "
    "all|charge|questions asked|"
    "bother|receipt|appointment)|refused (?:an? )?(?:biscuit|tip|tips|cup|coffee|tea|penny|reward|money)|"
    "for nothing|nothing was too much(?: trouble)?|never (?:once )?(?:moaned|complained|sighed|lost (?:his|her|their) "
    "(?:temper|patience|smile))|up again|(?:smile|walk|laugh|work|works|sleep|running|going|whole|happy|home) "
    "again|still "
    "(?:smiling|laughing|talking about)|nobody (?:ever|has ever)|replacement bus|without (?:me|us) (?:even "
    ")?asking)\\b|"
    /* what was said before the praise, or of it */
    "\\b(?:never|rarely|don't|do not|hardly ever) (?:normally |usually |often "
    ")?(?:write|do|leave|post|give)\\b[^.!?]{0,40}?,? "
    "but\\b|\\bnever thought (?:I'd|I would) (?:say|write) (?:this|it|that),? but\\b|\\b(?:moaned|grumbled|complained|"
    "ranted|whinged)\\b[^.!?:]{0,60}?(?:,|:| so\\b| but\\b)|\\bget enough stick\\b|\\b(?:not a|no) "
    "(?:complaints?|moans?|"
    "rant)\\b|\\b(?:didn't|did not|never|don't) expect(?:ed)? "
    "(?:that|this|it|such)\\b|\\b(?:thanks|nice one|cheers|kudos|well done|thank you) for (?:the|my|our) (?:\\w+ "
    ")?refund\\b|\\brefund(?:'s| is| was) (?:already "
    ")?(?:in|back|through|there|sorted)\\b|\\bdreading\\b[^.!?]{0,40}?\\bbut\\b",
};

#define LINES(name, of)                                                                                                \
    static struct forms name = {                                                                                       \
        .rows = (of), .width = sizeof(of)[0], .count = G_N_ELEMENTS(of), .flags = G_REGEX_CASELESS}
LINES(thanking, thanks);
LINES(doing, deeds);
LINES(praising, praises);
LINES(opposing, against);
LINES(marring, amiss);
LINES(gladly, glad);

static bool
any_holds(struct forms *forms, const char *text)
{
    struct grain grain;
    grain_take(&grain, text);
    for (guint i = 0; i < forms->count; i++)
        if (form_holds(&forms_open(forms)[i], text, &grain, NULL))
            return true;
    return false;
}

bool
kindness_is_told(const char *mail)
{
    g_autofree char *text = g_strndup(mail, MOST + 1);
    if (strlen(text) > MOST || !g_utf8_validate(text, -1, NULL))
        return false;
    bool praised = any_holds(&praising, text);
    if (!praised && (!any_holds(&thanking, text) || !any_holds(&doing, text)))
        return false;
    g_auto(GStrv) straight = g_strsplit(text, "\xE2\x80\x99", -1);
    g_autofree char *plain = g_strjoinv("'", straight);
    struct grain grain;
    grain_take(&grain, plain);
    g_autofree char *bare = form_put(&forms_open(&gladly)[0], plain, &grain, "");
    const char *rest = bare ? bare : plain;
    return !any_holds(&opposing, rest) && (praised || !any_holds(&marring, rest));
}
