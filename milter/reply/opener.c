/*
 * opener.c - the sentence before the matter: which feeling is named, and how strongly.
 *
 * The packs' grounds come first, the gravest before the rest: what has happened (a cold home, money sent to a stranger) or the
 * customer's own word for what is felt. Where none fits, the frame's kind of trouble and then the tone decide. A plain question is
 * thanked for, and so is who reports something without a feeling. What the matter or the wish says is not said before it: a text
 * that would is passed over, and a ground all of whose texts would. An admin's phrases for a tone stand before all of them. Pure.
 */
#include "mood.h"
#include "telling.h"

#include "../listen/clause.h"
#include "../listen/lexicon.h"
#include "../listen/tone.h"

#include <hearken/text.h>
#include <string.h>

#define BRIEF 40 /* words of a mail in which the matter stands soon enough to open itself */

bool
writing_is_question(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    return insight->issue_count == 0 && writing->tone != TONE_BEREAVED && writing->tone != TONE_HEALTH &&
           writing->tone != TONE_ANGRY && writing->tone != TONE_WORRIED && writing->tone != TONE_SAD;
}

bool
writing_is_asked(const struct writing *writing)
{
    const char *know[] = {"turn.know", "turn.know.du"};
    for (guint i = 0; i < G_N_ELEMENTS(know); i++) {
        char **head = pack_texts(writing->pack, know[i]);
        if (head && g_str_has_prefix(writing->insight->wish_clause, *head))
            return true;
    }
    return false;
}

/* A text as patterns are matched against: folded words, a blank at either end. */
static char *
folded(const char *text)
{
    g_auto(GStrv) words = lexicon_words(text);
    g_autofree char *joined = g_strjoinv(" ", words);
    return g_strdup_printf(" %s ", joined);
}

/* ---- grounds --------------------------------------------------------------------------------------------------- */

static bool
is_for_tone(const struct ground *ground, enum tone tone)
{
    if (!ground->tones)
        return tone != TONE_THANKS && tone != TONE_HEALTH && tone != TONE_BEREAVED;
    return g_strv_contains((const char *const *)ground->tones, tone_name(tone));
}

static bool
stands_near(const struct ground *ground, char **sentences)
{
    for (char **sentence = sentences; *sentence; sentence++)
        if (pattern_holds(&ground->near, *sentence))
            return true;
    return false;
}

/* "is there any extra charge", "do you have a room": asked before anything has happened, and all that speaks of trouble. */
static bool
is_hypothetical(const struct writing *writing)
{
    static const char *const heads[] = {
        "is|are there any|a|an|extra|additional", "do|can|will you|we|they|i have|need|charge|offer|get|pay",
        "does|will it|this|the|my cost|cover|include|charge|come|be", "what|how is|are|much|many|does|do"};
    bool asked = false;
    if (strcmp(writing->pack->language, "en") != 0 || writing->tone > TONE_TROUBLE)
        return false;
    for (guint i = 0; i < writing->insight->sentence_count; i++) {
        const struct sentence *sentence = &writing->insight->sentences[i];
        g_autoptr(clause) words = clause_cut(sentence->text);
        bool asks = clause_first(words, 0, heads, G_N_ELEMENTS(heads)) > 0 && strchr(sentence->text, '?');
        g_autofree char *low = g_utf8_strdown(sentence->text, -1), *spaced = g_strdup_printf(" %s ", low);
        bool happened = strstr(spaced, " had ") || strstr(spaced, " was ") || strstr(spaced, " were ");
        if (!asks && (*sentence->frame || sentence->role == ROLE_PROBLEM || happened))
            return false;
        asked |= asks;
    }
    return asked;
}

/* The text of the first ground that the mail gives and that says nothing twice; "". */
static const char *
opener_of_ground(struct writing *writing, const struct letter *letter, const char *told)
{
    const struct insight *insight = writing->insight;
    bool voiced = writing->tone == TONE_DISAPPOINTED && pack_texts(writing->pack, "opener.told");
    bool plain = writing_is_question(writing) && !voiced;
    if (is_hypothetical(writing))
        return "";
    g_autoptr(GString) mail = g_string_new(letter->subject);
    g_string_append_printf(mail, "\n%s", letter->reply);
    for (guint i = 0; i < insight->sentence_count && writing->tone == TONE_HEALTH; i++) /* "alergic" is allergic */
        g_string_append_printf(mail, "\n%s", insight->sentences[i].text);
    g_autofree char *whole = folded(mail->str);
    g_auto(GStrv) sentences = g_new0(char *, insight->sentence_count + 1);
    for (guint i = 0; i < insight->sentence_count; i++)
        sentences[i] = folded(insight->sentences[i].text);
    const struct ground *passed = NULL;
    for (guint i = 0; i < writing->pack->ground_count; i++) {
        const struct ground *ground = &writing->pack->grounds[i];
        bool glad = strcmp(ground->id, "opener.praised") == 0 || strcmp(ground->id, "opener.impressed") == 0;
        if ((plain && !ground->plain) || (glad && writing->mocked) || !is_for_tone(ground, writing->tone) ||
            (ground->match.groups && !pattern_holds(&ground->match, whole)) ||
            (ground->near.groups && !stands_near(ground, sentences)) || pattern_holds(&ground->unless, whole))
            continue;
        const char *opener = writing_choose_apart(writing, ground->id, told, &writing->opener);
        if (*opener)
            return opener;
        passed = passed ? passed : ground;
    }
    g_autofree char *other = passed ? g_strconcat(passed->id, ".else", NULL) : NULL;
    return other ? writing_choose_apart(writing, other, told, &writing->opener) : "";
}

/* ---- frames and tones ------------------------------------------------------------------------------------------ */

#define SURE 60 /* per cent, of a frame whose kind of trouble is named; a guess names none */

/* What kind of trouble the first issue is: a wait is answered otherwise than a broken jug. "open": none that is known. */
static const char *
trouble_kind(const struct insight *insight)
{
    static const struct {
        const char *kind, *frames;
    } kinds[] = {{"wait", "NOT-ARRIVED DELIVERY-MOVED LONG-WAIT REFUND-MISSING"},
                 {"again", "REPEATED-CONTACT RUNAROUND"},
                 {"money", "DUPLICATE-CHARGE UNEXPECTED-CHARGE CHARGED-AFTER-CANCEL UNRECOGNISED-PAYMENT"},
                 {"goods", "DAMAGED-ON-ARRIVAL WRONG-ITEM"},
                 {"stuck", "CANNOT-LOG-IN APP-FAULT OUTAGE PAYMENT-STUCK DEFECTIVE"},
                 {"hurt", "STAFF-CONDUCT"}};
    for (guint i = 0; i < MIN(insight->issue_count, 2); i++)
        for (guint k = 0; k < G_N_ELEMENTS(kinds); k++)
            if (insight->issues[i].certainty >= SURE && *insight->issues[i].frame &&
                word_in(insight->issues[i].frame, kinds[k].frames))
                return kinds[k].kind;
    return "open";
}

static bool
is_admins(const struct writing *writing, const char *key)
{
    const struct brief *brief = writing->brief;
    for (guint i = 0; i < brief->phrase_count; i++)
        if (strcmp(brief->phrases[i].kind, key) == 0 &&
            strcmp(brief->phrases[i].language, writing->pack->language) == 0)
            return true;
    return false;
}

/* The texts of the tone, of its kind where the pack has such. */
static const char *
opener_of_tone(struct writing *writing, const struct letter *letter, const char *key, const char *told)
{
    const struct pack *pack = writing->pack;
    const char *trouble = trouble_kind(writing->insight);
    if ((strcmp(trouble, "wait") == 0 && !mood_waits(pack, letter)) ||
        (strcmp(trouble, "again") == 0 && !mood_asks_again(pack, letter)))
        trouble = "open";
    bool open = strcmp(trouble, "open") == 0 && writing->tone == TONE_TROUBLE;
    if (open && pack_texts(pack, "opener.told") &&
        (!mood_is_wronged(writing, letter) || mood_asks_first(writing) ||
         (writing_is_asked(writing) && !mood_accuses(writing))))
        return "";
    if (open && mood_is_wrong_told(writing, letter))
        trouble = "wrong";
    else if (open && text_word_count(letter->reply) <= BRIEF && pack_texts(pack, "opener.told"))
        return "";
    g_autofree char *kind = g_strdup_printf("%s.%s", key, trouble);
    const char *opener = writing_choose_apart(writing, kind, told, &writing->opener);
    if (!*opener)
        opener = writing_choose_apart(writing, key, told, &writing->opener);
    return *opener ? opener : writing_choose(writing, key, &writing->opener);
}

/* Whether a question is among what is told, be it the wish or the end of the matter: "…, and you would like to know why". */
static bool
asks_of_it(const struct writing *writing)
{
    char **know = pack_texts(writing->pack, "turn.know");
    for (guint i = 0; know && *know && i < writing->insight->issue_count; i++)
        if (writing->insight->issues[i].clause && strstr(writing->insight->issues[i].clause, *know))
            return true;
    return writing_is_asked(writing);
}

/* The key of the tone. Who names a court is not pitied, and who sets a term is pressed rather than worried. "Terrible latency, why is
 * this?": a hard word in a question is no disappointment. */
static char *
key_of_tone(const struct writing *writing, const struct letter *letter)
{
    bool measured = writing->tone >= TONE_DISAPPOINTED && writing->tone <= TONE_WORRIED && writing->legal;
    if (measured)
        return g_strdup("opener.grave");
    if (writing->tone == TONE_WORRIED && *writing->insight->deadline)
        return g_strdup("opener.urgent");
    if (writing->tone == TONE_WORRIED && pack_texts(writing->pack, "opener.worried.matter") &&
        !tone_is_felt(writing->insight->language, letter->reply))
        return g_strdup("opener.worried.matter"); /* no word of worry was said */
    bool asked = asks_of_it(writing),
         voiced = writing->tone == TONE_DISAPPOINTED && pack_texts(writing->pack, "opener.told");
    if (voiced && asked)
        return g_strdup(mood_is_wronged(writing, letter) ? "opener.trouble.open" : "opener.trouble.asking");
    if (voiced && writing_is_question(writing))
        return g_strdup("opener.heated");
    return g_strdup_printf("opener.%s", tone_name(writing->tone));
}

/* What will be said behind the opening: every matter and the wish, in one line. Owned by caller. */
static char *
told_after(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    char **rant = writing->wordless ? pack_texts(writing->pack, "wordless.rant.about") : NULL;
    g_autoptr(GString) told = g_string_new(insight->wish_clause);
    if (rant)
        g_string_append_printf(told, " %s", *rant);
    for (guint i = 0; i < insight->issue_count; i++)
        g_string_append_printf(told, " %s", insight->issues[i].clause ? insight->issues[i].clause : "");
    return g_string_free(g_steal_pointer(&told), FALSE);
}

/* "" where nothing but thanks fits. */
static const char *
choose_opener(struct writing *writing, const struct letter *letter)
{
    g_autofree char *tone = g_strdup_printf("opener.%s", tone_name(writing->tone));
    g_autofree char *told = told_after(writing);
    bool general = writing->legal || is_admins(writing, tone);
    if (writing->calm && writing->tone == TONE_NEUTRAL)
        return "";
    const char *opener = general ? "" : opener_of_ground(writing, letter, told);
    if (!*opener && pack_texts(writing->pack, "opener.heated") && mood_is_heated(writing, letter))
        return writing_choose(writing, "opener.heated", &writing->opener);
    bool voiced = writing->tone == TONE_DISAPPOINTED && pack_texts(writing->pack, "opener.told");
    if (*opener || writing->tone == TONE_NEUTRAL || (writing_is_question(writing) && !voiced) ||
        is_hypothetical(writing))
        return opener;
    g_autofree char *key = key_of_tone(writing, letter);
    return is_admins(writing, key) ? writing_choose(writing, key, &writing->opener)
                                   : opener_of_tone(writing, letter, key, told);
}

/* "love the app 😊": what is liked, as we speak of it ("you love the app"); NULL where it is no mere compliment. */
static char *
compliment(struct writing *writing, const char *told)
{
    const struct insight *insight = writing->insight;
    bool fits = strcmp(writing->pack->language, "en") == 0 &&
                (writing->tone == TONE_NEUTRAL || writing->tone == TONE_THANKS) && *insight->wish_clause;
    for (guint i = 0; fits && i < MIN(insight->sentence_count, 3); i++) {
        g_autoptr(clause) words = clause_cut(insight->sentences[i].text);
        guint at = 0;
        while (at < words->count && word_in(words->words[at].low, "i we hey hi hello really absolutely just all folks"))
            at++;
        if (at + 2 >= words->count || !word_in(words->words[at].low, "love like enjoy adore") ||
            !word_in(words->words[at + 1].low, "the your this"))
            continue;
        g_autoptr(GString) liked = g_string_new(NULL);
        guint end = at + 1;
        for (; end < words->count && end < at + 9; end++) {
            const char *low = words->words[end].low;
            if (!g_unichar_isalnum(g_utf8_get_char(low)))
                break;
            g_string_append_printf(liked, " %s", strcmp(low, "your") == 0 ? "our" : words->words[end].text);
            if (*words->words[end].trail)
                break;
        }
        char *again = g_strdup_printf("you %s%s", words->words[at].low, liked->str);
        g_free(writing->liked);
        writing->liked = again;
        bool apart = !strstr(told, again); /* or a clause by itself, which is then not told again */
        for (guint k = 0; k < insight->issue_count; k++)
            apart |= g_strcmp0(insight->issues[k].clause, again) == 0;
        if (end + 1 >= words->count && apart) /* what more the sentence says would be told with it, and twice */
            return g_strdup_printf("It's good to read that %s.", again);
    }
    g_clear_pointer(&writing->liked, g_free);
    return NULL;
}

/* "your driver cut me up": what is told is what we are said to have done. */
static bool
tells_of_us(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1);
        if (insight->sentences[i].main && insight->sentences[i].role == ROLE_PROBLEM &&
            (g_str_has_prefix(low, "your ") || g_str_has_prefix(low, "you ")))
            return true;
    }
    return false;
}

/* The key of the opening where no feeling is named: thanks, for the question or for being told. */
static const char *
key_of_thanks(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    if (!insight)
        return "thanks";
    bool measured = writing->legal || writing->wordless;
    bool plain = writing->tone == TONE_TROUBLE || writing->tone == TONE_NEUTRAL;
    if (!measured && mood_is_wrong_told(writing, letter))
        return "opener.trouble.wrong";
    if (writing->tone == TONE_THANKS && (mood_thanks(writing) || !*insight->wish_clause || tone_is_kind(letter->reply)))
        return "opener.thanks";
    if (writing->legal && !writing->wordless && pack_texts(writing->pack, "opener.told") &&
        mood_is_wronged(writing, letter))
        return "opener.grave";
    if (writing->calm && writing->tone == TONE_NEUTRAL && insight->issue_count > 0 && !insight->issues[0].quoted &&
        pack_texts(writing->pack, "opener.told"))
        return *insight->wish_clause ? "opener.told.wish" : "opener.told";
    bool told = pack_texts(writing->pack, "opener.told") && insight->issue_count > 0 && plain && !writing->legal &&
                !insight->issues[0].quoted && !writing->brief->offered;
    writing->unopened = told && insight->form != FORM_FORMAL;
    if (writing_is_question(writing) && writing_is_asked(writing) && !writing->wordless)
        return mood_blames(writing, letter) ? "opener.trouble.asking" : "thanks.question";
    if (!told || writing->wordless)
        return "thanks";
    if (mood_asks_first(writing))
        return mood_is_wronged(writing, letter) && writing->tone == TONE_TROUBLE ? "opener.told.asking" : "thanks";
    if (tells_of_us(insight) || mood_accuses(writing))
        return mood_is_glad(writing->pack, letter) ? "opener.told" : "opener.trouble.open";
    if (mood_reports(writing, letter))
        return writing_is_asked(writing) ? "opener.told.asking"
               : *insight->wish_clause   ? "opener.told.wish"
                                         : "opener.told";
    return "thanks";
}

void
writing_open(struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    writing->opening = writing->text->len;
    if (insight && mood_is_at_law(writing, letter))
        writing->tone = TONE_TROUBLE;
    if (insight && (!writing->wordless || writing_is_rant(writing, letter))) {
        g_autofree char *told = told_after(writing), *liked = compliment(writing, told);
        const char *opener = liked ? liked : choose_opener(writing, letter);
        if (*opener) {
            writing_put(writing, opener, NULL, NULL);
            writing->opened = true;
            return;
        }
    }
    if (insight && writing_is_thanks(writing, letter))
        return;
    const char *key = key_of_thanks(writing, letter);
    writing->opened = writing->unopened || g_str_has_prefix(key, "opener.");
    writing_put(writing, writing_choose(writing, key, &writing->opener), NULL, NULL);
}
