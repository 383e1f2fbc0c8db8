/*
 * certified.c - Italy's certified mail (RFC 6109), which firms and offices there must have: a carrier hands on the customer's letter as
 * a part of its own, which says no more than that.
 *
 * Knows the carrier's mark: "posta-certificata", or "errore" for who has no such mailbox. All its customers write from its one address:
 * without this they were one person. The letter's author is believed only where answers go to him, too; that the carrier's domain is
 * proved says nothing of him. Pure.
 */
#include "certified.h"

#include "forward.h"

#include <string.h>

static void
swap(char **one, char **other)
{
    char *held = *one;
    *one = *other;
    *other = held;
}

bool
certified_open(const struct fields *fields, struct letter *letter)
{
    struct forwarded *carried = letter->forwarded;
    if (!carried || !fields_raw(fields, "X-Trasporto") || letter->from.count != 1 || letter->reply_to.count != 1 ||
        g_ascii_strcasecmp(letter->reply_to.list[0].address, carried->from.address) != 0)
        return false;
    swap(&letter->from.list[0].name, &carried->from.name);
    swap(&letter->from.list[0].address, &carried->from.address);
    swap(&letter->subject, &carried->subject);
    swap(&letter->text, &carried->text);
    swap(&letter->reply, &carried->reply);
    swap(&letter->quoted, &carried->quoted);
    swap(&letter->signature, &carried->signature);
    g_clear_pointer(&letter->forwarded, forwarded_free);
    return true;
}
