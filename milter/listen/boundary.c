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
struct course {
    bool asked;     /* it began as a question does */
    guint32 first;  /* the kind of its first word */
    guint32 verb;   /* its verbs, three at the most */
    guint32 opener; /* the word that opened its last clause; 0: none */
    guint since;    /* verbs since then */
    guint32 state;  /* these in one number */
    guint ahead;    /* up to the first verb behind; 0: none in sight */
    guint next;     /* up to the next word that opens or joins */
    guint32 come, rest;
    guint32 form, then; /* the shape of what is to follow, and the word behind its verb */
    guint32 half;       /* whether a preposition's noun, or a noun at all, stands before */
    guint32 left, tail; /* the word before, the passage's last */
};

static void
take_in_before(struct course *course, const struct token *tokens, guint start, guint at)
{
    course->asked = word_in(tokens[start].tag, "BE DO MD HV WH BEN DON MDN");
    course->first = tokens[start].kind;
    for (guint i = start; i < at; i++) {
        course->verb += tokens[i].finite;
        if (tokens[i].opens && i > start) {
            course->opener = tokens[i].kind;
            course->since = 0;
        }
        course->since += tokens[i].finite;
    }
    course->verb = MIN(course->verb, 3u);
    course->state = course->verb * 8 + (course->opener ? 4 : 0) + MIN(course->since, 3u);
    const struct token *t = tokens + at;
    for (gint k = -1; k >= -3 && !course->half && at - start + (guint)(k + 3) >= 3; k--)
        course->half = word_in(t[k].tag, "P to") ? 1 : t[k].finite ? 2 : t[k].opens ? 3 : 0;
    course->left = token_is_noun(&t[-1]) ? 1 : t[-1].kind;
    course->come = rough(at - start);
}

static void
take_in_behind(struct course *course, const struct passage *passage, guint at)
{
    const struct token *t = passage_at(passage, at);
    guint left = passage->count - at, verb = 0;
    for (guint k = 0; k < AHEAD && k < left && !course->ahead && !course->next; k++) {
        if (t[k].finite)
            course->ahead = k + 1;
        else if (k && (t[k].opens || word_in(t[k].tag, "and but so or")))
            course->next = k + 1;
    }
    course->form = passage_shape(passage, at, &verb);
    course->then = verb + 1 < left ? t[verb + 1].kind : 0;
    course->tail = passage_at(passage, passage->count - 1)->kind;
    course->rest = rough(left);
}

/* The shape of what is to follow, beside what has come. */
static void
see_shape(struct sight *sight, const struct course *course, const struct token *t)
{
    see(sight, course->form, course->state, 0);
    see(sight, course->form, course->state, course->left);
    see(sight, course->form, course->left, course->half);
    see(sight, course->form, course->state, course->half);
    see(sight, course->form, t[-1].kind, 0);
    see(sight, course->form, t[-1].word, 0);
    see(sight, course->form, t[-2].kind, t[-1].kind);
    see(sight, course->form, course->opener, MIN(course->since, 3u));
    see(sight, course->form, course->first, course->verb);
    see(sight, course->form, course->come, course->rest);
    see(sight, course->form, course->then, course->left);
    see(sight, course->form, course->rest, course->tail);
    see(sight, course->form, t[-1].comma, course->state);
}

static void
see_course(struct sight *sight, const struct passage *passage, guint start, guint at)
{
    const struct token *tokens = passage_at(passage, 0), *t = tokens + at;
    struct course whole = {0}, *course = &whole;
    take_in_before(course, tokens, start, at);
    take_in_behind(course, passage, at);
    see_shape(sight, course, t);
    see(sight, course->come, t->kind, 0);
    see(sight, course->come, course->verb, course->ahead);
    see(sight, course->rest, t->kind, 0);
    see(sight, course->rest, course->come, 0);
    see(sight, course->first, t->kind, course->verb);
    see(sight, course->first, tokens[start + 1 < at ? start + 1 : start].kind, t->kind);
    see(sight, course->state, t->kind, t[1].kind);
    see(sight, course->state, t[-1].kind, t->kind);
    see(sight, course->state, t->word, 0);
    see(sight, course->opener, MIN(course->since, 3u), t->kind);
    see(sight, course->opener, course->since > 0, course->ahead);
    see(sight, course->state, course->ahead, 0);
    see(sight, course->ahead, t->kind, t[-1].kind);
    see(sight, course->ahead * 8 + course->next, t->kind, t[1].kind);
    see(sight, course->asked, t->kind, t[1].kind);
    see(sight, course->asked * 4 + course->verb, t->kind, course->come);
    see(sight, t[-1].comma, t->kind, t[1].kind);
    see(sight, t[-1].comma, course->state, course->ahead);
    see(sight, t[-1].comma, t->word, course->state);
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
