/*
 * spelling.c - aspell's door: whether a word is one.
 *
 * Hides the library and its dictionaries, which it maps from /var/lib/aspell: once opened five stay open, some 2 MB each, for to open
 * the Spanish or the Italian takes 15 to 25 ms; French and Dutch, of 17 and 9 MB, open in one and are closed after each pass. A speller
 * is used by one thread at a time, so the door is held for a mail's pass, of a few milliseconds, and then given back. What users add to
 * their own dictionaries is not read.
 */
#include "spelling.h"

#include <aspell.h>
#include <string.h>

static const struct {
    const char *language, *dictionary, *package;
    bool large; /* 9 and 17 MB, quickly opened: closed after each pass */
} known[] = {{"en", "en", "aspell-en", false},   {"de", "de_DE", "aspell-de", false},
             {"fr", "fr_FR", "aspell-fr", true}, {"es", "es", "aspell-es", false},
             {"it", "it", "aspell-it", false},   {"pt", "pt_PT", "aspell-pt-pt", false},
             {"nl", "nl", "aspell-nl", true}};

#define ENGLISH          0 /* its place there */
#define NAME_MAX_LETTERS 8 /* of a longer word in no dictionary: it may be made of two */

struct spelling { /* one, behind the door */
    AspellSpeller *open[G_N_ELEMENTS(known)];
    guint current; /* of the pass that holds the door */
};

static GMutex door;
static struct spelling held;

static AspellSpeller *
speller_open(guint at)
{
    AspellConfig *config = new_aspell_config();
    aspell_config_replace(config, "lang", known[at].dictionary);
    aspell_config_replace(config, "encoding", "utf-8");
    aspell_config_replace(config, "home-dir", "/nonexistent");
    AspellCanHaveError *result = new_aspell_speller(config);
    delete_aspell_config(config);
    if (aspell_error_number(result) == 0)
        return to_aspell_speller(result);
    delete_aspell_can_have_error(result);
    return NULL;
}

struct spelling *
spelling_take(const char *language)
{
    guint at = 0;
    while (at < G_N_ELEMENTS(known) && strcmp(known[at].language, language) != 0)
        at++;
    if (at == G_N_ELEMENTS(known))
        return NULL;
    g_mutex_lock(&door);
    if (!held.open[ENGLISH]) /* each pass may ask whether a word is English */
        held.open[ENGLISH] = speller_open(ENGLISH);
    if (!held.open[at])
        held.open[at] = speller_open(at);
    held.current = at;
    if (held.open[at])
        return &held;
    g_mutex_unlock(&door);
    return NULL;
}

void
spelling_give(struct spelling *spelling)
{
    if (!spelling)
        return;
    if (known[held.current].large)
        g_clear_pointer(&held.open[held.current], delete_aspell_speller);
    g_mutex_unlock(&door);
}

bool
spelling_knows(struct spelling *spelling, const char *word)
{
    return aspell_speller_check(spelling->open[spelling->current], word, -1) == 1;
}

bool
spelling_is_name(const char *language, const char *word)
{
    g_autoptr(spelling) spelling = spelling_take(language);
    g_autofree char *low = g_utf8_strdown(word, -1);
    return spelling && !spelling_knows(spelling, low) &&
           (spelling_knows(spelling, word) || g_utf8_strlen(word, -1) <= NAME_MAX_LETTERS);
}

bool
spelling_knows_english(struct spelling *spelling, const char *word)
{
    return spelling->open[ENGLISH] && aspell_speller_check(spelling->open[ENGLISH], word, -1) == 1;
}

char *
spelling_missing(void)
{
    GString *packages = g_string_new(NULL);
    for (guint i = 0; i < G_N_ELEMENTS(known); i++) {
        struct spelling *spelling = spelling_take(known[i].language);
        if (!spelling)
            g_string_append_printf(packages, "%s%s", packages->len ? ", " : "", known[i].package);
        spelling_give(spelling);
    }
    bool none = packages->len == 0;
    char *names = g_string_free(packages, none);
    return none ? NULL : names;
}
