/*
 * incomplete.c - told German and Dutch clauses that are none on their own: "factuur graag aanpassen", "abgeholt, wieder aus", "die
 * zahlen Sie nicht" behind a sentence that was left out, a quotation without a verb. They go while something else of the mail is
 * told. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "incomplete.h"

#include "forms.h"
#include "telegram.h"

#include <string.h>

static const struct {
    const char *language, *pattern;
    bool leans; /* on the sentence before: whole behind that */
} shards[] = {
    /* an aside, a participle before a comma, a request without its verb */
    {"de",
     "(?i)^(?:\\d Sterne? |(?:und )?weil (?:Sie|du|ihr) (?:schon |gerade |eh )?schreib|"
     "(?:(?:zurück |ab|an|aus|ein|hin|nach|zurück)?ge)\\p{Ll}+(?:t|en), )",
     false},
    {"nl", "(?i)^(?:de |het )?\\p{L}+ graag \\p{Ll}+en\\b", false},
    {"de", "(?i)^(?:darin|davon|daran) |^(?:die|den|das) \\p{Ll}+ (?:Sie|du|ihr)\\b", true},
};

static struct forms all = FORMS(shards, pattern, 0);

/* Whether the sentence before the issue's own was told: the issue before it tells it. */
static bool
follows(const struct account *account, guint at)
{
    const struct insight *insight = account->insight;
    const char *source = g_array_index(account->issues, struct issue, at).source;
    for (guint i = 0; at > 0 && i < insight->sentence_count; i++)
        if (strcmp(insight->sentences[i].text, source) == 0) {
            const char *before = g_array_index(account->issues, struct issue, at - 1).source;
            return strcmp(before, source) == 0 || (i > 0 && strcmp(before, insight->sentences[i - 1].text) == 0);
        }
    return false;
}

static bool
is_shard(const struct account *account, guint at, bool german)
{
    const struct issue *issue = &g_array_index(account->issues, struct issue, at);
    bool worded = false; /* the matter has other words than a quotation's */
    for (guint i = 0; i < account->issues->len; i++)
        worded |= !g_array_index(account->issues, struct issue, i).quoted;
    if (issue->quoted)
        return german && worded && !strchr(issue->clause, '?') && !telegram_acts(account->pack, issue->clause);
    const struct form *forms = forms_open(&all);
    struct grain grain;
    grain_take(&grain, issue->clause);
    for (guint i = 0; i < G_N_ELEMENTS(shards); i++)
        if (strcmp(shards[i].language, german ? "de" : "nl") == 0 && form_holds(&forms[i], issue->clause, &grain, NULL))
            return !shards[i].leans || !follows(account, at);
    return false;
}

void
incomplete_drop(struct account *account)
{
    const char *language = account->insight->language;
    bool german = strcmp(language, "de") == 0;
    if (!account->pack || (!german && strcmp(language, "nl") != 0))
        return;
    for (guint i = 0; i < account->issues->len && account->issues->len + account->wishes->len > 1;) {
        if (!is_shard(account, i, german)) {
            i++;
            continue;
        }
        account->quotes -= g_array_index(account->issues, struct issue, i).quoted;
        account_free_strings(&g_array_index(account->issues, struct issue, i));
        g_array_remove_index(account->issues, i);
    }
}
