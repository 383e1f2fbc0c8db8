/*
 * interrogative.c - where a Spanish question begins though no mark says so (which commas are stops: pauses.c).
 *
 * "buenas me mandasteis la silla azul, la puedo cambiar" is told of as two sentences, the second asked. A question is known by its
 * first words: a verb of ours ("podéis", "tenéis"), an asking word and the verb that goes with it. Pure, thread-safe.
 */
#include "interrogative.h"

#include "pauses.h"

#include <string.h>

#define PART_MIN 3 /* words before a stop */

static const char pronouns[] = "me te se le les lo la los las nos os no ya";

static bool
is_ours(const char *low)
{
    static const char *const ends[] = {"áis", "éis", "ais", "eis", "ís", "remos"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i]) && strlen(low) > 3 && !word_in(low, "seis dieciséis país parís anís"))
            return true;
    return word_in(low, "vais vas van va");
}

static bool
is_future(const char *low)
{
    static const char *const ends[] = {"rán", "rá", "ría", "ríais", "rían", "réis"};
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(low) > 4; i++)
        if (g_str_has_suffix(low, ends[i]))
            return true;
    return false;
}

static bool
is_infinitive(const char *low)
{
    static const char *const ends[] = {"r",    "rme",   "rnos",  "rlo",    "rla",    "rlos",
                                       "rlas", "rmelo", "rmela", "rmelos", "rmelas", "rle"};
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(low) > 2; i++)
        if (g_str_has_suffix(low, ends[i]) && !word_in(low, "por favor mejor peor"))
            return true;
    return false;
}

/* What an asking word and the verb behind it ask; right_out: the word with its accent. */
static bool
asks_with_word(const struct clause *clause, guint at, guint end, const char **right_out)
{
    static const struct {
        const char *bare, *right, *verbs;
    } words[] = {
        {"cuando", "cuándo",
         "llega llegan llegará sale salen viene vienen abren abrís puedo podré tengo es estará estarán tenéis tienen "
         "recibiré voy"},
        {"cómo", "cómo", NULL},
        {"como", "cómo",
         "hago puedo hacemos va tengo consigo devuelvo cancelo cambio recupero solicito pido anulo reclamo es funciona "
         "procedo accedo activo hace hacer puede está"},
        {"que", "qué",
         "hago puedo hacemos debo pasa pasos día hora solución documentos coste precio plazo opciones necesito ocurre "
         "puede "
         "hay"},
        {"donde", "dónde", "está puedo tengo hay envío mando devuelvo encuentro miro recojo tenéis tienen puede"},
        {"cuanto", "cuánto", "cuesta tarda vale tiempo tengo cobran cobráis sale cuestan tardan tardáis es puede"},
        {"quien", "quién", "paga puede tiene hace responde responsabiliza"},
        {"cual", "cuál", "es sería son"},
        {"cuales", "cuáles", "son"},
    };
    const char *low = pauses_low(clause, at, end);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        bool accented = strcmp(low, words[i].right) == 0;
        if (strcmp(low, words[i].bare) != 0 && !accented)
            continue;
        guint verb = pauses_past(clause, at + 1, end);
        const char *next = pauses_low(clause, verb, end);
        bool when = strcmp(words[i].bare, "cuando") == 0;
        const char *then = pauses_low(clause, at + 2, end);
        bool cried = accented && strcmp(words[i].bare, "que") == 0 && !word_in(next, words[i].verbs) &&
                     (at == 0 || strpbrk(clause->words[at - 1].trail, ",.!;:")) &&
                     !strchr(clause->words[end - 1].trail, '?') && /* "…, qué paciencia tuvo con ella" */
                     (word_in(then, "tuvo tiene fue estuvo había") || g_str_has_suffix(then, "ó"));
        bool asked = (accented && !cried) || (words[i].verbs && word_in(next, words[i].verbs)) ||
                     ((is_ours(next) || is_future(next)) && !word_in(words[i].bare, "que como"));
        asked |= strcmp(words[i].bare, "como") == 0 &&
                 (word_in(next, "va vais") || (verb > at + 1 && g_str_has_suffix(next, "mos")));
        *right_out = words[i].right;
        for (guint k = verb + 1; when && !accented && k < end; k++) /* "cuando voy a pagar no me deja" */
            asked &= !word_in(clause->words[k].low, "no da dice sale salta aparece pone deja dan") &&
                     !strchr(clause->words[k - 1].trail, ','); /* "a las once, cuando llega, y yo …" */
        return asked && (!when || accented || end - at <= 9);
    }
    return false;
}

/* "dos de ellas no se pueden apilar": of things, asked of nobody. */
static bool
tells_what_cannot(const struct clause *clause, guint at, guint verb, bool strict)
{
    bool denied = false, impersonal = false, ours = false;
    for (guint i = at; i < verb; i++) {
        denied |= strcmp(clause->words[i].low, "no") == 0;
        impersonal |= strcmp(clause->words[i].low, "se") == 0;
        ours |= word_in(clause->words[i].low, "me nos");
    }
    return !ours && (denied || (impersonal && strict));
}

/* Whether a question begins at this word. strict: where no mark stands before it. */
static bool
asks_at(const struct clause *clause, guint at, guint end, bool strict, const char **right_out)
{
    *right_out = NULL;
    if (end - at < 2)
        return false;
    if (strict && word_in(pauses_low(clause, at, end), "que como donde quien cual cuanto") &&
        !word_in(pauses_low(clause, pauses_past(clause, at + 1, end), end), "hago hacemos"))
        return false; /* "el aviso que dice que puedo pasar" */
    if (strict && at > 0 &&
        word_in(clause->words[at - 1].low,
                "explique explica expliquen expliquéis diga dice digan digáis aclare aclaren sé "
                "sabe saber decirme explicarme aclararme confirme confirmen indique indiquen"))
        return false; /* "que alguien me explique quién me paga" */
    if (asks_with_word(clause, at, end, right_out))
        return !strict || end - at <= 12;
    *right_out = NULL;
    guint verb = pauses_past(clause, at, end);
    const char *low = pauses_low(clause, verb, end), *next = pauses_low(clause, verb + 1, end);
    bool can = word_in(low, "podéis podeis podríais podriais podrían pueden podrías puedes") && verb + 1 < end &&
               is_infinitive(pauses_low(clause, pauses_past(clause, verb + 1, end), end)) &&
               !tells_what_cannot(clause, at, verb, strict);
    bool have = at == verb && word_in(low, "tenéis teneis sabéis sabeis hacéis haceis aceptáis vendéis ofrecéis") &&
                !strict && strcmp(next, "que") != 0; /* "tenéis que retirarla" */
    bool may = word_in(low, "puedo puede podemos") && is_infinitive(next) && !strict && at == verb;
    may |= strcmp(pauses_low(clause, at, end), "se") == 0 && word_in(low, "puede pueden podría") &&
           is_infinitive(next) && !strict;
    return can || have || (may && strcmp(pauses_low(clause, verb > at ? verb - 1 : at, end), "no") != 0) ||
           (word_in(low, "sería seria") && strcmp(next, "posible") == 0) ||
           (word_in(low, "hay") && word_in(next, "alguna algún forma manera posibilidad") && !strict && at == verb);
}

/* Behind a comma of a sentence that ends in "?": what may be its question. */
static bool
may_ask(const struct clause *clause, guint at, guint end)
{
    guint verb = pauses_past(clause, at, end);
    if (end - at > 2 && word_in(pauses_low(clause, at, end), "como cuando cuanto donde cual quien") &&
        !word_in(pauses_low(clause, at + 1, end), "el la los las un una si"))
        return true;
    const char *low = pauses_low(clause, verb, end);
    if (is_ours(low) || is_future(low) ||
        (verb == at + 1 && word_in(pauses_low(clause, at, end), "te les os") && g_str_has_suffix(low, "o")))
        return true;
    if (word_in(pauses_low(clause, at, end), "que qué") &&
        word_in(pauses_low(clause, at + 1, end), "ha hago hacemos pasa pasó puedo debo opciones solución han se"))
        return true;
    bool theirs = strlen(low) > 4 && (g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en")) &&
                  !word_in(low, "quien bien también tambien orden imagen joven origen gran alguien tan");
    if (theirs && end - at > 1)
        return true; /* "venden piezas sueltas?" */
    for (guint i = at + 2; i < MIN(end, at + 6) && word_in(pauses_low(clause, at, end), "el la los las mi su"); i++)
        if (word_in(clause->words[i].low,
                    "cubre cubren entra incluye incluyen tiene tienen vale sirve puede pueden está "
                    "están es son hay cuesta llega"))
            return true; /* "el seguro lo cubre?" */
    if (word_in(low, "aun aún todavía todavia ya") && word_in(pauses_low(clause, verb + 1, end), "no ha han está se"))
        return true;
    return word_in(pauses_low(clause, verb, end),
                   "puedo puede pueden podéis podemos hay tengo tiene tienen tenéis es sería seria "
                   "será sirve vale debo existe cubre entra está estáis hacéis hacen "
                   "cuándo cómo qué dónde cuánto cuál quién aceptáis aceptan envían enviáis sabéis saben "
                   "pueden podrían podríais vais van podéis");
}

/* "hice el pago dos veces | lo puedo anular?": no mark, but a told clause before it. */
static bool
begins_may(const struct clause *clause, guint from, guint at, guint end)
{
    guint verb = pauses_past(clause, at, end);
    bool told = pauses_verb(clause, from, at) || word_in(clause->words[from].low, "hice puse he di fui me se");
    if (word_in(pauses_low(clause, at, end), "no ya") || !told)
        return false;
    return word_in(pauses_low(clause, verb, end), "puedo puede podemos podéis pueden") &&
           is_infinitive(pauses_low(clause, verb + 1, end));
}

/* "no?" and "verdad?" at the end: what stands before is what is asked. How many words are left of the sentence. */
static guint
without_tag(struct clause *clause, guint from, guint end)
{
    bool comma = end - from > 3 && strchr(clause->words[end - 2].trail, ',') != NULL;
    bool tag = end - from > 3 && (word_in(clause->words[end - 1].low, "no") ||
                                  (comma && word_in(clause->words[end - 1].low, "verdad cierto")));
    if (!tag || word_in(clause->words[end - 2].low, "o por cómo que") || !strchr(clause->words[end - 1].trail, '?'))
        return end;
    clause_mark(clause, end - 1, "");
    clause_set(clause, end - 1, "");
    clause_mark(clause, end - 2, "?");
    return end - 1;
}

/* "como" → "cómo"; NULL: none that asks. */
static const char *
asking_word(const char *low)
{
    static const char *const words[][2] = {{"que", "qué"},       {"como", "cómo"},   {"cuando", "cuándo"},
                                           {"cuanto", "cuánto"}, {"donde", "dónde"}, {"cual", "cuál"},
                                           {"quien", "quién"}};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i][0], low) == 0)
            return words[i][1];
    return NULL;
}

static bool
asks_already(const struct clause *clause, guint from, guint end)
{
    for (guint i = from; i < end; i++)
        if (strstr(clause->words[i].lead, "\xC2\xBF"))
            return true;
    return false;
}

/* "si pueden mandármelos se lo agradezco": asked, with thanks behind it. */
static bool
unconditioned(struct clause *clause, guint from, guint end)
{
    guint verb = pauses_past(clause, from + 1, end), thanks = 0;
    if (strcmp(clause->words[from].low, "si") != 0 || verb + 2 >= end ||
        !word_in(clause->words[verb].low, "pueden podéis podeis podrían podríais podrian podriais pudieran pudierais"))
        return false;
    for (guint i = verb + 2; i < end && !thanks; i++)
        thanks = g_str_has_prefix(clause->words[i].low, "agrade") ||
                         word_in(clause->words[i].low, "genial perfecto estupendo")
                     ? i
                     : 0;
    if (!thanks || end - thanks > 3)
        return false;
    while (thanks > verb + 2 && word_in(clause->words[thanks - 1].low, "se os lo les le te mucho muy sería seria"))
        thanks--;
    for (guint i = thanks; i < end; i++) {
        clause_mark(clause, i, "");
        clause_set(clause, i, "");
    }
    clause_set(clause, from, "");
    clause_mark(clause, thanks - 1, "?");
    return true;
}

/* "intentando entender cómo se monta", "no dicen dónde va": what is not known, within what is told. */
static bool
is_told_of(const struct clause *clause, guint at)
{
    const char *before = clause->words[at - 1].low;
    return word_in(clause->words[at].low, "cómo dónde cuándo cuánto cuál quién") &&
           (is_infinitive(before) || g_str_has_suffix(before, "ndo") || g_str_has_suffix(before, "ado") ||
            g_str_has_suffix(before, "icho") ||
            word_in(before,
                    "dice dicen explica explican indica indican aclara aclaran muestra muestran especifica "
                    "especifican detalla detallan dirán diréis viene vienen sale salen pone ponen aparece aparecen"));
}

/* A sentence whose question is looked for. */
struct suspect {
    struct clause *clause;
    guint from, end;
    bool asked;        /* it has its mark */
    const char *right; /* the question's word with its accent, where one was found */
};

/* "dígame cuándo", "como va en mitad de la entrada, se ve": the question is asked already, or there is none, or it was marked behind its
 * condition. */
static bool
needs_no_mark(const struct suspect *suspect)
{
    struct clause *clause = suspect->clause;
    guint from = suspect->from, end = suspect->end;
    for (guint i = from; i < end; i++)
        if (word_in(clause->words[i].low,
                    "saber decirme preguntar díganme dígame diganme digame decidme dime indíquenme "
                    "indíqueme explíquenme explíqueme aclárenme"))
            return true;
    if (asks_already(clause, from, end) || unconditioned(clause, from, end))
        return true;
    for (guint i = from; !suspect->asked && strcmp(clause->words[from].low, "como") == 0 && i + 1 < end; i++)
        if (strchr(clause->words[i].trail, ','))
            return true;
    return false;
}

/* The whole sentence asks. False: it does not begin so. */
static bool
mark_whole(struct suspect *suspect)
{
    struct clause *clause = suspect->clause;
    guint at = suspect->from, end = suspect->end;
    while (at < end && word_in(clause->words[at].low, "y pero entonces hola buenas buenos días dias tardes noches"))
        at++;
    if (suspect->asked && at + 2 < end && strcmp(clause->words[at].low, "que") == 0 &&
        !word_in(clause->words[at + 1].low, pronouns))
        clause_set(clause, at, "qué"); /* "que talla me va?" */
    if (at >= end || !asks_at(clause, at, end, false, &suspect->right))
        return false;
    if (suspect->right && strcmp(suspect->right, clause->words[at].low) != 0)
        clause_set(clause, at, suspect->right);
    if (!suspect->asked && !strchr(clause->words[end - 1].trail, '!'))
        clause_mark(clause, end - 1, "?");
    return true;
}

/* "no la devuelvo pero me podéis hacer un descuento?" False: no such question. */
static bool
mark_behind_but(struct suspect *suspect)
{
    struct clause *clause = suspect->clause;
    guint end = suspect->end;
    for (guint i = suspect->from + PART_MIN; i + 3 < end; i++) {
        guint verb = pauses_past(clause, i + 1, end);
        if (strcmp(clause->words[i].low, "pero") != 0 || *clause->words[i].trail || *clause->words[i - 1].trail ||
            verb + 1 >= end ||
            !word_in(clause->words[verb].low, "podéis podeis pueden podríais podrían podriais podrian") ||
            !is_infinitive(clause->words[verb + 1].low))
            continue;
        clause_set(clause, i, "");
        clause_mark(clause, i - 1, ".");
        clause_mark(clause, end - 1, "?");
        return true;
    }
    return false;
}

/* Without a comma: "saber cuándo", "la que", what ties the word to the one before it. */
static bool
hangs_together(const struct suspect *suspect, guint at)
{
    static const char ties[] =
        "que si no ni y o pero donde dónde cuando cuándo cómo como qué quién quien sé saber decirme "
        "me te se le les nos os lo la los las ya usted ustedes vosotros a de en para por con desde "
        "hasta sobre solo sólo indicaran indiquen digan dijeran dijerais digáis indiquéis expliquen explicaran "
        "confirmen aclaren "
        "indicarais explicarais";
    for (guint k = at;
         k-- > suspect->from && at - k <= 3;) /* "no sé si eso | lo pueden hacer": the clause has no verb yet */
        if (word_in(suspect->clause->words[k].low, "si porque aunque mientras") &&
            !pauses_verb(suspect->clause, k + 1, at))
            return true;
    return (!suspect->asked && is_told_of(suspect->clause, at)) || word_in(suspect->clause->words[at - 1].low, ties) ||
           (suspect->asked && suspect->end - at < 3);
}

/* Whether a question begins at the word, its joint apart from it at `head`. */
static bool
begins_inside(struct suspect *suspect, guint at, guint head)
{
    struct clause *clause = suspect->clause;
    guint from = suspect->from, end = suspect->end;
    bool comma = strchr(clause->words[at - 1].trail, ',') != NULL, bare = !*clause->words[at - 1].trail;
    guint opening = from + (strcmp(clause->words[from].low, "y") == 0);
    if (comma && at - from < 9 && word_in(clause->words[opening].low, "si cuando"))
        return false; /* "si hay plaza, cuánto costaría?" */
    for (guint i = from; i + 1 < at && bare && !suspect->asked;
         i++) /* "ponía que si no llega puedes pedir …": of anybody */
        if (strcmp(clause->words[i].low, "si") == 0 && word_in(clause->words[at].low, "puedes pueden"))
            return false;
    bool begins = asks_at(clause, head, end, !comma, &suspect->right) ||
                  (comma && suspect->asked && may_ask(clause, head, end)) ||
                  (bare && suspect->asked && begins_may(clause, from, at, end));
    return begins && (comma || bare) && !(bare && hangs_together(suspect, at));
}

/* The last question of the sentence behind what it states. */
static void
mark_inside(struct suspect *suspect)
{
    struct clause *clause = suspect->clause;
    for (guint i = suspect->end; i-- > suspect->from + PART_MIN - 1;) {
        bool comma = strchr(clause->words[i - 1].trail, ',') != NULL;
        guint head = i + (comma && word_in(clause->words[i].low, "y pero entonces"));
        head += comma && head + 2 < suspect->end && strcmp(clause->words[head].low, "para") == 0 &&
                        strstr(clause->words[head + 1].low, "r") /* "y para cambiarla, …?" */
                    ? 2
                    : 0;
        if (!begins_inside(suspect, i, head))
            continue;
        clause_mark(clause, i - 1, ".");
        const char *right = suspect->right ? suspect->right : asking_word(clause->words[head].low);
        if (right)
            clause_set(clause, head, right);
        if (!suspect->asked)
            clause_mark(clause, suspect->end - 1, "?");
        return;
    }
}

/* The sentence from..end with its question's mark, and a stop before the question. */
static void
mark_question(struct clause *clause, guint from, guint end)
{
    end = without_tag(clause, from, end);
    struct suspect suspect = {clause, from, end, strchr(clause->words[end - 1].trail, '?') != NULL, NULL};
    if (!needs_no_mark(&suspect) && !mark_whole(&suspect) && !mark_behind_but(&suspect))
        mark_inside(&suspect);
}

/* Puts the words middle..end before from..middle, and the end's mark behind what is then last. Where what was first now begins. */
static guint
turned_round(struct clause *clause, guint from, guint middle, guint end)
{
    guint head = middle - from, count = end - from;
    g_autofree struct word *turned = g_new0(struct word, count);
    memcpy(turned, clause->words + middle, (count - head) * sizeof *turned);
    memcpy(turned + count - head, clause->words + from, head * sizeof *turned);
    memcpy(clause->words + from, turned, count * sizeof *turned);
    guint asked = from + count - head - 1;
    char *mark = clause->words[asked].trail;
    clause->words[asked].trail = clause->words[end - 1].trail;
    clause->words[end - 1].trail = mark;
    return asked + 1;
}

/* "si la devuelvo, quién paga?": the question first, "quién paga si la devuelvo?". */
static void
condition_last(struct clause *clause, guint from, guint end)
{
    from += strcmp(clause->words[from].low, "y") == 0;
    if (from + 4 > end || strcmp(clause->words[from].low, "si") != 0 || !strchr(clause->words[end - 1].trail, '?'))
        return;
    guint middle = 0;
    for (guint i = from; i + 1 < end; i++)
        if (*clause->words[i].trail) {
            if (middle || strcmp(clause->words[i].trail, ",") != 0)
                return;
            middle = i + 1;
        }
    if (!middle || end - middle < 2 || strchr(clause->words[from].lead, '('))
        return;
    guint behind = turned_round(clause, from, middle, end);
    clause_mark(clause, behind - 1, "");
    const char *right = asking_word(clause->words[from].low);
    if (right)
        clause_set(clause, from, right);
    g_autofree char *si = g_strdup(clause->words[behind].low);
    clause_set(clause, behind, si);
}

/* "mi pedido cuándo llega?": "cuándo llega mi pedido?". */
static void
subject_last(struct clause *clause, guint from, guint end)
{
    from += strcmp(clause->words[from].low, "y") == 0;
    if (from + 3 > end || !strchr(clause->words[end - 1].trail, '?') ||
        !word_in(clause->words[from].low, "el la los las mi mis su sus o a os as meu minha") ||
        strchr(clause->words[from].lead, '('))
        return;
    guint asks = 0;
    for (guint i = from + 2; i < MIN(end, from + 6) && !asks; i++) {
        if (*clause->words[i - 1].trail || (i > from + 2 && pauses_verb(clause, i - 1, i)))
            return;
        asks = word_in(clause->words[i].low,
                       "quando onde quanto cuando cuándo donde dónde cuanto cuánto cuántos cuánta cuántas cómo qué")
                   ? i
                   : 0;
    }
    asks -= asks > from + 2 && word_in(clause->words[asks - 1].low, "a en por de hasta desde para con");
    if (!asks || end - asks > 6 || end - asks < 2)
        return;
    if (end - asks > 2 && word_in(clause->words[asks + 1].low, "lo la los las") && !*clause->words[asks + 1].trail)
        clause_set(clause, asks + 1, "");     /* "las fotos dónde las veo?" */
    char *opening = clause->words[from].lead; /* "¿" stays in front */
    clause->words[from].lead = clause->words[asks].lead;
    clause->words[asks].lead = opening;
    guint behind = turned_round(clause, from, asks, end);
    const char *right = asking_word(clause->words[from].low);
    if (right)
        clause_set(clause, from, right);
    g_autofree char *article = g_strdup(clause->words[behind].low);
    clause_set(clause, behind, article);
}

/* "si no llega esta semana quiero cancelarlo": the comma behind the condition. */
static void
end_condition(struct clause *clause, guint from, guint end)
{
    from += strcmp(clause->words[from].low, "y") == 0;
    if (from >= end || strcmp(clause->words[from].low, "si") != 0)
        return;
    for (guint i = from; i + 1 < end; i++)
        if (*clause->words[i].trail)
            return;
    for (guint i = from + 2; i + 1 < end; i++)
        if (word_in(clause->words[i].low, "cuanto cuánto cómo cuándo cuando dónde qué") &&
            word_in(clause->words[i + 1].low,
                    "cuesta costaría costaria es sería seria puedo tengo hago tarda tardaría llega vale")) {
            const char *right = asking_word(clause->words[i].low); /* "y si hay plaza cuánto costaría" */
            clause_mark(clause, i - 1, ",");
            clause_mark(clause, end - 1, "?");
            if (right)
                clause_set(clause, i, right);
            return;
        }
    for (guint i = from + 3; i + 1 < end && strchr(clause->words[end - 1].trail, '?'); i++)
        if (word_in(clause->words[i].low, "me os se te nos") && pauses_verb(clause, from + 1, i) &&
            !word_in(clause->words[i - 1].low, "no que ya lo la")) { /* "si compro dos me hacéis precio?" */
            clause_mark(clause, i - 1, ",");
            return;
        }
    if (strchr(clause->words[end - 1].trail, '?'))
        return;
    for (guint i = from + 3; i + 1 < end; i++)
        if (word_in(clause->words[i].low,
                    "quiero prefiero quisiera exijo cancelo anulo cancelad cancelen devolvedme querría "
                    "queremos preferimos necesito") &&
            !word_in(clause->words[i - 1].low, "que no lo la")) {
            clause_mark(clause, i - 1, ",");
            return;
        }
}

/* "buenas pedi una silla": the greeting ends before the matter. */
void
interrogative_greeting(struct clause *clause)
{
    guint words = clause_has(clause, 0, "hola|buenas|buenos|salve|buongiorno|buonasera|boa|bom|olá") ? 1 : 0;
    while (words && !*clause->words[words - 1].trail && words < clause->count &&
           word_in(clause->words[words].low,
                   "buen buenas buenos días dias tardes noches día de nuevo a todos tarde dia noite"))
        words++;
    bool named = words && words < clause->count && strchr(clause->words[words].trail, ',') &&
                 g_unichar_isupper(g_utf8_get_char(clause->words[words].text)); /* "Buenos días Antonio, …" */
    if (words && clause->count > words + 3 && !*clause->words[words - 1].trail && !named)
        clause_mark(clause, words - 1, ",");
}

void
interrogative_topic(struct clause *clause)
{
    for (guint i = 0, from = 0; i < clause->count; i++) {
        if (!strpbrk(clause->words[i].trail, ".!?;") && i + 1 < clause->count)
            continue;
        if (from + 2 <= i + 1)
            subject_last(clause, from, i + 1);
        from = i + 1;
    }
}

void
interrogative_mark(struct clause *clause)
{
    interrogative_greeting(clause);
    guint from = 0;
    for (guint i = 0; i < clause->count; i++) {
        if (!strpbrk(clause->words[i].trail, ".!?;") && i + 1 < clause->count)
            continue;
        if (i + 1 < clause->count && strpbrk(clause->words[i].trail, ".") &&
            word_in(clause->words[i].low, "sr sra d dª núm nº av c art ref tel uds ud etc"))
            continue;
        from = pauses_head(clause, from);
        if (from + 2 <= i + 1) {
            pauses_join(clause, from, i + 1);
            end_condition(clause, from, i + 1);
            subject_last(clause, from, i + 1);
            mark_question(clause, from, i + 1);
            condition_last(clause, from, i + 1);
            pauses_part(clause, from, i + 1);
        }
        from = i + 1;
    }
}
