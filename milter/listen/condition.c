/*
 * condition.c - conditions before what is wanted, asked or threatened; and "or" behind it.
 *
 * Without its condition a wish says something false ("cancel the order"), without its consequence a condition says nothing: the two
 * are turned each for itself and told together, or not at all. "Sort it out or I cancel" is a wish and what follows if it is not met.
 * "Do I pay both or is one a mistake?" asks one thing; told as two questions joined by "and" it would ask another.
 */
#include "condition.h"

#include "ask.h"
#include "person.h"

#include <string.h>

static const char heads[] = "if unless should";
static const char asked_heads[] = "when once after before until"; /* of a question only: of a tale they are its scene */

/* Whether a question in its own order begins here: "do I have to", "is there", "how long will". */
static bool
asks_at(const struct clause *clause, guint i)
{
    static const char *const orders[] = {
        "am|is|are|do|does|did|have|has|can|could|will|would|should|must|may|might|was|were "
        "i|we|you|u|it|there|they|he|she|my|the|your|our|this|that|someone|somebody|anyone|something|anything",
        "what|how|when|where|who|which|why "
        "am|is|are|do|does|did|have|has|can|could|will|would|should|must|may|was|were|happens",
        "how much|many|long|soon|far|often|late|early", "what|which kind|sort|size|time|day|number|one|documents"};
    const char *before = i ? clause->words[i - 1].low : "";
    return clause_first(clause, i, orders, G_N_ELEMENTS(orders)) &&
           !word_in(
               before,
               "i we you he she they it that this there who what which and or to not is are of than rather i'll we'll "
               "you'll they'll "
               "he'll she'll it'll i'd we'd you'd");
}

/* "as soon as the part is in, please ring me": an order that waits for something; where it begins, 0: there is none. */
static guint
ordered_then(const struct clause *clause, guint from)
{
    if (!clause_has(clause, from, "once|until|till|before|after|when") && !clause_has(clause, from, "as soon|long as"))
        return 0;
    guint finite = 0;
    for (guint i = from + 2; i + 2 < clause->count && i < from + 14; i++) {
        finite += word_in(clause->words[i].low, "is are was were has have had says said won't can't doesn't isn't did");
        if (!strchr(clause->words[i].trail, ','))
            continue;
        bool asks = clause_has(clause, i + 1, "please|pls|kindly") || clause_has(clause, i + 1, "can|could|would you");
        bool help = clause_has(clause, i + 2, "help|fix|advise|sort|check|assist|explain|resolve");
        return asks && !help && finite <= 1 ? i + 1 : 0;
    }
    return 0;
}

/* Where the condition's own clause ends: behind the first comma, else before a subject with its auxiliary; 0: not known. */
static guint
consequence(const struct clause *clause, guint from)
{
    for (guint i = from + 3; i + 2 < clause->count; i++)
        if (asks_at(clause, i))
            return i;
    for (guint i = from + 1; i + 1 < clause->count; i++)
        if (strchr(clause->words[i].trail, ',') && !clause_has(clause, i + 1, "and|or|when|if|as"))
            return i + 1;
    for (guint i = from + 3; i + 2 < clause->count; i++)
        if (clause_has(clause, i, "i|we will|shall|would|want|expect|must|am|are") ||
            clause_has(clause, i, "i'll|we'll|i'd|we'd") || clause_has(clause, i, "please|pls|could|can you|someone") ||
            clause_has(clause, i, "please|pls let|tell|send|cancel|refund|call") ||
            clause_has(clause, i, "let|tell me|us know|how|what|which|when|if") ||
            clause_has(clause, i, "would|will|can|could they|it|there|he|she")) /* "if I pay now can it …" */
            return i;
    return 0;
}

static char *
person_line(const struct clause *clause, guint from, guint to)
{
    g_autoptr(clause) part = clause_part(clause, from, to);
    if (!part->count || !person_turn(part))
        return NULL;
    g_autofree char *low = g_strdup(part->words[0].low);
    if (!word_in(low, "i i'm i'd") && !g_ascii_isupper(part->words[0].text[1]))
        clause_set(part, 0, low);
    return clause_join(part, 0, part->count);
}

/* What follows: a wish, a question, or what the customer will do. */
static char *
consequence_line(const struct clause *clause, guint from, bool *wish_out)
{
    guint at = from + (clause_has(clause, from, "then|instead|so") ? 1 : 0);
    g_autoptr(clause) rest = clause_part(clause, at, clause->count);
    *wish_out = true;
    guint told = clause_has(rest, 0, "let me|us know") + clause_has(rest, 0, "please|pls let me|us know");
    if (told && told == rest->count)
        return g_strdup("you would like to know");
    if (told && told + 2 < rest->count && clause_has(rest, told, "and")) { /* "let me know and I'll refuse it" */
        g_autofree char *deed = person_line(rest, told + 1, rest->count);
        return deed ? g_strdup_printf("you would like to know, and %s", deed) : NULL;
    }
    char *line = ask_question(rest);
    if (!line)
        line = ask_request(rest);
    if (line)
        return line;
    *wish_out = false;
    bool subject =
        rest->count > 2 && word_in(rest->words[0].low, "i we i'll we'll i'd we'd the my our it this you that");
    return subject ? person_line(rest, 0, rest->count) : NULL;
}

/* What is asked, not the asking, depends on the condition: "to know whether you can … if you …", and of two questions "to know whether,
 * if you …, you can … and whether …". */
static char *
depending(const char *condition, const char *rest)
{
    static const char know[] = "you would like to know ", whether[] = "you would like to know whether ";
    if (!g_str_has_prefix(rest, know) || strcmp(rest, know) == 0)
        return g_strdup_printf("%s, %s", condition, rest);
    g_autoptr(clause) words = clause_cut(rest + strlen(know));
    if (words->count == 1) /* "when I pay it says declined, do you know why?" */
        return g_strdup_printf("%s, and %s", condition, rest);
    g_autoptr(clause) named = clause_cut(condition);
    bool inside = strchr(rest, ',') || strstr(rest + strlen(know), " and ") || strstr(rest, " or whether "),
         thing = false;
    for (guint i = 0; i < named->count; i++)
        thing |= word_in(named->words[i].low, "the a an your our");
    for (guint i = 0; i < words->count && thing; i++) /* what it stands for goes before it */
        inside |= word_in(words->words[i].low, "it it's they them he him she its their one ones");
    if (!inside)
        return g_strdup_printf("%s %s", rest, condition);
    return g_str_has_prefix(rest, whether)
               ? g_strdup_printf("%swhether, %s, %s", know, condition, rest + strlen(whether))
               : g_strdup_printf("%s, %s, %s", "you would like to know", condition, rest + strlen(know));
}

bool
condition_asks(const struct clause *clause, guint at)
{
    if (!clause_has(clause, at, "if|unless|when|once") || asks_at(clause, at))
        return false;
    for (guint i = at + 2; i + 2 < clause->count; i++)
        if (asks_at(clause, i))
            return true;
    return false;
}

char *
condition_turn(const struct clause *sentence, bool *wish_out)
{
    guint from = 0;
    *wish_out = false;
    while (from < sentence->count && word_in(sentence->words[from].low, "and but so also then please"))
        from++;
    if (from + 2 >= sentence->count || sentence->count - from > 34)
        return NULL;
    if (word_in(sentence->words[from].low, "otherwise")) {
        g_autofree char *rest = consequence_line(sentence, from + 1, wish_out);
        return rest ? g_strconcat("otherwise ", rest, NULL) : NULL;
    }
    const char *head = sentence->words[from].low;
    bool asked = strchr(sentence->words[sentence->count - 1].trail, '?') != NULL;
    bool in_case = clause_has(sentence, from, "in case") > 0;
    bool scene = asked && word_in(head, asked_heads) && !asks_at(sentence, from) &&
                 !word_in(clause_low(sentence, from + 1), "what which when how whom");
    guint order = ordered_then(sentence, from);
    if ((!word_in(head, heads) && !in_case && !scene && !order) ||
        clause_has(sentence, from, "if possible|only|anything|so|not|yes|no") || (word_in(head, "should") && asked))
        return NULL;
    guint border = order ? order : consequence(sentence, from);
    if (!border || sentence->count - border < 2 || (scene && !order && !asks_at(sentence, border)))
        return NULL;
    g_autofree char *condition = person_line(sentence, from, border);
    g_autofree char *rest = consequence_line(sentence, border, wish_out);
    for (guint i = 0; rest && i < sentence->count; i++)
        if (strpbrk(sentence->words[i].text, "@<>{}\\|_") || strstr(sentence->words[i].text, "://"))
            return NULL;
    if (!condition || !rest)
        return NULL;
    return depending(condition, rest);
}

char *
condition_follows(const struct clause *piece, bool asked)
{
    static const char know[] = "you would like to know ";
    guint so = clause_has(piece, 0, "if so|yes"), not_so = clause_has(piece, 0, "if not|impossible");
    bool wished = false;
    bool parted =
        not_so && piece->count > not_so + 1 &&
        (strchr(piece->words[not_so - 1].trail, ',') ||
         word_in(piece->words[not_so].low, "please pls can could would i we i'd we'd then just how what when where"));
    if (!so && !parted)
        return asked && condition_asks(piece, 0) ? condition_turn(piece, &wished) : NULL;
    g_autoptr(clause) rest = clause_part(piece, MAX(so, not_so), piece->count);
    g_autofree char *line = so || asked ? ask_question(rest) : NULL;
    line = line || so ? g_steal_pointer(&line) : ask_request(rest);
    if (line && g_str_has_prefix(line, know))
        return g_strdup_printf("you would like to know, if %s, %s", so ? "so" : "not", line + strlen(know));
    if (line && not_so)
        return g_strdup_printf("if not, %s", line);
    g_autofree char *wish = line ? NULL : ask_request(rest);
    if (wish)
        return g_strdup_printf("if so, %s", wish);
    static const char own[] = "i|we can|could|will|would|shall|am|are|may|might";
    g_autofree char *deed = clause_has(rest, 0, own) || clause_has(rest, 0, "i'll|we'll|i'd|we'd")
                                ? person_line(rest, 0, rest->count)
                                : NULL;
    if (deed && !so) /* "If not, I can come on Monday" */
        return g_strdup_printf("if not, %s", deed);
    guint take = so ? clause_has(rest, 0, "i'll|we'll have|take|order|buy") : 0; /* "If so I'll have two" */
    g_autofree char *taken = take && take < rest->count ? person_line(rest, take, rest->count) : NULL;
    return taken ? g_strdup_printf("if so, you would like %s", taken) : NULL;
}

/* ---- "or" in English sentences ----------------------------------------------------------------------------------- */

#define LEAST 2  /* words before the "or" */
#define MOST  16 /* … and behind it */

static const char deeds[] = "cancel leave go sue switch report call dispute take close move walk charge contact return "
                            "send post tell pull stop cancel escalate file complain reverse block change ask write";

/* "I cancel", "I'm gone", "see you in court": what is to come, said so. */
static void
foretell(struct clause *tail)
{
    if (tail->count >= 2 && word_in(tail->words[0].low, "i we") && word_in(tail->words[1].low, deeds)) {
        g_autofree char *will = g_strconcat("will ", tail->words[1].low, NULL);
        clause_set(tail, 1, will);
    } else if (tail->count == 2 && word_in(tail->words[0].low, "i'm im") &&
               word_in(tail->words[1].low, "gone out off done leaving")) {
        clause_set(tail, 0, "I");
        clause_set(tail, 1, "will leave");
    } else if (clause_has(tail, 0, "see|seeing you in court")) {
        clause_set(tail, 0, "I");
        clause_set(tail, 1, "will");
        clause_set(tail, 2, "go to");
    }
}

/* "or my solicitor will write", where "an exchange or my money" names two things. */
static bool
will_act(const struct clause *clause, guint at)
{
    for (; at < clause->count; at++) {
        bool deed = at + 1 < clause->count && g_str_has_suffix(clause->words[at].low, "s") &&
                    word_in(clause->words[at + 1].low, "it this that the to me us you your everything");
        if (deed || word_in(clause->words[at].low, "will is are has can"))
            return true;
        if (*clause->words[at].trail)
            return false;
    }
    return false;
}

struct clause *
condition_or(struct clause **piece)
{
    for (guint i = LEAST; i + 2 < (*piece)->count; i++) {
        guint matched = clause_has(*piece, i, "or|otherwise else") ? 2 : clause_has(*piece, i, "or|otherwise");
        if (!matched || (*piece)->count - i - matched > MOST ||
            !(word_in((*piece)->words[i + matched].low, "i i'm im i'll we we'll we're") ||
              (word_in((*piece)->words[i + matched].low, "my our") && will_act(*piece, i + matched)) ||
              clause_has(*piece, i + matched, "see|seeing you in court")))
            continue;
        g_autoptr(clause) tail = clause_part(*piece, i + matched, (*piece)->count);
        struct clause *head = clause_part(*piece, 0, i);
        clause_free(*piece);
        *piece = head;
        foretell(tail);
        g_autofree char *line = clause_join(tail, 0, tail->count);
        return clause_cut(line);
    }
    return NULL;
}

bool
condition_or_stands(const struct clause *clause, guint from)
{
    return (from > 0 && word_in(clause->words[from - 1].low, "or")) || word_in(clause->words[from].low, "or");
}

char *
condition_or_joined(const char *first, const char *second)
{
    static const char know[] = "you would like to know ", whether[] = "you would like to know whether ",
                      deed[] = "you would like us to ", like[] = "you would like ";
    bool asks = g_str_has_prefix(first, whether), wants = g_str_has_prefix(first, deed);
    if (g_str_has_prefix(second, whether) && asks)
        return g_strdup_printf("%s or %s", first, second + strlen(know));
    if (g_str_has_prefix(second, deed) && asks)
        return g_strdup_printf("%s or whether we can %s", first, second + strlen(deed));
    if (g_str_has_prefix(second, whether) && wants)
        return g_strdup_printf("%swe can %s or %s", whether, first + strlen(deed), second + strlen(know));
    if (g_str_has_prefix(second, deed) && wants)
        return g_strdup_printf("%s or %s", first, second + strlen(deed));
    if (g_str_has_prefix(first, like) && g_str_has_prefix(second, like) && !g_str_has_prefix(second, know) &&
        !g_str_has_prefix(first, know) && !wants && !g_str_has_prefix(second, deed))
        return g_strdup_printf("%s or %s", first, second + strlen(like));
    return NULL;
}
