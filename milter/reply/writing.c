/*
 * writing.c - choosing among texts and putting them together.
 *
 * Deterministic per ticket: the same mail of the same ticket always gets the same words. The database's phrases are looked up
 * first, so that an admin's own replace the pack's. Pure.
 */
#include "writing.h"

#include <string.h>

static bool
is_avoided(const struct writing *writing, const char *id)
{
    const char *const *avoid = writing->brief->avoid;
    for (guint i = 0; avoid && avoid[i]; i++)
        if (strcmp(avoid[i], id) == 0)
            return true;
    return false;
}

/* The texts of a key: the admin's phrases of that kind, else "closer.du" where the customer said du, else "closer". */
static GPtrArray *
alternatives(const struct writing *writing, const char *key)
{
    GPtrArray *texts = g_ptr_array_new();
    const struct brief *brief = writing->brief;
    for (guint i = 0; i < brief->phrase_count; i++)
        if (strcmp(brief->phrases[i].language, writing->pack->language) == 0 &&
            strcmp(brief->phrases[i].kind, key) == 0)
            g_ptr_array_add(texts, (char *)brief->phrases[i].text);
    g_autofree char *du = g_strdup_printf("%s.du", key);
    bool english = strcmp(writing->pack->language, "en") == 0; /* "hi" alone makes nobody chatty */
    char **own = writing->informal && (writing->chatty || !english) ? pack_texts(writing->pack, du) : NULL;
    g_autofree char *formal = g_strdup_printf("%s.formal", key);
    if (!own && writing->insight && (writing->insight->form == FORM_FORMAL || writing->legal))
        own = pack_texts(writing->pack, formal);
    char **packed = own ? own : pack_texts(writing->pack, key);
    bool admin = texts->len > 0;
    for (; !admin && packed && *packed; packed++)
        g_ptr_array_add(texts, *packed);
    return texts;
}

/* How many words of a text begin as words written already do: "forget" and "forgotten", "right" and "right". */
static guint
echoes(const struct writing *writing, const char *text)
{
    g_autofree char *written = g_utf8_casefold(writing->text->str, -1), *folded = g_utf8_casefold(text, -1);
    g_auto(GStrv) words = g_strsplit_set(folded, " ?.,!'-", -1);
    guint count = 0;
    for (char **word = words; *word; word++) {
        if (g_utf8_strlen(*word, -1) < 4)
            continue;
        g_autofree char *stem = g_utf8_substring(*word, 0, 4);
        bool found = false;
        for (const char *at = strstr(written, stem); at && !found; at = strstr(at + 1, stem))
            found = at == written || !g_unichar_isalpha(g_utf8_get_char(g_utf8_prev_char(at)));
        count += found;
    }
    return count;
}

const char *
writing_choose_fresh(const struct writing *writing, const char *key, char **id_out)
{
    g_autoptr(GPtrArray) texts = alternatives(writing, key);
    guint best = 0, least = G_MAXUINT;
    for (guint i = 0; i < texts->len; i++) {
        guint at = (guint)((writing->seed + i) % texts->len);
        g_autofree char *id = g_strdup_printf("%s.%u", key, at);
        guint worth = 2 * echoes(writing, g_ptr_array_index(texts, at)) + (is_avoided(writing, id) ? 100 : 0);
        if (worth < least) {
            least = worth;
            best = at;
        }
    }
    if (texts->len && id_out) {
        g_free(*id_out);
        *id_out = g_strdup_printf("%s.%u", key, best);
    }
    return texts->len ? g_ptr_array_index(texts, best) : "";
}

const char *
writing_choose(const struct writing *writing, const char *key, char **id_out)
{
    g_autoptr(GPtrArray) texts = alternatives(writing, key);
    for (guint i = 0; i < texts->len; i++) {
        guint at = (guint)((writing->seed + i) % texts->len);
        g_autofree char *id = g_strdup_printf("%s.%u", key, at);
        if (i + 1 < texts->len && is_avoided(writing, id))
            continue;
        if (id_out) {
            g_free(*id_out);
            *id_out = g_steal_pointer(&id);
        }
        return g_ptr_array_index(texts, at);
    }
    return "";
}

/* Whether a text says a word of `told`: "waiting" of "wait", "unhappy" of "not happy". Stock words count for nothing. */
static bool
forestalls(const struct writing *writing, const char *text, const char *told)
{
    char **stock = pack_texts(writing->pack, "marks.stock");
    if (!stock)
        return false;
    g_autofree char *behind = g_utf8_casefold(told, -1), *folded = g_utf8_casefold(text, -1);
    g_autofree char *spaced = g_strdup_printf(" %s", behind);
    g_auto(GStrv) words = g_strsplit_set(folded, " ?.,!-", -1);
    for (char **word = words; *word; word++) {
        const char *root = g_str_has_prefix(*word, "un") && strlen(*word) > 6 ? *word + 2 : *word;
        if ((g_utf8_strlen(root, -1) < 4 && strcmp(root, "fed") != 0) ||
            g_strv_contains((const char *const *)stock, *word))
            continue;
        g_autofree char *stem = g_utf8_substring(root, 0, MIN(4, g_utf8_strlen(root, -1)));
        g_autofree char *wanted = g_strconcat(" ", stem, NULL);
        if (strstr(spaced, wanted))
            return true;
    }
    return false;
}

const char *
writing_choose_apart(const struct writing *writing, const char *key, const char *told, char **id_out)
{
    g_autoptr(GPtrArray) texts = alternatives(writing, key);
    const char *chosen = "";
    for (guint i = 0; i < texts->len; i++) {
        guint at = (guint)((writing->seed + i) % texts->len);
        const char *text = g_ptr_array_index(texts, at);
        g_autofree char *id = g_strdup_printf("%s.%u", key, at);
        bool avoided = is_avoided(writing, id);
        if (forestalls(writing, text, told) || (avoided && *chosen))
            continue;
        chosen = text;
        g_free(*id_out);
        *id_out = g_steal_pointer(&id);
        if (!avoided)
            break;
    }
    return chosen;
}

void
writing_put(struct writing *writing, const char *template, const char *slot, const char *value)
{
    g_autoptr(GString) filled = g_string_new(template);
    if (slot)
        g_string_replace(filled, slot, value, 0);
    if (writing->text->len && filled->len && !strchr(" \n", writing->text->str[writing->text->len - 1]))
        g_string_append_c(writing->text, ' ');
    g_string_append(writing->text, filled->str);
}

void
writing_paragraph(struct writing *writing)
{
    while (writing->text->len && strchr(" \n", writing->text->str[writing->text->len - 1]))
        g_string_truncate(writing->text, writing->text->len - 1);
    g_string_append(writing->text, "\n\n");
}

static bool
is_name(const char *name)
{
    guint words = 1;
    if (strlen(name) > 48)
        return false;
    for (const char *c = name; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        words += letter == ' ';
        if (!g_unichar_isalpha(letter) && !strchr(" -.'", letter < 0x80 ? (int)letter : '?') && letter != 0x2019 &&
            !g_unichar_ismark(letter))
            return false;
        if (letter == '.' && g_unichar_isalpha(g_utf8_get_char(g_utf8_next_char(c)))) /* a domain */
            return false;
    }
    return *name && words <= 4;
}

/* "Dr. Margaret Whitcombe": English calls her "Dr. Whitcombe", a particle with the family name. */
static char *
with_title(const char *name)
{
    const char *family = strrchr(name, ' ') + 1;
    static const char *const particles[] = {" van der ", " van den ", " van de ", " van ", " von ", " de la ",
                                            " de ",      " di ",      " da ",     " du ",  " le "};
    for (guint i = 0; i < G_N_ELEMENTS(particles); i++) {
        const char *at = strstr(name, particles[i]);
        if (at) {
            family = at + 1;
            break;
        }
    }
    return g_strdup_printf("%.*s %s", (int)strcspn(name, " "), name, family);
}

/* "C. D. Ravensworth": neither a name to call somebody by nor a title; "D. Hughes" is one. */
static bool
is_initialled(const char *name)
{
    const char *behind = g_utf8_next_char(name);
    bool lone = behind[0] == '.' && behind[1] == ' ' && !strchr(behind + 2, '.') && !strchr(behind + 2, ' ');
    return (*behind == '.' && !lone) || *behind == ' ' || !*behind;
}

char *
writing_name(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    const char *name = insight->name;
    if (!is_name(name) || is_initialled(name))
        return g_strdup("");
    bool first_only =
        writing->informal || (strcmp(writing->pack->language, "en") == 0 && insight->form != FORM_FORMAL &&
                              !writing->legal && writing->tone != TONE_BEREAVED && writing->tone != TONE_HEALTH);
    gsize width = strcspn(name, " ");
    bool learned = g_str_has_prefix(name, "Dr") || g_str_has_prefix(name, "Prof");
    if (learned && strcmp(writing->pack->language, "en") == 0 && strchr(name, ' ') != strrchr(name, ' '))
        return with_title(name);
    static const char titles[] =
        " Mr Mrs Ms Miss Herr Frau Mme Mlle Sr Sra Srta Dona Sig "; /* given with a family name alone */
    g_autofree char *first = g_strdup_printf(" %.*s ", (int)width, name);
    bool whole = width < 3 || name[width - 1] == '.' || strstr(titles, first) || !first_only || strstr(name, "amily") ||
                 g_str_has_prefix(name, "The ") || g_str_has_prefix(name, "Famil") || learned;
    return whole ? g_strdup(name) : g_strndup(name, width);
}
