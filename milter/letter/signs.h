/*
 * signs.h - automatic mail: from header, structure and report parts to a named reason (letter
 * module only). Pure.
 */
#ifndef HEARKEN_LETTER_SIGNS_H
#define HEARKEN_LETTER_SIGNS_H

#include "fields.h"
#include <hearken/letter.h>

/* All borrowed. What the reader gathered of a mail for the predicates; strings may be "". */
struct signs {
    const struct fields *fields; /* the mail's own header */
    const struct letter *letter; /* header and body filled in already */
    const struct letter_context *context;
    const char *content_type; /* whole top-level Content-Type, unfolded */
    const char *report;       /* message/delivery-status, disposition-notification, feedback-report parts,
                           as text */
    const char *returned;     /* header (and begin of the body) of the returned message, as text */
    const char *calendar;     /* first text/calendar part's text or its method parameter as "METHOD:REPLY" */
    const char *part_types;   /* MIME types of all parts in order, one a line, lower case */
};

/* Fills letter->automatic's fields; nothing fires: reason stays NULL. Strings are owned by
 * automatic_out. */
void signs_judge(const struct signs *signs, struct automatic *automatic_out);

/* Evidence from the topmost trusted Authentication-Results above the first Received (RFC 8601).
 * EVIDENCE_NONE when context does not trust any. path_out: what SPF says of the envelope sender, who
 * need not be the author that DMARC proves. */
enum evidence authres_judge(const struct fields *fields, const struct letter_context *context, enum evidence *path_out);

#endif
