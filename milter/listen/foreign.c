/*
 * foreign.c - a clause of another language than English in the second person: what all of them share.
 *
 * Greetings and courtesies before the matter are taken off by the pack's list; what names a person, an address, or is spoken in
 * scorn is refused; what came out must hold no word of the first person. Forms of verbs and pronouns are the pack's tables. Pure.
 */
#include "foreign.h"
#include "southern.h"

#include "dutch.h"
#include "german.h"
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
    return longest;
}

static bool
is_unspeakable(const struct pack *pack, const struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        const char *dot = strchr(word->text, '.');
        bool voice = strcmp(word->low, "ton") == 0 && i > 0 && word_in(clause->words[i - 1].low, "ce le un du autre");
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
    g_autofree char *verb = g_strndup(line + strlen(first), strcspn(*line ? line + strlen(first) + 1 : "", " ,") + 1);
    keeps |= strcmp(pack->language, "fr") == 0 && !foreign_lists(pack, "turn.small", low) &&
             !g_str_has_prefix(low, "l'") &&                    /* "l'expert est passé" */
             foreign_lists(pack, "turn.says", g_strchug(verb)); /* "Doctolib précise que" */
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
            clause->words[i - 1].trail[0] = '\0';
        longer |= matched > 0;
    }
    for (guint i = 0; i < clause->count; i++) {
        g_autofree char *spoken_form = foreign_form(pack, "turn.open", false, clause->words[i].low);
        g_autofree char *ended = spoken_form ? NULL : ending_mended(pack, clause->words[i].text);
        g_autofree char *form = spoken_form ? g_strdup(spoken_form)
                                : ended     ? g_strdup(ended)
                                            : capital_noun(pack, clause->words[i].text);
        bool capital = g_unichar_isupper(g_utf8_get_char(clause->words[i].text));
        bool wanted = i > 0 && strcmp(pack->language, "es") == 0 && form && g_str_has_suffix(form, "é") &&
                      word_in(clause->words[i - 1].low, "que alguien me le les nos te se"); /* wished, not past */
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
    for (guint i = 1; i < clause->count; i++)
        if (g_unichar_isupper(g_utf8_get_char(clause->words[i].text)) && !strpbrk(clause->words[i - 1].trail, ".:!?") &&
            g_unichar_islower(g_utf8_get_char(g_utf8_next_char(clause->words[i].text))))
            return false;
    return true;
}

/* German as a careful hand would have written it. Takes clause. */
static struct clause *
careful(const struct pack *pack, struct clause *clause, bool small)
{
    if (clause->count == 0)
        return clause;
    const char *mark = clause->words[clause->count - 1].trail;
    g_autofree char *joined = clause_join(clause, 0, clause->count);
    g_autofree char *line = g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
    g_autofree char *written = german_written(pack, line, small);
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

char *
foreign_turn(const struct pack *pack, bool informal, const struct clause *spoken, bool *asks_out)
{
    *asks_out = false;
    g_autoptr(clause) bare = southern_knows(pack) ? southern_opened(pack, spoken) : NULL;
    g_autoptr(clause) whole = opened(pack, bare ? bare : spoken);
    guint from = 0, matched;
    while (from < whole->count && whole->words[from].text[0] == '@') /* to whom a post is addressed */
        from++;
    if (whole->count && !from && foreign_lists(pack, "turn.greets", whole->words[0].low))
        for (guint i = 0; i < 9 && i + 1 < whole->count && !from; i++) /* "Beste klantenservice, mijn pakket …" */
            if (strchr(whole->words[i].trail, ','))
                from = i + 1;
    while (from < whole->count && (matched = lead_at(pack, whole, from)) && from + matched < whole->count) {
        if (strcmp(pack->language, "fr") == 0 && (g_str_has_prefix(whole->words[from + matched].low, "qu'") ||
                                                  strcmp(whole->words[from + matched].low, "que") == 0))
            break; /* "Alors que j'avais refusé, …" */
        /* "Leider ist der Topf zerbrochen": taken off, the verb would stand first. */
        g_autofree char *own = foreign_form(pack, "turn.verb", false, whole->words[from + matched].low);
        if (!*whole->words[from + matched - 1].trail &&
            !word_in(whole->words[from].low, "salve ciao buongiorno buonasera hola bonjour bonsoir salut olá oi") &&
            (own || foreign_lists(pack, "turn.finite", whole->words[from + matched].low) ||
             (from + matched + 1 < whole->count &&
              foreign_lists(pack, "turn.i", whole->words[from + matched + 1].low) &&
              !foreign_lists(pack, "turn.subordinate", whole->words[from + matched].low))))
            break;
        if (strcmp(pack->language, "de") == 0 && !*whole->words[from + matched - 1].trail &&
            word_in(whole->words[from].low, "so jetzt nun dann also leider außerdem zudem trotzdem") &&
            g_str_has_suffix(whole->words[from + matched].low, "t"))
            break; /* "So macht die Bahn mobil" orders nothing */
        from += matched;
    }
    from = cry_ends(pack, whole, from);
    g_autoptr(clause) clause = clause_part(whole, from, cry_begins(pack, whole, from));
    if (strcmp(pack->language, "de") == 0)
        clause = careful(pack, g_steal_pointer(&clause), is_small(spoken));
    if (strcmp(pack->language, "nl") == 0 && clause->count) {
        const char *mark = clause->words[clause->count - 1].trail;
        g_autofree char *joined = clause_join(clause, 0, clause->count);
        g_autofree char *line = g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
        g_autofree char *written = dutch_written(pack, line);
        clause_free(clause);
        clause = clause_cut(written);
    }
    for (guint i = 0; i < 2 && i < clause->count; i++) /* "Saludos, Paco": the mail's end */
        if (foreign_lists(pack, "turn.signoff", clause->words[i].low) && clause->count <= 8)
            return NULL;
    bool asked = clause->count &&
                 (strchr(clause->words[clause->count - 1].trail, '?') != NULL ||
                  clause_has(clause, 0, "kann|darf|muss|soll|kan|mag|moet ich|man|ik") || asks_unmarked(pack, clause));
    if (asked && strcmp(pack->language, "de") == 0 && clause->count > 3 && /* "hab gekündigt und ihr bucht ab??" */
        word_in(clause->words[0].low, "hab habe bin hatte") && !foreign_lists(pack, "turn.i", clause->words[1].low) &&
        !word_in(clause->words[1].low, "auch da denn etwa nun jetzt noch"))
        asked = false;
    if (clause->count > 0 && clause->count < 3 && strcmp(pack->language, "de") == 0 && asked) {
        *asks_out = true;
        return clause->count == 1 ? telegram_asked(pack, informal, clause->words[0].text)
                                  : germanic_turn(pack, informal, clause, true, asks_out);
    }
    bool few =
        asked && southern_knows(pack) && clause->count &&
        (foreign_lists(pack, "turn.wh", clause->words[0].low) || foreign_lists(pack, "turn.can", clause->words[0].low));
    if (asked && clause->count == 2 && southern_knows(pack) && strcmp(pack->language, "nl") != 0) { /* "tem multa?" */
        g_autofree char *own = foreign_form(pack, "turn.verb", false, clause->words[0].low),
                        *ours = foreign_form(pack, "turn.us.verb", false, clause->words[0].low);
        few |= own || ours || word_in(clause->words[0].low, "tem há é dá c'è ci posso devo");
    }
    guint least = few ? 2 : 3;
    g_autofree char *wants = clause->count == 2 ? foreign_form(pack, "turn.verb", false, clause->words[0].low) : NULL;
    bool brief = wants && strcmp(pack->language, "es") == 0 && foreign_lists(pack, "deeds.asks", wants);
    brief |=
        clause->count == 2 && strcmp(pack->language, "es") == 0 && /* "Quiero devolverla.", "¿Es normal?" */
        ((!asked && (g_str_has_suffix(clause->words[0].low, "adme") ||
                     clause_has(clause, 1, "eso|esto|uno|una|otro|otra|ese|esa"))) ||
         (asked && !word_in(clause->words[0].low, "algo alguna algún en de y por el la un una no sin nada a pero")) ||
         clause_has(clause, 1, "hoy|mañana") ||
         (!asked && clause_has(clause, 0, "viene|vino|llegó|venía|está|sigue")) ||
         (!asked && clause_has(clause, 0, "es|son")) ||
         (!asked &&
          clause_has(clause, 0, "no llega|llegan|funciona|funcionan|va|van|enciende|cierra|abre|carga|responde")));
    bool begs = clause->count == 2 && clause_has(clause, 0, "pouvez-vous|pourriez-vous") &&
                !clause_has(clause, 1, "m'aider|aider"); /* "pouvez-vous vérifier ?" */
    brief |= clause->count == 2 && strcmp(pack->language, "fr") == 0 && asked &&
             (begs || clause_has(clause, 0, "c'|est-ce|ce|l'avez-vous|avez-vous|m'avez-vous")); /* "est-ce légal ?" */
    brief |= clause->count == 2 && strcmp(pack->language, "de") == 0 && strcmp(clause->words[0].low, "bitte") == 0 &&
             g_str_has_suffix(clause->words[1].low, "en"); /* "Bitte zurücksetzen." */
    brief |= clause->count == 2 && strcmp(pack->language, "fr") == 0 && clause_has(clause, 0, "ils|il|elle") &&
             clause_has(clause, 1, "refusent|refuse"); /* "Ils refusent." */
    least = brief ? 2 : least;
    bool ordered = clause->count == 1 && strcmp(pack->language, "es") == 0 && is_order_alone(clause->words[0].low);
    if (ordered) { /* "Bloquéenla.": an order is read with a word behind it */
        g_autofree char *longer = g_strdup_printf("%s ya ya", clause->words[0].text);
        clause_free(clause);
        clause = clause_cut(longer);
    }
    guint most = strcmp(pack->language, "fr") == 0 ? WORDS_MAX_FRENCH : WORDS_MAX;
    if (clause->count < least || clause->count > most || is_unspeakable(pack, clause))
        return NULL;
    bool germanic = strcmp(pack->language, "de") == 0 || strcmp(pack->language, "nl") == 0;
    char *line = germanic ? germanic_turn(pack, informal, clause, asked, asks_out)
                          : romance_turn(pack, informal, clause, asked, asks_out);
    if (!line)
        return NULL;
    if (ordered && g_str_has_suffix(line, " ya ya"))
        line[strlen(line) - strlen(" ya ya")] = '\0';
    g_autoptr(clause) said = clause_cut(line);
    for (guint i = 0; i < said->count; i++)
        if (foreign_lists(pack, "turn.first", said->words[i].low)) {
            g_free(line);
            return NULL;
        }
    return german_told(pack, uncapitalised(pack, line));
}
