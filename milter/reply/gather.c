/*
 * gather.c - statements that were put one after the other, under one head: "You write that A, that B and that C".
 *
 * Little sentences in the customer's order sound recited; behind one head they are an account of what was read, and on the customer's
 * word besides. Of 20 answers 2 passed as they stood, and 10 when joined by hand in two sentences; joined by this file, 10 of 40 where
 * 7 passed; other words in place of the customer's gained nothing (tests/listen/readings/rates-joined.txt). The heads are the pack's.
 * German leaves alone what embed.c cannot turn; Spanish has strand.c. Pure.
 */
#include "gather.h"

#include "charge.h"
#include "reported.h"
#include "telling.h"
#include "weave.h"

#include "../listen/clause.h"
#include "../listen/embed.h"
#include "../listen/vocabulary.h"

#include <hearken/text.h>
#include <string.h>

#define MOST     3  /* statements behind one head */
#define ONE_MAX  26 /* words of one of them */
#define BOTH_MAX 44 /* … and of what stands behind a head */

struct gathering {
    const struct writing *writing;
    const char *source;
    GString *line;
    GPtrArray *held;               /* statements, ready for "that" */
    GPtrArray *plain;              /* … and the sentences they were */
    guint words, sentences, heads; /* of what is held: words, the sentences it stood in; heads put */
};

static char **
texts_of(const struct gathering *gathering, const char *key)
{
    g_autofree char *familiar = g_strconcat(key, ".du", NULL);
    char **texts = gathering->writing->informal ? pack_texts(gathering->writing->pack, familiar) : NULL;
    return texts ? texts : pack_texts(gathering->writing->pack, key);
}

/* The octets of the text's beginning that one of the pack's texts is; 0: none. */
static gsize
begins(const struct gathering *gathering, const char *key, const char *text)
{
    gsize width = 0;
    for (char **head = pack_texts(gathering->writing->pack, key); head && *head; head++)
        if (g_str_has_prefix(text, *head))
            width = MAX(width, strlen(*head));
    return width;
}

/* Whether the mail has the word, as it is written. */
static bool
stands_in(const char *source, const char *word)
{
    gsize width = strlen(word);
    for (const char *at = source; (at = strstr(at, word)); at++) {
        bool first = at == source || !g_unichar_isalnum(g_utf8_get_char(g_utf8_prev_char(at)));
        if (first && !g_unichar_isalnum(g_utf8_get_char(at + width)))
            return true;
    }
    return false;
}

/* The sentence with the first letter that it has within another; NULL: whether it is a name's cannot be told. Owned by caller. */
static char *
lowered(const struct gathering *gathering, const char *sentence)
{
    const struct pack *pack = gathering->writing->pack;
    gunichar great = g_utf8_get_char(sentence);
    if (!g_unichar_isupper(great))
        return g_strdup(sentence);
    const char *behind = g_utf8_next_char(sentence);
    char small[7] = "";
    small[g_unichar_to_utf8(g_unichar_tolower(great), small)] = '\0';
    char *line = g_strconcat(small, behind, NULL);
    g_autofree char *word = g_strndup(sentence, strcspn(sentence, " ,'")), *low = g_strndup(line, strcspn(line, " ,'"));
    bool german = strcmp(pack->language, "de") == 0;
    bool polite = german && word_in(word, "Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen");
    bool common = pack->common && vocabulary_count(pack->common, low);
    if (!polite && (common || reported_begins(pack, line) || stands_in(gathering->source, low)))
        return line;
    if (!german && !stands_in(gathering->source, word)) /* the engine's own word: "Ajustó" */
        return line;
    g_free(line);
    return german ? g_strdup(sentence) : NULL;
}

/* The sentence's stop: in German none behind an ordinal ("am 15. Juni"); NULL: it is the last. */
static const char *
stop_of(const struct gathering *gathering, const char *text)
{
    const char *stop = weave_stop(text);
    bool german = strcmp(gathering->writing->pack->language, "de") == 0;
    while (german && stop && stop > text && g_ascii_isdigit(stop[-1]) &&
           (stop - 1 == text || !g_ascii_isdigit(stop[-2]) || stop - 2 == text || !g_ascii_isdigit(stop[-3])))
        stop = weave_stop(stop + 2);
    return stop;
}

/* Whether it is two sentences, or may be: "you left Flat 3. The lock …". */
static bool
is_parted(const struct gathering *gathering, const char *said)
{
    bool german = strcmp(gathering->writing->pack->language, "de") == 0;
    return german ? stop_of(gathering, said) : strstr(said, ". ");
}

/* "…, but you paid": what is said behind it would hang on the turn. */
static bool
turns(const struct gathering *gathering, const char *said)
{
    for (char **word = pack_texts(gathering->writing->pack, "gather.turns"); word && *word; word++) {
        g_autofree char *inner = g_strdup_printf(", %s ", *word);
        if (strstr(said, inner))
            return true;
    }
    return false;
}

/* The statement as it stands behind "that". NULL: it is none, or cannot. Owned by caller. */
static char *
statement(const struct gathering *gathering, const char *sentence)
{
    static const char *const marks[] = {"\xE2\x80\x9C", "\xE2\x80\x9E", "\xC2\xAB", "\"", "?", "!", ":", ";", NULL};
    const struct pack *pack = gathering->writing->pack;
    gsize starter = begins(gathering, "gather.starters", sentence), head = begins(gathering, "gather.strip", sentence);
    gsize ready = begins(gathering, "gather.ready", sentence); /* "Sie schreiben, dass": its verb is last already */
    const char *said = sentence + MAX(MAX(starter, head), ready);
    said += strspn(said, " ");
    if (weave_has_mark(said, marks) || is_parted(gathering, said) || text_word_count(said) > ONE_MAX ||
        text_word_count(said) < 3)
        return NULL;
    g_autofree char *small = lowered(gathering, said);
    for (char **inner = pack_texts(pack, "gather.inner"); small && inner && *inner; inner++) { /* the head says it */
        g_autoptr(GString) line = g_string_new(small);
        g_string_replace(line, *inner, "", 1);
        g_free(small);
        small = g_string_free(g_steal_pointer(&line), FALSE);
    }
    if (!small || begins(gathering, "gather.not", small) || telling_wishes(pack, small) || charge_is_wish(pack, small))
        return NULL;
    if (ready)
        return g_steal_pointer(&small);
    if (!pack_texts(pack, "more.last"))
        return reported_again_within(gathering->writing, small);
    return turns(gathering, small) ? NULL : embed_clause(pack, small); /* "…, aber es nicht hilft" limps */
}

/* "that A, that B and that C". */
static void
put_all(struct gathering *gathering)
{
    char **that = pack_texts(gathering->writing->pack, "gather.that");
    const char *and = writing_choose(gathering->writing, "and", NULL);
    g_autofree char *inner = g_strdup_printf(" %s ", and);
    for (guint i = 0; i < gathering->held->len; i++) {
        const char *said = gathering->held->pdata[i], *before = i ? gathering->held->pdata[i - 1] : NULL;
        bool last = i + 1 == gathering->held->len, vowel = that[1] && reported_elides(said);
        bool apart = before && (!last || strchr(before, ',') || strstr(before, inner));
        g_string_append_printf(gathering->line, "%s %s%s%s%s%s", apart ? "," : "", before && last ? and : "",
                               before && last ? " " : "", vowel ? that[1] : that[0], vowel ? "" : " ", said);
    }
    g_string_append(gathering->line, ". ");
}

/* Whether a statement has the head's verb: "you write that you wrote". */
static bool
is_said_twice(const struct gathering *gathering, const char *head)
{
    g_auto(GStrv) words = g_strsplit_set(head, " ,", -1);
    const char *verb = words[0];
    for (char **word = words; *word; word++)
        verb = strlen(*word) > strlen(verb) ? *word : verb;
    g_autofree char *stem = g_utf8_substring(verb, 0, MIN(4, g_utf8_strlen(verb, -1)));
    for (guint i = 0; i < gathering->held->len; i++)
        if (strstr(gathering->held->pdata[i], stem))
            return true;
    return false;
}

/* One of the heads. Borrowed. */
static const char *
head_of(const struct gathering *gathering, char **heads)
{
    guint count = g_strv_length(heads), first = gathering->writing->seed % count;
    for (guint i = 0; i < count; i++)
        if (!is_said_twice(gathering, heads[(first + i) % count]))
            return heads[(first + i) % count];
    return heads[first];
}

/* What is held, under a head where it stood in more than one sentence; then nothing is. */
static void
put_held(struct gathering *gathering)
{
    char **heads = texts_of(gathering, gathering->heads ? "gather.more" : "gather.head");
    if (gathering->sentences > 1 && heads && gathering->heads < 2) {
        g_string_append(gathering->line, head_of(gathering, heads));
        put_all(gathering);
        gathering->heads++;
    } else {
        for (guint i = 0; i < gathering->plain->len; i++)
            g_string_append_printf(gathering->line, "%s. ", (char *)gathering->plain->pdata[i]);
    }
    g_ptr_array_set_size(gathering->held, 0);
    g_ptr_array_set_size(gathering->plain, 0);
    gathering->words = gathering->sentences = 0;
}

/* A sentence held, in one or two statements (takes them; two may be NULL); one NULL: put as it is. */
static void
hold(struct gathering *gathering, const char *sentence, char *one, char *two)
{
    guint count = two ? 2 : 1;
    guint words = (one ? text_word_count(one) : 0) + (two ? text_word_count(two) : 0);
    if (!one || gathering->held->len + count > MOST || gathering->words + words > BOTH_MAX)
        put_held(gathering);
    if (!one) {
        g_string_append_printf(gathering->line, "%s. ", sentence);
        return;
    }
    g_ptr_array_add(gathering->held, one);
    if (two)
        g_ptr_array_add(gathering->held, two);
    g_ptr_array_add(gathering->plain, g_strdup(sentence));
    gathering->words += words;
    gathering->sentences++;
    if (turns(gathering, two ? two : one))
        put_held(gathering);
}

/* Where ", and" joins a statement that has a subject of its own, or what is wanted; NULL: nowhere. */
static const char *
half_of(const struct gathering *gathering, const char *sentence, const char *joint)
{
    const struct pack *pack = gathering->writing->pack;
    const char *at = strstr(sentence, joint), *behind = at ? at + strlen(joint) : NULL;
    bool once = at && !strstr(behind, joint) && at - sentence > 8;
    g_autofree char *that = g_strconcat(*pack_texts(pack, "gather.that"), " ", NULL);
    return once && (g_str_has_prefix(behind, that) || reported_begins(pack, behind) || telling_wishes(pack, behind))
               ? at
               : NULL;
}

static void
hold_halves(struct gathering *gathering, const char *sentence)
{
    const struct pack *pack = gathering->writing->pack;
    g_autofree char *joint = g_strdup_printf(", %s ", writing_choose(gathering->writing, "and", NULL)),
                    *that = g_strconcat(*pack_texts(pack, "gather.that"), " ", NULL);
    const char *at = half_of(gathering, sentence, joint);
    const char *behind = at ? at + strlen(joint) : NULL;
    behind += behind && g_str_has_prefix(behind, that) ? strlen(that) : 0;
    g_autofree char *first = g_strndup(sentence, at ? (gsize)(at - sentence) : 0),
                    *second = telling_capitalised(at ? behind : "");
    char *one = at ? statement(gathering, first) : NULL, *two = one ? statement(gathering, second) : NULL;
    if (one && two) {
        hold(gathering, sentence, one, two);
    } else if (one && telling_wishes(pack, behind) && gathering->held->len) { /* it has a sentence of its own */
        hold(gathering, first, one, NULL);
        hold(gathering, second, NULL, NULL);
    } else if (one && telling_wishes(pack, behind)) {
        g_free(one);
        hold(gathering, sentence, NULL, NULL);
    } else {
        g_free(one);
        hold(gathering, sentence, statement(gathering, sentence), NULL);
    }
}

char *
gather(const struct writing *writing, const char *sentences, const char *source)
{
    g_autoptr(GString) line = g_string_new(NULL);
    g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func(g_free), plain = g_ptr_array_new_with_free_func(g_free);
    struct gathering gathering = {writing, source, line, held, plain, 0, 0, 0};
    if (!pack_texts(writing->pack, "gather.head") || !g_str_has_suffix(sentences, "."))
        return g_strdup(sentences);
    for (const char *rest = sentences; *rest;) {
        const char *stop = stop_of(&gathering, rest);
        g_autofree char *next = stop ? g_strndup(rest, (gsize)(stop - rest)) : g_strndup(rest, strlen(rest) - 1);
        hold_halves(&gathering, next);
        rest = stop ? stop + 2 : "";
    }
    put_held(&gathering);
    g_string_truncate(line, line->len - 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}
