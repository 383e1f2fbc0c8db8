/*
 * accusative.c - German "uns" told politely: "Sie" where it is whom something is done to or said about, "Ihnen" where it is to whom.
 *
 * Told to one who is called "du" it is "euch" in either case. What governs it decides: the preposition before it, else the verb of
 * its clause, looked for behind it and then before it. Pure.
 */
#include "germanic.h"

#include <string.h>

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
