/*
 * train.c - the trainer: annotated mails in, the model's file out, with what it got right when tested on mails it had not seen.
 *
 * The features are listen's own (features.c), so that training and running cannot differ. One linear model a head by liblinear
 * (L2-regularised logistic regression, one class against the rest); weights are rounded to signed octets. Built with the rest,
 * run by milter/listen/train/run.
 */
#include "../clean.h"
#include "../engine.h"
#include "../weights.h"
#include "letters.h"
#include "seal.h"

#include <getopt.h>
#include <linear.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct example {
    struct feature_node *nodes;
    const char *labels[HEADS];
    const char *language;
    guint fold;
    bool made, dev;
};

struct trained {
    struct model *models[HEADS];
};

struct learning {
    GArray *examples;
    GPtrArray *names[HEADS]; /* class names, in the file's order */
    guint bits;
    double cost[HEADS];
};

/* ---- examples -------------------------------------------------------------------------------------------------- */

static struct feature_node *
nodes_of(const GArray *features, guint bits)
{
    struct feature_node *nodes = g_new(struct feature_node, features->len + 2);
    for (guint i = 0; i < features->len; i++) {
        const struct feature *feature = &g_array_index(features, struct feature, i);
        nodes[i] = (struct feature_node){(int)feature->index + 1, feature->value};
    }
    nodes[features->len] = (struct feature_node){(1 << bits) + 1, 1}; /* the bias */
    nodes[features->len + 1] = (struct feature_node){-1, 0};
    return nodes;
}

static void
add_examples(struct learning *learning, const struct engine *engine, const struct annotated *letter, bool dev)
{
    guint count = letter->said->len;
    g_auto(GStrv) texts = g_new0(char *, count + 1);
    for (guint i = 0; i < count; i++) {
        g_autofree char *clean = clean_text(g_array_index(letter->said, struct said, i).text);
        texts[i] = clean_plain(letter->language, clean);
    }
    struct view *view = view_new(engine_lexicon(engine), engine_pack(engine, letter->language), letter->language,
                                 letter->subject, texts, count);
    g_autoptr(GArray) features = g_array_new(FALSE, FALSE, sizeof(struct feature));
    for (guint i = 0; i < count; i++) {
        const struct said *said = &g_array_index(letter->said, struct said, i);
        view_features(view, i, learning->bits, features);
        struct example example = {.nodes = nodes_of(features, learning->bits),
                                  .labels = {said->role, said->frame, said->wish, said->main ? "main" : ""},
                                  .language = letter->language,
                                  .fold = letter->fold,
                                  .made = letter->made,
                                  .dev = dev};
        g_array_append_val(learning->examples, example);
    }
    view_free(view);
}

static int
class_of(GPtrArray *names, const char *label, bool add)
{
    for (guint i = 0; i < names->len; i++)
        if (strcmp(g_ptr_array_index(names, i), label) == 0)
            return (int)i;
    if (!add)
        return -1;
    g_ptr_array_add(names, (gpointer)label);
    return (int)names->len - 1;
}

/* ---- training -------------------------------------------------------------------------------------------------- */

/* fold: the one left out; 5 for none. */
static struct model *
train_head(const struct learning *learning, guint head, guint fold)
{
    guint count = 0;
    struct feature_node **rows = g_new(struct feature_node *, learning->examples->len);
    double *labels = g_new(double, learning->examples->len);
    for (guint i = 0; i < learning->examples->len; i++) {
        const struct example *example = &g_array_index(learning->examples, struct example, i);
        if (example->dev || example->fold == fold)
            continue;
        rows[count] = example->nodes;
        labels[count++] = class_of(learning->names[head], example->labels[head], false);
    }
    struct problem problem = {.l = (int)count, .n = (1 << learning->bits) + 1, .y = labels, .x = rows, .bias = 1};
    struct parameter parameter = {.solver_type = L2R_LR_DUAL, .eps = 0.1, .C = learning->cost[head]};
    srand(1); /* liblinear shuffles with rand(): the same file each time */
    struct model *model = train(&problem, &parameter);
    g_free(rows);
    g_free(labels);
    return model;
}

/* Weight of a feature (from 0; 1 << bits is the bias) for a class of ours. */
static double
weight(const struct model *model, guint feature, int class)
{
    if (model->nr_class == 2)
        return (model->label[0] == class ? 1 : -1) * model->w[feature];
    for (int i = 0; i < model->nr_class; i++)
        if (model->label[i] == class)
            return model->w[feature * (guint)model->nr_class + (guint)i];
    return 0;
}

/* ---- testing --------------------------------------------------------------------------------------------------- */

struct tally {
    guint *hit, *said, *is; /* by class */
    guint right, all, right_set, all_set;
};

static void
judge(const struct learning *learning, struct model *const *models, guint fold, bool dev, const char *language,
      struct tally *tallies)
{
    for (guint i = 0; i < learning->examples->len; i++) {
        const struct example *example = &g_array_index(learning->examples, struct example, i);
        if (example->made || example->dev != dev || (!dev && example->fold != fold) ||
            (language && strcmp(language, example->language) != 0))
            continue;
        for (guint head = 0; head < HEADS; head++) {
            struct tally *tally = &tallies[head];
            int is = class_of(learning->names[head], example->labels[head], false);
            double values[CLASSES_MAX];
            int said = (int)predict_values(models[head], example->nodes, values);
            int best = -1, any = -1; /* the best that is not "none" */
            for (int c = 0; c < models[head]->nr_class && models[head]->nr_class > 2; c++)
                if (*(char *)g_ptr_array_index(learning->names[head], (guint)models[head]->label[c]) &&
                    (best < 0 || values[c] > values[best])) {
                    best = c;
                    any = models[head]->label[c];
                }
            tally->right_set += *example->labels[head] && is == any;
            tally->all++;
            tally->right += is == said;
            tally->all_set += *example->labels[head] != '\0';
            tally->said[said]++;
            if (is >= 0) {
                tally->is[is]++;
                tally->hit[is] += is == said;
            }
        }
    }
}

static void
tally_start(const struct learning *learning, struct tally *tallies)
{
    for (guint head = 0; head < HEADS; head++) {
        guint classes = learning->names[head]->len;
        tallies[head] =
            (struct tally){g_new0(guint, classes), g_new0(guint, classes), g_new0(guint, classes), 0, 0, 0, 0};
    }
}

static double
part(guint a, guint b)
{
    return b ? 100.0 * a / b : 0;
}

static const char *const head_names[HEADS] = {"role", "frame", "wish", "main"};

static void
print_tallies(const struct learning *learning, const char *title, const struct tally *tallies, bool classes)
{
    printf("%-10s", title);
    for (guint head = 0; head < HEADS; head++) {
        const struct tally *tally = &tallies[head];
        guint hit = 0, said = 0, is = 0;
        for (guint c = 0; c < learning->names[head]->len; c++) {
            if (!*(char *)g_ptr_array_index(learning->names[head], c))
                continue;
            hit += tally->hit[c];
            said += tally->said[c];
            is += tally->is[c];
        }
        printf("  %s %4.1f%% (P %.0f R %.0f best %.0f)", head_names[head], part(tally->right, tally->all),
               part(hit, said), part(hit, is), part(tally->right_set, tally->all_set));
    }
    printf("\n");
    for (guint head = 0; classes && head < HEADS; head++)
        for (guint c = 0; c < learning->names[head]->len; c++)
            printf("    %-6s %-24s P %5.1f  R %5.1f  of %u\n", head_names[head],
                   *(char *)g_ptr_array_index(learning->names[head], c)
                       ? (char *)g_ptr_array_index(learning->names[head], c)
                       : "(none)",
                   part(tallies[head].hit[c], tallies[head].said[c]), part(tallies[head].hit[c], tallies[head].is[c]),
                   tallies[head].is[c]);
}

static void
cross_validate(const struct learning *learning, bool classes)
{
    static const char *const languages[] = {NULL, "en", "de", "fr", "es", "it", "pt", "nl"};
    struct tally tallies[G_N_ELEMENTS(languages)][HEADS];
    for (guint l = 0; l < G_N_ELEMENTS(languages); l++)
        tally_start(learning, tallies[l]);
    for (guint fold = 0; fold < 5; fold++) {
        struct model *models[HEADS];
        for (guint head = 0; head < HEADS; head++)
            models[head] = train_head(learning, head, fold);
        for (guint l = 0; l < G_N_ELEMENTS(languages); l++)
            judge(learning, models, fold, false, languages[l], tallies[l]);
        for (guint head = 0; head < HEADS; head++)
            free_and_destroy_model(&models[head]);
    }
    printf("five-fold cross-validation, by mail\n");
    for (guint l = 0; l < G_N_ELEMENTS(languages); l++)
        print_tallies(learning, languages[l] ? languages[l] : "all", tallies[l], classes && !languages[l]);
}

/* ---- writing --------------------------------------------------------------------------------------------------- */

static void
write_model(const struct learning *learning, struct model *const *models, const char *path)
{
    g_autoptr(GByteArray) file = g_byte_array_new();
    struct weights_header header = {MODEL_MAGIC, FEATURES_VERSION, learning->bits, 0, 0};
    memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
    struct weights_class classes[CLASSES_MAX] = {0};
    guint size = 1u << learning->bits;
    for (guint head = 0; head < HEADS; head++)
        for (guint c = 0; c < learning->names[head]->len; c++) {
            struct weights_class *class = &classes[header.classes++];
            double top = 1e-9;
            for (guint f = 0; f < size; f++)
                top = MAX(top, fabs(weight(models[head], f, (int)c)));
            g_strlcpy(class->name, g_ptr_array_index(learning->names[head], c), sizeof class->name);
            class->head = head;
            class->bias = (float)weight(models[head], size, (int)c);
            class->scale = (float)(top / 127);
        }
    g_byte_array_append(file, (const guint8 *)&header, sizeof header);
    g_byte_array_append(file, (const guint8 *)classes, (guint)(header.classes * sizeof *classes));
    for (guint f = 0; f < size; f++)
        for (guint head = 0, at = 0; head < HEADS; head++)
            for (guint c = 0; c < learning->names[head]->len; c++, at++) {
                gint8 octet = (gint8)lround(weight(models[head], f, (int)c) / (double)classes[at].scale);
                g_byte_array_append(file, (const guint8 *)&octet, 1);
            }
    seal_written(file, path);
    printf("%s: %u classes, %u rows, %u octets\n", path, header.classes, size, file->len);
}

/* ---- main ------------------------------------------------------------------------------------------------------ */

static void
silent(const char *text)
{
    (void)text;
}

static void
add_file(struct learning *learning, const struct engine *engine, GPtrArray *letters, bool dev)
{
    for (guint i = 0; i < letters->len; i++)
        add_examples(learning, engine, g_ptr_array_index(letters, i), dev);
    (void)engine;
}

struct options {
    const char *packs, *out;
    bool folds, classes;
};

/* The options into `learning` and `options`, held-out letters into `dev`. False: one is not known. */
static bool
read_options(int argc, char **argv, struct learning *learning, struct options *options, GPtrArray *dev)
{
    for (int option; (option = getopt(argc, argv, "p:o:d:b:xcC:")) != -1;)
        switch (option) {
        case 'p':
            options->packs = optarg;
            break;
        case 'o':
            options->out = optarg;
            break;
        case 'd':
            letters_read(optarg, dev);
            break;
        case 'b':
            learning->bits = (guint)atoi(optarg);
            break;
        case 'x':
            options->folds = true;
            break;
        case 'c':
            options->classes = true;
            break;
        case 'C':
            sscanf(optarg, "%lf,%lf,%lf,%lf", &learning->cost[0], &learning->cost[1], &learning->cost[2],
                   &learning->cost[3]);
            break;
        default:
            g_printerr("usage: train -p PACKS [-o MODEL] [-d HELD-OUT] [-b BITS] [-x] [-c] FILE…\n");
            return false;
        }
    return true;
}

/* The classes of each head: those that the letters have which are not held out. */
static void
name_classes(struct learning *learning)
{
    for (guint head = 0; head < HEADS; head++) {
        learning->names[head] = g_ptr_array_new();
        for (guint i = 0; i < learning->examples->len; i++)
            if (!g_array_index(learning->examples, struct example, i).dev)
                class_of(learning->names[head], g_array_index(learning->examples, struct example, i).labels[head],
                         true);
    }
}

/* Trains every head, judges it by what was held out, writes it. */
static void
train_heads(struct learning *learning, const struct options *options, bool held_out)
{
    struct model *models[HEADS];
    for (guint head = 0; head < HEADS; head++)
        models[head] = train_head(learning, head, 5);
    if (held_out) {
        struct tally tallies[HEADS];
        tally_start(learning, tallies);
        judge(learning, models, 5, true, NULL, tallies);
        print_tallies(learning, "held out", tallies, options->classes);
    }
    if (options->out)
        write_model(learning, models, options->out);
}

int
main(int argc, char **argv)
{
    struct learning learning = {.bits = 16, .cost = {10, 20, 20, 8}};
    struct options options = {0};
    g_autoptr(GPtrArray) letters = g_ptr_array_new(), dev = g_ptr_array_new();
    if (!read_options(argc, argv, &learning, &options, dev))
        return 64;
    set_print_string_function(silent);
    struct fault fault = {0};
    g_autoptr(engine) engine = NULL;
    if (engine_open_untrained(options.packs, &engine, &fault) != OUTCOME_OK) {
        g_printerr("%s\n", fault.text);
        return 78;
    }
    for (int i = optind; i < argc; i++)
        letters_read(argv[i], letters);
    guint written = letters->len;
    letters_roughen(letters);
    learning.examples = g_array_new(FALSE, FALSE, sizeof(struct example));
    add_file(&learning, engine, letters, false);
    add_file(&learning, engine, dev, true);
    name_classes(&learning);
    printf("%u mails, %u with the rougher ones, %u sentences\n", written, letters->len, learning.examples->len);
    if (options.folds)
        cross_validate(&learning, options.classes);
    train_heads(&learning, &options, dev->len > 0);
    return 0;
}
