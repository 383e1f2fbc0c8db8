/*
 * wording.c - a situation's words: captures, the facts that a sentence names, and the template they fill.
 *
 * A capture ends where the noun phrase behind a phrase must end: at a mark, or before a word of the pack's situation.stops. Facts
 * (times, amounts, references) are looked up when a template first asks for them. Pure.
 */
#include "wording.h"

#include "brands.h"
#include "clause.h"
#include "frames.h"
#include "numbers.h"
#include "particulars.h"
#include "times.h"
#include "vocabulary.h"

#include <string.h>

#define CAPTURE_MAX 5 /* words of a noun phrase */

const struct token *
look_token(const struct look *look, guint at)
{
    return &g_array_index(look->tokens, struct token, at);
}

/* ---- captures and slots ------------------------------------------------------------------------------------------ */

/* Whether only blanks and what joins words stand between two tokens. */
static bool
adjoins(const struct token *a, const struct token *b)
{
    for (const char *c = a->end; c < b->start; c++)
        if (!strchr(" -/&+'", *c))
            return false;
    return true;
}

static bool
is_article(const struct look *look, guint at)
{
    return situations_is(look->pack->situations, look_token(look, at)->folded, WORD_ARTICLE);
}

/* "the update | the app crashes": an article begins the next noun phrase, but for one that hangs on a preposition. */
static bool
ends_phrase(const struct look *look, guint from, guint at)
{
    return situations_is(look->pack->situations, look_token(look, at)->folded, WORD_STOP) ||
           (at > from && is_article(look, at) &&
            !situations_is(look->pack->situations, look_token(look, at - 1)->folded, WORD_PREPOSITION));
}

static void
capture_behind(const struct look *look, const struct hit *hit, bool named, struct slot *slot)
{
    guint at = hit->at + hit->telltale->expression->count;
    for (; at > 0 && at < look->tokens->len && adjoins(look_token(look, at - 1), look_token(look, at)) &&
           is_article(look, at);
         at++)
        slot->article = look_token(look, at)->folded;
    slot->from = slot->to = at;
    while (slot->to > 0 && slot->to < look->tokens->len && slot->to - slot->from < CAPTURE_MAX &&
           adjoins(look_token(look, slot->to - 1), look_token(look, slot->to)) &&
           !ends_phrase(look, slot->from, slot->to) &&
           (!named || g_unichar_isupper(g_utf8_get_char(look_token(look, slot->to)->start))))
        slot->to++;
    while (slot->from < slot->to &&
           situations_is(look->pack->situations, look_token(look, slot->from)->folded, WORD_EMPTY))
        slot->from++; /* "your damn app" */
}

/* Words that say nothing or how ("now", "constantly") may stand between. What hangs on a preposition is no subject: nothing then. */
static void
capture_before(const struct look *look, const struct hit *hit, struct slot *slot)
{
    guint at = hit->at;
    while (at > 0 && adjoins(look_token(look, at - 1), look_token(look, at)) && !is_article(look, at - 1) &&
           ((situations_is(look->pack->situations, look_token(look, at - 1)->folded, WORD_EMPTY) &&
             strcmp(look_token(look, at - 1)->folded, "number") != 0) ||
            g_str_has_suffix(look_token(look, at - 1)->folded, "ly")))
        at--;
    slot->from = slot->to = at;
    while (slot->from > 0 && slot->to - slot->from < CAPTURE_MAX && !look_token(look, slot->from - 1)->tag &&
           adjoins(look_token(look, slot->from - 1), look_token(look, slot->from)) &&
           !is_article(look, slot->from - 1) &&
           !situations_is(look->pack->situations, look_token(look, slot->from - 1)->folded, WORD_STOP))
        slot->from--;
    bool behind = slot->from > 0 && adjoins(look_token(look, slot->from - 1), look_token(look, slot->from));
    guint head = slot->from;
    if (behind && is_article(look, head - 1)) {
        slot->article = look_token(look, --head)->folded;
        behind = head > 0 && adjoins(look_token(look, head - 1), look_token(look, head));
    }
    bool other = behind && situations_is(look->pack->situations, look_token(look, head - 1)->folded, WORD_PREPOSITION);
    const char *last = slot->to > slot->from ? look_token(look, slot->to - 1)->folded : "";
    other |= slot->to == slot->from + 1 && !slot->article && g_str_has_suffix(last, "ing"); /* "is moving slow" */
    for (guint i = slot->from; i < slot->to; i++)
        other |= situations_is(look->pack->situations, look_token(look, i)->folded, WORD_VERB) ||
                 (i + 1 == slot->to && g_str_has_suffix(look_token(look, i)->folded, "ed"));
    if (other)
        slot->to = slot->from;
}

struct slot
wording_captured(const struct look *look, const struct hit *hit)
{
    static const char letters[] = "XYZNM";
    static const char *const names[] = {"X", "Y", "Z", "N", "M"};
    struct slot slot = {.name = names[strchr(letters, hit->telltale->expression->capture) - letters], .head = hit->at};
    if (hit->telltale->expression->before)
        capture_before(look, hit, &slot);
    else
        capture_behind(look, hit, strchr("NM", hit->telltale->expression->capture) != NULL, &slot);
    bool says = false;
    for (guint i = slot.from; i < slot.to; i++)
        says |= !situations_is(look->pack->situations, look_token(look, i)->folded, WORD_EMPTY);
    if (says)
        slot.value = g_strndup(look_token(look, slot.from)->start,
                               (gsize)(look_token(look, slot.to - 1)->end - look_token(look, slot.from)->start));
    if (slot.value && hit->telltale->expression->before && g_str_has_suffix(slot.value, "'s"))
        slot.value[strlen(slot.value) - 2] = '\0'; /* "my website's not working": the verb */
    return slot;
}

/* ---- subjects ----------------------------------------------------------------------------------------------------- */

static bool
is_plural(const struct look *look, const struct slot *slot)
{
    guint last = slot->to - 1;
    for (guint i = slot->from + 1; i < slot->to; i++) /* "one pack of hooks" */
        if (strcmp(look_token(look, i)->folded, "of") == 0)
            last = MIN(last, i - 1);
    const char *word = look_token(look, last)->folded;
    gsize length = strlen(word);
    return length > 3 && word[length - 1] == 's' && !strchr("suia'", word[length - 2]) &&
           !situations_is(look->pack->situations, word, WORD_SINGULAR);
}

/* The capture as a subject: with its article turned, or one where a thing has none; a name has none. */
static char *
subject_of(const struct look *look, const struct slot *slot)
{
    const struct token *first = look_token(look, slot->from);
    g_autofree char *word = g_strndup(first->start, (gsize)(first->end - first->start));
    g_autofree char *low = g_utf8_strdown(word, -1);
    const char *second = g_utf8_next_char(word);
    g_autofree char *rest = g_utf8_strdown(second, -1);
    gsize width;
    bool known = look->pack->common && vocabulary_count(look->pack->common, low) > 0;
    bool first_word = slot->from == 0 || !adjoins(look_token(look, slot->from - 1), first);
    bool named = g_ascii_isdigit(*word) || strcmp(second, rest) != 0 || (!known && brands_at(low, &width)) ||
                 (g_unichar_isupper(g_utf8_get_char(word)) && !known && !first_word);
    bool initial = !named && g_unichar_isupper(g_utf8_get_char(word));
    g_autofree char *phrase = initial ? g_strconcat(low, slot->value + strlen(word), NULL) : g_strdup(slot->value);
    for (char **turned = pack_texts(look->pack, "situation.turned"); slot->article && turned && *turned; turned++) {
        gsize width = strcspn(*turned, " ");
        if (strlen(slot->article) == width && strncmp(slot->article, *turned, width) == 0)
            return g_strconcat(*turned + width + ((*turned)[width] == ' '), " ", phrase, NULL);
    }
    if (slot->article)
        return g_strconcat(slot->article, " ", phrase, NULL);
    char **bare = pack_texts(look->pack, "situation.bare");
    named |= situations_is(look->pack->situations, low, WORD_NUMERAL);
    return named || !first_word || is_plural(look, slot) || !bare ? g_steal_pointer(&phrase)
                                                                  : g_strconcat(*bare, " ", phrase, NULL);
}

/* "is", "has", "keeps" in the number of the capture; English. */
static char *
verb_of(const struct look *look, const struct slot *slot, const char *verb)
{
    if (!is_plural(look, slot))
        return g_strdup(verb);
    static const char *const odd[][2] = {
        {"is", "are"}, {"has", "have"}, {"was", "were"}, {"does", "do"}, {"goes", "go"}};
    for (guint i = 0; i < G_N_ELEMENTS(odd); i++)
        if (strcmp(odd[i][0], verb) == 0)
            return g_strdup(odd[i][1]);
    gsize length = strlen(verb);
    bool hissing = g_str_has_suffix(verb, "shes") || g_str_has_suffix(verb, "ches") || g_str_has_suffix(verb, "sses");
    return g_strndup(verb, length - (hissing ? 2 : 1));
}

/* "DL1704", "flight 1704" */
static char *
flight_of(const struct look *look)
{
    for (guint i = 0; i < look->tokens->len; i++) {
        const char *word = look_token(look, i)->folded;
        gsize letters = strspn(word, "abcdefghijklmnopqrstuvwxyz"), digits = strspn(word + letters, "0123456789");
        bool coded = letters >= 1 && letters <= 2 && digits >= 2 && digits <= 4 && !word[letters + digits] &&
                     g_ascii_isupper(*look_token(look, i)->start);
        bool numbered = i > 0 && letters == 0 && digits >= 2 && digits <= 4 && !word[digits] &&
                        word_in(look_token(look, i - 1)->folded, "flight vol vuelo flug volo voo vlucht");
        if (coded || numbered)
            return g_strndup(look_token(look, i)->start,
                             (gsize)(look_token(look, i)->end - look_token(look, i)->start));
    }
    return NULL;
}

/* "depuis samedi", "depuis hier soir", "depuis le 3 mai": since when, where no length is given. */
static char *
since_of(const char *language, const char *text)
{
    static const char pattern[] =
        "\\bdepuis (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier| soir| matin| midi)?|"
        "hier(?: soir| matin| midi)?|avant-hier|ce (?:matin|midi)|cette nuit|"
        "(?:le )?(?:début |fin |mi-)?(?:\\d{1,2}(?:er)? "
        ")?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
        "octobre|novembre|décembre)(?: dernier| \\d{4})?|le \\d{1,2}(?:er)?(?![\\d/])|le "
        "\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\b";
    static GRegex *since;
    static gsize once;
    if (g_once_init_enter(&once)) {
        since = g_regex_new(pattern, G_REGEX_CASELESS, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) found = NULL;
    if (strcmp(language, "fr") != 0 || !g_regex_match(since, text, 0, &found))
        return g_strdup("");
    char *when = g_match_info_fetch(found, 0);
    *when = g_ascii_tolower(*when);
    return when;
}

static char *
lasting(const char *language, const char *text)
{
    char *length = times_duration(language, text);
    if (length && *length)
        return length;
    g_free(length);
    return since_of(language, text);
}

/* "17.40", "6:05pm", "7 am"; with the "1940" of a timetable, where a train or a journey stands beside it. */
static char *
clock_of(const struct look *look)
{
    for (guint i = 0; i < look->tokens->len; i++) {
        const struct token *hour = look_token(look, i);
        const struct token *next = i + 1 < look->tokens->len ? look_token(look, i + 1) : NULL;
        gsize digits = strspn(hour->folded, "0123456789");
        long at = digits && digits <= 4 ? strtol(hour->folded, NULL, 10) : 0;
        const char *half = hour->folded + digits;
        if (!digits || digits > 4 || (hour->start > look->text && !strchr(" \t\n(", hour->start[-1])) ||
            (i > 0 && word_in(look_token(look, i - 1)->folded, "since until till by after before now")))
            continue;
        if (digits <= 2 && at <= 24 && word_in(half, "am pm"))
            return g_strndup(hour->start, (gsize)(hour->end - hour->start));
        if (digits <= 2 && at <= 24 && !*half && next && word_in(next->folded, "am pm") && adjoins(hour, next))
            return g_strndup(hour->start, (gsize)(next->end - hour->start));
        bool minutes =
            digits <= 2 && at < 24 && !*half && next && next->start == hour->end + 1 && strchr(":.", *hour->end) &&
            strspn(next->folded, "0123456789") == 2 && *next->folded < '6' &&
            (!next->folded[2] || word_in(next->folded + 2, "am pm")) &&
            !(strchr(".:/%", *next->end ? *next->end : ' ') && (*next->end == '%' || g_ascii_isdigit(next->end[1])));
        const struct token *then = i + 2 < look->tokens->len ? look_token(look, i + 2) : NULL;
        minutes &= !then || !word_in(then->folded, "euro euros eur gbp usd dollars pounds quid percent");
        if (minutes)
            return g_strndup(hour->start, (gsize)(next->end - hour->start));
        bool table = digits == 4 && !*half && at < 2400 && at % 100 < 60 && next && i > 0 &&
                     word_in(look_token(look, i - 1)->folded, "the my our at") &&
                     word_in(next->folded, "from to train service bus departure");
        if (table)
            return g_strndup(hour->start, (gsize)(hour->end - hour->start));
    }
    return NULL;
}

/* An English length in full: "3 hrs", "5 hour" (of "a 5 hour delay") are hours. */
static char *
in_full(char *value)
{
    static const struct {
        const char *unit, *whole;
    } units[] = {{"hrs", "hours"},      {"hr", "hours"}, {"mins", "minutes"}, {"min", "minutes"},  {"hour", "hours"},
                 {"minute", "minutes"}, {"day", "days"}, {"week", "weeks"},   {"month", "months"}, {"year", "years"}};
    gsize length = strlen(value);
    for (guint i = 0; i < G_N_ELEMENTS(units); i++) {
        gsize width = strlen(units[i].unit);
        if (!g_str_has_suffix(value, units[i].unit) || length == width || g_ascii_isalpha(value[length - width - 1]))
            continue;
        g_autofree char *number = g_strndup(value, length - width);
        g_strchomp(g_strdelimit(number, "-", ' '));
        const char *last = strrchr(number, ' ');
        bool one = word_in(last ? last + 1 : number, "1 a an one half last past");
        bool brief = strlen(units[i].whole) - width > 1;
        char *full = g_strdup_printf("%s %.*s", number, (int)(strlen(units[i].whole) - one), units[i].whole);
        if (one && !brief) {
            g_free(full);
            return value;
        }
        g_free(value);
        return full;
    }
    return value;
}

static char *
known(char *value)
{
    if (value && *value)
        return value;
    g_free(value);
    return NULL;
}

/* "seit 3 tagen" → "seit 3 Tagen" */
static char *
german_units(char *value)
{
    g_autoptr(clause) words = clause_cut(value);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low,
                    "tag tage tagen woche wochen monat monate monaten jahr jahren stunde stunden "
                    "minute minuten montag dienstag mittwoch donnerstag freitag samstag sonntag") ||
            (i > 0 && word_in(words->words[i].low, "abend morgen mittag nacht") &&
             word_in(words->words[i - 1].low, "gestern heute vorgestern"))) {
            g_autofree char *named = g_strdup(words->words[i].low);
            named[0] = g_ascii_toupper(named[0]);
            clause_set(words, i, named);
        }
    char *line = clause_join(words, 0, words->count);
    g_free(value);
    return line;
}

static char *
fact_of(const struct look *look, const char *name)
{
    const char *language = look->pack->language, *text = look->text;
    char *day = NULL, *value = NULL;
    if (strcmp(name, "DUR") == 0)
        value = lasting(language, text);
    else if (strcmp(name, "LEN") == 0)
        value = times_length(language, text);
    else if (strcmp(name, "DATE") == 0)
        value = times_date(language, text, &day);
    else if (strcmp(name, "AMT") == 0)
        value = numbers_amount(text);
    else if (strcmp(name, "NTH") == 0)
        value = particulars_nth(language, text);
    else if (strcmp(name, "REF") == 0)
        return frames_reference(look->pack, look->insight); /* "": stands for nothing */
    else if (strcmp(name, "FLIGHT") == 0)
        value = flight_of(look);
    else if (strcmp(name, "TIME") == 0)
        value = clock_of(look);
    if (value && strcmp(language, "de") == 0)
        value = german_units(value);
    g_free(day);
    value = known(value);
    bool length = strcmp(name, "DUR") == 0 || strcmp(name, "LEN") == 0;
    if (value && length) /* "Half an hour late …" */
        *value = g_ascii_tolower(*value);
    return value && length && strcmp(language, "en") == 0 ? in_full(value) : value;
}

static const struct slot *
slot_of(struct look *look, const char *name)
{
    for (guint i = 0; i < look->slot_count; i++)
        if (strcmp(look->slots[i].name, name) == 0)
            return &look->slots[i];
    static const char *const facts[] = {"DUR", "LEN", "DATE", "AMT", "NTH", "FLIGHT", "REF", "TIME"};
    for (guint i = 0; i < G_N_ELEMENTS(facts) && look->slot_count < G_N_ELEMENTS(look->slots); i++)
        if (strcmp(facts[i], name) == 0) {
            look->slots[look->slot_count] = (struct slot){.name = facts[i], .value = fact_of(look, name)};
            return &look->slots[look->slot_count++];
        }
    return NULL;
}

/* ---- the words ----------------------------------------------------------------------------------------------------- */

/* "X"; "the X", "is X": the subject, and a verb in its number. False: not known. */
static bool
fill_slot(struct look *look, const char *name, GString *to, GPtrArray *used)
{
    const char *blank = strchr(name, ' ');
    const struct slot *slot = slot_of(look, blank ? blank + 1 : name);
    if (!slot || !slot->value || (blank && (blank == name || slot->to <= slot->from)))
        return false; /* a fact is no subject */
    g_autofree char *verb = blank ? g_strndup(name, (gsize)(blank - name)) : NULL;
    g_autofree char *text = !blank                     ? g_strdup(slot->value)
                            : strcmp(verb, "the") == 0 ? subject_of(look, slot)
                                                       : verb_of(look, slot, verb);
    g_string_append(to, text);
    g_ptr_array_add(used, (gpointer)slot->name);
    return true;
}

/* The template up to `stop`, and the names of the slots used. False: one is not known. */
static bool
fill(struct look *look, const char **at, char stop, GString *to, GPtrArray *used)
{
    bool ok = true;
    while (**at && **at != stop) {
        if (**at == '[') {
            (*at)++;
            gsize length = to->len;
            guint names = used->len;
            if (!fill(look, at, ']', to, used)) {
                g_string_truncate(to, length);
                g_ptr_array_set_size(used, (gint)names);
            }
        } else if (**at == '{') {
            gsize width = strcspn(*at + 1, "}");
            g_autofree char *name = g_strndup(*at + 1, width);
            ok &= fill_slot(look, name, to, used);
            *at += width + 1 + ((*at)[width + 1] == '}');
        } else {
            g_string_append_c(to, *(*at)++);
        }
    }
    *at += **at != '\0';
    return ok;
}

const char *
wording_asked(const struct look *look, const char *text)
{
    g_autoptr(GArray) words = situation_tokens(look->pack->language, text);
    for (guint i = 0; i < look->tokens->len; i++)
        for (guint k = 0;
             k < words->len && situations_is(look->pack->situations, look_token(look, i)->folded, WORD_ASKING); k++)
            if (strcmp(look_token(look, i)->folded, g_array_index(words, struct token, k).folded) == 0)
                return look_token(look, i)->folded;
    return NULL;
}

char *
wording_of(struct look *look, char **texts, bool asks, GPtrArray *used)
{
    guint count = g_strv_length(texts);
    for (guint i = 0; i < count * (1 + asks); i++) {
        char **text = &texts[i % count];
        g_autoptr(GString) line = g_string_new(NULL);
        if (asks && i < count && !wording_asked(look, *text))
            continue;
        const char *at = *text;
        g_ptr_array_set_size(used, 0);
        if (!fill(look, &at, '\0', line, used))
            continue;
        while (g_string_replace(line, "  ", " ", 0))
            ;
        g_string_replace(line, " ,", ",", 0);
        return g_strdup(g_strstrip(line->str));
    }
    return NULL;
}
