/*
 * crop.c - a clause cut at its last joint that keeps enough of it, the last way to repeat less.
 *
 * Cut is only where a clause may end: an English one that has its verb, outside rows, brackets and quotation; another at a comma behind
 * which a clause begins. Pure.
 */
#include "crop.h"
#include "clause.h"
#include "stump.h"
#include "parting.h"
#include "pauses.h"
#include "southern.h"

#include <hearken/text.h>
#include <string.h>

#define ASIDE_MAX 8 /* words between two commas that only tell of a thing */

/* "your new inhaler with the counter on it has gone …": no sentence ends before the verb. */
static bool
acts(const char *head)
{
    g_autoptr(clause) words = clause_cut(head);
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, "is are was were has have had do does did will would can could cannot got came went said says "
                         "found left lost made paid put sent took told keep keeps kept gave get gets need needs want "
                         "wants bought broke broken i'm you're it's there's you've") ||
            g_str_has_suffix(low, "n't") || (strlen(low) > 4 && g_str_has_suffix(low, "ed")))
            return true;
    }
    return false;
}

/* Whether the clause's first octets say something: no half of a bracket, no "when …" without what happened then. */
static bool
stands_alone(const char *clause, gsize width)
{
    g_autofree char *head = g_strndup(clause, width);
    g_autofree char *first = g_strndup(head, strcspn(head, " "));
    const char *open = strrchr(head, '('), *quote = g_strrstr(head, "\xE2\x80\x9C");
    return !(open && !strchr(open, ')')) && !(quote && !strstr(quote, "\xE2\x80\x9D")) &&
           !(word_in(first, "when if after since as because once although while before whenever despite without") &&
             !strchr(head, ','));
}

bool
crop_begins_clause(const char *at)
{
    g_autoptr(clause) words = clause_cut(at);
    if (words->count > 4 && word_in(words->words[1].low, "you we he she they nobody there") &&
        !word_in(words->words[2].low, "all both the and or"))
        return true;
    if (words->count < 4 || !word_in(words->words[1].low, "the your our this that"))
        return false;
    return word_in(words->words[0].low, "but") ||
           word_in(words->words[3].low,
                   "is isn't was wasn't has hasn't does doesn't keeps won't never are aren't were weren't");
}

/* May an English clause end where a joint stands? */
static bool
whole_to(const char *clause, const char *at, const char *joint)
{
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    g_autoptr(clause) words = clause_cut(head);
    if (strcmp(joint, ", ") == 0 && parting_is_begun(words, 0, words->count))
        return false;
    if (strcmp(joint, " and ") == 0 && !crop_begins_clause(at + 1)) { /* never within a row of things */
        g_autofree char *next = g_strndup(at + 5, strcspn(at + 5, " ,"));
        if (!g_ascii_islower(*next) ||
            word_in(
                next,
                "the your our a an this that his her their its my some two three on at in for to from by with about of "
                "four five no not other another all both how why when what "
                "whether where")) {
            g_autofree char *rest = g_strndup(at + 5, strcspn(at + 5, ",;"));
            if (!g_ascii_islower(*next) || !acts(rest))
                return false;
        }
    }
    g_autofree char *first = g_strndup(head, strcspn(head, " "));
    bool subject = *joint == ',' && word_in(first, "you we it they he she there"); /* its verb need not be known */
    const char *aside = g_strrstr(head, ", wh");                                   /* "your aunt, who is 84" */
    return !(aside && !strchr(aside + 1, ',')) && stands_alone(clause, strlen(head)) && (subject || acts(head));
}

bool
crop_begins_apart(const struct pack *pack, const char *at)
{
    static const char *const keys[] = {"turn.subordinate", "turn.joint", "hedge.joints", "hedge.subjects", "turn.wh"};
    g_autofree char *word = g_strndup(at, strcspn(at, " ,.;:"));
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        for (char **text = pack_texts(pack, keys[i]); text && *text; text++)
            if (strcmp(*text, word) == 0)
                return true;
    return false;
}

/* German and Dutch may still owe the verb where a comma stands. */
static bool
ends_on_verb(const struct pack *pack)
{
    return strcmp(pack->language, "de") == 0 || strcmp(pack->language, "nl") == 0;
}

bool
crop_is_open(const char *clause, const char *at)
{
    gint depth = 0;
    bool quoted = false;
    for (const char *c = clause; c < at; c++) {
        depth += *c == '(';
        depth -= *c == ')';
        quoted ^= *c == '"';
        if ((guchar)*c == 0xC2 && ((guchar)c[1] == 0xAB || (guchar)c[1] == 0xBB))
            quoted = (guchar)c[1] == 0xAB;
    }
    return depth <= 0 && !quoted;
}

/* "… y, lo que más me preocupa, …": cut there, the joint before it would dangle. */
static bool
dangles(const char *clause, const char *at)
{
    const char *before = at;
    while (before > clause && *--before != ',')
        ;
    if (before <= clause + 2)
        return false;
    g_autofree char *head = g_strndup(clause, (gsize)(before - clause));
    const char *last = strrchr(head, ' ');
    g_autofree char *opens = g_strndup(before + 2, strcspn(before + 2, ","));
    if (g_str_has_prefix(opens, "aber wenn ") ||
        g_str_has_prefix(opens, "und wenn ") || /* what then is still to come */
        g_str_has_prefix(opens, "aber falls ") || g_str_has_prefix(opens, "und falls "))
        return true;
    return last && word_in(last + 1, "y e et und en ou o oder of que dass mais pero ma mas maar aber");
}

/* "el mensajero, que no sé cómo se llama, tiró …": what is said of him is still to come. */
static bool
owes_verb(const char *clause, const char *at)
{
    const char *aside = strstr(clause, ", ");
    g_autofree char *subject = g_strndup(clause, aside && aside < at ? (gsize)(aside - clause) : 0);
    g_autofree char *next = g_strndup(aside ? aside + 2 : "", aside ? strcspn(aside + 2, " ") : 0);
    return *subject && strstr(aside + 2, ", ") == at && word_in(next, "que qui che") && text_word_count(subject) <= 3;
}

/* "disse bem alto, rindo, que …": what was said is still to come behind the aside. */
static bool
owes_saying(const char *clause, const char *at)
{
    g_autofree char *next = g_strndup(at + 2, strcspn(at + 2, " "));
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    const char *aside = g_strrstr(head, ", ");
    return aside && word_in(next, "que qu' che dat dass") && text_word_count(aside + 2) <= 3;
}

/* "grown so far across the path": no joint. */
static bool
is_measure(const char *at, const char *joint)
{
    g_autofree char *next = g_strndup(at + strlen(joint), strcspn(at + strlen(joint), " ,"));
    return strcmp(joint, " so ") == 0 && word_in(next, "far much many long badly often few little loud bad hot cold");
}

/* "in Poland, Czech and Slovakia": the comma stands within a row of names. */
static bool
names_row(const char *at, const char *joint)
{
    gsize width = strcspn(at + 2, " ,");
    return strcmp(joint, ", ") == 0 && g_ascii_isupper(at[2]) && width > 1 &&
           (g_str_has_prefix(at + 2 + width, " and ") || g_str_has_prefix(at + 2 + width, " or ") ||
            at[2 + width] == ',');
}

/* "su hija Leire, 2º de violín", "o seu voo de 12 de novembro, de Lisboa para o Funchal": what it is, and nothing told. */
static bool
tells(const struct pack *pack, const char *clause, const char *at)
{
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    g_autoptr(clause) words = clause_cut(head);
    if (word_in(pack->language, "it pt"))
        return southern_acts(pack, head);
    return strcmp(pack->language, "es") != 0 || pauses_verb(words, 0, words->count);
}

/* "o seu voo de 12 de novembro, de Lisboa para o Funchal, foi cancelado" without what stands between the commas, where that tells of the
 * thing and no more. NULL: nothing of the kind stands there. Owned by caller. */
char *
crop_aside(const struct pack *pack, const char *clause)
{
    const char *from = strstr(clause, ", "), *to = from ? strstr(from + 2, ", ") : NULL;
    g_autofree char *aside = to ? g_strndup(from + 2, (gsize)(to - from) - 2) : NULL;
    g_autofree char *first = g_strndup(aside ? aside : "", aside ? strcspn(aside, " ") : 0);
    const char *verb = to ? strchr(to + 2, ' ') : NULL, *behind = verb ? strchr(verb + 1, ' ') : NULL;
    behind = behind ? behind : verb ? verb + strlen(verb) : NULL; /* "no llegó", "foi cancelado" */
    if (!aside || !verb || !crop_is_open(clause, from) || text_word_count(aside) > ASIDE_MAX ||
        text_word_count(to) < 2 || strstr(to + 2, ", ") || tells(pack, clause, from) || !tells(pack, to + 2, behind) ||
        !(word_in(first, "de da do das dos di del della dal dalla del des du d'une d'un van per por pour para con com "
                         "avec met in en em à") ||
          g_str_has_suffix(first, "ido") || g_str_has_suffix(first, "ida") || g_str_has_suffix(first, "ado") ||
          g_str_has_suffix(first, "ada") || g_str_has_suffix(first, "ato") || g_str_has_suffix(first, "ata")))
        return NULL;
    return g_strdup_printf("%.*s %s", (int)(from - clause), clause, to + 2);
}

/* Whether the clause may be cut there and owes nothing then. */
static bool
may_end(const struct pack *pack, const char *clause, const char *at)
{
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    return (gsize)(at - clause) > strlen(clause) / 3 && !stump_owes(pack, head, at);
}

/* "leu em voz alta o nome do remédio e comentou, com a fila atrás, …": where the second deed begins, of Spanish, Italian and Portuguese.
 * 0: there is none. */
static gsize
second_deed(const struct pack *pack, const char *clause)
{
    const char *joint = strcmp(pack->language, "es") == 0 ? " y " : " e ";
    gsize best = 0;
    for (const char *at = clause; word_in(pack->language, "es it pt") && (at = strstr(at, joint)); at++) {
        g_autofree char *deed = g_strndup(at + 3, strcspn(at + 3, " ,"));
        g_autoptr(clause) word = clause_cut(deed);
        bool acts = strcmp(pack->language, "es") == 0 ? pauses_verb(word, 0, 1) : southern_acts(pack, deed);
        if (acts && tells(pack, clause, at) && crop_is_open(clause, at) && may_end(pack, clause, at))
            best = (gsize)(at - clause);
    }
    return best;
}

char *
crop(const struct pack *pack, char *clause)
{
    static const char *const joints[] = {", ",   " because ", " which ", " and ",  " but ",
                                         " so ", " when ",    " after ", " as a ", " as an "};
    gsize best = 0;
    bool english = strcmp(pack->language, "en") == 0;
    for (guint i = 0; i < (english ? G_N_ELEMENTS(joints) : 1); i++)
        for (char *at = g_strrstr(clause, joints[i]); at; at = NULL)
            if ((gsize)(at - clause) > best && may_end(pack, clause, at) &&
                (!english ||
                 (whole_to(clause, at, joints[i]) && !is_measure(at, joints[i]) && !names_row(at, joints[i]))))
                best = (gsize)(at - clause);
    if (!english) {
        best = 0;
        for (char *at = clause; (at = strstr(at, ", ")); at += 2)
            if (tells(pack, clause, at) && crop_is_open(clause, at) && !dangles(clause, at) && !owes_verb(clause, at) &&
                !owes_saying(clause, at) && may_end(pack, clause, at) &&
                (crop_begins_apart(pack, at + 2) || !ends_on_verb(pack) ||
                 (gsize)(at - clause) > strlen(clause) * 11 / 20))
                best = (gsize)(at - clause);
        best = best ? best : second_deed(pack, clause);
    }
    if (!best) {
        g_free(clause);
        return NULL;
    }
    while (best && strchr(" ,;", clause[best - 1]))
        best--;
    clause[best] = '\0';
    static const char *const loose[] = {"; sin embargo", "; tuttavia", "; no entanto",
                                        "; porém"}; /* of what is cut away */
    for (guint i = 0; i < G_N_ELEMENTS(loose); i++)
        if (g_str_has_suffix(clause, loose[i]))
            clause[strlen(clause) - strlen(loose[i])] = '\0';
    for (char *last = strrchr(clause, ' ');
         last && word_in(last + 1, "and but so when because at by to of for with from in on the a or if which");
         last = strrchr(clause, ' '))
        while (last >= clause && strchr(" ,;", *last))
            *last-- = '\0';
    return clause;
}
