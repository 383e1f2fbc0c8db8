/*
 * verify.h - may this text leave? (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_VERIFY_H
#define HEARKEN_REPLY_VERIFY_H

#include <hearken/reply.h>

/* Every number stands in the mail or the brief; no URL, mail address or secret; no forbidden phrase; not too long. */
bool verify_text(const char *text, const struct letter *letter, const struct insight *insight,
                 const struct brief *brief);

/* A subject to answer under: one line, redacted; private_out counts what was taken out, URLs included. Owned by caller. */
char *verify_subject(const char *subject, guint *private_out);

#endif
