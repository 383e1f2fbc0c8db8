/*
 * condition.c - conditions before what is wanted, asked or threatened.
 *
 * Without its condition a wish says something false ("cancel the order"), without its consequence a condition says nothing: the two
 * are turned each for itself and told together, or not at all.
 */
#include "condition.h"
#include "ask.h"
#include "person.h"

#include <string.h>

static const char heads[] = "if unless should";

/* Where the condition's own clause ends: behind the first comma, else before a subject with its auxiliary; 0: not known. */
static guint
consequence(const struct clause *clause, guint from)
{
    for (guint i = from + 1; i + 1 < clause->count; i++)
        if (strchr(clause->words[i].trail, ',') && !clause_has(clause, i + 1, "and|or|when|if|as"))
            return i + 1;
    for (guint i = from + 3; i + 2 < clause->count; i++)
        if (clause_has(clause, i, "i|we will|shall|would|want|expect|must|am|are") ||
            clause_has(clause, i, "i'll|we'll|i'd|we'd") || clause_has(clause, i, "please|pls|could|can you|someone") ||
            clause_has(clause, i, "please|pls let|tell|send|cancel|refund|call") ||
            clause_has(clause, i, "let|tell me|us know|how|what|which|when|if") ||
            clause_has(clause, i, "would|will|can|could they|it|there|he|she")) /* "if I pay now can it …" */
            return i;
    return 0;
}

static char *
person_line(const struct clause *clause, guint from, guint to)
{
    g_autoptr(clause) part = clause_part(clause, from, to);
    if (!part->count || !person_turn(part))
        return NULL;
    g_autofree char *low = g_strdup(part->words[0].low);
    if (!word_in(low, "i i'm i'd") && !g_ascii_isupper(part->words[0].text[1]))
        clause_set(part, 0, low);
    return clause_join(part, 0, part->count);
}

/* What follows: a wish, a question, or what the customer will do. */
static char *
consequence_line(const struct clause *clause, guint from, bool *wish_out)
{
    guint at = from + (clause_has(clause, from, "then|instead|so") ? 1 : 0);
    g_autoptr(clause) rest = clause_part(clause, at, clause->count);
    *wish_out = true;
    guint told = clause_has(rest, 0, "let me|us know") + clause_has(rest, 0, "please|pls let me|us know");
    if (told && told == rest->count)
        return g_strdup("you would like to know");
    if (told && told + 2 < rest->count && clause_has(rest, told, "and")) { /* "let me know and I'll refuse it" */
        g_autofree char *deed = person_line(rest, told + 1, rest->count);
        return deed ? g_strdup_printf("you would like to know, and %s", deed) : NULL;
    }
    char *line = ask_question(rest);
    if (!line)
        line = ask_request(rest);
    if (line)
        return line;
    *wish_out = false;
    bool subject =
        rest->count > 2 && word_in(rest->words[0].low, "i we i'll we'll i'd we'd the my our it this you that");
    return subject ? person_line(rest, 0, rest->count) : NULL;
}

char *
condition_turn(const struct clause *sentence, bool *wish_out)
{
    guint from = 0;
    *wish_out = false;
    while (from < sentence->count && word_in(sentence->words[from].low, "and but so also then please"))
        from++;
    if (from + 2 >= sentence->count || sentence->count - from > 34)
        return NULL;
    if (word_in(sentence->words[from].low, "otherwise")) {
        g_autofree char *rest = consequence_line(sentence, from + 1, wish_out);
        return rest ? g_strconcat("otherwise ", rest, NULL) : NULL;
    }
    if (!word_in(sentence->words[from].low, heads) || clause_has(sentence, from, "if possible|only|anything") ||
        (word_in(sentence->words[from].low, "should") && strchr(sentence->words[sentence->count - 1].trail, '?')))
        return NULL;
    guint border = consequence(sentence, from);
    if (!border || sentence->count - border < 2)
        return NULL;
    g_autofree char *condition = person_line(sentence, from, border);
    g_autofree char *rest = consequence_line(sentence, border, wish_out);
    for (guint i = 0; rest && i < sentence->count; i++)
        if (strpbrk(sentence->words[i].text, "@<>{}\\|_") || strstr(sentence->words[i].text, "://"))
            return NULL;
    if (condition && rest && border > from + 3 && g_str_has_prefix(rest, "you would like to know ") &&
        !strchr(rest, ','))
        return g_strdup_printf("%s %s", rest, condition); /* what is asked, not the asking, depends on it */
    return condition && rest ? g_strdup_printf("%s, %s", condition, rest) : NULL;
}
