/*
 * gather.c - statements that were put one after the other, under one head: "You write that A, that B and that C".
 *
 * Little sentences in the customer's order sound recited; behind one head they are an account of what was read, and on the customer's
 * word besides. Of 20 answers 2 passed as they stood, and 10 when joined by hand in two sentences; joined by this file, 10 of 40 where
 * 7 passed; other words in place of the customer's gained nothing (tests/listen/readings/rates-joined.txt). The heads are the pack's.
 * What only a comma holds together is parted first (splices.c); German and Dutch leave alone what embed.c cannot turn. Pure.
 */
#include "gather.h"

#include "reported.h"
#include "splices.h"
#include "statement.h"
#include "telling.h"

#include <hearken/text.h>
#include <string.h>

#define MOST     3  /* statements behind one head */
#define BOTH_MAX 44 /* … their words */
#define FOUR_MAX 30 /* … of one more than most */
#define TWO_MAX  28 /* … of two that need no head */
#define WHOM_MAX 6  /* … of whom it is for */

struct gathering {
    struct stating as;
    bool formal; /* Portuguese: nobody is called "você" */
    GString *line;
    GPtrArray *held;  /* statements, ready for "that" */
    GPtrArray *plain; /* … and the sentences they were */
    char *lead;       /* owned: "you are writing about your booking", "it is for your father": not put yet */
    bool wished;      /* what stands before says what is wanted: its reason may follow */
    guint last;       /* statements of the sentence held last */
    guint words, sentences, heads; /* of what is held: words, the sentences it stood in; heads put */
};

static char **
texts_of(const struct gathering *gathering, const char *key)
{
    g_autofree char *familiar = g_strconcat(key, ".du", NULL);
    char **texts = gathering->as.writing->informal ? pack_texts(gathering->as.writing->pack, familiar) : NULL;
    return texts ? texts : pack_texts(gathering->as.writing->pack, key);
}

/* "that A, that B and that C". */
static void
put_all(struct gathering *gathering)
{
    char **that = pack_texts(gathering->as.writing->pack, "gather.that");
    const char *and = writing_choose(gathering->as.writing, "and", NULL);
    g_autofree char *inner = g_strdup_printf(" %s ", and);
    for (guint i = 0; i < gathering->held->len; i++) {
        const char *said = gathering->held->pdata[i], *before = i ? gathering->held->pdata[i - 1] : NULL;
        said += strspn(said, " ,"); /* of a joint before it */
        said += g_str_has_prefix(said, "você ") && (!before || strstr(before, "você ") == before) ? strlen("você ") : 0;
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
    guint count = g_strv_length(heads), first = gathering->as.writing->seed % count;
    for (guint i = 0; i < count; i++)
        if (!is_said_twice(gathering, heads[(first + i) % count]))
            return heads[(first + i) % count];
    return heads[first];
}

/* What was kept for what stands behind it, with what joins it to that ("… to tell us that"), or as the sentence it is. False: there
 * is none, or nothing is joined. */
static bool
put_lead(struct gathering *gathering)
{
    g_autofree char *lead = g_steal_pointer(&gathering->lead);
    char **joint = lead && gathering->held->len ? texts_of(gathering, "gather.about.head") : NULL;
    if (lead)
        g_string_append_printf(gathering->line, "%s%s%s", lead,
                               !joint              ? ". "
                               : strchr(lead, ',') ? ", "
                                                   : " ",
                               joint ? *joint : "");
    return joint != NULL;
}

/* What is held, under a head where it stood in more than one sentence or others have one; then nothing is. closes: no more is told. */
static void
put_held(struct gathering *gathering, bool closes)
{
    char **first = texts_of(gathering, "gather.head"), **more = texts_of(gathering, "gather.more");
    guint count = more ? g_strv_length(more) : 0, held = gathering->held->len;
    bool stand = closes && held == 2 && !gathering->line->len && gathering->words > TWO_MAX; /* two good sentences */
    bool more_said = held == 1 && gathering->line->len && /* "You must also say that …" */
                     statement_begins(&gathering->as, "gather.says", gathering->plain->pdata[0]);
    guint nth = MAX(gathering->heads, (guint)more_said);
    bool headed = gathering->sentences > 1 || more_said || (held && gathering->heads && !gathering->wished);
    if (put_lead(gathering)) {
        put_all(gathering);
        gathering->heads++;
    } else if (headed && !stand && nth <= count) {
        const char *head = nth ? more[nth - 1] : head_of(gathering, first);
        gsize who = gathering->formal && g_str_has_prefix(head, "Você ") ? strlen("Você ") : 0;
        g_autofree char *bare = telling_capitalised(head + who);
        g_string_append(gathering->line, bare);
        put_all(gathering);
        gathering->heads = nth + 1;
    } else {
        for (guint i = 0; i < gathering->plain->len; i++) { /* "You add that" stands there already */
            const char *sentence = gathering->plain->pdata[i];
            gsize head = gathering->heads > 1 ? statement_begins(&gathering->as, "gather.strip", sentence) : 0;
            g_autofree char *bare = head ? telling_capitalised(sentence + head + 1) : g_strdup(sentence);
            g_string_append_printf(gathering->line, "%s. ", bare);
        }
    }
    g_ptr_array_set_size(gathering->held, 0);
    g_ptr_array_set_size(gathering->plain, 0);
    gathering->words = gathering->sentences = 0;
}

/* The sentence as it is, behind what is held. */
static void
put_plain(struct gathering *gathering, const char *sentence)
{
    char **more = texts_of(gathering, "gather.more");
    g_autofree char *small = g_strdup(sentence);
    *small = g_ascii_tolower(*small);
    bool wish = statement_wishes(&gathering->as, small) || statement_wishes(&gathering->as, sentence);
    put_held(gathering, wish);
    gathering->wished = wish;
    g_string_append_printf(gathering->line, "%s. ", sentence);
    bool headed = statement_begins(&gathering->as, "gather.strip", sentence),
         added = more && g_str_has_prefix(sentence, *more);
    gathering->heads = MAX(gathering->heads, (guint)headed + (headed && added));
}

/* What is held, all behind one head but a fourth, which goes with what follows. */
static void
put_full(struct gathering *gathering)
{
    bool carries = gathering->held->len > MOST && gathering->last == 1;
    guint last = gathering->held->len - 1, sentence = gathering->plain->len - 1;
    char *fourth = carries ? g_ptr_array_steal_index(gathering->held, last) : NULL;
    char *plain = carries ? g_ptr_array_steal_index(gathering->plain, sentence) : NULL;
    put_held(gathering, false);
    if (!carries)
        return;
    g_ptr_array_add(gathering->held, fourth);
    g_ptr_array_add(gathering->plain, plain);
    gathering->words = text_word_count(fourth);
    gathering->sentences = 1;
}

/* A sentence held in its statements (takes them); count: as how many it counts. */
static void
hold(struct gathering *gathering, const char *sentence, GPtrArray *statements, guint count)
{
    guint words = 0;
    for (guint i = 0; i < statements->len; i++)
        words += text_word_count(statements->pdata[i]);
    guint all = gathering->held->len + statements->len, most = gathering->words + words > FOUR_MAX ? MOST : MOST + 1;
    if (all > most || gathering->words + words > BOTH_MAX)
        put_full(gathering);
    g_ptr_array_add(gathering->plain, g_strdup(sentence));
    gathering->words += words;
    gathering->sentences += count;
    gathering->last = statements->len;
    bool turned = statement_turns(&gathering->as, statements->pdata[statements->len - 1]);
    g_ptr_array_extend_and_steal(gathering->held, g_ptr_array_ref(statements));
    if (turned)
        put_held(gathering, false);
}

/* Where ", and" joins a statement that has a subject of its own, or what is wanted; NULL: nowhere. */
static const char *
half_of(const struct gathering *gathering, const char *sentence, const char *joint, const char *that)
{
    const struct pack *pack = gathering->as.writing->pack;
    const char *at = strstr(sentence, joint), *behind = at ? at + strlen(joint) : NULL;
    bool points = at && (g_str_has_prefix(behind, "that was ") || g_str_has_prefix(behind, "that is ")); /* English */
    bool once = at && !points && !strstr(behind, joint) && at - sentence > 8;
    return once && (g_str_has_prefix(behind, that) || reported_begins(pack, behind) || splices_begins(pack, behind) ||
                    statement_wishes(&gathering->as, behind))
               ? at
               : NULL;
}

/* What is told, in the statements it is made of. Of char *, owned by caller. */
static GPtrArray *
parts_of(const struct gathering *gathering, const char *told, guint *spliced_out)
{
    g_autoptr(GPtrArray) spliced = splices_apart(gathering->as.writing->pack, told);
    GPtrArray *parts = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *joint = g_strdup_printf(", %s ", writing_choose(gathering->as.writing, "and", NULL)),
                    *that = g_strconcat(*pack_texts(gathering->as.writing->pack, "gather.that"), " ", NULL);
    *spliced_out = spliced->len;
    for (guint i = 0; i < spliced->len; i++) {
        const char *part = spliced->pdata[i], *at = half_of(gathering, part, joint, that);
        const char *behind = at ? at + strlen(joint) : NULL;
        g_ptr_array_add(parts, at ? g_strndup(part, (gsize)(at - part)) : g_strdup(part));
        if (!behind)
            continue;
        g_autofree char *begun = telling_capitalised(behind); /* "…, and you write that …" */
        gsize head = statement_begins(&gathering->as, "gather.strip", begun);
        behind += head ? head : g_str_has_prefix(behind, that) ? strlen(that) : 0;
        g_ptr_array_add(parts, g_strdup(behind + strspn(behind, " ")));
    }
    return parts;
}

/* "it is for your father actually", then "he has lost …": "your father has lost …". NULL: it is not so. Owned by caller. */
static char *
of_whom(const struct gathering *gathering, const char *lead, const char *told)
{
    g_autofree char *small = telling_capitalised(lead), *low = g_utf8_strdown(told, -1);
    gsize for_whom = statement_begins(&gathering->as, "gather.for", small);
    gsize he = statement_begins(&gathering->as, "gather.he", low);
    char **behind = pack_texts(gathering->as.writing->pack, "gather.for.behind");
    if (!for_whom || !he || !behind)
        return NULL;
    g_auto(GStrv) filled = g_strsplit(small + for_whom, *behind, 2);
    return g_strconcat(g_strstrip(*filled), " ", told + he, NULL);
}

static void hold_sentence(struct gathering *gathering, const char *sentence);

/* What only introduces the customer or what follows is kept for that, what says nothing is left out. True: it is done with. */
static bool
keep_lead(struct gathering *gathering, const char *sentence, const char *told)
{
    g_autofree char *first = telling_capitalised(told);
    bool about = statement_begins(&gathering->as, "gather.about", first),
         idle = statement_begins(&gathering->as, "gather.drop", first);
    bool whom = statement_begins(&gathering->as, "gather.for", first) && text_word_count(told) <= WHOM_MAX + 2;
    if (idle && (gathering->line->len || gathering->held->len))
        return true;
    if (!about && !whom)
        return false;
    put_held(gathering, false);
    g_autofree char *joint = g_strdup_printf(", %s ", writing_choose(gathering->as.writing, "and", NULL));
    const char *half = about ? strstr(sentence, joint) : NULL;
    gathering->lead = half ? g_strndup(sentence, (gsize)(half - sentence)) : g_strdup(about ? sentence : first);
    g_autofree char *rest = half ? telling_capitalised(half + strlen(joint)) : NULL;
    if (rest)
        hold_sentence(gathering, rest);
    return true;
}

/* "Nos comenta que se le cobran, según nos cuenta, dos": without the head, whose word it is has been said. Owned by caller. */
static char *
said_once(const struct gathering *gathering, const char *sentence)
{
    gsize head = statement_begins(&gathering->as, "gather.strip", sentence);
    const char *said = sentence + head + strspn(sentence + head, " ");
    for (char **inner = pack_texts(gathering->as.writing->pack, "gather.inner"); head && inner && *inner; inner++)
        if (strstr(said, *inner))
            return telling_capitalised(said);
    return g_strdup(sentence);
}

static void
hold_sentence(struct gathering *gathering, const char *sentence)
{
    bool ready = false;
    guint spliced = 1, good = 0;
    g_autofree char *once = said_once(gathering, sentence), *bare = statement_told(&gathering->as, sentence, &ready);
    sentence = once;
    if (keep_lead(gathering, sentence, bare))
        return;
    char *his = gathering->lead ? of_whom(gathering, gathering->lead, bare) : NULL;
    g_autofree char *told = his ? his : g_strdup(bare);
    if (his)
        g_clear_pointer(&gathering->lead, g_free);
    g_autoptr(GPtrArray) parts = parts_of(gathering, told, &spliced),
                         statements = g_ptr_array_new_with_free_func(g_free);
    for (char *said; good < parts->len && (said = statement_of(&gathering->as, parts->pdata[good], ready)); good++)
        g_ptr_array_add(statements, said);
    const char *last = parts->pdata[parts->len - 1];
    const char *at =
        good && good + 1 == parts->len && statement_wishes(&gathering->as, last) ? strstr(sentence, last) : NULL;
    bool wish = at && at > sentence + 3;
    if (good == parts->len && good <= MOST + 1) {
        hold(gathering, sentence, statements, spliced);
    } else if (wish && (gathering->held->len || good > 1)) { /* it has a sentence of its own */
        g_autofree char *own = telling_capitalised(last + (g_str_has_prefix(last, "Lei ") ? strlen("Lei ") : 0)),
                        *first = g_strndup(sentence, (gsize)(at - sentence));
        char *comma = strrchr(first, ',');
        first[comma ? comma - first : at - sentence - 1] = '\0';
        hold(gathering, first, statements, good);
        put_plain(gathering, own);
    } else {
        bool loose =
            !pack_texts(gathering->as.writing->pack, "more.last"); /* elsewhere one verb of two would be turned */
        char *whole =
            loose && good && !wish && spliced == 1 && parts->len > 1 ? statement_of(&gathering->as, told, ready) : NULL;
        g_ptr_array_set_size(statements, 0);
        if (whole)
            g_ptr_array_add(statements, whole);
        if (whole)
            hold(gathering, sentence, statements, 1);
        else
            put_plain(gathering, sentence);
    }
}

char *
gather(const struct writing *writing, const char *sentences, const char *source, bool bare)
{
    g_autoptr(GString) line = g_string_new(NULL);
    g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func(g_free), plain = g_ptr_array_new_with_free_func(g_free);
    struct gathering gathering = {
        .as = {writing, source, bare}, .formal = !strstr(sentences, "ocê"), .line = line, .held = held, .plain = plain};
    if (!pack_texts(writing->pack, "gather.head") || !g_str_has_suffix(sentences, "."))
        return g_strdup(sentences);
    for (const char *rest = sentences; *rest;) {
        const char *stop = statement_stop(&gathering.as, rest);
        g_autofree char *next = stop ? g_strndup(rest, (gsize)(stop - rest)) : g_strndup(rest, strlen(rest) - 1);
        hold_sentence(&gathering, next);
        rest = stop ? stop + 2 : "";
    }
    put_held(&gathering, true);
    g_string_truncate(line, line->len - 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}
