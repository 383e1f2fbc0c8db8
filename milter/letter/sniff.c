/*
 * sniff.c - which character set octets without a (true) label are in.
 *
 * Short texts (a subject, a file name) are scored here: East Asian sets by how common the code points' rows are, the others by
 * what letters come out and whether they make words. Longer ones are shown to uchardet first, whose statistics need a sentence.
 * Windows-1252 is the answer to anything else, as on the web. Pure; looks at 4 kB at most.
 */
#include "sniff.h"

#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

#define SAMPLE    4096 /* octets: a page of text; more decides nothing */
#define ENOUGH    24   /* high octets from which uchardet is right more often than the score (tests/unit/charset.c) */
#define LATIN_TOO 5    /* the same for the Latin sets, whose high octets are rare */

/* ---- East Asian: how usual is one code, in hundredths; octets used; 0 octets: no code of this set ---------------- */

typedef guint (*row)(const guint8 *at, gsize left, int *usual_out);

static bool
within(guint8 octet, guint8 from, guint8 to)
{
    return octet >= from && octet <= to;
}

static guint
row_gb18030(const guint8 *at, gsize left, int *usual_out)
{
    if (left < 2 || !within(at[0], 0x81, 0xFE) || at[1] < 0x30 || at[1] == 0x7F || at[1] == 0xFF)
        return 0;
    if (at[1] < 0x40)
        return *usual_out = 0, left >= 4 ? 4 : 0;
    bool plain = at[1] >= 0xA1;
    /* level 1: the 3755 common characters, by sound; A1 and A3: punctuation and full-width letters */
    *usual_out = plain && within(at[0], 0xB0, 0xD7)          ? 100
                 : plain && (at[0] == 0xA1 || at[0] == 0xA3) ? 80
                 : plain && within(at[0], 0xD8, 0xF7)        ? 20
                                                             : 0;
    return 2;
}

static guint
row_big5(const guint8 *at, gsize left, int *usual_out)
{
    if (left < 2 || !within(at[0], 0xA1, 0xF9) || !(within(at[1], 0x40, 0x7E) || within(at[1], 0xA1, 0xFE)))
        return 0;
    *usual_out = within(at[0], 0xA4, 0xC6) ? 100 : at[0] < 0xA4 ? 80 : 20;
    return 2;
}

static guint
row_cp932(const guint8 *at, gsize left, int *usual_out)
{
    if (within(at[0], 0xA1, 0xDF))
        return *usual_out = 30, 1; /* half-width katakana */
    if (left < 2 || !(within(at[0], 0x81, 0x9F) || within(at[0], 0xE0, 0xFC)) || !within(at[1], 0x40, 0xFC) ||
        at[1] == 0x7F)
        return 0;
    bool kana = (at[0] == 0x82 && at[1] >= 0x4F) || (at[0] == 0x83 && at[1] <= 0x96);
    *usual_out = kana || within(at[0], 0x88, 0x97) ? 100 : at[0] == 0x81 ? 90 : 20;
    return 2;
}

static guint
row_euc_jp(const guint8 *at, gsize left, int *usual_out)
{
    if (left < 2 || !within(at[1], 0xA1, 0xFE))
        return 0;
    if (at[0] == 0x8E)
        return *usual_out = 30, 2;
    if (at[0] < 0xA1)
        return 0;
    *usual_out = within(at[0], 0xA4, 0xA5)   ? 120 /* kana: in no other set's usual rows */
                 : within(at[0], 0xB0, 0xCF) ? 95
                 : within(at[0], 0xA1, 0xA3) ? 80
                                             : 20;
    return 2;
}

static guint
row_cp949(const guint8 *at, gsize left, int *usual_out)
{
    if (left < 2 || !within(at[0], 0x81, 0xFD) || at[1] < 0x41 || at[1] == 0xFF)
        return 0;
    bool plain = at[1] >= 0xA1;
    *usual_out = plain && within(at[0], 0xB0, 0xC8) ? 98 : plain && within(at[0], 0xA1, 0xA3) ? 80 : plain ? 10 : 20;
    return 2;
}

static const struct {
    const char *name;
    row row;
    bool spaced; /* words stand apart */
} asian[] = {
    {"gb18030", row_gb18030, false},  {"big5-hkscs", row_big5, false}, {"cp932", row_cp932, false},
    {"euc-jp-ms", row_euc_jp, false}, {"cp949", row_cp949, true},
};

/* Hundredths, -1000 when the octets are none of this set. A cut last character does not count. */
static int
score_asian(guint which, const guint8 *bytes, gsize length)
{
    int sum = 0, count = 0, breaks = 0, wrong = 0, usual = 0;
    bool after = false;
    for (gsize at = 0; at < length;) {
        if (bytes[at] < 0x80) {
            breaks += after && bytes[at] == ' ' && at + 1 < length && bytes[at + 1] >= 0x80;
            after = false;
            at++;
            continue;
        }
        guint used = asian[which].row(bytes + at, length - at, &usual);
        if (!used && at + 1 == length && length == SAMPLE)
            break;
        wrong += !used;
        sum += used ? usual : 0;
        count++;
        after = true;
        at += used ? used : 1;
    }
    if (!count || wrong * 50 > count)
        return -1000;
    int score = sum / count;
    if (breaks && count < 12 * (breaks + 1)) /* words, not sentences without blanks */
        score += asian[which].spaced ? 8 : -8;
    return score;
}

/* ---- sets of one octet a character ------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    const char *common;   /* half of all letters in a usual text; case-folded */
    gunichar first, last; /* the script's letters */
    int rare; /* taken off: DOS's and ISO's sets were never much used in mail; Hebrew has the fewest letters, so they tell more */
} single[] = {
    {"windows-1252", "äöüßéèàçñóíáêôåøæãõâîúëïìòù", 0xC0, 0x24F, 0},
    {"windows-1251", "оеаинтсрвлкмдпуяы", 0x400, 0x4FF, 0},
    {"koi8-u", "оеаинтсрвлкмдпуяы", 0x400, 0x4FF, 0},
    {"cp866", "оеаинтсрвлкмдпуяы", 0x400, 0x4FF, 10},
    {"iso-8859-5", "оеаинтсрвлкмдпуяы", 0x400, 0x4FF, 10},
    {"windows-1253", "αοιετσνηυρπκμλςάόί", 0x370, 0x3FF, 0},
    {"windows-1255", "יוהלארתבמשנ", 0x5D0, 0x5EA, -5},
    {"windows-1256", "اليمونتربةعدسفهكق", 0x621, 0x6FF, 0},
    {"iso-8859-6", "اليمونتربةعدسفهكق", 0x621, 0x6FF, 10},
    {"windows-874", "านรกเงมยลวดทสตอปบคห่้ัีิ", 0xE01, 0xE4E, 0},
};

/* At most four octets come out for one; what has no meaning becomes U+FFFD. Owned by caller. */
static char *
decode_single(const char *name, const char *bytes, gsize length)
{
    iconv_t door = iconv_open("UTF-8", name);
    if (door == (iconv_t)-1)
        return g_strdup("");
    gsize space = length * 4, left = length;
    char *text = g_malloc(space + 1), *to = text, *from = (char *)bytes;
    while (left > 0 && iconv(door, &from, &left, &to, &space) == (gsize)-1 && space >= 3) {
        memcpy(to, "\xEF\xBF\xBD", 3);
        to += 3;
        space -= 3;
        from++;
        left--;
    }
    iconv_close(door);
    *to = '\0';
    return text;
}

static bool
is_quiet_mark(gunichar c) /* what stands between words in any script */
{
    return c == 0xA0 || c == 0xAB || c == 0xBB || c == 0xB0 || c == 0xA7 || c == 0xA9 || c == 0xAE || c == 0x20AC ||
           c == 0x2116 || (c >= 0x2010 && c <= 0x2026);
}

struct word_state {
    gunichar before;
    bool before_ours, ours_only;
    guint run; /* of our letters */
};

static int
score_letter(guint which, gunichar c, gunichar next, struct word_state *state)
{
    bool latin = which == 0, ours = c >= single[which].first && c <= single[which].last && c != 0xD7 && c != 0xF7;
    bool in_word = g_unichar_isalpha(state->before) && g_unichar_isalpha(next);
    if (!ours || !(g_unichar_isalpha(c) || g_unichar_ismark(c)))
        return is_quiet_mark(c) && (!in_word || c == 0x2019) ? 50 : -100;
    bool mixed =
        (state->before < 0x80 && g_ascii_isalpha((char)state->before)) || (next < 0x80 && g_ascii_isalpha((char)next));
    if (latin && strchr("\xE4\xF6\xFC\xDF\xC4\xD6\xDC", (int)c) && c < 0x100) /* "äöü": what Germans test with */
        return 100;
    if (mixed != latin && (mixed || state->run >= 2))
        return -100; /* Latin letters stand among ASCII ones, all others among themselves */
    if (g_unichar_isupper(c) && g_unichar_islower(state->before))
        return -100;
    if ((c == 0x5DA || c == 0x5DD || c == 0x5DF || c == 0x5E3 || c == 0x5E5) && g_unichar_isalpha(next))
        return -100; /* a Hebrew final form within a word */
    if (!latin && !g_unichar_isalpha(state->before) && !g_unichar_isalpha(next))
        return 40; /* alone: as likely a mark of another set */
    char letter[7] = "";
    g_unichar_to_utf8(g_unichar_tolower(c), letter);
    return strstr(single[which].common, letter) ? 100 : 60;
}

static int
score_single(guint which, const char *bytes, gsize length)
{
    g_autofree char *text = decode_single(single[which].name, bytes, length);
    struct word_state state = {0};
    int sum = 0, count = 0;
    for (const char *at = text; *at;) {
        gunichar c = g_utf8_get_char(at);
        at = g_utf8_next_char(at);
        if (c >= 0x80) {
            sum += score_letter(which, c, g_utf8_get_char(at), &state);
            count++;
        }
        state.run = c >= single[which].first && c <= single[which].last ? state.run + 1 : 0;
        state.before = c;
    }
    return count ? sum / count : -1000;
}

/* ---- both together ----------------------------------------------------------------------------------------------- */

static const char *
by_score(const char *bytes, gsize length, const char *hint)
{
    const char *best = "windows-1252";
    int most = 20; /* below that nothing makes words: the web's default */
    for (guint i = 0; i < G_N_ELEMENTS(single); i++) {
        int score = score_single(i, bytes, length) - single[i].rare +
                    (hint && g_ascii_strcasecmp(hint, single[i].name) == 0 ? 15 : 0);
        if (score > most) {
            most = score;
            best = single[i].name;
        }
    }
    for (guint i = 0; i < G_N_ELEMENTS(asian); i++) {
        int score = score_asian(i, (const guint8 *)bytes, length);
        if (hint && g_ascii_strcasecmp(hint, asian[i].name) == 0)
            score += 25;
        if (score >= 60 && score > most) {
            most = score;
            best = asian[i].name;
        }
    }
    return best;
}

/* uchardet's names that are believed, and what is meant: the sets which the web and mail use in their stead. */
static const struct {
    const char *said, *meant;
    bool latin;
} believed[] = {
    {"GB18030", "gb18030", false},
    {"BIG5", "big5-hkscs", false},
    {"SHIFT_JIS", "cp932", false},
    {"EUC-JP", "euc-jp-ms", false},
    {"UHC", "cp949", false},
    {"EUC-KR", "cp949", false},
    {"EUC-TW", "euc-tw", false},
    {"WINDOWS-1251", "windows-1251", false},
    {"KOI8-R", "koi8-u", false},
    {"IBM866", "cp866", false},
    {"ISO-8859-5", "iso-8859-5", false},
    {"MAC-CYRILLIC", "mac-cyrillic", false},
    {"WINDOWS-1253", "windows-1253", false},
    {"ISO-8859-7", "windows-1253", false},
    {"WINDOWS-1255", "windows-1255", false},
    {"ISO-8859-8", "windows-1255", false},
    {"WINDOWS-1256", "windows-1256", false},
    {"ISO-8859-6", "iso-8859-6", false},
    {"TIS-620", "windows-874", false},
    {"WINDOWS-1250", "windows-1250", true},
    {"ISO-8859-2", "iso-8859-2", true},
    {"WINDOWS-1254", "windows-1254", true},
    {"ISO-8859-9", "windows-1254", true},
    {"WINDOWS-1257", "windows-1257", true},
    {"ISO-8859-13", "windows-1257", true},
    {"ISO-8859-4", "iso-8859-4", true},
    {"WINDOWS-1258", "windows-1258", true},
    {"VISCII", "viscii", true},
};

static const char *
by_statistics(const char *bytes, gsize length, bool latin)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes, length);
    uchardet_data_end(detector);
    const char *said = uchardet_get_charset(detector), *meant = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(believed); i++)
        if (strcmp(said, believed[i].said) == 0 && believed[i].latin == latin)
            meant = believed[i].meant;
    uchardet_delete(detector);
    /* ISO's C1 controls are letters and quotes of Windows' set, which is the commoner by far. */
    for (gsize i = 0; meant && strcmp(meant, "iso-8859-2") == 0 && i < length; i++)
        if (within((guint8)bytes[i], 0x80, 0x9F))
            meant = "windows-1250";
    return meant;
}

static bool
is_latin_set(const char *name)
{
    for (guint i = 0; name && i < G_N_ELEMENTS(believed); i++)
        if (believed[i].latin && g_ascii_strcasecmp(name, believed[i].meant) == 0)
            return true;
    return false;
}

const char *
sniff_charset(const char *bytes, gsize length, const char *hint)
{
    gsize sample = MIN(length, SAMPLE);
    guint high = 0;
    for (gsize i = 0; i < sample; i++)
        high += (guint8)bytes[i] >= 0x80;
    const char *scored = by_score(bytes, sample, hint), *counted = NULL;
    bool latin = strcmp(scored, "windows-1252") == 0;
    if (latin ? high >= LATIN_TOO : high >= ENOUGH)
        counted = by_statistics(bytes, sample, latin);
    if (!counted && latin && is_latin_set(hint)) /* too little to count: what the mail's language usually has */
        counted = hint;
    return counted ? counted : scored;
}

const char *
sniff_wide(const char *bytes, gsize length)
{
    if (length >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0))
        return "utf-16";
    gsize even = 0, odd = 0, look = MIN(length, 512);
    for (gsize i = 0; i < look; i++)
        if (!bytes[i])
            i % 2 ? odd++ : even++;
    if (look >= 8 && odd > look / 4 && even < look / 32)
        return "utf-16le";
    if (look >= 8 && even > look / 4 && odd < look / 32)
        return "utf-16be";
    return NULL;
}

bool
sniff_is_not_western(const char *bytes, gsize length)
{
    guint high = 0, apart = 0, run = 0, different = 0;
    bool seen[128] = {false};
    gsize sample = MIN(length, SAMPLE);
    for (gsize i = 0; i <= sample; i++) {
        bool is_high = i < sample && (guint8)bytes[i] >= 0x80;
        high += is_high;
        if (is_high && !seen[(guint8)bytes[i] - 0x80]) {
            seen[(guint8)bytes[i] - 0x80] = true;
            different++;
        }
        if (!is_high && run >= 4)
            apart += run;
        run = is_high ? run + 1 : 0;
    }
    return high >= 12 && different >= 8 && apart * 5 > high * 4; /* "ÄÖÜäöüÄÖÜäöü" of a test is Western */
}

const char *
sniff_usual(const char *language)
{
    static const struct {
        const char *languages, *charset;
    } usual[] = {
        {"ru be bg mk sr ", "windows-1251"},
        {"uk ", "windows-1251"},
        {"pl cs sk hu ro sl hr bs sq ", "windows-1250"},
        {"tr az ", "windows-1254"},
        {"lt lv et ", "windows-1257"},
        {"el ", "windows-1253"},
        {"he yi ", "windows-1255"},
        {"ar fa ur ", "windows-1256"},
        {"th ", "windows-874"},
        {"vi ", "windows-1258"},
        {"ja ", "cp932"},
        {"zh ", "gb18030"},
        {"ko ", "cp949"},
    };
    if (!language || strlen(language) < 2)
        return NULL;
    char wanted[4] = {g_ascii_tolower(language[0]), g_ascii_tolower(language[1]), ' ', '\0'};
    for (guint i = 0; i < G_N_ELEMENTS(usual); i++)
        if (strstr(usual[i].languages, wanted))
            return usual[i].charset;
    return NULL;
}

const char *
sniff_known(const char *name)
{
    if (strcmp(name, "iso-2022-jp") == 0)
        return "cp932"; /* raw octets of Japanese mail are Windows' */
    if (strcmp(name, "hz-gb-2312") == 0)
        return "gb18030";
    for (guint i = 1; i < G_N_ELEMENTS(single); i++)
        if (strcmp(name, single[i].name) == 0)
            return single[i].name;
    for (guint i = 0; i < G_N_ELEMENTS(asian); i++)
        if (strcmp(name, asian[i].name) == 0)
            return asian[i].name;
    for (guint i = 0; i < G_N_ELEMENTS(believed); i++)
        if (strcmp(name, believed[i].meant) == 0)
            return believed[i].meant;
    return NULL;
}
