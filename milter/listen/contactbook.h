/*
 * contactbook.h - the tables of contacts.c: how each language names a telephone number, a mail address, a street, an account, and what
 * stands for them. To be included there only.
 *
 * In a pattern %F is the form of the detail, %N its nouns; case does not count but behind (?-i:.
 */
#ifndef HEARKEN_LISTEN_CONTACTBOOK_H
#define HEARKEN_LISTEN_CONTACTBOOK_H

#include "redact.h"

/* What a rule is for: a mail address, a telephone number, a street; the mark that redact.h has put for a card, an account, a secret. */
enum detail { AT = 1, CALL = 2, STREET = 4, MARKED = 8 };

#define MARK  REDACTED_MARK
#define MAIL  "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
#define PHONE "(?!\\d{4}-\\d\\d-|\\d{1,2}[./]\\d{1,2}[./])\\+?\\(?\\d(?:[ ()/.-]{0,2}\\d){8,13}\\b(?!:)"
#define NAMED                                                                                                          \
    "(?-i:\\p{Lu}[\\p{L}'-]*(?: (?:d[aeo]s? |del |de la |d')?\\p{Lu}[\\p{L}'-]*)*)" /* a street's name, in southern languages */
/* a flat, a number, one to three names, what kind of street; towns and a code behind it. What is a word besides needs its capital. */
#define NO_NAME                                                                                                        \
    "(?!(?:to|of|in|on|at|for|the|we|you|they|i|it|he|she|my|your|our|a|an|and|or|is|was|are|minutes?|mins?|hours?|"   \
    "miles?|days?|weeks?|people|times|km|per|each|every) )"
#define STREET_EN                                                                                                      \
    "(?:(?:flat|apartment|apt|unit) \\w+,? )?\\d{1,4}[a-z]?,? (?:(?-i:(?:[A-Z][\\w'-]+ "                               \
    "){1,3}(?:Way|Place|Square|Hill|Grove|"                                                                            \
    "Park|View|Mews|Row|Walk|Rise|Gardens|Green|Close|Drive|Court))|(?:" NO_NAME                                       \
    "[\\w'-]+ ){1,3}?(?:road|rd|street|st|"                                                                            \
    "avenue|ave|lane|drive|close|court|terrace|crescent|boulevard|blvd))\\b\\.?(?-i:(?:, [A-Z][a-z'-]+(?: "            \
    "[A-Z][a-z'-]+)"                                                                                                   \
    "{0,2})*(?:,? [A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}\\b|,? (?:[A-Z]{2} )?\\d{5}\\b)?)"
#define STREET_DE                                                                                                      \
    "(?:den |dem |die |der )?(?-i:\\p{Lu}[\\p{L}-]*(?:str\\.|stra(?:ß|ss)e|weg|gasse|platz|allee|ring|damm|ufer)) "   \
    "\\d+(?: ?[a-z]\\b)?"                                                                                              \
    "(?-i:,? (?:in )?\\d{4,5} \\p{Lu}[\\p{L}-]+)?"
#define STREET_NL                                                                                                      \
    "(?-i:\\p{Lu}[\\p{L}-]*(?:straat|laan|weg|plein|dijk|kade|gracht|singel|dreef|hof)) \\d+(?: ?[a-z]\\b)?"           \
    "(?-i:,? (?:in )?\\d{4} ?[A-Z]{2} \\p{Lu}[\\p{L}-]+)?"
#define STREET_FR                                                                                                      \
    "\\d{1,4}(?: ?(?:bis|ter)\\b)?,? "                                                                                 \
    "(?:rue|avenue|boulevard|chemin|allée|impasse|place|quai|route|square|cours|passage) "                            \
    "(?:de la |de l'|du |des |de |la |le |les |l'|d')?" NAMED "(?:,? (?:à )?\\d{5} (?-i:\\p{Lu}[\\p{L}'-]+))?"
#define STREET_ES                                                                                                      \
    "(?:la )?(?:calle|c/|avenida|avda\\.?|plaza|paseo|camino|carrer) (?:de la |de las |de los |del |de |la |el "       \
    ")?" NAMED ",? (?:n\\.?º ?)?\\d{1,4}(?:,? \\d{1,2}\\.?[ºª°]\\.?(?: ?(?:[a-z]\\b|izq\\w*|dch?a\\w*)\\.?)?)?"    \
    "(?:,? \\d{4,5},? (?-i:\\p{Lu}\\p{L}+))?"
#define STREET_IT                                                                                                      \
    "(?:via|viale|piazza|corso|largo|vicolo) (?:della |delle |dell'|del |dei |di )?" NAMED                             \
    ",? \\d{1,4}(?:,? \\d{5} (?-i:\\p{Lu}\\p{L}+))?"
#define STREET_PT                                                                                                      \
    "(?:a )?(?:rua|avenida|av\\.|praça|travessa|largo) (?:dos |das |do |da |de )?" NAMED                               \
    ",? (?:n\\.?º ?)?\\d{1,4}(?:,? \\d{4,5}-\\d{3} (?-i:\\p{Lu}\\p{L}+))?"

/* How a language calls them: mail address, telephone number, street. */
static const struct tongue {
    const char *language, *street, *nouns[3];
} tongues[] = {
    {"en",
     STREET_EN,
     {"(?:e-?mail )?address|e-?mail",
      "(?:phone |telephone |mobile |home |work |contact |cell |landline |whatsapp )*(?:number|mobile|phone|cell)",
      "(?:home |postal |billing |delivery |shipping |mailing |work |office |company )*address"}},
    {"de",
     STREET_DE,
     {"e-?mail-?adresse|mail-?adresse|e-?mail", "(?:telefon|handy|mobil|festnetz|ruf|mobilfunk)?nummer",
      "(?:liefer|rechnungs|post|wohn|versand)?(?:adresse|anschrift)"}},
    {"fr",
     STREET_FR,
     {"adresse (?:e-?mail|mail|courriel|électronique)|e-?mail|mail|courriel",
      "numéro(?: de (?:téléphone|portable|mobile))?|téléphone|portable",
      "adresse(?: postale| de livraison| de facturation)?"}},
    {"es",
     STREET_ES,
     {"dirección de (?:correo|e-?mail)(?: electrónico)?|correo(?: electrónico)?|e-?mail|mail",
      "número(?: de (?:teléfono|móvil|celular))?|teléfono|móvil|celular",
      "dirección(?: de (?:envío|entrega)| postal)?|domicilio"}},
    {"it",
     STREET_IT,
     {"indirizzo (?:e-?mail|mail|di posta(?: elettronica)?)|e-?mail|mail",
      "numero(?: di (?:telefono|cellulare))?|telefono|cellulare",
      "indirizzo(?: di (?:consegna|spedizione|fatturazione))?"}},
    {"pt",
     STREET_PT,
     {"endereço de e-?mail|e-?mail|correio eletrónico",
      "número(?: de (?:telefone|telemóvel|celular))?|telefone|telemóvel|celular", "morada|endereço(?: de entrega)?"}},
    {"nl",
     STREET_NL,
     {"e-?mail-?adres|mailadres|e-?mail", "(?:telefoon|mobiele |06-)?nummer", "(?:post|bezorg|factuur|woon)?adres"}},
};

/* In this order. */
static const struct rule {
    const char *language;
    unsigned details;
    const char *pattern, *told;
} rules[] = {
    {"en", AT | STREET, "\\bto %F,? but (?:I|we) (?:live|am|are) at %F", "to another address"},
    {"en", AT, "\\b(remove|delete|unsubscribe|take|add|use) %F", "\\1 the address I give"},
    {"en", CALL, "\\b(remove|delete|add|use) %F", "\\1 the number I give"},
    {"en", CALL, "^reach (me|us) (?:on|at) %F", "please contact \\1 on the number I give"},
    {"en", AT, "^reach (me|us) (?:on|at) %F", "please contact \\1 at the address I give"},
    {"en", AT | STREET, "\\b(to|at|on) %F(?: instead of| rather than|,? (?:and )?not)(?: to| at| on)? %F",
     "\\1 another address"},
    {"en", CALL, "\\b(to|at|on) %F(?: instead of| rather than|,? (?:and )?not)(?: to| at| on)? %F",
     "\\1 another number"},
    {"en", AT | CALL | STREET,
     "\\b((?:chang|updat|amend|switch|correct)(?:e|es|ed|ing|)\\b[^.,?!;]{3,60}?)(?: from %F)? to %F", "\\1"},
    {"en", AT | CALL | STREET, "\\b((?:my|our|his|her|their) (?:new )?(?:%N)) (?:has |is )?(?:now )?changed to:? %F",
     "\\1 has changed"},
    {"en", AT | CALL | STREET, "(?<=\\w),? (?:and )?my (new (?:%N)) (?:is(?: now)?|will be|is as follows)?:? ?%F",
     " and I have a \\1"},
    {"en", AT | CALL | STREET,
     "\\bmy (new (?:%N)|(?:%N)(?= is now| will be)) (?:is(?: now)?|will be|is as follows)?:? ?%F", "I have a \\1"},
    {"en", AT | CALL | STREET,
     "\\bour (new (?:%N)|(?:%N)(?= is now| will be)) (?:is(?: now)?|will be|is as follows)?:? ?%F", "we have a \\1"},
    {"en", STREET, "\\b(have |has |are |is |am |I'm |we're |'ve )?(moved|moving|relocated|relocating) to %F",
     "\\1\\2 to a new address"},
    {"en", AT | CALL | STREET,
     "\\b(my|our|his|her|their|this|the|following) ((?:new |current |old |correct )?(?:%N))(?:,|:|,? which is)? %F",
     "\\1 \\2"},
    {"en", AT | STREET,
     "\\b((?:(?:call|ring|phone|text|reach|contact|message|whatsapp) "
     "(?:me|us|him|her|them|my|our|back)|(?:reached|contacted|called|send|e?-?mail|write|go|goes|sent|deliver|"
     "delivered|ship|shipped|post|posted|forward|redirect|return|reply|resend|come|live|lives|living|based|staying))"
     "\\b[^.?!;]{0,60}?) (on|at|to|under|via) %F",
     "\\1 \\2 the address I give"},
    {"en", CALL,
     "\\b((?:(?:call|ring|phone|text|reach|contact|message|whatsapp) "
     "(?:me|us|him|her|them|my|our|back)|(?:reached|contacted|called|send|e?-?mail|write|go|goes|sent|deliver|"
     "delivered|ship|shipped|post|posted|forward|redirect|return|reply|resend|come|live|lives|living|based|staying))"
     "\\b[^.?!;]{0,60}?) (on|at|to|under|via) %F",
     "\\1 \\2 the number I give"},
    {"en", MARKED, "\\bsort code " MARK ",? (?:and )?account(?: number)?:? \\d{8}\\b", MARK},
    {"en", MARKED, "\\b((?:bank|account|card|payment) details (?:have|has) changed)[^.?!]*" MARK, "\\1"},
    {"en", MARKED, "^my new ((?:bank )?account|card) is " MARK, "I have a new \\1"},
    {"en", MARKED,
     "(?<=\\w),? (?:and )?(?:the|my|our) (?:new )?(?:iban|number|(?:card|account) number|pin|password|code) is " MARK
     "(?=[.,!]|$)",
     ""},
    {"en", MARKED, "\\b(my (?:pin|password|passcode|code)) is " MARK ",? (?:and|but) it\\b", "\\1"},
    {"en", MARKED, "\\bto (?:my |the |this )?(?:iban|account)(?: number)?:? " MARK, "to the account I give"},
    {"en", MARKED, "\\b((?:my|our|the|his|her|by|debit|credit) card)(?: number)? " MARK, "\\1"},
    {"en", MARKED, "\\b(?:with|by) card(?: number)? " MARK, "by card"},
    {"de", AT | STREET, "\\b(?:an|in) %F(?:,? statt|,? anstatt|,? und nicht)(?: an| in)? %F", "an eine andere Adresse"},
    {"de", STREET, "\\bnicht (?:in|an|zur?) %F,? sondern (?:in|an|zur?) %F", "an eine andere Adresse"},
    {"de", AT | CALL | STREET,
     "\\b((?:änder|aktualisier|korrigier|berichtig|umstell)\\w*\\b[^.,?!;]{3,60}?)(?: von %F)? (?:auf|in|zu|nach) %F",
     "\\1"},
    {"de", AT | CALL | STREET, "\\b((?:meine|unsere) (?:%N))(?: von %F)? (?:auf|in|zu) %F (?=zu ändern|ändern|ändert)",
     "\\1 "},
    {"de", AT | CALL | STREET,
     "^(ich [^,;]+),? (?:und )?meine neue (%N) (?:ist|lautet)(?: nun| jetzt| ab sofort| künftig)?:? ?%F",
     "\\1 und habe eine neue \\2"},
    {"de", CALL, "^(Sie|ihr|du)( erreichen| erreicht| erreichst) (mich|uns) unter (?:der (?:neuen )?(?:%N):? )?%F",
     "\\1 können \\3 unter der angegebenen Nummer erreichen"},
    {"de", AT | CALL | STREET, "\\bmeine neue (%N) (?:ist|lautet)(?: nun| jetzt| ab sofort| künftig)?:? ?(?:die )?%F",
     "ich habe eine neue \\1"},
    {"de", AT | CALL | STREET, "\\bunsere neue (%N) (?:ist|lautet)(?: nun| jetzt| ab sofort| künftig)?:? ?(?:die )?%F",
     "wir haben eine neue \\1"},
    {"de", AT | CALL | STREET,
     "\\b(%N) hat sich geändert(?:[:,;]| in| auf)* ?(?:(?:sie|diese) (?:ist|lautet) (?:nun |jetzt )?)?%F",
     "\\1 hat sich geändert"},
    {"de", CALL, "\\bunter (?:(?:der|dieser|meiner|folgender) (?:neuen )?(?:%N):? )?%F",
     "unter der angegebenen Nummer"},
    {"de", CALL, "\\bauf (?:(?:der|dieser|meiner|folgender) (?:neuen )?(?:%N):? )?%F", "auf der angegebenen Nummer"},
    {"de", AT, "\\bauf (?:(?:die|diese|meine|folgende) (?:neue )?(?:%N):? )?%F", "auf die angegebene Adresse"},
    {"de", AT, "\\ban (?:(?:die|diese|meine|folgende) (?:neue )?(?:%N):? )?%F", "an die angegebene Adresse"},
    {"de", AT, "\\bunter (?:(?:der|dieser|meiner|folgender) (?:neuen )?(?:%N):? )?%F", "unter der angegebenen Adresse"},
    {"de", STREET,
     "\\b((?:schick|send|liefer|versend|verschick)\\w*\\b[^.?!;]{0,60}?) (?:an|in|nach) "
     "(?:(?:die|diese|meine|folgende) (?:neue )?(?:%N):? )?%F",
     "\\1 an die angegebene Adresse"},
    {"de", MARKED, "\\bauf (?:mein |unser |das |dieses )?(?:konto )?(?:mit der )?(?:iban:? ?)?" MARK,
     "auf das angegebene Konto"},
    {"de", MARKED, "\\b((?:bankverbindung|kontonummer|kontoverbindung|iban) hat sich geändert)[^.?!]*" MARK, "\\1"},
    {"de", MARKED, "\\b((?:bankdaten|kontodaten) haben sich geändert)[^.?!]*" MARK, "\\1"},
    {"de", MARKED, "\\bmeine neue (iban|bankverbindung|kontonummer) (?:ist|lautet):? " MARK, "ich habe eine neue \\1"},
    {"fr", AT | CALL | STREET,
     "\\b((?:chang|modifi|mett|corrig|actualis)\\w*\\b[^.,?!;]{3,60}?)(?: de %F)? (?:en|à|par|pour) %F", "\\1"},
    {"fr", AT | CALL | STREET,
     "(?<=\\w),? (?:et )?(?:mon|ma) nouveau (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: "
     "suivante?)? ?:? ?%F",
     " et j'ai un nouveau \\1"},
    {"fr", AT | CALL | STREET,
     "\\b(?:mon|ma) nouveau (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: suivante?)? ?:? ?%F",
     "j'ai un nouveau \\1"},
    {"fr", AT | CALL | STREET,
     "(?<=\\w),? (?:et )?(?:mon|ma) nouvelle (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: "
     "suivante?)? ?:? ?%F",
     " et j'ai une nouvelle \\1"},
    {"fr", AT | CALL | STREET,
     "\\b(?:mon|ma) nouvelle (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: suivante?)? ?:? ?%F",
     "j'ai une nouvelle \\1"},
    {"fr", AT | CALL | STREET,
     "(?<=\\w),? (?:et )?(?:notre) nouveau (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: suivante?)? "
     "?:? ?%F",
     " et nous avons un nouveau \\1"},
    {"fr", AT | CALL | STREET,
     "\\b(?:notre) nouveau (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: suivante?)? ?:? ?%F",
     "nous avons un nouveau \\1"},
    {"fr", AT | CALL | STREET,
     "(?<=\\w),? (?:et )?(?:notre) nouvelle (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: "
     "suivante?)? ?:? ?%F",
     " et nous avons une nouvelle \\1"},
    {"fr", AT | CALL | STREET,
     "\\b(?:notre) nouvelle (%N) (?:est|sera)(?: désormais| maintenant)?(?: le| la| au)?(?: suivante?)? ?:? ?%F",
     "nous avons une nouvelle \\1"},
    {"fr", AT | CALL | STREET,
     "\\b(%N) a changé ?(?:[:,;]|pour)* ?(?:c'est (?:désormais |maintenant )?)?(?:le |la )?%F", "\\1 a changé"},
    {"fr", AT | CALL | STREET, "\\b(%N)(?: suivante?)? ?: ?%F", "\\1"},
    {"fr", CALL, "\\b(?:au|sur le) (?:numéro |nouveau numéro |suivant )*:? ?%F", "au numéro indiqué"},
    {"fr", AT, "(?:\\bà (?:l'adresse )?(?:suivante ?:? )?|\\bsur )%F", "à l'adresse indiquée"},
    {"fr", STREET,
     "\\b((?:envo|livr|expédi|adress|fai)\\w*\\b[^.?!;]{0,60}?) (?:au|à l'adresse(?: suivante)?|à)(?: ?:)? %F",
     "\\1 à l'adresse indiquée"},
    {"fr", MARKED, "\\bsur (?:mon|le|ce|notre) compte(?: bancaire)?(?: iban)?:? " MARK, "sur le compte indiqué"},
    {"fr", MARKED, "\\b((?:coordonnées bancaires|rib|iban) (?:ont|a) changé)[^.?!]*" MARK, "\\1"},
    {"es", AT | CALL | STREET,
     "\\b((?:cambi|actualiz|modifi|correg)\\w*\\b[^.,?!;]{3,60}?)(?: de %F)? (?:a|por|en|al) %F", "\\1"},
    {"es", AT | CALL | STREET, "(?<=\\w),? (?:y )?(?:mi|el) nuevo (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     " y tengo un nuevo \\1"},
    {"es", AT | CALL | STREET, "\\b(?:mi|el) nuevo (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     "tengo un nuevo \\1"},
    {"es", AT | CALL | STREET, "(?<=\\w),? (?:y )?(?:mi|la) nueva (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     " y tengo una nueva \\1"},
    {"es", AT | CALL | STREET, "\\b(?:mi|la) nueva (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     "tengo una nueva \\1"},
    {"es", AT | CALL | STREET, "\\b(?:mi|el) (%N) nuevo (?:es|será)(?: ahora)?(?: el)?:? ?%F", "tengo un nuevo \\1"},
    {"es", AT | CALL | STREET, "\\b(?:mi|la) (%N) nueva (?:es|será)(?: ahora)?(?: la)?:? ?%F", "tengo una nueva \\1"},
    {"es", AT | CALL | STREET, "(?<=\\w),? (?:y )?nuestr[oa] nuevo (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     " y tenemos un nuevo \\1"},
    {"es", AT | CALL | STREET, "\\bnuestr[oa] nuevo (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     "tenemos un nuevo \\1"},
    {"es", AT | CALL | STREET, "(?<=\\w),? (?:y )?nuestr[oa] nueva (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     " y tenemos una nueva \\1"},
    {"es", AT | CALL | STREET, "\\bnuestr[oa] nueva (%N) (?:es|será)(?: ahora)?(?: el| la)?:? ?%F",
     "tenemos una nueva \\1"},
    {"es", AT | CALL | STREET, "\\b(%N) ha cambiado(?:[:,;]| a| por)* ?(?:ahora es )?(?:el |la )?%F",
     "\\1 ha cambiado"},
    {"es", AT | CALL | STREET, "\\b(cambiado de (?:%N)|mudado)(?:[:,;]| a)* ?%F", "\\1"},
    {"es", AT | CALL | STREET, "\\b(%N)(?: a| por|:) ?%F", "\\1"},
    {"es", CALL, "\\b(?:al|en el) (?:número |teléfono |móvil |celular )*:? ?%F", "al número indicado"},
    {"es", AT, "\\ba (?:la dirección |el correo |mi correo )?:? ?%F", "a la dirección indicada"},
    {"es", STREET, "\\b((?:envi|enví|mand|entreg|traig|trae)\\w*\\b[^.?!;]{0,60}?) (?:a|en) (?:la dirección )?:? ?%F",
     "\\1 a la dirección indicada"},
    {"es", MARKED, "\\b(?:a|en) (?:mi|la|esta|nuestra) cuenta(?: bancaria)?(?: iban)?:? " MARK, "a la cuenta indicada"},
    {"es", MARKED, "\\b((?:datos bancarios|iban) (?:han|ha) cambiado)[^.?!]*" MARK, "\\1"},
    {"it", AT | CALL | STREET,
     "\\b((?:cambi|modific|aggiorn|corregg)\\w*\\b[^.,?!;]{3,60}?)(?: da %F)? (?:in|a|con) %F", "\\1"},
    {"it", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:il mio|mio|il) nuovo (%N) (?:è|sarà)(?: ora| adesso)?(?: il| lo)?:? ?%F",
     " e ho un nuovo \\1"},
    {"it", AT | CALL | STREET, "\\b(?:il mio|mio|il) nuovo (%N) (?:è|sarà)(?: ora| adesso)?(?: il| lo)?:? ?%F",
     "ho un nuovo \\1"},
    {"it", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:il )?nostro nuovo (%N) (?:è|sarà)(?: ora| adesso)?(?: il| lo)?:? ?%F",
     " e abbiamo un nuovo \\1"},
    {"it", AT | CALL | STREET, "\\b(?:il )?nostro nuovo (%N) (?:è|sarà)(?: ora| adesso)?(?: il| lo)?:? ?%F",
     "abbiamo un nuovo \\1"},
    {"it", AT | CALL | STREET, "\\b(%N) è cambiato(?:[:,;]| in)* ?(?:ora è )?(?:il )?%F", "\\1 è cambiato"},
    {"it", AT | CALL | STREET, "\\b(%N)(?: in|:) ?%F", "\\1"},
    {"it", CALL, "\\b(?:al|sul) (?:numero |cellulare |telefono )*:? ?%F", "al numero indicato"},
    {"it", AT, "(?:\\ba|\\ball'indirizzo):? %F", "all'indirizzo indicato"},
    {"it", STREET, "\\b((?:invi|mand|sped|consegn)\\w*\\b[^.?!;]{0,60}?) (?:in|a|all'indirizzo):? %F",
     "\\1 all'indirizzo indicato"},
    {"it", MARKED, "\\bsul (?:mio |nostro )?conto(?: corrente)?(?: iban)?:? " MARK, "sul conto indicato"},
    {"it", MARKED, "\\b((?:coordinate bancarie|iban) (?:sono cambiate|è cambiato))[^.?!]*" MARK, "\\1"},
    {"pt", AT | CALL | STREET,
     "\\b((?:mud|alter|troc|atualiz|corrig|corrij)\\w*\\b[^.,?!;]{3,60}?)(?: de %F)? para (?:o |a )?%F", "\\1"},
    {"pt", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:(?:o |a )?(?:meu|minha)|o) novo (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     " e tenho um novo \\1"},
    {"pt", AT | CALL | STREET, "\\b(?:(?:o |a )?(?:meu|minha)|o) novo (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     "tenho um novo \\1"},
    {"pt", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:(?:o |a )?(?:meu|minha)|a) nova (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     " e tenho uma nova \\1"},
    {"pt", AT | CALL | STREET, "\\b(?:(?:o |a )?(?:meu|minha)|a) nova (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     "tenho uma nova \\1"},
    {"pt", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:o |a )?(?:nosso|nossa) novo (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     " e temos um novo \\1"},
    {"pt", AT | CALL | STREET, "\\b(?:o |a )?(?:nosso|nossa) novo (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     "temos um novo \\1"},
    {"pt", AT | CALL | STREET,
     "(?<=\\w),? (?:e )?(?:o |a )?(?:nosso|nossa) nova (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     " e temos uma nova \\1"},
    {"pt", AT | CALL | STREET, "\\b(?:o |a )?(?:nosso|nossa) nova (%N) (?:é|será)(?: agora)?(?: o| a)?:? ?%F",
     "temos uma nova \\1"},
    {"pt", AT | CALL | STREET, "\\b(%N) mudou(?:[:,;]| para)* ?(?:agora é )?(?:o |a )?%F", "\\1 mudou"},
    {"pt", AT | CALL | STREET, "\\b(%N)(?: para:?|:) ?%F", "\\1"},
    {"pt", CALL, "\\b(?:para o|para|ao|no|pelo) (?:número |telefone |telemóvel |celular )*:? ?%F",
     "para o número indicado"},
    {"pt", AT, "\\b(?:para o e-?mail|para|ao e-?mail|em):? %F", "para o endereço indicado"},
    {"pt", STREET, "\\b((?:envi|mand|entreg)\\w*\\b[^.?!;]{0,60}?) (?:para|em|na) %F", "\\1 para o endereço indicado"},
    {"pt", MARKED, "\\b(?:na|para a) (?:minha |nossa )?conta(?: bancária)?(?: iban)?:? " MARK, "na conta indicada"},
    {"nl", AT | CALL | STREET, "\\b((?:wijzig|verander|aanpas)\\w*\\b[^.,?!;]{3,60}?)(?: van %F)? (?:in|naar) %F",
     "\\1"},
    {"nl", AT | CALL | STREET, "(?<=\\w),? (?:en )?mijn nieuwe (%N) is(?: nu| voortaan)?:? ?%F",
     " en ik heb een nieuw \\1"},
    {"nl", AT | CALL | STREET, "\\bmijn nieuwe (%N) is(?: nu| voortaan)?:? ?%F", "ik heb een nieuw \\1"},
    {"nl", AT | CALL | STREET, "(?<=\\w),? (?:en )?(?:ons|onze) nieuwe (%N) is(?: nu| voortaan)?:? ?%F",
     " en we hebben een nieuw \\1"},
    {"nl", AT | CALL | STREET, "\\b(?:ons|onze) nieuwe (%N) is(?: nu| voortaan)?:? ?%F", "we hebben een nieuw \\1"},
    {"nl", AT | CALL | STREET, "\\b(%N) is (?:veranderd|gewijzigd)(?:[:,;]| in| naar)* ?%F", "\\1 is gewijzigd"},
    {"nl", CALL, "\\b(?:op|via) (?:het nummer |nummer )?:? ?%F", "op het opgegeven nummer"},
    {"nl", AT, "\\b(?:naar|aan|op) (?:het adres )?:? ?%F", "naar het opgegeven adres"},
    {"nl", STREET, "\\b((?:stuur|stuurt|sturen|bezorg|lever|verzend)\\w*\\b[^.?!;]{0,60}?) (?:naar|op|aan) %F",
     "\\1 naar het opgegeven adres"},
    {"nl", MARKED, "\\bop (?:mijn |onze )?(?:rekening|rekeningnummer|iban):? " MARK, "op de opgegeven rekening"},
};

#endif
