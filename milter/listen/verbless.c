/*
 * verbless.c - English told in pieces without verbs: "parcel left in the rain, box soaked, no note", "gym shut on Monday?".
 *
 * Stands behind the tables of single phrases (elided.c) and before the parser's guesses (copula.c). Each piece between commas must be
 * whole or of a known form (smallclause.c: a thing and what is said of it; here: what there was not, what the writer did or is, what
 * hangs on the piece before); where one is none of these nothing is said. Pure but for the dictionary.
 */
#include "verbless.h"

#include "duration.h"
#include "grammar.h"
#include "smallclause.h"
#include "verb.h"

#include <string.h>

#define PIECES_MAX 6
#define WORDS_MAX  30

static const char owners[] = "one the my our your his her their this these those both all a an another every each";
static const char awaited[] = "answer reply response email call text callback refund update news explanation apology "
                              "confirmation information notice "
                              "warning help luck";

/* "no refund offered", "no lift": what there was not. */
static char *
none(const struct clause *words, guint from)
{
    if (!word_in(clause_low(words, from), "no zero") || from + 1 >= words->count || words->count > from + 8 ||
        word_in(clause_low(words, from + 1),
                "i we they it he she the this that one idea need longer more rush show shows chance way thanks problem "
                "worries hurry matter you doubt wonder"))
        return NULL;
    guint head = from + 1;
    while (head + 1 < words->count && smallclause_may(&words->words[head + 1]) &&
           !smallclause_is_said(words, head + 1) && head < from + 3)
        head++;
    if (words->count > from + 4 && smallclause_clause(words, from))
        return NULL; /* "no sum of money mends that" */
    const char *low = clause_low(words, head);
    g_autofree char *rest = clause_join(words, from + 1, words->count);
    if (word_in(low, awaited) && head + 1 == words->count)
        return g_strdup_printf("I had no %s", rest);
    bool many = smallclause_many(low),
         done = head + 1 < words->count && smallclause_suffers(clause_low(words, head + 1));
    if (!done)
        return g_strdup_printf("there %s no %s", many ? "were" : "was", rest);
    g_autofree char *name = clause_join(words, from + 1, head + 1), *tail = clause_join(words, head + 1, words->count);
    return g_strdup_printf("no %s %s %s", name, many ? "were" : "was", tail);
}

/* "Wasps in the loft again", "broken glass on the path": what nobody wants to find somewhere. NULL: none of it. */
static char *
found(const struct clause *words, guint from, bool past)
{
    static const char pests
        [] = "wasps bees ants rats mice cockroaches bedbugs bugs flies maggots spiders moths slugs leaves weeds "
             "needles stones bones nails splinters hairs crumbs puddles",
   stuff[] =
        "snow ice water rain glass mould mold damp blood hair smoke rubbish trash litter poo urine vomit sewage sand "
        "dirt dust rust mud oil plastic gum grease graffiti slime";
    for (guint i = from; i < from + 3 && i + 2 < words->count && !*words->words[i].trail; i++) {
        const char *low = clause_low(words, i);
        if (word_in(low, owners) || word_in(low, "the on in at"))
            return NULL;
        bool many = word_in(low, pests);
        if (!(many || word_in(low, stuff)) ||
            !clause_has(words, i + 1, "in|on|under|behind|inside|from|all|everywhere"))
            continue;
        g_autofree char *rest = clause_join(words, from, words->count);
        rest[0] = g_ascii_tolower(rest[0]);
        past = past || clause_has(words, words->count - 2, "last night|week");
        return g_strdup_printf("there %s %s", many ? past ? "were" : "are" : past ? "was" : "is", rest);
    }
    return NULL;
}

/* "mouldy strawberries in the delivery", "wrong size": what there was. */
static char *
flawed(const struct clause *words, guint from)
{
    const char *low = clause_low(words, from);
    guint end = from + 1;
    while (end < words->count && end < from + 4 && smallclause_may(&words->words[end]) &&
           !*words->words[end - 1].trail && !word_in(clause_low(words, end), owners))
        end++;
    const char *head = clause_low(words, end - 1);
    bool flaw =
        word_in(low,
                "wrong flat mouldy rotten stale broken cracked dirty dry burnt missing cold long huge massive loud "
                "damp hidden extra fake") &&
        end > from + 1;
    static const char tastes[] =
        "dry weak cold stale soggy bland burnt greasy watery tough chewy lukewarm tiny overcooked undercooked";
    if (words->count == from + 2 && word_in(low, tastes) &&
        (grammar_names_thing(clause_low(words, from + 1)) || smallclause_many(clause_low(words, from + 1))))
        return g_strdup_printf("the %s %s %s", clause_low(words, from + 1),
                               smallclause_many(clause_low(words, from + 1)) ? "were" : "was", low);
    bool closed = end == words->count || word_in(clause_low(words, end), "in on at with for from by after during");
    if (!flaw || !closed || !(grammar_names_thing(head) || smallclause_many(head)) ||
        word_in(head, "service experience communication attitude food coffee"))
        return NULL;
    g_autofree char *rest = clause_join(words, from, words->count);
    rest[0] = g_ascii_tolower(rest[0]);
    if (smallclause_many(head))
        return g_strdup_printf("there were %s", rest);
    if (!grammar_counts(head))
        return NULL;
    return g_strdup_printf("%s %s",
                           strcmp(low, "wrong") == 0  ? "it was the"
                           : strchr("aeiou", rest[0]) ? "there was an"
                                                      : "there was a",
                           rest);
}

/* "plenty of money in my account", "not mentioned on the website", "28 degrees", "need fixed by Friday". NULL: none of these. */
static char *
begun(const struct clause *words, guint from, bool first, bool past)
{
    const char *low = clause_low(words, from), *next = clause_low(words, from + 1);
    g_autofree char *rest = clause_join(words, from, words->count);
    rest[0] = g_ascii_tolower(rest[0]);
    if (word_in(low, "half some most all none") && clause_has(words, from + 1, "of it|them") &&
        words->count > from + 3 && smallclause_is_said(words, from + 3)) {
        bool many = word_in(clause_low(words, from + 2), "them");
        g_autofree char *tail = clause_join(words, from + 3, words->count);
        return g_strdup_printf("%s of %s %s %s", low, clause_low(words, from + 2), many ? "are" : "is", tail);
    }
    if (word_in(low, "plenty lots loads") && word_in(next, "of"))
        return g_strdup_printf("there %s %s", past ? "was" : "is", rest);
    bool denied =
        word_in(low, "not never") && smallclause_suffers(next) && !word_in(next, "impressed pleased amused received");
    if (!first && denied)
        return g_strconcat("it was ", rest, NULL);
    if (clause_has(words, from,
                   "need|needs|want fixed|sorted|replaced|changed|corrected|resolved|cancelled|refunded")) {
        g_autofree char *deed = clause_join(words, from + 1, words->count);
        return g_strconcat("I need it ", deed, NULL);
    }
    if (clause_has(words, from, "brand new") ||
        (!first && words->count == from + 1 && grammar_describes(low) &&
         word_in(low, "dangerous unacceptable ridiculous expensive filthy disgusting "
                      "unsafe freezing useless")))
        return g_strconcat("it is ", rest, NULL);
    if (g_ascii_isdigit(*low) && word_in(next, "degrees"))
        return g_strconcat(past ? "it was " : "it is ", rest, NULL);
    if (clause_has(words, from,
                   "still taking|charging|billing|sending|calling|emailing|texting|demanding|asking|advertising"))
        return g_strconcat("you are ", rest, NULL);
    if (clause_has(words, from, "only") && g_ascii_isdigit(*next) &&
        word_in(clause_low(words, from + 2), "in on at left"))
        return g_strconcat("there are ", rest, NULL);
    if (!first && word_in(low, "none") && word_in(next, "in on at left available"))
        return g_strconcat("there was ", rest, NULL);
    if (!first && clause_has(words, from, "on sale|offer|fire|display|back"))
        return g_strconcat("it is ", rest, NULL);
    if (!first && smallclause_suffers(low) && word_in(next, "on yesterday today last") &&
        !word_in(low, "charged refunded"))
        return g_strconcat("it was ", rest, NULL); /* "delivered on Thursday" */
    return NULL;
}

/* "bought today", "wheelchair user", "refused entry", "can't turn down": what the writer did, is, suffered. NULL: none of these. */
static char *
mine(const struct clause *words, guint from, bool first, bool own)
{
    const char *low = clause_low(words, from), *next = clause_low(words, from + 1);
    g_autofree char *rest = clause_join(words, from, words->count);
    rest[0] = g_ascii_tolower(rest[0]);
    const char *last = clause_low(words, words->count - 1);
    if (word_in(last, "here") && words->count > from + 1 && words->count < from + 5 &&
        word_in(clause_low(words, words->count - 2), "customer user member parent passenger pensioner")) {
        g_autofree char *who = clause_join(words, from, words->count - 1);
        who[0] = g_ascii_tolower(who[0]);
        return g_strdup_printf("I am %s %s", strchr("aeiou", who[0]) ? "an" : "a", who);
    }
    if (words->count <= from + 3 && word_in(last, "user pensioner student commuter veteran") && !grammar_acts(low))
        return g_strdup_printf("I am a %s", rest);
    bool it = word_in(low, "bought ordered received") && word_in(next, "today yesterday last on in from at online");
    bool did = word_in(low, "ate drank drove flew slept woke rang wrote spoke sat stood");
    if (!first && own && (verb_is_elliptic(low) || did) && *next &&
        !clause_has(words, from, "sent home|away|back|to")) {
        g_autofree char *tail = clause_join(words, from + 1, words->count);
        return g_strdup_printf("I %s %s%s", low, it ? "it " : "", tail);
    }
    if (own && !first && words->count == from + 1 && word_in(low, "bruised soaked stranded stuck furious"))
        return g_strconcat("I was ", rest, NULL);
    if (clause_has(words, from, "scared|afraid to"))
        return g_strconcat("I am ", rest, NULL);
    if (first && clause_has(words, from, "was promised|told|offered|quoted|charged"))
        return g_strconcat("I ", rest, NULL);
    if (clause_has(words, from, "still being") ||
        (word_in(low, "ill sick unwell pregnant disabled deaf diabetic allergic coeliac") && words->count < from + 6))
        return g_strconcat("I am ", rest, NULL);
    if (!first && word_in(low, "want") && *next)
        return g_strconcat("I ", rest, NULL);
    if (clause_has(words, from, "hung up"))
        return g_strconcat("they ", rest, NULL);
    if (clause_has(words, from, "sent home|away"))
        return g_strconcat("I was ", rest, NULL);
    if (clause_has(words, from, "refused|denied entry|boarding|service|access"))
        return g_strconcat("I was ", rest, NULL);
    if (word_in(low, "can't cannot couldn't won't") && words->count == from + 3 &&
        word_in(clause_low(words, from + 2), "down up on off out in back") && grammar_acts(next))
        return g_strdup_printf("I %s %s it %s", low, next, clause_low(words, from + 2));
    if (own && (clause_has(words, from, "had|got to") || (word_in(low, "couldn't can't cannot") && *next)))
        return g_strconcat("I ", rest, NULL);
    return NULL;
}

/* "app says bus due": what is said, whole. NULL: it is, or nothing is said. */
static char *
reported(const struct clause *words, guint from, bool past)
{
    for (guint i = from + 1; i + 2 < words->count && i < from + 5; i++)
        if (word_in(clause_low(words, i), "says said say saying shows showing") && !*words->words[i].trail) {
            guint last = words->count - 1;
            bool plain = last < i + 6 &&
                         (smallclause_suffers(clause_low(words, last)) || grammar_describes(clause_low(words, last)) ||
                          word_in(clause_low(words, last), "gone sent sold due late"));
            g_autofree char *what = plain && !word_in(clause_low(words, i + 1), "wrong incorrect invalid may two three")
                                        ? smallclause_thing(words, i + 1, false, past)
                                        : NULL;
            g_autofree char *head = clause_join(words, from, i + 1);
            return what ? g_strdup_printf("%s %s", head, what) : NULL;
        }
    return NULL;
}

/* The piece, whole; NULL: it is not known, or alone and lacks nothing. filled_out: it was not whole before. */
static char *
told(const struct clause *words, bool first, bool past, bool own, bool alone, bool *filled_out)
{
    guint from = !first && word_in(clause_low(words, 0), "and but then now plus") ? 1 : 0;
    if (from >= words->count || word_in(clause_low(words, from), "who which whose that"))
        return NULL;
    *filled_out = true;
    bool whole = smallclause_whole(words);
    char *line = duration_told(words, from);
    line = line || whole ? line : none(words, from);
    line = line ? line : begun(words, from, first, past);
    line = line ? line : mine(words, from, first, own);
    line = line || whole ? line : smallclause_ordered(words, from);
    line = line || whole ? line : found(words, from, past);
    line = line || whole ? line : flawed(words, from);
    line = line || whole ? line : smallclause_thing(words, from, first, past);
    g_autofree char *said = line ? NULL : reported(words, from, past);
    if (said) {
        g_autoptr(clause) full = clause_cut(said);
        char *both = smallclause_acted(full, 0);
        return both ? both : g_steal_pointer(&said);
    }
    line = line ? line : smallclause_acted(words, from);
    if (line)
        return line;
    *filled_out = false;
    return !alone && (whole || smallclause_clause(words, from)) ? clause_join(words, from, words->count) : NULL;
}

/* "4th floor", "best before Friday": what hangs on the piece before. */
static char *
hung(const struct clause *words)
{
    g_autofree char *all = clause_join(words, 0, words->count);
    if (words->count == 2 && word_in(clause_low(words, 1), "floor") && g_ascii_isdigit(*clause_low(words, 0)))
        return g_strconcat(" on the ", all, NULL);
    if (words->count < 5 && clause_has(words, words->count - 1, "attached|enclosed"))
        return g_strdup("");
    if (words->count == 2 && word_in(clause_low(words, 0), "same") && grammar_names_thing(clause_low(words, 1)))
        return g_strconcat(" with the ", all, NULL);
    if (words->count < 6 && clause_has(words, 0, "best|use before|by") && words->count > 2)
        return g_strconcat(", ", all, NULL);
    return duration_hung(words);
}

static char *
joined(char **parts, guint count, bool past)
{
    g_autoptr(GString) whole = g_string_new(NULL);
    guint done = 0, words = 0;
    bool own = true; /* no other's deed was told yet */
    for (guint i = 0; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        words += piece->count;
        if (!piece->count || words > WORDS_MAX)
            return NULL;
        g_autofree char *tail = i ? hung(piece) : NULL;
        if (tail) {
            done += *tail != '\0';
            g_string_append(whole, tail);
            continue;
        }
        bool filled = false;
        g_autofree char *line = told(piece, i == 0, past, own, count == 1, &filled);
        if (!line)
            return NULL;
        own &= filled || g_str_has_prefix(line, "I ") || g_str_has_prefix(line, "There ");
        done += filled;
        const char *joint = i == 0                                 ? ""
                            : i + 1 < count                        ? ", "
                            : word_in(clause_low(piece, 0), "but") ? ", but "
                                                                   : ", and ";
        g_string_append_printf(whole, "%s%s", joint, line);
    }
    return done ? g_string_free(g_steal_pointer(&whole), FALSE) : NULL;
}

/* "phone screen cracked, still under warranty?", "gym shut on Monday?": the last piece asked. NULL: it is no such question. */
static char *
asked(char **parts, guint count, bool past)
{
    g_autoptr(clause) last = clause_cut(parts[count - 1]);
    if (count > 1 && last->count > 1 && last->count < 6 &&
        word_in(clause_low(last, 0), "still under covered refundable normal safe")) {
        g_autofree char *rest = clause_join(last, 0, last->count), *head = joined(parts, count - 1, past);
        return head ? g_strdup_printf("%s.\nIs it %s?", head, rest) : NULL;
    }
    return count > 1 ? NULL : smallclause_asked(last, past);
}

/* "I want the fee removed, the account closed and an apology": one row of what is wanted, and nothing that happened. */
static bool
wants_row(const char *sentence)
{
    g_autoptr(clause) words = clause_cut(sentence);
    return strstr(sentence, ", the ") && (clause_has(words, 0, "i|we want|expect|need|demand|request|would") ||
                                          clause_has(words, 0, "i'd|we'd like|want|expect"));
}

char *
verbless_told(const char *sentence)
{
    const char *aside = strstr(sentence, " ("), *shut = aside ? strchr(aside, ')') : NULL;
    if (shut && !shut[1 + strspn(shut + 1, ".! ")]) { /* "wrong size sent (M instead of L)" */
        g_autofree char *head = g_strndup(sentence, (gsize)(aside - sentence)), *whole = verbless_told(head);
        return whole && !strchr(whole, '\n') && g_str_has_suffix(whole, ".")
                   ? g_strdup_printf("%.*s%.*s.", (int)strlen(whole) - 1, whole, (int)(shut + 1 - aside), aside)
                   : NULL;
    }
    if (g_str_has_prefix(sentence, "Dear ") || g_str_has_prefix(sentence, "Somebody else's ") ||
        g_str_has_prefix(sentence, "Someone else's ") || strpbrk(sentence, "\";(\n") || strstr(sentence, ": ") ||
        g_str_has_suffix(sentence, ":") || strstr(sentence, " or ") || strstr(sentence, "please") ||
        strstr(sentence, "\xE2\x80\x9C") || wants_row(sentence))
        return NULL;
    g_autofree char *even = g_strdup(sentence);
    gsize end = strlen(even);
    bool asks = end && even[end - 1] == '?';
    while (end && strchr(".!? ", even[end - 1]))
        even[--end] = '\0';
    g_autoptr(GString) line = g_string_new(even);
    g_string_replace(line, " - ", ", ", 0);
    g_string_replace(line, " \xE2\x80\x93 ", ", ", 0);
    bool own = g_str_has_prefix(even, "I ") || g_str_has_prefix(even, "We ") || g_str_has_prefix(even, "You ");
    if (!strchr(line->str, ',') && !own)
        g_string_replace(line, " but ", ", but ", 0);
    g_auto(GStrv) parts = g_strsplit(line->str, ", ", -1);
    guint count = g_strv_length(parts);
    if (count == 0 || count > PIECES_MAX)
        return NULL;
    bool past = strstr(line->str, " was ") || strstr(line->str, " were ") || strstr(line->str, "yesterday") ||
                strstr(line->str, " ago");
    bool row = strstr(even, "here was no ") || strstr(even, "here were no ") || strstr(even, "here is no ") ||
               strstr(even, "have had no "); /* what else there was not hangs on it */
    const char *other = row ? strstr(even, ", no ") : NULL;
    if (other && !asks && !strchr(other + 1, ',') && !strstr(other, " and ") && !strchr(even, '?'))
        return g_strdup_printf("%.*s and %s.", (int)(other - even), even, other + 2);
    if (strchr(even, '?') || other)
        return NULL;
    char *whole = asks ? asked(parts, count, past) : joined(parts, count, past);
    if (!whole)
        return NULL;
    g_autofree char *open = whole;
    open[0] = g_ascii_toupper(open[0]);
    if (asks)
        return g_steal_pointer(&open);
    return g_strconcat(open, ".", NULL);
}
