/*
 * contacts.c - English sentences told without the telephone number, mail address, street or account that they give.
 *
 * A sentence that holds one is kept back as a whole elsewhere (redact.h), for it must not be sent back. But "please ring me on … before
 * noon" and "our address has changed to …" are matters of their own, and the detail is no part of them: here it is named in its place.
 * What is not certain is left as it stands, and so kept back. Owns its compiled patterns for the life of the process. Thread-safe.
 */
#include "contacts.h"
#include "redact.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define LONGEST 600 /* octets of a sentence that is looked at */
#define MAIL    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
#define PHONE   "(?!\\d{4}-\\d\\d-|\\d{1,2}[./]\\d{1,2}[./])\\+?\\(?\\d(?:[ ()/.-]{0,2}\\d){8,13}\\b(?!:)"
/* a flat, a number, one to three names, what kind of street; towns and a code behind it */
#define STREET                                                                                                         \
    "(?:(?:flat|apartment|apt|unit) \\w+,? )?\\d{1,4}[a-z]?,? (?:(?!to |of |in |on |at |for |the )[\\w'-]+ ){1,3}?"    \
    "(?:road|rd|street|st|avenue|ave|lane|drive|close|court|way|terrace|crescent|gardens|place|square|hill|grove|"     \
    "park|view|mews|row|walk|rise|boulevard|blvd)\\b\\.?(?-i:(?:, [A-Z][a-z'-]+(?: [A-Z][a-z'-]+){0,2})*"              \
    "(?:,? [A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}\\b|,? (?:[A-Z]{2} )?\\d{5}\\b)?)"
#define NUMBERS                                                                                                        \
    "(?:phone |telephone |mobile |home |work |contact |cell |landline |whatsapp )*(?:number|mobile|phone|cell)"
#define MAILS  "(?:e-?mail )?address|e-?mail"
#define PLACES "(?:home |postal |billing |delivery |shipping |mailing |work |office |company )*address"

/* A kind of detail: its form, what it is called, and what it is called here. */
static const struct kind {
    const char *form, *nouns, *name;
} kinds[] = {
    {MAIL, MAILS, "address"},
    {PHONE, NUMBERS, "number"},
    {STREET, PLACES, "address"},
};

/* In this order; %1$s the form, %2$s the nouns, %3$s the name. */
static const struct rule {
    const char *pattern, *told;
} rules[] = {
    {"\\bto %1$s,? but (?:I|we) (?:live|am|are) at %1$s", "to another %3$s"},
    {"\\b(remove|delete|unsubscribe|take|add|use) %1$s", "\\1 the %3$s I give"},
    {"^reach (me|us) (?:on|at) %1$s", "please contact \\1 on the %3$s I give"},
    {"\\b(to|at|on) %1$s(?: instead of| rather than|,? (?:and )?not)(?: to| at| on)? %1$s", "\\1 another %3$s"},
    {"\\b((?:chang|updat|amend|switch|correct)(?:e|es|ed|ing|)\\b[^.,?!;]{3,60}?)(?: from %1$s)? to %1$s", "\\1"},
    {"\\b((?:my|our|his|her|their) (?:new )?(?:%2$s)) (?:has |is )?(?:now )?changed to:? %1$s", "\\1 has changed"},
    {"\\bmy (new (?:%2$s)|(?:%2$s)(?= is now| will be)) (?:is(?: now)?|will be|is as follows)?:? ?%1$s",
     "I have a \\1"},
    {"\\bour (new (?:%2$s)|(?:%2$s)(?= is now| will be)) (?:is(?: now)?|will be|is as follows)?:? ?%1$s",
     "we have a \\1"},
    {"\\b(have |has |are |is |am |I'm |we're |'ve )?(moved|moving|relocated|relocating) to %1$s",
     "\\1\\2 to a new %3$s"},
    {"\\b(my|our|his|her|their|this|the|following) ((?:new |current |old |correct )?(?:%2$s))(?:,|:|,? which is)? %1$s",
     "\\1 \\2"},
    {"\\b((?:(?:call|ring|phone|text|reach|contact|message|whatsapp) "
     "(?:me|us|him|her|them|my|our|back)|(?:reached|contacted|called|send|e?-?mail|write|go|goes|"
     "sent|deliver|delivered|ship|shipped|post|posted|forward|redirect|return|reply|resend|come|live|lives|living|"
     "based|staying))"
     "\\b[^.?!;]{0,60}?) (on|at|to|under|via) %1$s",
     "\\1 \\2 the %3$s I give"},
};

/* Cards, accounts and secrets, which the mark of redact.h stands for already. */
#define MARK REDACTED_MARK
static const struct rule secrets[] = {
    {"\\bsort code " MARK ",? (?:and )?account(?: number)?:? \\d{8}\\b", MARK},
    {"\\b((?:bank|account|card|payment) details (?:have|has) changed)[^.?!]*" MARK, "\\1"},
    {"^my new ((?:bank )?account|card) is " MARK, "I have a new \\1"},
    {"(?<=\\w),? (?:and )?(?:the|my|our) (?:new )?(?:iban|number|(?:card|account) number|pin|password|code) is " MARK
     "(?=[.,!]|$)",
     ""},
    {"\\b(my (?:pin|password|passcode|code)) is " MARK ",? (?:and|but) it\\b", "\\1"},
    {"\\bto (?:my |the |this )?(?:iban|account)(?: number)?:? " MARK, "to the account I give"},
    {"\\b((?:my|our|the|his|her|by|debit|credit) card)(?: number)? " MARK, "\\1"},
    {"\\b(?:with|by) card(?: number)? " MARK, "by card"},
};

static GRegex *compiled[G_N_ELEMENTS(kinds)][G_N_ELEMENTS(rules)], *forms[G_N_ELEMENTS(kinds)],
    *hidden[G_N_ELEMENTS(secrets)];
static char *replacements[G_N_ELEMENTS(kinds)][G_N_ELEMENTS(rules)];

/* The text with the kind's three words for their places. Owned by caller. */
static char *
filled(const char *text, const struct kind *kind)
{
    g_autoptr(GString) line = g_string_new(text);
    g_string_replace(line, "%1$s", kind->form, 0);
    g_string_replace(line, "%2$s", kind->nouns, 0);
    g_string_replace(line, "%3$s", kind->name, 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    for (guint i = 0; i < G_N_ELEMENTS(secrets); i++)
        hidden[i] = g_regex_new(secrets[i].pattern, G_REGEX_CASELESS, 0, NULL);
    for (guint k = 0; k < G_N_ELEMENTS(kinds); k++) {
        forms[k] = g_regex_new(kinds[k].form, G_REGEX_CASELESS, 0, NULL);
        for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
            g_autofree char *pattern = filled(rules[i].pattern, &kinds[k]);
            compiled[k][i] = g_regex_new(pattern, G_REGEX_CASELESS, 0, NULL);
            replacements[k][i] = filled(rules[i].told, &kinds[k]);
        }
    }
    g_once_init_leave(&once, 1);
}

/* "I have a new mobile" where the sentence began with "my" in small, "my" where it stood within. */
static char *
begun(char *line)
{
    gunichar first = g_utf8_get_char(line);
    if (g_unichar_islower(first))
        *line = g_ascii_toupper(*line);
    return line;
}

/* The line with the pattern's places reworded. Takes the line. */
static char *
reworded(char *line, const GRegex *pattern, const char *told)
{
    char *next = g_regex_replace(pattern, line, -1, 0, told, 0, NULL);
    if (!next)
        return line;
    g_free(line);
    return next;
}

char *
contacts_named(const char *language, char *sentence)
{
    bool holds = strpbrk(sentence, "@0123456789") || strstr(sentence, MARK);
    if (!holds || strcmp(language, "en") != 0 || strlen(sentence) > LONGEST)
        return sentence;
    compile();
    char *line = g_strdup(sentence);
    for (guint i = 0; i < G_N_ELEMENTS(secrets) && strstr(line, MARK); i++)
        line = reworded(line, hidden[i], secrets[i].told);
    for (guint k = 0; k < G_N_ELEMENTS(kinds); k++)
        for (guint i = 0; i < G_N_ELEMENTS(rules) && g_regex_match(forms[k], line, 0, NULL); i++)
            line = reworded(line, compiled[k][i], replacements[k][i]);
    bool open = strcmp(line, sentence) != 0 && !redact_is_personal(line) && !strstr(line, MARK);
    g_free(open ? sentence : line);
    return open ? begun(line) : sentence;
}
