/*
 * html.h - HTML as a person would read it, as plain text (letter module only).
 */
#ifndef HEARKEN_LETTER_HTML_H
#define HEARKEN_LETTER_HTML_H

#include <glib.h>
#include <stdbool.h>

struct page {
    char *text;       /* clean UTF-8, \n line ends; owned by caller */
    gsize history_at; /* octet where a mail client's own quote container began; G_MAXSIZE: none */
    bool hidden;      /* text that a person would not see was left out */
};

/* html: UTF-8. Never fetches anything. limit: octets of text. */
void html_read(const char *html, gsize length, gsize limit, struct page *page_out);

#endif
