/*
 * opaque.c - the content within an opaquely signed S/MIME part.
 *
 * Knows libcrypto's CMS reader, and nothing of trust: who signed is the mail client's question, what was written is ours. Pure.
 */
#include "opaque.h"

#include <openssl/cms.h>
#include <openssl/err.h>

GBytes *
opaque_content(const guint8 *der, gsize length)
{
    const unsigned char *at = der;
    CMS_ContentInfo *info = d2i_CMS_ContentInfo(NULL, &at, (long)length);
    GBytes *content = NULL;
    if (info && OBJ_obj2nid(CMS_get0_type(info)) == NID_pkcs7_signed) {
        ASN1_OCTET_STRING **held = CMS_get0_content(info);
        if (held && *held)
            content = g_bytes_new(ASN1_STRING_get0_data(*held), (gsize)ASN1_STRING_length(*held));
    }
    CMS_ContentInfo_free(info);
    ERR_clear_error();
    return content;
}
