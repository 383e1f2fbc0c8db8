/*
 * handover.c - a mail that an agent forwards to a queue: whose it is.
 *
 * Knows what the letter found within, and from the policy who is of the house. Pure; any thread.
 */
#include "handover.h"

#include <hearken/text.h>
#include <string.h>

static bool
is_of_the_house(const struct policy *policy, const char *address)
{
    g_autofree char *base = text_base_address(address, policy->settings->recipient_delimiter, NULL);
    return base && policy_is_colleague(policy, base);
}

static bool
are_colleagues(const struct policy *policy, const struct people *people)
{
    for (guint i = 0; i < people->count; i++)
        if (!is_of_the_house(policy, people->list[i].address))
            return false;
    return true;
}

/* Another's own first question to colleagues. What went to a customer or a queue, or answers anything, may be an answer or a note. */
static bool
asks_the_house(const struct policy *policy, const struct letter *letter, const struct forwarded *mail)
{
    return letter->from.count && g_ascii_strcasecmp(letter->from.list[0].address, mail->from.address) != 0 &&
           letter->references->len <= 1 && letter->in_reply_to->len <= 1 && mail->to.count &&
           are_colleagues(policy, &mail->to) && are_colleagues(policy, &mail->cc);
}

/* Whom a ticket could be answered to, and who is not the desk itself. */
static bool
may_be_customers(const struct policy *policy, const char *author)
{
    g_autofree char *base = text_base_address(author, policy->settings->recipient_delimiter, NULL);
    return (text_is_mailbox(author) || text_is_foreign_mailbox(author)) && base && !policy_owns(policy, base);
}

const struct forwarded *
handover_find(const struct policy *policy, const struct letter *letter)
{
    const struct forwarded *inmost = NULL;
    for (const struct forwarded *mail = letter->forwarded; mail; mail = mail->within) {
        if (!may_be_customers(policy, mail->from.address))
            return NULL;
        if (!is_of_the_house(policy, mail->from.address))
            return mail;
        inmost = mail;
    }
    return inmost && asks_the_house(policy, letter, inmost) ? inmost : NULL;
}

char *
handover_notes(const struct letter *letter, const struct forwarded *handed, const char *own)
{
    GString *notes = g_string_new(NULL);
    for (const struct forwarded *mail = letter->forwarded, *outer = NULL; mail; outer = mail, mail = mail->within) {
        const char *note = outer ? mail->note : own;
        if (outer && *note)
            g_string_append_printf(notes, "\n\n%s: ", *outer->from.name ? outer->from.name : outer->from.address);
        g_string_append(notes, note);
        if (mail == handed)
            break;
    }
    return g_string_free(notes, FALSE);
}

enum outcome
handover_check(const struct policy *policy, const struct letter *letter, const struct forwarded *handed,
               struct fault *fault_out)
{
    const struct people *further = &letter->forwarded->further;
    for (guint i = 0; i < further->count; i++) {
        const char *author = further->list[i].address;
        if (g_ascii_strcasecmp(author, handed->from.address) == 0 || !may_be_customers(policy, author) ||
            is_of_the_house(policy, author))
            continue;
        return fault_set(fault_out, OUTCOME_REFUSE, "forward",
                         "this holds mails of %s and of %s, and one ticket is one customer's; forward each by itself",
                         handed->from.address, author);
    }
    return OUTCOME_OK;
}
