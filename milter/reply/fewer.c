/*
 * fewer.c - what has been put, sentence by sentence, in fewer: woven (weave.c), under one head (gather.c); in English the opening sentence
 * and what it speaks of in one, now and then.
 *
 * "I can see how unsettling this is: your card did not come back." Only a feeling points ahead, and only what says itself that something
 * is amiss, in a few words, may stand where it points; how it came about does not.
 *
 * Each way is kept only if it makes no longer run of the mail's own words. Pure.
 */
#include "fewer.h"

#include "gather.h"
#include "weave.h"

#include "../listen/clause.h"
#include "../listen/span.h"
#include "../listen/swaps.h"

#include <string.h>

/* French: "que A et que B, et que C" → "que A, que B et que C", where none of them says of another what somebody said. */
#define ONE "qu(?:e |')(?:(?! qu[e']| dit\\b| répond| assur| promis| indiqu)[^.,;:?!])*"
static const struct swap rows[] = {
    {",? et que ce, (?=sans|afin|parce|malgré|bien)", ", et ce, "}, /* no clause of its own */
    {"(, " ONE ") et (" ONE "),? et (?=qu(?:e |'))", "\\1, \\2 et "},
    {"((?:^|[.?!] )(?:(?! qu[e'])[^.?!])* " ONE ") et (" ONE "),? et (?=qu(?:e |'))", "\\1, \\2 et "},
};

/* The statements under one head. */
static void
put_gathered(struct telling *telling, bool listed)
{
    struct writing *writing = telling->writing;
    GString *text = writing->text;
    if (listed || writing->tone == TONE_THANKS || writing->tone == TONE_BEREAVED)
        return;
    gsize from = telling->from + strspn(text->str + telling->from, " ");
    guint run = span_longest(text->str + from, telling->source);
    static struct swaps even = SWAPS(rows, 0);
    bool french = strcmp(writing->pack->language, "fr") == 0;
    for (guint bare = 2; bare-- > 0;) {
        char *joined = gather(writing, text->str + from, telling->source, bare);
        g_autofree char *gathered = french ? swaps_put(&even, "fr", false, joined) : joined;
        if (span_longest(gathered, telling->source) > MAX(run, SPAN_MAX))
            continue;
        g_string_truncate(text, from);
        g_string_append(text, gathered);
        return;
    }
}

/* English: what is one thing said of another in one sentence, and now and then all of it behind the opening's colon. */
static void
put_woven(struct telling *telling, bool listed)
{
    struct writing *writing = telling->writing;
    GString *text = writing->text;
    if (listed || writing->tone == TONE_THANKS)
        return;
    gsize from = telling->from + strspn(text->str + telling->from, " ");
    guint run = span_longest(text->str + from, telling->source);
    g_autofree char *woven = weave(text->str + from);
    if (span_longest(woven, telling->source) <= MAX(run, SPAN_MAX)) {
        g_string_truncate(text, from);
        g_string_append(text, woven);
    }
    put_gathered(telling, listed);
    gsize opening = MIN(writing->opening + strspn(text->str + writing->opening, " "), telling->from);
    g_autofree char *open = g_strndup(text->str + opening, telling->from - opening);
    g_autofree char *both = writing->seed % 3 ? colon_put(open, text->str + from) : NULL;
    if (both) {
        g_string_truncate(text, opening);
        g_string_append(text, both);
    }
}

void
fewer_put(struct telling *telling, bool listed)
{
    const char *language = telling->writing->pack->language;
    if (strcmp(language, "en") == 0) /* gathers, too */
        put_woven(telling, listed);
    else
        put_gathered(telling, listed);
}

#define TOLD_MAX 16 /* words behind the colon */

char *
colon_put(const char *opening, const char *sentences)
{
    static const char *const feelings[] = {"I can see how ", "I can see why ", "I can see that this ",
                                           "I understand how ", "I understand that this "};
    static const char *const no[] = {"you are asking", "question",  "raising", "strongly",
                                     "unhappy about",  "important", "by now",  "unpleasant",
                                     "keep having",    "again",     NULL};
    static const char *const said[] = {":",      ";", "would like", "you'd",     "you want",
                                       " write", "?", ", and ",     " complain", NULL};
    static const char heads[] = "Your You The There Nobody A An No";
    static const char troubles[] =
        "not never no nothing nobody none cannot can't don't doesn't didn't isn't aren't wasn't won't haven't hasn't "
        "couldn't still delayed late down stuck cancelled canceled wrong broken broke fails failed failing again "
        "missing "
        "hold waiting blocked locked noise damaged cracked hacked raw leaks leaking died stopped overcharged "
        "longer disappeared unable pieces without empty";
    bool feels = false;
    for (guint i = 0; i < G_N_ELEMENTS(feelings); i++)
        feels |= g_str_has_prefix(opening, feelings[i]);
    const char *end = weave_stop(sentences);
    g_autofree char *first = g_strndup(sentences, end ? (gsize)(end - sentences) : strlen(sentences));
    g_autoptr(clause) words = clause_cut(first);
    bool trouble = !end || g_str_has_prefix(end, ". You'd like ") || g_str_has_prefix(end, ". You would like ");
    for (guint i = 0; i < words->count; i++)
        trouble |= word_in(words->words[i].low, troubles);
    gsize width = strlen(opening);
    bool stops = width > 1 && opening[width - 1] == '.' && strchr(opening, '.') == opening + width - 1;
    if (!feels || !trouble || !stops || weave_has_mark(opening, no) || words->count < 4 || words->count > TOLD_MAX ||
        weave_has_mark(first, said) || !word_in(words->words[0].text, heads))
        return NULL;
    return g_strdup_printf("%.*s: %c%s", (int)(width - 1), opening, g_ascii_tolower(*sentences), sentences + 1);
}
