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
           word_in(
               low_at(run, at),
               "ist sind war waren bin hat haben hab habe hatte hatten habt wird werden wurde wurden kann können "
               "konnte "
               "konnten könnte könnt muss müssen musste mussten soll sollen sollte darf will wollen wollte wollt "
               "möchte würde wäre kam kamen kommt kommen komm geht gehen ging steht stand liegt lag fehlt "
               "fehlen "
               "gibt gab bleibt blieb hieß heißt heisst hiess sagt sagte sagten meint meinte bekam bekommt läuft "
               "lief tut macht funktioniert lässt passiert reagiert meldet antwortet kostet stimmt zeigt hängt "
               "warte wartet brauche brauch braucht krieg kriege finde find seh sehe weiß weiss stehe sitze steh "
               "sitz bekomme bezahle zahle dauert bringt nervt reicht passt hält rief schreibt schrieb startet fiel "
               "fielen "
               "fuhr fuhren ließ ließen sah sahen nahm nahmen hing hingen schien brach zog zogen verlor ging gingen "
               "ruf rufe saß saßen lagen standen riefen schickt schicken gilt steckt stecken kosten");
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
    if (strcmp(subject, "wir") == 0)
        return g_str_has_suffix(low, "en") && !word_in(low, "beiden unseren einen keinen meinen diesen neben gegen");
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
        return (is_finite(run, at + 1) && !word_in(low_at(run, at + 2), "und oder")) || /* "einer, der da war und …" */
               (looks_finite(run, at + 1, false) && word_in(low_at(run, at + 2), "ich er es sie das"));
    if (word_in(low, "wann wo wie was warum wieso weshalb wer woher wohin"))
        return is_finite(run, at + 1) || word_in(next, "lange viel viele oft hoch machen");
    return noun_acts(run, at) || phrase_leads(run, at);
}

static bool
asks(const struct run *run, guint at)
{
    if (word_in(low_at(run, at), "krieg kriege bekomme bekomm kriegen bekommen") && /* "sonst kriege ich" */
        (is_capital(run, at - 1) || word_in(low_at(run, at - 1), "sonst dann jetzt nun da so also hier heute morgen "
                                                                 "nie auch wo wie wann was das den die noch nicht")))
        return false;
    return word_in(low_at(run, at),
                   "kann könnt können könnten könntet kannst könntest muss soll darf geht gibt ist habt "
                   "haben hast wäre würdet würden wird werden wollt krieg kriege bekomme bekomm kriegen bekommen") &&
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

/* "… noch nicht kommen | krieg ich mein Geld": the word before is an infinitive, and no verb of its own. */
static bool
closes_modal(const struct run *run, guint at, guint start)
{
    bool modal = false;
    for (guint i = start; i + 1 < at; i++)
        modal |= word_in(low_at(run, i), "kann können konnte muss müssen musste soll sollte will wollte darf möchte");
    return modal && word_in(low_at(run, at - 1), "kommen gehen finden stehen haben zahlen warten");
}

/* "… kein Papier mehr ein | hab schon alles probiert", "… dreimal angerufen | passiert ist nix" */
static bool
hastes(const struct run *run, guint at)
{
    const char *low = low_at(run, at), *next = low_at(run, at + 1), *third = low_at(run, at + 2);
    return (word_in(low, "hab habe bin war") && word_in(next, "schon alles bereits auch jetzt") &&
            !word_in(low_at(run, at - 1), "ich wir das es er sie die der")) ||
           (word_in(low, "passiert geholfen gekommen gebracht geändert") && word_in(next, "ist hat war") &&
            word_in(third, "nix nichts niemand keiner bisher aber seitdem"));
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
    bool acts = is_finite(run, at - 1) && !(asks(run, at) && closes_modal(run, at, start));
    if (!is_whole(run, start, at) || (!joined && (acts || is_said(run, at - 1))))
        return false; /* the first: "jetzt kann | ich": its verb stands before it */
    for (guint i = start; joined && i < at; i++)
        if (word_in(low_at(run, i), "zwar")) /* "zwar … aber" is one thought */
            return false;
    if (is_capital(run, at - 1) && word_in(low_at(run, at), "wo was") &&
        !word_in(low_at(run, at + 2), "ich wir man ihr")) /* "eine Seite wo steht" */
        return false;
    bool turns = strcmp(low_at(run, at), "aber") == 0 && word_in(low_at(run, at + 1), "ich es das die der mein meine");
    return turns || leads(run, at + joined) || (!joined && (asks(run, at) || hastes(run, at)));
}

/* ---- behind a comma ------------------------------------------------------------------------------------------------- */

/* A verb that no list has, where a noun or an adverb stands before it: "gluckert", "holte". */
static bool
may_act(const struct run *run, guint at)
{
    if (word_in(low_at(run, at), "feucht alt kalt hart fett glatt nett matt tot rot breit dicht undicht bunt verkehrt "
                                 "verstopft verspätet zart sanft nackt"))
        return false;
    return is_finite(run, at) || looks_finite(run, at, false) ||
           (!is_capital(run, at) && strlen(low_at(run, at)) > 4 && g_str_has_suffix(low_at(run, at), "te") &&
            !word_in(low_at(run, at), "heute bitte"));
}

/* "vorher angezeigt wurden 2 Euro", "bestellt hatte ich Blau", "schmecken tut er" */
static bool
deed_leads(const struct run *run, guint at)
{
    guint deed = at + word_in(low_at(run, at), "vorher bisher angeblich eigentlich nur schon mehr tatsächlich");
    const char *low = low_at(run, deed), *next = low_at(run, deed + 1);
    if (is_capital(run, deed) || deed + 2 >= run->count || ends_mark(run, deed) || ends_mark(run, deed + 1) ||
        strlen(low) < 6)
        return false;
    if (g_str_has_suffix(low, "en") && word_in(next, "tut tun konnte konnten kann können will ließ lässt"))
        return true;
    bool done = strstr(low, "ge") || g_str_has_suffix(low, "iert") || g_str_has_prefix(low, "be") ||
                g_str_has_prefix(low, "ver") || g_str_has_prefix(low, "er");
    return done && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "en")) &&
           word_in(next, "wurde wurden war waren habe haben hat hatte hatten ist sind werden wird");
}

/* The verb behind the subject that begins here, where it cannot close a relative clause ("das Teil, das Probleme macht"). 0: none. */
static guint
verb_behind(const struct run *run, guint at)
{
    guint noun = at;
    bool determined = word_in(low_at(run, at), "mein meine der die das unser unsere euer eure ein eine kein keine ihr "
                                               "ihre sein seine dein deine dieser diese dieses beide alle");
    while (determined && noun < at + 3 && !is_capital(run, noun + (noun == at))) {
        noun++;
        if (is_capital(run, noun) || noun == at)
            continue;
        const char *kind = low_at(run, noun); /* "die im Sekretariat hinterlegt ist" */
        if (!g_str_has_suffix(kind, "e") && !g_str_has_suffix(kind, "en") && !g_str_has_suffix(kind, "er") &&
            !g_str_has_suffix(kind, "es") && !word_in(kind, "drei zwei vier"))
            return 0;
    }
    noun += determined && noun == at;
    if (noun + 2 > run->count || !is_capital(run, noun) || ends_mark(run, noun))
        return 0;
    bool named = is_capital(run, noun + 1) || g_ascii_isdigit(*low_at(run, noun + 1)); /* "Herr Kolb", "Linie 12" */
    guint verb = noun + 1 + named;
    for (guint i = verb; i + 1 < run->count && !ends_mark(run, i); i++) /* "ich ersuche Sie, beide Beträge … zu …" */
        if (strcmp(low_at(run, i), "zu") == 0 && g_str_has_suffix(low_at(run, i + 1), "n"))
            return 0;
    bool last = verb + 1 >= run->count || ends_mark(run, verb),
         many = word_in(low_at(run, at), "die meine unsere keine "
                                         "beide alle ihre eure");
    bool relative = last && word_in(low_at(run, at), "der die das") &&
                    !word_in(low_at(run, verb), "fehlt klemmt tropft wackelt leckt stimmt hakt quietscht");
    bool acts = may_act(run, verb) ||
                (many && !last && !is_capital(run, verb) && strlen(low_at(run, verb)) > 4 &&
                 g_str_has_suffix(low_at(run, verb), "en") && !g_str_has_prefix(low_at(run, verb), "ge") &&
                 !word_in(low_at(run, verb + 1), "und oder zu lassen"));
    return verb < run->count && !ends_mark(run, verb - 1) && !relative && acts ? verb : 0;
}

static bool
phrase_acts(const struct run *run, guint at)
{
    if (!word_in(low_at(run, at), "seit laut im am beim bei in auf nach vor mit trotz auf zum zur unter an vom für "
                                  "gegen statt letzte letzten letztes"))
        return false;
    if (word_in(low_at(run, at + 1), "dem der den die das denen deren dessen welchem welcher") &&
        !is_capital(run, at + 2) && !is_capital(run, at + 3))
        return false; /* "…, in dem …" */
    for (guint i = at + 1; i < at + 6 && i + 1 < run->count; i++) {
        if (is_finite(run, i))
            return i > at + 1 && !ends_mark(run, i) &&
                   (is_capital(run, i - 1) || g_ascii_isdigit(*low_at(run, i - 1)) ||
                    word_in(low_at(run, i - 1), "gestern heute vorgestern früh"));
        if (ends_mark(run, i) || word_in(low_at(run, i), "und ich er es sie"))
            return false;
    }
    return false;
}

static bool
adverb_leads(const struct run *run, guint at)
{
    static const char heads[] =
        "jetzt nun dann danach heute gestern seitdem seither trotzdem deshalb deswegen daher daraufhin leider außerdem "
        "mittlerweile inzwischen bisher angeblich plötzlich morgen vorher nachher früher dabei dafür davor dazu "
        "dadurch "
        "stattdessen zudem offenbar anscheinend telefonisch online zweimal dreimal mehrfach abends morgens "
        "nachts "
        "bereits insgesamt dort hier oben unten draußen innen außen vorne hinten eigentlich normalerweise da "
        "tatsächlich "
        "darin darauf daneben sicherheitshalber zweitens drittens nirgends nirgendwo vorgestern";
    const char *next = low_at(run, at + 1), *subject = low_at(run, at + 2);
    bool announced = word_in(low_at(run, at), "danach dann") && strcmp(subject, "ich") == 0; /* announcement.c has it */
    if (announced || !word_in(low_at(run, at), heads) || ends_mark(run, at) || ends_mark(run, at + 1))
        return false;
    return is_finite(run, at + 1) || (strcmp(subject, "ich") == 0 && g_str_has_suffix(next, "e")) ||
           (word_in(subject, "wir sie") && g_str_has_suffix(next, "en")) ||
           (may_act(run, at + 1) && word_in(subject, "er es sie das der die ein eine mein meine man niemand"));
}

/* "Danke für die Reparatur": needs no verb. */
static bool
is_thanks(const struct run *run, guint at)
{
    return word_in(low_at(run, at + word_in(low_at(run, at), "vielen herzlichen besten")), "danke dank");
}

static bool
spliced(const struct run *run, guint at, guint start, bool asked)
{
    const char *low = low_at(run, at), *before = low_at(run, at - 1);
    bool pleads = (word_in(low_at(run, start), "bitte") && g_str_has_suffix(before, "en")) || is_thanks(run, start);
    if ((!is_whole(run, start, at) && !pleads) || is_said(run, at - 1) || is_said(run, at - 2) ||
        word_in(before, "steht stand finde heißt hieß schade denke scheint klar sicher gehört dachte meinen sagten"))
        return false;
    for (guint i = start; run->count <= 9 && i < at; i++) /* "A war undicht, B war unfreundlich": told with one verb */
        for (guint k = at; k < run->count; k++)
            if (word_in(low_at(run, i), "war waren ist sind") && strcmp(low_at(run, i), low_at(run, k)) == 0 &&
                is_capital(run, k - 1) && i > 0 && is_capital(run, i - 1))
                return false;
    if (asked)
        return asks(run, at) || (word_in(low, "wann wo wie was warum wieso weshalb wer") && leads(run, at));
    guint head = at + word_in(low, "auch sogar selbst nur");
    if (word_in(low_at(run, head), "ich wir er es man niemand keiner nichts alles sie ihr du"))
        return leads(run, head);
    bool pointed = word_in(low, "das die der") && !word_in(low_at(run, at + 1), "wollte musste möchte") &&
                   is_finite(run, at + 1) && !ends_mark(run, at + 1);
    return pointed || deed_leads(run, at) || adverb_leads(run, at) || phrase_acts(run, at) ||
           verb_behind(run, head) > 0;
}

char **
verbsecond_apart(const char *sentence)
{
    g_auto(GStrv) words = g_strsplit(sentence, " ", -1);
    struct run run = {.language = "de", .words = words, .count = g_strv_length(words)};
    g_auto(GStrv) low = g_new0(char *, run.count + 1);
    for (guint i = 0; i < run.count; i++) {
        g_autofree char *small = g_utf8_strdown(words[i], -1);
        gsize from = strspn(small, "(\"'"), width = strcspn(small + from, ".,;:!?)\"'");
        low[i] = g_strndup(small + from, width);
    }
    run.low = low;
    g_autoptr(GPtrArray) parts = g_ptr_array_new();
    bool quoted = strpbrk(sentence, "\"()") || strstr(sentence, "„") || strstr(sentence, "“"),
         asked = g_str_has_suffix(sentence, "?");
    g_autoptr(GString) part = g_string_new(NULL);
    for (guint at = 0, start = 0; at < run.count; at++) {
        bool comma = at >= start + 2 && g_str_has_suffix(words[at - 1], ",");
        if (comma && !quoted && run.count - at >= 2 && spliced(&run, at, start, asked)) {
            g_string_truncate(part, part->len - 1);
            g_string_append_c(part, '.');
            g_ptr_array_add(parts, g_strdup(part->str));
            g_autofree char *first = g_utf8_substring(words[at], 0, 1), *upper = g_utf8_strup(first, -1);
            g_string_printf(part, "%s%s", upper, words[at] + strlen(first));
            start = at;
        } else
            g_string_append_printf(part, "%s%s", part->len ? " " : "", words[at]);
    }
    g_ptr_array_add(parts, g_strdup(part->str));
    g_ptr_array_add(parts, NULL);
    return (char **)g_ptr_array_steal(parts, NULL);
}
