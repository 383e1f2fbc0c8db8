/*
 * polish.c - the last hand on a turned clause: what a customer writes in haste or by form, put as one would tell it.
 *
 * "Hereby" and thanks at the end are cut, thanks at the head told as thanking, common slips of spelling mended from the pack's
 * list, and where Spanish and Italian leave the subject out after another's clause it is put in. Pure.
 */
#include "polish.h"

#include "clause.h"
#include "retell.h"
#include "southern.h"
#include "splice.h"
#include "verb.h"

#include <string.h>

#define TAIL_MAX 1 /* words after thanks at the end: a name */

static char **
texts_of(const struct pack *pack, bool informal, const char *key)
{
    g_autofree char *du = g_strconcat(key, ".du", NULL);
    char **own = informal ? pack_texts(pack, du) : NULL;
    return own ? own : pack_texts(pack, key);
}

static bool
is_edge(char c)
{
    return !c || strchr(" ,.;:!?()", c);
}

/* Every whole occurrence of from becomes to. */
static char *
replaced(char *clause, const char *from, const char *to)
{
    g_autoptr(GString) line = g_string_new(NULL);
    const char *at = clause;
    for (const char *hit; *from && (hit = strstr(at, from)); at = hit + strlen(from)) {
        bool whole = (hit == clause || is_edge(hit[-1])) && is_edge(hit[strlen(from)]);
        g_string_append_len(line, at, hit - at);
        g_string_append(line, whole ? to : from);
    }
    g_string_append(line, at);
    g_free(clause);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "from:to" pairs of the pack. */
static char *
mended(const struct pack *pack, bool informal, char *clause)
{
    for (char **pair = texts_of(pack, informal, "polish"); pair && *pair; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 2);
        if (sides[0] && sides[1])
            clause = replaced(clause, sides[0], sides[1]);
    }
    return clause;
}

/* "A big thank you to our team for …": told as thanking. */
static char *
headed(const struct pack *pack, bool informal, char *clause)
{
    for (char **pair = texts_of(pack, informal, "polish.head"); pair && *pair; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 2);
        g_autofree char *start = g_utf8_strdown(clause, (gssize)MIN(strlen(clause), strlen(sides[0])));
        if (!sides[0] || !sides[1] || strcmp(start, sides[0]) != 0 || !is_edge(clause[strlen(sides[0])]))
            continue;
        char *told = g_strconcat(sides[1], clause + strlen(sides[0]), NULL);
        g_free(clause);
        return told;
    }
    return clause;
}

/* Dutch: "u hebt voor een voucher [bedankt]": a verb that still waits for its participle. */
static bool
is_owed_deed(const struct clause *clause)
{
    bool owed = false;
    for (guint i = 0; i < clause->count; i++)
        owed = word_in(clause->words[i].low, "hebt heeft hebben heb had hadden") ||
               (owed && !(strlen(clause->words[i].low) > 4 && strstr(clause->words[i].low, "ge")));
    return owed;
}

/* "… the other one please thanks jo" */
static char *
without_tail(const struct pack *pack, char *clause)
{
    for (char **tail = pack_texts(pack, "polish.tail"); tail && *tail; tail++) {
        char *at = g_strrstr(clause, *tail);
        if (!at || at == clause || !strchr(" ,", at[-1]) || !is_edge(at[strlen(*tail)]))
            continue;
        g_autoptr(clause) before = NULL;
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        before = clause_cut(head);
        if (strcmp(*tail, "bedankt") == 0 && is_owed_deed(before))
            continue;
        g_autoptr(clause) after = clause_cut(at + strlen(*tail));
        if (before->count < 3 || after->count > TAIL_MAX ||
            word_in(before->words[before->count - 1].low,
                    "am are is was were i'm you're we're he's she's they're feel felt say saying said to of no your "
                    "with for a the many dire de dar las un"))
            continue;
        *at = '\0';
        g_strchomp(clause);
        for (gsize end = strlen(clause); end && strchr(" ,;", clause[end - 1]); end--)
            clause[end - 1] = '\0';
    }
    return clause;
}

/* "Bravo, wirklich toller Service: …": the fact alone. */
static char *
without_jibe(const struct pack *pack, char *clause)
{
    const char *fact = strstr(clause, ": ");
    g_autofree char *low = g_utf8_strdown(clause, -1);
    for (char **jibe = pack_texts(pack, "polish.jibe"); fact && strchr(fact + 2, ' ') && jibe && *jibe; jibe++)
        if (g_str_has_prefix(low, *jibe) && is_edge(low[strlen(*jibe)])) {
            char *bare = g_strdup(fact + 2);
            g_free(clause);
            return bare;
        }
    return clause;
}

/* "Hiermit kündigen Sie …": "Sie kündigen …"; "you hereby cancel": "you cancel". */
static char *
without_form(const struct pack *pack, char *clause)
{
    for (char **form = pack_texts(pack, "polish.form"); form && *form; form++) {
        g_autofree char *folded = g_utf8_strdown(clause, (gssize)MIN(strlen(clause), strlen(*form)));
        bool inverts = strcmp(pack->language, "de") == 0 || strcmp(pack->language, "nl") == 0;
        if (strcmp(folded, *form) != 0 || !is_edge(clause[strlen(*form)])) {
            g_autofree char *spaced = g_strconcat(*form, " ", NULL);
            char *at = strstr(clause, spaced);
            if (at && at > clause && at[-1] == ' ' && !inverts)
                memmove(at, at + strlen(spaced), strlen(at + strlen(spaced)) + 1);
            continue;
        }
        const char *rest = clause + strlen(*form);
        rest += strspn(rest, ", ");
        g_auto(GStrv) words = g_strsplit(rest, " ", 3);
        bool subject = g_strv_length(words) == 3 && word_in(words[1], "Sie du u je wij");
        char *told = inverts && subject ? g_strdup_printf("%s %s %s", words[1], words[0], words[2]) : g_strdup(rest);
        if (inverts && !subject) {
            g_free(told);
            continue;
        }
        g_free(clause);
        clause = told;
    }
    return clause;
}

/* "su padre falleció y quiere cerrar su cuenta": who wants is told, where the mail says "quiero". */
static char *
with_subject(const struct pack *pack, char *clause, const char *source)
{
    static const struct {
        const char *language, *said, *from, *to;
    } subjects[] = {
        {"es", "quiero", "y quiere", "y usted quiere"},    {"es", "necesito", "y necesita", "y usted necesita"},
        {"es", "deseo", "y desea", "y usted desea"},       {"es", "quisiera", "y quisiera", "y usted quisiera"},
        {"es", "yo no ", "que no ha", "que usted no ha"},  {"es", "solicito", "y solicita", "y usted solicita"},
        {"it", "vorrei", "e vorrebbe", "e Lei vorrebbe"},  {"it", "voglio", "e vuole", "e Lei vuole"},
        {"it", "desidero", "e desidera", "e Lei desidera"}};
    g_autofree char *low = g_utf8_strdown(source, -1);
    for (const char *greeting = strstr(low, ", "); greeting && strcspn(low, " ") >= (gsize)(greeting - low);
         greeting = NULL)
        memmove(low, greeting + 2, strlen(greeting + 2) + 1); /* "salve, ho …" */
    const char *head = g_str_has_prefix(low, "no ") || g_str_has_prefix(low, "ya ") ? low + 3 : low;
    g_autofree char *first = g_strndup(head, strcspn(head, " ,"));
    if (g_str_has_suffix(first, "é") || g_str_has_suffix(first, "í") ||
        word_in(first, "he tengo estoy hice puse soy puedo creo ho sono devo avevo ero abbiamo siamo chiedo "
                       "richiedo segnalo sollecito contesto confermo desidero vorrei voglio chiediamo") ||
        g_str_has_prefix(low, "mi sono ") || g_str_has_prefix(low, "ci siamo "))
        return clause; /* "perdí la tarjeta y necesito otra": one subject */
    for (guint i = 0; i < G_N_ELEMENTS(subjects); i++)
        if (strcmp(pack->language, subjects[i].language) == 0 && strstr(low, subjects[i].said))
            clause = replaced(clause, subjects[i].from, subjects[i].to);
    return clause;
}

/* "can't get into my account it keeps saying …", "nadie contesta quiero mi dinero": a run-on gets its joint. */
static char *
jointed(const struct pack *pack, char *clause)
{
    static const struct {
        const char *language, *from, *to;
    } joints[] = {{"en", " it keeps ", ", and it keeps "},     {"en", " it says ", ", and it says "},
                  {"en", " it won't ", ", and it won't "},     {"en", " please ", ", and you would like us to "},
                  {"es", " quiere su ", ", y quiere su "},     {"es", " quiere que ", ", y quiere que "},
                  {"es", ". le gustaría ", ", y le gustaría "}};
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    if (word_in(first,
                "after when since every if once whenever although because while as before until during with in on at"))
        return clause;
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        char *at = strcmp(joints[i].language, pack->language) == 0 ? strstr(clause, joints[i].from) : NULL;
        g_autofree char *head = g_strndup(clause, at ? (gsize)(at - clause) : 0);
        const char *last = strrchr(head, ' ');
        const char *part = head;
        for (const char *c = head; *c; c++)
            part = g_str_has_prefix(c, " but ") || g_str_has_prefix(c, " and ") ? c + 5
                   : g_str_has_prefix(c, ", ")                                  ? c + 2
                                                                                : part;
        g_autofree char *led = g_strndup(part, strcspn(part, " "));
        if (at && part != head && word_in(led, "on in at under behind inside now today yesterday"))
            continue; /* "… but on the confirmation it says" */
        if (at && (g_str_has_suffix(head, "every time") || g_str_has_suffix(head, "each time") ||
                   g_str_has_suffix(head, "this time") || g_str_has_suffix(head, "last time")))
            continue;
        if (at && (strstr(head, " every time ") || strstr(head, " each time ") || strstr(head, " whenever ")))
            continue;
        if (at && (strstr(head, " when ") || strstr(head, " if ") || strstr(head, " after ") || strstr(head, " once ")))
            continue; /* "and when you enter it at the till it says …" */
        if (at && strcmp(joints[i].from, " please ") == 0) {
            g_autofree char *verb = g_strndup(at + 8, strcspn(at + 8, " ,."));
            if (!verb_is_request(verb))
                continue;
        }
        if (!at || !last || strchr(",;:", head[strlen(head) - 1]) || strstr(head, "would like") ||
            word_in(last + 1, "and but that when if because as so which now than what know think see think thought "
                              "knew noticed saw y que no pero ni si donde also still "
                              "although though until unless how why before after while once whether where"))
            continue;
        char *line = g_strconcat(head, joints[i].to, at + strlen(joints[i].from), NULL);
        g_free(clause);
        clause = line;
    }
    return clause;
}

/* "since the update App crashes": with its article, where it stands alone. */
static char *
with_app(char *clause)
{
    for (char *at = clause; (at = strstr(at, "App ")); at++) {
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        g_strchomp(head);
        const char *last = strrchr(head, ' ');
        last = last ? last + 1 : head;
        if ((at > clause && at[-1] != ' ') || g_unichar_isupper(g_utf8_get_char(at + 4)) ||
            g_unichar_isupper(g_utf8_get_char(last)) || g_str_has_suffix(head, "'s") ||
            word_in(last,
                    "the a an my our your his her their this that each every any no which mobile web new old same"))
            continue;
        char *line = g_strconcat(head, *head ? " " : "", "the app ", at + 4, NULL);
        g_free(clause);
        return line;
    }
    return clause;
}

/* "Anna moved the loan without notice, and did not say where": one subject, no comma. */
static char *
without_comma(char *clause)
{
    static const char *const joints[] = {", and did not ",  ", and didn't ", ", and has not ", ", and hasn't ",
                                         ", and have not ", ", and was ",    ", and were ",    ", and is ",
                                         ", and has ",      ", and had "};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        char *at = strstr(clause, joints[i]);
        if (!at || strchr(clause, ',') != at)
            continue;
        memmove(at, at + 1, strlen(at));
        break;
    }
    return clause;
}

char *
polish_clause(const struct pack *pack, bool informal, char *clause, const char *source)
{
    clause = without_form(pack, without_jibe(pack, clause));
    clause = without_tail(pack, clause);
    clause = headed(pack, informal, clause);
    clause = mended(pack, informal, clause);
    clause = jointed(pack, clause);
    clause = strcmp(pack->language, "en") == 0 ? without_comma(with_app(clause)) : clause;
    bool ours = strcmp(pack->language, "es") == 0 && g_str_has_prefix(clause, "necesitan ") &&
                strcasestr(source, "necesitamos");
    if (ours) {
        char *told = g_strconcat("ustedes ", clause, NULL);
        g_free(clause);
        clause = told;
    }
    clause = informal ? clause : with_subject(pack, clause, source);
    clause = southern_mended(pack, informal, clause, source);
    return splice_joined(pack, retell(pack, informal, clause, source, RETOLD_MAX));
}
