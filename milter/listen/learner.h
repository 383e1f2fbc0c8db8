/*
 * learner.h - the English of people who learnt it beside another language, as one writes it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_LEARNER_H
#define HEARKEN_LISTEN_LEARNER_H

/* Written text before it is cut into sentences, with a question's order, the tenses and small words that it lacks. Owned by caller. */
char *learner_mended(const char *text);

#endif
