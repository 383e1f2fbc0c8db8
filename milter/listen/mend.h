/*
 * mend.h - untidy wording mended by a pack's rules before a mail is understood (listen module only). Pure once read.
 */
#ifndef HEARKEN_LISTEN_MEND_H
#define HEARKEN_LISTEN_MEND_H

#include <hearken/fault.h>

struct mends;

/* The rules of a file "PATTERN => REPLACEMENT" under [text], [sentence], [told] and [apart], with the names given above them (mend.c); a
 * file that is not there has none. REFUSE names the file, line and fault. Owned by caller. */
enum outcome mends_read(const char *path, struct mends **mends_out, struct fault *fault_out);
void mends_free(struct mends *mends);

/* A whole text, line by line, or one sentence of it, mended; what stands between quotation marks or in an address stays as it is.
 * mends may be NULL. Owned by caller. */
char *mend_text(const struct mends *mends, const char *text);
char *mend_sentence(const struct mends *mends, const char *sentence);
/* A clause as it is about to be told back, in the order and with the small words that a careful writer gives it. */
char *mend_told(const struct mends *mends, const char *clause);
/* A told clause with a few of its words put otherwise, until no run of them stands in the source that is longer than SPAN_MAX, or as
 * near to that as the rules of [apart] get. */
char *mend_apart(const struct mends *mends, const char *clause, const char *source);

#endif
