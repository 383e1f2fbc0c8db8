/*
 * log.c - one line a message, to syslog or stderr.
 *
 * Knows: priorities and where lines go. Hides: syslog(3), sd-daemon prefixes. The target is set
 * once, before any thread; each line is one write, so that lines of threads never mix.
 */
#include <hearken/log.h>
#include <hearken/text.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>
#include <unistd.h>

static const char *log_ident = "hearken";
static enum log_target log_target = LOG_TO_STDERR;
static bool log_verbose;

void
log_open(const char *ident, enum log_target target, bool verbose)
{
    log_ident = ident;
    log_target = target;
    log_verbose = verbose;
    if (target == LOG_TO_SYSLOG)
        openlog(ident, LOG_PID | LOG_NDELAY, LOG_MAIL);
}

static void
log_write(int priority, const char *queue_id, const char *format, va_list arguments)
{
    g_autofree char *said = g_strdup_vprintf(format, arguments);
    g_autofree char *line = text_line(said, -1, 2000); /* a foreign CR LF must not start a line of its own */
    const char *id = queue_id && *queue_id ? queue_id : "";
    const char *colon = *id ? ": " : "";
    if (log_target == LOG_TO_SYSLOG) {
        syslog(priority, "%s%s%s", id, colon, line);
        return;
    }
    g_autofree char *whole =
        g_strdup_printf("<%d>%s[%d]: %s%s%s\n", priority, log_ident, (int)getpid(), id, colon, line);
    fputs(whole, stderr);
}

#define LOG_AT(priority)                                                                                               \
    va_list arguments;                                                                                                 \
    va_start(arguments, format);                                                                                       \
    log_write(priority, queue_id, format, arguments);                                                                  \
    va_end(arguments)

void
log_info(const char *queue_id, const char *format, ...)
{
    LOG_AT(LOG_INFO);
}

void
log_warn(const char *queue_id, const char *format, ...)
{
    LOG_AT(LOG_WARNING);
}

void
log_error(const char *queue_id, const char *format, ...)
{
    LOG_AT(LOG_ERR);
}

void
log_debug(const char *queue_id, const char *format, ...)
{
    if (!log_verbose)
        return;
    LOG_AT(LOG_DEBUG);
}

void
die(int status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    log_write(LOG_ERR, NULL, format, arguments);
    va_end(arguments);
    exit(status);
}
