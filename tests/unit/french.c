/*
 * french.c - unit: French mails to a portal for complaints keep their story, and forms at a sentence's head get their verb.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "said.h"

/* Names struck out: each place of one, and who "ils" is behind it. */
static void
struck_names_keep_their_place(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Bonjour, j'ai réservé une chambre sur le site XXX. L'hôtel est fermé, la piscine est vide.",
         "l'hôtel est fermé", "Bonjour, la"},
        {"J'ai confié ma voiture au garage ***** pour un problème d'embrayage.", "à ce garage", "au garage"},
        {"Au restaurant *****, nous avons attendu plus d'une heure. Lorsque les plats sont arrivés, ils étaient "
         "froids.",
         "ils étaient froids", "elle était"},
        {"J'ai loué un studio par l'intermédiaire de l'agence *****.", "par l'intermédiaire de cette agence",
         "intermédiaire."},
        {"J'ai commandé un médicament sur une pharmacie en ligne, *****. L'emballage était ouvert.",
         "sur une pharmacie en ligne.", "cette entreprise"},
        {"J'ai commandé une cuisine équipée chez ***** en juin.", "auprès de cette entreprise", "établissement"},
        {"J'ai acheté une tablette chez ***** en juin.", "auprès de cette entreprise", "établissement"},
        {"Le fournisseur d'énergie ***** a surestimé ma consommation. Ils menacent de couper mon électricité.",
         "l menace de couper", "lle menace"},
        {"J'ai confié mon tailleur au pressing XXX. Ils l'ont rendu avec une tache.", "il l'a rendu", "lle l'a"},
        {"Il est inadmissible que ***** vende des jouets rappelés. Ils sont toujours en rayon.", "ils sont toujours",
         "elle est"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* Where one clause ends and the next begins. */
static void
clauses_end_where_they_end(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Rien n'y fait.\n- Maintenant J'attends depuis trois semaines.", "maintenant, vous attendez", "J'attends"},
        {"Il y a deux mois, j'ai acheté une moto d'occasion chez *****. Le vendeur m'a caché un accident.",
         "l y a deux mois, vous avez acheté", "mois, et"},
        {"J'ai remarqué que chez *****, les employés touchaient les aliments sans gants.", "les employés touchaient",
         ", et les employés"},
        {"On m'a promis une réparation sous 48 heures, mais trois semaines plus tard, je n'ai toujours pas de "
         "connexion.",
         "mais trois semaines plus tard, vous", "tard."},
        {"Deux jours après son arrivée, le chiot est tombé malade.", "après son arrivée", "sont arrivée"},
        {"Le responsable m'a dit que les prix en ligne n'étaient qu'indicatifs.", "les prix en ligne", "lignent"},
        {"Je reçois des SMS surtaxés auxquels je ne me suis jamais inscrit.", "auxquels vous ne vous êtes",
         "auxquels."},
        {"Je suis inquiète et ne sais plus vers qui me tourner, mon dossier est bloqué.", "ne savez plus", "ne sais"},
        {"La livraison a été annulée trois jours avant notre départ. Je demande un remboursement.",
         "avant votre départ", "Il vous le faut"},
        {"J'ai envoyé les photos demandées, vous les avez reçu la semaine dernière.", "nous les avons reçues",
         "reçu la"},
        {"La fuite est revenu le soir même.", "est revenue", "revenu le"},
        {"Impossible de me désinscrire de votre lettre j'en reçois trois par jour.", "ous en recevez", "lettre vous"},
        {"Bonjour Avez vous eu un retour du transporteur ?", "si nous avons eu un retour", "aver"},
        {"Je dois attendre combien de temps ?", "combien de temps vous devez attendre", "devez attendre, et"},
        {"La démarche était gratuite et on m'a facturé 49 euros.", "gratuite", "gratuitée"},
        {"Votre vendeur m'a assuré que l'imprimante marchait avec mon ordinateur, c'est faux, elle reste "
         "muette.",
         "ce que vous contestez", "Vous le contestez"},
        {"J'ai acheté un pull en promotion, mais en rentrant chez moi, j'ai constaté que la réduction manquait.",
         "en rentrant chez vous, vous avez constaté", "chez vous avez"},
        {"Dès la deuxième facture, on m'a facturé 34,99 € alors que l'offre était à 19,99 €.",
         "la deuxième facture, on vous a", "facture."},
        {"C'est nous qui lavons son linge et la résidence nous le facture.", "c'est vous qui lavez", "lavons"},
        {"L'offre est terminé alors que la publicité dit le contraire.", "est terminée", "terminé alors"},
        {"Mon contrat exige que je paie d'abord la totalité, alors que le compteur est faux.", "que vous payiez",
         "payez"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* What repeats too long a run is told in other words, never by half. */
static void
long_runs_lose_nothing(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Cette influenceuse fait la promotion de produits minceur sur son compte sans préciser qu'il s'agit d'une "
         "publicité.",
         "publicité", "minceur sur son compte."},
        {"J'ai reçu l'appel d'une personne se présentant comme un agent de l'Assurance maladie.",
         "agent de l'Assurance", "présentant."},
        {"Ayant acheté une trottinette en décembre, j'ai eu la désagréable surprise de constater que la batterie ne "
         "tenait "
         "plus la charge.",
         "la batterie ne tenait plus", "bien parvenu"},
        {"Ma mère a reçu la visite d'un démarcheur qui lui a vendu un aspirateur à 2 490 euros.", "un aspirateur",
         "bien parvenu"},
        {"Les étiquettes de prix sont absentes dans tout le rayon fruits et légumes du magasin *****.",
         "rayon fruits et légumes", "bien parvenu"},
        {"Le trajet a été modifié au dernier moment et deux escales ont été supprimées.", "eux escales ont été", "«"},
        {"La crèche nous facture les jours où elle est elle-même fermée pour manque de personnel.",
         "manque de personnel", "fermée. "},
        {"Il a demandé à voir la facture d'électricité et a fait signer quelque chose sur une tablette.",
         "sur une tablette", "bien parvenu"},
        {"Je souhaite l'annulation de ces frais et le remboursement du trop-perçu, soit 45 euros.",
         "le remboursement du trop-perçu", "écrivez"},
        {"Les prix affichés en rayon ne sont pas les mêmes que ceux pratiqués en caisse.", "pratiqués en caisse",
         "bien parvenu"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* Forms and short reports begin with a bare noun. */
static void
bare_nouns_get_their_verb(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Billet de concert acheté sur XXX : spectacle annulé en mars.", "Vous avez acheté un billet de concert",
         "Billet de concert acheté"},
        {"Achat d'une paire de bottes le 12 mai. Bottes reçues trop petites. Retour refusé par le vendeur.",
         "ous avez acheté une paire", "Achat"},
        {"Location d'une voiture du 3 au 10 juillet. Caution non restituée à ce jour.", "Vous avez loué une voiture",
         "Location"},
        {"Compte bancaire clôturé sans préavis. Argent bloqué depuis trois semaines.", "votre argent est bloqué",
         "argent bloqué depuis"},
        {"Travaux de salle de bain non terminés. Entreprise qui ne répond plus.", "n'ont pas été terminés",
         "Travaux de"},
        {"Vol retardé de 9 heures, aucune prise en charge à l'aéroport.", "vous n'avez eu aucune prise en charge",
         "heures, aucune"},
        {"Mon fils a acheté un jeu sur la plateforme ***** avec ma carte.", "votre fils a acheté", "un votre"},
        {"Aucun menu n'est affiché à l'extérieur du restaurant.", "ucun menu n'est affiché", "n'a été"},
        {"Nous souhaitons être remboursés et savoir quand.", "ous souhaitez être remboursés", "Le vous"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* What only lists what there is has its articles and verbs. */
static void
lists_of_things_are_told_whole(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"J'ai dormi à l'hôtel ***** en mai. Literie creusée, poils dans la baignoire, moquette humide.",
         "des poils dans la baignoire et une moquette humide", "Literie"},
        {"Notre train a été supprimé. Pas de car, pas de repas, 5 heures dans le hall.", "ni car ni repas",
         "Pas de car"},
        {"La plombière est passée mardi. Traces de joint sur le carrelage, fuites sous le bac du bébé.",
         "des fuites sous le bac du bébé", "a été bébé"},
        {"La véranda prend l'eau. Malgré quatre courriers aucune visite.", "quatre courriers, vous n'avez eu", "« "},
        {"La vendeuse soutient que le sac était déjà ouvert, ce qui est faux.", "ce que vous contestez", "est faux"},
        {"J'ai vu que les prix étaient changés.", "vu que les prix", "puisque"},
        {"Deux fois j'ai téléphoné. La première personne m'a coupé la parole.", "première personne vous a coupé",
         "personne ne"},
        {"Mon four est en panne depuis lundi, tout le repas du soir est perdu.", "depuis lundi ; tout le repas",
         "lundi, tout"},
        {"Après mes appels, ***** ne m'a rien renvoyé.", "cette entreprise ne vous a rien", "***"},
        {"La livraison était prévue hier J'aimerais savoir où elle est.", "ous souhaitez savoir où elle est",
         "hier vous"},
        {"À la remise des clés, murs tachés, volet hors service, odeur de tabac.", "vous avez constaté des murs tachés",
         "clés, murs"},
        {"J'ai choisi un traiteur. Trois jours après, même retard.", "le même retard", "après, même"},
        {"Salle louée à ***** : toiture percée, chaises cassées.", "une toiture percée et des chaises cassées",
         ": toiture"},
        {"J'ai confié mon vélo à *****. Ils attendent une roue mais ne m'ont pas prévenu.", "elle attend une roue",
         "attende "},
        {"Le prix du billet sur l'affiche n'était pas celui demandé au guichet par l'ouvreuse du théâtre.",
         "n'était pas celui demandé", "bien parvenu"},
        {"L'ancien fournisseur dit que c'est votre faute.", "cela vient de nous", "faute"},
        {"Ils nient avoir signé ce papier, demandez la vidéo !", "signé", "remboursement"},
        {"Camping *****, sanitaires bouchés, terrain boueux.", "des sanitaires bouchés et un terrain boueux",
         "Camping"},
        {"Le carreleur a percé le mur sans regarder, fuite dans la cuisine.", "vous signalez une fuite dans la cuisine",
         "regarder, fuite"},
        {"J'ai réglé la chambre et vous demande une facture.", "vous nous demandez", "et nous demande"},
        {"Remboursez-moi par virement et pas en avoir.", "et non en avoir", "n'est pas"},
        {"Tu es là ? je fais comment pour l'échange ?", "tu souhaites savoir comment faire un échange",
         "vous souhaitez"},
        {"J'attends que vous me rendiez toutes les sommes.", "toutes les sommes", "les êtes"},
        {"Vous êtes pas honnêtes avec vos clients.", "nous ne sommes", "n'sommes"},
        {"Je suis abonnée ***** depuis 2015.", "abonnée de cette entreprise", "abonnée cette"},
        {"J'ai vu un retrait de la société ***** que je n'ai jamais payée avant.", "d'une société que",
         "la société que"},
        {"La location est-elle remboursable, oui ou non ?", "location", "oui ou ?"},
        {"Le rideau reçu est raté. Tissu transparent, ourlets qui pendent, couleur fade.", "des ourlets qui pendent",
         "Tissu"},
        {"La piscine fait du bruit, les riverains se plaignent.", "bruit ; les riverains se", "bruit, les"},
        {"Le tarif a doublé. Est-ce permis ?", "si c'est permis", "l'est-ce"},
        {"Depuis le ravalement, infiltrations sous le balcon, odeur de moisi.", "vous avez constaté des infiltrations",
         "ravalement, infiltrations"},
        {"J'ai des coupures tous les midis entre 12h et 14h.", "entre 12h", "entrent"},
        {"Le store a été mal posé, la toile gondole déjà.", "posé ; la toile gondole", "posé, la"},
        {"Je n'ai pas eu la lettre, mes parents non plus.", "parents non plus", "; vos parents"},
        {"Elle dit que j avais pas signalé ma toux.", "n'aviez pas signalé", "j n'"},
        {"A quel date vient le plombier ?", "quelle date", "quel date"},
        {"Franchement bravo, 5 semaines pour une lampe et elle est verte.", "5 semaines pour une lampe", "ravo"},
        {"J'ai loué une remorque chez *****. Ils me réclament 90 euros.", "elle vous réclame", "ils"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(struck_names_keep_their_place), cmocka_unit_test(clauses_end_where_they_end),
        cmocka_unit_test(long_runs_lose_nothing), cmocka_unit_test(bare_nouns_get_their_verb),
        cmocka_unit_test(lists_of_things_are_told_whole)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
