/*
 * wished.c - ways to say in words of our own what an English customer wants and asks.
 *
 * Whoever is asked to do a thing is left out: what is wished for is that it is done ("you would like your order cancelled"), which also
 * promises less. Questions likewise: how a thing can be done, not how one does it. A line of several wishes is gone through, and what
 * is not read with certainty stays as it was. Pure.
 */
#include "wished.h"

#include "errand.h"
#include "verb.h"

#include <string.h>

/* The words from..to behind what is there, with their marks; the last one's only if asked for. */
static void
append(GString *line, const struct clause *clause, guint from, guint to, bool marks)
{
    for (guint i = from; i < to; i++) {
        const struct word *word = &clause->words[i];
        g_string_append_printf(line, "%s%s%s", line->len ? " " : "", word->lead, word->text);
        if (marks || i + 1 < to || strpbrk(word->trail, ")%"))
            g_string_append(line, word->trail);
    }
}

/* "your order" "cancelled" "by Friday,": what has been read, behind what is there. between: "can be ", "". */
static void
append_done(GString *line, const struct clause *clause, const struct errand *errand, const char *between)
{
    bool them = *between && strcmp(clause_low(clause, errand->thing), "them") == 0;
    if (them)
        g_string_append(line, " they");
    else
        append(line, clause, errand->thing, errand->rest, false);
    g_string_append_printf(line, " %s%s", between, errand->done);
    if (errand->beyond < errand->end)
        append(line, clause, errand->beyond, errand->end, true);
    else if (strchr(clause->words[errand->end - 1].trail, ','))
        g_string_append_c(line, ',');
}

/* Reads what begins at `at` and puts it otherwise behind line; where it ends, or 0: nothing was put. */
typedef guint (*reading)(GString *line, const struct clause *clause, guint at);

/* The line gone through: what is read as it is put otherwise, the rest word by word. NULL: nothing was read. Owned by caller. */
static char *
gone_through(const char *wishes, reading read)
{
    g_autoptr(clause) clause = clause_cut(wishes);
    g_autoptr(GString) line = g_string_new("");
    bool changed = false;
    for (guint at = 0; at < clause->count;) {
        guint end = read(line, clause, at);
        changed |= end > 0;
        if (!end)
            append(line, clause, at, at + 1, true);
        at = end ? end : at + 1;
    }
    return changed ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

/* Where the words about us begin behind "you would like us to", "you would like someone to" at `at`; 0: not there. */
static guint
asked_of_us(const struct clause *clause, guint at)
{
    guint head = clause_has(clause, at, "you would also like us|someone|somebody to");
    return at + (head ? head : clause_has(clause, at, "you would like us|someone|somebody to"));
}

/* Where the wish that begins at `at` ends: before ", and you would". */
static guint
wish_end(const struct clause *clause, guint at)
{
    while (at < clause->count && !clause_has(clause, at, "and you would|also|want|expect|are"))
        at++;
    return at;
}

/* Whether what follows the errands at `at` belongs to the last one as it stands, and holds no further errand. */
static bool
plain_tail(const struct clause *clause, guint at, guint end)
{
    if (at < end && !word_in(clause_low(clause, at), "as so because since if when preferably ideally including by "
                                                     "before until please from with on at not which"))
        return false;
    for (guint i = at; i < end; i++)
        if (word_in(clause_low(clause, i), "and or") && errand_begins(clause, i + 1))
            return false;
    return true;
}

/* The errands from..end, all of them, in the passive behind line; false: one is not certain. */
static bool
all_done(GString *line, const struct clause *clause, guint at, guint end)
{
    guint before = 0, behind = 0;
    for (guint count = 0; at < end; count++) {
        struct errand errand = {0};
        if (!errand_read(clause, at, end, &errand))
            return false;
        bool again =
            count && word_in(clause_low(clause, errand.thing), "it this that") && errand.rest == errand.thing + 1;
        bool same =
            again && strcmp(clause_low(clause, errand.thing), "it") == 0 && errand_several(clause, before, behind) == 0;
        if (again && !same) { /* what it means is not certain */
            errand_free(&errand);
            return false;
        }
        if (same) { /* "it cancelled and refunded" */
            g_string_append_printf(line, " %s", errand.done);
            append(line, clause, errand.beyond, errand.end, true);
        } else
            append_done(line, clause, &errand, "");
        before = errand.thing, behind = errand.rest;
        at = errand.end;
        errand_free(&errand);
        bool joint = word_in(clause_low(clause, at), "and or");
        if (at >= end || !errand_begins(clause, at + joint)) {
            bool plain = !joint && plain_tail(clause, at, end);
            append(line, clause, at, end, true);
            return plain || at >= end;
        }
        if (joint)
            append(line, clause, at, at + 1, true);
        at += joint + (strcmp(clause_low(clause, at + joint), "to") == 0);
    }
    return true;
}

static guint
errands_done(GString *line, const struct clause *clause, guint at)
{
    guint errands = asked_of_us(clause, at), end = wish_end(clause, errands);
    gsize length = line->len;
    for (guint i = errands; i + 1 < end; i++) /* "… and not to charge you" */
        if (clause_has(clause, i, "and|or not to"))
            return 0;
    if (errands == at)
        return 0;
    append(line, clause, at, errands - 2, true);
    if (all_done(line, clause, errands, end))
        return end;
    g_string_truncate(line, length);
    return 0;
}

char *
wished_done(const char *wishes)
{
    return gone_through(wishes, errands_done);
}

/* What is wished for where a thing is asked for by a verb at `at`; *behind: the words that stay. NULL: none. */
static const char *
thing_for(const struct clause *clause, guint at, guint *behind)
{
    static const struct {
        const char *asked, *thing, *next; /* next: what may follow; "": anything that is a noun's beginning */
    } things[] = {
        {"call|ring|phone|telephone you back", "a call back",
         "about on at before after today tomorrow when as by this to if"},
        {"call|ring|phone|telephone you", "a call", "about on at before after today tomorrow when as by this to if"},
        {"refund you", "a refund", "as by so because"},
        {"confirm in writing that", "written confirmation that", "the your you we it nothing no there"},
        {"confirm to you that", "confirmation that", "the your you we it nothing no there"},
        {"confirm that", "confirmation that", "the your you we it nothing no there this"},
        {"tell you", "to know", "when how where why what which whether"},
        {"let you know", "to know", "when how where why what which whether"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(things); i++) {
        guint words = clause_has(clause, at, things[i].asked);
        *behind = at + words;
        if (words &&
            (*behind >= clause->count || errand_paused(clause, *behind - 1) ||
             clause_has(clause, *behind, "and you would") || word_in(clause_low(clause, *behind), things[i].next)))
            return things[i].thing;
    }
    return NULL;
}

static guint
thing_wished(GString *line, const struct clause *clause, guint at)
{
    guint errands = asked_of_us(clause, at), behind = 0, end = wish_end(clause, errands);
    const char *thing = errands > at ? thing_for(clause, errands, &behind) : NULL;
    for (guint i = behind; thing && i < end; i++) /* a second errand would hang in the air */
        if (word_in(clause_low(clause, i), "and or") && strcmp(clause_low(clause, i + 1), "you") != 0 &&
            !word_in(clause_low(clause, i + 1), "the a an your our whether when how what why where which"))
            thing = NULL;
    if (!thing)
        return 0;
    append(line, clause, at, errands - 2, true);
    g_string_append_printf(line, " %s", thing);
    if (strchr(clause->words[behind - 1].trail, ','))
        g_string_append_c(line, ',');
    return behind;
}

char *
wished_thing(const char *wishes)
{
    return gone_through(wishes, thing_wished);
}

/* Whether a question of what is to be known begins at `at`: behind "know", "and" or a comma. */
static bool
question_begins(const struct clause *clause, guint at)
{
    return at > 0 && word_in(clause_low(clause, at), "whether how why what when") &&
           (word_in(clause_low(clause, at - 1), "know and or also") || errand_paused(clause, at - 1));
}

/* A question's head: how many words of it stand before the verb, and what is said instead. */
static const struct {
    const char *head, *lead, *can;
} heads[] = {
    {"how to", "how", "can be"},
    {"how you can", "how", "can be"},
    {"how you could", "how", "could be"},
    {"how we can", "how", "can be"},
    {"whether you|we can", "whether", "can be"},
    {"whether you|we could", "whether", "could be"},
    {"whether you may", "whether", "may be"},
    {"whether you should", "whether", "should be"},
    {"whether you must", "whether", "must be"},
    {"whether we will", "whether", "will be"},
    {"whether it is possible to", "whether", "can be"},
    {"whether it would be possible to", "whether", "could be"},
    {"whether there is a|any way to", "whether", "can be"},
    {"whether there is any chance you|we can", "whether", "can be"},
    {"whether there is any chance you|we could", "whether", "could be"},
    {"when we will", "when", "will be"},
    {"when you can", "when", "can be"},
};

/* The question at `at` in the passive behind line; where it ends, or 0. */
static guint
asked_done(GString *line, const struct clause *clause, guint at)
{
    guint words = 0, i = 0;
    for (; question_begins(clause, at) && i < G_N_ELEMENTS(heads) && !words; i++)
        words = clause_has(clause, at, heads[i].head);
    struct errand errand = {0};
    if (!words || !errand_read(clause, at + words, wish_end(clause, at), &errand))
        return 0;
    guint end = errand.end;
    bool own = false; /* "whether you can collect it yourself": who does it is what is asked */
    for (guint k = at; k < wish_end(clause, at); k++)
        own |= word_in(clause_low(clause, k), "yourself yourselves ourselves");
    bool joined = own || (word_in(clause_low(clause, end), "and or") && errand_begins(clause, end + 1));
    if (!joined) {
        g_autofree char *can = g_strconcat(heads[i - 1].can, " ", NULL);
        g_string_append_printf(line, " %s", heads[i - 1].lead);
        append_done(line, clause, &errand, can);
    }
    errand_free(&errand);
    return joined ? 0 : end;
}

char *
wished_known(const char *wishes)
{
    return gone_through(wishes, asked_done);
}

/* "whether you need a visa" → "whether a visa is needed"; of us: what is offered. Where it ends, or 0. */
static guint
asked_of_thing(GString *line, const struct clause *clause, guint at)
{
    static const struct {
        const char *head, *done;
    } states[] = {
        {"whether you need", "needed"},    {"whether you still need", "still needed"},
        {"whether we need", "needed"},     {"whether we offer", "offered"},
        {"whether we cover", "covered"},   {"whether we sell", "sold"},
        {"whether we accept", "accepted"}, {"whether we provide", "provided"},
        {"why we need", "needed"},
    };
    guint there = clause_has(clause, at, "whether there is"), words = there, i = 0;
    for (; i < G_N_ELEMENTS(states) && !words; i++)
        words = clause_has(clause, at, states[i].head);
    guint from = at + words, end = wish_end(clause, at),
          needed = words && word_in(clause_low(clause, from - 1), "need"),
          rest = words ? errand_thing(clause, from, end, needed ? "need" : "") : 0;
    int several = rest ? errand_several(clause, from, rest) : -1;
    bool charge = rest && word_in(clause_low(clause, from + 1), "fee charge penalty surcharge limit");
    bool whole =
        rest == end || (rest && errand_paused(clause, rest - 1)) ||
        word_in(clause_low(clause, rest), charge ? "if for on and or when" : "if for when and or at for before in");
    if (several < 0 || !whole || (there && !charge))
        return 0;
    g_string_append_printf(line, " %s", clause_low(clause, at));
    append(line, clause, from, rest, false);
    g_string_append_printf(line, " %s%s",
                           charge    ? "applies"
                           : several ? "are "
                                     : "is ",
                           charge ? "" : states[i - 1].done);
    if (strchr(clause->words[rest - 1].trail, ','))
        g_string_append_c(line, ',');
    return rest;
}

/* Another beginning for the question at `at` behind line; where what stays begins, or 0. */
static guint
asked_shorter(GString *line, const struct clause *clause, guint at)
{
    static const struct {
        const char *from, *to;
    } equal[] = {
        {"what you are supposed|meant|expected to do", "what to do"},
        {"what you should|must do", "what to do"},
        {"what you have|need to do to", "what is needed to"},
        {"whether there is a|any way|possibility to", "whether it is possible to"},
        {"whether there is a|any way|possibility for you to", "whether it is possible for you to"},
        {"when you will get", "when you can expect"},
        {"when you will receive", "when you can expect"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(equal); i++) {
        guint words = clause_has(clause, at, equal[i].from);
        bool wrong = g_str_has_prefix(equal[i].from, "when") &&
                     !word_in(clause_low(clause, at + words), "your the a it them our");
        if (!words || wrong)
            continue;
        g_string_append_printf(line, " %s%s", equal[i].to, clause->words[at + words - 1].trail);
        return at + words;
    }
    return 0;
}

static guint
question_asked(GString *line, const struct clause *clause, guint at)
{
    if (!question_begins(clause, at))
        return 0;
    guint end = asked_of_thing(line, clause, at);
    return end ? end : asked_shorter(line, clause, at);
}

char *
wished_asked(const char *wishes)
{
    return gone_through(wishes, question_asked);
}
