/*
 * item.c - enumerations in a line made lists, so that each item is a sentence's worth of its own.
 *
 * A row of marks counts only when it begins with its first ("(a)", "1)", "i.") and goes on with the second, each between blanks; a
 * lone "2." or "(i)" is none. Pure, linear.
 */
#include "item.h"

#include "clause.h"
#include "outset.h"

#include <stdbool.h>
#include <string.h>

#define ITEMS_MAX 12
#define LABEL_MAX 24 /* octets of what announces a sentence */

static const char *const romans[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

enum numbering { DIGITS, LETTERS, ROMANS };

/* The octets of the row's mark number n that stands here with its blank, or 0: "(a) ", "a) ", "2. ". */
static gsize
mark_width(const char *at, enum numbering numbering, guint n, bool opened)
{
    char number[16];
    if (numbering == DIGITS)
        g_snprintf(number, sizeof number, "%u", n + 1);
    else if (numbering == LETTERS)
        g_snprintf(number, sizeof number, "%c", 'a' + (char)n);
    else
        g_snprintf(number, sizeof number, "%s", romans[n]);
    gsize from = opened ? *at == '(' : 0, width = from + strlen(number);
    if ((opened && !from) || g_ascii_strncasecmp(at + from, number, strlen(number)) != 0)
        return 0;
    bool closed = at[width] == ')' || (!opened && numbering == DIGITS && (at[width] == '.' || at[width] == ':'));
    return closed && at[width + 1] == ' ' ? width + 2 : 0;
}

struct mark {
    gsize at, width;
};

/* The row's marks in their order. */
static guint
find_row(const char *text, enum numbering numbering, bool opened, struct mark *marks)
{
    guint found = 0;
    for (const char *c = text; *c && found < ITEMS_MAX; c++) {
        if (c != text && !strchr(" \n", c[-1]))
            continue;
        gsize width = mark_width(c, numbering, found, opened);
        /* "at 1. Then": a digit with a stop begins a row behind a stop, a colon or at a line's start only */
        bool dotted = width && numbering == DIGITS && c[width - 2] != ')';
        const char *ends = width && c[width - 2] == ':' ? ":;,?!" : ".:;,?!"; /* "Pos. 1: …" */
        bool free = !dotted || c == text || c[-1] == '\n' || (c - text >= 2 && strchr(ends, c[-2]));
        if (width && free)
            marks[found++] = (struct mark){(gsize)(c - text), width};
    }
    return found;
}

/* Cuts ", and" and marks before the next item, and ends the item with a stop. */
static void
end_item(GString *line)
{
    while (line->len && strchr(" \n,;", line->str[line->len - 1]))
        g_string_truncate(line, line->len - 1);
    static const char *const joints[] = {" and", " und", " et", " y", " e", " en", " as well as"};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++)
        if (g_str_has_suffix(line->str, joints[i])) {
            g_string_truncate(line, line->len - strlen(joints[i]));
            while (line->len && strchr(" ,;", line->str[line->len - 1]))
                g_string_truncate(line, line->len - 1);
            break;
        }
    const char *last = strrchr(line->str, '\n');
    last = last ? last + 1 + strspn(last + 1, "0123456789. ") : line->str;
    static const char *const asks[] = {"Does ", "Do ",    "Did ",   "Can ",  "Could ",  "Is ",   "Are ",
                                       "Will ", "Would ", "Has ",   "Have ", "What ",   "When ", "Where ",
                                       "Why ",  "How ",   "Which ", "Who ",  "Should ", "May "};
    bool question = false;
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++)
        question |= g_str_has_prefix(last, asks[i]);
    if (line->len && !strchr(".!?:", line->str[line->len - 1]))
        g_string_append_c(line, question ? '?' : '.');
}

static void
append_item(GString *list, guint number, const char *from, gsize width)
{
    g_autofree char *item = g_strndup(from, width);
    g_autofree char *first = g_utf8_substring(item, 0, MIN(1, g_utf8_strlen(item, -1))),
                    *upper = g_utf8_strup(first, -1);
    g_string_append_printf(list, "\n%u. %s%s", number, upper, item + strlen(first));
}

/* "Please confirm (i) that …, (ii) …": the head that each item goes on from, at the list's end; NULL. */
static char *
head_of(const GString *list)
{
    static const char *const heads[] = {"Please confirm",
                                        "Kindly confirm",
                                        "Could you confirm",
                                        "Can you confirm",
                                        "Please tell me",
                                        "Could you tell me",
                                        "Please let me know",
                                        "Please",
                                        "Could you please",
                                        "Would you kindly",
                                        "Could you",
                                        "Would you",
                                        "Kindly",
                                        "I would be interested to hear",
                                        "I would like to know",
                                        "I'd like to know",
                                        "I want to know",
                                        "I've tried to",
                                        "I have tried to",
                                        "I tried to"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        gsize width = strlen(heads[i]);
        const char *at = list->len >= width ? list->str + list->len - width : "";
        if (strcmp(at, heads[i]) == 0 && (at == list->str || strchr(" \n", at[-1])))
            return g_strdup(heads[i]);
    }
    return NULL;
}

/* "until (a) the ticket is reopened, (b) …": items that hang on a joint are conditions, and not so when they stand alone. */
static bool
hangs(const char *text, gsize at)
{
    static const char *const joints[] = {"until",   "unless", "if",  "when",  "once",    "before", "after",
                                         "because", "that",   "bis", "wenn",  "falls",   "weil",   "bevor",
                                         "dass",    "sobald", "que", "si",    "quand",   "hasta",  "cuando",
                                         "se",      "totdat", "als", "omdat", "whether", "ob"};
    while (at && strchr(" \n", text[at - 1]))
        at--;
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        gsize width = strlen(joints[i]);
        if (at > width && text[at - width - 1] == ' ' && strncmp(text + at - width, joints[i], width) == 0)
            return true;
    }
    return false;
}

static char *
with_rows(const char *text)
{
    static const struct {
        enum numbering numbering;
        bool opened;
    } rows[] = {{ROMANS, true}, {ROMANS, false}, {LETTERS, true}, {LETTERS, false}, {DIGITS, true}, {DIGITS, false}};
    struct mark marks[ITEMS_MAX];
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        guint count = find_row(text, rows[i].numbering, rows[i].opened, marks);
        bool lines = count >= 2 && rows[i].numbering == DIGITS;
        for (guint k = 0; k < count && lines; k++)
            lines = marks[k].at == 0 || text[marks[k].at - 1] == '\n'; /* a list already */
        if (count < 2 || lines || hangs(text, marks[0].at))
            continue;
        GString *list = g_string_new_len(text, (gssize)marks[0].at);
        while (list->len && strchr(" \n", list->str[list->len - 1]))
            g_string_truncate(list, list->len - 1);
        g_autofree char *head = head_of(list);
        g_string_truncate(list, list->len - (head ? strlen(head) : 0));
        for (guint k = 0; k < count; k++) {
            gsize from = marks[k].at + marks[k].width, to = k + 1 < count ? marks[k + 1].at : strlen(text);
            bool bare = head && g_str_has_suffix(head, " confirm") && !g_str_has_prefix(text + from, "that ") &&
                        !g_str_has_prefix(text + from, "wh") && !g_str_has_prefix(text + from, "how ");
            g_autofree char *item = g_strdup_printf("%s%s%s%.*s", head ? head : "", head ? " " : "",
                                                    bare ? "that " : "", (int)(to - from), text + from);
            append_item(list, k + 1, item, strlen(item));
            if (k + 1 < count)
                end_item(list);
        }
        return g_string_free(list, FALSE);
    }
    return g_strdup(text);
}

/* "We ask for the following by Friday: a schedule for the repair; arrangements for …; and a proposal." */
static char *
with_following(char *text)
{
    static const char *const heads[] = {"I ask",     "We ask",     "I need",       "We need",
                                        "I want",    "We want",    "What I",       "What we",
                                        "I request", "We request", "I would like", "We would like",
                                        "I expect",  "We expect",  "I am asking",  "We are asking"};
    for (const char *colon = strchr(text, ':'); colon; colon = strchr(colon + 1, ':')) {
        const char *head = colon;
        while (head > text && !(strchr("!?\n", head[-1]) || (head - text > 1 && head[-1] == ' ' &&
                                                             strchr(".!?", head[-2]) && g_ascii_isupper(*head))))
            head--;
        gsize width = strcspn(colon, "\n");
        bool asks = false;
        for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
            asks |= g_str_has_prefix(head, heads[i]);
        const char *semicolon = memchr(colon, ';', width);
        if (!asks || colon[1] != ' ' || !semicolon)
            continue;
        const char *from = colon + 2, *end = colon + width, *stop = semicolon;
        while (stop < end && !(*stop == '.' && (stop + 1 == end || stop[1] == ' ')))
            stop++;
        GString *list = g_string_new_len(text, colon + 1 - text);
        guint number = 1;
        for (const char *next; from < stop; from = next) {
            const char *to = memchr(from, ';', (gsize)(stop - from));
            next = to ? to + 1 + strspn(to + 1, " ") : stop;
            next += to && g_str_has_prefix(next, "and ") ? 4 : 0;
            append_item(list, number++, from, (gsize)((to ? to : stop) - from));
            end_item(list);
        }
        g_string_append_printf(list, "%s%s", stop < end ? "\n\n" : "",
                               stop + (stop < end) + strspn(stop + (stop < end), " "));
        g_free(text);
        return g_string_free(list, FALSE);
    }
    return text;
}

/* Where a colon opens a row of what is demanded: behind "I expect:", "we need:"; NULL. */
static const char *
demand(const char *text)
{
    static const char *const heads[] = {
        "She needs: ", "He needs: ",  "They need: ", "I request: ", "I expect: ",  "I want: ",       "I demand: ",
        "I need: ",    "I require: ", "We need: ",   "We want: ",   "We expect: ", "I would like: ", "I'd like: "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        const char *at = strstr(text, heads[i]);
        if (at)
            return at + strlen(heads[i]);
    }
    return NULL;
}

/* "I expect: someone to finish it, a written apology, and to know why." */
static char *
with_demands(char *text)
{
    static const char *const heads[] = {"a ",           "an ",
                                        "the ",         "my ",
                                        "to ",          "someone ",
                                        "somebody ",    "confirmation ",
                                        "somewhere ",   "and somewhere ",
                                        "that ",        "and a ",
                                        "and an ",      "and the ",
                                        "and my ",      "and to ",
                                        "and someone ", "and confirmation "};
    const char *from = demand(text);
    gsize width = from ? strcspn(from, ".!?\n") : 0;
    if (!from || !memchr(from, ',', width))
        return text;
    GString *list = g_string_new_len(text, from - text - 1);
    guint number = 1;
    const char *start = from, *end = from + width;
    for (const char *c = from; c < end; c++) {
        bool head = false;
        for (guint i = 0; *c == ',' && i < G_N_ELEMENTS(heads) && !head; i++)
            head = g_str_has_prefix(c + 1 + (c[1] == ' '), heads[i]);
        if (!head)
            continue;
        append_item(list, number++, start, (gsize)(c - start));
        end_item(list);
        start = c + 2;
        if (g_str_has_prefix(start, "and "))
            start += 4;
    }
    append_item(list, number, start, (gsize)(end - start));
    end_item(list);
    const char *rest = *end ? end + (*end != '\n') : end;
    g_string_append_printf(list, "%s%s", *rest && *rest != '\n' ? "\n\n" : "", rest + strspn(rest, " "));
    g_free(text);
    return g_string_free(list, FALSE);
}

/* Where "Expected: …" or the like begins a line or a sentence; behind its colon. NULL: nowhere. */
static const char *
labelled(const char *from, const char *names, const char **label_out)
{
    g_auto(GStrv) all = g_strsplit(names, "|", -1);
    for (const char *colon = strchr(from, ':'); colon; colon = strchr(colon + 1, ':'))
        for (char **name = all; *name; name++) {
            gsize length = strlen(*name);
            if ((gsize)(colon - from) < length || g_ascii_strncasecmp(colon - length, *name, length) != 0 ||
                colon[1] == '/')
                continue;
            const char *mark = colon - length;
            while (mark > from && strchr(" *-", mark[-1]))
                mark--;
            if (mark > from && !strchr(".\n", mark[-1]))
                continue;
            *label_out = mark;
            return colon + 1 + strspn(colon + 1, " ");
        }
    return NULL;
}

/* The octets up to the stop or line's end that ends what is said here. */
static gsize
said_width(const char *at)
{
    gsize width = strcspn(at, "\n");
    for (gsize i = 0; i < width; i++)
        if (at[i] == '.' && (i + 1 == width || at[i + 1] == ' '))
            return i;
    return width;
}

/* "Expected: all rows. Got: all but the last." as the sentence it is: what is wrong, and not a fact by the way. English, German. Takes
 * text. */
static char *
with_outcome(char *text)
{
    static const struct {
        const char *wanted, *got, *sentence;
    } tongues[] = {{"Expected|Expected result|Expected behaviour|Expected behavior",
                    "Got|Actual|Actual result|Actual behaviour|Actual behavior|Observed", "I expected %s but got %s."},
                   {"Erwartet|Erwartetes Ergebnis|Soll", "Tatsächlich|Tatsächliches Ergebnis|Bekommen|Ist",
                    "Ich habe %s erwartet, aber %s bekommen."}};
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++) {
        const char *from = NULL, *next = NULL, *wanted = labelled(text, tongues[i].wanted, &from);
        gsize width = wanted ? said_width(wanted) : 0;
        const char *got = width ? labelled(wanted + width, tongues[i].got, &next) : NULL;
        gsize length = got ? said_width(got) : 0;
        if (!length || next - (wanted + width) > 3)
            continue;
        g_autofree char *hoped = g_strndup(wanted, width), *came = g_strndup(got, length);
        g_autoptr(clause) first = clause_cut(hoped), second = clause_cut(came);
        GString *line = g_string_new_len(text, from - text);
        g_string_append(line, from > text && from[-1] == '.' ? " " : "");
        bool told = outset_is_finite(first) || outset_is_finite(second) ||
                    (second->count > 2 && word_in(second->words[0].low, "the it my our this that they he she nothing "
                                                                        "everything i we you der die das es nichts"));
        if (told) /* a sentence already */
            g_string_append_printf(line, "%s.", came);
        else
            g_string_append_printf(line, tongues[i].sentence, hoped, came);
        g_string_append(line, got + length + (got[length] == '.'));
        g_free(text);
        return g_string_free(line, FALSE);
    }
    return text;
}

char *
item_lines(const char *text)
{
    return with_demands(with_following(with_outcome(with_rows(text))));
}

/* What announces a sentence behind a colon: "Second: …". */
static const char *const labels[] = {"first of all",
                                     "second of all",
                                     "third of all",
                                     "last of all",
                                     "first",
                                     "firstly",
                                     "second",
                                     "secondly",
                                     "third",
                                     "thirdly",
                                     "one",
                                     "two",
                                     "three",
                                     "and the half",
                                     "number one",
                                     "number two",
                                     "ps",
                                     "p.s",
                                     "p.s.",
                                     "seriously though",
                                     "seriously",
                                     "anyway",
                                     "problem",
                                     "question",
                                     "issue",
                                     "my question",
                                     "my problem",
                                     "my request",
                                     "request",
                                     "situation",
                                     "erstens",
                                     "zweitens",
                                     "drittens",
                                     "nur",
                                     "frage",
                                     "meine frage",
                                     "also",
                                     "dus",
                                     "premièrement",
                                     "deuxièmement",
                                     "problème",
                                     "ma question",
                                     "primero",
                                     "segundo",
                                     "consulta",
                                     "pregunta",
                                     "primo",
                                     "secondo",
                                     "domanda",
                                     "vraag",
                                     "primeiro",
                                     "dúvida",
                                     "pergunta",
                                     "the thing is",
                                     "long story short",
                                     "in short"};

/* What a sentence may begin with and say as much without. */
static const char *const leads[] = {"the thing is ",
                                    "and the thing is ",
                                    "but the thing is ",
                                    "thing is ",
                                    "ok so ",
                                    "okay so ",
                                    "so yeah ",
                                    "anyway ",
                                    "so anyway ",
                                    "long story short ",
                                    "right so ",
                                    "to whom it may concern, ",
                                    "to whom it may concern: ",
                                    "just to say ",
                                    "at the least ",
                                    "at the very least ",
                                    "i should add that ",
                                    "i should also add that ",
                                    "i might mention that ",
                                    "i might add that ",
                                    "i wish to add that ",
                                    "with due respect, i wish to bring to your notice that ",
                                    "i wish to bring to your notice that ",
                                    "i wish to bring to your attention that ",
                                    "i would like to bring to your attention that ",
                                    "please be informed that ",
                                    "please be advised that ",
                                    "i am writing to inform you that ",
                                    "i am writing to let you know that ",
                                    "i want to let you know that ",
                                    "i would like to inform you that ",
                                    "i must point out that ",
                                    "i would point out that "};

/* Where the sentence goes on behind one of the leads. NULL: it has none. */
static const char *
behind_lead(const char *sentence)
{
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        gsize width = strlen(leads[i]);
        if (g_ascii_strncasecmp(sentence, leads[i], width) == 0 && strchr(sentence + width, ' '))
            return sentence + width;
    }
    return NULL;
}

/* "To recap so that nobody need read it all: …" */
static bool
sums_up(const char *sentence)
{
    static const char *const summaries[] = {"to recap", "to summarise", "to summarize", "to sum up", "in brief"};
    for (guint i = 0; i < G_N_ELEMENTS(summaries); i++)
        if (g_ascii_strncasecmp(sentence, summaries[i], strlen(summaries[i])) == 0)
            return true;
    return false;
}

static bool
is_label(const char *sentence, gsize width)
{
    g_autofree char *low = g_utf8_strdown(sentence, (gssize)width);
    g_strstrip(low);
    for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
        if (strcmp(low, labels[i]) == 0)
            return true;
    return false;
}

const char *
item_unlabelled(const char *sentence)
{
    const char *rest = behind_lead(sentence);
    if (rest)
        return rest;
    gsize width = strcspn(sentence, ":");
    if (sentence[width] != ':' || sentence[width + 1] != ' ' || !strchr(sentence + width + 2, ' '))
        return sentence;
    rest = sentence + width + 2;
    if (sums_up(sentence))
        return rest;
    return width <= LABEL_MAX && is_label(sentence, width) ? rest + strspn(rest, " ") : sentence;
}
