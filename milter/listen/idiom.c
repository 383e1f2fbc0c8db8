/*
 * idiom.c - English turns of phrase that mean more than their words: "expecting a quick resolution", "what gives". Pure.
 */
#include "idiom.h"

char *
idiom_said(const struct clause *clause)
{
    static const struct {
        const char *begins, *say;
    } idioms[] = {
        {"this|it needs|requires immediate|urgent|prompt attention", "you would like this dealt with right away"},
        {"i|we need|require|want immediate|urgent|prompt attention|assistance|help|action",
         "you would like this dealt with right away"},
        {"i|we need|require|want|could help|assistance|support with this|it|that issue|problem|matter",
         "you would like help with it"},
        {"i|we need|require|want|could use|some help|assistance with this|it|that", "you would like help with it"},
        {"needs|requires|need immediate|urgent|prompt attention|action", "you would like this sorted out quickly"},
        {"immediate|urgent|prompt attention|action needed|required|requested",
         "you would like this sorted out quickly"},
        {"immediate|urgent|prompt assistance|help|support needed|required|requested|please", "you need urgent help"},
        {"need|needs immediate|urgent|prompt assistance|help|support", "you need urgent help"},
        {"urgent|urgently help|assistance needed|please", "you need urgent help"},
        {"help|assistance|support needed|required|please urgently|immediately", "you need urgent help"},
        {"urgently|immediately refund", "you would like your money back soon"},
        {"refund urgently|immediately|asap|now", "you would like your money back soon"},
        {"this|it needs|has to be fixed|resolved|sorted", "you would like this put right"},
        {"expecting a quick|fast|prompt|swift resolution|response|solution|reply",
         "you would like this sorted out quickly"},
        {"please|pls|kindly look into this matter|issue|asap", "you would like us to look into this"},
        {"what's up", "you would like to know what is going on"},
        {"what is up", "you would like to know what is going on"},
        {"what gives", "you would like to know what is going on"},
        {"what now", "you would like to know what happens next"},
        {"now what", "you would like to know what happens next"},
        {"what's going on", "you would like to know what is going on"},
        {"please|pls advise|advice", "you would like to know how to proceed"},
        {"advise|help needed|please|pls", "you would like our help"},
        {"please|pls help", "you would like our help"},
        {"please|pls|kindly stop it|this", "you would like us to stop this"},
        {"please|pls|kindly stop", "you would like us to stop"},
        {"just stop", "you would like us to stop"},
        {"any|anything help|you advice|suggestions|ideas", "you would like our help"},
        {"anything i can do", "you would like to know what you can do"},
        {"fix it|this", "you would like it fixed"},
        {"fix|sort|resolve|solve it|this now|immediately|asap|urgently|today", "you would like this put right at once"},
        {"awaiting|await a|an|your prompt|quick|fast|swift|early|urgent reply|response|answer|resolution|action",
         "you would like a quick reply"},
        {"awaiting|await your|a prompt|quick|fast|swift|early|urgent reply|response|answer",
         "you would like a quick reply"},
        {"awaiting|await your reply|response|answer|feedback", "you would like a reply"},
        {"waiting for|on your|a|some reply|response|answer|feedback", "you would like a reply"}};
    for (guint i = 0; i < G_N_ELEMENTS(idioms); i++) {
        guint matched = clause_has(clause, 0, idioms[i].begins);
        if (matched && clause->count <= matched + 1)
            return g_strdup(idioms[i].say);
    }
    return NULL;
}
