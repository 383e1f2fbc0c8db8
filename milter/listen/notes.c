/*
 * notes.c - English in note style, filled: "bought a kettle in May, stopped working, no reply from you" → "I bought a kettle in
 * May, it stopped working, and I have had no reply from you".
 *
 * A sentence is cut at its commas; each piece that lacks subject or verb gets the one its form leaves no doubt of, and the last is
 * joined. A piece that is neither whole nor known (a thing in a row, a name) leaves the sentence as it was, and what somebody else did
 * in a row ("the driver came, asked for cash") stays theirs. Pure but for the dictionary.
 */
#include "notes.h"

#include "clause.h"
#include "clipped.h"
#include "grammar.h"
#include "note.h"
#include "parting.h"
#include "tails.h"
#include "verb.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define PIECES_MAX 6

static const char splices[] =
    "no each every all some i we my our the your it they he she this these that nobody someone";
static bool
clause_holds_and(const struct clause *piece)
{
    for (guint i = 2; i + 1 < piece->count; i++)
        if (word_in(piece->words[i].low, "and"))
            return true;
    return false;
}

/* "The machine filled with water, hummed for a minute and stopped": the subject of the clause before, not the customer. */
static bool
goes_on(const struct clause *piece, const struct clause *before)
{
    const char *low = piece->words[0].low;
    bool acts =
        (g_str_has_suffix(low, "ed") && !word_in(low, "need")) ||
        word_in(low, "made ran went fell came took gave put said left hung shut drove threw stood sat shook swore");
    acts |= verb_is_past(low) && piece->count > 1 && word_in(piece->words[1].low, "me us"); /* "saw me coming" */
    /* "arrived late, had not read our letter, and left early": a row told with care */
    bool row = word_in(low, "had has was were") && piece->count > 2 && before && before->count > 2;
    if (row && word_in(low, "had has"))
        row = word_in(piece->words[1].low, "not never already been") || g_str_has_suffix(piece->words[1].low, "ed");
    else if (row)
        row = clause_holds_and(piece) && word_in(before->words[0].low, note_owners);
    guint not = clause_has(piece, 0, "did|does|could|would|was not");
    bool denied = (not || word_in(low, "didn't wasn't")) && before && word_in(before->words[0].low, note_owners) &&
                  !word_in(clause_low(piece, not ? 2 : 1), "feel get receive have know see want expect order ask");
    return before && (acts || row || denied) && !word_in(before->words[0].low, "i we i've we've i'm") &&
           (word_in(before->words[0].low, "he she") ||
            !word_in(
                low,
                "called emailed phoned asked waited checked tried reinstalled restarted rebooted contacted reported "
                "missed returned ordered"));
}

/* "The driver came late, left the box outside": both are the same person's deeds; NULL: not so. */
static char *
one_doer(char **parts, guint count)
{
    static const char doers[] =
        "driver courier engineer technician fitter plumber cleaner waiter waitress receptionist "
        "manager agent builder electrician doctor nurse guy man men lady installer mechanic boys "
        "guys team crew fitters movers postman assistant clerk";
    if (count != 2 || strstr(parts[0], " and ") || strstr(parts[1], " and ") || strstr(parts[0], " who "))
        return NULL;
    g_autoptr(clause) first = clause_cut(parts[0]), second = clause_cut(parts[1]);
    guint at = 1, last = MIN(first->count, 9u);
    while (at < last && !word_in(first->words[at].low, doers))
        at++;
    guint owner = at > 1 && !word_in(first->words[at - 1].low, note_owners) ? at - 2 : at - 1; /* "the delivery boys" */
    if (at + 1 >= last || second->count < 2 || !word_in(first->words[owner].low, note_owners) ||
        (owner > 0 && !word_in(first->words[owner - 1].low, "say said that hi hello so well")))
        return NULL;
    const char *verb = first->words[at + 1].low;
    bool past = note_is_whole(first) || g_str_has_suffix(verb, "ed");
    bool deed = goes_on(second, first) || (owner && g_str_has_suffix(second->words[0].low, "ed"));
    if (!past || !deed)
        return NULL;
    return g_strdup_printf("%s and %s", parts[0], parts[1]);
}

/* A time or a condition before the first clause: "since the update, …". */
static bool
leads(const struct clause *piece)
{
    return word_in(piece->words[0].low,
                   "since after before when if on in at from for during despite as because while although "
                   "yesterday today lately recently unfortunately however also so now then first sadly instead without "
                   "besides until once unless upon compared") ||
           clause_has(piece, 0, "the day|moment|minute|week|night|morning i|we|you|they|he|she|it|my|our|your|the") ||
           clause_has(piece, 0, "having been|had|paid|bought|spent|made|sent|lost|driven|seen|read|taken|sat|stood") ||
           (word_in(piece->words[0].low, "having") && g_str_has_suffix(clause_low(piece, 1), "ed"));
}

/* "I set it up on Monday, it went out twice", "… in the rain, all the bread is soaked": two sentences with a comma between. */
static bool
is_splice(const char *first, const char *second)
{
    g_autoptr(clause) a = clause_cut(first), b = clause_cut(second);
    const char *head = b->words[0].low;
    bool subject = word_in(head, "it they he she nobody there you we everything nothing now");
    for (guint i = 1;
         i < MIN(b->count, 8u) && word_in(head, "the my our your his her their all both half this that") && !subject;
         i++) {
        if (word_in(b->words[i].low, "who which that when where of and or with") || *b->words[i].trail)
            break;
        subject = i > 1 &&
                  (word_in(b->words[i].low, note_finite) || word_in(b->words[i].low, note_pasts) ||
                   (strlen(b->words[i].low) > 4 && g_str_has_suffix(b->words[i].low, "ed") &&
                    !word_in(b->words[i].low, note_states) &&
                    !word_in(b->words[i].low, "called named ordered listed attached included advertised used") &&
                    (i + 1 == b->count || word_in(b->words[i + 1].low, "at me us him her to that my the a an in on"))));
    }
    subject |=
        note_is_plural(head) && !word_in(head, note_small) && b->count > 2 && word_in(b->words[1].low, "are were have");
    return a->count > 3 && b->count > 3 && subject && word_in(a->words[0].low, splices) &&
           !parting_is_begun(a, 0, a->count) && !word_in(b->words[1].low, "seems appears");
}

/* Behind "17.2" a stop ends no sentence for the turning. */
static bool
ends_in_number(const char *line)
{
    const char *last = strrchr(line, ' ');
    return g_ascii_isdigit(last ? last[1] : line[0]);
}

/* A comma between brackets: the pieces would hold halves of them. */
static bool
is_torn(const char *sentence)
{
    const char *open = strchr(sentence, '('), *close = open ? strchr(open, ')') : NULL;
    return open && (!close || memchr(open, ',', (gsize)(close - open)) || strchr(close, '('));
}

/* "…, no call, no text, nothing": what there was not, in one breath, from piece `at` on. NULL: it is no such row. */
static char *
row_of_none(char **parts, guint at, guint count)
{
    g_autoptr(GString) row = g_string_new(NULL);
    bool present = false, nothing = false, many = false;
    for (guint i = at; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        guint from = piece->count > 1 && word_in(piece->words[0].low, "and but") ? 1 : 0;
        nothing = piece->count == from + 1 && word_in(piece->words[from].low, "nothing zilch nada");
        bool none = piece->count > from + 1 && piece->count <= from + 4 && word_in(piece->words[from].low, "no not") &&
                    (word_in(piece->words[from].low, "no") || word_in(piece->words[from + 1].low, "a an even"));
        if ((!none && !nothing) || (nothing && i + 1 < count))
            return NULL;
        for (guint k = from; k < piece->count; k++)
            present |=
                word_in(piece->words[k].low, "signal internet sound picture heating power electricity gas water light");
        many |= i == at && note_is_plural(piece->words[piece->count - 1].low); /* "no lights" */
        g_autofree char *said = nothing ? g_strdup("nothing else") : clause_join(piece, from, piece->count);
        said[0] = g_ascii_tolower(said[0]); /* "no", "not", "nothing" */
        g_string_append_printf(row, "%s%s", i == at ? "" : i + 1 == count ? " and " : ", ", said);
    }
    return count - at < 2 ? NULL
                          : g_strdup_printf("there %s %s",
                                            present ? many ? "are" : "is"
                                            : many  ? "were"
                                                    : "was",
                                            row->str);
}

/* "Rude receptionist at the clinic, she told me off": the thing named first and what it did. NULL: it is not so said. */
static char *
named_first(char **parts, guint count)
{
    if (count < 2)
        return NULL;
    g_autoptr(clause) name = clause_cut(parts[0]), told = clause_cut(parts[1]);
    if (name->count < 2 || name->count > 8 || told->count < 3 || !word_in(told->words[0].low, "he she it they") ||
        *told->words[0].trail ||
        !(word_in(told->words[1].low, note_finite) || word_in(told->words[1].low, note_pasts) ||
          g_str_has_suffix(told->words[1].low, "ed")) ||
        word_in(name->words[0].low, note_small) || word_in(name->words[0].low, note_subjects) ||
        verb_is_request(name->words[0].low) || g_str_has_suffix(name->words[0].low, "ing") ||
        g_str_has_suffix(name->words[0].low, "ly"))
        return NULL;
    for (guint i = 0; i < name->count; i++)
        if (word_in(name->words[i].low, note_finite) || word_in(name->words[i].low, note_pasts) ||
            word_in(name->words[i].low, note_by_me) || word_in(name->words[i].low, note_to_me) ||
            word_in(name->words[i].low, note_states) || word_in(name->words[i].low, "no i we") ||
            (i && g_str_has_suffix(name->words[i].low, "ed")))
            return NULL;
    g_autofree char *thing = clause_join(name, 0, name->count), *rest = clause_join(told, 1, told->count);
    bool proper = name->count > 1 && g_ascii_isupper(name->words[1].text[0]); /* "Jean Ashworth, she passed away" */
    bool bare = !proper && !word_in(name->words[0].low, note_owners);
    if (!proper && g_ascii_isupper(thing[0]) && g_ascii_islower(thing[1]) && grammar_knows(name->words[0].low))
        thing[0] = g_ascii_tolower(thing[0]);
    g_autofree char *tail = count > 2 ? g_strjoinv(", ", parts + 2) : NULL;
    return g_strdup_printf("%s%s %s%s%s", bare ? "The " : "", thing, rest, tail ? ", " : "", tail ? tail : "");
}

/* "The app opens, | freezes and then closes": three verbs of one subject. */
static bool
is_row(const struct clause *before, const struct clause *row)
{
    const char *low = row->words[0].low;
    bool past = g_str_has_suffix(low, "ed") || verb_is_past(low), now = note_is_plural(low) && grammar_acts(low);
    if ((!past && !now) || before->count < 3 || !word_in(before->words[0].low, note_owners))
        return false;
    for (guint i = 1; i + 1 < row->count; i++)
        if (word_in(row->words[i].low, "and")) {
            const char *next = clause_low(row, i + 1 + word_in(clause_low(row, i + 1), "then finally now"));
            return (past && (g_str_has_suffix(next, "ed") || verb_is_past(next) ||
                             word_in(next, "would was were had could did wouldn't couldn't didn't"))) ||
                   (now &&
                    ((note_is_plural(next) && grammar_acts(next)) || word_in(next, "has is does won't isn't doesn't")));
        }
    return false;
}

/* "The driver came, | asked where I was going | and told me to get out". */
static bool
deeds_of_one(const struct clause *head, char **parts, guint count)
{
    for (guint i = 1; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i] + (g_str_has_prefix(parts[i], "and ") ? strlen("and ") : 0));
        if (piece->count < 1 || !tails_is_doers(head, piece))
            return false;
    }
    return count > 1;
}

/* The sentence told without its pieces being filled one by one, or left as it is; NULL: they are to be. */
static char *
told_at_once(const char *sentence, char **parts, guint count)
{
    g_autofree char *named = named_first(parts, count);
    if (named) {
        named[0] = g_ascii_toupper(named[0]);
        return g_steal_pointer(&named);
    }
    char *both = one_doer(parts, count);
    if (both)
        return both;
    g_autofree char *opens = g_utf8_strdown(parts[0], (gssize)strcspn(parts[0], " "));
    g_autoptr(clause) head = clause_cut(parts[0]), row = clause_cut(parts[count - 1]);
    if (count == 2 && row->count > 2 && is_row(head, row))
        return g_strdup(sentence);
    if (deeds_of_one(head, parts, count))
        return count > 2 || strstr(parts[1], " and ") ? g_strdup(sentence)
                                                      : g_strdup_printf("%s and %s", parts[0], parts[1]);
    if (count == 3 && word_in(opens, note_owners) && g_str_has_prefix(parts[1], "didn't ") && /* a row of deeds */
        g_str_has_prefix(parts[2], "and "))
        return g_strdup(sentence);
    return NULL;
}

/* What joins the piece to those before it. */
static const char *
joint_before(guint at, guint count, bool apart, bool follows, bool turns)
{
    const char *joint = turns ? ", but " : at + 1 == count ? ", and " : ", ";
    return at == 0 ? "" : apart ? ". " : follows ? ", " : joint;
}

/* "…, driver came, | asked where I was going": the piece as a further deed of whoever the one before tells of. False: it is none. */
static bool
put_deed(GString *line, const struct clause *before, const struct clause *piece, const char *said, bool last)
{
    if (!before || !tails_is_doers(before, piece))
        return false;
    g_string_append_printf(line, "%s%s", !last || strstr(said, " and ") ? ", " : " and ", said);
    return true;
}

/* A sentence whose piece cannot be filled stays; row: the second of two. */
static char *
left(const char *sentence, char **parts, const struct clause *row)
{
    bool denies =
        row && (word_in(row->words[0].low, "didn't wasn't") || clause_has(row, 0, "did|does|could|would not"));
    return denies ? g_strdup_printf("%s and %s", parts[0], parts[1]) /* "the fitter came late, didn't finish" */
                  : g_strdup(sentence); /* "I have asked at the desk, filled in a card": one row */
}

/* "I have", "we've": the pieces behind it may share its verb. */
static bool
holds_perfect(const struct clause *piece)
{
    for (guint k = 0; k < piece->count; k++)
        if (word_in(piece->words[k].low, "i've we've") || clause_has(piece, k, "i|we have|had"))
            return true;
    return false;
}

/* The row as a sentence again, with the mark of the one it was. */
static char *
row_ended(const char *sentence, GString *line)
{
    g_string_append_c(line, g_str_has_suffix(sentence, "!") ? '!' : '.');
    line->str[0] = g_ascii_toupper(line->str[0]);
    return g_string_free(line, FALSE);
}

/* What a piece begins with that hangs on the one before. */
static const char joints[] = "and but so then which who because though although while none neither despite without due";

static char *
filled_pieces(const char *sentence)
{
    if (strpbrk(sentence, "\":;?") || strstr(sentence, " or ") || is_torn(sentence))
        return g_strdup(sentence);
    g_auto(GStrv) parts = g_strsplit(sentence, ", ", -1);
    guint count = g_strv_length(parts), done = 0;
    if (count == 0 || count > PIECES_MAX)
        return g_strdup(sentence);
    char *once = told_at_once(sentence, parts, count);
    if (once)
        return once;
    g_autoptr(GString) line = g_string_new(NULL);
    bool led = false, has = false;
    char behind[8] = ""; /* how the piece before began */
    guint wholes = 0;
    g_autoptr(clause) before = NULL; /* the whole clause just before */
    for (guint i = 0; i < count; i++) {
        g_autoptr(clause) piece = clause_cut(parts[i]);
        if (piece->count == 0)
            return g_strdup(sentence);
        g_autofree char *none = led ? NULL : row_of_none(parts, i, count); /* "No sign, no call." */
        if (none) {
            g_string_append_printf(line, "%s%s", i ? ", and " : "", none);
            done++;
            break;
        }
        bool turns = false, whole = note_is_whole(piece),
             lead = i + 1 < count && ((i == 0 && leads(piece)) || parting_is_begun(piece, 0, piece->count));
        bool joined = word_in(piece->words[0].low, joints) || clause_has(piece, 0, "just|exactly|much as|like");
        if (put_deed(line, before, piece, parts[i], i + 1 == count))
            continue;
        g_autofree char *full = whole || lead || joined ? NULL : note_filled(piece, i == 0 || led, count == 1, &turns);
        if (i > 1 && word_in(behind, "who which whose")) /* "my son, who has asthma, was asked to leave" */
            return g_strdup(sentence);
        g_strlcpy(behind, piece->words[0].low, sizeof behind);
        if ((!full && !whole && !lead && !joined) ||
            (full && has && g_str_has_prefix(full, "I ") && g_str_has_suffix(piece->words[0].low, "ed")) ||
            (full && goes_on(piece, before)))
            return left(sentence, parts, i + 1 == count && count == 2 ? piece : NULL);
        has |= whole && holds_perfect(piece);
        turns |= full && i > 0 && piece->count > 2 &&
                 (word_in(piece->words[1].low, "still") || word_in(piece->words[2].low, "still"));
        done += full != NULL;
        g_autofree char *said = full ? g_strdup(full) : clause_join(piece, 0, piece->count);
        bool apart = i == 1 && count > 2 && !ends_in_number(line->str) && !led && !joined &&
                     !turns; /* a sentence of its own before a row */
        const char *joint = joint_before(i, count, apart, led || joined, turns);
        gsize place = line->len + strlen(joint);
        g_string_append_printf(line, "%s%s", joint, said);
        if (apart)
            line->str[place] = g_ascii_toupper(line->str[place]);
        led = lead;
        wholes += whole && !joined && !lead;
        g_clear_pointer(&before, clause_free);
        before = whole                                    ? g_steal_pointer(&piece)
                 : full && g_str_has_prefix(full, "the ") ? clause_cut(full) /* "Surveyor came, took photographs" */
                                                          : NULL;
    }
    if (!done && !(count == 2 && wholes == 2 && is_splice(parts[0], parts[1])))
        return g_strdup(sentence);
    return row_ended(sentence, g_steal_pointer(&line));
}

/* Whether all behind the first comma is what somebody else did. */
static bool
tells_deeds(const char *sentence)
{
    g_auto(GStrv) parts = g_strsplit(sentence, ", ", -1);
    g_autoptr(clause) head = clause_cut(*parts ? *parts : "");
    return deeds_of_one(head, parts, g_strv_length(parts));
}

char *
notes_filled(const char *sentence)
{
    g_autofree char *filled = filled_pieces(sentence);
    char *told = strcmp(filled, sentence) == 0 && !tells_deeds(sentence) ? clipped_told(sentence) : NULL;
    return told ? told : g_steal_pointer(&filled);
}
