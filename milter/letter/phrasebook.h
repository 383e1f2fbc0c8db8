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
                 "la|expeditor|expeditorul|lähettäjä|saatja|nuo|siuntėjas|no|sūtītājs|šalje"},
    {LABEL_FROM, "pošiljatelj|pošiljalac|от|от кого|отправитель|изпращач|подател|від|від "
                 "кого|відправник|ад|од|пошиљалац|από|αποστολέας"},
    {LABEL_FROM, "gönderen|kimden|מאת|من|المرسل|差出人|送信元|送信者|发件人|发送人|寄件者|寄件人|發件人|보낸 "
                 "사람|보낸사람|보낸이|발신|발신자"},
    {LABEL_FROM, "từ|người gửi|dari|pengirim|จาก|ผู้ส่ง|frá|nga|d'|remitent|از|प्रेषक|kutoka"},
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
    {LABEL_DATE, "ngày gửi|gửi|gửi lúc|tanggal|dikirim|terkirim|วันที่|ส่ง|ส่งเมื่อ|dagsetning|sent date|تاریخ|दिनांक"},
    {LABEL_TO, "to|recipient|recipients|an|empfänger|à|a|destinataire|para|destinatario|destinatário|aan|ontvanger|til|"
               "modtager|mottaker|till"},
    {LABEL_TO, "mottagare|do|adresat|komu|příjemce|pre|príjemca|címzett|címzettek|către|destinatar|destinatarul|"
               "vastaanottaja|saaja|kellele"},
    {LABEL_TO, "kam|gavėjas|adresāts|saņēmējs|prima|primatelj|prejemnik|za|primalac|кому|получатель|до|получател|"
               "одержувач|за|каму|προς"},
    {LABEL_TO, "παραλήπτης|kime|alıcı|אל|לכבוד|נמען|إلى|الى|المستلم|宛先|送信先|收件人|收件者|發送至|받는 "
               "사람|받는사람|받는이|수신|수신자|tới|đến"},
    {LABEL_TO, "người nhận|kepada|untuk|ถึง|ผู้รับ|hacia|per a|kwa|به"},
    {LABEL_CC, "cc|kopie|kopi|kopia|kopio|kópia|másolat|másolatot kap|copie|copie à|copia|cópia|c.c|dw|do "
               "wiadomości|koopia|kopija|kopijas"},
    {LABEL_CC, "копия|копія|копие|bilgi|κοιν|κοιν.|κοινοποίηση|עותק|העתק|נسخة|نسخة|نسخة إلى|抄送|副本|参照|참조|đồng "
               "gửi|tembusan|สำเนา|kk|v kopii|cc:"},
    {LABEL_SUBJECT, "subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|emne|ämne|temat|předmět|predmet|"
                    "tárgy|subiect|subiectul|aihe"},
    {LABEL_SUBJECT, "otsikko|teema|pealkiri|tema|temats|tēma|konu|θέμα|тема|относно|предмет|נושא|الموضوع|موضوع|件名|"
                    "主题|主題|标题|제목|chủ đề|tiêu đề"},
    {LABEL_SUBJECT, "subjek|perihal|เรื่อง|หัวเรื่อง|zadeva|naslov|assumpte|efni|subjekt|тэма|विषय"},
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

/* Whole lines above quoted mail, dashes taken off. */
static const char *const originals[] = {
    "original message|original mail|original email|original e-mail|reply message|ursprüngliche "
    "nachricht|originalnachricht|original-nachricht",
    "original nachricht|original-mail|originalmail|ursprüngliche mail|ursprüngliche e-mail|message d'origine|message "
    "original|message initial",
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
    "원본 메시지|원본 메일|원본메일|원래 메시지|original message from|thư gốc|tin nhắn gốc|thông điệp gốc|pesan "
    "asli|pesan asal|ข้อความต้นฉบับ|missatge original",
    "upprunaleg skilaboð|پیام اصلی|мэсэж арыгінал|оригинальное письмо",
};

static const char *const forwards[] = {
    "forwarded message|forwarded mail|forwarded email|forwarded e-mail|begin forwarded message|start of forwarded "
    "message|start forwarded message",
    "forwarded message from|forwarded by|fwd message|weitergeleitete nachricht|weitergeleitete mail|weitergeleitete "
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
    "wiadomość przesłana dalej|przekazana wiadomość|wiadomość przekazana|przesłana wiadomość|początek przekazywanej "
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
    "препратено писмо|начало на препратеното съобщение|препратен имейл|пересылаемое сообщение|пересланное "
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
    "wrote|writes|has written|schrieb|schrieb folgendes|hat geschrieben|a écrit|écrit|a "
    "ecrit|écrivait|escribió|escribio|ha escrito|escribía",
    "ha escrit|va escriure|ha scritto|scrisse|scrive|scriveva|escreveu|escreve|schreef|schreef het "
    "volgende|geschreven|schrijft|skrev|skriver",
    "skrev følgende|skrev "
    "följande|napisał|napisała|napisał(a)|napisała/ł|napisał/"
    "a|pisze|napsal|napsal(a)|napsala|píše|napísal|napísal(a)|napísala",
    "napísal/a|írta|ezt írta|a következőt írta|írt|a "
    "scris|scrie|kirjoitti|kirjutas|kirjutab|rašė|parašė|rakstīja|raksta|napisao|napisao/la",
    "je napisao/la|napisala|je napisao|je napisala|napisal|je napisal/a|piše|je "
    "pisao|написао|написа|написала|пише|писал|написал|написал(а)",
    "написал(-а)|написал/а|пишет|писала|писав|написав|написав(-ла)|написав(ла)|написав/ла|пісаў|напісаў|έγραψε|έγραψε "
    "ότι|έγραψαν|yazdı|şunu yazdı",
    "şunları yazdı|yazmış|כתב|כתבה|כתב/ה|כתב/ה:|כותב|كتب|كتبت|كتب/ت|كتب ما يلي|تمت كتابة ما يلي "
    "بواسطة|写道|写到|寫道|のメール|さんは書きました|は書きました|wrote:|작성",
    "작성함|씀|썼습니다|님이 작성|đã viết|viết|menulis|telah menulis|เขียน|เขียนว่า|skrifaði|shkroi|نوشت|ने "
    "लिखा|aliandika|sgrifennodd|ysgrifennodd|scríobh",
};

/* First words of an attribution, before a date. */
static const char *const openers[] = {
    "on|at|am|le|el|il|il giorno|in data|in date|em|no dia|op|den|d.|på|dnia|w dniu|dne|dňa|v|în data de|la data "
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
    "salutations|cdlt|bien à vous|bien à toi",
    "bonne journée|bonne réception|merci|merci d'avance|merci beaucoup|merci par avance|amicalement|respectueusement|à "
    "bientôt|cordiales salutations",
    "saludos|un saludo|saludos cordiales|un cordial saludo|cordiales saludos|atentamente|atte|gracias|muchas "
    "gracias|gracias de antemano",
    "un abrazo|reciba un cordial saludo|mil gracias|gracias y saludos|quedo a la espera|cordiali saluti|distinti "
    "saluti|saluti|un saluto",
    "un cordiale saluto|cordialmente|grazie|grazie mille|molte grazie|grazie in anticipo|buona giornata|cari saluti|in "
    "attesa di riscontro",
    "cumprimentos|com os melhores cumprimentos|melhores cumprimentos|atenciosamente|att|obrigado|obrigada|muito "
    "obrigado|muito obrigada|abraços",
    "abraço|um abraço|saudações|grato|grata|desde já obrigado|desde já agradeço|atentamente|met vriendelijke groet|met "
    "vriendelijke groeten",
    "vriendelijke groet|vriendelijke groeten|groeten|groet|groetjes|mvg|bedankt|alvast bedankt|hartelijke "
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

/* What telephones and mail programs add below. begins, ends: of the line; device: one of the words
 * below must stand in it too, for the phrase alone is not proof. */
static const struct {
    const char *begins, *ends;
    bool device;
} footers[] = {
    {"sent from my ", NULL, false},
    {"from my ", NULL, true},
    {NULL, " from mobile", false},
    {NULL, "via mobile", false},
    {NULL, "from my phone", false},
    {"sent from a ", NULL, true},
    {"sent from mail for ", NULL, false},
    {"get outlook for ", NULL, false},
    {"sent from ", NULL, true},
    {"sent via ", NULL, true},
    {"sent with ", NULL, true},
    {"sent using ", NULL, true},
    {"sent by ", NULL, true},
    {"von meinem ", "gesendet", false},
    {"von meiner ", "gesendet", false},
    {"diese nachricht wurde von mein", "gesendet", false},
    {"gesendet von mein", NULL, false},
    {"gesendet von ", NULL, true},
    {"gesendet mit ", NULL, true},
    {"gesendet über ", NULL, true},
    {"gesendet aus ", NULL, true},
    {"outlook für ", "herunterladen", false},
    {"holen sie sich outlook", NULL, false},
    {"holen sie outlook", NULL, false},
    {"von unterwegs gesendet", NULL, false},
    {"envoyé de mon ", NULL, false},
    {"envoyé de ma ", NULL, false},
    {"envoyé depuis mon ", NULL, false},
    {"envoyé depuis ", NULL, true},
    {"envoyé à partir ", NULL, true},
    {"envoyé avec ", NULL, true},
    {"envoyé par ", NULL, true},
    {"envoyé de ", NULL, true},
    {"envoyé via ", NULL, true},
    {"télécharger outlook pour ", NULL, false},
    {"obtenir outlook pour ", NULL, false},
    {"obtenez outlook pour ", NULL, false},
    {"enviado desde mi ", NULL, false},
    {"enviado desde ", NULL, true},
    {"enviado con ", NULL, true},
    {"enviado de mi ", NULL, false},
    {"obtener outlook para ", NULL, false},
    {"inviato dal mio ", NULL, false},
    {"inviata dal mio ", NULL, false},
    {"inviato da ", NULL, true},
    {"inviato dal", NULL, true},
    {"inviato con ", NULL, true},
    {"scarica outlook per ", NULL, false},
    {"ottieni outlook per ", NULL, false},
    {"enviado do meu ", NULL, false},
    {"enviada do meu ", NULL, false},
    {"enviado do ", NULL, true},
    {"enviado a partir ", NULL, true},
    {"enviado através ", NULL, true},
    {"enviado pelo ", NULL, true},
    {"enviado por ", NULL, true},
    {"enviado de ", NULL, true},
    {"obter o outlook para ", NULL, false},
    {"obtenha o outlook para ", NULL, false},
    {"baixar o outlook para ", NULL, false},
    {"verzonden vanaf mijn ", NULL, false},
    {"verstuurd vanaf mijn ", NULL, false},
    {"verzonden vanaf ", NULL, true},
    {"verstuurd vanaf ", NULL, true},
    {"verzonden met ", NULL, true},
    {"verstuurd met ", NULL, true},
    {"verzonden via ", NULL, true},
    {"outlook voor ", "downloaden", false},
    {"outlook downloaden voor ", NULL, false},
    {"download outlook voor ", NULL, false},
    {"skickat från min ", NULL, false},
    {"skickat från mitt ", NULL, false},
    {"skickat från ", NULL, true},
    {"skickades från ", NULL, true},
    {"skickat via ", NULL, true},
    {"skickat med ", NULL, true},
    {"hämta outlook för ", NULL, false},
    {"skaffa outlook för ", NULL, false},
    {"sendt fra min ", NULL, false},
    {"sendt fra mit ", NULL, false},
    {"sendt fra ", NULL, true},
    {"sendt via ", NULL, true},
    {"sendt med ", NULL, true},
    {"hent outlook til ", NULL, false},
    {"få outlook til ", NULL, false},
    {"få outlook for ", NULL, false},
    {"skaff deg outlook for ", NULL, false},
    {"last ned outlook for ", NULL, false},
    {"lähetetty iphonesta", NULL, false},
    {"lähetetty ", NULL, true},
    {"hanki outlook ", NULL, false},
    {"wysłane z mojego ", NULL, false},
    {"wysłano z mojego ", NULL, false},
    {"wysłane z ", NULL, true},
    {"wysłano z ", NULL, true},
    {"wysłane przez ", NULL, true},
    {"pobierz program outlook ", NULL, false},
    {"pobierz aplikację outlook ", NULL, false},
    {"uzyskaj aplikację outlook ", NULL, false},
    {"odesláno z mého ", NULL, false},
    {"odesláno z ", NULL, true},
    {"odesláno ze ", NULL, true},
    {"posláno z ", NULL, true},
    {"získat outlook pro ", NULL, false},
    {"stáhnout outlook pro ", NULL, false},
    {"odoslané z môjho ", NULL, false},
    {"odoslané z ", NULL, true},
    {"odoslané zo ", NULL, true},
    {"získať outlook pre ", NULL, false},
    {NULL, "-ról küldve", true},
    {NULL, "-omról küldve", false},
    {NULL, "-emről küldve", false},
    {NULL, "-ről küldve", true},
    {"elküldve ", NULL, true},
    {"küldve ", NULL, true},
    {"az outlook beszerzése ", NULL, false},
    {"trimis de pe ", NULL, true},
    {"trimis din ", NULL, true},
    {"trimis de la ", NULL, true},
    {"obțineți outlook pentru ", NULL, false},
    {"descărcați outlook pentru ", NULL, false},
    {"saadetud minu ", NULL, false},
    {"saadetud ", NULL, true},
    {"hangi outlook ", NULL, false},
    {"nosūtīts no mana ", NULL, false},
    {"nosūtīts no ", NULL, true},
    {"sūtīts no ", NULL, true},
    {"išsiųsta iš mano ", NULL, false},
    {"siųsta iš mano ", NULL, false},
    {"išsiųsta iš ", NULL, true},
    {"siųsta iš ", NULL, true},
    {"poslano s mog ", NULL, false},
    {"poslano s moje", NULL, false},
    {"poslano s ", NULL, true},
    {"poslano sa ", NULL, true},
    {"poslano iz ", NULL, true},
    {"poslano z mojega ", NULL, false},
    {"poslano z ", NULL, true},
    {"poslato sa ", NULL, true},
    {"послато са ", NULL, true},
    {"изпратено от моя ", NULL, false},
    {"изпратено от ", NULL, true},
    {"отправлено с моего ", NULL, false},
    {"отправлено с ", NULL, true},
    {"отправлено из ", NULL, true},
    {"отправлено от ", NULL, true},
    {"послано с ", NULL, true},
    {"скачать outlook для ", NULL, false},
    {"надіслано з мого ", NULL, false},
    {"надіслано з ", NULL, true},
    {"надіслано від ", NULL, true},
    {"відправлено з ", NULL, true},
    {"στάλθηκε από το ", NULL, true},
    {"εστάλη από το ", NULL, true},
    {"αποστολή από ", NULL, true},
    {NULL, "'umdan gönderildi", false},
    {NULL, "'imden gönderildi", false},
    {NULL, "'dan gönderildi", true},
    {NULL, "'den gönderildi", true},
    {NULL, "uygulamasından gönderildi", false},
    {NULL, "telefonumdan gönderildi", false},
    {NULL, "gönderildi", true},
    {"נשלח מה", NULL, false},
    {"נשלח מ-", NULL, true},
    {"נשלח מ", NULL, true},
    {"נשלח באמצעות", NULL, true},
    {"أُرسلت من ", NULL, true},
    {"أرسلت من ", NULL, true},
    {"أرسل من ", NULL, true},
    {"تم الإرسال من ", NULL, true},
    {"مرسل من ", NULL, true},
    {"أُرسل من ", NULL, true},
    {NULL, "から送信", true},
    {NULL, "からの送信", true},
    {NULL, "から送信しました", true},
    {NULL, "から送信されました", true},
    {"發自我的", NULL, false},
    {"发自我的", NULL, false},
    {"来自我的", NULL, false},
    {"從我的", "傳送", false},
    {"從我的", "寄出", false},
    {"传送自", NULL, true},
    {"傳送自", NULL, true},
    {"寄自", NULL, true},
    {"发自", NULL, true},
    {"发送自", NULL, true},
    {"发件自", NULL, true},
    {"從 ", "傳送", true},
    {"获取 outlook", NULL, false},
    {"取得 outlook", NULL, false},
    {"获取适用于", NULL, true},
    {"나의 ", "에서 보냄", false},
    {"내 ", "에서 보냄", false},
    {NULL, "에서 보냄", true},
    {NULL, "에서 발송", true},
    {NULL, "에서 전송", true},
    {NULL, "에서 보낸 메일", true},
    {NULL, "에서 보냈습니다", true},
    {"đã gửi từ ", NULL, true},
    {"gửi từ ", NULL, true},
    {"được gửi từ ", NULL, true},
    {"dikirim dari ", NULL, true},
    {"terkirim dari ", NULL, true},
    {"ส่งจาก", NULL, true},
    {"enviat des de", NULL, true},
    {"sent frá ", NULL, true},
    {"this email was sent from ", NULL, true},
    {"this message was sent from ", NULL, true},
    {"typed on my ", NULL, true},
    {"please excuse typos", NULL, false},
    {"please excuse my brevity", NULL, false},
    {"please excuse any typos", NULL, false},
    {"bitte entschuldigen sie die kürze", NULL, false},
    {"envoyé de", NULL, true},
};

static const char *const devices[] = {
    "iphone|ipad|ipod|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oneplus|nokia|sony|xperia|htc|motorola|moto|"
    "pixel|lenovo|wiko|oppo|vivo",
    "realme|blackberry|windows|outlook|yahoo|gmail|mail|proton|tutanota|tuta|thunderbird|spark|mailbird|k-9|fairemail|"
    "aol|gmx|web.de|t-online|freenet",
    "orange|bluemail|edison|airmail|mobile|mobil|mobiel|handy|smartphone|telefon|phone|téléphone|móvil|teléfono|"
    "celular|telemóvel|cellulare",
    "telefono|telefoon|tablet|tablette|puhelin|puhelimesta|komórk|telefonu|lap|macbook|imac|device|gerät|appareil|"
    "dispositivo|app|torch|почт|mail.ru|яндекс|yandex|телефон|мобильн",
    "смартфон|айфон|κινητό|הנייד|אייפון|סלולרי|טלפון|الهاتف|هاتف|جوال|آيفون|スマートフォン|携帯|手机|手機|小米|华为|"
    "휴대|스마트폰|갤럭시|아이폰|điện thoại|ponsel|โทรศัพท์|zoho|hey.com|superhuman|naver|네이버|daum|qq|163",
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
