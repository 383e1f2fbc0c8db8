/*
 * sentences.c - a mail's body as sentences: cut where a mark or a line ends one, run-ons parted, questions and orders that hang behind
 * parted off, scraps joined to what they belong to.
 *
 * Only the order of the steps is known here. Pure, thread-safe.
 */
#include "sentences.h"

#include "annex.h"
#include "antecedent.h"
#include "runon.h"
#include "scraps.h"
#include "split.h"
#include "twofold.h"
#include "verbsecond.h"

#include <string.h>

#define SENTENCES_MAX 80

/* German: each main clause that only a comma joins to the one before. */
static void
add_clauses(GPtrArray *all, const char *language, const char *sentence)
{
    if (strcmp(language, "de") != 0 || !strpbrk(sentence, ",;")) {
        g_ptr_array_add(all, g_strdup(sentence));
        return;
    }
    g_autofree char **clauses = verbsecond_apart(sentence);
    for (char **each = clauses; *each; each++)
        g_ptr_array_add(all, *each);
}

/* English: what is two sentences by the parser's word, and each question that hangs behind. */
static void
add_asked(GPtrArray *all, const char *sentence)
{
    g_auto(GStrv) parts = twofold_parts(sentence);
    char *const whole[] = {(char *)sentence, NULL};
    for (char *const *part = parts ? parts : whole; *part; part++) {
        g_autofree char **asked = split_asked(*part);
        for (char **each = asked; each && *each; each++)
            g_ptr_array_add(all, *each);
    }
}

/* "(It was fine before.)", "it was fine before).": a sentence that stands between brackets as a whole says its matter without them. NULL:
 * it does not, or a bracket belongs within. Owned by caller. */
static char *
unbracketed(const char *sentence)
{
    const char *close = strrchr(sentence, ')'), *open = strchr(sentence, '(');
    gsize lead = strspn(sentence, "( ");
    if (!close || close == sentence || strchr(":;-=8", close[-1]) || close[1 + strspn(close + 1, ".!?\" ")] ||
        memchr(sentence, ')', (gsize)(close - sentence)) || (open && open != sentence) ||
        (open && memchr(sentence + 1, '(', strlen(sentence) - 1)))
        return NULL;
    const char *end = close;
    while (end > sentence + lead && end[-1] == ' ')
        end--;
    const char *marks = strchr(".!?", end[-1]) ? "" : close + 1; /* "(… before.)" has its mark within */
    return end - sentence - (int)lead < 8
               ? NULL
               : g_strdup_printf("%.*s%s", (int)(end - sentence - (int)lead), sentence + lead, marks);
}

GPtrArray *
sentences_of(const char *language, bool hasty, const char *body, const struct weights *bounds)
{
    GPtrArray *all = g_ptr_array_new_with_free_func(g_free);
    g_auto(GStrv) whole = split_sentences(body);
    bool english = strcmp(language, "en") == 0;
    for (char **sentence = whole; *sentence && all->len < SENTENCES_MAX; sentence++) {
        char *stated = annex_stated(language, *sentence);
        if (stated) {
            g_free(*sentence);
            *sentence = stated;
        }
        g_autofree char **parts = runon_parts(language, hasty, *sentence, bounds);
        char *joined = all->len ? scraps_join(language, all->pdata[all->len - 1], *sentence) : NULL;
        if (joined) {
            g_free(all->pdata[all->len - 1]);
            all->pdata[all->len - 1] = joined;
            g_strfreev(g_steal_pointer(&parts));
            continue;
        }
        for (char **part = parts; *part; part++) {
            g_autofree char *whole_part = *part;
            if (english)
                add_asked(all, whole_part);
            g_autofree char *apart = english ? NULL : annex_parted(language, whole_part);
            g_auto(GStrv) both = apart ? g_strsplit(apart, "\n", 2) : NULL;
            if (!english && !both)
                add_clauses(all, language, whole_part);
            for (char **each = both; each && *each; each++)
                add_clauses(all, language, *each);
        }
    }
    for (guint i = 0; (english || strcmp(language, "de") == 0) && i < all->len; i++) {
        char *plain = unbracketed(all->pdata[i]);
        if (plain) {
            g_free(all->pdata[i]);
            all->pdata[i] = plain;
        }
    }
    if (english)
        antecedent_put(all);
    return all;
}
