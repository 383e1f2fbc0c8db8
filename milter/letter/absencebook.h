/*
 * absencebook.h - the tables of absence.c: the words of vacation notes, automatic answers, receipts and mailings, in the languages of the mail
 * systems that people use. To be included there only.
 */
#ifndef HEARKEN_LETTER_ABSENCEBOOK_H
#define HEARKEN_LETTER_ABSENCEBOOK_H

/* All tables are case-folded, for g_utf8_casefold's output is compared: "ss" for the sharp s, no final sigma, ' for ’. */
/* clang-format off */
static const char *const subjects[] = {
    "antispam uol",
    "automatic reply", "automatic response", "auto reply", "auto-reply", "autoreply", "automated reply", "automated response", "automatic confirmation", "auto acknowledgement",
    "automatic out of office reply", "automatische bestätigung", "auto response", "auto-response",
    "autoresponse", "autoresponder", "auto:", "out of the office", "out of office", "out-of-office", "out of office re",
    "out of office auto-reply", "out of office autoreply", "out of office reply", "out of office message", "out of office notification", "ooo", "away from my mail", "away from office",
    "away from the office", "automatische antwort", "automatische rückantwort", "automatische e-mail-antwort",
    "automatische benachrichtigung", "automatische abwesenheitsbenachrichtigung", "automatische abwesenheitsnotiz", "autom. antwort",
    "automatische empfangsbestätigung", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsassistent", "abwesenheitsagent",
    "abwesenheitsbenachrichtigung", "bin im urlaub", "urlaubsmeldung", "nicht im büro", "réponse automatique", "réponse auto",
    "absence du bureau", "message d'absence", "notification d'absence", "absent du bureau", "absent(e) du bureau", "respuesta automática",
    "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausente de la oficina", "respuesta de ausencia",
    "mensaje automático", "mensaje automatico", "risposta automatica", "risposta da fuori ufficio", "fuori sede", "fuori ufficio",
    "resposta automática", "resposta automatica", "resposta automàtica", "resposta automatizada", "mensagem automática", "ausência:",
    "ausência temporária", "ausente do escritório", "fora do escritório", "automatisch antwoord", "automatisch bericht",
    "automatische beantwoording", "afwezig", "afwezigheid:", "afwezigheidsbericht", "niet aanwezig", "ik ben afwezig", "odpowiedź automatyczna",
    "automatyczna odpowiedź", "autoodpowiedź", "autoodpowiedz", "nieobecność:", "nieobecnosc:", "poza biurem", "jestem na urlopie",
    "automatická odpověď", "automatická odpoveď", "mimo kancelář", "nepřítomnost:", "jsem mimo kancelář", "nie som v kancelárii",
    "automatikus válasz", "automatikus üzenet", "házon kívül", "szabadságon", "răspuns automat", "răspuns automatic", "raspuns automat",
    "absent de la birou", "autosvar", "automatiskt svar", "frånvaro:", "frånvaromeddelande", "semestermeddelande", "automatisk svar", "fravær:",
    "fraværsmelding", "ikke til stede", "sjálfvirkt svar", "automaattinen vastaus", "automaattivastaus", "poissaoloilmoitus",
    "olen lomalla", "otomatik yanıt", "otomatik yanit", "otomatik cevap", "ofis dışında", "ofiste değilim", "izindeyim",
    "автоматический ответ", "автоответ", "автоматическое уведомление", "нет на месте", "вне офиса", "я в отпуске", "в отпуске",
    "автоматична відповідь", "відсутній", "поза офісом", "у відпустці", "автоматичен отговор", "извън офиса", "автоматски одговор",
    "аутоматски одговор", "αυτόματη απάντηση", "εκτόσ γραφείου", "απουσία:", "תשובה אוטומטית", "מחוץ למשרד", "הודעה אוטומטית",
    "מענה אוטומטי", "رد تلقائي", "الرد التلقائي", "خارج المكتب", "رد آلي", "پاسخ خودکار", "自動応答", "自動返信", "自動返信メール", "自動返答", "自動送信",
    "不在", "不在通知", "休暇中", "外出中", "自动答复", "自动回复", "自動回覆", "自動應答", "自動答覆", "自动应答", "不在办公室", "자동 회신", "자동회신", "부재중",
    "부재 중", "자동 응답", "자동응답", "trả lời tự động", "không có mặt tại văn phòng", "balasan otomatis", "balasan automatik",
    "di luar kantor", "ตอบกลับอัตโนมัติ", "automatski odgovor", "izvan ureda", "samodejni odgovor", "odsoten", "automatinis atsakymas",
    "automātiska atbilde", "automātiskā atbilde", "ārpus biroja", "automaatvastus", "automaatne vastus", "kontorist väljas", "स्वचालित उत्तर", "स्वत: उत्तर", "স্বয়ংক্রিয় উত্তর",
    "erantzun automatikoa", "ateb awtomatig", "freagra uathoibríoch", "përgjigje automatike"};

/* Words of anything, and of receipts: the body must say what the mail is. */
static const char *const weak_subjects[] = {
    "vacation", "vacation message", "vacation reply", "holiday notice", "maternity leave", "annual leave", "on leave", "holiday", "abwesend", "abwesenheit", "urlaub", "absence", "ausência", "nieobecność", "nieobecnosc", "nepřítomnost", "frånvaro", "fravær", "απουσία", "afwezigheid",
    "en congé", "en congés",
    "message automatique", "ausente", "de vacaciones", "vacaciones", "assenza", "assente", "in ferie", "férias", "de férias", "ferie",
    "poissa", "met vakantie", "urlop", "dovolená", "lesebestätigung", "gelesen", "nicht gelesen", "confirmation de lecture", "lu",
    "leído", "conferma di lettura", "letto", "lida", "lido", "leesbevestiging", "gelezen", "přečteno", "przeczytano", "läst", "læst",
    "прочтено", "прочитано", "開封済み", "read receipt", "return receipt", "return receipt (displayed)", "read", "not read",
    "disposition notification"};

/* Notes puts the name first: "Ada Lovelace is out of the office". */
static const char *const subject_parts[] = {
    " is out of the office", " is out of office", " will be out of the office", " is currently away", " is on vacation",
    " is on leave", "(out of office)", "[out of office]", "abwesend bis ", "abwesend vom ", "out of office until", "out of office from", "- out of office",
    "[auto generated]", "[auto-generated]", "[automatically generated]", "[auto-reply]", "[autoreply]", "[auto reply]", "(auto reply)", "(autoreply)", "(auto-reply)", "[automatic reply]",
    "auto-reply from", "autoreply from", " ist ausser haus", " ist nicht im büro", " ist nicht im haus", " ist abwesend",
    "(automatische antwort)", "- abwesenheitsnotiz", " est absent", "(réponse automatique)", " está ausente",
    " está fuera de la oficina", "(respuesta automática)", " è assente", " è fuori ufficio", " is afwezig",
    "(automatisch antwoord)", " jest nieobecn", "【自動返信】", "［自動返信］", "[自動返信]", "(自動返信)", "（自動返信）", "【自动回复】", "[自动回复]",
    "(自动回复)", "（自动回复）"};

/* Acknowledgements of other helpdesks and contact forms. */
static const char *const receipts[] = {
    "request received", "your request has been received", "your request was received", "your ticket has been created",
    "your ticket has been received", "your ticket has been opened", "your ticket has been registered", "your ticket has been closed",
    "your ticket has been updated", "your ticket has been resolved", "your ticket was created", "your ticket was received", "ticket received", "ticket created",
    "support ticket opened", "support ticket received", "case created", "case received", "your case has been created",
    "your case has been received", "we have received your message", "we have received your request", "we have received your email",
    "we have received your inquiry", "we have received your enquiry", "we've received your message", "we've received your request",
    "we've received your email", "we received your message", "we received your request", "we received your email", "we got your message",
    "your message has been received", "your email has been received", "your inquiry has been received", "thank you for contacting us",
    "thank you for your message", "thank you for your email", "thank you for your e-mail", "thank you for your inquiry",
    "thank you for your enquiry", "thank you for your request", "thank you for reaching out", "thanks for contacting us",
    "thanks for reaching out", "acknowledgement of receipt", "acknowledgment of receipt", "confirmation of receipt", "eingangsbestätigung",
    "empfangsbestätigung", "ihre anfrage ist bei uns eingegangen", "wir haben ihre anfrage erhalten", "wir haben ihre nachricht erhalten",
    "vielen dank für ihre anfrage", "vielen dank für ihre nachricht", "accusé de réception", "votre demande a été enregistrée",
    "votre demande a bien été enregistrée", "votre demande a bien été reçue", "acuse de recibo", "gracias por contactarnos",
    "gracias por contactar con nosotros", "gracias por su mensaje", "conferma di ricezione", "grazie per averci contattato",
    "obrigado por entrar em contato", "ontvangstbevestiging", "bedankt voor uw bericht", "potwierdzenie otrzymania",
    "dziękujemy za kontakt", "potvrzení o přijetí", "kiitos yhteydenotostasi", "お問い合わせありがとうございます", "お問い合わせを受け付けました", "受付完了",
    "我们已收到您的邮件", "感谢您的来信", "문의가 접수되었습니다", "talebiniz alındı"};

/* Alone it may be what a person asks for. */
static const char *const papers[] = {
    "acknowledgement of receipt", "confirmation of receipt", "eingangsbestätigung", "empfangsbestätigung", "accusé de réception",
    "acuse de recibo", "conferma di ricezione", "ontvangstbevestiging", "potwierdzenie otrzymania"};

/* Beginnings that a person's subject may have, too. */
static const char *const weak_receipts[] = {
    "case #", "ticket #", "your ticket", "your case", "your request", "we have received your", "we've received your", "we received your",
    "thank you for contacting", "thanks for contacting", "ihre anfrage", "wir haben ihre", "nous avons bien reçu votre", "votre demande", "hemos recibido su",
    "hemos recibido tu", "gracias por contactar", "abbiamo ricevuto la", "la tua richiesta", "recebemos a sua", "recebemos sua",
    "recebemos o seu", "wij hebben uw", "we hebben uw", "vi har mottagit ditt", "vi har modtaget din", "vi har mottatt din", "ваше обращение",
    "ваша заявка", "ваше звернення", "お問い合わせありがとう", "お問い合わせを受け付け", "我们已收到您", "문의가 접수"};

/* The foot of a mailing. */
static const char *const feet[] = {
    "you are receiving this email", "you are receiving this e-mail", "you are receiving this message", "you are receiving this newsletter", "you're receiving this email",
    "you received this email because", "you received this message because", "you receive this email because", "you are getting this email because", "you have received this email because", "sie erhalten diese e-mail", "sie erhalten diese mail", "sie erhalten diesen newsletter", "du erhältst diese e-mail", "du erhältst diese mail",
    "vous recevez cet e-mail", "vous recevez cet email", "vous recevez ce message", "vous recevez ce mail", "recibes este correo", "recibe este correo",
    "ha recibido este correo", "has recibido este correo", "ricevi questa email", "ricevi questa e-mail", "hai ricevuto questa email", "você está recebendo este", "você recebeu este", "recebeu este e-mail",
    "je ontvangt deze", "u ontvangt deze", "otrzymujesz tę wiadomość", "otrzymałeś tę wiadomość", "вы получили это письмо", "du får detta mejl", "du modtager denne", "du mottar denne",
    "saat tämän viestin", "tento e-mail jste obdržel", "您收到此邮件", "您收到此电子邮件"};

/* What a desk that received something says of it. */
static const char *const promises[] = {
    "tracking your request", "will respond as soon", "got your message", "usually repl",
    "har mottagit ditt", "modtaget din mail", "modtaget din henvendelse", "mottatt din henvendelse", "vastaanottaneet", "palaamme asiaan", "mesajınız alınmıştır", "dönüş yapıl", "已收到", "回复您", "回覆您", "문의해 주셔서 감사합니다", "연락드리겠습니다", "hanno ricevuto", "ha sido recibid", "a été reçu",
    "has been received", "was received", "received your message", "received your request", "received your e", "received your mail",
    "received your inquiry", "received your enquiry", "received your ticket", "get back to you", "we will respond", "we will reply", "box is monitored",
    "will be in touch", "will contact you", "being reviewed", "business day", "working day", "reference number is", "ticket number is",
    "has been created", "has been opened", "has been assigned", "has been resolved", "will follow up with you", "will follow-up with you", "aim to re", "not monitored", "closed automatically", "how would you rate", "schnellstmöglich", "melden uns", "nachricht erhalten", "anfrage erhalten",
    "e-mail erhalten", "bei uns eingegangen", "werden ihre", "vorgangsnummer", "plus brefs délais", "bien été enregistrée", "bien reçu votre message", "bien reçu votre demande", "bien reçu votre mail", "bien été reçu", "vous répondrons", "nos pondremos en contacto", "a la brevedad", "recibido su mensaje", "recibido su solicitud", "recibido su correo",
    "recibido su consulta", "recibido tu mensaje", "le responderemos", "será atendid",
    "risponderemo", "ricevuto la tua", "ricevuto la sua", "ricevuto il tuo messaggio", "è stato aperto", "preso in carico", "presa in carico", "entraremos em contato", "responderemos",
    "foi recebida", "recebemos a sua mensagem", "recebemos sua mensagem", "zo snel mogelijk", "vraag ontvangen", "bericht ontvangen", "werkdag", "in behandeling", "nemen contact", "zostało przyjęte", "skontaktujemy", "byl přijat",
    "budeme vás kontaktovat", "återkommer", "vender tilbage", "så snart som möjligt", "hurtigst muligt", "mahdollisimman pian",
    "en kısa sürede", "принято", "зарегистрирован", "свяжемся", "担当者より", "受け付けました", "尽快", "접수되었습니다",
    "we have your message", "will reply within", "mit ihnen in verbindung setzen", "vielen dank für ihre nachricht", "ricevuto il suo messaggio", "zo spoedig mogelijk", "otrzymaliśmy państwa", "otrzymaliśmy twoj", "odpowiemy", "obdrželi jsme vaš", "přijali jsme vaš", "odpovíme", "prijali sme vaš", "dostali sme vaš", "odpovieme", "megkaptuk", "hamarosan válaszol", "hamarosan felvesszük", "am primit mesajul", "am primit solicitarea", "vom răspunde", "vom contacta", "λάβαμε το μήνυμά", "λάβαμε το αίτημά", "θα απαντήσουμε", "θα επικοινωνήσουμε μαζί", "получили ваш", "ответим", "в ближайшее время", "отримали ваш", "відповімо", "найближчим часом", "tagit emot ditt", "svarar så snart", "modtaget din besked", "mottatt meldingen din", "mottatt henvendelsen", "svarer så fort", "svarer så snart", "mesajınızı aldık", "talebinizi aldık", "折り返しご連絡", "استلمنا رسال", "سنرد علي", "קיבלנו את הודעת", "קיבלנו את פני", "ונחזור אלי", "נחזור אלי", "kami telah menerima", "akan segera", "chúng tôi đã nhận được", "sẽ phản hồi", "sẽ liên hệ", "ได้รับข้อความของคุณ", "ได้รับอีเมลของคุณ", "จะติดต่อกลับ",
    "hear from us shortly", "forwarded to the responsible", "forwarded to the relevant", "high volume of", "response time is", "delays the processing", "we will review", "within 24 hours", "within 48 hours", "anfrageaufkommen", "werktage dauern", "um ihr verständnis", "wird schnellst", "innerhalb von 24", "innerhalb von 48", "nous est bien parvenu", "sera traité", "meilleurs délais", "sous 24 h", "sous 48 h", "mayor brevedad", "será tramitad", "en 24 horas", "en 48 horas", "è stata ricevuta", "è stato ricevuto", "più breve tempo possibile", "verrà evas", "entro 24 ore", "entro 48 ore", "in goede orde ontvangen", "ontvangt binnen", "binnen 24 uur", "binnen 48 uur", "została przyjęta", "zostanie rozpatrzon", "byl doručen", "bude vyřízen", "nejbližší možné době"};

/* What no person writes of himself, at the beginning of a sentence. */
static const char *const openings[] = {
    "just this once, click",
    "this is an automatic message", "this is an automatic email", "this is an automatic e-mail", "this is an automatic notification", "this is an automated notification", "i apologize for this automatic reply", "to confirm that you are a human", "to confirm that you are human", "to prove that you are human", "i protect my mailbox", "to control spam, i now", "本邮件由系统自动", "本郵件由系統自動", "本邮件为自动", "请勿直接回复", "請勿直接回覆", "このメールは送信専用", "送信専用のアドレス", "본 메일은 발신", "발신전용", "발신 전용",
    "this is an automatic reply", "this is an automatic response", "this is an automated reply", "this is an automated response",
    "this is an automated message", "this is an automated email", "this is an auto-generated", "this is an auto generated",
    "this is an autoreply", "this is an auto-reply", "this is an auto reply", "this message was generated automatically",
    "this message has been automatically generated", "this message was automatically generated",
    "this email was generated automatically", "this e-mail was generated automatically", "this email is automatically generated",
    "your ticket has been created", "your case has been created", "your request has been received", "a ticket has been created", "a request for support has been created",
    "this mailbox is not", "this inbox is not", "this address is not monitored", "this email address is not monitored", "mail sent to this address is not", "dieses postfach wird nicht",
    "diese mailbox wird nicht", "cette boîte aux lettres n'est pas", "cette adresse n'est pas consultée", "este buzón no", "questa casella non è", "deze mailbox wordt niet", "esta caixa de correio não",
    "we have received your ticket", "according to our records, your request has been resolved", "diese nachricht wurde automatisch",
    "diese e-mail wurde automatisch", "bitte antworten sie nicht auf diese", "ceci est une réponse automatique",
    "ceci est un message automatique", "ce message a été généré automatiquement", "merci de ne pas répondre à ce",
    "esta es una respuesta automática", "este es un mensaje automático", "por favor no responda a este",
    "questa è una risposta automatica", "questo è un messaggio automatico", "esta é uma resposta automática",
    "esta é uma mensagem automática", "wiadomość wygenerowana automatycznie", "acesta este un mesaj automat",
    "это автоматический ответ", "это письмо сформировано автоматически", "сообщение создано автоматически", "זוהי הודעה אוטומטית",
    "هذه رسالة تلقائية", "هذا رد تلقائي", "このメールは自動", "自動返信です", "自動送信され", "此邮件为自动", "此邮件为系统自动", "这是自动回复", "这是系统自动", "这是一封自动", "此為系統自動",
    "본 메일은 자동", "자동으로 발송",
    "ta wiadomość została wygenerowana", "此邮件由系统", "此郵件由系統", "อีเมลนี้เป็นข้อความอัตโนมัติ", "นี่คืออีเมลอัตโนมัติ", "email này được gửi tự động", "đây là email tự động", "đây là thư tự động",
    "you've received the following order", "you have received the following order", "du hast die folgende bestellung", "vous avez reçu la commande suivante", "has recibido el siguiente pedido", "hai ricevuto il seguente ordine", "je hebt de volgende bestelling", "notification type: problem", "notification type: recovery", "original problem id: ", "it was scanned and sent to you", "this document was digitally sent", "this e-mail was sent from \"rnp"};

/* A person may say it of a door: one of the mail_words must follow. */
static const char *const half_openings[] = {
    "това е автоматич",
    "this is an automatically generated", "this is a system generated", "this is a system-generated", "please do not reply to this",
    "just confirming that we got your", "dies ist eine automatisch", "das ist eine automatisch", "dit is een automatisch",
    "to jest automatyczna", "toto je automatická", "ez egy automatikus", "det här är ett automatiskt", "detta är ett automatiskt",
    "dette er et automatisk", "dette er en automatisk", "tämä on automaattinen", "bu otomatik", "это автоматическое",
    "це автоматичн", "αυτό είναι ένα αυτόματο",
    "ovo je automatsk", "to je samodejn", "see on automaat", "tai automatin", "tai yra automatin", "šis ir automātisk", "aquest és un missatge automàtic", "aquesta és una resposta automàtica", "ini adalah email otomatis", "ini adalah pesan otomatis", "ini adalah balasan otomatis"};

static const char *const mail_words[] = {
    "mail", "message", "notification", "antwort", "nachricht", "benachrichtig", "bestätig", "rückmeldung", "bevestiging", "bekreftelse", "съобщение", "отговор", "antwoord", "bericht",
    "wiadomość", "odpowiedź", "zpráva", "odpověď", "správa", "odpoveď", "válasz", "üzenet", "svar", "meddelande", "melding", "besked",
    "vastaus", "viesti", "yanıt", "mesaj", "cevap", "ответ", "сообщение", "письмо", "уведомление", "відповідь", "повідомлення", "лист",
    "poruka", "poruku", "sporočil", "odgovor", "teade", "kiri", "pranešim", "laišk", "ziņojum", "missatge", "hi respon", "jangan", "membalas", "μήνυμα", "request", "response", "reply"};

/* A person may say it, too ("I am on leave until Monday, please deliver then"): a note only with what follows, in an answer that asks nothing. */
static const char *const away[] = {
    "check my inbox", "check my email", "check my e-mail", "reading my mail", "reading my email",
    "away from my desk", "meine vertretung", "absent jusqu", "absente jusqu", "holder ferie", "on my return", "on our return", "when i'm back", "out sick", "on pto", "traveling this week", "travelling this week", "attending a conference", "habe ich urlaub", "mám dovolenou",
        "out of the office", "out of office", "away from the office", "currently away", "away on business", "away until", "on vacation", "on annual leave",
    "on leave", "on parental leave", "on maternity leave", "on sick leave", "on holiday", "nicht im büro", "nicht im haus", "im urlaub",
    "ausser haus", "abwesend", "in elternzeit", "suis absent", "absent du bureau", "absente du bureau", "actuellement absent", "en congé", "en vacances", "en déplacement", "de vacaciones", "fuera de la oficina",
    "ausente", "sono in ferie", "fuori ufficio", "fuori sede", "assente", "de férias", "em férias", "fora do escritório", "afwezig", "niet aanwezig",
    "vakantie", "nieobecn", "na urlopie", "poza biurem", "na dovolené", "mimo kancelář", "nepřítom", "na dovolenke", "szabadságon", "házon kívül",
    "în concediu", "på semester", "inte på kontoret", "på ferie", "har ferie", "ikke på kontoret", "lomalla", "poissa", "ofis dışında",
    "izindeyim", "izinde", "в отпуске", "нет в офисе", "у відпустці", "в отпуск", "εκτόσ γραφείου", "σε άδεια", "בחופשה", "מחוץ למשרד", "في إجازة",
    "خارج المكتب", "休暇", "不在", "休みをいただ", "休假", "不在办公室", "휴가", "부재중", "nghỉ phép", "cuti", "vacances", "na odmoru", "odmoru sam", "odmoru do", "na dopustu", "bortreist", "απουσιάζω", "απουσιάζουμε", "atostog", "atvaļinājumā", "puhkusel", "不在辦公室", "ลาพักร้อน", "ลากิจ", "ลาป่วย",
    "betriebsurlaub", "betriebsferien"};

/* To whom a note sends those who cannot wait. */
static const char *const elsewhere[] = {
    "contact", "contat", "kontakt", "contatt", "@", "mail", "call", "phone", "write", "reach", "direct", "refer", "urgen", "wenden", "dringend",
    "ruf", "antwort", "geduld", "verzöger", "appel", "télép", "répon", "patien", "adress", "llam", "escrib", "respond", "respues", "scriv", "chiam",
    "telef", "rispo", "antwoord", "spoed", "piln", "pisz", "zadzwo", "odpow", "обращ", "звон", "пиши", "срочн", "iletişim", "acil", "連絡", "急", "联系",
    "聯繫", "연락", "급한", "delay", "resend", "repl", "respon", " note", " see ", " visit", " allow", "forward", "naléhav", "ühendust", "kreip", "sazini",
    "obrni", "javite", "hubungi", "liên hệ", "επικοιν", "fordul", "keres", "звер", "дзвон", "свърж", "ติดต่อ", "pošt"};

/* What a note says besides of itself: thanks, wishes, farewells, its office. */
static const char *const civil[] = {
    "thank", "dank", "merci", "gracias", "grazie", "obrigad", "bedankt", "dzięk", "děkuj", "ďakuj", "köszön", "mulțum", "tack", "takk", "kiitos",
    "спасибо", "дякую", "благодар", "teşekkür", "understanding", "patience", "verständnis", "compréhension", "comprensi", "begrip", "zrozum", "wish",
    "happy", "great", "nice day", "merry", "season", "froh", "schön", "feliz", "joyeu", "bonne", "buon", "fijne", "prettig", "wesoł", "vesel",
    "hyvää", "trevlig", "regard", "grüss", "gruss", "salut", "saludo", "cordial", "groet", "pozdr", "hälsning", "hilsen", "terveisin", "уваж",
    "help", "assist", "support", "team", "colleague", "kolleg", "collègue", "compañer", "collega", "tel.", "tel:", "office", "büro", "bureau",
    "oficina", "ufficio", "kantoor", "biur", "kancel", "kontor", "toimisto", "офис", "closed", "geschlossen", "fermé", "cerrad", "chius", "gesloten",
    "hours", "back", "soon", "possible", "automat", "vacation", "meld", "molest", "mejl", "läses", "sorry", "apolog", "entschuld", "excus", "désolé", "scus", "koleg", "ticket", "referen", "vorgang", "dossier", "de caso", "solicitud", "richiesta", "have a ", "buenos d", "buenas ", "guten tag", "good morning", "good day", "dzień dobry", "dobrý den", "bună ziua", "jó nap", "hello", "hallo", "dear "};

/* Who was away is back, and a person. */
static const char *const past[] = {
    " i was ", " we were ", " i have been ", " i've been ", " war ich ", " ich war ", " wir waren ", " j'étais ", " étions ", " estaba ", " estuve ",
    " estábamos ", " ero in ", " eravamo ", " byłam ", " byłem ", " byliśmy ", " ik was ", " was ik ", " estava ", " estive ", " jag var ",
    " jeg var ", " byl jsem ", " byla jsem ", " был в ", " была в ", " были в "};

/* Said of tenants and of offices, too: the note must speak of mail besides. */
static const char *const gone[] = {
    "no longer works", "no longer with", "has left the company", "nicht mehr für uns", "nicht mehr im unternehmen",
    "nicht mehr bei uns", "ne fait plus partie", "ya no trabaja", "non lavora più", "niet meer werkzaam", "office is closed",
    "i have left", "ich bin krank", "büro ist vom", "büro ist bis", "bureaux sont fermés", "nicht erreichbar", "wieder erreichbar",
    "bureau est fermé"};

/* Of an address: the new one stands beside it. */
static const char *const moved[] = {
    "no longer in use", "has moved to", "no longer valid", "no longer active", "no longer work", "nicht mehr gültig", "nicht mehr aktiv",
    "n'est plus valide", "n'est plus utilisée", "ya no está activ", "ya no es válid", "non è più attiv", "niet meer in gebruik",
    "nicht mehr genutzt", "nicht mehr verwendet"};

/* What a receipt says that the subject alone does not prove. */
static const char *const read_words[] = {
    "was read", "has been read", "was displayed", "is displayed", "without being read", "this is a return receipt", "wurde am", "wurde gelesen", "ungelesen gelöscht",
    "a été lu", "fue leído", "è stato letto", "foi lida", "foi lido", "is gelezen", "gelezen op", "byla přečtena", "została przeczytana",
    "lästes", "blev læst", "было прочитано", "開封され"};

static const char *const back[] = {
    "in the meantime", "i will respond", "neodklad", "direct your", "be answered", "beantwortet", "forwarded", "closed from",
    "i'm back", "súrn", "hitn", "nujn", "back monday", "delay in my reply",     "contact ", "contact:", "contactez", "contacter", "contacte ", "wenden", "contatt",     "until", "return", "back on", "back in", "will be back", "am back", "urgent", "in my absence", "no access", "limited access", "read your mail", " bis ", "ab dem", "dringend",
    "vertret", "weitergeleitet", "zurück", "jusqu", "de retour", "urgence", "à partir du", "hasta", "regres", "urgen", "fino al", "rientr", "até",
    " tot ", "terug", "spoed", "urlopie do", "nieobecny do", "nieobecna do", "dovolené do", "kancelář do", "piln", "wracam", "vrátím", "naléhav", "-ig", "sürgős", "până", " till ", "tillbaka", "återkom", "brådskande", " til ", "tilbage", "tilbake",
    "asti", "saakka", "palaan", "kiireell", "kadar", "acil", "dön", " до ", "вернусь", "срочн", "повернусь", "μέχρι", "επιστρ", "עד", "حتى", "まで", "至", "回来", "紧急", "緊急", "如有急事", "回到辦公室", "回到办公室", "까지", "đến", "hingga", "odmoru do", "dopustu do", "sem do", "wieder erreichbar", "wieder im büro", "dovolenke do", "do konce", "budu zpět", "budem späť", " iki ", " līdz ", " kuni ", " fins a", " sampai ", "ถึงวันที่",
    "will reopen", " inclus", "無法即時", "无法及时", "traiterons"};
/* clang-format on */

#endif
