/*
 * outset.c - how an English clause begins: with what a statement may, or with what only a fragment, an order or a question does.
 *
 * "Because of the strike we could not", "That was six weeks ago" and "Not all of us have one" are whole however they begin; "Waiting
 * for a reply" and "Not on the letter" are not. Closed classes of first words, and where a verb that says when stands. Pure.
 */
#include "outset.h"

#include "grammar.h"
#include "verb.h"

#include <string.h>

bool
outset_begins_thing(const struct clause *clause)
{
    const char *first = clause->words[0].low;
    bool many = g_str_has_suffix(first, "s") && !g_str_has_suffix(first, "ss") && strlen(first) > 4; /* "emails" */
    if (!(many || grammar_names_thing(first)) || verb_is_request(first) || verb_is_elliptic(first) ||
        g_str_has_suffix(first, "ing"))
        return false;
    for (guint i = 1; i + 2 < clause->count && i < 5 && !*clause->words[i - 1].trail; i++)
        if (word_in(clause->words[i].low,
                    "are were have aren't weren't haven't don't can't cannot couldn't won't didn't") ||
            (grammar_names_thing(first) && word_in(clause->words[i].low, "is was has isn't wasn't hasn't doesn't")))
            return true;
    return false;
}

/* Whether a verb that says when stands in it, behind its first word. */
bool
outset_is_finite(const struct clause *clause)
{
    static const char subjects[] =
        "the a an my our your his her their its i we you he she it they this these those nobody "
        "everyone everybody someone somebody both all one two three four half some many most";
    bool led = word_in(clause->words[0].low, subjects) || strchr(clause->words[0].low, '\'');
    for (guint i = 1; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        if (word_in(low, "is isn't are aren't was wasn't were weren't has hasn't have haven't had hadn't do don't does "
                         "doesn't did "
                         "didn't will won't would wouldn't can can't cannot could couldn't must may might should "
                         "shouldn't sent said "
                         "told says came went gave took made left kept keeps got get gets need needs want wants know "
                         "knows fell broke "
                         "bought paid put ran saw lost found felt stopped stops leaks shows seems arrives runs drops "
                         "works opens "
                         "match fit open close fail start stop come go look taste smell reports claims continues lists "
                         "owes states wants charges sends calls requires reflects "
                         "appears remains "
                         "crashes fails cost costs use uses live lives work works think means refuses begins starts") ||
            (led && verb_is_past(low)) || (strlen(low) > 3 && g_str_has_suffix(low, "ed")))
            return true;
    }
    return word_in(clause->words[0].low, "you're you've you'll it's there's he's she's they're");
}

/* "That was six weeks ago", "That order was due", "Not all of us have one", "Instead of a reply he got a bill": whole clauses, however
 * they begin. */
static bool
begins_whole(const struct clause *clause)
{
    const char *low = clause->words[0].low, *next = clause->words[clause->count > 1].low;
    bool marked = clause->count > 2 && !strchr(clause->words[clause->count - 1].trail, '?');
    if (clause_has(clause, 0, "that is now|already|almost|nearly|over"))
        return marked;
    if (strcmp(low, "that") == 0)
        return marked && !*clause->words[0].trail && !word_in(next, "is i we you they he she it said being way") &&
               (word_in(next, "was wasn't isn't will won't would has hasn't had doesn't didn't can can't") ||
                (clause->count > 4 && outset_is_finite(clause) &&
                 word_in(clause->words[2].low, "is was has had will would won't isn't wasn't doesn't didn't")));
    if (strcmp(low, "not") == 0)
        return marked && word_in(next, "all every everyone everybody many one a") && outset_is_finite(clause);
    guint at = strcmp(low, "instead") == 0 && strcmp(next, "of") == 0 ? 3 : clause->count;
    for (; at + 2 < clause->count; at++)
        if ((word_in(clause->words[at].low, "i we you he she they it nobody") ||
             (strchr(clause->words[at - 1].trail, ',') &&
              word_in(clause->words[at].low, "the my our your his her their a an"))) &&
            !word_in(clause->words[at - 1].low, "what that which who as than of"))
            return marked;
    return false;
}

/* "Restarting the router did not help": what was done is the subject. */
static bool
acts(const struct clause *clause)
{
    g_autofree char *line = clause_join(clause, 0, clause->count);
    if (grammar_gerund_acts(line))
        return true;
    for (guint i = 6; i + 1 < clause->count && i < 13; i++) { /* "Having to carry it up five flights was exhausting" */
        if (*clause->words[i - 1].trail || word_in(clause->words[i].low, "and but i we it he she they that which"))
            break;
        if (word_in(clause->words[i].low, "was wasn't is isn't made took cost") &&
            word_in(clause->words[0].low, "having being getting waiting using paying trying finding"))
            return true;
    }
    for (guint i = 1; i < clause->count && i < 10 && !word_in(clause->words[i].low, "and but"); i++)
        if (i > 5 ? word_in(clause->words[i].low, "ruined cost made spoiled upset meant means makes")
                  : word_in(clause->words[i].low,
                            "ruined cost spoiled upset meant means did didn't does doesn't made "
                            "makes has is was took takes costs fixes fixed "
                            "helps helped solves solved cures spins hangs freezes crashes fails loops stalls") &&
                        !*clause->words[i - 1].trail)
            return true;
    return false;
}

/* "Order 5512 is stuck", "Return 77 was refused": a thing by its number, no order to us. */
static bool
is_numbered(const struct clause *clause)
{
    return clause->count > 3 && strpbrk(clause->words[1].text, "0123456789") &&
           word_in(clause->words[0].low, "order refund return charge transfer claim request ticket report book invoice "
                                         "delivery payment case");
}

bool
outset_is_bad(const struct clause *clause)
{
    const char *low = clause->words[0].low;
    if (is_numbered(clause) || begins_whole(clause))
        return false;
    if ((strcmp(low, "about") == 0 && clause->count > 3 &&
         (g_ascii_isdigit(clause->words[1].text[0]) ||
          clause_has(clause, 1,
                     "half|most|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty") ||
          clause_has(clause, 1, "a|one third|quarter|half|dozen|hundred|fifth|tenth"))) ||
        (strcmp(low, "having") == 0 && clause->count > 5 && outset_is_finite(clause)) ||
        (clause_has(clause, 0, "because of") && clause->count > 7 && outset_is_finite(clause)))
        return false; /* "About 300 of our customers …", "Because of the strike we could not …" */
    if (clause_has(clause, 0, "such a|an") && clause->count > 6 && outset_is_finite(clause))
        return false; /* "Such a smell came from it that we left" */
    return (strlen(low) > 4 && g_str_has_suffix(low, "ing") && !acts(clause) &&
            !word_in(low, "according following nothing everything something anything shipping "
                          "billing parking heating booking tracking pricing packaging "
                          "meeting wedding charging morning evening training "
                          "clothing hearing building")) ||
           word_in(
               low,
               "not that which because or than never re fwd if though while until unless regarding re: about instead "
               "thanks thank hope such") ||
           strchr(clause->words[0].trail, ':') || (verb_is_request(low) && !verb_heads_noun(clause, 0));
}

/* "If the lift is out, we will have to cancel": a condition and what then. */
bool
outset_is_conditional(const struct clause *clause)
{
    bool comma = false;
    for (guint i = 2; i + 3 < clause->count; i++)
        comma |= strchr(clause->words[i].trail, ',') != NULL;
    return word_in(clause->words[0].low, "if though while until unless because") &&
           (comma || (clause->count > 9 && word_in(clause->words[0].low, "if unless")));
}
