/*
 * features.c - what the model sees of a sentence in its mail: hashed words, beginnings, letter groups, concepts, rules, place,
 * neighbours, and the mail as a whole.
 *
 * Each kind of feature has a weight; the vector has unit length, so that a short sentence counts as much as a long one. The same
 * code serves training and running. Pure.
 */
#include "features.h"

#include <math.h>
#include <string.h>

struct side { /* of one sentence */
    char **words;
    guint word_count;
    struct concepts concepts;
    char *folded; /* for the rules */
    bool asks, shouts, digits, money, address, lower;
};

struct view {
    const struct lexicon *lexicon;
    const struct pack *pack;
    char language[8];
    struct side *sides; /* the last is the subject's */
    guint count;
    struct concepts whole;
};

/* ---- one sentence ---------------------------------------------------------------------------------------------- */

static char *
rule_fold(char *const *words)
{
    g_autofree char *joined = g_strjoinv(" ", (char **)words);
    return g_strdup_printf(" %s ", joined);
}

static void
side_set(struct side *side, const struct lexicon *lexicon, const char *language, const char *text)
{
    side->words = lexicon_words(text);
    side->word_count = g_strv_length(side->words);
    side->concepts = lexicon_concepts(lexicon, language, side->words);
    side->folded = rule_fold(side->words);
    side->asks = strchr(text, '?') != NULL;
    side->shouts = strchr(text, '!') != NULL;
    side->money = strstr(text, "€") || strstr(text, "£") || strchr(text, '$');
    side->address = strchr(text, '@') || strstr(text, "http") || strstr(text, "www.");
    for (const char *c = text; *c; c++)
        side->digits |= g_ascii_isdigit(*c);
    side->lower = g_ascii_islower(*text);
}

struct view *
view_new(const struct lexicon *lexicon, const struct pack *pack, const char *language, const char *subject,
         char *const *sentences, guint count)
{
    struct view *view = g_new0(struct view, 1);
    view->lexicon = lexicon;
    view->pack = pack;
    g_strlcpy(view->language, language, sizeof view->language);
    view->count = count;
    view->sides = g_new0(struct side, count + 1);
    for (guint i = 0; i <= count; i++) {
        side_set(&view->sides[i], lexicon, language, i < count ? sentences[i] : subject);
        view->whole.bits[0] |= view->sides[i].concepts.bits[0];
        view->whole.bits[1] |= view->sides[i].concepts.bits[1];
    }
    return view;
}

void
view_free(struct view *view)
{
    if (!view)
        return;
    for (guint i = 0; i <= view->count; i++) {
        g_strfreev(view->sides[i].words);
        g_free(view->sides[i].folded);
    }
    g_free(view->sides);
    g_free(view);
}

const struct concepts *
view_concepts(const struct view *view, guint sentence)
{
    return &view->sides[sentence].concepts;
}

bool
view_rule(const struct view *view, guint sentence, const char *frame)
{
    const char *folded = view->sides[sentence].folded;
    for (guint i = 0; view->pack && i < view->pack->frame_count; i++)
        if (strcmp(view->pack->frames[i].id, frame) == 0)
            return pattern_holds(&view->pack->frames[i].match, folded) &&
                   !pattern_holds(&view->pack->frames[i].unless, folded);
    return false;
}

/* ---- hashing --------------------------------------------------------------------------------------------------- */

struct bag {
    GArray *features;
    guint32 mask;
};

#define FNV_START 2166136261u
#define FNV_PRIME 16777619u

static guint32
hash_more(guint32 hash, const char *text, gsize length)
{
    for (gsize i = 0; i < length; i++)
        hash = (hash ^ (guchar)text[i]) * FNV_PRIME;
    return hash;
}

static void
put_hash(struct bag *bag, guint32 hash, float value)
{
    hash ^= hash >> 15; /* FNV's low bits alone are poor */
    hash *= 0x2c1b3c6du;
    hash ^= hash >> 13;
    struct feature feature = {hash & bag->mask, value};
    g_array_append_val(bag->features, feature);
}

/* kind: one or two letters that keep the kinds apart. */
static void
put(struct bag *bag, const char *kind, const char *a, const char *b, float value)
{
    guint32 hash = hash_more(FNV_START, kind, strlen(kind) + 1);
    hash = hash_more(hash, a, strlen(a));
    if (b) {
        hash = hash_more(hash, " ", 1);
        hash = hash_more(hash, b, strlen(b));
    }
    put_hash(bag, hash, value);
}

static void
put_number(struct bag *bag, const char *kind, guint number, float value)
{
    char text[12];
    g_snprintf(text, sizeof text, "%u", number);
    put(bag, kind, text, NULL, value);
}

/* Numbers by their length: no model learns an order number by heart. */
static const char *
shape(const char *word)
{
    static const char *const numbers[] = {"#1", "#1", "#2", "#3", "#4", "#n"};
    gsize digits = strspn(word, "0123456789");
    if (digits == strlen(word))
        return numbers[MIN(digits, 5)];
    if (strpbrk(word, "0123456789") && strlen(word) > 4)
        return "#id";
    return word;
}

/* ---- kinds of features ----------------------------------------------------------------------------------------- */

static void
put_letters(struct bag *bag, const char *word)
{
    char framed[72];
    gsize length = (gsize)g_snprintf(framed, sizeof framed, "<%s>", word);
    if (length < 5 || *word == '#')
        return;
    for (gsize n = 3; n <= 5; n++)
        for (gsize i = 0; i + n <= length; i++)
            put_hash(bag, hash_more(hash_more(FNV_START, "c", 2), framed + i, n), 0.3f);
}

static void
put_words(struct bag *bag, const struct side *side)
{
    const char *before = "<";
    for (guint i = 0; i < side->word_count; i++) {
        const char *word = shape(side->words[i]);
        put(bag, "w", word, NULL, 1.0f);
        put(bag, "b", before, word, 0.7f);
        put_letters(bag, word);
        if (i + 2 < side->word_count)
            put(bag, "s", word, shape(side->words[i + 2]), 0.3f);
        before = word;
    }
    put(bag, "b", before, ">", 0.7f);
    if (side->word_count)
        put(bag, "^", shape(side->words[0]), side->word_count > 1 ? shape(side->words[1]) : NULL, 1.0f);
}

static void
put_concepts(struct bag *bag, const struct view *view, const char *kind, const struct concepts *concepts, float value,
             float pair_value)
{
    guint held[CONCEPTS_MAX], count = 0;
    for (guint i = 0; i < lexicon_count(view->lexicon); i++)
        if (concepts_hold(concepts, i))
            held[count++] = i;
    for (guint i = 0; i < count; i++) {
        put(bag, kind, lexicon_name(view->lexicon, held[i]), NULL, value);
        for (guint k = i + 1; k < count && pair_value > 0; k++)
            put(bag, kind, lexicon_name(view->lexicon, held[i]), lexicon_name(view->lexicon, held[k]), pair_value);
    }
}

static void
put_rules(struct bag *bag, const struct view *view, const struct side *side)
{
    for (guint i = 0; view->pack && i < view->pack->frame_count; i++) {
        const struct frame *frame = &view->pack->frames[i];
        if (pattern_holds(&frame->match, side->folded) && !pattern_holds(&frame->unless, side->folded))
            put(bag, "rf", frame->id, NULL, 1.0f);
    }
    for (guint i = 0; view->pack && i < view->pack->wish_count; i++)
        if (pattern_holds(&view->pack->wishes[i].match, side->folded))
            put(bag, "rw", view->pack->wishes[i].id, NULL, 1.0f);
}

static void
put_flags(struct bag *bag, const char *kind, const struct side *side, float value)
{
    const bool flags[] = {side->asks, side->shouts, side->digits, side->money, side->address, side->lower};
    for (guint i = 0; i < G_N_ELEMENTS(flags); i++)
        if (flags[i])
            put_number(bag, kind, i, value);
    static const guint steps[] = {1, 2, 3, 5, 8, 12, 20, 30};
    guint step = 0;
    while (step < G_N_ELEMENTS(steps) && side->word_count > steps[step])
        step++;
    put_number(bag, kind, 10 + step, value);
}

static void
put_place(struct bag *bag, const struct view *view, guint sentence)
{
    guint left = view->count - 1 - sentence;
    put_number(bag, "i", MIN(sentence, 4), 0.8f);
    put_number(bag, "j", MIN(left, 4), 0.8f);
    put_number(bag, "n", MIN(view->count, 8), 0.4f);
    put(bag, "L", view->language, NULL, 0.5f);
}

static void
put_neighbour(struct bag *bag, const struct view *view, const char *kind, guint sentence)
{
    g_autofree char *flags = g_strconcat(kind, "f", NULL), *meant = g_strconcat(kind, "c", NULL);
    if (sentence >= view->count) { /* none there; wraps below 0 */
        put(bag, kind, "<>", NULL, 0.5f);
        return;
    }
    const struct side *side = &view->sides[sentence];
    for (guint i = 0; i < side->word_count && i < 12; i++)
        put(bag, kind, shape(side->words[i]), NULL, 0.2f);
    put_concepts(bag, view, meant, &side->concepts, 0.3f, 0);
    put_flags(bag, flags, side, 0.3f);
}

static void
put_whole(struct bag *bag, const struct view *view)
{
    const struct side *subject = &view->sides[view->count];
    put_concepts(bag, view, "m", &view->whole, 0.25f, 0);
    put_concepts(bag, view, "sc", &subject->concepts, 0.6f, 0.3f);
    for (guint i = 0; i < subject->word_count && i < 12; i++)
        put(bag, "sw", shape(subject->words[i]), NULL, 0.3f);
}

/* ---- together -------------------------------------------------------------------------------------------------- */

static int
by_index(gconstpointer a, gconstpointer b)
{
    guint32 left = ((const struct feature *)a)->index, right = ((const struct feature *)b)->index;
    return left < right ? -1 : left > right;
}

/* Sorted, each index once with its largest value, of unit length. */
static void
finish(GArray *features)
{
    g_array_sort(features, by_index);
    struct feature *list = (struct feature *)(void *)features->data;
    guint kept = 0;
    double square = 0;
    for (guint i = 0; i < features->len; i++)
        if (kept && list[kept - 1].index == list[i].index)
            list[kept - 1].value = MAX(list[kept - 1].value, list[i].value);
        else
            list[kept++] = list[i];
    for (guint i = 0; i < kept; i++)
        square += (double)list[i].value * list[i].value;
    float scale = square > 0 ? (float)(1 / sqrt(square)) : 0;
    for (guint i = 0; i < kept; i++)
        list[i].value *= scale;
    g_array_set_size(features, kept);
}

void
view_features(const struct view *view, guint sentence, guint bits, GArray *features_out)
{
    const struct side *side = &view->sides[sentence];
    struct bag bag = {features_out, ((guint32)1 << bits) - 1};
    g_array_set_size(features_out, 0);
    put_words(&bag, side);
    put_concepts(&bag, view, "k", &side->concepts, 1.0f, 0.7f);
    put_rules(&bag, view, side);
    put_flags(&bag, "f", side, 0.8f);
    if (sentence < view->count) {
        put_place(&bag, view, sentence);
        put_neighbour(&bag, view, "P", sentence - 1);
        put_neighbour(&bag, view, "N", sentence + 1);
    }
    put_whole(&bag, view);
    finish(features_out);
}
