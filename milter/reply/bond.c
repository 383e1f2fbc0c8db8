/*
 * bond.c - how a told clause hangs on what stands before it: by a semicolon, as one wish, by "and", by "which", as a pronoun, or not at
 * all.
 *
 * "y" between two statements that the mail only put one after the other says more than the customer did. What says itself how it hangs
 * on the sentence before takes no "also". In French what the sentence before began with is a pronoun in the next. Pure.
 */
#include "bond.h"

#include "../listen/clause.h"
#include "../listen/nounstyle.h"
#include "../listen/parting.h"

#include <hearken/text.h>
#include <string.h>

#define BOTH_MAX 15 /* words of two clauses in one sentence */

static guint
words_in(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return words->count;
}

/* "compró una mesa" and "le llegó con una pata rota": a deed of the customer's and what came of it are one sentence. */
static bool
goes_on_spanish(const char *first, const char *second)
{
    static const char deeds[] =
        "compró pidió hizo reservó recibió envió devolvió pagó solicitó contrató encargó alquiló "
        "mandó reclamó llamó escribió lleva tiene esperó ha había quedó perdió "
        "compraste pediste hiciste reservaste recibiste devolviste pagaste contrataste llevas has";
    static const char follows[] = "le les te llegó llegaron vino vinieron falta faltan funciona nadie nada aún todavía "
                                  "sabe sabes ha han se tiene viene trae llega";
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    guint at = two->count > 1 && word_in(two->words[0].low, "no ya aún todavía nunca");
    return one->count > 2 && two->count > 1 && one->count <= 11 && one->count + two->count <= 24 &&
           word_in(one->words[0].low, deeds) && word_in(two->words[at].low, follows) && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:.") && !strstr(first, " y ") && !strstr(first, " pero ");
}

/* "and" says that two things belong together: they do where the second speaks of the first's thing, or goes on in its voice. */
static const char *
bond_english(const char *first, const char *second)
{
    g_autofree char *opening = g_strndup(second, strcspn(second, " ,"));
    bool goes_on =
        word_in(opening, "it it's they they're he she he's she's nobody none neither there's there nothing") ||
        g_str_has_prefix(second, "no one ") || g_str_has_prefix(opening, "you");
    goes_on &= !g_str_has_prefix(second, "you accidentally ") && !g_str_has_prefix(second, "you mistakenly ");
    bool full = strstr(first, " and ") || strstr(second, " and ") || strstr(first, " but ") ||
                strstr(second, " but ") || strpbrk(first, ";:,.") || strpbrk(second, ";:.");
    return goes_on && !full ? NULL : "";
}

/* "le gustaría devolver el artículo" and "está sin montar": what is told of the thing named last. */
static bool
tells_of_it(const char *first, const char *second)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    return one->count > 3 && one->count <= 12 && two->count > 1 && two->count <= 12 && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:.") &&
           word_in(one->words[0].low, "quiere desea necesita le pide quieres necesitas te pides") &&
           word_in(one->words[one->count - 2].low, "el la los las su sus tu tus") &&
           word_in(two->words[0].low, "está están sigue siguen viene vienen");
}

/* "parecen arañazos" and "se nota mucho el metal": both say how it looks. */
static bool
looks_on(const char *first, const char *second)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    return one->count > 1 && two->count > 2 && one->count + two->count <= BOTH_MAX && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:,.") && !strstr(first, " y ") && !strstr(second, " y ") &&
           word_in(one->words[0].low, "parece parecen suena suenan huele está están es son") &&
           word_in(two->words[0].low, "se") && word_in(two->words[1].low, "nota notan ve ven oye oyen mueve mueven");
}

const char *
bond_between(const struct pack *pack, const char *first, const char *second)
{
    if (strcmp(pack->language, "en") == 0)
        return bond_english(first, second);
    if (strcmp(pack->language, "es") != 0)
        return NULL;
    if (tells_of_it(first, second))
        return ", que ";
    if (looks_on(first, second))
        return ", y ";
    if (goes_on_spanish(first, second))
        return " y ";
    g_autofree char *opening = g_strndup(second, strcspn(second, " ,"));
    bool same = word_in(opening, "parece parecen suena suenan sigue siguen huele está están");
    bool heavy = strpbrk(first, ";:") || strpbrk(second, ";:.") || words_in(first) + words_in(second) > BOTH_MAX;
    return !same || heavy || strstr(second, " a ") ? "" : "; ";
}

/* "vous nous demandez de résilier …" and "vous nous demandez de confirmer …": one head for both. */
static char *
french_wishes(const char *first, const char *second)
{
    static const char *const heads[] = {"vous nous demandez ", "tu nous demandes ", "vous souhaitez savoir ",
                                        "tu veux savoir "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        const char *rest = second + strlen(heads[i]);
        if (!g_str_has_prefix(first, heads[i]) || !g_str_has_prefix(second, heads[i]) || strpbrk(first, ";:.") ||
            strpbrk(second, ";:.") || words_in(first) + words_in(second) > 34)
            continue;
        return g_strdup_printf("%s et %s", first, rest);
    }
    return NULL;
}

char *
bond_wishes(const struct pack *pack, const char *first, const char *second)
{
    static const char *const heads[] = {"quiere ", "quieres ", "quieren "};
    if (strcmp(pack->language, "fr") == 0)
        return french_wishes(first, second);
    for (guint i = 0; i < G_N_ELEMENTS(heads) && strcmp(pack->language, "es") == 0; i++) {
        g_autofree char *know = g_strconcat(heads[i], "saber ", NULL);
        g_autofree char *that = g_strconcat(heads[i], "que ", NULL);
        if (!g_str_has_prefix(first, heads[i]) || g_str_has_prefix(first, know) || g_str_has_prefix(first, that) ||
            !g_str_has_prefix(second, know) || strpbrk(first, ",;:.") || strpbrk(second, ";:.") ||
            words_in(first) + words_in(second) > 24)
            continue;
        return g_strdup_printf("%s y %s", first, second + strlen(heads[i]));
    }
    return NULL;
}

bool
bond_is_full(const struct pack *pack, const char *clause)
{
    if (strstr(clause, NOUNSTYLE_MARK))
        return true;
    return strcmp(pack->language, "es") == 0 &&
           (strstr(clause, ", y ") || strstr(clause, " y ") || strstr(clause, ". ") || strchr(clause, ';'));
}

/* ---- how a clause follows the sentences before it ---------------------------------------------------------------- */

#define WHICH_MAX 36 /* words of both, joined by "which" */

/* Where the last sentence of the text begins: behind a stop or a starter's colon. */
static const char *
last_sentence(const char *text)
{
    text += strspn(text, " \n");
    const char *last = text;
    for (const char *at = text; (at = strpbrk(at, ".:")); at++)
        if (at[1] == ' ' && at[2])
            last = at + 2;
    return last;
}

char *
follow_pronoun(const char *text, const char *clause)
{
    g_auto(GStrv) words = g_strsplit(clause, " ", 3);
    g_auto(GStrv) before = g_strsplit(last_sentence(text), " ", 3);
    if (g_strv_length(words) < 3 || !word_in(words[0], "ce cet cette") || g_strv_length(before) < 3 ||
        strcmp(before[1], words[1]) != 0)
        return NULL;
    return g_strdup_printf("%s %s", strcmp(words[0], "cette") == 0 ? "elle" : "il", words[2]);
}

char *
follow_which(const char *text, const char *clause)
{
    static const char *const effects[] = {
        "this means ",      "this makes ",      "this leaves ",     "this affects ",    "this causes ",
        "this prevents ",   "this blocks ",     "this stops ",      "this has caused",  "this caused ",
        "this has made ",   "this has left ",   "this is causing",  "this is blocking", "this is affecti",
        "this is prevent",  "this is making",   "this is impact",   "this is costing",  "this is holding",
        "this is stoppin",  "this is delayin",  "this is disrup",   "this is hurting",  "this is urgent",
        "this is critical", "this costs ",      "this makes it ",   "this is slowin",   "this is putting",
        "this disrupts ",   "this is leaving",  "this is unaccep",  "this is a real ",  "this is a bug",
        "this is a serio",  "this is a critic", "this is a produ",  "this is a major",  "this is a huge ",
        "this is a secur",  "this is an emer",  "this is an outag", "this is not acc",  "this is becomin",
        "this is a breac"};
    const char *stop = strrchr(text, '.'), *last = last_sentence(text);
    bool effect = false;
    for (guint i = 0; i < G_N_ELEMENTS(effects); i++)
        effect |= g_str_has_prefix(clause, effects[i]);
    if (!effect || !stop || stop[1] || strstr(last, "which ") || g_str_has_prefix(last, "You'd like ") ||
        strstr(last, "\xE2\x80\x9C") || text_word_count(last) + text_word_count(clause) > WHICH_MAX)
        return NULL;
    return g_strdup_printf("%.*s, which %s.", (int)(stop - text), text, clause + strlen("this "));
}

bool
follow_is_linked(const char *clause)
{
    g_autofree char *low = g_utf8_strdown(clause, -1);
    g_autofree char *first = g_strndup(low, strcspn(low, " ,"));
    return g_str_has_prefix(low, "à défaut") || g_str_has_prefix(low, "de plus") ||
           word_in(first, "außerdem sonst andernfalls zudem trotzdem deshalb anschließend danach und aber sinon "
                          "cependant pourtant ensuite toutefois además pero también sin");
}

bool
follow_is_full(const char *text, const char *joint)
{
    const char *at = strcmp(joint, ", and ") == 0 ? strstr(text, " and ") : NULL;
    return g_str_has_prefix(text, "it's now ") || g_str_has_prefix(text, "it is now ") || strstr(text, joint) ||
           (at && !g_ascii_isupper(at[5]) && parting_is_clause(at + strlen(" and ")));
}

/* ---- joined by "and" --------------------------------------------------------------------------------------------- */

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
bond_joined(const char *first, const char *and, const char *second)
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
