/*
 * shifted.c - the seven-bit sets that shift by escapes, as octets of their eight-bit siblings.
 *
 * glibc's ISO-2022-JP ends at NEC's circled numbers and half-width kana, which Japanese mail is full of, and it has no HZ. EUC-JP
 * in Microsoft's version and GB18030 hold the same characters at the same places with the high bit set. Pure, linear.
 */
#include "shifted.h"

#include <string.h>

enum plane { PLANE_ASCII, PLANE_KANJI, PLANE_KANA, PLANE_SUPPLEMENT };

/* The escape at `at`, ESC already seen: its length and the plane it leads to; 0: none that is known. */
static gsize
escape(const char *at, gsize left, enum plane *plane_out)
{
    static const struct {
        const char *octets;
        enum plane plane;
    } escapes[] = {{"\x1b$(D", PLANE_SUPPLEMENT}, {"\x1b$(O", PLANE_KANJI}, {"\x1b$(Q", PLANE_KANJI},
                   {"\x1b$B", PLANE_KANJI},       {"\x1b$@", PLANE_KANJI},  {"\x1b(I", PLANE_KANA},
                   {"\x1b(B", PLANE_ASCII},       {"\x1b(J", PLANE_ASCII},  {"\x1b(H", PLANE_ASCII}};
    for (guint i = 0; i < G_N_ELEMENTS(escapes); i++) {
        gsize width = strlen(escapes[i].octets);
        if (left >= width && memcmp(at, escapes[i].octets, width) == 0) {
            *plane_out = escapes[i].plane;
            return width;
        }
    }
    return 0;
}

bool
shifted_is_japanese(const char *bytes, gsize length)
{
    enum plane plane;
    const char *end = bytes + length;
    for (const char *at = bytes; (at = memchr(at, 0x1B, (gsize)(end - at))); at++)
        if (escape(at, (gsize)(end - at), &plane) && plane != PLANE_ASCII)
            return true;
    return false;
}

char *
shifted_japanese(const char *bytes, gsize length, gsize *length_out)
{
    char *euc = g_malloc(length * 2 + 1); /* half-width kana: one octet becomes two */
    gsize made = 0;
    enum plane plane = PLANE_ASCII;
    for (gsize at = 0; at < length;) {
        guint8 octet = (guint8)bytes[at];
        gsize width = octet == 0x1B ? escape(bytes + at, length - at, &plane) : 0;
        if (width) {
            at += width;
            continue;
        }
        if (octet == '\n') /* a line ends in ASCII (RFC 1468), whether its sender knew or not */
            plane = PLANE_ASCII;
        bool graphic = octet > 0x20 && octet < 0x7F;
        bool pair = graphic && at + 1 < length && bytes[at + 1] > 0x20 && bytes[at + 1] < 0x7F;
        if (plane == PLANE_KANA && graphic) {
            euc[made++] = (char)0x8E;
            euc[made++] = (char)(octet | 0x80);
            at++;
        } else if ((plane == PLANE_KANJI || plane == PLANE_SUPPLEMENT) && pair) {
            if (plane == PLANE_SUPPLEMENT)
                euc[made++] = (char)0x8F;
            euc[made++] = (char)(octet | 0x80);
            euc[made++] = (char)(bytes[at + 1] | 0x80);
            at += 2;
        } else {
            euc[made++] = bytes[at++];
        }
    }
    *length_out = made;
    return euc;
}

char *
shifted_hz(const char *bytes, gsize length, gsize *length_out)
{
    char *gb = g_malloc(length + 1);
    gsize made = 0;
    bool shifted = false;
    for (gsize at = 0; at < length; at++) {
        char next = at + 1 < length ? bytes[at + 1] : '\0';
        if (bytes[at] == '~' && next && strchr("{}~\n", next)) {
            if (next == '~' && !shifted)
                gb[made++] = '~';
            shifted = next == '{' ? true : next == '}' ? false : shifted;
            at++;
        } else if (shifted && bytes[at] > 0x20 && bytes[at] < 0x7F && next > 0x20 && next < 0x7F) {
            gb[made++] = (char)(bytes[at] | 0x80);
            gb[made++] = (char)(next | 0x80);
            at++;
        } else {
            shifted &= bytes[at] != '\n';
            gb[made++] = bytes[at];
        }
    }
    *length_out = made;
    return gb;
}
