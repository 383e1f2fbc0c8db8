/*
 * agree.h - English verbs put in agreement with their subjects (listen module only). Pure but for the dictionary; thread-safe.
 */
#ifndef HEARKEN_LISTEN_AGREE_H
#define HEARKEN_LISTEN_AGREE_H

/* A sentence in the customer's person: "it say shipped" → "it says shipped", "your app don't let me" → "… doesn't let me", "the fries
 * was cold" → "… were cold", "didn't received" → "didn't receive", "my daughter she got" → "my daughter got". Linear. Owned by caller. */
char *agree_put(const char *sentence);

#endif
