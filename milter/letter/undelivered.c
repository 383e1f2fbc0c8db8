/*
 * undelivered.c - the words that delivery failures are known by, where no report tells.
 *
 * Knows what mail systems write at the head of a bounce, in their languages, as tables compared at the beginning of the case-folded
 * subject or of one of the first lines. Pure.
 */
#include "undelivered.h"

#include "absence.h"
#include "pairs.h"

#include <string.h>

/* clang-format off */
/* The whole subject of a bounce, or what stands before its colon. */
static const char *const subjects[] = {
    "undelivered mail returned to sender", "undelivered mail returned to the sender", "mail delivery failed: returning message to sender",
    "returned mail: see transcript for details", "delivery status notification (failure)", "delivery status notification (delay)",
    "delivery status notification (mail delivery delayed)", "delivery status notification (success)", "delivery notification: delivery has failed", "delivery notification: delivery has been delayed",
    "message status - undeliverable", "mail system error - returned mail", "mail delivery system", "postmaster notify: see transcript for details",
    "warning: could not send message for past 4 hours", "delivery reports about your e-mail", "message you sent blocked by our bulk email filter",
    "considered unsolicited bulk email, apparently from you", "there was an error sending your mail", "complaint about message from", "abuse report for your message", "email feedback report", "this is a spam feedback"};

/* People write them as well, of parcels and of their own mail troubles: where no colon follows, something else must speak for a bounce. */
static const char *const likely[] = {
    "메일 전송 실패", "메일전송실패", "sorry, your message could not be delivered", "permanent delivery failure", "failure notice", "delivery reports about", "message you sent blocked", "considered unsolicited bulk", "notice: mail delivery status",
    "mail delivery notification", "your message could not be delivered", "your mail could not be delivered", "your email could not be delivered",
    "your message couldn't be delivered", "email couldn't be delivered", "message couldn't be delivered", "email could not be delivered",
    "undelivered", "nondeliverable", "message delivery problem", "mail not delivered", "email not delivered", "email delivery failed",
    "undeliverable", "undelivered mail", "undelivered message", "undeliverable mail", "undeliverable message", "undeliverable email",
    "delivery status notification", "mail delivery failed", "mail delivery failure", "mail delivery problem", "mail delivery error", "mail delivery status",
    "mail system error", "mail could not be delivered", "message could not be delivered", "message delivery failed",
    "message delivery failure", "message undeliverable", "message not delivered", "failed delivery", "email delivery failure", "e-mail delivery failure",
    "email delivery problem", "mail delayed", "mail delivery delayed", "warning: could not send message", "warning: delayed mail",
    "could not send message", "returned mail", "message returned", "mail rejected", "non delivery report", "non-delivery report",
    "non-delivery notification", "nondelivery report", "nondeliverable mail", "non-delivery status", "ndn", "ndr", "bounced mail", "bounce mail",
    "unable to deliver mail", "unable to deliver your message", "unknown user", "unknown address error", "postmaster notify", "mail error",
    "error sending mail", "unzustellbar", "unzustellbare nachricht", "unzustellbare mail", "unzustellbare e-mail", "nachricht unzustellbar",
    "nachricht nicht zustellbar", "nicht zustellbar", "rückantwort: unzustellbar", "benachrichtung zum übermittlungsstatus",
    "benachrichtigung zum übermittlungsstatus", "benachrichtigung zum zustellstatus", "non remis", "message non distribué", "notification d'état de remise",
    "notification d'état de la distribution", "courrier non remis", "correo devuelto", "correo no entregado",
    "notificación del estado de entrega", "posta non recapitata", "notifica dello stato del recapito", "não entregue", "mensagem não entregue",
    "notificação do estado de entrega", "powiadomienie o niedostarczeniu", "недоставленное сообщение", "сообщение не доставлено",
    "не вдалося доставити", "送信できませんでした", "メール配信エラー", "无法送达", "無法傳遞", "无法投递", "系统退信",
    "邮件退回", "배달되지 않음", "배달할 수 없음"};

/* Of parcels and of anything: they count, whatever follows, where a server's reply or a returned mail speaks for a bounce. */
static const char *const doubtful[] = {
    "niedostarczone", "未送达", "未傳遞", "未传递", "не доставлена", "teslim edilmedi", "nedostavljivo", "nedostavljeno", "neįteikta", "nav piegādāts", "kättetoimetamatu", "nem kézbesíthető", "nu poate fi livrat", "no lliurat", "toimittamatta", "mancata consegna", "echec de distribution", "échec de distribution",
    "failed mail", "delivery failure", "delivery failed", "delivery has failed", "delivery problem", "failure delivery", "unzustellbar",
    "nicht zugestellt", "nicht zustellbar", "non remis", "non livré", "no entregado", "não entregue", "niet bezorgd",
    "mail failure", "problem delivering", "bounce", "rejected", "delivery notification", "delivery report",
    "delivery error", "delivery status", "delayed mail", "delivery delayed", "warning: message", "returned mail",
    "returned to sender", "returned email", "return to sender", "rejected mail", "error mail", "user unknown",
    "address unknown", "unknown recipient", "invalid recipient", "recipient unknown", "zustellung fehlgeschlagen",
    "zustellfehler", "fehler bei der zustellung", "ihre nachricht konnte nicht", "non distribué", "échec de la remise",
    "échec de remise", "échec de la distribution", "no se puede entregar", "error de entrega",
    "non recapitabile", "mancato recapito", "impossibile recapitare", "errore nella consegna", "não é possível entregar",
    "falha na entrega", "onbestelbaar", "niet-bestelbaar", "niet bestelbaar", "kan niet worden bezorgd",
    "kan niet worden afgeleverd", "nie można dostarczyć", "niedostarczon", "nedoručitelné", "nedoručiteľné",
    "nelze doručit", "kézbesíthetetlen", "kézbesítési hiba", "nelivrabil", "oleverbart", "kunde inte levereras", "kan inte levereras", "kan inte leverera", "går inte att leverera",
    "olevererat", "kan ikke leveres", "uleveret", "kunne ikke leveres", "ikke leveret", "toimitus epäonnistui", "perille toimittaminen",
    "ei voi toimittaa", "iletilemedi", "teslim edilemedi", "teslim edilemeyen", "недоставлено", "не удается доставить",
    "не доставлено", "недоставлене", "αδυναμία παράδοσησ", "לא ניתן למסור", "غير قابل للتسليم", "تعذر التسليم", "配信不能", "配信できません", "送信できません", "配信エラー", "配送不能",
    "配達不能", "退信", "投递失败", "發送失敗", "전송 실패", "발송 실패", "spam complaint", "konnte nicht zugestellt werden", "empfänger unbekannt", "message non délivré", "mensaje devuelto",
    "non recapitato", "mensagem devolvida", "ошибка доставки", "mailbox full", "mailbox quota exceeded", "delayed delivery", "delivery has been delayed"};

/* Not even then: the text must begin as bounces do. */
static const char *const vague[] = {"delivery", "error", "warning", "failure", "abuse report"};

/* No person begins so. */
static const char *const sure[] = {
    "hi. this is the qmail", "hi. the mta program", "this is the mail system at host", "this is the postfix program", "this message was created automatically by mail",
    "this is an automatically generated delivery status", "this is a delivery status notification", "this report relates to a message you sent",
    "hi. this is the james mail server", "delivery to the following recipient", "this report relates to your message", "hi! this is the ezmlm program", "this is the dragonfly mail agent", "это письмо отправлено почтовым сервером"};

static const char *const openings[] = {
    "메일 전송에 실패", "메일을 전송하지 못", "this message hasn't been delivered", "delivery is delayed to these", "메일이 정상적으로 전송되지", "the attached message had permanent", "user not listed in", "viestiäsi ei voitu toimittaa",
    "hi. this is the", "hi. the mta program", "this is the qmail", "this is the mail system",
    "this is the mail delivery agent", "this is the postfix program", "this is the mail delivery",
    "this message was created automatically by", "this message was generated automatically by mail",
    "a message that you sent could not be delivered", "a message that you have sent could not be delivered",
    "a message you sent could not be delivered", "a message (from",
    "this is an automatically generated delivery status notification", "this is an automatically generated delivery",
    "this report relates to a message you sent", "this is a delivery status notification", "this is a report of",
    "this is a permanent error", "your message could not be delivered", "your message cannot be delivered",
    "your message was not delivered", "your message has been delayed", "your mail could not be delivered",  "your message has not been delivered", "your message wasn't delivered",
    "your message to", "your mail to the following", "your mail message to", "your email was not delivered",
    "your email could not be delivered", "your message did not reach some or all of the intended recipients",
    "did not reach the following recipient", "the following addresses had permanent fatal errors",
    "the following addresses had", "transcript of session follows", "the following addresses", "the following address failed", "the following address(es)", "the following address was", "the following address had", "the following recipient", "the following message to", "the following mail", "the following destination",
    "the following organization", "the following user", "following message to", "failed to deliver", "could not deliver",
    "unable to deliver message to", "the original message was received at", "the original message was not delivered",
    "the message you sent", "the mail you sent", "the e-mail message could not be delivered", "the user(s) account is",
    "the mail system was unable", "the mail system tried to deliver", "message from yahoo.com", "message from  yahoo",
    "delivery to the following recipient", "delivery has failed to these", "delivery of your message",
    "delivery failed for the following", "delivery attempts to", "error: invalid user address", "error: recipient",
    "sorry to have to inform you that your message", "i'm sorry to have to inform you that your message could not",
    "i'm sorry to have to inform you that", "i was unable to deliver", "i wasn't able to deliver", "i am unable to deliver",
    "we were unable to deliver", "we are sorry to inform you that", "sorry, we were unable to deliver",
    "unfortunately, i have been unable to deliver", "we could not deliver", "could not be delivered to",
    "invalid final delivery", "user unknown", "unknown user:", "unknown local user", "recipient:", "failed recipient:",
    "undeliverable to", "mailbox unavailable", "reason: user unknown", "message delivery to", "mail delivery failed",
    "the message cannot be delivered", "the message could not be delivered", "the message that you sent", "we had trouble delivering your message", "the message was not delivered to",
    "message could not be delivered", "ihre nachricht konnte nicht zugestellt", "ihre nachricht wurde nicht zugestellt",
    "ihre e-mail konnte nicht", "die folgende(n) adresse", "folgende empfänger", "fehler bei der nachrichtenzustellung",
    "votre message n'a pas pu être", "votre message n'a pas été", "su mensaje no se ha podido", "su mensaje no pudo ser",
    "no se pudo entregar", "det gick inte att leverera till", "il messaggio non", "il tuo messaggio non è stato", "il suo messaggio non è stato", "impossibile recapitare", "sua mensagem não", "uw bericht kon niet",
    "uw bericht is niet", "ваше сообщение не", "не удалось доставить", "配信に失敗", "あなたの送信したメール", "次の宛先", "以下のメールアドレス",
    "很抱歉,您的邮件", "抱歉,您的邮件", "抱歉，您的邮件", "很抱歉,您发送的邮件", "很抱歉，您发送的邮件", "您发送的邮件", "无法将邮件"};
/* clang-format on */

enum wording
undelivered_in_subject(const char *subject)
{
    g_autofree char *folded = absence_folded(subject, 80);
    for (gsize i = 0; i < G_N_ELEMENTS(subjects); i++)
        if (strcmp(folded, subjects[i]) == 0)
            return WORDING_SURE;
    enum wording of_all = absence_wording(folded, subjects, G_N_ELEMENTS(subjects));
    return MAX(of_all, absence_wording(folded, likely, G_N_ELEMENTS(likely)));
}

bool
undelivered_perhaps(const char *subject)
{
    g_autofree char *folded = absence_folded(subject, 120);
    return pairs_hold_in(folded, doubtful, G_N_ELEMENTS(doubtful));
}

/* "Kan inte levereras: Your ticket 1001": what stands before the colon, in whatever language, is one of the doubtful words. */
bool
undelivered_names(const char *subject)
{
    g_autofree char *folded = absence_folded(subject, 80);
    return absence_wording(folded, doubtful, G_N_ELEMENTS(doubtful)) == WORDING_SURE;
}

bool
undelivered_vaguely(const char *subject)
{
    g_autofree char *folded = absence_folded(subject, 80);
    return absence_begins(folded, vague, G_N_ELEMENTS(vague));
}

/* Phrases, and which two octets they begin with: that rules out nearly all lines. */
struct phrases {
    const char *const *words;
    gsize count;
    guint8 begins[1024 / 8];
};

static guint
place_of(const char *two)
{
    return ((guint)(guchar)(two[0] | 0x20) * 31 + (guchar)(two[1] | 0x20)) & 1023;
}

/* The line begins with one of the words, from its first letter on. Plain lines, nearly all, are not folded for it. */
static bool
line_begins(const char *line, gsize length, const struct phrases *phrases)
{
    gsize at = 0, plain = 0;
    while (plain < length && (guchar)line[plain] < 0x80)
        plain++;
    if (plain < MIN(length, 180)) {
        g_autofree char *own = g_strndup(line, length);
        g_autofree char *folded = absence_folded(own, 90);
        return absence_begins(folded, phrases->words, phrases->count);
    }
    while (at < length && !g_ascii_isalnum(line[at]))
        at++;
    if (at + 2 > length || !(phrases->begins[place_of(line + at) / 8] >> place_of(line + at) % 8 & 1))
        return false;
    for (gsize i = 0; i < phrases->count; i++) {
        gsize width = strlen(phrases->words[i]);
        if (at + width <= length && g_ascii_strncasecmp(line + at, phrases->words[i], width) == 0)
            return true;
    }
    return false;
}

/* Once for the process: how its phrases begin. */
static gpointer
learn(gpointer of)
{
    struct phrases *phrases = of;
    for (gsize i = 0; i < phrases->count; i++)
        phrases->begins[place_of(phrases->words[i]) / 8] |= (guint8)(1 << place_of(phrases->words[i]) % 8);
    return phrases;
}

static bool
in_first_lines(const char *text, const struct phrases *phrases)
{
    for (guint lines = 0; lines < 9 && text; lines++) {
        const char *end = strchr(text, '\n');
        gsize length = end ? (gsize)(end - text) : strlen(text);
        if (*text != '>' && line_begins(text, length, phrases)) /* with a mark a person shows what came back */
            return true;
        if (length && text[length - 1] == ':' && g_str_has_prefix(text, "I ")) /* or says so: "I got this:" */
            return false;
        text = end ? end + 1 : NULL;
    }
    return false;
}

bool
undelivered_in_opening(const char *text)
{
    static struct phrases known = {.words = openings, .count = G_N_ELEMENTS(openings)};
    static GOnce once = G_ONCE_INIT;
    return in_first_lines(text, g_once(&once, learn, &known)) || undelivered_surely(text);
}

bool
undelivered_surely(const char *text)
{
    static struct phrases known = {.words = sure, .count = G_N_ELEMENTS(sure)};
    static GOnce once = G_ONCE_INIT;
    return in_first_lines(text, g_once(&once, learn, &known));
}
