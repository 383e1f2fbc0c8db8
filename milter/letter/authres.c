/*
 * authres.c - Authentication-Results (RFC 8601) into one enum evidence.
 *
 * Trusts the instances of our own authserv-id above the first Received, for each verifier writes its own (opendkim one, opendmarc
 * two), where one From field has one address; a failure in one outweighs a pass in another. Comments are taken out first, for
 * results were injected through them (CVE-2020-12272). That the MTA took forged ones away is the setting's promise. Pure, linear.
 */
#include "people.h"
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

/* One From field with one address: with two, verifier and reader may each take another (CVE-2019-16378). */
static bool
has_one_author(const struct fields *fields)
{
    guint at = 0;
    const struct field *from = fields_find(fields, "From", 0, &at);
    if (!from || fields_find(fields, "From", at + 1, NULL))
        return false;
    g_autoptr(letter) letter = letter_new();
    people_read(from->raw, &letter->from);
    return letter->from.count == 1 && strchr(letter->from.list[0].address, '@');
}

struct verdicts {
    bool dmarc, dmarc_fail, spf, spf_fail, dkim;
};

static void
add_verdicts(const char *field, const struct letter_context *context, struct verdicts *verdicts)
{
    g_autofree char *text = bare(field);
    g_auto(GStrv) results = g_strsplit(text, ";", 64);
    for (char **result = results[0] ? results + 1 : results; *result; result++) {
        verdicts->dmarc |= result_is(*result, "dmarc", "pass");
        verdicts->dmarc_fail |= result_is(*result, "dmarc", "fail");
        verdicts->dkim |= result_is(*result, "dkim", "pass");
        verdicts->spf |= result_is(*result, "spf", "pass") && names_sender(*result, context->envelope_sender);
        verdicts->spf_fail |= result_is(*result, "spf", "fail");
    }
}

/* The id must stand at once behind the colon and plainly, as verifiers write it: a comment or a quoted string within it
 * ("mx.ex(x)ample.com", "m\x.example.com") would pass by the MTA's header check and be the same id to a reader of RFC 8601. */
static bool
is_instance(const struct field *field, const char *authserv_id)
{
    gsize width = strlen(authserv_id);
    return g_ascii_strcasecmp(field->name, "Authentication-Results") == 0 &&
           g_ascii_strncasecmp(field->raw, authserv_id, width) == 0 && strchr(" \t;\r\n", field->raw[width]);
}

enum evidence
authres_judge(const struct fields *fields, const struct letter_context *context, enum evidence *path_out)
{
    *path_out = EVIDENCE_NONE;
    if (!context->trust_results || !context->authserv_id || !*context->authserv_id)
        return EVIDENCE_NONE;
    if (!has_one_author(fields))
        return EVIDENCE_NONE;
    struct verdicts verdicts = {0};
    for (guint i = 0; i < fields->count; i++) {
        if (g_ascii_strcasecmp(fields->list[i].name, "Received") == 0)
            break;
        if (is_instance(&fields->list[i], context->authserv_id))
            add_verdicts(fields->list[i].raw, context, &verdicts);
    }
    *path_out = verdicts.spf_fail ? EVIDENCE_FAILED : verdicts.spf ? EVIDENCE_SPF : EVIDENCE_NONE;
    if (verdicts.dmarc_fail || (verdicts.spf_fail && !verdicts.dkim && !verdicts.dmarc))
        return EVIDENCE_FAILED;
    return verdicts.dmarc ? EVIDENCE_DMARC : verdicts.spf ? EVIDENCE_SPF : EVIDENCE_NONE;
}
