/*
 * boundary.c - what shows between two words whether an English sentence ends there: the words and their classes on both sides, how far
 * the sentence has come, whether it has its verb, whether one follows.
 *
 * Features are hashed pairs and triples of these; the weights are made by milter/listen/train/boundaries.c. A place costs some sixty
 * features. Immutable.
 */
#include "boundary.h"

#include "clause.h"

#include <string.h>

#define AHEAD 6 /* words in which a verb is looked for */

static guint32
mixed(guint32 hash, guint32 more)
{
    hash ^= more + 0x9e3779b9u + (hash << 6) + (hash >> 2);
    return hash * 0x85ebca6bu ^ hash >> 13;
}

struct sight { /* from where something is looked at */
    GArray *features;
    guint32 number; /* of the feature's kind */
};

static void
see(struct sight *sight, guint32 a, guint32 b, guint32 c)
{
    guint32 hash = mixed(mixed(mixed(mixed(0, ++sight->number), a), b), c);
    struct feature feature = {hash & ((1u << BOUNDARY_BITS) - 1), 1};
    g_array_append_val(sight->features, feature);
}

static guint32
rough(guint distance)
{
    return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : 8;
}

/* How far the sentence has come, and what is to follow. */
static void
see_course(struct sight *sight, const struct passage *passage, guint start, guint at)
{
    const struct token *tokens = passage_at(passage, 0), *t = tokens + at;
    guint32 verb = 0, opener = 0, first = tokens[start].kind;
    guint since = 0;
    bool asked = word_in(tokens[start].tag, "BE DO MD HV WH BEN DON MDN");
    for (guint i = start; i < at; i++) {
        verb += tokens[i].finite;
        if (tokens[i].opens && i > start) {
            opener = tokens[i].kind;
            since = 0;
        }
        since += tokens[i].finite;
    }
    verb = MIN(verb, 3u);
    guint ahead = 0, next = 0; /* up to the first verb behind; up to the next word that opens or joins */
    for (guint k = 0; k < AHEAD && at + k < passage->count && !ahead && !next; k++) {
        if (tokens[at + k].finite)
            ahead = k + 1;
        else if (k && (tokens[at + k].opens || word_in(tokens[at + k].tag, "and but so or")))
            next = k + 1;
    }
    guint32 rest = rough(passage->count - at), come = rough(at - start);
    guint32 state = verb * 8 + (opener ? 4 : 0) + MIN(since, 3u);
    guint at_verb = 0;
    guint32 form = passage_shape(passage, at, &at_verb),
            then = at_verb + 1 < passage->count - at ? t[at_verb + 1].kind : 0;
    guint32 half = 0; /* whether a preposition's noun, or a noun at all, stands before */
    for (gint k = -1; k >= -3 && !half && at - start + (guint)(k + 3) >= 3; k--)
        half = word_in(t[k].tag, "P to") ? 1 : t[k].finite ? 2 : t[k].opens ? 3 : 0;
    guint32 tail = passage_at(passage, passage->count - 1)->kind, left = token_is_noun(&t[-1]) ? 1 : t[-1].kind;
    see(sight, form, state, 0);
    see(sight, form, state, left);
    see(sight, form, left, half);
    see(sight, form, state, half);
    see(sight, form, t[-1].kind, 0);
    see(sight, form, t[-1].word, 0);
    see(sight, form, t[-2].kind, t[-1].kind);
    see(sight, form, opener, MIN(since, 3u));
    see(sight, form, first, verb);
    see(sight, form, come, rest);
    see(sight, form, then, left);
    see(sight, form, rest, tail);
    see(sight, form, t[-1].comma, state);
    see(sight, come, t->kind, 0);
    see(sight, come, verb, ahead);
    see(sight, rest, t->kind, 0);
    see(sight, rest, come, 0);
    see(sight, first, t->kind, verb);
    see(sight, first, tokens[start + 1 < at ? start + 1 : start].kind, t->kind);
    see(sight, state, t->kind, t[1].kind);
    see(sight, state, t[-1].kind, t->kind);
    see(sight, state, t->word, 0);
    see(sight, opener, MIN(since, 3u), t->kind);
    see(sight, opener, since > 0, ahead);
    see(sight, state, ahead, 0);
    see(sight, ahead, t->kind, t[-1].kind);
    see(sight, ahead * 8 + next, t->kind, t[1].kind);
    see(sight, asked, t->kind, t[1].kind);
    see(sight, asked * 4 + verb, t->kind, come);
    see(sight, t[-1].comma, t->kind, t[1].kind);
    see(sight, t[-1].comma, state, ahead);
    see(sight, t[-1].comma, t->word, state);
    see(sight, t[-1].dash, t->kind, 0);
    see(sight, t->capital, passage->commas, t->kind);
    see(sight, passage->commas, t[-1].comma, 0);
}

void
boundary_features(const struct passage *passage, guint start, guint at, GArray *features_out)
{
    const struct token *t = passage_at(passage, at);
    struct sight sight = {features_out, 0};
    g_array_set_size(features_out, 0);
    for (gint k = -2; k <= 2; k++)
        see(&sight, t[k].word, 0, 0);
    for (gint k = -3; k <= 2; k++)
        see(&sight, t[k].kind, 0, 0);
    see(&sight, t[-1].word, t->word, 0);
    see(&sight, t->word, t[1].word, 0);
    see(&sight, t[-2].word, t[-1].word, 0);
    see(&sight, t[-1].word, t->kind, t[1].kind);
    see(&sight, t[-1].kind, t->word, 0);
    see(&sight, t[-2].kind, t[-1].kind, t->word);
    see(&sight, t->word, t[1].kind, 0);
    see(&sight, t->word, t[1].kind, t[2].kind);
    see(&sight, t[-1].kind, t->kind, 0);
    see(&sight, t[-1].kind, t->kind, t[1].kind);
    see(&sight, t[-2].kind, t[-1].kind, t->kind);
    see(&sight, t->kind, t[1].kind, t[2].kind);
    see(&sight, mixed(t[-2].kind, t[-1].kind), t->kind, t[1].kind);
    see(&sight, mixed(t[-1].kind, t->kind), t[1].kind, t[2].kind);
    see(&sight, mixed(t[-3].kind, t[-2].kind), t[-1].kind, t->kind);
    see_course(&sight, passage, start, at);
}

float
boundary_judge(const struct weights *weights, const struct passage *passage, guint start, guint at,
               enum boundary *kind_out)
{
    float p[CLASSES_MAX];
    g_autoptr(GArray) features = g_array_sized_new(FALSE, FALSE, sizeof(struct feature), 64);
    boundary_features(passage, start, at, features);
    weights_judge(weights, features, p);
    guint first = 0, count = weights_classes(weights, HEAD_ROLE, &first);
    float stop = 0, ask = 0;
    for (guint c = first; c < first + count; c++) {
        stop = strcmp(weights_class_name(weights, c), "stop") == 0 ? p[c] : stop;
        ask = strcmp(weights_class_name(weights, c), "ask") == 0 ? p[c] : ask;
    }
    if (kind_out)
        *kind_out = ask > stop ? BOUNDARY_ASK : BOUNDARY_STOP;
    return stop + ask;
}
