/*
 * listen.c - what a customer's mail says: from struct letter to struct insight.
 *
 * The order matters (listening.md 2): redact, language, sentences, then the gist, then its wording by the ladder: frame, clause
 * turned, quotation, receipt. Two issues stay two. A sentence that held a secret is never quoted nor turned; one with a URL,
 * domain, mail address or phone is never quoted. Pure, thread-safe.
 */
#include "engine.h"
#include "facts.h"
#include "language.h"
#include "realise.h"
#include "redact.h"
#include "split.h"
#include "tone.h"

#include <hearken/text.h>
#include <string.h>

#define ISSUES_MAX 3
#define LOOK       16384

const char *
rung_name(enum rung rung)
{
    static const char *const names[] = {"frame", "clause", "quote", "receipt", "plain"};
    return names[rung];
}

struct work {
    const struct pack *pack;
    char *text; /* redacted, bounded */
    char **sentences;
    char **folded;
    guint count;
    char *order;
};

static void
work_clear(struct work *work)
{
    g_free(work->text);
    g_strfreev(work->sentences);
    g_strfreev(work->folded);
    g_free(work->order);
}

static void
prepare(struct work *work, const struct letter *letter, struct insight *insight)
{
    g_autofree char *body = g_strndup(letter->reply, LOOK);
    g_autofree char *valid = g_utf8_make_valid(body, -1);
    g_autofree char *joined = g_strdup_printf("%s\n\n%s", letter->subject, valid);
    work->text = redact_text(joined, &insight->redacted);
    work->sentences = split_sentences(work->text);
    work->count = g_strv_length(work->sentences);
    work->folded = g_new0(char *, work->count + 1);
    for (guint i = 0; i < work->count; i++)
        work->folded[i] = split_fold(work->sentences[i]);
    work->order = facts_order(insight->language, work->text);
}

static bool
is_greeting(const char *folded)
{
    static const char *const words[] = {" hi ",
                                        " hello ",
                                        " dear ",
                                        " hey ",
                                        " good morning ",
                                        " guten tag ",
                                        " hallo ",
                                        " sehr geehrte",
                                        " liebe",
                                        " bonjour ",
                                        " hola ",
                                        " buenos ",
                                        " buongiorno ",
                                        " ciao ",
                                        " olá ",
                                        " thanks ",
                                        " thank you ",
                                        " kind regards ",
                                        " regards ",
                                        " best ",
                                        " danke ",
                                        " vielen dank ",
                                        " mit freundlichen ",
                                        " merci ",
                                        " gracias ",
                                        " saludos ",
                                        " cordialement ",
                                        " beste "};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(folded, words[i]) && strlen(folded) < 60)
            return true;
    return false;
}

/* ---- choosing and wording -------------------------------------------------------------------------------------- */

static void
add_issue(struct insight *insight, const char *frame, const char *source)
{
    insight->issues = g_renew(struct issue, insight->issues, insight->issue_count + 1);
    insight->issues[insight->issue_count++] = (struct issue){
        .frame = g_strdup(frame), .clause = g_strdup(""), .source = g_strdup(source), .certainty = *frame ? 50 : 0};
}

static bool
has_frame(const struct insight *insight, const char *id)
{
    for (guint i = 0; i < insight->issue_count; i++)
        if (strcmp(insight->issues[i].frame, id) == 0)
            return true;
    return false;
}

/* Frames stand in the pack from the most telling to the vaguest; a vague one does not join a telling one. */
static void
find_frames(const struct work *work, struct insight *insight)
{
    for (guint f = 0; f < work->pack->frame_count && insight->issue_count < ISSUES_MAX; f++) {
        const struct frame *frame = &work->pack->frames[f];
        for (guint turn = 0; turn < work->count; turn++) {
            guint i = (turn + 1) % work->count; /* the subject, sentence 0, comes last: the body says more */
            bool claimed = false;
            for (guint k = 0; k < insight->issue_count; k++)
                claimed |= strcmp(insight->issues[k].source, work->sentences[i]) == 0;
            if (claimed || has_frame(insight, frame->id) || !pattern_holds(&frame->match, work->folded[i]) ||
                pattern_holds(&frame->unless, work->folded[i]))
                continue;
            bool vague = insight->issue_count > 0 && f * 2 > work->pack->frame_count;
            if (vague)
                continue;
            add_issue(insight, frame->id, work->sentences[i]);
            if (*frame->missing && !*insight->missing && !(strcmp(frame->missing, "order") == 0 && *work->order)) {
                g_free(insight->missing);
                insight->missing = g_strdup(frame->missing);
            }
            break;
        }
    }
}

static void
find_wish(const struct work *work, struct insight *insight)
{
    for (guint w = 0; w < work->pack->wish_count; w++)
        for (guint i = 0; i < work->count; i++) {
            if (!pattern_holds(&work->pack->wishes[w].match, work->folded[i]))
                continue;
            g_free(insight->wish);
            insight->wish = g_strdup(work->pack->wishes[w].id);
            insight->wishes[0] = g_strdup(insight->wish);
            return;
        }
}

static enum address_form
form_of(const char *language, char **folded)
{
    for (guint i = 0; folded[i]; i++) {
        if (strcmp(language, "de") == 0 &&
            (strstr(folded[i], " du ") || strstr(folded[i], " ihr ") || strstr(folded[i], " euch ") ||
             strstr(folded[i], " eure") || strstr(folded[i], " dein")))
            return FORM_INFORMAL;
        if (strcmp(language, "en") == 0 && (strstr(folded[i], " dear sir ") || strstr(folded[i], " yours faithfully ")))
            return FORM_FORMAL;
    }
    return FORM_UNKNOWN;
}

static enum role
role_of(const char *sentence, const char *folded)
{
    if (is_greeting(folded))
        return ROLE_GREETING;
    if (strchr(sentence, '?'))
        return ROLE_QUESTION;
    static const char *const asks[] = {" please ", " could you ", " bitte ", " por favor ", " merci de ", " graag "};
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++)
        if (strstr(folded, asks[i]))
            return ROLE_REQUEST;
    return ROLE_CONTEXT;
}

static void
add_sentences(const struct work *work, struct insight *insight)
{
    bool subject = work->count && strncmp(work->text, work->sentences[0], strlen(work->sentences[0])) == 0;
    insight->sentences = g_new0(struct sentence, work->count + 1);
    insight->sentence_count = work->count;
    for (guint i = 0; i < work->count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        *sentence = (struct sentence){.text = g_strdup(work->sentences[i]),
                                      .plain = g_strdup(work->sentences[i]),
                                      .role = role_of(work->sentences[i], work->folded[i]),
                                      .frame = g_strdup(""),
                                      .wish = g_strdup(""),
                                      .secret = strstr(work->sentences[i], REDACTED_MARK) != NULL,
                                      .subject = subject && i == 0};
        for (guint k = 0; k < insight->issue_count; k++)
            if (strcmp(insight->issues[k].source, sentence->text) == 0) {
                sentence->role = ROLE_PROBLEM;
                sentence->main = true;
                g_free(sentence->frame);
                sentence->frame = g_strdup(insight->issues[k].frame);
            }
    }
}

static void
add_facts(const struct work *work, struct insight *insight)
{
    if (!*work->order)
        return;
    insight->facts = g_new0(struct fact, 1);
    insight->facts[0] = (struct fact){g_strdup("order"), g_strdup(work->order)};
    insight->fact_count = 1;
}

static char *
make_gist(const struct insight *insight, const char *subject)
{
    g_autoptr(GString) gist = g_string_new(NULL);
    for (guint i = 0; i < insight->issue_count; i++)
        g_string_append_printf(gist, "%s%s", i ? "; " : "", insight->issues[i].clause);
    if (*insight->wish_clause)
        g_string_append_printf(gist, "%s%s", gist->len ? "; " : "", insight->wish_clause);
    if (*insight->deadline)
        g_string_append_printf(gist, " (%s)", insight->deadline);
    return text_line(gist->len ? gist->str : subject, -1, 200);
}

struct insight *
engine_listen(const struct engine *engine, const struct letter *letter)
{
    struct insight *insight = g_new0(struct insight, 1);
    struct work work = {0};
    insight->wishes = g_new0(char *, 2);
    insight->language = g_strdup(language_tell(letter->subject, letter->reply));
    char **empty[] = {&insight->wish, &insight->wish_clause, &insight->missing};
    for (guint i = 0; i < G_N_ELEMENTS(empty); i++)
        *empty[i] = g_strdup("");
    prepare(&work, letter, insight);
    insight->tone = tone_tell(insight->language, work.text);
    insight->form = form_of(insight->language, work.folded);
    insight->name = facts_name(letter->reply, letter->signature);
    insight->deadline = facts_deadline(insight->language, work.text);
    work.pack = engine_pack(engine, insight->language);
    if (work.pack) {
        find_frames(&work, insight);
        find_wish(&work, insight);
    }
    add_sentences(&work, insight);
    add_facts(&work, insight);
    realise(work.pack, insight);
    g_autofree char *subject = redact_text(letter->subject, &(guint){0});
    insight->gist = make_gist(insight, subject);
    work_clear(&work);
    return insight;
}
