/*
 * utterance.c - English as a caller says it and a clerk types it: "hi i lost my card can you block it my name is ann lee".
 *
 * The greeting is taken off the front, the caller's name and numbers (caller.c) out of the midst, assents and thanks out of the end;
 * then it is cut where a sentence begins (cue.c), and each is written as one writes it. Pure.
 */
#include "utterance.h"

#include "asked.h"
#include "boundary.h"
#include "caller.h"
#include "civil.h"
#include "clause.h"
#include "cue.h"
#include "dialect.h"
#include "dishes.h"
#include "menu.h"
#include "names.h"
#include "speech.h"

#include <string.h>

#define PARTS_MAX  16
#define PART_LEAST 2 /* words of a sentence before one that only the model sees */

static const char *
low_at(const struct talk *talk, guint at)
{
    return clause_low(talk->words, at);
}

static void
drop(struct talk *talk, guint from, guint length)
{
    for (guint i = from; i < from + length && i < talk->words->count; i++)
        talk->gone[i] = true;
    if (from + length < talk->words->count)
        talk->begins[from + length] = true;
}

/* A number called out: the flight's, or a sentence that says whose it is. A telephone's is left out. */
static void
put_number(struct talk *talk, const char *kind, const char *code)
{
    gsize digits = strspn(code, "0123456789");
    bool telephone = !*kind && !code[digits] && (digits == 7 || digits == 10 || digits == 11);
    if (telephone)
        return;
    if (strcmp(kind, "flight") == 0)
        talk->flight = talk->flight ? talk->flight : g_strdup(code);
    else
        g_string_append_printf(
            talk->numbers,
            !*kind ? " My reference%s is %s."
            : word_in(strrchr(kind, ' ') ? strrchr(kind, ' ') + 1 : kind, "id ID code zipcode postcode")
                ? " My %s is %s."
                : " My %s number is %s.",
            kind, code);
}

/* Names, numbers, greeting, thanks: taken out. */
static void
take_out(struct talk *talk, guint from, char **name_out)
{
    for (guint at = from; at < talk->words->count;) {
        g_autofree char *name = NULL, *kind = NULL, *code = NULL;
        guint length = 0;
        if (strcmp(low_at(talk, at), "flight") == 0 && (length = caller_spells(talk->words, at + 1, &code))) {
            bool last =
                at + length + 1 == talk->words->count && !word_in(low_at(talk, at - 1), "on the my for from of our by");
            if (last && at && !talk->flight) { /* "… her name is ann lee flight a b 1 2" */
                talk->flight = g_steal_pointer(&code);
                drop(talk, at, length + 1);
                break;
            }
            g_autofree char *both = g_strconcat("flight ", code, NULL); /* "on flight d l 4 0 2" */
            clause_set(talk->words, at, both);
            for (guint i = at + 1; i <= at + length; i++)
                talk->gone[i] = true;
            at += length + 1;
            continue;
        }
        length = caller_names(talk->words, at, &name);
        if (length) {
            if (at > from && word_in(low_at(talk, at - 1), "the"))
                talk->gone[at - 1] = true; /* "the | name's barlow" */
            if (!*name_out)
                *name_out = g_steal_pointer(&name);
        } else if ((length = caller_numbers(talk->words, at, &kind, &code))) {
            put_number(talk, kind, code);
        } else {
            length = civil_closing(talk->words, at);
        }
        guint kept = 0; /* "seat details for my booking | number is": the thing it numbers is said of */
        for (const char *c = kind; length && c && *c && at > from + 1 && word_in(low_at(talk, at - 1), "my the our") &&
                                   word_in(low_at(talk, at - 2), "for on of to with about in from");
             c++)
            kept += c == kind || *c == ' ';
        if (length > kept)
            drop(talk, at + kept, length - kept);
        at += length ? length : 1;
    }
    guint last = talk->words->count - 1;
    for (guint i = last + 1 - (talk->gone[last] ? 0 : caller_trails(talk->words, last)); i <= last; i++) {
        if (!*name_out)
            *name_out = g_strdup_printf("%c%s", g_ascii_toupper(*low_at(talk, i)), low_at(talk, i) + 1);
        talk->gone[i] = true;
    }
}

/* The words start..end as one writes them: names and towns with their capitals, "its" that is one with its mark. */
static void
put_words(GString *part, const struct talk *talk, guint start, guint end, bool asks)
{
    for (guint i = start; i < end; i++) {
        if (talk->gone[i])
            continue;
        const char *low = low_at(talk, i), *text = talk->words->words[i].text;
        bool twice = i > start && strcmp(low, "it") == 0 &&
                     strcmp(low_at(talk, i - 1), "it") == 0; /* "when i change it it says" */
        bool digit = i > start && g_ascii_isdigit(*low) && !low[1] && g_ascii_isdigit(*low_at(talk, i - 1)) &&
                     !low_at(talk, i - 1)[1];
        g_string_append_printf(part, "%s%s%s", twice ? "," : "", part->len && !digit ? " " : "",
                               strcmp(low, "i") == 0                        ? "I"
                               : word_in(low, "hes") && i == start          ? "he's"
                               : word_in(low, "shes") && i == start         ? "she's"
                               : word_in(low, "its") && i == start && !asks ? "it's"
                                                                            : text);
        const char *trail = talk->words->words[i].trail;
        bool called = i > start + 1 && clause_has(talk->words, i - 2, "name is") && names_is_given(low);
        called |= i > start && clause_has(talk->words, i - 1, "under") && caller_unheard(low); /* "booked under …" */
        called |= i > start + 2 && clause_has(talk->words, i - 3, "name is") && caller_unheard(low);
        called |= i > start + 1 && clause_has(talk->words, i - 2, "name of") &&
                  !word_in(low, "the a an my our your this that");
        if (called || speech_is_town(talk->words, i))
            part->str[part->len - strlen(text)] = g_ascii_toupper(*text);
        g_string_append(part, *trail == ',' ? "," : ""); /* speech.c's */
        if ((word_in(low, "called named") || (i > start && clause_has(talk->words, i - 1, "the name"))) &&
            i + 1 < end && !talk->gone[i + 1] && caller_unheard(low_at(talk, i + 1))) {
            const char *name = low_at(talk, ++i); /* "a company called brightline" */
            g_string_append_printf(part, " %c%s", g_ascii_toupper(*name), name + 1);
        }
    }
}

static void
add_sentence(const struct talk *talk, guint start, guint end, GPtrArray *parts)
{
    while (start < end &&
           (talk->gone[start] || word_in(low_at(talk, start), "and also so um uh then well") ||
            (clause_has(talk->words, start, "by the way") && (talk->gone[start + 1] = talk->gone[start + 2] = true))))
        start++;
    while (end > start &&
           (talk->gone[end - 1] ||
            (word_in(low_at(talk, end - 1), "and so please pls um uh with under is its yes ok okay sure yeah surely") &&
             !speech_closes(talk->words, start, end - 1) &&
             !(end > start + 1 && word_in(low_at(talk, end - 1), "ok okay") &&
               word_in(low_at(talk, end - 2), "that it this"))))) /* "is that ok" */
        end--;
    if (start >= end)
        return;
    guint seeks = clause_has(talk->words, start, "im|i'm looking for a|an|some|cheaper|information") +
                  clause_has(talk->words, start, "i am looking for a|an|some|cheaper|information");
    if (seeks && end - start > seeks) {
        clause_set(talk->words, start, "i");
        clause_set(talk->words, start + 1, "would");
        clause_set(talk->words, start + 2, "like");
        if (seeks == 5)
            talk->gone[start + 3] = true;
    }
    if (clause_has(talk->words, start, "list") && end - start > 2 &&
        !word_in(low_at(talk, start + 1), "of price is was me"))
        clause_set(talk->words, start, "show me"); /* "list airports in nevada" */
    guint lead = cue_lead(talk, start, end);
    start += lead;
    bool asks = lead || cue_asks(talk, start) || word_in(low_at(talk, start), "which what how who whom") ||
                asked_begins(talk->words, start, ASKED_FIRST);
    for (guint i = start + 1; i < end && word_in(low_at(talk, start), "if unless once in when"); i++)
        asks |= *talk->words->words[i - 1].trail == ',' && cue_asks(talk, i);
    g_autoptr(GString) part = g_string_new(NULL);
    put_words(part, talk, start, end, asks);
    if (part->len && part->str[part->len - 1] == ',')
        g_string_truncate(part, part->len - 1);
    if (!part->len)
        return;
    part->str[0] = g_ascii_toupper(part->str[0]);
    if (g_str_has_suffix(part->str, " and how much") || g_str_has_suffix(part->str, " and how long") ||
        g_str_has_suffix(part->str, " and when"))
        g_string_append(part, " it is");
    g_string_append_c(part, asks ? '?' : '.');
    for (guint i = 0; i < parts->len; i++)
        if (g_ascii_strcasecmp(parts->pdata[i], part->str) == 0)
            return; /* said twice */
    if (parts->len < PARTS_MAX)
        g_ptr_array_add(parts, g_string_free(g_steal_pointer(&part), FALSE));
}

/* "the flight to rome", its number told later: "flight IB3231 to rome". */
static void
place_flight(struct talk *talk, guint from)
{
    for (guint i = from; i < talk->words->count && talk->flight; i++) {
        if (talk->gone[i] || strcmp(low_at(talk, i), "flight") != 0 || word_in(low_at(talk, i + 1), "number date time"))
            continue;
        g_autofree char *both = g_strdup_printf("flight %s", talk->flight);
        bool article = i > from && word_in(low_at(talk, i - 1), "the a");
        if (article)
            talk->gone[i - 1] = true;
        clause_set(talk->words, i, both);
        g_clear_pointer(&talk->flight, g_free);
    }
    if (talk->flight)
        g_string_append_printf(talk->numbers, " My flight is %s.", talk->flight);
}

/* What is left is an order of food. */
static char *
order(const struct talk *talk, guint from, const char *greeted)
{
    g_autoptr(GString) rest = g_string_new(NULL);
    for (guint i = from; i < talk->words->count; i++)
        if (!talk->gone[i])
            g_string_append_printf(rest, "%s%s", rest->len ? " " : "", talk->words->words[i].text);
    char *menu = menu_ordered(rest->str);
    g_autofree char *told = menu ? menu : dishes_ordered(rest->str);
    return told ? g_strdup_printf("%s%s%s", greeted, *greeted ? ",\n\n" : "", told) : NULL;
}

/* How likely a sentence begins at each word, what is taken out left out. Owned by caller; NULL: nobody knows. */
static struct boundary *
likely(const struct talk *talk, guint from, const struct weights *bounds)
{
    guint count = talk->words->count, kept = 0;
    g_autofree char **words = g_new0(char *, count + 1);
    g_autofree guint *places = g_new0(guint, count + 1);
    for (guint i = from; i < count; i++)
        if (!talk->gone[i]) {
            places[kept] = i;
            words[kept++] = talk->words->words[i].text;
        }
    g_autoptr(passage) passage = passage_new(words, kept);
    g_autofree struct boundary *found = bounds ? boundary_find(bounds, passage) : NULL;
    struct boundary *all = found ? g_new0(struct boundary, count) : NULL;
    for (guint i = 0; i < kept && found; i++)
        all[places[i]] = found[i];
    return all;
}

/* Whether a sentence begins at `at`, where one runs since `start`. */
static bool
begins(const struct talk *talk, const struct boundary *found, guint at, guint start)
{
    bool cue = cue_breaks(talk, at, start);
    if (!found || talk->begins[at] || talk->gone[at])
        return cue;
    const char *low = low_at(talk, at);
    bool corrects = word_in(low, "actually sorry wait") ||
                    (strcmp(low, "no") == 0 && word_in(low_at(talk, at + 1), "wait sorry make actually"));
    if (!cue && (at - start < PART_LEAST || corrects)) /* "six no wait seven": what it takes back stands before it */
        return false;
    enum hint hint = !cue ? HINT_NONE : cue_asks(talk, at) ? HINT_ASKS : HINT_TELLS;
    return boundary_agreed(found[at], hint, low);
}

static char *
sentences(struct talk *talk, guint from, const struct boundary *found, const char *greeted)
{
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
    guint start = from;
    for (guint at = from + 1; at <= talk->words->count; at++) {
        if (at < talk->words->count && !begins(talk, found, at, start))
            continue;
        add_sentence(talk, start, at, parts);
        start = at;
    }
    if (!parts->len && !talk->numbers->len)
        return NULL;
    g_autoptr(GString) told = g_string_new(greeted);
    g_string_append(told, *greeted ? ",\n\n" : "");
    for (guint i = 0; i < parts->len; i++)
        g_string_append_printf(told, "%s%s", i ? " " : "", (const char *)parts->pdata[i]);
    g_string_append(told, talk->numbers->str + (parts->len ? 0 : 1));
    return g_string_free(g_steal_pointer(&told), FALSE);
}

char *
utterance_told(const char *text, const struct weights *bounds, char **name_out)
{
    if (!speech_is_talk(text))
        return NULL;
    g_autofree char *spoken = speech_written(text), *written = dialect_mended(spoken);
    g_autoptr(clause) words = clause_cut(written);
    g_autofree bool *gone = g_new0(bool, words->count + 3), *begins = g_new0(bool, words->count + 3);
    struct talk talk = {.words = words, .numbers = g_string_new(NULL), .gone = gone, .begins = begins};
    const char *greeted = "";
    guint from = civil_greeting(words, &greeted);
    char *name = NULL, *told = NULL;
    if (from + 2 < words->count) {
        take_out(&talk, from, &name);
        told = order(&talk, from, greeted);
        place_flight(&talk, from);
        speech_dates(words, gone);
        g_autofree struct boundary *found = likely(&talk, from, bounds);
        told = told ? told : sentences(&talk, from, found, greeted);
    }
    if (told)
        *name_out = name ? g_steal_pointer(&name) : g_strdup("");
    g_free(name);
    g_free(talk.flight);
    g_string_free(talk.numbers, TRUE);
    return told;
}
