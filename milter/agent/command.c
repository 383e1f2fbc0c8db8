/*
 * command.c - the grammar of commands in agents' mail.
 *
 * One table holds every verb with the shape of its argument and what #help says of it. Reading is all
 * or none: the first faulty line refuses the whole, naming the line and the cure, so that the draft
 * stays in the agent's client. Whether an agent, a queue or a canned response exists is for SQL to
 * say. Pure.
 */
#include <hearken/agent.h>
#include <hearken/text.h>

#include <string.h>

#define COMMANDS_MAX 20 /* more in one mail is a paste, not a wish */
#define MARKUP_LINES_MAX                                                                                               \
    5000 /* of the HTML half, looked through for a note: more than any client writes above a history */
#define COMMAND_LINE_MAX 400 /* octets; #find takes the longest argument */

enum shape { NOTHING, WORD, PRIORITY, NUMBER, WORDS, OPTIONAL_PERIOD, OPTIONAL_WORD };

static const struct verb {
    const char *name;
    enum shape shape;
    const char *form, *says;
} verbs[] = {
    {"close", NOTHING, "#close", "closes the ticket; the customer's next mail opens it again"},
    {"reopen", NOTHING, "#reopen", "opens it again"},
    {"pending", OPTIONAL_PERIOD, "#pending 3d",
     "waits for the customer; wakes after 30m, 4h, 3d or 2w (3d when not said)"},
    {"assign", OPTIONAL_WORD, "#assign ada",
     "gives the ticket to an agent, by login or first name; without a name: to yourself"},
    {"note", NOTHING, "#note", "the text is for colleagues; no customer gets this mail"},
    {"priority", PRIORITY, "#priority high", "low, normal, high or urgent"},
    {"tag", WORD, "#tag billing", "puts a tag on the ticket"},
    {"merge", NUMBER, "#merge 1041", "puts this ticket into that one"},
    {"split", NOTHING, "#split", "makes a ticket of its own of the mail you answer"},
    {"move", WORDS, "#move sales", "moves the ticket to another queue, by name or address"},
    {"canned", WORD, "#canned refund", "puts a canned response before your text; several are put one after the other"},
    {"call", NOTHING, "#call", "adds a link to a video call"},
    {"translate", OPTIONAL_WORD, "#translate", "mails you a machine translation of the customer's last mail"},
    {"spam", NOTHING, "#spam", "closes the ticket and bans the sender"},
    {"undo", NOTHING, "#undo", "takes back your last command"},
    {"find", WORDS, "#find cracked jug", "mails you the tickets that hold these words"},
    {"send", NOTHING, "#send", "sends although a colleague has answered since"},
    {"ack", NOTHING, "#ack", "acknowledges a forwarded mail to its sender"},
    {"help", NOTHING, "#help", "mails you this list"},
};

static enum outcome faulty(guint number, struct fault *fault_out, const char *format, ...) G_GNUC_PRINTF(3, 4);
static enum outcome
faulty(guint number, struct fault *fault_out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *why = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    return fault_set(fault_out, OUTCOME_REFUSE, "command", "line %u: %s", number, why);
}

/* Damerau's distance, bounded by the lengths of verbs. */
static guint
distance(const char *a, const char *b)
{
    guint rows[3][24] = {{0}};
    gsize n = strlen(a), m = strlen(b);
    if (n > 20 || m > 20)
        return G_MAXUINT;
    for (guint j = 0; j <= m; j++)
        rows[0][j] = j;
    for (guint i = 1; i <= n; i++) {
        guint *now = rows[i % 3], *before = rows[(i + 2) % 3], *two = rows[(i + 1) % 3];
        now[0] = i;
        for (guint j = 1; j <= m; j++) {
            now[j] = MIN(MIN(before[j], now[j - 1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = MIN(now[j], two[j - 2] + 1);
        }
    }
    return rows[n % 3][m];
}

static const struct verb *
find_verb(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (strcmp(verbs[i].name, name) == 0)
            return &verbs[i];
    return NULL;
}

static enum outcome
unknown(guint number, const char *name, struct fault *fault_out)
{
    const struct verb *near = NULL;
    guint best = 3;
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++) {
        guint away = distance(name, verbs[i].name);
        if (away < best) {
            best = away;
            near = &verbs[i];
        }
    }
    if (near)
        return faulty(number, fault_out, "#%s is no command; write %s, or a blank before it if it is text", name,
                      near->form);
    return faulty(number, fault_out, "#%s is no command; #help lists them, or write a blank before it if it is text",
                  name);
}

static bool
is_period(const char *text)
{
    gsize digits = strspn(text, "0123456789");
    return digits >= 1 && digits <= 3 && *text != '0' && strchr("mhdw", text[digits]) && text[digits] &&
           !text[digits + 1];
}

static bool
is_number(const char *text)
{
    text += *text == '#';
    gsize digits = strspn(text, "0123456789");
    return digits >= 1 && digits <= 18 && *text != '0' && !text[digits];
}

static enum outcome
check_argument(const struct verb *verb, const char *argument, guint number, struct fault *fault_out)
{
    bool none = !*argument, one = !strchr(argument, ' ');
    static const char *const priorities[] = {"low", "normal", "high", "urgent", NULL};
    switch (verb->shape) {
    case NOTHING:
        return none ? OUTCOME_OK
                    : faulty(number, fault_out, "#%s takes nothing behind it; write %s alone in its line", verb->name,
                             verb->form);
    case WORD:
        return !none && one ? OUTCOME_OK
                            : faulty(number, fault_out, "#%s takes one word; write %s", verb->name, verb->form);
    case OPTIONAL_WORD:
        return one ? OUTCOME_OK : faulty(number, fault_out, "#%s takes one word; write %s", verb->name, verb->form);
    case WORDS:
        return !none ? OUTCOME_OK : faulty(number, fault_out, "#%s lacks its words; write %s", verb->name, verb->form);
    case OPTIONAL_PERIOD:
        return none || is_period(argument)
                   ? OUTCOME_OK
                   : faulty(number, fault_out, "#%s takes a time as 30m, 4h, 3d or 2w; write %s", verb->name,
                            verb->form);
    case PRIORITY:
        return g_strv_contains(priorities, argument)
                   ? OUTCOME_OK
                   : faulty(number, fault_out, "#priority is low, normal, high or urgent; write %s", verb->form);
    case NUMBER:
        return is_number(argument)
                   ? OUTCOME_OK
                   : faulty(number, fault_out, "#%s takes a ticket's number; write %s", verb->name, verb->form);
    }
    return OUTCOME_OK;
}

static enum outcome
read_line(const char *line, guint number, struct command *command_out, struct fault *fault_out)
{
    gsize width = strspn(line + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
    g_autofree char *written = g_strndup(line + 1, width);
    g_autofree char *name = g_ascii_strdown(written, -1);
    const struct verb *verb = find_verb(name);
    if (line[1 + width] && line[1 + width] != ' ')
        return faulty(number, fault_out,
                      "#%s: a blank must follow the command; or write a blank before it if it is text", name);
    if (!verb)
        return unknown(number, name, fault_out);
    const char *given = line + 1 + width + strspn(line + 1 + width, " ");
    bool fixed = verb->shape == PRIORITY || verb->shape == OPTIONAL_PERIOD;
    g_autofree char *argument = fixed ? g_ascii_strdown(given, -1) : g_strdup(given);
    enum outcome outcome = check_argument(verb, argument, number, fault_out);
    if (outcome == OUTCOME_OK)
        *command_out = (struct command){verb->name, g_steal_pointer(&argument), g_strdup(line), number};
    return outcome;
}

static bool
is_command(const char *line)
{
    return line[0] == '#' && g_ascii_isalpha(line[1]);
}

/* The same verb twice is a slip, but for those that add. */
static enum outcome
check_whole(const struct commands *commands, struct fault *fault_out)
{
    static const char *const many[] = {"canned", "tag", "find", NULL};
    for (guint i = 0; i < commands->count; i++)
        for (guint j = 0; j < i; j++)
            if (commands->list[i].verb == commands->list[j].verb && !g_strv_contains(many, commands->list[i].verb))
                return faulty(commands->list[i].number, fault_out, "#%s stands twice; leave one of them",
                              commands->list[i].verb);
    const struct command *close = commands_find(commands, "close"), *wait = commands_find(commands, "pending");
    if (!wait)
        wait = commands_find(commands, "reopen");
    if (close && wait)
        return faulty(wait->number, fault_out, "#%s and #close exclude each other; leave one of them", wait->verb);
    const struct command *note = commands_find(commands, "note"), *canned = commands_find(commands, "canned");
    if (!canned)
        canned = commands_find(commands, "call");
    if (note && canned)
        return faulty(canned->number, fault_out, "#%s is for the customer and #note is not; leave one of them",
                      canned->verb);
    return OUTCOME_OK;
}

/* ---- where a command's line ends
 * ------------------------------------------------------------------------------------------ */

/* The next line, where it may belong to the one that ends here: neither blank nor a command. NULL: none does. */
static const char *
line_behind(const char *end)
{
    const char *next = *end ? end + 1 : end;
    bool blank = strspn(next, " \t\r") == strcspn(next, "\n");
    return blank || is_command(next) ? NULL : next;
}

static bool
shows_line(const char *lines, const char *line, bool whole)
{
    gsize length = strlen(line);
    for (const char *at = lines; at; at = strchr(at, '\n') ? strchr(at, '\n') + 1 : NULL)
        if (strncmp(at, line, length) == 0 && (at[length] == '\n' || !at[length] || (!whole && at[length] == ' ')))
            return true;
    return false;
}

/* Words behind a command that a client wrapped are its words still: what format=flowed or the HTML half says. */
static const char *
unwrap(const char *at, const struct wrapping *wrapping, char **line)
{
    const char *end = strchrnul(at, '\n'), *next;
    while (wrapping && end - at <= COMMAND_LINE_MAX && (next = line_behind(end))) {
        const char *last = strchrnul(next, '\n');
        bool soft = wrapping->flowed && end[-1] == ' ' && *next != '>' && strncmp(next, "-- ", 3) != 0;
        g_autofree char *before = g_strndup(at, (gsize)(end - at) - (soft && wrapping->delsp));
        g_autofree char *both = g_strdup_printf("%s%s%.*s", before, soft ? "" : " ", (int)(last - next), next);
        g_autofree char *joined = text_line(both, -1, 0);
        if (!soft && !shows_line(wrapping->shown, joined, false))
            break;
        g_free(*line);
        *line = g_steal_pointer(&joined);
        end = last;
    }
    return end;
}

/* As long as lines are that editors wrap by themselves, and the next word would have made it longer. */
static bool
may_be_wrapped(const char *line, const char *end, const struct wrapping *wrapping)
{
    const char *next = line_behind(end);
    glong length = g_utf8_strlen(line, -1);
    bool told = wrapping && (wrapping->flowed || shows_line(wrapping->shown, line, true));
    return next && !told && length <= 80 && length + 1 + (glong)strcspn(next, " \t\r\n") > 64;
}

static enum outcome
read_command(const char *at, const char **end, const struct wrapping *wrapping, guint number, struct command *command,
             struct fault *fault_out)
{
    g_autofree char *line = text_line(at, *end - at, COMMAND_LINE_MAX);
    char *link = strstr(line, "<mailto:");
    if (link) { /* what clients write behind an address into the text half alone */
        *link = '\0';
        g_strchomp(line);
    }
    g_autofree char *name = g_ascii_strdown(line + 1, (gssize)strcspn(line + 1, " "));
    const struct verb *verb = find_verb(name);
    bool words = verb && verb->shape == WORDS;
    if (words)
        *end = unwrap(at, wrapping, &line);
    if (*end - at > COMMAND_LINE_MAX)
        return faulty(number, fault_out, "too long a command; write a blank before # if it is text");
    enum outcome outcome = read_line(line, number, command, fault_out);
    if (outcome == OUTCOME_OK && words && may_be_wrapped(line, *end, wrapping)) {
        g_clear_pointer(&command->argument, g_free);
        g_clear_pointer(&command->line, g_free);
        outcome =
            faulty(number, fault_out,
                   "it may be that #%s goes on in the next line; leave a blank line below it, or write fewer words",
                   verb->name);
    }
    return outcome;
}

enum outcome
commands_read(const char *text, const struct wrapping *wrapping, struct commands *commands_out, struct fault *fault_out)
{
    g_autoptr(GArray) list = g_array_new(FALSE, TRUE, sizeof(struct command));
    enum outcome outcome = OUTCOME_OK;
    const char *at = text;
    gsize rest = 0;
    for (guint number = 1; *at && outcome == OUTCOME_OK; number++) {
        const char *end = strchrnul(at, '\n');
        g_autofree char *line = text_line(at, end - at, COMMAND_LINE_MAX);
        bool starts = is_command(at);
        if (*line && !starts)
            break;
        if (starts && list->len == COMMANDS_MAX) {
            outcome = faulty(number, fault_out, "too many commands; write a blank before # if it is text");
        } else if (starts) {
            struct command command = {0};
            outcome = read_command(at, &end, wrapping, number, &command, fault_out);
            if (outcome == OUTCOME_OK)
                g_array_append_val(list, command);
        }
        for (const char *c = at; c < end; c++)
            number += *c == '\n';
        at = *end ? end + 1 : end;
        rest = (gsize)(at - text);
    }
    *commands_out = (struct commands){.count = list->len, .rest = list->len ? rest : 0};
    commands_out->list = (struct command *)g_array_steal(list, NULL);
    if (outcome == OUTCOME_OK)
        outcome = check_whole(commands_out, fault_out);
    if (outcome != OUTCOME_OK)
        commands_clear(commands_out);
    return outcome;
}

/* ---- commands that slipped
 * -------------------------------------------------------------------------------------------- */

/* The wide letters and # of Asian keyboards as the usual ones. Owned by caller. */
static char *
narrow(const char *line)
{
    char *usual = g_str_is_ascii(line) ? NULL : g_utf8_normalize(line, -1, G_NORMALIZE_NFKC);
    return usual ? usual : g_strdup(line);
}

/* The line as a command, without what dressed it: a list's mark, bold, quotation marks, signs nobody sees, wide letters. NULL: no # stands there, or a blank alone before it, which says that it is text. */
static char *
undress(const char *line, gsize length)
{
    g_autofree char *written = g_strndup(line, length), *shown = narrow(written);
    bool blank = false, dressed = false;
    const char *at = shown;
    for (gunichar c; (c = g_utf8_get_char(at)) && c != '#'; at = g_utf8_next_char(at)) {
        if (g_unichar_isspace(c))
            blank = true;
        else if (c == '>' || g_unichar_isalpha(c))
            return NULL;
        else
            dressed = true;
    }
    if (!*at || (blank && !dressed))
        return NULL;
    at++;
    while (g_unichar_ismark(g_utf8_get_char(at))) /* of an emoji's # */
        at = g_utf8_next_char(at);
    bool apart = g_unichar_isspace(g_utf8_get_char(at)); /* a heading, but for "# note" alone */
    g_autofree char *rest = text_line(at, -1, 0);
    gsize kept = strlen(rest);
    for (const char *last; kept; kept = (gsize)(last - rest)) {
        last = g_utf8_find_prev_char(rest, rest + kept);
        if (g_unichar_isalnum(g_utf8_get_char(last)))
            break;
    }
    rest[kept] = '\0';
    return apart && g_ascii_strcasecmp(rest, "note") != 0 ? NULL : g_strconcat("#", rest, NULL);
}

/* Whatever stands behind it: a note is not to go astray. */
static bool
is_note(const char *line)
{
    return g_ascii_strncasecmp(line, "#note", 5) == 0 && !g_ascii_isalnum(line[5]);
}

/* Blanks around lines do not count: who trimmed the text may have cut them. */
static bool
holds_line(const char *text, const char *line)
{
    for (const char *at = text, *end; *at; at = *end ? end + 1 : end) {
        end = strchrnul(at, '\n');
        g_autofree char *other = text_line(at, end - at, 0);
        if (strcmp(other, line) == 0)
            return true;
    }
    return false;
}

/* What heads a note in a helpdesk, alone or together, in the languages of its agents. */
static const char note_words[] = " note notes notiz notizen notitie nota notas notă notat anteckning notatka poznámka "
                                 "megjegyzés muistiinpano huomautus заметка "
                                 "примечание нотатка σημείωση メモ 内部メモ 社内メモ 备注 内部备注 備註 內部備註 메모 "
                                 " internal internally intern interne interner internes internt interna interno "
                                 "internă interní wewnętrzna wewnętrznie belső "
                                 "sisäinen dahili внутренняя внутренний внутреннее внутрішня εσωτερική 内部 社内 내부 "
                                 "private privat privée privada privata ";
static const char note_fillers[] = " only use nur uniquement solo not for för für pour uso usage team ";

static bool
holds_word(const char *words, const char *word)
{
    g_autofree char *apart = g_strdup_printf(" %s ", word);
    return strstr(words, apart) != NULL;
}

/* "Note", "internal note: …", "Notes - …", "Nur intern: …"; not "Note that we close at six". */
static bool
heads_note(const char *line)
{
    static const char *const ends[] = {":", " - ", "\xE2\x80\x93", "\xE2\x80\x94"};
    g_autofree char *usual = narrow(line);
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        char *end = strstr(usual, ends[i]);
        if (end)
            *end = '\0';
    }
    g_autofree char *small = g_utf8_strdown(usual, -1);
    g_auto(GStrv) words = g_strsplit(g_strstrip(small), " ", 5);
    bool heads = false;
    for (guint i = 0; words[i]; i++) {
        bool known = *words[i] && holds_word(note_words, words[i]);
        if (i == 4 || (*words[i] && !known && !holds_word(note_fillers, words[i])))
            return false;
        heads = heads || known;
    }
    return heads;
}

/* What an agent may have taken for a command, where commands stand: "/note", "!close", "# close", "FYI #note", "# note: …", "Note: …". */
static bool
nearly_commands(const char *line, guint number)
{
    for (const char *sign = strchr(line, '#'); sign; sign = strchr(sign + 1, '#')) {
        g_autofree char *tight = g_strconcat("#", sign + 1 + strspn(sign + 1, " "), NULL);
        if (is_note(tight))
            return true;
    }
    bool apart = g_str_has_prefix(line, "# ");
    gsize signs = apart ? 2 : strspn(line, "/!\\@.:;,$%&~^+=*_|-([{");
    g_autofree char *bare = signs ? g_strconcat("#", line + signs, NULL) : NULL;
    if (bare)
        bare[1 + strcspn(bare + 1, ")]}*_")] = '\0';
    struct command command = {0};
    bool reads = bare && read_line(bare, number, &command, NULL) == OUTCOME_OK &&
                 !(apart && find_verb(command.verb)->shape == WORDS); /* the heading "# Find out more" */
    g_free(command.argument);
    g_free(command.line);
    return reads || (bare && is_note(bare)) || heads_note(bare ? bare + 1 : line);
}

/* The first line of the agent's own words, which stand below the history or above it. A blank before it says that it is text. */
static enum outcome
check_first(const char *text, const char *own, struct fault *fault_out)
{
    own += strspn(own, " \t\r\n");
    g_autofree char *first = text_line(own, (gssize)MIN(strcspn(own, "\n"), COMMAND_LINE_MAX), 0);
    guint number = 1;
    for (const char *at = text, *end; *first && *at; at = *end ? end + 1 : end, number++) {
        end = strchrnul(at, '\n');
        g_autofree char *line = text_line(at, MIN(end - at, COMMAND_LINE_MAX), 0);
        if (strcmp(line, first) != 0)
            continue;
        if (*line == '>' || g_unichar_isspace(g_utf8_get_char(at)) || !nearly_commands(line, number))
            return OUTCOME_OK;
        return fault_set(fault_out, OUTCOME_REFUSE, "command",
                         "line %u: \"%.60s\" is no command, and the customer would read it and what follows; commands "
                         "begin with # as in #note, or write a blank before the line if it is text",
                         number, line);
    }
    return OUTCOME_OK;
}

enum outcome
commands_stray(const char *text, const char *own, struct fault *fault_out)
{
    guint number = 1;
    enum outcome outcome = check_first(text, own, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    for (const char *at = text, *end; *at; at = *end ? end + 1 : end, number++) {
        end = strchrnul(at, '\n');
        g_autofree char *line = end - at > COMMAND_LINE_MAX ? NULL : undress(at, (gsize)(end - at));
        if (!line)
            continue;
        struct command command = {0};
        bool read = read_line(line, number, &command, NULL) == OUTCOME_OK, note = is_note(line);
        g_free(command.argument);
        g_free(command.line);
        if (!read && !note) /* a heading, a setting: asked first, for a pasted file holds thousands */
            continue;
        g_autofree char *whole = text_line(at, end - at, 0);
        bool theirs = holds_line(own, whole);
        if (!theirs && (!note || outcome != OUTCOME_OK))
            continue;
        outcome = fault_set(
            fault_out, OUTCOME_REFUSE, theirs ? "command" : "history",
            "line %u: \"%.60s\" is no command where and as it stands, and the customer would read it; write %.*s at "
            "the very top, plain and unsigned, or a blank before it if it is text",
            number, whole, (int)strcspn(line, " :"), line);
        if (theirs)
            return outcome;
    }
    return outcome;
}

enum outcome
commands_stray_markup(const char *html, const char *text, struct fault *fault_out)
{
    g_autofree char *opening = markup_opening(html, MARKUP_LINES_MAX);
    g_auto(GStrv) lines = g_strsplit(opening, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_autofree char *shown = undress(*line, strlen(*line));
        if (shown && is_note(shown) && !holds_line(text, *line))
            return fault_set(
                fault_out, OUTCOME_REFUSE, "command",
                "the HTML half of the mail holds the line \"%.60s\" and the text does not, and the customer "
                "would read what follows; send it as plain text, #note at the very top",
                *line);
    }
    return OUTCOME_OK;
}

enum outcome
commands_subject(const char *subject, struct fault *fault_out)
{
    g_autofree char *line = text_line(subject, -1, COMMAND_LINE_MAX);
    g_autofree char *name = is_command(line) ? g_ascii_strdown(line + 1, (gssize)strcspn(line + 1, " :.")) : NULL;
    if (!name || !find_verb(name))
        return OUTCOME_OK;
    return fault_set(fault_out, OUTCOME_REFUSE, "command",
                     "the subject begins with #%s, which is no command there, and the customer would read it; write it "
                     "in the first line of the text",
                     name);
}

void
commands_clear(struct commands *commands)
{
    for (guint i = 0; i < commands->count; i++) {
        g_free(commands->list[i].argument);
        g_free(commands->list[i].line);
    }
    g_free(commands->list);
    *commands = (struct commands){0};
}

const struct command *
commands_find(const struct commands *commands, const char *verb)
{
    for (guint i = 0; i < commands->count; i++)
        if (strcmp(commands->list[i].verb, verb) == 0)
            return &commands->list[i];
    return NULL;
}

char *
commands_help(void)
{
    GString *text =
        g_string_new("Commands stand in the first lines of your mail, one a line, and are cut from what goes out.\n"
                     "If one of them is wrong, none is done and your mail is not taken.\n\n");
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        g_string_append_printf(text, "%-18s %s\n", verbs[i].form, verbs[i].says);
    return g_string_free(text, FALSE);
}
