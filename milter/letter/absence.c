/*
 * absence.c - subjects and first lines that only machines write.
 *
 * Knows the words of the mail systems that people use, in their languages, as tables: a subject is composed, case-folded and
 * compared at its beginning, so that "Re: out of office" of a person is none. Pure.
 */
#include "absence.h"

#include <string.h>

/* Case-folded, for g_utf8_casefold's output is compared. */
static const char *const subjects[] = {
    /* vacation notes */
    "automatic reply", "automatic response", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response",
    "autoresponse", "auto:", "out of office", "out of the office", "out-of-office", "automatische antwort",
    "automatische rückantwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesend",
    "abwesenheit:", "réponse automatique", "absence du bureau", "message d'absence", "respuesta automática",
    "respuesta automatica", "fuera de la oficina", "ausente de la oficina", "risposta automatica", "fuori sede",
    "fuori ufficio", "resposta automática", "resposta automatica", "ausência", "fora do escritório",
    "automatisch antwoord", "afwezig:", "afwezigheidsbericht", "odpowiedź automatyczna", "automatyczna odpowiedź",
    "autoodpowiedź", "automatická odpověď", "automatická odpoveď", "automatikus válasz", "răspuns automat", "autosvar",
    "automatiskt svar", "frånvaromeddelande", "automatisk svar", "fraværsmelding", "automaattinen vastaus",
    "poissaoloilmoitus", "otomatik yanıt", "otomatik yanit", "автоматический ответ", "автоответ",
    "автоматична відповідь", "автоматичен отговор", "αυτόματη απάντηση", "תשובה אוטומטית", "رد تلقائي", "自動応答",
    "自動返信", "不在", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신", "부재중", "trả lời tự động",
    "balasan otomatis", "automatski odgovor", "samodejni odgovor", "automatinis atsakymas", "automātiska atbilde",
    "automaatvastus",
    /* bounces */
    "undeliverable", "undelivered mail", "undeliverable mail", "delivery status notification", "delivery failure",
    "delivery notification: delivery has failed", "mail delivery failed", "mail delivery failure",
    "mail delivery system", "mail system error", "failure notice", "returned mail:", "unzustellbar", "nicht zugestellt",
    "non remis", "échec de la remise", "no se puede entregar", "correo devuelto", "non recapitabile", "não entregue",
    "onbestelbaar", "niet bezorgd", "nie można dostarczyć", "недоставлено", "недоставленное сообщение", "配信不能",
    "送信できません", "无法送达", "無法傳遞",
    /* complaints (feedback loops without RFC 5965) */
    "complaint about message from", "abuse report for your message"};

static const char *const openings[] = {"hi. this is the qmail-send program",
                                       "this message was created automatically by mail delivery software",
                                       "this message was created automatically by the mail system",
                                       "a message that you sent could not be delivered",
                                       "this is the mail system at host",
                                       "this is an automatically generated delivery status notification",
                                       "your message could not be delivered",
                                       "your message cannot be delivered",
                                       "your message did not reach some or all of the intended recipients",
                                       "the following addresses had permanent fatal errors",
                                       "the original message was received at",
                                       "delivery to the following recipient failed",
                                       "delivery has failed to these recipients",
                                       "error: invalid user address",
                                       "sorry to have to inform you that your message could not be delivered",
                                       "i'm sorry to have to inform you that your message could not"};

static bool
begins_with_one(const char *folded, const char *const *table, gsize count)
{
    for (gsize i = 0; i < count; i++)
        if (g_str_has_prefix(folded, table[i]))
            return true;
    return false;
}

static char *
folded_begin(const char *text, gsize most)
{
    while (*text && g_unichar_isspace(g_utf8_get_char(text)))
        text = g_utf8_next_char(text);
    const char *end = text;
    for (gsize i = 0; i < most && *end; i++)
        end = g_utf8_next_char(end);
    g_autofree char *composed = g_utf8_normalize(text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
    return g_utf8_casefold(composed ? composed : "", -1);
}

bool
absence_in_subject(const char *subject)
{
    g_autofree char *folded = folded_begin(subject, 80); /* the longest word has 45 characters */
    return begins_with_one(folded, subjects, G_N_ELEMENTS(subjects));
}

bool
absence_in_opening(const char *text)
{
    g_autofree char *folded = folded_begin(text, 200); /* a greeting's worth; quoted bounces stand further down */
    for (char *line = folded; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (begins_with_one(line, openings, G_N_ELEMENTS(openings)))
            return true;
    }
    return false;
}
