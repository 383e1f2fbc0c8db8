/*
 * words.c - the acknowledgement's words: from insight and brief to a text that may leave.
 *
 * Assembles greeting, opener by tone, gist, wish, deadline, one question, closer, number, next step, signature from the
 * language's pack; SQL phrases extend openers and closers. Choice is by ticket, so that a retry says the same, and passes over
 * what this customer had before. The verifier (verify.c) reads the whole; on a failure the next rung of the ladder is tried.
 * ACK_PLAIN says nothing of the mail. Pure, thread-safe.
 */
#include <hearken/reply.h>
#include <hearken/text.h>

#include "../listen/engine.h"
#include "verify.h"

#include <string.h>

struct writing {
    const struct pack *pack;
    const struct insight *insight; /* NULL for plain */
    const struct brief *brief;
    const char *language;
    bool informal;
    GString *text;
    char *opener, *closer;
};

/* "closer.du" where the customer said du and the pack has it, else "closer". */
static char **
alternatives(const struct writing *writing, const char *key)
{
    g_autofree char *du = g_strdup_printf("%s.du", key);
    char **texts = writing->informal ? pack_texts(writing->pack, du) : NULL;
    return texts ? texts : pack_texts(writing->pack, key);
}

static bool
is_avoided(const struct writing *writing, const char *id)
{
    const char *const *avoid = writing->brief->avoid;
    for (guint i = 0; avoid && avoid[i]; i++)
        if (strcmp(avoid[i], id) == 0)
            return true;
    return false;
}

/* One of the alternatives, by ticket; those this customer had are passed over while others are left. */
static const char *
choose(const struct writing *writing, const char *key, char **id_out)
{
    char **texts = alternatives(writing, key);
    guint count = texts ? g_strv_length(texts) : 0;
    for (guint i = 0; i < count; i++) {
        guint at = (guint)((guint64)writing->brief->ticket + i) % count;
        g_autofree char *id = g_strdup_printf("%s.%u", key, at);
        if (i + 1 < count && is_avoided(writing, id))
            continue;
        if (id_out) {
            g_free(*id_out);
            *id_out = g_steal_pointer(&id);
        }
        return texts[at];
    }
    return "";
}

static void
put(struct writing *writing, const char *template, const char *slot, const char *value)
{
    g_autoptr(GString) filled = g_string_new(template);
    if (slot)
        g_string_replace(filled, slot, value, 0);
    if (writing->text->len && !strchr(" \n", writing->text->str[writing->text->len - 1]))
        g_string_append_c(writing->text, ' ');
    g_string_append(writing->text, filled->str);
}

static void
paragraph(struct writing *writing)
{
    while (writing->text->len && strchr(" \n", writing->text->str[writing->text->len - 1]))
        g_string_truncate(writing->text, writing->text->len - 1);
    g_string_append(writing->text, "\n\n");
}

static void
put_greeting(struct writing *writing)
{
    const char *name = writing->insight ? writing->insight->name : "";
    if (*name)
        put(writing, choose(writing, "greeting", NULL), "{name}", name);
    else
        put(writing, choose(writing, "greeting.none", NULL), NULL, NULL);
    paragraph(writing);
}

static void
put_opener(struct writing *writing)
{
    put(writing, choose(writing, "thanks", NULL), NULL, NULL);
    if (!writing->insight || writing->insight->tone == TONE_NEUTRAL)
        return;
    g_autofree char *key = g_strdup_printf("opener.%s", tone_name(writing->insight->tone));
    const char *opener = choose(writing, key, &writing->opener);
    if (*opener)
        put(writing, opener, NULL, NULL);
}

static char *
wish_words(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    if (!*insight->wish_clause)
        return g_strdup("");
    g_autoptr(GString) wish = g_string_new(*insight->deadline ? choose(writing, "deadline", NULL) : "{wish}");
    g_string_replace(wish, "{wish}", insight->wish_clause, 0);
    g_string_replace(wish, "{deadline}", insight->deadline, 0);
    return g_string_free(g_steal_pointer(&wish), FALSE);
}

/* One sentence for one or two points, a list for more. */
static void
put_gist(struct writing *writing)
{
    const struct insight *insight = writing->insight;
    g_autofree char *wish = wish_words(writing);
    guint points = insight->issue_count + (*wish != '\0');
    const char *and = choose(writing, "and", NULL);
    if (points > 2) {
        paragraph(writing);
        put(writing, choose(writing, "understood.list", NULL), NULL, NULL);
        for (guint i = 0; i < insight->issue_count; i++)
            g_string_append_printf(writing->text, "\n- %s", insight->issues[i].clause);
        if (*wish)
            g_string_append_printf(writing->text, "\n- %s", wish);
        paragraph(writing);
        return;
    }
    g_autoptr(GString) gist = g_string_new(NULL);
    for (guint i = 0; i < insight->issue_count; i++)
        g_string_append_printf(gist, "%s%s", i ? ", " : "", insight->issues[i].clause);
    if (*wish && gist->len)
        g_string_append_printf(gist, ", %s ", and);
    g_string_append(gist, wish);
    put(writing, choose(writing, "understood", NULL), "{gist}", gist->str);
}

static void
put_substance(struct writing *writing, enum rung rung)
{
    const struct insight *insight = writing->insight;
    bool quoted = insight && insight->issue_count == 1 && insight->issues[0].quoted;
    if (rung >= RUNG_RECEIPT || !insight || (insight->issue_count == 0 && !*insight->wish_clause)) {
        put(writing, choose(writing, "receipt", NULL), NULL, NULL);
    } else if (quoted) {
        g_autofree char *quote = g_strdup(insight->issues[0].clause);
        put(writing, choose(writing, "quote", NULL), "{quote}", quote);
    } else {
        put_gist(writing);
    }
    if (insight && insight->redacted && rung < RUNG_PLAIN)
        put(writing, choose(writing, "redacted", NULL), NULL, NULL);
}

/* An admin declared it in SQL, and the mail speaks of it: the only place where a customer is told "you are right". */
static void
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
            put(writing, choose(writing, "right", NULL), "{words}", words);
            return;
        }
    }
}

static void
put_end(struct writing *writing, enum rung rung)
{
    const struct insight *insight = writing->insight;
    const struct brief *brief = writing->brief;
    if (insight && rung < RUNG_RECEIPT && *insight->missing) {
        g_autofree char *key = g_strdup_printf("ask.%s", insight->missing);
        put(writing, choose(writing, key, NULL), NULL, NULL);
    }
    put(writing, choose(writing, "closer", &writing->closer), NULL, NULL);
    paragraph(writing);
    if (brief->ticket > 0) {
        g_autofree char *number = g_strdup_printf("%" G_GINT64_FORMAT, brief->ticket);
        put(writing, choose(writing, "ticket", NULL), "{ticket}", number);
    }
    if (brief->next_step && *brief->next_step)
        put(writing, brief->next_step, NULL, NULL);
    paragraph(writing);
    const char *signature = brief->signature && *brief->signature ? brief->signature : brief->queue_name;
    g_string_append(writing->text, signature ? signature : "");
}

static char *
write_text(struct writing *writing, const struct letter *letter, enum rung rung)
{
    writing->text = g_string_new(NULL);
    put_greeting(writing);
    put_opener(writing);
    if (rung < RUNG_PLAIN)
        put_incident(writing, letter);
    put_substance(writing, rung);
    put_end(writing, rung);
    g_autofree char *whole = g_string_free(writing->text, FALSE);
    return g_strchomp(text_clean(whole, -1, 4000)); /* RFC 3834 2: a few kB at the most */
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
        return g_strdup(choose(writing, "subject.none", NULL));
    const char *rest = clean;
    while (g_ascii_strncasecmp(rest, "re:", 3) == 0)
        rest += 3 + strspn(rest + 3, " ");
    g_autoptr(GString) filled = g_string_new(choose(writing, "subject", NULL));
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

struct words *
words_compose(const struct engine *engine, const struct letter *letter, const struct insight *insight,
              const struct brief *brief)
{
    const char *language = insight ? insight->language : letter->language;
    struct writing writing = {.pack = pack_for(engine, language, brief),
                              .insight = brief->level == ACK_PARAPHRASE ? insight : NULL,
                              .brief = brief,
                              .opener = g_strdup(""),
                              .closer = g_strdup("")};
    writing.informal = insight && insight->form == FORM_INFORMAL;
    writing.language = writing.pack->language;
    struct words *words = g_new0(struct words, 1);
    words->rung = writing.insight ? writing.insight->rung : RUNG_PLAIN;
    words->text = write_text(&writing, letter, words->rung);
    if (writing.insight && words->rung < RUNG_RECEIPT && !verify_text(words->text, letter, insight, brief)) {
        g_free(words->text);
        words->rung = RUNG_RECEIPT;
        words->text = write_text(&writing, letter, words->rung);
    }
    words->subject = write_subject(&writing, letter);
    words->language = g_strdup(writing.language);
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
