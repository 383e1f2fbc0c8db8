/*
 * opening.c - unit: the opening sentence fits what has happened; what is asked, greeted and left out fits the mail.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "answer.h"

#include <string.h>

/* What a mail is answered with, and what not. */
static void
all_around_the_matter_fits(void **state)
{
    (void)state;
    static const struct {
        const char *body, *told, *never;
    } cases[] = {
        {"it doesn't work", "what happens when you try to use it?", "it doesn't work"},
        {"Gutschrift?", "Sie fragen nach einer Gutschrift", "zurückerhalten"},
        {"Remboursement ?", "que le mot « Remboursement »", "souhaitez être"},
        {"My washing machine has died after a month. Please repair it.", "repair", "condolences"},
        {"I sent it twice. Not angry, just tired of this. Please confirm my address.", "address", "angry"},
        {"Someone at the clinic gave my results to my colleagues at work. I want to know who.", "distressing",
         "annoying"},
        {"You posted my tablets to the wrong house and I have one left. Please send more.", "serious", "annoying"},
        /* the opener names what has happened, as strongly as it is */
        {"Our radiators went off on Friday and our toddler is three. It is 13 degrees in the hall. Please send "
         "someone.",
         "how urgent", "annoying"},
        {"I transferred 200 pounds to the wrong account by mistake. Can you stop it?", "alarming", "annoying"},
        {"Your receptionist shouted at my mother on Monday and laughed at her accent.", "upset", "Thank you"},
        {"I have asked three times by email for my badge and it has still not come.", "frustrating", "Thank you"},
        {"The lamp you sent has a cracked base. I am fed up with this.", "had enough", "As I understand it"},
        {"hey folks, love the map :) any chance you could add a ruler? cheers, jo",
         "good to read that you love the map", "You love the map"},
        {"Wie kann ich meinen Tarif wechseln?", "Tarif wechseln", "verstehe ich"},
        {"Not a complaint. Your fitter saw that my wife was ill and called an ambulance. She is home now. Bravo to "
         "him.",
         "ambulance", "sorry to read"},
        {"My landlord says we must leave the house by Friday if the grant is not paid. Please release it.", "at stake",
         "annoying"},
        {"I have some issues with my heater app.", "What exactly goes wrong", "What is it about"},
        {"I have called four times about the same problem and still have no answer.", "What is the problem, or",
         "Is there anything you would correct"},
        /* what is asked is missing, and nobody is annoyed with it */
        {"Each time I phone you I must repeat my whole story to another clerk.", "repeat", "calling about"},
        {"I was passed from one desk to the next for an hour. Nobody helped.", "What did you need help with", "right?"},
        {"A clerk at your branch was rude to me and laughed.", "Which branch was it?", "address or store"},
        {"I paid my bill on time and was still given a late fee.", "On which date did you pay?", "how much"},
        {"Your van driver threw my package onto the roof.", "order or tracking number?", "got that right"},
        {"Is it normal that the fan of my heater rattles? It is new.", "normal", "number?"},
        {"The code for signing in never comes.", "code", "step"},
        {"There has been no water since noon. Please call me.", "Which address is affected?", "Have I got"},
        {"The compressor rattles. Please call me.", "number is best", "order or reference"},
        {"I would like to cancel my plan.", "cancel your plan", "full picture"},
        {"Your web app stays blank in Firefox.", "Firefox", "device"},
        {"Every single train is late on this line.", "late", "reference"},
        {"Kann ich meine Bestellung noch umtauschen?", "Wie lautet die Bestellnummer?", "Vorgang"},
        {"Mein Gerät ist nach zwei Wochen kaputt. Gilt die Garantie?", "Um welches Gerät geht es?", "Produkt"},
        {"Vous m'avez prélevé deux fois 12 euros.", "De quelle commande ou facture", "montant"},
        {"can i get one small ham pizza and two lemonades", " everything?", "miss anything"},

        {"The kettle you sold us hums whenever it boils. Could somebody have a look?", "hums", "annoy"},
        {"I think I left my purse on your tram this morning. What can I do?", "worr", "Thank you"},
        {"Your helpline is useless and my meter is still dead.", "let down", "Thank you"},
        {"A stranger phoned pretending to be from you and I clicked the link he sent.", "worr", "Thank you"},
        {"I wrote on Monday about my bill. Refund the 12 euros or see you in court.", "12 euros", "worr"},
        {"My neighbour's roof tile nearly hit me because your crew left it loose. What now?", "frightening",
         "Thank you"},
        {"I took a day off work for your fitter and nobody came. It is 4 pm.", "frustrating", "Thank you"},
        {"Every week a crate is missing and every week I have to chase it.", "frustrating", "Thank you"},
        {"We lost our baby in March. Please take me off the list for pram offers.", "You lost your baby", "You write"},
        {"My hearing aid has stopped working and I live alone. When can it be mended?", "depends on this",
         "looked into"},
        {"The workshop was lovely and my son can't stop talking about it. When is the next?", "to read this",
         "getting in touch"},
        {"So now I have to pay for YOUR mistake at the till.", "frustrating", "Thank you"},
        {"What does \"standing levy\" on my bill mean?", "standing levy", "how much was it"},
        {"Ein Rohrbruch, der Flur steht unter Wasser. Bitte kommen Sie!", "dringend", "Dank für"},
        {"J'ai perdu ma carte bleue dans le train ce matin.", "inqui", "Merci"},
        {"Il tecnico ha urlato contro mia figlia davanti a tutti.", "indignazione", "grazie per"},
        /* what happened is answered by what is felt, not by a general truth; who pays unasked is not worried */
        {"Mein neuer Ofen ist kaputt. Bitte tauschen Sie ihn um.", "ich verstehe, dass", "Neuem"},
        {"Die Miete ist fällig und meine Überweisung hängt fest.", "dringend das für Sie ist", "drückt"},
        {"Ihr habt mir im Mai doppelt 12 Euro abgebucht. Bitte erstattet einmal 12 Euro.", "ärgerlich", "hinterfrag"},
        {"Zum vierten Mal hat niemand den Müll abgeholt.", "ich verstehe", "Dank"},
        {"Une option piscine figure sur ma facture sans mon accord. J'exige son retrait immédiat.", "mécontentement",
         "inquiétude"},
        {"Le veilleur a crié sur moi devant les clients.", "mécontentement", "Personne n'aime"},
        {"El grifo gotea sin parar y nadie viene.", "malestar", "Gracias por su"},
        {"Ik wacht al vier weken op mijn fietszadel.", "wachten", "ernaar vraagt"},
        {"Beste winkel, mijn fietszadel is blauw in plaats van rood. Kunt u ruilen?\n\nMet vriendelijke groet,\n"
         "Anouk Peters",
         "Beste Anouk Peters", "Geachte"},
        {"Ich habe versehentlich zwei Hocker bestellt. Kann ich einen zurückgeben?", "Nachricht", "verstehe, "},
        {"Jemand hat mit meiner Karte Schuhe gekauft. Bitte sperren Sie sie.", "beunruhig", "Dank"},
        {"Die Schaukel am Spielplatz ist locker, bitte richten, bevor sich jemand verletzt.", "melden", "leid"},
        {"Mi cable huele a quemado desde ayer.", "preocup", "Gracias por"},
        {"Le menuisier a raté la porte et se moque de moi, c'est du vol.", "Je comprends", "Merci"},
        {"De kano zou maandag zijn bezorgd maar ik heb niks gekregen.", "vervelend", "wachten"},
        {"Er zat maar één peddel in de doos.", "peddel", "genoeg van"},
        {"La canoa risulta consegnata ma non ho ricevuto nulla.", "capisco", "attesa"},
        {"J'ai fait tomber ma liseuse. Est-ce couvert ?", "Merci", "décevant"},
        {"Ik heb per ongeluk twee kano's besteld. Kan er een terug?", "voor uw bericht", "vervelend"},
        /* a charge is on the customer's word, each part of it, and only once */
        {"Me cobraron dos veces la cuota de mayo.", "Nos comenta que se le cobró dos veces", "Indica"},
        {"Mi avete addebitato due volte il canone di maggio.", "Dice che Le abbiamo", "che dice che"},
        {"Olá, fui cobrado duas vezes na conta de maio (R$ 12,00). Peço o reembolso do valor.\n\nObrigada, Inês",
         "Você relata que foi", "que você foi"},
        {"J'ai résilié mon forfait en mai, mais ils ont continué à me facturer.", "mais vous indiquez qu'ils",
         "vous avez continué"},
        /* one word leaves open what is wanted, and nothing else is left to miss */
        {"Gutschrift?", "Worum genau geht es", "übersehen"},
        {"Kann ich mein Fahrrad im Zug mitnehmen?", "richtig verstanden?", "genau diese Frage"},
        {"A máquina de lavar não centrifuga. Podem enviar alguém?", "nos pede para enviar", "saber se"},
        {"Faltan los tacos del perchero. Si pueden mandármelos, se lo agradezco.", "que se los mandemos",
         "mandármelos"},
        {"Los adornos internos no caben en mi cocina. ¿Podéis mandarnos otros?", "adornos internos", "les no"},
        {"El jarro pierde agua por abajo. Devuélvanme el dinero.", "que le devolvamos el dinero", "Devuélvanme"},
        {"La lavadora no centrifuga. ¿Pueden mandar a alguien?", "que mandemos a alguien", "saber si"},
        {"Mon lave-linge n'essore plus. Pouvez-vous envoyer quelqu'un ?", "demandez d'envoyer", "savoir si"},
        {"The brakes you mended failed on the motorway with my kids in the back.", "alarming", "Thank you"},
        {"Somebody opened a loan in my name with you last week.", "worr", "Thank you"},
        /* who reports something is thanked for it, and what is wanted is said once */
        {"The lift in block C groans on every floor.", "letting us know", "Let me"},
        {"The ruler snaps to the wrong grid. It jumps twice a day. Please look into it.", "like us to look into",
         "looked into"},
        {"The meter app shows nothing since noon. Please fix this urgently.", "urgently", "urgent."},
        {"I need a copy of my lease for the bank.", "You need a copy of your lease", "letting us know"},
        {"Why does the map open in two windows???", "like to know why", "frustrating"},
        /* praise is praise in whatever words, and scorn is none */
        {"The harvest stew in your Whitby canteen was delicious!", "The harvest stew", "anything"},
        {"Your porter carried my trunk up four floors. Lovely man.", "Our porter carried", "You write"},
        {"Thank you Odile at the ferry desk for finding my scarf", "thank Odile at the ferry desk",
         "In your own words"},
        {"oh lovely, the ramp is shut again and I use a chair", "The ramp is shut again", "ovely"},
        {"Wonderful service as ever, ninety minutes late and stone cold", "Hello", "kind"},
        {"Brilliant. Now the night ferry leaves without a stop at Orr", "night ferry", "good to read"},
        /* a chaser is told that it came; what has settled itself is not asked about */
        {"Hello? Anybody there?", "has reached us", "question"},
        {"any update on this?", "reference number", "question"},
        {"All sorted now", "settled", "correct"},
        {"What a surprise, the lower ferry is late again", "the lower ferry is late again", "urprise"},
        {"Thanks for your answer, but the gate code still fails", "gate code still fails", "us to answer"},
        {"Happy new year!", "kind wishes", "right?"},
        {"I booked a hut for 9 May and need to move it. Ref BS-60833.", "move it", "strongly"},
        {"I love it when your gate machine eats my card.", "eats your card", "good to read"},
        {"Thank you so much for the lovely dent in my boat.", "dent", "kind"},
        {"Sure, take my deposit and cancel the trip, why not.", "not happy that we take your deposit",
         "like to cancel"},
        {"Congratulations, you have lost the same trunk twice.", "You write that we have lost", "ongratulations"},
        {"Olga at your pier desk went out of her way for my aunt. Please tell her manager.", "kind message", "concern"},
        {"Your clerk told my aunt that I had not paid. I had.", "but you had", "right?"},
        {"A bouncer grabbed my brother for no reason.", "You write that a bouncer grabbed", "Thank you"},
        {"Your page says 5 pounds and your letter says 9.", "our letter says 9", "your letter"},
        {"Not a fan of the new signs", "You do not like the new signs", "In your own"},
        {"Three weeks now. The post office says you never sent my chart.", "says we never sent", "says you"},
        {"The page says you are closed on Sundays", "says we are closed", "says you"},
        {"Someone rang who said he was from you and asked for my pin.", "said he was from us", "from you"},
        {"I had a small accident yesterday. How do I file a claim?", "sorry to read this", "Thank"},
        {"A signboard outside your mill fell on my foot.", "You write that a signboard", "Thank you"},
        {"My uncle had an alergic reaction to your oat bar.", "You write that your uncle", "Thank you"},
        {"The winch sticks, just saying", "The winch sticks", "saying"},
        {"Lost my key card. But the desk has no spare ones.", "but the desk has no spare ones", "card. The"},
        {"I'd like to apologise for being rude to your warden.", "You'd like to apologise", "upset"},
        {"I already sent you the floor plan on Monday, please read it.", "back to us", "in touch"},
        {"Nobody thought to warn us that the slipway was shut.", "You write that nobody thought",
         "Thank you for telling"},
        {"My doctor has told me not to swim before June. Please cancel my pass.", "cancel your pass", "ask again"},
        {"Why does nobody at your desk pick up???", "why", "your patience"},
        {"I have written five times about my badge. Could you help me?", "frustrating", "patience"},
        {"My aunt's parcel for the fair came crushed, and it was meant as a present for her.", "disappoint",
         ", I understand"},
        {"I am not happy with the porridge at your inn.", "annoying", "unhappy"},
        {"Your clerk promised me a ring back and nobody rang.", "frustrating", "Thank you"},
        {"Your barber was late and cut one side too short.", "our barber", "letting us know"},
        {"Three of my vouchers ran out and no one warned me!!", "frustrating", "Thank you"},
        {"The soup was sold as nut free and my niece had a reaction to it.", "serious", "Thank you"},
        {"My grandfather broke his hip on your stairs last night.", "sorry to read", "Thank you"},
        {"hello i was in an accident on monday and want to make a claim", "sorry to read", "Thank"},
        {"A note to say how impressed I was with your florist.", "impressed", "concern"},
        {"The parcel was thrown over the wall into a puddle.", "happy", "Thank you"},
        {"Somebody wrote that my password was changed but I did not change it.", "worr", "Thank you"},
        {"I need to renew my pass. Does it take long?", "Thank", "letting us know"},
        {"Your ferry lost my trunk. I won't be using you again.", "You write", "Thank you"},
        {"Thanks to Olga in the Leith shop who mended my watch for free. A star", "Olga", "Thank you for w"},
        {"The lamp has a terrible hum at 40 per cent. Why is that?", "why you are asking", "disappoint"},
        {"When will you open in Oban? I'm really annoyed.", "annoy", "Thank"},
        {"Under section 7 of the lease I request a copy of the survey.", "survey", "letting us know"},
        {"A caller had my trust and I gave him my code. Now my pot is empty.", "worr", "Thank"},
        {"There is an unknown payment of 71 pounds in my pot.", "I ", "Thank"},
        {"Eleven years with you and this is how you treat me.", "let down", "Thank"},
        {"Since Sunday the water from our tap is brown.", "I ", "Thank"},
        {"The lid came off in my bag and soaked my notes. Cheers for that, no refund offered.", "frustrating", "Thank"},
        {"Thanks for losing my saddle. Two weeks and it is still missing.", "frustrating", "Thank"},
        {"My autistic brother was asked to leave your climbing hall.", "upsetting", "Thank"},
        /* pleas, threats and alternatives keep what they say */
        {"Our till is dead and there is a queue. Immediate assistance needed.", "urgent help", "assistance needed"},
        {"The printer jams. Needs urgent attention!", "dealt with right away", "Needs"},
        {"Do I have to pay both bills or are they the same?", "or whether they are the same", "and whether"},
        {"Should I wait for the driver or can you send someone else?", "or whether we can send", "us to send"},
        {"The gate is stuck. Repair it this week or I cancel.", ", or you will cancel", "Otherwise"},
        {"How do I get to the depot? By bus or by tram?", "by bus or by tram", "Thank you for letting"},
        {"The chair came apart. Either send a new one or refund me.", " or ", "and your money"},
        {"Please send help: my gate has fallen on the shed.", "you'd like our help", "send help"},
        {"The gate is stuck. Immediate assistance required!", "need urgent help", "was required"},
        {"The gate is stuck. Do something!", "do something about this", "opportunity"},
        {"I need to move my pitch. Will you help me?", "you'd like our help", "whether"},
        {"I want to leave the club but the page has no button for it. Please help.", "and you'd like our help", "also"},
        {"The tent leaks. I demand that you send a new one.", "like a new one sent", "demand"},
        {"My shelf is crooked. Please improve your drawings.", "like us to improve our drawings", "your own"},
        {"The lids are hard to open. Please be more careful.", "us to be more careful", "In your own"},
        {"I no longer need the hut tonight cancel it please", "like us to cancel it", "tonight cancel"},
        {"The hut is damp. It would be great if someone could come.", "you'd like someone to come", "be great"},
        {"The hut is damp. Requesting a refund.", "you'd like a refund", "requesting"},
        {"Why do you keep refusing my pass?I tried it at two gates.", "why we keep refusing your pass", "?I"},
        {"The fee goes up to 21.50. is that for all members?", "whether that is for all members", "50. is"},
        {"We would like to join your market. Who can we ring", "who to ring", "Who can you"},
        {"How do I claim compensation for the cancelled tour?", "how to claim", "whether"},
        /* what was left out is named */
        {"Your parcel JD0055 8812 417 UK was left in the rain. Please look into it.", "rain", "bank details"},
        {"My password is Apfel77! and I cannot log in since noon.", "left your password out", "private details"},
        {"Meine Kreditkarte 4111 1111 1111 1111 wurde gestern zweimal belastet.", "Kartennummer habe ich", "4111"},
        /* a wish and a hardship are two sentences */
        {"You took 90 euros too much. I want it back. My pension is small.", "like your money back", "back, and"},
        {"The room was cold the whole night. The shower in the corridor gave no hot water at all. I am disappointed.",
         "disappoint", "Also,"},
        {"Dear Sir, my invoice 5531 shows the wrong address. Yours faithfully, Dr. Alma Reiter", "Dear Dr. Reiter",
         "Alma"},
        {"Our gate has been stuck since noon. Please send a fitter.\n\nThe Ostrow family", "Ostrow family", "Hello,\n"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(words) words = answer("", cases[i].body);
        if (!strstr(words->text, cases[i].told) || strstr(words->text, cases[i].never))
            fail_msg("\"%s\" gave \"%s\"", cases[i].body, words->text);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_around_the_matter_fits),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
