/*
 * listed.c - a list of the mail's told with its head: "you need to change order 7: line 3, 40 boxes; line 5, none".
 *
 * The head is turned as any sentence; a row names and counts, so it stands as the customer wrote it, with persons turned where there are
 * any, or between quotation marks where they cannot be. So that no run of the mail is longer than may be, a joint stands between rows.
 * Never a row with an address, a link, a telephone or a secret. Pure, thread-safe.
 */
#include "listed.h"

#include "clause.h"
#include "contacts.h"
#include "excerpt.h"
#include "foreign.h"
#include "guard.h"
#include "listener.h"
#include "person.h"
#include "polish.h"
#include "redact.h"
#include "sound.h"
#include "span.h"
#include "turn.h"

#include <hearken/text.h>
#include <string.h>

#define ROWS_MOST  7  /* told of a list */
#define WORDS_MOST 62 /* … of all of them */
#define ROW_WORDS  30

static const struct {
    const char *language, *namely, *own, *and, *also, *more, *head, *familiar, *theirs;
    const char *close;       /* behind a head that goes on without a colon */
    const char *open, *shut; /* quotation marks */
} tongues[] = {
    {"en", "namely", "and", "and", "and also", "and %u more", "you list the following", "you list the following",
     "you your yours i my we our us me", "including", "\xE2\x80\x9C", "\xE2\x80\x9D"},
    {"de", "nämlich", "und", "und", "und auch", "und %u weitere", "Sie nennen Folgendes", "du nennst Folgendes",
     "ich mein meine meinen meinem meiner mir mich wir unser unsere unseren unserem unserer uns sie ihr ihre ihren "
     "ihrem ihrer ihnen euch eure euer eurer eurem",
     "darunter", "\"", "\""},
    {"fr", "à savoir", "et", "et", "et aussi", "et %u autres", "vous indiquez ceci", "tu indiques ceci",
     "je mon ma mes me moi nous notre nos vous votre vos", "notamment", "\xC2\xAB ", " \xC2\xBB"},
    {"es", "a saber", "y", "y además", "y también", "y %u más", "indica lo siguiente", "indicas lo siguiente",
     "yo mi mis me nos nuestro nuestra nuestros nuestras su sus ustedes usted vuestro vuestra os", "incluidos",
     "\xC2\xAB", "\xC2\xBB"},
    {"it", "cioè", "e", "e", "e anche", "e altre %u voci", "indica quanto segue", "indichi quanto segue",
     "io mio mia miei mie mi noi nostro nostra nostri nostre ci vi voi vostro vostra vostri vostre", "compresi",
     "\xC2\xAB", "\xC2\xBB"},
    {"pt", "a saber", "e", "e", "e também", "e mais %u", "indica o seguinte", "indicas o seguinte",
     "eu meu minha meus minhas me nós nosso nossa nossos nossas nos vosso vossa vossos vossas você vocês seu sua",
     "incluindo", "\xE2\x80\x9C", "\xE2\x80\x9D"},
    {"nl", "namelijk", "en", "en", "en ook", "en %u andere", "u noemt het volgende", "je noemt het volgende",
     "ik mijn mij me wij we ons onze u uw jullie jouw je", "waaronder", "\xE2\x80\x9C", "\xE2\x80\x9D"},
};

static guint
tongue_of(const char *language)
{
    guint i = 0;
    while (i + 1 < G_N_ELEMENTS(tongues) && strcmp(tongues[i].language, language) != 0)
        i++;
    return i;
}

/* The row up to the last comma before which most of it stands and no run of the mail is too long; NULL: there is none. */
static char *
row_begun(const char *row)
{
    for (const char *comma = g_strrstr(row, ", "); comma; comma = g_strrstr_len(row, comma - row, ", ")) {
        char *begun = g_strndup(row, (gsize)(comma - row));
        if (span_longest(begun, row) <= SPAN_MAX && 5 * strlen(begun) >= 2 * strlen(row))
            return begun;
        g_free(begun);
    }
    return NULL;
}

static guint
figures_in(const char *text)
{
    guint figures = 0;
    for (const char *c = text; *c; c++)
        figures += g_ascii_isdigit(*c);
    return figures;
}

/* The row as it is told; NULL: not at all. Owned by caller. */
static char *
row_told(const struct account *account, guint tongue, const char *row)
{
    const char *language = account->pack->language;
    g_autoptr(clause) words = clause_cut(row);
    if (strstr(row, REDACTED_MARK) || redact_is_personal(row) || excerpt_has_contact(row) ||
        contacts_street(language, row) || strpbrk(row, "{}<>\\?!") || text_word_count(row) > ROW_WORDS)
        return NULL;
    bool spoken = false;
    for (guint i = 0; i < words->count; i++)
        spoken |= word_in(words->words[i].low, tongues[tongue].theirs);
    g_autofree char *told = spoken && tongue == 0 ? person_told("", words, 0, words->count)
                            : spoken              ? NULL
                                                  : g_strdup(row);
    if (told && span_longest(told, row) > SPAN_MAX)
        told = span_loosen(account->pack, account->insight->form == FORM_INFORMAL, g_steal_pointer(&told), row);
    if (told && figures_in(told) == figures_in(row) && span_longest(told, row) <= SPAN_MAX &&
        text_word_count(told) >= text_word_count(row))
        return g_strdup(g_strstrip(told));
    bool marked = strpbrk(row, "\"") || strstr(row, tongues[tongue].open) || strstr(row, tongues[tongue].shut);
    bool short_run = told && span_longest(told, row) <= SPAN_MAX; /* without a detail */
    return marked ? (short_run ? g_steal_pointer(&told)
                     : spoken  ? NULL
                               : row_begun(row))
                  : g_strconcat(tongues[tongue].open, row, tongues[tongue].shut, NULL);
}

/* Row after row behind the head; a joint where the mail's own run would be too long, and before the last. colon: what stands between
 * head and rows. NULL: none may be told. Owned by caller. */
static char *
rows_put(const struct account *account, guint tongue, const char *head, const char *colon,
         const struct sentence *sentence)
{
    g_autofree char *rows = g_strjoinv("\n", sentence->rows), *source = g_strconcat(sentence->text, "\n", rows, NULL);
    g_autofree char *own = g_strconcat(tongues[tongue].own, " ", NULL);
    const char *semicolon = strcmp(account->pack->language, "fr") == 0 ? " ; " : "; ";
    GString *line = g_string_new(head);
    guint count = g_strv_length(sentence->rows), told = 0, words = 0;
    for (guint i = 0; i < count; i++) {
        gsize joint = g_str_has_prefix(sentence->rows[i], own) ? strlen(own) : 0; /* the customer's, told by ours */
        g_autofree char *row = row_told(account, tongue, sentence->rows[i] + joint);
        if (!row || told == ROWS_MOST || words + text_word_count(row) > WORDS_MOST)
            continue;
        g_autofree char *next = g_strdup_printf("%s %s", line->str, row);
        bool runs = span_longest(next, source) > MAX(SPAN_MAX, span_longest(line->str, source));
        g_autofree char *with = g_strdup_printf("%s %s %s", line->str, tongues[tongue].and, row);
        const char *and = joint && span_longest(with, source) > SPAN_MAX ? tongues[tongue].also : tongues[tongue].and;
        if (told)
            g_string_append_printf(line, "%s%s%s", semicolon, runs || i + 1 == count ? and : "",
                                   runs || i + 1 == count ? " " : "");
        else
            g_string_append_printf(line, "%s%s ", runs ? ", " : colon, runs ? tongues[tongue].namely : "");
        g_string_append(line, row);
        words += text_word_count(row);
        told++;
    }
    if (told && told < count) {
        g_string_append(line, semicolon);
        g_string_append_printf(line, tongues[tongue].more, count - told);
    }
    char *all = g_string_free(line, FALSE);
    return told ? all : (g_free(all), NULL);
}

/* The head in the second person, without what announces; NULL: it cannot be told. Owned by caller. */
static char *
head_told(const struct account *account, const char *head)
{
    const struct pack *pack = account->pack;
    bool informal = account->insight->form == FORM_INFORMAL, complete = false;
    g_autoptr(GPtrArray) pieces = turn_sentence(pack, informal, head, &complete);
    if (!pieces->len)
        return NULL;
    const struct turned *last = pieces->pdata[pieces->len - 1];
    char *clause = polish_clause(pack, informal, g_strdup(last->clause), head);
    if (strcmp(pack->language, "en") == 0)
        clause = sound_mended(clause);
    else if (clause)
        clause = listener_clause(account->insight, clause);
    clause = guard_kept(pack, informal, clause, head, last->kind != TURNED_STATEMENT);
    if (clause && (!*clause || text_word_count(clause) < 2 || span_longest(clause, head) > SPAN_MAX))
        g_clear_pointer(&clause, g_free);
    return clause;
}

static void
unmarked(char *head)
{
    for (gsize end = strlen(head); end && strchr(" :,", head[end - 1]); end--)
        head[end - 1] = '\0';
}

/* What the head ends in and is told without, cut from it: the word behind which it goes on without a colon, or "as follows". Borrowed;
 * "": neither. */
static const char *
head_cut(char *head, guint tongue)
{
    const char *ends[] = {tongues[tongue].close, tongue == 0 ? "as follows" : NULL};
    unmarked(head);
    for (guint i = 0; i < G_N_ELEMENTS(ends) && ends[i]; i++) {
        g_autofree char *end = g_strconcat(" ", ends[i], NULL);
        if (!g_str_has_suffix(head, end))
            continue;
        head[strlen(head) - strlen(end)] = '\0';
        unmarked(head);
        return ends[i];
    }
    return "";
}

bool
listed_tell(struct account *account, guint at)
{
    const struct sentence *sentence = &account->insight->sentences[at];
    if (!sentence->rows || !account->pack)
        return false;
    guint tongue = tongue_of(account->pack->language);
    g_autofree char *head = g_strdup(sentence->plain && *sentence->plain ? sentence->plain : sentence->text);
    const char *end = head_cut(head, tongue);
    g_autofree char *told = sentence->secret ? NULL : head_told(account, head);
    bool informal = account->insight->form == FORM_INFORMAL, runs_on = told && strcmp(end, tongues[tongue].close) == 0;
    const char *begun = told ? told : informal ? tongues[tongue].familiar : tongues[tongue].head;
    const char *colon = runs_on ? "" : strcmp(account->pack->language, "fr") == 0 ? " :" : ":";
    g_autofree char *opening = g_strdup_printf("%s%s%s", begun,
                                               !told || !*end ? ""
                                               : runs_on      ? ", "
                                                              : " ",
                                               told ? end : "");
    char *listed = rows_put(account, tongue, opening, colon, sentence);
    if (!listed)
        return false;
    g_free(account->insight->listed);
    account->insight->listed = listed;
    account->insight->listed_first = account->issues->len + account->wishes->len == 0;
    account->words += text_word_count(account->insight->listed);
    account->told[at] = true;
    return true;
}

void
listed_add(struct account *account)
{
    const struct insight *insight = account->insight;
    for (guint i = 0; *insight->listed && i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        if (!sentence->rows || !account->told[i] || !*sentence->frame)
            continue;
        struct issue issue = {
            .frame = g_strdup(sentence->frame), .clause = g_strdup(""), .source = g_strdup(sentence->text)};
        g_array_insert_val(account->issues, insight->listed_first ? 0 : account->issues->len, issue);
        return;
    }
}
