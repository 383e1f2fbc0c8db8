/*
 * danger.c - a life at risk: what may harm within minutes, and who does not want to live.
 *
 * Narrower than grave.c, for what follows is not a tone but other words: the customer is told to call for help rather than to wait for
 * an answer, and despair is never recounted. So each pattern says the thing itself; what has passed ("caught fire on Sunday") and
 * what is only said so ("killing me", "je veux en finir avec ce litige") is none. Owns its compiled patterns for the life of the
 * process. Pure, thread-safe.
 */
#include "danger.h"

#include "forms.h"

#include <string.h>

#define LOOK 8192

static const struct {
    const char *language;
    enum danger danger;
    const char *pattern;
} list[] = {
    {"en", DANGER_DESPAIR,
     "\\b(?:(?:kill|killing|harm|harming) (?:myself|himself|herself|themselves)\\b(?! laughing)|"
     "(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life|commit suicide|suicidal|better off dead|"
     "better off (?:without me\\b(?! as)|if I (?:was|were)(?:n['’]?t| not) (?:here|around|alive))|"
     "(?:don['’]?t|do not|didn['’]?t) (?:want|wish) to (?:live|be alive|be here|wake up)\\b(?! "
     "(?:in|at|with|near|next)\\b)|"
     "(?:no longer|not) want(?:ing)? to (?:live|be alive)\\b(?! (?:in|at|with|near|next)\\b)|"
     "I (?:just )?(?:want|wish) to die\\b|wish(?:ed)? I (?:was|were) dead|(?:point|sense) (?:of|in) (?:being "
     "alive|living|going on living|life)\\b|no reason to (?:go on )?liv(?:e|ing)\\b|"
     "can['’]?t go on living)"},
    {"en", DANGER_PERIL,
     "\\b(?:smell(?:s|ed|ing|t)?(?: \\w+){0,2} gas\\b|gas leak\\b(?! "
     "(?:charges?|bills?|fees?|invoices?|detectors?|claims?)\\b)|"
     "swallow(?:ed|s)?\\b[^.!?]{0,40}\\b(?:batter(?:y|ies)|magnets?|bead|button|screw|piece|part|bleach|cleaner|"
     "tablets?|capsules?|pods?)\\b|"
     "(?:can['’]?t|cannot|hard to|hardly|barely|struggl\\w+ to) breathe\\b|(?:difficulty|trouble|problems?) breathing|"
     "carbon monoxide\\b[^.!?]{0,60}\\b(?:went off|goes off|going off|gone off|beep\\w*|ringing|sounding)|"
     "chest pains?\\b|unconscious|throat is (?:closing|swelling)|"
     "(?:is|are) (?:on fire|smouldering|sparking)\\b(?! (?:sale|deal))|smoke (?:is )?coming (?:out|from)|"
     "(?:he|she|they|ex|husband|wife|boyfriend|girlfriend|partner|tenant|neighbou?r) (?:has |had |have |keeps )?"
     "threaten(?:ed|ing|s) (?:me|us|her|him|to (?:kill|hurt|harm|stab|beat))\\b(?! with)|threaten(?:ed|ing|s) to kill|"
     "(?:afraid|scared|fear) for my (?:life|safety))"},
    {"de", DANGER_DESPAIR,
     "\\b(?:(?:will|möchte|mag|wollte|kann)\\b[^.!?,]{0,30}\\bnicht (?:mehr|länger) (?:weiter)?leben|"
     "nicht (?:mehr|länger) (?:weiter)?leben (?:will|möchte|mag|wollen)|"
     "(?:mich|sich) (?:selbst )?(?:umbringen (?:will|möchte|werde)|das Leben nehmen)|(?:bringe?|bringt) (?:ich "
     "mich|mich) "
     "um|(?:mir|sich) (?:etwas an(?:zu)?tun|das Leben (?:zu )?nehmen)|selbstmord|suizid\\w*|lebensmüde|"
     "(?:will|möchte) (?:nur noch |einfach |am liebsten )?sterben)\\b"},
    {"de", DANGER_PERIL,
     "\\b(?:gasgeruch|gasleck|rieche[n]?\\b(?:(?!\\bkein)[^.!?]){0,30}\\bgas\\b|(?:riecht|roch|stinkt)\\b[^.!?]{0,40}"
     "\\bnach gas\\b|"
     "(?:batterie|knopfzelle|magnet|teil|schraube|perle|tablette|reiniger|tab)\\w*\\b[^.!?]{0,60}\\bverschluckt|"
     "verschluckt\\b[^.!?]{0,40}(?:batterie|knopfzelle|magnet)|"
     "(?:kaum|keine|schlecht|schwer) (?:noch )?(?:luft|atmen)\\b|atemnot|bewusstlos|"
     "kohlenmonoxid\\w*\\b[^.!?]{0,60}\\b(?:alarm|piept|angeschlagen|losgegangen|ausgelöst)|"
     "(?:steht in flammen|brennt gerade|qualmt|raucht aus|funken aus)|"
     "(?:ex|er|sie|mann|freund|nachbar) (?:hat |bedroht )[^.!?]{0,20}\\b(?:bedroht|mich umzubringen)|"
     "angst um mein leben)\\b"},
    {"fr", DANGER_DESPAIR,
     "\\b(?:envie d['’]en finir\\b(?! avec (?!la vie|tout))|en finir avec la vie|me suicider|suicidaires?|"
     "mettre fin à (?:mes|ses) jours|plus (?:envie de |aucune envie de )?vivre\\b(?! "
     "(?:ici|dans|avec|sans|à|chez|comme)\\b)|"
     "(?:veux|voudrais|envie de) mourir)\\b"},
    {"fr", DANGER_PERIL,
     "(?:odeur de gaz\\b|sent\\b[^.!?]{0,20}\\ble gaz\\b|fuite de gaz|"
     "\\bavalé[es]?\\b[^.!?]{0,40}\\b(?:piles?|aimants?|billes?|boutons?|vis|comprimés?|produit|lessive)\\b|"
     "\\b(?:mal à|peine à|du mal à|difficultés? à|n['’]arrive (?:plus|pas) à) respirer|inconscient|"
     "monoxyde\\b[^.!?]{0,60}\\b(?:sonn\\w+|déclench\\w+|bip\\w*)|"
     "\\b(?:est en feu|prend feu|fume encore|fait des étincelles)\\b|"
     "\\b(?:il|elle|ex|mari|compagnon|voisin) (?:me menace|m['’]a menacée?)\\b(?! (?:de|d['’])(?! mort))|"
     "menaces? de mort|peur pour ma vie)"},
    {"es", DANGER_DESPAIR,
     "\\b(?:no quiero (?:seguir )?vivi(?:r|endo)\\b(?! (?:así|con|en|aquí|sin)\\b)|no quiero vivir más|quiero morirme|"
     "quiero morir\\b|quitarme la vida|suicid\\w+|matarme\\b|(?:acabar|terminar) con mi vida|no (?:tengo|veo) (?:ya )?"
     "(?:ganas|razón) (?:de|para) vivir)"},
    {"es", DANGER_PERIL,
     "(?:olor a gas\\b|\\b(?:oliendo|huelo|olemos|noto|notamos)\\b[^.!?]{0,15}\\bgas\\b|huele\\b[^.!?]{0,20}\\ba "
     "gas\\b|fuga de gas|"
     "\\b(?:tragó|tragado)\\b[^.!?]{0,40}\\b(?:pilas?|imán|imanes|botón|bola|pieza|pastillas?|lejía)\\b|"
     "\\b(?:cuesta|no puedo|no puede|dificultad para|problemas para) respirar|inconsciente|"
     "monóxido\\b[^.!?]{0,60}\\b(?:suen\\w+|sonado|salt\\w+|pit\\w+)|\\b(?:está ardiendo|echa humo|echa chispas|en "
     "llamas)\\b|"
     "\\b(?:él|ex|marido|novio|vecino) (?:me amenaza|me ha amenazado|me amenazó)\\b(?! con (?!matar))|amenaza(?:s|do)? "
     "de muerte|temo por mi vida)"},
    {"it", DANGER_DESPAIR,
     "\\b(?:farla finita\\b(?! con\\b)|non voglio (?:più )?vivere\\b(?! (?:qui|così|con|in|senza)\\b)|voglio morire|"
     "togliermi la vita|suicid\\w+|ammazzarmi|uccidermi|non ho più voglia di vivere)"},
    {"it", DANGER_PERIL,
     "(?:(?:odore|puzza) di gas\\b|\\bsent(?:o|iamo) (?:il )?gas\\b|fuga di gas|perdita di gas|"
     "\\b(?:ingoiato|ingerito|inghiottito)\\b[^.!?]{0,40}\\b(?:pila|pile|batteri[ae]|magnet[ei]|bottone|pezz\\w+"
     "|"
     "pastiglia|detersivo)\\b|"
     "\\b(?:fatico a|fatica a|non riesco a|non riesce a|difficoltà a) respirare|priv[oa] di sensi|"
     "monossido\\b[^.!?]{0,60}\\b(?:suon\\w+|scattat\\w+)|\\b(?:sta bruciando|in fiamme|fa scintille)\\b|"
     "\\b(?:ex|marito|fidanzato|vicino|lui) (?:mi minaccia|mi ha minacciat\\w)\\b(?! di (?!morte))|minacc\\w+ di "
     "morte|temo per la mia vita)"},
    {"pt", DANGER_DESPAIR,
     "\\b(?:não quero (?:mais )?viver\\b(?! (?:aqui|assim|com|em|sem)\\b)|quero morrer|me matar\\b|matar-me|"
     "suicid\\w+|suicíd\\w+|(?:tirar|acabar com) a (?:minha )?vida|não (?:tenho|vejo) (?:mais )?(?:vontade|razão) "
     "(?:de|"
     "para) viver|acabar com a minha vida)"},
    {"pt", DANGER_PERIL,
     "(?:cheir\\w+ (?:muito )?(?:a|de) gás|(?:fuga|vazamento) de gás|"
     "\\b(?:engoliu|engolido)\\b[^.!?]{0,40}\\b(?:pilhas?|bateria|ímã|íman|botão|peça|comprimidos?|lixívia)\\b|"
     "\\b(?:dificuldade (?:em|para|de)|custa|não consigo|não consegue) respirar|inconsciente|"
     "monóxido\\b[^.!?]{0,60}\\b(?:toc\\w+|apit\\w+|dispar\\w+)|\\b(?:está (?:pegando fogo|a arder)|em chamas|"
     "soltando faíscas)\\b|"
     "\\b(?:ex|marido|namorado|vizinho|ele) (?:me ameaça|ameaça-me|me ameaçou|ameaçou-me)\\b(?! (?:de|com) (?!morte))|"
     "ameaças? de morte|temo pela minha vida)"},
    {"nl", DANGER_DESPAIR,
     "\\b(?:(?:wil|hoef|wou)\\b[^.!?,]{0,20}\\bniet meer leven|niet meer (?:wil |wilde |te )?leven\\b(?! "
     "(?:in|met|zonder|"
     "zo)\\b)|(?:wil|wilde) (?:ik )?(?:gewoon |alleen maar |liever )?dood\\b|zelfmoord\\w*|suïcid\\w*|"
     "(?:mezelf|zichzelf|mijzelf) (?:iets aan te doen|van kant|van het leven)|uit het leven stappen)"},
    {"nl", DANGER_PERIL,
     "(?:gaslucht|gaslek|\\bru(?:ik|iken)\\b(?:(?!\\bgeen\\b)[^.!?]){0,30}\\bgas\\b|\\b(?:ruikt|rook|stinkt)\\b[^.!?]{"
     "0,40}\\bnaar gas\\b|"
     "\\b(?:batterij|knoopcel|magneet|onderdeel|knoop|tablet|pil)\\w*\\b[^.!?]{0,40}\\bingeslikt|"
     "ingeslikt\\b[^.!?]{0,30}(?:batterij|knoopcel|magneet)|"
     "\\b(?:moeilijk|nauwelijks|niet meer|moeite met|slecht) (?:nog )?(?:ademen|ademhalen|lucht)|benauwd op de "
     "borst|bewusteloos|"
     "koolmonoxide\\w*\\b[^.!?]{0,60}\\b(?:af|piept|piepte|alarm)\\b|\\b(?:staat in brand|staat in "
     "vlammen|rookt nog|vonkt)\\b|"
     "\\b(?:ex|man|vriend|buurman|hij) (?:bedreigt mij|bedreigt me|heeft (?:mij|me) bedreigd)|doodsbedreiging|vrees "
     "voor mijn leven)"},
};

static struct forms all = FORMS(list, pattern, G_REGEX_CASELESS);

/* "The smell of gas turned out to be the drains": nobody has to run. */
static bool
is_over(const struct grain *grain, const char *text)
{
    static const struct {
        const char *pattern;
    } rows[] = {{"\\b(?:turned out to be|false alarm|(?:all|everything) (?:is|was) (?:now )?(?:fine|safe)|falscher "
                 "alarm|fehlalarm|"
                 "entwarnung|fausse alerte|falsa alarma|falso allarme|falso alarme|vals alarm)\\b"}};
    static struct forms over = FORMS(rows, pattern, G_REGEX_CASELESS);
    return form_holds(forms_open(&over), text, grain, NULL);
}

enum danger
danger_told(const char *language, const char *text)
{
    const struct form *forms = forms_open(&all);
    g_autofree char *start = g_utf8_make_valid(text, (gssize)strnlen(text, LOOK));
    struct grain grain;
    grain_take(&grain, start);
    enum danger told = DANGER_NONE;
    for (guint i = 0; i < all.count; i++)
        if (list[i].danger > told && strcmp(list[i].language, language) == 0 &&
            form_holds(&forms[i], start, &grain, NULL))
            told = list[i].danger;
    return told == DANGER_PERIL && is_over(&grain, start) ? DANGER_NONE : told;
}
