/*
 * order.h - which of what was understood is told first: the matter, or the wish (reply module only). Pure.
 *
 * clauses: count of the matter, in the mail's order. wish: "you would like …", unspoken.
 */
#ifndef HEARKEN_REPLY_ORDER_H
#define HEARKEN_REPLY_ORDER_H

#include "writing.h"

/* "you would like our help": it says nothing before what for. */
bool order_is_general(const struct writing *writing, const char *wish);
/* Whether the wish is told before the matter: it stood so in the mail, and the clauses speak of what it names, or are a detail of
 * what is asked. */
bool order_puts_wish_first(const struct writing *writing, const char *const *clauses, guint count, const char *wish);
/* Whether the clause behind a question is a remark on somebody else's thing: "the help page is from March". */
bool order_is_remark(const struct writing *writing, const char *wish, const char *clause);
/* What is offered or left open behind the wish, as in the mail: "you can come any time after two". source: the clause's sentence. */
bool order_is_afterthought(const struct writing *writing, const char *clause, const char *source);
/* Whether the mail says or asks something else between the two sentences, so that no "and" joins them. */
bool order_is_apart(const struct insight *insight, const char *before, const char *source);
/* A wish among the clauses that stands before the matter it points to is put behind them. */
void order_clauses(const struct writing *writing, const char **clauses, guint count);
/* "… so you really need access": who is told to need something is not told to want help, too; nor who needs to
 * know a thing to want to know how it stands. */
bool order_tells_need(const struct writing *writing, const char *const *clauses, guint count, const char *wish);
/* "you would like the invoice, as you need it for your taxes": a short reason behind the wish. NULL: it is none. Owned by caller. */
char *order_reasoned(const struct writing *writing, const char *wish, const char *const *clauses, guint count);
/* Where the last of several wishes begins that points to what only the clauses name; NULL: none does. */
char *order_behind(const struct writing *writing, char *wish);

#endif
