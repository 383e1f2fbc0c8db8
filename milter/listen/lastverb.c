/*
 * lastverb.c - German and Dutch: one main clause with its verb last, as it stands behind "dass" and "dat".
 *
 * The finite verb goes to the end and takes a particle that closed the clause ("kam … an" → "ankam"); in Dutch it stands before the
 * participles and infinitives there. A pronoun subject stands first. Clauses behind "und" are changed one by one. What has no verb that
 * is known for sure, refuses. Pure.
 */
#include "lastverb.h"

#include "foreign.h"
#include "gender.h"

#include <string.h>

#define MAINS 3 /* more of them behind one "dass" nobody follows */

static bool
is_capital(const struct word *word)
{
    return g_unichar_isupper(g_utf8_get_char(word->text));
}

bool
lastverb_is_known(const struct embedding *embedding, const struct word *word)
{
    return (!embedding->german || !is_capital(word)) && (foreign_lists(embedding->pack, "embed.verbs", word->low) ||
                                                         foreign_lists(embedding->pack, "turn.finite", word->low));
}

bool
lastverb_is_like(const struct embedding *embedding, const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at], *before = &clause->words[at - 1];
    const struct word *after = at + 1 < clause->count ? &clause->words[at + 1] : NULL;
    const char *low = word->low;
    bool named =
        is_capital(before) ||
        word_in(before->low, "es er sie man du das wir niemand keiner jemand nichts seitdem seither dann danach "
                             "jetzt nun trotzdem dennoch deshalb heute gestern nie niemals dreimal zweimal");
    if (!embedding->german && at == 1 && word_in(before->low, "wij we")) /* "wij rekenen ineens …" */
        return !*before->trail && strlen(low) > 4 && g_str_has_suffix(low, "en") &&
               !foreign_lists(embedding->pack, "turn.noverb", low);
    if (!embedding->german || is_capital(word) || *before->trail || !named || strlen(low) < 4 ||
        foreign_lists(embedding->pack, "turn.noverb", low) || foreign_lists(embedding->pack, "turn.not.verb", low) ||
        (g_str_has_prefix(low, "ge") && !foreign_lists(embedding->pack, "turn.ge", low)))
        return false;
    bool noun_behind =
        after && !*word->trail && is_capital(after) && !word_in(after->text, "Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer");
    bool joined = at > 1 && word_in(clause->words[at - 2].low, "und oder"); /* "… und wir schicken Ihnen den Router" */
    if (word_in(before->text, "Sie wir") && (at == 1 || joined))
        return g_str_has_suffix(low, "en");
    if (strcmp(before->low, "du") == 0 && at == 1)
        return g_str_has_suffix(low, "st") || g_str_has_suffix(low, "t");
    bool tense = g_str_has_suffix(low, "te") || g_str_has_suffix(low, "ten");
    return (g_str_has_suffix(low, "t") || tense) && !(tense && noun_behind);
}

guint
lastverb_finite(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    bool itself = embedding->german && from + 1 < to && strcmp(clause->words[from + 1].low, "sich") == 0;
    if (bare)
        return itself || lastverb_is_known(embedding, &clause->words[from]) ? from : to;
    if (from + 2 < to && word_in(clause->words[from + 2].low, "es er sie man ich du") &&
        lastverb_is_like(embedding, clause, from + 1))
        return from + 1; /* "seitdem quietscht es, und die Tür hat": the second, whatever is known behind it */
    for (guint i = from + 1; i < to; i++)
        if (lastverb_is_known(embedding, &clause->words[i]) &&
            !(i + 1 == to && to - from > 3 && g_str_has_suffix(clause->words[i].low, "en")))
            return i;
    for (guint i = from + 1; i < to; i++)
        if (lastverb_is_like(embedding, clause, i))
            return i;
    return to;
}

static bool
is_particle(const struct embedding *embedding, const char *low)
{
    return foreign_lists(embedding->pack, "turn.particle", low) ||
           foreign_lists(embedding->pack, "embed.particles", low);
}

bool
lastverb_is_auxiliary(const char *low)
{
    return word_in(low,
                   "ist sind war waren bist warst hat haben hast hatte hatten hattest wird werden wirst wurde wurden "
                   "wurdest kann können kannst konnte konnten muss müssen musst musste mussten soll sollen sollte "
                   "sollten darf dürfen durfte will wollen willst wollte wollten möchte möchten wäre hätte würde "
                   "heeft hebben hebt had hadden is zijn was wordt worden werd werden kan kunnen kunt kon konden "
                   "moet moeten moest zal zou zouden wil wilt wilde mag mocht bent");
}

bool
lastverb_clusters(const struct clause *clause, guint verb)
{
    const struct word *deed = &clause->words[verb] + 1;
    return verb + 3 == clause->count && g_str_has_suffix(deed->low, "n") && !is_capital(deed) && !*deed->trail &&
           word_in(clause->words[verb].low, "hätte hätten hättest hat haben hast wird werden würde würden") &&
           word_in(deed[1].low, "können müssen sollen dürfen wollen lassen");
}

bool
lastverb_is_closing(const struct embedding *embedding, const struct word *word)
{
    const char *low = word->low;
    if (!embedding->german) /* no "eten" of "het eten" */
        return strlen(low) > 4 &&
               (g_str_has_suffix(low, "d") || g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")) &&
               !foreign_lists(embedding->pack, "turn.noverb", low) &&
               !foreign_lists(embedding->pack, "embed.plain", low);
    return !is_capital(word) && strlen(low) > 4 && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")) &&
           !foreign_lists(embedding->pack, "turn.noverb", low) && !foreign_lists(embedding->pack, "turn.not.verb", low);
}

/* "betaald", "afgeschreven": a Dutch participle by its beginning. */
static bool
is_participle(const char *low)
{
    static const char *const heads[] = {"",    "aan",   "af",  "op",     "uit",  "in",
                                        "mee", "terug", "weg", "binnen", "door", "toe"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && g_str_has_prefix(low + strlen(heads[i]), "ge") && strlen(low) > 5)
            return true;
    return strlen(low) > 5 &&
           (g_str_has_prefix(low, "be") || g_str_has_prefix(low, "ver") || g_str_has_prefix(low, "ont"));
}

/* Where behind the verb the clause is closed: what stands behind it ("… fahren für eine Beratung") stays behind the verb, too. */
static guint
closed_at(const struct embedding *embedding, const struct clause *clause, guint verb, guint to)
{
    if (!lastverb_is_auxiliary(clause->words[verb].low))
        return to;
    for (guint i = to; i-- > verb + 1;) {
        bool due =
            !embedding->german && i + 1 < to &&
            g_str_has_suffix(clause->words[i].low, "en") && /* "zou langskomen voor" */
            word_in(clause->words[verb].low, "zou zouden kan kunt kunnen kon konden moet moeten moest wil wilde zal") &&
            word_in(clause->words[i + 1].low, "voor over naar met vanwege om via aan");
        if (!lastverb_is_closing(embedding, &clause->words[i]) ||
            (!embedding->german && !due && !is_participle(clause->words[i].low)))
            continue;
        bool place = i + 1 < to && (foreign_lists(embedding->pack, "turn.preposition", clause->words[i + 1].low) ||
                                    word_in(clause->words[i + 1].low, "in uit zonder tijdens sinds"));
        return place ? i + 1 : to;
    }
    return to;
}

/* "war höher als am Regal", "ist doppelt so hoch wie sonst": the comparison follows the verb. */
static guint
compared_at(const struct embedding *embedding, const struct clause *clause, guint verb, guint to)
{
    const char *than = embedding->german ? "als" : "dan";
    for (guint i = verb + 2; i + 1 < to; i++) {
        bool more = strcmp(clause->words[i].low, than) == 0 && g_str_has_suffix(clause->words[i - 1].low, "er");
        bool same = i > verb + 2 && strcmp(clause->words[i].low, "wie") == 0 &&
                    word_in(clause->words[i - 2].low, "so genauso ebenso");
        bool done = i > verb + 3 && strcmp(clause->words[i].low, "wie") == 0 && /* "so viel berechnet wie vereinbart" */
                    strcmp(clause->words[i - 3].low, "so") == 0 &&
                    lastverb_is_closing(embedding, &clause->words[i - 1]);
        if (done)
            return i;
        bool agreed = more && word_in(clause->words[verb].low, "ist sind war waren is was") &&
                      word_in(clause->words[to - 1].low, "vereinbart angegeben zugesagt versprochen erwartet geplant "
                                                         "angekündigt beschrieben bestellt abgebildet üblich");
        if ((more || same) && (agreed || !lastverb_is_closing(embedding, &clause->words[to - 1])))
            return i;
    }
    return to;
}

/* Whether what stands before the verb is, as it begins, a subject and no time, place or object. */
static bool
is_subject(const struct embedding *embedding, const struct word *first)
{
    return embedding->german
               ? word_in(first->low,
                         "der die das ein eine kein keine unser unsere ihr ihre dein deine sein seine dieser "
                         "diese dieses jeder jede alle viele beide mehrere zwei drei man niemand keiner "
                         "jemand es er sie wir du nichts alles etwas einer") ||
                     (is_capital(first) && !word_in(first->text, "Ihnen Ihren Ihrem Ihrer"))
               : !word_in(first->low,
                          "sinds op in na vorige gisteren vandaag nu toen daarna inmiddels bij volgens al nog "
                          "tot met vanaf tijdens voor hier daar vroeger eerst daarom daardoor ondertussen intussen "
                          "soms meestal eergisteren onlangs toch dan anders desondanks sindsdien steeds helaas alsnog "
                          "vervolgens verder bovendien morgen vanochtend vanmiddag vanavond vannacht opeens ineens "
                          "plotseling");
}

/* How many words behind the verb go to the front: a subject, "sich". */
static guint
fronted(const struct embedding *embedding, const struct clause *clause, guint from, guint verb, guint to)
{
    guint at = verb + 1;
    bool after = !is_subject(embedding, &clause->words[from]);
    if (at >= to || (!after && embedding->german))
        return 0;
    bool yours = !embedding->german && !after && word_in(clause->words[at].low, "u je") && /* "de jas vindt u mooi" */
                 (word_in(clause->words[verb].low, "hebt kunt wilt bent zult") ||
                  (strcmp(clause->words[verb].low, "vindt") == 0 &&
                   word_in(clause_low(clause, at + 1), "mooi goed fijn prima jammer leuk lelijk vervelend te niet")));
    if (!embedding->german)
        return yours || (after && word_in(clause->words[at].low, "u je het hij ze we wij er")) ? 1 : 0;
    if (strcmp(clause->words[from].low, "auch") == 0 && word_in(clause->words[at].low, "niemand keiner"))
        return 0; /* "auch auf die Mail hat niemand reagiert" */
    guint moved = word_in(clause->words[at].text, "Sie du es er sie man wir ihr niemand keiner Ihnen dir uns") ? 1 : 0;
    if (moved == 1 && at + 1 < to && word_in(clause->words[at].text, "wir man er sie es niemand keiner") &&
        word_in(clause->words[at + 1].text, "Ihnen dir dich Sie")) /* "mit Schreiben vom 2. Mai haben wir Ihnen …" */
        moved = 2;
    return at + moved < to && strcmp(clause->words[at + moved].low, "sich") == 0 ? moved + 1 : moved;
}

void
lastverb_put(GString *line, const struct clause *clause, guint from, guint to)
{
    g_autofree char *text = from < to ? clause_join(clause, from, to) : g_strdup("");
    if (*text)
        g_string_append_printf(line, "%s%s", line->len && !g_str_has_suffix(line->str, " ") ? " " : "", text);
    const struct word *last = from < to ? &clause->words[to - 1] : NULL; /* "am 14.11." keeps its stop */
    bool day = last && to > from + 1 && strlen(last->text) < 3 && word_in(last[-1].low, "am vom zum ab bis dem");
    if (*text && (day || strchr(last->text, '.')) && strspn(last->text, "0123456789.") == strlen(last->text) &&
        *last->trail == '.')
        g_string_append_c(line, '.');
}

/* Dutch: "hebt zonnepanelen", "heb vragen": what somebody has, by its ending like a verb. */
static bool
is_had_thing(const char *verb, const char *low)
{
    static const char *const heads[] = {"her", "er", "mis", "vol", "over", "onder", "door", "aan", "weer"};
    if (!word_in(verb, "heb hebt heeft hebben had hadden") || !g_str_has_suffix(low, "en") || is_participle(low) ||
        strstr(low + 1, "ge"))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]))
            return false;
    return !word_in(low, "kunnen moeten laten willen mogen worden blijven komen gaan hoeven durven weten zien horen");
}

/* The verb at its new place; its particle before it, in one word. */
static bool
put_closed(const struct embedding *embedding, GString *line, const struct clause *clause, guint verb, guint to)
{
    const char *low = clause->words[verb].low;
    guint end = MIN(closed_at(embedding, clause, verb, to), compared_at(embedding, clause, verb, to));
    for (guint i = verb + 1; i < end && !embedding->german; i++) /* "is opgezegd zonder uitleg", "zei dat …" */
        if (word_in(clause->words[i].low,
                    "dat omdat terwijl hoewel als wanneer voordat nadat toen zonder zodat sinds om") &&
            !(i == verb + 1 && word_in(clause->words[i].low, "sinds toen")) && /* "heb sinds zaterdag geen water" */
            !(strcmp(clause->words[i].low, "zonder") == 0 && lastverb_is_closing(embedding, &clause->words[end - 1]) &&
              !lastverb_is_closing(embedding, &clause->words[i - 1]))) /* "is zonder bericht uitgevallen" */
            end = i;
    bool particle = end > verb + 1 && !lastverb_is_auxiliary(low) && is_particle(embedding, clause->words[end - 1].low);
    guint cluster = end;
    while (!embedding->german && lastverb_is_auxiliary(low) && cluster > verb + 1 &&
           lastverb_is_closing(embedding, &clause->words[cluster - 1]) &&
           !word_in(clause->words[cluster - 2].low, "het dit dat") && /* "problemen bij het inloggen" */
           !is_had_thing(low, clause->words[cluster - 1].low) &&
           (cluster == end || (end - cluster < 2 && word_in(clause->words[cluster - 1].low, "worden kunnen blijven"))))
        cluster--; /* "heeft … gezegd" → "… heeft gezegd" */
    guint two = end > verb + 2 && word_in(clause->words[end - 1].low,
                                          "lassen können müssen wollen sollen dürfen laten moeten kunnen")
                    ? end - 2
                    : end;                                                         /* "hat warten lassen" */
    for (guint i = verb + 1; i + 1 < end && !embedding->german && two == end; i++) /* "heb een taxi moeten nemen van" */
        if (word_in(clause->words[i].low, "laten moeten kunnen willen mogen blijven") &&
            g_str_has_suffix(clause->words[i + 1].low, "n"))
            two = i;
    if (two < end && lastverb_is_auxiliary(low)) { /* "hat warten lassen" → "… hat warten lassen" */
        lastverb_put(line, clause, verb + 1, two);
        g_string_append_printf(line, " %s", low);
        lastverb_put(line, clause, two, to);
        return true;
    }
    lastverb_put(line, clause, verb + 1, particle ? end - 1 : cluster);
    g_string_append_printf(line, " %s%s", particle ? clause->words[end - 1].low : "", low);
    lastverb_put(line, clause, cluster, end);
    lastverb_put(line, clause, end, to);
    return true;
}

bool
lastverb_deed_first(const struct embedding *embedding, const struct clause *clause, guint from, guint verb)
{
    return embedding->german && verb == from + 1 && verb < clause->count &&
           lastverb_is_auxiliary(clause->words[verb].low) && lastverb_is_closing(embedding, &clause->words[from]);
}

/* "bekommen", "vergessen", "gefahren": by its beginning a participle, where an ending would not tell. */
static bool
has_participle_head(const char *low)
{
    static const char *const heads[] = {"ge",  "be",   "er",   "ver",   "zer",   "ent",
                                        "emp", "miss", "über", "unter", "wider", "hinter"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]))
            return true;
    const char *inner = strstr(low, "ge");
    return inner && inner > low + 1; /* "angekommen" */
}

/* "wackelt", "fragte": by its ending a verb of the third person, and no participle. */
static bool
is_like_verb(const struct embedding *embedding, const char *low)
{
    return strlen(low) > 3 && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "te")) &&
           !foreign_lists(embedding->pack, "turn.noverb", low) &&
           !foreign_lists(embedding->pack, "turn.not.verb", low) &&
           !foreign_lists(embedding->pack, "turn.subordinate", low) && !has_participle_head(low);
}

/* "da bestellt man express und dann kommt", "er meinte nur das sieht man kaum": the verb found is not
 * the only one, or what stands before it is no subject. */
static bool
is_misread(const struct embedding *embedding, const struct clause *clause, guint from, guint verb, guint to)
{
    bool second = lastverb_deed_first(embedding, clause, from, verb);
    second |=
        verb > from + 1 && word_in(clause->words[verb - 1].low, "und en") && /* "seit Mai pumpt er und zeigt" */
        !(lastverb_is_auxiliary(clause->words[verb].low) && lastverb_is_closing(embedding, &clause->words[verb - 2]));
    for (guint i = from + 1; i < verb && embedding->german; i++) /* a subject behind another verb */
        second |= word_in(clause->words[i].low, "man er ich wir es ihr du") && !is_capital(&clause->words[i - 1]) &&
                  is_like_verb(embedding, clause->words[i - 1].low);
    for (guint i = verb + 1; i + 1 < to && embedding->german; i++) /* "steht im Garten und wackelt bei jedem Wind" */
        second |= word_in(clause->words[i].low, "und oder") && !is_capital(&clause->words[i + 1]) &&
                  !lastverb_is_auxiliary(clause->words[verb].low) && is_like_verb(embedding, clause->words[i + 1].low);
    for (guint i = verb + 1; i + 2 < to && !embedding->german; i++) /* "… is niet geweest en belt ook niet" */
        second |=
            strcmp(clause->words[i].low, "en") == 0 && strlen(clause->words[i + 1].low) > 3 &&
            g_str_has_suffix(clause->words[i + 1].low, "t") && !is_participle(clause->words[i + 1].low) &&
            (g_ascii_isdigit(*clause->words[i + 2].text) ||
             word_in(clause->words[i + 2].low, "ook niet nu er mij ons u je geen niets nooit weer steeds het de"));
    for (guint i = verb + 2; i + 2 < to && embedding->german; i++) /* "haben geheiratet und heißen nun Holm" */
        second |= word_in(clause->words[i].low, "und aber") && !is_capital(&clause->words[i + 1]) &&
                  !is_capital(&clause->words[i - 1]) && lastverb_is_auxiliary(clause->words[verb].low) &&
                  lastverb_is_closing(embedding, &clause->words[i - 1]) &&
                  g_str_has_suffix(clause->words[i + 1].low, "en") && !has_participle_head(clause->words[i + 1].low) &&
                  !foreign_lists(embedding->pack, "turn.preposition", clause->words[i + 1].low);
    for (guint i = from + 2; i + 2 < to && !embedding->german;
         i++) /* "alleen de rem piept en de bel zat er niet bij" */
        second |= strcmp(clause->words[i].low, "en") == 0 && word_in(clause->words[i + 1].low, "de het mijn uw je") &&
                  verb > i && i > from + 2 && g_str_has_suffix(clause->words[i - 1].low, "t") &&
                  !is_participle(clause->words[i - 1].low) &&
                  !foreign_lists(embedding->pack, "turn.noverb", clause->words[i - 1].low);
    bool says = word_in(clause->words[verb].low, "meinte meinten sagte sagten behauptete hieß");
    for (guint i = verb + 1; i + 2 < to && says; i++)
        second |= word_in(clause->words[i].low, "das es er sie man") && lastverb_is_like(embedding, clause, i + 1);
    return second;
}

static bool
put_main(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    guint verb = lastverb_finite(embedding, clause, from, to, bare);
    bool mine = embedding->german && word_in(clause->words[from].low, "habe hab bin"); /* its person was not turned */
    const char *first = clause->words[from].low; /* Dutch: "besteld was rood": the participle stands for itself */
    mine |= !embedding->german && !bare && verb == from + 1 && is_participle(first) &&
            (g_str_has_suffix(first, "d") || g_str_has_suffix(first, "t")) &&
            lastverb_is_auxiliary(clause->words[verb].low);
    if (mine || verb >= to || (!bare && verb == from) || is_misread(embedding, clause, from, verb, to))
        return false;
    const char *next = verb + 1 < to ? clause->words[verb + 1].text : "";
    bool named =
        embedding->german && verb == from + 1 && is_capital(&clause->words[from]) && word_in(next, "du er man");
    bool object = named || word_in(clause->words[from].low, "den einen keinen"); /* "den Betrag haben Sie" */
    bool alone = verb == from + 1 && is_capital(&clause->words[from]) && !word_in(clause->words[from].text, "Sie Ihr");
    bool thing = embedding->german && (verb > from + 1 || alone) && strcmp(next, "Sie") == 0 &&
                 g_str_has_suffix(clause->words[verb].low, "en") && is_subject(embedding, &clause->words[from]);
    bool one = thing && gender_of(embedding->pack, clause->words[verb - 1].low) != UNKNOWN; /* "die Summe haben Sie" */
    bool unsure = thing && !one;
    if (unsure || (object && !word_in(next, "Sie du er es")))
        return false;
    guint moved = bare ? 0 : fronted(embedding, clause, from, verb, to);
    bool dative = !bare && verb == from + 1 && word_in(clause->words[from].low, "das dies") &&
                  (word_in(next, "Ihnen dir") || /* "das waren Sie nicht" */
                   (embedding->german && word_in(clause->words[verb].low, "waren warst") && word_in(next, "Sie du")));
    moved = dative || one ? 1 : moved;
    if (embedding->german && !bare && !moved && word_in(next, "wir du er man")) /* "unsere Nummer hatten wir" */
        moved = verb + 2 < to && word_in(clause->words[verb + 2].text, "Ihnen dir dich Sie") ? 2 : 1;
    GString *line = embedding->line;
    lastverb_put(line, clause, verb + 1, verb + 1 + moved);
    if (object && !moved)
        return false;
    bool empty = strcmp(clause->words[from].low, "es") == 0 && verb == from + 1 && /* "es ist niemand gekommen" */
                 (word_in(next, "niemand nichts keiner kein keine") ||
                  (word_in(clause->words[verb].low, "fehlt fehlen fehlte fehlten") && strcmp(next, "an") != 0) ||
                  clause_has(clause, verb, "kam|kommt|ging|half|hilft|passierte nur") ||
                  clause_has(clause, verb + 1, "aber|jedoch|bisher|trotzdem niemand|nichts|keiner|kein|keine"));
    lastverb_put(line, clause, from, bare || empty ? from : verb);
    if (!bare && verb > from && g_str_has_suffix(clause->words[verb - 1].text, ",")) /* behind what was put in */
        g_string_append_c(line, ',');
    g_autoptr(clause) rest = clause_part(clause, verb, to);
    g_autofree char *head = g_strdup(rest->words[0].text);
    for (guint i = 1; i <= moved; i++)
        clause_set(rest, i, "");
    g_autofree char *tail = clause_join(rest, 0, rest->count);
    g_autoptr(clause) behind = clause_cut(tail);
    return behind->count > 0 && strcmp(behind->words[0].text, head) == 0 &&
           put_closed(embedding, line, behind, 0, behind->count);
}

guint
lastverb_next(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool *bare_out)
{
    for (guint i = from + 1; i + 1 < to; i++) {
        if (!word_in(clause->words[i].low, embedding->german ? "und oder" : "en of") ||
            (g_ascii_isdigit(*clause->words[i - 1].text) && g_ascii_isdigit(*clause->words[i + 1].text)))
            continue; /* "zou tussen 8 en 12 komen" is one */
        *bare_out = (lastverb_is_known(embedding, &clause->words[i + 1]) ||
                     (embedding->german && i + 2 < to && strcmp(clause->words[i + 2].low, "sich") == 0)) &&
                    i + 2 < to;
        if (*bare_out)
            return i;
        guint verb = lastverb_finite(embedding, clause, i + 1, to, false);
        if (verb < to && verb > i + 1)
            return i;
    }
    return to;
}

bool
lastverb_put_mains(struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare)
{
    guint verb = lastverb_finite(embedding, clause, from, to, bare);
    if (verb >= to || embedding->mains++ >= MAINS)
        return false;
    bool next_bare = false;
    guint next = lastverb_next(embedding, clause, verb, to, &next_bare);
    if (!put_main(embedding, clause, from, next, bare))
        return false;
    if (next >= to)
        return true;
    bool third = false;
    guint after = lastverb_finite(embedding, clause, next + 1, to, next_bare);
    bool more = after < to && lastverb_next(embedding, clause, after, to, &third) < to; /* "A, B und C" */
    if (more)
        g_string_append(embedding->line, ",");
    else
        g_string_append_printf(embedding->line, " %s", clause->words[next].low);
    return lastverb_put_mains(embedding, clause, next + 1, to, next_bare);
}
