/*
 * mention.c - English: figures and things called out without a verb ("Forty pages of thesis.", "2 weeks. 14 emails. 0 replies."), told as
 * what the writer mentions.
 *
 * Nothing says how such a sentence hangs on its neighbours, so none is guessed: all of a mail stand in one sentence, which nothing is
 * joined to. Only what begins with a figure, "no" or a thing beside a figure counts, and the parser must find an object and no verb. A
 * count of days or times is told as one. Thread-safe.
 */
#include "mention.h"

#include "clause.h"
#include "excerpt.h"
#include "grammar.h"
#include "guard.h"
#include "numbers.h"
#include "polish.h"
#include "recount.h"
#include "sound.h"
#include "standing.h"
#include "temper.h"
#include "tone.h"
#include "turn.h"
#include "verb.h"

#include <hearken/text.h>
#include <string.h>

#define HEAD       "I mention "
#define TOLD       "you mention "
#define WORDS_MAX  14 /* of one */
#define ALL_MAX    28 /* … of all */
#define LEAST      2
#define LETTER_MAX 60 /* words of a mail in which what is called out is no detail */

static const char numerals[] =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen zero no both half";
static const char ordinals[] =
    "second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th";
static const char finite[] =
    "is are was were am be been has have had do does did will would can could should shall may might must isn't aren't "
    "wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't it's that's "
    "there's he's "
    "she's they're we're you're i'm i've you've we've they've i'll i'd let's who what why how when where which if "
    "because "
    "please thanks thank cheers already just still never lol yes ok okay guys mate";
/* What is judged and not told of. */
static const char praised[] =
    "lovely great brilliant nice good best worst better worse absolute absolutely proper total totally utter "
    "utterly genius funny amazing fantastic superb excellent perfect stars star classic typical thumbs "
    "chance idea way wonder problem rush worries hurry need excuses luck joke hard offence harm point "
    "regrets complaints comment thing things question questions word words request requests note issues issue "
    "problems matters cheers bed";

static bool
is_figure(const struct word *word)
{
    return word_in(word->low, numerals) || g_ascii_isdigit(word->text[0]) || strchr(word->lead, '$') ||
           strstr(word->lead, "\xC2\xA3") || strstr(word->lead, "\xE2\x82\xAC") || strstr(word->text, "\xC2\xA3") ||
           strstr(word->text, "\xE2\x82\xAC") || *word->text == '$';
}

/* Whether the words are a thing with a figure, or figures of things, and say nothing of them. */
static bool
calls_out(const struct clause *clause)
{
    if (clause->count < LEAST || clause->count > WORDS_MAX)
        return false;
    bool figure = false;
    for (guint i = 0; i < clause->count; i++) {
        const struct word *word = &clause->words[i];
        if (word_in(word->low, finite) || word_in(word->low, praised) || strchr(word->trail, ':') ||
            strchr(word->lead, '"') || strpbrk(word->trail, "?\"'") ||
            (i + 1 < clause->count && strpbrk(word->trail, ".!;")))
            return false;
        figure |= is_figure(word);
    }
    const char *first = clause->words[0].low;
    g_autofree char *single = g_str_has_suffix(first, "s") ? g_strndup(first, strlen(first) - 1) : NULL;
    bool thing = single && !grammar_acts(single) && !word_in(first, ordinals) && clause->count > 2;
    return figure && !word_in(first, ordinals) && (is_figure(&clause->words[0]) || thing);
}

/* Whether "I mention …" is whole with the part, and nothing in it has a verb of its own. */
static bool
is_object(const char *part)
{
    g_autofree char *line = g_strconcat(HEAD, part, ".", NULL);
    g_autoptr(grammar) parsed = grammar_parse(line, 0);
    bool whole = parsed && parsed->clause;
    for (guint i = 0; whole && i < parsed->link_count; i++)
        whole = strcmp(parsed->links[i].label, "S") != 0 || parsed->links[i].left == 0;
    return whole;
}

/* Whether its words are names of things, what describes them, figures and small words alone: what the parser makes nothing of. */
static bool
is_nominal(const char *part)
{
    static const char small[] =
        "of on in at to from for with without by per a an the my our your his her their this these those "
        "and or no each every more than before after since until vs versus over under about around "
        "between today yesterday tonight tomorrow again now so far";
    g_autoptr(clause) words = clause_cut(part);
    for (guint i = 0; i < words->count; i++) {
        const struct word *word = &words->words[i];
        bool plural = g_str_has_suffix(word->low, "s");
        g_autofree char *single = plural ? g_strndup(word->low, strlen(word->low) - 1) : g_strdup("");
        bool name = i > 0 && g_ascii_isupper(word->text[0]);
        if (!is_figure(word) && !word_in(word->low, small) && !name && !grammar_names_thing(word->low) &&
            !grammar_describes(word->low) && !(plural && grammar_names_thing(single)))
            return false;
    }
    return words->count > 0 && !word_in(words->words[words->count - 1].low, "of on in at to from for with and or no");
}

/* "two hours on the tarmac, no water": whether each part of the row is such an object that begins with a figure or an article. */
static bool
are_objects(const char *row)
{
    g_auto(GStrv) parts = g_strsplit(row, ", ", -1);
    for (guint i = 0; parts[i]; i++) {
        const char *part = parts[i] + (g_str_has_prefix(parts[i], "and ") ? strlen("and ") : 0);
        g_autoptr(clause) words = clause_cut(part);
        bool begun = i == 0 ||
                     (words->count && (is_figure(&words->words[0]) || word_in(words->words[0].low, "a an the my our")));
        if (!begun || !(is_object(part) || is_nominal(part)))
            return false;
    }
    return true;
}

/* "ten emails, zero answers": "ten emails and zero answers", where no joint stands before the last. Owned by caller. */
static char *
row_joined(const char *row)
{
    const char *last = g_strrstr(row, ", ");
    if (!last || strstr(last, " and ") || strstr(row, " and "))
        return g_strdup(row);
    return g_strdup_printf("%.*s and %s", (int)(last - row), row, last + 2);
}

/* The bare words of the sentence, without its last mark. Owned by caller. */
static char *
bare_of(const struct sentence *sentence)
{
    char *text = g_strdup(sentence->plain && *sentence->plain ? sentence->plain : sentence->text);
    for (gsize end = strlen(text); end && strchr(".!, ", text[end - 1]); end--)
        text[end - 1] = '\0';
    g_autoptr(clause) words = clause_cut(text);
    if (words->count && g_ascii_isupper(*text) &&
        (word_in(words->words[0].low, numerals) || grammar_names_thing(words->words[0].low)) &&
        !grammar_opens_name(words->words[0].text) && g_ascii_islower(text[1]))
        *text = g_ascii_tolower(*text);
    return text;
}

/* "Ten out of ten for your driver": kind words, which the opening answers. */
static bool
praises(const struct account *account, const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (char **mark = pack_texts(account->pack, "marks.praise"); mark && *mark; mark++)
        if (**mark && strstr(low, *mark))
            return true;
    return strstr(low, " out of ") != NULL;
}

static bool
may_be_told(const struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    bool spoken = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_CONTEXT || sentence->role == ROLE_IMPACT ||
                  sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_REQUEST || sentence->role == ROLE_EMOTION ||
                  sentence->role == ROLE_OTHER || (sentence->role == ROLE_FACT && !numbers_identify(sentence->text));
    return spoken && !account->told[at] && !sentence->subject && !sentence->secret && !sentence->rows &&
           !*sentence->wish && !excerpt_has_contact(sentence->text) && !temper_is_noise(sentence->text) &&
           !tone_is_felt("en", sentence->text) && !praises(account, sentence->text) &&
           !standing_is_side("en", sentence->text);
}

/* Whether the mail is so short that what is called out in it is no detail, and English. */
static bool
is_short(const struct account *account)
{
    const struct insight *insight = account->insight;
    guint words = 0;
    for (guint i = 0; i < insight->sentence_count; i++)
        words += insight->sentences[i].subject ? 0 : text_word_count(insight->sentences[i].text);
    return words <= LETTER_MAX && account->pack && strcmp(account->pack->language, "en") == 0 && !*insight->listed &&
           insight->tone != TONE_THANKS;
}

/* Whether the sentence is called out and no clause: "three plates smashed" is one. */
static bool
is_called_out(const struct account *account, guint at, const char *bare)
{
    g_autoptr(clause) words = clause_cut(bare);
    bool measure = word_in(clause_low(words, 1),
                           "pounds dollars euros pence cents hours minutes"); /* no verb: "40 pounds a pitch" */
    return may_be_told(account, at) && calls_out(words) && are_objects(bare) && (measure || !grammar_is_clause(bare));
}

/* "you mention forty pages of thesis" as the guard lets it; NULL: it is no such sentence. Owned by caller. */
static char *
mentioned(const struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    g_autofree char *bare = bare_of(sentence), *row = row_joined(bare), *line = g_strconcat(HEAD, row, ".", NULL);
    bool informal = account->insight->form == FORM_INFORMAL, complete = false;
    if (!is_called_out(account, at, bare))
        return NULL;
    g_autoptr(GPtrArray) pieces = turn_sentence(account->pack, informal, line, &complete);
    const struct turned *only = pieces->len == 1 ? pieces->pdata[0] : NULL;
    if (!only || !complete || only->kind != TURNED_STATEMENT)
        return NULL;
    char *clause = sound_mended(polish_clause(account->pack, informal, g_strdup(only->clause), line));
    clause = guard_kept(account->pack, informal, clause, line, false);
    if (clause && (!g_str_has_prefix(clause, TOLD) || !sound_clause(clause, true)))
        g_clear_pointer(&clause, g_free);
    return clause;
}

bool
mention_holds(const struct account *account, guint at)
{
    g_autofree char *bare = is_short(account) ? bare_of(&account->insight->sentences[at]) : NULL;
    return bare && is_called_out(account, at, bare);
}

bool
mention_counted(struct account *account, guint at)
{
    struct sentence *sentence = &account->insight->sentences[at];
    if (!account->pack || strcmp(account->pack->language, "en") != 0 || !may_be_told(account, at))
        return false;
    g_autofree char *bare = bare_of(sentence);
    g_autoptr(clause) words = clause_cut(bare);
    bool ordinal = words->count > 1 && words->count <= WORDS_MAX && word_in(words->words[0].low, ordinals) &&
                   grammar_names_thing(words->words[1].low) &&
                   !word_in(words->words[1].low, "class hand party place rate degree");
    bool numbered = words->count == 2 && word_in(words->words[0].low, "day week month attempt email call visit hour") &&
                    g_ascii_isdigit(words->words[1].text[0]);
    for (guint i = 0; i < words->count && (ordinal || numbered); i++)
        if (word_in(words->words[i].low, finite) || strpbrk(words->words[i].trail, "?:;"))
            return false;
    if (!ordinal && !numbered)
        return false;
    *bare = g_ascii_tolower(*bare);
    g_autofree char *line = g_strconcat(ordinal ? "This is the " : "This is ", bare, ".", NULL);
    static const char counted[] = "day night morning evening week month year time attempt email mail call visit letter";
    if (ordinal && !word_in(words->words[1].low, counted) && !is_nominal(bare) && !grammar_is_clause(line))
        return false;
    char *before = sentence->plain;
    sentence->plain = line;
    bool told = recount(account, at);
    sentence->plain = before;
    return told;
}

/* "A, B and C"; what holds a row of its own stands behind ", and". Owned by caller. */
static char *
rowed(const GPtrArray *told)
{
    bool rows = false;
    for (guint i = 0; i < told->len; i++)
        rows |= strchr(told->pdata[i], ',') || strstr(told->pdata[i], " and ");
    GString *line = g_string_new(told->pdata[0]);
    for (guint i = 1; i < told->len; i++)
        g_string_append_printf(line, "%s%s",
                               rows                ? ", and "
                               : i + 1 < told->len ? ", "
                                                   : " and ",
                               (const char *)told->pdata[i] + strlen(TOLD));
    return g_string_free(line, FALSE);
}

/* Whether what matters most could not be told and is not called out: its quotation comes first. */
static bool
owes_matter(const struct account *account)
{
    for (guint i = 0; i < account->insight->sentence_count; i++)
        if (account->insight->sentences[i].main && !account->told[i] && !mention_holds(account, i))
            return true;
    return false;
}

void
mention_tell(struct account *account)
{
    struct insight *insight = account->insight;
    if (!is_short(account) || (account->issues->len + account->wishes->len == 0 && owes_matter(account)))
        return;
    guint first = insight->sentence_count, before = insight->sentence_count;
    for (guint i = insight->sentence_count; i-- > 0;)
        before = account->told[i] ? i : before;
    g_autoptr(GPtrArray) told = g_ptr_array_new_with_free_func(g_free);
    guint length = 0;
    for (guint i = 0; i < insight->sentence_count && told->len < 4; i++) {
        char *clause = mention_counted(account, i) ? NULL : mentioned(account, i);
        if (!clause)
            continue;
        length += text_word_count(clause);
        if (length > ALL_MAX) {
            g_free(clause);
            break;
        }
        g_ptr_array_add(told, clause);
        account->told[i] = true;
        first = MIN(first, i);
    }
    if (!told->len)
        return;
    g_free(insight->listed);
    insight->listed = rowed(told);
    insight->listed_first = first < before;
    struct issue issue = {.frame = g_strdup(insight->sentences[first].frame),
                          .clause = g_strdup(""),
                          .source = g_strdup(insight->sentences[first].text)};
    g_array_insert_val(account->issues, insight->listed_first ? 0 : account->issues->len, issue);
}
