/*
 * errand.c - an agent's mail on its way through the acceptance.
 *
 * Brings together what the policy knows of its recipients, the draft's two halves and the pure rules of
 * milter/agent, and turns them into the request that goes to the database with take. Of what leaves as it was written, for its login is
 * nobody's or it is past a limit, it tells whether commands would be read by a customer. Knows no libmilter: departure.c lets the mail
 * leave. Any thread, one mail at a time.
 */
#include "errand.h"

#include "handover.h"
#include "scope.h"
#include "spool.h"

#include <hearken/insight.h>
#include <hearken/log.h>
#include <hearken/text.h>

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define BEGINNING_OCTETS (64 * 1024)

bool
case_applies(const struct envelope *envelope)
{
    return *scope_agent(envelope) && !envelope->resent;
}

/* What an agent's client answers by itself; other signs of machines are no proof against SMTP AUTH. */
static bool
is_machines(const struct envelope *envelope, const struct letter *letter)
{
    static const char *const machines[] = {"bounce",          "vacation",    "auto-reply", "feedback",
                                           "delivery-report", "disposition", "challenge",  NULL};
    const struct automatic *automatic = &letter->automatic;
    bool machine = automatic->reason && !automatic->subject_only && strcmp(automatic->reason, "product") != 0 &&
                   g_strv_contains(machines, automatic->class);
    if (machine && *envelope->sender && strcmp(automatic->class, "bounce") == 0)
        machine = false; /* a person shows what came back */
    /* No machine writes commands; one that names itself so quotes them. But a note must not pass, whoever wrote it. */
    bool named = machine && strcmp(automatic->reason, "auto-submitted") == 0;
    const char *start = letter->text + strspn(letter->text, " \t\r\n");
    if (g_ascii_strncasecmp(start, "#note", 5) == 0 || (*start == '#' && !named))
        machine = false;
    return machine;
}

/* ---- where it goes
 * -------------------------------------------------------------------------------------------- */

static enum place
place_of(struct agent_case *agent, const struct policy *policy, const char *recipient)
{
    g_autofree char *extension = NULL;
    g_autofree char *base = text_base_address(recipient, policy->settings->recipient_delimiter, &extension);
    struct claim claim = {0};
    enum token_verdict verdict =
        policy->keyring ? token_read_address(policy->keyring, recipient, policy->settings->recipient_delimiter, &claim)
                        : TOKEN_NONE;
    if (verdict == TOKEN_BAD)
        agent->nowhere = recipient;
    if (verdict == TOKEN_GOOD) {
        if (claim.bounce || claim.rating != RATING_NONE)
            return PLACE_QUEUE;
        g_array_append_val(agent->participants, claim.participant);
        return PLACE_TOKEN;
    }
    gint64 ticket = note_ticket(extension);
    if (ticket && policy_owns(policy, base)) {
        agent->note_ticket = ticket;
        return PLACE_NOTE;
    }
    if (scope_owns(policy, recipient))
        return PLACE_QUEUE;
    g_autofree char *lower = g_ascii_strdown(recipient, -1);
    return policy_is_colleague(policy, lower) || policy_is_colleague(policy, base) ? PLACE_COLLEAGUE : PLACE_OUTSIDE;
}

static void
find_places(struct agent_case *agent, const struct envelope *envelope)
{
    guint count = envelope->recipients->len;
    agent->places = g_new0(enum place, count + 1);
    agent->outside = g_ptr_array_new();
    agent->participants = g_array_new(FALSE, TRUE, sizeof(gint64));
    for (guint i = 0; i < count; i++) {
        agent->places[i] = place_of(agent, envelope->policy, envelope->recipients->pdata[i]);
        if (agent->places[i] == PLACE_OUTSIDE)
            g_ptr_array_add(agent->outside, envelope->recipients->pdata[i]);
    }
    g_ptr_array_add(agent->outside, NULL);
}

/* ---- what it asks
 * ------------------------------------------------------------------------------------------------ */

/* Outlook's Rich Text holds the words a second time, where they cannot be cut, and so does an invitation. */
static enum outcome
check_other_halves(const struct agent_case *agent, const struct letter *letter, struct fault *fault_out)
{
    for (guint i = 0; agent->commands.count && i < letter->part_count; i++)
        if (strcmp(letter->parts[i].mime, "application/ms-tnef") == 0)
            return fault_set(fault_out, OUTCOME_REFUSE, "command",
                             "line %u: #%s would go out in Outlook's Rich Text (winmail.dat); send the mail as HTML or "
                             "plain text",
                             agent->commands.list[0].number, agent->commands.list[0].verb);
    for (guint i = 0; i < agent->commands.count && agent->draft; i++) {
        g_autofree char *sign = g_strconcat("#", agent->commands.list[i].verb, NULL);
        g_autofree char *type = draft_elsewhere(agent->draft, sign);
        if (type)
            return fault_set(fault_out, OUTCOME_REFUSE, "command",
                             "line %u: %s would go out in the mail's %s half; send the commands in a mail of their own",
                             agent->commands.list[i].number, sign, type);
    }
    return OUTCOME_OK;
}

/* Both halves must begin with the same commands, for one of them alone would reach the customer. */
static enum outcome
read_halves(struct agent_case *agent, struct fault *fault_out)
{
    const char *text = draft_text(agent->draft), *html = draft_html(agent->draft);
    g_autofree char *opening = *html ? markup_opening(html, 40) : g_strdup("");
    struct wrapping wrapping = {.shown = opening};
    wrapping.flowed = draft_flows(agent->draft, &wrapping.delsp);
    if (*html && !text[strspn(text, " \t\r\n")])
        text = opening;
    enum outcome outcome = commands_read(text, &wrapping, &agent->commands, fault_out);
    if (outcome != OUTCOME_OK || !*html)
        return outcome;
    if (agent->commands.count)
        return markup_cut(html, &agent->commands, &agent->html, fault_out);
    struct commands other = {0};
    bool differs = commands_read(opening, &wrapping, &other, NULL) == OUTCOME_OK && other.count;
    if (differs)
        fault_set(fault_out, OUTCOME_REFUSE, "command",
                  "line 1: the HTML half of the mail begins with #%s and the text does not; send it as plain text",
                  other.list[0].verb);
    commands_clear(&other);
    return differs ? OUTCOME_REFUSE : OUTCOME_OK;
}

static char *
without_commands(const struct agent_case *agent, const char *text)
{
    struct commands commands = {0};
    g_autoptr(GString) lines = g_string_new(NULL);
    for (guint i = 0; i < agent->commands.count; i++)
        g_string_append_printf(lines, "%s\n", agent->commands.list[i].line);
    struct wrapping wrapping = {.flowed = true, .shown = lines->str}; /* the letter's lines flow no more */
    if (!lines->len || commands_read(text, &wrapping, &commands, NULL) != OUTCOME_OK)
        return g_strdup(text);
    char *rest = g_strdup(text + commands.rest);
    commands_clear(&commands);
    return rest;
}

/* Whatever its client calls it: what the HTML half shows belongs to the signature or to the text, what it does not is a file. */
static bool
is_shown(const struct part *part, const char *html)
{
    g_autofree char *place = g_strconcat("cid:", part->content_id, NULL);
    return *part->content_id && (*html ? strstr(html, place) != NULL : part->is_inline);
}

static bool
has_files(const struct letter *letter, const struct draft *draft)
{
    for (guint i = 0; i < letter->part_count; i++)
        if (!is_shown(&letter->parts[i], draft ? draft_html(draft) : ""))
            return true;
    return false;
}

/* The letter leaves armour out of its words. Where the text is blank the commands were read out of the HTML half, and so is their end. */
static bool
has_armour(const struct agent_case *agent)
{
    const char *text = agent->sealed ? "" : draft_text(agent->draft), *rest = text + strspn(text, " \t\r\n");
    if (*rest)
        rest = text + agent->commands.rest;
    return g_str_has_prefix(rest + strspn(rest, " \t\r\n"), "-----BEGIN PGP ");
}

static void
list_commands(struct agent_case *agent)
{
    agent->verbs = g_ptr_array_new();
    agent->arguments = g_ptr_array_new();
    agent->lines = g_array_new(FALSE, TRUE, sizeof(gint64));
    for (guint i = 0; i < agent->commands.count; i++) {
        gint64 number = agent->commands.list[i].number;
        g_ptr_array_add(agent->verbs, (char *)agent->commands.list[i].verb);
        g_ptr_array_add(agent->arguments, agent->commands.list[i].argument);
        g_array_append_val(agent->lines, number);
    }
    g_ptr_array_add(agent->verbs, NULL);
    g_ptr_array_add(agent->arguments, NULL);
}

static void
keep_words(struct agent_case *agent, const struct letter *letter)
{
    const char *language, *said = agent->reply;
    enum tone tone;
    g_autofree char *own = letter->forwarded ? without_commands(agent, letter->forwarded->note) : NULL;
    g_autofree char *note = agent->errand == ERRAND_FORWARD ? handover_notes(letter, agent->handed, own) : NULL;
    /* some clients forward as they answer, but name no mail */
    bool unnamed = letter->in_reply_to->len + letter->references->len == 0;
    const char *handed_on = letter->forwarded ? letter->forwarded->text : unnamed ? letter->quoted : "";
    agent->words = g_strstrip(g_strdup(note ? note : agent->errand == ERRAND_REPLY ? handed_on : said));
    insight_briefly("", said, &language, &tone);
    agent->hints =
        agent->errand == ERRAND_REPLY || agent->errand == ERRAND_TALK ? empathy_hints(said, language) : g_strdup("");
    agent->help = commands_find(&agent->commands, "help") ? commands_help() : g_strdup("");
}

/* ---- what goes out as it is
 * ------------------------------------------------------------------------------------------ */

/* Whether a mail that nobody reads whole begins with commands, or holds a note. As much as this is safe to read, whatever it holds. */
static enum outcome
find_commands(int fd, bool *holds_out, struct fault *fault_out)
{
    struct agent_case agent = {0};
    struct fault unread = {0};
    g_autofree char *octets = g_malloc(BEGINNING_OCTETS);
    gssize length = pread(fd, octets, BEGINNING_OCTETS, 0);
    int beginning = memfd_create("hearken-beginning", MFD_CLOEXEC);
    bool stands = length >= 0 && beginning >= 0 && write(beginning, octets, (gsize)length) == length;
    enum outcome outcome = stands ? draft_open(beginning, &agent.draft, fault_out)
                                  : fault_set(fault_out, OUTCOME_DEFER, "EIO", "spool: %m");
    *holds_out = outcome == OUTCOME_OK && (read_halves(&agent, &unread) != OUTCOME_OK || agent.commands.count > 0 ||
                                           commands_stray(draft_text(agent.draft), "", &unread) != OUTCOME_OK);
    case_clear(&agent);
    if (beginning >= 0)
        close(beginning);
    return outcome;
}

/* Past a limit nobody reads more of a mail, and nothing is cut from it. */
static enum outcome
check_unread(int fd, const struct letter *letter, struct fault *fault_out)
{
    bool holds = false;
    enum outcome outcome = find_commands(fd, &holds, fault_out);
    if (outcome != OUTCOME_OK || !holds)
        return outcome;
    return fault_set(fault_out, OUTCOME_REFUSE, "command",
                     "this mail is past a limit of the desk (%s), so its commands cannot be cut, and whoever gets it "
                     "would read them; send them in a mail without the files",
                     (const char *)letter->limits->pdata[0]);
}

enum outcome
case_of_nobody(struct envelope *envelope, struct fault *fault_out)
{
    bool holds = false;
    int fd;
    guint64 size;
    guint8 sum[32];
    enum outcome outcome = spool_finish(envelope->spool, &fd, &size, sum, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = find_commands(fd, &holds, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    bool known = policy_knows_agent(envelope->policy, envelope->login), rigid = *scope_agent(envelope);
    g_autofree char *why =
        rigid ? g_strdup("an agent sends where the mail server lets no mail be changed; Postfix: milter_protocol = 6")
        : known
            ? g_strdup_printf("an agent sends at service %s, which is not among submission_services", envelope->service)
            : g_strdup_printf("no agent has this login, but one has the address %s; update hearken.agent set login = …",
                              envelope->sender);
    log_warn(envelope->queue_id, "action=%s login=%s reason=\"%s\"", holds ? "refused" : "passed", envelope->login,
             why);
    if (!holds)
        return OUTCOME_OK;
    if (rigid)
        return fault_set(fault_out, OUTCOME_REFUSE, "protocol",
                         "the mail server lets the desk change no mail, so whoever gets this one would read its "
                         "commands; your admin sets milter_protocol = 6");
    return fault_set(
        fault_out, OUTCOME_REFUSE, "login",
        "the desk knows no %s %s, so whoever gets this mail would read its commands; your admin finds why in "
        "the mail log, and in %s the %s of %s",
        known ? "submission service" : "login", known ? envelope->service : envelope->login,
        known ? "hearken.conf" : "hearken.agent", known ? "services" : "login", known ? "agents" : envelope->sender);
}

/* Read receipts and absence notes would tell a customer the agent's own address, and that nobody reads. But a report of abuse goes to
 * whom it may concern. */
static void
open_machines(struct agent_case *agent, const struct letter *letter)
{
    bool leaves = agent->outside->len > 1 || agent->participants->len;
    if (!leaves || strcmp(letter->automatic.class, "feedback") == 0)
        return;
    agent->errand = ERRAND_MACHINE;
    agent->text = g_strdup(letter->text);
    agent->reply = g_strdup(letter->reply);
    agent->words = g_strdup("");
    agent->hints = g_strdup("");
    agent->help = g_strdup("");
    list_commands(agent);
}

/* What a customer must not read. A note in the history is for the database to judge, which knows whether a customer wrote it. */
static enum outcome
check_for_customers(struct agent_case *agent, const struct letter *letter, struct fault *fault_out)
{
    enum outcome outcome = commands_subject(letter->subject, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = commands_stray(letter->text, agent->sealed ? "" : agent->reply, fault_out);
    if (outcome == OUTCOME_OK && !agent->sealed)
        outcome = commands_stray_markup(draft_html(agent->draft), letter->text, fault_out);
    if (outcome == OUTCOME_REFUSE && strcmp(fault_out->code, "history") == 0) {
        agent->below = g_strdup(fault_out->text);
        outcome = OUTCOME_OK;
    }
    return outcome == OUTCOME_OK ? check_other_halves(agent, letter, fault_out) : outcome;
}

enum outcome
case_open(struct agent_case *agent, struct envelope *envelope, struct reader *reader, int fd, struct fault *fault_out)
{
    const struct letter *letter = reader_letter(reader);
    enum outcome outcome;
    agent->reader = reader;
    find_places(agent, envelope);
    agent->handed = handover_find(envelope->policy, letter);
    if (is_machines(envelope, letter)) {
        open_machines(agent, letter);
        return OUTCOME_OK;
    }
    agent->sealed = letter->limits->len > 0;
    outcome = agent->sealed ? check_unread(fd, letter, fault_out) : draft_open(fd, &agent->draft, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    agent->sealed = agent->sealed || draft_is_sealed(agent->draft);
    if (!agent->sealed)
        outcome = read_halves(agent, fault_out);
    agent->text = without_commands(agent, letter->text);
    agent->reply = without_commands(agent, letter->reply);
    if (!agent->reply[strspn(agent->reply, " \t\r\n")] && is_thanks(letter->signature)) {
        g_free(agent->reply); /* behind commands "Thanks!" and a name look like a signature */
        agent->reply = g_strdup(letter->signature);
    }
    if (outcome == OUTCOME_OK && agent->nowhere)
        outcome =
            fault_set(fault_out, OUTCOME_REFUSE, "token",
                      "nobody is behind the reply address %s (its key is retired, or it was mistyped); write to the "
                      "customer's own address",
                      agent->nowhere);
    const struct person *author = letter->from.count ? letter->from.list : NULL;
    bool worded = agent->reply[strspn(agent->reply, " \t\r\n")] &&
                  !(agent->commands.count && author && is_nameplate(agent->reply, author->name, author->address));
    struct outline outline = {.commands = &agent->commands,
                              .places = agent->places,
                              .recipients = (const char *const *)envelope->recipients->pdata,
                              .count = envelope->recipients->len,
                              .has_words =
                                  worded || has_files(letter, agent->draft) || agent->sealed || has_armour(agent),
                              .is_forward = agent->handed != NULL};
    if (outcome == OUTCOME_OK)
        outcome = errand_decide(&outline, &agent->errand, fault_out);
    if (outcome == OUTCOME_OK && agent->errand == ERRAND_FORWARD)
        outcome = handover_check(envelope->policy, letter, agent->handed, fault_out);
    if (outcome == OUTCOME_OK && agent->errand == ERRAND_REPLY)
        outcome = check_for_customers(agent, letter, fault_out);
    struct fault slip;
    if (outcome == OUTCOME_OK && agent->errand == ERRAND_TALK &&
        check_for_customers(agent, letter, &slip) == OUTCOME_REFUSE)
        agent->slip = g_strdup(slip.text);
    list_commands(agent);
    if (outcome == OUTCOME_OK)
        keep_words(agent, letter);
    return outcome;
}

void
case_clear(struct agent_case *agent)
{
    GPtrArray *lists[] = {agent->outside, agent->addresses, agent->names, agent->roles, agent->verbs, agent->arguments};
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        if (lists[i])
            g_ptr_array_unref(lists[i]);
    if (agent->participants)
        g_array_unref(agent->participants);
    if (agent->lines)
        g_array_unref(agent->lines);
    char *texts[] = {agent->below, agent->slip,  agent->html,  agent->text,
                     agent->reply, agent->hints, agent->words, agent->help};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    commands_clear(&agent->commands);
    g_free(agent->places);
    draft_close(agent->draft);
    reader_close(agent->reader);
    agent_answer_free(agent->answer);
    *agent = (struct agent_case){0};
}

/* ---- what is filed
 * --------------------------------------------------------------------------------------------- */

static void
add_people(struct agent_case *agent, const struct people *people, const char *role)
{
    for (guint i = 0; i < people->count; i++) {
        g_ptr_array_add(agent->addresses, people->list[i].address);
        g_ptr_array_add(agent->names, people->list[i].name);
        g_ptr_array_add(agent->roles, (char *)role);
    }
}

/* The mail that was handed on is its first sender's; the agent vouches for it. */
static void
put_forwarded(struct agent_case *agent, struct take *take)
{
    const struct forwarded *forwarded = agent->handed;
    GPtrArray **lists[] = {&agent->addresses, &agent->names, &agent->roles};
    struct people from = {(struct person *)&forwarded->from, 1};
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        *lists[i] = g_ptr_array_new();
    add_people(agent, &from, "from");
    add_people(agent, &forwarded->to, "to");
    add_people(agent, &forwarded->cc, "cc");
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        g_ptr_array_add(*lists[i], NULL);
    take->people_addresses = (const char *const *)agent->addresses->pdata;
    take->people_names = (const char *const *)agent->names->pdata;
    take->people_roles = (const char *const *)agent->roles->pdata;
    take->agent_login = "";
    take->from_name = forwarded->from.name;
    take->from_address = take->envelope_sender = forwarded->from.address;
    take->subject = *forwarded->subject ? forwarded->subject : take->subject;
    take->text = forwarded->text;
    take->reply = *forwarded->reply ? forwarded->reply : forwarded->text;
    take->quoted = forwarded->quoted;
    take->signature = forwarded->signature;
    bool ack = commands_find(&agent->commands, "ack") != NULL;
    take->gate = ack ? "paraphrase" : "none";
    take->gate_reason = ack ? "" : "forwarded";
}

static void
add_flag(GPtrArray *flags, const char *flag, struct take *take)
{
    flags->pdata[flags->len - 1] = (char *)flag; /* in place of the closing NULL */
    g_ptr_array_add(flags, NULL);
    take->flags = (const char *const *)flags->pdata;
}

/* To the desk alone: a customer's, if its writer is one. */
static bool
is_inward(const struct agent_case *agent, guint count)
{
    bool wrote = (agent->errand == ERRAND_REPLY || agent->errand == ERRAND_TALK) && !agent->commands.count;
    guint ours = 0;
    for (guint i = 0; i < count; i++)
        ours += agent->places[i] == PLACE_QUEUE || agent->places[i] == PLACE_TOKEN;
    return wrote && ours && agent->outside->len == 1;
}

void
case_put(const struct agent_case *agent, struct take *take, GPtrArray *flags, GPtrArray *recipients)
{
    if (agent->errand != ERRAND_MACHINE)
        take->auto_reason = take->auto_class = ""; /* a person's mail, whatever its client marked it with */
    static const char *const movers[] = {"merge", "split", "undo"};
    if (agent->commands.count)
        add_flag(flags, "commands", take);
    for (guint i = 0; i < G_N_ELEMENTS(movers); i++)
        if (commands_find(&agent->commands, movers[i])) {
            add_flag(flags, "moves", take);
            break;
        }
    if (agent->errand == ERRAND_FORWARD) {
        put_forwarded((struct agent_case *)agent, take);
        return;
    }
    take->text = agent->text;
    take->reply = agent->reply;
    if (agent->note_ticket) {
        take->token_verdict = "good";
        take->token_ticket = agent->note_ticket;
        take->token_participant = 0;
    }
    const struct automatic *automatic = &reader_letter(agent->reader)->automatic;
    if (agent->errand == ERRAND_REPLY && automatic->reason && strcmp(automatic->class, "vacation") == 0)
        add_flag(flags, "unattended", take); /* known by its words alone: it leaves as any, and the ticket waits on */
    if (agent->below)
        add_flag(flags, "quotes-note", take);
    if (is_inward(agent, recipients->len - 1))
        add_flag(flags, "inward", take);
    if (agent->errand == ERRAND_REPLY)
        return;
    if (agent->errand == ERRAND_TALK)
        add_flag(flags, "talk", take);
    add_flag(flags, "note", take);
    if (agent->errand != ERRAND_COMMANDS)
        return;
    /* Commands alone open no ticket: the queue is no recipient then. */
    guint kept = 0;
    for (guint i = 0; i + 1 < recipients->len; i++)
        if (agent->places[i] != PLACE_QUEUE)
            recipients->pdata[kept++] = recipients->pdata[i];
    recipients->pdata[kept] = NULL;
}

static char *
name_mail(const struct agent_answer *answer, void *user)
{
    const struct envelope *envelope = user;
    return token_message_id(envelope->policy->keyring, envelope->policy->settings->domain, answer->outbox,
                            answer->ticket, answer->participant);
}

enum outcome
case_take(struct agent_case *agent, struct desk *desk, const struct envelope *envelope, const struct take *take,
          bool bare, struct taken **taken_out, struct fault *fault_out)
{
    struct agent_request request = {.login = scope_agent(envelope),
                                    .errand = errand_name(agent->errand),
                                    .verbs = (const char *const *)agent->verbs->pdata,
                                    .arguments = (const char *const *)agent->arguments->pdata,
                                    .lines = (const gint64 *)agent->lines->data,
                                    .count = agent->commands.count,
                                    .outside = (const char *const *)agent->outside->pdata,
                                    .participants = (const gint64 *)agent->participants->data,
                                    .participant_count = agent->participants->len,
                                    .hints = agent->hints,
                                    .words = agent->words,
                                    .sealed = agent->sealed,
                                    .help = agent->help,
                                    .slip = agent->slip ? agent->slip : ""};
    enum outcome outcome = desk_take_agent(desk, take, bare, &request, envelope->policy->keyring ? name_mail : NULL,
                                           (void *)envelope, taken_out, &agent->answer, fault_out);
    if (outcome == OUTCOME_OK && agent->answer && strcmp(agent->answer->errand, errand_name(ERRAND_REPLY)) == 0)
        agent->errand = ERRAND_REPLY; /* a colleague among the recipients is the customer */
    else if (outcome == OUTCOME_OK && agent->answer && strcmp(agent->answer->errand, errand_name(ERRAND_TALK)) == 0)
        agent->errand = ERRAND_TALK; /* its writer is */
    if (outcome == OUTCOME_OK && agent->errand == ERRAND_REPLY && agent->below &&
        !agent->answer) /* no ticket knows whose words these are */
        return fault_set(fault_out, OUTCOME_REFUSE, "HK002", "%s", agent->below);
    return outcome;
}
