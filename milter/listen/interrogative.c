/*
 * interrogative.c - where a Spanish question begins though no mark says so, and which commas stand between sentences.
 *
 * "buenas me mandasteis la silla azul, la puedo cambiar" is told of as two sentences, the second asked. A question is known by its
 * first words: a verb of ours ("podéis", "tenéis"), an asking word and the verb that goes with it. A reason behind a wish gets its
 * "porque", any other clause with a verb of the writer's a sentence of its own. Pure, thread-safe.
 */
#include "interrogative.h"

#include <string.h>

#define PART_MIN 3 /* words before a stop */

static const char pronouns[] = "me te se le les lo la los las nos os no ya";

static const char *
low_at(const struct clause *clause, guint at, guint end)
{
    return at < end ? clause->words[at].low : "";
}

static guint
past_pronouns(const struct clause *clause, guint at, guint end)
{
    while (at < end && word_in(clause->words[at].low, pronouns))
        at++;
    return at;
}

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
    const char *low = low_at(clause, at, end);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        bool accented = strcmp(low, words[i].right) == 0;
        if (strcmp(low, words[i].bare) != 0 && !accented)
            continue;
        guint verb = past_pronouns(clause, at + 1, end);
        const char *next = low_at(clause, verb, end);
        bool when = strcmp(words[i].bare, "cuando") == 0;
        bool asked = accented || (words[i].verbs && word_in(next, words[i].verbs)) ||
                     ((is_ours(next) || is_future(next)) && !word_in(words[i].bare, "que como"));
        asked |= strcmp(words[i].bare, "como") == 0 &&
                 (word_in(next, "va vais") || (verb > at + 1 && g_str_has_suffix(next, "mos")));
        *right_out = words[i].right;
        return asked && (!when || accented || end - at <= 9);
    }
    return false;
}

/* Whether a question begins at this word. strict: where no mark stands before it. */
static bool
asks_at(const struct clause *clause, guint at, guint end, bool strict, const char **right_out)
{
    *right_out = NULL;
    if (end - at < 2)
        return false;
    if (strict && word_in(low_at(clause, at, end), "que como donde quien cual cuanto") &&
        !word_in(low_at(clause, past_pronouns(clause, at + 1, end), end), "hago hacemos"))
        return false; /* "el aviso que dice que puedo pasar" */
    if (asks_with_word(clause, at, end, right_out))
        return !strict || end - at <= 12;
    *right_out = NULL;
    guint verb = past_pronouns(clause, at, end);
    const char *low = low_at(clause, verb, end), *next = low_at(clause, verb + 1, end);
    bool can = word_in(low, "podéis podeis podríais podriais podrían pueden podrías puedes") && verb + 1 < end &&
               is_infinitive(low_at(clause, past_pronouns(clause, verb + 1, end), end));
    bool have =
        at == verb && word_in(low, "tenéis teneis sabéis sabeis hacéis haceis aceptáis vendéis ofrecéis") && !strict;
    bool may = word_in(low, "puedo puede podemos") && is_infinitive(next) && !strict && at == verb;
    may |= strcmp(low_at(clause, at, end), "se") == 0 && word_in(low, "puede pueden podría") && is_infinitive(next) &&
           !strict;
    return can || have || (may && strcmp(low_at(clause, verb > at ? verb - 1 : at, end), "no") != 0) ||
           (word_in(low, "sería seria") && strcmp(next, "posible") == 0) ||
           (word_in(low, "hay") && word_in(next, "alguna algún forma manera posibilidad") && !strict && at == verb);
}

/* Behind a comma of a sentence that ends in "?": what may be its question. */
static bool
may_ask(const struct clause *clause, guint at, guint end)
{
    guint verb = past_pronouns(clause, at, end);
    if (end - at > 2 && word_in(low_at(clause, at, end), "como cuando cuanto donde cual quien") &&
        !word_in(low_at(clause, at + 1, end), "el la los las un una si"))
        return true;
    if (is_ours(low_at(clause, verb, end)) || is_future(low_at(clause, verb, end)))
        return true;
    return word_in(low_at(clause, verb, end),
                   "puedo puede pueden podéis podemos hay tengo tiene tienen tenéis es sería seria "
                   "será sirve vale debo existe cubre entra está estáis hacéis hacen "
                   "cuándo cómo qué dónde cuánto cuál quién aceptáis aceptan envían enviáis sabéis saben "
                   "pueden podrían podríais vais van podéis");
}

/* "como" → "cómo"; NULL: none that asks. */
static const char *
asking_word(const char *low)
{
    static const char *const words[][2] = {{"como", "cómo"},   {"cuando", "cuándo"}, {"cuanto", "cuánto"},
                                           {"donde", "dónde"}, {"cual", "cuál"},     {"quien", "quién"}};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(words[i][0], low) == 0)
            return words[i][1];
    return NULL;
}

static void
set_mark(struct clause *clause, guint at, const char *mark)
{
    g_free(clause->words[at].trail);
    clause->words[at].trail = g_strdup(mark);
}

static bool
asks_already(const struct clause *clause, guint from, guint end)
{
    for (guint i = from; i < end; i++)
        if (strstr(clause->words[i].lead, "\xC2\xBF"))
            return true;
    return false;
}

/* The sentence from..end with its question's mark, and a stop before the question. */
static void
mark_question(struct clause *clause, guint from, guint end)
{
    const char *right = NULL;
    bool asked = strchr(clause->words[end - 1].trail, '?') != NULL;
    for (guint i = from; i < end; i++)
        if (word_in(clause->words[i].low, "saber decirme preguntar"))
            return; /* the question is asked already */
    if (asks_already(clause, from, end))
        return;
    guint at = from;
    while (at < end && word_in(clause->words[at].low, "y pero entonces hola buenas buenos días dias tardes noches"))
        at++;
    if (asked && at + 2 < end && strcmp(clause->words[at].low, "que") == 0 &&
        !word_in(clause->words[at + 1].low, pronouns))
        clause_set(clause, at, "qué"); /* "que talla me va?" */
    if (at < end && asks_at(clause, at, end, false, &right)) {
        if (right)
            clause_set(clause, at, right);
        if (!asked && !strchr(clause->words[end - 1].trail, '!'))
            set_mark(clause, end - 1, "?");
        return;
    }
    for (guint i = end; i-- > from + PART_MIN - 1;) {
        const char *before = clause->words[i - 1].low;
        bool comma = strchr(clause->words[i - 1].trail, ',') != NULL, bare = !*clause->words[i - 1].trail;
        guint head = i + (comma && word_in(clause->words[i].low, "y pero entonces"));
        bool begins = asks_at(clause, head, end, !comma, &right) || (comma && asked && may_ask(clause, head, end));
        if (!begins || (!comma && !bare) ||
            (bare &&
             (word_in(before,
                      "que si no y o pero donde dónde cuando cuándo cómo como qué quién quien sé saber decirme "
                      "me te se le les nos os lo la los las ya usted ustedes vosotros a de en para por con desde "
                      "hasta sobre") ||
              (asked && end - i < 3))))
            continue;
        set_mark(clause, i - 1, ".");
        if (!right)
            right = asking_word(clause->words[head].low);
        if (right)
            clause_set(clause, head, right);
        if (!asked)
            set_mark(clause, end - 1, "?");
        return;
    }
}

/* ---- commas ------------------------------------------------------------------------------------------------------ */

/* "no lo uso nunca", "tengo invitados": why a wish is uttered. */
static bool
gives_reason(const struct clause *clause, guint at, guint end)
{
    guint verb = past_pronouns(clause, at, end);
    const char *low = low_at(clause, verb, end), *first = low_at(clause, at, end);
    if (word_in(first, "no") && !word_in(low, "contestan contestáis responden quiero necesito sé he"))
        return true;
    if (verb > at && word_in(low_at(clause, verb - 1, end), "me nos") && g_str_has_suffix(low, "ó"))
        return true; /* "gracias a Marta, me solucionó" */
    return word_in(low, "está es tengo tenemos viene son hice compré pedí puse llegó vivo trabajo necesitamos") &&
           !word_in(first, "ya se");
}

static bool
wishes(const struct clause *clause, guint at, guint end)
{
    guint verb = past_pronouns(clause, at, end);
    const char *low = low_at(clause, verb, end);
    if (clause_has(clause, at, "mil|muchas|muchísimas gracias") || word_in(low_at(clause, at, end), "gracias"))
        return true;
    return word_in(low, "quiero necesito quisiera querría gustaría queremos necesitamos deseo solicito");
}

static bool
has_verb(const struct clause *clause, guint from, guint end)
{
    static const char *const ends[] = {"ó",  "é",   "í",    "aron", "ieron",  "aba",   "aban",
                                       "ía", "ían", "amos", "emos", "isteis", "asteis"};
    for (guint i = from; i < end; i++) {
        const char *low = clause->words[i].low;
        if (word_in(
                low,
                "está están es son era eran ha han he hemos habéis tiene tienen tengo hay viene vienen llega llegan va "
                "van "
                "funciona funcionan falta faltan quiero necesito dice dicen sale salen hace hacen vino hizo puso dijo "
                "puede "
                "pueden puedo fue fueron da dan queda quedan cierra abre huele suelta sigue suena parece cabe encaja"))
            return true;
        if (strlen(low) > 4 && (g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en")) &&
            !word_in(low, "quien bien también orden imagen margen joven examen volumen origen gran tambien alguien"))
            return true;
        for (guint k = 0; k < G_N_ELEMENTS(ends); k++)
            if (g_str_has_suffix(low, ends[k]) && strlen(low) > 4 &&
                !word_in(low, "todavía garantía avería compañía sofá energía tía día días"))
                return true;
    }
    return false;
}

/* "revisad", "avisadme", "devuélvanme". */
static bool
is_order(const char *low)
{
    static const char *const ends[] = {"ad",   "ed",   "adme", "edme", "idme", "adnos",
                                       "edlo", "adlo", "adla", "enme", "anme"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i]) && !g_str_has_suffix(low, "dad") && !g_str_has_suffix(low, "tad") &&
            !word_in(low, "usted red pared sed mitad ciudad"))
            return true;
    return false;
}

/* A sentence of the writer's own begins here. */
static bool
begins_anew(const struct clause *clause, guint at, guint end)
{
    const char *first = low_at(clause, at, end), *second = low_at(clause, at + 1, end);
    guint verb = past_pronouns(clause, at, end);
    const char *low = low_at(clause, verb, end);
    if (word_in(first, "por") && word_in(second, "favor"))
        return end - at > 3;
    if (word_in(first, "ni o que"))
        return false;
    if (is_order(first))
        return true;
    if (word_in(first, "el la los las mi mis un una") && !word_in(second, "que cual cuales"))
        for (guint i = at + 2; i < MIN(end, at + 8); i++) {
            if (word_in(clause->words[i].low, "y o e ni que"))
                return false; /* "la comida fría y …" */
            if (has_verb(clause, i, i + 1))
                return end - at > 3;
        }
    if (word_in(first, "el la los las mi mis un una"))
        return false;
    if (word_in(first, "ha han") && (g_str_has_suffix(second, "do") || word_in(second, "hecho roto dicho puesto")))
        return true;
    if (end - at > 2 && word_in(low, "parece parecen tiene tienen sigue siguen tuve tuvimos perdí perdimos cuesta "
                                     "costó prefiero preferimos creo supongo"))
        return true;
    return word_in(low,
                   "quiero necesito quisiera gustaría exijo solicito pido espero ruego llevo tengo he hemos estoy "
                   "trabajo vivo "
                   "queremos necesitamos llevamos tenemos estamos compré hice pedí llamé puedo podemos pagué hay voy "
                   "nadie encima además ahora mándenme mandadme envíenme devolvedme devuélvanme") ||
           (word_in(first, "esto eso") && word_in(second, "es no me")) ||
           (verb > at &&
            (g_str_has_suffix(low, "o") || g_str_has_suffix(low, "ó") || g_str_has_suffix(low, "an") ||
             g_str_has_suffix(low, "en") || word_in(low, "ha han ha")) &&
            !word_in(low, "todo solo mucho poco nada cuando como bien tan claro") && strlen(low) > 2 && end - at > 2);
}

/* "si no llega esta semana quiero cancelarlo": the comma behind the condition. */
static void
end_condition(struct clause *clause, guint from, guint end)
{
    if (strcmp(clause->words[from].low, "si") != 0 || strchr(clause->words[end - 1].trail, '?'))
        return;
    for (guint i = from; i + 1 < end; i++)
        if (*clause->words[i].trail)
            return;
    for (guint i = from + 3; i + 1 < end; i++)
        if (word_in(clause->words[i].low,
                    "quiero prefiero quisiera exijo cancelo anulo cancelad cancelen devolvedme querría "
                    "queremos preferimos necesito") &&
            !word_in(clause->words[i - 1].low, "que no lo la")) {
            set_mark(clause, i - 1, ",");
            return;
        }
}

/* "ha llegado la mitad falta la mesilla": what is missing in a sentence of its own. */
static void
part_missing(struct clause *clause, guint from, guint end)
{
    for (guint i = from + 4; i + 1 < end; i++)
        if (word_in(clause->words[i].low, "falta faltan") && !*clause->words[i - 1].trail &&
            word_in(clause->words[i + 1].low, "el la los las un una dos tres") && has_verb(clause, from, i) &&
            !word_in(clause->words[i - 1].low,
                     "que me le les nos no hace sin la una y pero donde aún todavía solo ya también si"))
            set_mark(clause, i - 1, ".");
}

/* "… para un niño alto? la 6 o la 8": what is asked about, in the question. */
static void
join_choice(struct clause *clause, guint from, guint end)
{
    if (!from || !strchr(clause->words[from - 1].trail, '?') || end - from > 7 || *clause->words[from].lead ||
        !word_in(clause->words[from].low, "el la los las un una en") || has_verb(clause, from, end))
        return;
    for (guint i = from + 1; i + 1 < end; i++)
        if (strcmp(clause->words[i].low, "o") == 0) {
            set_mark(clause, from - 1, ",");
            set_mark(clause, end - 1, "?");
            return;
        }
}

/* "no es el color que elegí yo quería verde": who says "yo" begins anew. */
static void
part_own(struct clause *clause, guint from, guint end)
{
    for (guint i = from + 4; i + 2 < end; i++)
        if (strcmp(clause->words[i].low, "yo") == 0 && !*clause->words[i - 1].trail && has_verb(clause, from, i) &&
            has_verb(clause, i + 1, i + 3) &&
            !word_in(clause->words[i - 1].low,
                     "y e o u que ni pero si cuando porque como donde aunque mientras pues así "
                     "según entonces lo solo también ya"))
            set_mark(clause, i - 1, ".");
}

static bool
hangs(const struct clause *clause, guint from)
{
    return word_in(clause->words[from].low,
                   "si cuando como aunque al tras después para desde según por en mientras nada ni "
                   "porque ya hasta antes con sin a de hola buenas buenos estimados");
}

static void
part_commas(struct clause *clause, guint from, guint end)
{
    guint start = from;
    bool hanging = hangs(clause, from);
    for (guint i = from + 1; i < end; i++) {
        if (strcmp(clause->words[i - 1].trail, ",") != 0)
            continue;
        bool free = (!hanging || (is_order(clause->words[i].low) &&
                                  !word_in(clause->words[start].low, "si cuando como aunque en mientras"))) &&
                    i - start >= PART_MIN && end - i >= 2 && !*clause->words[i].lead;
        hanging = false;
        if (!free)
            continue;
        bool wish = wishes(clause, start + (word_in(clause->words[start].low, "y pero")), i);
        if (wish && gives_reason(clause, i, end) && !strstr(clause->words[end - 1].trail, "?")) {
            g_autofree char *reason = g_strdup_printf("porque %s", clause->words[i].text);
            set_mark(clause, i - 1, "");
            clause_set(clause, i, reason);
        } else if ((has_verb(clause, start, i) || wishes(clause, i, end) || is_order(clause->words[i].low)) &&
                   begins_anew(clause, i, end)) {
            set_mark(clause, i - 1, ".");
            start = i;
            hanging = hangs(clause, i) && !word_in(clause->words[i].low, "por ya");
        }
    }
}

static bool
is_past(const char *low)
{
    return word_in(low, "vino fue hizo dijo puso trajo quiso pudo") ||
           (g_str_has_suffix(low, "\xC3\xB3") && g_utf8_strlen(low, -1) > 3);
}

/* "el técnico vino el martes dejó la tapa suelta": two deeds of one subject get their "y". */
static void
join_deeds(struct clause *clause, guint from, guint end)
{
    guint first = 0;
    for (guint i = from; i < end; i++) {
        const char *low = clause->words[i].low;
        if (word_in(low, "que y e o ni pero cuando porque si como donde quien mientras cual") ||
            (first && i > first && *clause->words[i - 1].trail))
            return;
        if (!is_past(low))
            continue;
        if (first && i > first + 1) {
            guint head = i;
            while (head > first + 1 && word_in(clause->words[head - 1].low, pronouns))
                head--;
            g_autofree char *joined = g_strdup_printf("y %s", clause->words[head].text);
            if (head > first + 1)
                clause_set(clause, head, joined);
            return;
        }
        first = first ? first : i ? i : 0;
    }
}

/* "muy mala atención, compré …": the opener's business. How many words are taken out. */
static guint
drop_verdict(struct clause *clause, guint from)
{
    guint at = from + (clause_has(clause, from, "muy|qué|que|vaya|un|una") > 0);
    if (at + 3 >= clause->count ||
        !clause_has(clause, at,
                    "mal|mala|pésimo|pésima|pesimo|pesima|horrible|terrible|nefasto|nefasta|lamentable|fatal") ||
        !clause_has(clause, at + 1, "atención|servicio|experiencia|calidad|trato|empresa|compañía|gestión|atencion"))
        return 0;
    for (guint i = at + 1; i < at + 6 && i + 2 < clause->count; i++) {
        if (!*clause->words[i].trail)
            continue;
        if (strcmp(clause->words[i].trail, ",") != 0)
            return 0;
        for (guint k = from; k <= i; k++) {
            set_mark(clause, k, "");
            clause_set(clause, k, "");
        }
        return i + 1 - from;
    }
    return 0;
}

/* "Es que vivo en Santander": the reason of the sentence before. How many of its words are taken out at its head. */
static guint
join_reason(struct clause *clause, guint from)
{
    static const char *const asides[] = {"y ya que estoy|estamos",
                                         "ya que estoy|estamos",
                                         "solo|sólo una pregunta|duda|cosa",
                                         "y otra|una pregunta|duda|cosa",
                                         "otra|una pregunta|duda|cosa|cosita",
                                         "una última pregunta|duda|cosa",
                                         "eso sí|si",
                                         "tengo una pregunta|duda|consulta"};
    guint aside = clause_first(clause, from, asides, G_N_ELEMENTS(asides));
    bool marked = aside && from + aside < clause->count && *clause->words[from + aside - 1].trail;
    if (marked || (aside == 2 && clause_has(clause, from, "eso"))) {
        for (guint i = from; i < from + aside; i++) { /* "ya que estoy: ¿tienen descuento?", "una pregunta, ¿…?" */
            set_mark(clause, i, "");
            clause_set(clause, i, "");
        }
        return aside;
    }
    bool sum = from > 0 && from + 1 < clause->count && word_in(clause->words[from].low, "son es") &&
               g_ascii_isdigit(*clause->words[from + 1].text) && strcmp(clause->words[from - 1].trail, ".") == 0;
    if (sum) { /* "No he recibido nada. Son 189 €." */
        g_autofree char *joined = g_strdup_printf("y %s", clause->words[from].low);
        set_mark(clause, from - 1, ",");
        clause_set(clause, from, joined);
        return 0;
    }
    if (from == 0 || from + 2 >= clause->count || !clause_has(clause, from, "es que") || *clause->words[from].lead)
        return 0;
    bool asked = strchr(clause->words[from - 1].trail, '?') != NULL;
    if (!asked)
        set_mark(clause, from - 1, ",");
    clause_set(clause, from, asked ? "" : "porque");
    clause_set(clause, from + 1, "");
    return asked ? 2 : 0;
}

/* "buenas pedi una silla": the greeting ends before the matter. */
void
interrogative_greeting(struct clause *clause)
{
    guint words = clause_has(clause, 0, "hola|buenas|buenos|salve|buongiorno|buonasera|boa|bom|olá") ? 1 : 0;
    while (
        words && !*clause->words[words - 1].trail && words < clause->count &&
        word_in(clause->words[words].low, "buenas buenos días dias tardes noches día de nuevo a todos tarde dia noite"))
        words++;
    if (words && clause->count > words + 3 && !*clause->words[words - 1].trail)
        set_mark(clause, words - 1, ",");
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
        from += drop_verdict(clause, from);
        from += join_reason(clause, from);
        if (i + 1 - from >= 2) {
            join_choice(clause, from, i + 1);
            join_deeds(clause, from, i + 1);
            end_condition(clause, from, i + 1);
            part_missing(clause, from, i + 1);
            part_own(clause, from, i + 1);
            mark_question(clause, from, i + 1);
            for (guint k = from, start = from; k <= i; k++)
                if (k == i || strchr(clause->words[k].trail, '.')) {
                    part_commas(clause, start, k + 1);
                    start = k + 1;
                }
        }
        from = i + 1;
    }
}
