/*
 * capitals.c - the capitals that haste leaves off German nouns: behind an article, and where the pack's lists know the word.
 *
 * An adjective between article and noun is passed over; a word that may be something else keeps its small letter. Pure, thread-safe.
 */
#include "clause.h"
#include "foreign.h"
#include "gender.h"
#include "telegram.h"

#include <string.h>

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

static bool
is_small_word(const struct pack *pack, const char *low)
{
    static const char *const keys[] = {"turn.small",    "turn.finite",      "hedge.verbs", "turn.noverb",
                                       "turn.not.verb", "turn.subordinate", "turn.joint",  "telegram.deed",
                                       "telegram.was",  "telegram.is"};
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        if (foreign_lists(pack, keys[i], low))
            return true;
    bool done = (strstr(low, "ge") && strlen(low) > 5 && g_str_has_suffix(low, "t")) || g_str_has_suffix(low, "iert");
    static const char *const heads[] = {"be", "ver", "er", "ent", "zer", "auf", "an", "ab", "ein", "aus"};
    for (guint i = 0; i < G_N_ELEMENTS(heads) && !done; i++) /* "bestohlen", "angerempelt" */
        done = strlen(low) > 6 && g_str_has_prefix(low, heads[i]) && g_str_has_suffix(low, i < 5 ? "en" : "t") &&
               !g_str_has_suffix(low, "ungen");
    return done || strlen(low) < 3 ||
           (g_str_has_prefix(low, "ge") && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")));
}

static bool
is_adjective(const char *low)
{
    return g_str_has_suffix(low, "e") || g_str_has_suffix(low, "en") || g_str_has_suffix(low, "er") ||
           g_str_has_suffix(low, "es") || g_str_has_suffix(low, "em");
}

char *
telegram_nouns(const struct pack *pack, const char *line, bool small)
{
    static const char heads[] =
        "ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen unser unsere "
        "unseren unserem unserer euer eure euren eurem eurer kein keine keinen keinem am im zum zur "
        "vom beim ins ans dem des";
    static const char degrees[] =
        "ganz sehr so zu wenig bisschen paar völlig total viel relativ recht extra mal lange gut "
        "wirklich anderes andere anderen anderer neues neue neuen eigenes eigene besseres";
    g_autoptr(clause) words = clause_cut(line);
    for (guint i = 0; i + 1 < words->count; i++) {
        if (!word_in(words->words[i].low, heads) || *words->words[i].trail)
            continue;
        guint noun = i + 1;
        const char *low = words->words[noun].low;
        bool more = noun + 1 < words->count && !*words->words[noun].trail && is_adjective(low) &&
                    (is_capital(&words->words[noun + 1]) || !is_small_word(pack, words->words[noun + 1].low));
        noun += more && gender_listed(pack, low) == UNKNOWN;
        low = words->words[noun].low;
        bool superlative = strcmp(words->words[i].low, "am") == 0 &&
                           g_str_has_suffix(low, "sten") && /* "am liebsten" */
                           gender_listed(pack, low) == UNKNOWN;
        bool degree = noun + 2 < words->count && !*words->words[noun].trail && /* "eine richtig heftige Erkältung" */
                      !*words->words[noun + 1].trail && is_adjective(words->words[noun + 1].low) &&
                      !is_capital(&words->words[noun + 1]) && is_capital(&words->words[noun + 2]) &&
                      !is_small_word(pack, words->words[noun + 1].low) && gender_listed(pack, low) == UNKNOWN;
        bool placed =
            word_in(words->words[i].low, "am im zum vom beim ins") && !g_str_has_suffix(low, "sten") && noun == i + 1;
        bool closes =
            noun + 1 == words->count && g_str_has_suffix(low, "en") && /* "ein größeres umtauschen" */
            (noun > i + 1 || (gender_listed(pack, low) == UNKNOWN && !word_in(words->words[i].low, "beim zum am")));
        bool doubtful = !small && ((is_adjective(low) && !placed) || strlen(low) < 4 || noun > i + 1 ||
                                   (noun + 1 < words->count && is_capital(&words->words[noun + 1])));
        if (superlative || degree || doubtful || closes || word_in(low, degrees) || is_small_word(pack, low) ||
            is_capital(&words->words[noun]) || !g_unichar_isalpha(g_utf8_get_char(low)))
            continue;
        g_autofree char *first = g_utf8_substring(low, 0, 1), *upper = g_utf8_strup(first, -1);
        g_autofree char *raised = g_strconcat(upper, words->words[noun].text + strlen(first), NULL);
        clause_set(words, noun, raised);
    }
    for (guint i = 0; i + 2 < words->count; i++) { /* "die falsche menge bestellt": between adjective and participle */
        const char *low = words->words[i + 2].low, *after = i + 3 < words->count ? words->words[i + 3].low : "";
        bool last = i + 3 == words->count || foreign_lists(pack, "telegram.deed", after) ||
                    foreign_lists(pack, "telegram.was", after);
        if (!word_in(words->words[i].low, "die der das den") || !is_adjective(words->words[i + 1].low) ||
            *words->words[i].trail || *words->words[i + 1].trail || is_capital(&words->words[i + 1]) ||
            is_capital(&words->words[i + 2]) || gender_listed(pack, words->words[i + 1].low) != UNKNOWN || !last ||
            !word_in(words->words[i + 1].low,
                     "falsche falschen richtige richtigen alte alten neue neuen gleiche gleichen "
                     "ganze ganzen letzte letzten") ||
            is_small_word(pack, low) || g_str_has_suffix(low, "en"))
            continue;
        g_autofree char *first = g_utf8_substring(low, 0, 1), *upper = g_utf8_strup(first, -1);
        g_autofree char *raised = g_strconcat(upper, words->words[i + 2].text + strlen(first), NULL);
        clause_set(words, i + 2, raised);
    }
    for (guint i = 0; i < words->count; i++) { /* a noun that the lists know whole or by its ending */
        const char *text = words->words[i].text;
        bool place = i > 0 && word_in(words->words[i - 1].low, "nach in aus von bei") &&
                     foreign_lists(pack, "noun.place", words->words[i].low);
        if (is_capital(&words->words[i]) || !g_unichar_islower(g_utf8_get_char(text)) ||
            (!small && word_in(words->words[i].low, "teil preis schuld rest recht kurs")) ||
            (!place && (is_small_word(pack, words->words[i].low) || g_str_has_suffix(text, "en") ||
                        gender_listed(pack, words->words[i].low) == UNKNOWN)))
            continue;
        g_autofree char *first = g_utf8_substring(text, 0, 1), *upper = g_utf8_strup(first, -1);
        g_autofree char *raised = g_strconcat(upper, text + strlen(first), NULL);
        clause_set(words, i, raised);
    }
    g_autofree char *joined = clause_join(words, 0, words->count);
    const char *mark = words->count ? words->words[words->count - 1].trail : "";
    return g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
}
