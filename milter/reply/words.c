/*
 * words.c - the words of an acknowledgement: greeting, empathy, what was understood, one question, what happens next, a name.
 *
 * Knows the shape only; texts are the packs' and the database's. Choice among alternatives is by ticket, avoiding what this
 * customer had before. Every clause passes the verifier before it is used and the finished text once more; on failure the next
 * rung of the ladder is tried. ACK_PLAIN says nothing of the mail. Pure, thread-safe.
 */
#include "writing.h"
#include "verify.h"

#include "../listen/engine.h"

#include <hearken/text.h>
#include <string.h>

#define TEXT_MAX 4000 /* RFC 3834 2: a few kB at the most */

/* Who signs as "Mr" or "Prof." is greeted so. */
static bool
is_titled(const char *name)
{
    static const char *const titles[] = {"Mr ", "Mrs ", "Ms ", "Miss ", "Mr. ", "Mrs. ", "Ms. ", "Dr", "Prof"};
    for (guint i = 0; i < G_N_ELEMENTS(titles); i++)
        if (g_str_has_prefix(name, titles[i]) && strchr(name, ' '))
            return true;
    return false;
}

static void
put_greeting(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    g_autofree char *name = insight ? writing_name(writing) : g_strdup("");
    bool english = strcmp(writing->pack->language, "en") == 0, dutch = strcmp(writing->pack->language, "nl") == 0;
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool solemn =
        dutch      ? strstr(low, "geachte") || strstr(low, "hoogachtend")
        : !insight ? false
                   : (insight->form == FORM_FORMAL || (*name && name[1] == '.') || is_titled(name) || writing->legal ||
                      (english && (writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH)));
    const char *nameless =
        solemn && pack_texts(writing->pack, "greeting.none.formal") ? "greeting.none.formal" : "greeting.none";
    bool formal = solemn && pack_texts(writing->pack, "greeting.formal");
    if (*name)
        writing_put(writing, writing_choose(writing, formal ? "greeting.formal" : "greeting", NULL), "{name}", name);
    else
        writing_put(writing, writing_choose(writing, nameless, NULL), NULL, NULL);
    writing_paragraph(writing);
}

/* A plain question is not pitied: sympathy only for a matter that was told, or a feeling that stands above matters. */
static bool
is_plain_question(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    return insight->issue_count == 0 && writing->tone != TONE_BEREAVED && writing->tone != TONE_HEALTH &&
           writing->tone != TONE_ANGRY && writing->tone != TONE_WORRIED && writing->tone != TONE_SAD;
}

static bool
holds_threat(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++)
        if (insight->sentences[i].role == ROLE_THREAT)
            return true;
    return false;
}

static bool
holds_one(const char *low, const char *const *words, guint count)
{
    for (guint i = 0; i < count; i++)
        if (strstr(low, words[i]))
            return true;
    return false;
}

/* A court or a lawyer is named: whatever is told is told as the customer's words. */
static bool
names_court(const struct letter *letter)
{
    static const char *const words[] = {"letter before action", "county court", "small claims",    "legal action",
                                        "legal proceedings",    "my solicitor", "my lawyer",       "amtsgericht",
                                        "gerichtlich",          "rechtsanwalt", "mise en demeure", "tribunal",
                                        "vie legali",           "diffida",      "juzgado",         "ingebrekestelling"};
    g_autofree char *whole = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_autofree char *low = g_utf8_strdown(whole, -1);
    return holds_one(low, words, G_N_ELEMENTS(words));
}

/* A wait is answered as one only where the mail speaks of it: what came to the wrong door is no wait. */
static bool
speaks_of_waiting(const struct letter *letter)
{
    static const char *const words[] = {
        "wait",       "still ",     "week",       " days",          "where is",   "where's",  "overdue",
        "wart",       "woche",      "immer noch", "tage",           "attend",     "toujours", "semaine",
        "jours",      "esper",      "seman",      "días",           "dias",       "todavía",  "attes",
        "aspett",     "giorni",     "settiman",   "ainda",          "wacht",      "weken",    "dagen",
        "nog steeds", "isn't here", "isnt here",  "hasn't arrived", "not arrived"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    return holds_one(low, words, G_N_ELEMENTS(words));
}

/* Whether what is wanted is to know something, not a deed. */
static bool
is_asked(const struct writing *writing)
{
    const char *know[] = {"turn.know", "turn.know.du"};
    for (guint i = 0; i < G_N_ELEMENTS(know); i++) {
        char **head = pack_texts(writing->pack, know[i]);
        if (head && g_str_has_prefix(writing->insight->wish_clause, *head))
            return true;
    }
    return false;
}

/* What kind of trouble the first issue is: a wait is answered otherwise than a broken jug. "open": none that is known. */
static const char *
trouble_kind(const struct insight *insight)
{
    static const struct {
        const char *kind, *frames;
    } kinds[] = {{"wait", " NOT-ARRIVED DELIVERY-MOVED LONG-WAIT REFUND-MISSING "},
                 {"again", " REPEATED-CONTACT RUNAROUND "},
                 {"money", " DUPLICATE-CHARGE UNEXPECTED-CHARGE CHARGED-AFTER-CANCEL UNRECOGNISED-PAYMENT "},
                 {"goods", " DAMAGED-ON-ARRIVAL DEFECTIVE WRONG-ITEM MISSING-PARTS "},
                 {"stuck", " CANNOT-LOG-IN APP-FAULT OUTAGE PAYMENT-STUCK "},
                 {"hurt", " STAFF-CONDUCT "}};
    for (guint i = 0; i < MIN(insight->issue_count, 2); i++) {
        g_autofree char *frame = g_strdup_printf(" %s ", insight->issues[i].frame);
        for (guint k = 0; k < G_N_ELEMENTS(kinds); k++)
            if (*insight->issues[i].frame && strstr(kinds[k].frames, frame))
                return kinds[k].kind;
    }
    return "open";
}

/* The texts of the tone, of its kind where the pack has such; an admin's own for the tone stand before the pack's for the kind. */
static const char *
opener_of(struct writing *writing, const struct letter *letter, const char *key)
{
    const struct brief *brief = writing->brief;
    bool own = false;
    for (guint i = 0; i < brief->phrase_count; i++)
        own |= strcmp(brief->phrases[i].kind, key) == 0 &&
               strcmp(brief->phrases[i].language, writing->pack->language) == 0;
    const char *trouble = trouble_kind(writing->insight);
    if (strcmp(trouble, "wait") == 0 && !speaks_of_waiting(letter))
        trouble = "open";
    g_autofree char *kind = g_strdup_printf("%s.%s", key, trouble);
    const char *opener = own || !pack_texts(writing->pack, kind) ? "" : writing_choose(writing, kind, &writing->opener);
    return *opener ? opener : writing_choose(writing, key, &writing->opener);
}

static void
put_opener(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    bool question = insight && is_plain_question(writing) && is_asked(writing);
    if (insight && writing->tone != TONE_NEUTRAL && !is_plain_question(writing)) {
        /* Who names a court is not pitied, and who sets a term is pressed rather than worried. */
        bool measured = writing->tone >= TONE_DISAPPOINTED && writing->tone <= TONE_WORRIED &&
                        (writing->legal || holds_threat(insight));
        bool pressed = writing->tone == TONE_WORRIED && *insight->deadline;
        g_autofree char *key = measured  ? g_strdup("opener.grave")
                               : pressed ? g_strdup("opener.urgent")
                                         : g_strdup_printf("opener.%s", tone_name(writing->tone));
        const char *opener = opener_of(writing, letter, key);
        if (*opener) {
            writing_put(writing, opener, NULL, NULL);
            return;
        }
    }
    writing_put(writing, writing_choose(writing, question ? "thanks.question" : "thanks", &writing->opener), NULL,
                NULL);
}

/* An admin declared it in SQL, and the mail speaks of it: the only place where a customer is told "you are right". */
static bool
put_incident(struct writing *writing, const struct letter *letter)
{
    g_autofree char *whole = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_autofree char *folded = g_utf8_casefold(whole, -1);
    for (guint i = 0; i < writing->brief->incident_count; i++) {
        const struct known_incident *incident = &writing->brief->incidents[i];
        for (const char *const *word = incident->match; word && *word; word++) {
            g_autofree char *wanted = g_utf8_casefold(*word, -1);
            if (!*wanted || !strstr(folded, wanted))
                continue;
            g_autofree char *words = *incident->action ? g_strdup_printf("%s; %s", incident->words, incident->action)
                                                       : g_strdup(incident->words);
            writing_put(writing, writing_choose(writing, "right", NULL), "{words}", words);
            return true;
        }
    }
    return false;
}

/* "QX7T2P", "55-1029": somebody's number for something. */
static bool
holds_identifier(const char *text)
{
    guint digits = 0, letters = 0;
    for (const char *c = text;; c++) {
        digits += g_ascii_isdigit(*c);
        letters += g_ascii_isupper(*c);
        if (*c && (g_ascii_isalnum(*c) || *c == '-' || *c == '/'))
            continue;
        if (digits >= 4 || (digits >= 2 && letters >= 2))
            return true;
        digits = letters = 0;
        if (!*c)
            return false;
    }
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

/* "64.99", "900 pounds". */
static bool
holds_amount(const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (const char *c = low; *c; c++)
        if (g_ascii_isdigit(*c) && (g_str_has_prefix(c + 1, " pounds") || g_str_has_prefix(c + 1, " euros") ||
                                    g_str_has_prefix(c + 1, " dollars") ||
                                    ((c[1] == '.' || c[1] == ',') && g_ascii_isdigit(c[2]) && g_ascii_isdigit(c[3]) &&
                                     !g_ascii_isdigit(c[4]) && c[4] != '.')))
            return true;
    return false;
}

/* A wrong question is worse than none: no number is asked for where the mail gives one, no error but of a fault, no place but of a
 * place. */
static bool
is_fitting(const char *missing, const struct insight *insight, const struct letter *letter)
{
    static const struct {
        const char *missing, *frames;
    } only[] = {{"error", "APP-FAULT CANNOT-LOG-IN DEFECTIVE"},
                {"place", "OUTAGE STAFF-CONDUCT SAFETY MISSED-APPOINTMENT"},
                {"date", "STAFF-CONDUCT SAFETY MISSED-APPOINTMENT BOOKING-CHANGED"}};
    const char *frame = insight->issue_count ? insight->issues[0].frame : "";
    if (strcmp(missing, "issue") == 0 && strlen(letter->reply) > 160)
        return false; /* so much was not written about nothing */
    if (strcmp(missing, "payment") == 0 && (holds_amount(letter->reply) || !speaks_of_money(letter)))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(only); i++)
        if (strcmp(missing, only[i].missing) == 0)
            return *frame && strstr(only[i].frames, frame) != NULL;
    if (strcmp(missing, "account") == 0 && strcmp(frame, "CHARGED-AFTER-CANCEL") != 0)
        return false; /* the sender's address tells whose account it is */
    bool number = strstr("order ref tracking booking account customer invoice", missing) != NULL;
    return !number || !(holds_identifier(letter->reply) || holds_identifier(letter->subject));
}

/* The one question; NULL when nothing that blocks the work is missing. */
static const char *
question(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    const char *missing =
        insight ? insight_missing(insight, letter, writing->brief->topics, writing->brief->topic_count) : "";
    bool hurt = insight && (writing->tone == TONE_HEALTH || writing->tone == TONE_BEREAVED ||
                            writing->tone == TONE_ANGRY || writing->tone == TONE_THANKS);
    bool aimless = !*missing || (strcmp(missing, "wish") == 0 && (hurt || *insight->wish_clause)) ||
                   writing->tone == TONE_THANKS || (insight->issue_count == 0 && strcmp(missing, "wish") == 0);
    if (aimless)
        return NULL;
    if (!is_fitting(missing, insight, letter))
        return NULL;
    g_autofree char *key = g_strdup_printf("ask.%s", missing);
    const char *asked = writing_choose(writing, key, NULL);
    return *asked ? asked : NULL;
}

static void
put_end(struct writing *writing, const struct letter *letter, enum rung rung)
{
    const struct insight *insight = writing->insight;
    const struct brief *brief = writing->brief;
    bool wordless = insight && rung >= RUNG_RECEIPT && strlen(letter->reply) < 24; /* "?", "it's broken" */
    const char *asked = insight && rung < RUNG_RECEIPT ? question(writing, letter)
                        : wordless                     ? writing_choose(writing, "ask.issue", NULL)
                                                       : NULL;
    if (asked)
        writing_put(writing, asked, NULL, NULL);
    const char *closer = !insight || rung >= RUNG_RECEIPT                                 ? "closer.receipt"
                         : asked                                                          ? "closer.after"
                         : writing->tone == TONE_THANKS && !*insight->wish_clause         ? "closer.praise"
                         : writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH ? "closer.bereaved"
                         : is_plain_question(writing) && is_asked(writing)                ? "closer.question"
                                                                                          : "closer";
    if (!asked || !wordless) /* one question is enough for "?" */
        writing_put(writing, writing_choose_fresh(writing, closer, &writing->closer), NULL, NULL);
    writing_paragraph(writing);
    if (brief->ticket > 0) {
        g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, brief->ticket);
        writing_put(writing, writing_choose(writing, "ticket", NULL), "{ticket}", number);
    }
    if (brief->next_step && *brief->next_step)
        writing_put(writing, brief->next_step, NULL, NULL);
    writing_paragraph(writing);
    const char *signature = brief->signature && *brief->signature ? brief->signature : brief->queue_name;
    g_string_append(writing->text, signature ? signature : "");
}

static bool
put_matter(struct writing *writing, const struct letter *letter)
{
    if (!writing->brief->offered)
        return writing_gist(writing, letter);
    writing_put(writing, writing->brief->offered, NULL, NULL);
    return true;
}

/* rung: in, what is tried; out, what it came to. */
static char *
write_text(struct writing *writing, const struct letter *letter, enum rung *rung_inout)
{
    enum rung rung = *rung_inout;
    writing->text = g_string_new(NULL);
    put_greeting(writing, letter);
    put_opener(writing, letter);
    if (rung < RUNG_PLAIN)
        put_incident(writing, letter);
    if (rung >= RUNG_RECEIPT || !writing->insight || !put_matter(writing, letter)) {
        writing_put(writing, writing_choose_fresh(writing, "receipt", NULL), NULL, NULL);
        rung = *rung_inout = MAX(rung, RUNG_RECEIPT);
    }
    if (writing->insight && writing->insight->redacted && rung < RUNG_PLAIN)
        writing_put(writing, writing_choose(writing, "redacted", NULL), NULL, NULL);
    put_end(writing, letter, rung);
    g_autofree char *whole = g_string_free(g_steal_pointer(&writing->text), FALSE);
    return g_strchomp(text_clean(whole, -1, TEXT_MAX));
}

static char *
write_subject(const struct writing *writing, const struct letter *letter)
{
    const char *subject = letter->subject;
    /* Level plain says nothing of the mail, its subject neither; nor does a subject leave that holds private data. */
    guint private = 0;
    g_autofree char *clean = verify_subject(subject, &private);
    bool empty = !*clean || private || !writing->insight;
    if (empty)
        return g_strdup(writing_choose(writing, "subject.none", NULL));
    const char *rest = clean;
    while (g_ascii_strncasecmp(rest, "re:", 3) == 0)
        rest += 3 + strspn(rest + 3, " ");
    g_autoptr(GString) filled = g_string_new(writing_choose(writing, "subject", NULL));
    g_string_replace(filled, "{subject}", rest, 0);
    return g_string_free(g_steal_pointer(&filled), FALSE);
}

static const struct pack *
pack_for(const struct engine *engine, const char *language, const struct brief *brief)
{
    const struct pack *pack = engine_pack(engine, language);
    if (!pack)
        pack = engine_pack(engine, brief->queue_language ? brief->queue_language : "en");
    return pack ? pack : engine_pack(engine, "en");
}

/* Praise is thanked for, whatever trouble it tells of on the way. */
static enum tone
tone_of(const struct insight *insight)
{
    bool praise = insight->issue_count > 0;
    for (guint i = 0; i < insight->issue_count; i++)
        praise &= strcmp(insight->issues[i].frame, "PRAISE") == 0 || !*insight->issues[i].frame;
    praise &= insight->issue_count > 0 && strcmp(insight->issues[0].frame, "PRAISE") == 0;
    praise &= insight->tone != TONE_ANGRY && insight->tone != TONE_WORRIED; /* praise in scorn */
    return praise ? TONE_THANKS : insight->tone;
}

struct words *
words_compose(const struct engine *engine, const struct letter *letter, const struct insight *insight,
              const struct brief *brief)
{
    const char *language = insight ? insight->language : letter->language;
    struct writing writing = {.pack = pack_for(engine, language, brief),
                              .insight = brief->level == ACK_PARAPHRASE ? insight : NULL,
                              .brief = brief,
                              .seed = brief->ticket > 0 ? (guint64)brief->ticket : g_str_hash(letter->reply),
                              .opener = g_strdup(""),
                              .closer = g_strdup("")};
    writing.tone = insight ? tone_of(insight) : TONE_NEUTRAL;
    writing.legal = names_court(letter);
    writing.informal = insight && insight->form == FORM_INFORMAL;
    struct words *words = g_new0(struct words, 1);
    words->rung = writing.insight ? writing.insight->rung : RUNG_PLAIN;
    words->text = write_text(&writing, letter, &words->rung);
    if (writing.insight && words->rung < RUNG_RECEIPT && !verify_text(words->text, letter, writing.pack, brief)) {
        g_free(words->text);
        words->rung = RUNG_RECEIPT;
        words->text = write_text(&writing, letter, &words->rung);
    }
    words->subject = write_subject(&writing, letter);
    words->language = g_strdup(writing.pack->language);
    words->opener = writing.opener;
    words->closer = writing.closer;
    return words;
}

void
words_free(struct words *words)
{
    if (!words)
        return;
    g_free(words->text);
    g_free(words->subject);
    g_free(words->language);
    g_free(words->opener);
    g_free(words->closer);
    g_free(words);
}
