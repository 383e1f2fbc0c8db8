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

/* The word with a capital. */
static void
capitalise(struct clause *words, guint at)
{
    const char *text = words->words[at].text;
    g_autofree char *first = g_utf8_substring(text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *raised = g_strconcat(upper, text + strlen(first), NULL);
    clause_set(words, at, raised);
}

/* The word that an article's noun may be: the next, or the one behind an adjective. */
static guint
noun_behind(const struct pack *pack, const struct clause *words, guint article)
{
    guint at = article + 1;
    const char *low = words->words[at].low;
    bool more = at + 1 < words->count && !*words->words[at].trail && is_adjective(low) &&
                (is_capital(&words->words[at + 1]) || !is_small_word(pack, words->words[at + 1].low));
    const char *next = more ? words->words[at + 1].low : "";
    bool deed = word_in(words->words[article].low, "beim zum") &&
                g_str_has_suffix(low, "en") && /* "beim zahlen vertippt" */
                (g_str_has_prefix(next, "ver") || g_str_has_prefix(next, "ge") || g_str_has_prefix(next, "be") ||
                 g_str_has_prefix(next, "er") || g_str_has_prefix(next, "ent")) &&
                (g_str_has_suffix(next, "t") || g_str_has_suffix(next, "en") || g_str_has_suffix(next, "an")) &&
                gender_listed(pack, next) == UNKNOWN;
    return at + (more && !deed && gender_listed(pack, low) == UNKNOWN);
}

/* "am liebsten", "eine richtig heftige Erkältung", "ein größeres umtauschen": what looks like the article's noun and is none. */
static bool
is_no_noun(const struct pack *pack, const struct clause *words, guint article, guint noun)
{
    const char *head = words->words[article].low, *low = words->words[noun].low;
    bool unknown = gender_listed(pack, low) == UNKNOWN;
    bool superlative = strcmp(head, "am") == 0 && g_str_has_suffix(low, "sten") && unknown;
    bool degree = noun + 2 < words->count && !*words->words[noun].trail && !*words->words[noun + 1].trail &&
                  is_adjective(words->words[noun + 1].low) && !is_capital(&words->words[noun + 1]) &&
                  is_capital(&words->words[noun + 2]) && !is_small_word(pack, words->words[noun + 1].low) && unknown;
    bool closes = noun + 1 == words->count && g_str_has_suffix(low, "en") &&
                  (noun > article + 1 || (unknown && !word_in(head, "beim zum am")));
    bool compared = noun + 1 == words->count && g_str_has_suffix(low, "ere"); /* "eine stabilere?" */
    bool governed = strcmp(head, "dem") == 0 && noun + 1 < words->count &&    /* "ob ich dem zustimmen muss" */
                    word_in(words->words[noun + 1].low, "muss müssen kann können soll sollen will wollen darf dürfen");
    return superlative || degree || closes || governed || (compared && unknown);
}

/* In a text that has capitals a word without one is likelier an adjective. */
static bool
is_doubtful(const struct clause *words, guint article, guint noun)
{
    const char *low = words->words[noun].low;
    bool placed = word_in(words->words[article].low, "am im zum vom beim ins") && !g_str_has_suffix(low, "sten") &&
                  noun == article + 1;
    return (is_adjective(low) && !placed) || strlen(low) < 4 || noun > article + 1 ||
           (noun + 1 < words->count && is_capital(&words->words[noun + 1]));
}

/* Nouns behind an article. small: the whole text is in small letters. */
static void
raise_behind_articles(const struct pack *pack, struct clause *words, bool small)
{
    static const char heads[] =
        "ein eine einen einem einer mein meine meinen meinem meiner dein deine deinen unser unsere "
        "unseren unserem unserer euer eure euren eurem eurer kein keine keinen keinem am im zum zur "
        "vom beim ins ans dem des";
    static const char degrees[] =
        "ganz sehr so zu wenig bisschen paar völlig total viel relativ recht extra mal lange gut "
        "wirklich ersten zweiten dritten vierten letzten nächsten anderes andere anderen anderer neues neue neuen "
        "eigenes eigene besseres";
    for (guint i = 0; i + 1 < words->count; i++) {
        if (!word_in(words->words[i].low, heads) || *words->words[i].trail)
            continue;
        guint noun = noun_behind(pack, words, i);
        const char *low = words->words[noun].low;
        if (!is_no_noun(pack, words, i, noun) && (small || !is_doubtful(words, i, noun)) && !word_in(low, degrees) &&
            !is_small_word(pack, low) && !is_capital(&words->words[noun]) && g_unichar_isalpha(g_utf8_get_char(low)))
            capitalise(words, noun);
    }
}

/* "die falsche menge bestellt": between adjective and participle. */
static void
raise_behind_adjectives(const struct pack *pack, struct clause *words)
{
    for (guint i = 0; i + 2 < words->count; i++) {
        const struct word *word = &words->words[i];
        const char *low = word[2].low, *after = clause_low(words, i + 3);
        if (i + 3 == words->count && (g_str_has_suffix(low, "ern") || g_str_has_suffix(low, "eln")))
            continue; /* "…, wenn Sie die neue liefern" */
        bool last = i + 3 == words->count || foreign_lists(pack, "telegram.deed", after) ||
                    foreign_lists(pack, "telegram.was", after);
        if (last && word_in(word[0].low, "die der das den") && !*word[0].trail && !*word[1].trail &&
            word_in(word[1].low, "falsche falschen richtige richtigen alte alten neue neuen gleiche gleichen "
                                 "ganze ganzen letzte letzten") &&
            is_adjective(word[1].low) && gender_listed(pack, word[1].low) == UNKNOWN && !is_capital(&word[1]) &&
            !is_capital(&word[2]) && !is_small_word(pack, low) && !g_str_has_suffix(low, "en"))
            capitalise(words, i + 2);
    }
}

/* Nouns that the lists know whole or by their ending, and places. */
static void
raise_listed(const struct pack *pack, struct clause *words, bool small)
{
    for (guint i = 0; i < words->count; i++) {
        const char *text = words->words[i].text, *low = words->words[i].low;
        bool place =
            i > 0 && word_in(words->words[i - 1].low, "nach in aus von bei") && foreign_lists(pack, "noun.place", low);
        bool known = place || (!is_small_word(pack, low) && !g_str_has_suffix(text, "en") &&
                               gender_listed(pack, low) != UNKNOWN);
        if (known && !is_capital(&words->words[i]) && g_unichar_islower(g_utf8_get_char(text)) &&
            (small || !word_in(low, "teil preis schuld rest recht kurs")))
            capitalise(words, i);
    }
}

char *
telegram_nouns(const struct pack *pack, const char *line, bool small)
{
    g_autoptr(clause) words = clause_cut(line);
    raise_behind_articles(pack, words, small);
    raise_behind_adjectives(pack, words);
    raise_listed(pack, words, small);
    g_autofree char *joined = clause_join(words, 0, words->count);
    const char *mark = words->count ? words->words[words->count - 1].trail : "";
    return g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
}
