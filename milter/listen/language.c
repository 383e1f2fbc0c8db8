/*
 * language.c - which language a text is in: small words first, then CLD2.
 *
 * CLD2 errs on a handful of words ("no funciona"); there the language's commonest little words
 * decide. The subject joins in when the body has fewer than four words. Pure, thread-safe.
 */
#include "language.h"

#include "cld.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define LOOK 4096 /* octets: more tells CLD2 nothing new */

static const struct {
    const char *code, *words;
} small_words[] = {
    {"en", " the is are you my i and not have was to for it with please this that of can hi hello "
           "order still what when how "},
    {"de", " der die das ist nicht ich und mein meine bitte sie habe hat ein eine mit für wir auf "
           "noch kein keine wurde guten hallo "},
    {"fr", " le la les est pas je et mon ma mes vous une pour avec bonjour merci n'est j'ai ne des "
           "sur depuis c'est "},
    {"es", " el los no mi es que y una para con por hola gracias pedido me ha llegado funciona "
           "puedo está su se del "},
    {"it", " il lo non mio mia è che e una per con buongiorno grazie ho ordine sono della funziona "
           "posso ciao vi "},
    {"pt", " o os não meu minha é que e uma para com por olá obrigado obrigada pedido funciona "
           "estou da do recebi "},
    {"nl", " de het een niet ik en mijn is dat voor met graag heb bestelling hallo bedankt nog "
           "geen werkt kan u jullie "},
};

static guint
count_words(const char *text)
{
    guint words = 0;
    bool inside = false;
    for (const char *c = text; *c; c++) {
        bool letter = !g_ascii_isspace(*c);
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

/* Votes of the little words; the best code if it leads clearly. */
static const char *
vote(const char *folded)
{
    guint votes[G_N_ELEMENTS(small_words)] = {0};
    g_auto(GStrv) words = g_strsplit_set(folded, " \t\n.,;:!?()\"", 256);
    for (char **word = words; *word; word++) {
        if (!**word || strlen(*word) > 20)
            continue;
        g_autofree char *spaced = g_strdup_printf(" %s ", *word);
        for (guint i = 0; i < G_N_ELEMENTS(small_words); i++)
            votes[i] += strstr(small_words[i].words, spaced) != NULL;
    }
    guint best = 0, second = G_MAXUINT;
    for (guint i = 1; i < G_N_ELEMENTS(small_words); i++)
        if (votes[i] > votes[best]) {
            second = best;
            best = i;
        } else if (second == G_MAXUINT || votes[i] > votes[second])
            second = i;
    bool clear = votes[best] > 0 && (second == G_MAXUINT || votes[best] > votes[second]);
    return clear ? small_words[best].code : NULL;
}

const char *
language_tell(const char *subject, const char *text)
{
    guint words = count_words(text);
    g_autofree char *whole = words < 4 ? g_strdup_printf("%s\n%s", subject, text) : g_strdup(text);
    gsize length = strlen(whole);
    if (length > LOOK) {
        const char *cut = g_utf8_find_prev_char(whole, whole + LOOK);
        length = cut ? (gsize)(cut - whole) : 0;
        whole[length] = '\0';
    }
    bool reliable = false;
    const char *code = length ? cld_detect(whole, (int)length, &reliable) : "un";
    if (!reliable || words < 12) {
        g_autofree char *folded = g_utf8_casefold(whole, -1);
        const char *voted = vote(folded);
        if (voted)
            return voted;
    }
    if (strcmp(code, "un") == 0)
        return "und";
    return g_str_has_prefix(code, "zh") ? "zh" : strcmp(code, "iw") == 0 ? "he" : code;
}
