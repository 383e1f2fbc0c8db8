/*
 * machine.c - addresses behind which no person reads.
 *
 * Knows the names of RFC 2142 and RFC 5230 4.6 that programs use, and what services call the address that takes no answer. A name
 * must stand between bounds (no letter beside it), so that "robounce@" or "norepley@" stay people's. Pure.
 */
#include "machine.h"

#include "pairs.h"

#include <glib.h>
#include <string.h>

/* What stands behind that many "="; NULL: there are fewer. */
static const char *
behind(const char *at, guint signs)
{
    for (; at && signs; signs--)
        at = strchr(at, '=') ? strchr(at, '=') + 1 : NULL;
    return at;
}

/* hash=tt=domain=local, behind the mark of the Sender Rewriting Scheme: SRS0=, SRS1=hash=forwarder==, and Exchange Online's mailbox+SRS=. */
static const char *
rewritten(const char *local)
{
    const char *exchange = strstr(local, "+srs="), *second = strstr(local, "==");
    if (g_str_has_prefix(local, "srs0") && local[4])
        return local + strlen("srs0=");
    if (g_str_has_prefix(local, "srs1") && second)
        return second + strlen("==");
    return exchange ? exchange + strlen("+srs=") : NULL;
}

char *
machine_origin(const char *address)
{
    if (!strchr(address, '=')) /* nearly all */
        return g_strdup(address);
    const char *at = strrchr(address, '@');
    g_autofree char *local = g_ascii_strdown(address, at ? at - address : -1);
    const char *words = rewritten(local), *domain = behind(words, 2), *name = behind(domain, 1);
    if (words)
        return name ? g_strdup_printf("%s@%.*s", name, (int)(name - 1 - domain), domain) : g_strdup("");
    if (g_str_has_prefix(local, "prvs=") || g_str_has_prefix(local, "msprvs")) /* BATV */
        name = behind(local, 2);
    return name ? g_strconcat(name, at, NULL) : g_strdup(address);
}

static char *
local_part(const char *address)
{
    g_autofree char *origin = machine_origin(address);
    const char *at = strrchr(origin, '@');
    g_autofree char *lower = g_ascii_strdown(origin, at ? at - origin : -1);
    return g_strdup(lower + strspn(lower, "\"' "));
}

/* word begins the name and no letter follows it. */
static bool
begins(const char *local, const char *word)
{
    gsize width = *local == *word ? strlen(word) : 0;
    return width && strncmp(local, word, width) == 0 && !g_ascii_isalpha(local[width]);
}

static bool
begins_with_one(const char *local, const char *const *words, gsize count)
{
    for (gsize i = 0; i < count; i++)
        if (begins(local, words[i]))
            return true;
    return false;
}

bool
machine_is_mailer(const char *address)
{
    static const char *const names[] = {"mailer-daemon",
                                        "mailerdaemon",
                                        "mailer_daemon",
                                        "mail-daemon",
                                        "maildaemon",
                                        "mail_daemon",
                                        "mailer.daemon",
                                        "postmaster",
                                        "post-master",
                                        "post_master",
                                        "postmast",
                                        "mdaemon",
                                        "mail-delivery",
                                        "maildelivery",
                                        "mail-system",
                                        "mailsystem",
                                        "bounce",
                                        "bounces",
                                        "bounced",
                                        "smtpd",
                                        "uucp",
                                        "daemon",
                                        "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
                                        "#@[]"};
    g_autofree char *local = local_part(address);
    const char *suffix = strstr(local, "-postmaster");
    return begins_with_one(local, names, G_N_ELEMENTS(names)) || strcmp(local, "<>") == 0 || (suffix && !suffix[11]);
}

bool
machine_is_mailer_name(const char *name)
{
    static const char *const names[] = {"mail delivery subsystem",
                                        "mail delivery system",
                                        "mail deliver system",
                                        "email delivery system",
                                        "message delivery system",
                                        "mail delivery service",
                                        "mail delivery agent",
                                        "mailer-daemon",
                                        "mailer daemon",
                                        "mail daemon",
                                        "postmaster",
                                        "mail administrator",
                                        "mail subsystem",
                                        "internet mail delivery",
                                        "mail system",
                                        "mail transport agent",
                                        "delivery subsystem",
                                        "mail router"};
    g_autofree char *lower = g_ascii_strdown(name, -1);
    g_strstrip(lower);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(lower, names[i]) == 0)
            return true;
    return false;
}

bool
machine_is_list(const char *address)
{
    static const char *const names[] = {"listserv", "listproc", "listmaster", "majordomo",
                                        "mailman",  "ezmlm",    "sympa",      "mlmmj"};
    static const char *const ends[] = {"-request", "-owner",   "-bounces",    "-bounce",
                                       "-errors",  "-return-", "-listmaster", "-confirm"};
    g_autofree char *local = local_part(address);
    if (g_str_has_prefix(local, "owner-") || begins_with_one(local, names, G_N_ELEMENTS(names)))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        /* VERP: list-bounces+ada=example.org@, list-return-123-ada=example.org@ */
        const char *found = strstr(local, ends[i]);
        char next = found ? found[strlen(ends[i])] : 'x';
        bool verp = found && next && strchr(found, '=') && (next == '-' || g_str_has_suffix(ends[i], "-"));
        if (found && found > local && (!next || next == '+' || verp))
            return true;
    }
    return false;
}

/* What no person is called, wherever it stands in the local part. */
static const char *const anywhere[] = {"noreply",          "no-reply",
                                       "no_reply",         "no.reply",
                                       "donotreply",       "do-not-reply",
                                       "do_not_reply",     "do.not.reply",
                                       "dontreply",        "dont-reply",
                                       "noanswer",         "no-answer",
                                       "neverreply",       "noresponse",
                                       "no-response",      "no-respond",
                                       "unattended",       "nicht-antworten",
                                       "nichtantworten",   "keine-antwort",
                                       "keineantwort",     "antwortenichtmoeglich",
                                       "nepasrepondre",    "ne-pas-repondre",
                                       "ne_pas_repondre",  "noresponder",
                                       "no-responder",     "no_responder",
                                       "nocontestar",      "no-contestar",
                                       "naoresponda",      "nao-responda",
                                       "naoresponder",     "nao-responder",
                                       "nonrispondere",    "non-rispondere",
                                       "nietbeantwoorden", "niet-beantwoorden",
                                       "geenantwoord",     "geen-antwoord",
                                       "nieodpowiadaj",    "nie-odpowiadaj",
                                       "neodpovidat",      "svarej",
                                       "svar-ej",          "ikke-svar",
                                       "eivastata",        "ei-vastata",
                                       "yanitlamayin",     "autoreply",
                                       "auto-reply",       "auto_reply",
                                       "autoresponder",    "auto-responder",
                                       "autoresponse",     "autorespond",
                                       "auto-confirm",     "autoconfirm",
                                       "automailer",       "auto-mailer",
                                       "robot-mail"};

/* What is a service only where it is the whole local part, or its first word. */
static const char *const names[] = {"root",          "abuse",
                                    "nobody",        "notification",
                                    "notifications", "notify",
                                    "notifier",      "alert",
                                    "alerts",        "cron",
                                    "www-data",      "apache",
                                    "httpd",         "newsletter",
                                    "newsletters",   "mailings",
                                    "automatic",     "automated",
                                    "robot",         "bot",
                                    "feedbackloop",  "fbl",
                                    "complaints",    "vacation",
                                    "nagios",        "icinga",
                                    "zabbix",        "monit",
                                    "logwatch",      "smartd",
                                    "alertmanager",  "grafana",
                                    "fail2ban",      "jenkins",
                                    "opendmarc",     "dmarcreport",
                                    "dmarc-report",  "smtp-tls-reporting",
                                    "voicemail",     "scanner",
                                    "backup",        "fax",
                                    "sms",           "pbx",
                                    "scan",          "copier",
                                    "mfp",           "monitoring",
                                    "uptime",        "alarm",
                                    "alarms",        "mailer",
                                    "wordpress",     "form-submission",
                                    "submissions"};

bool
machine_is_service(const char *address)
{
    g_autofree char *local = local_part(address);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) /* "root.jane@" is a person of that name */
        if (begins(local, names[i]) && !strchr("._", local[strlen(names[i])]))
            return true;
        else if (*local == *names[i] && strcmp(local, names[i]) == 0)
            return true;
    if (!pairs_hold_in(local, anywhere, G_N_ELEMENTS(anywhere))) /* nearly all, and told at once */
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(anywhere); i++) {
        const char *found = strstr(local, anywhere[i]);
        if (found && (found == local || !g_ascii_isalpha(found[-1])) && !g_ascii_isalpha(found[strlen(anywhere[i])]))
            return true;
    }
    return false;
}
