/*
 * text.c - foreign bytes made into text: valid, without NUL and controls, idempotent; mailboxes
 * that may leave; and the mail that is made of them.
 */
#include <hearken/reply.h>
#include <hearken/text.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void
known_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        gssize length;
        gsize limit;
        const char *clean, *line;
    } table[] = {
        {"plain", -1, 0, "plain", "plain"},
        {"a\r\nb\rc\n", -1, 0, "a\nb\nc\n", "a b c"},
        {"a\0b", 3, 0, "ab", "a b"},
        {"\xE9t\xE9", -1, 0, "\xEF\xBF\xBDt\xEF\xBF\xBD", "\xEF\xBF\xBDt\xEF\xBF\xBD"},
        {"\xED\xA0\x80", -1, 0, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"tab\there", -1, 0, "tab\there", "tab here"},
        {"\x1B[31mred", -1, 0, "[31mred", "[31mred"},
        {"  a  \xC2\xA0 b ", -1, 0, "  a  \xC2\xA0 b ", "a b"},
        {"x\xE2\x80\xAEy\xE2\x80\x8Bz", -1, 0, "x\xE2\x80\xAEy\xE2\x80\x8Bz", "xyz"},
        {"\xC3\xA4\xC3\xB6", -1, 3, "\xC3\xA4", "\xC3\xA4"},
        {"\xC3\xA4 \xC3\xB6", -1, 4, "\xC3\xA4 ", "\xC3\xA4"},
        {NULL, -1, 0, "", ""},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *clean = text_clean(table[i].bytes, table[i].length, table[i].limit);
        g_autofree char *line = text_line(table[i].bytes, table[i].length, table[i].limit);
        assert_string_equal(clean, table[i].clean);
        if (table[i].length == -1 || i != 2)
            assert_string_equal(line, table[i].line);
    }
}

static void
small_letters_keep_their_places(void **state)
{
    (void)state;
    static const char *const table[][2] = {
        {"", ""}, {"Ä Öl", "ä öl"}, {"İstanbul GROẞ 5\xE2\x84\xAA Ⱥ", "İstanbul groẞ 5\xE2\x84\xAA Ⱥ"}};
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *small = text_small(table[i][0]);
        assert_string_equal(small, table[i][1]);
    }
}

/* What a field holds stands in lines of 76 octets and is read as it was written. */
static void
fields(void **state)
{
    (void)state;
    static const struct {
        const char *text, *field, *mailbox;
    } table[] = {
        {"Lamp", "Lamp", "Lamp <a@b.invalid>"},
        {"", "", "a@b.invalid"},
        {"Ada (Desk)", "Ada (Desk)", "\"Ada (Desk)\" <a@b.invalid>"},
        {"A \"b\" \\", "A \"b\" \\", "\"A \\\"b\\\" \\\\\" <a@b.invalid>"},
        {"x\r\nBcc: eve@c.invalid", "x Bcc: eve@c.invalid", "\"x Bcc: eve@c.invalid\" <a@b.invalid>"},
        {"=?utf-8?Q?x?=", "=?utf-8?B?PT91dGYtOD9RP3g/PQ==?=", "=?utf-8?B?PT91dGYtOD9RP3g/PQ==?= <a@b.invalid>"},
        {"Löwe", "=?utf-8?B?TMO2d2U=?=", "=?utf-8?B?TMO2d2U=?= <a@b.invalid>"},
        {"ご注文のランプについてのお問い合わせ",
         "=?utf-8?B?44GU5rOo5paH44Gu44Op44Oz44OX44Gr44Gk44GE44Gm44Gu?=\n =?utf-8?B?44GK5ZWP44GE5ZCI44KP44Gb?=",
         "=?utf-8?B?44GU5rOo5paH44Gu44Op44Oz44OX44Gr44Gk44GE44Gm44Gu?=\n =?utf-8?B?44GK5ZWP44GE5ZCI44KP44Gb?= "
         "<a@b.invalid>"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *field = text_field(table[i].text, 0);
        g_autofree char *mailbox = text_mailbox_field(table[i].text, "a@b.invalid");
        assert_string_equal(field, table[i].field);
        assert_string_equal(mailbox, table[i].mailbox);
    }
}

/* A mail keeps all of its text, however long, and cites what it answers by any name that a client gives its mails. */
static void
a_mail_leaves_whole(void **state)
{
    (void)state;
    g_autofree char *line = g_strnfill(70, 'x');
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < 2000; i++)
        g_string_append_printf(text, "%s\n", line);
    const char *const references[] = {"first@[IPv6:2001:db8::7]", "evil> x@y", NULL};
    const struct post_mail mail = {.from_name = "Desk",
                                   .from_address = "desk@desk.invalid",
                                   .reply_to = "desk@desk.invalid",
                                   .recipient = "ann@customer.invalid",
                                   .subject = "Lamp",
                                   .text = text->str,
                                   .message_id = "o1@desk.invalid",
                                   .in_reply_to = "1701.lamp@[10.0.0.7]",
                                   .references = references};
    g_autoptr(GBytes) octets = NULL;
    struct fault fault = {0};
    assert_int_equal(post_compose(&mail, &octets, &fault), OUTCOME_OK);
    g_autofree char *sent = g_strndup(g_bytes_get_data(octets, NULL), g_bytes_get_size(octets));
    assert_non_null(strstr(sent, "\r\nIn-Reply-To: <1701.lamp@[10.0.0.7]>\r\nReferences: <first@[IPv6:2001:db8::7]> "
                                 "<1701.lamp@[10.0.0.7]>\r\n"));
    assert_int_equal(strlen(strstr(sent, "\r\n\r\n") + 4), text->len + 2000);
}

static void
random_bytes_become_valid(void **state)
{
    (void)state;
    const char *given = getenv("HEARKEN_SEED");
    guint32 seed = given ? (guint32)strtoul(given, NULL, 10) : (guint32)time(NULL);
    printf("seed %u\n", seed);
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    for (guint round = 0; round < 20000; round++) {
        char bytes[64];
        gssize length = g_rand_int_range(random, 0, sizeof bytes);
        for (gssize i = 0; i < length; i++)
            bytes[i] = (char)g_rand_int_range(random, 0, 256);
        gsize limit = (gsize)g_rand_int_range(random, 0, 40);
        g_autofree char *clean = text_clean(bytes, length, limit);
        g_autofree char *again = text_clean(clean, -1, limit);
        assert_true(g_utf8_validate(clean, -1, NULL));
        assert_string_equal(clean, again);
        assert_true(limit == 0 || strlen(clean) <= limit);
        g_autofree char *line = text_line(bytes, length, limit);
        assert_null(strpbrk(line, "\r\n\t"));
        assert_true(g_utf8_validate(line, -1, NULL));
    }
}

/* Eight octets are looked at at once: what is told of them is told of each, wherever among them it stands. */
static void
eight_at_once(void **state)
{
    (void)state;
    static const char some[] = "0189/:aZ ~\t\n\r\r\n\x1f\x7f\x1b";
    g_autoptr(GRand) random = g_rand_new();
    for (guint round = 0; round < 20000; round++) {
        char bytes[48], wanted[sizeof bytes];
        gsize length = (gsize)g_rand_int_range(random, 0, sizeof bytes), kept = 0;
        guint digits = 0;
        for (gsize i = 0; i < length; i++) {
            bytes[i] = g_rand_int_range(random, 0, 9) ? 'x' : some[g_rand_int_range(random, 0, sizeof some - 1)];
            digits += g_ascii_isdigit(bytes[i]) != 0;
        }
        for (gsize i = 0; i < length; i++) {
            bool lone = bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n');
            if (lone || g_ascii_isprint(bytes[i]) || bytes[i] == '\n' || bytes[i] == '\t')
                wanted[kept++] = lone ? '\n' : bytes[i];
        }
        wanted[kept] = '\0';
        g_autofree char *clean = text_clean(bytes, (gssize)length, 0);
        assert_string_equal(clean, wanted);
        assert_int_equal(text_digits(bytes, length, 3), MIN(digits, 3));
        assert_int_equal(text_digits(bytes, length, G_MAXUINT), digits);
        memset(bytes, 0xB5, length); /* '5' with its high bit */
        assert_int_equal(text_digits(bytes, length, 1), 0);
    }
}

/* One word far longer than the limit: linear (a quadratic line took 14 s of a mail's 120 kB). */
static void
long_word(void **state)
{
    (void)state;
    enum { LENGTH = 8 * 1024 * 1024, LIMIT = 1024 * 1024 };
    g_autofree char *word = g_strnfill(LENGTH, 'a');
    word[LENGTH / 2] = '\xC3'; /* a bad octet among plain ones, too */
    g_autofree char *line = text_line(word, LENGTH, LIMIT);
    g_autofree char *clean = text_clean(word, LENGTH, 0);
    assert_int_equal(strlen(line), LIMIT);
    assert_int_equal(strlen(clean), LENGTH + 2);
}

static void
mailboxes(void **state)
{
    (void)state;
    static const char *const good[] = {"a@b", "ada.lovelace+x=1@mail.example.org", "o'neil@example.com",
                                       "prvs=0123456789=bob@example.com"};
    static const char *const bad[] = {
        "",
        "a",
        "@b",
        "a@",
        "a b@c",
        "a@b c",
        "a@b\r\nRCPT TO:<x@y>",
        "<a@b>",
        "\"a b\"@c",
        "a@b@c@",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a@-b",
        "a@b-",
        "a@b..c",
        "a@[127.0.0.1]",
        "j\xC3\xB6rg@example.com",
        "a@ex\xC3\xA4mple.com",
        "a,b@c",
        "a@b>",
        "a\x7F@b",
        "a;b@c",
        "a:b@c",
        "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@example.com",
    };
    for (guint i = 0; i < G_N_ELEMENTS(good); i++)
        assert_true(text_is_mailbox(good[i]));
    for (guint i = 0; i < G_N_ELEMENTS(bad); i++)
        assert_false(text_is_mailbox(bad[i]));
    assert_false(text_is_mailbox(NULL));
}

static void
foreign_mailboxes(void **state)
{
    (void)state;
    static const char *const bad[] = {"ada@b",           "j\xC3\xB6rg@\xC3\xA4.de", "j\xC3@b",       "j\xC2\xA0@b",
                                      "j\xE2\x80\xAE@b", "j\xC3\xB6 rg@b",          "\xC3\xB6..g@b", "j\xEF\xBF\xBD@b"};
    assert_true(text_is_foreign_mailbox("j\xC3\xB6rg+1@xn--mnchen-3ya.example"));
    assert_true(text_is_foreign_mailbox("\xE7\x94\xA8\xE6\x88\xB7@example.com"));
    for (guint i = 0; i < G_N_ELEMENTS(bad); i++)
        assert_false(text_is_foreign_mailbox(bad[i]));
    static const char *const sent[][2] = {
        {"Ada@Example.COM", "Ada@example.com"},
        {"J\xC3\x96RG@M\xC3\x9CNCHEN.example", "J\xC3\x96RG@xn--mnchen-3ya.example"},
        {"a@stra\xC3\x9F"
         "e.example",
         "a@xn--strae-oqa.example"},
        {"a@mu\xCC\x88nchen.example", "a@xn--mnchen-3ya.example"},
        {"a@\xE2\x80\xAE.example", "a@\xE2\x80\xAE.example"},
        {"\"Ada\"@Example.COM", "Ada@example.com"},
        {"\"a\\d.a+x\"@b", "ad.a+x@b"},
        {"\"ada b\"@b", "\"ada b\"@b"},
        {"\"\\\"ada\\\"\"@b", "\"\\\"ada\\\"\"@b"},
        {"\"a..b\"@b", "\"a..b\"@b"},
        {"\"\"@b", "\"\"@b"},
        {"\"@b", "\"@b"},
        {"no domain", "no domain"},
        {"", ""},
    };
    for (guint i = 0; i < G_N_ELEMENTS(sent); i++) {
        g_autofree char *got = text_sent_address(sent[i][0]);
        assert_string_equal(got, sent[i][1]);
        g_autofree char *again = text_sent_address(got);
        assert_string_equal(again, got);
    }
}

static void
base_addresses(void **state)
{
    (void)state;
    static const struct {
        const char *address, *base, *extension;
    } table[] = {
        {"Support+t1@Example.COM", "support@example.com", "t1"},
        {"<a@b>", "a@b", NULL},
        {"+x@b", "+x@b", NULL},
        {"a@b", "a@b", NULL},
        {"nobody", NULL, NULL},
        {"", NULL, NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autofree char *extension = NULL;
        g_autofree char *base = text_base_address(table[i].address, NULL, &extension);
        if (!table[i].base) {
            assert_null(base);
            continue;
        }
        assert_string_equal(base, table[i].base);
        if (table[i].extension)
            assert_string_equal(extension, table[i].extension);
        else
            assert_null(extension);
    }
}

/* The same as GLib says, for octets of every kind, in words of eight and beside them. */
static void
valid_as_glib_says(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "a",    "plain words",  "eight oc",         "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
        "\xC3", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\x80", "\x80",         "\x7F\x01"};
    const char *given = getenv("HEARKEN_SEED");
    guint32 seed = given ? (guint32)strtoul(given, NULL, 10) : (guint32)time(NULL);
    printf("seed %u\n", seed);
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    for (guint round = 0; round < 20000; round++) {
        g_autoptr(GString) text = g_string_new(NULL);
        for (gint more = g_rand_int_range(random, 0, 9); more > 0; more--) {
            gint which = g_rand_int_range(random, 0, G_N_ELEMENTS(pieces) + 4);
            if (which < (gint)G_N_ELEMENTS(pieces))
                g_string_append(text, pieces[which]);
            else
                g_string_append_len(text, which % 4 ? "12345678" : "\0", which % 4 ? 8 : 1);
        }
        gsize length = text->len ? (gsize)g_rand_int_range(random, 0, (gint)text->len + 1) : 0;
        const char *end;
        g_utf8_validate(text->str, (gssize)length, &end);
        assert_int_equal(text_valid(text->str, length), end - text->str);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_bytes),
                                       cmocka_unit_test(fields),
                                       cmocka_unit_test(small_letters_keep_their_places),
                                       cmocka_unit_test(a_mail_leaves_whole),
                                       cmocka_unit_test(random_bytes_become_valid),
                                       cmocka_unit_test(mailboxes),
                                       cmocka_unit_test(foreign_mailboxes),
                                       cmocka_unit_test(eight_at_once),
                                       cmocka_unit_test(long_word),
                                       cmocka_unit_test(base_addresses),
                                       cmocka_unit_test(valid_as_glib_says)};
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
