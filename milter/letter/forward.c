/*
 * forward.c - a mail forwarded inside the text of another.
 *
 * The first mark of another mail decides: a line that says "forwarded" with a header block below, or, in a mail that is a
 * forward by its subject, any header block or attribution. In a mail that answers, what follows is history and no forward.
 * Quote marks around the forwarded mail are taken off. Pure, linear.
 */
#include "forward.h"

#include "attribution.h"
#include "block.h"
#include "lines.h"
#include "phrases.h"

#include <hearken/text.h>
#include <string.h>

struct finding {
    struct lines lines;
    guint mark, body;   /* first line of the forward's head; first line behind it */
    struct block block; /* its header */
    char *person;       /* or the attribution's; owned */
};

static bool
ends_in_colon(const char *words, gsize length)
{
    while (length && strchr(" \t\r*_", words[length - 1]))
        length--;
    return length && (words[length - 1] == ':' || (length >= 3 && memcmp(words + length - 3, "\xEF\xBC\x9A", 3) == 0));
}

/* A line that says a forwarded (or original) mail follows, with or without dashes around it. */
static bool
says_so(const struct line *line, bool *original_out)
{
    gsize length;
    const char *words = line_words(line, &length);
    if (length < 6 || length > 200 || (!line->colon && g_ascii_isalnum(*words)))
        return false;
    bool decorated = strchr("-_*=+", *words) || line_is_dashed(line);
    if (!decorated && !ends_in_colon(words, length))
        return false;
    g_autofree char *folded = line_fold(line);
    char *bare = folded + strspn(folded, "-_*=+> ");
    for (length = strlen(bare); length && strchr("-_*=+<> :", bare[length - 1]);) {
        decorated |= bare[--length] == ':';
        bare[length] = '\0';
    }
    if (length < 4 || length > 160)
        return false;
    if (g_str_has_suffix(bare, "："))
        bare[length - 3] = '\0';
    *original_out = decorated && phrase_is_original(bare);
    return *original_out || phrase_is_forwarded(bare);
}

/* Zoho says below the header block once more what it said above; SquirrelMail draws a rule. */
static guint
behind(const struct finding *finding)
{
    guint end = finding->block.end;
    const struct line *line = end < finding->lines.count ? &finding->lines.list[end] : NULL;
    bool original;
    return line && (line_is_rule(line, "-=_", 20) || says_so(line, &original)) ? end + 1 : end;
}

/* The header block or attribution within the next few lines that are not blank. */
static bool
read_head(struct finding *finding, guint at)
{
    const struct lines *lines = &finding->lines;
    guint line = lines->list[at].blank ? lines->next[at] : at;
    for (guint tries = 0; tries < 3 && line < lines->count; tries++, line = lines->next[line]) {
        if (block_may_begin(&lines->list[line]) && block_read(lines, line, &finding->block)) {
            finding->body = behind(finding);
            return true;
        }
        guint first, offset;
        if (attribution_ends(lines, line, &first, &offset) &&
            (finding->person = attribution_person(lines, first, line))) {
            finding->body = line + 1;
            return true;
        }
    }
    return false;
}

static void
clear(struct finding *finding)
{
    block_clear(&finding->block);
    g_clear_pointer(&finding->person, g_free);
}

/* An attribution that ends here, for a mail that is a forward by its subject. */
static bool
read_attribution(struct finding *finding, guint at)
{
    guint first, offset;
    if (!attribution_ends(&finding->lines, at, &first, &offset) || offset)
        return false;
    finding->person = attribution_person(&finding->lines, first, at);
    finding->mark = first;
    finding->body = at + 1;
    return finding->person != NULL;
}

/* Outlook's block: when it was sent and a receiver, so that a form ("From: …, Subject: …") or a letter's head is no forward. */
static bool
is_whole(const struct block *block)
{
    return block->from && block->date && (block->to || block->subject) && block_is_sent(block);
}

/* An attribution above makes of what was found a part of the history. */
static bool
stands_in_history(const struct lines *lines, guint at)
{
    guint first, offset;
    for (guint i = 0; i < at; i++)
        if (attribution_ends(lines, i, &first, &offset))
            return true;
    return false;
}

static bool
find(struct finding *finding, enum prefix prefix)
{
    const struct lines *lines = &finding->lines;
    for (guint i = 0; i < lines->count; i++) {
        const struct line *line = &lines->list[i];
        bool original = false, found = false;
        finding->mark = i;
        if (line->blank)
            continue;
        bool said = says_so(line, &original) && !(original && prefix == PREFIX_REPLY) && lines->next[i] < lines->count;
        if (said)
            found = read_head(finding, lines->next[i]);
        if (!found && block_may_begin(line) && block_read(lines, i, &finding->block)) {
            finding->body = behind(finding);
            if (prefix == PREFIX_REPLY || (prefix == PREFIX_NONE && !is_whole(&finding->block)))
                return false;
            found = true;
        }
        if (found)
            return prefix == PREFIX_FORWARD || !stands_in_history(lines, i);
        if (said && !original && prefix == PREFIX_FORWARD) { /* without a header: nobody knows whose it was */
            finding->body = lines->next[i];
            return true;
        }
        if (prefix == PREFIX_FORWARD && line->quotes == 0 && read_attribution(finding, i))
            return true;
    }
    return false;
}

/* Lines [from, to), with `depth` quote marks taken off each. Owned by caller. */
static char *
join(const struct lines *lines, guint from, guint to, guint depth)
{
    GString *text = g_string_new(NULL);
    for (guint i = from; i < to; i++) {
        const char *at = lines->list[i].at, *end = at + lines->list[i].length;
        for (guint mark = 0; mark < depth && lines->list[i].quotes > 0; mark++) {
            const char *sign = memchr(at, '>', (gsize)(end - at));
            at = sign ? sign + 1 : at;
        }
        if (depth && at < end && *at == ' ')
            at++;
        g_string_append_len(text, at, end - at);
        g_string_append_c(text, '\n');
    }
    return g_strstrip(g_string_free(text, FALSE));
}

/* A rule above the mark, a bare line that says what follows, and the blank lines around them belong to neither text. */
static guint
note_end(const struct finding *finding)
{
    guint end = finding->mark;
    const struct line *lines = finding->lines.list;
    for (; end > 0; end--) {
        const struct line *line = &lines[end - 1];
        if (line->blank || line_is_rule(line, "-_=*", 3) || line_is_ruled(line))
            continue;
        g_autofree char *folded = line_fold(line);
        if (end + 3 < finding->mark || !phrase_is_forwarded(folded))
            break;
    }
    return end;
}

/* Where the text ends that mutt closes with "----- End forwarded message -----", Yandex in its own tongue, KMail with a rule. */
static guint
text_end(const struct finding *finding)
{
    guint end = finding->lines.count;
    while (end > finding->body && finding->lines.list[end - 1].blank)
        end--;
    const struct line *last = end > finding->body ? &finding->lines.list[end - 1] : NULL;
    if (!last || !line_is_ruled(last))
        return end;
    g_autofree char *folded = line_fold(last);
    bool closed = strstr(folded, " forwarded message ") || strstr(folded, " пересылаемого сообщения ");
    return end - (closed || line_is_rule(last, "-", 30));
}

/* How deep all of the forwarded text is quoted: Proton quotes it below a header that is not. */
static guint
depth_of(const struct finding *finding, guint end)
{
    guint depth = G_MAXUINT;
    for (guint i = finding->body; i < end; i++)
        if (!finding->lines.list[i].blank || finding->lines.list[i].quotes)
            depth = MIN(depth, finding->lines.list[i].quotes);
    return depth == G_MAXUINT ? 0 : depth;
}

/* "Fwd: Fw: A jug" was "A jug". Owned by caller. */
static char *
bare_subject(const char *subject)
{
    while (phrase_prefix(subject) == PREFIX_FORWARD) {
        const char *colon = strchr(subject, ':'), *wide = strstr(subject, "：");
        subject = !colon || (wide && wide < colon) ? wide + strlen("：") : colon + 1;
        subject += strspn(subject, " ");
    }
    return text_line(subject, -1, 0);
}

static struct forwarded *
make(const struct finding *finding, const char *subject)
{
    struct forwarded *forwarded = g_new0(struct forwarded, 1);
    const struct block *block = &finding->block;
    struct people from = {0};
    block_people(block->from ? block->from : finding->person ? finding->person : "", &from);
    if (from.count)
        forwarded->from = from.list[0];
    else
        forwarded->from = (struct person){g_strdup(""), g_strdup("")};
    for (guint i = 1; i < from.count; i++) {
        g_free(from.list[i].name);
        g_free(from.list[i].address);
    }
    g_free(from.list);
    block_people(block->to ? block->to : "", &forwarded->to);
    block_people(block->cc ? block->cc : "", &forwarded->cc);
    forwarded->subject = block->subject ? text_line(block->subject, -1, 0) : bare_subject(subject);
    forwarded->date = text_line(block->date ? block->date : "", -1, 0);
    guint head = block->end ? block->end - 1 : finding->person ? finding->mark : finding->body;
    guint end = text_end(finding), depth = head < finding->lines.count ? finding->lines.list[head].quotes : 0;
    forwarded->text = join(&finding->lines, finding->body, end, CLAMP(depth_of(finding, end), depth, depth + 1));
    forwarded->note = join(&finding->lines, 0, note_end(finding), 0);
    return forwarded;
}

struct forwarded *
forward_in_lines(const char *subject, const struct lines *lines)
{
    struct finding finding = {.lines = *lines};
    struct forwarded *forwarded = find(&finding, phrase_prefix(subject)) ? make(&finding, subject) : NULL;
    clear(&finding);
    return forwarded;
}

struct forwarded *
forward_find(const char *subject, const char *text)
{
    struct lines lines;
    lines_read(text, &lines);
    struct forwarded *forwarded = forward_in_lines(subject, &lines);
    lines_clear(&lines);
    return forwarded;
}
