/*
 * familiar.c - the customer who says "tu" or "du" to us, as said to many: French "vous", German "ihr".
 *
 * Whoever is addressed is us, and what turns "vous" and "ihr" into "we" knows those forms only: "tu m'avais dit" becomes "vous m'aviez
 * dit", "viens-tu" "venez-vous", "kannst du mir helfen" "könnt ihr mir helfen". How the answer addresses the customer is settled
 * elsewhere (manner.c). Pure.
 */
#include "familiar.h"

#include "clause.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* Forms that no ending tells: "tu", "vous". */
static const char *const forms[][2] = {
    {"es", "êtes"},           {"as", "avez"},           {"vas", "allez"},           {"fais", "faites"},
    {"dis", "dites"},         {"peux", "pouvez"},       {"veux", "voulez"},         {"dois", "devez"},
    {"sais", "savez"},        {"viens", "venez"},       {"reviens", "revenez"},     {"tiens", "tenez"},
    {"prends", "prenez"},     {"reprends", "reprenez"}, {"comprends", "comprenez"}, {"mets", "mettez"},
    {"remets", "remettez"},   {"promets", "promettez"}, {"pars", "partez"},         {"sors", "sortez"},
    {"sers", "servez"},       {"vends", "vendez"},      {"rends", "rendez"},        {"réponds", "répondez"},
    {"attends", "attendez"},  {"perds", "perdez"},      {"finis", "finissez"},      {"choisis", "choisissez"},
    {"reçois", "recevez"},    {"vois", "voyez"},        {"crois", "croyez"},        {"envoies", "envoyez"},
    {"renvoies", "renvoyez"}, {"paies", "payez"},       {"appelles", "appelez"},    {"rappelles", "rappelez"},
    {"achètes", "achetez"},   {"lis", "lisez"},         {"écris", "écrivez"},       {"connais", "connaissez"},
    {"ouvres", "ouvrez"},     {"refais", "refaites"},   {"sois", "soyez"},          {"aies", "ayez"},
    {"puisses", "puissiez"},  {"fasses", "fassiez"},    {"ailles", "alliez"},       {"viennes", "veniez"},
};

/* The form that goes with "vous". NULL: it is not sure. Owned by caller. */
static char *
formal(const char *verb)
{
    static const char open[] =
        "achètes amènes emmènes ramènes lèves enlèves relèves soulèves prélèves pèses gèles sèmes";
    static const char *const endings[][2] = {{"rais", "riez"}, {"ais", "iez"}, {"ras", "rez"}, {"es", "ez"}};
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++)
        if (strcmp(verb, forms[i][0]) == 0)
            return g_strdup(forms[i][1]);
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++) {
        gsize width = strlen(verb), tail = strlen(endings[i][0]);
        const char *grave = i + 1 == G_N_ELEMENTS(endings) ? g_strrstr(verb, "è") : NULL;
        if (grave && g_str_has_suffix(verb, "es") && strlen(grave) <= 6) /* "exagères" → "exagérez" */
            return g_strdup_printf("%.*s%s%.*sez", (int)(grave - verb), verb, word_in(verb, open) ? "e" : "é",
                                   (int)(strlen(grave) - strlen("ès") - 1), grave + strlen("è"));
        if (width > tail + 1 && g_str_has_suffix(verb, endings[i][0]))
            return g_strdup_printf("%.*s%s", (int)(width - tail), verb, endings[i][1]);
    }
    return NULL;
}

/* Where a word's own letters begin behind elided ones: "m'avais" → 2. */
static gsize
past_elided(const char *word)
{
    return word[0] && word[1] == '\'' && strchr("nNmMtTlLsSjJ", word[0]) ? 2 : 0;
}

/* Puts a verb's form with "vous" in its place among the words; marks behind it stay. */
static bool
put_formal(char **word)
{
    gsize head = past_elided(*word), width = 0;
    const char *verb = *word + head;
    while (g_unichar_isalpha(g_utf8_get_char(verb + width)))
        width += (gsize)(g_utf8_next_char(verb + width) - (verb + width));
    g_autofree char *stem = g_strndup(verb, width), *low = g_utf8_strdown(stem, -1), *form = formal(low);
    if (!form)
        return false;
    if (g_unichar_isupper(g_utf8_get_char(stem)))
        form[0] = g_ascii_toupper(form[0]);
    char *line = g_strdup_printf("%.*s%s%s", (int)head, *word, form, verb + width);
    g_free(*word);
    *word = line;
    return true;
}

static void
put_word(char **word, const char *low, const char *said, gsize width)
{
    char *line = g_strconcat(said, *word + width, NULL);
    if (g_ascii_isupper((*word)[0]) && *low)
        line[0] = g_ascii_toupper(line[0]);
    g_free(*word);
    *word = line;
}

/* "tu" at `at` and its verb. */
static void
put_subject(char **words, guint at)
{
    guint verb = at + 1;
    while (words[verb] && word_in(words[verb], "ne me te se le la les lui leur nous y en"))
        verb++;
    if (words[verb] && put_formal(&words[verb]))
        put_word(&words[at], "tu", "vous", strlen("tu"));
}

char *
familiar_said(const char *sentence)
{
    g_auto(GStrv) words = g_strsplit(sentence, " ", -1);
    for (guint i = 0; words[i]; i++) {
        g_autofree char *low = g_utf8_strdown(words[i], -1), *bare = g_strndup(low, strcspn(low, ",.;:!?"));
        char *hung = strstr(low, "-tu");
        gsize at = hung ? (gsize)(hung - low) : 0;
        if (hung && (!hung[3] || strchr(",.?!", hung[3]))) { /* "viens-tu" */
            g_autofree char *before = g_utf8_strdown(i > 0 ? words[i - 1] : "", -1);
            bool particle = word_in(before, "on il elle vous nous ça tu je ils elles") || g_str_has_prefix(low, "c'") ||
                            g_str_has_prefix(low, "j'");
            if (particle) { /* Quebec: "on peut-tu payer", "c'est-tu ouvert" */
                memmove(words[i] + at, words[i] + at + 3, strlen(words[i] + at + 3) + 1);
            } else if (put_formal(&words[i])) {
                char *tail = strstr(words[i], "-tu");
                char *line = tail ? g_strdup_printf("%.*s-vous%s", (int)(tail - words[i]), words[i], tail + 3) : NULL;
                if (line) {
                    g_free(words[i]);
                    words[i] = line;
                }
            }
        } else if (strcmp(bare, "tu") == 0 && words[i + 1]) {
            put_subject(words, i);
        } else if (word_in(bare, "ton ta") && strcmp(bare, low) == 0) {
            put_word(&words[i], low, "votre", strlen(low));
        } else if (strcmp(low, "tes") == 0) {
            put_word(&words[i], low, "vos", strlen(low));
        } else if (word_in(bare, "te toi") && !(words[i + 1] && strcmp(words[i + 1], "qui") == 0)) {
            put_word(&words[i], low, "vous", strlen(bare));
        } else if (g_str_has_prefix(low, "t'")) {
            put_word(&words[i], low, "vous ", strlen("t'"));
        }
    }
    return g_strjoinv(" ", words);
}

/* ---- German: "du" ------------------------------------------------------------------------------------------------ */

/* "dein" → "euer"; NULL: it means nobody that is spoken to. */
static const char *
many_of(const char *low)
{
    static const char *const pairs[][2] = {
        {"du", "ihr"},       {"dich", "euch"},    {"dir", "euch"},     {"dein", "euer"},    {"deine", "eure"},
        {"deinen", "euren"}, {"deinem", "eurem"}, {"deiner", "eurer"}, {"deines", "eures"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(low, pairs[i][0]) == 0)
            return pairs[i][1];
    return NULL;
}

/* The verb of "du" as it goes with "ihr". NULL: it is none. Owned by caller. */
static char *
verb_of_many(const char *low)
{
    static const char *const pairs[][2] = {
        {"kannst", "könnt"},        {"hast", "habt"},    {"bist", "seid"},        {"willst", "wollt"},
        {"musst", "müsst"},         {"darfst", "dürft"}, {"wirst", "werdet"},     {"weißt", "wisst"},
        {"weisst", "wisst"},        {"magst", "mögt"},   {"nimmst", "nehmt"},     {"gibst", "gebt"},
        {"siehst", "seht"},         {"liest", "lest"},   {"hilfst", "helft"},     {"sprichst", "sprecht"},
        {"fährst", "fahrt"},        {"lässt", "lasst"},  {"hältst", "haltet"},    {"triffst", "trefft"},
        {"vergisst", "vergesst"},   {"trägst", "tragt"}, {"hattest", "hattet"},   {"warst", "wart"},
        {"empfiehlst", "empfehlt"}, {"wärst", "wärt"},   {"brauchst", "braucht"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(low, pairs[i][0]) == 0)
            return g_strdup(pairs[i][1]);
    gsize length = strlen(low);
    if (word_in(low, "zuerst selbst sonst meist längst umsonst einst höchst ernst fast") ||
        g_str_has_suffix(low, "ächst"))
        return NULL; /* "hast du selbst" */
    return length > 4 && g_str_has_suffix(low, "st") ? g_strdup_printf("%.*st", (int)length - 2, low) : NULL;
}

static bool
put_verb(struct clause *words, guint at)
{
    g_autofree char *many = verb_of_many(words->words[at].low);
    if (!many)
        return false;
    if (g_unichar_isupper(g_utf8_get_char(words->words[at].text)))
        many[0] = g_ascii_toupper(many[0]);
    clause_set(words, at, many);
    return true;
}

char *
thou_told(char *line)
{
    g_autofree char *low = g_utf8_strdown(line, -1);
    bool spoken = g_str_has_prefix(low, "du ") || strstr(low, " du ") || strstr(low, " du,") || strstr(low, "dich") ||
                  strstr(low, "dir") || strstr(low, "dein");
    if (!spoken)
        return line;
    g_autoptr(clause) words = clause_cut(line);
    bool changed = false;
    for (guint i = 0; i < words->count; i++) {
        const char *many = many_of(words->words[i].low);
        if (!many)
            continue;
        changed = true;
        if (strcmp(many, "ihr") == 0) { /* its verb: behind it, before it, or where the clause closes */
            guint end = i;
            while (end + 1 < words->count && !strpbrk(words->words[end].trail, ",;:!?."))
                end++;
            bool open = i > 0 && !*words->words[i - 1].trail;
            if (!(i + 1 < words->count && !*words->words[i].trail && put_verb(words, i + 1)) &&
                !(open && put_verb(words, i - 1)) && end > i)
                put_verb(words, end);
        }
        g_autofree char *form = g_strdup(many);
        if (i == 0 && g_unichar_isupper(g_utf8_get_char(words->words[i].text)))
            form[0] = g_ascii_toupper(form[0]);
        clause_set(words, i, form);
    }
    if (!changed) /* "direkt", "Dichtung" */
        return line;
    g_autofree char *told = clause_join(words, 0, words->count);
    bool asked = g_str_has_suffix(line, "?") && !g_str_has_suffix(told, "?");
    g_free(line);
    return g_strconcat(told, asked ? "?" : "", NULL);
}
