/*
 * french.c - what French clauses need before their persons are swapped, and after.
 *
 * Elided words stand alone ("j'ai" → "j' ai"), inverted pronouns go before their verb ("ai-je" → "je ai"), "est-ce que" is opened,
 * apostrophes that haste left out are put in. Requests become the infinitive behind "vous nous demandez de". Pure.
 */
#include "french_line.h"
#include "jotting.h"
#include "romance.h"

#include <string.h>

static bool
is_vowel(const char *at)
{
    gunichar letter = g_unichar_tolower(g_utf8_get_char(at));
    return letter < 0x80 ? strchr("aeiouyh", (int)letter) && letter : g_unichar_isalpha(letter) && letter != 0xE7;
}

/* "j ai", "c est", "qu on": one letter that its apostrophe left. */
static void
put_apostrophes(GString *text)
{
    static const char *const letters[] = {"j", "l", "d", "c", "n", "s", "m", "t", "qu"};
    for (guint i = 0; i < G_N_ELEMENTS(letters); i++) {
        gsize width = strlen(letters[i]);
        for (gsize at = 0; at + width + 1 < text->len; at++) {
            bool edge = at == 0 || text->str[at - 1] == ' ';
            const char *next = text->str + MIN(at + width + 1, text->len);
            if (g_str_has_prefix(next, "et ") || g_str_has_prefix(next, "ou "))
                continue;
            if (edge && g_ascii_strncasecmp(text->str + at, letters[i], width) == 0 && text->str[at + width] == ' ' &&
                is_vowel(text->str + at + width + 1))
                text->str[at + width] = '\'';
        }
    }
}

/* "et moi je paie"; not "en rentrant chez moi, j'ai constaté". */
static void
drop_stressed(GString *text)
{
    static const char *const said[] = {"moi je ", "moi j'", "moi, je ", "moi, j'"};
    for (guint i = 0; i < G_N_ELEMENTS(said); i++)
        for (char *at = text->str; (at = strstr(at, said[i]));) {
            char *end = at;
            while (end > text->str && end[-1] == ' ')
                end--;
            char *start = end;
            while (start > text->str && start[-1] != ' ')
                start--;
            g_autofree char *before = g_strndup(start, (gsize)(end - start));
            if (word_in(before,
                        "chez à de pour avec contre sur sans par comme vers selon envers devant derrière et ou que") &&
                strcmp(before, "et") != 0) {
                at++;
                continue;
            }
            gsize place = (gsize)(at - text->str);
            g_string_erase(text, (gssize)place, (gssize)strcspn(at, " ") + 1);
            at = text->str + place;
        }
}

/* Courtesies left out, spoken questions in the words of indirect ones; in this order. */
static const struct {
    const char *from, *to;
} phrases[] = {{", s'il vous plaît,", ","},
               {" s'il vous plaît, ", ", "},
               {", s'il vous plaît", ""},
               {"s'il vous plaît", ""},
               {"Si oui, ", ""},
               {"Auriez-vous l'amabilité de ", "Pourriez-vous "},
               {"Auriez-vous la gentillesse de ", "Pourriez-vous "},
               {"Voudriez-vous ", "Pourriez-vous "},
               {"Voulez-vous bien ", "Pouvez-vous "},
               {"Vous serait-il possible de ", "Pourriez-vous "},
               {"Vous est-il possible de ", "Pourriez-vous "},
               {"Qu'est-il arrivé", "ce qui est arrivé"},
               {"Qu'est-ce qui se passe", "ce qui se passe"},
               {"Que se passe-t-il", "ce qui se passe"},
               {"que se passe-t-il", "ce qui se passe"},
               {"S'il vous plaît", ""},
               {", s'il te plaît", ""},
               {", s'te plaît", ""},
               {"s'il te plaît", ""},
               {"Qu'est-ce que ", "ce que "},
               {"qu'est-ce que ", "ce que "},
               {"Qu'est-ce qu'", "ce qu'"},
               {"qu'est-ce qu'", "ce qu'"},
               {"Qu'est-ce qui ", "ce qui "},
               {"qu'est-ce qui ", "ce qui "},
               {" et est-ce que ", " et si "},
               {" et est-ce qu'", " et si "},
               {" ou est-ce que ", " ou si "},
               {" ou est-ce qu'", " ou si "},
               {"Est-ce que ", ""},
               {"est-ce que ", ""},
               {"Est-ce qu'", ""},
               {"Est-ce ", "c'est "},
               {"est-ce qu'", ""},
               {"Comment je fais", "comment faire"},
               {"Que puis-je ", "ce que je peux "},
               {"Que pouvons-nous ", "ce que nous pouvons "},
               {"que pouvons-nous ", "ce que nous pouvons "},
               {"Que peut-on ", "ce que je peux "},
               {"que peut-on ", "ce que je peux "},
               {"que puis-je ", "ce que je peux "},
               {"Qu'en est-il pour ", "ce qu'il en est pour "},
               {"que dois-je faire", "ce que je dois faire"},
               {"Que dois-je faire", "ce que je dois faire"},
               {"C'est quand que ", "quand "},
               {"c'est quand que ", "quand "},
               {"C'est quoi les ", "ce que sont les "},
               {"C'est quoi vos ", "ce que sont vos "},
               {"C'est quoi, ", "ce qu'est "},
               {"C'est quoi ", "ce qu'est "},
               {"c'est quoi ", "ce qu'est "},
               {"Vous me dites si ", "Pouvez-vous me dire si "},
               {"Vous me dites quand ", "Pouvez-vous me dire quand "},
               {"y'a", "il y a"},
               {"Y a ", "il y a "},
               {" y a ", " il y a "},
               {"il il y a", "il y a"},
               {"Il il y a", "il y a"}};

static struct clause *
phrased(const struct clause *original)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < original->count; i++)
        g_string_append_printf(text, "%s%s%s%s", i ? " " : "", original->words[i].lead, original->words[i].text,
                               original->words[i].trail);
    put_apostrophes(text);
    drop_stressed(text);
    for (guint i = 0; i < G_N_ELEMENTS(phrases); i++)
        g_string_replace(text, phrases[i].from, phrases[i].to, 0);
    return clause_cut(text->str);
}

/* "à quoi correspond-elle", "à quel étage est-il": only what asks stands before the verb at `at`, and no subject. */
static bool
asks_of(const struct clause *clause, guint at)
{
    guint from = at;
    while (from > 0 && !strpbrk(clause->words[from - 1].trail, ",;:"))
        from--;
    while (at > from + 1 && word_in(clause->words[at - 1].low, "se me te nous vous le la les lui leur en y ne"))
        at--; /* "comment se fait-il" */
    from += at > from + 1 && word_in(clause->words[from].low,
                                     "à de pour depuis jusqu'à sur sous avant après dès par dans en avec chez vers et");
    if (at == from + 1)
        return word_in(clause->words[from].low,
                       "comment où quand pourquoi combien que qui quoi quel quelle quels quelles "
                       "lequel laquelle lesquels lesquelles");
    return (at == from + 2 && word_in(clause->words[from].low, "quel quelle quels quelles")) ||
           (at == from + 3 && clause_has(clause, from, "combien de|d'"));
}

/* "ai-je" → "je ai"; after its own subject ("mon forfait est-il") the pronoun goes. */
static void
upright(GString *text, const struct clause *clause, guint at)
{
    static const char *const tails[] = {"-je", "-vous", "-nous", "-t-il",  "-t-elle", "-t-ils", "-t-elles",
                                        "-il", "-elle", "-ils",  "-elles", "-t-on",   "-on",    "-tu"};
    for (guint k = 0; k < G_N_ELEMENTS(tails); k++) {
        if (text->len <= strlen(tails[k]) || !g_str_has_suffix(text->str, tails[k]))
            continue;
        g_autofree char *cased = g_strndup(text->str, text->len - strlen(tails[k]));
        g_autofree char *verb = g_utf8_strdown(cased, -1);
        const char *pronoun = strrchr(tails[k], '-') + 1;
        if ((strcmp(pronoun, "nous") == 0 && g_str_has_suffix(verb, "ez")) || strcmp(verb, "rendez") == 0)
            return; /* "remettez-nous en ligne"; "un rendez-vous" */
        bool named = strchr("ie", pronoun[0]) &&
                     (at > 1 || (at == 1 && (word_in(clause->words[0].low, "quelqu'un cela tout") ||
                                             g_str_has_prefix(clause->words[0].low, "l'")))) &&
                     !strpbrk(clause->words[at - 1].trail, ",;:") && !asks_of(clause, at) &&
                     !word_in(clause->words[at - 1].low, "et ou mais donc y n'y");
        if (named) {
            g_string_assign(text, verb);
            return;
        }
        bool joined = at > 0 && word_in(clause->words[at - 1].low, "et ou");
        g_autofree char *line = g_str_has_prefix(verb, "n'") ? g_strdup_printf("%s n'%s", pronoun, verb + 2)
                                                             : g_strdup_printf("%s %s", pronoun, verb);
        g_string_assign(text, line);
        if (joined)
            g_string_prepend(text, "si ");
        return;
    }
}

/* "proposez-vous", "qu'allez-vous": a verb with its subject behind it. */
static bool
is_inverted(const char *low)
{
    static const char *const tails[] = {"-vous", "-tu", "-je", "-on", "-il", "-elle", "-ils", "-elles"};
    for (guint i = 0; i < G_N_ELEMENTS(tails); i++)
        if (g_str_has_suffix(low, tails[i]))
            return strncmp(low, "est-ce", 6) != 0;
    return false;
}

bool
french_inverts(const struct clause *whole, guint late)
{
    if (!late || word_in(whole->words[0].low, "si s'il s'ils"))
        return false;
    for (guint i = 0; i < whole->count; i++) {
        if (is_inverted(whole->words[i].low))
            return true;
        if (strchr(whole->words[i].trail, ','))
            return false;
    }
    return false;
}

struct clause *
french_opened(const struct clause *original)
{
    g_autoptr(clause) clause = phrased(original);
    static const char *const heads[] = {"j'", "m'", "t'", "s'", "n'", "l'", "d'", "c'", "qu'"};
    g_autoptr(GString) line = g_string_new(NULL);
    gsize clitics = 0; /* where the pronouns before this word begin in line */
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        g_autoptr(GString) text = g_string_new(word->text);
        bool what =
            i == 0 && g_str_has_prefix(word->low, "qu'") && is_inverted(word->low); /* "Qu'allez-vous faire ?" */
        if (what)
            g_string_erase(text, 0, strlen("qu'"));
        upright(text, clause, i);
        if (what)
            g_string_prepend(text, strchr("aeiou", text->str[0]) ? "qu' " : "que ");
        if (clitics < line->len && strchr(text->str, ' ')) { /* "les avez-vous": "vous les avez" */
            g_autofree char *before = g_utf8_strdown(line->str + clitics, -1);
            gsize pronoun = strcspn(text->str, " ");
            g_string_insert(text, (gssize)pronoun, before);
            g_string_insert_c(text, (gssize)pronoun, ' ');
            g_string_truncate(line, clitics ? clitics - 1 : 0);
        }
        bool clitic =
            !*word->trail && word_in(word->low, "le la les en y lui leur me te nous vous se ne n'y n'en m'en m'y "
                                                "l'en l'y s'en s'y");
        clitics = !clitic ? G_MAXSIZE : clitics < line->len ? clitics : line->len + (line->len > 0);
        g_string_append_printf(line, "%s%s", line->len ? " " : "", word->lead);
        for (guint k = 0; k < G_N_ELEMENTS(heads); k++) {
            g_autofree char *low = g_utf8_strdown(text->str, -1);
            if (g_str_has_prefix(low, heads[k]) && text->len > strlen(heads[k]))
                g_string_insert(text, (gssize)strlen(heads[k]), " ");
        }
        g_string_replace(text, " n'", " n' ", 0);
        g_string_replace(text, " m'", " m' ", 0);
        g_string_append_printf(line, "%s%s", text->str, word->trail);
    }
    return clause_cut(line->str);
}

bool
french_goes_on(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    guint by = at;
    while (by > 0 && word_in(clause->words[by - 1].low, "le la les l' lui leur y en"))
        by--;
    if (by > 0 && word_in(clause->words[by - 1].low, "ne n'")) /* "et ne le sais pas"; "et la commande" is a thing */
        at = by - 1;
    return at > 0 && foreign_lists(voice->pack, "turn.joint", clause->words[at - 1].low);
}

guint
french_tell(const struct voice *voice, guint tell)
{
    const struct clause *clause = voice->clause;
    for (guint i = 3; i + 1 < tell; i++)
        if (word_in(clause->words[i].low, "et ou"))
            return 0;
    return tell < clause->count && word_in(clause->words[tell].low, "que qu'") ? 0 : tell;
}

bool
french_asks(const struct clause *clause)
{
    const char *low = clause->words[0].low, *next = clause->words[1].low;
    return word_in(low, "pourquoi comment combien") || g_str_has_prefix(low, "est-ce") ||
           (word_in(low, "quand o\xC3\xB9") && word_in(next, "est sera vais va puis aurai arrive arrivera")) ||
           (clause_has(clause, 0, "quel|quelle|quels|quelles est|sont|sera"));
}

/* "vous la " and "envoyer": "vous l'envoyer". Owned by caller. */
static char *
drawn_before(const char *pronouns, const char *infinitive)
{
    gsize width = strlen(pronouns);
    bool drops = is_vowel(infinitive) && (g_str_has_suffix(pronouns, "le ") || g_str_has_suffix(pronouns, "la ") ||
                                          g_str_has_suffix(pronouns, "te "));
    return g_strdup_printf("%.*s%s%s", (int)(width - (drops ? 2 : 0)), pronouns, drops ? "'" : "", infinitive);
}

/* "renvoyez-le-moi" → "vous le renvoyer"; more: the word behind it was one of its pronouns. NULL: no order. */
static char *
order(const struct voice *voice, const char *low)
{
    gsize width = strcspn(low, "-");
    g_autofree char *stem = g_strndup(low, width);
    bool vous = g_str_has_suffix(stem, "ez") && !word_in(stem, "chez assez nez rez avez aviez auriez étiez seriez");
    g_autofree char *listed = foreign_form(voice->pack, "turn.infinitive", false, stem);
    bool tu =
        low[width] && g_str_has_suffix(stem, "e") && !word_in(stem, "puisse dusse est-ce presque"); /* "annule-le" */
    if (!vous && !listed && !tu)
        return NULL;
    g_autofree char *infinitive = listed ? g_strdup(listed) : romance_ending(stem, vous ? "ez" : "e", "er");
    static const struct {
        const char *tail, *formal, *informal;
    } tails[] = {{"-moi", "vous ", "te "},
                 {"-nous", "vous ", "vous "},
                 {"-le-moi", "vous le ", "te le "},
                 {"-la-moi", "vous la ", "te la "},
                 {"-les-moi", "vous les ", "te les "},
                 {"-le", "le ", "le "},
                 {"-la", "la ", "la "},
                 {"-les", "les ", "les "},
                 {"-lui", "lui ", "lui "},
                 {"-leur", "leur ", "leur "},
                 {"-en", "en ", "en "},
                 {"-y", "y ", "y "},
                 {"", "", ""}};
    for (guint i = 0; i < G_N_ELEMENTS(tails); i++)
        if (strcmp(low + width, tails[i].tail) == 0)
            return drawn_before(voice->informal ? tails[i].informal : tails[i].formal, infinitive);
    return NULL;
}

/* "vérifier l'index et suspendre le prélèvement": another infinitive that is asked for, none that hangs on one. */
static bool
is_second_deed(const struct clause *clause, guint from, guint at)
{
    static const char hangs[] = "pour afin sans comment que qu' où quand si s' qui dont pouvoir vouloir devoir faire "
                                "laisser venir savoir souhaite voudrais veux peux dois";
    const char *low = clause->words[at].low, *after = clause_low(clause, at + 1);
    bool infinitive = g_str_has_suffix(low, "er") || g_str_has_suffix(low, "ir") || g_str_has_suffix(low, "re");
    if (!infinitive || strlen(low) < 5 || word_in(low, "entre contre outre encore notre votre quatre autre") ||
        !(word_in(after, "le la les mon ma mes notre nos un une des ce cette ces tout toute") ||
          g_str_has_prefix(after, "l'")))
        return false;
    for (guint i = from > 1 ? from - 1 : 0; i < at; i++)
        if (word_in(clause->words[i].low, hangs) || g_str_has_prefix(clause->words[i].low, "qu'"))
            return false;
    return true;
}

/* What follows the first order: "et" and another becomes "et de" and its infinitive. */
static void
order_rest(const struct voice *voice, guint from)
{
    struct clause *clause = voice->clause;
    for (guint i = from; i < clause->count; i++) {
        if (!word_in(clause->words[i - 1].low, "et ou"))
            continue;
        const char *low = clause->words[i].low, *after = i + 1 < clause->count ? clause->words[i + 1].low : "";
        if (is_second_deed(clause, from, i)) {
            g_autofree char *deed = g_strconcat(is_vowel(low) ? "d'" : "de ", clause->words[i].text, NULL);
            clause_set(clause, i, deed);
            continue;
        }
        bool infinitive =
            g_str_has_suffix(after, "er") || g_str_has_suffix(after, "ir") || g_str_has_suffix(after, "re");
        bool tu = voice->informal && g_str_has_suffix(low, "e") && /* "et vire mon abonnement" */
                  word_in(after, "mon ma mes le la les l' un une des moi nous");
        g_autofree char *next = word_in(low, "me m' nous") && infinitive ? g_strdup(low)
                                : tu && strlen(low) > 3                  ? romance_ending(low, "e", "er")
                                                                         : order(voice, low);
        if (!next)
            continue;
        if (strcmp(next, low) == 0) { /* "et me confirmer" */
            g_autofree char *with = g_strconcat("de ",
                                                word_in(low, "m'") && voice->informal ? "t'"
                                                : voice->informal                     ? "te"
                                                                                      : "vous",
                                                NULL);
            clause_set(clause, i, with);
            continue;
        }
        g_autofree char *told = g_strconcat(is_vowel(next) ? "d'" : "de ", next, NULL);
        clause_set(clause, i, told);
    }
}

/* ", sinon je pars": no part of what is asked; what stands behind the threat's own comma is. */
static void
cut_threat(struct clause *clause)
{
    for (guint i = 2; i < clause->count; i++)
        if ((word_in(clause->words[i].low, "sinon") && !clause_has(clause, i + 1, "que|qu'|pour|de|à")) ||
            clause_has(clause, i, "faute de quoi") || clause_has(clause, i, "qu'|que on en finisse"))
            for (guint k = i; k < clause->count; k++) {
                bool ends = k + 1 < clause->count && clause_has(clause, k + 1, "et") &&
                            strchr(clause->words[k].trail, ',') != NULL;
                clause_blank(clause, k, k + 1);
                if (ends)
                    return;
            }
}

/* "Enlève mon numéro": an order to whom one calls "tu". NULL: it is none. Owned by caller. */
static char *
told_to(const struct clause *clause)
{
    static const char no_verbs[] =
        "notre votre entre contre chaque quelle cette comme même elle celle autre encore après "
        "toute quelque voilà peut-être";
    const char *low = clause->words[0].low;
    if (clause->count < 2 || strlen(low) < 5 || !g_str_has_suffix(low, "e") || word_in(low, no_verbs) ||
        !word_in(clause->words[1].low, "mon ma mes le la les l' ce cette ces tout un une nos notre"))
        return NULL;
    char *grave = g_strrstr(low, "è");
    if (grave && strlen(grave) <= 5) /* "enlève" */
        return g_strdup_printf("%.*se%sr", (int)(grave - low), low, grave + strlen("è"));
    return g_strconcat(low, "r", NULL);
}

bool
french_deed(struct voice *voice)
{
    struct clause *clause = voice->clause;
    guint at = 0;
    if (clause->count < 2 && !strchr(clause->words[0].low, '-')) /* "Annulez-le." */
        return false;
    cut_threat(clause);
    for (guint i = 0; i < 6 && i + 2 < clause->count && !at; i++) /* "dans ce cas, merci de …" */
        if (clause_has(clause, i, "merci|priere|prière|gentillesse de|d'") &&
            (i == 0 || strchr(clause->words[i - 1].trail, ',')))
            at = i + 2;
    if (!at && (clause_has(clause, 0, "veuillez") || clause_has(clause, 0, "vous pouvez|pourriez") ||
                clause_has(clause, 0, "tu peux|pourrais"))) {
        at = word_in(clause->words[0].low, "veuillez") ? 1 : 2;
        if (at < clause->count && clause_has(clause, at, "donc|aussi|bien|également|déjà|encore"))
            at++;
    }
    if (!at) {
        g_autofree char *deed = order(voice, clause->words[0].low);
        static const char sure[] = "annule envoie renvoie rembourse remplace rappelle vérifie supprime arrête enlève";
        if (!deed && (voice->informal || word_in(clause->words[0].low, sure)))
            deed = told_to(clause);
        if (!deed)
            return false;
        if (clause_has(clause, 1, "moi")) { /* "donnez moi" */
            clause_set(clause, 1, "");
            g_autofree char *mine = g_strconcat(voice->informal ? "te " : "vous ", deed, NULL);
            clause_set(clause, 0, mine);
        } else {
            clause_set(clause, 0, deed);
        }
        order_rest(voice, 2);
        return true;
    }
    if (at >= clause->count)
        return false;
    romance_cut_front(voice, at);
    order_rest(voice, 2);
    return true;
}

bool
french_what(struct clause *clause)
{
    static const char deeds[] = "faire dire mettre choisir répondre penser apporter prévoir";
    if (clause_has(clause, 0, "et si|s'")) { /* "Et si je ne suis pas là ?" */
        clause_set(clause, 0, "ce qui se passe");
        return true;
    }
    if (!word_in(clause->words[0].low, "que qu'") || word_in(clause->words[1].low, "ce"))
        return false;
    g_autofree char *what = word_in(clause->words[1].low, deeds) ? g_strdup("ce qu'il faut")
                                                                 : g_strconcat("ce ", clause->words[0].low, NULL);
    clause_set(clause, 0, what);
    return true;
}

bool
french_is_bare(const struct clause *clause)
{
    if (!french_heads_fragment(clause->words[0].low) || !jotting_article(clause->words[0].low))
        return false;
    for (guint i = 1; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        if (french_is_finite(low) ||
            word_in(low, "est a sont ont je j' tu il elle ils elles on nous vous ce c' ça cela se s' ne n'"))
            return false;
    }
    return true;
}

/* "combien de temps", "quand": how many words from `at` ask, behind a verb that they belong in front of; 0: none, or they join. */
static guint
asks_behind(const struct clause *clause, guint at)
{
    static const char days[] = "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir week-end";
    const char *low = clause->words[at].low, *before = clause->words[at - 1].low;
    const char *next = at + 1 < clause->count ? clause->words[at + 1].low : "",
               *after = at + 2 < clause->count ? clause->words[at + 2].low : "";
    if ((!french_is_finite(before) && !french_is_infinitive(before)) ||
        word_in(before, "sais sait savoir savez dire") || !word_in(low, "quand où combien quoi"))
        return 0;
    if (word_in(low, "combien") && word_in(next, "de d'"))
        return at + 2 < clause->count ? 3 : 0;
    if (word_in(next, "le la les l'") && (word_in(after, days) || french_is_infinitive(after)))
        return 1; /* "quand le finir" */
    return word_in(next, "je j' il elle on nous vous ils elles ça c' le la les l' mon ma mes que même") ? 0 : 1;
}

void
french_fronted(struct clause **clause)
{
    const struct clause *said = *clause;
    bool subject = word_in(said->words[0].low, "vous on je j' ça nous il elle le la les l' mon ma mes votre vos");
    for (guint i = 2; i + 1 < said->count && subject; i++) {
        guint width = asks_behind(said, i);
        if (strchr(said->words[i - 1].trail, ','))
            return;
        if (!width)
            continue;
        bool price = clause_has(said, 0, "ça coûte combien") && said->count > 3; /* "ça coûte combien une couronne" */
        bool what = word_in(said->words[i].low, "quoi");
        struct clause *small = clause_part(said, 0, said->count);
        clause_lower(small, 0);
        g_autofree char *asks = clause_join(small, i, i + width), *before = clause_join(small, price ? 1 : 0, i),
                        *rest = clause_join(small, i + width, small->count);
        g_autofree char *line = g_strdup_printf("%s %s%s%s ?", what ? "ce que" : asks, before, *rest ? " " : "", rest);
        clause_free(small);
        clause_free(*clause);
        *clause = clause_cut(line);
        return;
    }
}

char *
french_drawn(char *line)
{
    static const char *const pairs[][2] = {{" que il", " qu'il"},
                                           {" que elle", " qu'elle"},
                                           {" si il", " s'il"},
                                           {" que on ", " qu'on "},
                                           {" de un", " d'un"},
                                           {" te es ", " t'es "},
                                           {" te as ", " t'as "},
                                           {" te a ", " t'a "},
                                           {" te ont ", " t'ont "},
                                           {" te avais ", " t'avais "},
                                           {" vous qui ai ", " vous qui avez "},
                                           {" si est-ce ", " si c'est "},
                                           {" parce que il", " parce qu'il"},
                                           {" ne êtes", " n'êtes"},
                                           {" ne étiez", " n'étiez"},
                                           {" ne avez", " n'avez"},
                                           {" ne aviez", " n'aviez"},
                                           {" ne es ", " n'es "}};
    g_autoptr(GString) drawn = g_string_new(line);
    for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
        g_string_replace(drawn, pairs[i][0], pairs[i][1], 0);
    g_free(line);
    return g_string_free(g_steal_pointer(&drawn), FALSE);
}
