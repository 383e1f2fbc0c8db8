/*
 * topic.c - French sentences whose subject lacks its article ("Vendeur refuse le retour", "Service client ne répond pas") or stands before
 * a mark as a headline ("Coiffeur : prix affiché 32 €, …", "Pressing du centre, veste rendue rétrécie").
 *
 * The noun's gender must be known, and a verb must follow that is no noun; a headline is one of the trades that mails complain of, and
 * what stands behind it must become a clause (heading.c). Pure, thread-safe.
 */
#include "topic.h"

#include "clause.h"
#include "french_line.h"
#include "heading.h"
#include "jotting.h"
#include "listener.h"

#include <glib.h>
#include <string.h>

#define SUBJECT_MAX 3 /* words before the verb */

/* The text with its first letter small or large. Owned by caller. */
static char *
begun(const char *text, bool capital)
{
    g_autofree char *first = g_utf8_substring(text, 0, *text ? 1 : 0);
    g_autofree char *cased = capital ? g_utf8_strup(first, -1) : g_utf8_strdown(first, -1);
    return g_strconcat(cased, text + strlen(first), NULL);
}

static bool
is_open(const char *low)
{
    return strchr("aeiouh\xC3", *low) != NULL;
}

/* "Vendeur refuse", "Service client n'a": the subject with its article. NULL: no such sentence. */
static char *
subject_told(const char *sentence, const struct clause *clause)
{
    static const char nouns[] =
        "livre facture demande marche manque porte part commande change livrer offre reste note "
        "garantit vis dors suit est dit fait perd coupe";
    const char *low = clause->words[0].low;
    bool hers = jotting_is_hers(low), his = jotting_is_his(low);
    if (hers == his || !french_heads_fragment(low) || *clause->words[0].trail)
        return NULL;
    for (guint i = 1; i <= SUBJECT_MAX && i < clause->count; i++) {
        const char *word = clause->words[i].low;
        bool denies = strcmp(word, "ne") == 0 || g_str_has_prefix(word, "n'");
        bool verb = word_in(word, "est a sont ont") || (french_is_finite(word) && !word_in(word, nouns));
        if (denies || verb) {
            g_autofree char *small = begun(sentence, false);
            return g_strconcat(is_open(low) ? "L'" : hers ? "La " : "Le ", small, NULL);
        }
        if (*clause->words[i].trail || strchr(word, '\'') ||
            word_in(word,
                    "à de du des en par pour avec sans sur dans chez et ou qui que le la les un une mon ma mes") ||
            french_is_participle(word))
            return NULL;
    }
    return NULL;
}

/* "Coiffeur : prix affiché 32 €": who it is about, and what there was. NULL: no such sentence. */
static char *
headline_told(const struct clause *clause)
{
    static const char trades[] =
        "hôtel restaurant opérateur garage magasin crèche camping banque mutuelle dentiste opticien coiffeur plombier "
        "auto-école pressing serrurier traiteur fleuriste cordonnier agence syndic assurance fournisseur boulangerie "
        "supermarché pharmacie bijouterie animalerie";
    static const char women[] =
        "crèche banque mutuelle auto-école agence assurance boulangerie pharmacie bijouterie animalerie";
    const char *low = clause->words[0].low;
    guint end = 0;
    while (end < 4 && end + 1 < clause->count && !strpbrk(clause->words[end].trail, ":,"))
        end++;
    if (!word_in(low, trades) || end + 3 >= clause->count || !strpbrk(clause->words[end].trail, ":,"))
        return NULL;
    g_autofree char *label = clause_join(clause, 0, end + 1), *rest = clause_join(clause, end + 1, clause->count);
    label[strcspn(label, ":,")] = '\0';
    g_autofree char *small = begun(g_strchomp(label), false), *capital = begun(rest, true),
                    *told = heading_told(capital);
    bool clear = listener_is_clause(clause, end + 1) || g_str_has_prefix(rest, "j'") || g_str_has_prefix(rest, "je ");
    if (strcmp(told, capital) == 0 && (!clear || !strchr(clause->words[end].trail, ':')))
        return NULL;
    g_autofree char *said = begun(told, false);
    return g_strdup_printf("Il s'agit d'un%s %s : %s", word_in(low, women) ? "e" : "", small, said);
}

/* "Pose d'un volet : le technicien a percé …": what was done, and what is told of it. NULL: no such sentence. */
static char *
deed_told(const struct clause *clause)
{
    static const char hers[] =
        "pose livraison installation réparation location vente réservation commande vidange révision "
        "rénovation construction",
                      his[] =
                          "achat remplacement montage dépannage entretien déménagement ravalement contrôle nettoyage";
    const char *low = clause->words[0].low, *next = clause->words[1].low;
    guint end = 1;
    while (end < 7 && end + 1 < clause->count && !*clause->words[end].trail)
        end++;
    if (!word_in(low, hers) && !word_in(low, his))
        return NULL;
    if ((!word_in(next, "de du des") && !g_str_has_prefix(next, "d'")) || !strchr(clause->words[end].trail, ':') ||
        !listener_is_clause(clause, end + 1))
        return NULL;
    g_autofree char *label = clause_join(clause, 0, end + 1), *rest = clause_join(clause, end + 1, clause->count);
    label[strcspn(label, ":")] = '\0';
    g_autofree char *small = begun(g_strchomp(label), false), *said = begun(rest, false);
    return g_strdup_printf("Pour %s%s, %s", is_open(low) ? "l'" : word_in(low, hers) ? "la " : "le ", small, said);
}

char *
topic_told(const char *sentence)
{
    g_autoptr(clause) clause = clause_cut(sentence);
    if (clause->count < 3 || *clause->words[0].lead || strchr(sentence, '?') || strchr(sentence, '"') ||
        strchr(clause->words[0].low, '\''))
        return g_strdup(sentence);
    char *told = headline_told(clause);
    bool aside = strchr(sentence, '(') != NULL;
    told = told || aside ? told : deed_told(clause);
    told = told || aside ? told : subject_told(sentence, clause);
    return told ? told : g_strdup(sentence);
}
