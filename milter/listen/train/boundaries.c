/*
 * boundaries.c - the trainer of en.boundaries: neighbouring sentences of written mails in one breath, without the marks between them, and
 * how often the model, the rules (cue.c of spoken breaths, runon.c) and both together find where one ends.
 *
 * Three ways of writing: spoken (no mark, no capital), bare (only the marks between sentences are missing) and spliced (a comma stands for
 * them). A place where a mark would be a matter of taste (a semicolon, a comma before a clause) is neither trained on nor counted. What is
 * learnt makes the way in which each breath was cut the likeliest of all its ways (lattice.c), step by step. Run by milter/listen/train/run.
 */
#include "../boundary.h"
#include "../clause.h"
#include "../cue.h"
#include "../grammar.h"
#include "../runon.h"
#include "../split.h"
#include "letters.h"
#include "seal.h"

#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDS  5
#define TESTED 6 /* the fold of mails that nothing is learnt of */

enum style { SPOKEN, BARE, SPLICED, STYLES };
static const char *const style_names[STYLES] = {"spoken", "bare", "spliced"};

struct breath { /* some neighbouring sentences in one line */
    GPtrArray *words;
    GArray *gaps; /* of guint8: enum pause before each word */
    enum style style;
    guint fold;
    bool made; /* of sentences that are no neighbours: not counted */
    struct passage *passage;
    struct prospect *prospect;
    guint8 *bounds, *acts; /* as struct lattice has them */
};

/* What stands before a word: no mark, a stop or a question's, a comma, or one that could as well be a stop. */
enum pause { GAP_NONE, GAP_STOP, GAP_ASK, GAP_COMMA, GAP_TASTE };

struct corpus {
    GPtrArray *breaths;
};

static bool
is_told(const struct said *said)
{
    return !word_in(said->role, "greeting closing signature quoted legal apology") && strchr(said->text, ' ') &&
           !strchr(said->text, '\n') && !strchr(said->text, '"');
}

/* Whether the stop within a sentence, before the word at `at` of it, could as well be one between two. */
static bool
is_taste(char *const *words, guint at)
{
    const char *before = words[at - 1];
    char last = before[strlen(before) - 1];
    g_autofree char *low = g_ascii_strdown(words[at], -1), *first = g_ascii_strdown(words[0], -1);
    low[strcspn(low, "',;")] = '\0';
    if (strchr(";:.!?", last) || strcmp(before, "-") == 0 || !g_ascii_isalnum(*words[at]))
        return true;
    return last == ',' &&
           word_in(low, "i we he she they it you there this that my your our the his her their its nobody everyone no "
                        "please can could would is are do does did how what why when where") &&
           !word_in(first, "if when since because as while after before once until unless although in on at for "
                           "despite whenever though given following having");
}

static bool
ends_comma(const char *word)
{
    return g_str_has_suffix(word, ",");
}

static void
add_words(struct breath *breath, const char *text, enum pause begins)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    for (guint i = 0; words[i]; i++) {
        if (!*words[i])
            continue;
        guint8 gap = i == 0                                                ? begins
                     : is_taste(words, i)                                  ? GAP_TASTE
                     : breath->style == SPOKEN && ends_comma(words[i - 1]) ? GAP_COMMA
                                                                           : GAP_NONE;
        g_autofree char *word = breath->style == SPOKEN ? g_utf8_strdown(words[i], -1) : g_strdup(words[i]);
        if (i == 0 && begins != GAP_NONE && g_ascii_isupper(word[0]) && !(word[0] == 'I' && !g_ascii_islower(word[1])))
            word[0] = g_ascii_tolower(word[0]);
        for (gsize width = strlen(word);
             width && (breath->style == SPOKEN || !words[i + 1]) && strchr(".,;:!?", word[width - 1]); width--)
            word[width - 1] = '\0';
        if (!*word)
            continue;
        g_ptr_array_add(breath->words, g_steal_pointer(&word));
        g_array_append_val(breath->gaps, gap);
    }
}

static void
add_breath(struct corpus *corpus, const struct said *const *said, guint count, enum style style, guint fold, bool made)
{
    bool first_asks = g_str_has_suffix(said[0]->text, "?");
    for (guint i = 0; i < count; i++)
        if (!is_told(said[i]))
            return;
    struct breath *breath = g_new0(struct breath, 1);
    *breath = (struct breath){.words = g_ptr_array_new_with_free_func(g_free),
                              .gaps = g_array_new(FALSE, FALSE, 1),
                              .style = style,
                              .fold = fold,
                              .made = made};
    for (guint i = 0; i < count; i++) {
        if (style == SPLICED && i > 0 && breath->words->len) {
            char **last = (char **)&breath->words->pdata[breath->words->len - 1];
            char *comma = g_strconcat(*last, ",", NULL);
            g_free(*last);
            *last = comma;
        }
        bool asks = g_str_has_suffix(said[i]->text, "?");
        add_words(breath, said[i]->text, i == 0 ? GAP_NONE : asks ? GAP_ASK : GAP_STOP);
    }
    guint length = breath->words->len;
    breath->bounds = g_new0(guint8, length + 1);
    breath->acts = g_new0(guint8, length + 1);
    for (guint i = 0; i < length; i++) {
        guint8 gap = g_array_index(breath->gaps, guint8, i);
        bool begins = gap == GAP_STOP || gap == GAP_ASK;
        breath->bounds[i] = begins ? BOUND_HERE : gap == GAP_TASTE ? BOUND_OPEN : BOUND_NONE;
        breath->acts[i] = begins ? 1 + (gap == GAP_ASK ? ACT_ASKS : ACT_TELLS) : 0;
    }
    breath->acts[0] = 1 + (first_asks ? ACT_ASKS : ACT_TELLS);
    breath->passage = passage_new((char *const *)breath->words->pdata, length);
    breath->prospect = prospect_new(breath->passage);
    g_ptr_array_add(corpus->breaths, breath);
}

#define STRANGERS 4 /* sentences of other mails that each is put before */

static void
read_breaths(struct corpus *corpus, const GPtrArray *letters)
{
    GPtrArray *pools[FOLDS];
    for (guint fold = 0; fold < FOLDS; fold++)
        pools[fold] = g_ptr_array_new();
    for (guint i = 0; i < letters->len; i++) {
        const struct annotated *letter = letters->pdata[i];
        if (strcmp(letter->language, "en") != 0)
            continue;
        const struct said *list = (const struct said *)(const void *)letter->said->data;
        for (guint k = 0; k < letter->said->len; k++) {
            const struct said *said[4] = {&list[k], &list[k + 1], &list[k + 2], &list[k + 3]};
            if (letter->fold < FOLDS)
                g_ptr_array_add(pools[letter->fold], (gpointer)said[0]);
            add_breath(corpus, said, 1, (i + k) % 2 ? SPOKEN : BARE, letter->fold, false);
            for (guint style = 0; style < STYLES && k + 1 < letter->said->len; style++)
                if (style == SPOKEN || (i + k + style) % 2)
                    add_breath(corpus, said, 2, style, letter->fold, false);
            if (k + 2 < letter->said->len)
                add_breath(corpus, said, 3, (i + k) % 4 < STYLES ? (i + k) % 4 : SPOKEN, letter->fold, false);
            if (k + 3 < letter->said->len)
                add_breath(corpus, said, 4, SPOKEN, letter->fold, false);
        }
    }
    g_autoptr(GRand) dice = g_rand_new_with_seed(1);
    for (guint fold = 0; fold < FOLDS; fold++)
        for (guint i = 0; i < pools[fold]->len * STRANGERS; i++) {
            gint32 end = (gint32)pools[fold]->len;
            const struct said *said[2] = {pools[fold]->pdata[i / STRANGERS],
                                          pools[fold]->pdata[g_rand_int_range(dice, 0, end)]};
            add_breath(corpus, said, 2, i % STRANGERS == 0 ? BARE : SPOKEN, fold, true);
        }
}

/* ---- learning ---------------------------------------------------------------------------------------------------- */

#define CELLS      ((1u << BOUNDARY_BITS) * ACTS)
#define ROUNDS     10
#define RATE       0.07F
#define DECAY      2e-4F
#define MEAN_EVERY 2000 /* breaths */

struct learner { /* AdaGrad */
    float *weights, *squares;
};

static float
weight_of(const struct learner *learner, const guint32 *features, guint count, guint act)
{
    float sum = 0;
    for (guint i = 0; i < count; i++)
        sum += learner->weights[features[i] * ACTS + act];
    return sum;
}

static void
step(struct learner *learner, const guint32 *features, guint count, guint act, float gradient)
{
    for (guint i = 0; i < count; i++) {
        guint cell = features[i] * ACTS + act;
        float g = gradient + DECAY * learner->weights[cell];
        learner->squares[cell] += g * g;
        learner->weights[cell] -= RATE * g / sqrtf(learner->squares[cell] + 1e-2F);
    }
}

/* Each sentence that could be: its score by the weights so far. */
static void
score(const struct learner *learner, const struct prospect *prospect, struct lattice *lattice)
{
    guint32 features[BOUNDARY_SIGHT];
    for (guint from = 0; from < lattice->count; from++) {
        float place[ACTS] = {0};
        guint count = from ? boundary_place(prospect, from, features) : 0;
        for (guint act = 0; act < ACTS; act++)
            place[act] = weight_of(learner, features, count, act);
        for (guint length = 1; length <= LATTICE_REACH && from + length <= lattice->count; length++) {
            count = boundary_span(prospect, from, from + length, features);
            for (guint act = 0; act < ACTS; act++)
                *lattice_score(lattice, from, length, act) = place[act] + weight_of(learner, features, count, act);
        }
    }
}

/* One breath: what is likely by the weights is made less so, what it is known to be more. */
static void
heed(struct learner *learner, const struct breath *breath)
{
    guint count = breath->words->len;
    gsize room = (gsize)count * LATTICE_REACH * ACTS;
    g_autofree float *scores = g_new0(float, room), *free = g_new0(float, room), *told = g_new0(float, room);
    struct lattice lattice = {.count = count, .scores = scores};
    guint32 features[BOUNDARY_SIGHT];
    score(learner, breath->prospect, &lattice);
    if (!lattice_weigh(&lattice, free))
        return;
    lattice.bounds = breath->bounds;
    lattice.acts = breath->acts;
    if (!lattice_weigh(&lattice, told))
        return;
    for (guint from = 0; from < count; from++) {
        float all[ACTS] = {0};
        for (guint length = 1; length <= LATTICE_REACH && from + length <= count; length++)
            for (guint act = 0; act < ACTS; act++) {
                gsize at = ((gsize)from * LATTICE_REACH + length - 1) * ACTS + act;
                float gradient = free[at] - told[at];
                all[act] += gradient;
                if (fabsf(gradient) > 1e-3F)
                    step(learner, features, boundary_span(breath->prospect, from, from + length, features), act,
                         gradient);
            }
        for (guint act = 0; act < ACTS && from; act++)
            if (fabsf(all[act]) > 1e-3F)
                step(learner, features, boundary_place(breath->prospect, from, features), act, all[act]);
    }
}

/* fold: the one left out; FOLDS: none. The weights are the mean of those after each breath of the last rounds. Owned by caller. */
static float *
learn(const struct corpus *corpus, guint fold)
{
    struct learner learner = {g_new0(float, CELLS), g_new0(float, CELLS)};
    float *mean = g_new0(float, CELLS);
    g_autoptr(GRand) dice = g_rand_new_with_seed(7);
    g_autoptr(GPtrArray) order = g_ptr_array_new();
    for (guint i = 0; i < corpus->breaths->len; i++) {
        const struct breath *breath = corpus->breaths->pdata[i];
        if (breath->fold != fold && breath->fold != TESTED)
            g_ptr_array_add(order, corpus->breaths->pdata[i]);
    }
    guint means = 0;
    for (guint round = 0; round < ROUNDS; round++) {
        for (guint i = order->len; i > 1; i--) {
            guint k = (guint)g_rand_int_range(dice, 0, (gint32)i);
            gpointer held = order->pdata[i - 1];
            order->pdata[i - 1] = order->pdata[k];
            order->pdata[k] = held;
        }
        for (guint i = 0; i < order->len; i++) {
            heed(&learner, order->pdata[i]);
            if (round < ROUNDS / 2 || i % MEAN_EVERY != MEAN_EVERY - 1)
                continue;
            for (guint w = 0; w < CELLS; w++)
                mean[w] += learner.weights[w];
            means++;
        }
    }
    for (guint w = 0; w < CELLS && means; w++)
        mean[w] /= (float)means;
    g_free(learner.weights);
    g_free(learner.squares);
    return mean;
}

static void
write_weights(const float *learnt, const char *path)
{
    static const char *const names[ACTS] = {"tells", "asks"};
    g_autoptr(GByteArray) file = g_byte_array_new();
    struct weights_header header = {MODEL_MAGIC, FEATURES_VERSION, BOUNDARY_BITS, ACTS, 0};
    memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
    struct weights_class classes[ACTS] = {0};
    guint size = 1u << BOUNDARY_BITS;
    for (guint c = 0; c < ACTS; c++) {
        float top = 1e-9F;
        for (guint f = 0; f < size; f++)
            top = MAX(top, fabsf(learnt[f * ACTS + c]));
        g_strlcpy(classes[c].name, names[c], sizeof classes[c].name);
        classes[c].head = HEAD_ROLE;
        classes[c].scale = top / 127;
    }
    g_byte_array_append(file, (const guint8 *)&header, sizeof header);
    g_byte_array_append(file, (const guint8 *)classes, sizeof classes);
    for (guint f = 0; f < size; f++)
        for (guint c = 0; c < ACTS; c++) {
            gint8 octet = (gint8)lroundf(learnt[f * ACTS + c] / classes[c].scale);
            g_byte_array_append(file, (const guint8 *)&octet, 1);
        }
    seal_written(file, path);
}

/* ---- measuring ------------------------------------------------------------------------------------------------- */

struct tally {
    guint found, said, all, asks,
        asked; /* boundaries found, said to be and being; of those found: questions, known for such */
};

static void
count(struct tally *tally, const struct breath *breath, const guint8 *said)
{
    for (guint at = 1; at < breath->words->len; at++) {
        guint8 gap = g_array_index(breath->gaps, guint8, at);
        if (gap == GAP_TASTE)
            continue;
        gap = gap == GAP_COMMA ? GAP_NONE : gap;
        bool right = gap != GAP_NONE && said[at] != GAP_NONE;
        tally->all += gap != GAP_NONE;
        tally->said += said[at] != GAP_NONE;
        tally->found += right;
        tally->asks += right && gap == GAP_ASK;
        tally->asked += right && gap == GAP_ASK && said[at] == GAP_ASK;
    }
}

/* What runon.c makes of it, with or without the model. */
static void
parted(const struct breath *breath, const struct weights *weights, guint8 *said)
{
    g_ptr_array_add(breath->words, NULL);
    g_autofree char *line = g_strjoinv(" ", (char **)breath->words->pdata);
    g_ptr_array_set_size(breath->words, (gint)breath->words->len - 1);
    g_auto(GStrv) parts = runon_parts("en", breath->style == SPOKEN, line, weights);
    guint at = 0;
    for (char **part = parts; *part; part++) {
        g_auto(GStrv) asked = split_asked(*part);
        for (char **each = asked; *each; each++) {
            g_auto(GStrv) words = g_strsplit(*each, " ", -1);
            if (at < breath->words->len && at)
                said[at] = g_str_has_suffix(*each, "?") ? GAP_ASK : GAP_STOP;
            for (char **word = words; *word && at < breath->words->len; word++) {
                gsize width = MIN(strcspn(*word, ".,;:!?"), strcspn(breath->words->pdata[at], ".,;:!?"));
                bool same = g_ascii_strncasecmp(*word, breath->words->pdata[at], MAX(width, 1)) == 0;
                if (!same && strcmp(*word, "because") == 0)
                    said[at] = GAP_STOP;
                at += same;
            }
        }
    }
}

static void
by_model(const struct breath *breath, const struct boundary *found, float sure, guint8 *said)
{
    for (guint at = 1; at < breath->words->len; at++)
        if (found && found[at].begins >= sure)
            said[at] = found[at].asks * 2 >= found[at].begins ? GAP_ASK : GAP_STOP;
}

/* What cue.c, which one breath without marks is put to, makes of it. */
static void
by_cues(const struct breath *breath, guint8 *said)
{
    g_ptr_array_add(breath->words, NULL);
    g_autofree char *line = g_strjoinv(" ", (char **)breath->words->pdata);
    g_ptr_array_set_size(breath->words, (gint)breath->words->len - 1);
    g_autoptr(clause) words = clause_cut(line);
    g_autofree bool *gone = g_new0(bool, words->count + 3), *begins = g_new0(bool, words->count + 3);
    struct talk talk = {.words = words, .gone = gone, .begins = begins};
    for (guint at = 1, start = 0; at < breath->words->len && words->count == breath->words->len; at++)
        if (cue_breaks(&talk, at, start)) {
            said[at] = cue_asks(&talk, at) ? GAP_ASK : GAP_STOP;
            start = at;
        }
}

static void
print_tally(const char *title, enum style style, const struct tally *tally)
{
    printf("%-13s %-8s P %5.1f  R %5.1f  of %5u   questions known %5.1f\n", title, style_names[style],
           100.0 * tally->found / MAX(tally->said, 1), 100.0 * tally->found / MAX(tally->all, 1), tally->all,
           100.0 * tally->asked / MAX(tally->asks, 1));
}

#define SURES 7
static const float sures[SURES] = {0.3F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F, 0.95F};

struct results {
    struct tally rules[STYLES], cues[STYLES], agreed[STYLES], both[STYLES], model[SURES][STYLES];
};

static void
measure(const struct corpus *corpus, const struct weights *weights, guint fold, bool show, struct results *results)
{
    for (guint i = 0; i < corpus->breaths->len; i++) {
        const struct breath *breath = corpus->breaths->pdata[i];
        if (breath->fold != fold || breath->made)
            continue;
        g_autofree guint8 *rules = g_new0(guint8, breath->words->len + 1),
                          *both = g_new0(guint8, breath->words->len + 1);
        parted(breath, NULL, rules);
        count(&results->rules[breath->style], breath, rules);
        parted(breath, weights, both);
        count(&results->both[breath->style], breath, both);
        g_autofree guint8 *cues = g_new0(guint8, breath->words->len + 1);
        if (breath->style == SPOKEN)
            by_cues(breath, cues);
        count(&results->cues[breath->style], breath, cues);
        g_autofree struct boundary *found = boundary_find(weights, breath->passage);
        g_autofree guint8 *agreed = g_new0(guint8, breath->words->len + 1);
        for (guint at = 1; at < breath->words->len && found; at++) {
            enum hint hint = cues[at] == GAP_ASK ? HINT_ASKS : cues[at] ? HINT_TELLS : HINT_NONE;
            if (boundary_agreed(found[at], hint, passage_at(breath->passage, at)->low))
                agreed[at] = cues[at] ? cues[at] : found[at].asks * 2 >= found[at].begins ? GAP_ASK : GAP_STOP;
        }
        count(&results->agreed[breath->style], breath, agreed);
        for (guint s = 0; s < SURES; s++) {
            g_autofree guint8 *said = g_new0(guint8, breath->words->len + 1);
            by_model(breath, found, sures[s], said);
            count(&results->model[s][breath->style], breath, said);
        }
        if (show) {
            memset(both, 0, breath->words->len);
            by_model(breath, found, 0.6F, both);
            printf("%s: ", style_names[breath->style]);
        }
        for (guint at = 0; at < breath->words->len && show; at++) {
            guint8 gap = g_array_index(breath->gaps, guint8, at);
            gap = gap == GAP_COMMA ? GAP_NONE : gap;
            const char *mark = !at || gap == GAP_TASTE || (!gap && !both[at]) ? ""
                               : gap && both[at]                              ? "| "
                               : gap                                          ? "<MISS> "
                                                                              : "<WRONG> ";
            printf("%s%s%s", mark, (char *)breath->words->pdata[at], at + 1 < breath->words->len ? " " : "\n");
        }
    }
}

static void
print_results(bool folds, const struct results *results)
{
    if (folds)
        printf("five-fold cross-validation, by mail\n");
    for (enum style style = 0; style < STYLES; style++) {
        print_tally("seams", style, &results->rules[style]);
        print_tally("cues", style, &results->cues[style]);
        for (guint s = 0; s < SURES; s++) {
            g_autofree char *title = g_strdup_printf("model %.2f", (double)sures[s]);
            print_tally(title, style, &results->model[s][style]);
        }
        print_tally("cues + model", style, &results->agreed[style]);
        print_tally("seams + model", style, &results->both[style]);
    }
}

int
main(int argc, char **argv)
{
    const char *out = NULL, *test = NULL;
    bool folds = false, show = false;
    for (int option; (option = getopt(argc, argv, "o:t:xs")) != -1;)
        switch (option) {
        case 'o':
            out = optarg;
            break;
        case 't':
            test = optarg;
            break;
        case 'x':
            folds = true;
            break;
        case 's':
            show = true;
            break;
        default:
            g_printerr("usage: boundaries -o WEIGHTS [-t TEST] [-x] [-s] FILE...\n");
            return 64;
        }
    if (!out || !grammar_load()) {
        g_printerr("boundaries: no file to write, or no dictionary of link-grammar's\n");
        return 78;
    }
    g_autoptr(GPtrArray) letters = g_ptr_array_new();
    for (int i = optind; i < argc; i++)
        letters_read(argv[i], letters);
    guint own = letters->len;
    if (test)
        letters_read(test, letters);
    for (guint i = own; i < letters->len; i++)
        ((struct annotated *)letters->pdata[i])->fold = TESTED;
    struct corpus corpus = {.breaths = g_ptr_array_new()};
    read_breaths(&corpus, letters);
    printf("%u breaths\n", corpus.breaths->len);
    struct results results = {0};
    for (guint fold = folds ? 0 : FOLDS; fold <= FOLDS; fold++) {
        g_autofree float *learnt = learn(&corpus, fold);
        write_weights(learnt, out);
        struct weights *weights = NULL;
        struct fault fault = {0};
        if (weights_open(out, &weights, &fault) != OUTCOME_OK) {
            g_printerr("%s\n", fault.text);
            return 78;
        }
        measure(&corpus, weights, fold == FOLDS ? TESTED : fold, show, &results);
        weights_close(weights);
    }
    if (folds || test)
        print_results(folds, &results);
    return 0;
}
