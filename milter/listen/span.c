/*
 * span.c - ways to repeat less of the customer's own words (how much is repeated: stretch.c). Pure.
 */
#include "span.h"
#include "alike.h"
#include "apart.h"
#include "clause.h"
#include "paraphrase.h"
#include "listener.h"
#include "parting.h"
#include "sever.h"
#include "wedge.h"

#include <hearken/text.h>
#include <string.h>

#define BREATH     24 /* words of an English clause: a longer one is told in short sentences */
#define DETAIL_MAX 3  /* words that may be spared of a French clause */
#define BRIEF      22 /* words of a clause that stays one where it can */
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

/* "and the colour is", "but the left one": an English clause begins there, and no second thing of a row. */
static bool
begins_clause(const char *at)
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
    if (strcmp(joint, " and ") == 0 && !begins_clause(at + 1)) { /* never within a row of things */
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

/* What behind a comma may be left out, or parted from what stands before by a remark: it begins a clause of its own. */
static bool
begins_apart(const struct pack *pack, const char *at)
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

/* A place outside brackets and quotation. */
static bool
is_open(const char *clause, const char *at)
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
    return last && word_in(last + 1, "y e et und en ou o oder of que dass mais pero ma mas maar aber");
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

/* The clause up to its last joint that keeps enough of it. */
static char *
cut(const struct pack *pack, char *clause)
{
    static const char *const joints[] = {", ",   " because ", " which ", " and ",  " but ",
                                         " so ", " when ",    " after ", " as a ", " as an "};
    gsize best = 0;
    bool english = strcmp(pack->language, "en") == 0;
    for (guint i = 0; i < (english ? G_N_ELEMENTS(joints) : 1); i++)
        for (char *at = g_strrstr(clause, joints[i]); at; at = NULL)
            if ((gsize)(at - clause) > best && (gsize)(at - clause) > strlen(clause) / 3 &&
                (!english ||
                 (whole_to(clause, at, joints[i]) && !is_measure(at, joints[i]) && !names_row(at, joints[i]))))
                best = (gsize)(at - clause);
    if (!english) {
        best = 0;
        for (char *at = clause; (at = strstr(at, ", ")); at += 2)
            if (is_open(clause, at) && !dangles(clause, at) && (gsize)(at - clause) > strlen(clause) / 3 &&
                (begins_apart(pack, at + 2) || !ends_on_verb(pack) || (gsize)(at - clause) > strlen(clause) * 11 / 20))
                best = (gsize)(at - clause);
    }
    if (!best) {
        g_free(clause);
        return NULL;
    }
    while (best && strchr(" ,;", clause[best - 1]))
        best--;
    clause[best] = '\0';
    for (char *last = strrchr(clause, ' ');
         last && word_in(last + 1, "and but so when because at by to of for with from in on the a or if which");
         last = strrchr(clause, ' '))
        while (last >= clause && strchr(" ,;", *last))
            *last-- = '\0';
    return clause;
}

static char **
texts_of(const struct pack *pack, bool informal, const char *key)
{
    g_autofree char *du = g_strconcat(key, ".du", NULL);
    char **own = informal ? pack_texts(pack, du) : NULL;
    return own ? own : pack_texts(pack, key);
}

/* The clause with the hedge before what begins at upto: behind an "and" in a sentence of its own. */
static char *
hedged(const struct pack *pack, const char *clause, gsize upto, const char *hedge)
{
    char **and = pack_texts(pack, "and");
    g_autofree char *joint = and? g_strdup_printf(" %s ", and[0]) : NULL;
    gsize width = joint ? strlen(joint) : 0;
    if (!joint || width > upto || strncmp(clause + upto - width, joint, width) != 0)
        return g_strdup_printf("%.*s%s %s", (int)upto, clause, hedge, clause + upto);
    gsize end = upto - width;
    while (end && strchr(" ,;", clause[end - 1]))
        end--;
    g_autofree char *first = g_utf8_substring(hedge, 0, 1);
    g_autofree char *upper = g_utf8_strup(first, -1);
    return g_strdup_printf("%.*s. %s%s %s", (int)end, clause, upper, hedge + strlen(first), clause + upto);
}

/* "…. You write that it still leaks": the run broken at the head of a clause, nowhere else. */
static char *
headed(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    char **hedge = texts_of(pack, informal, "hedge");
    for (char **joint = pack_texts(pack, "hedge.joints"); hedge && joint && *joint; joint++)
        for (char **subject = pack_texts(pack, "hedge.subjects"); subject && *subject; subject++) {
            g_autofree char *wanted = g_strdup_printf(" %s %s ", *joint, *subject);
            const char *at = strstr(clause, wanted);
            if (!at)
                continue;
            gsize upto = (gsize)(at - clause) + strlen(*joint) + 2;
            if (g_str_has_prefix(clause + upto, "that "))
                continue; /* "you write that that …" */
            char *line = hedged(pack, clause, upto, *hedge);
            if (span_longest(line, source) <= SPAN_MAX)
                return line;
            g_free(line);
        }
    for (const char *at = clause; hedge && strcmp(pack->language, "en") == 0 && (at = strchr(at, ' ')); at++) {
        gsize upto = (gsize)(at - clause) + 5;
        if ((strncmp(at, " and ", 5) != 0 && strncmp(at, " but ", 5) != 0) || !begins_clause(at + 1))
            continue;
        char *line = hedged(pack, clause, upto, *hedge);
        if (span_longest(line, source) <= SPAN_MAX)
            return line;
        g_free(line);
    }
    return NULL;
}

static bool
lists(const struct pack *pack, const char *key, const char *word)
{
    for (char **text = pack_texts(pack, key); text && *text; text++)
        if (strcmp(*text, word) == 0)
            return true;
    return false;
}

static bool
has_verb(const struct pack *pack, const char *line, bool whole)
{
    g_autoptr(clause) words = clause_cut(line);
    for (guint i = 0; i < words->count && (whole || !word_in(words->words[i].low, "que qui che dont donde")); i++)
        if (lists(pack, "hedge.verbs", words->words[i].low))
            return true;
    return false;
}

/* "… dass die Tür klemmt": what is joined to it stands under it, too; the verb of a German or Dutch one comes last. */
static bool
ends_under(const struct pack *pack, const char *head)
{
    const char *comma = strrchr(head, ',');
    g_autofree char *first = comma && comma[1] == ' ' ? g_strndup(comma + 2, strcspn(comma + 2, " ")) : NULL;
    bool germanic = strcmp(pack->language, "de") == 0 || strcmp(pack->language, "nl") == 0;
    return germanic && first && word_in(first, "dass weil ob obwohl wenn dat omdat of hoewel als");
}

/* "… die Prise war heiß und der Lüfter steht" in two sentences, where either part has a verb of its own and the second begins as a
 * clause does. */
static char *
in_two(const struct pack *pack, const char *clause, const char *source)
{
    char **and = pack_texts(pack, "and");
    g_autofree char *joint = and? g_strdup_printf(" %s ", and[0]) : NULL;
    char *best = NULL;
    guint shortest = span_longest(clause, source);
    for (const char *at = clause; joint && (at = strstr(at, joint)); at++) {
        const char *rest = at + strlen(joint);
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        g_autoptr(clause) words = clause_cut(rest);
        if (!is_open(clause, at) || words->count < 4 || !has_verb(pack, head, true) || !has_verb(pack, rest, false) ||
            lists(pack, "hedge.verbs", words->words[0].low) || !lists(pack, "turn.small", words->words[0].low) ||
            lists(pack, "turn.subordinate", words->words[0].low) ||
            word_in(words->words[0].low, "que qui che zu te \xC3\xA0 pour d'") || ends_under(pack, head))
            continue;
        while (*head && strchr(" ,;", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        g_autofree char *first = g_utf8_substring(rest, 0, 1);
        g_autofree char *upper = g_utf8_strup(first, -1);
        char *line = g_strdup_printf("%s. %s%s", head, upper, rest + strlen(first));
        guint run = span_longest(line, source);
        if (run < shortest) {
            shortest = run;
            g_free(best);
            best = g_steal_pointer(&line);
        }
        g_free(line);
    }
    return best;
}

/* One of the remarks, another for another clause. */
static const char *
remark_for(const struct pack *pack, bool informal, const char *clause)
{
    char **remarks = texts_of(pack, informal, "hedge.remark");
    return remarks ? remarks[strlen(clause) % g_strv_length(remarks)] : NULL;
}

/* A wish is no report: "as you write" is no part of it. */
static bool
is_wish(const struct pack *pack, const char *clause)
{
    g_auto(GStrv) words = g_strsplit(clause, " ", 4);
    for (char **verb = pack_texts(pack, "hedge.asks"); verb && *verb; verb++)
        for (guint i = 0; i < 3 && words[i]; i++) {
            g_autofree char *word = g_strndup(words[i], strcspn(words[i], ","));
            if (strcmp(word, *verb) == 0)
                return true;
        }
    return false;
}

/* "…, außerdem die Beträge zu erstatten": the next of several wishes, so that they do not stand as they stood in the mail. */
static char *
counted(const struct pack *pack, const char *clause, const char *source)
{
    char **also = pack_texts(pack, "hedge.also");
    char *best = NULL;
    guint shortest = SPAN_MAX + 1;
    for (const char *at = clause; also && (at = strstr(at, ", ")); at += 2) {
        g_autofree char *next = g_strndup(at + 2, strcspn(at + 2, " ,"));
        if (!is_open(clause, at) || (gsize)(at - clause) < strlen(clause) / 4 ||
            word_in(next, "und aber oder y e o pero ou mas et mais ma en maar of dass die der das den wenn falls weil "
                          "da caso sen\xC3\xA3o sinon sonst anders altrimenti si se"))
            continue;
        char *line = g_strdup_printf("%.*s, %s %s", (int)(at - clause), clause, *also, at + 2);
        guint run = span_longest(line, source);
        if (run < shortest) {
            shortest = run;
            g_free(best);
            best = g_steal_pointer(&line);
        }
        g_free(line);
    }
    return best;
}

/* "…, wie Sie schreiben, …": a remark at a comma behind which a clause begins. */
static char *
remarked(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    const char *remark = remark_for(pack, informal, clause);
    char *best = NULL;
    for (const char *at = clause; remark && !is_wish(pack, clause) && (at = strstr(at, ", ")); at += 2) {
        g_autofree char *next = g_strndup(at + 2, strcspn(at + 2, " ,"));
        bool relative =
            word_in(next, "der die das den dem denen deren dessen qui que dont o\xC3\xB9 lequel laquelle che cui "
                          "wat dat waar quien cuyo cuya donde onde cujo cuja");
        const char *second = at + 2 + strlen(next);
        if (relative && strcmp(pack->language, "de") == 0 && *second == ' ' &&
            g_unichar_isupper(g_utf8_get_char(second + 1))) /* "der Lift fährt": no relative */
            relative = false;
        if (relative || !begins_apart(pack, at + 2) || !is_open(clause, at))
            continue;
        char *line = g_strdup_printf("%.*s, %s, %s", (int)(at - clause), clause, remark, at + 2);
        guint run = span_longest(line, source);
        if (run <= SPAN_MAX && (!best || run < span_longest(best, source))) {
            g_free(best);
            best = g_steal_pointer(&line);
        }
        g_free(line);
    }
    return best;
}

/* "…, a quanto scrive, con …": a remark before one of the pack's prepositions or joints, where the run is broken best. */
static char *
parted(const struct pack *pack, bool informal, const char *clause, const char *source, bool anywhere)
{
    const char *remark = remark_for(pack, informal, clause);
    char *best = NULL;
    guint shortest = SPAN_MAX + 1;
    for (char **place = pack_texts(pack, "hedge.places"); remark && place && *place; place++) {
        g_autofree char *wanted = g_strdup_printf(" %s ", *place);
        for (const char *at = clause; (at = strstr(at, wanted)); at++) {
            bool comma = at > clause && at[-1] == ',';
            bool inside = at > clause && !strchr(";:(\"", at[-1]) && is_open(clause, at) && at - clause > 8;
            const char *blank = at;
            while (blank > clause && blank[-1] != ' ')
                blank--;
            g_autofree char *before = g_strndup(blank, (gsize)(at - blank));
            bool acted = comma || g_str_has_suffix(before, "ado") || g_str_has_suffix(before, "ido") ||
                         g_str_has_suffix(before, "ato") || g_str_has_suffix(before, "uto") ||
                         g_str_has_suffix(before, "ito") || g_str_has_suffix(before, "ata") ||
                         g_str_has_suffix(before, "\xC3\xA9") || g_str_has_suffix(before, "\xC3\xB3") ||
                         lists(pack, "hedge.verbs", before);
            bool joint = word_in(*place, "und aber y pero et mais e ma mas en maar");
            if (!anywhere && (!acted || joint)) /* within a phrase, or between two verbs */
                continue;
            if (!inside ||
                word_in(before,
                        "und et y e en o ou oder of que dass dat che wie come como comme non no ne n\xC3\xA3o nicht"))
                continue;
            char *line = g_strdup_printf("%.*s%s %s,%s", (int)(at - clause), clause, comma ? "" : ",", remark, at);
            guint run = span_longest(line, source);
            if (run < shortest) {
                shortest = run;
                g_free(best);
                best = g_steal_pointer(&line);
            }
            g_free(line);
        }
    }
    return best;
}

/* One word for another of the same sense, by the pack's pairs, while that makes the run shorter. */
static char *
reworded(const struct pack *pack, char *clause, const char *source)
{
    for (char **pair = pack_texts(pack, "apart"); pair && *pair && span_longest(clause, source) > SPAN_MAX; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 2);
        if (!sides[0] || !sides[1])
            continue;
        g_autofree char *from = g_strdup_printf(" %s ", sides[0]), *to = g_strdup_printf(" %s ", sides[1]);
        const char *at = strstr(clause, from);
        bool german = strcmp(pack->language, "de") == 0;
        while (at && (!is_open(clause, at) || (!german && g_unichar_isupper(g_utf8_get_char(at + strlen(from))))))
            at = strstr(at + 1, from); /* not in a title, nor between names */
        g_autofree char *line =
            at ? g_strdup_printf("%.*s%s%s", (int)(at - clause), clause, to, at + strlen(from)) : NULL;
        if (!line || span_longest(line, source) >= span_longest(clause, source))
            continue;
        g_free(clause);
        clause = g_steal_pointer(&line);
    }
    return clause;
}

/* In another shape, the first before its parts changed places where that gets further. */
static char *
recast_either(char *clause, const char *first, const char *source)
{
    clause = paraphrase_recast(clause, source);
    if (span_longest(clause, source) <= SPAN_MAX)
        return clause;
    char *shaped = paraphrase_recast(g_strdup(first), source);
    if (span_longest(shaped, source) > SPAN_MAX) {
        g_free(shaped);
        shaped = wedge(clause, source);
        shaped = shaped ? shaped : wedge(first, source);
    }
    if (!shaped)
        return clause;
    g_free(clause);
    return shaped;
}

/* In short sentences, each loosened by itself. NULL: it is one clause, or that does not help. */
static char *
severed(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    g_autoptr(GPtrArray) parts = sever(clause);
    for (guint i = 0; parts && i < parts->len; i++)
        parts->pdata[i] =
            sever_led(parts->pdata[i], span_loosen(pack, informal, g_strdup(sever_bare(parts->pdata[i])), source));
    return parts ? sever_joined(parts, source) : NULL;
}

/* French: without a detail of a few words, where that suffices. Takes clause. */
static char *
spared(char *clause, const char *source)
{
    g_autofree char *shorter = span_longest(clause, source) > SPAN_MAX ? listener_shorter(clause, source) : NULL;
    if (!shorter || text_word_count(shorter) + DETAIL_MAX < text_word_count(clause))
        return clause;
    g_free(clause);
    return g_steal_pointer(&shorter);
}

char *
span_loosen(const struct pack *pack, bool informal, char *clause, const char *source)
{
    bool english = strcmp(pack->language, "en") == 0, german = strcmp(pack->language, "de") == 0;
    if (english) {
        char *whole = g_str_has_prefix(clause, "you would like") ? g_strdup(clause) : sever_spliced(clause);
        g_free(clause);
        clause = alike_worded(whole, source);
    }
    static const char know[] = "you would like to know ";
    if (english && g_str_has_prefix(clause, know) && span_longest(clause, source) > SPAN_MAX) {
        char *asking = g_strdup_printf("you are asking %s", clause + strlen(know));
        g_autofree char *what = g_strndup(clause + strlen(know), strcspn(clause + strlen(know), " "));
        bool shorter = span_longest(asking, source) < span_longest(clause, source) &&
                       word_in(what, "whether how what when where why who which if whose about");
        char *dropped = shorter ? clause : asking;
        clause = shorter ? asking : clause;
        g_free(dropped);
    }
    g_autofree char *first = g_strdup(clause);
    if (english && text_word_count(clause) <= BRIEF && span_longest(clause, source) > SPAN_MAX)
        clause = paraphrase(clause, source); /* "but" says more than a stop */
    char *sentences = english && (span_longest(clause, source) > SPAN_MAX || text_word_count(clause) > BREATH)
                          ? severed(pack, informal, clause, source)
                          : NULL;
    if (sentences) {
        g_free(clause);
        return sentences;
    }
    if (english && span_longest(clause, source) > SPAN_MAX)
        clause = paraphrase(clause, source);
    clause = reworded(pack, clause, source);
    if (english && span_longest(clause, source) > SPAN_MAX) {
        char *parted_line = reworded(pack, parting(g_strdup(clause), source), source);
        if (span_longest(parted_line, source) <= SPAN_MAX) {
            g_free(clause);
            return parted_line;
        }
        g_free(parted_line);
    }
    if (german)
        clause = apart_put(pack, informal, "", clause, source, SPAN_MAX);
    bool french = strcmp(pack->language, "fr") == 0;
    clause = french ? listener_unbound(listener_apart(clause, source), source) : clause;
    char *two = !english && span_longest(clause, source) > SPAN_MAX && !is_wish(pack, clause)
                    ? in_two(pack, clause, source)
                    : NULL;
    if (two) {
        g_free(clause);
        clause = two;
    }
    clause = french ? listener_remarked(clause, source) : clause;
    clause = french && !is_wish(pack, clause) ? spared(clause, source) : clause;
    if (french) {
        guint run = span_longest(clause, source);
        char *shorter = run > SPAN_MAX ? listener_shorter(clause, source) : NULL;
        if (!shorter)
            return clause;
        g_free(clause);
        return shorter;
    }
    char *remark = !german && span_longest(clause, source) > SPAN_MAX ? remarked(pack, informal, clause, source) : NULL;
    if (remark) {
        g_free(clause);
        return remark;
    }
    char *broken = !german && span_longest(clause, source) > SPAN_MAX ? headed(pack, informal, clause, source) : NULL;
    if (broken) {
        g_free(clause);
        return broken;
    }
    if (english)
        clause = recast_either(clause, first, source);
    bool long_wish = !english && is_wish(pack, clause) && span_longest(clause, source) > SPAN_MAX;
    if (long_wish) {
        char *several = german ? NULL : counted(pack, clause, source);
        if (several) {
            g_free(clause);
            return several;
        }
        char *shorter = cut(pack, g_strdup(clause));
        if (shorter && span_longest(shorter, source) <= SPAN_MAX) {
            g_free(clause);
            return shorter;
        }
        g_free(shorter);
    }
    bool foreign_run = !english && !german && span_longest(clause, source) > SPAN_MAX;
    char *apart = foreign_run && !german ? parted(pack, informal, clause, source, false) : NULL;
    if (foreign_run && !apart) { /* a detail left out rather than a remark within a phrase */
        apart = cut(pack, g_strdup(clause));
        if (!german && (!apart || span_longest(apart, source) > SPAN_MAX)) {
            g_free(apart);
            apart = parted(pack, informal, clause, source, true);
        }
    }
    if (apart) {
        g_free(clause);
        return apart;
    }
    bool cropped = span_longest(clause, source) > SPAN_MAX;
    while (clause && span_longest(clause, source) > SPAN_MAX)
        clause = cut(pack, clause);
    if (!english || !cropped || !clause)
        return clause;
    char *whole = sever_spliced(clause);
    g_free(clause);
    return whole;
}
