/*
 * departure.c - an agent's mail as it leaves.
 *
 * A reply goes out as the team's: From, Reply-To with the token, our Message-ID, a bounce address as envelope
 * sender, nothing that tells of the agent's client. Notes and commands lose every customer among their recipients; what
 * nobody may get is discarded. Fields are deleted from the last to the first, for an MTA renumbers what remains. Only at
 * end-of-message, on the thread of that callback.
 */
#include "departure.h"

#include "closing.h"
#include "marks.h"

#include <hearken/text.h>
#include <string.h>

#define SUBJECT_MAX 1000 /* octets */

struct departure {
    SMFICTX *context;
    struct envelope *envelope;
    struct agent_case *agent;
    const struct taken *taken;
    bool leading;
    bool done; /* no change was refused so far */
};

static void
set_field(struct departure *departure, const char *name, const char *value)
{
    g_autofree char *spaced = g_strconcat(departure->leading ? " " : "", value, NULL);
    departure->done = departure->done && smfi_chgheader(departure->context, (char *)name, 1, spaced) == MI_SUCCESS;
}

static void
add_field(struct departure *departure, const char *name, const char *value)
{
    g_autofree char *spaced = g_strconcat(departure->leading ? " " : "", value, NULL);
    departure->done = departure->done && smfi_addheader(departure->context, (char *)name, spaced) == MI_SUCCESS;
}

static void
remove_fields(struct departure *departure, const GPtrArray *names)
{
    for (guint i = names->len; departure->done && i-- > 0;) {
        int index = 1;
        for (guint j = 0; j < i; j++)
            index += g_ascii_strcasecmp(names->pdata[j], names->pdata[i]) == 0;
        departure->done = smfi_chgheader(departure->context, names->pdata[i], index, NULL) == MI_SUCCESS;
    }
}

/* ---- recipients
 * -------------------------------------------------------------------------------------------------- */

static void
change_recipient(struct departure *departure, const char *address, bool add)
{
    g_autofree char *bracketed = g_strdup_printf("<%s>", address);
    int status = add ? smfi_addrcpt(departure->context, bracketed) : smfi_delrcpt(departure->context, bracketed);
    departure->done = departure->done && status == MI_SUCCESS;
}

/* A colleague who asked the desk is the ticket's customer, and gets no note of it. */
static bool
is_asking(const struct departure *departure, const char *recipient)
{
    char **asking = departure->agent->answer->asking;
    for (guint i = 0; asking && asking[i]; i++)
        if (g_ascii_strcasecmp(asking[i], recipient) == 0)
            return true;
    return false;
}

/* Reply-All to a colleague's copy names the customer and the reply address that stands for the customer: one copy is enough. */
static bool
is_named_besides(const struct departure *departure, const char *customer)
{
    const struct envelope *envelope = departure->envelope;
    for (guint i = 0; i < envelope->recipients->len; i++)
        if (departure->agent->places[i] != PLACE_TOKEN &&
            g_ascii_strcasecmp(envelope->recipients->pdata[i], customer) == 0)
            return true;
    return false;
}

/* Which of the envelope's recipients may have it. Returns how many are left. */
static guint
keep_recipients(struct departure *departure)
{
    const struct agent_case *agent = departure->agent;
    guint left = 0, token = 0;
    for (guint i = 0; i < departure->envelope->recipients->len; i++) {
        enum place place = agent->places[i];
        bool ours = place == PLACE_QUEUE || place == PLACE_NOTE;
        bool mate = place == PLACE_COLLEAGUE && !is_asking(departure, departure->envelope->recipients->pdata[i]);
        bool stays = agent->errand == ERRAND_REPLY      ? place != PLACE_TOKEN
                     : agent->errand == ERRAND_TALK     ? true
                     : agent->errand == ERRAND_COMMANDS ? mate
                                                        : mate || ours;
        if (!stays)
            change_recipient(departure, departure->envelope->given->pdata[i], false);
        left += stays;
        if (place != PLACE_TOKEN)
            continue;
        const char *customer = agent->answer->customers[token];
        if (agent->errand == ERRAND_REPLY && customer && !is_named_besides(departure, customer)) {
            change_recipient(departure, customer, true);
            left++;
        }
        token += agent->answer->customers[token] != NULL;
    }
    return left;
}

/* The person's line in To or Cc as those who get the mail may see it; NULL: left out. */
static char *
shown_person(const struct departure *departure, const struct person *person)
{
    const struct agent_case *agent = departure->agent;
    guint token = 0;
    for (guint i = 0; i < departure->envelope->recipients->len; i++) {
        bool same = g_ascii_strcasecmp(departure->envelope->recipients->pdata[i], person->address) == 0;
        bool is_token = agent->places[i] == PLACE_TOKEN;
        if (same && is_token && agent->answer->customers[token])
            return agent->errand == ERRAND_REPLY && !is_named_besides(departure, agent->answer->customers[token])
                       ? text_mailbox_field(agent->answer->customer_names[token], agent->answer->customers[token])
                       : NULL;
        bool kept_out = agent->places[i] == PLACE_OUTSIDE || is_asking(departure, person->address);
        if (same && kept_out && agent->errand != ERRAND_REPLY)
            return NULL;
        token += is_token && agent->answer->customers[token];
    }
    return text_mailbox_field(person->name, person->address);
}

static void
set_people(struct departure *departure, const char *name, const struct people *people)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < people->count; i++) {
        g_autofree char *shown = shown_person(departure, &people->list[i]);
        if (shown)
            g_string_append_printf(line, "%s%s", line->len ? ",\n " : "", shown);
    }
    if (line->len || people->count)
        departure->done =
            departure->done && (line->len ? (set_field(departure, name, line->str), departure->done)
                                          : smfi_chgheader(departure->context, (char *)name, 1, NULL) == MI_SUCCESS);
}

/* ---- body
 * ----------------------------------------------------------------------------------------------------- */

/* Where the agent's new words end in a text: before the signature or the history that stands below them, else at the end. */
static gsize
find_end(const char *text, const struct letter *letter)
{
    const char *blocks[] = {letter->signature, letter->quoted};
    const char *best = NULL, *first = text + strspn(text, " \t\r\n");
    for (guint i = 0; i < G_N_ELEMENTS(blocks); i++) {
        g_autofree char *line = g_strndup(blocks[i], strcspn(blocks[i], "\n"));
        for (const char *at = *g_strstrip(line) ? strstr(text, line) : NULL; at; at = strstr(at + 1, line)) {
            const char *behind = at + strlen(line);
            behind += strspn(behind, " \t\r");
            if ((at != text && at[-1] != '\n') || (*behind && *behind != '\n'))
                continue; /* "Ada" begins "Adapters …" */
            if (at != first)
                best = !best || at < best ? at : best;
            break;
        }
    }
    return best ? (gsize)(best - text) : strlen(text);
}

/* A line of a text that flows is the beginning of the letter's, which does no more. */
static bool
begins_words(const char *line, const char *words)
{
    gsize length = strcspn(line, "\n");
    bool soft = length && line[length - 1] == ' ';
    while (length && strchr(" \t\r", line[length - 1]))
        length--;
    return length && strncmp(line, words, length) == 0 && (soft || strchr(" \t\r\n", words[length]));
}

/* Where the agent's words begin in a text: below the history where all of it stands on top, else at the start. */
static gsize
find_begin(const char *text, const char *words, const char *quoted)
{
    const char *first = text + strspn(text, " \t\r\n"), *own = NULL;
    gsize head = strcspn(quoted, "\n");
    if (!head || (*first != '>' && strncmp(first, quoted, head) != 0))
        return 0;
    words += strspn(words, " \t\r\n");
    for (const char *at = first, *end; *at; at = *end ? end + 1 : end) {
        end = strchrnul(at, '\n');
        if (own && *at == '>')
            return 0; /* between what is quoted */
        if (!own && *words && begins_words(at, words))
            own = at;
    }
    return own ? (gsize)(own - text) : 0;
}

static void
rewrite_text(struct departure *departure, const char *before, const char *behind)
{
    struct agent_case *agent = departure->agent;
    const char *text = draft_text(agent->draft);
    if (!text[strspn(text, " \t\r\n")])
        return; /* the commands stood in the HTML half alone */
    const char *rest = text + agent->commands.rest;
    const struct letter *letter = reader_letter(agent->reader);
    gsize end = *behind ? find_end(rest, letter) : strlen(rest);
    gsize begin = *before ? find_begin(rest, agent->reply, letter->quoted) : 0;
    if (begin > end)
        begin = 0;
    g_autofree char *above = g_strndup(rest, begin);
    g_autofree char *own = g_strndup(rest + begin, end - begin);
    const char *after = !*behind ? "" : rest[end] ? "\n\n" : "\n";
    const char *gap = !*behind || !end || g_str_has_suffix(own, "\n\n") ? ""
                      : g_str_has_suffix(own, "\n")                     ? "\n"
                                                                        : "\n\n";
    g_autofree char *whole = g_strconcat(above, before, own, gap, behind, after, rest + end, NULL);
    draft_set_text(agent->draft, whole);
}

static void
rewrite_html(struct departure *departure, const char *before, const char *behind)
{
    struct agent_case *agent = departure->agent;
    const char *html = agent->html ? agent->html : draft_html(agent->draft);
    if (!*html)
        return;
    g_autofree char *last = *behind ? markup_insert(html, behind, true) : g_strdup(html);
    g_autofree char *whole = *before ? markup_insert(last, before, false) : g_strdup(last);
    draft_set_html(agent->draft, whole);
}

static bool
replace_piece(const guint8 *octets, gsize length, void *user)
{
    return smfi_replacebody(user, (unsigned char *)octets, (int)length) == MI_SUCCESS;
}

static void
replace_body(struct departure *departure)
{
    g_autofree char *type = NULL, *encoding = NULL;
    struct draft *draft = departure->agent->draft;
    departure->done = departure->done && draft_pour(draft, replace_piece, departure->context, NULL) == OUTCOME_OK;
    draft_types(draft, &type, &encoding);
    if (type)
        set_field(departure, "Content-Type", type);
    if (encoding)
        set_field(departure, "Content-Transfer-Encoding", encoding);
    if (type)
        set_field(departure, "MIME-Version", "1.0");
}

/* What the desk told the agent below a customer's mail is none of the customer's business, nor a supplier's. */
static bool
leave_footer_out(struct agent_case *agent)
{
    if (agent->errand != ERRAND_REPLY)
        return false;
    g_autofree char *text = footer_cut(draft_text(agent->draft), false);
    char *html = footer_cut(agent->html ? agent->html : draft_html(agent->draft), true);
    if (text)
        draft_set_text(agent->draft, text);
    if (html) {
        g_free(agent->html);
        agent->html = html;
    }
    return text || html;
}

static void
rewrite_body(struct departure *departure)
{
    struct agent_case *agent = departure->agent;
    if (agent->sealed)
        return;
    bool shorter = leave_footer_out(agent);
    g_autofree char *closing = agent->answer->feedback
                                   ? closing_text(departure->envelope->policy, departure->taken->ticket, agent->answer)
                                   : g_strdup("");
    g_autofree char *behind = g_strchomp(g_strconcat(agent->answer->behind + strspn(agent->answer->behind, "\n"),
                                                     *agent->answer->behind && *closing ? "\n\n" : "", closing, NULL));
    if (!shorter && !agent->commands.count && !*agent->answer->before && !*behind)
        return;
    rewrite_text(departure, agent->answer->before, behind);
    rewrite_html(departure, agent->answer->before, behind);
    replace_body(departure);
}

/* ---- identity
 * --------------------------------------------------------------------------------------------------- */

static void
set_references(struct departure *departure)
{
    const struct letter *letter = reader_letter(departure->agent->reader);
    const char *answers = departure->agent->answer->answers;
    for (guint i = 0; i < letter->in_reply_to->len; i++)
        if (strcmp(letter->in_reply_to->pdata[i], answers) == 0)
            return;
    if (!*answers || strpbrk(answers, "<> \t\r\n"))
        return;
    g_autofree char *bracketed = g_strdup_printf("<%s>", answers);
    g_autoptr(GString) all = g_string_new(NULL);
    for (guint i = letter->references->len > 20 ? letter->references->len - 20 : 0; i < letter->references->len; i++)
        if (strcmp(letter->references->pdata[i], answers) != 0)
            g_string_append_printf(all, "<%s>\n ", (const char *)letter->references->pdata[i]);
    g_string_append(all, bracketed);
    set_field(departure, "In-Reply-To", bracketed);
    set_field(departure, "References", all->str);
}

/* As the team's: design.md, "Out". */
static void
set_identity(struct departure *departure)
{
    const struct agent_answer *answer = departure->agent->answer;
    const struct policy *policy = departure->envelope->policy;
    const struct keyring *keyring = policy->keyring;
    gint64 ticket = departure->taken->ticket;
    g_autofree char *name = g_strdup_printf("%s (%s)", answer->public_name, answer->queue_name);
    g_autofree char *from = text_mailbox_field(name, answer->queue_address);
    g_autofree char *reply_to = token_address(keyring, answer->queue_address, ticket, answer->participant);
    g_autofree char *bounce = token_bounce_address(keyring, answer->queue_address, ticket, answer->participant);
    g_autofree char *id =
        token_message_id(keyring, policy->settings->domain, answer->outbox, ticket, answer->participant);
    g_autofree char *bracketed = g_strdup_printf("<%s>", id);
    remove_fields(departure, departure->envelope->private);
    set_field(departure, "From", from);
    add_field(departure, "Reply-To", reply_to ? reply_to : answer->queue_address);
    set_field(departure, "Message-ID", bracketed);
    set_references(departure);
    g_autofree char *subject = text_field(answer->subject, SUBJECT_MAX);
    if (*subject) {
        set_field(departure, "Subject", subject);
        departure->done = departure->done && smfi_chgheader(departure->context, (char *)"Thread-Topic", 1, NULL) ==
                                                 MI_SUCCESS; /* Outlook's, which says the old one */
    }
    if (departure->agent->participants->len) {
        set_people(departure, "To", &reader_letter(departure->agent->reader)->to);
        set_people(departure, "Cc", &reader_letter(departure->agent->reader)->cc);
    }
    if (bounce)
        departure->done = departure->done && smfi_chgfrom(departure->context, bounce, NULL) == MI_SUCCESS;
}

static void
set_note(struct departure *departure)
{
    const struct agent_case *agent = departure->agent;
    const struct letter *letter = reader_letter(agent->reader);
    g_autofree char *address = note_address(agent->answer->queue_address, departure->taken->ticket);
    for (guint i = 0; i < departure->envelope->private->len; i++)
        if (g_ascii_strcasecmp(departure->envelope->private->pdata[i], "Reply-To") == 0) {
            departure->done =
                departure->done && smfi_chgheader(departure->context, (char *)"Reply-To", 1, NULL) == MI_SUCCESS;
            break;
        }
    add_field(departure, "Reply-To", address);
    set_people(departure, "To", &letter->to);
    set_people(departure, "Cc", &letter->cc);
}

enum outcome
departure_apply(SMFICTX *context, struct envelope *envelope, struct agent_case *agent, const struct taken *taken,
                const struct taken_marks *marks, bool leading, bool *discard_out, struct fault *fault_out)
{
    struct departure departure = {context, envelope, agent, taken, leading, true};
    bool reply = agent->errand == ERRAND_REPLY;
    *discard_out = false;
    if (!agent->answer)
        return OUTCOME_OK; /* it concerns no ticket and is left alone */
    if (agent->errand != ERRAND_FORWARD && taken->ticket + agent->commands.count > 0)
        *discard_out = keep_recipients(&departure) == 0;
    if (*discard_out)
        return OUTCOME_OK;
    if (reply && agent->answer->outbox && envelope->policy->keyring)
        set_identity(&departure);
    else if (agent->errand == ERRAND_NOTE && taken->ticket)
        set_note(&departure);
    rewrite_body(&departure);
    if (!departure.done)
        return fault_set(fault_out, OUTCOME_DEFER, "EPIPE", "the MTA took no change of an agent's mail");
    struct taken unmarked = {.ticket = 0, .subject_tag = (char *)""};
    return marks_set(context, envelope, reply ? &unmarked : taken, marks, leading, fault_out);
}
