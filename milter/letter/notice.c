/*
 * notice.c - the paragraph that a company, and no customer, writes below its mails.
 *
 * A notice is known by how it begins and by what it speaks of (confidentiality, viruses, trees), or by three of the marks that the law
 * makes companies give of themselves; who complains of a bill names one or two. Words are lower case and NFC. Pure.
 */
#include "notice.h"

#include "phrases.h"

#include <hearken/text.h>
#include <string.h>

/* A company's notice: how it begins, and what it must speak of. */
static const char *const begins[] = {
    "this email",
    "this e-mail",
    "this message",
    "this communication",
    "the information in this",
    "the information contained",
    "the contents of this",
    "confidentiality notice",
    "disclaimer",
    "important notice",
    "diese e-mail",
    "diese email",
    "diese nachricht",
    "diese mail",
    "der inhalt dieser",
    "die information in dieser",
    "die informationen in dieser",
    "vertraulichkeitshinweis",
    "ce message",
    "ce courriel",
    "ce mail",
    "cet e-mail",
    "avis de confidentialité",
    "este mensaje",
    "este correo",
    "la información contenida",
    "aviso legal",
    "aviso de confidencialidad",
    "questo messaggio",
    "questa e-mail",
    "questa mail",
    "le informazioni contenute",
    "avviso di riservatezza",
    "esta mensagem",
    "este e-mail",
    "este email",
    "a informação contida",
    "as informações contidas",
    "aviso de confidencialidade",
    "dit bericht",
    "deze e-mail",
    "dit e-mailbericht",
    "de informatie in",
    "de informatie verzonden",
    "ta wiadomość",
    "niniejsza wiadomość",
    "treść tej wiadomości",
    "detta meddelande",
    "detta e-postmeddelande",
    "denne e-mail",
    "denne mail",
    "denne e-posten",
    "denne meldingen",
    "tämä viesti",
    "tämä sähköposti",
    "tato zpráva",
    "tento e-mail",
    "táto správa",
    "ez az üzenet",
    "ez az e-mail",
    "acest mesaj",
    "acest e-mail",
    "это сообщение",
    "данное сообщение",
    "цей лист",
    "це повідомлення",
    "bu e-posta",
    "bu mesaj",
    "bu ileti",
    "αυτό το μήνυμα",
    "το παρόν μήνυμα",
    "the information transmitted",
    "if you are not the intended",
    "sollten sie nicht der",
    "wenn sie nicht der",
    "l'information contenue",
    "les informations contenues",
    "si vous n'êtes pas",
    "ai sensi d",
    "la presente comunicazione",
    "la presente e-mail",
    "il contenuto di quest",
    "si usted no es",
    "o conteúdo dest",
    "als u niet de",
    "このメールには",
    "本メール",
    "本邮件",
    "此邮件",
    "本郵件",
    "본 메일",
    "이 메일",
    "הודעה זו",
    "هذه الرسالة",
    "هذا البريد",
};
static const char *const matters[] = {
    "confidential",
    "privileged",
    "intended recipient",
    "intended only",
    "intended solely",
    "vertraulich",
    "confidentiel",
    "destinataire",
    "confidencial",
    "riservat",
    "vertrouwelijk",
    "geadresseerde",
    "poufn",
    "konfidentiell",
    "fortrolig",
    "luottamukselli",
    "důvěrn",
    "dôvern",
    "bizalmas",
    "confidențial",
    "конфиденциальн",
    "конфіденційн",
    "gizli",
    "εμπιστευτικ",
    "destinatari",
    "機密",
    "机密",
    "保密",
    "기밀",
    "סודי",
    "سرية",
};

/* Three of these in one paragraph are a company's own. */
static const char *const company_marks[] = {"geschäftsführ",
                                            "amtsgericht",
                                            "handelsregister",
                                            "hrb ",
                                            "hra ",
                                            "ust-id",
                                            "ust.-id",
                                            "uid-nr",
                                            "firmenbuch",
                                            "registered in england",
                                            "registered office",
                                            "company number",
                                            "company no",
                                            "registration no",
                                            "vat no",
                                            "vat reg",
                                            "vat number",
                                            "siret",
                                            "siren",
                                            "rcs ",
                                            "au capital de",
                                            "p.iva",
                                            "p. iva",
                                            "partita iva",
                                            "codice fiscale",
                                            "capitale sociale",
                                            "cif ",
                                            "nif ",
                                            "registro mercantil",
                                            "kvk",
                                            "btw",
                                            "org.nr",
                                            "org. nr",
                                            "organisationsnummer",
                                            "cvr",
                                            "y-tunnus",
                                            "nip ",
                                            "nip:",
                                            "regon",
                                            "krs ",
                                            "kapitał zakładowy",
                                            "ičo",
                                            "dič",
                                            "cégjegyzék",
                                            "adószám",
                                            "инн ",
                                            "кпп ",
                                            "огрн"};

bool
notice_begins(const char *folded)
{
    for (guint i = 0; i < G_N_ELEMENTS(begins); i++)
        if (*folded == *begins[i] && g_str_has_prefix(folded, begins[i]))
            return true;
    return false;
}

/* What the law makes companies say of themselves: "Geschäftsführer: …, HRB 12345, USt-IdNr. …". */
static bool
states_company(const char *text, gsize length)
{
    guint marks = 0;
    g_autofree char *folded = text_digits(text, length, 5) == 5 ? phrase_fold(text, length) : NULL;
    for (guint i = 0; folded && i < G_N_ELEMENTS(company_marks); i++)
        marks += strstr(folded, company_marks[i]) != NULL;
    return marks >= 3; /* who complains of a bill names one or two */
}

bool
notice_is(const char *text, gsize length)
{
    while (length && strchr("*-_=# ", *text)) /* "*** CONFIDENTIALITY NOTICE ***" */
        text++, length--;
    g_autofree char *head = phrase_fold(text, MIN(length, 60));
    if (!notice_begins(head))
        return states_company(text, length);
    g_autofree char *folded = phrase_fold(text, length);
    return phrase_holds(folded, matters, G_N_ELEMENTS(matters)) || states_company(text, length);
}
