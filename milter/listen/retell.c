/*
 * retell.c - Spanish clauses in words of our own: whose opinion it is, who is to act, and fewer of the customer's words on end.
 *
 * The turned clause is the customer's sentence with its persons changed. Here a verdict gets its owner ("es inaceptable" → "le parece
 * inaceptable"), a deed asked of us becomes ours ("que le envíen" → "que le enviemos"), and rules that keep the meaning part long
 * runs. A rule is a pattern and what it becomes; which are used where only the run counts is told by the run they leave. Owns its
 * compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "retell.h"

#include "clause.h"
#include "deeds.h"
#include "foreign.h"
#include "forms.h"
#include "plainly.h"
#include "span.h"
#include "temper.h"

#include <hearken/text.h>
#include <string.h>

#define HEAD_TELLS 6 /* words before "y" that are hardly a row of things */

struct rule {
    const char *from, *to, *informal; /* informal NULL: as to */
};

#define STATE                                                                                                          \
    "(?:(?:ligeramente|totalmente|completamente|algo|muy|bastante|tarde|en mal) |rot|partid|dañad|golpead|abollad|"   \
    "mojad|rayad|manchad|abiert|equivocad|incomplet|defectuos|astillad|suci|mal\\b|perfect|frí|torcid|doblad|usad)"
/* "ha comprado", of nothing that lasts or is denied, with no second participle behind it. */
#define PERFECT                                                                                                        \
    "^(?!.*\\b(?:todavía|aún|ya|hoy|nunca|siempre|esta semana|este mes)\\b)(?!.* y (?:\\p{L}+ )?\\p{L}+[ai]do\\b)"   \
    "(.*?)(?<!no )(?<!no se )(?<!no le )\\b"
#define AR "(?!est|d|and|pasad)(\\p{L}{3,})ado\\b"

/* While a run is too long, one after the other, the gentlest first. */
static const struct rule looser[] = {
    {"(?<!le |te |se |os )(?<!les )\\b(llegó|llegaron|(?:ha|han) (?:llegado|venido)|vino|vinieron) (?=" STATE ")",
     "le \\1 ", "te \\1 "},
    {"^((?:su|tu|el|la) \\p{Ll}+(?: \\p{Lu}\\p{L}+){0,3}), (?!que |y )[^,]{3,30}, (?=(?:no|se|ya|ha|va|lleva|sigue) )",
     "\\1 ", NULL},
    {"\\bcon un coste de (\\d[\\d.,]* ?€)", "por \\1", NULL},
    {"\\bno ha llegado\\b", "no le ha llegado", "no te ha llegado"},
    {"\\bha comprado\\b", "compró", NULL},
    {"\\bha recibido\\b", "recibió", NULL},
    {"\\bal abrir (la caja|el paquete)\\b", "cuando abrió \\1", "cuando abriste \\1"},
    {PERFECT "ha " AR, "\\1\\2ó", NULL},
    {PERFECT "han " AR, "\\1\\2aron", NULL},
    {"\\bhace (\\d+|un|una|dos|tres|cuatro|cinco|seis) (días?|semanas?|mes(?:es)?)\\b(?= y | que )", "hace ya \\1 \\2",
     NULL},
};

/* Where a run is still longer than may be told: a joint that says the same. */
static const struct rule joints[] = {
    {"^(?:quiere|quieres) saber si ", "pregunta si ", "preguntas si "},
    {", pero (?!usted |quiere|necesita|tampoco |sin )", "; sin embargo, ", NULL},
    {" y que (?=\\p{L})", " y también que ", NULL},
    {" y (?=(?:cuánto|cómo|cuándo|qué|dónde|cuál) \\p{L})", " y también ", NULL},
    {" a nombre de (?=\\p{Lu})", " que está a nombre de ", NULL},
    {", así que ", ", de modo que ", NULL},
    {",? porque ", ", ya que ", NULL},
    {", (?:ya que|pues) ", " porque ", NULL},
};

static char *
ruled(const struct form *form, const struct rule *rule, bool informal, const char *clause)
{
    struct grain grain;
    grain_take(&grain, clause);
    const char *to = informal && rule->informal ? rule->informal : rule->to;
    return form_put(form, clause, &grain, to);
}

/* Takes line. The one of the two with the shorter run is kept; the first where both are alike. */
static char *
better(char *clause, char *line, const char *source)
{
    bool shorter = line && span_longest(line, source) < span_longest(clause, source);
    g_free(shorter ? clause : line);
    return shorter ? line : clause;
}

/* "la silla que compré", "las sillas de terciopelo que …", "la mesa de mi hija": which one is said. */
static bool
is_told_apart(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    if (words->count > 1 && !*words->words[0].trail && strcmp(words->words[0].low, "de") == 0 &&
        word_in(words->words[1].low, "la las los su otro otra otros otras"))
        return true; /* "la falda de la mesa" is the table's */
    if (words->count && strcmp(words->words[0].low, "del") == 0)
        return true;
    for (guint i = 0; i < 4 && i < words->count; i++) {
        if (word_in(words->words[i].low, "que mi su tu nuestra nuestro"))
            return true;
        if (*words->words[i].trail)
            break;
    }
    return false;
}

static bool
is_verb(const struct pack *pack, const char *low)
{
    static const char *const endings[] = {"ó", "aron", "ieron", "aban", "aba", "aste", "iste", "an", "en"};
    if (word_in(low, "quien bien también tan orden imagen margen joven examen volumen origen refrán gran ningún"))
        return false;
    bool ends = foreign_lists(pack, "retell.verbs", low);
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        ends |= strlen(low) > strlen(endings[i]) + 2 && g_str_has_suffix(low, endings[i]);
    return ends;
}

bool
retell_tells(const struct pack *pack, const char *part, guint most)
{
    g_autoptr(clause) words = clause_cut(part);
    for (guint i = 0; i < words->count && i < most; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, "que quien donde si"))
            return false;
        bool leads = i > 0 && word_in(words->words[i - 1].low, "no se le les te") && !*words->words[i - 1].trail &&
                     !word_in(low, "muy tan más solo sólo del de lo la los las") && !g_str_has_suffix(low, "r") &&
                     !g_str_has_suffix(low, "dos") && !g_str_has_suffix(low, "das");
        if (leads || is_verb(pack, low))
            return true;
    }
    return false;
}

/* "la lámpara" → "su lámpara", of a thing that the pack lists and nothing behind it tells apart; behind the verb only where it must be. */
static char *
owned(const struct pack *pack, bool informal, const char *clause, bool must)
{
    static const char *const not_theirs[] = {"saber ",  "pregunta", "comprar", "compre ", "pidió", "pidi",
                                             "pedido ", "encarg",   "cuesta",  "costaba", "costó", " precio",
                                             "oferta",  "cobr",     " entre ", "pasa "};
    for (guint i = 0; i < G_N_ELEMENTS(not_theirs); i++) /* what is bought or asked about is not yet theirs */
        if (strstr(clause, not_theirs[i]))
            return NULL;
    static const char *const takers[] = {"ndo ", "compró ", "compraste ", "compraron ", "una de ", "uno de "};
    static const char *const articles[] = {"la ", "el ", "las ", "los ", "del "};
    for (const char *at = clause; *at; at++) {
        if (at > clause && at[-1] != ' ')
            continue;
        for (guint i = 0; i < G_N_ELEMENTS(articles); i++) {
            gsize width = strlen(articles[i]);
            if (strncmp(at, articles[i], width) != 0)
                continue;
            g_autofree char *thing = g_strndup(at + width, strcspn(at + width, " ,.;:"));
            const char *rest = at + width + strlen(thing);
            if (!foreign_lists(pack, "retell.things", thing) || is_told_apart(rest) ||
                (at > clause + 1 && at[-2] == ','))
                continue;
            g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
            bool many = articles[i][strlen(articles[i]) - 2] == 's',
                 taken = (!must && retell_tells(pack, head, 40)) || strstr(head, "compr");
            for (guint k = 0; k < G_N_ELEMENTS(takers) && !taken;
                 k++) { /* "pasando la aspiradora" is no thing of ours */
                gsize before = strlen(takers[k]);
                taken = (gsize)(at - clause) >= before && strncmp(at - before, takers[k], before) == 0 &&
                        (k < 4 || g_str_has_prefix(rest, " de ") || g_str_has_prefix(rest, " del "));
            }
            if (taken)
                continue;
            return g_strdup_printf("%.*s%s%s%s %s%s", (int)(at - clause), clause, i == 4 ? "de " : "",
                                   informal ? "tu" : "su", many ? "s" : "", thing, rest);
        }
    }
    return NULL;
}

/* "tres semanas después de abrirlo", "después de que lo pagara": by how much, and a clause; "tras" has neither. */
static bool
is_measured(const char *clause, const char *at)
{
    g_autofree char *head = g_strndup(clause, at > clause ? (gsize)(at - clause) - 1 : 0);
    const char *last = strrchr(head, ' ');
    return word_in(last ? last + 1 : head,
                   "hora horas día días semana semanas mes meses año años minuto minutos rato poco mucho "
                   "antes o incluso justo aun hasta inmediatamente") ||
           g_str_has_prefix(at, "después de que ");
}

static char *
loosened(const struct pack *pack, bool informal, char *clause, const char *source, guint most)
{
    static struct forms all = FORMS(looser, from, 0);
    const struct form *forms = forms_open(&all);
    if (span_longest(clause, source) > most)
        clause = better(clause, owned(pack, informal, clause, span_longest(clause, source) > SPAN_MAX), source);
    for (guint i = 0; i < G_N_ELEMENTS(looser) && span_longest(clause, source) > most; i++)
        clause = better(clause, ruled(&forms[i], &looser[i], informal, clause), source);
    char **pairs = pack_texts(pack, "retell.pairs");
    for (char **pair = pairs; pair && *pair && span_longest(clause, source) > most; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 3);
        const char *other = sides[0] ? (informal && sides[1] && sides[2] ? sides[2] : sides[1]) : NULL;
        const char *at = other ? strstr(clause, sides[0]) : NULL;
        if (!at || (at > clause && at[-1] != ' ') || !strchr(" ,.;:", at[strlen(sides[0])]) ||
            (strcmp(other, "tras") == 0 && is_measured(clause, at)))
            continue;
        clause = better(clause, g_strdup_printf("%.*s%s%s", (int)(at - clause), clause, other, at + strlen(sides[0])),
                        source);
    }
    return clause;
}

/* "… con «firma inválida», y las que pasan llegan sin el PDF": two sentences, where either has its verb; else "y también". */
static char *
parted(const struct pack *pack, char *clause, const char *source)
{
    char *best = g_strdup(clause);
    g_autofree char *opening = g_strndup(clause, strcspn(clause, " "));
    for (const char *at = clause; (at = strstr(at, " y ")); at++) {
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        const char *rest = at + strlen(" y ");
        rest += g_str_has_prefix(rest, "resulta que ") ? strlen("resulta que ") : 0;
        g_autoptr(clause) after = clause_cut(rest);
        if (after->count < 4 || strstr(head, "\"") || strchr(head, '(') > strchr(head, ')'))
            continue;
        while (*head && strchr(" ,;", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        g_autofree char *first = g_utf8_substring(rest, 0, 1), *upper = g_utf8_strup(first, -1);
        bool told = retell_tells(pack, head, 40) || text_word_count(head) > HEAD_TELLS;
        bool apart = told && retell_tells(pack, rest, 7) &&
                     !word_in(after->words[0].low, "que quien a de encima media medio cuarto pico");
        bool list = word_in(after->words[0].low, "el la los las") && foreign_lists(pack, "deeds.asks", opening) &&
                    !retell_tells(pack, rest, 6);
        bool more = list || (word_in(after->words[0].low, "con un una de por en para") && !retell_tells(pack, rest, 5));
        bool series =
            apart && strrchr(head, ',') && retell_tells(pack, strrchr(head, ',') + 1, 5); /* a row of clauses */
        bool bare = apart && word_in(after->words[0].low, "saca sacan echa echan pita pitan quema queman suelta "
                                                          "sueltan pierde pierden gotea"); /* "y saca el error E08" */
        char *line = series || bare ? g_strdup_printf("%s y, además, %s", head, rest)
                     : apart        ? g_strdup_printf("%s. %s%s", head, upper, rest + strlen(first))
                     : more         ? g_strdup_printf("%.*s y también %s", (int)(at - clause), clause, rest)
                                    : NULL;
        best = better(best, line, source);
    }
    g_free(clause);
    return best;
}

/* "viajó con nosotros … el viernes pasado": the time first, where nothing else stands before it. */
static char *
timed(char *clause, const char *source)
{
    static const struct rule first[] = {
        {"^(?!si |cuando |que |quiere|pide|no |al |el |en |desde |hace |ayer |hoy )((?:(?! y | "
         "que |[,;:.]).){12,}?)"
         "(?<! para)(?<! de)(?<! desde)(?<! hasta)(?<! por)(?<! con)(?<! a)(?<! en)(?<! sobre)(?<! antes del) "
         "(el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?|el \\d{1,2}/\\d{1,2}|el "
         "(?:pasado "
         ")?\\d{1,2} de \\p{L}+)(?= |,|$)(.*)$",
         "\\2 \\1\\3", NULL}};
    static struct forms all = FORMS(first, from, 0);
    return better(clause, ruled(forms_open(&all), first, false, clause), source);
}

static char *
jointed(bool informal, char *clause, const char *source)
{
    static struct forms all = FORMS(joints, from, 0);
    const struct form *forms = forms_open(&all);
    for (guint i = 0; i < G_N_ELEMENTS(joints) && span_longest(clause, source) > SPAN_MAX; i++)
        clause = better(clause, ruled(&forms[i], &joints[i], informal, clause), source);
    return clause;
}

/* "el asiento ya no existe y ha tenido que …": behind another's clause who acted is told. */
static char *
subjected(bool informal, char *clause, const char *source)
{
    static const char *const pairs[][2] = {
        {" y he ", "ha "},           {" y tengo ", "tiene "},     {" y no puedo ", "no puede "},
        {" y tuve ", "tuvo "},       {" y no pude ", "no pudo "}, {" y esperaba ", "esperaba "},
        {" pero quiero ", "quiere "}};
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    bool others = word_in(first, "el la los las no su sus nadie cada un una todo");
    for (guint i = 0; i < G_N_ELEMENTS(pairs) && others && !informal; i++) {
        gsize joint = strcspn(pairs[i][0] + 1, " ") + 2;
        g_autofree char *from = g_strdup_printf("%.*s%s", (int)joint, pairs[i][0], pairs[i][1]);
        char *at = strstr(source, pairs[i][0]) ? strstr(clause, from) : NULL;
        if (!at)
            continue;
        char *line = g_strdup_printf("%.*susted %s", (int)(at - clause + (gssize)joint), clause, at + joint);
        g_free(clause);
        clause = line;
    }
    return clause;
}

/* "los cargos son suyos" says the customer of ours; "mío o suyo" was turned into "suyo o suyo". Takes clause. */
static char *
ours_told(char *clause, const char *source)
{
    static const char *const leads[] = {" es", " son", " fue", " era", " eran", " o", " ni", " sea", " que"};
    const char *theirs = strcasestr(source, " suy"), *mine = strcasestr(source, " m\xC3\xAD"
                                                                                "o");
    mine = mine ? mine
                : strcasestr(source, " m\xC3\xAD"
                                     "a");
    char *at = !theirs ? NULL : mine && mine < theirs ? g_strrstr(clause, " suy") : strstr(clause, " suy");
    static const char *const others[] = {"marido", "mujer", "hij",  "padre",  "madre",         "herman",     "suegr",
                                         "vecin",  "amig",  "novi", "pareja", "transportista", "repartidor", "client"};
    for (guint i = 0; i < G_N_ELEMENTS(others); i++) /* whose it may be */
        if (strcasestr(source, others[i]))
            return clause;
    bool led = false;
    for (guint i = 0; i < G_N_ELEMENTS(leads) && at && !led; i++)
        led =
            (gsize)(at - clause) >= strlen(leads[i]) && strncmp(at - strlen(leads[i]), leads[i], strlen(leads[i])) == 0;
    if (!led)
        return clause;
    char *line = g_strdup_printf("%.*s nuestr%s", (int)(at - clause), clause, at + strlen(" suy"));
    g_free(clause);
    return line;
}

/* "¿la puedo devolver?" asks whether the customer may. Takes clause. */
static char *
mine_told(bool informal, char *clause, const char *source)
{
    static const struct rule rules[] = {
        {"\\bsaber si (l[oa]s?|le|les) (puedes?) (\\p{L}+r)\\b", "saber si \\2 \\3\\1", NULL}};
    static struct forms all = FORMS(rules, from, 0);
    char *line = strcasestr(source, "puedo ") ? ruled(forms_open(&all), rules, informal, clause) : NULL;
    if (!line)
        return clause;
    g_free(clause);
    return line;
}

/* "¿Perdemos la fianza?", "tenemos que anular el viaje": a "we" that the customer wrote is the customer's, and never ours again. */
static bool
is_customers_we(const char *before, const char *after, const char *source)
{
    g_autoptr(clause) old = clause_cut(before), now = clause_cut(after), mail = clause_cut(source);
    for (guint i = 0; i < now->count; i++) {
        const char *low = now->words[i].low;
        bool had = !g_str_has_suffix(low, "mos"), wrote = false;
        for (guint k = 0; k < old->count && !had; k++)
            had = strcmp(old->words[k].low, low) == 0;
        for (guint k = 0; k < mail->count && !had; k++)
            wrote |= strcmp(mail->words[k].low, low) == 0;
        if (wrote)
            return true;
    }
    return false;
}

char *
retell(const struct pack *pack, bool informal, char *clause, const char *source, guint most)
{
    if (!clause || strcmp(pack->language, "es") != 0)
        return clause;
    if (temper_is_all(pack, source)) {
        g_free(clause);
        return NULL;
    }
    clause = mine_told(informal, clause, source);
    clause = informal ? clause : ours_told(clause, source);
    g_autofree char *theirs = g_strdup(clause);
    clause = deeds_ours(pack, clause);
    clause = deeds_asked(plainly_told(informal, clause), false);
    if (is_customers_we(theirs, clause, source)) {
        g_free(clause);
        clause = g_steal_pointer(&theirs);
    }
    clause = subjected(informal, clause, source);
    clause = loosened(pack, informal, clause, source, most);
    clause = span_longest(clause, source) > SPAN_MAX ? timed(clause, source) : clause;
    clause = jointed(informal, clause, source);
    return span_longest(clause, source) > SPAN_MAX ? parted(pack, clause, source) : clause;
}

char *
retell_further(const struct pack *pack, bool informal, char *clause, const char *mail, guint most)
{
    return strcmp(pack->language, "es") == 0 ? loosened(pack, informal, clause, mail, most) : clause;
}
