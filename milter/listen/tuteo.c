/*
 * tuteo.c - Spanish of customers who speak to the desk as to one or as to friends: "tú", "vos", "usted" and "vosotros" put in the plural
 * that the other passes know as ours.
 *
 * The answer addresses the customer, so a second person of the mail that stays one would turn the roles round ("le cobraste"). Such
 * verbs are known by endings that nothing else has, or by a pronoun of the writer's before them. Whoever says "tenés" or "bloqueadla"
 * speaks to the company: "tienen", "bloquéenla". Pure, thread-safe.
 */
#include "tuteo.h"

#include "conjugation.h"
#include "vocabulary.h"

#include <stdbool.h>
#include <string.h>

static char *
with_ending(const char *low, const char *suffix, const char *other)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(suffix)), low, other);
}

/* "cobraste" → "cobraron", "pediste" → "pidieron". NULL: no such past. */
static char *
past_of_many(const char *low)
{
    static const char others[] =
        "contraste desgaste traste paste triste chiste quiste despiste alpiste existe insiste consiste asiste "
        "resiste persiste desiste subsiste ajuste viste baste gaste coste moleste arrastre embiste";
    static const struct {
        const char *suffix, *other;
    } ends[] = {
        {"jiste", "jeron"},        {"dujiste", "dujeron"},    {"fuiste", "fueron"},      {"eíste", "eyeron"},
        {"truiste", "truyeron"},   {"cluiste", "cluyeron"},   {"pediste", "pidieron"},   {"mediste", "midieron"},
        {"mentiste", "mintieron"}, {"sentiste", "sintieron"}, {"serviste", "sirvieron"}, {"seguiste", "siguieron"},
        {"petiste", "pitieron"},   {"feriste", "firieron"},   {"geriste", "girieron"},   {"elegiste", "eligieron"},
        {"rregiste", "rrigieron"}, {"aste", "aron"},          {"iste", "ieron"}};
    g_autofree char *one = g_str_has_suffix(low, "stes") ? g_strndup(low, strlen(low) - 1) : g_strdup(low);
    if (strlen(one) < 5 || word_in(one, others))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(one, ends[i].suffix))
            return with_ending(one, ends[i].suffix, ends[i].other);
    return NULL;
}

/* "cobras", "envíes": the third person of many. NULL: no such ending. */
static char *
now_of_many(const char *low)
{
    if (strlen(low) < 3 ||
        word_in(low, "más mas además después atrás detrás jamás demás tres antes entonces veces meses dos les las "
                     "inglés francés interés revés través es mes quizás apenas gracias otras unas"))
        return NULL;
    static const char *const ends[][2] = {{"as", "an"}, {"es", "en"}, {"rás", "rán"}, {"ás", "an"}, {"és", "en"}};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i][0]))
            return with_ending(low, ends[i][0], ends[i][1]);
    return NULL;
}

/* The verb of one that "usted", "vos" or "tú" says, as the many say it. NULL: no verb. */
static char *
verb_of_many(const char *low)
{
    static const char *const strong[][2] = {
        {"ha", "han"},        {"es", "son"},        {"eres", "son"},      {"sos", "son"},         {"fue", "fueron"},
        {"dio", "dieron"},    {"vio", "vieron"},    {"dijo", "dijeron"},  {"trajo", "trajeron"},  {"hizo", "hicieron"},
        {"puso", "pusieron"}, {"pudo", "pudieron"}, {"tuvo", "tuvieron"}, {"quiso", "quisieron"}, {"vino", "vinieron"},
        {"supo", "supieron"}, {"está", "están"}};
    for (guint i = 0; i < G_N_ELEMENTS(strong); i++)
        if (strcmp(strong[i][0], low) == 0)
            return g_strdup(strong[i][1]);
    char *second = past_of_many(low);
    second = second ? second : now_of_many(low);
    gsize width = strlen(low);
    if (second || width < 3)
        return second;
    if (g_str_has_suffix(low, "yó"))
        return with_ending(low, "yó", "yeron");
    if (g_str_has_suffix(low, "ió"))
        return with_ending(low, "ió", "ieron");
    if (g_str_has_suffix(low, "ó"))
        return with_ending(low, "ó", "aron");
    bool third = strchr("ae", low[width - 1]) || g_str_has_suffix(low, "á");
    return third && !word_in(
                        low,
                        "que para una esta donde desde sobre porque ahora nunca nada entre ante como hasta ante mañana")
               ? g_strconcat(low, "n", NULL)
               : NULL;
}

/* "me", "no me lo": where the pronouns before the word begin, and whether one of them is the writer's. */
static guint
pronouns_before(const struct clause *clause, guint at, bool *mine_out)
{
    while (at > 0 && !*clause->words[at - 1].trail &&
           word_in(clause->words[at - 1].low, "me nos lo la los las le les se te ya")) {
        *mine_out |= word_in(clause->words[at - 1].low, "me nos");
        at--;
    }
    return at;
}

/* "sacá", "avisame": an order of the River Plate as "vosotros" have it. NULL: none. */
static char *
order_of_vos(const char *low)
{
    static const char others[] =
        "llame reclame programe derrame exclame confirme firme informe conforme queme anime estime "
        "exprime imprime suprime uniforme";
    if (g_str_has_suffix(low, "á") && strlen(low) > 4 && !g_str_has_suffix(low, "rá") &&
        !word_in(low, "está acá allá ojalá mamá papá quizá sofá"))
        return with_ending(low, "á", "ad");
    if (word_in(low, "mirá esperá comprá pará retirá cobrá tirá borrá cerrá"))
        return with_ending(low, "á", "ad");
    if (word_in(low, "poné devolvé hacé tené traé vendé corré respondé resolvé mové"))
        return with_ending(low, "é", "ed");
    if (word_in(low, "decí vení seguí corregí"))
        return with_ending(low, "í", "id");
    static const char *const ends[][2] = {{"ame", "adme"}, {"eme", "edme"}, {"ime", "idme"}, {"anos", "adnos"}};
    g_autofree char *bare = vocabulary_bare(low); /* "avísame" */
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(bare) > 5 && !word_in(bare, others); i++) {
        if (!g_str_has_suffix(bare, ends[i][0]))
            continue;
        g_autofree char *many = with_ending(bare, ends[i][0] + 1, "n"); /* "avisan" */
        if (ends[i][0][0] != 'a' || conjugation_knows(many))
            return with_ending(bare, ends[i][0], ends[i][1]);
    }
    return NULL;
}

/* "usted": of many where its verb or a preposition is beside it; NULL: it stays. */
static char *
addressed(const struct clause *clause, guint at)
{
    const char *before = at > 0 && !*clause->words[at - 1].trail ? clause->words[at - 1].low : "";
    guint verb = at + 1;
    while (word_in(clause_low(clause, verb), "mismo misma no me nos lo la los las le les se ya"))
        verb++;
    if (word_in(before, "pueden podrían podrán tienen saben creen quieren hacen") || g_str_has_suffix(before, "enme") ||
        g_str_has_suffix(before, "anme"))
        return g_strdup("");
    g_autofree char *many = *clause->words[at].trail ? NULL : verb_of_many(clause_low(clause, verb));
    return many || word_in(before, "a de con por para sin en según") ? g_strdup("ustedes") : NULL;
}

/* The words that name the desk or say to whom something was said, and what hangs on them. NULL: it stays. Owned by caller. */
static char *
desk_word(const struct clause *clause, guint at, const char *low, const char *next)
{
    if (word_in(low, "mismo misma mismos mismas") && at > 0 &&
        word_in(clause->words[at - 1].low, "tú vos usted ustedes"))
        return g_strdup("");
    bool to_desk = false; /* "le comenté a usted" */
    for (guint i = at + 1; i < at + 4 && word_in(low, "le a") && !to_desk; i++)
        to_desk = clause_has(clause, i - (*low == 'a'), "a usted|ustedes|ti|vos") > 0 && (*low == 'l' || i == at + 1);
    bool said = false;
    for (guint i = at; i-- > 0 && at - i < 4 && *low == 'a';)
        said |= word_in(clause->words[i].low, "le les te");
    if (to_desk && (*low == 'l' || said))
        return g_strdup(*low == 'l' ? "les" : "");
    if (word_in(low, "usted ustedes ti vos") && at > 0 && !*clause->words[at - 1].text)
        return g_strdup("");
    if (word_in(low, "vos tú usted ud"))
        return addressed(clause, at);
    if (strcmp(low, "contigo") == 0)
        return g_strdup("con ustedes");
    if (strcmp(low, "ti") == 0 && at > 0 && word_in(clause->words[at - 1].low, "a de por para en sin"))
        return g_strdup("ustedes");
    if (at > 0 && word_in(clause->words[at - 1].low, "ruego rogamos agradecería agradeceríamos suplico") &&
        word_in(low, "me nos se lo la") && !*clause->words[at - 1].trail)
        return g_strconcat("que ", low, NULL); /* "le ruego me confirme" */
    if (strcmp(low, "además") == 0 && strcmp(next, "de") == 0 && at + 2 < clause->count)
        return g_strdup("aparte"); /* "además" alone adds a matter */
    if (word_in(next, "usted ud") && word_in(low, "puede podría podrá tiene sabe sería cree quiere hace ha está"))
        return g_strconcat(low, "n", NULL);
    return NULL;
}

char *
tuteo_written(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low,
               *next = at + 1 < clause->count && !*clause->words[at].trail ? clause->words[at + 1].low : "";
    char *desk = desk_word(clause, at, low, next);
    if (desk || word_in(low, "vos tú usted ud"))
        return desk;
    bool mine = false,
         opens = at == 0 || *clause->words[at - 1].trail || word_in(clause->words[at - 1].low, "favor y che");
    guint head = pronouns_before(clause, at, &mine);
    const char *before = head > 0 && !*clause->words[head - 1].trail ? clause->words[head - 1].low : "";
    bool named = strcmp(before, "ustedes") == 0 &&
                 !(head > 1 && word_in(clause->words[head - 2].low, "a de con por para en según"));
    named |= strcmp(before, "no") == 0 && head > 1 && strcmp(clause->words[head - 2].low, "ustedes") == 0;
    bool ours = false; /* "usted prometió llamar y no llamó" */
    for (guint i = head;
         i-- > 0 && head - i < 14 && !*clause->words[i].trail && word_in(before, "y no") && g_str_has_suffix(low, "ó");)
        ours |= strcmp(clause->words[i].low, "ustedes") == 0 &&
                !(i > 0 && word_in(clause->words[i - 1].low, "a con de para por sin en"));
    if (ours)
        return verb_of_many(low);
    if (named && strlen(low) > 1 && !word_in(low, "no que y de en"))
        return verb_of_many(low);
    bool fresh =
        !*before || word_in(before, "no que si porque cuando qué cuándo cómo ustedes"); /* no "zas has comprado" */
    if (word_in(low,
                "puedas vengas tengas hagas digas sepas quieras veas pongas podrías deberías tendrías harías pudieras "
                "hicieras quisieras tuvieras estés") ||
        (!*before && word_in(low, "puedes tienes quieres sabes haces dices estás")))
        return with_ending(low, "s", "n");
    if (strcmp(low, "has") == 0 && (fresh || mine) &&
        (g_str_has_suffix(next, "do") || word_in(next, "hecho dicho puesto visto escrito abierto")))
        return g_strdup("han");
    if (strcmp(low, "vas") == 0 && (fresh || mine) && strcmp(next, "a") == 0)
        return g_strdup("van");
    char *past = word_in(at ? clause->words[at - 1].low : "", "el la los las un una su mi de") && !mine
                     ? NULL
                     : past_of_many(low);
    if (past)
        return past;
    if (mine && at > head && word_in(clause->words[at - 1].low, "me nos lo la los las"))
        return now_of_many(low);
    if (word_in(before, "no si") && (g_str_has_suffix(low, "es") || g_str_has_suffix(low, "as")) && strlen(low) > 4) {
        g_autofree char *one = with_ending(low, "s", "");
        return conjugation_wished(one) ? g_strconcat(one, "n", NULL) : NULL;
    }
    return opens && head == at ? order_of_vos(low) : NULL;
}

/* ---- forms that are no words elsewhere, and what is asked of many ------------------------------------------------ */

static const char *const plain_forms[][2] = {
    {"tenés", "tienen"},          {"tenes", "tienen"},          {"podés", "pueden"},  {"podes", "pueden"},
    {"querés", "quieren"},        {"queres", "quieren"},        {"sabés", "saben"},   {"hacés", "hacen"},
    {"mandás", "mandan"},         {"vendés", "venden"},         {"enviás", "envían"}, {"decime", "díganme"},
    {"devolveme", "devuélvanme"}, {"devuelveme", "devuélvanme"}};
/* "bloqueadla" → "bloqueenla": what is asked of many is asked of the company. NULL: no such order. */
static char *
order_of_many(const char *low)
{
    static const char *const ends[] = {"adla", "adlo", "adlas", "adlos"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        if (!g_str_has_suffix(low, ends[i]) || strlen(low) < strlen(ends[i]) + 3)
            continue;
        g_autofree char *stem = g_strndup(low, strlen(low) - strlen(ends[i]));
        gsize width = strlen(stem), at = width - 1;
        at -= stem[at] == 'i' && !word_in(stem, "envi confi desconfi"); /* "cambi": no vowel of its own */
        while (at > 0 && !strchr("aeiou", stem[at]))                    /* ASCII */
            at--;
        static const char *const accented[] = {"á", "é", "í", "ó", "ú"};
        static const char vowels[] = "aeiou";
        const char *vowel = strchr(vowels, stem[at]);
        if (!vowel || !*vowel)
            return NULL;
        char last = stem[width - 1];
        const char *soft = last == 'c' ? "qu" : last == 'g' ? "gu" : last == 'z' ? "c" : NULL;
        return g_strdup_printf("%.*s%s%.*s%sen%s", (int)at, stem, accented[vowel - vowels],
                               (int)(width - (soft != NULL) - at - 1), stem + at + 1, soft ? soft : "", ends[i] + 2);
    }
    return NULL;
}

char *
tuteo_ordered(const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at];
    bool opens = at == 0 || strpbrk(clause->words[at - 1].trail, ".,!?") ||
                 word_in(clause->words[at - 1].low, "hola buenas buenos días tardes noches");
    if (opens && at + 2 < clause->count && word_in(word->low, "che"))
        return g_strdup("");
    if (strcmp(word->low, "onda") == 0 && at > 0 && word_in(clause->words[at - 1].low, "que qué q"))
        return g_strdup("pasa");
    if (word_in(word->low, "tu tus")) { /* said to the company: "tu repartidor no vino" */
        bool many = word->low[2] == 's',
             staff = word_in(clause_low(clause, at + 1),
                             "repartidor repartidores mensajero mensajeros "
                             "técnico técnicos conductor conductores transportista transportistas");
        return g_strdup(staff ? (many ? "los" : "el") : many ? "sus" : "su");
    }
    if (strcmp(word->low, "te") == 0 && at + 1 < clause->count && !*word->trail &&
        word_in(clause->words[at + 1].low,
                "mando paso envío envio pagué mandé envié escribí escribo pregunto cuento digo adjunto"))
        return g_strdup("les"); /* one who writes to the company says what they do */
    for (guint i = 0; i < G_N_ELEMENTS(plain_forms); i++)
        if (strcmp(word->low, plain_forms[i][0]) == 0)
            return g_strdup(plain_forms[i][1]);
    return order_of_many(word->low);
}
