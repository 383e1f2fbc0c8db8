/*
 * breath.c - French clauses that run into one another, parted: "j'ai appelé 4 fois personne ne répond", "…, il n'est pas arrivé".
 *
 * A clause begins with its subject and its verb. Where one begins that no word joins to the one before, which has its verb, a stop was
 * left out; behind a clause with "quand" or "si", or behind a time, it was a comma. What a reader cannot tell stays as it is. Linear but
 * for the few words looked ahead at.
 */
#include "bidding.h"
#include "clause.h"
#include "nominal.h"
#include "onset.h"

#include <string.h>

#define RESUMED 8 /* … of one whose subject is said again for the deed behind "et" */
#define TIMES                                                                                                          \
    "lendemain jour soir matin mois midi surlendemain veille semaine année nuit fois dernière dernier prochaine "    \
    "prochain "                                                                                                        \
    "suivante suivant"
#define LONG 11 /* words of a clause that bears no second one */

struct breath {
    struct line *line;
    guint start, segment;            /* of the sentence, of its clause */
    bool verb, main, fronted, aside; /* the clause's verb; the sentence's; "quand …" before it; "que …" behind a noun */
    bool series;                     /* what "et" joins stands behind a verb */
    bool asks;
    bool spliced; /* the sentence began behind a comma */
    guint led;    /* where "et vu le nombre de fois …" begins, which leads the clause behind it; 0: nowhere */
    guint topic;  /* where a thing behind a comma has but its "qui …", and no verb yet; 0: none */
    bool chained; /* "et il …" stands in it already */
    gint depth;   /* of brackets */
};

static struct piece *
piece_at(const struct breath *breath, guint at)
{
    return breath->line->pieces->pdata[at];
}

/* ---- stops ------------------------------------------------------------------------------------------------------- */

static void
capital(struct breath *breath, guint at)
{
    const struct piece *piece = piece_at(breath, at);
    g_autofree char *first = g_utf8_substring(piece->text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *text = g_strconcat(upper, piece->text + strlen(first), NULL);
    line_spell(breath->line, at, text);
}

/* Behind the word before `at`: a mark instead of its comma. */
static void
put_mark(struct breath *breath, guint at, const char *mark)
{
    const char *before = piece_at(breath, at - 1)->trail;
    g_autofree char *bare = g_strndup(before, strcspn(before, ",; ")), *marked = g_strconcat(bare, mark, NULL);
    line_mark(breath->line, at - 1, marked);
}

static void
begin(struct breath *breath, guint at)
{
    breath->start = breath->segment = at;
    breath->topic = breath->led = 0;
    breath->verb = breath->main = breath->fronted = breath->aside = breath->asks = breath->spliced = breath->chained =
        false;
}

static void
part(struct breath *breath, guint at)
{
    guint led = onset_led(breath->line, at);
    if (led == 1 && at - led > breath->start && word_in(line_low(breath->line, at - 1), "depuis")) {
        put_mark(breath, at - 1, ",");
        line_insert(breath->line, at - 1, "et", false);
        breath->segment = at - 1;
        breath->verb = false;
        return;
    }
    if (led && at - led > breath->start) {
        put_mark(breath, at, ",");
        at -= led;
    }
    bool comma = strchr(piece_at(breath, at - 1)->trail, ',') != NULL;
    if (!breath->spliced && at - breath->start == 3 && word_in(line_low(breath->line, breath->start), "c'") &&
        word_in(line_low(breath->line, at - 1), "faux")) { /* "C'est faux, j'étais là": why */
        put_mark(breath, at, " :");
        begin(breath, at);
        return;
    }
    put_mark(breath, at, breath->asks ? " ?" : ".");
    capital(breath, at);
    begin(breath, at);
    breath->spliced = comma;
}

/* "Le canapé que j'ai commandé il est": the second subject goes. False: none stands there. */
static bool
undouble(struct breath *breath, guint at)
{
    if (!word_in(line_low(breath->line, at), "il elle ils elles") || strchr(piece_at(breath, at - 1)->trail, ',') ||
        word_in(line_next(breath->line, at), "y faut"))
        return false;
    line_cut(breath->line, at);
    return true;
}

/* "un lit et une table": the joined words are no clause, and lead none. */
static bool
is_series(const struct breath *breath)
{
    const char *low = line_low(breath->line, breath->segment), *next = line_low(breath->line, breath->segment + 1);
    return breath->series &&
           (word_in(low, "ni") || (word_in(low, "et ou") &&
                                   word_in(next, "le la l' les un une des mon ma mes deux trois midi minuit demain")));
}

/* "la commande elle n'est pas": a noun at the head of its clause, and a pronoun for it. */
static bool
is_doubled(const struct breath *breath, guint at)
{
    const struct line *line = breath->line;
    guint from = breath->segment + french_joins(line_low(line, breath->segment));
    from += word_in(line_low(line, from), "par en") && word_in(line_low(line, from + 1), "contre plus") ? 2 : 0;
    return !breath->verb && at > from + 1 && at - from < (word_in(line_low(line, from + 2), "à de d' du") ? 6 : 4) &&
           !word_in(line_before(line, at), TIMES) && word_in(line_low(line, at), "il elle ils elles") &&
           word_in(line_low(line, from), "le la l' les mon ma mes votre vos cette ce cet ces leur notre");
}

/* "que chez eux, les employés …", "mais trois semaines plus tard, je …": what stands between the joint and the comma belongs to the
 * clause behind it. */
static bool
is_led(const struct breath *breath, guint at)
{
    const struct line *line = breath->line;
    const char *joint = line_low(line, breath->segment), *lead = line_low(line, breath->segment + 1);
    return breath->segment > breath->start && at > breath->segment + 1 && french_joins(joint) &&
           !word_in(joint, "et ou ni") && onset_leads(lead);
}

/* "j'ai beau vider le cache, la page reste blanche": the clause that begins at `at` is the second half. */
static bool
is_vain(const struct breath *breath, guint at)
{
    const struct line *line = breath->line;
    for (guint i = breath->start + 1; i < at && i < breath->start + 5; i++)
        if (word_in(line_low(line, i), "beau") && word_in(line_before(line, i), "ai avons a avais avions avait"))
            return true;
    return false;
}

/* "et la semaine dernière il a recommencé", but "entre dix heures et midi j'ai attendu": a time leads the clause at `at`. */
static bool
is_timed(const struct breath *breath, guint at)
{
    const struct line *line = breath->line;
    return !breath->verb && word_in(line_low(line, breath->segment), "et mais") && at - breath->segment < 5 &&
           word_in(line_before(line, at), TIMES) && !word_in(line_before(line, breath->segment), "heures h");
}

/* A clause begins at `at`, and no word joins it. */
static void
meet(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    bool marked = *piece_at(breath, at - 1)->trail != '\0';
    if (!marked && breath->topic && breath->main && word_in(line_low(line, at), "il elle ils elles")) {
        line_cut(line, at); /* "…, le voisin qui est passé hier il dit que": the clause begins with who says it */
        part(breath, breath->topic);
        return;
    }
    if (marked && !breath->verb && (french_leads_in(line, breath->start, at) || is_led(breath, at)))
        return; /* "…, mais après une semaine, je n'ai rien" */
    if (marked && is_vain(breath, at))
        return;
    if (!marked && is_timed(breath, at)) {
        breath->segment = at;
    } else if (breath->fronted && breath->verb) {
        if (!marked)
            put_mark(breath, at, ",");
        if (breath->led && breath->main) {
            guint from = breath->led, joined = word_in(line_low(line, from), "et");
            if (joined)
                line_cut(line, from);
            part(breath, from);
            at -= joined;
        }
        breath->fronted = breath->verb = breath->aside = false;
        breath->segment = at;
    } else if (is_doubled(breath, at)) {
        undouble(breath, at);
    } else if (breath->aside && !breath->main) {
        breath->aside = !undouble(breath, at);
    } else if (breath->main && breath->verb && breath->segment > breath->start + 2 &&
               word_in(line_low(line, breath->segment), "quand lorsque lorsqu'") &&
               strchr(piece_at(breath, breath->segment - 1)->trail, ',')) {
        put_mark(breath, at, ","); /* "il est parti, quand je l'ai appelé il m'a raccroché" */
        part(breath, breath->segment);
        breath->segment = at;
    } else if (breath->main && (marked || breath->verb || is_series(breath))) {
        part(breath, at);
    } else if (breath->main && breath->segment > breath->start &&
               strchr(piece_at(breath, breath->segment - 1)->trail, ',') &&
               onset_leads(line_low(line, breath->segment))) {
        guint from = breath->segment; /* "…, à la réception l'écran est" */
        if (at == from + 1 && word_in(line_low(line, from), "résultat bilan bref"))
            line_cut(line, from);
        else
            put_mark(breath, at, ",");
        part(breath, from);
    } else if (marked && !breath->main && !breath->verb && at - breath->start > 1 &&
               !onset_leads(line_low(line, breath->start)) && french_heads_fragment(line_low(line, breath->start))) {
        part(breath, at);
    } else if (nominal_note(line, breath->start) && (marked || at - breath->start > 3)) {
        part(breath, at);
    } else if (!marked && breath->segment == breath->start && at - breath->start > 1 &&
               (word_in(line_low(line, breath->start), ONSET_PREPOSITIONS) ||
                word_in(line_low(line, breath->start), "suite hier") || word_in(line_before(line, at), "après tard") ||
                french_is_participle(line_low(line, breath->start)) ||
                g_str_has_suffix(line_low(line, breath->start), "ant"))) {
        put_mark(breath, at, ",");
    }
}

/* ---- the pass ---------------------------------------------------------------------------------------------------- */

/* A word that joins: what it opens. */
static void
join(struct breath *breath, guint at)
{
    const char *low = line_low(breath->line, at), *before = line_before(breath->line, at);
    const struct line *line = breath->line;
    bool first = !breath->main && !breath->verb, fresh = !breath->verb && !breath->aside;
    if (word_in(low, "que qu' qui") && !breath->verb && breath->segment > breath->start && at - breath->segment <= 4 &&
        strchr(piece_at(breath, breath->segment - 1)->trail, ',') &&
        word_in(line_low(line, breath->segment), "le la l' les un une mon ma mes votre vos cette ce cet ces"))
        breath->topic = breath->segment;
    breath->main |= breath->verb && !breath->fronted && !breath->aside;
    if ((word_in(low, "quand lorsque lorsqu' si s' comme puisque puisqu'") ||
         (word_in(low, "que qu'") && word_in(before, "maintenant"))) &&
        fresh)
        breath->fronted = true;
    else if (word_in(low, "que qu'") && first &&
             word_in(before, "dès depuis après fois bien tant pendant donné alors vu"))
        breath->fronted = true;
    else if (word_in(low, "que qu' qui dont où ou") && fresh &&
             word_in(line_low(line, breath->segment + french_joins(line_low(line, breath->segment))), "vu malgré"))
        breath->fronted = true, breath->led = breath->segment; /* "et vu le nombre de fois où je viens, c'est …" */
    else if (word_in(low, "que qu' qui dont où"))
        breath->aside |= first;
    else if (word_in(low, "et mais car donc or"))
        breath->aside = false;
    breath->series = breath->verb && word_in(low, "et ou ni");
    const char *next = line_low(breath->line, at + 1);
    bool shared = word_in(low, "et ou") && french_is_participle(next) &&
                  strcmp(next, "malgré") != 0; /* "débranché et rebranché" */
    breath->verb &= shared || (breath->fronted && word_in(low, "que qu' qui dont où et ou"));
    breath->segment = at;
}

/* "un mail disant le colis est parti": what is told gets its "que". */
static bool
tell(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    const char *before = line_before(line, at), *low = line_low(line, at);
    if (!word_in(before, "disant indiquant précisant") &&
        !(word_in(before, "dit pense crois répondu") && !onset_is_verb(line, at)))
        return false;
    bool pronoun = word_in(low, "je j' il ils elle elles on c' ça cela") && onset_is_clause(line, at);
    if (!pronoun && !onset_is_noun(line, at))
        return false;
    bool open = strchr("aeiouAEIOU", *low) != NULL;
    piece_at(breath, at)->glued = open;
    line_insert(line, at, open ? "qu'" : "que", false);
    join(breath, at);
    return true;
}

static void
end_sentence(struct breath *breath, guint at)
{
    const char *trail = piece_at(breath, at)->trail;
    if (breath->asks && !strchr(trail, '?') && strspn(trail, ". ,") == strlen(trail))
        line_mark(breath->line, at, " ?");
}

/* "un homme est venu chez ma mère … et lui a fait signer": a deed of its own, whose subject is said again. False: none. */
static bool
resume(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    const char *whom = line_low(line, at + 1), *verb = line_low(line, at + 2), *lead = line_low(line, breath->start);
    bool many = word_in(verb, "ont"), heavy = at + 8 < line->pieces->len && at - breath->start + 1 >= RESUMED;
    if (!heavy || !breath->verb || breath->fronted || breath->aside || *piece_at(breath, at)->trail ||
        !word_in(whom, "lui leur m' nous l'") || !word_in(verb, "a ont") ||
        !word_in(lead, "un une le la l' mon ma mes les deux trois quatre des votre vos cet cette"))
        return false;
    bool woman = word_in(lead, "une la ma cette");
    line_cut(line, at);
    line_insert(line, at, many ? (woman ? "elles" : "ils") : (woman ? "elle" : "il"), false);
    piece_at(breath, at + 1)->glued = false;
    part(breath, at);
    return true;
}

/* "quel serait le tarif", "c'est possible": before a question it is one, too. */
static bool
opens_asking(const struct line *line, guint start)
{
    guint at = start + word_in(line_low(line, start), "bonjour bonsoir salut");
    const char *next = line_low(line, at + 1);
    return (word_in(line_low(line, at), "quel quelle quels quelles") &&
            word_in(next, "est sont serait seraient sera seront")) ||
           (word_in(line_low(line, at), "c' ce") && word_in(next, "est serait") &&
            word_in(line_low(line, at + 2), "possible faisable"));
}

/* "… et je voudrais savoir", or a second clause behind a long one: told apart. True: the joint is gone. */
static bool
unjoin(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    if (!word_in(line_low(line, at), "et"))
        return false;
    const char *next = line_low(line, at + 1), *after = line_low(line, at + 2);
    bool asks = false;
    bool wish =
        (word_in(next, "je j'") && word_in(after, "voudrais aimerais souhaite souhaiterais veux demande exige")) ||
        bidding_begins(line, at + 1, &asks);
    bool second = at - breath->start > LONG && breath->verb && onset_is_clause(line, at + 1) &&
                  !word_in(next, "je j' tu il elle on nous vous ils elles c' ça");
    bool clause = breath->verb && onset_is_clause(line, at + 1);
    second |= breath->chained && clause;
    breath->chained |= clause;
    if (!breath->main || breath->fronted || breath->aside || at - breath->start < 3 || at + 3 >= line->pieces->len ||
        *piece_at(breath, at)->trail || (!wish && !second))
        return false;
    bool stands = word_in(line_low(line, breath->start), "vous c' il on ça cela");
    for (guint i = breath->start + 2; asks && stands && i < at; i++) /* "vous ouvrez à quelle heure et est-ce que" */
        breath->asks |=
            word_in(line_low(line, i), "quelle quel combien") && !word_in(line_before(line, i), "savoir sais dire dit");
    breath->asks |= asks && opens_asking(line, breath->start);
    line_cut(line, at);
    part(breath, at);
    breath->asks = asks;
    return true;
}

/* "Toujours le même problème", "et si oui", "c'est combien": written out. True: the word is dealt with. */
static bool
settle(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    const struct piece *piece = piece_at(breath, at);
    if (at == breath->start && word_in(piece->low, "toujours") &&
        word_in(line_next(line, at), "le la un une des les")) {
        line_insert(line, at, "ai", true); /* "Toujours le même problème" */
        line_insert(line, at, "j'", false);
        capital(breath, at);
        line_spell(line, at + 2, "toujours");
        return false;
    }
    if (at == breath->start && nominal_deed(line, at)) { /* "Laissé ma Clio" */
        guint deed = at + (word_in(line_low(line, at + 2), "été") ? 3 : 2);
        line_spell(line, deed, line_low(line, deed));
        capital(breath, at);
        return false;
    }
    if (word_in(piece->low, "c'") && word_in(line_next(line, at), "est") &&
        word_in(line_low(line, at + 2), "combien") && strcmp(line_next(line, at + 2), "$") == 0) { /* "c'est combien" */
        line_set(line, at, "combien");
        line_set(line, at + 1, "cela");
        line_set(line, at + 2, "coûte");
        piece_at(breath, at + 1)->glued = false;
        return true;
    }
    if (word_in(piece->low, "si") && word_in(line_next(line, at), "oui") && at > breath->start &&
        word_in(line_before(line, at), "et") && at + 2 < line->pieces->len) {
        put_mark(breath, at, ",");
        put_mark(breath, at + 2, ",");
        return true;
    }
    return false;
}

/* "dans le car", "il s'occupe": no "because" and no "if". */
static bool
is_no_joint(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    return (word_in(low, "car") && word_in(line_before(line, at), "le un du au en ce mon votre")) ||
           (word_in(low, "s'") && !word_in(line_low(line, at + 1), "il ils")) ||
           (word_in(low, "jusqu'") && word_in(line_low(line, at + 1), "à au aux"));
}

/* A sentence that a mark has ended is ended, and the next begun; so is what a greeting stands before. The mark before the word. */
static const char *
sentence_put(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    const char *mark = at ? piece_at(breath, at - 1)->trail : "";
    if (at && strpbrk(mark, ".!?;:")) {
        end_sentence(breath, at - 1);
        begin(breath, at);
        mark = piece_at(breath, at - 1)->trail;
    }
    if (at && strchr(mark, ',') && at - breath->start <= 3 &&
        word_in(line_low(line, breath->start), "bonjour bonsoir salut madame monsieur"))
        begin(breath, at);
    return mark;
}

/* Looks at one word; the pieces may have grown or shrunk behind it. */
static void
look(struct breath *breath, guint at)
{
    struct line *line = breath->line;
    const struct piece *piece = piece_at(breath, at);
    const char *mark = sentence_put(breath, at);
    breath->depth += strchr(piece->lead, '(') != NULL;
    if (settle(breath, at))
        return;
    piece = piece_at(breath, at);
    bool open = breath->depth > 0 || piece->quoted, asks = false;
    bool joined = at && french_joins(line_before(line, at)) && strcmp(line_before(line, at), "^") != 0 &&
                  !is_no_joint(line, at - 1);
    if (open) {
        breath->depth -= strchr(piece->trail, ')') != NULL && breath->depth > 0;
        return;
    }
    bool inner = at > breath->start && !joined;
    if (inner && !*mark && word_in(piece->low, "je j'") && g_unichar_isupper(g_utf8_get_char(piece->text)))
        part(breath, at); /* "… semaine prochaine J'aimerais" */
    if (at > breath->start && strchr(mark, ',') && !french_joins(piece->low) && !onset_is_clause(line, at)) {
        breath->segment = at;
        breath->verb = false;
        breath->topic = 0;
    }
    if (tell(breath, at))
        return;
    if (joined && (breath->main || at == breath->start + 1) && word_in(line_before(line, at), "donc") &&
        bidding_begins(line, at, &asks) && asks) { /* "… donc est-ce que" */
        line_cut(line, --at);
        piece = piece_at(breath, at);
        inner = at > breath->start;
    }
    bool same = breath->asks && at - breath->start <= 5 && /* "à quel rayon dois-je", "le gâteau | en contient-il" */
                bidding_inverts(line, at);
    if (!same && bidding_begins(line, at, &asks) && (at == breath->start || (inner && breath->main))) {
        breath->asks |= asks && at > breath->start && opens_asking(line, breath->start);
        if (at > breath->start)
            part(breath, at);
        breath->asks = asks;
        breath->verb = breath->main = true;
    } else if (inner && breath->main && word_in(piece->low, "merci") && !word_in(line_next(line, at), "pour")) {
        part(breath, at);
    } else if (at > breath->start && breath->main && nominal_filled(line, at)) {
        part(breath, at);
    } else if ((word_in(piece->low, "et") && resume(breath, at)) || unjoin(breath, at)) {
        /* the clause begins here */
    } else if (french_joins(piece->low) && !is_no_joint(line, at)) {
        join(breath, at);
        return;
    } else if (inner && onset_is_clause(line, at)) {
        meet(breath, at);
    }
    if (onset_is_verb(line, at) && !onset_is_ago(line, at)) {
        if (breath->aside && breath->verb && !breath->fronted) /* of "le lit que j'ai reçu est …" the second */
            breath->aside = false;
        breath->verb = true;
        breath->main |= !breath->fronted && !breath->aside;
    }
}

/* "bonjour madame monsieur je": the greeting's comma. */
static void
part_greeting(struct breath *breath)
{
    struct line *line = breath->line;
    guint end = word_in(line_low(line, 0), "bonjour bonsoir salut") ? 1 : 0;
    bool asks = false;
    while (end && end < line->pieces->len && !*piece_at(breath, end - 1)->trail &&
           word_in(line_low(line, end), "madame monsieur mesdames messieurs"))
        end++;
    if (end && end < line->pieces->len && !*piece_at(breath, end - 1)->trail &&
        (end > 1 || onset_is_clause(line, end) || nominal_note(line, end) || bidding_begins(line, end, &asks)))
        put_mark(breath, end, ",");
}

void
breath_parted(struct line *line)
{
    struct breath breath = {.line = line};
    if (line->pieces->len > 3)
        part_greeting(&breath);
    /* What is put in is looked at again: words thrown together ("bug ce depuis suis-je le") could go on so for ever. */
    guint most = 2 * line->pieces->len + 16;
    for (guint at = 0; at < line->pieces->len && line->pieces->len < most; at++)
        look(&breath, at);
    if (line->pieces->len)
        end_sentence(&breath, line->pieces->len - 1);
}
