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
#include "redact.h"
#include "split.h"
#include "tone.h"
#include "turn.h"

#include <hearken/text.h>
#include <string.h>

#define ISSUES_MAX 3
#define QUOTE_MAX  12 /* words: a longer copy is the customer's mail sent back */
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

/* ---- what may be quoted ---------------------------------------------------------------------------------------- */

static bool
is_quotable(const char *sentence)
{
    guint words = 1, digits = 0;
    if (strstr(sentence, REDACTED_MARK) || strstr(sentence, "http") || strstr(sentence, "www.") ||
        strpbrk(sentence, "@<>{}\\/"))
        return false;
    for (const char *c = sentence; *c; c++) {
        words += *c == ' ';
        digits += g_ascii_isdigit(*c);
        if (*c == '.' && g_ascii_isalnum(c[1])) /* a domain */
            return false;
    }
    return words >= 3 && words <= QUOTE_MAX && digits < 5;
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

static char *
fill_clause(const struct work *work, const struct frame *frame, const char *sentence, bool english)
{
    g_autofree char *object = english ? facts_object(sentence) : g_strdup("");
    g_autofree char *reference = NULL;
    if (*work->order && strstr(frame->say, "{ref}")) {
        char **label = pack_texts(work->pack, "order");
        reference = g_strdup_printf(" (%s %s)", label ? label[0] : "order", work->order);
    }
    g_autoptr(GString) clause = g_string_new(frame->say);
    g_string_replace(clause, "{obj}", *object ? object : frame->object, 0);
    g_string_replace(clause, "{ref}", reference ? reference : "", 0);
    return g_string_free(g_steal_pointer(&clause), FALSE);
}

static void
add_issue(struct insight *insight, const char *frame, char *clause, const char *source, bool quoted)
{
    insight->issues = g_renew(struct issue, insight->issues, insight->issue_count + 1);
    insight->issues[insight->issue_count++] = (struct issue){g_strdup(frame), clause, g_strdup(source), quoted};
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
    bool english = strcmp(work->pack->language, "en") == 0;
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
            add_issue(insight, frame->id, fill_clause(work, frame, work->sentences[i], english), work->sentences[i],
                      false);
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
            g_free(insight->wish_clause);
            insight->wish = g_strdup(work->pack->wishes[w].id);
            insight->wish_clause = g_strdup(work->pack->wishes[w].say);
            return;
        }
}

/* No frame fits: the customer's own clause, turned or quoted. */
static void
find_clause(const struct work *work, struct insight *insight)
{
    bool english = strcmp(insight->language, "en") == 0;
    for (guint i = 1; english && i < work->count; i++) { /* 0 is the subject */
        char *clause = is_greeting(work->folded[i]) ? NULL : turn_clause(work->sentences[i]);
        if (clause) {
            add_issue(insight, "", clause, work->sentences[i], false);
            insight->rung = RUNG_CLAUSE;
            return;
        }
    }
    for (guint i = 1; i < work->count; i++)
        if (!is_greeting(work->folded[i]) && is_quotable(work->sentences[i])) {
            add_issue(insight, "", g_strdup(work->sentences[i]), work->sentences[i], true);
            insight->rung = RUNG_QUOTE;
            return;
        }
    insight->rung = RUNG_RECEIPT;
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
    insight->language = g_strdup(language_tell(letter->subject, letter->reply));
    char **empty[] = {&insight->wish, &insight->wish_clause, &insight->missing};
    for (guint i = 0; i < G_N_ELEMENTS(empty); i++)
        *empty[i] = g_strdup("");
    prepare(&work, letter, insight);
    insight->tone = tone_tell(insight->language, work.text);
    insight->form = form_of(insight->language, work.folded);
    insight->name = facts_name(letter->reply, letter->signature);
    insight->deadline = facts_deadline(insight->language, work.text);
    insight->rung = RUNG_FRAME;
    work.pack = engine_pack(engine, insight->language);
    if (work.pack) {
        find_frames(&work, insight);
        find_wish(&work, insight);
    }
    if (insight->issue_count == 0)
        find_clause(&work, insight);
    add_facts(&work, insight);
    g_autofree char *subject = redact_text(letter->subject, &(guint){0});
    insight->gist = make_gist(insight, subject);
    work_clear(&work);
    return insight;
}

void
insight_free(struct insight *insight)
{
    if (!insight)
        return;
    for (guint i = 0; i < insight->issue_count; i++) {
        g_free(insight->issues[i].frame);
        g_free(insight->issues[i].clause);
        g_free(insight->issues[i].source);
    }
    for (guint i = 0; i < insight->fact_count; i++) {
        g_free(insight->facts[i].kind);
        g_free(insight->facts[i].value);
    }
    char *texts[] = {insight->language, insight->name,    insight->wish, insight->wish_clause,
                     insight->deadline, insight->missing, insight->gist};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_free(insight->issues);
    g_free(insight->facts);
    g_free(insight);
}
