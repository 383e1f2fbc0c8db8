/*
 * wishes.c - several wishes and questions said in one sentence: two are joined only under one head ("you would like us to send the
 * screws and refund the fee"); else the second says "also" where the pack has the word for it. And English deeds of the writer under
 * one "you": "you swapped the cable and reset it", of one tense only. Pure.
 */
#include "wishes.h"

#include "clause.h"
#include "deeds.h"
#include "span.h"

#include <string.h>

/* The pack's head that the clause begins with ("you would like to know "), longest first in the pack; "" when none. */
static const char *
head_of(const struct pack *pack, const char *clause)
{
    char **heads = pack_texts(pack, "wish.heads");
    for (char **head = heads; head && *head; head++)
        if (g_str_has_prefix(clause, *head) && clause[strlen(*head)] == ' ')
            return *head;
    return "";
}

static bool
stands_already(GString *line, const char *clause)
{
    return strstr(line->str, clause) != NULL;
}

/* "you would like" → "you would also like", by the pack's pair. */
static void
add_also(const struct pack *pack, GString *line, gsize from)
{
    char **also = pack_texts(pack, "wish.also");
    for (char **pair = also; pair && *pair; pair++) {
        gsize width = strcspn(*pair, ":");
        if ((*pair)[width] && g_str_has_prefix(line->str + from, *pair + width + 1))
            return; /* the customer said "aussi" */
        if ((*pair)[width] && strncmp(line->str + from, *pair, width) == 0) {
            g_string_erase(line, (gssize)from, (gssize)width);
            g_string_insert(line, (gssize)from, *pair + width + 1);
            return;
        }
    }
}

/* "you would like to check your seat" and "you would like to know whether …": "… and to know whether …", where the first is short. */
static bool
goes_on(const struct pack *pack, GString *line, const char *clause)
{
    static const char like[] = "you would like ";
    g_autofree char *know = g_strconcat(like, "to know ", NULL), *deed = g_strconcat(like, "to ", NULL);
    guint words = 1;
    for (const char *c = line->str; *c; c++)
        words += *c == ' ';
    if (strcmp(pack->language, "en") == 0 && strcmp(clause, "you would like to know how") == 0 &&
        !strpbrk(line->str, ",.")) {
        bool ours = g_str_has_prefix(line->str, "you would like us to "); /* "please cancel it. How?" */
        if (!ours && !g_str_has_prefix(line->str, deed))
            return false;
        if (ours)
            g_string_erase(line, (gssize)strlen("you would like"), (gssize)strlen(" us"));
        g_string_append(line, " and to know how to do that");
        return true;
    }
    if (strcmp(pack->language, "en") == 0 && g_str_has_prefix(clause, know) && words <= 26 &&
        strstr(line->str, ", and you want to know ") && !strchr(line->str, '.')) {
        g_string_append_printf(line, " and %s",
                               clause + strlen(know)); /* "… where to send it and whether it is free" */
        return true;
    }
    if (strcmp(pack->language, "en") != 0 || !g_str_has_prefix(line->str, deed) || g_str_has_prefix(line->str, know) ||
        !g_str_has_prefix(clause, know) || strpbrk(line->str, ",."))
        return false;
    if (strstr(line->str, " and to know ") &&
        words <= 26) { /* "… and to know how long it takes and whether it is free" */
        g_string_append_printf(line, " and %s", clause + strlen(know));
        return true;
    }
    if (words > 14 || strstr(line->str, " and ")) { /* what is wanted is long, or two things already */
        g_string_append_printf(line, ", and you want %s", clause + strlen(like));
        return true;
    }
    g_string_append_printf(line, " and %s", clause + strlen(like));
    return true;
}

bool
wishes_is_help(const struct pack *pack, const char *clause)
{
    for (char **general = pack_texts(pack, "wish.general"); general && *general; general++)
        if (strcmp(*general, clause) == 0)
            return true;
    return false;
}

/* "you would like our help", "… us to look into this": says nothing beside another wish or question; to do something oneself
 * is what the help is for: "you would like us to help you …". */
static bool
is_empty_beside(const struct pack *pack, GPtrArray *clauses, guint at)
{
    static const char own[] = "you would like to ";
    const char *clause = g_ptr_array_index(clauses, at);
    bool help = wishes_is_help(pack, clause),
         empty = help || strcmp(clause, "you would like us to look into this") == 0;
    for (guint i = 0; i < clauses->len && empty && strcmp(pack->language, "en") == 0; i++) {
        const char *next = g_ptr_array_index(clauses, i);
        bool asks = g_str_has_prefix(next, "you would like to know "); /* who asks wants an answer */
        if (i == at || wishes_is_help(pack, next) || (!help && asks))
            continue;
        if (help && g_str_has_prefix(next, own) && strstr(next, " but "))
            return false; /* what stands in the way is what the help is for */
        if (help && !asks && g_str_has_prefix(next, own) && !strpbrk(next, ",.")) {
            char *helped = g_strconcat("you would like us to help you ", next + strlen(own), NULL);
            g_free(clauses->pdata[i]);
            clauses->pdata[i] = helped;
        }
        return true;
    }
    return false;
}

/* "you would like us to check the bill" and "this sorted out quickly": "… us to check the bill and sort this out quickly". */
static bool
hurries(const struct pack *pack, GString *line, const char *clause)
{
    static const char *const hastes[][2] = {{"you would like this sorted out quickly", "sort this out quickly"},
                                            {"you would like this dealt with right away", "deal with this right away"}};
    for (guint i = 0; i < G_N_ELEMENTS(hastes); i++)
        if (strcmp(clause, hastes[i][0]) == 0 && strcmp(pack->language, "en") == 0 &&
            g_str_has_prefix(line->str, "you would like us to ") && !strpbrk(line->str, ",.") &&
            !strstr(line->str, " and ")) {
            g_string_append_printf(line, " and %s", hastes[i][1]);
            return true;
        }
    return false;
}

/* "your parcel" beside "us to send your parcel": the other says so. */
static bool
is_part_of(const GPtrArray *clauses, guint at)
{
    static const char like[] = "you would like ";
    const char *clause = clauses->pdata[at];
    g_autofree char *thing = g_str_has_prefix(clause, like) ? g_strconcat(" ", clause + strlen(like), NULL) : NULL;
    for (guint i = 0; thing && i < clauses->len; i++)
        if (i != at && strlen(clauses->pdata[i]) > strlen(clause) && g_str_has_suffix(clauses->pdata[i], thing) &&
            g_str_has_prefix(clauses->pdata[i], "you would like us to "))
            return true;
    return false;
}

/* "this dealt with right away" beside "us to solve it urgently": the other says so. */
static bool
is_hurried_beside(const GPtrArray *clauses, guint at)
{
    const char *clause = clauses->pdata[at];
    if (strcmp(clause, "you would like this dealt with right away") != 0 &&
        strcmp(clause, "you would like this sorted out quickly") != 0)
        return false;
    static const char *const hastes[] = {" urgently", " immediately", " quickly", " as soon as possible",
                                         " right away"};
    for (guint i = 0; i < clauses->len; i++)
        for (guint k = 0; i != at && k < G_N_ELEMENTS(hastes); k++)
            if (g_str_has_prefix(clauses->pdata[i], "you would like us to ") && strstr(clauses->pdata[i], hastes[k]))
                return true;
    return false;
}

/* A wish in the pack's plainer words: "… whether we can help you" asks for help. `*` at the end of both: whatever follows, where a matter
 * is told besides ("the pump leaks, can you send a fitter": no mere question). Takes it. */
static char *
plainer(const struct pack *pack, char *clause, bool matter)
{
    for (char **pair = pack_texts(pack, "wish.plain"); pair && *pair; pair++) {
        gsize width = strcspn(*pair, ":"), head = width && (*pair)[width - 1] == '*' ? width - 1 : 0;
        const char *say = (*pair)[width] ? *pair + width + 1 : "";
        if (head && !matter)
            continue;
        if (head ? strncmp(clause, *pair, head) != 0 : strlen(clause) != width || strncmp(clause, *pair, width) != 0)
            continue;
        gsize lead = strcspn(say, "*");
        bool elided = head && strcmp(pack->language, "fr") == 0 && lead > 3 && strncmp(say + lead - 3, "de ", 3) == 0 &&
                      strchr("aeiouyh\xC3", clause[head]); /* "de envoyer" */
        char *line = elided ? g_strdup_printf("%.*sd'%s", (int)lead - 3, say, clause + head)
                     : head ? g_strdup_printf("%.*s%s", (int)lead, say, clause + head)
                            : g_strdup(say);
        g_free(clause);
        return line;
    }
    return strcmp(pack->language, "es") == 0 ? deeds_asked(clause, matter) : clause;
}

/* "you are asking about the fee" beside another wish: "you would like to know about the fee", so that the two are joined. Takes it. */
static char *
known_about(const struct pack *pack, const GPtrArray *clauses, char *clause)
{
    static const char asks[] = "you are asking about ";
    bool beside = false;
    for (guint i = 0; i < clauses->len; i++)
        beside |= clauses->pdata[i] != clause && g_str_has_prefix(clauses->pdata[i], "you would like to ");
    if (strcmp(pack->language, "en") != 0 || !beside || !g_str_has_prefix(clause, asks))
        return clause;
    char *known = g_strconcat("you would like to know about ", clause + strlen(asks), NULL);
    g_free(clause);
    return known;
}

/* A wish with what follows if it is not met takes nothing behind it. */
static bool
is_closed(const char *clause)
{
    return strstr(clause, ", or you") != NULL || strstr(clause, " porque ") != NULL;
}

static bool
wh_begins(const char *text)
{
    g_autofree char *word = g_strndup(text, strcspn(text, " "));
    return word_in(word, "whether how what when where who which why");
}

/* "whether A and how much B and whether C": a row of three has its comma. */
static void
comma_rows(GString *line)
{
    char *before = NULL;
    for (char *at = line->str; (at = strstr(at, " and ")); at++) {
        if (!wh_begins(at + strlen(" and ")))
            continue;
        if (before && strcspn(before, ",.;") > (gsize)(at - before)) {
            gssize place = before - line->str, gap = at - before;
            g_string_erase(line, place, strlen(" and"));
            g_string_insert(line, place, ",");
            at = line->str + place + gap - 3;
        }
        before = at;
    }
}

char *
wishes_join(const struct pack *pack, GPtrArray *clauses, bool matter)
{
    static const char know[] = "you would like to know";
    GString *line = g_string_new(NULL);
    char **and_text = pack_texts(pack, "and");
    const char *and = and_text ? and_text[0] : "+";
    g_autofree bool *said = g_new0(bool, clauses->len + 1);
    guint groups = 0;
    for (guint i = 0; i < clauses->len; i++)
        clauses->pdata[i] = plainer(pack, clauses->pdata[i], matter);
    for (guint i = 0; i < clauses->len; i++)
        clauses->pdata[i] = known_about(pack, clauses, clauses->pdata[i]);
    for (guint i = 0; i < clauses->len; i++)
        said[i] = is_empty_beside(pack, clauses, i) || is_hurried_beside(clauses, i) ||
                  (strcmp(pack->language, "en") == 0 && is_part_of(clauses, i));
    for (guint i = 0; i < clauses->len; i++) {
        const char *clause = g_ptr_array_index(clauses, i), *head = head_of(pack, clause);
        if (said[i] || stands_already(line, clause))
            continue;
        if (is_closed(clause))
            head = "";
        gsize from = line->len;
        if (from && (goes_on(pack, line, clause) || hurries(pack, line, clause)))
            continue;
        groups += line->len > 0;
        bool apart = groups > 1 && strcmp(pack->language, "en") == 0; /* a third wish in a sentence of its own */
        if (line->len && !apart)
            g_string_append_printf(line, ", %s ", and);
        else if (apart)
            g_string_append(line, ". ");
        gsize start = line->len;
        g_string_append(line, clause);
        bool deed = wishes_is_help(pack, clause) || g_str_has_prefix(clause, "you would like us ") ||
                    g_str_has_prefix(clause, "you would like someone ");
        if (from && !deed) /* what we are to know and what we are to do are two things without a word between */
            add_also(pack, line, start);
        if (apart &&
            g_str_has_prefix(clause, "if ")) /* behind the list it follows in the mail it would be one long copy */
            g_string_insert(line, (gssize)start, "Also, ");
        else if (apart)
            line->str[start] = g_ascii_toupper(line->str[start]);
        for (guint k = i + 1; *head && k < clauses->len; k++) {
            const char *next = g_ptr_array_index(clauses, k);
            bool hangs = strcmp(head, know) == 0 && g_str_has_prefix(next, "you would like to know, if ");
            if (said[k] || is_closed(next) || (strcmp(head_of(pack, next), head) != 0 && !hangs))
                continue;
            said[k] = true;
            const char *rest = next + strlen(head) + 1 + hangs;
            bool more = false; /* "A, B and C" */
            for (guint n = k + 1; n < clauses->len; n++)
                more |= !said[n] && strcmp(head_of(pack, g_ptr_array_index(clauses, n)), head) == 0;
            if (hangs) /* "whether you deliver and, if so, what it costs" */
                g_string_append_printf(line, " %s, %s", and, rest);
            else if (!stands_already(line, rest))
                g_string_append_printf(line, more ? ",%.0s %s" : " %s %s", and, rest);
        }
    }
    comma_rows(line);
    return g_string_free(line, FALSE);
}

/* ---- short deeds of the writer in one sentence ------------------------------------------------------------------- */

#define SHORT 9  /* words of the first deed */
#define LONG  24 /* words of both */

static bool
is_deed(const struct clause *words)
{
    static const char past[] =
        "bought got sent took made put went rang told wrote paid gave tried reset rebooted came found left "
        "lost saw spoke had did kept held began ran read spent chose asked";
    const char *low = words->count > 2 && strcmp(words->words[0].low, "you") == 0 ? words->words[1].low : "";
    return word_in(low, past) || (strlen(low) > 4 && g_str_has_suffix(low, "ed"));
}

char *
wishes_deeds(const char *first, const char *second, const char *source)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    if (!is_deed(one) || !is_deed(two) || one->count > SHORT || one->count + two->count > LONG || strstr(first, ", ") ||
        strchr(first, ';') || strchr(second, ';'))
        return NULL;
    static const char *const inner[] = {" and ", " but ", " when ", " after ", " because ", " so ", " as ", " that "};
    for (guint i = 0; i < G_N_ELEMENTS(inner); i++)
        if (strstr(first, inner[i]))
            return NULL;
    g_autoptr(GString) rest = g_string_new(second + strlen("you "));
    const char *more = strstr(rest->str, " and you "), *comma = strstr(rest->str, ", ");
    bool three = more && (!comma || more < comma);
    if (three)
        g_string_erase(rest, more - rest->str + (gssize)strlen(" and"), (gssize)strlen(" you"));
    else if (strstr(rest->str, " and ") && (!comma || strstr(rest->str, " and ") < comma))
        return NULL; /* "sent the form and the photos": whose row it is would be unclear */
    char *line = g_strdup_printf("%s%s %s", first, three ? "," : " and", rest->str);
    if (span_longest(line, source) <= SPAN_MAX)
        return line;
    g_free(line);
    return NULL;
}
