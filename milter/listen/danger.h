/*
 * danger.h - a life at risk (listen and reply modules). Pure.
 */
#ifndef HEARKEN_LISTEN_DANGER_H
#define HEARKEN_LISTEN_DANGER_H

/* The gravest last. */
enum danger { DANGER_NONE, DANGER_PERIL, DANGER_DESPAIR };

/* What the text, in that language, tells: that somebody may come to harm before anyone reads it, or does not want to live. */
enum danger danger_told(const char *language, const char *text);

#endif
