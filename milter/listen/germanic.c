/*
 * germanic.c - German and Dutch clauses in the second person.
 *
 * Persons are swapped by the pack's tables; the verb that goes with "ich" stands beside it or closes its clause, and takes its form
 * there; who means us is told in ours.c. Where haste left "ich" out it is put in. A piece without a verb of its own, and what cannot be
 * told, is refused. Pleas are told in pleas.c. Pure.
 */
#include "germanic.h"

#include "clause.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

bool
germanic_ends(const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at];
    bool inside = false; /* "(alte Version, vor 2012)" ends nothing */
    for (guint i = 0; i <= at; i++)
        inside = (inside || strchr(clause->words[i].lead, '(')) && !strchr(clause->words[i].trail, ')');
    const char *close = strrchr(word->trail, ')'); /* "(heute!)" ends nothing, either */
    if (at + 1 >= clause->count || (!inside && strpbrk(close ? close : word->trail, ",;:!?")))
        return true;
    if (*clause->words[at + 1].lead == '(' && !inside) { /* "… hatte (Foto anbei)", "… habe (Auftrag 12), stornieren" */
        guint end = at + 1;
        while (end + 1 < clause->count && !strchr(clause->words[end].trail, ')'))
            end++;
        if (end + 1 >= clause->count || strchr(clause->words[end].trail, ','))
            return true;
    }
    gsize length = strlen(word->text);
    return strchr(word->trail, '.') && !(length && g_ascii_isdigit(word->text[length - 1])) && length > 2;
}

/* The form that goes with the customer as subject: by table, else by rule for endings that the first person alone has beside it. */
static char *
verb_form(const struct turning *turning, const char *low)
{
    char *form = foreign_form(turning->pack, "turn.verb", turning->informal, low);
    gsize length = strlen(low);
    if (form || length < 3)
        return form;
    static const char *const heads[] = {"an",     "ab",  "auf", "aus", "ein", "vor", "zu",
                                        "zurück", "mit", "los", "weg", "um",  "bei", "nach"};
    for (guint i = 0; i < G_N_ELEMENTS(heads) && turning->german; i++) { /* "als ich ankam" */
        gsize width = strlen(heads[i]);
        if (!g_str_has_prefix(low, heads[i]) || length < width + 3)
            continue;
        g_autofree char *bare = foreign_lists(turning->pack, "turn.noverb", low)
                                    ? NULL
                                    : foreign_form(turning->pack, "turn.verb", turning->informal, low + width);
        if (bare)
            return g_strconcat(heads[i], bare, NULL);
    }
    static const char *const parts[] = {"aan", "terug", "mee", "uit", "weg", "binnen", "langs", "thuis", "op", "af"};
    for (guint i = 0; i < G_N_ELEMENTS(parts) && !turning->german; i++) { /* "toen wij aankwamen" */
        gsize width = strlen(parts[i]);
        if (!g_str_has_prefix(low, parts[i]) || length < width + 4 || foreign_lists(turning->pack, "turn.noverb", low))
            continue;
        form = foreign_form(turning->pack, "turn.verb", turning->informal, low + width);
        g_autofree char *bare = form;
        if (bare)
            return g_strconcat(parts[i], bare, NULL);
    }
    if (!turning->german) { /* Dutch: past forms stay, present ones take -t */
        if (strpbrk(low, "'\""))
            return NULL;
        if (g_str_has_suffix(low, "en"))
            return foreign_lists(turning->pack, "turn.noverb", low) ? NULL : plural_singular(low);
        if (g_str_has_suffix(low, "de") || g_str_has_suffix(low, "te") || g_str_has_suffix(low, "t"))
            return g_strdup(low);
        return foreign_lists(turning->pack, "turn.past", low) ? g_strdup(low) : g_strconcat(low, "t", NULL);
    }
    if (g_str_has_suffix(low, "te"))
        return g_strconcat(low, turning->informal ? "st" : "n", NULL);
    if (!g_str_has_suffix(low, "e"))
        return NULL;
    if (length > 4 && g_str_has_suffix(low, "ere") && !strchr("aeiouw", low[length - 4])) /* "ändere" */
        return g_strdup_printf("%.*s%s", (int)length - 1, low, turning->informal ? "st" : "n");
    if (length > 5 && g_str_has_suffix(low, "ele") && !strchr("aeiouhl", low[length - 4])) /* "regele" */
        return g_strdup_printf("%.*s%s", (int)length - 1, low, turning->informal ? "st" : "n");
    if (length > 5 && g_str_has_suffix(low, "sle")) /* "wechsle" */
        return g_strdup_printf("%.*sel%s", (int)length - 2, low, turning->informal ? "st" : "n");
    if (!turning->informal)
        return g_strconcat(low, "n", NULL);
    char before = low[length - 2];
    if (strchr("szx", before) || (length > 3 && (guchar)before == 0x9F)) /* "nutze", "heiße": no second s */
        return g_strdup_printf("%.*st", (int)length - 1, low);
    return g_strdup_printf("%.*s%s", (int)length - 1, low, before == 't' || before == 'd' ? "est" : "st");
}

static bool
is_verb_like(const struct turning *turning, guint at)
{
    const struct word *word = &turning->clause->words[at];
    /* German nouns are capitalised, so a capital in mid-clause is no verb. */
    if (at && g_unichar_isupper(g_utf8_get_char(word->text)))
        return false;
    if (foreign_lists(turning->pack, "turn.noverb", word->low) || foreign_lists(turning->pack, "turn.first", word->low))
        return false;
    g_autofree char *form = verb_form(turning, word->low);
    return form != NULL;
}

static bool
foreign_form_known(const struct turning *turning, guint at)
{
    g_autofree char *form = foreign_form(turning->pack, "turn.verb", false, turning->clause->words[at].low);
    return form != NULL;
}

/* "obwohl ich die App hatte und der Akku leer war": a clause whose subject is another begins behind the word. */
static bool
closes_before(const struct turning *turning, guint at, guint end)
{
    const struct clause *clause = turning->clause;
    return turning->german && end > at + 1 && end + 3 < clause->count && is_verb_like(turning, end) &&
           foreign_form_known(turning, end) && foreign_lists(turning->pack, "turn.joint", clause->words[end + 1].low) &&
           word_in(clause->words[end + 2].low, "der die das mein meine unser unsere ein eine es er sie man niemand "
                                               "keiner jemand kein keine");
}

/* "…, in der ich um mein Geld bitte", "…, mit der ich nach dem Paket frage": a verb there and nowhere else. */
static bool
begged(const struct clause *clause, guint at, guint end)
{
    for (guint i = at + 1; i + 1 < end; i++)
        if (word_in(clause->words[i].low, "um nach") && word_in(clause->words[end].text, "bitte frage"))
            return true;
    return false;
}

/* "… luchten en wil niet komen": a singular verb is joined to one of "wij" at `at`, so it is another's. Dutch. */
static bool
joins_another(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    return at + 1 < clause->count && foreign_lists(turning->pack, "turn.joint", clause->words[at].low) &&
           foreign_lists(turning->pack, "turn.modal", clause->words[at + 1].low) &&
           !g_str_has_suffix(clause->words[at + 1].low, "en");
}

/* The finite verb of the subject at `at`: beside it, else the last of its clause. G_MAXUINT: not found. */
static guint
verb_of(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    bool alone = !turning->german && strcmp(clause->words[at].low, "ik") == 0; /* "omdat ik ga verhuizen" */
    bool opened = at == 0 || strpbrk(clause->words[at - 1].trail, ",;:");
    bool joined = at > 0 && foreign_lists(turning->pack, "turn.subordinate", clause->words[at - 1].low);
    if (!joined && at > 0 && !opened && is_verb_like(turning, at - 1))
        return at - 1;
    if ((!joined || (alone && at + 1 < clause->count && foreign_form_known(turning, at + 1))) &&
        at + 1 < clause->count && !*clause->words[at].trail && is_verb_like(turning, at + 1))
        return at + 1;
    guint end = at;
    while (!germanic_ends(clause, end) && !(joined && closes_before(turning, at, end)))
        end++;
    for (guint i = at + 2; alone && joined && i < end; i++)
        if ((foreign_form_known(turning, i) || foreign_lists(turning->pack, "turn.past", clause->words[i].low)) &&
            !g_str_has_suffix(clause->words[i].low, "en"))
            return i; /* "terwijl ik in juni heb gevraagd om …" */
    const char *last = clause->words[end].low;
    if (joined && turning->german && begged(clause, at, end))
        return end;
    if (!turning->german && end > at + 2 &&
        (g_str_has_suffix(last, "en") || (joined && foreign_form_known(turning, end - 1) &&
                                          (g_str_has_suffix(last, "d") || g_str_has_suffix(last, "t")))) &&
        foreign_lists(turning->pack, "turn.modal", clause->words[end - 1].low))
        return end - 1; /* "zodat ik het kan betalen", "omdat wij het hebben betaald" */
    for (guint i = at + 1; !turning->german && joined && i + 2 < end; i++)
        if (word_in(clause->words[at].low, "wij we") && is_verb_like(turning, i) &&
            g_str_has_suffix(clause->words[i].low, "n") &&
            joins_another(turning, foreign_lists(turning->pack, "turn.modal", clause->words[i].low) ? i + 2 : i + 1))
            return i; /* "hij zegt dat wij te weinig luchten en wil niet komen": another's verb is joined */
    for (guint i = end; i > at; i--)
        if (is_verb_like(turning, i) &&
            !(alone && g_str_has_suffix(clause->words[i].low, "en") &&
              !word_in(clause->words[i].low, "ben ken herken erken ontken teken onderteken reken")) &&
            (i == end || foreign_lists(turning->pack, "turn.joint", clause->words[i + 1].low))) {
            bool leads = !turning->german && i > at + 1 && g_str_has_suffix(clause->words[i].low, "en") &&
                         foreign_lists(turning->pack, "turn.modal", clause->words[i - 1].low);
            return leads ? i - 1 : i; /* "die we moeten doorgeven" */
        }
    return G_MAXUINT;
}

static bool
set_verb(const struct turning *turning, guint at)
{
    g_autofree char *form = verb_form(turning, turning->clause->words[at].low);
    if (form)
        clause_set(turning->clause, at, form);
    return form != NULL;
}

/* "bekommen wir", "wir warten", "dass wir im Zelt schlafen": a verb of the many that no table holds stays with "Sie" and takes -t with
 * "ihr". */
static bool
set_many(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    guint end = at;
    while (!germanic_ends(clause, end))
        end++;
    bool under = at > 0 && end > at + 1 && foreign_lists(turning->pack, "turn.subordinate", clause->words[at - 1].low);
    const guint places[] = {at - 1, at + 1, end};
    for (guint side = under ? 2 : 0; side < (under ? 3 : 2); side++) {
        guint verb = places[side];
        if (verb >= clause->count || !turning->german || strcmp(clause->words[at].low, "wir") != 0)
            continue;
        const char *low = clause->words[verb].low;
        gsize length = strlen(low);
        bool brief = g_str_has_suffix(low, "ln") || g_str_has_suffix(low, "rn"); /* "wechseln", "feiern" */
        if ((!g_str_has_suffix(low, "en") && !brief) || length < 5 ||
            foreign_lists(turning->pack, "turn.not.verb", low) || foreign_lists(turning->pack, "turn.noverb", low) ||
            (verb > 0 && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text))))
            continue;
        if (turning->informal) {
            g_autofree char *form = g_strdup_printf("%.*s%st", (int)length - (brief ? 1 : 2), low,
                                                    !brief && strchr("td", low[length - 3]) ? "e" : "");
            clause_set(clause, verb, form);
        }
        return true;
    }
    return false;
}

/* Verbs of the customer as subject, first; then verbs joined to them by "und". */
bool
germanic_verbs(const struct turning *turning, bool *subject_out)
{
    struct clause *clause = turning->clause;
    for (guint i = 0; i < clause->count; i++) {
        if (!foreign_lists(turning->pack, "turn.i", clause->words[i].low))
            continue;
        if (turning->german && i > 0 && word_in(clause->words[i - 1].low, "als wie") && germanic_ends(clause, i))
            continue; /* "weniger als ich" */
        guint verb = verb_of(turning, i);
        *subject_out = true;
        /* Dutch "heb ik" → "heb je": behind its verb "je" takes the form that "ik" has. */
        bool many = word_in(clause->words[i].low, "wij we"); /* "we hebben" → "jullie hebben" */
        bool kept = !turning->german && turning->informal && verb != G_MAXUINT && (many || verb < i);
        if (verb == G_MAXUINT && set_many(turning, i))
            continue;
        if (verb == G_MAXUINT || (!kept && !set_verb(turning, verb)))
            return false;
        bool under = turning->german && i > 0 && verb > i + 1 &&
                     foreign_lists(turning->pack, "turn.subordinate", clause->words[i - 1].low);
        for (guint k = i + 1; under && k < verb; k++) /* "wenn ich etwas in den Korb lege und die Seite verlasse" */
            if (foreign_lists(turning->pack, "turn.joint", clause->words[k + 1].low) && is_verb_like(turning, k) &&
                (foreign_form_known(turning, k) || g_str_has_suffix(clause->words[k].low, "e")))
                set_verb(turning, k);
        bool after = true, comma = false;
        for (guint k = MAX(i, verb) + 1; k + 1 < clause->count && after; k++) {
            comma |= strchr(clause->words[k - 1].trail, ',') != NULL;
            bool other =
                comma && word_in(clause->words[k].low,
                                 "er sie es man niemand jemand hij ze men"); /* "…, drehte er sich um und ging" */
            after = !other && !foreign_lists(turning->pack, "turn.i", clause->words[k].low);
            bool turns = turning->german && k + 1 < clause->count && strchr(clause->words[k - 1].trail, ',') &&
                         word_in(clause->words[k + 1].low, "aber jedoch nun jetzt dann also daher deshalb");
            if (after && turns && is_verb_like(turning, k) &&
                (foreign_form_known(turning, k) || g_str_has_suffix(clause->words[k].low, "e")))
                set_verb(turning, k); /* "…, möchte aber die Adresse ändern" */
            bool ones = many && !turning->german && !g_str_has_suffix(clause->words[k + 1].low, "n"); /* "en wil" */
            if (after && !ones && foreign_lists(turning->pack, "turn.joint", clause->words[k].low) &&
                is_verb_like(turning, k + 1) &&
                (foreign_form_known(turning, k + 1) ||
                 (turning->german && g_str_has_suffix(clause->words[k + 1].low, "e"))))
                set_verb(turning, k + 1);
        }
    }
    return true;
}

char *
germanic_plural(const struct turning *turning, const char *low)
{
    char *form = foreign_form(turning->pack, "turn.us.verb", false, low);
    gsize length = strlen(low);
    if (form || !turning->german || !turning->informal || length < 4 || low[length - 1] != 't' ||
        foreign_lists(turning->pack, "turn.noverb", low) || foreign_lists(turning->pack, "turn.not.verb", low))
        return form;
    return plural_german(low);
}

/* "… und ihr habt": a joined clause with a subject of its own. */
static bool
begins_anew(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    return at > 0 && at + 1 < clause->count && foreign_lists(turning->pack, "turn.joint", clause->words[at - 1].low) &&
           (foreign_lists(turning->pack, "turn.us.role", clause->words[at].low) ||
            foreign_lists(turning->pack, "turn.i", clause->words[at].low) ||
            (foreign_lists(turning->pack, "turn.i", clause->words[at + 1].low) &&
             foreign_lists(turning->pack, "turn.subordinate", clause->words[at].low)) || /* "oder ob ich" */
            (!turning->german && word_in(clause->words[at + 1].low, "de het een") && /* "en kostte de taxi me …" */
             (g_str_has_suffix(clause->words[at].low, "te") || g_str_has_suffix(clause->words[at].low, "de"))) ||
            (word_in(clause->words[at].low, "er es das der die man niemand jemand sie het dat hij ze er") &&
             (foreign_lists(turning->pack, "turn.finite", clause->words[at + 1].low) ||
              g_str_has_suffix(clause->words[at + 1].low, "t"))));
}

/* "Ihr habt", at a clause's start: no "Ihr Techniker". */
static bool
addresses_many(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    struct turning many = *turning;
    many.informal = true;
    if (at + 1 >= clause->count || *clause->words[at].trail ||
        g_unichar_isupper(g_utf8_get_char(clause->words[at + 1].text)))
        return false;
    g_autofree char *plural = germanic_plural(&many, clause->words[at + 1].low);
    return plural != NULL;
}

/* Whether the customer is the subject of the clause (comma to comma) that holds this word. */
static bool
acts_here(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    guint from = at, to = at;
    while (from > 0 && !strpbrk(clause->words[from - 1].trail, ",;:") && !begins_anew(turning, from))
        from--;
    while (!germanic_ends(clause, to) && !begins_anew(turning, to + 1))
        to++;
    for (guint i = from; i <= to && i < clause->count; i++)
        if (foreign_lists(turning->pack, "turn.i", clause->words[i].low))
            return true;
    return false;
}

/* Whether a pronoun means the customer who acts ("ich habe mich beschwert"), and no one else does since ("…, und keiner konnte mir
 * helfen"). */
static bool
acts_on_self(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    if (at > 0 && word_in(clause->words[at - 1].low, "man keiner niemand jemand einer"))
        return false; /* "den Rückruf, den man mir versprochen hat" */
    for (guint i = at; i-- > 0;) {
        const char *low = clause->words[i].low, *next = clause->words[i + 1].low;
        if (foreign_lists(turning->pack, "turn.i", low))
            return true;
        if (foreign_lists(turning->pack, "turn.subordinate", low) && i + 1 == at)
            return false; /* "iemand die me kon helpen" */
        g_autofree char *own = foreign_form(turning->pack, "turn.verb", false, next);
        bool anew = i + 1 == at && at + 1 < clause->count && /* "ich rief an und mir wurde gesagt" */
                    foreign_lists(turning->pack, "turn.finite", clause->words[at + 1].low) &&
                    !(at + 2 < clause->count && foreign_lists(turning->pack, "turn.i", clause->words[at + 2].low));
        if (foreign_lists(turning->pack, "turn.joint", low) && !own &&
            (anew || (!is_verb_like(turning, i + 1) && i + 1 < at)))
            return false;
    }
    for (guint i = at + 1; i < MIN(at + 4, clause->count);
         i++) /* "mich habe ich", not "mir wurde er erhöht, ohne dass ich" */
        if (foreign_lists(turning->pack, "turn.i", clause->words[i].low))
            return true;
    return false;
}

/* "…, Sie telefonisch zu erreichen": who stands there is meant, and does nothing. */
static bool
is_infinitive(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    guint end = at;
    while (!germanic_ends(clause, end))
        end++;
    bool opens =
        (at == 0 || strpbrk(clause->words[at - 1].trail, ",;:")) && g_str_has_suffix(clause_low(clause, at + 1), "en");
    return turning->german && end > at + 1 && !opens && strcmp(clause->words[end - 1].low, "zu") == 0 &&
           g_str_has_suffix(clause->words[end].low, "n");
}

/* "[Nehmen] Sie alte Matratzen mit": an adjective before its noun, no verb of hers; what many do closes the clause. */
static bool
closes_plural(const struct clause *clause, guint at)
{
    guint end = at;
    while (end + 1 < clause->count && !strpbrk(clause->words[end].trail, ",;:?"))
        end++;
    const struct word *last = &clause->words[end];
    bool noun = at + 1 < clause->count && g_unichar_isupper(g_utf8_get_char(clause->words[at + 1].text));
    return noun && end > at + 1 && g_str_has_suffix(last->low, "en") &&
           !g_unichar_isupper(g_utf8_get_char(last->text)) &&
           !word_in(clause->words[at].low, "wollte sollte konnte musste durfte möchte hatte");
}

/* "Sie hat", at a clause's start: another person, or a thing. */
static bool
is_another(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    const char *verb = clause_low(clause, at + 1);
    bool hers = strcmp(clause->words[at].low, "sie") == 0 &&
                (g_str_has_suffix(verb, "t") || g_str_has_suffix(verb, "te")) &&
                (at == 0 || strpbrk(clause->words[at - 1].trail, ",;:")) &&
                !word_in(verb, "nicht jetzt selbst bereits überhaupt sofort zuletzt laut seit fast sonst erst "
                               "direkt bestimmt seid heute bitte letzte erste gute könnte sollte");
    return at + 1 < clause->count &&
           ((hers && !closes_plural(clause, at + 1)) || foreign_lists(turning->pack, "turn.her", verb));
}

/* Dutch "ons contract": "ons" is whose it is. */
static bool
is_possessive(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    const struct word *word = &clause->words[at], *next = at + 1 < clause->count ? &clause->words[at + 1] : NULL;
    return !turning->german && strcmp(word->low, "ons") == 0 && next && !*word->trail && !*next->lead &&
           !foreign_lists(turning->pack, "turn.noverb", next->low) && !g_str_has_prefix(next->low, "ge") &&
           !foreign_lists(turning->pack, "hedge.verbs", next->low) && !g_str_has_suffix(next->low, "en") &&
           !word_in(next->low,
                    "daarover hierover daarvan hiervan daarmee hiermee daarvoor hiervoor erover ervan daarin");
}

bool
germanic_swap(const struct turning *turning)
{
    struct clause *clause = turning->clause;
    bool verbs = false;
    g_autofree bool *acting = g_new0(bool, clause->count + 1), *self = g_new0(bool, clause->count + 1);
    for (guint i = 0; i < clause->count;
         i++) /* "ich bin zufrieden und wollte mich bedanken": while verbs are the customer's */
        self[i] = acts_on_self(turning, i);
    if (!germanic_verbs(turning, &verbs))
        return false;
    for (guint i = 0; i < clause->count; i++)
        acting[i] = acts_here(turning, i);
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        bool acts = acting[i];
        bool placed = i > 0 && foreign_lists(turning->pack, "turn.preposition", clause->words[i - 1].low);
        bool capital = g_unichar_isupper(g_utf8_get_char(word->text));
        /* German "Sie" and "Ihr" are us, "sie" and "ihr" are others; at a clause's start both have capitals, and mean us. */
        if (!turning->german || capital ||
            (turning->informal && foreign_lists(turning->pack, "turn.us.small", word->low))) {
            bool many = turning->german && strcmp(word->low, "ihr") == 0 &&
                        (!capital || addresses_many(turning, i)); /* "ihr habt" */
            g_autofree char *us = many ? NULL : foreign_form(turning->pack, "turn.us", turning->informal, word->low);
            if (us) {
                clause_set(clause, i, us);
                continue;
            }
            if (foreign_lists(turning->pack, "turn.us.role", word->low)) {
                if (turning->german && is_another(turning, i)) { /* "Sie weint nur noch" */
                    clause_set(clause, i, "sie");
                    continue;
                }
                if (!ours_turn(turning, i, acts || is_infinitive(turning, i)))
                    return false;
                continue;
            }
        }
        if (is_possessive(turning, i)) {
            clause_set(clause, i, turning->informal ? "jullie" : "uw");
            continue;
        }
        bool beside = placed && turning->german && word_in(clause->words[i - 1].low, "vor bei für mit hinter");
        g_autofree char *reflexive = acts && (!placed || beside) && !turning->informal && self[i]
                                         ? foreign_form(turning->pack, "turn.reflexive", false, word->low)
                                         : NULL;
        bool whom = turning->german && !turning->informal && strcmp(word->low, "uns") == 0 && accusative_us(clause, i);
        g_autofree char *swapped =
            whom ? g_strdup("Sie") : foreign_form(turning->pack, "turn.swap", turning->informal, word->low);
        if (reflexive || swapped)
            clause_set(clause, i, reflexive ? reflexive : swapped);
    }
    return true;
}

bool
germanic_is_small(const struct turning *turning, const char *low)
{
    return foreign_lists(turning->pack, "turn.small", low);
}

/* "Hab gestern bestellt": the customer, left out in haste. */
static struct clause *
with_subject(const struct turning *turning)
{
    struct clause *clause = turning->clause;
    const char *first = clause->words[0].low;
    bool sure = foreign_lists(turning->pack, "turn.hasty", first);
    bool likely = foreign_lists(turning->pack, "turn.hasty.or", first);
    if ((!sure && !likely) || clause->count < 3)
        return NULL;
    const struct word *second = &clause->words[1];
    bool mine = word_in(first, "kan kann konnte kon") && word_in(second->low, "mijn mein meine") &&
                !strchr(clause->words[clause->count - 1].trail, '?') &&
                (g_str_has_suffix(clause->words[clause->count - 1].low, "en") ||
                 clause_has(clause, 3, "niet|nicht vinden|openen|finden|öffnen|sehen|zien|gebruiken|nutzen|bekijken"));
    if (likely && !mine &&
        (foreign_lists(turning->pack, "turn.subject.only", second->low) ||
         (turning->german && g_unichar_isupper(g_utf8_get_char(second->text)))))
        return NULL;
    for (guint i = 1; i < clause->count; i++) {
        if (foreign_lists(turning->pack, "turn.i", clause->words[i].low) ||
            (likely && word_in(clause->words[i].low, "einer jemand wer"))) /* "kann mir das einer erklären" */
            return NULL;
        if (germanic_ends(clause, i))
            break;
    }
    g_autofree char *low = g_strdup(first);
    clause_set(clause, 0, low);
    g_autofree char *rest = clause_join(clause, 0, clause->count);
    g_autofree char *line = g_strconcat(turning->german ? "ich " : "ik ", rest, NULL);
    return clause_cut(line);
}

static bool
is_finite(const struct turning *turning, const struct word *word, bool plural, bool capital_next)
{
    const char *low = word->low;
    if (foreign_lists(turning->pack, "turn.finite", low))
        return true;
    if (strlen(low) < 4 || g_unichar_isupper(g_utf8_get_char(word->text)) ||
        foreign_lists(turning->pack, "turn.noverb", low) || foreign_lists(turning->pack, "turn.not.verb", low))
        return false;
    const char *within = strstr(low, "ge"); /* "angekommen", not "liegen" */
    bool participle = (g_str_has_prefix(low, "ge") && !foreign_lists(turning->pack, "turn.ge", low)) ||
                      (within > low && strlen(within) > 4);
    bool adjective = capital_next && (g_str_has_suffix(low, "te") || g_str_has_suffix(low, "en"));
    if (adjective) /* "die bestellten Teile" */
        return false;
    return (g_str_has_suffix(low, "t") && !participle) || g_str_has_suffix(low, "te") || g_str_has_suffix(low, "ten") ||
           (plural && !participle &&
            (g_str_has_suffix(low, "en") || g_str_has_suffix(low, "eln") || g_str_has_suffix(low, "ern")));
}

/* Whether a German line has a verb that makes it a sentence. */
static bool
has_verb(const struct turning *turning, const struct clause *clause)
{
    bool plural = false;
    for (guint i = 0; i < clause->count; i++)
        plural |=
            (i == 0 &&
             word_in(clause->words[i].low, "die alle beide ihre deine unsere viele mehrere einige zwei drei vier")) ||
            word_in(clause->words[i].text, "Sie wir die alle beide Ihre deine unsere viele mehrere einige zwei drei");
    for (guint i = 0; i < clause->count; i++)
        if (is_finite(turning, &clause->words[i], plural,
                      i + 1 < clause->count && !*clause->words[i].trail &&
                          !(i == 1 && strcmp(clause->words[0].text, "Sie") == 0) && /* "Sie brauchen Hilfe" */
                          !word_in(clause->words[i + 1].text, "Sie Ihnen Ihr Ihre Ihren Ihrem") &&
                          g_unichar_isupper(g_utf8_get_char(clause->words[i + 1].text))))
            return true;
    return false;
}

/* "…, in der ich um mein Geld bitte": a verb, no courtesy. */
static bool
begs_last(const struct turning *turning, guint at)
{
    for (guint i = at;
         turning->german && germanic_ends(turning->clause, at) && i-- > 0 && !*turning->clause->words[i].trail;)
        if (foreign_lists(turning->pack, "turn.i", turning->clause->words[i].low))
            return begged(turning->clause, i, at);
    return false;
}

char *
germanic_statement(struct turning *turning)
{
    g_autoptr(clause) whole = with_subject(turning);
    struct turning full = *turning;
    full.clause = whole ? whole : turning->clause;
    for (guint i = 1; i < full.clause->count; i++) /* "ich bitte" is a verb */
        if (word_in(full.clause->words[i].low, "bitte alstublieft alsjeblieft aub") &&
            !foreign_lists(full.pack, "turn.i", full.clause->words[i - 1].low) && !begs_last(&full, i) &&
            !clause_has(full.clause, i, "bitte um") && /* "ich möchte kündigen und bitte um …" */
            !(i + 1 < full.clause->count && foreign_lists(full.pack, "turn.i", full.clause->words[i + 1].low)))
            clause_set(full.clause, i, "");
    if (!germanic_swap(&full))
        return NULL;
    g_autofree char *line = clause_join(full.clause, 0, full.clause->count);
    g_autoptr(clause) said = clause_cut(line);
    /* "Ist der Topf in Scherben": the head was lost; "sollte das so bleiben, …" has its clause behind it. */
    bool headless = said->count && foreign_lists(full.pack, "turn.finite", said->words[0].low) && !strchr(line, ',');
    return !full.german || (has_verb(&full, said) && !headless) ? g_steal_pointer(&line) : NULL;
}

char *
germanic_turn(const struct pack *pack, bool informal, struct clause *clause, bool asked, bool *asks_out)
{
    struct turning turning = {pack, informal, strcmp(pack->language, "de") == 0, clause};
    g_autoptr(clause) copy = clause_part(clause, 0, clause->count);
    turning.clause = copy;
    char *line = plea_turn(&turning, asked);
    *asks_out = line != NULL;
    if (line || asked)
        return line;
    turning.clause = clause;
    return plea_is(&turning) ? NULL : germanic_statement(&turning);
}
