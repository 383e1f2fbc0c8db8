/*
 * verbsecond.c - where a German main clause begins without a mark: "…, da hieß es das wird korrigiert jetzt kam ne mahnung".
 *
 * German shows it by its order of words: one thing stands before the finite verb, or nothing in a question. So a clause begins at a
 * subject, an adverb, a phrase of place or time, or a question's word with its verb right behind it, where what stands before has its
 * own verb already and waits for none. What hangs on what was said ("hat gesagt er kommt") is left alone. Closed lists; pure, linear.
 */
#include "verbsecond.h"

#include "clause.h"

#include <string.h>

#define OPENS "wenn weil dass ob obwohl damit nachdem bevor sobald falls als da seit seitdem während bis"

#define NO_VERB                                                                                                        \
    "nicht jetzt seit erst fast sonst dort laut meist selbst gut direkt ohne eine keine meine diese gerne heute alle " \
    "bitte beide leider komplett bereit weit statt samt zuletzt doppelt defekt kaputt bekannt bereits echt nichts "    \
    "insgesamt überhaupt schlecht recht leicht nachts sofort"

static const char *
low_at(const struct run *run, guint at)
{
    return at < run->count ? run->low[at] : "";
}

static bool
is_capital(const struct run *run, guint at)
{
    return at < run->count && g_unichar_isupper(g_utf8_get_char(run->words[at]));
}

static bool
ends_mark(const struct run *run, guint at)
{
    const char *word = run->words[at];
    return *word && strchr(",;:)", word[strlen(word) - 1]);
}

static bool
is_finite(const struct run *run, guint at)
{
    return !is_capital(run, at) &&
           word_in(low_at(run, at),
                   "ist sind war waren bin hat haben hab habe hatte hatten habt wird werden wurde wurden kann können "
                   "konnte "
                   "konnten könnte könnt muss müssen musste mussten soll sollen sollte darf will wollen wollte wollt "
                   "möchte würde wäre kam kamen kommt kommen komm geht gehen ging steht stand liegt lag fehlt "
                   "fehlen "
                   "gibt gab bleibt blieb hieß heißt heisst hiess sagt sagte sagten meint meinte bekam bekommt läuft "
                   "lief tut macht funktioniert lässt passiert reagiert meldet antwortet kostet stimmt zeigt hängt "
                   "warte wartet brauche brauch braucht krieg kriege finde find seh sehe weiß weiss stehe sitze steh "
                   "sitz bekomme bezahle zahle dauert bringt nervt reicht passt hält rief schreibt schrieb startet");
}

/* Whether the word is a finite verb right behind this subject. */
static bool
goes_with(const struct run *run, const char *subject, guint at)
{
    const char *low = low_at(run, at);
    if (is_capital(run, at) || strlen(low) < 3)
        return false;
    if (is_finite(run, at))
        return true;
    if (word_in(low, NO_VERB))
        return false;
    if (strcmp(subject, "ich") == 0)
        return g_str_has_suffix(low, "e");
    return g_str_has_suffix(low, "t") && !g_str_has_prefix(low, "ge") && !g_str_has_prefix(low, "be");
}

/* A verb that closes its clause, or that no list has: small, with its ending. */
static bool
looks_finite(const struct run *run, guint at, bool closing)
{
    const char *low = low_at(run, at);
    gsize width = strlen(low);
    if (is_capital(run, at) || width < 4 || word_in(low, NO_VERB) || g_ascii_isdigit(*low))
        return false;
    if (closing && (g_str_has_suffix(low, "e") || g_str_has_suffix(low, "en")))
        return true;
    return low[width - 1] == 't' && (closing || (!g_str_has_prefix(low, "ge") && !g_str_has_prefix(low, "be") &&
                                                 !g_str_has_prefix(low, "ver") && !g_str_has_prefix(low, "er")));
}

static bool
is_opener(const struct run *run, guint at)
{
    return word_in(low_at(run, at), OPENS) &&
           word_in(low_at(run, at + 1),
                   "ich er es sie wir man mein meine der die das ihr du ein eine keine kein mir mich "
                   "sich euer eure unser unsere");
}

/* Whether [start, at) has its finite verb, and no subordinate clause in it still waits for one. */
static bool
is_whole(const struct run *run, guint start, guint at)
{
    guint opened = G_MAXUINT;
    bool acts = false, closed = true;
    for (guint i = start; i < at; i++) {
        bool joint = i > start && word_in(low_at(run, i), "und oder sondern");
        if (joint && opened == G_MAXUINT)
            acts = false;
        if (i + 1 < at && is_opener(run, i)) {
            opened = i;
            closed = false;
        }
        bool finite = is_finite(run, i) || (i > start && goes_with(run, low_at(run, i - 1), i) &&
                                            word_in(low_at(run, i - 1), "ich er es man"));
        if (opened == G_MAXUINT)
            acts |= finite || looks_finite(run, i, false);
        else
            closed |= finite || (i + 1 == at && i > opened + 2 && looks_finite(run, i, true));
    }
    return acts && closed;
}

/* "mein Mann ist", "die neue App geht": a subject with its verb behind it. */
static bool
noun_acts(const struct run *run, guint at)
{
    if (!word_in(low_at(run, at), "mein meine der die das unser unsere euer eure ein eine kein keine"))
        return false;
    guint noun = at + 1;
    while (noun < at + 3 && noun < run->count && !is_capital(run, noun))
        noun++;
    return is_capital(run, noun) && !ends_mark(run, noun) && is_finite(run, noun + 1);
}

/* "seit 3 Wochen warte ich", "im Tracking tut sich nichts": what stands before the verb is a phrase. */
static bool
phrase_leads(const struct run *run, guint at)
{
    if (looks_finite(run, at - 1, false) || /* "sitzt | im Rollstuhl" */
        !word_in(low_at(run, at), "seit laut im am beim bei in auf nach vor mit trotz auf"))
        return false;
    for (guint i = at + 1; i < at + 5 && i + 1 < run->count; i++) {
        if (is_finite(run, i))
            return i > at + 1 && (is_capital(run, i - 1) || word_in(low_at(run, i - 1), "gestern heute vorgestern"));
        if (ends_mark(run, i) || word_in(low_at(run, i), "und ich er es sie"))
            return false;
    }
    return false;
}

static bool
leads(const struct run *run, guint at)
{
    const char *low = low_at(run, at), *next = low_at(run, at + 1);
    if (word_in(low, "ich wir er es man niemand keiner nichts alles"))
        return goes_with(run, low, at + 1);
    if (word_in(low, "sie ihr du"))
        return is_finite(run, at + 1) &&
               word_in(next, "ist hat wird war kann will haben sind können wollen habt seid könnt");
    if (word_in(low, "das die der dort hier"))
        return is_finite(run, at + 1) || noun_acts(run, at);
    if (word_in(low, "jetzt nun dann danach heute gestern seitdem seither trotzdem deshalb deswegen daher daraufhin da "
                     "leider außerdem mittlerweile inzwischen bisher angeblich plötzlich morgen heut"))
        return is_finite(run, at + 1) ||
               (looks_finite(run, at + 1, false) && word_in(low_at(run, at + 2), "ich er es sie das"));
    if (word_in(low, "wann wo wie was warum wieso weshalb wer woher wohin"))
        return is_finite(run, at + 1) || word_in(next, "lange viel viele oft hoch machen");
    return noun_acts(run, at) || phrase_leads(run, at);
}

static bool
asks(const struct run *run, guint at)
{
    return word_in(low_at(run, at),
                   "kann könnt können könnten könntet kannst könntest muss soll darf geht gibt ist habt "
                   "haben hast wäre würdet würden wird werden wollt") &&
           !word_in(low_at(run, at - 1), "ich wir er sie es man ihr du") &&
           word_in(low_at(run, at + 1), "ich ihr sie man es das du jemand einer wir da");
}

/* What was said, thought or asked follows: "hat gesagt er kommt", "da hieß es das wird". */
static bool
is_said(const struct run *run, guint at)
{
    const char *low = low_at(run, at);
    if (strcmp(low, "es") == 0)
        return at > 0 && word_in(low_at(run, at - 1), "hieß heißt hiess heisst");
    return word_in(low,
                   "gesagt meinte meint sagte sagt sagen mitteilen mitgeteilt erfahren wissen fragen weiß dachte denke "
                   "glaube hoffe gemeint behauptet versprochen") &&
           !(at > 0 && word_in(low_at(run, at - 1), "ehrlich offen"));
}

bool
verbsecond_begins(const struct run *run, guint at, guint start)
{
    const char *before = low_at(run, at - 1);
    if (word_in(before, "lol haha omg")) /* ends a sentence as a mark does */
        return true;
    if (word_in(before,
                OPENS " und aber oder denn sondern also wie wo was wann warum die der das mein meine ein eine den "
                      "dem") &&
        !(strcmp(before, "da") == 0 && word_in(low_at(run, at - 2), "nicht noch wieder schon ist")))
        return false;
    if (word_in(before, "für mit auf in im am bei zu von nach an um aus über vor") &&
        !word_in(low_at(run, at), "ich wir er man")) /* "kam eine Hose an | ich will", "in | der App steht" */
        return false;
    bool joined = word_in(low_at(run, at), "und aber");
    if (joined && (at - start < 6 || run->count - at < 6 || run->count < 15))
        return false;
    if (!is_whole(run, start, at) || (!joined && (is_finite(run, at - 1) || is_said(run, at - 1))))
        return false; /* the first: "jetzt kann | ich": its verb stands before it */
    for (guint i = start; joined && i < at; i++)
        if (word_in(low_at(run, i), "zwar")) /* "zwar … aber" is one thought */
            return false;
    if (is_capital(run, at - 1) && word_in(low_at(run, at), "wo was") &&
        !word_in(low_at(run, at + 2), "ich wir man ihr")) /* "eine Seite wo steht" */
        return false;
    bool turns = strcmp(low_at(run, at), "aber") == 0 && word_in(low_at(run, at + 1), "ich es das die der mein meine");
    return turns || leads(run, at + joined) || (!joined && asks(run, at));
}
