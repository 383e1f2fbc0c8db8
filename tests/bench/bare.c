/*
 * determiner.c - the yardstick beside the courier: the same mail N times by libcurl alone, over one kept connection. Prints the seconds it took.
 *
 * usage: bare URL SENDER RECIPIENT FILE COUNT
 */
#include <curl/curl.h>
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mail {
    char *octets;
    gsize length, at;
};

static size_t
on_read(char *buffer, size_t size, size_t count, void *user)
{
    struct mail *mail = user;
    gsize now = MIN(size * count, mail->length - mail->at);
    memcpy(buffer, mail->octets + mail->at, now);
    mail->at += now;
    return now;
}

int
main(int argc, char **argv)
{
    struct mail mail = {0};
    if (argc != 6 || !g_file_get_contents(argv[4], &mail.octets, &mail.length, NULL)) {
        fputs("usage: bare URL SENDER RECIPIENT FILE COUNT\n", stderr);
        return EXIT_FAILURE;
    }
    CURL *curl = curl_easy_init();
    struct curl_slist *recipients = curl_slist_append(NULL, argv[3]);
    curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, argv[2]);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(curl, CURLOPT_READDATA, &mail);
    gint64 began = g_get_monotonic_time();
    for (int i = atoi(argv[5]); i > 0; i--) {
        mail.at = 0;
        CURLcode result = curl_easy_perform(curl);
        if (result != CURLE_OK) {
            fprintf(stderr, "bare: %s\n", curl_easy_strerror(result));
            return EXIT_FAILURE;
        }
    }
    printf("%.6f\n", (double)(g_get_monotonic_time() - began) / G_USEC_PER_SEC);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    g_free(mail.octets);
    return EXIT_SUCCESS;
}
