/*
 * log.h - one line a message, in Postfix's style.
 *
 * Lines go to syslog (LOG_MAIL), or to stderr with sd-daemon <N> prefixes, as log_open() was told.
 * The context is the first argument: a queue id, or NULL for the daemon itself ("NOQUEUE" is for
 * the caller to say). Never a subject, never a body. Thread-safe after log_open().
 */
#ifndef HEARKEN_LOG_H
#define HEARKEN_LOG_H

#include <glib.h>
#include <stdbool.h>

enum log_target { LOG_TO_STDERR, LOG_TO_SYSLOG };

/* ident is borrowed for the life of the process (argv[0]'s last part). verbose lets log_debug()
 * through. */
void log_open(const char *ident, enum log_target target, bool verbose);

void log_info(const char *queue_id, const char *format, ...) G_GNUC_PRINTF(2, 3);
void log_warn(const char *queue_id, const char *format, ...) G_GNUC_PRINTF(2, 3);
void log_error(const char *queue_id, const char *format, ...) G_GNUC_PRINTF(2, 3);
void log_debug(const char *queue_id, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Start-up only: says the sentence and exits with a sysexits code. */
void die(int status, const char *format, ...) G_GNUC_PRINTF(2, 3) G_GNUC_NORETURN;

#endif
