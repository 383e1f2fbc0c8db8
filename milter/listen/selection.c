/*
 * selection.c - which sentences of a mail are told, and whether there is room for one more.
 *
 * First what must not be missed, in the mail's order; then what else there is room for: of a short mail nearly all, of a long one the
 * matter alone. What the customer wants keeps its place, however long the tale before it. Pure.
 */
#include "selection.h"

#include "ahead.h"
#include "clause.h"
#include "coverage.h"
#include "grave.h"
#include "standing.h"
#include "temper.h"
#include "tone.h"

#include <hearken/text.h>
#include <string.h>

#define ISSUES_MAX     6
#define SCENERY        50 /* words chosen, behind which scenery has no place */
#define FRENCH_SCENERY 78 /* … of a French mail, whose facts stand in its course */
#define POST           48 /* words of an English mail that is no longer than a post */
#define BUDGET         SELECTION_BUDGET
#define SPARE          14 /* weight below which a sentence of an English letter is background */
#define LEAST          2  /* sentences that are told of it, whatever they weigh */
#define WISH_LATE                                                                                                      \
    108 /* words up to the wish at a long French letter's end: what is wanted is never the part left out */
#define FRENCH_MORE(n)                                                                                                 \
    ((n) + (n) / 4) /* French says the same in more words, and a complaint's facts stand in its course */

static bool
is_substance(const struct sentence *sentence)
{
    return !sentence->subject && (sentence->main || sentence->role == ROLE_PROBLEM || sentence->role == ROLE_REQUEST ||
                                  sentence->role == ROLE_QUESTION || *sentence->wish);
}

static bool
is_wanting(const struct sentence *sentence)
{
    g_autofree char *first = g_strndup(sentence->text, strcspn(sentence->text, " ,"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    bool condition = word_in(low, "if unless otherwise falls sonst andernfalls si sinon se altrimenti senão anders");
    return sentence->role == ROLE_REQUEST ||
           (sentence->main && (sentence->role == ROLE_QUESTION || *sentence->wish || condition));
}

/* What the customer wants keeps its place, however long the tale before it. */
bool
selection_has_room(const struct account *account, guint at)
{
    const struct sentence *sentences = account->insight->sentences;
    guint kept = 0;
    for (guint i = at + 1; i < account->insight->sentence_count; i++)
        kept += is_wanting(&sentences[i]) ? MIN(text_word_count(sentences[i].text), 24) : 0;
    bool french = strcmp(account->insight->language, "fr") == 0;
    guint words = account->words + text_word_count(sentences[at].text);
    if (sentences[at].main && words + kept <= BUDGET + BUDGET / 6 && account->issues->len < ISSUES_MAX)
        return account->wishes->len < WISHES_MAX; /* all that matters finds its place */
    if (is_wanting(&sentences[at]) || sentences[at].role == ROLE_REQUEST || sentences[at].role == ROLE_QUESTION)
        return words <= (french && sentences[at].main ? WISH_LATE : BUDGET + BUDGET / 4) &&
               account->wishes->len < WISHES_MAX;
    guint most = sentences[at].main && (sentences[at].role == ROLE_PROBLEM || sentences[at].role == ROLE_DEADLINE)
                     ? BUDGET + BUDGET / 6
                     : BUDGET;
    most = french ? FRENCH_MORE(most) : most;
    return words + MIN(kept, 2 * BUDGET / 3) <= most && account->issues->len < (french ? ISSUES_MAX + 2 : ISSUES_MAX) &&
           account->wishes->len < WISHES_MAX;
}

static guint
words_in(const struct insight *insight)
{
    guint words = 0;
    for (guint i = 0; i < insight->sentence_count; i++)
        words += text_word_count(insight->sentences[i].text);
    return words;
}

/* "so disappointed in the new menu": what is felt, and what about. */
static bool
names_cause(const char *text)
{
    static const char *const joints[] = {" in ", " with ", " by ", " about ", " at ", " of ", " that ", " because "};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        const char *at = strstr(text, joints[i]);
        if (at && text_word_count(at) >= 3)
            return true;
    }
    return false;
}

/* "Reclamo los daños": what is claimed. Spanish. */
static bool
claims(const char *text, const char *language)
{
    g_autofree char *low = g_utf8_strdown(text, -1), *first = g_strndup(low, strcspn(low, " "));
    bool refuses = g_str_has_prefix(low, "non intendo ") || g_str_has_prefix(low, "non pag") ||
                   g_str_has_prefix(low, "não vou pagar") || g_str_has_prefix(low, "não pretendo ") ||
                   g_str_has_prefix(low, "no pienso ");
    return (refuses && word_in(language, "es it pt")) ||
           (strcmp(language, "es") == 0 && word_in(first, "reclamo reclamamos exijo exigimos pido pedimos solicito"));
}

/* "El mueble huele fatal, a químico", "Me robaron el móvil": what a thing is like or what was done, not only how it feels. Spanish. */
static bool
tells_of_thing(const char *text, const char *language)
{
    g_autofree char *low = g_utf8_strdown(text, -1), *first = g_strndup(low, strcspn(low, " "));
    g_auto(GStrv) words = g_strsplit(low, " ", 3);
    bool suffered = g_strv_length(words) > 2 && word_in(first, "me nos") && g_str_has_suffix(words[1], "ron");
    return strcmp(language, "es") == 0 &&
           (suffered || (word_in(first, "huele huelen suena suenan sabe apesta") && text_word_count(text) >= 4) ||
            (word_in(first, "el la los las mi mis") && text_word_count(text) >= 5));
}

/* "The waiter shrugged.": in a post nothing is said that does not belong to the matter, but what is felt is the opener's. */
static bool
tells_more(const struct sentence *sentence, const char *language)
{
    bool more = sentence->role == ROLE_OTHER || sentence->role == ROLE_EMOTION;
    g_autofree char *first = g_strndup(sentence->text, strcspn(sentence->text, " '"));
    more |= sentence->role == ROLE_SIGNATURE && strcmp(language, "en") == 0 &&
            word_in(first, "This It They There Everything It Nobody Nothing"); /* "This happens weekly." */
    more |= strcmp(language, "en") != 0 &&
            g_str_has_suffix(sentence->text, ".") && /* "Serve per sabato.", "Hoje é sábado." */
            (sentence->role == ROLE_SIGNATURE || sentence->role == ROLE_FACT || sentence->role == ROLE_CLOSING) &&
            word_in(first, "È Serve Servono Oggi Domani Mi Non Era Hoje Amanhã É Preciso Não Hoy Mañana Es Eran");
    return more && text_word_count(sentence->text) >= 3 && !strchr(sentence->text, '?') &&
           !temper_is_noise(sentence->text) &&
           (!tone_is_felt(language, sentence->text) || (strcmp(language, "en") == 0 && names_cause(sentence->text)) ||
            tells_of_thing(sentence->text, language));
}

/* "Je serai absent le 14": a clause of a short French mail, whatever it was taken for, that is no courtesy. */
static bool
states_french(const struct sentence *sentence)
{
    static const char *const courtesies[] = {"merci",    "remerci",    "cordial",  "salut",   "attente", "souhaite une",
                                             "je joins", "vous joins", "ci-joint", "jointe ", "joint à", "bonne ",
                                             "bonjour",  "dispos",     "madame",   "espère"};
    g_autofree char *low = g_utf8_strdown(sentence->text, -1), *first = g_strndup(low, strcspn(low, " '"));
    if (ahead_tells("fr", sentence->text)) /* by when it is wanted */
        return true;
    bool charge = (strstr(low, "arnaque") || strstr(low, "escroquerie")) && word_in(first, "attention c ce cette il");
    bool clause =
        (charge ||
         word_in(first, "je j il elle ils elles ça c ce on nous mon ma mes le la les l notre nos cette cet ces")) &&
        text_word_count(low) >= (charge || word_in(first, "il elle ça j on les") ? 3 : 4) && !strchr(low, '?');
    for (guint i = 0; i < G_N_ELEMENTS(courtesies) && clause; i++)
        clause = strstr(low, courtesies[i]) == NULL;
    first[strcspn(first, "-")] = '\0'; /* "Réparez-la" */
    bool order = g_str_has_suffix(first, "ez") && text_word_count(low) >= 2 &&
                 !strchr(low, '?') && /* "Cessez vos relances." */
                 !word_in(first, "chez assez avez recevez croyez sachez soyez voyez tenez veuillez");
    if (order && sentence->role != ROLE_QUOTED && (sentence->role != ROLE_SIGNATURE || strpbrk(low, ".!")) &&
        !strstr(low, "salut"))
        return true;
    bool stolen = sentence->role == ROLE_EMOTION && word_in(first, "on il elle le la l") &&
                  (!tone_is_felt("fr", sentence->text) || strstr(low, "vol\u00e9") || strstr(low, "pirat\u00e9"));
    if (clause &&
        (stolen || (charge && sentence->role == ROLE_EMOTION))) /* "On m'a volé deux vélos.", "C'est une arnaque." */
        return true;
    bool letter = word_in(first, "les mes") && !strpbrk(low, ".!") && sentence->role != ROLE_OTHER &&
                  sentence->role != ROLE_FACT; /* who signs */
    return clause && !letter && word_in(first, "je j il elle ils elles ça c on nous mon ma mes le la les l") &&
           (sentence->role == ROLE_OTHER || sentence->role == ROLE_FACT || sentence->role == ROLE_SIGNATURE ||
            sentence->role == ROLE_GREETING || sentence->role == ROLE_CLOSING);
}

/* What the bank of situations has words for, whatever the sentence was taken for. */
static bool
is_situated(const struct account *account, const struct sentence *sentence)
{
    struct situated situated = {0};
    const char *text = sentence->plain && *sentence->plain ? sentence->plain : sentence->text;
    bool told = !sentence->secret && sentence->role != ROLE_QUOTED && sentence->role != ROLE_SIGNATURE &&
                sentence->role != ROLE_EMOTION && sentence->role != ROLE_THANKS && sentence->role != ROLE_PRAISE &&
                coverage_best(account->pack, account->insight, text, false, &situated) && situated.whole &&
                situated.clause;
    g_free(situated.clause);
    return told;
}

/* "It arrived on Monday.": what came of what stands before it. */
static bool
comes_of(const char *low)
{
    g_autoptr(clause) words = clause_cut(low);
    if (words->count < 3 || words->count > 10 || !word_in(words->words[0].low, "it they"))
        return false;
    const char *verb = words->words[1].low;
    return word_in(
               verb,
               "has have came broke went fell took left never didn't wasn't weren't hasn't haven't doesn't don't") ||
           (strlen(verb) > 4 && g_str_has_suffix(verb, "ed"));
}

/* "I have lost half of my customers", "we had to take a taxi": what the matter cost the writer. */
static bool
suffers(const char *low)
{
    g_autoptr(clause) words = clause_cut(low);
    return clause_has(words, 0, "i|we had|have to") ||
           clause_has(words, 0, "i|we have|had lost|missed|paid|waited|tried") ||
           clause_has(words, 0, "i|we lost|missed|cannot|can't");
}

/* "has been given bread twice", "they left four of our pupils there": what was done, and to whom. */
static bool
befell(const char *low)
{
    g_autoptr(clause) words = clause_cut(low);
    for (guint i = 0; i + 1 < words->count; i++)
        if (clause_has(words, i,
                       "been|was|were given|told|sent|put|moved|charged|refused|left|cut|sold|booked|taken|made") ||
            clause_has(words, i, "you|they|he|she left|took|gave|cut|put|sent|broke|lost|threw|told|charged") ||
            clause_has(words, i, "you|they have|had kept|sent|charged|taken|lost|given|put|refused|ignored") ||
            clause_has(words, i, "was|were|been nearly|almost|badly|seriously") ||
            word_in(words->words[i].low, "twice thrice"))
            return true;
    return false;
}

/* "I gave the keys back on 30 June", "three collections running", "my daughter coughs all night": a figure, a day or who is ill is no
 * background. English. */
static bool
has_particulars(const char *language, const char *low)
{
    static const char kin[] =
        "child children kid kids daughter son baby girl boy mother mum mom father dad wife husband";
    static const char ails[] =
        "cough coughs coughing wheezing crying sick ill scared afraid frightened shivering sneezing";
    static const char counted[] =
        "two three four five six seven eight nine ten eleven twelve fortnight january february "
        "march april june july august september october november december";
    static const char whole[] =
        "i we you it it's he she they the my our your his her this these there a an one two three in "
        "on at after before since last yesterday today i've i'm we've we're i'd we'd";
    if (strcmp(language, "en") != 0)
        return false;
    g_autoptr(clause) words = clause_cut(low);
    if (!word_in(clause_low(words, 0), whole)) /* "Monitor bought in February": half a sentence */
        return false;
    bool mine = false, ailing = false, figure = false;
    for (guint i = 0; i < words->count; i++) {
        mine |= word_in(words->words[i].low, kin);
        ailing |= word_in(words->words[i].low, ails);
        figure |= word_in(words->words[i].low, counted) || g_ascii_isdigit(words->words[i].text[0]);
    }
    return figure || (mine && ailing);
}

/* Whether the mail misses nothing where the sentence is left out: nothing is wanted, due or wrong in it. */
static bool
is_spare(const struct insight *insight, const bool *chosen, guint at)
{
    const struct sentence *sentence = &insight->sentences[at];
    g_autofree char *low = g_utf8_strdown(sentence->text, -1);
    bool wants = *sentence->wish || sentence->role == ROLE_QUESTION || sentence->role == ROLE_DEADLINE ||
                 strchr(low, '?') || strstr(low, " want ") || strstr(low, " need ") || g_str_has_prefix(low, "if ") ||
                 g_str_has_prefix(low, "please ");
    bool wrong = (sentence->role == ROLE_PROBLEM || sentence->role == ROLE_ATTEMPT) && standing_lift(insight, at) > 0;
    if (wants || wrong || *sentence->frame || sentence->weight >= SPARE || grave_hurts(insight->language, low) ||
        ahead_tells(insight->language, sentence->text) || comes_of(low) || suffers(low) || befell(low) ||
        has_particulars(insight->language, low))
        return false;
    guint next = at + 1;
    while (next < insight->sentence_count && !chosen[next])
        next++;
    const char *behind = next < insight->sentence_count ? insight->sentences[next].text : "";
    bool wanted = next < insight->sentence_count && is_wanting(&insight->sentences[next]); /* "I'd like it replaced" */
    return (wanted || !standing_leans(insight->language, behind)) && !standing_refers(insight->language, behind) &&
           g_ascii_strncasecmp(behind, "and ", 4) != 0 && g_ascii_strncasecmp(behind, "but ", 4) != 0;
}

/* Of an English letter the matter, what came of it and the wish: what else it tells would make a list of them. */
static void
leave_spare(const struct insight *insight, bool *chosen)
{
    guint kept = 0;
    for (guint i = 0; i < insight->sentence_count; i++)
        kept += chosen[i] && !is_spare(insight, chosen, i);
    for (guint i = insight->sentence_count; i-- > 0 && kept >= LEAST;)
        if (chosen[i] && is_spare(insight, chosen, i))
            chosen[i] = false;
}

/* First what must not be missed, in the mail's order; then what else there is room for. */
void
selection_choose(struct account *account, bool *chosen)
{
    struct insight *insight = account->insight;
    guint words = 0;
    /* What else a short mail says has its place too; of a long one only the matter. */
    static const guint budgets[] = {G_MAXUINT, BUDGET, 76, 60};
    bool brief = word_in(insight->language, "en es it pt") && words_in(insight) <= POST;
    bool tongue = strcmp(insight->language, "fr") == 0;
    bool french = tongue && words_in(insight) <= FRENCH_MORE(BUDGET);
    for (guint pass = 0; pass < G_N_ELEMENTS(budgets); pass++)
        for (guint i = 0; i < insight->sentence_count; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            bool course = sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_DEADLINE;
            bool scene = sentence->role == ROLE_CONTEXT || sentence->role == ROLE_IMPACT ||
                         (brief && tells_more(sentence, insight->language)) || (french && states_french(sentence));
            bool situated = pass == 3 && !chosen[i] && is_situated(account, sentence);
            bool due = pass == 0   ? sentence->main
                       : pass == 1 ? is_substance(sentence) || claims(sentence->text, insight->language)
                       : pass == 2 ? course
                                   : scene || situated;
            bool feeling = (sentence->role == ROLE_EMOTION && !(brief && tells_more(sentence, insight->language)) &&
                            !(french && states_french(sentence))) || /* the opener's */
                           (sentence->role == ROLE_THREAT && !sentence->main && !(french && states_french(sentence)) &&
                            !claims(sentence->text, insight->language));
            bool side = pass > 0 && standing_is_side(insight->language, sentence->text);
            bool bare = standing_lift(insight, i) <= 0 && !strpbrk(sentence->text, "0123456789");
            side |= pass == 3 && bare &&
                    words > (french ? FRENCH_SCENERY : SCENERY); /* "We have a baby and a lot of laundry" */
            guint most = french && pass == 3 ? FRENCH_SCENERY : budgets[pass];
            most = tongue && pass > 0 ? FRENCH_MORE(most) : most;
            if (!due || side || feeling || sentence->subject || chosen[i] ||
                (pass > 0 && words + text_word_count(sentence->text) > most))
                continue;
            chosen[i] = true;
            bool day = pass == 0 && ahead_tells(insight->language, sentence->text); /* takes no room of the matter's */
            words += day ? 0 : text_word_count(sentence->text);
        }
    for (guint i = 1; i < insight->sentence_count; i++) { /* one sentence as it was written: all of it, or nothing */
        struct sentence *sentence = &insight->sentences[i];
        bool felt = sentence->role == ROLE_EMOTION && tone_is_felt(insight->language, sentence->text);
        chosen[i] |= sentence->spliced && chosen[i - 1] && !felt;
        chosen[i - 1] |= sentence->spliced && chosen[i] && !insight->sentences[i - 1].subject &&
                         insight->sentences[i - 1].role != ROLE_GREETING &&
                         insight->sentences[i - 1].role != ROLE_EMOTION;
    }
    if (strcmp(insight->language, "en") == 0 && words_in(insight) > POST)
        leave_spare(insight, chosen);
}
