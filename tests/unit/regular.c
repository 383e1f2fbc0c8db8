/*
 * regular.c - the first passes of listening one by one: a mail's text made regular and cut into sentences. Tables of our own sentences.
 */
#include "../../milter/listen/apostrophe.h"
#include "../../milter/listen/clause.h"
#include "../../milter/listen/clean.h"
#include "../../milter/listen/item.h"
#include "../../milter/listen/scraps.h"
#include "../../milter/listen/runon.h"
#include "../../milter/listen/shout.h"
#include "../../milter/listen/split.h"
#include "../../milter/listen/stops.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void
same(const char *what, const char *of, const char *is, const char *should)
{
    if (strcmp(is, should) != 0)
        fail_msg("%s of \"%s\": \"%s\", not \"%s\"", what, of, is, should);
}

static void
test_stops(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"it never came.why not?i paid", "it never came. why not? i paid"},
        {"so slow!!!fix it", "so slow!!! fix it"},
        {"waited...nobody came", "waited... nobody came"},
        {"it is dead.I want another.The last too", "it is dead. I want another. The last too"},
        {"bought at shop.example and my.page.example", "bought at shop.example and my.page.example"},
        {"on lamps.it and lamps.is", "on lamps.it and lamps.is"},
        {"the file report.pdf, a.b.c, 4.5 and z.B.", "the file report.pdf, a.b.c, 4.5 and z.B."},
        {"Spett.le ditta, dott.ssa Neri", "Spett.le ditta, dott.ssa Neri"},
        {"see https://shop.example/?i=why?not", "see https://shop.example/?i=why?not"},
        {"write to jan.why@shop.example", "write to jan.why@shop.example"},
        {"je suis d\xC3\xA9\xC3\xA7u.je veux", "je suis d\xC3\xA9\xC3\xA7u. je veux"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *apart = stops_apart(cases[i][0]);
        same("stops", cases[i][0], apart, cases[i][1]);
    }
}

static void
test_clean(void **state)
{
    (void)state;
    static const char *const cases[][2] = {{"it\xE2\x80\x99s \xE2\x80\x9Cok\xE2\x80\x9D", "it's \"ok\""},
                                           {"a\xC2\xA0"
                                            "b&amp;c",
                                            "a b&c"},
                                           {"what????????", "what???"},
                                           {"in\xC2\xADvisible", "invisible"},
                                           {"one\r\ntwo", "one\ntwo"},
                                           {"why is I\xEF\xB8\x8F odd", "why is I odd"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *clean = clean_text(cases[i][0]);
        same("clean", cases[i][0], clean, cases[i][1]);
    }
    static const char *const plain[][3] = {
        {"en", "pls fix it, i cant log in", "please fix it, I can't log in"},
        {"en", "ur app dont work", "your app don't work"},
        {"en", "MY ORDER NEVER ARRIVED", "My order never arrived"},
        {"en", "see i.e. model u-200", "see i.e. model u-200"},
        {"fr", "svp remboursez", "s'il vous plaît remboursez"},
        {"fr", "chez ***** rien ne va", "chez cette entreprise rien ne va"},
        {"fr", "l'entreprise ***** ne répond pas", "cette entreprise ne répond pas"},
        {"en", "Hi team, my lamp broke", "my lamp broke"},
        {"nl", "Beste klantenservice, mijn pakket is er niet", "mijn pakket is er niet"},
        {"es", "Hola equipo, no funciona nada", "no funciona nada"},
        {"en", "Dear me, no", "Dear me, no"},
        {"de", "geht garnicht", "geht gar nicht"},
        {"fr", "depuis OCTOBRE rien à la SNCF", "depuis octobre rien à la SNCF"},
        {"es", "porfa ayuda", "por favor ayuda"},
        {"pt", "nao funciona", "não funciona"}};
    for (guint i = 0; i < G_N_ELEMENTS(plain); i++) {
        g_autofree char *text = clean_plain(plain[i][0], plain[i][1]);
        same("plain", plain[i][1], text, plain[i][2]);
    }
}

static void
test_messages(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"A red box pops up and it says\n\nE-41: no disk\n\nCan you help?",
         "A red box pops up and it says \"E-41: no disk\".\n\nCan you help?"},
        {"Ich sehe die Fehlermeldung:\nZugriff verweigert.\nWas tun?",
         "Ich sehe die Fehlermeldung \"Zugriff verweigert\".\nWas tun?"},
        {"Then I get:\n\nhttps://example.com/x", "Then I get:\n\nhttps://example.com/x"},
        {"It came late.\nRegards", "It came late.\nRegards"},
        {"and it says", "and it says"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *quoted = scraps_message(cases[i][0]);
        same("message", cases[i][0], quoted, cases[i][1]);
    }
    static const char *const marks[][2] = {{"my sons new bike broke", "my son's new bike broke"},
                                           {"my sons are cold", "my sons are cold"},
                                           {"can my sons open it", "can my sons open it"},
                                           {"is this years bill right", "is this year's bill right"},
                                           {"in the last weeks nothing came", "in the last weeks nothing came"},
                                           {"last weeks order", "last week's order"},
                                           {"it broke last years", "it broke last years"}};
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        g_autofree char *put = apostrophe_put(marks[i][0]);
        same("mark", marks[i][0], put, marks[i][1]);
    }
    g_autofree char *city = shout_name("lisbon"), *word = shout_name("nice");
    assert_string_equal(city, "Lisbon");
    assert_null(word);
    g_autofree char *nouns = shout_nouns("de", "die mahngebühr und das paket sind falsch");
    assert_string_equal(nouns, "die Mahngebühr und das Paket sind falsch");
    g_autofree char *spaced = clean_spaced("fr", "personne ne vient pouvez vous passer");
    assert_string_equal(spaced, "personne ne vient pouvez-vous passer");
    g_autofree char *glued = clean_spaced("en", "two came,one is bust & i want 2 cancel");
    assert_string_equal(glued, "two came, one is bust and i want to cancel");
}

static void
test_runons(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        {"en",
         "hi my last card bill was way too high this month and nobody at the shop could say why so please check it for "
         "me and send "
         "the rest back thanks",
         "hi|my last card bill was way too high this month and nobody at the shop could say why|so please check it for "
         "me and send the "
         "rest back|thanks"},
        {"en",
         "the kettle you sent me leaks from the lid and i rang twice but nobody picked up can someone have a look",
         "the kettle you sent me leaks from the lid|and i rang twice|but nobody picked up|can someone have a look?"},
        {"en", "i never knew it renews itself, anyway i stopped using it in june, could you end it now",
         "i never knew it renews itself|anyway i stopped using it in june|could you end it now?"},
        {"en", "my order came today without the lid where is the rest of it",
         "my order came today without the lid|where is the rest of it?"},
        {"en", "I know where it is and I can ask them, but they said I should write to you first.",
         "I know where it is and I can ask them, but they said I should write to you first."},
        {"en", "Please send somebody today, nobody picks up on your line.",
         "Please send somebody today|nobody picks up on your line."},
        {"en",
         "your man came to mend the tap he said it was done but its still dripping does the price cover it i pay 9 a "
         "month "
         "for this",
         "your man came to mend the tap|he said it was done|but its still dripping|does the price cover it?|i pay 9 a "
         "month "
         "for this"},
        {"en", "please tell me when will it come", "please tell me when will it come"},
        {"en", "The front lamp went dark but the rear one is bright, why",
         "The front lamp went dark but the rear one is bright|why?"},
        {"en", "I'd love to understand the reason, and to know why.",
         "I'd love to understand the reason, and to know why."},
        {"en", "i got a second tablet i want to take my notes off the first one how to do that",
         "i got a second tablet|i want to take my notes off the first one|how to do that?"},
        {"en", "nobody ever showed me how to do that", "nobody ever showed me how to do that"},
        {"en", "evening i saw the water bill and it is higher than what you told me i want to talk about it",
         "evening i saw the water bill|and it is higher than what you told me|i want to talk about it"},
        {"en", "Dont change it.", "please Dont change it."},
        {"en", "Dont change trains there any more, it is a mess of a station.",
         "Dont change trains there any more, it is a mess of a station."},
        {"de", "hallo mein paket ist seit montag weg und ich brauche es dringend könnt ihr mal schauen",
         "hallo|mein paket ist seit montag weg|und ich brauche es dringend|könnt ihr mal schauen"},
        {"de",
         "ich hab am Montag beim Service angerufen da hieß es das wird erledigt jetzt kam wieder eine Rechnung das "
         "finde "
         "ich komisch",
         "ich hab am Montag beim Service angerufen|da hieß es das wird erledigt|jetzt kam wieder eine Rechnung|das "
         "finde "
         "ich komisch"},
        {"de",
         "ich melde mich weil mein Drucker nicht mehr anspringt und ich hab doch noch Garantie bei ihnen können sie "
         "mir "
         "einen neuen schicken",
         "ich melde mich weil mein Drucker nicht mehr anspringt|und ich hab doch noch Garantie bei ihnen|können sie "
         "mir "
         "einen neuen schicken"},
        {"de", "die Lampe ist zwar schön aber das Licht flackert seit dem ersten Abend",
         "die Lampe ist zwar schön aber das Licht flackert seit dem ersten Abend"},
        {"de", "wenn ich die Taste drücke passiert einfach gar nichts und jetzt kann ich nicht backen",
         "wenn ich die Taste drücke passiert einfach gar nichts|und jetzt kann ich nicht backen"},
        {"es", "llevo tres dias sin luz en casa, me dijeron que venian ayer, quiero que vengan hoy mismo",
         "llevo tres dias sin luz en casa|me dijeron que venian ayer|quiero que vengan hoy mismo"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(GStrv) parts = runon_parts(cases[i][0], runon_hasty(cases[i][1]), cases[i][1], NULL);
        g_autofree char *joined = g_strjoinv("|", parts);
        same("parts", cases[i][1], joined, cases[i][2]);
    }
}

static void
test_items(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Nothing is signed until (a) it is open, (b) we have a date.",
         "Nothing is signed until (a) it is open, (b) we have a date."},
        {"Two faults: (a) the lid leaks, and (b) the cord is torn.",
         "Two faults:\n1. The lid leaks.\n2. The cord is torn."},
        {"We need: (i) the deed; (ii) the key.\n\nThanks", "We need:\n1. The deed.\n2. The key.\n\nThanks"},
        {"please tell me 1) is it in stock 2) what is the price",
         "please tell me\n1. Is it in stock?\n2. What is the price"},
        {"So again. 1. Is it open? 2. Is it free?", "So again.\n1. Is it open?\n2. Is it free?"},
        {"1. late\n2. broken", "1. late\n2. broken"},
        {"a) late\nb) broken", "\n1. Late.\n2. Broken"},
        {"I moved on 1. May and paid on 2. June", "I moved on 1. May and paid on 2. June"},
        {"the size (b) is wrong", "the size (b) is wrong"},
        {"I expect: a refund, an apology, not a voucher, and to know why. Thanks.",
         "I expect:\n1. A refund.\n2. An apology, not a voucher.\n3. To know why.\n\nThanks."}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *lines = item_lines(cases[i][0]);
        same("items", cases[i][0], lines, cases[i][1]);
    }
    assert_string_equal(item_unlabelled("First: the lid leaks"), "the lid leaks");
    assert_string_equal(item_unlabelled("Error: it fails"), "Error: it fails");
}

static void
test_shout(void **state)
{
    (void)state;
    static const char *const cases[][4] = {
        {"en", "", "WHERE IS MY PARCEL? I PAID ON 3 MAY.", "Where is my parcel? I paid on 3 May."},
        {"en", "", "THE COACH TO MANILA LEFT WITHOUT US AND I'M FURIOUS",
         "The coach to Manila left without us and I'm furious"},
        {"en", "", "MY TRAIN WAS XT 41 AND THE CASE IS AB-2210-K", "My train was XT 41 and the case is AB-2210-K"},
        {"en", "Doris Fenwick", "FENWICK IS MY NAME, NOT FENNICK", "Fenwick is my name, not fennick"},
        {"en", "", "YOU MAY NOT MARCH IN HERE WITH A VAT BILL", "You may not march in here with a VAT bill"},
        {"en", "", "THIS IS THE 3RD TIME SINCE MONDAY", "This is the 3rd time since Monday"},
        {"en", "", "I want ONE answer", "I want ONE answer"},
        {"de", "", "ICH HABE DIE MAHNGEBÜHR AM 4. BEZAHLT. WARUM ANTWORTEN SIE NICHT",
         "Ich habe die Mahngebühr am 4. bezahlt. Warum antworten Sie nicht"},
        {"es", "", "NO TENGO LUZ DESDE EL LUNES", "No tengo luz desde el lunes"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *calm = shout_calm(cases[i][0], cases[i][1], cases[i][2]);
        same("calm", cases[i][2], calm, cases[i][3]);
    }
    static const char *const words[][2] = {{"NOW", "now"}, {"VAT", ""}, {"HTML", ""}, {"Now", ""}, {"A41", ""}};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        g_autofree char *word = shout_word("en", words[i][0]);
        same("word", words[i][0], word ? word : "", words[i][1]);
    }
}

static void
test_split(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"It broke. I want a new one.", "It broke.|I want a new one."},
        {"Ich habe am 3. Mai bestellt. Nichts kam.", "Ich habe am 3. Mai bestellt.|Nichts kam."},
        {"Dr. Smith rang at 5 p.m. yesterday. Why?", "Dr. Smith rang at 5 p.m. yesterday.|Why?"},
        {"Hi,\nmy lamp broke\nKind regards\nAda", "Hi,|my lamp broke|Kind regards|Ada"},
        {"Two things:\n1. The lid leaks.\n2. No manual.", "Two things:|The lid leaks.|No manual."},
        {"- late\n- broken", "late|broken"},
        {"See www.example.org/a.html for it. Thanks!", "See www.example.org/a.html for it.|Thanks!"},
        {"You sent size 14 :( Can I swap it?", "You sent size 14 :(|Can I swap it?"},
        {"I sent it back in May... you have it since June... please pay",
         "I sent it back in May...|you have it since June...|please pay"},
        {"no idea... please help", "no idea... please help"},
        {"This line was wrapped by a mail program at its\nusual width and goes on here.",
         "This line was wrapped by a mail program at its usual width and goes on here."},
        {"Meine Bestellnr. 4711 fehlt. Bitte melden.", "Meine Bestellnr. 4711 fehlt.|Bitte melden."},
        {"Das muss bis 14.11. da sein. Danke.", "Das muss bis 14.11. da sein.|Danke."},
        {"The clerk (Bo?) was kind. Thanks.", "The clerk (Bo?) was kind.|Thanks."},
        {"This one line goes on for so long that no program that wraps its lines can ever have put a break behind "
         "it\nnadia",
         "This one line goes on for so long that no program that wraps its lines can ever have put a break behind "
         "it|nadia"},
        {"It cost 30. I paid twice!", "It cost 30.|I paid twice!"},
        {"No reply to my mail.Please cancel it.", "No reply to my mail.|Please cancel it."},
        {"Quiero una M. ¿Cómo lo hago?", "Quiero una M.|¿Cómo lo hago?"},
        {"love the app \xF0\x9F\x98\x8A any chance of a dark mode?",
         "love the app \xF0\x9F\x98\x8A|any chance of a dark mode?"},
        {"The lease ends 30 Nov. What could you offer?", "The lease ends 30 Nov.|What could you offer?"},
        {"It says no. Which is it?", "It says no.|Which is it?"},
        {"¿Dónde está? No llega.", "¿Dónde está?|No llega."},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(GStrv) parts = split_sentences(cases[i][0]);
        g_autofree char *joined = g_strjoinv("|", parts);
        same("sentences", cases[i][0], joined, cases[i][1]);
    }
}

/* What a pass may do to a clause without looking: borrow a word over a swap, ask behind the end, write there. */
static void
test_words_stay(void **state)
{
    (void)state;
    g_autoptr(clause) clause = clause_cut("(Vendeste uma coisa), má.");
    const char *low = clause->words[0].low, *trail = clause->words[2].trail;
    clause_set(clause, 0, "Venderam");
    clause_mark(clause, 2, "");
    clause_lead(clause, 0, "");
    same("borrowed", "Vendeste", low, "vendeste");
    same("borrowed", "coisa),", trail, "),");
    clause_set(clause, 0, clause->words[0].low);
    same("its own", "Venderam", clause->words[0].text, "venderam");
    const struct word one = {(char *)"", (char *)"\"x\"", (char *)"quotation", (char *)"!"};
    clause_fold(clause, 1, 3, &one);
    g_autofree char *line = clause_line(clause);
    same("folded", "uma coisa", line, "venderam \"x\"! má.");
    same("borrowed", "coisa),", trail, "),");
    for (guint i = 0; i < CLAUSE_EDGE; i++) {
        const struct word *behind = &clause->words[clause->count + i];
        same("behind the end", "lead, text", behind->lead, behind->text);
        same("behind the end", "low, trail", behind->low, behind->trail);
        clause_set(clause, clause->count + i, "no");
        clause_mark(clause, clause->count + i, ",");
        same("behind the end", "text", behind->text, "");
    }
    g_autoptr(clause) none = clause_cut(" * ");
    same("of none", "the first", none->words[0].low, "");
    clause_blank(clause, 0, 99);
    g_autofree char *blank = clause_line(clause);
    same("blank", "all", blank, "  ");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_stops),    cmocka_unit_test(test_clean),
                                       cmocka_unit_test(test_messages), cmocka_unit_test(test_runons),
                                       cmocka_unit_test(test_items),    cmocka_unit_test(test_shout),
                                       cmocka_unit_test(test_split),    cmocka_unit_test(test_words_stay)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
