/*
 * words.c - unit: an acknowledgement is never an empty paraphrase, and what may not leave does not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "said.h"

/* What is said of a mail that a frame's ready words tell, with one phrase of an admin's. */
static char *
with_phrase(const char *frame, const char *ready, const char *kind, const char *text)
{
    g_autoptr(letter) letter = letter_new();
    set(&letter->reply, "The parcel is shown as delivered, order 44819. I want my money back.");
    g_autoptr(insight) insight = engine_listen(ears, letter);
    assert_true(insight->issue_count > 0);
    set(&insight->issues[0].frame, frame);
    set(&insight->issues[0].clause, ready);
    const struct phrase phrase = {"en", kind, text};
    struct brief brief = {.ticket = 7,
                          .level = ACK_PARAPHRASE,
                          .queue_name = "",
                          .signature = "",
                          .queue_language = "en",
                          .next_step = "",
                          .phrases = &phrase,
                          .phrase_count = 1};
    g_autoptr(words) words = words_compose(ears, letter, insight, &brief);
    return g_strdup(words->text);
}

/* An admin's phrase replaces a frame's ready words, its slots filled; never what was turned of the mail, and not where it names what
 * the mail does not say. */
static void
an_admins_frame_replaces_ours(void **state)
{
    (void)state;
    static const char frame[] = "DELIVERED-NOT-RECEIVED",
                      ready[] = "your parcel is marked as delivered (order 44819), but you have not received it";
    g_autofree char *own = with_phrase(frame, ready, "frame:DELIVERED-NOT-RECEIVED",
                                       "the courier calls it delivered {REF}, and you have nothing");
    assert_true(tells(own, "the courier calls it delivered (order 44819), and that you have nothing"));
    g_autofree char *other = with_phrase(frame, ready, "frame:NOT-ARRIVED", "the courier calls it late");
    assert_non_null(strstr(other, "is marked as delivered"));
    g_autofree char *lacking = with_phrase(frame, ready, "frame:DELIVERED-NOT-RECEIVED", "{DEV} calls it delivered");
    assert_non_null(strstr(lacking, "is marked as delivered"));
    g_autofree char *turned = with_phrase(frame, "your parcel is shown as delivered", "frame:DELIVERED-NOT-RECEIVED",
                                          "the courier calls it late");
    assert_true(tells(turned, "your parcel is shown as delivered"));
}

/* Clauses that say nothing, or that the verifier throws out, leave no starter without a matter behind. */
static void
an_empty_paraphrase_is_impossible(void **state)
{
    (void)state;
    static const char *const clauses[] = {"",
                                          " ",
                                          "my lamp is broken",
                                          "we will refund you 99999 euros",
                                          "see http://x.invalid",
                                          "your order 987654321 is late"};
    for (guint i = 0; i < G_N_ELEMENTS(clauses); i++) {
        g_autoptr(letter) letter = letter_new();
        set(&letter->reply, "Hello, something is wrong with the lamp that I bought.");
        g_autoptr(insight) insight = engine_listen(ears, letter);
        for (guint k = 0; k < insight->issue_count; k++) {
            set(&insight->issues[k].clause, clauses[i]);
            insight->issues[k].quoted = false;
        }
        set(&insight->wish_clause, "");
        insight->rung = RUNG_CLAUSE;
        struct brief brief = {.ticket = 7,
                              .level = ACK_PARAPHRASE,
                              .queue_name = "",
                              .signature = "",
                              .queue_language = "en",
                              .next_step = ""};
        g_autoptr(words) words = words_compose(ears, letter, insight, &brief);
        assert_null(strstr(words->text, ", ."));
        assert_null(strstr(words->text, ": ."));
        assert_null(strstr(words->text, "refund"));
        assert_null(strstr(words->text, "http"));
        assert_null(strstr(words->text, "98765"));
        assert_non_null(strstr(words->text, "has reached us") ? strstr(words->text, "has reached us")
                                                              : strstr(words->text, "will be read by a person"));
    }
}

static void
what_was_said_is_said_back(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"I emailed you and you promised me a refund.", "you emailed us and we promised you a refund", NULL},
        {"Your driver left the parcels you owe us in the rain.", "our driver left the parcels we owe you", NULL},
        {"my blender arrived with a cracked jug yesterday (order 4417). I would like a\nreplacement before Saturday, "
         "please.",
         "like a replacement before Saturday", NULL}, /* a line that was wrapped ends no sentence */
        {"Bill increased again. Phone salesman said no.", "your bill has gone up again", "us to"},
        {"I would like to swap my seat. Help!", "us to help you swap your seat", NULL},
        {"Why did your porter hang up on me?", "why our porter hung up on you", "Thank you"},
        {"There's been an outage since noon, the second in 5 days on our lane and nobody tells us a thing.", "there",
         "there is been"},
        {"Why did you charge me twice?", "why we charged you twice", NULL},
        {"Is this covered by the warranty?", "whether this is covered by the warranty", NULL},
        {"How do I delete my account?", "how to delete your account", NULL},
        {"Could you send me the invoice for order 55667?", "like the invoice for order 55667 sent to you", NULL},
        {"I was told that I am not insured.", "you were told that you are not insured", NULL},
        {"Does the lamp work on 220 volts?", "whether the lamp works on 220 volts", NULL},
        {"When will my new order arrive?", "when your new order will arrive", NULL},
        {"I have to send the form to the council by Friday. The site is broken.", "you have to send the form", NULL},
        {"I was turned away at the till by your guard and nobody there would tell me why.", "at the till", NULL},
        {"Going back to 3.2 fixes it. The sync app is slow.", "going back to 3.2 fixes it", NULL},
        {"We run 40 vans in Kent, Surrey and Sussex. We need a price.", "Kent, Surrey and Sussex", NULL},
        {"I have been at your depot since nine. I would be interested to hear (1) who has my bike and (2) when it will "
         "be "
         "ready.",
         "interested to hear when it will be ready", NULL},
        {"The garage has fitted the glass and charged Rs. 18,450. Please pay the garage.", "Rs. 18,450", NULL},
        {"Can you tell me what you need from me, stop the direct debit before the 21st, and write to my son?",
         "and would like us to stop the direct debit", NULL},
        {"The kayak came late — the paddle is missing and nobody answers.", "paddle is missing and nobody answers",
         NULL},
        {"I want to change the size of order 00001234567890.", "of your order", NULL},
        {"If nothing happens by Monday I will have no choice but to take the whole matter to the ombudsman and the "
         "press.",
         "you will have to take", NULL},
        {"The lamp flickers at night. Please fix asap.", "us to fix this as soon as possible", NULL},
        {"I need help setting up the shared calendar This is slowing down my whole team.", "your whole team", NULL},
        {"Kettle no. 2 arrived with a foreign plug. Please collect it.", "no. 2 arrived with a foreign plug", NULL},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* What blind readers marked: each of these was worded as the second column forbids. */
static void
haste_and_form_are_not_echoed(void **state)
{
    (void)state;
    static const struct {
        const char *body, *told, *never;
    } cases[] = {
        {"Hiermit kündige ich meinen Mietvertrag 8812 zum 31. März. Bitte bestätigen Sie mir das.",
         "Sie kündigen Ihren Mietvertrag 8812", "Hiermit"},
        {"my toaster stopped on monday and only one slot works can you send me a new one pls thanks pat", "on Monday",
         "thanks pat"},
        {"Un grand merci à votre équipe pour le montage si soigné, bravo !", "Vous remerciez notre équipe",
         "grand merci"},
        {"Mi madre falleció en enero y quiero cerrar su contrato.", "y usted quiere cerrar", "no me equivoco"},
        {"Mon père est décédé le 3 mars. Je voudrais fermer son compte.", "Votre père est décédé", "Vous écrivez"},
        {"You charged my card twice for invoice 7731. I would like one payment back.", "You write that we charged",
         "have it straight"},
        /* What others lean on, an injury, a request with an address, the second of two clauses: told. */
        {"You charged us for parking on two nights. I left a blue umbrella in the cloakroom. Has it been found?",
         "you left a blue umbrella in the cloakroom", "the charge"},
        {"You laid the new pavement in March and promised to level it within a week. My father tripped over the edge "
         "and "
         "has broken his wrist. Nobody rings back.",
         "has broken his wrist", "my father"},
        {"The desk was delivered on Monday. Please reissue quoting order KD 7781 and send it to bea@lotus.example.",
         "reissue it quoting order KD 7781 and send it to the address you give", "lotus"},
        {"The bedroom I was given had no working window blind and housekeeping said nothing could be done. I want an "
         "answer today.",
         "housekeeping said nothing could be done", "Is that the whole"},
        {"Faltan los tiradores del mueble. Llevo dos semanas con el mueble abierto en la entrada esperando a que me "
         "los "
         "envíen. Me dijeron que en tres días. Necesito los tiradores y una balda nueva porque la otra vino rayada por "
         "un "
         "lado.",
         "altan los tiradores", "Llevo"},
        {"do you fit lined blinds? and if i pay this evening could they be with me by friday, my lease starts then",
         "whether they could be with you by Friday if you pay this evening", "You need this"},
        {"Hola, ¿hacen ustedes envíos a Mallorca?", "si hacemos envíos a Mallorca", "ustedes"},
        {"Hay un cargo de 45 euros en mi cuenta que yo no he hecho.", "que usted no ha hecho", "que no ha"},
        {"Compré un abrigo de la talla M y me llegó una L. Me gustaría cambiarlo.", "una L, y le gustaría", "L. le"},
        {"¿Venden tarjetas de regalo?", "si vendemos tarjetas de regalo", "«"},
        {"Buongiorno, vorrei disdire il mio corso perché mi trasferisco. Grazie, Ida", "perché si trasferisce",
         "trasferisco"},
        {"The table arrived with a dented corner, one screw is missing and the top is not the one I ordered.",
         "one screw is missing, and that the top isn't", "and one screw is missing. The"},
        {"My invoice is for 412 euros and is based on an estimated reading of 58,210, which is 6,000 above what the "
         "meter shows.",
         "it is based on an estimated reading of 58,210. That is 6,000 above what the meter shows", "which"},
        {"The machine filled with water, hummed for a minute and stopped halfway through the very first cycle.",
         "filled with water and hummed for a minute, and it stopped halfway", "water,"},
        {"I restarted the modem, I swapped the splitter and I reset it, none of that helped.",
         "you restarted the modem, swapped the splitter and reset it", "you swapped"},
        {"I ordered a kettle from you on 3 May (order #4417). It was supposed to be a present for my mother. When the "
         "parcel finally arrived yesterday, the lid was cracked right through. I've already sent photos through the "
         "form "
         "but heard nothing back. Could you please send me another before Saturday? It's her birthday and I really "
         "don't "
         "want to come empty-handed.",
         "your mother's birthday", "her birthday"},
        {"On XX/XX/2023, I sent a payment of {$1200.00} to XXXX XXXX and they returned it. I want the fee of {$45.00} "
         "removed.",
         "you sent a payment of $1200", "XX"},
        {"This is the third time I am writing. I ordered two lamps in May and nothing has come. Order 44193. I want my "
         "money back.",
         "nothing has come (order 44193)", "writing (order"},
        {"I had your engineer out and he said he would order a new charging contact and be back inside the week.",
         "and would be back inside the week", "Did you"},
        {"I signed up for the evening course. I don't want a credit I want the money, or a place on the real course in "
         "another college.",
         "money, or a place on the real course in another college", "credit you want"},
        {"The fence on the lane has fallen over. All I wish to know is who's going to mend it.",
         "you'd like to know who's going to mend it", "All you"},
        {"We have moved offices. Please confirm (i) that the new address is on the account, (ii) there's a desk for "
         "two, "
         "and (iii) who meets us.",
         "confirm that the new address is on the account and confirm that there's a desk for two", "(ii)"},
        {"My hearing aid whistles. Could we have a new appointment, preferably in the afternoon; could everything come "
         "by email from now on; and could you post a pack of batteries.",
         "a pack of batteries posted", "; and"},
        {"We therefore ask for the following:\n- RCA reports for both faults by 12 July\n- a meeting with your head of "
         "support before the 19th",
         "RCA reports for both faults by 12 July and a meeting with our head of support", "rCA"},
        {"I was fitted with a crown at your Leeds clinic in January. I should add that it has come loose since then.",
         "it has come loose", "should add"},
        {"I applied for a loan and was refused. I feel that the bank should have told me why. Please explain the "
         "refusal.",
         "you feel that the bank should have told you why", "ed. The bank should"},
        {"There is a payment of 80 euros on my statement that I did not make. I am really worried somebody has stolen "
         "my "
         "details. Please block it.",
         "somebody has stolen your details", "regard"},
        {"I am writing with regard to booking reference QX7T2P. My flight on 14 December was moved without my being "
         "asked. "
         "Please rebook me.",
         "QX7T2P)", "with regard"},
        {"I stand surety for a small business loan with XXXX XXXX (loan number ending in XXXX, amount ~ "
         "{$31000.00}). I "
         "requested to be released in XXXX of 2021 and nobody has answered. Please tell me how I can be released.",
         "you stand surety for a small business loan (amount about $31000)", "XX"},
        {"My parcel was due on Monday, then on Wednesday, and now the tracking says Friday. When will it arrive?",
         "the tracking says Friday", "as well as"},
        {"I was charged a cancellation fee of $75 although I cancelled within 24 hours, which your own terms say is "
         "free.",
         "you cancelled within 24 hours", "callback"},
        {"I bought four tickets for the concert on 12 July and only three arrived by email. Please send the fourth.",
         "nly three arrived by email", "Also"},
        {"Your engineer came on Tuesday. Since then there is no hot water and the pressure drops to zero overnight.",
         "pressure drops to zero", "as well as"},
        {"My co-signer will not answer. I am concerned that her letters may be misleading. Please release me from the "
         "loan.",
         "her letters may be misleading", "that that"},
        {"The delivery note says 1,200 but only 900 were in the crates, and 14 of those were broken. Please credit us.",
         "14 of those were broken", "As you"},
        {"We will not sign the renewal until the price on page 3 is corrected and the support hours are back to what "
         "was "
         "agreed in May. Please send a corrected version.",
         "till the support hours are back", ". The support hours"},
        {"I teach Year 5 and would like to bring 26 children to the museum in May. Do you offer a guided tour?",
         "bring 26 children to the museum", "Year 5 and would"},
        {"I forgot my password and the reset link you sent says it has expired, even when I click it. Please send "
         "another.",
         "you forgot your password", "requested"},
        {"First the engineer did not come on Monday, then the one who came on Wednesday had the wrong part, and now I "
         "am "
         "told that the part will take three weeks.",
         "the wrong part", "As you"},
        {"Does my mail keep working while the transfer of the domain runs? I would like to know before Monday.",
         "whether your mail keeps working", "Does"},
        {"The machine took my money and printed a ticket with the wrong reg, because the 8 key does not work, there is "
         "even "
         "a bit of tape on it. Please cancel it.",
         "the 8 key does", "Because"},
        {"Please cancel my gym membership from end of this month. I am moving to Lisbon for work.",
         "from the end of this month", "from at"},
        {"My internet has been down since Monday. I restarted the router, I swapped the cable and I reset it to "
         "factory "
         "settings, none of that made any difference. I want a technician by tomorrow.",
         "none of that made any difference", "the none"},
        {"Hello, the photo book you printed for us has the pages in the wrong order from page 20 on. Can you print it "
         "again?",
         "he photo book we printed for you has the pages", "In your own"},
        {"My internet has been down since Tuesday. I work from home. Your technician was due on Wednesday and nobody "
         "came. I want a technician by tomorrow.",
         "been down since Tuesday", "You also say"},
        {"We ask for the following by Friday: a written plan for the repair from the contractor; a ramp, at your "
         "expense, for the tenants who can't use the stairs; and a proposal for the rent.",
         "a ramp, at our expense", "the following"},
        {"Guten Tag, verkaufen Sie auch Ersatzteile? Wir suchen zwei Griffe.", "ob wir auch Ersatzteile verkaufen",
         "dass wir"},
        {"Mon mari est décédé en avril et vous lui envoyez encore des relevés. Merci d'arrêter.", "est décédé en avril",
         "résilier"},
        {"Un plombier devait passer lundi et personne n'est venu. Quand passera-t-il ?", "savoir pour quand",
         "où en est"},
        {"your tracker says delivered but i was in all day and nobody came and the neighbours have nothing where is it",
         "delivered", "appointment"},
        {"I just wanted to say how patient your plumber was on Monday. She stayed two hours longer to find the leak.",
         "stayed two hours", "In addition"},
        {"?", "A line or two is plenty", "Is there anything"},
        {"My order contains a pre-order item. When will this ship?", "contains a pre-order item", "an item"},
        {"was great to me in Leeds, but not great in York.", "we were great to you in Leeds", "you were"},
        {"The plumber who came on Monday, I think he was called Marek, was wonderful. He fixed the tap.",
         "plumber who came on Monday was wonderful", "you were"},
        {"I opened an account and was charged hidden fees that were not disclosed.", "You write that",
         "Hello. You opened"},
        {"My daughter has a severe peanut allergy and last time the waiter gave her a cake with nuts. I don't want to "
         "cancel but I need to know the kitchen takes care. Could we have the table by the window?",
         "severe peanut allergy", "patience"},
        {"Your costumer service rep hung up on me.", "our customer service rep", "costumer"},
        {"The clerk I spoke with was rude.", "you spoke with was rude", "spoke was"},
        {"Took 40 minutes to reach a human.", "t took 40 minutes", "ou took"},
        {"Took me 40 minutes to reach a human.", "t took you 40 minutes", "e took you"},
        {"how do i get a refund", "how to get a refund", "how you get"},
        {"Plane 2040 has been waiting for 50 minutes at Luton waiting for trim sheet.",
         "has been waiting for 50 minutes", "You write"},
        {"Filton was closed.", "Filton was closed", "the filton"},
        {"Unsubscribing does not work.", "nsubscribing does not work", "the unsub"},
        {"My flight from LAX to PIT never left.", "from LAX to PIT", "lax"},
        {"I had to hire a van. Due to your mistakes.", "hire a van", "you are due"},
        {"Never staying here again, the desk was rude.", "you will not be staying here again", "you never"},
        {"The carriage was full. Hull to Leeds.", "was full", "is to"},
        {"I want the cushion replaced, I don't want a voucher.", "the cushion replaced", "because"},
        {"do you have a room with two beds for friday and is parking included", "whether parking is included",
         "and is"},
        {"J'ai eu un sinistre le 3, le dossier vous a été envoyé le 6 et depuis plus rien.", "plus de nouvelles",
         "plus rien"},
        {"Merci beaucoup pour l'échange, la veste est parfaite !",
         "Vous nous remerciez pour l'échange, et la veste est parfaite", "remplacement"},
        {"Je voudrais que les problèmes soient réglés avant vendredi.", "soient réglés", "payés"},
        {"Mon dossier n'avance pas alors que nous sommes en juin.", "on est en juin", "vous êtes"},
        {"Muchas gracias por la ayuda, el sofá llegó perfecto.", "El sofá llegó perfecto", "Da las gracias"},
        {"Comprei um fogão e ele veio riscado, quero trocar.", "você gostaria de uma substituição", ", quer"},
        {"Il tavolo è arrivato rotto, vorrei il rimborso.", "rimborso", ", vorrebbe"},
        {"Vorrei cambiare la consegna, come faccio?", "sapere come fare", "come fa."},
        {"@?!", "reached us", "@"}, /* no mark that could be an address, a path or a slot of a template */
        {"la soupe ? hier, panne ce depuis suis-je le pot Bonjour jour", "oupe", "mesdames"}, /* not for ever */
        {"Toujours pas reçu l'attestation. L'audience est mardi.", "vous n'avez toujours pas reçu l'attestation", "«"},
        {"jarrive pa a me co sur lappli depui dimanche", "vous n'arrivez pas à vous connecter sur l'application", "«"},
        {"Lors d'un goûter chez *****, j'ai trouvé un cheveu dans mon gâteau et c'est le signe d'un vrai "
         "laisser-aller.",
         "cheveu dans votre gâteau", "De plus"},
        {"J'ai loué un box chez *****. Ils ont doublé le loyer et refusent de me répondre.",
         "elle a doublé le loyer et refuse de vous répondre", "ls ont"},
        {"Chez *****, j'ai vu trois souris en cuisine. C'est clairement le signe d'un manque d'hygiène.",
         "dans cet établissement, vous avez vu", "c'est clairement"},
        {"Je veux être remboursé et savoir d'où vous tenez mon numéro.", "voulez être remboursé et savoir",
         "souhaitez savoir"},
        {"pourquoi mon dossier est refusé alors que tout est signé", "Vous souhaitez savoir pourquoi votre dossier",
         "résume"},
        {"Der Umtausch in Größe 42 wäre mir am liebsten. muss ich das porto selber zahlen?", "am liebsten", "Liebsten"},
        {"die jacke hat ne richtig heftige Naht am Ärmel.", "eine richtig heftige Naht", "Richtig"},
        {"Habt ihr die Körbe auch in Blau oder kommen die nimmer rein?", "nimmer reinkommen", "hinein"},
        {"Waarom staat mijn betaling er nog niet op?", "er nog niet op staat", "opstaat"},
        {"Schicken Sie jemanden mit Leiter oder ich hole mir eine andere Firma.",
         "dass wir jemanden mit Leiter schicken", "andere Firma schicken"},
        {"Linie 12 zum dritten Mal nicht gekommen. Tolle Arbeit, echt.", "Linie 12 ist", "Guten Tag Tolle"},
        {"Kunt u mij bellen, ik hoor slecht dus laat lang overgaan.", "graag dat wij u bellen", "overgaan"},
        {"De ladder die u leverde is stuk en ik kan niet werken. Want de schilder begint al op maandag met de gevel.",
         "e schilder begint al op maandag", "Want"},
        {"Zaterdag zijn 12 planken geleverd. Plus de schroeven ontbreken. Kunt u die vandaag brengen?",
         "de schroeven ontbreken", "Plus"},
        {"Der Drucker ist nach vier Tagen ausgegangen. Abgeholt, am selben Tag wieder aus. Ich will mein Geld zurück.",
         "Geld zurück", "Abgeholt,"},
        {"wieso mahnung? hab am 4. bezahlt", "am 4. bezahlt", "dazu kam"},
        {"Der Kurs war gut, aber jetzt kommt nach jeder Karte Werbung, obwohl ich zahle. 1 Stern bis das weg ist.",
         "Werbung", "1 Stern"},
        {"Hallo, ik ben Samira, ik woon in Breda. De lamp is kapot en ik wil een nieuwe lamp.", "u woont in Breda",
         "u bent Samira"},
        {"Ich kündige meinen Kurs zum Mai. Bitte schriftlich bestätigen.", "dass wir das schriftlich bestätigen",
         "dass wir schriftlich"},
        {"Je demande l'arrêt de ces prélèvements abusifs sur mon compte.", "que vous jugez abusifs",
         "ces prélèvements abusifs"},
        /* Words that our rewriting corrupted. */
        {"Vi su cafetera en la expo y me gustó. ¿Tienen reparto en Toledo?", "en la expo", "expa"},
        {"Tenemos dos bares y nos queremos cambiar de proveedor. ¿Cuánto cobran por el reparto?", "dos bares",
         "querán"},
        {"Somos cuatro y una va en silla. Necesito que me confirméis por qué puerta entramos.", "puerta entráis",
         "entraron"},
        /* The customer's voice left standing in ours. */
        {"Resumo porque ya escribí dos veces. La nevera llegó golpeada y no cierra.", "golpeada", "esumo"},
        {"Os cuento: compré dos abonos para el teatro y solo ha llegado uno.", "compraste dos abonos", "cuento"},
        {"Solicito copia de los datos que conservan sobre mí. Tienen un mes.", "que conservamos sobre usted",
         ". Tienen un mes"},
        {"No soy cliente suyo desde 2019 y ayer me llamó un comercial.", "cliente nuestro", "suyo"},
        {"Ma prime augmente de 12 % sans raison. Les fidèles payent pour les autres, c'est ça ? J'attends une "
         "explication.",
         "augmente de 12 %", "fidèles"},
        {"On a dormi six nuits sous la tente. Un des arceaux a cassé hier. Pouvez-vous m'envoyer un arceau ?",
         "envoyer un arceau", ". On a dormi"},
        {"Nous cherchons un logiciel de paie. Avant une démo, pourriez-vous nous préciser :\n- si votre outil gère la "
         "prime ;\n- si la reprise est comprise.",
         "logiciel de paie", "nous pourrions"},
        {"Le code du portail ne marche plus depuis lundi. Le mot de passe de Luc était Mousse2018!", "Le code",
         "votre mot de passe"},
        {"hola ayer pague el agua y me sigue saliendo deuda, me la van a quitar o no", "ayer pagó el agua",
         "quitar o no."},
        /* The sentence behind the matter: wanted, intended or judged by its writer, not by us. */
        {"The mower does not start. This has to stop.", "you want this to stop", "his has to"},
        {"The mower arrived scratched. Someone needs to look at it.", "you'd like someone to look at it",
         "omeone needs"},
        {"My parcel was thrown over the hedge. I will never order from you again.",
         "don't intend to order from us again", "will never"},
        {"The soup was cold. Never eating there or ordering again.", "soup was cold", "You never"},
        {"Letters for my neighbour keep arriving at my flat. This is a serious privacy issue.",
         "you consider this a serious privacy issue", "and this is"},
        {"The scooter's brake light flickers. I need help with this issue.", "scooter's brake light flickers",
         "need help"},
        {"The scooter's brake light flickers. Please fix this ASAP.", "as soon as possible", "As soon"},
        {"The kennel list names the wrong dogs. This needs immediate attention.", "dealt with right away",
         "Thank you for"},
        {"The kennel list names the wrong dogs. Please look into this matter.", "look into this: the kennel list",
         "Thank you"},
        {"The dinghy's bill is wrong. Please check it. Expecting a quick resolution.",
         "check it and sort this out quickly", "also like"},
        {"The tap drips. This has been going on for far too long.", "tap drips", "going on"},
        /* What is laid at our door stands on the customer's word. */
        {"The agent on the phone hung up on me.", "You write that the agent", "sorry you came"},
        {"I have been overcharged by 12 pounds on my gas bill.", "You write that you have been overcharged",
         "s you have"},
        {"Customer service promised me a call within 24 hours, it has been a week.",
         "promised you a call within 24 hours", "Thank you"},
        /* A noun that could be a request's verb. */
        {"Print quality is poor on every page.", "he print quality is poor", "us to"},
        {"Transfer fees are too high for small sums.", "ransfer fees are too high", "us to"},
        {"Push messages keep arriving at night.", "ush messages keep arriving", "us to"},
        {"Return label never arrived in my inbox.", "he return label never arrived", "our order"},
        {"I ordered a blue kite and received a green one.", "a blue kite but got a green one", "and but"},
        {"The hamper was torn and one of the jars had leaked over the crackers and the cheese in it.",
         "one of the jars had also leaked", "your own"},
        {"I was billed twice for my locker at the pool and nobody answers my letters.", "pool, and that nobody",
         "pool and"},
        /* What would concede a charge is on the customer's word, each next charge hangs on it; what the customer sees is not. */
        {"The moped was collected without any notice. I want it back.", "You write that the moped", "Hello,\n\nThe"},
        {"I got a fine even though I returned the skates on time.", "You write that you got a fine even", "If I have"},
        {"Your canoe leaks. You billed me twice for the paddles.", "leaks, and that we billed", "leaks. We"},
        {"The tuba strap snapped. My hamster is ill.", "our hamster is ill", "You write"},
        {"The pager keeps blinking red.", "The pager keeps blinking", "You write"},
        {"My uncle died in June and you keep mailing him coupons.", "uncle died in June and you write that we keep",
         "write that your uncle"},
        {"I love the kite, but you sent me the green one.", "but you write that we sent", "write that you love"},
        {"The visit lasted two hours which is way too long for a filter.", "which you find far too long", "which is"},
        {"I typed the wrong PIN in the sauna app.", "ou typed the wrong PIN", "You write"},
        {"Last night the sherpa refused to carry my skis. I was asked to leave the hut.", "and that you were asked",
         "hut. You"},
        {"My aunt died in May. You sent my aunt a bill for skis, and she died in May.", "aunt died in May",
         "write that your aunt"},
        {"Der Beitrag für die Sauna wurde ohne Ankündigung erhöht.",
         "dass der Beitrag für die Sauna ohne Ankündigung erhöht wurde", "wurde ohne"},
        {"Mir wurden 12 Euro für die Flossen berechnet, obwohl ich gekündigt habe.",
         "dass Ihnen 12 Euro für die Flossen berechnet wurden, obwohl Sie gekündigt haben", "Folgendes"},
        {"Ich habe das Kanu gekündigt und trotzdem eine Rechnung bekommen.", "dass Sie das Kanu gekündigt und trotzdem",
         "Kanu haben"},
        {"Das Zelt war schmutzig, das Bad schimmelig.", "Das Zelt war schmutzig", "dass das Zelt"},
        {"Das Kanu war undicht, die Bedienung war unfreundlich.",
         "dass das Kanu undicht und die Bedienung unfreundlich war", "undicht war, die"},
        {"Meine Tante ist im Mai verstorben und Sie schicken ihr immer noch Prospekte.",
         "Tante ist im Mai verstorben. Sie schreiben", "dass Ihre Tante"},
        {"Le loueur a cassé ma pagaie et il refuse de la remplacer.", "pagaie et qu'il refuse", "pagaie et il"},
        {"Le moniteur a jeté ma pagaie. Vous m'avez facturé deux fois la palme.", "et que nous vous avons facturé",
         "palme. Vous"},
        {"Le cobraron dos veces la piragua a mi padre sin avisar.", "Nos comenta que", "Nos comenta que Nos"},
        {"Me mandaron la tuerca equivocada.", "Nos comenta que se le mandó", "Nos comenta que Nos"},
        {"Calls drop after a minute. My signal is fine.", "although your signal is fine", "and your"},
        {"put the wrong code in three times, tablet is locked now", "you put the wrong code", "were put"},
        /* A noun without its article, or without its "was"; a first word that is no order. */
        {"Kayak paddle snapped in half on the second day.", "the kayak paddle snapped in half", "us to"},
        {"Deposit refunded to the wrong account.", "the deposit was refunded to", "own words"},
        {"My wallet shows a visit to a town I have never been to.", "never been to", "too"},
        {"Radio link disconnects after two minutes.", "he radio link disconnects", "wait far too long"},
        {"My planning request has been under review for two months. Is anyone working on it?",
         "whether anyone is working on it", "like a reply"},
        {"I was charged the full price for the swim although I have a child's pass.", "the full price",
         "Which payment"},
        {"The jukebox is broken since the party.", "has been broken since the party", "is broken"},
        {"Menu on the tablet is showing yesterday's dishes.", "the menu on the tablet is showing", "own words"},
        {"Keep getting signed out while I type.", "you keep getting signed out", "us to"},
        {"Not getting the door code on my phone.", "you are not getting the door code", "log in"},
        {"The kiosk says my locker number is unknown to it.", "says your locker number is unknown", "says."},
        {"Second helmet arrived cracked like the one before.", "econd helmet arrived cracked", "he helmet arrived"},
        /* A goodbye is nobody's name. */
        {"Ma lampe est arrivée cassée hier.\n\nTourlou!", "arrivée cassée", "Tourlou"},
        {"La lámpara llegó rota ayer.\nAtte., Ramón Vidal, Compras", "Ramón Vidal", "Atte"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(words) words = answer("", cases[i].body);
        if (!tells(words->text, cases[i].told) || strstr(words->text, cases[i].never))
            fail_msg("\"%s\" gave \"%s\"", cases[i].body, words->text);
    }
}

static void
the_same_ticket_gets_the_same_words(void **state)
{
    (void)state;
    g_autoptr(words) first = answer("Lamp", "My lamp is broken.");
    g_autoptr(words) second = answer("Lamp", "My lamp is broken.");
    assert_string_equal(first->text, second->text);
}

/* French and Spanish clauses that were once cut, turned or quoted wrongly. */
static void
southern_clauses_keep_their_grammar(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Mon badge a été avalé par la borne du parking de la gare, que dois-je faire ?", "ce que vous devez faire",
         "«"},
        /* What a careless hand leaves unagreed. */
        {"La housse n'a pas étais cousu droit et les couture lâche déjà.", "n'a pas été", "étais"},
        {"Je vous est renvoyé le joint, il ne va pas.", "Vous nous avez renvoyé le joint", "«"},
        {"Les étiquette n'était pas lisible sur le bocal.", "Les étiquettes n'étaient pas", "étiquette n"},
        {"On ma livré un tabouret bancal, jattend le remplaçant.", "vous attendez le remplaçant", "jattend"},
        {"Il y a un retard du a un problèmes de moule.", "dû à un problème", "problèmes"},
        {"Ils m'ont loué un vélo soi-disant révisé, le frein lâche.", "on vous a loué un vélo présenté comme révisé",
         "Ils"},
        {"Le moniteur dit que j'ai signé la feuille mais c'est faux.", "ce que vous contestez", "c'est faux"},
        {"Une dame est passée chez mon oncle pour mesurer les volets et lui a fait signer un bon à 6 200 euros.",
         "u'elle lui a fait signer", "«"},
        {"Désolé de vous déranger, je ne trouve plus la notice du four.", "Vous ne trouvez plus la notice", "éranger"},
        {"Est-ce normal que je n'ai pas le deuxième volume ?", "que vous n'ayez pas", "n'avez"},
        /* The bank of situations. */
        {"ma box marche plus depuis jeudi", "connexion internet ne fonctionne plus depuis jeudi", "«"},
        {"sa fait 3 semaines que jai commander un hamac et toujours rien recu",
         "un hamac et l'attendez depuis 3 semaines", "«"},
        {"jvoudrai savoir ou en est mon colis svp", "vous souhaitez savoir où en est votre colis", "«"},
        /* Wrongs are opened with more than thanks; what is no wrong is not. */
        {"Le four acheté au printemps ne chauffe que d'un côté.", "contrari", "Merci"},
        {"Je voudrais une deuxième clé pour la cave.", "Merci", "contrari"},
        {"Fours achetés en lot, deux sont rayés.", "contrari", "«"},
        {"Je voudrais annuler mon inscription, je me suis trompé de cours.", "ous vous êtes trompé de cours",
         "inscription, vous"},
        {"La réparation va t'elle prendre plus de 5 semaines ?", "si la réparation va prendre plus de 5", "ne prendre"},
        {"Cela fait plus de quinze jours que j'attends ma facture.", "Cela fait plus de quinze", "ne fait"},
        {"J'ai payé 1 euro pour un essai.", "1 euro pour", "1 euros"},
        {"Je ne suis pas satisfaite du tissu.", "Vous n'êtes pas satisfaite", "ne êtes"},
        {"Au buffet il n'y avait plus de pain et la salle était froide.", "n'y avait plus", "n'il"},
        {"Je n'ai pas reçu ma caution alors que j'ai rendu le studio propre il y a deux mois, et personne ne répond.",
         "propre il y a deux mois", "Il y a deux mois, vous n'avez"},
        {"La clinique vétérinaire ***** a perdu mon dossier.", "vétérinaire a perdu votre dossier", "cette entreprise"},
        {"Le prix est faux dans le catalogue du magasin *****.", "dans le catalogue", "du magasin"},
        {"Mon robot affiche une erreur. Pouvez-vous m'aider ?", "vous demandez de l'aide", "réparation"},
        {"Merci de m'envoyer un reçu. Je vous prie de bien vouloir fermer mon compte.",
         "de fermer votre compte et de vous envoyer un reçu", "reçu. Vous nous"},
        {"Je ne peux pas venir.\n\nCordialement,", "Bonjour,", "Bonjour Cordialement"},
        {"Han usado mi tarjeta en una tienda que no conozco. Bloquéenla, por favor.", "que la bloqueemos", "«"},
        {"En el banco me dicen que hable con ustedes.", "que hable con nosotros", "habló"},
        {"Me piden la factura una y otra vez y no me dan solución.", "una y otra vez", "una y de nuevo"},
        {"El tono no tiene nada que ver con el de la foto del catálogo que me dieron en la tienda.", "al de la foto",
         "a el de"},
        /* Haste in Spanish: a deed and what came of it, a comma for a stop, a verdict, capitals, a question behind a statement. */
        {"compre un tambor y me llego con el parche roto quiero q me manden otro", "compró un tambor y le llegó con",
         "tambor. "},
        {"pedí la bota 40 y vino la 38, la quiero cambiar", "vino la 38, y la quiere", "38, la"},
        {"llevo UN MES esperando MI PEDIDO, esto es una falta de respeto", "desde hace un mes espera su pedido",
         "respeto"},
        {"se me ha partido el remo, venden repuestos?", "quiere saber si vendemos repuestos", "si se le ha"},
        {"hice un ingreso a otro titular lo puedo anular?", "hizo un ingreso a otro titular", "si hizo"},
        {"hola, tenes stock de flautas?", "si tenemos stock de flautas", "tenes"},
        {"como renuevo el abono?", "quiere saber cómo renovar el abono", "renuevo"},
        {"me han robado el abono, bloqueadlo", "lo bloqueemos", "bloqueadlo"},
        {"avisadme cuando llegue la hamaca", "le avisemos cuando llegue", "llegó"},
        {"Gracias por todo, el chico que me atendió un encanto", "fue un encanto", "Es correcto"},
        {"Falta el tirador del arcón. Por favor, envíenmelo.", "se lo enviemos", "otra unidad"},
        {"me llego rota la jarra, cambienmela", "que se la cambiemos", "cambienmela"},
        {"xq no abre la piscina?", "por qué no abre la piscina", "porque"},
        {"¿Qué servicio es este? Nefasto.", "qué servicio es este", NULL},
        {"mi hamaca cuando llega?", "cuándo llega su hamaca", "si su hamaca"},
        {"Gracias, todo perfecto con el remo!", "da gusto leerlo", "completo"},
        {"cade minha bicicleta?", "onde está sua bicicleta", "cade"},
        {"perdí el carné y necesito otro", "perdió el carné y necesita otro", "usted necesita"},
        {"@Remos_ES tu repartidor tiró la caja al jardín #fatal", "el repartidor tiró la caja", "Remos"},
        {"encontré un clavo en el bizcocho, q asco", "bizcocho", "Obrigado"},
        {"È arrivato il tamburo sbagliato, avevo ordinato una chitarra", "sbagliato mentre aveva ordinato",
         "sbagliato, "},
        {"Hanno usato la mia tessera a Pisa. Bloccatela subito.", "di bloccarla subito", "bloccatela"},
        {"a capa do violão veio rasgada", "veio rasgada", "Thank you"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_admins_frame_replaces_ours),       cmocka_unit_test(an_empty_paraphrase_is_impossible),
        cmocka_unit_test(what_was_said_is_said_back),          cmocka_unit_test(haste_and_form_are_not_echoed),
        cmocka_unit_test(southern_clauses_keep_their_grammar), cmocka_unit_test(the_same_ticket_gets_the_same_words),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
