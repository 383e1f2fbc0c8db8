/*
 * romance.c - French, Spanish, Italian and Portuguese clauses in the second person.
 *
 * No word changes its place: verbs of the first person take the customer's form by the pack's table or by an ending that the first
 * person alone has, pronouns by table and neighbour (a "me" beside such a verb is reflexive), the customer's "you" becomes us.
 * Questions are put behind "you would like to know". What cannot be told is refused. Pure.
 */
#include "romance.h"

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
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (endings[i].tongue == voice->tongue && g_str_has_suffix(low, endings[i].suffix))
            return romance_ending(low, endings[i].suffix, voice->informal ? endings[i].informal : endings[i].formal);
    return NULL;
}

static guint
past_clitics(const struct voice *voice, guint at)
{
    while (at < voice->clause->count && foreign_lists(voice->pack, "turn.clitic", voice->clause->words[at].low))
        at++;
    return at;
}

/* A first-person object: reflexive beside a first-person verb, else the polite object. */
static void
set_object(struct voice *voice, guint at)
{
    guint verb = past_clitics(voice, at + 1);
    g_autofree char *acted =
        verb < voice->clause->count ? romance_verb(voice, voice->clause->words[verb].low, false) : NULL;
    bool pair =
        at + 1 < voice->clause->count && foreign_lists(voice->pack, "turn.it", voice->clause->words[at + 1].low);
    const char *low = voice->clause->words[at].low;
    g_autofree char *form =
        foreign_form(voice->pack, acted || pair ? "turn.reflexive" : "turn.object", voice->informal, low);
    if (form)
        clause_set(voice->clause, at, form);
}

/* The customer's "vous", "ustedes": us, and its verb with it. */
static void
set_us(struct voice *voice, guint at)
{
    struct clause *clause = voice->clause;
    guint verb = past_clitics(voice, at + 1);
    g_autofree char *plural =
        verb < clause->count ? foreign_form(voice->pack, "turn.us.verb", false, clause->words[verb].low) : NULL;
    if (!plural && voice->tongue == FRENCH && verb < clause->count && g_str_has_suffix(clause->words[verb].low, "ez") &&
        strcmp(clause->words[verb].low, "chez") != 0)
        plural = g_str_has_suffix(clause->words[verb].low, "gez")
                     ? romance_ending(clause->words[verb].low, "ez", "eons")
                 : g_str_has_suffix(clause->words[verb].low, "cez")
                     ? romance_ending(clause->words[verb].low, "cez", "\xC3\xA7ons")
                     : romance_ending(clause->words[verb].low, "ez", "ons");
    if (!plural && voice->tongue == PORTUGUESE && verb < clause->count)
        plural = portuguese_we(clause->words[verb].low);
    g_autofree char *us =
        foreign_form(voice->pack, plural ? "turn.us.subject" : "turn.us.object", false, clause->words[at].low);
    if (us)
        clause_set(clause, at, us);
    if (plural)
        clause_set(clause, verb, plural);
}

/* Which words were the customer's "you" and their verbs, done first and marked, so that no swap undoes another. */
static bool
swap_persons(struct voice *voice)
{
    struct clause *clause = voice->clause;
    g_autofree bool *done = g_new0(bool, clause->count + 1);
    g_autofree char **was = g_new0(char *, clause->count + 1);
    for (guint i = 0; i < clause->count; i++)
        was[i] = clause->words[i].text;
    for (guint i = 0; i < clause->count; i++) {
        if (!foreign_lists(voice->pack, "turn.us.role", clause->words[i].low))
            continue;
        guint verb = past_clitics(voice, i + 1);
        const char *before = verb < clause->count ? clause->words[verb].text : NULL;
        set_us(voice, i);
        done[i] = true;
        done[verb] |= verb < clause->count && clause->words[verb].text != before;
    }
    done[0] |= voice->ours;
    for (guint i = 0; i + 1 < clause->count && voice->tongue == SPANISH; i++)
        if (strcmp(clause->words[i].low, "nos") == 0 && g_str_has_suffix(clause->words[i + 1].low, "mos")) {
            clause_set(clause, i, voice->informal ? "os" : "se"); /* "nos mudamos" */
            done[i] = true;
        }
    for (guint i = clause->count; i-- > 1 && voice->tongue == ITALIAN;) {
        g_autofree char *listed = foreign_form(voice->pack, "turn.us", false, clause->words[i].low);
        g_autofree char *we = done[i] || listed ? NULL : italian_we(clause, i);
        if (we)
            clause_set(clause, i, we);
        done[i] |= we != NULL;
        bool pair = word_in(clause->words[i].low, "lo la li le ne") && strcmp(clause->words[i - 1].low, "me") == 0 &&
                    !(i > 1 && word_in(clause->words[i - 2].low, "secondo per a con di da in su tra fra come"));
        if (pair) { /* "me le potete mandare" → "gliele" */
            g_autofree char *both = g_strdup_printf("%s%s", voice->informal ? "te " : "glie", clause->words[i].low);
            clause_set(clause, i, both);
            clause_set(clause, i - 1, "");
            done[i] = done[i - 1] = true;
        }
    }
    bool spoke = false; /* "nous …": what "et" joins to it is theirs too */
    for (guint i = 0; i < clause->count; i++) {
        bool we = voice->tongue == FRENCH && !done[i] && romance_speaks_we(voice, i, spoke);
        g_autofree char *known = foreign_form(voice->pack, "turn.swap", voice->informal, clause->words[i].low);
        g_autofree char *form = done[i] || known ? NULL : romance_many(voice, i, we);
        spoke |= we && (known || form);
        if (form) {
            clause_set(clause, i, form);
            done[i] = true;
        }
    }
    for (guint i = 0; i < clause->count; i++) {
        const char *low = spanish_stressed(voice, i) ? "m\xC3\xAD" : clause->words[i].low;
        if (done[i])
            continue;
        if (foreign_lists(voice->pack, "turn.i", low) && voice->tongue == SPANISH && i + 1 < clause->count &&
            word_in(clause->words[i + 1].low, "solo sola mismo misma")) { /* "tuve que subir yo sola la caja" */
            clause_set(clause, i, "");
        } else if (foreign_lists(voice->pack, "turn.i", low)) {
            guint verb = past_clitics(voice, i + 1);
            g_autofree char *form = verb < clause->count ? romance_verb(voice, clause->words[verb].low, true) : NULL;
            for (guint k = i + 1; k < verb; k++)
                if (foreign_lists(voice->pack, "turn.me", clause->words[k].low)) {
                    set_object(voice, k);
                    done[k] = true;
                }
            g_autofree char *you = foreign_form(voice->pack, "turn.swap", voice->informal, low);
            bool kept =
                voice->tongue == SPANISH; /* "sin que yo pudiera leer", "o los compro yo", "yo estaba en casa" */
            clause_set(clause, i, kept && !voice->informal ? "usted" : kept ? "t\xC3\xBA" : you ? you : "");
            if (kept && !form)
                continue;
            if (!form)
                return false;
            clause_set(clause, verb, form);
            done[verb] = voice->acted = true;
        } else if (i + 1 < clause->count && spanish_self(voice, i)) { /* "me asusto" */
            const char *verb = clause->words[i + 1].low;
            g_autofree char *form = spanish_own(voice, verb);
            clause_set(clause, i, voice->informal ? "te" : "se");
            clause_set(clause, i + 1, form);
            done[i + 1] = voice->acted = true;
        } else if (voice->tongue == ITALIAN && italian_us(clause, i)) {
            clause_set(clause, i, "vi");
        } else if (italian_calls_back(voice, i)) {
            clause_set(clause, i, voice->informal ? "vi" : "La");
        } else if (foreign_lists(voice->pack, "turn.me", low)) {
            set_object(voice, i);
        } else if (spanish_ours(voice, i)) {
            g_autofree char *ours = foreign_form(voice->pack, "turn.ours", false, clause->words[i + 1].low);
            g_autofree char *form = ours ? g_strdup_printf("%s%s", ours, g_str_has_suffix(low, "s") ? "s" : "") : NULL;
            clause_set(clause, i, form ? form : voice->tongue == ITALIAN ? "ci" : "nos");
        } else {
            g_autofree char *us = foreign_form(voice->pack, "turn.us", voice->informal, low);
            if (!us && voice->tongue == SPANISH)
                us = spanish_we(low);
            bool asked = voice->tongue == SPANISH && voice->ours && i == 1 && g_str_has_suffix(low, "rme");
            g_autofree char *swapped =
                us || asked ? NULL : foreign_form(voice->pack, "turn.swap", voice->informal, low);
            g_autofree char *hung = us || swapped ? NULL : romance_hanging(voice, low);
            bool noun = i > 0 && foreign_lists(voice->pack, "turn.det", clause->words[i - 1].low); /* "el pago" */
            noun |= i > 0 && foreign_lists(voice->pack, "turn.noun", low) &&
                    !foreign_lists(voice->pack, "turn.before.verb", clause->words[i - 1].low);
            if (voice->tongue == FRENCH && word_in(low, "il elle on ils elles qui"))
                voice->acted = false; /* "alors qu'elle vit seule et paie" */
            bool french = voice->tongue == FRENCH;
            bool beside = !french || (voice->acted && french_goes_on(voice, i));
            bool others = voice->tongue == SPANISH && voice->informal && spanish_of_noun(clause, i);
            g_autofree char *verb = us || swapped || hung || !beside || noun || others
                                        ? NULL
                                        : romance_verb(voice, low, french && g_str_has_suffix(low, "rais"));
            if (!us && !swapped && !hung && !verb && !noun)
                verb = spanish_present(voice, i);
            bool own = verb && voice->tongue == PORTUGUESE &&
                       ((!voice->acted && (i == 0 || word_in(clause->words[i - 1].low, "e mas"))) ||
                        (i > 0 && foreign_lists(voice->pack, "turn.opens", clause->words[i - 1].low) &&
                         !word_in(clause->words[i - 1].low, "e mas")));
            own &= !verb || strcmp(verb, low) != 0 || word_in(low, "gostaria queria precisava pretendia");
            bool many = own && g_str_has_suffix(low, "mos");
            g_autofree char *subject = own ? g_strconcat(many ? "vocês " : "você ", verb, NULL) : NULL;
            const char *form = us ? us : swapped ? swapped : hung ? hung : subject ? subject : verb;
            voice->acted |= verb != NULL;
            if (form)
                clause_set(clause, i, form);
        }
    }
    return true;
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
    for (guint i = 0; i < at; i++) {
        clause_set(voice->clause, i, "");
        voice->clause->words[i].lead[0] = voice->clause->words[i].trail[0] = '\0';
    }
    struct clause *rest = clause_part(voice->clause, at, voice->clause->count);
    struct clause *old = voice->clause;
    voice->clause = rest;
    clause_free(old);
}

/* "¿hacen ustedes envíos?", "¿hacen envíos?": whoever is asked is us. */
static void
tell_asked(struct voice *voice)
{
    struct clause *clause = voice->clause;
    if (clause->count > 1 && word_in(clause->words[0].low, "puede podría") &&
        word_in(clause->words[1].low, "ser haber estar tener venir pasar llegar ir deberse"))
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
    voice->ours = true;
    if (named)
        clause_set(clause, 1, "");
}

/* "ma carte a été avalée, je fais quoi ?", "el código no llega, qué hago?": where the question begins inside; 0: nowhere. */
static guint
late_question(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    for (guint i = 3; i + 1 < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool fresh =
            strchr(clause->words[i - 1].trail, ',') || word_in(clause->words[i - 1].low, "y et e mais pero ma mas");
        g_autofree char *own = romance_verb(voice, clause->words[i + 1].low, false);
        bool bare = foreign_lists(voice->pack, "turn.wh.bare", low) && own;
        bool comma = strpbrk(clause->words[i - 1].trail, ",.") != NULL;
        bare |= comma && spanish_late(voice, i);
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
    if (last < 2 || asks_what(voice) || !foreign_lists(voice->pack, "turn.wh", clause->words[last].low) ||
        word_in(clause->words[last].low, "que quoi qui ce"))
        return;
    lower_first(voice);
    g_autofree char *rest = clause_join(clause, 0, last);
    g_autofree char *line = g_strdup_printf("%s %s?", clause->words[last].low, rest);
    clause_free(clause);
    voice->clause = clause_cut(line);
}

/* An order or a request that says so by its form. NULL: none, or it cannot be told. */
static char *
requested(struct voice *voice, bool *asks_out)
{
    const struct pack *pack = voice->pack;
    bool begs = spanish_begs(voice);
    const char *first = voice->clause->words[0].low;
    bool que = voice->tongue == SPANISH && strcmp(first, "que") == 0 && voice->clause->count > 2; /* "que me llamen" */
    g_autofree char *asked = voice->tongue == ITALIAN ? italian_order(voice, first) : NULL;
    if (asked) {
        clause_set(voice->clause, 0, asked);
        for (guint i = 2; i < voice->clause->count; i++) {
            g_autofree char *next = word_in(voice->clause->words[i - 1].low, "e ed o")
                                        ? italian_order(voice, voice->clause->words[i].low)
                                        : NULL;
            g_autofree char *told = next ? g_strconcat("di ", next, NULL) : NULL;
            if (told)
                clause_set(voice->clause, i, told);
        }
        first = voice->clause->words[0].low;
    }
    if (voice->tongue == PORTUGUESE && strcmp(first, "me") == 0 && voice->clause->count > 1 &&
        foreign_lists(pack, "turn.order", voice->clause->words[1].low)) { /* "me mandem" */
        g_autofree char *ours = g_strconcat("lhe ", voice->clause->words[1].low, NULL);
        romance_cut_front(voice, 1);
        clause_set(voice->clause, 0, ours);
        que = true;
    }
    g_autofree char *listed =
        voice->tongue == SPANISH ? NULL : foreign_form(pack, "turn.order.me", voice->informal, first);
    bool order = voice->tongue == SPANISH ? spanish_orders(voice) : listed || foreign_lists(pack, "turn.order", first);
    if (voice->tongue != SPANISH && order) {
        g_autofree char *form = foreign_form(pack, "turn.order.me", voice->informal, first);
        if (form)
            clause_set(voice->clause, 0, form);
    }
    order |= begs;
    bool infinitive =
        asked != NULL ||
        (!order && foreign_lists(pack, "turn.infinite", "1") && voice->clause->count > 1 &&
         (g_str_has_suffix(first, "ar") || g_str_has_suffix(first, "er") || g_str_has_suffix(first, "ir") ||
          (voice->tongue == ITALIAN &&
           (g_str_has_suffix(first, "are") || g_str_has_suffix(first, "ere") || g_str_has_suffix(first, "ire")))) &&
         strlen(first) > 4 && !foreign_lists(pack, "turn.not.infinitive", first));
    bool deed = !order && voice->tongue == FRENCH && french_deed(voice);
    if (!que && !order && !infinitive && !deed)
        return NULL;
    *asks_out = true;
    if (!asked) /* "metterLa" */
        lower_first(voice);
    if (!swap_persons(voice))
        return NULL;
    g_autofree char *lead = NULL;
    if (deed) {
        bool vowel = strchr("aeiouh\xC3", voice->clause->words[0].text[0]) != NULL;
        lead = g_strdup_printf("%s %s", foreign_text(pack, "turn.deed", voice->informal), vowel ? "d'" : "de ");
    } else if (infinitive) {
        lead = g_strdup_printf("%s ", foreign_text(pack, "turn.deed", voice->informal));
    } else {
        g_autofree char *ask = g_strdup(foreign_text(pack, "turn.ask", voice->informal));
        if (que && voice->tongue == SPANISH && g_str_has_suffix(ask, " que"))
            ask[strlen(ask) - 4] = '\0';
        lead = g_strdup_printf("%s ", ask);
    }
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
    if (!told && foreign_lists(pack, "turn.can", voice->clause->words[0].low)) {
        const char *next = voice->clause->count > 1 ? voice->clause->words[1].low : "";
        bool single = voice->tongue == SPANISH && word_in(voice->clause->words[0].low, "puede podría");
        g_autofree char *can = word_in(next, "ser haver estar essere esserci haber") ||
                                       (single && word_in(next, "tener venir pasar llegar ir deberse"))
                                   ? g_strdup(voice->clause->words[0].low) /* "pode ser com assinatura?" */
                                   : foreign_form(pack, "turn.us.verb", false, voice->clause->words[0].low);
        if (!can)
            return NULL;
        clause_set(voice->clause, 0, can);
        voice->ours = true;
    }
    if (!swap_persons(voice))
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
    g_autofree char *when = order && swap_persons(&second) ? joined(&second, "") : NULL;
    clause_free(first.clause);
    clause_free(second.clause);
    *asks_out |= when != NULL;
    if (when && voice->tongue == SPANISH && strstr(order, ", ")) /* "si no se puede, pide que …, pero …" */
        return g_strdup_printf("%s, %s", when, order);
    return when ? g_strdup_printf("%s %s", order, when) : NULL;
}

/* What is stated before the question of the same breath, and the question. */
static char *
stated_and_asked(struct voice *voice, guint late)
{
    struct voice first = *voice, second = *voice;
    first.clause = clause_part(voice->clause, 0, late);
    second.clause = clause_part(voice->clause, late, voice->clause->count);
    char **and = pack_texts(voice->pack, "and");
    g_autofree char *stated = swap_persons(&first) ? joined(&first, "") : NULL;
    g_autofree char *asked = stated && and? questioned(&second, false) : NULL;
    clause_free(first.clause);
    clause_free(second.clause);
    return asked ? g_strdup_printf("%s, %s %s", stated, and[0], asked) : NULL;
}

static bool
begins_with_order(const struct voice *voice)
{
    const char *first = voice->clause->words[0].low;
    g_autofree char *italian = voice->tongue == ITALIAN ? italian_order(voice, first) : NULL;
    g_autofree char *spanish = voice->tongue == SPANISH ? spanish_order(voice, first) : NULL;
    bool french = voice->tongue == FRENCH && (strstr(first, "ez-") || clause_has(voice->clause, 0, "merci|veuillez"));
    return italian || spanish || french || foreign_lists(voice->pack, "turn.order", first);
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
    bool opening = false;
    asked |= tongue == FRENCH && clause->count > 3 && french_asks(clause); /* its mark forgotten */
    for (guint i = 0; i < voice.clause->count; i++) { /* "¿" and "¡" are the question's, not the clause's */
        char *lead = voice.clause->words[i].lead;
        opening |= strstr(lead, "\xC2\xBF") != NULL;
        if (strstr(lead, "\xC2\xBF") || strstr(lead, "\xC2\xA1"))
            lead[0] = '\0';
    }
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
        guint late = asked && !tell && !opening && !asks_what(&voice) ? late_question(&voice) : 0;
        if (!late && !tell)
            front_question(&voice);
        line = late ? stated_and_asked(&voice, late) : questioned(&voice, tell);
    } else if (!foreign_lists(pack, "turn.imperative", voice.clause->words[0].low) &&
               !(word_in(voice.clause->words[0].low, tongue == SPANISH ? "si" : "si se") &&
                 voice.clause->count <= 5) && /* half a condition */
               swap_persons(&voice)) {
        line = joined(&voice, "");
    }
done:
    clause_free(voice.clause);
    return line;
}
