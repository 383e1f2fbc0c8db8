/*
 * persons.c - every person of a French, Spanish, Italian or Portuguese clause turned: the customer's "I" is addressed, "you" is us.
 *
 * No word changes its place: the customer's "you" and its verb are done first, then "we", then one word after the other by the pack's
 * tables and its neighbours (a "me" beside a verb of the first person is reflexive). Each word is turned once, so that no turn undoes
 * another; what is done is marked in struct turning, which lives as long as the clause is turned. Pure.
 */
#include "romance.h"

#include <string.h>

struct turning {
    struct voice *voice;
    bool *done; /* by word, and one more for "behind the last" */
};

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
    if (!plural && voice->tongue == SPANISH && verb < clause->count)
        plural = spanish_told(clause->words[verb].low);
    if (!plural && voice->tongue == PORTUGUESE && verb < clause->count)
        plural = portuguese_we(clause->words[verb].low);
    if (plural && voice->tongue == SPANISH) { /* the verb says so */
        clause_set(clause, at, "");
        clause_set(clause, verb, plural);
        return;
    }
    g_autofree char *us =
        foreign_form(voice->pack, plural ? "turn.us.subject" : "turn.us.object", false, clause->words[at].low);
    if (us)
        clause_set(clause, at, us);
    if (plural)
        clause_set(clause, verb, plural);
}

/* "vocês atrasaram a entrega e querem …": the verb joined to theirs is ours, too. NULL: it is none. */
static char *
joined_we(const struct voice *voice, const char *low)
{
    if (voice->tongue == SPANISH)
        return spanish_told(low);
    char *known = foreign_form(voice->pack, "turn.us.verb", false, low);
    bool acts = g_str_has_suffix(low, "am") ||
                word_in(low, "respondem atendem prometem vendem resolvem devolvem entendem oferecem fazem dizem");
    return known || !acts ? known : portuguese_we(low);
}

/* The customer's "you" and their verbs. */
static void
swap_you(struct turning *turning)
{
    struct voice *voice = turning->voice;
    struct clause *clause = voice->clause;
    for (guint i = 0; i < clause->count; i++) {
        if (!foreign_lists(voice->pack, "turn.us.role", clause->words[i].low))
            continue;
        guint verb = past_clitics(voice, i + 1);
        const char *before = verb < clause->count ? clause->words[verb].text : NULL;
        for (guint k = i + 1; k < verb && verb < clause->count && voice->tongue == SPANISH;
             k++) { /* "la que ustedes me dieron" */
            g_autofree char *form = foreign_form(voice->pack, "turn.object", voice->informal, clause->words[k].low);
            if (form)
                clause_set(clause, k, form);
            turning->done[k] |= form != NULL;
        }
        set_us(voice, i);
        bool acts = voice->tongue == SPANISH ||
                    (voice->tongue == PORTUGUESE && verb < clause->count && clause->words[verb].text != before);
        for (guint k = verb + 1; acts && k < clause->count && !*clause->words[k - 1].trail; k++) {
            bool joined = word_in(clause->words[k - 1].low, voice->tongue == SPANISH ? "y" : "e mas") ||
                          (k > 1 && word_in(clause->words[k - 1].low, "no nunca não nem") &&
                           word_in(clause->words[k - 2].low, "y pero e mas"));
            g_autofree char *too = joined ? joined_we(voice, clause->words[k].low) : NULL; /* "… y no llamaron" */
            if (!too)
                continue;
            clause_set(clause, k, too);
            turning->done[k] = true;
            break;
        }
        turning->done[i] = true;
        turning->done[verb] |= verb < clause->count && clause->words[verb].text != before;
    }
}

/* Spanish: "nos mudamos", whose "nos" is no object. */
static void
swap_spanish_reflexive(struct turning *turning)
{
    struct clause *clause = turning->voice->clause;
    for (guint i = 0; i + 1 < clause->count; i++)
        if (strcmp(clause->words[i].low, "nos") == 0 && g_str_has_suffix(clause->words[i + 1].low, "mos")) {
            clause_set(clause, i, turning->voice->informal ? "os" : "se");
            turning->done[i] = true;
        }
}

/* "non me la sento", "me ne sono accorto", "me lo aspettavo": the writer's own, and nobody gives anything. */
static bool
is_own_pair(const struct voice *voice, guint it)
{
    guint verb = past_clitics(voice, it + 1);
    const char *low = clause_low(voice->clause, verb), *done = clause_low(voice->clause, verb + 1);
    g_autofree char *acted = romance_verb(voice, low, false);
    if (word_in(low, "sono ero"))
        return g_str_has_suffix(done, "to") || g_str_has_suffix(done, "ta") || g_str_has_suffix(done, "so") ||
               g_str_has_suffix(done, "sa");
    return acted != NULL;
}

/* Spanish: "tengo que meterme", "no puedo registrarme": it is done by whom it is done to. */
static void
swap_own_infinitives(struct turning *turning)
{
    struct clause *clause = turning->voice->clause;
    for (guint i = 1; i < clause->count; i++) {
        guint verb = i - 1;
        while (verb > 0 &&
               word_in(clause->words[verb].low, "que q a de sin poder tenido podido intentado volver tener"))
            verb--;
        if (turning->done[i] || !g_str_has_suffix(clause->words[i].low, "rme") ||
            !word_in(clause->words[verb].low,
                     "tengo tuve puedo pude quiero quise debo voy necesito intento intenté sigo he quisiera podré"))
            continue;
        g_autofree char *own = romance_ending(clause->words[i].low, "me", turning->voice->informal ? "te" : "se");
        clause_set(clause, i, own);
        turning->done[i] = true;
    }
}

/* Italian: "mi mandate" → "mandiamo", "me le potete mandare" → "gliele"; from the end, so that a pair is seen before its parts. */
static void
swap_italian_clitics(struct turning *turning)
{
    struct voice *voice = turning->voice;
    struct clause *clause = voice->clause;
    bool *done = turning->done;
    for (guint i = clause->count; i-- > 1;) {
        g_autofree char *listed = foreign_form(voice->pack, "turn.us", false, clause->words[i].low);
        g_autofree char *we = done[i] || listed ? NULL : voice->informal ? italian_thou(clause, i) : NULL;
        if (!we && !done[i] && !listed)
            we = italian_we(clause, i);
        if (we)
            clause_set(clause, i, we);
        done[i] |= we != NULL;
        bool elided = g_str_has_prefix(clause->words[i].low, "l'") && strcmp(clause->words[i - 1].low, "me") == 0;
        if (elided) { /* "me l'avete reso" → "gliel'abbiamo reso" */
            g_autofree char *had = foreign_form(voice->pack, "turn.us", voice->informal, clause->words[i].low);
            g_autofree char *both =
                g_strconcat(voice->informal ? "te " : "glie", had ? had : clause->words[i].low, NULL);
            clause_set(clause, i, both);
            clause_set(clause, i - 1, "");
            done[i] = done[i - 1] = true;
            continue;
        }
        bool pair = word_in(clause->words[i].low, "lo la li le ne") && strcmp(clause->words[i - 1].low, "me") == 0 &&
                    !(i > 1 && word_in(clause->words[i - 2].low, "secondo per a con di da in su tra fra come"));
        if (pair && is_own_pair(voice, i)) {
            clause_set(clause, i - 1, voice->informal ? "te" : "se");
            done[i] = done[i - 1] = true;
            if (word_in(clause_low(clause, i + 1), "sono")) {
                clause_set(clause, i + 1, voice->informal ? "sei" : "è");
                done[i + 1] = true;
            }
        } else if (pair) {
            g_autofree char *both = g_strdup_printf("%s%s", voice->informal ? "te " : "glie", clause->words[i].low);
            clause_set(clause, i, both);
            clause_set(clause, i - 1, "");
            done[i] = done[i - 1] = true;
        }
    }
}

/* "pagamos", "nous mangeons": the verbs of the customer and theirs. */
static void
swap_we(struct turning *turning)
{
    struct voice *voice = turning->voice;
    bool spoke = false; /* "nous …": what "et" joins to it is theirs too */
    for (guint i = 0; i < voice->clause->count; i++) {
        bool we = voice->tongue == FRENCH && !turning->done[i] && romance_speaks_we(voice, i, spoke);
        g_autofree char *known = foreign_form(voice->pack, "turn.swap", voice->informal, voice->clause->words[i].low);
        g_autofree char *form = turning->done[i] || known ? NULL : romance_many(voice, i, we);
        spoke |= we && (known || form);
        if (form) {
            clause_set(voice->clause, i, form);
            turning->done[i] = true;
        }
    }
}

/* "je", "yo", "io" and its verb, with the objects between them. False: the verb's form is not known. */
static bool
swap_subject(struct turning *turning, guint at, const char *low)
{
    struct voice *voice = turning->voice;
    struct clause *clause = voice->clause;
    bool spanish = voice->tongue == SPANISH;
    if (spanish && at + 1 < clause->count && word_in(clause->words[at + 1].low, "solo sola mismo misma")) {
        clause_set(clause, at, ""); /* "tuve que subir yo sola la caja" */
        return true;
    }
    guint verb = past_clitics(voice, at + 1);
    g_autofree char *form = verb < clause->count ? romance_verb(voice, clause->words[verb].low, true) : NULL;
    for (guint k = at + 1; k < verb; k++)
        if (foreign_lists(voice->pack, "turn.me", clause->words[k].low)) {
            set_object(voice, k);
            turning->done[k] = true;
        }
    g_autofree char *you = foreign_form(voice->pack, "turn.swap", voice->informal, low);
    if (spanish) /* "sin que yo pudiera leer", "o los compro yo", "yo estaba en casa" */
        clause_set(clause, at, voice->informal ? "t\xC3\xBA" : "usted");
    else
        clause_set(clause, at, you ? you : "");
    const char *said = clause_low(clause, verb), *before = at > 0 ? clause->words[at - 1].low : "";
    gsize width = strlen(said);
    bool wished =
        voice->tongue == PORTUGUESE && strcmp(before, "que") == 0 && width > 3 && strchr("ae", said[width - 1]);
    bool behind = voice->tongue == ITALIAN && at > 1 && /* "che vi ho restituito io in negozio", "devo pagare io" */
                  (g_str_has_suffix(before, "to") || g_str_has_suffix(before, "so") || g_str_has_suffix(before, "re"));
    if (!form && behind)
        clause_set(clause, at, voice->informal ? "tu" : "Lei");
    if (!form) /* "antes que eu desista": the form is both persons' */
        return spanish || wished || behind;
    clause_set(clause, verb, form);
    turning->done[verb] = voice->acted = true;
    return true;
}

/* Spanish: "me asusto". */
static void
swap_self(struct turning *turning, guint at)
{
    struct voice *voice = turning->voice;
    g_autofree char *form = spanish_own(voice, voice->clause->words[at + 1].low);
    clause_set(voice->clause, at, voice->informal ? "te" : "se");
    clause_set(voice->clause, at + 1, form);
    turning->done[at + 1] = voice->acted = true;
}

/* "su tienda", "les compré": us and ours. */
static void
swap_ours(struct voice *voice, guint at, const char *low)
{
    g_autofree char *ours = foreign_form(voice->pack, "turn.ours", false, voice->clause->words[at + 1].low);
    g_autofree char *form = ours ? g_strdup_printf("%s%s", ours, g_str_has_suffix(low, "s") ? "s" : "") : NULL;
    clause_set(voice->clause, at, form ? form : voice->tongue == ITALIAN ? "ci" : "nos");
}

/* Spanish words that the tables would take for another's or for a reflexive. NULL: none. Owned by caller. */
static char *
beside_table(const struct voice *voice, guint at, const char *low)
{
    const struct clause *clause = voice->clause;
    const char *before = at > 0 ? clause->words[at - 1].low : "";
    if (word_in(low, "mío mía míos mías") && word_in(before, "el la los las"))
        for (guint i = 0; i < at; i++) /* "el suyo … y el mío": whose is whose */
            if (word_in(clause->words[i].low, "suyo suya suyos suyas"))
                return g_strdup(voice->informal ? "tuyo" : "de usted");
    if (strcmp(low, "estamos") == 0 &&
        (g_ascii_isdigit(*clause_low(clause, at + 2)) || clause_has(clause, at + 1,
                                                                    "en|a enero|febrero|marzo|abril|mayo|"
                                                                    "junio|julio|agosto|septiembre|octubre|"
                                                                    "noviembre|diciembre")))
        return g_strdup(low); /* "estamos a 12 de junio": the day it is */
    bool me = g_str_has_suffix(low, "rme"), us = g_str_has_suffix(low, "rnos");
    bool grateful = at > 1 && at < 5 && strcmp(before, "por") == 0 &&
                    clause_has(clause, at - 2, "gracias"); /* "gracias por cambiarme" */
    grateful |=
        at > 1 && word_in(clause->words[at - 2].low, "vuelvan volvamos dejen dejemos paren intenten"); /* "a ponerme" */
    if (!grateful || !(me || us))
        return NULL;
    return me ? romance_ending(low, "me", voice->informal ? "te" : "le")
              : romance_ending(low, "nos", voice->informal ? "os" : "les");
}

/* What the tables give for a word, or for the pronoun that hangs on it. NULL: nothing. Owned by caller. */
static char *
listed_form(const struct voice *voice, guint at, const char *low)
{
    if (voice->tongue == FRENCH && at > 0 && strcmp(low, "sommes") == 0 &&
        word_in(voice->clause->words[at - 1].low,
                "les des ces aux quelles leurs mes vos ses mille grosses petites")) /* money */
        return NULL;
    char *form = voice->tongue == SPANISH ? beside_table(voice, at, low) : NULL;
    form = form ? form : foreign_form(voice->pack, "turn.us", voice->informal, low);
    if (!form && voice->tongue == SPANISH)
        form = spanish_we(low);
    bool asked = voice->tongue == SPANISH && voice->ours && at == 1 && g_str_has_suffix(low, "rme");
    if (!form && !asked)
        form = foreign_form(voice->pack, "turn.swap", voice->informal, low);
    return form ? form : romance_hanging(voice, low);
}

/* "el pago": a noun by what stands before it, though it has a verb's ending. */
static bool
is_noun(const struct voice *voice, guint at, const char *low)
{
    if (at == 0)
        return false;
    const char *before = voice->clause->words[at - 1].low;
    bool name = voice->tongue == SPANISH && !strpbrk(voice->clause->words[at - 1].trail, ".!?:") &&
                g_unichar_isupper(g_utf8_get_char(voice->clause->words[at].text)); /* "Marí en vez de María" */
    bool acts = voice->tongue == ITALIAN && strchr(voice->clause->words[at - 1].trail, ',') && /* "…, annullo tutto" */
                word_in(clause_low(voice->clause, at + 1), "il lo la i gli le un una tutto questo questa");
    return name || foreign_lists(voice->pack, "turn.det", before) ||
           (foreign_lists(voice->pack, "turn.noun", low) && !acts &&
            !foreign_lists(voice->pack, "turn.before.verb", before));
}

/* A verb of the first person without its subject, in the customer's form. NULL: it is another's, or no verb. Owned by caller. */
static char *
bare_verb(const struct voice *voice, guint at, const char *low)
{
    if (is_noun(voice, at, low))
        return NULL;
    bool french = voice->tongue == FRENCH;
    bool goes_on = !french || (voice->acted && french_goes_on(voice, at));
    bool others = voice->tongue == SPANISH && voice->informal && spanish_of_noun(voice->clause, at);
    char *verb = goes_on && !others ? romance_verb(voice, low, french && g_str_has_suffix(low, "rais")) : NULL;
    return verb ? verb : spanish_present(voice, at);
}

/* Portuguese: a verb in the customer's form that could be another's needs "você" where a clause begins. */
static bool
needs_subject(const struct voice *voice, guint at, const char *verb, const char *low)
{
    if (voice->tongue != PORTUGUESE || (strcmp(verb, low) == 0 && !word_in(low, "gostaria queria precisava pretendia")))
        return false;
    const char *before = at > 0 ? voice->clause->words[at - 1].low : "";
    bool joined = word_in(before, "e mas");
    if (at > 1 && strcmp(before, "se") == 0 && word_in(voice->clause->words[at - 2].low, "não nunca já nem ainda"))
        return false; /* "não me senti segura": no "se" that opens */
    return (!voice->acted && (at == 0 || joined)) ||
           (at > 0 && !joined && foreign_lists(voice->pack, "turn.opens", before));
}

/* Any other word: by the tables, else as a verb that has no subject. */
static void
swap_other(struct voice *voice, guint at, const char *low)
{
    g_autofree char *listed = listed_form(voice, at, low);
    if (voice->tongue == FRENCH && word_in(low, "il elle on ils elles qui"))
        voice->acted = false; /* "alors qu'elle vit seule et paie" */
    g_autofree char *verb = listed ? NULL : bare_verb(voice, at, low);
    bool bare = verb && needs_subject(voice, at, verb, low);
    const char *subject = !bare ? "" : g_str_has_suffix(low, "mos") ? "vocês " : "você ";
    g_autofree char *told = verb ? g_strconcat(subject, verb, NULL) : NULL;
    voice->acted |= verb != NULL;
    if (listed || told)
        clause_set(voice->clause, at, listed ? listed : told);
}

/* One word. False: it cannot be told. */
static bool
swap_word(struct turning *turning, guint at)
{
    struct voice *voice = turning->voice;
    struct clause *clause = voice->clause;
    const char *low = spanish_stressed(voice, at) ? "m\xC3\xAD" : clause->words[at].low;
    if (foreign_lists(voice->pack, "turn.i", low))
        return swap_subject(turning, at, low);
    g_autofree char *own = voice->tongue == ITALIAN && !turning->done[at + 1] ? italian_own(voice, at) : NULL;
    if (own) {
        clause_set(clause, at, voice->informal ? "ti" : "si");
        clause_set(clause, at + 1, own);
        turning->done[at + 1] = voice->acted = true;
    } else if (at + 1 < clause->count && spanish_self(voice, at))
        swap_self(turning, at);
    else if (voice->tongue == ITALIAN && italian_us(clause, at))
        clause_set(clause, at, "vi");
    else if (voice->tongue == ITALIAN && strcmp(low, "ci") == 0 && turning->done[at + 1] && at + 1 < clause->count &&
             g_str_has_suffix(clause->words[at + 1].low, "te") &&
             !word_in(clause->words[at + 1].low,
                      "vedete rivedate rivedete aggiornate")) /* "ci rivediamo": a farewell */
        clause_set(clause, at, "vi");                         /* "ci siamo trasferiti", "ci iscriviamo" */
    else if (voice->tongue == ITALIAN && strcmp(low, "ci") == 0 && turning->done[at + 1] && at + 1 < clause->count &&
             g_str_has_suffix(clause->words[at + 1].low, "iamo"))
        clause_set(clause, at, "vi"); /* "quando ci restituite …" */
    else if (italian_calls_back(voice, at))
        clause_set(clause, at, voice->informal ? "vi" : "La");
    else if (foreign_lists(voice->pack, "turn.me", low))
        set_object(voice, at);
    else if (spanish_ours(voice, at))
        swap_ours(voice, at, low);
    else
        swap_other(voice, at, low);
    return true;
}

bool
romance_swap(struct voice *voice)
{
    g_autofree bool *done = g_new0(bool, voice->clause->count + 1);
    struct turning turning = {voice, done};
    swap_you(&turning);
    for (guint i = 0; i < voice->ours; i++)
        done[i] = true;
    if (voice->tongue == SPANISH) {
        swap_spanish_reflexive(&turning);
        swap_own_infinitives(&turning);
    }
    if (voice->tongue == ITALIAN)
        swap_italian_clitics(&turning);
    swap_we(&turning);
    for (guint i = 0; i < voice->clause->count; i++)
        if (!done[i] && !swap_word(&turning, i))
            return false;
    return true;
}
