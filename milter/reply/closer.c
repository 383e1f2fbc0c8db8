/*
 * closer.c - the end of an acknowledgement: the one question where something is missing, and the sentence that asks whether all is right.
 *
 * What is asked last fits what was told: who wrote a line is not asked for the whole picture, who orders whether that is everything,
 * and behind a question "the rest" is what it did not ask for. Pure.
 */
#include "mood.h"
#include "telling.h"
#include "writing.h"

#include "../listen/tone.h"

#include <hearken/text.h>
#include <string.h>

#define WORD  2  /* words of a mail that leave open what is wanted: "Refund?" */
#define BRIEF 16 /* words of a mail of which nothing can have been left out */
#define LONG  60 /* words told, behind which "the full picture" is worth asking for */

static bool
is_admins(const struct writing *writing, const char *kind)
{
    const struct brief *brief = writing->brief;
    for (guint i = 0; i < brief->phrase_count; i++)
        if (strcmp(brief->phrases[i].kind, kind) == 0 &&
            strcmp(brief->phrases[i].language, writing->pack->language) == 0)
            return true;
    return false;
}

/* Things are ordered, and nothing else is told or wanted; who says that this was all is not asked again. */
static bool
is_order(const struct insight *insight, const struct letter *letter)
{
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool ended = strstr(low, "that's all") || strstr(low, "thats all") || strstr(low, "that's it") ||
                 strstr(low, "thats it") || strstr(low, "thats my order") || strstr(low, "that's my order");
    return !ended && insight->issue_count == 0 && g_str_has_prefix(insight->wish_clause, "you would like to order ") &&
           !strstr(insight->wish_clause, "you would also") && !strstr(insight->wish_clause, " know ");
}

/* "closer", or what fits this mail better where the pack has it; an admin's own closers stand for all of these. */
static const char *
closer_of(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    bool word = text_word_count(letter->reply) <= WORD && !*letter->subject && writing->tone <= TONE_TROUBLE &&
                pack_texts(writing->pack, "closer.word");
    bool told = insight->issue_count > 0 && !telling_wishes(writing->pack, insight->issues[0].clause);
    bool wanted = insight->issue_count > 0 && !told;
    const char *last = strrchr(letter->reply, '-'); /* "Annulez-le.", "Rappelez-moi" say what, and of nothing */
    bool whole = word && last && strncmp(insight->language, "fr", 2) == 0;
    bool thing = whole && strncmp(last, "-l", 2) == 0 && insight->issue_count == 0;
    const char *special =
        thing                       ? "closer.word.thing"
        : whole                     ? "closer.brief"
        : is_order(insight, letter) ? "closer.order"
        : word && !(wanted && pack_texts(writing->pack, "closer.word.told"))
            ? told && pack_texts(writing->pack, "closer.word.told") ? "closer.word.told" : "closer.word"
        : text_word_count(letter->reply) <= BRIEF     ? "closer.brief"
        : text_word_count(writing->text->str) >= LONG ? "closer.long"
                                                      : "closer";
    return pack_texts(writing->pack, special) && (is_admins(writing, special) || !is_admins(writing, "closer"))
               ? special
               : "closer";
}

/* "No need to reply.": who wants no answer is asked for none. */
static bool
wants_none(const struct letter *letter)
{
    static const char *const says[] = {"no need to reply",     "no need to answer",  "no need to respond",
                                       "no need to call",      "no need to ring",    "no need to write back",
                                       "no reply needed",      "no reply is needed", "no answer needed",
                                       "no reply necessary",   "no response needed", "don't need to reply",
                                       "do not need to reply", "need not reply",     "needn't reply"};
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    bool found = false;
    for (guint i = 0; i < G_N_ELEMENTS(says); i++)
        found |= strstr(low, says[i]) != NULL;
    return found;
}

void
writing_close(struct writing *writing, const struct letter *letter, enum rung rung)
{
    const struct insight *insight = writing->insight;
    if (writing->wordless ||
        writing->danger != DANGER_NONE) /* it has been asked; who is in danger has no time for it */
        return;
    if (insight && rung < RUNG_RECEIPT && writing->tone != TONE_THANKS && strcmp(writing->pack->language, "en") == 0 &&
        wants_none(letter))
        return;
    const char *asked = insight && rung < RUNG_RECEIPT ? writing_question(writing, letter) : NULL;
    if (asked)
        writing_put(writing, asked, NULL, NULL);
    bool plain = insight && writing_is_question(writing) && writing_is_asked(writing);
    /* "the rest" is more than the one thing told */
    bool bare = insight && insight->issue_count + (*insight->wish_clause != '\0') <= 1 &&
                pack_texts(writing->pack, "closer.after.bare");
    const char *closer = !insight || (rung >= RUNG_RECEIPT && writing->tone != TONE_THANKS) ? "closer.receipt"
                         : asked ? bare ? "closer.after.bare" : "closer.after"
                         : writing->tone == TONE_THANKS &&
                                 (!*insight->wish_clause || mood_thanks(writing) || tone_is_kind(letter->reply))
                             ? "closer.praise"
                         : writing->tone == TONE_BEREAVED || writing->tone == TONE_HEALTH ? "closer.bereaved"
                         : plain                                                          ? "closer.question"
                                                                                          : closer_of(writing, letter);
    writing_put(writing, writing_choose_fresh(writing, closer, &writing->closer), NULL, NULL);
}
