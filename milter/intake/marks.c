/*
 * marks.c - what agents see in their mail client: X-Hearken-* fields on the mailbox copy.
 *
 * Forged fields are deleted from the last to the first, for an MTA renumbers what remains.
 * smfi_addheader passes CR LF on, so every value goes through one validator. Only at
 * end-of-message, on the thread of that callback.
 */
#include "marks.h"

#include <hearken/log.h>
#include <hearken/text.h>
#include <string.h>

/* Printable, one line; anything else becomes a question mark. */
static char *
header_value(const char *text, bool leading)
{
    g_autofree char *line = text_line(text, -1, 200);
    for (char *c = line; *c; c++)
        if (*c < ' ' || *c >= 0x7F)
            *c = '?';
    return g_strconcat(leading ? " " : "", line, NULL);
}

/* Each removal costs the MTA a walk over the header: 60,000 of them, 1 MB, would hold a transaction for minutes. So many are no
 * accident: the ticket stands, and the mailbox copy waits in the MTA's hold queue for the postmaster. */
static bool
remove_forged(SMFICTX *context, const struct envelope *envelope)
{
    if (envelope->marks->len == ENVELOPE_NAMES) {
        log_warn(envelope->queue_id, "copy=held reason=\"%d and more forged X-Hearken fields\"", ENVELOPE_NAMES);
        return smfi_quarantine(context, (char *)"forged X-Hearken fields") == MI_SUCCESS;
    }
    for (guint i = envelope->marks->len; i-- > 0;) {
        const char *name = envelope->marks->pdata[i];
        int index = 1;
        for (guint j = 0; j < i; j++)
            index += g_ascii_strcasecmp(envelope->marks->pdata[j], name) == 0;
        if (smfi_chgheader(context, (char *)name, index, NULL) != MI_SUCCESS)
            return false;
    }
    return true;
}

static bool
tag_subject(SMFICTX *context, const struct envelope *envelope, const char *tag, bool leading)
{
    if (!*tag || (envelope->subject && strstr(envelope->subject, tag)))
        return true;
    g_autofree char *safe = header_value(tag, leading);
    const char *before = envelope->subject ? envelope->subject + strspn(envelope->subject, " ") : "";
    g_autofree char *subject = g_strdup_printf("%s %s", safe, before);
    return smfi_chgheader(context, (char *)"Subject", 1, subject) == MI_SUCCESS;
}

enum outcome
marks_set(SMFICTX *context, const struct envelope *envelope, const struct taken *taken, const struct taken_marks *marks,
          bool leading, struct fault *fault_out)
{
    g_autofree char *ticket = g_strdup_printf("%" G_GINT64_FORMAT, taken->ticket);
    const struct {
        const char *name, *value;
    } fields[] = {{"X-Hearken-Ticket", ticket},
                  {"X-Hearken-Status", taken->status},
                  {"X-Hearken-Priority", taken->priority},
                  {"X-Hearken-Tone", marks->tone},
                  {"X-Hearken-Due", taken->due},
                  {"X-Hearken-Language", marks->language},
                  {"X-Hearken-Sender-Verified", taken->verified ? "yes" : "no"},
                  {"X-Hearken-Correction", taken->correction ? "yes" : ""}};
    bool done = remove_forged(context, envelope);
    for (guint i = 0; done && taken->ticket && i < G_N_ELEMENTS(fields); i++) {
        g_autofree char *value = header_value(fields[i].value, leading);
        if (*fields[i].value)
            done = smfi_addheader(context, (char *)fields[i].name, value) == MI_SUCCESS;
    }
    done = done && tag_subject(context, envelope, taken->subject_tag, leading);
    return done ? OUTCOME_OK : fault_set(fault_out, OUTCOME_DEFER, "EPIPE", "the MTA took no header change");
}
