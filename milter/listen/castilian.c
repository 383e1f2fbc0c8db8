/*
 * castilian.c - the accents that Spanish haste leaves out where both spellings are words: "tiro" or "tiró", "esta" or "está".
 *
 * No dictionary tells them apart, the words beside them do: a past of another stands behind its subject or behind "me" and "se", one of
 * the writer's at the head of a clause or behind a time. Only verbs that mails use of deeds are looked at, by their stem. Then what
 * questions and commas lack is put in (interrogative.c, pauses.c). Pure, thread-safe.
 */
#include "castilian.h"

#include "brasil.h"
#include "clause.h"
#include "interrogative.h"
#include "spanish_wishes.h"
#include "tongue.h"
#include "tuteo.h"
#include "unpaused.h"
#include "voi.h"

#include <stdbool.h>
#include <string.h>

/* Stems of verbs in -ar whose "-o" and "-e" a complaint means as pasts. */
static const char stems[] =
    "funcion qued par disculp regal rob "
    "sac quit grab rellen rebaj peg enseñ engañ ignor facilit evit elev complet ajust estudi ficha renov rescat "
    "salt separ soport tap trabaj pint program inscrib hosped equivoc port tir dej marc entreg cobr mand lleg llam pas "
    "pag compr cambi envi contest coloc cort inform indic asegur "
    "confirm "
    "arregl instal qued fall tard par trag carg descarg retir anul cancel reclam bloque toc estrope report avis aclar "
    "not prob mir busc pregunt explic firm aparc regres repar revis transport golpe manch moj ray dobl quem "
    "solicit reserv contrat encarg gast devolv abon ingres transfer rechaz acept olvid perdon prest rob cay "
    "colg grit trat atend present encontr mostr comenz empez realiz utiliz lav limpi mont desmont intent logr registr "
    "deshilach averi reinici desinstal asign habilit dedic not apunt suscrib quej equivoc viaj alquil llev cerr "
    "apag apret enchuf conect desconect actualiz descart consult "
    "orden recogi abandon acab termin aument sub baj habl comunic exig consider aument factur domicili "
    "corrig ofert regal coment solucion resolv gestion tramit reembols cancel desapareci molest insult empuj";

static const char clitics[] = "me te se le les lo la los las nos os no ya nunca tampoco siempre solo también tambien "
                              "después despues luego casi ni aún";
static const char articles[] = "el la los las un una unos unas mi mis su sus tu tus este esta ese esa nuestro nuestra "
                               "vuestro vuestra ningún ninguna cada al del";
static const char adjectives[] =
    "nuevo nueva último ultimo primer primero segundo tercer mismo otro gran mal buen "
    "siguiente doble supuesto presente próximo proximo anterior único unico medio cualquier "
    "solo posible total mayor menor";
static const char times[] =
    "ayer anoche anteayer hoy días dias semanas semana meses mes años año pasado pasada lunes "
    "martes miércoles miercoles jueves viernes sábado sabado domingo enero febrero marzo abril mayo "
    "junio julio agosto septiembre octubre noviembre diciembre horas rato mañana tarde noche final entonces luego";

static const char *
before_at(const struct clause *clause, guint at)
{
    return at == 0 || *clause->words[at - 1].trail || *clause->words[at].lead ? "^" : clause->words[at - 1].low;
}

static const char *
after_at(const struct clause *clause, guint at)
{
    return *clause->words[at].trail || at + 1 >= clause->count ? "$" : clause->words[at + 1].low;
}

static char *
with_ending(const char *word, gsize off, const char *ending)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(word) - off), word, ending);
}

/* Where the walk back over pronouns and "no" ends, and which pronouns it passed. */
static guint
head_of(const struct clause *clause, guint at, bool *person_out, bool *thing_out)
{
    while (at > 0 && !*clause->words[at - 1].trail && word_in(clause->words[at - 1].low, clitics)) {
        *person_out |= word_in(clause->words[at - 1].low, "me se nos te");
        *thing_out |= word_in(clause->words[at - 1].low, "lo la los las");
        at--;
    }
    return at;
}

/* "el chico de la tienda": a noun with its article ends before at. */
static bool
follows_noun(const struct clause *clause, guint at)
{
    if (at < 2 || *clause->words[at - 1].trail || strcmp(clause->words[at - 1].low, "que") == 0 ||
        word_in(clause->words[at - 1].low, adjectives) || word_in(clause->words[at - 1].low, articles) ||
        strlen(clause->words[at - 1].low) < 3)
        return false;
    for (guint k = at - 1; k-- > 0 && at - k < 6;) {
        if (*clause->words[k].trail)
            return false;
        if (word_in(clause->words[k].low, articles) &&
            !(k > 0 && word_in(clause->words[k - 1].low, "en a con para por desde sobre de según")))
            return true; /* no "en el salón" */
    }
    return false;
}

/* "el mensajero tiro", "se me trago", "nadie me contesto". */
static char *
past_of_another(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    g_autofree char *stem = with_ending(low, 1, "");
    bool sent = strcmp(low, "env\xC3\xADo") == 0; /* "no me envio nada", mended to the noun */
    if (!sent && (!g_str_has_suffix(low, "o") || !word_in(stem, stems)))
        return NULL;
    bool person = false, thing = false;
    guint head = head_of(clause, at, &person, &thing);
    const char *before = before_at(clause, head), *after = after_at(clause, at);
    bool own = person && word_in(stem, "qued quej pregunt") && strcmp(clause->words[at - 1].low, "me") == 0 &&
               !(at > 1 && strcmp(clause->words[at - 2].low, "se") == 0); /* "se me quedó" is the thing's */
    own |= strcmp(stem, "cambi") == 0 && person && !follows_noun(clause, head) &&
           strcmp(clause->words[at - 1].low, "me") == 0; /* "o me cambio de compañía" */
    own |= strcmp(after, "a") == 0 && (word_in(before, "si cuando") || strcmp(stem, "lleg") == 0) &&
           g_str_has_suffix(clause_low(clause, at + 2), "r");     /* "si lo llego a comer", "no llego a salir" */
    own |= strcmp(stem, "acab") == 0 && strcmp(after, "de") == 0; /* "me acabo de asegurar" */
    own |= strcmp(stem, "llam") == 0 && at + 1 < clause->count &&
           g_unichar_isupper(g_utf8_get_char(clause->words[at + 1].text)); /* "me llamo Ana" */
    gsize last = strlen(before);
    own |= last > 3 && before[last - 1] == 'r' && strchr("aei", before[last - 2]); /* "dar paso" */
    own |= strcmp(stem, "regal") == 0 && !person;                                  /* "la tarjeta regalo" */
    own |= word_in(before, "quién quien") && head > 1 && word_in(clause->words[head - 2].low, "a con de por para");
    own |= strcmp(stem, "qued") == 0 && at > 1 && strcmp(clause->words[at - 2].low, "me") == 0 &&
           word_in(after, "si con"); /* "me las quedo si" */
    own |= strcmp(after, "yo") == 0; /* "la pago yo" */
    own |= at > 1 && strcmp(clause->words[at - 1].low, "luego") == 0 &&
           word_in(clause->words[at - 2].low, "porque que pues"); /* "porque luego viajo" */
    if (own || word_in(before, "yo cómo como para por sin con de en mi el un su al del"))
        return NULL;
    own |= strcmp(stem, "intent") == 0 && !person;                               /* "cada vez que intento" */
    own |= word_in(stem, "cort limpi baj dobl manch moj us complet") && !person; /* "un cable corto" */
    own |= word_in(before, "demasiado muy más tan bastante poco algo es era está queda resulta");
    if (own)
        return NULL;
    if (at > head && word_in(clause->words[at - 1].low, "te les os") && word_in(stem, "mand pas dej envi adjunt cont"))
        return NULL; /* "te mando el comprobante" */
    bool third = word_in(before, "nadie quien quién alguien él ella usted ninguno empresa repartidor mensajero") ||
                 follows_noun(clause, head) ||
                 (person && !word_in(after, "con al") && !word_in(before, "si cuando que")) ||
                 (person && strcmp(before, "que") == 0 && strcmp(clause->words[head].low, "no") != 0);
    return third && sent ? (person ? g_strdup("envió") : NULL) : third ? with_ending(low, 1, "ó") : NULL;
}

/* "salio", "rompio": no noun ends so of these stems. */
static char *
past_in_io(const struct clause *clause, guint at)
{
    static const char in_io[] =
        "sal romp recib abr sub cumpl vend perd mov volv devolv resolv respond ofrec met corr com beb cog recog "
        "escog aparec desaparec pid sirv ocurr suced permit exist conoc crec parec sufr repit acud atend "
        "entend promet coc decid dec escrib viv confund fund ard cos torc encend apar produc reduc consist "
        "convenc compart";
    const char *low = clause->words[at].low;
    gsize width = strlen(low);
    g_autofree char *stem = width > 4 && g_str_has_suffix(low, "io") ? with_ending(low, 2, "") : NULL;
    return stem && word_in(stem, in_io) ? with_ending(low, 1, "ó") : NULL;
}

/* "me a manchado", "el jersey a destiñido": a participle of what has happened. */
static char *
has_done(const struct clause *clause, guint at)
{
    const char *after = after_at(clause, at), *before = before_at(clause, at);
    if (strcmp(clause->words[at].low, "a") != 0 ||
        word_in(after, "lado pedido sentido partido cuadro grado mercado estado fado"))
        return NULL;
    if (word_in(before, "huele olía olía sabe sabía suena olor sabor") ||
        (at && word_in(clause->words[at - 1].low, "huele olía olor")))
        return NULL; /* "huele a quemado" */
    bool participle = g_str_has_suffix(after, "ado") || g_str_has_suffix(after, "ido") ||
                      g_str_has_suffix(after, "ao") ||
                      word_in(after, "hecho dicho puesto visto roto abierto escrito vuelto muerto cubierto");
    bool leads =
        word_in(before, "me te se le les lo la nos os no ya nunca nadie que quien") || follows_noun(clause, at);
    return participle && leads ? g_strdup("ha") : NULL;
}

/* "dice que el no sabe": he. */
static char *
he(const struct clause *clause, guint at)
{
    return strcmp(clause->words[at].low, "el") == 0 && word_in(before_at(clause, at), "que y pero porque ^") &&
                   word_in(after_at(clause, at), "no me se lo le nos ya dijo dice tampoco mismo")
               ? g_strdup("él")
               : NULL;
}

/* "pagu" → "pag", "busqu" → "busc", "empec" → "empez". */
static char *
hard_stem(const char *low)
{
    g_autofree char *stem = with_ending(low, 1, "");
    if (g_str_has_suffix(stem, "gu"))
        return with_ending(stem, 1, "");
    if (g_str_has_suffix(stem, "qu"))
        return with_ending(stem, 2, "c");
    return g_str_has_suffix(stem, "c") ? with_ending(stem, 1, "z") : g_steal_pointer(&stem);
}

/* "la mesa", "las dos sillas": a noun close behind its article. */
static bool
names_thing(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    if (*clause->words[at].trail || word_in(low, "favor forma manera hasta para sin") || g_str_has_suffix(low, "en") ||
        g_str_has_suffix(low, "an") || g_str_has_suffix(low, "ron"))
        return false;
    return word_in(clause->words[at - 1].low, articles) ||
           (at > 1 && word_in(clause->words[at - 2].low, articles) && !word_in(clause->words[at - 1].low, clitics));
}

/* "llame ayer", "la mesa que compre", "el embalaje lo tire". */
static char *
past_of_mine(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    if (!g_str_has_suffix(low, "e") || strlen(low) < 4)
        return NULL;
    g_autofree char *stem = hard_stem(low);
    if (strcmp(low, "pase") == 0 && clause_has(clause, at + 1, "la|el|una|toda noche|día|tarde|mañana|la") &&
        word_in(before_at(clause, at), "y ^"))
        return g_strdup("pasé");
    if (!word_in(stem, stems) || word_in(low, "pase tarde parte entre sube baje note corte toque"))
        return NULL;
    bool person = false, thing = false;
    guint head = head_of(clause, at, &person, &thing);
    const char *before = before_at(clause, head), *after = after_at(clause, at);
    bool given = person && at - head == 2 && thing && strcmp(clause->words[head].low, "se") == 0; /* "se lo regalé" */
    if (person && !given && !word_in(stem, "quej registr apunt equivoc"))
        return NULL;
    bool order =
        word_in(stem, "cancel anul envi mand inform confirm indic revis cambi arregl entreg contest dej devolv");
    if (word_in(before, "^ y") && order && !word_in(after, "ayer anoche hace hoy un una") && !thing)
        return NULL;
    bool timed = word_in(before, times) && !(head > 1 && word_in(clause->words[head - 2].low, "hasta antes para"));
    if (strcmp(before, "yo") == 0 && head > 1 && word_in(clause->words[head - 2].low, "que cuando"))
        return NULL; /* "hasta que yo llegue" */
    bool until =
        head > 1 && word_in(clause->words[head - 2].low, "para hasta"); /* "para cuando llegue ya será otoño" */
    if (strcmp(before, "cuando") == 0 &&
        (word_in(after, "el la los las mi") || until || (strcmp(after, "$") == 0 && head > 1)))
        return NULL; /* "avisadme cuando llegue" */
    bool related = strcmp(before, "que") == 0 && head > 2 && names_thing(clause, head - 2) && !person && !thing;
    bool fronted = thing && follows_noun(clause, head);
    return word_in(before, "^ y pero cuando yo porque donde como ahora") || timed || related || fronted
               ? with_ending(low, 1, "é")
               : NULL;
}

/* "la mesa esta rota", "me esta manchando". */
static char *
stands(const struct clause *clause, guint at)
{
    const char *before = before_at(clause, at), *after = after_at(clause, at);
    if (strcmp(clause->words[at].low, "esta") != 0 ||
        word_in(after, "semana mañana tarde noche vez misma gente compra"))
        return NULL;
    static const char states[] =
        "en de muy mal bien todo toda tan más mas igual disponible incluido incluida como lleno libre sin por claro "
        "pendiente fuera dentro perfecto perfecta desde casi totalmente completamente hecho hecha medio algo bastante "
        "demasiado rota sucia mala vacía vacia llena abierta suelta seca floja torcida manchada rayada dañada "
        "defectuosa "
        "lista incompleta partida agrietada cerrada estropeada averiada caducada bloqueada pagada cobrada doblada "
        "rajada abollada arañada descosida desnivelada coja fría fria caliente rara fea roto sucio vacío vacio abierto "
        "suelto seco flojo listo incompleto defectuoso caro cara apagado apagada encendido encendida lejos cerca aquí "
        "ahí allí parado parada mojado mojada húmeda humeda desteñida cambiada duplicada confirmada escrito hoy ayer "
        "cortado cortada precintada precintado";
    bool done = g_str_has_suffix(after, "ndo") || g_str_has_suffix(after, "ado") || g_str_has_suffix(after, "ido");
    bool leads = word_in(before, "no me se le nos te les dónde donde");
    bool there = (word_in(after, "el la los las mi") && word_in(before, "^ cómo como cuándo dónde")) ||
                 strcmp(after, "mi") == 0; /* "en qué parte del trayecto esta mi caja" */
    done |= (g_str_has_suffix(after, "ada") || g_str_has_suffix(after, "ida")) &&
            (follows_noun(clause, at) ||
             (word_in(before, "ya aún todavía") &&
              !word_in(after, "llamada entrada salida temporada jornada llegada compañía medida comida vida")));
    bool alone = strcmp(after, "$") == 0 && word_in(before, "ya como cómo así que");
    return word_in(after, states) || done || leads || there || alone ? g_strdup("está") : NULL;
}

/* "no se que hacer", "saber como va": words that ask behind a verb of knowing. */
static char *
known(const struct clause *clause, guint at)
{
    static const char knows[] =
        "sé saber decir decirme decirnos digan digáis dime explicar explicarme explíquenme entiendo "
        "pregunto confirmar confirmarme informarme indicarme aclarar sabe sabéis saben sabemos";
    static const char *const pairs[][2] = {{"como", "cómo"},      {"cuando", "cuándo"}, {"donde", "dónde"},
                                           {"cuanto", "cuánto"},  {"quien", "quién"},   {"cual", "cuál"},
                                           {"cuantos", "cuántos"}};
    const char *low = clause->words[at].low, *before = before_at(clause, at), *after = after_at(clause, at);
    if (strcmp(low, "se") == 0 &&
        ((word_in(before, "no ya yo") &&
          word_in(after, "nada qué que quien cual cuanto si cómo como cuándo cuando dónde donde quién cuál por")) ||
         (word_in(before, "lo") && word_in(after, "$"))))
        return g_strdup("sé");
    bool further = false; /* "saber si cubre el robo y como se pide" */
    for (guint k = at; k-- > 0 && word_in(before, "y o") && !strpbrk(clause->words[k].trail, ".?!");)
        further |= word_in(clause->words[k].low, "saber decirme decirnos indicarme");
    if (strcmp(low, "porque") == 0 && word_in(before, "saber decir decirme decirnos explicar explicarme sé"))
        return g_strdup("por qué");
    bool behind = word_in(before, "en de a con por") && at > 1 && word_in(clause->words[at - 2].low, knows);
    if (!word_in(before, knows) && !behind && !(further && !word_in(after, "el la los las un una")))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(low, pairs[i][0]) == 0)
            return g_strdup(pairs[i][1]);
    bool asks =
        word_in(after, "hacer pasa pasó ha día fecha hora pedir poner debo tengo puedo hago documentos pasos opciones "
                       "modelo tipo coste precio ocurre sucede");
    asks |= behind;
    return strcmp(low, "que") == 0 && asks ? g_strdup("qué") : NULL;
}

static const struct {
    const char *typed, *meant;
} shortened[] = {{"q", "que"},
                 {"k", "que"},
                 {"x", "por"},
                 {"xq", "porque"},
                 {"pq", "porque"},
                 {"porq", "porque"},
                 {"d", "de"},
                 {"tb", "también"},
                 {"tmb", "también"},
                 {"tbn", "también"},
                 {"pa", "para"},
                 {"mu", "muy"},
                 {"m", "me"},
                 {"msj", "mensaje"},
                 {"hrs", "horas"},
                 {"canarias", "Canarias"},
                 {"baleares", "Baleares"},
                 {"xfa", "por favor"},
                 {"porfa", "por favor"},
                 {"xfavor", "por favor"},
                 {"finde", "fin de semana"},
                 {"qe", "que"},
                 {"uds", "ustedes"},
                 {"plis", "por favor"},
                 {"ola", "hola"},
                 {"emails", "correos"},
                 {"e-mails", "correos"},
                 {"mails", "correos"}};

/* "xq", "mandao". */
static char *
written_out(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *before = before_at(clause, at), *after = after_at(clause, at);
    if (!g_unichar_islower(g_utf8_get_char(clause->words[at].text)) || g_ascii_isdigit(*before) ||
        g_ascii_isdigit(*after))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(shortened); i++)
        if (strcmp(low, shortened[i].typed) == 0)
            return g_strdup(shortened[i].meant);
    if (strlen(low) > 4 && g_str_has_suffix(low, "ao") && !word_in(low, "cacao bacalao bilbao"))
        return with_ending(low, 1, "do");
    bool subject =
        word_in(after, "hecho listo solucionado resuelto disponible todo en arreglado reparado preparado montado");
    if (strcmp(low, "este") == 0 && subject && word_in(before, "cuando que hasta esté"))
        return g_strdup("esté");
    return strcmp(low, "echo") == 0 && word_in(before, "he ha han has hemos habéis había") ? g_strdup("hecho") : NULL;
}

static void
put_accents(struct clause *clause)
{
    static char *(*const rules[])(const struct clause *,
                                  guint) = {written_out, tuteo_ordered,   tuteo_written, past_in_io, has_done,
                                            he,          past_of_another, past_of_mine,  stands,     known};
    for (guint i = 0; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(rules); k++) {
            g_autofree char *right = rules[k](clause, i);
            if (!right)
                continue;
            if (g_unichar_isupper(g_utf8_get_char(clause->words[i].text))) {
                g_autofree char *first = g_utf8_substring(right, 0, 1), *upper = g_utf8_strup(first, -1);
                char *raised = g_strconcat(upper, right + strlen(first), NULL);
                g_free(right);
                right = raised;
            }
            clause_set(clause, i, right);
        }
}

/* "… unos 60. en casa no ha cambiado nada": a sentence begins with a capital. */
static void
raise_openings(struct clause *clause)
{
    for (guint i = 1; i < clause->count; i++) {
        guint before = i - 1; /* past what was taken out */
        while (before > 0 && !*clause->words[before].text && !*clause->words[before].trail)
            before--;
        const struct word *last = &clause->words[before], *word = &clause->words[i];
        if (!strpbrk(last->trail, ".!?") || strstr(last->trail, "..") || *word->lead ||
            word_in(last->low, "sr sra d dª núm nº av c art ref tel uds ud etc") ||
            !g_unichar_islower(g_utf8_get_char(word->text)))
            continue;
        g_autofree char *first = g_utf8_substring(word->text, 0, 1), *upper = g_utf8_strup(first, -1);
        g_autofree char *raised = g_strconcat(upper, word->text + strlen(first), NULL);
        clause_set(clause, i, raised);
    }
}

char *
castilian_written(const char *language, const char *text)
{
    g_autoptr(GString) all = g_string_sized_new(strlen(text) + 32);
    g_autoptr(GString) marks = g_string_new(text);
    g_string_replace(marks, "\'\'", "\"", 0);
    g_string_replace(marks, " . ", ". ", 0);
    g_string_replace(marks, " , ", ", ", 0);
    if (strcmp(language, "es") == 0)
        g_string_replace(marks, " si o si", " sí o sí", 0);
    g_auto(GStrv) lines = g_strsplit(marks->str, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_autoptr(clause) clause = clause_cut(*line);
        if (line > lines)
            g_string_append_c(all, '\n');
        bool plain = clause->count && (g_unichar_isalnum(g_utf8_get_char(*line)) ||
                                       g_str_has_prefix(*line, "\xC2\xBF") || g_str_has_prefix(*line, "\xC2\xA1"));
        if (!plain || strchr(*line, '>') || strstr(*line, "://")) {
            g_string_append(all, *line);
            continue;
        }
        bool spanish = strcmp(language, "es") == 0;
        if (spanish) {
            put_accents(clause);
            spanish_wishes_praised(clause);
            spanish_wishes_how(clause);
            spanish_wishes_ordered(clause);
            spanish_wishes_kind(clause);
            unpaused_part(language, clause);
        } else if (strcmp(language, "it") == 0) {
            voi_asked(clause);
            unpaused_part(language, clause);
            tongue_halved(clause, language);
        } else {
            unpaused_part(language, clause);
            tongue_halved(clause, language);
            brasil_written(clause);
            interrogative_topic(clause);
        }
        (spanish ? interrogative_mark : interrogative_greeting)(clause);
        raise_openings(clause);
        gsize begin = all->len; /* a blank before each word but the first that is left */
        for (guint i = 0; i < clause->count; i++)
            g_string_append_printf(all, "%s%s%s%s", all->len > begin && *clause->words[i].text ? " " : "",
                                   clause->words[i].lead, clause->words[i].text, clause->words[i].trail);
    }
    return g_string_free(g_steal_pointer(&all), FALSE);
}
