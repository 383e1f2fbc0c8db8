/*
 * limits.h - how much of a mail is looked at, and why no more. Every number of the letter module
 * stands here.
 */
#ifndef HEARKEN_LETTER_LIMITS_H
#define HEARKEN_LETTER_LIMITS_H

/* Before GMime (guard.c). Measured on GMime 3.2.13, reference/craft.md 3.3. */
#define LIMIT_HEADERS      1000          /* 500 000 take 1 s and 269 MB; real mails have under 150 */
#define LIMIT_HEADER_BYTES (1024 * 1024) /* Postfix cuts one header at 100 kB; ten of the longest */
#define LIMIT_PART_HEADERS 20000         /* header lines within parts: 5000 parts of four each */
#define LIMIT_PART_FIELD   (512 * 1024)  /* one field of a part; 200 000 parameters in 3 MB take 82 MB */
#define LIMIT_DELIMITERS   5000          /* lines that begin with "--": a million parts take 1.3 GB */
#define LIMIT_CONTAINERS   300           /* multipart and message types named: bounds the nesting below GMime's 1024 */
#define LIMIT_COLONS       100  /* in one address field: nested groups recurse, 1000 levels end a small stack */
#define LIMIT_ADDRESSES    2000 /* commas in one address field: 300 000 take 106 MB */

/* In our own walk over the parts (walk.c). */
#define LIMIT_DEPTH       32           /* a forward of a forward of …: nobody reads deeper */
#define LIMIT_PARTS       500          /* looked at in all */
#define LIMIT_ATTACHMENTS 200          /* listed */
#define LIMIT_TEXT        (256 * 1024) /* octets of text taken from a mail: a novel's chapter, and one SQL parameter */
#define LIMIT_TEXT_SOURCE (2 * 1024 * 1024) /* octets of HTML or text decoded to get there */
#define LIMIT_OPAQUE      (12 * 1024 * 1024) /* winmail.dat or a signed mail, decoded to memory: what 16 MB of base64 hold */
#define LIMIT_REPORT      (64 * 1024)        /* of a delivery status */

/* Of single values. */
#define LIMIT_SUBJECT    2048 /* octets; clients show 200 */
#define LIMIT_NAME       256
#define LIMIT_ADDRESS    320 /* 64 + @ + 255, RFC 5321 4.5.3.1 */
#define LIMIT_FILENAME   255 /* what file systems take */
#define LIMIT_ID         998 /* one line, RFC 5322 2.1.1 */
#define LIMIT_REFERENCES 50  /* the last ones; a thread's parents are nearest the end */
#define LIMIT_PEOPLE     500 /* of each of To, Cc */
#define LIMIT_FIELD      (64 * 1024)

#endif
