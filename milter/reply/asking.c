/*
 * asking.c - the one question of an acknowledgement; and what is said of a mail that says nothing.
 *
 * A wrong question is worse than none: it is asked only where the matter cannot do without the answer and the mail does not give it.
 * Pure.
 */
#include "gap.h"
#include "writing.h"

#include "../listen/civil.h"
#include "../listen/clause.h"
#include "../listen/enquiry.h"
#include "../listen/lexicon.h"
#include "../listen/numbers.h"
#include "../listen/rant.h"

#include <hearken/text.h>
#include <string.h>

#define THANKED 12 /* words of a mail that only gives thanks */

static bool
holds_one(const char *low, const char *const *words, guint count)
{
    for (guint i = 0; i < count; i++)
        if (strstr(low, words[i]))
            return true;
    return false;
}

/* English only: elsewhere slots.c has asked. */
static bool
speaks_of_money(const struct letter *letter)
{
    static const char *const words[] = {
        "charge",        "paid",      "pay",          "bill",     "money",        "bank",    "card",   "fee",
        "\xC2\xA3",      "$",         "\xE2\x82\xAC", "debit",    "price",        "invoice", "cost",   "top up",
        "top-up",        "abgebucht", "zahl",         "konto",    "prél",         "débit",   "pago",   "cobr",
        "cargo",         "addebit",   "pagament",     "betal",    "afgeschreven", "cuenta",  "compte", "überweis",
        "transferencia", "virement",  "bonifico",     "overboek", "lastschrift"};
    g_autofree char *whole = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_autofree char *low = g_utf8_strdown(whole, -1);
    return holds_one(low, words, G_N_ELEMENTS(words));
}

/* "64.99", "900 pounds", "$45", "45 €". */
static bool
holds_amount(const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    static const char *const signs[] = {"$", "\xC2\xA3", "\xE2\x82\xAC"};
    for (guint i = 0; i < G_N_ELEMENTS(signs); i++)
        for (const char *at = low; (at = strstr(at, signs[i])); at += strlen(signs[i])) {
            const char *next = at + strlen(signs[i]);
            if (g_ascii_isdigit(next[*next == ' ']) || (at > low && g_ascii_isdigit(at[-1])) ||
                (at > low + 1 && at[-1] == ' ' && g_ascii_isdigit(at[-2])))
                return true;
        }
    for (const char *c = low; *c; c++)
        if (g_ascii_isdigit(*c) && (g_str_has_prefix(c + 1, " pounds") || g_str_has_prefix(c + 1, " euros") ||
                                    g_str_has_prefix(c + 1, " dollars") ||
                                    ((c[1] == '.' || c[1] == ',') && g_ascii_isdigit(c[2]) && g_ascii_isdigit(c[3]) &&
                                     !g_ascii_isdigit(c[4]) && c[4] != '.')))
            return true;
    return false;
}

/* A site or an interface runs on nobody's device. */
static bool
is_remote(const char *low)
{
    static const char *const words[] = {"api",    "website", "web site", " site",    "integration", "dashboard",
                                        "portal", "browser", "webseite", "homepage", "sitio web",   "site web"};
    return holds_one(low, words, G_N_ELEMENTS(words));
}

/* "… about being charged", "regarding my refund": what it is about stands there. */
static bool
says_about_what(const char *low)
{
    static const char *const words[] = {" about ",     " regarding ", " concerning ",  " re: ",        " wegen ",
                                        " bezüglich ", " to report ", " to cancel ",   " to ask ",     " to activate ",
                                        " to change ", " to get ",    " to find out ", " concernant ", " au sujet ",
                                        " sobre ",     " acerca ",    " riguardo ",    " over "};
    const char *same = strstr(low, "about the same"), *this = strstr(low, "about this");
    return !same && !this && holds_one(low, words, G_N_ELEMENTS(words));
}

/* "I have written five times about the same issue": the mail says of itself that it names no matter. */
static bool
names_no_issue(const struct pack *pack, const char *low)
{
    for (char **phrase = pack_texts(pack, "issue.unnamed"); phrase && *phrase; phrase++)
        if (strstr(low, *phrase))
            return true;
    return false;
}

/* "billed twice for my subscription": the sender's address and the thing tell which payment it is. */
static bool
names_what_for(const struct pack *pack, const char *low)
{
    static const char *const things[] = {"subscription", "membership",  "booking",      " plan",   " order",
                                         "premium",      "flight",      " fee ",        " fee.",   " emi ",
                                         "instalment",   "installment", "late payment", "my bill", "last bill",
                                         "latest bill",  "delivery fee"};
    return strcmp(pack->language, "en") == 0 && holds_one(low, things, G_N_ELEMENTS(things));
}

/* Whether the mail speaks of something bought or sent, whose number would find it; another language than these: it may. */
static bool
speaks_of_goods(const struct pack *pack, const char *low)
{
    static const char *const english[] = {"order",   "parcel",  "package", "bought", "purchas", "item",
                                          "product", "deliver", "ship",    "return", "refund",  "replac",
                                          "arriv",   "broke",   "receiv",  "sent"};
    static const char *const german[] = {"bestell",  "paket",    "packet",  "päckchen",  "liefer",  "sendung",
                                         "versand",  "schick",   "kauf",    "artikel",   "ware",    "retour",
                                         "rücksend", "umtausch", "tauscht", "zugestell", "monteur", "techniker",
                                         "auftrag",  "produkt",  "händler"};
    static const char *const dutch[] = {"bestel",  "pakket",  "pakje",   "lever",   "bezorg", "verzond",
                                        "stuur",   "gekocht", "artikel", "product", "retour", "ruil",
                                        "monteur", "zending", "webshop", "winkel",  "kocht"};
    if (strcmp(pack->language, "en") == 0)
        return holds_one(low, english, G_N_ELEMENTS(english));
    if (strcmp(pack->language, "de") == 0)
        return holds_one(low, german, G_N_ELEMENTS(german));
    return strcmp(pack->language, "nl") != 0 || holds_one(low, dutch, G_N_ELEMENTS(dutch));
}

/* "on the 1st", "in November", "yesterday": a time by which a payment is found. */
static bool
holds_date(const char *low)
{
    static const char *const words[] = {
        "january",  "february", "march ",   "march.", "march,",     "april",      "june",      "july",     "august",
        "septemb",  "october",  "novemb",   "decemb", "yesterd",    "today",      "monday",    "tuesday",  "wednesd",
        "thursday", "friday",   "saturday", "sunday", "this month", "last month", "this week", "last week"};
    for (const char *c = low; *c; c++)
        if (g_ascii_isdigit(*c) &&
            (g_str_has_prefix(c + 1, "st ") || g_str_has_prefix(c + 1, "nd ") || g_str_has_prefix(c + 1, "rd ") ||
             g_str_has_prefix(c + 1, "th ") || g_str_has_prefix(c + 1, "st.") || g_str_has_prefix(c + 1, "th.")))
            return true;
    return holds_one(low, words, G_N_ELEMENTS(words));
}

/* What is wanted names what it is about: a noun that is no answer or call. German. */
static bool
names_german_thing(const struct pack *pack, const char *wish)
{
    g_autoptr(clause) words = clause_cut(strcmp(pack->language, "de") == 0 ? wish : "");
    for (guint i = 1; i < words->count; i++)
        if (g_unichar_isupper(g_utf8_get_char(words->words[i].text)) &&
            !word_in(words->words[i].low,
                     "sie ihr ihre ihren ihrem ihrer ihnen rückruf antwort anruf rückmeldung mitarbeiter "
                     "mensch menschen person problem anliegen hilfe lösung kontakt termin grund"))
            return true;
    return false;
}

/* Which payment it is may be asked: the mail speaks of one, and has not named it. */
static bool
wants_payment(const struct writing *writing, const struct letter *letter, const char *frame, const char *low)
{
    bool english = strcmp(writing->pack->language, "en") == 0;
    if (english && strcmp(frame, "UNEXPECTED-CHARGE") == 0 && !strstr(low, "charges") && !strstr(low, "fees"))
        return false; /* what was too dear is named by what was bought */
    if (holds_amount(letter->reply) || !speaks_of_money(letter) || names_what_for(writing->pack, low))
        return false;
    if (english && (holds_date(low) || text_word_count(low) > 28))
        return false; /* who tells so much has named it */
    static const char *const moneys[] = {"charge",   "payment", "transaction", "purchase", "money",
                                         "withdraw", "spent",   "bought",      "debited",  "amount"};
    if (english && strcmp(frame, "UNRECOGNISED-PAYMENT") == 0 && !holds_one(low, moneys, G_N_ELEMENTS(moneys)))
        return false; /* a card that is gone has paid nothing yet */
    static const char *const refusals[] = {"declin", "refus", "reject", "fail",  "ablehn", "abgelehnt", "rechaz",
                                           "rifiut", "recus", "weiger", "error", "fehler", "erreur",    "errore"};
    if (strcmp(frame, "PAYMENT-STUCK") == 0 && !holds_one(low, refusals, G_N_ELEMENTS(refusals)))
        return false; /* what only takes its time shows no message */
    return true;
}

/* Which device it is may be asked. */
static bool
wants_device(const char *low)
{
    static const char *const gone[] = {"lost my", "lost phone", "stole", "someone", "somebody"};
    static const char *const pressing[] = {"allerg",  "epipen",   "coeliac",       "celiac",   "gluten",
                                           "insulin", "hospital", "boarding pass", "check in", "checking in"};
    return !is_remote(low) && !holds_one(low, gone, G_N_ELEMENTS(gone)) &&
           !holds_one(low, pressing, G_N_ELEMENTS(pressing)); /* with these the app is not what matters */
}

/* No number is asked for where the mail gives one, no error but of a fault, no place but of a place. */
static bool
is_fitting(const char *missing, const struct writing *writing, const struct letter *letter)
{
    static const struct {
        const char *missing, *frames;
    } only[] = {{"error", "APP-FAULT CANNOT-LOG-IN DEFECTIVE"},
                {"place", "OUTAGE STAFF-CONDUCT SAFETY MISSED-APPOINTMENT"},
                {"date", "STAFF-CONDUCT SAFETY MISSED-APPOINTMENT BOOKING-CHANGED"}};
    const struct insight *insight = writing->insight;
    const char *frame = insight->issue_count ? insight->issues[0].frame : "";
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    if (strcmp(missing, "issue") == 0 && strcmp(frame, "CONTENTLESS") != 0 &&
        (says_about_what(low) || !names_no_issue(writing->pack, low)))
        return false;
    if (strcmp(missing, "issue") == 0 && insight->wish_clause &&
        names_german_thing(writing->pack, insight->wish_clause))
        return false; /* "wann wir Ihren Trockner liefern" */
    if (strcmp(missing, "issue") == 0 && strlen(letter->reply) > 160)
        return false; /* so much was not written about nothing */
    if (word_in(missing, "payment amount") && !*frame)
        return false; /* what a word on the bill means is asked of no payment */
    if (strcmp(missing, "payment") == 0 && !wants_payment(writing, letter, frame, low))
        return false;
    if (word_in(missing, "device version") && (!wants_device(low) || numbers_name_device(letter->reply)))
        return false;
    if (word_in(missing, "ref order tracking") && !speaks_of_goods(writing->pack, low))
        return false;
    static const char *const shown[] = {" says ", "saying", "message", "error", "keeps asking", "it shows"};
    if (strcmp(missing, "error") == 0 && holds_one(low, shown, G_N_ELEMENTS(shown)))
        return false; /* what happens has been told */
    static const char *const goods[] = {"gift card", "parcel", "package",  "shop",
                                        "store",     "refund", "sim card", "graphics"};
    if (word_in(missing, "order ref tracking") && strstr(low, " card") && !holds_one(low, goods, G_N_ELEMENTS(goods)))
        return false; /* a bank's card has no order number */
    for (guint i = 0; i < G_N_ELEMENTS(only); i++)
        if (strcmp(missing, only[i].missing) == 0)
            return *frame && strstr(only[i].frames, frame) != NULL;
    if (strcmp(missing, "account") ==
        0) /* the sender's address tells whose account it is, a longer mail what was ended */
        return strcmp(frame, "CHARGED-AFTER-CANCEL") == 0 && text_word_count(letter->reply) < 25;
    if (word_in(missing, "ref order") && strcmp(frame, "DEFECTIVE") == 0 && writing->tone <= TONE_THANKS)
        return false; /* who only wants to know complains of nothing yet */
    bool number = word_in(missing, "order ref tracking booking account customer invoice");
    if (number && (writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH))
        return false; /* who mourns or is hurt is asked for no number first */
    return !number || !(gap_number(letter->reply) || gap_number(letter->subject) || gap_named(letter->reply) ||
                        gap_named(letter->subject));
}

/* The words of a question for this matter: "which charges", "what you first wrote about". Owned by caller. */
static char *
key_of(const struct writing *writing, const struct letter *letter, const char *missing)
{
    const char *frame = writing->insight->issue_count ? writing->insight->issues[0].frame : "";
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    const char *special = "";
    static const char *const agains[] = {"same",     "dasselbe",      "dieselbe",     "selben", "même",
                                         "mismo",    "stess",         "mesm",         "zelfde", "no response",
                                         "no reply", "sin respuesta", "geen antwoord"};
    static const char *const taken[] = {"left my account", "was taken", "been taken",
                                        "took the money",  "deducted",  "went out"};
    if (strcmp(missing, "issue") == 0 && holds_one(low, agains, G_N_ELEMENTS(agains)))
        special = "ask.issue.again";
    else if (strcmp(missing, "payment") == 0 && strcmp(frame, "PAYMENT-STUCK") == 0 &&
             !holds_one(low, taken, G_N_ELEMENTS(taken)))
        special = "ask.payment.stuck";
    else if (strcmp(missing, "payment") == 0 && strcmp(frame, "UNRECOGNISED-PAYMENT") == 0)
        special = "ask.payment.foreign";
    else if (strcmp(missing, "payment") == 0 && (strstr(low, "charges") || strstr(low, "payments") ||
                                                 strstr(low, "fees") || strstr(low, " twice") || strstr(low, " 2x")))
        special = "ask.payments";
    else if (word_in(missing, "ref order") && word_in(frame, "DEFECTIVE") &&
             pack_texts(writing->pack, "ask.order.goods"))
        special = "ask.order.goods";
    return *special && pack_texts(writing->pack, special) ? g_strdup(special) : g_strdup_printf("ask.%s", missing);
}

/* Who tells of contacts alone does not say what they were about. */
static bool
keeps_issue_back(const struct insight *insight, const struct pack *pack, const struct letter *letter)
{
    static const char contacts[] = "REPEATED-CONTACT RUNAROUND LONG-WAIT";
    guint told = 0, other = 0;
    for (guint i = 0; i < insight->issue_count; i++) {
        bool contact = *insight->issues[i].frame && word_in(insight->issues[i].frame, contacts);
        told += contact;
        other += !contact && *insight->issues[i].frame;
    }
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    return told > 0 && other == 0 && insight->issue_count <= 2 && text_word_count(letter->reply) <= 30 &&
           !gap_number(letter->reply) && !gap_number(letter->subject) && names_no_issue(pack, low);
}

/* Kinds that say too little without the words of the mail: those that the pack's asks alone decide on. */
static bool
is_left_to_gaps(const struct pack *pack, const char *missing)
{
    for (char **kind = pack_texts(pack, "ask.by.words"); kind && *kind; kind++)
        if (strcmp(*kind, missing) == 0)
            return true;
    return false;
}

const char *
writing_question(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    if (writing->calm) /* nothing is to be looked up for what is over, or only news */
        return NULL;
    const char *missing =
        insight ? insight_missing(insight, letter, writing->brief->topics, writing->brief->topic_count) : "";
    bool grieved = writing->tone == TONE_HEALTH || writing->tone == TONE_BEREAVED || writing->tone == TONE_THANKS;
    const struct gap *gap = insight && missing == insight->missing && !grieved ? gap_of(writing, letter) : NULL;
    if (gap) {
        const char *asked = gap->silent ? "" : writing_choose(writing, gap->id, NULL);
        return *asked ? asked : NULL;
    }
    if (insight && missing == insight->missing && is_left_to_gaps(writing->pack, missing))
        missing = "";
    if (insight && !*missing && !is_left_to_gaps(writing->pack, "issue") &&
        keeps_issue_back(insight, writing->pack, letter))
        missing = "issue";
    bool hurt = insight && (grieved || writing->tone == TONE_ANGRY);
    bool aimless = !*missing || (strcmp(missing, "wish") == 0 && (hurt || *insight->wish_clause)) ||
                   writing->tone == TONE_THANKS || (insight->issue_count == 0 && strcmp(missing, "wish") == 0);
    if (aimless || !is_fitting(missing, writing, letter))
        return NULL;
    g_autofree char *key = key_of(writing, letter, missing);
    const char *asked = writing_choose(writing, key, NULL);
    return *asked ? asked : NULL;
}

/* ---- mails that say nothing ------------------------------------------------------------------------------------ */

/* What a mail without content consists of: a mark, a fault that is not named, a cry for help, one word; "" when it says more. */
static const char *
kind_of_wordless(const struct writing *writing, const struct letter *letter)
{
    static const char *const kinds[] = {"fault", "help", "thanks", "call", "chase", "settled", "greeting"};
    g_auto(GStrv) words = lexicon_words(letter->reply), title = lexicon_words(letter->subject);
    g_autofree char *said = g_strjoinv(" ", words), *subject = g_strjoinv(" ", title);
    bool titled = *subject && strcmp(subject, said) != 0 && strcmp(subject, "no subject") != 0;
    if (titled || writing->brief->offered)
        return "";
    if (!*said)
        return *letter->reply && strlen(letter->reply) < 8 && !strpbrk(letter->reply, "@/{") ? "mark" : "";
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autofree char *key = g_strdup_printf("wordless.%s.match", kinds[i]);
        for (char **phrase = pack_texts(writing->pack, key); phrase && *phrase; phrase++) {
            g_auto(GStrv) wanted = lexicon_words(*phrase);
            g_autofree char *whole = g_strjoinv(" ", wanted);
            if (strcmp(whole, said) == 0)
                return kinds[i];
        }
    }
    g_autofree char *about = NULL;
    bool leaves = false;
    bool cheerful = word_in(writing->pack->language, "es it pt") && writing->tone == TONE_THANKS &&
                    !writing->insight->issue_count && !*writing->insight->wish_clause && !strchr(letter->reply, '?') &&
                    g_strv_length(words) <= THANKED;
    if (cheerful || (strcmp(writing->pack->language, "en") == 0 && civil_is_all(letter->reply)))
        return "thanks";
    if (strcmp(writing->pack->language, "en") == 0 && rant_is_all(letter->reply, &about, &leaves))
        return about ? "rant.about" : leaves ? "rant.leaves" : "rant";
    bool told = strcmp(writing->pack->language, "de") == 0 && /* its words are read one by one */
                (writing->insight->issue_count > 0 || *writing->insight->wish_clause);
    bool value = strcmp(writing->pack->language, "en") == 0 && enquiry_is_value(letter->reply);
    bool one =
        !told && (g_strv_length(words) == 1 || value) && strlen(letter->reply) < 40 && writing->tone != TONE_THANKS;
    return one && g_unichar_isalpha(g_utf8_get_char(said)) && !strpbrk(letter->reply, "@/{█") ? "word" : "";
}

bool
writing_is_rant(const struct writing *writing, const struct letter *letter)
{
    return writing->wordless && g_str_has_prefix(kind_of_wordless(writing, letter), "rant");
}

bool
writing_is_thanks(const struct writing *writing, const struct letter *letter)
{
    return writing->wordless && word_in(kind_of_wordless(writing, letter), "thanks settled greeting");
}

bool
writing_is_wordless(const struct writing *writing, const struct letter *letter)
{
    const char *kind = kind_of_wordless(writing, letter);
    g_autofree char *key = g_strdup_printf("wordless.%s", kind);
    return *kind && !writing->insight->redacted && pack_texts(writing->pack, key);
}

void
writing_put_wordless(struct writing *writing, const struct letter *letter)
{
    const char *kind = kind_of_wordless(writing, letter);
    g_autofree char *key = g_strdup_printf("wordless.%s", kind), *ask = g_strdup_printf("wordless.%s.ask", kind);
    g_autofree char *said = text_line(letter->reply, -1, 60);
    bool leaves = false;
    g_autofree char *about = NULL;
    if (strcmp(kind, "rant.about") == 0 && rant_is_all(letter->reply, &about, &leaves) && about) {
        g_free(said);
        said = g_steal_pointer(&about);
    }
    if (strcmp(kind, "word") == 0 && !(strcmp(writing->pack->language, "en") == 0 && enquiry_is_value(letter->reply)))
        said[strcspn(said, " ?!.,;:\xC2")] = '\0'; /* French sets a blank before "?" */
    writing_put(writing, writing_choose(writing, key, NULL), "{words}", said);
    writing_put(writing, writing_choose(writing, ask, NULL), NULL, NULL);
}
