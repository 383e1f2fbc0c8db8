/*
 * gate.c - how much an acknowledgement may say of a mail that hands on another's words, or is sealed; whom a forwarder's envelope hides.
 */
#include <hearken/courtesy.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdbool.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define HEAD   "From: Ann <ann@customer.invalid>\r\nTo: support@desk.invalid\r\nSubject: Fwd: The lamp\r\n\r\n"
#define BEGINS "---------- Forwarded message ---------\r\nFrom: "
#define GOES_ON                                                                                                        \
    "\r\nDate: Mon, 2 Mar 2026 09:12:11 +0100\r\nSubject: The lamp\r\nTo: ann@customer.invalid\r\n\r\nIt "             \
    "flickers.\r\n"

static const char *const own[] = {"support@desk.invalid", "@branch.invalid", NULL};

/* The gate's word on a mail, whose bells are NULs, and why. Results are believed where the mail holds any. */
static enum ack_level
decide(const char *mail, const char *sender, enum evidence of_smtp, enum evidence *evidence_out, char **reason_out)
{
    int fd = memfd_create("mail", MFD_CLOEXEC);
    g_autofree char *octets = g_strdup(mail);
    g_strdelimit(octets, "\a", '\0');
    assert_int_equal(write(fd, octets, strlen(mail)), strlen(mail));
    struct letter_context context = {
        .envelope_sender = sender, .authserv_id = "mx.desk.invalid", .trust_results = true, .own_addresses = own};
    struct reader *reader = NULL;
    struct fault fault = {0};
    assert_int_equal(reader_open(fd, &context, &reader, &fault), OUTCOME_OK);
    struct gate gate = {
        .letter = reader_letter(reader), .envelope_sender = sender, .smtp_evidence = of_smtp, .own_addresses = own};
    const char *reason;
    enum ack_level level = gate_decide(&gate, evidence_out, &reason);
    *reason_out = g_strdup(reason);
    reader_close(reader);
    close(fd);
    return level;
}

static const struct {
    const char *text;
    enum ack_level level;
} mails[] = {
    {"It flickers.\r\n", ACK_PARAPHRASE},
    {"It\a flickers.\r\n", ACK_PARAPHRASE}, /* the one limit that keeps nobody from an answer */
    {BEGINS "Bo <bo@shop.invalid>" GOES_ON, ACK_PLAIN},
    {"Sent from my iPhone\r\n\r\n" BEGINS "Bo <bo@shop.invalid>" GOES_ON, ACK_PLAIN},
    {"What does he mean?\r\n\r\n" BEGINS "Bo <bo@shop.invalid>" GOES_ON, ACK_PARAPHRASE},
    {"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMAxqz\r\n-----END PGP MESSAGE-----\r\n", ACK_PLAIN},
    {"Sealed:\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMAxqz\r\n-----END PGP MESSAGE-----\r\n", ACK_PARAPHRASE},
    {BEGINS "Ann <Ann@customer.invalid>" GOES_ON, ACK_PARAPHRASE}, /* what she wrote once is hers */
};

#define ANSWER "From: Ann <ann@customer.invalid>\r\nTo: support@desk.invalid\r\nSubject: Re: The lamp\r\n\r\n"
#define QUOTED " wrote:\r\n\r\n> We are sorry that it flickers.\r\n"
#define ORIGINAL                                                                                                       \
    "-----Original Message-----\r\nFrom: Desk <support@desk.invalid>\r\nSent: Monday, March 2, 2026 10:11 AM"          \
    "\r\nTo: Ann <ann@customer.invalid>\r\nSubject: The lamp\r\n\r\nWe are sorry that it flickers.\r\n"

static const struct {
    const char *text;
    enum ack_level level;
} answers[] = {
    {"It flickers.\r\n\r\nOn 2 Mar 2026, at 10:11, Desk <support@desk.invalid>" QUOTED, ACK_PARAPHRASE},
    {"On 2 Mar 2026, at 10:11, Desk <support@desk.invalid>" QUOTED, ACK_PLAIN}, /* sent before a word was written */
    {"Sent from my iPhone\r\n\r\nOn 2 Mar 2026, at 10:11, Desk <support@desk.invalid>" QUOTED, ACK_PLAIN},
    {"On 2 Mar 2026, at 10:11, Desk <support@desk.invalid>" QUOTED "\r\nIt flickers.\r\n", ACK_PARAPHRASE},
    {"On 2 Mar 2026, at 10:11, Ann <ann@customer.invalid>" QUOTED, ACK_PARAPHRASE}, /* her own words again */
    {"On 2 Mar 2026, at 10:11, Desk <support@desk.invalid> wrote:\r\n\r\nWe are sorry that it flickers.\r\n",
     ACK_PLAIN},
    {"Yesterday the driver wrote:\r\n\r\nIt flickers.\r\n", ACK_PARAPHRASE},
    {"> It flickers.\r\n", ACK_PARAPHRASE},
    {"> On 2 Mar 2026, at 10:11, Desk <support@desk.invalid> wrote:\r\n>\r\n> It flickers.\r\n", ACK_PLAIN},
    {ORIGINAL, ACK_PLAIN},
    {"It flickers.\r\n\r\n" ORIGINAL, ACK_PARAPHRASE},
};

static void
another_is_not_told_as_oneself(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(mails) + G_N_ELEMENTS(answers); i++) {
        bool answer = i >= G_N_ELEMENTS(mails);
        const char *text = answer ? answers[i - G_N_ELEMENTS(mails)].text : mails[i].text;
        g_autofree char *mail = g_strconcat(answer ? ANSWER : HEAD, text, NULL), *reason = NULL;
        enum evidence evidence;
        if (decide(mail, "ann@customer.invalid", EVIDENCE_NETWORK, &evidence, &reason) !=
            (answer ? answers[i - G_N_ELEMENTS(mails)].level : mails[i].level))
            fail_msg("%s", text);
    }
}

#define AR "Authentication-Results: mx.desk.invalid; dkim=pass; dmarc=pass; spf="

/* Ann's own signed mail, and whom the acknowledgement would go to. */
static const struct {
    const char *results, *sender;
    enum ack_level level;
} paths[] = {
    {AR "fail", "ann@customer.invalid", ACK_PARAPHRASE}, /* handed on by another server */
    {AR "none", "Ann@Customer.invalid", ACK_PARAPHRASE},
    {AR "pass smtp.mailfrom=sender.invalid", "b-17@sender.invalid", ACK_PARAPHRASE},
    {AR "pass smtp.mailfrom=evil.invalid", "bo@victim.invalid", ACK_UNVERIFIED},
    {AR "softfail", "bo@victim.invalid", ACK_UNVERIFIED},
    {AR "none", "bo@customer.invalid", ACK_UNVERIFIED},
    {AR "fail", "bo@victim.invalid", ACK_NONE},
};

static void
a_third_is_not_told(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(paths); i++) {
        g_autofree char *mail = g_strconcat(paths[i].results, "\r\n", HEAD, "It flickers.\r\n", NULL), *reason = NULL;
        enum evidence evidence;
        if (decide(mail, paths[i].sender, EVIDENCE_NONE, &evidence, &reason) != paths[i].level)
            fail_msg("%s to %s", paths[i].results, paths[i].sender);
        assert_int_equal(evidence, EVIDENCE_DMARC);
    }
}

/* A mailbox of ours that an old host hands on by the Sender Rewriting Scheme: the customers behind it are answered, ourselves not. */
static void
who_stands_behind_a_forwarder_counts(void **state)
{
    (void)state;
    static const struct {
        const char *sender, *reason;
    } rows[] = {{"support+SRS=a1=t2=customer.invalid=ann@desk.invalid", NULL},
                {"support+SRS=a1=t2=desk.invalid=support+b1@desk.invalid", "own-address"},
                {"bounces+SRS=a1=t2@old.invalid", NULL},
                {"SRS0=a1=t2=customer.invalid=ann@old.invalid", NULL},
                {"SRS1=b1=old.invalid==a1=t2=shop.invalid=noreply@far.invalid", "service-sender"},
                {"prvs=1234abcdef=mailer-daemon@customer.invalid", "system-sender"},
                {"support+x@desk.invalid", "own-address"},
                {"anybody@branch.invalid", "own-address"}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *reason = NULL;
        enum evidence evidence;
        decide(HEAD "It flickers.\r\n", rows[i].sender, EVIDENCE_NETWORK, &evidence, &reason);
        if (g_strcmp0(reason, rows[i].reason) != 0)
            fail_msg("%s: %s", rows[i].sender, reason ? reason : "answered");
    }
}

/* What a list or another server of the house hands on in our own name is no customer's question, whoever its envelope names. */
static void
we_do_not_answer_ourselves(void **state)
{
    (void)state;
    static const char *const senders[] = {"support@desk.invalid", "Desk <SUPPORT+t1@desk.invalid>",
                                          "any@branch.invalid"};
    for (guint i = 0; i < G_N_ELEMENTS(senders); i++) {
        g_autofree char *mail = g_strconcat("From: ", senders[i],
                                            "\r\nTo: support@desk.invalid\r\nSubject: The lamp\r\n\r\nIt flickers.\r\n",
                                            NULL),
                        *reason = NULL;
        enum evidence evidence;
        assert_int_equal(decide(mail, "ann@customer.invalid", EVIDENCE_NETWORK, &evidence, &reason), ACK_NONE);
        assert_string_equal(reason, "own-address");
    }
}

/* Certified mail: that the carrier's domain is proved says nothing of whose letter it carries. */
static void
a_carrier_proves_nobody(void **state)
{
    (void)state;
    static const struct {
        const char *results;
        enum evidence evidence;
    } rows[] = {{AR "none", EVIDENCE_NONE},
                {AR "pass smtp.mailfrom=customer.invalid", EVIDENCE_SPF},
                {AR "fail", EVIDENCE_FAILED}};
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *reason = NULL, *mail = NULL;
        mail = g_strconcat(rows[i].results,
                           "\r\nFrom: \"Per conto di: ann@customer.invalid\" <posta-certificata@carrier.invalid>\r\n"
                           "Reply-To: ann@customer.invalid\r\nTo: support@desk.invalid\r\n"
                           "X-Trasporto: posta-certificata\r\nMIME-Version: 1.0\r\n"
                           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee the letter.\r\n--b\r\n"
                           "Content-Type: message/rfc822\r\n\r\n" HEAD "It flickers.\r\n--b--\r\n",
                           NULL);
        enum evidence evidence;
        decide(mail, "ann@customer.invalid", EVIDENCE_NONE, &evidence, &reason);
        assert_int_equal(evidence, rows[i].evidence);
    }
}

int
main(void)
{
    letter_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_is_not_told_as_oneself), cmocka_unit_test(a_third_is_not_told),
        cmocka_unit_test(who_stands_behind_a_forwarder_counts), cmocka_unit_test(a_carrier_proves_nobody),
        cmocka_unit_test(we_do_not_answer_ourselves)};
    return cmocka_run_group_tests_name("gate", tests, NULL, NULL);
}
