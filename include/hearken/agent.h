/*
 * agent.h - agents' mail: its commands, where it goes, what the customer may see of it.
 *
 * Pure: texts and addresses in, decisions out. Who is an agent was settled before (SMTP AUTH on a
 * submission service); a customer's mail never reaches these functions. Strings are clean UTF-8
 * unless a comment says otherwise.
 */
#ifndef HEARKEN_AGENT_H
#define HEARKEN_AGENT_H

#include <hearken/fault.h>
#include <stdbool.h>

/* ---- commands: the first lines of an agent's mail that begin with # and a letter
 * ------------------------------------------------------------------------------- */

struct command {
    const char *verb; /* static: "close", without # */
    char *argument;   /* "" */
    char *line;       /* as it was written, blanks collapsed: how the HTML half is matched */
    guint number;     /* of the line, from 1 */
};

struct commands {
    struct command *list;
    guint count;
    gsize rest; /* octet of the text behind them and the blank lines around them */
};

/* How a client wraps long lines: format=flowed (and its DelSp) of the text, and the first visible lines of the HTML half, which are whole; "". */
struct wrapping {
    bool flowed, delsp;
    const char *shown;
};

/* wrapping: NULL for none. REFUSE names line and cure in one ASCII line; nothing is half read. Blank lines before and between
 * commands belong to them; the first other line ends them. A line "# word" or "#12" is text. */
enum outcome commands_read(const char *text, const struct wrapping *wrapping, struct commands *commands_out,
                           struct fault *fault_out);
void commands_clear(struct commands *commands);
/* For text that a customer gets: REFUSE a line of `own`, the words in it that the agent wrote, that would be a command at the top and in plain
 * text, but slipped below other words, into a list, into bold or behind signs nobody sees; and #note
 * wherever it stands; and a first line of it that comes near to a command ("/note", "Note:"). The fault's code is "history" where
 * that is in none of these words and nothing else is wrong. */
enum outcome commands_stray(const char *text, const char *own, struct fault *fault_out);
/* The same of a note in the HTML half that the text half does not hold. */
enum outcome commands_stray_markup(const char *html, const char *text, struct fault *fault_out);
/* REFUSE a subject that begins with a command: it is none there, and the customer would read it. */
enum outcome commands_subject(const char *subject, struct fault *fault_out);
/* The command by that verb, or NULL. */
const struct command *commands_find(const struct commands *commands, const char *verb);
/* What #help answers; owned by caller. */
char *commands_help(void);

/* ---- the HTML half
 * ----------------------------------------------------------------------------------------------- */

/* The first visible lines of markup, at most `limit`, until quoted history or hidden text begins; as
 * text with \n. Owned by caller. */
char *markup_opening(const char *html, guint limit);
/* Cuts the same command lines from the markup. REFUSE: its first lines are not these commands. */
enum outcome markup_cut(const char *html, const struct commands *commands, char **cut_out, struct fault *fault_out);
/* Puts text (escaped, \n as <br>) before the first words, or behind the new text: before quoted history,
 * else at the end. Owned by caller. */
char *markup_insert(const char *html, const char *text, bool behind);

/* ---- where it goes
 * ----------------------------------------------------------------------------------------------- */

enum place { /* what a recipient is to the desk */
             PLACE_OUTSIDE,
             PLACE_COLLEAGUE,
             PLACE_QUEUE,
             PLACE_NOTE, /* queue+note1042@: the note address of a ticket */
             PLACE_TOKEN /* a reply address: stands for the customer it was given to */
};

enum errand {                  /* what an agent's mail is for */
              ERRAND_REPLY,    /* customers get it, as the team's */
              ERRAND_NOTE,     /* said to be for colleagues only */
              ERRAND_TALK,     /* between agents: no customer is named, and it stays as it is */
              ERRAND_COMMANDS, /* nothing but commands */
              ERRAND_FORWARD,  /* a customer's mail handed to the queue */
              ERRAND_MACHINE   /* what the agent's client answered by itself: no customer gets it */
};

struct outline {
    const struct commands *commands;
    const enum place *places; /* of the envelope's recipients */
    const char *const *recipients;
    guint count;
    bool has_words;  /* something stands behind the commands: text or files */
    bool is_forward; /* it holds the mail of somebody else */
};

/* Whether a text is the agent's name, as From has it, and what clients put below that, with no word to anybody. */
bool is_nameplate(const char *text, const char *name, const char *address);
/* Whether what was taken for a signature begins by thanking in so many words: all that is to be said. */
bool is_thanks(const char *signature);

/* REFUSE: what would leak, or a command that does not fit the errand; one ASCII line. */
enum outcome errand_decide(const struct outline *outline, enum errand *errand_out, struct fault *fault_out);
const char *errand_name(enum errand errand);

/* "queue+note1042@…": the ticket's number; 0 when the extension is no note's. */
gint64 note_ticket(const char *extension);
/* Owned by caller. */
char *note_address(const char *queue_address, gint64 ticket);

/* ---- what the customer may see
 * ----------------------------------------------------------------------------------------------- */

/* Fields that tell of the agent, the agent's client or house, and never leave with a reply. */
bool field_is_private(const char *name);

/* Without the desk's own words to the agent, who has an answer's way explained below a customer's mail: some clients quote them. NULL:
 * there are none. Owned by caller. */
char *footer_cut(const char *text, bool is_html);

/* ---- empathy: a better turn for words that assume, blame or promise
 * ------------------------------------------------------------------------------------------------ */

/* One line a find: the words as written, and the better turn; "" when there is nothing to say. language:
 * ISO 639-1; unknown ones are read as English. Owned by caller. */
char *empathy_hints(const char *text, const char *language);

#endif
