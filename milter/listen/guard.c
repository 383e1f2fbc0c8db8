/*
 * guard.c - the last look at a turned clause that is not English: what is not surely right is not said.
 *
 * There is no parser for these languages, so a conversion is judged by its closed classes: forms that only an order, a place of the
 * customer's or a half-turned person leaves behind. A clause refused here is told by its frame, quoted whole or left out. Thread-safe.
 */
#include "guard.h"

#include "cited.h"
#include "clause.h"
#include "forms.h"
#include "owed.h"
#include "temper.h"
#include "sound.h"
#include "southern.h"
#include "swaps.h"

#include <string.h>

static const struct refusal list[] = {
    /* every clause: a comma, bracket or small word at an end that none has */
    {"", ANYWHERE, "[,;:(–]$| ,|\\( |^[,;:)]"},
    {"de", ANYWHERE, "(?i) (?:und|oder|aber|von|für|im|am|zum|zur|der|(?<!nur )eine)$"},
    {"de", ANYWHERE,
     "(?i)\\b(?:ist|war|hat|haben|hast|wurde|für|mit|als|und|wie)(?: \\p{L}+)? ein$"}, /* "zieht … ein" is whole */
    {"fr", ANYWHERE,
     "(?i) (?:et|ou|mais|de|à|par|le|la|les|des|du|au|aux|que|qui)$|^(?!.*\\ben \\p{L}+ une?$).* une?$"},
    {"es", ANYWHERE, "(?i) (?:y|o|pero|de|a|para|con|por|en|el|los|las|un|que)$"},
    /* German: a place of the customer's, a reference to what stands elsewhere */
    {"de", STATEMENT, "(?i)\\bhier\\b|^an (?:dem|diesem) tag\\b|^anschließend\\b"},
    /* an order behind a condition, and what we shall do: promises in our mouth */
    {"de", STATEMENT, "(?i)^(?:bis|falls|wenn|sollten?|sobald)\\b.*, \\p{L}+ wir\\b"},
    {"de", STATEMENT, "\\b(?:[Ww]erden wir|[Ww]ir werden)\\b"},
    /* "sobald Sie kaue oder …", "unsere plattform verkauft", "hauptstr" */
    {"de", ANYWHERE,
     "\\b(?:sobald|wenn|weil|da|dass|ob|falls|bevor|als|während|obwohl|nachdem) Sie (?:(?:ihn|sie|es|das|ihm|sich) "
     ")?(?!heute|gerne|bitte|alle|beide|lange)\\p{Ll}+e (?:oder|und)\\b"},
    {"de", ANYWHERE, "\\b(?:unsere[rnms]?|Ihre[rnms]?|deine[rnms]?|eure[rnms]?)(?: \\p{Ll}[\\p{L}-]*){1,3}(?:[,.;]|$)"},
    {"de", STATEMENT,
     ", "
     "(?!das\\b|es\\b|er\\b|sie\\b|ihr\\b|wir\\b|du\\b|wer\\b|bisher\\b|seither\\b|vorher\\b|daher\\b|was\\b|dies\\b|"
     "alles\\b|nichts\\b|man\\b|"
     "niemand\\b|keiner\\b|jetzt\\b|da\\b|dort\\b|so\\b|wie\\b|wo\\b|wann\\b|warum\\b|nun\\b|dann\\b|und\\b|die\\b|"
     "der\\b)"
     "\\p{Ll}+er (?:ist|hat|sind|war)\\b"},
    {"de", ANYWHERE, "\\b[Uu]nser (?!\\p{Ll}*(?:er|es|e|en)\\b)\\p{Ll}+\\b"}, /* "IHR SITZT" taken for a possessive */
    {"de", ANYWHERE, "\\b\\p{Ll}{3,}str\\b|\\bglaub\\b|, stimmt das\\b"},
    {"de", STATEMENT, "(?i)^(?:und|oder|aber) \\p{L}+(?:t|en) (?:ihr|wir|du|sie)\\b"},
    /* our words in the customer's mail, told with their persons turned: "wir schreiben: ihr habt …" */
    {"de", ANYWHERE,
     "(?i)\\bwir (?:schreiben|sagen|behaupten|antworten|meinen|versprechen)[^.:]{0,30}: (?:ihr|Sie|du)\\b"},
    {"de", STATEMENT, "(?i)^wir (?:schreiben|sagen|behaupten|antworten), .*\\bsei(?:en)?\\b"},
    {"nl", ANYWHERE, "(?i)\\bwij (?:schrijven|zeggen|beweren|antwoorden|beloven)[^.:]{0,30}: (?:jullie|u|je)\\b"},
    /* what we are said to owe: bare it would be an admission */
    {"de", STATEMENT,
     "(?i)\\b(?:Ihnen|dir|euch) steh(?:t|en)\\b|\\bAnspruch auf\\b|\\b(?:rechts|vertrags)widrig\\b|\\bwir "
     "schulden\\b|\\bkommt (?:\\p{L}+ )?weg\\b"},
    {"fr", STATEMENT,
     "(?i)\\b(?<!n')avez droit à\\b|\\bouvr\\p{L}+ droit\\b|\\ben droit d|\\bnous vous devons\\b|\\billéga"},
    {"es", STATEMENT,
     "(?i)\\btienen? derecho a\\b|\\btienes derecho a\\b|\\ble corresponde\\b|\\ble debemos\\b|\\bilegal"},
    {"it", STATEMENT,
     "(?i)\\b(?:Le|ti|vi) dobbiamo\\b|\\bsiamo (?:noi )?(?:i |in )?(?:responsabili|colpevoli|torto)\\b|\\bcolpa "
     "nostra\\b"},
    {"pt", STATEMENT,
     "(?i)\\bnós (?:somos|são) (?:os )?(?:responsáve|culpad)|\\bnós temos (?:de|que)\\b|\\b(?:lhes? "
     "devemos|devemos-lhes?)\\b|\\bculpa nossa\\b"},
    {"nl", STATEMENT, "(?i)\\bwij\\b.*\\b(?:aansprakelijk|verantwoordelijk)\\b"},
    /* no verb at all: a sum, a time */
    {"de", STATEMENT, "^[0-9.,:]+ (?:€|Euro|EUR|Uhr)(?!.*\\b(?:ist|sind|wurden?|hat|haben|war|waren|fehl|steh)).*"},
    {"de", STATEMENT, "(?i)^bis (?:zum )?\\d+\\. ?\\p{L}* auf "},
    /* French: orders, a negation or person half written, participle and infinitive mistaken */
    {"fr", ANYWHERE, "(?i)(?:^|, |; |\\bpuis )(?:surtout )?(?:n['’])?(?!chez|assez|nez|vous\\b)\\p{L}+ez\\b(?!-)"},
    {"fr", ANYWHERE, "(?i)(?:^|, |; |\\bpuis )(?:surtout )?ne (?:\\p{L}+ )?\\p{L}+ez\\b"},
    {"fr", STATEMENT,
     "(?i)\\b(?<!vous )(?<!ne )(?<!et )(?<!ou )(?<!['’])(?<!les )(?<!la )(?<!le )(?<!en )(?<!y )(?<!lui )"
     "(?<!leur )(?<!nous )(?!chez|assez|nez\\b|rez\\b)\\p{L}+ez\\b$"},
    {"fr", ANYWHERE, "(?i)\\b(?:avez|avons) (?!hier\\b|cher\\b)\\p{L}+er\\b|\\b(?<!avez )(?<!êtes )vous \\p{L}+é\\b"},
    {"fr", ANYWHERE,
     "(?i)\\bvous \\p{L}+ez (?:pas|jamais|rien)\\b|\\bvous \\p{L}+ez plus (?:le|la|les)\\b|\\bsi faut\\b"},
    {"fr", ANYWHERE, "(?i)\\bfaut que vous \\p{L}*[^i]ez\\b|\\b(?:svp|stp)\\b"},
    {"fr", STATEMENT,
     "(?i)(?<!['’])\\bici\\b|\\b(?:le|la|les) nôtres?\\b|^vous \\p{L}+ez (?:le|la|les) vôtres?\\b|\\bau "
     "plaisir\\b|^mille mercis\\b"},
    {"fr", STATEMENT,
     "(?i)^(?!(?:vous|tu) (?:espér|pens|croy|craign|dout|suppos)).*?\\bnous (?:(?:vous|le|la|les|en|y|lui|leur) "
     "|l['’])*\\p{L}*(?:[aeiud]rons)\\b|^soit (?:nous|vous)\\b"},
    {"fr", STATEMENT, "(?i)^(?:depuis|dès) (?!que\\b|qu')(?:[^ ,]+ ){0,5}[^ ,]+$"}, /* a time alone */
    {"fr", ANYWHERE, "(?i)\\bserait le bouquet\\b|\\bvient à pied\\b"},
    /* questions that are none, or two in one */
    {"fr", ANYWHERE,
     "(?i)\\bsavoir s(?:i |['’])[^,]* ?:|\\bsavoir s(?:i |['’]).*, (?:pourquoi|comment|quand|est-ce)\\b"},
    {"fr", ANYWHERE, "(?i)\\bsavoir si vous (?:ne )?(?:savez|ignorez)\\b|\\bsavoir quand c['’]est\\b"},
    {"fr", ANYWHERE, "(?i)\\bsavoir si .* quoi$"},
    {"fr", STATEMENT, "(?i)^(?:que |qu['’])"},
    {"fr", STATEMENT, "(?i)^\\p{L}+ée?s? depuis [^,]+, en plus$|\\bque nous [^,]+ (?:il|elle) \\p{L}+$"},
    {"fr", STATEMENT,
     "(?i)^malgré [^,]*$|^(?:l\\p{L}+|cette|ce|cet) \\p{L}+ où [^,]*$|^(?:se "
     "|s['’])\\p{L}+|^(?:voulait|était|avait|ont|a) "},
    /* Spanish */
    {"es", STATEMENT, "(?i)\\b(?:aqu[ií]|acá)\\b|^no es que\\b|^si no,"},
    {"es", STATEMENT,
     "^(?!(?:debido|respecto|acceso|todo|solo|sólo|como|dentro|junto|luego|cuando|nosotros|hizo|vio|dio|puso|tuvo|"
     "vino|dijo|quiso|pudo|trajo|estuvo|supo|cada|segundo)\\b)(?!\\p{L}+ndo\\b)"
     "\\p{Ll}+o "
     "(?:el|la|los|las|al|a|con|en|para|un|una|por)\\b"},
    {"es", ANYWHERE, "(?i)\\b(?!con\\b|en\\b|sin\\b|según\\b)\\p{L}+n nosotros\\b"},
    {"es", ANYWHERE, "(?i)\\bnosotros (?:no |les? |te |os )*(?!bien\\b)\\p{L}+n\\b"},
    {"es", ANYWHERE, "(?i)\\b\\p{L}+[aei]d(?:me|nos|lo|los|las|le)\\b"},
    {"es", ANYWHERE,
     "(?i)(?:^|, )(?!\\p{L}*dad\\b|(?:mitad|amistad|libertad|red|usted)\\b)\\p{L}+[aei]d (?:el|la|los|las|un|una)\\b"},
    {"es", ANYWHERE, "(?i)\\b\\p{L}*[áéíóú]\\p{L}*[ae]n(?:me|nos|l[oa]s?|mel[oa]s?|sel[oa]s?)\\b"},
    {"es", ANYWHERE, "(?i)\\bfavor (?:de )?\\p{L}+r\\b|^junto con saludar|\\bsi (?:no )?la hay\\b"},
    {"es", STATEMENT,
     "(?i)\\b(?!(?:queremos|retiremos|reparemos|preparemos|comparemos|miremos|tiremos|separemos|paremos|esperemos)\\b)"
     "\\p{L}+[aeid]"
     "remos\\b|\\bse dice pronto\\b|\\bha de andar\\b"},
    {"es", ANYWHERE,
     "(?i)\\bsaber si .*, (?:es|está|qué|por qué|cómo) |\\bsaber si (?:no )?sabes?\\b|"
     "\\bsaber si (?:les?|te|os) \\p{L}+ si\\b|\\bsaber si .*, es \\p{L}+$"},
    {"es", ANYWHERE, "(?<![0-9]) [bcdfghjklmnpqrstvwxz] "},
    /* the customer's own voice left standing */
    {"es", ANYWHERE, "(?i)\\bnos (?!hizo|dijo|puso|dio|trajo|vino|quiso|pudo|tuvo|vio)\\p{L}{2,}o\\b"},
    {"es", STATEMENT,
     "(?i)^(?:resumo|cuento|explico|aclaro|insisto|reitero|repito|comento|adelanto|supongo|imagino|digo|aviso)\\b"},
    {"fr", STATEMENT,
     "(?i)^(?!.*\\b(?:vous|te|votre|vos|ton|ta|tes|toi)\\b|.*\\bt['’])(?:.*(?:, |\\bet |\\bmais |\\bpuis ))?on\\b"},
    {"fr", STATEMENT, "(?i)\\bnous pourrions\\b|^faut quoi\\b|^(?:une|zéro|deux) étoiles? parce\\b"},
    {"es", STATEMENT,
     "(?i) o no$|^o |(?<!considera una )(?<!consideras una )(?<!parece una )\\bestafa\\b"}, /* a question, its mark forgotten */
    /* half of a sentence: a condition, reason or item that hung on what is not there */
    {"es", STATEMENT, "(?i)^porque\\b|^si\\b[^,]*$|^si\\b.*, mejor$|\\bas[ií] que con \\p{L}+$"},
    {"fr", STATEMENT, "(?i)^(?:si |s['’]ils? )[^,]*$|^où\\b|^pouvoir\\b|^pas encore (?:l[ae]s? |l['’])"},
    {"fr", STATEMENT, "(?i)^(?:sur|dans|chez|avec|pour) [^,]{1,25}, et\\b|\\bmerci ben\\b"},
    /* a jibe's "c'est ça ?" makes its claim ours; a question without a verb */
    {"fr", ANYWHERE, "(?i)\\bsavoir si c['’]est (?:bien )?(?:cela|ça)$|\\bsavoir si une? \\p{L}+ à \\p{L}+er$"},
};

static struct refusals refusals = REFUSALS(list);

bool
guard_knows(const struct pack *pack)
{
    return pack && word_in(pack->language, "de fr es it pt nl");
}

static bool
is_doubled(const struct clause *clause)
{
    for (guint i = 0; i + 1 < clause->count; i++)
        if (!*clause->words[i].trail && *clause->words[i].low && g_ascii_isalpha(clause->words[i].low[0]) &&
            strcmp(clause->words[i].low, clause->words[i + 1].low) == 0 &&
            !word_in(clause->words[i].low, "vous nous sie die das der des den je dat"))
            return true;
    return false;
}

static bool
is_unbalanced(const char *clause)
{
    gint open = 0;
    guint marks = 0;
    for (const char *c = clause; *c && open >= 0; c++) {
        open += (*c == '(') - (*c == ')');
        marks += *c == '"';
    }
    return open != 0 || marks % 2 != 0;
}

/* "Tienen un mes.": what the customer sets us, not what the customer has ("tenemos"). */
static bool
is_ours_unturned(const struct pack *pack, const char *low, const char *source)
{
    g_autofree char *first = g_strndup(low, strcspn(low, " "));
    g_autofree char *mail = g_utf8_strdown(source, -1);
    return strcmp(pack->language, "es") == 0 &&
           word_in(first, "tienen tenéis deben debéis pueden podéis sabrán verán") && strstr(mail, first);
}

/* "Riceviamo il rimborso?", told as "se riceviamo": the customer's own "we" is never ours. */
static bool
is_we_unturned(const struct pack *pack, const struct clause *clause, const char *source)
{
    bool italian = strcmp(pack->language, "it") == 0;
    if ((!italian && strcmp(pack->language, "pt") != 0) || strpbrk(source, "\"\xC2\xE2"))
        return false;
    g_autoptr(clause) mail = clause_cut(source);
    for (guint i = 0; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool we = italian ? g_str_has_suffix(low, "iamo") && !word_in(low, "chiamo richiamo")
                          : (g_str_has_suffix(low, "amos") || g_str_has_suffix(low, "emos")) &&
                                !word_in(low, "extremos ramos gramos supremos");
        for (guint k = 0; we && k < mail->count; k++)
            if (strcmp(mail->words[k].low, low) == 0)
                return true;
    }
    return false;
}

/* "il va mieux mais vérifiez ce lot": a French order to us that nobody turned, for what is said to us ends in "-ons". */
static bool
is_order_unturned(const struct pack *pack, const struct clause *clause, const char *source)
{
    if (strcmp(pack->language, "fr") != 0)
        return false;
    g_autoptr(clause) mail = clause_cut(source);
    for (guint i = 1; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool order = g_str_has_suffix(low, "ez") && word_in(clause->words[i - 1].low, "mais et donc alors") &&
                     !word_in(low, "chez assez nez rez");
        for (guint k = 0; order && k < mail->count; k++)
            if (strcmp(mail->words[k].low, low) == 0)
                return true;
    }
    return false;
}

static bool
guard_passes(const struct pack *pack, const char *clause, const char *source, bool wish)
{
    if (!guard_knows(pack))
        return true;
    g_autoptr(clause) words = clause_cut(clause);
    bool statement = !wish && strcmp(pack->language, "fr") == 0;
    g_autofree char *low = g_utf8_strdown(clause, -1);
    bool denied = statement && strstr(low, " pas ") && !strstr(low, ", pas ") && !strstr(low, " mais pas ") &&
                  !strstr(low, " le pas de ") && !strstr(low, "ne ") && !strstr(low, "n'") && !strstr(low, "n’");
    /* "setzen Sie den Vertrag bitte aus", told as our deed */
    bool plea = strcmp(pack->language, "de") == 0 && !wish && strstr(source, " bitte") && strstr(clause, " wir ");
    return !denied && !plea && (wish || !owed_promises(pack->language, clause, source)) &&
           !is_we_unturned(pack, words, source) && !is_order_unturned(pack, words, source) &&
           !is_ours_unturned(pack, low, source) && !refusals_hold(&refusals, pack->language, clause, wish) &&
           !is_doubled(words) && !is_unbalanced(clause) && !cited_otherwise(clause, source);
}

/* What a customer's sentence says only in its place: before what it leans on, or in scorn, it is left out, not quoted. */
bool
guard_hushes(const struct pack *pack, const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new(
            "(?i)\\p{L}_\\p{L}|^an (?:dem|diesem) tag\\b|^anschließend\\b|^si (?:no )?la hay\\b|^no es "
            "que\\b|^resumo\\b|"
            "\\bla gracia\\b|\\b(?:sur|avec) quoi ?\\?+$|^à défaut\\b|^faute de\\b|^pas "
            "d'excuse|\\ben plus\\W*$|\\bha de andar\\b|\\bserait le bouquet\\b|\\bvient à pied\\b|"
            ", c['’]est ça ?\\?+$|à fêter ?\\?+$|^une étoile parce\\b|^(?:et )?pas encore (?:l[ae]s? |l['’])|"
            "^(?:et |ah,? |y )*s(?:i |['’]ils? (?!(?:vous|te) pla))[^,?]*$|"
            "\\bnous (?:préciser|indiquer|confirmer)\\W*$|"
            "^ma (?:[^?]* )?(?:è|sono) (?:fint[oaei]|uno scherzo|vero|normale|possibile|fatt[oaei] per non [^?]*)\\?+$|"
            "^(?:oi|olá|ola|hola|ciao|salve|hoi|hallo|salut|coucou)\\b[^.]{0,20}\\b(?:tudo bem|tudo bom|qué tal|que "
            "tal|come va|"
            "ça va|hoe gaat|wie geht)[^.?]{0,12}\\?*$|"
            "^(?:dopo|después de|depois de|em|en|in) (?:\\p{L}+|\\d+) \\p{L}+\\?+$", /* an echo that asks nothing */
            0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return guard_knows(pack) && (g_regex_match(pattern, sentence, 0, NULL) || temper_is_all(pack, sentence));
}

/* Small things that have one right form: what a plea keeps by mistake, a subject named twice, a list's items under one verb. */
static const struct swap_of mends[] = {
    /* "est venu, a pris deux photos": of a chain whose end stands by itself */
    {"fr", "^([^,.;]*\\b(?:est|a|avez|êtes|ont|sont) [^,.;]+), ((?:a|est|avez|ont|sont) \\p{L}+[^,.;]*)(?=$|\\. )",
     "\\1 et \\2", NULL},
    /* what befalls anybody, on the customer's word */
    {"fr",
     "^(?!on\\b|.*\\b(?:vous|nous|votre|vos)\\b)(?=[^aeiouyhéèêà\\W])(?=.*(?:, |\\bet |\\bmais )on "
     "(?!a\\b|est\\b|n'a\\b|n'est\\b|voudr|aimer|\\p{L}+ait\\b))",
     "vous indiquez que ", NULL},
    {"fr",
     "^(?!on\\b|.*\\b(?:vous|nous|votre|vos)\\b)(?=[aeiouyhéèêà])(?=.*, on "
     "(?!a\\b|est\\b|n'a\\b|n'est\\b|voudr|aimer|\\p{L}+ait\\b))",
     "vous indiquez qu'", NULL},
    {"fr",
     "^on "
     "(?!a\\b|est\\b|n'a\\b|n'est\\b|voudr|aimer|souhait|\\p{L}+(?:ait|rait|ra)\\b)(?!.*\\b(?:vous|nous|votre|vos)\\b)",
     "vous indiquez qu'on ", NULL},
    {"de", "\\bob (Sie|du|ihr|wir) bitte ", "ob \\1 ", NULL},
    {"de", "\\b([Ww]ir (?:haben|hatten|geben|gaben|sagten)) wir\\b", "\\1 ihr", NULL},
    {"de", "\\bdass wir ((?:\\p{Ll}+ ){0,2}?)sich\\b", "dass wir \\1uns", NULL},
    {"de", " hier sein\\b", " bei Ihnen sein", " bei dir sein"},
    {"de", "^\\p{L}+ \\p{L}+, \\p{L}+ \\p{L}+: (?=\\p{Lu})", "", NULL}, /* "Neues Handy, alte Sorgen: Die App …" */
    {"nl",
     "(?<! of | en "
     ")\\b((?!(?:open|binnen|buiten|boven|beneden|samen|alleen|morgen|voren|achteren)\\b)\\p{Ll}+(?:en|ijn)) "
     "(moet|kan|kunt|mag|wil|wilt|moeten|kunnen|mogen)$",
     "\\2 \\1", NULL},
    {"de", "\\bdass wir (schriftlich |umgehend |kurz )?bestätigen$", "dass wir das \\1bestätigen", NULL},
    {"nl",
     "\\b(weten of .{4,}?) of (kan|kunnen|moet|moeten|wordt|worden|is|zijn|komt|komen|krijgt|mag|mogen|gaat|heeft) "
     "(hij|het|ze|er|dat|die|wij) ([^,.?]*)$",
     "\\1 of dat \\3 \\4 \\2", NULL},
    {"nl",
     "\\b(of (?:u|je|jullie) (?:een|de|het|uw|je|jullie|die|dat|\\d+) (?:\\p{L}+ ){1,3}?)(mag|mogen|kan|kunt|kunnen|"
     "moet|moeten) ((?:die|dat) [^,?]+) (\\p{Ll}+en)$",
     "\\1\\3 \\2 \\4", NULL}, /* "of u een jas mag die u hebt gekocht ook ruilen" */
    {"nl", "\\bhoe laten wij (?=[^,]*(?:zijn|gaan|sluiten|beginnen|komen)$)", "hoe laat wij ", NULL},
    {"nl", "(?i)^(?:want|plus) (?=(?:de|het|u|uw|je|jullie|wij|er) )", "", NULL},
    {"nl",
     "^(?![^,]*\\b(?:heb|hebt|hebben|heeft|bent|zijn|is|werd|werden|wordt|had|hadden|was|waren)\\b)[^,]*\\bge\\p{Ll}+(?"
     ":t|"
     "en), [^,]{1,20} (?:uit|aan|open|dicht), (?=(?:u|je|jullie) )",
     "", NULL}, /* "Deur gesloten, gas uit, wij staan buiten" */
    {"nl", ",? [^,]* dus (?:laat|bel|stuur|geef) (?!u\\b|je\\b|wij\\b).*$", "", NULL}, /* an order to us */
    {"es", "\\bhan (\\p{Ll}+[dt]o) nosotros\\b", "hemos \\1", NULL},
    {"es", "\\b(?!\\p{Ll}*(?:ue|ie)\\p{Ll}+an )(\\p{Ll}{2,}a)n nosotros\\b", "\\1mos", NULL}, /* "me acusan ustedes" */
    /* "Seul bémol, il manque un pied" */
    {"fr",
     "(?i)^(?:(?:le |la )?seule? |(?:mon |un )?(?:petit )?)(?:petit )?"
     "(?:bémol|hic|souci|problème|point noir|regret|inconvénient)(?:, | : )(?=\\p{Ll})",
     "", NULL},
    {"es",
     "(?i)^(?:lo )?(?:único|mi única) (?:malo|pero|pega|problema|queja|inconveniente)(?:, (?:es )?| es )(?:que )?", "",
     NULL},
    {"it",
     "(?i)^(?:l'|il |la )?(?:unic[oa]|sol[oa]) (?:neo|pecca|problema|difetto|appunto|inconveniente)(?:, (?:è )?| è "
     ")(?:che )?",
     "", NULL},
    {"pt", "(?i)^(?:[oa] )?(?:únic[oa]|só) (?:senão|problema|defeito|reparo|ponto negativo)(?:, (?:é )?| é )(?:que )?",
     "", NULL},
    {"nl", "(?i)^(?:het )?(?:enige|klein) (?:minpunt(?:je)?|nadeel|probleem|puntje)(?:, | is )(?:dat )?(?!is)", "",
     NULL},
    {"es", "\\b(y|e) (\\p{L}{3,}[^cgz\\W])aos (?=de |en )", "\\1 que nos \\2emos ", NULL}, /* "y aseguraos de que" */
    {"es", "\\ble (fuera|fuese|vaya)(?= a (?:otr|un|la |el |mi |su ))", "se \\1", "te \\1"},
    {"it", "\\bLe (?=riguardan?o?\\b)", "La ", "ti "},
    {"fr", "(?<=[\\p{Ll},] )(Ils?|Elles?|Nous|Vous|On|Et)\\b", "\\l\\1", NULL},
    {"fr",
     "\\bnous (n'|ne )?((?:av(?:ez|iez|ais)|as)(?: \\p{L}+(?:à|s|en))?) "
     "(attendu|appelé|rappelé|contacté|recontacté|prévenu|averti|relancé|"
     "sollicité|consulté|joint|choisi)\\b",
     "nous \\1\\2 \\3s", NULL}, /* "je vous ai attendu" */
    {"fr", "\\bd['’]écrire ici\\b", "de nous écrire", NULL},
    {"fr", "^(soit nous (?:(?:vous|te|la|le|les) )*\\p{L}+)ç(?=ons\\b)", "\\1c", NULL},
    {"fr",
     "^soit nous ((?:(?:vous|te|la|le|les) )*)(\\p{L}+?)e?ons\\b(.*?),? (?:soit|ou) nous ((?:(?:vous|te|la|le|les) "
     ")*)(\\p{L}+)ons\\b",
     "vous souhaitez que nous \\1\\2ions\\3 ou que nous \\4\\5ions",
     "tu souhaites que nous \\1\\2ions\\3 ou que nous \\4\\5ions"},
    {"fr", "(?i)\\bquelqun\\b", "quelqu'un", NULL},
    {"fr", "\\bsavoir si c['’]est (quel(?:le)?s? [^,]*)$", "savoir de \\1 il s'agit", NULL},
    {"fr", "\\bnous qui (\\p{L}{2,})ez\\b", "nous qui \\1ons", NULL},
    {"fr", "\\b(nous (?:ne )?sommes (?:pas )?\\p{L}{2,}é)(?= |$)", "\\1s", NULL},
    {"fr", "savoir quand c['’]est revenu$", "savoir quand ce sera rétabli", NULL},
    /* "whether you must bring it in or wait": the second question asks as the first does */
    {"fr", "\\bsavoir (s(?:i |['’]).{4,}?) ou (?=(?:vous|tu|nous|on|elles?|ce|cela|c['’])\\b)(?!vous-m)",
     "savoir \\1 ou si ", NULL},
    {"fr", "\\bsavoir (s(?:i |['’]).{4,}?) ou (?=ils? )", "savoir \\1 ou s'", NULL},
    {"es",
     "\\b(saber si .{4,}?) o (?=(?:no )?(?:tienes?|puedes?|debes?|hay|es|está|conviene|basta|necesitas?|esperas?|hace "
     "falta) )",
     "\\1 o si ", NULL},
    {"it",
     "\\b(sapere se .{4,}?) o (?=(?:non "
     ")?(?:devi|deve|puoi|può|bisogna|serve|è|conviene|basta|aspetti|aspetta|occorre|c'è) )",
     "\\1 o se ", NULL},
    {"pt", "\\b(saber se .{4,}?) ou (?=(?:não )?(?:tem|precisa|pode|deve|é|há|basta|espera|convém) )", "\\1 ou se ",
     NULL},
    {"es", "\\b(conserv|guard|almacen)an sobre (usted|ti)\\b", "\\1amos sobre \\2", NULL},
    {"es", "\\btienen sobre (usted|ti)\\b", "tenemos sobre \\1", NULL},
    {"es", "\\ba (quién|quiénes) l([oa]s) han (cedido|comunicado|vendido|pasado)\\b", "a \\1 l\\2 hemos \\3", NULL},
    {"es", "\\bclient([ea]s?) suy([oa]s?)\\b", "client\\1 nuestr\\2", NULL},
    {"es", "^nos ruega que ", "pide que ", NULL},
    {"es", "^nos ruegas que ", "pides que ", NULL},
    {"es", "\\b(\\p{L}{3,})aron nosotros\\b", "\\1amos", NULL}, /* "me cobraron ustedes" */
    {"es", "\\b(\\p{L}{3,}[^ij])ieron nosotros\\b", "\\1imos", NULL},
    {"es", "\\b(l[oa]s? )(\\p{L}{3,})an nosotros\\b", "\\1\\2amos nosotros", NULL},
    {"es", "\\bnosotros (no )?(?!\\p{L}*(?:ie|ue|st)\\p{L}*an\\b)(\\p{L}{3,})an\\b", "nosotros \\1\\2amos", NULL},
    {"es", "\\bque nosotros (?=\\p{L}+[aei]mos\\b)", "que ", NULL},
    {"es", "^junto con saludar(?:les?|los)?, ", "", NULL},
    {"es", "^favor (?:de )?(?=\\p{L}+r\\b)", "nos pide ", "nos pides "},
    {"es", "\\bsaber si (?:saben|sabéis|sabes|sabe|sabemos) (?=si |cuándo |cuánto |dónde |qué )", "saber ", NULL},
    {"it", "\\bsapere se (?:sapete|sa|sai|sappiamo) (?=se |quando |quanto |dove |come )", "sapere ", NULL},
    {"pt", "\\bsaber se (?:você |vocês )?(?:sabem|sabe|sabemos) (?=se |quando |quanto |onde |como )", "saber ", NULL},
    {"es", "\\bsaber si (?:les?|te|os) (?:avisan|dicen|confirman|avisamos|decimos|confirmamos|pueden decir) si ",
     "saber si ", NULL},
    {"es",
     "^(?=(?:el )?(?:acceso a|la cancelación|confirmación|la rectificación|la supresión|copia de)\\b"
     "(?!.* (?:no|ha|han|fue|es|está) (?!mí|mía|suya|tuya)))",
     "solicita ", "solicitas "},
};

static char *
guard_mend(const struct pack *pack, bool informal, char *clause)
{
    static struct swaps table = SWAPS(mends, 0);
    return swaps_put(&table, pack->language, informal, clause);
}

/* "Le avete mandato due bollette. Lei ha già pagato": where a sentence begins it is she, for we are "voi"; "Lei" is the customer. */
static char *
hers_kept(const struct pack *pack, char *clause, const char *source)
{
    static const char *const starts[] = {"Le avete ",  "Lei ha ",       "Lei non ",
                                         "Lei vuole ", "Lei \xC3\xA8 ", "Lei vorrebbe "};
    for (guint i = 0; strcmp(pack->language, "it") == 0 && i < G_N_ELEMENTS(starts); i++) {
        gsize width = strcspn(starts[i], " ") + 1;
        char *at = g_str_has_prefix(source, starts[i]) ? strstr(clause, width == 3 ? "Le " : "Lei ") : NULL;
        if (at && (at == clause || at[-1] == ' ')) /* a capital would come back: said without it */
            width == 3 ? (void)(*at = 'l') : (void)memmove(at, at + width, strlen(at + width) + 1);
    }
    return clause;
}

char *
guard_kept(const struct pack *pack, bool informal, char *clause, const char *source, bool wish)
{
    if (clause && !*clause)
        g_clear_pointer(&clause, g_free);
    if (clause && guard_knows(pack))
        clause = guard_mend(pack, informal, clause);
    clause = clause ? hers_kept(pack, clause, source) : NULL;
    if (clause && southern_knows(pack) && southern_refuses(pack, informal, clause, wish))
        g_clear_pointer(&clause, g_free);
    bool english = strcmp(pack->language, "en") == 0;
    if (clause && (!guard_passes(pack, clause, source, wish) || (english && !sound_clause(clause, !wish))))
        g_clear_pointer(&clause, g_free);
    return clause;
}
