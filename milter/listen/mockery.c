/*
 * mockery.c - English questions that ask nothing: "The sofa came with three legs. Who packed it, a bear?"
 *
 * Behind a matter that is told, such a question is its anger; restated it reads as if nobody had listened. Its shape tells it, not its
 * things: a guess behind who or what ("…, a bear?"), what somebody's mind is asked ("Do you even read these?"), what nobody is able to
 * ("Can nobody over there read?"). Of a question that the customer asks of their own lot only the guess goes ("Where do I park it, the
 * moon?"). Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "mockery.h"

#include "clause.h"
#include "forms.h"
#include "temper.h"

#include <hearken/text.h>
#include <string.h>

#define LEAD "^[\\s\"'(]*(?:(?:and|but|so|oh|ok|okay|well|honestly|seriously|I mean|sorry|then|like|really)[, ]+)*"
#define TAIL                                                                                                           \
    "(?: (?:lol|lmao|mate|lads|please|pls|or what|exactly|then|really|over there|in there|anymore|these days|"         \
    "seriously))*[\\s.!?\"')]*$"
#define CREW                                                                                                           \
    "(?:you(?: lot| guys| people| all| clowns)?|they|(?:your|these|those|the|our) [\\w'-]+(?: "                        \
    "[\\w'-]+)?|any(?:one|body)|"                                                                                      \
    "some(?:one|body)|any of (?:you|them)|no(?:body| one)|none of you)(?: (?:there|over there|in there|at [\\w' "      \
    "-]{2,24}?|"                                                                                                       \
    "in [\\w' -]{2,24}?))?"
#define EVER "(?:even|actually|ever|really|seriously|honestly|just|genuinely|all)"
/* what a mind does */
#define MINDS                                                                                                          \
    "(?:read|care|think|listen|sleep|exist|realise|realize|understand|talk to each other|speak to each other|own an?|" \
    "have (?:an? )?(?:brains?|eyes|ears|shame|heart|soul|conscience|clue)|know what "                                  \
    "(?:year|day|century|a)|enjoy|hate|"                                                                               \
    "count|add up|spell|tell the time|laugh|remember how)\\b"
/* a guess: few words with no telling word among them */
#define GUESS                                                                                                          \
    "(?:an?|some|my|your) (?!(?:different|new|second|third|specific|particular|separate|copy|link|refund|few|bit)\\b)" \
    "[\\w'-]+(?: (?!or\\b|and\\b)[\\w'-]+){0,3}"

static const char *const questions[] = {
    /* "Who packed it, a bear?", "What is this, a museum?"; what I am, pay or get is mine to ask */
    LEAD "(?:who|what)(?:'s|'re)? "
         "(?!.*\\b(?:I|we|my|our|me|us)\\b)(?!(?:size|colou?r|day|date|time|number|type|model|kind|sort|make|"
         "weight|length)\\b)[^,]{4,60}(?:,| -) " GUESS TAIL,
    LEAD "(?:is|are|was|were) (?:this|that|it|you|they|he|she) [^,]{0,40}, " GUESS TAIL,
    /* what is in their minds */
    LEAD "(?:do|did|does|can|could|have) " CREW "(?: " EVER ")* " MINDS "[^,]{0,50}" TAIL,
    LEAD "(?:do|did|does|have|has|are|is|can) " CREW
         " (?:even|seriously|honestly|genuinely) (?!(?:sell|stock|deliver|ship|offer|do|"
         "accept|cover|open|take|make|repair)\\b)[^,]{2,60}" TAIL,
    LEAD "(?:do|did) you(?: lot| guys| people| all)?(?: " EVER
         ")* (?:think|believe|imagine|reckon) (?:that )?(?:(?:I|we)(?:'m|'re| am| are) "
         "(?:made of|stupid|an? |idiots?|blind|joking|kidding|thick|daft|rich|psychic|invisible)|(?:I|we) "
         "(?:wouldn't|won't|don't|"
         "didn't|can't|have nothing|have all|enjoy|like|live|was born|were born|fell))[^,]{0,50}" TAIL,
    LEAD "have you(?: lot| guys| people| all)?(?: " EVER
         ")* (?:lost (?:your|the) (?:tiny |collective )?(?:minds?|plot|marbles|way|tongues?)|"
         "gone (?:mad|insane|crazy|bonkers|nuts|blind|deaf|home|to sleep|fishing)|forgotten how|no shame|any shame|no "
         "idea|met)\\b"
         "[^,]{0,40}" TAIL,
    LEAD "what (?:do|does) (?:I|we|it|this) look like(?: to you)?(?:,| -)? ?(?:an? |the |some "
         ")?(?!(?:on|in|from|at|with|when|"
         "if|size)\\b)[^,?]{0,30}" TAIL,
    LEAD "do you(?: lot| guys| people| all| clowns)? (?:just|actually|all) "
         "(?:pick|make|guess|throw|roll|flip|hope|draw|toss|close|"
         "invent|sit|stand|wait|spin|choose|enjoy|hate|forget)\\b[^?]{3,80}" TAIL,
    LEAD "(?:am I|are we) (?:just |really |now )*(?:meant|supposed|expected) to (?:live on|survive|breathe|wash "
         "in|sleep on|grow|fly "
         "there|swim|teleport|guess|read minds|sit in the dark|eat (?:air|grass|the|my)|pray|wait "
         "forever|magic)\\b[^?]{0,50}" TAIL,
    LEAD "do (?:I|we) (?:really )?look (?:like|as if|that|stupid|blind)\\b.{0,50}" TAIL,
    LEAD "(?:am I|are we) (?:just |actually |really )?(?:invisible|imaginary|a joke|a ghost|speaking|talking|typing "
         "to|shouting|dreaming|"
         "hallucinating|going mad|going crazy|not a customer|supposed to (?:just )?(?:be |feel "
         ")?(?:grateful|happy|impressed|thankful|"
         "laugh|clap|smile|admire|be psychic|read minds))\\b.{0,50}" TAIL,
    LEAD "how (?:hard|difficult|complicated|tricky) (?:can|could|is) (?:it|that|this)(?: (?:really |actually "
         ")?(?:be|to) ?[^,]{0,50})?" TAIL,
    LEAD "is (?:it|this|that) (?:really |honestly |actually )?(?:too much to ask|asking too much|that "
         "(?:hard|difficult|much to ask)|so (?:hard|"
         "difficult)|rocket science)\\b.{0,40}" TAIL,
    LEAD "how (?:stupid|dumb|gullible|rich|thick|patient|daft|long are my arms|many "
         "(?:eyes|hands|arms|feet|legs|heads)) (?:do you|does "
         "anyone|can (?:one|a))\\b.{0,40}" TAIL,
    LEAD "who (?:on earth |the hell |the heck |in (?:their|his|her) right mind |actually |even |at your end "
         ")*(?:thought|thinks|comes? up "
         "with|came up with|dreamt up|dreamed up|signed off|signs off|hurt you|raised you|taught you|does that|does "
         "this|asked for "
         "(?:this|that|it)|needs enemies|wants (?:this|that|an? )|in their right mind)\\b.{0,60}" TAIL,
    /* what nobody is able to */
    LEAD "(?:can|does|do|could|will) (?:nobody|no one|none of you|not one of you)\\b[^,]{3,60}" TAIL,
    LEAD
    "(?:can't|doesn't|don't|can|does) (?:any(?:one|body)|any of (?:you|them))(?: (?:there|over there|in there|at [\\w' "
    "-]{2,24}?))?"
    "(?: " EVER ")* "
    "(?:count|care|drive|cook|add|spell|talk|think|look|subtract|use|wear|carry|own|see|hear|think)\\b[^,]{0,50}" TAIL,
    /* what is done meanwhile, and by whom */
    LEAD
    "(?:is|are|was|were) (?:" CREW
    "|he|she|it) (?:just |all |actually |still )*(?:pretending|training for|guessing|walking it|rowing|"
    "swimming|hiding|having a laugh|making (?:this|that|it) up|taking the "
    "(?:mick|mickey|piss|michael|biscuit)|playing|asleep|sleeping|"
    "(?:trying|out) to (?:kill|poison|bankrupt|ruin|starve|freeze|finish off|drive) (?:me|us)|"
    "on (?:holiday|strike|the moon|drugs|mars|another "
    "planet)|(?:powered|run|driven|staffed|trained|taught|raised|delivered|coming|travelling|"
    "written|designed|managed|packed) (?:by|on|via) "
    "(?!(?:post|mail|bus|train|van|car|air|sea|road|rail|courier|email|you|us|hand|"
    "the|your|royal|ups|dhl|fedex|ferry|truck|lorry|plane|bike|foot|today|tomorrow|next|monday|tues|wednes|thurs|fri|"
    "satur|sun|noon|"
    "midnight|now|then|evening|morning|batter|mains|gas|electric|petrol|diesel|solar|steam|usb)\\w*\\b)(?:an? "
    ")?[a-z-]+)\\b"
    "[^,]{0,40}" TAIL,
    LEAD "(?:is|are) (?:it|this|that|the [\\w-]+|your [\\w-]+|my [\\w-]+|they|he|she) (?:on|doing|going on|taking) "
         "(?:a |an )?(?:world "
         "tour|tour of|grand tour|holiday|gap year|sightseeing|cruise|pilgrimage)\\b.{0,40}" TAIL,
    LEAD "(?:do|does) (?:you|your company|this company|they)(?: " EVER ")* exist" TAIL,
    LEAD
    "(?:remember me|ring any bells|sound familiar|see the problem|spot the (?:problem|difference|pattern)|get the "
    "picture|get it|"
    "notice (?:a|the) pattern|see a pattern|is that (?:all|it)|coincidence|what (?:a )?coincidence|what could "
    "(?:possibly )?go wrong|"
    "what'?s the point|what is the point|what planet are you (?:lot )?on|in what world|since when|says who|"
    "you're welcome|guess (?:what|who|which(?: one)?)|think about (?:that|it)|let that sink in|pick (?:a|one) "
    "lane|pick one|"
    "you do the maths?|do the maths?|work that (?:one )?out|explain that(?: one)?|make it make sense|riddle me that)"
    "(?:, right)?" TAIL,
};

/* A guess behind what the customer does ask. */
static const char *const guesses[] = {
    "^((?:[\\w']+ "
    "){0,2}(?:where|how|what|when|which|who|whom)\\b(?=.*\\b(?:I|we|my|our|me|us)\\b)(?!.*\\b(?:size|colou?r|day|date|"
    "time|number|type|"
    "model)\\b)[^,]{8,70}), (?:by (?=[a-z])|(?:(?:on|in|at|by|from|to|with) )?(?:the|an?|my|your) )"
    "(?!refund|replacement|discount|voucher|manager|number|link)[\\w'-]+(?: [\\w'-]+)?\\?+$",
    "^((?:[\\w']+ ){0,2}(?:where|how|what)\\b[^,]{4,50}\\b(?:am I|are we|do I|do we)\\b[^,]{2,50}), "
    "(?:fly|swim|walk|pray|beg|guess|sing|dance|"
    "whistle|magic|teleport|telepathy|smoke signals?|carrier pigeon)(?: [\\w']+){0,3}\\?+$",
};

#define LINES(name, of)                                                                                                \
    static struct forms name = {                                                                                       \
        .rows = (of), .width = sizeof(of)[0], .count = G_N_ELEMENTS(of), .flags = G_REGEX_CASELESS}
LINES(mocking, questions);
LINES(guessing, guesses);

static bool
mocks(const char *sentence)
{
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < mocking.count; i++)
        if (form_holds(&forms_open(&mocking)[i], sentence, &grain, NULL))
            return true;
    return false;
}

/* The question without its guess; NULL: it has none. Owned by caller. */
static char *
unguessed(const char *sentence)
{
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < guessing.count; i++) {
        char *bare = form_put(&forms_open(&guessing)[i], sentence, &grain, "\\1?");
        if (bare)
            return bare;
    }
    return NULL;
}

/* Whether another sentence tells something. */
static bool
else_tells(const GPtrArray *sentences, guint at)
{
    for (guint i = 0; i < sentences->len; i++)
        if (i != at && text_word_count(sentences->pdata[i]) >= 3 && !temper_is_noise(sentences->pdata[i]) &&
            !mocks(sentences->pdata[i]))
            return true;
    return false;
}

bool
mockery_off(GPtrArray *sentences)
{
    bool gone = false;
    for (guint i = sentences->len; i-- > 0;) {
        bool mocking = mocks(sentences->pdata[i]) && else_tells(sentences, i);
        char *bare = mocking ? NULL : unguessed(sentences->pdata[i]);
        if (bare) {
            g_free(sentences->pdata[i]);
            sentences->pdata[i] = bare;
            gone = true;
        } else if (mocking) {
            g_ptr_array_remove_index(sentences, i);
            gone = true;
        }
    }
    return gone;
}
