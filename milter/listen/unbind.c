/*
 * unbind.c - long runs of the customer's own French words broken without leaving anything out.
 *
 * Another order or a word of the same sense first; then a clause behind "et" stands as a sentence, and at the last "et ce" or
 * "précisez-vous" parts what is told. Each is kept only where it shortens the run. Owns its compiled patterns for the life of the process.
 * Pure, thread-safe.
 */
#include "clause.h"
#include "forms.h"
#include "french_line.h"
#include "listener.h"
#include "resumed.h"
#include "span.h"

#include <string.h>

#define FOUND      3 /* rules at the end for what no sentence could be parted of */
#define VERB_AHEAD 6 /* words from the head of a clause to its verb */

/* Another order first, then a word of the same sense. */
static const struct {
    const char *from, *to;
} rules[] = {
    {"^((?:dans|chez|sur|à) (?!partir|cause|nouveau)[^,]+), ((?:les?|la|l'|un|une|vous|on|il|elle|votre|vos)\\b "
     "?[^,]*)$",
     "\\2 \\1"},
    {",? mais (?=(?:(?:le|la|les|votre|vos|il|elle|on|un|une|personne|rien|aucune?)\\b|l')"
     "(?:(?!\\b(?:mais|et)\\b|[,;]).)*$)",
     " ; cependant, "},
    {"^((?:malgré|après|lors de|lors d'|pendant|sans|depuis|en \\p{L}+ant) ?[^,]+), "
     "(?!(?:la nouvelle|le nouveau|le premier|la première|le second|la seconde|il|elle)\\b|l'ancien)"
     "((?:vous|nous|votre|le|la|les|l'|aucune?|personne)\\b "
     "?(?:(?!\\b(?:alors qu|tandis qu|car\\b|parce|mais\\b|puisqu|et\\b))[^,])*)((?:, [^,]{3,30})?)$",
     "\\2 \\1\\3"},
    {"^depuis ((?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\\d+|plusieurs|quelques) "
     "(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)), "
     "(?=(?:les?|la|votre|vos|vous|ce|cette|ces|nous|notre|nos) |l')",
     "cela fait \\1 que "},
    {"^depuis ((?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\\d+|plusieurs|quelques) "
     "(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)), (?=(?:ils?|elles?|on|une?|aucune?) )",
     "cela fait \\1 qu'"},
    {"\\balors que (?=(?:le|la|les|votre|vos|ce|cette) |l')", "tandis que "},
    {"\\bsi bien que (?=\\p{L})", "de sorte que "},
    {"\\bsi bien qu'", "de sorte qu'"},
    {"^((?:ce|cette|cet|le|la|un|une) [^,]*?) (affiche|propose|annonce|vend) sur (\\p{Lu}\\p{L}+) ",
     "sur \\3, \\1 \\2 "},
    {"(^|, )((?:le|la|les|votre|vos) [^,]{3,32}?) (pour (?:le|la|les|une?|votre) [^,]{3,26}?) "
     "(était|est|a|sont|étaient) ",
     "\\1\\3, \\2 \\4 "},
    {"^((?:votre|le|la|vous) [^,()]*?) (du \\d+(?:er)?(?: \\p{L}+)? au \\d+(?:er)? \\p{L}+)((?: \\([^()]*\\))?)$",
     "\\2, \\1\\3"},
    {"\\beu la (désagréable|mauvaise) surprise de (?:constater|remarquer|découvrir|voir) (que|qu')",
     "constaté, à votre \\1 surprise, \\2"},
    {"\\bmalgré plusieurs relances\\b", "malgré des relances répétées"},
    {"\\bau motif (que|qu')", "en indiquant \\1"},
    {"\\b(père|grand-père|oncle|mari|fils|frère), (\\d+ ans),", "\\1, âgé de \\2,"},
    {"\\b(mère|grand-mère|tante|femme|fille|sœur), (\\d+ ans),", "\\1, âgée de \\2,"},
    {"\\bau titre de\\b", "en vertu de"},
    {"\\bau lieu de (?=(?:(?:vous|nous|le|la|les|lui|leur|se) )?\\p{L}+(?:er|ir|re)\\b)", "plutôt que de "},
    {"\\bquelle est la différence entre\\b", "quelle différence il y a entre"},
    {"\\bquand (?=(?:il|elle|on|ils|elles|une?) )", "lorsqu'"},
    {"\\bquand (?=(?:le|la|les|votre|vos|vous|ce|cette|ces|nous) |l')", "lorsque "},
    {"(?<!profitez )\\bpour (?=(?:vous |se |le |la |les |y |en |ne pas )?"
     "(?:(?!premier|dernier|hier\\b|fer\\b|hiver)[bcdfgjklmnpqrstvwxz]\\p{L}+[^i]er|\\p{L}{2,}[^o]ir|"
     "(?:re|per|con|dé)?cevoir|voir|savoir|pouvoir|(?:re|com|ap|sur)?prendre|(?:re|per|pro|trans)?mettre|"
     "(?:re)?faire|dire|rendre|vendre|répondre|lire|vivre|suivre|perdre|joindre|résoudre)\\b(?! \\p{L}+ée?s?\\b))",
     "afin de "},
    {"(?<!profitez )\\bpour (?=(?:avoir|obtenir|attendre|être|entendre|éteindre|"
     "(?!hier\\b|hiver)[aeéèêiouh]\\p{L}+[^i]er)\\b)",
     "afin d'"},
    {" et (de |d')", " ainsi que \\1"},
    {" et (que |qu')(?=(?:le|la|les|il|elle|ils|elles|on|vous|votre|vos|ce|cette|cela) |[lc]')", " et également \\1"},
    /* from here on only where no sentence could be parted */
    {" et (?=(?:le|la|les|des|deux|trois|quatre|plusieurs|votre|vos|ce|cette|son|sa|ses) "
     "|l')"
     "(?![^,.;]{0,44}\\b(?:sans "
     "doute|peut-être|probablement|sûrement)\\b)(?![^,.;]{0,44}\\b(?:est|a|ont|sont|était|avait|refuse|prétend|"
     "soutient|affirme|dit|répond|ne|n'|va|peut|"
     "exige|réclame|se|me|lui|nous|vous|[aà] \\p{L}+er|de \\p{L}+er)\\b)",
     " ainsi que "},
    {" et (?=(?:une?) (?!des )"
     ")(?![^,.;]{0,44}\\b(?:est|a|ont|sont|était|avait|refuse|prétend|soutient|affirme|dit|répond|ne|n'|va|peut|exige|"
     "réclame|se|me|lui|nous|vous|[aà] \\p{L}+er|de \\p{L}+er)\\b)",
     " ainsi qu'"},
    {" et (?=\\p{L}{3,}(?:er|ir|re) "
     "|(?!depuis|puis|mais|jamais|lui|aussi|ainsi|parmi|celui|à)\\p{L}{3,}(?:é|i|u|is|it) "
     "(?:une?|l[ea]s?|des|votre|vos|deux|trois) )",
     " et aussi "},
};

static struct forms all = FORMS(rules, from, 0);

/* The better of two lines, by the run. Takes both; line may be NULL. */
static char *
shorter_run(char *clause, char *line, const char *source)
{
    if (!line)
        return clause;
    bool better = span_longest(line, source) < span_longest(clause, source);
    g_free(better ? clause : line);
    return better ? line : clause;
}

bool
listener_is_clause(const struct clause *clause, guint at)
{
    static const char heads[] = "le la les des deux trois quatre cinq plusieurs un une il elle on ils elles cela vous "
                                "votre vos ce cette cet ces leur leurs tout toute personne aucun "
                                "aucune rien son sa ses notre nos";
    const char *low = at < clause->count ? clause->words[at].low : "";
    if (!word_in(low, heads) && !g_str_has_prefix(low, "l'") && !g_ascii_isdigit(*low))
        return false;
    bool within = false;
    for (guint i = at + 1; i < clause->count && i <= at + VERB_AHEAD + 2 * within; i++) {
        const char *word = clause->words[i].low, *bare = strchr(word, '\'') ? strchr(word, '\'') + 1 : word;
        const char *before = clause->words[i - 1].low;
        bool noun = word_in(before, "le la les l' un une votre vos ce cette cet de d' du des son sa ses au aux à");
        if (!noun && (french_is_finite(bare) || word_in(word, "ne se me lui") || g_str_has_prefix(word, "s'") ||
                      g_str_has_prefix(word, "n'") ||
                      word_in(bare, "agit bouge cale frotte grince découvre apprend prétend prétendent soutient "
                                    "soutiennent affirme nie exige réclame rejette menace promet") ||
                      (strcmp(low, "vous") == 0 && g_str_has_suffix(bare, "ez")))) {
            if (!within)
                return true;
            within = false; /* "le monsieur qui est venu a dit": that of the relative clause */
            continue;
        }
        if (strcmp(word, "qui") == 0 && i > at + 1 && !within) {
            within = true;
            continue;
        }
        if (i > at + 1 && !noun && !word_in(word, "non même") &&
            word_in(clause_low(clause, i + 1), "déjà pas plus jamais encore toujours"))
            return true; /* "la peinture cloque déjà" */
        if (word_in(word, "que qui dont où qu' et ou mais") || *clause->words[i].trail)
            return false;
    }
    return false;
}

/* Where the stretch between two commas says no more than when or where, or hangs on another. */
static bool
is_hung(const struct clause *clause, guint from, guint to)
{
    static const char hangs[] =
        "que qu' qui dont où si s'il quand lorsque lorsqu'il comme puisque savoir demandez demander";
    static const char leads[] =
        "depuis malgré après avant en à au aux dans sur pour avec sans ensuite maintenant hier puis";
    for (guint i = from; i < to; i++)
        if (word_in(clause->words[i].low, hangs) || g_str_has_prefix(clause->words[i].low, "qu'") ||
            g_str_has_prefix(clause->words[i].low, "lorsqu'") ||
            (word_in(clause->words[i].low, "et mais car") && word_in(clause_low(clause, i + 1), leads)))
            return true;
    if (clause_has(clause, from, "il y a")) /* a time */
        return true;
    return !listener_is_clause(clause, from + word_in(clause->words[from].low, "et mais"));
}

char *
listener_parted(char *text)
{
    g_autoptr(clause) clause = clause_cut(text);
    bool parted = false;
    for (guint i = 1, from = 0; i + 1 < clause->count; i++) {
        const struct word *last = &clause->words[i - 1];
        if (strpbrk(last->trail, ";:."))
            from = i;
        if (strcmp(last->trail, ",") != 0)
            continue;
        if (i - from > 2 && !is_hung(clause, from, i) && listener_is_clause(clause, i)) {
            clause_mark(clause, i - 1, " ;");
            parted = true;
        }
        from = i;
    }
    if (!parted)
        return text;
    g_free(text);
    return clause_join(clause, 0, clause->count);
}

/* "la visite d'un démarcheur qui lui a vendu …": what is told of somebody new stands as a sentence of its own. */
static char *
of_somebody(const char *text, const char *source)
{
    g_autoptr(clause) clause = clause_cut(text);
    char *best = g_strdup(text);
    bool verb = false;
    const char *who = NULL;
    for (guint i = 0; i + 3 < clause->count; i++) {
        const char *low = clause->words[i].low, *bare = strchr(low, '\'') ? strchr(low, '\'') + 1 : low;
        if (strcmp(bare, "un") == 0 || strcmp(bare, "une") == 0)
            who = bare;
        else if (word_in(low, "le la les des du ce cette ces votre vos") || g_str_has_prefix(low, "l'"))
            who = NULL;
        if (who && verb && strcmp(low, "qui") == 0 && !*clause->words[i - 1].trail && i > 3) {
            g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i + 1, clause->count);
            bool hers = strcmp(who, "une") == 0;
            best = shorter_run(best, g_strdup_printf("%s. %s %s", head, hers ? "Cette dernière" : "Ce dernier", rest),
                               source);
        }
        verb |= french_is_finite(bare) || (i > 0 && strcmp(clause->words[i - 1].low, "vous") == 0);
    }
    return best;
}

/* "… et l'acheteuse prétend": a sentence of its own. */
static char *
in_sentences(const char *text, const char *source)
{
    g_autoptr(clause) clause = clause_cut(text);
    char *best = g_strdup(text);
    bool verb = false, under = false;
    for (guint i = 0; i + 3 < clause->count; i++) {
        const char *low = clause->words[i].low, *bare = strchr(low, '\'') ? strchr(low, '\'') + 1 : low;
        under = i == 0 ? word_in(low, "si quand lorsque comme après avant dès")
                       : under && !strchr(clause->words[i - 1].trail, ',');
        verb |= french_is_finite(bare) || (i > 0 && word_in(clause->words[i - 1].low, "vous se ne")) ||
                g_str_has_prefix(low, "s'") || g_str_has_prefix(low, "n'");
        if (!verb || under || strcmp(low, "et") != 0 || i < 4 || !listener_is_clause(clause, i + 1))
            continue;
        g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i + 1, clause->count);
        while (*head && strchr(" ,;", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        g_autofree char *first = g_utf8_substring(rest, 0, 1), *upper = g_utf8_strup(first, -1);
        best = shorter_run(best, g_strdup_printf("%s. %s%s", head, upper, rest + strlen(first)), source);
    }
    return best;
}

/* "dans tout le rayon, les étiquettes …": a place, a time or a manner at the end goes to the front. */
static char *
fronted(const char *text, const char *source)
{
    static const char leads[] = "dans sur chez pendant durant depuis lors après avant malgré";
    g_autoptr(clause) clause = clause_cut(text);
    char *best = g_strdup(text);
    const char *first = clause->count ? clause->words[0].low : "";
    if (!word_in(first, "vous le la les votre vos cette ce cet ces un une") && !g_str_has_prefix(first, "l'"))
        return best;
    for (guint i = 4; i + 2 < clause->count && !strpbrk(clause->words[i - 1].trail, ",.;:("); i++) {
        const char *low = clause->words[i].low, *before = clause->words[i - 1].low;
        if (word_in(low, "que qui dont où mais et") || g_str_has_prefix(low, "qu'"))
            break; /* what belongs to a clause within stays there */
        bool dated = word_in(low, "du le") && g_ascii_isdigit(*clause->words[i + 1].low) &&
                     !word_in(before, "depuis dès pour avant après vers que");
        if ((!word_in(low, leads) && !dated) || word_in(before, "et ou de d' à plus pas ne en juste"))
            continue;
        bool plain = true;
        for (guint k = i; k < clause->count; k++) {
            plain &= !word_in(clause->words[k].low, "que qui dont où mais est a ont sont était ne") &&
                     !g_str_has_prefix(clause->words[k].low, "n'") && !g_str_has_prefix(clause->words[k].low, "qu'") &&
                     !*clause->words[k].lead && (k + 1 == clause->count || !*clause->words[k].trail);
            plain &=
                strcmp(clause->words[k].low, "et") != 0 || /* "avec une tache dans le dos et deux boutons en moins" */
                !word_in(clause_low(clause, k + 1), "un une deux trois quatre plusieurs des");
        }
        if (!plain)
            continue;
        g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i, clause->count);
        best = shorter_run(best, g_strdup_printf("%s, %s", rest, head), source);
    }
    return best;
}

static bool
has_finite(const struct clause *clause, guint from)
{
    for (guint i = from; i < clause->count; i++) {
        const char *low = clause->words[i].low, *mark = strchr(low, '\'');
        if (french_is_finite(low) || (mark && french_is_finite(mark + 1)) || word_in(low, "ne"))
            return true;
    }
    return false;
}

/* What joins the words behind a comma to those before it, so that it stands between them: "…, et cela en taxi", "…, plus précisément
 * un manteau gris". NULL: nothing that is sure. */
static const char *
joint_of(const struct clause *clause, guint at)
{
    static const char circumstances[] = "en face sans avec par à au dans sur depuis pendant dès",
                      things[] = "un une deux trois quatre cinq dix des";
    const char *low = clause->words[at].low;
    if (strcmp(low, "pour") == 0 && !word_in(clause_low(clause, at + 1), "cent que vous nous le la l' lui y en se") &&
        !french_is_infinitive(clause_low(clause, at + 1)) && !has_finite(clause, at))
        return ", et ce ";
    if (!strchr(clause->words[at - 1].trail, ','))
        return NULL;
    if (has_finite(clause, at))
        return NULL;
    if (strcmp(low, "ni") == 0)
        for (guint i = at + 2; i < clause->count; i++)
            if (strcmp(clause->words[i].low, "ni") == 0)
                return ", précisez-vous, ";
    return word_in(low, circumstances) ? ", et cela " : word_in(low, things) ? ", plus précisément " : NULL;
}

/* The same behind a colon: a reason, or what was named in one. */
static const char *
joint_of_colon(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    bool counted = g_ascii_isdigit(*low) || word_in(low, "un une des deux trois quatre cinq l'un l'une");
    bool verb = has_finite(clause, at);
    return listener_is_clause(clause, at) || (verb && word_in(low, "le la les il elle on votre vos")) ? ". En effet, "
           : counted && !verb && !word_in(clause->words[0].low, "depuis")                             ? ", à savoir "
                                                                                                      : NULL;
}

/* "…, et ce pour vendredi": before what a thing is for, or behind a comma; once. Takes text. */
static char *
specified(char *text, const char *source)
{
    g_autoptr(clause) clause = clause_cut(text);
    char *best = text;
    gint depth = 0;
    for (guint i = 1; i + 2 < clause->count && !strchr(clause->words[i - 1].trail, ':'); i++) {
        depth += *clause->words[i - 1].lead == '(';
        depth -= strchr(clause->words[i - 1].trail, ')') != NULL;
        bool purpose = !*clause->words[i - 1].trail &&
                       !word_in(clause->words[i - 1].low, "et ou mais que de à pas plus trop assez");
        const char *joint = i < 4 || depth > 0 || (!purpose && strcmp(clause->words[i - 1].trail, ",") != 0)
                                ? NULL
                                : joint_of(clause, i);
        if (!joint)
            continue;
        g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i, clause->count);
        while (*head && strchr(" ,", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        best = shorter_run(best, g_strdup_printf("%s%s%s", head, joint, rest), source);
    }
    return best;
}

/* The remark before the verb and its pronouns, or behind it and what it does, before an article or a preposition: "la crèche vous facture,
 * précisez-vous, les jours où …". NULL: it has no place there. */
static char *
remarked_at(const struct clause *clause, guint verb, const char *nouns, bool behind)
{
    static const char begins[] = "le la les un une des du de au aux à en dans sur pour par avec votre vos notre nos ce "
                                 "cette ces deux trois";
    guint place = verb;
    if (behind) {
        const char *next = clause_low(clause, verb + 1);
        bool done = word_in(clause->words[verb].low, "a ont est sont était étaient avait avaient");
        place = verb + 1 + done;
        bool participle = g_str_has_suffix(next, "é") || g_str_has_suffix(next, "ée") || g_str_has_suffix(next, "és") ||
                          g_str_has_suffix(next, "i") || g_str_has_suffix(next, "u") || g_str_has_suffix(next, "is");
        const char *object = clause_low(clause, place);
        if ((done && !participle) || place + 2 >= clause->count || *clause->words[place - 1].trail ||
            !(word_in(object, begins) || g_str_has_prefix(object, "l'")))
            return NULL;
    } else {
        const char *low = clause->words[verb].low;
        while (place > 1 && word_in(clause->words[place - 1].low, "vous nous lui leur se ne y"))
            place--;
        if (place < 2 || *clause->words[place - 1].trail || word_in(clause->words[place - 1].low, nouns) ||
            word_in(low, "y il elle on vous") || g_str_has_prefix(low, "c'"))
            return NULL;
    }
    g_autofree char *head = clause_join(clause, 0, place), *rest = clause_join(clause, place, clause->count);
    return g_strdup_printf("%s, précisez-vous, %s", head, rest);
}

/* "la chaufferie, précisez-vous, est à l'arrêt depuis …": whose word it is, behind what the clause is about, once; never behind a
 * pronoun, of somebody new, around another's words, nor to whom is said "tu". Takes text. */
static char *
said_by_you(char *text, const char *source)
{
    static const char hangs[] = "que qui dont où si s'il quand lorsque comme car parce puisque savoir";
    static const char nouns[] =
        "le la les l' un une votre vos notre nos ce cette cet ces de d' du des son sa ses leur "
        "aux au à en sans pour par il elle on vous nous ils elles cela ça ce c' ne n' se s' y lui me m' te t' rien "
        "personne "
        "tout et ou mais donc a ai as ont avez avons avait avaient est êtes sont était étaient été";
    g_autoptr(clause) clause = clause_cut(text);
    char *best = g_strdup(text);
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, "tu ton ta tes te t' toi") ||
            (i == 0 && word_in(clause->words[0].low, "un une des")) || strstr(text, "«")) {
            g_free(best);
            return text;
        }
    bool hung = clause->count && word_in(clause->words[0].low, "bravo merci"), acted = false;
    for (guint i = 1; i + 2 < clause->count && !strstr(text, "précis"); i++) {
        const char *before = clause->words[i - 1].low, *low = clause->words[i].low, *mark = strchr(low, '\'');
        bool marked = *clause->words[i - 1].trail, row = acted && strchr(clause->words[i - 1].trail, ',');
        if (word_in(before, "et or mais") && span_longest(best, source) <= SPAN_MAX)
            break; /* "… et n'a donc rien noté" would say why */
        hung |= word_in(before, hangs) || g_str_has_prefix(before, "qu'") || g_str_has_prefix(before, "lorsqu'");
        hung &= !marked;
        bool ago = strcmp(before, "y") == 0 && word_in(clause_low(clause, i + 2), "jours semaines mois an ans heures");
        bool led = word_in(before, "vous nous lui leur se ne");
        if (hung || ago || row || (word_in(before, nouns) && !led) || *clause->words[i].trail ||
            !french_is_finite(mark ? mark + 1 : low))
            continue;
        acted = true;
        best = shorter_run(best, remarked_at(clause, i, nouns, false), source);
        if (span_longest(best, source) > SPAN_MAX && !strstr(text, "alors qu'")) /* that hinge is turned elsewhere */
            best = shorter_run(best, remarked_at(clause, i, nouns, true), source);
    }
    g_free(text);
    return best;
}

char *
listener_remarked(char *text, const char *source)
{
    static const char joints[] = "sans afin parce malgré bien";
    g_autoptr(clause) clause = clause_cut(text);
    if (span_longest(text, source) <= SPAN_MAX || strstr(text, "vous souhaitez") || strstr(text, "demandez"))
        return text;
    g_autofree char *whole = g_strdup(text);
    char *best = text;
    for (guint i = 4; i + 2 < clause->count; i++) {
        const char *before = clause->words[i - 1].low, *low = clause->words[i].low;
        if (strchr(clause->words[i - 1].trail, ':')) { /* "… par précaution. En effet, il sentait le brûlé" */
            g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i, clause->count);
            while (*head && strchr(" ,:", head[strlen(head) - 1]))
                head[strlen(head) - 1] = '\0';
            const char *joint = joint_of_colon(clause, i);
            best = joint ? shorter_run(best, g_strdup_printf("%s%s%s", head, joint, rest), source) : best;
            continue;
        }
        if (!word_in(low, joints) || clause_has(clause, i, "sans doute|faute|cesse|arrêt") ||
            (word_in(low, "bien") && !clause_has(clause, i, "bien que|qu'")) ||
            strpbrk(clause->words[i - 1].trail, ".;:(") ||
            word_in(before,
                    "et ou mais de d' à que qu' qui plus pas ne par en un une le la les au du des très si dont où"))
            continue;
        g_autofree char *head = clause_join(clause, 0, i), *rest = clause_join(clause, i, clause->count);
        while (*head && strchr(" ,", head[strlen(head) - 1]))
            head[strlen(head) - 1] = '\0';
        best = shorter_run(best, g_strdup_printf("%s, et ce, %s", head, rest), source);
    }
    best = span_longest(best, source) > SPAN_MAX ? specified(best, source) : best;
    best = span_longest(best, source) > SPAN_MAX ? said_by_you(best, source) : best;
    if (span_longest(best, source) <= SPAN_MAX)
        return best;
    g_free(best); /* no remark that does not help */
    return g_steal_pointer(&whole);
}

static char *
reworded(char *clause, const char *source, guint from, guint to)
{
    const struct form *forms = forms_open(&all);
    struct grain grain;
    grain_take(&grain, clause);
    for (guint i = from; i < to && span_longest(clause, source) > SPAN_MAX; i++) {
        char *other = form_put(&forms[i], clause, &grain, rules[i].to);
        if (!other)
            continue;
        clause = shorter_run(clause, other, source);
        grain_take(&grain, clause);
    }
    return clause;
}

char *
listener_unbound(char *clause, const char *source)
{
    const guint count = G_N_ELEMENTS(rules);
    char *whose = span_longest(clause, source) > SPAN_MAX ? resumed_whose(clause) : NULL;
    if (whose) {
        g_free(clause);
        clause = whose;
    }
    clause = reworded(clause, source, 0, count - FOUND);
    if (span_longest(clause, source) > SPAN_MAX)
        clause = shorter_run(clause, resumed_subject(clause), source);
    if (span_longest(clause, source) > SPAN_MAX) {
        char *parted = in_sentences(clause, source);
        clause = shorter_run(clause, parted, source);
        parted = span_longest(clause, source) > SPAN_MAX ? of_somebody(clause, source) : NULL;
        clause = shorter_run(clause, parted, source);
    }
    if (span_longest(clause, source) > SPAN_MAX) {
        char *moved = fronted(clause, source);
        clause = shorter_run(clause, moved, source);
    }
    g_autoptr(clause) words = clause_cut(clause);
    bool two = false; /* "… et les bornes affichent": no "ainsi que" before a clause */
    for (guint i = 1; i + 1 < words->count; i++)
        two |= strcmp(words->words[i].low, "et") == 0 && listener_is_clause(words, i + 1);
    return reworded(clause, source, count - FOUND + (two ? 2 : 0), count);
}
