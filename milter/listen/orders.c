/*
 * orders.c - sentences that a customer's mail addresses to a machine that writes replies ("ignore all previous instructions").
 *
 * Whole phrases only: a customer who "followed your instructions" orders nothing. Pure.
 */
#include "orders.h"

#include <string.h>

bool
orders_machine(const char *text)
{
    static const char *const marks[] = {"ignore all previous",
                                        "ignore previous",
                                        "ignore all prior",
                                        "ignore your instructions",
                                        "disregard all previous",
                                        "previous instructions",
                                        "system prompt",
                                        "language model",
                                        "you are now the ",
                                        "you are now a ",
                                        "you are now an ",
                                        "you are now in ",
                                        "developer mode",
                                        "vorherigen anweisungen",
                                        "bisherigen anweisungen",
                                        "du bist jetzt ein",
                                        "du bist jetzt der ",
                                        "du bist jetzt die ",
                                        "instructions précédentes",
                                        "tu es maintenant l",
                                        "tu es maintenant un",
                                        "instrucciones anteriores",
                                        "ahora eres el ",
                                        "ahora eres un",
                                        "istruzioni precedenti",
                                        "ora sei il ",
                                        "ora sei un",
                                        "instruções anteriores",
                                        "agora você é o ",
                                        "agora você é um",
                                        "vorige instructies",
                                        "je bent nu de ",
                                        "je bent nu een "};
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strstr(low, marks[i]))
            return true;
    return false;
}

bool
orders_stop(const char *text)
{
    static const char *const own[] = {"also", "i",   "my", "ich", "mein", "meine", "auch",
                                      "je",   "mon", "ma", "mi",  "yo",   "il",    "meu"};
    g_autofree char *first = g_strndup(text, strcspn(text, " ,'"));
    for (guint i = 0; i < G_N_ELEMENTS(own); i++)
        if (g_ascii_strcasecmp(first, own[i]) == 0)
            return true;
    return false;
}
