/*
 * scorn.c - praise that is meant as none: "Super Service, wirklich. Drei Termine, und keiner kam. Ich freue mich auf den vierten."
 *
 * No word tells it: the place does. A few words of praise, or a congratulation, stand before what went wrong; no "but" parts them, and
 * nobody is thanked. Told back, the praise is a mockery and what goes on with it a wish that nobody has. Pure.
 */
#include "scorn.h"

#include "clause.h"

#include <string.h>

#define PRAISE_MOST 8  /* words of a sentence that only praises */
#define GOES_ON     16 /* words of one that goes on with it */

static const struct scorn {
    const char *language, *kind, *served, *but, *amiss, *goes_on;
} scorns[] = {
    {"en", "great wonderful brilliant fantastic superb amazing excellent stellar outstanding congratulations bravo",
     "service work job support team company organisation congratulations bravo",
     "but however although though thanks thank thankful grateful except only apart",
     "wrong late broken missing lost never nobody weeks months nothing",
     "can't wait to|cannot wait to|can't wait for|should be so proud|should be proud|must be so proud|must be "
     "proud|keep it up|"
     "keep up the|look forward to the next|looking forward to the next|do it again"},
    {"de",
     "super toller tolle top klasse super spitzen-service spitzenservice großartiger prima glückwunsch bravo chapeau",
     "service kundenservice leistung arbeit laden firma beratung organisation kundendienst glückwunsch bravo chapeau",
     "aber leider jedoch allerdings trotzdem nur schade danke",
     "nicht kein keine keinen keiner niemand nix nichts nie warte warten gewartet kaputt weg falsch erst defekt zu",
     "freue mich schon auf|freue mich auf|weiter so|hat die welt gewartet|macht weiter|können stolz|kann stolz|bin "
     "gespannt "
     "auf"},
    {"fr", "bravo chapeau félicitations super excellent formidable magnifique génial beau belle",
     "service travail boulot entreprise organisation accueil bravo chapeau félicitations",
     "mais cependant toutefois merci malgré sauf",
     "pas jamais personne rien mauvaise mauvais attente retard semaines mois cassé cassée perdu",
     "continuez comme|un plaisir d'être|un plaisir de vous avoir|hâte de voir|hâte de connaître|soyez fiers|être "
     "fiers"},
    {"es",
     "genial gran buen bonito excelente magnífico estupendo maravilloso bravo maravilla enhorabuena felicidades "
     "fantástico",
     "servicio atención trabajo empresa tienda gestión organización enhorabuena felicidades bravo",
     "pero aunque gracias",
     "no sin nada ni nunca nadie pierde roto rota rotos rotas esperando tarde mal encima todavía sigo",
     "deseando que|sigan así|seguid así|orgullosos|qué ganas de|un placer ser"},
    {"it", "complimenti bravi bravo ottimo grande splendido magnifico impeccabile fantastico eccellente",
     "servizio assistenza lavoro azienda organizzazione complimenti bravi bravo", "ma però tuttavia grazie",
     "non nessuno niente mai sbagliato sbagliata rotto rotta perso persa ritardo settimane mesi",
     "vedo l'ora|continuate così|un piacere essere|essere fieri|siate fieri"},
    {"pt", "parabéns ótimo excelente fantástico maravilhoso bravo belo grande",
     "serviço atendimento trabalho empresa organização parabéns bravo", "mas porém contudo obrigado obrigada agradeço",
     "não nunca ninguém nada errado errada quebrado partido partida atraso semanas meses",
     "mal posso esperar|continuem assim|um prazer ser|orgulhosos|ansioso pel|ansiosa pel"},
    {"nl", "gefeliciteerd bravo hulde geweldige geweldig topservice fantastische fantastisch prachtige mooie super",
     "service topservice werk bedrijf organisatie klantenservice gefeliciteerd bravo hulde", "maar helaas bedankt dank",
     "niet geen niemand nooit niets kapot verkeerd verkeerde weken maanden kwijt",
     "kijk uit naar|ga zo door|trots op zijn|trots zijn|kan niet wachten"},
};

static bool
holds_any(const char *text, const char *words)
{
    g_autoptr(clause) clause = clause_cut(text);
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, words))
            return true;
    return false;
}

static guint
words_of(const char *text)
{
    guint words = 1;
    for (const char *c = text; *c; c++)
        words += *c == ' ';
    return words;
}

static bool
praises(const struct scorn *scorn, const struct insight *insight, guint at)
{
    const char *text = insight->sentences[at].text;
    if (insight->sentences[at].subject || words_of(text) > PRAISE_MOST || !holds_any(text, scorn->kind) ||
        !holds_any(text, scorn->served))
        return false;
    bool amiss = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        if (holds_any(insight->sentences[i].text, scorn->but))
            return false;
        amiss |= i > at && holds_any(insight->sentences[i].text, scorn->amiss);
    }
    return amiss;
}

static bool
goes_on(const struct scorn *scorn, const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_auto(GStrv) ways = g_strsplit(scorn->goes_on, "|", -1);
    for (char **way = ways; *way; way++)
        if (strstr(low, *way))
            return words_of(text) <= GOES_ON;
    return false;
}

bool
scorn_tells(const struct insight *insight, guint at)
{
    const struct scorn *scorn = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(scorns); i++)
        if (strcmp(scorns[i].language, insight->language) == 0)
            scorn = &scorns[i];
    if (!scorn)
        return false;
    if (praises(scorn, insight, at))
        return true;
    if (insight->sentences[at].subject || !goes_on(scorn, insight->sentences[at].text))
        return false;
    for (guint i = 0; i < insight->sentence_count; i++)
        if (praises(scorn, insight, i))
            return true;
    return false;
}
