/*
 * grave.h - matters that nobody answers lightly: people in danger, another person's data seen (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_GRAVE_H
#define HEARKEN_LISTEN_GRAVE_H

#include <stdbool.h>

/* Somebody is ill, hurt or was nearly so, a child or a frail person goes without heat or current, a machine keeps one alive. */
bool grave_tells(const char *language, const char *text);
/* The data of a stranger came to the customer, or the customer's to a stranger. */
bool grave_breach(const char *language, const char *text);
/* The sentence tells what stood in another person's data: it is never repeated. Asked only where grave_breach() holds. */
bool grave_discloses(const char *language, const char *sentence);

/* Whether somebody came to harm, by the words: a sprained wrist, a burnt hand, a fall. */
bool grave_hurts(const char *language, const char *sentence);

#endif
