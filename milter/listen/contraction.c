/*
 * contraction.c - English contractions typed without their mark, so that what follows knows a verb is there: "ill cancel it".
 *
 * "youll" and its like are no other words. "ill", "well", "were", "its" and a few more are: these are contractions only where the word
 * behind them is what follows "will", "would" or "is", and nothing before them holds them. Words between quotation marks stay as they
 * are said to be. Behind what the speller makes of a word, before its sentences are cut. Pure, linear.
 */
#include "contraction.h"

#include "clause.h"
#include "grammar.h"

#include <string.h>

#define LONGEST 15 /* letters of a word that is looked at */

struct spelt {
    gsize at, width;
    char low[LONGEST + 1]; /* "" for a longer one, "0" for what begins with a figure */
    bool fresh;            /* the text begins here, or a mark stands before it */
    bool quoted;
};

/* Words that are nothing else. */
static const char *const plain[][2] = {
    {"aint", "ain't"},
    {"arent", "aren't"},
    {"cant", "can't"},
    {"couldnt", "couldn't"},
    {"didnt", "didn't"},
    {"doesnt", "doesn't"},
    {"dont", "don't"},
    {"hadnt", "hadn't"},
    {"hasnt", "hasn't"},
    {"havent", "haven't"},
    {"hed", "he'd"},
    {"heres", "here's"},
    {"hes", "he's"},
    {"hows", "how's"},
    {"im", "I'm"},
    {"isnt", "isn't"},
    {"itd", "it'd"},
    {"itll", "it'll"},
    {"ive", "I've"},
    {"mustnt", "mustn't"},
    {"neednt", "needn't"},
    {"shes", "she's"},
    {"shouldnt", "shouldn't"},
    {"thatd", "that'd"},
    {"thatll", "that'll"},
    {"thats", "that's"},
    {"therell", "there'll"},
    {"theres", "there's"},
    {"theyd", "they'd"},
    {"theyll", "they'll"},
    {"theyre", "they're"},
    {"theyve", "they've"},
    {"wasnt", "wasn't"},
    {"werent", "weren't"},
    {"weve", "we've"},
    {"whatll", "what'll"},
    {"whats", "what's"},
    {"whens", "when's"},
    {"wheres", "where's"},
    {"wholl", "who'll"},
    {"whos", "who's"},
    {"whys", "why's"},
    {"wont", "won't"},
    {"wouldnt", "wouldn't"},
    {"youd", "you'd"},
    {"youll", "you'll"},
    {"youre", "you're"},
    {"youve", "you've"},
    {"anybodys", "anybody's"},
    {"anyones", "anyone's"},
    {"elses", "else's"},
    {"everybodys", "everybody's"},
    {"everyones", "everyone's"},
    {"nobodys", "nobody's"},
    {"somebodys", "somebody's"},
    {"someones", "someone's"},
};

#define JOINTS                                                                                                         \
    "and so or but if then otherwise think thinking hope guess until till that because cos when where what how as "    \
    "once maybe perhaps else which said says say told me you sure know"
#define WISHES "like love rather prefer appreciate"

/* A word that is another one too. behind: the words it may stand behind, "^" a start; not_behind: those it may not; before: the words it
 * must stand before; kinds: or a word of such a kind that is none of not_before: 'v' a verb's base form, else grammar_kinds(). */
static const struct marked {
    const char *typed, *meant, *behind, *not_behind, *before, *kinds, *not_before;
} twofold[] = {
    {"ill", "I'll", NULL,
     "is are was were be been being am i'm he's she's they're it's fall fell fallen falling feel feels felt feeling "
     "very "
     "so really too quite seriously terminally critically mentally chronically severely violently get gets got getting "
     "make makes made taken took became become fairly rather still of the my a an his her their our not",
     "be have", "v", "health effects"},
    {"ill", "I'll", "^ and so or but then if", "",
     "be have just never also probably definitely gladly happily not only", "", ""},
    {"id", "I'd", NULL,
     "my the a an your our his her their photo photographic valid order user customer transaction account booking "
     "member "
     "apple face no of this any login product item device client job proof government national",
     WISHES " be hate need have otherwise honestly never had already just been gladly happily", "v",
     "card check number photo scan proof document show match fail change work read start end look copy badge request"},
    {"id", "I'd", "^ thought hoped wish wished before after if when that until and because like", "", "", "d", ""},
    {"well", "we'll", "^", "", "be need come", "", ""},
    {"well", "we'll", JOINTS, "as",
     "be need never also probably definitely not take get go come send cancel use leave keep try pay miss lose end "
     "have",
     "", ""},
    {"well", "we'll", "^", "", "have", "", ""},
    {"were", "we're", "^ says said say so now", "",
     "still not just now on off out due without so very really supposed unable a in at here all both fine", "gd",
     "the my"},
    {"were", "we're", "^", "",
     "vegetarians vegans customers tenants students pensioners residents members parents neighbours owners regulars "
     "locals newlyweds both",
     "", ""},
    {"were", "we're", "because since", "", "still not just now supposed unable a", "g", ""},
    {"hell", "he'll", "^ " JOINTS, "", "be call come never have not need only just probably", "", ""},
    {"shell", "she'll", "^ " JOINTS, "", "be call come never have not need get only just probably", "", ""},
    {"wed", "we'd", "^ " JOINTS, "on last next this every by from", WISHES " be have never already just been", "d", ""},
    {"shed", "she'd", "^ " JOINTS, "the a my", WISHES " be have never already been", "", ""},
    {"lets", "let's", "^", "", "be say see hope go not face call pretend try start", "", ""},
    {"mines", "mine's", NULL, "", "been not still just a the too also missing broken gone late", "", ""},
    {"ones", "one's", "no", "", "been", "dgv", ""},
};

static bool
is_letter(char octet)
{
    return g_ascii_isalpha(octet) || octet == '\'' || (guchar)octet >= 0x80;
}

static GArray *
words_of(const char *text)
{
    GArray *words = g_array_new(FALSE, TRUE, sizeof(struct spelt));
    bool fresh = true, quoted = false;
    for (gsize at = 0; text[at];) {
        gsize width = 0;
        while (is_letter(text[at + width]) || g_ascii_isdigit(text[at + width]))
            width++;
        if (!width) {
            quoted = text[at] == '"' ? !quoted : text[at] == '\n' ? false : quoted;
            fresh = fresh || text[at] != ' ';
            at++;
            continue;
        }
        struct spelt word = {.at = at, .width = width, .fresh = fresh, .quoted = quoted};
        if (g_ascii_isdigit(text[at]))
            word.low[0] = '0';
        else
            for (gsize i = 0; i < width && width <= LONGEST; i++)
                word.low[i] = g_ascii_tolower(text[at + i]);
        g_array_append_val(words, word);
        fresh = false;
        at += width;
    }
    return words;
}

/* The word beside, where no mark parts them. */
static const char *
beside(const GArray *words, guint at, int step)
{
    static const struct spelt none;
    const struct spelt *word = &g_array_index(words, struct spelt, at);
    if (step < 0 ? word->fresh || at == 0 : at + (guint)step >= words->len)
        return "";
    const struct spelt *other = &g_array_index(words, struct spelt, (guint)((int)at + step));
    for (guint i = at + 1; step > 0 && i <= at + (guint)step; i++)
        if (g_array_index(words, struct spelt, i).fresh)
            other = &none;
    return other->low;
}

static bool
kind_is(const char *low, char kind)
{
    return *low && (grammar_kinds(low) & (1u << (kind - 'a'))) != 0;
}

/* "cancel", "drive": what stands behind "will"; not "last", "effects". */
static bool
is_base(const char *low)
{
    gsize width = strlen(low);
    return width > 1 && kind_is(low, 'v') && !kind_is(low, 'd') && !kind_is(low, 'g') && !kind_is(low, 'e') &&
           (low[width - 1] != 's' || g_str_has_suffix(low, "ss")) &&
           !word_in(low, "last back will health like man people child in on for with at after since so fitting");
}

/* What can follow the verb, or the adjective, that closes what is said of a thing: nothing, or no noun. */
static bool
is_closing(const char *low)
{
    return !*low || word_in(low, "and but so or i i'm i've we we're because when again now for at in on since to too "
                                 "that already today every each as if by with from about all is the a an my your it "
                                 "they you he she until till after before twice out up off down yet though then");
}

/* "its been", "its a joke", "its broken again": no "its screen", "its broken screen", "its charging port". */
static bool
is_it_is(const char *text, const GArray *words, guint at)
{
    const struct spelt *word = &g_array_index(words, struct spelt, at);
    const char *amount = text + word->at + word->width;
    amount += strspn(amount, " ");
    if (word->fresh && (g_ascii_isupper(*amount) || word_in(beside(words, at, 1), "one two three four five six")))
        return true; /* "Its Aoife, not Alfie" */
    if (g_ascii_isdigit(*amount) || *amount == '$' || g_str_has_prefix(amount, "£") || g_str_has_prefix(amount, "€"))
        return true;
    const char *next = beside(words, at, 1), *then = beside(words, at, 2), *before = beside(words, at, -1);
    if (!*next || word_in(before, "of with by lost on for in from to into despite all like keep about"))
        return false;
    if (word_in(next, "been a an the my your our not just still never always too so very really now only because "
                      "something nothing like time getting going coming taking saying supposed impossible ridiculous "
                      "disgusting unacceptable urgent for in from with about been quite already also probably gonna me "
                      "him raining freezing out off over yours mine ours theirs"))
        return !word_in(then, "own") &&
               !(word_in(next, "very just only") && kind_is(then, 'n') && !is_closing(then) && !kind_is(then, 'a'));
    if (word_in(next, "own first last full new old main next regular usual current final original best worst worth "
                      "left right"))
        return word_in(next, "worth left") && *then && !kind_is(then, 'n');
    if (word_in(next, "broken wrong late cold dark dead gone"))
        return is_closing(then);
    return (kind_is(next, 'a') || kind_is(next, 'd') || kind_is(next, 'g')) && !kind_is(next, 'n') && is_closing(then);
}

static bool
stands(const char *list, bool fresh, const char *before)
{
    return !list || (fresh && g_str_has_prefix(list, "^")) || (*before && word_in(before, list));
}

/* "well have you", "were you told", "were packed lunches included?" */
static bool
asks(const char *text, const GArray *words, guint at)
{
    const struct spelt *word = &g_array_index(words, struct spelt, at);
    const char *next = beside(words, at, 1), *then = beside(words, at, 2);
    if (word_in(then, "you we they i he she it") && word_in(next, "have be need never not just come"))
        return true;
    if (word_in(next, "off moving still stuck due supposed hoping planning trying"))
        return false;
    const char *end = text + word->at + strcspn(text + word->at, ".!?\n");
    return *end == '?' && strcmp(word->low, "were") == 0 && word->fresh;
}

static bool
is_of_kind(const char *low, const char *kinds)
{
    for (; *kinds; kinds++)
        if (*kinds == 'v' ? is_base(low) : kind_is(low, *kinds))
            return true;
    return false;
}

/* "cars been off the road", "the babys bottles": how much of the word stands before its mark; 0: all of it. */
static gsize
possessor(const GArray *words, guint at)
{
    const struct spelt *word = &g_array_index(words, struct spelt, at);
    g_autofree char *stem = g_strndup(word->low, word->width ? word->width - 1 : 0);
    gsize width = strlen(stem);
    if (word->quoted || width < 3 || word->low[width] != 's' || !g_ascii_isalpha(word->low[width - 1]))
        return 0;
    if (stem[width - 1] == 'y' && !strchr("aeiou", stem[width - 2]))
        return kind_is(stem, 'n') && !kind_is(word->low, 'n') ? width : 0;
    bool perfect = false;
    for (guint i = at > 4 ? at - 4 : 0; i < at; i++)
        perfect |=
            word_in(g_array_index(words, struct spelt, i).low, "have has had haven't hasn't hadn't i've we've they've");
    return !perfect && strcmp(beside(words, at, 1), "been") == 0 && (kind_is(stem, 'n') || kind_is(stem, 'g')) ? width
                                                                                                               : 0;
}

static const char *
meant(const char *text, const GArray *words, guint at)
{
    const struct spelt *word = &g_array_index(words, struct spelt, at);
    const char *next = beside(words, at, 1), *before = beside(words, at, -1);
    if (word->quoted || !*word->low)
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(plain); i++)
        if (strcmp(word->low, plain[i][0]) == 0)
            return plain[i][1];
    if (strcmp(word->low, "its") == 0)
        return is_it_is(text, words, at) ? "it's" : NULL;
    for (guint i = 0; i < G_N_ELEMENTS(twofold) && *next; i++) {
        const struct marked *row = &twofold[i];
        if (strcmp(word->low, row->typed) != 0 || !stands(row->behind, word->fresh, before) ||
            word_in(before, row->not_behind))
            continue;
        if (asks(text, words, at) || word_in(next, row->not_before))
            continue;
        if (word_in(next, row->before) || is_of_kind(next, row->kinds))
            return row->meant;
    }
    return NULL;
}

char *
contraction_marked(const char *text)
{
    g_autoptr(GArray) words = words_of(text);
    GString *marked = g_string_sized_new(strlen(text) + 16);
    gsize done = 0;
    for (guint i = 0; i < words->len; i++) {
        const struct spelt *word = &g_array_index(words, struct spelt, i);
        const char *better = meant(text, words, i);
        gsize stem = better ? 0 : possessor(words, i);
        if (stem) {
            g_string_append_len(marked, text + done, (gssize)(word->at + stem - done));
            g_string_append_c(marked, '\'');
            done = word->at + stem;
        }
        if (!better)
            continue;
        g_string_append_len(marked, text + done, (gssize)(word->at - done));
        bool loud = word->width > 2 && g_ascii_isupper(text[word->at + 1]);
        g_autofree char *form = loud ? g_ascii_strup(better, -1) : g_strdup(better);
        *form = g_ascii_isupper(text[word->at]) ? g_ascii_toupper(*form) : *form;
        g_string_append(marked, form);
        done = word->at + word->width;
    }
    g_string_append(marked, text + done);
    return g_string_free(marked, FALSE);
}
