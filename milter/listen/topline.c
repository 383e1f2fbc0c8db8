/*
 * topline.c - Spanish, Italian and Portuguese sentences that begin with a bare noun and its participle, as short reports do: "Paquete
 * entregado en otra dirección …", "Pacco consegnato al vicino …", "Encomenda dada como entregue …".
 *
 * The participle's ending says the article, its stem whether the writer did it, it befell the thing or the thing did it itself. Only what
 * has no verb up to its first mark is touched. Pure, thread-safe.
 */
#include "topline.h"

#include "clause.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* A language: what of its own it needs. */
struct language {
    const char *code;
    const char *finite;    /* verbs and pronouns: with one of these before the first mark it is no heading */
    const char *no_nouns;  /* words that begin a sentence and are no nouns */
    const char *behind;    /* words that may stand behind the participle */
    const char *regular;   /* endings of participles, without gender and number */
    const char *irregular; /* whole stems */
    const char *own;       /* stems of what only the writer can have done */
    const char *itself;    /* stems of what a thing does itself */
    const char *by;        /* words that say who did it: not the writer */
};

static const struct language languages[] = {
    {"es",
     "es está son están fue fueron ha han he hemos no me se nos le les lo yo que quiero quería pone sigue llega llegó "
     "viene tiene "
     "tienen hace hacen huele funciona funcionan va van da dan pierde cierra abre vienen trae traen suena falta faltan "
     "dice "
     "dicen parece puede pueden queda hay tengo llevo sigo había habían habéis habiendo quedo debo puedo vengo",
     "buenos buenas hola gracias atención estimado estimada estimados estimadas señores todo nada nunca ayer hoy estoy "
     "estamos muy cliente encantado encantada ahora desde",
     "en el la a al de del por con sin hace hoy ayer y como antes desde para sin dos tres varias varios una un tras",
     "ad id", "dad hech rot abiert puest vist escrit devuelt resuelt cubiert",
     "hech realizad efectuad comprad pagad reservad contratad solicitad", "llegad caducad", "por"},
    {"it",
     "è sono ha hanno ho era erano non mi ci si vi che lo risulta vorrei chiedo potete fu "
     "perde funziona fa va dà tiene chiude resta manca mancano dice dicono continua puzza c'è sta segna avete abbiamo "
     "avevo aveva avevano avevate siete siamo ero eravamo "
     "viene vengono aveste avreste avrei avendo essendo",
     "buongiorno buonasera salve grazie gentile gentili ciao stato stata sempre mai ancora tutto tutta niente cliente "
     "sono "
     "siamo molto appena già oggi ieri spettabile egregio",
     "il lo la i gli le l' a al alla allo all' da dal dalla dallo dall' di del con senza in nel nella per e dopo ieri "
     "oggi "
     "come prima sabato domenica lunedì martedì mercoledì giovedì venerdì due tre da ma",
     "at ut it", "dat disdett rott chius pres mess fatt chiest pers res promess apert coperto spent",
     "fatt effettuat comprat acquistat ordinat prenotat disdett richiest pagat",
     "arrivat scadut cadut rimast sparit partit", "da dal dalla dallo dall' dai dagli dalle"},
    {"pt",
     "é está são estão foi foram tem têm não me se que eu quero queria posso fica ficou chegou veio já "
     "faz fazem funciona perde cheira diz dizem parece pode vem deita tinha tinham tenho tendo sendo fui ficaram",
     "bom boa olá oi obrigado obrigada prezado prezada prezados caro cara tudo nada nunca ontem hoje estou estamos "
     "muito "
     "cliente agora desde encantado",
     "em no na nos nas o a ao à de do da por com sem há hoje ontem e como antes desde para pelo pela duas dois mas "
     "errado",
     "ad id", "dad feit entregu abert post vist pag perdid", "", "chegad caducad", "por pelo pela"},
};

/* Where the participle's gender and number begin; 0: it is no participle. */
static gsize
stem_of(const struct language *language, const char *low)
{
    gsize width = strlen(low), end = width && low[width - 1] == 's' ? width - 1 : width;
    if (end < 4 || (end < width && strcmp(language->code, "it") == 0) ||
        !strchr(strcmp(language->code, "it") == 0 ? "oaie" : "oae", low[end - 1]))
        return 0;
    g_autofree char *stem = g_strndup(low, end - 1);
    bool entregue = low[end - 1] == 'e' && strcmp(language->code, "it") != 0;
    if (entregue)
        return strcmp(stem, "entregu") == 0 ? end - 1 : 0;
    if (word_in(stem, language->irregular))
        return end - 1;
    return end > 5 && word_in(stem + strlen(stem) - 2, language->regular) ? end - 1 : 0;
}

/* Whether the noun is one of women: of "entregue" its own ending must tell. */
static bool
is_hers(const char *noun, const char *end)
{
    return *end == 'a' || (*end == 'e' && (g_str_has_suffix(noun, "a") || g_str_has_suffix(noun, "ção")));
}

/* No "settanta minuti": what the noun's ending tells. */
static bool
agree(const char *noun, const char *end)
{
    char last = noun[strlen(noun) - (g_str_has_suffix(noun, "s") && strlen(noun) > 1 ? 2 : 1)];
    if (word_in(noun, "foto moto auto radio mano fotos motos radios manos problema problemas problemi sistema"))
        return true;
    return last == 'o' ? *end == 'o' : last == 'a' ? *end == 'a' || *end == 'e' : last != 'i' || *end != 'o';
}

/* "il ", "gli ", "l'", "las ", "o ". */
static const char *
article_of(const struct language *language, const char *noun, bool hers, bool many)
{
    if (strcmp(language->code, "es") == 0)
        return hers ? (many ? "las " : "la ") : many ? "los " : "el ";
    if (strcmp(language->code, "pt") == 0)
        return hers ? (many ? "as " : "a ") : many ? "os " : "o ";
    bool open = strchr("aeiouhà", *noun) != NULL;
    bool hard = *noun == 'z' || g_str_has_prefix(noun, "ps") || g_str_has_prefix(noun, "gn") ||
                (*noun == 's' && noun[1] && !strchr("aeiou", noun[1]));
    if (hers)
        return many ? "le " : open ? "l'" : "la ";
    return many ? (open || hard ? "gli " : "i ") : open ? "l'" : hard ? "lo " : "il ";
}

/* "llegó", "funcionaba", "chegou": a past of another. */
static bool
is_past(const char *low)
{
    return g_str_has_suffix(low, "ó") || g_str_has_suffix(low, "aba") || g_str_has_suffix(low, "ava") ||
           g_str_has_suffix(low, "ou") || g_str_has_suffix(low, "eva") || g_str_has_suffix(low, "ieron");
}

/* Whether nothing up to the first mark is a verb, or a pronoun that has one. */
static bool
is_bare(const struct language *language, const struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        if (word_in(clause->words[i].low, language->finite) || is_past(clause->words[i].low))
            return false;
        if (strpbrk(clause->words[i].trail, ",;:.") || word_in(clause_low(clause, i + 1), "mas pero ma però e y"))
            break;
    }
    return true;
}

/* The verb with its participle, in the writer's person or the thing's. Owned by caller. */
static char *
told(const struct language *language, const char *article, const char *noun, const char *low, gsize stem, bool by,
     bool many)
{
    g_autofree char *root = g_strndup(low, stem);
    bool es = strcmp(language->code, "es") == 0, it = strcmp(language->code, "it") == 0;
    if (!by && word_in(root, language->own))
        return g_strdup_printf("%s %so %s%s", es ? "he" : "ho", root, article, noun);
    if (word_in(root, language->itself))
        return es   ? g_strdup_printf("%s%s %s %so", article, noun, many ? "han" : "ha", root)
               : it ? g_strdup_printf("%s%s %s %s", article, noun, many ? "sono" : "è", low)
                    : g_strdup_printf("%s%s %.*s%s", article, noun, (int)strlen(root) - 2, root, many ? "aram" : "ou");
    if (es)
        return g_strdup_printf("%s%s %s sido %s", article, noun, many ? "han" : "ha", low);
    if (it)
        return g_strdup_printf("%s%s %s stat%s %s", article, noun, many ? "sono" : "è", low + stem, low);
    return g_strdup_printf("%s%s %s %s", article, noun, many ? "foram" : "foi", low);
}

char *
topline_told(const char *code, const char *sentence)
{
    const struct language *language = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++)
        if (strcmp(languages[i].code, code) == 0)
            language = &languages[i];
    if (!language || strchr(sentence, '?'))
        return g_strdup(sentence);
    g_autoptr(clause) clause = clause_cut(sentence);
    if (clause->count < 4 || *clause->words[0].lead || *clause->words[0].trail ||
        (*clause->words[1].trail && strcmp(clause->words[1].trail, ",") != 0))
        return g_strdup(sentence);
    const char *noun = clause->words[0].low, *low = clause->words[1].low, *next = clause->words[2].low;
    gsize stem = stem_of(language, low);
    bool elided = g_str_has_prefix(next, "all'") || g_str_has_prefix(next, "dall'") || g_str_has_prefix(next, "l'");
    if (!stem || strlen(noun) < 4 || word_in(noun, language->no_nouns) ||
        !(elided || *clause->words[1].trail || word_in(next, language->behind) || g_ascii_isdigit(*next)) ||
        !is_bare(language, clause) || strchr(noun, '\''))
        return g_strdup(sentence);
    const char *end = low + stem;
    if (!agree(noun, end) ||
        word_in(low, "minuti minuto aiuto lato sabato mercato risultato contenuto lado sábado mercado terminada"))
        return g_strdup(sentence);
    if (strcmp(code, "it") != 0 && g_str_has_suffix(noun, "s") != g_str_has_suffix(end, "s"))
        return g_strdup(sentence); /* "tengo invitados" */
    bool it = strcmp(code, "it") == 0;
    bool many = it ? *end == 'i' || (*end == 'e' && !g_str_has_suffix(low, "ente")) : g_str_has_suffix(end, "s");
    bool hers = it ? *end == 'a' || *end == 'e' : is_hers(noun, end);
    bool by = word_in(next, language->by) || g_str_has_prefix(next, "dall'");
    g_autofree char *line = told(language, article_of(language, noun, hers, many), noun, low, stem, by, many);
    g_autofree char *rest = clause_join(clause, 2, clause->count);
    if (g_unichar_isupper(g_utf8_get_char(sentence)))
        *line = g_ascii_isalpha(*line) ? g_ascii_toupper(*line) : *line;
    return g_strconcat(line, clause->words[1].trail, " ", rest, NULL);
}
