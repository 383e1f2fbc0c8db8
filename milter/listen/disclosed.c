/*
 * disclosed.c - passwords that are words like others, told by the sentence around them: "the password sunshine does not work".
 *
 * No label with its colon or "is" announces them, and nothing odd is in them. A shape counts only where the place can hold nothing
 * else: the word that the verb behind is said of, what something was set to, what was used as the password. Words that describe a
 * password ("new", "reset", "manager") are none. What is taken by mistake is left out of the answer, no more. Before redact.c's labels.
 * Owns its compiled patterns for the life of the process.
 */
#include "disclosed.h"

#include "forms.h"
#include "redact.h"

#include <string.h>

#define ARTICLES                                                                                                       \
    "the|a|an|my|your|our|his|her|it|this|that|them|these|those|one|mine|something|anything|same|another|what|which"
/* What stands behind "password" and is no word of its own. */
#define PARTS                                                                                                          \
    "reset|resets|change|changes|page|pages|field|box|screen|link|links|email|emails|e-mail|mail|manager|recovery|"    \
    "hint|"                                                                                                            \
    "protected|protection|protect|rules|rule|policy|prompt|form|button|app|generator|expiry|security|system|thing|"    \
    "option|options|vault|keeper|store|checker|update|request|requests|login|and|or|but|so|for|to|on|of|in|at|is|"     \
    "was|has|had|who|i|we|you|they|he|she|if|when|because|still|also|just|then|even|really|again|not|never|always|"    \
    "now|works|with|from|by|as|since|after|works|window|process|entry|service|tool|input|dialog|dialogue|code|codes"
#define FAILS                                                                                                          \
    "(?:does not|doesn't|doesnt|did not|didn't|didnt|is not|isn't|isnt|won't|wont|will not|no "                        \
    "longer|never|stopped|is "                                                                                         \
    "rejected|is refused|is wrong|is incorrect|was rejected|was refused|gets rejected|keeps being|was changed)\\b"
#define SIGNS "[\"'\xe2\x80\x9c\xe2\x80\x98]?"
#define WORD  "([^\\s,.!?;:\"]{3,40})"

/* Behind \K stands the word. */
static const struct {
    const char *pattern;
} shapes[] = {
    {"\\b(?:password|passcode|passphrase|pw),? " SIGNS "\\K(?!(?:" ARTICLES "|" PARTS ")\\b)" WORD
     "(?=['\"\xe2\x80\x9d]? " FAILS ")"},
    {"\\b(?:used|using|use|entered|typed|tried|chose|put) " SIGNS "\\K(?!(?:" ARTICLES ")\\b)" WORD
     "(?=['\"\xe2\x80\x9d]? as (?:my|the|a|our|its|his|her)(?: new| old| temporary)? (?:password|passcode|pin|code "
     "word)\\b(?! (?:manager|"
     "generator|hint)))"},
    {"\\b(?:set|changed|reset|change|switched) (?:my password|the password|password|the passcode|my pin|the pin) "
     "to " SIGNS "\\K(?!(?:" ARTICLES "|new|default|never|expire)\\b)" WORD},
    {"\\bpassword\\b[^\\n]{0,120}?\\b(?:set|changed|reset) it to " SIGNS "\\K(?!(?:" ARTICLES
     "|new|default|never|expire)\\b)" WORD},
    {"\\bset it to " SIGNS "\\K(?!(?:" ARTICLES "|new|default|never|expire)\\b)" WORD "(?=[^\\n]{0,80}\\bpassword\\b)"},
    {"\\bpin (?:is|was|code is|number is) \\K((?:(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)[ "
     ",-]*){4,8})"},
    /* a part of it helps to guess the rest; the end of a card's number is what a desk asks for */
    {"\\b(?:pin|password|passcode|passwort|kennwort|mot de passe|contraseña|senha|palavra-passe|wachtwoord)\\b"
     "(?:(?!\\b(?:card|account|phone|karte|konto|carte|compte|tarjeta|cuenta|carta|conto|cartão|conta|kaart|rekening)"
     "\\b)"
     "[^\\n]){0,60}?\\b(?:(?:starts?|started|starting|begins?|beginning|ends?|ended|ending) with|ends "
     "in|(?:beginnt|fängt|"
     "endet|begint|eindigt) (?:mit|met)|(?:commence|finit) par|(?:empieza|comienza|termina|acaba) (?:por|con|com)|"
     "(?:inizia|comincia|finisce) (?:con|per)|começa (?:com|por)) (?:(?:the|a|an|letters?|numbers?|digits?) )*" SIGNS
     "\\K(?!(?:the|a|an|letters?|numbers?|digits?|capital|special|upper|lower|eine[mnr]?|une?|una|uno|um|uma|een)\\b)"
     "([^\\s,.!?;:\"]{1,40})"},
    {"\\b(?:passwort|kennwort),? " SIGNS
     "\\K(?!(?:vergessen|zurücksetzen|ändern|geändert|und|oder|für|zum|im|in|auf|zu|es|das|ist|wird|"
     "war|hat|kann|nicht|noch|immer|leider|aber|eingabe|mail|link|manager|seite)\\b)" WORD
     "(?= (?:funktioniert|geht|klappt|stimmt|wird|lässt sich) (?:nicht|nie|abgelehnt|abgewiesen|als falsch))"},
    {"\\b(?:mot de passe|mdp) " SIGNS
     "\\K(?!(?:ne|n'|est|a|que|qui|et|ou|pour|de|du|temporaire|provisoire|actuel|nouveau|initial|ancien|"
     "oublié|reçu|envoyé|fourni|généré|wifi)\\b)" WORD
     "(?= (?:ne (?:marche|fonctionne|passe)|n'est|est (?:refusé|rejeté|incorrect)))"},
    {"\\bcontraseña " SIGNS
     "\\K(?!(?:no|que|y|o|es|está|ya|me|se|para|de|del|nueva|temporal|actual|provisional|antigua|olvidada)\\b)" WORD
     "(?= (?:no (?:funciona|sirve|vale|entra|me deja)|es (?:rechazada|incorrecta)))"},
    {"\\bpassword " SIGNS
     "\\K(?!(?:che|e|o|è|di|del|per|non|mi|si|provvisoria|temporanea|attuale|nuova|vecchia|dimenticata)\\b)" WORD
     "(?= non (?:funziona|va|è|viene))"},
    {"\\b(?:senha|palavra-passe) " SIGNS
     "\\K(?!(?:que|e|ou|é|de|da|do|para|não|já|me|se|provisória|temporária|atual|nova|antiga)\\b)" WORD
     "(?= não (?:funciona|dá|entra|é|serve))"},
    {"\\bwachtwoord " SIGNS "\\K(?!(?:vergeten|en|of|is|wordt|werkt|dat|die|voor|om|niet|resetten|wijzigen)\\b)" WORD
     "(?= (?:werkt|doet het|wordt|klopt) (?:niet|geweigerd|nooit))"},
};

static struct forms all = FORMS(shapes, pattern, G_REGEX_CASELESS);

char *
disclosed_out(const char *text, guint *count_out)
{
    const struct form *forms = forms_open(&all);
    char *line = g_strdup(text);
    for (guint i = 0; i < G_N_ELEMENTS(shapes); i++) {
        struct grain grain;
        grain_take(&grain, line);
        char *put = form_put(&forms[i], line, &grain, REDACTED_MARK);
        if (!put)
            continue;
        (*count_out)++;
        g_free(line);
        line = put;
    }
    return line;
}
