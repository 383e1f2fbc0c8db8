/*
 * redact.c - what is taken out of a mail before anything looks at it, in seven languages, and what is left in.
 *
 * All numbers and names are made up; cards are the networks' published test numbers.
 */
#include "../../milter/listen/clean.h"
#include "../../milter/listen/redact.h"
#include "../../milter/reply/verify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>
#include <string.h>

static const struct {
    const char *text, *secret; /* must be gone */
} secrets[] = {
    {"My card is 4111 1111 1111 1111 please", "4111"},
    {"card 5555-5555-5555-4444", "5555"},
    {"What I can read is 7007 38?? 2290 3358.", "7007"},
    {"What I can read is 7007 38?? 2290 3358.", "3358"},
    {"The gift card number is 88231 and it says used.", "88231"},
    {"378282246310005 is my amex", "378282"},
    {"Meine Karte: 4111111111111111.", "4111"},
    {"ma carte 4111.1111.1111.1111", "1111"},
    {"IBAN DE89 3704 0044 0532 0130 00", "3704"},
    {"bitte auf GB29NWBK60161331926819 überweisen", "NWBK"},
    {"FR14 2004 1010 0505 0001 3M02 606", "2004"},
    {"ES91 2100 0418 4502 0005 1332 es mi cuenta", "2100"},
    {"the password sunshine does not work", "sunshine"},
    {"I used sunshine as my password and now it fails.", "sunshine"},
    {"I need a new password, you set it to banana yesterday", "banana"},
    {"You set it to banana when I lost my password", "banana"},
    {"you changed the password to marigold", "marigold"},
    {"my pin is four two one seven", "four two"},
    {"Mein Passwort sonnenschein funktioniert nicht.", "sonnenschein"},
    {"mon mot de passe tournesol ne marche plus", "tournesol"},
    {"mi contraseña girasol no funciona", "girasol"},
    {"la password girasole non funziona", "girasole"},
    {"a senha abacaxi não funciona", "abacaxi"},
    {"mijn wachtwoord zonnebloem werkt niet", "zonnebloem"},
    {"my password is hunter2", "hunter2"},
    {"the password reset is hunter2", "hunter2"},
    {"Password change = bluebird", "bluebird"},
    {"password: Sommer2024!", "Sommer"},
    {"the password was correcthorse", "correcthorse"},
    {"My user name is marlow.finch and the password is hunter2", "marlow"},
    {"usuario: tomas_vega, contraseña: Luna2022", "tomas"},
    {"My password for the account with you is banana77.", "banana77"},
    {"pwd=letmein99", "letmein99"},
    {"My pw is Pretzel_1991 and it says wrong.", "Pretzel"},
    {"Mein Passwort lautet Blume123", "Blume"},
    {"mein kennwort ist Katze!7", "Katze"},
    {"Passwort: geheimnis", "geheimnis"},
    {"mon mot de passe est Soleil2023", "Soleil"},
    {"mot de passe : marguerite", "marguerite"},
    {"mi contraseña es Luna2022", "Luna"},
    {"La contraseña: girasol", "girasol"},
    {"la mia password è Sole99", "Sole99"},
    {"minha senha é Praia10", "Praia"},
    {"senha: abacaxi", "abacaxi"},
    {"mijn wachtwoord is Tulp2021", "Tulp"},
    {"PIN 4711", "4711"},
    {"my pin is 0815 and it fails", "0815"},
    {"Die Geheimzahl ist 2580", "2580"},
    {"mi pin es 9931", "9931"},
    {"il mio codice pin è 7744", "7744"},
    {"o meu PIN é 5522", "5522"},
    {"mijn pincode is 3366", "3366"},
    {"CVV 737", "737"},
    {"the security code is 123", "123"},
    {"Prüfnummer: 456", "456"},
    {"code de sécurité 789", "789"},
    {"código de seguridad: 321", "321"},
    {"codice di sicurezza 654", "654"},
    {"código de segurança 987", "987"},
    {"beveiligingscode 159", "159"},
    {"the verification code you sent me is 449210", "449210"},
    {"my OTP is 884422", "884422"},
    {"Der Bestätigungscode lautet 771133", "771133"},
    {"le code de vérification est 998877", "998877"},
    {"el código de verificación es 665544", "665544"},
    {"il codice di verifica è 332211", "332211"},
    {"o código de verificação é 112233", "112233"},
    {"de verificatiecode is 445566", "445566"},
    {"TAN 667788", "667788"},
    {"my backup codes: 1234-5678, 2345-6789 and 3456-7890", "3456"},
    {"api key sk-abcdefghijklmnop1234", "abcdefghijkl"},
    {"AKIAIOSFODNN7EXAMPLE", "AKIA"},
    {"token ghp_1234567890abcdefghijABCDEFGHIJ123456", "ghp_"},
    {"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123", "eyJ"},
    {"Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.xyz", "eyJ"},
    {"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\nthanks", "MIIEv"},
    {"-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQ", "MIIEo"},
    {"SSN 078-05-1120", "078"},
    {"my social security number is 219 09 9999", "219"},
    {"NI number QQ123456C", "QQ12"},
    {"Sozialversicherungsnummer 12 345678 A 901", "345678"},
    {"Meine Ausweisnummer ist L01X00T47", "L01X"},
    {"Steuer-ID: 65929970489", "65929"},
    {"numéro de sécurité sociale 1850578006084", "18505"},
    {"mi DNI es 12345678Z", "12345678"},
    {"codice fiscale RSSMRA85T10A562S", "RSSMRA"},
    {"meu CPF é 529.982.247-25", "529.982"},
    {"mijn BSN is 111222333", "111222"},
    {"passport number X1234567", "1234567"},
    {"date of birth 03/04/1980", "1980"},
    {"geboren am 03.04.1980", "1980"},
    {"sort code 12-34-56", "12-34"},
    {"Kontonummer 1234567890", "12345"},
    {"my mother's maiden name is Smithson", "Smithson"},
    {"4f9d0c2b7a6e5d1c8b3a2f1e0d9c8b7a is the key", "4f9d"},
    {"Pass\xE2\x80\x8Bword: hunter2", "hunter2"},
    {"I live in İstanbul. My Password: geheimnis", "geheimnis"},
    {"GROẞE Straße 5; Passwort: geheimnis", "geheimnis"},
    {"la contrasen\xCC\x83"
     "a: girasol",
     "girasol"},
    {"le nume\xCC\x81ro de se\xCC\x81"
     "curite\xCC\x81 sociale 1850578006084",
     "18505"},
    {"my\xE2\x80\x87password\xE2\x80\x84is\xE2\x80\x8Ahunter2", "hunter2"},
    {"card 4532/0151/1283/0366 was charged", "0366"},
    {"card 4532 - 0151 - 1283 - 0366 was charged", "0151"},
    {"card 4532  0151  1283  0366", "1283"},
    {"Meine Karte 4532—0151—1283—0366", "0151"},
    {"Ma carte 4532:0151:1283:0366", "0366"},
    {"amex 3714/496353/98431", "496353"},
    {"Der Code 448213 aus der SMS", "448213"},
    {"The code you texted me, 448213, does not work", "448213"},
    {"el código 448 213 que me llegó", "448"},
    {"il codice G-771204 non va", "771204"},
    {"Mein Einmalpasswort ist 448213", "448213"},
    {"Aktivierungscode AX7K-99QP ist ungültig", "AX7K"},
    {"PUK: 448213", "448213"},
    {"De inlogcode 448213", "448213"},
    {"code d'activation 448213 refusé", "448213"},
    {"codice di attivazione 448213", "448213"},
    {"Ich bin am 03.04.1980 geboren", "1980"},
    {"I was born on 3/4/80 and you refuse me", "3/4/80"},
    {"Je suis né le 3 avril 1980", "1980"},
    {"Nací el 03.04.1980", "1980"},
    {"Sono nato il 03.04.1980", "1980"},
    {"Nasci em 03.04.1980", "1980"},
    {"Ik ben geboren op 03.04.1980", "1980"},
    {"geb. 03.04.1980", "1980"},
    {"Personalausweisnummer L01X00T47", "L01X"},
    {"Reisepass Nr. 44712033", "44712033"},
    {"Rentenversicherungsnummer 65 170839 J 003", "170839"},
    {"mon numéro de sécu est 1 85 05 78 006", "78 006"},
    {"Mi NIF es X4471203", "X4471203"},
    {"número de contribuinte 244712033", "244712033"},
    {"carta d'identità n. CA44712AB", "CA44712AB"},
    {"rijbewijsnummer 4471203391", "4471203391"},
    {"Mein Lizenzschlüssel XK7PQ-4TT2M-99ABC", "4TT2M"},
    {"clé de licence 4471-2203-9981", "4471"},
    {"Die Geheimnummer 4471 wird abgelehnt", "4471"},
    {"código secreto: 4471", "4471"},
    {"Mijn API-sleutel AbC123dEf456 wordt geweigerd", "AbC123"},
    {"Der WLAN-Schlüssel ist tigerlily", "tigerlily"},
    {"La clé wifi est tigerlily", "tigerlily"},
    {"la chiave wifi è tigerlily", "tigerlily"},
    {"De wifi-sleutel is tigerlily", "tigerlily"},
    {"parola d'accesso: tigerlily", "tigerlily"},
    {"ww: tigerlily", "tigerlily"},
    {"clave: tigerlily", "tigerlily"},
    {"My password is Blue Horse 77 and", "Horse 77"},
    {"Ich habe das Passwort \"tigerlily\" benutzt", "tigerlily"},
    {"le mot de passe « blue horse » ne marche pas", "horse"},
    {"password hunter-two-lake does not work", "hunter-two"},
    {"My seed phrase is witch collapse practice feed shame open despair creek road again acid lesson and it is gone",
     "creek"},
    {"the link https://bob:geheim@host.invalid/x fails", "geheim"},
};

static const char *const harmless[] = {
    "I forgot my password.",
    "The password reset mail never comes.",
    "the password reset is frozen and I am shut out",
    "The password page was blank this morning.",
    "my password is not accepted",
    "It says my password is incorrect",
    "The password is wrong every time",
    "I cannot set a new PIN.",
    "Mein Passwort ist falsch",
    "it finds no printer even when the printer has no password #helpme",
    "Das Passwort wird nicht akzeptiert",
    "mon mot de passe est refusé",
    "mi contraseña es incorrecta",
    "la password è errata",
    "a senha é inválida",
    "mijn wachtwoord is onjuist",
    "My order number is 20231.",
    "Order 4417-A arrived on 3 May with two broken cups.",
    "Tracking number 1Z999AA10123456784",
    "Bestellnummer 4711-0815",
    "Please pin the note to my account.",
    "The security code never arrives.",
    "I paid 49.99 euros on 12 June.",
    "My customer number is 330-221.",
    "Error code E-4471 on the washing machine",
    "the login page is broken",
    "I was on hold for 45 minutes",
    "It happens in version 2.14.1 on Android 14",
    "the token of thanks was lovely",
    "The code for order 448213 is refused",
    "My baby was born on Monday and your pram squeaks",
    "Invoices 4417/4418/4419/4420/4421 are wrong",
    "orders 2019, 2020, 2021 and 2022",
    "The code SUMMER20 is not accepted at checkout",
    "the password \"field\" is blank",
    "error code 448213 on the oven",
    "Passwort-vergessen-Funktion geht nicht",
    "See https://shop.invalid/p?id=44178812",
    "My seed phrase was lost and the wallet has been empty since Monday, please help me with that",
    "la contraseña nueva es rechazada",
    "my password reset does not work",
    "The password manager is not filled in, the password link never came",
    "I changed my password to a new one and used it as my password",
    "You set it to twenty degrees",
    "le mot de passe temporaire ne marche pas",
    "Mein Passwort funktioniert nicht, das Passwort ist nicht vergessen",
    "mi contraseña no funciona",
    "the password that you sent does not work",
    "El punto clave es la entrega",
    "Mein Kennwort wird geweigert",
    "The Geocode 4417 works",
    "Das ist ein Geheimtipp: 4417 Sterne",
};

static char *
cleaned(const char *text, guint *count_out)
{
    g_autofree char *clean = clean_text(text);
    return redact_text(clean, count_out);
}

static void
test_secrets(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(secrets); i++) {
        guint count;
        g_autofree char *text = cleaned(secrets[i].text, &count);
        if (strstr(text, secrets[i].secret) || !count)
            fail_msg("kept in \"%s\": %s", secrets[i].text, text);
    }
}

static void
test_harmless(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(harmless); i++) {
        guint count;
        g_autofree char *text = cleaned(harmless[i], &count);
        if (count)
            fail_msg("taken out of \"%s\": %s", harmless[i], text);
    }
}

static void
test_personal(void **state)
{
    (void)state;
    static const char *const personal[] = {"Call me on +44 20 7946 0018", "Rufen Sie mich an: 030 901820 33",
                                           "write to ada@example.org",    "I live at 12 Baker Street",
                                           "he is at 7c Hollow Lane",     "at 6 Elm Close",
                                           "Lieferung an Hauptstraße 5",  "j'habite rue de la Paix 12",
                                           "vivo en la calle Mayor 4",    "tel. (020) 555 01 42 99"};
    static const char *const open[] = {"My order 4417 has not arrived.", "I paid 120 euros twice",
                                       "The lamp broke on the way home", "Ich warte seit 3 Wochen"};
    for (guint i = 0; i < G_N_ELEMENTS(personal); i++)
        if (!redact_is_personal(personal[i]))
            fail_msg("not seen: %s", personal[i]);
    for (guint i = 0; i < G_N_ELEMENTS(open); i++)
        if (redact_is_personal(open[i]))
            fail_msg("seen in: %s", open[i]);
}

/* Under what subjects we answer: what links or calls does not leave in ours, as it does not in our words. */
static void
test_subject(void **state)
{
    (void)state;
    static const char *const away[] = {"Cheap pills at pills.example",
                                       "ｅｖｉｌ．ｅｘａｍｐｌｅ",
                                       "evil。example",
                                       "пример.рф",
                                       "t.me/spamshop",
                                       "spamshop dot com",
                                       "Call ４４ ２０ ７９４６ ００００",
                                       "Call +44 20 7946 0000 now",
                                       "ada@customer.invalid"};
    static const char *const kept[] = {"My jug is broken", "Re: Order 4417-22",
                                       "Bestellung 302-8841190-4417, z.B. der Krug", "Version 2.0 fails",
                                       "お皿が割れました。交換してください"};
    for (guint i = 0; i < G_N_ELEMENTS(away) + G_N_ELEMENTS(kept); i++) {
        bool goes = i < G_N_ELEMENTS(away);
        const char *subject = goes ? away[i] : kept[i - G_N_ELEMENTS(away)];
        guint private = 0;
        g_autofree char *clean = verify_subject(subject, &private);
        if ((private != 0) != goes || (!goes && strcmp(clean, subject) != 0))
            fail_msg("%s: %s", subject, clean);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_subject), cmocka_unit_test(test_secrets),
                                       cmocka_unit_test(test_harmless), cmocka_unit_test(test_personal)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
