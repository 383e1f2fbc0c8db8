/*
 * preface.c - what stands above a mail and was not written by its writer.
 *
 * Gateways set a warning in front of what comes from outside ("CAUTION: This email originated …", "[EXTERNAL]"), Exchange its
 * note on senders one seldom hears from, and who types below a telephone's footer leaves that on top. A warning is known by
 * how it begins, by words for outside and for mail, and by its advice or by saying whence the mail came: "Warning: your
 * external mail server refuses us" lacks the last. Pure; looks at the first lines only.
 */
#include "preface.h"

#include "notice.h"
#include "phrases.h"

#include <string.h>

#define LINES_MOST    8                                       /* of 76 characters: the 600 octets that are folded */
#define EXCHANGE_LINK "aka.ms/learnaboutsenderidentification" /* in its note, of whatever language */

/* Besides "this email …" and its like, which begin companies' notices too. */
static const char *const begins[] = {
    "caution",  "warning",     "attention", "external",   "ext",        "use caution", "be careful",
    "achtung",  "vorsicht",    "warnung",   "externe",    "courriel",   "message ext", "expéditeu",
    "precauci", "advertencia", "atención",  "correo ext", "attenzione", "let op",      "waarschuwing",
    "cuidado",  "atenção",     "varning",   "advarsel",   "uwaga",      "obs",         "upozornění",
    "varoitus", "figyelem",    "внимание",  "увага",      "προσοχή",    "dikkat",      "注意"};

static const char *const outside[] = {"outside", "extern",  "esterno", "außerhalb", "extérieur", "fuera de", "fora d",
                                      "buiten",  "utanför", "udenfor", "utenfor",   "zewn",      "zvenčí",   "ulkopuol",
                                      "külső",   "внешн",   "зовнішн", "εξωτερικ",  "dışı",      "外部"};

/* What to do, or that the mail came from outside. */
static const char *const tells[] = {"do not click",
                                    "don't click",
                                    "do not open",
                                    "don't open",
                                    "unless you",
                                    "came from outside",
                                    "sent from outside",
                                    "from an external",
                                    "external sender",
                                    "wurde von außerhalb",
                                    "klicken sie",
                                    "öffnen sie",
                                    "ne cliquez",
                                    "n'ouvrez",
                                    "no haga clic",
                                    "no abra",
                                    "non fare clic",
                                    "non cliccare",
                                    "non aprire",
                                    "klik niet",
                                    "open geen",
                                    "não clique",
                                    "não abra",
                                    "klicka inte",
                                    "klik ikke",
                                    "ikke klikk",
                                    "nie klikaj",
                                    "neklikejte",
                                    "älä ",
                                    "ne kattints",
                                    "не переходите",
                                    "не открывайте",
                                    "не відкривайте",
                                    "tıklamayın",
                                    "クリックし",
                                    "点击"};

/* Where it came from: outside must be said behind it, "external emails that originated from your shop" are a customer's matter. */
static const char *const origins[] = {"originated", "stammt",    "kam von",     "kommt von",  "provient", "proviene",
                                      "procede",    "afkomstig", "kommer från", "kommer fra", "pochodzi", "pochází"};

/* And it speaks of a mail or its sender: "Attention : l'emballage extérieur est ouvert, n'ouvrez pas …" does not. */
static const char *const mails[] = {
    "mail",      "message",   "sender",     "nachricht", "absender", "courriel",   "expéditeur", "correo", "mensaje",
    "remitente", "messaggio", "mittente",   "bericht",   "afzender", "mensagem",   "remetente",  "meddel", "avsändare",
    "besked",    "afsender",  "wiadomo",    "nadawc",    "zpráv",    "odesílatel", "viesti",     "üzenet", "письм",
    "сообщен",   "лист",      "повідомлен", "μήνυμα",    "e-posta",  "ileti",      "メール",     "邮件",   "郵件"};

/* "[EXTERNAL]", "*** External email ***": a mark alone on its line, and not "[External camera broken]". */
static bool
is_mark(const char *folded)
{
    static const char *const frames = "[]*()<>!#- ";
    gsize length = strlen(folded), head = strspn(folded, frames), word = strcspn(folded + head, frames);
    bool framed = length && strchr("[*(<!#-", *folded) && strchr("])*>!#-", folded[length - 1]);
    if (!framed || length >= 40)
        return false;
    bool alone = head + word + strspn(folded + head + word, frames) == length;
    return alone ? (word == 3 && g_str_has_prefix(folded + head, "ext")) || g_str_has_prefix(folded + head, "extern")
                 : strstr(folded, "extern") && phrase_holds(folded, mails, G_N_ELEMENTS(mails)) &&
                       !phrase_is_mine(folded);
}

static bool
begins_warning(const char *folded)
{
    while (*folded && !g_unichar_isalnum(g_utf8_get_char(folded)))
        folded = g_utf8_next_char(folded);
    for (guint i = 0; i < G_N_ELEMENTS(begins); i++)
        if (*folded == *begins[i] && g_str_has_prefix(folded, begins[i]))
            return true;
    return notice_begins(folded);
}

static char *
fold_lines(const struct lines *lines, guint from, guint to)
{
    const char *start = lines->list[from].at;
    return phrase_fold(start, (gsize)(lines->list[to].at + lines->list[to].length - start));
}

static bool
tells_origin(const char *folded)
{
    for (guint i = 0; i < G_N_ELEMENTS(origins); i++) {
        const char *at = strstr(folded, origins[i]);
        if (at && phrase_holds(at, outside, G_N_ELEMENTS(outside)))
            return true;
    }
    return false;
}

/* Lines of which the first begins_warning(). */
static bool
is_warning(const struct lines *lines, guint from, guint to)
{
    g_autofree char *said = fold_lines(lines, from, to);
    return phrase_holds(said, outside, G_N_ELEMENTS(outside)) && phrase_holds(said, mails, G_N_ELEMENTS(mails)) &&
           (phrase_holds(said, tells, G_N_ELEMENTS(tells)) || tells_origin(said)) && !phrase_is_mine(said);
}

/* Where the warning ends that begins with line `at`: with a sentence, and with those that go on advising; `at`: it is none. */
static guint
warning_end(const struct lines *lines, guint at)
{
    guint end = at;
    bool over = at + 1 < lines->count && !lines->list[at + 1].blank; /* the beginning may be broken in two */
    g_autofree char *head = fold_lines(lines, at, over ? at + 1 : at);
    bool begun = begins_warning(head), linked = false;
    const struct line *last = &lines->list[MIN(at + LINES_MOST, lines->count) - 1];
    const char *start = lines->list[at].at;
    if (!begun && !memmem(start, (gsize)(last->at + last->length - start), "aka.ms/", 7))
        return at; /* as most */
    for (guint i = at; i < lines->count && i - at < LINES_MOST && !lines->list[i].blank; i++) {
        g_autofree char *own = line_fold(&lines->list[i]);
        gsize length = strlen(own);
        linked = linked || strstr(own, EXCHANGE_LINK);
        if (!length || !strchr(".]!*>", own[length - 1])) /* marks of direction alone fold to nothing */
            continue;
        if (end > at ? phrase_holds(own, tells, G_N_ELEMENTS(tells)) : linked || (begun && is_warning(lines, at, i)))
            end = i + 1;
    }
    return end;
}

/* The telephone's footer alone in the first paragraph: a few words, and no sentence about it. */
static bool
is_footer(const struct lines *lines, guint at)
{
    bool alone = at + 1 < lines->count && lines->list[at + 1].blank;
    g_autofree char *folded = alone ? line_fold(&lines->list[at]) : NULL;
    guint blanks = 0;
    for (const char *c = folded; c && *c; c++)
        blanks += *c == ' ';
    return folded && blanks < 7 && phrase_is_footer(folded);
}

guint
preface_end(const struct lines *lines)
{
    guint at = lines->count && lines->list[0].blank ? lines->next[0] : 0, end = 0;
    while (at < lines->count && at < LINES_MOST * 3 && !lines->list[at].quotes) {
        g_autofree char *folded = line_fold(&lines->list[at]);
        guint behind = is_mark(folded) || is_footer(lines, at) ? at + 1 : warning_end(lines, at);
        if (behind == at && !(end && line_is_rule(&lines->list[at], "-_=*", 3)))
            break;
        end = MAX(behind, at + 1);
        at = end < lines->count && lines->list[end].blank ? lines->next[end] : end;
    }
    return at < lines->count ? end : 0;
}
