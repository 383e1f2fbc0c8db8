/*
 * feeling.c - how the customer feels, when what the mail is about is known: tone.c tells from words alone, here the matter decides.
 *
 * Frustration shows in what is wrong, even where no word of feeling stands; a plain question gets no sympathy, a mail of thanks none
 * either, and a battery that died no condolence. And what is shouted: capitals on end with marks heaped up. Pure.
 */
#include "feeling.h"

#include "clause.h"
#include "tone.h"

#include <string.h>

/* ---- thanks, and whether they are all ---------------------------------------------------------------------------- */

/* " not " among the words of a sentence; "nothing broken" is no breakage. */
static bool
says(const char *spaced, const char *word)
{
    const char *at = strstr(spaced, word);
    return at && !(at - spaced > 8 && g_str_has_prefix(at - 8, "nothing ")) && !strstr(spaced, "ne changez rien");
}

/* "…, mais le vélo grince": a word that speaks against the thanks. English and French; another tongue's mail is taken to. */
static bool
praise_is_spoilt(const struct insight *insight)
{
    static const char *const english[] = {"n't ",    " not ",   " no ",        "never",     "wrong", "missing", "broke",
                                          "late ",   " but ",   "however",     "cancel",    "wait",  "refund",  "delay",
                                          "charged", "cannot",  "although",    "unable",    "worse", " only ",  "lost",
                                          "faulty",  "damaged", "nobody came", "nobody has"};
    static const char *const french[] = {" ne ",      " n'",    " pas ",    " mais ",  "sauf",           "manqu",
                                         "cass",      "retard", "rembours", "dommage", "bémol",          "cependant",
                                         "toutefois", "déçu",   "erreur",   "refus",   "malheureusement"};
    bool in_french = strcmp(insight->language, "fr") == 0;
    if (strcmp(insight->language, "en") != 0 && !in_french)
        return true;
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1), *spaced = g_strdup_printf(" %s ", low);
        for (guint k = 0; k < (in_french ? G_N_ELEMENTS(french) : G_N_ELEMENTS(english)); k++)
            if (says(spaced, in_french ? french[k] : english[k]))
                return true;
    }
    return false;
}

/* "Merci pour le prêt de la poussette.": one sentence, and nothing but thanks. The model knows little French praise. */
static bool
praise_is_all(const struct insight *insight)
{
    const char *text = insight->sentence_count == 1 ? insight->sentences[0].text : "";
    return g_str_has_prefix(text, "Merci ") && strstr(text, " pour ") && !strpbrk(text, ",?:") &&
           !strstr(text, "avance") && !praise_is_spoilt(insight);
}

/* "El embalaje estaba perfecto" beside what is wrong: praise says so in words of its own. */
static bool
praises_in_words(const struct insight *insight)
{
    static const struct {
        const char *language, *stems;
    } kinds[] = {
        {"es", "gracias|encant|content|felici|enhorabuena|genial|estupend|maravill|recomiend|excelente|un diez|gusto|"
               "satisfech|amab|impecable|cariño"},
        {"de",
         "dank|super|toll|klasse|gefall|gefäll|gefiel|zufrieden|freundlich|begeister|lob|großartig|perfekt|spitze|"
         "wunderbar|hilf|hilfs|freu|schön|gerettet|kompliment|respekt|hut ab|geklappt|empfehl|gut|nett|prima|best|"
         "einwandfrei|reibungslos|top|genial|lieb|schnell|geduld|gelacht|lecker|traum"},
    };
    const char *stems = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(kinds[i].language, insight->language) == 0)
            stems = kinds[i].stems;
    bool found = !stems;
    g_auto(GStrv) words = g_strsplit(stems ? stems : "", "|", -1);
    for (guint i = 0; i < insight->sentence_count && !found; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1);
        bool past = strstr(low, " alten ") || strstr(low, "früher") ||
                    strstr(low, "vorher"); /* "im alten Tarif war alles gut" */
        for (char **word = words; *word && !past; word++)
            found |= strstr(low, *word) != NULL;
    }
    for (guint i = 0; i < insight->sentence_count; i++) /* "hi Ana i'm calling to ask …" */
        found &= !strstr(insight->sentences[i].text, "calling to ");
    return found;
}

/* "Your receptionist was so calming with my boy" */
static bool
praises_people(const char *text)
{
    static const char kind[] = "calming kind helpful patient lovely friendly polite professional caring sweet gentle "
                               "understanding thoughtful wonderful brilliant amazing fantastic welcoming attentive "
                               "accommodating";
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 2; i < words->count; i++) {
        bool degree = word_in(words->words[i - 1].low, "so very really super incredibly absolutely extremely") && i > 2;
        if (word_in(words->words[i].low, kind) && word_in(words->words[i - 1 - degree].low, "was were is are"))
            return true;
    }
    return false;
}

/* "I wanted to thank Anna, who found my lost purse": what was wrong is in the thanks, and nowhere else. */
static bool
only_thanks(const struct insight *insight)
{
    static const char *const wrong[] = {" again.",   " same ",  "worse",  "cannot ", " need ", "would like",
                                        "cancelled", "delayed", "n't ",   " not ",   "never",  "wrong",
                                        "broke",     " but ",   "still ", "refund",  "?"};
    bool thanks = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const char *text = insight->sentences[i].text;
        bool here = g_str_has_prefix(text, "I wanted to thank ") ||
                    g_str_has_prefix(text, "I wanted to say thank you ") || praises_people(text);
        thanks |= here;
        for (guint k = 0; !here && k < G_N_ELEMENTS(wrong); k++)
            if (strstr(text, wrong[k]))
                return false;
    }
    return thanks;
}

/* "My battery died", "the pump started and then died": nobody's death, whatever the model takes it for. */
static bool
is_device(const char *source)
{
    static const char alive[] =
        "mother father mum mom mam dad husband wife son daughter brother sister grandmother grandfather gran nan nana "
        "grandma grandpa grandad aunt auntie uncle partner friend neighbour neighbor tenant baby child twin cousin "
        "niece "
        "nephew he she who mr mrs ms miss dr colleague member cat dog rabbit horse pony hamster puppy kitten pet "
        "parrot "
        "collie spaniel terrier labrador tortoise budgie lady man woman boy girl owner customer holder boss passed "
        "funeral deceased late mother-in-law father-in-law";
    g_autoptr(clause) words = clause_cut(source);
    bool thing = false;
    for (guint i = 0; i < words->count; i++) {
        if (word_in(words->words[i].low, alive))
            return false;
        for (guint k = i + 1; !thing && word_in(words->words[i].low, "my our the a an your this") && k < i + 7; k++)
            thing = k > i + 1 && word_in(clause_low(words, k), "died dies dead") &&
                    g_ascii_islower(words->words[i + 1].text[0]);
    }
    return thing;
}

/* "I could have died", "I nearly died of shame": nobody did, whatever the model takes it for. */
static bool
nobody_died(const char *source)
{
    g_autoptr(clause) words = clause_cut(source);
    bool spared = false;
    for (guint i = 0; i < words->count; i++) {
        if (word_in(words->words[i].low,
                    "late passed funeral deceased bereaved bereavement buried ashes condolences dead "
                    "death lost"))
            return false;
        if (!word_in(words->words[i].low, "die died dies dying"))
            continue;
        bool unreal = i > 0 && word_in(words->words[i - 1].low, "i we nearly almost");
        for (guint k = i > 4 ? i - 4 : 0; k < i; k++)
            unreal |=
                word_in(words->words[k].low, "could might would nearly almost couldn't could've might've would've "
                                             "can may will");
        if (!unreal)
            return false;
        spared = true;
    }
    return spared;
}

/* ---- the tone of the matter -------------------------------------------------------------------------------------- */

enum tone
feeling_of(const struct insight *insight)
{
    enum tone tone = insight->tone;
    bool problem = false, praise = false, grief = false, matter = false, asks = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        asks |= (sentence->main || *sentence->wish) && !tone_is_kind(sentence->text) &&
                (sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION || sentence->role == ROLE_THREAT);
        problem |= sentence->main && (sentence->role == ROLE_PROBLEM || sentence->role == ROLE_ATTEMPT);
        matter |= sentence->main && sentence->role == ROLE_PROBLEM && !*sentence->frame;
        praise |= sentence->main && sentence->role == ROLE_PRAISE;
    }
    static const char plain[] = " QUESTION HOW-TO DOCUMENT-REQUEST CANCEL RETURN FEATURE-REQUEST DATA-REQUEST ";
    bool trouble = problem;
    for (guint i = 0; i < insight->issue_count; i++) {
        g_autofree char *spaced = g_strdup_printf(" %s ", insight->issues[i].frame);
        grief |= strcmp(insight->issues[i].frame, "BEREAVEMENT") == 0 && !is_device(insight->issues[i].source) &&
                 !nobody_died(insight->issues[i].source);
        praise |= strcmp(insight->issues[i].frame, "PRAISE") == 0;
        trouble |= *insight->issues[i].frame && !strstr(plain, spaced) && !praise;
        matter |= !strstr(plain, spaced);
    }
    if (grief)
        return TONE_BEREAVED;
    for (guint i = 0; i < insight->sentence_count && tone <= TONE_THANKS; i++)
        if (strstr(insight->sentences[i].text, "ar contre") || strstr(insight->sentences[i].text, "n revanche") ||
            (tone == TONE_THANKS && strstr(insight->sentences[i].text, " used to "))) {
            tone = TONE_TROUBLE; /* "They used to be lovely", "Merci à Anne. Par contre la facture …" */
            praise = false;
        }
    if (only_thanks(insight) || praise_is_all(insight))
        return TONE_THANKS;
    for (guint i = 0; i < insight->sentence_count && tone == TONE_THANKS && !praise; i++)
        if (insight->sentences[i].role == ROLE_QUESTION && strchr(insight->sentences[i].text, '?') &&
            !tone_is_kind(insight->sentences[i].text)) /* "Thank you for showing us the house. Is the cellar dry?" */
            return trouble && strcmp(insight->language, "en") != 0 ? TONE_TROUBLE : TONE_NEUTRAL;
    praise = praise && praises_in_words(insight);
    bool framed = false;
    for (guint i = 0; i < insight->issue_count; i++)
        framed |= *insight->issues[i].frame && strcmp(insight->issues[i].frame, "PRAISE") != 0;
    if (praise && !framed && tone <= TONE_TROUBLE)
        return TONE_THANKS;
    if (framed && tone <= TONE_THANKS && !matter)
        return TONE_NEUTRAL; /* a coat that is too tight, a copy of an invoice: no pity */
    if (tone == TONE_THANKS && trouble && (!framed || strcmp(insight->language, "fr") == 0) &&
        !praise_is_spoilt(insight))
        return TONE_THANKS; /* "… at Gate 12 calmed down my son. Please pass on my thanks." */
    if (tone == TONE_THANKS &&
        trouble) /* no word of trouble fell: a mail that asks for nothing is the thanks it says */
        return asks || (framed && strcmp(insight->issues[0].frame, "PRAISE") != 0) ? TONE_TROUBLE : TONE_THANKS;
    if (tone == TONE_NEUTRAL && trouble)
        return TONE_TROUBLE;
    return tone == TONE_TROUBLE && !trouble ? TONE_NEUTRAL : tone;
}

/* ---- what is shouted --------------------------------------------------------------------------------------------- */

bool
feeling_is_roared(const char *text)
{
    guint run = 0, longest = 0, small = 0, letters = 0;
    for (const char *c = text;; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter && g_unichar_isalpha(letter)) {
            letters++;
            small += g_unichar_islower(letter);
            continue;
        }
        if (letters > 1 || small)
            run = small ? 0 : run + 1;
        longest = MAX(longest, run);
        letters = small = 0;
        if (!letter)
            break;
    }
    return (longest >= 8 && (strstr(text, "!!") || strstr(text, "??"))) ||
           (longest >= 3 && (strstr(text, "!!") || strstr(text, "???")));
}
