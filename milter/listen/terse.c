/*
 * terse.c - one piece of a German line that has no verb, with the verb and the article that it lacks.
 *
 * What closes it tells what was left out: a deed of the customer's ("neu gestartet") wants "ich habe", a state or a change
 * ("gesperrt", "angekommen") "ist", what was done to the customer ("abgebucht") "wurde", "kein Netz" "ich habe". Pure.
 */
#include "terse.h"

#include "article.h"
#include "foreign.h"
#include "gender.h"

#include <string.h>

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

/* "getauscht", "abgemeldet", "ausgewechselt": what was done to a thing. */
static bool
is_participle(const struct word *word)
{
    static const char *const heads[] = {"ab",  "an",  "auf",  "aus",  "ein", "um",     "zu",  "nach",
                                        "mit", "her", "frei", "fest", "los", "zurück", "weg", "vor"};
    const char *low = word->low;
    gsize length = strlen(low);
    bool strong = g_str_has_suffix(low, "en"); /* "eingefroren", where a prefix shows it */
    if (is_capital(word) || length < 6 || (low[length - 1] != 't' && !strong))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && g_str_has_prefix(low + strlen(heads[i]), "ge") &&
            (!strong ||
             (strlen(low + strlen(heads[i])) > 7 &&
              !word_in(low + strlen(heads[i]), "gefahren gegangen gekommen geflogen gelaufen gefallen gestiegen "
                                               "gesprungen gezogen geblieben gewesen"))))
            return true;
    if (strong)
        return false;
    return g_str_has_prefix(low, "ge") && !word_in(low, "gesamt geehrt gewohnt geeignet genannt gerecht gespannt");
}

/* "Bücher wellig", "Anleitung unbrauchbar": a noun and a word with the ending of a quality. */
static bool
is_quality(const struct word *noun, const struct word *word)
{
    static const char *const ends[] = {"ig", "lich", "bar", "los", "haft"};
    bool ending = false;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        ending |= g_str_has_suffix(word->low, ends[i]) && strlen(word->low) > strlen(ends[i]) + 2;
    return ending && is_capital(noun) && !*noun->trail && !is_capital(word) &&
           !word_in(word->low, "wenig einzig ständig endlich plötzlich täglich nämlich vermutlich wirklich eigentlich "
                               "nachträglich zusätzlich ursprünglich vorläufig bereitwillig gleichzeitig rechtzeitig");
}

/* "4 Stunden lang", "zwei Tage zu spät": how long, no state. */
static bool
lasts(const struct clause *words, guint at)
{
    return at > 0 && word_in(words->words[at].low, "lang lange") &&
           word_in(words->words[at - 1].low,
                   "minuten stunden tage wochen monate jahre minute stunde tag woche monat jahr nächte nacht mal");
}

enum missing
terse_missing(const struct pack *pack, const struct clause *words, guint *closing_out)
{
    static const struct {
        const char *key;
        enum missing missing;
    } lists[] = {{"telegram.deed", HAVE_DONE}, {"telegram.is", IS_SO}, {"telegram.was", WAS_DONE}};
    if (words->count == 1 && word_in(words->words[0].low, "nichts nix vergeblich erfolglos"))
        return IN_VAIN;
    if (words->count > 1 &&
        word_in(words->words[words->count - 1].low, "ab aus an los auf neu hin down offline")) { /* "Henkel ab" */
        *closing_out = words->count - 1;
        return IS_SO;
    }
    if (words->count == 2 && is_quality(&words->words[0], &words->words[1])) { /* "Bücher wellig" */
        *closing_out = 1;
        return IS_SO;
    }
    bool claimed = false; /* "laut App beim Nachbarn abgegeben": others say so, and did it */
    for (guint at = 0; at + 1 < words->count; at++)
        claimed |= word_in(words->words[at].low, "angeblich vermeintlich") ||
                   (strcmp(words->words[at].low, "laut") == 0 && is_capital(&words->words[at + 1]) &&
                    !word_in(words->words[at + 1].low, "anleitung beschreibung vorgabe handbuch plan rezept hotline"));
    for (guint at = words->count; at-- > 0;)
        for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
            if (foreign_lists(pack, lists[i].key, words->words[at].low) &&
                !(at + 1 < words->count && word_in(words->words[at].low, "laut zu")) && !lasts(words, at) &&
                (at > 0 || lists[i].missing == HAVE_DONE)) {
                bool been = at + 1 < words->count && word_in(words->words[at + 1].low, "gewesen geblieben worden");
                *closing_out = at + been; /* "niemand da gewesen" */
                return claimed && lists[i].missing == HAVE_DONE && at > 0 ? WAS_DONE : lists[i].missing;
            }
    for (guint at = words->count; at-- > 1;)
        if (is_participle(&words->words[at])) {
            *closing_out = at;
            return WAS_DONE;
        }
    for (guint at = 0; at < words->count; at++)
        if (word_in(words->words[at].low, "kein keine keinen")) {
            *closing_out = at;
            return HAVE_NONE;
        }
    return NOTHING_KNOWN;
}

/* Where the noun phrase that begins at `from` ends; from: there is none. */
static guint
phrase_end(const struct clause *words, guint from, guint limit)
{
    guint at = from;
    bool counted = at < limit && g_ascii_isdigit(words->words[at].text[0]);
    if (at == 0 && at + 1 < limit && is_capital(&words->words[1]) && !*words->words[0].trail &&
        word_in(
            words->words[0].low,
            "falsche falscher falsches neue neuer neues alte alter altes kaputte kaputter kaputtes defekte defekter "
            "defektes letzte erste zweite dritte beschädigte beschädigter beschädigtes ganze bestellte bestellter "
            "bestelltes"))
        at++; /* "Falsche Farbe geliefert" */
    while (at < limit && !is_capital(&words->words[at]) &&
           (counted || g_str_has_suffix(words->words[at].low, "e") || g_str_has_suffix(words->words[at].low, "en") ||
            word_in(words->words[at].low, "der die das den mein dein unser ein kein niemand keiner zwei drei vier")))
        if (strcmp(words->words[at++].text, "€") == 0 || word_in(words->words[at - 1].low, "niemand keiner"))
            return at;
    if (at >= limit || !is_capital(&words->words[at]))
        return from;
    bool numbered =
        at + 1 < limit && !*words->words[at].trail && g_ascii_isdigit(words->words[at + 1].text[0]) &&
        word_in(words->words[at].low,
                "ice ic ec re rb linie bus zug zimmer nummer platz wagen gate flug tor raum") && /* "Linie 12" */
        !(at + 2 < limit && !*words->words[at + 1].trail && is_capital(&words->words[at + 2]));  /* "Zug 50 Minuten" */
    bool named = at + 2 < limit + 1 && at + 1 < limit && !*words->words[at].trail &&
                 is_capital(&words->words[at + 1]) && strlen(words->words[at].low) > 2; /* "Smart Meter" */
    return at + 1 + (numbered || named);
}

/* The noun phrase from..to with its article. */
static char *
phrase_named(const struct pack *pack, const struct clause *words, guint from, guint to, bool accusative, bool *many_out)
{
    g_autofree char *phrase = clause_join(words, from, to);
    const struct word *last = &words->words[to - 1];
    bool counted =
        g_ascii_isdigit(words->words[from].text[0]) || word_in(words->words[from].low, "zwei drei vier fünf");
    *many_out = counted && strcmp(words->words[from].text, "1") != 0;
    char *described = to - from > 1 && !*many_out && !accusative ? article_described(pack, words, from, to) : NULL;
    if (described)
        return described;
    const char *article = to - from == 1 && is_capital(last) ? article_for(pack, last->low, false, accusative) : NULL;
    return article ? g_strdup_printf("%s %s", article, phrase) : g_strdup(phrase);
}

/* Whether the one noun before a state names several things: no singular that is known, with an ending of many. */
static bool
are_things(const struct pack *pack, const struct clause *words, guint noun, guint limit)
{
    const char *low = words->words[noun].low;
    guint to = noun + 1;
    bool near = limit == to || (limit == to + 1 && strcmp(words->words[to].low, "zu") == 0);
    g_autofree char *single = g_strndup(low, strlen(low) - 1);
    bool known = gender_of(pack, single) != UNKNOWN; /* "Akkus", "Schuhe"; "die Fähre" is one */
    return near && gender_of(pack, low) == UNKNOWN && strlen(low) > 4 &&
           (g_str_has_suffix(low, "en") || (known && (g_str_has_suffix(low, "s") || g_str_has_suffix(low, "e"))));
}

/* "heute 600 Euro abgehoben" → "heute wurden 600 Euro abgehoben"; "Karte gesperrt" → "meine Karte ist gesperrt". */
static char *
suffered(const struct pack *pack, const struct piece *piece)
{
    const struct clause *words = piece->words;
    guint from = 0, limit = piece->closing;
    while (from < limit &&
           word_in(words->words[from].low,
                   "heute gestern vorgestern nun jetzt dann danach trotzdem erneut nur einmal erst bisher"))
        from++;
    if (from == 0 && limit > 3 && word_in(words->words[0].low, "zum seit nach am im in bei trotz"))
        for (guint i = 1; i < limit && !from; i++)
            if (word_in(words->words[i].low, "kein keine niemand nichts") ||
                (i > 1 && is_capital(&words->words[i - 1]) &&
                 word_in(words->words[i].low, "der die das ein eine mein meine")))
                from = i;
    guint to = phrase_end(words, from, limit);
    if (to == from || (from == 0 && word_in(words->words[0].low, "zum zur am im in bei beim vom seit nach trotz")))
        return NULL; /* "am Sonntag gekommen": who came is not said */
    bool many = false;
    g_autofree char *phrase = phrase_named(pack, words, from, to, false, &many);
    while (from == 0 && to + 2 < limit && is_capital(&words->words[to - 1]) && !*words->words[to - 1].trail &&
           word_in(words->words[to].low, "nach aus von vom für mit") && is_capital(&words->words[to + 1]) &&
           !*words->words[to + 1].trail) { /* "Überweisung nach Kanada seit 6 Tagen nicht angekommen" */
        char *placed = g_strdup_printf("%s %s %s", phrase, words->words[to].text, words->words[to + 1].text);
        g_free(phrase);
        phrase = placed;
        to += 2;
    }
    static const char *const things[] = {"zinsen",  "gebühren", "kosten",   "daten",     "unterlagen", "möbel",
                                         "schuhe",  "stiefel",  "sandalen", "kopfhörer", "socken",     "reifen",
                                         "teller",  "gläser",   "stühle",   "lampen",    "batterien",  "bücher",
                                         "bretter", "räder",    "bilder",   "blätter",   "fächer",     "kleider",
                                         "hölzer",  "felder",   "vorhänge", "gardinen",  "tickets",    "stecker"};
    bool several = false; /* "Wanderschuhe" */
    for (guint i = 0; i < G_N_ELEMENTS(things); i++)
        several |= g_str_has_suffix(words->words[from].low, things[i]);
    if (to == from + 1 && (several || are_things(pack, words, from, limit))) { /* "Schuhe zu klein" */
        many = true;
        char *named = g_strconcat("die ", words->words[from].text, NULL);
        g_free(phrase);
        phrase = named;
    }
    if (!many && to == from + 1 && gender_of(pack, words->words[from].low) == UNKNOWN &&
        g_str_has_suffix(words->words[from].low, "e") && is_capital(&words->words[from])) { /* "die Fähre" */
        char *named = g_strconcat("die ", words->words[from].text, NULL);
        g_free(phrase);
        phrase = named;
    }
    const char *verb = piece->missing == IS_SO ? many ? "sind" : "ist" : many ? "wurden" : "wurde";
    g_autofree char *before = clause_join(words, 0, from), *middle = clause_join(words, to, limit);
    g_autofree char *after = clause_join(words, limit + 1, words->count);
    g_autofree char *head =
        from ? g_strdup_printf("%s %s %s", before, verb, phrase) : g_strdup_printf("%s %s", phrase, verb);
    return g_strdup_printf("%s%s%s%s%s %s", head, *after ? " " : "", after, *middle ? " " : "", middle,
                           words->words[limit].text);
}

/* "schon Router neu gestartet": what the customer did, its object with an article. */
static char *
done(const struct pack *pack, const struct piece *piece)
{
    const struct clause *words = piece->words;
    guint limit = piece->closing;
    g_autoptr(GString) line = g_string_new(NULL);
    g_autofree char *after = clause_join(words, limit + 1, words->count);
    for (guint i = 0; i < limit; i++) {
        const char *before = i ? words->words[i - 1].low : "";
        bool bare = is_capital(&words->words[i]) &&
                    (i == 0 || word_in(before, "schon bereits neu mal zweimal dreimal auch gestern heute danach"));
        const struct word *head = bare && i + 1 < limit && !*words->words[i].trail &&
                                          gender_of(pack, words->words[i].low) != UNKNOWN &&
                                          is_capital(&words->words[i + 1])
                                      ? &words->words[i + 1] /* "Drittanbieter Abo" */
                                      : &words->words[i];
        const char *article = bare ? article_for(pack, head->low, false, true) : NULL;
        bool known = article && g_str_has_prefix(article, "ein") && /* "Newsletter abbestellt" */
                     word_in(words->words[limit].low,
                             "abbestellt zurückbekommen zurückerhalten gekündigt storniert "
                             "zurückgeschickt zurückgesendet zurückgegeben "
                             "getauscht gewechselt verpasst ausgetauscht umgetauscht widerrufen verloren "
                             "vergessen verlegt gestartet neugestartet entkalkt entlüftet gereinigt "
                             "aktualisiert deinstalliert unterschrieben angemahnt");
        article = !known ? article : article[3] == '\0' ? "das" : article[4] == 'n' ? "den" : "die";
        bool small = i == 0 && gender_of(pack, words->words[i].low) == UNKNOWN &&
                     (foreign_lists(pack, "turn.small", words->words[i].low) ||
                      word_in(words->words[i].low, "neu zweimal dreimal mehrmals mehrfach alles"));
        g_string_append_printf(line, "%s%s%s%s%s", line->len ? " " : "", article ? article : "", article ? " " : "",
                               small ? words->words[i].low : words->words[i].text, words->words[i].trail);
    }
    g_autofree char *deed = g_utf8_strdown(words->words[limit].text, -1);
    const struct word *object = limit == 0 && words->count > 1 ? &words->words[1] : NULL; /* "bestellt Bohrmaschine" */
    const char *its = object && is_capital(object) ? article_for(pack, object->low, false, true) : NULL;
    bool has = object && (is_capital(object) || word_in(object->low, "ein eine einen mein meine meinen der die das den "
                                                                     "im am in bei zum vor"));
    bool timed = object && word_in(object->low, "im am in bei zum vor");
    g_autofree char *head = limit > 0 ? g_strdup("")
                            : its     ? g_strconcat(its, " ", NULL)
                                      : g_strdup(has && !timed ? "" : "das ");
    return g_strdup_printf("%s%s%s%s%s%s", head, line->str, line->len ? " " : "", after, *after ? " " : "", deed);
}

/* "Seit 2 Tagen kein Netz", "noch keine Antwort" */
static char *
lacking(const struct pack *pack, const struct piece *piece)
{
    struct clause *words = piece->words;
    guint at = piece->closing;
    const struct word *noun = at + 1 < words->count ? &words->words[at + 1] : NULL;
    if (!noun)
        return NULL;
    if (strcmp(words->words[at].low, "kein") == 0 && gender_of(pack, noun->low) == DER)
        clause_set(words, at, "keinen");
    if (at == 0 && words->count)
        clause_set(words, 0, words->words[0].low);
    gsize width = 0;
    bool awaited = gender_ends(pack, "noun.awaited", noun->low, &width);
    bool thing = at > 0 && is_capital(&words->words[0]) && /* "schlechter Service vor Ort, keine Antwort" */
                 (at == 1 || is_capital(&words->words[1])) &&
                 !foreign_lists(pack, "turn.preposition", words->words[0].low) &&
                 !word_in(words->words[0].low, "seit ab nach in im am bei beim trotz zum zur heute gestern laut wegen");
    if (thing)
        return NULL;
    g_autofree char *rest = clause_join(words, at, words->count), *before = clause_join(words, 0, at);
    bool adverb = at > 0 && word_in(words->words[at - 1].low, "noch bisher immer");
    g_autofree char *first = g_utf8_substring(before, 0, 1), *low = g_utf8_strdown(first, -1);
    return *before && !adverb
               ? g_strdup_printf("%s%s habe ich %s%s", low, before + strlen(first), rest, awaited ? " bekommen" : "")
               : g_strdup_printf("ich habe %s%s%s%s%s", *before ? low : "", *before ? before + strlen(first) : "",
                                 *before ? " " : "", rest, awaited ? " bekommen" : "");
}

/* "Farbe eher lila als blau": how a known thing is; beside other pieces "ein Zeitfenster von 8 bis 18 Uhr": what the customer got. */
enum missing
terse_guessed(const struct pack *pack, const struct clause *words, bool beside)
{
    const struct word *first = &words->words[0], *last = &words->words[words->count - 1];
    if (words->count > 2 && is_capital(last) &&
        word_in(words->words[words->count - 2].low,
                "falsche falschen falsches kaputte kaputten kaputtes defekte defekten "
                "defektes beschädigte beschädigten beschädigtes verdorbene leere "
                "leeres leeren verkehrte verkehrten gebrauchte gebrauchten abgelaufene"))
        return GOT; /* "zum dritten Mal falsche Ware" */
    guint noun = words->count == 3 && !is_capital(first) ? 1 : 0;
    if (words->count == noun + 2 && beside && is_capital(&words->words[noun]) &&
        g_ascii_isdigit(words->words[noun + 1].text[0]) && gender_of(pack, words->words[noun].low) != UNKNOWN)
        return IS_HOW; /* "alter Stand 33410" */
    if (words->count > 2 && is_capital(first) && !*first->trail && !is_capital(&words->words[1]) &&
        !g_ascii_isdigit(words->words[1].text[0]) && /* "Linie 12 gegen 8 Uhr" */
        gender_of(pack, first->low) != UNKNOWN && !foreign_lists(pack, "turn.preposition", words->words[1].low) &&
        !word_in(words->words[1].low, "im am und in der des meiner meines vom"))
        return IS_HOW;
    for (guint i = 0; i + 1 < words->count && beside; i++)
        if (word_in(words->words[i].low, "ein eine einen") && is_capital(&words->words[i + 1]))
            return GOT;
    return NOTHING_KNOWN;
}

static char *
guess_told(const struct pack *pack, const struct piece *piece)
{
    const struct clause *words = piece->words;
    bool many = false;
    g_autofree char *all = clause_join(words, 0, words->count);
    if (piece->missing == GOT) {
        g_autofree char *first = g_utf8_substring(all, 0, 1), *low = g_utf8_strdown(first, -1);
        return g_strdup_printf("ich habe %s%s bekommen", low, all + strlen(first));
    }
    guint to = is_capital(&words->words[0]) ? 1 : 2;
    g_autofree char *phrase = phrase_named(pack, words, 0, to, false, &many);
    g_autofree char *rest = clause_join(words, to, words->count);
    return g_strdup_printf("%s ist %s", phrase, rest);
}

char *
terse_told(const struct pack *pack, const struct piece *piece, bool first_deed)
{
    g_autofree char *told = NULL;
    switch (piece->missing) {
    case HAVE_DONE:
        told = done(pack, piece);
        return first_deed ? g_strconcat("ich habe ", told, NULL) : g_steal_pointer(&told);
    case IS_SO:
    case WAS_DONE:
        return suffered(pack, piece);
    case IS_HOW:
    case GOT:
        return guess_told(pack, piece);
    case HAVE_NONE:
        return lacking(pack, piece);
    case IN_VAIN:
        return g_strdup("ohne Erfolg");
    default:
        return NULL;
    }
}
