/*
 * chat.h - English as it is typed into a post or a text message, in whole words (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CHAT_H
#define HEARKEN_LISTEN_CHAT_H

/* The text with emoji taken for the ends of sentences they are, posts' tags and names taken off or made words, text-message words
 * and drawn-out ones ("sooo", "waitin'") written out. Lines are kept. Owned by caller. */
char *chat_written(const char *text);

#endif
