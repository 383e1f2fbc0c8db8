/*
 * draft.c - an agent's mail opened for alteration: where its halves stand, and how it is written again.
 */
#include <hearken/draft.h>
#include <hearken/letter.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define TYPED(type) "Content-Type: " type "\r\n\r\n"
#define PART(type)  "--b\r\n" TYPED(type)
#define MIXED       TYPED("multipart/mixed; boundary=b")
#define EITHER      TYPED("multipart/alternative; boundary=b")

static bool
append(const guint8 *octets, gsize length, void *user)
{
    g_byte_array_append(user, octets, (guint)length);
    return length < 65536;
}

static bool
refuse(const guint8 *octets, gsize length, void *user)
{
    (void)octets, (void)length, (void)user;
    return false;
}

/* A page behind a text is another text (a signature of Apple Mail's), but in an alternative it is the same. */
static void
a_mails_halves_are_found(void **state)
{
    (void)state;
    static const struct {
        const char *mail, *text, *html;
    } table[] = {
        {TYPED("text/plain") "one", "one", ""},
        {TYPED("text/html") "<p>one", "", "<p>one"},
        {MIXED PART("text/plain") "one\r\n" PART("text/html") "<p>two\r\n--b--\r\n", "one", ""},
        {MIXED PART("text/html") "<p>one\r\n" PART("text/plain") "two\r\n--b--\r\n", "", "<p>one"},
        {MIXED PART("image/png") "\r\n" PART("text/plain") "one\r\n--b--\r\n", "one", ""},
        {MIXED "--b\r\nContent-Disposition: attachment\r\n\r\nfile\r\n" PART("text/plain") "one\r\n--b--\r\n", "one",
         ""},
        {EITHER PART("text/plain") "one\r\n" PART("text/html") "<p>one\r\n--b--\r\n", "one", "<p>one"},
        {EITHER PART("text/html") "<p>one\r\n" PART("text/plain") "one\r\n--b--\r\n", "one", "<p>one"},
        {EITHER PART("text/plain") "one\r\n" PART("multipart/related; boundary=c") "--c\r\n" TYPED(
             "text/html") "<p>one\r\n--c--\r\n\r\n--b--\r\n",
         "one", "<p>one"},
        {MIXED PART("text/plain") "\r\n\r\n" PART("application/pdf") "x\r\n" PART("text/plain") "one\r\n--b--\r\n",
         "one", ""},
        {MIXED "--b\r\nContent-Type: text/plain; name=log.txt\r\nContent-Disposition: inline\r\n\r\nfile\r\n" PART(
             "text/plain") "one\r\n--b--\r\n",
         "one", ""},
        {MIXED "--b\r\nContent-Type: text/plain; name=words.txt\r\n\r\none\r\n--b--\r\n", "one", ""},
        {EITHER PART("text/plain") "one\r\n" PART("multipart/mixed; boundary=c") "--c\r\n" TYPED(
             "text/html") "<html><body>&nbsp;<br></body>\r\n--c\r\n" TYPED("application/pdf") "x\r\n--c\r\n" TYPED("tex"
                                                                                                                   "t/"
                                                                                                                   "htm"
                                                                                                                   "l") "<p>one\r\n--c--\r\n\r\n--b--\r\n",
         "one", "<p>one"},
        {TYPED("multipart/signed; boundary=b") PART("text/plain") "one\r\n--b--\r\n", "", ""},
        {MIXED PART("multipart/signed; boundary=c") "--c\r\n" TYPED("text/plain") "one\r\n--c--\r\n\r\n" PART(
             "text/plain") "a list's foot\r\n--b--\r\n",
         "", ""},
        {TYPED("text/plain") "-----BEGIN PGP SIGNED MESSAGE-----\r\n\r\none\r\n", "", ""},
    };
    letter_init();
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        int fd = memfd_create("mail", MFD_CLOEXEC);
        assert_int_equal(write(fd, table[i].mail, strlen(table[i].mail)), strlen(table[i].mail));
        g_autoptr(draft) draft = NULL;
        struct fault fault = {0};
        assert_int_equal(draft_open(fd, &draft, &fault), OUTCOME_OK);
        if (strcmp(draft_text(draft), table[i].text) != 0 || strcmp(draft_html(draft), table[i].html) != 0)
            fail_msg("%u: \"%s\", \"%s\"", i, draft_text(draft), draft_html(draft));
        g_autofree char *type = NULL, *encoding = NULL, *other_type = NULL, *other_encoding = NULL;
        const char *as_it_came = strstr(table[i].mail, "\r\n\r\n") + 4;
        g_autoptr(GByteArray) body = g_byte_array_new(), altered = g_byte_array_new();
        assert_int_equal(draft_pour(draft, append, body, &fault), OUTCOME_OK);
        draft_types(draft, &type, &encoding);
        assert_memory_equal(body->data, as_it_came, strlen(as_it_came));
        draft_set_text(draft, "new");
        draft_set_html(draft, "<p>new");
        assert_int_equal(draft_pour(draft, append, altered, &fault), OUTCOME_OK);
        assert_int_equal(memmem(altered->data, altered->len, "new\r\n", 5) != NULL, *table[i].text || *table[i].html);
        assert_int_equal(draft_pour(draft, refuse, NULL, &fault), OUTCOME_DEFER);
        draft_types(draft, &other_type, &other_encoding);
        bool alone = i < 2; /* what a single text becomes, the mail's own header must tell */
        assert_null(type);
        assert_int_equal(alone, other_type && strstr(other_type, "utf-8"));
        assert_int_equal(alone, g_strcmp0(other_encoding, "quoted-printable") == 0);
        close(fd);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_mails_halves_are_found)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
