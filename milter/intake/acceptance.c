/*
 * acceptance.c - end-of-message: one mail into one ticket.
 *
 * Knows the order: identity, ledger, letter, language and tone, gate, tokens, one SQL call. Turns a
 * struct letter into a struct take and owns nothing beyond the call. What the database will not
 * take (class 22, 23) is filed bare; what killed the reader before is read by a bounded child
 * first. Any thread.
 */
#include "acceptance.h"

#include "counters.h"
#include "ledger.h"
#include "scope.h"

#include <hearken/courtesy.h>
#include <hearken/insight.h>
#include <hearken/log.h>

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct tokens {
    enum token_verdict verdict;
    struct claim claim;
    GArray *tickets, *participants, *outboxes; /* of gint64: our verified Message-IDs */
};

struct lists {
    GPtrArray *addresses, *names, *roles, *flags, *recipients, *limits, *in_reply_to, *references;
    GArray *parts; /* of struct take_part */
};

static const char *const evidence_names[] = {"authenticated", "network", "dmarc", "spf", "none", "failed"};
static const char *const level_names[] = {"none", "plain", "paraphrase", "unverified"};
static const char *const verdict_names[] = {"none", "good", "bad"};

static void
read_id(const struct policy *policy, const char *id, struct tokens *tokens)
{
    struct claim claim;
    if (token_read_message_id(policy->keyring, id, &claim) != TOKEN_GOOD)
        return;
    g_array_append_val(tokens->tickets, claim.ticket);
    g_array_append_val(tokens->participants, claim.participant);
    g_array_append_val(tokens->outboxes, claim.outbox);
}

/* The first good token of the recipients; a bad one only if none is good. A bounce address is no way in for a person's mail: that is
 * taken as mail to the queue. */
static void
read_tokens(const struct envelope *envelope, const struct letter *letter, struct tokens *tokens)
{
    const struct policy *policy = envelope->policy;
    for (guint i = 0; policy->keyring && i < envelope->recipients->len && tokens->verdict != TOKEN_GOOD; i++) {
        struct claim claim;
        enum token_verdict verdict = token_read_address(policy->keyring, envelope->recipients->pdata[i],
                                                        policy->settings->recipient_delimiter, &claim);
        if (verdict == TOKEN_GOOD && claim.bounce && *envelope->sender && !letter->automatic.reason)
            continue;
        if (verdict == TOKEN_GOOD)
            tokens->claim = claim;
        if (verdict != TOKEN_NONE)
            tokens->verdict = verdict;
    }
    for (guint i = 0; policy->keyring && i < letter->in_reply_to->len; i++)
        read_id(policy, letter->in_reply_to->pdata[i], tokens);
    for (guint i = 0; policy->keyring && i < letter->references->len; i++)
        read_id(policy, letter->references->pdata[i], tokens);
}

static void
add_people(struct lists *lists, const struct people *people, const char *role)
{
    for (guint i = 0; i < people->count; i++) {
        g_ptr_array_add(lists->addresses, people->list[i].address);
        g_ptr_array_add(lists->names, people->list[i].name);
        g_ptr_array_add(lists->roles, (char *)role);
    }
}

static void
copy_list(GPtrArray *to, const GPtrArray *from)
{
    for (guint i = 0; i < from->len; i++)
        g_ptr_array_add(to, from->pdata[i]);
    g_ptr_array_add(to, NULL);
}

static void
fill_flags(GPtrArray *flags, const struct letter *letter, const struct acceptance *acceptance)
{
    bool agents = acceptance->agent && acceptance->agent->verbs; /* whose forward is the customer's own mail */
    const struct {
        bool set;
        const char *name;
    } table[] = {{letter->from_html, "from-html"},
                 {letter->hidden_text, "hidden-text"},
                 {letter->encrypted, "encrypted"},
                 {letter->is_signed, "signed"},
                 {letter->has_calendar, "calendar"},
                 {letter->forwarded != NULL, "forwarded"},
                 {!agents && gate_hands_on(letter), "handed-on"},
                 {acceptance->imported, "imported"}};
    for (guint i = 0; i < G_N_ELEMENTS(table); i++)
        if (table[i].set)
            g_ptr_array_add(flags, (char *)table[i].name);
    g_ptr_array_add(flags, NULL);
}

static void
fill_lists(struct lists *lists, const struct envelope *envelope, const struct letter *letter,
           const struct acceptance *acceptance)
{
    GPtrArray **arrays[] = {&lists->addresses,  &lists->names,  &lists->roles,       &lists->flags,
                            &lists->recipients, &lists->limits, &lists->in_reply_to, &lists->references};
    for (guint i = 0; i < G_N_ELEMENTS(arrays); i++)
        *arrays[i] = g_ptr_array_new();
    add_people(lists, &letter->from, "from");
    add_people(lists, &letter->to, "to");
    add_people(lists, &letter->cc, "cc");
    add_people(lists, &letter->reply_to, "reply_to");
    g_ptr_array_add(lists->addresses, NULL);
    g_ptr_array_add(lists->names, NULL);
    g_ptr_array_add(lists->roles, NULL);
    fill_flags(lists->flags, letter, acceptance);
    copy_list(lists->recipients, envelope->recipients);
    copy_list(lists->limits, letter->limits);
    copy_list(lists->in_reply_to, letter->in_reply_to);
    copy_list(lists->references, letter->references);
    lists->parts = g_array_new(FALSE, TRUE, sizeof(struct take_part));
    for (guint i = 0; i < letter->part_count; i++) {
        const struct part *part = &letter->parts[i];
        struct take_part one = {part->path,      part->filename, part->mime,  part->content_id,
                                part->is_inline, part->size,     part->sha256};
        g_array_append_val(lists->parts, one);
    }
}

static void
clear_lists(struct lists *lists)
{
    GPtrArray *arrays[] = {lists->addresses,  lists->names,  lists->roles,       lists->flags,
                           lists->recipients, lists->limits, lists->in_reply_to, lists->references};
    for (guint i = 0; i < G_N_ELEMENTS(arrays); i++)
        g_ptr_array_unref(arrays[i]);
    g_array_unref(lists->parts);
}

static void
put_envelope(struct take *take, const struct envelope *envelope, const struct lists *lists, const struct tokens *tokens)
{
    take->envelope_sender = envelope->sender;
    take->recipients = (const char *const *)lists->recipients->pdata;
    take->queue_id = envelope->queue_id;
    take->client = envelope->client;
    take->service = envelope->service;
    take->login = envelope->login;
    take->agent_login = scope_agent(envelope);
    take->token_verdict = verdict_names[tokens->verdict];
    take->token_ticket = tokens->verdict == TOKEN_GOOD ? tokens->claim.ticket : 0;
    take->token_participant = tokens->verdict == TOKEN_GOOD ? tokens->claim.participant : 0;
    take->own_tickets = (const gint64 *)tokens->tickets->data;
    take->own_participants = (const gint64 *)tokens->participants->data;
    take->own_outboxes = (const gint64 *)tokens->outboxes->data;
    take->own_count = tokens->tickets->len;
}

/* At a bounce address even a weak sign of a machine is enough, and a mail system's mail is a delivery failure. */
static void
put_failure(struct take *take, const struct letter *letter, const struct tokens *tokens)
{
    const struct automatic *automatic = &letter->automatic;
    if (tokens->verdict != TOKEN_GOOD || !tokens->claim.bounce || !automatic->reason)
        return;
    take->auto_reason = automatic->reason;
    take->auto_class = strcmp(automatic->class, "system") == 0 ? "bounce" : automatic->class;
}

/* A feedback address of a closing mail. */
static void
put_rating(struct take *take, struct lists *lists, const struct tokens *tokens, const struct letter *letter)
{
    if (tokens->verdict != TOKEN_GOOD || tokens->claim.rating == RATING_NONE)
        return;
    if (letter_says_nothing(letter->reply))
        take->reply = ""; /* what an empty mail has below it is no comment */
    lists->flags->pdata[lists->flags->len - 1] =
        (char *)(tokens->claim.rating == RATING_WELL ? "rated-well" : "rated-not-well");
    g_ptr_array_add(lists->flags, NULL);
    take->flags = (const char *const *)lists->flags->pdata;
}

static void
put_letter(struct take *take, const struct letter *letter, const struct lists *lists)
{
    take->from_name = letter->from.count ? letter->from.list[0].name : "";
    take->from_address = letter->from.count ? letter->from.list[0].address : "";
    take->people_addresses = (const char *const *)lists->addresses->pdata;
    take->people_names = (const char *const *)lists->names->pdata;
    take->people_roles = (const char *const *)lists->roles->pdata;
    take->message_id = letter->message_id;
    take->in_reply_to = (const char *const *)lists->in_reply_to->pdata;
    take->references = (const char *const *)lists->references->pdata;
    take->thread_index = letter->thread_index;
    take->sent = letter->date;
    take->subject = letter->subject;
    take->text = letter->text;
    take->reply = letter->reply;
    take->quoted = letter->quoted;
    take->signature = letter->signature;
    take->flags = (const char *const *)lists->flags->pdata;
    /* A subject alone may silence an acknowledgement; the mail stays an ordinary one. */
    take->auto_reason = letter->automatic.reason && !letter->automatic.subject_only ? letter->automatic.reason : "";
    take->auto_class = *take->auto_reason ? letter->automatic.class : "";
    take->bounce_status = letter->automatic.status;
    take->bounce_recipient = letter->automatic.failed_recipient;
    take->bounce_message_id = letter->automatic.failed_message_id;
    take->limits = (const char *const *)lists->limits->pdata;
    take->parts = (const struct take_part *)lists->parts->data;
    take->part_count = lists->parts->len;
}

static void
put_gate(struct take *take, const struct envelope *envelope, const struct letter *letter)
{
    struct gate gate = {.letter = letter,
                        .envelope_sender = envelope->sender,
                        .delimiters = envelope->policy->settings->recipient_delimiter,
                        .smtp_evidence = *envelope->login                                    ? EVIDENCE_AUTHENTICATED
                                         : policy_trusts(envelope->policy, envelope->client) ? EVIDENCE_NETWORK
                                                                                             : EVIDENCE_NONE,
                        .own_addresses = envelope->policy->snapshot
                                             ? (const char *const *)envelope->policy->snapshot->queue_addresses
                                             : NULL,
                        .aliases = (const char *const *)envelope->aliases->pdata};
    enum evidence evidence;
    const char *reason;
    take->gate = level_names[gate_decide(&gate, &evidence, &reason)];
    take->gate_reason = reason ? reason : "";
    take->evidence = evidence_names[evidence];
}

static enum outcome
pour(void *user, guint index, take_sink sink, void *sink_user, struct fault *fault_out)
{
    return reader_pour(user, index, sink, sink_user, fault_out);
}

/* In the child: the daemon blocks all signals, and a limit that is passed must be able to kill. */
static void
unblock_signals(gpointer user)
{
    (void)user;
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* A spawned, bounded hearken read: does this mail kill whoever reads it? */
static bool
survives_reading(int fd)
{
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *here = g_path_get_dirname(self ? self : "");
    g_autofree char *beside = g_build_filename(here, "hearken", NULL);
    const char *program = g_file_test(beside, G_FILE_TEST_IS_EXECUTABLE) ? beside : HEARKEN_BINDIR "/hearken";
    g_autofree char *file = g_strdup_printf("/proc/%d/fd/%d", (int)getpid(), fd);
    const char *arguments[] = {program, "read", "--json", "--limits", file, NULL};
    int status = -1;
    bool ran = g_spawn_sync(NULL, (char **)arguments, NULL, G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL,
                            unblock_signals, NULL, NULL, NULL, &status, NULL);
    return ran && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static enum outcome
take_once(const struct acceptance *acceptance, const struct envelope *envelope, struct take *take, bool bare,
          struct taken **taken_out, struct fault *fault_out)
{
    if (acceptance->agent && acceptance->agent->verbs)
        return case_take(acceptance->agent, acceptance->desk, envelope, take, bare, taken_out, fault_out);
    return desk_take(acceptance->desk, take, bare, taken_out, fault_out);
}

static enum outcome
run_take(const struct acceptance *acceptance, const struct envelope *envelope, struct take *take, bool bare,
         struct taken **taken_out, struct fault *fault_out)
{
    enum outcome outcome = take_once(acceptance, envelope, take, bare, taken_out, fault_out);
    bool agents = acceptance->agent && acceptance->agent->verbs;
    if (outcome == OUTCOME_REFUSE && agents && strcmp(fault_out->code, "HK002") == 0)
        return outcome; /* the agent hears why; of a customer's mail it comes from a trigger of the admin's */
    if (outcome == OUTCOME_REFUSE && !bare) {
        log_warn(take->queue_id, "poison=%s filed=bare reason=\"%s\"", fault_out->code, fault_out->text);
        count(COUNT_POISONED);
        outcome = take_once(acceptance, envelope, take, true, taken_out, fault_out);
    }
    return outcome == OUTCOME_REFUSE ? OUTCOME_DEFER : outcome;
}

static enum outcome
file_letter(const struct acceptance *acceptance, const struct envelope *envelope, struct take *take,
            const struct letter *letter, bool bare, struct taken **taken_out, struct taken_marks *marks_out,
            struct fault *fault_out)
{
    struct tokens tokens = {.tickets = g_array_new(FALSE, TRUE, sizeof(gint64)),
                            .participants = g_array_new(FALSE, TRUE, sizeof(gint64)),
                            .outboxes = g_array_new(FALSE, TRUE, sizeof(gint64))};
    struct lists lists;
    const char *language;
    enum tone tone;
    read_tokens(envelope, letter, &tokens);
    fill_lists(&lists, envelope, letter, acceptance);
    bool agents = acceptance->agent && acceptance->agent->verbs;
    bool handed_on = agents && acceptance->agent->errand == ERRAND_FORWARD;
    const char *own = handed_on ? letter->forwarded->reply : letter->reply;
    const char *said = *own ? own : handed_on ? letter->forwarded->text : letter->text;
    insight_briefly(letter->subject, said, &language, &tone);
    g_strlcpy(marks_out->language, language, sizeof marks_out->language);
    g_strlcpy(marks_out->tone, tone_name(tone), sizeof marks_out->tone);
    take->language = marks_out->language;
    take->tone = marks_out->tone;
    take->no_ack = acceptance->no_ack;
    take->arrived = acceptance->arrived;
    put_envelope(take, envelope, &lists, &tokens);
    put_letter(take, letter, &lists);
    put_failure(take, letter, &tokens);
    put_rating(take, &lists, &tokens, letter);
    put_gate(take, envelope, letter);
    if (!agents && *take->agent_login)
        take->agent_login = ""; /* what an agent's client sent by itself, or sent on, is nobody's answer */
    if (agents)
        case_put(acceptance->agent, take, lists.flags, lists.recipients);
    enum outcome outcome = run_take(acceptance, envelope, take, bare, taken_out, fault_out);
    clear_lists(&lists);
    g_array_unref(tokens.tickets);
    g_array_unref(tokens.participants);
    g_array_unref(tokens.outboxes);
    return outcome;
}

/* The reader's own work, remembered in the ledger while it lasts. */
static enum outcome
read_mail(const struct envelope *envelope, const struct take *take, struct reader **reader_out, struct fault *fault_out)
{
    const struct policy *policy = envelope->policy;
    struct letter_context context = {
        .envelope_sender = envelope->sender,
        .own_addresses = policy->snapshot ? (const char *const *)policy->snapshot->queue_addresses : NULL,
        .own_domain = policy->settings->domain,
        .authserv_id = policy->settings->authserv_id,
        .trust_results = policy->settings->mta_strips_ar,
        .default_language = "en",
        .guard = envelope->guard,
    };
    int slot = ledger_begin(take->key);
    enum outcome outcome = reader_open(take->raw_fd, &context, reader_out, fault_out);
    ledger_end(slot);
    return outcome;
}

enum outcome
acceptance_run(const struct acceptance *acceptance, struct envelope *envelope, struct taken **taken_out,
               struct taken_marks *marks_out, struct fault *fault_out)
{
    struct take take = {.pour = pour, .evidence = "none", .gate = "none"};
    enum outcome outcome = spool_finish(envelope->spool, &take.raw_fd, &take.raw_size, take.raw_sha256, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (take.raw_size > (guint64)envelope->policy->settings->message_size_max << 20)
        guard_refuse(envelope->guard, "size");
    identity_finish(envelope->identity, envelope->queue_id, g_get_real_time() / G_TIME_SPAN_DAY, take.key);
    bool suspect = ledger_suspects(take.key);
    bool bare = suspect && !survives_reading(take.raw_fd);
    g_autoptr(reader) reader = NULL;
    g_autoptr(letter) nothing = bare ? letter_new() : NULL;
    if (bare) {
        log_warn(envelope->queue_id, "poison=crash filed=bare");
        count(COUNT_POISONED);
        g_ptr_array_add(nothing->limits, (char *)"poison");
    } else {
        outcome = read_mail(envelope, &take, &reader, fault_out);
    }
    if (outcome != OUTCOME_OK)
        return outcome;
    take.pour_user = reader;
    const struct letter *letter = bare ? nothing : reader_letter(reader);
    if (acceptance->agent && reader && case_applies(envelope)) {
        outcome = case_open(acceptance->agent, envelope, g_steal_pointer(&reader), take.raw_fd, fault_out);
        if (outcome != OUTCOME_OK)
            return outcome;
    }
    outcome = file_letter(acceptance, envelope, &take, letter, bare, taken_out, marks_out, fault_out);
    if (outcome == OUTCOME_OK && suspect)
        ledger_clear(take.key);
    return outcome;
}
