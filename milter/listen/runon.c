/*
 * runon.c - a run-on parted: "hi my line is dead and i rang twice can someone come and look thanks".
 *
 * Only what was typed in haste is touched: it begins small, says "i", or goes on for BREATH words without a mark. A part begins where
 * seam.c (English), the model of boundary.h or a list of beginnings (tongue.c) finds one; never inside brackets or a quotation, never
 * so that less than a few words are left. Pure, linear.
 */
#include "runon.h"

#include "beginning.h"
#include "boundary.h"
#include "seam.h"
#include "speech.h"
#include "tongue.h"

#include <stdbool.h>
#include <string.h>

#define BREATH        RUN_BREATH
#define HASTE         10 /* words of a sentence typed in haste that is looked at */
#define GERMAN_BREATH 16 /* a careful hand would have put a comma */
#define REST_MIN      RUN_REST_MIN
#define RELATIVE_MAX  10    /* words of what tells of a thing */
#define SURE          0.5F  /* the model's probability of a sentence's beginning where its form could be one ... */
#define NEEDED        0.25F /* ... where a second verb must have its subject ... */
#define SURER         0.8F  /* ... where the words themselves tell little */
#define SUREST        0.95F /* ... in what was typed with care */

static const char *
low_at(const struct run *run, guint at)
{
    return at < run->count ? run->low[at] : "";
}

/* Where the model finds that a sentence begins, and likelier than at the next words: no list of words foresees every beginning. Who sets
 * marks (runs: false) leaves none out by chance, and parts with a comma what is told in one sentence. */
static bool
learned_joint(const struct boundary *found, const struct passage *passage, bool runs, guint start, guint at,
              guint count)
{
    if (!found || at - start < 2 || count - at < 2)
        return false;
    float sure = found[at].begins;
    bool marked = beginning_marked(passage, at), bare = beginning_bare(passage, at),
         needed = !marked && beginning_needed(passage, start, at);
    if (at - start < REST_MIN || (count - at < REST_MIN && !needed) || (!runs && (passage->commas || marked || bare)) ||
        !beginning_here(passage, start, at))
        return false;
    float least = !runs ? SUREST : bare ? needed ? SURE : SURER : needed ? NEEDED : SURE;
    for (guint k = at + 1; k <= at + 2 && k < count && sure >= least; k++)
        if (found[k].begins > sure && beginning_here(passage, start, k))
            return false;
    return sure >= least;
}

static char *
bare_low(const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1);
    char *from = low;
    while (*from && strchr("(\"'", *from))
        from++;
    gsize width = strlen(from);
    while (width && strchr(".,;:!?)\"'-", from[width - 1]))
        width--;
    return g_strndup(from, width);
}

/* "hi", "hello there": the words of a greeting that no mark ends. */
static guint
greeting(const struct run *run)
{
    if (!word_in(low_at(run, 0), "hi hello hey hiya hallo hoi hola bonjour salut slt ciao oi olá") ||
        run->count <= 14 || strpbrk(run->words[0], ",!."))
        return 0;
    guint more = word_in(low_at(run, 1), "there team all guys everyone again leute zusammen") ? 2 : 1;
    return run->words[more - 1][strcspn(run->words[more - 1], ",!.")] ? 0 : more;
}

static void
add_part(GPtrArray *parts, const struct run *run, guint start, guint end)
{
    bool english = strcmp(run->language, "en") == 0;
    GString *part = g_string_new(english && seam_pleads(run, start, end) ? "please" : NULL);
    for (guint i = start; i < end; i++)
        g_string_append_printf(part, "%s%s", part->len ? " " : "", run->words[i]);
    while (end < run->count && part->len && strchr(",;- ", part->str[part->len - 1]))
        g_string_truncate(part, part->len - 1);
    bool asks = english && seam_asks(run, start);
    if (asks && (start > 0 || end < run->count) && part->len && !strchr(".!?:)\"", part->str[part->len - 1]))
        g_string_append_c(part, '?');
    if (part->len)
        g_ptr_array_add(parts, g_string_free(part, FALSE));
    else
        g_string_free(part, TRUE);
}

bool
runon_hasty(const char *text)
{
    guint small = 0, large = 0;
    for (const char *c = text; *c; c++) {
        if (c != text && !(c - text > 2 && c[-1] == ' ' && strchr(".!?", c[-2])))
            continue;
        gunichar letter = g_utf8_get_char_validated(c, -1);
        small += letter < 0x110000 && g_unichar_islower(letter);
        large += letter < 0x110000 && g_unichar_isupper(letter);
    }
    return small > large;
}

/* Typed in haste, or with "i" for "I"; or long without any mark. */
static bool
is_runon(const struct run *run, bool hasty, const char *sentence)
{
    for (guint i = 0; i < run->count && !hasty && strcmp(run->language, "en") == 0; i++)
        hasty = word_in(run->words[i], "i im ive dont cant wont");
    bool german = strcmp(run->language, "de") == 0;
    guint haste = german ? HASTE - 3 : HASTE; /* German packs more into a word */
    bool begins_small = g_unichar_islower(g_utf8_get_char(sentence));
    bool small = true; /* no noun has its capital; those mended before have */
    for (const char *c = sentence; german && small && *c; c = g_utf8_next_char(c))
        small = !g_unichar_isupper(g_utf8_get_char(c));
    bool unmarked = german && !strpbrk(sentence, ",;:");
    hasty |= german && (small || (begins_small && unmarked));
    if (unmarked && run->count > GERMAN_BREATH)
        return true;
    return (hasty && run->count > haste) || (run->count > BREATH && !strpbrk(sentence, ",;:"));
}

static char *
with_reason(const struct run *run, guint at)
{
    GString *line = g_string_new(NULL);
    for (guint i = 0; i < run->count; i++)
        g_string_append_printf(line, "%s%s%s", i ? " " : "", i == at ? "because " : "", run->words[i]);
    gsize comma = 0;
    for (guint i = 0; i < at; i++)
        comma += strlen(run->words[i]) + 1;
    g_string_erase(line, (gssize)comma - 2, 1);
    return g_string_free(line, FALSE);
}

/* English: "credited | two hours before the payment", "a payment | i dont recognise at all": what tells of the words before it. */
static bool
is_of_before(const struct run *run, guint at)
{
    guint all = at + 3 + 2 * (word_in(low_at(run, at + 3), "at") && word_in(low_at(run, at + 4), "all"));
    bool unknown = word_in(low_at(run, at), "i we") && word_in(low_at(run, at + 1), "don't dont didn't didnt never") &&
                   word_in(low_at(run, at + 2), "recognise recognize authorise authorize authorised authorized make "
                                                "made order ordered") &&
                   all >= run->count;
    static const char spans[] = "minutes hours days weeks months years hour day week month year";
    return unknown || (word_in(run->low[at - 1], spans) && word_in(run->low[at], "before after")) ||
           (word_in(low_at(run, at + 1), spans) && word_in(low_at(run, at + 2), "before after earlier later"));
}

/* English: "a shop | i've never heard of", "by any definition | I am aware of". */
static bool
is_of_thing(const struct run *run, guint at)
{
    g_autoptr(GString) rest = g_string_new(NULL);
    for (guint i = at - 1; i < run->count && i < at + RELATIVE_MAX; i++)
        g_string_append_printf(rest, "%s%s", rest->len ? " " : "", run->words[i]);
    g_autoptr(clause) words = clause_cut(rest->str);
    return speech_lacks_object(words, 1);
}

/* English: "until | when", "with whom | my data", "in case | it", "so loud | I can't hear", "the only way to change | the number is to
 * log in": what stands before is no sentence without what stands behind. */
static bool
is_open_before(const struct run *run, guint at)
{
    const char *before = run->low[at - 1], *second = at > 1 ? run->low[at - 2] : "";
    bool denied = at + 1 < run->count && word_in(run->low[at + 1], "can't cant cannot couldn't couldnt don't didn't");
    bool defined = at > 2 && strcmp(second, "to") == 0 && word_in(run->low[at], "the my our your this that");
    for (guint i = at + 1; defined && i + 1 < run->count && i < at + 5; i++)
        if (word_in(run->low[i], "is was") && strcmp(run->low[i + 1], "to") == 0)
            return true;
    return word_in(run->words[at - 1], "otherwise until till since by from whom whose") ||
           (strcmp(before, "case") == 0 && strcmp(second, "in") == 0) ||
           (strcmp(second, "so") == 0 && (denied || word_in(run->low[at], "i we you he she they")));
}

/* "la respuesta es que no | pueden", "dicono che non | possono": without its verb a denial says the opposite. */
static bool
is_denied(const struct run *run, guint at)
{
    return word_in(run->language, "es it pt fr") && word_in(run->low[at - 1], "no não non ne ni que che") &&
           !strpbrk(run->words[at - 1], ",;:.!?");
}

char **
runon_parts(const char *language, bool hasty, const char *sentence, const struct weights *bounds)
{
    GPtrArray *parts = g_ptr_array_new();
    g_auto(GStrv) words = g_strsplit(sentence, " ", -1);
    struct run run = {.language = language, .words = words, .count = g_strv_length(words)};
    run.low = g_new0(char *, run.count + 1);
    for (guint i = 0; i < run.count; i++)
        run.low[i] = bare_low(words[i]);
    guint reason = strcmp(language, "en") == 0 ? seam_reason(&run) : 0;
    if (reason) {
        g_autofree char *line = with_reason(&run, reason);
        g_strfreev(run.low);
        g_ptr_array_unref(parts);
        return runon_parts(language, hasty, line, bounds);
    }
    bool english = strcmp(language, "en") == 0, runs = is_runon(&run, hasty, sentence), quoted = false;
    guint start = runs ? greeting(&run) : 0;
    gint depth = 0;
    if (start)
        add_part(parts, &run, 0, start);
    g_autoptr(passage) passage = english && bounds ? passage_new(words, run.count) : NULL;
    g_autofree struct boundary *found = passage ? boundary_find(bounds, passage) : NULL;
    for (guint at = start; at < run.count && (runs || english); at++) {
        bool open = at > start && (english ? is_open_before(&run, at) || is_of_before(&run, at) : is_denied(&run, at));
        if (at > start && depth <= 0 && !quoted && !open &&
            ((english ? seam_here(&run, runs, at, start) : tongue_joint(&run, at, start)) ||
             learned_joint(found, passage, runs, start, at, run.count)) &&
            !(english && is_of_thing(&run, at))) {
            add_part(parts, &run, start, at);
            start = at;
        }
        for (const char *c = words[at]; *c; c++) {
            depth += (*c == '(') - (*c == ')');
            quoted ^= *c == '"';
        }
    }
    if (start == 0 && !(english && seam_pleads(&run, 0, run.count)))
        g_ptr_array_add(parts, g_strdup(sentence));
    else
        add_part(parts, &run, start, run.count);
    g_strfreev(run.low);
    g_ptr_array_add(parts, NULL);
    return (char **)g_ptr_array_free(parts, FALSE);
}
