/*
 * markup.h - what an HTML element means to a reader of mail, by its name and attributes (letter module only). Pure.
 *
 * Names and attributes as libxml2's SAX parser gives them: lower case, attributes in pairs, NULL-terminated, may be NULL.
 */
#ifndef HEARKEN_LETTER_MARKUP_H
#define HEARKEN_LETTER_MARKUP_H

#include <glib.h>
#include <stdbool.h>

enum shape {
    SHAPE_INLINE,
    SHAPE_BLOCK,     /* on lines of its own */
    SHAPE_PARAGRAPH, /* with a blank line around it */
    SHAPE_BREAK,
    SHAPE_RULE,
    SHAPE_QUOTE,
    SHAPE_LIST,
    SHAPE_ITEM,
    SHAPE_ROW,
    SHAPE_CELL,
    SHAPE_PRE,
    SHAPE_LINK,
    SHAPE_IMAGE,
    SHAPE_UNSEEN, /* never shown: head, script, form controls */
    SHAPE_VOID,   /* has no content and shows nothing */
};

enum shape markup_shape(const char *name, const char *const *attributes);
/* Has no end tag. */
bool markup_is_empty(const char *name);
/* NULL: not there. */
const char *markup_attribute(const char *const *attributes, const char *name);

enum sight { SIGHT_SAME, SIGHT_HIDDEN, SIGHT_TINY, SIGHT_LEGIBLE };
/* What its style does to the sight of its text: hidden for good; too small to read, unless an element within sets a
 * size again; or of such a size. */
enum sight markup_sight(const char *const *attributes);

/* The container that a mail client puts around what is being answered. */
bool markup_begins_history(const char *name, const char *const *attributes);
/* The container that a mail client puts around its user's signature. */
bool markup_begins_signature(const char *const *attributes);

#endif
