/*
 * letter.c - a letter's life: empty, filled by others, freed.
 *
 * Knows every field that owns memory, and nothing of mail. Pure.
 */
#include <hearken/letter.h>

#include "forward.h"

static char *
nothing(void)
{
    return g_strdup("");
}

struct letter *
letter_new(void)
{
    struct letter *letter = g_new0(struct letter, 1);
    char **texts[] = {&letter->message_id,
                      &letter->subject,
                      &letter->thread_index,
                      &letter->date_text,
                      &letter->list_id,
                      &letter->text,
                      &letter->reply,
                      &letter->quoted,
                      &letter->signature,
                      &letter->automatic.status,
                      &letter->automatic.failed_recipient,
                      &letter->automatic.failed_message_id};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        *texts[i] = nothing();
    letter->language = g_strdup("und");
    letter->in_reply_to = g_ptr_array_new_with_free_func(g_free);
    letter->references = g_ptr_array_new_with_free_func(g_free);
    letter->limits = g_ptr_array_new();
    letter->evidence = letter->path = EVIDENCE_NONE;
    return letter;
}

static void
people_clear(struct people *people)
{
    for (guint i = 0; i < people->count; i++) {
        g_free(people->list[i].name);
        g_free(people->list[i].address);
    }
    g_free(people->list);
}

void
forwarded_free(struct forwarded *forwarded)
{
    if (!forwarded)
        return;
    g_free(forwarded->from.name);
    g_free(forwarded->from.address);
    people_clear(&forwarded->to);
    people_clear(&forwarded->cc);
    people_clear(&forwarded->further);
    g_free(forwarded->subject);
    g_free(forwarded->date);
    g_free(forwarded->text);
    g_free(forwarded->reply);
    g_free(forwarded->quoted);
    g_free(forwarded->signature);
    g_free(forwarded->note);
    forwarded_free(forwarded->within);
    g_free(forwarded);
}

static void
parts_free(struct letter *letter)
{
    for (guint i = 0; i < letter->part_count; i++) {
        g_free(letter->parts[i].path);
        g_free(letter->parts[i].filename);
        g_free(letter->parts[i].mime);
        g_free(letter->parts[i].content_id);
    }
    g_free(letter->parts);
}

void
letter_free(struct letter *letter)
{
    if (!letter)
        return;
    char *texts[] = {letter->message_id,
                     letter->subject,
                     letter->thread_index,
                     letter->date_text,
                     letter->list_id,
                     letter->text,
                     letter->reply,
                     letter->quoted,
                     letter->signature,
                     letter->automatic.status,
                     letter->automatic.failed_recipient,
                     letter->automatic.failed_message_id,
                     letter->language};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    struct people *people[] = {&letter->from, &letter->sender, &letter->to, &letter->cc, &letter->reply_to};
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        people_clear(people[i]);
    parts_free(letter);
    forwarded_free(letter->forwarded);
    g_ptr_array_unref(letter->in_reply_to);
    g_ptr_array_unref(letter->references);
    g_ptr_array_unref(letter->limits);
    g_free(letter);
}
