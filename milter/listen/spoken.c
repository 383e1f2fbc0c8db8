/*
 * spoken.c - German and Dutch that was spoken and typed without marks: "ja hallo ich wollt mal fragen wegen dem Lift von meiner Mutter
 * also der bleibt immer stehen und ob da jetzt einer kommt".
 *
 * Only a breath is touched: a dozen words and more, and no mark. Greeting, name and what announces that something will be asked
 * go; the thing that it is about becomes the subject of what is said of it; what is asked becomes a sentence of its own. The rules are
 * read in order. Pure, thread-safe.
 */
#include "spoken.h"

#include "forms.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define LEAST 12 /* words of a breath */
#define HAIL  24 /* octets of a greeting, which may have its comma */

#define FILLED                                                                                                         \
    "(?:mal |nur |kurz |eben |gern |gerne |halt |einfach |jetzt |nun |da |noch |schnell |bei (?:ihnen|euch) |sie "     \
    "|euch |ihnen )*"
#define ASKED "(?=(?:ob|wann|wie|was|wo|warum|wieso|wer|welche[rsn]?|wohin|woran|bis wann|ab wann|an wen)\\b)"
#define ABOUT                                                                                                          \
    "(?:(?:ich |wir )?(?:ruf|rufe|rufen|meld|melde|melden) (?:mich |uns )?" FILLED "(?:an |nochmal an )?|"             \
    "ich bin ?s (?:nochmal |wieder |schon wieder )?(?:(?:der|die) (?:herr |frau )?\\p{L}+ )?|"                         \
    "(?:ich |wir )?(?:wollt|wollte|wollten|möcht|möchte|hätt|hätte) (?:ich |wir )?" FILLED                             \
    "(?:fragen |nachfragen |anfragen |anrufen |was fragen |(?:ne|eine) frage )?|es (?:geht|ist) |(?:das )?(?:ist|is) " \
    ")"
#define NOUN  "((?:\\p{L}[\\p{L}-]+)(?: (?:von|vom|aus|in|im|für|an|am|auf|bei)(?: \\p{L}+){1,2}?)?)"
#define LINK  "(?: an)?,?(?: also| weil| und zwar| nämlich| und| da)* "
#define DOES  "(?=\\p{L}+(?:t|te|ist|hat|war|kann|wird|is|ts)\\b)"
#define SAYS  "(?:wollt|wollte|möcht|möchte|will|würd|würde|hätt|hätte)"
#define ONES  "(?:da|das|ich|wir|man|der|die|es|jemand|einer|noch|sie|ihr|mein|meine|dann|jetzt|dafür|dort|hier)"
#define DUTCH "(?:even |graag |eens |eigenlijk |gewoon |u |jullie |maar |toch |nog )*"

static const struct {
    const char *language, *from, *to;
} rules[] = {
    /* greeting and name */
    {"de",
     "^\\s*(?:(?:ja|äh|ähm|öh|also|hallo|guten (?:tag|morgen|abend)|schönen guten (?:tag|morgen|abend)|grüß "
     "(?:gott|sie|dich)|grüezi|"
     "servus|moin|moin moin|tach|hi|hey|hallöchen|so|na|gut|okay|entschuldigung|entschuldigen sie|verzeihung)[,.!]* )+",
     ""},
    {"de",
     "^(?:(?:hier (?:ist|spricht|is)|(?:mein name ist|ich heiße|ich bin))(?: nochmal)?(?: die| der)?(?: frau| "
     "herr)?(?! seit| bei| kund)"
     " \\p{L}+(?: \\p{Lu}\\p{L}+)?(?: (?:hier|aus \\p{L}+))?|(?:(?:frau|herr) )?\\p{L}+ (?:hier|mein name|am "
     "apparat)(?: aus \\p{L}+)?"
     "(?= (?:und|ich|wir|es|mein|meine|hab))|(?:die|der) (?:frau |herr )?\\p{L}+ hier)[,.]*(?: und)? ",
     ""},
    {"de", "^(?:(?:ja|äh|ähm|also|und zwar|hallo)[,]* )+", ""},
    /* fillers and forms */
    {"de",
     " (?:äh|ähm|öh|öhm|halt|irgendwie|quasi|sozusagen|sag ich mal|sagen wir mal|wissen sie|weißt du|gell|ne(?= "
     "und|$)|oder so)(?= |$)",
     ""},
    {"de", " so (?=(?:auf|in|bei|um|ein|eine|einen|nen|ne|nach) )", " "},
    {"de",
     "\\b(geht|knackt|soll|wird|kommt|hat|macht|klappt|läuft|tropft|brummt|quietscht|piept|stinkt|riecht|steht|liegt|"
     "passt|"
     "funktioniert|sieht|war|wär|tut|schaut|braucht|kostet|heißt|leuchtet|blinkt|klemmt|fehlt|ist|kann|muss|darf|will|"
     "reicht|"
     "wackelt|ruckelt|hakt|zieht|regnet|hört|gibt|rattert|zischt|flackert)['’]?s\\b",
     "\\1 es"},
    {"de", "\\b(ich|wir) wollt\\b", "\\1 wollte"},
    {"de", "\\bwollt (ich|wir)\\b", "wollte \\1"},
    {"de", "\\b(?:'?n|nen)(?= \\p{L}{3,})", "einen"},
    {"de", "\\bnem\\b", "einem"},
    {"de", "\\bner\\b", "einer"},
    {"de", "(?<!\\bund)(?<!\\boder) ne (?=\\p{L}{3,})", " eine "},
    /* what announces a question, and the thing that it is about */
    {"de",
     "^(?:ich |wir )?(?:hab|habe|haben|hätte|hätt) " FILLED
     "(?:eine )?(?:kurze |ganz kurze |mal )?frage (?=wegen |zu |zum |zur )",
     "ich rufe an "},
    {"de",
     "^(?:ich |wir )?(?:hab|habe|haben|hätte|hätt) " FILLED
     "(?:eine )?(?:kurze |ganz kurze |mal )?frage(?:,? (?:und zwar|nämlich))?[,:]? ",
     ""},
    {"de", "^" ABOUT "(?:wegen|zu|zum|zur|um) (?:de[mrn]) (\\p{Ll}+e)n " NOUN LINK "(der|die|das) " DOES,
     "\\3 \\1 \\2 "},
    {"de", "^" ABOUT "(?:wegen|zu|zum|zur|um) (?:de[mrn] |das |die )?" NOUN LINK "(der|die|das) " DOES, "\\2 \\1 "},
    {"de", "^" ABOUT "(?:wegen|zu|um) (mein|unser)e?[mrn] (\\p{Ll}+e)n " NOUN LINK "die " DOES, "\\1e \\2 \\3 "},
    {"de", "^" ABOUT "(?:wegen|zu|um) (mein|unser)e?[mrn] (\\p{Ll}+e)n " NOUN LINK "(?:de(r)|da(s)) " DOES,
     "\\1 \\2\\4\\5 \\3 "},
    {"de", "^" ABOUT "(?:wegen|zu|um) (mein|unser)e?[mrn]? " NOUN LINK "die " DOES, "\\1e \\2 "},
    {"de", "^" ABOUT "(?:wegen|zu|um) (mein|unser)e?[mrn]? " NOUN LINK "(?:der|das|er|es) " DOES, "\\1 \\2 "},
    {"de", "^" ABOUT "(?:an )?weil (ich|wir) ([^,.]+?) (\\p{L}+en?|hab|bin|sind|kann|muss|will)(?= und| aber| jetzt|$)",
     "\\1 \\3 \\2"},
    {"de",
     "^(?:ich |wir )?(?:wollte|wollten|möchte|möchten) " FILLED
     "(?:bescheid (?:sagen|geben)|sagen|melden|mitteilen|durchgeben),? dass ",
     "ich möchte melden, dass "},
    {"de", "^(?:(?:und zwar|also) )?(habe?|haben|bin|war|warte) (ich|wir) ", "\\2 \\1 "},
    {"de",
     "^" ABOUT "(?:an )?weil ((?:mein|meine|unser|unsere|die|der|das) \\p{L}+) ([^,.]{3,50}?) "
     "(ist|sind|hat|geht|funktioniert|kommt|läuft|"
     "wurde|wird|war|bleibt|startet)(?= und| aber|$)",
     "\\1 \\3 \\2"},
    {"de",
     "^" ABOUT "(?:an )?weil "
     "(?=(?:bei|in|im|seit|gestern|heute|am|mein|meine|unser|unsere|die|der|das)\\b.{0,40}?\\b(?:ist|hat|geht|"
     "funktioniert|kommt|wird|wurde|kam|sind|war)\\b)",
     ""},
    {"de", "^" ABOUT "(?:wegen|zu|um) (mein|unser)er (\\p{L}+) (?=da )", "es geht um \\1e \\2. "},
    {"de", "^(?:und zwar|also) ", ""},
    /* what is asked */
    {"de",
     ",? weil ((?:am \\p{L}+|im \\p{L}+|morgen|heute|da|dann|nächste woche|sonst) "
     "(?:soll|wird|ist|kommt|habe|hab|haben|hat|sind|brauche|"
     "muss|will|bin|kann) )",
     ". \\u\\1"},
    {"de",
     ",?(?: und| also| aber| deshalb| deswegen| drum)*(?: jetzt| nun| da| dann)? " SAYS " (?:ich|wir) " FILLED
     "(?:fragen|nachfragen|wissen|anfragen|erfahren|hören),? " ASKED,
     ". Ich möchte wissen, "},
    {"de",
     ",? und (?:wollt|wollte|wollten|möchte|möchten) " FILLED
     "(?:fragen|nachfragen|wissen|anfragen|erfahren|hören),? " ASKED,
     ". Ich möchte wissen, "},
    {"de", "^(?:ich|wir) " SAYS "n? " FILLED "(?:fragen|nachfragen|wissen|anfragen|erfahren|hören),? " ASKED,
     "ich möchte wissen, "},
    {"de",
     ",? (?:und )?((?:ob|wann|wie|was|wo) .{6,90}?),? " SAYS " (?:ich|wir) " FILLED
     "(?:wissen|fragen)(?= |$)(?: und )?",
     ". Ich möchte wissen, \\1. "},
    {"de", "(?<=\\p{L}{3}),? und (ob " ONES " )(?![^.]*\\?)", ". Ich möchte wissen, \\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2})(?<!\\bund)(?<!\\boder)(?<!\\bob)(?<!\\bwie)(?<!\\bwas)(?<!\\bwann)(?<!\\bwo)(?<!\\bich)(?<!"
     "\\bdas)"
     "(?<!\\bman)(?<!\\bes)(?<!\\bwarum)(?<!\\bdann)(?<!\\bda)(?<!\\bjetzt)(?<!\\bder)(?<!\\bdie)(?<!\\bonline)(?<!"
     "\\bdort)"
     "(?<!\\bhier)(?<!\\bso)(?<!\\bheute)(?<!\\bmorgen)(?<!\\bsonst)(?<!\\btrotzdem),?(?: und| also)? "
     "(?![^.?]* (?:die|der|das|meine?|unsere?|eine?|ich|wir) (?:\\p{L}+ )?(?:ist|sind|war|hat|habe?|hatten?|wurde) )"
     "((?:kann|könnt|können|könnten|muss|müssen|soll|darf|gibt|lohnt) "
     "(?:man|ich|wir|ihr|es|da|sich|sie|jemand|einer)\\b"
     "[^.?]{6,}?|(?:habt|haben) (?:ihr|sie) [^.?]{6,}?|(?:wann|wie lange|wie viel|was kostet|wo|warum|wieso|an wen) "
     "(?:kommt|kommen|ist|sind|kann|können|muss|müssen|soll|dauert|kostet|wird|bekomme|kriege|krieg|geht|darf|kosten|"
     "hat|"
     "habt|haben|das)\\b[^.?]{4,}?|(?:geht|klappt|passt) "
     "(?:das|es)\\b[^.?]{2,}?|(?:kommt|darf|geht|braucht|kriegt|bekommt|zahlt|findet) man\\b[^.?]{6,}?|"
     "(?:wann|wie|wo|was|warum|wieso|woran|wohin) (?!lange|viele?|oft|hoch|weit|schnell|teuer)\\p{L}+ "
     "(?:ich|wir|man|ihr|sie|es|mein|meine|da|denn) [^.?]{2,}?)\\??$",
     ". \\u\\1?"},
    /* a long run gets its stops */
    {"de",
     "(?<= ist| hat|sind|abe|kann|wird) ((?:mein|meine|unser|unsere) \\p{L}+ "
     "(?:ist|hat|war|sind|haben|kann|wird|geht|kommt) )",
     ". \\u\\1"},
    {"de", "(?: und)? da steht (?:drin |drauf )?(?=ich |wir |dass )", ". Darin steht, "},
    {"de",
     "(steht|heißt es|hieß es|sagen sie|sagt er|sagte er|meinte er|sagt sie|sagte sie|meinte sie),? (ich|wir) "
     "(soll|sollen|muss|müssen|kann|können|hätte|hätten|müsste) ([^.,]{4,60}?)(?= aber| und|\\.|$)",
     "\\1, dass \\2 \\4 \\3"},
    {"de", " (?:und )?(?:die|meine) (?:\\p{L}*)nummer ist (\\d[\\d ]*\\d)", " (Nummer \\1)"},
    {"de", " und ((?:den|die|das) \\p{L}+ (?:hab|habe|haben|finde|kann|will) (?:ich|wir) )", ". \\u\\1"},
    {"de", "\\bnicht (?=(?:was|wie|ob|wo|wann|warum|wieso) (?:ich|wir|man|das|die|der|es) )", "nicht, "},
    {"de",
     "(?<=\\p{L}{3})(?<!möchte)(?<!möchten)(?<!hätte)(?<!und) (bitte (?:\\p{L}+en "
     "sie|um|schicken|senden|melden|sperren|stornieren|prüfen|"
     "rufen|löschen)\\b)",
     ". \\u\\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2}) und ((?:jetzt|seitdem|seit \\p{L}+|gestern|heute|trotzdem|danach|letzte woche) "
     "(?:ist|hat|war|habe|hab|geht|kommt|"
     "steht|bekomme|krieg|kriege|will|soll|sagt|heißt|kann|wurde|pfeift|macht) )",
     ". \\u\\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2}) und ((?:das|der|die|er|sie|es) (?:\\p{L}{2,}t|ist|hat|war) "
     "(?:jetzt|nun|immer|nicht|nur|dauernd|ständig|auch|"
     "gar|seit|noch) )",
     ". \\u\\1"},
    {"de",
     "(?<=t|n)(?<!\\bdann)(?<!\\bwenn)(?<!\\bseit)(?<!\\bjetzt)(?<!\\bwann)(?<!\\bdamit)(?<!\\bden)(?<!\\bdenn)(?<!"
     "\\binzwischen) "
     "((?:wir|ich) (?:hatten|haben|hatte|habe|hab|waren|sind|bin|brauchen|brauche|warten|warte|wollen|will) )",
     ". \\u\\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2}) ((?:das|die|den|der) "
     "(?:will|wollen|möchte|möchten|haben|hab|habe|brauche|brauchen|kenne|kennen) (?:ich|wir) )",
     ". \\u\\1"},
    {"de", "(?<!,) bis (?=(?:ich|wir|der|die|das|es) (?!\\d))", ", bis "},
    /* Dutch */
    {"nl",
     "^\\s*(?:(?:ja|eh|uh|hallo|hoi|dag|goede(?:morgen|middag|navond|ndag)|goeie(?:morgen|middag)|nou|zeg|hé|hey|sorry)"
     "[,.!]* |"
     "(?:u spreekt )?met (?:mevrouw |meneer |mevr\\.? )?\\p{L}+(?: (?:van |de |der |den )*\\p{Lu}\\p{L}+)?(?: hier| "
     "uit \\p{L}+)?[,.]* "
     "(?=ik|we|wij|het|mijn|eh))+",
     ""},
    {"nl",
     "(?<!\\bik)(?<!\\bwe) (?:eh|uh|zeg maar|weet je(?: wel)?|hè|hoor(?= (?:en|maar|dus|want))|dus|gewoon|nou)(?= )",
     ""},
    {"nl",
     "^(?:ik |we |wij )?(?:bel|bellen|belde) " DUTCH
     "(?:over|voor|vanwege|in verband met|omtrent) (de|het|mijn|onze|ons) "
     "(\\p{L}+(?: (?:van|in|op|uit)(?: \\p{L}+){1,2}?)?),?(?: want| en| maar)? (?:die|dat|hij|deze|het) (?=\\p{L}+\\b)",
     "\\1 \\2 "},
    {"nl", "(?<!,) want (?=[^.]{6,})", ", want "},
    {"nl", "^(?:ik|we|wij) (?:bel|bellen) " DUTCH "(?:omdat|want) ", ""},
    {"nl",
     "^(?:ik|we|wij) (?:heb|hebben|bel|bellen) " DUTCH
     "(?:een )?(?:korte |kleine )?(?:vraag(?:je)? )?over (mijn|de|het|onze|ons) (\\p{L}+) "
     "(?:die|dat) (?=(?:heb|kreeg|kocht|wil|wou|ben) (?:ik|we) )",
     "\\1 \\2 "},
    {"nl", "^(?:ik|we|wij) (?:heb|hebben) " DUTCH "een (?:korte |kleine )?vraag(?:je)?[,:]? ", ""},
    {"nl",
     ",?(?: en| dus| maar| daarom)*(?: nu)? (?:wou|wilde|wil|zou) (?:ik|we) " DUTCH
     "(?:vragen|weten|navragen)(?: willen)?,? (?=(?:of|wanneer|hoe|wat|waar|waarom|welke)\\b)",
     ". Ik wil weten "},
    {"nl",
     "^(?:ik|we|wij) (?:wou|wilde|wil|zou|wilden|willen) " DUTCH
     "(?:vragen|weten|navragen)(?: willen)?,? (?=(?:of|wanneer|hoe|wat)\\b)",
     "ik wil weten "},
    {"nl", "\\bweten of (?:jullie|u|je) (?:weten|weet),? (?=hoe|wanneer|waar|wat|of|welke)", "weten "},
    {"nl", "(?<=\\p{L}{3}),? en (of (?:er|ik|dat|die|het|we|u|jullie|ze|iemand|mijn) )(?![^.]*\\?)",
     ". Ik wil weten \\1"},
    {"nl",
     "(?<=\\p{L}{2})(?<!\\ben)(?<!\\bof)(?<!\\bdat)(?<!\\bdie)(?<!\\bik)(?<!\\bhoe)(?<!\\bwat)(?<!\\bwaar)(?<!"
     "\\bwanneer)(?<!\\bdan)"
     "(?<!\\bnu)(?<!\\bhet)(?<!\\bze)(?<!\\ber)(?<!\\bdaar),?(?: en| dus)? "
     "((?:kan|kunnen|kunt|moet|mag|zou|zouden) "
     "(?:er|ik|u|je|jullie|dat|die|ze|we|iemand|het)\\b[^.?]{6,}?|(?:wanneer|hoe lang|hoe "
     "laat|hoe|waarom|wat kost) "
     "(?:kan|kom|komt|moet|is|duurt|kost|krijg|wordt|mag|zit|gaat|gaan|blijft|dat)\\b[^.?]{4,}?)\\??$",
     ". \\u\\1?"},
    {"nl",
     "(?<=\\p{L}{2}) en (?=(?:zij|hij|ze|ik|mijn \\p{L}+|nu|toen|daarna|sindsdien) "
     "(?:kan|heeft|heb|is|was|moet|wil|zit|zegt|zei)\\b)",
     ", en "},
};

static struct forms all = FORMS(rules, from, G_REGEX_CASELESS);

/* A dozen words and more in one line, and no mark behind the greeting. */
static bool
is_breath(const char *body)
{
    gsize width = strlen(body);
    guint words = 1, commas = 0;
    while (width && strchr(" \n.?!", body[width - 1]))
        width--;
    for (gsize i = 0; i < width; i++) {
        words += body[i] == ' ';
        commas += body[i] == ',' && i > HAIL;
        if (strchr("!?\n:;", body[i]) ||
            (body[i] == '.' && i + 1 < width && body[i + 1] == ' ' && i && !g_ascii_isdigit(body[i - 1])))
            return false;
    }
    return words >= LEAST && commas == 0;
}

char *
spoken_told(const char *language, char *body)
{
    bool careful = g_unichar_isupper(g_utf8_get_char(body)) && *body && strchr(".?!", body[strlen(body) - 1]);
    if ((strcmp(language, "de") != 0 && strcmp(language, "nl") != 0) || careful || !is_breath(body))
        return body;
    const struct form *forms = forms_open(&all);
    struct grain grain;
    g_autofree char *told = g_strdup(body);
    bool changed = false;
    grain_take(&grain, told);
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        bool of = strcmp(rules[i].language, language) == 0;
        char *next = of ? form_put(&forms[i], told, &grain, rules[i].to) : NULL;
        if (!next)
            continue;
        changed |= strcmp(next, told) != 0 && !g_str_has_prefix(rules[i].from, "^\\s*"); /* a greeting alone can stay */
        g_free(told);
        told = next;
        grain_take(&grain, told);
    }
    g_strstrip(told);
    if (strlen(told) < 12 || !changed)
        return body;
    g_autofree char *hail = g_ascii_strdown(body, 5);
    bool easy = g_str_has_prefix(hail, "hoi ") || g_str_has_prefix(hail, "hey ") || g_str_has_prefix(hail, "hi ") ||
                g_str_has_prefix(hail, "moin "); /* how we are addressed */
    g_free(body);
    return g_strconcat(easy ? strcmp(language, "nl") == 0 ? "hoi, " : "moin, " : "", told, NULL);
}
