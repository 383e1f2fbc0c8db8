/*
 * voi.c - Italian orders to a company, to one person or to many ("bloccatela", "mandami la fattura", "annulli l'ordine"), as the wish
 * they are, and compliments with a verb.
 *
 * An order stands where a sentence begins, behind a colon or "per favore"; with a pronoun hung on it nothing else ends so, without one
 * only verbs that one asks a company for. What is said behind it is a sentence of its own. Pure.
 */
#include "voi.h"

#include <string.h>

static const char pronouns[] = "la lo li le mi ci melo mela meli mele mene gli";
/* What a company is asked to do. */
static const char *const deeds[] = {
    "aggiornare",  "aggiungere", "aggiustare",  "aiutare",    "annullare",  "attivare",   "avvisare",     "bloccare",
    "cambiare",    "cancellare", "chiamare",    "chiudere",   "comunicare", "confermare", "consegnare",   "contattare",
    "controllare", "correggere", "disattivare", "eliminare",  "fissare",    "fornire",    "indicare",     "informare",
    "inoltrare",   "inserire",   "inviare",     "lasciare",   "mandare",    "mettere",    "modificare",   "passare",
    "portare",     "prenotare",  "prorogare",   "registrare", "restituire", "richiamare", "ricontattare", "rimborsare",
    "rimuovere",   "rinnovare",  "riparare",    "riservare",  "risolvere",  "rispondere", "ritirare",     "sbloccare",
    "scrivere",    "sistemare",  "smettere",    "sospendere", "sostituire", "spedire",    "spiegare",     "spostare",
    "stampare",    "stornare",   "togliere",    "trasferire", "trovare",    "verificare"};
/* What an object begins with. */
static const char objects[] =
    "il lo la i gli le un una uno questo questa questi queste tutto subito mio mia pure almeno quel "
    "quella";

static bool
takes_object(const char *next, const char *after)
{
    return (word_in(next, objects) || g_str_has_prefix(next, "l'") || g_str_has_prefix(next, "un'") ||
            g_str_has_prefix(next, "quell'")) &&
           !g_ascii_isdigit(*after); /* "ordinate il 3 marzo" */
}

/* The order to many that a word is, as an infinitive: "bloccatela" → "bloccarla". NULL: no order. */
static char *
of_many(const char *low, bool opens, const char *next, const char *after)
{
    static const char *const ends[][2] = {{"ate", "are"}, {"ete", "ere"}, {"ite", "ire"}};
    static const char bare[] = "mandate inviate spedite cancellate annullate bloccate controllate verificate cambiate "
                               "sistemate risolvete rimborsate restituite chiamate smettete rispondete";
    static const char told[] =
        "avete siete potete dovete volete sapete vendete offrite perdete pretendete promettete chiedete ignorate "
        "rubate trattate prendete continuate tenete accettate applicate fate dite state estate dimenticate ripetete "
        "capite credete pensate sbagliate ricevete prevedete garantite";
    bool general = opens && takes_object(next, after) && strlen(low) > 5 && !word_in(low, told);
    bool listed =
        word_in(low, bare) && (opens || !word_in(next, "da dal dalla dalle con in nel il a il per via tramite"));
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        for (const char *at = strstr(low, ends[i][0]); at; at = strstr(at + 1, ends[i][0])) {
            const char *hung = at + strlen(ends[i][0]);
            if (at - low < 3)
                continue;
            if (*hung ? !word_in(hung, pronouns) : !listed && !general)
                continue;
            return g_strdup_printf("%.*s%.*s%s", (int)(at - low), low, *hung ? 2 : 3, ends[i][1], hung);
        }
    return NULL;
}

/* The form that orders one person: familiar "manda", "spedisci", else "mandi", "spedisca". isc: "-isc-" is put in. */
static char *
of_one(const char *deed, bool familiar, bool isc)
{
    gsize stem = strlen(deed) - 3;
    bool are = deed[stem] == 'a';
    if (are && familiar)
        return g_strdup_printf("%.*sa", (int)stem, deed);
    if (are) {
        bool hard = strchr("cg", deed[stem - 1]) != NULL, soft = deed[stem - 1] == 'i' && strcmp(deed, "inviare") != 0;
        return g_strdup_printf("%.*s%s", (int)stem, deed, soft ? "" : hard ? "hi" : "i");
    }
    if (strcmp(deed, "togliere") == 0)
        return g_strdup(familiar ? "togli" : "tolga");
    return g_strdup_printf("%.*s%s%s", (int)stem, deed, isc ? "isc" : "", familiar ? "i" : "a");
}

/* "mandami" → "mandarmi", "annulli" → "annullare". hung_out: what hangs on it. NULL: no such order. */
static char *
of_single(const char *low, bool *familiar_out, const char **hung_out)
{
    static const char *const odd[][2] = {{"dimmi", "dirmi"}, {"fammi", "farmi"}, {"dammi", "darmi"}, {"fallo", "farlo"},
                                         {"dacci", "darci"}, {"facci", "farci"}, {"dicci", "dirci"}, {"faccia", "fare"},
                                         {"dica", "dire"},   {"dia", "dare"},    {"tenga", "tenere"}};
    for (guint i = 0; i < G_N_ELEMENTS(odd); i++)
        if (strcmp(odd[i][0], low) == 0) {
            *familiar_out = i < 7;
            *hung_out = i < 7 ? low + 2 : "";
            return g_strdup(odd[i][1]);
        }
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++) {
        if (strncmp(deeds[i], low, 3) != 0)
            continue;
        for (guint k = 0; k < 4; k++) {
            bool familiar = k < 2;
            g_autofree char *form = of_one(deeds[i], familiar, k % 2);
            const char *hung = g_str_has_prefix(low, form) ? low + strlen(form) : NULL;
            if (!hung || (k % 2 && !g_str_has_suffix(deeds[i], "ire")) ||
                (*hung && !(familiar && word_in(hung, pronouns))))
                continue;
            *familiar_out = familiar;
            *hung_out = hung;
            return g_strdup_printf("%.*s%s", (int)strlen(deeds[i]) - (*hung ? 1 : 0), deeds[i], hung);
        }
    }
    return NULL;
}

/* Whether the sentence that a word stands in asks. */
static bool
asks(const struct clause *clause, guint at)
{
    while (at < clause->count && !strpbrk(clause->words[at].trail, ".!?;"))
        at++;
    return at < clause->count && strchr(clause->words[at].trail, '?');
}

static void
set_wish(struct clause *clause, guint at, const char *lead, const char *done)
{
    g_autofree char *asked = g_strdup_printf("%s %s", lead, done);
    clause_set(clause, at, asked);
}

/* "Mi mandi il conto", "Annulli l'ordine", "Non chiamatemi più", "Non mi mandate più …". False: no such order opens here. */
static bool
opens_order(struct clause *clause, guint at)
{
    guint lead = clause_has(clause, at, "non");
    bool mine = word_in(clause_low(clause, at + lead), "mi ci");
    guint verb = at + lead + mine;
    const char *low = clause_low(clause, verb), *next = clause_low(clause, verb + 1), *hung = "";
    bool familiar = false, asking = asks(clause, at);
    g_autofree char *one = of_single(low, &familiar, &hung);
    g_autofree char *done = NULL;
    bool own = word_in(clause_low(clause, verb + 2), "mio mia miei mie nostro nostra") || word_in(next, "mio mia");
    if (asking && !(mine && one && !familiar && !*hung && !lead))
        return false;
    bool never = word_in(next, "mai sempre ancora nemmeno");
    if (lead) { /* "non chiamarmi più", "non chiamatemi" */
        const char *r = strrchr(low, 'r');
        bool infinite = strlen(low) > 5 && ((r && word_in(r + 1, pronouns)) ||
                                            (word_in(next, "pi\xC3\xB9") && r && strcmp(r, "re") == 0 &&
                                             !word_in(low, "poter avere essere riuscire potere sapere")));
        g_autofree char *many = mine ? NULL : of_many(low, false, next, "");
        bool sends = !mine && word_in(low, "spedite mandate inviate") && word_in(next, "pi\xC3\xB9") &&
                     !takes_object(clause_low(clause, verb + 2), "");
        done = infinite ? g_strdup(low) : many && (sends || !g_str_has_suffix(many, "re")) ? g_strdup(many) : NULL;
        familiar = infinite;
    } else if (one && mine && !*hung && !familiar && !never)
        done = g_strdup_printf("%.*s%s", (int)strlen(one) - 1, one, clause_low(clause, at));
    else if (one && !mine &&
             (*hung || (takes_object(next, clause_low(clause, verb + 2)) &&
                        (own || !familiar || word_in(low, "annulla cancella rimborsa spedisci sposta")))))
        done = g_strdup(one);
    if (!done)
        return false;
    bool to_us = !asking;
    g_autofree char *told = to_us ? g_strdup_printf("%s%s", lead ? "non " : "", done) : g_strdup(done);
    set_wish(clause, verb, asking ? "Puoi" : familiar ? "Ti chiedo di" : "Vi chiedo di", told);
    for (guint i = at; i < verb; i++)
        clause_set(clause, i, "");
    if (word_in(next, "lei tu voi"))
        clause_set(clause, verb + 1, "");
    return true;
}

/* "Dovete intervenire oggi.": what must be done is asked of us. */
static bool
must(struct clause *clause, guint at)
{
    const char *deed = clause_low(clause, at + 1);
    gsize length = strlen(deed);
    bool infinite =
        length > 4 && (g_str_has_suffix(deed, "re") || g_str_has_suffix(deed, "rmi") || g_str_has_suffix(deed, "rci") ||
                       g_str_has_suffix(deed, "rlo") || g_str_has_suffix(deed, "rla") ||
                       g_str_has_suffix(deed, "rli") || g_str_has_suffix(deed, "rle"));
    if (!infinite || !word_in(clause_low(clause, at), "dovete dovreste devi dovresti") || asks(clause, at) ||
        word_in(deed, "sapere essere avere capire vergognarvi"))
        return false;
    bool familiar = word_in(clause_low(clause, at), "devi dovresti");
    clause_set(clause, at, familiar ? "Ti chiedo di" : "Vi chiedo di");
    return true;
}

/* "mi potete mandare", "me lo puoi dire" → "potete mandarmi", "puoi dirmelo". */
static void
hang(struct clause *clause, guint at)
{
    static const char light[] = "lo la li le ne";
    bool pair = word_in(clause->words[at].low, "me ce") && word_in(clause_low(clause, at + 1), light);
    guint can = at + 1 + pair;
    const char *deed = clause_low(clause, can + 1);
    gsize length = strlen(deed);
    if ((!pair && !word_in(clause->words[at].low, "mi ci lo la li le ne")) || length < 4 ||
        !g_str_has_suffix(deed, "re") || !word_in(clause_low(clause, can), "potete potreste puoi potresti"))
        return;
    g_autofree char *hung = g_strdup_printf("%.*s%s%s", (int)length - (g_str_has_suffix(deed, "rre") ? 2 : 1), deed,
                                            clause->words[at].low, pair ? clause->words[at + 1].low : "");
    g_autofree char *modal = g_strdup(clause->words[can].low);
    if (g_ascii_isupper(*clause->words[at].text))
        *modal = g_ascii_toupper(*modal);
    clause_set(clause, can + 1, hung);
    clause_set(clause, at, modal);
    for (guint i = at + 1; i <= can; i++)
        clause_set(clause, i, "");
}

/* "annullate l'ordine, ho sbagliato taglia": why it is asked, which begins behind the order's comma. */
static bool
gives_reason(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = clause_low(clause, at + 1);
    return word_in(low, "io passo vengo torno parto vado ho sono si mi \xC3\xA8 ha abbiamo hanno devo siamo") ||
           g_str_has_prefix(low, "l'ho") || g_str_has_prefix(low, "c'\xC3\xA8") ||
           (strcmp(low, "non") == 0 &&
            word_in(next,
                    "mi si \xC3\xA8 sono ho ha hanno lo la li le posso vado voglio serve riesco funziona c'\xC3\xA8"));
}

void
voi_asked(struct clause *clause)
{
    bool asking = false; /* "bloccate l'addebito e restituitemi i soldi": one wish in two orders */
    for (guint i = 0; i < clause->count; i++) {
        hang(clause, i);
        const struct word *word = &clause->words[i];
        const char *trail = i ? clause->words[i - 1].trail : "", *next = clause_low(clause, i + 1);
        asking &= i == 0 || !strpbrk(trail, ".!?;");
        g_autofree char *more = asking && word_in(clause_low(clause, i - 1), "e ed o")
                                    ? of_many(word->low, true, next, clause_low(clause, i + 2))
                                    : NULL;
        if (more) {
            set_wish(clause, i, "di", more);
            continue;
        }
        if (asking && i > 1 && word_in(clause_low(clause, i - 1), "e ed") &&
            word_in(word->low, "ditemi fatemi diteci fateci dimmi fammi")) { /* "bloccatela e ditemi come …" */
            g_autofree char *told = g_strdup(word->low);
            *told = g_ascii_toupper(*told);
            clause_mark(clause, i - 2, ".");
            clause_set(clause, i - 1, "");
            clause_set(clause, i, told);
            continue;
        }
        if (asking && strcmp(trail, ",") == 0 && gives_reason(clause, i)) {
            g_autofree char *reason = g_strdup_printf("perch\xC3\xA9 %s", word->text);
            clause_mark(clause, i - 1, "");
            clause_set(clause, i, reason);
            asking = false;
            continue;
        }
        bool plea = i > 1 && clause_has(clause, i - 2, "per favore|cortesia|piacere");
        bool comma = i > 2 && strcmp(trail, ",") == 0, colon = i > 1 && strcmp(trail, ":") == 0;
        bool opens = i == 0 || strpbrk(trail, ".!?;") || colon;
        if (opens && clause_has(clause, i, "complimenti a|al|alla|allo|agli|ai|per") && i + 3 < clause->count)
            clause_set(clause, i, "Volevo fare i complimenti");
        bool one = (opens || plea) && (must(clause, i) || opens_order(clause, i));
        g_autofree char *done = !one && (opens || plea || comma)
                                    ? of_many(word->low, opens && !asks(clause, i), next, clause_low(clause, i + 2))
                                    : NULL;
        gsize length = strlen(word->low);
        if (done && asks(clause, i) && length > 3 && strcmp(word->low + length - 2, "te") == 0)
            continue; /* "spedite anche in Svizzera?" */
        if (!done && !one)
            continue;
        if (done)
            set_wish(clause, i, "Vi chiedo di", done);
        asking = true;
        if ((comma && !plea) || colon)
            clause_mark(clause, i - 1, ".");
    }
}
