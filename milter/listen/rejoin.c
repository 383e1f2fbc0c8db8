/*
 * rejoin.c - a Spanish, Italian, Portuguese or Dutch clause that repeats too long a run of the customer's words, with one of its joints
 * said otherwise: "…, agujeros y serrín" → "…, así como agujeros y serrín", "…, ma …" → "…; tuttavia …".
 *
 * Nothing of the clause is lost, so that this is tried before anything is cut. A row is what has no verb and ends in "and X"; a contrast
 * is told apart only where either side has its verb. Pure.
 */
#include "rejoin.h"

#include "clause.h"
#include "crop.h"
#include "retell.h"
#include "southern.h"
#include "span.h"

#include <hearken/text.h>
#include <string.h>

#define HEAD_LEAST 4 /* words before a joint */
#define ROW_MOST   12

static const struct tongue {
    const char *language, *and, *as_well, *unlike; /* unlike: what no row goes on with */
    const char *but, *however;
    const char *with; /* in place of the colon before a row */
} tongues[] = {
    {"es", " y ", ", así como ",
     "y e o que no ni con sin de en por para a al como cuando si ya aunque porque pero sino se me le te muy más tan "
     "solo incluso hasta desde según",
     NULL, NULL, ", con "},
    {"it", " e ", ", nonché ",
     "e ed o che non né con senza di da in per a al come quando se già ma molto più solo anche fino dopo", ", ma ",
     "; tuttavia ", ", con "},
    {"pt", " e ", ", bem como ",
     "e ou que não nem com sem de da do em no na por para a ao como quando se já mas muito mais só até desde", ", mas ",
     "; no entanto, ", ", com "},
    {"nl", " en ", ", evenals ",
     "en of dat niet geen met zonder van in op aan bij voor te als wanneer al maar heel meer alleen ook tot sinds die",
     ", maar ", ", maar, zo lezen wij, ", ", met "},
};

static const struct tongue *
tongue_of(const struct pack *pack)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(pack->language, tongues[i].language) == 0)
            return &tongues[i];
    return NULL;
}

static bool
acts(const struct pack *pack, const struct tongue *tongue, const char *line)
{
    return tongue == tongues ? retell_tells(pack, line, G_MAXUINT) : southern_acts(pack, line);
}

/* "una puerta torcida | agujeros de más y serrín": whether what stands behind the comma goes on with a row. */
static bool
is_row(const struct pack *pack, const struct tongue *tongue, const char *rest)
{
    g_autofree char *first = g_strndup(rest, strcspn(rest, " ,"));
    guint words = text_word_count(rest);
    return strstr(rest, tongue->and) && words > 2 && words <= ROW_MOST && !strpbrk(rest, ",;:") &&
           !word_in(first, tongue->unlike) && !g_ascii_isdigit(*rest) && !acts(pack, tongue, rest);
}

/* "A. Los operarios dejaron …", "A, y los operarios dejaron …": the part in which the row may stand. */
static const char *
own_part(const struct tongue *tongue, const char *head)
{
    g_autofree char *joint = g_strconcat(",", tongue->and, NULL);
    const char *joined = g_strrstr(head, joint), *stop = g_strrstr(head, ". ");
    if (joined && (!stop || stop < joined))
        return joined + strlen(joint);
    return stop ? stop + 2 : head;
}

/* "comprada", "pagato": no thing. */
static bool
is_done(const char *low)
{
    static const char *const ends[] = {"ado",  "ada", "ido", "ida", "ados", "adas", "idos",
                                       "idas", "ato", "ata", "ati", "ate",  "uto",  "uta"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(low, ends[i]))
            return true;
    return false;
}

/* "… era otra cosa: piscina cerrada, aire roto" → "…, con piscina cerrada y aire roto". NULL: no row stands behind a colon. */
static char *
with_row(const struct pack *pack, const struct tongue *tongue, const char *clause)
{
    const char *colon = strstr(clause, ": "), *comma = colon ? strstr(colon, ", ") : NULL;
    g_autofree char *head = g_strndup(clause, colon ? (gsize)(colon - clause) : 0);
    g_autofree char *first = g_strndup(colon ? colon + 2 : "", colon ? strcspn(colon + 2, " ,") : 0);
    if (!comma || strpbrk(colon + 2, ":;\"") || strstr(colon, ". ") || !crop_is_open(clause, colon) ||
        text_word_count(head) < HEAD_LEAST || !acts(pack, tongue, head) || acts(pack, tongue, colon + 2) ||
        word_in(first, tongue->unlike) || g_ascii_isdigit(colon[2]) || is_done(first))
        return NULL;
    const char *last = strstr(colon, tongue->and) ? NULL : strrchr(colon, ',');
    return last ? g_strdup_printf("%s%s%.*s%s%s", head, tongue->with, (int)(last - colon - 2), colon + 2, tongue->and,
                                  last + 2)
                : g_strconcat(head, tongue->with, colon + 2, NULL);
}

/* Dutch: "hij is niet geweest" → "helaas is hij niet geweest", which a contrast may be joined by. NULL: no such order. Owned by caller. */
static char *
regretted(const struct tongue *tongue, const char *rest)
{
    g_auto(GStrv) words = g_strsplit(rest, " ", 3);
    bool plain =
        words[0] && words[1] && words[2] && strcmp(tongue->language, "nl") == 0 &&
        word_in(words[0], "hij ze zij het dat die niemand er") && !strpbrk(words[1], ",;:") &&
        word_in(words[1], "is was heeft had kwam komt werd wordt kan kon doet deed werkt bleef blijft ging gaat");
    return plain ? g_strdup_printf(", maar helaas %s %s %s", words[1], words[0], words[2]) : NULL;
}

char *
rejoin(const struct pack *pack, const char *clause, const char *source)
{
    const struct tongue *tongue = tongue_of(pack);
    char *with = tongue ? with_row(pack, tongue, clause) : NULL;
    if (with && span_longest(with, source) <= SPAN_MAX)
        return with;
    g_free(with);
    for (const char *at = clause; tongue && (at = strstr(at, ", ")); at += 2) {
        g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
        const char *own = own_part(tongue, head);
        if (!crop_is_open(clause, at) || text_word_count(head) < HEAD_LEAST || strstr(own, ", ") ||
            !acts(pack, tongue, head))
            continue;
        const char *rest = at + 2, *joint = is_row(pack, tongue, rest) ? tongue->as_well : NULL;
        if (!joint && tongue->but && g_str_has_prefix(at, tongue->but)) {
            rest = at + strlen(tongue->but);
            g_autofree char *first = g_strndup(rest, strcspn(rest, " ,"));
            joint = text_word_count(rest) > 3 && !word_in(first, "geen niet wel slechts alleen non solo não só") &&
                            acts(pack, tongue, rest) && !strstr(rest, ": ")
                        ? tongue->however
                        : NULL;
        }
        g_autofree char *sorry = joint && joint == tongue->however ? regretted(tongue, rest) : NULL;
        g_autofree char *line = sorry   ? g_strconcat(head, sorry, NULL)
                                : joint ? g_strconcat(head, joint, rest, NULL)
                                        : NULL;
        if (line && span_longest(line, source) < span_longest(clause, source))
            return g_steal_pointer(&line);
    }
    return NULL;
}
