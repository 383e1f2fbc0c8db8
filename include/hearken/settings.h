/*
 * settings.h - what a daemon must know before it has a database: /etc/hearken/hearken.conf.
 *
 * One table in milter/base/settings.c holds every key with type, default and reason. A struct
 * settings is an immutable snapshot with a reference count: a session keeps the one it began with,
 * reload (SIGUSR1) swaps in another. Everything a support team decides lives in SQL.
 */
#ifndef HEARKEN_SETTINGS_H
#define HEARKEN_SETTINGS_H

#include <hearken/fault.h>
#include <stdbool.h>
#include <stdio.h>

enum tls_policy { TLS_NONE, TLS_TRY, TLS_REQUIRE };

struct settings {
    char *file; /* where it was read */
    /* who we are */
    char *domain;              /* domain = right side of our Message-IDs and EHLO name */
    char *recipient_delimiter; /* Postfix's own meaning: one of several; "+" is among them */
    char *key_dir;             /* key_dir: token keys */
    char *log_to;              /* log_to = "syslog" | "stderr" */
    bool verbose;
    /* the database */
    char *conninfo;         /* conninfo: milter's libpq connection string */
    char *courier_conninfo; /* courier_conninfo: the courier's (its own role) */
    char *admin_conninfo;   /* admin_conninfo: hearken init|upgrade|check|import|preview */
    int pool_size;          /* connections of the milter */
    int deadline;           /* seconds in which end-of-message must be answered (Contract 2: 20) */
    /* the milter */
    char *socket;               /* libmilter's form: unix:/path or inet:port@host */
    int transactions;           /* end-of-message transactions in flight; above: wait, then 451 4.3.2 */
    char *spool_dir;            /* unlinked spool files */
    char *state_dir;            /* poison ledger, copy of the last snapshot */
    char *courier_service;      /* {daemon_name} of the courier's own smtpd */
    char **submission_services; /* {daemon_name}s on which agents are known by SMTP AUTH;
                                   NULL-terminated */
    char **trusted_networks;    /* CIDR; NULL-terminated. A client in one counts as authenticated */
    char *authserv_id;          /* whose Authentication-Results are ours; "" = trust none */
    bool mta_strips_ar;         /* the MTA removes forged Authentication-Results of that id */
    int message_size_max;       /* MiB that are read; a larger mail is kept and opens a ticket from its header */
    /* the courier */
    char *relay;      /* smtp://127.0.0.1:10025 or smtps://… */
    char **relay_for; /* "domain=URL": relays of their own, each served by a lane; NULL-terminated */
    enum tls_policy relay_tls;
    char *relay_user;          /* "" = no SMTP AUTH */
    char *relay_password_file; /* one line */
    char *relay_ca_file;       /* "" = the system's */
    bool relay_sighted;        /* our milter stands on the relay's service and sees what we hand over */
    int courier_batch;         /* rows a claim */
    int lease;                 /* seconds a claim lasts */
    /* both */
    char *metrics_file; /* node_exporter textfile, "" = none */
    char *pack_dir;     /* language packs and models: default PKGDATADIR */
    char *endpoint_url; /* OpenAI-compatible chat completions, "" = none */
    char *endpoint_model;
    char *endpoint_key_file;
    int endpoint_timeout; /* seconds */
    char *translate_url;  /* translation server for agents, "" = none */
    char *translate_api;  /* libretranslate | apertium */
    char *translate_key_file;
    /*< private >*/
    gint references;
};

/* REFUSE: unknown key, bad value, missing file; fault text starts "file:line: ", or "file: " where no
 * line is to blame. `file` NULL: the default path. */
enum outcome settings_read(const char *file, struct settings **settings_out, struct fault *fault_out);
struct settings *settings_ref(struct settings *settings);
void settings_unref(struct settings *settings);
typedef struct settings settings; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(settings, settings_unref)

/* Whether it is written as libmilter's sockets are. */
bool settings_is_socket(const char *text);
/* The first of these keys (NULL-terminated) that differs; NULL: none does. */
const char *settings_differ(const struct settings *before, const struct settings *now, const char *const *names);
/* -n: every key in force, in the file's own syntax, with its reason as a comment. */
void settings_print(const struct settings *settings, FILE *to);

#endif
