/*
 * orthography.c - unit: slips of the hand in seven languages, mended; and what looks like one, left. Words in a carrier sentence, and
 * sentences. Without a language's dictionary its rows are skipped.
 */
#include "../../milter/listen/castilian.h"
#include "../../milter/listen/homophones.h"
#include "../../milter/listen/orthography.h"
#include "../../milter/listen/slip.h"
#include "../../milter/listen/spelling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdbool.h>
#include <string.h>

static const char *const languages[] = {"en", "de", "fr", "es", "it", "pt", "nl"};
static const char *const carriers[] = {"We think that the %s was there again today.",
                                       "Das ist ja auch %s gewesen.",
                                       "On dit que %s est ici.",
                                       "Creo que %s fue ayer otra vez.",
                                       "Credo che %s sia qui.",
                                       "Acho que %s foi ontem outra vez.",
                                       "Dat is dan ook %s geweest."};

/* Typed and meant, by language. */
static const char *const slips[] = {
    "paymet=payment brittish=British airwaiys=airways recieve=receive recieved=received wich=which mesage=message "
    "seattle=Seattle "
    "monday=Monday wednesday=Wednesday december=December denver=Denver chicago=Chicago washington=Washington "
    "delivary=delivery "
    "definately=definitely tommorow=tomorrow imediately=immediately subscripton=subscription becuase=because "
    "acount=account "
    "purchse=purchase restarant=restaurant waitres=waitress wether=whether applience=appliance pasword=password "
    "adress=address "
    "packge=package tecnician=technician usless=useless replacment=replacement packagge=package "
    "machien=machine "
    "kichen=kitchen daugther=daughter birtday=birthday unfortunatly=unfortunately discription=description "
    "promissed=promised "
    "nobdy=nobody posible=possible realy=really incorect=incorrect problen=problem refered=referred occured=occurred "
    "transfered=transferred xfinity=Xfinity paypal=PayPal netflix=Netflix iphone=iPhone revolut=Revolut "
    "ryanair=Ryanair samsung=Samsung "
    "beleive=believe freind=friend buisness=business goverment=government seperate=separate",
    "fuer=für ueber=über maerz=März rechnung=Rechnung kundennummer=Kundennummer aendern=ändern zurueck=zurück "
    "moechte=möchte "
    "konnen=können kuendigen=kündigen bestatigung=Bestätigung nciht=nicht angekomen=angekommen dienstag=Dienstag "
    "funktoniert=funktioniert geld=Geld paket=Paket waere=wäre haette=hätte groesse=Größe strasse=Straße "
    "moeglich=möglich "
    "naechste=nächste koennte=könnte verspaetung=Verspätung rueckgabe=Rückgabe ausserdem=außerdem schoen=schön "
    "telefon=Telefon "
    "unmoeglich=unmöglich pruefen=prüfen",
    "recu=reçu telephone=téléphone reclamation=réclamation probleme=problème etait=était prelevement=prélèvement "
    "deja=déjà "
    "tres=très apres=après numero=numéro societe=société reponse=réponse premiere=première remboursee=remboursée "
    "facturee=facturée "
    "rembourssement=remboursement hopital=hôpital aout=août fevrier=février qualite=qualité electricite=électricité "
    "delai=délai "
    "securite=sécurité resultats=résultats",
    "reclamacion=reclamación devolucion=devolución telefono=teléfono habitacion=habitación suscripcion=suscripción "
    "tambien=también "
    "despues=después codigo=código garantia=garantía envio=envío dias=días "
    "direccion=dirección "
    "facturacion=facturación conexion=conexión gracais=gracias averia=avería compania=compañía",
    "perche=perché perche'=perché piu=più citta=città qualita=qualità puo=può e'=è gia'=già piu'=più prodoto=prodotto "
    "rimborzo=rimborso pubblicita=pubblicità lunedi=lunedì",
    "nao=não voce=você reclamacao=reclamação devolucao=devolução servico=serviço ninguem=ninguém tambem=também "
    "endereco=endereço "
    "pessimo=péssimo solucao=solução cartao=cartão preco=preço dinhero=dinheiro ja=já",
    "bestelnig=bestelling antwoort=antwoord reageerd=reageert netflix=Netflix pakkejte=pakketje",
};

/* What stays as it is. */
static const char *const kept[] = {
    "autopay webhook firmware degreaser framers lates authenticator seaters programme programmes colour color "
    "cheque nite cron "
    "hoodie chatbot voicemail A4 x-ray wi-fi INV-20 support@shop.example https://shop.example/acount #recieve @paymet "
    "foo_acount acount/paymet "
    "wasnt dont youre theyre aint SKU QR Priya Noor Jhon Recieve iPhone ur lol pls thx grandad vide carte preorder "
    "rebooked wifi signup "
    "kitchen receipt instalment realise realize tyre jewellery practise licence "
    "broadband payslip timesheet dashcam",
    "gibts gehts wärs rum top Wachter Jacky Olten zurückzuholen Kundennummer Rückerstattungsbetrag Zahlungsziel "
    "abgeholt Micha Moin Vodafone "
    "Sparkasse Wlan WLAN E-Mail ok schon hatte wurde fordern lassen online mal halt eh nix",
    "courriel courriels email mail colis facture livraison payer Mons Girons box wifi bug remboursement hier "
    "smartphone tracking",
    "podés tenés circulito regresarme email Sole debitaron router wifi cobro pedido paquete online app tranqui "
    "devuélvamelo",
    "dell'acqua dell'ordine un'app email spedizione pacco bolletta consegna router wifi app online rimborso",
    "aluguel ouvidoria postagem eletrônico registrado email encomenda fatura internet router wifi app online boleto",
    "één pakje bestelling factuur splitter email router wifi app online ping verzekeringspapieren",
};

static const struct {
    const char *language, *typed, *right; /* right NULL: as it was typed */
} sentences[] = {
    {"en", "may stop a paymet on my account, the brittish airwaiys one",
     "may stop a payment on my account, the British Airways one"},
    {"en", "i flew with american airlines from seattle to new york",
     "i flew with American Airlines from Seattle to New York"},
    {"en", "It said \"your acount is lockd\" and then nothing.", NULL},
    {"en", "my frobbleator broke, the frobbleator is new", NULL},
    {"en", "Hi Jhon, thanks.", NULL},
    {"en", "Thier driver was rude. Plese call me.", "Their driver was rude. Please call me."},
    {"en", "i spoke to mr walkre about it", "i spoke to Mr walkre about it"},
    {"en", "we got it in penzance last week", NULL},
    {"en", "Der Kundendienst hat mir nicht geantwortet und ich warte noch.", NULL},
    {"de", "Herr Mueller hat die Strasse gesperrt.", "Herr Mueller hat die Straße gesperrt."},
    {"de", "seit dienstag ist die kundennummer falsch", "seit Dienstag ist die Kundennummer falsch"},
    {"de", "Es hieß „fuer immer“ und mehr nicht.", NULL},
    {"fr", "J'ai reserve un hotel, mais on ne m'a pas repondu.", "J'ai réservé un hôtel, mais on ne m'a pas répondu."},
    {"fr", "Ca fait trois semaines que rien n'est arrive.", "Ça fait trois semaines que rien n'est arrivé."},
    {"es", "mi reclamacion es por el telefono, gracais", "mi reclamación es por el teléfono, gracias"},
    {"it", "Perche' non arriva? E' gia' una settimana.", "Perché non arriva? È già una settimana."},
    {"pt", "nao recebi a encomenda e ninguem atende", "não recebi a encomenda e ninguém atende"},
    {"en", "i flew with brittish airwaiys", "i flew with British Airways"},
    {"en", "the account was lockd, the batterys died, he tryed",
     "the account was locked, the batteries died, he tried"},
    {"de", "die Verkeuferin hat mich ignorirt und vertrösted", "die Verkäuferin hat mich ignoriert und vertröstet"},
    {"fr", "j'ai commander un canape, il est arriver casse", "j'ai commandé un canapé. Il est arrivé cassé"},
    /* french_line.c: homophones, endings, negations */
    {"fr", "le lit ses toujours pas arriver", "le lit ce n'est toujours pas arrivé"},
    {"fr", "vous continuer de m'envoyer les relevés a mon bureau",
     "vous continuer de m'envoyer les relevés à mon bureau"},
    {"fr", "j'ai un souci et vous continuer de prélever", "j'ai un souci et vous continuez de prélever"},
    {"fr", "nous avons du dormir à la gare", "nous avons dû dormir à la gare"},
    {"fr", "le livreur ma pas appeler", "le livreur ne m'a pas appelé"},
    {"fr", "votre agent veux me facturé deux visites", "votre agent veut me facturer deux visites"},
    {"fr", "vos agents me demande un code", "vos agents me demandent un code"},
    {"fr", "le chèque et bien parti", "le chèque est bien parti"},
    {"fr", "la machine est réparé", "la machine est réparée"},
    {"fr", "ma montre, je l'ai déposé mardi", "ma montre, je l'ai déposée mardi"},
    {"fr", "plus personne répond", "plus personne ne répond"},
    {"fr", "j'ai rien signé", "je n'ai rien signé"},
    {"fr", "pouvez vous vérifier", "pouvez-vous vérifier ?"},
    {"fr", "je veux savoir quand est ce que le plombier passe", "je veux savoir quand le plombier passe"},
    {"fr", "ses clés, la patience et il a la clé", NULL},
    {"fr", "je souhaite vous demander de le rappeler", NULL},
    {"fr", "j'était en vacance", "j'étais en vacances"},
    {"fr", "le bouilleur c'est arrêté", "le bouilleur s'est arrêté"},
    {"fr", "la vendeuse de jour ne veux pas", "la vendeuse de jour ne veut pas"},
    {"fr", "les bottes que j'ai acheté", "les bottes que j'ai achetées"},
    {"fr", "elle s'est cassé le bras", NULL},
    {"fr", "l'avez vous rendu", "l'avez-vous rendu ?"},
    {"fr", "je suis rentrée hier mais toujours pas de réponse",
     "je suis rentrée hier mais je n'ai toujours pas de réponse"},
    {"fr", "le mur se fend petit a petit", "le mur se fend petit à petit"},
    {"fr", "mes bons n'ont pas été crédité", "mes bons n'ont pas été crédités"},
    {"fr", "la demande 42 est refusé", "la demande 42 est refusée"},
    {"fr", "la gérante n'est pas la", "la gérante n'est pas là"},
    /* breath.c: clauses that nothing joins */
    {"fr", "J'ai téléphoné deux fois personne ne sait rien", "J'ai téléphoné deux fois. Personne ne sait rien"},
    {"fr", "J'ai reçu le meuble, la vitre est fendue", "J'ai reçu le meuble. La vitre est fendue"},
    {"fr", "Je suis sans chauffage depuis lundi le brûleur ne démarre plus",
     "Je suis sans chauffage depuis lundi. Le brûleur ne démarre plus"},
    {"fr", "Quand j'appelle on me raccroche au nez", "Quand j'appelle, on me raccroche au nez"},
    {"fr", "Lors de ma visite le vendeur m'a promis un rabais", "Lors de ma visite, le vendeur m'a promis un rabais"},
    {"fr", "La lampe que j'ai choisie elle est fêlée", "La lampe que j'ai choisie est fêlée"},
    {"fr", "J'ai reçu un avis disant le dossier est clos", "J'ai reçu un avis disant que le dossier est clos"},
    {"fr", "La cuve fuit dans le garage, impossible de la vider",
     "La cuve fuit dans le garage. Il est impossible de la vider"},
    {"fr", "La porte elle ne ferme plus", "La porte ne ferme plus"},
    {"fr", "J'ai reçu la chaise, au déballage le pied est fendu",
     "J'ai reçu la chaise. Au déballage, le pied est fendu"},
    {"fr", "Toujours la même panne, elle s'arrête", "J'ai toujours la même panne. Elle s'arrête"},
    {"fr", "bonjour madame je cherche une facture", "bonjour madame, je cherche une facture"},
    {"fr", "J'ai écrit deux fois, aucune réponse", "J'ai écrit deux fois. Je n'ai eu aucune réponse"},
    {"fr", "J'ai demandé un autre lit, refus", "J'ai demandé un autre lit. On a refusé"},
    {"fr", "Le four coupe le courant, en plus la vitre chauffe", "Le four coupe le courant. En plus, la vitre chauffe"},
    {"fr", "Je suis gaucher, a quel rayon dois-je aller", "Je suis gaucher. À quel rayon dois-je aller ?"},
    {"fr", "Le vendeur qui m'a reçu m'a dit que le lit serait livré lundi", NULL},
    {"fr", "Je pense que vous avez fait une erreur et que je dois être remboursé", NULL},
    {"fr", "Plus tard, j'ai rappelé, mais en vain", NULL},
    {"fr", "la photo que j'ai prise, la chambre est calme", NULL},
    {"es", "una abitacion sin ventanas", "una habitación sin ventanas"},
    {"nl", "hij is niet komen opdage, er is van mijn rekenig afgeschreve",
     "hij is niet komen opdagen, er is van mijn rekening afgeschreven"},
    {"en", "a stoppped clock, he said \"stoppped\", i am nancy, two outages",
     "a stopped clock, he said \"stoppped\", i am Nancy, two outages"},
    {"es", "Mi telefono, todavia no, la ultima linea", "Mi teléfono, todavía no, la última línea"},
    {"es", "dias@example.com", NULL},
    {"de", "Koennen Sie das pruefen?", "Können Sie das prüfen?"},
    {"en", "numero uno", NULL},
    {"nl", "ik wil een terugbetaling van mijn bestelnig", "ik wil een terugbetaling van mijn bestelling"},
};

/* Words that sound alike: language, typed, right (NULL: as typed). No dictionary is asked. */
static const char *const alike[][3] = {
    {"en", "there customer service is useless and i loose my patience, you should of told me",
     "their customer service is useless and i lose my patience, you should have told me"},
    {"en", "i would like too return the shoes, there too small", "i would like to return the shoes, they're too small"},
    {"en", "i want to know whether their a section", "i want to know whether there's a section"},
    {"en", "your not helping, your website is down", "you're not helping, your website is down"},
    {"en", "charged to much, more then i agreed, it went too the wrong house",
     "charged too much, more than i agreed, it went to the wrong house"},
    {"en", "we where told that it was quiet expensive, and than nothing",
     "we were told that it was quite expensive, and then nothing"},
    {"en", "let me no weather you can send me a email or an refund",
     "let me know whether you can send me an email or a refund"},
    {"en", "this an hour, a united ticket, a unit, a honest answer, a one off",
     "this an hour, a united ticket, a unit, an honest answer, a one off"},
    {"en", "paid in march and in may, late on 3 may, you may march on",
     "paid in March and in May, late on 3 May, you may march on"},
    {"en", "please advice, the advise was bad, they're staff are rude",
     "please advise, the advice was bad, their staff are rude"},
    {"en", "the hole day was a waist of time, infact", "the whole day was a waste of time, in fact"},
    {"en", "who's fault is it? the screw came lose", "whose fault is it? the screw came loose"},
    {"en", "the steak was fine, the desert was cold", "the steak was fine, the dessert was cold"},
    {"en", "i payed alot for teh coat", "i paid a lot for the coat"},
    {"en", "an the driver left", "and the driver left"},
    {"en", "go to the shop, it is to the left, there is a way, over there staff were kind", NULL},
    {"en", "option a is better, vitamin a and e, the us army, been to many shops, of course", NULL},
    {"en", "it said \"there customer service\" and more than that", NULL},
    {"en", "Tell Will Of Their May sale, the desert road and the stake in the ground", NULL},
    {"en", "i want to now whether it came, i havent herd back, tell me were it is",
     "i want to know whether it came, i havent heard back, tell me where it is"},
    {"en", "places i have never been to. From perfect to now late", NULL},
    {"fr", "mon colis commande hier, merci a Anne, je travail a l'étranger",
     "mon colis commandé hier, merci à Anne, je travaille à l'étranger"},
    {"es", "el pedido esta en reparto, un bebe", "el pedido está en reparto, un bebé"},
    {"nl", "dit word teruggestort", "dit wordt teruggestort"},
    {"de", "ich warte seid drei Wochen, ihr seit nett", "ich warte seit drei Wochen, ihr seid nett"},
    {"de", "das Packet kam garnicht an", "das Paket kam gar nicht an"},
    {"de", "ihr seid freundlich, seit gestern", NULL},
    {"fr", "sa fait 3 semaine et on ma dit d'attendre un moi", "ça fait 3 semaines et on m'a dit d'attendre un mois"},
    {"fr", "je n'arrive pas a me connecter, ou est mon colis", "je n'arrive pas à me connecter, où est mon colis"},
    {"fr", "sa voiture et ma commande, il a mon colis, moi aussi, 1 semaine", NULL},
    {"es", "no an llegado a la ora, porfavor, el producto esta roto",
     "no han llegado a la hora, por favor, el producto está roto"},
    {"es", "esta caja, a veces, hasta ahora", NULL},
    {"it", "il corriere a lasciato il pacco un po prima, cosi", "il corriere ha lasciato il pacco un po' prima, così"},
    {"it", "vado a casa e torno", NULL},
    {"pt", "ate agora nada, isto e inaceitável", "até agora nada, isto é inaceitável"},
    {"pt", "a encomenda e a fatura", NULL},
    {"nl", "het pakket is beschadigt", "het pakket is beschadigd"},
};

static struct vocabulary *
common_of(const char *language)
{
    g_autofree char *name = g_strconcat(language, ".common", NULL);
    g_autofree char *path = g_build_filename(g_getenv("HEARKEN_SRCDIR"), "milter", "listen", "packs", name, NULL);
    struct vocabulary *common = NULL;
    struct fault fault = {0};
    assert_int_equal(vocabulary_read(path, &common, &fault), OUTCOME_OK);
    assert_non_null(common);
    return common;
}

static bool
has_dictionary(const char *language)
{
    g_autoptr(spelling) spelling = spelling_take(language);
    return spelling != NULL;
}

/* The word in its carrier becomes the other; counts faults, so that one run tells all. */
static guint
faults_of(const char *language, const char *carrier, const struct vocabulary *common, const char *word,
          const char *right)
{
    g_auto(GStrv) around = g_strsplit(carrier, "%s", 2);
    g_autofree char *typed = g_strconcat(around[0], word, around[1], NULL),
                    *meant = g_strconcat(around[0], right, around[1], NULL);
    g_autofree char *told = orthography_right(language, common, "Wachter", typed);
    if (strcmp(told, meant) == 0)
        return 0;
    print_error("%s: \"%s\": \"%s\", not \"%s\"\n", language, word, told, meant);
    return 1;
}

static void
test_words(void **state)
{
    (void)state;
    guint faults = 0, mended = 0, left = 0;
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        g_autoptr(vocabulary) common = common_of(languages[i]);
        if (!has_dictionary(languages[i])) {
            print_message("skipped: no dictionary of %s\n", languages[i]);
            continue;
        }
        g_auto(GStrv) typed = g_strsplit(slips[i], " ", -1), stays = g_strsplit(kept[i], " ", -1);
        for (char **pair = typed; *pair; pair++, mended++) {
            g_auto(GStrv) sides = g_strsplit(*pair, "=", 2);
            faults += faults_of(languages[i], carriers[i], common, sides[0], sides[1]);
        }
        for (char **word = stays; *word; word++, left++)
            faults += faults_of(languages[i], carriers[i], common, *word, *word);
    }
    print_message("%u slips mended, %u words left, %u faults\n", mended, left, faults);
    assert_int_equal(faults, 0);
}

static void
test_sentences(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(sentences); i++) {
        if (!has_dictionary(sentences[i].language))
            continue;
        g_autoptr(vocabulary) common = common_of(sentences[i].language);
        const char *right = sentences[i].right ? sentences[i].right : sentences[i].typed;
        g_autofree char *told = orthography_right(sentences[i].language, common, "", sentences[i].typed);
        assert_string_equal(told, right);
    }
}

static void
test_alike(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(alike); i++) {
        g_autofree char *told = homophones_right(alike[i][0], alike[i][1]);
        assert_string_equal(told, alike[i][2] ? alike[i][2] : alike[i][1]);
    }
}

/* What the words beside tell of an accent, and the marks that Spanish haste leaves out. NULL: it stays. */
static void
test_castilian(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        {"el mensajero tiro la caja y nadie me contesto", "el mensajero tiró la caja y nadie me contestó"},
        {"La furgoneta de la tienda no me llevo el somier", "La furgoneta de la tienda no me llevó el somier"},
        {"se me apago el horno", "se me apagó el horno"},
        {"Me llamo Rosa y el pago fue doble.", NULL},
        {"No pienso dar paso a nadie y uso poco el horno.", NULL},
        {"llame ayer y pague la fianza", "llamé ayer y pagué la fianza"},
        {"la butaca que compre en mayo cojea", "la butaca que compré en mayo cojea"},
        {"el recibo lo tire", "el recibo lo tiré"},
        {"Quiero que me llame un técnico.", NULL},
        {"cancele mi reserva", NULL},
        {"la nevera esta rota y me esta goteando", "la nevera está rota y me está goteando"},
        {"Llegó esta semana y esta caja es la buena.", NULL},
        {"no se que hacer", "no sé qué hacer"},
        {"dime como va lo mio", "dime cómo va lo mio"},
        {"me lo han mandao x correo y tb roto", "me lo han mandado por correo y también roto"},
        {"mide 2 x 3", NULL},
        {"El mantel es demasiado corto y el cable corto no llega.", NULL},
        {"La reunión es entre las nueve y las diez cada vez que intento ir.", NULL},
        {"La puerta roza. cuando vais a venir", "La puerta roza. Cuándo vais a venir?"},
        {"la persiana no baja podeis mandar a alguien", "la persiana no baja. Podeis mandar a alguien?"},
        {"el grifo gotea, que hago?", "el grifo gotea. Qué hago?"},
        {"cuando llamo no contestan", NULL},
        {"cuando voy a entrar no me deja", NULL},
        {"¿Se puede lavar, o encoge?", NULL},
        {"Quiero saber si la tela se puede lavar", NULL},
        {"Quiero anular el seguro, no lo uso nunca.", "Quiero anular el seguro porque no lo uso nunca."},
        {"La mesa cojea, quiero otra.", "La mesa cojea. Quiero otra."},
        {"Si no llega, quiero mi dinero.", NULL},
        {"El sofá, la mesa y las sillas llegaron bien.", NULL},
        {"buenas pedi un colchon", NULL},
        {"buenas pedí un colchón de muelles", "buenas, pedí un colchón de muelles"},
        {"Cuesta 60. en casa no ha cambiado nada", "Cuesta 60. En casa no ha cambiado nada"},
        {"el grifo salio defectuoso y me a mojado el suelo", "el grifo salió defectuoso y me ha mojado el suelo"},
        {"El martes fuimos a pedido y a mercado.", NULL},
        {"quiero saber si cubre el robo y como se pide", "quiero saber si cubre el robo y cómo se pide"},
        {"saque 50 euros y la maquina no imprimio", "saqué 50 euros y la maquina no imprimio"},
        {"se me quedo el abrigo en el tren y la puerta no funciono",
         "se me quedó el abrigo en el tren y la puerta no funcionó"},
        {"si vendo el coche, quien paga el seguro?", "quién paga el seguro si vendo el coche?"},
        {"el jarro pierde no lo devuelvo pero me podeis rebajar algo?",
         "el jarro pierde no lo devuelvo. Me podeis rebajar algo?"},
        {"Si pueden mandarme otra, se lo agradezco.", "pueden mandarme otra?"},
        {"Si pueden ver la foto, verán la raya.", NULL},
        {"dice que el no firma", "dice que él no firma"},
        {"Si no llega esta semana quiero anularlo.", "Si no llega esta semana, quiero anularlo."},
        {"Gracias a Rosa, me arregló el recibo.", "Gracias a Rosa porque me arregló el recibo."},
        {"La tapa no encaja, mandadme otra", "La tapa no encaja. Mandadme otra"},
        {"¿Vale para fuera? Es que vivo en Gijón.", "¿Vale para fuera? Vivo en Gijón."},
    };
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *told = castilian_written("es", rows[i][0]);
        assert_string_equal(told, rows[i][1] ? rows[i][1] : rows[i][0]);
    }
    g_autofree char *italian = castilian_written("it", "salve ho preso il 42. il reso costa?");
    assert_string_equal(italian, "salve, ho preso il 42. Il reso costa?");
}

/* Without a list, without a dictionary, and on octets that are no text. */
static void
test_bare(void **state)
{
    (void)state;
    g_autofree char *one = orthography_right("en", NULL, "", "a recieved paymet"),
                    *none = orthography_right("pl", NULL, "", "recieved"),
                    *broken = orthography_right("en", NULL, "", "recieved \xFF\xFE"),
                    *empty = orthography_right("en", NULL, "", "");
    assert_string_equal(none, "recieved");
    assert_string_equal(broken, "recieved \xFF\xFE");
    assert_string_equal(empty, "");
    assert_non_null(one);
    assert_null(spelling_take("xx"));
    /* No word is that long, and each place of one would be tried: 30 000 letters took a minute. */
    g_autofree char *long_word = g_strnfill(30000, 'a');
    gint64 begun = g_get_monotonic_time();
    g_autofree char *as_it_was = orthography_right("en", NULL, "", long_word);
    assert_string_equal(as_it_was, long_word);
    assert_true(g_get_monotonic_time() - begun < 5 * G_USEC_PER_SEC);
    /* A stretch begins behind each colon: looked at up to the sentence's end, 60 000 octets of them took half a minute. */
    g_autoptr(GString) colons = g_string_new(NULL);
    for (guint i = 0; i < 10000; i++)
        g_string_append(colons, "pago: ");
    begun = g_get_monotonic_time();
    g_autofree char *told = orthography_right("de", NULL, "", colons->str);
    assert_int_equal(strlen(told), colons->len);
    assert_true(g_get_monotonic_time() - begun < 5 * G_USEC_PER_SEC);
    struct fault fault = {0};
    struct vocabulary *common = NULL;
    assert_int_equal(vocabulary_read("/nonexistent/en.common", &common, &fault), OUTCOME_OK);
    assert_null(common);
}

static void
test_cost(void **state)
{
    (void)state;
    assert_true(slip_cost("brittish", "british", 2) == 0.5);
    assert_true(slip_cost("itme", "time", 2) > 0.8);
    assert_true(slip_cost("becuase", "because", 2) == 0.8);
    assert_true(slip_cost("paymet", "payment", 2) == 1.0);
    assert_true(slip_cost("autopay", "autopsy", 2) > 1.0);
    assert_true(slip_cost("lamp", "invoice", 2) > 2);
    assert_true(slip_cost("", "a", 2) > 2);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_sentences),
                                       cmocka_unit_test(test_alike), cmocka_unit_test(test_castilian),
                                       cmocka_unit_test(test_bare),  cmocka_unit_test(test_cost)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
