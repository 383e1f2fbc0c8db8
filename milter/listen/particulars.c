/*
 * particulars.c - how often a customer wrote, what came for what, who behaved so: only where the mail says it in plain words.
 *
 * A slot filled wrongly says something false, an empty one only less; phrases are therefore whole and short. Pure, linear.
 */
#include "particulars.h"

#include "clause.h"

#include <stdbool.h>
#include <string.h>

static const struct {
    const char *language;
    const char *ordinals[4][2]; /* second to fifth: as written, '|' between; as the frame wants it */
    const char *times;          /* what is counted so */
    const char *counts, *messages;
} tongues[] = {
    {"en",
     {{"second|2nd", "second"}, {"third|3rd", "third"}, {"fourth|4th", "fourth"}, {"fifth|5th", "fifth"}},
     "time email mail message letter",
     "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10",
     "emails mails messages letters"},
    {"de",
     {{"zweiten|zweites|zweite|zweiter|2.", "zweiten"},
      {"dritten|drittes|dritte|dritter|3.", "dritten"},
      {"vierten|viertes|vierte|vierter|4.", "vierten"},
      {"fünften|fünftes|fünfte|fünfter|5.", "fünften"}},
     "mal mail e-mail brief nachricht schreiben",
     "zwei drei vier fünf sechs sieben acht neun zehn 2 3 4 5 6 7 8 9 10",
     "mails e-mails nachrichten briefe schreiben"},
    {"fr",
     {{"deuxième|seconde|2e|2ème", "deuxième"},
      {"troisième|3e|3ème", "troisième"},
      {"quatrième|4e|4ème", "quatrième"},
      {"cinquième|5e|5ème", "cinquième"}},
     "fois mail courriel message lettre courrier",
     "deux trois quatre cinq six sept huit neuf dix 2 3 4 5 6 7 8 9 10",
     "mails courriels messages lettres courriers"},
    {"es",
     {{"segunda|segundo|2ª", "segunda"},
      {"tercera|tercer|3ª", "tercera"},
      {"cuarta|cuarto|4ª", "cuarta"},
      {"quinta|quinto|5ª", "quinta"}},
     "vez correo mensaje carta",
     "dos tres cuatro cinco seis siete ocho nueve diez 2 3 4 5 6 7 8 9 10",
     "correos mensajes cartas"},
    {"it",
     {{"seconda|secondo", "seconda"},
      {"terza|terzo", "terza"},
      {"quarta|quarto", "quarta"},
      {"quinta|quinto", "quinta"}},
     "volta mail email messaggio lettera",
     "",
     ""},
    {"pt",
     {{"segunda|segundo", "segunda"},
      {"terceira|terceiro", "terceira"},
      {"quarta|quarto", "quarta"},
      {"quinta|quinto", "quinta"}},
     "vez e-mail email mensagem carta",
     "",
     ""},
    {"nl",
     {{"tweede|2e", "tweede"}, {"derde|3e", "derde"}, {"vierde|4e", "vierde"}, {"vijfde|5e", "vijfde"}},
     "keer mail e-mail bericht brief",
     "",
     ""},
};

static bool
is_one_of(const char *word, const char *alternatives)
{
    for (const char *at = alternatives; *at; at += strcspn(at, "|"), at += *at == '|')
        if (strlen(word) == strcspn(at, "|") && strncmp(word, at, strlen(word)) == 0)
            return true;
    return false;
}

/* "The third time I write", not "the third time it broke": a verb of writing stands within the next words. */
static bool
is_written(const struct clause *clause, guint at)
{
    static const char *const stems[] = {"writ",    "contact", "ask",    "email",  "mail",    "messag", "call",
                                        "ring",    "phon",    "chas",   "report", "schreib", "wend",   "meld",
                                        "ruf",     "anruf",   "écri",   "appel",  "escrib",  "llam",   "scriv",
                                        "contatt", "chiam",   "escrev", "contat", "schrijf", "bel"};
    for (guint i = at; i < clause->count && i < at + 6; i++)
        for (guint k = 0; k < G_N_ELEMENTS(stems); k++)
            if (g_str_has_prefix(clause->words[i].low, stems[k]))
                return true;
    return false;
}

char *
particulars_nth(const char *language, const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        for (guint k = 0; strcmp(tongues[i].language, language) == 0 && k + 1 < words->count; k++)
            for (guint n = 0; n < 4; n++)
                if (is_one_of(words->words[k].low, tongues[i].ordinals[n][0]) &&
                    word_in(words->words[k + 1].low, tongues[i].times) &&
                    (!word_in(words->words[k + 1].low, "time mal fois vez volta keer") || is_written(words, k + 2)))
                    return g_strdup(tongues[i].ordinals[n][1]);
    return g_strdup("");
}

char *
particulars_messages(const char *language, const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        for (guint k = 0; strcmp(tongues[i].language, language) == 0 && k + 1 < words->count; k++)
            if (word_in(words->words[k].low, tongues[i].counts) &&
                word_in(words->words[k + 1].low, tongues[i].messages) && *tongues[i].counts)
                return g_strdup(words->words[k].low);
    return g_strdup("");
}

/* A short noun phrase at from..to: it begins with an article, a number or "size", and no verb or pronoun stands in it. */
static char *
noun_phrase(const struct clause *clause, guint from, guint to)
{
    if (to <= from || to - from > 5 ||
        !(word_in(clause->words[from].low, "a an the one two three four size") ||
          g_ascii_isdigit(clause->words[from].text[0])))
        return g_strdup("");
    for (guint i = from; i < to; i++)
        if (word_in(clause->words[i].low,
                    "i you we he she it they me us is was are were have has had and or but which that"))
            return g_strdup("");
    return clause_join(clause, from, to);
}

char *
particulars_got(const char *sentence, char **wanted_out)
{
    g_autoptr(clause) words = clause_cut(sentence);
    *wanted_out = g_strdup("");
    for (guint i = 2; i + 2 < words->count; i++) {
        if (!clause_has(words, i, "instead|rather of|than"))
            continue;
        guint from = i, to = i + 2;
        while (from > 0 && i - from < 6 &&
               !word_in(words->words[from - 1].low, "received got sent me us was were came with"))
            from--;
        while (to < words->count && to - i < 8 && !strpbrk(words->words[to - 1].trail, ",.;:!?("))
            to++;
        g_autofree char *got = noun_phrase(words, from, i), *wanted = noun_phrase(words, i + 2, to);
        if (!*got || !*wanted)
            continue;
        g_free(*wanted_out);
        *wanted_out = g_steal_pointer(&wanted);
        return g_steal_pointer(&got);
    }
    return g_strdup("");
}

char *
particulars_party(const char *sentence)
{
    static const char people[] =
        "driver engineer technician agent colleague advisor adviser receptionist waiter waitress "
        "manager employee courier fitter nurse doctor cashier operator representative inspector";
    g_autoptr(clause) words = clause_cut(sentence);
    for (guint i = 0; i + 1 < words->count; i++)
        if (strcmp(words->words[i].low, "your") == 0 && word_in(words->words[i + 1].low, people))
            return g_strdup_printf("our %s", words->words[i + 1].low);
    return g_strdup("");
}
