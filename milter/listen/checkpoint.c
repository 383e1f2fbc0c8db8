/*
 * checkpoint.c - what an account held at a moment, to go back to where a telling turned out to lose what it tells.
 *
 * Everything that a telling adds to is copied: issues, wishes, which sentences are told, refused or half told, and the counts. Pure.
 */
#include "checkpoint.h"

#include <string.h>

struct checkpoint {
    GArray *issues;
    GPtrArray *wishes;
    bool *told, *refused, *half;
    bool wanted;
    guint words, quotes, count;
    enum rung rung;
};

static GArray *
issues_copied(const GArray *issues)
{
    GArray *copy = g_array_new(TRUE, TRUE, sizeof(struct issue));
    for (guint i = 0; i < issues->len; i++) {
        struct issue issue = g_array_index(issues, struct issue, i);
        issue.frame = g_strdup(issue.frame);
        issue.clause = g_strdup(issue.clause);
        issue.source = g_strdup(issue.source);
        g_array_append_val(copy, issue);
    }
    return copy;
}

static void
issues_free(GArray *issues)
{
    for (guint i = 0; i < issues->len; i++)
        account_free_strings(&g_array_index(issues, struct issue, i));
    g_array_unref(issues);
}

static GPtrArray *
wishes_copied(const GPtrArray *wishes)
{
    GPtrArray *copy = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < wishes->len; i++)
        g_ptr_array_add(copy, g_strdup(wishes->pdata[i]));
    return copy;
}

checkpoint *
checkpoint_of(const struct account *account)
{
    checkpoint *then = g_new0(checkpoint, 1);
    gsize width = sizeof(bool) * account->insight->sentence_count;
    *then = (checkpoint){.issues = issues_copied(account->issues),
                         .wishes = wishes_copied(account->wishes),
                         .told = g_memdup2(account->told, width),
                         .refused = g_memdup2(account->refused, width),
                         .half = g_memdup2(account->half, width),
                         .wanted = account->wanted,
                         .words = account->words,
                         .quotes = account->quotes,
                         .count = account->insight->sentence_count,
                         .rung = account->rung};
    return then;
}

void
checkpoint_restore(struct account *account, const checkpoint *then)
{
    issues_free(account->issues);
    g_ptr_array_unref(account->wishes);
    account->issues = issues_copied(then->issues);
    account->wishes = wishes_copied(then->wishes);
    memcpy(account->told, then->told, sizeof(bool) * then->count);
    memcpy(account->refused, then->refused, sizeof(bool) * then->count);
    memcpy(account->half, then->half, sizeof(bool) * then->count);
    account->wanted = then->wanted;
    account->words = then->words;
    account->quotes = then->quotes;
    account->rung = then->rung;
}

void
checkpoint_free(checkpoint *then)
{
    issues_free(then->issues);
    g_ptr_array_unref(then->wishes);
    g_free(then->told);
    g_free(then->refused);
    g_free(then->half);
    g_free(then);
}
