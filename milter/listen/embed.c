/*
 * embed.c - German and Dutch: a main clause behind "dass" and "dat".
 *
 * A main clause has its finite verb second; behind "dass" it closes its clause, and takes a particle that closed it ("kam … an" →
 * "ankam"); in Dutch it stands before the participles and infinitives there. The line is read comma to comma: main clauses are
 * changed one by one, joined by "und" where they stood side by side, subordinate clauses and infinitives with "zu" follow as they
 * are. A pronoun subject stands first. What has no verb that is known for sure, refuses. Pure.
 */
#include "embed.h"

#include "clause.h"
#include "foreign.h"
#include "gender.h"

#include <string.h>

#define MAINS 3 /* more of them behind one "dass" nobody follows */

struct embedding {
    const struct pack *pack;
    bool german;
    GString *line;
    guint mains;
};

static bool
is_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

static bool
is_verb_known(const struct embedding *embedding, const struct word *word)
{
    return (!embedding->german || !is_capital(word)) && (foreign_lists(embedding->pack, "embed.verbs", word->low) ||
                                                         foreign_lists(embedding->pack, "turn.finite", word->low));
}

/* A verb by its ending and its place: behind a noun or a pronoun. German, where nouns have capitals. */
static bool
is_verb_like(const struct embedding *embedding, const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at], *before = &clause->words[at - 1];
    const struct word *after = at + 1 < clause->count ? &clause->words[at + 1] : NULL;
    const char *low = word->low;
    bool named =
        is_capital(before) ||
        word_in(before->low, "es er sie man du das wir niemand keiner jemand nichts seitdem seither dann danach "
                             "jetzt nun trotzdem dennoch deshalb heute gestern nie niemals dreimal zweimal");
    if (!embedding->german || is_capital(word) || *before->trail || !named || strlen(low) < 4 ||
        foreign_lists(embedding->pack, "turn.noverb", low) || foreign_lists(embedding->pack, "turn.not.verb", low) ||
        (g_str_has_prefix(low, "ge") && !foreign_lists(embedding->pack, "turn.ge", low)))
        return false;
    bool noun_behind =
        after && !*word->trail && is_capital(after) && !word_in(after->text, "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer");
    bool joined = at > 1 && word_in(clause->words[at - 2].low, "und oder"); /* "… und wir schicken Ihnen den Router" */
    if (word_in(before->text, "Sie wir") && (at == 1 || joined))
        return g_str_has_suffix(low, "en");
    if (strcmp(before->low, "du") == 0 && at == 1)
        return g_str_has_suffix(low, "st") || g_str_has_suffix(low, "t");
    bool tense = g_str_has_suffix(low, "te") || g_str_has_suffix(low, "ten");
    return (g_str_has_suffix(low, "t") || tense) && !(tense && noun_behind);
}

/* The finite verb of the main clause from..to; to: there is none, or none that is sure. bare: its subject was told before. */
static guint
finite_in(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    bool itself = embedding->german && from + 1 < to && strcmp(clause->words[from + 1].low, "sich") == 0;
    if (bare)
        return itself || is_verb_known(embedding, &clause->words[from]) ? from : to;
    for (guint i = from + 1; i < to; i++)
        if (is_verb_known(embedding, &clause->words[i]) &&
            !(i + 1 == to && to - from > 3 && g_str_has_suffix(clause->words[i].low, "en")))
            return i;
    for (guint i = from + 1; i < to; i++)
        if (is_verb_like(embedding, clause, i))
            return i;
    return to;
}

static bool
is_particle(const struct embedding *embedding, const char *low)
{
    return foreign_lists(embedding->pack, "turn.particle", low) ||
           foreign_lists(embedding->pack, "embed.particles", low);
}

/* A form of "sein", "haben", "werden" or of a verb beside which an infinitive stands: it takes no particle. */
static bool
is_auxiliary(const char *low)
{
    return word_in(low,
                   "ist sind war waren bist warst hat haben hast hatte hatten hattest wird werden wirst wurde wurden "
                   "wurdest kann können kannst konnte konnten muss müssen musst musste mussten soll sollen sollte "
                   "sollten darf dürfen durfte will wollen willst wollte wollten möchte möchten wäre hätte würde "
                   "heeft hebben hebt had hadden is zijn was wordt worden werd werden kan kunnen kunt kon konden "
                   "moet moeten moest zal zou zouden wil wilt wilde mag mocht bent");
}

/* "verpackt", "abgebucht", "fahren": what may close a clause beside its finite verb. */
static bool
is_closing(const struct embedding *embedding, const struct word *word)
{
    const char *low = word->low;
    if (!embedding->german) /* no "eten" of "het eten" */
        return strlen(low) > 4 &&
               (g_str_has_suffix(low, "d") || g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")) &&
               !foreign_lists(embedding->pack, "turn.noverb", low) &&
               !foreign_lists(embedding->pack, "embed.plain", low);
    return !is_capital(word) && strlen(low) > 4 && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")) &&
           !foreign_lists(embedding->pack, "turn.noverb", low) && !foreign_lists(embedding->pack, "turn.not.verb", low);
}

/* "betaald", "afgeschreven": a Dutch participle by its beginning. */
static bool
is_participle(const char *low)
{
    static const char *const heads[] = {"",    "aan",   "af",  "op",     "uit",  "in",
                                        "mee", "terug", "weg", "binnen", "door", "toe"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && g_str_has_prefix(low + strlen(heads[i]), "ge") && strlen(low) > 5)
            return true;
    return strlen(low) > 5 &&
           (g_str_has_prefix(low, "be") || g_str_has_prefix(low, "ver") || g_str_has_prefix(low, "ont"));
}

/* Where behind the verb the clause is closed: what stands behind it ("… fahren für eine Beratung") stays behind the verb, too. */
static guint
closed_at(const struct embedding *embedding, const struct clause *clause, guint verb, guint to)
{
    if (!is_auxiliary(clause->words[verb].low))
        return to;
    for (guint i = to; i-- > verb + 1;) {
        if (!is_closing(embedding, &clause->words[i]) || (!embedding->german && !is_participle(clause->words[i].low)))
            continue;
        bool place = i + 1 < to && (foreign_lists(embedding->pack, "turn.preposition", clause->words[i + 1].low) ||
                                    word_in(clause->words[i + 1].low, "in uit zonder tijdens sinds"));
        return place ? i + 1 : to;
    }
    return to;
}

/* "war höher als am Regal", "ist doppelt so hoch wie sonst": the comparison follows the verb. */
static guint
compared_at(const struct embedding *embedding, const struct clause *clause, guint verb, guint to)
{
    const char *than = embedding->german ? "als" : "dan";
    for (guint i = verb + 2; i + 1 < to; i++) {
        bool more = strcmp(clause->words[i].low, than) == 0 && g_str_has_suffix(clause->words[i - 1].low, "er");
        bool same = i > verb + 2 && strcmp(clause->words[i].low, "wie") == 0 &&
                    word_in(clause->words[i - 2].low, "so genauso ebenso");
        bool done = i > verb + 3 && strcmp(clause->words[i].low, "wie") == 0 && /* "so viel berechnet wie vereinbart" */
                    strcmp(clause->words[i - 3].low, "so") == 0 && is_closing(embedding, &clause->words[i - 1]);
        if (done)
            return i;
        bool agreed = more && word_in(clause->words[verb].low, "ist sind war waren is was") &&
                      word_in(clause->words[to - 1].low, "vereinbart angegeben zugesagt versprochen erwartet geplant "
                                                         "angekündigt beschrieben bestellt abgebildet üblich");
        if ((more || same) && (agreed || !is_closing(embedding, &clause->words[to - 1])))
            return i;
    }
    return to;
}

/* Whether what stands before the verb is, as it begins, a subject and no time, place or object. */
static bool
is_subject(const struct embedding *embedding, const struct word *first)
{
    return embedding->german
               ? word_in(first->low,
                         "der die das ein eine kein keine unser unsere ihr ihre dein deine sein seine dieser "
                         "diese dieses jeder jede alle viele beide mehrere zwei drei man niemand keiner "
                         "jemand es er sie wir du nichts alles etwas einer") ||
                     (is_capital(first) && !word_in(first->text, "Ihnen Ihren Ihrem Ihrer"))
               : !word_in(first->low,
                          "sinds op in na vorige gisteren vandaag nu toen daarna inmiddels bij volgens al nog "
                          "tot met vanaf tijdens voor hier daar");
}

/* How many words behind the verb go to the front: a subject, "sich". */
static guint
fronted(const struct embedding *embedding, const struct clause *clause, guint from, guint verb, guint to)
{
    guint at = verb + 1;
    bool after = !is_subject(embedding, &clause->words[from]);
    if (at >= to || !after)
        return 0;
    if (!embedding->german)
        return word_in(clause->words[at].low, "u je het hij ze we wij er") ? 1 : 0;
    guint moved = word_in(clause->words[at].text, "Sie du es er sie man wir ihr niemand keiner Ihnen dir") ? 1 : 0;
    if (moved == 1 && at + 1 < to && word_in(clause->words[at].text, "wir man er sie es niemand keiner") &&
        word_in(clause->words[at + 1].text, "Ihnen dir dich Sie")) /* "mit Schreiben vom 2. Mai haben wir Ihnen …" */
        moved = 2;
    return at + moved < to && strcmp(clause->words[at + moved].low, "sich") == 0 ? moved + 1 : moved;
}

static void
put(GString *line, const struct clause *clause, guint from, guint to)
{
    g_autofree char *text = from < to ? clause_join(clause, from, to) : g_strdup("");
    if (*text)
        g_string_append_printf(line, "%s%s", line->len && !g_str_has_suffix(line->str, " ") ? " " : "", text);
}

/* The verb at its new place; its particle before it, in one word. */
static bool
put_closed(const struct embedding *embedding, GString *line, const struct clause *clause, guint verb, guint to)
{
    const char *low = clause->words[verb].low;
    guint end = MIN(closed_at(embedding, clause, verb, to), compared_at(embedding, clause, verb, to));
    for (guint i = verb + 1; i < end && !embedding->german; i++) /* "is opgezegd zonder uitleg", "zei dat …" */
        if (word_in(clause->words[i].low,
                    "dat omdat terwijl hoewel als wanneer voordat nadat toen zonder zodat sinds om") &&
            !(strcmp(clause->words[i].low, "zonder") == 0 && is_closing(embedding, &clause->words[end - 1]) &&
              !is_closing(embedding, &clause->words[i - 1]))) /* "is zonder bericht uitgevallen" */
            end = i;
    bool particle = end > verb + 1 && !is_auxiliary(low) && is_particle(embedding, clause->words[end - 1].low);
    guint cluster = end;
    while (!embedding->german && is_auxiliary(low) && cluster > verb + 1 &&
           is_closing(embedding, &clause->words[cluster - 1]) &&
           (cluster == end || (end - cluster < 2 && word_in(clause->words[cluster - 1].low, "worden kunnen blijven"))))
        cluster--;                                        /* "heeft … gezegd" → "… heeft gezegd" */
    bool doubled = end > verb + 2 && is_auxiliary(low) && /* "hat warten lassen" */
                   word_in(clause->words[end - 1].low, "lassen können müssen wollen sollen dürfen laten moeten kunnen");
    if (doubled) { /* "hat warten lassen" → "… hat warten lassen" */
        put(line, clause, verb + 1, end - 2);
        g_string_append_printf(line, " %s", low);
        put(line, clause, end - 2, to);
        return true;
    }
    put(line, clause, verb + 1, particle ? end - 1 : cluster);
    g_string_append_printf(line, " %s%s", particle ? clause->words[end - 1].low : "", low);
    put(line, clause, cluster, end);
    put(line, clause, end, to);
    return true;
}

/* "entkalkt wurde sie gestern": turned round, it stands under nothing. */
static bool
deed_first(const struct embedding *embedding, const struct clause *clause, guint from, guint verb)
{
    return embedding->german && verb == from + 1 && verb < clause->count && is_auxiliary(clause->words[verb].low) &&
           is_closing(embedding, &clause->words[from]);
}

/* "da bestellt man express und dann kommt", "er meinte nur das sieht man kaum": the verb found is not
 * the only one, or what stands before it is no subject. */
static bool
is_misread(const struct embedding *embedding, const struct clause *clause, guint from, guint verb, guint to)
{
    bool second = deed_first(embedding, clause, from, verb);
    for (guint i = from + 2; i < verb && embedding->german; i++) /* a subject behind another verb */
        second |= word_in(clause->words[i].low, "man er ich wir") && !is_capital(&clause->words[i - 1]) &&
                  g_str_has_suffix(clause->words[i - 1].low, "t");
    bool says = word_in(clause->words[verb].low, "meinte meinten sagte sagten behauptete hieß");
    for (guint i = verb + 1; i + 2 < to && says; i++)
        second |= word_in(clause->words[i].low, "das es er sie man") && is_verb_like(embedding, clause, i + 1);
    return second;
}

static bool
put_main(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    guint verb = finite_in(embedding, clause, from, to, bare);
    if (verb >= to || (!bare && verb == from) || is_misread(embedding, clause, from, verb, to))
        return false;
    const char *next = verb + 1 < to ? clause->words[verb + 1].text : "";
    bool object = word_in(clause->words[from].low, "den einen keinen"); /* "den Betrag haben Sie": turned round */
    bool alone = verb == from + 1 && is_capital(&clause->words[from]) && !word_in(clause->words[from].text, "Sie Ihr");
    bool thing = embedding->german && (verb > from + 1 || alone) && strcmp(next, "Sie") == 0 &&
                 g_str_has_suffix(clause->words[verb].low, "en") && is_subject(embedding, &clause->words[from]);
    bool one = thing && gender_of(embedding->pack, clause->words[verb - 1].low) != UNKNOWN; /* "die Summe haben Sie" */
    bool unsure = thing && !one;
    if (unsure || (object && !word_in(next, "Sie du er es")))
        return false;
    guint moved = bare ? 0 : fronted(embedding, clause, from, verb, to);
    bool dative =
        !bare && verb == from + 1 && word_in(clause->words[from].low, "das dies") && word_in(next, "Ihnen dir");
    moved = dative || one ? 1 : moved;
    GString *line = embedding->line;
    put(line, clause, verb + 1, verb + 1 + moved);
    if (object && !moved)
        return false;
    bool empty = strcmp(clause->words[from].low, "es") == 0 && verb == from + 1 && /* "es ist niemand gekommen" */
                 word_in(next, "niemand nichts keiner kein keine");
    put(line, clause, from, bare || empty ? from : verb);
    if (!bare && verb > from && g_str_has_suffix(clause->words[verb - 1].text, ",")) /* behind what was put in */
        g_string_append_c(line, ',');
    g_autoptr(clause) rest = clause_part(clause, verb, to);
    g_autofree char *head = g_strdup(rest->words[0].text);
    for (guint i = 1; i <= moved; i++)
        clause_set(rest, i, "");
    g_autofree char *tail = clause_join(rest, 0, rest->count);
    g_autoptr(clause) behind = clause_cut(tail);
    return behind->count > 0 && strcmp(behind->words[0].text, head) == 0 &&
           put_closed(embedding, line, behind, 0, behind->count);
}

/* Where, behind "und", a clause with a verb of its own begins; to: nowhere. bare_out: without a subject. */
static guint
next_main(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool *bare_out)
{
    for (guint i = from + 1; i + 1 < to; i++) {
        if (!word_in(clause->words[i].low, embedding->german ? "und oder" : "en of"))
            continue;
        *bare_out = (is_verb_known(embedding, &clause->words[i + 1]) ||
                     (embedding->german && i + 2 < to && strcmp(clause->words[i + 2].low, "sich") == 0)) &&
                    i + 2 < to;
        if (*bare_out)
            return i;
        guint verb = finite_in(embedding, clause, i + 1, to, false);
        if (verb < to && verb > i + 1)
            return i;
    }
    return to;
}

/* "A und B": each main clause for itself. */
static bool
put_mains(struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    guint verb = finite_in(embedding, clause, from, to, bare);
    if (verb >= to || embedding->mains++ >= MAINS)
        return false;
    bool next_bare = false;
    guint next = next_main(embedding, clause, verb, to, &next_bare);
    if (!put_main(embedding, clause, from, next, bare))
        return false;
    if (next >= to)
        return true;
    bool third = false;
    guint after = finite_in(embedding, clause, next + 1, to, next_bare);
    bool more = after < to && next_main(embedding, clause, after, to, &third) < to; /* "A, B und C" */
    if (more)
        g_string_append(embedding->line, ",");
    else
        g_string_append_printf(embedding->line, " %s", clause->words[next].low);
    return put_mains(embedding, clause, next + 1, to, next_bare);
}

/* "… kalt war und die Bedienung unfreundlich war": a verb that two clauses share is said once, last. Owned by caller. */
static char *
shared_once(const struct embedding *embedding, const char *line)
{
    static const char verbs[] = "war waren ist sind wurde wurden hat haben";
    const char *joint = strstr(line, " und "), *verb = strrchr(line, ' ');
    g_autofree char *next = joint ? g_strndup(joint + 5, strcspn(joint + 5, " ")) : g_strdup("");
    bool named = word_in(next, "der die das ein eine Ihr Ihre dein deine unser unsere");
    gsize width = verb ? strlen(verb) : 0;
    if (!embedding->german || !joint || !named || strchr(line, ',') || strstr(joint + 1, " und ") ||
        !word_in(verb + 1, verbs) || (gsize)(joint - line) <= width || strncmp(joint - width, verb, width) != 0)
        return g_strdup(line);
    return g_strdup_printf("%.*s%s", (int)(joint - line - (gssize)width), line, joint);
}

static bool
is_under(const struct embedding *embedding, const struct clause *piece)
{
    const char *first = piece->words[0].low, *last = piece->words[piece->count - 1].low;
    bool placed = piece->count > 1 &&
                  (foreign_lists(embedding->pack, "turn.preposition", first) || word_in(first, "in aus unter")) &&
                  word_in(piece->words[1].low, "der die das dem den denen dessen welcher welchem");
    bool relative = word_in(first, "die der das den da wo was denen dessen deren dem") || placed;
    bool closes = g_str_has_suffix(last, "t") || g_str_has_suffix(last, "n") || g_str_has_suffix(last, "te") ||
                  word_in(last, "war muss kam ging") || is_verb_known(embedding, &piece->words[piece->count - 1]) ||
                  (piece->words[piece->count - 1].trail[0] == ')');
    for (guint i = 1; i + 1 < piece->count && relative; i++) /* "das ist nicht in Ordnung" */
        if (is_verb_known(embedding, &piece->words[i]))
            return false;
    if (relative && is_verb_known(embedding, &piece->words[piece->count - 1]))
        return true;
    guint verb = relative ? finite_in(embedding, piece, 0, piece->count, false) : 0;
    if (relative)
        return closes && verb + 1 >= piece->count && !is_capital(&piece->words[piece->count - 1]);
    if (piece->count > 3 &&
        word_in(first, "seit seitdem bis während da als wie denn sinds tot")) /* "seit Wochen warten Sie" */
        for (guint i = 1; i + 2 < piece->count && i < 10; i++)
            if (word_in(piece->words[i + 1].low, "sie du ich es er man wir die der das ihre ihr mein meine ein eine "
                                                 "keine kein niemand keiner u je het de") &&
                (is_verb_known(embedding, &piece->words[i]) || is_verb_like(embedding, piece, i)))
                return false;
    if (word_in(first, "seit bis während") &&
        word_in(last, "raus rein ab auf an zu ein weg los zurück herunter runter"))
        return false; /* "seit gestern läuft unten Wasser raus" */
    return foreign_lists(embedding->pack, "turn.subordinate", first) ||
           (strcmp(first, "ohne") == 0 && piece->count > 1 && word_in(piece->words[1].low, "dass"));
}

/* "anzurufen", "zurückzuschicken"; not "unzufrieden". */
static bool
holds_zu(const char *low)
{
    static const char *const heads[] = {"ab",     "an",     "auf",  "aus",  "ein",   "mit", "nach",
                                        "um",     "vor",    "weg",  "her",  "hin",   "los", "zurück",
                                        "vorbei", "weiter", "fest", "frei", "nieder"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && g_str_has_prefix(low + strlen(heads[i]), "zu"))
            return true;
    return false;
}

/* "…, den Betrag zu erstatten", "ohne mich zu informieren". */
static bool
is_infinitive(const struct clause *piece)
{
    const struct word *last = &piece->words[piece->count - 1];
    bool apart = piece->count > 1 && word_in(piece->words[piece->count - 2].low, "zu te");
    return piece->count > 1 && !is_capital(last) && g_str_has_suffix(last->low, "n") && (apart || holds_zu(last->low));
}

/* The line comma to comma, brackets kept whole; NULL: marks in it that no clause behind "dass" has. */
static GPtrArray *
pieces_of(const struct clause *clause)
{
    g_autoptr(GPtrArray) pieces = g_ptr_array_new_with_free_func((GDestroyNotify)clause_free);
    bool inside = false;
    guint from = 0;
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        inside = (inside || strchr(word->lead, '(')) && !strchr(word->trail, ')');
        bool last = i + 1 == clause->count;
        bool marked = strcmp(word->lead, "\"") == 0 && word->trail[0] == '"' && !strpbrk(word->trail, ";:?\xE2");
        if ((!marked && (strpbrk(word->lead, "\"\xE2") || strpbrk(word->trail, ";:?\"\xE2"))) ||
            (!last && !inside && strchr(word->trail, '.') && !g_ascii_isdigit(word->text[strlen(word->text) - 1]) &&
             strlen(word->text) > 3))
            return NULL;
        if (!last && (inside || !strchr(word->trail, ',')))
            continue;
        g_ptr_array_add(pieces, clause_part(clause, from, i + 1));
        from = i + 1;
    }
    return g_steal_pointer(&pieces);
}

/* "Die Lampe, die ich bestellt habe, ist kaputt": the clause goes on behind what is put in. Taken together as one piece. */
static void
close_insertions(const struct embedding *embedding, GPtrArray *pieces)
{
    for (guint i = 0; i + 2 < pieces->len; i++) {
        struct clause *one = pieces->pdata[i], *two = pieces->pdata[i + 1], *three = pieces->pdata[i + 2];
        if (!is_verb_known(embedding, &three->words[0]) ||
            finite_in(embedding, one, 0, one->count, false) < one->count || !is_under(embedding, two))
            continue;
        g_autofree char *a = clause_join(one, 0, one->count), *b = clause_join(two, 0, two->count);
        g_autofree char *c = clause_join(three, 0, three->count);
        g_autofree char *head = g_strdup_printf("%s, %s,", a, b);
        g_autofree char *line = g_strdup_printf("\x01 %s", c);
        struct clause *whole = clause_cut(line);
        g_free(whole->words[0].text);
        whole->words[0].text = g_steal_pointer(&head);
        clause_free(three);
        pieces->pdata[i + 2] = whole;
        g_ptr_array_remove_range(pieces, i, 2);
    }
}

/* One piece between commas. False: it cannot be told. */
static bool
put_piece(struct embedding *embedding, const struct clause *piece, bool last, char **held)
{
    static const char joints[] = "und aber doch oder en maar";
    GString *line = embedding->line;
    guint from = piece->count > 1 && word_in(piece->words[0].low, joints) ? 1 : 0;
    const char *joint = from ? piece->words[0].low : "";
    g_autoptr(clause) rest = clause_part(piece, from, piece->count);
    g_autofree char *text = clause_join(rest, 0, rest->count);
    for (guint i = 0; i < rest->count; i++)
        if (word_in(rest->words[i].low, "sondern want") || (i == 0 && strcmp(rest->words[i].low, "denn") == 0) ||
            (i > 0 && strcmp(rest->words[i].low, "aber") == 0 && is_closing(embedding, &rest->words[i - 1]) &&
             !is_auxiliary(rest->words[i - 1].low)))
            return false;
    guint verb = finite_in(embedding, rest, 0, rest->count, false);
    bool two_bare = false,
         two = verb < rest->count && next_main(embedding, rest, verb, rest->count, &two_bare) < rest->count;
    for (guint i = 1; i < verb && i < rest->count; i++) /* "…, der Pool gesperrt und das Zimmer hatte keinen Balkon" */
        two |= verb < rest->count && word_in(rest->words[i].low, "und en");
    bool turns = false; /* "…, sie wurde aber abgebucht" */
    for (guint i = 1; i < MIN(rest->count, 7u); i++)
        turns |= word_in(rest->words[i].low, "aber jedoch");
    bool follows = is_under(embedding, rest) || is_infinitive(rest);
    const char *said = line->len && !from && embedding->german ? strrchr(line->str, ' ') : NULL;
    follows |=
        said && word_in(said + 1, "meinte meinten sagte sagten behauptete versprach erklärte hieß heißt sagt meint");
    static const char *const reports[] = {" gesagt hat", " gesagt haben", " gesagt wurde", " mitgeteilt hat",
                                          " mitgeteilt wurde"};
    for (guint i = 0; i < G_N_ELEMENTS(reports) && said; i++) /* "… gesagt hat, der Vertrag läuft aus" */
        follows |= g_str_has_suffix(line->str, reports[i]);
    if (follows && !line->len && !from) { /* "als Sie kamen, war der Tisch weg" */
        g_autofree char *earlier = *held; /* two that open it: one behind the other */
        *held = earlier ? g_strdup_printf("%s, %s", earlier, text) : g_strdup(text);
        return true;
    }
    if (follows) {
        g_string_append_printf(line, ",%s%s %s", from ? " " : "", joint, text);
        return true;
    }
    if (line->len && !from && last && deed_first(embedding, rest, 0, verb)) {
        g_string_append_printf(line, ", %s", text);
        return true;
    }
    if (line->len && !from)
        g_string_append_printf(line, "%s", last && !two && !turns ? embedding->german ? " und" : " en" : ",");
    else if (line->len && word_in(joint, "aber doch") && rest->count > 2 &&
             word_in(rest->words[0].low, "das es er sie du") && is_verb_known(embedding, &rest->words[1]) &&
             !word_in(rest->words[2].low, "sie du ihnen dir")) { /* "…, das aber nie passiert ist" */
        g_autofree char *subject = g_strconcat(rest->words[0].text, " aber", NULL);
        clause_set(rest, 0, subject);
        g_string_append_c(line, ',');
    } else if (line->len)
        g_string_append_printf(line, "%s %s", word_in(joint, "und oder en") ? "" : ",",
                               strcmp(joint, "doch") == 0 ? "aber" : joint);
    guint end = rest->count;
    for (guint i = 2; i < rest->count && end == rest->count && strchr(rest->words[rest->count - 1].trail, ')'); i++)
        if (strchr(rest->words[i].lead, '('))
            end = i; /* "(Rechnung 12)" stays last */
    bool bare = is_verb_known(embedding, &rest->words[0]);
    if (!put_mains(embedding, rest, 0, end, bare && line->len))
        return false;
    put(line, rest, end, rest->count);
    if (*held)
        g_string_append_printf(line, ", %s", *held);
    g_clear_pointer(held, g_free);
    return true;
}

/* Where behind "und" a wish begins, which is told as it is; the line's length: nowhere. */
static gsize
wish_at(const struct embedding *embedding, const char *said)
{
    const char *joint = embedding->german ? " und " : " en ";
    for (const char *at = strstr(said, joint); at; at = strstr(at + 1, joint)) {
        const char *behind = at + strlen(joint);
        for (char **wish = pack_texts(embedding->pack, "embed.wish"); wish && *wish; wish++)
            if (g_str_has_prefix(behind, *wish) && strchr(" ,", behind[strlen(*wish)]))
                return (gsize)(at - said);
    }
    return strlen(said);
}

char *
embed_attributed(const struct pack *pack, bool informal, const char *said)
{
    char **template = pack_texts(pack, informal ? "more.last.du" : "more.last");
    const char *gist = template ? strstr(*template, "{gist}") : NULL;
    g_autofree char *behind = gist ? embed_clause(pack, said) : NULL;
    return behind ? g_strdup_printf("%.*s%s", (int)(gist - *template), *template, behind) : NULL;
}

/* "die Fahrer haben Sie beschimpft": who did it to whom only the order tells; and what the passes above do not know. */
static bool
is_twofold(const struct embedding *embedding, const struct clause *clause)
{
    for (guint i = 2; i + 1 < clause->count && !embedding->german; i++) /* "de brief die u stuurde, klopt niet" */
        for (guint k = 1; k < i && is_verb_known(embedding, &clause->words[i + 1]); k++)
            if (word_in(clause->words[k].low, "die dat") &&
                (strchr(clause->words[i].trail, ',') || /* "de man die kwam heeft" */
                 (k == 2 && i > 3 && strchr("tnm", clause->words[i].low[strlen(clause->words[i].low) - 1]))))
                return true;
    for (guint i = 1; i + 1 < clause->count && embedding->german; i++) {
        const char *low = clause->words[i].low, *next = clause->words[i + 1].low, *last = clause->words[i - 1].low;
        if ((word_in(low, "tut tun") && g_str_has_suffix(last, "en")) /* "schmecken tut er gut" */ ||
            (i == 2 && strcmp(low, "und") == 0) /* "Sie widersprechen und verlangen …" */ ||
            (word_in(low, "heißt gibt") && strcmp(next, "es") == 0) ||
            (word_in(low, "aus auf ab an ein") && word_in(next, "als wie"))) /* "sieht anders aus als" */
            return true;
    }
    if (!embedding->german || !word_in(clause->words[0].low, "die unsere ihre alle beide viele mehrere zwei drei vier"))
        return false;
    for (guint i = 1; i + 1 < clause->count && !*clause->words[i].trail; i++)
        if (!is_capital(&clause->words[i]) && is_verb_known(embedding, &clause->words[i]))
            return g_str_has_suffix(clause->words[i].low, "n") && strcmp(clause->words[i + 1].text, "Sie") == 0;
    return false;
}

char *
embed_clause(const struct pack *pack, const char *said)
{
    struct embedding embedding = {pack, strcmp(pack->language, "de") == 0, NULL, 0};
    if (!embedding.german && strcmp(pack->language, "nl") != 0)
        return NULL;
    gsize width = wish_at(&embedding, said);
    g_autofree char *matter = g_strndup(said, width), *held = NULL;
    g_autoptr(clause) clause = clause_cut(matter);
    g_autoptr(GPtrArray) pieces = clause->count > 2 ? pieces_of(clause) : NULL;
    if (!pieces || pieces->len == 0 || is_twofold(&embedding, clause))
        return NULL;
    close_insertions(&embedding, pieces);
    g_autoptr(GString) line = embedding.line = g_string_new(NULL);
    bool told = true;
    guint last = 0;
    for (guint i = 0; i < pieces->len; i++)
        last = is_under(&embedding, pieces->pdata[i]) || is_infinitive(pieces->pdata[i]) ? last : i;
    for (guint i = 0; i < pieces->len && told; i++)
        told = put_piece(&embedding, pieces->pdata[i], i >= last, &held);
    if (!told || held || !line->len)
        return NULL;
    g_autofree char *once = shared_once(&embedding, line->str);
    return g_strdup_printf("%s%s%s", once, width < strlen(said) ? "," : "", said + width);
}
