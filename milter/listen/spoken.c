/*
 * spoken.c - German, Dutch, Spanish, Italian and Portuguese that was spoken and typed without marks: "ja hallo ich wollt mal fragen
 * wegen dem Lift von meiner Mutter also der bleibt immer stehen", "pues mira yo llamaba porque … y claro ahora no sé si …".
 *
 * Told word by word it is a stammer, and its question, which stands last, is lost. Only a body in one breath is touched, before
 * anything else reads it: greeting, name, fillers and what announces a question go; clauses that only a filler held together become
 * sentences; what is asked or not known becomes a sentence of its own. The rules are read in order. Pure, thread-safe.
 */
#include "spoken.h"

#include "forms.h"

#include <hearken/text.h>

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define LEAST          12 /* words of a German or Dutch breath, which has no comma … */
#define LEAST_SOUTHERN 16 /* … and of the others, which may have some */
#define HAIL           24 /* octets of a greeting, which may have its comma */
#define COMMAS         2

/* German: "da mal kurz", what a call is about, what does it, and what is asked. */
#define FILLED                                                                                                         \
    "(?:mal |nur |kurz |eben |gerne? |halt |einfach |jetzt |nun |da |noch |schnell |bei (?:ihnen|euch) |sie |euch |"   \
    "ihnen )*"
#define ABOUT                                                                                                          \
    "(?:(?:ich |wir )?(?:rufe?n?|melde?n?) (?:mich |uns )?" FILLED "(?:an )?|"                                         \
    "(?:ich |wir )?(?:wollte?n?|möchte?n?|hab(?:e|en)?|hätte?n?) " FILLED                                              \
    "(?:(?:nach|an)?fragen |(?:ne|eine) (?:kurze )?frage )?|es geht )"
#define ASKED "(?=(?:ob|wann|wie|was|wo|warum|wieso|wer|welche[rsn]?|wohin|woran|bis wann|ab wann|an wen)\\b)"

static const struct {
    const char *language, *from, *to;
} rules[] = {
    /* German: greeting, name, fillers and forms */
    {"de",
     "^\\s*(?:(?:ja|äh|ähm|also|hallo|(?:schönen )?guten (?:tag|morgen|abend)|grüß "
     "(?:gott|sie|dich)|grüezi|servus|moin|"
     "tach|hi|hey|so|na|gut|okay|entschuldigung|entschuldigen sie)[,.!]* )+",
     ""},
    {"de",
     "^(?:(?:hier (?:ist|spricht|is)|mein name ist|ich heiße) (?:(?:die|der|frau|herr) )*\\p{L}+|"
     "(?:(?:die|der|frau|herr) )*\\p{L}+ hier)[,.]*(?: und)? (?=(?:ich|wir|es|meine?|bei|hab) )",
     ""},
    {"de", " (?:äh|ähm|halt|irgendwie|quasi|sozusagen|sag ich mal|wissen sie|weißt du|gell|oder so)(?= |$)", ""},
    {"de", "(?:(?<=also)|(?<=immer)|(?<=da)) so (?=(?:auf|in|bei|um|eine?n?|nen?|nach) )", " "},
    {"de",
     "\\b(geht|kommt|hat|macht|klappt|läuft|tropft|steht|liegt|passt|sieht|war|tut|braucht|kostet|ist|kann|muss|darf|"
     "will|reicht|gibt)['’]?s\\b",
     "\\1 es"},
    {"de", "\\b(ich|wir) wollt\\b", "\\1 wollte"},
    {"de", "(?<!\\bund)(?<!\\boder) ne (?=\\p{L}{3,})", " eine "},
    /* what a call is about becomes the subject of what is said of it */
    {"de",
     "^" ABOUT "(?:wegen|zu|zum|zur|um) (?:(?:de[mrn]|das|die) |(mein|unser)(?:e?[mrn])? )?"
     "(\\p{L}[\\p{L}-]+(?: (?:von|vom|aus|in|im|für|an|am|auf|bei)(?: \\p{L}+){1,2}?)?)(?: also| und zwar| und| da)* "
     "(der|die|das) (?=\\p{L}+(?:t|te|ist|hat|war|kann|wird)\\b)",
     "\\3 \\2 "},
    {"de",
     "^" ABOUT
     "weil (ich|wir|(?:meine?|unsere?|die|der|das) \\p{L}+) ([^,.]{3,50}?) (ist|sind|war|hat|habe?|haben|geht|kommt|"
     "funktioniert|läuft|startet|wurde|wird|kann|muss|brauche)(?= und| aber| da|$)",
     "\\1 \\3 \\2"},
    {"de",
     "^" ABOUT "weil (?=(?:bei|in|im|seit|gestern|heute|am|meine?|unsere?|die|der|das)\\b.{0,40}?"
     "\\b(?:ist|hat|geht|funktioniert|kommt|wird|wurde|kam|sind|war)\\b)",
     ""},
    /* what is asked */
    {"de",
     "(?:^|,?(?: und| also| aber| deshalb)*(?: jetzt| nun| da| dann)? )(?:(?:ich|wir) )?"
     "(?:wollte?n?|möchte?n?|will|würde?|hätte?) (?:(?:ich|wir) )?" FILLED
     "(?:(?:nach|an)?fragen|wissen|erfahren),? " ASKED,
     ". Ich möchte wissen, "},
    {"de",
     "(?<=\\p{L}{3}),? und (ob (?:da|das|ich|wir|man|der|die|es|jemand|einer|noch|sie|ihr|meine?|dann|jetzt) "
     ")(?![^.]*\\?)",
     ". Ich möchte wissen, \\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2})(?<!\\bund)(?<!\\boder)(?<!\\bob)(?<!\\bwie)(?<!\\bwas)(?<!\\bwann)(?<!\\bwo)(?<!\\bich)"
     "(?<!\\bdas)(?<!\\bman)(?<!\\bes)(?<!\\bwarum)(?<!\\bdann)(?<!\\bda)(?<!\\bjetzt)(?<!\\bder)(?<!\\bdie)"
     "(?<!\\bonline)(?<!\\bdort)(?<!\\bhier)(?<!\\bso)(?<!\\bheute)(?<!\\bmorgen)(?<!\\bsonst)(?<!\\btrotzdem)"
     ",?(?: und| also)? (?![^.?]* (?:die|der|das|meine?|unsere?|eine?|ich|wir) (?:\\p{L}+ )?"
     "(?:ist|sind|war|hat|habe?|hatten?|wurde) )"
     "((?:kann|könnt|können|könnten|muss|müssen|soll|darf|gibt|lohnt) "
     "(?:man|ich|wir|ihr|es|da|sich|sie|jemand|einer)\\b"
     "[^.?]{6,}?|(?:habt|haben) (?:ihr|sie) [^.?]{6,}?|(?:geht|klappt|passt) (?:das|es)\\b[^.?]{2,}?|"
     "(?:kommt|darf|geht|braucht|bekommt|zahlt|findet) man\\b[^.?]{6,}?|"
     "(?:wann|wie lange|wie viel|was kostet|wo|warum|wieso|an wen) "
     "(?:kommt|kommen|ist|sind|kann|können|muss|müssen|soll|dauert|kostet|wird|bekomme|kriege?|geht|darf|hat|habt|"
     "haben|das)"
     "\\b[^.?]{4,}?|(?:wann|wie|wo|was|warum|wieso|woran|wohin) (?!lange|viele?|oft|hoch|weit|schnell|teuer)\\p{L}+ "
     "(?:ich|wir|man|ihr|sie|es|meine?|da|denn) [^.?]{2,}?)\\??$",
     ". \\u\\1?"},
    /* a long run gets its stops */
    {"de",
     "(?<=\\p{L}{3})(?<!möchte)(?<!möchten)(?<!hätte)(?<!und) (bitte (?:\\p{L}+en "
     "sie|um|schicken|senden|sperren|stornieren|prüfen|löschen)\\b)",
     ". \\u\\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2}) und ((?:jetzt|seitdem|gestern|heute|trotzdem|danach) "
     "(?:ist|hat|war|habe?|geht|kommt|steht|bekomme|kriege?|will|soll|sagt|heißt|kann|wurde|macht) )",
     ". \\u\\1"},
    {"de",
     "(?<=[\\p{L}\\d]{2}) und ((?:das|der|die|er|sie|es) (?:\\p{L}{2,}t|ist|hat|war) "
     "(?:jetzt|nun|immer|nicht|nur|dauernd|ständig|auch|gar|seit|noch) )",
     ". \\u\\1"},
    {"de",
     "(?<=t|n)(?<!\\bdann)(?<!\\bwenn)(?<!\\bseit)(?<!\\bjetzt)(?<!\\bwann)(?<!\\bdamit)(?<!\\bden)(?<!\\bdenn)"
     "(?<!\\binzwischen) ((?:wir|ich) (?:hatten?|habe?n?|waren|sind|bin|brauchen?|warten?|wollen|will) )",
     ". \\u\\1"},
    /* Dutch */
    {"nl",
     "^\\s*(?:(?:ja|eh|uh|hallo|hoi|dag|goede(?:morgen|middag|navond|ndag)|nou|zeg|hé|hey|sorry)[,.!]* |"
     "(?:u spreekt )?met (?:mevrouw |meneer )?\\p{L}+(?: (?:van |de |der |den )*\\p{Lu}\\p{L}+)?[,.]* "
     "(?=ik|we|wij|het|mijn|eh))+",
     ""},
    {"nl", "(?<!\\bik)(?<!\\bwe) (?:eh|uh|zeg maar|weet je(?: wel)?|hè|dus|gewoon|nou)(?= )", ""},
    {"nl",
     "^(?:ik |we |wij )?(?:bel|bellen|belde) (?:even |graag )*(?:over|voor|vanwege) (de|het|mijn|onze|ons) "
     "(\\p{L}+(?: (?:van|in|op|uit)(?: \\p{L}+){1,2}?)?),?(?: want| en| maar)? (?:die|dat|hij|deze|het) (?=\\p{L}+\\b)",
     "\\1 \\2 "},
    {"nl", "(?<!,) want (?=[^.]{6,})", ", want "},
    {"nl", "^(?:ik|we|wij) (?:heb|hebben) (?:even |nog )*een (?:korte |kleine )?vraag(?:je)?[,:]? ", ""},
    {"nl",
     "(?:^|,?(?: en| dus| maar| daarom)*(?: nu)? )(?:(?:ik|we) )?(?:wou|wilde|wil) (?:(?:ik|we) )?"
     "(?:even |graag |eens |eigenlijk |nog )*(?:vragen|weten|navragen),? "
     "(?=(?:of|wanneer|hoe|wat|waar|waarom|welke)\\b)",
     ". Ik wil weten "},
    {"nl", "(?<=\\p{L}{3}),? en (of (?:er|ik|dat|die|het|we|u|jullie|ze|iemand|mijn) )(?![^.]*\\?)",
     ". Ik wil weten \\1"},
    {"nl",
     "(?<=\\p{L}{2})(?<!\\ben)(?<!\\bof)(?<!\\bdat)(?<!\\bdie)(?<!\\bik)(?<!\\bhoe)(?<!\\bwat)(?<!\\bwaar)"
     "(?<!\\bwanneer)(?<!\\bdan)(?<!\\bnu)(?<!\\bhet)(?<!\\bze)(?<!\\ber)(?<!\\bdaar),?(?: en| dus)? "
     "((?:kan|kunnen|kunt|moet|mag|zou|zouden) (?:er|ik|u|je|jullie|dat|die|ze|we|iemand|het)\\b[^.?]{6,}?|"
     "(?:wanneer|hoe lang|hoe laat|hoe|waarom|wat kost) "
     "(?:kan|komt?|moet|is|duurt|kost|krijg|wordt|mag|zit|gaat|gaan|blijft|dat)\\b[^.?]{4,}?)\\??$",
     ". \\u\\1?"},
    /* Spanish: before the matter, amid it, at its end */
    {"es",
     "^(?:(?:s[ií](?=,? (?:hola|mir|buen|oiga|oye|pues|es que))|eh+|hola|mire usted|oye|oiga|mir[ae]|a "
     "ver|pues|bueno|"
     "nada(?: que)?|ver[áa]s?|es que|buen[oa]s(?: d[ií]as| tardes| noches)?|perdon[ae]|disculp[ae]|vale|resulta que)[ "
     ",]+)+",
     ""},
    {"es",
     "^(?:yo )?(?:(?:les?|os|te) )?(?:llamo|llamaba|quería (?:comentar|decir|explicar|contar)(?:les?|os|te)?) (?:pues "
     ")?"
     "(?:porque|es que|que) |^que (?=(?:yo|me|se|no|he|ha|mi|nos|tengo|llevo) )",
     ""},
    {"es",
     "^(?:(?:les?|os|te) )?(?:llamo|llamaba|es) por lo del (\\p{L}+(?: de(?: la|l| los)? \\p{L}+)?) que "
     "(?=(?:se|no|me|ha|está) )",
     "el \\1 "},
    {"es",
     "^(?:(?:les?|os|te) )?(?:llamo|llamaba|es) por lo de (la|los|las|mi) (\\p{L}+(?: de(?: la|l| los)? \\p{L}+)?) que "
     "(?=(?:se|no|me|han?|está|están) )",
     "\\1 \\2 "},
    {"es",
     ",? (?:o sea(?: que)?|y claro|y nada|y bueno|y pues|y total(?: que)?|(?:y )?resulta que|(?:y )?lo que pasa es que|"
     "y es que|(?:y )?la verdad es que|y entonces) ",
     ". "},
    {"es", ",? y (?=(?:yo|a m[ií] (?:no |ya )?me|ahora|luego|después) )", ". "},
    {"es",
     "(?<=\\p{L}{3}) (?=(?:yo (?:no |me |ya )?|a m[ií] (?:no |ya )?me )\\p{L}+(?:[éío]|aba|ía)\\b)(?<!que )(?<!ni )"
     "(?<!pero )(?<!solo )(?<!porque )",
     ". "},
    {"es",
     "(?<=\\. )yo (?=(?:no |ya |nunca |me |l[oa]s? )*(?:he|tengo|tenía|había|quiero|puedo|soy|estoy|\\p{L}+[éí])\\b)",
     ""},
    {"es", "\\b(los|las) dos (l[oa]s) (?=\\p{L}+[éí] )", "\\1 dos. \\2 "},
    {"es", "\\blo que (pedí|pedimos|quería|queríamos|dije) (?:fue|era) ", "\\1 "},
    {"es", "(?<!también),? (?:y )?(?:yo )?(?:quería|quisiera|me gustaría|quiero) (?:saber|preguntar(?:les?|os|te)?) ",
     ". Quiero saber "},
    {"es", ",? (?:y )?(?:era )?(?:para|por|a) (?:ver|saber) si ", ". Quiero saber si "},
    {"es",
     "(?:^|\\.? )(?:y )?(?:claro )?(?:ahora )?(?:yo )?(?:ya )?no s[eé] (si|a "
     "qui[eé]n|qu[eé]|c[oó]mo|cu[aá]ndo|d[oó]nde) "
     "([^.]{4,90}?)(?: o (?:no|qué)\\b[^.]{0,30})?$",
     ". Quiero saber \\1 \\2"},
    {"es", "\\b(saber (?:a )?)como (?=\\p{L}+)", "\\1cómo "},
    /* Italian */
    {"it",
     "^(?:(?:s[iì](?=,? "
     "(?:pronto|buon|salve|guard|senta|allora))|pronto|buongiorno|buonasera|salve|ciao|allora|guard[ia]|"
     "senta|scusi|scusate|ecco|niente|ehm|beh|cioè)[ ,]+)+",
     ""},
    {"it", "^(?:io )?avrei (?=\\p{L}+(?:at|ut|it)o\\b)", "ho "},
    {"it", "^(?:io )?(?:vi |la |le )?(?:chiamavo|chiamo|telefono|scrivo) (?:perché|per dire che|per dirvi che) ", ""},
    {"it", ",? (?:e niente|cioè|insomma|e allora|e quindi|(?:e )?praticamente|solo che|diciamo che) ", ". "},
    {"it", ",? e (?=(?:adesso|ora|io|a me|dopo|però|mi hanno|non (?:mi|ho|so|riesco)) )", ". "},
    {"it", "(?<!anche),? (?:e )?(?:io )?(?:volevo|vorrei|volevamo) (?:sapere|chieder(?:e|vi|le)|capire) ",
     ". Vorrei sapere "},
    {"it",
     "(?:^|\\.? )(?:e )?(?:quindi )?(?:ora |adesso )?(?:io )?non (?:so|ho capito) (se|cosa|come|quando|a chi|dove) "
     "([^.]{3,90}?)(?: o no| o meno)?$",
     ". Vorrei sapere \\1 \\2"},
    /* Portuguese */
    {"pt",
     "^(?:(?:sim|al[ôo]|oi|ol[áa]|bom dia|boa tarde|boa noite|então|olh[ae]|é que|é o seguinte|tudo bem|estou "
     "sim|viva|"
     "moç[oa]|gente|pois|desculpe)[ ,]+)+",
     ""},
    {"pt", "^(?:eu )?(?:estou |tô )?(?:ligando|ligo|liguei|estava a ligar) (?:porque|é porque) ", ""},
    {"pt", ",? (?:e a[ií]|a[ií]|(?:e )?da[ií]|só que a[ií]|ou seja|e tipo|e pronto|e depois|e então) (?=\\p{L}+ )",
     ". "},
    {"pt", ",? (?:né|viu)(?=[ ,]|$)", ""},
    {"pt", ",? e (?=(?:eu|agora|a mim|ontem|hoje|ninguém) )", ". "},
    {"pt", "(?<!também),? (?:e )?(?:eu )?(?:queria|quero|gostaria de|gostava de|precisava) saber ", ". Quero saber "},
    {"pt", "(?:^|\\.? )(?:e )?(?:agora )?(?:eu )?não sei (se|o que|como|quando|onde|a quem) ([^.]{3,90}?)(?: ou não)?$",
     ". Quero saber \\1 \\2"},
};

static struct forms all = FORMS(rules, from, G_REGEX_CASELESS);

/* A dozen words and more in one line, in which no sentence ends before the last. */
static bool
is_breath(const char *body, bool northern)
{
    gsize width = strlen(body);
    guint words = text_word_count(body), commas = 0;
    while (width && strchr(" \n.?!;", body[width - 1]))
        width--;
    for (gsize i = 0; i < width; i++) {
        commas += body[i] == ',' && i > HAIL;
        if (strchr("!?\n:;", body[i]) ||
            (body[i] == '.' && i + 1 < width && body[i + 1] == ' ' && i && !(northern && g_ascii_isdigit(body[i - 1]))))
            return false;
    }
    return northern ? words >= LEAST && commas == 0 : words >= LEAST_SOUTHERN && commas <= COMMAS;
}

/* Each sentence begins with a capital, and none is empty. Takes line. */
static char *
capitalised(char *line)
{
    g_autoptr(GString) out = g_string_new(NULL);
    bool begins = true;
    for (const char *c = line; *c; c = g_utf8_next_char(c)) {
        gunichar each = g_utf8_get_char(c);
        if (begins && (each == '.' || each == ' ' || each == ',')) {
            if (each == ' ' && out->len && out->str[out->len - 1] != ' ')
                g_string_append_c(out, ' ');
            continue;
        }
        g_string_append_unichar(out, begins ? g_unichar_toupper(each) : each);
        begins = each == '.' && (c[1] == ' ' || !c[1]);
    }
    g_free(line);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *
spoken_told(const char *language, char *body)
{
    bool northern = strcmp(language, "de") == 0 || strcmp(language, "nl") == 0;
    bool great = g_unichar_isupper(g_utf8_get_char(body)), careful = great && strchr(".?!", body[strlen(body) - 1]);
    if ((northern && careful) || !is_breath(body, northern))
        return body;
    const struct form *forms = forms_open(&all);
    struct grain grain;
    char *told = g_strdup(body);
    bool changed = false;
    grain_take(&grain, told);
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        bool of = strcmp(rules[i].language, language) == 0;
        char *next = of ? form_put(&forms[i], told, &grain, rules[i].to) : NULL;
        if (!next || text_word_count(next) < 3) {
            g_free(next);
            continue;
        }
        changed |= strcmp(next, told) != 0 && !g_str_has_prefix(rules[i].from, "^\\s*"); /* a greeting alone can stay */
        g_free(told);
        told = next;
        grain_take(&grain, told);
    }
    if (!changed) {
        g_free(told);
        return body;
    }
    if (!northern && (great || strstr(told, ". "))) /* else typed in haste as it was: later passes look at that */
        told = capitalised(told);
    g_autofree char *line = told, *hail = g_ascii_strdown(body, 5);
    bool easy =
        northern && (g_str_has_prefix(hail, "hoi ") || g_str_has_prefix(hail, "hey ") ||
                     g_str_has_prefix(hail, "hi ") || g_str_has_prefix(hail, "moin ")); /* how we are addressed */
    g_free(body);
    return g_strconcat(easy ? *language == 'n' ? "hoi, " : "moin, " : "", g_strstrip(line + strspn(line, " .,")), NULL);
}
