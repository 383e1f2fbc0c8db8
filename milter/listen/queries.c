/*
 * queries.c - what German and Dutch mails ask, as "Sie möchten wissen, …".
 *
 * The verb of a question goes to the end of its first clause (verbend.c); two questions in one sentence, and a question behind a statement, are told one after the other. Pure.
 */
#include "queries.h"

#include "embed.h"
#include "telegram.h"
#include "verbend.h"

#include <string.h>

char *
query_joined(const char *lead, const struct clause *clause, guint from, guint to)
{
    g_autofree char *rest = clause_join(clause, from, to);
    return *rest ? g_strconcat(lead, " ", rest, NULL) : NULL;
}

bool
query_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

void
query_drop(struct clause *clause, const struct pack *pack, const char *key, guint from)
{
    for (guint i = from; i < clause->count; i++)
        if (foreign_lists(pack, key, clause->words[i].low) &&
            !(i > 0 && foreign_lists(pack, "turn.i", clause->words[i - 1].low)) &&
            !(i > 0 && word_in(clause->words[i].low, "mal") &&
              word_in(clause->words[i - 1].low, "noch zwei drei vier paar jedes zum viele mehrere")) &&
            strcmp(clause->words[i].text, "Mal") != 0)
            clause_set(clause, i, ""); /* "ich bitte" is a verb */
}

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
        bool acts = false; /* "wie viel kostet der Versand" */
        while (noun < clause->count && noun < at + 5 && !query_capital(&clause->words[noun])) {
            acts |= foreign_lists(pack, "turn.finite", clause->words[noun].low) ||
                    foreign_lists(pack, "hedge.verbs", clause->words[noun].low);
            noun++;
        }
        if (!acts && noun < clause->count && noun < at + 5)
            return noun + 1 < clause->count ? noun + 1 : G_MAXUINT;
    }
    if (which && !turning->german && /* "hoeveel kost verzenden" */
        !word_in(clause->words[verb].low, "kost kosten kostte duurt is zijn moet krijg betaal weegt bedraagt scheelt"))
        verb++;
    bool degree = turning->german && word_in(low, "wie") && verb + 1 < clause->count && /* "wie lang ist" */
                  !foreign_lists(pack, "turn.finite", clause->words[verb].low) &&
                  !query_capital(&clause->words[verb]) && !foreign_lists(pack, "turn.i", clause->words[verb + 1].low) &&
                  foreign_lists(pack, "turn.finite", clause->words[verb + 1].low);
    if (degree)
        verb++;
    verb += !turning->german && word_in(low, "hoe") && verb + 1 < clause->count &&
            word_in(clause->words[verb].low, "laat ver groot oud zwaar breed hoog diep ruim");
    while (verb < clause->count && verb < at + 5 &&
           (foreign_lists(pack, "turn.whmore", clause->words[verb].low) ||
            (turning->german && query_capital(&clause->words[verb]))))
        verb++;
    return verb < clause->count ? verb : G_MAXUINT;
}

/* Whether the customer is the subject of the part, comma to comma, that holds the word. */
static bool
acts_beside(const struct turning *turning, const struct clause *clause, guint at)
{
    guint from = at, to = at;
    while (from > 0 && !strpbrk(clause->words[from - 1].trail, ",;:"))
        from--;
    while (!germanic_ends(clause, to))
        to++;
    for (guint i = from; i <= to && i < clause->count; i++)
        if (foreign_lists(turning->pack, "turn.i", clause->words[i].low) ||
            strcmp(clause->words[i].text, turning->german ? "Sie" : "u") == 0)
            return true;
    return false;
}

/* Dutch: "bij u", "jullie app", "uw adres" of a question whose subject is the customer: us. Which words; owned by caller. */
static bool *
ours_told(const struct turning *turning, struct clause *clause)
{
    bool *told = g_new0(bool, clause->count + 1);
    for (guint i = 0; i < clause->count && !turning->german; i++) {
        const char *low = clause->words[i].low, *next = i + 1 < clause->count ? clause->words[i + 1].low : "";
        told[i] = word_in(low, "u jullie uw");
        bool acts = false; /* "… dat jullie verkeerd hebben gestuurd" */
        for (guint k = i + 1; i > 0 && k < clause->count && !*clause->words[k - 1].trail && strcmp(low, "jullie") == 0;
             k++)
            acts |= word_in(clause->words[i - 1].low, "dat die wat als of omdat terwijl") &&
                    word_in(clause->words[k].low, "hebben hadden kunnen zouden moeten willen zijn waren");
        if (acts) {
            clause_set(clause, i, "wij");
            continue;
        }
        bool owns = strcmp(low, "uw") == 0 ||
                    (strcmp(low, "jullie") == 0 && *next && !*clause->words[i].trail &&
                     !foreign_lists(turning->pack, "turn.noverb", next) &&
                     !foreign_lists(turning->pack, "turn.modal", next) && !g_str_has_suffix(next, "en"));
        if (told[i])
            clause_set(clause, i, owns ? "onze" : "ons");
    }
    return told;
}

/* The customer's and our persons where the verb has been turned already. */
static void
swap_rest(const struct turning *turning, struct clause *clause, const bool *told)
{
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        bool towards =
            turning->german && word_in(word->text, "Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres"); /* never "ich" turned */
        if (told[i] || (!towards && foreign_lists(turning->pack, "turn.own", word->text)))
            continue;
        if (turning->german && turning->informal && strcmp(word->low, "euch") == 0) { /* "kann ich bei euch …" */
            clause_set(clause, i, "uns");
            continue;
        }
        guint end = i;
        while (turning->german && turning->informal && strcmp(word->text, "ihr") == 0 && !germanic_ends(clause, end))
            end++;
        g_autofree char *plural = end > i ? germanic_plural(turning, clause->words[end].low) : NULL;
        if (plural) { /* "…, wenn ihr den Fehler gemacht habt" */
            clause_set(clause, i, "wir");
            clause_set(clause, end, plural);
            continue;
        }
        if (!turning->german && strcmp(word->low, "ons") == 0 && i + 1 < clause->count && !*word->trail &&
            !foreign_lists(turning->pack, "turn.noverb", clause->words[i + 1].low) &&
            !foreign_lists(turning->pack, "turn.modal", clause->words[i + 1].low) &&
            !g_str_has_suffix(clause->words[i + 1].low, "en")) { /* "waar we ons contract vinden" */
            clause_set(clause, i, turning->informal ? "jullie" : "uw");
            continue;
        }
        bool ours = query_capital(word) || !turning->german;
        bool placed = i > 0 && foreign_lists(turning->pack, "turn.preposition", clause->words[i - 1].low);
        g_autofree char *self = turning->informal || placed || !acts_beside(turning, clause, i)
                                    ? NULL
                                    : foreign_form(turning->pack, "turn.reflexive", false, word->low);
        bool whom = turning->german && !turning->informal && strcmp(word->low, "uns") == 0 && accusative_us(clause, i);
        g_autofree char *swapped = self   ? g_strdup(self)
                                   : whom ? g_strdup("Sie")
                                          : foreign_form(turning->pack, "turn.swap", turning->informal, word->low);
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
        guint joint = word_in(clause->words[i].low, "oder und of en"), verb = i + joint;
        if (joint && turning->german && i + 3 < clause->count &&
            foreign_lists(turning->pack, "turn.wh", clause->words[verb].low) &&
            foreign_lists(turning->pack, "turn.finite", clause->words[verb + 1].low) == false &&
            word_in(clause->words[verb + 1].low, "kostet bekomme finde dauert macht kann zahlt bezahlt trägt") &&
            !word_in(clause->words[0].low, "ob"))
            return i;
        if (joint && turning->german && i + 4 < clause->count && /* "… und welche Unterlagen braucht ihr" */
            foreign_lists(turning->pack, "turn.wh", clause->words[verb].low) &&
            query_capital(&clause->words[verb + 1]) && word_in(clause->words[i + 4].low, "ihr sie ich wir man"))
            return i;
        guint who = verb + 1 + word_in(clause->words[verb + 1].low, "noch da dann mir uns denn");
        const char *low = clause->words[verb].low, *next = clause_low(clause, who);
        g_autofree char *form = foreign_form(turning->pack, "turn.verb", false, low);
        bool ours = turning->german && verb > i && !query_capital(&clause->words[verb]) && /* "und gewähren Sie …" */
                    g_str_has_suffix(low, "en") && i + 3 < clause->count &&
                    strcmp(clause->words[verb + 1].text, "Sie") == 0;
        bool finite =
            form || ours ||
            (verb > i && !foreign_lists(turning->pack, "turn.wh", low) &&
             foreign_lists(turning->pack, "turn.i", next)) ||
            foreign_lists(turning->pack, "turn.modal", low) || foreign_lists(turning->pack, "turn.can", low) ||
            (turning->german && foreign_lists(turning->pack, "turn.finite", low)) ||
            (verb > i && !(turning->german && query_capital(&clause->words[verb])) && /* "oder braucht er …" */
             g_str_has_suffix(low, "t") && strlen(low) > 3 && !foreign_lists(turning->pack, "turn.noverb", low) &&
             !foreign_lists(turning->pack, "turn.not.verb", low) &&
             word_in(
                 next,
                 "er sie es man ihr das ein eine der die mein meine unser dat dit het unsere jemand niemand hij ze"));
        if (finite && (verb > i || strchr(clause->words[i - 1].trail, ',')) &&
            foreign_lists(turning->pack, "turn.subject", next))
            return i;
    }
    return 0;
}

static char *
both_questions(const struct turning *turning, guint second)
{
    const struct clause *clause = turning->clause;
    const char *know = foreign_text(turning->pack, "turn.know", turning->informal), *low = clause->words[second].low;
    bool joint = word_in(low, "oder und of en");
    g_autoptr(clause) one = clause_part(clause, 0, second), two = clause_part(clause, second + joint, clause->count);
    struct turning first = {turning->pack, turning->informal, turning->german, one}, other = first;
    other.clause = two;
    g_autofree char *line = query_turn(&first), *rest = query_turn(&other);
    if (!line || !rest || !g_str_has_prefix(rest, know))
        return NULL;
    const char *and = joint ? low : turning->german ? "und" : "en", *behind = rest + strlen(know);
    bool again = strcmp(and, "of") == 0 && g_str_has_prefix(behind, " of "); /* "of … of dat" */
    return g_strdup_printf("%s%s %s %s", line, strchr(line + strlen(know), ',') ? "," : "", again ? "of dat" : and,
                           behind + (again ? 4 : 1));
}

/* "wann mit dem Geld zu rechnen ist": asked in the order of a subordinate clause. */
static bool
is_ordered(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    const struct pack *pack = turning->pack;
    guint end = 1;
    while (!germanic_ends(clause, end))
        end++;
    const char *second = clause->words[1].low;
    bool subject =
        word_in(second, "ich wir mein meine meinen unser unsere") && end > 2; /* "wann ich mein Geld bekomme" */
    if (turning->german && subject && !query_capital(&clause->words[end]) &&
        word_in(clause->words[0].low, "wann warum wieso weshalb wo wie was wohin wer"))
        return true;
    return turning->german && end > 2 && foreign_lists(pack, "turn.finite", clause->words[end].low) &&
           !foreign_lists(pack, "turn.finite", second) && !foreign_lists(pack, "turn.i", clause->words[2].low) &&
           foreign_lists(pack, "turn.preposition", second);
}

static char *
ordered_told(const struct turning *turning)
{
    return germanic_swap(turning) ? query_joined(foreign_text(turning->pack, "turn.know", turning->informal),
                                                 turning->clause, 0, turning->clause->count)
                                  : NULL;
}

/* Whether a question begins at a comma by the order of its words: "…, brauche ich einen neuen?", "…, wo finde ich das?". */
static bool
asks_from(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    const struct pack *pack = turning->pack;
    bool what = foreign_lists(pack, "turn.wh", clause->words[at].low);
    guint verb = at + what;
    if (!turning->german || !strchr(clause->words[at - 1].trail, ',') || verb + 1 >= clause->count)
        return false;
    const char *low = clause->words[verb].low;
    bool acts = strlen(low) > 3 && !query_capital(&clause->words[verb]) && !*clause->words[verb].trail &&
                !foreign_lists(pack, "turn.subordinate", low) && !foreign_lists(pack, "turn.if", low) &&
                !foreign_lists(pack, "turn.noverb", low) && !foreign_lists(pack, "turn.not.verb", low) &&
                (g_str_has_suffix(low, "e") || g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en"));
    static const char subjects[] =
        "ich wir ihr es das man er sie der die mein meine unser unsere jemand sich dieser diese dieses";
    const char *next = clause->words[verb + 1].low;
    return acts && (word_in(next, subjects) || (word_in(low, "kann könnte") && word_in(next, "mir uns")));
}

/* "und jetzt?", "wat nu?" */
static bool
asks_what_now(const struct clause *clause)
{
    return clause->count <= 3 && (clause_has(clause, 0, "was jetzt|nun|tun") ||
                                  clause_has(clause, 0, "und jetzt|nun") || clause_has(clause, 0, "wat nu"));
}

/* Whether a verb and its subject stand first; else what is asked stands somewhere behind: "in Ihrem Kuchen waren Nüsse, …". */
static bool
begins_with_verb(const struct turning *turning)
{
    const struct word *first = &turning->clause->words[0], *second = &turning->clause->words[1];
    bool thing = germanic_is_small(turning, first->low) && !foreign_lists(turning->pack, "turn.i", second->low) &&
                 !foreign_lists(turning->pack, "turn.finite", first->low) &&
                 !foreign_lists(turning->pack, "turn.modal", first->low);
    if (!turning->german && turning->clause->count > 2 && foreign_lists(turning->pack, "turn.modal", first->low) &&
        !word_in(first->low, "was werd had"))
        return true; /* "Mogen honden mee?" */
    bool placed =
        turning->german && turning->clause->count > 3 && /* "Ist dann noch jemand da?" */
        (foreign_lists(turning->pack, "turn.finite", first->low) ||
         foreign_lists(turning->pack, "hedge.verbs", first->low) ||
         (g_str_has_suffix(first->low, "t") && strlen(first->low) > 4 &&
          !foreign_lists(turning->pack, "turn.noverb", first->low) &&
          !foreign_lists(turning->pack, "turn.not.verb", first->low))) &&
        word_in(second->low, "dann da hier dort heute jetzt noch auch morgen im am in zu für bei zum zur an auf "
                             "mit nach vor bis ab um abends sonntags samstags eigentlich schon denn");
    return !thing && !foreign_lists(turning->pack, "turn.if", first->low) &&
           !word_in(first->low, "eure euer ihre unsere meine deine") &&
           (turning->clause->count >= 3 || word_in(second->low, "das es dat het")) &&
           (placed || foreign_lists(turning->pack, "turn.subject", second->low) || query_capital(second));
}

/* "Smart Meter eingebaut, wo sehe ich …": stated before it is asked. */
static bool
asks_later(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    for (guint i = 2; i + 2 < clause->count; i++)
        if (foreign_lists(turning->pack, "turn.wh", clause->words[i].low) && asks_from(turning, i))
            return true;
    return false;
}

/* The customer's verbs, while verb and subject still stand together. False: one was not found. */
static bool
customer_verbs(const struct turning *turning, guint verb, bool what, bool *acts_out)
{
    struct turning form = *turning;
    if (!turning->german && what && strcmp(clause_low(turning->clause, verb + 1), "ik") == 0)
        form.informal = false; /* "hoe neem ik het mee" → "hoe je het meeneemt": behind "je" */
    return germanic_verbs(&form, acts_out);
}

/* "wie kann ich Sie erreichen": we are its object; marked as told. */
static void
tell_our_part(const struct turning *turning, struct clause *ordered, bool *told)
{
    for (guint i = 1; i < ordered->count && turning->german; i++)
        if (strcmp(ordered->words[i].text, "Sie") == 0) {
            bool acting = foreign_lists(turning->pack, "turn.subordinate", ordered->words[i - 1].low);
            clause_set(ordered, i, acting ? "wir" : "uns");
            told[i] = true;
        }
}

/* Every person of the ordered question turned; acts: the customer is its subject. False: somebody cannot be told safely. */
static bool
swap_ordered(const struct turning *turning, struct clause *ordered, bool acts)
{
    g_autofree bool *told = acts ? ours_told(turning, ordered) : NULL;
    if (acts)
        tell_our_part(turning, ordered, told);
    for (guint i = 0; i < ordered->count; i++)
        if (!(told && told[i]) && foreign_lists(turning->pack, "turn.i", ordered->words[i].low)) {
            g_autofree char *you = foreign_form(turning->pack, "turn.swap", turning->informal, ordered->words[i].low);
            clause_set(ordered, i, you ? you : "");
            if (told)
                told[i] = true;
        }
    if (acts) {
        swap_rest(turning, ordered, told);
        return true;
    }
    struct turning rest = *turning;
    rest.clause = ordered;
    return germanic_swap(&rest);
}

/* "warum steht der Zug und keiner sagt was": what others do stands with its verb last as well. NULL: there is no such clause. */
static char *
others_told(const struct turning *turning, guint verb)
{
    const struct clause *clause = turning->clause;
    guint at = verb + 2;
    while (at + 3 < clause->count && !(strcmp(clause->words[at].low, "und") == 0 &&
                                       word_in(clause->words[at + 1].low, "keiner niemand man nichts") &&
                                       (foreign_lists(turning->pack, "hedge.verbs", clause->words[at + 2].low) ||
                                        g_str_has_suffix(clause->words[at + 2].low, "t"))))
        at++;
    if (!turning->german || at + 3 >= clause->count)
        return NULL;
    g_autoptr(clause) head = clause_part(clause, 0, at), tail = clause_part(clause, at + 1, clause->count);
    struct turning first = *turning, other = *turning;
    first.clause = head;
    other.clause = tail;
    g_autofree char *told = query_turn(&first),
                    *said = told && germanic_swap(&other) ? clause_join(tail, 0, tail->count) : NULL;
    g_autofree char *behind = said ? embed_clause(turning->pack, said) : NULL;
    return behind ? g_strdup_printf("%s und %s", told, behind) : NULL;
}

char *
query_turn(const struct turning *asked)
{
    struct turning own = *asked, *turning = &own;
    const char *know = foreign_text(turning->pack, "turn.know", turning->informal);
    if (asks_what_now(turning->clause))
        return g_strconcat(know, " ", foreign_text(turning->pack, "turn.whatnow", turning->informal), NULL);
    query_drop(turning->clause, turning->pack, "turn.fillers", 1);
    g_autofree char *tidy = clause_join(turning->clause, 0, turning->clause->count);
    g_autoptr(clause) bare = clause_cut(tidy);
    turning->clause = bare;
    if (bare->count < 2 || (turning->german && g_ascii_isdigit(*bare->words[0].text))) /* "45 Minuten für 800 Meter?" */
        return NULL;
    bool what = false, acts = false;
    guint verb = asked_verb(turning, &what);
    if (what && verb != G_MAXUINT && !turning->german &&
        foreign_lists(turning->pack, "turn.noverb", bare->words[verb].low))
        return NULL; /* "hoelang nog wachten?" */
    if (what && is_ordered(turning))
        return ordered_told(turning);
    if (verb == G_MAXUINT || (!what && !begins_with_verb(turning)))
        return NULL;
    char *others = others_told(turning, verb);
    if (others)
        return others;
    guint second = second_question(turning);
    if (second)
        return both_questions(turning, second);
    if ((!what && asks_later(turning)) || !customer_verbs(turning, verb, what, &acts))
        return NULL;
    g_autoptr(clause) ordered = verbend_moved(turning, 0, verb);
    if (!swap_ordered(turning, ordered, acts))
        return NULL;
    g_autofree char *first = g_strdup(ordered->words[0].low);
    if ((what || !foreign_lists(turning->pack, "turn.own", ordered->words[0].text)) &&
        (!turning->german || germanic_is_small(turning, first) || what))
        clause_set(ordered, 0, first);
    g_autofree char *lead =
        what ? g_strdup(know) : g_strconcat(know, " ", foreign_text(turning->pack, "turn.whether", false), NULL);
    return query_joined(lead, ordered, 0, ordered->count);
}

/* "hab 480 Euro falsch überwiesen, kann man das stoppen?": what is stated, and the question. */
char *
query_stated(const struct turning *turning)
{
    const struct clause *clause = turning->clause;
    guint second = second_question(turning);
    if (!second)
        for (guint i = 2; i + 2 < clause->count && !second; i++)
            if (strchr(clause->words[i - 1].trail, ',') &&
                foreign_lists(turning->pack, "turn.wh", clause->words[i].low) &&
                (foreign_lists(turning->pack, "turn.modal", clause->words[i + 1].low) ||
                 foreign_lists(turning->pack, "turn.i", clause->words[i + 2].low) ||
                 foreign_lists(turning->pack, "turn.finite", clause->words[i + 1].low) ||
                 !foreign_lists(turning->pack, "turn.subordinate", clause->words[i].low)))
                second = i;
    for (guint i = 2; i + 1 < clause->count && !second; i++)
        if (asks_from(turning, i))
            second = i;
    if (!second)
        return NULL;
    guint from = second + (word_in(clause->words[second].low, "und oder en of") ? 1 : 0);
    g_autoptr(clause) one = clause_part(clause, 0, second), two = clause_part(clause, from, clause->count);
    struct turning first = *turning, other = *turning;
    g_autofree char *typed = clause_join(one, 0, one->count); /* "Zähler eingebaut, wo …" */
    g_autofree char *whole = turning->german ? telegram_whole(turning->pack, g_strdup(typed)) : g_strdup(typed);
    g_autoptr(clause) written = clause_cut(whole);
    first.clause = written;
    other.clause = two;
    g_autofree char *stated = germanic_statement(&first), *asked = stated ? query_turn(&other) : NULL;
    return asked ? g_strdup_printf("%s, %s %s", stated, turning->german ? "und" : "en", asked) : NULL;
}
