/*
 * absence.c - the words that vacation notes, automatic answers and helpdesks' acknowledgements are known by.
 *
 * Knows the words of the mail systems that people use, in their languages, as tables: a subject is composed, case-folded and
 * compared at its beginning, so that "Re: out of office" of a person is none. Pure.
 */
#include "absence.h"

#include <string.h>

/* All tables are case-folded, for g_utf8_casefold's output is compared. */
/* clang-format off */
static const char *const subjects[] = {
    "automatic reply", "automatic response", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
    "autoresponse", "auto:", "out of the office", "out-of-office", "ooo:", "vacation message", "vacation reply",
    "holiday notice", "away from my mail", "away from office", "maternity leave", "automatische antwort",
    "automatische rückantwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesend:",
    "abwesend -", "abwesend bis", "abwesend vom", "abwesenheit:", "réponse automatique", "absence du bureau", "message d'absence", "respuesta automática",
    "respuesta automatica", "fuera de la oficina", "ausente de la oficina", "risposta automatica", "fuori sede",
    "fuori ufficio", "resposta automática", "resposta automatica", "ausência", "fora do escritório", "automatisch antwoord",
    "afwezig:", "afwezigheidsbericht", "odpowiedź automatyczna", "automatyczna odpowiedź", "autoodpowiedź",
    "automatická odpověď", "automatická odpoveď", "automatikus válasz", "răspuns automat", "autosvar", "automatiskt svar",
    "frånvaromeddelande", "automatisk svar", "fraværsmelding", "automaattinen vastaus", "poissaoloilmoitus",
    "otomatik yanıt", "otomatik yanit", "автоматический ответ", "автоответ", "автоматична відповідь", "автоматичен отговор",
    "αυτόματη απάντηση", "תשובה אוטומטית", "رد تلقائي", "自動応答", "自動返信", "不在", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신",
    "부재중", "trả lời tự động", "balasan otomatis", "automatski odgovor", "samodejni odgovor", "automatinis atsakymas",
    "automātiska atbilde", "automaatvastus", "automatische e-mail-antwort", "automatische benachrichtigung",
    "abwesenheitsbenachrichtigung", "bin im urlaub", "urlaubsmeldung", "nicht im büro", "autom. antwort",
    "automatische empfangsbestätigung", "lesebestätigung", "gelesen:", "nicht gelesen:", "réponse auto",
    "notification d'absence", "absent du bureau", "en congé", "absence :", "absence:", "confirmation de lecture",
    "respuesta de ausencia", "fuera de oficina", "ausente:", "mensaje automático", "mensaje automatico",
    "risposta da fuori ufficio", "assenza:", "assente:", "conferma di lettura", "ausente do escritório",
    "ausência temporária", "resposta automatizada", "mensagem automática", "automatisch bericht",
    "automatische beantwoording", "niet aanwezig", "ik ben afwezig", "afwezig -", "afwezigheid", "leesbevestiging",
    "nieobecność", "nieobecnosc", "poza biurem", "jestem na urlopie", "autoodpowiedz", "mimo kancelář", "nepřítomnost",
    "jsem mimo kancelář", "nie som v kancelárii", "házon kívül", "szabadságon", "automatikus üzenet", "răspuns automatic",
    "raspuns automat", "absent de la birou", "frånvaro", "semestermeddelande", "fravær", "autosvar:", "ikke til stede",
    "ferie:", "poissa:", "olen lomalla", "automaattivastaus", "ofis dışında", "ofiste değilim", "izindeyim",
    "otomatik cevap", "автоматическое уведомление", "нет на месте", "вне офиса", "я в отпуске", "в отпуске", "відсутній",
    "поза офісом", "у відпустці", "извън офиса", "автоматски одговор", "аутоматски одговор", "εκτός γραφείου", "απουσία",
    "מחוץ למשרד", "הודעה אוטומטית", "מענה אוטומטי", "خارج المكتب", "الرد التلقائي", "رد آلي", "پاسخ خودکار", "自動返答", "自動送信",
    "不在通知", "休暇中", "外出中", "自動應答", "自動答覆", "自动应答", "不在办公室", "부재 중", "자동 응답", "자동응답", "không có mặt tại văn phòng",
    "di luar kantor", "balasan automatik", "ตอบกลับอัตโนมัติ", "izvan ureda", "odsoten", "ārpus biroja", "kontorist väljas",
    "read receipt", "return receipt", "not read:", "disposition notification", "out of office:", "out of office re:"};

/* What makes of such a beginning the subject of a person who writes about automatic answers: "Automatic reply does not work". */
static const char *const about[] = {
    " not ", "n't ", " problem", " how ", " fails", " switch", " disable", " nicht", " kein", "funktioniert", "deaktivier",
    "abschalten", "ausschalten", "einrichten", "impossible", "désactiver", "marche pas", "fonctionne pas", "problème",
    "no funciona", "desactivar", "non funziona", "disattivare", "não funciona", "desativar", "werkt niet", "uitzetten"};

/* Notes puts the name first: "Ada Lovelace is out of the office". */
static const char *const subject_parts[] = {
    " is out of the office", " is out of office", " will be out of the office", " is currently away", " is on vacation",
    " is on leave", "(out of office)", "[out of office]", "out of office auto", "out of office reply",
    "out of office message", "out of office notification", "out of office until", "out of office from", "- out of office",
    "[auto-reply]", "[autoreply]", "[auto reply]", "(auto reply)", "(autoreply)", "(auto-reply)", "[automatic reply]",
    "auto-reply from", "autoreply from", " ist außer haus", " ist nicht im büro", " ist nicht im haus", " ist abwesend",
    "(automatische antwort)", "- abwesenheitsnotiz", " est absent", "(réponse automatique)", " está ausente",
    " está fuera de la oficina", "(respuesta automática)", " è assente", " è fuori ufficio", " is afwezig",
    "(automatisch antwoord)", " jest nieobecn", "【自動返信】", "［自動返信］", "[自動返信]", "(自動返信)", "（自動返信）", "【自动回复】", "[自动回复]",
    "(自动回复)", "（自动回复）"};

/* Acknowledgements of other helpdesks and contact forms. */
static const char *const receipts[] = {
    "request received", "your request has been received", "your request was received", "your ticket has been",
    "your ticket was", "ticket received", "support ticket opened", "support ticket received",
    "case created", "case received", "your case has been", "we have received your", "we've received your",
    "we received your", "your message has been received", "your email has been received", "your inquiry has been received",
    "thank you for contacting", "thank you for your message", "thank you for your email", "thank you for your e-mail",
    "thank you for your inquiry", "thank you for your enquiry", "thank you for your request", "thank you for reaching out",
    "thanks for contacting", "thanks for reaching out", "acknowledgement of receipt", "acknowledgment of receipt",
    "confirmation of receipt", "eingangsbestätigung", "empfangsbestätigung", "ihre anfrage ist bei uns eingegangen",
    "ihre anfrage wurde", "wir haben ihre", "vielen dank für ihre anfrage", "vielen dank für ihre nachricht",
    "accusé de réception", "nous avons bien reçu votre", "votre demande a été enregistrée", "votre demande a bien été",
    "acuse de recibo", "hemos recibido su", "hemos recibido tu", "gracias por contactar", "gracias por su mensaje",
    "conferma di ricezione", "abbiamo ricevuto la", "la tua richiesta è stata", "grazie per averci contattato",
    "recebemos a sua", "recebemos sua", "recebemos o seu", "obrigado por entrar em contato", "ontvangstbevestiging",
    "wij hebben uw", "we hebben uw", "bedankt voor uw bericht", "potwierdzenie otrzymania", "dziękujemy za kontakt",
    "potvrzení o přijetí", "vi har mottagit ditt", "vi har modtaget din", "vi har mottatt din", "kiitos yhteydenotostasi",
    "ваше обращение", "ваша заявка", "ваше звернення", "お問い合わせありがとう", "お問い合わせを受け付け", "受付完了", "我们已收到您", "感谢您的来信", "문의가 접수",
    "talebiniz alındı"};

/* What no person writes of himself. */
static const char *const openings[] = {
    "this is an automatic reply", "this is an automatic response", "this is an automated reply",
    "this is an automated response", "this is an automated message", "this is an auto-generated",
    "this is an auto generated", "this is an autoreply", "this is an auto-reply", "this is an auto reply",
    "this message was generated automatically", "this email was generated automatically",
    "this e-mail was generated automatically", "this is a system generated", "this is a system-generated",
    "this email is automatically generated", "please do not reply to this", "dies ist eine automatisch",
    "das ist eine automatisch", "diese nachricht wurde automatisch", "diese e-mail wurde automatisch",
    "bitte antworten sie nicht auf diese", "ceci est une réponse automatique", "ceci est un message automatique",
    "ce message a été généré automatiquement", "merci de ne pas répondre à ce", "esta es una respuesta automática",
    "este es un mensaje automático", "por favor no responda a este", "questa è una risposta automatica",
    "questo è un messaggio automatico", "esta é uma resposta automática", "esta é uma mensagem automática",
    "dit is een automatisch", "to jest automatyczna", "wiadomość wygenerowana automatycznie", "toto je automatická",
    "ez egy automatikus", "acesta este un mesaj automat", "det här är ett automatiskt", "detta är ett automatiskt",
    "dette er et automatisk", "dette er en automatisk", "tämä on automaattinen", "bu otomatik", "это автоматический ответ",
    "это автоматическое", "сообщение создано автоматически", "це автоматичн", "αυτό είναι ένα αυτόματο",
    "זוהי הודעה אוטומטית", "هذه رسالة تلقائية", "هذا رد تلقائي", "このメールは自動", "自動返信です", "自動送信され", "此邮件为自动", "这是自动回复",
    "这是一封自动", "此為系統自動", "본 메일은 자동", "자동으로 발송"};

/* What a person may write too ("I am on leave until Monday, please deliver then"): a note only where the mail is an answer. */
static const char *const notes[] = {
    "i am out of the office", "i'm out of the office", "i am out of office", "i am currently out of",
    "i'm currently out of", "i will be out of the office", "i am away from the office", "i am currently away",
    "i am on vacation until", "i am on annual leave", "i am on leave", "i'm on vacation until", "i'm on leave",
    "i am on holiday until", "ich bin zur zeit nicht im", "ich bin zurzeit nicht im", "ich bin derzeit nicht im",
    "ich bin aktuell nicht im", "ich bin momentan nicht", "ich bin nicht im büro", "ich bin im urlaub",
    "ich befinde mich im urlaub", "ich bin außer haus", "je suis actuellement absent", "je suis actuellement en congé",
    "je suis en congé", "estoy fuera de la oficina", "estaré fuera de la oficina", "me encuentro fuera de la oficina",
    "sono fuori ufficio", "sarò fuori ufficio", "sono assente", "estou fora do escritório", "estarei ausente",
    "ik ben afwezig", "ik ben momenteel afwezig", "ik ben niet aanwezig", "ik ben met vakantie", "jestem nieobecn",
    "jestem na urlopie", "jsem mimo kancelář", "jag är inte på kontoret", "jag är på semester", "jeg er ikke på kontoret",
    "jeg er på ferie", "olen lomalla", "olen poissa", "ofis dışındayım", "я нахожусь в отпуске", "я в отпуске", "不在にして",
    "부재중입니다"};
/* clang-format on */

bool
absence_begins(const char *folded, const char *const *words, gsize count)
{
    for (gsize i = 0; i < count; i++)
        if (*folded == *words[i] && g_str_has_prefix(folded, words[i]))
            return true;
    return false;
}

static guint
pair(const char *at)
{
    return ((guint)(guchar)at[0] * 61 + (guchar)at[1]) & 4095;
}

/* The text's pairs of octets, as a set, rule out nearly all phrases before they are looked for. */
bool
absence_holds(const char *folded, const char *const *words, gsize count)
{
    guint8 pairs[4096 / 8] = {0};
    for (const char *at = folded; *at && at[1]; at++)
        pairs[pair(at) / 8] |= (guint8)(1 << pair(at) % 8);
    for (gsize i = 0; i < count; i++) {
        const char *word = words[i];
        bool likely = true;
        for (guint at = 0; at < 5 && likely && word[at] && word[at + 1]; at++)
            likely = pairs[pair(word + at) / 8] >> pair(word + at) % 8 & 1;
        if (likely && strstr(folded, word))
            return true;
    }
    return false;
}

static bool
is_ascii(const char *from, const char *to)
{
    while (from < to && (guchar)*from < 0x80)
        from++;
    return from == to;
}

char *
absence_folded(const char *text, gsize most)
{
    while (*text && !g_unichar_isalnum(g_utf8_get_char(text))) /* "*** Out of office ***", "[Auto-Reply]" */
        text = g_utf8_next_char(text);
    const char *end = text;
    for (gsize i = 0; i < most && *end; i++)
        end = g_utf8_next_char(end);
    if (is_ascii(text, end))
        return g_ascii_strdown(text, end - text);
    g_autofree char *composed = g_utf8_normalize(text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
    return g_utf8_casefold(composed ? composed : "", -1);
}

bool
absence_in_subject(const char *subject)
{
    g_autofree char *folded = absence_folded(subject, 120);
    if (absence_begins(folded, subjects, G_N_ELEMENTS(subjects)))
        return strchr(folded, ':') || !absence_holds(folded, about, G_N_ELEMENTS(about));
    if (strcmp(folded, "out of office") == 0 || strcmp(folded, "abwesend") == 0 || strcmp(folded, "vacation") == 0)
        return true;
    bool answer = g_str_has_prefix(folded, "re:") || g_str_has_prefix(folded, "aw:") ||
                  g_str_has_prefix(folded, "sv:") || g_str_has_prefix(folded, "fw") || g_str_has_prefix(folded, "wg:");
    /* the folding above went to the first letter: brackets before it are looked for in the whole */
    g_autofree char *whole = answer ? NULL : g_utf8_casefold(subject, -1);
    return whole && absence_holds(whole, subject_parts, G_N_ELEMENTS(subject_parts));
}

bool
absence_is_receipt(const char *subject)
{
    /* "[Ticket#2026] Request received": what brackets hold is a number */
    const char *start = subject;
    while (*start == '[' && strchr(start, ']'))
        start = strchr(start, ']') + 1 + strspn(strchr(start, ']') + 1, " :");
    g_autofree char *folded = absence_folded(start, 60);
    return absence_begins(folded, receipts, G_N_ELEMENTS(receipts));
}

bool
absence_in_opening(const char *reply, bool is_answer)
{
    g_autofree char *folded = absence_folded(reply, 240); /* a greeting and the first sentence */
    return absence_holds(folded, openings, G_N_ELEMENTS(openings)) ||
           (is_answer && absence_holds(folded, notes, G_N_ELEMENTS(notes)));
}
