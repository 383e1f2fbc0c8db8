/*
 * article.c - the articles that haste leaves out of German, in a line that has a verb.
 *
 * A bare noun phrase is looked for where a subject opens a clause, behind a verb that takes an object, behind a preposition of place,
 * and in a request. Its noun's gender (gender.c) and its verb tell the form; what is not known, numbered or no thing one counts stays
 * as it is. Pure, thread-safe.
 */
#include "article.h"

#include "clause.h"
#include "foreign.h"
#include "gender.h"

#include <string.h>

#define PHRASE_MAX 9 /* words from a subject to its verb: "Drucker im dritten Stock neben der Küche druckt" */

/* A phrase that lacks its article: adjectives from..noun, then the noun. */
struct bare {
    guint from, noun;
    enum gender gender;
    bool mine, plural;
};

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

static bool
is_finite(const struct pack *pack, const struct word *word)
{
    const char *low = word->low;
    if (foreign_lists(pack, "turn.finite", low) || foreign_lists(pack, "hedge.verbs", low) ||
        word_in(low, "habe brauche finde"))
        return true;
    gsize length = strlen(low);
    return length > 3 && !is_capital(word) && low[length - 1] == 't' && !strstr(low, "ge") &&
           !g_str_has_suffix(low, "iert") && !foreign_lists(pack, "turn.not.verb", low) &&
           !foreign_lists(pack, "turn.noverb", low) && !foreign_lists(pack, "turn.small", low) &&
           !foreign_lists(pack, "telegram.deed", low) && !foreign_lists(pack, "telegram.is", low) &&
           !foreign_lists(pack, "telegram.was", low);
}

/* What is not counted, or stands without an article in set phrases. */
static bool
is_mass(const char *low)
{
    return word_in(low,
                   "zeit geld hilfe strom gas wasser empfang netz kontakt zugriff zugang interesse post garantie "
                   "urlaub versand ersatz anspruch recht widerspruch einspruch rücksprache anzeige platz hunger angst "
                   "lust verständnis unterstützung schimmel feuchtigkeit kulanz einsicht wert wohngeld elterngeld "
                   "bargeld guthaben homeoffice druck licht papier kaffee euro prozent cent ende anfang januar februar "
                   "märz april mai juni juli august september oktober november dezember montag dienstag mittwoch "
                   "donnerstag freitag samstag sonntag weihnachten ostern stress ärger spaß glück pech schuld bedarf "
                   "rabatt eigentum besitz kenntnis erfahrung kunde kundin mitglied mieter mieterin danke dank gruß "
                   "bitte ruhe liebe wut staub müll rost musik essen frühstück pfand porto skonto telefon homeoffice "
                   "vertrauen geduld information auskunft antwort rückmeldung bescheid betreff frage problem fieber "
                   "grippe corona besuch husten");
}

const char *
article_for(const struct pack *pack, const char *low, bool plural, bool accusative)
{
    static const char *const own[] = {"", "mein", "meine", "mein"}, *const other[] = {"", "der", "die", "das"};
    static const char *const some[] = {"", "einen", "eine", "ein"};
    enum gender gender = gender_of(pack, low);
    gsize width = 0;
    bool mine = gender_ends(pack, "noun.mine", low, &width);
    if (gender == UNKNOWN && !mine && !(plural && (g_str_has_suffix(low, "ungen") || g_str_has_suffix(low, "eiten"))))
        return NULL;
    if (plural)
        return mine ? "meine" : "die";
    if (accusative && gender == DER)
        return mine ? "meinen" : "einen";
    return mine ? own[gender] : accusative ? some[gender] : other[gender];
}

/* ---- the phrase ---------------------------------------------------------------------------------------------------- */

static bool
is_adjective(const struct pack *pack, const struct word *word, bool opening)
{
    const char *low = word->low;
    if (word_in(low,
                "neue neuer neues neuen alte alter altes alten ganze falsche falscher falsches letzte erste zweite "
                "dritte gute eigene andere anderer anderes"))
        return !*word->trail;
    return !*word->trail && !*word->lead && strlen(low) > 3 &&
           (g_unichar_islower(g_utf8_get_char(word->text)) || (opening && gender_of(pack, low) == UNKNOWN)) &&
           (g_str_has_suffix(low, "e") || g_str_has_suffix(low, "er") || g_str_has_suffix(low, "es") ||
            g_str_has_suffix(low, "en")) &&
           !foreign_lists(pack, "turn.small", low) && !foreign_lists(pack, "turn.noverb", low) &&
           !foreign_lists(pack, "turn.not.verb", low) && !foreign_lists(pack, "turn.finite", low) &&
           !foreign_lists(pack, "turn.first", low) && !foreign_lists(pack, "turn.hasty", low) &&
           !word_in(low, "euer eurer eures unser unserer unseres dieser dieses jener jeder jedes welcher welches einer "
                         "keiner meiner deiner seiner ihrer seinen seinem ihren ihrem deinen euren unseren bitte danke "
                         "habe hatte werde wurde immer wieder leider "
                         "unsere ihre eure seine jede solche "
                         "welche diese hier aber oder sehr weiter sicher vorher nachher bisher jetzt");
}

/* Two nouns typed apart ("Sim Karte") are one phrase; its head is the last. */
static bool
bare_at(const struct pack *pack, const struct clause *words, guint from, struct bare *bare_out)
{
    guint noun = from;
    while (noun + 1 < words->count && noun < from + 2 &&
           is_adjective(pack, &words->words[noun], noun == 0 && is_capital(&words->words[1])))
        noun++;
    if (noun < words->count &&
        (foreign_lists(pack, "turn.small", words->words[noun].low) ||
         foreign_lists(pack, "turn.first", words->words[noun].low) ||
         foreign_lists(pack, "turn.own", words->words[noun].text) ||
         word_in(
             words->words[noun].low,
             "herr herrn frau familie firma doktor dr prof euer eure euren eurem eurer "
             "unser unsere unseren unserem unserer unseres meinem meinen meiner dein deine kein keine jeder jede jedes "
             "dieser diese dieses mancher welcher welche welches sein seine ihr ihre")))
        return false;
    if (noun >= words->count || !is_capital(&words->words[noun]) ||
        (g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(words->words[noun].text))) &&
         !(strchr(words->words[noun].text, '-') && gender_of(pack, words->words[noun].low) != UNKNOWN)))
        if (noun >= words->count || !word_in(words->words[noun].low, "tan pin sim app pdf tüv wlan vpn dsl lan"))
            return false;
    if (noun + 1 < words->count && !*words->words[noun].trail && is_capital(&words->words[noun + 1]) &&
        gender_of(pack, words->words[noun + 1].low) != UNKNOWN)
        noun++;
    const char *low = words->words[noun].low;
    gsize width = 0;
    if (noun == 0 && strstr(low, "ge") && (g_str_has_suffix(low, "en") || g_str_has_suffix(low, "t")) &&
        gender_of(pack, low) == UNKNOWN &&
        word_in(clause_low(words, 1), "wurde wurden war waren ist sind hat habe haben hatte hatten"))
        return false; /* "Gemessen hat Ihr Kollege" */
    *bare_out = (struct bare){from, noun, gender_of(pack, low), gender_ends(pack, "noun.mine", low, &width), false};
    return !word_in(low,
                    "euro prozent cent januar februar märz april mai juni juli august september oktober november "
                    "dezember montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern danke "
                    "dank gruß bitte betreff ende anfang kunde kundin frau herr");
}

/* "neuer" → "neue", "neuen": the adjective behind an article with this ending. */
static char *
declined(const char *adjective, const char *ending)
{
    gsize length = strlen(adjective);
    static const char *const ends[] = {"er", "es", "en", "em", "e"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(adjective, ends[i]))
            return g_strdup_printf("%.*s%s", (int)(length - strlen(ends[i])), adjective, ending);
    return g_strdup(adjective);
}

static void
put(struct clause *words, const struct bare *bare, const char *article, const char *ending)
{
    for (guint i = bare->from; i < bare->noun; i++) {
        const char *typed = words->words[i].low;
        bool bends = g_str_has_suffix(typed, "e") || g_str_has_suffix(typed, "er") || g_str_has_suffix(typed, "es") ||
                     g_str_has_suffix(typed, "en");
        if (is_capital(&words->words[i]) && (i > bare->from || !bends))
            continue; /* "Sim Karte" */
        g_autofree char *first = g_utf8_substring(words->words[i].text, 0, 1);
        g_autofree char *small = g_utf8_strdown(first, -1);
        bool noun = is_capital(&words->words[i]) && i > 0;
        g_autofree char *low = g_strconcat(noun ? first : small, words->words[i].text + strlen(first), NULL);
        g_autofree char *form = noun ? g_strdup(low) : declined(low, ending);
        clause_set(words, i, form);
    }
    g_autofree char *named = g_strdup_printf("%s %s", article, words->words[bare->from].text);
    clause_set(words, bare->from, named);
}

static void
put_subject(struct clause *words, const struct bare *bare, bool definite)
{
    static const char *const own[] = {"", "mein", "meine", "mein"}, *const other[] = {"", "der", "die", "das"};
    static const char *const strong[] = {"", "er", "e", "es"};
    bool mine = bare->mine && !definite;
    if (bare->plural)
        put(words, bare, mine ? "meine" : "die", "en");
    else
        put(words, bare, mine ? own[bare->gender] : other[bare->gender], mine ? strong[bare->gender] : "e");
}

char *
article_described(const struct pack *pack, const struct clause *words, guint from, guint to)
{
    g_autoptr(clause) phrase = clause_part(words, from, to);
    if (phrase->count && g_unichar_isupper(g_utf8_get_char(phrase->words[0].text)) && phrase->count > 1 &&
        is_adjective(pack, &phrase->words[0], true))
        clause_set(phrase, 0, phrase->words[0].low);
    struct bare bare;
    if (!bare_at(pack, phrase, 0, &bare) || bare.noun + 1 != phrase->count || bare.noun == 0)
        return NULL;
    const char *kind = phrase->words[0].low; /* "falsches Rad": the ending tells what no list does */
    if (bare.gender == UNKNOWN)
        bare.gender = g_str_has_suffix(kind, "er")   ? DER
                      : g_str_has_suffix(kind, "es") ? DAS
                      : g_str_has_suffix(kind, "e")  ? DIE
                                                     : UNKNOWN;
    if (bare.gender == UNKNOWN)
        return NULL;
    put_subject(phrase, &bare, false);
    return clause_join(phrase, 0, phrase->count);
}

enum definiteness { OWN, SOME, THE };

static void
put_object(struct clause *words, const struct bare *bare, enum definiteness which)
{
    static const char *const own[] = {"", "meinen", "meine", "mein"}, *const the[] = {"", "den", "die", "das"};
    static const char *const some[] = {"", "einen", "eine", "ein"}, *const ends[] = {"", "en", "e", "es"};
    const char *const *row = which == OWN ? own : which == SOME ? some : the;
    put(words, bare, row[bare->gender], which == THE && bare->gender != DER ? "e" : ends[bare->gender]);
}

/* ---- where it stands ----------------------------------------------------------------------------------------------- */

/* "wo bleibt Paket", "wie geht Umtausch", "ist Router kaputt" */
static bool
asked_put(const struct pack *pack, struct clause *words, guint at)
{
    struct bare bare;
    if (at == 0 || at > 3 || !strchr(words->words[words->count - 1].trail, '?') ||
        !is_finite(pack, &words->words[at - 1]) || *words->words[at - 1].trail ||
        (at > 1 && !foreign_lists(pack, "turn.wh", words->words[0].low)) || !bare_at(pack, words, at, &bare) ||
        bare.gender == UNKNOWN || g_str_has_suffix(words->words[at - 1].low, "en") ||
        is_mass(words->words[bare.noun].low) ||
        word_in(words->words[at - 1].low, "gibt habt hat braucht kostet nimmt bietet macht"))
        return false;
    put_subject(words, &bare, false);
    return true;
}

static bool
opens(const struct clause *words, guint at)
{
    return at == 0 || strpbrk(words->words[at - 1].trail, ",;:") ||
           word_in(words->words[at - 1].low, "und aber oder dass weil obwohl wenn da ob denn nachdem");
}

/* The verb of a subject whose noun stands at `noun`: behind it, or behind what tells where or which it is. 0: none. */
static guint
verb_behind(const struct pack *pack, const struct clause *words, guint noun)
{
    for (guint i = noun + 1; i < words->count && i <= noun + PHRASE_MAX; i++) {
        if (strpbrk(words->words[i - 1].trail, ",;:!?") && i > noun + 1)
            return 0;
        if (is_finite(pack, &words->words[i]))
            return i;
        bool first = i == noun + 1;
        if (*words->words[i].lead ||
            (first &&
             !word_in(words->words[i].low, "im in am an auf von vom für aus bei beim mit zu zum zur über unter "
                                           "vor nach neben hinter nr nummer der des") &&
             !strpbrk(words->words[i].text, "0123456789")))
            return 0;
    }
    return 0;
}

static bool
subject_put(const struct pack *pack, struct clause *words, guint at)
{
    struct bare bare;
    if (!opens(words, at))
        return false;
    guint next = at + 1;
    if (word_in(words->words[at].low, "alte alter altes neue neuer neues andere anderer anderes erste zweite") &&
        next < words->count && is_finite(pack, &words->words[next]) && at > 1) { /* "…, alte ist kaputt" */
        for (guint i = at; i-- > 0;) {
            enum gender gender = is_capital(&words->words[i]) ? gender_of(pack, words->words[i].low) : UNKNOWN;
            if (gender == UNKNOWN)
                continue;
            bare = (struct bare){at, next, gender, false, false};
            put_subject(words, &bare, true);
            return true;
        }
    }
    if (!bare_at(pack, words, at, &bare) || *words->words[bare.noun].trail)
        return false;
    if (at > 2 && word_in(words->words[at - 1].low, "und oder") && is_capital(&words->words[at - 2]) &&
        (word_in(words->words[at - 3].low, "zwischen") ||
         foreign_lists(pack, "turn.preposition", words->words[at - 3].low)))
        return false; /* "zwischen Küche und Bad" */
    guint verb = verb_behind(pack, words, bare.noun);
    const char *low = words->words[bare.noun].low, *behind = words->words[bare.noun + 1].low;
    if (!verb)
        return false;
    bool many = g_str_has_suffix(words->words[verb].low, "en") || strcmp(words->words[verb].low, "sind") == 0;
    const char *after = verb + 1 < words->count ? words->words[verb + 1].low : "";
    bool object = word_in(after, "ich wir man sie ihr mir uns ihnen niemand keiner jemand");
    bool we = (strcmp(words->words[verb + 1 < words->count ? verb + 1 : verb].text, "Sie") == 0 ||
               strcmp(after, "ihr") == 0) && /* "Umtausch wollt ihr nicht" */
              word_in(words->words[verb].low, "wollt habt könnt gebt bietet macht nehmt lehnt verweigert wollen haben "
                                              "können geben bieten machen nehmen lehnen verweigern");
    if (object && (we || word_in(after, "ich wir man niemand keiner")) && bare.gender != UNKNOWN) {
        put_object(words, &bare, bare.mine ? OWN : THE); /* "Vertrag habe ich gekündigt" */
        return true;
    }
    if (many) {
        bare.plural = bare.gender == UNKNOWN && !object && verb == bare.noun + 1 && strlen(low) > 4 &&
                      (g_str_has_suffix(low, "e") || g_str_has_suffix(low, "n") || g_str_has_suffix(low, "er")) &&
                      (at == bare.from) && !word_in(low, "kunden leute menschen probleme daten kosten zinsen eltern") &&
                      words->words[at].text != NULL && (bare.noun > bare.from || is_capital(&words->words[at]));
        if (!bare.plural)
            return false;
        put_subject(words, &bare, false);
        return true;
    }
    if (bare.gender == UNKNOWN)
        return false;
    bool told = !word_in(behind, "von vom für") && verb > bare.noun + 1; /* "Drucker im 3. OG" */
    put_subject(words, &bare, told);
    return true;
}

static bool
ends_done(const struct clause *words, guint at, const char *list)
{
    for (guint i = at; i < words->count; i++)
        if (word_in(words->words[i].low, list))
            return true;
    return false;
}

/* "brauche neues": of what was named before. */
static bool
other_put(struct clause *words, guint verb)
{
    guint at =
        verb + 1 + (verb + 1 < words->count && word_in(words->words[verb + 1].low, "ich wir dringend bitte also"));
    if (at >= words->count || (at + 1 < words->count && !*words->words[at].trail) ||
        !word_in(words->words[verb].low, "brauche brauchen bräuchte benötige benötigen möchte will hätte") ||
        !word_in(words->words[at].low, "neue neuen neues andere anderen anderes"))
        return false;
    const char *low = words->words[at].low;
    g_autofree char *named = g_strdup_printf("%s %s",
                                             g_str_has_suffix(low, "es")   ? "ein"
                                             : g_str_has_suffix(low, "en") ? "einen"
                                                                           : "eine",
                                             low);
    clause_set(words, at, named);
    return true;
}

/* "ich brauche neue Karte", "habe gestern Paket bekommen" */
static bool
object_put(const struct pack *pack, struct clause *words, guint verb)
{
    static const char takes[] =
        "habe haben hatte hatten brauche brauchen bräuchte benötige benötigen möchte möchten will "
        "wollen finde finden suche suchen vermisse bekomme bekommen braucht verlangt fordert bestelle";
    if (!word_in(words->words[verb].low, takes) || (verb > 0 && is_capital(&words->words[verb])))
        return false;
    guint at = verb + 1;
    while (at < words->count && !*words->words[at - 1].trail &&
           (word_in(words->words[at].low,
                    "ich wir bei euch ihnen gestern heute vorgestern nun jetzt schon bereits leider "
                    "dringend also noch auch erst bitte mir uns nur neulich kürzlich sofort trotzdem") ||
            (at + 2 < words->count &&
             word_in(words->words[at].low,
                     "ab seit letzte letzten letzter letztes vorige vorigen diese diesen jede jeden") &&
             word_in(words->words[at + 1].low,
                     "montag dienstag mittwoch donnerstag freitag samstag sonntag woche monat jahr mai juni juli april "
                     "märz januar februar august september oktober november dezember tag nacht"))))
        at +=
            1 +
            word_in(words->words[at].low,
                    "ab seit letzte letzten letzter letztes vorige vorigen diese diesen jede jeden"); /* "ab Montag" */
    struct bare bare;
    if (at >= words->count || *words->words[at - 1].trail || !bare_at(pack, words, at, &bare) ||
        bare.gender == UNKNOWN || is_mass(words->words[bare.noun].low) ||
        (bare.noun + 1 < words->count && g_ascii_isdigit(words->words[bare.noun + 1].text[0]))) /* "Größe 38" */
        return false;
    bool needs =
        word_in(words->words[verb].low, "brauche brauchen bräuchte benötige benötigen möchte möchten will wollen "
                                        "suche suchen braucht verlangt fordert bestelle");
    bool got = ends_done(words, bare.noun + 1,
                         "bestellt gekauft gebucht reserviert eröffnet beantragt abgeschlossen "
                         "erworben bekommen erhalten entdeckt gemietet vereinbart gefunden");
    bool done = ends_done(words, bare.noun + 1,
                          "vergessen verloren verlegt bezahlt überwiesen gekündigt storniert "
                          "zurückgeschickt zurückgesendet geschickt abgeschickt eingereicht geändert "
                          "installiert gelöscht ausgefüllt geöffnet gestartet kündigen stornieren "
                          "ändern löschen zurückgeben umtauschen zurückschicken bezahlen verlängern "
                          "verschieben absagen sperren verloren gelesen gemeldet aktualisiert");
    bool refused = ends_done(words, bare.noun + 1, "nicht nie");
    bool described = bare.noun > bare.from && !is_capital(&words->words[bare.from]);
    bool known = word_in(words->words[verb].low, "finde finden vermisse") || done || (got && refused);
    enum definiteness which = known ? (bare.mine ? OWN : THE)
                              : needs && bare.mine && !described && gender_listed(pack, words->words[bare.noun].low) &&
                                      word_in(words->words[bare.noun].low, "passwort pin rechnung paket")
                                  ? OWN
                                  : SOME;
    if (!known && !needs && !got && !word_in(words->words[verb].low, "habe haben hatte bekomme bekommen"))
        return false;
    put_object(words, &bare, which);
    return true;
}

/* "in App", "bei Rechnung": nouns that no set phrase has without their article there. */
static bool
place_put(const struct pack *pack, struct clause *words, guint at)
{
    if (at + 1 >= words->count || *words->words[at].trail || !word_in(words->words[at].low, "in bei aus auf") ||
        is_capital(&words->words[at + 1]) == 0)
        return false;
    const char *low = words->words[at + 1].low;
    bool numbered = at + 2 < words->count && !*words->words[at + 1].trail &&
                    (g_ascii_isdigit(words->words[at + 2].text[0]) || is_capital(&words->words[at + 2]));
    if (numbered ||
        !word_in(low, "app website webseite homepage onlineshop online-shop shop portal kundenportal kundenkonto "
                      "wohnung küche keller bad filiale warenkorb system onlinebanking online-banking browser "
                      "büro kontoauszug sendungsverfolgung treppenhaus"))
        return false;
    bool she = gender_of(pack, low) == DIE, in = strcmp(words->words[at].low, "in") == 0;
    bool capital = g_unichar_isupper(g_utf8_get_char(words->words[at].text));
    g_autofree char *placed = g_strdup_printf("%s%s", words->words[at].text, she ? " der" : " dem");
    const char *merged = !she && in ? (capital ? "Im" : "im") : placed;
    clause_set(words, at, !she && strcmp(words->words[at].low, "bei") == 0 ? (capital ? "Beim" : "beim") : merged);
    return true;
}

/* "bitte Konto freischalten", "bitte neue Karte schicken" */
static bool
request_put(const struct pack *pack, struct clause *words, guint at)
{
    struct bare bare;
    if (at == 0 || !word_in(words->words[0].low, "bitte") ||
        !word_in(words->words[at - 1].low,
                 "bitte um und bald schnellstmöglich sofort umgehend dringend noch zeitnah möglichst") ||
        *words->words[at - 1].trail || !bare_at(pack, words, at, &bare) || bare.gender == UNKNOWN)
        return false;
    guint last = words->count - 1;
    for (guint i = bare.noun + 1; i < words->count; i++)
        if (strpbrk(words->words[i].trail, ",;:") || strcmp(words->words[i].low, "und") == 0) {
            last = i;
            break;
        }
    const char *verb = words->words[last].low;
    if (strcmp(words->words[at - 1].low, "um") == 0 || last <= bare.noun || strlen(verb) < 5 ||
        !g_str_has_suffix(verb, "n") || foreign_lists(pack, "turn.not.verb", verb) ||
        foreign_lists(pack, "turn.finite", verb))
        return false;
    bool sent = ends_done(words, last,
                          "schicken senden zusenden zuschicken ausstellen liefern erstellen geben zukommen "
                          "anlegen vereinbaren bestellen mitteilen einrichten");
    bool described = bare.noun > bare.from;
    put_object(words, &bare,
               sent && (described || !bare.mine) ? SOME
               : bare.mine && !described         ? OWN
               : sent                            ? SOME
                                                 : THE);
    return true;
}

/* "Gutschein einlösen klappt nicht" → "das Einlösen des Gutscheins klappt nicht" */
static bool
doing_put(const struct pack *pack, struct clause *words)
{
    struct bare bare;
    guint at = 0;
    if (words->count < 4 || !bare_at(pack, words, 0, &bare) || bare.gender == UNKNOWN)
        return false;
    at = bare.noun + 1;
    const struct word *deed = at + 1 < words->count ? &words->words[at] : NULL;
    if (!deed || *deed->trail || *words->words[bare.noun].trail || is_capital(deed) ||
        !g_str_has_suffix(deed->low, "en") || is_finite(pack, deed) ||
        !word_in(words->words[at + 1].low, "geht klappt funktioniert gelingt klappte ging ist schlägt dauert"))
        return false;
    g_autofree char *noun = clause_join(words, bare.from, bare.noun + 1);
    const char *low = words->words[bare.noun].low, last = low[strlen(low) - 1];
    if (bare.noun > bare.from && !is_capital(&words->words[bare.from]))
        return false;
    g_autofree char *first = g_utf8_substring(deed->text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *named =
        g_strdup_printf("das %s%s %s %s%s", upper, deed->text + strlen(first), bare.gender == DIE ? "der" : "des", noun,
                        bare.gender == DIE    ? ""
                        : strchr("sxz", last) ? "es"
                                              : "s");
    clause_set(words, 0, named);
    for (guint i = 1; i <= at; i++)
        clause_set(words, i, "");
    return true;
}

char *
article_put(const struct pack *pack, const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    bool changed = doing_put(pack, words);
    for (guint i = changed; i < words->count; i++) {
        bool here = subject_put(pack, words, i) || asked_put(pack, words, i) || request_put(pack, words, i) ||
                    other_put(words, i) || object_put(pack, words, i);
        changed |= here;
        changed |= place_put(pack, words, i);
    }
    if (!changed)
        return g_strdup(line);
    const char *mark = words->words[words->count - 1].trail;
    g_autofree char *joined = clause_join(words, 0, words->count);
    return g_strconcat(joined, strchr(mark, '?') ? "?" : "", NULL);
}

char *
article_since(const struct pack *pack, char *line)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("\\b([Ss]eit|[Nn]ach|[Vv]or) (?:(neue[srmn]?) )?(\\p{Lu}[\\p{L}-]+)", 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(pattern, line, 0, &match))
        return line;
    gint from = 0, to = 0;
    g_match_info_fetch_pos(match, 0, &from, &to);
    g_autofree char *since = g_match_info_fetch(match, 1), *fresh = g_match_info_fetch(match, 2);
    g_autofree char *noun = g_match_info_fetch(match, 3), *low = g_utf8_strdown(noun, -1);
    enum gender gender = gender_listed(pack, low);
    if (gender == UNKNOWN || foreign_lists(pack, "noun.place", low) ||
        word_in(low, "tagen wochen monaten jahren stunden anfang ende mittag montag dienstag mittwoch "
                     "donnerstag freitag samstag sonntag"))
        return line;
    bool whole = strcmp(fresh, "neues") == 0 || strcmp(fresh, "neue") == 0 || strcmp(fresh, "neuer") == 0;
    const char *some = gender == DER ? "einen neuen" : gender == DIE ? "eine neue" : "ein neues";
    g_autofree char *named =
        whole && g_ascii_strcasecmp(since, "seit") == 0
            ? g_strdup_printf("%s ich %s %s habe%s", since, some, noun, line[to] && line[to] != ',' ? "," : "")
        : *fresh ? NULL
                 : g_strdup_printf("%s %s %s", since, gender == DIE ? "der" : "dem", noun);
    if (!named)
        return line;
    const char *comma = whole && from > 1 && line[from - 2] != ',' ? "," : "";
    char *mended = comma[0] ? g_strdup_printf("%.*s, %s%s", from - 1, line, named, line + to)
                            : g_strdup_printf("%.*s%s%s", from, line, named, line + to);
    g_free(line);
    return mended;
}
