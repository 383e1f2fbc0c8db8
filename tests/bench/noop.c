/*
 * noop.c - the milter that costs what libmilter itself costs: every callback there is, each says "continue".
 *
 * The yardstick of tests/bench/throughput. usage: noop SOCKET
 */
#include <stdbool.h>

#include <libmilter/mfapi.h>
#include <stddef.h>

static sfsistat
on_connect(SMFICTX *context, char *name, _SOCK_ADDR *address)
{
    (void)context, (void)name, (void)address;
    return SMFIS_CONTINUE;
}

static sfsistat
on_word(SMFICTX *context, char *word)
{
    (void)context, (void)word;
    return SMFIS_CONTINUE;
}

static sfsistat
on_words(SMFICTX *context, char **words)
{
    (void)context, (void)words;
    return SMFIS_CONTINUE;
}

static sfsistat
on_header(SMFICTX *context, char *name, char *value)
{
    (void)context, (void)name, (void)value;
    return SMFIS_CONTINUE;
}

static sfsistat
on_step(SMFICTX *context)
{
    (void)context;
    return SMFIS_CONTINUE;
}

static sfsistat
on_body(SMFICTX *context, unsigned char *bytes, size_t length)
{
    (void)context, (void)bytes, (void)length;
    return SMFIS_CONTINUE;
}

int
main(int argc, char **argv)
{
    struct smfiDesc description = {.xxfi_name = (char *)"noop",
                                   .xxfi_version = SMFI_VERSION,
                                   .xxfi_flags = SMFIF_ADDHDRS,
                                   .xxfi_connect = on_connect,
                                   .xxfi_helo = on_word,
                                   .xxfi_envfrom = on_words,
                                   .xxfi_envrcpt = on_words,
                                   .xxfi_header = on_header,
                                   .xxfi_eoh = on_step,
                                   .xxfi_body = on_body,
                                   .xxfi_eom = on_step,
                                   .xxfi_data = on_step};
    return argc != 2 || smfi_register(description) != MI_SUCCESS || smfi_setconn(argv[1]) != MI_SUCCESS ||
           smfi_main() != MI_SUCCESS;
}
