/*
 * italian.c - Italian forms that tables cannot hold: orders with the pronouns that hang on them, "sono" of one or of many. Pure.
 */
#include "romance.h"

#include <string.h>

/* Italian "sono": "I am" at a clause's head before what is one, not "they are". */
bool
italian_sono(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    for (guint i = 0; i + 1 < clause->count; i++) {
        if (strcmp(clause->words[i].low, "sono") != 0)
            continue;
        const char *before = i ? clause->words[i - 1].low : "";
        guint next = i + 1;
        while (next + 1 < clause->count &&
               word_in(clause->words[next].low, "molto gi\xC3\xA0 ancora sempre davvero stato stata"))
            next++;
        const char *what = clause->words[next].low;
        bool been = word_in(clause->words[i + 1].low, "stato stata");
        bool counts = word_in(what, "quattro otto"); /* "sono quattro settimane che …" */
        bool one = (g_str_has_suffix(what, "o") && !counts) || g_str_has_suffix(what, "a") ||
                   word_in(what, "un una in al a senza cliente residente studente insegnante felice gentile") ||
                   (word_in(what, "il la lo") && /* "sono il papà di …" */
                    !word_in(clause_low(clause, next + 1), "doppio triplo met\xC3\xA0 massimo minimo"));
        return been || (one &&
                        (!i || *clause->words[i - 1].trail ||
                         word_in(before, "io non e ma mi si ti ne che se perch\xC3\xA9 dove quando ieri oggi")) &&
                        true);
    }
    return false;
}

/* Italian: "mandatemi la fattura" → "mandarLe la fattura", behind "ci chiede di". NULL: no order. */
char *
italian_order(const struct voice *voice, const char *low)
{
    static const struct {
        const char *hung, *formal, *informal;
    } hung[] = {{"temelo", "glielo", "telo"}, {"temela", "gliela", "tela"}, {"temeli", "glieli", "teli"},
                {"temele", "gliele", "tele"}, {"teci", "vi", "vi"},         {"temi", "Le", "ti"},
                {"telo", "lo", "lo"},         {"tela", "la", "la"},         {"teli", "li", "li"},
                {"tele", "le", "le"}};
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++) {
        if (!g_str_has_suffix(low, hung[i].hung) || strlen(low) < strlen(hung[i].hung) + 3)
            continue;
        g_autofree char *stem = romance_ending(low, hung[i].hung, "");
        if (!strchr("aei", stem[strlen(stem) - 1]))
            return NULL;
        bool direct = foreign_lists(voice->pack, "turn.direct", stem) && strcmp(hung[i].formal, "Le") == 0;
        return g_strdup_printf("%sr%s",
                               word_in(stem, "fa")   ? "fa"
                               : word_in(stem, "di") ? "di"
                                                     : stem,
                               voice->informal ? hung[i].informal
                               : direct        ? "La"
                                               : hung[i].formal);
    }
    bool bare = foreign_lists(voice->pack, "turn.imperative", low) && strlen(low) > 5 &&
                (g_str_has_suffix(low, "ate") || g_str_has_suffix(low, "ete") || g_str_has_suffix(low, "ite"));
    if (bare) /* "mandate qualcuno" */
        return romance_ending(low, "te", "re");
    return NULL;
}

/* Italian: "ci richiamate?", the customers as object. */
bool
italian_calls_back(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    if (voice->tongue != ITALIAN || at + 1 >= clause->count || strcmp(clause->words[at].low, "ci") != 0)
        return false;
    g_autofree char *ours = foreign_form(voice->pack, "turn.us", false, clause->words[at + 1].low);
    return ours && g_str_has_suffix(ours, "iamo");
}

/* "usate" → "usiamo": what the customer says of us, said by us. NULL: no such form. */
char *
italian_ours(const char *low)
{
    gsize length = strlen(low);
    if (length < 5 || !(g_str_has_suffix(low, "ate") || g_str_has_suffix(low, "ete") || g_str_has_suffix(low, "ite")))
        return NULL;
    if (g_str_has_suffix(low, "rete") && !g_str_has_suffix(low, "rrete")) /* "cosa farete" */
        return romance_ending(low, "ete", "emo");
    return g_strdup_printf("%.*s%s", (int)length - 3, low, low[length - 4] == 'i' ? "amo" : "iamo"); /* "mangiate" */
}

char *
italian_we(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    gsize length = strlen(low);
    const char *before = at ? clause->words[at - 1].low : "", *first = at > 1 ? clause->words[at - 2].low : "";
    bool acts =
        word_in(before, "mi ci me voi quando perch\xC3\xA9 dove") ||
        (strcmp(before, "non") == 0 && word_in(first, "voi noi")) ||
        (word_in(before, "come cosa") && length > 5 && !word_in(low, "estate serate giornate rate")) ||
        (at == 1 && word_in(before, "lo la li ne") && length > 5) ||
        (at == 1 && strcmp(before, "le") == 0 &&
         (at + 1 == clause->count || word_in(clause_low(clause, 2), "a anche"))) ||
        (strcmp(before, "che") == 0 &&
         (length > 5 || word_in(clause_low(clause, at + 1), "il lo la i gli le un una")) &&
         !word_in(low, "estate serate giornate risate figurate")) ||
        (word_in(before, "lo la li le ne non") && word_in(first, "quando perch\xC3\xA9 se come dove me ce ve glie"));
    if (at && length > 6 && g_str_has_suffix(low, "ste") && strchr("aei", low[length - 4]) && /* "che mi confermaste" */
        (word_in(first, "che se") || word_in(before, "che")) && word_in(before, "mi ci non che lo la"))
        return g_strdup_printf("%.*sssimo", (int)length - 3, low);
    return at && acts ? italian_ours(low) : NULL;
}

/* What the customer says to one person, said of us: "mi mandi" → "mandiamo", "mi chiamavi" → "chiamavamo". NULL: nothing. */
char *
italian_thou(const struct clause *clause, guint at)
{
    static const char *const ends[][2] = {{"avi", "avamo"}, {"evi", "evamo"}, {"ivi", "ivamo"}, {"rai", "remo"},
                                          {"sti", "mmo"},   {"isci", "iamo"}, {"ii", "iamo"},   {"i", "iamo"}};
    const char *low = clause->words[at].low, *before = clause_low(clause, at - 1);
    const char *first = at > 1 ? clause->words[at - 2].low : "";
    bool acts = word_in(before, "mi") || (word_in(before, "lo la li le ne") && word_in(first, "me")) ||
                (strcmp(before, "non") == 0 && word_in(first, "perch\xC3\xA9 quando"));
    for (guint i = 0; acts && strlen(low) > 4 && i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i][0]))
            return romance_ending(low, ends[i][0], ends[i][1]);
    return NULL;
}

char *
italian_own(const struct voice *voice, guint at)
{
    /* whose third person ends in "-e"; of others it ends in "-a" */
    static const char in_e[] =
        "rend sent prend mett difend permett arrend accorg rivolg chied ved perd muov piang iscriv vest pent divert "
        "dirig corregg costring riprend rimett risent assum risolv ripet attend";
    const struct clause *clause = voice->clause;
    const char *low = clause_low(clause, at + 1);
    gsize width = strlen(low);
    if (strcmp(clause->words[at].low, "mi") != 0 || *clause->words[at].trail || width < 4 || low[width - 1] != 'o' ||
        low[width - 2] == 'n' || word_in(low, "poco molto solo tanto meno troppo tutto ogni"))
        return NULL;
    g_autofree char *known = romance_verb(voice, low, false), *stem = g_strndup(low, width - 1);
    if (known)
        return NULL;
    if (!voice->informal)
        return g_strconcat(stem, word_in(stem, in_e) || g_str_has_suffix(stem, "isc") ? "e" : "a", NULL);
    bool hard = strchr("cg", stem[width - 2]) && !word_in(stem, in_e) && !g_str_has_suffix(stem, "isc");
    return g_strconcat(stem, hard ? "hi" : stem[width - 2] == 'i' ? "" : "i", NULL);
}

/* Verbs whose "-iamo" hides that they are no "-are": their "voi". */
static const char *const listed[][2] = {{"facciamo", "fate"},
                                        {"diciamo", "dite"},
                                        {"andiamo", "andate"},
                                        {"stiamo", "state"},
                                        {"diamo", "date"},
                                        {"sappiamo", "sapete"},
                                        {"beviamo", "bevete"},
                                        {"teniamo", "tenete"},
                                        {"veniamo", "venite"},
                                        {"usciamo", "uscite"},
                                        {"riusciamo", "riuscite"},
                                        {"capiamo", "capite"},
                                        {"finiamo", "finite"},
                                        {"preferiamo", "preferite"},
                                        {"disdiciamo", "disdite"},
                                        {"partiamo", "partite"},
                                        {"trasferiamo", "trasferite"},
                                        {"sentiamo", "sentite"},
                                        {"dormiamo", "dormite"},
                                        {"apriamo", "aprite"},
                                        {"offriamo", "offrite"},
                                        {"restituiamo", "restituite"},
                                        {"gestiamo", "gestite"},
                                        {"usufruiamo", "usufruite"},
                                        {"spediamo", "spedite"},
                                        {"vediamo", "vedete"},
                                        {"riceviamo", "ricevete"},
                                        {"viviamo", "vivete"},
                                        {"prendiamo", "prendete"},
                                        {"chiediamo", "chiedete"},
                                        {"richiediamo", "richiedete"},
                                        {"scriviamo", "scrivete"},
                                        {"leggiamo", "leggete"},
                                        {"vendiamo", "vendete"},
                                        {"perdiamo", "perdete"},
                                        {"mettiamo", "mettete"},
                                        {"crediamo", "credete"},
                                        {"attendiamo", "attendete"},
                                        {"rispondiamo", "rispondete"},
                                        {"chiudiamo", "chiudete"},
                                        {"decidiamo", "decidete"},
                                        {"pretendiamo", "pretendete"},
                                        {"spendiamo", "spendete"},
                                        {"intendiamo", "intendete"},
                                        {"conosciamo", "conoscete"},
                                        {"corriamo", "correte"},
                                        {"possiamo", "potete"},
                                        {"vogliamo", "volete"},
                                        {"dobbiamo", "dovete"},
                                        {"abbiamo", "avete"},
                                        {"siamo", "siete"},
                                        {"accendiamo", "accendete"},
                                        {"rimaniamo", "rimanete"},
                                        {"raccogliamo", "raccogliete"},
                                        {"scegliamo", "scegliete"}};

static char *
listed_many(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(listed); i++)
        if (strcmp(listed[i][0], low) == 0)
            return g_strdup(listed[i][1]);
    return NULL;
}

/* "arriviamo" → "arrivate", "paghiamo" → "pagate", "vorremmo" → "vorreste", "avevamo" → "avevate", "avremo" → "avrete". */
char *
italian_many(const char *low)
{
    static const char *const ends[][2] = {
        {"remmo", "reste"},      {"avamo", "avate"},        {"evamo", "evate"},        {"ivamo", "ivate"},
        {"eravamo", "eravate"},  {"eremo", "erete"},        {"iremo", "irete"},        {"avremo", "avrete"},
        {"dovremo", "dovrete"},  {"potremo", "potrete"},    {"vorremo", "vorrete"},    {"faremo", "farete"},
        {"saremo", "sarete"},    {"aremo", "arete"},        {"hiamo", "ate"},          {"endiamo", "endete"},
        {"teniamo", "tenete"},   {"cidiamo", "cidete"},     {"dividiamo", "dividete"}, {"cediamo", "cedete"},
        {"hiediamo", "hiedete"}, {"poniamo", "ponete"},     {"corriamo", "correte"},   {"scriviamo", "scrivete"},
        {"solviamo", "solvete"}, {"giungiamo", "giungete"}, {"mettiamo", "mettete"},   {"ludiamo", "ludete"},
        {"sistiamo", "sistete"}, {"forniamo", "fornite"},   {"ciamo", "ciate"},        {"giamo", "giate"},
        {"iamo", "ate"}};
    if (word_in(low, "richiamo chiamo reclamo"))
        return NULL;
    char *listed = listed_many(low);
    if (listed || strlen(low) < 6)
        return listed;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i][0]))
            return romance_ending(low, ends[i][0], ends[i][1]);
    return NULL;
}

bool
italian_us(const struct clause *clause, guint at)
{
    if (strcmp(clause->words[at].low, "ci") != 0 || at + 1 >= clause->count)
        return false;
    const char *next = clause->words[at + 1].low, *after = at + 2 < clause->count ? clause->words[at + 2].low : "";
    bool been = word_in(next, "\xC3\xA8 sono era erano") &&
                (g_str_has_prefix(after, "stat") || g_str_has_prefix(after, "arrivat") ||
                 g_str_has_prefix(after, "costat") || g_str_has_prefix(after, "mancat"));
    return been || (at && word_in(clause->words[at - 1].low, "nessuno qualcuno")) ||
           word_in(next,
                   "ha hanno aveva avevano serve servono servirebbe servirebbero avete avevate avreste avrete occorre "
                   "occorrono dice dicono deve devono dovete risponde rispondono chiede chiedono arriva "
                   "arrivano risulta manca mancano interessa interessano piacerebbe");
}
