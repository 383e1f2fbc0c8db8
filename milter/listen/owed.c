/*
 * owed.c - what a customer says that we shall do: "You will refund me the 40 euro by Friday."
 *
 * Turned as it stands it would be our promise ("we will refund you …"), made to whoever writes so. It is an order, and is told as the
 * wish that an order is; where its form is none of those that can be made one, its clause is refused (guard.c). Only deeds that one asks
 * a desk for are meant, now or to come: "you send me a bill every month" and "you sent the wrong one" tell what happened. Pure.
 */
#include "owed.h"

#include "swaps.h"

#include <string.h>

/* ---- orders ------------------------------------------------------------------------------------------------------- */

#define LEAD_EN "(?:(?:so|then|and|now) )?"
#define LEAD_DE "(?:(?:und|dann|also|nun) )?"
#define LEAD_FR "(?:(?:et|donc|alors|puis) )?"
#define LEAD_ES "(?:(?:y|pues|entonces) )?"
#define LEAD_IT "(?:(?:e|quindi|allora|poi) )?(?:voi )?"
#define LEAD_PT "(?:(?:e|então|depois) )?"
#define LEAD_NL "(?:(?:en|dan) )?"

/* What makes of the deed an account of what keeps happening, or a jibe. */
#define NOT_EN                                                                                                         \
    "(?!.*\\b(?:never|not|again|always|every|each|probably|doubt|bills?|invoices?|reminders?|wrong|pay for "           \
    "(?:this|it|that))\\b)"
#define NOT_DE                                                                                                         \
    "(?!.*\\b(?:nie|niemals|nicht|kein\\p{L}*|immer|ständig|dauernd|weil|obwohl|einfach|jede[nmrs]?|wieder|"          \
    "falsche\\p{L}*|Mahnung\\p{L}*)"                                                                                   \
    "\\b)"
#define NOT_FR                                                                                                         \
    "(?!.*\\b(?:pas|jamais|plus|toujours|encore|chaque|tous|souvent|depuis|relances?|au lieu|mauvais\\p{L}*)\\b)"
#define NOT_ES      "(?!.*\\b(?:no|nunca|siempre|cada|todos|todavía|sigue\\p{L}*|otra vez|equivocad\\p{L}*)\\b)"
#define NOT_IT      "(?!.*\\b(?:non|mai|sempre|ogni|ancora|tutti|continu\\p{L}*|sbagliat\\p{L}*|solleciti)\\b)"
#define NOT_PT      "(?!.*\\b(?:não|nunca|sempre|cada|todos|ainda|errad\\p{L}*)\\b)"
#define NOT_NL_KEPT "(?!.*\\b(?:niet|nooit|geen|altijd|elke|iedere|steeds|weer|verkeerde?)\\b)"
#define NOT_NL      NOT_NL_KEPT "(?!.*\\b(?:en|maar|tot|als|zodra|omdat)\\b)" /* whose order is another */

#define YOU_EN "you(?: people| lot| guys| all)?"
/* What "you will …" foretells or bids, and asks for nothing. */
#define KNOWN_EN                                                                                                       \
    "(?:not|never|be|have|see|find|notice|hear|lose|regret|understand|appreciate|agree|know|remember|recall|need|get|" \
    "receive|note|reali[sz]e|think|say|keep|continue|blame|wonder|recogni[sz]e|charge|bill|ignore|like|love|hate|"     \
    "want|probably|no|surely|just|only|forgive|excuse|pardon|laugh|believe|imagine|gather|guess|hopefully|of)"
#define DEEDS_DE                                                                                                       \
    "(erstatten|ersetzen|schicken|senden|liefern|überweisen|zahlen|bezahlen|reparieren|tauschen|übernehmen|holen|"   \
    "geben|bestätigen|stornieren|berichtigen|bringen)"
#define DEEDS_DE_IHR                                                                                                   \
    "(erstattet|ersetzt|schickt|sendet|liefert|überweist|zahlt|bezahlt|repariert|tauscht|übernehmt|holt|gebt|"       \
    "bestätigt|storniert|berichtigt|bringt)"
#define OBJECT_DE "(?=(?:mir|uns|dann|bitte|das|die|den|meine?n?|unsere?n?)\\b)"
#define DEEDS_FR                                                                                                       \
    "(remboursez|remplacez|réparez|indemnisez|dédommagez|annulez|corrigez|créditez|reprenez|échangez|prenez en "   \
    "charge)"
/* … that may as well tell what came: only where something other, or a time to come, is named */
#define SENDS_FR "(envoyez|renvoyez|livrez|expédiez|rendez|versez|payez|rappelez)"
#define TO_COME_FR                                                                                                     \
    "(?=.*\\b(?:une? autre|nouve\\p{L}+|demain|avant|d'ici|sous|rapidement|immédiatement|aujourd'hui|argent|lundi|"   \
    "mardi|mercredi|jeudi|vendredi|samedi)\\b)"
#define STEMS_IT                                                                                                       \
    "(?:rimbors|sostitu|annull|accredit|rifond|storn|ripar|cambi|mand|invi|sped|consegn|restitu|risarc|corregg|pag)"
#define DEEDS_IT "((?:rid|" STEMS_IT ")[aei])te"
#define DEEDS_ES "(reembols|devolv|mand|envi|cambi|repar|repon|abon|pag|entreg|arregl|ingres|compens)"
#define DEEDS_NL "(betaal|stuur|geef|haal|breng|vergoed|repareer|vervang|lever|herstel|ruil|annuleer|corrigeer)"

static const struct swap_of orders[] = {
    {"en",
     "(?i)^" LEAD_EN YOU_EN
     "(?: will|'ll|’ll| shall)(?: then| now| also)* be (pay|refund|replac|cover|send|collect)ing(?= )" NOT_EN,
     "please \\1 ", NULL},
    {"en",
     "(?i)^" LEAD_EN YOU_EN "(?: will|'ll|’ll| shall| are going to)(?: then| now| also| please| kindly)* (?!" KNOWN_EN
     "\\b)(?=[a-z]+\\b)" NOT_EN,
     "please ", NULL},
    {"en", "(?i)^" LEAD_EN YOU_EN " (?=(?:refund|reimburse) (?:me|us|my|our|the)\\b|give (?:me|us) (?:my|our) )" NOT_EN,
     "please ", NULL},
    {"en", "^please replac ", "please replace ", NULL},
    {"en", "(?i)^(please [^.]{3,90}?),? and you(?: will|'ll|’ll| shall) (?!" KNOWN_EN "\\b)", "\\1, and ", NULL},
    {"de", "(?i)^" LEAD_DE "(?-i:[Ss]ie) " DEEDS_DE " " OBJECT_DE NOT_DE, "Bitte \\1 Sie ", NULL},
    {"de", "(?i)^(?:und )?dann " DEEDS_DE " (?-i:[Ss]ie) (?:eben |halt |bitte )?" OBJECT_DE NOT_DE, "Bitte \\1 Sie ",
     NULL},
    {"de", "^(Bitte \\p{L}+ Sie (?:mir|uns)) (?:eben|halt)\\b", "\\1", NULL},
    {"de", "(?i)^" LEAD_DE "ihr " DEEDS_DE_IHR " " OBJECT_DE NOT_DE, "Bitte \\1 ", NULL},
    {"fr", "(?i)^" LEAD_FR "vous (?:me |m['’])" DEEDS_FR "(?= )" NOT_FR, "\\1-moi", NULL},
    {"fr", "(?i)^" LEAD_FR "vous (?:me |m['’])" SENDS_FR "(?= )" NOT_FR TO_COME_FR, "\\1-moi", NULL},
    {"fr", "(?i)^" LEAD_FR "vous nous " DEEDS_FR "(?= )" NOT_FR, "\\1-nous", NULL},
    {"fr", "(?i)^" LEAD_FR "vous nous " SENDS_FR "(?= )" NOT_FR TO_COME_FR, "\\1-nous", NULL},
    {"fr",
     "(?i)^" LEAD_FR "vous (?:m['’]en |en )?" DEEDS_FR
     "(?= (?:les?|la|l['’]|mon|ma|mes|ce|cette|notre|nos|tout)\\b)" NOT_FR,
     "\\1", NULL},
    {"fr", "(?i)^" LEAD_FR "vous devez (me |m['’]|nous |le |la |les )?(?=\\p{L}+(?:er|ir|re)\\b)" NOT_FR,
     "je vous demande de \\1", NULL},
    {"it", "(?i)^" LEAD_IT "(mi|ci|lo|la|li|le) " DEEDS_IT "(?=[ .])" NOT_IT, "vi chiedo di \\2r\\1", NULL},
    {"it", "(?i)^" LEAD_IT "(m|c)e (ne|lo|la|li|le) " DEEDS_IT "(?=[ .])" NOT_IT, "vi chiedo di \\3r\\1e\\2", NULL},
    {"it", "(?i)\\b(vi chiedo di [^,.;]{3,60}?) e (mi|ci) " DEEDS_IT "(?=[ .])" NOT_IT, "\\1 e di \\3r\\2", NULL},
    {"it", "(?i)^" LEAD_IT DEEDS_IT " voi(?= )" NOT_IT, "vi chiedo di \\1re", NULL},
    {"es", "(?i)^" LEAD_ES "(?:vosotros )?(me|nos|l[oa]s?) " DEEDS_ES "(á|é)is\\b" NOT_ES, "\\2\\3d\\1", NULL},
    {"es", "(?<=[a-z])ád(me|nos|l[oa]s?)\\b", "ad\\1", NULL},
    {"es", "(?<=[a-z])éd(me|nos|l[oa]s?)\\b", "ed\\1", NULL},
    {"es",
     "(?i)^" LEAD_ES
     "ustedes (me|nos|l[oa]s?) (mand|env[ií]|cambi|reembols|repar|abon|arregl|ingres|compens)an\\b" NOT_ES,
     "quiero que \\1 \\2en", NULL},
    {"es", "(?i)^" LEAD_ES "ustedes (me|nos|l[oa]s?) (devuelv|repong)en\\b" NOT_ES, "quiero que \\1 \\2an", NULL},
    {"es", "(?i)^" LEAD_ES "ustedes (me |nos |l[oa]s? )?(pag|entreg)an\\b" NOT_ES, "quiero que \\1\\2uen", NULL},
    {"pt", "(?i)^" LEAD_PT "vocês (me|nos) (mand|envi|reembols|repar|arranj|credit|cancel)am\\b" NOT_PT,
     "quero que \\1 \\2em", NULL},
    {"pt", "(?i)^" LEAD_PT "vocês (me|nos) (devolv)em\\b" NOT_PT, "quero que \\1 \\2am", NULL},
    {"pt", "(?i)^" LEAD_PT "vocês (me |nos )?(pag|entreg)am\\b" NOT_PT, "quero que \\1\\2uem", NULL},
    {"pt", "(?i)^" LEAD_PT "(?:me |nos )?(pag|entreg)am vocês\\b" NOT_PT, "quero que \\1uem", NULL},
    {"pt", "(?i)^" LEAD_PT "vocês (me |nos )?trocam\\b" NOT_PT, "quero que \\1troquem", NULL},
    {"pt", "(?i)^" LEAD_PT "(?:vocês )?(?:têm|devem) (?:de |que )?(me |nos )?devolver(?:-me)?\\b" NOT_PT,
     "quero que me devolvam", NULL},
    {"pt",
     "(?i)^" LEAD_PT
     "(?:vocês )?(?:têm|devem) (?:de |que )?(me |nos )?(mand|envi|reembols|repar|arranj|credit|cancel)ar\\b" NOT_PT,
     "quero que \\1\\2em", NULL},
    {"pt", "(?i)^" LEAD_PT "(?:vocês )?(?:têm|devem) (?:de |que )?(me |nos )?(pag|entreg)ar\\b" NOT_PT,
     "quero que \\1\\2uem", NULL},
    {"nl", "(?i)^" LEAD_NL "(?:u|jij|je) " DEEDS_NL "t(?= )" NOT_NL, "\\1", NULL},
    {"nl", "(?i)^" LEAD_NL "jullie (?:sturen)(?= )" NOT_NL, "stuur", NULL},
    {"nl", "(?i)^" LEAD_NL "jullie (?:betalen)(?= )" NOT_NL, "betaal", NULL},
    {"nl", "(?i)^" LEAD_NL "jullie (?:geven)(?= )" NOT_NL, "geef", NULL},
    {"nl", "(?i)^" LEAD_NL "jullie (vergoed|vervang|lever|herstel|breng)(?:l?en)(?= )" NOT_NL, "\\1", NULL},
};

static struct swaps ordering = SWAPS(orders, 0);

char *
owed_ordered(const char *language, char *line)
{
    if (strchr(line, '?'))
        return line;
    g_autofree char *old = g_strdup(line);
    line = swaps_put(&ordering, language, false, line);
    gunichar first = g_utf8_get_char(line);
    if (strcmp(line, old) == 0 || !g_unichar_islower(first) || !g_unichar_isupper(g_utf8_get_char(old)))
        return line;
    g_autofree char *small = line;
    char head[7] = "";
    head[g_unichar_to_utf8(g_unichar_toupper(first), head)] = '\0';
    return g_strconcat(head, g_utf8_next_char(small), NULL);
}

#define PAYS_FR "(?:rembours|rempla[cç]|indemnis|dédommag|crédit|envo[iy]|livr|vers|rend)"
#define PAYS_PT "\\b(?:reembols|mand|envi|troc|pag|entreg|repar|arranj)"
#define PAYS_NL "(?:betalen|sturen|geven|halen|brengen|vergoeden|repareren|vervangen|leveren)"

/* ---- promises ------------------------------------------------------------------------------------------------------ */

/* What the sentence says that we shall do, and what our mouth would make of it. A promise that somebody gave ("vous aviez dit que vous
 * me remboursez") is no order: the sentence's verb stands behind no conjunction. */
static const struct promise {
    const char *language, *said, *told;
} promises[] = {
    {"de", "\\b(?<!dass )(?<!ob )(?<!wenn )(?:[Ss]ie (?:dann )?" DEEDS_DE "|[Ii]hr " DEEDS_DE_IHR ") (?:mir|uns)\\b",
     "^" NOT_DE ".*\\bwir (?:dann )?" DEEDS_DE " (?:Ihnen|dir|euch)\\b"},
    {"fr", "\\b(?<!que )(?<!qu')(?<!si )[Vv]ous (?:me |m['’]|nous )" PAYS_FR "\\p{L}*(?:ez|rez)\\b",
     "^" NOT_FR ".*\\b(?<!que )(?<!qu')nous (?:vous |te |t['’])" PAYS_FR "\\p{L}*ons\\b"},
    {"it",
     "\\b(?:mi|ci|me l[oaie]|ce l[oaie]|me ne|ce ne|gliel\\p{L}) " DEEDS_IT
     "\\b(?! (?:\\p{L}+ )?(?:bollett|fattur|sollecit))",
     "^" NOT_IT ".*(?:\\b(?:Le|La|ti|vi|gliel[oaie]|gliene|te l[oaie]|ve l[oaie]|te ne|ve ne) " STEMS_IT
     "\\p{L}*iamo\\b|\\b(?:Le|vi|ti) ridiamo\\b)"},
    {"es", "\\b(?<![Ss]i )(?:me|nos|me l[oa]s?|nos l[oa]s?) " DEEDS_ES "(?:áis|éis|en|an|arán|erán|aréis|eréis)\\b",
     "^" NOT_ES ".*\\b(?<!que )(?<!que no )(?:le|les|te|os|se l[oa]s?) " DEEDS_ES "(?:amos|emos)\\b"},
    {"pt", "(?:" PAYS_PT "am|\\bdevolvem)\\b",
     "^" NOT_PT ".*\\bnós\\b.*(?:" PAYS_PT "a(?:mos|m)|\\bdevolvem(?:os)?)\\b"},
    {"nl", "\\b(?<!dat )(?<!of )(?<!als )(?:(?:[Uu]|[Jj]ij) " DEEDS_NL "t|[Jj]ullie " PAYS_NL ")\\b",
     "^" NOT_NL_KEPT ".*\\b[Ww]ij " PAYS_NL "\\b"},
};

static struct forms said = FORMS(promises, said, 0);
static struct forms told = FORMS(promises, told, 0);

bool
owed_promises(const char *language, const char *clause, const char *source)
{
    for (guint i = 0; i < G_N_ELEMENTS(promises); i++) {
        if (strcmp(promises[i].language, language) != 0)
            continue;
        struct grain grain;
        grain_take(&grain, clause);
        if (!form_holds(&forms_open(&told)[i], clause, &grain, NULL))
            return false;
        grain_take(&grain, source);
        return form_holds(&forms_open(&said)[i], source, &grain, NULL);
    }
    return false;
}
