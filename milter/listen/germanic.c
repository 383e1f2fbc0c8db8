/*
 * germanic.c - German and Dutch clauses in the second person.
 *
 * Persons are swapped by the pack's tables; the verb that goes with "ich" stands beside it or closes its clause, and takes its form
 * there. Questions put their verb at the end of their first clause ("wann kommt mein Paket" → "wann Ihr Paket kommt"), requests with
 * can or please become "Sie möchten, dass wir …". What cannot be told is refused. Pure.
 */
#include "foreign.h"

#include <string.h>

struct turning {
    const struct pack *pack;
    bool informal, german;
    struct clause *clause;
};

static bool
ends_segment(const struct clause *clause, guint at)
{
    return at + 1 >= clause->count || strpbrk(clause->words[at].trail, ",;.:!?)");
}

/* The form that goes with the customer as subject: by table, else by rule for endings that the first person alone has beside it. */
static char *
verb_form(const struct turning *turning, const char *low)
{
    char *form = foreign_form(turning->pack, "turn.verb", turning->informal, low);
    gsize length = strlen(low);
    if (form || length < 3)
        return form;
    if (!turning->german) { /* Dutch: past forms stay, present ones take -t */
        if (g_str_has_suffix(low, "en") || strpbrk(low, "'\""))
            return NULL;
        if (g_str_has_suffix(low, "de") || g_str_has_suffix(low, "te") || g_str_has_suffix(low, "t"))
            return g_strdup(low);
        return foreign_lists(turning->pack, "turn.past", low) ? g_strdup(low) : g_strconcat(low, "t", NULL);
    }
    if (g_str_has_suffix(low, "te"))
        return g_strconcat(low, turning->informal ? "st" : "n", NULL);
    if (!g_str_has_suffix(low, "e"))
        return NULL;
    if (!turning->informal)
        return g_strconcat(low, "n", NULL);
    char before = low[length - 2];
    return g_strdup_printf("%.*s%s", (int)length - 1, low, before == 't' || before == 'd' ? "est" : "st");
}

static bool
is_verb_like(const struct turning *turning, guint at)
{
    const struct word *word = &turning->clause->words[at];
    /* German nouns are capitalised, so a capital in mid-clause is no verb. */
    if (at && turning->german && g_unichar_isupper(g_utf8_get_char(word->text)))
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

/* The finite verb of the subject at `at`: beside it, else the last of its clause. G_MAXUINT: not found. */
static guint
verb_of(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    bool opened = at == 0 || strpbrk(clause->words[at - 1].trail, ",;:");
    bool joined = at > 0 && foreign_lists(turning->pack, "turn.subordinate", clause->words[at - 1].low);
    if (!joined && at > 0 && !opened && is_verb_like(turning, at - 1))
        return at - 1;
    if (!joined && at + 1 < clause->count && !*clause->words[at].trail && is_verb_like(turning, at + 1))
        return at + 1;
    guint end = at;
    while (!ends_segment(clause, end))
        end++;
    for (guint i = end; i > at + 1; i--)
        if (is_verb_like(turning, i) &&
            (i == end || foreign_lists(turning->pack, "turn.joint", clause->words[i + 1].low)))
            return i;
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

/* Verbs of the customer as subject, first; then verbs joined to them by "und". */
static bool
turn_verbs(const struct turning *turning, bool *subject_out)
{
    struct clause *clause = turning->clause;
    for (guint i = 0; i < clause->count; i++) {
        if (!foreign_lists(turning->pack, "turn.i", clause->words[i].low))
            continue;
        guint verb = verb_of(turning, i);
        *subject_out = true;
        if (verb == G_MAXUINT || !set_verb(turning, verb))
            return false;
        bool after = true;
        for (guint k = MAX(i, verb) + 1; k + 1 < clause->count && after; k++) {
            after = !foreign_lists(turning->pack, "turn.i", clause->words[k].low);
            if (after && foreign_lists(turning->pack, "turn.joint", clause->words[k].low) &&
                is_verb_like(turning, k + 1) &&
                (foreign_form_known(turning, k + 1) ||
                 (turning->german && g_str_has_suffix(clause->words[k + 1].low, "e"))))
                set_verb(turning, k + 1);
        }
    }
    return true;
}

static bool
foreign_form_of_us(const struct turning *turning, guint at)
{
    g_autofree char *form = foreign_form(turning->pack, "turn.us.verb", false, turning->clause->words[at].low);
    return form != NULL;
}

/* "Sie" and "u" that mean us: subject beside a plural verb or where nobody else is, object else. */
static bool
turn_us(const struct turning *turning, guint at, bool customer_acts)
{
    struct clause *clause = turning->clause;
    const char *before = at ? clause->words[at - 1].low : "";
    const char *after = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (!turning->german && strcmp(clause->words[at].low, "jullie") == 0 && *after && !*clause->words[at].trail &&
        !foreign_lists(turning->pack, "turn.noverb", after) && !foreign_form_of_us(turning, at + 1) &&
        !(at > 0 && foreign_form_of_us(turning, at - 1))) {
        clause_set(clause, at, "onze"); /* "jullie app" */
        return true;
    }
    bool under = at > 0 && foreign_lists(turning->pack, "turn.subordinate", before);
    bool object =
        foreign_lists(turning->pack, "turn.preposition", before) || (customer_acts && !(under && !turning->german));
    g_autofree char *form = foreign_form(turning->pack, object ? "turn.us.object" : "turn.us.subject",
                                         turning->informal, clause->words[at].low);
    if (!form)
        return false;
    clause_set(clause, at, form);
    if (object)
        return true;
    bool verb_known = turning->german;
    for (guint side = 0; side < 2; side++) { /* "ihr habt" → "wir haben" */
        guint verb = side ? at - 1 : at + 1;
        if (verb >= clause->count)
            continue;
        g_autofree char *plural = foreign_form(turning->pack, "turn.us.verb", false, clause->words[verb].low);
        if (plural)
            clause_set(clause, verb, plural);
        verb_known |= plural != NULL || g_str_has_suffix(clause->words[verb].low, "en");
    }
    return verb_known;
}

/* "… und ihr habt": a joined clause with a subject of its own. */
static bool
begins_anew(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    return at > 0 && at + 1 < clause->count && foreign_lists(turning->pack, "turn.joint", clause->words[at - 1].low) &&
           (foreign_lists(turning->pack, "turn.us.role", clause->words[at].low) ||
            foreign_lists(turning->pack, "turn.i", clause->words[at].low));
}

/* Whether the customer is the subject of the clause (comma to comma) that holds this word. */
static bool
acts_here(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    guint from = at, to = at;
    while (from > 0 && !strpbrk(clause->words[from - 1].trail, ",;:") && !begins_anew(turning, from))
        from--;
    while (!ends_segment(clause, to) && !begins_anew(turning, to + 1))
        to++;
    for (guint i = from; i <= to && i < clause->count; i++)
        if (foreign_lists(turning->pack, "turn.i", clause->words[i].low))
            return true;
    return false;
}

static bool
swap_persons(const struct turning *turning)
{
    struct clause *clause = turning->clause;
    bool verbs = false;
    if (!turn_verbs(turning, &verbs))
        return false;
    g_autofree bool *acting = g_new0(bool, clause->count + 1);
    for (guint i = 0; i < clause->count; i++)
        acting[i] = acts_here(turning, i);
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        bool acts = acting[i];
        bool placed = i > 0 && foreign_lists(turning->pack, "turn.preposition", clause->words[i - 1].low);
        bool capital = g_unichar_isupper(g_utf8_get_char(word->text));
        /* German "Sie" and "Ihr" are us, "sie" and "ihr" are others; at a clause's start both have capitals, and mean us. */
        if (!turning->german || capital || foreign_lists(turning->pack, "turn.us.small", word->low)) {
            bool many = turning->german && !capital && strcmp(word->low, "ihr") == 0; /* "ihr habt" */
            g_autofree char *us = many ? NULL : foreign_form(turning->pack, "turn.us", turning->informal, word->low);
            if (us) {
                clause_set(clause, i, us);
                continue;
            }
            if (foreign_lists(turning->pack, "turn.us.role", word->low)) {
                if (!turn_us(turning, i, acts))
                    return false;
                continue;
            }
        }
        g_autofree char *reflexive = acts && !placed && !turning->informal
                                         ? foreign_form(turning->pack, "turn.reflexive", false, word->low)
                                         : NULL;
        g_autofree char *swapped = foreign_form(turning->pack, "turn.swap", turning->informal, word->low);
        if (reflexive || swapped)
            clause_set(clause, i, reflexive ? reflexive : swapped);
    }
    return true;
}

static char *
joined(const char *lead, const struct clause *clause, guint from, guint to)
{
    g_autofree char *rest = clause_join(clause, from, to);
    return *rest ? g_strconcat(lead, " ", rest, NULL) : NULL;
}

/* The words from..end with the verb at `verb` moved behind its first clause, a particle that closes it taken before it. */
static struct clause *
verb_last(const struct turning *turning, guint from, guint verb)
{
    const struct clause *clause = turning->clause;
    guint end = verb;
    while (!ends_segment(clause, end))
        end++;
    g_autofree char *before = clause_join(clause, from, verb), *middle = clause_join(clause, verb + 1, end + 1);
    g_autofree char *after = clause_join(clause, end + 1, clause->count);
    bool particle = end > verb && foreign_lists(turning->pack, "turn.particle", clause->words[end].low) &&
                    !foreign_lists(turning->pack, "turn.modal", clause->words[verb].low);
    g_autofree char *line = g_strdup_printf("%s %s%s%s%s%s", before, middle, particle ? "" : " ",
                                            clause->words[verb].low, *after ? ", " : "", after);
    return clause_cut(line);
}

static char *
question(struct turning *turning, const char *know)
{
    const struct clause *clause = turning->clause;
    bool asks_what = foreign_lists(turning->pack, "turn.wh", clause->words[0].low);
    guint verb = 0;
    if (asks_what) {
        verb = word_in(clause->words[0].low, "welke welk hoeveel") ? 2 : 1;
        while (verb < clause->count && verb < 5 &&
               (foreign_lists(turning->pack, "turn.whmore", clause->words[verb].low) ||
                (turning->german && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text)))))
            verb++;
        if (verb >= clause->count)
            return NULL;
    } else if (clause->count < 3 || !(foreign_lists(turning->pack, "turn.subject", clause->words[1].low) ||
                                      g_unichar_isupper(g_utf8_get_char(clause->words[1].text)))) {
        return NULL; /* no verb first: what is asked stands somewhere behind */
    }
    for (guint i = 1; i + 1 < clause->count; i++)
        if (word_in(clause->words[i].low, "oder of") &&
            (foreign_lists(turning->pack, "turn.modal", clause->words[i + 1].low) ||
             foreign_form_known(turning, i + 1)))
            return NULL; /* two questions in one */
    bool acts = false;
    if (!turn_verbs(turning, &acts)) /* while verb and subject still stand together */
        return NULL;
    g_autoptr(clause) ordered = verb_last(turning, 0, verb);
    struct turning rest = *turning;
    rest.clause = ordered;
    for (guint i = 0; i < ordered->count; i++)
        if (foreign_lists(turning->pack, "turn.i", ordered->words[i].low)) {
            g_autofree char *you = foreign_form(turning->pack, "turn.swap", turning->informal, ordered->words[i].low);
            clause_set(ordered, i, you ? you : "");
        }
    if (!acts && !swap_persons(&rest))
        return NULL;
    if (acts)
        for (guint i = 0; i < ordered->count; i++) {
            g_autofree char *swapped =
                foreign_form(turning->pack, "turn.swap", turning->informal, ordered->words[i].low);
            g_autofree char *us = g_unichar_isupper(g_utf8_get_char(ordered->words[i].text)) || !turning->german
                                      ? foreign_form(turning->pack, "turn.us", turning->informal, ordered->words[i].low)
                                      : NULL;
            bool own = foreign_lists(turning->pack, "turn.own", ordered->words[i].text);
            if (!own && (swapped || us))
                clause_set(ordered, i, us ? us : swapped);
        }
    g_autofree char *first = g_strdup(ordered->words[0].low);
    if (asks_what || !foreign_lists(turning->pack, "turn.own", ordered->words[0].text))
        if (!turning->german || foreign_lists(turning->pack, "turn.small", first) || asks_what)
            clause_set(ordered, 0, first);
    g_autofree char *lead =
        asks_what ? g_strdup(know) : g_strconcat(know, " ", foreign_text(turning->pack, "turn.whether", false), NULL);
    return joined(lead, ordered, 0, ordered->count);
}

/* Where what is asked for begins, in "können Sie mir bitte"; 0: it is no such request. */
static guint
request_lead(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    guint at = foreign_lists(turning->pack, "turn.please", clause->words[0].low) ? 1 : 0;
    if (at + 2 >= clause->count || !foreign_lists(turning->pack, "turn.can", clause->words[at].low) ||
        !foreign_lists(turning->pack, "turn.you", clause->words[at + 1].low))
        return 0;
    return at + 2;
}

static void
drop_courtesies(struct clause *clause, const struct pack *pack, guint from)
{
    for (guint i = from; i < clause->count; i++)
        if (foreign_lists(pack, "turn.please", clause->words[i].low) &&
            !foreign_lists(pack, "turn.i", clause->words[i - 1].low) && strcmp(clause->words[i].text, "Mal") != 0)
            clause_set(clause, i, ""); /* "ich bitte" is a verb */
}

static char *
request(struct turning *turning)
{
    struct clause *clause = turning->clause;
    guint at = request_lead(turning);
    if (!at)
        return NULL;
    drop_courtesies(clause, turning->pack, at);
    guint tell = at;
    while (tell < clause->count && !foreign_lists(turning->pack, "turn.tell", clause->words[tell].low))
        tell++;
    bool reports = tell + 1 < clause->count && strchr(clause->words[tell].trail, ',') != NULL;
    if (!turning->german)
        reports = tell + 1 < clause->count && foreign_lists(turning->pack, "turn.wh", clause->words[tell + 1].low);
    if (reports)
        at = tell + 1;
    g_autoptr(clause) rest = clause_part(clause, at, clause->count);
    struct turning part = *turning;
    part.clause = rest;
    if (!swap_persons(&part))
        return NULL;
    return joined(foreign_text(turning->pack, reports ? "turn.know" : "turn.deed", turning->informal), rest, 0,
                  rest->count);
}

/* "Bitte schicken Sie mir die Rechnung zu" → "Sie möchten, dass wir Ihnen die Rechnung zuschicken". German only. */
static char *
imperative(struct turning *turning)
{
    struct clause *clause = turning->clause;
    guint verb = foreign_lists(turning->pack, "turn.please", clause->words[0].low) ? 1 : 0;
    bool sie = verb + 2 < clause->count && g_str_has_suffix(clause->words[verb].low, "en") &&
               strcmp(clause->words[verb + 1].text, "Sie") == 0;
    if (!turning->german)
        return NULL;
    if (clause_has(clause, 0, "bitte um")) {
        g_autoptr(clause) about = clause_part(clause, 2, clause->count);
        struct turning part = *turning;
        part.clause = about;
        return swap_persons(&part)
                   ? joined(foreign_text(turning->pack, "turn.ask", turning->informal), about, 0, about->count)
                   : NULL;
    }
    if (verb == 1 && !sie && g_str_has_suffix(clause->words[clause->count - 1].low, "en") && clause->count > 2 &&
        !g_unichar_isupper(
            g_utf8_get_char(clause->words[clause->count - 1].text))) { /* "Bitte die zwei Sachen nachsenden" */
        g_autoptr(clause) deed = clause_part(clause, 1, clause->count);
        struct turning part = *turning;
        part.clause = deed;
        return swap_persons(&part)
                   ? joined(foreign_text(turning->pack, "turn.deed", turning->informal), deed, 0, deed->count)
                   : NULL;
    }
    g_autofree char *plural = sie || verb + 1 >= clause->count
                                  ? NULL
                                  : foreign_form(turning->pack, "turn.us.verb", false, clause->words[verb].low);
    if (!sie && plural && !word_in(clause->words[verb + 1].low, "ihr euch")) { /* "schickt mir …" */
        g_autofree char *first = g_strdup(plural);
        drop_courtesies(clause, turning->pack, verb + 1);
        struct turning part = *turning;
        g_autoptr(clause) rest = clause_part(clause, verb, clause->count);
        clause_set(rest, 0, first);
        part.clause = rest;
        g_autoptr(clause) ordered = verb_last(&part, 0, 0);
        part.clause = ordered;
        return swap_persons(&part)
                   ? joined(foreign_text(turning->pack, "turn.deed", turning->informal), ordered, 0, ordered->count)
                   : NULL;
    }
    if (!sie)
        return NULL;
    for (guint i = verb + 2; i + 1 < clause->count;
         i++) /* "… und bestätigen Sie": a second one, or a condition: not here */
        if (strcmp(clause->words[i].text, "Sie") == 0 || strcmp(clause->words[i].low, "ich") == 0)
            return NULL;
    drop_courtesies(clause, turning->pack, verb + 2);
    struct turning part = *turning;
    g_autoptr(clause) shifted = clause_part(clause, verb + 1, clause->count);
    g_autofree char *deed = g_strdup(clause->words[verb].low);
    clause_set(shifted, 0, deed); /* the verb in the place of "Sie", so that it can be moved behind */
    part.clause = shifted;
    g_autoptr(clause) ordered = verb_last(&part, 0, 0);
    part.clause = ordered;
    if (!swap_persons(&part))
        return NULL;
    return joined(foreign_text(turning->pack, "turn.deed", turning->informal), ordered, 0, ordered->count);
}

char *
germanic_turn(const struct pack *pack, bool informal, struct clause *clause, bool asked, bool *asks_out)
{
    struct turning turning = {pack, informal, strcmp(pack->language, "de") == 0, clause};
    *asks_out = true;
    if (request_lead(&turning))
        return request(&turning);
    bool told = clause->count > 2 && strcmp(clause->words[1].text, "Sie") == 0;
    for (guint i = 0; i < clause->count; i++)
        told &= !foreign_lists(pack, "turn.please", clause->words[i].low);
    if (asked && told && turning.german) /* "Bieten Sie auch Mengenrabatt an?" orders nothing */
        return question(&turning, foreign_text(pack, "turn.know", informal));
    char *line = imperative(&turning);
    if (line)
        return line;
    if (asked)
        return question(&turning, foreign_text(pack, "turn.know", informal));
    *asks_out = false;
    if (foreign_lists(pack, "turn.please", clause->words[0].low) ||
        foreign_lists(pack, "turn.wh", clause->words[0].low))
        return NULL;
    drop_courtesies(clause, pack, 1);
    return swap_persons(&turning) ? clause_join(clause, 0, clause->count) : NULL;
}
