/*
 * reported.c - what is told on the customer's word: "You write that …", "Sie schreiben, dass …", "Vous indiquez que …"; and the
 * customer's own sentences between the marks of the language: "You write: “A” and “B”."
 *
 * The heads are the pack's; behind the first each has another, so that none stands twice. A German or Dutch clause goes behind "dass"
 * and "dat" with its verb last (embed.c), else behind a colon as it is. Each quotation gets the marks around the slot of the pack's
 * template. Pure.
 */
#include "reported.h"

#include "../listen/clause.h"
#include "../listen/embed.h"
#include "../listen/french_line.h"
#include "../listen/listener.h"
#include "../listen/nounstyle.h"
#include "charge.h"
#include "telling.h"

#include <string.h>

/* The alternatives of a text in the form that fits. Borrowed; NULL: there are none. */
static char **
texts_of(const struct writing *writing, const char *key)
{
    g_autofree char *familiar = g_strconcat(key, ".du", NULL);
    char **texts = writing->informal ? pack_texts(writing->pack, familiar) : NULL;
    return texts ? texts : pack_texts(writing->pack, key);
}

static bool
is_listed(const struct pack *pack, const char *key, const char *word)
{
    for (char **text = pack_texts(pack, key); text && *text; text++)
        if (strcmp(*text, word) == 0)
            return true;
    return false;
}

bool
reported_begins(const struct pack *pack, const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " ,"));
    return is_listed(pack, "more.subjects", first);
}

bool
reported_elides(const char *said)
{
    return strchr("aeiouyh\xC3", *said) && !g_str_has_prefix(said, "huit") && !g_str_has_prefix(said, "haut") &&
           !g_str_has_prefix(said, "hors") && !g_str_has_prefix(said, "onz") && !g_str_has_prefix(said, "ça");
}

static char *
filled(const struct writing *writing, const char *template, const char *said)
{
    g_autoptr(GString) line = g_string_new(template);
    if (g_str_has_prefix(template, "Você ") && g_str_has_prefix(said, "você ")) /* who it is has been said */
        said += strlen("você ");
    if (strcmp(writing->pack->language, "fr") == 0 && reported_elides(said))
        g_string_replace(line, "que {gist}", "qu'{gist}", 0);
    g_string_replace(line, "{gist}", said, 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

char *
reported_again(const struct writing *writing, const char *told, const char *clause)
{
    char **that = pack_texts(writing->pack, "more.that"); /* the second is for before a vowel: "qu'" */
    for (char **head = pack_texts(writing->pack, "more.heads"); head && *head; head++)
        if (g_str_has_prefix(told, *head))
            return !that                                ? NULL
                   : that[1] && reported_elides(clause) ? g_strdup(that[1])
                                                        : g_strconcat(*that, " ", NULL);
    return g_strdup("");
}

char *
reported_between(const struct writing *writing, const char *clause)
{
    char **between = texts_of(writing, "more.between");
    return between ? filled(writing, *between, clause) : g_strdup("");
}

bool
reported_repeats(const struct writing *writing, const char *template, const char *clause)
{
    gsize width = strcspn(template, " ");
    g_autofree char *head = g_strndup(template, width + 1 + strcspn(template + width + (template[width] == ' '), " "));
    const char *verb = strchr(head, ' ');
    if (strcmp(writing->pack->language, "fr") != 0 || !verb || strlen(verb) < 6)
        return false;
    g_autofree char *stem = g_strndup(verb, strlen(verb) - 2);
    return strstr(writing->text->str, head) || strstr(clause, stem);
}

/* "you write that A, and B": "… and that B". Owned by caller. */
static char *
worded(const struct writing *writing, const char *clause)
{
    g_autofree char *joint = g_strdup_printf(", %s ", writing_choose(writing, "and", NULL));
    const char *at = strstr(clause, joint), *behind = at ? at + strlen(joint) : NULL;
    char **heads = pack_texts(writing->pack, "more.heads");
    const char *stop = strstr(clause, ". ");
    if (!at || (stop && stop < at) || strchr(clause, ',') != at || strstr(behind, joint) ||
        telling_wishes(writing->pack, behind) || charge_is_wish(writing->pack, behind) ||
        !reported_begins(writing->pack, behind))
        return g_strdup(clause);
    g_autofree char *that = heads ? reported_again(writing, *heads, behind) : NULL;
    return that ? g_strdup_printf("%.*s%s%s%s", (int)(at - clause), clause, joint, that, behind) : g_strdup(clause);
}

/* Whether one thing alone is or has: "la tondeuse cale et la batterie est brûlante", where the verb before is none that is known. */
static bool
is_single(const struct clause *clause, guint at)
{
    for (guint i = at + 1; i < clause->count && i < at + 5; i++)
        if (word_in(clause->words[i].low, "est a était avait n'est n'a n'était n'avait va"))
            return true;
    return false;
}

/* Whether a clause begins at the word; "vous" and "nous" only where they do what is told: no "… et vous a compté". */
static bool
begins_clause(const struct clause *clause, guint at)
{
    const char *low = clause_low(clause, at), *next = clause_low(clause, at + 1);
    if (!word_in(low, "vous nous"))
        return listener_is_clause(clause, at) || g_str_has_prefix(low, "c'est") || clause_has(clause, at, "ce n'est") ||
               clause_has(clause, at, "plus personne|rien");
    for (guint i = at + 1; i < clause->count && i < at + 4; i++)
        if (g_str_has_suffix(clause->words[i].low, *low == 'v' ? "ez" : "ons") ||
            word_in(clause->words[i].low, *low == 'v' ? "êtes n'êtes" : "sommes"))
            return !word_in(next, "a ont avait avaient");
    return false;
}

/* "vous a dit que … et …": on what the rest hangs is not sure. Behind a noun it is: "la robe que vous avez commandée, et …". */
static bool
is_under(const char *before, const char *low)
{
    static const char said[] =
        "dit dis disent disons dites disait répond répondu assure assuré promis promet affirme affirmé indique "
        "indiqué annonce annoncé savoir pense pensez pensiez écrit explique expliqué prétend soutient informé "
        "croyez constaté vu lu appris estime estimez trouvez jugez regrettez signale précise reconnaît";
    return word_in(low, "disant") ||
           ((strcmp(low, "que") == 0 || g_str_has_prefix(low, "qu'")) && word_in(before, said));
}

/* French: where a clause with a verb is followed by "et" and another; 0: nowhere. */
static guint
second_clause(const struct clause *clause)
{
    bool verb = false;
    for (guint i = 1; i + 2 < clause->count; i++) {
        const char *low = clause->words[i].low, *before = clause->words[i - 1].low;
        verb |= (french_is_finite(low) && !word_in(low, "entre") && !word_in(before, "le la les une un votre vos")) ||
                word_in(before, "se ne") || word_in(low, "êtes avez") || g_str_has_prefix(low, "s'") ||
                g_str_has_prefix(low, "n'");
        guint lead = word_in(clause->words[i + 1].low, "depuis ensuite puis maintenant") ? 1 : 0;
        if (word_in(clause->words[i + 1].low, "à au en dans depuis après pendant") ||
            g_str_has_prefix(clause->words[i + 1].low, "à"))
            while (lead < 4 && !begins_clause(clause, i + 1 + lead))
                lead++; /* "et à l'arrivée, on …" */
        if (word_in(low, "et mais") && begins_clause(clause, i + 1 + lead) &&
            (verb || (i > 3 && is_single(clause, i + 1 + lead))))
            return i + 1;
        if ((verb && word_in(low, "mais car donc puis")) || is_under(before, low))
            return 0; /* "…, mais chez moi il pleut et …" */
    }
    return 0;
}

char *
reported_again_within(const struct writing *writing, const char *clause)
{
    char **that = pack_texts(writing->pack, "more.that");
    if (!that || strstr(clause, ". ") || strcmp(writing->pack->language, "fr") != 0)
        return g_strdup(clause);
    g_autoptr(clause) words = clause_cut(clause);
    guint at = second_clause(words);
    g_autofree char *head = clause_join(words, 0, at), *behind = clause_join(words, at, words->count);
    if (!at || telling_wishes(writing->pack, behind) || charge_is_wish(writing->pack, behind) ||
        g_str_has_prefix(behind, "vous signalez"))
        return g_strdup(clause);
    bool vowel = that[1] && reported_elides(behind);
    return g_strdup_printf("%s %s%s%s", head, vowel ? that[1] : *that, vowel ? "" : " ", behind);
}

/* The clause with the first letter that it has within a sentence: "last time", not "Last time"; "PlayStation", not "playStation".
 * Owned by caller. */
static char *
uncapitalised(const struct pack *pack, const char *clause)
{
    char *line = g_strdup(clause);
    gsize width = strcspn(line, " ,"), great = strcspn(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    bool lost = g_ascii_islower(*line) && great > 1 && great < width && g_ascii_islower(line[great - 1]);
    if (strcmp(pack->language, "en") != 0)
        return line;
    *line = lost ? g_ascii_toupper(*line) : g_ascii_tolower(*line);
    if (!lost && !reported_begins(pack, line))
        *line = *clause;
    return line;
}

/* "pourtant le vendeur …": behind "que" without the word that turned round what stood before. Borrowed, of clause. */
static const char *
stripped(const struct pack *pack, const char *clause)
{
    for (char **word = pack_texts(pack, "more.strip"); word && *word; word++)
        if (g_str_has_prefix(clause, *word) && clause[strlen(*word)] == ' ')
            return clause + strlen(*word) + 1;
    return clause;
}

char *
reported_line(const struct writing *writing, const char *clause, guint nth, bool starts)
{
    char **last = texts_of(writing, "more.last"), **also = texts_of(writing, "more.also");
    if (nounstyle_bare(clause) != clause) { /* that it is the customer's word, it says itself */
        g_autofree char *whole = telling_capitalised(clause);
        return filled(writing, "{gist}.", whole);
    }
    if (last && strncmp(clause, *last, strcspn(*last, "{")) == 0) /* told so already */
        return filled(writing, "{gist}.", clause);
    g_autofree char *behind = last ? embed_clause(writing->pack, clause) : NULL;
    if (behind)
        return filled(writing, last[MIN(nth, g_strv_length(last) - 1)], behind);
    const char *template = nth && also ? also[MIN(nth, g_strv_length(also)) - 1]
                           : starts    ? writing_choose(writing, "starter.ours", NULL)
                                       : writing_choose(writing, "more.we", NULL);
    if (g_str_has_prefix(template, "Vous indiquez ") && strstr(clause, " indiqu")) /* who says it is in it */
        template = "Vous signalez que {gist}.";
    bool capital = word_in(writing->pack->language, "de nl") || g_str_has_prefix(template, "{gist}");
    g_autofree char *small = uncapitalised(writing->pack, stripped(writing->pack, clause));
    bool aside = g_str_has_prefix(template, "Selon "); /* no "que" to say again */
    g_autofree char *joined = aside ? g_strdup(small) : worded(writing, small);
    g_autofree char *line = aside ? g_strdup(joined) : reported_again_within(writing, joined);
    g_autofree char *said = capital ? telling_capitalised(line) : g_strdup(line);
    g_autoptr(GString) once = g_string_new(said);
    if (strcmp(writing->pack->language, "en") == 0) /* "you write that A, but that B" */
        g_string_replace(once, " but you write that ", ", but that ", 1);
    return filled(writing, template, once->str);
}

/* ---- the customer's own sentences between the marks of the language ---------------------------------------------- */

/* Where in the mail a quotation stands; its first letter may have been made great. */
static const char *
place_of(const char *quote, const struct letter *letter)
{
    g_autofree char *head = g_utf8_substring(quote, 1, MIN(g_utf8_strlen(quote, -1), 16));
    const char *place = strstr(letter->reply, head), *rest = strchr(quote, ' ');
    rest = rest ? strchr(rest + 1, ' ') : NULL;
    if (place || !rest || strcmp(letter->language, "en") != 0)
        return place;
    g_autofree char *behind =
        g_utf8_substring(rest, 0, MIN(g_utf8_strlen(rest, -1), 16)); /* its first words were mended */
    return strlen(behind) > 8 ? strstr(letter->reply, behind) : NULL;
}

void
citation_order(struct clauses *clauses, const struct letter *letter)
{
    for (guint i = 1; i < clauses->quote_count; i++)
        for (guint k = i; k > 0; k--) {
            const char *here = place_of(clauses->quotes[k], letter);
            const char *before = place_of(clauses->quotes[k - 1], letter), *other = clauses->quotes[k];
            if (!here || !before || here >= before)
                break;
            clauses->quotes[k] = clauses->quotes[k - 1];
            clauses->quotes[k - 1] = other;
        }
}

bool
citation_leads(const struct writing *writing, const struct clauses *clauses, const struct letter *letter)
{
    bool english = strcmp(writing->pack->language, "en") == 0;
    if (!word_in(writing->pack->language, "en de fr es it pt nl") || !clauses->quote_count ||
        writing->insight->wish_first)
        return false;
    if (english && !clauses->count) /* what is wanted stands behind what it comes of */
        return *clauses->wish != '\0';
    if (!clauses->count || !clauses->source || strlen(clauses->source) < 4)
        return false;
    const char *quoted = place_of(clauses->quotes[0], letter), *told = place_of(clauses->source, letter);
    return quoted && told && quoted < told;
}

void
citation_put(struct writing *writing, const char *const *quotes, guint count)
{
    const char *template = writing_choose(writing, "quote", NULL);
    char **ways = pack_texts(writing->pack, "quote");
    for (char **way = ways; way && *way && strstr(writing->text->str, "You write"); way++)
        template = g_str_has_prefix(*way, "You write") ? template : *way; /* no head twice */
    const char *slot = strstr(template, "{quote}");
    if (!count || !slot)
        return;
    const char *open = slot, *close = slot + strlen("{quote}");
    while (open > template && open[-1] != ' ' && (guchar)open[-1] != ':')
        open--;
    if (open > template && open[-1] == ' ' && slot - open == 0) /* « » keep a blank inside */
        for (open--; open > template && open[-1] != ' ';)
            open--;
    gsize after = strcspn(close, ".");
    g_autofree char *before = g_strndup(open, (gsize)(slot - open)), *behind = g_strndup(close, after);
    g_autoptr(GString) line = g_string_new(quotes[0]);
    for (guint i = 1; i < count; i++) {
        bool last = i + 1 == count;
        g_autofree char *joint = last ? g_strdup_printf(" %s ", writing_choose(writing, "and", NULL)) : g_strdup(", ");
        g_string_append_printf(line, "%s%s%s%s", behind, joint, before, quotes[i]);
    }
    writing_put(writing, template, "{quote}", line->str);
}
