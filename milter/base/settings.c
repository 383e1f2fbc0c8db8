/*
 * settings.c - /etc/hearken/hearken.conf, read through one table.
 *
 * Knows: every key, its type, its default and the reason for it. Hides libconfuse: nobody else
 * includes it. A struct settings is immutable once read and counted by reference: sessions keep the
 * snapshot they began with while a reload swaps in another. Threading: settings_read() from one
 * thread at a time (libconfuse's lexer is global); the snapshot from any.
 */
#include <hearken/settings.h>

#include <confuse.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>

enum kind { KIND_TEXT, KIND_NUMBER, KIND_SWITCH, KIND_LIST, KIND_TLS };

struct key {
    const char *name;
    enum kind kind;
    size_t offset;
    const char *text; /* default of TEXT, LIST (one or none, "a,b") and TLS */
    long number;      /* default of NUMBER and SWITCH */
    long least, most; /* bounds of NUMBER */
    const char *reason;
};

#define TEXT(field, fallback, why)                                                                                     \
    {                                                                                                                  \
#field, KIND_TEXT, offsetof(struct settings, field), fallback, 0, 0, 0, why                                    \
    }
#define LIST(field, fallback, why)                                                                                     \
    {                                                                                                                  \
#field, KIND_LIST, offsetof(struct settings, field), fallback, 0, 0, 0, why                                    \
    }
#define NUMBER(field, fallback, low, high, why)                                                                        \
    {                                                                                                                  \
#field, KIND_NUMBER, offsetof(struct settings, field), NULL, fallback, low, high, why                          \
    }
#define SWITCH(field, fallback, why)                                                                                   \
    {                                                                                                                  \
#field, KIND_SWITCH, offsetof(struct settings, field), NULL, fallback, 0, 1, why                               \
    }

/* clang-format off */
static const struct key keys[] = {
    TEXT(domain, "", "right side of our Message-IDs and our EHLO name; must be a domain that is ours"),
    TEXT(recipient_delimiter, "+", "the same as Postfix's recipient_delimiter; holds \"+\", for reply addresses are queue+token@"),
    TEXT(key_dir, "/etc/hearken/keys", "files of the keys that sign reply addresses; see hearken key"),
    TEXT(log_to, "syslog", "syslog (LOG_MAIL, beside Postfix's own lines) or stderr"),
    SWITCH(verbose, 0, "debugging lines"),
    TEXT(conninfo, "dbname=hearken user=hearken_milter", "the milter's libpq connection; several hosts with target_session_attrs=read-write are fine"),
    TEXT(courier_conninfo, "dbname=hearken user=hearken_courier", "the courier's own role: each daemon may execute its door and touch no table"),
    TEXT(admin_conninfo, "dbname=hearken", "hearken init, upgrade, check, import, preview: the schema's owner"),
    NUMBER(pool_size, 8, 1, 200, "connections of the milter; 8 carry some 5000 commits a second"),
    NUMBER(deadline, 20, 1, 240, "seconds until 451: below Postfix's 300 s for content, far above a slow commit"),
    TEXT(socket, "unix:/var/spool/postfix/hearken/hearken.sock", "inside Postfix's chroot; a TCP socket is ten times slower"),
    NUMBER(transactions, 64, 1, 1000, "end-of-message transactions in flight; above, a mail waits for a quarter of deadline, then 451 4.3.2"),
    TEXT(spool_dir, "/var/lib/hearken", "large mails are spooled here to an unlinked file while they are read"),
    TEXT(state_dir, "/var/lib/hearken", "poison ledger, and the last list of queue addresses for a start without database"),
    TEXT(courier_service, "hearken-courier", "milter_macro_daemon_name of the smtpd that only the courier uses"),
    LIST(submission_services, "ORIGINATING", "milter_macro_daemon_name of the services where SMTP AUTH makes an agent"),
    LIST(trusted_networks, "", "clients in them count as authenticated; never name a content filter that passes mail on"),
    TEXT(authserv_id, "", "whose Authentication-Results are ours; empty: trust none"),
    SWITCH(mta_strips_ar, 0, "yes only where the MTA removes forged Authentication-Results of that id; see contrib/postfix"),
    NUMBER(message_size_max, 64, 1, 1024, "MiB; a larger mail is kept and opens a ticket, but nobody reads more than its header"),
    TEXT(relay, "smtp://127.0.0.1:10025", "where the courier hands mail over"),
    LIST(relay_for, "", "mail to a domain over a relay of its own, \"example.com=smtp://host:25\"; a slow one holds up no other"),
    { "relay_tls", KIND_TLS, offsetof(struct settings, relay_tls), "none", 0, 0, 0, "none (loopback), try, or require (a remote relay)" },
    TEXT(relay_user, "", "SMTP AUTH at the relay; empty: none"),
    TEXT(relay_password_file, "", "a file with the password on its first line, mode 0600"),
    TEXT(relay_ca_file, "", "certificates that sign the relay's; empty: the system's"),
    SWITCH(relay_sighted, 1, "our milter stands on the relay's service and sees each mail that is handed over"),
    NUMBER(courier_batch, 50, 1, 500, "rows a claim takes"),
    NUMBER(lease, 120, 10, 3600, "seconds a claim lasts; a transfer ends before it does"),
    TEXT(metrics_file, "", "textfile for node_exporter, written each 15 s; empty: none"),
    TEXT(pack_dir, "", "language packs and models; empty: where they were installed"),
    TEXT(endpoint_url, "", "OpenAI-compatible chat completions for the wording; empty: the built-in words"),
    TEXT(endpoint_model, "", "its model"),
    TEXT(endpoint_key_file, "", "a file with its key on the first line, mode 0600"),
    NUMBER(endpoint_timeout, 5, 1, 60, "seconds until the built-in words are taken instead"),
    TEXT(translate_url, "", "a translation server for #translate, mailed to agents alone; empty: none"),
    TEXT(translate_api, "libretranslate", "what it understands: libretranslate, or apertium (apertium-apy)"),
    TEXT(translate_key_file, "", "a file with its key on the first line, mode 0600"),
};
/* clang-format on */

#define DEFAULT_FILE HEARKEN_SYSCONFDIR "/hearken/hearken.conf"

/* libconfuse reports through a callback without user data; settings_read() is one thread at a time.
 */
static struct fault *reading_fault;

static void
on_error(cfg_t *cfg, const char *format, va_list arguments)
{
    if (!reading_fault || reading_fault->text[0])
        return; /* the first complaint is the cause */
    g_autofree char *said = g_strdup_vprintf(format, arguments);
    if (g_str_has_prefix(said, "premature end of file"))
        fault_set(reading_fault, OUTCOME_REFUSE, "EX_CONFIG",
                  "%s: ends within a setting; close its quote or brace, or give it a value", cfg->filename);
    else
        fault_set(reading_fault, OUTCOME_REFUSE, "EX_CONFIG", "%s:%d: %s%s", cfg->filename, cfg->line, said,
                  strchr(said, ';') ? "" : "; see hearken.conf(5)");
}

static bool
is_domain(const char *text)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
    gsize length = strlen(text);
    return length && strspn(text, letters) == length && !strchr(".-", text[0]) && !strchr(".-", text[length - 1]);
}

static bool
has_plus(const char *text)
{
    return strchr(text, '+');
}

static bool
is_log(const char *text)
{
    return strcmp(text, "syslog") == 0 || strcmp(text, "stderr") == 0;
}

bool
settings_is_socket(const char *text)
{
    const char *colon = strchr(text, ':');
    if (g_str_has_prefix(text, "inet:") || g_str_has_prefix(text, "inet6:"))
        return g_ascii_strtoull(colon + 1, NULL, 10) - 1 < G_MAXUINT16;
    return g_str_has_prefix(text, "unix:/") || g_str_has_prefix(text, "local:/");
}

/* Without a name and password in it: the log and hearken.deliveries name the relay. */
static bool
is_relay(const char *text)
{
    return (g_str_has_prefix(text, "smtp://") || g_str_has_prefix(text, "smtps://")) && !strchr(text, '@');
}

static bool
is_relay_for(const char *text)
{
    const char *equals = strchr(text, '=');
    return equals && equals != text && is_relay(equals + 1);
}

static bool
is_web(const char *text)
{
    return !*text || g_str_has_prefix(text, "http://") || g_str_has_prefix(text, "https://");
}

static bool
is_translator(const char *text)
{
    return strcmp(text, "libretranslate") == 0 || strcmp(text, "apertium") == 0;
}

static const char *const policies[] = {"none", "try", "require"};

static bool
is_policy(const char *text)
{
    for (guint i = 0; i < G_N_ELEMENTS(policies); i++)
        if (strcmp(text, policies[i]) == 0)
            return true;
    return false;
}

#define DOMAIN_CURE "set it to the domain of your Message-IDs, for example domain = \"support.example.com\""

/* What no type can check of one value. */
static const struct sense {
    const char *name;
    bool (*right)(const char *text);
    const char *says;
} senses[] = {
    {"domain", is_domain, "is no domain; " DOMAIN_CURE},
    {"recipient_delimiter", has_plus, "lacks \"+\"; reply addresses are written with it, and Postfix takes several"},
    {"log_to", is_log, "is nowhere; give syslog or stderr"},
    {"socket", settings_is_socket, "is no socket; give unix:/path or inet:port@host"},
    {"relay", is_relay, "is no SMTP URL; give smtp://host:port or smtps://host:port, and the login as relay_user"},
    {"relay_for", is_relay_for, "names no relay; give \"example.com=smtp://host:port\""},
    {"relay_tls", is_policy, "is no policy; give none, try or require"},
    {"endpoint_url", is_web, "is no URL; give https://host/v1/chat/completions"},
    {"translate_url", is_web, "is no URL; give http://host:port"},
    {"translate_api", is_translator, "is unknown; give libretranslate or apertium"},
};

/* Called with each line's value, so that the complaint names the line. */
static int
judge_text(cfg_t *cfg, cfg_opt_t *option)
{
    const struct sense *sense = senses;
    while (strcmp(sense->name, option->name) != 0)
        sense++;
    for (guint i = 0; i < cfg_opt_size(option); i++) {
        const char *text = cfg_opt_getnstr(option, i);
        if (!sense->right(text)) {
            cfg_error(cfg, "%s = \"%s\" %s", option->name, text, sense->says);
            return -1;
        }
    }
    return 0;
}

static int
judge_number(cfg_t *cfg, cfg_opt_t *option)
{
    const struct key *key = keys;
    while (strcmp(key->name, option->name) != 0)
        key++;
    long number = cfg_opt_getnint(option, 0);
    if (number >= key->least && number <= key->most)
        return 0;
    cfg_error(cfg, "%s = %ld is out of range; give %ld to %ld", key->name, number, key->least, key->most);
    return -1;
}

static void
set_judges(cfg_t *cfg)
{
    for (guint i = 0; i < G_N_ELEMENTS(senses); i++)
        cfg_set_validate_func(cfg, senses[i].name, judge_text);
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        if (keys[i].kind == KIND_NUMBER)
            cfg_set_validate_func(cfg, keys[i].name, judge_number);
}

static void *
field_of(struct settings *settings, const struct key *key)
{
    return (char *)settings + key->offset;
}

static const void *
field_in(const struct settings *settings, const struct key *key)
{
    return (const char *)settings + key->offset;
}

static void
describe(const struct key *key, cfg_opt_t *option_out, char *list_out, size_t list_size)
{
    cfg_opt_t text = CFG_STR(key->name, key->text, CFGF_NONE);
    cfg_opt_t number = CFG_INT(key->name, key->number, CFGF_NONE);
    cfg_opt_t yes = CFG_BOOL(key->name, key->number ? cfg_true : cfg_false, CFGF_NONE);
    cfg_opt_t list = CFG_STR_LIST(key->name, NULL, CFGF_NONE);
    if (key->kind == KIND_LIST) {
        g_autofree char *quoted = g_strdup_printf("{%s}", key->text);
        g_strlcpy(list_out, quoted, list_size);
        list.def.parsed = list_out;
        *option_out = list;
    } else {
        *option_out = key->kind == KIND_NUMBER ? number : key->kind == KIND_SWITCH ? yes : text;
    }
}

/* "::1/128" must be quoted inside a libconfuse list. */
static char *
quoted_list(const char *plain)
{
    g_auto(GStrv) words = g_strsplit(plain, ",", -1);
    g_autofree char *joined = g_strjoinv("\",\"", words);
    return *plain ? g_strdup_printf("\"%s\"", joined) : g_strdup("");
}

static enum tls_policy
take_tls(const char *word)
{
    guint policy = 0;
    while (strcmp(word, policies[policy]) != 0)
        policy++;
    return (enum tls_policy)policy;
}

static char **
take_list(cfg_t *cfg, const char *name)
{
    guint count = cfg_size(cfg, name);
    char **list = g_new0(char *, count + 1);
    for (guint i = 0; i < count; i++)
        list[i] = g_strdup(cfg_getnstr(cfg, name, i));
    return list;
}

static void
take_values(cfg_t *cfg, struct settings *settings)
{
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        const struct key *key = &keys[i];
        void *field = field_of(settings, key);
        if (key->kind == KIND_TEXT)
            *(char **)field = g_strdup(cfg_getstr(cfg, key->name));
        else if (key->kind == KIND_LIST)
            *(char ***)field = take_list(cfg, key->name);
        else if (key->kind == KIND_SWITCH)
            *(bool *)field = cfg_getbool(cfg, key->name);
        else if (key->kind == KIND_NUMBER)
            *(int *)field = (int)cfg_getint(cfg, key->name);
        else
            *(enum tls_policy *)field = take_tls(cfg_getstr(cfg, key->name));
    }
}

/* Whether the login would go to every relay over TLS alone. */
static bool
hides_password(const struct settings *s)
{
    bool hidden = g_str_has_prefix(s->relay, "smtps://");
    for (char **entry = s->relay_for; entry && *entry; entry++)
        hidden = hidden && g_str_has_prefix(strchr(*entry, '=') + 1, "smtps://");
    return hidden || s->relay_tls == TLS_REQUIRE;
}

/* What no single line can be blamed for. */
static enum outcome
check_sense(const struct settings *s, struct fault *fault_out)
{
    if (!*s->domain)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: domain is not set; " DOMAIN_CURE, s->file);
    if (*s->relay_user && !*s->relay_password_file)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: relay_user is set without relay_password_file; name the file that "
                         "holds the password",
                         s->file);
    if (*s->relay_user && !hides_password(s))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: relay_user would send its password in clear; set relay_tls = \"require\"", s->file);
    if (s->mta_strips_ar && !*s->authserv_id)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                         "%s: mta_strips_ar = yes needs authserv_id, the name in your Authentication-Results", s->file);
    return OUTCOME_OK;
}

/* Behind the comment, the quote or else the letter at this place; NULL: it is never closed. */
static const char *
behind(const char *at)
{
    if (*at == '#' || g_str_has_prefix(at, "//"))
        return at + strcspn(at, "\n");
    if (g_str_has_prefix(at, "/*")) {
        const char *close = strstr(at + 2, "*/");
        return close ? close + 2 : NULL;
    }
    const char *end = at + 1;
    if (*at != '"' && *at != '\'')
        return end;
    while (*end && *end != *at)
        end += 1 + (*end == '\\' && end[1]);
    return *end ? end + 1 : NULL;
}

/* The line of a quote or comment that is not closed; 0: there is none. libconfuse takes it for the file's end, and what stands behind it
 * would not count. */
static guint
open_line(const char *text)
{
    guint line = 1;
    for (const char *at = text, *next; *at; at = next) {
        next = behind(at);
        if (!next)
            return line;
        for (const char *c = at; c < next; c++)
            line += *c == '\n';
    }
    return 0;
}

static enum outcome
parse_file(const char *file, cfg_t *cfg, struct fault *fault_out)
{
    struct fault first = {0};
    if (g_file_test(file, G_FILE_TEST_IS_DIR)) /* libconfuse's lexer would end the program */
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: is a directory; name a file with -c", file);
    reading_fault = &first;
    cfg_set_error_function(cfg, on_error);
    set_judges(cfg);
    int result = cfg_parse(cfg, file);
    int error = errno;
    reading_fault = NULL;
    if (result == CFG_FILE_ERROR)
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: cannot be read: %s; %s", file, g_strerror(error),
                         error == EACCES ? "chgrp it to the group of this user, chmod 0640" : "name another with -c");
    g_autofree char *text = NULL;
    guint line = result == CFG_SUCCESS && g_file_get_contents(file, &text, NULL, NULL) ? open_line(text) : 0;
    if (line)
        fault_set(&first, OUTCOME_REFUSE, "EX_CONFIG",
                  "%s:%u: this quote or comment is not closed, and all behind it would not count; close it", file,
                  line);
    else if (result != CFG_SUCCESS && !*first.text) /* libconfuse says nothing of "" = … */
        fault_set(&first, OUTCOME_REFUSE, "EX_CONFIG", "%s:%d: a setting without a name; see hearken.conf(5)", file,
                  cfg->line);
    if (*first.text && fault_out)
        *fault_out = first;
    return *first.text ? OUTCOME_REFUSE : OUTCOME_OK;
}

enum outcome
settings_read(const char *file, struct settings **settings_out, struct fault *fault_out)
{
    cfg_opt_t options[G_N_ELEMENTS(keys) + 1];
    char lists[G_N_ELEMENTS(keys)][128];
    struct key described[G_N_ELEMENTS(keys)];
    g_autoptr(GPtrArray) quoted = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        described[i] = keys[i];
        if (keys[i].kind == KIND_LIST) {
            char *list = quoted_list(keys[i].text);
            g_ptr_array_add(quoted, list);
            described[i].text = list;
        }
        describe(&described[i], &options[i], lists[i], sizeof lists[i]);
    }
    cfg_opt_t end = CFG_END();
    options[G_N_ELEMENTS(keys)] = end;

    cfg_t *cfg = cfg_init(options, CFGF_NONE);
    g_autoptr(settings) settings = g_new0(struct settings, 1);
    settings->references = 1;
    settings->file = g_strdup(file ? file : DEFAULT_FILE);
    enum outcome outcome = parse_file(settings->file, cfg, fault_out);
    if (outcome == OUTCOME_OK)
        take_values(cfg, settings);
    if (outcome == OUTCOME_OK)
        outcome = check_sense(settings, fault_out);
    cfg_free(cfg);
    if (outcome == OUTCOME_OK)
        *settings_out = g_steal_pointer(&settings);
    return outcome;
}

/* In the file's own syntax. Owned by caller. */
static char *
value_text(const struct settings *settings, const struct key *key)
{
    const void *field = field_in(settings, key);
    if (key->kind == KIND_TEXT) {
        g_autofree char *escaped = g_strescape(*(char *const *)field, NULL);
        return g_strdup_printf("\"%s\"", escaped);
    }
    if (key->kind == KIND_LIST) {
        g_autofree char *joined = g_strjoinv("\", \"", *(char **const *)field);
        return *joined ? g_strdup_printf("{\"%s\"}", joined) : g_strdup("{}");
    }
    if (key->kind == KIND_SWITCH)
        return g_strdup(*(const bool *)field ? "yes" : "no");
    if (key->kind == KIND_NUMBER)
        return g_strdup_printf("%d", *(const int *)field);
    return g_strdup_printf("\"%s\"", policies[*(const enum tls_policy *)field]);
}

const char *
settings_differ(const struct settings *before, const struct settings *now, const char *const *names)
{
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        if (!g_strv_contains(names, keys[i].name))
            continue;
        g_autofree char *old = value_text(before, &keys[i]), *fresh = value_text(now, &keys[i]);
        if (strcmp(old, fresh) != 0)
            return keys[i].name;
    }
    return NULL;
}

struct settings *
settings_ref(struct settings *settings)
{
    g_atomic_int_inc(&settings->references);
    return settings;
}

void
settings_unref(struct settings *settings)
{
    if (!settings || !g_atomic_int_dec_and_test(&settings->references))
        return;
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        void *field = field_of(settings, &keys[i]);
        if (keys[i].kind == KIND_TEXT)
            g_free(*(char **)field);
        else if (keys[i].kind == KIND_LIST)
            g_strfreev(*(char ***)field);
    }
    g_free(settings->file);
    g_free(settings);
}

void
settings_print(const struct settings *settings, FILE *to)
{
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++) {
        g_autofree char *value = value_text(settings, &keys[i]);
        fprintf(to, "# %s\n%s = %s\n", keys[i].reason, keys[i].name, value);
    }
}
