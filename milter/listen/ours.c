/*
 * ours.c - who a German or Dutch mail calls "Sie", "ihr", "u", "jullie": us, with the verbs that go with it; and whom "uns" calls.
 *
 * Subject beside a plural verb or where nobody else is, object else; before a Dutch noun it is whose. The verb is looked for beside it,
 * then where its clause closes, and gets the ending that "we" wants. "uns" told politely is "Sie" where it is whom something is done to
 * or said about, "Ihnen" where it is to whom; what governs it decides: the preposition before it, else the verb of its clause. Pure.
 */
#include "germanic.h"

#include <string.h>

/* "betaalt" → "betalen", "stopt" → "stoppen", "geeft" → "geven", "terugfluit" → "terugfluiten". NULL: no such form. Owned by caller. */
static char *
plural_dutch(const char *low)
{
    gsize length = strlen(low);
    if (length < 4 || low[length - 1] != 't')
        return NULL;
    if (g_str_has_suffix(low, "stort") || g_str_has_suffix(low, "start"))
        return g_strconcat(low, "en", NULL);
    g_autoptr(GString) stem = g_string_new_len(low, (gssize)length - (strchr("aeiou", low[length - 2]) ? 0 : 1));
    char last = stem->str[stem->len - 1], before = stem->str[stem->len - 2], third = stem->str[stem->len - 3];
    bool twice = before == third && strchr("aeou", before), brief = strchr("aeiou", before) && !strchr("aeiou", third);
    bool weak = g_str_has_suffix(stem->str, "er") ||
                (g_str_has_suffix(stem->str, "el") && !g_str_has_suffix(stem->str, "tel")) || strchr("wj", last) ||
                (stem->len > 3 && g_str_has_suffix(stem->str, "ig")); /* "bevestigt", not "ligt" */
    if (twice)
        g_string_erase(stem, (gssize)stem->len - 2, 1);
    else if (brief && !weak)
        g_string_append_c(stem, last);
    char *end = &stem->str[stem->len - 1];
    if (!brief)
        *end = *end == 'f' ? 'v' : *end == 's' && strchr("aeiou", end[-1]) ? 'z' : *end;
    g_string_append(stem, "en");
    return g_string_free(g_steal_pointer(&stem), FALSE);
}

static bool
foreign_form_of_us(const struct turning *turning, guint at)
{
    g_autofree char *form = foreign_form(turning->pack, "turn.us.verb", false, turning->clause->words[at].low);
    return form != NULL;
}

/* "… u het bureau terugfluit en de bedragen terugbetaalt": our verbs close their clauses. */
static bool
dutch_closes(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    bool closed = false, going = true;
    for (guint i = at + 1; i < clause->count && going; i++) {
        const char *low = clause->words[i].low;
        bool ends = germanic_ends(clause, i);
        closed |= word_in(low, "hebben hadden"); /* "sinds jullie de riem hebben vervangen brandt …" */
        bool named = word_in(clause->words[i - 1].low, "het een mijn ons onze uw jouw"); /* "bij het stoplicht" */
        if (named || (!ends && !foreign_lists(turning->pack, "turn.joint", clause->words[i + 1].low))) {
            going = !ends;
            continue;
        }
        g_autofree char *listed = foreign_form(turning->pack, "turn.us.verb", false, low);
        g_autofree char *form =
            listed || foreign_lists(turning->pack, "turn.noverb", low) ? g_strdup(listed) : plural_dutch(low);
        if (!form && ends && (g_str_has_suffix(low, "de") || g_str_has_suffix(low, "te")) && strlen(low) > 4 &&
            !foreign_lists(turning->pack, "turn.noverb", low))
            form = g_strconcat(low, "n", NULL); /* "die u stuurde" */
        if (form)
            clause_set(clause, i, form);
        closed |= form != NULL || g_str_has_suffix(low, "en");
        going = !ends;
    }
    return closed;
}

/* Dutch: "de fiets die ik vorige week bij jullie kocht": the verb of what the customer did closes its relative clause behind us. */
static bool
bought_from_us(const struct turning *turning, guint at)
{
    const struct clause *clause = turning->clause;
    const char *verb = clause->words[at + 1].low;
    bool past = g_str_has_suffix(verb, "cht") || g_str_has_suffix(verb, "de") || g_str_has_suffix(verb, "te");
    if (at < 3 || !past || strlen(verb) < 5 || word_in(verb, "korte grote tweede derde vierde goede groente ruimte"))
        return false;
    const char *next = clause_low(clause, at + 2);
    bool closes = germanic_ends(clause, at + 1) || foreign_lists(turning->pack, "turn.modal", next) ||
                  foreign_lists(turning->pack, "hedge.verbs", next) || g_str_has_suffix(next, "t");
    guint from = at;
    while (closes && from-- > 1 && !*clause->words[from].trail)
        if (word_in(clause->words[from].low, "ik wij we je u jij jullie"))
            return word_in(clause->words[from - 1].low, "die dat wat");
    return false;
}

/* "zoekgeraakt", "weggebracht": behind a part of its own, no noun. */
static bool
is_parted_deed(const char *low)
{
    static const char *const parts[] = {"zoek", "kwijt", "weg", "klaar", "achter", "neer",
                                        "op",   "af",    "uit", "in",    "binnen", "langs",
                                        "door", "over",  "mee", "vast",  "schoon", "thuis"};
    for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
        if (g_str_has_prefix(low, parts[i]) && g_str_has_prefix(low + strlen(parts[i]), "ge"))
            return true;
    return false;
}

/* Dutch: whether what follows "jullie" at `at` is no thing of ours, but what we do. */
static bool
stands_for_us(const struct turning *turning, guint at)
{
    static const char *const prefixes[] = {"aange", "binnen", "terug", "be", "ont"};
    const struct word *next = &turning->clause->words[at + 1];
    bool participle = false;
    if (word_in(next->low, "mail e-mail app site beurt bericht beleid besluit bestand belang bezorger bestelling"))
        return false; /* things that look like deeds */
    for (guint i = at + 2; at > 0 && i < turning->clause->count && !*turning->clause->words[i - 1].trail; i++)
        if (word_in(turning->clause->words[at - 1].low, "die dat wat zoals") &&
            word_in(turning->clause->words[i].low, "hebben hadden kunnen konden zouden moeten moesten willen wilden"))
            return true; /* "die jullie dinsdag hebben geplaatst", not "die jullie monteur heeft …" */
    if (bought_from_us(turning, at))
        return true;
    static const char *const parts[] = {"in", "aan", "op", "uit", "af", "langs"};
    for (guint i = 0; i < G_N_ELEMENTS(parts) && at > 0; i++) /* "bij jullie inloggen" */
        if (strcmp(turning->clause->words[at - 1].low, "bij") == 0 && g_str_has_prefix(next->low, parts[i]) &&
            g_str_has_suffix(next->low, "en") && germanic_ends(turning->clause, at + 1))
            return true;
    if (g_str_has_prefix(next->low, "daar") || g_str_has_prefix(next->low, "hier") ||
        word_in(next->low,
                "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vanavond vanmiddag volgende komende "
                "zo ook toch wel nog nooit er eraan erover ermee ervan ervoor weer altijd vaak pas meestal "
                "precies zelf nu dan morgen "
                "vandaag gisteren straks"))
        return true; /* "wat jullie daaraan kunnen doen" */
    for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++)
        participle |= g_str_has_prefix(next->low, prefixes[i]);
    participle &=
        g_str_has_suffix(next->low, "en") || g_str_has_suffix(next->low, "d") || g_str_has_suffix(next->low, "t");
    return is_parted_deed(next->low) || next->lead[0] || foreign_lists(turning->pack, "turn.modal", next->low) ||
           foreign_lists(turning->pack, "hedge.verbs", next->low) || g_str_has_prefix(next->low, "ge") ||
           (participle && germanic_ends(turning->clause, at + 1)) ||
           word_in(next->low,
                   "beloofden beweerden zeiden schreven stuurden gaven vroegen vertelden belden rekenden lieten deden "
                   "hadden waren "
                   "open dicht gesloten bereikbaar besteld betaald verkocht beloofd soms die deze ze hem haar het");
}

/* Dutch: "jullie app" is "onze app"; "bij jullie gehad". False: "jullie" has its verb. */
static bool
turn_jullie(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    const char *before = at ? clause->words[at - 1].low : "", *after = clause_low(clause, at + 1);
    if (!turning->german && strcmp(clause->words[at].low, "jullie") == 0 && word_in(before, "volgens") &&
        (foreign_lists(turning->pack, "turn.noverb", after) || foreign_lists(turning->pack, "turn.modal", after))) {
        clause_set(clause, at, "ons"); /* "volgens jullie zou het een week duren" */
        return true;
    }
    if (turning->german || strcmp(clause->words[at].low, "jullie") != 0 || !*after || *clause->words[at].trail ||
        foreign_lists(turning->pack, "turn.noverb", after) || foreign_form_of_us(turning, at + 1) ||
        (at > 0 && (foreign_form_of_us(turning, at - 1) || (strlen(before) > 4 && g_str_has_suffix(before, "en")))))
        return false;
    bool placed = foreign_lists(turning->pack, "turn.preposition", before) ||
                  word_in(before, "volgens zonder tussen tegen namens");
    clause_set(clause, at, !stands_for_us(turning, at) ? "onze" : placed ? "ons" : "wij");
    return true;
}

/* German: "ich habe widerrufen, und trotzdem buchen Sie ab": an inverted clause of ours behind one of the customer's. */
static bool
turn_inverted(const struct turning *turning, guint at)
{
    struct clause *clause = turning->clause;
    if (!turning->german || at < 2 || strcmp(clause->words[at].text, "Sie") != 0)
        return false;
    const struct word *verb = &clause->words[at - 1];
    if (strlen(verb->low) <= 4 || !g_str_has_suffix(verb->low, "en") ||
        foreign_lists(turning->pack, "turn.noverb", verb->low) || g_unichar_isupper(g_utf8_get_char(verb->text)) ||
        *verb->trail ||
        !word_in(clause->words[at - 2].low,
                 "trotzdem dennoch nun jetzt dann danach weiterhin seitdem deshalb plötzlich"))
        return false;
    clause_set(clause, at, "wir");
    return true;
}

/* The verb on one side of "wir", made its own. False: none stands there. */
static bool
turn_verb_at(const struct turning *turning, const struct turning *many, guint at, guint verb, bool under)
{
    struct clause *clause = turning->clause;
    const char *before = at ? clause->words[at - 1].low : "";
    if (turning->german && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text)) && verb > at)
        return false; /* "seit wann ihr Eintritt nehmt" */
    bool first = turning->german && verb + 1 == at && strcmp(clause->words[at].low, "wir") == 0 && verb > 0 &&
                 g_str_has_suffix(before, "t") && word_in(clause->words[verb - 1].low, "erst dann nun jetzt und aber");
    g_autofree char *plural = /* "erst bestätigt ihr" */
        first ? plural_german(before) : germanic_plural(many, clause->words[verb].low);
    if (!plural && !turning->german && at == 0 && verb == 1 &&
        !foreign_lists(turning->pack, "turn.noverb", clause->words[verb].low))
        plural = plural_dutch(clause->words[verb].low); /* "U beschuldigt mij": nothing else can follow */
    if (plural)
        clause_set(clause, verb, plural);
    bool noun =
        turning->german && g_unichar_isupper(g_utf8_get_char(clause->words[verb].text)); /* "welche Unterlagen ihr" */
    return plural || (!noun && !(under && turning->german) && g_str_has_suffix(clause->words[verb].low, "en") &&
                      !word_in(clause->words[verb].low,
                               "den einen keinen meinen euren neuen anderen zwischen gegen neben wegen beiden allen "
                               "morgen"));
}

/* "ihr habt" → "wir haben"; Dutch "mag u betalen": the verb behind or before it, the likelier first. False: neither is one. */
static bool
turn_verb_beside(const struct turning *turning, const struct turning *many, guint at, bool under)
{
    for (guint side = 0; side < 2; side++) {
        guint verb = (side == 0) == turning->german ? at + 1 : at - 1;
        if (!turning->german && side == 0 && (at == 0 || !foreign_form_of_us(turning, verb)))
            continue;
        if (verb >= turning->clause->count ||
            (turning->german && side == 1 && at > 0 && *turning->clause->words[at - 1].trail))
            continue;
        if (turn_verb_at(turning, many, at, verb, under))
            return true;
    }
    return false;
}

/* German: "dass ihr das liefert", "… und mir das Geld überweist": the verbs that close what stands under it. */
static bool
turn_verb_last(const struct turning *turning, const struct turning *many, guint at, bool under)
{
    struct clause *clause = turning->clause;
    guint last = at;
    while (!germanic_ends(clause, last) && !foreign_lists(turning->pack, "turn.joint", clause->words[last + 1].low))
        last++;
    g_autofree char *plural = last > at ? germanic_plural(many, clause->words[last].low) : NULL;
    bool closes = !plural && under && last > at && g_str_has_suffix(clause->words[last].low, "t");
    if (closes) /* whatever stands there is the verb: "dass ihr den Schaden bezahlt" */
        plural = plural_german(clause->words[last].low);
    if (plural)
        clause_set(clause, last, plural);
    guint end = last;
    while (!germanic_ends(clause, end))
        end++;
    g_autofree char *second = under && end > last ? germanic_plural(many, clause->words[end].low) : NULL;
    if (second)
        clause_set(clause, end, second);
    return plural != NULL;
}

bool
ours_turn(const struct turning *turning, guint at, bool customer_acts)
{
    struct clause *clause = turning->clause;
    if (turn_jullie(turning, at) || (customer_acts && turn_inverted(turning, at)))
        return true;
    const char *before = at ? clause->words[at - 1].low : "";
    struct turning many = *turning;
    many.informal |= turning->german && strcmp(clause->words[at].low, "ihr") == 0;
    bool under = at > 0 && foreign_lists(turning->pack, "turn.subordinate", before);
    bool object = foreign_lists(turning->pack, "turn.preposition", before) ||
                  (customer_acts && (turning->german || (!under && at > 0))); /* "U beschuldigt mij ervan dat ik …" */
    g_autofree char *form = foreign_form(turning->pack, object ? "turn.us.object" : "turn.us.subject",
                                         turning->informal, clause->words[at].low);
    if (!form)
        return false;
    clause_set(clause, at, form);
    if (object || turn_verb_beside(turning, &many, at, under))
        return true;
    if (!turning->german) /* "schreven jullie dat het onderweg was" */
        return (strlen(before) > 4 && g_str_has_suffix(before, "en")) || dutch_closes(turning, at);
    return !turning->informal || turn_verb_last(turning, &many, at, under);
}

/* Beginnings of forms of verbs that are done to somebody; what the forms of others begin with as well is no part of it. */
static const char *const done_to[] = {
    "abgeholt",       "wecken",        "weckt",       "abgewie",         "abgewimmelt",   "abgezockt",
    "abhol",          "abwimmel",      "abzock",      "anfahren",        "angefahren",    "angehalten",
    "angelogen",      "angepöbelt",    "angerufen",   "angeschaut",      "angeschrie",    "angesprochen",
    "anlüg",          "anruf",         "anschrei",    "ansprech",        "aufgefordert",  "aufgehalten",
    "aufgenommen",    "auffordern",    "aufhalten",   "aufnehmen",       "ausgelacht",    "ausgesperrt",
    "beeindruck",     "begeister",     "begleite",    "begrüß",          "behandel",      "bediene",
    "bedient",        "bedroh",        "beißt",       "belästig",        "beleidig",      "belogen",
    "belüg",          "benachrichtig", "beobachte",   "berate",          "beschimpf",     "bestohlen",
    "besuch",         "betreu",        "betrifft",    "betroffen",       "betrog",        "betrüg",
    "beunruhig",      "eingeladen",    "eingesperrt", "einlad",          "empfangen",     "enttäusch",
    "entschädig",     "erinner",       "erreich",     "erwisch",         "freischalten",  "freut",
    "gefreut",        "frustrier",     "gebeten",     "gebissen",        "gefährde",      "gefragt",
    "gekostet",       "genervt",       "gerettet",    "gestört",         "geweckt",       "gewarnt",
    "gewundert",      "gezwungen",     "geärgert",    "hereingelassen",  "hingehalten",   "ignorier",
    "informier",      "interessier",   "irritier",    "kontaktier",      "kostet",        "missversteh",
    "missverstanden", "nervt",         "nerven",      "rausgeschmissen", "rausgeworfen",  "hinausgeworfen",
    "reingelassen",   "schockier",     "stört",       "stören",          "täusch",        "getäuscht",
    "unterstütz",     "untersuch",     "verarsch",    "veräppel",        "verklag",       "verpflichte",
    "verschaukel",    "versetzt",      "versorg",     "versteh",         "verstanden",    "vertröst",
    "verunsicher",    "verweis",       "verwies",     "verwirr",         "verwechsel",    "verwöhn",
    "vorgelassen",    "weggeschickt",  "wegschick",   "wundert",         "zurückgerufen", "zurückruf",
    "zwingt",         "zwingen",       "ärgert",      "überfall",        "übersehen",     "überrasch",
    "überzeug",
};

/* "hat uns ins Krankenhaus gebracht": done to somebody where a place stands beside it. */
static const char moved[] = "gebracht bringen bringt gefahren fahren geführt verlegt verlegen "
                            "umgebucht umbuchen gesetzt geworfen eingetragen angemeldet abgemeldet anmelden abmelden";

static bool
is_done_to(const struct word *word)
{
    if (g_unichar_isupper(g_utf8_get_char(word->text)))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(done_to); i++)
        if (g_str_has_prefix(word->low, done_to[i]))
            return true;
    return false;
}

/* "warten lassen", "im Stich gelassen" */
static bool
is_let(const struct clause *clause, guint at)
{
    return at > 0 && word_in(clause->words[at].low, "lassen gelassen lässt ließ ließen") &&
           word_in(clause->words[at - 1].low, "warten stehen sitzen hängen stich allein abblitzen zappeln");
}

/* "beraten und bedient": the verb stood before it. */
static bool
joins_verbs(const struct clause *clause, guint at)
{
    const char *before = at ? clause->words[at - 1].low : "";
    return word_in(clause->words[at].low, "und oder aber") && !g_unichar_isupper(g_utf8_get_char(before)) &&
           (g_str_has_prefix(before, "ge") || g_str_has_suffix(before, "en") || g_str_has_suffix(before, "iert"));
}

bool
accusative_us(const struct clause *clause, guint at)
{
    const char *before = at ? clause->words[at - 1].low : "", *next = clause_low(clause, at + 1);
    if (word_in(before, "für ohne gegen durch um"))
        return true;
    bool over = strcmp(before, "über") == 0, on = word_in(before, "an auf");
    bool placed = word_in(before, "bei mit von zu nach aus seit vor hinter neben unter zwischen gegenüber");
    bool goes = word_in(next, "zum zur nach ins in von aus auf");
    if (placed)
        return false;
    for (guint i = at + 1; i < clause->count && !joins_verbs(clause, i); i++) {
        const struct word *word = &clause->words[i];
        if (over || on) {
            if (word_in(word->low, "liegt lag wohnt wohnen lebt leben wohnte wohnend"))
                return false;
        } else if (is_done_to(word) || is_let(clause, i) || (goes && word_in(word->low, moved)))
            return true;
        if (germanic_ends(clause, i))
            break;
    }
    for (guint i = at; i-- > 0 && !strpbrk(clause->words[i].trail, ",;:");) {
        const struct word *word = &clause->words[i];
        if (over && i + 2 == at &&
            word_in(word->low, "wohnung mieter mieterin nachbar nachbarn nachbarin leute etage stock wohnt wohnen"))
            return false;
        if (on && word_in(word->low, "liegt lag"))
            return false;
        if (!over && !on && is_done_to(word) && (i + 1 == at || !joins_verbs(clause, i + 1)))
            return true;
    }
    return over || on;
}

char *
plural_german(const char *low)
{
    gsize length = strlen(low);
    if (g_str_has_suffix(low, "tet") || g_str_has_suffix(low, "det")) /* "arbeitet", "meldet", "solltet" */
        return g_strdup_printf("%.*sen", (int)length - 2, low);
    if (length > 4 && g_str_has_suffix(low, "net")) /* "öffnet", "rechnet" */
        return g_strdup_printf("%.*sen", (int)length - 2, low);
    if (g_str_has_suffix(low, "iert")) /* "storniert" */
        return g_strdup_printf("%.*sen", (int)length - 1, low);
    if (g_str_has_suffix(low, "ert") || (g_str_has_suffix(low, "elt") && !g_str_has_suffix(low, "ielt")))
        return g_strdup_printf("%.*sn", (int)length - 1, low);
    return g_strdup_printf("%.*sen", (int)length - 1, low);
}

char *
plural_singular(const char *low)
{
    gsize length = strlen(low);
    if (length < 5)
        return NULL;
    if (g_str_has_suffix(low, "den") || g_str_has_suffix(low, "tten"))
        return word_in(low, "worden bieden houden vinden zenden melden antwoorden bidden rijden")
                   ? g_strdup_printf("%.*st", (int)length - 2, low)
                   : g_strndup(low, length - 1);
    g_autoptr(GString) stem = g_string_new_len(low, (gssize)length - 2);
    char last = stem->str[stem->len - 1], before = stem->str[stem->len - 2];
    bool single = stem->len >= 3 && strchr("aeou", before) && !strchr("aeiou", stem->str[stem->len - 3]);
    if (last == before)
        g_string_truncate(stem, stem->len - 1);
    else if (single && !strchr("aeiou", last))
        g_string_insert_c(stem, (gssize)stem->len - 1, before);
    char *end = &stem->str[stem->len - 1];
    *end = *end == 'v' ? 'f' : *end == 'z' ? 's' : *end;
    if (*end != 't')
        g_string_append_c(stem, 't');
    return g_string_free(g_steal_pointer(&stem), FALSE);
}
