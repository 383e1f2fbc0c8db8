/*
 * accents.c - accents and umlauts that were left out or put wrong, looked up in the dictionary.
 *
 * First among the words of customers' mails, by their letters without accents; then one letter and two are given each accent the language
 * has there, and three times the French é; of several the one with the fewest accents is meant when it is alone. German
 * digraphs (ae, oe, ue, ss) count as letters. Bounded: some 300 questions a word. The caller holds the dictionary.
 */
#include "accents.h"

#include "clause.h"

#include <stdbool.h>
#include <string.h>

#define PLACES 24 /* letters of a word that may bear an accent */

static const struct {
    const char *language;
    const char *letters[6]; /* the plain one, then what it may be */
} marks[] = {{"de", {"aä", "oö", "uü", NULL}},
             {"fr", {"eéèêë", "aàâ", "iîï", "oô", "uûù", "cç"}},
             {"es", {"aá", "eé", "ií", "oó", "uúü", "nñ"}},
             {"pt", {"aãáâà", "eéê", "ií", "oõóô", "uú", "cç"}},
             {"it", {"aà", "eèé", "iì", "oò", "uù", NULL}},
             {"nl", {"eëé", "iï", "oö", NULL}}};

struct place {
    gsize at;            /* octet of the plain letters */
    gsize width;         /* 1, or 2 of a digraph */
    const char *options; /* UTF-8 letters it may be */
};

struct search {
    struct spelling *spelling;
    bool german;
    const char *word;
    struct place places[PLACES];
    guint count;
    char *found; /* the only one so far */
    guint several;
};

static void
take(struct search *search, const char *candidate)
{
    g_autofree char *capital = NULL;
    if (search->german) {
        g_autofree char *first = g_utf8_substring(candidate, 0, 1), *upper = g_utf8_strup(first, -1);
        capital = g_strconcat(upper, candidate + strlen(first), NULL);
    }
    const char *right = spelling_knows(search->spelling, candidate)            ? candidate
                        : capital && spelling_knows(search->spelling, capital) ? capital
                                                                               : NULL;
    if (!right || (search->found && strcmp(search->found, right) == 0))
        return;
    search->several += search->found != NULL;
    if (!search->found)
        search->found = g_strdup(right);
}

/* Gives left more of the places from this one on their accents and asks for each word. */
static void
vary(struct search *search, guint from, guint left, GString *prefix, gsize done)
{
    if (left == 0) {
        gsize width = prefix->len;
        g_string_append(prefix, search->word + done);
        take(search, prefix->str);
        g_string_truncate(prefix, width);
        return;
    }
    for (guint i = from; i < search->count; i++) {
        const struct place *place = &search->places[i];
        if (place->at < done)
            continue;
        gsize width = prefix->len;
        for (const char *option = place->options; *option; option = g_utf8_next_char(option)) {
            g_string_append_len(prefix, search->word + done, (gssize)(place->at - done));
            g_string_append_len(prefix, option, g_utf8_next_char(option) - option);
            vary(search, i + 1, left - 1, prefix, place->at + place->width);
            g_string_truncate(prefix, width);
        }
    }
}

static void
add_place(struct search *search, gsize at, gsize width, const char *options)
{
    if (search->count < PLACES)
        search->places[search->count++] = (struct place){at, width, options};
}

static void
find_places(struct search *search, const char *language)
{
    static const char *const digraphs[][2] = {{"ae", "ä"}, {"oe", "ö"}, {"ue", "ü"}, {"ss", "ß"}};
    const char *const *letters = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strcmp(marks[i].language, language) == 0)
            letters = marks[i].letters;
    bool italian = strcmp(language, "it") == 0;
    for (const char *c = search->word; letters && *c; c++) {
        for (guint d = 0; search->german && d < G_N_ELEMENTS(digraphs); d++)
            if (g_str_has_prefix(c, digraphs[d][0]) && !g_str_has_prefix(c, "uell")) /* "eventuell", "aktuell" */
                add_place(search, (gsize)(c - search->word), 2, digraphs[d][1]);
        for (guint i = 0; i < 6 && letters[i]; i++)
            if (*c == *letters[i] && !(italian && c[1]))
                add_place(search, (gsize)(c - search->word), 1, letters[i] + 1);
    }
}

static char *
vary_by(struct search *search, guint accents)
{
    g_autoptr(GString) prefix = g_string_new(NULL);
    search->found = NULL;
    search->several = 0;
    vary(search, 0, accents, prefix, 0);
    if (search->several)
        g_clear_pointer(&search->found, g_free);
    return search->found;
}

/* "ai recu", "a ete debite": behind these the participle is meant. */
static bool
wants_participle(const char *before)
{
    static const char auxiliaries[] = " m'a ai as a avons avez ont été ete suis est sont êtes etes sommes avais avait "
                                      "aviez avaient aurais aurait avoir être était étaient "
                                      "etre fut soit pas jamais déjà deja bien toujours encore rien ";
    g_autofree char *spaced = g_strdup_printf(" %s ", before);
    return *before && strstr(auxiliaries, spaced) != NULL;
}

/* "reserve": "réservé" behind an auxiliary, "réserve" elsewhere. */
static char *
french(struct search *search, const char *before)
{
    gsize width = strlen(search->word);
    gsize tail = g_str_has_suffix(search->word, "ees")                                          ? 3
                 : g_str_has_suffix(search->word, "ee") || g_str_has_suffix(search->word, "es") ? 2
                 : g_str_has_suffix(search->word, "e")                                          ? 1
                                                                                                : 0;
    if (!tail || width < 5 || strcmp(search->word, "hate") == 0 ||
        !(wants_participle(before) || tail == 3 || g_str_has_suffix(search->word, "ee")))
        return NULL;
    g_autofree char *closed =
        g_strdup_printf("%.*sé%s", (int)(width - tail), search->word, search->word + width - tail + 1);
    if (spelling_knows(search->spelling, closed))
        return g_steal_pointer(&closed);
    struct search inner = {.spelling = search->spelling, .word = closed};
    find_places(&inner, "fr");
    char *one = vary_by(&inner, 1);
    return one ? one : vary_by(&inner, 2);
}

char *
accents_participle(struct spelling *spelling, const char *word, const char *before)
{
    static const char states[] =
        " calme vide sale trouble double complete libre simple correcte ferme lente moindre autre valide complexe "
        "aveugle lâche égale gratuite favorite insolite explicite illicite proche utile facile difficile possible "
        "prête fausse grave sombre lisse fixe courbe creuse active une quelque chaque entre comme contre que absente "
        "présente sublime infecte contente violente patiente tendre basse dense blanche sèche seche courte droite "
        "étroite excellente intime tiède acide pauvre affreuse affable célèbre centre ronde nette forte vivante "
        "envie confiance honte crainte affaire hâte ";
    static const char moves[] = " arrive tombe reste rentre retourne passe monte annule bloque refuse casse supprime ";
    static const char have[] =
        " m'a ai avez avons ont aviez avais avions avaient aurais aurait auriez auraient ayant été ";
    static const char be[] = " est sont suis êtes sommes ";
    static const char was[] = " était étaient sera seront serait être soit soient ";
    gsize width = strlen(word);
    if (width > 5 && g_str_has_suffix(word, "er") &&
        word_in(before, " ai avez avons ont aviez avais m'a été est suis êtes être ")) {
        g_autofree char *past = g_strdup_printf("%.*sé", (int)width - 2, word); /* "j'ai commander" */
        if (spelling_knows(spelling, past))
            return g_steal_pointer(&past);
    }
    if (width > 5 && g_str_has_suffix(word, "é") &&
        word_in(before, " pour sans veux peux dois voudrais aimerais souhaite pouvez faut faire vais ")) {
        g_autofree char *infinitive = g_strdup_printf("%.*ser", (int)(width - strlen("é")), word); /* "pour annulé" */
        if (spelling_knows(spelling, infinitive))
            return g_steal_pointer(&infinitive);
    }
    g_autofree char *spaced = g_strdup_printf(" %s ", word), *after = g_strdup_printf(" %s ", before);
    bool wanted = ((strstr(have, after) || strstr(was, after)) && !strstr(states, spaced)) ||
                  (strstr(be, after) && strstr(moves, spaced));
    bool another = g_str_has_suffix(word, "prise") || g_str_has_suffix(word, "mise"); /* a participle of its own */
    if (!*before || !wanted || another || !g_str_has_suffix(word, "e"))
        return NULL;
    struct search search = {.spelling = spelling, .word = word};
    return french(&search, before);
}

char *
accents_put(struct spelling *spelling, const struct vocabulary *common, const char *language, const char *word,
            const char *before)
{
    bool plain = true;
    for (const char *c = word; *c; c++)
        plain &= (guchar)*c < 0x80;
    struct search search = {.spelling = spelling, .german = strcmp(language, "de") == 0, .word = word};
    if (plain && strcmp(language, "fr") == 0) {
        char *participle = french(&search, before);
        if (participle)
            return participle;
    }
    bool portuguese = strcmp(language, "pt") == 0;
    if (!plain && (strcmp(language, "nl") == 0 || search.german)) /* stressed, or meant */
        return NULL;
    g_autofree char *bare = vocabulary_bare(word);
    const char *usual = plain || !portuguese ? vocabulary_accented(common, bare) : NULL; /* Brazil has other accents */
    if (usual && g_utf8_strlen(usual, -1) == g_utf8_strlen(word, -1))
        return g_strdup(usual);
    find_places(&search, language);
    char *right = vary_by(&search, 1);
    if (!right && !search.several)
        right = vary_by(&search, 2);
    return right;
}
