/*
 * posed.c - French, Italian and Portuguese questions that end without their mark, as most posts have them: "vous ouvrez à quelle heure",
 * "posso pagare con il bancomat", "vcs entregam em Niterói".
 *
 * Before whatever asks for the mark. A sentence asks by its order (a verb before its pronoun), by its question word, which stands at its
 * head or at its end, or by what nobody tells a desk who does not ask: what the desk takes, sells, opens or offers, whether one may. The
 * last holds only where the sentence is all there is, and denies nothing. Exclamations, conditions ("quand je clique") and what hangs on
 * "savoir" are none. Owns its compiled patterns for the life of the process. Any thread. Linear in sentences.
 */
#include "posed.h"

#include "clause.h"
#include "forms.h"

#include <string.h>

#define SEAMS_MAX 6 /* places of a sentence where a question may end */
#define BULLET    "\xE2\x80\xA2"
#define ASKED_MAX 400 /* octets of a sentence that is asked what it does */

#define LEAD_FR                                                                                                         \
    "^(?:(?:bonjour|bonsoir|salut|hello|hey|coucou|allô|svp|s'il vous pla[iî]t|s'il te pla[iî]t|dites|dis(?:-moi)?|" \
    "(?:petite |simple |une |juste une )?question|sinon|au fait|madame|monsieur|et|mais|ou|ok|donc|alors|du coup|"      \
    "excusez[- ]moi|pardon|à tous|la team|l'équipe|merci|euh|oui|bon|bah)(?: ?[,:;]+)? )*"
#define LEAD_IT                                                                                                        \
    "^(?:(?:ciao|buongiorno|buonasera|salve|scusate|scusi|per favore|e|ma|allora|quindi|ok|domanda|raga|ragazzi|"      \
    "grazie|ehi|una domanda|info)(?: ?[,:;]+)? )*"
#define LEAD_PT                                                                                                             \
    "^(?:(?:oi|olá|ola|bom dia|boa tarde|boa noite|por favor|gente|pessoal|e|mas|então|entao|galera|moço|moça|ei|alô|" \
    "uma dúvida|dúvida|ok|amigo|amiga|amigos)(?: ?[,:;]+)? )*"
/* What hangs on these asks nothing of its own */
#define KNOWN_FR                                                                                                       \
    "(?<!savoir )(?<!sais )(?<!sait )(?<!sais pas )(?<!sait pas )(?<!sais plus )(?<!dire )(?<!dit )(?<!dis )(?<!de )"  \
    "(?<!importe )(?<!comprends )(?<!comprends pas )(?<!demande )(?<!trop )(?<!ou )"

struct asked {
    const char *language;
    bool alone; /* only where nothing else is said */
    const char *pattern;
};

static const struct asked askings[] = {
    /* ---- French: the verb before its subject */
    {"fr", false,
     "\\b(?!e[uû]t-|f[uû]t-|semble|para[iî]t|dit-|disent|répond|rendez-|puissiez|soit-|toujours est|encore "
     "faut|dirait|dirai)\\p{L}{2,}(?<!rendez)(?:-t)?-(?:je|tu|il|elle|on|ils|elles)\\b(?! (?:dit|répondu|pas d'en))"},
    {"fr", false,
     LEAD_FR "(?:(?:quand|comment|pourquoi|combien|où|que|qu'|les?|la|nous|me|m'|l'|en|y) "
             "?)*(?:êtes|avez|pouvez|pourriez|allez|faites|auriez|comptez|savez|proposez|acceptez|livrez|voulez|prenez|"
             "vendez|seriez|pensez|puis|dois|pourrais|suis|peut|faut|est|a|y a)[ -](?:t[ '-])?(?:vous|je|on|il|ce) "
             "(?!-)(?!vous |a |ont |est |sont |m'|y a|faut|ne |n')"},
    {"fr", false,
     "^(?!.*\\b(?:que|quand|si|qui) )(?:(?:bonjour|bonsoir)[, ]+)?(?:le|la|les|mon|ma|mes|votre|vos|un|une|l') "
     "?[^,]{2,60}? (?:est|sont|sera|seront|était|a|ont|peut|peuvent)[ -](?:t[ '-])?(?:ils?|elles?) "
     "(?!(?:est|sont|a|ont|va|vont|ne|y|en|se|me|nous|vous|faut|faudra|peut|peuvent|fait)\\b|n'|s'|m')"},
    /* … a question word at its head */
    {"fr", false,
     "(?:^|.*?(?:[,:] |(?<!qu)(?<!si)(?<!savoir) ))(?<!savoir )(?:est[- ]ce que? |est[- ]ce qu'|qu'est[- ]ce qu)"},
    {"fr", false,
     LEAD_FR "(?:comment (?!dire\\b|pouvez-vous\\b)|combien (?!de temps perdu)|pourquoi (?!pas\\b)|[cç]'est quoi "
             "|[cç]a co[uû]te combien|à quoi |(?:[àa]|de|sous|dans|pour|sur|en|chez|jusqu'[àa]|depuis|par|d'|vers) "
             "?(?:quel|quels|quelle|quelles|qui|quand|combien|quoi|où) |jusqu'où )\\p{L}"},
    {"fr", false,
     LEAD_FR "(?:o[uù]|quand) (?:est|sont|se "
             "(?:trouve|situe)|sera|seront|puis|peut|faut|trouver|acheter|arrive|arrivent|part|ouvre|rouvre|ferme|"
             "commence|finit|passe|revient|reprend|reprennent|débute|en (?:est|sont))\\b"},
    {"fr", false, LEAD_FR "quel(?:le)?s? (?:est|sont|serait|seraient|sera|seront|était)\\b"},
    {"fr", false,
     LEAD_FR "quel(?:le)?s? "
             "(?:délais?|documents?|papiers?|horaires?|tarifs?|prix|modèles?|tailles?|numéros?|démarches?|formules?|"
             "différence|pièces?|adresse) (?:pour|de|d'|du|faut|dois|à|il faut|entre)"},
    {"fr", false,
     LEAD_FR "(?:que|qu') ?(?:faire|dois|puis|puis-je|contient|contiennent|signifie|veut "
             "dire|comprend|couvre|devient|vaut|propose|risque|faut)\\b"},
    {"fr", false,
     LEAD_FR "(?:qui (?:peut|contacter|appeler|prévenir|doit|paie|paye|s'occupe|est responsable|est venu|a "
             "décidé|l'a)|quoi faire|y a[ -](?:t[ '-])?il|lequel|laquelle|quelqu'un (?:d'autre "
             ")?(?:sait|a|peut|conna[iî]t|aurait|pourrait)|(?:est-il |c'est |serait-il )?possible (?:de|d')|(?:il y "
             "a|y a) (?:t[ -]il|moyen|un moyen|quelqu'un)|des (?:nouvelles|infos|news) (?:de|du|d'|pour|sur)|une idée "
             "(?:de|du|pour|quand|si)|(?:c|ç)'est "
             "(?:possible|faisable|normal|compris|gratuit|remboursé|inclus|obligatoire|jouable) (?!mais|et|pour "
             "vous)(?!.*\\bpas\\b))"},
    /* … at its end */
    {"fr", false,
     "(?:\\p{L}{2}|[àa]) " KNOWN_FR "(?:quand|combien|o[uù]|comment|pour quand|jusqu'à quand|en quoi|avec quoi)(?: "
     "(?:exactement|environ|svp|s'il vous pla[iî]t|au juste|du coup|déjà|merci))?$"},
    {"fr", false,
     "[^,]*\\b(?:ouvrez|fermez|partez|passez|arrivez|livrez|remettez|commencez|ouvre|ferme|part|passe|arrive|commence|"
     "finit|faut venir|dois venir|peut venir|viens|est|sera) (?:[àa] quelle heure|quel jour|quand|jusqu'à quelle "
     "heure|dans combien de temps|pour combien)\\b(?! (?:je|il|elle|on|nous|vous|j') )"},
    {"fr", false,
     "[^,]*\\b(?:dois|doit|faut|apporte|(?!savoir|dire|comprendre)\\p{L}{2,}(?:er|ir|re)|prends|prendre|fais|faire|"
     "fait|mets|sert|servent|amener|ramener|contient|choisir) (?:[àa] )?quoi\\b(?! (?:que|qu'|faire|dire))"},
    {"fr", false,
     "[^,]*\\b(?:coûte|coute|coûtent|fait|font|faut|reste|prend|dure|compter|payer|paie|paye|gagne|prenez|facturez|"
     "demandez) combien\\b"},
    {"fr", false,
     "(?!.*\\b(?:expliqu|di[ts]|montr|indiqu|sav|sai|compren|inform|trouve|idée|voir|ignor|demand|conseil|précis|voici)"
     ")^.{8,}(?<!r )(?<!re )(?<!ez )(?<!tes )(?<!oi )(?<!pas )(?<!plus )(?<!ais )(?<!ait )(?<!que )(?<!sur )(?<!de "
     ")(?<!idée )(?<!rien )(?<!dit )(?<!dis )(?<!ou )comment (?:en avoir|faire|on fait|on peut|on doit|je fais|je "
     "peux|je dois|puis-je|dois-je|ça se|obtenir|avoir|procéder|se passe|\\p{L}{4,}er\\b)"},
    {"fr", false,
     ".*\\p{L}, (?:pourquoi|comment faire|que faire|c'est (?:normal|possible|grave|voulu|prévu)|est-ce normal|où ça)$"},
    {"fr", false, "^(?!si |s'|.*\\b(?:savoir|dire|sais) ).*\\p{L} ou (?:pas|non|c'est mort|c'est foutu|bien non)$"},
    {"fr", false,
     LEAD_FR "[cç]'est (?:quand|où|combien|à quelle heure|pour quand|qui|quel|quelle|bien (?:ouvert|vous|le |la |à |au "
             "|en )|ouvert)\\b"},
    {"fr", false, LEAD_FR "(?:et si|et pour|et le|et la) (?=\\p{L})[^.,]{3,40}$"},
    {"fr", false, LEAD_FR "(?:vous|tu) compte[zs] (?!.*\\b(?:pas|plus|rien)\\b)\\p{L}"},
    /* … what nobody tells a desk who does not ask */
    {"fr", true,
     LEAD_FR "vous "
             "(?:prenez|acceptez|vendez|proposez|reprenez|livrez|expédiez|réparez|louez|remboursez|embauchez|recrutez|"
             "connaissez|organisez|faites (?!n'importe|payer|chier|exprès|semblant|mal|tout)|ouvrez|fermez|avez "
             "(?=(?:des?|du|d'|un|une|encore|la possibilité|le|toujours (?:des?|du)) )|êtes "
             "(?:ouverts?|fermés?|là|joignables?)|livrez-|savez "
             "(?:si|quand|où|comment|pourquoi)|auriez|pensez|reste[zr]|serez)(?!.*\\b(?:pas|plus|jamais|rien|que|"
             "pourtant|alors|franchement|scandaleux|honte|n'importe|mal|trop|encore une "
             "fois|problème|retard|obligation|aucune?|nos?|mon|ma|mes|me|m')\\b)"},
    {"fr", true,
     LEAD_FR "(?:je|on) peut?x? (?:aussi |quand même |encore |déjà "
             ")?(?:payer|venir|avoir|réserver|régler|changer|échanger|annuler|amener|emmener|apporter|utiliser|garder|"
             "récupérer|retirer|passer|commander|acheter|entrer|prendre|faire|rendre|retourner|renvoyer|décaler|"
             "reporter|modifier|manger|stationner|se garer|me "
             "garer|mettre|visiter|avoir)\\b(?!.*\\b(?:pas|plus|jamais|rien|mais|que|car|parce|merci)\\b)"},
    {"fr", true,
     LEAD_FR "(?:il )?(?:reste|y a)(?: encore| toujours)? (?:des|de la|du|une|un) "
             "(?:places?|parking|disponibilités?|créneaux?|stock|wifi|tables?|billets?|ascenseur|distributeur|navettes?"
             "|garderie|bus)\\b(?!.*\\b(?:pas|mais|qui|en panne)\\b)"},
    {"fr", true,
     "^si (?:je|j'|on|nous) ?[^,]{4,60}?,? (?:vous (?:me )?(?:\\p{L}+ez)|[çc]a (?:marche|passe|change|coûte)|le "
     "(?:tarif|prix) (?:change|est)) ?(?!.*\\b(?:pas|plus|jamais)\\b)"},
    /* ---- Italian */
    {"it", false,
     LEAD_IT "(?:quand[o'] "
             "?(?:arriva|arrivano|arriverà|apre|aprite|riapre|riaprite|torna|tornano|esce|parte|inizia|finisce|posso|"
             "possiamo|mi|ci|verrà|sarà|saranno|potrò|consegnate|spedite|è|riceverò|passa|viene|avrò|avremo|si)|dov[e']"
             " ?(?=\\p{L})|a che ora|quant[oaie'] ?(?!(?:a|ai|al|alla|alle|agli|allo) "
             "|riguarda|sopra|prima)\\p{L}+|qual(?:e|i)? ?(?:è|sono|'è)|che "
             "(?:orari|ore|orario|documenti|taglie|differenza|fine)|cosa "
             "(?:devo|posso|serve|succede|significa|comprende|bisogna|fare)|che cosa|chi "
             "(?:devo|posso|è|mi|può)|(?:per|entro|fino a) quando|(?:in|per) quanto|con chi|a chi|come (?:faccio|mi|si "
             "fa|posso|mai|si|devo|funziona|fare|possiamo|facciamo|va|avviene))\\b"},
    {"it", false,
     LEAD_IT "(?:perch[eéè] (?!non (?:mi|si) (?:fido))|c'è (?:ancora |anche )?(?:posto|modo|la possibilità|qualcuno|un "
             "modo|disponibilità|parcheggio|il parcheggio|wifi|il wifi|uno sconto)|ci sono (?:ancora "
             ")?(?:posti|biglietti|tavoli|sconti|date)|si può|si possono|è possibile|posso |possiamo |potrei "
             "(?!aver|anche)|(?:mi |ci )?(?:potete|potreste|può|puoi) \\p{L}+(?:re|rmi|rci|rlo|rla|rle|rli)|(?:mi |ci "
             ")(?:sapete|sa|spiegate|spiega|dite|confermate|mandate)\\b|qualcuno (?:sa|può|mi)|è normale|avete "
             "(?:ancora |anche "
             ")?(?:il|la|i|le|un|una|dei|delle|posto|taglie|del|della|disponibilità)\\b|(?:fate|accettate|spedite|"
             "consegnate|vendete|riparate|prendete) )(?!.*, (?:ma|per[oò]) )"},
    {"it", false,
     ".*\\p{L}, (?:perch[eéè]$|come (?:faccio|si fa|posso fare|mai|fare)|cosa (?:devo fare|faccio)|che (?:faccio|si "
     "fa)|quando arriva|è normale)(?: (?:a|il|per|con) [^,]{2,40})?$"},
    /* ---- Portuguese */
    {"pt", false,
     LEAD_PT
     "(?:quando "
     "(?:chega|vai|vão|vou|é|abre|abrem|volta|voltam|sai|posso|começa|será|entrega|cai|vem|fica|reabre|passa)|onde "
     "(?!quer)\\p{L}|como (?:faço|faz|fa[zç]|posso|funciona|é "
     "que|que|eu|consigo|cancel|troc|fica|proceder|fazer|se|podemos)|quant[oa]s? (?!a |ao "
     "|mais|antes)\\p{L}|qua(?:l|is) (?:é |é|o|a|os|as|seria|são|foi)|por ?qu[eê] (?!.*\\bquero\\b)|cad[eê]|quem "
     "(?:pode|devo|é|foi|vai|eu)|[aà] que horas|que horas|que dia|at[eé] (?:quando|que horas)|em quanto tempo|desde "
     "quando|o que (?:é|devo|eu|faço|fazer|aconteceu|houve|significa|preciso|posso)|tem como|d[aá] (?:pra|para)|posso "
     "|podemos |ser[aá] que|é (?:possível|normal)|você sabe|vocês (?:sabem|entregam|aceitam|fazem|vendem|t[êe]m(?! de| "
     "que)|abrem|fecham|funcionam|podem|trocam|enviam|atendem|trabalham)|(?:pode|podem|poderia|poderiam|podia|podiam) "
     "(?:me |nos )?\\p{L}+[aei]r(?:-me)?|algu[eé]m (?:sabe|pode)|tem "
     "(?:previsão|alguma|estacionamento|wifi|vaga|vagas|desconto)|vai ter|aceitam|entregam|explica (?:por|pq)|(?:me "
     ")?explica por)(?!.*, (?:mas|por[eé]m) )"},
    {"pt", false,
     ".*\\p{L}, (?:por ?qu[eê]$|como (?:faço|resolvo|fica|proceder)|o que (?:eu )?(?:faço|fazer)|quando chega|é "
     "normal|tem como)(?: [^,]{2,30})?$"},
};

static bool
asks(const char *language, const char *sentence, bool alone)
{
    static struct forms forms = FORMS(askings, pattern, G_REGEX_CASELESS);
    const struct form *all = forms_open(&forms);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < G_N_ELEMENTS(askings); i++)
        if (strcmp(askings[i].language, language) == 0 && (alone || !askings[i].alone) &&
            form_holds(&all[i], sentence, &grain, NULL))
            return true;
    return false;
}

/* ---- where a sentence ends --------------------------------------------------------------------------------------- */

/* Octets up to the marks that end the sentence here, or up to the line's end; the marks follow. */
static gsize
sentence_width(const char *from)
{
    for (const char *at = from; *at; at++) {
        gsize marks = strspn(at, ".!?");
        if (*at == '\n' || (strncmp(at, "\xE2\x80\xA6", 3) == 0) || (marks && strchr(" \n", at[marks])))
            return (gsize)(at - from);
        at += marks ? marks - 1 : 0;
    }
    return strlen(from);
}

/* "…un menu pour enfants Trois personnes …": where a small word with a capital begins anew behind a small letter; the width: nowhere. */
static gsize
anew(const char *sentence, gsize width)
{
    static const char *const words[] = {
        "Je ", "Nous ", "Mon ",  "Ma ",    "Mes ",  "Le ",    "La ",          "Les ",    "Un ",   "Une ",
        "Il ", "Elle ", "Ils ",  "On ",    "Vous ", "Merci",  "Cordialement", "Avec ",   "Dans ", "Si ",
        "Et ", "Mais ", "Deux ", "Trois ", "J'",    "C'est ", "D'avance",     "Ou bien", "Bien ", "Votre "};
    for (gsize i = 2; i + 1 < width; i++) {
        if (sentence[i] != ' ' || !g_ascii_isupper(sentence[i + 1]) ||
            !(g_ascii_islower(sentence[i - 1]) || (guchar)sentence[i - 1] >= 0x80))
            continue;
        gsize word = i;
        while (word > 0 && sentence[word - 1] != ' ')
            word--;
        g_autofree char *before = g_strndup(sentence + word, i - word);
        if (word_in(before, "ou et de à a chez par sur la le les du des en pour avec au aux dans un une d'"))
            continue;
        for (guint k = 0; k < G_N_ELEMENTS(words); k++)
            if (g_str_has_prefix(sentence + i + 1, words[k]))
                return i;
    }
    return width;
}

/* Of the blanks and the sign of a list before a sentence. */
static gsize
margin_width(const char *sentence)
{
    gsize width = strspn(sentence, " \t>-*");
    if (g_str_has_prefix(sentence + width, BULLET))
        width += strlen(BULLET);
    return width + strspn(sentence + width, " \t");
}

static guint
words_in(const char *sentence)
{
    guint words = *sentence != '\0';
    for (const char *c = sentence; *c; c++)
        words += *c == ' ' && c[1] && c[1] != ' ';
    return words;
}

/* Whether all that the text says is one sentence; greetings and thanks say nothing. */
static bool
is_alone(const char *text)
{
    guint said = 0;
    for (const char *at = text; *at;) {
        gsize width = sentence_width(at);
        g_autofree char *sentence = g_strndup(at, width);
        said += words_in(g_strstrip(sentence)) > 2;
        at += width;
        at += *at ? MAX(strspn(at, ".!?\n "), (gsize)(g_utf8_next_char(at) - at)) : 0;
    }
    return said == 1;
}

/* "…, mon fils est malade", "… svp j'ai un train", "… et c'est quand": where what was asked ends and something else is said. A pattern's
 * first group is what goes; `alone`: what stands before may be told instead. */
static const struct asked ends[] = {
    {"fr", false,
     "(,? (?:svp|stp|s'il vous pla[iî]t|s'il te pla[iî]t)?,? ?)(?<=[, ]{2}|svp |stp |plait |plaît )(?:je (?!vous "
     ")|j'|mon |ma |mes |c'est (?!possible|normal|grave|bien|pas)|on (?!peut)|il |elle |nous |ça |cela |ca "
     "|merci\\b|notre |ils |elles |personne )"},
    {"fr", true,
     "( et |, et )(?:c'est quand |c'est où |c'est combien |[çc]a co[uû]te combien|combien |comment |à quelle heure "
     "|quel(?:le)?s? |est-ce )"},
    {"it", false, "(, )(?:ho |sono |il mio |la mia |non |mi |è |abbiamo |siamo |grazie)"},
    {"pt", false, "(, )(?:eu |não |meu |minha |o meu |a minha |já |estou |preciso |obrigad)"},
};

/* Where the sentence's question ends and the octets that part it from what follows; its whole width: nowhere. */
static gsize
asked_width(const char *language, const char *sentence, bool alone, gsize *seam_out, bool *asked_out)
{
    static struct forms forms = FORMS(ends, pattern, G_REGEX_CASELESS);
    const struct form *all = forms_open(&forms);
    gsize width = strlen(sentence);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (strcmp(ends[i].language, language) != 0 || !form_holds(&all[i], sentence, &grain, &match))
            continue;
        for (guint tried = 0; tried < SEAMS_MAX && g_match_info_matches(match); tried++) {
            gint from = 0, to = 0;
            g_match_info_fetch_pos(match, 1, &from, &to);
            g_autofree char *head = g_strndup(sentence, (gsize)MAX(from, 0));
            bool asked = from >= 8 && asks(language, head, alone);
            if (from >= 8 && (asked || ends[i].alone)) {
                *seam_out = (gsize)(to - from);
                *asked_out = asked;
                return (gsize)from;
            }
            g_match_info_next(match, NULL);
        }
    }
    *seam_out = 0;
    return width;
}

static void
put_capital(GString *marked, const char *text)
{
    g_autofree char *first = g_utf8_substring(text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_string_append_printf(marked, "%s%s", upper, text + strlen(first));
}

/* Puts the sentence of this width, with the mark behind what asks. Returns whether all of it did. */
static bool
put(GString *marked, const char *language, const char *from, gsize width, bool alone, bool *any)
{
    const char *mark = strcmp(language, "fr") == 0 ? " ?" : "?";
    g_autofree char *sentence = g_strndup(from, width);
    g_strchomp(sentence);
    gsize margin = margin_width(sentence), seam = 0;
    const char *said = sentence + margin;
    bool listed =
        margin && (strchr("-*", sentence[0]) || g_str_has_prefix(sentence, BULLET)); /* its head says what it is */
    if (listed || width >= ASKED_MAX || words_in(said) < 2) {
        g_string_append_len(marked, from, (gssize)width);
        return false;
    }
    bool first = true;
    gsize asked = asked_width(language, said, alone, &seam, &first);
    if (seam) {
        g_string_append_len(marked, sentence, (gssize)(margin + asked));
        g_string_append_printf(marked, "%s ", first ? mark : ".");
        const char *rest = said + asked + seam;
        put_capital(marked, rest);
        *any = true;
        bool last = asks(language, rest, false);
        g_string_append(marked, last ? mark : "");
        return last;
    }
    bool asking = asks(language, said, alone);
    g_string_append_len(marked, from, (gssize)(asking ? strlen(sentence) : width));
    g_string_append(marked, asking ? mark : "");
    *any |= asking;
    return asking;
}

char *
posed_marked(const char *language, char *text)
{
    if (!word_in(language, "fr it pt"))
        return text;
    bool alone = is_alone(text), any = false, french = strcmp(language, "fr") == 0;
    g_autoptr(GString) marked = g_string_sized_new(strlen(text) + 16);
    for (const char *at = text; *at;) {
        gsize width = sentence_width(at), part = french && width < ASKED_MAX ? anew(at, width) : width;
        gsize marks = strspn(at + width, ".!?");
        bool open = !memchr(at + width, '!', marks) && !memchr(at + width, '?', marks);
        g_autofree char *first = part < width && open ? g_strndup(at, part) : NULL;
        if (first && asks(language, first + margin_width(first), false)) {
            g_string_append_printf(marked, "%s ?", g_strchomp(first));
            any = true;
            at += part;
            continue;
        }
        bool asked = open && put(marked, language, at, width, alone, &any);
        if (!open)
            g_string_append_len(marked, at, (gssize)width);
        at += width;
        if (!asked)
            g_string_append_len(marked, at, (gssize)marks);
        at += marks;
        if (*at && !marks) { /* the line's end */
            const char *next = g_utf8_next_char(at);
            g_string_append_len(marked, at, next - at);
            at = next;
        }
    }
    if (!any)
        return text;
    g_free(text);
    return g_string_free(g_steal_pointer(&marked), FALSE);
}
