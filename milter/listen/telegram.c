/*
 * telegram.c - German telegram style made whole: articles by the pack's lists of nouns (read as endings), capitals behind an
 * article, and a subject and verb for a line that has none.
 *
 * A line without a verb is read piece by piece, comma to comma: what closes it tells what was left out. A deed of the customer's
 * ("neu gestartet") wants "ich habe", a state or a change ("gesperrt", "angekommen") "ist", what was done to the customer
 * ("abgebucht") "wurde", "kein Netz" "ich habe". A piece that none of these explains leaves the line as it was. Pure.
 */
#include "telegram.h"

#include "article.h"
#include "foreign.h"
#include "gender.h"
#include "terse.h"

#include <string.h>

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

static bool
is_finite(const struct pack *pack, const char *low)
{
    return foreign_lists(pack, "turn.finite", low) || foreign_lists(pack, "hedge.verbs", low);
}

char *
telegram_asked(const struct pack *pack, bool informal, const char *noun)
{
    g_autofree char *low = g_utf8_strdown(noun, -1);
    gsize width = 0;
    enum gender gender = gender_of(pack, low);
    bool mine = gender_ends(pack, "noun.mine", low, &width) && !gender_ends(pack, "noun.asked", low, &width);
    if (gender == UNKNOWN)
        return NULL;
    g_autofree char *first = g_utf8_substring(noun, 0, 1), *upper = g_utf8_strup(first, -1);
    const char *article = mine            ? gender == DIE ? informal ? "deiner" : "Ihrer"
                                            : informal    ? "deinem"
                                                          : "Ihrem"
                          : gender == DIE ? "einer"
                                          : "einem";
    return g_strdup_printf("%s nach %s %s%s", informal ? "du fragst" : "Sie fragen", article, upper,
                           noun + strlen(first));
}

/* ---- lines without a verb ---------------------------------------------------------------------------------------- */

/* "wohnt": what ends as a verb does and no list calls something else. */
static bool
may_act(const struct pack *pack, const struct word *word)
{
    static const char *const keys[] = {"turn.not.verb", "turn.noverb", "telegram.deed", "telegram.is", "telegram.was"};
    gsize length = strlen(word->low);
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        if (foreign_lists(pack, keys[i], word->low))
            return false;
    return length > 3 && !is_capital(word) && !g_str_has_prefix(word->low, "ge") && !strstr(word->low, "ge") &&
           !g_str_has_suffix(word->low, "iert") && (word->low[length - 1] == 't' || g_str_has_suffix(word->low, "te"));
}

/* "Ihre Kasse verbucht die Zahlung nicht", "ein kurzer Anruf genügt mir": no participle where subject and object stand beside it. */
static bool
acts_upon(const struct clause *words, guint at)
{
    const struct word *word = &words->words[at];
    return at > 0 && at + 1 < words->count && !*word->trail && !*word[-1].trail && !is_capital(word) &&
           strlen(word->low) > 5 && g_str_has_suffix(word->low, "t") && !g_str_has_suffix(word->low, "iert") &&
           (at == 1 ? word_in(words->words[0].low, "das es dies") : is_capital(&word[-1])) &&
           word_in(words->words[0].low,
                   "das es dies die der ein eine unser unsere mein meine ihr ihre euer eure dieser "
                   "diese dieses kein keine") &&
           word_in(word[1].low, "mir mich uns dir ihm ihn sich die den dem das ein eine einen kein keine keinen mein "
                                "meine meinen meinem unser unsere unseren");
}

static bool
has_verb(const struct pack *pack, const struct clause *words)
{
    for (guint i = 0; i < words->count; i++)
        if (is_finite(pack, words->words[i].low) || acts_upon(words, i) ||
            clause_has(words, i, "gehört mir|uns|ihm|ihr|ihnen|zu|nicht|gar|doch") ||
            foreign_lists(pack, "turn.i", words->words[i].low) ||
            foreign_lists(pack, "turn.hasty", words->words[i].low) ||
            foreign_lists(pack, "turn.hasty.or", words->words[i].low) ||
            word_in(words->words[i].low, "bitte sie ihr du es wir danke um dass") ||
            (i + 2 == words->count && strcmp(words->words[i].low, "zu") == 0 && /* "ohne jemanden zu schicken" */
             g_str_has_suffix(words->words[i + 1].low, "en")) ||
            may_act(pack, &words->words[i]))
            return true;
    return false;
}

bool
telegram_acts(const struct pack *pack, const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    return has_verb(pack, words);
}

/* What was typed behind the noun of a line that has no verb but a state that lasts: "seit dem Update nur noch schwarzer Bildschirm". */
static char *
seen(const char *line)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("^(?:(.+?) )?(nur noch|immer nur|nur) (?:ein(?:en)? )?(\\p{Ll}+)er (\\p{Lu}\\p{L}+)$", 0,
                              0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(pattern, line, 0, &match))
        return NULL;
    g_autofree char *when = g_match_info_fetch(match, 1), *only = g_match_info_fetch(match, 2);
    g_autofree char *how = g_match_info_fetch(match, 3), *what = g_match_info_fetch(match, 4);
    return *when ? g_strdup_printf("%s sehe ich %s einen %sen %s", when, only, how, what)
                 : g_strdup_printf("ich sehe %s einen %sen %s", only, how, what);
}

/* The gender of the first thing that the piece before names. */
static enum gender
named_before(const struct pack *pack, const char *before)
{
    g_autoptr(clause) ahead = clause_cut(before);
    enum gender gender = UNKNOWN;
    for (guint i = 0; i < ahead->count && gender == UNKNOWN; i++)
        if (is_capital(&ahead->words[i]) &&
            !(i > 0 && word_in(ahead->words[i - 1].low, "am im beim vom zum zur seit vor um nach bis ab letzten")))
            gender = gender_of(pack, ahead->words[i].low);
    return gender;
}

/* What joins a told piece to the ones before it; what was done with a thing, and how the thing is, stand against one another. */
static const char *
joint_of(const struct piece *before, const struct piece *piece, bool final, bool further)
{
    const char *deed = before->missing == HAVE_DONE ? before->words->words[before->closing].low : "";
    if (piece->missing == IN_VAIN)
        return ", ";
    if (further)
        return " und ";
    if (piece->missing != HAVE_DONE &&
        word_in(deed, "bezahlt gezahlt gekauft bestellt gebucht reserviert überwiesen angemeldet eingereicht beantragt "
                      "abgegeben eingezahlt angerufen geschrieben gemeldet nachgefragt gefragt gemailt getauscht"))
        return ", aber ";
    return final ? ", und " : ", ";
}

/* The piece told whole; aside_out: it hangs on what stands before. NULL: it cannot be. Owned by caller. */
static char *
part_told(const struct pack *pack, char **parts, guint at, const struct piece *piece, const struct piece *ahead,
          bool *aside_out)
{
    const struct clause *words = piece->words;
    char *told = terse_told(pack, piece, ahead->missing != HAVE_DONE);
    *aside_out =
        !told && at > 0 &&
        (g_ascii_isdigit(parts[at][0]) || /* "…, zum zweiten Mal diesen Monat" */
         clause_has(words, 0, "nur|auch|außer im|in|am|auf|an|bei|mit|unten|oben") || /* "…, nur im Bad" */
         word_in(words->words[0].low, "zum seit am heute gestern vorgestern trotz nach wie ohne letzte letzten"));
    if (*aside_out)
        told = g_strdup(parts[at]);
    return told;
}

/* What joins it: "aber nur" before what came instead, "aber" before what is not so. */
static const char *
joint_before(const struct clause *words, bool but, bool instead, bool lacks, const char *joint)
{
    if (but || !(instead || lacks))
        return joint;
    return instead && word_in(words->words[0].low, "eine einen eins ein zwei drei vier") ? ", aber nur " : ", aber ";
}

/* "…, Automat in der Bahnhofstraße": only where; it stands in brackets behind the matter. */
static bool
says_where(const struct clause *words)
{
    return words->count > 2 && words->count < 7 && is_capital(&words->words[0]) &&
           word_in(words->words[1].low, "in im am an auf bei beim vor");
}

/* The joint with which a piece begins itself. */
static const char *
joint_said(const char *part)
{
    return g_str_has_prefix(part, "aber ") ? "aber " : g_str_has_prefix(part, "und ") ? "und " : "";
}

static char *
made_whole(const struct pack *pack, const char *line)
{
    g_autofree char *bare = g_strdup(line);
    for (gsize end = strlen(bare); end && strchr(" .,!;", bare[end - 1]); end--)
        bare[end - 1] = '\0';
    char *sight = seen(bare);
    if (sight)
        return sight;
    g_strdelimit(bare, ":", ',');
    g_auto(GStrv) parts = g_strsplit(bare, ", ", -1);
    g_autoptr(GString) whole = g_string_new(NULL), notes = g_string_new(NULL);
    g_autoptr(clause) held = NULL;
    struct piece ahead = {NULL, 0, NOTHING_KNOWN};
    for (guint i = 0; parts[i]; i++) {
        const char *but = i ? joint_said(parts[i]) : "";
        g_autoptr(clause) words = clause_cut(parts[i] + strlen(but));
        struct piece piece = {words, 0, NOTHING_KNOWN};
        piece.missing = terse_missing(pack, words, &piece.closing);
        if (strstr(parts[i], " und dann ") ||
            word_in(words->count ? words->words[0].low : "", "wenn falls sobald sofern weil obwohl nachdem bevor"))
            return NULL;
        if (piece.missing == NOTHING_KNOWN)
            piece.missing = terse_guessed(pack, words, parts[1] != NULL);
        bool aside = false;
        g_autofree char *told = part_told(pack, parts, i, &piece, &ahead, &aside);
        if (!told && whole->len && says_where(words)) {
            g_string_append_printf(notes, "%s%s", notes->len ? ", " : "", parts[i]);
            continue;
        }
        if (!told)
            return NULL;
        const char *is = piece.missing == IS_SO && ahead.missing == IS_SO ? strstr(told, " ist ") : NULL;
        if (is) { /* "… und das Frühstück kalt" */
            char *shorter = g_strdup_printf("%.*s%s", (int)(is - told), told, is + 4);
            g_free(told);
            told = shorter;
        }
        bool final = !parts[i + 1] || strlen(parts[i + 1]) < 8;
        bool instead = piece.missing == HAVE_DONE && ahead.missing == HAVE_DONE && /* "bestellt, Rock bekommen" */
                       word_in(words->words[piece.closing].low, "bekommen erhalten") &&
                       word_in(ahead.words->words[ahead.closing].low, "bestellt gekauft gebucht bezahlt");
        if (piece.missing == IN_VAIN && ahead.missing == HAVE_NONE) /* "kein Schild, nichts" */
            continue;
        bool further = final && !instead && ((piece.missing == HAVE_DONE && ahead.missing == HAVE_DONE) || is);
        bool lacks = piece.missing != HAVE_DONE && piece.missing != IN_VAIN && ahead.missing == HAVE_DONE &&
                     g_str_has_prefix(told, "ich habe ");
        const char *joint = whole->len == 0                 ? ""
                            : *but || aside || !ahead.words ? ", "
                                                            : joint_of(&ahead, &piece, final, further);
        g_string_append_printf(whole, "%s%s%s", joint_before(words, *but, instead, lacks, joint), but,
                               told + (lacks ? strlen("ich habe ") : 0));
        if (held)
            clause_free(held);
        held = g_steal_pointer(&words);
        ahead = (struct piece){held, piece.closing, piece.missing};
    }
    if (notes->len)
        g_string_append_printf(whole, " (%s)", notes->str);
    return g_string_free(g_steal_pointer(&whole), FALSE);
}

/* A verb of the third person that lacks its subject. */
static bool
begins_bare(const struct pack *pack, const struct clause *words)
{
    if (words->count > 2 && word_in(words->words[0].low, "hat hatte wollte wurde war") &&
        word_in(words->words[1].low, "mir mich uns nur nicht sich auch gar sogar dann trotzdem den noch schon erst"))
        return true; /* "…, hat mir 60 Euro abgenommen" */
    return words->count > 1 &&
           word_in(words->words[0].low,
                   "kommt geht läuft funktioniert steht zeigt reagiert startet druckt lädt bleibt "
                   "blinkt tropft leckt klemmt kam ging lief hält passt riecht stinkt wackelt brummt "
                   "springt schaltet stürzt friert heizt kühlt öffnet schließt fährt") &&
           !foreign_lists(pack, "turn.i", words->words[1].low) && !is_capital(&words->words[1]) &&
           !word_in(words->words[1].low,
                    "es das der die den man mein meine er sie ihr du mir uns ihnen dieser diese kein keine "
                    "jemand niemand nichts alles ein eine");
}

/* The pieces without a verb that a line begins with, two and more, told as one row; each but the first is emptied. NULL: they cannot. */
static char *
row_told(const struct pack *pack, char **parts)
{
    guint count = 0;
    g_autoptr(GString) row = g_string_new(NULL);
    for (; parts[count]; count++) {
        g_autoptr(clause) words = clause_cut(parts[count]);
        if (words->count < 2 || words->count > 8 || has_verb(pack, words))
            break;
        g_string_append_printf(row, "%s%s", count ? ", " : "", parts[count]);
    }
    char *told = count > 1 ? made_whole(pack, row->str) : NULL;
    for (guint i = 1; told && i < count; i++)
        *parts[i] = '\0';
    return told;
}

/* "…, läuft nicht mehr", "…, aber hat die falschen Tabletten hingelegt": the part gets the subject that stands before it. */
static void
subject_given(const struct pack *pack, char **parts, guint at, const struct clause *words)
{
    static const char *const it[] = {"", "er", "sie", "es"};
    g_autoptr(clause) ahead = at > 1 ? clause_cut(parts[at - 1]) : NULL;
    bool behind = ahead && ahead->count && /* "der Tarif, den man mir nannte, steht …" */
                  (word_in(ahead->words[0].low, "der die das den dem deren dessen denen wenn falls sobald weil dass") ||
                   !has_verb(pack, ahead)); /* "Ihre Verwalterin, Frau Sielaff, hat …" */
    enum gender gender = at > 0 && !behind && begins_bare(pack, words) ? named_before(pack, parts[at - 1]) : UNKNOWN;
    if (at > 0 && words->count > 2 &&
        clause_has(words, 0, "aber hat|ist|war|wurde|kann der|die|das|den|keine|kein|ein|eine")) {
        enum gender first = (g_str_has_prefix(parts[0], "die ") || g_str_has_prefix(parts[0], "Die ")) ? DIE
                            : g_str_has_prefix(parts[0], "der ")
                                ? DER
                                : named_before(pack, parts[0]); /* "…, aber hat die falschen Tabletten hingelegt" */
        char *told = first != UNKNOWN ? g_strdup_printf("aber %s %s", it[first], parts[at] + strlen("aber ")) : NULL;
        if (told) {
            g_free(parts[at]);
            parts[at] = told;
        }
    }
    if (gender != UNKNOWN) { /* "…, läuft nicht mehr" */
        char *told = g_strdup_printf("%s %s", it[gender], parts[at]);
        g_free(parts[at]);
        parts[at] = told;
    }
}

/* "Der Kocher tropft, gekauft im Mai" → "…, ich habe ihn im Mai gekauft": what "das" was put for has a gender. Takes told. */
static char *
thing_told(const struct pack *pack, char *told, const char *before)
{
    static const char *const it[] = {"das", "ihn", "sie", "es"};
    static const char head[] = "ich habe das ";
    gsize width = strlen(head);
    if (!g_str_has_prefix(told, head) || g_unichar_isupper(g_utf8_get_char(told + width)))
        return told;
    bool many = false; /* "bei meinen Kopfhörern rauscht es, gekauft im Mai" */
    g_autoptr(clause) ahead = clause_cut(before);
    for (guint i = 0; i < ahead->count && !many; i++) {
        const char *low = ahead->words[i].low;
        g_autofree char *single = g_str_has_suffix(low, "n") ? g_strndup(low, strlen(low) - 1) : g_strdup("");
        many = is_capital(&ahead->words[i]) && gender_of(pack, single) != UNKNOWN;
    }
    char *named = g_strdup_printf("ich habe %s %s", many ? "sie" : it[named_before(pack, before)], told + width);
    g_free(told);
    return named;
}

static bool
wishes(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low,
                    "möchte möchten will wollen wollte hätte hätten brauche brauchen wünsche verlange "
                    "fordere erwarte bitte"))
            return true;
    return false;
}

/* "die Vase kam heute, Henkel ab" → "…, der Henkel ist ab": pieces without a verb in a line that has one. */
static char *
pieces_whole(const struct pack *pack, const char *line)
{
    const char *bracket = g_str_has_suffix(line, ")") ? strrchr(line, '(') : NULL; /* "… (Foto anbei)" */
    if (bracket && bracket > line + 1 && bracket[-1] == ' ') {
        g_autofree char *head = g_strndup(line, (gsize)(bracket - 1 - line)), *told = pieces_whole(pack, head);
        return g_strdup_printf("%s %s", told, bracket);
    }
    g_auto(GStrv) parts = strpbrk(line, "\"?(;") ? NULL : g_strsplit(line, ", ", 8);
    if (!parts || !parts[0] || !parts[1])
        return g_strdup(line);
    g_autoptr(GString) whole = g_string_new(NULL);
    for (guint i = 0; parts[i]; i++) {
        g_autoptr(clause) words = clause_cut(parts[i]);
        subject_given(pack, parts, i, words);
        bool lacks = words->count > 1 && words->count < 9 && !has_verb(pack, words);
        char *row = lacks && i == 0 ? row_told(pack, parts) : NULL; /* "Hose bestellt, Rock bekommen, Etikett fehlt" */
        if (row) {
            g_string_append(whole, row);
            g_free(row);
            while (parts[i + 1] && *parts[i + 1] == '\0')
                i++;
            continue;
        }
        bool shared = i > 0 && (strstr(parts[i - 1], " habe") ||
                                strstr(parts[i - 1], " hat")); /* "…, aber meine Meinung geändert" */
        gsize but = i > 0 && !shared && g_str_has_prefix(parts[i], "aber ") ? strlen("aber ") : 0;
        lacks &= !(shared && g_str_has_prefix(parts[i], "aber ")); /* "ich habe bezahlt, aber keine Mail bekommen" */
        bool unwanted = i > 0 && lacks &&
                        word_in(words->words[0].low, "kein keine keinen") && /* "Ersatz, keinen Gutschein" */
                        wishes(parts[i - 1]);
        char *told = lacks && !unwanted ? made_whole(pack, parts[i] + but) : NULL;
        told = told && i > 0 ? thing_told(pack, told, parts[i - 1]) : told;
        if (told && but) { /* "…, aber nur einmal Geld gekommen" */
            char *turned = g_strconcat("aber ", told, NULL);
            g_free(told);
            told = turned;
        }
        bool past = i > 0 && (strstr(line, " war ") || strstr(line, " waren ") || strstr(line, " wurde "));
        char *is = told && past ? strstr(told, " ist ") : NULL;
        if (is) { /* "das Essen war kalt, die Bedienung unfreundlich" */
            char *then = g_strdup_printf("%.*s war %s", (int)(is - told), told, is + 5);
            g_free(told);
            told = then;
        }
        if (told) {
            g_free(parts[i]);
            parts[i] = told;
        }
        bool joins = told && i > 1 && !parts[i + 1] && !but && !word_in(words->words[0].low, "und aber");
        g_string_append_printf(whole, "%s%s", i == 0 ? "" : joins ? ", und " : ", ", parts[i]);
    }
    return g_string_free(g_steal_pointer(&whole), FALSE);
}

/* "Stromausfall in halb Gera und die Hotline …" → "es gibt einen Stromausfall in halb Gera, und die Hotline …". NULL: no such line. */
static char *
there_is(const struct pack *pack, const struct clause *words, const char *line)
{
    guint joint = 2;
    while (joint < words->count && joint < 8 && strcmp(words->words[joint].low, "und") != 0)
        joint++;
    const char *article = is_capital(&words->words[0]) ? article_for(pack, words->words[0].low, false, true) : NULL;
    if (!article || joint + 3 >= words->count || joint == 8 || strchr(line, '?') ||
        !word_in(words->words[1].low, "in im am an auf bei") ||
        !word_in(words->words[joint + 1].low,
                 "der die das ihr ihre euer eure mein meine unser unsere niemand keiner man ich wir"))
        return NULL;
    g_autoptr(clause) first = clause_part(words, 0, joint), second = clause_part(words, joint + 1, words->count);
    const struct word *verb = second->count > 2 ? &second->words[2] : &second->words[0];
    bool acts =
        has_verb(pack, second) || (!is_capital(verb) && g_str_has_suffix(verb->low, "en")); /* "die Werke verweisen" */
    if (has_verb(pack, first) || !acts)
        return NULL;
    g_autofree char *what = clause_join(first, 0, joint), *rest = clause_join(second, 0, second->count);
    return g_strdup_printf("es gibt %s %s, und %s", g_str_has_prefix(article, "mein") ? "ein Problem:" : article, what,
                           rest);
}

char *
telegram_whole(const struct pack *pack, char *line)
{
    line = article_since(pack, line);
    g_autoptr(clause) words = clause_cut(line);
    if (words->count < 2)
        return line;
    char *bracket = strstr(line, " (");
    if (bracket && bracket > line && g_str_has_suffix(line, ")") && strchr(bracket, ')')[1] == '\0') {
        g_autofree char *head = g_strndup(line, (gsize)(bracket - line)); /* "Tastatur defekt (Leertaste klemmt)" */
        g_autoptr(clause) ahead = clause_cut(head);
        char *told = ahead->count > 1 && !has_verb(pack, ahead) ? made_whole(pack, head) : NULL;
        if (told) {
            char *both = g_strconcat(told, bracket, NULL);
            g_free(told);
            g_free(line);
            return both;
        }
    }
    if (!has_verb(pack, words) && !strchr(line, '?')) {
        char *whole = made_whole(pack, line);
        if (!whole)
            return line;
        g_free(line);
        return whole;
    }
    g_autofree char *whole = there_is(pack, words, line), *named = article_put(pack, whole ? whole : line);
    g_free(line);
    return pieces_whole(pack, named);
}
