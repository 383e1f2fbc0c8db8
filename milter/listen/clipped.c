/*
 * clipped.c - English clipped to its nouns, as in a telegram: "washing machine delivered Tuesday, door dented, want refund".
 *
 * Each piece between commas must be one of a few forms: a thing and what was done to it, how it is, what it does; what is not there;
 * what the writer did, suffered, is or wants. It gets its article, its verb and its subject; where one piece is none of these nothing
 * is said. Closed classes only. notes.c has been tried before. Pure.
 */
#include "clipped.h"

#include "clause.h"
#include "duration.h"
#include "grammar.h"

#include <string.h>

#define PIECES_MAX 5
#define NOUN_MAX   4 /* words of a thing's name */
#define WORDS_MAX  32

static const char done[] =
    "delivered cancelled canceled declined rejected sent changed hacked booked charged moved marked stolen damaged "
    "delayed lost ordered returned shipped dispatched collected opened removed replaced paid taken debited refunded "
    "closed deleted suspended postponed rescheduled installed fitted signed blocked disabled deactivated";
static const char state[] =
    "dented cracked broken missing dirty cold rude offline down dead wrong empty split late full frozen locked loose "
    "unhelpful flat torn stained soaked smashed crushed scratched bent faulty useless blank stuck gone unavailable "
    "shut "
    "flooded mouldy filthy warm melted burnt stale soggy refundable available open ready included visible possible "
    "reachable red slow due";
static const char finite[] =
    "refused came went broke fell stopped said says died failed crashed froze gave hung put took ran left keeps shows "
    "seems seem looks look feels feel appears sounds smells tastes "
    "won't doesn't didn't can't isn't wasn't hasn't never knows know ends starts arrives asks freezes crashes leaks "
    "refuses dies breaks works runs had has is was are were made broke expires expired arrived disappeared claims "
    "insists";
static const char agents[] =
    "driver courier fitter seller company shop store bank agent engineer technician hotel airline staff support "
    "landlord crew waiter manager plumber builder merchant restaurant dealer garage";
static const char things_in_ing[] =
    "heating building reading parking booking meeting wedding clothing shipping wrapping warning listing hearing "
    "railing "
    "ceiling landing painting lighting bedding plumbing king ring thing string evening morning "
    "everything something nothing anything";
static const char mine[] =
    "account password card phone bill order parcel package flight booking refund luggage bag suitcase delivery "
    "subscription broadband internet claim appointment payment";
static const char asked_for[] = "call show answer reply apology explanation warning notice email text response update "
                                "refund luck callback information info contact";
static const char by_me[] = "tried called rang emailed waited checked returned cancelled asked missed spent sat phoned "
                            "restarted reinstalled rebooted complained reported";
static const char got_me[] = "bought booked ordered paid got received requested had";
static const char little[] =
    "i we you he she it they there my your our his her their the a an this that these those and but so or if when "
    "because as to for in on at by with of from not no never still just also then please what why how who where which "
    "since ever until after before while out only two three four five six keeps nobody everyone everybody";
static const char mass[] =
    "money food furniture insurance luggage petrol milk bread water rice clothing extra full twice "
    "again online today yesterday help";

static bool
is_plural(const char *low)
{
    gsize width = strlen(low);
    return width > 3 && low[width - 1] == 's' && !strchr("sui", low[width - 2]) && !word_in(low, "news always gas");
}

static bool
is_doing(const char *low)
{
    return strlen(low) > 5 && g_str_has_suffix(low, "ing") && !word_in(low, things_in_ing);
}

/* "Tuesday", "8.15", "2pm", "May" get their preposition. */
static const char *
before_time(const char *low)
{
    if (word_in(low, "monday tuesday wednesday thursday friday saturday sunday"))
        return "on ";
    if (word_in(low, "january february march april may june july august september october november december"))
        return "in ";
    gsize digits = strspn(low, "0123456789");
    const char *rest = low + digits;
    bool clock = digits && digits < 3 &&
                 (word_in(rest, "am pm") || (strchr(".:", *rest) && *rest && strspn(rest + 1, "0123456789") == 2));
    return clock ? "at " : "";
}

/* The words from `at` on, behind a verb: with the article a bare thing lacks, or what a time wants before it. */
static char *
rest_of(const struct clause *piece, guint at, bool object)
{
    g_autofree char *rest = clause_join(piece, at, piece->count);
    const char *low = clause_low(piece, at);
    guint head = at + 1;
    while (head < piece->count && !word_in(clause_low(piece, head), little) && head < at + 3)
        head++;
    const char *last = clause_low(piece, head - 1);
    bool bare = object && *low && g_ascii_islower(*piece->words[at].text) && !word_in(low, little) &&
                !word_in(low, mass) && !word_in(last, mass) && !is_plural(last) && strlen(low) > 2 &&
                !g_str_has_suffix(low, "ly") && !g_str_has_suffix(low, "ed") && (!is_doing(low) || head > at + 1) &&
                !*before_time(low) && !word_in(low, "two three four five six ten one another some all both half");
    const char *article = word_in(low, "wrong same") && bare ? "the "
                          : !bare                            ? ""
                          : strchr("aeio", *low)             ? "a"
                                                               "n "
                                                             : "a ";
    return g_strdup_printf("%s%s%s%s", *rest ? " " : "", article, before_time(low), rest);
}

/* The thing that the words before `to` name, with its article; NULL: they name none. */
static char *
named(const struct clause *piece, guint to, bool *plural_out)
{
    if (!to || to > NOUN_MAX)
        return NULL;
    const char *first = clause_low(piece, 0);
    bool owned = word_in(first, "my our your the his her their this both all"), counted = g_ascii_isdigit(*first);
    counted |=
        word_in(first, "two three four five six seven eight nine ten twelve fifteen eighteen twenty several some half");
    if (word_in(first, "one google everything nothing stone instead besides having neither"))
        return NULL;
    for (guint i = owned || counted; i < to; i++)
        if ((word_in(clause_low(piece, i), finite) || word_in(clause_low(piece, i), by_me) ||
             word_in(clause_low(piece, i), got_me) ||
             (word_in(clause_low(piece, i), state) && !(i == 0 && word_in(first, "wrong")))) ||
            (word_in(clause_low(piece, i), little) && !word_in(clause_low(piece, i), "of")) ||
            is_doing(clause_low(piece, i)) || *piece->words[i].trail ||
            (!counted && strpbrk(clause_low(piece, i), "0123456789@#'")) ||
            g_str_has_suffix(clause_low(piece, i), "ly") || (i > owned && g_str_has_suffix(clause_low(piece, i), "ed")))
            return NULL;
    if ((owned || counted) && to < 2)
        return NULL;
    *plural_out = is_plural(clause_low(piece, to - 1)) || word_in(clause_low(piece, to - 1), "staff people");
    g_autofree char *name = clause_join(piece, 0, to);
    bool proper = g_ascii_isupper(name[0]) &&
                  (g_ascii_isupper(name[1]) || (!grammar_knows(first) && !word_in(first, "app aircon hob")));
    if (!proper)
        name[0] = g_ascii_tolower(name[0]);
    const char *article = owned || counted || proper || word_in(first, "any some each every both no all another either")
                              ? ""
                          : word_in(clause_low(piece, to - 1), mine) ? "my "
                                                                     : "the ";
    return g_strconcat(article, name, NULL);
}

/* A thing, and what was done to it, how it is or what it does. NULL: none of these. */
static char *
of_thing(const struct clause *piece)
{
    if (duration_stands(piece, 0))
        return NULL;
    for (guint at = 1; at < piece->count && at <= NOUN_MAX; at++) {
        const char *low = clause_low(piece, at), *next = clause_low(piece, at + 1);
        bool agent = word_in(clause_low(piece, at - 1), agents), still = word_in(low, "still"),
             already = word_in(low, "already");
        guint head = at + (still || already);
        bool denied = word_in(clause_low(piece, head), "not");
        const char *word = clause_low(piece, head + denied);
        bool acts = word_in(low, finite) && !denied && !still && !already;
        bool passive = word_in(word, done) && !(agent && !word_in(word, "booked promised paid ordered hacked"));
        bool being = word_in(word, state) || is_doing(word);
        bool active = agent && word_in(word, done) && !passive && !denied && !still;
        if (!acts && !passive && !being && !active)
            continue;
        if (passive && word_in(clause_low(piece, head + denied + 1), "me us you him them the a an my our your"))
            return NULL; /* "the gym charged me": its own deed */
        bool many = false;
        g_autofree char *name = named(piece, at, &many);
        if (!name)
            return NULL;
        if (acts || active) {
            g_autofree char *bare = clause_join(piece, at + 1, piece->count);
            g_autofree char *rest = word_in(low, "says said shows") ? g_strdup_printf("%s%s", *bare ? " " : "", bare)
                                                                    : rest_of(piece, at + 1, word_in(low, "asks"));
            const char *fill = word_in(low, "asks") && word_in(next, "for") ? " for a" : NULL; /* "asks for code" */
            if (fill && piece->count == at + 3 && !is_plural(clause_low(piece, at + 2)))
                return g_strdup_printf("%s asks%s %s", name, fill, clause_low(piece, at + 2));
            return g_strdup_printf("%s %s%s", name, low, rest);
        }
        g_autofree char *rest = rest_of(piece, head + denied + 1, word_in(word, "making showing giving"));
        const char *as = word_in(word, "marked") && word_in(clause_low(piece, head + denied + 1), done) ? " as" : "";
        const char *be = passive && still && denied ? (many ? "have still not been" : "has still not been")
                         : passive                  ? (many ? "were" : "was")
                         : still && denied          ? (many ? "are still not" : "is still not")
                         : still                    ? (many ? "are still" : "is still")
                         : already                  ? (many ? "are already" : "is already")
                         : word_in(word, "due") || clause_has(piece, head + 1, "on arrival|delivery|opening")
                             ? (many ? "were" : "was")
                             : (many ? "are" : "is");
        return g_strdup_printf("%s %s%s %s%s%s", name, be, denied && !still ? " not" : "", word, as, rest);
    }
    return NULL;
}

/* What is not there, and what the writer did, suffered, is. NULL: none of these. */
static char *
of_writer(const struct clause *piece)
{
    const char *low = clause_low(piece, 0), *next = clause_low(piece, 1);
    g_autofree char *line = clause_join(piece, 0, piece->count);
    line[0] = g_ascii_tolower(line[0]);
    if (word_in(low, "no") && piece->count >= 2 && piece->count <= 4 && !word_in(next, "show one shows"))
        return g_strdup_printf("%s %s",
                               word_in(next, asked_for)                         ? "I have had"
                               : is_plural(clause_low(piece, piece->count - 1)) ? "there are"
                                                                                : "there is",
                               line);
    if (clause_has(piece, 0, "no show|shows") && piece->count <= 3) {
        g_autofree char *times = clause_join(piece, 2, piece->count);
        return g_strdup_printf("nobody turned up%s%s", *times ? " " : "", times);
    }
    if (word_in(low, "nothing") && (piece->count == 1 || word_in(next, "here there yet inside")))
        return g_strconcat("there is ", line, NULL);
    if (g_ascii_isdigit(*low) && clause_has(piece, 1, "minutes|hours|days|weeks late|early"))
        return g_strconcat("it was ", line, NULL);
    if (word_in(low, "stuck stranded locked") && piece->count > 1)
        return g_strconcat("I am ", line, NULL);
    if (word_in(low, "now") && piece->count == 2 && g_ascii_isdigit(*next))
        return g_strconcat("it is ", line, NULL);
    if (word_in(low, "can't cannot couldn't") && piece->count > 1)
        return g_strconcat("I ", line, NULL);
    if (word_in(low, "under") && word_in(next, "warranty guarantee"))
        return g_strconcat("it is still ", line, NULL);
    if (word_in(low, "arrived came")) {
        g_autofree char *rest = rest_of(piece, 1, false);
        return g_strdup_printf("it %s%s", low, rest);
    }
    bool been = word_in(low, "been") && piece->count > 2;
    if (been || (word_in(low, by_me) && !(word_in(low, "cancelled returned") && word_in(next, "by without"))))
        return g_strdup_printf("I %s%s", been ? "have " : "", line);
    if (word_in(low, "charged given told promised quoted offered") &&
        (strpbrk(next, "0123456789") || word_in(next, "twice to that for the a an my double")))
        return g_strconcat("I was ", line, NULL);
    if (word_in(low, got_me) && piece->count > 1) {
        g_autofree char *rest = rest_of(piece, 1, true);
        return g_strdup_printf("I %s%s", low, rest);
    }
    return NULL;
}

/* "want refund", "need new one asap", "please help": a sentence of its own. NULL: nothing is wanted. */
static char *
of_wish(const struct clause *piece)
{
    if (word_in(clause_low(piece, 0), "please") && piece->count > 1) {
        g_autofree char *deed = clause_join(piece, 1, piece->count);
        return g_strconcat("Please ", deed, ".", NULL);
    }
    if (!word_in(clause_low(piece, 0), "want need") || piece->count < 2 || word_in(clause_low(piece, 1), "to"))
        return NULL;
    g_autofree char *rest = rest_of(piece, 1, true);
    return g_strdup_printf("I %s%s.", clause_low(piece, 0), rest);
}

char *
clipped_told(const char *sentence)
{
    if (strpbrk(sentence, "\":;?()") || strstr(sentence, " or "))
        return NULL;
    g_auto(GStrv) parts = g_strsplit(sentence, ", ", -1);
    guint count = g_strv_length(parts), said = 0, words = 0;
    if (count < 2 || count > PIECES_MAX)
        return NULL;
    guint none = 0, tasted = 0;
    for (guint i = 0; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        tasted += piece->count &&
                  word_in(clause_low(piece, piece->count - 1), "cold soggy stale warm dirty rude flat burnt slow");
        none += g_ascii_strncasecmp(parts[i], "no ", 3) == 0 || g_ascii_strncasecmp(parts[i], "nothing", 7) == 0;
    }
    if (none == count ||
        tasted == count) /* "no milk, no bread", "chips soggy, peas cold": a row, as meaning.c tells it */
        return NULL;
    g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GString) wishes = g_string_new(NULL);
    for (guint i = 0; i < count; i++) {
        const char *bare = g_str_has_prefix(parts[i], "and ") && i ? parts[i] + 4 : parts[i];
        g_autoptr(clause) piece = clause_cut(bare);
        words += piece->count;
        if (!piece->count || words > WORDS_MAX)
            return NULL;
        g_autofree char *wish = of_wish(piece);
        char *line = wish ? NULL : of_writer(piece);
        line = wish || line ? line : of_thing(piece);
        if (!wish && !line)
            return NULL;
        said += line != NULL && i == 0;
        if (wish)
            g_string_append_printf(wishes, " %s", wish);
        else if (!wishes->len)
            g_ptr_array_add(told, line);
        else
            return g_free(line), NULL; /* what is wanted stands last */
    }
    if (!said)
        return NULL;
    g_autoptr(GString) whole = g_string_new(NULL);
    for (guint i = 0; i < told->len; i++)
        g_string_append_printf(whole, "%s%s",
                               i == 0              ? ""
                               : i + 1 < told->len ? ", "
                                                   : ", and ",
                               (const char *)told->pdata[i]);
    whole->str[0] = g_ascii_toupper(whole->str[0]);
    g_string_append_printf(whole, ".%s", wishes->str);
    return g_string_free(g_steal_pointer(&whole), FALSE);
}
