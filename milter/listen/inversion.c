/*
 * inversion.c - German and Dutch questions that end without their mark, as most posts and text messages write them.
 *
 * Both languages ask by their order: the finite verb before its subject, or right behind a question's word, where an indirect question
 * and a relative clause have theirs last. A clause that begins with its verb may also be a condition ("ist es weg, zahle ich nicht"),
 * an order ("geben Sie") or have lost its topic ("[das] kann ich nur empfehlen"); those are left. Of each sentence, before anything is
 * made of it: what follows reads marks. Lines that a mailer wrapped are no ends. Closed lists; pure, linear.
 */
#include "inversion.h"

#include "abbreviation.h"
#include "clause.h"

#include <string.h>

#define WRAPPED 56 /* octets of a line that a mailer may have broken */

struct order {
    const char *greets, *skips; /* before the question */
    const char *asks, *before;  /* its words, and what may stand before one of them */
    const char *measures;       /* behind "wie" */
    const char *finite;         /* verbs that may stand behind them */
    const char *never;          /* … with a verb's ending */
    const char *leads;          /* verbs that ask in the first place, whoever is asked about */
    const char *subjects;       /* what stands right behind such a verb */
    const char *persons;        /* … of the writer */
    const char *mine;           /* verbs that the writer asks with */
    const char *denies;         /* … but not with these: a topic was dropped */
    const char *opens;          /* subordinate clauses */
    const char *joins;          /* what else stands behind a comma before "ich" */
    const char *now;            /* a whole question behind its word */
    const char *reasons;        /* words of a question that may have no verb */
};

static const struct order german = {
    .greets = "hallo hey hi moin guten guter servus liebe lieber liebes sehr grüezi tach",
    .skips = "und aber ach na so also hallo hey hi moin servus oh sagt sag mal kurz frage denn oder bitte",
    .asks =
        "wann warum wieso weshalb wo wohin woher wer wem wen was wie wieviel womit wofür wofuer woran worauf welche "
        "welcher welches welchen welchem",
    .before = "seit bis ab in an auf um für fuer zu von mit bei aus nach unter über ueber",
    .measures = "hoch lange lang viel viele oft weit spät spaet schnell teuer groß gross alt sicher kurzfristig",
    .finite =
        "ist sind war waren bin hat haben hab habe hatte hatten habt wird werden wurde wurden kann kannst können "
        "koennen "
        "könnt könnte könnten muss müssen muessen müsste müsst soll sollen sollte darf dürfen duerfen will wollen "
        "wollt "
        "möchte würde würden wäre wären kam kamen kommt kommen komme geht gehen gehe steht stehen liegt liegen fehlt "
        "gibt "
        "gibts gehts bleibt bleiben bekomme bekommt bekommen krieg kriege kriegt läuft laeuft tut tun mache macht "
        "machen "
        "lässt lasse brauche brauchen braucht benötigen benötige erreiche erreicht erstattet ersetzt verfällt gehört "
        "gilt gelten zahlt zahle zahlen nehmt nehme nehmen finde finden sehe melde bezahle hält heißt passiert kostet "
        "kosten kümmert entscheidet verkauft bekommst erhalte erhalten liefert liefern schickt schicken steckt",
    .never =
        "nicht jetzt seit erst fast sonst dort laut meist selbst gut statt samt leicht recht echt nacht zuletzt bereit "
        "weit",
    .leads =
        "kann könnte koennte können koennen könnten könnt darf dürfen duerfen muss muß müssen muessen soll sollen "
        "sollte ist "
        "sind war wird werden wurde wurden hat haben habt seid gibt geht gilt gelten kommt kommen bekommt kostet "
        "kosten "
        "reicht passt fällt faellt verfällt zählt läuft fährt liegt dauert klappt funktioniert bleibt gehört stimmt "
        "lässt lassen braucht hätte hätten wäre würde würden liefert öffnet schließt",
    .subjects =
        "man es er das der die dies dieser diese dieses mein meine unser unsere jemand einer sich noch denn nun",
    .persons = "ich wir",
    .mine = "kann könnte koennte können könnten darf dürfen dürfte muss muß müssen müsste soll sollen sollte bekomme "
            "bekommen "
            "kriege krieg kriegen brauche brauchen erhalte erhalten hätte",
    .denies =
        "nicht kein keine keinen nie niemals nur leider sagen empfehlen weiterempfehlen zugeben bestätigen verstehen "
        "nachvollziehen vergessen verzichten ja doch eh natürlich gut",
    .opens = "wenn weil dass daß ob obwohl damit nachdem bevor sobald falls als da seit seitdem während solange sofern "
             "indem "
             "soweit je sollte",
    .joins = "und oder aber denn sondern was wer wo wie wann die der das den dem warum wieso weshalb wohin",
    .now = "nun jetzt dann tun",
    .reasons = "warum wieso weshalb wofür",
};

static const struct order dutch = {
    .greets = "hallo hoi hey hi dag goedemorgen goedemiddag goedenavond goedendag goede beste geachte",
    .skips = "en maar dus hallo hoi hey dag ach nou oh zeg of vraagje",
    .asks = "wanneer waarom hoe wat waar wie welk welke hoeveel hoelang waarvoor waarmee",
    .before = "via per sinds vanaf tot in op voor met bij aan van naar",
    .measures = "lang veel vaak laat hoog duur groot snel vroeg",
    .finite =
        "is zijn was waren ben bent heeft hebben had heb hebt kan kunt kunnen kon mag mogen moet moeten wordt worden "
        "werd gaat "
        "gaan ga komt komen kom krijg krijgt krijgen zit zat zitten staat staan ligt doe doet doen kost kosten duurt "
        "werkt "
        "betaal betaalt zal zullen wil willen blijft loopt lost geldt valt rijdt vraag meld zet stuur bel maak vind "
        "betekent gebeurt vergoedt helpt",
    .never = "niet wat dat het met uit juist echt nooit laatst misschien nacht",
    .leads =
        "is zijn was heeft hebben hebt kan kunt kunnen mag mogen moet moeten wordt worden krijgt krijgen geldt valt "
        "werkt kost "
        "komt gaat zit staat bestaat zou zal zullen wil wilt willen bent rijdt klopt nemen neemt verkopen doen leveren",
    .subjects = "je jij u jullie het de dit dat deze die er mijn onze iemand hij men",
    .persons = "ik we wij",
    .mine = "kan kunnen mag mogen moet moeten krijg krijgen betaal betalen zal zullen",
    .denies = "niet geen nooit alleen helaas zeggen aanraden begrijpen vergeten wel echt toch natuurlijk",
    .opens = "als omdat dat terwijl toen sinds zodra nadat doordat hoewel indien mocht tenzij zolang",
    .joins = "en of maar want wat wie waar hoe die dat wanneer waarom",
    .now = "nu dan",
    .reasons = "waarom",
};

static bool
is_capital(const struct clause *words, guint at)
{
    return at < words->count && g_unichar_isupper(g_utf8_get_char(words->words[at].text));
}

static bool
is_dutch(const struct order *order)
{
    return order == &dutch;
}

/* A verb that may stand behind a question's word; no participle ("wie besprochen", "wie vereinbart"). */
static bool
is_finite(const struct order *order, const struct clause *words, guint at)
{
    const char *low = clause_low(words, at);
    if (is_capital(words, at) || word_in(low, order->never))
        return false;
    return word_in(low, order->finite) ||
           (strlen(low) > 3 && g_str_has_suffix(low, "t") && !g_str_has_prefix(low, "ge") &&
            !g_str_has_prefix(low, "be") && !g_str_has_prefix(low, "ver") && !g_str_has_prefix(low, "er") &&
            !g_str_has_prefix(low, "ent") && (!strstr(low, "ge") || g_str_has_suffix(low, "iert"))); /* "abgebucht" */
}

static bool
holds(const struct clause *words, guint from, const char *list)
{
    for (guint i = from; i < words->count; i++)
        if (word_in(words->words[i].low, list))
            return true;
    return false;
}

/* Whether a main clause of its own follows a comma: what began with its verb was the condition. */
static bool
is_condition(const struct order *order, const struct clause *words, guint at)
{
    for (guint i = at + 1; i + 1 < words->count; i++)
        if (strchr(words->words[i].trail, ',') &&
            (word_in(clause_low(words, i + 1), "dann so dan") || is_finite(order, words, i + 1) ||
             (word_in(clause_low(words, i + 2), order->persons) && !is_capital(words, i + 1) &&
              !word_in(clause_low(words, i + 1), order->opens) && !word_in(clause_low(words, i + 1), order->joins))))
            return true;
    return false;
}

/* Where the verb of a question that begins with its word at `at` stands; 0: it is none. */
static guint
worded_verb(const struct order *order, const struct clause *words, guint at)
{
    guint word =
        at + (word_in(clause_low(words, at), order->before) && word_in(clause_low(words, at + 1), order->asks));
    const char *low = clause_low(words, word);
    if (!word_in(low, order->asks) || *words->words[word].trail)
        return 0;
    guint most = word + 1;
    if (g_str_has_prefix(low, "welk") || g_str_has_prefix(low, "welch"))
        most = word + 4;
    else if (word_in(low, "wie hoe") && word_in(clause_low(words, word + 1), order->measures))
        most = word + 3;
    else if (clause_has(words, word, "was für|fuer") || word_in(low, "hoeveel wieviel"))
        most = word + 4;
    for (guint i = word + 1; i <= most && i < words->count; i++) {
        const char *then = clause_low(words, i + 1); /* "an wen wende ich mich" */
        bool mine = g_str_has_suffix(words->words[i].low, "e") && strcmp(then, "ich") == 0;
        if (mine || is_finite(order, words, i))
            return strchr(words->words[i].trail, ',') ? 0 : i;
        if (*words->words[i].trail || word_in(clause_low(words, i), order->persons))
            return 0;
    }
    return 0;
}

/* "wann kommt", "auf welcher Grundlage wurde", "was nun", "warum so hohe Kosten". */
static bool
is_worded(const struct order *order, const struct clause *words, guint at, bool first)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (word_in(low, "was wat hoe wie") && word_in(next, order->now) && at + 2 == words->count)
        return true;
    guint verb = worded_verb(order, words, at);
    if (verb) {
        bool ends = verb + 1 >= words->count;
        bool who = word_in(low, "wer wie");                                                   /* "wer kommt" */
        bool free = word_in(low, "was wat wer wie hoe") && is_finite(order, words, verb + 1); /* "wer kommt muss …" */
        if ((ends && (!first || !who || is_dutch(order) != (strcmp(low, "wie") == 0))) || free ||
            is_condition(order, words, verb))
            return false;
        const char *then = clause_low(words, verb + 1);
        return first || word_in(then, order->subjects) || word_in(then, order->persons) ||
               word_in(then, "Sie sie ihr mir mich uns u jullie") || !word_in(low, "was wat wie wo waar");
    }
    if (!first || !word_in(low, order->reasons) || words->count > at + 9 || words->count < at + 2 ||
        word_in(next, "auch immer ook"))
        return false;
    for (guint i = at + 1; i < words->count; i++)
        if (is_finite(order, words, i) || word_in(words->words[i].low, "ein eine einen der die den een de") ||
            word_in(words->words[i].low, order->persons) || *words->words[i].lead)
            return false;
    return !word_in(next, "ihr sie es er man das jullie het");
}

/* "sind Sie", "haben Sie"; "liefern Sie auch" and "nehmt ihr" where no order is meant. */
static bool
asks_us(const struct order *order, const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (holds(words, at, "bitte doch alstublieft alsjeblieft aub graag")) /* a plea, "ruft ihr doch mal an" */
        return false;
    if (is_dutch(order))
        return word_in(next, "jullie u") && (word_in(low, order->leads) || g_str_has_suffix(low, "en"));
    if (strcmp(next, "ihr") == 0)
        return (g_str_has_suffix(low, "t") || strcmp(low, "seid") == 0) && !word_in(low, order->never) &&
               !is_capital(words, at + 2);
    if (strcmp(next, "sie") != 0 || !g_str_has_suffix(low, "n") || *words->words[at + 1].trail)
        return false;
    return word_in(low, "haben sind werden können koennen könnten dürfen würden hätten müssen wollen möchten") ||
           (strlen(low) > 4 && word_in(then, "auch eigentlich überhaupt"));
}

/* "bekomme ich", "darf man", "reicht der Kontoauszug", "ist bei Ihnen noch". */
static bool
is_inverted(const struct order *order, const struct clause *words, guint at, bool first)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (at + 2 > words->count || *words->words[at].trail || is_condition(order, words, at))
        return false;
    if (asks_us(order, words, at))
        return at + 2 < words->count;
    if (*words->words[at + 1].trail)
        return false;
    if (word_in(next, order->persons))
        return at + 2 < words->count && !holds(words, at, order->denies) &&
               (word_in(low, order->mine) || (strcmp(low, "bin") == 0 && holds(words, at, "einzige einziger")));
    if (first && word_in(low, "gibts gehts gibt's geht's") && at + 2 < words->count)
        return true;
    if (!word_in(low, order->leads))
        return false;
    if (word_in(next, "ein eine een"))
        return word_in(
            clause_low(words, words->count - 1),
            "möglich frei verfügbar erlaubt dabei nötig erforderlich enthalten inklusive mogelijk nodig vrij");
    bool placed = first && word_in(low, "ist sind is zijn") && word_in(next, "bei in im am dann für bij op voor") &&
                  holds(words, at + 2, "noch auch jemand erlaubt möglich nog ook iemand");
    placed |=
        first && word_in(low, "sind zijn") && !holds(words, at, order->denies) && at + 2 < words->count &&
        word_in(clause_low(words, words->count - 1), "erlaubt möglich kostenlos willkommen welkom toegestaan mogelijk");
    if (placed)
        return true;
    if (!word_in(next, order->subjects) || clause_has(words, at + 1, "die|de ganze|hele") ||
        (word_in(next, "man men sich") && holds(words, at, "nur empfehlen weiterempfehlen vergessen alleen")))
        return false;
    if (!first && (word_in(next, "sich die diese") ||
                   word_in(low, "hat haben had heeft bekommt braucht"))) /* "geliefert, lässt sich nicht öffnen" */
        return false;
    if (word_in(next, "noch denn nun"))
        return first && at + 3 < words->count && word_in(low, "ist sind gibt kommt hat haben");
    bool named = word_in(next, "der die dies dieser diese mein meine unser unsere de mijn onze deze die");
    return at + 2 < words->count && (!named || at + 3 < words->count || !word_in(low, "ist sind war is zijn was")) &&
           !(named && is_capital(words, words->count - 1) && word_in(low, "ist sind war is zijn was"));
}

/* Whether what stands before a comma is a clause that what follows it may hang on. */
static bool
is_open(const struct order *order, const struct clause *words, guint from, guint at)
{
    for (guint i = from; i < at; i++)
        if (word_in(words->words[i].low, order->opens) || words->words[i].trail[0] == ':' ||
            (i > from && strchr(words->words[i - 1].trail, ',') &&
             word_in(words->words[i].low, "der die das den dem deren dessen um ohne wer was wo die dat om zonder wat")))
            return true;
    bool acts = false;
    for (guint i = from; i < at; i++)
        acts |= is_finite(order, words, i);
    return !acts || word_in(clause_low(words, from), order->asks);
}

/* Where the question begins; the number of words: nowhere. */
static guint
question_at(const struct order *order, const struct clause *words)
{
    guint at = 0;
    if (word_in(clause_low(words, 0), order->greets))
        for (guint i = 0; i < 6 && i + 1 < words->count && at == 0; i++)
            at = strpbrk(words->words[i].trail, ",!") ? i + 1 : 0;
    while (at < words->count && (word_in(clause_low(words, at), order->skips) || strchr(words->words[at].lead, '@')))
        at++;
    if (at < words->count && (is_worded(order, words, at, true) || is_inverted(order, words, at, true)))
        return at;
    for (guint i = at + 2; i < words->count; i++) {
        if (strcmp(words->words[i - 1].trail, ",") != 0)
            continue;
        guint from = i + (guint)word_in(clause_low(words, i), "und aber en maar");
        if (is_worded(order, words, from, false) &&
            !word_in(clause_low(words, i - 1), "alles das etwas nichts alles dat iets"))
            return from;
        if (!is_open(order, words, at, i) && is_inverted(order, words, from, false))
            return from;
    }
    guint last = words->count - 1;
    if (words->count > 4 && word_in(clause_low(words, last), order->now) &&
        word_in(clause_low(words, last - 1), "und en") && strchr(words->words[last - 2].trail, ','))
        return last - 1; /* "…, und jetzt" */
    if (words->count > 3 && word_in(clause_low(words, last), "oder toch") && strchr(words->words[last - 1].trail, ','))
        return last;
    return words->count;
}

/* The comma that a statement of its own follows ("warum zahle ich das, ich bin doch Kunde"); 0: none. */
static guint
stated_behind(const struct order *order, const struct clause *words, guint at)
{
    for (guint i = at + 2; i + 2 < words->count; i++) {
        const char *low = clause_low(words, i + 1);
        if (strcmp(words->words[i].trail, ",") != 0)
            continue;
        bool own = word_in(low, order->persons) &&
                   (is_finite(order, words, i + 2) || g_str_has_suffix(clause_low(words, i + 2), "e"));
        if (own || (word_in(low, "das es der die dat het") && word_in(clause_low(words, i + 2), order->finite)))
            return i;
        bool placed = word_in(low, order->before) || word_in(low, "mein meine unser unsere mijn onze");
        for (guint k = i + 3; placed && k < i + 5 && k + 1 < words->count; k++)
            if (word_in(clause_low(words, k), order->finite) && !*words->words[k].trail)
                return i; /* "wo gibt es das Etikett, im Konto ist der Knopf grau" */
    }
    return 0;
}

/* The word with a capital. */
static void
capital_put(struct clause *words, guint at)
{
    g_autofree char *first = g_utf8_substring(words->words[at].text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *raised = g_strconcat(upper, words->words[at].text + strlen(first), NULL);
    clause_set(words, at, raised);
}

/* "repareren jullie ook oude en wat kost dat": two questions; "… und wenn ja bis wann": one that hangs on the other's answer. */
static bool
paired(const struct order *order, struct clause *words, guint at)
{
    bool done = false;
    for (guint i = at + 3; i + 2 < words->count; i++) {
        if (!word_in(words->words[i].low, "und en") || *words->words[i - 1].trail)
            continue;
        if (clause_has(words, i + 1, "wenn ja") || clause_has(words, i + 1, "zo ja")) {
            clause_mark(words, i - 1, ",");
            clause_mark(words, i + 2, i + 3 < words->count ? "," : words->words[i + 2].trail);
            return true;
        }
        guint verb = worded_verb(order, words, i + 1);
        if (!verb || verb + 1 >= words->count)
            continue;
        clause_mark(words, i - 1, "?");
        capital_put(words, i);
        done = true;
    }
    return done;
}

static char *
asked(const struct order *order, const char *sentence)
{
    gsize width = strcspn(sentence, "?");
    bool marked = sentence[width] && strspn(sentence + width, "? ") == strlen(sentence + width);
    if ((sentence[width] && !marked) || strpbrk(sentence, "\n;") || g_str_has_suffix(sentence, "!") ||
        g_str_has_suffix(sentence, ":"))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    guint at = words->count > 1 ? question_at(order, words) : words->count;
    if (at == words->count || *words->words[at].lead)
        return NULL;
    for (guint i = at; i + 1 < words->count; i++) /* "merkt ihr das oder: ich kündige" */
        if (strpbrk(words->words[i].trail, ":!"))
            return NULL;
    bool both = paired(order, words, at);
    if (marked)
        return both ? clause_line(words) : NULL;
    if (at && word_in(words->words[at - 1].low, order->greets) && !*words->words[at - 1].trail)
        clause_mark(words, at - 1, ","); /* "moin habt ihr offen" */
    guint behind = both ? 0 : stated_behind(order, words, at);
    clause_mark(words, behind ? behind : words->count - 1, "?");
    if (behind)
        capital_put(words, behind + 1);
    return clause_line(words);
}

static char *
german_asked(const char *sentence)
{
    return asked(&german, sentence);
}

static char *
dutch_asked(const char *sentence)
{
    return asked(&dutch, sentence);
}

char *
inversion_marked(const char *language, char *text)
{
    bool is_german = strcmp(language, "de") == 0;
    if (!is_german && strcmp(language, "nl") != 0)
        return text;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    GString *all = g_string_sized_new(strlen(text) + 8);
    bool goes_on = false; /* the line before does so in this one */
    for (char **line = lines; *line; line++) {
        bool wrapped = line[1] && *line[1] && strlen(*line) >= WRAPPED;
        gsize from = goes_on ? strcspn(*line, ".!?") : 0, to = strlen(*line);
        from += strspn(*line + from, ".!?");
        while (wrapped && to > from && !strchr(".!?", (*line)[to - 1]))
            to--;
        g_autofree char *middle = g_strndup(*line + from, to - from);
        g_autofree char *told = abbreviation_each(middle, ".!?;", is_german ? german_asked : dutch_asked);
        g_string_append_len(all, *line, (gssize)from);
        g_string_append(all, told);
        g_string_append(all, *line + to);
        if (line[1])
            g_string_append_c(all, '\n');
        goes_on = wrapped && (*line)[to] != '\0';
    }
    g_free(text);
    return g_string_free(all, FALSE);
}
