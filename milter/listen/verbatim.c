/*
 * verbatim.c - mails in languages without a pack: quotation.
 *
 * A customer's sentence is sent back whole between quotation marks: the one that tells the matter and the one that asks, each with its
 * neighbours that matter as well, so that two quotations suffice. Read by the signs that need no lexicon: a question mark, the commoner
 * negations, numbers, the place. Pure.
 */
#include "verbatim.h"
#include "clause.h"
#include "excerpt.h"

#include <hearken/text.h>
#include <string.h>

#define QUOTE_MAX  48  /* words of a sentence that is quoted */
#define OCTETS_MAX 440 /* … and its length, so that verify_quote lets it pass */
#define QUOTED_MAX 88  /* words of both */
#define GAP_MAX    12  /* words between two quotations that go into them */
#define RUNS_MAX   2   /* quotations */

enum way { WAY_NONE, WAY_QUOTE };

struct reading {
    const struct insight *insight;
    enum way *ways;
    guint quoted; /* words */
};

static bool
holds_word(const char *text, const char *list)
{
    g_autoptr(clause) words = clause_cut(text);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low, list))
            return true;
    return false;
}

/* ---- which sentences --------------------------------------------------------------------------------------------- */

static bool
is_short_question(const struct sentence *sentence)
{
    return strchr(sentence->text, '?') && text_word_count(sentence->text) <= 2;
}

static bool
is_spoken(const struct sentence *sentence)
{
    return !sentence->subject && (sentence->role != ROLE_GREETING || text_word_count(sentence->text) >= 6) &&
           sentence->role != ROLE_SIGNATURE && sentence->role != ROLE_CLOSING && sentence->role != ROLE_QUOTED &&
           (text_word_count(sentence->text) >= 3 || is_short_question(sentence));
}

static const char denials[] =
    "non niente nessuno mai niet geen niets nooit não nada nunca ninguém nie nikt inte ingen aldrig ikke intet aldri "
    "partido partida rasgado avariado danificado danificada gebroken beschadigd nem nu ne не немає нет nu ei eikä "
    "eivät değil yok rotto rotta kapot stuk quebrado quebrou fel trasig zepsuty";
static const char asking[] =
    "vorrei vorremmo chiedo chiediamo esigo diffido voglio vogliamo desidero prego graag wil willen verzoek eis kunt "
    "kunnen gostaria gostaríamos peço exijo quero queremos preciso solicito proszę prosimy chcę chciałabym chciałbym "
    "żądam vill skulle önskar begär vil ønsker serve servono pode podem podemos potete possibile possível";

/* "Kan ni skicka …", "Vil I sende …". */
static bool
begins_as_question(const char *text)
{
    g_autofree char *first = g_strndup(text, strcspn(text, " ")), *low = g_utf8_strdown(first, -1);
    return word_in(low, "kan kunne vil vill skulle czy když může můžete voinko voisitteko");
}

/* How much it tells the matter (asks: false) or asks for something. */
static float
worth_of(const struct reading *reading, guint at, bool asks)
{
    const struct sentence *sentence = &reading->insight->sentences[at];
    if (!is_spoken(sentence))
        return -1;
    bool asked = strchr(sentence->text, '?') != NULL, wants = asked || holds_word(sentence->text, asking) ||
                                                              g_ascii_strncasecmp(sentence->text, "dus:", 4) == 0 ||
                                                              begins_as_question(sentence->text);
    bool denied = holds_word(sentence->text, denials), counted = strpbrk(sentence->text, "0123456789") != NULL;
    float worth =
        (sentence->main ? 1.0f : 0) - 0.05f * (float)at + (text_word_count(sentence->text) < 5 && !asked ? -1 : 0);
    if (asks)
        return worth + (wants ? 2.0f : 0) +
               (holds_word(sentence->text, "dus proszę esigo diffido exijo peço chiedo wil vill żądam gostaria vorrei")
                    ? 1.0f
                    : 0);
    return worth + (denied ? 0.6f : 0) + (counted ? 0.5f : 0) - (wants ? 1.5f : 0) + (*sentence->frame ? 0.5f : 0);
}

static guint
best_of(const struct reading *reading, bool asks, float least, guint except)
{
    guint best = G_MAXUINT;
    for (guint i = 0; i < reading->insight->sentence_count; i++) {
        float worth = worth_of(reading, i, asks);
        if (i != except && worth > least) {
            least = worth;
            best = i;
        }
    }
    return best;
}

/* A piece that a run-on sentence was cut into goes on in the next. */
static bool
goes_on(const struct insight *insight, guint at)
{
    if (at + 1 >= insight->sentence_count)
        return false;
    const char *text = insight->sentences[at].text, *next = insight->sentences[at + 1].text;
    gsize length = strlen(text);
    return length && !strchr(".?!", text[length - 1]) && g_unichar_islower(g_utf8_get_char(next)) &&
           is_spoken(&insight->sentences[at]);
}

/* Behind "Beste mensen, " and the like. */
static const char *
behind_greeting(const char *text)
{
    static const char greets[] =
        "buongiorno buonasera salve ciao gentile gentili spettabile egregio egregi caro cara hoi hallo hi dag "
        "goedendag "
        "goedemiddag goedemorgen goedenavond beste geachte olá oi prezados prezado prezada caros exmos boa bom gente "
        "hej hejsan kære hei dzień witam ahoj dobrý";
    g_autofree char *first = g_strndup(text, strcspn(text, " ,!")), *low = g_utf8_strdown(first, -1);
    const char *comma = strstr(text, ", ");
    if (!comma || !word_in(low, greets))
        return text;
    g_autofree char *lead = g_strndup(text, (gsize)(comma - text));
    return text_word_count(lead) <= 4 && text_word_count(comma + 2) >= 3 ? comma + 2 : text;
}

/* Sentences from..to as one quotation: inner marks single, no stop at the end. */
static char *
quotation(const struct insight *insight, guint from, guint to)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = from; i < to; i++) {
        const char *text = insight->sentences[i].text;
        text = i == from ? behind_greeting(text) : text;
        bool inner = i > from && goes_on(insight, i - 1);
        g_autofree char *first = g_strndup(text, strcspn(text, " "));
        g_string_append(line, i == from ? "" : inner && !word_in(first, "e en ed i och og") ? ", " : " ");
        g_string_append(line, text);
        gsize length = line->len;
        if (i + 1 < to && !goes_on(insight, i) && !g_ascii_ispunct(line->str[length - 1]))
            g_string_append_c(line, '.');
    }
    for (bool open = true; strchr(line->str, '"'); open = !open)
        g_string_replace(line, "\"", open ? "‘" : "’", 1);
    g_string_replace(line, "«", "‘", 0);
    g_string_replace(line, "»", "’", 0);
    g_string_replace(line, "“", "‘", 0);
    g_string_replace(line, "„", "‘", 0);
    g_string_replace(line, "”", "’", 0);
    g_string_replace(line, "??", "?", 0);
    g_string_replace(line, "!!", "!", 0);
    while (line->len && strchr(" .,;:-", line->str[line->len - 1]))
        g_string_truncate(line, line->len - 1);
    g_autofree char *first = g_utf8_substring(line->str, 0, 1), *upper = g_utf8_strup(first, -1);
    return g_strconcat(upper, line->str + strlen(first), NULL);
}

/* Nine digits with blanks between are a telephone or an account, wherever they stand. */
static bool
holds_telephone(const char *text)
{
    guint digits = 0, parts = 0;
    for (const char *c = text; *c; c++) {
        bool digit = g_ascii_isdigit(*c), again = c > text && g_ascii_isdigit(c[-1]);
        if (!digit && !strchr(" ()-", *c))
            digits = parts = 0;
        digits += digit;
        parts += digit && !again;
        if (digits >= 9 && parts >= 2)
            return true;
    }
    return false;
}

/* What nobody wants to read of himself, whoever wrote it first. */
static const char insults[] = "merda cazzo stronzi stronzo ladri ladro idioti idiota imbecilli buffoni incompetenti "
                              "kut klootzak klootzakken idioten "
                              "idioot oplichters sukkels tering kanker godverdomme porra caralho puta idiotas ladrões "
                              "ladrão palhaços burros kurwa "
                              "debile idioci złodzieje jävla jävlar idioter skit svin röv lort fucking fuck shit";

static bool
may_quote(const struct reading *reading, guint at)
{
    const struct sentence *sentence = &reading->insight->sentences[at];
    g_autofree char *text = quotation(reading->insight, at, at + 1);
    return is_spoken(sentence) && !sentence->secret && sentence->role != ROLE_EMOTION && strlen(text) < OCTETS_MAX &&
           text_word_count(text) <= QUOTE_MAX && !holds_telephone(text) && !holds_word(text, insults) &&
           !strstr(text, "\xE2\x96\x88") && excerpt_whole_allowed(text);
}

static void
quote(struct reading *reading, guint at)
{
    if (at == G_MAXUINT || reading->ways[at] != WAY_NONE || !may_quote(reading, at))
        return;
    reading->ways[at] = WAY_QUOTE;
    reading->quoted += text_word_count(reading->insight->sentences[at].text);
}

static guint
run_octets(const struct reading *reading, guint at)
{
    guint octets = (guint)strlen(reading->insight->sentences[at].text);
    for (guint i = at; i-- > 0 && reading->ways[i] == WAY_QUOTE;)
        octets += (guint)strlen(reading->insight->sentences[i].text) + 1;
    for (guint i = at + 1; i < reading->insight->sentence_count && reading->ways[i] == WAY_QUOTE; i++)
        octets += (guint)strlen(reading->insight->sentences[i].text) + 1;
    return octets;
}

static guint
count_runs(const struct reading *reading)
{
    guint runs = 0;
    for (guint i = 0; i < reading->insight->sentence_count; i++)
        runs += reading->ways[i] == WAY_QUOTE && (i == 0 || reading->ways[i - 1] != WAY_QUOTE);
    return runs;
}

static void
unquote(struct reading *reading, guint at)
{
    reading->ways[at] = WAY_NONE;
    reading->quoted -= text_word_count(reading->insight->sentences[at].text);
}

/* One more sentence quoted, with a short one between it and the next quotation, where two quotations and their length allow. */
static void
add_quote(struct reading *reading, guint at)
{
    const struct insight *insight = reading->insight;
    if (at >= insight->sentence_count || reading->ways[at] != WAY_NONE || !may_quote(reading, at) ||
        reading->quoted + text_word_count(insight->sentences[at].text) > QUOTED_MAX ||
        run_octets(reading, at) > OCTETS_MAX)
        return;
    quote(reading, at);
    if (count_runs(reading) <= RUNS_MAX)
        return;
    guint beside[] = {at - 1, at + 1};
    for (guint i = 0; i < G_N_ELEMENTS(beside); i++) {
        guint gap = beside[i];
        if (gap >= insight->sentence_count || reading->ways[gap] == WAY_QUOTE ||
            text_word_count(insight->sentences[gap].text) > GAP_MAX || !may_quote(reading, gap) ||
            run_octets(reading, gap) > OCTETS_MAX)
            continue;
        enum way before = reading->ways[gap];
        reading->ways[gap] = WAY_NONE;
        quote(reading, gap);
        if (count_runs(reading) <= RUNS_MAX)
            return;
        unquote(reading, gap);
        reading->ways[gap] = before;
    }
    unquote(reading, at);
}

/* What belongs beside a quotation goes into it: the rest of its sentence, what follows when it is not done, a number's sentence. */
static void
widen(struct reading *reading, bool same_only)
{
    const struct insight *insight = reading->insight;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        bool after = i > 0 && reading->ways[i - 1] == WAY_QUOTE;
        bool before = i + 1 < insight->sentence_count && reading->ways[i + 1] == WAY_QUOTE;
        bool same =
            (after && (goes_on(insight, i - 1) || is_short_question(sentence))) || (before && goes_on(insight, i));
        bool numbered = strpbrk(sentence->text, "0123456789") && text_word_count(sentence->text) >= 4 &&
                        strchr(".?!", sentence->text[strlen(sentence->text) - 1]); /* no signature */
        bool gap = after && before && text_word_count(sentence->text) <= 2 * GAP_MAX;
        bool term = sentence->role == ROLE_THREAT || sentence->role == ROLE_DEADLINE;
        bool due = sentence->main || numbered || gap || term;
        if (((after || before) && same) || (!same_only && due && (after || before || term)))
            add_quote(reading, i);
    }
}

static void
choose_ways(struct reading *reading)
{
    const struct insight *insight = reading->insight;
    bool praised = insight->tone == TONE_THANKS;
    guint wish = best_of(reading, true, praised ? 2.4f : 1.7f, G_MAXUINT);
    guint matter = best_of(reading, false, wish == G_MAXUINT ? -0.4f : 0.1f, wish);
    quote(reading, matter);
    quote(reading, wish);
    for (guint i = 0; i < insight->sentence_count; i++) /* who asks twice wants two answers */
        if (insight->sentences[i].main && worth_of(reading, i, true) > 2.0f)
            add_quote(reading, i);
    widen(reading, true);
    for (guint i = 0; i < insight->sentence_count; i++)
        if (insight->sentences[i].main)
            add_quote(reading, i);
    widen(reading, false);
    widen(reading, true);
}

bool
verbatim_scorns(const struct insight *insight)
{
    bool scorns = false;
    for (guint i = 0; i < insight->sentence_count && insight->tone == TONE_THANKS; i++)
        scorns |= holds_word(insight->sentences[i].text, "esigo pretendo diffido exijo exigimos eis sommeer rimborso "
                                                         "reembolso żądam schande vergogna vergonha");
    return scorns;
}

GArray *
verbatim_tell(const struct insight *insight)
{
    g_autofree enum way *ways = g_new0(enum way, insight->sentence_count + 1);
    struct reading reading = {insight, ways, 0};
    GArray *issues = g_array_new(TRUE, TRUE, sizeof(struct issue));
    bool scorned = verbatim_scorns(insight);
    choose_ways(&reading);
    for (guint i = 0; i < insight->sentence_count; i++) {
        guint to = i + 1;
        while (ways[i] == WAY_QUOTE && to < insight->sentence_count && ways[to] == WAY_QUOTE)
            to++;
        if (ways[i] == WAY_NONE)
            continue;
        struct issue issue = {.frame = g_strdup(scorned ? "" : insight->sentences[i].frame),
                              .clause = quotation(insight, i, to),
                              .source = g_strdup(insight->sentences[i].text),
                              .quoted = true};
        g_array_append_val(issues, issue);
        i = to - 1;
    }
    return issues;
}
