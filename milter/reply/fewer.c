/*
 * fewer.c - what has been put, sentence by sentence, in fewer: woven (weave.c), under one head (gather.c; Spanish: strand.c).
 *
 * Each way is kept only if it makes no longer run of the mail's own words. Pure.
 */
#include "fewer.h"

#include "colon.h"
#include "gather.h"
#include "strand.h"
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
    char *joined = gather(writing, text->str + from, telling->source);
    bool french = strcmp(writing->pack->language, "fr") == 0;
    g_autofree char *gathered = french ? swaps_put(&even, "fr", false, joined) : joined;
    if (span_longest(gathered, telling->source) > MAX(run, SPAN_MAX))
        return;
    g_string_truncate(text, from);
    g_string_append(text, gathered);
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

/* Spanish: "Nos comenta que se le cobran 2 €, según nos cuenta, por …" says twice whose word it is: the head goes. Owned by caller. */
static char *
headless(const char *sentences)
{
    static GRegex *twice;
    static gsize once;
    if (g_once_init_enter(&once)) {
        twice = g_regex_new(
            "(?:(?:También )?[Nn]os (?:cuentas?|comentas?) que|Añades? que) (\\p{L})"
            "(?=(?:(?! que |\\. |: )[^«\\n])*, según nos cuentas?,(?:(?!, y que |\\. )[^«\\n])*(?:\\. |\\.?$))",
            0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return g_regex_replace(twice, sentences, -1, 0, "\\u\\1", 0, NULL);
}

/* Spanish: little sentences behind one head, which says whose words they are. */
static void
put_stranded(struct telling *telling, bool listed)
{
    GString *text = telling->writing->text;
    gsize from = telling->from + strspn(text->str + telling->from, " ");
    if (strstr(text->str + from, "según nos cuenta")) {
        g_autofree char *bare = headless(text->str + from);
        g_string_truncate(text, from);
        g_string_append(text, bare);
    }
    guint most = MAX(span_longest(text->str + from, telling->source), SPAN_MAX);
    g_autoptr(GString) bare = g_string_new(text->str + from);
    g_string_replace(bare, telling->writing->informal ? ", según nos cuentas," : ", según nos cuenta,", "", 0);
    const char *const ways[] = {bare->str, text->str + from};
    guint count = strcmp(ways[0], ways[1]) == 0 ? 2 : 1; /* no remark behind that head */
    for (guint i = 0; i < count && !listed; i++) {
        g_autofree char *line = strand(telling->writing, ways[i], telling->source);
        if (!line || span_longest(line, telling->source) > most)
            continue;
        g_string_truncate(text, from);
        g_string_append(text, line);
        return;
    }
}

void
fewer_put(struct telling *telling, bool listed)
{
    const char *language = telling->writing->pack->language;
    if (strcmp(language, "en") == 0) /* gathers, too */
        put_woven(telling, listed);
    else if (strcmp(language, "es") == 0)
        put_stranded(telling, listed);
    else
        put_gathered(telling, listed);
}
