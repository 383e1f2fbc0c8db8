/*
 * things.c - the thing a sentence is about, as a noun phrase for the reply.
 *
 * A phrase is a determiner and one to four words up to a word that cannot stand in it (a verb, a preposition, a pronoun) or a mark.
 * Where no such end is found within four words, there is none: half a phrase is worse than "your order". Pure.
 */
#include "things.h"

#include "clause.h"

#include <string.h>

#define WORDS_MAX 4

struct grammar_of {
    const char *code;
    const char *mine;   /* "my=your" pairs, formal */
    const char *yours;  /* the same, informal; "" for the formal ones */
    const char *starts; /* determiners that begin a subject */
    const char *bought; /* participles and verbs before or (de, nl) after the thing ordered */
    const char *takes;  /* determiners of a thing ordered */
    const char *ends;   /* words that end a phrase */
};

static const struct grammar_of grammars[] = {
    {"en", "my=your our=your", "", " the this these ", " ordered bought purchased ",
     " a an the some two three four five six my these new ",
     " is isn't are aren't was wasn't were has hasn't have haven't had hadn't arrived arrives came comes got gets went "
     "goes that which who and but or for "
     "from with without on in at to into onto of this today yesterday last still never not no doesn't does don't do "
     "did didn't stopped stops "
     "broke breaks keeps kept won't will can't can cannot couldn't could would should shows just only already since "
     "because when where "
     "while after before until be been being by as so if i you we it they he she about off up out over again now about "
     "order number "
     "fell died leaks makes turned turns says said shows failed fails looks feels seems need needs online via through "
     "last two three "
     "please yet though here there me us them your its their ago started starts crashed crashes left stuck delivered "
     "smells smelled smelt "
     "lost disappeared vanished ripped tore cracked caught exploded overheated burned burnt works worked working "
     "refuses "},
    {"de", "meine=Ihre mein=Ihr unsere=Ihre unser=Ihr", "meine=deine mein=dein unsere=deine unser=dein",
     " der die das ", " bestellt gekauft erworben ", " einen eine ein den die das zwei drei vier fünf sechs ",
     " ist sind war waren hat haben hatte kam kamen kommt ging geht gehen funktioniert funktionieren lässt läuft wurde "
     "wurden wird und aber der die das "
     "den dem bei am im in an auf mit von vom zu zum für seit nach nicht noch nie kein keine ich wir sie er es sich "
     "ohne zeigt macht "
     "stürzt lädt fehlt fehlen war bestellt gekauft erworben bisher immer gestern heute bis über aus da weil wenn "
     "obwohl schon leider "},
    {"fr", "mon=votre ma=votre mes=vos notre=votre nos=vos", "mon=ton ma=ta mes=tes notre=ton nos=tes", " ",
     " commandé acheté ", " un une le la des deux trois quatre ",
     " est sont était a ont n'est ne n'a ni qui que et ou mais pour avec sur dans chez il elle je j'ai depuis pas plus "
     "se s'est le la les un une "
     "au aux par en ce cette vient toujours sans à sur il y hier aujourd'hui lundi mardi mercredi jeudi vendredi "
     "samedi dimanche dont "},
    {"es", "mi=su mis=sus nuestro=su nuestra=su", "mi=tu mis=tus nuestro=tu nuestra=tu", " ",
     " pedí pedido compré comprado encargué encargado ", " un una unos unas el la los las dos tres cuatro ",
     " es son está están era ha han había no ni que y o pero para con en por desde se me le lo hace llegó llega "
     "llegaron venía tiene sin ya "
     "todavía el la los las un una al ayer hoy aún cuando a sobre funciona dejó porque mediante online "},
    {"it", "mio=Suo mia=Sua miei=Suoi mie=Sue", "mio=tuo mia=tua miei=tuoi mie=tue", " ",
     " ordinato comprato acquistato ", " un una uno un' il la lo due tre quattro ",
     " è sono era ha hanno non né che e o ma per con in da dal si mi il la lo i gli le un una su sul nel nella al alla "
     "arrivato arrivata "
     "ancora senza ieri oggi quando online "},
    {"pt", "meu=seu minha=sua meus=seus minhas=suas", "", " ", " comprei comprado pedi encomendei encomendado ",
     " um uma o a dois duas três quatro uns umas ",
     " é são está estão era tem não nem que e ou mas para com em por desde se me no na nos nas do da o a os as um uma "
     "ao à chegou veio "
     "ainda sem ontem hoje quando pelo pela online "},
    {"nl", "mijn=uw onze=uw ons=uw", "mijn=je onze=je ons=je", " ", " besteld gekocht ", " een de het twee drie vier ",
     " is zijn was waren heeft heb hebben had niet nooit geen en maar of die dat voor met op in bij van aan te om "
     "sinds doet werkt kwam komt "
     "nog steeds ik wij het er zonder gisteren vandaag door via besteld gekocht "},
};

static const struct grammar_of *
grammar_of(const char *language)
{
    for (guint i = 0; i < G_N_ELEMENTS(grammars); i++)
        if (strcmp(grammars[i].code, language) == 0)
            return &grammars[i];
    return NULL;
}

/* "your" of "my=your our=your". NULL when there is none. */
static char *
paired(const char *pairs, const char *word)
{
    g_auto(GStrv) list = g_strsplit(pairs, " ", -1);
    for (char **pair = list; *pair; pair++) {
        gsize width = strcspn(*pair, "=");
        if (width == strlen(word) && strncmp(*pair, word, width) == 0 && (*pair)[width])
            return g_strdup(*pair + width + 1);
    }
    return NULL;
}

struct cut { /* a sentence's words and the same in small letters without marks at their ends */
    char **words, **low;
    guint count;
};

static void
cut_set(struct cut *cut, const char *sentence)
{
    cut->words = g_strsplit(sentence, " ", 60);
    cut->count = g_strv_length(cut->words);
    cut->low = g_new0(char *, cut->count + 1);
    for (guint i = 0; i < cut->count; i++) {
        cut->low[i] = g_utf8_strdown(cut->words[i], -1);
        gsize width = strlen(cut->low[i]);
        while (width && strchr(",.;:!?)\"", cut->low[i][width - 1]))
            cut->low[i][--width] = '\0';
    }
}

static void
cut_clear(struct cut *cut)
{
    g_strfreev(cut->words);
    g_strfreev(cut->low);
}

static bool
is_plain_word(const char *word)
{
    for (const char *c = word; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (!g_unichar_isalnum(letter) && letter != '-' && letter != '\'')
            return false;
    }
    return *word != '\0';
}

/* The words from `at` that make a phrase behind a determiner; false when its end is not found in time. */
static bool
take_phrase(const struct grammar_of *grammar, const struct cut *cut, guint at, GString *phrase)
{
    guint taken = 0;
    for (guint i = at; i < cut->count; i++) {
        bool own_end = strlen(cut->low[i]) < strlen(cut->words[i]); /* a mark behind it */
        bool linking =
            (strcmp(cut->low[i], "de") == 0 || strcmp(cut->low[i], "à") == 0 || strcmp(cut->low[i], "di") == 0) &&
            taken;
        if (word_in(cut->low[i], grammar->ends) && !linking)
            return taken > 0;
        if (!is_plain_word(cut->low[i]) || taken == WORDS_MAX)
            return false;
        g_string_append_printf(phrase, " %.*s", (int)strlen(cut->low[i]), cut->words[i]);
        taken++;
        if (own_end)
            return true;
    }
    return taken > 0;
}

char *
things_owned(const char *language, bool informal, const char *sentence)
{
    const struct grammar_of *grammar = grammar_of(language);
    if (!grammar)
        return g_strdup("");
    struct cut cut;
    cut_set(&cut, sentence);
    g_autofree char *found = NULL;
    const char *pairs = informal && *grammar->yours ? grammar->yours : grammar->mine;
    for (guint i = 0; i < cut.count && i < 24 && !found; i++) {
        g_autofree char *yours = paired(pairs, cut.low[i]);
        bool subject = i == 0 && word_in(cut.low[0], grammar->starts);
        /* German: only a subject's case is known */
        if ((!yours && !subject) || (strcmp(language, "de") == 0 && i > 0))
            continue;
        g_autoptr(GString) phrase = g_string_new(yours ? yours : cut.low[i]);
        if (take_phrase(grammar, &cut, i + 1, phrase))
            found = g_string_free(g_steal_pointer(&phrase), FALSE);
    }
    cut_clear(&cut);
    /* A hand or a husband is no goods, and the frames' verbs are of one thing. */
    const char *head = found ? strrchr(found, ' ') : NULL;
    bool goods =
        !head || strcmp(language, "en") != 0 ||
        (!word_in(head + 1, " hand face skin head wife husband mother father mum dad son daughter partner friend "
                            "neighbour boss account "
                            "bank house home flat kitchen garden child baby grandson nan grandad dog cat "
                            "within in on at for of after before since until by with to from over when while if ") &&
         (!g_str_has_suffix(head, "s") || g_str_has_suffix(head, "ss")));
    return found && goods ? g_steal_pointer(&found) : g_strdup("");
}

/* German and Dutch say the verb last: "habe … einen Staubsauger bestellt". */
static guint
verb_last(const struct grammar_of *grammar, const struct cut *cut)
{
    for (guint i = 1; i < cut->count; i++)
        if (word_in(cut->low[i], grammar->bought))
            for (guint k = i; k-- > 0;)
                if (word_in(cut->low[k], grammar->takes) && i - k <= WORDS_MAX + 4)
                    return k;
    return G_MAXUINT;
}

static guint
verb_first(const struct grammar_of *grammar, const struct cut *cut)
{
    for (guint i = 0; i + 2 < cut->count; i++)
        if (word_in(cut->low[i], grammar->bought) && word_in(cut->low[i + 1], grammar->takes))
            return i + 1;
    return G_MAXUINT;
}

char *
things_ordered(const char *language, const char *sentence)
{
    const struct grammar_of *grammar = grammar_of(language);
    if (!grammar)
        return g_strdup("");
    struct cut cut;
    cut_set(&cut, sentence);
    bool last = strcmp(language, "de") == 0 || strcmp(language, "nl") == 0;
    guint at = last ? verb_last(grammar, &cut) : verb_first(grammar, &cut);
    g_autofree char *found = NULL;
    if (at != G_MAXUINT) {
        g_autofree char *yours = paired(grammar->mine, cut.low[at]);
        g_autoptr(GString) phrase = g_string_new(yours ? yours : cut.low[at]);
        if (take_phrase(grammar, &cut, at + 1, phrase))
            found = g_string_free(g_steal_pointer(&phrase), FALSE);
    }
    cut_clear(&cut);
    return found ? g_steal_pointer(&found) : g_strdup("");
}

char *
things_definite(const char *language, const char *phrase)
{
    bool english = strcmp(language, "en") == 0;
    if (english && g_str_has_prefix(phrase, "a "))
        return g_strconcat("the ", phrase + 2, NULL);
    if (english && (g_str_has_prefix(phrase, "an ") || g_str_has_prefix(phrase, "some ")))
        return g_strconcat("the ", strchr(phrase, ' ') + 1, NULL);
    return g_strdup(phrase);
}
