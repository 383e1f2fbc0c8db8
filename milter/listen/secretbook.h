/*
 * secretbook.h - the table of redact.c: the words behind which a secret stands, in seven languages. To be included there only.
 *
 * Words are parted by "|", in small letters. "*" before a word: others may hang before it, as in "Einmalpasswort"; a colon behind it:
 * it counts only so written.
 */
#ifndef HEARKEN_LISTEN_SECRETBOOK_H
#define HEARKEN_LISTEN_SECRETBOOK_H

#include "redact.h"

/* What kind of data was found: as many bits as there are kinds. */
enum { KIND_PASSWORD = 1, KIND_CODE = 2, KIND_IDENTITY = 4, KIND_BANK = 8, KIND_CARD = 16 };

/* Rows that something is asked of besides: a code of six digits, a day that follows at once, words in a row, and the names that are
 * secret beside a password alone. */
enum { SENT = 4, BORN = 6, CARDS = 8, SEED = 9, USERS = 10 };

/* What makes a following value secret. `plain`: a value without digit or odd character counts as well, for passwords may be words. */
static const struct {
    guint kind;
    bool plain;
    guint digits; /* needed in the value when it is not plain */
    const char *words;
} labels[] = {
    {KIND_PASSWORD, true, 0,
     "*passwords|*password|my pw|pw|pass word|*passwort|*passwörter|*kennwort|zugangsdaten|mots de passe|mot de "
     "passe|mdp|contraseñas|"
     "contraseña|contrasena|*wachtwoorden|*wachtwoord|ww:|senhas|senha|palavra-passe|palavra passe|pass "
     "phrase|passphrase|passcode|pwd|"
     "passwd|p/w|parola d'ordine|parola chiave|parola d'accesso|parola di accesso|mi clave|clave:|clave de "
     "acceso|maiden name|"
     "mädchenname|nom de jeune fille|secret answer|security answer|geheime antwort|wifi key|wi-fi key|wlan key|network "
     "key|"
     "*wlan-schlüssel|*netzwerkschlüssel|clé wifi|clé wi-fi|clé du wifi|clave wifi|clave del wifi|chiave wifi|chiave "
     "wi-fi|"
     "chiave di rete|*wifi-sleutel|*netwerksleutel"},
    {KIND_CODE, false, 3,
     "pin code|*pincode|pin-code|pin number|pin|*geheimzahl|*geheimnummer|code pin|code secret|code "
     "confidentiel|código pin|"
     "código secreto|número secreto|codice pin|codice segreto|nip|clave|cvv2|cvv|cvc2|cvc|security code|three digits|3 "
     "digits|"
     "kartenprüfnummer|*prüfnummer|*prüfziffer|*sicherheitscode|code de sécurité|cryptogramme|código de "
     "seguridad|codice di sicurezza|"
     "código de segurança|*beveiligingscode|*veiligheidscode|puk"},
    {KIND_CODE, false, 3,
     "one-time code|one time code|one-time password|verification code|confirmation code|authentication code|auth "
     "code|otp|2fa code|2fa|"
     "sms code|*sms-code|access code|activation code|login "
     "code|tan|mtan|*einmalcode|*bestätigungscode|*verifizierungscode|"
     "*zugangscode|*freischaltcode|*aktivierungscode|code de vérification|code de confirmation|code sms|code d'accès|"
     "code d'activation|code à usage unique|código de verificación|código de confirmación|código sms|código de acceso|"
     "código de activación|clave de un solo uso|codice di verifica|codice otp|codice di conferma|codice sms|codice di "
     "attivazione|"
     "codice usa e getta|código de verificação|código de confirmação|código de acesso|código de "
     "ativação|*verificatiecode|"
     "*bevestigingscode|*toegangscode|*inlogcode|*activeringscode|*tan-code"},
    {KIND_CODE, false, 3,
     "gift card number|gift card code|gift card no|gift code|*gutscheincode|*gutscheinnummer|numéro de carte "
     "cadeau|backup codes|"
     "backup code|recovery codes|recovery code|recovery "
     "key|backup-codes|backup-code|*wiederherstellungscodes|*wiederherstellungscode|"
     "codes de secours|code de secours|codes de récupération|códigos de respaldo|código de respaldo|códigos de "
     "recuperación|"
     "códigos de recuperação|codici di backup|codici di recupero|*herstelcodes|*herstelcode|secret key|the secret "
     "is|api key|api-key|"
     "apikey|access token|bearer|*token|jeton|client secret|*api-schlüssel|schlüssel lautet|clé api|clave api|chiave "
     "api|chave api|"
     "*api-sleutel|private key|licence key|license key|product key|serial key|*lizenzschlüssel|*produktschlüssel|clé "
     "de licence|"
     "clé produit|clé d'activation|clave de licencia|clave de producto|clave del producto|chiave di licenza|chave de "
     "licença|"
     "chave do produto|*licentiesleutel|*productsleutel"},
    {KIND_CODE, false, 6,
     "the code|my code|digit code|der code|den code|mein code|meinen code|le code|mon code|un code|el código|mi "
     "código|un código|"
     "il codice|mio codice|un codice|o código|meu código|um código|de code|mijn code|een code"},
    {KIND_IDENTITY, false, 4,
     "social security number|social security no|social security|my social|ssn|national insurance number|national "
     "insurance|ni number|"
     "nhs number|medicare number|health insurance number|passport number|passport no|passport|driving licence|driver's "
     "licence|"
     "driver's license|driver license|id number|identity card|tax id|tax "
     "number|*personalausweis|*ausweisnummer|passnummer|reisepass|"
     "*passnummer|steuer-id|*steuernummer|*steueridentifikationsnummer|*sozialversicherungsnummer|*"
     "rentenversicherungsnummer|"
     "*versichertennummer|*führerschein|*führerscheinnummer|numéro de sécurité sociale|sécurité sociale|numéro de "
     "sécu|numéro fiscal|"
     "carte d'identité|permis de conduire|passeport|dni|nie|nif|curp|mi rfc|rfc:|pasaporte|seguridad social|carné de "
     "conducir|"
     "codice fiscale|carta d'identità|patente di guida|mia patente|tessera sanitaria|passaporto|cpf|rg|cnh|passaporte|"
     "número de contribuinte|carta de condução|cartão de "
     "cidadão|bsn|burgerservicenummer|*paspoort|paspoortnummer|rijbewijs|"
     "rijbewijsnummer|identiteitskaart"},
    {KIND_IDENTITY, false, 4,
     "date of birth|dob|born on|geburtsdatum|geboren am|geb.|date de naissance|né le|née le|fecha de nacimiento|nací "
     "el|nacido el|"
     "nacida el|data di nascita|nato il|nata il|data de nascimento|nasci em|nascido em|nascida "
     "em|*geboortedatum|geboren op"},
    {KIND_BANK, false, 5,
     "sort code|bank account number|bank account|*kontonummer|kto|blz|bankleitzahl|numéro de compte bancaire|compte "
     "bancaire|"
     "cuenta bancaria|conto corrente|conta bancária|*rekeningnummer"},
    {KIND_CARD, false, 5,
     "card number|*kartennummer|numéro de carte|número de tarjeta|numero di carta|numero della carta|número do "
     "cartão|*kaartnummer|"
     "card ending"},
    {KIND_CODE, false, 99,
     "seed phrase|seed-phrase|recovery phrase|*seed-phrase|*wiederherstellungsphrase|phrase de récupération|phrase "
     "secrète|"
     "frase semilla|frase de recuperación|frase di recupero|frase de recuperação|*herstelzin"},
    {KIND_PASSWORD, true, 0,
     "username|user name|user-name|user id|userid|login "
     "name|login|*benutzername|*nutzername|benutzerkennung|identifiant|"
     "nom d'utilisateur|usuario|nombre de usuario|nome utente|nome de utilizador|utilizador|usuário|nome de "
     "usuário|gebruikersnaam"},
};

/* A code's owner: "the code for order 448213" is an order's number. */
static const char owners[] = " for of on in für zu zur zum pour para por per voor de del della di do da van ";

/* "no. 4471", "numéro 4471" */
static const char counters[] = " no. no nr. nr n. n n° nº num. núm. number nummer numéro número numero ";

static const char links[] = " is was are were be = : - -> ist lautet lauten war sind est était sont es era son è era "
                            "sono é são era was luidt zijn ";

/* What may follow "password is" without being one. */
static const char harmless[] =
    " not wrong incorrect invalid rejected correct right expired the a an my your no never "
    "still also always too being changed reset required needed "
    "weak long short safe ok fine unknown missing gone working accepted refused denied lost "
    "forgotten now already that what it to for in on of and or "
    "but so blocked locked stolen compromised exposed leaked visible known false nicht "
    "falsch ungültig abgelaufen gesperrt richtig korrekt vergessen "
    "immer noch nur nie weg bekannt abgelehnt zu ein eine der die das pas incorrect "
    "incorrecte faux fausse invalide expiré bloqué oublié refusée toujours "
    "refusé trop un une le la que no incorrecta incorrecto errónea rechazada inválida caducada "
    "bloqueada olvidada siempre correcta muy una un la el non errata "
    "sbagliata rifiutata scaduta quella bloccata corretta giusta esatta dimenticata sempre una il não errada recusada "
    "inválida expirada "
    "bloqueada incorreta sempre uma niet fout onjuist verlopen "
    "geblokkeerd geweigerd verkeerd altijd een het de must should will would could might may can "
    "cannot can't isn't doesn't won't via by mail email sms phone "
    "gérés gérées stockés enregistrés hébergés liés associés perdus oubliés bloqués incorrects refusés expirés "
    "demandés inconnus mauvais différents identiques gestionadas guardadas bloqueadas caducadas gestite salvate "
    "scadute guardadas salvas "
    "asking saying showing telling giving compulsory optional mandatory protected code number reset-link ";

/* What a password's word may only open the name of: "my password reset is stuck". */
static const char compounds[] =
    " reset resets link links email emails e-mail page pages change changes manager recovery "
    "field box screen prompt policy requirements protection option button hint process "
    "procedure form function feature request requests update updates expiry rule rules policies strength "
    "generator safe vault ";

#endif
