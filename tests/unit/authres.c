/*
 * authres.c - Authentication-Results into evidence: which fields count, and what they may not be made to say.
 */
#include "../../milter/letter/header.h"
#include "../../milter/letter/signs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define AR   "Authentication-Results: "
#define FROM "From: Ada <ada@customer.invalid>\r\n"

static const struct {
    const char *header;
    enum evidence evidence;
} cases[] = {
    {AR "mx.desk.invalid; dmarc=pass header.from=customer.invalid\r\n" FROM, EVIDENCE_DMARC},
    {AR "MX.desk.invalid; dkim=pass\r\n" AR "mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_DMARC},
    {AR "mx.desk.invalid 1; spf=pass smtp.mailfrom=ada@customer.invalid\r\n" FROM, EVIDENCE_SPF},
    {AR "mx.desk.invalid; spf=pass smtp.mailfrom=customer.invalid\r\n" FROM, EVIDENCE_SPF},
    {AR "mx.desk.invalid; spf=pass smtp.mailfrom=other.invalid\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=pass smtp.helo=customer.invalid\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc=fail\r\n" AR "mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_FAILED},
    {AR "mx.desk.invalid; spf=fail; dkim=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=fail smtp.mailfrom=customer.invalid\r\n" FROM, EVIDENCE_FAILED},
    {AR "mx.desk.invalid; spf=fail\r\n" AR "mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_DMARC},
    {AR "mx.other.invalid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid.evil.invalid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "\"mx.desk.invalid\"; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "(a) mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.inv(x)alid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=none (dmarc=pass; dmarc=pass)\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=none (a (b) ; dmarc=pass )\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=none reason=\"x; dmarc=pass\"\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; spf=none reason=\"x\\\"; dmarc=pass\"\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; xdmarc=pass; dmarc=passed; dmarc =none\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc = pass\r\n" FROM, EVIDENCE_DMARC},
    {AR "mx.desk.invalid;\r\n\tdmarc=pass\r\n" FROM, EVIDENCE_DMARC},
    {"Received: from a by b\r\n" AR "mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {"ARC-" AR "i=1; mx.desk.invalid; dmarc=pass\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc=pass\r\n" FROM "From: b@other.invalid\r\n", EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc=pass\r\nFrom: ada@customer.invalid, b@other.invalid\r\n", EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc=pass\r\nFrom: a:ada@customer.invalid;\r\nfrom: x@y.invalid\r\n", EVIDENCE_NONE},
    {AR "mx.desk.invalid; dmarc=pass\r\n", EVIDENCE_NONE},
    {AR "mx.desk.invalid; none\r\n" FROM, EVIDENCE_NONE},
    {AR "mx.desk.invalid\r\n" FROM, EVIDENCE_NONE},
};

static enum evidence
judge(const char *header, bool trusted)
{
    struct fields fields = {0};
    header_parse(header, strlen(header), &fields);
    struct letter_context context = {
        .envelope_sender = "ada@customer.invalid", .authserv_id = "mx.desk.invalid", .trust_results = trusted};
    enum evidence path, evidence = authres_judge(&fields, &context, &path);
    fields_clear(&fields);
    return evidence;
}

static void
fields_are_judged(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        enum evidence got = judge(cases[i].header, true);
        if (got != cases[i].evidence)
            print_message("%s: wanted %d, got %d\n", cases[i].header, cases[i].evidence, got);
        assert_int_equal(got, cases[i].evidence);
        assert_int_equal(judge(cases[i].header, false), EVIDENCE_NONE);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(fields_are_judged)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
