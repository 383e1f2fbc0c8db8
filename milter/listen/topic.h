/*
 * topic.h - what an English mail without a verb is about (listen only). Pure.
 */
#ifndef HEARKEN_LISTEN_TOPIC_H
#define HEARKEN_LISTEN_TOPIC_H

/* "you are writing about slow performance after the latest patch", in the second person; NULL: a verb stands in it, or it names no thing.
 * Owned by caller. */
char *topic_told(const char *text);

#endif
