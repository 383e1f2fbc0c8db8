/*
 * span.c - ways to repeat less of the customer's own words (how much is repeated: stretch.c).
 *
 * Each language has its order of ways: other words first, then short sentences or a remark within, a detail left out, and the clause
 * cut short (crop.c) where nothing else helps. Pure.
 */
#include "span.h"
#include "alike.h"
#include "clause.h"
#include "crop.h"
#include "german_order.h"
#include "interruption.h"
#include "listener.h"
#include "paraphrase.h"
#include "parting.h"
#include "sever.h"
#include "rejoin.h"
#include "southern.h"
#include "southern_order.h"

#include <hearken/text.h>
#include <string.h>

#define BREATH        24 /* words of an English clause: a longer one is told in short sentences */
#define DETAIL_MAX    3  /* words that may be spared of a French clause */
#define RELATIVE_HEAD 6  /* words before a relative that tell something */
#define BRIEF         22 /* words of a clause that stays one where it can */

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
        if ((strncmp(at, " and ", 5) != 0 && strncmp(at, " but ", 5) != 0) || !crop_begins_clause(at + 1))
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
        if (!crop_is_open(clause, at) || words->count < 4 || strchr(rest, ':') || !has_verb(pack, head, true) ||
            !has_verb(pack, rest, false) || lists(pack, "hedge.verbs", words->words[0].low) ||
            !lists(pack, "turn.small", words->words[0].low) || lists(pack, "turn.subordinate", words->words[0].low) ||
            word_in(words->words[0].low, "que qui che zu te \xC3\xA0 pour d'") || ends_under(pack, head) ||
            (word_in(words->words[0].low, "a de sin para por di da per senza sem") && /* "y a no poder cambiarla" */
             g_str_has_suffix(words->words[1 + (strcmp(words->words[1].low, "no") == 0)].low, "r")))
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
        if (!crop_is_open(clause, at) || (gsize)(at - clause) < strlen(clause) / 4 ||
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
        if (relative || !crop_begins_apart(pack, at + 2) || !crop_is_open(clause, at))
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
            bool inside = at > clause && !strchr(";:(\"", at[-1]) && crop_is_open(clause, at) && at - clause > 8;
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

/* Spanish: "se baja solo", "vive sola", "uno solo": by itself, not only. */
static bool
is_alone(const char *clause, const char *at)
{
    g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
    g_auto(GStrv) words = g_strsplit(head, " ", -1);
    guint count = g_strv_length(words);
    bool alone = count > 0 && word_in(words[count - 1], "da un uno vive vives est\xC3\xA1 est\xC3\xA1s estaba estabas");
    for (guint i = count > 3 ? count - 3 : 0; i < count && !alone; i++)
        alone = word_in(words[i], "se te");
    return alone;
}

/* German: "seit", "vor", "in" stand before the place. */
static bool
takes_dative(const char *clause, const char *at)
{
    g_autofree char *head = g_ascii_strdown(clause, (gssize)(at - clause));
    const char *blank = strrchr(head, ' ');
    return word_in(blank ? blank + 1 : head, "seit vor nach in mit von aus bei zu");
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
        while (at && (!crop_is_open(clause, at) || (!german && g_unichar_isupper(g_utf8_get_char(at + strlen(from))))))
            at = strstr(at + 1, from); /* not in a title, nor between names */
        if (at && german && strcmp(sides[0], "ein paar") == 0 && takes_dative(clause, at)) { /* "seit einigen Wochen" */
            g_free(to);
            to = g_strdup(" einigen ");
        }
        if (at && strcmp(sides[0], "solo") == 0 && is_alone(clause, at))
            continue;
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
        shaped = interruption_put(clause, source);
        shaped = shaped ? shaped : interruption_put(first, source);
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

/* Whether it still repeats more than may be. */
static bool
is_copied(const char *clause, const char *source)
{
    return span_longest(clause, source) > SPAN_MAX;
}

/* Another wording in the clause's place, where there is one. Takes both. */
static char *
replaced(char *clause, char *other)
{
    if (!other)
        return clause;
    g_free(clause);
    return other;
}

/* Cut until it repeats no more than may be. NULL: nothing is left. Takes clause. */
static char *
cropped(const struct pack *pack, char *clause, const char *source)
{
    while (clause && is_copied(clause, source))
        clause = crop(pack, clause);
    return clause;
}

/* "you would like to know whether …" → "you are asking whether …", where that repeats less. Takes clause. */
static char *
asking(char *clause, const char *source)
{
    static const char know[] = "you would like to know ";
    if (!g_str_has_prefix(clause, know) || !is_copied(clause, source))
        return clause;
    const char *rest = clause + strlen(know);
    g_autofree char *what = g_strndup(rest, strcspn(rest, " "));
    g_autofree char *line = g_strdup_printf("you are asking %s", rest);
    bool shorter = span_longest(line, source) < span_longest(clause, source) &&
                   word_in(what, "whether how what when where why who which if whose about");
    return replaced(clause, shorter ? g_steal_pointer(&line) : NULL);
}

/* "to know whether the course has places. You would also like to know what it costs and whether clay is included": of a row of questions
 * none is left out. NULL: it is no such row, or that does not suffice. */
static char *
asked_again(const char *clause, const char *source)
{
    static const char *const joints[] = {", and ", ", ", " and "};
    if (!g_str_has_prefix(clause, "you would like to know ") && !g_str_has_prefix(clause, "you are asking "))
        return NULL;
    for (const char *at = strpbrk(clause, ", "); at; at = strpbrk(at + 1, ", "))
        for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
            const char *rest = at + strlen(joints[i]);
            g_autofree char *next = g_str_has_prefix(at, joints[i]) ? g_strndup(rest, strcspn(rest, " ,")) : NULL;
            if (!next || !word_in(next, "whether what how when where why who which"))
                continue;
            g_autofree char *line =
                g_strdup_printf("%.*s. You would also like to know %s", (int)(at - clause), clause, rest);
            if (!is_copied(line, source))
                return g_steal_pointer(&line);
        }
    return NULL;
}

/* Its parts in another order, and other words. NULL: that does not suffice. */
static char *
reordered(const struct pack *pack, const char *clause, const char *source)
{
    g_autofree char *line = reworded(pack, parting(g_strdup(clause), source), source);
    return is_copied(line, source) ? NULL : g_steal_pointer(&line);
}

/* A remark within ("as you write"), or before a clause's head. NULL: neither helps. */
static char *
interrupted(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    char *line = remarked(pack, informal, clause, source);
    return line ? line : headed(pack, informal, clause, source);
}

static char *
english_loosened(const struct pack *pack, bool informal, char *clause, const char *source)
{
    if (!g_str_has_prefix(clause, "you would like"))
        clause = replaced(clause, sever_spliced(clause));
    clause = asking(alike_worded(clause, source), source);
    g_autofree char *first = g_strdup(clause);
    bool brief = text_word_count(clause) <= BRIEF;
    char *two =
        brief && strstr(clause, " and ") && is_copied(clause, source) ? severed(pack, informal, clause, source) : NULL;
    if (two && text_word_count(two) + 2 >= text_word_count(clause)) /* in the customer's order, and whole */
        return replaced(clause, two);
    g_free(two);
    if (brief && is_copied(clause, source))
        clause = paraphrase(clause, source); /* "but" says more than a stop */
    bool copied = is_copied(clause, source), breathless = text_word_count(clause) > BREATH;
    char *told = copied || breathless ? severed(pack, informal, clause, source) : NULL;
    if (told)
        return replaced(clause, told);
    if (copied)
        clause = paraphrase(clause, source);
    clause = reworded(pack, clause, source);
    if (is_copied(clause, source)) {
        told = reordered(pack, clause, source);
        told = told ? told : interrupted(pack, informal, clause, source);
        if (told)
            return replaced(clause, told);
    }
    clause = recast_either(clause, first, source);
    told = is_copied(clause, source) ? asked_again(clause, source) : NULL;
    if (told || !is_copied(clause, source))
        return replaced(clause, told);
    clause = cropped(pack, clause, source);
    return clause ? replaced(clause, sever_spliced(clause)) : NULL;
}

/* Another language than English: other words, then two sentences. Takes clause. */
static char *
foreign_begun(const struct pack *pack, char *clause, const char *source)
{
    bool helps = is_copied(clause, source) && !is_wish(pack, clause);
    return replaced(clause, helps ? in_two(pack, clause, source) : NULL);
}

static char *
french_loosened(const struct pack *pack, char *clause, const char *source)
{
    clause = listener_unbound(reworded(pack, clause, source), source);
    clause = listener_remarked(foreign_begun(pack, clause, source), source);
    clause = is_copied(clause, source) ? replaced(clause, southern_order_put("fr", clause, source)) : clause;
    if (!is_wish(pack, clause))
        clause = spared(clause, source);
    return replaced(clause, is_copied(clause, source) ? listener_shorter(clause, source) : NULL);
}

static char *
german_loosened(const struct pack *pack, bool informal, char *clause, const char *source)
{
    clause = german_order_put(pack, informal, "", reworded(pack, clause, source), source, SPAN_MAX);
    return cropped(pack, foreign_begun(pack, clause, source), source);
}

/* Without its end, where one cut suffices. NULL: it does not. */
static char *
cut_once(const struct pack *pack, const char *clause, const char *source)
{
    g_autofree char *line = crop(pack, g_strdup(clause));
    return line && !is_copied(line, source) ? g_steal_pointer(&line) : NULL;
}

/* Dutch: "er zit een vlek op het lijfje die er eerst niet zat" without what it says of the thing named last. NULL: that does not help. */
static char *
without_relative(const struct pack *pack, const char *clause, const char *source)
{
    const char *at = strcmp(pack->language, "nl") == 0 ? g_strrstr(clause, " die ") : NULL;
    g_autofree char *head = at && at[-1] != ',' ? g_strndup(clause, (gsize)(at - clause)) : NULL;
    g_autoptr(clause) words = clause_cut(head ? head : "");
    bool named = words->count > 2 && word_in(words->words[words->count - 2].low, "het de een mijn onze je uw jullie");
    bool helps = named && text_word_count(head) >= RELATIVE_HEAD && southern_acts(pack, head) &&
                 !is_copied(head, source) && crop_is_open(clause, at);
    return helps ? g_steal_pointer(&head) : NULL;
}

/* Spanish, Italian, Portuguese, Dutch and the rest. */
static char *
southern_loosened(const struct pack *pack, bool informal, char *clause, const char *source)
{
    clause = foreign_begun(pack, reworded(pack, clause, source), source);
    if (!is_copied(clause, source))
        return clause;
    char *told = crop_aside(pack, clause);
    if (told && !is_copied(told, source))
        return replaced(clause, told);
    g_free(told);
    g_autofree char *row = rejoin(pack, clause, source);
    if (row && !is_copied(row, source))
        return replaced(clause, g_steal_pointer(&row));
    told = interrupted(pack, informal, clause, source);
    told = told ? told : southern_order_put(pack->language, clause, source);
    if (!told && is_wish(pack, clause)) {
        told = counted(pack, clause, source);
        told = told ? told : cut_once(pack, clause, source);
    }
    told = told ? told : parted(pack, informal, clause, source, false);
    told = told ? told : cut_once(pack, clause, source); /* a detail left out rather than a remark within a phrase */
    told = told ? told : parted(pack, informal, clause, source, true);
    told = told ? told : without_relative(pack, clause, source);
    return told ? replaced(clause, told) : cropped(pack, clause, source);
}

char *
span_loosen(const struct pack *pack, bool informal, char *clause, const char *source)
{
    if (strcmp(pack->language, "en") == 0)
        return english_loosened(pack, informal, clause, source);
    if (strcmp(pack->language, "de") == 0)
        return german_loosened(pack, informal, clause, source);
    if (strcmp(pack->language, "fr") == 0)
        return french_loosened(pack, clause, source);
    return southern_loosened(pack, informal, clause, source);
}
