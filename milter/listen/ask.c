/*
 * ask.c - English requests and questions restated: "could you VP" → "you would like us to VP", "why did you VP" → "you would like
 * to know why we VP-ed".
 *
 * A question is un-inverted: the auxiliary goes back behind its subject. Pronoun subjects by rule; a noun phrase's end by
 * link-grammar's SI link and the link from the auxiliary to its verb. A restated question promises nothing. Thread-safe.
 */
#include "ask.h"
#include "goods.h"
#include "grammar.h"
#include "leads.h"
#include "person.h"
#include "quoting.h"
#include "sought.h"
#include "subject.h"
#include "verb.h"

#include <string.h>

static const char auxiliaries[] =
    "am is are was were do does did have has had can could will would should may might must isn't "
    "aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't "
    "wouldn't shouldn't shall";
static const char fillers[] =
    "please pls plz kindly possibly just also at least perhaps maybe actually really now urgently "
    "immediately still then";
static const char wh[] = "what when where why how who whom which whose whats where's what's when's how's who's why's";

static guint
skip(const struct clause *clause, guint at, const char *list)
{
    while (at < clause->count && word_in(clause->words[at].low, list))
        at++;
    return at;
}

static void
lower(struct clause *clause, guint at)
{
    g_autofree char *low = g_strdup(clause->words[at].low);
    clause_set(clause, at, low);
}

/* Words from..end turned to the second person behind a prefix. */
static char *
turned(const char *prefix, const struct clause *clause, guint from, guint to)
{
    g_autoptr(clause) part = clause_part(clause, from, to);
    if (part->count == 0 || !person_turn(part))
        return NULL;
    if (word_in(part->words[0].low, wh))
        lower(part, 0);
    g_autofree char *line = clause_join(part, 0, part->count);
    return *line ? g_strconcat(prefix, line, NULL) : NULL;
}

/* ---- questions -------------------------------------------------------------------------------------------------- */

/* The verb after do, does, did takes their tense over. */
static void
inflect(struct clause *clause, guint auxiliary, guint verb)
{
    const char *helper = clause->words[auxiliary].low;
    while (
        verb < clause->count && word_in(helper, "do does did") &&
        word_in(clause->words[verb].low,
                "else also ever actually really just still even all both then not normally usually typically generally "
                "currently always"))
        verb++;
    if (verb >= clause->count || !word_in(helper, "do does did"))
        return;
    g_autofree char *form = strcmp(helper, "did") == 0    ? verb_past(clause->words[verb].low)
                            : strcmp(helper, "does") == 0 ? verb_third(clause->words[verb].low)
                                                          : g_strdup(clause->words[verb].text);
    clause_set(clause, verb, form);
    clause_set(clause, auxiliary, "");
}

static char *uninvert(const struct clause *clause, guint from, guint auxiliary, const char *prefix);

/* "can I get a refund or do I have to …": two questions, each in a statement's order. NULL when it is one. */
static char *
alternative(const struct clause *clause, guint from, guint auxiliary, const char *prefix)
{
    static const char know[] = "you would like to know ";
    for (guint i = auxiliary + 2; i + 2 < clause->count; i++) {
        bool joint = word_in(clause->words[i].low, "or and") || strchr(clause->words[i].trail, ',');
        guint next = i + 1 + (strchr(clause->words[i].trail, ',') && word_in(clause->words[i + 1].low, "or and"));
        if (!joint || next + 2 >= clause->count || !word_in(clause->words[next].low, auxiliaries) ||
            !(subject_is_pronoun(clause->words[next + 1].low) ||
              word_in(clause->words[next + 1].low, "my our your the his her their")))
            continue;
        guint end = i + (word_in(clause->words[i].low, "or and") ? 0 : 1);
        const char *and = word_in(clause->words[next - 1].low, "or") ? "or" : "and";
        g_autoptr(clause) first = clause_part(clause, 0, end), second = clause_part(clause, next, clause->count);
        g_autofree char *head = uninvert(first, from, auxiliary, prefix);
        g_autofree char *tail = uninvert(second, 0, 0, "whether ");
        return head && tail && g_str_has_prefix(head, know) ? g_strdup_printf("%s %s %s", head, and, tail) : NULL;
    }
    return NULL;
}

/* The words from `auxiliary` in a statement's order, turned, behind prefix and the words before the auxiliary. */
static char *
uninvert(const struct clause *clause, guint from, guint auxiliary, const char *prefix)
{
    guint verb = 0;
    char *both = alternative(clause, from, auxiliary, prefix);
    if (both)
        return both;
    guint end = subject_end(clause, auxiliary, &verb);
    if (!end)
        return NULL;
    end -= end > auxiliary + 2 && end < clause->count && word_in(clause->words[end].low, "right") &&
           word_in(clause->words[end - 1].low, "all"); /* "is a scan all right" */
    g_autoptr(clause) plain = clause_part(clause, 0, clause->count);
    inflect(plain, auxiliary, verb);
    g_autoptr(GString) line = g_string_new(NULL);
    lower(plain, from);
    lower(plain, auxiliary);
    g_autofree char *before = clause_join(plain, from, auxiliary), *subject = clause_join(plain, auxiliary + 1, end);
    if (end == auxiliary + 3 && clause_has(plain, auxiliary + 1, "you guys|lot|people|all") == 2) {
        g_free(subject);
        subject = g_strdup("you");
    }
    bool shall = strcmp(plain->words[auxiliary].low, "shall") == 0;
    g_autofree char *helper = g_strdup(shall ? "should" : plain->words[auxiliary].text),
                    *rest = clause_join(plain, end, plain->count);
    g_string_append_printf(line, "%s %s %s %s", before, subject, helper, rest);
    g_autoptr(clause) ordered = clause_cut(line->str);
    quoting_freeze(ordered);
    return turned(prefix, ordered, 0, ordered->count);
}

static char *question_from(const struct clause *clause, guint from, const char *know);

/* Questions behind a preposition, "how come", "any chance of". NULL: none of these. */
static char *
question_special(const struct clause *clause, guint from, const char *know)
{
    if (clause_has(clause, from, LEADS_PLACED)) {
        g_autofree char *prefix = g_strdup_printf("%s%s ", know, clause->words[from].low);
        return question_from(clause, from + 1, prefix);
    }
    if (clause_has(clause, from, "how come")) {
        g_autofree char *prefix = g_strconcat(know, "why", clause->count - from > 2 ? " " : "", NULL);
        return clause->count - from > 2 ? turned(prefix, clause, from + 2, clause->count) : g_strdup(prefix);
    }
    if (clause_has(clause, from, "what about") && clause->count - from > 3)
        return turned("you are asking about ", clause, from + 2, clause->count);
    if (clause_has(clause, from, "what if") && clause->count - from > 3) {
        g_autofree char *prefix = g_strconcat(know, "what happens if ", NULL);
        return turned(prefix, clause, from + 2, clause->count);
    }
    if (clause_has(clause, from, "any chance of")) {
        g_autofree char *prefix = g_strconcat(know, "whether there is a chance of ", NULL);
        return turned(prefix, clause, from + 3, clause->count);
    }
    return NULL;
}

/* "which is the cheapest", "what is my score and where can I see it", "how much is a flight to York". NULL: none of these. */
static char *
question_of_thing(const struct clause *clause, guint from, const char *know)
{
    const char *first = clause->words[from].low;
    bool told = word_in(first, "which who") && clause_has(clause, from + 1, "is|are the|my|our");
    bool held = word_in(first, "who") && clause_has(clause, from + 1,
                                                    "is|are responsible|liable|available|able|entitled|"
                                                    "allowed|supposed|going|coming|paying");
    if (told && word_in(first, "who") && clause->count - from == 4 && !*clause->words[clause->count - 2].trail) {
        g_autofree char *thing = clause_join(clause, from + 2, clause->count); /* "who is our contact" */
        g_autofree char *line = g_strdup_printf("who %s %s", thing, clause->words[from + 1].low);
        g_autoptr(clause) named = clause_cut(line);
        return turned(know, named, 0, named->count);
    }
    if (told || held)
        return turned(know, clause, from, clause->count); /* the question word is the subject */
    guint end = 0;
    g_autofree char *thing = sought_thing(clause, from, &end);
    if (thing) {
        g_autoptr(clause) named = clause_cut(thing);
        g_autofree char *one = turned(know, named, 0, named->count);
        if (!one || end == clause->count)
            return g_steal_pointer(&one);
        bool more = word_in(clause->words[end].low, "and or");
        if (!more && *clause->words[end - 1].trail) {
            bool choice = false; /* "the quickest way, taxi or bus" */
            for (guint i = end + 1; i + 1 < clause->count && clause->count - end <= 6; i++)
                choice |= word_in(clause->words[i].low, "or");
            g_autofree char *either = choice ? turned("", clause, end, clause->count) : NULL;
            return either ? g_strdup_printf("%s, %s", one, either) : NULL;
        }
        g_autofree char *other =
            more ? question_from(clause, end + 1, "") : turned("", clause, end, clause->count); /* "if I pay late" */
        return other ? g_strdup_printf("%s %s%s", one, more ? "and " : "", other) : NULL;
    }
    const char *last = clause->words[clause->count - 1].low;
    guint be = clause_has(clause, from, "what will|would be the|my|your"); /* "what will be the cost" */
    if (be && from + be < clause->count && clause->count - from <= 10) {
        g_autofree char *price = clause_join(clause, from + 3, clause->count);
        g_autofree char *line = g_strdup_printf("what %s %s be", price, clause->words[from + 1].low);
        g_autoptr(clause) told = clause_cut(line);
        return turned(know, told, 0, told->count);
    }
    if (clause_has(clause, from, "what is|are the") && clause->count - from <= 7 && from + 4 < clause->count &&
        word_in(last, "required needed necessary available")) { /* "what are the documents required" */
        g_autofree char *proof = clause_join(clause, from + 3, clause->count - 1);
        g_autofree char *line = g_strdup_printf("what %s %s %s", proof, clause->words[from + 1].low, last);
        g_autoptr(clause) told = clause_cut(line);
        return turned(know, told, 0, told->count);
    }
    guint much = clause_has(clause, from, "how much is|are|was|were|does|do");
    if (!much || from + much + 1 >= clause->count || subject_is_pronoun(clause->words[from + much].low) ||
        word_in(clause->words[from + 2].low, "does do") ||
        g_str_has_suffix(clause->words[clause->count - 1].low, "ed") ||
        word_in(clause->words[from + much].low, "left owed due in on of for still"))
        return NULL;
    bool bare = !word_in(clause->words[from + much].low, "the a an my your our all any some one two");
    bool many = strcmp(clause->words[from + 2].low, "are") == 0;
    g_autofree char *prefix = g_strdup_printf("%show much %s", know, bare && !many ? "a " : "");
    g_autofree char *line = turned(prefix, clause, from + much, clause->count);
    bool sum = false;
    for (guint i = from + much; i < clause->count && !word_in(clause->words[i].low, "i we you for of on to from"); i++)
        sum |= word_in(clause->words[i].low, "bill balance fee fees fare fares price prices cost costs deposit payment "
                                             "premium rent charge limit total tax fine credit debt penalty refund");
    bool past = word_in(clause->words[from + 2].low, "was were");
    return line ? g_strdup_printf("%s %s", line,
                                  sum            ? clause->words[from + 2].low
                                  : many || past ? "cost"
                                                 : "costs")
                : NULL;
}

/* The words of a question without "you would like to know": "whether …", "why …"; from is where it begins. */
static char *
question_from(const struct clause *clause, guint from, const char *know)
{
    if (from >= clause->count)
        return NULL;
    char *special = question_special(clause, from, know);
    special = special ? special : question_of_thing(clause, from, know);
    if (special)
        return special;
    const char *first = clause->words[from].low;
    guint known = clause_has(clause, from, "can|could|may i|we please know|see|have|get");
    known = known ? known : clause_has(clause, from, "can|could|may i|we know|see");
    if (known && from + known < clause->count &&
        strcmp(know, "you would like to know ") == 0) { /* no ability is asked for */
        const char *verb = clause->words[from + known - 1].low;
        g_autofree char *prefix = g_strdup_printf("you would like %s%s", word_in(verb, "know see") ? "to " : "",
                                                  word_in(verb, "know")  ? "know "
                                                  : word_in(verb, "see") ? "see "
                                                                         : "");
        return turned(prefix, clause, from + known, clause->count);
    }
    guint comma = from; /* "tell me, if I pay early, whether there is a charge" */
    while (word_in(first, "if when") && comma + 2 < clause->count && !strchr(clause->words[comma].trail, ','))
        comma++;
    if (comma > from + 1 && comma + 2 < clause->count && word_in(clause->words[comma + 1].low, "whether")) {
        g_autofree char *rest = question_from(clause, comma + 1, know), *when = turned("", clause, from, comma + 1);
        return rest && when ? g_strdup_printf("%s %s", rest, when) : NULL;
    }
    if (word_in(first, "if whether")) {
        g_autofree char *prefix = g_strconcat(know, "whether ", NULL);
        return turned(prefix, clause, from + 1, clause->count);
    }
    if (word_in(first, auxiliaries)) {
        g_autofree char *prefix = g_strconcat(know, "whether ", NULL);
        g_autoptr(clause) plain = clause_part(clause, 0, clause->count);
        gsize width = strlen(first);
        if (g_str_has_suffix(first, "n't")) { /* "didn't you say it was free": whether it was said is asked */
            g_autofree char *positive = word_in(first, "can't")   ? g_strdup("can")
                                        : word_in(first, "won't") ? g_strdup("will")
                                                                  : g_strndup(first, width - 3);
            clause_set(plain, from, positive);
        }
        return uninvert(plain, from, from, prefix);
    }
    if (!word_in(first, wh))
        return NULL;
    if (clause->count - from == 1)
        return word_in(first, "why how when") ? g_strdup_printf("%s%s", know, first) : NULL;
    if (strlen(first) > 4 && g_str_has_suffix(first, "'s")) { /* "where's my order" */
        g_autoptr(GString) line = g_string_new(NULL);
        g_autofree char *rest = clause_join(clause, from + 1, clause->count);
        g_string_append_printf(line, "%.*s is %s", (int)strlen(first) - 2, first, rest);
        g_autoptr(clause) whole = clause_cut(line->str);
        return question_from(whole, 0, know);
    }
    if (clause_has(clause, from, "how long before|until|till") && clause->count - from > 4) {
        g_autofree char *prefix = g_strconcat(know, "how long it will be ", NULL);
        return turned(prefix, clause, from + 2, clause->count); /* "how long before it comes" */
    }
    guint auxiliary = from + 1; /* "how long", "which of the two": the auxiliary stands within five words */
    if (clause->words[auxiliary].low[0] && word_in(clause->words[auxiliary].low, "to"))
        return turned(know, clause, from, clause->count);
    guint far =
        word_in(first, "what which how") &&
                (clause_has(clause, from + 1, "days|kind|kinds|type|types|time|class|one of") ||
                 clause_has(clause, from + 1, "of the|your|my|these|those") || clause_has(clause, from + 2, "of"))
            ? 8
            : 5;
    while (auxiliary < clause->count && auxiliary < from + far && !word_in(clause->words[auxiliary].low, auxiliaries))
        auxiliary++;
    if (auxiliary >= clause->count || auxiliary == from + far)
        return turned(know, clause, from, clause->count); /* "what happened to my order" */
    if (auxiliary > from + 1 && (subject_is_pronoun(clause->words[from + 1].low) ||
                                 (subject_is_pronoun(clause->words[auxiliary - 1].low) &&
                                  !word_in(clause->words[auxiliary - 2].low,
                                           "of")))) /* "when I can expect it", "which form I have": indirect already */
        return turned(know, clause, from, clause->count);
    if (auxiliary + 1 < clause->count &&
        word_in(clause->words[auxiliary + 1].low,
                "happened happening going wrong gone up in on with behind inside about causing stopping"))
        return turned(know, clause, from, clause->count); /* "what is going on", "what went wrong" */
    if (auxiliary == from + 1 && word_in(first, "what which") &&
        clause_has(clause, auxiliary, "do|can|must|should|shall i|we") &&
        (clause_has(clause, auxiliary + 2, "do") || clause_has(clause, auxiliary, "must|should|shall"))) {
        g_autofree char *prefix = g_strdup_printf("%s%s to ", know, first);
        return turned(prefix, clause, auxiliary + 2, clause->count);
    }
    guint chosen = sought_deed(clause, from, auxiliary);
    if (chosen) { /* "how do I VP": "how to VP" */
        g_autofree char *asking = clause_join(clause, from, auxiliary);
        g_autofree char *prefix = g_strdup_printf("%s%c%s to ", know, g_ascii_tolower(*asking), asking + 1);
        return turned(prefix, clause, chosen, clause->count);
    }
    if (auxiliary == from + 1 && word_in(first, "what") && word_in(clause->words[auxiliary].low, "is are") &&
        clause->count - auxiliary > 5 && word_in(clause->words[auxiliary + 1].low, "your the my our"))
        return turned("you are asking about ", clause, auxiliary + 1, clause->count);
    char *line = uninvert(clause, from, auxiliary, know);
    const char *next = auxiliary + 1 < clause->count ? clause->words[auxiliary + 1].low : "";
    if (!line && !subject_is_pronoun(next) && !word_in(next, "the a an my your our this that these those some any") &&
        word_in(clause->words[auxiliary].low, "can could will would should must may might is are has have was were"))
        return turned(know, clause, from, clause->count); /* "who can top up my account" */
    return line;
}

char *
ask_question(const struct clause *clause)
{
    static const char know[] = "you would like to know ";
    guint at = leads_question(clause, skip(clause, 0, "so then and but also or precisely exactly"));
    bool led = at > 0 && leads_question(clause, 0) > 0;
    if (clause_has(clause, at, "surely") && strchr(clause->words[clause->count - 1].trail, '?'))
        return turned("you would like to know whether ", clause, at + 1, clause->count);
    if (clause_has(clause, at,
                   "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody please|just|now|kindly") ||
        (clause_has(clause, at, "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody") &&
         at + 2 < clause->count && !word_in(clause->words[at + 2].low, "have be else still really get use see")))
        return NULL;
    if (at >= clause->count)
        return NULL;
    if (!led &&
        clause_has(clause, at,
                   "can|could|would you start|begin|finish|manage|cope|come by|before|on|in|after|next|this|it"))
        return question_from(clause, at, know); /* "can you start before Easter": whether we can */
    if (!led && leads_deed(clause, 0) && clause_has(clause, 0, "can|could|would|cud|is|i|i'd|was|just|hope|you"))
        return NULL; /* "could you VP" asks for a deed */
    bool asked = strchr(clause->words[clause->count - 1].trail, '?') != NULL;
    if (!led && strpbrk(clause->words[clause->count - 1].trail, ".!") && !asked && at + 1 < clause->count &&
        word_in(clause->words[at].low, "what how where when who") && subject_is_pronoun(clause->words[at + 1].low))
        return NULL; /* "What I did end up with is …" */
    if (!led && asked && word_in(clause->words[0].low, "surely") && clause->count > 3)
        return turned("you would like to know whether ", clause, 1, clause->count);
    if (!led && asked &&
        (clause_has(clause, 0, "any chance|possibility|way|option|point of|to|that|for|in") ||
         clause_has(clause, 0, "anything|something i|we|you|else can|could|should|need|i|we|you"))) {
        g_autoptr(clause) small = clause_part(clause, 0, clause->count);
        lower(small, 0);
        return turned("you would like to know whether there is ", small, 0, small->count);
    }
    bool inverted = word_in(clause->words[at].low, auxiliaries) || word_in(clause->words[at].low, wh) ||
                    clause_has(clause, at, LEADS_PLACED) || clause_has(clause, at, "any chance of");
    if (!led && !inverted)
        return NULL;
    if (!led && !asked && word_in(clause->words[at].low, "which who whose")) /* "…, which is more than it cost" */
        return NULL;
    /* "wondering if you could VP" asks for a deed */
    if (led && word_in(clause->words[at].low, "if whether") &&
        clause_has(clause, at + 1, "you|u could|can|would|might"))
        return NULL;
    return question_from(clause, at, know);
}

/* ---- requests --------------------------------------------------------------------------------------------------- */

/* "send me …" behind "us to"; help alone is a noun. */
static char *
deed(const struct clause *clause, guint at, const char *who)
{
    at = skip(clause, at, fillers);
    if (at >= clause->count)
        return NULL;
    if (word_in(clause->words[at].low, "look check") && at + 1 == clause->count)
        return g_strdup_printf("you would like %s to look into it", who);
    if (word_in(clause->words[at].low, "help assist") &&
        (at + 1 == clause->count || clause_has(clause, at + 1, "me|us")) && at + 2 >= clause->count)
        return g_strdup("you would like our help");
    guint seen = clause_has(clause, at, "show|list|display me|us");
    seen = seen ? seen : clause_has(clause, at, "show|list|display all|any|the|my");
    if (seen && at + seen < clause->count && strcmp(who, "us") == 0 &&
        !word_in(clause->words[at + seen].low, "how what where why when that"))
        return turned("you would like to see ", clause,
                      at + seen - word_in(clause->words[at + seen - 1].low, "all any the my"), clause->count);
    guint told = clause_has(clause, at, "tell|inform me|us the|my|your|about");
    if (told && strcmp(who, "us") == 0 && at + told < clause->count)
        return turned("you would like to know ", clause, at + 2, clause->count);
    guint given = clause_has(clause, at, "give|get|gimme me|us a|an|some|the|one|two|three|four|information|details");
    if (given && strcmp(who, "us") == 0 && at + given < clause->count)
        return turned("you would like ", clause, at + 2, clause->count);
    if (clause_has(clause, at, "do|don't not") || word_in(clause->words[at].low, "don't")) {
        guint verb = at + (word_in(clause->words[at].low, "don't") ? 1 : 2);
        g_autofree char *prefix = g_strdup_printf("you would like %s not to ", who);
        return turned(prefix, clause, verb, clause->count);
    }
    g_autofree char *prefix = g_strdup_printf("you would like %s to ", who);
    g_autoptr(clause) calm = clause_part(clause, 0, clause->count);
    lower(calm, at);
    const char *object = goods_unsaid(calm, at);
    if (object) {
        g_autofree char *whole = g_strdup_printf("%s %s", calm->words[at].text, object);
        clause_set(calm, at, whole);
    }
    for (guint i = at + 1; i < calm->count; i++)
        if (word_in(calm->words[i].low, "please pls plz") && !strchr(calm->words[i - 1].low, ':'))
            clause_set(calm, i, "");
    return turned(prefix, calm, at, calm->count);
}

/* "Reopen it please and swap the printer": an order whose verb we need not know. */
static guint
pleaded(const struct clause *clause, guint at)
{
    if (at + 2 >= clause->count || !g_unichar_isalpha(g_utf8_get_char(clause->words[at].low)) ||
        !word_in(clause->words[at + 1].low, "it this that them these my the me us these those"))
        return 0;
    for (guint i = at + 2; i < clause->count && i < at + 6; i++)
        if (word_in(clause->words[i].low, "please pls plz"))
            return i;
    return 0;
}

/* "It would be great if we could export it": a thing that is not there yet, wished for. */
static char *
dreamt(const struct clause *clause, guint at)
{
    static const char *const leads[] = {
        "it would|it'd be great|nice|good|helpful|useful|handy|lovely|amazing|awesome|ideal|fantastic if i|we could",
        "it would|it'd be so|really|very great|nice|good|helpful|useful|handy|lovely|amazing|awesome if i|we could",
        "would be great|nice|good|helpful|useful|handy|lovely|amazing|awesome|ideal|fantastic if i|we could",
        "i|we would love to be able to",
        "i|we wish i|we could",
        "i'd|we'd love to be able to"};
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint matched = clause_has(clause, at, leads[i]);
        if (matched && at + matched < clause->count)
            return turned("you would like to be able to ", clause, at + matched, clause->count);
    }
    return NULL;
}

static char *
want(const struct clause *clause, guint at)
{
    static const char *const leads[] = {"i|we would|should like|love|prefer",
                                        "i|we would really|just|also|simply like|love",
                                        "i'd|we'd like|love|prefer",
                                        "i'd|we'd really|just|also like|love",
                                        "i|we want|wish|wanted",
                                        "i|we just|really|only|also|now|simply|still want|wanted",
                                        "i|we would also|then like",
                                        "would like|love|prefer",
                                        "id like",
                                        "i|we like to"};
    const guint like_to = G_N_ELEMENTS(leads) - 1; /* its "to" belongs to what is wanted */
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint matched = clause_has(clause, at, leads[i]);
        guint next = at + matched - (i == like_to);
        if (!matched || next >= clause->count || word_in(clause->words[next].low, "that what it"))
            continue;
        return turned("you would like ", clause, next, clause->count);
    }
    return NULL;
}

static char *
news(const struct clause *clause, guint at)
{
    guint matched = clause_has(clause, at, "any|an update|news|updates|progress|word");
    if (!matched && clause_has(clause, at, "is there any update|news|progress"))
        matched = 4;
    if (!matched)
        return NULL;
    return at + matched >= clause->count ? g_strdup("you would like an update")
                                         : turned("you would like an update ", clause, at + matched, clause->count);
}

char *
ask_request(const struct clause *clause)
{
    guint at = skip(clause, 0, "so then and but also or either");
    char *plain = news(clause, at);
    if (!plain)
        plain = dreamt(clause, at);
    if (!plain)
        plain = goods_wanted(clause);
    if (plain)
        return plain;
    guint plea = pleaded(clause, at);
    if (plea) {
        g_autoptr(clause) order = clause_part(clause, at, clause->count);
        clause_set(order, plea - at, "");
        return deed(order, 0, "us");
    }
    guint next = leads_deed(clause, at);
    if (next > at)
        return deed(clause, next, "us");
    if (clause_has(clause, at, "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody") ||
        clause_has(clause, at, "i|we want|need someone|somebody to"))
        return deed(clause, at + (word_in(clause->words[at].low, "i we") ? 4 : 2), "someone");
    next = skip(clause, at, "please pls plz kindly just");
    if (next == at && (verb_tells_past(clause, next) || verb_heads_noun(clause, next) ||
                       clause_has(clause, next, "keep getting|receiving|seeing|having|being")))
        return NULL; /* "put my pin in wrong three times", "print quality is bad" */
    if (next < clause->count && g_str_has_suffix(clause->words[next].low, "ing") &&
        !verb_is_request(clause->words[next].low))
        return NULL;
    if (clause_has(clause, next, "go ahead and|with") ||
        (next + 3 < clause->count && clause_has(clause, next, "set|put a|an|up|my|me|us") &&
         (next > at || clause_has(clause, next + 1, "a|an|up|me"))))
        return deed(clause, next, "us"); /* "set up a meeting" */
    if (next < clause->count && verb_is_request(clause->words[next].low) &&
        !(next == at &&
          (clause_has(clause, next + 1, "is|was|has|of|number|date|id|still|not|never|been|you|to|a|keeps") ||
           (word_in(clause->words[next].low, "have go see try hurry") ||
            (word_in(clause->words[next].low, "order return email change") &&
             !clause_has(clause, next + 1, "it|this|them|me|us")))) &&
          !clause_has(clause, next, "try again")))
        return deed(clause, next, "us");
    if (next > at && next + 1 < clause->count &&
        !word_in(clause->words[next].low, "find note see be i we you it this for in on at") &&
        word_in(clause->words[next + 1].low, "my the this that these it me us a an our all your their his her"))
        return deed(clause, next, "us"); /* "please end my membership", whatever the verb */
    static const char *const bare[] = {"hurry",
                                       "reconsider",
                                       "improve",
                                       "listen to",
                                       "think of|about|again|twice",
                                       "work on",
                                       "be more|less|careful|kind|kinder|patient|quick|honest|polite|fair",
                                       "be gentle|considerate|clear|clearer|nicer|aware|mindful"};
    if (next > at && clause_first(clause, next, bare, G_N_ELEMENTS(bare)))
        return deed(clause, next, "us");
    if (next > at && (clause_has(clause, next, "do not") || clause_has(clause, next, "don't")))
        return deed(clause, next, "us");
    if (next > at && clause_has(clause, next, "can|could|would you|u"))
        return deed(clause, next + 2, "us");
    if (clause_has(clause, at,
                   "i|we demand|require|request|expect "
                   "a|an|the|your|immediate|full|written|my|someone|somebody|compensation")) {
        g_autofree char *prefix = g_strdup_printf("you %s ", clause->words[at + 1].low);
        return turned(prefix, clause, at + 2, clause->count);
    }
    return want(clause, at);
}

bool
ask_begins(const struct clause *clause, guint at)
{
    if (clause_has(clause, at, "please|pls|plz|kindly"))
        return at + 1 < clause->count && (verb_is_request(clause->words[at + 1].low) ||
                                          clause_has(clause, at + 1, "do|don't|can|could|let|tell|just"));
    if (clause_has(clause, at, "can|could|would you|u|someone|anyone|i") || clause_has(clause, at, "will you please") ||
        clause_has(clause, at, "may|shall|should i|we"))
        return true;
    if (clause_has(clause, at, "i|we would|want|wish like|to|you|a|an|the|my") ||
        clause_has(clause, at, "i'd|we'd like") || clause_has(clause, at, "i|we demand|expect|request"))
        return true;
    if (clause_has(clause, at, "how|when|where|why|what|which do|does|did|can|could|will|is|are|has|have|should|would"))
        return true;
    if (clause_has(clause, at, "how long|much|many|often|soon|far|old is|are|do|does|did|will|would|can"))
        return true;
    return clause_has(clause, at, "is|are|do|does|did|has|have there|it|this|you|i|my|the") > 0;
}
