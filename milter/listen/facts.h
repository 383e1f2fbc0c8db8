/*
 * facts.h - order numbers, deadlines, names and things named in a mail (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FACTS_H
#define HEARKEN_LISTEN_FACTS_H

#include <glib.h>

/* The one order number, as written; "" when there is none or more than one. Owned by caller. */
char *facts_order(const char *language, const char *text);
/* "before Saturday", "bis Freitag", as written; "". */
char *facts_deadline(const char *language, const char *text);
/* The name the customer signed with: a last short line of capitalised words, else ""; */
char *facts_name(const char *text, const char *signature);
/* English: what "my …" names before a verb: "your new blender"; "". */
char *facts_object(const char *sentence);

#endif
