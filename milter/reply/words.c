/*
 * words.c - the words of an acknowledgement: greeting, empathy, what was understood, one question, what happens next, a name.
 *
 * Knows the shape only; texts are the packs' and the database's. Choice among alternatives is by ticket, avoiding what this
 * customer had before. Every clause passes the verifier before it is used and the finished text once more; on failure the next
 * rung of the ladder is tried. ACK_PLAIN says nothing of the mail. Pure, thread-safe.
 */
#include "mood.h"
#include "verify.h"
#include "writing.h"

#include "../listen/engine.h"
#include "../listen/redact.h"

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
    return g_str_has_suffix(name, " family");
}

/* How the customer greeted, where the language has a like: "hi", "hello", Dutch "beste"; else "". */
static const char *
greeted(const struct writing *writing, const struct letter *letter)
{
    static const char *const easy[] = {"hi", "hey", "hiya", "heya"};
    if (strcmp(writing->pack->language, "nl") == 0)
        return g_ascii_strncasecmp(letter->reply, "beste ", 6) == 0 ? "beste" : "";
    if (strcmp(writing->pack->language, "en") != 0 || writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH)
        return "";
    const char *start = letter->reply + strspn(letter->reply, " \t\n");
    g_autofree char *first = g_ascii_strdown(start, (gssize)strcspn(start, " ,.!\n"));
    for (guint i = 0; i < G_N_ELEMENTS(easy); i++)
        if (strcmp(first, easy[i]) == 0)
            return "hi";
    return "hello";
}

static void
put_greeting(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    g_autofree char *name = insight ? writing_name(writing) : g_strdup("");
    bool english = strcmp(writing->pack->language, "en") == 0, dutch = strcmp(writing->pack->language, "nl") == 0;
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool solemn = dutch      ? strstr(low, "geachte") || strstr(low, "hoogachtend")
                  : !insight ? false
                             : (insight->form == FORM_FORMAL || is_titled(name) || writing->legal ||
                                (english && (writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH)));
    const char *base = *name ? "greeting" : "greeting.none";
    g_autofree char *formal = g_strdup_printf("%s.formal", base);
    g_autofree char *like = g_strdup_printf("%s.%s", base, insight ? greeted(writing, letter) : "");
    const char *key = solemn && pack_texts(writing->pack, formal)  ? formal
                      : !solemn && pack_texts(writing->pack, like) ? like
                                                                   : base;
    writing_put(writing, writing_choose(writing, key, NULL), *name ? "{name}" : NULL, name);
    writing_paragraph(writing);
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

static void
put_end(struct writing *writing, const struct letter *letter, enum rung rung)
{
    const struct brief *brief = writing->brief;
    writing_close(writing, letter, rung);
    writing_paragraph(writing);
    if (writing->danger == DANGER_PERIL) {
        writing_put(writing, writing_choose(writing, "danger", NULL), NULL, NULL);
        writing_paragraph(writing);
    }
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

/* What was left out of the mail's private data, by its name where it is one. */
static void
put_omission(struct writing *writing, const struct letter *letter)
{
    g_autofree char *mail = g_strdup_printf("%s\n\n%s", letter->subject, letter->reply);
    g_autofree char *key = g_strdup_printf("redacted.%s", redact_kind(mail));
    writing_put(writing, writing_choose(writing, pack_texts(writing->pack, key) ? key : "redacted", NULL), NULL, NULL);
}

static bool
put_matter(struct writing *writing, const struct letter *letter)
{
    if (!writing->brief->offered)
        return writing_gist(writing, letter);
    writing_put(writing, writing->brief->offered, NULL, NULL);
    return true;
}

/* Who does not want to live is told where help is: what else the mail says is for a person to answer, and no matter to recount. */
static char *
write_solace(struct writing *writing, const struct letter *letter)
{
    writing->text = g_string_new(NULL);
    put_greeting(writing, letter);
    writing_put(writing, writing_choose(writing, "despair", &writing->opener), NULL, NULL);
    writing_put(writing, writing_choose(writing, "receipt", NULL), NULL, NULL);
    put_end(writing, letter, RUNG_RECEIPT);
    g_autofree char *whole = g_string_free(g_steal_pointer(&writing->text), FALSE);
    return g_strchomp(text_clean(whole, -1, TEXT_MAX));
}

/* rung: in, what is tried; out, what it came to. */
static char *
write_text(struct writing *writing, const struct letter *letter, enum rung *rung_inout)
{
    enum rung rung = *rung_inout;
    writing->text = g_string_new(NULL);
    put_greeting(writing, letter);
    writing->wordless = writing->insight && writing_is_wordless(writing, letter);
    if (writing_is_rant(writing, letter) && writing->tone < TONE_SAD && writing->tone != TONE_DISAPPOINTED)
        writing->tone = TONE_ANGRY;
    writing_open(writing, letter);
    if (rung < RUNG_PLAIN)
        put_incident(writing, letter);
    if (writing->wordless) {
        writing_put_wordless(writing, letter);
    } else if (rung >= RUNG_RECEIPT || !writing->insight || !put_matter(writing, letter)) {
        if (!writing->insight || writing->tone != TONE_THANKS) /* who praised is thanked, and told no more */
            writing_put(writing, writing_choose_fresh(writing, "receipt", NULL), NULL, NULL);
        rung = *rung_inout = MAX(rung, RUNG_RECEIPT);
    }
    if (writing->insight && writing->insight->redacted && rung < RUNG_PLAIN)
        put_omission(writing, letter);
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

static bool
turns_round(const char *language, const char *sentence)
{
    static const char *const words[] = {"en but ",  "en however", "de aber ", "de leider ", "fr mais ",  "es pero ",
                                        "it però ", "it ma ",     "pt mas ",  "nl maar ",   "nl helaas "};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strncmp(words[i], language, 2) == 0 && strstr(sentence, words[i] + 2))
            return true;
    return false;
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
    enum tone tone = praise ? TONE_THANKS : insight->tone;
    for (guint i = 0; i < insight->sentence_count && tone == TONE_THANKS; i++)
        if (insight->sentences[i].role == ROLE_PROBLEM && turns_round(insight->language, insight->sentences[i].text))
            tone = TONE_TROUBLE; /* "the food was great, but …" */
    return tone;
}

/* Praise that no sentence was sure of, and scorn that was taken for it. */
static enum tone
tone_in_words(const struct writing *writing, const struct letter *letter)
{
    if (writing->tone == TONE_THANKS && mood_scorns(writing, letter))
        return TONE_DISAPPOINTED;
    if (writing->tone == TONE_THANKS && *writing->insight->wish_clause && !mood_thanks(writing) &&
        strstr(letter->reply, " but ")) /* "love it, but why …" */
        return TONE_NEUTRAL;
    if (writing->mocked)
        return writing->tone == TONE_THANKS ? TONE_NEUTRAL : writing->tone;
    if (!writing->insight->jeered && mood_praises(writing, letter))
        return TONE_THANKS;
    bool over = writing->calm && (writing->tone != TONE_THANKS || pack_texts(writing->pack, "opener.told"));
    return over ? TONE_NEUTRAL
                : writing->tone; /* thanks for what is over are thanks still, where no text tells of it */
}

static enum danger
danger_of(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *whole = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    return writing->insight ? danger_told(writing->pack->language, whole) : DANGER_NONE;
}

/* "hey folks … lol": who writes so is answered without ceremony. */
static bool
is_chatty(const char *text, const struct insight *insight)
{
    static const char *const words[] = {"hey ",   " folks", " lol", "haha", " xx",
                                        "cheers", " guys",  " pls", " plz", " btw"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    return (insight->emoji || holds_one(low, words, G_N_ELEMENTS(words))) && insight->tone < TONE_SAD;
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
    writing.calm = writing.insight && writing.tone <= TONE_TROUBLE && mood_is_calm(&writing, letter);
    if (writing.insight && writing.tone == TONE_WORRIED && mood_praises(&writing, letter))
        writing.tone = TONE_THANKS; /* "I rang in a panic … your agent calmed me down. Bless her." */
    writing.mocked = writing.insight && mood_is_mocked(&writing, letter);
    if (writing.insight && writing.tone <= TONE_TROUBLE)
        writing.tone = tone_in_words(&writing, letter);
    writing.legal = names_court(letter);
    writing.danger = danger_of(&writing, letter);
    writing.informal = insight && insight->form == FORM_INFORMAL;
    writing.chatty = writing.informal && is_chatty(letter->reply, insight);
    struct words *words = g_new0(struct words, 1);
    words->rung = writing.insight ? writing.insight->rung : RUNG_PLAIN;
    bool despairs = writing.danger == DANGER_DESPAIR && pack_texts(writing.pack, "despair");
    if (despairs)
        words->rung = RUNG_RECEIPT;
    words->text = despairs ? write_solace(&writing, letter) : write_text(&writing, letter, &words->rung);
    if (writing.insight && words->rung < RUNG_RECEIPT && !verify_text(words->text, letter, writing.pack, brief)) {
        g_free(words->text);
        words->rung = RUNG_RECEIPT;
        words->text = write_text(&writing, letter, &words->rung);
    }
    words->subject = write_subject(&writing, letter);
    words->language = g_strdup(writing.pack->language);
    words->opener = writing.opener;
    words->closer = writing.closer;
    g_free(writing.liked);
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
