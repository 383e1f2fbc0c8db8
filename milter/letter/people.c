/*
 * people.c - address lists of header fields, as people and programs really write them.
 *
 * GMime's parser recurses without limit on nested groups; this one walks the octets once, cuts at
 * commas and semicolons outside of quotes, comments and angle brackets, and looks at each piece
 * alone. A group's name ends at a colon and is dropped. Pure.
 */
#include "people.h"

#include "encoded.h"
#include "limits.h"

#include <hearken/text.h>
#include <string.h>

/* What surrounds an address by mistake: "<<ada@example.org>>", "'ada@example.org'", "[ada@example.org]", "ada @example.org". */
static char *
bare_address(char *line)
{
    char *start = line + strspn(line, "< \t");
    if (g_ascii_strncasecmp(start, "mailto:", 7) == 0)
        start += 7;
    start += *start == '[' && strchr(start, '@');
    gsize length = strlen(start);
    while (length && (strchr("> \t;,.", start[length - 1]) || (start[length - 1] == ']' && !strchr(start, '['))))
        length--;
    if (length > 2 && *start == '\'' && start[length - 1] == '\'') {
        start++;
        length -= 2;
    }
    GString *bare = g_string_sized_new(length);
    for (gsize i = 0; i < length; i++) {
        bool beside = start[i] == ' ' && (start[i + 1] == '@' || (bare->len && bare->str[bare->len - 1] == '@'));
        if (!beside)
            g_string_append_c(bare, start[i]);
    }
    return g_string_free(bare, FALSE);
}

char *
people_address(const char *raw)
{
    g_autofree char *line = encoded_text(raw, LIMIT_ADDRESS);
    g_autofree char *address = bare_address(line);
    return text_sent_address(address);
}

/* Quotes and backslashes of a display name taken off; encoded words decoded, even within quotes. */
static char *
display_name(const char *from, gsize length)
{
    GString *plain = g_string_sized_new(length);
    for (gsize i = 0; i < length; i++) {
        if (from[i] == '\\' && i + 1 < length && (from[i + 1] == '"' || from[i + 1] == '\\' || from[i + 1] == '\''))
            i++;
        else if (from[i] == '"')
            continue;
        g_string_append_c(plain, from[i]);
    }
    char *name = encoded_text(plain->str, LIMIT_NAME);
    g_string_free(plain, TRUE);
    gsize width = strlen(name);
    /* 'Ada Lovelace': Outlook's way of quoting what it thinks it must. */
    if (width >= 2 && name[0] == '\'' && name[width - 1] == '\'') {
        memmove(name, name + 1, width - 2);
        name[width - 2] = '\0';
    }
    return name;
}

static void
add_person(struct people *people, char *name, char *address)
{
    if (people->count >= LIMIT_PEOPLE || (!*name && !*address)) {
        g_free(name);
        g_free(address);
        return;
    }
    people->list = g_renew(struct person, people->list, people->count + 1);
    people->list[people->count++] = (struct person){name, address};
}

/* Where the comment that opens here closes: its own bracket, or, with no other comment behind it, the last one ("(Ada :-) )"). */
static char *
comment_end(char *open)
{
    guint depth = 0;
    for (char *at = open; *at; at++) {
        depth += *at == '(';
        if (*at == ')' && --depth == 0)
            return strchr(at, '(') ? at : strrchr(at, ')');
    }
    return strrchr(open, ')');
}

/* The first comment of "ada@example.org (Ada Lovelace)" is its name. */
static void
add_bare(struct people *people, char *piece)
{
    char *name = g_strdup("");
    for (char *open = piece, *close; (open = strchr(open, '(')) && (close = comment_end(open));) {
        if (!*name) {
            g_free(name);
            name = display_name(open + 1, (gsize)(close - open - 1));
        }
        memset(open, ' ', (gsize)(close - open) + 1);
    }
    g_strstrip(piece);
    if (strchr(piece, '@') || (*piece && !strpbrk(piece, " \"") && !strstr(piece, "=?"))) {
        /* "Ada Lovelace ada@example.org", brackets forgotten; a quoted name may be a local part */
        char *blank = strrchr(piece, ' '), *quote = strrchr(piece, '"');
        blank = blank && quote && blank < quote ? NULL : blank;
        if (blank && strchr(blank, '@') && !*name) {
            g_free(name);
            name = display_name(piece, (gsize)(blank - piece));
            piece = blank + 1;
        } else if (blank && (blank = strchr(strchr(piece, '@'), ' ')) && blank[-1] != '@') {
            *blank = '\0'; /* "ada@example.org www.example.org": words behind are no part of it */
        }
        add_person(people, name, people_address(piece));
    } else {
        char *said = display_name(piece, strlen(piece));
        char *open = strrchr(said, '<'), *address = NULL;
        if (open && strchr(open, '@')) { /* all of it an encoded word, the address, too */
            address = people_address(open);
            *open = '\0';
            g_strchomp(said);
        }
        add_person(people, *said || address ? (g_free(name), said) : (g_free(said), name),
                   address ? address : g_strdup(""));
    }
}

/* One piece of the list: "Name <address>", "address (Name)", or less. */
static void
add_piece(struct people *people, const char *from, gsize length)
{
    g_autofree char *piece = g_strndup(from, length);
    g_strstrip(piece);
    if (!piece[strspn(piece, "<> ")]) /* "<>" too, and what a semicolon within left over */
        return;
    char *open = strrchr(piece, '<');
    char *close = open ? strchr(open, '>') : NULL;
    if (!open) {
        add_bare(people, piece);
        return;
    }
    if (close)
        *close = '\0';
    g_autofree char *inner = g_strdup(open + 1);
    while (open > piece && strchr("< ", open[-1])) /* "Ada <<ada@example.org>>" */
        open--;
    /* A source route "<@a,@b:c@d>" (RFC 5322 4.4): what follows the colon. */
    char *route = *inner == '@' ? strchr(inner, ':') : NULL;
    char *name = display_name(piece, (gsize)(open - piece));
    if (!*name && close && *g_strstrip(close + 1)) {
        /* "<ada@example.org> (Ada)" */
        g_free(name);
        char *after = close + 1;
        gsize width = strlen(after);
        bool comment = width >= 2 && after[0] == '(' && after[width - 1] == ')';
        name = display_name(after + comment, width - 2 * comment);
    }
    add_person(people, name, people_address(route ? route + 1 : inner));
}

/* "Lovelace, Ada (Sales) <ada@example.org>", quotes forgotten: no address before the comma (or semicolon), and one in brackets next. */
static bool
is_inside_name(const char *start, const char *comma)
{
    start += strspn(start, " \t");
    gsize width = comma > start ? (gsize)(comma - start) : 0;
    const char *next = comma + 1;
    for (next += strcspn(next, "<@,;\"("); *next == '('; next += strcspn(next, "<@,;\"("))
        next += strcspn(next, ")");
    return width && !memchr(start, '@', width) && !memchr(start, '<', width) && *next == '<';
}

/* "Ada <ada@example.org> Bea <bea@example.org>", comma forgotten: the person's address is closed, and another's opens next. */
static bool
ends_person(const char *start, const char *close)
{
    const char *open = memrchr(start, '<', (gsize)(close - start)), *next = close + 1 + strcspn(close + 1, "<,;");
    return open && memchr(open, '@', (gsize)(close - open)) && *next == '<' && memchr(next, '@', strcspn(next, ">,;"));
}

void
people_read(const char *raw, struct people *people)
{
    bool quoted = false, angle = false;
    guint comment = 0;
    const char *start = raw;
    for (const char *at = raw; raw && people->count < LIMIT_PEOPLE; at++) {
        if (!*at) {
            add_piece(people, start, (gsize)(at - start));
            return;
        }
        if (*at == '\\' && at[1] && (quoted || comment))
            at++;
        else if (*at == '"' && !comment)
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (*at == '(')
            comment++;
        else if (*at == ')' && comment)
            comment--;
        else if (comment)
            continue;
        else if (*at == '>' && angle && ends_person(start, at)) {
            add_piece(people, start, (gsize)(at + 1 - start));
            start = at + 1;
            angle = false;
        } else if (*at == '<' || *at == '>')
            angle = *at == '<';
        else if ((*at == ',' || *at == ';') && is_inside_name(start, at))
            continue;
        else if ((*at == ',' || *at == ';') && (!angle || *at == ';')) {
            add_piece(people, start, (gsize)(at - start));
            start = at + 1;
        } else if (*at == ':' && !angle && !memchr(start, '@', (gsize)(at - start))) {
            start = at + 1; /* a group's name */
        }
    }
}

static void
add_id(GPtrArray *ids, char *id, guint most)
{
    if (*id)
        g_ptr_array_add(ids, id);
    else
        g_free(id);
    if (ids->len > most)
        g_ptr_array_remove_range(ids, 0, ids->len - most);
}

/* Words without brackets: bare ids, as some programs write, if all of them look so. */
static void
bare_ids(const char *raw, guint most, GPtrArray *ids)
{
    g_auto(GStrv) words = g_strsplit_set(raw, " \t\r\n,;", 4 * LIMIT_REFERENCES);
    for (guint i = 0; words[i]; i++)
        if (*words[i] && (!strchr(words[i], '@') || strpbrk(words[i], "&\"()")))
            return;
    for (guint i = 0; words[i]; i++) {
        words[i][strcspn(words[i], ">")] = '\0'; /* cut in front */
        g_autofree char *id = bare_address(words[i]);
        add_id(ids, text_line(id, -1, LIMIT_ID), most);
    }
}

/* "&lt;id@example.org&gt;", "%3Cid@example.org%3E": handed through a page or a link, and left so. */
static char *
unescaped(const char *raw)
{
    char *plain = strstr(raw, "%3C") || strstr(raw, "%3c") ? g_uri_unescape_string(raw, NULL) : NULL;
    if (plain)
        return plain;
    GString *text = g_string_new(raw);
    g_string_replace(text, "&lt;", "<", 0);
    g_string_replace(text, "&gt;", ">", 0);
    return g_string_free(text, FALSE);
}

void
people_ids(const char *raw, guint most, GPtrArray *ids)
{
    g_autofree char *plain = raw && !strchr(raw, '<') ? unescaped(raw) : NULL;
    if (plain && !strchr(plain, '<'))
        bare_ids(plain, most, ids);
    for (const char *at = plain ? plain : raw; at && (at = strchr(at, '<'));) {
        const char *end = strchr(at, '>'), *inner;
        if (!end) { /* the bracket that closes was lost, or cut off; of half an id nothing is known */
            at = strrchr(at, '<');
            end = at + strcspn(at, " \t");
            if (!memchr(at, '@', (gsize)(end - at)))
                break;
        }
        while ((inner = memchr(at + 1, '<', (gsize)(end - at - 1)))) /* the one before it was cut */
            at = inner;
        at += g_ascii_strncasecmp(at + 1, "mailto:", 7) == 0 ? 7 : 0;
        g_autofree char *inside = g_strndup(at + 1, MIN((gsize)(end - at - 1), LIMIT_ID));
        GString *id = g_string_new(NULL);
        for (const char *c = inside; *c; c++)
            if (!g_ascii_isspace(*c))
                g_string_append_c(id, *c);
        add_id(ids, text_line(id->str, -1, LIMIT_ID), most);
        g_string_free(id, TRUE);
        at = end + (*end != '\0');
    }
}
