/*
 * many.c - the many who write in French, Spanish or Portuguese: "nous", and verbs that say "we" by their ending. Pure.
 */
#include "romance.h"

#include "conjugation.h"

#include <string.h>

/* "salimos el viernes": a journey that is to come. */
static bool
is_ahead(const struct clause *clause, guint at)
{
    static const char *const ahead[] = {"el lunes|martes|miércoles|jueves|viernes|sábado|domingo", "mañana|hoy",
                                        "pasado mañana", "dentro de", "esta noche|tarde"};
    const char *before = at ? clause->words[at - 1].low : "";
    return word_in(clause->words[at].low, "salimos volamos viajamos volvemos partimos embarcamos") &&
           (word_in(before, "si") || clause_first(clause, at + 1, ahead, G_N_ELEMENTS(ahead))) &&
           !clause_has(clause, at + 3, "pasado|por");
}

static char *
journey_told(const struct voice *voice, const char *low)
{
    return romance_ending(low,
                          g_str_has_suffix(low, "amos")   ? "amos"
                          : g_str_has_suffix(low, "imos") ? "imos"
                                                          : "emos",
                          g_str_has_suffix(low, "amos") ? (voice->informal ? "áis" : "an")
                          : voice->informal             ? (g_str_has_suffix(low, "imos") ? "ís" : "éis")
                                                        : "en");
}

/* Whether it is told as done: another verb of the clause is, or it is done once; not what is wished. */
static bool
is_done(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    const char *low = clause->words[at].low, *before = at ? clause->words[at - 1].low : "";
    bool past = false, wished = false;
    for (guint i = 0; i < clause->count; i++) {
        const char *other = clause->words[i].low;
        wished |= i < at && strcmp(other, "que") == 0 && at - i < 4;
        past |= i != at && strlen(other) > 3 &&
                ((g_str_has_suffix(other, "é") && !foreign_lists(voice->pack, "turn.noverb", other)) ||
                 (g_str_has_suffix(other, "ía") &&
                  !word_in(other, "día todavía garantía avería vía guía policía energía")) ||
                 g_str_has_suffix(other, "aba") || g_str_has_suffix(other, "ó") || g_str_has_suffix(other, "aron") ||
                 g_str_has_suffix(other, "eron"));
        past |= word_in(other, "ayer anoche anteayer pasado pasada enero febrero marzo abril mayo junio julio agosto "
                               "septiembre octubre noviembre diciembre han ha hemos habéis hizo dijo fue fueron vino "
                               "puso dieron era eran");
    }
    static const char lasting[] = "vivimos pedimos exigimos decimos preferimos seguimos sentimos insistimos dormimos "
                                  "acudimos sufrimos admitimos permitimos servimos venimos salimos";
    guint head = at; /* before its pronouns: "cada vez que lo abrimos" */
    while (head > 0 && word_in(clause->words[head - 1].low, "lo la los las le les nos se no"))
        head--;
    past |= g_str_has_suffix(low, "imos") && !word_in(low, lasting) && /* "lo subimos mi vecino y yo" */
            !word_in(head ? clause->words[head - 1].low : "", "que cuando");
    if (head > 1 && clause_has(clause, head - 2, "desde que"))
        return true; /* "desde que lo abrimos" */
    past |= word_in(low, "encargamos compramos reservamos avisamos llamamos contratamos firmamos entregamos") &&
            !word_in(before, "que cuando si"); /* done once */
    return past && !wished;
}

/* "firmamos": past where another verb of the clause is, or nothing says that it is not; behind "que" what is wished. NULL: none, or the
 * pack's table has it. */
static char *
spanish_many(const struct voice *voice, guint at)
{
    static const struct {
        const char *suffix, *past, *past_informal, *now, *now_informal;
    } ends[] = {{"amos", "aron", "asteis", "an", "áis"},
                {"imos", "ieron", "isteis", "en", "ís"},
                {"emos", "en", "éis", "en", "éis"}};
    const struct clause *clause = voice->clause;
    const char *low = clause->words[at].low, *before = at ? clause->words[at - 1].low : "";
    if (is_ahead(clause, at))
        return journey_told(voice, low);
    if (strcmp(low, "pedimos") == 0 &&
        (clause_has(clause, at + 1, "que") ||
         clause_has(clause, at + 1,
                    "un|una|el|la|su "
                    "reunión|reembolso|devolución|solución|explicación|respuesta|descuento|compensación|rebaja|abono")))
        return g_strdup(voice->informal ? "pedís" : "piden"); /* "pedimos una reunión": now */
    g_autofree char *known = foreign_form(voice->pack, "turn.verb", false, low);
    if (known || strlen(low) < 6 || foreign_lists(voice->pack, "turn.noverb", low) ||
        word_in(low, "últimos próximos mínimos máximos extremos préstamos reclamos tramos gramos kilogramos racimos") ||
        word_in(before, "los unos estos esos sus mis tus de muchos dos tres cuatro"))
        return NULL;
    char *strong = conjugation_many(low, voice->informal);
    if (strong)
        return strong;
    static const char *const bent[][3] = {
        {"movemos", "mueven", "movéis"},          {"volvemos", "vuelven", "volvéis"},
        {"entendemos", "entienden", "entendéis"}, {"perdemos", "pierden", "perdéis"},
        {"encendemos", "encienden", "encendéis"}, {"devolvemos", "devuelven", "devolvéis"},
        {"resolvemos", "resuelven", "resolvéis"}};
    for (guint i = 0; i < G_N_ELEMENTS(bent); i++)
        if (strcmp(bent[i][0], low) == 0)
            return g_strdup(bent[i][voice->informal ? 2 : 1]);
    bool past = is_done(voice, at);
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i].suffix) && !g_str_has_suffix(low, "áramos") &&
            !g_str_has_suffix(low, "éramos") && !g_str_has_suffix(low, "ríamos") && !g_str_has_suffix(low, "remos") &&
            !g_str_has_suffix(low, "íamos") && !g_str_has_suffix(low, "ábamos"))
            return romance_ending(low, ends[i].suffix,
                                  past ? (voice->informal ? ends[i].past_informal : ends[i].past)
                                       : (voice->informal ? ends[i].now_informal : ends[i].now));
    return NULL;
}

/* "pagamos", "necesitaríamos", "nous mangeons": the many who write. NULL: a form that tells nothing for sure. */
char *
romance_many(const struct voice *voice, guint at, bool many)
{
    static const struct {
        enum tongue tongue;
        const char *suffix, *formal, *informal;
    } ends[] = {{SPANISH, "ríamos", "rían", "ríais"},
                {SPANISH, "ábamos", "aban", "abais"},
                {SPANISH, "íamos", "ían", "íais"},
                {SPANISH, "aremos", "arán", "aréis"},
                {SPANISH, "eremos", "erán", "eréis"},
                {SPANISH, "iremos", "irán", "iréis"},
                {SPANISH, "dremos", "drán", "dréis"},
                {SPANISH, "iéramos", "ieran", "ierais"},
                {PORTUGUESE, "ríamos", "riam", "riam"},
                {PORTUGUESE, "ávamos", "avam", "avam"},
                {PORTUGUESE, "íamos", "iam", "iam"},
                {PORTUGUESE, "ámos", "aram", "aram"},
                {PORTUGUESE, "aremos", "arão", "arão"},
                {FRENCH, "ions", "iez", "iez"},
                {FRENCH, "ons", "ez", "ez"}};
    const char *low = voice->clause->words[at].low;
    if (voice->tongue == ITALIAN)
        return italian_many(low);
    char *plain = voice->tongue == SPANISH ? spanish_many(voice, at) : NULL;
    if (plain)
        return plain;
    g_autofree char *known = voice->tongue == SPANISH ? foreign_form(voice->pack, "turn.verb", false, low) : NULL;
    if (known || (voice->tongue == SPANISH && word_in(low, "esperemos superemos generemos retiremos tiremos miremos "
                                                           "giremos paremos preparemos comparemos separemos")))
        return NULL; /* "queremos" and wishes are no future */
    if (voice->tongue == FRENCH && (!many || strlen(low) < 5))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (ends[i].tongue == voice->tongue && g_str_has_suffix(low, ends[i].suffix))
            return romance_ending(low, ends[i].suffix, voice->informal ? ends[i].informal : ends[i].formal);
    return NULL;
}

/* "nous" that is the subject of the word at `at`: beside it, or of the verb that "et" joins to it. */
bool
romance_speaks_we(const struct voice *voice, guint at, bool spoke)
{
    const struct clause *clause = voice->clause;
    guint before = at;
    while (before > 0 && foreign_lists(voice->pack, "turn.clitic", clause->words[before - 1].low) &&
           strcmp(clause->words[before - 1].low, "nous") != 0)
        before--;
    if (before > 1 && strcmp(clause->words[before - 1].low, "qui") == 0)
        before--;                                                              /* "c'est nous qui lavons" */
    bool both = before > 2 && word_in(clause->words[before - 1].low, "moi") && /* "ma sœur et moi aimerions" */
                word_in(clause->words[before - 2].low, "et");
    return before > 0 && (both || strcmp(clause->words[before - 1].low, "nous") == 0 ||
                          (spoke && foreign_lists(voice->pack, "turn.joint", clause->words[before - 1].low)));
}

/* "pasamos un fin de semana": we, in a form the tables do not hold. */
bool
romance_as_many(const struct voice *voice)
{
    for (char **plural = pack_texts(voice->pack, "turn.plural"); plural && *plural && **plural; plural++)
        for (guint i = 0; i < voice->clause->count; i++) {
            const char *low = voice->clause->words[i].low;
            g_autofree char *known = foreign_form(voice->pack, "turn.verb", false, low);
            g_autofree char *sure = known ? NULL : romance_many(voice, i, false);
            if (strlen(low) > 5 && g_str_has_suffix(low, *plural) && !known && !sure &&
                !word_in(low, "\xC3\xBAltimos pr\xC3\xB3ximos m\xC3\xADnimos m\xC3\xA1ximos extremos vamos mesmos "
                              "richiamo reclamo"))
                return true;
        }
    return false;
}
