/*
 * identity.c - a mail is the same however its line ends and pieces come; and nothing else makes two mails one.
 */
#include <hearken/digest.h>
#include <hearken/identity.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The body's octets in pieces of `piece` at most; 0: whole. */
static void
key_of(const char *body, gsize length, gsize piece, guint8 *key_out)
{
    struct identity *identity = identity_new("ann@customer.invalid");
    identity_header(identity, "Subject", " The lamp");
    for (gsize at = 0; at < length;) {
        gsize width = piece ? MIN(piece, length - at) : length;
        identity_body(identity, (const guint8 *)body + at, width);
        at += width;
    }
    identity_finish(identity, "", 0, key_out);
    identity_free(identity);
}

#define SATURDAY(second) " Sat, 28 Nov 2026 03:00:0" #second " +0000 (UTC)" /* as Postfix adds it */
#define SUNDAY           " Sun, 29 Nov 2026 03:00:01 +0000 (UTC)"

/* A mail as one attempt brought it: fields may be NULL. */
static void
attempt_key(const char *id, const char *date, const char *queue_id, gint64 day, guint8 *key_out)
{
    struct identity *identity = identity_new("cron@desk.invalid");
    identity_header(identity, "Subject", " Backup failed");
    if (id)
        identity_header(identity, "Message-ID", id);
    if (date)
        identity_header(identity, "Date", date);
    identity_finish(identity, queue_id, day, key_out);
    identity_free(identity);
}

static void
attempts(void **state)
{
    (void)state;
    static const struct {
        const char *id, *date, *queue_id;
        gint64 day;
        const char *other_id, *other_date, *other_queue_id;
        gint64 other_day;
        bool same;
    } table[] = {
        {" <20261128.4A@mx>", SATURDAY(1), "4A", 1, " <20261128.4B@mx>", SATURDAY(2), "4B", 1,
         true}, /* a local client's retry */
        {" <20261128.4A@mx>", SATURDAY(1), "4A", 1, " <20261129.4B@mx>", SUNDAY, "4B", 2,
         false}, /* its job of next day */
        {" <20261128.4A@mx>", " Sat, 1", "4A", 1, " <20261129.4B@mx>", " Sat, 1", "4B", 2,
         true}, /* its own Date: its retry */
        {" <20261128.4A@mx>", " Sat, 1", "4A", 1, " <20261128.4B@mx>", " Sat, 2", "4B", 1, false},
        {" <a@b>", SATURDAY(1), "4A", 1, " <a@b>", SATURDAY(2), "4B", 1, true}, /* an id of its own, Postfix's Date */
        {" <a@b>", SATURDAY(1), "4A", 1, " <a@b>", SATURDAY(1), NULL, 9, true}, /* and imported */
        {" <a@b>", SATURDAY(1), "4A", 1, " <a@b>", SUNDAY, "4B", 2, false},
        {" <a@b>", " Sat, 28 Nov 2026 03:00:01 +0000", "4A", 1, " <a@b>", " Sat, 28 Nov 2026 03:00:02 +0000", "4B", 1,
         false},
        {" <20261128.4A@mx>", " Sat, 1", "4B", 1, " <20261128.4A@mx>", " Sat, 1", "4C", 9, true}, /* another host's */
        {" <a@b>", NULL, "4A", 1, " <a@b>", NULL, "4B", 9, true},
        {NULL, " Sat, 1", "4A", 1, NULL, " Sat, 1", "4B", 9, true},
        {NULL, NULL, "4A", 1, NULL, NULL, "4B", 1, true},
        {NULL, NULL, "4A", 1, NULL, NULL, "4B", 2, false},
        {NULL, NULL, "", 1, NULL, NULL, "", 2, true}, /* an import, done again */
        {NULL, NULL, NULL, 1, NULL, NULL, NULL, 2, true},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        guint8 one[DIGEST_OCTETS], other[DIGEST_OCTETS];
        attempt_key(table[i].id, table[i].date, table[i].queue_id, table[i].day, one);
        attempt_key(table[i].other_id, table[i].other_date, table[i].other_queue_id, table[i].other_day, other);
        assert_int_equal(memcmp(one, other, sizeof one) == 0, table[i].same);
    }
}

/* A Date that stands among its author's fields is the author's, whatever it looks like; our marks and what Postfix adds are none. */
static void
dates(void **state)
{
    (void)state;
    static const struct {
        const char *behind;
        bool same;
    } table[] = {{"Subject", false}, {"X-Mailer", false}, {"From", true}, {"To", true}, {"X-Hearken-Ticket", true}};
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        guint8 keys[2][DIGEST_OCTETS];
        for (guint attempt = 0; attempt < 2; attempt++) {
            g_autoptr(identity) identity = identity_new("cron@desk.invalid");
            identity_header(identity, "Message-ID", " <a@b>");
            identity_header(identity, "Date", attempt ? SATURDAY(2) : SATURDAY(1));
            identity_header(identity, table[i].behind, " 1");
            identity_finish(identity, "4A", 1, keys[attempt]);
        }
        assert_int_equal(memcmp(keys[0], keys[1], DIGEST_OCTETS) == 0, table[i].same);
    }
}

/* A relay that asks again after midnight has the mail since before; one that has the same words next day has another. */
static void
days(void **state)
{
    (void)state;
    static const struct {
        const char *first, *last; /* Received fields, the newest first */
        gint64 day;
        const char *other_first, *other_last;
        gint64 other_day;
        bool same;
    } table[] = {
        {NULL, " from form by relay; Sat, 28 Nov 2026 23:59:01 +0000", 1, NULL,
         " from form by relay; Sat, 28 Nov 2026 23:59:01 +0000", 2, true},
        {" by proxy\n\tid 1; Sat, 28 Nov 2026 23:59:03 +0000", " by relay;\n\tSat, 28 Nov 2026 23:59:01 +0000 (UTC)", 1,
         " by proxy\n\tid 2; Sun, 29 Nov 2026 00:09:03 +0000", " by relay;\n\tSat, 28 Nov 2026 23:59:01 +0000 (UTC)", 2,
         true},
        {NULL, " from form by relay; Sat, 28 Nov 2026 23:59:01 +0000", 1, NULL,
         " from form by relay; Sun, 29 Nov 2026 23:59:01 +0000", 2, false},
        {NULL, " from form by relay", 1, NULL, " from form by relay", 2, false},
        {NULL, " from form by relay", 1, NULL, " from form by relay", 1, true},
        {NULL, "; 1:", 1, NULL, "; 1:", 2, false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        guint8 keys[2][DIGEST_OCTETS];
        for (guint attempt = 0; attempt < 2; attempt++) {
            g_autoptr(identity) identity = identity_new("form@shop.invalid");
            const char *received[] = {attempt ? table[i].other_first : table[i].first,
                                      attempt ? table[i].other_last : table[i].last};
            for (guint j = 0; j < 2; j++)
                if (received[j])
                    identity_header(identity, "Received", received[j]);
            identity_header(identity, "Subject", " Call me back");
            identity_finish(identity, attempt ? "4B" : "4A", attempt ? table[i].other_day : table[i].day,
                            keys[attempt]);
        }
        assert_int_equal(memcmp(keys[0], keys[1], DIGEST_OCTETS) == 0, table[i].same);
    }
}

static void
line_ends(void **state)
{
    (void)state;
    static const struct {
        const char *one, *other;
        bool same;
    } table[] = {
        {"a\r\nb\r\n", "a\nb\n", true},
        {"a\r\nb\r\n", "a\rb\r", true},
        {"a\r\n\r\nb", "a\n\nb", true},
        {"a\r\r\nb", "a\n\nb", true},
        {"\r\n", "\n", true},
        {"\n\r", "\r\n\r\n", true},
        {"a\r\nb", "ab", false},
        {"a\r\n", "a", false},
        {"a\r\n\r\nb", "a\r\nb", false},
        {"", "\r\n", false},
        {"a\n\rb", "a\n\nb", true},
        {"a\r\n\rb", "a\r\n\r\nb", true},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++)
        for (gsize piece = 0; piece < 4; piece++) {
            guint8 one[DIGEST_OCTETS], other[DIGEST_OCTETS];
            key_of(table[i].one, strlen(table[i].one), 0, one);
            key_of(table[i].other, strlen(table[i].other), piece, other);
            assert_int_equal(memcmp(one, other, sizeof one) == 0, table[i].same);
        }
}

/* Any pieces give one key, and it is that of the body with each line end written as CR LF. */
static void
pieces(void **state)
{
    (void)state;
    const char *given = getenv("HEARKEN_SEED");
    guint32 seed = given ? (guint32)strtoul(given, NULL, 10) : (guint32)time(NULL);
    printf("seed %u\n", seed);
    g_autoptr(GRand) random = g_rand_new_with_seed(seed);
    for (guint round = 0; round < 5000; round++) {
        g_autoptr(GString) body = g_string_new(NULL), canonical = g_string_new(NULL);
        for (gint more = g_rand_int_range(random, 0, 40); more > 0; more--)
            g_string_append_c(body, "\r\nab\r\n"[g_rand_int_range(random, 0, 6)]);
        for (gsize i = 0; i < body->len; i++) {
            char c = body->str[i];
            if (c == '\n' && i && body->str[i - 1] == '\r')
                continue;
            g_string_append(canonical, c == '\r' || c == '\n' ? "\r\n" : (char[]){c, '\0'});
        }
        guint8 expected[DIGEST_OCTETS], got[DIGEST_OCTETS];
        key_of(canonical->str, canonical->len, 0, expected);
        key_of(body->str, body->len, (gsize)g_rand_int_range(random, 0, 6), got);
        assert_memory_equal(expected, got, sizeof got);
    }
}

/* A CR in every octet: linear, or this test would take hours. */
static void
many_carriage_returns(void **state)
{
    (void)state;
    gsize length = 4u << 20;
    g_autofree char *body = g_malloc(length);
    memset(body, '\r', length);
    guint8 key[DIGEST_OCTETS];
    key_of(body, length, 0, key);
    body[length - 1] = '\n';
    key_of(body, length, 0, key);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(line_ends), cmocka_unit_test(attempts),
                                       cmocka_unit_test(dates),     cmocka_unit_test(days),
                                       cmocka_unit_test(pieces),    cmocka_unit_test(many_carriage_returns)};
    return cmocka_run_group_tests_name("identity", tests, NULL, NULL);
}
