/*
 * coverage.c - which situation tells a sentence: the words it explains are counted, those it leaves untold decide.
 *
 * A word is explained by a phrase of the situation, a capture or slot that the situation's words use, or because it says nothing
 * (the pack's text situation.empty). An untold word of situation.hard ("not", "unless") would turn the telling round: then the
 * situation does not stand at all. So a bank of any size can lose or invent nothing in a sentence that it tells whole. Pure.
 */
#include "coverage.h"

#include "clause.h"
#include "frames.h"
#include "grammar.h"
#include "vocabulary.h"
#include "wording.h"

#include <hearken/text.h>
#include <string.h>

#define PART       60 /* per cent of the words that say something, told of a careless sentence */
#define PART_LEAST 2  /* … and how many at the least */
#define LOST_LEAST                                                                                                     \
    3 /* words that a clause does not name, where it is vague; more than half of those that say something */
#define ALIKE        4 /* letters that two forms of a word share */
#define TOKENS_MAX   80
#define NOTE_WORDS   6
#define PARSED_WORDS 30 /* the parser's limit is 34 */

/* ---- what is told ------------------------------------------------------------------------------------------------- */

static bool
is_used(const GPtrArray *used, const char *name)
{
    for (guint i = 0; i < used->len; i++)
        if (strcmp(g_ptr_array_index(used, i), name) == 0)
            return true;
    return false;
}

/* The words that a fact was read from: those it has itself, and the unit behind its figure ("15 hrs"). */
static void
mark_fact(const struct look *look, const char *value, bool *told)
{
    g_autoptr(GArray) words = situation_tokens(look->pack->language, value);
    for (guint i = 0; i < look->tokens->len; i++)
        for (guint k = 0; k < words->len; k++) {
            const char *word = look_token(look, i)->folded, *said = g_array_index(words, struct token, k).folded;
            gsize figures = strspn(word, "0123456789.+");
            bool joined = figures && word[figures] && strlen(said) == figures && strncmp(word, said, figures) == 0;
            if (strcmp(word, said) != 0 && !joined) /* "45min" */
                continue;
            told[i] = true;
            if (g_ascii_isdigit(*word) && !joined && i + 1 < look->tokens->len)
                told[i + 1] = true;
        }
}

static void
mark_hit(const struct look *look, const struct hit *hit, const GPtrArray *used, bool *told)
{
    const struct slot *slot = NULL;
    for (guint i = 0; hit->telltale->expression->capture && i < look->slot_count; i++)
        if (look->slots[i].value && look->slots[i].name[0] == hit->telltale->expression->capture &&
            !look->slots[i].name[1] && look->slots[i].head == hit->at && is_used(used, look->slots[i].name))
            slot = &look->slots[i];
    if (hit->telltale->group == GROUP_MAYBE && hit->telltale->expression->capture && !slot)
        return;
    guint own = hit->at + hit->telltale->expression->count;
    guint start = slot ? MIN(slot->from, hit->at) : hit->at, end = slot ? MAX(slot->to, own) : own;
    for (guint i = start; i < end; i++)
        told[i] = true;
}

/* What the situation's phrases explain; with what only a careless sentence may leave out. */
static void
mark_hits(const struct look *look, guint situation, bool loose, const GPtrArray *used, bool *told)
{
    for (guint i = 0; i < look->hits->len; i++) {
        const struct hit *hit = &g_array_index(look->hits, struct hit, i);
        if (hit->telltale->situation == situation && (loose || hit->telltale->group != GROUP_LOOSE))
            mark_hit(look, hit, used, told);
    }
}

/* What the facts explain that the words use, and the word that a question and they ask with. */
static void
mark_facts(const struct look *look, const char *clause, bool asks, const GPtrArray *used, bool *told)
{
    for (guint i = 0; i < look->slot_count; i++)
        if (look->slots[i].name[1] && is_used(used, look->slots[i].name))
            mark_fact(look, look->slots[i].value, told);
    const char *word = asks ? wording_asked(look, clause) : NULL;
    for (guint i = 0; word && i < look->tokens->len; i++)
        told[i] |= strcmp(look_token(look, i)->folded, word) == 0;
}

struct balance {
    guint content, told;
    bool hard; /* what would turn the telling round is left out */
};

static struct balance
balance_of(const struct look *look, const bool *told)
{
    struct balance balance = {0};
    for (guint i = 0; i < look->tokens->len; i++) {
        const char *word = look_token(look, i)->folded;
        if (look_token(look, i)->tag)
            continue;
        balance.hard |= !told[i] && situations_is(look->pack->situations, word, WORD_HARD);
        if (situations_is(look->pack->situations, word, WORD_EMPTY))
            continue;
        balance.content++;
        balance.told += told[i];
    }
    return balance;
}

/* ---- one situation ------------------------------------------------------------------------------------------------ */

static void
hear(const struct telltale *telltale, guint at, void *user)
{
    struct hit hit = {telltale, at};
    g_array_append_val((GArray *)user, hit);
}

/* Its captures as slots. False: a group of match does not stand in the sentence, or what may not stand there does. */
static bool
gather(struct look *look, guint situation, guint groups)
{
    guint seen = 0;
    for (guint i = 0; i < look->hits->len; i++) {
        const struct hit *hit = &g_array_index(look->hits, struct hit, i);
        if (hit->telltale->situation != situation)
            continue;
        if (hit->telltale->group == GROUP_UNLESS)
            return false;
        if (hit->telltale->expression->capture) {
            struct slot slot = wording_captured(look, hit);
            const struct slot *first = NULL;
            for (guint k = 0; k < look->slot_count; k++)
                if (strcmp(look->slots[k].name, slot.name) == 0)
                    first = &look->slots[k];
            if (!slot.value || first || look->slot_count >= G_N_ELEMENTS(look->slots)) {
                g_free(slot.value);
                continue;
            }
            look->slots[look->slot_count++] = slot;
        }
        seen |= 1U << hit->telltale->group;
    }
    guint all = (1U << groups) - 1;
    return (seen & all) == all;
}

static void
forget(struct look *look)
{
    for (guint i = 0; i < look->slot_count; i++)
        g_free(look->slots[i].value);
    look->slot_count = 0;
}

/* A note ("account hacked help"), or what no grammar fits, unless begun as a sentence is begun ("My password reset link …"). */
static bool
is_careless(struct look *look)
{
    const struct token *first = look->tokens->len ? look_token(look, 0) : NULL;
    bool capital = first && g_unichar_isupper(g_utf8_get_char(first->start));
    bool subject = first && situations_is(look->pack->situations, first->folded, WORD_ARTICLE | WORD_SUBJECT);
    bool note = !capital && !subject && look->tokens->len <= NOTE_WORDS;
    if (look->care == CARE_UNKNOWN)
        look->care = note || (!(capital && subject) && coverage_rough(look->pack, look->text)) ? CARELESS : CAREFUL;
    return look->care == CARELESS;
}

/* "do you charge a cancellation fee": a question without its mark; English. */
static bool
is_unmarked(const struct look *look)
{
    return look->tokens->len > 2 && strcmp(look->pack->language, "en") == 0 &&
           word_in(look_token(look, 0)->folded, "do does did can could will would is are shall") &&
           situations_is(look->pack->situations, look_token(look, 1)->folded, WORD_ARTICLE | WORD_SUBJECT);
}

static bool
begins_match(const struct look *look, guint situation, guint at)
{
    for (guint i = 0; i < look->hits->len; i++) {
        const struct hit *hit = &g_array_index(look->hits, struct hit, i);
        if (hit->telltale->situation == situation && hit->at == at && hit->telltale->group < SITUATION_GROUPS &&
            !hit->telltale->expression->capture)
            return true;
    }
    return false;
}

/* Words that say nothing themselves and yet make another matter of what stands behind them: "could be delayed", "her flight", and
 * "thank you for closing", which is no wish any more; English. */
static bool
is_turned(const struct look *look, guint at, const bool *told)
{
    if (strcmp(look->pack->language, "en") != 0)
        return false;
    bool wish = situations_at(look->pack->situations, at)->wish, turned = false;
    for (guint i = 0; i + 1 < look->tokens->len && !turned; i++) {
        const char *word = look_token(look, i)->folded, *next = look_token(look, i + 1)->folded;
        if (told[i])
            continue;
        turned =
            (word_in(word, "his her") && begins_match(look, at, i + 1)) ||
            (!wish && word_in(word, "can could") && word_in(next, "be have")) ||
            (wish && i < 2 && word_in(word, "thanks you") && strcmp(next, "for") == 0) ||
            (wish && i == 0 && strcmp(word, "for") == 0 && g_str_has_suffix(next, "ing")); /* thanks were cut off */
    }
    return turned;
}

/* "Is my order late", with its mark or without: whether it is, neither that nor why. English. */
static bool
asks_whether(const struct look *look)
{
    const struct situations *situations = look->pack->situations;
    bool asks = false;
    for (guint i = 0; i < look->tokens->len && strcmp(look->pack->language, "en") == 0; i++) {
        const char *word = look_token(look, i)->folded;
        const char *next = i + 1 < look->tokens->len ? look_token(look, i + 1)->folded : "";
        if (!asks && word_in(word, "is are was were has have did does do will"))
            asks = situations_is(situations, next, WORD_ARTICLE | WORD_SUBJECT);
        else if (situations_is(situations, word, WORD_ASKING))
            return false; /* "is there a reason why …" */
        if (!asks && (!situations_is(situations, word, WORD_EMPTY) ||
                      situations_is(situations, word, WORD_ARTICLE | WORD_SUBJECT)))
            return false;
    }
    return asks;
}

/* What the situation makes of the sentence; false: it does not stand. */
static bool
weigh(struct look *look, guint at, struct situated *situated, struct balance *balance)
{
    const struct situation *situation = situations_at(look->pack->situations, at);
    bool informal = look->insight->form == FORM_INFORMAL, asks = strchr(look->text, '?') != NULL;
    char **say = informal && situation->say_du ? situation->say_du : situation->say;
    char **ask = informal && situation->ask_du ? situation->ask_du : situation->ask;
    bool unmarked = !asks && is_unmarked(look);
    asks |= unmarked && ask;
    char **texts = asks ? ask : say;
    if (unmarked && !asks && !situation->wish && texts && **texts) /* what is asked has not been so */
        return false;
    if (!texts || !gather(look, at, situation->groups))
        return false;
    g_autoptr(GPtrArray) used = g_ptr_array_new();
    g_autofree char *clause = wording_of(look, texts, asks, used);
    bool presumes =
        clause && *clause &&
        (!g_str_has_prefix(clause, "you would like") || strstr(clause, " know why ") || strstr(clause, ", which has "));
    if (!clause || (presumes && asks_whether(look)))
        return false;
    g_autofree bool *told = g_new0(bool, look->tokens->len + 1);
    mark_facts(look, clause, asks, used, told);
    mark_hits(look, at, false, used, told);
    *balance = balance_of(look, told);
    situated->wish = situation->wish || (asks && *clause);
    situated->whole = balance->told == balance->content && !balance->hard;
    if (!situated->whole) {
        mark_hits(look, at, true, used, told);
        *balance = balance_of(look, told);
    }
    situated->share = balance->content ? balance->told * 100 / balance->content : 100;
    guint least = situation->part ? situation->part : PART;
    if (is_turned(look, at, told))
        return false;
    bool part = balance->told >= PART_LEAST && balance->told * 100 >= balance->content * least && *clause;
    if (balance->hard || (!situated->whole && (!part || situation->careless)) ||
        (situation->careless && !is_careless(look)))
        return false;
    bool formal = informal && !(asks ? situation->ask_du : situation->say_du); /* the bank has the formal words alone */
    char *words = *clause ? g_steal_pointer(&clause) : NULL;
    situated->clause = words && formal ? frames_informal(look->pack, words) : words;
    return true;
}

bool
coverage_best(const struct pack *pack, const struct insight *insight, const char *sentence, bool telegram,
              struct situated *situated_out)
{
    *situated_out = (struct situated){0};
    if (!pack || !pack->situations)
        return false;
    struct look look = {.pack = pack,
                        .insight = insight,
                        .text = sentence,
                        .care = telegram ? CARELESS : CARE_UNKNOWN,
                        .tokens = situation_tokens(pack->language, sentence),
                        .hits = g_array_new(FALSE, FALSE, sizeof(struct hit))};
    if (look.tokens->len <= TOKENS_MAX)
        situations_search(pack->situations, look.tokens, hear, look.hits);
    guint best = 0;
    bool found = false;
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < look.hits->len; i++) {
        const struct telltale *telltale = g_array_index(look.hits, struct hit, i).telltale;
        struct situated situated = {0};
        struct balance balance;
        bool stands = telltale->group < SITUATION_GROUPS &&
                      g_hash_table_add(seen, GUINT_TO_POINTER(telltale->situation + 1)) &&
                      weigh(&look, telltale->situation, &situated, &balance);
        forget(&look);
        guint worth = stands ? balance.told + (situated.whole ? TOKENS_MAX : 0) + (situated.clause != NULL) : 0;
        if (stands && (!found || worth > best)) {
            g_free(situated_out->clause);
            *situated_out = situated;
            best = worth;
            found = true;
        } else if (stands) {
            g_free(situated.clause);
        }
    }
    g_array_unref(look.tokens);
    g_array_unref(look.hits);
    return found;
}

bool
coverage_is_vague(const struct pack *pack, const char *sentence, const char *clause)
{
    g_autoptr(GArray) words = situation_tokens(pack->language, sentence),
                      told = situation_tokens(pack->language, clause);
    guint content = 0, lost = 0;
    for (guint i = 0; i < words->len; i++) {
        const struct token *word = &g_array_index(words, struct token, i);
        if (word->tag || situations_is(pack->situations, word->folded, WORD_EMPTY))
            continue;
        bool named = false;
        for (guint k = 0; k < told->len && !named; k++)
            named = strncmp(g_array_index(told, struct token, k).folded, word->folded, ALIKE) == 0;
        content++;
        lost += !named;
    }
    return lost >= LOST_LEAST && 2 * lost > content;
}

/* ---- carelessness ------------------------------------------------------------------------------------------------- */

bool
coverage_rough(const struct pack *pack, const char *sentence)
{
    if (strcmp(pack->language, "en") == 0) {
        g_autoptr(grammar) linked = text_word_count(sentence) <= PARSED_WORDS ? grammar_parse(sentence, 0) : NULL;
        return !linked;
    }
    g_autoptr(GArray) tokens = situation_tokens(pack->language, sentence);
    bool rough = g_unichar_islower(g_utf8_get_char(sentence));
    for (guint i = 0; i < tokens->len && !rough && pack->common; i++) {
        const struct token *word = &g_array_index(tokens, struct token, i);
        g_autofree char *written = g_strndup(word->start, (gsize)(word->end - word->start));
        rough = g_unichar_islower(g_utf8_get_char(written)) && strlen(written) > 3 && !word->tag &&
                !vocabulary_count(pack->common, written);
    }
    return rough;
}
