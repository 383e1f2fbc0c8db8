/*
 * ours.c - who a German or Dutch mail calls "Sie", "ihr", "u", "jullie": us, with the verbs that go with it.
 *
 * Subject beside a plural verb or where nobody else is, object else; before a Dutch noun it is whose. The verb is looked for beside it,
 * then where its clause closes. Pure.
 */
#include "germanic.h"
#include "plural.h"

#include <string.h>

static bool
foreign_form_of_us(const struct turning *turning, guint at)
{
    g_autofree char *form = foreign_form(turning->pack, "turn.us.verb", false, turning->clause->words[at].low);
    return form != NULL;
}

/* "… u het bureau terugfluit en de bedragen terugbetaalt": our verbs close their clauses. */
static bool
dutch_closes(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    bool closed = false, going = true;
    for (guint i = at + 1; i < clause->count && going; i++) {
        const char *low = clause->words[i].low;
        bool ends = germanic_ends(clause, i);
        if (!ends && !foreign_lists(turning->pack, "turn.joint", clause->words[i + 1].low))
            continue;
        g_autofree char *listed = foreign_form(turning->pack, "turn.us.verb", false, low);
        g_autofree char *form =
            listed || foreign_lists(turning->pack, "turn.noverb", low) ? g_strdup(listed) : plural_dutch(low);
        if (!form && ends && (g_str_has_suffix(low, "de") || g_str_has_suffix(low, "te")) && strlen(low) > 4 &&
            !foreign_lists(turning->pack, "turn.noverb", low))
            form = g_strconcat(low, "n", NULL); /* "die u stuurde" */
        if (form)
            clause_set(clause, i, form);
        closed |= form != NULL || g_str_has_suffix(low, "en");
        going = !ends;
    }
    return closed;
}

/* Dutch: whether what follows "jullie" at `at` is no thing of ours, but what we do. */
static bool
stands_for_us(const struct turning *turning, guint at)
{
    static const char *const prefixes[] = {"aange", "binnen", "terug", "be", "ont"};
    const struct word *next = &turning->clause->words[at + 1];
    bool participle = false;
    if (g_str_has_prefix(next->low, "daar") || g_str_has_prefix(next->low, "hier") ||
        word_in(next->low, "er eraan erover ermee ervan ervoor weer altijd vaak pas meestal precies zelf nu dan morgen "
                           "vandaag gisteren straks"))
        return true; /* "wat jullie daaraan kunnen doen" */
    for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++)
        participle |= g_str_has_prefix(next->low, prefixes[i]);
    participle &=
        g_str_has_suffix(next->low, "en") || g_str_has_suffix(next->low, "d") || g_str_has_suffix(next->low, "t");
    return next->lead[0] || foreign_lists(turning->pack, "turn.modal", next->low) ||
           foreign_lists(turning->pack, "hedge.verbs", next->low) || g_str_has_prefix(next->low, "ge") ||
           (participle && germanic_ends(turning->clause, at + 1)) ||
           word_in(next->low,
                   "open dicht gesloten bereikbaar besteld betaald verkocht beloofd soms die deze ze hem haar het");
}

/* Dutch: "jullie app" is "onze app"; "bij jullie gehad". False: "jullie" has its verb. */
static bool
turn_jullie(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    const char *before = at ? clause->words[at - 1].low : "", *after = clause_low(clause, at + 1);
    if (turning->german || strcmp(clause->words[at].low, "jullie") != 0 || !*after || *clause->words[at].trail ||
        foreign_lists(turning->pack, "turn.noverb", after) || foreign_form_of_us(turning, at + 1) ||
        (at > 0 && (foreign_form_of_us(turning, at - 1) || (strlen(before) > 4 && g_str_has_suffix(before, "en")))))
        return false;
    bool placed = foreign_lists(turning->pack, "turn.preposition", before) ||
                  word_in(before, "volgens zonder tussen tegen namens");
    clause_set(clause, at, !stands_for_us(turning, at) ? "onze" : placed ? "ons" : "wij");
    return true;
}

/* German: "ich habe widerrufen, und trotzdem buchen Sie ab": an inverted clause of ours behind one of the customer's. */
static bool
turn_inverted(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    if (!turning->german || at < 2 || strcmp(clause->words[at].text, "Sie") != 0)
        return false;
    const struct word *verb = &clause->words[at - 1];
    if (strlen(verb->low) <= 4 || !g_str_has_suffix(verb->low, "en") ||
        foreign_lists(turning->pack, "turn.noverb", verb->low) || g_unichar_isupper(g_utf8_get_char(verb->text)) ||
        *verb->trail ||
        !word_in(clause->words[at - 2].low,
                 "trotzdem dennoch nun jetzt dann danach weiterhin seitdem deshalb plötzlich"))
        return false;
    clause_set(clause, at, "wir");
    return true;
}

/* The verb on one side of "wir", made its own. False: none stands there. */
static bool
turn_verb_at(const struct turning *turning, const struct turning *many, guint at, guint verb, bool under)
{
    struct clause *clause = turning->clause;
    const char *before = at ? clause->words[at - 1].low : "";
    if (turning->german && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text)) && verb > at)
        return false; /* "seit wann ihr Eintritt nehmt" */
    bool first = turning->german && verb + 1 == at && strcmp(clause->words[at].low, "wir") == 0 && verb > 0 &&
                 g_str_has_suffix(before, "t") && word_in(clause->words[verb - 1].low, "erst dann nun jetzt und aber");
    g_autofree char *plural = /* "erst bestätigt ihr" */
        first ? plural_german(before) : germanic_plural(many, clause->words[verb].low);
    if (plural)
        clause_set(clause, verb, plural);
    bool noun =
        turning->german && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text)); /* "welche Unterlagen ihr" */
    return plural || (!noun && !(under && turning->german) && g_str_has_suffix(clause->words[verb].low, "en") &&
                      !word_in(clause->words[verb].low,
                               "den einen keinen meinen euren neuen anderen zwischen gegen neben wegen beiden allen "
                               "morgen"));
}

/* "ihr habt" → "wir haben"; Dutch "mag u betalen": the verb behind or before it, the likelier first. False: neither is one. */
static bool
turn_verb_beside(const struct turning *turning, const struct turning *many, guint at, bool under)
{
    for (guint side = 0; side < 2; side++) {
        guint verb = (side == 0) == turning->german ? at + 1 : at - 1;
        if (!turning->german && side == 0 && (at == 0 || !foreign_form_of_us(turning, verb)))
            continue;
        if (verb >= turning->clause->count ||
            (turning->german && side == 1 && at > 0 && *turning->clause->words[at - 1].trail))
            continue;
        if (turn_verb_at(turning, many, at, verb, under))
            return true;
    }
    return false;
}

/* German: "dass ihr das liefert", "… und mir das Geld überweist": the verbs that close what stands under it. */
static bool
turn_verb_last(const struct turning *turning, const struct turning *many, guint at, bool under)
{
    struct clause *clause = turning->clause;
    guint last = at;
    while (!germanic_ends(clause, last) && !foreign_lists(turning->pack, "turn.joint", clause->words[last + 1].low))
        last++;
    g_autofree char *plural = last > at ? germanic_plural(many, clause->words[last].low) : NULL;
    bool closes = !plural && under && last > at && g_str_has_suffix(clause->words[last].low, "t");
    if (closes) /* whatever stands there is the verb: "dass ihr den Schaden bezahlt" */
        plural = plural_german(clause->words[last].low);
    if (plural)
        clause_set(clause, last, plural);
    guint end = last;
    while (!germanic_ends(clause, end))
        end++;
    g_autofree char *second = under && end > last ? germanic_plural(many, clause->words[end].low) : NULL;
    if (second)
        clause_set(clause, end, second);
    return plural != NULL;
}

bool
ours_turn(const struct turning *turning, guint at, bool customer_acts)
{
    struct clause *clause = turning->clause;
    if (turn_jullie(turning, at) || (customer_acts && turn_inverted(turning, at)))
        return true;
    const char *before = at ? clause->words[at - 1].low : "";
    struct turning many = *turning;
    many.informal |= turning->german && strcmp(clause->words[at].low, "ihr") == 0;
    bool under = at > 0 && foreign_lists(turning->pack, "turn.subordinate", before);
    bool object =
        foreign_lists(turning->pack, "turn.preposition", before) || (customer_acts && !(under && !turning->german));
    g_autofree char *form = foreign_form(turning->pack, object ? "turn.us.object" : "turn.us.subject",
                                         turning->informal, clause->words[at].low);
    if (!form)
        return false;
    clause_set(clause, at, form);
    if (object || turn_verb_beside(turning, &many, at, under))
        return true;
    if (!turning->german) /* "schreven jullie dat het onderweg was" */
        return (strlen(before) > 4 && g_str_has_suffix(before, "en")) || dutch_closes(turning, at);
    return !turning->informal || turn_verb_last(turning, &many, at, under);
}
