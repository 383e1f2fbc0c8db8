/*
 * reader.c - one mail, from a descriptor to a struct letter.
 *
 * Knows the order of the work: guard, header, GMime's tree, walk, trim, forward, signs. Owns the
 * tree, the sources of parts and the letter until reader_close(). GMime parses from the file and
 * leaves contents there (53 MB cost 5 MB), so the descriptor must outlive the reader. One reader,
 * one thread at a time.
 */
#include <hearken/guard.h>
#include <hearken/letter.h>
#include <hearken/text.h>

#include "amend.h"
#include "certified.h"
#include "fields.h"
#include "forward.h"
#include "header.h"
#include "limits.h"
#include "people.h"
#include "phrases.h"
#include "signs.h"
#include "sniff.h"
#include "trim.h"
#include "walk.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

struct reader {
    int fd;
    struct letter *letter;
    struct fields fields;
    goffset body_at;
    GMimeObject *root; /* the mail's outermost part; NULL: not parsed */
    GBytes *amended;   /* what it was parsed from in the file's stead; NULL */
    GArray *sources;   /* of struct source */
    GPtrArray *kept;   /* trees that sources point into */
};

void
letter_init(void)
{
    g_mime_init();
}

const struct letter *
reader_letter(const struct reader *reader)
{
    return reader->letter;
}

static enum outcome
guard_file(int fd, struct guard *guard, struct fault *fault_out)
{
    guint8 buffer[65536];
    for (off_t at = 0;;) {
        gssize got = pread(fd, buffer, sizeof buffer, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fault_set(fault_out, OUTCOME_DEFER, "EIO", "mail: %s", g_strerror(errno));
        if (got == 0)
            return OUTCOME_OK;
        guard_feed(guard, buffer, (gsize)got);
        at += got;
    }
}

/* The outermost part. GMime reads a regular header as that of a part, which costs a third less: people and dates are read from the
 * fields already. What is no regular header it reads as a mail's, for then it bears more. */
static GMimeObject *
parse(GMimeStream *stream, bool regular)
{
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_object_unref(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    GMimeObject *root = NULL;
    GMimeMessage *message = NULL;
    if (regular) /* NULL: the default options */
        root = g_mime_parser_construct_part(parser, NULL);
    else
        message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    if (message) {
        root = g_object_ref(g_mime_message_get_mime_part(message));
        g_object_unref(message);
    }
    return root;
}

static void
parse_file(struct reader *reader)
{
    if (lseek(reader->fd, 0, SEEK_SET) != 0)
        return;
    GMimeStream *stream = g_mime_stream_fs_new(reader->fd);
    g_mime_stream_fs_set_owner(GMIME_STREAM_FS(stream), FALSE);
    reader->root = parse(stream, reader->fields.regular);
    if (reader->fields.regular && reader->root && !amend_is_due(reader->root))
        return;
    reader->amended = amend_file(reader->fd);
    if (!reader->amended)
        return;
    gsize length;
    const char *octets = g_bytes_get_data(reader->amended, &length);
    GMimeObject *root = parse(g_mime_stream_mem_new_with_buffer(octets, length), true);
    if (!root) {
        g_clear_pointer(&reader->amended, g_bytes_unref);
        return;
    }
    g_clear_object(&reader->root);
    reader->root = root;
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

/* What another wrote is of more than one piece too: an agent hands on a thread, and the customer signed. */
static void
part_forwarded(struct forwarded *forwarded, gsize history_at)
{
    struct trimmed trimmed;
    trim_text(forwarded->text, history_at, &trimmed);
    forwarded->reply = trimmed.reply;
    forwarded->quoted = trimmed.quoted;
    forwarded->signature = trimmed.signature;
}

/* Handed on from desk to desk, so often at most. */
static void
look_within(struct forwarded *forwarded)
{
    for (guint depth = 0; forwarded && depth < 4; depth++, forwarded = forwarded->within) {
        forwarded->within = forward_find(forwarded->subject, forwarded->text);
        if (forwarded->within)
            part_forwarded(forwarded->within, G_MAXSIZE);
    }
}

/* A mail that is a forward by its subject or note, and holds another: that one's people and words.
 */
static struct forwarded *
read_embedded(const struct walk *walk, const char *note)
{
    struct fields fields = {0};
    gsize length;
    const char *head = g_bytes_get_data(walk->embedded_head, &length);
    header_parse(head, length, &fields);
    g_autoptr(letter) outer = letter_new();
    header_fill(&fields, outer);
    fields_clear(&fields);

    struct letter *inner = letter_new();
    struct walk below;
    walk_init(&below, walk->fd, inner, walk->hint);
    walk_message(&below, walk->embedded);
    struct forwarded *forwarded = g_new0(struct forwarded, 1);
    forwarded->from.name = g_strdup(outer->from.count ? outer->from.list[0].name : "");
    forwarded->from.address = g_strdup(outer->from.count ? outer->from.list[0].address : "");
    forwarded->to = outer->to;
    forwarded->cc = outer->cc;
    outer->to = outer->cc = (struct people){0};
    people_read(walk->further->str, &forwarded->further);
    forwarded->subject = g_strdup(outer->subject);
    forwarded->date = g_strdup(outer->date_text);
    forwarded->text = g_strdup(below.text->str);
    forwarded->note = g_strdup(note);
    part_forwarded(forwarded, below.history_at);
    walk_clear(&below, NULL, NULL);
    letter_free(inner);
    return forwarded;
}

#define SIGNATURE_MAX 400 /* octets; whoever signs with more says something */

bool
letter_says_nothing(const char *reply)
{
    static const char words[] = "These are words that somebody wrote.";
    if (strlen(reply) > SIGNATURE_MAX)
        return false;
    struct trimmed trimmed;
    g_autofree char *text = g_strconcat(words, "\n\n", reply, NULL);
    trim_text(text, G_MAXSIZE, &trimmed);
    bool wordless = strcmp(trimmed.reply, words) == 0;
    g_free(trimmed.reply);
    g_free(trimmed.quoted);
    g_free(trimmed.signature);
    return wordless;
}

/* Nothing stands there but an older mail, as when somebody answers without a word: whether it was another's. */
static bool
is_of_another(const struct letter *letter)
{
    struct forwarded *older = forward_find("Fwd: ", letter->text);
    const struct person *writer = letter->from.count ? letter->from.list : NULL;
    bool own = older && writer &&
               (g_ascii_strcasecmp(older->from.address, writer->address) == 0 ||
                (*writer->name && strcmp(older->from.name, writer->name) == 0));
    forwarded_free(older);
    return !own;
}

static void
read_text(struct reader *reader, const struct walk *walk)
{
    struct letter *letter = reader->letter;
    replace(&letter->text, g_strdup(walk->text->str));
    struct trimmed trimmed;
    struct lines lines;
    lines_read(letter->text, &lines);
    trim_lines(&lines, walk->history_at, &trimmed);
    replace(&letter->reply, trimmed.reply);
    replace(&letter->quoted, trimmed.quoted);
    replace(&letter->signature, trimmed.signature);
    letter->encrypted |= g_str_has_prefix(letter->quoted, "-----BEGIN PGP MESSAGE") ||
                         strstr(letter->quoted, "\n-----BEGIN PGP MESSAGE") != NULL;
    bool history = trimmed.only_quotes || (trimmed.headed && phrase_prefix(letter->subject) == PREFIX_REPLY);
    letter->only_history = history && is_of_another(letter);
    letter->forwarded = forward_in_lines(letter->subject, &lines);
    lines_clear(&lines);
    if (letter->forwarded)
        part_forwarded(letter->forwarded, G_MAXSIZE);
    else if (walk->embedded && !walk->report->len)
        letter->forwarded = read_embedded(walk, letter->reply);
    look_within(letter->forwarded);
}

static char *
return_path(const struct fields *fields)
{
    const char *raw = fields_raw(fields, "Return-Path");
    const char *open = raw ? strchr(raw, '<') : NULL, *from = open ? open + 1 : raw;
    return raw ? g_strstrip(g_strndup(from, strcspn(from, open ? ">" : " \t"))) : NULL;
}

static void
read_parts(struct reader *reader, const struct letter_context *context)
{
    const char *hint = reader->fields.hint ? reader->fields.hint : sniff_usual(context->default_language);
    struct walk walk;
    bool carried = false;
    walk_init(&walk, reader->fd, reader->letter, hint);
    walk.body_at = reader->body_at;
    if (reader->root) {
        walk.memory = reader->amended;
        walk_root(&walk, reader->root);
        read_text(reader, &walk);
        carried = certified_open(&reader->fields, reader->letter);
    }
    g_autofree char *type = g_strdup(fields_value(&reader->fields, "Content-Type"));
    /* A file's envelope is its topmost Return-Path (RFC 5321 4.4); the milter knows better. */
    struct letter_context own = *context;
    g_autofree char *path = context->envelope_sender ? NULL : return_path(&reader->fields);
    own.envelope_sender = path ? path : context->envelope_sender;
    struct signs signs = {.fields = &reader->fields,
                          .letter = reader->letter,
                          .context = &own,
                          .content_type = type,
                          .report = walk.report->str,
                          .returned = walk.returned->str,
                          .calendar = walk.calendar->str,
                          .part_types = walk.types->str};
    struct automatic automatic = {0};
    signs_judge(&signs, &automatic);
    char **texts[] = {&automatic.status, &automatic.failed_recipient, &automatic.failed_message_id};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        if (!*texts[i])
            *texts[i] = g_strdup("");
    g_free(reader->letter->automatic.status);
    g_free(reader->letter->automatic.failed_recipient);
    g_free(reader->letter->automatic.failed_message_id);
    reader->letter->automatic = automatic;
    reader->letter->evidence = authres_judge(&reader->fields, context, &reader->letter->path);
    if (carried && reader->letter->evidence == EVIDENCE_DMARC)
        reader->letter->evidence = reader->letter->path;
    walk_clear(&walk, &reader->sources, &reader->kept);
}

enum outcome
reader_open(int fd, const struct letter_context *context, struct reader **reader_out, struct fault *fault_out)
{
    g_autoptr(guard) counted = context->guard ? NULL : guard_new();
    const struct guard *guard = counted ? counted : context->guard;
    enum outcome outcome = counted ? guard_file(fd, counted, fault_out) : OUTCOME_OK;
    if (outcome != OUTCOME_OK)
        return outcome;
    struct reader *reader = g_new0(struct reader, 1);
    reader->fd = fd;
    reader->letter = letter_new();
    header_scan(fd, &reader->fields, &reader->body_at);
    header_fill(&reader->fields, reader->letter);
    if (guard_limit(guard))
        g_ptr_array_add(reader->letter->limits, (char *)guard_limit(guard));
    if (guard_allows_parsing(guard)) {
        parse_file(reader);
        if (!reader->root)
            g_ptr_array_add(reader->letter->limits, (char *)"unparsed");
    }
    read_parts(reader, context);
    *reader_out = reader;
    return OUTCOME_OK;
}

void
reader_close(struct reader *reader)
{
    if (!reader)
        return;
    g_array_unref(reader->sources);
    g_ptr_array_unref(reader->kept);
    g_clear_object(&reader->root);
    g_clear_pointer(&reader->amended, g_bytes_unref);
    fields_clear(&reader->fields);
    letter_free(reader->letter);
    g_free(reader);
}

enum outcome
reader_pour(struct reader *reader, guint index, reader_sink sink, void *user, struct fault *fault_out)
{
    if (index >= reader->sources->len)
        return fault_set(fault_out, OUTCOME_REFUSE, "EINVAL", "part %u: the mail has %u", index, reader->sources->len);
    return source_pour(reader->fd, &g_array_index(reader->sources, struct source, index), sink, user, fault_out);
}
