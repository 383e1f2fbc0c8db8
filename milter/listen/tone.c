/*
 * tone.c - how the customer feels, from words alone.
 *
 * A table of words and phrases per language and tone, strongest tone first: bereavement and health
 * before anger, anger before worry (listening.md 4). A word counts only at word borders, on
 * case-folded text. Pure, thread-safe.
 */
#include "tone.h"

#include <string.h>

static const struct {
    enum tone tone;
    const char *language;
    const char *words; /* '|' between */
} table[] = {
    {TONE_BEREAVED, "en",
     "passed away|died|death of|funeral|deceased|late husband|late wife|late mother|late "
     "father|bereavement"},
    {TONE_BEREAVED, "de", "verstorben|gestorben|todesfall|beerdigung|verstarb|trauerfall"},
    {TONE_BEREAVED, "fr", "décédé|décédée|décès|obsèques|deuil"},
    {TONE_BEREAVED, "es", "falleció|fallecido|fallecida|fallecimiento|funeral|difunto"},
    {TONE_HEALTH, "en",
     "allergic reaction|hospital|burned my|burnt my|caught fire|injured|electric "
     "shock|bleeding|smoke came|ambulance|choked"},
    {TONE_HEALTH, "de", "allergische reaktion|krankenhaus|verletzt|verbrannt|stromschlag|feuer gefangen|notaufnahme"},
    {TONE_HEALTH, "fr", "réaction allergique|hôpital|blessé|blessée|brûlé|brûlée|électrocuté"},
    {TONE_HEALTH, "es", "reacción alérgica|hospital|herido|herida|quemado|quemadura|descarga eléctrica"},
    {TONE_ANGRY, "en",
     "ridiculous|unacceptable|disgusting|furious|outrageous|appalling|fed up|worst|sick "
     "of|scam|rip off|ripoff|a joke|disgrace|livid|absolutely useless|lawyer|how dare"},
    {TONE_ANGRY, "de",
     "unverschämt|frechheit|unmöglich|inakzeptabel|lächerlich|unfassbar|wütend|stinksauer|reicht "
     "mir|katastrophe|anwalt|zumutung"},
    {TONE_ANGRY, "fr",
     "inadmissible|inacceptable|honteux|scandaleux|furieux|furieuse|ridicule|ras le "
     "bol|arnaque|marre"},
    {TONE_ANGRY, "es",
     "inaceptable|vergüenza|indignante|ridículo|estafa|harto|harta|indignado|indignada|"
     "intolerable"},
    {TONE_WORRIED, "en", "worried|concerned|anxious|afraid|scared|nervous|panicking|desperate|urgent|urgently|asap"},
    {TONE_WORRIED, "de", "sorgen|besorgt|beunruhigt|angst|verzweifelt|dringend|eilig"},
    {TONE_WORRIED, "fr", "inquiet|inquiète|inquiète|peur|angoissé|urgent|désespéré"},
    {TONE_WORRIED, "es", "preocupado|preocupada|preocupa|miedo|nervioso|nerviosa|urgente|desesperado"},
    {TONE_SAD, "en", "heartbroken|in tears|crying|so sad|devastated"},
    {TONE_SAD, "de", "traurig|weinen|am boden zerstört"},
    {TONE_SAD, "fr", "triste|en larmes|dévasté"},
    {TONE_SAD, "es", "triste|llorando|destrozada|destrozado"},
    {TONE_DISAPPOINTED, "en",
     "disappointed|disappointing|let down|frustrated|frustrating|unhappy|annoyed|annoying|not "
     "happy|upset"},
    {TONE_DISAPPOINTED, "de", "enttäuscht|enttäuschend|ärgerlich|unzufrieden|verärgert|genervt|schade"},
    {TONE_DISAPPOINTED, "fr", "déçu|déçue|décevant|mécontent|mécontente|agacé|frustré"},
    {TONE_DISAPPOINTED, "es", "decepcionado|decepcionada|decepción|molesto|molesta|frustrado|descontento"},
    {TONE_TROUBLE, "en",
     "broken|not working|doesn't work|does not "
     "work|cannot|can't|damaged|missing|wrong|cracked|never arrived|hasn't "
     "arrived|error|failed|charged twice|stopped working"},
    {TONE_TROUBLE, "de",
     "kaputt|defekt|funktioniert nicht|geht nicht|beschädigt|fehlt|falsch|nicht "
     "angekommen|fehler|doppelt abgebucht|zerbrochen"},
    {TONE_TROUBLE, "fr",
     "cassé|cassée|ne fonctionne pas|ne marche pas|abîmé|manque|erreur|pas reçu|endommagé|en "
     "panne"},
    {TONE_TROUBLE, "es", "roto|rota|no funciona|dañado|dañada|falta|error|no ha llegado|no he recibido|averiado"},
    {TONE_THANKS, "en",
     "just wanted to say|wonderful service|love your|great job|fantastic service|keep up the good "
     "work|amazing service"},
    {TONE_THANKS, "de", "großes lob|wollte nur danke|toller service|super service|weiter so"},
    {TONE_THANKS, "fr", "bravo|excellent service|je tenais à vous remercier|félicitations"},
    {TONE_THANKS, "es", "excelente servicio|enhorabuena|quería agradecer|felicidades"},
};

static bool
is_letter(gunichar c)
{
    return g_unichar_isalnum(c);
}

/* `word` in `text` with no letter at either side. */
static bool
has(const char *text, const char *word, gsize width)
{
    for (const char *at = text; (at = memmem(at, strlen(at), word, width)); at++) {
        const char *before = at > text ? g_utf8_find_prev_char(text, at) : NULL;
        if ((!before || !is_letter(g_utf8_get_char(before))) && !is_letter(g_utf8_get_char(at + width)))
            return true;
    }
    return false;
}

static bool
has_any(const char *text, const char *plain)
{
    g_autofree char *folded = g_utf8_casefold(plain, -1); /* "großes" folds to "grosses" */
    const char *words = folded;
    while (*words) {
        gsize width = strcspn(words, "|");
        if (has(text, words, width))
            return true;
        words += width + (words[width] == '|');
    }
    return false;
}

enum tone
tone_tell(const char *language, const char *text)
{
    g_autofree char *folded = g_utf8_casefold(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(table); i++)
        if (strcmp(table[i].language, language) == 0 && has_any(folded, table[i].words))
            return table[i].tone;
    return TONE_NEUTRAL;
}

const char *
tone_name(enum tone tone)
{
    static const char *const names[] = {"neutral", "thanks", "disappointed", "trouble", "sad",
                                        "worried", "angry",  "health",       "bereaved"};
    return names[tone];
}
