/*
 * orthography.c - a mail's slips of the hand put right: "brittish airwaiys", "reclamacion", "fuer", "paymet", "seattle".
 *
 * Stands behind redact and clean, before sentences are cut; only what is worded changes, never the stored mail. A word that the
 * dictionary does not know is given its accents, or its capital, or the letters of the one word that it was by far likeliest meant to
 * be. Left alone are quotations, what holds digits or marks, capitals within a sentence (German nouns aside), names, what is written
 * so twice, words of another language, and greetings. Bounded by LOOKED_MAX strange words a mail. Holds the dictionary for the pass.
 */
#include "orthography.h"

#include "accents.h"
#include "brands.h"
#include "clause.h"
#include "french_line.h"
#include "gender.h"
#include "grammar.h"
#include "homophones.h"
#include "spelling.h"
#include "unlisted.h"

#include <stdbool.h>
#include <string.h>

#define LOOKED_MAX  16  /* strange words whose letters are searched; each costs up to 1 ms */
#define WORD_MOST   80  /* octets: of a longer one each place would be tried, and each try costs its length */
#define STRANGE_MAX 100 /* strange words that are looked at at all; each costs up to 0.5 ms */
#define RIVALLED    20  /* times a word stands in mails from which it is meant however near a rarer one is */
#define NAME_MIN    4   /* letters of a word that may be a name: "ur", "lg" are none */
#define FOREIGN_MIN 6   /* words of a stretch that is judged */

struct pass {
    const char *language;
    const struct vocabulary *common;
    struct spelling *spelling;
    char *names;       /* " anna weber " */
    GHashTable *times; /* word in small letters → how often it stands */
    GString *right;
    char *before;       /* the word before, in small letters */
    const char *behind; /* what stands behind the word */
    bool starts;        /* a sentence */
    bool quoted, greeting, foreign;
    guint strange, looked;
};

static char *
capital_of(const char *word)
{
    g_autofree char *first = g_utf8_substring(word, 0, 1), *upper = g_utf8_strup(first, -1);
    return g_strconcat(upper, word + strlen(first), NULL);
}

static gsize
letters_width(const char *at)
{
    gsize width = 0;
    while (at[width] && g_unichar_isalpha(g_utf8_get_char(at + width)))
        width += (gsize)(g_utf8_next_char(at + width) - (at + width));
    return width;
}

enum cast { SMALL, CAPITAL, OTHER };

static enum cast
cast_of(const char *word)
{
    guint upper = 0, lower = 0;
    bool first = g_unichar_isupper(g_utf8_get_char(word));
    for (const char *c = word; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        upper += g_unichar_isupper(letter);
        lower += g_unichar_islower(letter);
    }
    return !upper ? SMALL : first && upper == 1 && lower ? CAPITAL : OTHER;
}

/* What a word is beside: a name follows "Mr", "called". */
static bool
names_follow(const char *before)
{
    return word_in(before,
                   " mr mrs ms miss dr herr herrn frau familie monsieur madame mme señor señora sr sra signor signora "
                   "senhor senhora dhr mevrouw meneer named "
                   "called namens agent ");
}

/* "the stockport branch": whether what stands behind it says that it may well be a town. */
static bool
is_town(const struct pass *pass)
{
    const char *at = pass->behind && *pass->behind == ' ' ? pass->behind + 1 : "";
    g_autofree char *next = g_strndup(at, letters_width(at)), *low = g_utf8_strdown(next, -1);
    return word_in(
        low, " branch store shop depot desk office hub station airport garage clinic salon gym warehouse restaurant ");
}

/* The word that a small-letter one was meant to be by its letters, or NULL. Owned by caller. */
static char *
letters_right(struct pass *pass, const char *low, enum cast cast)
{
    bool german = strcmp(pass->language, "de") == 0, english = strcmp(pass->language, "en") == 0;
    bool noun = german && cast == CAPITAL && !pass->starts;
    if (pass->foreign || pass->greeting || pass->looked >= LOOKED_MAX || (cast == CAPITAL && !pass->starts && !noun) ||
        (!english && spelling_knows_english(pass->spelling, low)))
        return NULL;
    g_autofree char *name = english && cast == CAPITAL ? capital_of(low) : NULL;
    if (name && grammar_names(name)) /* "Theo had his tooth out": not "They" */
        return NULL;
    pass->looked++;
    char *ended = cast == SMALL ? unlisted_ending(pass->spelling, pass->language, low) : NULL;
    if (ended || unlisted_known(pass->spelling, pass->language, low))
        return ended;
    double cost = 0;
    const char *usual = vocabulary_nearest(pass->common, low, &cost);
    guint count = usual ? vocabulary_count(pass->common, usual) : 0;
    bool often = GPOINTER_TO_UINT(g_hash_table_lookup(pass->times, low)) > 1;
    if (noun && (!usual || cast_of(usual) != CAPITAL || cost > 1.0 ||
                 !word_in(pass->before,
                          " die der das dem den des eine einer einen einem ein meine meiner meinen meinem mein ihren "
                          "ihrem unser unseren unserem diesen dieser dieses diese diesem keinen ihre ihrer ihren "
                          "ihr keine unsere zur zum im am "
                          "beim vom ")))
        return NULL;
    if (usual && !noun &&
        ((often && (count < 8 || cost > 1.0)) ||
         (cast == CAPITAL && (count < 4 || cost > 1.1 || (strlen(low) < 6 && (!english || count < 15))))))
        return NULL;
    if (usual && count < RIVALLED && unlisted_rivals(pass->spelling, pass->common, low, usual, cost))
        return NULL;
    if (usual)
        return g_strdup(usual);
    if (english && cast == SMALL && is_town(pass))
        return capital_of(low);
    bool placed = word_in(pass->before, " in at from to near via of by with for "); /* a name may follow */
    return often || cast == CAPITAL ? NULL : unlisted_nearest(pass->spelling, low, !english || placed);
}

/* A name, or a German noun, typed small. Owned by caller. */
static char *
capital_right(struct pass *pass, const char *low)
{
    bool german = strcmp(pass->language, "de") == 0;
    if (g_utf8_strlen(low, -1) < (german ? 3 : NAME_MIN) || word_in(low, " moin rum top super okay "))
        return NULL;
    g_autofree char *capital = capital_of(low);
    if (strcmp(pass->language, "en") == 0 && strlen(low) == NAME_MIN && !grammar_names(capital) &&
        strcmp(low, "july") != 0 && strcmp(low, "june") != 0 && strcmp(low, "sept") != 0 && strcmp(low, "tues") != 0)
        return NULL; /* "neva" is no river */
    g_autofree char *bare = german ? vocabulary_bare(low) : NULL;
    bool noun = german && !vocabulary_accented(pass->common, bare) &&
                (gender_is_noun(low) || unlisted_noun(pass->spelling, low)); /* no "Ruckmeldung" */
    if (spelling_knows(pass->spelling, capital) || noun)
        return g_steal_pointer(&capital);
    return NULL;
}

/* Whether a capital word with its accents is no name without them: "Ole", "Wachter". */
static bool
is_surely(const struct pass *pass, const char *low, const char *right)
{
    bool digraph = strstr(low, "ae") || strstr(low, "oe") || strstr(low, "ue");
    return vocabulary_count(pass->common, right) > 0 || (strcmp(pass->language, "de") == 0 && digraph) ||
           g_utf8_strlen(low, -1) > 7;
}

/* "identifiants", which aspell lists as a participle alone: what has a singular is a word. */
static bool
is_plural(const struct pass *pass, const char *low)
{
    gsize width = strlen(low);
    if (!word_in(pass->language, "fr es pt") || width < 5 || low[width - 1] != 's')
        return false;
    g_autofree char *singular = g_strndup(low, width - 1);
    return spelling_knows(pass->spelling, singular);
}

static char *
word_right(struct pass *pass, const char *word, bool joined)
{
    if (strlen(word) > WORD_MOST)
        return NULL;
    enum cast cast = cast_of(word);
    bool german = strcmp(pass->language, "de") == 0;
    g_autofree char *low = g_utf8_strdown(word, -1);
    bool within = cast == CAPITAL && !pass->starts;
    if (german && strcmp(low, "grad") == 0) /* "gerade" or degrees: foreign.c tells */
        return NULL;
    if (german && cast == SMALL && unlisted_trade(low))
        return spelling_knows(pass->spelling, low) ? NULL : capital_right(pass, low);
    bool french = strcmp(pass->language, "fr") == 0 && cast == SMALL && !joined;
    char *participle = french ? accents_participle(pass->spelling, low, pass->before) : NULL;
    if (participle)
        return participle;
    if (cast == OTHER || unlisted_trade(low) || word_in(low, pass->names) || names_follow(pass->before) ||
        (within && !german) || spelling_knows(pass->spelling, word) || spelling_knows(pass->spelling, low) ||
        vocabulary_count(pass->common, low) || is_plural(pass, low) || pass->strange++ >= STRANGE_MAX)
        return NULL;
    bool english = strcmp(pass->language, "en") == 0, small = cast == SMALL && !joined;
    double cost = 1;
    const char *usual = small && german ? vocabulary_nearest(pass->common, low, &cost) : NULL;
    char *right =
        usual && cost <= 0.5 && cast_of(usual) == SMALL ? g_strdup(usual) : NULL; /* "genomen" is no genome's */
    if (!right && small && german)
        right = capital_right(pass, low);
    if (!right)
        right = accents_put(pass->spelling, pass->common, pass->language, low, pass->before);
    if (right && cast == CAPITAL && !is_surely(pass, low, right))
        g_clear_pointer(&right, g_free);
    if (!right && small && !german && (english || !spelling_knows_english(pass->spelling, low)))
        right = capital_right(pass, low);
    if (!right && !joined && g_utf8_strlen(low, -1) >= 3)
        right = letters_right(pass, low, cast);
    char *past = right && french ? accents_participle(pass->spelling, right, pass->before) : NULL;
    if (past) {
        g_free(right);
        right = past;
    }
    if (right && cast == CAPITAL) {
        g_autofree char *small = right;
        right = capital_of(small);
    }
    return right;
}

/* A blank-separated piece is looked into when it is letters, apostrophes and hyphens with marks around. */
static bool
is_plain(const char *piece, gsize width)
{
    for (gsize i = 0; i < width; i++)
        if (g_ascii_isdigit(piece[i]) || strchr("@/\\_#*<>=~|[]{}+&$%^`", piece[i]) ||
            ((piece[i] == '.' || piece[i] == ':') && i + 1 < width && g_ascii_isalnum(piece[i + 1])))
            return false;
    return strncmp(piece, "\xE2\x96\x88", 3) != 0;
}

static void
note_before(struct pass *pass, const char *word)
{
    g_free(pass->before);
    pass->before = g_utf8_strdown(word, -1);
    pass->starts = false;
}

/* The letters at this place, with what stands before and behind them in their piece. */
static void
put_word(struct pass *pass, const char *piece, const char *at, gsize width)
{
    g_autofree char *word = g_strndup(at, width);
    bool hyphen = at[width] == '-' || (at > piece && at[-1] == '-');
    bool apostrophe = at[width] == '\'' && g_ascii_isalpha(at[width + 1]), after = at > piece && at[-1] == '\'';
    bool roman = strcmp(pass->language, "fr") == 0 || strcmp(pass->language, "it") == 0;
    bool elided = roman ? apostrophe : apostrophe && !g_str_has_prefix(at + width, "'s");
    bool tail = !roman && after;
    pass->behind = at + width;
    g_autofree char *right = elided || tail ? NULL : word_right(pass, word, hyphen);
    g_string_append(pass->right, right ? right : word);
    if (!elided)
        note_before(pass, roman && after && strcmp(word, "a") == 0 ? "m'a" : right ? right : word);
}

/* "perche'", "e'": the accent as an Italian keyboard abroad has it. */
static gsize
put_tick(struct pass *pass, const char *at, gsize width)
{
    if (strcmp(pass->language, "it") != 0 || at[width] != '\'' || g_unichar_isalpha(g_utf8_get_char(at + width + 1)))
        return 0;
    g_autofree char *word = g_strndup(at, width), *low = g_utf8_strdown(word, -1);
    g_autofree char *right =
        strcmp(low, "e") == 0 ? g_strdup("è") : accents_put(pass->spelling, pass->common, "it", low, "");
    if (!right)
        return 0;
    g_autofree char *capital = capital_of(right);
    g_string_append(pass->right, g_unichar_isupper(g_utf8_get_char(word)) ? capital : right);
    note_before(pass, right);
    return width + 1;
}

static gsize
put_brand(struct pass *pass, const char *at)
{
    gsize width = 0;
    const char *name = brands_at(at, &width);
    if (!name)
        return 0;
    g_autofree char *typed = g_strndup(at, width);
    if (!strchr(typed, ' ')) {
        g_autofree char *accented = NULL;
        if (spelling_knows(pass->spelling, typed) || word_in(typed, pass->names))
            return 0;
        accented = accents_put(pass->spelling, pass->common, pass->language, typed, pass->before);
        if (accented)
            return 0;
    }
    g_string_append(pass->right, name);
    note_before(pass, typed);
    return width;
}

static void
put_piece(struct pass *pass, const char *piece, const char *end)
{
    for (const char *at = piece; at < end;) {
        gsize width = letters_width(at);
        if (!width) {
            const char *next = g_utf8_next_char(at);
            gunichar mark = g_utf8_get_char(at);
            if (mark == '"' || mark == 0x201C || mark == 0x201D || mark == 0x201E || mark == 0xAB || mark == 0xBB)
                pass->quoted =
                    mark == '"' ? !pass->quoted : mark == 0x201E || mark == 0xAB || (mark == 0x201C && !pass->quoted);
            pass->greeting &= !strchr(",.!?;:", mark < 0x80 ? (int)mark : ' ');
            pass->starts |= mark < 0x80 && strchr(".!?:", (int)mark);
            g_string_append_len(pass->right, at, next - at);
            at = next;
            continue;
        }
        gsize ticked = pass->quoted ? 0 : put_tick(pass, at, width);
        if (ticked)
            at += ticked;
        else if (pass->quoted)
            g_string_append_len(pass->right, at, (gssize)width), at += width;
        else
            put_word(pass, piece, at, width), at += width;
    }
}

/* Whether most words from here to where the next stretch begins are of another language: each is looked at once. */
static bool
is_foreign(struct pass *pass, const char *from)
{
    guint words = 0, strange = 0;
    for (const char *at = from; *at && !strchr(".!?:\n", *at);) {
        gsize width = letters_width(at);
        if (width > 2) {
            g_autofree char *word = g_strndup(at, width), *low = g_utf8_strdown(word, -1);
            g_autofree char *bare = vocabulary_bare(low);
            words++;
            strange += !spelling_knows(pass->spelling, word) && !spelling_knows(pass->spelling, low) &&
                       !vocabulary_count(pass->common, low) && !vocabulary_accented(pass->common, bare);
        }
        at += width ? width : (gsize)(g_utf8_next_char(at) - at);
    }
    return words >= FOREIGN_MIN && strange * 10 > words * 7;
}

static bool
is_greeting(const char *from)
{
    static const char greetings[] = " hi hello hey dear hallo liebe lieber liebes sehr guten hola estimado estimada "
                                    "estimados buenos buenas bonjour bonsoir "
                                    "madame cher chère buongiorno buonasera gentile gentili spettabile olá ola oi bom "
                                    "boa prezado prezados caro cara "
                                    "beste geachte goedemorgen goedemiddag goedendag hoi ";
    gsize width = letters_width(from), to = strcspn(from, ",!.:;?\n");
    g_autofree char *first = g_strndup(from, width), *low = g_utf8_strdown(first, -1);
    guint blanks = 0;
    for (gsize i = 0; i < to; i++)
        blanks += from[i] == ' ';
    return word_in(low, greetings) && blanks <= 4;
}

static void
count_words(struct pass *pass, const char *text)
{
    for (const char *at = text; *at;) {
        gsize width = letters_width(at);
        if (width) {
            g_autofree char *word = g_strndup(at, width);
            char *low = g_utf8_strdown(word, -1);
            guint times = GPOINTER_TO_UINT(g_hash_table_lookup(pass->times, low));
            g_hash_table_replace(pass->times, low, GUINT_TO_POINTER(times + 1));
        }
        at += width ? width : (gsize)(g_utf8_next_char(at) - at);
    }
}

static void
put_text(struct pass *pass, const char *text)
{
    bool head = true; /* of a stretch up to a stop */
    for (const char *at = text; *at;) {
        gsize blank = strspn(at, " \n\t");
        if (blank) {
            bool line = memchr(at, '\n', blank) != NULL;
            pass->quoted &= !line;
            pass->starts |= line;
            g_string_append_len(pass->right, at, (gssize)blank);
            at += blank;
            head |= pass->starts;
            continue;
        }
        if (head) {
            pass->greeting = is_greeting(at);
            pass->foreign = is_foreign(pass, at);
            head = false;
        }
        gsize width = strcspn(at, " \n\t"), brand = pass->quoted ? 0 : put_brand(pass, at);
        if (brand) {
            at += brand;
            continue;
        }
        if (is_plain(at, width))
            put_piece(pass, at, at + width);
        else {
            g_string_append_len(pass->right, at, (gssize)width);
            note_before(pass, "");
            pass->starts = strchr(".!?:", at[width - 1]) != NULL;
        }
        at += width;
    }
}

/* Names of several words whose words were mended: "British airways". Takes the text. */
static char *
with_brands(char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    gsize width = strlen(low);
    for (gsize at = 0, wide = 0; width == strlen(text) && at < width; at++) {
        const char *name = at == 0 || low[at - 1] == ' ' ? brands_at(low + at, &wide) : NULL;
        if (name && strchr(name, ' ') && strlen(name) == wide)
            memcpy(text + at, name, wide);
    }
    return text;
}

char *
orthography_right(const char *language, const struct vocabulary *common, const char *names, const char *text)
{
    g_autoptr(spelling) spelling = spelling_take(language);
    if (!spelling || !g_utf8_validate(text, -1, NULL))
        return g_strdup(text);
    g_autofree char *low = g_utf8_strdown(names, -1);
    g_autoptr(GHashTable) times = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    struct pass pass = {.language = language,
                        .common = common,
                        .spelling = spelling,
                        .names = g_strdup_printf(" %s ", low),
                        .times = times,
                        .right = g_string_sized_new(strlen(text) + 32),
                        .before = g_strdup(""),
                        .starts = true};
    count_words(&pass, text);
    put_text(&pass, text);
    g_free(pass.names);
    g_free(pass.before);
    g_autofree char *words = with_brands(g_string_free(pass.right, FALSE));
    g_autofree char *heard = homophones_right(language, words);
    return strcmp(language, "fr") == 0 ? french_line_right(spelling, heard) : g_steal_pointer(&heard);
}
