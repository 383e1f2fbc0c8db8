/*
 * jest.c - English sentences that say more than is so: "I could have swum there faster", "You'd think a bank could count".
 *
 * Told back as they stand they are a fact that is none, or a wish that nobody has. What they mean is put plainly where the sentence shows
 * it ("I have aged ten years waiting for this router" waits for a router); where it shows nothing but temper, it goes, if another sentence
 * tells the matter. Questions that ask nothing are mockery.c's; those here mean something. Owns its compiled patterns for the life of the
 * process. Pure, thread-safe.
 */
#include "jest.h"

#include "forms.h"
#include "jestbook.h"
#include "meaning.h"
#include "temper.h"
#include "verb.h"

#include <hearken/text.h>
#include <string.h>

static struct forms jeering = {
    .rows = idle, .width = sizeof idle[0], .count = G_N_ELEMENTS(idle), .flags = G_REGEX_CASELESS};
static struct forms lightly = {
    .rows = light, .width = sizeof light[0], .count = G_N_ELEMENTS(light), .flags = G_REGEX_CASELESS};
static struct forms harming = {
    .rows = harms, .width = sizeof harms[0], .count = G_N_ELEMENTS(harms), .flags = G_REGEX_CASELESS};
static struct forms meaning = FORMS(meanings, from, G_REGEX_CASELESS);

static bool
any_holds(struct forms *table, const char *text)
{
    struct grain grain;
    grain_take(&grain, text);
    for (guint i = 0; i < table->count; i++)
        if (form_holds(&forms_open(table)[i], text, &grain, NULL))
            return true;
    return false;
}

static bool
is_idle(const char *sentence)
{
    return any_holds(&jeering, sentence) || any_holds(&lightly, sentence);
}

/* Whether another sentence tells something. */
static bool
else_tells(const GPtrArray *sentences, guint at)
{
    for (guint i = 0; i < sentences->len; i++)
        if (i != at && text_word_count(sentences->pdata[i]) >= 3 && !temper_is_noise(sentences->pdata[i]) &&
            !is_idle(sentences->pdata[i]))
            return true;
    return false;
}

/* "lose<past>" → "lost". Takes line, and is owned by the caller. */
static char *
in_the_past(char *line)
{
    char *mark = strstr(line, "<past>");
    if (!mark)
        return line;
    g_autofree char *before = g_strndup(line, mark - line);
    char *verb = strrchr(before, ' ');
    g_autofree char *past = verb_past(verb ? verb + 1 : before);
    gsize kept = verb ? verb + 1 - before : 0;
    char *told = g_strdup_printf("%.*s%s%s", (int)kept, before, past, mark + strlen("<past>"));
    g_free(line);
    return told;
}

/* The sentence as what it means; NULL: it says what it means. Owned by caller. */
static char *
meant(const char *sentence, bool *displeased_out)
{
    char *line = NULL;
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < meaning.count; i++) {
        char *put = form_put(&forms_open(&meaning)[i], line ? line : sentence, &grain, meanings[i].to);
        if (!put)
            continue;
        *displeased_out |= meanings[i].displeased;
        g_free(line);
        line = in_the_past(g_strstrip(put));
        grain_take(&grain, line);
    }
    if (!line || !*line)
        return line;
    g_autofree char *bare = line, *first = g_utf8_substring(bare, 0, 1), *great = g_utf8_strup(first, -1);
    return g_strconcat(great, bare + strlen(first), NULL);
}

bool
jest_off(GPtrArray *sentences, GHashTable *notes)
{
    bool displeased = false;
    for (guint i = sentences->len; i-- > 0;) {
        const char *sentence = sentences->pdata[i];
        bool felt = any_holds(&jeering, sentence);
        if ((felt || any_holds(&lightly, sentence)) && else_tells(sentences, i)) {
            displeased |= felt;
            g_ptr_array_remove_index(sentences, i);
            continue;
        }
        bool scorned = any_holds(&harming, sentence);
        g_autofree char *told = scorned ? meaning_unironic(sentence) : NULL;
        char *plain = told ? g_steal_pointer(&told) : meant(sentence, &scorned);
        if (!plain || text_word_count(plain) < 2) {
            g_free(plain);
            continue;
        }
        displeased |= scorned;
        const char *note = g_hash_table_lookup(notes, sentence);
        g_hash_table_replace(notes, g_strdup(plain), g_strdup(note ? note : sentence));
        g_free(sentences->pdata[i]);
        sentences->pdata[i] = plain;
    }
    return displeased;
}

bool
jest_thanks_for_harm(const char *mail)
{
    return any_holds(&harming, mail);
}
