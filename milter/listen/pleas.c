/*
 * pleas.c - what German and Dutch mails ask for: requests as "Sie möchten, dass wir …", questions as "Sie möchten wissen, …".
 *
 * Orders ("schicken Sie mir A und löschen Sie B"), infinitives ("bitte A zurücksenden"), "können Sie", "ich wäre Ihnen dankbar, wenn
 * Sie", each also behind its condition, lose their form and keep what they ask; the verb of a question goes to the end of its first
 * clause ("wann kommt mein Paket" → "wann Ihr Paket kommt"). Pure.
 */
#include "germanic.h"

#include <string.h>

static char *
joined(const char *lead, const struct clause *clause, guint from, guint to)
{
    g_autofree char *rest = clause_join(clause, from, to);
    return *rest ? g_strconcat(lead, " ", rest, NULL) : NULL;
}

static bool
is_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

/* Dutch: "hoe u het kunt wijzigen": where the infinitives stand that a verb like "kunnen" goes before. Behind end: nowhere. */
static guint
deeds_at(const struct turning *turning, guint verb, guint end)
{
    const struct clause *clause = turning->clause;
    if (!word_in(clause->words[verb].low,
                 "kan kun kunt kunnen moet moeten mag mogen wil wilt willen zal zult zullen zou "
                 "zouden ga gaat gaan kom komt laat"))
        return end + 1;
    for (guint i = verb + 2; i <= end; i++) {
        const char *low = clause->words[i].low, *next = i < end ? clause->words[i + 1].low : "";
        bool deed = g_str_has_suffix(low, "en") && strlen(low) > 4 &&
                    !foreign_lists(turning->pack, "turn.noverb", low) &&
                    !foreign_lists(turning->pack, "turn.swap", low) && !is_capital(&clause->words[i]);
        bool leads = word_in(low, "komen laten gaan kunnen blijven") && g_str_has_suffix(next, "en");
        if (deed && (leads || !g_str_has_suffix(next, "en") || strlen(next) < 5))
            return i;
    }
    return end + 1;
}

/* The words from..end with the verb at `verb` moved behind its first clause, a particle that closes it taken before it. */
static struct clause *
verb_last(const struct turning *turning, guint from, guint verb)
{
    const struct clause *clause = turning->clause;
    guint end = verb;
    while (!germanic_ends(clause, end))
        end++;
    g_autofree char *before = clause_join(clause, from, verb), *middle = clause_join(clause, verb + 1, end + 1);
    g_autofree char *after = clause_join(clause, end + 1, clause->count);
    guint chain = turning->german ? G_MAXUINT : deeds_at(turning, verb, end);
    if (chain <= end) {
        g_autofree char *object = clause_join(clause, verb + 1, chain);
        g_autofree char *deeds = clause_join(clause, chain, end + 1);
        g_autofree char *line = g_strdup_printf("%s %s %s %s%s%s", before, object, clause->words[verb].low, deeds,
                                                *after ? ", " : "", after);
        return clause_cut(line);
    }
    for (guint i = end; i-- > verb + 1;) /* "passe ich das an ohne Code": its particle stands before what follows it */
        if (word_in(clause->words[i].low, "an aan ab af auf op ein in aus uit zurück terug") &&
            word_in(clause->words[i + 1].low, "ohne zonder wenn als falls")) {
            g_autofree char *object = clause_join(clause, verb + 1, i), *rest = clause_join(clause, i + 1, end + 1);
            g_autofree char *line = g_strdup_printf("%s %s %s %s%s%s%s", before, object, rest, clause->words[i].low,
                                                    clause->words[verb].low, *after ? ", " : "", after);
            return clause_cut(line);
        }
    bool particle = end > verb && foreign_lists(turning->pack, "turn.particle", clause->words[end].low) &&
                    !foreign_lists(turning->pack, "turn.modal", clause->words[verb].low);
    g_autofree char *line = g_strdup_printf("%s %s%s%s%s%s", before, middle, particle ? "" : " ",
                                            clause->words[verb].low, *after ? ", " : "", after);
    return clause_cut(line);
}

static void
drop_listed(struct clause *clause, const struct pack *pack, const char *key, guint from)
{
    for (guint i = from; i < clause->count; i++)
        if (foreign_lists(pack, key, clause->words[i].low) &&
            !(i > 0 && foreign_lists(pack, "turn.i", clause->words[i - 1].low)) &&
            !(i > 0 && word_in(clause->words[i].low, "mal") &&
              word_in(clause->words[i - 1].low, "noch zwei drei vier paar jedes zum viele mehrere")) &&
            strcmp(clause->words[i].text, "Mal") != 0)
            clause_set(clause, i, ""); /* "ich bitte" is a verb */
}

/* "… und sich bei ihm entschuldigen": where we are to act, "uns". */
static void
set_reflexive(const struct turning *turning, struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        if (turning->german && strcmp(clause->words[i].low, "sich") == 0)
            clause_set(clause, i, "uns");
        if (strchr(clause->words[i].trail, ','))
            return;
    }
}

/* What is asked for, in the customer's person; behind the lead. */
static char *
deed(const struct turning *turning, const char *key, const struct clause *clause, guint from)
{
    g_autoptr(clause) rest = clause_part(clause, from, clause->count);
    if (rest->count == 0)
        return NULL;
    struct turning part = *turning;
    part.clause = rest;
    drop_listed(rest, turning->pack, "turn.please", 0);
    if (strcmp(key, "turn.deed") == 0)
        set_reflexive(turning, rest);
    return germanic_swap(&part) ? joined(foreign_text(turning->pack, key, turning->informal), rest, 0, rest->count)
                                : NULL;
}

/* ---- questions --------------------------------------------------------------------------------------------------- */

/* Where the verb of the question stands: behind its "wann", "welche Daten", "bis wann"; 0: first. G_MAXUINT: not found. */
static guint
asked_verb(const struct turning *turning, bool *what_out)
{
    const struct clause *clause = turning->clause;
    const struct pack *pack = turning->pack;
    guint at = 0;
    *what_out = foreign_lists(pack, "turn.wh", clause->words[0].low);
    if (!*what_out && clause->count > 2 && foreign_lists(pack, "turn.before", clause->words[0].low) &&
        foreign_lists(pack, "turn.wh", clause->words[1].low)) {
        *what_out = true;
        at = 1;
    }
    if (!*what_out)
        return 0;
    const char *low = clause->words[at].low;
    bool which = g_str_has_prefix(low, "welch") || word_in(low, "welke welk hoeveel") ||
                 (at + 1 < clause->count && word_in(low, "wie") && word_in(clause->words[at + 1].low, "viel viele"));
    guint verb = at + 1;
    if (which && turning->german) {
        guint noun = at + 1;
        while (noun < clause->count && noun < at + 5 && !is_capital(&clause->words[noun]))
            noun++;
        if (noun < clause->count && noun < at + 5)
            return noun + 1 < clause->count ? noun + 1 : G_MAXUINT;
    }
    if (which && !turning->german)
        verb++;
    while (verb < clause->count && verb < at + 5 &&
           (foreign_lists(pack, "turn.whmore", clause->words[verb].low) ||
            (turning->german && is_capital(&clause->words[verb]))))
        verb++;
    return verb < clause->count ? verb : G_MAXUINT;
}

/* The customer's and our persons where the verb has been turned already. */
static void
swap_rest(const struct turning *turning, struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        if (foreign_lists(turning->pack, "turn.own", word->text))
            continue;
        bool ours = is_capital(word) || !turning->german;
        bool placed = i > 0 && foreign_lists(turning->pack, "turn.preposition", clause->words[i - 1].low);
        g_autofree char *self =
            turning->informal || placed ? NULL : foreign_form(turning->pack, "turn.reflexive", false, word->low);
        g_autofree char *swapped =
            self ? g_strdup(self) : foreign_form(turning->pack, "turn.swap", turning->informal, word->low);
        g_autofree char *us = ours ? foreign_form(turning->pack, "turn.us", turning->informal, word->low) : NULL;
        if (swapped || us)
            clause_set(clause, i, us ? us : swapped);
    }
}

/* "…, muss ich da etwas ausdrucken?", "… oder bin ich zu spät?": where a second question begins; 0: nowhere. */
static guint
second_question(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    for (guint i = 2; i + 2 < clause->count; i++) {
        guint verb = word_in(clause->words[i].low, "oder und of en") ? i + 1 : i;
        g_autofree char *form = foreign_form(turning->pack, "turn.verb", false, clause->words[verb].low);
        bool finite = form || (verb > i && foreign_lists(turning->pack, "turn.i", clause->words[verb + 1].low)) ||
                      foreign_lists(turning->pack, "turn.modal", clause->words[verb].low) ||
                      foreign_lists(turning->pack, "turn.can", clause->words[verb].low);
        if (finite && (verb > i || strchr(clause->words[i - 1].trail, ',')) &&
            foreign_lists(turning->pack, "turn.subject", clause->words[verb + 1].low))
            return i;
    }
    return 0;
}

static char *question(const struct turning *asked);

static char *
both_questions(const struct turning *turning, guint second)
{
    const struct clause *clause = turning->clause;
    const char *know = foreign_text(turning->pack, "turn.know", turning->informal), *low = clause->words[second].low;
    bool joint = word_in(low, "oder und of en");
    g_autoptr(clause) one = clause_part(clause, 0, second), two = clause_part(clause, second + joint, clause->count);
    struct turning first = *turning, other = *turning;
    first.clause = one;
    other.clause = two;
    g_autofree char *line = question(&first), *rest = question(&other);
    if (!line || !rest || !g_str_has_prefix(rest, know))
        return NULL;
    const char *and = joint ? low : turning->german ? "und" : "en";
    return g_strdup_printf("%s%s %s %s", line, strchr(line + strlen(know), ',') ? "," : "", and,
                           rest + strlen(know) + 1);
}

static char *
question(const struct turning *asked)
{
    struct turning own = *asked, *turning = &own;
    struct clause *clause = turning->clause;
    const char *know = foreign_text(turning->pack, "turn.know", turning->informal);
    drop_listed(clause, turning->pack, "turn.fillers", 1);
    g_autofree char *tidy = clause_join(clause, 0, clause->count);
    g_autoptr(clause) bare = clause_cut(tidy);
    turning->clause = clause = bare;
    if (clause->count < 2)
        return NULL;
    bool what = false;
    guint verb = asked_verb(turning, &what);
    if (verb == G_MAXUINT)
        return NULL;
    if (!what && (clause->count < 3 || !(foreign_lists(turning->pack, "turn.subject", clause->words[1].low) ||
                                         is_capital(&clause->words[1]))))
        return NULL; /* no verb first: what is asked stands somewhere behind */
    guint second = second_question(turning);
    if (second)
        return both_questions(turning, second);
    bool acts = false;
    if (!germanic_verbs(turning, &acts)) /* while verb and subject still stand together */
        return NULL;
    g_autoptr(clause) ordered = verb_last(turning, 0, verb);
    struct turning rest = *turning;
    rest.clause = ordered;
    for (guint i = 0; i < ordered->count; i++)
        if (foreign_lists(turning->pack, "turn.i", ordered->words[i].low)) {
            g_autofree char *you = foreign_form(turning->pack, "turn.swap", turning->informal, ordered->words[i].low);
            clause_set(ordered, i, you ? you : "");
        }
    if (acts)
        swap_rest(turning, ordered);
    else if (!germanic_swap(&rest))
        return NULL;
    g_autofree char *first = g_strdup(ordered->words[0].low);
    if ((what || !foreign_lists(turning->pack, "turn.own", ordered->words[0].text)) &&
        (!turning->german || germanic_is_small(turning, first) || what))
        clause_set(ordered, 0, first);
    g_autofree char *lead =
        what ? g_strdup(know) : g_strconcat(know, " ", foreign_text(turning->pack, "turn.whether", false), NULL);
    return joined(lead, ordered, 0, ordered->count);
}

/* "Darf ich erfahren, wann …", "ich wüsste gern, ob …": what stands behind it. */
static char *
told_question(struct turning *turning)
{
    const struct clause *clause = turning->clause;
    const struct pack *pack = turning->pack;
    bool own = foreign_lists(pack, "turn.i", clause->words[0].low);
    if (!foreign_lists(pack, own ? "turn.asker.i" : "turn.asker", clause->words[own].low))
        return NULL; /* "nobody could tell me when" */
    for (guint i = 0; i + 2 < clause->count && i < 9; i++) {
        if (!foreign_lists(turning->pack, "turn.learn", clause->words[i].low))
            continue;
        const char *next = clause->words[i + 1].low;
        bool asks = foreign_lists(turning->pack, "turn.wh", next) ||
                    foreign_lists(turning->pack, "turn.whether", next) ||
                    (foreign_lists(turning->pack, "turn.before", next) &&
                     foreign_lists(turning->pack, "turn.wh", clause->words[i + 2].low));
        if (asks)
            return deed(turning, "turn.know", clause, i + 1);
    }
    return NULL;
}

/* ---- requests ---------------------------------------------------------------------------------------------------- */

/* "können Sie mir bitte …" */
static char *
request(struct turning *turning)
{
    struct clause *clause = turning->clause;
    guint at = foreign_lists(turning->pack, "turn.please", clause->words[0].low) ? 1 : 0;
    if (at + 2 >= clause->count || !foreign_lists(turning->pack, "turn.can", clause->words[at].low) ||
        !foreign_lists(turning->pack, "turn.you", clause->words[at + 1].low))
        return NULL;
    at += 2;
    guint tell = at;
    while (tell < clause->count && !foreign_lists(turning->pack, "turn.tell", clause->words[tell].low))
        tell++;
    bool reports = tell + 1 < clause->count && strchr(clause->words[tell].trail, ',') != NULL;
    if (!turning->german)
        reports = tell + 1 < clause->count && foreign_lists(turning->pack, "turn.wh", clause->words[tell + 1].low);
    return deed(turning, reports ? "turn.know" : "turn.deed", clause, reports ? tell + 1 : at);
}

/* "ich wäre Ihnen dankbar, wenn Sie mir … schicken könnten" */
static char *
grateful(struct turning *turning)
{
    struct clause *clause = turning->clause;
    bool thankful = false;
    if (clause_has(clause, 0, "wenn Sie|sie|ihr|du")) { /* "wenn Sie das könnten, wäre …" */
        guint end = 2;
        while (!germanic_ends(clause, end) && end + 2 < clause->count)
            end++;
        if (!foreign_lists(turning->pack, "turn.can", clause->words[end].low) || end + 1 >= clause->count ||
            !word_in(clause->words[end + 1].low, "wäre würde hätte"))
            return NULL;
        g_autoptr(clause) asked = clause_part(clause, 2, end);
        return deed(turning, "turn.deed", asked, 0);
    }
    for (guint i = 0; i + 3 < clause->count && i < 9; i++) {
        thankful |= foreign_lists(turning->pack, "turn.glad", clause->words[i].low);
        if (!thankful || !word_in(clause->words[i + 1].low, "wenn als") ||
            !foreign_lists(turning->pack, "turn.you", clause->words[i + 2].low))
            continue;
        guint end = i + 3;
        while (!germanic_ends(clause, end))
            end++;
        if (foreign_lists(turning->pack, "turn.can", clause->words[end].low))
            clause_set(clause, end, "");
        else if (foreign_lists(turning->pack, "turn.can", clause->words[i + 3].low))
            clause_set(clause, i + 3, ""); /* Dutch: "als u dat kunt regelen" */
        else
            return NULL;
        return deed(turning, "turn.deed", clause, i + 3);
    }
    return NULL;
}

/* Where the next order of the same kind begins behind `from`: "… und bestätigen Sie". */
static guint
next_order(const struct clause *clause, guint from)
{
    for (guint i = from; i + 2 < clause->count; i++)
        if (word_in(clause->words[i].low, "und sowie") && strcmp(clause->words[i + 2].text, "Sie") == 0 &&
            g_str_has_suffix(clause->words[i + 1].low, "en") && !is_capital(&clause->words[i + 1]))
            return i;
    return clause->count;
}

/* One order, its verb at the head of the clause, verb last and told: "Ihnen die Rechnung zuschicken". */
static char *
order_told(const struct turning *turning, struct clause *clause)
{
    drop_listed(clause, turning->pack, "turn.please", 1);
    g_autofree char *tidy = clause_join(clause, 0, clause->count);
    g_autoptr(clause) bare = clause_cut(tidy);
    struct turning part = *turning;
    part.clause = bare;
    g_autoptr(clause) ordered = verb_last(&part, 0, 0);
    part.clause = ordered;
    if (ordered->count == 1) {
        g_autofree char *it = g_strconcat(turning->german ? "das " : "dat ", ordered->words[0].text, NULL);
        clause_set(ordered, 0, it);
    }
    set_reflexive(turning, ordered);
    return germanic_swap(&part) ? clause_join(ordered, 0, ordered->count) : NULL;
}

/* "schicken Sie mir A und bestätigen Sie B" */
static char *
orders(const struct turning *turning, guint verb)
{
    const struct clause *clause = turning->clause;
    g_autoptr(GString) line = g_string_new(foreign_text(turning->pack, "turn.deed", turning->informal));
    for (guint from = verb; from < clause->count;) {
        guint to = next_order(clause, from);
        g_autoptr(clause) one = clause_part(clause, from, to);
        g_autofree char *head = g_strdup(one->words[0].low);
        clause_set(one, 1, ""); /* "Sie" */
        clause_set(one, 0, head);
        g_autofree char *told = order_told(turning, one);
        if (!told)
            return NULL;
        g_string_append_printf(line, "%s%s", from == verb ? " " : " und ", told);
        from = to + 1;
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "Bitte die zwei Sachen nachsenden, ich brauche sie": the infinitive closes its clause. */
static char *
infinitive(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    guint end = 1;
    while (end < clause->count && !germanic_ends(clause, end))
        end++;
    if (end >= clause->count)
        return NULL;
    const struct word *last = &clause->words[end];
    if (!g_str_has_suffix(last->low, "n") || is_capital(last) ||
        foreign_lists(turning->pack, "turn.not.verb", last->low))
        return NULL;
    g_autoptr(clause) first = clause_part(clause, 1, end + 1);
    if (first->count == 1) {
        g_autofree char *it = g_strconcat(turning->german ? "das " : "dat ", first->words[0].text, NULL);
        clause_set(first, 0, it);
    }
    return deed(turning, "turn.deed", first, 0);
}

/* "Darf ich Sie bitten, …" */
static char *
asked_leave(struct turning *turning)
{
    struct clause *clause = turning->clause;
    if (!clause_has(clause, 0, "darf|dürfte|kann|könnte ich sie|euch|dich bitten|ersuchen") || clause->count < 6)
        return NULL;
    clause_set(clause, 0, "ich");
    clause_set(clause, 1, "bitte");
    clause_set(clause, 3, "");
    if (!strchr(clause->words[3].trail, ',')) {
        g_free(clause->words[2].trail);
        clause->words[2].trail = g_strdup(",");
    }
    return germanic_swap(turning) ? clause_join(clause, 0, clause->count) : NULL;
}

static char *
imperative(struct turning *turning)
{
    struct clause *clause = turning->clause;
    const struct pack *pack = turning->pack;
    guint verb = foreign_lists(pack, "turn.please", clause->words[0].low) ? 1 : 0;
    if (!turning->german && word_in(clause->words[0].low, "graag gelieve gaarne"))
        return infinitive(turning);
    if (clause_has(clause, 0, "bitte um"))
        return deed(turning, "turn.ask", clause, 2);
    if (verb + 1 >= clause->count)
        return NULL;
    if (verb + 2 < clause->count && g_str_has_suffix(clause->words[verb].low, "n") &&
        strcmp(clause->words[verb + 1].text, "Sie") == 0)
        return foreign_lists(pack, "turn.subordinate", clause->words[verb].low) ||
                       foreign_lists(pack, "turn.if", clause->words[verb].low)
                   ? NULL
                   : orders(turning, verb);
    char *bare = verb == 1 ? infinitive(turning) : NULL;
    if (bare)
        return bare;
    const char *next = clause->words[verb + 1].low;
    bool addressed = foreign_lists(pack, "turn.addressed", next) || verb == 1;
    g_autofree char *singular = foreign_form(pack, "turn.order", false, clause->words[verb].low);
    g_autofree char *plural = singular || !addressed ? NULL : germanic_plural(turning, clause->words[verb].low);
    const char *form = addressed && singular ? singular : plural;
    if (!form || word_in(next, "ihr du wir ich es") || is_capital(&clause->words[verb + 1]))
        return NULL;
    g_autoptr(clause) one = clause_part(clause, verb, clause->count);
    clause_set(one, 0, form);
    g_autofree char *told = order_told(turning, one);
    return told ? g_strconcat(foreign_text(pack, "turn.deed", turning->informal), " ", told, NULL) : NULL;
}

/* "Falls Sie das haben, schicken Sie es": the plea first, its condition behind it. */
static char *
conditional(struct turning *turning, bool asked)
{
    struct clause *clause = turning->clause;
    guint end = 0;
    if (!foreign_lists(turning->pack, "turn.if", clause->words[0].low))
        return NULL;
    while (end < clause->count && !strchr(clause->words[end].trail, ','))
        end++;
    if (end < 2 || end + 2 >= clause->count)
        return NULL;
    guint from = end + 1;
    if (word_in(clause->words[from].low, "dann so dan"))
        from++;
    g_autoptr(clause) matter = clause_part(clause, from, clause->count), when = clause_part(clause, 0, end + 1);
    struct turning part = *turning;
    part.clause = matter;
    if (matter->count < 2)
        return NULL;
    g_autofree char *line = plea_turn(&part, asked);
    part.clause = when;
    g_autofree char *first = g_strdup(when->words[0].low);
    clause_set(when, 0, first);
    if (!line || !germanic_swap(&part))
        return NULL;
    g_autofree char *told = clause_join(when, 0, when->count);
    const char *verb = strchr(line, ' '), *rest = verb ? strchr(verb + 1, ' ') : NULL;
    if (!rest) /* "Sie möchten …" → "falls …, möchten Sie …" */
        return NULL;
    g_autofree char *subject = g_strndup(line, (gsize)(verb - line));
    g_autofree char *finite = g_strndup(verb + 1, (gsize)(rest - verb - 1));
    bool comma = g_str_has_suffix(finite, ",");
    if (comma)
        finite[strlen(finite) - 1] = '\0';
    if (!turning->german && turning->informal && g_str_has_suffix(finite, "t"))
        finite[strlen(finite) - 1] = '\0'; /* "je wilt" → "wil je" */
    return g_strdup_printf("%s, %s %s%s%s", told, finite, subject, comma ? "," : "", rest);
}

/* "hab 480 Euro falsch überwiesen, kann man das stoppen?": what is stated, and the question. */
static char *
stated_and_asked(const struct turning *turning)
{
    guint second = second_question(turning);
    const struct clause *clause = turning->clause;
    if (!second)
        for (guint i = 2; i + 2 < clause->count && !second; i++)
            if (strchr(clause->words[i - 1].trail, ',') &&
                foreign_lists(turning->pack, "turn.wh", clause->words[i].low) &&
                !foreign_lists(turning->pack, "turn.subordinate", clause->words[i].low))
                second = i;
    if (!second)
        return NULL;
    guint from = second + (word_in(clause->words[second].low, "und oder en of") ? 1 : 0);
    g_autoptr(clause) one = clause_part(clause, 0, second), two = clause_part(clause, from, clause->count);
    struct turning first = *turning, other = *turning;
    first.clause = one;
    other.clause = two;
    g_autofree char *stated = germanic_statement(&first), *asked = stated ? question(&other) : NULL;
    return asked ? g_strdup_printf("%s, %s %s", stated, turning->german ? "und" : "en", asked) : NULL;
}

char *
plea_turn(struct turning *turning, bool asked)
{
    struct clause *clause = turning->clause;
    if (clause->count < 2)
        return NULL;
    for (guint i = 0; i < clause->count && asked; i++) /* "Können Sie sich vorstellen, wie …" asks nothing */
        if (word_in(clause->words[i].low, "vorstellen voorstellen"))
            return NULL;
    char *line = conditional(turning, asked);
    if (!line)
        line = grateful(turning);
    if (!line)
        line = told_question(turning);
    if (!line)
        line = request(turning);
    if (!line)
        line = asked_leave(turning);
    bool told = clause->count > 2 && strcmp(clause->words[1].text, "Sie") == 0;
    for (guint i = 0; i < clause->count; i++)
        told &= !foreign_lists(turning->pack, "turn.please", clause->words[i].low);
    if (line)
        return line;
    if (asked && told && turning->german) /* "Bieten Sie auch Mengenrabatt an?" orders nothing */
        return question(turning);
    line = imperative(turning);
    if (line || !asked)
        return line;
    line = question(turning);
    return line ? line : stated_and_asked(turning);
}

bool
plea_is(const struct turning *turning)
{
    const char *first = turning->clause->words[0].low;
    return foreign_lists(turning->pack, "turn.please", first) || foreign_lists(turning->pack, "turn.wh", first);
}
