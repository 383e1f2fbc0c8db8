/*
 * digest.c - SHA-256 by libcrypto; the only place that knows it.
 *
 * The algorithm is fetched once for the process: looking it up costs more than hashing a small mail. One digest, one thread at a
 * time. Without memory or algorithm there is no identity and no mail: the process ends, and the sender's queue keeps the mail.
 */
#include <hearken/digest.h>

#include <openssl/evp.h>
#include <string.h>

struct digest {
    EVP_MD_CTX *context;
};

static gpointer
fetch(gpointer unused)
{
    (void)unused;
    EVP_MD *algorithm = EVP_MD_fetch(NULL, "SHA2-256", NULL);
    if (!algorithm)
        g_error("libcrypto has no SHA-256");
    return algorithm;
}

struct digest *
digest_new(void)
{
    static GOnce once = G_ONCE_INIT;
    struct digest *digest = g_new(struct digest, 1);
    digest->context = EVP_MD_CTX_new();
    if (!digest->context || !EVP_DigestInit_ex2(digest->context, g_once(&once, fetch, NULL), NULL))
        g_error("libcrypto: no SHA-256");
    return digest;
}

void
digest_add(struct digest *digest, const void *bytes, gssize length)
{
    if (length != 0 && !EVP_DigestUpdate(digest->context, bytes, length < 0 ? strlen(bytes) : (gsize)length))
        g_error("libcrypto: SHA-256 failed");
}

void
digest_finish(struct digest *digest, guint8 octets_out[DIGEST_OCTETS])
{
    if (!EVP_DigestFinal_ex(digest->context, octets_out, NULL))
        g_error("libcrypto: SHA-256 failed");
}

void
digest_free(struct digest *digest)
{
    if (!digest)
        return;
    EVP_MD_CTX_free(digest->context);
    g_free(digest);
}
