/*
 * foreign.c - a clause of another language than English in the second person: what all of them share.
 *
 * Greetings and courtesies before the matter are taken off by the pack's list; what names a person, an address, or is spoken in
 * scorn is refused; what came out must hold no word of the first person. Forms of verbs and pronouns are the pack's tables. Pure.
 */
#include "foreign.h"
#include "southern.h"

#include "address.h"
#include "cited.h"
#include "dutch.h"
#include "german.h"
#include "spelling.h"
#include "telegram.h"

#include <string.h>

#define WORDS_MAX        42
#define WORDS_MAX_FRENCH 56 /* its clauses keep their order, however long */

char *
foreign_form(const struct pack *pack, const char *key, bool informal, const char *low)
{
    char **table = pack_texts(pack, key);
    gsize width = strlen(low);
    for (; table && *table; table++) {
        if (strncmp(*table, low, width) != 0 || (*table)[width] != ':')
            continue;
        const char *formal = *table + width + 1, *other = strchr(formal, ':');
        if (informal && other)
            return g_strdup(other + 1);
        return other ? g_strndup(formal, (gsize)(other - formal)) : g_strdup(formal);
    }
    return NULL;
}

bool
foreign_lists(const struct pack *pack, const char *key, const char *low)
{
    char **list = pack_texts(pack, key);
    for (; *low && list && *list; list++)
        if (strcmp(*list, low) == 0)
            return true;
    return false;
}

const char *
foreign_text(const struct pack *pack, const char *key, bool informal)
{
    g_autofree char *du = g_strconcat(key, ".du", NULL);
    char **texts = informal ? pack_texts(pack, du) : NULL;
    texts = texts ? texts : pack_texts(pack, key);
    return texts && *texts ? *texts : "";
}

/* The words of a lead ("guten tag") at `at`: how many, or 0. */
static guint
lead_at(const struct pack *pack, const struct clause *clause, guint at)
{
    guint longest = 0;
    for (char **lead = pack_texts(pack, "turn.leads"); lead && *lead; lead++)
        longest = MAX(longest, clause_has(clause, at, *lead));
    return longest == 1 && clause_has(clause, at, "so etwas|was|viel|ein|eine|einen") ? 0 : longest; /* German */
}

static bool
is_unspeakable(const struct pack *pack, const struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        const char *dot = strchr(word->text, '.');
        bool voice = strcmp(word->low, "ton") == 0 && i > 0 && word_in(clause->words[i - 1].low, "ce le un du autre");
        voice |= word_in(word->low, "nul nulle") && i > 0 && /* "un solde nul" */
                 word_in(clause->words[i - 1].low, "solde montant match résultat effet partie somme");
        bool code = (southern_knows(pack) &&
                     strspn(word->text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == strlen(word->text)) ||
                    (strcmp(pack->language, "de") == 0 && word->text[0] != '_' && /* "Umsatz_2024" */
                     strspn(word->text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") ==
                         strlen(word->text));
        if ((!code && strpbrk(word->text, "@<>{}\\_|")) || strstr(word->text, "://") ||
            g_str_has_prefix(word->low, "www.") || (word->text[0] == '#' && !g_ascii_isdigit(word->text[1])) ||
            strlen(word->text) > 48 ||
            (dot && g_ascii_isalpha(dot[1]) && g_ascii_isalpha(dot[2]) && dot > word->text + 1) ||
            (foreign_lists(pack, "turn.refuse", word->low) && !voice))
            return true;
    }
    return false;
}

static char *
uncapitalised(const struct pack *pack, char *line)
{
    g_autofree char *first = g_strndup(line, strcspn(line, " ,"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    bool keeps = strcmp(low, first) == 0 || foreign_lists(pack, "turn.capital", first) ||
                 g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(first)));
    const char *rest = line + strlen(first);
    g_autofree char *verb = g_strndup(rest, *rest ? strcspn(rest + 1, " ,") + 1 : 0);
    keeps |= strcmp(pack->language, "fr") == 0 && !foreign_lists(pack, "turn.small", low) &&
             !g_str_has_prefix(low, "l'") &&                    /* "l'expert est passé" */
             foreign_lists(pack, "turn.says", g_strchug(verb)); /* "Doctolib précise que" */
    keeps |= strcmp(pack->language, "de") != 0 && !vocabulary_count(pack->common, low) &&
             !strpbrk(low, "'0123456789") && spelling_is_name(pack->language, first); /* "Micio beve tantissimo" */
    /* German nouns keep theirs; what may begin a clause in small letters is the pack's list. */
    if (keeps || (strcmp(pack->language, "de") == 0 && !foreign_lists(pack, "turn.small", low)))
        return line;
    char *small = g_strconcat(low, line + strlen(first), NULL);
    g_free(line);
    return small;
}

/* A German noun in small letters, as haste writes it: by the pack's table, or an ending that nouns alone have. */
static char *
capital_noun(const struct pack *pack, const char *text)
{
    if (strcmp(pack->language, "de") != 0 || !g_unichar_islower(g_utf8_get_char(text)))
        return NULL;
    char *form = foreign_form(pack, "turn.noun.small", false, text);
    bool participle = strstr(text, "ge") && g_str_has_suffix(text, "en"); /* "hochgeladen", "gefressen" */
    for (char **end = pack_texts(pack, "turn.noun.ends"); end && *end && !form && !participle; end++)
        if (g_str_has_suffix(text, *end) && strlen(text) > strlen(*end) + 2) {
            g_autofree char *first = g_utf8_substring(text, 0, 1);
            g_autofree char *upper = g_utf8_strup(first, -1);
            form = g_strconcat(upper, text + strlen(first), NULL);
        }
    return form;
}

/* "actualizacion" → "actualización": an accent that the ending always has. */
static char *
ending_mended(const struct pack *pack, const char *text)
{
    for (char **pair = pack_texts(pack, "turn.open.ends"); pair && *pair; pair++) {
        g_auto(GStrv) sides = g_strsplit(*pair, ":", 2);
        gsize width = strlen(sides[0]);
        if (sides[1] && strlen(text) > width + 2 && g_str_has_suffix(text, sides[0]) && strcmp(sides[0], sides[1]) != 0)
            return g_strdup_printf("%.*s%s", (int)(strlen(text) - width), text, sides[1]);
    }
    return NULL;
}

/* "zurueck" → "zurück", in a German clause without any umlaut. */
static char *
with_umlauts(const struct pack *pack, const struct word *word)
{
    static const struct {
        const char *from, *to;
    } pairs[] = {{"ae", "ä"}, {"oe", "ö"}, {"ue", "ü"}, {"Ae", "Ä"}, {"Oe", "Ö"}, {"Ue", "Ü"}};
    if (foreign_lists(pack, "turn.umlaut.not", word->low))
        return NULL;
    g_autoptr(GString) line = g_string_new(NULL);
    bool changed = false;
    for (const char *at = word->text; *at;) {
        guint pair = G_N_ELEMENTS(pairs);
        char before = at > word->text ? at[-1] : ' ';
        for (guint i = 0; i < G_N_ELEMENTS(pairs) && !strchr("aeqAEQ", before); i++)
            if (strncmp(at, pairs[i].from, 2) == 0 && strncmp(at, "uell", 4) != 0 &&
                !(before == 'z' &&
                  (strncmp(at, "uerst", 5) == 0 || strncmp(at, "uent", 4) == 0 || strncmp(at, "uein", 4) == 0)))
                pair = i;
        if (pair < G_N_ELEMENTS(pairs)) {
            g_string_append(line, pairs[pair].to);
            at += 2;
            changed = true;
        } else {
            g_string_append_c(line, *at++);
        }
    }
    return changed ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

static void
put_umlauts(const struct pack *pack, struct clause *clause)
{
    bool umlauts = false;
    for (guint i = 0; i < clause->count; i++)
        for (const char *c = clause->words[i].text; *c; c++)
            umlauts |= (guchar)*c == 0xC3; /* the writer has them, or they were put in already */
    for (guint i = 0; i < clause->count; i++) {
        bool name = (i > 0 || umlauts) && g_unichar_isupper(g_utf8_get_char(clause->words[i].text)) &&
                    (umlauts || !strpbrk(clause->words[i - 1].trail, ".:"));
        g_autofree char *form = name ? NULL : with_umlauts(pack, &clause->words[i]);
        if (form)
            clause_set(clause, i, form);
    }
}

/* Spoken forms written out ("gibts" → "gibt es"), by the pack's table. */
static struct clause *
opened(const struct pack *pack, const struct clause *spoken)
{
    struct clause *clause = clause_part(spoken, 0, spoken->count);
    bool longer = false;
    if (strcmp(pack->language, "de") == 0)
        put_umlauts(pack, clause);
    for (guint i = 0; i < clause->count; i++) { /* "por favor", and pictures */
        guint matched = g_utf8_get_char(clause->words[i].text) >= 0x1F000 ? 1 : 0;
        for (char **drop = pack_texts(pack, "turn.drop"); drop && *drop && !matched; drop++)
            matched = clause_has(clause, i, *drop);
        for (guint k = i; k < i + matched; k++)
            clause_set(clause, k, "");
        if (matched && matched < clause->count && i > 0 && strcmp(clause->words[i - 1].trail, ",") == 0)
            clause_mark(clause, i - 1, "");
        longer |= matched > 0;
    }
    for (guint i = 0; i < clause->count; i++) {
        g_autofree char *spoken_form = foreign_form(pack, "turn.open", false, clause->words[i].low);
        g_autofree char *ended = spoken_form ? NULL : ending_mended(pack, clause->words[i].text);
        g_autofree char *form = spoken_form ? g_strdup(spoken_form)
                                : ended     ? g_strdup(ended)
                                            : capital_noun(pack, clause->words[i].text);
        bool capital = g_unichar_isupper(g_utf8_get_char(clause->words[i].text));
        bool wanted =
            i > 0 && strcmp(pack->language, "es") == 0 && form && g_str_has_suffix(form, "é") &&
            (word_in(clause->words[i - 1].low, "que alguien me le les nos te se") ||
             (i > 2 && word_in(clause->words[i - 1].low, "lo la los las os") && /* "que os las mande" */
              (strcmp(clause->words[i - 2].low, "que") == 0 || strcmp(clause->words[i - 3].low, "que") == 0)));
        bool degrees =
            i > 0 && strcmp(clause->words[i].low, "grad") == 0 && g_ascii_isdigit(clause->words[i - 1].text[0]);
        if (!form || wanted || degrees || (capital && i > 0)) /* "18 Grad" */
            continue;
        if (capital && g_utf8_strlen(form, -1) > 0) {
            g_autofree char *first = g_utf8_substring(form, 0, 1);
            g_autofree char *upper = g_utf8_strup(first, -1);
            char *raised = g_strconcat(upper, form + strlen(first), NULL);
            g_free(form);
            form = raised;
        }
        longer |= strchr(form, ' ') != NULL;
        clause_set(clause, i, form);
    }
    if (!longer)
        return clause;
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < clause->count; i++)
        if (*clause->words[i].text)
            g_string_append_printf(line, "%s%s%s%s", line->len ? " " : "", clause->words[i].lead, clause->words[i].text,
                                   clause->words[i].trail);
        else
            g_string_append(line, clause->words[i].trail);
    clause_free(clause);
    return clause_cut(line->str);
}

/* Typed in small letters throughout, but for the first. */
static bool
is_small(const struct clause *clause)
{
    const char *first = clause->count > 1 ? clause->words[0].low : "";
    if ((g_str_has_suffix(first, "t") || g_str_has_suffix(first, "en")) && /* "Versprochen waren zehn" */
        g_unichar_isupper(g_utf8_get_char(clause->words[0].text)) &&
        word_in(clause->words[1].low, "war waren ist wurde wurden habe haben hatte"))
        return false;
    for (guint i = 1; i < clause->count; i++)
        if (g_unichar_isupper(g_utf8_get_char(clause->words[i].text)) && !strpbrk(clause->words[i - 1].trail, ".:!?") &&
            g_unichar_islower(g_utf8_get_char(g_utf8_next_char(clause->words[i].text))))
            return false;
    return true;
}

/* German and Dutch as a careful hand would have written it. Takes clause. */
static struct clause *
careful(const struct pack *pack, struct clause *clause, bool small)
{
    bool german = strcmp(pack->language, "de") == 0;
    if (clause->count == 0 || (!german && strcmp(pack->language, "nl") != 0))
        return clause;
    const char *mark = clause->words[clause->count - 1].trail;
    g_autofree char *joined = clause_join(clause, 0, clause->count);
    g_autofree char *line = g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
    g_autofree char *written = german ? german_written(pack, line, small) : dutch_written(pack, line);
    clause_free(clause);
    return clause_cut(written);
}

/* "Bloquéenla": stressed, and a pronoun hangs on it. */
static bool
is_order_alone(const char *low)
{
    static const char *const hung[] = {"enla", "enlo", "enlas", "enlos", "enme", "ennos",
                                       "anla", "anlo", "anlas", "anlos", "anme", "annos"};
    bool stressed = strstr(low, "á") || strstr(low, "é") || strstr(low, "í") || strstr(low, "ó") || strstr(low, "ú");
    for (guint i = 0; i < G_N_ELEMENTS(hung) && stressed; i++)
        if (g_str_has_suffix(low, hung[i]))
            return true;
    static const char *const spoken[] = {"dla", "dlo", "dlas", "dlos", "dme", "dnos"}; /* "bloqueadla" */
    for (guint i = 0; i < G_N_ELEMENTS(spoken); i++)
        if (g_str_has_suffix(low, spoken[i]))
            return true;
    return false;
}

/* "Sucht ihr noch Aushilfen", "Is deze lamp er ook in groen": asked by the order of its words, without the mark. */
static bool
asks_unmarked(const struct pack *pack, const struct clause *clause)
{
    bool german = strcmp(pack->language, "de") == 0, dutch = strcmp(pack->language, "nl") == 0;
    for (guint i = 1; i + 2 < clause->count; i++) /* "…, wanneer krijg ik mijn geld" */
        if (strchr(clause->words[i - 1].trail, ',') && foreign_lists(pack, "turn.wh", clause->words[i].low) &&
            foreign_lists(pack, "turn.i", clause->words[i + 2].low) &&
            !foreign_lists(pack, "turn.i", clause->words[i + 1].low) &&
            !g_unichar_isupper(g_utf8_get_char(clause->words[i + 1].text)))
            return true;
    for (guint i = 0; i < clause->count; i++)
        if (strpbrk(clause->words[i].trail, ",;:")) /* "Is het kapot, dan …" */
            return false;
    if (clause->count < 3)
        return false;
    bool first =
        german && word_in(clause->words[0].low, "gilt gelten ist sind hat geht gehen gibt kann können wird werden "
                                                "kostet kommt reicht funktioniert passt bietet bekomme");
    if (first &&
        word_in(clause->words[1].low, "der die das ein eine mein meine es man sie ich wir diese dieser dieses"))
        return true;
    return german ? strcmp(clause->words[1].low, "ihr") == 0 && g_str_has_suffix(clause->words[0].low, "t")
                  : dutch && clause_has(clause, 0,
                                        "is|zijn|heeft|hebben|hebt|heb|kunnen|kunt|kun|wordt|worden|werkt|"
                                        "bestaat|krijg dit|deze|dat|het|er|jullie|u|de|mijn|je|ik");
}

/* "…, qué asco", "…, menuda vergüenza": where a cry begins behind the matter, else the end. Spanish. */
static guint
cry_begins(const struct pack *pack, const struct clause *clause, guint from)
{
    guint count = clause->count;
    bool spanish = strcmp(pack->language, "es") == 0 && count && !strchr(clause->words[count - 1].trail, '?');
    for (guint at = from + 3; spanish && at + 1 < count; at++)
        if (count - at <= 4 && strchr(clause->words[at - 1].trail, ',') &&
            word_in(clause->words[at].low, "que qué vaya menudo menuda") &&
            word_in(clause->words[count - 1].low, "asco vergüenza horror desastre decepción pena rabia locura "
                                                  "desilusión mierda falta faena robo chasco timo estafa"))
            return at;
    return count;
}

/* "vaya porquería de sofá, a los dos meses …": where the matter begins behind a cry. Spanish. */
static guint
cry_ends(const struct pack *pack, const struct clause *clause, guint from)
{
    if (strcmp(pack->language, "es") != 0 || from >= clause->count ||
        !word_in(clause->words[from].low, "vaya menudo menuda"))
        return from;
    for (guint at = from; at + 3 < clause->count && at < from + 6; at++)
        if (strpbrk(clause->words[at].trail, ",:"))
            return at + 1;
    return from;
}

/* The lead at `at`, behind which the clause goes on at `next`, cannot be taken off: "Leider ist der Topf zerbrochen" would begin
 * with its verb, "Alors que j'avais refusé, …" with half a conjunction. */
static bool
lead_is_needed(const struct pack *pack, const struct clause *clause, guint at, guint next)
{
    const char *lead = clause->words[at].low, *low = clause->words[next].low;
    bool parted = *clause->words[next - 1].trail;
    if (strcmp(pack->language, "fr") == 0 && (g_str_has_prefix(low, "qu'") || strcmp(low, "que") == 0))
        return true;
    g_autofree char *own = foreign_form(pack, "turn.verb", false, low);
    bool inverted = next + 1 < clause->count && foreign_lists(pack, "turn.i", clause->words[next + 1].low) &&
                    !foreign_lists(pack, "turn.subordinate", low);
    bool dutch = strcmp(pack->language, "nl") == 0;
    if (dutch && strchr(clause->words[clause->count - 1].trail, '?') && word_in(lead, "en maar dus ook"))
        return false; /* "En moeten wij een schort meenemen?" */
    if (dutch && !parted && word_in(lead, "daarnaast verder bovendien trouwens ook helaas") &&
        foreign_lists(pack, "turn.modal", low))
        return true; /* "Daarnaast is ons een volle tank berekend" */
    if (!parted && !word_in(lead, "salve ciao buongiorno buonasera hola bonjour bonsoir salut olá oi") &&
        (own || foreign_lists(pack, "turn.finite", low) || inverted))
        return true;
    return !parted && strcmp(pack->language, "de") == 0 && g_str_has_suffix(low, "t") &&
           word_in(lead, "so jetzt nun dann also leider außerdem zudem trotzdem"); /* "So macht die Bahn mobil" */
}

/* Where the matter begins: behind whom a post is addressed to, a greeting, the leads of the pack's list, a cry. */
static guint
matter_begins(const struct pack *pack, const struct clause *clause)
{
    guint from = 0, matched;
    while (from < clause->count && clause->words[from].text[0] == '@')
        from++;
    from = from ? from : address_greeting(pack, clause);
    from = address_titled(pack, clause, from); /* before "señor" alone is taken off as a lead */
    while (from < clause->count && (matched = lead_at(pack, clause, from)) && from + matched < clause->count &&
           !lead_is_needed(pack, clause, from, from + matched))
        from += matched;
    return cry_ends(pack, clause, address_titled(pack, clause, from));
}

/* "Saludos, Paco": the mail's end. */
static bool
is_signoff(const struct pack *pack, const struct clause *clause)
{
    static const char forms[] = "su tu vuestra vuestro todo adelantado anticipado leer leerme nada tiempo ajuda "
                                "atenção atención ayuda sua seu tudo adiantado antemão compreensão comprensión";
    guint por = clause->count > 2 && word_in(clause->words[1].low, "gracias") ? 2 : 1;
    if (clause_has(clause, por - 1, "gracias|obrigado|obrigada por|pelo|pela|pelos|pelas")) {
        const char *noun = clause_low(clause, por + 1), *next = clause_low(clause, por + 2);
        if (*noun && !word_in(noun, forms) && !(word_in(noun, "la el a o") && word_in(next, forms)))
            return false; /* what they are grateful for is told */
    }
    for (guint i = 0; i < 2 && i < clause->count; i++)
        if (foreign_lists(pack, "turn.signoff", clause->words[i].low) && clause->count <= 8)
            return true;
    return false;
}

static bool
asks(const struct pack *pack, const struct clause *clause)
{
    if (clause->count == 0)
        return false;
    bool asked = strchr(clause->words[clause->count - 1].trail, '?') ||
                 clause_has(clause, 0, "kann|darf|muss|soll|kan|mag|moet ich|man|ik") || asks_unmarked(pack, clause);
    for (guint i = 2; i + 3 < clause->count && !asked && strcmp(pack->language, "de") == 0; i++)
        asked = strchr(clause->words[i - 1].trail, ',') && /* "…, kann mir das einer erklären" */
                clause_has(clause, i, "kann|könnte|können man|mir|uns das|es|die|den|einer|jemand");
    if (!asked || strcmp(pack->language, "de") != 0 || clause->count <= 3)
        return asked;
    const char *next = clause->words[1].low;
    return !word_in(clause->words[0].low, "hab habe bin hatte") || foreign_lists(pack, "turn.i", next) ||
           word_in(next, "auch da denn etwa nun jetzt noch"); /* "hab gekündigt und ihr bucht ab??" states it */
}

/* Clauses of two words that tell something, by how they begin. */
static bool
begins_as_pair(const struct pack *pack, const struct clause *clause, bool asked)
{
    static const struct {
        const char *language;
        bool stated, asked;
        const char *words;
    } pairs[] = {
        {"es", true, false, "viene|vino|llegó|venía|está|sigue|es|son|estoy|estamos"},
        {"es", true, false, "no llega|llegan|funciona|funcionan|va|van|enciende|cierra|abre|carga|responde"},
        {"fr", false, true, "c'|est-ce|ce|l'avez-vous|avez-vous|m'avez-vous"}, /* "est-ce légal ?" */
        {"fr", true, true, "ils|il|elle refusent|refuse"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        if (strcmp(pack->language, pairs[i].language) == 0 && (asked ? pairs[i].asked : pairs[i].stated) &&
            clause_has(clause, 0, pairs[i].words))
            return true;
    return false;
}

/* "Quiero devolverla.", "¿Es normal?" */
static bool
is_spanish_pair(const struct pack *pack, const struct clause *clause, bool asked)
{
    const char *first = clause->words[0].low;
    if (clause_has(clause, 1, "hoy|mañana"))
        return true;
    if (asked && !word_in(first, "algo alguna algún en de y por el la un una no sin nada a pero"))
        return true;
    if (!asked && (g_str_has_suffix(first, "adme") || is_order_alone(first) ||
                   clause_has(clause, 1, "eso|esto|uno|una|otro|otra|ese|esa")))
        return true;
    g_autofree char *wants = foreign_form(pack, "turn.verb", false, first);
    return wants && foreign_lists(pack, "deeds.asks", wants);
}

/* Italian, Portuguese, Dutch: "quanto costa?", "tem multa?" */
static bool
is_southern_question(const struct pack *pack, const struct clause *clause)
{
    const char *first = clause->words[0].low;
    if (!southern_knows(pack))
        return false;
    if (foreign_lists(pack, "turn.wh", first) || foreign_lists(pack, "turn.can", first))
        return true;
    g_autofree char *own = foreign_form(pack, "turn.verb", false, first),
                    *ours = foreign_form(pack, "turn.us.verb", false, first);
    static const char *const of_us[] = {"ate", "ete", "ite", "am", "em"}; /* "accettate cani?", "aceitam cães?" */
    bool asked = false;
    for (guint i = 0; i < G_N_ELEMENTS(of_us); i++)
        asked |= strlen(first) > 5 && g_str_has_suffix(first, of_us[i]);
    return strcmp(pack->language, "nl") != 0 &&
           (asked || own || ours ||
            word_in(first, "tem há é dá c'è ci posso devo lo la li le ne è l'avete l'hai l'ha"));
}

/* Whether a clause of two words tells something: most are scraps. */
static bool
is_whole_pair(const struct pack *pack, const struct clause *clause, bool asked)
{
    const char *language = pack->language;
    bool wish = southern_knows(pack) && !asked && /* "Quero devolver." */
                word_in(clause->words[0].low, "quero queria gostaria preciso vorrei voglio") &&
                strcmp(clause->words[1].low, "trocar") != 0; /* a frame says that in more words */
    const char *said = clause->words[1].low;
    bool denied = word_in(language, "es it pt") && !asked && word_in(clause->words[0].low, "no non não") &&
                  strlen(said) > 3 && strchr("ae", said[strlen(said) - 1]) &&
                  !word_in(said, "grazie obrigada importa señora puede mesmo"); /* "No cabe.", "Non parte." */
    if (denied || wish || begins_as_pair(pack, clause, asked) || (asked && is_southern_question(pack, clause)))
        return true;
    if (strcmp(language, "fr") == 0) /* "pouvez-vous vérifier ?" */
        return asked &&
               (g_str_has_prefix(clause->words[0].low, "est-") || strchr(clause->words[0].low, '-') ||
                g_str_has_prefix(clause->words[0].low, "qu'") || word_in(clause->words[0].low, "que qui") ||
                (strcmp(clause->words[0].low, "comment") == 0 && /* "Comment l'arrêter ?" */
                 (g_str_has_suffix(clause->words[1].low, "er") || g_str_has_suffix(clause->words[1].low, "ir") ||
                  g_str_has_suffix(clause->words[1].low, "re"))) ||
                (clause_has(clause, 0, "pouvez-vous|pourriez-vous") && !clause_has(clause, 1, "m'aider|aider")));
    if (strcmp(language, "de") == 0) /* "Bitte zurücksetzen." */
        return strcmp(clause->words[0].low, "bitte") == 0 && g_str_has_suffix(clause->words[1].low, "en");
    if (strcmp(language, "nl") == 0) /* "Graag rechtzetten." */
        return strcmp(clause->words[0].low, "graag") == 0 && g_str_has_suffix(clause->words[1].low, "en");
    return strcmp(language, "es") == 0 && is_spanish_pair(pack, clause, asked);
}

/* Neither a scrap nor too long, and nothing in it that must not be said. */
static bool
is_french_order(const char *low)
{
    static const char *const hung[] = {"-le", "-la", "-les", "-moi", "-nous", "-en", "-lui", "-leur"};
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++)
        if (g_str_has_suffix(low, hung[i]))
            return true;
    return false;
}

static bool
is_tellable(const struct pack *pack, const struct clause *clause, bool asked)
{
    guint most = strcmp(pack->language, "fr") == 0 ? WORDS_MAX_FRENCH : WORDS_MAX;
    bool french = clause->count > 0 && strcmp(pack->language, "fr") == 0; /* "Annulez-le.", "Rappelle-moi demain." */
    bool ordered = french && clause->count <= 2 && !asked &&
                   (is_french_order(clause->words[0].low) ||
                    (clause->count == 2 && g_str_has_suffix(clause->words[0].low, "ez") &&
                     !word_in(clause->words[0].low, "chez assez avez aurez serez allez")));
    return (clause->count >= 2 || ordered) && clause->count <= most && !is_unspeakable(pack, clause) &&
           (clause->count > 2 || ordered || is_whole_pair(pack, clause, asked));
}

/* What was turned, unless a word of the first person is left in it. Takes line; owned by caller, NULL: it must not be said. */
static char *
told(const struct pack *pack, char *line)
{
    g_autoptr(clause) said = clause_cut(line);
    for (guint i = 0; i < said->count; i++)
        if (foreign_lists(pack, "turn.first", said->words[i].low)) {
            g_free(line);
            return NULL;
        }
    return german_told(pack, uncapitalised(pack, line));
}

static char *
turned(const struct pack *pack, bool informal, const struct clause *spoken, bool *asks_out)
{
    *asks_out = false;
    g_autoptr(clause) bare = southern_knows(pack) ? southern_opened(pack, spoken) : NULL;
    g_autoptr(clause) whole = opened(pack, bare ? bare : spoken);
    guint from = matter_begins(pack, whole);
    g_autoptr(clause) clause = clause_part(whole, from, cry_begins(pack, whole, from));
    clause = careful(pack, g_steal_pointer(&clause), is_small(spoken));
    if (is_signoff(pack, clause))
        return NULL;
    bool german = strcmp(pack->language, "de") == 0, germanic = german || strcmp(pack->language, "nl") == 0;
    bool asked = asks(pack, clause);
    if (german && asked && clause->count < 3) {
        *asks_out = true;
        return clause->count == 1 ? telegram_asked(pack, informal, clause->words[0].text)
                                  : germanic_turn(pack, informal, clause, true, asks_out);
    }
    bool ordered = clause->count == 1 && strcmp(pack->language, "es") == 0 && is_order_alone(clause->words[0].low);
    bool portuguese = clause->count == 1 && strcmp(pack->language, "pt") == 0 &&
                      (strstr(clause->words[0].low, "m-") || foreign_lists(pack, "turn.order", clause->words[0].low));
    if (ordered || portuguese) { /* "Bloquéenla.", "Cancelem-no.": an order is read with a word behind it */
        g_autofree char *longer = g_strdup_printf("%s ya ya", clause->words[0].text);
        clause_free(clause);
        clause = clause_cut(longer);
    }
    if (!is_tellable(pack, clause, asked))
        return NULL;
    char *line = germanic ? germanic_turn(pack, informal, clause, asked, asks_out)
                          : romance_turn(pack, informal, clause, asked, asks_out);
    if (!line)
        return NULL;
    if ((ordered || portuguese) && g_str_has_suffix(line, " ya ya"))
        line[strlen(line) - strlen(" ya ya")] = '\0';
    return told(pack, line);
}

char *
foreign_turn(const struct pack *pack, bool informal, const struct clause *spoken, bool *asks_out)
{
    char *line = turned(pack, informal, spoken, asks_out);
    g_autofree char *written = clause_line(spoken);
    if (line && !cited_otherwise(line, written))
        return line;
    g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func(g_free);
    g_autofree char *named = cited_named(written, held);
    if (!line && !held->len)
        return NULL;
    g_autoptr(clause) bare = clause_cut(named);
    g_free(line);
    return cited_back(turned(pack, informal, bare, asks_out), held);
}
