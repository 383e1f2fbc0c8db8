/*
 * phrasebook.h - the tables of phrases.c: one row many phrases, divided by "|", in lower case and NFC.
 *
 * Collected from what mail clients write in their translations: Outlook, Apple Mail, Gmail, Thunderbird, Yahoo, Samsung,
 * Yandex, Mail.ru, Naver, QQ and others. A phrase that means two things stands once, where it is met more often.
 */
#ifndef HEARKEN_LETTER_PHRASEBOOK_H
#define HEARKEN_LETTER_PHRASEBOOK_H

#include "phrases.h"

static const struct {
    enum label label;
    const char *phrases;
} labels[] = {
    {LABEL_FROM, "from|sender|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|fra|afsender|"
                 "avsender|från|avsändare"},
    {LABEL_FROM, "od|nadawca|odesílatel|odosielateľ|feladó|de "
                 "la|expeditor|expeditorul|lähettäjä|saatja|kellelt|nuo|siuntėjas|no|sūtītājs|šalje"},
    {LABEL_FROM, "pošiljatelj|pošiljalac|от|от кого|отправитель|изпращач|подател|від|від "
                 "кого|відправник|ад|од|пошиљалац|από|αποστολέας"},
    {LABEL_FROM, "gönderen|kimden|מאת|من|المرسل|差出人|送信元|送信者|发件人|发送人|寄件者|寄件人|發件人|보낸 "
                 "사람|보낸사람|보낸이|발신|발신자"},
    {LABEL_FROM, "từ|người gửi|dari|pengirim|จาก|ผู้ส่ง|frá|nga|d'|remitent|از|प्रेषक|kutoka|nork|daripada|kimdən"},
    {LABEL_DATE, "date|sent|date sent|sent at|datum|gesendet|gesendet am|envoyé|envoyé le|message "
                 "du|fecha|enviado|enviado el|data|enviada"},
    {LABEL_DATE, "enviado em|enviada em|enviado a|inviato|inviato il|data invio|verzonden|verzonden "
                 "op|dato|sendt|sendt den|skickat|skickat den"},
    {LABEL_DATE, "wysłano|wysłane|data wysłania|odesláno|odoslané|dátum|elküldve|küldve|küldés "
                 "dátuma|trimis|trimisă|trimis la|dată|data trimiterii"},
    {LABEL_DATE, "päivämäärä|pvm|päiväys|lähetetty|kuupäev|saadetud|išsiųsta|laikas|datums|nosūtīts|sūtīts|poslano|"
                 "poslato|poslano dne|dne"},
    {LABEL_DATE, "дата|отправлено|дата "
                 "отправки|изпратено|надіслано|відправлено|датум|послато|ημερομηνία|στάλθηκε|εστάλη|tarih|gönderildi"},
    {LABEL_DATE, "gönderme tarihi|gönderilme tarihi|gönderim tarihi|תאריך|נשלח|ב-|התאריך|التاريخ|تاريخ|أرسلت|أُرسلت|تم "
                 "الإرسال|تاريخ الإرسال"},
    {LABEL_DATE, "日付|日時|送信日時|送信日|送信時刻|日期|时间|發送時間|发送时间|发送日期|寄件日期|傳送日期|時間|날짜|"
                 "보낸 날짜|보낸날짜|일시|ngày|đã gửi"},
    {LABEL_DATE, "ngày gửi|gửi|gửi lúc|tanggal|dikirim|terkirim|วันที่|ส่ง|ส่งเมื่อ|dagsetning|dags|sent date|enviat|enviat "
                 "el|ارسال شده|تاریخ|दिनांक|bidaltze-data|dihantar|göndərildi|gönderilme"},
    {LABEL_TO, "to|recipient|recipients|an|empfänger|à|a|destinataire|para|destinatario|destinatário|aan|ontvanger|til|"
               "modtager|mottaker|till"},
    {LABEL_TO, "mottagare|pour|do|adresat|komu|příjemce|pre|príjemca|címzett|címzettek|către|destinatar|destinatarul|"
               "vastaanottaja|saaja|kellele"},
    {LABEL_TO, "kam|gavėjas|adresāts|saņēmējs|prima|primatelj|prejemnik|za|primalac|кому|получатель|до|получател|"
               "одержувач|за|каму|προς"},
    {LABEL_TO, "παραλήπτης|kime|alıcı|אל|לכבוד|נמען|إلى|الى|المستلم|宛先|送信先|收件人|收件者|發送至|받는 "
               "사람|받는사람|받는이|수신|수신자|tới|đến"},
    {LABEL_TO, "người nhận|kepada|untuk|ถึง|ผู้รับ|hacia|per a|kwa|به|nori|kimə|adressaat|प्रति"},
    {LABEL_CC, "cc|kopie|kopi|kopia|kopio|kópia|másolat|másolatot kap|copie|copie à|copia|cópia|c.c|dw|do "
               "wiadomości|koopia|kopija|kopijas"},
    {LABEL_CC, "копия|копія|копие|bilgi|κοιν|κοιν.|κοινοποίηση|עותק|העתק|נسخة|نسخة|نسخة إلى|抄送|副本|参照|참조|đồng "
               "gửi|tembusan|สำเนา|สำเนาถึง|kk|v kopii|cc:|kp|afrit|رونوشت|kopie (cc)"},
    {LABEL_SUBJECT, "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|předmět|predmet|"
                    "tárgy|ogg|subiect|subiectul|aihe"},
    {LABEL_SUBJECT, "otsikko|teema|pealkiri|tema|temats|tēma|konu|θέμα|тема|относно|предмет|נושא|الموضوع|موضوع|件名|"
                    "主题|主題|标题|제목|chủ đề|tiêu đề"},
    {LABEL_SUBJECT, "subjek|perihal|เรื่อง|หัวเรื่อง|zadeva|naslov|assumpte|efni|subjekt|тэма|विषय|主旨|gaia|mövzu"},
    {LABEL_OTHER,
     "reply-to|reply "
     "to|bcc|importance|priority|attachments|attachment|sensitivity|x-mailer|message-id|organization|sender's email"},
    {LABEL_OTHER, "antwort an|antworten an|blindkopie|wichtigkeit|priorität|anlagen|anhänge|répondre à|cci|pièces "
                  "jointes|pièce jointe|responder a"},
    {LABEL_OTHER, "cco|importancia|adjuntos|datos adjuntos|rispondi a|ccn|priorità|allegati|allegato|responder "
                  "para|cópia oculta|anexos|anexo"},
    {LABEL_OTHER, "antwoord aan|beantwoorden|bijlagen|bijlage|prioriteit|svar til|svara "
                  "till|svarsadress|vedlegg|vedhæftede filer|bifogade filer|bilagor"},
    {LABEL_OTHER, "odpowiedz "
                  "do|udw|załączniki|ważność|priorytet|přílohy|prílohy|priorita|mellékletek|fontosság|atașamente|"
                  "liitteet|vastausosoite"},
    {LABEL_OTHER, "вложения|важность|ответить|приоритет|вкладення|важливість|прикачени "
                  "файлове|συνημμένα|önem|ekler|添付ファイル|重要度|附件|重要性|첨부"},
    {LABEL_OTHER, "첨부 파일|중요도|thư mục|tệp đính kèm|lampiran|返信先|回复|答复地址|קבצים מצורפים|المرفقات"},
};

/* Helpdesks' line that an answer is to be written above: one of each. */
static const char *const above_line[] = {
    "above this line",       "above the line",        "über dieser zeile",    "über diese zeile",
    "oberhalb dieser zeile", "dessus de cette ligne", "encima de esta línea", "sopra questa riga",
    "sopra questa linea",    "acima desta linha",     "boven deze regel",     "boven deze lijn",
    "powyżej tej linii",     "nad tento řádek",       "nad tímto řádkem",     "ovanför denna rad",
    "ovanför den här raden", "over denne linje",      "over denne linjen",    "выше этой строки",
    "выше этой линии",       "вище цього рядка",      "bu satırın üst",       "この行の上"};
static const char *const answer_words[] = {"reply",   "answer",   "respon",   "antwort",  "répon",   "rispost",
                                           "respost", "respuest", "antwoord", "odpowied", "odpověď", "odpovíd",
                                           "svar",    "ответ",    "відповід", "yanıt",    "返信"};

/* Whole lines above quoted mail, dashes taken off. */
static const char *const originals[] = {
    "original message|original mail|original email|original e-mail|reply message|replied message|ursprüngliche "
    "nachricht|originalnachricht|original-nachricht",
    "original nachricht|original-mail|originalmail|ursprüngliche mail|ursprüngliche e-mail|message d'origine|message "
    "original|mail original|mail d'origine|courriel original|message initial",
    "message d'origine :|mensaje original|correo original|messaggio originale|messaggio di origine|mensagem "
    "original|oorspronkelijk bericht",
    "oorspronkelijke bericht|origineel bericht|oorspronkelijk e-mail|oprindelig meddelelse|oprindelig besked|original "
    "meddelelse",
    "originalmeddelelse|opprinnelig melding|original melding|originalmelding|opprinnelig e-post|ursprungligt "
    "meddelande|originalmeddelande",
    "ursprungsmeddelande|ursprungligt mail|ursprungligt brev|ursprungligt e-postmeddelande|wiadomość "
    "oryginalna|oryginalna wiadomość",
    "pierwotna wiadomość|treść oryginalnej wiadomości|původní zpráva|původní e-mail|pôvodná správa|pôvodný "
    "e-mail|eredeti üzenet|eredeti levél",
    "eredeti e-mail|mesaj original|mesajul original|mesaj inițial|alkuperäinen viesti|alkuperäinen sähköposti|algne "
    "sõnum|algne kiri|originaalkiri",
    "originalus laiškas|pirminis laiškas|pradinis laiškas|originalus pranešimas|sākotnējais ziņojums|oriģinālais "
    "ziņojums|sākotnējā vēstule",
    "izvorna poruka|originalna poruka|izvirno sporočilo|originalno sporočilo|prvotno sporočilo|оригинална "
    "порука|оригинално съобщение",
    "оригинално писмо|първоначално съобщение|исходное сообщение|исходное письмо|оригинальное сообщение|первоначальное "
    "сообщение",
    "оригинал сообщения|оригінальне повідомлення|вихідне повідомлення|початкове повідомлення|оригінальний лист|αρχικό "
    "μήνυμα|πρωτότυπο μήνυμα",
    "orijinal ileti|orijinal mesaj|özgün ileti|asıl ileti|orjinal mesaj|הודעה מקורית|ההודעה המקורית|הודעת מקור|الرسالة "
    "الأصلية|رسالة أصلية",
    "البريد الأصلي|元のメッセージ|オリジナルメッセージ|オリジナル "
    "メッセージ|元のメール|原文|原始邮件|原始郵件|原邮件|原始信息|原始訊息|原郵件|回复的原邮件",
    "원본 메시지|원본 이메일|원본 메일|원본메일|원래 메시지|original message from|thư gốc|tin nhắn gốc|thông điệp "
    "gốc|pesan "
    "asli|pesan asal|ข้อความต้นฉบับ|missatge original",
    "upprunaleg skilaboð|پیام اصلی|мэсэж арыгінал|оригинальное письмо",
};

static const char *const forwards[] = {
    "forwarded message|forwarded mail|forwarded email|forwarded e-mail|begin forwarded message|start of forwarded "
    "message|start forwarded message",
    "this is a forwarded message|forwarded message from|forwarded by|fwd message|weitergeleitete "
    "nachricht|weitergeleitete mail|weitergeleitete "
    "e-mail",
    "anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|anfang weitergeleitete "
    "nachricht|weitergeleitet von",
    "beginn der weitergeleiteten nachricht|message transféré|message réexpédié|début du message transféré|début du "
    "message réexpédié",
    "courriel transféré|transféré par|e-mail transféré|mensaje reenviado|correo reenviado|inicio del mensaje "
    "reenviado|comienzo del mensaje reenviado",
    "principio del mensaje reenviado|reenviado por|messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio "
    "inoltrato|inoltrato da",
    "mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem "
    "reencaminhada|encaminhado por",
    "início de mensagem encaminhada|início de mensagem reencaminhada|doorgestuurd bericht|begin doorgestuurd "
    "bericht|begin van doorgestuurd bericht",
    "doorgestuurde e-mail|doorgestuurd door|videresendt besked|videresendt meddelelse|videresendt mail|start på "
    "videresendt besked",
    "begyndelse på videresendt besked|start på videresendt meddelelse|videresendt melding|videresendt e-post|start på "
    "videresendt melding",
    "begynnelse på videresendt melding|vidarebefordrat meddelande|vidarebefordrat mejl|vidarebefordrat "
    "brev|vidarebefordrat mail",
    "vidarebefordrat e-postmeddelande|början på vidarebefordrat meddelande|början på vidarebefordrat mejl|börja "
    "vidarebefordrat meddelande",
    "wiadomość przesłana dalej|wiadomość przekazana dalej|przekazana wiadomość|wiadomość przekazana|przesłana "
    "wiadomość|początek przekazywanej "
    "wiadomości",
    "początek przekazanej wiadomości|treść przekazanej wiadomości|przekazane przez|přeposlaná zpráva|předaná "
    "zpráva|začátek přeposílané zprávy",
    "začátek přeposlané zprávy|přeposlaný e-mail|preposlaná správa|začiatok preposlanej správy|začiatok preposielanej "
    "správy|preposlaný e-mail",
    "továbbított levél|továbbított üzenet|továbbított levél kezdete|továbbított üzenet kezdete|mesaj "
    "redirecționat|mesajul redirecționat",
    "începe mesajul redirecționat|mesaj retransmis|începutul mesajului redirecționat|mesaj înaintat|välitetty "
    "viesti|välitetty viesti alkaa",
    "edelleenlähetetty viesti|edelleenlähetetty viesti alkaa|edastatud kiri|edastatud sõnum|edastatud kirja "
    "algus|edastatud e-kiri",
    "persiųstas laiškas|persiųstas pranešimas|persiunčiamas laiškas|persiųsto laiško pradžia|pārsūtītais "
    "ziņojums|pārsūtīts ziņojums",
    "pārsūtītā vēstule|pārsūtīta vēstule|pārsūtītā ziņojuma sākums|proslijeđena poruka|započni proslijeđenu "
    "poruku|početak proslijeđene poruke",
    "posredovano sporočilo|začetek posredovanega sporočila|prosleđena poruka|početak prosleđene poruke|прослеђена "
    "порука|препратено съобщение",
    "препратено писмо|начало на препратеното съобщение|препратен имейл|пересылаемое сообщение|перенаправленное "
    "сообщение|пересланное "
    "сообщение|пересланное письмо",
    "начало переадресованного сообщения|переадресованное сообщение|начало пересылаемого сообщения|начало пересланного "
    "сообщения",
    "пересылаемое письмо|переслане повідомлення|пересланий лист|переадресоване повідомлення|початок листа, що "
    "пересилається",
    "початок пересланого повідомлення|початок переадресованого повідомлення|προωθημένο μήνυμα|προωθημένο ηλεκτρονικό "
    "μήνυμα",
    "αρχή προωθημένου μηνύματος|έναρξη προωθημένου μηνύματος|iletilen mesaj|iletilen ileti|iletilmiş ileti|iletilmiş "
    "mesaj|yönlendirilen ileti",
    "yönlendirilmiş ileti|ileti başlangıcı|iletilen iletinin başlangıcı|iletilen e-posta|הודעה שהועברה|תחילת ההודעה "
    "שהועברה|תחילת הודעה שהועברה",
    "הודעה מועברת|رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة|رسالة مُعاد توجيهها|بداية الرسالة المعاد "
    "توجيهها|بدء الرسالة المُعاد توجيهها",
    "بدء الرسالة المعاد توجيهها|الرسالة "
    "المحولة|転送メッセージ|転送されたメッセージ|メッセージを転送|転送メール|転送されたメール|転送されたメッセージ:|"
    "転送元メッセージ",
    "转发邮件|转发的邮件|被转发邮件|被转发的邮件|转发邮件信息|转发消息|转发的消息|下面是被转发的邮件|开始转发邮件|"
    "以下是转发的邮件|轉寄郵件|轉寄的郵件|轉寄訊息",
    "轉寄的訊息|已轉寄的訊息|已轉寄的郵件|以下是轉寄的郵件|開始轉寄郵件|轉發的郵件|전달된 메시지|전달된 메일|전달 "
    "메시지|전달한 메일|전달된 메시지 시작|전달받은 메일",
    "전달된 이메일|thư đã chuyển tiếp|thư được chuyển tiếp|tin nhắn được chuyển tiếp|tin nhắn đã chuyển tiếp|bắt đầu "
    "thư được chuyển tiếp",
    "bắt đầu tin nhắn được chuyển tiếp|thư chuyển tiếp|pesan terusan|pesan yang diteruskan|pesan diteruskan|mulai "
    "pesan terusan|awal pesan terusan",
    "ข้อความที่ส่งต่อ|เริ่มข้อความที่ส่งต่อ|missatge reenviat|inici del missatge reenviat|áframsend skilaboð|پیام "
    "هدایت‌شده|پیام "
    "ارسال شده|перасланае паведамленне",
};

/* Verbs of writing, as they stand in attributions. */
static const char *const verbs[] = {
    "wrote|writes|has written|schrieb|schrieb folgendes|geschrieben|a écrit|écrit|a "
    "ecrit|écrivait|escribió|escribio|ha escrito|escribía",
    "ha escrit|va escriure|escribiu|ha scritto|scrisse|scrive|scriveva|escreveu|escreve|schreef|schreef het "
    "volgende|geschreven|schrijft|skrev|skriver",
    "skrev følgende|skrev "
    "följande|napisał|napisała|napisał(a)|napisała/ł|napisał/"
    "a|napisana|pisze|napsal|napsal(a)|napsala|píše|napísal|napísal(a)|napísala",
    "napísal/a|írta|ezt írta|a következőt írta|írt|a "
    "scris|scrie|kirjoitti|kirjutas|kirjutab|rašė|parašė|rakstīja|raksta|napisao|napisao/la",
    "je napisao/la|napisala|je napisao|je napisala|napisal|je napisal/a|piše|je "
    "pisao|написао|написа|написала|пише|писал|написал|написал(а)",
    "написал(-а)|написал/а|пишет|писала|писав|написав|написав(-ла)|написав(ла)|написав/ла|пісаў|напісаў|έγραψε|έγραψε "
    "ότι|έγραψαν|yazdı|şunu yazdı",
    "şunları yazdı|yazmış|כתב|כתבה|כתב/ה|כתב/ה:|כותב|كتب|كتبت|كتب/ت|كتب ما يلي|تمت كتابة ما يلي "
    "بواسطة|写道|写到|寫道|のメール|さんは書きました|は書きました|wrote:|작성",
    "작성함|씀|썼습니다|님이 작성|đã viết|viết|menulis|telah menulis|เขียน|เขียนว่า|skrifaði|shkroi|نوشت|ने "
    "लिखा|aliandika|sgrifennodd|ysgrifennodd|scríobh|you wrote|sie schrieben|вы писали|ви писали|idatzi zuen|idatzi "
    "du|sinulat ni|geskryf|쓴 글",
};

/* First words of an attribution, before a date. */
static const char *const openers[] = {
    "on|at|in a|am|le|el|il|il giorno|in data|in date|em|no dia|op|den|d.|på|dnia|w dniu|dne|dňa|v|în data de|la data "
    "de|pe data de|la|u|dana|dana:|dne:",
    "στις|την|vào|vào lúc|vào ngày|pada|lúc|في|بتاريخ|בתאריך|ב-|ב|on:|um|a "
    "las|kl.|në|þann|em:|från|från:|from|il:|le:|на|у|ngày|op:|в|az",
};

/* Farewells that stand alone on a line. */
static const char *const farewells[] = {
    "thanks|thank you|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|thx|ty|tia|thanks "
    "again|thank you again",
    "thanks in advance|thank you in advance|many thanks in advance|thanks and regards|thanks & regards|thanks and best "
    "regards|with thanks",
    "regards|best regards|kind regards|kindest regards|warm regards|warmest regards|with regards|with best "
    "regards|with kind regards|best",
    "best wishes|with best wishes|all the best|all best|cheers|sincerely|sincerely yours|yours sincerely|yours "
    "truly|yours faithfully|yours",
    "respectfully|cordially|have a nice day|have a great day|take care|love|br|kr|rgds|warmly|greetings|kind "
    "greetings|many regards",
    "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichen gruessen|mit freundlichem gruß|mit freundlichem "
    "gruss|freundliche grüße",
    "freundliche grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|herzliche "
    "grüße|herzliche grüsse|schöne grüße",
    "schönen gruß|gruß|gruss|grüße|grüsse|lieben gruß|mit besten grüßen|mit besten grüssen|mit lieben "
    "grüßen|hochachtungsvoll|danke|vielen dank",
    "danke im voraus|vielen dank im voraus|besten dank|herzlichen dank|mfg|lg|vg|danke und gruß|danke und grüße|viele "
    "grüße / best regards",
    "cordialement|bien cordialement|très cordialement|salutations|sincères salutations|meilleures "
    "salutations|cdlt|cdt|bien à vous|bien à toi",
    "bonne journée|bonne réception|merci|merci d'avance|merci beaucoup|merci par avance|amicalement|respectueusement|à "
    "bientôt|cordiales salutations",
    "saludos|un saludo|saludos cordiales|un cordial saludo|cordiales saludos|atentamente|atte|gracias|muchas "
    "gracias|gracias de antemano",
    "un abrazo|reciba un cordial saludo|mil gracias|gracias y saludos|quedo a la espera|sin otro particular|sin otro "
    "particular, le saluda atentamente|sin otro particular, les saluda "
    "atentamente|cordiali saluti|distinti "
    "saluti|saluti|un saluto",
    "un cordiale saluto|cordialmente|grazie|grazie mille|molte grazie|grazie in anticipo|buona giornata|cari saluti|in "
    "attesa di riscontro",
    "cumprimentos|com os melhores cumprimentos|melhores cumprimentos|atenciosamente|att|obrigado|obrigada|muito "
    "obrigado|muito obrigada|abraços",
    "abraço|um abraço|saudações|grato|grata|desde já obrigado|desde já agradeço|atentamente|met vriendelijke groet|met "
    "vriendelijke groeten",
    "vriendelijke groet|vriendelijke groeten|hoogachtend|groeten|groet|groetjes|mvg|bedankt|alvast bedankt|hartelijke "
    "groet|hartelijke groeten|dank je wel",
    "bij voorbaat dank|dank u wel|hartelijk dank|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z "
    "poważaniem|pozdrowienia|dziękuję",
    "z góry dziękuję|z wyrazami szacunku|dzięki|s pozdravem|s přátelským pozdravem|děkuji|děkuji předem|předem "
    "děkuji|hezký den|pěkný den|s úctou",
    "díky|zdraví|s pozdravom|ďakujem|vopred ďakujem|prajem pekný deň|s priateľským "
    "pozdravom|üdvözlettel|tisztelettel|köszönettel|köszönöm|üdv",
    "előre is köszönöm|előre is köszönöm a segítséget|szép napot|cu stimă|cu respect|mulțumesc|mulțumesc anticipat|vă "
    "mulțumesc|numai bine|o zi bună",
    "med vänliga hälsningar|vänliga hälsningar|hälsningar|med vänlig hälsning|vänligen|bästa hälsningar|mvh|tack|tack "
    "på förhand|tack så mycket",
    "med venlig hilsen|venlig hilsen|hilsen|de bedste hilsner|bedste hilsner|tak|på forhånd tak|mange tak|kærlig "
    "hilsen|med vennlig hilsen",
    "vennlig hilsen|beste hilsen|takk|på forhånd takk|tusen takk|hilsen fra|ystävällisin terveisin|terveisin|parhain "
    "terveisin|kiitos",
    "kiitos etukäteen|kiitos jo etukäteen|yt|terv|lugupidamisega|parimate soovidega|tervitades|tänan|aitäh|ette "
    "tänades|heade soovidega|ar cieņu",
    "paldies|jau iepriekš paldies|ar sveicieniem|pagarbiai|su pagarba|ačiū|dėkoju|iš anksto dėkoju|iš anksto "
    "ačiū|geriausi linkėjimai|linkėjimai",
    "srdačan pozdrav|lijep pozdrav|lp|s poštovanjem|hvala|hvala unaprijed|unaprijed hvala|pozdrav|lep pozdrav|s "
    "spoštovanjem|hvala vnaprej",
    "hvala in lep pozdrav|с поштовањем|поздрав|хвала|с уважение|поздрави|благодаря|благодаря "
    "предварително|предварително благодаря",
    "с най-добри пожелания|с уважением|спасибо|заранее спасибо|с наилучшими пожеланиями|всего "
    "доброго|благодарю|спасибо заранее|с приветом",
    "з повагою|дякую|заздалегідь дякую|з найкращими побажаннями|щиро дякую|дякую заздалегідь|με "
    "εκτίμηση|ευχαριστώ|ευχαριστώ πολύ|φιλικά",
    "σας ευχαριστώ|με φιλικούς χαιρετισμούς|χαιρετισμούς|ευχαριστώ εκ των "
    "προτέρων|saygılarımla|saygılarımızla|teşekkürler|teşekkür ederim",
    "şimdiden teşekkürler|iyi çalışmalar|iyi günler|sevgiler|saygılar|בברכה|בברכה רבה|תודה|תודה רבה|תודה מראש|בכבוד "
    "רב|מע التحية|مع التحية",
    "مع أطيب التحيات|مع خالص التحية|شكرا|شكراً|شكرا جزيلا|شكرًا|شكرًا جزيلاً|تحياتي|مع الشكر|وتفضلوا بقبول فائق "
    "الاحترام|よろしくお願いします",
    "よろしくお願いいたします|よろしくお願い致します|宜しくお願いします|宜しくお願いいたします|宜しくお願い致します|"
    "敬具|草々|谢谢|谢谢您|谢谢你|非常感谢|此致|敬礼|此致敬礼|祝好|顺祝商祺",
    "謝謝|謝謝您|感謝|敬上|此致 敬禮|감사합니다|고맙습니다|안녕히 계세요|감사드립니다|trân trọng|cảm ơn|xin cảm "
    "ơn|thân mến|trân trọng cảm ơn|chân thành cảm ơn",
    "terima kasih|salam|salam hangat|hormat "
    "saya|ขอบคุณ|ขอบคุณค่ะ|ขอบคุณครับ|ขอแสดงความนับถือ|salutacions|gràcies|atentament|kveðja|takk fyrir|با تشکر|با احترام",
};

/* Prefixes of subjects, in lower case without colon. */
static const char *const forward_prefixes[] = {
    "fw|fwd|fwd.|wg|wtr|tr|trs|rv|rtv|enc|encam|encaminhado|reenc|i|inoltra|inoltrato|r: "
    "i|vs|vb|vl|pd|pd.|dt|doorst|doorgestuurd|fs|fs.|továbbítás|továbbítva|tov",
    "redir|redir.|redirecționat|edastatud|prosl|proslijeđeno|posr|posredovano|ilt|i̇lt|iletilen|yön|πρθ|προώθ|προωθ|"
    "пересл|пересл.|пересланное|переслано|пер|пересилання|препр|препратено",
    "הועבר|העברה|إعادة توجيه|تحويل|محول|转发|轉寄|轉發|転送|전달|chuyển "
    "tiếp|ct|trs|terusan|ส่งต่อ|weitergeleitet|transfert|transféré|reenviado|videresendt|vidarebefordrat|vidarebef|"
    "přeposláno|pres|fwd:",
};
static const char *const reply_prefixes[] = {
    "re|aw|antw|antwort|sv|odp|odp.|ref|rif|r|res|resp|rsp|ynt|yan|cevap|cvp|απ|σχετ|ответ|отв|вiдп|відп|від|vá|vál|"
    "válasz|atb|ats|回复|答复|回覆|回覆|答覆|返信|답장|회신|רה|תגובה|תשובה|رد|الرد|tl|bls",
    "trả lời|отг|отговор|odg|odgovor|răsp|răspuns|vast|vastaus|balas|ตอบ|ตอบกลับ|re:|rép|réponse|tr: "
    "re|re[2]|odpověď|odpoveď|svar|回信",
};

#endif
