/*
 * onset.h - where a French clause begins (listen module only).
 */
#ifndef HEARKEN_LISTEN_ONSET_H
#define HEARKEN_LISTEN_ONSET_H

#include "french_line.h"

#define ONSET_PREPOSITIONS                                                                                             \
    "de d' du des à au aux dans sur sous chez par pour avec sans en entre vers contre depuis pendant "                \
    "avant après dès durant malgré selon hors via voici voilà tout tous toute toutes lors"

/* Whether the word leads a clause behind a comma, as a time or a place does. */
bool onset_leads(const char *low);
/* Whether a form of many readings is a verb here. */
bool onset_is_verb(const struct line *line, guint at);
/* The "a" of "il y a deux mois": a time, no verb. */
bool onset_is_ago(const struct line *line, guint at);
/* Adverbs that belong to the clause that begins behind them: how many words. */
guint onset_led(const struct line *line, guint at);
/* "le code par sms n'arrive", "votre technicien est": a noun and its verb. */
bool onset_is_noun(const struct line *line, guint at);
/* A subject and its verb. */
bool onset_is_clause(const struct line *line, guint at);

#endif
