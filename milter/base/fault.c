/*
 * fault.c - the one way to say how an attempt ended.
 *
 * Knows nothing; owns nothing: a struct fault is plain data of the caller. Thread-safe.
 */
#include <hearken/fault.h>

#include <stdarg.h>
#include <string.h>

enum outcome
fault_set(struct fault *fault_out, enum outcome outcome, const char *code, const char *format, ...)
{
    if (!fault_out)
        return outcome;
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *whole = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_strlcpy(fault_out->code, code ? code : "", sizeof fault_out->code);
    g_strlcpy(fault_out->text, whole, sizeof fault_out->text);
    /* g_strlcpy cuts at an octet; the log must stay UTF-8. */
    const char *end;
    if (!g_utf8_validate(fault_out->text, -1, &end) && (gsize)(end - fault_out->text) > sizeof fault_out->text - 8)
        fault_out->text[end - fault_out->text] = '\0';
    return outcome;
}
