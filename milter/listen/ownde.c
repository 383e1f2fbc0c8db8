/*
 * ownde.c - German told clauses in another shape of the same sense: the order of their parts.
 *
 * A German clause keeps its sense when another of its parts stands before the verb; what stood there goes behind it, and short pronouns
 * stay beside the verb. Only parts whose ends are sure are moved: the customer, a time, a subject with its article, a clause behind the
 * only comma. Nothing is moved where a second clause goes without a subject of its own. Pure.
 */
#include "ownde.h"

#include "clause.h"

#include <string.h>

#define PART_MAX    10 /* words of what stands before the verb */
#define SUBJECT_MAX 4

static const char light[] = "uns ihnen sich dir dich euch es ihn ihm mich mir";
static const char joint[] = "und oder aber sondern doch denn sowie jedoch bzw.";
static const char auxiliary[] =
    "ist sind war waren wurde wurden wird werden hat haben hatte hatten kann konnte konnten muss musste "
    "mussten soll sollte sollten darf durfte hast bist hattest warst kannst musst kam kamen ging gingen "
    "kommt kommen geht gehen steht stehen fehlt fehlen zeigt stellt lässt bleibt läuft startet lief "
    "lädt liegt lag stand blieb fiel hängt";

static bool
is_quoted(const char *line)
{
    return strpbrk(line, "\"()") || strstr(line, "\xE2\x80\x9E") || strstr(line, "\xC2\xAB");
}

static bool
is_customer(const struct word *word)
{
    return strcmp(word->text, "Sie") == 0 || strcmp(word->text, "du") == 0;
}

/* Whether the word is what the customer's verb looks like: "haben", "fanden"; "hast", "findest". */
static bool
goes_with(const struct word *verb, const struct word *customer)
{
    if (!g_ascii_islower(verb->text[0]) && (guchar)verb->text[0] < 0x80)
        return false;
    if (*verb->trail || word_in(verb->low, "kosten kosteten riefen wollen"))
        return false;
    if (strcmp(customer->text, "du") == 0)
        return g_str_has_suffix(verb->low, "st") && strcmp(verb->low, "sonst") != 0;
    return strcmp(verb->low, "sind") == 0 || g_str_has_suffix(verb->low, "en");
}

static bool
has_marks(const struct clause *clause, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        if (strpbrk(clause->words[i].trail, ",;:?!") || word_in(clause->words[i].low, "\xE2\x80\x93 -"))
            return true;
    return false;
}

static bool
holds(const struct clause *clause, guint from, guint to, const char *list)
{
    for (guint i = from; i < to; i++)
        if (word_in(clause->words[i].low, list))
            return true;
    return false;
}

/* The words of these parts in this order, with one blank between. */
static char *
in_row(const struct clause *clause, const guint (*parts)[2], guint count)
{
    g_autoptr(GString) line = g_string_new("");
    for (guint i = 0; i < count; i++)
        for (guint k = parts[i][0]; k < parts[i][1]; k++) {
            const struct word *word = &clause->words[k];
            g_string_append_printf(line, "%s%s%s%s", line->len ? " " : "", word->lead, word->text, word->trail);
        }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* How many words of a time stand at `at`: "gestern Abend", "am 3. Mai", "bereits seit zwei Wochen"; 0: none. */
static guint
time_length(const struct clause *clause, guint at)
{
    static const char months[] =
        "januar jänner februar märz april mai juni juli august september oktober november dezember";
    static const char days[] = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende";
    static const char spans[] = "tagen wochen monaten jahren stunden minuten tag woche monat jahr stunde";
    guint i = at + word_in(clause_low(clause, at), "bereits schon erst");
    const char *low = clause_low(clause, i), *next = clause_low(clause, i + 1), *third = clause_low(clause, i + 2);
    if (word_in(low, "gestern heute vorgestern seit") &&
        word_in(next, "gestern heute vorgestern morgen früh vormittag mittag nachmittag abend nacht")) {
        bool more = word_in(low, "seit") && word_in(third, "morgen früh vormittag mittag nachmittag abend nacht");
        return i + 2 + more - at;
    }
    if (word_in(low, "gestern heute vorgestern neulich kürzlich seither seitdem inzwischen mittlerweile"))
        return i + 1 - at;
    if (!word_in(low, "am im seit vor ab nach"))
        return 0;
    if (word_in(low, "am seit ab im") && (word_in(next, days) || word_in(next, months)))
        return i + 2 - at;
    if (word_in(low, "seit") && word_in(next, "kurzem langem tagen wochen monaten"))
        return i + 2 - at;
    bool dem = word_in(low, "seit ab") && word_in(next, "dem");
    const char *day = dem ? third : next;
    if (g_ascii_isdigit(day[0]) && !word_in(low, "im vor nach"))
        for (guint k = i + 1 + dem; k < i + 3 + dem; k++) {
            if (word_in(clause_low(clause, k), months))
                return k + 1 + g_ascii_isdigit(clause_low(clause, k + 1)[0]) - at;
            if (strchr(clause_low(clause, k), '.') && strpbrk(strchr(clause_low(clause, k), '.'), "0123456789"))
                return k + 1 - at;
        }
    if (word_in(low, "seit vor") && word_in(third, spans) &&
        (g_ascii_isdigit(next[0]) ||
         word_in(next, "einer einem zwei drei vier fünf sechs sieben acht neun zehn zwölf mehreren einigen")))
        return i + 3 - at;
    if (word_in(low, "seit vor am") && word_in(next, "letzter letzten voriger vorigen dieser") &&
        (word_in(third, spans) || word_in(third, days)))
        return i + 3 - at;
    return 0;
}

/* Where the verb of "Ihre neue Karte ist …" stands; 0: not sure. */
static guint
verb_place(const struct clause *clause)
{
    if (clause->count < 4)
        return 0;
    if (is_customer(&clause->words[0]))
        return goes_with(&clause->words[1], &clause->words[0]) ? 1 : 0;
    if (word_in(clause->words[0].low, "ihnen dir") && word_in(clause->words[1].low, "wurde wurden"))
        return 1;
    if (!word_in(clause->words[0].low, "der die das ihr ihre dein deine unser unsere ein eine"))
        return 0;
    for (guint i = 2; i <= SUBJECT_MAX && i < clause->count; i++)
        if (word_in(clause->words[i].low, auxiliary))
            return *clause->words[i].trail || has_marks(clause, 0, i) ||
                           !g_unichar_isupper(g_utf8_get_char(clause->words[i - 1].text))
                       ? 0
                       : i;
    return 0;
}

/* Whether the clause is one from `from` on, but for a clause that its comma and its first word mark. */
static bool
is_single(const struct clause *clause, guint from)
{
    for (guint i = from; i < clause->count; i++) {
        if (word_in(clause->words[i].low, joint) || strpbrk(clause->words[i].trail, ";:?!"))
            return false;
        if (strchr(clause->words[i].trail, ',') &&
            !word_in(clause_low(clause, i + 1), "weil obwohl dass nachdem sobald wenn als ob da damit"))
            return false;
    }
    return true;
}

char *
ownde_customer_first(const char *line)
{
    static const char begins[] =
        "am im in an auf aus bei beim seit vor nach für mit ohne von vom über um ab zu zum zur durch wegen trotz "
        "laut gegen unter gestern heute vorgestern anfang mitte ende trotzdem dennoch zudem außerdem den das die "
        "diesen dieses diese einen eine ein ihren ihre ihr deinen deine dein unseren unsere unser";
    static const char nouns[] =
        "den das die diesen dieses diese einen eine ein ihren ihre ihr deinen deine dein unseren unsere unser";
    g_autoptr(clause) clause = clause_cut(line);
    if (is_quoted(line) || clause->count < 6 || !word_in(clause->words[0].low, begins))
        return NULL;
    guint at = 1;
    while (at + 1 < clause->count && at <= PART_MAX && !is_customer(&clause->words[at + 1]))
        at++;
    if (at + 2 >= clause->count || at > PART_MAX || !goes_with(&clause->words[at], &clause->words[at + 1]) ||
        *clause->words[at + 1].trail)
        return NULL;
    bool thing = word_in(clause->words[0].low, nouns);
    if (has_marks(clause, 0, at) || (thing && at < 2) || !g_ascii_isalnum(clause->words[at - 1].text[0]) ||
        holds(
            clause, 0, at,
            "dass weil wenn ob hat haben ist sind war wurde wurden kann was wie wer wo denen welche noch aber dafür") ||
        holds(clause, at + 2, clause->count, "sondern"))
        return NULL;
    guint rest = at + 2;
    if (word_in(clause_low(clause, rest), "der niemand jemand keiner man wir") ||
        word_in(clause_low(clause, rest), "ebenfalls auch selbst bitte") ||
        (word_in(clause_low(clause, rest), "gern gerne lieber") && !thing))
        return NULL;
    while (rest < clause->count && (word_in(clause->words[rest].low, light) ||
                                    (thing && word_in(clause->words[rest].low, "gern gerne lieber"))))
        rest++;
    if (rest > at + 2 && *clause->words[rest - 1].trail)
        return NULL;
    if (rest == clause->count && !thing) /* "im Mai kündigen Sie": the stress would change */
        return NULL;
    return in_row(
        clause, (const guint[][2]){{at + 1, at + 2}, {at, at + 1}, {at + 2, rest}, {0, at}, {rest, clause->count}}, 5);
}

char *
ownde_time_first(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    guint verb = verb_place(clause);
    if (!verb || is_quoted(line) || word_in(clause->words[verb].low, "bitten möchten schreiben"))
        return NULL;
    guint at = verb + 1;
    while (at < clause->count && word_in(clause->words[at].low, light))
        at++;
    guint length = time_length(clause, at), end = at + length;
    if (!length || end > clause->count || has_marks(clause, 0, MIN(end, clause->count)) || !is_single(clause, end) ||
        word_in(clause_low(clause, end), "um bis zwischen gegen von und oder ab in an früh abend statt") ||
        g_ascii_isdigit(clause_low(clause, end)[0]))
        return NULL;
    if (!is_customer(&clause->words[0]))
        return in_row(clause, (const guint[][2]){{at, end}, {verb, at}, {0, verb}, {end, clause->count}}, 4);
    return in_row(clause,
                  (const guint[][2]){{at, end}, {verb, verb + 1}, {0, verb}, {verb + 1, at}, {end, clause->count}}, 5);
}

/* The only comma's word; clause->count: none, or more. */
static guint
only_comma(const struct clause *clause)
{
    guint at = clause->count;
    for (guint i = 0; i < clause->count; i++) {
        if (strpbrk(clause->words[i].trail, ";:?!") || (strchr(clause->words[i].trail, ',') && at < clause->count))
            return clause->count;
        at = strchr(clause->words[i].trail, ',') ? i : at;
    }
    return at;
}

static const char before_reason[] = "weil obwohl nachdem sobald wenn falls";
static const char pointing[] = "er es ihn ihm ihr ihrem ihren ihre sie diese dieser dieses dies die der das dort dabei "
                               "davon damit daran daraus dafür so solche man";

/* Whether the clause between points back: what does cannot come before what it points to. "Sie" and "Ihre" are the customer. */
static bool
points_back(const struct clause *clause, guint from, guint to)
{
    for (guint i = from; i < to; i++) {
        const char *text = clause->words[i].text;
        bool article =
            word_in(text, "die der das") && i + 1 < to &&
            g_unichar_isalpha(g_utf8_get_char(clause->words[i + 1].text)) &&
            !word_in(clause->words[i + 1].low, auxiliary) &&
            !word_in(clause->words[i + 1].low, "nicht noch so in auf zu bei mir ihnen dir uns ja auch alles");
        if (!article && word_in(text, pointing))
            return true;
    }
    return false;
}

char *
ownde_reason_last(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    guint comma = only_comma(clause);
    if (is_quoted(line) || comma + 5 > clause->count || !word_in(clause->words[0].low, before_reason) ||
        !is_customer(&clause->words[comma + 2]) || !goes_with(&clause->words[comma + 1], &clause->words[comma + 2]) ||
        holds(clause, 0, clause->count, joint) || points_back(clause, comma + 3, clause->count) ||
        holds(clause, comma + 3, clause->count, "dann so"))
        return NULL;
    g_autofree char *reason = clause_join(clause, 0, comma + 1), *told = clause_join(clause, comma + 3, clause->count);
    return g_strdup_printf("%s %s %s, %s", clause->words[comma + 2].text, clause->words[comma + 1].text, told, reason);
}
