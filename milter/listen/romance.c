/*
 * romance.c - French, Spanish, Italian and Portuguese clauses in the second person.
 *
 * No word changes its place: verbs of the first person take the customer's form by the pack's table or by an ending that the first
 * person alone has, pronouns by table and neighbour (a "me" beside such a verb is reflexive), the customer's "you" becomes us.
 * Questions are put behind "you would like to know". What cannot be told is refused. Pure.
 */
#include "foreign.h"

#include <string.h>

enum tongue { FRENCH, SPANISH, ITALIAN, PORTUGUESE };

struct turning {
    const struct pack *pack;
    bool informal;
    enum tongue tongue;
    struct clause *clause;
    bool acted; /* a verb of the customer was turned */
};

static char *
ending(const char *low, const char *suffix, const char *other)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(suffix)), low, other);
}

/* Endings of the first person that no other has, by tongue: suffix, formal, informal; longest first. */
static const struct {
    enum tongue tongue;
    const char *suffix, *formal, *informal;
} endings[] = {
    {FRENCH, "rais", "riez", "rais"},   {FRENCH, "ais", "iez", "ais"},      {FRENCH, "rai", "rez", "ras"},
    {FRENCH, "e", "ez", "es"},          {SPANISH, "qué", "có", "caste"},    {SPANISH, "gué", "gó", "gaste"},
    {SPANISH, "cé", "zó", "zaste"},     {SPANISH, "aré", "ará", "arás"},    {SPANISH, "eré", "erá", "erás"},
    {SPANISH, "iré", "irá", "irás"},    {SPANISH, "é", "ó", "aste"},        {SPANISH, "í", "ió", "iste"},
    {ITALIAN, "rei", "rebbe", "resti"}, {ITALIAN, "avo", "ava", "avi"},     {ITALIAN, "evo", "eva", "evi"},
    {ITALIAN, "rò", "rà", "rai"},       {PORTUGUESE, "quei", "cou", "cou"}, {PORTUGUESE, "guei", "gou", "gou"},
    {PORTUGUESE, "cei", "çou", "çou"},  {PORTUGUESE, "arei", "ará", "ará"}, {PORTUGUESE, "erei", "erá", "erá"},
    {PORTUGUESE, "irei", "irá", "irá"}, {PORTUGUESE, "ei", "ou", "ou"},
};

/* The customer's form of a first-person verb, or NULL. loose: endings count that nouns share (beside a subject pronoun only). */
static char *
verb_form(const struct turning *turning, const char *low, bool loose)
{
    char *form = foreign_form(turning->pack, "turn.verb", turning->informal, low);
    if (!form && turning->tongue == PORTUGUESE && foreign_lists(turning->pack, "turn.past", low))
        return ending(low, "ei", "ou");
    if (!form && turning->tongue == SPANISH && foreign_lists(turning->pack, "turn.past", low))
        return ending(low, "é", turning->informal ? "aste" : "ó");
    if (form || foreign_lists(turning->pack, "turn.noverb", low) || strlen(low) < 4 ||
        (turning->tongue == FRENCH && !loose))
        return form;
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (endings[i].tongue == turning->tongue && g_str_has_suffix(low, endings[i].suffix))
            return ending(low, endings[i].suffix, turning->informal ? endings[i].informal : endings[i].formal);
    return NULL;
}

static guint
past_clitics(const struct turning *turning, guint at)
{
    while (at < turning->clause->count && foreign_lists(turning->pack, "turn.clitic", turning->clause->words[at].low))
        at++;
    return at;
}

/* "enviarme" → "enviarle". */
static char *
hanging(const struct turning *turning, const char *low)
{
    static const struct {
        enum tongue tongue;
        const char *suffix, *formal, *informal;
    } hung[] = {{SPANISH, "rme", "rle", "rte"},       {SPANISH, "ndome", "ndole", "ndote"},
                {SPANISH, "rmelo", "rselo", "rtelo"}, {SPANISH, "rmela", "rsela", "rtela"},
                {ITALIAN, "rmi", "rLe", "rti"},       {ITALIAN, "rmelo", "rglielo", "rtelo"},
                {ITALIAN, "ndomi", "ndoLe", "ndoti"}, {ITALIAN, "rvi", "rci", "rci"},
                {PORTUGUESE, "-me", "-lhe", "-lhe"},  {SPANISH, "rles", "rnos", "rnos"},
                {SPANISH, "ros", "rnos", "rnos"}};
    if (foreign_lists(turning->pack, "turn.noverb", low))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++)
        if (hung[i].tongue == turning->tongue && g_str_has_suffix(low, hung[i].suffix) &&
            strlen(low) > strlen(hung[i].suffix) + 2 &&
            (strcmp(hung[i].suffix, "ros") != 0 || g_str_has_suffix(low, "aros") || g_str_has_suffix(low, "eros")))
            return strcmp(hung[i].suffix, "ros") == 0
                       ? NULL
                       : ending(low, hung[i].suffix, turning->informal ? hung[i].informal : hung[i].formal);
    return NULL;
}

/* A first-person object: reflexive beside a first-person verb, else the polite object. */
static void
set_object(struct turning *turning, guint at)
{
    guint verb = past_clitics(turning, at + 1);
    g_autofree char *acted =
        verb < turning->clause->count ? verb_form(turning, turning->clause->words[verb].low, false) : NULL;
    bool pair =
        at + 1 < turning->clause->count && foreign_lists(turning->pack, "turn.it", turning->clause->words[at + 1].low);
    const char *low = turning->clause->words[at].low;
    g_autofree char *form =
        foreign_form(turning->pack, acted || pair ? "turn.reflexive" : "turn.object", turning->informal, low);
    if (form)
        clause_set(turning->clause, at, form);
}

/* The customer's "vous", "ustedes": us, and its verb with it. */
static void
set_us(struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    guint verb = past_clitics(turning, at + 1);
    g_autofree char *plural =
        verb < clause->count ? foreign_form(turning->pack, "turn.us.verb", false, clause->words[verb].low) : NULL;
    if (!plural && turning->tongue == FRENCH && verb < clause->count &&
        g_str_has_suffix(clause->words[verb].low, "ez") && strcmp(clause->words[verb].low, "chez") != 0)
        plural = ending(clause->words[verb].low, "ez", "ons");
    g_autofree char *us =
        foreign_form(turning->pack, plural ? "turn.us.subject" : "turn.us.object", false, clause->words[at].low);
    if (us)
        clause_set(clause, at, us);
    if (plural)
        clause_set(clause, verb, plural);
}

/* Which words were the customer's "you" and their verbs, done first and marked, so that no swap undoes another. */
static bool
swap_persons(struct turning *turning)
{
    struct clause *clause = turning->clause;
    g_autofree bool *done = g_new0(bool, clause->count + 1);
    g_autofree char **was = g_new0(char *, clause->count + 1);
    for (guint i = 0; i < clause->count; i++)
        was[i] = clause->words[i].text;
    for (guint i = 0; i < clause->count; i++) {
        if (!foreign_lists(turning->pack, "turn.us.role", clause->words[i].low))
            continue;
        guint verb = past_clitics(turning, i + 1);
        const char *before = verb < clause->count ? clause->words[verb].text : NULL;
        set_us(turning, i);
        done[i] = true;
        done[verb] |= verb < clause->count && clause->words[verb].text != before;
    }
    for (guint i = 0; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        if (done[i])
            continue;
        if (foreign_lists(turning->pack, "turn.i", low)) {
            guint verb = past_clitics(turning, i + 1);
            g_autofree char *form = verb < clause->count ? verb_form(turning, clause->words[verb].low, true) : NULL;
            for (guint k = i + 1; k < verb; k++)
                if (foreign_lists(turning->pack, "turn.me", clause->words[k].low)) {
                    set_object(turning, k);
                    done[k] = true;
                }
            g_autofree char *you = foreign_form(turning->pack, "turn.swap", turning->informal, low);
            clause_set(clause, i, you ? you : "");
            if (!form)
                return false;
            clause_set(clause, verb, form);
            done[verb] = turning->acted = true;
        } else if (foreign_lists(turning->pack, "turn.me", low)) {
            set_object(turning, i);
        } else {
            g_autofree char *us = foreign_form(turning->pack, "turn.us", turning->informal, low);
            g_autofree char *swapped = us ? NULL : foreign_form(turning->pack, "turn.swap", turning->informal, low);
            g_autofree char *hung = us || swapped ? NULL : hanging(turning, low);
            bool noun = i > 0 && foreign_lists(turning->pack, "turn.det", clause->words[i - 1].low); /* "el pago" */
            bool beside = turning->tongue != FRENCH ||
                          (i > 0 && foreign_lists(turning->pack, "turn.joint", clause->words[i - 1].low));
            g_autofree char *verb = us || swapped || hung || !beside || noun ? NULL : verb_form(turning, low, false);
            bool own = verb && turning->tongue == PORTUGUESE &&
                       ((!turning->acted && i == 0) ||
                        (i > 0 && foreign_lists(turning->pack, "turn.opens", clause->words[i - 1].low) &&
                         !word_in(clause->words[i - 1].low, "e mas")));
            g_autofree char *subject = own ? g_strconcat("você ", verb, NULL) : NULL;
            const char *form = us ? us : swapped ? swapped : hung ? hung : subject ? subject : verb;
            turning->acted |= verb != NULL;
            if (form)
                clause_set(clause, i, form);
        }
    }
    return true;
}

/* Blanks after French and Italian elisions are taken out again, and "de le", "que il" drawn together. */
static char *
joined(const struct turning *turning, const char *lead)
{
    g_autofree char *rest = clause_join(turning->clause, 0, turning->clause->count);
    g_autoptr(GString) line = g_string_new(lead);
    g_string_append(line, rest);
    g_string_replace(line, "' ", "'", 0);
    if (turning->tongue == FRENCH) {
        g_string_replace(line, " que il", " qu'il", 0);
        g_string_replace(line, " si il", " s'il", 0);
        g_string_replace(line, " n'vous", " ne vous", 0);
        g_string_replace(line, " n'nous", " ne nous", 0);
    }
    return *rest ? g_string_free(g_steal_pointer(&line), FALSE) : NULL;
}

/* Elided words stand alone ("j'ai" → "j' ai"); inverted French pronouns go before their verb ("ai-je" → "je ai"). */
static struct clause *
opened(const struct clause *original, enum tongue tongue)
{
    static const struct {
        const char *from, *to;
    } phrases[] = {{"s'il vous pla\xC3\xAEt", ""},
                   {"S'il vous pla\xC3\xAEt", ""},
                   {"s'il te pla\xC3\xAEt", ""},
                   {" svp", ""},
                   {" SVP", ""},
                   {"Qu'est-ce que ", "ce que "},
                   {"qu'est-ce que ", "ce que "},
                   {"Qu'est-ce qu'", "ce qu'"},
                   {"qu'est-ce qu'", "ce qu'"},
                   {"Est-ce que ", ""},
                   {"est-ce que ", ""},
                   {"Est-ce qu'", ""},
                   {"est-ce qu'", ""},
                   {"J'veux", "je veux"},
                   {"j'veux", "je veux"},
                   {"y'a", "il y a"}};
    g_autoptr(clause) plain = NULL;
    const struct clause *clause = original;
    if (tongue == FRENCH) {
        g_autoptr(GString) text = g_string_new(NULL);
        for (guint i = 0; i < original->count; i++)
            g_string_append_printf(text, "%s%s%s%s", i ? " " : "", original->words[i].lead, original->words[i].text,
                                   original->words[i].trail);
        for (guint i = 0; i < G_N_ELEMENTS(phrases); i++)
            g_string_replace(text, phrases[i].from, phrases[i].to, 0);
        plain = clause_cut(text->str);
        clause = plain;
    }
    g_autoptr(GString) line = g_string_new(NULL);
    static const char *const heads[] = {"j'", "m'", "t'", "s'", "n'", "l'", "d'", "c'", "qu'"};
    static const char *const tails[] = {"-je",   "-vous", "-nous",  "-t-il", "-t-elle", "-il",
                                        "-elle", "-ils",  "-elles", "-t-on", "-ce"};
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        g_autoptr(GString) text = g_string_new(word->text);
        for (guint k = 0; tongue == FRENCH && k < G_N_ELEMENTS(tails); k++) {
            gsize cut = text->len - strlen(tails[k]);
            if (text->len <= strlen(tails[k]) || !g_str_has_suffix(text->str, tails[k]) || strcmp(tails[k], "-ce") == 0)
                continue;
            g_autofree char *verb = g_strndup(text->str, cut);
            const char *pronoun = strrchr(tails[k], '-') + 1;
            bool named =
                strchr("ie", pronoun[0]) && i > 1 && !strpbrk(clause->words[i - 1].trail, ",;:") &&
                !word_in(clause->words[i - 1].low, "comment o\xC3\xB9 quand pourquoi combien que qui quel quelle");
            if (named) { /* "mon forfait est-il devenu": the subject stands before */
                g_string_assign(text, verb);
                break;
            }
            g_autofree char *elided = g_str_has_prefix(verb, "n'") ? g_strdup_printf("%s n'%s", pronoun, verb + 2)
                                                                   : g_strdup_printf("%s %s", pronoun, verb);
            g_string_assign(text, elided);
            break;
        }
        g_string_append_printf(line, "%s%s", line->len ? " " : "", word->lead);
        for (guint k = 0; tongue == FRENCH && k < G_N_ELEMENTS(heads); k++) {
            g_autofree char *low = g_utf8_strdown(text->str, -1);
            if (g_str_has_prefix(low, heads[k]) && text->len > strlen(heads[k]))
                g_string_insert(text, (gssize)strlen(heads[k]), " ");
        }
        g_string_replace(text, " n'", " n' ", 0);
        g_string_append_printf(line, "%s%s", text->str, word->trail);
    }
    return clause_cut(line->str);
}

/* "pasamos un fin de semana": we, in a form the tables do not hold. */
static bool
speaks_as_many(const struct turning *turning)
{
    for (char **plural = pack_texts(turning->pack, "turn.plural"); plural && *plural && **plural; plural++)
        for (guint i = 0; i < turning->clause->count; i++) {
            const char *low = turning->clause->words[i].low;
            g_autofree char *known = foreign_form(turning->pack, "turn.verb", false, low);
            if (strlen(low) > 5 && g_str_has_suffix(low, *plural) && !known &&
                !word_in(low, "\xC3\xBAltimos pr\xC3\xB3ximos m\xC3\xADnimos m\xC3\xA1ximos extremos vamos mesmos"))
                return true;
        }
    return false;
}

static bool
asks_what(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    guint last = MIN(clause->count, 4);
    for (guint i = 0; i < last; i++)
        if (foreign_lists(turning->pack, "turn.wh", clause->words[i].low) &&
            (i == 0 || foreign_lists(turning->pack, "turn.before", clause->words[0].low)))
            return true;
    return false;
}

/* "¿Pueden decirme cuándo …" is the question behind it: where that begins, or 0. */
static guint
tell_lead(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    for (guint at = 0; at + 1 < clause->count && at < 6; at++) {
        const char *next = clause->words[at + 1].low, *after = at + 2 < clause->count ? clause->words[at + 2].low : "";
        if (foreign_lists(turning->pack, "turn.tell", clause->words[at].low) &&
            (foreign_lists(turning->pack, "turn.wh", next) || word_in(next, "si se") ||
             (foreign_lists(turning->pack, "turn.before", next) && foreign_lists(turning->pack, "turn.wh", after))))
            return at + 1;
    }
    return 0;
}

/* French: "remboursez-moi", "merci de me rembourser", "pouvez-vous me rembourser": the infinitive behind "vous nous demandez de".
 * Where it begins in the clause, made so; 0: it is no request. */
static bool
make_deed(struct turning *turning)
{
    struct clause *clause = turning->clause;
    guint at = 0;
    if (clause->count < 2)
        return false;
    if (clause_has(clause, 0, "merci|priere|prière de|d'")) {
        at = 2;
    } else if (clause_has(clause, 0, "veuillez") || clause_has(clause, 0, "vous pouvez|pourriez")) {
        at = word_in(clause->words[0].low, "veuillez") ? 1 : 2;
        if (at < clause->count && clause_has(clause, at, "donc|aussi|bien"))
            at++;
    } else if ((g_str_has_suffix(clause->words[0].low, "ez") && !word_in(clause->words[0].low, "chez assez nez rez")) ||
               g_str_has_suffix(clause->words[0].low, "ez-moi") || g_str_has_suffix(clause->words[0].low, "ez-nous")) {
        g_autofree char *stem = g_strndup(clause->words[0].low, strcspn(clause->words[0].low, "-"));
        bool mine = strchr(clause->words[0].low, '-') || clause_has(clause, 1, "moi");
        g_autofree char *listed = foreign_form(turning->pack, "turn.infinitive", false, stem);
        g_autofree char *infinitive = listed ? g_strdup(listed) : ending(stem, "ez", "er");
        g_autofree char *deed = g_strconcat(mine ? (turning->informal ? "te " : "vous ") : "", infinitive, NULL);
        if (clause_has(clause, 1, "moi"))
            clause_set(clause, 1, "");
        clause_set(clause, 0, deed);
        return true;
    } else {
        return false;
    }
    if (at >= clause->count)
        return false;
    struct clause *rest = clause_part(clause, at, clause->count);
    clause_free(turning->clause);
    turning->clause = rest;
    return true;
}

static void
cut_front(struct turning *turning, guint at)
{
    for (guint i = 0; i < at; i++) {
        clause_set(turning->clause, i, "");
        turning->clause->words[i].lead[0] = turning->clause->words[i].trail[0] = '\0';
    }
    struct clause *rest = clause_part(turning->clause, at, turning->clause->count);
    struct clause *old = turning->clause;
    turning->clause = rest;
    clause_free(old);
}

/* "¿hacen ustedes envíos?", "¿hacen envíos?": whoever is asked is us. */
static void
tell_asked(struct turning *turning)
{
    struct clause *clause = turning->clause;
    bool named = clause->count > 1 && word_in(clause->words[1].low, "ustedes uds vosotros");
    g_autofree char *ours =
        clause->count > 1 ? foreign_form(turning->pack, "turn.us.verb", false, clause->words[0].low) : NULL;
    bool others = false; /* "¿tienen garantía los hornos?" */
    for (guint i = 1; i < clause->count; i++)
        others |= word_in(clause->words[i].low, "los las sus ellos ellas");
    if (!ours || (others && !named))
        return;
    clause_set(clause, 0, ours);
    if (named)
        clause_set(clause, 1, "");
}

char *
romance_turn(const struct pack *pack, bool informal, struct clause *whole, bool asked, bool *asks_out)
{
    enum tongue tongue = strcmp(pack->language, "fr") == 0   ? FRENCH
                         : strcmp(pack->language, "es") == 0 ? SPANISH
                         : strcmp(pack->language, "it") == 0 ? ITALIAN
                                                             : PORTUGUESE;
    g_autofree char *order = NULL;
    struct turning turning = {pack, informal, tongue, opened(whole, tongue), false};
    for (guint i = 0; i < turning.clause->count;
         i++) { /* "\xC2\xBF" and "\xC2\xA1" are the question's, not the clause's */
        char *lead = turning.clause->words[i].lead;
        if (strstr(lead, "\xC2\xBF") || strstr(lead, "\xC2\xA1"))
            lead[0] = '\0';
    }
    guint tell = tell_lead(&turning);
    char *line = NULL;
    *asks_out = asked || tell;
    if (tell)
        cut_front(&turning, tell);
    if (turning.clause->count == 0 || speaks_as_many(&turning))
        goto done;
    order = foreign_form(pack, "turn.order.me", informal, turning.clause->words[0].low);
    if (order ||
        foreign_lists(pack, "turn.order", turning.clause->words[0].low)) { /* "manden …": the form after "pide que" */
        g_autofree char *low = g_strdup(order ? order : turning.clause->words[0].low);
        clause_set(turning.clause, 0, low);
        *asks_out = true;
        g_autofree char *lead = g_strdup_printf("%s ", foreign_text(pack, "turn.ask", informal));
        if (swap_persons(&turning))
            line = joined(&turning, lead);
        goto done;
    }
    if (asked && !tell && word_in(turning.clause->words[0].low, "si se"))
        goto done; /* a condition before the question */
    if (tongue == FRENCH && !tell && make_deed(&turning)) {
        *asks_out = true;
        g_autofree char *first = g_strdup(turning.clause->words[0].low);
        clause_set(turning.clause, 0, first);
        if (swap_persons(&turning)) {
            bool vowel = strchr("aeiouh\xC3", turning.clause->words[0].text[0]) != NULL;
            g_autofree char *lead =
                g_strdup_printf("%s %s", foreign_text(pack, "turn.deed", informal), vowel ? "d'" : "de ");
            line = joined(&turning, lead);
        }
        goto done;
    }
    if (tongue == SPANISH && asked && !tell)
        tell_asked(&turning);
    bool indirect = tell && word_in(turning.clause->words[0].low, "si se");
    bool what = asks_what(&turning);
    if (*asks_out && turning.clause->count) {
        g_autofree char *low = g_strdup(turning.clause->words[0].low);
        clause_set(turning.clause, 0, low);
    }
    if (!*asks_out && foreign_lists(pack, "turn.imperative", turning.clause->words[0].low))
        goto done;
    if (asked && !tell && foreign_lists(pack, "turn.can", turning.clause->words[0].low)) {
        g_autofree char *can = foreign_form(pack, "turn.us.verb", false, turning.clause->words[0].low);
        if (!can)
            goto done;
        clause_set(turning.clause, 0, can);
    }
    if (swap_persons(&turning)) {
        g_autofree char *lead = !*asks_out ? g_strdup("")
                                : what || indirect
                                    ? g_strdup_printf("%s ", foreign_text(pack, "turn.know", informal))
                                    : g_strdup_printf("%s %s ", foreign_text(pack, "turn.know", informal),
                                                      foreign_text(pack, "turn.whether", false));
        line = joined(&turning, lead);
    }
done:
    clause_free(turning.clause);
    return line;
}
