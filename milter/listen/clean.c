/*
 * clean.c - a text made regular before anything looks at its words.
 *
 * Two passes: clean_text() for the whole mail (characters), clean_plain() for one sentence (words): "pls", "ur", "dont", "i",
 * a sentence in capitals. A word is mended only where the table is sure of it. Pure, linear.
 */
#include "clean.h"

#include "apostrophe.h"
#include "familiar.h"
#include "haste.h"
#include "heading.h"
#include "jotting.h"
#include "item.h"
#include "shout.h"
#include "struck.h"
#include "swaps.h"
#include "topic.h"
#include "topline.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

/* ---- characters ------------------------------------------------------------------------------------------------ */

static const struct {
    gunichar from;
    const char *to;
} characters[] = {
    {0x2018, "'"},  {0x2019, "'"},  {0x201B, "'"},  {0x02BC, "'"},  {0x00B4, "'"},
    {0x2032, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x201F, "\""},
    {0x2033, "\""}, {0x2010, "-"},  {0x2011, "-"},  {0x2012, "-"},  {0x2026, "..."},
};

static const struct {
    const char *name, *to;
} entities[] = {{"&amp;", "&"}, {"&nbsp;", " "}, {"&quot;", "\""}, {"&#39;", "'"},  {"&apos;", "'"},
                {"&lt;", "("},  {"&gt;", ")"},   {"&euro;", "€"},  {"&pound;", "£"}};

static gsize
put_entity(const char *at, GString *clean)
{
    for (guint i = 0; *at == '&' && i < G_N_ELEMENTS(entities); i++)
        if (g_str_has_prefix(at, entities[i].name)) {
            g_string_append(clean, entities[i].to);
            return strlen(entities[i].name);
        }
    return 0;
}

static const char *
replacement(gunichar letter)
{
    for (guint i = 0; i < G_N_ELEMENTS(characters); i++)
        if (characters[i].from == letter)
            return characters[i].to;
    if (letter == 0x200D || letter >= 0xE0000) /* holds an emoji together */
        return NULL;
    GUnicodeType type = g_unichar_type(letter);
    return type == G_UNICODE_SPACE_SEPARATOR ? " " : type == G_UNICODE_FORMAT ? "" : NULL;
}

/* U+0300 to U+036F, which stand behind the letter they belong to. */
static bool
is_accent(const char *at)
{
    return (guchar)*at == 0xCC || ((guchar)*at == 0xCD && (guchar)at[1] < 0xB0);
}

/* What reads and links as ASCII is looked for as such: "ｅｖｉｌ．ｅｘａｍｐｌｅ", "evil。example" (IDNA takes these for dots), digits of any
 * script. A full stop of Asian writing stays one. '\0': is no such letter. */
static char
ascii_of(gunichar letter, const char *before, const char *next)
{
    gint digit = g_unichar_digit_value(letter);
    if (digit >= 0)
        return (char)('0' + digit);
    if (letter == 0x3002 || letter == 0xFF61)
        return g_ascii_isalnum(*before) && g_ascii_isalnum(*next) ? '.' : '\0';
    bool wide = (letter >= 0xFF21 && letter <= 0xFF3A) || (letter >= 0xFF41 && letter <= 0xFF5A);
    return wide || letter == 0xFF0E || letter == 0xFF0F || letter == 0xFF20 ? (char)(letter - 0xFEE0)
           : letter == 0xFE6B                                               ? '@'
                                                                            : '\0';
}

char *
clean_text(const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    GString *clean = g_string_sized_new(strlen(valid));
    guint run = 0;
    char before = '\0';
    for (const char *at = valid; *at;) {
        gsize entity = put_entity(at, clean);
        if (entity) {
            at += entity;
            before = '\0';
            continue;
        }
        const char *next = g_utf8_next_char(at);
        gunichar c = g_utf8_get_char(at);
        while (is_accent(next) &&
               g_unichar_compose(c, g_utf8_get_char(next), &c)) /* "n" and its tilde, as a Mac keeps them */
            next = g_utf8_next_char(next);
        run = *at == before ? run + 1 : 0;
        before = *at;
        bool mark = strchr("!?.", *at) != NULL;
        bool foreign = (guchar)*at >= 0x80;
        const char *other = foreign ? replacement(c) : NULL;
        char ascii = foreign ? ascii_of(c, at > valid ? at - 1 : "", next) : '\0';
        if (c == 0xFE0F && at > valid &&
            g_ascii_isalnum(at[-1])) /* a telephone's "I" that asks to be drawn as an emoji */
            ;
        else if (ascii)
            g_string_append_c(clean, ascii);
        else if (other)
            g_string_append(clean, other);
        else if (!(mark && run >= 3) && *at != '\r')
            g_string_append_unichar(clean, c);
        at = next;
    }
    return g_string_free(clean, FALSE);
}

/* "how 2 change it", "want 2 cancel": no number. */
static bool
is_to(const char *text, const char *at)
{
    static const char *const before[] = {"how ", "want ", "need ", "like ", "trying ", "going ", "able "};
    static const char *const deeds[] = {"change ", "cancel ", "get ", "know ", "return ", "send ", "pay ",  "speak ",
                                        "talk ",   "be ",     "see ", "use ",  "order ",  "swap ", "move ", "make "};
    bool led = false, deed = false;
    for (guint i = 0; i < G_N_ELEMENTS(before); i++)
        led |= at - text >= (gssize)strlen(before[i]) &&
               strncmp(at - strlen(before[i]), before[i], strlen(before[i])) == 0;
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++)
        deed |= strncmp(at + 2, deeds[i], strlen(deeds[i]) - 1) == 0 && !g_ascii_isalpha(at[1 + strlen(deeds[i])]);
    bool noun =
        g_str_has_prefix(at + 2, "return ticket") || g_str_has_prefix(at + 2, "return flight"); /* two of them */
    return led && deed && !noun;
}

/* What haste runs together: a dash between clauses, no stop before a capital; and a number too long to repeat. */
#define NUMBERED "(order|purchase|invoice|booking|reservation)(?: number| no\\.?| #)? #?\\d{10,}(?![\\d-])"

static const struct swap_of seams[] = {
    {"en",
     "(?<=[\\p{L}\\d)]) (?:—|–|--|-) (?=(?:I|I'm|I've|I'll|we|we've|it's|it|they|that's|please|can|could|what|how|why|"
     "nobody)\\b)(\\p{L})",
     ". \\u\\1", NULL},
    {"en", "(?<!\\bmy )(?<!\\bthe )(?<!\\bthis )(?<!\\bour )\\b" NUMBERED, "my \\1", NULL},
    {"en", "(?i)\\b" NUMBERED, "\\1", NULL},
    {NULL, "(?<=\\p{L}|\\p{L}\\d|\\)) (?:—|–|--|-) (?=\\p{Ll})", ", ", NULL},
    {"en",
     "(?<=[a-z]{2}|\\d)(?<!\\b(?:of|to|in|is|at))(?<!\\bthe)(?<!\\bcalled)(?<!\\bsa(?:ys|id)) "
     "(?=(?:This|These|They|Please|Thanks|Why|When|Could|Does) [a-z])",
     ". ", NULL},
};

char *
clean_spaced(const char *language, const char *text)
{
    bool english = strcmp(language, "en") == 0;
    GString *line = g_string_sized_new(strlen(text) + 16);
    for (const char *at = text; *at; at++) {
        bool inside = at > text && (g_ascii_islower(at[-1]) || strchr(") ", at[-1]));
        if (*at == ' ' && at[1] == ',' && at > text && !strchr(" \n", at[-1])) /* "años ,antes" */
            continue;
        if (*at == ',' && inside && g_ascii_isalpha(at[1]))
            g_string_append(line, ", ");
        else if (english && *at == '&' && at > text && at[-1] == ' ' && at[1] == ' ' && g_ascii_islower(at[2]))
            g_string_append(line, "and");
        else if (english && *at == '2' && at[1] == ' ' && is_to(text, at))
            g_string_append(line, "to");
        else
            g_string_append_c(line, *at);
    }
    static const char *const hyphens[][2] = {{" pouvez vous ", " pouvez-vous "}, {" pourriez vous ", " pourriez-vous "},
                                             {" peux tu ", " peux-tu "},         {" est ce que ", " est-ce que "},
                                             {" avez vous ", " avez-vous "},     {" puis je ", " puis-je "}};
    for (guint i = 0; strcmp(language, "fr") == 0 && i < G_N_ELEMENTS(hyphens); i++) {
        const char *at = strstr(line->str, hyphens[i][0]);
        bool own = at && at - line->str >= 4 && (strncmp(at - 4, "vous", 4) == 0 || strncmp(at - 2, "ne", 2) == 0);
        if (at && !own)
            g_string_replace(line, hyphens[i][0], hyphens[i][1], 1);
    }
    static struct swaps table = SWAPS(seams, 0);
    return swaps_put(&table, language, false, g_string_free(line, FALSE));
}

/* ---- words ----------------------------------------------------------------------------------------------------- */

static const struct {
    const char *language, *from, *to;
} mends[] = {
    {"en", "u", "you"},
    {"en", "ur", "your"},
    {"en", "r", "are"},
    {"en", "pls", "please"},
    {"en", "plz", "please"},
    {"en", "plse", "please"},
    {"en", "thx", "thanks"},
    {"en", "thanx", "thanks"},
    {"en", "ty", "thanks"},
    {"en", "im", "I'm"},
    {"en", "ive", "I've"},
    {"en", "dont", "don't"},
    {"en", "doesnt", "doesn't"},
    {"en", "didnt", "didn't"},
    {"en", "cant", "can't"},
    {"en", "wont", "won't"},
    {"en", "isnt", "isn't"},
    {"en", "wasnt", "wasn't"},
    {"en", "hasnt", "hasn't"},
    {"en", "havent", "haven't"},
    {"en", "hadnt", "hadn't"},
    {"en", "couldnt", "couldn't"},
    {"en", "wouldnt", "wouldn't"},
    {"en", "shouldnt", "shouldn't"},
    {"en", "todays", "today's"},
    {"en", "yesterdays", "yesterday's"},
    {"en", "shes", "she's"},
    {"en", "hes", "he's"},
    {"en", "theyre", "they're"},
    {"en", "theyve", "they've"},
    {"en", "weve", "we've"},
    {"en", "itll", "it'll"},
    {"en", "couldve", "could have"},
    {"en", "shouldve", "should have"},
    {"en", "wouldve", "would have"},
    {"en", "untill", "until"},
    {"en", "tbh", "to be honest"},
    {"en", "nite", "night"},
    {"en", "2nite", "tonight"},
    {"en", "2day", "today"},
    {"en", "cos", "because"},
    {"en", "becoz", "because"},
    {"en", "ppl", "people"},
    {"en", "wks", "weeks"},
    {"en", "hrs", "hours"},
    {"en", "mins", "minutes"},
    {"en", "ya", "you"},
    {"en", "yr", "your"},
    {"en", "yrs", "years"},
    {"en", "wk", "week"},
    {"en", "nowt", "nothing"},
    {"en", "summat", "something"},
    {"en", "tryna", "trying to"},
    {"en", "lemme", "let me"},
    {"en", "gimme", "give me"},
    {"en", "idk", "I don't know"},
    {"en", "wierd", "weird"},
    {"en", "arent", "aren't"},
    {"en", "werent", "weren't"},
    {"en", "youre", "you're"},
    {"en", "youve", "you've"},
    {"en", "thats", "that's"},
    {"en", "whats", "what's"},
    {"en", "wheres", "where's"},
    {"en", "theres", "there's"},
    {"en", "delievery", "delivery"},
    {"en", "delivary", "delivery"},
    {"en", "parcle", "parcel"},
    {"en", "pakage", "package"},
    {"en", "acount", "account"},
    {"en", "accout", "account"},
    {"en", "paswword", "password"},
    {"en", "pasword", "password"},
    {"en", "cancle", "cancel"},
    {"en", "cancled", "cancelled"},
    {"en", "refound", "refund"},
    {"en", "wat", "what"},
    {"en", "wen", "when"},
    {"en", "wud", "would"},
    {"en", "cud", "could"},
    {"en", "shud", "should"},
    {"en", "coz", "because"},
    {"en", "cuz", "because"},
    {"en", "bcoz", "because"},
    {"en", "bc", "because"},
    {"en", "tho", "though"},
    {"en", "thru", "through"},
    {"en", "gonna", "going to"},
    {"en", "wanna", "want to"},
    {"en", "gotta", "have to"},
    {"en", "abt", "about"},
    {"en", "msg", "message"},
    {"en", "acc", "account"},
    {"en", "acct", "account"},
    {"en", "appt", "appointment"},
    {"en", "tmrw", "tomorrow"},
    {"en", "tmr", "tomorrow"},
    {"en", "2moro", "tomorrow"},
    {"en", "yest", "yesterday"},
    {"en", "hai", "hi"},
    {"en", "teh", "the"},
    {"en", "alot", "a lot"},
    {"en", "any1", "anyone"},
    {"en", "sum1", "someone"},
    {"en", "btw", "by the way"},
    {"en", "asap", "as soon as possible"},
    {"en", "i", "I"},
    {"en", "i'm", "I'm"},
    {"en", "i've", "I've"},
    {"en", "i'd", "I'd"},
    {"en", "i'll", "I'll"},
    {"de", "vllt", "vielleicht"},
    {"de", "evtl", "eventuell"},
    {"de", "garnicht", "gar nicht"},
    {"de", "bestellnr", "Bestellnummer"},
    {"de", "nich", "nicht"},
    {"de", "nix", "nichts"},
    {"de", "is", "ist"},
    {"de", "rechnungsnr", "Rechnungsnummer"},
    {"de", "kundennr", "Kundennummer"},
    {"de", "auftragsnr", "Auftragsnummer"},
    {"de", "vertragsnr", "Vertragsnummer"},
    {"de", "hab", "habe"},
    {"de", "wieviel", "wie viel"},
    {"fr", "svp", "s'il vous plaît"},
    {"fr", "stp", "s'il te plaît"},
    {"fr", "pb", "problème"},
    {"fr", "bjr", "bonjour"},
    {"fr", "bcp", "beaucoup"},
    {"fr", "tjs", "toujours"},
    {"fr", "tjrs", "toujours"},
    {"fr", "qd", "quand"},
    {"fr", "jai", "j'ai"},
    {"fr", "cest", "c'est"},
    {"fr", "jcomprend", "je ne comprends"},
    {"fr", "jcomprends", "je ne comprends"},
    {"fr", "jpeux", "je peux"},
    {"fr", "jarrive", "j'arrive"},
    {"fr", "jsuis", "je suis"},
    {"fr", "chuis", "je suis"},
    {"fr", "ya", "il y a"},
    {"fr", "rdv", "rendez-vous"},
    {"fr", "cmd", "commande"},
    {"es", "q", "que"},
    {"es", "xq", "por qué"},
    {"es", "porfa", "por favor"},
    {"es", "tb", "también"},
    {"es", "pq", "porque"},
    {"es", "xfa", "por favor"},
    {"es", "ola", "hola"},
    {"es", "aun", "aún"},
    {"es", "osea", "o sea"},
    {"it", "xké", "perché"},
    {"it", "xche", "perché"},
    {"it", "nn", "non"},
    {"it", "cmq", "comunque"},
    {"it", "perche", "perché"},
    {"it", "grz", "grazie"},
    {"it", "pls", "per favore"},
    {"pt", "pls", "por favor"},
    {"pt", "vc", "você"},
    {"pt", "vcs", "vocês"},
    {"pt", "nao", "não"},
    {"pt", "tb", "também"},
    {"pt", "pq", "porque"},
    {"pt", "obg", "obrigado"},
    {"nl", "aub", "alstublieft"},
    {"nl", "ajb", "alsjeblieft"},
    {"nl", "svp", "alstublieft"},
    {"nl", "zsm", "zo snel mogelijk"},
    {"nl", "mn", "mijn"},
    {"nl", "ff", "even"},
};

static GHashTable *
mends_of(const char *language)
{
    static GHashTable *tables; /* "en pls" → "please" */
    static gsize once;
    if (g_once_init_enter(&once)) {
        tables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        for (guint i = 0; i < G_N_ELEMENTS(mends); i++)
            g_hash_table_insert(tables, g_strconcat(mends[i].language, " ", mends[i].from, NULL),
                                (gpointer)mends[i].to);
        g_once_init_leave(&once, 1);
    }
    (void)language;
    return tables;
}

static bool
is_word_part(const char *c)
{
    return g_ascii_isalnum(*c) || *c == '\'' || (guchar)*c >= 0x80;
}

/* The word before the blank that the text ends in. Owned by caller. */
static char *
last_word(const GString *plain)
{
    const char *end = plain->str + plain->len - (plain->len > 0 && plain->str[plain->len - 1] == ' '), *from = end;
    while (from > plain->str && is_word_part(from - 1))
        from--;
    return g_strndup(from, (gsize)(end - from));
}

static void
put_word(GString *plain, const char *language, const char *word, gsize width)
{
    g_autofree char *copy = g_strndup(word, width);
    g_autofree char *lower = g_utf8_strdown(copy, -1);
    g_autofree char *key = g_strconcat(language, " ", lower, NULL);
    const char *mended = g_hash_table_lookup(mends_of(language), key);
    bool begins = plain->len < 2 || strchr(".!?\n", plain->str[plain->len - 2]) || plain->str[plain->len - 1] == '\n';
    bool called = width > 1 && g_ascii_isupper(copy[1]) && !begins; /* "fix it ASAP" */
    bool capital = mended && g_ascii_isupper(*copy) && g_ascii_islower(*mended) && !called;
    if (capital) {
        g_string_append_c(plain, g_ascii_toupper(*mended));
        mended++;
    }
    bool english = !mended && strcmp(language, "en") == 0;
    bool method = word[width] == ' ' && word[width + 1] == '/'; /* "POST /v2/orders" */
    g_autofree char *before = last_word(plain);
    bool place = strcmp(language, "en") == 0 && shout_place(before, copy); /* "from LAX to PIT" */
    bool coded =
        word[width] == '*' || (plain->len && plain->str[plain->len - 1] == '*'); /* "SQ*BAKERY" on a statement */
    g_autofree char *said = mended || method || place || coded ? NULL : shout_word(language, copy),
                    *name = english && !said ? shout_name(copy) : NULL;
    g_string_append(plain, mended ? mended : said ? said : name ? name : copy);
}

/* "Hi team, my lamp broke": where the sentence itself begins. */
static const char *
past_salutation(const char *sentence)
{
    static const char greetings[] = " hi hello hey hiya dear good hallo guten guter moin sehr liebe lieber liebes "
                                    "servus bonjour bonsoir salut cher chère "
                                    "chers madame monsieur hola buenos buenas estimado estimada estimados estimadas "
                                    "buongiorno buonasera salve ciao "
                                    "gentile gentili spettabile egregio olá ola bom boa oi prezado prezada prezados "
                                    "caro cara beste geachte goedemorgen "
                                    "goedemiddag goedendag goedenavond hoi dag ";
    gsize width = strcspn(sentence, " ,!");
    g_autofree char *first = g_utf8_strdown(sentence, (gssize)width);
    g_autofree char *spaced = g_strdup_printf(" %s ", first);
    gsize mark = strcspn(sentence, ",!.:?;");
    if (!width || !strstr(greetings, spaced) || !sentence[mark] || !strchr(",!", sentence[mark]) || mark > 48)
        return sentence;
    guint words = 1, rest = 0;
    for (gsize i = 0; i < mark; i++)
        words += sentence[i] == ' ';
    const char *after = sentence + mark + strspn(sentence + mark, ",! ");
    for (const char *c = after; *c; c++)
        rest += *c == ' ';
    return words <= 5 && rest >= 2 ? after : sentence;
}

/* "Great job losing my parcel again": the fact behind the jibe. */
static char *
past_praise(const char *sentence)
{
    static const char *const praises[] = {"great job ",  "good job ",      "nice job ",           "brilliant job ",
                                          "well done ",  "great work ",    "nice work ",          "good work ",
                                          "thanks for ", "thank you for ", "congratulations on ", "congrats on ",
                                          "bravo for ",  "kudos for ",     "nice touch ",         "way to go "};
    static const char *const deeds[][2] = {
        {"losing", "lost"},          {"breaking", "broke"},      {"ignoring", "ignored"},
        {"ruining", "ruined"},       {"wasting", "wasted"},      {"charging", "charged"},
        {"forgetting", "forgot"},    {"missing", "missed"},      {"destroying", "destroyed"},
        {"damaging", "damaged"},     {"smashing", "smashed"},    {"leaving", "left"},
        {"cancelling", "cancelled"}, {"canceling", "cancelled"}, {"overcharging", "overcharged"},
        {"spoiling", "spoiled"},     {"sending", "sent"},        {"delaying", "delayed"},
        {"mixing", "mixed"},         {"messing", "messed"},      {"crushing", "crushed"},
        {"hanging", "hung"}};
    for (guint i = 0; i < G_N_ELEMENTS(praises); i++) {
        if (g_ascii_strncasecmp(sentence, praises[i], strlen(praises[i])) != 0)
            continue;
        const char *deed = sentence + strlen(praises[i]);
        for (guint k = 0; k < G_N_ELEMENTS(deeds); k++) {
            gsize width = strlen(deeds[k][0]);
            if (g_ascii_strncasecmp(deed, deeds[k][0], width) == 0 && deed[width] == ' ')
                return g_strdup_printf("You %s%s", deeds[k][1], deed + width);
        }
    }
    return g_strdup(sentence);
}

/* A jeer before or behind what is told: "Oh great, …", "Bravo, wirklich toller Service: …", "…, so thanks for nothing". */
static char *
without_jeers(const char *sentence)
{
    static const char *const heads[] = {
        "oh great, ",   "oh great! ",      "just great, ", "great, ",         "oh wonderful, ",
        "wonderful, ",  "brilliant, ",     "oh joy, ",     "bravo, ",         "franchement bravo, ",
        "bravo! ",      "bravo : ",        "bravo: ",      "well done, ",     "toll, ",
        "na toll, ",    "super, ",         "prima, ",      "klasse, ",        "glückwunsch, ",
        "génial, ",     "estupendo, ",     "perfecto, ",   "super gemacht, ", "toll gemacht, ",
        "fenomenal, ",  "super service, ", "formidable, ", "genial, ",        "enhorabuena, ",
        "fantastico, ", "parabéns, ",      "geweldig, "};
    static const char *const tails[] = {"thanks for nothing", "thank you for nothing", "danke für nichts",
                                        "merci pour rien",    "gracias por nada",      "grazie di niente",
                                        "obrigado por nada",  "bedankt voor niets"};
    g_autofree char *low = text_small(sentence);
    gsize from = 0, to = strlen(low);
    for (guint i = 0; i < G_N_ELEMENTS(heads) && !from; i++)
        if (g_str_has_prefix(low, heads[i]))
            from = strlen(heads[i]);
    const char *colon = from ? strstr(low + from, ": ") : NULL; /* "really great service: the wrong size" */
    if (colon && colon - (low + from) < 32)
        from = (gsize)(colon - low) + 2;
    for (guint i = 0; i < G_N_ELEMENTS(tails); i++) {
        const char *tail = strstr(low + from, tails[i]);
        if (!tail || strlen(tail) > strlen(tails[i]) + 2)
            continue;
        to = (gsize)(tail - low);
        static const char *const joins[] = {" so ",      " and ", " also ", " und ", " donc ", " et ",
                                            " así que ", " y ",   " e ",    " dus ", " en "};
        for (guint k = 0; k < G_N_ELEMENTS(joins); k++) {
            gsize width = strlen(joins[k]);
            if (to > width && strncmp(low + to - width, joins[k], width) == 0) {
                to -= width;
                break;
            }
        }
        while (to > from && strchr(" ,;-", low[to - 1]))
            to--;
    }
    guint words = 0;
    for (gsize i = from; i < to; i++)
        words += low[i] == ' ';
    return words >= 2 ? g_strndup(sentence + from, to - from) : g_strdup(sentence);
}

/* "my sensor (the 14 day one, bought in May) reads low": what stands aside would tear the clause apart where it is turned. */
static char *
without_asides(const char *sentence)
{
    GString *line = g_string_new(NULL);
    const char *at = sentence;
    for (const char *open = strstr(at, " ("); open; open = strstr(open + 1, " (")) {
        const char *close = strchr(open, ')');
        guint words = 1;
        bool torn = false;
        for (const char *c = open + 2; close && c < close; c++) {
            words += *c == ' ';
            torn |= strchr(",;:!?(", *c) != NULL;
        }
        bool priced =
            close && (memchr(open, '$', (gsize)(close - open)) || memchr(open, '\xE2', (gsize)(close - open)));
        bool numbered = false; /* "(Pixel 7, Android 14)" */
        for (const char *c = open; close && c < close; c++)
            numbered |= g_ascii_isdigit(*c);
        if (!close || open - sentence < 5 || priced || (numbered && words <= 5) || words < (torn ? 4 : 6))
            continue;
        g_string_append_len(line, at, open - at);
        at = close + 1;
        open = close;
    }
    g_string_append(line, at);
    return g_string_free(line, FALSE);
}

char *
clean_plain(const char *language, const char *sentence)
{
    bool english = strcmp(language, "en") == 0;
    g_autofree char *whole = without_asides(sentence);
    g_autofree char *sober = without_jeers(item_unlabelled(past_salutation(whole)));
    g_autofree char *fact = english ? past_praise(sober) : g_strdup(sober);
    g_autofree char *named = struck_named(language, fact);
    bool french = strcmp(language, "fr") == 0;
    g_autofree char *topical = french ? topic_told(named) : NULL;
    g_autofree char *headed = french ? heading_told(topical) : topline_told(language, named);
    g_autofree char *hasty = french ? haste_mended(headed) : g_strdup(headed);
    g_autofree char *mended = french ? familiar_said(hasty) : g_strdup(hasty);
    g_autofree char *whole_said = french && strcmp(headed, named) == 0 ? jotting_told(mended) : g_strdup(mended);
    g_autofree char *said = shout_calm(language, "", whole_said);
    g_autofree char *calm = english ? apostrophe_put(said) : shout_nouns(language, said);
    GString *plain = g_string_sized_new(strlen(calm) + 16);
    for (const char *at = calm; *at;) {
        gsize width = 0;
        while (at[width] && is_word_part(at + width))
            width++;
        /* "i.e", "R2-D2", an address: not words of their own */
        bool alone = width && (at == calm || !strchr("@/._-#", at[-1])) && !(strchr("@/_-", at[width]) && at[width]) &&
                     !(at[width] == '.' && is_word_part(at + width + 1) && at[width + 1]);
        if (alone)
            put_word(plain, language, at, width);
        else if (width)
            g_string_append_len(plain, at, (gssize)width);
        else
            g_string_append_c(plain, at[width++]);
        at += width;
    }
    return g_string_free(plain, FALSE);
}
