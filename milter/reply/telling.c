/*
 * telling.c - one clause after the other: joined, in a sentence of its own, or told as the customer's words.
 *
 * Two sentences that stood side by side in the mail would repeat a run of it: "and" breaks it, no adverb is wedged in. Pure.
 */
#include "telling.h"
#include "blame.h"
#include "bond.h"
#include "charge.h"
#include "reported.h"

#include "../listen/alike.h"
#include "../listen/clause.h"
#include "../listen/embed.h"
#include "../listen/german_order.h"
#include "../listen/nounstyle.h"
#include "../listen/remark.h"
#include "../listen/retell.h"
#include "../listen/span.h"

#include <hearken/text.h>
#include <string.h>

#define JOINED 34 /* words of two clauses in one sentence */

char *
telling_capitalised(const char *clause)
{
    g_autofree char *first = g_utf8_substring(clause, 0, 1);
    bool brand = strlen(first) == 1 && g_ascii_isupper(clause[1]); /* "iPhone", "eBay" */
    g_autofree char *upper = brand ? g_strdup(first) : g_utf8_strup(first, -1);
    return g_strconcat(upper, clause + strlen(first), NULL);
}

void
telling_put_sentence(struct writing *writing, const char *clause)
{
    g_autofree char *whole = telling_capitalised(clause);
    writing_put(writing, "{gist}.", "{gist}", whole);
}

void
telling_put_elided(struct writing *writing, const char *template, const char *said)
{
    g_autoptr(GString) line = g_string_new(template);
    if (nounstyle_bare(said) != said) { /* that it is the customer's word, it says itself */
        telling_put_sentence(writing, said);
        return;
    }
    if (strcmp(writing->pack->language, "fr") == 0 && strchr("aeiouyh\xC3", *said))
        g_string_replace(line, "que {gist}", "qu'{gist}", 0);
    writing_put(writing, line->str, "{gist}", said);
}

bool
telling_wishes(const struct pack *pack, const char *clause)
{
    static const char *const heads[] = {
        "en you want ",       "en you need ",    "en you would like ", "en you'd like ",   "en you ask ",
        "en you are asking ", "en you expect ",  "en you request ",    "en you demand ",   "en you would prefer ",
        "de Sie möchten ",    "de du möchtest ", "de Sie bitten ",     "de du bittest ",   "de Sie fordern ",
        "de Sie verlangen ",  "de Sie wollen ",  "de du willst ",      "de Sie brauchen ", "fr vous souhaitez ",
        "fr vous demandez ",  "fr vous voulez ", "fr tu souhaites ",   "fr tu veux ",      "fr vous aimeriez ",
        "es quiere ",         "es necesita ",    "es desea ",          "es pide ",         "es solicita ",
        "es quieres ",        "es necesitas ",   "es pides ",          "es le gustaría ",  "es te gustaría ",
        "it vorrebbe ",       "it vuole ",       "it desidera ",       "it chiede ",       "it vorresti ",
        "it vuoi ",           "pt quer ",        "pt gostaria ",       "pt pede ",         "pt nos pede ",
        "pt solicita ",       "nl u wilt ",      "nl je wilt ",        "nl u vraagt ",     "nl je vraagt "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (strncmp(heads[i], pack->language, 2) == 0 && g_str_has_prefix(clause, heads[i] + 3))
            return true;
    return false;
}

bool
telling_joins(const struct writing *writing, const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " ,"));
    const char *rest = clause + strlen(first);
    g_autofree char *second = *rest == ' ' ? g_strndup(rest + 1, strcspn(rest + 1, " ,")) : g_strdup("");
    bool deed = (g_str_has_suffix(first, "t") || g_str_has_suffix(first, "en")) && strlen(first) > 5 &&
                word_in(second, "war waren wurde wurden habe haben hat hast hatte hatten ist sind konnten konntest");
    if (deed && strcmp(writing->pack->language, "de") == 0) /* "gewaschen haben Sie sie": set against what is before */
        return false;
    return !telling_wishes(writing->pack, clause) && nounstyle_bare(clause) == clause &&
           (strcmp(writing->pack->language, "de") != 0 || !g_unichar_isupper(g_utf8_get_char(first)) ||
            word_in(first, "Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen"));
}

const char *
telling_joint(const struct pack *pack, const char *clause, const char *and)
{
    g_autoptr(clause) words = clause_cut(clause);
    static const char *const held[] = {"there's", "there is|are", "you have|had"};
    guint owned = strcmp(pack->language, "en") == 0 ? clause_first(words, 0, held, G_N_ELEMENTS(held)) : 0;
    for (guint i = owned; owned && i < MIN(words->count, owned + 2);
         i++) /* "declined, although there's £900 in there" */
        if (strpbrk(words->words[i].text, "$") || strstr(words->words[i].text, "\xC2\xA3") ||
            strstr(words->words[i].text, "\xE2\x82\xAC") || strstr(words->words[i].lead, "\xC2\xA3") ||
            strchr(words->words[i].lead, '$'))
            return clause_first(words, i + 1, (const char *const[]){"in|on"}, 1) ? "although" : and;
    bool well =
        strcmp(pack->language, "en") == 0 && words->count > 2 &&
        word_in(words->words[0].low, "your the everything all other my") &&
        word_in(words->words[words->count - 1].low, "fine ok okay stable correct valid active charged paid working") &&
        !word_in(words->words[words->count - 2].low, "not never no");
    for (guint i = 1; well && i < words->count; i++)
        if (word_in(words->words[i].low, "not never isn't aren't wasn't"))
            well = false;
        else if (word_in(words->words[i].low, "is are was were works work"))
            return "although";
    return and;
}

/* "the numbers match, but the book is another": "although the numbers match, the book is another"; NULL: it has no such form. */
static char *
conceded(const char *clause)
{
    const char *but = strstr(clause, ", but ");
    const char *behind = but ? but + strlen(", but ") : NULL;
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    bool fits = but && strchr(clause, ',') == but && !strchr(behind, ',') && !strpbrk(clause, ";:(") &&
                word_in(first, "the your our you it they we this that");
    return fits ? g_strdup_printf("although %.*s, %s", (int)(but - clause), clause, behind) : NULL;
}

bool
telling_runs_on(const struct telling *telling, guint before)
{
    return span_longest(telling->writing->text->str + telling->from, telling->source) > MAX(SPAN_MAX, before);
}

bool
telling_leans_back(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " '"));
    return word_in(first, "he she it they er sie es il elle");
}

/* The sentence that stands last, without its stop; "" when it does not end in one. Owned by caller. */
static char *
last_sentence(const struct telling *telling)
{
    const char *text = telling->writing->text->str + telling->from;
    gsize width = strlen(text);
    if (width < 2 || text[width - 1] != '.')
        return g_strdup("");
    const char *start = text + width - 1;
    while (start > text && !(strchr(".?!", start[-1]) && *start == ' ' &&
                             !(start - text > 1 && g_ascii_isdigit(start[-2])))) /* "am 14. Oktober" ends none */
        start--;
    g_autofree char *last = g_strndup(start, (gsize)(text + width - 1 - start));
    return g_strdup(g_strstrip(last));
}

/* The clause behind "and" in the sentence before. False: the two are too long, or do not belong together; nothing is changed. */
static bool
put_joined(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    g_autofree char *last = last_sentence(telling);
    g_autofree char *joint = g_strdup_printf(", %s ", writing_choose(writing, "and", NULL));
    bool quoted = strstr(last, "\xE2\x80\x9D") || strstr(last, "\xC2\xBB") || strstr(last, "\xE2\x80\x9C");
    g_autofree char *that = reported_again(writing, last, clause);
    g_autofree char *head = g_strndup(last, 20);
    bool bare = strcmp(writing->pack->language, "fr") == 0 && that && *that &&
                (!strstr(head, " qu") || strstr(last, ". ")); /* the sentence before told it by itself */
    bare |= strcmp(writing->pack->language, "fr") == 0 && that && !*that &&
            (strstr(last, " et ") || strstr(clause, " et "));
    bare |= follow_is_full(last, joint) || follow_is_full(clause, joint);
    if (!that || bare || !*last || strstr(last, NOUNSTYLE_MARK) || telling->wished || quoted ||
        !telling_joins(writing, clause) || text_word_count(last) + text_word_count(clause) > JOINED)
        return false;
    g_autofree char *before = g_strdup(writing->text->str);
    g_string_truncate(writing->text, writing->text->len - 1);
    g_string_append_printf(writing->text, "%s%s%s.", joint, that, clause);
    if (!telling_runs_on(telling, run))
        return true;
    g_string_assign(writing->text, before);
    return false;
}

/* Spanish: "si el viernes no hay noticias, irá …": what stands before the comma is set off behind "que", too. */
static bool
fronts(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    const char *comma = strstr(clause, ", ");
    return word_in(first, "si para cuando aunque") && comma && comma - clause < 70;
}

/* Told as the customer's words: "you write that we …", "as you describe it, …"; another of the ways each time. */
static void
put_told(struct telling *telling, const char *clause, const char *key)
{
    struct writing *writing = telling->writing, turn = *writing;
    bool capital = word_in(writing->pack->language, "de nl");
    bool fronted = strcmp(writing->pack->language, "es") == 0 && fronts(clause);
    g_autofree char *said = capital ? telling_capitalised(clause) : g_strconcat(fronted ? ", " : "", clause, NULL);
    turn.seed += telling->links++;
    gsize length = writing->text->len;
    const char *template = writing_choose(&turn, key, NULL);
    for (guint i = 0; i < 3 && reported_repeats(writing, template, clause); i++) {
        turn.seed++;
        template = writing_choose(&turn, key, NULL);
    }
    telling_put_elided(writing, template, said);
    char *gap = fronted ? strstr(writing->text->str + length, " , ") : NULL; /* "que , si" */
    if (gap)
        g_string_erase(writing->text, gap - writing->text->str, 1);
}

char *
telling_turned(const struct writing *writing, const char *clause)
{
    static const char *const keys[] = {"more.turns", "more.turns.grave"};
    const struct pack *pack = writing->pack;
    bool grave = charge_is_grave(pack, clause);
    const char *but = strcmp(pack->language, "en") == 0 && !grave ? strstr(clause, ", but ") : NULL;
    if (but && !blame_speaks_of_us(but + strlen(", but ")) && blame_is_laid(pack, clause))
        return NULL; /* "you write that it was free, but you were charged": the one is disputed with the other */
    bool head_first = false; /* "we have sent your mum a bill, and she died in May" */
    for (char **joint = pack_texts(pack, keys[grave]); joint && *joint; joint++) {
        g_autofree char *wanted = g_strdup_printf("%s %s ", grave ? "" : ",", *joint);
        const char *at = strstr(clause, wanted), *tail = at ? at + strlen(wanted) : NULL;
        g_autofree char *head = at ? g_strndup(clause, (gsize)(at - clause)) : NULL;
        head_first = grave && at && blame_is_laid(pack, head) && charge_is_grave(pack, tail);
        if (head_first) {
            g_autofree char *line = reported_line(writing, head, 0, false);
            return g_strdup_printf("%.*s%s%s", (int)strlen(line) - 1, line, wanted, tail);
        }
        if (!at || blame_is_laid(pack, head) || !(grave ? blame_is_laid(pack, tail) : charge_is_laid(pack, tail)))
            continue;
        g_autofree char *line = reported_between(writing, tail);
        if (*line)
            return g_strdup_printf("%.*s%s", (int)(tail - clause), clause, line);
        g_autofree char *apart = reported_line(writing, tail, 0, false);
        return g_strdup_printf("%s. %.*s", head, (int)strlen(apart) - 1, apart);
    }
    return NULL;
}

/* A charge behind others: hung on the sentence that is on the customer's word, or in one of its own, never headed twice alike. */
static void
put_charge(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    g_autofree char *turned = telling->voiced ? NULL : telling_turned(writing, clause);
    if (turned) {
        telling_put_sentence(writing, turned);
    } else if (telling->voiced && put_joined(telling, clause, run)) {
        return;
    } else {
        g_autofree char *line = reported_line(writing, clause, MAX(telling->charges, telling->links > 0), false);
        writing_put(writing, "{gist}", "{gist}", line);
    }
    telling->charges++;
    telling->voiced = !turned;
}

gsize
telling_second(const struct pack *pack, const char *clause)
{
    const char *stop = strstr(clause, ". ");
    bool ends = stop && stop - clause >= 20 && g_ascii_isupper(stop[2]) && !strstr(stop + 2, ". ");
    for (guint back = 1; ends && back < 4; back++) /* no "Rs.", no "2. Mai" */
        ends = g_ascii_islower(stop[-(gssize)back]) || (guchar)stop[-(gssize)back] >= 0x80;
    if (!ends)
        return 0;
    g_autofree char *first = g_strndup(clause, (gsize)(stop - clause));
    return blame_is_laid(pack, clause) || blame_is_laid(pack, first) ? (gsize)(stop + 2 - clause) : 0;
}

void
telling_put_second(struct telling *telling, const char *sentence)
{
    const struct pack *pack = telling->writing->pack;
    char **said = pack_texts(pack, "more.heads");
    if (said && g_str_has_prefix(sentence, *said))
        sentence += strlen(*said);
    sentence += g_str_has_prefix(sentence, "However, ") ? strlen("However, ") : 0;
    g_autofree char *clause = g_strdup(sentence);
    *clause = g_ascii_tolower(*clause);
    if (!reported_begins(pack, clause))
        *clause = *sentence;
    telling_put_next(telling, clause);
}

/* The sentence that stands last in words of like meaning, so that the clause may stand behind it. False: that does not help. */
static bool
put_behind_alike(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    g_autofree char *last = last_sentence(telling), *before = g_strdup(writing->text->str);
    if (!*last)
        return false;
    g_autofree char *head = g_strndup(before, strlen(before) - strlen(last) - 1);
    g_autofree char *alike = alike_before(last, clause, telling->source);
    if (!alike || strcmp(alike, last) == 0)
        return false;
    g_string_printf(writing->text, "%s%s.", head, alike);
    telling_put_sentence(writing, clause);
    if (!telling_runs_on(telling, run))
        return true;
    g_string_assign(writing->text, before);
    return false;
}

/* The clause in other words, or in another order, where the pack knows how; what stands then. False: it repeats the run even so. */
static bool
put_retold(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    bool german = strcmp(writing->pack->language, "de") == 0, english = strcmp(writing->pack->language, "en") == 0;
    gsize length = writing->text->len;
    if (english) {
        g_autofree char *alike = alike_after(writing->text->str + telling->from, g_strdup(clause), telling->source);
        telling_put_sentence(writing, alike);
        if (!telling_runs_on(telling, run))
            return true;
        g_string_truncate(writing->text, length);
        if (put_behind_alike(telling, clause, run))
            return true;
    }
    for (guint most = 4; most > 0; most -= 2) {
        const char *before = writing->text->str + telling->from;
        g_autofree char *told =
            german ? german_order_next(writing->pack, writing->informal, before, clause, telling->source, most == 4)
                   : retell_further(writing->pack, writing->informal, g_strdup(clause), telling->source, most);
        telling_put_sentence(writing, told);
        if (!telling_runs_on(telling, run))
            return true;
        g_string_truncate(writing->text, length);
    }
    return false;
}

/* "un tel délai vous paraît long" is the customer's word already: no "vous ajoutez que" before it. */
static bool
is_held(const char *clause)
{
    static const char *const views[] = {" vous paraît ",  " vous semble ", " vous jugez ", " selon vous",
                                        " vous trouvez ", " te paraît ",   " te semble ",  " tu juges ",
                                        " selon toi",     " tu trouves "};
    for (guint i = 0; i < G_N_ELEMENTS(views); i++)
        if (strstr(clause, views[i]))
            return true;
    return false;
}

/* What repeats the mail's run however it is put: told as said, in French and English each time, elsewhere once; else left out. */
static void
put_apart(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    bool french = strcmp(writing->pack->language, "fr") == 0;
    telling->strained = true;
    bool recited = writing->tone == TONE_THANKS && word_in(writing->pack->language, "de fr es"); /* praise is not */
    bool once = telling->links > 0 && strcmp(writing->pack->language, "en") != 0; /* English gathers (gather.c) */
    if (recited || (!french && once) || (french && strchr(clause, ':')))          /* no "que" before a label */
        return;
    gsize length = writing->text->len;
    g_autofree char *owned =
        embed_attributed(writing->pack, writing->informal, clause); /* its verbs move: another run */
    if (owned) {
        telling_put_sentence(writing, owned);
        telling->links++;
        if (!telling_runs_on(telling, run))
            return;
        g_string_truncate(writing->text, length);
        telling->links--;
    }
    put_told(telling, clause, !french ? "more.apart" : is_held(clause) ? "more.plus" : "more.said");
    if (!french || !telling_runs_on(telling, run))
        return;
    g_string_truncate(writing->text, length);
    bool stops = length && writing->text->str[length - 1] == '.'; /* a second "et" rather than a wish left out */
    g_autofree char *before = g_strdup(writing->text->str);
    g_string_truncate(writing->text, length - stops);
    g_string_append_printf(writing->text, ", et %s.", clause);
    if (!stops || telling_runs_on(telling, run))
        g_string_assign(writing->text, before);
}

/* Spanish: a clause without a joint of its own; a second "y" would make a chain of it. */
static bool
is_one(const char *clause)
{
    return !strstr(clause, " y ") && !strstr(clause, ", pero ") && !strstr(clause, "; ") && !strstr(clause, ". ") &&
           !strstr(clause, " e ");
}

static bool
ends_in_one(const struct telling *telling)
{
    g_autofree char *last = last_sentence(telling);
    return !strstr(last, " y ") && !strstr(last, "; ");
}

/* Spanish: "Añade que …", on the customer's word, where the run would go on behind a stop. */
static bool
put_added(struct telling *telling, const char *clause, guint run)
{
    struct writing *writing = telling->writing;
    guint links = telling->links, length = (guint)writing->text->len;
    if (writing->tone == TONE_THANKS || telling_wishes(writing->pack, clause) || telling->wished ||
        strchr(clause, ':') || strstr(clause, ". "))
        return false;
    g_autofree char *bare = remark_dropped(writing->informal, clause); /* the head says it */
    bool again = links > 0 || strstr(writing->text->str + telling->from, "Añade");
    put_told(telling, bare, again ? "more.further" : "more.added");
    if (links < 2 && !telling_runs_on(telling, run))
        return true;
    telling->links = links;
    g_string_truncate(writing->text, length);
    return false;
}

/* Spanish: no second "Añade que". */
static void
vary_added(struct telling *telling)
{
    static const char *const heads[][2] = {{"Añade que ", "También nos cuenta que "},
                                           {"Añades que ", "También nos cuentas que "}};
    GString *text = telling->writing->text;
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        char *last = g_strrstr(text->str + telling->from, heads[i][0]),
             *first = strstr(text->str + telling->from, heads[i][0]);
        if (!last || last == first)
            continue;
        gsize at = (gsize)(last - text->str);
        g_string_erase(text, (gssize)at, (gssize)strlen(heads[i][0]));
        g_string_insert(text, (gssize)at, heads[i][1]);
    }
}

void
telling_put_next(struct telling *telling, const char *clause)
{
    struct writing *writing = telling->writing;
    bool french = strcmp(writing->pack->language, "fr") == 0;
    g_autofree char *it = french ? follow_pronoun(writing->text->str + telling->from, clause) : NULL;
    clause = it ? it : clause;
    gsize length = writing->text->len;
    bool english = strcmp(writing->pack->language, "en") == 0;
    g_autofree char *which = english ? follow_which(writing->text->str, clause) : NULL;
    if (which) {
        g_autofree char *owned = charge_owned(writing->pack, which);
        g_string_assign(writing->text, owned);
        telling->wished = false;
        return;
    }
    guint run = span_longest(writing->text->str + telling->from, telling->source);
    run = french ? MAX(run, span_longest(clause, telling->source)) : run; /* what nothing shortened */
    bool said = g_str_has_prefix(clause, "dice che ") || g_str_has_prefix(clause, "dici che "); /* told so already */
    gsize second = telling_second(writing->pack, clause);
    if (second && writing->tone != TONE_THANKS) {
        g_autofree char *first = g_strndup(clause, second - 2);
        telling_put_next(telling, first);
        telling_put_second(telling, clause + second);
        return;
    }
    g_autofree char *turned = telling_turned(writing, clause);
    bool alleged = !said && writing->tone != TONE_THANKS && (turned || blame_is_laid(writing->pack, clause));
    bool dues = telling->charges == 0 && blame_is_due(writing, clause); /* once says whose case it is */
    if ((alleged || blame_speaks_of_us(clause) || dues) && !strstr(clause, ", you write, ") &&
        !strstr(clause, ", précisez-vous") && !strstr(clause, ", d'après votre message, ")) {
        put_charge(telling, clause, run);
        vary_added(telling);
        telling->wished = false;
        return;
    }
    telling->voiced = false;
    telling_put_sentence(writing, clause);
    if (telling_runs_on(telling, run) && !follow_is_linked(clause)) {
        g_string_truncate(writing->text, length);
        g_autofree char *although = strcmp(writing->pack->language, "en") == 0 ? conceded(clause) : NULL;
        if (although) {
            telling_put_sentence(writing, although);
            if (!telling_runs_on(telling, run))
                return;
            g_string_truncate(writing->text, length);
        }
        bool spanish = strcmp(writing->pack->language, "es") == 0;
        bool praise = writing->tone == TONE_THANKS; /* told in one breath */
        bool one = spanish && is_one(clause) && (praise || ends_in_one(telling));
        bool first = one && put_joined(telling, clause, run); /* rather than in other words */
        if (!first && !put_retold(telling, clause, run) &&
            ((spanish && !praise) || !put_joined(telling, clause, run)) &&
            !(spanish && put_added(telling, clause, run)))
            put_apart(telling, clause, run);
    }
    telling->wished = telling_wishes(writing->pack, clause);
}
