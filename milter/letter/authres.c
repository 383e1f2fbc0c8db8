/*
 * authres.c - Authentication-Results (RFC 8601) into one enum evidence.
 *
 * Trusts the topmost instance of our own authserv-id above the first Received, where one From field
 * has one address; comments are taken out first, for results were injected through them
 * (CVE-2020-12272). Pure, linear.
 */
#include "signs.h"

#include <string.h>

/* The field without comments and quoted strings' quotes, in lower case. */
static char *
bare(const char *raw)
{
    GString *text = g_string_new(NULL);
    guint depth = 0;
    bool quoted = false;
    for (const char *c = raw; *c; c++) {
        if (*c == '\\' && c[1])
            c++;
        else if (*c == '"' && !depth)
            quoted = !quoted;
        else if (*c == '(' && !quoted)
            depth++;
        else if (*c == ')' && depth)
            depth--;
        else if (!depth)
            g_string_append_c(text, quoted && strchr(";=", *c) ? ' ' : g_ascii_tolower(*c));
    }
    return g_string_free(text, FALSE);
}

/* "dmarc=pass" at the beginning of one result. */
static bool
result_is(const char *result, const char *method, const char *verdict)
{
    result += strspn(result, " \t\r\n");
    gsize width = strlen(method);
    if (strncmp(result, method, width) != 0)
        return false;
    result += width + strspn(result + width, " \t");
    if (*result++ != '=')
        return false;
    result += strspn(result, " \t");
    gsize word = strcspn(result, " \t\r\n;");
    return word == strlen(verdict) && strncmp(result, verdict, word) == 0;
}

static bool
names_sender(const char *result, const char *sender)
{
    const char *at = sender ? strrchr(sender, '@') : NULL;
    const char *property = strstr(result, "smtp.mailfrom=");
    if (!at || !property)
        return false;
    property += strlen("smtp.mailfrom=");
    g_autofree char *value = g_strndup(property, strcspn(property, " \t\r\n;"));
    const char *domain = strrchr(value, '@');
    return g_ascii_strcasecmp(domain ? domain + 1 : value, at + 1) == 0;
}

static enum evidence
judge(const char *field, const struct letter_context *context)
{
    g_autofree char *text = bare(field);
    g_auto(GStrv) results = g_strsplit(text, ";", 64);
    char **id = g_strsplit_set(g_strstrip(results[0] ? results[0] : text), " \t\r\n", 2);
    bool ours = id[0] && g_ascii_strcasecmp(id[0], context->authserv_id) == 0;
    g_strfreev(id);
    if (!ours)
        return EVIDENCE_NONE;
    bool dmarc = false, dmarc_fail = false, spf = false, spf_fail = false, dkim = false;
    for (char **result = results + 1; results[0] && *result; result++) {
        dmarc |= result_is(*result, "dmarc", "pass");
        dmarc_fail |= result_is(*result, "dmarc", "fail");
        dkim |= result_is(*result, "dkim", "pass");
        spf |= result_is(*result, "spf", "pass") && names_sender(*result, context->envelope_sender);
        spf_fail |= result_is(*result, "spf", "fail");
    }
    if (dmarc_fail || (spf_fail && !dkim))
        return EVIDENCE_FAILED;
    return dmarc ? EVIDENCE_DMARC : spf ? EVIDENCE_SPF : EVIDENCE_NONE;
}

static bool
is_instance(const struct field *field, const char *authserv_id)
{
    if (g_ascii_strcasecmp(field->name, "Authentication-Results") != 0)
        return false;
    g_autofree char *text = bare(field->raw);
    g_strchug(text);
    gsize width = strlen(authserv_id);
    return g_ascii_strncasecmp(text, authserv_id, width) == 0 && strchr(" \t;\r\n", text[width]);
}

enum evidence
authres_judge(const struct fields *fields, const struct letter_context *context)
{
    if (!context->trust_results || !context->authserv_id || !*context->authserv_id)
        return EVIDENCE_NONE;
    guint froms = 0;
    for (guint i = 0; i < fields->count; i++)
        froms += g_ascii_strcasecmp(fields->list[i].name, "From") == 0;
    if (froms != 1)
        return EVIDENCE_NONE;
    for (guint i = 0; i < fields->count; i++) {
        if (g_ascii_strcasecmp(fields->list[i].name, "Received") == 0)
            break;
        if (is_instance(&fields->list[i], context->authserv_id))
            return judge(fields->list[i].raw, context);
    }
    return EVIDENCE_NONE;
}
