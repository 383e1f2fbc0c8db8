/*
 * pack.c - language packs: frames, wishes and texts as data, read once and checked.
 *
 * A pack is a key file (GLib's form). [frame ID] has match, say and perhaps unless, object, missing; [wish ID] match and say;
 * the texts beside it (en.words) are [texts], alternatives by '|', and the grounds of the opening sentence (en.grounds, which may be
 * missing) have match or near, say and perhaps say.du, say.else, unless, tones, plain; what is asked (en.asks, which may be missing)
 * has match and perhaps say, say.du, unless, lacks, most, plain. In match '&' joins groups that must all hold, '|' phrases
 * of which one must. Phrases match at word borders of folded text; a trailing '*' matches any ending. The bank of situations stands in
 * files of its own (situation.h). Immutable after reading; any thread.
 */
#include "pack.h"

#include "lexicon.h"
#include "situation.h"

#include <string.h>

static struct pattern
read_pattern(const char *text)
{
    struct pattern pattern = {0};
    if (!text)
        return pattern;
    g_auto(GStrv) groups = g_strsplit(text, "&", -1);
    pattern.groups = g_new0(char **, g_strv_length(groups) + 1);
    for (guint i = 0; groups[i]; i++) {
        pattern.groups[i] = g_strsplit(g_strstrip(groups[i]), "|", -1);
        for (char **phrase = pattern.groups[i]; *phrase; phrase++) {
            g_autofree char *raw = *phrase;
            bool open = g_str_has_suffix(g_strstrip(raw), "*");
            g_auto(GStrv) words = lexicon_words(raw);
            g_autofree char *folded = g_strjoinv(" ", words);
            *phrase = g_strdup_printf(" %s%s", folded, open ? "" : " ");
        }
    }
    return pattern;
}

static void
clear_pattern(struct pattern *pattern)
{
    for (guint i = 0; pattern->groups && pattern->groups[i]; i++)
        g_strfreev(pattern->groups[i]);
    g_free(pattern->groups);
}

bool
pattern_holds(const struct pattern *pattern, const char *folded)
{
    if (!pattern->groups)
        return false;
    for (guint i = 0; pattern->groups[i]; i++) {
        bool found = false;
        for (char **phrase = pattern->groups[i]; *phrase && !found; phrase++)
            found = strstr(folded, *phrase) != NULL;
        if (!found)
            return false;
    }
    return true;
}

char **
pack_texts(const struct pack *pack, const char *key)
{
    return g_hash_table_lookup(pack->texts, key);
}

static char *
value(GKeyFile *file, const char *group, const char *key)
{
    char *text = g_key_file_get_string(file, group, key, NULL);
    return text ? text : g_strdup("");
}

static enum outcome
read_frame(GKeyFile *file, const char *path, const char *group, struct pack *pack, struct fault *fault_out)
{
    g_autofree char *match = g_key_file_get_string(file, group, "match", NULL);
    g_autofree char *unless = g_key_file_get_string(file, group, "unless", NULL);
    g_autofree char *say = g_key_file_get_string(file, group, "say", NULL);
    bool wish = g_str_has_prefix(group, "wish ");
    if (!match || !say)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: [%s] needs the keys match and say", path, group);
    if (wish) {
        pack->wishes = g_renew(struct wish, pack->wishes, pack->wish_count + 1);
        pack->wishes[pack->wish_count++] =
            (struct wish){g_strdup(group + 5), read_pattern(match), g_steal_pointer(&say)};
        return OUTCOME_OK;
    }
    pack->frames = g_renew(struct frame, pack->frames, pack->frame_count + 1);
    pack->frames[pack->frame_count++] = (struct frame){.id = g_strdup(group + 6),
                                                       .match = read_pattern(match),
                                                       .unless = read_pattern(unless),
                                                       .say = g_steal_pointer(&say),
                                                       .object = value(file, group, "object"),
                                                       .missing = value(file, group, "missing")};
    return OUTCOME_OK;
}

/* None may be empty: of most the first text is said. */
static enum outcome
read_texts(GKeyFile *file, const char *path, struct pack *pack, struct fault *fault_out)
{
    g_auto(GStrv) keys = g_key_file_get_keys(file, "texts", NULL, NULL);
    for (char **key = keys; key && *key; key++) {
        g_autofree char *text = g_key_file_get_string(file, "texts", *key, NULL);
        if (!text || !*text)
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                             "%s: [texts] %s is empty; give it words, or take the line away", path, *key);
        g_hash_table_insert(pack->texts, g_strdup(*key), g_strsplit(text, "|", -1));
    }
    static const char *const needed[] = {"greeting", "thanks",  "starter", "closer",      "ticket",      "receipt",
                                         "quote",    "subject", "and",     "gather.that", "gather.head", "gather.more"};
    for (guint i = 0; i < G_N_ELEMENTS(needed); i++)
        if (!pack_texts(pack, needed[i]))
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: [texts] lacks %s", path, needed[i]);
    return OUTCOME_OK;
}

/* The texts stand beside the lexicon: en.words beside en.pack. */
static enum outcome
read_words(const char *path, struct pack *pack, struct fault *fault_out)
{
    g_autofree char *words = g_strdup_printf("%.*s.words", (int)(strlen(path) - strlen(".pack")), path);
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_file(file, words, G_KEY_FILE_NONE, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", words, error->message);
    return read_texts(file, words, pack, fault_out);
}

static enum outcome
read_ground(GKeyFile *file, const char *path, const char *group, struct pack *pack, struct fault *fault_out)
{
    g_autofree char *match = g_key_file_get_string(file, group, "match", NULL);
    g_autofree char *near = g_key_file_get_string(file, group, "near", NULL);
    g_autofree char *unless = g_key_file_get_string(file, group, "unless", NULL);
    g_autofree char *say = g_key_file_get_string(file, group, "say", NULL);
    g_autofree char *familiar = g_key_file_get_string(file, group, "say.du", NULL);
    g_autofree char *other = g_key_file_get_string(file, group, "say.else", NULL);
    if ((!match && !near) || !say || !*say)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: [%s] needs the keys match or near, and say", path,
                         group);
    char *id = g_strconcat("opener.", group, NULL);
    g_hash_table_insert(pack->texts, g_strdup(id), g_strsplit(say, "|", -1));
    if (familiar)
        g_hash_table_insert(pack->texts, g_strconcat(id, ".du", NULL), g_strsplit(familiar, "|", -1));
    if (other)
        g_hash_table_insert(pack->texts, g_strconcat(id, ".else", NULL), g_strsplit(other, "|", -1));
    pack->grounds = g_renew(struct ground, pack->grounds, pack->ground_count + 1);
    pack->grounds[pack->ground_count++] =
        (struct ground){.id = id,
                        .match = read_pattern(match),
                        .near = read_pattern(near),
                        .unless = read_pattern(unless),
                        .tones = g_key_file_get_string_list(file, group, "tones", NULL, NULL),
                        .plain = g_key_file_get_boolean(file, group, "plain", NULL)};
    return OUTCOME_OK;
}

static enum outcome
read_gap(GKeyFile *file, const char *path, const char *group, struct pack *pack, struct fault *fault_out)
{
    g_autofree char *match = g_key_file_get_string(file, group, "match", NULL);
    g_autofree char *unless = g_key_file_get_string(file, group, "unless", NULL);
    g_autofree char *say = g_key_file_get_string(file, group, "say", NULL);
    if (!match)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: [%s] needs the key match", path, group);
    char *id = g_strconcat("ask.", group, NULL);
    g_autofree char *familiar = g_key_file_get_string(file, group, "say.du", NULL);
    if (say)
        g_hash_table_insert(pack->texts, g_strdup(id), g_strsplit(say, "|", -1));
    if (familiar)
        g_hash_table_insert(pack->texts, g_strconcat(id, ".du", NULL), g_strsplit(familiar, "|", -1));
    gint most = g_key_file_get_integer(file, group, "most", NULL);
    pack->gaps = g_renew(struct gap, pack->gaps, pack->gap_count + 1);
    pack->gaps[pack->gap_count++] = (struct gap){.id = id,
                                                 .match = read_pattern(match),
                                                 .unless = read_pattern(unless),
                                                 .lacks = g_key_file_get_string_list(file, group, "lacks", NULL, NULL),
                                                 .most = most > 0 ? (guint)most : G_MAXUINT,
                                                 .plain = g_key_file_get_boolean(file, group, "plain", NULL),
                                                 .silent = say == NULL};
    return OUTCOME_OK;
}

/* What beside the pack's file is read group by group; a file that is not there holds nothing. */
static enum outcome
read_beside(const char *path, const char *ending, struct pack *pack,
            enum outcome (*read)(GKeyFile *, const char *, const char *, struct pack *, struct fault *),
            struct fault *fault_out)
{
    g_autofree char *beside = g_strdup_printf("%.*s%s", (int)(strlen(path) - strlen(".pack")), path, ending);
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_file(file, beside, G_KEY_FILE_NONE, &error))
        return g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT)
                   ? OUTCOME_OK
                   : fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", beside, error->message);
    g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
    enum outcome outcome = OUTCOME_OK;
    for (char **group = groups; *group && outcome == OUTCOME_OK; group++)
        outcome = read(file, beside, *group, pack, fault_out);
    return outcome;
}

/* The bank takes the pack's texts of what words say. */
void
pack_take_situations(struct pack *pack, struct situations *situations)
{
    situations_free(pack->situations);
    pack->situations = situations;
    static const struct {
        const char *key;
        guint kind;
    } lists[] = {{"situation.empty", WORD_EMPTY},
                 {"situation.hard", WORD_HARD},
                 {"situation.articles", WORD_ARTICLE},
                 {"situation.stops", WORD_STOP},
                 {"situation.asking", WORD_ASKING},
                 {"situation.subjects", WORD_SUBJECT},
                 {"situation.prepositions", WORD_PREPOSITION},
                 {"situation.verbs", WORD_VERB},
                 {"situation.numerals", WORD_NUMERAL},
                 {"situation.singular", WORD_SINGULAR}};
    for (guint i = 0; situations && i < G_N_ELEMENTS(lists); i++)
        situations_mark(situations, pack_texts(pack, lists[i].key), lists[i].kind);
}

static enum outcome
read_situations(const char *directory, struct pack *pack, struct fault *fault_out)
{
    struct situations *situations = NULL;
    enum outcome outcome = situations_read(directory, pack->language, &situations, fault_out);
    pack_take_situations(pack, situations);
    return outcome;
}

enum outcome
pack_read(const char *path, const char *language, struct pack **pack_out, struct fault *fault_out)
{
    g_autoptr(GKeyFile) file = g_key_file_new();
    g_autoptr(GError) error = NULL;
    if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &error))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s", path, error->message);
    struct pack *pack = g_new0(struct pack, 1);
    pack->language = g_strdup(language);
    pack->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_strfreev);
    g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);
    enum outcome outcome = OUTCOME_OK;
    for (char **group = groups; *group && outcome == OUTCOME_OK; group++) {
        if (g_str_has_prefix(*group, "frame ") || g_str_has_prefix(*group, "wish "))
            outcome = read_frame(file, path, *group, pack, fault_out);
        else if (strcmp(*group, "texts") != 0)
            outcome = fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                                "%s: [%s] is no group of a pack; give [frame ID], [wish ID] or [texts]", path, *group);
    }
    if (outcome == OUTCOME_OK)
        outcome = read_words(path, pack, fault_out);
    g_autofree char *mends = g_strdup_printf("%.*s.mend", (int)(strlen(path) - strlen(".pack")), path);
    if (outcome == OUTCOME_OK)
        outcome = mends_read(mends, &pack->mends, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = read_beside(path, ".grounds", pack, read_ground, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = read_beside(path, ".asks", pack, read_gap, fault_out);
    g_autofree char *common = g_strdup_printf("%.*s.common", (int)(strlen(path) - strlen(".pack")), path);
    if (outcome == OUTCOME_OK)
        outcome = vocabulary_read(common, &pack->common, fault_out);
    g_autofree char *directory = g_path_get_dirname(path);
    if (outcome == OUTCOME_OK)
        outcome = read_situations(directory, pack, fault_out);
    if (outcome == OUTCOME_OK)
        *pack_out = pack;
    else
        pack_free(pack);
    return outcome;
}

void
pack_free(struct pack *pack)
{
    if (!pack)
        return;
    for (guint i = 0; i < pack->frame_count; i++) {
        struct frame *frame = &pack->frames[i];
        clear_pattern(&frame->match);
        clear_pattern(&frame->unless);
        g_free(frame->id);
        g_free(frame->say);
        g_free(frame->object);
        g_free(frame->missing);
    }
    for (guint i = 0; i < pack->wish_count; i++) {
        clear_pattern(&pack->wishes[i].match);
        g_free(pack->wishes[i].id);
        g_free(pack->wishes[i].say);
    }
    for (guint i = 0; i < pack->ground_count; i++) {
        struct ground *ground = &pack->grounds[i];
        clear_pattern(&ground->match);
        clear_pattern(&ground->near);
        clear_pattern(&ground->unless);
        g_strfreev(ground->tones);
        g_free(ground->id);
    }
    for (guint i = 0; i < pack->gap_count; i++) {
        clear_pattern(&pack->gaps[i].match);
        clear_pattern(&pack->gaps[i].unless);
        g_strfreev(pack->gaps[i].lacks);
        g_free(pack->gaps[i].id);
    }
    g_free(pack->gaps);
    g_free(pack->grounds);
    g_free(pack->frames);
    g_free(pack->wishes);
    mends_free(pack->mends);
    vocabulary_free(pack->common);
    situations_free(pack->situations);
    g_hash_table_unref(pack->texts);
    g_free(pack->language);
    g_free(pack);
}
