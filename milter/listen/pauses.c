/*
 * pauses.c - where one Spanish sentence ends and the next begins though a comma, or nothing, stands there.
 *
 * A reason behind a wish gets its "porque", any other clause with a verb of the writer's a sentence of its own; a
 * cry or a verdict before the matter and an aside are left out. Pure, thread-safe.
 */
#include "pauses.h"

#include "conjugation.h"

#include <string.h>

#define PART_MIN 3 /* words before a stop */

static const char pronouns[] = "me te se le les lo la los las nos os no ya";

const char *
pauses_low(const struct clause *clause, guint at, guint end)
{
    return at < end ? clause->words[at].low : "";
}

guint
pauses_past(const struct clause *clause, guint at, guint end)
{
    while (at < end && word_in(clause->words[at].low, pronouns))
        at++;
    return at;
}

/* "el tablero, no la mesa entera": what is not wanted; "no la uso" has a verb. */
static bool
denies_thing(const struct clause *clause, guint at, guint end)
{
    guint noun = at + 2;
    const char *low = pauses_low(clause, noun, end);
    return *low && word_in(clause->words[at].low, "no") && word_in(clause->words[at + 1].low, "la las los") &&
           !conjugation_knows(low) && !g_str_has_suffix(low, "o") && !word_in(low, "he ha han hemos había") &&
           !pauses_verb(clause, noun, noun + 1);
}

/* "no lo uso nunca", "tengo invitados": why a wish is uttered. */
static bool
gives_reason(const struct clause *clause, guint at, guint end)
{
    guint verb = pauses_past(clause, at, end);
    const char *low = pauses_low(clause, verb, end), *first = pauses_low(clause, at, end);
    if (word_in(first, "no") && word_in(low, "que un una el la los las otro otra solo dos tres más en con de para a"))
        return false; /* ", no un parche", ", no que me la reparen" */
    if (denies_thing(clause, at, end))
        return false;
    if (word_in(first, "no") && !word_in(low, "contestan contestáis responden quiero necesito sé he"))
        return true;
    if (verb > at && word_in(pauses_low(clause, verb - 1, end), "me nos") && g_str_has_suffix(low, "ó"))
        return true; /* "gracias a Marta, me solucionó" */
    return word_in(low, "está es tengo tenemos mudo mudamos viajo vuelo viene son hice compré pedí puse llegó vivo "
                        "trabajo necesitamos") &&
           !word_in(first, "ya se");
}

static bool
wishes(const struct clause *clause, guint at, guint end)
{
    guint verb = pauses_past(clause, at, end);
    const char *low = pauses_low(clause, verb, end);
    if (clause_has(clause, at, "muchas|mil|muchísimas gracias por") || clause_has(clause, at, "gracias por"))
        return false;
    if (clause_has(clause, at, "mil|muchas|muchísimas gracias") || word_in(pauses_low(clause, at, end), "gracias"))
        return true;
    return word_in(low, "quiero necesito quisiera querría gustaría queremos necesitamos deseo solicito");
}

/* "revisad", "avisadme", "devuélvanme". */
static bool
is_order(const char *low)
{
    static const char *const ends[] = {"ad",    "ed",    "adme", "edme", "idme", "adnos", "edlo", "adlo", "adla",
                                       "adlas", "adlos", "enme", "anme", "enla", "enlo",  "anla", "anlo"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i]) &&
            (!g_str_has_suffix(low, "dad") || word_in(low, "mandad guardad ayudad cuidad dad recordad olvidad")) &&
            (!g_str_has_suffix(low, "tad") || word_in(low, "contestad aceptad quitad montad contad")) &&
            !word_in(low, "usted red pared sed mitad ciudad"))
            return true;
    return false;
}

bool
pauses_verb(const struct clause *clause, guint from, guint end)
{
    static const char *const ends[] = {"ó",  "é",   "í",    "aron", "ieron",  "aba",   "aban",
                                       "ía", "ían", "amos", "emos", "isteis", "asteis"};
    for (guint i = from; i < MIN(end, clause->count); i++) {
        const char *low = clause->words[i].low;
        if (i == from && is_order(low))
            return true;
        if (word_in(
                low,
                "está están es son era eran ha han he hemos habéis tiene tienen tengo hay viene vienen llega llegan va "
                "van "
                "funciona funcionan falta faltan quiero necesito dice dicen sale salen hace hacen vino hizo puso dijo "
                "trajo quiso pudo tuvo "
                "puede "
                "pueden puedo fue fueron da dan queda quedan cierra abre huele suelta sigue suena parece cabe encaja"))
            return true;
        if (strlen(low) > 4 && (g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en")) &&
            !word_in(low, "quien bien también orden imagen margen joven examen volumen origen gran tambien alguien"))
            return true;
        bool named =
            i > 0 && word_in(clause->words[i - 1].low,
                             "el la los las un una mi mis su sus de del al esta este otra otro cada por en con "
                             "sin a para muy más tan");
        if (!named && conjugation_knows(low)) /* "trae", "pienso" */
            return true;
        for (guint k = 0; k < G_N_ELEMENTS(ends); k++)
            if (g_str_has_suffix(low, ends[k]) && strlen(low) > 4 &&
                !word_in(low, "todavía garantía avería compañía sofá energía tía día días"))
                return true;
    }
    return false;
}

bool
pauses_orders(const struct clause *clause, guint at)
{
    static const char *const hung[] = {"enme", "anme", "enmelo", "anmelo", "enmela", "anmela", "ennos", "annos", "enlo",
                                       "anlo", "enla", "anla",   "enlos",  "anlos",  "enlas",  "anlas", "melo",  "mela",
                                       "edlo", "adla", "edla",   "edme",   "adme",   "idme",   "dmelo", "dmela"};
    at += clause_has(clause, at, "por favor");
    const char *low = at < clause->count ? clause->words[at].low : "";
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++)
        if (g_str_has_suffix(low, hung[i]) && strlen(low) > strlen(hung[i]) + 2)
            return true;
    return is_order(low) || word_in(low, "quiero necesito exijo solicito pido queremos necesitamos exigimos");
}

/* Where the part before the comma begins. */
static guint
part_head(const struct clause *clause, guint at)
{
    guint from = at > 0 ? at - 1 : 0;
    while (from > 0 && !*clause->words[from - 1].trail)
        from--;
    return from;
}

/* "la persona que me atendió, me dice": a subject, whose own verb is still to come. */
static bool
owes_verb(const struct clause *clause, guint at)
{
    guint from = part_head(clause, at), verbs = 0;
    if (from + 3 >= at || !word_in(clause->words[from].low, "el la los las un una") ||
        strcmp(clause->words[from + 2].low, "que") != 0)
        return false;
    for (guint i = from + 3; i < at; i++)
        verbs += pauses_verb(clause, i, i + 1);
    return verbs == 1;
}

/* "la app, que actualicé ayer, se …": the clause goes on behind what is put in. */
static bool
is_inserted(const struct clause *clause, guint at)
{
    guint from = part_head(clause, at);
    return owes_verb(clause, at) || (from > 0 && strcmp(clause->words[from - 1].trail, ",") == 0 &&
                                     word_in(clause->words[from].low, "que cuando si como donde aunque según desde"));
}

/* "el chico que lo trajo dijo": a thing and its verb; not "la comida fría y …". */
static bool
thing_acts(const struct clause *clause, guint at, guint end)
{
    if (!word_in(pauses_low(clause, at, end), "el la los las mi mis un una") ||
        word_in(pauses_low(clause, at + 1, end), "que cual cuales de del"))
        return false;
    for (guint i = at + 2, due = 1; i < MIN(end, at + 8); i++) {
        bool which = i == at + 2 && strcmp(clause->words[i].low, "que") == 0; /* "el chico que lo trajo dijo" */
        due += which;
        if (!which && word_in(clause->words[i].low, "y o e ni que"))
            return false; /* "la comida fría y …" */
        if (pauses_verb(clause, i, i + 1) && --due == 0)
            return true;
    }
    return false;
}

/* … as the verb tells that is its first. */
static bool
acts_anew(const struct clause *clause, guint at, guint end, guint verb)
{
    const char *first = pauses_low(clause, at, end), *second = pauses_low(clause, at + 1, end),
               *low = pauses_low(clause, verb, end);
    return (word_in(low, "nadie")
                ? end - at > 2
                : word_in(
                      low,
                      "quiero necesito quisiera gustaría exijo solicito pido espero ruego llevo tengo he hemos estoy "
                      "trabajo vivo "
                      "queremos necesitamos llevamos tenemos estamos compré hice pedí llamé puedo podemos pagué hay "
                      "voy "
                      "nadie encima además ahora mándenme mandadme envíenme devolvedme devuélvanme")) ||
           (word_in(first, "esto eso") && word_in(second, "es no me")) ||
           (strcmp(first, "no") == 0 && verb > at && strlen(low) > 3 &&
            !word_in(low, "otro otra otros otras unos unas") && end - at > 3 && !is_inserted(clause, at)) ||
           (verb > at && !is_inserted(clause, at) &&
            (g_str_has_suffix(low, "o") || g_str_has_suffix(low, "ó") || g_str_has_suffix(low, "é") ||
             g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en") || word_in(low, "ha han ha")) &&
            !word_in(low, "todo solo mucho poco nada cuando como bien tan claro otro") && strlen(low) > 2 &&
            end - at > 2);
}

/* A sentence of the writer's own begins here. */
static bool
begins_anew(const struct clause *clause, guint at, guint end)
{
    const char *first = pauses_low(clause, at, end), *second = pauses_low(clause, at + 1, end);
    guint verb = pauses_past(clause, at, end);
    const char *low = pauses_low(clause, verb, end);
    guint row = part_head(clause, at); /* "…: me manda el código, lo pongo y dice que …" */
    for (guint i = at; row > 0 && strcmp(clause->words[row - 1].trail, ":") == 0 && i < end; i++)
        if (strcmp(clause->words[i].low, "y") == 0)
            return false;
    if (denies_thing(clause, at, end))
        return false;
    if (word_in(first, "por") && word_in(second, "favor"))
        return end - at > 2;
    if (word_in(first, "pero y") && is_order(second))
        return true; /* "…, pero decidme algo antes del lunes" */
    if (word_in(first, "ni o que"))
        return false;
    static const char orders[] =
        "vengan manden envíen envien arreglen devuelvan cancelen anulen bloqueen cambien revisen "
        "avisen contesten respondan solucionen resuelvan hagan llamen quiten paren dejen";
    if (is_order(first) || word_in(first, orders))
        return true;
    if (end - at > 2 &&
        (strcmp(first, "yo") == 0 || (word_in(first, "lo la los las") && g_utf8_strlen(second, -1) > 3 &&
                                      (g_str_has_suffix(second, "é") || g_str_has_suffix(second, "í")) &&
                                      !word_in(second, "allí aquí café bebé puré también"))))
        return true; /* "…, yo no había pedido cita", "…, la pedí a la derecha" */
    if (thing_acts(clause, at, end))
        return end - at > 3;
    if (word_in(first, "el la los las mi mis un una"))
        return false;
    if (at > 0 && !is_inserted(clause, at) && verb == at + 1 && end - at > 3 && !g_str_has_suffix(low, "ron") &&
        word_in(first, "se me nos le les") && g_utf8_strlen(low, -1) > 3)
        return true; /* "…, se avería en mayo", "…, me indica que" */
    if (word_in(first, "ha han") && (g_str_has_suffix(second, "do") || word_in(second, "hecho roto dicho puesto")))
        return true;
    bool noun = false;
    g_autofree char *own = conjugation_second(first, false, &noun);
    if (own && end - at > 2 && !word_in(first, "como bajo todo junto seguro completo tarde") &&
        (!noun || word_in(second, "el la los las un una mi mis"))) /* "…, paso la aspiradora" */
        return true;
    if (end - at > 2 &&
        word_in(low, "parece parecen tiene tienen tenéis sigue siguen tuve tuvimos perdí perdimos cuesta "
                     "costó prefiero preferimos creo supongo"))
        return true;
    return acts_anew(clause, at, end, verb);
}

static const char joints[] =
    "que si no y e o u ni pero porque ya como cómo cuando donde aunque también solo tampoco lo la "
    "los las me te se le les nos pues además casi qué quien aún todavía mientras yo entonces "
    "así sólo por para de a en con sin aquí aqui ahí ahi allí hoy";

/* "los cajones no cierran quiero devolverla", "… cómo montarla no vienen las instrucciones": no mark before a clause of its own. */
void
pauses_join(struct clause *clause, guint from, guint end)
{
    guint joint = from;
    for (guint i = from + 1; i + 2 < end; i++) {
        if (word_in(clause->words[i].low, "que q si cuando donde porque como aunque mientras y o pero") ||
            *clause->words[i - 1].trail)
            joint = i;
        const char *low = clause->words[i].low, *next = clause->words[i + 1].low;
        gsize width = strlen(next);
        bool wish = word_in(low, "quiero necesito quisiera exijo queremos necesitamos") &&
                    (g_str_has_suffix(next, "r") || strcmp(next, "que") == 0 || (width > 4 && next[width - 3] == 'r') ||
                     word_in(next, "mi un una el la otro otra"));
        bool denial = strcmp(low, "no") == 0 && word_in(clause->words[from].low, "no me he tengo") &&
                      pauses_verb(clause, i + 1, i + 2);
        if (i < from + PART_MIN || *clause->words[i - 1].trail || word_in(clause->words[i - 1].low, joints) ||
            !(wish || denial) || !pauses_verb(clause, joint, i))
            continue;
        guint head = from + word_in(clause->words[from].low, "y pero");
        bool condition = word_in(clause->words[head].low, "si cuando como"); /* "y si está agotado quiero …" */
        if (!condition && denial && word_in(clause->words[joint].low, "si cuando"))
            return; /* "me dijeron que si devolvía el router no pagaba" */
        clause_mark(clause, i - 1, condition ? "," : ".");
        return;
    }
}

static bool
hangs(const struct clause *clause, guint from)
{
    from += from + 1 < clause->count && word_in(clause->words[from].low, "y pero") &&
            word_in(clause->words[from + 1].low, "si cuando como aunque");
    if (clause_has(clause, from, "al final"))
        return false;
    return word_in(clause->words[from].low,
                   "si cuando como aunque al tras después para desde según por en mientras nada ni "
                   "porque ya hasta antes con sin a de hola buenas buenos estimados");
}

static void
part_commas(struct clause *clause, guint from, guint end)
{
    guint start = from;
    bool hanging = hangs(clause, from), apposed = false;
    for (guint i = from + 1; i < end; i++) {
        if (strcmp(clause->words[i - 1].trail, ",") != 0)
            continue;
        if (word_in(clause->words[i].low, "me se te le nos les") && owes_verb(clause, i)) {
            clause_mark(clause, i - 1, "");
            continue;
        }
        bool free = (!hanging || (is_order(clause->words[i].low) &&
                                  !word_in(clause->words[start].low, "si cuando como aunque en mientras"))) &&
                    i - start >= PART_MIN && (end - i >= 2 || is_order(clause->words[i].low)) &&
                    !*clause->words[i].lead;
        hanging = false;
        free &= !(i + 1 < end && strcmp(clause->words[i + 1].trail, ",") == 0) && !apposed; /* ", lo confieso, " */
        apposed = i + 1 < end && word_in(clause->words[i].low, "el la los las") &&
                  word_in(clause->words[i + 1].low, "de del"); /* ", la de la oficina, " */
        if (!free)
            continue;
        if (clause_has(clause, i, "es que") && end - i > 3) { /* "…, es que me mudo" */
            clause_mark(clause, i - 1, "");
            clause_set(clause, i, "porque");
            clause_set(clause, i + 1, "");
            continue;
        }
        bool wish = wishes(clause, start + (word_in(clause->words[start].low, "y pero")), i);
        if (wish && gives_reason(clause, i, end) && !strstr(clause->words[end - 1].trail, "?")) {
            g_autofree char *reason = g_strdup_printf("porque %s", clause->words[i].text);
            clause_mark(clause, i - 1, "");
            clause_set(clause, i, reason);
        } else if ((pauses_verb(clause, start, i) || wishes(clause, i, end) || is_order(clause->words[i].low) ||
                    clause_has(clause, start, "podéis|pueden|podríais|podrían")) &&
                   begins_anew(clause, i, end)) {
            clause_mark(clause, i - 1, ".");
            if (strcmp(clause->words[i].low, "y") == 0)
                clause_set(clause, i, "");
            if ((end - i == 1 || (end - i == 2 && word_in(clause->words[i + 1].low, "ya ahora"))) &&
                is_order(clause->words[i].low)) { /* "…, bloqueadla": a sentence needs more words */
                g_autofree char *asked = g_strdup_printf("por favor %s", clause->words[i].text);
                clause_set(clause, i, asked);
            }
            start = i;
            hanging = hangs(clause, i) && !word_in(clause->words[i].low, "por ya");
        }
    }
}

/* "muy mala atención, compré …": the opener's business. How many words are taken out. */
static guint
drop_verdict(struct clause *clause, guint from)
{
    guint at = from + clause_has(clause, from, "esto|eso es");
    at += clause_has(clause, at, "muy|qué|que|vaya|un|una") > 0;
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
            clause_mark(clause, k, "");
            clause_set(clause, k, "");
        }
        return i + 1 - from;
    }
    return 0;
}

/* "Qué vergüenza de empresa!": how it was felt, and nothing told. How many words are taken out. */
static guint
drop_cry(struct clause *clause, guint from)
{
    static const char felt[] =
        "servicio asco vergüenza verguenza decepción decepcion desastre horror rabia pena poca "
        "nefasto nefasta mal mala falta pésimo pesimo lástima lastima fiasco barbaridad locura maravilla delicia";
    if (from + 1 >= clause->count || !word_in(clause->words[from].low, "que qué vaya menudo menuda") ||
        !word_in(clause->words[from + 1].low, felt) ||
        (word_in(clause->words[from + 1].low, "maravilla delicia") &&
         !clause_has(clause, from + 2, "de servicio|empresa|atención|gestión|web|app|compañía|seriedad|organización")))
        return 0;
    for (guint i = from + 1; i < clause->count && i < from + 9; i++) {
        if (word_in(clause->words[i].low, "que no si porque cuando") || strpbrk(clause->words[i].trail, "?;"))
            return 0; /* it ends with its own sentence */
        if (!strpbrk(clause->words[i].trail, i + 4 < clause->count ? ".!," : ".!"))
            continue;
        for (guint k = from; k <= i; k++) {
            clause_mark(clause, k, "");
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
                                         "tengo una pregunta|duda|consulta",
                                         "pues nada|mira",
                                         "nada"};
    guint aside = clause_first(clause, from, asides, G_N_ELEMENTS(asides));
    bool marked = aside && from + aside < clause->count && *clause->words[from + aside - 1].trail;
    if (marked || (aside == 2 && clause_has(clause, from, "eso"))) {
        for (guint i = from; i < from + aside; i++) { /* "ya que estoy: ¿tienen descuento?", "una pregunta, ¿…?" */
            clause_mark(clause, i, "");
            clause_set(clause, i, "");
        }
        return aside;
    }
    if (from == 0 || from + 2 >= clause->count || !clause_has(clause, from, "es que") || *clause->words[from].lead)
        return 0;
    bool asked = strchr(clause->words[from - 1].trail, '?') != NULL;
    if (!asked)
        clause_mark(clause, from - 1, ",");
    clause_set(clause, from, asked ? "" : "porque");
    clause_set(clause, from + 1, "");
    return asked ? 2 : 0;
}

guint
pauses_head(struct clause *clause, guint from)
{
    from += drop_cry(clause, from);
    from += drop_verdict(clause, from);
    return from + join_reason(clause, from);
}

void
pauses_part(struct clause *clause, guint from, guint end)
{
    for (guint i = from, start = from; i < end; i++)
        if (i + 1 == end || strchr(clause->words[i].trail, '.')) {
            part_commas(clause, start, i + 1);
            start = i + 1;
        }
}
