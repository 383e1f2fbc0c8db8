/*
 * weights.c - the learned weights, read from a file and checked when opened; no map of it, for who cuts a mapped file short kills its reader.
 *
 * One row of signed octets a hashed feature, one column a class: a sentence costs its features times the classes. The file is
 * made by milter/listen/train (liblinear); its SHA-256 stands at its end, so that a torn or edited file is refused. Immutable.
 */
#include "weights.h"

#include <math.h>
#include <string.h>

#define SHA_SIZE 32

struct weights {
    char *octets;
    const struct weights_header *header;
    const struct weights_class *classes;
    const gint8 *rows;
    guint first[HEADS], count[HEADS];
};

static bool
sum_is_right(const char *octets, gsize size)
{
    guint8 sum[SHA_SIZE];
    gsize length = sizeof sum;
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(checksum, (const guchar *)octets, (gssize)(size - SHA_SIZE));
    g_checksum_get_digest(checksum, sum, &length);
    return memcmp(sum, octets + size - SHA_SIZE, SHA_SIZE) == 0;
}

static const char *
find_flaw(const struct weights *weights, const char *octets, gsize size)
{
    const struct weights_header *header = weights->header;
    if (size < sizeof *header + SHA_SIZE || memcmp(header->magic, MODEL_MAGIC, sizeof header->magic) != 0)
        return "holds no weights of hearken's";
    if (header->features_version != FEATURES_VERSION)
        return "was trained for another version of hearken";
    if (header->bits > 20 || header->classes > CLASSES_MAX ||
        size != sizeof *header + header->classes * sizeof(struct weights_class) +
                    ((gsize)header->classes << header->bits) + SHA_SIZE)
        return "has the wrong size";
    return sum_is_right(octets, size) ? NULL : "is damaged: its checksum is wrong";
}

enum outcome
weights_open(const char *path, struct weights **weights_out, struct fault *fault_out)
{
    g_autoptr(GError) error = NULL;
    char *octets = NULL;
    gsize size = 0;
    if (!g_file_get_contents(path, &octets, &size, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s; reinstall hearken", error->message);
    struct weights *weights = g_new0(struct weights, 1);
    weights->octets = octets;
    weights->header = (const struct weights_header *)(const void *)octets;
    const char *flaw = find_flaw(weights, octets, size);
    if (flaw) {
        fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s %s; reinstall hearken", path, flaw);
        weights_close(weights);
        return OUTCOME_REFUSE;
    }
    weights->classes = (const struct weights_class *)(const void *)(octets + sizeof *weights->header);
    weights->rows = (const gint8 *)(weights->classes + weights->header->classes);
    for (guint i = 0; i < weights->header->classes; i++) {
        guint head = MIN(weights->classes[i].head, HEADS - 1);
        if (weights->count[head]++ == 0)
            weights->first[head] = i;
    }
    *weights_out = weights;
    return OUTCOME_OK;
}

void
weights_close(struct weights *weights)
{
    if (!weights)
        return;
    g_free(weights->octets);
    g_free(weights);
}

guint
weights_bits(const struct weights *weights)
{
    return weights->header->bits;
}

guint
weights_classes(const struct weights *weights, enum head head, guint *first_out)
{
    *first_out = weights->first[head];
    return weights->count[head];
}

const char *
weights_class_name(const struct weights *weights, guint class)
{
    return weights->classes[class].name;
}

void
weights_sum(const struct weights *weights, const guint32 *features, guint count, float *sums_out)
{
    guint classes = weights->header->classes;
    for (guint c = 0; c < classes; c++) {
        gint32 sum = 0;
        for (guint i = 0; i < count; i++)
            sum += weights->rows[(gsize)features[i] * classes + c];
        sums_out[c] = (float)sum * weights->classes[c].scale + weights->classes[c].bias;
    }
}

void
weights_judge(const struct weights *weights, const GArray *features, float *probabilities_out)
{
    guint classes = weights->header->classes;
    const struct feature *list = (const struct feature *)(const void *)features->data;
    memset(probabilities_out, 0, sizeof *probabilities_out * CLASSES_MAX);
    for (guint i = 0; i < features->len; i++) {
        const gint8 *row = weights->rows + (gsize)list[i].index * classes;
        for (guint c = 0; c < classes; c++)
            probabilities_out[c] += list[i].value * row[c];
    }
    for (guint head = 0; head < HEADS; head++) {
        float sum = 0;
        guint first = weights->first[head], end = first + weights->count[head];
        for (guint c = first; c < end; c++) {
            float margin = probabilities_out[c] * weights->classes[c].scale + weights->classes[c].bias;
            probabilities_out[c] = 1 / (1 + expf(-margin));
            sum += probabilities_out[c];
        }
        for (guint c = first; c < end && sum > 0; c++)
            probabilities_out[c] /= sum;
    }
}
