/*
 * frames.c - a frame's words: its template filled with what the mail says.
 *
 * An alternative says something particular, so it stands only with a slot of the mail's filled; the last one is general. {SLOT} is
 * the issue's slot of that name or the mail's fact; {REF}, {DATE}, {DUR}, {DEADLINE} and what stands in [] fall out when they are not
 * known, an alternative with any other unknown slot is passed over. Where the customer says tu, tú or je, the pack's table "informal"
 * turns the formal template. Pure.
 */
#include "frames.h"

#include "clause.h"

#include <string.h>

static const char *
value(const struct insight *insight, const struct issue *issue, const char *slot)
{
    const char *text = issue ? insight_slot(issue, slot) : NULL;
    if (!text && strcmp(slot, "DEADLINE") == 0 && *insight->deadline)
        text = insight->deadline;
    return text && *text ? text : NULL;
}

char *
frames_reference(const struct pack *pack, const struct insight *insight)
{
    static const char *const kinds[] = {"order", "tracking", "invoice", "booking", "policy", "case", "customer"};
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
        const char *number = insight_fact(insight, kinds[i]);
        char **label = pack_texts(pack, kinds[i]);
        if (number && *number && label)
            return g_strdup_printf("(%s %s)", label[0], number);
    }
    return g_strdup("");
}

guint
frames_reference_place(const struct pack *pack, const struct insight *insight, const char *const *clauses, guint count)
{
    g_autofree char *reference = strcmp(pack->language, "en") == 0 ? frames_reference(pack, insight) : g_strdup("");
    static const struct {
        const char *label, *words;
    } kinds[] = {{"(order ", "order ordered orders bought purchased parcel package delivery delivered shipment"},
                 {"(tracking ", "tracking parcel package delivery delivered shipment courier"},
                 {"(invoice ", "invoice invoices invoiced bill billed charged"},
                 {"(booking ", "booking booked book flight flights reservation room trip stay tickets"}};
    for (guint k = 0; k < G_N_ELEMENTS(kinds); k++)
        for (guint i = 0; g_str_has_prefix(reference, kinds[k].label) && i < count; i++) {
            g_autoptr(clause) words = clause_cut(clauses[i]);
            for (guint n = 0; n < words->count; n++)
                if (word_in(words->words[n].low, kinds[k].words))
                    return i;
        }
    return count;
}

static bool
may_fall_out(const char *slot)
{
    return strcmp(slot, "REF") == 0 || strcmp(slot, "DATE") == 0 || strcmp(slot, "DUR") == 0 ||
           strcmp(slot, "DEADLINE") == 0 || strcmp(slot, "DATE2") == 0;
}

/* Appends the template's part up to `stop`; false: a slot that may not fall out is unknown. */
static bool
fill(GString *to, const struct pack *pack, const struct insight *insight, const struct issue *issue, const char **at,
     char stop, guint *filled)
{
    bool ok = true;
    while (**at && **at != stop) {
        if (**at == '[') {
            (*at)++;
            gsize length = to->len;
            if (!fill(to, pack, insight, issue, at, ']', filled))
                g_string_truncate(to, length);
        } else if (**at == '{') {
            gsize width = strcspn(*at, "}");
            g_autofree char *slot = g_strndup(*at + 1, width ? width - 1 : 0);
            g_autofree char *reference = strcmp(slot, "REF") == 0 ? frames_reference(pack, insight) : NULL;
            const char *text = reference ? reference : value(insight, issue, slot);
            ok = ok && (text || may_fall_out(slot));
            *filled += text && !reference;
            g_string_append(to, text ? text : "");
            *at += width + ((*at)[width] == '}');
        } else {
            g_string_append_c(to, *(*at)++);
        }
    }
    if (**at)
        (*at)++;
    return ok;
}

static void
tidy(GString *line)
{
    g_string_replace(line, "  ", " ", 0);
    g_string_replace(line, " ,", ",", 0);
    g_string_replace(line, " ;", ";", 0);
    while (line->len && line->str[line->len - 1] == ' ')
        g_string_truncate(line, line->len - 1);
}

static char *
from_template(const struct pack *pack, const struct insight *insight, const struct issue *issue, const char *template,
              guint *filled)
{
    g_autoptr(GString) line = g_string_new(NULL);
    const char *at = template;
    *filled = 0;
    if (!fill(line, pack, insight, issue, &at, '\0', filled))
        return NULL;
    tidy(line);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

static bool
is_border(const char *start, const char *at)
{
    return at == start || !g_unichar_isalpha(g_utf8_get_char(g_utf8_prev_char(at)));
}

/* "vous avez" → "tu as" wherever whole words stand so. */
char *
frames_informal(const struct pack *pack, char *clause)
{
    char **table = pack_texts(pack, "informal");
    g_autoptr(GString) line = g_string_new(NULL);
    for (const char *at = clause; *at;) {
        bool found = false;
        for (char **pair = table; pair && *pair && !found; pair++) {
            gsize width = strcspn(*pair, ":");
            found = (*pair)[width] && is_border(clause, at) && strncmp(at, *pair, width) == 0 &&
                    !g_unichar_isalpha(g_utf8_get_char(at + width));
            if (found) {
                g_string_append(line, *pair + width + 1);
                at += width;
            }
        }
        if (!found)
            g_string_append_c(line, *at++);
    }
    g_free(clause);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

char *
frames_fill_text(const struct pack *pack, const struct insight *insight, const struct issue *issue,
                 const char *template)
{
    guint filled = 0;
    return from_template(pack, insight, issue, template, &filled);
}

char *
frames_fill(const struct pack *pack, const struct insight *insight, const struct issue *issue, const char *key)
{
    g_autofree char *du = g_strconcat(key, ".du", NULL);
    char **own = insight->form == FORM_INFORMAL ? pack_texts(pack, du) : NULL;
    char **texts = own ? own : pack_texts(pack, key);
    for (char **text = texts; text && *text; text++) {
        guint filled = 0;
        char *clause = from_template(pack, insight, issue, *text, &filled);
        if (clause && !filled && text[1])
            g_clear_pointer(&clause, g_free);
        if (clause)
            return insight->form == FORM_INFORMAL && !own ? frames_informal(pack, clause) : clause;
    }
    return NULL;
}
