/*
 * realise.c - the words for what was understood, by the ladder: frame, the customer's clause turned, quotation, receipt.
 *
 * A sentence that held a secret is never quoted nor turned; one with a URL, domain, mail address or phone is never quoted (a
 * quoting acknowledgement would be a relay for spam). Pure, thread-safe.
 */
#include "realise.h"
#include "facts.h"
#include "turn.h"

#include <string.h>

#define QUOTE_MAX 12 /* words: a longer copy is the customer's mail sent back */

static const char *
fact_value(const struct insight *insight, const char *kind)
{
    for (guint i = 0; i < insight->fact_count; i++)
        if (strcmp(insight->facts[i].kind, kind) == 0)
            return insight->facts[i].value;
    return "";
}

/* ---- what may be quoted ---------------------------------------------------------------------------------------- */

static bool
is_quotable(const char *sentence)
{
    guint words = 1, digits = 0;
    if (strstr(sentence, "http") || strstr(sentence, "www.") || strpbrk(sentence, "@<>{}\\/"))
        return false;
    for (const char *c = sentence; *c; c++) {
        words += *c == ' ';
        digits += g_ascii_isdigit(*c);
        if (*c == '.' && g_ascii_isalnum(c[1])) /* a domain */
            return false;
    }
    return words >= 3 && words <= QUOTE_MAX && digits < 5;
}

static char *
fill_clause(const struct pack *pack, const struct insight *insight, const struct frame *frame, const char *sentence)
{
    const char *order = fact_value(insight, "order");
    g_autofree char *object = strcmp(pack->language, "en") == 0 ? facts_object(sentence) : g_strdup("");
    g_autofree char *reference = NULL;
    if (*order && strstr(frame->say, "{ref}")) {
        char **label = pack_texts(pack, "order");
        reference = g_strdup_printf(" (%s %s)", label ? label[0] : "order", order);
    }
    g_autoptr(GString) clause = g_string_new(frame->say);
    g_string_replace(clause, "{obj}", *object ? object : frame->object, 0);
    g_string_replace(clause, "{ref}", reference ? reference : "", 0);
    return g_string_free(g_steal_pointer(&clause), FALSE);
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

static void
word_frames(const struct pack *pack, struct insight *insight)
{
    for (guint i = 0; i < insight->issue_count; i++)
        for (guint f = 0; f < pack->frame_count; f++)
            if (strcmp(pack->frames[f].id, insight->issues[i].frame) == 0)
                replace(&insight->issues[i].clause,
                        fill_clause(pack, insight, &pack->frames[f], insight->issues[i].source));
    for (guint w = 0; *insight->wish && w < pack->wish_count; w++)
        if (strcmp(pack->wishes[w].id, insight->wish) == 0)
            replace(&insight->wish_clause, g_strdup(pack->wishes[w].say));
}

static void
add_clause(struct insight *insight, char *clause, const char *source, bool quoted)
{
    insight->issues = g_renew(struct issue, insight->issues, insight->issue_count + 1);
    insight->issues[insight->issue_count++] =
        (struct issue){.frame = g_strdup(""), .clause = clause, .source = g_strdup(source), .quoted = quoted};
    insight->rung = quoted ? RUNG_QUOTE : RUNG_CLAUSE;
}

/* No frame fits: the customer's own clause, turned or quoted. */
static void
find_clause(struct insight *insight)
{
    bool english = strcmp(insight->language, "en") == 0;
    for (guint i = 0; english && i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        bool fit = !sentence->subject && !sentence->secret && sentence->role != ROLE_GREETING;
        char *clause = fit ? turn_clause(sentence->text) : NULL;
        if (clause) {
            add_clause(insight, clause, sentence->text, false);
            return;
        }
    }
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        if (!sentence->subject && !sentence->secret && sentence->role != ROLE_GREETING && is_quotable(sentence->text)) {
            add_clause(insight, g_strdup(sentence->text), sentence->text, true);
            return;
        }
    }
    insight->rung = RUNG_RECEIPT;
}

void
realise(const struct pack *pack, struct insight *insight)
{
    insight->rung = RUNG_FRAME;
    if (pack)
        word_frames(pack, insight);
    if (insight->issue_count == 0)
        find_clause(insight);
}
