/*
 * annex.c - what hangs behind a comma and is a sentence of its own: "ma carte est perdue, que dois-je faire ?".
 *
 * A question behind a statement is asked with other words than the statement is told with, and must be cut off before either is
 * turned; so must what a French or Italian wish goes on with ("je voudrais annuler, je me suis trompé"), a wish behind what it
 * follows from, and what is told behind thanks. An indirect question ("je ne sais pas, comment …") stays where it is. Owns its
 * compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "annex.h"

#include "clause.h"
#include "foreign.h"
#include "forms.h"
#include "german.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

static const struct {
    const char *language;
    const char *pattern;  /* 1: before, 2: what hangs there */
    const char *indirect; /* what stands before ends so: no question of its own */
    const char *mark;
} annexes[] = {
    {"de",
     "^(.{12,}?)(?:,|;| -| und)+ ((?:was|wie|wo|wann|warum|wieso|wer|woran) "
     "(?:(?:muss|soll|kann|darf|mache?|geht|wird|ist|bekomme|komme|kriege|liegt) "
     "(?:ich|wir|man|es|das|die|der|mein|meine)|\\p{Ll}{3,}(?:e ich|en wir))\\b[^,.?!]*)[.?! ]*$",
     "\\b(?:wissen|fragen?|frage "
     "mich|sagen|erklären|mitteilen|unklar|verstehen?|weiß|nicht|egal|zeigen|prüfen|klären|mir|"
     "Ihnen)$",
     "?"},
    {"de",
     "^(.{12,}?)(?:,|;| -)+ ((?:was|wie|wo|wann|warum|wieso|weshalb|wer|wohin|woher|wozu) "
     "(?:geht|ist|wird|kommt|bleibt|sind|läuft|kostet|funktioniert|kann|muss|soll|hat|war|wurde|haben|werden|können) "
     "[^,.?!]*|(?:ist das|geht das|kann (?:bitte |mal |bitte mal )?(?:jemand|man|ich)|muss ich|darf ich|könn(?:t|ten)? "
     "(?:ihr|sie)|gibt es|habt ihr|haben sie) "
     "[^,.?!]*)\\?+[ !]*$",
     "\\b(?:wissen|fragen?|frage mich|sagen|erklären|mitteilen|unklar|verstehen?|weiß|nicht|egal|zeigen|prüfen|klären|"
     "mir|Ihnen)$|^(?:wenn|falls|sobald|da|weil|bevor|nachdem|wann|wie|was|wo|warum|ob)\\b",
     "?"},
    {"de", "^(.{12,}?)(?:,|;| -)+ (und (?:jetzt|nun)|was (?:nun|jetzt))\\?+[ !]*$",
     "^(?:wenn|falls|sobald|wann|wie|was|wo|warum|ob)\\b", "?"},
    {"de",
     "^(.{12,}?), "
     "((?:verbrauche|zahle|bezahle|wohne|arbeite|ziehe|fahre|fliege|reise|heize|benutze|nutze|finde|brauche|"
     "bräuchte|suche|warte|habe|hab|bin|hatte|war|möchte|will|komme|bekomme|kriege|muss|kann|erreiche|studiere) "
     "(?!ich\\b|wir\\b|man\\b|der\\b|die\\b|das\\b|es\\b|mein)[^?!]{6,})[.! ]*$",
     "^(?:wenn|falls|sobald|seit|als|weil|da|bis|nachdem|obwohl|immer|bevor|sollte)\\b|"
     "\\b(?:die|der|das|den) [^,]*$|^(?!.*\\b(?:ob|wie|wann|warum|wo)\\b)",
     "."},
    {"de", "^(.{12,}?) (bitte (?!um\\b)[^,.?!]*en)[.! ]*$",
     "\\b(?:ich|wir|mir|mich|uns|sie|ihr|es|und|oder|möchte|möchten|würde|will|wollte|kann|können|könnten?|könnt|soll)$"
     "|"
     "\\b(?:möchte|möchten|würde|will|wollte|könnten|könnt|können|bitte)\\b|"
     "^(?!.*\\b(?:habe?|ist|sind|wurden?|kam|war|fehlt|geht|kommt|funktioniert|klappt|stimmt|lässt|bekomme)\\b)",
     "."},
    {"de",
     "^(.{12,}?)(?:,|;| -) ((?:also )?(?:bitte|könn(?:t|ten)? (?:sie|ihr)) (?!um\\b)[^,.?!]{4,}(?:, "
     "(?:bevor|weil|da|damit|wenn|falls|sonst|denn) [^.?!]*)?)[.! ]*$",
     "^(?:wenn|falls|sobald|sollten?|da|weil|bevor)\\b", "."},
    {"de",
     "^(Danke(?: schön| sehr)?|Vielen Dank|Herzlichen Dank), "
     "((?:der|die|das|mein|meine|alles|es|ich|wir|euer|eure|Ihr|Ihre) [^?]{8,})$",
     "^$", "."},
    {"es", "^((?:[Mm]uchas |[Mm]il )?[Gg]racias por [^,.?!]{3,40}), ([^?]{8,})$", "^$", "."},
    {"de", "^(.{12,}?), ((?:brauche|bräuchte|benötige) [^,.?!]{4,})[.! ]*$",
     "^(?:wenn|falls|sobald|sollten?|da|weil|bevor)\\b", "."},
    {"nl",
     "^(.{12,}?)(?:,|;| -| en|, en)+ ((?:wat nu|(?:tot |vanaf )?hoe|welke|wat|wanneer|waar|waarom|wie|kan ik|kunnen "
     "(?:jullie|we)|kunt u|kun "
     "je|moet "
     "ik|mag ik|(?:valt|geldt|dekt|komt|gaat|hoort) (?:het|dat|dit)|is (?:het|dat|dit)|zit er|zitten er|zijn er|heb "
     "ik|krijg ik|wordt|waarvoor)\\b[^,.?!]*)\\?+[ !]*$",
     "\\b(?:weten|vragen?|zeggen|uitleggen|vertellen|snap|begrijp|niet|zien|nagaan|weet|of)$|^(?:als|wanneer|omdat|"
     "waarom|of)\\b",
     "?"},
    {"nl",
     "^(.{12,}?)(?:,|;| -) ((?:hij|ze|het|die|dat|deze) (?:is|was|heeft|wordt|komt|kan|gaat|zit|staat)\\b[^,?]*?),? "
     "toch\\?+[ !]*$",
     "^(?:als|indien)\\b", "?"},
    {"nl",
     "^(.{12,}?)(?:,|;| -) (graag (?!gedaan)[^,.?!]*en(?: (?:voor|vóór|naar|op|aan|per|via|met|tot) "
     "[^,.?!]{3,30})?)"
     "[.! ]*$",
     "^(?:als|indien|wil)\\b", "."},
    {"fr",
     "^(.{12,}?)(?:,|;| -| ?:| et|, et|, donc)+ ((?:que (?:dois|puis)-je|que (?:faut-il )?faire|comment "
     "(?:puis|dois|faire|faut|peut|"
     "je|ça)|quand (?:sera|serai|vais|va|est-ce|pourrai|puis|recevrai)|pourquoi|est-ce "
     "(?:que|qu)|quelqu'un (?:l'|les |va |peut |pourrait |aurait )|puis-je|dois-je|peut-on|"
     "quels? (?:est|sont|serait|seraient|sera)|quelles? (?:est|sont|serait|seraient|sera)|combien|à quelle heure|"
     "pouvez[- ]vous|pourriez[- ]vous|avez[- ]vous|y a-t-il|ai-je|serait-il|est-il|est-ce)[^.?!]*) ?\\?+[ !]*$",
     "\\b(?:savoir|demande|dire|comprends|comprendre|expliquer|ignore|sais|questions?)$|\\b(?:si|quand|lorsque|comme) "
     "[^,]*$|^(?:si|s'il|comme|"
     "quand|lorsque|puisque)\\b",
     "?"},
    {"es",
     "^(.{12,}?)(?:,|;| -| y|, y)+ ¿?((?:qué (?:hago|puedo|debo|tengo)|cómo (?:puedo|hago|lo|se)|cuándo|dónde|por "
     "qué|me pueden|"
     "pueden|podrían|puedo|hay|tienen|es posible)[^.?!]*)\\?+[ !]*$",
     "\\b(?:saber|decirme|sé|entiendo|preguntar|explicarme|indicarme)$|^(?:si|cuando|como)\\b", "?"},
    {"it",
     "^(.{12,}?)(?:,|;| -| e|, e)+ ((?:cosa (?:devo|posso|faccio)|che faccio|come "
     "(?:posso|faccio|devo)|quando|dove|perché|"
     "potete|potreste|posso|avete|è possibile|c'è|ci sono)[^.?!]*)\\?+[ !]*$",
     "\\b(?:sapere|dirmi|so|capisco|chiedere|spiegarmi)$|^(?:se|quando|siccome)\\b", "?"},
    {"pt",
     "^(.{12,}?)(?:,|;| -| e|, e)+ ((?:o que (?:faço|posso|devo)|como (?:posso|faço|devo)|quando|onde|por "
     "que|podem|poderiam|"
     "posso|há|têm|é possível|dá para|tem como)[^.?!]*)\\?+[ !]*$",
     "\\b(?:saber|dizer|sei|entendo|perguntar|explicar)$|^(?:se|quando|como)\\b", "?"},
};

static struct forms parted = FORMS(annexes, pattern, G_REGEX_CASELESS),
                    indirect = FORMS(annexes, indirect, G_REGEX_CASELESS);

/* "Der Code wird nicht angenommen??", "ihr habt mir 20 Euro berechnet?!": the verb stands second, so it is told, not asked. */
static const struct {
    const char *language, *pattern;
} outcries[] = {
    {"de",
     "^(?!(?:und |aber )?(?:w(?:as|er|em|en|ie|o|ann|arum|ieso|eshalb|elche[rsnm]?|o(?:her|hin|ran|rauf|für|zu|mit))"
     "|ob|wenn|falls)\\b)"
     "(?:(?:d(?:er|ie|as)|meine?|unsere?|eure?|euer|ihre?|diese[rs]?) )?[\\p{L}-]+ "
     "(?:habt|haben|habe?|hat|ist|sind|wird|werden|wurden?|kommt|kam|geht|funktioniert|lässt|fehlt|bleibt|steht|"
     "zeigt|läuft|kostet|bucht|schickt|berechnet|verlangt)\\b"
     "(?=.*\\b(?:nicht|nichts|nie|keine?n?|obwohl|trotzdem|schon wieder|immer noch|falsch\\p{Ll}*|doppelt|zweimal|"
     "statt|kaputt|defekt)\\b)[^?]*(?=\\?+!|!+\\?|\\?{2,})"},
    {"nl", "^(?!(?:en |maar )?(?:wat|wie|hoe|waar\\p{Ll}*|wanneer|welke?|of|als)\\b)"
           "(?:(?:de|het|mijn|onze|jullie|deze|dit|dat|die) )?[\\p{L}-]+ "
           "(?:hebben|heb|heeft|is|zijn|wordt|worden|werd|komt|kwam|gaat|werkt|doet|blijft|staat|kost)\\b"
           "(?=.*\\b(?:niet|niets|niks|nooit|geen|terwijl|toch|alweer|verkeerde?|dubbel|kapot)\\b)"
           "[^?]*(?=\\?+!|!+\\?|\\?{2,})"},
};

static struct forms outcry = FORMS(outcries, pattern, G_REGEX_CASELESS);

char *
annex_stated(const char *language, const char *sentence)
{
    const struct form *forms = forms_open(&outcry);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < G_N_ELEMENTS(outcries); i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (strcmp(outcries[i].language, language) != 0 || !form_holds(&forms[i], sentence, &grain, &match))
            continue;
        g_autofree char *told = g_match_info_fetch(match, 0);
        return g_strconcat(g_strchomp(told), ".", NULL);
    }
    return NULL;
}

/* "le parking est-il gratuit": a question of its own. French. */
static bool
asks_itself(const char *before)
{
    static const char *const marks[] = {"-il ", "-elle ", "-ils ", "-elles ", "-vous ", "-je ", "-on ", "est-ce "};
    g_autofree char *spaced = g_strdup_printf("%s ", before);
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *at = strstr(spaced, marks[i]);
        if (at && !(at - spaced >= 5 && g_ascii_strncasecmp(at - 5, "rendez", 6) == 0) &&
            !(at - spaced >= 6 && g_ascii_strncasecmp(at - 6, "semble", 6) == 0))
            return true;
    }
    return false;
}

/* "¿qué más tengo que hacer", "quel serait le tarif": asked, too. */
static bool
begins_asked(const char *language, const char *before)
{
    static const char words[] =
        "qué cuál cuáles cuánto cuánta cuántos cuántas cómo cuándo dónde quién quel quelle quels quelles "
        "combien quale quali quanto quanta quanti quante chi qual quais quantos quantas quem "
        "kan kun kunt kunnen mag moet moeten mogen is zijn heb hebben hebt krijg krijgen wordt worden hoe wat wie waar "
        "wanneer welke";
    const char *greeted = strstr(before, ", "); /* "Bonjour, quel serait …" */
    bool greets = greeted && greeted == strpbrk(before, ", ");
    g_autofree char *low = g_utf8_strdown(greets ? greeted + 2 : before, -1);
    g_autofree char *first = g_strndup(low, strcspn(low, " "));
    return strcmp(language, "de") != 0 && (g_str_has_prefix(before, "¿") || word_in(first, words));
}

char *
annex_parted(const char *language, const char *sentence)
{
    const struct form *forms = forms_open(&parted), *asking = forms_open(&indirect);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < G_N_ELEMENTS(annexes); i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (strcmp(annexes[i].language, language) != 0 || !form_holds(&forms[i], sentence, &grain, &match))
            continue;
        g_autofree char *before = g_match_info_fetch(match, 1), *hung = g_strchomp(g_match_info_fetch(match, 2));
        if (asking[i].regex && g_regex_match(asking[i].regex, before, 0, NULL))
            continue;
        g_autofree char *first = g_utf8_substring(hung, 0, 1), *upper = g_utf8_strup(first, -1);
        bool french = *annexes[i].mark == '?' && strcmp(language, "fr") == 0;
        const char *open = *annexes[i].mark == '?' && strcmp(language, "es") == 0 ? "¿" : "";
        bool asked = *annexes[i].mark == '?' && begins_asked(language, before);
        const char *end = french && (asked || asks_itself(before)) ? " ?" : asked ? "?" : ".";
        return g_strdup_printf("%s%s\n%s%s%s%s%s", before, end, open, upper, hung + strlen(first), french ? " " : "",
                               annexes[i].mark);
    }
    return NULL;
}

/* ---- German: where a further main clause begins ------------------------------------------------------------------ */

static bool
is_finite(const struct pack *pack, const char *low)
{
    g_autofree char *form = foreign_form(pack, "turn.verb", false, low);
    return form || foreign_lists(pack, "turn.finite", low) || foreign_lists(pack, "hedge.verbs", low);
}

static bool
is_capital(const struct word *word)
{
    return !*word->lead && g_unichar_isupper(g_utf8_get_char(word->text));
}

bool
annex_begins(const struct pack *pack, const struct clause *clause, guint from, guint at)
{
    if (at < from + 3 || at + 3 > clause->count || strcmp(clause->words[at - 1].trail, ",") != 0 ||
        foreign_lists(pack, "turn.subordinate", clause->words[from].low) ||
        foreign_lists(pack, "turn.if", clause->words[from].low) ||
        word_in(clause->words[from].low, "obwohl je nach beim") ||
        word_in(clause->words[at - 1].low,
                "gesagt versprochen zugesagt erklärt versichert mitgeteilt bestätigt behauptet"))
        return false; /* the last: what follows is what was said */
    g_autofree char *head = clause_join(clause, from, at);
    if (german_is_felt(head)) /* "ich bin verzweifelt, mein Laptop geht nicht mehr": stays with what it is about */
        return false;
    if (word_in(clause->words[at - 1].low, "sagt sagte sagten sagen meint meinte meinten behauptet steht stand") ||
        (strcmp(clause->words[at - 1].low, "es") == 0 && at > from + 1 &&
         word_in(clause->words[at - 2].low, "hieß heißt")))
        return false;
    bool asks = foreign_lists(pack, "turn.please", clause->words[from].low);
    bool acts = asks;
    for (guint i = from; i < at && !acts; i++)
        acts = is_finite(pack, clause->words[i].low);
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    if (!acts || *clause->words[at].trail || (!asks && clause->count - from < 12))
        return false;
    if (word_in(low, "ich wir es man niemand"))
        return is_finite(pack, next) || g_str_has_suffix(next, "e") || g_str_has_suffix(next, "en");
    if (word_in(low, "jetzt nun danach trotzdem deshalb daher seitdem seither heute inzwischen"))
        return is_finite(pack, next);
    bool pointed = word_in(low, "der die das"); /* "der jetzt schon Fusseln verliert" leans on what stands before */
    if (pointed || word_in(low, "mein meine unser unsere"))
        for (guint i = at + 1; i + 1 < clause->count && i < at + 4; i++)
            if (is_capital(&clause->words[i]))
                return !*clause->words[i].trail && is_finite(pack, clause->words[i + 1].low) &&
                       (!pointed || i == at + 1 || g_str_has_suffix(next, "e") || g_str_has_suffix(next, "en"));
    return false;
}
