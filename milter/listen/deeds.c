/*
 * deeds.c - Spanish verbs of the third person plural that mean us: behind "pide que" and "quiere saber si".
 *
 * Customers say "que me envíen" of us whom they write to; told back, "que le envíen" would speak of others. Which verbs are asked of
 * us is the pack's list of orders. A verb with a subject of its own ("que lleguen los muebles") is none of the list or stands behind
 * its noun. Pure.
 */
#include "deeds.h"

#include "clause.h"
#include "conjugation.h"
#include "foreign.h"
#include "romance.h"

#include <string.h>

/* Vowels that the stress had changed: "devuelvan" → "devolvamos". */
static const struct {
    const char *they, *we;
} changed[] = {{"devuelvan", "devolvamos"},
               {"resuelvan", "resolvamos"},
               {"encuentren", "encontremos"},
               {"cierren", "cerremos"},
               {"muevan", "movamos"},
               {"muestren", "mostremos"},
               {"prueben", "probemos"},
               {"cuenten", "contemos"},
               {"atiendan", "atendamos"},
               {"entiendan", "entendamos"},
               {"pidan", "pidamos"},
               {"comprueben", "comprobemos"},
               {"puedan", "podamos"},
               {"den", "demos"},
               {"sean", "seamos"},
               {"estén", "estemos"},
               {"envíen", "enviemos"},
               {"envien", "enviemos"},
               {"vean", "veamos"},
               {"reenvíen", "reenviemos"},
               {"amplíen", "ampliemos"},
               {"dejen", "dejemos"},
               {"pueden", "podemos"},
               {"devuelven", "devolvemos"},
               {"envían", "enviamos"},
               {"resuelven", "resolvemos"},
               {"tienen", "tenemos"},
               {"hacen", "hacemos"},
               {"podrían", "podríamos"},
               {"tendrían", "tendríamos"},
               {"harían", "haríamos"},
               {"volverán", "volveremos"},
               {"tendrán", "tendremos"},
               {"podrán", "podremos"},
               {"harán", "haremos"},
               {"repararían", "repararíamos"},
               {"cambiarían", "cambiaríamos"},
               {"enviarían", "enviaríamos"},
               {"devolverán", "devolveremos"},
               {"mandarán", "mandaremos"},
               {"enviarán", "enviaremos"},
               {"venden", "vendemos"},
               {"ofrecen", "ofrecemos"},
               {"reponen", "reponemos"},
               {"abren", "abrimos"},
               {"recogen", "recogemos"},
               {"piensan", "pensamos"},
               {"recomiendan", "recomendamos"},
               {"sugieren", "sugerimos"},
               {"piden", "pedimos"},
               {"dan", "damos"},
               {"cuentan", "contamos"},
               {"sustituirán", "sustituiremos"},
               {"dicen", "decimos"},
               {"quieren", "queremos"},
               {"van", "vamos"},
               {"exigen", "exigimos"},
               {"corrigen", "corregimos"},
               {"eligen", "elegimos"},
               {"siguen", "seguimos"},
               {"repiten", "repetimos"},
               {"digan", "digamos"},
               {"muestran", "mostramos"},
               {"cierran", "cerramos"},
               {"vienen", "venimos"},
               {"cuelguen", "colguemos"},
               {"sirvan", "sirvamos"},
               {"sirven", "servimos"}};

char *
deeds_we(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(changed); i++)
        if (strcmp(changed[i].they, low) == 0)
            return g_strdup(changed[i].we);
    gsize width = strlen(low);
    static const struct {
        const char *they, *we;
    } endings[] = {{"asen", "ásemos"}, {"iesen", "iésemos"}, {"aran", "áramos"}, {"ieran", "iéramos"},
                   {"eran", "éramos"}, {"rán", "remos"},     {"rían", "ríamos"}};
    bool now =
        g_str_has_suffix(low, "paran") || g_str_has_suffix(low, "claran") ||
        word_in(low, "repasen traspasen pasen sobrepasen retrasen atrasen basen tasen"); /* "reparan": no "repararan" */
    for (guint i = 0; i < G_N_ELEMENTS(endings) && width > 6 && !now; i++)
        if (g_str_has_suffix(low, endings[i].they))
            return g_strdup_printf("%.*s%s", (int)(width - strlen(endings[i].they)), low, endings[i].we);
    if (word_in(low,
                "suben reciben permiten escriben reparten añaden imprimen cubren asisten emiten admiten cumplen "
                "insisten existen "
                "resisten persisten viven deciden comparten discuten asumen sufren unen definen parten transmiten"))
        return g_strdup_printf("%.*simos", (int)width - 2, low);
    bool e = g_str_has_suffix(low, "en"), a = g_str_has_suffix(low, "an");
    const char *broken = e || a ? g_strrstr_len(low, (gssize)width - 2, "ue") : NULL;
    if (broken && broken > low && !strchr("gq", broken[-1])) /* "vuelvan" */
        return g_strdup_printf("%.*so%.*s%s", (int)(broken - low), low, (int)(low + width - 4 - broken), broken + 2,
                               e ? "emos" : "amos");
    broken = e || a ? g_strrstr_len(low, (gssize)width - 2, "ie") : NULL;
    if (broken && broken > low) /* "enciendan" */
        return g_strdup_printf("%.*se%.*s%s", (int)(broken - low), low, (int)(low + width - 4 - broken), broken + 2,
                               e ? "emos" : "amos");
    return (e || a) && width > 3 ? g_strdup_printf("%.*s%s", (int)width - 2, low, e ? "emos" : "amos") : NULL;
}

/* Present forms that stand behind "si" and "cuándo". */
static bool
is_told_of_us(const char *low)
{
    return word_in(low,
                   "volverán tendrán podrán harán devolverán enviarán mandarán cambian envían mandan devuelven "
                   "reembolsan recogen ofrecen venden hacen tienen pueden podrían "
                   "tendrían harían repararían cambiarían enviarían reparan "
                   "arreglan reponen descuentan abonan entregan solucionan abren piensan cobran aceptan dan aconsejan "
                   "recomiendan sugieren proponen piden mandan necesitan aplican exigen");
}

/* "me gustaría que me enviaran": nobody else is named. */
static bool
would_be_ours(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low;
    return (g_str_has_suffix(low, "aran") || g_str_has_suffix(low, "eran") || g_str_has_suffix(low, "asen") ||
            g_str_has_suffix(low, "iesen")) &&
           strlen(low) > 5 &&
           !word_in(low, "llegaran fueran estuvieran duraran funcionaran quedaran encajaran eran pudieran vinieran") &&
           !(verb > 0 && word_in(clause->words[verb - 1].low, "se"));
}

/* "qué día pasarán": behind an asking word and no noun of their own. */
static bool
will_be_ours(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low, *next = verb + 1 < clause->count ? clause->words[verb + 1].low : "";
    return g_str_has_suffix(low, "rán") && strlen(low) > 5 &&
           !word_in(low,
                    "albarán refrán llegarán serán estarán costarán durarán tardarán funcionarán saldrán quedarán") &&
           (verb + 1 >= clause->count || *clause->words[verb].trail || !word_in(next, "el la los las mis mi sus su"));
}

/* What things do, and not the desk. */
static const char of_things[] =
    "llegue funcione dure quede sirva guste alcance quepa convenga valga corresponda parezca interese "
    "encaje cuadre falte sobre salga vaya cueste caiga duela baste llega funciona dura queda sirve "
    "gusta alcanza cabe vale toca corresponde falta sobra sale cuesta duele basta";

/* "el técnico", "mi hijo", "Ana": somebody else does it. */
static bool
names_doer(const struct clause *clause, guint at)
{
    static const char people[] =
        "técnico técnica doctor doctora médico médica gestor gestora encargado encargada jefe jefa director "
        "directora responsable comercial agente hijo hija madre padre marido mujer vecino vecina persona "
        "profesor profesora dueño dueña abogado abogada asesor asesora especialista supervisor";
    const char *low = at < clause->count ? clause->words[at].low : "",
               *noun = at + 1 < clause->count ? clause->words[at + 1].low : "";
    return word_in(low, "alguien nadie usted ustedes él ella yo") ||
           (word_in(low, "el la un una mi su tu otro otra") && word_in(noun, people)) ||
           (*low && g_unichar_isupper(g_utf8_get_char(clause->words[at].text)));
}

/* "que le apunten", "que le enviara": wished of nobody else, with a pronoun for whom it is done. The verb as the many have it; NULL: it
 * is not. */
static char *
done_for_them(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low, *before = clause->words[verb - 1].low;
    bool passive = verb > 1 && strcmp(clause->words[verb - 2].low, "se") == 0; /* "que se le informe" */
    bool theirs = (word_in(before, "le te les os nos") && !passive) ||
                  (verb > 1 && word_in(before, "lo la los las") && word_in(clause->words[verb - 2].low, "se te os"));
    gsize width = strlen(low);
    g_autofree char *one = width > 3 && low[width - 1] == 'n' ? g_strndup(low, width - 1) : g_strdup(low);
    guint que = verb - (verb > 2 && word_in(before, "no se") ? 2 : 1); /* "apaguen la música" */
    bool asked = que > 0 && strcmp(clause->words[que].low, "que") == 0 &&
                 word_in(clause->words[que - 1].low, "pide pides piden espera esperas esperan ruega ruegas ruegan");
    bool hoped = que > 0 && word_in(clause->words[que - 1].low, "espera esperas esperan");
    asked &= g_str_has_suffix(low, "n") &&
             !word_in(one, "venga entre salga corra grite fume juegue duerma ladre baile") &&
             !(hoped && word_in(clause_low(clause, verb + 1), "los las unos unas"));
    bool past = g_str_has_suffix(one, "ara") || g_str_has_suffix(one, "iera") || g_str_has_suffix(one, "jera");
    if (theirs && word_in(one, "pueda pudiera"))
        return g_strconcat(one, "n", NULL);
    if ((!theirs && !asked) || width < 4 || word_in(one, of_things) || names_doer(clause, verb + 1) ||
        (!past && !conjugation_wished(one)))
        return NULL;
    return past && word_in(one, "fuera hubiera estuviera tuviera llegara funcionara durara quedara")
               ? NULL
               : g_strconcat(one, "n", NULL);
}

/* "si le confirman", "cuándo me lo traen": asked of nobody else. */
static bool
done_now(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low;
    gsize width = strlen(low);
    if (word_in(low, "van pasan") && word_in(clause->words[verb - 1].low, "le te les os lo la los las"))
        return strcmp(clause_low(clause, verb + 1), "a") == 0; /* "¿me lo van a pagar?" */
    if (g_str_has_suffix(low, "rían") && word_in(clause->words[verb - 1].low, "le te les os"))
        return !names_doer(clause, verb + 1) && !word_in(low, "llegarían servirían quedarían costarían");
    g_autofree char *one = width > 3 && low[width - 1] == 'n' ? g_strndup(low, width - 1) : g_strdup("");
    if (verb > 1 && word_in(clause_low(clause, verb + 1), "el la un una mi su tu") && conjugation_knows(low) && *one &&
        !word_in(one, of_things) && !names_doer(clause, verb + 1) && !word_in(clause->words[verb - 1].low, "se"))
        return true; /* "a qué hora cierran la verja": one thing, which is no subject of it */
    bool handed = verb > 1 && word_in(clause->words[verb - 1].low, "lo la los las") && /* "si se la rectifican" */
                  word_in(clause->words[verb - 2].low, "se te os");
    if (handed && width > 5 && (g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en")) && !word_in(one, of_things))
        return !names_doer(clause, verb + 1);
    return word_in(clause->words[verb - 1].low, "le te les os") && *one && !word_in(one, of_things) &&
           conjugation_knows(low) && !names_doer(clause, verb + 1);
}

/* "si ya mandaron el recibo": of many, beside one thing, which is no subject of it. */
static bool
done_already(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low;
    static const char *const stems[] = {"mand",  "envi", "recib",  "registr", "tramit", "aprob",   "resolv", "devolv",
                                        "cobr",  "abon", "proces", "cancel",  "anul",   "confirm", "public", "revis",
                                        "activ", "emit", "factur", "repar",   "arregl", "cambi"};
    bool ours = false; /* "¿me clonaron la tarjeta?": somebody did */
    for (guint i = 0; i < G_N_ELEMENTS(stems); i++)
        ours |= g_str_has_prefix(low, stems[i]);
    return ours && (g_str_has_suffix(low, "aron") || g_str_has_suffix(low, "ieron")) && !names_doer(clause, verb + 1) &&
           !word_in(clause->words[verb - 1].low, "se") &&
           (word_in(clause_low(clause, verb + 1), "el la un una mi su tu esa ese este esta ya algo") ||
            word_in(clause->words[verb - 1].low, "le te les os lo la"));
}

/* "¿a qué edad pueden entrar los niños?", "qué papeles hacen falta": the verb has its own subject. */
static bool
has_subject(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low, *next = clause_low(clause, verb + 1),
               *after = clause_low(clause, verb + 2);
    if (word_in(low, "hacen harán") && strcmp(next, "falta") == 0)
        return true;
    return word_in(low, "pueden podrían podrán tienen") &&
           word_in(
               next,
               "entrar ir venir participar asistir quedarse bañarse jugar apuntarse viajar pasar subir salir que") &&
           (word_in(after, "los las mis sus") || strcmp(next, "que") == 0);
}

/* The clause from `at` on may be a verb with its pronouns: where the verb stands, or count. */
static guint
past_pronouns(const struct clause *clause, guint at)
{
    while (at < clause->count &&
           word_in(clause->words[at].low, "no le les te os se lo la los las me nos ya también al menos"))
        at++;
    return at;
}

/* Whether "que" behind this word brings what is wanted: "antes que las borren" does not. */
static bool
is_wanted(const struct pack *pack, const struct clause *clause, guint at, bool knows)
{
    if (at > 0 && word_in(clause->words[at].low, "también además mucho muchísimo")) /* "quisiera también que" */
        at--;
    const char *low = clause->words[at].low;
    if (knows)
        return word_in(low, "para posible");
    return foreign_lists(pack, "deeds.asks", low) || word_in(low, "y o e pero para falta a") ||
           strpbrk(clause->words[at].trail, ",;");
}

/* "antes de que pasen el recibo …, porque la asustan": beside a deed that is asked of us, what others would do is ours too where no
 * others are named. */
static void
ours_beside(struct clause *clause)
{
    for (guint i = 0; i + 3 < clause->count; i++) /* "que le confirmemos que lo ha recibido" */
        if (clause_has(clause, i, "que lo|la|los|las ha|han recibido"))
            clause_set(clause, i + 2, "hemos");
    for (guint i = 0; i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low, "los las unos unas mis sus tus dos varios ellos ellas estos esos muchos") &&
            g_str_has_suffix(clause->words[i + 1].low, "s"))
            return;
    for (guint i = 1; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        gsize width = strlen(low);
        guint head = i;
        while (head > 0 && word_in(clause->words[head - 1].low, "no le les te os se lo la nos ya"))
            head--;
        bool opens = head > 0 && word_in(clause->words[head - 1].low, "porque cuando si que mientras");
        if (opens && strcmp(clause->words[head - 1].low, "cuando") == 0 && head == i && strcmp(low, "puedan") != 0)
            continue; /* "cuando abran la venta" */
        if (!opens || width < 5 || low[width - 1] != 'n' || word_in(clause->words[i - 1].low, "se"))
            continue;
        g_autofree char *one = g_strndup(low, width - 1);
        if (word_in(one, of_things) ||
            (!word_in(low, "puedan pueden tengan tienen") && !conjugation_knows(low) && !conjugation_wished(one)))
            continue;
        g_autofree char *we = deeds_we(low);
        if (we)
            clause_set(clause, i, we);
    }
}

/* "si no le solucionan esto hoy", "en cuanto le manden el plano": what the customer waits for is ours to do. */
static bool
conditioned(struct clause *clause)
{
    guint at = clause_has(clause, 0, "en cuanto") || clause_has(clause, 0, "hasta que")
                   ? 2
                   : word_in(clause_low(clause, 0), "si cuando mientras");
    guint verb = at ? past_pronouns(clause, at) : 0;
    if (verb <= at || verb >= clause->count)
        return false;
    g_autofree char *wished = done_for_them(clause, verb);
    const char *low = clause->words[verb].low;
    if (!g_str_has_suffix(low, "n") || (!wished && !done_now(clause, verb)) ||
        word_in(clause_low(clause, verb + 1), "los las unos unas"))
        return false;
    g_autofree char *we = deeds_we(low);
    if (we)
        clause_set(clause, verb, we);
    return we != NULL;
}

/* Whether the clause asks something of the desk. */
static bool
is_asking(const struct pack *pack, const struct clause *clause)
{
    bool asks = clause->count > 3 && foreign_lists(pack, "deeds.asks", clause->words[0].low);
    asks |= clause->count > 4 && word_in(clause->words[0].low, "le te les os usted también nos solo") &&
            foreign_lists(pack, "deeds.asks", clause->words[1].low);
    asks |= clause->count > 2 && clause_has(clause, 0, "espera|esperas|esperan|confía|confías que");
    asks |= clause_has(clause, 0, "no hace falta que") || clause_has(clause, 0, "hace falta que");
    for (guint i = 1; i < clause->count && !asks; i++) /* "si no se puede bajar, pide que …" */
        asks = (strchr(clause->words[i - 1].trail, ',') || word_in(clause->words[i - 1].low, "y pero usted")) &&
               (foreign_lists(pack, "deeds.asks", clause->words[i].low) ||
                (strcmp(clause->words[i].low, "nos") == 0 &&
                 foreign_lists(pack, "deeds.asks", clause_low(clause, i + 1))));
    return asks;
}

char *
deeds_ours(const struct pack *pack, char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    bool asks = is_asking(pack, clause);
    bool knows = false, tells = false, open = false, changes = false;
    if (!asks)
        changes = conditioned(clause);
    for (guint i = 0; asks && i < clause->count; i++) {
        const char *low = clause->words[i].low;
        knows |= word_in(low, "saber preguntar preguntarnos");
        tells |= word_in(low, "digamos expliquemos aclaremos confirmemos informemos avisemos");
        bool wants = i > 0 && strcmp(low, "que") == 0 && is_wanted(pack, clause, i - 1, knows);
        bool asked =
            (knows || tells) && i > 0 &&
            (word_in(low, "si cuándo cómo dónde cuánto") || (strcmp(low, "qué") == 0 && i + 2 < clause->count) ||
             (word_in(clause->words[i - 1].low, "qué cuál") && !word_in(low, "le les te os se")));
        bool next = (open || (knows && strcmp(low, "o") == 0)) &&
                    (word_in(low, "y o e") || strchr(clause->words[i].trail, ','));
        if (!wants && !asked && !next)
            continue;
        guint verb = past_pronouns(clause, i + 1);
        if (verb < clause->count && next && !wants && strcmp(clause->words[verb].low, "que") == 0)
            verb = past_pronouns(clause, verb + 1);
        if (verb >= clause->count)
            continue;
        const char *they = clause->words[verb].low;
        if (asked && !wants && done_already(clause, verb)) {
            g_autofree char *did = spanish_told(they);
            if (did)
                clause_set(clause, verb, did);
            changes |= did != NULL;
            continue;
        }
        if (asked && !wants && verb == i + 2 && strcmp(clause->words[i + 1].low, "se") == 0)
            continue; /* "si se pueden cambiar" */
        bool ours = (knows || asked) && !wants
                        ? (is_told_of_us(they) || will_be_ours(clause, verb) || done_now(clause, verb)) &&
                              !has_subject(clause, verb)
                        : (foreign_lists(pack, "turn.order", they) && !word_in(they, "vengan pasen suban")) ||
                              would_be_ours(clause, verb);
        /* "si los profes pueden entrar": the noun before the verb is its subject */
        g_autofree char *wished = !ours && wants ? done_for_them(clause, verb) : NULL;
        g_autofree char *we = ours || wished ? deeds_we(wished ? wished : they) : NULL;
        open |= (wants || asked) && (ours || wished);
        if (!we)
            continue;
        clause_set(clause, verb, we);
        if ((wants || next) && strcmp(clause->words[verb - 1].low, "se") == 0) /* "que se hagan cargo" */
            clause_set(clause, verb - 1, "nos");
        if (word_in(they, "lleven queden llevaran quedaran") && verb > 1 && /* "que se la lleven" */
            word_in(clause->words[verb - 1].low, "lo la los las") && strcmp(clause->words[verb - 2].low, "se") == 0)
            clause_set(clause, verb - 2, "nos");
        changes = true;
    }
    if (!changes)
        return line;
    ours_beside(clause);
    g_free(line);
    return clause_join(clause, 0, clause->count);
}

/* ---- what is asked as a question --------------------------------------------------------------------------------- */

/* Deeds of ours whose "we" is not made by the ending alone. */
static const struct {
    const char *infinitive, *we;
} asked_deeds[] = {
    {"devolver", "devolvamos"}, {"resolver", "resolvamos"}, {"hacer", "hagamos"},      {"dar", "demos"},
    {"poner", "pongamos"},      {"reponer", "repongamos"},  {"traer", "traigamos"},    {"venir", "vengamos"},
    {"recoger", "recojamos"},   {"corregir", "corrijamos"}, {"decir", "digamos"},      {"ofrecer", "ofrezcamos"},
    {"subir", "subamos"},       {"extender", "extendamos"}, {"reducir", "reduzcamos"}, {"sustituir", "sustituyamos"},
    {"proponer", "propongamos"}};

static const char asked_regular[] =
    "enviar mandar cambiar reembolsar arreglar solucionar revisar confirmar indicar explicar avisar llamar ayudar "
    "reparar "
    "anular cancelar comprobar mirar pasar abonar facilitar entregar tramitar gestionar retirar instalar activar "
    "desactivar "
    "bloquear desbloquear rectificar modificar informar adelantar retrasar reenviar cobrar ingresar compensar quitar "
    "montar programar verificar";

/* "enviar" → "enviemos", "colocar" → "coloquemos"; NULL: no deed that is asked of us. */
static char *
subjunctive_of(const char *infinitive)
{
    for (guint i = 0; i < G_N_ELEMENTS(asked_deeds); i++)
        if (strcmp(asked_deeds[i].infinitive, infinitive) == 0)
            return g_strdup(asked_deeds[i].we);
    if (!word_in(infinitive, asked_regular))
        return NULL;
    g_autofree char *stem = g_strndup(infinitive, strlen(infinitive) - 2);
    gsize width = strlen(stem);
    const char *soft = g_str_has_suffix(stem, "c") ? "qu" : g_str_has_suffix(stem, "g") ? "gu" : NULL;
    soft = g_str_has_suffix(stem, "z") ? "c" : soft;
    return soft ? g_strdup_printf("%.*s%semos", (int)width - 1, stem, soft) : g_strdup_printf("%semos", stem);
}

/* "enviárselo" → "se lo enviemos"; NULL where the word is no such deed. */
static char *
deed_with_pronouns(const char *word)
{
    static const struct {
        const char *hung, *apart;
    } hangs[] = {{"selos", "se los "},
                 {"selas", "se las "},
                 {"selo", "se lo "},
                 {"sela", "se la "},
                 {"telos", "te los "},
                 {"telas", "te las "},
                 {"telo", "te lo "},
                 {"tela", "te la "},
                 {"les", "les "},
                 {"los", "los "},
                 {"las", "las "},
                 {"le", "le "},
                 {"lo", "lo "},
                 {"la", "la "},
                 {"te", "te "},
                 {"os", "os "},
                 {"", ""}};
    g_autoptr(GString) bare = g_string_new(word);
    g_string_replace(bare, "\xC3\xA1r", "ar", 0);
    g_string_replace(bare, "\xC3\xA9r", "er", 0);
    g_string_replace(bare, "\xC3\xADr", "ir", 0);
    for (guint i = 0; i < G_N_ELEMENTS(hangs); i++) {
        if (!g_str_has_suffix(bare->str, hangs[i].hung))
            continue;
        g_autofree char *infinitive = g_strndup(bare->str, bare->len - strlen(hangs[i].hung));
        g_autofree char *we = subjunctive_of(infinitive);
        if (we)
            return g_strconcat(hangs[i].apart, we, NULL);
    }
    return NULL;
}

/* "quieres saber si te la mandamos": "pides que te la mandemos". NULL: another question. */
static char *
present_asked(const char *line)
{
    static const char *const heads[][2] = {
        {"quiere saber si ", "pide que "}, {"quieres saber si ", "pides que "}, {"quieren saber si ", "piden que "}};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        if (!g_str_has_prefix(line, heads[i][0]) || strstr(line, " o ") || strstr(line + strlen(heads[i][0]), " si ") ||
            strstr(line, "mos algo") || strstr(line, "mos descuento") || strstr(line, " cobramos"))
            continue; /* "¿me cobráis algo por el cambio?" wants to know */
        g_autoptr(clause) rest = clause_cut(line + strlen(heads[i][0]));
        guint verb = 0;
        while (verb + 1 < rest->count && word_in(rest->words[verb].low, "le te les os se lo la los las"))
            verb++;
        const char *low = rest->count ? rest->words[verb].low : "";
        gsize width = strlen(low);
        if (!verb || !word_in(rest->words[0].low, "le te les os se") || width < 6 || !g_str_has_suffix(low, "mos"))
            return NULL;
        g_autofree char *infinitive = g_strdup_printf("%.*sr", (int)width - 3, low);
        g_autofree char *we = subjunctive_of(infinitive);
        if (!we)
            return NULL;
        clause_set(rest, verb, we);
        g_autofree char *told = clause_join(rest, 0, rest->count);
        return g_strconcat(heads[i][1], told, NULL);
    }
    return NULL;
}

char *
deeds_asked(char *line, bool always)
{
    char *present = present_asked(line);
    if (present) {
        g_free(line);
        return present;
    }
    static const char *const heads[][2] = {{"quiere saber si podemos ", "pide que "},
                                           {"quieres saber si podemos ", "pides que "},
                                           {"quieren saber si podemos ", "piden que "}};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        if (!g_str_has_prefix(line, heads[i][0]))
            continue;
        g_autoptr(clause) rest = clause_cut(line + strlen(heads[i][0]));
        g_autofree char *first = rest->count ? deed_with_pronouns(rest->words[0].low) : NULL;
        bool either = false; /* "o los compra usted" */
        for (guint k = 1; k < rest->count; k++)
            either |= word_in(rest->words[k].low, "usted tú ustedes") ||
                      (strcmp(rest->words[k - 1].low, "o") == 0 &&
                       word_in(rest->words[k].low, "si es hay tengo tiene tienes está debo debe"));
        if (!first || either ||
            (!always && strncmp(first, "le ", 3) && strncmp(first, "te ", 3) && !strstr(first, "e l")))
            return line;
        clause_set(rest, 0, first);
        for (guint k = 1; k < rest->count; k++) {
            bool joined = word_in(rest->words[k - 1].low, "y o") && g_strrstr(rest->words[k].low, "r");
            g_autofree char *next = joined ? deed_with_pronouns(rest->words[k].low) : NULL;
            if (next)
                clause_set(rest, k, next);
            else if (joined &&
                     (g_str_has_suffix(rest->words[k].low, "ar") || g_str_has_suffix(rest->words[k].low, "er")))
                return line; /* a second deed that is none of ours */
        }
        g_autofree char *told = clause_join(rest, 0, rest->count);
        g_free(line);
        return g_strconcat(heads[i][1], told, NULL);
    }
    return line;
}
