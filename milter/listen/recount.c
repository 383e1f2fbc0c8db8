/*
 * recount.c - one sentence of the mail told in the customer's own words, turned, each piece among what is told or wished.
 *
 * A piece is worded with care, loosened from the mail's words, and told if the guard lets it; what says nothing alone gets the sentence
 * before it. A sentence that held a secret is told only without it. Pure, thread-safe.
 */
#include "recount.h"
#include "afterword.h"
#include "antecedent.h"
#include "clause.h"
#include "contacts.h"
#include "excerpt.h"
#include "guard.h"
#include "kernel.h"
#include "listener.h"
#include "nounstyle.h"
#include "owed.h"
#include "polish.h"
#include "redact.h"
#include "selection.h"
#include "sound.h"
#include "span.h"
#include "standing.h"
#include "tailpiece.h"
#include "turn.h"

#include <hearken/text.h>
#include <string.h>

#define BUDGET    SELECTION_BUDGET
#define SPLIT_MAX 3 /* issues told, behind which a clause of two sentences stays one: there is no room for more */

bool
recount_leans(const char *clause)
{
    g_autofree char *first = g_strndup(clause, strcspn(clause, " "));
    return word_in(
        first,
        "it it's they they're he he's she she's this these those that's er sie es elle il ils elles ella ese eso");
}

/* "It leaks" says nothing without the sentence before: that is told too, or the thing's name is put in. */
static char *
grounded(struct account *account, guint at, char *clause)
{
    if (account->issues->len > 0 || !recount_leans(clause))
        return clause;
    const struct sentence *sentences = account->insight->sentences;
    for (guint i = at; i-- > 0;) {
        if (sentences[i].subject || sentences[i].role == ROLE_GREETING)
            break;
        if (!account->told[i] && !standing_is_side(account->insight->language, sentences[i].text) &&
            recount(account, i) && account->issues->len > 0)
            return clause;
    }
    const struct issue *issue = account_issue_of(account->insight, sentences[at].frame);
    const char *object = issue ? insight_slot(issue, "OBJ") : NULL;
    g_autofree char *thing = object ? NULL : standing_subject_thing(account->insight);
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
            const char *rest = clause + strlen(said[i]);
            char *bare = g_strdup(rest + (g_str_has_prefix(rest, "that ") ? strlen("that ") : 0));
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
without_street(const struct account *account, const struct sentence *sentence)
{
    bool english = strcmp(account->insight->language, "en") == 0;
    const char *mark = english ? strstr(sentence->text, REDACTED_MARK) : NULL;
    const char *bracket = mark ? g_strrstr_len(sentence->text, mark - sentence->text, " (") : NULL;
    const char *close = bracket ? strchr(mark, ')') : NULL;
    if (close && !memchr(bracket, ')', (gsize)(mark - bracket))) { /* "Agnes Boyle (DOB …), included" */
        char *bare = g_strdup_printf("%.*s%s", (int)(bracket - sentence->text), sentence->text, close + 1);
        if (!strstr(bare, REDACTED_MARK) && excerpt_allowed(bare))
            return bare;
        g_free(bare);
    }
    if (!english && guard_knows(account->pack))
        return streets_left_out(sentence->text);
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
without_contact(const struct account *account, const char *plain)
{
    if (!account->pack || strcmp(account->pack->language, "en") != 0)
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
wants_french(const struct account *account, const char *clause)
{
    return strcmp(account->insight->language, "fr") == 0 &&
           (g_str_has_prefix(clause, "vous demandez ") || g_str_has_prefix(clause, "vous souhaitez ") ||
            g_str_has_prefix(clause, "vous voulez ") || g_str_has_prefix(clause, "vous exigez "));
}

/* "nos pide que le enviemos el certificado, que solicitó el día 3" */
static bool
wants_spanish(const struct account *account, const char *clause)
{
    clause += g_str_has_prefix(clause, "nos ") ? strlen("nos ") : 0;
    return strcmp(account->insight->language, "es") == 0 &&
           (g_str_has_prefix(clause, "pide que ") || g_str_has_prefix(clause, "pides que "));
}

/* What of the sentence may be turned: no street, no way to reach anybody, nor to whom a post is addressed. NULL: it holds what must
 * not be told. Owned by caller. */
static char *
open_text(const struct account *account, const struct sentence *sentence)
{
    const char *plain = sentence->plain && *sentence->plain ? sentence->plain : sentence->text;
    bool placed = guard_knows(account->pack) && contacts_street(account->insight->language, sentence->text);
    g_autofree char *open = sentence->secret || placed ? without_street(account, sentence) : NULL;
    plain = open ? open : plain;
    g_autofree char *named = without_contact(account, plain);
    plain = named ? named : plain;
    while (*plain == '@' && strchr(plain, ' '))
        plain = strchr(plain, ' ') + 1;
    bool hidden = !account->pack || (sentence->secret && !open) || excerpt_has_contact(plain) ||
                  (guard_knows(account->pack) && contacts_street(account->insight->language, plain));
    return hidden ? NULL : g_strdup(plain);
}

/* A sentence on its way into the account, piece by piece. */
struct recounting {
    struct account *account;
    const struct sentence *sentence;
    guint at;           /* its place */
    const char *source; /* as the customer wrote it */
    bool english, informal;
    bool complete;  /* nothing was left out */
    bool statement; /* something of it is told, and no wish only */
    bool said;      /* something of it is told */
    bool refused;   /* the guard kept something back */
    guint words;    /* told of it */
};

/* The mail as it was typed, or the sentence: what must not be copied. */
static const char *
typed_source(const struct recounting *recounting)
{
    const char *typed = recounting->account->insight->typed;
    return typed ? typed : recounting->source;
}

/* The turned clause in careful words, further from the mail's own. NULL: it cannot be told. Owned by caller. */
static char *
worded(struct recounting *recounting, const struct turned *turned)
{
    struct account *account = recounting->account;
    bool english = recounting->english;
    char *clause = polish_clause(account->pack, recounting->informal, g_strdup(turned->clause), recounting->source);
    clause = english ? sound_mended(clause) : clause ? listener_clause(account->insight, clause) : NULL;
    account->told[recounting->at] |= clause && !*clause; /* a feeling only: the opener's business */
    recounting->said |= account->told[recounting->at];
    clause = clause && english ? antecedent_kin(account, recounting->at, clause) : clause;
    bool praised = account->insight->tone == TONE_THANKS; /* kind words need not be told whole */
    char *loose = clause && praised
                      ? span_loosen(account->pack, recounting->informal, g_strdup(clause), typed_source(recounting))
                      : NULL;
    if (!clause)
        return NULL;
    if (!loose) {
        g_autofree char *whole = g_strdup(clause);
        char *kept = kernel_kept(account->pack, recounting->informal, clause, typed_source(recounting));
        return kept || !english || praised ? kept : tailpiece_cited(whole, typed_source(recounting));
    }
    g_free(clause);
    return loose;
}

/* French: it would not leave the mail's words, and the room that it takes is the wish's. */
static bool
is_spare_copy(const struct recounting *recounting, const struct turned *turned, const char *clause)
{
    return strcmp(recounting->account->pack->language, "fr") == 0 && turned->kind == TURNED_STATEMENT &&
           recounting->account->words > BUDGET / 2 && span_longest(clause, typed_source(recounting)) > SPAN_MAX;
}

/* "otherwise you …", "so you can …": what follows if the last wish is not met, or what it is for, is put behind it. Takes the clause
 * when it is. False: it is neither. */
static bool
put_behind_wish(struct account *account, char *clause, const char *source)
{
    bool threat = g_str_has_prefix(clause, "otherwise you ") && account->wishes->len > 0;
    bool purpose = account->wanted && g_str_has_prefix(clause, "you can ") && g_str_has_prefix(source, "so ");
    if (!threat && !purpose)
        return false;
    char **last = (char **)&account->wishes->pdata[account->wishes->len - 1];
    g_autofree char *wish = *last, *rest = clause;
    *last = threat ? g_strdup_printf("%s, or %s", wish, rest + strlen("otherwise "))
                   : g_strdup_printf("%s so %s", wish, rest);
    return true;
}

/* "the box was torn. The lid is bent": all but the last of its sentences told, each by itself, so that they can stand behind one head
 * (gather.c). The last; takes the clause. */
static char *
put_first_of_two(struct recounting *recounting, char *clause)
{
    struct account *account = recounting->account;
    bool lists = strchr(clause, ':') || strstr(recounting->source, " it says ") || account->issues->len >= SPLIT_MAX;
    for (char *stop; !lists && (stop = strstr(clause, ". ")) && g_ascii_isupper(stop[2]);) {
        g_autofree char *first = g_strndup(clause, (gsize)(stop - clause)), *whole = clause;
        g_autofree char *word = g_strndup(stop + 2, strcspn(stop + 2, " ,'"));
        if (g_str_has_prefix(stop, ". However") || text_word_count(first) < 3 || text_word_count(stop) < 3 ||
            strlen(strrchr(first, ' ')) < 4)
            return g_steal_pointer(&whole);
        clause = g_strdup(stop + 2);
        if (!strstr(recounting->source, word) || g_str_has_prefix(recounting->source, word))
            *clause = g_ascii_tolower(*clause);
        if (!account_has(account, first))
            account_add(account, recounting->sentence, g_steal_pointer(&first), false, RUNG_CLAUSE);
    }
    return clause;
}

/* The clause among what is told or wished. Takes it. */
static void
put_clause(struct recounting *recounting, bool stated, char *clause)
{
    struct account *account = recounting->account;
    bool wanted = false;
    if (recounting->english && stated && account->issues->len > 0)
        clause = afterword_told(clause, &wanted);
    clause = recounting->english ? sentences_begun(clause) : clause;
    if (recounting->english && put_behind_wish(account, clause, recounting->source))
        return;
    wanted |= account->issues->len > 4 && wants_french(account, clause);  /* behind a long tale it keeps its place */
    wanted |= account->wishes->len > 0 && wants_spanish(account, clause); /* behind the question it stood behind */
    if (!stated || (wanted && account->wishes->len < WISHES_MAX)) {
        account_want(account, clause);
        return;
    }
    recounting->statement = true;
    clause = grounded(account, recounting->at, clause);
    clause = recounting->english ? put_first_of_two(recounting, clause) : clause;
    if (account_has(account, clause))
        g_free(clause);
    else
        account_add(account, recounting->sentence, clause, false, RUNG_CLAUSE);
}

/* French in nouns alone, as many notes as it takes that none is a long copy. False: it is none, or cannot be told so. */
static bool
put_notes(struct recounting *recounting, const struct turned *turned)
{
    struct account *account = recounting->account;
    if (turned->kind != TURNED_STATEMENT || strcmp(account->pack->language, "fr") != 0 || !nounstyle_is(turned->clause))
        return false;
    char *clause = polish_clause(account->pack, recounting->informal, g_strdup(turned->clause), recounting->source);
    clause = clause ? listener_clause(account->insight, clause) : NULL;
    clause =
        guard_kept(account->pack, recounting->informal, clause, recounting->source, true); /* "moules pas fraîches" */
    bool nouns = clause && nounstyle_is(clause);
    g_autofree char *whole = clause ? nounstyle_flat(clause) : NULL;
    if (!nouns || !*whole)
        return false;
    bool runs = span_longest(whole, typed_source(recounting)) > SPAN_MAX;
    for (const char *rest = whole; runs && *rest;) { /* looked at first: all or nothing */
        gsize share = nounstyle_share(rest, SPAN_MAX);
        if (!share)
            return false;
        rest += share + (rest[share] ? strlen(", ") : 0);
    }
    for (const char *rest = whole; *rest;) {
        gsize share = runs ? nounstyle_share(rest, SPAN_MAX) : strlen(rest);
        put_clause(recounting, true, nounstyle_headed(recounting->informal, g_strndup(rest, share)));
        rest += share + (rest[share] ? strlen(", ") : 0);
    }
    recounting->said = account->told[recounting->at] = true;
    recounting->words += text_word_count(whole);
    return true;
}

/* The octets of the piece that are nouns alone before a clause; 0: none, or no French. */
static gsize
french_nouns(const struct recounting *recounting, const struct turned *turned)
{
    bool french = turned->kind == TURNED_STATEMENT && strcmp(recounting->account->pack->language, "fr") == 0;
    return french ? nounstyle_before_clause(turned->clause) : 0;
}

/* "et on vous offre", "sauf que la caisse": the clause alone. */
static void
without_joint(char *clause)
{
    static const char *const joints[] = {"et ", "mais ", "sauf que ", "sauf qu'"};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++)
        if (g_str_has_prefix(clause, joints[i])) {
            gsize width = strlen(joints[i]);
            memmove(clause, clause + width, strlen(clause + width) + 1);
            return;
        }
}

static void
put_piece(struct recounting *recounting, const struct turned *turned)
{
    struct account *account = recounting->account;
    bool stated = turned->kind == TURNED_STATEMENT;
    gsize nouns = french_nouns(recounting, turned);
    if (nouns) {
        g_autofree char *head = g_strndup(turned->clause, nouns),
                        *rest = g_strdup(turned->clause + nouns + strlen(", "));
        struct turned noted = {.clause = head, .kind = turned->kind}, told = {.clause = rest, .kind = turned->kind};
        if (put_notes(recounting, &noted)) {
            without_joint(rest);
            put_piece(recounting, &told);
            return;
        }
    }
    if (put_notes(recounting, turned))
        return;
    bool long_french = stated && strcmp(account->pack->language, "fr") == 0 &&
                       span_longest(turned->clause, typed_source(recounting)) > SPAN_MAX;
    gsize end = long_french ? nounstyle_behind_clause(turned->clause) : 0;
    if (end) {
        g_autofree char *head = g_strndup(turned->clause, end), *rest = g_strdup(turned->clause + end + strlen(", "));
        struct turned told = {.clause = head, .kind = turned->kind}, noted = {.clause = rest, .kind = turned->kind};
        put_piece(recounting, &told);
        if (!put_notes(recounting, &noted))
            recounting->refused = account->refused[recounting->at] = true;
        return;
    }
    char *clause = worded(recounting, turned);
    if (clause && is_spare_copy(recounting, turned, clause)) {
        recounting->statement = recounting->said = account->told[recounting->at] = true;
        g_free(clause);
        return;
    }
    bool copied = clause && strcmp(account->pack->language, "fr") == 0 &&
                  span_longest(clause, typed_source(recounting)) > SPAN_MAX; /* it would not leave: quoted, not lost */
    if (copied)
        g_clear_pointer(&clause, g_free);
    clause = guard_kept(account->pack, recounting->informal, clause, recounting->source, !stated);
    if (!clause) { /* one rung down */
        recounting->complete &= !recounting->english;
        recounting->refused = account->refused[recounting->at] = true;
        return;
    }
    recounting->said = account->told[recounting->at] = true;
    recounting->words += text_word_count(clause);
    put_clause(recounting, stated, clause);
}

/* "Thank you for your offer.", of a mail that is about something else: the opener's business. */
static bool
is_courtesy(const struct account *account, const char *plain)
{
    return account->insight->tone != TONE_THANKS && strcmp(account->insight->language, "en") == 0 &&
           (g_ascii_strncasecmp(plain, "thank you for ", 14) == 0 ||
            g_ascii_strncasecmp(plain, "thanks for ", 11) == 0) &&
           !strpbrk(plain, ",;:?") && !strstr(plain, " but ") && !strstr(plain, " in advance");
}

/* "Est-ce qu'il y a un rappel ?", told as "il y a un rappel": a question of which only statements came is not told. "You still charge
 * me??" is none. */
static bool
is_asked_only(struct recounting *recounting, const char *plain, const GPtrArray *pieces)
{
    if (recounting->english || !strchr(plain, '?') || strstr(recounting->source, "??") ||
        strstr(recounting->source, "?!") || strstr(recounting->source, "!?"))
        return false;
    for (guint i = 0; i < pieces->len; i++)
        if (((const struct turned *)g_ptr_array_index(pieces, i))->kind != TURNED_STATEMENT)
            return false;
    return true;
}

bool
recount(struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    g_autofree char *open = open_text(account, sentence);
    if (!open || is_courtesy(account, open))
        return false;
    g_autofree char *plain = owed_ordered(account->insight->language, g_steal_pointer(&open));
    struct recounting recounting = {.account = account,
                                    .sentence = sentence,
                                    .at = at,
                                    .source = sentence->written ? sentence->written : sentence->text,
                                    .english = strcmp(account->pack->language, "en") == 0,
                                    .informal = account->insight->form == FORM_INFORMAL};
    g_autoptr(GPtrArray) pieces = turn_sentence(account->pack, recounting.informal, plain, &recounting.complete);
    if (is_asked_only(&recounting, plain, pieces))
        return false;
    for (guint i = 0; i < pieces->len; i++)
        put_piece(&recounting, g_ptr_array_index(pieces, i));
    if (!recounting.complete && !recounting.statement && *sentence->frame && sentence->role == ROLE_PROBLEM)
        ready_frame(account, sentence, sentence->frame);
    guint length = text_word_count(plain);
    bool partly =
        guard_knows(account->pack) ? recounting.refused : !recounting.complete || 2 * recounting.words < length;
    account->half[at] = recounting.said && !recounting.statement && length > 9 && partly;
    return recounting.said;
}
