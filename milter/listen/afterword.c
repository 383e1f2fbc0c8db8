/*
 * afterword.c - English: the sentence that customers put behind the matter, as we can say it.
 *
 * "Something must be done" wants something, "I will switch to a competitor" is meant to be done, "this is a waste of my time" is how
 * the writer sees it: said in our own person each would be our demand, our forecast or our verdict. Closed classes of subjects and
 * auxiliaries decide, and fields of verbs. Pure.
 */
#include "afterword.h"

#include "clause.h"

#include <string.h>

#define DEMAND_MAX 12 /* words of what is demanded in one breath */
#define SUBJECT    4  /* … before its "must" */

/* ---- what must be done ------------------------------------------------------------------------------------------- */

static const char set_right[] = "fixed resolved sorted done stopped addressed corrected refunded solved handled "
                                "investigated improved changed rectified "
                                "looked dealt updated reversed removed repaired replaced explained escalated reviewed "
                                "credited cancelled taken waived "
                                "settled returned cleared restored unlocked reinstated adjusted";

/* Where the words that lay a duty on something end: "must", "has to", "needs to", "should"; 0: there are none at `at`. */
static guint
duty_end(const struct clause *clause, guint at)
{
    guint two = clause_has(clause, at, "has|have|needs|need|ought|had|is|are to");
    bool ours = two && word_in(clause->words[at].low, "is are had");
    return ours ? 0 : two ? at + two : word_in(clause->words[at].low, "must should") ? at + 1 : 0;
}

/* "this has to stop", "something must be done", "the fee should be refunded": "you want … to …"; NULL: it is no demand. */
static char *
demand(const struct clause *clause)
{
    guint end = 0, at = 1;
    for (; at < MIN(clause->count, SUBJECT + 1u) && !end; at++)
        end = duty_end(clause, at);
    if (!end || end >= clause->count || clause->count > DEMAND_MAX ||
        !word_in(clause->words[0].low, "this that it something the these those your"))
        return NULL;
    bool stops = word_in(clause->words[end].low, "stop end change improve");
    bool done = end + 1 < clause->count && word_in(clause->words[end].low, "be get") &&
                word_in(clause->words[end + 1].low, set_right);
    g_autofree char *subject = clause_join(clause, 0, at - 1), *deed = clause_join(clause, end, clause->count);
    return stops || done ? g_strdup_printf("you want %s to %s", subject, deed) : NULL;
}

/* "someone needs to look at this": "you would like someone to look at this". */
static char *
errand(const struct clause *clause)
{
    if (clause->count < 4 || !word_in(clause->words[0].low, "someone somebody"))
        return NULL;
    guint end = duty_end(clause, 1);
    g_autofree char *deed = end && end < clause->count ? clause_join(clause, end, clause->count) : NULL;
    return deed ? g_strdup_printf("you would like someone to %s", deed) : NULL;
}

/* ---- what is meant to be done ------------------------------------------------------------------------------------ */

static const char *const steps[][2] = {{"cancel", "cancelling"},
                                       {"switch", "switching"},
                                       {"leave", "leaving"},
                                       {"take", "taking"},
                                       {"move", "moving"},
                                       {"close", "closing"},
                                       {"report", "reporting"},
                                       {"contact", "contacting"},
                                       {"file", "filing"},
                                       {"dispute", "disputing"},
                                       {"go", "going"},
                                       {"sue", "suing"},
                                       {"post", "posting"},
                                       {"share", "sharing"},
                                       {"tell", "telling"},
                                       {"complain", "complaining"},
                                       {"escalate", "escalating"},
                                       {"buy", "buying"},
                                       {"shop", "shopping"},
                                       {"order", "ordering"},
                                       {"use", "using"},
                                       {"recommend", "recommending"},
                                       {"return", "returning"},
                                       {"renew", "renewing"},
                                       {"come", "coming"},
                                       {"look", "looking"},
                                       {"seek", "seeking"},
                                       {"pursue", "pursuing"},
                                       {"warn", "warning"},
                                       {"stop", "stopping"},
                                       {"unsubscribe", "unsubscribing"},
                                       {"purchase", "purchasing"},
                                       {"visit", "visiting"},
                                       {"book", "booking"},
                                       {"fly", "flying"},
                                       {"write", "writing"},
                                       {"withdraw", "withdrawing"},
                                       {"transfer", "transferring"},
                                       {"terminate", "terminating"},
                                       {"raise", "raising"},
                                       {"request", "requesting"},
                                       {"involve", "involving"},
                                       {"inform", "informing"},
                                       {"consult", "consulting"},
                                       {"spend", "spending"},
                                       {"do", "doing"},
                                       {"lodge", "lodging"},
                                       {"deal", "dealing"}};

/* The step's plain form, from either; NULL: it is another verb. */
static const char *
step(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(steps); i++)
        if (strcmp(low, steps[i][0]) == 0 || strcmp(low, steps[i][1]) == 0)
            return steps[i][0];
    return strcmp(low, "canceling") == 0 ? "cancel" : NULL;
}

/* "you will be switching to another bank", "you won't be shopping here again", "you will never order from us again". */
static char *
intention(const struct clause *clause)
{
    static const struct {
        const char *says, *told;
    } heads[] = {{"you will|would|shall never", "you don't intend to "},
                 {"you will|would|shall not", "you don't intend to "},
                 {"you won't|wouldn't", "you don't intend to "},
                 {"you will no longer", "you no longer intend to "},
                 {"you are|were not going to", "you don't intend to "},
                 {"you are|were never going to", "you don't intend to "},
                 {"you'll never", "you don't intend to "},
                 {"you're not|never going to", "you don't intend to "},
                 {"you will|shall", "you intend to "},
                 {"you'll", "you intend to "},
                 {"you are going to", "you intend to "},
                 {"you're going to", "you intend to "},
                 {"you never", "you don't intend to "}};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        guint at = clause_has(clause, 0, heads[i].says);
        if (!at)
            continue;
        while (at < clause->count &&
               word_in(clause->words[at].low, "be ever definitely certainly now then simply just also"))
            at++;
        const char *verb = at < clause->count ? step(clause->words[at].low) : NULL;
        bool bare = i + 1 == G_N_ELEMENTS(heads); /* "never ordering again" */
        if (!verb || (bare && !g_str_has_suffix(clause->words[at].low, "ing")))
            return NULL;
        g_autofree char *rest = at + 1 < clause->count ? clause_join(clause, at + 1, clause->count) : g_strdup("");
        return g_strdup_printf("%s%s%s%s", heads[i].told, verb, *rest ? " " : "", rest);
    }
    return NULL;
}

/* ---- how it is seen ---------------------------------------------------------------------------------------------- */

/* "this is completely unacceptable", "it's a serious privacy issue": the writer's view, said as such. */
static char *
view(const struct clause *clause)
{
    guint at =
        clause_has(clause, 0, "this|that|it is|was") + clause_has(clause, 0, "it's") + clause_has(clause, 0, "that's");
    if (!at || at >= clause->count || clause->count > 9)
        return NULL;
    guint adjective = at;
    while (adjective + 1 < clause->count &&
           word_in(clause->words[adjective].low,
                   "completely totally simply really very so quite extremely absolutely entirely "
                   "just utterly highly rather such a an not"))
        adjective++;
    g_autofree char *rest = clause_join(clause, at, clause->count);
    const char *low = clause->words[adjective].low;
    bool scolded =
        word_in(low, "unacceptable unfair wrong unprofessional ridiculous misleading dangerous unreasonable illegal "
                     "outrageous absurd shameful inexcusable excessive dishonest acceptable fair reasonable "
                     "professional good right");
    bool negated = at < clause->count && strcmp(clause->words[at].low, "not") == 0;
    if (scolded && adjective + 1 == clause->count &&
        negated == word_in(low, "acceptable fair reasonable professional good right"))
        return negated ? g_strdup_printf("you don't find this %s", rest + strlen("not "))
                       : g_strdup_printf("you find this %s", rest);
    bool named =
        word_in(clause->words[at].low, "a an") &&
        word_in(clause->words[clause->count - 1].low,
                "issue violation breach risk problem concern matter hazard fraud scam theft time money robbery");
    return named ? g_strdup_printf("you consider this %s", rest) : NULL;
}

/* ---- what is needed ---------------------------------------------------------------------------------------------- */

/* "you need them by Friday", "you expect a reply", "you demand an explanation". */
static char *
need(const struct clause *clause)
{
    guint head = clause_has(clause, 0, "you really|urgently|also need|want|demand|expect|require");
    head = head ? head : clause_has(clause, 0, "you need|want|demand|expect|require");
    if (!head || clause->count < head + 1 || clause->count > DEMAND_MAX)
        return NULL;
    g_autofree char *rest = clause_join(clause, head, clause->count);
    bool demands = word_in(clause->words[head - 1].low, "demand");
    g_autofree char *before = clause_join(clause, 0, head);
    return demands ? g_strdup_printf("you want %s", rest) : g_strdup_printf("%s %s", before, rest);
}

char *
afterword_told(char *clause, bool *wish_out)
{
    static char *(*const wants[])(const struct clause *) = {demand, errand, need};
    static char *(*const says[])(const struct clause *) = {intention, view};
    g_autoptr(clause) words = clause_cut(clause);
    char *told = NULL;
    *wish_out = false;
    if (words->count < 3)
        return clause;
    for (guint i = 0; i < G_N_ELEMENTS(wants) && !told; i++)
        *wish_out = (told = wants[i](words)) != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(says) && !told; i++)
        told = says[i](words);
    if (!told)
        return clause;
    g_free(clause);
    return told;
}
