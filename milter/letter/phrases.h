/*
 * phrases.h - what mail clients write around mail, in the languages they speak (letter module only). Pure.
 *
 * Every text given here is folded (phrase_fold). Whole-phrase questions are hash look-ups; those
 * about parts are linear in the text. The tables are built once and then only read: thread-safe.
 */
#ifndef HEARKEN_LETTER_PHRASES_H
#define HEARKEN_LETTER_PHRASES_H

#include <glib.h>
#include <stdbool.h>

/* The label of a header block's line, "Von", "Envoyé le", "寄件者". */
enum label {
    LABEL_NONE,
    LABEL_FROM,
    LABEL_DATE,
    LABEL_TO,
    LABEL_CC,
    LABEL_SUBJECT,
    LABEL_OTHER, /* known to stand in such blocks, of no further use */
};

/* What the subject's first prefix says. */
enum prefix { PREFIX_NONE, PREFIX_REPLY, PREFIX_FORWARD };

/* Lower case, NFC, runs of any blanks as one, ends trimmed, invisible and bidirectional marks dropped, apostrophes and dashes straight.
 * At most 600 octets of the text are looked at. Owned by caller. */
char *phrase_fold(const char *text, gsize length);

/* One of the words stands in it. */
bool phrase_holds(const char *folded, const char *const *words, guint count);
enum label phrase_label(const char *folded);
bool phrase_is_original(const char *folded);    /* "original message", without its dashes */
bool phrase_is_answer_mark(const char *folded); /* "please type your reply above this line" */
bool phrase_is_forwarded(const char *folded);   /* "begin forwarded message", without dashes or colon */
bool phrase_is_farewell(const char *folded);    /* "mit freundlichen grüßen", without its comma */
bool phrase_is_footer(const char *folded);      /* "sent from my phone" and its kin */
bool
phrase_is_datum(const char *folded); /* begins as what a customer states: "order number", "rechnung", "seriennummer" */
bool phrase_is_choice(const char *folded); /* "size m", "colour: blue": what a customer states without a figure */
bool phrase_is_mine(const char *folded);   /* speaks in the first person, as no company and no gateway does */
/* Where a verb of writing ends in the text ("wrote", "schrieb", "写道"), as an offset; 0: none. The last one counts. */
gsize phrase_verb(const char *folded);
bool phrase_is_opener(const char *folded); /* begins as an attribution does: "On …", "Le …", a date */
/* subject: as written, not folded. */
enum prefix phrase_prefix(const char *subject);

#endif
