/*
 * remnant.c - what of a short English mail's sentence nothing tells: lost to a guard, blurred by a ready frame, cut off with a part.
 *
 * Of three sentences each is the matter, so that a telling which says less than half of one is worth less than the sentence itself
 * between marks. What is felt, jeered or thanked is no matter, and what a wish says is said in fewer words by right. Pure.
 */
#include "remnant.h"

#include "clause.h"
#include "contacts.h"
#include "excerpt.h"
#include "guard.h"
#include "mention.h"
#include "standing.h"
#include "temper.h"
#include "tone.h"

#include <hearken/text.h>
#include <string.h>

#define LETTER_MAX 60 /* words of a mail in which nothing may be missed */
#define LEAST      4  /* words of a sentence that stands by itself */
#define MOST       25
#define WORD       4  /* letters of a word that tells something, and by which it is known again */
#define LAST_MOST  40 /* … where nothing else is told */
#define MORE       20 /* … of which something is told in other words */
#define QUOTES     2

/* Of the whole mail but its subject. */
static guint
words_of_mail(const struct insight *insight)
{
    guint words = 0;
    for (guint i = 0; i < insight->sentence_count; i++)
        words += insight->sentences[i].subject ? 0 : text_word_count(insight->sentences[i].text);
    return words;
}

static bool
is_of_matter(enum role role)
{
    return role == ROLE_PROBLEM || role == ROLE_CONTEXT || role == ROLE_IMPACT || role == ROLE_ATTEMPT ||
           role == ROLE_OTHER || role == ROLE_GREETING /* "Hi Ann, the lid is cracked" */;
}

/* "Not exactly festival ready, is it", "Worth every penny", "Great job losing it": meant otherwise, whatever it says. */
static bool
is_jeer(const char *text)
{
    static const char *const heads[] = {"not sure|exactly|that|surprised|impressed",
                                        "worth every|it",
                                        "last time",
                                        "that is|was common|typical|not",
                                        "funny how that",
                                        "so much for"};
    static const char words[] =
        "great good nice lovely brilliant well love loved sure proper classic typical welcome imagine congratulations "
        "congratulation fantastic amazing superb excellent wonderful bravo wow cheers thanks thank cool perfect "
        "outstanding robbery "
        "shame shambles absolute absolutely total totally utter utterly what's never honestly seriously genius only "
        "top big imagine guess pure";
    g_autoptr(clause) clause = clause_cut(text);
    return (word_in(clause_low(clause, 0), words) && !strpbrk(text, "0123456789")) ||
           word_in(clause_low(clause, 0),
                   "great good nice lovely brilliant well congratulations thanks thank cheers") ||
           clause_first(clause, 0, heads, G_N_ELEMENTS(heads));
}

bool
remnant_may_stand(const struct account *account, guint at)
{
    const struct insight *insight = account->insight;
    const struct sentence *sentence = &insight->sentences[at];
    guint words = text_word_count(sentence->text);
    return account->pack && strcmp(account->pack->language, "en") == 0 && insight->tone != TONE_THANKS &&
           account->quotes < QUOTES && sentence->main && !sentence->subject && !sentence->secret &&
           !sentence->written && !sentence->rows && !*sentence->wish && is_of_matter(sentence->role) &&
           words >= LEAST && words <= MOST && words_of_mail(insight) <= LETTER_MAX && !strchr(sentence->text, '?') &&
           !is_jeer(sentence->text) && !excerpt_shouts(sentence->text) && !excerpt_has_contact(sentence->text) &&
           !contacts_street("en", sentence->text) && !guard_hushes(account->pack, sentence->text) &&
           !temper_is_noise(sentence->text) && !tone_is_felt("en", sentence->text) &&
           !standing_is_side("en", sentence->text) && !mention_holds(account, at);
}

/* Without the marks around it. Owned by caller. */
static char *
bared(const char *word)
{
    const char *from = word + strspn(word, "'\"(");
    gsize width = strlen(from);
    while (width && strchr("'\".,;:)", from[width - 1]))
        width--;
    return g_strndup(from, width);
}

/* "seven", "E18", no "this". */
static bool
tells(const char *low)
{
    static const char empty[] =
        "this that with have from your been they them there their when what which would could should about after "
        "before because very really still also into than then some more only over even were does don't didn't doesn't "
        "can't it's i've just like being will won't wasn't isn't haven't hasn't you're that's there's since until "
        "while every again already here where these those such much many well please help thanks";
    return (g_utf8_strlen(low, -1) >= WORD || strpbrk(low, "0123456789")) && !word_in(low, empty);
}

static bool
is_said(const char *low, const char *text)
{
    g_autofree char *head = g_utf8_substring(low, 0, MIN(g_utf8_strlen(low, -1), WORD));
    for (const char *at = strstr(text, head); at; at = strstr(at + 1, head))
        if (at == text || !g_ascii_isalnum(at[-1]))
            return true;
    return false;
}

/* "£84.16 left your account twice": ready words that hold what counts. */
static bool
is_figured(const struct account *account, guint at)
{
    for (guint i = 0; i < account->issues->len; i++) {
        const struct issue *issue = &g_array_index(account->issues, struct issue, i);
        if (*issue->frame && strpbrk(issue->clause, "0123456789") &&
            g_strcmp0(issue->source, account->insight->sentences[at].text) == 0)
            return true;
    }
    return false;
}

guint
remnant_lost(const struct account *account, guint at)
{
    g_autoptr(GString) told = g_string_new(account->insight->listed);
    for (guint i = 0; i < account->issues->len; i++)
        g_string_append_printf(told, " %s", g_array_index(account->issues, struct issue, i).clause);
    for (guint i = 0; i < account->wishes->len; i++)
        g_string_append_printf(told, " %s", (const char *)account->wishes->pdata[i]);
    g_autofree char *low = g_utf8_strdown(told->str, -1);
    g_autoptr(clause) words = clause_cut(account->insight->sentences[at].text);
    guint lost = 0, count = 0;
    for (guint i = 0; i < words->count; i++) {
        g_autofree char *bare = bared(words->words[i].low);
        bool telling = tells(bare);
        count += telling;
        lost += telling && !is_said(bare, low);
    }
    return count >= 3 && 2 * lost > count && !is_figured(account, at) ? lost : 0;
}

/* Letters and digits alone, made small. Owned by caller. */
static char *
folded(const char *word)
{
    g_autoptr(GString) line = g_string_new(NULL);
    g_autofree char *low = g_utf8_strdown(word, -1);
    for (const char *c = low; *c; c++)
        if (g_ascii_isalnum(*c) || (guchar)*c >= 0xC3)
            g_string_append_c(line, *c);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

static bool
are_alike(const char *one, const char *other)
{
    g_autofree char *a = folded(one), *b = folded(other);
    return *a && strcmp(a, b) == 0;
}

/* "for six no wait seven": what was taken back is not told. */
static bool
takes_back(char *const *said, guint from, guint end)
{
    for (guint i = from; i < end; i++) {
        g_autofree char *one = folded(said[i]), *other = folded(said[i + 1]);
        if (word_in(one, "no wait sorry actually") && word_in(other, "no wait sorry actually make i"))
            return true;
    }
    return false;
}

/* What of the mail as it was typed became the sentence: from its first word to its last, most words alike between; NULL: it stands in no
 * line of it. Owned by caller. */
static char *
as_typed(const char *typed, const char *text)
{
    g_auto(GStrv) lines = g_strsplit(typed, "\n", -1), words = g_strsplit(text, " ", -1);
    guint count = g_strv_length(words);
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) said = g_strsplit(*line, " ", -1);
        guint length = g_strv_length(said);
        for (guint from = 0; from < length; from++) {
            if (!are_alike(said[from], words[0]))
                continue;
            for (guint slack = 0; slack < 7; slack++) { /* as many words, one more, one fewer … */
                gint end = (gint)(from + count) + (slack % 2 ? 1 : -1) * (gint)((slack + 1) / 2) - 1;
                if (end <= (gint)from || end >= (gint)length || !are_alike(said[end], words[count - 1]))
                    continue;
                guint same = 0;
                for (guint i = 0; i < count; i++)
                    for (guint k = from; k <= (guint)end; k++)
                        if (are_alike(words[i], said[k])) {
                            same++;
                            break;
                        }
                if (4 * same < 3 * count || takes_back(said, from, (guint)end))
                    continue;
                g_free(said[end + 1]);
                said[end + 1] = NULL;
                char *span = g_strjoinv(" ", said + from);
                for (guint i = (guint)end + 2; i < length; i++)
                    g_free(said[i]);
                return span;
            }
        }
    }
    return NULL;
}

/* "7.30" and "4.99" are no domains; another's words inside get the inner marks. Owned by caller. */
static char *
inner_marked(const char *text, bool bare)
{
    g_autoptr(GString) line = g_string_new(NULL);
    bool open = false;
    for (const char *c = text; *c; c++) {
        if (*c == '"') {
            g_string_append(line, open ? "\xE2\x80\x99" : "\xE2\x80\x98");
            open = !open;
        } else if (*c == '.' && c > text && g_ascii_isdigit(c[-1]) && g_ascii_isdigit(c[1]) && bare) {
            g_string_append_c(line, ':');
        } else {
            g_string_append_c(line, *c);
        }
    }
    return open ? NULL : g_string_free(g_steal_pointer(&line), FALSE);
}

/* The sentence as it may stand between marks, no longer than that; NULL: it may not. Owned by caller. */
static char *
marked_of(const struct account *account, const char *text, guint most)
{
    const char *typed = account->insight->typed;
    g_autofree char *own = typed ? as_typed(typed, text) : g_strdup(text);
    const char *closing = own && *own == '"' ? strchr(own + 1, '"') : NULL;
    bool anothers = closing && !closing[strspn(closing, "\".")];
    if (!own || anothers || text_word_count(own) > most)
        return NULL;
    static const char *const leads[] = {"but ", "and ", "hi ", "hello ", "hey ", "so ", "also ", "hi, ", "hello, "};
    const char *from = own;
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        if (g_ascii_strncasecmp(from, leads[i], strlen(leads[i])) == 0)
            from += strlen(leads[i]);
    if (g_ascii_strncasecmp(from, "dear ", 5) == 0 && strstr(from, ", ")) /* whom it is written to is no part of it */
        from = strstr(from, ", ") + 2;
    g_autofree char *marked = inner_marked(from, false), *checked = marked ? inner_marked(marked, true) : NULL;
    if (!marked || !(most > MOST ? excerpt_whole_allowed(checked) : excerpt_allowed(checked)))
        return NULL;
    for (gsize end = strlen(marked); end && strchr(" .,;:-", marked[end - 1]); end--)
        marked[end - 1] = '\0';
    if (text_word_count(marked) < LEAST)
        return NULL;
    *marked = g_ascii_toupper(*marked);
    return g_steal_pointer(&marked);
}

char *
remnant_quote(const struct account *account, guint at)
{
    return marked_of(account, account->insight->sentences[at].text, account->told[at] ? MORE : MOST);
}

void
remnant_tell_last(struct account *account)
{
    const struct insight *insight = account->insight;
    const struct sentence *longest = NULL;
    if (!account->pack || strcmp(account->pack->language, "en") != 0 || words_of_mail(insight) > LETTER_MAX)
        return;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        bool spoken = is_of_matter(sentence->role) || sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
        if (spoken && sentence->main && !sentence->subject && !sentence->secret && !temper_is_noise(sentence->text) &&
            (!longest || strlen(sentence->text) > strlen(longest->text)))
            longest = sentence;
    }
    char *quote = longest ? marked_of(account, longest->written ? longest->written : longest->text, LAST_MOST) : NULL;
    if (quote)
        account_add(account, longest, quote, true, RUNG_QUOTE);
}
