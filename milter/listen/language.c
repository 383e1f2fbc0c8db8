/*
 * language.c - which language a text is in: small words first, then CLD2.
 *
 * Where one language's little words lead clearly, they decide, and CLD2 (most of the cost) is not asked. It errs on a handful of
 * words ("no funciona") and is believed only beyond. Pure, thread-safe.
 */
#include "language.h"

#include "clause.h"
#include "cld.h"
#include "grammar.h"
#include "terms.h"

#include <glib.h>
#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

#define LOOK        1024 /* octets: more tells nothing new */
#define ENGLISH_MAX 8    /* words of a question that one little word would give to another language */
#define TOKEN       50   /* letters: German compounds of law have forty-odd */

static const char *const codes[] = {"en", "de", "fr", "es", "it", "pt", "nl"};

/* Little words, the stop phrases of very short mails and what is commonest in those of one language; a word of two counts for both. */
static const char *const small_words[] = {
    "the|is|are|you|my|i|and|not|have|was|to|for|it|with|please|this|that|of|can|hi|hello|order|still|what|when|how|"
    "but|i'm|"
    "don't|can't|doesn't|your|been|has|on|from|would|will|why|where|get|a|an|in|if|they|just|or|help|work|working|"
    "refund|u|"
    "pls|dear|regards|thanks|thank|there|be|do|am|at|we|need|want|got|no|me|any|all|card|account|by|app|down|site|"
    "flight|delayed|broken|late|missing|phone|cancelled|delivery|"
    "as|our|us|their|them|these|those|who|which|were|did|does|could|should|now|than|then|after|before|since|again|"
    "never|"
    "only|very|more|also|about|out|up|same|last|new|next|yesterday|today|tomorrow|month|issue|number|bill|invoice|"
    "parcel|"
    "attached|requested|received|sent|called|paid|money|back|bought|arrived|wrong|nothing|nobody|someone|his|him|she|"
    "told|says|said|won't|it's|i've|isn't|didn't|into|some|other|first|always|usual|service|great|lovely|coffee|food|"
    "staff|left|every",
    "der|die|das|ist|nicht|ich|und|mein|meine|bitte|sie|habe|hat|ein|eine|mit|für|wir|auf|noch|kein|keine|wurde|guten|"
    "hallo|"
    "zu|von|den|dem|im|bei|seit|mir|ihr|kann|aber|wie|geht|nach|vom|zum|dass|wann|wo|warum|bin|sind|es|mehr|schon|"
    "danke|"
    "gibts|gibt|nochmal|hab|nix|könnt|wieso|weshalb|jetzt|immer|beim|zur|ihnen|euer|eure|ihre|schuhe|"
    "nur|dann|wenn|weil|ohne|über|nun|hat|habt|heute|gestern|wieder|keinen|keiner|niemand|alles|oder|ob|obwohl|"
    "trotzdem|"
    "bereits|bisher|eurem|euren|ihrem|ihren|defekt|kaputt|geld|karte|konto|vertrag|lieferung|rückgabe|kündigung|"
    "tag|app|aus|am|an|einen|meiner|meinen|meinem|euch|mich|funktioniert|paket|bestellung|rechnung|sehr|storno|"
    "stornierung|stornieren|umtausch|reklamation|beschwerde|erstattung|rückerstattung|rücksendung|mahnung|widerruf|"
    "ändern|verschieben|kündigen|passwort|vergessen|bestätigung|versand|abholung|reparatur",
    "le|la|les|est|pas|je|moi|coucou|m'a|m'ont|qu'il|l'ai|affiche|tante|perdu|mot|suffira|salut|ouvres|vends|dis|vert|"
    "bonsoir|mardi|jeudi|samedi|dimanche|"
    "demain|et|"
    "mon|ma|"
    "mes|vous|une|pour|avec|bonjour|merci|n'est|j'ai|ne|des|sur|depuis|c'est|un|du|de|"
    "au|en|"
    "que|qui|dans|plus|n'ai|mais|votre|vos|commande|colis|être|été|suis|il|on|me|à|où|ce|cette|cordialement|ça|marche|"
    "aux|"
    "par|nous|leur|ils|très|d'un|d'une|l'application|ai|avez|deux|souhaitez|fois|chez|elle|compte|comprends|demande|"
    "numéro|même|reçu|fait|facture|rien|mois|faire|chaque|comme|faut|ligne|notre|peux|savoir|veux|aussi|carte|agit|"
    "contrat|envoyer|personne|quelle|quoi|téléphone|après|avoir|donc|jours|quand|avant|demandez|puis|tous|trois|alors|"
    "autre|cela|remboursement|matin|nom|ont|peut|pouvez|rendez|soir|suivi|était|attente|fonctionne|jour|laissé|"
    "livraison|quelque|rembourser|réponse|journée|juin|résilier|sont|a",
    "el|los|no|mi|es|que|y|una|para|con|por|hola|gracias|pedido|me|ha|llegado|funciona|puedo|está|su|se|del|la|las|un|"
    "de|en|"
    "lo|le|muy|pero|he|mis|cuando|como|cómo|dónde|más|desde|al|les|saludos|buenos|días|buenas|quiero|hasta|sin|yo|ni|"
    "nada|han|"
    "todavía|usted|ustedes|cuenta|factura|llegó|estoy|te|si|ya|otra|otro|encontré|quería|queria|preguntar|mandame|"
    "mando|"
    "vino|tengo|tiene|hay|eso|esto|porque|dinero|envio|envío|reembolso|hacen|pueden|excelente|necesito|nunca|nadie|"
    "vuelvo|anular|platos|media|hora|atencion|atención|volvere|volveré|donde|cuanto|cuánto|teneis|tenéis|podeis|podéis|"
    "tienda|mesa|pesimo|pésimo|qué|nuestro|nuestra|desea|entiendo|correo|veces|mensaje|pide|quiere|tres|baja|aún|"
    "paquete|teléfono|ahora|día|sus|también|después|recibido|fuera|puede|así|años|esa|hace|hoy|nosotros|respuesta|"
    "mucho|pregunta|alguien|ese|había|quieres|tarjeta|dejado|estaba|minutos|noviembre|tienen|aquí|cuatro|cuándo|datos|"
    "devolución|electrónico|fue|pagado|pedí|pido|devuelvan|escrito|mismo|octubre|pasado|roto|servicio|siempre|a",
    "il|lo|non|mio|mia|che|è|e|una|per|con|buongiorno|grazie|ho|ordine|sono|della|funziona|posso|ciao|vi|di|un|la|le|i|"
    "del|"
    "mi|ma|da|in|si|al|gli|nella|dal|come|quando|più|vorrei|ancora|anche|alla|dei|questo|salve|saluti|cordiali|ed|ha|"
    "se|perché|"
    "avete|stato|stata|nel|arrivato|dell'ordine|hanno|miei|cameriere|scortese|fredda|freddo|rovinata|rovinato|rotta|"
    "arrivata|"
    "buttati|cena|pacco|corriere|mai|senza|buonasera|buongiorno|rimborso|però|è|soldi|niente|nessuno|ci|suo|desidera|"
    "cosa|chiede|numero|sapere|hai|io|qualcosa|quale|messaggio|ogni|tratta|conto|capisco|ora|entro|già|ordinato|"
    "scritto|domanda|sul|tua|voi|volte|consegna|contratto|dopo|potete|prima|può|ricevuto|siamo|tutto|vuoi|abbiamo|"
    "adesso|aspetta|carta|chiedo|delle|detto|fattura|giorni|mese|oggi|prego|primo|settimana|abbia|addebito|altro|bene|"
    "dati|disdetta|fino|negozio|nostro|possiamo|prenotazione|proposito|quella|quello|risulta|scusate|secondo|servizio|"
    "suoi|tecnico|telefono|tuo|vedo|vuole|accesso|aggiornamento|aggiungere|appuntamento|aveva|cambiato|a",
    "o|os|não|meu|minha|que|é|e|uma|para|com|por|olá|obrigado|obrigada|pedido|funciona|estou|da|do|recebi|um|de|em|no|"
    "na|"
    "mas|foi|as|ao|se|eu|você|vocês|mais|como|quando|ainda|bom|dia|boa|tarde|já|está|até|meus|minhas|sem|nao|comprei|"
    "ou|são|"
    "dos|das|pelo|pela|há|quero|conta|chegou|muito|isso|parem|tela|veio|pra|vcs|vc|fiz|tem|ficou|ninguém|ninguem|"
    "compra|atendimento|senha|cartão|cartao|voo|mala|cadê|cade|oferecendo|ligar|empréstimo|nota|produto|péssimo|só|"
    "agora|gostaria|quer|duas|seu|lhe|mesmo|pede|depois|mensagem|também|vezes|estava|diz|fatura|tenho|disse|hoje|nós|"
    "podem|recebeu|tinha|três|agradeço|cobrança|dizer|onde|ontem|pergunta|pode|resposta|serviço|seus|após|entendi|nem|"
    "outro|pacote|quem|senhores|alguém|caiu|chega|dados|dias|dinheiro|ele|estão|liga|ligação|mudou|novo|peço|preciso|"
    "reais|suas|transferência|tudo|têm|agência|aparelho|aplicação|aqui|atraso|bem|consegue|conseguem|consigo|"
    "cumprimentos|deus|devolução|devolvam|disseram|dúvida|encomenda|entendo|escreve|escreveu|faz|fica|garantia|havia|"
    "houve|isto|mandem|nossa|nosso|outra|partiu|a|este|esta|mesma|nas|nos|num|numa|vosso|vossa|custa|mudar|pro|fui|"
    "marcar|abrem|deixou|entrega|uso|essa|esse|deu",
    "de|het|een|niet|ik|en|mijn|is|dat|voor|met|graag|heb|bestelling|hallo|bedankt|nog|geen|werkt|kan|u|jullie|van|op|"
    "te|in|"
    "maar|er|wat|hoe|naar|aan|zijn|om|wel|bij|als|al|ook|dit|die|was|wordt|beste|geachte|groet|groeten|mij|me|sinds|"
    "hier|"
    "loopt|vast|nooit|niks|iets|weer|moet|mag|kreeg|krijg|gekregen|geleverd|bezorgd|klantenservice|deze|dan|geld|terug|"
    "kapot|gisteren|vandaag|morgen|rekening|contract|adres|wil|kunnen|kunt|"
    "hebben|uw|ben|waar|wanneer|waarom|toch|meer|pakket|steeds|doet|hebt|ons|gaat|wij|zou|heeft|uit|schrijft|bericht|"
    "keer|zonder|ontvangen|vraagt|weten|vraag|komt|onze|welke|willen|besteld|betaling|hij|staat|gebeld|geeft|goed|kwam|"
    "moeten|stond|verwacht|zo|begrijp|wacht|afspraak|niets|uur|volgens|wachtwoord|zouden|afgeschreven|alleen|antwoord|"
    "binnen|daar|doen|dus|factuur|gestuurd|komen|laten|maken|stuur|welk|zag|zeggen|aangekomen|anders|bedrag|bellen|"
    "betalen|bevestiging|ga|gaan|geven|helaas|hoor|hulp|inloggen|inmiddels|kon",
};

struct votes {
    guint of[G_N_ELEMENTS(codes)];
};

static gpointer
build(gpointer unused)
{
    (void)unused;
    struct terms *terms = terms_new();
    for (guint i = 0; i < G_N_ELEMENTS(codes); i++)
        terms_add(terms, i, small_words[i]);
    return terms;
}

static void
count_vote(guint value, guint at, void *user)
{
    (void)at;
    ((struct votes *)user)->of[value]++;
}

/* The language that leads; lead_out: by how many votes. NULL when none has any. */
static const char *
vote(const struct terms_words *words, guint *votes_out, guint *lead_out)
{
    static GOnce once = G_ONCE_INIT;
    const struct terms *terms = g_once(&once, build, NULL);
    struct votes votes = {{0}};
    terms_search(terms, words, count_vote, &votes);
    guint best = 0, second = 0;
    for (guint i = 1; i < G_N_ELEMENTS(codes); i++)
        if (votes.of[i] > votes.of[best])
            best = i;
    for (guint i = 0; i < G_N_ELEMENTS(codes); i++)
        if (i != best)
            second = MAX(second, votes.of[i]);
    *votes_out = votes.of[best];
    *lead_out = votes.of[best] - second;
    return votes.of[best] ? codes[best] : NULL;
}

static const char *
ask_cld(const char *text, bool *reliable_out)
{
    gsize length = strlen(text);
    *reliable_out = false;
    const char *code = length ? cld_detect(text, (int)length, reliable_out) : "un";
    if (strcmp(code, "un") == 0)
        return "und";
    return g_str_has_prefix(code, "zh") ? "zh" : strcmp(code, "iw") == 0 ? "he" : code;
}

/* Letters of no Latin script: the little words cannot know. */
static bool
is_foreign_script(const char *text)
{
    guint latin = 0, other = 0;
    gsize plain = 0;
    while ((signed char)text[plain] > 0)
        plain++;
    if (!text[plain]) /* ASCII */
        return false;
    for (const char *c = text; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        latin += letter < 0x250 && g_ascii_isalpha((char)letter);
        other += letter >= 0x370;
    }
    return other > latin;
}

/* A key, a dump, a line of signs: nothing but tokens longer than any word, and no language; CLD2 would think long and say English. */
static bool
is_dump(const char *text)
{
    guint run = 0, longest = 0;
    for (const char *c = text;; c++) {
        if ((guchar)*c >= 0x80)
            return false;
        if (*c && !g_ascii_isspace(*c)) {
            run++;
            continue;
        }
        if (run && run < TOKEN && (*c || !longest)) /* the last one may be cut */
            return false;
        longest = MAX(longest, run);
        run = 0;
        if (!*c)
            return longest > 0;
    }
}

/* Galician, Catalan and Asturian, for which CLD2 takes many a plain text in the tongues beside them. */
static bool
is_neighbour(const char *voted, const char *code)
{
    return (strcmp(voted, "es") == 0 || strcmp(voted, "pt") == 0) &&
           (strcmp(code, "gl") == 0 || strcmp(code, "ca") == 0 || strcmp(code, "ast") == 0);
}

/* Spanish or Portuguese of a few words, by what only one of the two writes; NULL: neither, or both. */
static const char *
by_spelling(const char *text)
{
    static const char *const portuguese[] = {"ã",     "õ",     "ç",     " isso", " esse", " essa", "nosso",
                                             "nossa", "posso", "ssem ", "lho ",  "lha ",  "lhe",   "nho ",
                                             "nha ",  "nhas ", "-me ",  "-me,",  "-me.",  "-nos ", "-lhe ",
                                             "-no,",  "-no ",  "-na,",  "am ",   "em ",   " um ",  " uma "};
    static const char *const spanish[] = {"ñ", "¡", "ll", "ción"};
    bool west = false, east = false;
    for (guint i = 0; i < G_N_ELEMENTS(portuguese) && !west; i++)
        west = strstr(text, portuguese[i]) != NULL;
    for (guint i = 0; i < G_N_ELEMENTS(spanish) && !east; i++)
        east = strstr(text, spanish[i]) != NULL;
    return west == east ? NULL : west ? "pt" : "es";
}

/* French and Italian write none of these; what they share with Spanish and Portuguese ("la", "que", "me") may give them the vote. */
static bool
is_iberian(const char *text)
{
    return strstr(text, "á") || strstr(text, "í") || strstr(text, "ó") || strstr(text, "ú") || strstr(text, "ñ");
}

/* "max transfer per day?": one little word of another language, which English has too, among words of none but English. */
static bool
is_english(const char *text, guint votes)
{
    g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n.,;:!?()/", -1);
    guint count = 0;
    for (char **word = words; *word; word++) {
        g_autofree char *low = g_ascii_strdown(*word, -1);
        if (!*low || g_ascii_isdigit(*low))
            continue;
        if (!grammar_lists(low) && !word_in(low, "max min app pin sim wifi email"))
            return false;
        count++;
    }
    return votes == 1 && count >= 3 && count <= ENGLISH_MAX;
}

const char *
language_tell(const char *subject, const char *text)
{
    bool dump = is_dump(text);
    if (dump)
        text = ""; /* the subject may tell */
    struct terms_words words;
    terms_cut(text, LOOK, &words);
    bool few = words.count < 4;
    bool named = *subject && *subject != '('; /* "(no subject)" is a program's word */
    g_autofree char *whole =
        few && named ? g_strdup_printf("%s\n%s", subject, text) : g_strndup(text, strnlen(text, LOOK));
    whole[text_valid(whole, strlen(whole))] = '\0';
    if (few) {
        terms_clear(&words);
        terms_cut(whole, LOOK, &words);
    }
    guint votes, lead;
    const char *voted = vote(&words, &votes, &lead);
    guint count = words.count;
    terms_clear(&words);
    if (voted && strcmp(voted, "en") != 0 && is_english(whole, votes))
        return "en";
    if (voted && lead >= 5 && lead * 4 >= count && !is_foreign_script(whole))
        return voted;
    if (count < 60 && strstr(whole, "\xC2\xBF")) /* only Spanish opens a question with a mark */
        return "es";
    if (count < 25 && lead < 3 && (strstr(whole, "ã") || strstr(whole, "õ")) && !strstr(whole, "São Paulo"))
        return "pt";
    const char *spelt = count < 25 && voted && lead < 5 && (strcmp(voted, "es") == 0 || strcmp(voted, "pt") == 0)
                            ? by_spelling(whole)
                            : NULL;
    if (spelt)
        return spelt;
    if (dump && !is_foreign_script(whole)) /* a subject's few words, of which CLD2 makes anything */
        return voted ? voted : "und";
    bool reliable;
    const char *code = ask_cld(whole, &reliable);
    if (voted && (!reliable || count < 12 || is_neighbour(voted, code)) && lead >= 1 && votes * 5 >= count)
        return voted;
    if (voted && !reliable &&
        strcmp(voted, "en") != 0) { /* "Reprenez le canapé.": CLD2 says English of what it cannot tell */
        bool iberian = (strcmp(voted, "fr") == 0 || strcmp(voted, "it") == 0) && is_iberian(whole);
        const char *other = iberian ? by_spelling(whole) : voted;
        return other ? other : "es";
    }
    return !count ? "und" : code;
}
