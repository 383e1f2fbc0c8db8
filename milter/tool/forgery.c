/*
 * forgery.c - the probe of mta_strips_ar: forged Authentication-Results handed to Postfix's own header check.
 *
 * A probe mailed through port 25 would have to be addressed to a queue to meet the milter, and would so leave
 * a ticket, an audit row and perhaps an acknowledgement behind. Instead each form of the field that the
 * milter would believe (letter/authres.c) is looked up with postmap(1) in the tables that cleanup(8) would
 * ask, in its order; the first answer decides there as here. What keeps cleanup from asking them at all
 * (receive_override_options, another header_checks in master.cf) is read from postconf(1). Changes nothing.
 * Single-threaded.
 */
#include "forgery.h"

#include "postfix.h"
#include <string.h>

#define CURE "use contrib/postfix/header_checks or set mta_strips_ar = no"

/* What the tables say to a field: "" for nothing. False: they cannot be asked; then said_out is postmap's word. */
static bool
look_up(GPtrArray *tables, const char *directory, const char *field, char **said_out)
{
    g_autoptr(GPtrArray) arguments = g_ptr_array_new();
    g_autofree char *answer = NULL;
    g_autofree char *complaint = NULL;
    g_autoptr(GError) error = NULL;
    int status = 0;
    g_ptr_array_add(arguments, (void *)"postmap");
    if (directory) {
        g_ptr_array_add(arguments, (void *)"-c");
        g_ptr_array_add(arguments, (void *)directory);
    }
    g_ptr_array_add(arguments, (void *)"-q");
    g_ptr_array_add(arguments, (void *)field);
    for (guint i = 0; i < tables->len; i++)
        g_ptr_array_add(arguments, tables->pdata[i]);
    g_ptr_array_add(arguments, NULL);
    if (!g_spawn_sync(NULL, (char **)arguments->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &complaint,
                      &status, &error)) {
        *said_out = g_strdup(error->message);
        return false;
    }
    /* Status 1 is also "not found", and a warning about main.cf no reason to distrust that. */
    const char *fatal = status != 0 ? strstr(complaint, "fatal: ") : NULL;
    *said_out = g_strchomp(fatal ? g_strdup(fatal + strlen("fatal: ")) : g_steal_pointer(&answer));
    return !fatal;
}

/* header_checks(5): the actions after which the field, or the whole mail, is no longer there. */
static bool
takes_away(const char *action)
{
    static const char *const gone[] = {"IGNORE", "STRIP", "REJECT", "DISCARD", NULL};
    g_auto(GStrv) words = g_strsplit_set(action, " \t", 2);
    g_autofree char *verb = g_ascii_strup(words[0] ? words[0] : "", -1);
    if (strcmp(verb, "REPLACE") == 0 && words[1])
        return g_ascii_strncasecmp(g_strchug(words[1]), "Authentication-Results", 22) != 0;
    return g_strv_contains(gone, verb); /* a code, as in access(5), is none: Postfix warns, and lets the mail pass */
}

/* Every way to write the field that the milter would believe: folding, case, blanks, a version (RFC 8601 2.2). */
static void
probe(GPtrArray *tables, const struct settings *settings, const char *directory, struct report *report)
{
    static const char *const forms[] = {
        "Authentication-Results: %s; dmarc=pass",   "Authentication-Results:%s;dmarc=pass",
        "Authentication-Results : %s; dmarc=pass",  "Authentication-Results:\n\t%s;\n\tdmarc=pass",
        "Authentication-Results: %s 1; dmarc=pass", "AUTHENTICATION-RESULTS: %s; spf=pass"};
    for (guint i = 0; i < 2 * G_N_ELEMENTS(forms); i++) {
        g_autofree char *id =
            i % 2 ? g_ascii_strup(settings->authserv_id, -1) : g_ascii_strdown(settings->authserv_id, -1);
        g_auto(GStrv) halves = g_strsplit(forms[i / 2], "%s", 2);
        g_autofree char *field = g_strconcat(halves[0], id, halves[1], NULL);
        g_autofree char *said = NULL;
        bool asked = look_up(tables, directory, field, &said);
        g_autofree char *shown = g_strdelimit(g_strdup(field), "\n\t", ' ');
        if (!asked)
            report_fault(report,
                         "Postfix: mta_strips_ar = yes, but header_checks cannot be asked (%s), nor by Postfix: mend "
                         "the table, or set mta_strips_ar = no",
                         said);
        else if (!takes_away(said))
            report_fault(report,
                         "Postfix: mta_strips_ar = yes, but a forged \"%s\" passes header_checks (%s) and would be "
                         "believed; " CURE,
                         shown, *said ? said : "no line matches");
        else
            continue;
        return;
    }
    report_fine(report, "Postfix: forged Authentication-Results of %s are taken away", settings->authserv_id);
}

/* Only what stands before us has written its results when we read. */
static void
check_verifier(const struct settings *settings, const char *directory, struct report *report)
{
    g_autofree char *milters = postfix_ask(directory, "-xh", "smtpd_milters");
    g_autoptr(GPtrArray) words = postfix_words(milters);
    if (words->len && !postfix_names_us(words->pdata[0], settings))
        return;
    if (settings->mta_strips_ar)
        report_fault(report, "Postfix: mta_strips_ar = yes, but no verifier stands before hearken in smtpd_milters: "
                             "nobody writes the Authentication-Results that it waits for, and senders count as "
                             "unverified; set up contrib/postfix/opendkim.conf and opendmarc.conf, or set "
                             "mta_strips_ar = no");
    else
        report_fine(report, "Postfix: no verifier found before hearken in smtpd_milters: senders without SMTP AUTH "
                            "count as unverified; contrib/postfix sets up opendkim and opendmarc");
}

void
forgery_check(const struct settings *settings, const char *directory, struct report *report)
{
    check_verifier(settings, directory, report);
    if (!settings->mta_strips_ar)
        return;
    g_autofree char *services = postfix_ask(directory, "-P", NULL);
    g_auto(GStrv) lines = g_strsplit(services ? services : "", "\n", -1);
    g_autofree char *own = postfix_override(lines, "cleanup/unix", "header_checks");
    g_autofree char *checks = own ? g_strdup(own) : postfix_ask(directory, "-xh", "header_checks");
    g_autofree char *options = postfix_ask(directory, "-xh", "receive_override_options");
    g_autoptr(GPtrArray) tables = postfix_words(checks);
    if (options && strstr(options, "no_header_body_checks"))
        report_fault(report, "Postfix: mta_strips_ar = yes, but receive_override_options has no_header_body_checks, so "
                             "that header_checks is never asked and forged Authentication-Results would be believed; "
                             "move it to the service behind your content filter, or set mta_strips_ar = no");
    else if (!tables->len)
        report_fault(report, "Postfix: mta_strips_ar = yes, but header_checks is empty: forged "
                             "Authentication-Results would be believed; " CURE);
    else
        probe(tables, settings, directory, report);
}
