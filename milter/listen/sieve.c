/*
 * sieve.c - which patterns a text can match at all, told from letters that every match holds.
 *
 * Some thousand patterns are tried on a mail, and few of them match. Nearly each holds words without which it cannot: read from the
 * pattern once, they are looked up in the text by their pairs and threes of octets, which costs some nanoseconds where a search costs
 * some microseconds. Of a pattern is kept what must stand (of "(?:je |j')appelle (?:moi )?": one of "je " and "j'", and "appelle "); a
 * part that may be missing, a class of letters, a negative look are no sign. What is not understood lets everything pass.
 */
#include "sieve.h"

#include <string.h>

#define GRAMS_MAX 12 /* of one run of letters: more would tell little more */

struct sieve {
    GArray *code; /* guint16: of each sign the number of its runs; of each run the number of its grams, and they */
};

/* One of these runs of letters must stand. */
typedef GPtrArray sign; /* char * */

/* What is read of a pattern. */
struct reading {
    const char *at;
    bool strange; /* not understood */
};

static GPtrArray *read_choice(struct reading *reading);

static guint16
gram(const unsigned char *at, guint width)
{
    guint32 sum = 0;
    for (guint i = 0; i < width; i++)
        sum = sum * 331 + at[i];
    return (guint16)(((sum * 2654435761U) >> 16) & 16383U);
}

/* The octet as a small letter's: of ASCII and of Latin-1's "É". */
static unsigned char
small(const char *text, gsize at)
{
    unsigned char octet = (unsigned char)text[at];
    if (at > 0 && (unsigned char)text[at - 1] == 0xC3 && octet < 0xA0)
        return octet | 0x20;
    return (unsigned char)g_ascii_tolower((char)octet);
}

void
grain_take(struct grain *grain, const char *text)
{
    unsigned char last[3] = {0, 0, 0};
    memset(grain, 0, sizeof *grain);
    for (gsize i = 0; text[i]; i++) {
        last[0] = last[1], last[1] = last[2], last[2] = small(text, i);
        guint16 two = gram(last + 1, 2), three = gram(last, 3);
        grain->bits[two / 64] |= G_GUINT64_CONSTANT(1) << (two % 64);
        grain->bits[three / 64] |= G_GUINT64_CONSTANT(1) << (three % 64);
    }
}

/* ---- reading a pattern ------------------------------------------------------------------------------------------- */

static void
sign_free(gpointer data)
{
    g_ptr_array_unref(data);
}

static gsize
shortest(const sign *of)
{
    gsize least = G_MAXSIZE;
    for (guint i = 0; i < of->len; i++)
        least = MIN(least, strlen(of->pdata[i]));
    return least;
}

/* The run read so far is a sign of its own; a letter alone is none. */
static void
run_ends(GString *run, GPtrArray *signs)
{
    if (run->len > 1) {
        sign *one = g_ptr_array_new_with_free_func(g_free);
        g_ptr_array_add(one, g_strdup(run->str));
        g_ptr_array_add(signs, one);
    }
    g_string_truncate(run, 0);
}

/* A quantifier behind a part, if there is one: how often the part stands at least. */
static guint
least_times(struct reading *reading, bool *any_out)
{
    const char *at = reading->at;
    guint least = 1;
    *any_out = true;
    if (*at == '*' || *at == '?' || *at == '+')
        least = *at++ == '+';
    else if (*at == '{' && g_ascii_isdigit(at[1]) && strchr(at, '}')) {
        least = at[1] != '0';
        at = strchr(at, '}') + 1;
    } else
        *any_out = false;
    if (*any_out && (*at == '?' || *at == '+'))
        at++;
    reading->at = at;
    return least;
}

static void
skip_class(struct reading *reading)
{
    const char *at = reading->at + 1;
    at += *at == '^';
    at += *at == ']';
    for (; *at && *at != ']'; at++) {
        if (*at == '\\' && at[1])
            at++;
        else if (*at == '[' && at[1] == ':')
            reading->strange = true;
    }
    reading->at = at + (*at == ']');
}

/* Behind a group's parenthesis: whether what stands in it must stand in the text; `look`: but is no part of it. */
static bool
group_opens(struct reading *reading, bool *look_out)
{
    const char *at = reading->at;
    *look_out = false;
    if (*at == '*')
        reading->strange = true;
    if (*at != '?')
        return true;
    at++;
    bool behind = *at == '<' && (at[1] == '=' || at[1] == '!');
    at += behind;
    *look_out = *at == '=' || *at == '!';
    bool must = *at != '!';
    if (!*look_out)
        at += strspn(at, "-ims");
    if (!*look_out && *at != ':' && *at != ')' && *at != '>')
        reading->strange = true; /* names, conditions, recursion */
    reading->at = at + (*at && *at != ')');
    return must;
}

/* A group, the look at its place behind the parenthesis: its signs are the whole's if they must stand. */
static void
read_group(struct reading *reading, GString *run, GPtrArray *signs)
{
    bool look = false, counted = false;
    reading->at++;
    bool must = group_opens(reading, &look);
    g_autoptr(GPtrArray) inner = read_choice(reading);
    if (*reading->at == ')')
        reading->at++;
    else
        reading->strange = true;
    must &= least_times(reading, &counted) > 0;
    if (!look)
        run_ends(run, signs);
    for (guint i = 0; must && i < inner->len; i++)
        g_ptr_array_add(signs, g_ptr_array_ref(inner->pdata[i]));
}

/* Behind a backslash: a place, a class, or a letter that is meant itself. */
static void
read_escape(struct reading *reading, GString *run, GPtrArray *signs)
{
    bool counted = false;
    char what = *++reading->at;
    reading->at += what != '\0';
    if (what && strchr("bBAzZGK", what))
        return;
    if (what && (what == 'p' || what == 'P') && *reading->at == '{' && strchr(reading->at, '}'))
        reading->at = strchr(reading->at, '}') + 1;
    else if (!what || (g_ascii_isalnum(what) && !strchr("dDwWsShHvVRnt123456789", what)))
        reading->strange = true;
    if (g_ascii_isdigit(what))
        reading->at += strspn(reading->at, "0123456789");
    if (!g_ascii_isalnum(what)) {
        guint least = least_times(reading, &counted);
        if (least > 0)
            g_string_append_c(run, what);
        if (counted)
            run_ends(run, signs);
        return;
    }
    least_times(reading, &counted);
    run_ends(run, signs);
}

/* A letter that is meant itself. Other letters than ASCII's and Latin-1's have capitals that are not known here. */
static void
read_letter(struct reading *reading, GString *run, GPtrArray *signs)
{
    bool counted = false;
    const char *letter = reading->at;
    gsize width = (gsize)(g_utf8_next_char(letter) - letter);
    reading->at += strnlen(letter, width);
    guint least = least_times(reading, &counted);
    bool known = width == 1 || (width == 2 && (unsigned char)*letter == 0xC3);
    if (least > 0 && known)
        for (gsize i = 0; i < width; i++)
            g_string_append_c(run, (char)small(letter, i));
    if (counted || !known)
        run_ends(run, signs);
}

/* What stands one after the other: every sign of it. */
static GPtrArray *
read_row(struct reading *reading)
{
    GPtrArray *signs = g_ptr_array_new_with_free_func(sign_free);
    g_autoptr(GString) run = g_string_new(NULL);
    bool counted = false;
    while (*reading->at && *reading->at != '|' && *reading->at != ')' && !reading->strange) {
        switch (*reading->at) {
        case '^':
        case '$':
            reading->at++;
            break;
        case '.':
            reading->at++;
            least_times(reading, &counted);
            run_ends(run, signs);
            break;
        case '[':
            skip_class(reading);
            least_times(reading, &counted);
            run_ends(run, signs);
            break;
        case '(':
            read_group(reading, run, signs);
            break;
        case '\\':
            read_escape(reading, run, signs);
            break;
        default:
            read_letter(reading, run, signs);
        }
    }
    run_ends(run, signs);
    return signs;
}

/* Rows parted by "|": of each its best sign, together one; none, if one row has none. A row alone: all of its signs. */
static GPtrArray *
read_choice(struct reading *reading)
{
    GPtrArray *signs = read_row(reading);
    if (*reading->at != '|' || reading->strange)
        return signs;
    sign *either = g_ptr_array_new_with_free_func(g_free);
    for (bool blind = false;; signs = read_row(reading)) {
        const sign *best = NULL;
        for (guint i = 0; i < signs->len; i++)
            best = !best || shortest(signs->pdata[i]) > shortest(best) ? signs->pdata[i] : best;
        blind |= !best;
        for (guint i = 0; best && i < best->len; i++)
            g_ptr_array_add(either, g_strdup(best->pdata[i]));
        g_ptr_array_unref(signs);
        if (*reading->at != '|' || reading->strange) {
            signs = g_ptr_array_new_with_free_func(sign_free);
            if (!blind)
                g_ptr_array_add(signs, g_ptr_array_ref(either));
            g_ptr_array_unref(either);
            return signs;
        }
        reading->at++;
    }
}

/* ---- the sieve --------------------------------------------------------------------------------------------------- */

static void
run_coded(GArray *code, const char *run)
{
    const unsigned char *at = (const unsigned char *)run;
    gsize length = strlen(run);
    guint16 count = (guint16)(length == 2 ? 1 : MIN(length - 2, GRAMS_MAX));
    g_array_append_val(code, count);
    for (guint i = 0; i < count; i++) {
        guint16 next = length == 2 ? gram(at, 2) : gram(at + i, 3);
        g_array_append_val(code, next);
    }
}

struct sieve *
sieve_new(const char *pattern)
{
    struct reading reading = {.at = pattern};
    g_autoptr(GPtrArray) signs = read_choice(&reading);
    if (reading.strange || *reading.at || signs->len == 0)
        return NULL;
    struct sieve *sieve = g_new0(struct sieve, 1);
    sieve->code = g_array_new(FALSE, FALSE, sizeof(guint16));
    for (guint i = 0; i < signs->len; i++) {
        const sign *one = signs->pdata[i];
        guint16 runs = (guint16)one->len;
        g_array_append_val(sieve->code, runs);
        for (guint k = 0; k < one->len; k++)
            run_coded(sieve->code, one->pdata[k]);
    }
    return sieve;
}

void
sieve_free(struct sieve *sieve)
{
    if (!sieve)
        return;
    g_array_unref(sieve->code);
    g_free(sieve);
}

bool
sieve_passes(const struct sieve *sieve, const struct grain *grain)
{
    if (!sieve)
        return true;
    const guint16 *at = (const guint16 *)(const void *)sieve->code->data, *end = at + sieve->code->len;
    while (at < end) {
        bool found = false;
        for (guint runs = *at++; runs > 0; runs--) {
            bool all = true;
            for (guint grams = *at++; grams > 0; grams--, at++)
                all = all && (grain->bits[*at / 64] >> (*at % 64) & 1);
            found |= all;
        }
        if (!found)
            return false;
    }
    return true;
}
