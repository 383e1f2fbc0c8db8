/*
 * fewer.c - what has been put, sentence by sentence, in fewer: woven (weave.c), under one head (gather.c).
 *
 * Each way is kept only if it makes no longer run of the mail's own words. Pure.
 */
#include "fewer.h"

#include "colon.h"
#include "gather.h"
#include "weave.h"

#include "../listen/span.h"
#include "../listen/swaps.h"

#include <string.h>

/* French: "que A et que B, et que C" → "que A, que B et que C", where none of them says of another what somebody said. */
#define ONE "qu(?:e |')(?:(?! qu[e']| dit\\b| répond| assur| promis| indiqu)[^.,;:?!])*"
static const struct swap rows[] = {
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
