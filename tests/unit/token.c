/*
 * token.c - tokens: what was minted verifies, nothing else does; keys roll over.
 */
#include <hearken/token.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

static char *directory;
static char first[9], second[9];

static struct keyring *
read_keys(void)
{
    struct keyring *keyring = NULL;
    struct fault fault = {0};
    assert_int_equal(keyring_read(directory, true, &keyring, &fault), OUTCOME_OK);
    return keyring;
}

static int
make_keys(void **state)
{
    (void)state;
    directory = g_dir_make_tmp("hearken-keys-XXXXXX", NULL);
    struct fault fault = {0};
    assert_int_equal(keyring_add(directory, first, &fault), OUTCOME_OK);
    assert_int_equal(keyring_add(directory, second, &fault), OUTCOME_OK);
    return keyring_set_state(directory, first, KEY_ACTIVE, &fault) == OUTCOME_OK ? 0 : -1;
}

static int
drop_keys(void **state)
{
    (void)state;
    for (guint i = 0; i < 2; i++) {
        g_autofree char *path = g_strdup_printf("%s/%s.key", directory, i ? second : first);
        g_unlink(path);
    }
    g_rmdir(directory);
    g_free(directory);
    return 0;
}

static void
minted_address_verifies(void **state)
{
    (void)state;
    g_autoptr(keyring) keyring = read_keys();
    g_autofree char *address = token_address(keyring, "Support+x@Example.com", 1042, 7);
    assert_non_null(address);
    assert_true(g_str_has_prefix(address, "support+t1042.7."));
    struct claim claim;
    assert_int_equal(token_read_address(keyring, address, "+", &claim), TOKEN_GOOD);
    assert_int_equal(claim.ticket, 1042);
    assert_int_equal(claim.participant, 7);
    /* mail clients and relays fold case */
    g_autofree char *shouted = g_ascii_strup(address, -1);
    assert_int_equal(token_read_address(keyring, shouted, "+", &claim), TOKEN_GOOD);
}

static void
forged_addresses_do_not(void **state)
{
    (void)state;
    g_autoptr(keyring) keyring = read_keys();
    g_autofree char *address = token_address(keyring, "support@example.com", 1042, 7);
    struct claim claim;
    /* every single character of the extension, changed in turn */
    const char *plus = strchr(address, '+');
    for (const char *c = plus + 1; *c != '@'; c++) {
        g_autofree char *forged = g_strdup(address);
        forged[c - address] = *c == '2' ? '3' : '2';
        assert_int_not_equal(token_read_address(keyring, forged, "+", &claim), TOKEN_GOOD);
    }
    static const char *const shapes[] = {
        "support@example.com",
        "support+t1042@example.com",
        "support+t01042.7.aaaa.aaaaaaaaaaaaaaaa@example.com",
        "support+t1042.7.aaaa.aaaaaaaaaaaaaaa@example.com",
        "support+t-1.7.aaaa.aaaaaaaaaaaaaaaa@example.com",
        "support+t99999999999999999999.7.aaaa.aaaaaaaaaaaaaaaa@example.com",
        "+t1@",
        "",
        "@",
        "t1042.7.a.b",
    };
    for (guint i = 0; i < G_N_ELEMENTS(shapes); i++)
        assert_int_not_equal(token_read_address(keyring, shapes[i], "+", &claim), TOKEN_GOOD);
    g_autofree char *longer = g_strdup_printf("%.*sa@example.com", (int)(strrchr(address, '@') - address), address);
    assert_int_not_equal(token_read_address(keyring, longer, "+", &claim), TOKEN_GOOD);
    /* SMTP has no room for it: the queue's plain address stands in its place */
    assert_null(token_address(keyring, "a-queue-with-such-a-name-that-it-has-no-room@example.com", 1042, 7));
    /* the same token at another queue */
    g_autofree char *moved = g_strdup_printf("sales%s", plus);
    assert_int_equal(token_read_address(keyring, moved, "+", &claim), TOKEN_BAD);
}

static void
bounce_addresses_are_a_kind_of_their_own(void **state)
{
    (void)state;
    g_autoptr(keyring) keyring = read_keys();
    g_autofree char *reply = token_address(keyring, "support@example.com", 1042, 7);
    g_autofree char *bounce = token_bounce_address(keyring, "Support@Example.com", 1042, 7);
    struct claim claim;
    assert_true(g_str_has_prefix(bounce, "support+b1042.7."));
    assert_int_equal(token_read_address(keyring, bounce, "+", &claim), TOKEN_GOOD);
    assert_true(claim.bounce);
    assert_int_equal(claim.ticket, 1042);
    assert_int_equal(token_read_address(keyring, reply, "+", &claim), TOKEN_GOOD);
    assert_false(claim.bounce);
    /* the letter changed: neither passes for the other */
    *(strchr(bounce, '+') + 1) = 't';
    *(strchr(reply, '+') + 1) = 'b';
    assert_int_equal(token_read_address(keyring, bounce, "+", &claim), TOKEN_BAD);
    assert_int_equal(token_read_address(keyring, reply, "+", &claim), TOKEN_BAD);
}

static void
message_ids_verify_and_are_no_addresses(void **state)
{
    (void)state;
    g_autoptr(keyring) keyring = read_keys();
    g_autofree char *id = token_message_id(keyring, "Example.com", 55, 1042, 7);
    g_autofree char *again = token_message_id(keyring, "example.com", 55, 1042, 7);
    assert_string_equal(id, again);
    struct claim claim;
    assert_int_equal(token_read_message_id(keyring, id, &claim), TOKEN_GOOD);
    assert_int_equal(claim.outbox, 55);
    g_autofree char *other = g_strdup(id);
    other[1] = '6';
    assert_int_equal(token_read_message_id(keyring, other, &claim), TOKEN_BAD);
    assert_int_equal(token_read_message_id(keyring, "CAF00@mail.example.org", &claim), TOKEN_NONE);
    /* what the desk tells an agent outside of a ticket, a digest: known as its own, but no reply address */
    g_autofree char *nowhere = token_message_id(keyring, "example.com", 56, 0, 0);
    assert_int_equal(token_read_message_id(keyring, nowhere, &claim), TOKEN_GOOD);
    assert_true(claim.outbox == 56 && claim.ticket == 0 && claim.participant == 0);
    assert_int_equal(token_read_address(keyring, "support+t0.0.aaaa.aaaaaaaaaaaaaaaa@example.com", "+", &claim),
                     TOKEN_NONE);
    g_autofree char *crossed = g_strdup_printf("support+%s", strchr(id, 't'));
    assert_int_not_equal(token_read_address(keyring, crossed, "+", &claim), TOKEN_GOOD);
}

static void
keys_roll_over(void **state)
{
    (void)state;
    struct fault fault = {0};
    struct claim claim;
    g_autoptr(keyring) before = read_keys();
    g_autofree char *old = token_address(before, "support@example.com", 1, 2);
    assert_int_equal(keyring_set_state(directory, second, KEY_ACTIVE, &fault), OUTCOME_OK);
    g_autoptr(keyring) during = read_keys();
    g_autofree char *new = token_address(during, "support@example.com", 1, 2);
    assert_string_not_equal(old, new);
    assert_int_equal(token_read_address(during, old, "+", &claim), TOKEN_GOOD);
    assert_int_equal(keyring_set_state(directory, first, KEY_RETIRED, &fault), OUTCOME_OK);
    g_autoptr(keyring) after = read_keys();
    assert_int_equal(token_read_address(after, old, "+", &claim), TOKEN_BAD);
    assert_int_equal(token_read_address(after, new, "+", &claim), TOKEN_GOOD);
}

/* Writes another state or day into a key's file, as an admin's editor or time would. */
static void
rewrite_key(const char *kid, const char *state, const char *day)
{
    g_autofree char *path = g_strdup_printf("%s/%s.key", directory, kid);
    g_autofree char *content = NULL;
    assert_true(g_file_get_contents(path, &content, NULL, NULL));
    g_auto(GStrv) lines = g_strsplit(content, "\n", -1);
    g_autofree char *changed =
        g_strdup_printf("%s\n%s\n%s\n", state ? state : lines[0], lines[1], day ? day : lines[2]);
    assert_true(g_file_set_contents(path, changed, -1, NULL));
    g_chmod(path, 0600);
}

static void
keys_age_from_the_day_they_step_back(void **state)
{
    (void)state;
    struct claim claim;
    struct fault fault = {0};
    rewrite_key(second, NULL, "2001-01-01");
    g_autoptr(keyring) ancient = read_keys();
    g_autofree char *address = token_address(ancient, "support@example.com", 1, 2);
    assert_non_null(address); /* nobody replaced it: it signs */
    assert_int_equal(token_read_address(ancient, address, "+", &claim), TOKEN_GOOD);
    assert_int_equal(keyring_set_state(directory, first, KEY_ACTIVE, &fault), OUTCOME_OK);
    g_autoptr(keyring) replaced = read_keys();
    assert_int_equal(token_read_address(replaced, address, "+", &claim), TOKEN_GOOD);
    rewrite_key(second, NULL, "2001-01-01");
    g_autoptr(keyring) later = read_keys();
    assert_int_equal(token_read_address(later, address, "+", &claim), TOKEN_BAD);
}

static void
a_slip_leaves_a_signer(void **state)
{
    (void)state;
    struct fault fault = {0};
    assert_int_equal(keyring_set_state(directory, "typo", KEY_ACTIVE, &fault), OUTCOME_REFUSE);
    keyring_free(read_keys());
    assert_int_equal(keyring_set_state(directory, first, KEY_RETIRED, &fault), OUTCOME_REFUSE);
    keyring_free(read_keys());
    /* An active key's file copied to a host where another signs. */
    rewrite_key(second, "active", NULL);
    struct keyring *two = NULL;
    assert_int_equal(keyring_read(directory, true, &two, &fault), OUTCOME_REFUSE);
    assert_int_equal(keyring_set_state(directory, first, KEY_ACTIVE, &fault), OUTCOME_OK);
    keyring_free(read_keys());
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(minted_address_verifies),
        cmocka_unit_test(forged_addresses_do_not),
        cmocka_unit_test(bounce_addresses_are_a_kind_of_their_own),
        cmocka_unit_test(message_ids_verify_and_are_no_addresses),
        cmocka_unit_test(keys_roll_over),
        cmocka_unit_test(keys_age_from_the_day_they_step_back),
        cmocka_unit_test(a_slip_leaves_a_signer),
    };
    return cmocka_run_group_tests_name("token", tests, make_keys, drop_keys);
}
