/*
 * briefly.c - the milter's share of listening, as often as asked: what tests/bench/listen counts the instructions of.
 */
#include <hearken/insight.h>

#include <stdio.h>
#include <stdlib.h>

int
main(int argc, char **argv)
{
    static const char paragraph[] =
        "I ordered a kettle three weeks ago and the lid does not close since Monday. Could you please tell me "
        "what I should do now? It leaks on the worktop and I have already tried another plug. ";
    int rounds = argc > 1 ? atoi(argv[1]) : 1;
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 4096)
        g_string_append(text, paragraph);
    const char *language = "";
    enum tone tone = TONE_NEUTRAL;
    for (int i = 0; i < rounds; i++)
        insight_briefly("Kettle leaks", text->str, &language, &tone);
    printf("%s %s\n", language, tone_name(tone));
    return 0;
}
