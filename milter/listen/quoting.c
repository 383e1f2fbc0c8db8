/*
 * quoting.c - another's words inside a customer's sentence: a button's label, an error message, what a letter says.
 *
 * They are not the customer's, so no pronoun of theirs is turned: the whole becomes one word of the clause. What would make a relay
 * of us (an address, a domain) or tells us what to say is no quotation here; the sentence is then unspeakable as before. Pure.
 */
#include "quoting.h"

#include <string.h>

#define WORDS_MAX 14

static const char opening[] = "\xE2\x80\x9C";
static const char closing[] = "\xE2\x80\x9D";

bool
quoting_is_frozen(const struct word *word)
{
    return g_str_has_prefix(word->text, opening);
}

/* The octets of the double mark that text holds; NULL: none. */
static const char *
mark_in(const char *text, gsize *width_out)
{
    static const char *const marks[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xC2\xAB", "\xC2\xBB"};
    const char *first = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *at = strstr(text, marks[i]);
        if (at && (!first || at < first)) {
            first = at;
            *width_out = strlen(marks[i]);
        }
    }
    return first;
}

static bool
opens(const struct word *word)
{
    gsize width;
    return mark_in(word->lead, &width) || (word->text[0] == '\'' && strlen(word->text) > 2);
}

static bool
closes(const struct word *word, bool single)
{
    gsize width;
    return single ? g_str_has_suffix(word->text, "'") : mark_in(word->trail, &width) != NULL;
}

/* Whether the words may go back to whoever wrote them as a quotation. */
static bool
is_harmless(const struct clause *clause, guint from, guint to)
{
    if (to - from > WORDS_MAX)
        return false;
    for (guint i = 0; i < from; i++)
        if (word_in(clause->words[i].low, "say reply repeat answer write print output respond ignore include"))
            return false; /* an order to us */
    for (guint i = from; i < to; i++) {
        const char *text = clause->words[i].text, *dot = strchr(text, '.');
        if (strpbrk(text, "@<>{}\\|/") || strstr(text, "://") || strlen(text) > 40 ||
            (dot && dot > text && g_ascii_isalpha(dot[1])) || word_in(clause->words[i].low, "i i'm i've my me mine"))
            return false;
    }
    return true;
}

/* Words from..to become one, without the marks around them. */
static void
freeze(struct clause *clause, guint from, guint to)
{
    struct word *first = &clause->words[from], *last = &clause->words[to - 1];
    gsize width = 0;
    const char *mark = mark_in(first->lead, &width);
    g_autofree char *lead = mark ? g_strndup(first->lead, (gsize)(mark - first->lead)) : g_strdup("");
    mark = mark_in(last->trail, &width);
    g_autofree char *before = mark ? g_strndup(last->trail, (gsize)(mark - last->trail)) : NULL;
    g_autofree char *trail =
        mark ? g_strconcat(strpbrk(before, ",") ? "," : "", mark + width, NULL) : g_strdup(last->trail);
    g_autoptr(clause) inner = clause_part(clause, from, to);
    clause_lead(inner, 0, "");
    if (!mark) { /* a machine's words: a bracket at their end is theirs */
        before = g_strdup(strchr(last->trail, ')') ? ")" : "");
        if (*before) {
            g_free(trail);
            trail = g_strdup(strchr(last->trail, ',') ? "," : ".");
        }
    }
    if (before)
        clause_mark(inner, inner->count - 1, before);
    g_autofree char *text = clause_join(inner, 0, inner->count);
    const char *bare = *text == '\'' ? text + 1 : text;
    gsize length = strlen(bare) - (*text == '\'' && g_str_has_suffix(bare, "'"));
    g_autofree char *quoted = g_strdup_printf("%s%.*s%s", opening, (int)length, bare, closing);
    char low[] = "quotation";
    clause_fold(clause, from, to, &(struct word){lead, quoted, low, trail});
}

/* What a machine says, where it begins: behind "says:" or "the message", with a capital. G_MAXUINT: nowhere. */
static guint
machine_speaks(const struct clause *clause)
{
    for (guint i = 1; i + 2 < clause->count; i++) {
        bool colon = strchr(clause->words[i].trail, ':') != NULL;
        bool speaks = word_in(clause->words[i].low, "says saying reads message error said stating displays get gets");
        const struct word *next = &clause->words[i + 1];
        bool capital = g_ascii_isupper(next->text[0]) && strcmp(next->text, "I") != 0 &&
                       word_in(next->low, "you your we this the no an a invalid error sorry something please unable "
                                          "not access payment session service incorrect unknown");
        if (speaks && ((colon && !word_in(clause->words[i].low, "said")) || (!*clause->words[i].trail && capital)))
            return i + 1;
    }
    return G_MAXUINT;
}

void
quoting_freeze(struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        if (quoting_is_frozen(&clause->words[i]) || !opens(&clause->words[i]))
            continue;
        bool single = clause->words[i].text[0] == '\'';
        guint to = i;
        while (to < clause->count && !closes(&clause->words[to], single))
            to++;
        if (to < clause->count && is_harmless(clause, i, to + 1))
            freeze(clause, i, to + 1);
    }
    guint from = machine_speaks(clause);
    if (from == G_MAXUINT || quoting_is_frozen(&clause->words[from]))
        return;
    guint to = from;
    while (to < clause->count && !strpbrk(clause->words[to].trail, ".!?\"") &&
           !(strchr(clause->words[to].trail, ',') && to + 1 < clause->count &&
             word_in(clause->words[to + 1].low, "but and so i i've")))
        to++;
    to += to < clause->count;
    if (is_harmless(clause, from, to)) {
        freeze(clause, from, to);
        g_strdelimit(clause->words[from - 1].trail, ":", ' ');
        g_strstrip(clause->words[from - 1].trail);
    }
}
