/*
 * signs.c - automatic mail: a table of named predicates, cheapest first.
 *
 * Knows the signs of RFC 3834, of bulk and list software and of the common products (reliability.md 2.3). Each row has a name, the
 * reason that SQL shows. The first that holds names the reason; what kind of mail it is, its words may tell better. Pure.
 */
#include "signs.h"

#include "absence.h"
#include "bounce.h"
#include "machine.h"
#include "phrases.h"
#include "undelivered.h"

#include <string.h>

static bool
value_begins(const struct signs *signs, const char *name, const char *word)
{
    const char *raw = fields_raw(signs->fields, name);
    return raw && g_ascii_strncasecmp(raw, word, strlen(word)) == 0;
}

static bool
value_holds(const struct signs *signs, const char *name, const char *word)
{
    const char *raw = fields_raw(signs->fields, name);
    return raw && strcasestr(raw, word);
}

/* Of two letters in any case; what it lets through besides, the comparison behind it finds. */
static bool
same_letter(char one, char other)
{
    return ((one ^ other) & ~0x20) == 0;
}

static bool
begins_with_one(const char *text, const char *const *words, gsize count)
{
    for (gsize i = 0; i < count; i++)
        if (same_letter(*text, *words[i]) && g_ascii_strncasecmp(text, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

static bool
has_one_of(const struct signs *signs, const char *const *names, gsize count)
{
    for (guint i = 0; i < signs->fields->count; i++)
        for (gsize j = 0; j < count; j++)
            if (same_letter(*signs->fields->list[i].name, *names[j]) &&
                g_ascii_strcasecmp(signs->fields->list[i].name, names[j]) == 0)
                return true;
    return false;
}

static bool
has_beginning(const struct signs *signs, const char *const *beginnings, gsize count)
{
    for (guint i = 0; i < signs->fields->count; i++)
        if (begins_with_one(signs->fields->list[i].name, beginnings, count))
            return true;
    return false;
}

/* ---- reports: the mail's own structure ---------------------------------------------------------------------------- */

/* The report-type parameter of multipart/report (RFC 6522 3). */
static bool
content_holds(const struct signs *signs, const char *type)
{
    return g_ascii_strncasecmp(signs->content_type, "multipart/report", 16) == 0 &&
           strcasestr(signs->content_type, type);
}

/* A person attaches the report that came to him, and asks. No report says so itself; who is a machine besides, other signs tell. */
static bool
is_shown(const struct signs *signs)
{
    const struct letter *letter = signs->letter;
    const struct forwarded *forwarded = letter->forwarded;
    return (forwarded && *forwarded->note) ||
           (absence_is_own_voice(letter->reply) && !undelivered_in_opening(letter->text));
}

/* RFC 8098 */
static bool
disposition(const struct signs *signs)
{
    return content_holds(signs, "disposition-notification") ||
           ((strstr(signs->part_types, "message/disposition-notification") ||
             strstr(signs->part_types, "message/global-disposition-notification")) &&
            !is_shown(signs));
}

/* "Report Domain: example.org Submitter: mx.example.net Report-ID: 1": RFC 7489 7.2.1.1 (DMARC) and RFC 8460 5.3 (TLS). */
static bool
domain_report(const struct signs *signs)
{
    const char *subject = signs->letter->subject;
    return g_ascii_strncasecmp(subject, "report domain:", 14) == 0 && strcasestr(subject, "submitter:") &&
           strcasestr(subject, "report-id:");
}

/* RFC 5965, and Hotmail's JMRP, which sends the mail complained of with a field of its own instead of a report. */
static bool
feedback(const struct signs *signs)
{
    return content_holds(signs, "feedback-report") ||
           (strstr(signs->part_types, "message/feedback-report") && !is_shown(signs)) ||
           strcasestr(signs->returned, "X-HmXmrOriginalRecipient:") || domain_report(signs) ||
           g_str_has_prefix(signs->letter->text, "This is an email abuse report for an email message");
}

/* RFC 3464, RFC 6522 */
static bool
report(const struct signs *signs)
{
    return g_ascii_strncasecmp(signs->content_type, "multipart/report", 16) == 0 ||
           (*signs->report && !is_shown(signs));
}

/* Exim, Google, Exchange: a bounce without a report part. */
static bool
failed_fields(const struct signs *signs)
{
    static const char *const names[] = {"X-Failed-Recipients", "X-MS-Exchange-Message-Is-Ndr", "X-Bounce-Reason",
                                        "X-Postfix-Bounce"};
    return has_one_of(signs, names, G_N_ELEMENTS(names));
}

/* RFC 5546: answers to invitations. A request is an invitation, and a person sent it. */
static bool
calendar_answer(const struct signs *signs)
{
    static const char *const methods[] = {"METHOD:REPLY", "METHOD:COUNTER", "METHOD:CANCEL", "METHOD:DECLINECOUNTER",
                                          "METHOD:REFRESH"};
    for (guint i = 0; i < G_N_ELEMENTS(methods); i++)
        if (strcasestr(signs->calendar, methods[i]))
            return true;
    return value_holds(signs, "Content-Class", "calendarmessage") && !strcasestr(signs->calendar, "METHOD:REQUEST");
}

/* ---- senders ------------------------------------------------------------------------------------------------------ */

/* The envelope's, or the header's own: some gateways write the latter into From. */
static bool
null_sender(const struct signs *signs)
{
    const char *sender = signs->context->envelope_sender, *from = fields_raw(signs->fields, "From");
    g_autofree char *bare = from ? g_strstrip(g_strdup(from)) : NULL;
    return (sender && (!*sender || strcmp(sender, "#@[]") == 0 || strcmp(sender, "<>") == 0)) ||
           (bare && strcmp(bare, "<>") == 0);
}

static bool
any_sender(const struct signs *signs, bool (*is)(const char *address))
{
    const char *sender = signs->context->envelope_sender;
    const struct people *people[] = {&signs->letter->from, &signs->letter->sender};
    if (sender && is(sender))
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        for (guint j = 0; j < MIN(people[i]->count, 4); j++)
            if (is(people[i]->list[j].address))
                return true;
    return false;
}

static bool
mailer_sender(const struct signs *signs)
{
    const struct people *from = &signs->letter->from;
    return any_sender(signs, machine_is_mailer) || (from->count && machine_is_mailer_name(from->list[0].name));
}

static bool
list_sender(const struct signs *signs)
{
    return any_sender(signs, machine_is_list);
}

static bool
service_sender(const struct signs *signs)
{
    return any_sender(signs, machine_is_service);
}

/* ---- fields ------------------------------------------------------------------------------------------------------- */

/* RFC 3834 5: the token before ";" or a comment, comments before it left out; anything but "no". */
static bool
auto_submitted(const struct signs *signs)
{
    guint at = 0;
    for (const struct field *field; (field = fields_find(signs->fields, "Auto-Submitted", at, &at)); at++) {
        const char *value = field->raw + strspn(field->raw, " \t");
        while (*value == '(' && strchr(value, ')'))
            value = strchr(value, ')') + 1 + strspn(strchr(value, ')') + 1, " \t");
        gsize width = strcspn(value, "; (\t");
        if (width && !(width == 2 && g_ascii_strncasecmp(value, "no", 2) == 0))
            return true;
    }
    return false;
}

/* RFC 2369, RFC 2919, and the fields of list servers older than both. */
static bool
list_fields(const struct signs *signs)
{
    static const char *const beginnings[] = {
        "List-",        "X-ML-",   "X-MLServer",      "X-Mailing-List",    "X-Mailman-",  "X-BeenThere",
        "X-Listserver", "X-List-", "X-Listprocessor", "X-Google-Group-Id", "Mailing-List"};
    return has_beginning(signs, beginnings, G_N_ELEMENTS(beginnings));
}

static bool
precedence(const struct signs *signs)
{
    static const char *const fields[] = {"Precedence", "X-Precedence", "Preference"};
    static const char *const words[] = {"bulk", "junk", "list", "auto"};
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++)
        for (guint j = 0; j < G_N_ELEMENTS(words); j++)
            if (value_begins(signs, fields[i], words[j]))
                return true;
    return false;
}

/* MS-OXCMAIL 2.1.3.2.20 */
static bool
suppressed(const struct signs *signs)
{
    return value_holds(signs, "X-Auto-Response-Suppress", "all") ||
           value_holds(signs, "X-Auto-Response-Suppress", "autoreply") ||
           value_holds(signs, "X-Auto-Response-Suppress", "oof");
}

/* "X-Autoreply: no" */
static bool
denies(const struct field *field)
{
    static const char *const words[] = {"no", "false", "0", "off", "none"};
    const char *value = field->raw + strspn(field->raw, " \t");
    gsize width = strcspn(value, " \t;(");
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (width == strlen(words[i]) && g_ascii_strncasecmp(value, words[i], width) == 0)
            return true;
    return false;
}

/* Whoever names a field so says that nobody wrote the mail: X-Autoreply-From, X-MDAutoresponder, X-Horde-Vacation. */
static bool
names_vacation(const struct signs *signs)
{
    static const char *const words[] = {"autoreply",  "auto-reply", "autorespon",  "auto-respon",
                                        "autoanswer", "vacation",   "outofoffice", "out-of-office"};
    for (guint i = 0; i < signs->fields->count; i++) {
        const struct field *field = &signs->fields->list[i];
        if (!same_letter(*field->name, 'x') || g_ascii_strcasecmp(field->name, "X-Auto-Response-Suppress") == 0)
            continue;
        for (guint j = 0; j < G_N_ELEMENTS(words); j++)
            if (strcasestr(field->name, words[j]) && !denies(field))
                return true;
    }
    return false;
}

static bool
vacation_fields(const struct signs *signs)
{
    static const char *const names[] = {"X-MS-Exchange-Inbox-Rules-Loop", "X-AMAZON-MAIL-RELAY-TYPE"};
    const struct field *away = fields_find(signs->fields, "X-Away", 0, NULL);
    return has_one_of(signs, names, G_N_ELEMENTS(names)) || names_vacation(signs) || (away && !denies(away)) ||
           value_holds(signs, "Delivered-To", "autoresponder") || value_begins(signs, "X-Apple-Action", "VACATION") ||
           value_holds(signs, "X-POST-MessageClass", "autoresponder") ||
           value_holds(signs, "X-MS-Exchange-Generated-Message-Source", "rules agent") ||
           value_holds(signs, "Auto-Submitted", "vacation") || value_holds(signs, "X-Mailer", "vacation") ||
           value_holds(signs, "X-Mailer", "autorespon") || value_holds(signs, "X-Mailer", "autoreply") ||
           value_holds(signs, "User-Agent", "vacation");
}

/* Other helpdesks, trackers and loops' own marks: whatever wrote it would answer ours. */
static bool
product_fields(const struct signs *signs)
{
    static const char *const names[] = {
        "X-Autogenerated", "X-Auto-Generated",  "X-FC-Machinegenerated", "X-Loop",         "X-RT-Loop-Prevention",
        "RT-Ticket",       "RT-Originator",     "X-RT-Ticket",           "X-Roundup-Loop", "X-Cron-Env",
        "X-Hearken",       "X-Facebook-Notify", "X-JIRA-FingerPrint",    "X-Mantis",       "X-Notifications",
        "X-Cron",          "X-Ricevuta"}; /* RFC 6109: acceptance, delivery, failure of certified mail */
    static const char *const beginnings[] = {
        "X-OTRS-",       "X-Zammad-",    "X-Znuny-",       "X-OTOBO-",   "X-Zendesk-",  "X-Freshdesk-",
        "X-FreeScout-",  "X-HelpScout-", "X-Redmine-",     "X-GitLab-",  "X-GitHub-",   "X-Bugzilla-",
        "X-Launchpad-",  "X-Trac-",      "X-Debian-PR-",   "X-Roundup-", "X-GLPI-",     "X-Intercom-",
        "X-LinkedIn-",   "X-Discourse-", "X-Phabricator-", "X-Jenkins-", "X-osTicket-", "X-Spiceworks-",
        "X-ServiceNow-", "X-Atlassian-", "X-Zabbix-",      "X-Nagios-",  "X-Kayako-",   "TLS-Report-",
        "X-Asterisk-",   "X-Facebook",   "X-Chatwoot-",    "X-Gorgias-", "X-Front-",    "X-Discord-"};
    return has_one_of(signs, names, G_N_ELEMENTS(names)) || has_beginning(signs, beginnings, G_N_ELEMENTS(beginnings));
}

/* Bulk senders' own marks, where the List- fields are missing. */
static bool
campaign_fields(const struct signs *signs)
{
    static const char *const names[] = {"X-Campaign",     "X-CampaignID",      "X-Campaign-Id",    "X-Newsletter",
                                        "X-Mailchimp-Id", "X-Bulkmail",        "X-Bulk",           "X-SG-Campaign",
                                        "X-Mailing-Id",   "X-MailingID",       "X-CSA-Complaints", "X-Mass-Mail",
                                        "X-rpcampaign",   "X-Mailjet-Campaign"};
    for (guint i = 0; i < signs->fields->count; i++)
        for (guint j = 0; j < G_N_ELEMENTS(names); j++)
            if (g_ascii_strcasecmp(signs->fields->list[i].name, names[j]) == 0 && !denies(&signs->fields->list[i]))
                return true;
    return false;
}

/* Senders that want a click before they let an answer through: ours would be one more mail to nobody. */
static bool
challenge(const struct signs *signs)
{
    static const char *const beginnings[] = {"X-ASK-", "X-TMDA-", "X-Boxbe-", "X-SpamArrest-", "X-CR-Challenge"};
    static const char *const domains[] = {"@boxbe.com", "@spamarrest.com", "@bluebottle.com", "@sendio.com",
                                          "@mailblocks.com"};
    const char *sender = signs->context->envelope_sender ? signs->context->envelope_sender : "";
    const char *from = signs->letter->from.count ? signs->letter->from.list[0].address : "";
    for (guint i = 0; i < G_N_ELEMENTS(domains); i++)
        if (strcasestr(sender, domains[i]) || strcasestr(from, domains[i]))
            return true;
    return has_beginning(signs, beginnings, G_N_ELEMENTS(beginnings)) || value_holds(signs, "X-Delivery-Agent", "TMDA");
}

static bool
own_id(const struct signs *signs)
{
    const char *id = signs->letter->message_id, *at = strrchr(id, '@');
    return at && signs->context->own_domain && *id == 'o' &&
           g_ascii_strcasecmp(at + 1, signs->context->own_domain) == 0;
}

/* The filter before us, or the sender's: what it calls spam gets no answer. */
static bool
spam(const struct signs *signs)
{
    return value_begins(signs, "X-Spam-Flag", "yes") || value_begins(signs, "X-Spam-Status", "yes") ||
           value_begins(signs, "X-Spam", "yes");
}

/* ---- words -------------------------------------------------------------------------------------------------------- */

static bool
is_answer(const struct signs *signs)
{
    const struct letter *letter = signs->letter;
    return letter->in_reply_to->len || letter->references->len || phrase_prefix(letter->subject) == PREFIX_REPLY;
}

static bool
absence_subject(const struct signs *signs)
{
    return absence_in_subject(signs->letter->subject, signs->letter->reply, is_answer(signs));
}

static bool
receipt_subject(const struct signs *signs)
{
    return absence_is_receipt(signs->letter->subject, signs->letter->reply);
}

/* Its subject, and as much besides as the subject leaves open. A person shows what came back, and asks. */
static bool
bounce_subject(const struct signs *signs)
{
    const struct letter *letter = signs->letter;
    enum wording wording = undelivered_in_subject(letter->subject);
    bool doubtful = undelivered_perhaps(letter->subject);
    if (!wording && !doubtful && !undelivered_vaguely(letter->subject))
        return false;
    bool asks = absence_asks(letter->text), opens = undelivered_in_opening(letter->text);
    if (undelivered_names(letter->subject) && !letter->forwarded && !asks && bounce_lists(signs))
        return true;
    if (letter->forwarded && asks && !opens)
        return false;
    if (wording)
        return opens || (!asks && wording == WORDING_SURE && !absence_is_own_voice(letter->text)) ||
               ((wording == WORDING_SURE || !asks) && bounce_speaks(signs));
    return !letter->forwarded && (opens ? bounce_speaks(signs) || (doubtful && bounce_lists(signs))
                                        : doubtful && bounce_answers(signs) && !absence_is_own_voice(letter->text));
}

static bool
bounce_opening(const struct signs *signs)
{
    if (signs->letter->forwarded) /* a person shows it */
        return false;
    return undelivered_surely(signs->letter->text) ||
           (undelivered_in_opening(signs->letter->text) && bounce_speaks(signs));
}

/* "Reply above this line" with nothing above it: the helpdesk that asks for it wrote the mail. Answers quote the line, or stand above. */
static bool
answer_mark(const struct signs *signs)
{
    const char *text = signs->letter->text + strspn(signs->letter->text, " \t\r\n");
    gsize length = strcspn(text, "\n");
    if (*text == '>' || length > 120)
        return false;
    g_autofree char *folded = phrase_fold(text, length);
    return phrase_is_answer_mark(folded);
}

static bool
absence_opening(const struct signs *signs)
{
    bool answer = is_answer(signs);
    return answer_mark(signs) ||
           ((answer || !signs->letter->forwarded) && absence_in_opening(signs->letter->reply, answer));
}

static bool
mailing_foot(const struct signs *signs)
{
    const struct letter *letter = signs->letter;
    /* a firm's foot below a person's words makes no mailing: those lead to pages */
    return !letter->forwarded && (absence_is_mailing(letter->reply) ||
                                  (strstr(letter->reply, "http") && absence_is_mailing(letter->signature)));
}

static const struct sign {
    const char *reason, *class;
    bool (*holds)(const struct signs *signs);
    bool subject_only; /* words alone: nothing but the acknowledgement is withheld */
} table[] = {
    {"disposition", "disposition", disposition, false},
    {"feedback", "feedback", feedback, false},
    {"report", "bounce", report, false},
    {"failed-recipients", "bounce", failed_fields, false},
    {"null-sender", "bounce", null_sender, false},
    {"auto-submitted", "auto-reply", auto_submitted, false},
    {"list", "list", list_fields, false},
    {"precedence", "bulk", precedence, false},
    {"suppressed", "bulk", suppressed, false},
    {"vacation-field", "vacation", vacation_fields, false},
    {"product", "auto-reply", product_fields, false},
    {"challenge", "challenge", challenge, false},
    {"own-mail", "own-mail", own_id, false},
    {"system-sender", "system", mailer_sender, false},
    {"list-sender", "list", list_sender, false},
    {"service-sender", "system", service_sender, false},
    {"campaign", "bulk", campaign_fields, false},
    {"calendar", "calendar", calendar_answer, false},
    {"spam", "spam", spam, false},
    {"subject", "vacation", absence_subject, true},
    {"bounce-subject", "bounce", bounce_subject, true},
    {"receipt-subject", "auto-reply", receipt_subject, true},
    {"bounce-opening", "bounce", bounce_opening, true},
    {"opening", "vacation", absence_opening, true},
    {"mailing", "bulk", mailing_foot, true},
};

/* RFC 3464 2.3.3: nothing of what is reported failed. */
static bool
delivered(const struct signs *signs)
{
    static const char *const good[] = {"Action: delivered", "Action: relayed", "Action: expanded"};
    bool any = false;
    for (guint i = 0; i < G_N_ELEMENTS(good); i++)
        any |= strcasestr(signs->report, good[i]) != NULL;
    return any && !strcasestr(signs->report, "Action: failed") && !strcasestr(signs->report, "Action: delayed");
}

/* What the words say of a mail that a cheaper sign gave away: a bounce in a list's clothes, a vacation note with a null sender. */
static const char *
refined_class(const struct signs *signs, const char *class)
{
    static const char *const settled[] = {"disposition", "feedback", "challenge", "own-mail", "calendar", "spam"};
    for (guint i = 0; i < G_N_ELEMENTS(settled); i++)
        if (strcmp(class, settled[i]) == 0)
            return class;
    if (delivered(signs))
        return "delivery-report";
    if (report(signs) || failed_fields(signs) || undelivered_in_subject(signs->letter->subject) == WORDING_SURE)
        return "bounce";
    bool words = undelivered_in_subject(signs->letter->subject) || undelivered_perhaps(signs->letter->subject) ||
                 undelivered_in_opening(signs->letter->text);
    if ((words && service_sender(signs)) || ((words || bounce_speaks(signs)) && mailer_sender(signs)))
        return "bounce";
    if (vacation_fields(signs) || absence_subject(signs) ||
        (null_sender(signs) && absence_in_opening(signs->letter->reply, true)) ||
        (auto_submitted(signs) && value_begins(signs, "Auto-Submitted", "auto-replied") &&
         absence_in_opening(signs->letter->reply, true)))
        return "vacation";
    return class;
}

void
signs_judge(const struct signs *signs, struct automatic *automatic_out)
{
    static const char *const reports[] = {"bounce", "delivery-report", "disposition", NULL};
    for (guint i = 0; i < G_N_ELEMENTS(table); i++)
        if (table[i].holds(signs)) {
            automatic_out->reason = table[i].reason;
            automatic_out->class = table[i].subject_only ? table[i].class : refined_class(signs, table[i].class);
            automatic_out->silences = true;
            automatic_out->subject_only = table[i].subject_only;
            if (g_strv_contains(reports, automatic_out->class))
                bounce_read(signs, automatic_out);
            return;
        }
}
