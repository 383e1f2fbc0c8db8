/*
 * boundary.c - where the sentences of an English text without marks end: what shows between two words, and in the words between two such
 * places, weighed over all ways to cut the text (lattice.c).
 *
 * A place shows by the words around it and their classes, a sentence by its verbs, what joins them, how it begins and ends. Features are
 * hashed; the weights are made by milter/listen/train/boundaries.c. Immutable.
 */
#include "boundary.h"

#include "beginning.h"
#include "clause.h"

#include <string.h>

/* How likely the model must find a beginning where the rules see a statement begin, and where they see nothing. Their questions are taken
 * as they are: nine in ten are right (train/results.txt). */
#define TOLD  0.04F
#define ALONE 0.95F

struct view_of { /* one word, and what stands before it, counted from the first; one more behind the last */
    enum shape shape;
    guint signs; /* beginning_signs() */
    guint verb;  /* up to its shape's verb */
    guint finite, opens, joins, commas, loose, pleas, subjects;
    guint verb_before; /* words since the last finite verb */
    guint verb_behind; /* words up to the next one */
};

struct prospect {
    const struct passage *passage;
    struct view_of *views; /* count + 1 */
};

static guint32
mixed(guint32 hash, guint32 more)
{
    hash ^= more + 0x9e3779b9u + (hash << 6) + (hash >> 2);
    return hash * 0x85ebca6bu ^ hash >> 13;
}

struct sight { /* from where something is looked at */
    guint32 *features;
    guint count;
    guint32 number; /* of the feature's kind */
};

static void
see(struct sight *sight, guint32 a, guint32 b, guint32 c)
{
    guint32 hash = mixed(mixed(mixed(mixed(0, ++sight->number), a), b), c);
    sight->features[sight->count++] = hash & ((1u << BOUNDARY_BITS) - 1);
}

static guint32
rough(guint distance)
{
    return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : 8;
}

static bool
is_clause(enum shape shape)
{
    return shape == SHAPE_CONTRACTED || shape == SHAPE_PRONOUN || shape == SHAPE_IT || shape == SHAPE_NOUN;
}

struct prospect *
prospect_new(const struct passage *passage)
{
    struct prospect *prospect = g_new0(struct prospect, 1);
    prospect->passage = passage;
    prospect->views = g_new0(struct view_of, passage->count + 1);
    guint since = 9;
    for (guint i = 0; i < passage->count; i++) {
        const struct token *t = passage_at(passage, i);
        struct view_of *view = &prospect->views[i], *next = view + 1;
        view->shape = passage_shape(passage, i, &view->verb);
        view->signs = i ? beginning_signs(passage, i) : 0;
        view->verb_before = since;
        since = t->finite ? 0 : MIN(since + 1, 9u);
        bool joined = word_in(t[-1].tag, "and but or so that as IF BEC SUB WHN WH WHV P to then");
        next->finite = view->finite + t->finite;
        next->opens = view->opens + t->opens;
        next->joins = view->joins + word_in(t->tag, "and but or so");
        next->commas = view->commas + t->comma;
        next->loose = view->loose + (i > 0 && is_clause(view->shape) && !joined);
        next->pleas = view->pleas + (strcmp(t->tag, "pls") == 0);
        next->subjects = view->subjects + word_in(t->tag, "I PV");
    }
    prospect->views[passage->count].verb_before = since;
    guint until = 9;
    for (guint i = passage->count; i-- > 0;) {
        until = passage_at(passage, i)->finite ? 0 : MIN(until + 1, 9u);
        prospect->views[i].verb_behind = until;
    }
    return prospect;
}

void
prospect_free(struct prospect *prospect)
{
    if (!prospect)
        return;
    g_free(prospect->views);
    g_free(prospect);
}

static void
see_words(struct sight *sight, const struct token *t)
{
    for (gint k = -2; k <= 2; k++)
        see(sight, t[k].word, 0, 0);
    for (gint k = -3; k <= 2; k++)
        see(sight, t[k].kind, 0, 0);
    see(sight, t[-1].word, t->word, 0);
    see(sight, t->word, t[1].word, 0);
    see(sight, t[-2].word, t[-1].word, 0);
    see(sight, t[-1].word, t->kind, t[1].kind);
    see(sight, t[-1].word, t->kind, 0);
    see(sight, t[-1].kind, t->word, 0);
    see(sight, t[-2].kind, t[-1].kind, t->word);
    see(sight, t->word, t[1].kind, 0);
    see(sight, t->word, t[1].kind, t[2].kind);
    see(sight, t[-1].kind, t->kind, 0);
    see(sight, t[-1].kind, t->kind, t[1].kind);
    see(sight, t[-2].kind, t[-1].kind, t->kind);
    see(sight, t->kind, t[1].kind, t[2].kind);
    see(sight, mixed(t[-2].kind, t[-1].kind), t->kind, t[1].kind);
    see(sight, mixed(t[-1].kind, t->kind), t[1].kind, t[2].kind);
    see(sight, mixed(t[-3].kind, t[-2].kind), t[-1].kind, t->kind);
}

guint
boundary_place(const struct prospect *prospect, guint at, guint32 *features_out)
{
    const struct passage *passage = prospect->passage;
    const struct token *t = passage_at(passage, at);
    const struct view_of *view = &prospect->views[at];
    struct sight sight = {features_out, 0, 0};
    guint left = passage->count - at;
    guint32 then = view->verb + 1 < left ? t[view->verb + 1].kind : 0,
            verb = view->verb < left ? t[view->verb].word : 0;
    see_words(&sight, t);
    see(&sight, view->shape, 0, 0);
    see(&sight, view->shape, t[-1].kind, 0);
    see(&sight, view->shape, t[-1].word, 0);
    see(&sight, view->shape, t[-2].kind, t[-1].kind);
    see(&sight, view->shape, view->verb_before, t[-1].kind);
    see(&sight, view->shape, then, t[-1].kind);
    see(&sight, view->shape, verb, 0);
    see(&sight, view->shape, rough(left), 0);
    see(&sight, t->kind, rough(left), 0);
    see(&sight, view->verb_before, t->kind, 0);
    see(&sight, view->verb_behind, t->kind, t[-1].kind);
    see(&sight, t[-1].comma, t->kind, t[1].kind);
    see(&sight, t[-1].comma, t->word, 0);
    see(&sight, t[-1].comma, view->shape, passage->commas);
    see(&sight, t[-1].dash, t->kind, 0);
    see(&sight, t->capital, passage->commas, t->kind);
    see(&sight, passage->commas, t[-1].comma, 0);
    see(&sight, view->signs, 0, 0);
    see(&sight, view->signs, view->shape, view->verb_before);
    see(&sight, view->signs, t[-1].kind, t->kind);
    see(&sight, view->signs, t->word, t[1].kind);
    see(&sight, view->signs, t[-1].word, 0);
    see(&sight, view->signs, view->shape, then);
    return sight.count;
}

/* How many finite verbs the span has beyond those that its joints account for, from 0 (two too few) to 6. */
static guint32
surplus_of(const struct view_of *a, const struct view_of *z)
{
    gint finite = (gint)(z->finite - a->finite), opens = (gint)(z->opens - a->opens),
         joins = (gint)(z->joins - a->joins);
    return (guint32)(CLAMP(finite - opens - joins, -2, 4) + 2);
}

guint
boundary_span(const struct prospect *prospect, guint from, guint to, guint32 *features_out)
{
    const struct passage *passage = prospect->passage;
    const struct view_of *a = &prospect->views[from], *z = &prospect->views[to];
    const struct token *first = passage_at(passage, from), *last = passage_at(passage, to - 1);
    struct sight sight = {features_out, 0, 1000};
    guint length = to - from;
    guint32 size = rough(length), finite = MIN(z->finite - a->finite, 5u), opens = MIN(z->opens - a->opens, 3u),
            joins = MIN(z->joins - a->joins, 3u), commas = MIN(z->commas - a->commas, 3u),
            loose = MIN(z->loose - prospect->views[MIN(from + 1, to)].loose, 3u), pleas = MIN(z->pleas - a->pleas, 1u),
            subjects = MIN(z->subjects - a->subjects, 4u);
    guint32 surplus = surplus_of(a, z), behind = to < passage->count ? z->shape : 99;
    guint32 since = MIN(z->verb_before, length), until = a->verb_behind < length ? a->verb_behind : 10;
    bool whole = from == 0 && to == passage->count;
    see(&sight, size, 0, 0);
    see(&sight, length, 0, 0);
    see(&sight, length / 4, 0, 0);
    see(&sight, finite, 0, 0);
    see(&sight, finite, size, 0);
    see(&sight, finite, opens, joins);
    see(&sight, surplus, 0, 0);
    see(&sight, surplus, size, 0);
    see(&sight, surplus, loose, 0);
    see(&sight, loose, finite, opens);
    see(&sight, loose, size, commas);
    see(&sight, commas, size, 0);
    see(&sight, subjects, finite, loose);
    see(&sight, a->shape, finite, 0);
    see(&sight, a->shape, surplus, 0);
    see(&sight, a->shape, loose, 0);
    see(&sight, a->shape, size, 0);
    see(&sight, first->kind, finite, 0);
    see(&sight, first->kind, surplus, 0);
    see(&sight, first->kind, first[1].kind, MIN(finite, 2u));
    see(&sight, first->word, MIN(finite, 2u), 0);
    see(&sight, first->word, size, 0);
    see(&sight, first->opens, finite, commas);
    see(&sight, first->opens, surplus, size);
    see(&sight, last->kind, finite, 0);
    see(&sight, last->kind, surplus, 0);
    see(&sight, last->kind, since, 0);
    see(&sight, last->word, MIN(finite, 2u), 0);
    see(&sight, first->kind, last->kind, 0);
    see(&sight, first->word, last->word, 0);
    see(&sight, a->shape, last->kind, MIN(finite, 2u));
    see(&sight, until, a->shape, 0);
    see(&sight, since, until, finite);
    see(&sight, pleas, a->shape, finite);
    see(&sight, first[-1].kind, a->shape, last->kind);
    see(&sight, a->signs, a->shape, last->kind);
    see(&sight, a->signs, finite, loose);
    see(&sight, a->signs, size, surplus);
    see(&sight, last[1].kind, first->kind, MIN(finite, 2u));
    see(&sight, z->signs, first->opens, MIN(finite, 2u));
    see(&sight, behind, a->shape, MIN(finite, 2u));
    see(&sight, behind, surplus, loose);
    see(&sight, behind, first->word, MIN(finite, 2u));
    see(&sight, whole, size, finite);
    see(&sight, whole, surplus, loose);
    return sight.count;
}

static void
add_sum(const struct weights *weights, const guint32 *features, guint count, float *sums)
{
    float own[ACTS];
    weights_sum(weights, features, count, own);
    for (guint act = 0; act < ACTS; act++)
        sums[act] += own[act];
}

struct boundary *
boundary_find(const struct weights *weights, const struct passage *passage)
{
    guint count = passage->count, first = 0;
    if (!count || count > BOUNDARY_MOST || weights_bits(weights) != BOUNDARY_BITS ||
        weights_classes(weights, HEAD_ROLE, &first) != ACTS || first != 0)
        return NULL; /* another trainer's weights would be read beyond their end */
    guint32 features[BOUNDARY_SIGHT];
    g_autoptr(prospect) prospect = prospect_new(passage);
    g_autofree float *scores = g_new0(float, (gsize)count *LATTICE_REACH *ACTS),
                     *likely = g_new0(float, (gsize)count *LATTICE_REACH *ACTS);
    struct lattice lattice = {.count = count, .scores = scores};
    for (guint from = 0; from < count; from++) {
        float place[ACTS] = {0};
        if (from)
            add_sum(weights, features, boundary_place(prospect, from, features), place);
        for (guint length = 1; length <= LATTICE_REACH && from + length <= count; length++) {
            float *score = lattice_score(&lattice, from, length, ACT_TELLS);
            memcpy(score, place, sizeof place);
            add_sum(weights, features, boundary_span(prospect, from, from + length, features), score);
        }
    }
    if (!lattice_weigh(&lattice, likely))
        return NULL;
    struct boundary *found = g_new0(struct boundary, count);
    for (guint from = 0; from < count; from++) {
        found[from].held = prospect->views[from].signs != 0;
        for (guint k = 0; k < LATTICE_REACH * ACTS; k++) {
            float share = likely[(gsize)from * LATTICE_REACH * ACTS + k];
            found[from].begins += share;
            found[from].asks += k % ACTS == ACT_ASKS ? share : 0;
        }
    }
    return found;
}

bool
boundary_agreed(struct boundary boundary, enum hint hint, const char *low)
{
    if (word_in(
            low,
            "and but or so then also because which that who if when while since as until")) /* with a stop before it or none: no mark to learn from */
        return hint != HINT_NONE;
    if (hint == HINT_NONE)
        return !boundary.held && boundary.begins >= ALONE;
    return hint == HINT_ASKS || boundary.begins >= TOLD;
}
