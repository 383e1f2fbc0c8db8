/*
 * weights.h - the learned weights: linear models over hashed features, mapped from a file (listen module only). Immutable; any thread.
 */
#ifndef HEARKEN_LISTEN_WEIGHTS_H
#define HEARKEN_LISTEN_WEIGHTS_H

#include "features.h"

enum head { HEAD_ROLE, HEAD_FRAME, HEAD_WISH, HEAD_MAIN, HEADS };

#define CLASSES_MAX 160 /* over all heads */
#define MODEL_MAGIC "HEARKEN1"
#define MODEL_NAME  28

/* The file: this header, `classes` records of struct weights_class, (1 << bits) rows of `classes` signed octets, then the SHA-256
 * of all before it. Little-endian, as written on the machine that trained it. */
struct weights_header {
    char magic[8];
    guint32 features_version, bits, classes, reserved;
};
struct weights_class {
    char name[MODEL_NAME]; /* "" stands for none */
    guint32 head;
    float bias, scale; /* weight = octet × scale */
};

struct weights;

/* REFUSE: no such file, another version, or damaged; says which and the cure. */
enum outcome weights_open(const char *file, struct weights **weights_out, struct fault *fault_out);
void weights_close(struct weights *weights);

guint weights_bits(const struct weights *weights);
/* A head's classes are first_out … first_out + the returned count - 1. */
guint weights_classes(const struct weights *weights, enum head head, guint *first_out);
const char *weights_class_name(const struct weights *weights, guint class);

/* What the features, each of weight one, say for and against each class. */
void weights_sum(const struct weights *weights, const guint32 *features, guint count, float *sums_out);

/* Probabilities of all classes, CLASSES_MAX at most; each head's sum to 1. */
void weights_judge(const struct weights *weights, const GArray *features, float *probabilities_out);

#endif
