/*
 * label.c - German: what stands on a package, in a contract or an advertisement, typed without a verb: "Laut Werbung zehn Jahre
 * wasserdicht", "Auf der Packung fünf Jahre Garantie", "im Vertrag steht kostenlos weltweit". It is nobody's sentence but the thing's,
 * so that it is told as a quotation. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "label.h"

#include "clause.h"
#include "foreign.h"
#include "gender.h"

#include <string.h>

#define DETERMINER "((?:Ihre|eure|deine|de|diese)[rm] )?"
#define LEAD       "(^|, )(?:[Uu]nd |[Aa]ber )?"

static GRegex *after_laut, *on_it, *says;

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    after_laut = g_regex_new(LEAD "[Ll]aut " DETERMINER "(\\p{Lu}[\\p{L}-]+) ([^,]{4,60})$", 0, 0, NULL);
    on_it = g_regex_new(
        LEAD "((?:[Aa]uf|[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Bb]eim|[Bb]ei) " DETERMINER "(?:\\p{Ll}+en )?\\p{Lu}[\\p{L}-]+) "
             "((?:bis|zu|mindestens|maximal|\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|ein(?:e|en)?|"
             "lebenslang|garantiert|ab|über|von|\\p{Ll}+fest|\\p{Ll}+dicht)(?= |$)[^,]{3,50})$",
        0, 0, NULL);
    says = g_regex_new(
        LEAD
        "((?:[Aa]uf|[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Bb]ei|[Bb]eim) [^,]{3,40} (?:steht|stand|hieß es|heißt es)(?: doch| aber| "
        "ganz klar| groß| ausdrücklich)?) "
        "(?!(?:noch|nicht|nichts|schon|seit|leer|still|offen|jetzt|nun|nur|immer|wieder|"
        "sogar|auch|mir|mich|das|die|der|den|dem|ein|eine|einen|kein|keine|mein|meine|man|es|dass|in|im|am|an|auf|bei|"
        "vor|"
        "neben|unter|zwischen|hinter|was|wie|wo|dazu|davon|darüber|etwas|alles|unter|laut|bereit|da|dort|hier|ich|wir|"
        "er|sie|"
        "Sie|ihr)\\b)([^,\"„“]{4,60})$",
        0, 0, NULL);
    g_once_init_leave(&once, 1);
}

/* "auf dem Etikett", "in Ihrer Werbung"; NULL: the noun is not known, or is somebody. */
static char *
placed(const struct pack *pack, const char *determiner, const char *noun)
{
    static const char *const on[] = {"etikett",   "packung", "karton",  "seite",  "homepage", "website", "rechnung",
                                     "ticket",    "schild",  "aushang", "schein", "plakat",   "zettel",  "bon",
                                     "schachtel", "dose",    "tüte",    "karte",  "label"};
    static const char *const people[] = {"verkäufer", "mitarbeiter", "hotline", "arzt",      "ärztin",  "techniker",
                                         "kollege",   "kollegin",    "monteur", "fahrer",    "berater", "chef",
                                         "chefin",    "nachbar",     "service", "dienst",    "bank",    "verfolgung",
                                         "gesetz",    "tracking",    "app",     "werkstatt", "händler", "polizei"};
    g_autofree char *low = g_utf8_strdown(noun, -1);
    enum gender gender = gender_of(pack, low);
    bool onto = false;
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        if (g_str_has_suffix(low, people[i]) || g_str_has_suffix(low, "in") || g_str_has_suffix(low, "erin"))
            return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(on); i++)
        onto |= g_str_has_suffix(low, on[i]);
    if (*determiner)
        return g_strdup_printf("%s %s%s", onto ? "auf" : "in", determiner, noun);
    if (gender == UNKNOWN)
        return NULL;
    return g_strdup_printf("%s %s",
                           onto            ? gender == DIE ? "auf der" : "auf dem"
                           : gender == DIE ? "in der"
                                           : "im",
                           noun);
}

/* Whether the words have a verb of their own; "wasserdicht" is none, whatever it ends in. */
static bool
acts(const struct pack *pack, const char *said)
{
    g_autoptr(clause) words = clause_cut(said);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low,
                    "müssten müsste sollten sollte könnten könnte dürften dürfte hätten wären würden") ||
            foreign_lists(pack, "turn.finite", words->words[i].low) ||
            foreign_lists(pack, "turn.i", words->words[i].low) ||
            (foreign_lists(pack, "hedge.verbs", words->words[i].low) && i + 1 < words->count))
            return true;
    return false;
}

/* The line up to the match, the quotation behind `head` in its place. Takes line. */
static char *
quoted(char *line, const GMatchInfo *match, const char *head, const char *words)
{
    gint from = 0, to = 0;
    g_match_info_fetch_pos(match, 1, &from, &to);
    gsize width = strlen(words);
    while (width && strchr(".! ", words[width - 1]))
        width--;
    char *told = g_strdup_printf("%.*s%s%s \"%.*s\"", (int)from, line,
                                 from == to          ? ""
                                 : line[from] == '.' ? ". "
                                                     : ", ",
                                 head, (int)width, words);
    g_free(line);
    return told;
}

char *
label_told(const struct pack *pack, char *line)
{
    static const char *const marks[] = {"aut ", " steht ", " stand ", "eißt es", "ieß es", "uf ", "n ", "m "};
    bool may = false;
    for (guint i = 0; i < 5; i++)
        may |= strstr(line, marks[i]) != NULL;
    may |= strchr("AaIiBb", *line) != NULL;
    if (!may || strpbrk(line, "?\"") || strstr(line, "„"))
        return line;
    compile();
    g_autoptr(GMatchInfo) match = NULL;
    if (g_regex_match(after_laut, line, 0, &match)) {
        g_autofree char *determiner = g_match_info_fetch(match, 2), *noun = g_match_info_fetch(match, 3);
        g_autofree char *words = g_match_info_fetch(match, 4), *place = placed(pack, determiner, noun);
        g_autofree char *head = place ? g_strconcat(place, " steht", NULL) : NULL;
        return head && !acts(pack, words) ? quoted(line, match, head, words) : line;
    }
    g_clear_pointer(&match, g_match_info_free);
    if (g_regex_match(says, line, 0, &match)) {
        g_autofree char *head = g_match_info_fetch(match, 2), *words = g_match_info_fetch(match, 3);
        return !acts(pack, words) ? quoted(line, match, head, words) : line;
    }
    g_clear_pointer(&match, g_match_info_free);
    if (g_regex_match(on_it, line, 0, &match)) {
        g_autofree char *place = g_match_info_fetch(match, 2), *words = g_match_info_fetch(match, 4);
        g_autofree char *head = g_strconcat(place, " steht", NULL);
        return !acts(pack, words) ? quoted(line, match, head, words) : line;
    }
    return line;
}
