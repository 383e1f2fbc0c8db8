/*
 * settings.c - hearken.conf: defaults, types, one clear sentence for each mistake, and -n reads
 * back as it was.
 */
#include <hearken/settings.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static enum outcome
read_text(const char *text, struct settings **settings_out, struct fault *fault_out)
{
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("hearken-conf-XXXXXX", &path, NULL);
    assert_true(fd >= 0);
    close(fd);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    enum outcome outcome = settings_read(path, settings_out, fault_out);
    g_unlink(path);
    return outcome;
}

static void
defaults_and_values(void **state)
{
    (void)state;
    g_autoptr(settings) settings = NULL;
    struct fault fault = {0};
    assert_int_equal(read_text("domain = \"support.example.com\"\npool_size = 3\nmta_strips_ar = yes\n"
                               "authserv_id = \"mx.example.com\"\ntrusted_networks = {\"10.0.0.0/8\", \"::1/128\"}\n"
                               "relay_tls = \"require\"\n",
                               &settings, &fault),
                     OUTCOME_OK);
    assert_string_equal(settings->domain, "support.example.com");
    assert_int_equal(settings->pool_size, 3);
    assert_true(settings->mta_strips_ar);
    assert_int_equal(g_strv_length(settings->trusted_networks), 2);
    assert_string_equal(settings->trusted_networks[1], "::1/128");
    assert_string_equal(settings->submission_services[0], "ORIGINATING");
    assert_int_equal(settings->relay_tls, TLS_REQUIRE);
    assert_int_equal(settings->deadline, 20);
}

static void
mistakes_are_named(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } table[] = {
        {"", "domain"},
        {"domain = \"x\"\nfrobnicate = 3\n", ":2: "},
        {"domain = \"x\"\nfrobnicate = 3\n", "frobnicate"},
        {"domain = \"x\"\npool_size = many\n", ":2: "},
        {"domain = \"x\"\npool_size = 0\n", ":2: pool_size = 0 is out of range; give 1 to 200"},
        {"domain = \"x\"\n\nrelay_for = {\"example.com\"}\n", ":3: relay_for = \"example.com\" names no relay"},
        {"\ndomain = \"an example\"\n", ":2: domain = \"an example\" is no domain; set it to"},
        {"domain = \"b\303\274cher.example\"\n", "is no domain"},
        {"domain = \"x\n", "close its quote"},
        {"# it's \"\ndomain = \"x\"\"\npool_size = 3\n", ":2: this quote or comment is not closed"},
        {"domain = \"x\"\n\n/* pool_size = 3\n", ":3: this quote or comment is not closed"},
        {"domain = \"x\"\n\"\" = 3\n", ":2: a setting without a name; see hearken.conf(5)"},
        {"domain = \"x\"\nsocket = \"/run/x.sock\"\n", ":2: socket = "},
        {"domain = \"x\"\nsocket = \"inet:70000@localhost\"\n", "unix:/path or inet:port@host"},
        {"domain = \"x\"\nrecipient_delimiter = \"-\"\n", ":2: recipient_delimiter = \"-\" lacks \"+\""},
        {"domain = \"x\"\nendpoint_url = \"api.example.com\"\n", "is no URL"},
        {"domain = \"x\"\ntranslate_api = \"deepl\"\n", "libretranslate or apertium"},
        {"domain = \"x\"\nrelay_tls = \"maybe\"\n", "none, try or require"},
        {"domain = \"x\"\nlog_to = \"paper\"\n", "syslog or stderr"},
        {"domain = \"x\"\nrelay = \"mail.example.com\"\n", "smtp://"},
        {"domain = \"x\"\nrelay = \"smtp://u:secret@mail.example.com\"\n", "the login as relay_user"},
        {"domain = \"x\"\nrelay_user = \"u\"\n", "relay_password_file"},
        {"domain = \"x\"\nrelay_user = \"u\"\nrelay_password_file = \"/p\"\nrelay = \"smtps://h\"\nrelay_for = "
         "{\"y.invalid=smtp://i\"}\n",
         "in clear"},
        {"domain = \"x\"\nrelay_user = \"u\"\nrelay_password_file = \"/p\"\nrelay_for = {\"y.invalid=smtps://i\"}\n",
         "in clear"},
        {"domain = \"x\"\nrelay_user = \"u\"\nrelay_password_file = \"/p\"\nrelay_tls = \"try\"\n", "in clear"},
        {"domain = \"x\"\nmta_strips_ar = yes\n", "authserv_id"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autoptr(settings) settings = NULL;
        struct fault fault = {0};
        assert_int_equal(read_text(table[i].text, &settings, &fault), OUTCOME_REFUSE);
        if (!strstr(fault.text, table[i].says))
            fail_msg("%u: \"%s\" does not say \"%s\"", i, fault.text, table[i].says);
    }
    g_autoptr(settings) settings = NULL;
    struct fault fault = {0};
    assert_int_equal(settings_read("/nonexistent/hearken.conf", &settings, &fault), OUTCOME_REFUSE);
    assert_non_null(strstr(fault.text, "/nonexistent/hearken.conf"));
    assert_int_equal(settings_read("/", &settings, &fault), OUTCOME_REFUSE);
    assert_non_null(strstr(fault.text, "is a directory"));
}

static void
printed_reads_back(void **state)
{
    (void)state;
    g_autoptr(settings) one = NULL, two = NULL;
    struct fault fault = {0};
    assert_int_equal(read_text("domain = \"a \\\"quoted\\\".example\"\n", &one, &fault), OUTCOME_REFUSE);
    assert_int_equal(read_text("domain = \"d.example\"\nconninfo = \"host=/tmp options='-c x=y'\" // it's \"\n/* \" */",
                               &one, &fault),
                     OUTCOME_OK);
    char *text = NULL;
    size_t size;
    FILE *memory = open_memstream(&text, &size);
    settings_print(one, memory);
    fclose(memory);
    assert_int_equal(read_text(text, &two, &fault), OUTCOME_OK);
    assert_string_equal(one->conninfo, two->conninfo);
    assert_string_equal(one->submission_services[0], two->submission_services[0]);
    assert_null(two->trusted_networks[0]);
    free(text);
}

/* Switches and lists differ as texts and numbers do; what is not asked for does not count. */
static void
differences_are_named(void **state)
{
    (void)state;
    static const char *const asked[] = {"log_to", "verbose", "pool_size", "trusted_networks", NULL};
    static const struct {
        const char *line, *says;
    } table[] = {{"", NULL},
                 {"lease = 60\n", NULL},
                 {"verbose = yes\n", "verbose"},
                 {"log_to = \"stderr\"\n", "log_to"},
                 {"pool_size = 9\n", "pool_size"},
                 {"trusted_networks = {\"192.0.2.0/24\"}\n", "trusted_networks"}};
    g_autoptr(settings) before = NULL;
    struct fault fault = {0};
    assert_int_equal(read_text("domain = \"d.example\"\n", &before, &fault), OUTCOME_OK);
    for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
        g_autoptr(settings) now = NULL;
        g_autofree char *text = g_strconcat("domain = \"d.example\"\n", table[i].line, NULL);
        assert_int_equal(read_text(text, &now, &fault), OUTCOME_OK);
        if (g_strcmp0(settings_differ(before, now, asked), table[i].says) != 0)
            fail_msg("%s: %s", table[i].line, settings_differ(before, now, asked));
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(defaults_and_values), cmocka_unit_test(mistakes_are_named),
                                       cmocka_unit_test(printed_reads_back), cmocka_unit_test(differences_are_named)};
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
