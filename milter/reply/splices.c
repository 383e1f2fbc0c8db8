/*
 * splices.c - told sentences that only a comma holds together, parted: "llegaron cinco sillas, el albarán dice seis".
 *
 * A comma between two statements is the customer's slip; one that closes what a sentence began with, a row of things or of deeds is
 * not. Each language has a test of what begins a statement, and of what is one; in doubt none does. Pure.
 */
#include "splices.h"

#include "../listen/clause.h"
#include "../listen/conjugation.h"
#include "../listen/foreign.h"
#include "../listen/french_line.h"
#include "../listen/parting.h"
#include "../listen/pauses.h"
#include "../listen/splice.h"
#include "../listen/verb.h"
#include "../listen/verbsecond.h"

#include <string.h>

/* ---- Spanish -------------------------------------------------------------------------------------------------------- */

/* Verbs of things and of one who is told of, which no ending shows. */
static const char things[] =
    "caduca vence expira empieza acaba comienza tarda cambia gira atrapa rueda falla arranca enfoca carga descarga "
    "vacía llena moja seca encoge desprende despega cojea baila tropieza ladra molesta retumba escuece irrita sobra "
    "caducan empiezan sobran fallan cuestan pican gotea pilla nota avisa explica aclara contesta pita huele pierde "
    "deforma destiñe tiembla vibra chirría cruje "
    "parpadea resbala cobra abre cierra lleva "
    "llevan pone ponen echa suelta trae viene cuesta sabe aprieta rechina quema arde corta salta cae rebosa "
    "queda dura sube baja entra encaja coincide aparece figura consta rechaza reconoce hincha desmiga engancha "
    "atasca bloquea cuelga apaga enciende calienta enfría congela pesa mide brilla raspa roza pica duele molesta "
    "espera espera necesita debe vive trabaja paga usa aspira duerme duermen compra pide recibe manda escribe "
    "llama "
    "dormís parecéis hacéis era eran estaba estaban iba iban tenía tenían había habían quería querían debía podía "
    "podían ponía decía decían hacía venía venían salía sabía faltaba faltaban necesitaba esperaba seguía "
    "llevas pagas vives usas tienes has estás eres sabes puedes pediste compraste tuvo tuviste hubo estuvo dio "
    "dieron sigues diste viste fuiste hiciste dijiste coge fue hay está es son ha han tiene tienen va van sale salen "
    "hace "
    "hacen dice dicen sigue siguen quiere "
    "puede pueden suena vale valen huelen pierden gotean cabe caben ve ven oye";

/* "gotea", "dijo": a verb of another, not behind an article. */
static bool
is_finite(const struct clause *clause, guint at, guint end)
{
    const char *low = clause->words[at].low, *before = at ? clause->words[at - 1].low : "";
    bool named =
        at && !*clause->words[at - 1].trail &&
        word_in(before, "el la los las un una su sus tu tus de del al este esta otro otra cada por en con sin a "
                        "para muy más tan nuestro nuestra");
    if ((g_str_has_suffix(low, "ó") && strlen(low) > 3 && word_in(before, "la lo los las")) ||
        (word_in(before, "nadie") && at + 1 < end))
        return true; /* "la usó", "nadie coge" */
    named &= !word_in(low, "ha han");
    bool second = g_str_has_suffix(low, "aste") || g_str_has_suffix(low, "iste") || g_str_has_suffix(low, "imos");
    if (g_str_has_suffix(low, "eron") || (!named && strlen(low) > 5 && g_str_has_suffix(low, "rá")) ||
        (second && !named && strlen(low) > 5 && !word_in(low, "desgaste contraste triste racimos")))
        return true;
    if (named || g_str_has_suffix(low, "\xC3\xA9") || g_str_has_suffix(low, "\xC3\xAD"))
        return false;
    if (word_in(low, things) || (word_in(before, "se no") && strlen(low) > 3 && strchr("aen", low[strlen(low) - 1]) &&
                                 !word_in(low, "nada bien tampoco apenas siempre antes una")))
        return true;
    return !g_str_has_suffix(low, "ía") && !g_str_has_suffix(low, "ad") && !g_str_has_suffix(low, "ed") &&
           pauses_verb(clause, at, MIN(at + 1, end));
}

static bool
states_spanish(const struct pack *pack G_GNUC_UNUSED, const struct clause *clause, guint from, guint end)
{
    for (guint i = from; i < end; i++)
        if (is_finite(clause, i, end))
            return true;
    return false;
}

static guint
past_light(const struct clause *clause, guint at, guint end)
{
    while (at < end && word_in(clause->words[at].low, "me te se le les lo la los las nos os no ya aún todavía también "
                                                      "tampoco nadie ahora hoy ayer usted nunca casi solo encima "
                                                      "además"))
        at++;
    return at;
}

/* "la limpia con limón": the pronoun is no article. */
static bool
is_done_to(const struct clause *clause, guint at, guint verb, guint end)
{
    const char *low = clause->words[verb].low;
    if (verb != at + 1 || !word_in(clause->words[at].low, "la lo los las") || verb + 1 >= end || strlen(low) < 4 ||
        !strchr("ae", low[strlen(low) - 1]))
        return false;
    g_autofree char *first = g_strdup_printf("%.*so", (int)strlen(low) - 1, low);
    bool noun = false;
    g_autofree char *third = conjugation_second(first, false, &noun);
    return (word_in(low, things) || g_strcmp0(third, low) == 0) &&
           word_in(clause->words[verb + 1].low, "con en por cada y a al dos todos todas siempre bien cuando de");
}

/* "vino, miró y se fue": deeds in a row. */
static bool
goes_on(const struct clause *clause, guint at, guint end)
{
    for (guint i = at + 1; i < end; i++)
        if (strcmp(clause->words[i].low, "y") == 0 || strcmp(clause->words[i].low, "e") == 0)
            return true;
    return false;
}

/* A clause with its own verb begins at `at`. */
static bool
begins_spanish(const struct pack *pack G_GNUC_UNUSED, const struct clause *clause, guint at, guint end)
{
    guint verb = past_light(clause, at, end);
    if (end - at < 3)
        return end - at == 2 && word_in(clause->words[at].low, "nadie") && is_finite(clause, at + 1, end);
    if (verb < end && verb - at <= 4 && is_finite(clause, verb, end))
        return verb > at || !goes_on(clause, at, end);
    if (verb < end && verb > at && is_done_to(clause, at, verb, end))
        return true;
    bool placed = word_in(clause->words[at].low, "en por a desde") && end - at > 4; /* "…, en la caja no pone nada" */
    if (!placed && !word_in(clause->words[at].low,
                            "el la los las un una su sus tu tus este esta ese esa esto eso nuestro nuestra"))
        return false;
    for (guint i = at + 1; i < MIN(end, at + 7); i++) {
        if (word_in(clause->words[i].low, "que y o e ni cuando donde") || (i > at && *clause->words[i - 1].trail))
            return false;
        if (i > at + !word_in(clause->words[at].low, "esto eso") + placed && is_finite(clause, i, end))
            return true;
    }
    return false;
}

/* ---- Italian and Portuguese ----------------------------------------------------------------------------------------- */

static bool
begins_southern(const struct pack *pack, const struct clause *clause, guint at, guint end)
{
    return end - at > 1 && splice_begins(pack, clause, at, end);
}

/* ---- French --------------------------------------------------------------------------------------------------------- */

/* "vous n'avez", "le technicien n'est", "l'enduit commence": a subject and its verb. */
static bool
begins_french(const struct pack *pack G_GNUC_UNUSED, const struct clause *clause, guint at, guint end)
{
    static const char led[] = "depuis maintenant aujourd'hui hier pourtant cependant depuis désormais";
    static const char subjects[] = "vous tu nous il elle ils elles on cela ça personne rien";
    static const char things[] = "le la les un une votre vos ton ta tes notre nos cette ce cet ces son sa ses leur "
                                 "leurs aucun aucune";
    at += at + 3 < end && word_in(clause->words[at].low, led);
    const char *low = clause->words[at].low;
    if (clause_has(clause, at, "il y a un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|plusieurs"))
        return false; /* a time, or what may be one */
    if (end - at == 2 && g_str_has_prefix(low, "l'") && french_is_finite(clause->words[at + 1].low))
        return true; /* "l'étiquette manque" */
    if (end - at < 3 || g_str_has_prefix(low, "c'") || g_str_has_prefix(low, "n'"))
        return end - at > 2 && g_str_has_prefix(low, "c'");
    bool pronoun = word_in(low, subjects), glued = g_str_has_prefix(low, "l'");
    bool one = glued || word_in(low, "le la un une votre ton ta notre cette ce cet son sa leur aucun aucune");
    for (guint i = at + 1; (pronoun || glued || word_in(low, things)) && i < MIN(end, at + (pronoun ? 5u : 8u)); i++) {
        const char *word = clause->words[i].low, *verb = strchr(word, '\'');
        if (*clause->words[i - 1].trail || word_in(word, "qui que dont et ou où") || g_str_has_prefix(word, "qu'"))
            return false;
        bool led = word_in(word, "se ne") || g_str_has_prefix(word, "s'") || g_str_has_prefix(word, "n'");
        verb = verb ? verb + 1 : word;
        if (one && !pronoun && g_str_has_suffix(verb, "ont") && i > at + 1)
            return false;                        /* "le canapé et la table sont": of both */
        bool second = word_in(low, "vous nous"); /* "vous a compté": whom, not who */
        const char *end = word_in(low, "vous") ? "ez" : "ons";
        bool finite =
            led ||
            (second ? g_str_has_suffix(verb, end) || word_in(verb, "êtes dites faites sommes")
                    : french_is_finite(verb) || word_in(verb, "avais avait avaient étais était étaient")) ||
            (!one && !pronoun && i > at + 1 && g_str_has_suffix(verb, "ent") && !g_str_has_suffix(verb, "ment"));
        if (finite && (pronoun || glued || i > at + 1))
            return true;
    }
    return false;
}

/* ---- English -------------------------------------------------------------------------------------------------------- */

static bool
begins_english(const struct pack *pack G_GNUC_UNUSED, const struct clause *clause, guint at, guint end)
{
    static const char times[] =
        "time day moment night morning week evening minute hour days weeks hours minutes months "
        "later after before";
    for (guint i = at; i < MIN(end, at + 3u); i++) /* "the last time you flew, …", "an hour after …" */
        if (word_in(clause->words[i].low, times))
            return false;
    static const char light[] = "still now just already never even also";
    static const char verbs[] =
        "is says said shows has won't doesn't isn't keeps stays was didn't can't hasn't wasn't came";
    static const char others[] = "and or but so who which that what where when if as then not this he she it here only "
                                 "also";
    const char *low = clause->words[at].low; /* ", tracking still says" */
    guint verb = at + 1 + (at + 2 < end && word_in(clause->words[at + 1].low, light));
    bool named = end - at > 2 && verb + 1 < end && word_in(clause->words[verb].low, verbs) && !word_in(low, others) &&
                 strlen(low) > 2 && !*clause->words[at].trail;
    g_autofree char *behind = clause_join(clause, at, end);
    bool brief = end - at == 3 && word_in(low, "the your our his her their my a") && /* "the manager laughed" */
                 (g_str_has_suffix(clause->words[at + 2].low, "ed") || verb_is_past(clause->words[at + 2].low));
    return named || brief || parting_is_clause(behind);
}

/* ---- Dutch ---------------------------------------------------------------------------------------------------------- */

static bool
begins_dutch(const struct pack *pack, const struct clause *clause, guint at, guint end)
{
    static const char subjects[] = "u je hij zij ze wij we het dit dat er niemand nu daarvoor daarom toch",
                      things[] = "de het een uw je onze";
    const char *low = clause->words[at].low;
    bool pronoun = word_in(low, subjects), thing = word_in(low, things);
    for (guint i = at + 1; end - at > 2 && (pronoun || thing) && i < MIN(end, at + (thing ? 5u : 2u)); i++)
        if ((pronoun || i > at + 1) && (foreign_lists(pack, "embed.verbs", clause->words[i].low) ||
                                        foreign_lists(pack, "turn.finite", clause->words[i].low)))
            return true;
    return false;
}

/* ---- all of them ---------------------------------------------------------------------------------------------------- */

typedef bool test(const struct pack *pack, const struct clause *clause, guint from, guint end);

static const struct tongue {
    const char *language;
    test *begins, *states;     /* whether a statement begins at `from`; whether what stands up to `end` is one */
    bool loose;                /* `states` looks for a verb anywhere */
    const char *opens, *leads; /* what it begins with the first comma closes; unless a verb stands before that */
} tongues[] = {
    {"es", begins_spanish, states_spanish, true, "si cuando como aunque al tras después mientras porque hasta según ni",
     "para desde por en antes con sin a ante cada de respecto dado debido tanto"},
    {"en", begins_english, begins_english, false,
     "having if when as although though because once while after before since until in on at for from by with "
     "according every "
     "last whenever where despite without during like to",
     ""},
    {"fr", begins_french, begins_french, false,
     "si quand lorsque comme après avant depuis pour dans en à au aux sur chez malgré selon dès pendant afin sans avec "
     "par bien lors",
     ""},
    {"it", begins_southern, splice_states, true, "se quando come anche mentre perché finché prima secondo benché dove",
     "al dopo per da dal dalla in con senza a ogni"},
    {"pt", begins_southern, splice_states, true, "se quando como embora enquanto porque até segundo onde",
     "ao após depois para desde por em antes com sem a cada"},
    {"nl", begins_dutch, begins_dutch, false,
     "als toen omdat hoewel nadat voordat sinds na voor bij in op met zonder volgens tijdens terwijl", ""},
};

static const struct tongue *
tongue_of(const struct pack *pack)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(tongues[i].language, pack->language) == 0)
            return &tongues[i];
    return NULL;
}

/* "you called when it broke, they said …": which of the two the comma parts is not told. */
static bool
is_open(const struct clause *clause, guint from, guint end)
{
    for (guint i = from + 1; i < end; i++)
        if (word_in(clause->words[i].low, "if when because while although unless whether si lorsque quand parce afin"))
            return true;
    return false;
}

/* "poiché la camera, pagata di più, era occupata": a participle's words between two commas, behind which the verb stands. */
static bool
is_inserted(const struct tongue *tongue, const struct pack *pack, const struct clause *clause, guint last, guint at)
{
    static const char *const ends[] = {"ato", "ata", "ati",  "ate",  "uto", "uta", "ito",  "ita",
                                       "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"};
    bool opens = false;
    for (guint i = 0; last && word_in(pack->language, "es it pt") && i < G_N_ELEMENTS(ends); i++)
        opens |=
            strlen(clause->words[last].low) > strlen(ends[i]) + 2 && g_str_has_suffix(clause->words[last].low, ends[i]);
    return opens && !tongue->states(pack, clause, last, at);
}

/* Behind which word the first statement ends; 0: it is but one. */
static guint
spliced_at(const struct tongue *tongue, const struct pack *pack, const struct clause *clause)
{
    guint from = 0, commas = 0, first = 0, last = 0;
    bool opened = clause->count && word_in(clause->words[0].low, tongue->opens);
    if (clause->count && word_in(clause->words[0].low, tongue->leads)) {
        while (first + 1 < clause->count && strcmp(clause->words[first].trail, ",") != 0)
            opened |= word_in(clause->words[first++].low, "que che");
        opened |= !tongue->states(pack, clause, 0, first + 1); /* "desde ayer la lámpara parpadea, …" */
    }
    for (guint i = 1; i + 1 < clause->count; i++) {
        if (strpbrk(clause->words[i - 1].trail, ";:(") || *clause->words[i].lead)
            return 0;
        if (strcmp(clause->words[i - 1].trail, ",") != 0 || word_in(clause->words[i - 1].low, "además también encima"))
            continue;
        if (opened && ++commas == 1) {
            from = tongue->loose ? 0 : i; /* it closes what the sentence began with */
            last = i;
            continue;
        }
        guint stretch = last + word_in(clause->words[last].low, "et mais and but y pero e ma mas en maar");
        bool led = last && (word_in(clause->words[stretch].low, tongue->opens) ||
                            word_in(clause->words[stretch].low, tongue->leads) ||
                            (stretch > last && !tongue->states(pack, clause, stretch, i)));
        guint before = last;
        last = i;
        if (led || is_inserted(tongue, pack, clause, before, i))
            continue; /* "…, et malgré trois appels, vous n'avez …", "la camera, pagata di più, era …" */
        guint end = i, head = i + (word_in(clause->words[i].low, "y") && i + 4 < clause->count);
        while (end + 1 < clause->count && strcmp(clause->words[end].trail, ",") != 0)
            end++;
        if (i - from > (tongue->begins == begins_southern ? 1 : 2) && (tongue->loose || !is_open(clause, from, i)) &&
            !parting_is_begun(clause, from, i) && tongue->states(pack, clause, from, i) &&
            tongue->begins(pack, clause, head, end + 1))
            return i;
    }
    return 0;
}

bool
splices_begins(const struct pack *pack, const char *text)
{
    const struct tongue *tongue = tongue_of(pack);
    g_autoptr(clause) words = clause_cut(text);
    return tongue && tongue->begins(pack, words, 0, words->count);
}

bool
splices_states(const struct pack *pack, const char *text)
{
    const struct tongue *tongue = tongue_of(pack);
    g_autoptr(clause) words = clause_cut(text);
    return !tongue || !tongue->loose || tongue->states(pack, words, 0, words->count);
}

/* "su vecina, que es mayor, no puede": the comma at the place closes what is said of the noun before. */
static bool
closes_relative(const struct clause *words, guint at)
{
    static const char relatives[] = "que quien quienes cuyo cuya che qui dont où quem cujo cuja who which whose";
    guint from = at;
    while (from > 1 && strcmp(words->words[from - 2].trail, ",") != 0)
        from--;
    from -= from > 0;
    return from > 0 && from + 1 < at && from < 5 && strcmp(words->words[from - 1].trail, ",") == 0 &&
           word_in(words->words[from].low, relatives);
}

GPtrArray *
splices_apart(const struct pack *pack, const char *sentence)
{
    GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
    const struct tongue *tongue = tongue_of(pack);
    if (!tongue && strcmp(pack->language, "de") == 0) {
        g_auto(GStrv) mains = verbsecond_apart(sentence);
        static const char joins[] = "Trotzdem Dennoch Deshalb Deswegen Daher Darum Dann Jetzt Nun Stattdessen Seitdem";
        bool apart = !strstr(sentence, ", und "); /* "…, trotzdem ist es undicht" is joined well */
        for (char **main = mains; *main; main++) {
            g_autofree char *first = g_strndup(*main, strcspn(*main, " "));
            apart &= main == mains || !word_in(first, joins);
        }
        for (char **main = mains; *main && apart; main++)
            g_ptr_array_add(parts, g_strndup(*main, strlen(*main) - (main[1] != NULL)));
        if (!apart)
            g_ptr_array_add(parts, g_strdup(sentence));
        return parts;
    }
    g_autofree char *rest = g_strdup(sentence);
    for (guint turn = 0; tongue && turn < 4; turn++) {
        g_autoptr(clause) words = clause_cut(rest);
        guint at = spliced_at(tongue, pack, words);
        if (!at || closes_relative(words, at))
            break;
        g_ptr_array_add(parts, clause_join(words, 0, at));
        at += tongue->begins == begins_spanish && word_in(words->words[at].low, "y");
        g_free(rest);
        rest = clause_join(words, at, words->count);
    }
    g_ptr_array_add(parts, g_steal_pointer(&rest));
    return parts;
}
