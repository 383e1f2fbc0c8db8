/*
 * mood.h - what the words of a mail show beside its tone (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_MOOD_H
#define HEARKEN_REPLY_MOOD_H

#include "writing.h"

/* A wait is answered as one only where the mail speaks of it: what came to the wrong door is no wait. */
bool mood_waits(const struct pack *pack, const struct letter *letter);
/* "Check boxes do not respond": who never wrote or called does not ask again. */
bool mood_asks_again(const struct pack *pack, const struct letter *letter);
/* Whether what is told went wrong for the customer, or is only told. English. */
bool mood_is_wronged(const struct writing *writing, const struct letter *letter);
/* Whether what is wanted is told before any matter. */
bool mood_asks_first(const struct writing *writing);
/* Whether all that is wanted is to thank. */
bool mood_thanks(const struct writing *writing);
/* Whether a word of joy or thanks is in it, and none of trouble. */
bool mood_is_glad(const struct pack *pack, const struct letter *letter);
/* Whether the mail praises, and speaks of nothing wrong and nothing wanted; and whether its praise is scorn. English. */
bool mood_praises(const struct writing *writing, const struct letter *letter);
/* "Lovely touch, 'handle with care' on the box you kicked over a hedge": praise beside a mishap, which may be meant either way. */
bool mood_is_mocked(const struct writing *writing, const struct letter *letter);
/* "You can close the ticket", "I was rude to your agent": nothing that anyone is to be pitied for. English. */
bool mood_is_calm(const struct writing *writing, const struct letter *letter);
bool mood_scorns(const struct writing *writing, const struct letter *letter);
/* What is told is a matter gone wrong, or at least not the customer's own doing, and no wish: "you need an invoice" reports nothing. */
bool mood_reports(const struct writing *writing, const struct letter *letter);
/* Whether what is told says what we are said to have done. */
bool mood_accuses(const struct writing *writing);
/* Whether what is told of the matter is something wrong, which thanks alone would answer coldly. French. */
bool mood_is_wrong_told(const struct writing *writing, const struct letter *letter);
/* "Stop calling me!!!": loud, and not for joy. English. */
bool mood_is_heated(const struct writing *writing, const struct letter *letter);
/* "Why did your driver throw my parcel?": a question, but no thanks are due for it. English. */
bool mood_blames(const struct writing *writing, const struct letter *letter);
/* "Refund it or see you in court": who goes to law is not worried by it, unless a word of feeling says so. */
bool mood_is_at_law(const struct writing *writing, const struct letter *letter);

#endif
