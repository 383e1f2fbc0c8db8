/*
 * civil.c - what a caller says before and behind the matter: "hi good evening how are you", "thank you so much have a nice day", "sure
 * i will do it". Closed lists. Pure.
 */
#include "civil.h"

#include <string.h>

static const char auxiliary[] =
    "is are was were am do does did can could will would should shall has have had may might must";

/* The words of greeting at the front. */
guint
civil_greeting(const struct clause *words, const char **said_out)
{
    static const char *const forms[] = {
        ("hi|hai|hey|hello|helo|hiya|hii|heya|greetings|higood|hellow "
         "there|team|all|everyone|again|sir|madam|guys|folks"),
        "good|god|gud|goog|happy morning|afternoon|evening|day|noon|to everyone|you",
        "good|god|gud|goog|happy morning|afternoon|evening|day|noon|morninig",
        "hi|hai|hey|hello|helo|hiya|hii|heya|greetings|higood|hellow|dear|morning|evening",
        "sir|madam|team|there|mam|ma'am",
        "and|i hope you|u are doing|having well|good|great|fine",
        "i hope you|u are well|good|fine|great",
        "hope you|u are doing well|good|great|fine",
        "hope you|u are well|good|fine",
        "hope you're doing well|good|great|fine",
        "how are you|u doing today",
        "how are you|u doing|today",
        "how are you|u",
        "i'm|im good|fine|great|well|ok|okay thanks|thank",
        "i'm|im doing good|fine|great|well|ok|okay thanks|thank",
        "i am good|fine|great|well|ok|okay thanks|thank",
        "how's|hows it going|everything",
        "thank you|u for your|the|that|this information|info|answer|help now|and|so|then|but",
        "thank you|u for your|the|that|this information|info|answer",
        "thanks for your|the|that|this information|info|answer|help",
        "okay|ok|alright great|good|thanks|perfect",
        "okay i'm|im sorry",
        "excuse me|us",
        "nice to meet you",
        "are you|u there",
        "is anyone|anybody|someone there",
        "anyone|anybody there",
        "yes|yeah|yep|ok|okay|um|uh|so|well|alright|sure"};
    guint at = 0;
    for (bool moved = true; moved;) {
        moved = false;
        for (guint i = 0; i < G_N_ELEMENTS(forms) && !moved; i++) {
            guint length = clause_has(words, at, forms[i]);
            if (length && strcmp(clause_low(words, at + length - 1), "there") == 0 &&
                word_in(clause_low(words, at + length), auxiliary))
                length = 0; /* "hello | there was a mistake" */
            if (!length)
                continue;
            if (word_in(clause_low(words, at), "hi hai hey hiya hii heya higood") && !**said_out)
                *said_out = "Hi";
            else if (i < 5 && !**said_out)
                *said_out = "Hello";
            at += length;
            moved = true;
        }
    }
    bool called =
        at && at + 4 < words->count && !word_in(clause_low(words, at), auxiliary) &&
        strlen(clause_low(words, at)) > 2 &&
        word_in(clause_low(words, at + 1), "i i'm im i'd my can could we this please") &&
        !word_in(clause_low(words, at), "i my we can could what how when where why is there no need want that "
                                        "the please because since if while for on today yesterday and but");
    return at + called; /* "hello spencer i need …" */
}

guint
civil_closing(const struct clause *words, guint at)
{
    static const char *const forms[] = {
        "thank you so|very much for your|the help|time|assistance",
        "thank you so|very much",
        "thank you in advance",
        "thank you for your|the help|time|assistance",
        "thank you",
        "thanks in advance|a lot|so much",
        "thanks for your|the help|time",
        "thank you|u for your|the quick|fast|prompt|kind|great reply|response|help|support|answer|service",
        "thanks for your|the quick|fast|prompt|kind|great reply|response|help|support|answer|service",
        "thank you|u for your|the|that|this information|info|answer|reply|response|update",
        "thanks for your|the|that|this information|info|answer|reply|response|update",
        "no thats|that's all|it|everything",
        "no nothing else",
        "no thats|that's all it|for for|now|today now|thanks",
        "hello|hi are you there|still",
        "hello|hi are you still there",
        "are you there",
        "hello|hi can you hear me",
        "hello|hi anyone|anybody there",
        "thanks",
        "thank u",
        "thx|thnx|cheers",
        "yes sir|madam i will do it",
        "yes|ok|okay|sure|alright i will|can",
        "yes|ok|okay|sure surely|sure|please|thanks|sir|madam|ok",
        "that's|thats all|it for now|today",
        "that's|thats all|everything|it i need|needed|wanted",
        "that's|thats all|it",
        "that will be all",
        "that is all|it",
        "have a nice|good|great|lovely day|evening|weekend|night|afternoon|one",
        "you can help me with that|this",
        "can|could|will you please|kindly do that|this|it for me",
        "can|could|will you do that|this for me",
        "can|could|will you please|kindly do that|this",
        "can|could|will you do that|this",
        "waiting for your reply|response"};
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++) {
        guint length = clause_has(words, at, forms[i]);
        if (length && at == 0 && strcmp(clause_low(words, length), "for") == 0)
            return 0; /* "thank you for fixing my kettle": what the thanks are for */
        if (length && !word_in(at ? clause_low(words, at - 1) : "", "many say of to no"))
            return length;
    }
    bool told = word_in(clause_low(words, at), "yes yeah yep sure ok okay") &&
                clause_has(words, at + 1, "i|i'm|im|i've|it|its|it's|we|my|this") &&
                !word_in(at ? clause_low(words, at - 1) : "",
                         "make making made be am i'm im is are not for pretty quite so to say said says it's if");
    if (told && at > 2)
        return 1; /* "… on my computer | sure it is a laser printer": the answer to what we did not see asked */
    bool last = at + 1 == words->count || (at + 2 == words->count && clause_has(words, at + 1, "please|sir|thanks"));
    bool asked = at > 1 && word_in(clause_low(words, at - 1), "that it this") &&
                 word_in(clause_low(words, at - 2), "is was"); /* "is that ok" */
    return last && at > 3 && !asked && word_in(clause_low(words, at), "yes ok okay sure yeah surely") ? 1 : 0;
}

bool
civil_is_all(const char *text)
{
    static const char small[] =
        "ok okay great perfect nice good awesome wonderful excellent lovely fine cool alright "
        "that that's thats is was will "
        "be all it this for now today bye goodbye much so very a lot again appreciated "
        "appreciate i we you your really kind "
        "helpful help have had been the same to too sir madam dear team guys ma'am and "
        "everything everyone day week weekend "
        "evening one well done works work sounds me i'm im happy with cheers xx x done sorted amazing solved fixed "
        "resolved answered problem issue question my works working perfectly quick needed";
    g_autoptr(clause) words = clause_cut(text);
    const char *greeted = "";
    bool thanked = false;
    guint from = words->count ? civil_greeting(words, &greeted) : 0;
    for (guint i = 0; i < words->count && !thanked; i++)
        thanked = word_in(words->words[i].low, "thanks thank thx thnx cheers ty thankyou") ||
                  clause_has(words, i, "that's|thats all|everything|it") || clause_has(words, i, "that will be all");
    from += from < words->count && word_in(words->words[from].low, "no nope nothing");
    for (guint at = from, length = 0; at < words->count; at += length) {
        length = civil_closing(words, at);
        length = length ? length : word_in(words->words[at].low, small) || strcmp(words->words[at].low, "thank") == 0;
        if (!length || strchr(words->words[at].trail, '?'))
            return false;
    }
    return thanked && words->count <= 18;
}
