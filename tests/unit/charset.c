/*
 * charset.c - octets without a true label, read as what they are.
 *
 * Each text is written here in UTF-8, put into the set by iconv, and must come back without the set being named.
 */
#include "../../milter/letter/charname.h"
#include "../../milter/letter/charset.h"
#include "../../milter/letter/shifted.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>

static const struct {
    const char *set, *text;
} unlabelled[] = {
    {"gb18030", "转发：整体提升企业服务水平"},
    {"gb18030", "武夷山"},
    {"gb18030", "订单问题"},
    {"gb18030", "退货申请"},
    {"gb18030", "机房环境法规"},
    {"gb18030", "报价单.xls"},
    {"gb18030", "您好，我的订单还没有收到，请帮我查询一下物流信息。谢谢！"},
    {"big5", "訂單問題"},
    {"big5", "退款申請"},
    {"big5", "您好，我的訂單還沒有收到，請幫我查詢一下物流資訊。謝謝！"},
    {"cp932", "ツール"},
    {"cp932", "ご注文の件"},
    {"cp932", "お問い合わせ"},
    {"cp932", "注文した商品がまだ届きません。確認をお願いします。"},
    {"euc-jp", "ご注文の件"},
    {"euc-jp", "お問い合わせ"},
    {"euc-jp", "注文した商品がまだ届きません。確認をお願いします。"},
    {"cp949", "주문 문의"},
    {"cp949", "환불 요청합니다"},
    {"cp949", "주문한 상품이 아직 도착하지 않았습니다. 확인 부탁드립니다."},
    {"windows-1251", "Вопрос по заказу"},
    {"windows-1251", "Здравствуйте"},
    {"windows-1251", "Возврат денег"},
    {"windows-1251", "Здравствуйте! Мой заказ до сих пор не пришёл, помогите пожалуйста."},
    {"windows-1251", "Доброго дня! Моє замовлення ще не надійшло, допоможіть будь ласка."},
    {"koi8-r", "Вопрос по заказу"},
    {"koi8-r", "Возврат денег"},
    {"koi8-r", "Здравствуйте! Мой заказ до сих пор не пришёл, помогите пожалуйста."},
    {"cp866", "Здравствуйте! Мой заказ до сих пор не пришёл, помогите пожалуйста."},
    {"iso-8859-5", "Здравствуйте! Мой заказ до сих пор не пришёл, помогите пожалуйста."},
    {"windows-1252", "Grüße aus München"},
    {"windows-1252", "für"},
    {"windows-1252", "Ça va très bien à l'été"},
    {"windows-1252", "L’été dernier, j’ai commandé une théière – elle n’est jamais arrivée à Genève."},
    {"windows-1252", "Año nuevo, ¿qué pasa? Dirección de envío equivocada, también el número"},
    {"windows-1252", "A encomenda não chegou; já é a segunda vez que isto acontece, não é? Atenção"},
    {"windows-1252", "Perché la consegna è già in ritardo? Non è più possibile, la città è vicina"},
    {"windows-1252", "Überraschung"},
    {"windows-1252", "Bestellung für Größe 42 – „dringend“ schön"},
    {"windows-1252",
     "Die Maße stimmen nicht, außerdem fehlt das Zubehör; bitte prüfen Sie die Öffnungszeiten für Köln"},
    {"windows-1252", "Göteborg är på räksmörgås; beställningen är försenad och jag är så trött på det här"},
    {"windows-1252", "Hyvää päivää, tilaus ei ole tullut vielä, eikä sähköpostiin vastata"},
    {"windows-1252", "Pakken er ødelagt, og nøglerne er væk; få den på plads i morgen tidlig, tak. Åse Sørensen"},
    {"windows-1252", "Het hoesje is één dag te laat, coördinatie à € 5"},
    {"windows-1252", "50 € – Angebot"},
    {"windows-1255", "שלום, ההזמנה שלי עדיין לא הגיעה"},
    {"windows-1255", "שאלה על ההזמנה"},
    {"windows-1256", "مرحبا، لم يصل طلبي بعد. الرجاء المساعدة"},
    {"windows-1256", "استفسار عن الطلب"},
    {"windows-1253", "Καλημέρα, η παραγγελία μου δεν έφτασε ακόμα"},
    {"windows-1253", "Ερώτηση για παραγγελία"},
    {"windows-874", "สวัสดีครับ สินค้าที่สั่งยังไม่มาถึง"},
    {"windows-874", "สอบถามเรื่องสินค้า"},
    {"windows-1250", "Dzień dobry, moje zamówienie jeszcze nie dotarło. Proszę o pomoc, źle"},
    {"windows-1250", "Dobrý den, moje objednávka ještě nedorazila, prosím o pomoc. Děkuji"},
    {"windows-1250", "Üdvözlöm! A megrendelésem még nem érkezett meg, kérem segítsenek, nagyon sürgős. Őszintén"},
    {"windows-1254", "Merhaba, siparişim hâlâ gelmedi, yardımcı olur musunuz? Teşekkürler ığ"},
    {"utf-16", "Grüße aus München"},
    {"utf-8", "Grüße aus München"},
};

static void
unlabelled_is_found(void **state)
{
    (void)state;
    guint wrong = 0;
    for (guint i = 0; i < G_N_ELEMENTS(unlabelled); i++) {
        gsize length;
        g_autofree char *octets = g_convert(unlabelled[i].text, -1, unlabelled[i].set, "utf-8", NULL, &length, NULL);
        assert_non_null(octets);
        g_autofree char *text = charset_text(octets, length, NULL, NULL, 4096);
        if (strcmp(text, unlabelled[i].text) != 0) {
            print_message("%s: %s: got %s\n", unlabelled[i].set, unlabelled[i].text, text);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static const struct {
    const char *octets, *label, *hint, *text;
} labelled[] = {
    {"Gr\xC3\xBC\xC3\x9F", "iso-8859-1", NULL, "Grüß"},
    {"Gr\xFC\xDF", "utf-8", NULL, "Grüß"},
    {"Gr\xFC\xDF", "us-ascii", NULL, "Grüß"},
    {"\x80 5", "iso-8859-1", NULL, "€ 5"},
    {"Gr\xFC\xDF", "\"ISO 8859-1\"", NULL, "Grüß"},
    {"Gr\xFC\xDF", "win-1252", NULL, "Grüß"},
    {"Gr\xFC\xDF", "no-such-set", NULL, "Grüß"},
    {"\xEF\xBB\xBFx", "utf-8", NULL, "x"},
    {"\xC2\xEE\xEF\xF0\xEE\xF1", "x-unknown", "windows-1251", "Вопрос"},
    {"\xC2\xEE\xEF\xF0\xEE\xF1", "windows1251", NULL, "Вопрос"},
    {"p\xEAkni\xEAty", "x-unknown", "windows-1250", "pęknięty"},
    {"k\xFDr\xFDk", "x-unknown", "cp1254", "kırık"},
    {"\xC2\xEE\xEF\xF0\xEE\xF1 \xEF\xEE \xE7\xE0\xEA\xE0\xE7\xF3", "iso-8859-1", NULL, "Вопрос по заказу"},
    {"\x83\x63\x81\x5B\x83\x8B", "iso-2022-jp", NULL, "ツール"},
    {"\x1b$B-!-\"\x1b(B\x1b(I<2\x1b(B", "iso-2022-jp", NULL, "①②ｼｲ"},
    {"\x1b(I66666666666666666666", "iso-2022-jp", NULL, "ｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶｶ"},
    {"\x1b$BF|K\\\x1b(B", "us-ascii", NULL, "日本"},
    {"~{VPND~} ok ~~", "hz-gb-2312", NULL, "中文 ok ~"},
    {"Hi Mom +Jjo-!", "utf-7", NULL, "Hi Mom ☺!"},
    {"B+AOQ-r", "unicode-1-1-utf-7", NULL, "Bär"},
    {"za\xBF\xF3\xB3\xE6", "iso8859_2", NULL, "zażółć"},
    {"\xE9\xF9\xF8", "iso-8859-8-i", NULL, "ישר"},
    {"plain", "utf-16", NULL, "plain"},
    {"\x81\x30\x81\x30", "iso-gb2312", NULL, "\xC2\x80"},
};

static void
labels_are_read(void **state)
{
    (void)state;
    guint wrong = 0;
    for (guint i = 0; i < G_N_ELEMENTS(labelled); i++) {
        const char *octets = labelled[i].octets;
        g_autofree char *text = charset_raw(octets, strlen(octets), labelled[i].label, labelled[i].hint);
        const char *bare = g_str_has_prefix(text, "\xEF\xBB\xBF") ? text + 3 : text;
        if (strcmp(bare, labelled[i].text) != 0) {
            print_message("%s: %s: got %s\n", labelled[i].label, labelled[i].text, text);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

/* No octets break it: every set, every cut of random octets gives valid UTF-8. */
static void
anything_is_survived(void **state)
{
    (void)state;
    static const char *const sets[] = {NULL,    "utf-8",  "iso-2022-jp", "hz",   "gb2312",
                                       "utf-7", "utf-16", "iso-2022-kr", "big5", "x"};
    guint32 seed = 20261125;
    g_autoptr(GRand) chance = g_rand_new_with_seed(seed);
    print_message("seed %u\n", seed);
    for (guint round = 0; round < 2000; round++) {
        char octets[64];
        gsize length = (gsize)g_rand_int_range(chance, 0, sizeof octets);
        for (gsize i = 0; i < length; i++)
            octets[i] = (char)(round % 3 ? g_rand_int_range(chance, 0, 256)
                                         : "\x1b$B(~{}I@\xE3\x81"[g_rand_int_range(chance, 0, 12)]);
        g_autofree char *text = charset_text(octets, length, sets[round % G_N_ELEMENTS(sets)], "cp932", 4096);
        assert_true(g_utf8_validate(text, -1, NULL));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(unlabelled_is_found), cmocka_unit_test(labels_are_read),
                                       cmocka_unit_test(anything_is_survived)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
