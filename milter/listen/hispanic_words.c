/*
 * hispanic_words.c - Spanish phrases by others of the same sense, word for word, in what is told.
 *
 * A pair stands where neither side changes the sense whatever is around it; where that depends on the next or the last word, the row says
 * on which. Nothing is touched where something is quoted. Pure.
 */
#include "hispanic.h"

#include "clause.h"

#include <string.h>

enum needs { NOTHING, INFINITIVE, DIGIT, STATE, NO_CLITIC, NO_PERFECT, NO_OF };

static const struct {
    const char *from, *to;
    enum needs needs;
} equal[] = {
    {"después de", "tras", INFINITIVE},
    {"volver a", "", INFINITIVE}, /* behind its verb */
    {"ha intentado", "ha tratado de", INFINITIVE},
    {"has intentado", "has tratado de", INFINITIVE},
    {"han intentado", "han tratado de", INFINITIVE},
    {"intentó", "trató de", INFINITIVE},
    {"intentando", "tratando de", INFINITIVE},
    {"tiene que", "debe", INFINITIVE},
    {"tienes que", "debes", INFINITIVE},
    {"tienen que", "deben", INFINITIVE},
    {"tenemos que", "debemos", INFINITIVE},
    {"hay que", "es necesario", INFINITIVE},
    {"no hay manera|forma|modo de", "es imposible", INFINITIVE},
    {"hay manera|forma|modo de", "es posible", INFINITIVE},
    {"hay alguna manera|forma de", "es posible", INFINITIVE},
    {"unos|unas", "aproximadamente", DIGIT},
    {"venía|vino", "llegó", STATE},
    {"venían|vinieron", "llegaron", STATE},
    {"compró", "adquirió", NO_CLITIC},
    {"compraste", "adquiriste", NO_CLITIC},
    {"compraron", "adquirieron", NO_CLITIC},
    {"ha comprado", "ha adquirido", NO_CLITIC},
    {"equivocado", "incorrecto", NO_PERFECT},
    {"equivocada", "incorrecta", NO_PERFECT},
    {"equivocados", "incorrectos", NO_PERFECT},
    {"equivocadas", "incorrectas", NO_PERFECT},
    {"y encima", "y además", NO_OF},
    {"al final", "finalmente", NO_OF},
    {"porque", ", ya que", NOTHING},
    {"en vez de", "en lugar de", NOTHING},
    {"en lugar de", "en vez de", NOTHING},
    {"aún", "todavía", NOTHING},
    {"todavía", "aún", NOTHING},
    {"al lado del", "junto al", NOTHING},
    {"al lado de", "junto a", NOTHING},
    {"a partir del", "desde el", NOTHING},
    {"a partir de las", "desde las", NOTHING},
    {"por culpa del", "a causa del", NOTHING},
    {"por culpa de", "a causa de", NOTHING},
    {"sobre todo", "en especial", NOTHING},
    {"cuanto antes", "lo antes posible", NOTHING},
    {"lo antes posible", "cuanto antes", NOTHING},
    {"por todas partes", "por todos lados", NOTHING},
    {"por todos lados", "por todas partes", NOTHING},
    {"por ningún lado|sitio", "en ninguna parte", NOTHING},
    {"en ningún sitio|lado", "en ninguna parte", NOTHING},
    {"todos los días", "cada día", NOTHING},
    {"todos los meses", "cada mes", NOTHING},
    {"todos los años", "cada año", NOTHING},
    {"todas las semanas", "cada semana", NOTHING},
    {"todas las noches", "cada noche", NOTHING},
    {"cada vez que", "siempre que", NOTHING},
    {"la semana que viene", "la próxima semana", NOTHING},
    {"el mes que viene", "el próximo mes", NOTHING},
    {"murió", "falleció", NOTHING},
    {"hizo un pedido", "realizó un pedido", NOTHING},
    {"hiciste un pedido", "realizaste un pedido", NOTHING},
    {"hicieron un pedido", "realizaron un pedido", NOTHING},
    {"hizo una reserva", "realizó una reserva", NOTHING},
    {"quería decirnos que", "nos cuenta que", NOTHING},
    {"querías decirnos que", "nos cuentas que", NOTHING},
    {"se ha dado cuenta de que", "ha observado que", NOTHING},
    {"te has dado cuenta de que", "has observado que", NOTHING},
    {"nadie le ha contestado|respondido", "no ha recibido respuesta", NOTHING},
    {"nadie te ha contestado|respondido", "no has recibido respuesta", NOTHING},
    {"nadie le contesta|responde", "no recibe respuesta", NOTHING},
    {"nadie te contesta|responde", "no recibes respuesta", NOTHING},
    {"en mal estado", "en malas condiciones", NOTHING},
    {"idénticos|idénticas", "iguales", NOTHING},
    {"distinto|distinta", "diferente", NOTHING},
    {"distintos|distintas", "diferentes", NOTHING},
    {"no puede entrar en el", "no consigue acceder al", NOTHING},
    {"no puede entrar en", "no consigue acceder a", NOTHING},
    {"no puedes entrar en", "no consigues acceder a", NOTHING},
    {"hace un ruido", "produce un ruido", NOTHING},
    {"hacen un ruido", "producen un ruido", NOTHING},
    {"de momento", "por ahora", NOTHING},
    {"por ahora", "de momento", NOTHING},
    {"dónde está", "dónde se encuentra", NOTHING},
    {"dónde están", "dónde se encuentran", NOTHING},
};

/* "volver", "darse", "cambiarlo": by its end, of the verbs and not of "lugar" behind "en". */
static bool
is_infinitive(const char *low)
{
    static const char *const endings[] = {"ar",   "er",   "ir",   "arlo", "arla", "arlos", "arlas",
                                          "arse", "arle", "erlo", "erla", "erse", "erle",  "irlo",
                                          "irla", "irse", "irle", "irme", "irnos"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(low, endings[i]) && strlen(low) > 2)
            return true;
    return strcmp(low, "ir") == 0;
}

static bool
is_state(const char *low)
{
    static const char *const endings[] = {"ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (strlen(low) > 5 && g_str_has_suffix(low, endings[i]))
            return true;
    return word_in(low, "con rota roto rotos rotas abierto abierta abiertos abiertas");
}

static bool
is_met(enum needs needs, const struct clause *words, guint at, guint end)
{
    const char *last = at ? words->words[at - 1].low : "", *next = clause_low(words, end);
    switch (needs) {
    case INFINITIVE: /* "volver a leerlo por tercera vez" tells how often */
        return is_infinitive(next) && !word_in(clause_low(words, end + 3), "vez");
    case DIGIT:
        return g_ascii_isdigit(*next);
    case STATE:
        return is_state(next);
    case NO_CLITIC:
        return !word_in(last, "nos le te les os se lo la los las");
    case NO_PERFECT:
        return !word_in(last, "ha has han he está estás están estaba estabas había");
    case NO_OF:
        return !word_in(next, "de del");
    default:
        return !word_in(last, "es no sino solo sólo y o pero precisamente justo desde por muy algo más");
    }
}

/* The row's words with what stands behind them; `to` that begins with a comma is set behind the last word. */
static void
put(GString *line, const char *to, const struct word *last)
{
    while (*to == ',' && line->len && line->str[line->len - 1] == ',')
        g_string_truncate(line, line->len - 1);
    if (line->len && *to && *to != ',')
        g_string_append_c(line, ' ');
    g_string_append_printf(line, "%s%s", to, last->trail);
}

char *
hispanic_phrased(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    g_autoptr(GString) line = g_string_new("");
    bool changed = false, again = false;
    if (strpbrk(clause, "\"'") || strstr(clause, "«") || strstr(clause, "“") || strstr(clause, "‘"))
        return NULL;
    for (guint at = 0; at < words->count;) {
        guint row = 0, width = 0;
        for (; row < G_N_ELEMENTS(equal) && !again; row++) {
            width = clause_has(words, at, equal[row].from);
            bool whole = width > 0 && !*words->words[at].lead;
            for (guint i = at; whole && i + 1 < at + width; i++)
                whole = !*words->words[i].trail;
            if (whole && is_met(equal[row].needs, words, at, at + width))
                break;
        }
        bool found = !again && row < G_N_ELEMENTS(equal);
        bool reason = found && *equal[row].to == ',';
        if (reason && (at < 2 || strstr(clause, "ya que ") || *words->words[at].trail))
            found = false;
        if (found) {
            put(line, equal[row].to, &words->words[at + width - 1]);
            again = !*equal[row].to;
            at += width;
            changed = true;
            continue;
        }
        const struct word *word = &words->words[at++];
        g_string_append_printf(line, "%s%s%s%s%s", line->len ? " " : "", word->lead, word->text,
                               again ? " de nuevo" : "", word->trail);
        again = false;
    }
    return changed ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}
