/*
 * statement.c - a told sentence as it stands behind "that": "Usted compró una mesa" → "usted compró una mesa".
 *
 * Without the head that it had, its first letter small where it is no name's; in German and Dutch its verb last (embed.c). What is
 * wanted, asked or quoted is no statement, nor what the pack forbids; in doubt there is none. Pure.
 */
#include "statement.h"

#include "charge.h"
#include "reported.h"
#include "splices.h"
#include "telling.h"
#include "weave.h"

#include "../listen/clause.h"
#include "../listen/embed.h"
#include "../listen/french_line.h"
#include "../listen/jotting.h"
#include "../listen/vocabulary.h"

#include <hearken/text.h>
#include <string.h>

#define WORDS_MAX 26 /* … of one */
#define DUTCH_MAX 14 /* … of a Dutch one */

/* The octets of the text's beginning that one of the pack's texts is; 0: none. */
gsize
statement_begins(const struct stating *stating, const char *key, const char *text)
{
    gsize width = 0;
    for (char **head = pack_texts(stating->writing->pack, key); head && *head; head++)
        if (g_str_has_prefix(text, *head))
            width = MAX(width, strlen(*head));
    return width;
}

/* Whether the mail has the word, as it is written; amid: behind another, where only a name has a capital. */
static bool
stands_in(const char *source, const char *word, bool amid)
{
    gsize width = strlen(word);
    for (const char *at = source; (at = strstr(at, word)); at++) {
        bool first = at == source || !g_unichar_isalnum(g_utf8_get_char(g_utf8_prev_char(at)));
        bool led = at - source > 1 && at[-1] == ' ' && !strchr(".!?:;,\n", at[-2]);
        if (first && (!amid || led) && !g_unichar_isalnum(g_utf8_get_char(at + width)))
            return true;
    }
    return false;
}

/* Whether the mail was written with capitals amid its sentences, as German nouns have them. */
static bool
has_capitals(const char *source)
{
    for (const char *at = source; (at = strchr(at, ' ')); at++)
        if (at > source && g_ascii_islower(at[-1]) && g_ascii_isupper(at[1]))
            return true;
    return false;
}

/* The sentence with the first letter that it has within another; NULL: whether it is a name's cannot be told. Owned by caller. */
static char *
lowered(const struct stating *stating, const char *sentence)
{
    const struct pack *pack = stating->writing->pack;
    if (!g_unichar_isupper(g_utf8_get_char(sentence)))
        return g_strdup(sentence);
    bool german = strcmp(pack->language, "de") == 0, italian = strcmp(pack->language, "it") == 0;
    g_autofree char *word = g_strndup(sentence, strcspn(sentence, " ,'")), *low = g_utf8_strdown(word, -1),
                    *line = g_strconcat(low, sentence + strlen(word), NULL);
    const char *polite = german ? "Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen" : italian ? "Lei Suo Sua Suoi Sue" : "";
    gsize great = strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (strcmp(pack->language, "en") == 0 && great == strlen(word) && great > 1 && great < 6)
        return g_strdup(sentence); /* "DNS", "TTL" */
    bool begins = reported_begins(pack, line) || strlen(word) == 1;
    bool name = !german && !begins && stands_in(stating->source, word, true);
    bool common =
        begins || (!name && ((pack->common && vocabulary_count(pack->common, low)) || splices_begins(pack, line) ||
                             (stands_in(stating->source, low, false) && (!german || has_capitals(stating->source)))));
    common |= !german && !stands_in(stating->source, word, false); /* the engine's own word: "Ajustó" */
    g_autofree char *noun = g_strconcat(low, ":", NULL);           /* "Anrufe möchten Sie nicht" */
    for (char **known = pack_texts(pack, "turn.noun.small"); german && known && *known; known++)
        common &= !g_str_has_prefix(*known, noun);
    g_autofree char *verb = g_strndup(line + strlen(word) + 1, strcspn(line + strlen(word) + 1, " "));
    bool given = italian && strcmp(word, "Le") == 0 &&
                 word_in(verb, "è ha hanno abbiamo avete serve manca viene arriva arrivano resta risulta spetta sembra "
                               "fa fanno dice dicono "
                               "chiede chiedono dà danno");
    if (german && stating->writing->informal && strcmp(word, "Ihr") == 0)
        return g_steal_pointer(&line); /* "du und die Deinen" */
    if (word_in(word, polite) || given)
        return g_strdup(sentence);
    return common ? g_steal_pointer(&line) : german || name ? g_strdup(sentence) : NULL;
}

/* The sentence's stop, none behind what is short for something, nor in German behind an ordinal ("am 15. Juni"); NULL: it is the last. */
const char *
statement_stop(const struct stating *stating, const char *text)
{
    static const char shorts[] =
        "Mr Mrs Ms Dr St Prof No nr Nr Rs approx Sr Sra Dra D Dª Dña Ud Uds Vd Vds núm Núm Str "
        "M Mme Mlle Sig Dott Av Exmo Mevr Dhr ca inkl z.B";
    bool german = strcmp(stating->writing->pack->language, "de") == 0;
    for (const char *at = text; (at = strstr(at, ". ")); at++) {
        const char *word = at;
        while (word > text && !strchr(" ('", word[-1]))
            word--;
        g_autofree char *last = g_strndup(word, (gsize)(at - word));
        gunichar next = g_utf8_get_char(at + 2);
        bool begins = g_unichar_isupper(next) || next == 0xBF || g_unichar_isdigit(next); /* ¿ */
        bool ordinal = german && strlen(last) < 3 && g_ascii_isdigit(*last);
        g_autofree char *behind = g_utf8_strdown(at + 2, (gssize)strcspn(at + 2, " ,'"));
        bool initial = strlen(last) == 1 && g_ascii_isupper(*last) && /* "size L. It's tiny" */
                       !reported_begins(stating->writing->pack, behind);
        initial |= g_unichar_isdigit(next) && word_in(last, "no núm art");
        if (begins && !ordinal && !initial && !word_in(last, shorts))
            return at;
    }
    return NULL;
}

/* Whether the pack forbids it: by what it begins with, or has in it where a blank or a comma leads. */
static bool
is_forbidden(const struct stating *stating, const char *said)
{
    for (char **no = pack_texts(stating->writing->pack, "gather.not"); no && *no; no++)
        if (strchr(" ,", **no) ? strstr(said, *no) != NULL : g_str_has_prefix(said, *no))
            return true;
    for (char **inner = pack_texts(stating->writing->pack, "gather.inner"); inner && *inner; inner++)
        if (strstr(said, *inner)) /* whose word it is would be said twice */
            return true;
    return false;
}

/* Whether it says what is wanted, who wants it named or not: "Lei chiede", "usted quiere". */
bool
statement_wishes(const struct stating *stating, const char *said)
{
    static const char *const who[] = {"Lei ", "você ", "usted ", "tú ", ""};
    for (guint i = 0; i < G_N_ELEMENTS(who); i++)
        if (g_str_has_prefix(said, who[i]) && telling_wishes(stating->writing->pack, said + strlen(who[i])))
            return true;
    return statement_begins(stating, "gather.wish", said) > 0;
}

/* "…, but you paid": what is said behind it would hang on the turn. */
bool
statement_turns(const struct stating *stating, const char *said)
{
    for (char **word = pack_texts(stating->writing->pack, "gather.turns"); word && *word; word++) {
        g_autofree char *inner = g_strdup_printf(", %s ", *word);
        if (strstr(said, inner))
            return true;
    }
    return false;
}

/* What is told behind the sentence's starter or head, without what the head says again; ready_out: its verb is last already. Owned by
 * caller. */
char *
statement_told(const struct stating *stating, const char *sentence, bool *ready_out)
{
    gsize starter = statement_begins(stating, "gather.starters", sentence),
          head = statement_begins(stating, "gather.strip", sentence);
    gsize ready = statement_begins(stating, "gather.ready", sentence); /* "Sie schreiben, dass" */
    const char *said = sentence + MAX(MAX(starter, head), ready);
    *ready_out = ready > 0;
    g_autoptr(GString) line = g_string_new(said + strspn(said, " "));
    char **inner = stating->bare ? pack_texts(stating->writing->pack, "gather.inner") : NULL;
    for (; inner && *inner; inner++)
        g_string_replace(line, *inner, "", 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* The text without what it quotes in marks that open and close. Owned by caller. */
static char *
unquoted(const char *said)
{
    static const char *const marks[][2] = {{"\xC2\xAB", "\xC2\xBB"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}};
    g_autoptr(GString) line = g_string_new(said);
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *from = strstr(line->str, marks[i][0]), *to = from ? strstr(from, marks[i][1]) : NULL;
        if (to)
            g_string_erase(line, from - line->str, to - from);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* French: "encore deux appels ce matin alors que …", "vendeur tiers sur une plateforme": a bare noun, and no verb of its own. */
static bool
is_verbless(const char *small)
{
    g_autoptr(clause) words = clause_cut(small);
    bool again = words->count > 1 && strcmp(words->words[0].low, "encore") == 0 &&
                 (g_ascii_isdigit(*words->words[1].low) || word_in(words->words[1].low, "un une des deux trois"));
    const char *first = words->count ? words->words[0].low : "";
    bool noun = (jotting_is_his(first) || jotting_is_hers(first)) && french_heads_fragment(first) &&
                !french_is_participle(first);
    if (!again && !noun)
        return false;
    for (guint i = 1; i < words->count; i++) {
        const char *low = words->words[i].low, *mark = strchr(low, '\''), *bare = mark ? mark + 1 : low;
        if (word_in(low, "que qui dont où alors parce car quand pour comme") || g_str_has_prefix(low, "qu'") ||
            *words->words[i - 1].trail)
            return true;
        if (french_is_finite(bare) || word_in(low, "ne se est a ont sont") || g_str_has_prefix(low, "n'") ||
            g_str_has_suffix(low, "ent") || g_str_has_suffix(low, "ez"))
            return false;
    }
    return true;
}

/* French: "ils ont remboursé, mais vous indiquez qu'ils ont laissé …": behind a head of its own the inner one is said twice. Takes it. */
static char *
headed_once(const struct stating *stating, char *said)
{
    char **between = pack_texts(stating->writing->pack, "more.between");
    if (!said || !between || strcmp(stating->writing->pack->language, "fr") != 0)
        return said;
    g_autofree char *head = g_strndup(*between, strcspn(*between, "{")), *after = g_strconcat(", mais ", head, NULL);
    g_autofree char *elided = g_strndup(after, strlen(after) - strlen("e ")), *open = g_strconcat(elided, "'", NULL);
    g_autoptr(GString) line = g_string_new(said);
    g_free(said);
    g_string_replace(line, after, ", mais ", 0);
    g_string_replace(line, open, ", mais ", 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* The statement as it stands behind "that". NULL: it is none, or cannot. Owned by caller. */
char *
statement_of(const struct stating *stating, const char *said, bool ready)
{
    static const char *const marks[] = {"?", "!", ": ", ";", NULL};
    static const char *const quotes[] = {"\xE2\x80\x9C", "\xE2\x80\x9E", "\xC2\xAB", "\"", NULL};
    const struct pack *pack = stating->writing->pack;
    char **turned = pack_texts(pack, "more.last"); /* behind a quotation no verb is looked for */
    guint words = text_word_count(said), least = word_in(pack->language, "es it pt") ? 2 : 3;
    g_autofree char *open = unquoted(said);
    bool bad = weave_has_mark(open, marks) || (turned && weave_has_mark(said, quotes)) ||
               statement_stop(stating, said) || (strcmp(pack->language, "de") != 0 && strstr(said, ". "));
    g_autofree char *small = bad || words > WORDS_MAX || words < least ? NULL : lowered(stating, said);
    small = headed_once(stating, g_steal_pointer(&small));
    bool german = strcmp(pack->language, "de") == 0;
    if (small && german && words < 4 && strcmp(small, said) == 0 && !g_str_has_prefix(small, "Sie ") &&
        g_unichar_isupper(g_utf8_get_char(small)))
        return NULL; /* "Schale kam gestern" */
    const char *second = small ? strchr(small, ' ') : NULL;
    if (second && german && g_strrstr_len(small, second - small, "ge") && strchr("tn", second[-1]) &&
        (g_str_has_prefix(second, " war") || g_str_has_prefix(second, " wurde")) && g_ascii_islower(*small))
        return NULL; /* "angeschrieben waren 6 Euro" */
    bool dutch = strcmp(pack->language, "nl") == 0, portuguese = strcmp(pack->language, "pt") == 0;
    if (small && dutch && !ready && (words > DUTCH_MAX || strchr(small, ',') || !splices_begins(pack, small)))
        return NULL; /* where its verbs go is not sure */
    const char *hyphen = small && portuguese ? strchr(small, '-') : NULL;
    if (hyphen && hyphen < small + strcspn(small, " ")) /* "desligou-a": "que a desligou" */
        return NULL;
    if (small && g_ascii_isdigit(*small) && strcmp(pack->language, "fr") == 0 && !splices_begins(pack, small))
        return NULL; /* "85 € à la poubelle" */
    if (small && strcmp(pack->language, "fr") == 0 && is_verbless(small))
        return NULL;
    if (!small || !splices_states(pack, small) || is_forbidden(stating, small) || statement_wishes(stating, small) ||
        charge_is_wish(pack, small))
        return NULL;
    if (ready)
        return g_steal_pointer(&small);
    const char *comma = strchr(small, ','); /* "came, said he …": deeds in a row */
    if (comma && !strchr(comma + 1, ',') && statement_begins(stating, "gather.deeds", comma)) {
        g_autofree char *joint = g_strdup_printf(" %s", writing_choose(stating->writing, "and", NULL));
        g_autoptr(GString) row = g_string_new(small);
        g_string_replace(row, ",", strstr(comma, joint) ? "," : joint, 1);
        g_free(small);
        small = g_string_free(g_steal_pointer(&row), FALSE);
    }
    char *last = !turned                           ? reported_again_within(stating->writing, small)
                 : statement_turns(stating, small) ? NULL
                                                   : embed_clause(pack, small); /* "…, aber es nicht hilft" limps */
    gsize also = last ? statement_begins(stating, "gather.also", last) : 0; /* "zudem", "dice che": the head says so */
    if (last && turned && strcmp(last, small) == 0)
        g_clear_pointer(&last, g_free); /* its verb was taken for another's */
    if (last && also)
        memmove(last, last + also, strlen(last + also) + 1);
    return last;
}
