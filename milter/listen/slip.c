/*
 * slip.c - what it takes the hand to have typed one word for another.
 *
 * Optimal string alignment (Damerau's edits, each letter in one of them) with costs by the kind of slip. The first letter is rarely
 * wrong. Bounded by 24 letters a word. Pure.
 */
#include "slip.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define LETTERS 32

static const char *const rows[] = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

/* Whether two keys lie side by side, on a keyboard of either kind. */
static bool
beside(gunichar one, gunichar other)
{
    if (one >= 0x80 || other >= 0x80)
        return false;
    for (guint r = 0; r < G_N_ELEMENTS(rows); r++) {
        const char *at = strchr(rows[r], (int)one), *to = strchr(rows[r], (int)other);
        if (at && to && labs(at - to) == 1)
            return true;
    }
    return false;
}

static bool
is_vowel(gunichar letter)
{
    return letter < 0x80 ? letter && strchr("aeiouy", (int)letter) : letter >= 0xE0 && letter != 0xE7 && letter != 0xF1;
}

static gunichar
base_of(gunichar letter)
{
    gunichar parts[4];
    return letter >= 0x80 && g_unichar_fully_decompose(letter, FALSE, parts, 4) > 1 ? parts[0] : letter;
}

static double
cost_replaced(gunichar typed, gunichar meant)
{
    static const char *const alike[] = {"ck", "cs", "sz", "vw", "bv", "cq", "fv", "dt", "bp", "mn", "ij", "iy", "gj"};
    if (base_of(typed) == base_of(meant)) /* one left out sooner than one too many */
        return typed < 0x80 ? 0.3 : 1.2;
    if (is_vowel(typed) && is_vowel(meant))
        return 1.0;
    for (guint i = 0; i < G_N_ELEMENTS(alike); i++)
        if ((typed == (guchar)alike[i][0] && meant == (guchar)alike[i][1]) ||
            (typed == (guchar)alike[i][1] && meant == (guchar)alike[i][0]))
            return 1.1;
    return beside(typed, meant) ? 1.2 : 2.2;
}

static guint
letters_of(const char *word, gunichar *letters)
{
    guint count = 0;
    for (const char *c = word; *c && count < LETTERS; c = g_utf8_next_char(c))
        letters[count++] = g_unichar_tolower(g_utf8_get_char(c));
    return count;
}

guint32
slip_kinds(const char *word)
{
    gunichar letters[LETTERS];
    guint32 kinds = 0;
    for (guint i = 0, count = letters_of(word, letters); i < count; i++) {
        gunichar base = base_of(letters[i]);
        kinds |= (guint32)1 << (base >= 'a' && base <= 'z' ? base - 'a' : 26 + base % 6);
    }
    return kinds;
}

/* Each kind that only one word has costs a letter of its own, or one put for another: 1.0, and 0.9 for a vowel left out. An h left out
 * in front costs less and does not count. */
bool
slip_within(guint32 typed, guint32 meant, double most)
{
    guint32 left_out = meant & ~typed & ~((guint32)1 << ('h' - 'a'));
    return __builtin_popcount(typed & ~meant) <= most && __builtin_popcount(left_out) * 0.9 <= most;
}

double
slip_cost(const char *word, const char *meant, double most)
{
    gunichar a[LETTERS], b[LETTERS];
    double d[3][LETTERS + 1];
    guint n = letters_of(word, a), m = letters_of(meant, b);
    if (!n || !m || n == LETTERS || m == LETTERS)
        return most + 1;
    bool mute = (a[0] == 'h' && n > 1 && base_of(a[1]) == base_of(b[0])) ||
                (b[0] == 'h' && m > 1 && base_of(b[1]) == base_of(a[0]));
    bool alike = base_of(a[0]) == base_of(b[0]) || mute || (a[0] == 'q' && b[0] == 'c') ||
                 (a[0] == 'v' && b[0] == 'b') || (a[0] == 'b' && b[0] == 'v');
    double head = alike ? 0 : 0.8;
    double *before = d[0], *last = d[1], *line = d[2], least_before = 0;
    for (guint j = 0; j <= m; j++)
        last[j] = j;
    for (guint i = 1; i <= n; i++) {
        double least = line[0] = i;
        for (guint j = 1; j <= m; j++) {
            bool doubled = i > 1 && a[i - 1] == a[i - 2], doubling = j > 1 && b[j - 1] == b[j - 2];
            double more = last[j] + (doubled ? 0.5 : is_vowel(a[i - 1]) ? 1.1 : 1.3);
            double fewer = line[j - 1] + (doubling || (b[j - 1] == 'h' && j == 1) ? 0.5
                                          : is_vowel(b[j - 1])                    ? 0.9
                                                                                  : 1.0);
            double same = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : cost_replaced(a[i - 1], b[j - 1]));
            line[j] = MIN(MIN(more, fewer), same);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[j] = MIN(line[j], before[j - 2] + 0.8);
            least = MIN(least, line[j]);
        }
        if (MIN(least, least_before) + head > most)
            return most + 1;
        least_before = least;
        double *free_row = before;
        before = last;
        last = line;
        line = free_row;
    }
    return last[m] + head;
}
