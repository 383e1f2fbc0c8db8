/*
 * worth.c - how much a sentence that the model leaves out may still be missed.
 *
 * A second wish, a condition, a denial, a deed of ours, what may hurt somebody, people counted, a sum or a number count for more than
 * scenery. Closed lists of phrases; pure.
 */
#include "worth.h"

#include "wanted.h"

#include <string.h>

/* "About 40 of our customers": whom else it hits. */
static bool
counts_people(const char *text)
{
    static const char *const people[] = {"customer", "client",  "patient", "guest",  "member", "user",
                                         "kunden",   "patient", "gäste",   "gast",   "nutzer", "pacient",
                                         "klant",    "utent",   "alunos",  "membres"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    bool counted = strpbrk(low, "0123456789") != NULL;
    for (guint i = 0; counted && i < G_N_ELEMENTS(people); i++)
        if (strstr(low, people[i]) && !strstr(low, "customer number") && !strstr(low, "kundennummer"))
            return true;
    return false;
}

/* "You have sent me eleven", "my policy was cancelled": what we did stands in whatever a sentence is there for. */
static bool
tells_on_us(const char *text)
{
    static const char *const acts[] = {
        " you have ",      " you've ",       " you sent ",      " you gave ",         " you took ",
        " you charged ",   " you told ",     " you never ",     " you didn't ",       " you keep ",
        " you closed ",    " you promised ", " was cancelled ", " was refused ",      " were refused ",
        " was rejected ",  " was promised ", " was blocked ",   " was declined ",     " was closed ",
        " been cancelled", " been blocked",  " from you ",      " i was told ",       " haben sie ",
        " habt ihr ",      " hat man mir ",  " wurde mir ",     " wurde abgelehnt",   " wurde gesperrt",
        " vous avez ",     " vous m'avez ",  " on m'a ",        " a été refusé",      " a été annulé",
        " a été bloqué",   " ustedes ",      " me han ",        " me habéis ",        " me dijeron ",
        " fue cancelad",   " avete ",        " mi avete ",      " è stato annullato", " vocês ",
        " me disseram ",   " foi cancelad",  " jullie ",        " hebt u ",           " heeft u "};
    g_autofree char *low = g_utf8_strdown(text, -1), *spaced = g_strdup_printf(" %s ", low);
    for (guint i = 0; i < G_N_ELEMENTS(acts); i++)
        if (strstr(spaced, acts[i]))
            return true;
    return false;
}

/* "We are looking for a supplier": a wish that no request says. */
static bool
seeks(const char *text)
{
    static const char *const leads[] = {"looking for ",     "we would need ",  "we'd need ",      "i would need ",
                                        "we are planning ", "nous cherchons ", "je cherche ",     "nous aurions besoin",
                                        "il nous faudrait", "wir suchen ",     "ich suche ",      "wir benötigen ",
                                        "wir bräuchten ",   "buscamos ",       "busco ",          "necesitaríamos ",
                                        "cerchiamo ",       "cerco ",          "avremmo bisogno", "procuramos ",
                                        "procuro ",         "wij zoeken ",     "we zoeken ",      "ik zoek "};
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++)
        if (strstr(low, leads[i]))
            return true;
    return false;
}

/* "I have never had an account with them", "I dispute this debt": what the matter turns on, whatever else is told. English. */
bool
worth_denies(const char *language, const char *text)
{
    static const char *const words[] = {
        " i never ",          " i have never ",    " i've never ", " i did not ",     " i didn't ",
        " i don't owe ",      " i do not owe ",    " i dispute ",  " i do not recog", " i don't recog",
        " i do not know any", " i don't know any", " we never ",   " we have never ", " we dispute ",
        " not mine ",         " isn't mine ",      " we did not ", " we didn't ",     " without my consent"};
    g_autofree char *low = g_utf8_strdown(text, -1), *spaced = g_strdup_printf(" %s ", low);
    for (guint i = 0; i < G_N_ELEMENTS(words) && strcmp(language, "en") == 0; i++)
        if (strstr(spaced, words[i]))
            return true;
    return false;
}

/* "My son has a severe nut allergy": what may hurt somebody is never scenery. */
static bool
tells_on_health(const char *text)
{
    static const char *const words[] = {
        "allerg",       "asthma",      "inhaler",          "oxygen",    "swollen",    "cannot get up",
        "can't get up", "cannot walk", "can't walk",       "bedridden", "housebound", "newborn",
        "month old",    "months old",  "month-old",        "diabet",    "epilep",     "wheelchair",
        "pregnan",      "enceinte",    "fauteuil roulant", "schwanger", "rollstuhl",  "silla de ruedas",
        "embarazada",   "alerg",       "rolstoel",         "zwanger",   "incinta"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(low, words[i]))
            return true;
    return false;
}

float
worth_of(const char *language, const struct sentence *sentence, const struct verdict *verdict)
{
    static const char conditions[] =
        " if unless otherwise falls sonst andernfalls si sinon sino se altrimenti senão anders als ";
    g_autofree char *first = g_strndup(sentence->text, strcspn(sentence->text, " ,'"));
    g_autofree char *low = g_utf8_strdown(first, -1), *spaced = g_strdup_printf(" %s ", low);
    float worth = verdict->carries;
    if (sentence->role == ROLE_CONTEXT && verdict->frame_sure < 0.15f)
        worth -= 0.08f; /* courtesies and chat look so */
    bool asks = sentence->role == ROLE_REQUEST || sentence->role == ROLE_QUESTION;
    bool threat = sentence->role == ROLE_THREAT || sentence->role == ROLE_DEADLINE;
    if (asks && verdict->wish_sure >= SURE_WISH)
        worth += 0.25f;
    bool told = sentence->role == ROLE_IMPACT || sentence->role == ROLE_PROBLEM || sentence->role == ROLE_CONTEXT;
    if ((asks || threat || told) && strstr(conditions, spaced))
        worth += 0.35f;
    if (strpbrk(sentence->text, "0123456789") && !asks)
        worth += 0.08f;
    if (counts_people(sentence->text))
        worth += 0.2f;
    if (!asks && tells_on_us(sentence->text))
        worth += 0.12f;
    if (tells_on_health(sentence->text))
        worth += 0.3f;
    if (seeks(sentence->text))
        worth += 0.3f;
    if (!asks && worth_denies(language, sentence->text))
        worth += 0.25f;
    if (strpbrk(sentence->text, "$") || strstr(sentence->text, "€") || strstr(sentence->text, "£"))
        worth += 0.08f;
    return worth;
}
