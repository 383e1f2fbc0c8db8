/*
 * german.h - German as a careful hand would have written it (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_GERMAN_H
#define HEARKEN_LISTEN_GERMAN_H

#include "clause.h"
#include "pack.h"

/* The customer's clause, still in the first person, without fillers and feelings, with the articles, subjects, verbs, capitals and
 * commas that haste left out. small: all of it was typed in small letters. Owned by caller; "" when nothing but feeling stood there. */
char *german_written(const struct pack *pack, const char *line, bool small);
/* A turned clause: what we are said to have done is told as what has come of it ("wir haben Ihnen A geschickt" → "Sie haben A
 * erhalten"), "uns" and "Ihnen" get the case their verb asks for. Takes clause; owned by caller. */
char *german_told(const struct pack *pack, char *clause);
/* In a mail of thanks: what nothing is wrong with is praise, and thanks that stand alone are what it says. */
struct insight;
void german_praise(struct insight *insight);
/* Whether a sentence names one of the writer's family. */
bool german_names_kin(const char *sentence);
/* Whether a sentence says a feeling and nothing else. */
bool german_is_felt(const char *sentence);

#endif
