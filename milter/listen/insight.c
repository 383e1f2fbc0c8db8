/*
 * insight.c - what was understood, as plain data: looked up and freed; and the milter's share of listening: language and tone, cheap
 * enough for end-of-message.
 *
 * Owns nothing but the form of struct insight; asks a topic of an admin's for the facts it cannot do without. The share knows nothing of
 * packs or models; the courier's whole engine comes to the same two answers by the same two calls. Pure, thread-safe.
 */
#include <hearken/insight.h>

#include "language.h"
#include "split.h"
#include "tone.h"

#include <hearken/text.h>

#include <string.h>

static const char *
find(const struct fact *facts, guint count, const char *kind)
{
    for (guint i = 0; i < count; i++)
        if (strcmp(facts[i].kind, kind) == 0)
            return facts[i].value;
    return NULL;
}

const char *
insight_slot(const struct issue *issue, const char *kind)
{
    return find(issue->slots, issue->slot_count, kind);
}

const char *
insight_fact(const struct insight *insight, const char *kind)
{
    return find(insight->facts, insight->fact_count, kind);
}

static bool
topic_matches(const struct topic *topic, const char *folded)
{
    for (const char *const *word = topic->match; word && *word; word++) {
        g_autofree char *wanted = split_fold(*word);
        if (strlen(wanted) > 2 && strstr(folded, wanted))
            return true;
    }
    return false;
}

const char *
insight_missing(const struct insight *insight, const struct letter *letter, const struct topic *topics,
                guint topic_count)
{
    g_autofree char *whole = g_strdup_printf("%s\n%s", letter->subject, letter->reply);
    g_autofree char *folded = split_fold(whole);
    for (guint i = 0; i < topic_count; i++) {
        if (strcmp(topics[i].language, insight->language) != 0 || !topic_matches(&topics[i], folded))
            continue;
        for (const char *const *need = topics[i].needs; need && *need; need++)
            if (!insight_fact(insight, *need))
                return *need;
        return "";
    }
    return insight->missing;
}

static void
free_facts(struct fact *facts, guint count)
{
    for (guint i = 0; i < count; i++) {
        g_free(facts[i].kind);
        g_free(facts[i].value);
    }
    g_free(facts);
}

void
insight_free(struct insight *insight)
{
    if (!insight)
        return;
    g_free(insight->typed);
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        char *texts[] = {sentence->text, sentence->plain,   sentence->frame,
                         sentence->wish, sentence->written, sentence->own};
        for (guint k = 0; k < G_N_ELEMENTS(texts); k++)
            g_free(texts[k]);
        g_strfreev(sentence->rows);
    }
    for (guint i = 0; i < insight->issue_count; i++) {
        struct issue *issue = &insight->issues[i];
        g_free(issue->frame);
        g_free(issue->clause);
        g_free(issue->source);
        free_facts(issue->slots, issue->slot_count);
    }
    g_strfreev(insight->wishes);
    char *texts[] = {insight->language, insight->name,    insight->wish, insight->wish_clause,
                     insight->deadline, insight->missing, insight->gist, insight->listed};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    free_facts(insight->facts, insight->fact_count);
    g_free(insight->issues);
    g_free(insight->sentences);
    g_free(insight);
}

/* Octets of text that are looked at: the sender waits, and a language shows in its first hundred words, a feeling in the first three
 * hundred. CLD2 alone would cost more than all of GMime. */
#define LOOK_LANGUAGE 768
#define LOOK_TONE     2048

static char *
beginning(const char *text, gsize octets)
{
    return g_strndup(text, text_valid(text, strnlen(text, octets)));
}

void
insight_briefly(const char *subject, const char *text, const char **language_out, enum tone *tone_out)
{
    g_autofree char *words = beginning(text, LOOK_LANGUAGE), *more = beginning(text, LOOK_TONE);
    *language_out = language_tell(subject, words);
    g_autofree char *whole = g_strconcat(subject, "\n", more, NULL);
    *tone_out = tone_tell(*language_out, whole);
}
