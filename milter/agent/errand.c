/*
 * errand.c - what an agent's mail is for, and what may not go.
 *
 * From the commands, the places of its recipients and whether words are left: a reply to customers, a
 * note among colleagues, commands alone, or a customer's mail handed to the queue. What would show a
 * note to a customer is refused before anything is written. Pure.
 */
#include <hearken/agent.h>
#include <hearken/text.h>

#include <string.h>

static guint
count_places(const struct outline *outline, enum place place, const char **first_out)
{
    guint found = 0;
    for (guint i = 0; i < outline->count; i++)
        if (outline->places[i] == place && found++ == 0 && first_out)
            *first_out = outline->recipients[i];
    return found;
}

static bool
has(const struct outline *outline, const char *verb)
{
    return commands_find(outline->commands, verb) != NULL;
}

static enum outcome
misfit(const struct command *command, const char *why, struct fault *fault_out)
{
    return fault_set(fault_out, OUTCOME_REFUSE, "command", "line %u: #%s %s", command->number, command->verb, why);
}

static enum outcome
check_fit(const struct outline *outline, enum errand errand, struct fault *fault_out)
{
    const struct command *ack = commands_find(outline->commands, "ack");
    if (ack && errand != ERRAND_FORWARD)
        return misfit(ack, "is for a customer's mail that you forward to a queue; leave it out", fault_out);
    const struct command *canned = commands_find(outline->commands, "canned");
    if (!canned)
        canned = commands_find(outline->commands, "call");
    if (canned && errand != ERRAND_REPLY)
        return misfit(canned, "needs a customer among the recipients; reply to the customer's mail", fault_out);
    const struct command *note = commands_find(outline->commands, "note");
    if (note && !outline->has_words)
        return misfit(note, "has no text; write the note below it", fault_out);
    return OUTCOME_OK;
}

/* The note addresses of two tickets: it would stand in one of them alone. */
static enum outcome
check_notes(const struct outline *outline, const char *first, struct fault *fault_out)
{
    for (guint i = 0; i < outline->count; i++)
        if (outline->places[i] == PLACE_NOTE && g_ascii_strcasecmp(outline->recipients[i], first) != 0)
            return fault_set(fault_out, OUTCOME_REFUSE, "command",
                             "a note stands in one ticket, and this one is to %s and to %s; send it to each by itself",
                             first, outline->recipients[i]);
    return OUTCOME_OK;
}

enum outcome
errand_decide(const struct outline *outline, enum errand *errand_out, struct fault *fault_out)
{
    const char *customer = "", *note = "";
    guint outside = count_places(outline, PLACE_OUTSIDE, &customer);
    if (!outside)
        outside = count_places(outline, PLACE_TOKEN, &customer);
    guint notes = count_places(outline, PLACE_NOTE, &note);
    bool words = outline->has_words || has(outline, "canned") || has(outline, "call");
    if (notes && outside)
        return fault_set(fault_out, OUTCOME_REFUSE, "leak",
                         "this is a note (%s), and %s would get it; take that address out, or the note's", note,
                         customer);
    if (notes || has(outline, "note"))
        *errand_out = outline->commands->count && !words ? ERRAND_COMMANDS : ERRAND_NOTE;
    else if (outline->commands->count && !words)
        *errand_out = ERRAND_COMMANDS;
    else if (outside)
        *errand_out = ERRAND_REPLY;
    else
        *errand_out = ERRAND_TALK;
    if (outline->is_forward && !outside && !notes && count_places(outline, PLACE_QUEUE, NULL))
        *errand_out = ERRAND_FORWARD;
    enum outcome outcome = check_notes(outline, note, fault_out);
    return outcome == OUTCOME_OK ? check_fit(outline, *errand_out, fault_out) : outcome;
}

const char *
errand_name(enum errand errand)
{
    static const char *const names[] = {"reply", "note", "talk", "commands", "forward", "machine"};
    return names[errand];
}

gint64
note_ticket(const char *extension)
{
    if (!extension || g_ascii_strncasecmp(extension, "note", 4) != 0)
        return 0;
    const char *digits = extension + 4;
    gsize width = strspn(digits, "0123456789");
    return width && width <= 18 && *digits != '0' && !digits[width] ? g_ascii_strtoll(digits, NULL, 10) : 0;
}

char *
note_address(const char *queue_address, gint64 ticket)
{
    const char *at = strrchr(queue_address, '@');
    return at ? g_strdup_printf("%.*s+note%" G_GINT64_FORMAT "%s", (int)(at - queue_address), queue_address, ticket, at)
              : g_strdup("");
}

bool
field_is_private(const char *name)
{
    /* design.md, "Out", and what the clients of tests/system put in besides. Whatever begins with X- is the client's own, but for the
     * importance that its agent chose, and for our marks, which are set anew. */
    static const char *const names[] = {"Sender",
                                        "Disposition-Notification-To",
                                        "Return-Receipt-To",
                                        "Organization",
                                        "User-Agent",
                                        "Autocrypt",
                                        "Bcc",
                                        "Face",
                                        "Mail-Followup-To",
                                        "Mail-Reply-To",
                                        NULL};
    if (g_ascii_strncasecmp(name, "X-", 2) == 0)
        return g_ascii_strcasecmp(name, "X-Priority") != 0 && g_ascii_strncasecmp(name, "X-Hearken-", 10) != 0;
    for (guint i = 0; names[i]; i++)
        if (g_ascii_toupper(*name) == *names[i] && g_ascii_strcasecmp(names[i], name) == 0)
            return true;
    return false;
}
