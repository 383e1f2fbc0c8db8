/*
 * unmarked.c - English questions that end without their mark, as most posts and text messages write them.
 *
 * A question may also stand behind a comma at the sentence's end. Where one begins asked.c tells; what goes on as a statement behind it
 * is left. Of one sentence, once it is cut; before anything is made of it. Pure but for the parser.
 */
#include "unmarked.h"

#include "abbreviation.h"
#include "asked.h"

#include <string.h>

/* Whether a statement is hung on behind: "is there any bed, it need not be new". */
static bool
goes_on(const struct clause *words, guint at)
{
    for (guint i = at + 1; i + 1 < words->count; i++)
        if (*words->words[i].trail &&
            word_in(clause_low(words, i + 1), "i it we they he she you my the i'm it's we're i've"))
            return true;
    return false;
}

char *
unmarked_asked(const char *sentence)
{
    if (!g_ascii_isalpha(*sentence) || strchr(sentence, '?') || strchr(sentence, '"') || strchr(sentence, '\n') ||
        g_str_has_suffix(sentence, ":"))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    enum asked_behind behind;
    guint at = asked_at(words, 0, &behind);
    if (at == words->count && asked_tagged(words))
        at = words->count - 1;
    for (guint i = at; i < words->count; i++)
        if (i + 1 < words->count && strpbrk(words->words[i].trail, "!;:"))
            return NULL;
    if (at == words->count || goes_on(words, at))
        return NULL;
    gsize width = strlen(sentence);
    while (width && strchr(".,!;: ", sentence[width - 1]))
        width--;
    return g_strdup_printf("%.*s?", (int)width, sentence);
}

char *
unmarked_text(const char *text)
{
    return abbreviation_each(text, ".!?;", unmarked_asked);
}
