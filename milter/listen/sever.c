/*
 * sever.c - one long English statement told in short sentences: "the trip is in October but she has broken her leg and the doctor
 * says she can't walk far" is three.
 *
 * Cut only where a clause with its own subject and verb begins behind "and", "but" or "so", and where nothing before it stays open
 * for what comes after: no condition, no reported speech, no bracket. Words are left as they are; the joint goes, but a "but" of a
 * clause long enough to stand behind "However," is told so. Pure.
 */
#include "sever.h"

#include "clause.h"
#include "grammar.h"
#include "parting.h"
#include "span.h"

#include <hearken/text.h>

#include <string.h>

#define PART_LEAST 4  /* words of a clause that stands alone */
#define WHOLE      13 /* … of one that is long enough to be told in two */

/* What another is said to have said may go on behind the joint. */
static const char reports[] =
    "says said say told tells claims claim claimed informed promised assured insists insisted states stated "
    "replied thinks thought believe believed confirmed explained wrote writes";

/* Whether the words up to the joint leave something open, or say what another said. */
static bool
is_open_ended(const char *head, bool contrast)
{
    g_autoptr(clause) words = clause_cut(head);
    if (words->count < PART_LEAST || !parting_acts(head))
        return true;
    for (guint i = 0; i < words->count; i++)
        if ((!contrast && word_in(words->words[i].low, reports)) ||
            word_in(words->words[i].low, "both either between whenever whether until till unless if how why") ||
            (word_in(words->words[i].low, "neither") && !strstr(head, " nor ")))
            return true;
    return word_in(words->words[words->count - 1].low, "not only more than nothing no choice option anything") ||
           word_in(words->words[0].low,
                   "if unless when whenever while because although though before after once as until "
                   "despite since whether what how why which");
}

/* "when you phoned, you were told …", "after three nights it still smells": what it begins with and a clause. */
static bool
is_led(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    if (words->count < 6 ||
        !word_in(words->words[0].low,
                 "when after since although yesterday today now then last this ever on in at each every"))
        return false;
    bool timed = word_in(words->words[0].low, "last this on in each every") &&
                 word_in(words->words[1].low, "time week month year morning evening night weekend monday tuesday "
                                              "wednesday thursday friday saturday sunday");
    g_autofree char *told = timed ? clause_join(words, 2, words->count) : NULL;
    if (told && parting_is_clause(told))
        return true; /* "last time the waiter brought …" */
    bool subordinate = word_in(words->words[0].low, "when after since although");
    bool bare = word_in(words->words[0].low, "then now") && !*words->words[0].trail; /* "then emailed that they …" */
    for (guint i = subordinate ? 3 : 1; i + 2 < words->count && i < (subordinate ? 12u : bare ? 2u : 4u); i++) {
        g_autofree char *behind = clause_join(words, i, words->count);
        bool near = i == 1 && word_in(words->words[0].low, "today yesterday now then");
        if ((near || word_in(words->words[i].low, "you we they he she it nobody there") ||
             *words->words[i - 1].trail) &&
            parting_is_clause(behind))
            return true;
    }
    return subordinate && g_str_has_suffix(words->words[1].low, "ing") && /* "after moving only 7 of them work" */
           grammar_is_clause(rest);
}

static bool
is_measure(const char *rest)
{
    g_autofree char *word = g_strndup(rest, strcspn(rest, " ,"));
    return word_in(word, "that far much many long badly often few little loud bad hot cold as");
}

/* Where the next joint stands, and how wide it is; NULL: no further one. */
static const char *
joint_after(const char *from, const char **rest_out, bool *contrast_out)
{
    static const char *const joints[] = {" and ", " but ", " so ", " yet "};
    for (const char *at = from; (at = strchr(at, ' ')); at++)
        for (guint i = 0; i < G_N_ELEMENTS(joints); i++)
            if (g_str_has_prefix(at, joints[i])) {
                *rest_out = at + strlen(joints[i]);
                *contrast_out = i > 0;
                if (i != 2 || !is_measure(*rest_out))
                    return at;
            }
    return NULL;
}

/* "an hour after you sat down": when, and no clause. */
static bool
is_measured(const char *rest)
{
    g_autoptr(clause) words = clause_cut(rest);
    return clause_has(words, 0,
                      "a|an|one|two|three|four|five|six|ten|twenty|half|just|only hour|hours|minute|minutes|"
                      "day|days|week|weeks|month|months|year|years after|before|late|early|ago|later|earlier");
}

char *
sever_spliced(const char *part)
{
    static const char subjects[] = "i you we it he she they it's he's she's they're you're you've we've they've";
    const char *comma = strstr(part, ", "), *more = comma ? strstr(comma + 2, ", ") : NULL;
    bool two = comma && !strstr(comma, " and ") &&
               (!more || g_str_has_prefix(more, ", but ") || g_str_has_prefix(more, ", so "));
    g_autofree char *before = g_strndup(part, two ? (gsize)(comma - part) : 0);
    g_autofree char *first = g_strndup(part, strcspn(part, " "));
    g_autofree char *behind =
        g_strndup(two ? comma + 2 : "", two ? (more ? (gsize)(more - comma) - 2 : strlen(comma + 2)) : 0);
    g_autoptr(clause) words = clause_cut(behind);
    bool said = (word_in(first, subjects) || g_ascii_isdigit(*first)) &&
                text_word_count(before) >= (g_ascii_isdigit(*first) ? 2u : 3u);
    bool says = words->count >= 2 && word_in(words->words[0].low, subjects) &&
                (words->count >= 3 || strchr(words->words[0].low, '\''));
    bool named = word_in(clause_low(words, 0), "a an") && /* "another child, a girl whose name is on it": who that is */
                 (clause_has(words, 2, "who|whose|which|that") || clause_has(words, 3, "who|whose|which|that"));
    g_autoptr(clause) lead = clause_cut(before);
    bool splice = two && !named && !parting_is_begun(lead, 0, lead->count) && (said || parting_is_clause(before)) &&
                  (says || parting_is_clause(behind)) && !word_in(first, "by") &&
                  !g_str_has_prefix(part, "the last time ") && !g_str_has_prefix(part, "the first time ") &&
                  !g_str_has_prefix(part, "the day ") && !g_str_has_prefix(part, "the moment ") &&
                  !g_str_has_prefix(part, "the night ") && !g_str_has_prefix(part, "the morning ") &&
                  !is_measured(behind) &&
                  !word_in(first, "in on at since for from last yesterday when after if as because once although");
    return splice ? g_strdup_printf("%s and %s", before, comma + 2) : g_strdup(part);
}

#define AGAINST "however, "

const char *
sever_bare(const char *part)
{
    return part + (g_str_has_prefix(part, AGAINST) ? strlen(AGAINST) : 0);
}

char *
sever_led(char *part, char *told)
{
    g_autofree char *lead = part, *line = told;
    return line ? g_strconcat(sever_bare(lead) > lead ? AGAINST : "", line, NULL) : NULL;
}

/* against: it stood behind "but", which a stop alone would lose. */
static void
add_part(GPtrArray *parts, const char *part, bool against)
{
    g_autofree char *whole = sever_spliced(part);
    g_ptr_array_add(parts, g_strconcat(against && text_word_count(whole) > 5 ? AGAINST : "", whole, NULL));
}

GPtrArray *
sever(const char *clause)
{
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(clause) words = clause_cut(clause);
    bool wants = words->count > 1 && word_in(words->words[0].low, "you we") &&
                 word_in(words->words[1].low, "expect want demand request require");
    if (wants || words->count < WHOLE || strpbrk(clause, "?:;\"") || strstr(clause, ". ") ||
        strstr(clause, " would like "))
        return NULL;
    const char *start = clause, *rest = NULL;
    bool contrast = false, against = false;
    for (const char *at = clause; (at = joint_after(at, &rest, &contrast)); at++) {
        g_autofree char *head = g_strndup(start, (gsize)(at - start));
        const char *open = strrchr(head, '('), *quote = g_strrstr(head, "\xE2\x80\x9C");
        if ((open && !strchr(open, ')')) || (quote && !strstr(quote, "\xE2\x80\x9D")) ||
            is_open_ended(head, contrast) || !(parting_is_clause(rest) || is_led(rest)))
            continue;
        const char *last = strrchr(head, ' ');
        if (last && ((g_ascii_isupper(last[1]) && g_ascii_isupper(*rest)) ||
                     (g_ascii_isdigit(last[1]) && g_ascii_isdigit(*rest))))
            continue; /* "for March and April were", "pages 12 and 13 are" */
        while (*head && strchr(" ,", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        add_part(parts, head, against);
        against = g_str_has_prefix(at, " but ") || g_str_has_prefix(at, " yet ");
        start = rest;
    }
    if (!parts->len)
        return NULL;
    add_part(parts, start, against);
    return g_steal_pointer(&parts);
}

char *
sever_joined(const GPtrArray *parts, const char *source)
{
    g_autoptr(GString) line = g_string_new(NULL);
    bool missed = false;
    for (guint i = 0; i < parts->len; i++) {
        const char *part = parts->pdata[i];
        if (part && (i == 0 || missed))
            part = sever_bare(part); /* nothing is told that it is against */
        g_autofree char *first = g_strndup(part ? part : "", part ? strcspn(part, " ,'") : 0);
        bool points = word_in(first, "it they he she this that these those one");
        if (!part && i == 0)
            return NULL;
        missed = !part || (missed && points);
        if (missed)
            continue;
        g_autofree char *head = g_utf8_substring(part, 0, 1);
        g_autofree char *upper = i ? g_utf8_strup(head, -1) : g_strdup(head);
        g_string_append_printf(line, "%s%s%s", i ? ". " : "", upper, part + strlen(head));
    }
    return span_longest(line->str, source) <= SPAN_MAX ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}
