/*
 * realise.c - the words for what was understood, by the ladder: the customer's clause turned, a frame, quotation, receipt.
 *
 * A turned clause keeps what a frame's slots would lose, so a frame stands in where the sentence cannot be turned whole. A sentence that held a secret is never quoted nor turned; one with a URL, domain, mail
 * address or phone is never quoted (a quoting acknowledgement would be a relay for spam). Thread-safe.
 */
#include "realise.h"
#include "beside.h"
#include "clause.h"
#include "comma.h"
#include "excerpt.h"
#include "german.h"
#include "guard.h"
#include "hinge.h"
#include "kin.h"
#include "polish.h"
#include "redact.h"
#include "selection.h"
#include "second.h"
#include "listener.h"
#include "sound.h"
#include "southern.h"
#include "span.h"
#include "shards.h"
#include "shorten.h"
#include "standing.h"
#include "telling.h"
#include "topic.h"
#include "turn.h"
#include "verbatim.h"
#include "wishes.h"

#include <hearken/text.h>
#include <string.h>

#define BUDGET SELECTION_BUDGET

/* ---- telling ----------------------------------------------------------------------------------------------------- */

static bool
begins_with_pronoun(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    return word_in(
        first,
        "it it's they they're he he's she she's this these those that's er sie es elle il ils elles ella ese eso");
}

static bool tell_turned(struct telling *telling, guint at);

/* "It leaks" says nothing without the sentence before: that is told too, or the thing's name is put in. */
static char *
grounded(struct telling *telling, guint at, char *clause)
{
    if (telling->issues->len > 0 || !begins_with_pronoun(clause))
        return clause;
    const struct sentence *sentences = telling->insight->sentences;
    for (guint i = at; i-- > 0;) {
        if (sentences[i].subject || sentences[i].role == ROLE_GREETING)
            break;
        if (!telling->told[i] && !standing_is_side(telling->insight->language, sentences[i].text) &&
            tell_turned(telling, i) && telling->issues->len > 0)
            return clause;
    }
    const struct issue *issue = telling_issue_of(telling->insight, sentences[at].frame);
    const char *object = issue ? insight_slot(issue, "OBJ") : NULL;
    g_autofree char *thing = object ? NULL : standing_subject_thing(telling->insight);
    object = object ? object : thing;
    g_autofree char *low = g_utf8_strdown(sentences[at].text, -1), *spaced = g_strdup_printf(" %s", low),
                    *named = g_utf8_strdown(object ? object : "", -1);
    const char *last = strrchr(named, ' '); /* "in my life": of the sentence's own, so not what "it" is */
    if (last && last[1] && strstr(spaced, last))
        object = NULL;
    static const char *const said[] = {"they say ",       "they said ", "they say that ",
                                       "they said that ", "he says ",   "she says "};
    for (guint i = 0; i < G_N_ELEMENTS(said); i++) /* who says it stays unsaid where nobody has been named */
        if (g_str_has_prefix(clause, said[i]) && text_word_count(clause) > 5) {
            char *bare = g_strdup(clause + strlen(said[i]));
            g_free(clause);
            return bare;
        }
    if (!object || strncmp(clause, "it ", 3) != 0)
        return clause;
    char *grounds = g_strconcat(object, clause + 2, NULL);
    g_free(clause);
    return grounds;
}

/* "The bin was not emptied, 12 Sallow Road": up to the street where nothing else is secret. NULL: there is more, or nothing before. */
static char *
without_street(const struct telling *telling, const struct sentence *sentence)
{
    bool english = strcmp(telling->insight->language, "en") == 0;
    const char *mark = english ? strstr(sentence->text, REDACTED_MARK) : NULL;
    const char *bracket = mark ? g_strrstr_len(sentence->text, mark - sentence->text, " (") : NULL;
    const char *close = bracket ? strchr(mark, ')') : NULL;
    if (close && !memchr(bracket, ')', (gsize)(mark - bracket))) { /* "Agnes Boyle (DOB …), included" */
        char *bare = g_strdup_printf("%.*s%s", (int)(bracket - sentence->text), sentence->text, close + 1);
        if (!strstr(bare, REDACTED_MARK) && excerpt_allowed(bare))
            return bare;
        g_free(bare);
    }
    if (word_in(telling->insight->language, "de nl"))
        return german_without_street(sentence->text);
    char *placeless = english && !mark ? excerpt_placeless(sentence->text) : NULL;
    if (placeless)
        return placeless;
    char *open = english && excerpt_may_open(sentence->text) ? excerpt_of(sentence->text) : NULL;
    if (open && (strstr(open, "…") || text_word_count(open) < 4 || !excerpt_allowed(open)))
        g_clear_pointer(&open, g_free);
    return open;
}

/* "ap@firm.example", or what is left of it. */
static bool
is_address(const char *word)
{
    const char *dot = strrchr(word, '.');
    while (dot > word && !g_ascii_isalpha(dot[1]))
        dot = g_strrstr_len(word, dot - word, ".");
    return excerpt_has_contact(word) ||
           (dot && dot - word > 2 && g_ascii_isalpha(dot[-1]) && g_ascii_isalpha(dot[1]) && g_ascii_isalpha(dot[2]));
}

/* "… and send it to ap@firm.example": told without the address, which is never sent back. English. NULL: it stands elsewhere. */
static char *
without_contact(const struct telling *telling, const char *plain)
{
    if (!telling->pack || strcmp(telling->pack->language, "en") != 0)
        return NULL;
    g_auto(GStrv) words = g_strsplit(plain, " ", -1);
    bool sent = false;
    for (guint i = 0; words[i]; i++) {
        g_autofree char *low = g_utf8_strdown(words[i], -1);
        sent |= word_in(low, "send resend reply forward email mail write");
        if (!i || !is_address(words[i]))
            continue;
        if (strcmp(words[i - 1], "to") != 0 || !sent)
            return NULL;
        char *named = g_strdup("the address I give");
        g_free(words[i]);
        words[i] = named;
    }
    char *line = g_strjoinv(" ", words);
    if (strcmp(line, plain) == 0 || excerpt_has_contact(line))
        g_clear_pointer(&line, g_free);
    return line;
}

/* "… rung up. you have been put through": what was "I" begins its sentence with a capital. Takes the clause. */
static char *
sentences_begun(char *clause)
{
    static const char *const words[][2] = {{". you", ". You"}, {". we ", ". We "}, {". our ", ". Our "}};
    g_autoptr(GString) line = g_string_new(clause);
    g_free(clause);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        g_string_replace(line, words[i][0], words[i][1], 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "vous demandez que l'appareil soit remplacé" */
static bool
wants_french(const struct telling *telling, const char *clause)
{
    return strcmp(telling->insight->language, "fr") == 0 &&
           (g_str_has_prefix(clause, "vous demandez ") || g_str_has_prefix(clause, "vous souhaitez ") ||
            g_str_has_prefix(clause, "vous voulez ") || g_str_has_prefix(clause, "vous exigez "));
}

/* All that can be turned of the sentence. False: nothing could. */
static bool
tell_turned(struct telling *telling, guint at)
{
    const struct sentence *sentence = &telling->insight->sentences[at];
    const char *plain = sentence->plain && *sentence->plain ? sentence->plain : sentence->text;
    g_autofree char *open = sentence->secret ? without_street(telling, sentence) : NULL;
    plain = open ? open : plain;
    g_autofree char *named = without_contact(telling, plain);
    plain = named ? named : plain;
    while (*plain == '@' && strchr(plain, ' ')) /* to whom a post is addressed */
        plain = strchr(plain, ' ') + 1;
    if (!telling->pack || (sentence->secret && !open) || excerpt_has_contact(plain))
        return false;
    bool complete = false, statement = false;
    g_autoptr(GPtrArray) pieces =
        turn_sentence(telling->pack, telling->insight->form == FORM_INFORMAL, plain, &complete);
    bool said = false, refused = false, english = strcmp(telling->pack->language, "en") == 0;
    guint words = 0;
    for (guint i = 0; i < pieces->len; i++) {
        struct turned *turned = g_ptr_array_index(pieces, i);
        bool informal = telling->insight->form == FORM_INFORMAL;
        const char *source = sentence->written ? sentence->written : sentence->text;
        char *clause = polish_clause(telling->pack, informal, g_strdup(turned->clause), source);
        clause = english ? sound_mended(clause) : clause ? listener_clause(telling->insight, clause) : NULL;
        said |= telling->told[at] |= clause && !*clause; /* a feeling only: the opener's business */
        clause = clause && english ? kin_named(telling, at, clause) : clause;
        const char *typed = telling->insight->typed;
        bool praised = telling->insight->tone == TONE_THANKS; /* kind words need not be told whole */
        clause = clause
                     ? (praised ? span_loosen : hinge_loosen)(telling->pack, informal, clause, typed ? typed : source)
                     : NULL;
        bool copied = clause && strcmp(telling->pack->language, "fr") == 0 && turned->kind == TURNED_STATEMENT &&
                      telling->words > BUDGET / 2 && span_longest(clause, typed ? typed : source) > SPAN_MAX;
        if (copied) { /* it would not leave; the room that it takes is the wish's */
            statement = said = telling->told[at] = true;
            g_free(clause);
            continue;
        }
        clause = guard_kept(telling->pack, informal, clause, source, turned->kind != TURNED_STATEMENT);
        if (!clause) { /* one rung down */
            complete &= !english;
            refused = telling->refused[at] = true;
            continue;
        }
        said = telling->told[at] = true;
        words += text_word_count(clause);
        bool wanted = false;
        if (english && turned->kind == TURNED_STATEMENT && telling->issues->len > 0)
            clause = second_told(clause, &wanted);
        clause = english ? sentences_begun(clause) : clause;
        if (english && g_str_has_prefix(clause, "otherwise you ") && telling->wishes->len > 0) {
            char **last =
                (char **)&telling->wishes->pdata[telling->wishes->len - 1]; /* what follows if it is not met */
            g_autofree char *wish = *last, *rest = clause;
            *last = g_strdup_printf("%s, or %s", wish, rest + strlen("otherwise "));
            continue;
        }
        wanted |= telling->issues->len > 4 && wants_french(telling, clause); /* behind a long tale it keeps its place */
        if (english && telling->wanted && g_str_has_prefix(clause, "you can ") && g_str_has_prefix(source, "so ")) {
            char **last = (char **)&telling->wishes->pdata[telling->wishes->len - 1]; /* what the wish is for */
            g_autofree char *wish = *last, *purpose = clause;
            *last = g_strdup_printf("%s so %s", wish, purpose);
            continue;
        }
        if (english && turned->kind == TURNED_STATEMENT && beside_put(telling, at, clause)) {
            g_free(clause);
            statement = true;
            continue;
        }
        if (turned->kind == TURNED_STATEMENT && !(wanted && telling->wishes->len < WISHES_MAX)) {
            statement = true;
            clause = grounded(telling, at, clause);
            if (telling_has(telling, clause))
                g_free(clause);
            else
                telling_add(telling, sentence, clause, false, RUNG_CLAUSE);
        } else {
            telling_want(telling, clause);
        }
    }
    if (!complete && !statement && *sentence->frame && sentence->role == ROLE_PROBLEM)
        ready_frame(telling, sentence, sentence->frame);
    telling->half[at] = said && !statement && text_word_count(plain) > 9 &&
                        (guard_knows(telling->pack) ? refused : !complete || 2 * words < text_word_count(plain));
    return said;
}

/* What must be told and cannot be whole: the part that can. */
static bool
tell_shortened(struct telling *telling, guint at)
{
    struct sentence *sentence = &telling->insight->sentences[at];
    char *whole = sentence->plain;
    g_auto(GStrv) parts = shorten_parts(telling->insight->language, whole && *whole ? whole : sentence->text);
    bool said = false;
    for (char **part = parts; *part && !said && !sentence->secret; part++) {
        sentence->plain = *part;
        said = tell_turned(telling, at);
    }
    sentence->plain = whole;
    return said;
}

static void
tell(struct telling *telling, guint at)
{
    const struct sentence *sentences = telling->insight->sentences;
    const struct sentence *sentence = &sentences[at];
    if (at > 0 && !telling->told[at] && !telling->told[at - 1] && !sentences[at - 1].subject &&
        sentences[at - 1].role != ROLE_GREETING && sentences[at - 1].role != ROLE_EMOTION &&
        sentences[at - 1].role != ROLE_THREAT &&
        !standing_is_side(telling->insight->language, sentences[at - 1].text) &&
        standing_leans(telling->insight->language, sentence->text) &&
        telling->words + text_word_count(sentences[at - 1].text) + text_word_count(sentence->text) <= BUDGET)
        tell_turned(telling, at - 1);
    if (telling->told[at] || ready_situation(telling, at, false))
        return;
    if (excerpt_answers_itself(sentence->text) || tell_turned(telling, at) || ready_situation(telling, at, true))
        return;
    if (sentence->main && tell_shortened(telling, at))
        return;
    const struct issue *issue = *sentence->frame ? telling_issue_of(telling->insight, sentence->frame) : NULL;
    if (issue && issue->certainty < FAIR && excerpt_allowed(sentence->text))
        return; /* the customer's own words before a guess */
    if (telling->refused[at] && strchr(sentence->text, '?') && excerpt_allowed(sentence->text))
        return;
    bool framed = ready_frame(telling, sentence, sentence->frame);
    telling->told[at] =
        framed && text_word_count(sentence->text) <= SPAN_MAX + 2; /* of more a frame tells but the head */
}

/* An English quotation behind a telling reads as an afterthought: it stands in for one, once, short and whole. */
static bool
is_afterthought(const struct telling *telling, const char *quote)
{
    guint words = 0;
    for (guint i = 0; i < telling->wishes->len; i++)
        words += text_word_count(g_ptr_array_index(telling->wishes, i));
    bool said = telling->issues->len > 0 || words > 8 /* "you would like our help" */;
    return strcmp(telling->insight->language, "en") == 0 && (telling->issues->len + telling->wishes->len > 0) &&
           (telling->quotes > 0 || (said && (telling->issues->len > 0 || strstr(quote, "…") ||
                                             text_word_count(quote) > 8 || !strpbrk(quote, "0123456789"))));
}

/* What could not be worded: the customer's own sentence, when it is safe to send back. */
static void
tell_quote(struct telling *telling, guint at)
{
    const struct sentence *sentence = &telling->insight->sentences[at];
    bool nothing = telling->issues->len + telling->wishes->len == 0;
    bool tells = sentence->role == ROLE_PROBLEM || sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION ||
                 sentence->role == ROLE_IMPACT ||
                 (telling->issues->len == 0 && (sentence->role == ROLE_ATTEMPT || sentence->role == ROLE_CONTEXT));
    if (sentence->written || telling->quotes >= (southern_knows(telling->pack) ? 1 : 2) ||
        guard_hushes(telling->pack, sentence->text) || excerpt_answers_itself(sentence->text) ||
        (telling->told[at] && !telling->half[at]) || sentence->role == ROLE_QUOTED ||
        (sentence->secret && !excerpt_may_open(sentence->text)))
        return;
    g_autofree char *opening = g_strndup(sentence->text, strcspn(sentence->text, " ,.!"));
    g_autofree char *opening_low = g_utf8_strdown(opening, -1);
    for (char **off = pack_texts(telling->pack, "turn.signoff"); off && *off; off++)
        if (strcmp(*off, opening_low) == 0) /* "Groeten, Roos" */
            return;
    bool praised = telling->insight->tone == TONE_THANKS;
    if (!nothing && (!sentence->main || !tells || (praised && sentence->role != ROLE_REQUEST)))
        return;
    bool shouted = excerpt_shouts(sentence->text) && sentence->plain && *sentence->plain && !sentence->secret;
    g_autofree char *start = g_strndup(sentence->plain ? sentence->plain : "", 8); /* behind a greeting */
    const char *text =
        strlen(start) == 8 && strstr(sentence->text, start) ? strstr(sentence->text, start) : sentence->text;
    text = shouted ? sentence->plain : text;
    g_autofree char *quote = guard_knows(telling->pack) ? excerpt_whole(text) : excerpt_of(text);
    if (quote && strstr(quote, "…") && !guard_knows(telling->pack)) { /* a hole is worse than a few words more */
        g_autofree char *whole = excerpt_whole(text);
        if (whole) {
            g_free(quote);
            quote = g_steal_pointer(&whole);
        }
    }
    g_autofree char *low = g_utf8_strdown(quote ? quote : "", -1);
    bool hangs = begins_with_pronoun(low) || g_str_has_prefix(low, "that ") || g_str_has_prefix(low, "despite ");
    bool english = strcmp(telling->insight->language, "en") == 0; /* "Typical of you?" asks nothing */
    if (english && text_word_count(quote ? quote : "") < 6 &&
        (g_str_has_prefix(low, "and ") || g_str_has_prefix(low, "but ")))
        return;
    bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
    if (southern_knows(telling->pack) && !nothing &&
        (!asks || !strchr(sentence->text, '?') || text_word_count(sentence->text) > 18))
        return; /* a phrase that nothing else tells, no second telling */
    bool brief = (sentence->role == ROLE_QUESTION && !english) || strpbrk(low, "0123456789");
    guint least = brief ? 3 : guard_knows(telling->pack) ? 6 : 4;
    if (!quote || !excerpt_allowed(quote) || (!nothing && (hangs || text_word_count(quote) < least)) ||
        is_afterthought(telling, quote))
        return;
    telling->told[at] = true;
    telling->half[at] = false;
    char *topic = english && nothing ? topic_told(quote) : NULL;
    if (topic)
        telling_add(telling, sentence, topic, false, RUNG_CLAUSE);
    else
        telling_add(telling, sentence, g_steal_pointer(&quote), true, RUNG_QUOTE);
}

/* ---- all of it ---------------------------------------------------------------------------------------------------- */

static void
drop_issues(struct insight *insight)
{
    for (guint i = 0; i < insight->issue_count; i++) {
        struct issue *issue = &insight->issues[i];
        for (guint k = 0; k < issue->slot_count; k++) {
            g_free(issue->slots[k].kind);
            g_free(issue->slots[k].value);
        }
        g_free(issue->slots);
        telling_free_strings(issue);
    }
    g_free(insight->issues);
}

static void
steal_slots(struct telling *telling)
{
    for (guint i = 0; i < telling->issues->len; i++) {
        struct issue *worded = &g_array_index(telling->issues, struct issue, i);
        for (guint k = 0; *worded->frame && k < telling->insight->issue_count; k++) {
            struct issue *known = &telling->insight->issues[k];
            if (strcmp(known->frame, worded->frame) != 0)
                continue;
            worded->certainty = MAX(worded->certainty, known->certainty);
            if (!known->slots)
                continue;
            worded->slots = g_steal_pointer(&known->slots);
            worded->slot_count = known->slot_count;
            known->slot_count = 0;
        }
    }
}

/* One that tells the matter and one that asks before others; what nothing else tells, from anywhere. */
static void
tell_quotes(struct telling *telling)
{
    const struct insight *insight = telling->insight;
    for (guint pass = 0; pass < 4; pass++)
        for (guint i = 0; i < insight->sentence_count; i++) {
            const struct sentence *sentence = &insight->sentences[i];
            bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
            bool due = pass == 0   ? sentence->main && sentence->role == ROLE_PROBLEM
                       : pass == 1 ? sentence->main && asks
                       : pass == 2 ? sentence->main
                                   : true;
            if (!due || sentence->subject || sentence->role == ROLE_GREETING || sentence->role == ROLE_SIGNATURE)
                continue;
            guint before = telling->quotes;
            tell_quote(telling, i);
            if (pass < 2 && telling->quotes > before)
                break;
        }
}

/* True: told so; a frame is tried where nothing could be. */
static bool
tell_verbatim(struct telling *telling)
{
    if (verbatim_scorns(telling->insight) && (!telling->pack || southern_knows(telling->pack)))
        telling->insight->tone = TONE_NEUTRAL;
    if (telling->pack)
        return false;
    g_array_unref(telling->issues);
    telling->issues = verbatim_tell(telling->insight);
    telling->rung = telling->issues->len ? RUNG_QUOTE : RUNG_CLAUSE;
    return true;
}

/* "My bike was stolen. What should I do?": what is asked says nothing alone, so that what stands before it is told. */
static void
tell_ground(struct telling *telling)
{
    const struct insight *insight = telling->insight;
    if (strcmp(insight->language, "en") != 0 || telling->issues->len > 0 || telling->wishes->len != 1 ||
        strcmp(telling->wishes->pdata[0], "you would like to know what to do") != 0)
        return;
    for (guint i = 0; i < insight->sentence_count; i++)
        if (!telling->told[i] && !insight->sentences[i].subject && insight->sentences[i].role != ROLE_GREETING &&
            insight->sentences[i].role != ROLE_SIGNATURE && selection_has_room(telling, i))
            tell(telling, i);
}

/* What can be turned, in the mail's order; then frames, ready wishes and quotations for the rest. */
static void
tell_turned_all(struct telling *telling, bool *chosen)
{
    selection_choose(telling, chosen);
    chosen[0] |= standing_subject_asks(telling->insight);
    for (guint i = 0; i < telling->insight->sentence_count; i++)
        if (chosen[i] && selection_has_room(telling, i))
            tell(telling, i);
    if (telling->issues->len == 0)
        ready_frames_alone(telling);
    ready_wishes(telling);
    tell_ground(telling);
    tell_quotes(telling);
    for (guint i = 0; i < telling->insight->sentence_count && telling->issues->len + telling->wishes->len == 0; i++)
        if (!telling->insight->sentences[i].subject && telling->insight->sentences[i].role != ROLE_GREETING &&
            !chosen[i])
            tell(telling, i);
}

/* "to know whether … and how much …": "… and also how much …", where that breaks a copy of the mail. Takes line. */
static char *
also_asked(char *line, const char *mail)
{
    static const char *const heads[] = {"whether", "how", "what", "when", "where", "why", "who", "which"};
    for (guint i = 0; i < G_N_ELEMENTS(heads) && span_longest(line, mail) > SPAN_MAX; i++) {
        g_autofree char *from = g_strdup_printf(" and %s ", heads[i]);
        char *at = g_str_has_prefix(line, "you would like to know ") ? strstr(line, from) : NULL;
        if (!at)
            continue;
        char *more = g_strdup_printf("%.*s and also%s", (int)(at - line), line, at + strlen(" and"));
        g_free(line);
        line = more;
    }
    return line;
}

/* The wishes in one line; where they would stand as they stood in the mail, the last of them first. */
static char *
wished(const struct telling *telling, const char *mail)
{
    char *line = wishes_join(telling->pack, telling->wishes, telling->insight->issue_count > 0);
    bool english = strcmp(telling->insight->language, "en") == 0;
    line = english ? also_asked(line, mail) : line;
    for (guint turn = 0; english && turn + 1 < telling->wishes->len && span_longest(line, mail) > SPAN_MAX; turn++) {
        gpointer last = g_ptr_array_steal_index(telling->wishes, telling->wishes->len - 1);
        g_ptr_array_insert(telling->wishes, 0, last);
        g_free(line);
        line = wishes_join(telling->pack, telling->wishes, telling->insight->issue_count > 0);
    }
    static const char know[] = "you would like to know ", also[] = "you would also like to know ";
    for (guint i = 0; english && i < telling->insight->issue_count && g_str_has_prefix(line, know); i++)
        if (g_str_has_suffix(telling->insight->issues[i].clause, "would like to know why")) {
            char *more = g_strconcat(also, line + strlen(know), NULL);
            g_free(line);
            line = more;
        }
    return line;
}

/* The clause as a careful writer of English puts it, where no longer run of the mail's words comes of it. Takes clause. */
static char *
carefully(const struct telling *telling, char *clause, const char *mail)
{
    g_autofree char *old = clause;
    char *line = mend_told(telling->pack->mends, old);
    if (strcmp(line, old) == 0 || span_longest(line, mail) <= MAX(SPAN_MAX, span_longest(old, mail)))
        return line;
    g_free(line);
    return g_steal_pointer(&old);
}

/* The small words, commas and order of every told clause, whoever worded it. */
static void
written_carefully(struct telling *telling, const char *mail)
{
    for (guint i = 0; i < telling->issues->len; i++) {
        struct issue *issue = &g_array_index(telling->issues, struct issue, i);
        if (!issue->quoted)
            issue->clause = carefully(telling, comma_set(issue->clause), mail);
    }
    for (guint i = 0; i < telling->wishes->len; i++)
        telling->wishes->pdata[i] = carefully(telling, telling->wishes->pdata[i], mail);
}

void
realise(const struct pack *pack, struct insight *insight, const char *mail)
{
    insight->rung = RUNG_RECEIPT;
    gsize room = insight->sentence_count + 1;
    g_autofree bool *half = g_new0(bool, room), *told = g_new0(bool, room), *chosen = g_new0(bool, room),
                    *refused = g_new0(bool, room);
    struct telling telling = {.pack = pack,
                              .insight = insight,
                              .issues = g_array_new(TRUE, TRUE, sizeof(struct issue)),
                              .wishes = g_ptr_array_new_with_free_func(g_free),
                              .told = told,
                              .refused = refused,
                              .half = half};
    if (!tell_verbatim(&telling))
        tell_turned_all(&telling, chosen);
    if (pack)
        ready_drop_said(&telling);
    shards_drop(&telling);
    if (telling.issues->len + telling.wishes->len > 0)
        insight->rung = telling.rung;
    if (pack && strcmp(insight->language, "en") == 0)
        written_carefully(&telling, mail);
    steal_slots(&telling);
    drop_issues(insight);
    insight->issue_count = telling.issues->len;
    insight->issues = (struct issue *)(void *)g_array_free(telling.issues, FALSE);
    g_free(insight->wish_clause);
    insight->wish_clause = pack ? wished(&telling, mail) : g_strdup("");
    southern_settle(pack, insight);
    g_ptr_array_unref(telling.wishes);
}
