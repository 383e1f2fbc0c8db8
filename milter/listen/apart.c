/*
 * apart.c - German told in other order or other words: the time first or last, "doch" for "aber", the customer's kitchen for the
 * kitchen. And where a further main clause begins. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "apart.h"

#include "clause.h"
#include "foreign.h"
#include "forms.h"
#include "german.h"
#include "span.h"
#include "swaps.h"

#include <hearken/text.h>
#include <string.h>

#define SUBJECT                                                                                                        \
    "((?:der|die|das|den|unsere?|Ihre?|deine?|eure?|seine?|ein|eine|kein|keine) (?:\\p{Ll}+(?:e|er|es|en) "            \
    ")?\\p{Lu}[\\p{L}-]+(?: (?!Sie\\b|Ihn|Ihr)\\p{Lu}[\\p{L}-]+)?(?: ins \\p{Lu}[\\p{L}-]+)?(?: der "                  \
    "\\p{Lu}[\\p{L}-]+(?: \\d+)?)?|"                                                                                   \
    "Sie|du|ihr|wir|es|er|sie|niemand|man)"
#define FINITE                                                                                                         \
    "(hat|haben|hast|habt|ist|sind|bist|war|waren|wurde|wurden|wird|werden|kam|kamen|kommt|geht|"                      \
    "läuft|kann|können|konnte|konnten|musste|mussten|muss|müssen|wollte|wollten|hatte|hatten|stand|"                \
    "standen|lag|lagen|gab|blieb|fiel|ging|bricht|bleibt|bleiben|riecht|tropft|lädt|startet|friert|"                  \
    "hängt|quillt|rief|schrieb|sagte|bekam|fand|saß|hielt|brach|steht|liegt|fehlt|funktioniert|stürzt|"             \
    "druckt|\\p{Ll}{3,}iert|stimmt|stimmen|zeigt|meldet|arbeiten|warten|brauchen)"
#define TIME                                                                                                           \
    "(gestern(?: (?:früh|Morgen|Abend|Vormittag|Nachmittag))?|heute(?: (?:früh|Morgen|Abend))?|vorgestern|am "       \
    "\\d+\\.(?: ?\\p{Lu}\\p{L}+|\\d+\\.?)?|"                                                                           \
    "am \\p{Lu}\\p{Ll}+tag|am Mittwoch|seit (?:gestern|heute|vorgestern|Tagen|Wochen|Monaten|Jahren)|seit "            \
    "(?:\\p{Ll}+|\\d+) \\p{Lu}\\p{L}+(?: (?:auf|von|der|des|für|zum|zur) (?:\\p{Ll}+ )?\\p{Lu}\\p{L}+(?: "            \
    "\\d+)?)?|vor \\p{Ll}+ "                                                                                           \
    "\\p{Lu}\\p{L}+|letzte[ns]? \\p{Lu}\\p{L}+|für den \\d+\\. \\p{Lu}\\p{L}+|jetzt|nun|"                             \
    "inzwischen|bisher)"

static const struct swap orders[] = {
    {"^(Sie bitten|du bittest) um (.+?) und um ", "\\1 um \\2 sowie um "},
    {", aber ", ", doch "},
    {"(?<=\\p{Ll}) aber ", " jedoch "},
    {"^" SUBJECT " " FINITE " " TIME " (?!von |vom |über |aus |für |auf |des |durch |zum |zur |mit |bei )(.+)$",
     "\\3 \\2 \\1 \\4"},
    {"^" TIME " " FINITE " " SUBJECT " (?!von |vom |über |aus |für |der |des |zu )(.+)$", "\\3 \\2 \\1 \\4"},
    {"^((?:am|seit|nach|vor|im|in|bei|beim|trotz|laut|gegen|mit|auf|an|während|von) [^,]*?) " FINITE " " SUBJECT
     " (?!von |vom |über |aus |für |der |des |zu )(.+)$",
     "\\3 \\2 \\1 \\4"},
    {", auch nicht ", ", und auch nicht "},
    {"\\bin der (Küche|Wohnung|Garage|Einfahrt)\\b", "in Ihrer \\1"},
    {"\\bjedes Mal\\b", "immer wieder"},
    {"\\bzweimal\\b", "zwei Mal"},
    {"(?<!\\d)(?<=\\p{L}) und (?=\\p{Lu}\\p{L}+(?:[.,]| \\p{Ll}+$|$))", " sowie "},
    {"^([^,]{16,}), ((?:bis heute|bis jetzt|bisher|heute|jetzt|nun|seitdem|trotzdem|(?:im|in|am|auf|bei|laut|seit) "
     "[^,]{2,30}?)) " FINITE " (?![^,]*, und )",
     "\\1, und \\2 \\3 "},
    {" \\([^)]*\\)(?=[ ,]|$)", ""},
};

static struct forms ordered_apart = FORMS(orders, from, 0);

static guint
run_behind(const char *before, const char *clause, const char *source)
{
    g_autofree char *both = *before ? g_strdup_printf("%s %s", before, clause) : g_strdup(clause);
    return span_longest(both, source);
}

char *
apart_put(const struct pack *pack, bool informal, const char *before, char *clause, const char *source, guint most)
{
    (void)pack;
    const struct form *forms = forms_open(&ordered_apart);
    struct grain grain;
    grain_take(&grain, clause);
    guint run = run_behind(before, clause, source);
    for (guint round = 0; round < 2 && run > most; round++)
        for (guint i = 0; i < G_N_ELEMENTS(orders) && run > most; i++) {
            if (informal && strstr(orders[i].to, "Ihre"))
                continue;
            g_autofree char *other = form_put(&forms[i], clause, &grain, orders[i].to);
            guint next = other ? run_behind(before, other, source) : run;
            if (next >= run)
                continue;
            run = next;
            g_free(clause);
            clause = g_steal_pointer(&other);
            grain_take(&grain, clause);
        }
    return clause;
}

char *
apart_next(const struct pack *pack, bool informal, const char *before, const char *clause, const char *source,
           bool ordered)
{
    if (ordered)
        return apart_put(pack, informal, before, g_strdup(clause), source, SPAN_MAX);
    static GRegex *pattern, *turning;
    static gsize once;
    if (g_once_init_enter(&once)) {
        turning = g_regex_new("^" SUBJECT " " FINITE " (?:aber|jedoch)(?= )", 0, 0, NULL);
        pattern = g_regex_new("^" SUBJECT " " FINITE " (?:sich )?(.+)$", 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    if (text_word_count(clause) <= 4) /* "er ist sechs" */
        return g_strdup(clause);
    bool himself = strstr(clause, " sich ") != NULL;
    g_autofree char *plain =
        g_regex_replace(turning, clause, -1, 0, "\\1 \\2", 0, NULL); /* "zudem" turns round nothing */
    clause = plain ? plain : clause;
    return g_regex_replace(pattern, clause, -1, 0, himself ? "zudem \\2 sich \\1 \\3" : "zudem \\2 \\1 \\3", 0, NULL);
}

/* "A, B et C" is one French series of clauses; "A, et B et C" is none. */
static bool
ends_series(const char *first, const char *second)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("^(?!que |qui |si )[^,;]+ et (?:il|elle|ils|elles|on|vous|cela|c'est|personne|nous|rien|"
                              "(?:le |la |les |l'|votre |vos |notre |nos |un |une )\\p{L}+(?: [\\p{L}']+){0,4}? "
                              "(?:est|sont|a|ont|était|étaient|ne|n'\\p{L}+|va|se|refuse|doit|peut|continue)) ",
                              0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return !strpbrk(first, ",;:") && g_regex_match(pattern, second, 0, NULL);
}

char *
apart_joined(const char *first, const char *and, const char *second)
{
    if (strcmp(and, "et") == 0 && ends_series(first, second))
        return g_strdup_printf("%s, %s", first, second);
    const char *turn = strcmp(and, "und") == 0 ? strstr(second, " aber ") : NULL;
    if (turn && turn - second < 24 && !memchr(second, ',', (gsize)(turn - second)))
        return g_strdup_printf("%s, %s", first, second); /* "…, Sie waren aber nie dort" */
    const char *last = strrchr(first, ' ');
    gsize width = last ? strlen(last + 1) : 0;
    bool date = strcmp(and, "und") == 0 && last && width <= 5 && /* "am 5.12.", not "6.10" o'clock */ width >= 3 &&
                strspn(last + 1, "0123456789.") == width && strchr(last, '.') && first[strlen(first) - 1] != '.';
    return g_strdup_printf("%s%s, %s %s", first, date ? "." : "", and, second);
}

/* ---- where a further main clause begins --------------------------------------------------------------------------- */

static bool
is_finite(const struct pack *pack, const char *low)
{
    g_autofree char *form = foreign_form(pack, "turn.verb", false, low);
    return form || foreign_lists(pack, "turn.finite", low) || foreign_lists(pack, "hedge.verbs", low);
}

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

bool
apart_begins(const struct pack *pack, const struct clause *clause, guint from, guint at)
{
    if (at < from + 3 || at + 3 > clause->count || strcmp(clause->words[at - 1].trail, ",") != 0 ||
        foreign_lists(pack, "turn.subordinate", clause->words[from].low) ||
        foreign_lists(pack, "turn.if", clause->words[from].low) ||
        word_in(clause->words[from].low, "obwohl je nach beim") ||
        word_in(clause->words[at - 1].low,
                "gesagt versprochen zugesagt erklärt versichert mitgeteilt bestätigt behauptet"))
        return false; /* the last: what follows is what was said */
    g_autofree char *head = clause_join(clause, from, at);
    if (german_is_felt(head)) /* "ich bin verzweifelt, mein Laptop geht nicht mehr": stays with what it is about */
        return false;
    if (word_in(clause->words[at - 1].low, "sagt sagte sagten sagen meint meinte meinten behauptet steht stand") ||
        (strcmp(clause->words[at - 1].low, "es") == 0 && at > from + 1 &&
         word_in(clause->words[at - 2].low, "hieß heißt")))
        return false;
    bool asks = foreign_lists(pack, "turn.please", clause->words[from].low);
    bool acts = asks;
    for (guint i = from; i < at && !acts; i++)
        acts = is_finite(pack, clause->words[i].low);
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    if (!acts || *clause->words[at].trail || (!asks && clause->count - from < 12))
        return false;
    if (word_in(low, "ich wir es man niemand"))
        return is_finite(pack, next) || g_str_has_suffix(next, "e") || g_str_has_suffix(next, "en");
    if (word_in(low, "jetzt nun danach trotzdem deshalb daher seitdem seither heute inzwischen"))
        return is_finite(pack, next);
    bool pointed = word_in(low, "der die das"); /* "der jetzt schon Fusseln verliert" leans on what stands before */
    if (pointed || word_in(low, "mein meine unser unsere"))
        for (guint i = at + 1; i + 1 < clause->count && i < at + 4; i++)
            if (is_capital(&clause->words[i]))
                return !*clause->words[i].trail && is_finite(pack, clause->words[i + 1].low) &&
                       (!pointed || i == at + 1 || g_str_has_suffix(next, "e") || g_str_has_suffix(next, "en"));
    return false;
}
