/*
 * blame.c - is somebody or something of ours blamed?
 *
 * "The agent hung up", "our size chart is wrong", "you have been overcharged": each may be so, and is the customer's word until somebody
 * has looked. That a thing does not work or has not come is no blame: the customer sees it. In English closed lists of people, of faults
 * that are judgements, and of what is done to a customer; in all languages who is told to have done it, and what the packs' charges
 * hold (charge.c). Pure.
 */
#include "blame.h"

#include "../listen/clause.h"
#include "charge.h"
#include "telling.h"

#include <string.h>

/* ---- English: whom or what of ours the words blame --------------------------------------------------------------- */

#define SUBJECT 6 /* words within which the subject's own noun stands */

static const char people[] = "driver drivers courier couriers engineer engineers technician technicians plumber nurse "
                             "receptionist waiter waitress waiters "
                             "cashier mechanic agent agents representative representatives rep reps advisor adviser "
                             "advisors operator assistant assistants "
                             "employee employees manager managers clerk supervisor salesperson salesman saleswoman "
                             "salespeople staff team seller installer "
                             "installers postman crew host hostess guard consultant";

static const char verbs[] = "is was are were has had have did does didn't doesn't wasn't isn't weren't hasn't haven't "
                            "hung told said left refused ignored "
                            "promised gave took sent put made lost broke threw shouted yelled never kept keeps keep "
                            "cancelled charged assured insisted rang "
                            "disconnected transferred claimed lied came went spoke laughed damaged dropped forgot "
                            "failed asked would could couldn't wouldn't "
                            "won't can't cannot could speaks blamed accused treated walked drove closed";

/* "the agent on the phone hung up", "our customer service promised a call": one of ours, and a verb behind. */
static bool
acts_for_us(const struct clause *clause)
{
    if (!word_in(clause->words[0].low, "the our a an one two both customer technical support your"))
        return false;
    guint who = 0;
    for (guint i = 0; i + 1 < clause->count && i < SUBJECT && !who; i++) {
        bool part = word_in(
            clause->words[i + 1].low, /* "the driver installation", "the agent app" */
            "installation update updates software version licence license seat app fee fees number id page portal "
            "login account name side door window");
        if (part)
            break;
        if (word_in(clause->words[i].low, people) || clause_has(clause, i, "customer service|support|care") ||
            (i < 3 &&
             clause_has(clause, i,
                        "support is|was|told|has|never|keeps|said|promised|hung|refused|did|does|gave|ignored")) ||
            clause_has(clause, i, "person|man|woman|lady|guy|delivery on|at|who|person|man|guy"))
            who = i + 1;
        if (word_in(clause->words[i].low, verbs) || *clause->words[i].trail)
            break;
    }
    for (guint i = who; who && i < MIN(clause->count, who + SUBJECT); i++)
        if (word_in(clause->words[i].low, verbs) ||
            (strlen(clause->words[i].low) > 4 && g_str_has_suffix(clause->words[i].low, "ed")))
            return true;
    return false;
}

/* "the size chart on our website is wrong", "our advert was misleading". */
static bool
is_faulted(const struct clause *clause)
{
    bool ours = false, verb = false;
    for (guint i = 0; i < clause->count; i++) {
        ours |= word_in(clause->words[i].low, "our ours");
        verb |= ours && word_in(clause->words[i].low, "is are was were has have");
        if (verb && word_in(clause->words[i].low, "wrong incorrect misleading false inaccurate untrue dishonest "
                                                  "illegal unlawful unsafe unfair rude outdated "
                                                  "unprofessional incompetent fake hidden deceptive unhelpful useless"))
            return true;
    }
    return false;
}

/* "it was clearly not inspected", "the photos are completely misleading", "the team did a sloppy job": a judgement, whoever's it is. */
static bool
is_judged(const struct clause *clause)
{
    static const char sure[] = "clearly obviously evidently blatantly deliberately intentionally purposely knowingly";
    static const char words[] =
        "misleading deceptive dishonest deceitful counterfeit sloppy shoddy botched slapdash careless "
        "carelessly negligent fraudulently unprofessional incompetent dismissive condescending "
        "patronising patronizing illegal unlawful unsafe bogus lied lying falsely untrue untruthful";
    static const char *const kept[] = {"hidden fee|fees|charge|charges|cost|costs",
                                       "not|weren't|wasn't|never|n't disclosed|mentioned|explained|declared"};
    static const char said[] = "fake false rude lazy useless unhelpful inaccurate discriminatory racist sexist";
    for (guint i = 1; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(kept); k++)
            if (clause_has(clause, i, kept[k]))
                return true;
    for (guint i = 1; i < clause->count; i++)
        if (word_in(clause->words[i].low, words) ||
            (word_in(clause->words[i].low, sure) && !word_in(clause->words[i - 1].low, "you can")) ||
            (word_in(clause->words[i].low, said) && i > 1 &&
             word_in(clause->words[i - 1].low, "is are was were very extremely so really completely totally being")))
            return !word_in(clause->words[0].low, "you");
    return false;
}

/* "on each of three days we have driven past": a deed of ours, where "we" begins a clause that no condition and no question opens. */
static bool
is_done_by_us(const struct clause *clause)
{
    static const char between[] = "have had just also then now still simply already again never only even recently";
    static const char before[] = "and but because since after that as so then row time yet although though when ago";
    for (guint i = 1; i + 1 < clause->count; i++) {
        if (!word_in(clause->words[i].low, "we we've we'd") ||
            !(*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, before)) ||
            (i > 1 && word_in(clause->words[i - 2].low, "if whether unless so")))
            continue;
        guint verb = i + 1;
        while (verb + 1 < clause->count && word_in(clause->words[verb].low, between))
            verb++;
        const char *low = clause->words[verb].low;
        if (word_in(low, verbs) || (strlen(low) > 4 && g_str_has_suffix(low, "ed")) ||
            word_in(low, "driven given taken sent lost left put sold told made kept broken written gone done"))
            return !word_in(low, "can can't cannot could couldn't would wouldn't do does did is are");
    }
    return false;
}

/* "you have been overcharged", "you were lied to", "you were hung up on". */
static bool
is_wronged(const struct clause *clause)
{
    static const char *const passives[] = {"overcharged",
                                           "over-charged",
                                           "misled|deceived|cheated|scammed|tricked|lied|ignored",
                                           "hung up on",
                                           "double|falsely|wrongly|incorrectly|wrongfully charged|billed|accused",
                                           "treated|spoken badly|poorly|rudely|unfairly|like|to"};
    for (guint i = 1; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(passives); k++)
            if (clause_has(clause, i, passives[k]) &&
                word_in(clause->words[i - 1].low, "were was been being got constantly being"))
                return true;
    return false;
}

/* Whether the English clause, in the second person, says of one of ours what was done, or of ours or of what was done to the customer
 * that it was wrong: told bare it would be an admission. */
static bool
blame_is_put(const char *clause)
{
    static const char *const views[] = {"you are|'re not happy|unhappy", "you're not happy", "you're|are unhappy",
                                        "you do|would not|never", "your impression"};
    g_autoptr(clause) words = clause_cut(clause);
    return words->count > 2 && !clause_first(words, 0, views, G_N_ELEMENTS(views)) &&
           (acts_for_us(words) || is_faulted(words) || is_wronged(words) || is_judged(words) || is_done_by_us(words));
}

/* ---- what we are said to have done, and to owe ------------------------------------------------------------------- */

bool
blame_speaks_of_us(const char *clause)
{
    return g_str_has_prefix(clause, "we ") || g_str_has_prefix(clause, "we'") || g_str_has_prefix(clause, "wir ") ||
           g_str_has_prefix(clause, "nous ") || g_str_has_prefix(clause, "our ") || g_str_has_prefix(clause, "wij ");
}

/* What the mail says that one of ours did, or that came "from us": it is alleged, and may be a stranger's doing. */
static bool
tells_of_ours(const char *language, const char *spaced)
{
    static const char *const said[] = {
        "en text from us",      "en in our chat",        "en our agent told",       "en our agent promised",
        "en our rep told",      "en our advisor told",   "en text message from us", "en call from us",
        "en from our fraud",    "en from our security",  "en from us saying",       "en from us claiming",
        "en from us asking",    "en from us telling",    "en we advertised",        "en we promised",
        "en we quoted",         "en we claimed",         "en we refused",           "en we ignored",
        "en we lied",           "en we failed",          "de unser Fahrer",         "de unser Techniker",
        "de unser Monteur",     "de unser Mitarbeiter",  "de unsere Mitarbeiter",   "fr notre livreur",
        "fr notre technicien",  "fr notre chauffeur",    "fr notre employé",        "es nuestro repartidor",
        "es nuestro técnico",   "es nuestro conductor",  "es nuestro empleado",     "it il nostro corriere",
        "it il nostro tecnico", "it il nostro autista",  "it non rispondiamo",      "nl onze bezorger",
        "nl onze monteur",      "nl onze chauffeur",     "nl onze medewerker",      "pt o nosso técnico",
        "pt o nosso motorista", "pt o nosso entregador", "pt o nosso funcionário"};
    for (guint i = 0; i < G_N_ELEMENTS(said); i++)
        if (strncmp(said[i], language, 2) == 0 && strstr(spaced, said[i] + 2))
            return true;
    return strcmp(language, "en") == 0 && blame_is_put(spaced + 1);
}

static const char times[] =
    "on in at last this since two three four five six seven eight nine ten a an few the several ago yesterday "
    "today day days week weeks month months year years morning afternoon evening night monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december of now then after before early late";

static bool
opens_with_time(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " ,"));
    return word_in(first, times);
}

/* "On 3 October we sent you …", "two months ago we switched …": a time, and what we did. English. */
static bool
dates_our_deed(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    guint at = 0;
    while (at < words->count && at < 7 &&
           (word_in(words->words[at].low, times) || g_ascii_isdigit(words->words[at].low[0])))
        at++;
    return at > 0 && at < words->count && word_in(words->words[at].low, "we we've");
}

bool
blame_is_laid(const struct pack *pack, const char *clause)
{
    static const char *const ours[] = {"en and we ",        "en our employee", "en our staff ",
                                       "en our driver",     "en our agent",    "en our technician",
                                       "en our mistake",    "de und wir ",     "fr nous avons ",
                                       "fr nous vous ",     "fr nous n'avons", "fr nous continuons ",
                                       "fr fois que nous ", "nl en wij ",      "it abbiamo ",
                                       "es hemos ",         "pt nós "};
    static const char *const asks[] = {"turn.know", "turn.know.du"};
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++) {
        char **head = pack_texts(pack, asks[i]);
        if (head && g_str_has_prefix(clause, *head)) /* a question tells nothing on us */
            return false;
    }
    if (telling_wishes(pack, clause) || charge_is_grave(pack, clause) || g_str_has_prefix(clause, "you will "))
        return false;
    if (charge_is_laid(pack, clause))
        return true;
    g_autofree char *spaced = g_strdup_printf(" %s", clause);
    if (g_str_has_prefix(clause, "vous voudriez ") || g_str_has_prefix(clause, "vous aimeriez ")) /* a wish */
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(ours); i++)
        if (strncmp(ours[i], pack->language, 2) == 0 && strstr(spaced, ours[i] + 2))
            return true;
    const char *comma = strcmp(pack->language, "en") == 0 && opens_with_time(clause) ? strstr(clause, ", ") : NULL;
    if (comma && comma - clause < 40 && blame_is_laid(pack, comma + 2))
        return true; /* "last Monday, our agent came to your house" */
    if (strcmp(pack->language, "es") == 0 && charge_is_ours(clause))
        return true;
    bool dated = strcmp(pack->language, "en") == 0 && dates_our_deed(clause);
    return dated || tells_of_ours(pack->language, spaced) || blame_speaks_of_us(clause);
}

bool
blame_is_due(const struct writing *writing, const char *clause)
{
    static const char *const dues[] = {"entitle",  " liable", " owe ",          "breach",
                                       "unlawful", "illegal", "compensation is"};
    char **know = pack_texts(writing->pack, "turn.know");
    if (strcmp(clause, writing->insight->wish_clause) == 0 || (know && g_str_has_prefix(clause, *know)) ||
        strcmp(writing->pack->language, "en") != 0)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(dues); i++)
        if (strstr(clause, dues[i]))
            return true;
    bool announced =
        g_str_has_prefix(clause, "if you ") && strstr(clause, ", you will "); /* the customer's own doing */
    return writing->legal && !telling_wishes(writing->pack, clause) && !strstr(clause, "you intend") && !announced;
}
