/*
 * german_order.c - German told in other order or other words: the time first or last, "doch" for "aber", the customer's kitchen for the
 * kitchen. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "german_order.h"

#include "forms.h"
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
     " (?!von |vom |über |aus |für |der |des |zu |\\p{Lu} )(.+)$",
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
german_order_put(const struct pack *pack, bool informal, const char *before, char *clause, const char *source,
                 guint most)
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
german_order_next(const struct pack *pack, bool informal, const char *before, const char *clause, const char *source,
                  bool ordered)
{
    if (ordered)
        return german_order_put(pack, informal, before, g_strdup(clause), source, SPAN_MAX);
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
