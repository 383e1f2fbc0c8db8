/*
 * charge.c - what a told clause would concede if it were told bare.
 *
 * "You were charged although you had cancelled" is the customer's word until somebody has looked; "your router is blinking" the customer
 * sees. Which is which stands in the packs, as phrases over the clause's words: what was done to the customer (charge.done), facts in
 * dispute (charge.fact), what is said to be wrong (charge.wrong), verdicts (charge.judged), what others did (charge.others), and what
 * only the head of a clause can tell (charge.head); none of it where charge.not stands at the head (a view told as the customer's
 * own), charge.unless anywhere, or a death or an illness (charge.grave). In a phrase '/' parts words that may stand for one another, a
 * final '*' matches any ending, '~' up to three words of the same clause, "..." more of them, and '!' before a word means that the word
 * before is none of these. Behind "and" and a wish nothing is looked at. In English besides, by closed lists: people of ours, faults
 * that are judgements, and what is done to a customer ("the agent hung up", "our size chart is wrong"). Pure.
 */
#include "charge.h"

#include "../listen/clause.h"

#include <string.h>

#define SKIPPED     3  /* words that '~' stands for at most */
#define CLAUSE_LONG 14 /* … and "..." */

/* Whether the word is one of the alternatives, `width` octets of them. */
static bool
is_one(const char *word, const char *alternatives, gsize width)
{
    const char *end = alternatives + width;
    for (const char *at = alternatives; at < end;) {
        const char *slash = memchr(at, '/', (gsize)(end - at));
        gsize length = (gsize)((slash ? slash : end) - at);
        bool open = length > 1 && at[length - 1] == '*';
        if (strncmp(word, at, length - open) == 0 && (open || word[length] == '\0'))
            return true;
        at += length + 1;
    }
    return false;
}

/* Whether a mark behind the word parts clauses; "am 20. November" has none. */
static bool
is_parted(const struct word *word)
{
    gsize length = strlen(word->text);
    bool dated = length && g_ascii_isdigit(word->text[length - 1]) && strcmp(word->trail, ".") == 0;
    return !dated && strpbrk(word->trail, ",;:.");
}

static bool
stands(const struct clause *clause, guint at, const char *phrase)
{
    gsize width = strcspn(phrase, " ");
    const char *rest = phrase + width + strspn(phrase + width, " ");
    if (!width)
        return true;
    if (*phrase == '!')
        return !(at > 0 && !*clause->words[at - 1].trail && is_one(clause->words[at - 1].low, phrase + 1, width - 1)) &&
               stands(clause, at, rest);
    bool far = strncmp(phrase, "...", 3) == 0;
    if (*phrase != '~' && !far)
        return at < clause->count && is_one(clause->words[at].low, phrase, width) && stands(clause, at + 1, rest);
    if (at > 0 && is_parted(&clause->words[at - 1]))
        return false;
    for (guint skipped = 0; skipped <= (far ? CLAUSE_LONG : SKIPPED) && at + skipped < clause->count; skipped++) {
        if (stands(clause, at + skipped, rest))
            return true;
        if (is_parted(&clause->words[at + skipped]))
            return false;
    }
    return false;
}

/* Whether one of the pack's phrases stands at one of the words before `end`. */
static bool
holds(const struct pack *pack, const char *key, const struct clause *clause, guint end)
{
    for (char **phrase = pack_texts(pack, key); phrase && *phrase; phrase++)
        for (guint at = 0; **phrase && at < end; at++)
            if (stands(clause, at, *phrase))
                return true;
    return false;
}

static bool
is_charged(const struct pack *pack, const struct clause *clause)
{
    static const char *const kinds[] = {"charge.done", "charge.fact", "charge.wrong", "charge.judged", "charge.others"};
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (holds(pack, kinds[i], clause, clause->count))
            return true;
    return holds(pack, "charge.head", clause, 1);
}

/* The word behind which a wish is told, not a matter. */
static guint
matter_end(const struct pack *pack, const struct clause *clause)
{
    char **wishes = pack_texts(pack, "charge.wish");
    for (guint at = 1; at < clause->count; at++)
        for (char **wish = wishes; wish && *wish; wish++)
            if (**wish && stands(clause, at, *wish))
                return at;
    return clause->count;
}

bool
charge_is_grave(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return holds(pack, "charge.grave", words, words->count);
}

bool
charge_is_wish(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return holds(pack, "charge.wish", words, 1);
}

bool
charge_is_laid(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    if (words->count < 2 || holds(pack, "charge.not", words, 1) || holds(pack, "charge.unless", words, words->count) ||
        holds(pack, "charge.grave", words, words->count))
        return false;
    guint end = matter_end(pack, words);
    g_autoptr(clause) matter = clause_part(words, 0, end);
    return is_charged(pack, matter);
}

char *
charge_owned(const struct pack *pack, const char *clause)
{
    static const struct {
        const char *said, *owned;
    } ways[] = {{", which is ", ", which you find "},
                {", which are ", ", which you find "},
                {", which was ", ", which you found "},
                {", which were ", ", which you found "}};
    g_autoptr(GString) line = g_string_new(clause);
    for (guint i = 0; i < G_N_ELEMENTS(ways) && strcmp(pack->language, "en") == 0; i++) {
        const char *at = strstr(line->str, ways[i].said);
        if (!at)
            continue;
        g_autoptr(clause) behind = clause_cut(at + strlen(ways[i].said));
        if (holds(pack, "charge.verdict", behind, 1))
            g_string_replace(line, ways[i].said, ways[i].owned, 1);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

bool
charge_is_ours(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    guint at = 0;
    while (at + 1 < words->count &&
           word_in(words->words[at].low, "nosotros no ya le les te os se lo la los las nunca tampoco"))
        at++;
    const char *low = at < words->count ? words->words[at].low : "";
    return g_str_has_suffix(low, "mos") && strlen(low) > 4 && !word_in(low, "últimos próximos mismos");
}

/* ---- English: whom or what of ours the words blame --------------------------------------------------------------- */

#define SUBJECT 6 /* words within which the subject's own noun stands */

static const char people[] = "driver drivers courier couriers engineer engineers technician technicians plumber nurse "
                             "receptionist waiter waitress waiters "
                             "cashier mechanic agent agents representative representatives rep reps advisor adviser "
                             "advisors operator assistant assistants "
                             "employee employees manager managers clerk supervisor salesperson salesman saleswoman "
                             "salespeople staff team seller installer "
                             "installers postman crew host hostess guard consultant";

static const char verbs[] = "is was are were has had have did does didn't doesn't wasn't isn't weren't hasn't haven't "
                            "hung told said left refused ignored "
                            "promised gave took sent put made lost broke threw shouted yelled never kept keeps keep "
                            "cancelled charged assured insisted rang "
                            "disconnected transferred claimed lied came went spoke laughed damaged dropped forgot "
                            "failed asked would could couldn't wouldn't "
                            "won't can't cannot could speaks blamed accused treated walked drove closed";

/* "the agent on the phone hung up", "our customer service promised a call": one of ours, and a verb behind. */
static bool
acts_for_us(const struct clause *clause)
{
    if (!word_in(clause->words[0].low, "the our a an one two both customer technical support your"))
        return false;
    guint who = 0;
    for (guint i = 0; i + 1 < clause->count && i < SUBJECT && !who; i++) {
        bool part = word_in(
            clause->words[i + 1].low, /* "the driver installation", "the agent app" */
            "installation update updates software version licence license seat app fee fees number id page portal "
            "login account name side door window");
        if (part)
            break;
        if (word_in(clause->words[i].low, people) || clause_has(clause, i, "customer service|support|care") ||
            (i < 3 &&
             clause_has(clause, i,
                        "support is|was|told|has|never|keeps|said|promised|hung|refused|did|does|gave|ignored")) ||
            clause_has(clause, i, "person|man|woman|lady|guy|delivery on|at|who|person|man|guy"))
            who = i + 1;
        if (word_in(clause->words[i].low, verbs) || *clause->words[i].trail)
            break;
    }
    for (guint i = who; who && i < MIN(clause->count, who + SUBJECT); i++)
        if (word_in(clause->words[i].low, verbs) ||
            (strlen(clause->words[i].low) > 4 && g_str_has_suffix(clause->words[i].low, "ed")))
            return true;
    return false;
}

/* "the size chart on our website is wrong", "our advert was misleading". */
static bool
is_faulted(const struct clause *clause)
{
    bool ours = false, verb = false;
    for (guint i = 0; i < clause->count; i++) {
        ours |= word_in(clause->words[i].low, "our ours");
        verb |= ours && word_in(clause->words[i].low, "is are was were has have");
        if (verb && word_in(clause->words[i].low, "wrong incorrect misleading false inaccurate untrue dishonest "
                                                  "illegal unlawful unsafe unfair rude outdated "
                                                  "unprofessional incompetent fake hidden deceptive unhelpful useless"))
            return true;
    }
    return false;
}

/* "it was clearly not inspected", "the photos are completely misleading", "the team did a sloppy job": a judgement, whoever's it is. */
static bool
is_judged(const struct clause *clause)
{
    static const char sure[] = "clearly obviously evidently blatantly deliberately intentionally purposely knowingly";
    static const char words[] =
        "misleading deceptive dishonest deceitful counterfeit sloppy shoddy botched slapdash careless "
        "carelessly negligent fraudulently unprofessional incompetent dismissive condescending "
        "patronising patronizing illegal unlawful unsafe bogus lied lying falsely untrue untruthful";
    static const char *const kept[] = {"hidden fee|fees|charge|charges|cost|costs",
                                       "not|weren't|wasn't|never|n't disclosed|mentioned|explained|declared"};
    static const char said[] = "fake false rude lazy useless unhelpful inaccurate discriminatory racist sexist";
    for (guint i = 1; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(kept); k++)
            if (clause_has(clause, i, kept[k]))
                return true;
    for (guint i = 1; i < clause->count; i++)
        if (word_in(clause->words[i].low, words) ||
            (word_in(clause->words[i].low, sure) && !word_in(clause->words[i - 1].low, "you can")) ||
            (word_in(clause->words[i].low, said) && i > 1 &&
             word_in(clause->words[i - 1].low, "is are was were very extremely so really completely totally being")))
            return !word_in(clause->words[0].low, "you");
    return false;
}

/* "on each of three days we have driven past": a deed of ours, where "we" begins a clause that no condition and no question opens. */
static bool
is_done_by_us(const struct clause *clause)
{
    static const char between[] = "have had just also then now still simply already again never only even recently";
    static const char before[] = "and but because since after that as so then row time yet although though when ago";
    for (guint i = 1; i + 1 < clause->count; i++) {
        if (!word_in(clause->words[i].low, "we we've we'd") ||
            !(*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, before)) ||
            (i > 1 && word_in(clause->words[i - 2].low, "if whether unless so")))
            continue;
        guint verb = i + 1;
        while (verb + 1 < clause->count && word_in(clause->words[verb].low, between))
            verb++;
        const char *low = clause->words[verb].low;
        if (word_in(low, verbs) || (strlen(low) > 4 && g_str_has_suffix(low, "ed")) ||
            word_in(low, "driven given taken sent lost left put sold told made kept broken written gone done"))
            return !word_in(low, "can can't cannot could couldn't would wouldn't do does did is are");
    }
    return false;
}

/* "you have been overcharged", "you were lied to", "you were hung up on". */
static bool
is_wronged(const struct clause *clause)
{
    static const char *const passives[] = {"overcharged",
                                           "over-charged",
                                           "misled|deceived|cheated|scammed|tricked|lied|ignored",
                                           "hung up on",
                                           "double|falsely|wrongly|incorrectly|wrongfully charged|billed|accused",
                                           "treated|spoken badly|poorly|rudely|unfairly|like|to"};
    for (guint i = 1; i < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(passives); k++)
            if (clause_has(clause, i, passives[k]) &&
                word_in(clause->words[i - 1].low, "were was been being got constantly being"))
                return true;
    return false;
}

bool
blame_is_put(const char *clause)
{
    static const char *const views[] = {"you are|'re not happy|unhappy", "you're not happy", "you're|are unhappy",
                                        "you do|would not|never", "your impression"};
    g_autoptr(clause) words = clause_cut(clause);
    return words->count > 2 && !clause_first(words, 0, views, G_N_ELEMENTS(views)) &&
           (acts_for_us(words) || is_faulted(words) || is_wronged(words) || is_judged(words) || is_done_by_us(words));
}
