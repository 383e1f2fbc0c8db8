/*
 * charname.c - what a mail's name for a character set means.
 *
 * Knows the aliases that iconv lacks, the sets that are read as their supersets (as the WHATWG's encoding standard has it), and the
 * ways in which names are misspelt. Pure.
 */
#include "charname.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

static const struct {
    const char *said, *meant;
} aliases[] = {
    {"iso-8859-1", "windows-1252"},
    {"iso-8859-15", "iso-8859-15"},
    {"latin1", "windows-1252"},
    {"latin-1", "windows-1252"},
    {"l1", "windows-1252"},
    {"ansi", "windows-1252"},
    {"cp819", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"iso_8859-1:1987", "windows-1252"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"cp936", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"euc-cn", "gb18030"},
    {"hz", "hz-gb-2312"},
    {"ks_c_5601-1987", "cp949"},
    {"ks_c_5601", "cp949"},
    {"ksc5601", "cp949"},
    {"ksc_5601", "cp949"},
    {"euc-kr", "cp949"},
    {"euckr", "cp949"},
    {"uhc", "cp949"},
    {"shift_jis", "cp932"},
    {"shift-jis", "cp932"},
    {"shiftjis", "cp932"},
    {"sjis", "cp932"},
    {"x-sjis", "cp932"},
    {"ms_kanji", "cp932"},
    {"windows-31j", "cp932"},
    {"csiso2022jp", "iso-2022-jp"},
    {"iso-2022-jp-1", "iso-2022-jp"},
    {"iso-2022-jp-2", "iso-2022-jp"},
    {"iso-2022-jp-3", "iso-2022-jp"},
    {"iso-2022-jp-ms", "iso-2022-jp"},
    {"cp50220", "iso-2022-jp"},
    {"cp50221", "iso-2022-jp"},
    {"cp50222", "iso-2022-jp"},
    {"iso2022jp", "iso-2022-jp"},
    {"iso2022-jp", "iso-2022-jp"},
    {"jis", "iso-2022-jp"},
    {"euc-jp", "euc-jp-ms"},
    {"eucjp", "euc-jp-ms"},
    {"x-euc-jp", "euc-jp-ms"},
    {"big5", "big5-hkscs"},
    {"big-5", "big5-hkscs"},
    {"cn-big5", "big5-hkscs"},
    {"x-x-big5", "big5-hkscs"},
    {"cp950", "big5-hkscs"},
    {"utf8", "utf-8"},
    {"utf8mb4", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"unicode-2-0-utf-8", "utf-8"},
    {"x-unicode20utf8", "utf-8"},
    {"cp65001", "utf-8"},
    {"utf-8-sig", "utf-8"},
    {"utf-7", "utf-7"},
    {"unicode-1-1-utf-7", "utf-7"},
    {"csunicode11utf7", "utf-7"},
    {"cp65000", "utf-7"},
    {"unicode", "utf-16"},
    {"iso-10646-ucs-2", "utf-16"},
    {"ucs-2", "utf-16"},
    {"iso-8859-8-i", "windows-1255"},
    {"iso-8859-8-e", "windows-1255"},
    {"iso-8859-8", "windows-1255"},
    {"visual", "windows-1255"},
    {"logical", "windows-1255"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"koi8-r", "koi8-u"},
    {"koi8r", "koi8-u"},
    {"koi8", "koi8-u"},
    {"koi8u", "koi8-u"},
    {"koi8-ru", "koi8-u"},
    {"cp20866", "koi8-u"}, /* Windows' numbers */
    {"cp21866", "koi8-u"},
    {"cp20127", ""},
    {"cp51932", "euc-jp-ms"},
    {"cp51949", "cp949"},
    {"cp54936", "gb18030"},
    {"x-mac-roman", "macintosh"},
    {"x-macroman", "macintosh"},
    {"macroman", "macintosh"},
    {"mac-roman", "macintosh"},
    {"mac", "macintosh"},
    {"cp10000", "macintosh"},
    {"x-mac-cyrillic", "mac-cyrillic"},
    {"x-mac-ce", "mac-centraleurope"},
    {"ptcp154", "pt154"},
    {"kz-1048", "rk1048"},
    {"us-ascii", ""}, /* of octets that are none it says nothing */
    {"ascii", ""},
    {"ansi_x3.4-1968", ""},
    {"cp367", ""},
    {"646", ""},
    {"x-unknown", ""},
    {"unknown", ""},
    {"unknown-8bit", ""},
    {"x-user-defined", ""},
    {"default", ""},
    {"default_charset", ""},
    {"charset", ""},
    {"none", ""},
    {"null", ""},
    {"8bit", ""},
    {"7bit", ""},
    {"binary", ""},
    {"text", ""},
};

/* "windows1250", "win-1250", "x-cp1250", "cp_1250" … as "windows-1250"; "ibm850" as "cp850"; "iso8859_1", "8859-1" as "iso-8859-1". */
static char *
respelt(const char *name)
{
    static const char *const pages[] = {"x-windows", "windows", "win", "x-cp", "cp", "codepage", "ibm", "ms"};
    static const char *const parts[] = {"iso-8859", "iso_8859", "iso8859", "x-iso-8859", "iso 8859", "8859"};
    static const char *const rough[][2] = {{"gb2312", "gb18030"},      {"gbk", "gb18030"},     {"big5", "big5-hkscs"},
                                           {"2022-jp", "iso-2022-jp"}, {"shift_jis", "cp932"}, {"utf-8", "utf-8"},
                                           {"utf8", "utf-8"}};
    for (guint i = 0; i < G_N_ELEMENTS(pages); i++) {
        const char *rest = g_str_has_prefix(name, pages[i]) ? name + strlen(pages[i]) : NULL;
        if (!rest)
            continue;
        rest += strspn(rest, "-_ ");
        gsize digits = strspn(rest, "0123456789");
        guint64 page = digits >= 3 && digits <= 5 ? g_ascii_strtoull(rest, NULL, 10) : 0;
        if (page > 28590 && page <= 28606) /* Windows' numbers of ISO 8859 */
            return g_strdup_printf("iso-8859-%u", (guint)page - 28590);
        if ((page >= 1250 && page <= 1258) || page == 874) /* as sniff.c names them */
            return g_strdup_printf("windows-%u", (guint)page);
        if (page)
            return g_strdup_printf("cp%.*s", (int)digits, rest);
    }
    for (guint i = 0; i < G_N_ELEMENTS(parts); i++) {
        const char *rest = g_str_has_prefix(name, parts[i]) ? name + strlen(parts[i]) : NULL;
        if (!rest)
            continue;
        rest += strspn(rest, "-_ ");
        gsize digits = strspn(rest, "0123456789");
        if (digits == 1 || digits == 2)
            return g_strdup_printf("iso-8859-%.*s%s", (int)digits, rest, strcmp(rest + digits, "-i") == 0 ? "-i" : "");
    }
    for (guint i = 0; i < G_N_ELEMENTS(rough); i++)
        if (strstr(name, rough[i][0]))
            return g_strdup(rough[i][1]);
    return g_strdup(name);
}

static const char *
alias_of(const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (*name == *aliases[i].said && strcmp(name, aliases[i].said) == 0)
            return aliases[i].meant;
    return NULL;
}

char *
charname_meant(const char *charset)
{
    if (!charset || !*charset)
        return g_strdup("");
    g_autofree char *name = g_ascii_strdown(charset, -1);
    g_strdelimit(name, "\"'<>;,", ' ');
    g_strstrip(name);
    /* "utf-8*de" (RFC 2231 5), "charset=utf-8", "utf-8 (format flowed)", "iso-8859-1//translit": an option of iconv is none here */
    char *start = g_str_has_prefix(name, "charset=") ? name + 8 : name;
    start += strspn(start, " ");
    start[strcspn(start, "*(/ \t")] = '\0';
    const char *meant = alias_of(start);
    if (meant)
        return g_strdup(meant);
    g_autofree char *spelt = respelt(start);
    meant = alias_of(spelt);
    return meant ? g_strdup(meant) : g_steal_pointer(&spelt);
}
