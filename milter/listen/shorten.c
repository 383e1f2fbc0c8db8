/*
 * shorten.c - the parts of a long English, Italian, Portuguese or Dutch sentence that can stand alone.
 *
 * A sentence that the turners cannot word whole often holds one that they can: what stands behind a "but" (that is what is wrong), or
 * before a comma that only adds. Never cut within a quotation or parentheses, nor what hangs on a condition. Pure.
 */
#include "shorten.h"

#include "clause.h"
#include "stump.h"
#include "parting.h"

#include <hearken/text.h>
#include <string.h>

#define PART_LEAST 5 /* words of a part that says something */
#define PART_MOST  24

/* Without the marks at its end; only where something is said, and not more than a reply tells. */
static void
add_part(GPtrArray *parts, const char *from, gsize length)
{
    g_autofree char *part = g_strndup(from, length);
    gsize end = strlen(part);
    while (end && strchr(" .,;:-", part[end - 1]))
        part[--end] = '\0';
    const char *comma = g_strrstr(part, ", ");
    const char *before = comma ? g_strrstr_len(part, comma - part, ", ") : NULL;
    if (comma && !before && !strchr(part, '"') && text_word_count(comma + 2) <= 2)
        return; /* "The cooling, meanwhile", "it stops, beeps"; not "my train, from Rome to Bari, was cancelled" */
    const char *and = comma ? strstr(comma, " and ") : NULL;
    if (and&&text_word_count(comma + 2) <= 5 &&
        !memchr(comma + 2, ' ', (gsize)(and-comma) - 2)) { /* "it stops, beeps and shows E18" */
        g_autofree char *listed = g_strdup_printf("%.*s and %s.", (int)(comma - part), part, comma + 2);
        g_ptr_array_add(parts, g_steal_pointer(&listed));
        return;
    }
    g_autoptr(clause) words = clause_cut(part);
    bool begun = parting_is_begun(words, 0, words->count) && !strchr(part, ','); /* "nobody said that if it is late" */
    if (!begun && text_word_count(part) >= PART_LEAST && text_word_count(part) <= PART_MOST)
        g_ptr_array_add(parts, g_strconcat(part, ".", NULL));
}

/* "I teach Year 5 and would like to bring 23 children, …": what is wanted, with who wants it. */
static void
add_wanted(GPtrArray *parts, const char *sentence)
{
    static const char *const wants[] = {" and would like ", " and want ", " and need ", " and would prefer "};
    const char *who = g_str_has_prefix(sentence, "I ") ? "I" : g_str_has_prefix(sentence, "We ") ? "We" : NULL;
    for (guint i = 0; who && i < G_N_ELEMENTS(wants); i++) {
        const char *at = strstr(sentence, wants[i]);
        const char *end = at ? strstr(at, ", ") : NULL;
        g_autofree char *wanted =
            at ? g_strdup_printf("%s %.*s", who, end ? (int)(end - at) - 5 : (int)strlen(at) - 5, at + 5) : NULL;
        if (wanted)
            add_part(parts, wanted, strlen(wanted));
    }
}

/* "in Poland, Czech and Slovakia": a comma within a row of names. */
static bool
names_row(const char *at)
{
    gsize width = at[1] ? strcspn(at + 2, " ,.") : 0;
    return width > 1 && g_ascii_isupper(at[2]) && g_str_has_prefix(at + 2 + width, " and ") &&
           g_ascii_isupper(at[2 + width + 5]) && at[2 + width + 6] != ' ';
}

/* Behind an "and": "he called me", not "29E" of "in 11A and 29E". */
static bool
opens_clause(const char *rest)
{
    if (g_ascii_isdigit(rest[strcspn(rest, " ")] ? rest[strcspn(rest, " ") + 1] : '\0'))
        return false; /* "fra le 14 e le 18" */
    g_autofree char *word = g_strndup(rest, strcspn(rest, " ,.;"));
    g_autofree char *low = g_utf8_strdown(word, -1);
    return word_in(low, "i i've i'm i'd we we've we'd he he's she she's it it's its they they've nobody there there's "
                        "theres my our the you not im ive") ||
           word_in(low,
                   "il lo la i gli le l' non è ho mi si nessuno c'è adesso ora vorrei voglio chiedo sono abbiamo") ||
           word_in(low,
                   "não só apenas o a os as eu meu minha ninguém agora quero gostaria preciso já nunca nada peço") ||
           word_in(low, "ik we wij de het mijn onze er nu niemand ze dat toch daarom");
}

/* What parts clauses in the language; NULL: it is not told so. */
static const char *const *
joints_of(const char *language)
{
    static const struct {
        const char *language, *joints[8];
    } all[] = {{"en", {", ", "; ", " and ", " but ", " because "}},
               {"it", {", ", "; ", " e ", " ma ", " perché "}},
               {"pt", {", ", "; ", " e ", " mas ", " porque "}},
               {"de", {"; ", ", aber ", ", doch ", ", und ", ", weil ", ", obwohl ", " und "}},
               {"nl", {"; ", ", maar ", ", en ", " en ", " maar ", ", want ", ", dus "}}};
    for (guint i = 0; i < G_N_ELEMENTS(all); i++)
        if (strcmp(all[i].language, language) == 0)
            return all[i].joints;
    return NULL;
}

char **
shorten_parts(const struct pack *pack, const char *sentence)
{
    const char *language = pack ? pack->language : "";
    static const char *const opposed[] = {", but ",         "; but ", " - but ", ", however ", ", ma ",
                                          ", per\xC3\xB2 ", ", mas ", ", maar ", ", aber "};
    const char *const *joints = joints_of(language);
    GPtrArray *parts = g_ptr_array_new();
    g_autofree char *first = g_strndup(sentence, strcspn(sentence, " ,"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    bool fits =
        joints && !strchr(sentence, '?') && text_word_count(sentence) > PART_LEAST + 2 &&
        !word_in(low,
                 "if unless when whenever although though while because once after before despite without "
                 "se quando mentre siccome benché dopo prima caso embora enquanto depois antes als wanneer terwijl "
                 "hoewel omdat toen nadat zodra wenn weil obwohl nachdem bevor als da sobald falls seit");
    for (guint i = 0; fits && i < G_N_ELEMENTS(opposed); i++) {
        const char *at = strstr(sentence, opposed[i]);
        if (at)
            add_part(parts, at + strlen(opposed[i]), strlen(at + strlen(opposed[i])));
    }
    if (fits)
        add_wanted(parts, sentence);
    gint depth = 0;
    bool quoted = false;
    gsize cuts[16];
    guint count = 0;
    for (const char *at = sentence; fits && *at && count < G_N_ELEMENTS(cuts); at++) {
        depth += (*at == '(') - (*at == ')');
        quoted ^= *at == '"';
        for (guint i = 0; depth <= 0 && !quoted && i < 8 && joints[i]; i++)
            if (g_str_has_prefix(at, joints[i]) && (*at != ' ' || opens_clause(at + strlen(joints[i])))) {
                const char *next = strchr(at + 1, ',');
                bool bound = g_str_has_prefix(at, ", except") || g_str_has_prefix(at, ", apart from");
                bound |= word_in(language, "it pt nl") && /* "by lamplight it passes" is not what is meant */
                         (strstr(joints[i], " ma ") || strstr(joints[i], " mas ") || strstr(joints[i], " maar ") ||
                          g_str_has_prefix(at, ", ma ") || g_str_has_prefix(at, ", mas "));
                bool aside =
                    bound || (*at == ',' && ((next && next - at < 14) || names_row(at))); /* "…, meanwhile, …" */
                if (!aside)
                    cuts[count++] = (gsize)(at - sentence);
                break;
            }
    }
    while (count-- > 0) { /* the longest first */
        g_autofree char *head = g_strndup(sentence, cuts[count]);
        if (!stump_owes(pack, head, sentence + cuts[count]))
            add_part(parts, sentence, cuts[count]);
    }
    g_ptr_array_add(parts, NULL);
    return (char **)g_ptr_array_free(parts, FALSE);
}
