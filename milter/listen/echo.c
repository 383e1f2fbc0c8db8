/*
 * echo.c - how much of what is told stands in the mail in the same words, whoever says them; and the ways to say it in others.
 *
 * A listener who hands back the customer's sentence with "you" for "I" has shown that it arrived, not that it was understood. span.c
 * measures the longest copy, and knows no persons; this counts every four words on end that are the customer's, persons aside. A way
 * says the same in another shape (what is done instead of who does it, the main clause first) and must be grammatical whatever the
 * words are; it is kept where fewer such runs remain and the clause is still one (sound.c). Pure.
 */
#include "echo.h"

#include "hispanic.h"
#include "paraphrase.h"
#include "sound.h"
#include "wished.h"

#include <stdbool.h>
#include <string.h>

#define RUN 4 /* words: three stand in most sentences about the same thing */

struct echo {
    GHashTable *runs;
};

/* A person's word as the other says it; any other as it is. English and, where the forms are not ambiguous, the rest. */
static const char *
without_person(const char *word)
{
    static const struct {
        const char *from, *to;
    } persons[] = {
        {"i", "you"},        {"me", "you"},     {"my", "your"},     {"mine", "yours"},   {"myself", "yourself"},
        {"am", "are"},       {"i'm", "you're"}, {"i've", "you've"}, {"i'd", "you'd"},    {"i'll", "you'll"},
        {"ich", "sie"},      {"mein", "ihr"},   {"meine", "ihre"},  {"meinen", "ihren"}, {"meinem", "ihrem"},
        {"meiner", "ihrer"}, {"mir", "ihnen"},  {"mich", "sie"},    {"habe", "haben"},   {"bin", "sind"},
        {"je", "vous"},      {"mon", "votre"},  {"ma", "votre"},    {"mes", "vos"},      {"moi", "vous"},
        {"mi", "su"},        {"mis", "sus"},    {"he", "ha"},       {"yo", "usted"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(persons); i++)
        if (strcmp(word, persons[i].from) == 0)
            return persons[i].to;
    return word;
}

/* The text's words in small letters, without marks. */
static GPtrArray *
words_of(const char *text)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_autoptr(GString) word = g_string_new("");
    for (const char *c = low;; c = g_utf8_next_char(c)) {
        gunichar u = *c ? g_utf8_get_char(c) : 0;
        bool mark = u == '\'' || u == 0x2019;
        if (u && g_unichar_isalnum(u))
            g_string_append_unichar(word, u);
        else if (mark && word->len > 0)
            g_string_append_c(word, '\'');
        else if (word->len > 0) {
            g_ptr_array_add(words, g_strdup(without_person(word->str)));
            g_string_truncate(word, 0);
        }
        if (!u)
            return words;
    }
}

static guint
run_hash(const GPtrArray *words, guint at)
{
    guint hash = 5381;
    for (guint i = at; i < at + RUN; i++)
        hash = hash * 33 + g_str_hash(g_ptr_array_index(words, i));
    return hash;
}

struct echo *
echo_of(const char *mail)
{
    struct echo *echo = g_new0(struct echo, 1);
    echo->runs = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) words = words_of(mail);
    for (guint i = 0; i + RUN <= words->len; i++)
        g_hash_table_add(echo->runs, GUINT_TO_POINTER(run_hash(words, i)));
    return echo;
}

void
echo_free(struct echo *echo)
{
    g_hash_table_unref(echo->runs);
    g_free(echo);
}

guint
echo_count(const struct echo *echo, const char *text)
{
    g_autoptr(GPtrArray) words = words_of(text);
    guint count = 0;
    for (guint i = 0; i + RUN <= words->len; i++)
        count += g_hash_table_contains(echo->runs, GUINT_TO_POINTER(run_hash(words, i)));
    return count;
}

/* ---- what was turned, said in the desk's own words --------------------------------------------------------------- */

/* The clause in another shape, to be freed; NULL: the way does not apply. */
typedef char *(*own_way)(const char *clause);

/* Of one language: for statements, and for the wishes in one line. Each list ends in NULL. */
static const struct {
    const char *language;
    own_way told[8], wished[8];
} ways[] = {
    {"en", {paraphrase_main_first}, {wished_thing, wished_done, wished_known, wished_asked}},
    {"es",
     {hispanic_received, hispanic_impersonal, hispanic_although, hispanic_ordered, hispanic_named},
     {hispanic_asked, hispanic_named}},
};

/* The other wording in the clause's place, where it leaves less of the mail's. Takes both. */
static char *
bettered(const struct echo *echo, bool english, bool told, char *clause, char *other)
{
    bool sound = other && (!english || sound_clause(other, told) || !sound_clause(clause, told));
    bool kept = sound && echo_count(echo, other) < echo_count(echo, clause);
    g_free(kept ? clause : other);
    return kept ? other : clause;
}

static char *
reworded(const struct pack *pack, const struct echo *echo, char *clause, bool told)
{
    for (guint i = 0; i < G_N_ELEMENTS(ways); i++) {
        const own_way *own = told ? ways[i].told : ways[i].wished;
        for (bool mine = strcmp(pack->language, ways[i].language) == 0; mine && *own; own++)
            clause = bettered(echo, i == 0, told, clause, (*own)(clause));
    }
    return clause;
}

char *
echo_lessened(const struct pack *pack, const struct echo *echo, char *clause)
{
    return reworded(pack, echo, clause, true);
}

char *
echo_lessened_wish(const struct pack *pack, const struct echo *echo, char *wish)
{
    return reworded(pack, echo, wish, false);
}
