/*
 * dishes.h - an order of food called out without a mark (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DISHES_H
#define HEARKEN_LISTEN_DISHES_H

/* "2 cheese burger large coke and fries": "I would like to order 2 cheese burgers, a large Coke and fries." NULL: the text is
 * anything but an order. Owned by caller. */
char *dishes_ordered(const char *text);

#endif
