/*
 * absence.c - the words that vacation notes, automatic answers and helpdesks' acknowledgements are known by.
 *
 * Their words are tables, in absencebook.h: a subject is composed, case-folded and compared at its beginning, so that
 * "Re: out of office" of a person is none. Pure.
 */
#include "absence.h"

#include "absencebook.h"
#include "pairs.h"

#include <string.h>

bool
absence_begins(const char *folded, const char *const *words, gsize count)
{
    for (gsize i = 0; i < count; i++)
        if (*folded == *words[i] && g_str_has_prefix(folded, words[i]))
            return true;
    return false;
}

static bool
is_ascii(const char *from, const char *to)
{
    while (from < to && (guchar)*from < 0x80)
        from++;
    return from == to;
}

char *
absence_folded(const char *text, gsize most)
{
    while (*text && !g_unichar_isalnum(g_utf8_get_char(text))) /* "*** Out of office ***", "[Auto-Reply]" */
        text = g_utf8_next_char(text);
    const char *end = text;
    for (gsize i = 0; i < most && *end; i++)
        end = g_utf8_next_char(end);
    if (is_ascii(text, end))
        return g_ascii_strdown(text, end - text);
    g_autofree char *composed = g_utf8_normalize(text, end - text, G_NORMALIZE_DEFAULT_COMPOSE);
    g_autofree char *folded = g_utf8_casefold(composed ? composed : "", -1);
    GString *plain = g_string_new(folded);
    g_string_replace(plain, "’", "'", 0);
    g_string_replace(plain, "\xc2\xa0", " ", 0); /* no-break spaces: "Réponse automatique :" */
    g_string_replace(plain, "\xe2\x80\xaf", " ", 0);
    return g_string_free(plain, FALSE);
}

/* Whether what follows such words in a subject still belongs to them: "Out of office until Monday"; but not "… reply does not work". */
static bool
goes_on(const char *rest)
{
    static const char *const joints[] = {
        "re",  "aw",   "from", "until", "till", "for", "at",    "auf",  "bis", "von", "vom", "zu",   "zur",    "ab",
        "du",  "pour", "de",   "à",     "del",  "al",  "hasta", "para", "dal", "da",  "di",  "até",  "van",    "voor",
        "tot", "od",   "do",   "från",  "fra",  "til", "kl",    "от",   "до",  "від", "was", "mail", "to your"};
    const char *word = rest + strspn(rest, " ");
    gunichar first = g_utf8_get_char(word);
    if (!first || first == '-' || g_unichar_isdigit(first) ||
        (g_unichar_ispunct(first) && first != ',' && first != '\''))
        return true;
    if (word == rest)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++)
        if (g_str_has_prefix(word, joints[i]) && !g_unichar_isalpha(g_utf8_get_char(word + strlen(joints[i]))))
            return true;
    return false;
}

enum wording
absence_wording(const char *folded, const char *const *words, gsize count)
{
    enum wording best = WORDING_NONE;
    for (gsize i = 0; i < count && best != WORDING_SURE; i++) {
        if (*folded != *words[i] || !g_str_has_prefix(folded, words[i]))
            continue;
        const char *rest = folded + strlen(words[i]), *mark = rest + strspn(rest, " ");
        if (rest[-1] == ':' || *mark == ':' || g_str_has_prefix(mark, "："))
            best = WORDING_SURE;
        else if (goes_on(rest))
            best = WORDING_PERHAPS;
    }
    return best;
}

/* A question; that within an address of the web is none. Greek asks with a semicolon. */
bool
absence_asks(const char *reply)
{
    for (const char *mark = reply; (mark = strpbrk(mark, "?;")); mark++) {
        bool greek = mark - reply > 1 && ((guchar)mark[-2] & 0xfe) == 0xce;
        if ((*mark == '?' || greek) && (!mark[1] || strchr(" \r\n\"')!?", mark[1])))
            return true;
    }
    return strstr(reply, "？") || strstr(reply, "؟");
}

/* The beginning of a text, folded, with a blank on either side for tables of whole words. Quotation above it is another's: who answers
 * below "> This mailbox is not monitored" is a person. A mark of quotation that the text begins with is kept. */
static char *
beginning(const char *text, gsize most)
{
    static const char *const marks[] = {"\"", "“", "„", "«", "»", "”"};
    for (const char *feed; text[strspn(text, " \t")] == '>' && (feed = strchr(text, '\n'));)
        text = feed + 1;
    bool cited = absence_begins(text + strspn(text, " \t\r\n"), marks, G_N_ELEMENTS(marks));
    g_autofree char *folded = absence_folded(text, most);
    return g_strconcat(cited ? " \"" : " ", folded, " ", NULL);
}

bool
absence_is_own_voice(const char *text)
{
    static const char *const words[] = {
        " my ",   " our ",  " me ",  " i get",  " i got", " we get", " we got", " please ", "hello ", " mein",
        " unser", " mir ",  " wir ", " ich ",   " mon ",  " mes ",   " notre ", " nos ",    " mi ",   " nuestr",
        " mio ",  " nostr", " meu ", " minha ", " mijn ", " onze ",  " mój ",   " moje ",   " мой ",  " наш"};
    g_autofree char *said = beginning(text, 300);
    return absence_asks(text) || pairs_hold_in(said, words, G_N_ELEMENTS(words));
}

/* A sentence begins with one of the words. */
static bool
sentence_begins(const struct pairs *said, const char *const *words, gsize count, bool of_mail)
{
    if (!pairs_hold(said, words, count)) /* nearly always, and told at once */
        return false;
    const char *folded = said->text;
    for (gsize i = 0; i < count; i++)
        for (const char *at = folded; (at = strstr(at, words[i])); at += strlen(words[i])) {
            const char *before = at;
            while (before > folded && strchr(" \t#-*_[(", before[-1]))
                before--;
            if (before > folded && (g_ascii_isalnum(before[-1]) || strchr("\"':;", before[-1])))
                continue;
            g_autofree char *after = g_strndup(at + strlen(words[i]), 60);
            if (!of_mail || pairs_hold_in(after, mail_words, G_N_ELEMENTS(mail_words)))
                return true;
        }
    return false;
}

static bool
opens(const struct pairs *said)
{
    return sentence_begins(said, openings, G_N_ELEMENTS(openings), false) ||
           sentence_begins(said, half_openings, G_N_ELEMENTS(half_openings), true);
}

/* A desk speaks of "us", and of "your" request: who says "my" is a person. */
static bool
is_one_person(const struct pairs *said)
{
    static const char *const words[] = {" my ",   " me ",  " me,",   " me.",   " mein ", " meine ", " mir ",
                                        " mon ",  " mes ", " mi ",   " mio ",  " mia ",  " meu ",   " minha ",
                                        " mijn ", " mój ", " moje ", " moja ", " мой ",  " моя ",   " мне "};
    return pairs_hold(said, words, G_N_ELEMENTS(words));
}

/* Notes say "I", too; receipts do not, nor who complains of an automatic reply and says nothing that notes say. */
static bool
says_i(const struct pairs *said)
{
    static const char *const words[] = {" i'",  " ich ", " je ne ", " je vous ", " je suis ", " je voudrais ", " j'",
                                        " yo ", " io ",  " eu ",    " ik ",      " jag ",     " jeg ",         " я "};
    bool slavic = strpbrk(said->text, "\xc4\xc5") != NULL; /* ą, č, ł, ś, ž: there "i" is "and" */
    return is_one_person(said) || pairs_hold(said, words, G_N_ELEMENTS(words)) ||
           (!slavic && strstr(said->text, " i "));
}

static bool
has_moved(const struct pairs *said)
{
    static const char *const this[] = {"this address",   "diese adresse",    "cette adresse",
                                       "esta dirección", "questo indirizzo", "dit adres"};
    bool address = pairs_hold(said, mail_words, G_N_ELEMENTS(mail_words)) || pairs_hold(said, this, G_N_ELEMENTS(this));
    return address && pairs_hold_words(said, moved, G_N_ELEMENTS(moved)) && strchr(said->text, '@') && !says_i(said);
}

static bool
is_away(const struct pairs *said)
{
    return pairs_hold_words(said, away, G_N_ELEMENTS(away)) ||
           (pairs_hold_words(said, gone, G_N_ELEMENTS(gone)) && pairs_hold(said, mail_words, G_N_ELEMENTS(mail_words)));
}

/* "I am on leave until Friday, please deliver after that": a note asks to turn elsewhere, or to wait, and no more. */
static bool
asks_a_deed(const struct pairs *said)
{
    static const char *const asking[] = {" please ",   " bitte ",   " merci de ", " merci d'",  "s'il vous pla",
                                         "por favor",  "per favor", "proszę o",   " prosím",    "пожалуйста",
                                         " wilt u ",   " kunt u ",  "vänligen ",  "vennligst ", "lütfen ",
                                         "お願い",     "ください",  "주세요",     "请",         "palun ",
                                         " prašau",    " prašom",   "lūdzu",      " prosim",    " molim",
                                         "si us plau", " mohon ",   " tolong ",   "παρακαλώ",   " kérem",
                                         "kérjük",     " vă rog",   "будь ласка", "моля",       "vui lòng",
                                         "กรุณา",       " chiedo ",  " vi preg",   " la preg",   " vous demande",
                                         " les pido",  " le pido",  " peço "};
    return pairs_hold(said, asking, G_N_ELEMENTS(asking)) && !pairs_hold(said, elsewhere, G_N_ELEMENTS(elsewhere));
}

/* Nothing of what notes speak of, nor what is cut short: a name, "Dr." */
static bool
is_other_matter(const char *sentence, gsize length)
{
    guint blanks = 0;
    for (gsize i = 1; i < length; i++)
        blanks += g_ascii_isspace(sentence[i]) && !g_ascii_isspace(sentence[i - 1]);
    bool cries = length && sentence[length - 1] == '!';
    g_autofree char *padded = g_strdup_printf(" %.*s ", (int)length, sentence);
    struct pairs said;
    pairs_take(&said, padded);
    return blanks >= (cries ? 3 : 1) && !is_away(&said) && !pairs_hold(&said, back, G_N_ELEMENTS(back)) &&
           !pairs_hold(&said, elsewhere, G_N_ELEMENTS(elsewhere)) && !pairs_hold(&said, civil, G_N_ELEMENTS(civil)) &&
           !pairs_hold(&said, mail_words, G_N_ELEMENTS(mail_words)) &&
           !pairs_hold(&said, promises, G_N_ELEMENTS(promises)) && !pairs_hold(&said, gone, G_N_ELEMENTS(gone)) &&
           !pairs_hold(&said, read_words, G_N_ELEMENTS(read_words));
}

/* "I am away until Thursday. Leave it at number 14.": a sentence that no note has. Or the writer is back: "I was on leave until …". */
static bool
has_other_matter(const char *reply)
{
    g_autofree char *folded = beginning(reply, 1000);
    if (pairs_hold_in(folded, past, G_N_ELEMENTS(past)))
        return true;
    const char *start = folded;
    for (const char *c = folded; *c; c++) {
        bool stops = strchr(".!", *c) && g_ascii_isspace(c[1]);
        gsize word = 0;
        while (stops && c - word > start && !g_ascii_isspace(c[-1 - (gssize)word]))
            word++;
        if (stops && (!c[2] || (!g_ascii_isdigit(c[-1]) && (word > 2 || c[1] != ' ')))) { /* "Dr. Ada", "14. März" */
            start += strspn(start, " \r\n");
            if (is_other_matter(start, (gsize)(c + 1 - start)))
                return true;
            start = c + 1;
        } else if (g_str_has_prefix(c, "\n\n") || (*c == ',' && c[1] == '\n')) {
            start = c + 1; /* a greeting */
        }
    }
    return false;
}

/* "[Automatic reply] Your order": no person writes it so. */
static bool
is_bracketed(const char *subject)
{
    static const char *const marks[][2] = {{"[", "]"}, {"(", ")"}, {"【", "】"}, {"［", "］"}, {"（", "）"}};
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *end = g_str_has_prefix(subject, marks[i][0]) ? strstr(subject, marks[i][1]) : NULL;
        g_autofree char *inner = end ? g_strndup(subject, (gsize)(end - subject)) : g_strdup("");
        g_autofree char *folded = absence_folded(inner, 60);
        for (gsize j = 0; *folded && j < G_N_ELEMENTS(subjects); j++)
            if (strcmp(g_strchomp(folded), subjects[j]) == 0)
                return true;
    }
    return false;
}

bool
absence_in_subject(const char *subject, const char *reply, bool is_answer)
{
    g_autofree char *folded = absence_folded(subject, 120);
    enum wording wording = absence_wording(folded, subjects, G_N_ELEMENTS(subjects));
    if (wording == WORDING_SURE || is_bracketed(subject))
        return true;
    /* "Absence de réponse": a thing is not there */
    static const char *const lacks[] = {"absence of ", "absence de ", "absence d'",
                                        "absence du ", "assenza di ", "ausência de "};
    bool weak = absence_wording(folded, weak_subjects, G_N_ELEMENTS(weak_subjects)) &&
                !absence_begins(folded, lacks, G_N_ELEMENTS(lacks));
    if (wording == WORDING_PERHAPS || weak) {
        g_autofree char *begun = beginning(reply, 500);
        struct pairs said;
        pairs_take(&said, begun);
        /* in a person's own voice, and saying nothing that notes say, it is what the person complains of */
        bool perhaps =
            wording == WORDING_PERHAPS && (strlen(begun) < 60 || (!absence_is_own_voice(reply) && !says_i(&said)));
        bool speaks = perhaps || !begun[2] || pairs_hold_words(&said, promises, G_N_ELEMENTS(promises)) || is_answer ||
                      is_away(&said) || pairs_hold_words(&said, back, G_N_ELEMENTS(back)) ||
                      pairs_hold_words(&said, read_words, G_N_ELEMENTS(read_words));
        if (opens(&said) || (speaks && !absence_asks(reply) && !asks_a_deed(&said) &&
                             (wording == WORDING_PERHAPS || !has_other_matter(reply))))
            return true;
    }
    bool answer = g_str_has_prefix(folded, "re:") || g_str_has_prefix(folded, "aw:") ||
                  g_str_has_prefix(folded, "sv:") || g_str_has_prefix(folded, "fw") || g_str_has_prefix(folded, "wg:");
    /* the folding above went to the first letter: brackets before it are looked for in the whole */
    g_autofree char *cased = answer ? NULL : g_utf8_casefold(subject, -1);
    g_autofree char *whole = cased ? g_strconcat(" ", cased, " ", NULL) : NULL;
    struct pairs named;
    if (!whole)
        return false;
    pairs_take(&named, whole);
    return pairs_hold(&named, subject_parts, G_N_ELEMENTS(subject_parts)) && !is_one_person(&named) &&
           !absence_asks(reply); /* "My husband is on vacation" */
}

/* Who says so tells what went wrong. French has the comma, for "o mais breve" is Portuguese. */
static bool
says_wrong(const struct pairs *said)
{
    static const char *const words[] = {
        " but ",    " aber ", ", mais ",  " mais je", " mais vous ", " mais il", " mais l", " pero ",  " ma ",
        " mas ",    " maar ", " ale ",    " men ",    " mutta ",     " ama ",    " fakat ", " но ",    " але ",
        "但",       "しかし", " missing", " broken",  " fehl",       " defe",    " kaputt", " manque", " cassé",
        " falta",   " rota ", " roto ",   " manca",   " rott",       " non fun", " ontbre", " kapot",  " brakuje",
        " chybí",   " chýba", " saknas",  " mangler", " puuttu",     " eksik",   "çalışm",  " не ра",  " не хват",
        "足りない", "壊れ",   "缺",       "坏了",     "壞了"};
    return pairs_hold(said, words, G_N_ELEMENTS(words));
}

/* Twice: a customer may write one of them, too. "The parcel has been received. Please send the lid within 24 hours": he asks. */
static bool
promises_twice(const struct pairs *said)
{
    guint count = 0;
    if (!says_i(said) && !says_wrong(said) && pairs_hold_words(said, promises, G_N_ELEMENTS(promises)) &&
        !asks_a_deed(said))
        for (gsize i = 0; i < G_N_ELEMENTS(promises); i++)
            count += strstr(said->text, promises[i]) != NULL;
    return count > 1;
}

/* No receipt comes with papers. */
static bool
encloses(const struct pairs *said)
{
    static const char *const words[] = {
        " anbei ",    " im anhang ", " attach", " enclosed ", "ci-joint", "pièce jointe", " adjunt",  " in allegato ",
        " em anexo ", " bijlage",    "załącz",  "v příloze",  " bifoga",  " vedhæft",     " vedlagt", "во вложении"};
    return pairs_hold(said, words, G_N_ELEMENTS(words));
}

bool
absence_is_receipt(const char *subject, const char *reply)
{
    /* "[Ticket#2026] Request received": what brackets hold is a number */
    const char *start = subject;
    while (*start == '[' && strchr(start, ']'))
        start = strchr(start, ']') + 1 + strspn(strchr(start, ']') + 1, " :");
    g_autofree char *folded = absence_folded(start, 80);
    bool perhaps = absence_wording(folded, receipts, G_N_ELEMENTS(receipts)) != WORDING_NONE, asked = false;
    for (gsize i = 0; i < G_N_ELEMENTS(papers); i++)
        asked |= strcmp(folded, papers[i]) == 0;
    if (!perhaps && !absence_begins(folded, weak_receipts, G_N_ELEMENTS(weak_receipts)))
        return false;
    g_autofree char *begun = beginning(reply, 500);
    struct pairs said;
    pairs_take(&said, begun);
    if (encloses(&said) && !opens(&said))
        return false;
    bool promised = !says_i(&said) && pairs_hold_words(&said, promises, G_N_ELEMENTS(promises));
    return opens(&said) || (promised && (!absence_asks(reply) || promises_twice(&said))) ||
           (perhaps && !asked && !says_i(&said) && !says_wrong(&said) && !absence_asks(reply) && !asks_a_deed(&said));
}

bool
absence_in_opening(const char *reply, bool is_answer)
{
    g_autofree char *folded = beginning(reply, 400); /* a greeting and the first sentences */
    struct pairs said;
    pairs_take(&said, folded);
    bool note = is_answer && is_away(&said) && pairs_hold_words(&said, back, G_N_ELEMENTS(back)) &&
                !asks_a_deed(&said) && !has_other_matter(reply);
    note |= is_answer && has_moved(&said);
    bool asks = absence_asks(reply);
    if (opens(&said)) /* who asks for what is his answers below another's "This is an automatic message" */
        return !(asks && is_one_person(&said));
    return !asks && (note || (promises_twice(&said) && folded[1] != '"' && !(is_answer && has_other_matter(reply))));
}

bool
absence_is_mailing(const char *text)
{
    if (!strstr(text, "http"))
        return false;
    gsize length = strlen(text);
    g_autofree char *valid = g_utf8_make_valid(text + length - MIN(length, 1500), -1);
    g_autofree char *foot = absence_folded(valid, 1500), *spaced = g_strconcat(" ", foot, " ", NULL);
    struct pairs said;
    pairs_take(&said, spaced);
    return sentence_begins(&said, feet, G_N_ELEMENTS(feet), false) && !says_i(&said);
}
