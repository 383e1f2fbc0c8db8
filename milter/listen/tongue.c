/*
 * tongue.c - beginnings at which run-ons in German, Spanish, Italian, Portuguese and Dutch fall apart.
 *
 * Phrases that begin a sentence anywhere, and words that do behind a comma; neither where one hangs on what came before. An Italian or
 * Portuguese sentence whose second half asks ("mi hanno clonato la carta potete bloccarla?") is told as a question only where it
 * begins, so a stop is put before it: behind a comma where a word stands that asks, without one only where a verb asks somebody. Pure,
 * linear.
 */
#include "tongue.h"

#include "clause.h"
#include "verbsecond.h"

#include <string.h>

/* What a pronoun of Italian or Portuguese hangs on, so that it opens no sentence. */
#define ONE_HANGS                                                                                                      \
    "que se quando porque e mas como onde com para pra por de a em sem até entre quem só também nem ou não do da " \
    "sobre ainda enquanto qual nada já depois che ma anche perché come dove o né neanche solo di con per da mentre"

static const char *
low_at(const struct run *run, guint at)
{
    return at < run->count ? run->low[at] : "";
}

static bool
comma_before(const struct run *run, guint at)
{
    return at > 0 && *run->words[at - 1] && strchr(",;-", run->words[at - 1][strlen(run->words[at - 1]) - 1]);
}

static const struct {
    const char *language;
    const char *anywhere; /* phrases at which a part begins, '|' between */
    const char *comma;    /* words that begin one behind a comma */
} tongues[] = {
    {"de", "bitte|und jetzt|und heute|und heut|und dann", /* the rest: verbsecond.c */
     "ich wir das die der es mein meine könnt können kannst kann bitte aber und jetzt was wann wieso warum wie hab "
     "habe hatte ist is "
     "dann da hebel nun"},
    {"es",
     "pero|ya llamé|ya he|ya han|ya van|ya son|ya hace|ya llevo|ya escribí|ya llame|por "
     "favor|pueden|podéis|podrían|quiero|quisiera|y ahora|y no|y me|y yo|y "
     "nadie|cuándo|cuando me|qué puedo",
     "trabajo tengo necesito estoy soy vivo pago me mis mi yo quiero pero y no ya llevo llamo he se por pueden podéis "
     "puede podrían cuándo cuando cómo qué porque "
     "ayer los las el la"},
    {"it",
     "ma|doveva|ho chiamato|ho scritto|per favore|potete|vorrei|voglio|e ora|e non|e mi|quando|cosa posso|come faccio",
     "mi ho il la i le ma e non vorrei voglio potete per quando come cosa io già ora"},
    {"pt",
     "mas|já mandei|já liguei|já escrevi|por favor|podem|quero|gostaria|e agora|e não|e ninguém|quando|o que "
     "posso|como faço|e também|e queria",
     "eu meu minha me já mas e não quero preciso por podem quando como agora o a tirem mandem"},
    {"nl", "maar|kunnen jullie|kunt u|kan iemand|kan er|ik wil|graag|en nu|en ik|wanneer|wat kan|hoe kan",
     "ik wij we het de mijn maar en kunnen kunt kan graag nu wanneer wat hoe er dat die mag"},
};

bool
tongue_joint(const struct run *run, guint at, guint start)
{
    if (at - start < RUN_PART_MIN - 1 || run->count - at < RUN_REST_MIN)
        return false;
    gsize width = strlen(low_at(run, at + 1));
    if (strcmp(run->language, "es") == 0 && strcmp(low_at(run, at), "ya") == 0 &&
        !word_in(low_at(run, at - 1), "que lo la no y como cuando") && width > 3 && /* "… ya reinicie el router" */
        (g_str_has_suffix(low_at(run, at + 1), "e") || g_str_has_suffix(low_at(run, at + 1), "é")) &&
        !word_in(low_at(run, at + 1), "puede viene tiene sirve vale"))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++) {
        if (strcmp(tongues[i].language, run->language) != 0)
            continue;
        bool german = strcmp(run->language, "de") == 0;
        guint head = start + word_in(low_at(run, start), "y e ma mas pero");
        bool opened = word_in(low_at(run, head), "si se wenn als quand cuando quando wanneer weil");
        if (opened && at - start < 9)
            return false;
        if (comma_before(run, at) && word_in(low_at(run, at), tongues[i].comma) &&
            !word_in(low_at(run, at - 1), "wissen fragen erfahren weiß weten vragen saber sapere"))
            return run->count - at > RUN_REST_MIN + 1;
        bool someone = word_in(run->language, "pt it") && at - start >= RUN_PART_MIN &&
                       run->count - at > RUN_REST_MIN && word_in(low_at(run, at), "eu ela ele eles elas io") &&
                       !word_in(low_at(run, at - 1), ONE_HANGS) && strlen(low_at(run, at + 1)) > 2;
        const char *second =
            low_at(run, at + 2); /* "… la luce mio padre è mancato", "o giorno la visita è oculistica" */
        someone |=
            at - start >= RUN_PART_MIN && run->count - at > RUN_REST_MIN && !word_in(low_at(run, at - 1), ONE_HANGS) &&
            ((strcmp(run->language, "pt") == 0 && word_in(low_at(run, at), "meu minha") &&
              (g_str_has_suffix(second, "eu") || g_str_has_suffix(second, "ou") || g_str_has_suffix(second, "iu"))) ||
             (strcmp(run->language, "it") == 0 && word_in(low_at(run, at), "il la mio mia") && word_in(second, "è") &&
              !word_in(low_at(run, at - 1), "tutto tutta tra fra in a su da al dal del ed quindi ora però il la")));
        if (someone && !word_in(low_at(run, at + 1), "mesmo mesma que stesso")) /* "… no seguro ela tirou a carta" */
            return true;
        g_autofree char *two = g_strdup_printf("|%s %s|", low_at(run, at), low_at(run, at + 1));
        g_autofree char *one = g_strdup_printf("|%s|", low_at(run, at)),
                        *all = g_strdup_printf("|%s|", tongues[i].anywhere);
        guint least = german ? RUN_PART_MIN - 1 : RUN_PART_MIN;
        bool spanish = strcmp(run->language, "es") == 0; /* two short halves are one sentence */
        if (spanish && word_in(low_at(run, at), "pero") && word_in(low_at(run, at + 1), "no sí si") &&
            word_in(low_at(run, at + 2), "el la los las un una mi mis"))
            return false; /* "la cama pero no el colchón" */
        bool southern = spanish || word_in(run->language, "it pt");
        if (southern && word_in(low_at(run, at), "pero y ma e mas") && !word_in(low_at(run, at + 1), "também queria") &&
            at - start <= RUN_BREATH / 2 && run->count - at <= RUN_BREATH / 2)
            return false;
        if (german && at - start < 5 &&
            word_in(low_at(run, at), "bitte") && /* "Könnten Sie mir | bitte die Rechnung schicken" */
            word_in(low_at(run, start), "können könnten könnt könntet kannst könntest würden würdet würdest"))
            return false;
        if (german && at - start >= least && verbsecond_begins(run, at, start))
            return true;
        return at - start >= least &&
               !word_in(low_at(run, at - 1), "und et y e en solo sólo solamente só apenas soltanto dass que che dat "
                                             "wenn si se als wissen fragen sagen mitteilen erfahren denn") &&
               (strstr(all, two) || strstr(all, one));
    }
    return false;
}

/* ---- Italian and Portuguese sentences of haste whose second half asks -------------------------------------------- */

#define HALF 3 /* words of what is told before it is asked */

static const struct {
    const char *language, *behind_comma, *bare, *joints;
} halved[] = {
    {"it",
     "potete potreste puoi posso quando come quanto quanti cosa dove perch\xC3\xA9 perche quale avete c'\xC3\xA8 "
     "\xC3\xA8 si vale l'avete l'hai l'ha chi che siete cos'\xC3\xA8 dov'\xC3\xA8",
     "potete potreste",
     "che se e o ma non come quando dove cosa perch\xC3\xA9 quanto quale mi ci vi lo la li le voi quindi"},
    {"pt", "podem pode posso quanto quando como onde qual ainda tem d\xC3\xA1 da voc\xC3\xAAs \xC3\xA9 cad\xC3\xAA",
     "podem", "que se e ou mas n\xC3\xA3o nao como quando onde qual me lhe voc\xC3\xAAs n\xC3\xB3s eles elas os as"}};

/* What is asked for, behind what is told: "… com o pé quebrado quero outro", "clonaram meu cartão, bloqueiem". */
static const struct {
    const char *language, *wants, *wanted, *orders, *joints;
} wishes[] = {{"it", "voglio vorrei", "un una uno il la lo i gli le che un'altra indietro", "",
               "che non e ma o se mi io ne lo la li le perché quando"},
              {"pt", "quero queria gostaria", "outro outra um uma meu minha o a que de cancelar trocar devolver",
               "bloqueiem cancelem devolvam mandem enviem resolvam troquem liguem respondam parem estornem reembolsem "
               "verifiquem",
               "que não nao e mas ou se eu só já me o a os as porque quando"}};

static bool
begins_wish(const struct clause *clause, guint at, const char *language)
{
    bool comma = strcmp(clause->words[at - 1].trail, ",") == 0, bare = !*clause->words[at - 1].trail;
    for (guint k = 0; k < G_N_ELEMENTS(wishes); k++) {
        if (strcmp(wishes[k].language, language) != 0)
            continue;
        bool wants = at + 1 < clause->count && word_in(clause->words[at].low, wishes[k].wants) &&
                     word_in(clause->words[at + 1].low, wishes[k].wanted);
        return (comma && (wants || word_in(clause->words[at].low, wishes[k].orders))) ||
               (bare && wants && !word_in(clause->words[at - 1].low, wishes[k].joints));
    }
    return false;
}

/* Italian "…, me lo cambiate?", "…, la riparate?": pronouns, and who is asked in the verb. */
static bool
asks_with_pronoun(const struct clause *clause, guint at)
{
    const char *next = clause_low(clause, at + 1);
    bool pair = word_in(clause->words[at].low, "me ce ve") && word_in(next, "lo la li le ne");
    next = pair ? clause_low(clause, at + 2) : next;
    return (pair || word_in(clause->words[at].low, "lo la li le mi ci ne")) && strlen(next) > 3 &&
           (g_str_has_suffix(next, "ate") || g_str_has_suffix(next, "ete") || g_str_has_suffix(next, "ite") ||
            word_in(next, "posso devo puoi devi fai dai mandi"));
}

/* "ho una domanda: …": nothing is told before the colon. */
static bool
announces(const struct clause *clause, guint from, guint at)
{
    for (guint i = from; i < at; i++)
        if (word_in(clause->words[i].low,
                    "domanda domande curiosità informazione dubbio dúvida pergunta perguntas cosa"))
            return true;
    return false;
}

static guint
sentence_end(const struct clause *clause, guint at)
{
    while (at + 1 < clause->count && !strpbrk(clause->words[at].trail, ".!?;"))
        at++;
    return at;
}

static void
stop_before(struct clause *clause, guint at)
{
    clause_mark(clause, at - 1, ".");
    g_autofree char *first = g_utf8_substring(clause->words[at].text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *raised = g_strconcat(upper, clause->words[at].text + strlen(first), NULL);
    clause_set(clause, at, raised);
}

void
tongue_halved(struct clause *clause, const char *language)
{
    for (guint k = 0; k < G_N_ELEMENTS(halved); k++)
        for (guint i = 0, from = 0; strcmp(halved[k].language, language) == 0 && i + 1 < clause->count; i++) {
            if (i && strpbrk(clause->words[i - 1].trail, ".!?;"))
                from = i;
            bool comma = i && strcmp(clause->words[i - 1].trail, ",") == 0, bare = i && !*clause->words[i - 1].trail;
            bool asks = comma  ? word_in(clause->words[i].low, halved[k].behind_comma)
                        : bare ? word_in(clause->words[i].low, halved[k].bare) &&
                                     !word_in(clause->words[i - 1].low, halved[k].joints)
                               : false;
            bool italian = strcmp(language, "it") == 0;
            bool true_of = italian && clause_has(clause, i, "è vero|giusto|corretto|così") > 0;
            asks &= !true_of; /* "…, è vero?" asks whether all of it is */
            asks |= italian && comma && asks_with_pronoun(clause, i);
            asks |= i && strcmp(clause->words[i - 1].trail, ":") == 0 && !announces(clause, from, i);
            guint back = MIN(i - from, 9), condition = 0; /* "mas se demorar mais de duas semanas quero …" */
            for (guint k = i - back; k < i; k++)
                condition |=
                    word_in(clause->words[k].low, "se caso quando") && !strchr(clause->words[i - 1].trail, ',');
            if (i >= from + HALF && !condition && !*clause->words[i].lead && begins_wish(clause, i, language)) {
                stop_before(clause, i);
                from = i;
                continue;
            }
            asks |= bare && *halved[k].language == 'p' && clause_has(clause, i, "tem como") > 0;
            asks |= bare && *halved[k].language == 'p' && clause_has(clause, i, "da|d\xC3\xA1 pra|para") > 0;
            if (!asks || i < from + HALF || *clause->words[i].lead ||
                word_in(clause->words[from].low, "se quando caso") ||
                !strchr(clause->words[sentence_end(clause, i)].trail, '?'))
                continue;
            stop_before(clause, i);
            from = i;
        }
}
