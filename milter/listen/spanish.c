/*
 * spanish.c - Spanish forms that tables cannot hold: orders with the pronouns that hang on them, and the verbs of "vosotros".
 *
 * An order loses its pronouns ("devolvédmelo": "devolved", "me", "lo") and becomes the subjunctive behind "pide que": "se lo
 * devuelvan". Pure.
 */
#include "romance.h"

#include "conjugation.h"
#include "deeds.h"
#include "pauses.h"

#include <string.h>

/* "devuélvan" → "devuelvan": the accent that hung pronouns brought. */
static char *
unaccented(const char *low)
{
    g_autoptr(GString) line = g_string_new(low);
    static const char *const pairs[][2] = {{"á", "a"}, {"é", "e"}, {"í", "i"}, {"ó", "o"}, {"ú", "u"}};
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        g_string_replace(line, pairs[i][0], pairs[i][1], 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* The stem before e: "toca" → "toqu". */
static char *
before_e(const char *stem)
{
    if (g_str_has_suffix(stem, "c"))
        return romance_ending(stem, "c", "qu");
    if (g_str_has_suffix(stem, "g"))
        return romance_ending(stem, "g", "gu");
    return g_str_has_suffix(stem, "z") ? romance_ending(stem, "z", "c") : g_strdup(stem);
}

/* "reiniciad" → "reinicien", "devolved" → "devuelvan". */
static char *
of_vosotros(const struct voice *voice, const char *base, bool hung)
{
    char *form = foreign_form(voice->pack, "turn.order.vos", false, base);
    gsize length = strlen(base);
    if (form || length < 4 || foreign_lists(voice->pack, "turn.noverb", base))
        return form;
    static const char *const nouns[] = {"dad", "tad", "sed", "red", "ted", "ced", "lud", "tud"};
    for (guint i = 0; i < G_N_ELEMENTS(nouns) && !hung; i++)
        if (g_str_has_suffix(base, nouns[i]) && !g_str_has_suffix(base, "redad") &&
            !word_in(base, "mandad guardad ayudad cuidad recordad olvidad contestad aceptad quitad montad contad"))
            return NULL;
    g_autofree char *stem = g_strndup(base, length - 2);
    if (g_str_has_suffix(base, "ad")) {
        g_autofree char *soft = before_e(stem);
        return g_strconcat(soft, "en", NULL);
    }
    return g_str_has_suffix(base, "ed") || g_str_has_suffix(base, "id") ? g_strconcat(stem, "an", NULL) : NULL;
}

/* "dígame", "mándame": one who is asked, told of all of us. */
static char *
of_one(const struct voice *voice, const char *base)
{
    char *form = foreign_form(voice->pack, "turn.order.tu", false, base);
    gsize length = strlen(base);
    if (form || length < 3 || !strchr("ae", base[length - 1]))
        return form;
    bool noun = false;
    g_autofree char *stem = g_strndup(base, length - 1), *first = g_strconcat(stem, "o", NULL);
    g_autofree char *third =
        conjugation_second(first, false, &noun); /* "devuelve" is said to "tú", "mande" to "usted" */
    if (third ? strcmp(third, base) != 0 : !voice->informal)
        return g_strconcat(base, "n", NULL);
    if (base[length - 1] == 'e')
        return g_strconcat(stem, "an", NULL);
    g_autofree char *soft = before_e(stem);
    return g_strconcat(soft, "en", NULL);
}

static const struct {
    const char *hung, *formal, *informal;
} pronouns[] = {
    {"noslo", "se lo ", "os lo "},
    {"nosla", "se la ", "os la "},
    {"melos", "se los ", "te los "},
    {"melas", "se las ", "te las "},
    {"melo", "se lo ", "te lo "},
    {"mela", "se la ", "te la "},
    {"selos", "se los ", "se los "},
    {"selas", "se las ", "se las "},
    {"selo", "se lo ", "se lo "},
    {"sela", "se la ", "se la "},
    {"nos", "les ", "os "},
    {"nse", "se ", "se "},
    {"los", "los ", "los "},
    {"las", "las ", "las "},
    {"les", "les ", "les "},
    {"me", "le ", "te "},
    {"lo", "lo ", "lo "},
    {"la", "la ", "la "},
    {"le", "le ", "le "},
};

char *
spanish_order(const struct voice *voice, const char *low)
{
    char *listed = foreign_form(voice->pack, "turn.order.me", voice->informal, low);
    if (listed || foreign_lists(voice->pack, "turn.order", low))
        return listed ? listed : g_strdup(low);
    if (foreign_lists(voice->pack, "turn.noverb", low))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(pronouns); i++) {
        if (!g_str_has_suffix(low, pronouns[i].hung) || strlen(low) < strlen(pronouns[i].hung) + 3)
            continue;
        g_autofree char *accented = romance_ending(low, pronouns[i].hung, "");
        g_autofree char *base = unaccented(accented);
        bool stressed = strcmp(base, accented) != 0 || pronouns[i].hung[0] == 'm';
        g_autofree char *form = NULL, *spoken = foreign_form(voice->pack, "turn.order.tu", false, base);
        if (g_str_has_suffix(base, "en") || g_str_has_suffix(base, "an")) /* "devuélvanme" */
            form = foreign_lists(voice->pack, "turn.order", accented)           ? g_strdup(accented) /* "envíenlos" */
                   : stressed || foreign_lists(voice->pack, "turn.order", base) ? g_strdup(base)
                                                                                : NULL;
        else if (g_str_has_suffix(base, "d"))
            form = of_vosotros(voice, base, true);
        else if (strcmp(base, accented) != 0 || spoken)
            form = of_one(voice, base);
        if (form)
            return g_strconcat(voice->informal ? pronouns[i].informal : pronouns[i].formal, form, NULL);
    }
    if (g_str_has_suffix(low, "n") && strlen(low) > 4) { /* "apaguen" */
        g_autofree char *one = g_strndup(low, strlen(low) - 1);
        return conjugation_wished(one) ? g_strdup(low) : NULL;
    }
    return g_str_has_suffix(low, "d") ? of_vosotros(voice, low, false) : NULL;
}

/* "Deje la llave …", "no me llame": what one is asked, of all of us. NULL: it may be a noun. */
static char *
asked_of_one(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = *clause->words[at].trail ? "" : clause_low(clause, at + 1);
    bool object = at || word_in(next, "el la los las un una mi mis a al lo le les esto eso este esa");
    return object && conjugation_wished(low) ? g_strconcat(low, "n", NULL) : NULL;
}

bool
spanish_orders(struct voice *voice)
{
    struct clause *clause = voice->clause;
    guint at = clause_has(clause, 0, "no") && clause->count > 2 ? 1 : 0; /* "no me pasen" */
    while (at && at < 3 && foreign_lists(voice->pack, "turn.clitic", clause->words[at].low))
        at++;
    if (at >= clause->count)
        return false;
    g_autofree char *known = spanish_order(voice, clause->words[at].low);
    g_autofree char *first = known ? g_steal_pointer(&known) : asked_of_one(clause, at);
    if (!first || (at && strchr(first, ' ')))
        return false;
    clause_set(clause, at, first);
    for (guint i = at + 2; i < clause->count; i++) {
        const char *before = clause->words[i - 1].low;
        bool but = strcmp(before, "pero") == 0;
        if (!but && !word_in(before, "y e o") && !strchr(clause->words[i - 1].trail, ','))
            continue;
        g_autofree char *next = spanish_order(voice, clause->words[i].low);
        g_autofree char *told = next ? g_strconcat(but ? "que " : "", next, NULL) : NULL;
        if (told)
            clause_set(clause, i, told);
    }
    return true;
}

char *
spanish_told(const char *low)
{
    static const char *const strong[][2] = {
        {"pidieron", "pedimos"},     {"siguieron", "seguimos"},      {"sirvieron", "servimos"},
        {"repitieron", "repetimos"}, {"mintieron", "mentimos"},      {"corrigieron", "corregimos"},
        {"fueron", "fuimos"},        {"garantizaron", "aseguramos"}, {"son", "somos"}};
    for (guint i = 0; i < G_N_ELEMENTS(strong); i++)
        if (strcmp(strong[i][0], low) == 0)
            return g_strdup(strong[i][1]);
    if (g_str_has_suffix(low, "jeron"))
        return romance_ending(low, "eron", "imos");
    if (g_str_has_suffix(low, "ieron"))
        return romance_ending(low, "ieron", "imos");
    if (g_str_has_suffix(low, "aron"))
        return romance_ending(low, "aron", "amos");
    return strlen(low) > 3 && (conjugation_knows(low) ||
                               word_in(low, "saben dicen quieren deben ponen vienen creen tienen pueden van"))
               ? deeds_we(low)
               : NULL;
}

char *
spanish_we(const char *low)
{
    static const struct {
        const char *suffix, *other;
    } ends[] = {{"ierais", "iéramos"}, {"arais", "áramos"}, {"erais", "éramos"}, {"habéis", "hemos"},
                {"habeis", "hemos"},   {"asteis", "amos"},  {"isteis", "imos"},  {"abais", "ábamos"},
                {"íais", "íamos"},     {"áis", "amos"},     {"éis", "emos"},     {"eis", "emos"},
                {"ais", "amos"},       {"ís", "imos"}};
    if ((g_str_has_suffix(low, "arte") || g_str_has_suffix(low, "erte") || g_str_has_suffix(low, "irte")) &&
        strlen(low) > 4 &&
        !word_in(low,
                 "parte arte aparte comparte reparte imparte descarte fuerte suerte muerte inerte convierte divierte "
                 "advierte invierte vierte marte"))
        return romance_ending(low, "te", "nos"); /* "para pedirte" */
    if (strlen(low) < 4 || word_in(low, "seis veis dieciséis país ustedes parís anís maís maíz raíces frenesís"))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i].suffix))
            return romance_ending(low, ends[i].suffix, ends[i].other);
    return NULL;
}

/* Spanish: "les compré" tells of us as "su tienda" does; "les" of others stands beside a verb of others. */
bool
spanish_ours(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    if (at + 1 >= clause->count || (voice->tongue != SPANISH && voice->tongue != ITALIAN))
        return false;
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    if (word_in(low, "su sus")) {
        g_autofree char *ours = foreign_form(voice->pack, "turn.ours", false, next);
        return ours != NULL;
    }
    if (voice->tongue == ITALIAN && strcmp(low, "le") == 0 && at + 2 < clause->count &&
        strcmp(clause->words[at + 2].low, "che") != 0 && g_str_has_suffix(clause->words[at + 2].low, "e"))
        return false; /* "le ho provate": the shoes */
    if (voice->tongue == SPANISH && strcmp(low, "te") == 0 && word_in(next, "lo la los las"))
        next = clause_low(clause, at + 2); /* "ya te lo envié" */
    bool us =
        voice->tongue == ITALIAN ? word_in(low, "le vi") : word_in(low, "les le te"); /* "Le chiedo", "les pido" */
    g_autofree char *own = us ? romance_verb(voice, next, false) : NULL;
    bool noun = false;
    if (us && !own && voice->tongue == SPANISH) /* "les reclamo" */
        own = conjugation_second(next, voice->informal, &noun);
    bool formula = voice->tongue != SPANISH || word_in(low, "les te") ||
                   word_in(next, "pido ruego agradezco escribo solicito comunico informo agradecería remito adjunto "
                                 "devuelvo mando envío reenvío confirmo recuerdo propongo felicito aviso");
    return own != NULL && formula; /* "le pedí" may be said of the driver */
}

/* "me asusto", "me quejo": a verb of the first person that the tables do not hold. */
bool
spanish_self(const struct voice *voice, guint at)
{
    const char *low = voice->clause->words[at].low, *next = voice->clause->words[at + 1].low;
    g_autofree char *known = romance_verb(voice, next, false);
    return voice->tongue == SPANISH && strcmp(low, "me") == 0 && !known && strlen(next) > 3 &&
           g_str_has_suffix(next, "o") && !g_str_has_suffix(next, "ado") && !g_str_has_suffix(next, "ido") &&
           !g_str_has_suffix(next, "ando") && !g_str_has_suffix(next, "endo") &&
           !word_in(next, "mucho poco todo solo nuevo como eso esto cuanto mismo dijo hizo vino puso trajo quiso pudo "
                          "tuvo cupo supo "
                          "redujo produjo condujo");
}

char *
spanish_own(const struct voice *voice, const char *low)
{
    bool noun = false;
    char *known = conjugation_second(low, voice->informal, &noun);
    return known ? known : romance_ending(low, "o", voice->informal ? "as" : "a");
}

/* "quién me paga a mi la mercancía": an accent forgotten. */
bool
spanish_stressed(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    if (voice->tongue != SPANISH || !at || strcmp(clause->words[at].low, "mi") != 0 ||
        !word_in(clause->words[at - 1].low, "a para de por sin contra sobre hacia"))
        return false;
    return at + 1 >= clause->count || *clause->words[at].trail ||
           word_in(clause->words[at + 1].low, "el la los las un una me no se y que ya nunca tampoco nadie le nos");
}

void
spanish_asks(struct voice *voice)
{
    static const struct {
        const char *bare, *right;
    } words[] = {{"como", "cómo"},     {"que", "qué"},       {"cual", "cuál"},
                 {"cuales", "cuáles"}, {"cuando", "cuándo"}, {"donde", "dónde"},
                 {"cuanto", "cuánto"}, {"cuanta", "cuánta"}, {"quien", "quién"}};
    struct clause *clause = voice->clause;
    guint at = clause->count > 1 && foreign_lists(voice->pack, "turn.before", clause->words[0].low) ? 1 : 0;
    for (guint i = 0; voice->tongue == SPANISH && at < clause->count && i < G_N_ELEMENTS(words); i++)
        if (strcmp(clause->words[at].low, words[i].bare) == 0 && !strchr(clause->words[at].trail, ',')) {
            clause_set(clause, at, words[i].right);
            return;
        }
}

/* "que me llamen": wanted; "que maravilla de servicio" asks for nothing. */
bool
spanish_wants(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    if (voice->tongue != SPANISH || clause->count < 3 || strcmp(clause->words[0].low, "que") != 0)
        return false;
    const char *next = clause->words[1].low;
    return g_str_has_suffix(next, "n") || foreign_lists(voice->pack, "turn.clitic", next) ||
           (word_in(next, "venga pase llame recoja arregle mire revise explique conteste responda") &&
            clause->count < 12) ||
           foreign_lists(voice->pack, "turn.order", next);
}

bool
spanish_begs(struct voice *voice)
{
    if (voice->tongue != SPANISH || voice->clause->count < 3 || !word_in(voice->clause->words[0].low, "ruego rogamos"))
        return false;
    bool that = strcmp(voice->clause->words[1].low, "que") == 0;
    guint verb = 1;
    while (verb + 1 < voice->clause->count && word_in(voice->clause->words[verb].low, "que me nos lo la los las se le"))
        verb++;
    if (!foreign_lists(voice->pack, "turn.order", voice->clause->words[verb].low))
        return false;
    romance_cut_front(voice, 1);
    return !that;
}

/* "el lunes estaba", "la caja la tenía": what stands before the verb is a time, or by its pronoun an object. */
static bool
is_no_subject(const struct clause *clause, guint article, guint verb)
{
    const char *before = verb ? clause->words[verb - 1].low : "", *low = clause->words[article].low;
    return word_in(
               clause_low(clause, article + 1),
               "lunes martes miércoles jueves viernes sábado domingo día semana mes año mañana tarde noche fin otro "
               "otra primer primera última último misma mismo próximo próxima verdad") ||
           (word_in(before, "lo la los las") && strcmp(before, strcmp(low, "el") == 0 ? "lo" : low) == 0);
}

/* "la caja por fuera estaba": what leads the part of the clause in which the verb stands is a thing or a person, with no other verb
 * behind it. */
static bool
noun_leads(const struct clause *clause, guint head, guint verb)
{
    guint from = head;
    while (from > 0 && !*clause->words[from - 1].trail &&
           !word_in(clause->words[from - 1].low,
                    "que y e o ni pero porque si cuando donde como mientras aunque pues según"))
        from--;
    if (from + 1 >= head || is_no_subject(clause, from, verb) ||
        !word_in(clause->words[from].low, "el la los las mi su nuestra nuestro vuestra vuestro"))
        return false;
    for (guint i = from + 2; i < head; i++)
        if (pauses_verb(clause, i, i + 1))
            return false;
    return true;
}

/* "me tenía que descontar": somebody had to, for the customer; "me tenía que ir" had the customer. */
static bool
owed_to_me(const struct clause *clause, guint at)
{
    const char *deed = clause_low(clause, at + 2);
    gsize width = strlen(deed);
    return at > 0 && word_in(clause->words[at - 1].low, "me te nos os") && clause_has(clause, at, "tenía que") &&
           width > 3 && deed[width - 1] == 'r' &&
           !word_in(deed, "ir quedar marchar levantar mudar mover poner hacer sentar vestir preocupar conformar fiar "
                          "duchar acostar operar vacunar casar");
}

bool
spanish_of_noun(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (strcmp(low, "había") == 0 && *next && !g_str_has_suffix(next, "do") && !g_str_has_suffix(next, "to") &&
        !g_str_has_suffix(next, "cho"))
        return true; /* "no había agua": of nobody */
    if (!g_str_has_suffix(low, "aba") && !g_str_has_suffix(low, "\xC3\xAD"
                                                                "a"))
        return false;
    static const char articles[] = "el la los las un una mi su tu al del";
    guint que = at;
    bool befell = false; /* "se me había roto" */
    while (que > 0 && word_in(clause->words[que - 1].low, "ya no se me te le lo la los las nos"))
        befell |= strcmp(clause->words[--que].low, "se") == 0;
    if (befell || owed_to_me(clause, at) || noun_leads(clause, que, at))
        return true;
    if (que > 1 && word_in(clause->words[que - 2].low, articles) && !*clause->words[que - 1].trail) {
        bool placed =
            que > 2 && word_in(clause->words[que - 3].low, "en a con por para desde hasta"); /* "en la tienda" */
        return (!placed || word_in(next, articles)) &&
               !is_no_subject(clause, que - 2, at); /* "la caja estaba perfecta" */
    }
    bool hers = !word_in(low, "tenía quería pensaba") || strcmp(next, "que") == 0; /* "el pedido que tenía" */
    return hers && que > 2 && strcmp(clause->words[que - 1].low, "que") == 0 &&
           word_in(clause->words[que - 3].low, articles);
}

char *
spanish_present(const struct voice *voice, guint at)
{
    static const char others[] =
        "dijo hizo puso vino tuvo pudo quiso trajo supo estuvo anduvo cupo obtuvo propuso condujo produjo redujo "
        "todo mucho poco otro solo mismo nuevo bueno malo mejor peor nunca momento obstante bajo cuanto cierto "
        "cuatro cinco ocho uno tanto medio menos hecho dicho cuando como primero segundo tercero cuarto último "
        "demasiado puedo";
    static const char in_e[] =
        "rompo sacudo leo bebo como corro vendo recibo vivo abro cubro subo sufro permito insisto decido asisto admito "
        "comparto discuto debo aprendo respondo comprendo vuelvo muevo pierdo entiendo atiendo defiendo enciendo "
        "sirvo pido sigo mido repito consigo elijo corrijo duermo siento prefiero resuelvo";
    const struct clause *clause = voice->clause;
    const char *low = clause->words[at].low, *before = at ? clause->words[at - 1].low : "";
    bool noun = false;
    g_autofree char *told = voice->tongue == SPANISH ? conjugation_second(low, voice->informal, &noun) : NULL;
    if (told) {
        bool opens = !*before || *clause->words[at - 1].trail || word_in(before, "y pero como ahora hoy");
        bool leans =
            word_in(before, "no que me lo te les le se nos si cuando porque donde nunca siempre ya yo tambi\xC3\xA9n "
                            "qu\xC3\xA9 c\xC3\xB3mo d\xC3\xB3nde cu\xC3\xA1ndo solo casi mientras aunque");
        leans |= word_in(before, "la los las") && !noun;
        leans |= opens && at + 1 < clause->count && g_ascii_isdigit(*clause->words[at + 1].text); /* "peso 70 kilos" */
        bool takes =
            opens && at + 1 < clause->count && !*clause->words[at].trail &&
            ((word_in(clause->words[at + 1].low, "el la los las un una unos unas mi mis") &&
              !word_in(low, "como bajo todo junto seguro completo tarde")) ||
             (word_in(clause->words[at + 1].low, "que todo todos todas") && word_in(low, "reclamo pago cambio envío")));
        takes |= opens && (clause_has(clause, at, "aviso por|de que") || strcmp(low, "llego") == 0);
        if (leans || takes || (opens && !noun))
            return g_steal_pointer(&told);
    }
    if (voice->tongue == SPANISH && at > 2 && clause_has(clause, at - 3, "cada vez que") &&
        g_str_has_suffix(low, "o") && strlen(low) > 4 && !g_str_has_suffix(low, "ado") &&
        !g_str_has_suffix(low, "ido") && !word_in(low, "todo nuevo") && !word_in(low, in_e))
        return romance_ending(low, "o", voice->informal ? "as" : "a"); /* "cada vez que pulso" */
    bool tidy = false; /* "la tiro mi esposo", typed in haste, is a past */
    for (guint i = 0; i < clause->count; i++)
        for (const char *c = clause->words[i].text; *c; c = g_utf8_next_char(c))
            tidy |= g_unichar_isupper(g_utf8_get_char(c)) || (guchar)*c >= 0xC3;
    bool known = word_in(low, in_e) && word_in(before, "casi ya siempre que lo tambi\xC3\xA9n apenas");
    bool verb =
        known ||
        (tidy && (word_in(before, "la las los les le no") || (strlen(low) > 4 && word_in(before, "cuando si"))));
    static const char *const pasts[] = {"dijo",  "hizo", "fizo",  "puso", "vino", "tuvo",
                                        "trajo", "dujo", "quiso", "dio",  "vio"};
    for (guint i = 0; i < G_N_ELEMENTS(pasts); i++)
        if (g_str_has_suffix(low, pasts[i]))
            return NULL;
    if (voice->tongue != SPANISH || !verb || *clause->words[at - 1].trail || strlen(low) < 3 ||
        !g_str_has_suffix(low, "o") || word_in(low, others) || g_str_has_suffix(low, "ísimo") ||
        (strcmp(before, "la") == 0 &&
         (word_in(low, "foto mano vitro radio moto expo demo promo disco polio") ||
          (at > 1 && word_in(clause->words[at - 2].low, "en de a con por para desde hasta sobre tras")))) ||
        g_str_has_suffix(low, "ado") || g_str_has_suffix(low, "ido") || g_str_has_suffix(low, "ndo") ||
        g_str_has_suffix(low, "cho"))
        return NULL;
    if (g_str_has_suffix(low, "zco")) /* "reconozco" */
        return romance_ending(low, "zco", voice->informal ? "ces" : "ce");
    return romance_ending(low, "o", word_in(low, in_e) ? (voice->informal ? "es" : "e") : voice->informal ? "as" : "a");
}
