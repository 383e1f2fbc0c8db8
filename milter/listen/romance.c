/*
 * romance.c - French, Spanish, Italian and Portuguese clauses in the second person.
 *
 * A clause is a statement, a request or a question: where it asks and what it asks for is found here, its words are turned in
 * persons.c. Verbs of the first person take the customer's form by the pack's table or by an ending that the first person alone has.
 * Questions are put behind "you would like to know". What cannot be told is refused. Pure.
 */
#include "romance.h"

#include "pauses.h"

#include <string.h>

char *
romance_ending(const char *low, const char *suffix, const char *other)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(suffix)), low, other);
}

/* Endings of the first person that no other has, by tongue: suffix, formal, informal; longest first. */
static const struct {
    enum tongue tongue;
    const char *suffix, *formal, *informal;
} endings[] = {
    {FRENCH, "rais", "riez", "rais"},   {FRENCH, "ais", "iez", "ais"},      {FRENCH, "rai", "rez", "ras"},
    {FRENCH, "e", "ez", "es"},          {SPANISH, "qué", "có", "caste"},    {SPANISH, "gué", "gó", "gaste"},
    {SPANISH, "cé", "zó", "zaste"},     {SPANISH, "aré", "ará", "arás"},    {SPANISH, "eré", "erá", "erás"},
    {SPANISH, "iré", "irá", "irás"},    {SPANISH, "é", "ó", "aste"},        {SPANISH, "í", "ió", "iste"},
    {ITALIAN, "rei", "rebbe", "resti"}, {ITALIAN, "avo", "ava", "avi"},     {ITALIAN, "evo", "eva", "evi"},
    {ITALIAN, "rò", "rà", "rai"},       {PORTUGUESE, "quei", "cou", "cou"}, {PORTUGUESE, "guei", "gou", "gou"},
    {PORTUGUESE, "cei", "çou", "çou"},  {PORTUGUESE, "arei", "ará", "ará"}, {PORTUGUESE, "erei", "erá", "erá"},
    {PORTUGUESE, "irei", "irá", "irá"}, {PORTUGUESE, "ei", "ou", "ou"},
};

/* The customer's form of a first-person verb, or NULL. loose: endings count that nouns share (beside a subject pronoun only). */
char *
romance_verb(const struct voice *voice, const char *low, bool loose)
{
    char *form = foreign_form(voice->pack, "turn.verb", voice->informal, low);
    if (voice->tongue == ITALIAN && strcmp(low, "sono") == 0)
        return italian_sono(voice) ? g_strdup(voice->informal ? "sei" : "è") : NULL;
    if (!form && voice->tongue == PORTUGUESE && foreign_lists(voice->pack, "turn.past", low))
        return romance_ending(low, "ei", "ou");
    if (!form && voice->tongue == SPANISH && foreign_lists(voice->pack, "turn.past", low))
        return romance_ending(low, "é", voice->informal ? "aste" : "ó");
    bool future = g_str_has_suffix(low, "erai") || g_str_has_suffix(low, "irai") || g_str_has_suffix(low, "drai");
    if (form || foreign_lists(voice->pack, "turn.noverb", low) || strlen(low) < 4 ||
        (voice->tongue == FRENCH && !loose && !future))
        return form;
    if (voice->tongue == FRENCH && !voice->informal &&
        (g_str_has_suffix(low, "uie") || g_str_has_suffix(low, "oie") || g_str_has_suffix(low, "aie"))) /* "renvoie" */
        return romance_ending(low, "ie", "yez");
    const char *grave = voice->tongue == FRENCH && !voice->informal ? g_strrstr(low, "\xC3\xA8") : NULL;
    static const char open[] =
        "achète rachète mène amène emmène ramène promène lève enlève relève soulève prélève pèse gèle "
        "harcèle pèle sème achève crève";
    if (grave && word_in(low, open)) /* "achetez" */
        return g_strdup_printf("%.*se%.*sez", (int)(grave - low), low, (int)strlen(grave + 2) - 1, grave + 2);
    if (grave && g_str_has_suffix(low, "e") && strlen(grave) <= 5) /* "répète", "complète" */
        return g_strdup_printf("%.*s\xC3\xA9%.*sez", (int)(grave - low), low, (int)strlen(grave + 2) - 1, grave + 2);
    bool doubled = voice->tongue == FRENCH && !voice->informal && /* "renouvelez", "rejetez" */
                   (word_in(low, "jette rejette projette") ||
                    (g_str_has_suffix(low, "elle") && !word_in(low, "interpelle scelle excelle selle querelle")));
    if (doubled)
        return g_strdup_printf("%.*sez", (int)strlen(low) - 2, low);
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (endings[i].tongue == voice->tongue && g_str_has_suffix(low, endings[i].suffix))
            return romance_ending(low, endings[i].suffix, voice->informal ? endings[i].informal : endings[i].formal);
    return NULL;
}

/* Blanks after French and Italian elisions are taken out again, and "de le", "que il" drawn together. */
static char *
joined(const struct voice *voice, const char *lead)
{
    g_autofree char *rest = clause_join(voice->clause, 0, voice->clause->count);
    g_autoptr(GString) line = g_string_new(lead);
    g_string_append(line, rest);
    if (voice->tongue == FRENCH || voice->tongue == ITALIAN)
        g_string_replace(line, "' ", "'", 0);
    if (!*rest)
        return NULL;
    char *drawn = g_string_free(g_steal_pointer(&line), FALSE);
    return voice->tongue == FRENCH ? french_drawn(drawn) : drawn;
}

static bool
asks_what(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    guint last = MIN(clause->count, 4);
    for (guint i = 0; i < last; i++)
        if (foreign_lists(voice->pack, "turn.wh", clause->words[i].low) &&
            !(voice->tongue == FRENCH && word_in(clause->words[i].low, "ce") && /* "Ce prix est-il net ?" */
              !clause_has(clause, i + 1, "que|qu'|qui|dont|à|qu'est|qu'il")) &&
            (i == 0 || foreign_lists(voice->pack, "turn.before", clause->words[0].low)))
            return true;
    return false;
}

/* "¿Pueden decirme cuándo …" is the question behind it: where that begins, or 0. */
static guint
tell_lead(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    for (guint at = 0; at + 1 < clause->count && at < 6; at++) {
        const char *next = clause->words[at + 1].low, *after = at + 2 < clause->count ? clause->words[at + 2].low : "";
        if (word_in(clause->words[at].low, "tiens tenais") && strcmp(after, "savoir") != 0)
            return 0; /* "je tiens à dire que" asks nothing */
        if (foreign_lists(voice->pack, "turn.tell", clause->words[at].low) && at + 2 < clause->count &&
            word_in(next, "subito ya también aussi gentilmente") &&
            (word_in(after, "si se") || foreign_lists(voice->pack, "turn.wh", after)))
            return at + 2;
        if (foreign_lists(voice->pack, "turn.tell", clause->words[at].low) &&
            (foreign_lists(voice->pack, "turn.wh", next) || word_in(next, "si se") ||
             (foreign_lists(voice->pack, "turn.before", next) && foreign_lists(voice->pack, "turn.wh", after))))
            return at + 1;
    }
    return 0;
}

void
romance_cut_front(struct voice *voice, guint at)
{
    struct clause *rest = clause_part(voice->clause, at, voice->clause->count);
    struct clause *old = voice->clause;
    voice->clause = rest;
    clause_free(old);
}

/* Spanish: "¿las han recibido?", "¿ya lo has enviado?": who has it or has done it is us. */
static void
tell_done(struct voice *voice)
{
    struct clause *clause = voice->clause;
    guint at = 0;
    while (at < 2 && word_in(clause_low(clause, at), "no ya aún todavía"))
        at++;
    if (voice->tongue != SPANISH || at + 2 >= clause->count || !word_in(clause->words[at].low, "lo la los las"))
        return;
    const char *done = clause->words[at + 2].low;
    bool participle = g_str_has_suffix(done, "ado") || g_str_has_suffix(done, "ido") ||
                      word_in(done, "visto hecho escrito puesto abierto resuelto devuelto");
    bool last = at + 3 == clause->count || word_in(clause->words[at + 3].low, "ya hoy ustedes vosotros por");
    if (!participle ||
        !(word_in(clause->words[at + 1].low, "han has") || (last && word_in(clause->words[at + 1].low, "ha"))))
        return;
    clause_set(clause, at + 1, "hemos");
    voice->ours = at + 2;
}

/* "¿hacen ustedes envíos?", "¿hacen envíos?": whoever is asked is us. */
static void
tell_asked(struct voice *voice)
{
    struct clause *clause = voice->clause;
    tell_done(voice);
    if (clause->count > 1 && word_in(clause->words[0].low, "puede podría") &&
        word_in(clause->words[1].low, "ser haber estar tener venir pasar llegar ir deberse pagar firmar usar"))
        return; /* "¿puede venir un técnico?": another's deed */
    bool named = clause->count > 1 && word_in(clause->words[1].low, "ustedes uds vosotros");
    g_autofree char *ours =
        clause->count > 1 ? foreign_form(voice->pack, "turn.us.verb", false, clause->words[0].low) : NULL;
    bool others = false; /* "¿tienen garantía los hornos?" */
    for (guint i = 1; i < clause->count; i++)
        others |= word_in(clause->words[i].low, "los las sus ellos ellas os as eles elas seus suas meus minhas");
    if (!ours || (others && !named) ||
        (voice->tongue == PORTUGUESE && foreign_lists(voice->pack, "turn.can", clause->words[0].low)))
        return;
    clause_set(clause, 0, ours);
    voice->ours = 1;
    if (named)
        clause_set(clause, 1, "");
}

/* "ma carte a été avalée, je fais quoi ?", "el código no llega, qué hago?": where the question begins inside; 0: nowhere. */
static guint
late_question(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    bool condition = voice->tongue == FRENCH &&
                     (word_in(clause->words[0].low, "si s' puisque puisqu'") || clause_has(clause, 0, "et si|s'"));
    for (guint i = 2; condition && i + 2 < clause->count; i++) /* "S'il pleut, le match est maintenu ?" */
        if (strcmp(clause->words[i].trail, ",") == 0)
            return i + 1;
    for (guint i = 3; i + 1 < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool fresh =
            strchr(clause->words[i - 1].trail, ',') || word_in(clause->words[i - 1].low, "y et e mais pero ma mas");
        g_autofree char *own = romance_verb(voice, clause->words[i + 1].low, false);
        bool bare = foreign_lists(voice->pack, "turn.wh.bare", low) && own;
        bool comma = strpbrk(clause->words[i - 1].trail, ",.") != NULL;
        bare &= fresh || voice->tongue != ITALIAN || strcmp(low, "che") != 0; /* "dire a Giulia che arrivo" */
        if ((comma && foreign_lists(voice->pack, "turn.asks", low)) ||
            foreign_lists(voice->pack, "turn.wh.sure", low) || bare ||
            (fresh && foreign_lists(voice->pack, "turn.wh", low) && clause->count - i > 2))
            return foreign_lists(voice->pack, "turn.before", clause->words[i - 1].low) ? i - 1 : i;
    }
    return 0;
}

static void
lower_first(struct voice *voice)
{
    if (voice->clause->count == 0)
        return;
    g_autofree char *low = g_strdup(voice->clause->words[0].low);
    clause_set(voice->clause, 0, low);
}

/* The last word asks ("un correctif est prévu quand ?"): it goes to the front. */
static void
front_question(struct voice *voice)
{
    struct clause *clause = voice->clause;
    guint last = clause->count - 1;
    for (guint i = 1; i + 2 <= last && !asks_what(voice); i++) { /* "… à quelle heure ?" */
        if (!clause_has(clause, i, "a|\xC3\xA0 quelle heure|date"))
            continue;
        lower_first(voice);
        g_autofree char *before = clause_join(clause, 0, i), *rest = clause_join(clause, i + 3, clause->count);
        g_autofree char *line = g_strdup_printf("\xC3\xA0 quelle %s %s %s?", clause->words[i + 2].low, before, rest);
        clause_free(clause);
        voice->clause = clause_cut(line);
        return;
    }
    for (guint i = 0; i < last; i++)
        if (strchr(clause->words[i].trail, ','))
            return;
    bool what = last > 0 && word_in(clause->words[last].low, "quoi") && word_in(clause->words[0].low, "vous on nous");
    if ((!what && last < 2) || (!what && asks_what(voice)) ||
        !foreign_lists(voice->pack, "turn.wh", clause->words[last].low) ||
        (!what && word_in(clause->words[last].low, "que quoi qui ce")))
        return;
    bool lies = word_in(clause->words[last].low, "où") && word_in(clause->words[last - 1].low, "est sont");
    lower_first(voice);
    g_autofree char *rest = clause_join(clause, 0, last - lies);
    g_autofree char *line = g_strdup_printf("%s %s%s%s?", what ? "ce que" : clause->words[last].low,
                                            lies ? clause->words[last - 1].low : "", lies ? " " : "", rest);
    clause_free(clause);
    voice->clause = clause_cut(line);
}

/* Italian: "mandatemi la fattura e ditemi …": each order as what follows "ci chiede di". False: the clause begins with none. */
static bool
italian_ordered(struct voice *voice)
{
    struct clause *clause = voice->clause;
    g_autofree char *asked = italian_order(voice, clause->words[0].low);
    if (!asked)
        return false;
    clause_set(clause, 0, asked);
    for (guint i = 2; i < clause->count; i++) {
        bool joined = word_in(clause->words[i - 1].low, "e ed o");
        g_autofree char *next = joined ? italian_order(voice, clause->words[i].low) : NULL;
        g_autofree char *told = next ? g_strconcat("di ", next, NULL) : NULL;
        if (told)
            clause_set(clause, i, told);
    }
    return true;
}

/* Portuguese: "me mandem" → "lhe mandem". False: it is no such order. */
static bool
portuguese_ordered(struct voice *voice)
{
    if (strcmp(voice->clause->words[0].low, "me") != 0 || voice->clause->count < 2 ||
        !foreign_lists(voice->pack, "turn.order", voice->clause->words[1].low))
        return false;
    g_autofree char *we = portuguese_we(voice->clause->words[1].low);
    g_autofree char *ours = g_strconcat("lhe ", we ? we : voice->clause->words[1].low, NULL);
    romance_cut_front(voice, 1);
    clause_set(voice->clause, 0, ours);
    return true;
}

/* Portuguese: "não mexam na conta", "cancelem a visita e devolvam-me o sinal". False: it begins with no order. */
static bool
portuguese_orders(struct voice *voice)
{
    struct clause *clause = voice->clause;
    guint at = clause_has(clause, 0, "não") && clause->count > 2 ? 1 : 0; /* "não me liguem" */
    while (at && at < 3 && word_in(clause_low(clause, at), "me nos lhe o a os as"))
        at++;
    g_autofree char *first = at < clause->count ? portuguese_order(voice, clause->words[at].low) : NULL;
    if (!first || (at && strchr(first, ' ')) || (!at && word_in(clause_low(clause, 1), "que")))
        return false;
    clause_set(clause, at, first);
    for (guint i = at + 2; i < clause->count; i++) {
        g_autofree char *next =
            word_in(clause->words[i - 1].low, "e ou") ? portuguese_order(voice, clause->words[i].low) : NULL;
        if (next)
            clause_set(clause, i, next);
    }
    return true;
}

/* An order that the pack or the Spanish endings know at the clause's front, made what follows "you ask us to". False: none. */
static bool
ordered(struct voice *voice)
{
    if (voice->tongue == SPANISH)
        return spanish_orders(voice);
    if (voice->tongue == PORTUGUESE && portuguese_orders(voice))
        return true;
    const char *first = voice->clause->words[0].low;
    bool listed = foreign_lists(voice->pack, "turn.order", first);
    g_autofree char *form = foreign_form(voice->pack, "turn.order.me", voice->informal, first);
    if (form)
        clause_set(voice->clause, 0, form);
    return form || listed;
}

/* "cambiar la talla": a deed that is asked for without any asking. */
static bool
begins_with_infinitive(const struct voice *voice)
{
    const char *first = voice->clause->words[0].low;
    static const char *const italian[] = {"are", "ere", "ire"}, *const others[] = {"ar", "er", "ir"};
    const char *next =
        clause_low(voice->clause, 1); /* "Javier vino", "Óscar no llama", "l'aspirapolvere fa": one who acts */
    bool acts = word_in(next, "no não non ya já") || foreign_lists(voice->pack, "hedge.verbs", next) ||
                foreign_lists(voice->pack, "turn.modal", next) ||
                (voice->tongue == SPANISH && pauses_verb(voice->clause, 1, 2)) ||
                (word_in(next, "y e") && word_in(clause_low(voice->clause, 2), "yo eu io mi mio mia meu minha"));
    if (voice->clause->count < 2 || strlen(first) <= 4 || !foreign_lists(voice->pack, "turn.infinite", "1") ||
        foreign_lists(voice->pack, "turn.not.infinitive", first) || strchr(first, '\'') || acts)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (g_str_has_suffix(first, others[i]) || (voice->tongue == ITALIAN && g_str_has_suffix(first, italian[i])))
            return true;
    return false;
}

/* "vous nous demandez de ", "nos pide que ". que: the clause brings its own. Owned by caller. */
static char *
request_lead(const struct voice *voice, bool deed, bool infinitive, bool que)
{
    const struct pack *pack = voice->pack;
    if (deed) {
        bool vowel = strchr("aeiouh\xC3", voice->clause->words[0].text[0]) != NULL;
        return g_strdup_printf("%s %s", foreign_text(pack, "turn.deed", voice->informal), vowel ? "d'" : "de ");
    }
    if (infinitive)
        return g_strdup_printf("%s ", foreign_text(pack, "turn.deed", voice->informal));
    g_autofree char *ask = g_strdup(foreign_text(pack, "turn.ask", voice->informal));
    if (que && voice->tongue == SPANISH && g_str_has_suffix(ask, " que"))
        ask[strlen(ask) - 4] = '\0';
    return g_strdup_printf("%s ", ask);
}

/* An order or a request that says so by its form. NULL: none, or it cannot be told. */
static char *
requested(struct voice *voice, bool *asks_out)
{
    bool begs = spanish_begs(voice);
    bool que = spanish_wants(voice);
    bool asked = voice->tongue == ITALIAN && italian_ordered(voice);
    que |= voice->tongue == PORTUGUESE && portuguese_ordered(voice);
    bool order = ordered(voice) || begs;
    bool infinitive = asked || (!order && begins_with_infinitive(voice));
    bool deed = !order && voice->tongue == FRENCH && french_deed(voice);
    if (!que && !order && !infinitive && !deed)
        return NULL;
    *asks_out = true;
    if (!asked) /* "metterLa" */
        lower_first(voice);
    if (!romance_swap(voice))
        return NULL;
    g_autofree char *lead = request_lead(voice, deed, infinitive, que);
    return joined(voice, lead);
}

static char *
questioned(struct voice *voice, bool told)
{
    const struct pack *pack = voice->pack;
    if (!told && word_in(voice->clause->words[0].low, voice->tongue == SPANISH   ? "si"
                                                      : voice->tongue == ITALIAN ? "se"
                                                                                 : "si se"))
        return NULL; /* a condition before the question */
    if (voice->tongue == SPANISH && !told)
        spanish_asks(voice);
    if ((voice->tongue == SPANISH || voice->tongue == PORTUGUESE) && !told)
        tell_asked(voice);
    bool indirect = told && word_in(voice->clause->words[0].low, "si se");
    bool what = asks_what(voice);
    lower_first(voice);
    if (voice->tongue == FRENCH && !told && voice->clause->count > 1)
        what |= french_what(voice->clause);
    if (voice->tongue == FRENCH && !told && !what && french_is_bare(voice->clause))
        return NULL; /* "usure normale en six semaines ?" */
    if (voice->tongue == ITALIAN && !told && strcmp(voice->clause->words[0].low, "l'ha") == 0)
        clause_set(voice->clause, 0, "l'avete"); /* "Le ho scritto, l'ha letto?" */
    bool asks_us = voice->tongue == ITALIAN && !told && !what;
    g_autofree char *known = asks_us ? foreign_form(pack, "turn.us", false, voice->clause->words[0].low) : NULL;
    g_autofree char *ours = asks_us && !known ? italian_ours(voice->clause->words[0].low) : NULL;
    if (ours) { /* "usate guanti?" */
        clause_set(voice->clause, 0, ours);
        voice->ours = 1;
    }
    if (!told && foreign_lists(pack, "turn.can", voice->clause->words[0].low)) {
        const char *next = voice->clause->count > 1 ? voice->clause->words[1].low : "";
        bool single = voice->tongue == SPANISH && word_in(voice->clause->words[0].low, "puede podría");
        const char *whose = clause_low(voice->clause, 2); /* "può venire qualcuno?", "può entrare in piscina?" */
        bool theirs =
            voice->tongue == ITALIAN && word_in(voice->clause->words[0].low, "pu\xC3\xB2 potrebbe") &&
            (word_in(next, "entrare andare partecipare viaggiare salire mangiare usare iscriversi bere") ||
             (word_in(next, "venire passare") && word_in(whose, "qualcuno un una il la allo alla senza con da")));
        g_autofree char *can =
            theirs || word_in(next, "ser haver estar essere esserci haber") ||
                    (word_in(next, "ir entrar venir asistir participar") && word_in(whose, "los las mis sus")) ||
                    (single && word_in(next, "tener venir pasar llegar ir deberse pagar firmar usar"))
                ? g_strdup(voice->clause->words[0].low) /* "pode ser com assinatura?" */
                : foreign_form(pack, "turn.us.verb", false, voice->clause->words[0].low);
        if (!can)
            return NULL;
        clause_set(voice->clause, 0, can);
        voice->ours = 1;
    }
    if (!romance_swap(voice))
        return NULL;
    g_autofree char *lead = what || indirect
                                ? g_strdup_printf("%s ", foreign_text(pack, "turn.know", voice->informal))
                                : g_strdup_printf("%s %s ", foreign_text(pack, "turn.know", voice->informal),
                                                  foreign_text(pack, "turn.whether", false));
    return joined(voice, lead);
}

/* "Cuando abran, avísenme": the order first, its condition behind it. */
static char *
conditioned(struct voice *voice, bool *asks_out)
{
    const struct clause *clause = voice->clause;
    guint end = 0;
    if (!foreign_lists(voice->pack, "turn.if", clause->words[0].low))
        return NULL;
    while (end + 1 < clause->count && !strchr(clause->words[end].trail, ','))
        end++;
    if (end < 1 || end + 1 >= clause->count)
        return NULL;
    struct voice first = *voice, second = *voice;
    first.clause = clause_part(clause, end + 1, clause->count);
    second.clause = clause_part(clause, 0, end + 1);
    bool asks = false;
    g_autofree char *order = requested(&first, &asks);
    lower_first(&second);
    g_autofree char *when = order && romance_swap(&second) ? joined(&second, "") : NULL;
    clause_free(first.clause);
    clause_free(second.clause);
    *asks_out |= when != NULL;
    if (when && voice->tongue == SPANISH && strstr(order, ", ")) /* "si no se puede, pide que …, pero …" */
        return strstr(order, ", pero") ? g_strdup_printf("%s, %s", when, order)
                                       : g_strdup_printf("%s, %s", order, when);
    return when ? g_strdup_printf("%s %s", order, when) : NULL;
}

/* "Le parking est-il gratuit, y a-t-il un lave-linge ?": both are asked. NULL: one cannot be told. */
static char *
asked_and_asked(struct voice *voice, guint late)
{
    struct voice first = *voice, second = *voice;
    first.clause = clause_part(voice->clause, 0, late);
    second.clause = clause_part(voice->clause, late, voice->clause->count);
    g_autofree char *one = questioned(&first, false), *other = one ? questioned(&second, false) : NULL;
    clause_free(first.clause);
    clause_free(second.clause);
    const char *know = foreign_text(voice->pack, "turn.know", voice->informal);
    gsize lead = strlen(know);
    if (!other || strncmp(other, know, lead) != 0)
        return NULL;
    while (*one && strchr(",;", one[strlen(one) - 1]))
        one[strlen(one) - 1] = '\0';
    bool more = strstr(other, " et si ") || strstr(other, " et s'") || strstr(other, " ou si ");
    return g_strdup_printf("%s%s%s", one, more ? "," : " et", other + lead);
}

/* What is stated before the question of the same breath, and the question. */
static char *
stated_and_asked(struct voice *voice, guint late)
{
    struct voice first = *voice, second = *voice;
    first.clause = clause_part(voice->clause, 0, late);
    second.clause = clause_part(voice->clause, late, voice->clause->count);
    char **and = pack_texts(voice->pack, "and");
    bool behind =
        voice->tongue == FRENCH && (word_in(first.clause->words[0].low, "si s' puisque puisqu'") ||
                                    clause_has(first.clause, 0, "et si|s'")); /* "Si …, que se passe-t-il ?" */
    if (behind && word_in(first.clause->words[0].low, "et"))
        romance_cut_front(&first, 1);
    lower_first(&first);
    g_autofree char *stated = romance_swap(&first) ? joined(&first, "") : NULL;
    g_autofree char *asked = stated && and? questioned(&second, false) : NULL;
    clause_free(first.clause);
    clause_free(second.clause);
    if (asked && behind)
        return g_strdup_printf("%s %s", asked, stated);
    return asked ? g_strdup_printf("%s, %s %s", stated, and[0], asked) : NULL;
}

static bool
begins_with_order(const struct voice *voice)
{
    const char *first = voice->clause->words[0].low;
    g_autofree char *italian = voice->tongue == ITALIAN ? italian_order(voice, first) : NULL;
    g_autofree char *spanish = voice->tongue == SPANISH ? spanish_order(voice, first) : NULL;
    bool french = voice->tongue == FRENCH && (strstr(first, "ez-") || clause_has(voice->clause, 0, "merci|veuillez"));
    g_autofree char *portuguese = voice->tongue == PORTUGUESE ? portuguese_order(voice, first) : NULL;
    return italian || spanish || french || portuguese || foreign_lists(voice->pack, "turn.order", first);
}

/* Takes "¿" and "¡" off, which are the question's, not the clause's. Whether it had the first. */
static bool
unmarked(const struct voice *voice)
{
    bool opening = false;
    for (guint i = 0; i < voice->clause->count; i++) {
        char *lead = voice->clause->words[i].lead;
        opening |= strstr(lead, "\xC2\xBF") != NULL;
        if (strstr(lead, "\xC2\xBF") || strstr(lead, "\xC2\xA1"))
            lead[0] = '\0';
    }
    return opening;
}

/* "J'ai deux questions : …": what announces the question goes. */
static void
announced_off(struct voice *voice, bool asked)
{
    for (guint i = 1; voice->tongue == FRENCH && asked && i < 5 && i + 2 < voice->clause->count; i++)
        if (word_in(voice->clause->words[i].low, "question questions") && strchr(voice->clause->words[i].trail, ':')) {
            romance_cut_front(voice, i + 1);
            return;
        }
}

char *
romance_turn(const struct pack *pack, bool informal, struct clause *whole, bool asked, bool *asks_out)
{
    enum tongue tongue = strcmp(pack->language, "fr") == 0   ? FRENCH
                         : strcmp(pack->language, "es") == 0 ? SPANISH
                         : strcmp(pack->language, "it") == 0 ? ITALIAN
                                                             : PORTUGUESE;
    struct clause *clause = tongue == FRENCH ? french_opened(whole) : clause_part(whole, 0, whole->count);
    struct voice voice = {pack, informal, tongue, clause, false, false};
    asked |= tongue == FRENCH && clause->count > 3 && french_asks(clause); /* its mark forgotten */
    bool opening = unmarked(&voice);
    announced_off(&voice, asked);
    guint tell = tell_lead(&voice);
    tell = tongue == FRENCH ? french_tell(&voice, tell) : tell;
    if (tell > 2 && begins_with_order(&voice)) /* "mandatemi la fattura e ditemi se …" */
        tell = 0;
    char *line = NULL;
    *asks_out = asked || tell;
    if (tell)
        romance_cut_front(&voice, tell);
    if (voice.clause->count == 0 || romance_as_many(&voice))
        goto done;
    if (!tell && !asked) {
        line = conditioned(&voice, asks_out);
        line = line ? line : requested(&voice, asks_out);
    }
    if (line)
        goto done;
    guint hasty = !asked && !tell ? late_question(&voice) : 0;
    if (hasty && strchr(voice.clause->words[hasty - 1].trail, ',') && voice.clause->count - hasty <= 5 &&
        foreign_lists(pack, "turn.wh.sure",
                      voice.clause->words[hasty].low)) { /* "…, comment je fais": its mark forgotten */
        line = stated_and_asked(&voice, hasty);
        *asks_out = line != NULL;
        if (line)
            goto done;
    }
    if (tongue == FRENCH && asked && !tell && (line = requested(&voice, asks_out)))
        goto done;
    if (*asks_out) {
        if (tongue == FRENCH && asked && !tell && !asks_what(&voice))
            french_fronted(&voice.clause);
        guint late = asked && !tell && !opening && !asks_what(&voice) ? late_question(&voice) : 0;
        if (!late && !tell)
            front_question(&voice);
        line = late && french_inverts(whole, tongue == FRENCH ? late : 0) ? asked_and_asked(&voice, late)
               : late                                                     ? stated_and_asked(&voice, late)
                                                                          : questioned(&voice, tell);
    } else if (!foreign_lists(pack, "turn.imperative", voice.clause->words[0].low) &&
               !(word_in(voice.clause->words[0].low, tongue == SPANISH ? "si" : "si se") &&
                 voice.clause->count <= 5) && /* half a condition */
               romance_swap(&voice)) {
        line = joined(&voice, "");
    }
done:
    clause_free(voice.clause);
    return line;
}
