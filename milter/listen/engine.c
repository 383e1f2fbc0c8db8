/*
 * engine.c - the packs of all languages, found and read once.
 *
 * Knows where packs stand: the place named, $HEARKEN_PACKS, the installed place, or the build tree beside the program.
 * Immutable after engine_open(); shared by all threads.
 */
#include "engine.h"
#include "grammar.h"

#include <string.h>

static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl"};

struct engine {
    struct pack *packs[G_N_ELEMENTS(languages)];
    struct lexicon *lexicon;
    struct weights *weights, *bounds;
};

static bool
has_packs(const char *directory)
{
    g_autofree char *path = g_build_filename(directory, "en.pack", NULL);
    return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

static char *
find_packs(const char *given)
{
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *here = g_path_get_dirname(self ? self : "");
    g_autofree char *beside = g_build_filename(here, "milter", "listen", "packs", NULL);
    const char *places[] = {given && *given ? given : NULL, g_getenv("HEARKEN_PACKS"), HEARKEN_PKGDATADIR "/packs",
                            beside};
    for (guint i = 0; i < G_N_ELEMENTS(places); i++)
        if (places[i] && (has_packs(places[i]) || i == 0))
            return g_strdup(places[i]);
    return NULL;
}

static enum outcome
engine_read(const char *pack_dir, bool trained, struct engine **engine_out, struct fault *fault_out)
{
    g_autofree char *directory = find_packs(pack_dir);
    if (!directory)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: there are no language packs; reinstall hearken or set pack_dir",
                         HEARKEN_PKGDATADIR "/packs");
    g_autoptr(engine) engine = g_new0(struct engine, 1);
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; i < G_N_ELEMENTS(languages) && outcome == OUTCOME_OK; i++) {
        g_autofree char *file = g_strdup_printf("%s/%s.pack", directory, languages[i]);
        outcome = pack_read(file, languages[i], &engine->packs[i], fault_out);
    }
    g_autofree char *concepts = g_build_filename(directory, "concepts.list", NULL);
    g_autofree char *learned = g_build_filename(directory, "learned.weights", NULL);
    if (outcome == OUTCOME_OK)
        outcome = lexicon_read(concepts, &engine->lexicon, fault_out);
    if (outcome == OUTCOME_OK && trained)
        outcome = weights_open(learned, &engine->weights, fault_out);
    g_autofree char *boundaries = g_build_filename(directory, "en.boundaries", NULL);
    if (outcome == OUTCOME_OK && trained)
        outcome = weights_open(boundaries, &engine->bounds, fault_out);
    if (outcome == OUTCOME_OK)
        grammar_load(); /* so that no mail waits for it; without it sentences are worded by rule, frame and quotation */
    *engine_out = g_steal_pointer(&engine);
    return outcome;
}

enum outcome
engine_open(const char *pack_dir, struct engine **engine_out, struct fault *fault_out)
{
    grammar_load(); /* so that no mail waits for it; without it, words by rule, frame and quotation */
    return engine_read(pack_dir, true, engine_out, fault_out);
}

enum outcome
engine_open_untrained(const char *pack_dir, struct engine **engine_out, struct fault *fault_out)
{
    return engine_read(pack_dir, false, engine_out, fault_out);
}

void
engine_close(struct engine *engine)
{
    if (!engine)
        return;
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++)
        pack_free(engine->packs[i]);
    lexicon_free(engine->lexicon);
    weights_close(engine->weights);
    weights_close(engine->bounds);
    g_free(engine);
}

const struct lexicon *
engine_lexicon(const struct engine *engine)
{
    return engine->lexicon;
}

const struct weights *
engine_weights(const struct engine *engine)
{
    return engine->weights;
}

const struct weights *
engine_bounds(const struct engine *engine)
{
    return engine->bounds;
}

bool
engine_has_kind(const struct engine *engine, const char *language, const char *kind)
{
    g_autofree char *key = g_strdelimit(g_strdup(kind), ":", '.');
    bool written = false, known = false;
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        written = written || strcmp(languages[i], language) == 0;
        known = known || (engine->packs[i] &&
                          pack_texts(engine->packs[i], key)); /* one that this pack lacks may be given by a phrase */
    }
    return written && known;
}

const struct pack *
engine_pack(const struct engine *engine, const char *language)
{
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++)
        if (strcmp(languages[i], language) == 0)
            return engine->packs[i];
    return NULL;
}
