/*
 * repair.h - whether what was made of an untidy English sentence may stand for it (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_REPAIR_H
#define HEARKEN_LISTEN_REPAIR_H

#include <stdbool.h>

/* False: the sentence was whole as it stood, and the repair breaks it or puts a verb into it. "" is no repair but holds. */
bool repair_holds(const char *sentence, const char *repaired);

#endif
