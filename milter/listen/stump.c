/*
 * stump.c - whether a clause that is cut in two still owes something that the cut takes away.
 *
 * "desde hace un mes, cuando llueve | , gotea el techo" owes its verb, "I request, under section 7 | , a copy" what is requested, "he said
 * aloud | , with a grin, that …" what was said, "e a notícia | , que ninguém sabia, …" all that is told of it. Closed classes and the
 * languages' own tests for verbs; where neither tells, nothing is owed. Pure.
 */
#include "stump.h"

#include "clause.h"
#include "parting.h"
#include "pauses.h"
#include "southern.h"

#include <hearken/text.h>
#include <string.h>

#define ASIDE_MAX 8 /* words put in between a verb and what it owes */

/* What begins a part that is no sentence by itself. */
static const struct {
    const char *language, *words;
} unders[] = {
    {"en", "if when whenever as because although though while unless where who which whose "
           "that whatever whoever seeing even notwithstanding"},
    {"de", "wenn als weil da obwohl falls sobald nachdem bevor während damit"},
    {"fr", "si quand lorsque parce puisque comme alors bien même qui que dont où vu"},
    {"es", "si cuando aunque porque mientras que quien donde aun ya"},
    {"it", "se quando anche che mentre perché poiché benché dove siccome visto dato"},
    {"pt", "se quando mesmo que embora porque enquanto onde caso"},
    {"nl", "als wanneer terwijl omdat toen hoewel zodra nadat dat die"},
};

static const char joints[] = "and y e en und et o ou of oder ed";
static const char places[] = "in with for at on by under pursuant according para por con com em en sem sin per a al da "
                             "dal di avec pour sans dans sur mit für bei nach met voor bij";
static const char determiners[] =
    "a an the your our his her their un una el la los las il lo i gli le l' uno o os as um "
    "uma une les des een het de that que che dass dat whether how what when si se if";

static bool
begins_with(const char *part, const char *list)
{
    g_autofree char *first = g_strndup(part, strcspn(part, " ,;:"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    return word_in(low, list);
}

static const char *
unders_of(const struct pack *pack)
{
    for (guint i = 0; i < G_N_ELEMENTS(unders); i++)
        if (strcmp(unders[i].language, pack->language) == 0)
            return unders[i].words;
    return "";
}

/* "we'd", "it's", "I'm": not "the owner's". */
static bool
is_contracted(const char *low)
{
    g_autofree char *who = g_strndup(low, strcspn(low, "'"));
    return strlen(who) < strlen(low) && word_in(who, "i you we they he she it there that who what here nobody");
}

static bool
acts(const struct pack *pack, const char *part)
{
    g_autoptr(clause) words = clause_cut(part);
    if (words->count > 2 && strcmp(pack->language, "nl") == 0 &&
        begins_with(part, "ik u je jij wij we hij")) /* "ik ga …" */
        return true;
    if (strcmp(pack->language, "es") == 0)
        return pauses_verb(words, 0, words->count) || begins_with(part, "se le les me te nos");
    if (southern_knows(pack))
        return southern_acts(pack, part);
    bool found = strcmp(pack->language, "en") != 0 || /* whose verb need not be known */
                 begins_with(part, "i you we they he she it nobody there");
    for (guint i = 0; i < words->count && !found; i++) {
        const char *low = words->words[i].low;
        found = parting_is_finite(low) || is_contracted(low) ||
                (i > 0 && strlen(low) > 4 && g_str_has_suffix(low, "ed")) ||
                (i > 1 && strlen(low) > 4 && g_str_has_suffix(low, "s") && !g_str_has_suffix(low, "ss") &&
                 word_in(clause_low(words, i + 1), "the a an my your our it me you us")) || /* "… heats the flat" */
                (word_in(low, "i you we they he she") && i + 1 < words->count); /* "under section 7 you request" */
    }
    return found;
}

/* Whether the part's first words are a verb whose subject stands before it. */
static bool
begins_acting(const struct pack *pack, const char *part)
{
    g_autofree char *first = g_strndup(part, strcspn(part, " ,"));
    if (strcmp(pack->language, "es") == 0 && word_in(first, "se le les me te nos"))
        return true;
    if (!word_in(pack->language, "en es it pt"))
        return false;
    return strcmp(pack->language, "en") == 0 ? parting_is_finite(first) : acts(pack, first);
}

/* English: "the retainer which, under section 7", "what three years", "request that the profile": a clause that lacks its verb. */
static bool
lacks_inner_verb(const char *head)
{
    g_autoptr(clause) words = clause_cut(head);
    bool open = false;
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low, *next = clause_low(words, i + 1);
        bool opens = (word_in(low, "which who whose what whether how whatever") && strcmp(next, "to") != 0) ||
                     (strcmp(low, "that") == 0 && i > 1 && word_in(next, "the my your our their his her"));
        open =
            opens || (open && !parting_is_finite(low) && !g_str_has_suffix(low, "ed") && !g_str_has_suffix(low, "s"));
    }
    return open;
}

/* Whether any part of the head can be a sentence: not all of them stand under what is not there. */
static bool
is_sentence(const struct pack *pack, char **parts)
{
    const char *under = unders_of(pack);
    for (guint i = 0; parts[i]; i++) {
        bool below = begins_with(parts[i], under) &&
                     !(i == 0 && strcmp(pack->language, "es") == 0 && begins_with(parts[i], "ya"));
        if (!below && acts(pack, parts[i]))
            return true;
    }
    return false;
}

/* Whether the word before a part put in is a verb that wants more than that. */
static bool
wants_object(const char *language, const char *before)
{
    const char *last = strrchr(before, ' ');
    g_autofree char *low = g_utf8_strdown(last ? last + 1 : before, -1);
    static const char *const ends[] = {"ar", "er", "ir", "rles", "rle", "rnos", "rse", "rvi", "rci", "rgli", "ó", "ou"};
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(low) > 4; i++)
        if (word_in(language, "es it pt") && g_str_has_suffix(low, ends[i]))
            return true;
    return word_in(low,
                   "know request require demand confirm state say said says wrote see saw want need dice dijo digo "
                   "diz disse dice ha detto pide pido peço chiedo solicito quiero necesito quero vorrei und sind "
                   "ist hat haben möchte bitte");
}

/* "I request, under section 7, | a copy", and cut before what is put in. */
static bool
owes_object(const char *language, char **parts, guint count, const char *rest)
{
    g_auto(GStrv) behind = g_strsplit(rest, ", ", 3);
    if (count > 1 && begins_with(parts[count - 1], places) && text_word_count(parts[count - 1]) <= ASIDE_MAX &&
        wants_object(language, parts[count - 2]) && begins_with(rest, determiners))
        return true;
    return behind[0] && behind[1] && begins_with(behind[0], places) && text_word_count(behind[0]) <= ASIDE_MAX &&
           wants_object(language, parts[count - 1]) && begins_with(behind[1], determiners);
}

/* German and Dutch: "kam die Meldung | , dass …", "sind sie | , unverzüglich zu löschen", "wurde auf den 5. | , verschoben". */
static bool
owes_germanic(const char *language, const char *head, const char *rest)
{
    if (!word_in(language, "de nl"))
        return false;
    g_autofree char *part = g_strndup(rest, strcspn(rest, ",;"));
    g_auto(GStrv) behind = g_strsplit(rest, ", ", -1);
    for (guint i = 0; behind[i]; i++)
        if (!strchr(behind[i], ' ') && g_unichar_islower(g_utf8_get_char(behind[i])) &&
            (g_str_has_suffix(behind[i], "t") || g_str_has_suffix(behind[i], "en")))
            return true;
    g_autofree char *padded = g_strdup_printf(" %s ", head);
    bool measured = strstr(padded, " so ") || strstr(padded, " zo ") || strstr(padded, " solch") ||
                    strstr(padded, " derart ") || strstr(padded, " zodanig ");
    bool purpose = begins_with(part, "um ohne statt anstatt außer om zonder in");
    g_auto(GStrv) words = g_strsplit(part, " ", -1);
    guint count = g_strv_length(words);
    bool infinite = count > 1 && (word_in(words[count - 2], "zu te"));
    return (begins_with(part, "dass dat ob") && !measured) || (infinite && !purpose);
}

bool
stump_owes(const struct pack *pack, const char *head, const char *rest)
{
    bool comma = *rest == ',' || *rest == ';';
    rest += strspn(rest, " ,;");
    g_autoptr(GString) row = g_string_new(head);
    g_string_replace(row, ": ", ", ", 0);
    g_string_replace(row, "; ", ", ", 0);
    g_auto(GStrv) parts = g_strsplit(row->str, ", ", -1);
    guint count = g_strv_length(parts);
    const char *last = count ? parts[count - 1] : "", *space = strrchr(head, ' ');
    const char *word = space ? space + 1 : head;
    if (!count || !is_sentence(pack, parts))
        return true;
    if (count > 1 && begins_with(last, joints) && !acts(pack, last) && comma) /* "…, e a notícia" */
        return true;
    if (count > 1 && text_word_count(last) == 1 && !g_ascii_isdigit(*last) && comma) /* "…, efectivamente" */
        return true;
    g_auto(GStrv) behind = g_strsplit(rest, ", ", 3);
    bool inserted = behind[0] && behind[1] && strcmp(pack->language, "en") != 0 && begins_acting(pack, behind[1]);
    if (comma && (inserted || (count > 1 && begins_acting(pack, rest)))) /* "o valor, de 12 euros | , foi debitado" */
        return true;
    if (g_ascii_isdigit(*word) && !g_ascii_isalpha(word[strlen(word) - 1]) && g_ascii_isdigit(*rest) && comma)
        return true; /* "auf den 6.3. | , 9.3."; not "on the 9th, 4.20 and 4.20" */
    static const char under[] = "since when if because although though while unless once whenever";
    if (strcmp(pack->language, "en") == 0 && count == 1 && comma && begins_with(head, under))
        return true; /* "since the electrician was here | , the bell rings …" */
    if (strcmp(pack->language, "en") == 0 &&
        (lacks_inner_verb(last) || g_str_has_prefix(rest, "and a half") ||
         word_in(word, "under after before over since until than whose is are was were has have been be which what")))
        return true;
    return owes_object(pack->language, parts, count, rest) || owes_germanic(pack->language, head, rest);
}
