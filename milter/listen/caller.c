/*
 * caller.c - who calls and what number is given, told amid an utterance: "name laura benning", "booking number is k 4 t 9 p 2".
 *
 * Behind a lead that names ("my name is") any word but a function word is a name; behind one that may say something else ("i am",
 * "this is") only what no dictionary has but as a name. A number is what single letters and figures spell behind the word for it.
 * Pure but for the dictionary.
 */
#include "caller.h"

#include "grammar.h"
#include "names.h"
#include "speech.h"

#include <string.h>

#define CODE_MIN   3 /* letters and figures of a number */
#define NAMES_MOST 3 /* words */

/* Words that end a name or are none. */
static const char no_name[] =
    "suks sux asap pronto isnt wasnt doesnt didnt wont cant hasnt havent arent dont couldnt wouldnt shouldnt werent i "
    "i'm i'd "
    "i've im my me "
    "we you your it is its it's and but so or not the a an to of on in at for from with by can "
    "could would "
    "will do does did what when where why how please thanks thank yes yeah yep ok okay sure no hi hello here there "
    "calling "
    "speaking have has had want need like am are was were be been trying having looking wrong misspelled spelled "
    "incorrect different number booking confirmation policy account phone email reference code that this just also if "
    "because about still now sorry sir madam ma'am right correct under customer member monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august "
    "september october november december good morning afternoon evening off onto into out up before after since "
    "without "
    "then though shows showed appears changed changes comes keeps";

bool
caller_unheard(const char *word)
{
    return strlen(word) >= 4 && strspn(word, "abcdefghijklmnopqrstuvwxyz") == strlen(word) && !grammar_lists(word);
}

static bool
is_letters(const char *word)
{
    return *word && strspn(word, "abcdefghijklmnopqrstuvwxyz'-") == strlen(word) && strlen(word) > 1 &&
           strlen(word) <= 20;
}

/* Capitals where a name has them. */
static char *
as_name(const struct clause *words, guint from, guint to)
{
    g_autoptr(GString) name = g_string_new(NULL);
    for (guint i = from; i < to; i++) {
        const char *low = words->words[i].low;
        g_string_append_printf(name, "%s%c%s", name->len ? " " : "", g_ascii_toupper(*low), low + 1);
    }
    return g_string_free(g_steal_pointer(&name), FALSE);
}

/* The words of a name from `at` on; sure: a lead has said that it is one. */
static guint
name_length(const struct clause *words, guint at, bool sure)
{
    guint length = 0;
    for (; at + length < words->count && length < NAMES_MOST; length++) {
        const char *low = words->words[at + length].low;
        if (!is_letters(low) || word_in(low, no_name))
            break;
        bool named = names_is_given(low) || caller_unheard(low);
        guint next = at + length + 1;
        bool ends = next == words->count || word_in(words->words[next].low, no_name);
        bool first = length == 0 && sure, last = length == 1 && ends;
        if (!named && !first && !last)
            break;
    }
    if (length && length < NAMES_MOST && at + length < words->count && /* "my name is pradeep k and …" */
        strlen(words->words[at + length].low) == 1 && g_ascii_isalpha(*words->words[at + length].low) &&
        !word_in(words->words[at + length].low, "i a") &&
        (at + length + 1 == words->count || word_in(words->words[at + length + 1].low, no_name)))
        length++;
    return length;
}

/* A given name that is a word as well, where the caller goes on about himself. */
static guint
is_called(const struct clause *words, guint at)
{
    if (at + 1 >= words->count)
        return 0;
    g_autofree char *capital = as_name(words, at, at + 1);
    char kind = grammar_names(capital);
    return kind && kind != 'l' && word_in(words->words[at + 1].low, "i i'm im and calling from speaking here") ? 1 : 0;
}

/* What a caller gives the name with; sure: that it is one needs no other sign. */
static const struct {
    const char *lead;
    bool sure;
} leads[] = {{"and|my last name|surname is", true},
             {"my last name|surname is", true},
             {"last name|surname is", true},
             {"and last name|surname is", true},
             {"and my name is|as", true},
             {"my full|last|first name is", true},
             {"my name is", true},
             {"my name's", true},
             {"and the name is", true},
             {"the name is", true},
             {"and name is", true},
             {"name is", true},
             {"name's", true},
             {"name", false},
             {"and this is", false},
             {"this is", false},
             {"and i am", false},
             {"i am", false},
             {"and i'm|im", false},
             {"i'm|im", false},
             {"ok|yes|yeah|okay|and it is", false},
             {"it's|its", false}};

/* "robin here i want": the name stands before its word. */
static bool
is_before_here(const struct clause *words, guint at)
{
    const char *low = words->words[at].low;
    return clause_has(words, at + 1, "here") && (names_is_given(low) || is_letters(low)) &&
           !word_in(low,
                    "baby mum mom dad kids child children wife husband nothing none customer user everyone everybody "
                    "nobody someone anyone people one are am come out over live") &&
           !word_in(low, no_name) &&
           (at + 2 >= words->count || word_in(words->words[at + 2].low, "i i'm im i'd my can could we")) &&
           !word_in(at ? words->words[at - 1].low : "", "am is are came come be");
}

/* "her name is", "the user name is": no caller's. */
static bool
is_of_another(const struct clause *words, guint at)
{
    const char *before = at ? words->words[at - 1].low : "";
    if (word_in(before, "her his their its dog's cat's son's daughter's wife's husband's"))
        return true;
    return strcmp(words->words[at].low, "name") == 0 &&
           word_in(before, "user file account brand last first domain full middle maiden product company street the a "
                           "wrong that change new on in under correct spell pet");
}

guint
caller_names(const struct clause *words, guint at, char **name_out)
{
    if (is_before_here(words, at)) {
        *name_out = as_name(words, at, at + 1);
        return 2;
    }
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint lead = clause_has(words, at, leads[i].lead);
        if (!lead)
            continue;
        if (is_of_another(words, at))
            return 0;
        bool spelt = false; /* "i spelled my moms name wrong its marianne": whose name it is was said */
        for (guint k = 1; k <= 6 && k <= at && strchr(leads[i].lead, '\''); k++)
            spelt |= word_in(words->words[at - k].low, "name names");
        guint length = spelt ? 0 : name_length(words, at + lead, leads[i].sure);
        if (!length && strcmp(leads[i].lead, "this is") == 0) /* "this is mark i am trying …" */
            length = is_called(words, at + lead);
        if (!length)
            continue;
        guint end = at + lead + length;
        bool tail = end == words->count || word_in(words->words[end].low, no_name);
        if (!leads[i].sure && !tail)
            return 0;
        *name_out = as_name(words, at + lead, end);
        end += end < words->count && word_in(words->words[end].low, "here calling speaking");
        return end - at;
    }
    return 0;
}

/* ---- numbers --------------------------------------------------------------------------------------------------- */

static bool
is_spelled(const char *low)
{
    gsize width = strlen(low);
    return (width == 1 && g_ascii_isalnum(*low)) || (width <= 4 && strspn(low, "0123456789") == width);
}

/* The words that spell a code from `at` on; the code in capitals. */
static guint
code_length(const struct clause *words, guint at, char **code_out)
{
    g_autoptr(GString) code = g_string_new(NULL);
    guint length = 0, digits = 0;
    const char *first = at < words->count ? words->words[at].low : "";
    bool whole = strlen(first) > 1 && strpbrk(first, "0123456789") && !is_spelled(first);
    for (; at + length < words->count && (!whole || !length); length++) {
        const char *low = words->words[at + length].low;
        const char *next = at + length + 1 < words->count ? words->words[at + length + 1].low : "";
        if (!whole && (!is_spelled(low) || (word_in(low, "i a") && *next && !is_spelled(next))))
            break;
        if (length && strlen(low) > 2 && strlen(words->words[at + length - 1].low) > 2)
            return 0; /* "flight 665 673": two numbers */
        for (const char *c = low; *c; c++) {
            g_string_append_c(code, g_ascii_toupper(*c));
            digits += g_ascii_isdigit(*c) != 0;
        }
    }
    if (code->len < CODE_MIN || !digits || code->len > 24)
        return 0;
    *code_out = g_string_free(g_steal_pointer(&code), FALSE);
    return length;
}

guint
caller_spells(const struct clause *words, guint at, char **code_out)
{
    return code_length(words, at, code_out);
}

/* "and 7 k 3 p 9 w": a code that nothing names. */
static guint
bare_code(const struct clause *words, guint at, char **kind_out, char **code_out)
{
    guint from = at + word_in(words->words[at].low, "and"), letters = 0, digits = 0;
    g_autofree char *code = NULL;
    guint length = code_length(words, from, &code);
    for (const char *c = code; length && *c; c++) {
        letters += g_ascii_isalpha(*c) != 0;
        digits += g_ascii_isdigit(*c) != 0;
    }
    if (length < 4 || letters < 2 || digits < 2)
        return 0;
    *code_out = g_steal_pointer(&code);
    *kind_out = g_strdup("");
    return from + length - at;
}

/* "zip code 6 0 6 1 4": where somebody lives, no reference of ours. */
static guint
place_code(const struct clause *words, guint at, char **kind_out, char **code_out)
{
    guint named = clause_has(words, at, "zip|post|postal code");
    named = named ? named : clause_has(words, at, "zipcode|postcode");
    guint from = at + named + (named && clause_has(words, at + named, "is") > 0);
    guint length = named ? code_length(words, from, code_out) : 0;
    if (length)
        *kind_out = clause_join(words, at, at + named);
    return length ? from + length - at : 0;
}

guint
caller_numbers(const struct clause *words, guint at, char **kind_out, char **code_out)
{
    static const char kinds[] =
        "booking confirmation reservation policy order account customer member membership claim ticket reference "
        "tracking flight case id invoice record serial model pnr contract phone mobile cell telephone contact "
        "insurance "
        "registration reg plate tag vehicle card group employee frequent flyer loyalty check";
    guint from = at;
    while (from < words->count && from - at < 3 &&
           word_in(words->words[from].low, "and with here's is my the our by under"))
        from++;
    bool bound = at > 0 && word_in(words->words[at - 1].low, "on in at for to with of about from my the our this by");
    guint place = bound ? 0 : place_code(words, from, kind_out, code_out);
    if (place)
        return from + place - at;
    if (at > 0 && strcmp(words->words[at].low, "code") == 0 &&
        word_in(words->words[at - 1].low,
                "zip post postal sort area door country gate key safe lock entry access alarm garage building box"))
        return 0;
    if (from > at && at > 0 && word_in(words->words[at - 1].low, "on in at for to with of about from") &&
        !word_in(words->words[at].low, "and with"))
        return 0; /* "a meal on the flight | confirmation number is" */
    guint head = from;
    while (head < words->count && head - from < 3 &&
           !(head > from && strcmp(words->words[head].low, words->words[head - 1].low) == 0) &&
           word_in(words->words[head].low, kinds))
        head++;
    if (from == at && head - from > 1 && !word_in(words->words[head - 1].low, "id") &&
        !word_in(words->words[from].low, "booking frequent customer reservation"))
        return 0;      /* "my health insurance | policy number is" */
    guint noun = head; /* "number", or the kind's last word where it says so itself */
    bool label = noun < words->count &&
                 !(at > 0 && from == at && head == from && word_in(words->words[at - 1].low, "error status")) &&
                 word_in(words->words[noun].low, "number no id code reference ref locator num");
    label = label || (noun < words->count && noun > from &&
                      word_in(words->words[noun - 1].low, "reference pnr id confirmation reg registration plate"));
    bool noted = noun < words->count && word_in(words->words[noun].low, "number no id code reference ref locator num");
    if (noted && head < words->count && clause_has(words, head, "claim|policy|order|booking number|id|no"))
        return 0;
    guint code = noun + noted;
    while (code < words->count && code - noun < 4 && word_in(words->words[code].low, "is its it's are as ok um uh"))
        code++;
    if (!label || (head == from && !noted))
        return bare_code(words, at, kind_out, code_out);
    guint length = code_length(words, code, code_out);
    bool letters = length && strspn(*code_out, "0123456789") < strlen(*code_out);
    if (letters && word_in(words->words[head - (head > from)].low, "phone mobile cell telephone contact"))
        g_clear_pointer(code_out, g_free); /* "to your phone number | n 98 h 89" */
    if (!length || !*code_out)
        return 0;
    *kind_out = clause_join(words, from, head);
    return code + length - at;
}

guint
caller_trails(const struct clause *words, guint last)
{
    static const char before[] = "that me it this issue problem you thanks thx cheers please query service help reply "
                                 "fix sort back soon asap today";
    const char *low = words->words[last].low, *lead = last ? words->words[last - 1].low : "";
    if (last < 3 || !is_letters(low) || word_in(low, no_name) || speech_places(words, last - 1) > 1 ||
        speech_places(words, last))
        return 0;
    if (last > 4 && names_is_given(lead) && caller_unheard(low) && word_in(words->words[last - 2].low, before))
        return 2; /* "please check it maria lobo" */
    bool given =
        names_is_given(low) &&
        !word_in(lead, "my mr mrs ms dr is named called to for with from and at by ask asked or in via be not");
    return given || (caller_unheard(low) && word_in(lead, before));
}
