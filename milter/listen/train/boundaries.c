/*
 * boundaries.c - the trainer of en.boundaries: neighbouring sentences of annotated mails written in one breath, without the marks
 * between them, and how often the model and the rules of runon.c find where one ends.
 *
 * Three ways of writing: spoken (no mark, no capital), bare (only the marks between sentences are missing) and spliced (a comma stands for
 * them). A place where a mark would be a matter of taste (before "and", behind a semicolon) is neither trained on nor counted. Linear
 * by liblinear, one class against the rest. Run by milter/listen/train/run.
 */
#include "../boundary.h"
#include "../clause.h"
#include "../grammar.h"
#include "../runon.h"
#include "../split.h"
#include "letters.h"
#include "seal.h"

#include <getopt.h>
#include <linear.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDS 5

enum style { SPOKEN, BARE, SPLICED, STYLES };
static const char *const style_names[STYLES] = {"spoken", "bare", "spliced"};

struct breath { /* some neighbouring sentences in one line */
    GPtrArray *words;
    GArray *gaps; /* of guint8: enum boundary before each word, or TASTE */
    enum style style;
    guint fold;
    bool made; /* of sentences that are no neighbours: not counted */
};
#define TASTE BOUNDARIES

struct corpus {
    GPtrArray *breaths;
    struct feature_node **rows;
    double *labels;
    guint *folds;
    guint count, room;
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
    if (strchr(";:.!?", last) || strcmp(before, "-") == 0 || !g_ascii_isalnum(*words[at]))
        return true;
    if (word_in(low, "and but so or then because"))
        return true;
    return last == ',' &&
           !word_in(first, "if when since because as while after before once until unless although in on at for "
                           "despite whenever though given following having");
}

static bool
ends_comma(const char *word)
{
    return g_str_has_suffix(word, ",");
}

static void
add_words(struct breath *breath, const char *text, enum boundary begins)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    for (guint i = 0; words[i]; i++) {
        if (!*words[i])
            continue;
        guint8 gap = i == 0                                                ? begins
                     : is_taste(words, i)                                  ? TASTE
                     : breath->style == SPOKEN && ends_comma(words[i - 1]) ? BOUNDARY_COMMA
                                                                           : BOUNDARY_NONE;
        g_autofree char *word = breath->style == SPOKEN ? g_utf8_strdown(words[i], -1) : g_strdup(words[i]);
        if (i == 0 && begins != BOUNDARY_NONE && g_ascii_isupper(word[0]) &&
            !(word[0] == 'I' && !g_ascii_islower(word[1])))
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
    for (guint i = 0; i < count; i++)
        if (!is_told(said[i]))
            return;
    struct breath *breath = g_new0(struct breath, 1);
    *breath = (struct breath){g_ptr_array_new_with_free_func(g_free), g_array_new(FALSE, FALSE, 1), style, fold, made};
    for (guint i = 0; i < count; i++) {
        if (style == SPLICED && i > 0 && breath->words->len) {
            char **last = (char **)&breath->words->pdata[breath->words->len - 1];
            char *comma = g_strconcat(*last, ",", NULL);
            g_free(*last);
            *last = comma;
        }
        bool asks = g_str_has_suffix(said[i]->text, "?");
        add_words(breath, said[i]->text, i == 0 ? BOUNDARY_NONE : asks ? BOUNDARY_ASK : BOUNDARY_STOP);
    }
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
            const struct said *said[3] = {&list[k], &list[k + 1], &list[k + 2]};
            g_ptr_array_add(pools[letter->fold], (gpointer)said[0]);
            add_breath(corpus, said, 1, (i + k) % 2 ? SPOKEN : BARE, letter->fold, false);
            for (guint style = 0; style < STYLES && k + 1 < letter->said->len; style++)
                if (style == SPOKEN || (i + k + style) % 2)
                    add_breath(corpus, said, 2, style, letter->fold, false);
            if (k % 3 == 0 && k + 2 < letter->said->len)
                add_breath(corpus, said, 3, (i + k) % STYLES, letter->fold, false);
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

static void
add_rows(struct corpus *corpus, const struct breath *breath)
{
    g_autoptr(passage) passage = passage_new((char *const *)breath->words->pdata, breath->words->len);
    g_autoptr(GArray) features = g_array_new(FALSE, FALSE, sizeof(struct feature));
    for (guint at = 1, start = 0; at < breath->words->len; at++) {
        guint8 gap = g_array_index(breath->gaps, guint8, at);
        if (gap == TASTE)
            continue;
        boundary_features(passage, start, at, features);
        if (gap == BOUNDARY_STOP || gap == BOUNDARY_ASK)
            start = at;
        struct feature_node *nodes = g_new(struct feature_node, features->len + 2);
        for (guint f = 0; f < features->len; f++)
            nodes[f] = (struct feature_node){(int)g_array_index(features, struct feature, f).index + 1, 1};
        nodes[features->len] = (struct feature_node){(1 << BOUNDARY_BITS) + 1, 1};
        nodes[features->len + 1] = (struct feature_node){-1, 0};
        if (corpus->count == corpus->room) {
            corpus->room = corpus->room ? 2 * corpus->room : 1024;
            corpus->rows = g_renew(struct feature_node *, corpus->rows, corpus->room);
            corpus->labels = g_renew(double, corpus->labels, corpus->room);
            corpus->folds = g_renew(guint, corpus->folds, corpus->room);
        }
        corpus->rows[corpus->count] = nodes;
        corpus->labels[corpus->count] = gap;
        corpus->folds[corpus->count++] = breath->fold;
    }
}

/* fold: the one left out; FOLDS: none. */
static struct model *
learn(const struct corpus *corpus, guint fold, double cost)
{
    struct feature_node **rows = g_new(struct feature_node *, corpus->count);
    double *labels = g_new(double, corpus->count);
    guint count = 0;
    for (guint i = 0; i < corpus->count; i++)
        if (corpus->folds[i] != fold) {
            rows[count] = corpus->rows[i];
            labels[count++] = corpus->labels[i];
        }
    struct problem problem = {.l = (int)count, .n = (1 << BOUNDARY_BITS) + 1, .y = labels, .x = rows, .bias = 1};
    struct parameter parameter = {.solver_type = L2R_LR_DUAL, .eps = 0.1, .C = cost};
    srand(1); /* liblinear shuffles with rand(): the same file each time */
    struct model *model = train(&problem, &parameter);
    g_free(rows);
    g_free(labels);
    return model;
}

static void
write_weights(const struct model *model, const char *path)
{
    static const char *const names[BOUNDARIES] = {"none", "stop", "ask", "comma"};
    g_autoptr(GByteArray) file = g_byte_array_new();
    struct weights_header header = {MODEL_MAGIC, FEATURES_VERSION, BOUNDARY_BITS, BOUNDARIES, 0};
    memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
    struct weights_class classes[BOUNDARIES] = {0};
    guint size = 1u << BOUNDARY_BITS, column[BOUNDARIES] = {0};
    for (int i = 0; i < model->nr_class; i++)
        column[model->label[i]] = (guint)i;
    for (guint c = 0; c < BOUNDARIES; c++) {
        double top = 1e-9;
        for (guint f = 0; f < size; f++)
            top = MAX(top, fabs(model->w[f * BOUNDARIES + column[c]]));
        g_strlcpy(classes[c].name, names[c], sizeof classes[c].name);
        classes[c].head = HEAD_ROLE;
        classes[c].bias = (float)model->w[size * BOUNDARIES + column[c]];
        classes[c].scale = (float)(top / 127);
    }
    g_byte_array_append(file, (const guint8 *)&header, sizeof header);
    g_byte_array_append(file, (const guint8 *)classes, sizeof classes);
    for (guint f = 0; f < size; f++)
        for (guint c = 0; c < BOUNDARIES; c++) {
            gint8 octet = (gint8)lround(model->w[f * BOUNDARIES + column[c]] / (double)classes[c].scale);
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
        if (gap == TASTE)
            continue;
        gap = gap == BOUNDARY_COMMA ? BOUNDARY_NONE : gap;
        bool right = gap != BOUNDARY_NONE && said[at] != BOUNDARY_NONE;
        tally->all += gap != BOUNDARY_NONE;
        tally->said += said[at] != BOUNDARY_NONE;
        tally->found += right;
        tally->asks += right && gap == BOUNDARY_ASK;
        tally->asked += right && gap == BOUNDARY_ASK && said[at] == BOUNDARY_ASK;
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
                said[at] = g_str_has_suffix(*each, "?") ? BOUNDARY_ASK : BOUNDARY_STOP;
            for (char **word = words; *word && at < breath->words->len; word++) {
                gsize width = MIN(strcspn(*word, ".,;:!?"), strcspn(breath->words->pdata[at], ".,;:!?"));
                bool same = g_ascii_strncasecmp(*word, breath->words->pdata[at], MAX(width, 1)) == 0;
                if (!same && strcmp(*word, "because") == 0)
                    said[at] = BOUNDARY_STOP;
                at += same;
            }
        }
    }
}

static void
by_model(const struct breath *breath, const struct weights *weights, float sure, guint8 *said)
{
    g_autoptr(passage) passage = passage_new((char *const *)breath->words->pdata, breath->words->len);
    for (guint at = 1, start = 0; at < breath->words->len; at++) {
        enum boundary kind;
        if (boundary_judge(weights, passage, start, at, &kind) < sure)
            continue;
        said[at] = kind;
        start = at;
    }
}

static void
print_tally(const char *title, enum style style, const struct tally *tally)
{
    printf("%-12s %-8s P %5.1f  R %5.1f  of %5u   questions known %5.1f\n", title, style_names[style],
           100.0 * tally->found / MAX(tally->said, 1), 100.0 * tally->found / MAX(tally->all, 1), tally->all,
           100.0 * tally->asked / MAX(tally->asks, 1));
}

#define SURES 7
static const float sures[SURES] = {0.3F, 0.5F, 0.6F, 0.7F, 0.8F, 0.9F, 0.95F};

struct results {
    struct tally rules[STYLES], both[STYLES], model[SURES][STYLES];
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
        for (guint s = 0; s < SURES; s++) {
            g_autofree guint8 *said = g_new0(guint8, breath->words->len + 1);
            by_model(breath, weights, sures[s], said);
            count(&results->model[s][breath->style], breath, said);
        }
        if (show) {
            memset(both, 0, breath->words->len);
            by_model(breath, weights, 0.8F, both);
            printf("%s: ", style_names[breath->style]);
        }
        for (guint at = 0; at < breath->words->len && show; at++) {
            guint8 gap = g_array_index(breath->gaps, guint8, at);
            gap = gap == BOUNDARY_COMMA ? BOUNDARY_NONE : gap;
            const char *mark = !at || gap == TASTE || (!gap && !both[at]) ? ""
                               : gap && both[at]                          ? "| "
                               : gap                                      ? "<MISS> "
                                                                          : "<WRONG> ";
            printf("%s%s%s", mark, (char *)breath->words->pdata[at], at + 1 < breath->words->len ? " " : "\n");
        }
    }
}

static void
silent(const char *text)
{
    (void)text;
}

int
main(int argc, char **argv)
{
    const char *out = NULL;
    double cost = 0.1;
    bool folds = false, show = false;
    for (int option; (option = getopt(argc, argv, "o:C:xs")) != -1;)
        switch (option) {
        case 'o':
            out = optarg;
            break;
        case 'C':
            cost = atof(optarg);
            break;
        case 'x':
            folds = true;
            break;
        case 's':
            show = true;
            break;
        default:
            g_printerr("usage: boundaries -o WEIGHTS [-C COST] [-x] [-s] FILE...\n");
            return 64;
        }
    if (!out || !grammar_load()) {
        g_printerr("boundaries: no file to write, or no dictionary of link-grammar's\n");
        return 78;
    }
    set_print_string_function(silent);
    g_autoptr(GPtrArray) letters = g_ptr_array_new();
    for (int i = optind; i < argc; i++)
        letters_read(argv[i], letters);
    struct corpus corpus = {.breaths = g_ptr_array_new()};
    read_breaths(&corpus, letters);
    for (guint i = 0; i < corpus.breaths->len; i++)
        add_rows(&corpus, corpus.breaths->pdata[i]);
    printf("%u breaths, %u places\n", corpus.breaths->len, corpus.count);
    struct results results = {0};
    for (guint fold = folds ? 0 : FOLDS; fold <= FOLDS; fold++) {
        struct model *model = learn(&corpus, fold, cost);
        write_weights(model, out);
        free_and_destroy_model(&model);
        struct weights *weights = NULL;
        struct fault fault = {0};
        if (weights_open(out, &weights, &fault) != OUTCOME_OK) {
            g_printerr("%s\n", fault.text);
            return 78;
        }
        measure(&corpus, weights, fold, show, &results);
        weights_close(weights);
    }
    if (folds)
        printf("five-fold cross-validation, by mail\n");
    for (enum style style = 0; style < STYLES && folds; style++) {
        print_tally("rules", style, &results.rules[style]);
        for (guint s = 0; s < SURES; s++) {
            g_autofree char *title = g_strdup_printf("model %.2f", (double)sures[s]);
            print_tally(title, style, &results.model[s][style]);
        }
        print_tally("both", style, &results.both[style]);
    }
    return 0;
}
