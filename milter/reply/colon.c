/*
 * colon.c - English: the opening sentence and what it speaks of in one, now and then.
 *
 * "I can see how unsettling this is: your card did not come back." Only a feeling points ahead, and only what says itself that something
 * is amiss, in a few words, may stand where it points; how it came about does not. Pure.
 */
#include "colon.h"
#include "weave.h"

#include "../listen/clause.h"

#include <string.h>

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
