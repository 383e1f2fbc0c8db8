/*
 * topic.h - French sentences whose subject lacks its article, or stands before a colon (listen module only).
 */
#ifndef HEARKEN_LISTEN_TOPIC_H
#define HEARKEN_LISTEN_TOPIC_H

/* "Vendeur refuse le retour" as "Le vendeur refuse le retour", "Coiffeur : prix affiché 32 €" as "Il s'agit d'un coiffeur : le prix …";
 * any other sentence as it is. Owned by caller. */
char *topic_told(const char *sentence);

#endif
