/*
 * southern.c - Italian, Portuguese and Dutch: what a sentence needs before it is turned.
 *
 * Notes get their verb, leads that are no part of the matter go (behind it: remedies.c). What cannot be mended is refused (misturned.c).
 * Thread-safe.
 */
#include "southern.h"

#include "swaps.h"

#include <string.h>

#define PARTED_LEAST 20 /* words of a sentence whose clauses are told one by one */

/* ---- before ------------------------------------------------------------------------------------------------------ */

static const struct swap_of openings[] = {
    /* a lead, and a place of the customer's that another place names */
    {NULL,
     "(?i)^(?!err|messag|mensag|c[oó]dic|código|fout|melding|code)\\p{L}+(?: \\p{L}+){0,2}: "
     "(?=(?:il|lo|la|i|gli|le|un|una|mi|non|ho|è|se|quando|come|quanto|posso|potete|o|a|os|as|um|uma|não|meu|minha|"
     "podem|há|tem|de|het|een|ik|mijn|kan|kunnen|hoe|wanneer|is|mag)\\b|l')",
     "", NULL},
    {"nl", "(?i)^(het|er) (ruikt|stinkt|rook|stonk|tocht|lekt|brandt|is) hier (?!(?:in|op|bij)\\b)", "\\1 \\2 bij mij ",
     NULL},
    {NULL, "(?i)\\b(?:qui|aqui|hier) (?=(?:in|a|ad|alla?|nell?a?|em|n[oa]s?|op|bij)\\b)", "", NULL},
    /* Italian: forms of letters and talk, notes without their verb, questions without their mark */
    {"it", "(?i)\\b(?:sono|siamo) (?:qui )?a (chied|richied|comunic|segnal)[ea]r(?:e|vi|le)\\b", "\\1o", NULL},
    {"it",
     "(?i)^grazie (?:mille |infinite |di cuore |davvero )?(?:a|ad|all[ao'])(?= ) (?!tutti|voi|lei\\b)([^,]{3,50}), "
     "(?=(?:ha|hanno|mi|ci|che) )",
     "voglio ringraziare \\1, che ", NULL},
    {"it", "(?i)^(seconda|terza|quarta|quinta|\\d+[ªa°]) volta (?=(?:che|oggi|questa|questo|in)\\b)",
     "è la \\l\\1 volta ", NULL},
    {"it", "(?i)^([^?]{8,}?),? (?:è )?(?:vero|giusto|corretto)\\?+$", "vorrei sapere se è vero che \\l\\1.", NULL},
    {"it", "(?i)\\b(confermar?(?:te)?[mc]i)(?:,? per (?:favore|cortesia|piacere),?)? che (?!ora\\b|cosa\\b)", "\\1 se ",
     NULL},
    {"it", "(?i)^(?:la|vi|ti) prego di ", "vi chiedo di ", NULL},
    {"it", "(?i)^(?:vi |le |ti )?scriv(?:o|iamo) (?:perché|in quanto) ", "", NULL},
    {"it", "(?i)^(?:e )?se ([^,?]{3,60}), ([^,?]+)\\?$", "\\2 se \\1?", NULL},
    {"it",
     "(?i)^(?:e )?se ([^,?]{3,60}?) ((?:posso|devo|potrei|dovrei|possiamo|dobbiamo|perdo|pago|rischio|ricevo) "
     "[^,?]+)\\?$",
     "\\2 se \\1?", NULL},
    {"it", "(?i)\\bnon (l[oaie]) (posso|possiamo|riesco a|riusciamo a|devo|voglio|vogliamo) (\\p{Ll}+r)e\\b",
     "non \\2 \\3\\1", NULL},
    {"it", "(?i),? complimenti(?: vivissimi| davvero)?[.!]*$", "", NULL},
    {"it", "(?i)\\bc'ha\\b", "ha", NULL},
    {"it",
     "(?i)^(?:(?:vi |le |ti )?(?:volevo|vorrei|desidero|desideravo|volevamo|vorremmo)) "
     "(?:chieder|domandar|saper)(?:e|vi|le|ti) "
     "(?=(?:se|quando|quanto|come|dove|cosa|che|perché|chi|quale|quali|a)\\b)",
     "vorrei sapere ", NULL},
    {"it",
     "(?i)^(?:e |ma )?((?:quanto costa|quanto ci|come faccio|come si fa|come posso|come funziona|quando "
     "(?:mi|arriva|la|lo)|"
     "dove (?:trovo|posso|sono|è)|cosa devo|che devo)\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"it",
     "(?i)^(?![^?]*[?])(prenotat|comprat|ordinat|ricevut|pagat|acquistat|trovat|restituit|chiamat|scritt|chiest|"
     "aspettat|spedit|"
     "inviat|pers|"
     "mandat|telefonat|cambiat)[oaie] (?!da |dal |dalla |che |anche )",
     "ho \\l\\1o ", NULL},
    /* Portuguese */
    {"pt", "(?i)^(?:e )?se ([^,?]{3,60}), ([^,?]+)\\?$", "\\2 se \\1?", NULL},
    {"pt", "(?i)\\b(?:cá|aqui) (?=(?:est[ei]v|veio|vieram|vêm|vem|passou|passaram)\\p{Ll}*\\b)", "aí ", NULL},
    {"pt", "(?i)\\b((?:esteve|estiveram|veio|vieram|passou|passaram)) (?:cá|aqui)\\b", "\\1 aí", NULL},
    {"pt", "(?i)\\bgostava ((?:muito |imenso |tanto )?)d([oa]s?) (?=\\p{L})", "apreciava \\1\\2 ", NULL}, /* no wish */
    {"pt", "(?i)[, ]+(?:k{3,}|(?:rs){2,}|(?:ha){2,}h?)$", "", NULL},
    {"pt", "(?i),? e (?:vcs|vocês|a (?:companhia|empresa|loja)) (?:aí |só )?\\p{Ll}+ndo\\b[^.!?]*", "", NULL},
    {"pt", "(?i)^dia (\\d+) sem ", "estou há \\1 dias sem ", NULL},
    {"pt",
     "(?i)^alguém (?:aí )?(?:sabe|pode (?:me )?dizer)(?:-me| me)?(?: dizer)? (?=(?:se|quando|como|onde|por "
     "que|quanto|o que)\\b)",
     "quero saber ", NULL},
    {"pt",
     "(?i)^alguém (?:aí )?(?:me )?(?:explica|sabe (?:me )?explicar|pode(?:ria)? (?:me )?explicar|consegue (?:me "
     ")?explicar)(?:-me)? "
     "(?=(?:porque|por que|porquê|como|quando|onde|o que)\\b)",
     "quero saber ", NULL},
    {"pt", "(?i)^(?:e )?como (?:é que )?fazemos\\?+$", "o que devo fazer?", NULL},
    {"pt", "(?i)^(?:muito )?obrigad[oa]s? pel([oa]s?) (?!(?:sua |vossa )?(?:aten|compreens|ajuda|resposta|tempo))",
     "agradeço \\1 ", NULL},
    {"pt", "(?i)\\b((?:compr|encomend|adquiri|ped)\\p{L}+ [^.,;?!]{2,40}?) aí\\b", "\\1", NULL},
    {"pt", "(?i)^(?:e )?também se ", "quero também saber se ", NULL},
    {"pt", "(?i)\\bcuj([oa]) (\\p{Ll}+) anexo\\b", "cuj\\1 \\2 segue em anexo", NULL},
    {"pt", "(?i)^(?:já são |há )?(\\d+|uma?|dois|duas|três|quatro|cinco|seis) (dias?|semanas?|horas?|meses|mês) sem ",
     "estou há \\l\\1 \\2 sem ", NULL},
    {"pt", "(?i)^(\\d+ª|segunda|terceira|quarta|quinta) vez (?:que|q) ", "é a \\l\\1 vez que ", NULL},
    {"pt",
     "(?i)^(?:e |mas )?((?:quanto custa|quanto tempo|como faço|como posso|quando chega|onde (?:está|posso|fica)|o que "
     "(?:faço|devo))\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"pt",
     "(?i)\\bpra "
     "(?=(?:pessoa|conta|chave|família|gente|nossa|minha|loja|empresa|outra|mesma|próxima|cidade|transportadora|casa "
     "da)\\b)",
     "para a ", NULL},
    {"pt", "(?i)^ou seja,? |^já agora[:,] ", "", NULL},
    {"pt", "(?i)^(?:só|so|apenas) (?:estou )?(?:passando |a passar )?(?:para|pra) ", "quero ", NULL},
    {"pt", "(?i)\\bvenho (?:por (?:este|esse) meio |por meio desta |pela presente )?solicitar\\b", "solicito", NULL},
    /* Dutch */
    {"nl",
     "(?i)^(?:(?:ja|hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag),? )*met (?:\\p{L}+ ){1,4}(?=ik "
     "(?:bel|wil|heb|zou|had)\\b)",
     "", NULL},
    {"nl",
     "(?i)^al (\\d+|een|twee|drie|vier|vijf|zes) (dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur|uren|jaar) "
     "(?=(?:een|geen|nog geen|niets)\\b)",
     "er is al \\1 \\2 ", NULL},
    {"nl", "(?i)^(?:heel erg |heel veel |hartelijke? |veel )?(?:dank|bedankt) aan ", "ik bedank ", NULL},
    {"nl",
     "(?i)^(?:weet iemand|kan iemand (?:me |mij )?(?:zeggen|vertellen)) (?=(?:of|wanneer|hoe|waar|waarom|wat)\\b)",
     "ik wil weten ", NULL},
    {"nl", "(?i)^graag ((?:een|mijn|het|de) [^,?]*(?<!en)), (?=(?:de|het|mijn|onze) )", "ik wil graag \\1, want ",
     NULL},
    {"nl", "(?i)^graag ((?:een|mijn|het|de) [^,?]*(?<!en))[.!]?$", "ik wil graag \\1.", NULL},
    {"nl",
     "(?i)^(?:en |maar )?((?:wanneer|waar|waarom|hoeveel|hoe lang|wat (?:gaan|kunnen|moet|kan)|hoe "
     "(?:kan|moet|krijg))\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"nl", "(?i)^gelieve (.*?) (?:(op|af|in|uit|aan|door|over|terug|toe|bij|mee|na|weg|om) )?te (\\p{Ll}+en)\\b",
     "graag \\1 \\2\\3", NULL},
    {"nl", "(?i),? hoor(?=[.!,]| maar|$)", "", NULL},
};

bool
southern_knows(const struct pack *pack)
{
    return pack && word_in(pack->language, "it pt nl");
}

struct clause *
southern_opened(const struct pack *pack, const struct clause *spoken)
{
    static struct swaps table = SWAPS(openings, 0);
    g_autofree char *opened = swaps_put(&table, pack->language, false, clause_line(spoken));
    return clause_cut(opened);
}

bool
southern_parts(const struct clause *clause, guint from, guint at)
{
    if (clause->count < PARTED_LEAST || at < from + 5 || at + 5 > clause->count ||
        strchr(clause->words[clause->count - 1].trail, '?'))
        return false;
    gint open = 0;
    for (guint i = 0; i < at; i++)
        open += (strchr(clause->words[i].lead, '(') != NULL) - (strchr(clause->words[i].trail, ')') != NULL) +
                (strstr(clause->words[i].lead, "\xC2\xAB") != NULL) -
                (strstr(clause->words[i].trail, "\xC2\xBB") != NULL);
    if (g_ascii_isdigit(*clause->words[at + 2].text) || word_in(clause->words[at + 3].low, "che que die"))
        return false; /* "fra le 14 e le 18", "e il distributore che …" */
    if (word_in(clause->words[at + 2].low, "due tre quattro cinque sei sette otto nove dieci undici dodici duas "
                                           "tr\xC3\xAAs seis sete oito dez onze doze twee drie vijf"))
        return false; /* "tra le otto e le dodici" */
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    bool joint = word_in(low, "e ed ma per\xC3\xB2 mas por\xC3\xA9m maar") ||
                 (word_in(low, "en want dus") && strchr(clause->words[at - 1].trail, ','));
    static const char verbs[] =
        "\xC3\xA8 ha sono hanno doveva dovevano era erano dice dicono \xC3\xA9 foi est\xC3\xA1 tem t\xC3\xAAm devia";
    if (strcmp(clause->words[at - 1].trail, ",") == 0 && open == 0 && word_in(low, "il lo la i gli le o a os as") &&
        word_in(clause->words[at + 2].low, verbs))
        return true; /* "…, il tecnico doveva passare" */
    return joint && open == 0 &&
           word_in(next, "il lo la i gli le l' non nessuno ho mi adesso ora c'\xC3\xA8 vorrei chiedo sono abbiamo "
                         "o a os as n\xC3\xA3o ningu\xC3\xA9m eu agora meu minha quero gostaria "
                         "ik we wij de het mijn er nu niemand ze toch onze jullie u");
}
