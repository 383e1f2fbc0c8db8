/*
 * clitics.c - pronouns that hang on Spanish, Italian and Portuguese verbs: "enviarme", "mandarmi", "esqueci-me". Pure.
 */
#include "romance.h"

#include <string.h>

/* Italian words that end as an infinitive with a pronoun: "aperti", "schermi", "nervi", . */
static bool
hangs_nothing(const char *low)
{
    static const char *const ends[] = {
        "perti", "certi", "ferti", "serti", "orti",  "parti", "quarti", "scarti", "allarmi", "schermi", "fermi",
        "vermi", "germi", "firmi", "formi", "normi", "servi", "nervi",  "cervi",  "curvi",   "corvi",   "tterci",
    };
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i]))
            return true;
    return word_in(low,
                   "andarci starci entrarci tornarci passarci arrivarci provarci porci marci volerci esserci averci "
                   "uscirci venirci viverci riuscirci");
}

/* "enviarme" → "enviarle". */
char *
romance_hanging(const struct voice *voice, const char *low)
{
    static const struct {
        enum tongue tongue;
        const char *suffix, *formal, *informal;
    } hung[] = {{SPANISH, "rme", "rle", "rte"},          {SPANISH, "ndome", "ndole", "ndote"},
                {SPANISH, "rmelo", "rselo", "rtelo"},    {SPANISH, "rmela", "rsela", "rtela"},
                {ITALIAN, "rmi", "rLe", "rti"},          {ITALIAN, "rmelo", "rglielo", "rtelo"},
                {ITALIAN, "rmele", "rgliele", "rtele"},  {ITALIAN, "rmela", "rgliela", "rtela"},
                {ITALIAN, "rmene", "rgliene", "rtene"},  {ITALIAN, "rmeli", "rglieli", "rteli"},
                {ITALIAN, "rcelo", "rvelo", "rvelo"},    {ITALIAN, "rcela", "rvela", "rvela"},
                {ITALIAN, "rceli", "rveli", "rveli"},    {ITALIAN, "rcele", "rvele", "rvele"},
                {ITALIAN, "rcene", "rvene", "rvene"},    {ITALIAN, "ndomi", "ndoLe", "ndoti"},
                {ITALIAN, "rvi", "rci", "rci"},          {ITALIAN, "rci", "rvi", "rvi"},
                {ITALIAN, "rti", "rci", "rci"},          {PORTUGUESE, "-me", "-lhe", "-lhe"},
                {PORTUGUESE, "-mo", "-lho", "-lho"},     {PORTUGUESE, "-ma", "-lha", "-lha"},
                {PORTUGUESE, "-mos", "-lhos", "-lhos"},  {PORTUGUESE, "-mas", "-lhas", "-lhas"},
                {PORTUGUESE, "-nos", "-lhes", "-lhes"},  {SPANISH, "rmelos", "rselos", "rtelos"},
                {SPANISH, "rmelas", "rselas", "rtelas"}, {SPANISH, "rles", "rnos", "rnos"},
                {SPANISH, "roslo", "rnoslo", "rnoslo"},  {SPANISH, "ros", "rnos", "rnos"}};
    if (foreign_lists(voice->pack, "turn.noverb", low))
        return NULL;
    static const char reflexive[] =
        "fijarme enterarme quejarme mudarme equivocarme acordarme quedarme irme sentarme levantarme acostarme apoyarme "
        "arriesgarme acercarme desplazarme dirigirme marcharme ducharme apuntarme suscribirme registrarme "
        "caerme tropezarme cortarme pincharme asegurarme ocuparme encargarme inscribirme referirme";
    if (voice->tongue == SPANISH && word_in(low, reflexive))
        return romance_ending(low, "me", voice->informal ? "te" : "se");
    if (voice->tongue == SPANISH && g_str_has_suffix(low, "rnos") && strlen(low) > 6) { /* "llevarnos la fibra" */
        static const char *const own[] = {"llevarnos", "mudarnos",  "quedarnos", "cambiarnos",
                                          "unirnos",   "acogernos", "apuntarnos"};
        for (guint i = 0; i < G_N_ELEMENTS(own); i++)
            if (strcmp(own[i], low) == 0)
                return romance_ending(low, "nos", voice->informal ? "os" : "se");
        bool verb =
            g_str_has_suffix(low, "arnos") || g_str_has_suffix(low, "irnos") ||
            word_in(low, "devolvernos hacernos ponernos vendernos respondernos resolvernos ofrecernos atendernos "
                         "traernos vernos reponernos recogernos movernos proponernos");
        if (verb) /* no "internos", no "adornos" */
            return romance_ending(low, "nos", voice->informal ? "os" : "les");
    }
    if (voice->tongue == ITALIAN && hangs_nothing(low))
        return NULL;
    const char *hyphen = voice->tongue == PORTUGUESE ? strrchr(low, '-') : NULL;
    if (hyphen && word_in(hyphen + 1, "me o a os as lhe lhes")) { /* "esqueci-me" → "esqueceu-se", "desliguei-a" */
        g_autofree char *stem = g_strndup(low, (gsize)(hyphen - low));
        g_autofree char *own = romance_verb(voice, stem, false);
        if (own)
            return g_strconcat(own, "-", strcmp(hyphen, "-me") == 0 ? "se" : hyphen + 1, NULL);
    }
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++)
        if (hung[i].tongue == voice->tongue && g_str_has_suffix(low, hung[i].suffix) &&
            strlen(low) > strlen(hung[i].suffix) + 1 &&
            (strcmp(hung[i].suffix, "rme") != 0 || strchr("aei\xAD", low[strlen(low) - 4])) && /* no "enorme" */
            (strcmp(hung[i].suffix, "ros") != 0 || g_str_has_suffix(low, "aros") || g_str_has_suffix(low, "eros")))
            return strcmp(hung[i].suffix, "ros") == 0
                       ? NULL
                       : romance_ending(low, hung[i].suffix, voice->informal ? hung[i].informal : hung[i].formal);
    return NULL;
}
