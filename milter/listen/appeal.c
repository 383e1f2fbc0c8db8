/*
 * appeal.c - German and Dutch requests hung behind a matter: where they begin, and the object that only the matter names.
 *
 * "Abschlag zu hoch, bitte auf 60 Euro senken" is a matter and a request whose object is the Abschlag. The pronoun takes the gender of
 * the first noun of the matter (gender.c); unknown, nothing is put in. Pure.
 */
#include "appeal.h"

#include "foreign.h"
#include "gender.h"

#include <string.h>

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

static bool
is_infinitive(const struct pack *pack, const struct word *word)
{
    return !is_capital(word) && strlen(word->low) > 4 && g_str_has_suffix(word->low, "n") &&
           !foreign_lists(pack, "turn.not.verb", word->low) && !foreign_lists(pack, "turn.noverb", word->low) &&
           !foreign_lists(pack, "turn.finite", word->low);
}

/* "…, blokkeer hem alstublieft meteen" */
static bool
dutch_orders(const struct pack *pack, const struct clause *clause, guint at)
{
    const struct word *verb = &clause->words[at];
    bool please = false;
    for (guint i = at + 1; i < clause->count && i < at + 8 && !please; i++)
        please = word_in(clause->words[i].low, "alstublieft alsjeblieft aub svp a.u.b");
    return please && at + 3 < clause->count && strlen(verb->low) > 2 && !*verb->trail &&
           !foreign_lists(pack, "turn.noverb", verb->low) && !foreign_lists(pack, "turn.modal", verb->low) &&
           !g_str_has_suffix(verb->low, "en") &&
           word_in(clause->words[at + 1].low, "hem het haar ze mij me ons die dat dit deze de mijn onze een geen even "
                                              "dan alstublieft alsjeblieft aub");
}

/* Dutch: "…, wilt u het terugstorten", "…, graag een bevestiging sturen". */
static bool
dutch_begins(const struct pack *pack, const struct clause *clause, guint from, guint at)
{
    return at < clause->count && at >= from + 3 && at + 3 <= clause->count &&
           strcmp(clause->words[at - 1].trail, ",") == 0 &&
           (word_in(clause->words[at].low, "graag gelieve") || dutch_orders(pack, clause, at) ||
            clause_has(clause, at, "wilt|kunt|kunnen|zou u|jullie"));
}

/* "…, richten Sie ihm bitte Grüße aus", "…, schickt mir bitte einen neuen": an order behind a main clause. */
static bool
orders_begin(const struct pack *pack, const struct clause *clause, guint from, guint at)
{
    const struct word *verb = &clause->words[at], *next = &clause->words[at + 1];
    if (at + 3 > clause->count || is_capital(verb) || *verb->trail || strlen(verb->low) < 4 ||
        foreign_lists(pack, "turn.modal", verb->low) || foreign_lists(pack, "turn.subordinate", verb->low) ||
        foreign_lists(pack, "turn.noverb", verb->low) ||
        word_in(clause->words[from].low, "um ohne statt anstatt soweit soviel ehe obgleich obschon kaum trotz obwohl"))
        return false;
    bool please = false;
    for (guint i = at + 1; i < clause->count && i < at + 8 && !please; i++)
        please = strcmp(clause->words[i].low, "bitte") == 0;
    if (strcmp(next->text, "Sie") == 0)
        return g_str_has_suffix(verb->low, "n") &&
               !word_in(verb->low, please ? "sagten meinten" : "sagten meinten schrieben sagen") &&
               (please || (!foreign_lists(pack, "turn.preposition", clause->words[from].low) &&
                           word_in(clause->words[at + 2].low, "mir uns mich ihm ihn es sie das")));
    g_autofree char *order = foreign_form(pack, "turn.order", false, verb->low);
    bool never = word_in(next->low, "mir uns") &&
                 word_in(clause->words[at + 2].low, "kein keine keinen nichts nicht nie endlich lieber stattdessen");
    return (please || never) && (order || g_str_has_suffix(verb->low, "t")) &&
           word_in(next->low, "mir uns mich ihm ihn es sie das die den mein meine meinen unser unsere bitte");
}

bool
appeal_begins(const struct pack *pack, const struct clause *clause, guint from, guint at)
{
    if (strcmp(pack->language, "nl") == 0)
        return dutch_begins(pack, clause, from, at);
    if (strcmp(pack->language, "de") != 0 || strchr(clause->words[clause->count - 1].trail, '?'))
        return false;
    if (at < from + 2 || at + 2 > clause->count || strcmp(clause->words[at - 1].trail, ",") != 0)
        return false;
    const char *first = clause->words[from].low;
    bool article = word_in(first, "der die das");
    if (((!article && foreign_lists(pack, "turn.subordinate", first)) || foreign_lists(pack, "turn.if", first) ||
         foreign_lists(pack, "turn.wh", first)))
        return false;
    if (orders_begin(pack, clause, from, at))
        return true;
    if (article)
        return false;
    if (strcmp(clause->words[at].low, "bitte") == 0)
        return at + 2 <= clause->count && strcmp(first, "bitte") != 0 &&
               !foreign_lists(pack, "turn.i", clause->words[at + 1].low);
    bool asked = false;
    for (guint i = from + 1; i + 1 < at; i++) /* "Bestellung 4711 bitte stornieren, Lieferzeit zu lang" */
        asked |= strcmp(clause->words[i].low, "bitte") == 0;
    return asked && is_infinitive(pack, &clause->words[at - 1]) &&
           !foreign_lists(pack, "turn.subordinate", clause->words[at].low);
}

/* What is done to the thing, where only "how" stands before it. */
static bool
lacks_object(const struct clause *plea, guint from)
{
    static const char deeds[] =
        " senken erhöhen ändern kürzen anpassen verschieben verlegen verlängern umbuchen stornieren kündigen abmelden "
        "umstellen setzen reduzieren herabsetzen verringern korrigieren zurückbuchen überweisen erstatten nachliefern "
        "nachsenden zusenden liefern weiterleiten umschreiben austauschen abholen reparieren aufheben löschen sperren "
        "entsperren freischalten zurückziehen prüfen überprüfen ";
    g_autofree char *spaced = g_strdup_printf(" %s ", plea->words[plea->count - 1].low);
    if (!strstr(deeds, spaced))
        return false;
    if (from == plea->count - 1) /* "Karte verloren, bitte sofort sperren" */
        return word_in(plea->words[from].low,
                       "sperren entsperren freischalten reparieren austauschen abholen stornieren "
                       "löschen zurückbuchen umtauschen");
    bool placed = word_in(plea->words[from].low, "auf um ab zum zur bis per an in im am von nach");
    for (guint i = from; i + 1 < plea->count; i++)
        if (strpbrk(plea->words[i].trail, ",;:") ||
            word_in(plea->words[i].low,
                    "den die das ihn es sie mir uns meinen meine mein einen eine ein alles dies dieses"))
            return false;
    return placed;
}

/* The request with the object that stands in the matter before it only: "bitte ihn auf 60 Euro senken". NULL: it lacks none. */
static struct clause *
appeal_whole(const struct pack *pack, const struct clause *before, const struct clause *plea)
{
    static const char *const it[] = {"", "ihn", "sie", "es"};
    if (plea->count < 3 || strcmp(plea->words[0].low, "bitte") != 0)
        return NULL;
    guint from = 1;
    while (from < plea->count &&
           word_in(plea->words[from].low, "schnellstmöglich sofort umgehend dringend noch zeitnah wieder"))
        from++;
    if (!lacks_object(plea, from))
        return NULL;
    enum gender gender = UNKNOWN;
    for (guint i = 0; i < before->count && gender == UNKNOWN; i++)
        if (is_capital(&before->words[i]))
            gender = gender_of(pack, before->words[i].low);
    if (gender == UNKNOWN)
        return NULL;
    g_autofree char *rest = clause_join(plea, 1, plea->count);
    g_autofree char *line = g_strdup_printf("bitte %s %s", it[gender], rest);
    return clause_cut(line);
}

struct clause *
appeal_piece(const struct pack *pack, const struct clause *clause, guint from, guint to)
{
    struct clause *piece = clause_part(clause, from, to);
    g_autoptr(clause) matter = from > 0 && strcmp(pack->language, "de") == 0 ? clause_part(clause, 0, from) : NULL;
    struct clause *whole = matter ? appeal_whole(pack, matter, piece) : NULL;
    if (!whole)
        return piece;
    clause_free(piece);
    return whole;
}

char *
appeal_named(const struct pack *pack, const char *before, const char *plea)
{
    g_autoptr(clause) matter = clause_cut(before), asked = clause_cut(plea);
    g_autoptr(clause) whole = appeal_whole(pack, matter, asked);
    if (!whole || strchr(plea, '?'))
        return NULL;
    clause_set(whole, 0, asked->words[0].text);
    g_autofree char *line = clause_join(whole, 0, whole->count);
    return g_strconcat(line, ".", NULL);
}
