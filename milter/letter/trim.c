/*
 * trim.c - new text, quoted history and signature apart.
 *
 * Every line gets one of three marks. History that runs to the end begins at a divider, a header block or an attribution with
 * unquoted text below; what is quoted under an attribution is history wherever it stands, unless answers stand between the
 * quotes: then the questions stay with the answers. When unsure the line stays in the reply. Pure; linear but for looking a
 * few lines up and down.
 */
#include "trim.h"

#include "attribution.h"
#include "block.h"
#include "lines.h"
#include "phrases.h"
#include "preface.h"
#include "signature.h"

#include <string.h>

#define ATTRIBUTIONS_MOST 500 /* lines looked at closely: a letter has few, a bomb as many as it likes */

enum place { REPLY, QUOTED, SIGNATURE };

struct trimming {
    struct lines lines;
    guint8 *places;                /* of enum place, one a line */
    guint8 *quotes;                /* line belongs to a quote: marked, wrapped, or its attribution */
    guint hint;                    /* line where the client's own container begins; count: none */
    guint split, split_at;         /* line that holds own words and then an attribution; octets of the former */
    guint start;                   /* first line behind what a gateway set in front */
    guint end;                     /* first line of history that runs to the end */
    bool attributed;               /* an attribution stands above a quote */
    bool headed;                   /* the mail begins with another's head, and what follows is not quoted */
    guint first, last, last_begin; /* quotes: first line, line behind the last, first of the last unbroken one */
};

static bool
has_own_text(const struct trimming *t, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (!t->lines.list[i].blank && !t->quotes[i] && t->places[i] == REPLY)
            return true;
    return false;
}

/* "-----Original Message-----", "____ Forwarded message ____", "##- Reply above this line -##", bold or not. */
static bool
is_divider(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    if (length < 8 || length > 200 || line->quotes || !(strchr("-_*=<>#", *words) || line_is_dashed(line)))
        return false;
    g_autofree char *folded = line_fold(line);
    char *said = folded + strspn(folded, "-_*=+<># ");
    for (length = strlen(said); length && strchr("-_*=+<># :", said[length - 1]);)
        said[--length] = '\0';
    return phrase_is_original(said) || phrase_is_forwarded(said) || phrase_is_answer_mark(said);
}

/* "—-—-—-—" above "Reply above this line.": the mark stands bare, and a rule beside it. */
static bool
is_bare_mark(const struct trimming *t, guint at)
{
    const struct line *line = &t->lines.list[at];
    bool ruled = (at > 0 && line_is_rule(line - 1, "-_=*#~", 3)) ||
                 (at + 1 < t->lines.count && line_is_rule(line + 1, "-_=*#~", 3));
    if (!ruled || line->length > 100)
        return false;
    g_autofree char *folded = line_fold(line);
    return phrase_is_answer_mark(folded);
}

/* Begins with a dash: told of each line of a mail before anything dearer. */
static bool
is_ruled(const struct line *line)
{
    return line->length && *line->at == '-';
}

static bool
begins_with(const struct line *line, const char *head)
{
    gsize length, width = strlen(head);
    const char *words = line_words(line, &length);
    return !line->quotes && length > width && memcmp(words, head, width) == 0;
}

/* PGP's own lines around a signed text: "-----BEGIN PGP SIGNATURE-----" */
static bool
is_armor(const struct line *line, const char *what)
{
    gsize length;
    return begins_with(line, "-----BEGIN PGP ") && g_str_has_prefix(line_words(line, &length) + 15, what);
}

/* GroupWise: ">>> Ada <ada@example.org> 02.03.26 9.12 >>>" above unquoted text. */
static bool
is_groupwise(const struct line *line)
{
    return line->quotes == 3 && line->length > 20 && line->length < 200 && memcmp(line->at, ">>> ", 4) == 0 &&
           memchr(line->at, '@', line->length) && memcmp(line->at + line->length - 3, ">>>", 3) == 0;
}

/* Tobit's groupware: "Original Message processed by david®" above a header without labels. */
static bool
is_processed(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    bool open = length && *words == '[';
    return length > 30 && length < 60 && g_str_has_prefix(words + open, "Original Message processed by ");
}

/* Outlook 2007, Thunderbird's forward, Apple's: a header block, or a whole line that says so. */
static bool
begins_history(const struct trimming *t, guint at)
{
    const struct line *line = &t->lines.list[at];
    if (is_groupwise(line) || (is_ruled(line) && (is_armor(line, "SIGNATURE") || is_armor(line, "PUBLIC KEY"))))
        return true;
    if (line->blank || line->quotes)
        return false;
    if (is_divider(line) || is_processed(line) || is_bare_mark(t, at))
        return true;
    struct block block;
    if (block_may_begin(line) && block_read(&t->lines, at, &block)) {
        bool sent = block_is_sent(&block);
        block_clear(&block);
        if (sent)
            return true;
    }
    gsize length;
    const char *words = line_words(line, &length);
    if (length < 120 && length > 8 && words[length - 1] == ':') {
        g_autofree char *folded = phrase_fold(words, length - 1);
        g_strchomp(folded);
        guint next = t->lines.next[at];
        bool below = next < t->lines.count, quoted = below && t->lines.list[next].quotes;
        bool apart =
            at == 0 || t->lines.list[at - 1].blank || quoted || (below && block_may_begin(&t->lines.list[next]));
        return (apart && phrase_is_forwarded(folded)) || (quoted && phrase_is_original(folded));
    }
    return false;
}

/* Notes: "Ada Lovelace ---02.03.2026 09:12:11---A new jug is on its way", above its header block. */
static bool
is_summary(const struct line *line)
{
    const char *end = line->at + line->length, *open = memmem(line->at, line->length, "---", 3);
    const char *close = open ? memmem(open + 3, (gsize)(end - open - 3), "---", 3) : NULL;
    return close && close - open > 12 && close - open < 40 && g_ascii_isdigit(open[3]) &&
           memchr(open, ':', (gsize)(close - open));
}

/* Rules and blank lines above history belong to it. */
static guint
climb(const struct trimming *t, guint at)
{
    guint up = at;
    while (up > 0) {
        const struct line *line = &t->lines.list[up - 1];
        if (line->blank)
            up--;
        else if (line_is_rule(line, "-_=*", 3) || line_is_ruled(line) || is_summary(line))
            at = --up;
        else
            break;
    }
    return at;
}

/* Long quoted lines that were broken on their way leave their rest unmarked: "> … gravida d" "ignissim odio?" */
static bool
is_wrapped(const struct trimming *t, guint at)
{
    const struct line *line = &t->lines.list[at];
    if (at == 0 || line->blank || line->quotes || !t->quotes[at - 1] || at + 1 >= t->lines.count)
        return false;
    const struct line *above = &t->lines.list[at - 1], *below = &t->lines.list[at + 1];
    if (!below->quotes || (!above->quotes && !t->quotes[at - 1]))
        return false;
    gsize length;
    const char *words = line_words(line, &length);
    if (g_str_has_prefix(words, "(http") || g_str_has_prefix(words, "<http"))
        return true;
    gunichar first = g_utf8_get_char_validated(words, (gssize)length);
    bool token = !memchr(words, ' ', length);
    const char *open = memrchr(above->at, '(', above->length);
    if (token && open && !memchr(open, ')', (gsize)(above->at + above->length - open)))
        return true;
    if (above->length > 40 && token && (first == '_' || memchr(words, '/', length) || memchr(words, '=', length)))
        return true;
    return above->length >= 60 && length < 60 && first < 0x110000 && g_unichar_islower(first);
}

/* The first quote begins with a mail's head, and nothing stands above: who answers below it does not show it to us. */
static bool
quotes_mail(const struct trimming *t, guint at)
{
    const struct line *line = &t->lines.list[at];
    struct block block;
    if (t->attributed || has_own_text(t, t->start, climb(t, at)) || !block_may_begin(line) ||
        !block_read(&t->lines, at, &block))
        return false;
    bool sent = block_is_sent(&block);
    block_clear(&block);
    return sent;
}

/* Octets from the first line to the end of the last. */
static gsize
spread(const struct trimming *t, guint first, guint last)
{
    const struct line *end = &t->lines.list[last];
    return (gsize)(end->at + end->length - t->lines.list[first].at);
}

/* "Hello Ada," and no more stands above a line without address that tells who wrote: what somebody else wrote is told in this
 * mail, and what follows is of its writer. */
static bool
begins_mail(const struct trimming *t, guint first, guint last)
{
    const struct line *start = &t->lines.list[first], *said = NULL;
    for (guint i = t->start; i < first; i++) {
        if (said && !t->lines.list[i].blank)
            return false;
        said = t->lines.list[i].blank ? said : &t->lines.list[i];
    }
    return said && said->length < 30 && said->at[said->length - 1] == ',' &&
           !memchr(start->at, '@', spread(t, first, last));
}

static void
mark_quotes(struct trimming *t)
{
    guint tries = 0;
    bool quoted = false;
    for (guint i = 0; i < t->end; i++) {
        const struct line *line = &t->lines.list[i];
        guint first = i, offset = 0;
        t->quotes[i] = line->quotes > 0 || is_wrapped(t, i);
        bool hinted = i == t->hint;
        t->attributed |= hinted || (t->quotes[i] && !line->blank && !quoted && quotes_mail(t, i));
        quoted |= t->quotes[i] && !line->blank;
        if (t->quotes[i] || (line->blank && !hinted) || tries >= ATTRIBUTIONS_MOST)
            continue;
        bool may = hinted || attribution_may_end(line);
        if (!may)
            continue;
        if (!hinted && !attribution_ends(&t->lines, i, &first, &offset)) {
            tries++;
            continue;
        }
        tries++;
        guint next = t->lines.next[i];
        bool below = next < t->end && t->lines.list[next].quotes > 0;
        if (!below && next < t->end) {
            bool above = has_own_text(t, 0, first);
            t->headed |= !offset && !above && memchr(t->lines.list[first].at, '@', spread(t, first, i));
            if (!offset && (!above || begins_mail(t, first, i)))
                continue; /* nothing above: what stands below may be the answer */
            t->end = offset ? i + 1 : first;
        }
        if (offset) {
            t->split = i;
            t->split_at = offset;
        } else if (next >= t->end || below) {
            for (guint j = first; j <= i; j++)
                t->quotes[j] = TRUE;
        }
        t->attributed = true;
    }
}

/* The quotes' extent: the first line, the line behind the last, and where the last unbroken one begins. */
static void
measure_quotes(struct trimming *t)
{
    t->first = t->last_begin = t->end;
    t->last = 0;
    for (guint i = 0; i < t->end; i++)
        if (t->quotes[i]) {
            t->first = MIN(t->first, i);
            if (!t->last || has_own_text(t, t->last, i))
                t->last_begin = i;
            t->last = i + 1;
        }
}

/* "I get this:" "> no such file": words of the customer's own lead to a quote of nobody's. An attribution in a language that
 * nobody knows has figures or an address. */
static bool
leads_to_quotes(const struct trimming *t)
{
    guint at = t->first;
    while (at > 0 && t->lines.list[at - 1].blank)
        at--;
    if (t->attributed || at == 0)
        return false;
    g_autofree char *folded = line_fold(&t->lines.list[at - 1]);
    gsize length = strlen(folded);
    if (!length || strpbrk(folded, "0123456789@") || phrase_verb(folded))
        return false;
    return folded[length - 1] == ':' ||
           (at == t->first && t->last == t->first + 1 && g_ascii_isalpha(folded[length - 1]));
}

/* Whether answers stand between the quotes, and words above and below, decides what of them is history. */
static void
place_quotes(struct trimming *t)
{
    if (!t->last)
        return;
    bool above = has_own_text(t, 0, t->first) || t->split < t->lines.count;
    bool below = has_own_text(t, t->last, t->end), between = has_own_text(t, t->first, t->last);
    guint from = t->first;
    if (between) { /* interleaved: only what nobody answered is history */
        if (below)
            return;
        from = t->last_begin;
    } else if (!above && !below) {
        return; /* nothing but quotes: kept in sight */
    } else if ((below && !t->attributed) || leads_to_quotes(t)) {
        return;
    }
    for (guint i = climb(t, from); i < t->last; i++)
        t->places[i] = QUOTED;
}

/* Below the last quote, or, where nothing stands there, above it. */
static void
place_signature(struct trimming *t)
{
    guint from = MAX(t->last, t->start), to = t->end;
    guint start = signature_find(&t->lines, from, to, has_own_text(t, 0, from));
    if (start == to && t->last && !has_own_text(t, t->last, t->end)) {
        to = t->last_begin;
        for (from = to; from > 0 && !t->quotes[from - 1];)
            from--;
        start = signature_find(&t->lines, from, to, has_own_text(t, 0, from));
    }
    for (guint i = start; i < to; i++)
        t->places[i] = SIGNATURE;
}

/* "Return-Path: <>", "Received: from …": a header that somebody shows as it was sent, and no client's. */
static bool
is_raw_field(const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length), *colon = line->colon ? memchr(words, ':', length) : NULL;
    if (!colon || line->quotes)
        return false;
    g_autofree char *folded = phrase_fold(words, (gsize)(colon - words));
    static const char *const fields[] = {"received",     "return-path",  "delivered-to",   "message-id",
                                         "mime-version", "content-type", "dkim-signature", "authentication-results"};
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++)
        if (strcmp(folded, fields[i]) == 0)
            return true;
    return g_str_has_prefix(folded, "x-");
}

/* The header block at or below line `at`, and the line that announced it, are nobody's words. The last of them. */
static guint
mark_head(struct trimming *t, guint at)
{
    guint next = at, end = at + 1;
    for (guint tries = 0; tries < 2 && next < t->lines.count; tries++, next = t->lines.next[next]) {
        struct block block;
        if (!block_may_begin(&t->lines.list[next]) || !block_read(&t->lines, next, &block))
            continue;
        end = block.end;
        block_clear(&block);
        break;
    }
    memset(t->places + at, QUOTED, end - at);
    return end - 1;
}

/* What is encrypted is for a key to read, and no words: fields, and then lines without a blank. A person's words may stand below. Its
 * last line. */
static guint
mark_armored(struct trimming *t, guint at)
{
    guint end = at;
    for (bool fields = true; end + 1 < t->lines.count; end++) {
        const struct line *next = &t->lines.list[end + 1];
        fields = fields && !next->blank;
        bool said = memchr(next->at + next->body, ' ', next->length - next->body) && !(fields && next->colon);
        if (said)
            break;
    }
    if (end + 1 < t->lines.count && begins_with(&t->lines.list[end + 1], "-----END PGP "))
        end++;
    memset(t->places + at, QUOTED, end + 1 - at);
    return end;
}

/* Behind a head stands what it tells of as a quote, perhaps below an attribution besides: words below that answer it. */
static bool
quotes_follow(const struct trimming *t, guint head)
{
    guint next = t->lines.next[head], first, offset;
    if (next < t->lines.count && attribution_ends(&t->lines, next, &first, &offset))
        next = t->lines.next[next];
    return next < t->lines.count && t->lines.list[next].quotes > 0;
}

/* Below those quotes, and apart from them, stand words that are none. */
static bool
is_answered(const struct trimming *t, guint head)
{
    guint next = t->lines.next[head];
    while (next < t->lines.count && t->lines.list[next].quotes)
        next = t->lines.next[next];
    return next < t->lines.count && t->lines.list[next - 1].blank && quotes_follow(t, head);
}

/* Where history begins that runs to the end. False: the mail begins with it, so that nothing can be told apart but its heads:
 * who answers below leaves them on top, who hands on says nothing. */
static bool
find_end(struct trimming *t)
{
    bool own = false, bare = false;
    guint first = 0;
    t->start = preface_end(&t->lines);
    t->end = t->lines.count;
    memset(t->places, SIGNATURE, t->start);
    for (guint i = t->start; i < t->lines.count; i++) {
        const struct line *line = &t->lines.list[i];
        if (is_ruled(line) && is_armor(line, "SIGNED MESSAGE")) {
            while (i + 1 < t->lines.count && !t->lines.list[i].blank)
                t->places[i++] = QUOTED;
            continue;
        }
        if (is_ruled(line) && (is_armor(line, "MESSAGE") || (!own && is_armor(line, "PUBLIC KEY")))) {
            i = mark_armored(t, i);
            continue;
        }
        if (line->blank || (line->quotes && !is_groupwise(line)) || line_is_rule(line, "-_=*", 3))
            continue;
        if (is_raw_field(line)) {
            while (i + 1 < t->lines.count && !t->lines.list[i + 1].blank)
                i++;
        } else if (begins_history(t, i)) {
            guint above = climb(t, i), head = mark_head(t, i);
            bool told = own && !bare && first < above;
            if (told && !is_answered(t, head)) {
                t->end = above;
                return true;
            }
            bare |= !told;
            memset(t->places + above, QUOTED, i - above);
            i = head;
            t->attributed |= quotes_follow(t, i);
        }
        first = own ? first : i;
        own = true;
    }
    return !bare || t->attributed;
}

static void
find_hint(struct trimming *t, gsize history_at)
{
    const char *start = t->lines.list[0].at;
    t->hint = t->lines.count;
    for (guint i = 0; i < t->lines.count && history_at != G_MAXSIZE; i++)
        if ((gsize)(t->lines.list[i].at - start) >= history_at) {
            t->hint = t->lines.list[i].blank ? t->lines.next[i] : i;
            return;
        }
}

static void
append(GString *text, const char *from, gsize length)
{
    g_string_append_len(text, from, (gssize)length);
    g_string_append_c(text, '\n');
}

/* Apple's phones and Open-Xchange quote the attribution, too: it stands in the first lines, their marks taken off. */
static bool
quotes_attribution(const struct trimming *t)
{
    g_autoptr(GString) head = g_string_new(NULL);
    for (guint i = t->start; i < t->lines.count && i < t->start + 6; i++) {
        const struct line *line = &t->lines.list[i];
        append(head, line->at + line->body, line->length - line->body);
    }
    struct lines lines;
    lines_read(head->str, &lines);
    bool found = false;
    guint first, offset;
    for (guint i = 0; i < lines.count && !found; i++)
        found = attribution_ends(&lines, i, &first, &offset) && first == (lines.list[0].blank ? lines.next[0] : 0);
    lines_clear(&lines);
    return found;
}

/* Kept in sight, for there is nothing else; but of nobody's own. */
static bool
is_only_quotes(const struct trimming *t)
{
    for (guint i = 0; i < t->lines.count; i++)
        if (t->places[i] == REPLY && !t->lines.list[i].blank && !t->quotes[i])
            return false;
    return t->attributed || quotes_attribution(t);
}

void
trim_lines(const struct lines *lines, gsize history_at, struct trimmed *trimmed_out)
{
    struct trimming t = {.lines = *lines};
    t.places = g_new0(guint8, t.lines.count);
    t.quotes = g_new0(guint8, t.lines.count);
    t.split = t.lines.count;
    find_hint(&t, history_at);
    t.headed = !find_end(&t);
    if (!t.headed) {
        mark_quotes(&t);
        for (guint i = t.end; i < t.lines.count; i++)
            t.places[i] = QUOTED;
        measure_quotes(&t);
        place_signature(&t);
        place_quotes(&t);
    }
    trimmed_out->headed = t.headed;
    trimmed_out->only_quotes = is_only_quotes(&t);
    GString *pieces[] = {g_string_new(NULL), g_string_new(NULL), g_string_new(NULL)};
    for (guint i = 0; i < t.lines.count; i++) {
        const struct line *line = &t.lines.list[i], *last = line;
        if (i == t.split) {
            append(pieces[REPLY], line->at, t.split_at);
            append(pieces[QUOTED], line->at + t.split_at, line->length - t.split_at);
            continue;
        }
        for (; i + 1 < t.lines.count && i + 1 != t.split && t.places[i + 1] == t.places[i]; i++)
            last = &t.lines.list[i + 1];
        append(pieces[t.places[i]], line->at, (gsize)(last->at + last->length - line->at));
    }
    trimmed_out->reply = g_strstrip(g_string_free(pieces[REPLY], FALSE));
    trimmed_out->quoted = g_strstrip(g_string_free(pieces[QUOTED], FALSE));
    trimmed_out->signature = g_strstrip(g_string_free(pieces[SIGNATURE], FALSE));
    g_free(t.places);
    g_free(t.quotes);
}

void
trim_text(const char *text, gsize history_at, struct trimmed *trimmed_out)
{
    struct lines lines;
    lines_read(text, &lines);
    trim_lines(&lines, history_at, trimmed_out);
    lines_clear(&lines);
}
