/*
 * temper.c - what a customer says that is no matter: Spanish scorn and verdicts; praise that is meant as none, in the languages other than
 * English ("Ach toll, Sauna bezahlt, Sauna kalt"); English noise ("Is this a joke?").
 *
 * Told back it is a mockery, and praise of that kind would be answered with thanks; the tone of the answer has heard it. Owns its
 * compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "temper.h"

#include "forms.h"
#include "swaps.h"

#include <glib.h>
#include <string.h>

/* ---- Spanish: a sentence that is temper alone -------------------------------------------------------------------- */

static const char *const tempers[] = {
    /* scorn and despair, and what only leads up to the matter */
    "^\\W*(?:no tengo palabras|no (?:me )?puedo creer|increíble|es obvio|obviamente|está claro que|no es de extrañar|"
    "qué (?:ironía|pena|lástima|rabia|poca|falta|cara|vergüenza|decepción|desastre)\\b|de no (?:recibir|obtener|tener)|"
    "(?:en caso|de lo) contrario|(?:vaya|menud[oa]) [^,]*$|ni un[oa](?: sol[oa])?\\W*$|(?:esto )?no hay dinero que)",
    /* a verdict on all of it, and what others are advised */
    "^\\W*(?:esto |eso )?es (?:un|una) (?:\\p{L}+ )?(?:desastre|vergüenza|tomadura|burla|chapuza|broma)\\b[^,;]{0,30}$",
    "^\\W*(?:no (?:la|lo|los|las|os) recomiendo|nunca más)\\b",
    /* what is felt */
    "^\\W*(?:la verdad es que )?(?:estoy|estamos|me siento|nos sentimos) (?:muy |tan |totalmente )?"
    "(?:decepcionad|enfadad|indignad|hart|molest|frustrad|engañad|estafad|descontent|cansad)[oa]s?\\b"
    "(?![^,;]* (?:porque|ya que|pues)\\b)[^,;]*$",
    "^\\W*(?:y |pero |o )?(?:me|nos) (?:están|estáis|toman|tomáis) (?:cargando|vacilando|tomando el pelo|el pelo)\\b",
};

/* A table of bare patterns: each row is its pattern. */
static struct forms all = {
    .rows = tempers, .width = sizeof tempers[0], .count = G_N_ELEMENTS(tempers), .flags = G_REGEX_CASELESS};

bool
temper_is_all(const struct pack *pack, const char *sentence)
{
    if (!pack || strcmp(pack->language, "es") != 0)
        return false;
    const struct form *forms = forms_open(&all);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < all.count; i++)
        if (form_holds(&forms[i], sentence, &grain, NULL))
            return true;
    return false;
}

/* ---- praise that is meant as none -------------------------------------------------------------------------------- */

/* Behind the praise a mark, perhaps one who is called, and the matter */
#define MEANT_NONE "(?:,? ?@\\w+)?\\s*[,:…]+\\s*(?=[\\p{L}\\d])"

/* A mail that means its praise opens with none of these, or thanks or praises further on. `anywhere` may be NULL. */
static const struct {
    const char *language, *opening, *anywhere;
} jeers[] = {
    {"de",
     "^\\s*(?:(?:ach|na)(?: ja)?,? (?:toll|super|klasse|prima|bravo|danke|schön)|bravo|(?:herzlichen "
     ")?glückwunsch(?:, (?:sie haben|ihr habt|du hast) es (?:\\w+ )*geschafft)?|chapeau|respekt|hut ab|applaus|"
     "(?:ganz )?großes kino|(?:super|tolle|starke|klasse|saubere|reife) leistung(?:, (?:echt|wirklich))?|"
     "(?:toll|super|klasse|stark) (?:gemacht|organisiert|gelaufen)|läuft bei (?:euch|ihnen)|danke (?:auch )?für "
     "(?:gar )?ni(?:chts|x)|(?:vielen |herzlichen )?dank(?:e)? auch)"
     "(?:,? @?(?-i:\\p{Lu}[\\w-]+))?[,:!.]+ (?:(?:\\w+ )?(?:toller?|super) service[,:!.]+ )?(?=\\p{L}|\\d)"
     "(?![^\\n]*(?:danke?n?\\b(?! für nichts| auch für nichts)|freue|zufrieden|geholfen|weiter so|empfehl|geklappt))",
     "(?:^|(?<=[.!?] )|(?<=\\n))(?:danke (?:auch )?für (?:gar )?ni(?:chts|x)|bravo|na (?:toll|super|"
     "danke)|läuft bei (?:euch|ihnen)|chapeau|respekt|hut ab|(?:ganz )?großes "
     "kino|(?:super|tolle|starke|klasse|saubere|"
     "reife) leistung(?:, (?:echt|wirklich))?|(?:das )?muss man (?:auch )?erst (?:ein)?mal "
     "(?:schaffen|organisieren|hinkriegen|hinbekommen|können)|man gönnt sich ja sonst nichts)"
     "(?:[.!]+\\s*|\\s*[^\\p{L}\\d\\s.!?,@\"]+\\s*)"},
    {"nl",
     "^\\s*(?:(?:ach|nou|oh|wat|lekker|heel) )*(?:leuk|fijn|mooi|lekker|geweldig|bravo|fantastisch|super|prachtig|"
     "goed bezig|chapeau|gefeliciteerd|complimenten|respect|petje af|bedankt voor ni(?:ks|ets)|wat een "
     "(?:geweldige?|fantastische?|top|mooie|goede|prachtige?) "
     "(?:service|dienst|klantenservice|prestatie|organisatie))(?: geregeld| gedaan| hoor| weer| zeg| dan)*"
     "(?: (?:die|dat|de|het) nieuwe? [\\w-]+)?[,:!.]+ (?=\\p{L}|\\d)(?![^\\n]*(?:bedankt (?!voor ni)|dank "
     "(?:u|je)|tevreden|blij\\b|geholpen|compliment))",
     "(?:^|(?<=[.!?] )|(?<=\\n))(?:bedankt voor ni(?:ks|ets)|lekker dan|fijn hoor|bravo|hulde|goed bezig|complimenten "
     "hoor|"
     "respect hoor|petje af)[.!]+\\s*"},
    {"fr",
     "^\\s*(?:(?:ah|eh ben|alors là|non mais)[, ]+)?(?:bravo|félicitations|chapeau|super|génial|magnifique|fantastique|"
     "formidable|parfait|merveilleux|excellent|bien joué|belle performance|quel talent|quelle classe|de mieux en mieux|"
     "trop fort|la classe)(?: (?:à vous|à tous|les gars|l'équipe|alors|vraiment|encore une fois|(?:les "
     ")?champions))*" MEANT_NONE "(?![^\\n]*(?:merci\\b(?! pour "
     "rien)|ravi|content|satisf|parfait|excellent|délici|adorable|sympa|aimable|gentil|accueil|"
     "impecc|recommand|revien|au top|sublime|régal|beau "
     "travail|magnifi|rapid|efficac|continue|gagné|sauvé|superbe|formidabl|"
     "nickel|bonheur|plaisir|bluff|heureu|enfin|à temps|bravo à))",
     NULL},
    {"es",
     "^\\s*¡?(?:felicidades|enhorabuena|bravo|perfecto todo|todo perfecto|todo "
     "genial|genial|fantástico|estupendo|perfecto|maravilloso|muy bonito|olé|chapó|de "
     "lujo|"
     "qué (?:bien|bonito|lindo|maravilla|gusto|ilusión|alegría|gracia|nivel))(?: (?:a todos|por eso|otra vez|equipo|"
     "chic[oa]s|de verdad)| por (?:el|la|los|las|su|sus|vuestr[oa]s?|tu) [^,.:;!?\\n]{3,60}(?=:))*" MEANT_NONE
     "(?![^\\n]*(?:gracias|encant|content|perfect|estupend|amable|recomend|volver["
     "eé]|rápid|rapid|eficien|mejor|delicios|"
     "riquísim|buen[oa]? (?:trabajo|servicio|atención)|ya "
     "(?:funciona|está|llegó|me)|solucion|arregl|resuelt|feliz|precios|"
     "profesional|\\bsigan|\\bseguid|maravill|espectacular|ganado|por fin|a tiempo))",
     NULL},
    {"it",
     "^\\s*(?:complimenti(?: vivissimi| "
     "davvero)?|brav[io](?:,? (?:davvero|proprio|veramente|ma) "
     "brav[io])?|bravissimi|ottimo|fantastico|perfetto|grandioso|magnifico|splendido|"
     "geniale|evviva|(?:ma )?che (?:bello|bravi|gioia|meraviglia)|bel lavoro)(?: (?:a tutti|ragazzi|davvero|a "
     "voi)| (?:a|al|alla|ai|agli) [^,.:;!?\\n]{2,30}(?=:[^\\n]*\\b(?:non|mai|nessuno|niente|senza|di "
     "nuovo|ancora|pers[oaie]|rott[oaie])\\b))*(?:" MEANT_NONE
     "|[.!]+\\s*(?=[^\\n]*\\b(?:non|senza|mai|nessun\\p{L}*|niente|nemmeno|neanche|ritardo|rott[oaie]|"
     "sbagliat[oaie])\\b))"
     "(?![^\\n]*(?:grazi|content|soddisf|perfett|ottim|eccellent|gentil|cortes|veloc|rapid|"
     "consigli|torner|buonissim|bellissim|"
     "brav[oaie]|risolt|sistemat|finalmente|professional|impeccabil|delizi|meravigli|conquistat|in tempo|puntual))",
     NULL},
    {"pt",
     "^\\s*(?:(?:os meus )?parabéns(?: (?:a todos )?[oa]s envolvid[oa]s| aos envolvidos| a todos| pela "
     "competência)?|ótimo|"
     "fantástico|perfeito|maravilha|excelente|brilhante|bravo|espetáculo|genial|que "
     "(?:maravilha|beleza|lindo|bom|legal|"
     "espetáculo|bonito))(?: (?:mesmo|hein|viu|malta|pessoal)| (?:à|ao|a|aos|às|pelo|pela) "
     "[^,.:;!?\\n]{2,40}(?=:[^\\n]*\\b(?:não|nunca|ninguém|"
     "nada|sem|continuo|outra vez|de novo|atras\\p{L}*|perd\\p{L}*)\\b))*" MEANT_NONE
     "(?![^\\n]*(?:obrigad|agrade|content|satisfeit|perfeit|ótim|excelent|maravilh|delíci|delici|atencios|simpátic|"
     "rápid|"
     "recomend|voltar|melhor|resolv|consert|adorei|amei|lind[oa]|carinh|profission|impecáv|finalmente|feliz|sucesso|"
     "continuem|"
     "a tempo|pontual))",
     NULL},
};

/* What went wrong, for all that was praised */
static const struct {
    const char *language, *amiss;
} wrongs[] = {
    {"fr",
     "\\b(?:pas|jamais|personne|rien|sans|aucune?|perd\\p{L}*|retard|attente|panne|cass\\p{L}*|trou|erreur|impossible|"
     "coupures?|semaines?|mois|fois|mauvais\\p{L}*|facturé\\p{L}*|froid\\p{L}*)\\b"},
    {"es",
     "\\b(?:no|sin|nunca|nadie|nada|ni|perd\\p{L}*|retraso|tarde|rot[oa]s?|error|equivocad\\p{L}*|semanas?|meses|veces|"
     "otra vez|averia\\p{L}*|cerrad[oa]s?|cobra\\p{L}*|frí[oa]s?)\\b"},
    {"it",
     "\\b(?:non|senza|mai|nessun\\p{L}*|niente|pers[oaie]|ritardo|rott[oaie]|errore|sbagliat\\p{L}*|settiman[ae]|mesi|"
     "volte|di nuovo|guast\\p{L}*|multa|saltare|bloccat\\p{L}*)\\b"},
    {"pt", "\\b(?:não|sem|nunca|ninguém|nada|perd\\p{L}*|atras\\p{L}*|quebrad\\p{L}*|errad\\p{L}*|avariad\\p{L}*|erro|"
           "semanas?|"
           "meses|vezes|de novo|outra vez|cobra\\p{L}*|vazi[oa]s?|caiu|fila)\\b"},
};

static struct forms wrong = FORMS(wrongs, amiss, G_REGEX_CASELESS);
static struct forms openings = FORMS(jeers, opening, G_REGEX_CASELESS);
static struct forms anywhere = FORMS(jeers, anywhere, G_REGEX_CASELESS);

/* "sta ik weer in de regen" asks nothing. */
static const struct swap turns[] = {{"^(\\w+) ik ", "ik \\1 "}};
static struct swaps turned = SWAPS(turns, 0);

/* The body (taken) without what the pattern finds; gone_out: it found something. Nothing is taken where nothing would be left. */
static char *
without(const struct form *pattern, char *body, bool *gone_out)
{
    struct grain grain;
    grain_take(&grain, body);
    char *left = form_put(pattern, body, &grain, "");
    if (!left || strlen(left) == strlen(body) || strlen(left) < 12) {
        g_free(left);
        return body;
    }
    *gone_out = true;
    g_free(body);
    return left;
}

static bool
is_wrong(guint row, const char *body)
{
    struct grain grain;
    grain_take(&grain, body);
    return form_holds(&forms_open(&wrong)[row], body, &grain, NULL);
}

char *
temper_off(const char *language, char *body, bool *jeers_out)
{
    *jeers_out = false;
    for (guint i = 0; i < G_N_ELEMENTS(jeers); i++) {
        if (strcmp(jeers[i].language, language) != 0)
            continue;
        body = without(&forms_open(&openings)[i], body, jeers_out);
        if (*jeers_out && g_unichar_islower(g_utf8_get_char(body))) {
            g_autofree char *old = swaps_put(&turned, NULL, false, body);
            g_autofree char *first = g_utf8_substring(old, 0, 1), *great = g_utf8_strup(first, -1);
            body = g_strconcat(great, old + strlen(first), NULL);
        }
        if (jeers[i].anywhere)
            body = without(&forms_open(&anywhere)[i], body, jeers_out);
    }
    for (guint i = 0; i < G_N_ELEMENTS(wrongs) && *jeers_out; i++)
        if (strcmp(wrongs[i].language, language) == 0) /* where nothing is said to be wrong, nobody is consoled */
            *jeers_out = is_wrong(i, body);
    return body;
}

/* ---- what we are called ------------------------------------------------------------------------------------------ */

#define EN_VULGAR                                                                                                      \
    "(?:\\w*fuck\\w*|(?:bull|horse|dip)?shit\\w*|bastards?|arses?|arseholes?|assholes?|dickheads?|wank\\w*|twats?|"    \
    "cunts?|"                                                                                                          \
    "bollocks|piss(?:ed|ing)?|bitch\\w*|backsides?)"
#define DE_VULGAR                                                                                                      \
    "(?:schei(?:ß|ss)\\p{L}*|(?!spar|(?:an|fuß|durch|ab)?marsch|\\p{L}*(?:barsch|harsch))\\p{L}*arsch\\p{L}*|"       \
    "wichser\\p{L}*|hurensöhne?|verfickt\\p{L}*|fick\\p{L}*|kack\\p{L}*|"                                             \
    "verschissen\\p{L}*|dreckslad\\p{L}*|sauladen)"
#define FR_VULGAR                                                                                                      \
    "(?:merd\\p{L}*|putain\\p{L}*|con(?:nards?|nasses?|neries?)|encul\\p{L}*|salop\\p{L}*|salauds?|trou du "           \
    "cul|foutre)"
#define ES_VULGAR                                                                                                      \
    "(?:mierd\\p{L}*|put[oa]s?|hijos? de|cabr[oó]n(?:es)?|gilipoll\\p{L}*|coño|joder|jodid[oa]s?|pendej[oa]s?|"      \
    "chingad\\p{L}*|capull[oa]s?|cojones)"
#define IT_VULGAR                                                                                                      \
    "(?:merd[ae]|stronz\\p{L}*|cazz\\p{L}*|coglion\\p{L}*|vaffanculo|bastard[oi]|puttan\\p{L}*|minchi\\p{L}*)"
#define PT_VULGAR                                                                                                      \
    "(?:merd\\p{L}*|porra|caralho|put[oa]s?|foda\\p{L}*|fodid\\p{L}*|cabr(?:ão|ões)|filh[oa]s? da|cuzão|bost[ao]s?)"
#define NL_VULGAR                                                                                                      \
    "(?:klote\\p{L}*|klootza\\p{L}*|kut\\p{L}*|tering\\p{L}*|tyfus\\p{L}*|kanker(?:lijers?|zooi|bedrijf)|lul(?:len)?|" \
    "godver\\p{L}*|shit\\p{L}*|fuck\\p{L}*)"

#define REST  "[^,.!?\\n]{0,40}(?:,\\s*|[.!?]+\\s*|$)"
#define START "(?:^\\s*|(?<=[.!?,] )|(?<=\\n))"

/* names: of us, without which no insult is taken off, as "thieves" may have been there indeed */
static const struct {
    const char *language, *vulgar, *names;
} insults[] = {
    {"en", "\\b" EN_VULGAR "\\b",
     START "(?:you(?:['’]re| are)?(?: all| lot| people| guys)?|what) (?:an? |the )?(?:\\w+ ){0,3}?(?:" EN_VULGAR
           "|idiots?|morons?|clowns?|thieves|crooks|scammers|muppets)\\b" REST},
    {"de", "\\b" DE_VULGAR "\\b",
     START
     "(?:ihr seid|(?:Sie|ihr) sind|seid ihr|was seid ihr|was für ein)\\b[^,.!?\\n]{0,40}\\b(?:" DE_VULGAR
     "|idioten|deppen|versager|saftladen|verbrecher\\p{L}*|betrüger\\p{L}*|abzocker\\p{L}*|vollpfosten|trottel|pfeifen|"
     "dilettanten|amateure)\\b" REST},
    {"fr", "\\b" FR_VULGAR "\\b",
     START "(?:vous êtes|vous n['’]êtes|c['’]est|quelle|espèce|bande)\\b[^,.!?\\n]{0,40}?\\b(?:" FR_VULGAR
           "|voleurs|escrocs|incapables|incompétents|guignols|clowns|rigolos|charlots|nuls|idiots|imbéciles)\\b" REST},
    {"es", "\\b" ES_VULGAR "\\b",
     START "(?!vaya \\p{L}+ de \\p{L}+(?:,? con perd[oó]n)?[.,!]+ (?:se |me |nos )?l[oa]s? "
           "(?:compr|ped|regal|encargu|recib|estren|mont|pagu))(?:sois|son|sos|vaya|menud[oa]s?|panda de|pandilla "
           "de|qué)\\b[^,.!?\\n]{0,40}?\\b(?:" ES_VULGAR
           "|inútiles|ladrones|estafadores|sinvergüenzas|incompetentes|payasos|idiotas|imbéciles)\\b" REST},
    {"it", "\\b" IT_VULGAR "\\b",
     START "(?:siete|che|branco di|banda di|massa di)\\b[^,.!?\\n]{0,40}?\\b(?:" IT_VULGAR
           "|ladri|truffatori|incapaci|incompetenti|buffoni|pagliacci|idioti|imbecilli|cialtroni)\\b" REST},
    {"pt", "\\b" PT_VULGAR "\\b",
     START "(?:vocês são|vcs são|são|sois|que|bando de|cambada de)\\b[^,.!?\\n]{0,40}?\\b(?:" PT_VULGAR
           "|ladrões|golpistas|vigaristas|incompetentes|palhaços|idiotas|inúteis)\\b" REST},
    {"nl", "\\b" NL_VULGAR "\\b",
     START "(?:jullie zijn|u bent|zijn jullie|wat een|stelletje)\\b[^,.!?\\n]{0,40}?\\b(?:" NL_VULGAR
           "|idioten|oplichters|dieven|prutsers|sukkels|amateurs|boeven)\\b" REST},
};

static struct forms named = FORMS(insults, names, G_REGEX_CASELESS);
static struct forms vulgar = FORMS(insults, vulgar, G_REGEX_CASELESS);

char *
temper_insults_off(const char *language, char *body, bool *told_out)
{
    *told_out = false;
    for (guint i = 0; i < G_N_ELEMENTS(insults); i++)
        if (strcmp(insults[i].language, language) == 0)
            body = without(&forms_open(&named)[i], body, told_out);
    return body;
}

bool
temper_is_vulgar(const char *language, const char *text)
{
    struct grain grain;
    grain_take(&grain, text);
    for (guint i = 0; i < G_N_ELEMENTS(insults); i++)
        if (strcmp(insults[i].language, language) == 0)
            return form_holds(&forms_open(&vulgar)[i], text, &grain, NULL);
    return false;
}

/* ---- English: a sentence that is noise --------------------------------------------------------------------------- */

#define POOR                                                                                                           \
    "(?:terrible|awful|shocking|appalling|dreadful|horrible|horrendous|abysmal|disgraceful|pathetic|poor|bad|"         \
    "rubbish|useless|unbelievable|ridiculous|disgusting|unacceptable|outrageous|unreal|incredible|shameful)"
#define FINE "(?:great|nice|lovely|brilliant|charming|fantastic|wonderful|excellent|superb|awesome)"
#define NOT_SO                                                                                                         \
    "(?:not (?:ok|okay|right|fair|on|good enough|acceptable|cool)|wrong|unfair|illegal|sad|insane|crazy|a joke|" POOR  \
    ")"

static const char *const noises[] = {
    /* what asks nothing */
    "(?:surely )?(?:this|that|it) (?:surely )?(?:can't|cannot|shouldn't) be (?:legal|right|fair|normal|acceptable|"
    "serious|allowed|ok|okay)",
    "(?:is|isn't) (?:it|that|this) (?:just |so |some kind of |a |meant to be a )*(?:joke|prank|wind-?up|" NOT_SO ")",
    "are you (?:guys |people )?(?:actually |even )?(?:kidding|joking|serious|for real)(?: me)?",
    "what (?:exactly |on earth |the hell )?(?:am I|are we) (?:exactly |actually |even )?paying (?:you )?for",
    "(?:have you )?(?:ever |even )?heard of (?:customer|manners|courtesy|common sense|quality|training)\\b.{0,40}",
    "(?:do|don't) you (?:guys |people |lot )?(?:not |even )?(?:like|want|enjoy|need) (?:making |earning |my |our |any "
    ")?"
    "(?:money|customers|business|sales)",
    "(?:am I missing something|what am I missing)(?: here)?",
    "(?:please )?make (?:it|this|that) make sense",
    "why,?(?: @?\\w+,?)? why(?:,? why)*",
    /* what judges all of it */
    "(?:really|seriously|what|wtf|wth|omg|smh|ugh+|argh+|grr+|wow|lol|sigh|not good|not good enough|not cool|" POOR
    "|" FINE ")",
    "(?:typical|classic|figures|go figure|no surprise there|what a surprise)(?: of .{1,30}| \\w+)?",
    "(?:the )?(?:absolute |single |by far the |simply the )*worst (?:[\\w-]+ ){0,3}(?:ever|of all time|out there)",
    "(?:" POOR "|" FINE ") (?:customer )?(?:service|company|job|work|support|stuff|effort|experience)(?: guys| again|"
    " as (?:always|usual|ever))?",
    "(?:what a|such a|an absolute|a complete|total|complete|utter|absolute) (?:\\w+ )?(?:joke|shambles|disgrace|"
    "waste of time|mess|rip-?off|farce|nightmare)",
    "(?:this|that|it)(?:'s| is| was) (?:just |really |simply |absolutely |so |completely |totally )*" NOT_SO,
    /* what closes */
    "cheers for that|thanks a lot|thanks for nothing|never again|do better|shame on you|rant over|cheers",
    "you can (?:guess|imagine)(?: the rest)?|(?:mug|idiot|fool) that I am,? .{0,40}|yay,? .{3,60}",
    "(?:please )?give (?:him|her|them|that \\w+) a (?:raise|pay rise|medal|bonus)",
    "(?:all good|right then|ok then|nice one|fair play|happy days|just my luck|no words|speechless|I give up)",
    "(?:nothing|no) (?:more|else|further|reply|need to reply)(?: is)?(?: needed| required)?(?: from you)?",
    "(?:please |kindly )?(?:find|see) (?:below|attached|enclosed)(?: .{0,60})?",
    "(?:[#@]\\w+[ ,]*)+",
};

bool
temper_is_noise(const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        g_autoptr(GString) whole = g_string_new("^[\\s\"'(]*(?:(?:and|but|so|well|oh|like|honestly|just|then) )*(?:");
        for (guint i = 0; i < G_N_ELEMENTS(noises); i++)
            g_string_append_printf(whole, "%s%s", i ? "|" : "", noises[i]);
        g_string_append(whole, ")(?: [@#]\\w+)*[\\s.!?\"')]*$");
        pattern = g_regex_new(whole->str, G_REGEX_CASELESS, 0, NULL);
        g_assert(pattern);
        g_once_init_leave(&once, 1);
    }
    return g_regex_match(pattern, sentence, 0, NULL);
}
