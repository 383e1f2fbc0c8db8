/*
 * split.c - a text's sentences.
 *
 * ICU's iterator splits "3. May", "Dr. Smith" and URLs; here a stop ends a sentence only before a blank, not after an abbreviation or
 * an ordinal (abbreviation.c), nor within brackets or marks of quotation that close soon. A blank line, a list item and a short line of
 * its own end one too; hard-wrapped lines are joined. What a run-on holds is runon.c's. Pure, linear.
 */
#include "split.h"

#include "abbreviation.h"
#include "clause.h"
#include "manner.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

#define SENTENCE_MAX 2400 /* octets: a letter of one breath keeps its end, where the wish is */
#define COUNT_MAX    400  /* sentences looked at */
#define LINE_SHORT   46   /* characters: a line that was not wrapped */
#define CHAIN        5    /* words before "..." that are a sentence */
#define INSIDE_MAX   25   /* words of brackets or a quotation behind a stop within them */
#define INSIDE_FAR   400  /* octets looked at on either side of such a stop */
#define LINE_LONG    96   /* characters: longer than any program wraps */

static bool
begins_item(const char *at)
{
    at += strspn(at, " \t");
    gsize digits = strspn(at, "0123456789");
    if (digits && digits <= 2)
        return (at[digits] == '.' || at[digits] == ')') && at[digits + 1] == ' ';
    bool bullet =
        *at == '-' || *at == '*' || g_str_has_prefix(at, "\xE2\x80\xA2") || g_str_has_prefix(at, "\xE2\x80\x93");
    return bullet && strchr(at, ' ') == at + (*at == '-' || *at == '*' ? 1 : 3);
}

/* A line's end ends a sentence when the line was not wrapped: it is short and what follows looks like a beginning. */
static bool
line_ends(const char *text, const char *start, const char *at)
{
    const char *line = at; /* the whole line's width tells a wrapped one, wherever in it the sentence began */
    while (line > text && line[-1] != '\n')
        line--;
    const char *next = at + 1 + strspn(at + 1, " \t");
    if (!*next || *next == '\n' || begins_item(at + 1) || (at > start && at[-1] == ':'))
        return true;
    glong width = g_utf8_strlen(line, at - line);
    if (width > LINE_LONG)
        return true;
    bool begins = g_unichar_isupper(g_utf8_get_char(next)) || g_ascii_isdigit(*next) || g_ascii_isupper(*next);
    return width < LINE_SHORT && (begins || width < 24);
}

static gsize
smiley_width(const char *at)
{
    if ((*at != ':' && *at != ';') || !at[1])
        return 0;
    gsize nose = at[1] == '-';
    return strchr("()D/P", at[1 + nose]) && at[1 + nose] ? 2 + nose : 0;
}

/* "sent months ago.Please cancel": a blank forgotten. */
static bool
is_joined(const char *start, const char *at)
{
    gsize before = 0;
    while (at - before > start && g_ascii_islower(at[-1 - (gssize)before]))
        before++;
    bool word = before >= 2 && (at - before == start || at[-1 - (gssize)before] == ' ');
    return *at == '.' && word && g_ascii_isupper(at[1]) && strchr(at + 1, ' ') &&
           (g_ascii_islower(at[2]) || (at[1] == 'I' && strchr(" '", at[2])));
}

/* The octets of a picture that stands here with a blank and more behind it. */
static gsize
picture_width(const char *at)
{
    if ((guchar)*at < 0xF0)
        return 0;
    gunichar letter = g_utf8_get_char_validated(at, -1);
    return letter >= 0x1F300 && letter <= 0x1FAFF && at[4] == ' ' && !manner_goes_on(at + 5) ? 4 : 0;
}

/* What is open at a place: brackets and a quotation. */
struct marks {
    gint depth;
    bool quoted;
};

/* Past one octet; an inch is no mark, nor is a smiley a bracket. */
static void
pass_mark(struct marks *marks, const char *from, const char *c)
{
    if (*c == '(' && !(c > from && strchr(":;-", c[-1])))
        marks->depth++;
    else if (*c == ')' && marks->depth > 0)
        marks->depth--;
    else if (*c == '"' && (marks->quoted || c == from || !g_ascii_isdigit(c[-1])))
        marks->quoted = !marks->quoted;
    else if (g_str_has_prefix(c, "\xC2\xAB") || g_str_has_prefix(c, "\xE2\x80\x9E"))
        marks->quoted = true;
    else if (g_str_has_prefix(c, "\xC2\xBB") || g_str_has_prefix(c, "\xE2\x80\x9D"))
        marks->quoted = false;
    else if (g_str_has_prefix(c, "\xE2\x80\x9C")) /* it opens an English quotation and closes a German one */
        marks->quoted = !marks->quoted;
}

/* "(Fam. Yilmaz)", "she asked "Can he walk? Does he hear?" and …": what is open here is closed soon, and the sentence goes on. */
static bool
is_inside(const char *start, const char *behind)
{
    struct marks marks = {0};
    const char *from = behind - start > INSIDE_FAR ? behind - INSIDE_FAR : start;
    for (const char *c = from; c < behind; c++)
        pass_mark(&marks, from, c);
    gint open = marks.depth + marks.quoted;
    guint words = 0;
    for (const char *c = behind; open > 0 && *c && words <= INSIDE_MAX && c - behind < INSIDE_FAR; c++) {
        if (*c == '\n' && (c[1] == '\n' || begins_item(c + 1)))
            return false;
        words += *c == ' ' || *c == '\n';
        pass_mark(&marks, from, c);
        if (marks.depth + marks.quoted < open)
            return true;
    }
    return false;
}

/* The octets of what ends a sentence here, or 0. */
static gsize
end_width(const char *text, const char *start, const char *at)
{
    if (*at == '\n')
        return line_ends(text, start, at) ? 1 : 0;
    if (picture_width(at))
        return picture_width(at);
    gsize smiley = at > start && at[-1] == ' ' ? smiley_width(at) : 0;
    if (smiley && at[smiley] == ' ' && g_ascii_isupper(at[smiley + 1]))
        return smiley;
    if (!strchr(".!?", *at) || !*at || (at > start && at[-1] == '.' && *at == '.'))
        return 0;
    if (is_joined(start, at))
        return 1;
    gsize width = 1 + strspn(at + 1, ".!?");
    const char *figure = at;
    while (figure > start && figure[-1] == '?')
        figure--;
    if (*at == '?' && figure > start && g_ascii_isdigit(figure[-1]) && at[width] == ' ' &&
        g_ascii_isdigit(at[width + 1]))
        return 0; /* "6006 49?? 1180": figures that cannot be read */
    bool dots = width >= 3 && strspn(at, ".") == width;
    width += strspn(at + width, "\"')");
    const char *next = at + width;
    if (*next && !g_ascii_isspace(*next))
        return 0;
    bool aside =
        strchr(")\"'", next[-1]) && *next == ' ' && g_ascii_islower(next[1]); /* "the steward (Ilse?) brought" */
    if (aside)
        return 0;
    guint words = 1; /* "no idea... please help" is one, a chain of long parts is not */
    for (const char *c = start; c < at && dots; c++)
        words += *c == ' ' && c[1] != ' ';
    if ((dots && words < CHAIN && g_ascii_islower(next[strspn(next, " ")])) || is_inside(start, next))
        return 0;
    return *at == '.' && width == 1 && abbreviation_here(start, at) ? 0 : width;
}

static void
add(GPtrArray *sentences, const char *start, const char *end)
{
    GString *line = g_string_new(NULL);
    start += strspn(start, " \t\n");
    if (start < end && begins_item(start)) /* "1. ", "- ": the list's, not the sentence's */
        start += strcspn(start, " ");
    for (const char *c = start; c < end && line->len < SENTENCE_MAX; c++) {
        bool blank = g_ascii_isspace(*c);
        if (blank && (!line->len || line->str[line->len - 1] == ' '))
            continue;
        g_string_append_c(line, blank ? ' ' : *c);
    }
    char *clean = g_utf8_make_valid(line->str, -1);
    g_string_free(line, TRUE);
    g_strstrip(clean);
    if (*clean)
        g_ptr_array_add(sentences, clean);
    else
        g_free(clean);
}

char **
split_sentences(const char *text)
{
    GPtrArray *sentences = g_ptr_array_new();
    const char *start = text;
    for (const char *at = text; *at && sentences->len < COUNT_MAX; at++) {
        gsize width = end_width(text, start, at);
        if (!width)
            continue;
        add(sentences, start, at + width);
        start = at + width;
        at = start - 1;
    }
    if (sentences->len < COUNT_MAX)
        add(sentences, start, start + strlen(start));
    g_ptr_array_add(sentences, NULL);
    return (char **)g_ptr_array_free(sentences, FALSE);
}

char *
split_fold(const char *sentence)
{
    g_autofree char *folded = g_utf8_casefold(sentence, -1);
    GString *words = g_string_new(" ");
    for (const char *c = folded; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter == 0x2019) /* a typographer's apostrophe */
            letter = '\'';
        if (g_unichar_isalnum(letter) || letter == '\'' || letter == '-')
            g_string_append_unichar(words, letter);
        else if (words->str[words->len - 1] != ' ')
            g_string_append_c(words, ' ');
    }
    if (words->str[words->len - 1] != ' ')
        g_string_append_c(words, ' ');
    return g_string_free(words, FALSE);
}

/* Whether a question or a plea stands at its head. */
static bool
begins_asking(const char *line)
{
    static const char *const heads[] = {"could you ", "can you ",   "would you ", "will you ", "can I ",    "can we ",
                                        "could I ",   "could we ",  "is ",        "are ",      "do ",       "does ",
                                        "did ",       "which one ", "which ",     "what is ",  "what's ",   "when ",
                                        "please ",    "how do ",    "how can ",   "how long ", "where is ", "who "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_ascii_strncasecmp(line, heads[i], strlen(heads[i])) == 0)
            return true;
    return false;
}

/* "if you have it, let me know what it costs": whether the clause that ends at `end` is none without the order behind it. */
static bool
waits(const char *line, const char *end)
{
    static const char *const heads[] = {"if ",     "when ",   "once ",  "as soon as ", "should ",
                                        "unless ", "before ", "after ", "until "};
    const char *comma = memrchr(line, ',', (gsize)(end - line));
    const char *from = comma ? comma + 1 : line;
    g_autofree char *clause = g_strndup(from, (gsize)(end - from));
    g_strchug(clause);
    const char *joint = g_strrstr(clause, " and ");
    const char *starts[] = {clause, joint ? joint + strlen(" and ") : clause,
                            g_str_has_prefix(clause, "and ") ? clause + 4 : clause};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        for (guint k = 0; k < G_N_ELEMENTS(starts); k++)
            if (g_ascii_strncasecmp(starts[k], heads[i], strlen(heads[i])) == 0)
                return true;
    return false;
}

/* "please tell me what this is for and refund it", "I won't be passed round again, just tell me what's missing", "it is chipped, let
 * me know if you need photos": where an order of its own begins behind what is told or asked. NULL: nowhere. rest_out: the order. */
static const char *
order_behind(const char *line, const char **rest_out)
{
    static const char *const leads[] = {
        "please tell me ",    "tell me ",         "please explain ",    "explain ",           "please let me know ",
        "let me know ",       "can you tell me ", "could you tell me ", "please confirm ",    "can you explain ",
        "could you explain ", "please advise ",   "can you confirm ",   "could you confirm ", "please check "};
    static const char *const joints[] = {", just ", ", so just ", ", please just ", ", so please ",
                                         ", so please just "};
    bool told = false;
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        told |= g_ascii_strncasecmp(line, leads[i], strlen(leads[i])) == 0;
    for (const char *at = told ? strstr(line, " and ") : NULL; at; at = strstr(at + 1, " and ")) {
        const char *next = at + 5 + (g_str_has_prefix(at + 5, "please ") ? 7 : 0);
        g_autofree char *verb = g_strndup(next, strcspn(next, " ,.?!"));
        g_autofree char *object = g_strndup(next + strlen(verb) + (next[strlen(verb)] == ' '),
                                            strcspn(next + strlen(verb) + (next[strlen(verb)] == ' '), " ,.?!"));
        *rest_out = next;
        if (verb_is_request(verb) && word_in(object, "me us my our it the this them a an what when how why whether if"))
            return at;
    }
    static const char *const wishes[] = {"I want ",    "I'd like ",      "I would like ", "we want ",
                                         "we'd like ", "we would like ", "I need ",       "I expect ",
                                         "please ",    "can you ",       "could you ",    "you need "};
    static const char *const more[] = {
        " and I want ",     " and I'd like ",     " and I would like ",  " and I need ",  " and I expect ",
        " and we want ",    " and we'd like ",    " and we would like ", " and we need ", " and I think ",
        " and I'd rather ", " and I don't want ", " and we don't want "};
    for (guint i = 0; i < G_N_ELEMENTS(wishes); i++)
        for (guint k = 0; k < G_N_ELEMENTS(more); k++) {
            const char *at =
                g_ascii_strncasecmp(line, wishes[i], strlen(wishes[i])) == 0 ? strstr(line, more[k]) : NULL;
            if (at && at - line > 12) {
                *rest_out = at + strlen(" and ");
                return at;
            }
        }
    const char *if_ = strstr(line, " and if ");
    bool wants = if_ && (strstr(if_, " I want ") || strstr(if_, " I'd like ") || strstr(if_, " I would like ") ||
                         strstr(if_, " we want ") || strstr(if_, " we'd like ") || strstr(if_, " we would like "));
    if (wants && if_ - line > 20) { /* "I want it mended, and if that can't be done I want my money back" */
        *rest_out = if_ + strlen(" and ");
        return if_;
    }
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        const char *at = strstr(line, joints[i]);
        *rest_out = at ? at + strlen(joints[i]) : NULL;
        g_autofree char *verb = g_strndup(at ? *rest_out : "", at ? strcspn(*rest_out, " ,.?!") : 0);
        if (at && at - line > 12 && verb_is_request(verb) && !told)
            return at;
    }
    static const char *const calls[] = {", let me know ", ", let us know ", ", tell me ", ", tell us "};
    for (guint i = 0; i < G_N_ELEMENTS(calls) && !told; i++) {
        const char *at = strstr(line, calls[i]);
        *rest_out = at ? at + strlen(", ") : NULL;
        if (at && at - line > 12 && !waits(line, at))
            return at;
    }
    return NULL;
}

/* Why the customer asks: "I need that money", "my daughter starts on Monday". */
static bool
is_reason(const char *rest)
{
    static const char *const heads[] = {"I ", "I'm ", "I've ", "I'd ", "we ", "we're ", "we've ", "my ", "our "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_ascii_strncasecmp(rest, heads[i], strlen(heads[i])) == 0)
            return strchr(rest, ' ') && strchr(strchr(rest, ' ') + 1, ' ');
    return false;
}

/* Ends the line at `at` with a mark. */
static void
end_at(char *line, gssize at, char mark)
{
    line[at] = mark;
    line[at + 1] = '\0';
}

/* The text with a capital. Owned by caller. */
static char *
begun(const char *text)
{
    char *line = g_strdup(text);
    *line = g_ascii_toupper(*line);
    return line;
}

/* "a question about the loan: if I …": what only announces the question is left out, what says what it is about is a part. Where the
 * question begins. */
static const char *
past_announcement(const char *sentence, GPtrArray *parts)
{
    static const char *const announces[] = {"question", "wonder", " ask", "hings", "ust checking"};
    const char *colon = g_str_has_suffix(sentence, "?") ? strstr(sentence, ": ") : NULL;
    g_autofree char *head = g_strndup(sentence, colon ? (gsize)(colon - sentence) : 0);
    for (guint i = 0; i < G_N_ELEMENTS(announces); i++) {
        if (!strstr(head, announces[i]))
            continue;
        if (strstr(head, " about ") || strstr(head, " regarding "))
            g_ptr_array_add(parts, g_strdup_printf("%s.", head));
        return colon + strlen(": ");
    }
    return sentence;
}

/* "I need a copy; could you also …": the parts before one that asks. Where the last begins. */
static const char *
past_semicolons(const char *sentence, const char *from, GPtrArray *parts)
{
    static const char *const asks[] = {"could ", "can ",      "would ",   "will ", "please ", "I'd ", "I would ",
                                       "we'd ",  "we would ", "do ",      "does ", "is ",     "are ", "what ",
                                       "when ",  "how ",      "whether ", "who ",  "where ",  "may ", "otherwise "};
    bool question = g_str_has_suffix(sentence, "?");
    for (const char *at = sentence; (at = strstr(at, "; ")); at += 2) {
        const char *next = at + 2 + (g_str_has_prefix(at + 2, "and ") ? 4 : 0);
        bool begins = false;
        for (guint i = 0; i < G_N_ELEMENTS(asks) && !begins; i++)
            begins = g_str_has_prefix(next, asks[i]);
        if (!begins || at - from < 20)
            continue;
        g_autofree char *low = g_ascii_strdown(from, at - from);
        bool asked = question || strstr(low, "could ") || strstr(low, "can ") || strstr(low, "would ");
        g_ptr_array_add(parts, g_strdup_printf("%.*s%s", (int)(at - from), from, asked ? "?" : "."));
        from = next;
    }
    return from;
}

/* Whether the " why?" that ends the line is part of a question: "do you know why?" */
static bool
owns_why(const char *line)
{
    return g_str_has_suffix(line, "know why?") || g_str_has_suffix(line, "or why?") ||
           g_str_has_suffix(line, "and why?") || strstr(line, " me ") || g_ascii_strncasecmp(line, "can", 3) == 0;
}

/* "my top-up was reverted, why?": the question of a word, taken off the line. NULL: none. */
static char *
why_tail(char *line)
{
    static const char *const tails[] = {", why?",          ", how come?", ", why not?", ", why is that?",
                                        ", any idea why?", " why?",       " how come?"};
    gsize width = strlen(line);
    for (guint i = 0; i < G_N_ELEMENTS(tails); i++) {
        gsize own = strlen(tails[i]);
        if (width < own + 14 || g_ascii_strcasecmp(line + width - own, tails[i]) != 0 ||
            strpbrk(line, "?") != line + width - 1 || (*tails[i] == ' ' && owns_why(line)))
            continue;
        end_at(line, (gssize)(width - own), '.');
        return begun(tails[i] + (*tails[i] == ',' ? 2 : 1));
    }
    return NULL;
}

/* "which one is it because I need it by Friday": the reason, taken off. NULL: none. */
static char *
reason_tail(char *line)
{
    const char *because = strstr(line, " because ");
    bool pleads = g_ascii_strncasecmp(line, "please ", 7) == 0 && g_ascii_strncasecmp(line, "please call", 11) != 0 &&
                  g_ascii_strncasecmp(line, "please ring", 11) != 0; /* when it suits is no reason */
    if (!because || pleads || !begins_asking(line) || because - line < 12 || !is_reason(because + strlen(" because ")))
        return NULL;
    char *tail = begun(because + strlen(" because "));
    if (g_str_has_suffix(tail, "?"))
        tail[strlen(tail) - 1] = '.';
    end_at(line, because - line, '?');
    return tail;
}

/* "is it open and send me the form": the order, taken off. NULL: none. */
static char *
order_tail(char *line, bool question)
{
    static const char *const own[] = {"if ", "I ", "I'd ", "we ", "we'd "}; /* no order: a wish in its own words */
    const char *order = NULL, *cut = order_behind(line, &order);
    if (!cut)
        return NULL;
    bool wished = false;
    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        wished |= g_str_has_prefix(order, own[i]);
    g_autofree char *told = g_strdup_printf("%s%s", wished ? "" : "Please ", order);
    char *tail = begun(told);
    cut -= cut > line && cut[-1] == ',';
    if (question && g_str_has_suffix(tail, "?"))
        tail[strlen(tail) - 1] = '.';
    end_at(line, cut - line, question && g_ascii_strncasecmp(line, "please", 6) != 0 ? '?' : '.');
    return tail;
}

/* "I got two letters, which one is right?": the question, taken off a statement. NULL: none. */
static char *
which_tail(char *line, bool question)
{
    static const char *const asking[] = {"how", "wh", "is ", "can ", "do"};
    const char *which = g_strrstr(line, ", which one ");
    bool asks = false;
    for (guint i = 0; i < G_N_ELEMENTS(asking); i++)
        asks |= g_ascii_strncasecmp(line, asking[i], strlen(asking[i])) == 0;
    if (!which || !question || which - line < 12 || asks)
        return NULL;
    char *tail = begun(which + 2);
    end_at(line, which - line, '.');
    return tail;
}

char **
split_asked(const char *sentence)
{
    GPtrArray *parts = g_ptr_array_new();
    bool question = g_str_has_suffix(sentence, "?");
    const char *from = past_semicolons(sentence, past_announcement(sentence, parts), parts);
    char *last = from == sentence ? g_strdup(from) : begun(from);
    char *tail = why_tail(last);
    tail = tail ? tail : reason_tail(last);
    tail = tail ? tail : order_tail(last, question);
    tail = tail ? tail : which_tail(last, question);
    for (guint i = 1; i < parts->len; i++) {
        char *part = g_ptr_array_index(parts, i);
        *part = g_ascii_toupper(*part);
    }
    bool asks_last =
        parts->len && (g_ascii_strncasecmp(last, "could ", 6) == 0 || g_ascii_strncasecmp(last, "can ", 4) == 0);
    if (asks_last && g_str_has_suffix(last, "."))
        last[strlen(last) - 1] = '?';
    g_ptr_array_add(parts, last);
    if (tail)
        g_ptr_array_add(parts, tail);
    g_ptr_array_add(parts, NULL);
    return (char **)g_ptr_array_free(parts, FALSE);
}
