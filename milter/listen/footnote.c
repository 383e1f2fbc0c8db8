/*
 * footnote.c - what stands beside the matter in a German line without a verb: "Karte eingezogen, Automat in der Bahnhofstraße".
 *
 * Pure.
 */
#include "footnote.h"

#include "article.h"
#include "gender.h"

#include <string.h>

#define MOST 6 /* words of it */

static bool
is_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

bool
footnote_is(const struct clause *words)
{
    static const char places[] = "in im an am auf bei beim vor von vom aus unter neben hinter zwischen";
    static const char days[] = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern";
    if (words->count == 0 || words->count > MOST)
        return false;
    const char *first = words->words[0].low;
    const char *last = words->words[words->count - 1].low;
    if (words->count > 1 &&
        (word_in(last, "geliefert gekommen angekommen bekommen erhalten bezahlt") || g_str_has_suffix(last, "iert")))
        return false;
    bool figures = g_ascii_isdigit(*first) || word_in(first, days);
    bool placed = words->count > 1 && is_capital(&words->words[words->count - 1]) &&
                  (word_in(first, places) ||
                   (words->count > 2 && is_capital(&words->words[0]) && word_in(words->words[1].low, places)));
    return figures || placed;
}

char *
footnote_it(const struct pack *pack, const struct clause *before, char *told)
{
    static const char *const it[] = {"", "er", "sie", "es"};
    g_autoptr(clause) words = clause_cut(told);
    if (words->count < 4 || !word_in(words->words[0].low, "der die das mein meine") || !is_capital(&words->words[1]) ||
        !word_in(words->words[2].low, "ist war wurde"))
        return told;
    enum gender gender = gender_of(pack, words->words[1].low);
    for (guint i = 0; i < before->count && gender != UNKNOWN; i++) {
        if (strcmp(before->words[i].low, words->words[1].low) != 0)
            continue;
        g_autofree char *rest = clause_join(words, 2, words->count);
        g_free(told);
        return g_strdup_printf("%s %s", it[gender], rest);
    }
    return told;
}

char *
footnote_instead(const struct pack *pack, const struct piece *before, const struct piece *piece, char *told)
{
    const struct clause *words = piece->words;
    if (words->count != 2 ||
        !word_in(words->words[1].low, "geliefert gekommen angekommen bekommen erhalten geschickt") ||
        !word_in(before->words->words[before->closing].low, "bestellt gekauft gebucht"))
        return told;
    const char *article = article_for(pack, words->words[0].low, false, true);
    g_free(told);
    return g_strdup_printf("ich habe %s%s%s bekommen", article ? article : "", article ? " " : "",
                           words->words[0].text);
}
