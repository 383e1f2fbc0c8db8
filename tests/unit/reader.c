/*
 * reader.c - a mail is the same whichever way GMime reads its header: as that of a part, where it is regular, or as a mail's.
 */
#include <hearken/letter.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define HEAD "From: Ann <ann@customer.invalid>\r\nTo: support@desk.invalid\r\nSubject: The lamp\r\n"

/* What follows HEAD, MIME-Version left out where it does not matter. */
static const char *const mails[] = {
    "\r\nIt flickers.\r\n",
    "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nSie flackert "
    "h=E4ufig.\r\n",
    "Content-Type: text/html\r\n\r\n<p>It <b>flickers</b>.</p>",
    "Content-Type: application/pdf; name=\"bill.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n",
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"seam\"\r\n\r\npreamble\r\n--seam\r\n\r\nIt "
    "flickers.\r\n"
    "--seam\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=lamp.png\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--seam--\r\nepilogue\r\n",
    "Content-Type: multipart/alternative; boundary=seam\r\n\r\n--seam\r\nContent-Type: "
    "text/plain\r\n\r\nplain\r\n--seam\r\n"
    "Content-Type: text/html\r\n\r\n<p>page</p>\r\n--seam--\r\n",
    "Content-Type: multipart/mixed; boundary=seam\r\n\r\nno delimiter ever comes\r\n",
    "Content-Type: message/rfc822\r\n\r\nFrom: Bo <bo@customer.invalid>\r\nSubject: Inner\r\n\r\nInner words.\r\n",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=seam\r\n\r\n--seam\r\n\r\nIt "
    "failed.\r\n--seam\r\n"
    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.invalid\r\n\r\nAction: failed\r\nStatus: "
    "5.1.1\r\n"
    "Final-Recipient: rfc822; x@y.invalid\r\n--seam--\r\n",
    "Content-Type: text\r\n\r\nIt flickers.\r\n",
    "Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\n<p>twice</p>\r\n",
    "Content-Length: 3\r\n\r\nIt flickers for longer than that.\r\n",
};

static struct reader *
read_mail(const char *odd, const char *rest, int *fd_out)
{
    g_autofree char *mail = g_strconcat(HEAD, odd, rest, NULL);
    *fd_out = memfd_create("mail", MFD_CLOEXEC);
    assert_int_equal(write(*fd_out, mail, strlen(mail)), strlen(mail));
    struct letter_context context = {.envelope_sender = "ann@customer.invalid"};
    struct reader *reader = NULL;
    struct fault fault = {0};
    assert_int_equal(reader_open(*fd_out, &context, &reader, &fault), OUTCOME_OK);
    return reader;
}

static void
both_ways(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(mails); i++) {
        int fds[2];
        struct reader *readers[] = {read_mail("", mails[i], &fds[0]),
                                    read_mail("X-Odd : blank before it\r\n", mails[i], &fds[1])};
        const struct letter *one = reader_letter(readers[0]), *other = reader_letter(readers[1]);
        assert_string_equal(one->text, other->text);
        assert_string_equal(one->reply, other->reply);
        assert_string_equal(one->subject, "The lamp");
        assert_string_equal(one->from.list[0].address, "ann@customer.invalid");
        assert_string_equal(one->automatic.class ? one->automatic.class : "",
                            other->automatic.class ? other->automatic.class : "");
        assert_int_equal(one->forwarded != NULL, other->forwarded != NULL);
        assert_int_equal(one->part_count, other->part_count);
        assert_true(*one->text || one->part_count > 0);
        for (guint j = 0; j < one->part_count; j++) {
            assert_string_equal(one->parts[j].path, other->parts[j].path);
            assert_string_equal(one->parts[j].filename, other->parts[j].filename);
            assert_string_equal(one->parts[j].mime, other->parts[j].mime);
            assert_memory_equal(one->parts[j].sha256, other->parts[j].sha256, 32);
        }
        for (guint j = 0; j < 2; j++) {
            reader_close(readers[j]);
            close(fds[j]);
        }
    }
}

/* The empty line that the first part lacks is put in only where all that follows is read with it. */
static void
nothing_is_lost_past_a_limit(void **state)
{
    (void)state;
    g_autoptr(GString) rest = g_string_new("Content-Type: multipart/mixed; boundary=seam\r\n\r\n--seam\r\n"
                                           "Content-Type: text/plain\r\nIt flickers.\r\n\r\nAnd hums.\r\n");
    for (guint i = 0; i < 310; i++)
        g_string_append_printf(rest, "--seam\r\nContent-Type: text/plain; boundary=b%u\r\n\r\nword %u\r\n", i, i);
    g_string_append(rest, "--seam--\r\n");
    int fd;
    struct reader *reader = read_mail("", rest->str, &fd);
    assert_non_null(strstr(reader_letter(reader)->text, "word 309"));
    reader_close(reader);
    reader_close(NULL);
    close(fd);
}

/* A rating by a phone holds what the phone puts below each mail. */
static void
a_signature_alone_is_no_word(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool wordless;
    } table[] = {
        {"", true},
        {"\r\n\r\nSent from my iPhone\r\n", true},
        {"\r\nGet Outlook for iOS<https://aka.ms/o0ukef>\r\n", true},
        {"Von meinem iPhone gesendet\r\n", true},
        {"Envoy\xC3\xA9 de mon iPhone\r\n", true},
        {"-- \r\nMary Miller\r\n+49 30 1234567\r\n", true},
        {"Kind regards\r\nMary Miller\r\n", true},
        {"good, but where do I send it?\r\n", false},
        {"Too slow.\r\n\r\nSent from my iPhone\r\n", false},
        {"Thank you\r\n", false},
        {"The lid does not close.\r\n-- \r\nMary\r\n", false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        int fd;
        struct reader *reader = read_mail("Content-Type: text/plain; charset=utf-8\r\n\r\n", table[i].text, &fd);
        if (letter_says_nothing(reader_letter(reader)->reply) != table[i].wordless)
            fail_msg("%s", table[i].text);
        reader_close(reader);
        close(fd);
    }
}

int
main(void)
{
    letter_init();
    const struct CMUnitTest tests[] = {cmocka_unit_test(both_ways), cmocka_unit_test(nothing_is_lost_past_a_limit),
                                       cmocka_unit_test(a_signature_alone_is_no_word)};
    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
