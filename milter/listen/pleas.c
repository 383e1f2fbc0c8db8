/*
 * pleas.c - what German and Dutch mails ask for, as "Sie möchten, dass wir …"; questions are told in queries.c.
 *
 * Orders ("schicken Sie mir A und löschen Sie B"), infinitives ("bitte A zurücksenden"), "können Sie", "ich wäre Ihnen dankbar, wenn
 * Sie", each also behind its condition, lose their form and keep what they ask. Pure.
 */
#include "queries.h"

#include "embed.h"
#include "verbend.h"

#include <string.h>

/* Swaps the persons; "… und sich bei ihm entschuldigen": where we are to act, "uns". */
static bool
swap_deed(const struct turning *turning)
{
    struct clause *clause = turning->clause;
    guint ours = G_MAXUINT;
    for (guint i = 0; i < clause->count && ours == G_MAXUINT && turning->german; i++) {
        if (strcmp(clause->words[i].low, "sich") == 0)
            ours = i;
        if (strchr(clause->words[i].trail, ','))
            break;
    }
    if (!germanic_swap(turning))
        return false;
    if (ours != G_MAXUINT)
        clause_set(clause, ours, "uns");
    return true;
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
    query_drop(rest, turning->pack, "turn.please", 0);
    bool acts = strcmp(key, "turn.deed") == 0;
    return (acts ? swap_deed(&part) : germanic_swap(&part))
               ? query_joined(foreign_text(turning->pack, key, turning->informal), rest, 0, rest->count)
               : NULL;
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
        if (asks && own) { /* "ich will bis morgen wissen, wann": the time stays with the knowing */
            guint from = 2;
            while (from < i && !word_in(clause->words[from].low, "bis heute spätestens sofort umgehend"))
                from++;
            g_autofree char *when = from < i ? clause_join(clause, from, i) : NULL;
            g_autofree char *told = deed(turning, "turn.know", clause, i + 1);
            const char *know = when && turning->german && told ? strstr(told, " wissen,") : NULL;
            return know ? g_strdup_printf("%.*s %s%s", (int)(know - told), told, when, know) : g_steal_pointer(&told);
        }
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
    for (guint i = at + 2; i + 2 < clause->count; i++) /* "können Sie …, oder müssen wir …?" asks */
        if (word_in(clause->words[i].low, turning->german ? "oder" : "of") &&
            (foreign_lists(turning->pack, "turn.i", clause->words[i + 2].low) ||
             foreign_lists(turning->pack, "turn.can", clause->words[i + 1].low)))
            return NULL;
    at += 2;
    if (at + 1 == clause->count && word_in(clause->words[at].low, "das es dat dit"))
        return NULL;                                              /* "könnt ihr das?" asks */
    for (guint i = at; i < clause->count && turning->german; i++) /* "können Sie das sehen?" asks whether */
        if (germanic_ends(clause, i)) {
            if (word_in(clause->words[i].low, "sehen erkennen verstehen nachvollziehen einsehen vorstellen"))
                return NULL;
            break;
        }
    guint tell = at;
    while (tell < clause->count && !foreign_lists(turning->pack, "turn.tell", clause->words[tell].low))
        tell++;
    bool reports = tell + 1 < clause->count && strchr(clause->words[tell].trail, ',') != NULL;
    if (!turning->german)
        reports = tell + 1 < clause->count && foreign_lists(turning->pack, "turn.wh", clause->words[tell + 1].low);
    if (reports && turning->german &&
        strcmp(clause->words[tell + 1].low, "dass") == 0) /* "könnt ihr bestätigen, dass" */
        clause_set(clause, tell + 1, "ob");
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
        bool asks = end + 2 < clause->count && foreign_lists(turning->pack, "turn.wh", clause->words[end + 1].low);
        asks |= end + 2 < clause->count && strcmp(clause->words[end + 1].low, "ob") == 0;
        if (asks && foreign_lists(turning->pack, "turn.tell", clause->words[end - 1].low) &&
            foreign_lists(turning->pack, "turn.can", clause->words[end].low)) /* "… sagen könnten, ob es ihn gibt?" */
            return deed(turning, "turn.know", clause, end + 1);
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

/* "… und überweisen das Geld zurück": a second order without its "Sie". */
static bool
orders_on(const struct clause *clause, guint at)
{
    const struct word *last = &clause->words[clause->count - 1];
    return strcmp(clause->words[at].low, "und") == 0 && g_str_has_suffix(clause->words[at + 1].low, "en") &&
           !query_capital(&clause->words[at + 1]) &&
           word_in(clause->words[at + 2].low,
                   "das die den mir uns mich es sie einen eine ein mein meine meinen bitte") &&
           (query_capital(last) || !g_str_has_suffix(last->low, "en")) &&
           !word_in(clause->words[at + 1].low, "den einen keinen meinen diesen neuen andern anderen beiden");
}

/* Where the next order of the same kind begins behind `from`: "… und bestätigen Sie". */
static guint
next_order(const struct clause *clause, guint from)
{
    for (guint i = from; i + 2 < clause->count; i++)
        if ((word_in(clause->words[i].low, "und sowie oder") && strcmp(clause->words[i + 2].text, "Sie") == 0 &&
             g_str_has_suffix(clause->words[i + 1].low, "en") && !query_capital(&clause->words[i + 1])) ||
            orders_on(clause, i))
            return i;
        else if (strcmp(clause->words[i].low, "sondern") == 0 && strcmp(clause->words[i + 2].text, "Sie") == 0 &&
                 g_str_has_suffix(clause->words[i + 1].low, "n") && !query_capital(&clause->words[i + 1]))
            return i; /* "rufen Sie ihn nicht an, sondern schreiben Sie" */
        else if (i > from + 1 && strcmp(clause->words[i - 1].trail, ",") == 0 &&
                 strcmp(clause->words[i + 1].text, "Sie") == 0 && g_str_has_suffix(clause->words[i].low, "en") &&
                 !query_capital(&clause->words[i]))
            return i;
    return clause->count;
}

/* One order, its verb at the head of the clause, verb last and told: "Ihnen die Rechnung zuschicken". */
static char *
order_told(const struct turning *turning, struct clause *clause)
{
    query_drop(clause, turning->pack, "turn.please", 1);
    g_autofree char *tidy = clause_join(clause, 0, clause->count);
    g_autoptr(clause) bare = clause_cut(tidy);
    struct turning part = *turning;
    part.clause = bare;
    g_autoptr(clause) ordered = verbend_moved(&part, 0, 0);
    part.clause = ordered;
    if (ordered->count == 1) {
        g_autofree char *it = g_strconcat(turning->german ? "das " : "dat ", ordered->words[0].text, NULL);
        clause_set(ordered, 0, it);
    }
    return swap_deed(&part) ? clause_join(ordered, 0, ordered->count) : NULL;
}

/* "schicken Sie mir A und bestätigen Sie B" */
static char *
orders(const struct turning *turning, guint verb)
{
    const struct clause *clause = turning->clause;
    g_autoptr(GString) line = g_string_new(foreign_text(turning->pack, "turn.deed", turning->informal));
    bool contrary = false, listed = false; /* by a comma: the last joint had no "und" */
    const char *and = " und ";
    guint end = clause->count;
    for (guint i = verb + 2; i + 2 < end; i++) /* "… oder ich hole mir einen anderen" is no part of the order */
        if (word_in(clause->words[i].low, "oder sonst ansonsten") &&
            (foreign_lists(turning->pack, "turn.i", clause->words[i + 1].low) ||
             foreign_lists(turning->pack, "turn.i", clause->words[i + 2].low)))
            end = i;
    for (guint from = verb; from < end;) {
        guint to = MIN(next_order(clause, from), end);
        g_autoptr(clause) one = clause_part(clause, from, to);
        g_autofree char *head = g_strdup(one->words[0].low);
        if (strcmp(one->words[1].text, "Sie") == 0)
            clause_set(one, 1, "");
        clause_set(one, 0, head);
        g_autofree char *told = order_told(turning, one);
        if (!told)
            return NULL;
        bool rather = to < end && strcmp(clause->words[to].low, "sondern") == 0;
        bool joint = to < end && (rather || word_in(clause->words[to].low, "und sowie oder"));
        g_string_append_printf(line, "%s%s%s",
                               from == verb || contrary ? " "
                               : listed                 ? ", "
                                                        : and,
                               told, rather ? ", sondern" : "");
        listed = !joint;
        contrary = rather;
        and = joint && strcmp(clause->words[to].low, "oder") == 0 ? " oder " : " und ";
        from = to + joint;
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "Den Betrag schreiben Sie mir bitte gut": what is asked for stands first. Restated as it stands it would be our promise. */
static char *
inverted(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    bool please = false;
    guint verb = 0;
    for (guint i = 0; i < clause->count; i++) {
        please |= foreign_lists(turning->pack, "turn.please", clause->words[i].low) && i > 1;
        bool order = !verb && i > 0 && i + 2 < clause->count && strcmp(clause->words[i + 1].text, "Sie") == 0 &&
                     g_str_has_suffix(clause->words[i].low, "en") && !query_capital(&clause->words[i]);
        if (order)
            verb = i;
        if (!verb && strpbrk(clause->words[i].trail, ",;:"))
            return NULL;
    }
    const char *low = verb ? clause->words[verb].low : "";
    bool mine = verb && word_in(clause->words[verb + 2].low, "mir mich uns bitte es das");
    if (!turning->german || !verb || !(please || (mine && foreign_lists(turning->pack, "turn.deeds", low))) ||
        foreign_lists(turning->pack, "turn.modal", low) ||
        foreign_lists(turning->pack, "turn.subordinate", clause->words[0].low))
        return NULL;
    g_autofree char *topic = clause_join(clause, 0, verb), *rest = clause_join(clause, verb + 3, clause->count);
    g_autofree char *first = g_strdup(clause->words[0].low);
    g_autoptr(clause) head = clause_cut(topic);
    if (germanic_is_small(turning, first))
        clause_set(head, 0, first);
    g_autofree char *what = clause_join(head, 0, head->count);
    bool before = word_in(clause->words[verb + 2].low, "mir mich uns");
    g_autofree char *line = before ? g_strdup_printf("%s Sie %s %s %s", low, clause->words[verb + 2].text, what, rest)
                                   : g_strdup_printf("%s Sie %s %s %s", low, what, clause->words[verb + 2].text, rest);
    g_autoptr(clause) straight = clause_cut(line);
    struct turning part = *turning;
    part.clause = straight;
    return orders(&part, 0);
}

/* "Den zweiten bitte streichen." */
static char *
terse(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    const struct word *last = &clause->words[clause->count - 1];
    bool please = false, acts = false;
    for (guint i = 1; i + 1 < clause->count; i++) {
        please |= word_in(clause->words[i].low, "bitte");
        acts |= foreign_lists(turning->pack, "turn.i", clause->words[i].low) ||
                foreign_lists(turning->pack, "turn.finite", clause->words[i].low) ||
                strcmp(clause->words[i].text, "Sie") == 0 || strpbrk(clause->words[i].trail, ",;:");
    }
    if (!turning->german || !please || acts || !g_str_has_suffix(last->low, "en") || query_capital(last))
        return NULL;
    g_autofree char *first = g_strdup(clause->words[0].low);
    if (germanic_is_small(turning, first))
        clause_set(turning->clause, 0, first);
    return deed(turning, "turn.deed", clause, 0);
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
    guint acts = end; /* "graag nasturen voor het weekend" */
    for (guint i = 1; i < end && !turning->german && acts == end; i++)
        if (g_str_has_suffix(clause->words[i].low, "en") && strlen(clause->words[i].low) > 4 &&
            !foreign_lists(turning->pack, "turn.noverb", clause->words[i].low) &&
            word_in(clause->words[i + 1].low, "voor vóór naar op aan per via met tot"))
            acts = i;
    const struct word *last = &clause->words[acts];
    if (!g_str_has_suffix(last->low, "n") || query_capital(last) ||
        foreign_lists(turning->pack, "turn.not.verb", last->low))
        return NULL;
    g_autoptr(clause) first = clause_part(clause, 1, end + 1);
    bool bare = true; /* "bitte noch einmal schicken", "bitte sofort stornieren und …" */
    for (guint i = 0; i + 1 < acts && bare; i++)
        if (i > 0 && strcmp(first->words[i + 1].low, "und") == 0 && g_str_has_suffix(first->words[i].low, "en") &&
            !query_capital(&first->words[i]) && turning->german)
            break;
        else
            bare = word_in(first->words[i].low, "noch einmal nochmal nochmals erneut sofort dringend umgehend "
                                                "schnell gleich endlich bald schnellstmöglich zeitnah "
                                                "möglichst heute morgen wieder rasch") ||
                   (!turning->german &&
                    word_in(first->words[i].low, "snel zo spoedig mogelijk even nog vandaag direct meteen "
                                                 "opnieuw dringend nogmaals alsnog"));
    if (bare) {
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
    if (!strchr(clause->words[3].trail, ','))
        clause_mark(clause, 2, ",");
    return germanic_swap(turning) ? clause_join(clause, 0, clause->count) : NULL;
}

/* "löscht meine Daten und schickt mir nichts mehr", "stop hiermee en betaal het terug": where the second order is joined, its verb made ours; the end: nowhere. */
static guint
joined_order(const struct turning *many, struct clause *clause, guint verb)
{
    for (guint i = verb + 2; i + 2 < clause->count; i++) {
        const struct word *next = &clause->words[i + 1];
        if (!word_in(clause->words[i].low, many->german ? "und oder" : "en of") || query_capital(next) ||
            *next->trail ||
            !(many->german ? word_in(next[1].low, "mir mich uns euch das die den es ein eine einen mein meine meinen")
                           : foreign_lists(many->pack, "turn.addressed", next[1].low)))
            continue;
        g_autofree char *single = foreign_form(many->pack, "turn.order", false, next->low);
        g_autofree char *ours = single ? g_strdup(single) : many->german ? germanic_plural(many, next->low) : NULL;
        if (!ours)
            continue;
        clause_set(clause, i + 1, ours);
        return i;
    }
    return clause->count;
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
        return verb == 1 && turning->german ? infinitive(turning) : NULL; /* "Bitte zurücksetzen." */
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
    struct turning many = *turning; /* "bitte storniert das" is said to several, whatever the rest is */
    many.informal |= verb == 1;
    g_autofree char *plural = singular || !addressed ? NULL : germanic_plural(&many, clause->words[verb].low);
    const char *form = addressed && singular ? singular : plural;
    if (!form || word_in(next, "ihr du wir ich es") || query_capital(&clause->words[verb + 1]))
        return NULL;
    guint joint = joined_order(&many, clause, verb);
    g_autoptr(clause) one = clause_part(clause, verb, joint);
    clause_set(one, 0, form);
    g_autofree char *told = order_told(turning, one);
    g_autoptr(clause) two = joint < clause->count ? clause_part(clause, joint + 1, clause->count) : NULL;
    g_autofree char *more = two ? order_told(turning, two) : NULL;
    if (!told || (two && !more))
        return NULL;
    return more ? g_strdup_printf("%s %s %s %s", foreign_text(pack, "turn.deed", turning->informal), told,
                                  clause->words[joint].low, more)
                : g_strconcat(foreign_text(pack, "turn.deed", turning->informal), " ", told, NULL);
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
    if (end < 2 || end + 2 >= clause->count ||
        (foreign_lists(turning->pack, "turn.can", clause->words[end].low) && /* "wenn Sie sagen könnten, ob …" */
         foreign_lists(turning->pack, "turn.tell", clause->words[end - 1].low)))
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
    const char *know = foreign_text(turning->pack, "turn.know", turning->informal);
    if (turning->german && g_str_has_prefix(line, know) && !strpbrk(line + strlen(know), ",;:")) {
        g_autoptr(clause) asks = clause_cut(line); /* "wenn ich heute bestelle, kommt es dann …?" */
        for (guint i = 0; i < asks->count; i++)
            if (word_in(asks->words[i].low, "dann"))
                clause_set(asks, i, "");
        clause_mark(when, when->count - 1, "");
        g_autofree char *question = clause_join(asks, 0, asks->count), *bare = clause_join(when, 0, when->count);
        return g_strdup_printf("%s, %s", question, bare);
    }
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

/* "Die Rücksendung kostet 5,95?": asked in the order of words that tells. NULL: it cannot be told.  */
static char *
whether(const struct turning *turning, struct clause *stated)
{
    struct turning other = *turning;
    other.clause = stated;
    g_autofree char *first = g_strdup(stated->words[0].low);
    if (germanic_is_small(turning, first) && !word_in(first, "sie ihr"))
        clause_set(stated, 0, first);
    g_autofree char *told = germanic_statement(&other), *behind = told ? embed_clause(turning->pack, told) : NULL;
    return behind ? g_strdup_printf("%s %s %s", foreign_text(turning->pack, "turn.know", turning->informal),
                                    foreign_text(turning->pack, "turn.whether", false), behind)
                  : NULL;
}

/* A question without a mark inside whose verb stands second behind its subject. */
static char *
stated_asked(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    for (guint i = 0; i + 1 < clause->count; i++)
        if (*clause->words[i].trail || *clause->words[i + 1].lead)
            return NULL;
    guint verb = 1;
    while (verb < clause->count && verb < 4 && !foreign_lists(turning->pack, "turn.finite", clause->words[verb].low) &&
           !foreign_lists(turning->pack, "hedge.verbs", clause->words[verb].low))
        verb++;
    if (clause->count < 3 || clause->count > 14 || verb == 4 || verb + 1 >= clause->count ||
        foreign_lists(turning->pack, "turn.finite", clause->words[0].low) ||
        foreign_lists(turning->pack, "hedge.verbs", clause->words[0].low) ||
        (foreign_lists(turning->pack, "turn.subordinate", clause->words[0].low) &&
         !word_in(clause->words[0].low, "der die das de het")) ||
        foreign_lists(turning->pack, "turn.if", clause->words[0].low) ||
        foreign_lists(turning->pack, "turn.wh", clause->words[0].low) ||
        foreign_lists(turning->pack, "turn.please", clause->words[0].low))
        return NULL;
    bool own = word_in(clause->words[0].low, "mein meine unser unsere mijn onze ons ich wir ik wij");
    for (guint i = verb + 1; i < clause->count; i++)
        if (foreign_lists(turning->pack, "turn.finite", clause->words[i].low) ||  /* "für einen Mann der da war" */
            (own && word_in(clause->words[i].low, "nicht kein keine niet geen"))) /* the writer knows */
            return NULL;
    g_autoptr(clause) stated = clause_part(clause, 0, clause->count);
    clause_mark(stated, stated->count - 1, "");
    return whether(turning, stated);
}

/* "Der Vertrag endet im März, oder?" NULL: nothing is stated to be made sure of. */
static char *
made_sure(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    guint end = clause->count - 1;
    if (!turning->german || end < 3 || !strchr(clause->words[end - 1].trail, ',') ||
        !word_in(clause->words[end].low, "oder richtig stimmts gell gelle ne korrekt ja"))
        return NULL;
    g_autoptr(clause) stated = clause_part(clause, 0, end);
    clause_mark(stated, end - 1, "");
    for (guint i = 1; i < end; i++)
        if (word_in(stated->words[i].low, "doch ja"))
            clause_set(stated, i, "");
    return whether(turning, stated);
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
    if (turning->german && clause->count > 3 && foreign_lists(turning->pack, "turn.whether", clause->words[0].low))
        return deed(turning, "turn.know", clause, 0); /* the asking was taken off */
    char *line = asked ? made_sure(turning) : NULL;
    if (!line)
        line = conditional(turning, asked);
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
        return query_turn(turning);
    bool please = false;
    for (guint i = 0; i < clause->count; i++)
        please |= foreign_lists(turning->pack, "turn.please", clause->words[i].low);
    bool third = asked && turning->german && !please && g_str_has_suffix(clause->words[0].low, "t") &&
                 word_in(clause->words[1].low, "ein eine der die das es er sie man"); /* "Reicht ein Foto?" */
    line = third ? query_turn(turning) : NULL;
    if (line)
        return line;
    line = asked && !turning->german && foreign_lists(turning->pack, "turn.modal", clause->words[0].low)
               ? query_turn(turning) /* "Mogen de honden mee?" */
               : NULL;
    if (!line)
        line = imperative(turning);
    if (!line && !asked)
        line = inverted(turning);
    if (!line && !asked)
        line = terse(turning);
    if (line || !asked)
        return line;
    line = query_turn(turning);
    line = line ? line : query_stated(turning);
    return line ? line : stated_asked(turning);
}

bool
plea_is(const struct turning *turning)
{
    const char *first = turning->clause->words[0].low;
    return foreign_lists(turning->pack, "turn.please", first) || foreign_lists(turning->pack, "turn.wh", first);
}
