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
#include "numbers.h"
#include "particulars.h"
#include "situation.h"
#include "times.h"
#include "vocabulary.h"

#include <hearken/text.h>
#include <string.h>

#define PART         60 /* per cent of the words that say something, told of a careless sentence */
#define PART_LEAST   2  /* … and how many at the least */
#define CAPTURE_MAX  5  /* words of a noun phrase */
#define TOKENS_MAX   80
#define PARSED_WORDS 30 /* the parser's limit is 34 */

struct hit {
    const struct telltale *phrase;
    guint at;
};

struct slot {
    const char *name;
    char *value;          /* NULL: not known */
    guint from, to, head; /* a capture's tokens; head: its phrase's first */
};

struct look {
    const struct pack *pack;
    const struct insight *insight;
    const char *text;
    GArray *tokens, *hits;
    struct slot slots[12];
    guint slot_count;
};

static const struct token *
token(const struct look *look, guint at)
{
    return &g_array_index(look->tokens, struct token, at);
}

static bool
listed(const struct pack *pack, const char *list, const char *word)
{
    for (char **text = pack_texts(pack, list); text && *text; text++)
        if (strcmp(*text, word) == 0)
            return true;
    return false;
}

/* ---- captures and slots ------------------------------------------------------------------------------------------ */

/* Whether only blanks and what joins words stand between two tokens. */
static bool
adjoins(const struct token *a, const struct token *b)
{
    for (const char *c = a->end; c < b->start; c++)
        if (!strchr(" -/&+'", *c))
            return false;
    return true;
}

/* The noun phrase behind the phrase. Its value is NULL where there is none. */
static struct slot
captured(const struct look *look, const struct hit *hit)
{
    static const char *const names[] = {"X", "Y", "Z", "N", "M"};
    struct slot slot = {.name = names[strchr("XYZNM", hit->phrase->capture) - "XYZNM"], .head = hit->at};
    bool named = strchr("NM", hit->phrase->capture);
    guint at = hit->at + g_strv_length(hit->phrase->words);
    while (at > 0 && at < look->tokens->len && adjoins(token(look, at - 1), token(look, at)) &&
           listed(look->pack, "situation.articles", token(look, at)->folded))
        at++;
    slot.from = slot.to = at;
    bool says = false;
    while (slot.to > 0 && slot.to < look->tokens->len && slot.to - slot.from < CAPTURE_MAX &&
           adjoins(token(look, slot.to - 1), token(look, slot.to)) &&
           !listed(look->pack, "situation.stops", token(look, slot.to)->folded) &&
           (!named || g_unichar_isupper(g_utf8_get_char(token(look, slot.to)->start)))) {
        says |= !listed(look->pack, "situation.empty", token(look, slot.to)->folded);
        slot.to++;
    }
    if (says)
        slot.value = g_strndup(token(look, slot.from)->start,
                               (gsize)(token(look, slot.to - 1)->end - token(look, slot.from)->start));
    return slot;
}

/* "DL1704", "flight 1704" */
static char *
flight_of(const struct look *look)
{
    for (guint i = 0; i < look->tokens->len; i++) {
        const char *word = token(look, i)->folded;
        gsize letters = strspn(word, "abcdefghijklmnopqrstuvwxyz"), digits = strspn(word + letters, "0123456789");
        bool coded = letters >= 1 && letters <= 2 && digits >= 2 && digits <= 4 && !word[letters + digits] &&
                     g_ascii_isupper(*token(look, i)->start);
        bool numbered = i > 0 && letters == 0 && digits >= 2 && digits <= 4 && !word[digits] &&
                        word_in(token(look, i - 1)->folded, "flight vol vuelo flug volo voo vlucht");
        if (coded || numbered)
            return g_strndup(token(look, i)->start, (gsize)(token(look, i)->end - token(look, i)->start));
    }
    return NULL;
}

static char *
known(char *value)
{
    if (value && *value)
        return value;
    g_free(value);
    return NULL;
}

static char *
fact_of(const struct look *look, const char *name)
{
    const char *language = look->pack->language, *text = look->text;
    char *day = NULL, *value = NULL;
    if (strcmp(name, "DUR") == 0)
        value = times_duration(language, text);
    else if (strcmp(name, "LEN") == 0)
        value = times_length(language, text);
    else if (strcmp(name, "DATE") == 0)
        value = times_date(language, text, &day);
    else if (strcmp(name, "AMT") == 0)
        value = numbers_amount(text);
    else if (strcmp(name, "NTH") == 0)
        value = particulars_nth(language, text);
    else if (strcmp(name, "REF") == 0)
        return frames_reference(look->pack, look->insight); /* "": stands for nothing */
    else if (strcmp(name, "FLIGHT") == 0)
        value = flight_of(look);
    g_free(day);
    return known(value);
}

static const struct slot *
slot_of(struct look *look, const char *name)
{
    for (guint i = 0; i < look->slot_count; i++)
        if (strcmp(look->slots[i].name, name) == 0)
            return &look->slots[i];
    static const char *const facts[] = {"DUR", "LEN", "DATE", "AMT", "NTH", "FLIGHT", "REF"};
    for (guint i = 0; i < G_N_ELEMENTS(facts) && look->slot_count < G_N_ELEMENTS(look->slots); i++)
        if (strcmp(facts[i], name) == 0) {
            look->slots[look->slot_count] = (struct slot){.name = facts[i], .value = fact_of(look, name)};
            return &look->slots[look->slot_count++];
        }
    return NULL;
}

/* ---- the situation's words ---------------------------------------------------------------------------------------- */

/* The template up to `stop`, and the names of the slots used. False: one is not known. */
static bool
fill(struct look *look, const char **at, char stop, GString *to, GPtrArray *used)
{
    bool ok = true;
    while (**at && **at != stop) {
        if (**at == '[') {
            (*at)++;
            gsize length = to->len;
            guint names = used->len;
            if (!fill(look, at, ']', to, used)) {
                g_string_truncate(to, length);
                g_ptr_array_set_size(used, (gint)names);
            }
        } else if (**at == '{') {
            gsize width = strcspn(*at + 1, "}");
            g_autofree char *name = g_strndup(*at + 1, width);
            const struct slot *slot = slot_of(look, name);
            ok &= slot && slot->value;
            if (slot && slot->value) {
                g_string_append(to, slot->value);
                g_ptr_array_add(used, (gpointer)slot->name);
            }
            *at += width + 1 + ((*at)[width + 1] == '}');
        } else {
            g_string_append_c(to, *(*at)++);
        }
    }
    *at += **at != '\0';
    return ok;
}

/* The question's word ("when"), if `text` has it too, else NULL. */
static const char *
asked_by(const struct look *look, const char *text)
{
    g_autoptr(GArray) words = situation_tokens(look->pack->language, text);
    for (guint i = 0; i < look->tokens->len; i++)
        for (guint k = 0; k < words->len && listed(look->pack, "situation.asking", token(look, i)->folded); k++)
            if (strcmp(token(look, i)->folded, g_array_index(words, struct token, k).folded) == 0)
                return token(look, i)->folded;
    return NULL;
}

/* The first of the texts whose slots are known; of a question's, before others one that asks with the same word. */
static char *
worded(struct look *look, char **texts, bool asks, GPtrArray *used)
{
    guint count = g_strv_length(texts);
    for (guint i = 0; i < count * (1 + asks); i++) {
        char **text = &texts[i % count];
        g_autoptr(GString) line = g_string_new(NULL);
        if (asks && i < count && !asked_by(look, *text))
            continue;
        const char *at = *text;
        g_ptr_array_set_size(used, 0);
        if (!fill(look, &at, '\0', line, used))
            continue;
        while (g_string_replace(line, "  ", " ", 0))
            ;
        g_string_replace(line, " ,", ",", 0);
        return g_strdup(g_strstrip(line->str));
    }
    return NULL;
}

static bool
is_used(const GPtrArray *used, const char *name)
{
    for (guint i = 0; i < used->len; i++)
        if (strcmp(g_ptr_array_index(used, i), name) == 0)
            return true;
    return false;
}

/* ---- what is told ------------------------------------------------------------------------------------------------- */

/* The words that a fact was read from: those it has itself, and the unit behind its figure ("15 hrs"). */
static void
mark_fact(const struct look *look, const char *value, bool *told)
{
    g_autoptr(GArray) words = situation_tokens(look->pack->language, value);
    for (guint i = 0; i < look->tokens->len; i++)
        for (guint k = 0; k < words->len; k++) {
            if (strcmp(token(look, i)->folded, g_array_index(words, struct token, k).folded) != 0)
                continue;
            told[i] = true;
            if (g_ascii_isdigit(*token(look, i)->folded) && i + 1 < look->tokens->len)
                told[i + 1] = true;
        }
}

static void
mark_hit(const struct look *look, const struct hit *hit, const GPtrArray *used, bool *told)
{
    const struct slot *slot = NULL;
    for (guint i = 0; hit->phrase->capture && i < look->slot_count; i++)
        if (look->slots[i].value && look->slots[i].name[0] == hit->phrase->capture && !look->slots[i].name[1] &&
            look->slots[i].head == hit->at && is_used(used, look->slots[i].name))
            slot = &look->slots[i];
    if (hit->phrase->group == GROUP_MAYBE && hit->phrase->capture && !slot)
        return;
    guint end = slot ? slot->to : hit->at + g_strv_length(hit->phrase->words);
    for (guint i = hit->at; i < end; i++)
        told[i] = true;
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
        const char *word = token(look, i)->folded;
        if (token(look, i)->tag)
            continue;
        balance.hard |= !told[i] && listed(look->pack, "situation.hard", word);
        if (listed(look->pack, "situation.empty", word))
            continue;
        balance.content++;
        balance.told += told[i];
    }
    return balance;
}

/* ---- one situation ------------------------------------------------------------------------------------------------ */

static void
hear(const struct telltale *phrase, guint at, void *user)
{
    struct hit hit = {phrase, at};
    g_array_append_val((GArray *)user, hit);
}

/* Its captures as slots. False: a group of match does not stand in the sentence, or what may not stand there does. */
static bool
gather(struct look *look, guint situation, guint groups)
{
    guint seen = 0;
    for (guint i = 0; i < look->hits->len; i++) {
        const struct hit *hit = &g_array_index(look->hits, struct hit, i);
        if (hit->phrase->situation != situation)
            continue;
        if (hit->phrase->group == GROUP_UNLESS)
            return false;
        if (hit->phrase->capture) {
            struct slot slot = captured(look, hit);
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
        seen |= 1U << hit->phrase->group;
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

/* What the situation makes of the sentence; false: it does not stand. */
static bool
weigh(struct look *look, guint at, struct situated *situated, struct balance *balance)
{
    const struct situation *situation = situations_at(look->pack->situations, at);
    bool informal = look->insight->form == FORM_INFORMAL, asks = strchr(look->text, '?') != NULL;
    char **say = informal && situation->say_du ? situation->say_du : situation->say;
    char **ask = informal && situation->ask_du ? situation->ask_du : situation->ask;
    char **texts = asks ? ask : say;
    if (!texts || !gather(look, at, situation->groups))
        return false;
    g_autoptr(GPtrArray) used = g_ptr_array_new();
    g_autofree char *clause = worded(look, texts, asks, used);
    if (!clause)
        return false;
    g_autofree bool *told = g_new0(bool, look->tokens->len + 1);
    for (guint i = 0; i < look->hits->len; i++) {
        const struct hit *hit = &g_array_index(look->hits, struct hit, i);
        if (hit->phrase->situation == at)
            mark_hit(look, hit, used, told);
    }
    for (guint i = 0; i < look->slot_count; i++)
        if (look->slots[i].name[1] && is_used(used, look->slots[i].name))
            mark_fact(look, look->slots[i].value, told);
    const char *word = asks ? asked_by(look, clause) : NULL;
    for (guint i = 0; word && i < look->tokens->len; i++)
        told[i] |= strcmp(token(look, i)->folded, word) == 0;
    *balance = balance_of(look, told);
    situated->wish = situation->wish || (asks && *clause);
    situated->whole = balance->told == balance->content && !balance->hard;
    bool part = balance->told >= PART_LEAST && balance->told * 100 >= balance->content * PART && *clause;
    if (balance->hard || (!situated->whole && !part))
        return false;
    situated->clause = *clause ? g_steal_pointer(&clause) : NULL;
    return true;
}

bool
coverage_best(const struct pack *pack, const struct insight *insight, const char *sentence,
              struct situated *situated_out)
{
    *situated_out = (struct situated){0};
    if (!pack || !pack->situations)
        return false;
    struct look look = {.pack = pack,
                        .insight = insight,
                        .text = sentence,
                        .tokens = situation_tokens(pack->language, sentence),
                        .hits = g_array_new(FALSE, FALSE, sizeof(struct hit))};
    if (look.tokens->len <= TOKENS_MAX)
        situations_search(pack->situations, look.tokens, hear, look.hits);
    guint best = 0;
    bool found = false;
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < look.hits->len; i++) {
        const struct telltale *phrase = g_array_index(look.hits, struct hit, i).phrase;
        struct situated situated = {0};
        struct balance balance;
        bool stands = phrase->group < SITUATION_GROUPS &&
                      g_hash_table_add(seen, GUINT_TO_POINTER(phrase->situation + 1)) &&
                      weigh(&look, phrase->situation, &situated, &balance);
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
