/*
 * struck.c - names and dates that were struck out before the mail reached us: "chez *****", "la salle de sport *****" by a consumer
 * portal; "on XX/XX/2023", "by XXXX XXXX, the manager, ", "{$45.00}" by a regulator's clerk.
 *
 * Behind a noun that says what it is ("l'opérateur *****", "au zoo *****") nothing is missing; "de la marque *****" at the end of a
 * phrase says nothing without the name; elsewhere the word for such a place stands in: French, Spanish and Dutch. Of an English blank
 * the phrase it stands in is left out; where the sentence would lose its subject or its object by that, one "XXXX" stays. Owns its
 * compiled patterns for the life of the process. Pure.
 */
#include "struck.h"

#include "clause.h"
#include "french_line.h"
#include "swaps.h"

#include <string.h>

#define PHRASE_MAX 4 /* words of "la salle de sport" */

/* Where the word begins that ends at `end`. */
static gsize
word_from(const char *line, gsize end)
{
    while (end && line[end - 1] != ' ')
        end--;
    return end;
}

/* Up to where a French line says no more than whose it is: "un paquet de la marque" without the name of it. */
static gsize
without_owner(const char *line)
{
    static const char owner[] = " de la marque";
    gsize width = strlen(line);
    return g_str_has_suffix(line, owner) && width > strlen(owner) + 8 ? width - strlen(owner) : width;
}

/* The place of the determiner of the noun phrase that ends the line; the line's length where none is near. */
static gsize
determiner_at(const char *line)
{
    gsize end = strlen(line), from = end;
    for (guint words = 0; words < PHRASE_MAX && end; words++) {
        from = word_from(line, end);
        g_autofree char *word = g_strndup(line + from, end - from), *low = g_utf8_strdown(word, -1);
        if (word_in(low, "le la les du au un une mon ma mes notre nos votre vos ce cet cette") ||
            word_in(low, "d'un d'une") || g_str_has_prefix(low, "l'"))
            return from;
        if (strpbrk(low, ",.;:!?") || word_in(low, "que qui et ou par chez pour avec sur à via contre en dans des"))
            break;
        end = from ? from - 1 : 0;
    }
    return strlen(line);
}

/* Whether what stands before the stars says what it is: a listed noun, or in French any word with its article. */
static bool
names_it(const GString *whole, gsize from, const char *low, bool french)
{
    static const char nouns[] =
        " entreprise l'entreprise d'entreprise société magasin boutique site opérateur l'opérateur "
        "banque agence l'agence plateforme école l'école docteur médecin clinique syndic assureur "
        "l'assureur fournisseur garage l'artisan artisan vendeur compagnie mutuelle marque "
        "l'enseigne enseigne restaurant l'hôtel hôtel empresa tienda banco web marca ";
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    if (word_in(low, "que qui et ou par chez pour avec sur de à via mais où contre comme"))
        return false;
    if (french && g_str_has_prefix(low, "l'") && strlen(low) > 5) /* "l'application *****" */
        return true;
    if (!*low || strstr(nouns, spaced))
        return *low;
    gsize end = from ? from - 1 : 0, head = word_from(whole->str, end);
    g_autofree char *article = g_strndup(whole->str + head, end - head), *small = g_utf8_strdown(article, -1);
    static const char kinds[] = " salle salon école agence maison société entreprise magasin compagnie cabinet centre ";
    g_autofree char *described = g_strdup_printf(" %s ", small);
    bool kind =
        *small && strstr(nouns, described) != NULL; /* "la clinique vétérinaire *****", "la salle de sport *****" */
    if (word_in(small, "de d'")) {
        gsize more = head ? head - 1 : 0, first = word_from(whole->str, more);
        g_autofree char *noun = g_strndup(whole->str + first, more - first), *plain = g_utf8_strdown(noun, -1);
        const char *bare = g_str_has_prefix(plain, "l'") ? plain + 2 : plain;
        g_autofree char *listed = g_strdup_printf(" %s ", bare);
        kind = strstr(kinds, listed) != NULL;
    } else if (*small && french_heads_fragment(small)) { /* "le centre de contrôle technique *****" */
        gsize more = head ? head - 1 : 0, first = word_from(whole->str, more),
              led = first ? word_from(whole->str, first - 1) : 0;
        g_autofree char *of = g_strndup(whole->str + first, more - first),
                        *noun = g_strndup(whole->str + led, first > led ? first - 1 - led : 0);
        g_autofree char *listed = g_strdup_printf(" %s ", noun);
        kind |= word_in(of, "de d'") && strstr(kinds, listed) != NULL;
    }
    g_autofree char *line = g_strndup(whole->str, from + strlen(low));
    g_autofree char *head_word = g_strndup(line, strcspn(line, " ")), *first = g_utf8_strdown(head_word, -1);
    bool heads = strchr(line, ' ') && strlen(line) < 32 && !strpbrk(line, ",.:;'") &&
                 g_unichar_isupper(g_utf8_get_char(line)) && french_heads_fragment(first) &&
                 (!french_is_participle(low) || word_in(low, "privé privée")); /* "Pharmacie en ligne *****" */
    return french && (kind || heads || determiner_at(line) < from);            /* "au zoo *****" */
}

/* "confié ma voiture au garage", against "dîné au restaurant": to whom, not where. */
static bool
is_given(const char *line, gsize from)
{
    static const char *const given[] = {"confié", "demandé", "donné",   "versé",   "payé",     "signalé",
                                        "envoyé", "remis",   "écrit",   "réclamé", "commandé", "prêté",
                                        "loué",   "dit",     "indiqué", "rendu",   "expliqué"};
    g_autofree char *before = g_strndup(line, from), *low = g_utf8_strdown(before, -1);
    const char *start = strrchr(low, '.');
    start = start ? start : low;
    for (guint i = 0; i < G_N_ELEMENTS(given); i++)
        if (strstr(start, given[i]))
            return true;
    return g_str_has_suffix(low, "appel ") || g_str_has_suffix(low, "jusqu'");
}

/* "la société", whose name was struck out, is "cette société"; before "qui" it is "une société". */
static void
point_at(GString *whole, const char *rest)
{
    static const char *const masculine[] = {"eur",   "ien",  "isan",  "ant",   "tel",   "tut",  "isme",
                                            "ement", "ital", "port",  "éma",   "pad",   "er",   "gent",
                                            "cat",   "age",  "ffice", "space", "arché", "tecte"};
    gsize from = determiner_at(whole->str);
    g_autofree char *phrase = g_strdup(whole->str + from), *low = g_utf8_strdown(phrase, -1);
    g_autofree char *noun = g_strndup(low + MIN(2, strlen(low)), strcspn(low, " ") - MIN(2, strcspn(low, " ")));
    bool elided = g_str_has_prefix(low, "l'"), his = false,
         told = g_str_has_prefix(rest, " qui ") || g_str_has_prefix(rest, " que ");
    for (guint i = 0; elided && i < G_N_ELEMENTS(masculine); i++)
        his |= g_str_has_suffix(noun, masculine[i]);
    const char *article = elided                         ? (his ? (told ? "un " : "cet ") : (told ? "une " : "cette "))
                          : g_str_has_prefix(low, "le ") ? (told ? "un " : "ce ")
                          : g_str_has_prefix(low, "la ") ? (told ? "une " : "cette ")
                          : g_str_has_prefix(low, "du ") ? "de ce "
                          : g_str_has_prefix(low, "au ") ? (is_given(whole->str, from) ? "à ce " : "dans ce ")
                                                         : NULL;
    if (!article || strstr(low, "m\u00eame") || strstr(low, "meme") || g_str_has_prefix(rest, " de "))
        return;
    bool capital = g_unichar_isupper(g_utf8_get_char(phrase));
    g_string_truncate(whole, from);
    g_string_append(whole, article);
    if (capital)
        whole->str[from] = (char)g_ascii_toupper(whole->str[from]);
    g_string_append(whole, phrase + (elided ? 2 : 3));
}

/* "l'opérateur XXX", "la plateforme xxx": stars for the letters that stand for a name. */
static char *
starred(const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("(?:(?<=\\p{Ll})(?<!titulé|titulée|nommé|nommée|pelé|pelée) |^)"
                              "(?:X{2,}|x{3,})(?![\\p{L}\\d])",
                              0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return strstr(sentence, "XX") || strstr(sentence, "xxx")
               ? g_regex_replace_literal(pattern, sentence, -1, 0, " *****", 0, NULL)
               : g_strdup(sentence);
}

/* "malgré mes appels, ***** ne m'a rien envoyé". */
static bool
is_subject(const char *rest)
{
    static const char *const verbs[] = {" ne ",    " n'",       " m'",   " me ", " nous ", " a ",
                                        " refuse", " continue", " est ", " s'",  " se "};
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (g_str_has_prefix(rest, verbs[i]))
            return true;
    return false;
}

/* "heeft ***** ons dak geïsoleerd", "de firma ***** heeft": Dutch. */
static char *
dutch_named(const char *sentence)
{
    g_autoptr(GString) whole = g_string_new(NULL);
    for (const char *at = sentence; *at;) {
        gsize stars = strspn(at, "*");
        if (stars < 3) {
            g_string_append_c(whole, *at++);
            continue;
        }
        bool named = g_str_has_suffix(whole->str, "bedrijf ") || g_str_has_suffix(whole->str, "firma ") ||
                     g_str_has_suffix(whole->str, "winkel ") || g_str_has_suffix(whole->str, "shop ");
        at += stars + (named && at[stars] == ' ');
        g_string_append(whole, named ? "" : whole->len ? "het bedrijf" : "Het bedrijf");
    }
    return g_string_free(g_steal_pointer(&whole), FALSE);
}

char *
struck_named(const char *language, const char *mail)
{
    bool french = strcmp(language, "fr") == 0;
    g_autofree char *sentence = french ? starred(mail) : g_strdup(mail);
    const char *stars = strstr(sentence, "***");
    if (stars && strcmp(language, "nl") == 0)
        return dutch_named(sentence);
    if (!stars || (!french && strcmp(language, "es") != 0))
        return g_strdup(sentence);
    GString *whole = g_string_new(NULL);
    const char *at = sentence;
    for (; stars; stars = strstr(at, "***")) {
        g_string_append_len(whole, at, stars - at);
        gsize end = whole->len;
        while (end && strchr(" ,", whole->str[end - 1]))
            end--;
        gsize from = word_from(whole->str, end);
        g_autofree char *before = g_strndup(whole->str + from, end - from), *low = g_utf8_strdown(before, -1);
        bool parted = whole->str[MIN(end, whole->len - 1)] == ','; /* "d'une entreprise, *****" */
        at = stars + strspn(stars, "*");
        if (french && word_in(low, "le la les")) /* "la *****" */
            g_string_truncate(whole, from);
        else if (french && parted && (!*at || strchr(".,;!?", *at)) && !word_in(low, "et ou mais")) {
            g_string_truncate(whole, end); /* "une pharmacie en ligne, *****." */
            at += *at == ',';              /* "le vendeur, *****, me dit" */
            continue;
        } else if (!(french && parted && is_subject(at)) && names_it(whole, from, low, french)) {
            g_string_truncate(whole, end);
            static const char *const bare[] = {", société", ", entreprise", ", sté", ", groupe", ", la société"};
            bool hung = false; /* "trouvé sur internet, société *****" */
            for (guint i = 0; french && i < G_N_ELEMENTS(bare) && !hung; i++)
                if ((hung = g_str_has_suffix(whole->str, bare[i])))
                    g_string_truncate(whole, whole->len - strlen(bare[i]));
            if (hung)
                continue;
            gsize width = french && (!*at || strchr(".,;!?", *at)) ? without_owner(whole->str) : whole->len;
            if (french && !parted && width == whole->len)
                point_at(whole, at);
            else
                g_string_truncate(whole, width);
            continue;
        }
        bool like = french && strcmp(low, "comme") == 0; /* "une entreprise comme *****" */
        if (like) {
            g_string_append(whole, "celle-ci");
            continue;
        }
        if (french && word_in(low, "client cliente clients abonné abonnée adhérent adhérente"))
            g_string_append(whole, "de ");
        g_string_append(whole, !french ? "esta empresa" : word_in(low, "sur via") ? "ce site" : "cette entreprise");
    }
    g_string_append(whole, at);
    return g_string_free(whole, FALSE);
}

/* ---- English: what a regulator's clerk has blanked out of a complaint -------------------------------------------- */

#define BLANK "XX+(?:[/ >-]*(?:XX+|year\\b|(?<=/)\\d{2,4}\\b))*>?"
#define WHEN                                                                                                           \
    "(?:on or (?:about|around)|on|since|from|dated|in|as of|starting|beginning|by|until|around|about|effective|"       \
    "through|to|between|before|after|during)"

static const struct swap rules[] = {
    {"\\{\\$ ?([\\d,]+)\\.00\\}", "$\\1"},
    {"\\{\\$ ?([\\d,.]+)\\}", "$\\1"},
    {"~ ?\\$", "about $"},
    {"(?:(?<=[.!?] )|(?<=\\n)|^)" BLANK
     " (?=(?:has|is|was|says|said|told|sent|refused|refuses|reported|reports|closed|keeps|"
     "continues|charged|denied|claims|never|will|took|did|does)\\b)",
     "The company "},
    {"\\b(in|since|around|on|during) " BLANK ",? (?:of )?((?:19|20)\\d\\d)\\b", "in \\2"},
    /* "( loan number ending in XXXX, amount about $31000 )": its blank parts */
    {"(?<=[(,]) ?[^(),]*XX[^(),]*(?:, ?|(?= ?\\)))", ""},
    {" ?\\([ ,]*\\)", ""},
    {"\\( ?([^()]*?),? *\\)", "(\\1)"},
    /* "My account number is XXXX." */
    {"(?:(?<=[.!?] )|^)[^.!?\\n]*\\b(?:number|id|phone|address|email|name|reference|date) (?:is|was|:) ?" BLANK
     "\\.(?: |$)",
     ""},
    {"\\bby " BLANK ", ((?:the|a|an|my|our) [^,.]+),", "by \\1"},
    /* "On XX/XX/2023, I called" */
    {"(?:(?<=[.!?] )|(?<=\\n)|^)" WHEN " " BLANK "(?:,? (?:of|and|to|at) " BLANK ")*,? ?(\\w)", "\\u\\1"},
    {",? " WHEN " " BLANK "(?: (?:of|and|to|at) " BLANK ")*(?:,(?= and | but ))?", ""},
    {" (?:with|at|by|from|for|of|to|named|ending in|via|through|against) " BLANK
     "(?=[,.;:!?)]|$| \\(| and | but | because | who | that | when )",
     ""},
    {"\\b(called|phoned|emailed|rang) " BLANK "(?= and |[,.])", "\\1"},
    {"\\b" BLANK "(?= (?:times|occasions))", "several"},
    {"\\b" BLANK, "XXXX"},
    {" +(?=[,.;])", ""},
};

static struct swaps all = SWAPS(rules, G_REGEX_CASELESS);

char *
struck_blanks(const char *language, const char *text)
{
    char *line = g_strdup(text);
    bool blank = word_in(language, "en und") && (strstr(text, "XX") || strstr(text, "{$"));
    return blank ? swaps_put(&all, NULL, false, line) : line;
}
