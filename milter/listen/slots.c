/*
 * slots.c - what the mail says for an issue's frame, and what that kind of issue cannot do without.
 *
 * A slot is filled only from the issue's own sentence or one beside it that plainly speaks of the same; a wrong filling says
 * something false, an empty one only less. Pure.
 */
#include "german.h"
#include "slots.h"

#include "clause.h"
#include "numbers.h"
#include "particulars.h"
#include "redact.h"
#include "terms.h"
#include "things.h"
#include "times.h"

#include <hearken/text.h>
#include <string.h>

#define ASK_SURE 62 /* per cent: a question that fits another kind of issue shows that nobody listened */

struct filling {
    struct insight *insight;
    struct issue *issue;
    GArray *slots;
    bool informal;
};

/* "Seit drei Tagen": within a sentence. Takes value. */
static char *
small_begun(char *value)
{
    if (value)
        *value = g_ascii_tolower(*value);
    return value;
}

static void
put(struct filling *filling, const char *kind, char *value)
{
    if (!*value || strstr(value, REDACTED_MARK)) {
        g_free(value);
        return;
    }
    struct fact slot = {g_strdup(kind), value};
    g_array_append_val(filling->slots, slot);
}

/* ---- things ---------------------------------------------------------------------------------------------------- */

/* In the issue's sentence, else in one that says what was ordered. */
static void
put_thing(struct filling *filling)
{
    const struct insight *insight = filling->insight;
    const char *language = insight->language;
    g_autofree char *owned = things_owned(language, filling->informal, filling->issue->source);
    g_autofree char *ordered = things_ordered(language, filling->issue->source);
    for (guint i = 0; !*ordered && i < insight->sentence_count; i++) {
        g_free(ordered);
        ordered = insight->sentences[i].secret ? g_strdup("") : things_ordered(language, insight->sentences[i].text);
    }
    bool german = strcmp(language, "de") == 0;
    if (german) {
        put(filling, "OBJ.a", g_strdup(ordered));
        if (!german_names_kin(filling->issue->source)) /* "meine Tochter hat … kaputt gemacht" */
            put(filling, "OBJ.n", g_strdup(owned));
        return;
    }
    bool bought = strcmp(filling->issue->frame, "NOT-ARRIVED") == 0;
    g_autofree char *definite = things_definite(language, ordered);
    if (bought)
        put(filling, "OBJ", g_strdup(ordered));
    else
        put(filling, "OBJ", g_strdup(*owned ? owned : definite));
}

/* ---- times and figures ------------------------------------------------------------------------------------------ */

static void
put_date(struct filling *filling)
{
    char *day;
    char *date = times_date(filling->insight->language, filling->issue->source, &day);
    put(filling, "DATE", date);
    put(filling, "DAY", day);
}

static void
put_figures(struct filling *filling)
{
    static const char dated[] =
        " NOT-ARRIVED DAMAGED-ON-ARRIVAL DUPLICATE-CHARGE UNRECOGNISED-PAYMENT MISSED-APPOINTMENT "
        "STAFF-CONDUCT SAFETY CHARGED-AFTER-CANCEL REFUND-MISSING ";
    static const char lasting[] =
        " DEFECTIVE REFUND-MISSING PAYMENT-STUCK CANNOT-LOG-IN ACCOUNT-CHANGED APP-FAULT OUTAGE ";
    static const char priced[] = " DUPLICATE-CHARGE UNEXPECTED-CHARGE CHARGED-AFTER-CANCEL UNRECOGNISED-PAYMENT "
                                 "REFUND-MISSING PAYMENT-STUCK ";
    const char *frame = filling->issue->frame, *source = filling->issue->source;
    const char *language = filling->insight->language;
    if (word_in(frame, dated))
        put_date(filling);
    if (word_in(frame, lasting))
        put(filling, "DUR", small_begun(times_duration(language, source)));
    if (word_in(frame, priced))
        put(filling, "AMT", numbers_amount(source));
    if (strcmp(frame, "LONG-WAIT") == 0)
        put(filling, "LEN", small_begun(times_length(language, source)));
    const char *order = insight_fact(filling->insight, "order");
    if (order)
        put(filling, "NO", g_strdup(order));
    const char *error = insight_fact(filling->insight, "error"), *device = insight_fact(filling->insight, "device");
    if (error && word_in(frame, " APP-FAULT CANNOT-LOG-IN PAYMENT-STUCK "))
        put(filling, "ERR", g_strdup(error));
    if (device && strcmp(frame, "APP-FAULT") == 0)
        put(filling, "DEV", g_strdup(device));
}

/* Bare nouns of services that go down, as written. */
static void
put_service(struct filling *filling)
{
    static const char *const names[] = {
        "internet", "broadband",     "wifi",    "wi-fi",     "power",  "electricity", "hot water",   "water",
        "heating",  "gas",           "signal",  "Internet",  "WLAN",   "Strom",       "Warmwasser",  "Wasser",
        "Heizung",  "électricité",   "eau",     "chauffage", "luz",    "agua",        "calefacción", "corrente",
        "acqua",    "riscaldamento", "energia", "água",      "stroom", "verwarming"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        const char *at = strstr(filling->issue->source, names[i]);
        gsize width = strlen(names[i]);
        if (!at || (at > filling->issue->source && g_ascii_isalpha(at[-1])) || g_ascii_isalpha(at[width]))
            continue;
        put(filling, strcmp(filling->insight->language, "de") == 0 ? "SERVICE.a" : "SERVICE", g_strdup(names[i]));
        return;
    }
}

/* How often, who, and what for what: how often may stand anywhere in the mail. */
static void
put_particulars(struct filling *filling, const char *text)
{
    const char *frame = filling->issue->frame, *source = filling->issue->source, *language = filling->insight->language;
    bool english = strcmp(language, "en") == 0;
    if (strcmp(frame, "REPEATED-CONTACT") == 0) {
        put(filling, "NTH", particulars_nth(language, text));
        static const char *const silent[] = {"no reply",     "no answer",     "no response",  "nobody",
                                             "unanswered",   "keine antwort", "ohne antwort", "niemand",
                                             "sans réponse", "sin respuesta", "nadie"};
        g_autofree char *low = g_utf8_strdown(source, -1);
        bool unheard = false;
        for (guint i = 0; i < G_N_ELEMENTS(silent); i++)
            unheard |= strstr(low, silent[i]) != NULL;
        if (unheard)
            put(filling, "N", particulars_messages(language, source));
    }
    if (english && strcmp(frame, "STAFF-CONDUCT") == 0)
        put(filling, "PARTY", particulars_party(source));
    if (english && strcmp(frame, "WRONG-ITEM") == 0) {
        char *wanted;
        put(filling, "GOT", particulars_got(source, &wanted));
        put(filling, "WANTED", wanted);
    }
}

static void
fill_issue(struct insight *insight, struct issue *issue, const char *text)
{
    static const char with_things[] =
        " NOT-ARRIVED DAMAGED-ON-ARRIVAL DEFECTIVE WRONG-ITEM MISSING-PARTS REFUND-MISSING "
        "RETURN ";
    struct filling filling = {insight, issue, g_array_new(FALSE, FALSE, sizeof(struct fact)),
                              insight->form == FORM_INFORMAL};
    if (word_in(issue->frame, with_things))
        put_thing(&filling);
    if (strcmp(issue->frame, "OUTAGE") == 0)
        put_service(&filling);
    put_figures(&filling);
    put_particulars(&filling, text);
    issue->slot_count = filling.slots->len;
    issue->slots = (struct fact *)(void *)g_array_free(filling.slots, FALSE);
}

/* ---- what is missing -------------------------------------------------------------------------------------------- */

static const struct {
    const char *frame, *slot, *facts; /* asked for when none of the facts stands in the mail */
} needs[] = {
    {"NOT-ARRIVED", "ref", "order tracking invoice"},
    {"DELIVERED-NOT-RECEIVED", "ref", "order tracking"},
    {"DELIVERY-MOVED", "ref", "order tracking"},
    {"DAMAGED-ON-ARRIVAL", "ref", "order invoice serial"},
    {"WRONG-ITEM", "ref", "order invoice"},
    {"MISSING-PARTS", "ref", "order invoice"},
    {"DEFECTIVE", "ref", "order invoice serial contract policy policy"},
    {"RETURN", "ref", "order invoice"},
    {"REFUND-MISSING", "ref", "order invoice booking case"},
    {"DUPLICATE-CHARGE", "payment", "order invoice amount booking"},
    {"UNEXPECTED-CHARGE", "payment", "invoice amount order"},
    {"UNRECOGNISED-PAYMENT", "payment", "amount"},
    {"PAYMENT-STUCK", "payment", "error amount order"},
    {"CHARGED-AFTER-CANCEL", "account", "customer contract policy order invoice"},
    {"CANNOT-LOG-IN", "error", "error"},
    {"APP-FAULT", "device", "device version error"},
    {"OUTAGE", "place", "customer contract policy account"},
    {"ACCOUNT-CHANGED", "account", "customer account"},
    {"BOOKING-CHANGED", "booking", "booking order"},
    {"MISSED-APPOINTMENT", "ref", "order case customer booking contract policy policy"},
    {"REPEATED-CONTACT", "issue", "case order customer booking tracking"},
    {"RUNAROUND", "issue", "case order customer booking tracking"},
    {"CONTENTLESS", "issue", "case order"},
    {"STAFF-CONDUCT", "place", "date order booking"},
    {"CANCEL", "account", "order customer contract policy booking"},
};

/* What the mail must speak of for a question to fit: a place is asked for where a shop is in play, an account of one who has one. */
static const struct {
    const char *slot, *words;
} speaks[] = {
    {"place", "shop|shops|store|stores|branch|filiale|filialen|laden|geschäft|markt|magasin|boutique|agence|tienda|"
              "sucursal|negozio|"
              "loja|winkel|filiaal"},
    {"account", "account|accounts|konto|kundenkonto|benutzerkonto|nutzerkonto|compte|cuenta|conta"},
    {"payment",
     "charge*|debit*|payment*|paid|took|taken|bank|transfer|abgebucht|abbuch*|lastschrift|bezahl*|zahlung|gezahlt|"
     "überweisung|prélev*|débit*|paiement*|payé*|virement|cobr*|cargo|cargos|pago|pagos|pagado|transferencia|"
     "addebit*|pagament*|pagato|prelev*|bonifico|pagamento|paguei|transferência|afgeschreven|afschrijv*|"
     "betaling|betaald|overboeking"},
    {"device", "app|apps|application|software|programm|anwendung|appli|logiciel|aplicación|programa|applicazione|"
               "aplicativo|applicatie"},
    /* of who has written before */
    {"before", "write|wrote|written|writing|email*|mail|mails|message*|call|called|calls|calling|phone*|phoned|rang|"
               "ring|contact*|"
               "ticket|answer*|reply|replied|replies|response|schreib*|schrieb|geschrieben|anruf*|angerufen|antwort*|"
               "gemeldet|kontakt*|écri*|appel*|répon*|contact*|escrib*|escrit*|llam*|respond*|respuesta|"
               "scritto|scrivo|chiamat*|rispost*|contattat*|escrev*|escrit*|lig*|respost*|respond*|"
               "geschreven|gebeld|gemaild|antwoord*|reactie"},
    /* what is neither ordered nor booked: a town's, a bank's or an office's matter */
    {"unordered",
     "mairie|monsieur le maire|madame le maire|madame la maire|voirie|préfecture|nouvelle carte|carte bancaire|carte "
     "bleue|carte vitale|carte grise|pension|retraite|caf|permis de conduire|passeport|travaux de la rue|chantier|"
     "ayuntamiento|alcaldía|alcalde|alcaldesa|pensión|pasaporte|tarjeta de crédito|tarjeta de débito|nueva tarjeta|"
     "sindaco|comune di|municipio|carta di credito|nuova carta|carta d'identità|bancomat|cashback|cash back|"
     "prefeitura|prefeito|câmara municipal|junta de freguesia|cartão de crédito|cartão de débito|novo cartão|"
     "cartão novo|aposentadoria|passaporte"},
    /* why an account stays shut: what happens then is known */
    {"reason", "vergessen|gesperrt|zurücksetz*|forgot|forgotten|locked|reset|oublié*|bloqué*|réinitialis*|olvid*|"
               "bloquead*|restablec*|dimenticat*|bloccat*|reimpost*|esqueci*|redefinir|vergeten|geblokkeerd|resetten"},
};

static void
hear(guint value, guint at, void *user)
{
    (void)at;
    *(guint *)user |= 1U << value;
}

static gpointer
build(gpointer unused)
{
    (void)unused;
    struct terms *terms = terms_new();
    for (guint i = 0; i < G_N_ELEMENTS(speaks); i++)
        terms_add(terms, i, speaks[i].words);
    return terms;
}

static bool
fits(const char *slot, const char *text)
{
    static GOnce once = G_ONCE_INIT;
    struct terms *terms = g_once(&once, build, NULL);
    struct terms_words words;
    guint heard = 0;
    terms_cut(text, 8192, &words);
    terms_search(terms, &words, hear, &heard);
    bool wordy = words.count > 12; /* who tells so much has said what happens */
    terms_clear(&words);
    for (guint i = 0; i < G_N_ELEMENTS(speaks); i++)
        if (strcmp(slot, speaks[i].slot) == 0)
            return heard & (1U << i);
    bool known = heard & (1U << (G_N_ELEMENTS(speaks) - 1));
    return strcmp(slot, "error") != 0 || (!wordy && !known);
}

/* "I have some issues with my radio": that there are some, and nothing of which. */
static bool
is_unnamed(const char *language, const char *text)
{
    static const char *const heads[] = {"some issues", "some problems", "some issue", "some problem", "some trouble"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    bool named = strpbrk(low, "0123456789\"'") || text_word_count(text) > 16 || strcmp(language, "en") != 0;
    for (guint i = 0; i < G_N_ELEMENTS(heads) && !named; i++)
        if (strstr(low, heads[i]))
            return true;
    return false;
}

/* The first issue that lacks something decides; what tells of the course alone only when it stands alone. Unsure: nothing is asked. */
static void
set_missing(struct insight *insight, const char *text, bool purchase)
{
    if (is_unnamed(insight->language, text)) {
        g_free(insight->missing);
        insight->missing = g_strdup("issue");
        return;
    }
    if (insight->issue_count == 0 || insight->issues[0].certainty < ASK_SURE)
        return;
    guint told = 0; /* sentences that say something of the matter */
    for (guint i = 0; i < insight->sentence_count; i++)
        told += insight->sentences[i].role == ROLE_PROBLEM || insight->sentences[i].role == ROLE_ATTEMPT;
    for (guint i = 0; i < G_N_ELEMENTS(needs); i++) {
        if (strcmp(needs[i].frame, insight->issues[0].frame) != 0)
            continue;
        g_auto(GStrv) facts = g_strsplit(needs[i].facts, " ", -1);
        bool held = false;
        for (char **fact = facts; *fact; fact++)
            held |= insight_fact(insight, *fact) != NULL;
        bool vague = strcmp(needs[i].slot, "error") == 0 || strcmp(needs[i].slot, "issue") == 0;
        bool followed = word_in(needs[i].frame, " REPEATED-CONTACT RUNAROUND ");
        static const char goods[] = " DEFECTIVE REFUND-MISSING RETURN DAMAGED-ON-ARRIVAL ";
        bool service = !purchase && strcmp(needs[i].slot, "ref") == 0 && word_in(needs[i].frame, goods);
        held |= numbers_identify(text) && word_in(needs[i].slot, " ref account booking ");
        service |= !purchase && strcmp(needs[i].slot, "ref") == 0 && fits("unordered", text);
        if (!held && !service && !(vague && told > 2) && fits(vague && followed ? "before" : needs[i].slot, text)) {
            g_free(insight->missing);
            insight->missing = g_strdup(needs[i].slot);
        }
        return;
    }
}

/* What is wanted or threatened has the deadline; what is told has one only where nothing else does. */
static bool
may_hold_deadline(enum role role, bool wanted)
{
    static const enum role ahead[] = {ROLE_REQUEST, ROLE_QUESTION, ROLE_THREAT, ROLE_DEADLINE};
    static const enum role behind[] = {ROLE_CONTEXT, ROLE_ATTEMPT, ROLE_GREETING, ROLE_CLOSING, ROLE_SIGNATURE,
                                       ROLE_QUOTED,  ROLE_LEGAL,   ROLE_THANKS,   ROLE_PRAISE};
    bool found = false;
    for (guint i = 0; i < G_N_ELEMENTS(ahead) && wanted; i++)
        found |= role == ahead[i];
    for (guint i = 0; i < G_N_ELEMENTS(behind) && !wanted; i++)
        found |= role == behind[i];
    return found == wanted;
}

/* "We were promised it before Christmas", "it was due by 4 May", "obwohl er bis Ende Mai gilt": a term that others set. */
static bool
tells_anothers_term(const char *language, const char *text)
{
    static const struct {
        const char *language, *words;
    } terms[] = {{"en", " promised "},     {"en", " was due "},       {"en", " were due "},  {"en", " supposed to "},
                 {"en", " was meant to "}, {"en", " told "},          {"en", " assured "},   {"en", " paid up till "},
                 {"en", " paid until "},   {"en", " paid up until "}, {"en", " guarantee "}, {"de", " gilt "},
                 {"de", " gültig "},       {"de", " versprochen "},   {"de", " zugesagt "},  {"nl", " geldig "},
                 {"nl", " beloofd "},      {"nl", " geldt "}};
    g_autofree char *spaced = g_strdup_printf(" %s ", text);
    g_strdelimit(spaced, ".,;:!?", ' ');
    g_autofree char *low = g_utf8_strdown(spaced, -1);
    for (guint i = 0; i < G_N_ELEMENTS(terms); i++)
        if (strcmp(terms[i].language, language) == 0 && strstr(low, terms[i].words))
            return true;
    return false;
}

/* "You wrote you'd reply within 48 hours", "would it be here by the 20th?": our own word, and a question, set us no term. */
static bool
sets_no_term(const char *language, const char *text)
{
    static const char *const ours[] = {
        " you wrote ",         " you said ",           " you replied ",          " you'd get back ",
        " you'd be in touch ", " you would get back ", " you would be in touch "};
    static const char *const asked[] = {" would it ", " would they ", " would this ", " would that ", " would these ",
                                        " will it ",  " will they ",  " will this ",  " will that ",  " will these "};
    static const char *const wanted[] = {" need ", " needs ", " please ", " pls ", " must ", " want ", " can you "};
    if (strcmp(language, "en") != 0)
        return false;
    g_autofree char *spaced = g_strdup_printf(" %s ", text);
    g_autofree char *low = g_utf8_strdown(spaced, -1);
    const char *found = strchr(low, '?') && (g_str_has_prefix(low, " in case ") || g_str_has_prefix(low, " unless "))
                            ? low
                            : NULL; /* "in case it isn't here by Friday, can I …?" */
    for (guint i = 0; i < G_N_ELEMENTS(ours) && !found; i++)
        found = strstr(low, ours[i]);
    for (guint i = 0; i < G_N_ELEMENTS(asked) && !found; i++)
        found = strstr(low, asked[i]);
    for (guint i = 0; i < G_N_ELEMENTS(wanted) && found; i++)
        if (strstr(low, wanted[i]))
            return false;
    return found != NULL;
}

static void
set_deadline(struct insight *insight)
{
    g_free(insight->deadline);
    insight->deadline = g_strdup("");
    for (guint pass = 0; pass < 2; pass++)
        for (guint i = 0; i < insight->sentence_count && !*insight->deadline; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            if (sentence->secret || !may_hold_deadline(sentence->role, pass == 0) ||
                ((sentence->role != ROLE_REQUEST || strstr(sentence->text, " guarantee ")) &&
                 tells_anothers_term(insight->language, sentence->text)) ||
                sets_no_term(insight->language, sentence->text))
                continue;
            g_free(insight->deadline);
            insight->deadline = times_deadline(insight->language, sentence->text);
        }
}

void
slots_fill(struct insight *insight, const char *text, bool purchase)
{
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(struct fact));
    numbers_find(text, facts);
    insight->fact_count = facts->len;
    insight->facts = (struct fact *)(void *)g_array_free(facts, FALSE);
    set_deadline(insight);
    for (guint i = 0; i < insight->issue_count; i++)
        fill_issue(insight, &insight->issues[i], text);
    set_missing(insight, text, purchase);
}
