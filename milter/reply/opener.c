/*
 * opener.c - the sentence before the matter: which feeling is named, and how strongly.
 *
 * The packs' grounds come first, the gravest before the rest: what has happened (a cold home, money sent to a stranger) or the
 * customer's own word for what is felt. Where none fits, the frame's kind of trouble and then the tone decide. A plain question is
 * thanked for. An admin's phrases for a tone stand before all of them. Pure.
 */
#include "telling.h"
#include "writing.h"

#include "../listen/clause.h"
#include "../listen/lexicon.h"
#include "../listen/tone.h"

#include <hearken/text.h>
#include <string.h>

#define BRIEF 40 /* words of a mail in which the matter stands soon enough to open itself */

bool
writing_is_question(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    return insight->issue_count == 0 && writing->tone != TONE_BEREAVED && writing->tone != TONE_HEALTH &&
           writing->tone != TONE_ANGRY && writing->tone != TONE_WORRIED && writing->tone != TONE_SAD;
}

bool
writing_is_asked(const struct writing *writing)
{
    const char *know[] = {"turn.know", "turn.know.du"};
    for (guint i = 0; i < G_N_ELEMENTS(know); i++) {
        char **head = pack_texts(writing->pack, know[i]);
        if (head && g_str_has_prefix(writing->insight->wish_clause, *head))
            return true;
    }
    return false;
}

/* A text as patterns are matched against: folded words, a blank at either end. */
static char *
folded(const char *text)
{
    g_auto(GStrv) words = lexicon_words(text);
    g_autofree char *joined = g_strjoinv(" ", words);
    return g_strdup_printf(" %s ", joined);
}

/* ---- grounds --------------------------------------------------------------------------------------------------- */

static bool
is_for_tone(const struct ground *ground, enum tone tone)
{
    if (!ground->tones)
        return tone != TONE_THANKS && tone != TONE_HEALTH && tone != TONE_BEREAVED;
    return g_strv_contains((const char *const *)ground->tones, tone_name(tone));
}

static bool
stands_near(const struct ground *ground, char **sentences)
{
    for (char **sentence = sentences; *sentence; sentence++)
        if (pattern_holds(&ground->near, *sentence))
            return true;
    return false;
}

/* "is there any extra charge", "do you have a room": asked before anything has happened, and all that speaks of trouble. */
static bool
is_hypothetical(const struct writing *writing)
{
    static const char *const heads[] = {
        "is|are there any|a|an|extra|additional", "do|can|will you|we|they|i have|need|charge|offer|get|pay",
        "does|will it|this|the|my cost|cover|include|charge|come|be", "what|how is|are|much|many|does|do"};
    bool asked = false;
    if (strcmp(writing->pack->language, "en") != 0 || writing->tone > TONE_TROUBLE)
        return false;
    for (guint i = 0; i < writing->insight->sentence_count; i++) {
        const struct sentence *sentence = &writing->insight->sentences[i];
        g_autoptr(clause) words = clause_cut(sentence->text);
        bool asks = clause_first(words, 0, heads, G_N_ELEMENTS(heads)) > 0 && strchr(sentence->text, '?');
        if (!asks && (*sentence->frame || sentence->role == ROLE_PROBLEM))
            return false;
        asked |= asks;
    }
    return asked;
}

/* The first ground that the mail gives; NULL. */
static const struct ground *
ground_of(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    bool plain = writing_is_question(writing);
    if (is_hypothetical(writing))
        return NULL;
    g_autofree char *mail = g_strdup_printf("%s\n%s", letter->subject, letter->reply), *whole = folded(mail);
    g_auto(GStrv) sentences = g_new0(char *, insight->sentence_count + 1);
    for (guint i = 0; i < insight->sentence_count; i++)
        sentences[i] = folded(insight->sentences[i].text);
    for (guint i = 0; i < writing->pack->ground_count; i++) {
        const struct ground *ground = &writing->pack->grounds[i];
        if ((plain && !ground->plain) || !is_for_tone(ground, writing->tone) ||
            (ground->match.groups && !pattern_holds(&ground->match, whole)) ||
            (ground->near.groups && !stands_near(ground, sentences)) || pattern_holds(&ground->unless, whole))
            continue;
        return ground;
    }
    return NULL;
}

/* ---- frames and tones ------------------------------------------------------------------------------------------ */

#define SURE 60 /* per cent, of a frame whose kind of trouble is named; a guess names none */

/* What kind of trouble the first issue is: a wait is answered otherwise than a broken jug. "open": none that is known. */
static const char *
trouble_kind(const struct insight *insight)
{
    static const struct {
        const char *kind, *frames;
    } kinds[] = {{"wait", "NOT-ARRIVED DELIVERY-MOVED LONG-WAIT REFUND-MISSING"},
                 {"again", "REPEATED-CONTACT RUNAROUND"},
                 {"money", "DUPLICATE-CHARGE UNEXPECTED-CHARGE CHARGED-AFTER-CANCEL UNRECOGNISED-PAYMENT"},
                 {"goods", "DAMAGED-ON-ARRIVAL WRONG-ITEM"},
                 {"stuck", "CANNOT-LOG-IN APP-FAULT OUTAGE PAYMENT-STUCK DEFECTIVE"},
                 {"hurt", "STAFF-CONDUCT"}};
    for (guint i = 0; i < MIN(insight->issue_count, 2); i++)
        for (guint k = 0; k < G_N_ELEMENTS(kinds); k++)
            if (insight->issues[i].certainty >= SURE && *insight->issues[i].frame &&
                word_in(insight->issues[i].frame, kinds[k].frames))
                return kinds[k].kind;
    return "open";
}

/* A wait is answered as one only where the mail speaks of it: what came to the wrong door is no wait. */
static bool
speaks_of_waiting(const struct letter *letter)
{
    static const char *const words[] = {
        "wait",       "still ",     "week",       " days",          "where is",   "where's",  "overdue",
        "warte",      "woche",      "immer noch", "tagen",          "attend",     "toujours", "semaine",
        "jours",      "esper",      "seman",      "días",           "dias",       "todavía",  "attes",
        "aspett",     "giorni",     "settiman",   "ainda",          "wacht",      "weken",    "dagen",
        "nog steeds", "isn't here", "isnt here",  "hasn't arrived", "not arrived"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(low, words[i]))
            return true;
    return false;
}

/* Whether what is told went wrong for the customer, or is only told. */
static bool
speaks_of_wrong(const struct writing *writing, const struct letter *letter)
{
    for (guint i = 0; i < writing->insight->issue_count; i++)
        if (telling_accuses(writing->pack, writing->insight->issues[i].clause))
            return true;
    static const char *const words[] = {
        "n't ",    " not ",     " no ",     "never",    " still ", " only ",   "wrong",   "again",   "late",
        "delay",   "broke",     "missing",  "missed",   " lost",   "fail",     "error",   "cancel",  "wait",
        "without", "refus",     "rude",     "stuck",    "cannot",  "unable",   "closed",  "down ",   "damaged",
        "crash",   "overcharg", "extra",    "instead",  "nothing", "nobody",   "no one",  "worse",   "outdated",
        "slow",    "hours",     "promised", "supposed", "told me", "was told", "ignored", "hang up", "hung up",
        "expired", "blocked",   "locked",   "reject",   "wast",    "complain", "dont ",   "cant ",   "wont ",
        "doesnt",  "didnt",     "isnt",     "hasnt",    "havent"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1), *spaced = g_strdup_printf(" %s ", low);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(spaced, words[i]))
            return true;
    return false;
}

/* French: what is told of the matter is something wrong, which thanks alone would answer coldly. */
static bool
goes_wrong(const struct writing *writing, const struct letter *letter)
{
    static const char *const words[] = {" ne ",
                                        " n'",
                                        "refus",
                                        "cassé",
                                        "panne",
                                        "erreur",
                                        "retard",
                                        "annulé",
                                        "perdu",
                                        "bloqué",
                                        "abîmé",
                                        "manque",
                                        " rayé",
                                        " fuit",
                                        " volé",
                                        "au lieu",
                                        "jamais",
                                        "mauvais",
                                        "coupé",
                                        "défaut",
                                        "sans vo",
                                        "supprim",
                                        "débité",
                                        "prélev",
                                        "bizarre",
                                        "décolle",
                                        "bruit",
                                        "endommag",
                                        "raccroch",
                                        "promis",
                                        "malgré",
                                        "alors qu",
                                        "s'éteint",
                                        "reconditionné",
                                        "réclame",
                                        "augment",
                                        "sale ",
                                        "tandis qu",
                                        "fois que nous",
                                        " malade ",
                                        "ratée",
                                        "sans résultat",
                                        "seulement certains",
                                        "uniquement certains",
                                        "amende",
                                        "verbalis"};
    const struct insight *insight = writing->insight;
    if (!pack_texts(writing->pack, "opener.trouble.wrong") || insight->issue_count == 0 ||
        (writing->tone != TONE_TROUBLE && writing->tone != TONE_NEUTRAL) || strstr(letter->reply, "bravo") ||
        writing_is_question(writing) || insight->wish_first)
        return false;
    static const char *const wanted[] = {"vous voudriez", "vous souhait", "vous aimeriez", "vous demandez",
                                         "vous nous",     "vous saluez",  "vous félicitez"};
    for (guint i = 0; i < G_N_ELEMENTS(wanted); i++) /* a plain request, or praise with a remark */
        if (insight->issues[0].clause && g_str_has_prefix(insight->issues[0].clause, wanted[i]))
            return false;
    for (guint k = 0; k < insight->issue_count; k++) {
        g_autofree char *clause = g_strdup_printf(" %s ", insight->issues[k].clause ? insight->issues[k].clause : "");
        bool own = strstr(clause, "par erreur ") || strstr(clause, "pas disponible ") || strstr(clause, "trompé ");
        for (guint i = 0; i < G_N_ELEMENTS(words); i++)
            if (!own && !insight->issues[k].quoted && strstr(clause, words[i]))
                return true;
    }
    return false;
}

/* "Check boxes do not respond": who never wrote or called does not ask again. */
static bool
speaks_of_contact(const struct writing *writing, const struct letter *letter)
{
    static const char *const words[] = {"call",    "phone",   "email", "e-mail", "mail",     "wrote", "writ",
                                        "contact", "message", "repl",  "answer", "response", "ask",   "told",
                                        "ticket",  "chat",    "times", "again",  "rang",     "ignor"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    if (strcmp(writing->pack->language, "de") == 0) {
        static const char *const german[] = {"ruf",      "schrieb",  "schreib",  "antwort",  "rückmeldung",
                                             "gemeldet", "kontakt",  "nachfrag", "nachgefr", "meld",
                                             "reagier",  "mehrfach", "mehrmal",  "erneut",   "wieder"};
        g_autofree char *text = g_utf8_strdown(letter->reply, -1);
        for (guint i = 0; i < G_N_ELEMENTS(german); i++)
            if (strstr(text, german[i]))
                return true;
        return false;
    }
    bool speaks = strcmp(writing->pack->language, "en") != 0;
    for (guint i = 0; i < G_N_ELEMENTS(words) && !speaks; i++)
        speaks = strstr(low, words[i]) != NULL;
    return speaks;
}

static bool
is_admins(const struct writing *writing, const char *key)
{
    const struct brief *brief = writing->brief;
    for (guint i = 0; i < brief->phrase_count; i++)
        if (strcmp(brief->phrases[i].kind, key) == 0 &&
            strcmp(brief->phrases[i].language, writing->pack->language) == 0)
            return true;
    return false;
}

/* Thanks alone would be cold to who complains, and a feeling that is not in the mail invented: the matter stands first. */
static bool
begins_unopened(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    return pack_texts(writing->pack, "starter.unopened") && insight->issue_count > 0 && !insight->issues[0].quoted &&
           (writing->tone == TONE_TROUBLE || writing->tone == TONE_NEUTRAL) && insight->form != FORM_FORMAL &&
           !writing->brief->offered;
}

/* The texts of the tone, of its kind where the pack has such. */
static const char *
opener_of_tone(struct writing *writing, const struct letter *letter, const char *key)
{
    const char *trouble = trouble_kind(writing->insight);
    if ((strcmp(trouble, "wait") == 0 && !speaks_of_waiting(letter)) ||
        (strcmp(trouble, "again") == 0 && !speaks_of_contact(writing, letter)))
        trouble = "open";
    if (writing->tone == TONE_TROUBLE && strcmp(trouble, "open") == 0 && strcmp(writing->pack->language, "en") == 0 &&
        !speaks_of_wrong(writing, letter))
        return "";
    if (strcmp(trouble, "open") == 0 && writing->tone == TONE_TROUBLE && goes_wrong(writing, letter))
        trouble = "wrong";
    g_autofree char *kind = g_strdup_printf("%s.%s", key, trouble);
    if (strcmp(trouble, "open") == 0 && writing->tone == TONE_TROUBLE && text_word_count(letter->reply) <= BRIEF &&
        pack_texts(writing->pack, "starter.unopened"))
        return "";
    const char *opener = pack_texts(writing->pack, kind) ? writing_choose(writing, kind, &writing->opener) : "";
    return *opener ? opener : writing_choose(writing, key, &writing->opener);
}

/* "Pay for YOUR mistake": a small word shouted among others. */
static bool
stresses(const char *text)
{
    static const char words[] = "YOUR YOU NOT NEVER MY STOP EVER WHY NOTHING STILL AGAIN ALL NOBODY WRONG";
    g_auto(GStrv) parts = g_strsplit_set(text, " ,.!?;:\n\"'()", -1);
    guint small = 0, great = 0;
    for (char **part = parts; *part; part++) {
        small += strlen(*part) > 1 && g_ascii_islower(**part);
        great += **part && word_in(*part, words);
    }
    return great > 0 && small > 4;
}

/* A mark or word of anger: "!!!", a red face, "so annoying". */
static bool
is_loud(const char *low)
{
    static const char *const loud[] = {"!!!",
                                       "?!",
                                       "???",
                                       "!?",
                                       "😡",
                                       "🤬",
                                       "😠",
                                       "👎",
                                       "😤",
                                       "🙄",
                                       "🤮",
                                       "tired of this",
                                       "sick of this",
                                       "fed up",
                                       "driving me crazy",
                                       "driving me mad",
                                       "driving me nuts",
                                       "wtf",
                                       " wth",
                                       "not cool",
                                       "kidding me",
                                       "you kidding",
                                       "so annoying",
                                       "very annoying",
                                       "ridiculous",
                                       "unacceptable"};
    for (guint i = 0; i < G_N_ELEMENTS(loud); i++)
        if (strstr(low, loud[i]))
            return true;
    return false;
}

/* "The bug is still there!": the matter itself is cried out. */
static bool
cries_out(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        if (sentence->main && sentence->role == ROLE_PROBLEM && g_str_has_suffix(sentence->text, "!"))
            return true;
    }
    return false;
}

/* "Stop calling me!!!": loud, and not for joy. English. */
static bool
is_heated(const struct writing *writing, const struct letter *letter)
{
    static const char *const glad[] = {"love", "thank", "great",     "happy", "excited",   "amazing",   "lol",
                                       "haha", "yay",   "fantastic", "nice",  "excellent", "wonderful", "awesome"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool heated = strcmp(writing->pack->language, "en") == 0 && writing->tone != TONE_THANKS &&
                  (writing->tone == TONE_NEUTRAL || writing->tone == TONE_TROUBLE);
    bool marked = is_loud(low) ||
                  (writing->tone == TONE_TROUBLE && cries_out(writing->insight) && speaks_of_wrong(writing, letter));
    for (guint i = 0; i < G_N_ELEMENTS(glad); i++)
        heated &= strstr(low, glad[i]) == NULL;
    return heated && strlen(low) > 12 && (marked || (writing->tone == TONE_TROUBLE && stresses(letter->reply)));
}

/* "Refund it or see you in court": who goes to law is not worried by it, unless a word of feeling says so. */
static bool
is_at_law(const struct writing *writing, const struct letter *letter)
{
    static const char *const words[] = {"court",   "lawyer",  "solicitor", "legal action", "attorney",
                                        "gericht", "anwalt",  "avocat",    "tribunal",     "juzgad",
                                        "abogad",  "avvocat", "advogad",   "advocaat",     "rechtbank"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool named = false;
    for (guint i = 0; i < G_N_ELEMENTS(words) && !named; i++)
        named = strstr(low, words[i]) != NULL;
    return named && writing->tone == TONE_WORRIED && !tone_is_felt(writing->insight->language, letter->reply);
}

/* The key of the tone. Who names a court is not pitied, and who sets a term is pressed rather than worried. */
static char *
key_of_tone(const struct writing *writing)
{
    bool measured = writing->tone >= TONE_DISAPPOINTED && writing->tone <= TONE_WORRIED && writing->legal;
    if (measured)
        return g_strdup("opener.grave");
    if (writing->tone == TONE_WORRIED && *writing->insight->deadline)
        return g_strdup("opener.urgent");
    return g_strdup_printf("opener.%s", tone_name(writing->tone));
}

/* "" where nothing but thanks fits. */
static const char *
choose_opener(struct writing *writing, const struct letter *letter)
{
    g_autofree char *tone = g_strdup_printf("opener.%s", tone_name(writing->tone));
    const struct ground *ground = writing->legal || is_admins(writing, tone) ? NULL : ground_of(writing, letter);
    const char *opener = ground ? writing_choose(writing, ground->id, &writing->opener) : "";
    if (!*opener && is_heated(writing, letter))
        return writing_choose(writing, "opener.heated", &writing->opener);
    if (*opener || writing->tone == TONE_NEUTRAL || writing_is_question(writing) || is_hypothetical(writing))
        return opener;
    g_autofree char *key = key_of_tone(writing);
    return is_admins(writing, key) ? writing_choose(writing, key, &writing->opener)
                                   : opener_of_tone(writing, letter, key);
}

/* "love the app 😊": what is liked, as we speak of it ("you love the app"); NULL where it is no mere compliment. */
static char *
compliment(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    bool fits = strcmp(writing->pack->language, "en") == 0 &&
                (writing->tone == TONE_NEUTRAL || writing->tone == TONE_THANKS) && *insight->wish_clause;
    for (guint i = 0; fits && i < MIN(insight->sentence_count, 3); i++) {
        g_autoptr(clause) words = clause_cut(insight->sentences[i].text);
        guint at = 0;
        while (at < words->count && word_in(words->words[at].low, "i we hey hi hello really absolutely just all folks"))
            at++;
        if (at + 2 >= words->count || !word_in(words->words[at].low, "love like enjoy adore") ||
            !word_in(words->words[at + 1].low, "the your this"))
            continue;
        g_autoptr(GString) liked = g_string_new(NULL);
        guint end = at + 1;
        for (; end < words->count && end < at + 5; end++) {
            const char *low = words->words[end].low;
            if (!g_unichar_isalnum(g_utf8_get_char(low)))
                break;
            g_string_append_printf(liked, " %s", strcmp(low, "your") == 0 ? "our" : low);
            if (*words->words[end].trail)
                break;
        }
        if (end + 1 >= words->count) /* what more the sentence says would be told with it, and twice */
            return g_strdup_printf("It's good to read that you %s%s.", words->words[at].low, liked->str);
    }
    return NULL;
}

/* "your driver cut me up": what is told is what we are said to have done. */
static bool
tells_of_us(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1);
        if (insight->sentences[i].main && insight->sentences[i].role == ROLE_PROBLEM &&
            (g_str_has_prefix(low, "your ") || g_str_has_prefix(low, "you ")))
            return true;
    }
    return false;
}

/* "Why did your driver throw my parcel?": a question, but no thanks are due for it. */
static bool
asks_in_trouble(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = g_utf8_strdown(letter->reply, -1), *spaced = g_strdup_printf(" %s ", low);
    bool blames = strstr(spaced, " why ") || strstr(spaced, " how come ") || strstr(spaced, " how is it ") ||
                  strstr(spaced, " what happened ");
    return pack_texts(writing->pack, "opener.trouble.asking") && blames && speaks_of_wrong(writing, letter);
}

void
writing_open(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    if (insight && is_at_law(writing, letter))
        writing->tone = TONE_TROUBLE;
    if (insight && (!writing->wordless || writing_is_rant(writing, letter))) {
        g_autofree char *liked = compliment(writing);
        const char *opener = liked ? liked : choose_opener(writing, letter);
        if (*opener) {
            writing_put(writing, opener, NULL, NULL);
            writing->opened = true;
            return;
        }
    }
    if (insight && writing_is_thanks(writing, letter))
        return;
    if (insight && !writing->wordless && !writing->legal && goes_wrong(writing, letter)) {
        writing_put(writing, writing_choose(writing, "opener.trouble.wrong", &writing->opener), NULL, NULL);
        writing->opened = true;
        return;
    }
    writing->unopened = insight && !writing->legal && begins_unopened(writing);
    if (writing->unopened)
        return;
    bool question = insight && writing_is_question(writing) && writing_is_asked(writing);
    if (question && asks_in_trouble(writing, letter)) {
        writing_put(writing, writing_choose(writing, "opener.trouble.asking", &writing->opener), NULL, NULL);
        writing->opened = true;
        return;
    }
    if (insight && !writing->wordless && !writing->legal && insight->issue_count > 0 && writing->tone <= TONE_TROUBLE &&
        writing->tone != TONE_THANKS && strcmp(writing->pack->language, "en") == 0 && tells_of_us(insight)) {
        writing_put(writing, writing_choose(writing, "opener.trouble.open", &writing->opener), NULL, NULL);
        writing->opened = true;
        return;
    }
    writing_put(writing, writing_choose(writing, question ? "thanks.question" : "thanks", &writing->opener), NULL,
                NULL);
}
