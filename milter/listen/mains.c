/*
 * mains.c - which sentences of a mail must be told besides its issues: what is grave, what a pronoun stands for, and of the rest what
 * there is room for.
 *
 * Of a short mail nothing but greeting, thanks and feeling is left out; of a longer one the worthiest (worth.c) as long as the answer
 * stays short. Pure.
 */
#include "mains.h"

#include "ahead.h"
#include "aside.h"
#include "clause.h"
#include "coverage.h"
#include "german.h"
#include "grave.h"
#include "pauses.h"
#include "standing.h"
#include "things.h"
#include "tone.h"
#include "verb.h"
#include "worth.h"

#include <hearken/text.h>
#include <string.h>

#define FEW     4     /* sentences of a mail in which each may matter */
#define LONGEST 26    /* words of a sentence that are told at most */
#define SCENERY 40    /* words of mains, behind which scenery has no place */
#define ROOM    70    /* words of the mail's own that an answer of four sentences can tell */
#define WORTH   0.22f /* of a further sentence */
#define BRIEF   45    /* words of a mail in which whatever is told is a main point */
#define SCENE   62    /* … of one of few sentences, whose circumstances have a place too */
#define PLAIN   70    /* … of one of few sentences */
#define AHEAD   34    /* words of a sentence that tells of a day to come */
#define DUE     24    /* … of these that take no room of the matter's */
#define SAYS    6     /* sentences that an answer has a place for each */

/* ---- what is grave ----------------------------------------------------------------------------------------------- */

/* Danger, a court, customers who cannot pay: an answer that leaves it out has not listened. */
void
mains_grave(struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        enum tone tone = tone_tell(insight->language, sentence->text);
        bool grave = (tone == TONE_HEALTH || tone == TONE_WORRIED) && !tone_is_felt(insight->language, sentence->text);
        grave |= grave_hurts(insight->language, sentence->text);
        grave |= (strstr(sentence->text, "error code ") && strpbrk(sentence->text, "0123456789")) ||
                 strstr(sentence->text, " hacked"); /* what the fault goes by, what is feared */
        static const char *const thefts[] = {" rubat",  " hackerat", " robad",    " robaron", " robó",
                                             " roubad", " hackead",  " gestolen", " stolen ", " gestohlen"};
        for (guint k = 0; k < G_N_ELEMENTS(thefts); k++)
            grave |= strstr(sentence->text, thefts[k]) != NULL; /* no mood, but what befell */
        if (!grave || sentence->subject || sentence->secret || role_weight(sentence->role) <= 0)
            continue;
        if (sentence->role == ROLE_THREAT || sentence->role == ROLE_EMOTION)
            sentence->role = ROLE_IMPACT;
        sentence->main = true;
    }
}

/* ---- what a pronoun stands for ---------------------------------------------------------------------------------- */

/* Whether a pronoun stands for what was named before: among the first words, before any noun's article. */
static bool
leans_back(const char *text)
{
    static const char pronouns[] =
        " it it's its they they're them he he's she she's er sie es il elle ils elles ella ellos lui hij ";
    static const char articles[] =
        " a an the my our your this that his her i we you ich wir mein meine der die das ein eine je "
        "nous le la les un une mon ma mes vous el los mi yo lo gli ik wij de het een ";
    static const char not [] =
        "it is possible|it would be|it's possible|es ist |es gibt|es geht|es wäre|il y a|il est |il faut|sie ";
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_auto(GStrv) impersonal = g_strsplit(not, "|", -1), words = g_strsplit_set(low, " ,", 6);
    for (char **start = impersonal; *start; start++)
        if (g_str_has_prefix(low, *start))
            return false;
    for (guint i = 0; words[i] && i < 4; i++) {
        g_autofree char *spaced = g_strdup_printf(" %s ", words[i]);
        if (*words[i] && strstr(pronouns, spaced))
            return true;
        if (*words[i] && strstr(articles, spaced))
            return false;
    }
    return false;
}

/* Of a thing, not of people. */
static bool
names_it(const char *text)
{
    return strstr(text, " it ") || strstr(text, " it's ") || g_ascii_strncasecmp(text, "it", 2) == 0;
}

static bool
names_thing(const struct insight *insight, const struct sentence *sentence)
{
    g_autofree char *ordered = things_ordered(insight->language, sentence->text);
    g_autofree char *owned = things_owned(insight->language, false, sentence->text);
    return *ordered || *owned;
}

/* "It leaks" needs the sentence that names it: the nearest before that names a thing, else the one before. */
void
mains_nouns(struct insight *insight)
{
    bool german = strcmp(insight->language, "de") == 0;
    for (guint i = 1; i < insight->sentence_count; i++) {
        struct sentence *sentences = insight->sentences;
        bool contrast = strcmp(insight->language, "en") == 0 &&
                        g_ascii_strncasecmp(sentences[i].text, "but ", 4) == 0 &&
                        text_word_count(sentences[i].text) <= 9; /* "but I do have the receipt" */
        bool points = contrast || standing_refers(insight->language, sentences[i].text);
        if (!sentences[i].main || (!points && !leans_back(sentences[i].text)))
            continue;
        for (guint back = 1; german && back <= MIN(i, 3u); back++) /* "gestern bekam er …" */
            if (german_names_kin(sentences[i - back].text) && !sentences[i - back].subject) {
                sentences[i - back].main = true;
                break;
            }
        guint noun = i - 1;
        bool thing = !points && names_it(sentences[i].text);
        for (guint k = i; thing && k-- > 0 && i - k <= 3 && !sentences[noun].main;)
            if (names_thing(insight, &sentences[k])) {
                noun = k;
                break;
            }
        bool asked = strchr(sentences[i].text, '?') && noun + 1 < i && !sentences[i - 1].subject &&
                     !strchr(sentences[i - 1].text, '?') &&
                     role_weight(sentences[i - 1].role) > role_weight(ROLE_EMOTION);
        if (asked && !standing_is_side(insight->language, sentences[i - 1].text))
            sentences[i - 1].main = true; /* "I left a scarf in room 12. Has it been found?" */
        bool hangs = points && strcmp(insight->language, "it") == 0 && text_word_count(sentences[noun].text) > 3 &&
                     role_weight(sentences[noun].role) <= role_weight(ROLE_EMOTION) &&
                     !tone_is_felt(insight->language, sentences[noun].text);
        if (hangs) /* "Cerco una casa con giardino. Ne avete?" greets nobody */
            sentences[noun].role = ROLE_CONTEXT;
        enum role role = sentences[noun].role;
        if (!sentences[noun].subject && role_weight(role) > role_weight(ROLE_EMOTION) &&
            !standing_is_side(insight->language, sentences[noun].text))
            sentences[noun].main = true;
    }
}

/* ---- what else there is room for --------------------------------------------------------------------------------- */

/* "Update the maps!" */
static bool
is_order(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    return words->count > 2 && verb_is_request(words->words[0].low) &&
           !word_in(words->words[0].low, "have go let see try") &&
           word_in(words->words[1].low, "the my your our it this them an me us");
}

/* "Pasé la noche en urgencias." at the end is no closing. */
static bool
tells_spanish(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    return words->count > 2 && pauses_verb(words, 0, words->count) &&
           !word_in(words->words[0].low,
                    "gracias saludos un muchas quedo espero esperamos esperando quedamos reciba reciban les le os "
                    "agradezco disculpen hola buenas buenos adjunto atentamente te por que");
}

/* "Vou abrir reclamação na Anatel.": a sentence that ends the mail and is no courtesy. */
static bool
tells_southern(const char *language, const char *text)
{
    static const char *const courtesies[] = {
        "graz",     "salut",   "cordial", "distint", "attes",   "attend", "buon",   "obrig",    "agrade",  "cumpriment",
        "atencios", "aguard",  "abra",    "groet",   "bedankt", "dank",   "hoor",   "hopelijk", "verneem", "spero",
        "espero",   "reactie", "queira",  "favor",   "solicit", "prego",  "volete", "graag"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    bool tells = word_in(language, "it pt nl") && g_str_has_suffix(low, ".") && text_word_count(low) > 4;
    for (guint i = 0; i < G_N_ELEMENTS(courtesies) && tells; i++)
        tells = strstr(low, courtesies[i]) == NULL;
    return tells;
}

/* "No cabe.", "Non funziona.", "Han pasado 51.": few words that say what is wrong, or for how long. */
static bool
says_briefly(const char *language, const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    if (!word_in(language, "es it pt") || words->count < 2)
        return false;
    if (clause_has(words, 0, "han pasado") || clause_has(words, 0, "sono passati|passate") ||
        clause_has(words, 0, "já passaram") || clause_has(words, 0, "passaram"))
        return words->count < 6 && strpbrk(text, "0123456789");
    const char *low = words->words[1].low;
    return words->count == 2 && word_in(words->words[0].low, "no non não") && strlen(low) > 3 &&
           strchr("ae", low[strlen(low) - 1]) && !word_in(low, "grazie obrigada importa señora puede");
}

/* "hi ordered 2 wraps and large fries": told behind a greeting in one breath. English. */
static bool
tells_behind_greeting(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    guint at = word_in(clause_low(words, 0), "hi hello hey hiya") ? 1 : 0;
    const char *low = clause_low(words, at);
    bool past = g_str_has_suffix(low, "ed") || verb_is_past(low) || word_in(low, "bought got paid sent went");
    return at && words->count > at + 3 && !strchr(words->words[0].trail, '.') && !strchr(text, '@') && past;
}

/* In a short mail nothing but greeting, thanks and feeling may be left out. */
static void
keep_brief(struct insight *insight)
{
    guint words = 0;
    bool terse = word_in(insight->language, "es de nl it pt"), english = strcmp(insight->language, "en") == 0,
         spanish = strcmp(insight->language, "es") == 0;
    guint says = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        guint length = insight->sentences[i].subject ? 0 : text_word_count(insight->sentences[i].text);
        words += length;
        says += length > 3;
    }
    for (guint i = 0; i < insight->sentence_count && words <= (says <= SAYS ? PLAIN : BRIEF) &&
                      word_in(insight->language, "en de es nl it pt");
         i++) {
        struct sentence *sentence = &insight->sentences[i];
        bool ends = sentence->role == ROLE_CLOSING || sentence->role == ROLE_SIGNATURE,
             states = (spanish && ends && tells_spanish(sentence->text)) ||
                      (ends && tells_southern(insight->language, sentence->text)) || standing_states(sentence->text) ||
                      (english && standing_acts(sentence->text)) ||
                      (english && sentence->role == ROLE_GREETING && tells_behind_greeting(sentence->text));
        bool feeling = sentence->role == ROLE_EMOTION || sentence->role == ROLE_THREAT;
        bool courtesy = sentence->role == ROLE_GREETING || sentence->role == ROLE_THANKS ||
                        sentence->role == ROLE_APOLOGY || sentence->role == ROLE_CLOSING ||
                        sentence->role == ROLE_SIGNATURE || sentence->role == ROLE_QUOTED ||
                        (sentence->role == ROLE_FACT && strpbrk(sentence->text, "0123456789:") &&
                         !(english && standing_acts(sentence->text)));
        if (says_briefly(insight->language, sentence->text) && !sentence->subject && !sentence->secret) {
            sentence->role = role_weight(sentence->role) <= role_weight(ROLE_EMOTION) ? ROLE_CONTEXT : sentence->role;
            sentence->main = true;
            continue;
        }
        if (sentence->subject || sentence->secret || (words > SCENE && sentence->role == ROLE_CONTEXT) ||
            (sentence->role == ROLE_THANKS && g_ascii_strncasecmp(sentence->text, "thank", 5) == 0) ||
            text_word_count(sentence->text) <
                (sentence->written || terse || is_order(sentence->text) || states ? 3 : 4) ||
            (courtesy && (sentence->role == ROLE_FACT || (!sentence->written && !states))) ||
            sentence->role == ROLE_PRAISE || standing_is_side(insight->language, sentence->text) ||
            (feeling && tone_is_felt(insight->language, sentence->text)) ||
            (strcmp(insight->language, "de") == 0 && german_is_felt(sentence->text)))
            continue;
        if (feeling || courtesy)
            sentence->role = ROLE_CONTEXT;
        sentence->main = true;
    }
}

/* What came of it in place of what should have (item.c). */
static bool
tells_outcome(const char *text)
{
    return (g_str_has_prefix(text, "I expected ") && strstr(text, " but got ")) ||
           (g_str_has_prefix(text, "Ich habe ") && strstr(text, " erwartet, aber "));
}

/* By when an answer is of use, what is asked as something not known, and what came instead of what should: an answer without them has
 * not listened. How many words are told so. */
static guint
keep_due(struct insight *insight)
{
    guint days = 0, words = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        bool spoken = sentence->role != ROLE_GREETING && sentence->role != ROLE_QUOTED &&
                      sentence->role != ROLE_SIGNATURE && sentence->role != ROLE_PRAISE;
        if (sentence->subject || sentence->secret || sentence->main || !spoken ||
            text_word_count(sentence->text) > AHEAD)
            continue;
        bool due = days < 2 && ahead_tells(insight->language, sentence->text);
        days += due;
        if (!due && !standing_wonders(insight->language, sentence->text) && !tells_outcome(sentence->text))
            continue;
        words += text_word_count(sentence->text);
        if (role_weight(sentence->role) <= role_weight(ROLE_EMOTION))
            sentence->role = ROLE_IMPACT;
        sentence->main = true;
    }
    return words;
}

/* "It says error S0A": a fact by itself, and what is wrong in the machine's own words. */
static bool
shows_error(const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    bool says = strstr(low, " says ") || strstr(low, " shows ") || strstr(low, " reads ") || strstr(low, " displays ");
    return says && (strstr(low, "error") || strstr(low, "fault") || strstr(low, "code"));
}

void
mains_further(struct insight *insight, const struct verdict *verdicts)
{
    guint due = keep_due(insight), words = 0;
    keep_brief(insight);
    for (guint i = 0; i < insight->sentence_count; i++)
        words += insight->sentences[i].main ? MIN(text_word_count(insight->sentences[i].text), LONGEST) : 0;
    words -= MIN(MIN(due, words), DUE); /* of the matter itself nothing goes for it */
    for (;;) {
        guint best = G_MAXUINT;
        float most = WORTH;
        for (guint i = 0; i < insight->sentence_count; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION ||
                        worth_denies(insight->language, sentence->text);
            if (sentence->main || sentence->subject || (sentence->role == ROLE_FACT && !shows_error(sentence->text)) ||
                sentence->secret || text_word_count(sentence->text) < 3 ||
                role_weight(sentence->role) <= role_weight(ROLE_EMOTION) - (sentence->role == ROLE_THREAT ? 0.1f : 0) ||
                standing_is_side(insight->language, sentence->text) ||
                words + text_word_count(sentence->text) > ROOM + (asks ? ROOM / 4 : 0))
                continue;
            float lift = standing_lift(insight, i),
                  worth = worth_of(insight->language, sentence, &verdicts[i]) + (asks ? 0 : lift);
            bool scene = sentence->role == ROLE_CONTEXT || sentence->role == ROLE_IMPACT;
            if (scene && lift <= 0 && words > SCENERY && !strpbrk(sentence->text, "0123456789") && worth < 0.28f)
                continue; /* "We have a baby and a lot of laundry" */
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        if (best == G_MAXUINT)
            break;
        insight->sentences[best].main = true;
        words += MIN(text_word_count(insight->sentences[best].text), LONGEST);
    }
    mains_nouns(insight);
    for (guint i = 0; i < insight->sentence_count; i++) {
        float worth = worth_of(insight->language, &insight->sentences[i], &verdicts[i]);
        insight->sentences[i].weight = (guint)(CLAMP(worth, 0, 1) * 100);
    }
}

void
mains_known(const struct pack *pack, struct insight *insight)
{
    if (!pack || insight->sentence_count > FEW || !word_in(insight->language, "de nl"))
        return;
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        struct situated situated;
        if (sentence->main || sentence->subject || sentence->secret ||
            !coverage_best(pack, insight, sentence->text, false, &situated))
            continue;
        sentence->main = situated.whole && situated.clause && !situated.wish;
        g_free(situated.clause);
    }
}
