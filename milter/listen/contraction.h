/*
 * contraction.h - English contractions typed without their mark: "ill cancel it", "were moving", "its broken" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CONTRACTION_H
#define HEARKEN_LISTEN_CONTRACTION_H

/* The text with such words marked, where the words beside them leave no doubt; quotations stay. Owned by caller. */
char *contraction_marked(const char *text);

#endif
