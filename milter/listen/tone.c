/*
 * tone.c - how the customer feels, from words alone.
 *
 * The phrases stand in tonebook.h, strongest tone first. Sarcasm is anger; thanks count only where nothing is wrong. Pure, thread-safe.
 */
#include "tone.h"

#include "clause.h"
#include "terms.h"
#include "tonebook.h"

#include <string.h>

#define FOUND_AGAIN 20 /* words behind "lost our son" that tell of it */

#define LOOK 8192

static gpointer
build(gpointer unused)
{
    (void)unused;
    struct terms **tables = g_new0(struct terms *, G_N_ELEMENTS(languages));
    for (guint l = 0; l < G_N_ELEMENTS(languages); l++) {
        tables[l] = terms_new();
        for (guint i = 0; i < G_N_ELEMENTS(table); i++)
            terms_add(tables[l], i, table[i].words[l]);
    }
    return tables;
}

struct search {
    const struct terms_words *words;
    guint best;
    guint praise; /* the row of thanks once it was met */
};

/* "Not angry, just tired": what is felt is not said of who denies it. */
static bool
is_denied(const struct terms_words *words, guint at)
{
    static const char *const negations[] = {"not", "nicht", "kein", "keine", "pas", "no", "non", "não", "niet", "geen"};
    if (at + 1 < words->count && word_in(words->words[at], "angst") &&
        word_in(words->words[at + 1], "genommen nehmen weggenomen"))
        return true; /* "hat ihm die Angst genommen" */
    for (guint i = 0; at > 0 && i < G_N_ELEMENTS(negations); i++)
        if (strcmp(words->words[at - 1], negations[i]) == 0)
            return true;
    return at > 0 && word_in(words->words[at - 1], "wasn't weren't isn't aren't ain't"); /* "I wasn't scared" */
}

/* "before I have a heart attack", "nearly gave me a stroke", "my eyes are bleeding at this blue" */
static bool
is_joked(const struct terms_words *words, guint at)
{
    if (word_in(words->words[at], "nice") && at + 3 < words->count && word_in(words->words[at + 2], "for on") &&
        word_in(words->words[at + 3], "the"))
        return true; /* "nice one for the refund" */
    if (word_in(words->words[at], "plastic") && at > 0 &&
        word_in(words->words[at - 1], "use much less more single-use unnecessary excess reduce"))
        return true; /* "single use plastic in the range you carry" */
    if (word_in(words->words[at], "bleeding") && at > 1 && word_in(words->words[at - 2], "eyes ears wallet"))
        for (guint i = 0; i < words->count; i++)
            if (word_in(words->words[i],
                        "app mode screen layout colour color font theme website site music page update"))
                return true;
    bool had = at > 2 && word_in(words->words[at], "heart stroke") && word_in(words->words[at - 1], "a") &&
               word_in(words->words[at - 2], "have get had me us");
    for (guint k = at > 6 ? at - 6 : 0; had && k + 2 < at; k++)
        if (word_in(words->words[k], "before nearly almost"))
            return true;
    return false;
}

/* "your bereavement section", "that was for my funeral", "you are sorry for my loss": nobody is mourned with us. */
static bool
is_nobodys(const struct terms_words *words, guint at)
{
    for (guint i = at; i < words->count && i < at + FOUND_AGAIN && strcmp(words->words[at], "lost") == 0; i++)
        if (strcmp(words->words[i], "found") == 0)
            return true; /* "we lost our son in your park, thanks to Ann who found him" */
    if (at + 3 < words->count && strcmp(words->words[at], "my") == 0 && strcmp(words->words[at + 1], "late") == 0 &&
        word_in(words->words[at + 3],
                "taught told used always bought loved liked gave built made chose would kept swore"))
        return true; /* "as my late husband taught me": said in passing */
    static const char *const soft[] = {"bereavement", "bereaved", "funeral", "deceased"};
    static const char *const desks[] = {"section", "team", "department", "line",  "desk",  "service",   "staff", "unit",
                                        "office",  "plan", "planning",   "plans", "cover", "insurance", "policy"};
    static const char *const sold[] = {"assurance", "contrat",       "convention", "capital",
                                       "garantie",  "assicurazione", "polizza",    "seguro"};
    for (guint i = 0; at > 0 && i < G_N_ELEMENTS(sold); i++) /* "m'a proposé une assurance obsèques" */
        if (strcmp(words->words[at - 1], sold[i]) == 0)
            return true;
    bool alone = false;
    for (guint i = 0; i < G_N_ELEMENTS(soft); i++)
        alone |= strcmp(words->words[at], soft[i]) == 0;
    if (alone && at > 0 &&
        (strcmp(words->words[at - 1], "my") == 0 || strcmp(words->words[at - 1], "own") == 0 ||
         strcmp(words->words[at - 1], "as") == 0)) /* "you have me down as deceased" */
        return true;
    if (at > 0 && strcmp(words->words[at], "funeral") == 0 &&
        (strcmp(words->words[at - 1], "a") == 0 || strcmp(words->words[at - 1], "another") == 0))
        return true; /* "by Friday because I have a funeral": whose is not said */
    for (guint i = 0; alone && at + 1 < words->count && i < G_N_ELEMENTS(desks); i++)
        if (strcmp(words->words[at + 1], desks[i]) == 0)
            return true;
    for (guint i = 0; i + 3 < words->count; i++) /* our own words, held up to us */
        if (strcmp(words->words[i], "sorry") == 0 && strcmp(words->words[i + 1], "for") == 0 &&
            (strcmp(words->words[i + 2], "my") == 0 || strcmp(words->words[i + 2], "our") == 0) &&
            strcmp(words->words[i + 3], "loss") == 0)
            return true;
    return false;
}

/* "I'm afraid I took off two numbers": said out of politeness. */
static bool
is_regret(const struct terms_words *words, guint at)
{
    if (at + 3 < words->count && strcmp(words->words[at], "not") == 0 && strcmp(words->words[at + 3], "yet") == 0)
        return true; /* "not a complaint yet, but it will be" */
    static const char fears[] = "scared afraid frightened terrified nervous";
    if (at > 0 && at + 1 < words->count && word_in(words->words[at], fears) &&
        strcmp(words->words[at + 1], "of") == 0 && word_in(words->words[at - 1], "is are he's she's they're"))
        return true; /* "my boy is scared of dogs": always so, and not of this */
    static const char *const next[] = {"i", "i've", "i'm", "we", "we've", "not", "so", "the", "your", "it's"};
    for (guint i = 0; at + 1 < words->count && i < G_N_ELEMENTS(next); i++)
        if (strcmp(words->words[at], "afraid") == 0 && strcmp(words->words[at + 1], next[i]) == 0)
            return true;
    return false;
}

/* "does it pay out if my phone gets stolen", "should I be worried": what is only supposed worries nobody yet. */
static bool
is_supposed(const struct terms_words *words, guint at)
{
    if (at >= 3 && strcmp(words->words[at - 1], "be") == 0 && strcmp(words->words[at - 3], "should") == 0)
        return true;
    static const char *const unsure[] = {"know", "sure", "see", "tell", "check", "worried", "afraid", "wondering"};
    for (guint back = 1; back <= 6 && back <= at; back++) {
        if (strcmp(words->words[at - back], "if") != 0)
            continue;
        bool open = false;
        for (guint i = 0; back < at && i < G_N_ELEMENTS(unsure); i++)
            open |= strcmp(words->words[at - back - 1], unsure[i]) == 0;
        return !open;
    }
    return false;
}

/* "unglaublich hilfsbereit": no anger. */
static bool
is_degree(const struct terms_words *words, guint at)
{
    static const char *const good[] = {"hilfsbereit", "freundlich", "nett",  "lieb",   "lecker",
                                       "toll",        "gut",        "schön", "dankbar"};
    for (guint i = 0; at + 1 < words->count && i < G_N_ELEMENTS(good); i++)
        if (strcmp(words->words[at], "unglaublich") == 0 && strcmp(words->words[at + 1], good[i]) == 0)
            return true;
    return false;
}

static void
note(guint value, guint at, void *user)
{
    struct search *search = user;
    if (table[value].tone == TONE_THANKS)
        search->praise = value;
    if (value < search->best && !is_degree(search->words, at) && !is_regret(search->words, at) &&
        !is_joked(search->words, at) && !(table[value].tone == TONE_BEREAVED && is_nobodys(search->words, at)) &&
        !(table[value].tone == TONE_WORRIED && is_supposed(search->words, at)) &&
        (table[value].matter || table[value].tone == TONE_DISAPPOINTED || !is_denied(search->words, at)))
        search->best = value;
}

/* "He called the ambulance … all is well." */
static bool
ends_well(const char *text)
{
    static const char *const words[] = {"all is well",      "is home now",     "home again",  "is fine now",
                                        "better now",       "recovered",       "on the mend", "doing well",
                                        "back on her feet", "back on his feet"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(text, words[i]))
            return true;
    return false;
}

/* The row of the strongest words in the text; the table's length when there is none. */
static guint
row_of(const char *language, const char *text)
{
    static GOnce once = G_ONCE_INIT;
    struct terms **tables = g_once(&once, build, NULL);
    guint known = 0;
    struct search search = {NULL, G_N_ELEMENTS(table), G_N_ELEMENTS(table)};
    while (known < G_N_ELEMENTS(languages) && strcmp(languages[known], language) != 0)
        known++;
    if (known == G_N_ELEMENTS(languages))
        return search.best;
    struct terms_words words;
    terms_cut(text, LOOK, &words);
    search.words = &words;
    terms_search(tables[known], &words, note, &search);
    terms_clear(&words);
    /* "He called the ambulance … all is well": who praises us for it and says it ended well is thanked, not consoled. */
    if (search.best < search.praise && search.praise < G_N_ELEMENTS(table) && table[search.best].tone == TONE_HEALTH &&
        ends_well(text))
        return search.praise;
    return search.best;
}

enum tone
tone_tell(const char *language, const char *text)
{
    guint row = row_of(language, text);
    return row < G_N_ELEMENTS(table) ? table[row].tone : TONE_NEUTRAL;
}

bool
tone_is_felt(const char *language, const char *text)
{
    guint row = row_of(language, text);
    return row < G_N_ELEMENTS(table) && !table[row].matter && table[row].tone != TONE_THANKS;
}

bool
tone_thanks_in_subject(const char *subject)
{
    static const char *const words[] = {"thank you", "thanks to", "praise",  "compliment", "danke",
                                        "lob ",      "merci",     "gracias", "grazie",     "complimenti",
                                        "obrigad",   "bedankt",   "bravo",   "felicitac",  "kudos"};
    g_autofree char *low = g_utf8_strdown(subject, -1);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(low, words[i]) && !strstr(low, "thank you for nothing"))
            return true;
    return false;
}

bool
tone_is_kind(const char *text)
{
    static const char kind[] =
        "tell her |tell his |tell their | manager know|pass this on|pass it on|pass that on|pass on |"
        "let her know|let him know|let them know|give her a |give him a |give them a |give that |thank her|"
        "thank him|thank them|recognise|recognize|tell the chef|tell the team|lease thank |you thank |"
        "tell your |know how much|tell them |tell him |remerciez-l|de ma part|ringraziatel|da parte mia|"
        "agradeçam a |agradeça a |ihm bitte einen gruß|ihr bitte einen gruß|bedank hem|bedank haar|"
        "bedank hen|las gracias de mi parte";
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_auto(GStrv) words = g_strsplit(kind, "|", -1);
    for (char **word = words; *word; word++)
        if (strstr(low, *word))
            return true;
    return false;
}

const char *
tone_name(enum tone tone)
{
    static const char *const names[] = {"neutral", "thanks", "disappointed", "trouble", "sad",
                                        "worried", "angry",  "health",       "bereaved"};
    return names[tone];
}
