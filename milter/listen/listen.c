/*
 * listen.c - what a customer's mail says: from struct letter to struct insight.
 *
 * The order matters (listening.md 2): clean, redact, language, sentences, what each does, then the gist, then the facts it needs,
 * then its wording (realise.c). Pure, thread-safe.
 */
#include "agree.h"
#include "anyone.h"
#include "appeal.h"
#include "aside.h"
#include "castilian.h"
#include "chat.h"
#include "choose.h"
#include "clause.h"
#include "clean.h"
#include "codes.h"
#include "comma.h"
#include "contacts.h"
#include "contraction.h"
#include "curt.h"
#include "determiner.h"
#include "dishes.h"
#include "enquiry.h"
#include "feeling.h"
#include "german.h"
#include "gibe.h"
#include "grammar.h"
#include "danger.h"
#include "discreet.h"
#include "doleance.h"
#include "grave.h"
#include "handles.h"
#include "item.h"
#include "flurry.h"
#include "hurry.h"
#include "intent.h"
#include "inversion.h"
#include "kindness.h"
#include "lacuna.h"
#include "language.h"
#include "learner.h"
#include "listing.h"
#include "mains.h"
#include "manner.h"
#include "meaning.h"
#include "mend.h"
#include "jest.h"
#include "mockery.h"
#include "names.h"
#include "notes.h"
#include "offhand.h"
#include "orthography.h"
#include "outrage.h"
#include "overture.h"
#include "parlance.h"
#include "poll.h"
#include "pauses.h"
#include "posed.h"
#include "preamble.h"
#include "pregunta.h"
#include "realise.h"
#include "redact.h"
#include "repair.h"
#include "runon.h"
#include "scraps.h"
#include "sentences.h"
#include "sequel.h"
#include "shout.h"
#include "slots.h"
#include "splices.h"
#include "spoken.h"
#include "stops.h"
#include "struck.h"
#include "tally.h"
#include "temper.h"
#include "texto.h"
#include "times.h"
#include "tone.h"
#include "tribute.h"
#include "unmarked.h"
#include "unstopped.h"
#include "utterance.h"
#include "verb.h"

#include <hearken/text.h>
#include <string.h>

#define LOOK      16384 /* octets of a mail that are looked at */
#define TYPED_MAX 1500  /* octets of a mail whose wording is compared whole */

const char *
rung_name(enum rung rung)
{
    static const char *const names[] = {"frame", "clause", "quote", "receipt", "plain"};
    return names[rung];
}

struct work {
    char *subject, *body;         /* clean, redacted, bounded */
    char **plain;                 /* of each sentence */
    GHashTable *written;          /* the customer's words, of sentences that have others */
    GHashTable *notes;            /* … of notes whose missing words were guessed */
    char *breath;                 /* … of a mail called out in one breath; NULL */
    bool articles;                /* its writer uses them */
    bool hasty;                   /* typed in capitals, or small throughout */
    bool kind;                    /* it thanks for a kind deed */
    const struct weights *bounds; /* of English sentences */
};

static void
work_clear(struct work *work)
{
    g_free(work->subject);
    g_free(work->body);
    g_free(work->breath);
    g_strfreev(work->plain);
    if (work->written)
        g_hash_table_unref(work->written);
    if (work->notes)
        g_hash_table_unref(work->notes);
}

static void
prepare(struct work *work, const struct letter *letter, struct insight *insight)
{
    guint in_subject = 0, in_body = 0;
    g_autofree char *start = g_strndup(letter->reply, LOOK);
    g_autofree char *clean = clean_text(start), *subject = clean_text(letter->subject);
    g_autofree char *body = struck_blanks(language_tell(subject, clean), clean);
    work->subject = redact_text(subject, &in_subject);
    work->body = redact_text(body, &in_body);
    insight->redacted = in_subject + in_body;
}

/* English typed in haste or called out: codes joined, an order of dishes in a sentence, slips mended. */
static char *
tidied(const struct pack *pack, const char *body)
{
    if (!pack || !pack->mends)
        return g_strdup(body);
    g_autofree char *joined = codes_joined(body);
    char *order = strstr(joined, "I would like to order ") ? NULL : dishes_ordered(joined); /* not twice */
    if (order)
        return order;
    g_autofree char *tidy = mend_text(pack->mends, joined), *learnt = learner_mended(tidy),
                    *whole = lacuna_filled(learnt), *mended = curt_filled(whole);
    return strpbrk(mended, ".!?\n") ? g_steal_pointer(&mended)
                                    : comma_fronted(mended); /* one breath, before it is parted */
}

/* English called out in one breath: its sentences, and who calls where no signature says so. */
static bool
hear(struct work *work, struct insight *insight)
{
    g_autofree char *name = NULL;
    char *told = enquiry_told(work->body);
    told = told ? told : utterance_told(work->body, work->bounds, &name);
    if (!told)
        return false;
    work->breath = work->body;
    work->body = told;
    if (*insight->name || !name || !*name)
        return true;
    g_free(insight->name);
    insight->name = g_steal_pointer(&name);
    return true;
}

/* A mail in one breath that asks and ends without its mark gets it. Takes the body. */
static char *
question_marked(char *body)
{
    char *asked = strpbrk(body, ".!?;:,\n") ? NULL : unmarked_asked(body);
    if (!asked)
        return body;
    g_free(body);
    return asked;
}

static void
mark(struct work *work)
{
    char *body = contraction_marked(work->body), *subject = contraction_marked(work->subject);
    g_free(work->body);
    g_free(work->subject);
    work->body = body;
    work->subject = subject;
}

/* The body as sentences can be cut from it: without what is only signed, and not shouted. */
static void
regular(struct work *work, const struct pack *pack, struct insight *insight)
{
    g_autofree char *apart = stops_apart(work->body);
    g_free(work->body);
    bool english = strcmp(insight->language, "en") == 0;
    work->body = english ? unstopped_parted(apart) : g_strdup(apart);
    names_cut_signing(work->body);
    if (english)
        mark(work);
    g_autofree char *raw = g_strdup(work->body);
    bool heard = english && hear(work, insight);
    char *posed =
        posed_marked(insight->language,
                     hurry_whole(insight->language,
                                 flurry_settled(insight->language, sequel_parted(insight->language, work->body))));
    char *opened = pregunta_marked(insight->language, overture_off(insight->language, posed));
    char *asked = inversion_marked(insight->language, opened);
    char *begun = poll_own(insight->language, asked);
    char *written = preamble_put(insight->language, spoken_told(insight->language, begun));
    char *meant = outrage_told(insight->language, intent_put(insight->language, written));
    char *counted = tally_told(insight->language, meant);
    work->body = doleance_plain(insight->language, parlance_plain(insight->language, counted));
    if (english) {
        names_cut_trailing(work->body);
        work->body = question_marked(work->body);
    }
    g_autofree char *spaced = clean_spaced(insight->language, work->body);
    insight->emoji = manner_emoji(work->body);
    g_autofree char *typed = english ? chat_written(spaced) : handles_off(insight->language, spaced);
    bool scorned = false;
    g_autofree char *whole = english ? offhand_written(typed, &scorned) : g_strdup(typed);
    if (scorned && insight->tone <= TONE_THANKS)
        insight->tone = TONE_DISAPPOINTED;
    g_autofree char *calm = shout_calm(insight->language, insight->name, whole);
    const struct vocabulary *common = pack ? pack->common : NULL;
    g_autofree char *right = orthography_right(insight->language, common, insight->name, calm);
    g_autofree char *careful =
        word_in(insight->language, "es it pt") ? castilian_written(insight->language, right) : g_strdup(right);
    g_autofree char *whole_lines = scraps_message(careful);
    g_autofree char *stopped = english ? splices_parted(whole_lines) : g_strdup(whole_lines);
    g_autofree char *told = english ? unmarked_text(stopped) : g_strdup(stopped);
    g_autofree char *tidy = tidied(pack, told);
    if (pack && pack->mends && strlen(told) < TYPED_MAX)
        insight->typed = g_strdup(heard ? raw : told);
    else if (strcmp(insight->language, "fr") == 0 && strlen(raw) < TYPED_MAX)
        insight->typed = g_strdup(raw);
    char *body = item_lines(tidy);
    work->hasty = strcmp(calm, whole) != 0 || runon_hasty(calm);
    g_autofree char *quiet = shout_calm(insight->language, insight->name, work->subject);
    char *subject = orthography_right(insight->language, common, insight->name, quiet);
    g_free(work->body);
    g_free(work->subject);
    work->body = body;
    work->subject = subject;
}

static void
add_sentence(struct insight *insight, const char *text, const char *plain, bool subject)
{
    insight->sentences[insight->sentence_count++] =
        (struct sentence){.text = g_strdup(text),
                          .plain = g_strdup(plain),
                          .frame = g_strdup(""),
                          .wish = g_strdup(""),
                          .secret = strstr(text, REDACTED_MARK) || redact_is_personal(text),
                          .subject = subject};
}

/* What a step made of the sentence, or the sentence again where it was whole without; takes the former. */
static char *
held(const char *sentence, char *made)
{
    g_autofree char *repaired = made;
    return repair_holds(sentence, repaired) ? g_steal_pointer(&repaired) : g_strdup(sentence);
}

/* One sentence mended; takes it. */
static char *
mended(const struct pack *pack, char *sentence, struct work *work)
{
    if (!pack || !pack->mends)
        return sentence;
    g_autofree char *raw = sentence, *marked = unmarked_asked(raw),
                    *line = mend_sentence(pack->mends, marked ? marked : raw);
    if (redact_is_personal(line)) /* up to a street it is told as it stands */
        return g_steal_pointer(&line);
    g_autofree char *asked = anyone_asked(line);
    const char *plain = asked ? asked : line;
    g_autofree char *agreed = held(plain, agree_put(plain)), *noted = held(agreed, notes_filled(agreed)),
                    *full = held(noted, determiner_put(pack, noted, work->articles));
    char *whole = comma_fronted(full);
    const char *jest = g_hash_table_lookup(work->notes, raw);
    if (jest || strcmp(full, line) != 0)
        g_hash_table_replace(work->notes, g_strdup(whole), g_strdup(jest ? jest : line));
    return whole;
}

/* What the customer wrote, where the text is made of words that were guessed; NULL. Owned by caller. */
static char *
own_words(const struct work *work, const char *text, bool alone)
{
    const char *written = g_hash_table_lookup(work->written, text);
    const char *note = g_hash_table_lookup(work->notes, written ? written : text);
    return g_strdup(note ? note : written || !alone ? written : work->breath);
}

/* The body's sentences in order; the subject, where there is one, comes first. */
static void
add_sentences(struct work *work, const struct pack *pack, struct insight *insight)
{
    g_auto(GStrv) rows = NULL;
    g_autofree char *body = listing_cut(insight->language, work->body, &rows);
    g_autoptr(GPtrArray) written = sentences_of(insight->language, work->hasty, body, work->bounds);
    work->articles = determiner_used(work->body);
    work->notes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    bool english = strcmp(insight->language, "en") == 0, jests = english && jest_off(written, work->notes);
    for (guint i = 0; i < written->len; i++)
        written->pdata[i] = mended(pack, contacts_named(insight->language, written->pdata[i]), work);
    for (guint i = 1; i < written->len && pack && strcmp(insight->language, "de") == 0; i++) {
        char *named = appeal_named(pack, written->pdata[i - 1], written->pdata[i]);
        if (named) {
            g_free(written->pdata[i]);
            written->pdata[i] = named;
        }
    }
    jests |= english && jest_off(written, work->notes); /* what has its mark by now */
    if (english && (mockery_off(written) || jests) && insight->tone <= TONE_THANKS)
        insight->tone = TONE_DISAPPOINTED;
    work->written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GPtrArray) all = strcmp(insight->language, "en") == 0 ? meaning_of(written, work->subject, work->written)
                                                                    : g_ptr_array_ref(written);
    char **texts = (char **)all->pdata;
    guint count = all->len;
    const char *language = insight->language, *head = ""; /* of the list that is being read */
    insight->sentences = g_new0(struct sentence, count + 2);
    work->plain = g_new0(char *, count + 1);
    if (*work->subject) {
        g_autofree char *plain = clean_plain(insight->language, work->subject);
        add_sentence(insight, work->subject, plain, true);
    }
    bool german = strcmp(language, "de") == 0;
    for (guint i = 0, kept = 0; i < count; i++) {
        bool announces = listing_announced(texts[i]);
        g_autofree char *wanted = scraps_item(language, work->body, head, texts[i]);
        g_autofree char *next = i + 1 < count ? scraps_item(language, work->body, texts[i], texts[i + 1]) : NULL;
        head = next || !wanted ? texts[i] : head;
        if (next) /* each of its items says it */
            continue;
        work->plain[kept] = clean_plain(language, wanted ? wanted : texts[i]);
        g_autofree char *due = wanted && i > 0 && head == texts[i - 1] ? times_deadline(language, head) : NULL;
        g_autofree char *led = due && *due ? g_strdup_printf("%s %s", head, texts[i]) : NULL; /* the list's deadline */
        add_sentence(insight, led ? led : texts[i], work->plain[kept++], false);
        struct sentence *added = &insight->sentences[insight->sentence_count - 1];
        added->written = g_strdup(g_hash_table_lookup(work->written, texts[i]));
        const char *rest = g_utf8_next_char(texts[i]), *typed = german ? strstr(work->body, rest) : NULL;
        added->spliced = typed && typed - (rest - texts[i]) >= work->body + 2 &&
                         strncmp(typed - (rest - texts[i]) - 2, ", ", 2) == 0;
        added->own = own_words(work, texts[i], count == 1);
        added->rows = announces ? g_steal_pointer(&rows) : NULL;
    }
}

/* "Freeze it": too short for the classifier to be sure of. */
static bool
commands(const struct insight *insight, guint at)
{
    const struct sentence *sentence = &insight->sentences[at];
    g_autoptr(clause) words = clause_cut(sentence->plain && *sentence->plain ? sentence->plain : sentence->text);
    if (strcmp(insight->language, "es") == 0) /* "devuélvanme el dinero" */
        return !sentence->subject && words->count >= 2 && words->count <= 6 && pauses_orders(words, 0);
    return strcmp(insight->language, "en") == 0 && !sentence->subject && words->count >= 2 && words->count <= 6 &&
           verb_is_request(words->words[0].low) &&
           !word_in(words->words[0].low, "read put cut set let order need have do see show go") &&
           (clause_has(words, 1, "it|this|that|them|him|her") ||
            (words->count > 2 && clause_has(words, 1, "the|my|your|me|us|back"))) &&
           !strchr(words->words[words->count - 1].trail, '?');
}

/* Verdicts in the order of the sentences: the subject's first. */
static void
understand(const struct engine *engine, const struct work *work, struct insight *insight)
{
    guint count = g_strv_length(work->plain);
    bool subject = insight->sentence_count > count;
    g_autofree struct verdict *verdicts = g_new0(struct verdict, count + 2);
    classify(engine, insight->language, work->subject, work->plain, count, verdicts + 1);
    verdicts[0] = verdicts[count + 1];
    struct verdict *ordered = subject ? verdicts : verdicts + 1;
    for (guint i = 0; i < insight->sentence_count; i++) {
        if (commands(insight, i)) {
            ordered[i].role = ROLE_REQUEST;
            ordered[i].carries = MAX(ordered[i].carries, 0.6f);
        }
        if (insight->sentences[i].rows) { /* what is listed is the matter, whatever its head was taken for */
            ordered[i].role = role_weight(ordered[i].role) > role_weight(ROLE_EMOTION) ? ordered[i].role : ROLE_REQUEST;
            ordered[i].carries = MAX(ordered[i].carries, 0.6f);
        }
        insight->sentences[i].role = ordered[i].role;
    }
    choose(insight, ordered);
    if (!work->kind || insight->tone != TONE_THANKS)
        insight->tone = feeling_of(insight); /* of the matter, not of what else is told */
    mains_further(insight, ordered);
}

/* What is grave is grave whatever is felt; what stood in a stranger's data is kept back. */
static void
weigh(struct insight *insight, const struct work *work)
{
    const char *language = insight->language;
    g_autofree char *whole = g_strdup_printf("%s\n%s", work->subject, work->body);
    if (insight->tone != TONE_BEREAVED && (grave_tells(language, whole) || danger_told(language, whole) != DANGER_NONE))
        insight->tone = TONE_HEALTH;
    g_autoptr(GString) mended = g_string_new(NULL); /* "had an alergic reaction" */
    for (guint i = 0; i < insight->sentence_count; i++)
        g_string_append_printf(mended, "%s\n", insight->sentences[i].text);
    for (guint i = 0; i < insight->sentence_count && word_in(language, "de nl"); i++) {
        g_autofree char *low = g_utf8_strdown(insight->sentences[i].text, -1);
        if (insight->tone < TONE_HEALTH && german_names_kin(low) && grave_hurts(language, low))
            insight->tone = TONE_HEALTH; /* "mein Mann hat sich das Handgelenk verstaucht" */
    }
    enum tone meant = strcmp(language, "en") == 0 ? tone_tell(language, mended->str) : TONE_NEUTRAL;
    if (meant == TONE_HEALTH && insight->tone < TONE_HEALTH)
        insight->tone = TONE_HEALTH;
    bool breach = grave_breach(language, whole);
    bool told = false;
    for (guint i = 0; breach && i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        if (!grave_discloses(language, sentence->text))
            continue;
        if (told || strcmp(language, "en") != 0 || sentence->subject) {
            sentence->secret = true;
            continue;
        }
        told = true;
        g_free(sentence->text);
        g_free(sentence->plain);
        sentence->text = g_strdup("I was shown another person's file.");
        sentence->plain = g_strdup(sentence->text);
    }
}

/* What one of the customer's people suffers from stays in the mail, where something else is told. */
static void
be_discreet(struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        char *rest = sentence->subject ? NULL : discreet_text(insight->language, sentence->text);
        if (!rest)
            continue;
        if (insight->tone < TONE_HEALTH)
            insight->tone = TONE_HEALTH;
        if (*rest) {
            g_free(sentence->text);
            g_free(sentence->plain);
            sentence->text = rest;
            sentence->plain = g_strdup(rest);
            continue;
        }
        g_free(rest);
        sentence->secret = insight->sentence_count > 1 + (guint)insight->sentences[0].subject;
    }
}

/* Whether the mail speaks of something ordered or sent: an order number is asked for only then. */
static bool
is_purchase(const struct engine *engine, const char *language, const char *text)
{
    const struct lexicon *lexicon = engine_lexicon(engine);
    g_auto(GStrv) words = lexicon_words(text);
    struct concepts concepts = lexicon_concepts(lexicon, language, words);
    return concepts_hold(&concepts, lexicon_find(lexicon, "order")) ||
           concepts_hold(&concepts, lexicon_find(lexicon, "parcel"));
}

static char *
make_gist(const struct insight *insight, const char *subject)
{
    g_autoptr(GString) gist = g_string_new(NULL);
    for (guint i = 0; i < insight->issue_count; i++)
        if (*insight->issues[i].clause)
            g_string_append_printf(gist, "%s%s", gist->len ? "; " : "", insight->issues[i].clause);
    if (*insight->wish_clause)
        g_string_append_printf(gist, "%s%s", gist->len ? "; " : "", insight->wish_clause);
    if (*insight->listed)
        g_string_append_printf(gist, "%s%s", gist->len ? "; " : "", insight->listed);
    if (*insight->deadline)
        g_string_append_printf(gist, " (%s)", insight->deadline);
    return text_line(gist->len ? gist->str : subject, -1, 200);
}

struct insight *
engine_listen(const struct engine *engine, const struct letter *letter)
{
    struct insight *insight = g_new0(struct insight, 1);
    struct work work = {0};
    grammar_begin();
    insight->wishes = g_new0(char *, 1);
    char **empty[] = {&insight->wish, &insight->wish_clause, &insight->missing, &insight->deadline, &insight->listed};
    for (guint i = 0; i < G_N_ELEMENTS(empty); i++)
        *empty[i] = g_strdup("");
    prepare(&work, letter, insight);
    insight->language = g_strdup(language_tell(work.subject, work.body));
    work.body = texto_written(insight->language, work.body);
    work.subject = texto_written(insight->language, work.subject);
    insight->name = names_signed(letter->reply, letter->signature);
    if ((!*insight->name || offhand_names_us(insight->name, letter->reply)) && strcmp(insight->language, "en") == 0) {
        g_free(insight->name);
        insight->name = names_told(letter->reply);
    }
    bool mocks = false, jeers = false, praises = false;
    work.body = gibe_meant(insight->language, doleance_meant(insight->language, work.body, &mocks), &mocks);
    work.body = tribute_told(insight->language, temper_off(insight->language, work.body, &jeers), &praises);
    insight->tone = tone_tell(insight->language, work.body); /* of the mail as it was shouted */
    bool english = strcmp(insight->language, "en") == 0, harmed = english && jest_thanks_for_harm(work.body);
    work.kind = insight->tone < TONE_ANGRY && english && !harmed && kindness_is_told(work.body);
    if (work.kind || (harmed && insight->tone <= TONE_THANKS))
        insight->tone = work.kind ? TONE_THANKS : TONE_DISAPPOINTED;
    bool insulted = false;
    work.body = temper_insults_off(insight->language, work.body, &insulted);
    if (insulted && insight->tone < TONE_ANGRY)
        insight->tone = TONE_ANGRY;
    if ((jeers || mocks) && insight->tone <= TONE_THANKS)
        insight->tone = TONE_DISAPPOINTED;
    insight->jeered = jeers || mocks;
    if (insight->jeered && gibe_is_heading(insight->language, work.subject))
        *work.subject = '\0';
    bool at_law = insight->tone == TONE_WORRIED && !tone_is_felt(insight->language, work.body);
    if ((insight->tone < TONE_WORRIED || at_law) && feeling_is_roared(work.body))
        insight->tone = TONE_ANGRY;
    if (insight->tone == TONE_NEUTRAL && (praises || tone_thanks_in_subject(work.subject)))
        insight->tone = TONE_THANKS;
    const struct pack *pack = engine_pack(engine, insight->language);
    work.bounds = engine_bounds(engine);
    regular(&work, pack, insight);
    add_sentences(&work, pack, insight);
    g_autofree char *signed_body = g_strdup_printf("%s\n%s", work.body, letter->signature);
    insight->form = manner_form(insight->language, signed_body, letter->reply, insight->name);
    weigh(insight, &work);
    understand(engine, &work, insight);
    be_discreet(insight);
    mains_known(pack, insight);
    if ((insight->tone == TONE_BEREAVED || insight->tone == TONE_HEALTH) && insight->form == FORM_UNKNOWN)
        insight->form = FORM_FORMAL; /* nobody in mourning is greeted "Hi" */
    g_autofree char *whole = g_strdup_printf("%s\n%s", work.subject, work.body);
    slots_fill(insight, whole, is_purchase(engine, insight->language, whole));
    realise(pack, insight, letter->reply);
    insight->gist = make_gist(insight, work.subject);
    work_clear(&work);
    return insight;
}
