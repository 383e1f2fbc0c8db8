/*
 * acknowledgement.c - fuzz target: subject, name and body of any octets give words that post_compose makes one mail of: one
 * recipient, known header fields once each, 7-bit, CRLF.
 */
#include "composed.h"

#include <hearken/letter.h>
#include <hearken/reply.h>
#include <hearken/text.h>
#include <stdlib.h>
#include <string.h>

static struct engine *ears;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    letter_init();
    struct fault fault = {0};
    const char *packs = g_getenv("HEARKEN_PACKS");
    must(engine_open(packs ? packs : HEARKEN_SRCDIR "/milter/listen/packs", &ears, &fault) == OUTCOME_OK);
    return 0;
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

int
LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length)
{
    /* subject NUL name NUL body, as clean as a letter's texts are (letter.h) */
    g_autofree char *raw = g_strndup((const char *)bytes, length);
    gsize first = strlen(raw);
    const char *rest = first < length ? (const char *)bytes + first + 1 : "";
    gsize left = first < length ? length - first - 1 : 0;
    g_autofree char *name = g_strndup(rest, left);
    gsize second = strlen(name);
    g_autofree char *body = second < left ? g_strndup(rest + second + 1, left - second - 1) : g_strdup("");
    g_autoptr(letter) letter = letter_new();
    replace(&letter->subject, text_line(raw, -1, 300));
    replace(&letter->reply, text_clean(body, -1, 16384));
    replace(&letter->signature, text_line(name, -1, 200));
    g_autoptr(insight) insight = engine_listen(ears, letter);
    struct brief brief = {.ticket = 1001,
                          .level = ACK_PARAPHRASE,
                          .queue_name = "Desk",
                          .signature = "The desk",
                          .queue_language = "en",
                          .next_step = "A person reads your message today."};
    g_autoptr(words) words = words_compose(ears, letter, insight, &brief);
    must(g_utf8_validate(words->text, -1, NULL) && *words->text && strlen(words->text) <= 4000);
    must(!strchr(words->text, '@') && !strstr(words->text, "://") && !strchr(words->text, '{'));
    struct post_mail post = {.from_name = "Desk",
                             .from_address = "desk@desk.invalid",
                             .reply_to = "desk+t1@desk.invalid",
                             .recipient = "customer@customer.invalid",
                             .subject = words->subject,
                             .text = words->text,
                             .message_id = "a1@desk.invalid",
                             .in_reply_to = "b2@customer.invalid",
                             .auto_submitted = "auto-replied"};
    g_autoptr(GBytes) mail = NULL;
    struct fault fault = {0};
    must(post_compose(&post, &mail, &fault) == OUTCOME_OK);
    gsize size;
    const char *octets = g_bytes_get_data(mail, &size);
    composed_check(octets, size, post.recipient);
    return 0;
}
