/*
 * block.c - the block of header lines that clients write above quoted or forwarded mail.
 *
 * Knows labels in many languages (phrases.c), values that go on in the next line, bold marks, and how clients show people.
 * What merely looks like it ("From: Berlin / To: Paris") is none: an address or a sender with a subject must be there.
 * Pure, linear in the block.
 */
#include "block.h"

#include "limits.h"
#include "people.h"
#include "phrases.h"

#include <hearken/text.h>
#include <string.h>

#define LABEL_OCTETS 60 /* the longest label has 40 */
#define BROKEN_MOST  5  /* lines more of one value */

/* '"Ada" <ada@example.org>', or an address alone. */
static bool
is_person(const char *value, gsize length)
{
    return *value == '"' || *value == '<' || (memchr(value, '@', length) && !memchr(value, ' ', length));
}

/* eM Client and Orange leave colons out: 'From "Ada" <ada@example.org>', "Message du 02/03/26". */
static enum label
read_bare_label(const char *words, gsize length, const char **value_out, gsize *length_out)
{
    for (gsize at = 1; at < length && at < LABEL_OCTETS; at++) {
        if (words[at] != ' ')
            continue;
        const char *value = words + at + 1;
        g_autofree char *folded = phrase_fold(words, at);
        enum label label = phrase_label(folded);
        bool people = label == LABEL_FROM || label == LABEL_TO || label == LABEL_CC;
        if ((people && is_person(value, length - at - 1)) || (label == LABEL_DATE && g_ascii_isdigit(*value)) ||
            label == LABEL_SUBJECT) {
            *value_out = value;
            *length_out = length - at - 1;
            return label;
        }
    }
    return LABEL_NONE;
}

/* The label at the start of a line, and where its value begins. */
static enum label
read_label(const struct line *line, bool bare, const char **value_out, gsize *length_out)
{
    gsize length;
    const char *words = line_words(line, &length);
    bool cell = length && *words == '|'; /* NetEase: "| From | Ada<ada@example.org> |" */
    while (length && strchr(cell ? "*_| " : "*_|", *words))
        words++, length--;
    while (cell && length && strchr("| ", words[length - 1]))
        length--;
    gsize near = MIN(length, LABEL_OCTETS);
    const char *bar = cell ? memchr(words, '|', near) : NULL;
    const char *narrow = bar ? bar : memchr(words, ':', near), *wide = memchr(words, 0xEF, near);
    if (wide) /* U+FF1A */
        wide = memmem(words, near, "\xEF\xBC\x9A", 3);
    const char *mark = !narrow || (wide && wide < narrow) ? wide : narrow;
    gsize colon = mark ? (gsize)(mark - words) : 0, width = mark == wide ? 3 : 1;
    g_autofree char *folded = phrase_fold(words, colon);
    gsize end = strlen(folded);
    while (end && strchr("* :", folded[end - 1]))
        folded[--end] = '\0';
    enum label label = end ? phrase_label(folded) : LABEL_NONE;
    if (label == LABEL_NONE)
        return bare ? read_bare_label(words, length, value_out, length_out) : LABEL_NONE;
    words += colon + width;
    length -= colon + width;
    while (length && strchr("* \t_", *words))
        words++, length--;
    *value_out = words;
    *length_out = length;
    return label;
}

bool
block_may_begin(const struct line *line)
{
    const char *value;
    gsize length;
    bool bare = !line->blank && line->length < 200 && memchr(line->at, '@', line->length);
    if (line->blank || (!line->colon && !bare))
        return false;
    enum label label = read_label(line, true, &value, &length);
    return label != LABEL_NONE && label != LABEL_CC && label != LABEL_OTHER;
}

static bool
is_label(const struct line *line, bool bare)
{
    const char *value;
    gsize length;
    return !line->blank && (line->colon || bare) && read_label(line, bare, &value, &length) != LABEL_NONE;
}

/* A value that cannot end here: "Ada <", "ada@example.org," or an open bracket. */
static bool
is_open(const char *value)
{
    gsize length = strlen(value);
    while (length && value[length - 1] == ' ')
        length--;
    if (!length)
        return false;
    if (strchr(",;<[", value[length - 1]) || (length > 7 && strncmp(value + length - 7, "mailto:", 7) == 0))
        return true;
    const char *bracket = strrchr(value, '<'), *square = strrchr(value, '[');
    return (bracket && !strchr(bracket, '>')) || (square && !strchr(square, ']'));
}

static char **
slot(struct block *block, enum label label)
{
    switch (label) {
    case LABEL_FROM:
        return &block->from;
    case LABEL_TO:
        return &block->to;
    case LABEL_CC:
        return &block->cc;
    case LABEL_SUBJECT:
        return &block->subject;
    case LABEL_DATE:
        return &block->date;
    default:
        return NULL;
    }
}

static void
extend(char **value, const struct line *line)
{
    gsize length;
    const char *words = line_words(line, &length);
    g_autofree char *more = text_line(words, (gssize)length, LIMIT_FIELD);
    char *whole = g_strconcat(*value, *value && **value ? " " : "", more, NULL);
    g_free(*value);
    *value = whole;
}

static bool
label_follows(const struct lines *lines, guint at, guint most)
{
    for (guint i = at + 1; i < lines->count && i - at <= most && !lines->list[i].blank; i++)
        if (is_label(&lines->list[i], false))
            return true;
    return false;
}

/* A line without label that belongs to the value before it. */
static bool
continues(const struct lines *lines, guint at, const char *value, enum label last)
{
    const struct line *line = &lines->list[at];
    if (line->blank)
        return false;
    if (last != LABEL_SUBJECT && value && is_open(value))
        return true;
    /* Words between two labels: the first of them went on, people over some lines; or a label of no people ("Organisation: …"). */
    return (value || last == LABEL_OTHER) && label_follows(lines, at, last == LABEL_SUBJECT ? 1 : BROKEN_MOST);
}

/* "2. 3. 2026 9:12": how many numbers stand in it. */
static guint
count_numbers(const char *said)
{
    guint numbers = 0;
    for (const char *c = said; *c; c = g_utf8_next_char(c))
        numbers += g_unichar_isdigit(g_utf8_get_char(c)) && !g_unichar_isdigit(g_utf8_get_char(g_utf8_next_char(c)));
    return numbers;
}

/* A label of a language that nobody knows, below known ones: its value tells people from a date. */
static enum label
guess_label(const struct line *line, const struct block *block, enum label last, const char **value_out,
            gsize *length_out)
{
    gsize length;
    const char *words = line_words(line, &length), *colon = memchr(words, ':', MIN(length, LABEL_OCTETS));
    if (last == LABEL_NONE || last == LABEL_SUBJECT || line->blank || !colon || colon + 2 >= words + length)
        return LABEL_NONE;
    g_autofree char *label = g_strndup(words, (gsize)(colon - words)), *value = NULL;
    value = text_line(colon + 1, (gssize)(length - (gsize)(colon + 1 - words)), LIMIT_FIELD);
    if (strpbrk(label, "@<>0123456789.,;"))
        return LABEL_NONE;
    *value_out = colon + 1;
    *length_out = (gsize)(words + length - *value_out);
    if (strchr(value, '@'))
        return strchr(value, ' ') && !strchr(value, '<') ? LABEL_NONE : !block->to ? LABEL_TO : LABEL_CC;
    return !block->date && g_ascii_isdigit(*value) && count_numbers(value) >= 4 ? LABEL_DATE : LABEL_NONE;
}

static bool
is_block(const struct block *block, guint labels)
{
    const char *values[] = {block->from, block->to, block->cc};
    bool address = false;
    for (guint i = 0; i < G_N_ELEMENTS(values); i++)
        address |= values[i] && strchr(values[i], '@');
    bool sender = block->from || (block->date && block->to);
    return sender && ((labels >= 2 && address) || (labels >= 3 && block->subject && block->from));
}

bool
block_read(const struct lines *lines, guint at, struct block *block_out)
{
    struct block block = {0};
    char **value = NULL;
    enum label last = LABEL_NONE;
    guint labels = 0, i = at, depth = lines->list[at].quotes, end = at;
    bool bare = !is_label(&lines->list[at], false);
    for (; i < lines->count && i - at < 60; i++) {
        const struct line *line = &lines->list[i];
        if (line->quotes != depth)
            break;
        if (line->blank) { /* one blank line between labels: paragraphs of HTML */
            if (i + 1 < lines->count && lines->list[i + 1].quotes == depth && last != LABEL_NONE &&
                is_label(&lines->list[i + 1], bare) && !block.subject)
                continue;
            break;
        }
        const char *text;
        gsize length;
        enum label label = read_label(line, bare, &text, &length);
        bool known = label != LABEL_NONE;
        bool last_line = i + 1 >= lines->count || lines->list[i + 1].blank;
        if (!known && (last_line || label_follows(lines, i, BROKEN_MOST)))
            label = guess_label(line, &block, last, &text, &length);
        char **target = slot(&block, label);
        if (label == LABEL_NONE || (target && *target)) {
            if (label != LABEL_NONE || !continues(lines, i, value ? *value : NULL, last))
                break;
            if (value)
                extend(value, line);
        } else {
            labels += known && label != LABEL_OTHER;
            last = label;
            value = target;
            if (value)
                *value = text_line(text, (gssize)length, LIMIT_FIELD);
        }
        end = i + 1;
    }
    block.end = end;
    if (!is_block(&block, labels)) {
        block_clear(&block);
        return false;
    }
    *block_out = block;
    return true;
}

bool
block_is_sent(const struct block *block)
{
    /* The date of an unknown label went to the sender above it. */
    const char *said = block->date ? block->date : block->from ? block->from : "";
    guint numbers = count_numbers(said);
    return numbers >= 4 ||
           (numbers > 0 && block->date && block->from && strchr(block->from, '@')); /* day, year, hour, minute */
}

void
block_clear(struct block *block)
{
    g_free(block->from);
    g_free(block->to);
    g_free(block->cc);
    g_free(block->subject);
    g_free(block->date);
    *block = (struct block){0};
}

/* ---- people as clients show them ------------------------------------------------------------------------------------ */

static bool
is_address_octet(char c)
{
    return (guchar)c > ' ' && !strchr("<>()[],;:\"'\\@", c);
}

/* The first address in the piece; NULL: none. Owned by caller. */
static char *
find_address(const char *piece)
{
    for (const char *at = strchr(piece, '@'); at; at = strchr(at + 1, '@')) {
        const char *from = at, *to = at + 1;
        while (from > piece && is_address_octet(from[-1]))
            from--;
        while (is_address_octet(*to))
            to++;
        while (to > at + 1 && to[-1] == '.')
            to--;
        if (from < at && to > at + 1) {
            g_autofree char *raw = g_strndup(from, (gsize)(to - from));
            return people_address(raw);
        }
    }
    return NULL;
}

/* What stands before the address or its bracket, without quotes. */
static char *
display_name(const char *piece, const char *address)
{
    gsize width = strcspn(piece, "<[(");
    g_autofree char *before = g_strndup(piece, width);
    if (strchr(before, '@')) { /* "ada@example.org", or 'ada@example.org' <…> */
        g_autofree char *named = find_address(before);
        char *at = address ? strcasestr(before, address) : NULL;
        if (named && address && g_ascii_strcasecmp(named, address) == 0)
            before[at ? at - before : 0] = '\0';
    }
    char *name = text_line(before, -1, LIMIT_NAME);
    static const char *const marks[] = {"\"", "'", "“", "”", "„", "«", "»", "‘", "’", "*", " ", "\xC2\xA0"};
    for (bool again = true; again;) {
        again = false;
        for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
            gsize length = strlen(name), mark = strlen(marks[i]);
            if (length >= mark && g_str_has_prefix(name, marks[i])) {
                memmove(name, name + mark, length - mark + 1);
                again = true;
            } else if (length >= mark && g_str_has_suffix(name, marks[i])) {
                name[length - mark] = '\0';
                again = true;
            }
        }
    }
    return name;
}

static void
add_person(const char *piece, struct people *people)
{
    g_autofree char *address = find_address(piece);
    g_autofree char *name = display_name(piece, address);
    if ((!*name && !address) || people->count >= LIMIT_PEOPLE)
        return;
    people->list = g_renew(struct person, people->list, people->count + 1);
    people->list[people->count++] =
        (struct person){g_steal_pointer(&name), address ? g_steal_pointer(&address) : g_strdup("")};
}

void
block_people(const char *value, struct people *people)
{
    bool semicolons = strchr(value, ';') != NULL, address = false;
    guint depth = 0;
    const char *start = value, *c = value;
    for (; *c; c++) {
        address |= *c == '@';
        depth += *c == '<' || *c == '[';
        depth -= (*c == '>' || *c == ']') && depth > 0;
        /* A comma divides people only behind an address: "Doe, Ada <…>, Bo <…>". */
        bool divides = *c == ';' || (*c == ',' && !semicolons && address && depth == 0);
        if (divides) {
            g_autofree char *piece = g_strndup(start, (gsize)(c - start));
            add_person(piece, people);
            start = c + 1;
            address = false;
            depth = 0;
        }
    }
    add_person(start, people);
}
