/*
 * manner.c - how the customer addresses us, which is the form that the reply takes up, and with what pictures.
 *
 * Words of address decide, most telling first; where a language has none in the mail, the greeting does. A picture closes what it
 * follows, unless the clause goes on behind it ("my phone 📱 slower than before"). Pure.
 */
#include "manner.h"

#include "clause.h"
#include "terms.h"

#include <string.h>

static const struct {
    const char *code, *informal, *formal, *easy; /* easy: greetings that allow the informal with a first name */
} manners[] = {
    {"en", "hi|hey|hiya|hello there|cheers|xx|thx|pls|plz|u|ur|thanks guys|you guys|lol|hi there|gonna|wanna",
     "dear sir|dear madam|dear sirs|respected sir|respected madam|sir/madam|sir or madam|yours faithfully|yours "
     "sincerely|dear team|dear support|dear "
     "customer|dear customers|dear all|dear colleagues|dear service|to whom it may concern|dear mr|dear "
     "ms|dear mrs|i am "
     "writing to|i hereby|pursuant to|formal notice|letter before action|to whom it may",
     ""},
    {"de",
     "du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure|euren|eurem|eurer|habt ihr|könnt ihr|ihr habt|ihr "
     "könnt|ihr seid|seid ihr|"
     "wollt ihr|würdet ihr|kannst|hast du|moin|lg|schickt mir|bei euch|macht ihr|sagt mir|ihr mir|ihr schon|"
     "obwohl ihr|nachdem ihr|falls ihr|sobald ihr|solange ihr|bevor ihr|seitdem ihr|dass ihr|ob ihr|wenn ihr|weil "
     "ihr|wie ihr|was ihr|wann ihr|warum ihr|werdet ihr|ihr werdet|ihr wollt|ihr "
     "müsst|müsst "
     "ihr|ihr solltet|solltet ihr|ihr mich|ihr bitte|ihr auch|liefert ihr|bietet ihr|schickt ihr|nehmt ihr|von "
     "euch|sucht "
     "ihr|verkauft ihr|repariert ihr|versendet ihr|akzeptiert ihr|bestätigt ihr|berechnet ihr|kommt ihr|bringt "
     "ihr|baut ihr|gebt ihr|wisst ihr|dürft ihr|lasst ihr|antwortet ihr|bearbeitet ihr|verschickt ihr|bucht ihr|ihr "
     "bucht|ihr schickt|ihr liefert|ihr berechnet|ihr verlangt|ihr schreibt|ihr sagt|ihr macht|ihr wart|ihr "
     "hattet|hattet ihr|ihr antwortet|ihr uns|ihr euch|ihr eigentlich|ihr denn|ihr das|ihr den|ihr die|braucht "
     "ihr|öffnet "
     "ihr|zahlt ihr|meldet ihr"
     "|gebt mir|gebt uns|gebt bitte|lasst mir|lasst uns|lasst bitte|haltet mir|haltet uns|haltet bitte"
     "|nehmt mir|nehmt uns|nehmt bitte|macht mir|macht uns|macht bitte|ruft mir|ruft uns|ruft bitte"
     "|bringt mir|bringt uns|bringt bitte|schreibt mir|schreibt uns|schreibt bitte|meldet mir|meldet uns"
     "|meldet bitte|helft mir|helft uns|helft bitte|stellt mir|stellt uns|stellt bitte|tauscht mir"
     "|tauscht uns|tauscht bitte|bucht mir|bucht uns|bucht bitte|löscht mir|löscht uns|löscht bitte"
     "|prüft mir|prüft uns|prüft bitte|schaut mir|schaut uns|schaut bitte|zeigt mir|zeigt uns|zeigt bitte"
     "|überweist mir|überweist uns|überweist bitte|erstattet mir|erstattet uns|erstattet bitte|erklärt mir"
     "|erklärt uns|erklärt bitte|bestätigt mir|bestätigt uns|bestätigt bitte|storniert mir|storniert uns"
     "|storniert bitte|reserviert mir|reserviert uns|reserviert bitte|sprecht ihr|gebt ihr|helft ihr"
     "|seht ihr|lest ihr|fahrt ihr|haltet ihr|tragt ihr|trefft ihr|vergesst ihr|empfehlt ihr|spielt ihr"
     "|verlangt ihr|vermietet ihr|plant ihr|backt ihr|kocht ihr|feiert ihr|organisiert ihr|reinigt ihr"
     "|schließt ihr|startet ihr|trainiert ihr|unterrichtet ihr|vermittelt ihr|wechselt ihr|tauscht ihr"
     "|bietet ihr|serviert ihr|habt's ihr",
     "ihnen|sehr geehrte|sehr geehrter|sehr geehrtes|können sie|könnten sie|haben sie|bitten sie|teilen sie|senden "
     "sie|schicken sie|würden sie|ich bitte "
     "sie|sie mir|sie mich|sie bitte|sie haben|mfg|mit freundlichen|werden sie|hochachtungsvoll",
     "hallo"},
    {"fr",
     "tu|te|toi|ton|ta|tes|t'as|peux-tu|peux tu|stp|as-tu|salut|coucou|rappelle moi|envoie moi|dis moi|donne moi|"
     "réponds moi|rembourse moi|aide moi|explique moi|renvoie moi|confirme moi|préviens moi|rends moi",
     "vous|votre|vos|madame|monsieur|veuillez|svp|pourriez|pouvez", ""},
    {"es",
     "tú|tu|tus|contigo|puedes|podrías|podéis|podríais|vosotros|vuestro|vuestra|vuestros|os|habéis|tenéis|decidme|"
     "enviadme|devolvedme|mandadme|hey|me "
     "podéis|sabéis|queréis|hacéis|debéis|vendéis|devolvéis|daros|deciros|agradeceros|felicitaros|preguntaros|"
     "comentaros|dais|vais|sois|estáis|estais|podeis|teneis|habeis|haceis|ponéis|decís|traéis|recogéis",
     "usted|ustedes|estimado|estimada|estimados|estimadas|atentamente|podrían|podría|pueden|señores|les|muy señores|le "
     "ruego|ruego|solicito|envíenme|díganme",
     "hola|buenas"},
    {"it",
     "tu|tuo|tua|tuoi|tue|puoi|potresti|hai|ciao|ti|ti chiedo|ti chiedo "
     "di|rispondi|avevi|avresti|vuoi|dimmi|fammi|dammi|mandami|inviami|scrivimi|"
     "spediscimi|rispondimi|chiamami|richiamami|aiutami|avvisami",
     "lei|spettabile|egregi|gentili|potreste|potete|vi prego|distinti saluti|cordiali "
     "saluti|buongiorno|vostro|vostra|vorrei|chiedo|avete",
     "ciao"},
    {"pt", "tu|teu|tua|podes|vc|vcs|oi|galera|pessoal|pra",
     "o senhor|a senhora|prezado|prezada|prezados|prezadas|vossa|exmo|exmos|exma|exmas|atenciosamente|solicito|venho "
     "por",
     "oi"},
    {"nl", "je|jij|jou|jouw|jullie|hoi|hey|kun je|groetjes|doei", "u|uw|geachte|kunt u|hoogachtend|heeft u|hebt u",
     "hoi"},
};

static void
note(guint value, guint at, void *user)
{
    (void)at;
    ((guint *)user)[value]++;
}

static gpointer
build(gpointer unused)
{
    (void)unused;
    struct terms **tables = g_new0(struct terms *, G_N_ELEMENTS(manners));
    for (guint i = 0; i < G_N_ELEMENTS(manners); i++) {
        tables[i] = terms_new();
        terms_add(tables[i], 0, manners[i].informal);
        terms_add(tables[i], 1, manners[i].formal);
        terms_add(tables[i], 2, manners[i].easy);
    }
    return tables;
}

/* Quebec: "c'est-tu ouvert", "on peut-tu": how often "tu" only asks. */
static guint
asking_particles(const char *text)
{
    static const char *const subjects[] = {"c'est-tu",
                                           ("c\xE2\x80\x99"
                                            "est-tu"),
                                           "j'ai-tu",
                                           "on est-tu",
                                           "on peut-tu",
                                           "ça prend-tu",
                                           "vous avez-tu",
                                           "il y a-tu",
                                           "ça se peut-tu",
                                           "je peux-tu",
                                           "on a-tu",
                                           "y a-tu",
                                           "vous êtes-tu"};
    g_autofree char *low = g_utf8_strdown(text, -1);
    guint count = 0;
    for (guint i = 0; i < G_N_ELEMENTS(subjects); i++)
        for (const char *at = low; (at = strstr(at, subjects[i])); at++)
            count++;
    return count;
}

/* "Bitte richten Sie ihr das aus": how often a capital within a sentence means us; "ihr" beside it is another's. German. */
static guint
polite_capitals(const char *text)
{
    static const char *const words[] = {" Sie ", " Ihnen", " Ihre", " Ihr "};
    guint count = 0;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        for (const char *at = text; (at = strstr(at, words[i])); at++)
            count += at > text && g_unichar_islower(g_utf8_get_char(g_utf8_prev_char(at)));
    return count;
}

/* "Wer erstattet mir die Karte": how often a verb before "mir" is another's, and no order to us. German. */
static guint
asked_of_others(const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_auto(GStrv) words = g_strsplit_set(low, " \n", -1);
    guint count = 0;
    for (guint i = 0; words[i] && words[i + 1] && words[i + 2]; i++)
        count += g_strv_contains((const char *const[]){"wer", "niemand", "keiner", "er", "man", "jemand", "was", NULL},
                                 words[i]) &&
                 g_str_has_suffix(words[i + 1], "t") &&
                 g_strv_contains((const char *const[]){"mir", "uns", "bitte", NULL}, words[i + 2]);
    return count;
}

static enum address_form
form_of(const char *language, const char *text, const char *name)
{
    static GOnce once = G_ONCE_INIT;
    struct terms **tables = g_once(&once, build, NULL);
    for (guint i = 0; i < G_N_ELEMENTS(manners); i++) {
        if (strcmp(manners[i].code, language) != 0)
            continue;
        guint counts[3] = {0};
        struct terms_words words;
        terms_cut(text, 8192, &words);
        terms_search(tables[i], &words, note, counts);
        terms_clear(&words);
        if (counts[0] && strcmp(language, "fr") == 0)
            counts[0] -= MIN(counts[0], asking_particles(text));
        if (counts[0] && strcmp(language, "de") == 0) {
            counts[1] += 2 * polite_capitals(text);
            counts[0] -= MIN(counts[0], asked_of_others(text));
        }
        if (counts[0] > counts[1] || (counts[0] && strcmp(language, "de") == 0 && counts[0] == counts[1]))
            return FORM_INFORMAL;
        bool plural = strcmp(language, "es") == 0 &&
                      (strstr(text, "steis") || strstr(text, "áis") ||
                       (strstr(text, "éis ") && !strstr(text, "iséis ")) || strstr(text, "edme") ||
                       strstr(text, "adla ") || strstr(text, "adlo ") || strstr(text, " dais ")); /* "me cambiasteis" */
        if (plural)
            return FORM_INFORMAL;
        if (counts[1])
            return FORM_FORMAL;
        bool first_name = *name && !strchr(name, ' ');
        return counts[2] && first_name && (*language == 'e' || *language == 'i' || *language == 'n') ? FORM_INFORMAL
                                                                                                     : FORM_UNKNOWN;
    }
    return FORM_UNKNOWN;
}

enum address_form
manner_form(const char *language, const char *text, const char *typed, const char *name)
{
    enum address_form form = form_of(language, text, name);
    bool asks_typed = form == FORM_UNKNOWN && strcmp(language, "es") == 0; /* "tu repartidor" is written out by then */
    return asks_typed ? form_of(language, typed, name) : form;
}

bool
manner_emoji(const char *text)
{
    for (const char *c = text; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if ((letter >= 0x1F300 && letter <= 0x1FAFF) || (letter >= 0x2600 && letter <= 0x27BF))
            return true;
    }
    return false;
}

static bool
is_emoji(gunichar letter)
{
    return (letter >= 0x1F000 && letter <= 0x1FAFF) || (letter >= 0x2600 && letter <= 0x27BF) || letter == 0xFE0F ||
           letter == 0x200D || (letter >= 0x2B00 && letter <= 0x2BFF) || letter == 0x263A;
}

bool
manner_goes_on(const char *behind)
{
    static const char words[] =
        "and or but because with without in on at to for from of than as slower faster better worse longer "
        "shorter bigger smaller cheaper hotter colder y pero porque con sin en para más mas menos peor mejor "
        "et ou mais parce avec sans dans pour plus moins perché senza per più meno com sem "
        "und oder aber weil mit ohne auf zu für von als maar omdat met zonder op voor van";
    g_autofree char *first = g_strndup(behind, strcspn(behind, " ,.!?\n"));
    return *first && word_in(first, words);
}

char *
manner_without_emoji(const char *text)
{
    GString *line = g_string_sized_new(strlen(text));
    for (const char *at = text; *at;) {
        const char *next = g_utf8_next_char(at);
        gunichar letter = g_utf8_get_char(at);
        if (!is_emoji(letter)) {
            g_string_append_len(line, at, next - at);
            at = next;
            continue;
        }
        bool heart = letter == 0x2764 || letter == 0x2665 || letter == 0x1F495;
        while (*next && (is_emoji(g_utf8_get_char(next)) || (*next == ' ' && is_emoji(g_utf8_get_char(next + 1)))))
            next = g_utf8_next_char(next);
        at = next;
        while (line->len && line->str[line->len - 1] == ' ')
            g_string_truncate(line, line->len - 1);
        bool loves = heart && (g_str_has_suffix(line->str, " I") || g_str_has_suffix(line->str, " i") ||
                               g_str_has_suffix(line->str, " you") || strcmp(line->str, "I") == 0);
        char last = line->len ? line->str[line->len - 1] : '\n';
        at += strspn(at, " ");
        if (loves)
            g_string_append(line, " love ");
        else if (*at && *at != '\n' && !strchr(".,!?;:)", *at))
            g_string_append(line, strchr(".!?,;:\n(", last) || manner_goes_on(at) ? " " : ". ");
    }
    return g_string_free(line, FALSE);
}
