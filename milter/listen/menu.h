/*
 * menu.h - an order of food whose items begin with their number, told to a counter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MENU_H
#define HEARKEN_LISTEN_MENU_H

#include "clause.h"

/* "can i get two chicken wraps one large fries and a sprite no ice to go": "I would like to order two chicken wraps, one large fries and
 * a Sprite with no ice, to go." NULL: it asks for no food, or says more than an order. Owned by caller. */
char *menu_ordered(const char *text);

/* "… and a coke, actually make that | a diet coke": takes from items (strings) what the words from `at` on stand for: the item of the
 * same name, else the last; all of them where several things follow. */
void menu_correct(GPtrArray *items, const struct clause *words, guint at);

#endif
