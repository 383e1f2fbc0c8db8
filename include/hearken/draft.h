/*
 * draft.h - an agent's mail as it may be altered before it leaves: its first text and that text's HTML
 * half.
 *
 * A thin door to GMime for the intake. All parts but the two stay as they came, octet for octet;
 * signed or encrypted mail is sealed and offers nothing. One thread.
 */
#ifndef HEARKEN_DRAFT_H
#define HEARKEN_DRAFT_H

#include <hearken/fault.h>
#include <hearken/letter.h>
#include <stdbool.h>

struct draft;

/* fd: seekable, from offset 0, borrowed for the draft's life. DEFER: it cannot be read. */
enum outcome draft_open(int fd, struct draft **draft_out, struct fault *fault_out);
void draft_close(struct draft *draft);
typedef struct draft draft; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(draft, draft_close)

/* S/MIME or PGP, also the inline kind: never altered. */
bool draft_is_sealed(const struct draft *draft);
/* UTF-8 with \n; "" where there is none. Borrowed, until set. */
const char *draft_text(const struct draft *draft);
const char *draft_html(const struct draft *draft);
/* Whether the text's lines flow (RFC 3676), and without the blank that says so. */
bool draft_flows(const struct draft *draft, bool *delsp_out);
/* The type of another half of the same text, a calendar's or a second HTML, that holds these words; owned by caller, NULL: none. */
char *draft_elsewhere(const struct draft *draft, const char *words);
/* Takes nothing over. A half the mail does not have is not made. */
void draft_set_text(struct draft *draft, const char *text);
void draft_set_html(struct draft *draft, const char *html);

/* The body as it is to be sent, CRLF, in pieces of less than 64 kB. DEFER: the sink took not all, or the octets cannot be read any more. */
enum outcome draft_pour(struct draft *draft, reader_sink sink, void *user, struct fault *fault_out);
/* Where the mail is one single text: the values of its Content-Type and Content-Transfer-Encoding, NULL when unchanged. Owned by caller. */
void draft_types(struct draft *draft, char **type_out, char **encoding_out);

#endif
