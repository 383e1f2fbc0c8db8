/*
 * attach.h - what a mail client would show as a file (letter module only).
 */
#ifndef HEARKEN_LETTER_ATTACH_H
#define HEARKEN_LETTER_ATTACH_H

#include "walk.h"

/* Each lists one file in walk->letter and its source in walk->sources, with size and hash; past LIMIT_ATTACHMENTS nothing. */
void attach_part(struct walk *walk, GMimePart *part, const char *path, const char *type);
/* An attached mail; also kept as the walk's embedded one, and its header as the returned one. boundary: of the container. */
void attach_message(struct walk *walk, GMimeObject *object, const char *path, const char *type, const char *boundary);
/* Octets of our own making; bytes: borrowed, referenced. */
void attach_bytes(struct walk *walk, GBytes *bytes, const char *path, const char *name, const char *type,
                  const char *content_id);

#endif
