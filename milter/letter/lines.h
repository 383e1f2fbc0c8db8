/*
 * lines.h - a text as lines, with what each looks like (letter module only). Pure.
 *
 * Lines borrow the text and hold no line end.
 */
#ifndef HEARKEN_LETTER_LINES_H
#define HEARKEN_LETTER_LINES_H

#include <glib.h>
#include <stdbool.h>

struct line {
    const char *at;
    guint length;
    guint quotes; /* ">" marks in front */
    guint body;   /* octets of marks and blanks in front of the words */
    bool blank;   /* nothing but marks and blanks */
    bool
        colon; /* a colon, or perhaps a wide one, in its words, or a bar in front: nearly all that clients write has one */
};

struct lines {
    struct line *list;
    guint count;
    guint *next; /* for each line, the next one that is not blank behind it; count: none */
};

void lines_read(const char *text, struct lines *lines_out);
void lines_clear(struct lines *lines);
/* The words of a line, without marks. Not NUL-terminated; length_out octets. */
const char *line_words(const struct line *line, gsize *length_out);
/* A line of one drawing sign only, at least `least` of them: one of the ASCII `signs`, or a dash or box line of Unicode. */
bool line_is_rule(const struct line *line, const char *signs, guint least);
/* "---- Mail original ----": words between two rules, whatever they say. */
bool line_is_ruled(const struct line *line);
/* Its words begin with a dash that is not ASCII's. */
bool line_is_dashed(const struct line *line);
/* Folded words of a line. Owned by caller. */
char *line_fold(const struct line *line);

#endif
