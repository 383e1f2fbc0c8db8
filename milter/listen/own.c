/*
 * own.c - what was turned, said in the desk's own words: the ways of English and Spanish, and which of them is kept.
 *
 * Turning a clause changes its persons and repeats the rest. A way says the same in another shape (what is done instead of who does
 * it, the main clause first) and must be grammatical whatever the words are. It is kept where fewer of the customer's runs of
 * words remain (echo.c) and the clause is still one (sound.c). Last of all that words a clause; the verifier reads what it makes. Pure.
 */
#include "own.h"

#include "hispanic.h"
#include "paraphrase.h"
#include "sound.h"
#include "wished.h"

#include <string.h>

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
own_clause(const struct pack *pack, const struct echo *echo, char *clause)
{
    return reworded(pack, echo, clause, true);
}

char *
own_wish(const struct pack *pack, const struct echo *echo, char *wish)
{
    return reworded(pack, echo, wish, false);
}
