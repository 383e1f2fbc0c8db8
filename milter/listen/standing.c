/*
 * standing.c - what a sentence's own words say of its place among the others: the error before the scenery.
 *
 * The model weighs a sentence by what letters of its kind were about; a new matter it weighs too low. What is wrong says so in a few
 * words of any trade ("not", "instead", "twice"), in an error's code or in what the subject line says too; what only comes with a
 * letter (enclosures, telephone hours, the hope to be read) says so as well. Pure.
 */
#include "standing.h"

#include "clause.h"
#include "outset.h"
#include "verb.h"

#include <string.h>

/* Whether one of the phrases begins within so many octets of the start. */
static bool
holds_any(const char *low, const char *phrases, gsize within)
{
    gsize length = strlen(low);
    for (const char *phrase = phrases; *phrase; phrase += *phrase == '|') {
        gsize width = strcspn(phrase, "|");
        const char *at = width ? memmem(low, length, phrase, width) : NULL;
        if (at && (gsize)(at - low) <= within)
            return true;
        phrase += width;
    }
    return false;
}

/* Small, blanks for marks, one before and behind: " i attach the invoice ". */
static char *
spaced(const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1);
    g_autofree char *bare = g_strdelimit(g_strdup(low), ",.;:!?\"()\n", ' ');
    return g_strdup_printf(" %s ", bare);
}

static const struct {
    const char *language, *side, *wrong;
} tongues[] = {
    {"en",
     " i attach | we attach | i enclose | we enclose | which i enclose | which i attach | i've attached | i have "
     "attached | is attached | are attached |"
     " please find attached | mornings are | afternoons are | evenings are | mornings suit | best reached |"
     " i can be reached | you can reach me | you can call me | my phone number | my number is | my mobile is |"
     " i can pay by | i hope this reaches | hope this finds | hope you can help | how these letters go |"
     " you know how it goes | sorry for the long | sorry for bothering | where do i begin | colors are awesome |"
     " excuse any | excuse the | excuse my | dictated from | dictated on | dictating this | first mail on | first "
     "email on |"
     " first letter on | my first email was | my first mail was | i can be contacted | i can be called | best time to "
     "call |"
     " sorry for the rant | sorry for the essay | sorry for the length | apologies for the | sorry about the long |"
     " colours are | lovely weather | i know you are busy | i know you're busy | i saw your ad | are awesome |"
     " no need to reply | no need to answer | no reply needed | don't need to reply | don't need to answer ",
     " not | never | no | nothing | nobody | didn't | doesn't | don't | isn't | wasn't | won't | can't | hasn't |"
     " haven't | couldn't | aren't | didnt | doesnt | cant | wont | wrong | but | instead | missing | broken | stops |"
     " stopped | twice | error | rejects | rejected | refuses | fails | failed | says | belongs to | although |"
     " still | only | bent | cracked | short | overdrawn | missed | allergy | allergic | swollen | hospital | injured "
     "| pregnant | ill | already | sent your | runs out | expires "},
    {"de",
     " anbei | im anhang | liegt bei | liegen bei | füge ich bei | erreichbar | erreichen sie mich | am besten morgens "
     "|"
     " am besten abends | mein name ist | ich hoffe dass diese | meine nummer ist | schönes wetter ",
     " nicht | nie | kein | keine | keinen | nichts | niemand | falsch | aber | sondern | statt | fehlt | fehlen |"
     " kaputt | defekt | doppelt | zweimal | fehler | fehlermeldung | abgelehnt | trotzdem | obwohl | nur | storniert |"
     " annulliert | bläht | verdoppelt "},
    {"fr",
     " ci-joint | en pièce jointe | vous trouverez | je joins | joignable | de préférence le matin | j'espère que ce "
     "message | mon numéro est ",
     " pas | jamais | rien | personne | aucun | aucune | mais | au lieu | manque | cassé | deux fois | erreur | faux |"
     " mauvais | mauvaise | refusé | toujours | pourtant | zéro | en panne | alors que "},
    {"es", " adjunto | adjunta | localizable | por las mañanas | por las tardes | espero que este | mi teléfono es ",
     " no | nunca | nada | nadie | ningún | ninguna | pero | en vez | en lugar | falta | faltan | roto | rota |"
     " dos veces | error | equivocado | jamás | sin embargo | todavía "},
    {"it",
     " allego | in allegato | reperibile | ringrazio e | le informazioni contenute | vi auguro | le auguro | buon "
     "lavoro | preferibilmente | spero "
     "che questo | il mio numero è ",
     " non | mai | niente | nulla | nessuno | ma | invece | manca | mancano | rotto | rotta | due volte | errore |"
     " sbagliato | sbagliata | ancora | scollegato "},
    {"pt",
     " o conteúdo desta | desejo-vos | bom trabalho | em anexo | segue anexo | anexo | contactável | de preferência | "
     "espero que este | o meu número é ",
     " não | nunca | nada | ninguém | nenhum | nenhuma | mas | em vez | falta | faltam | partido | duas vezes | erro |"
     " errado | errada | ainda | apesar "},
    {"nl",
     " foto's voeg ik | bijgevoegd | als bijlage | in de bijlage | bereikbaar | het liefst | ik hoop dat dit | mijn "
     "nummer is ",
     " niet | nooit | geen | niets | niemand | maar | in plaats | ontbreekt | ontbreken | kapot | stuk | twee keer |"
     " fout | foutmelding | verkeerd | verkeerde | toch | nog steeds | alleen "},
};

static const char *
words_for(const char *language, bool side)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(tongues[i].language, language) == 0)
            return side ? tongues[i].side : tongues[i].wrong;
    return "";
}

bool
standing_is_side(const char *language, const char *text)
{
    g_autofree char *low = spaced(text);
    guint words = 0;
    for (const char *c = text; *c; c++)
        words += *c == ' ';
    bool asks = strstr(low, " for your ") && strstr(strstr(low, " for your "), " to "); /* "for your team to check" */
    return words < 16 && !asks && !strchr(text, '?') && holds_any(low, words_for(language, true), 20) &&
           !holds_any(low, " but | aber | mais | pero | ma | mas | maar | please | bitte ", G_MAXSIZE);
}

bool
standing_turns(const char *language, const char *text)
{
    guint words = 1;
    for (const char *c = text; *c; c++)
        words += *c == ' ';
    return strcmp(language, "en") == 0 && g_str_has_prefix(text, "BUT ") && words >= 3 && words <= 24;
}

bool
standing_wonders(const char *language, const char *text)
{
    static const struct {
        const char *language, *heads;
    } wondering[] = {
        {"en", " i don't know whether | i do not know whether | i don't know if | i do not know if | i'm not sure "
               "whether | i'm not sure if | i am not sure if | i need to know | we need to know | i was wondering | i "
               "wonder if | we wonder if "},
        {"de",
         " ich weiß nicht  ob | wir wissen nicht  ob | ich muss wissen | ich müsste wissen | wir müssten wissen | "
         "mir ist nicht klar  ob | mir ist unklar  ob "},
        {"fr", " je ne sais pas si | nous ne savons pas si | je me demande si | j'ai besoin de savoir | j'en profite "
               "pour "},
        {"es", " no sé si | no sabemos si | no tengo claro si | necesito saber | aprovecho para preguntar | aprovecho "
               "para pedir | aprovecho también para "},
        {"it", " non so se | non sappiamo se | ho bisogno di sapere | mi serve sapere | ne approfitto per chiedere | "
               "ne approfitto per chiedervi | "
               "approfitto per chiedere "},
        {"pt", " não sei se | não sabemos se | preciso de saber | preciso saber | aproveito para perguntar | aproveito "
               "para pedir | aproveito para solicitar "},
        {"nl", " ik weet niet of | wij weten niet of | we weten niet of | ik moet weten | ik zou graag weten "},
    };
    g_autofree char *low = spaced(text);
    for (guint i = 0; i < G_N_ELEMENTS(wondering); i++)
        if (strcmp(wondering[i].language, language) == 0)
            return holds_any(low, wondering[i].heads, 12) && /* whether we are the right ones is no matter */
                   !holds_any(low,
                              " right | richtig | bonne adresse | bon endroit | correcto | giusto | certo | juiste ",
                              G_MAXSIZE);
    return false;
}

/* "E18", "ERR_7741", "F.27": capitals with a digit. */
static bool
has_code(const char *text)
{
    g_auto(GStrv) words = g_strsplit_set(text, " ,;:()\"", -1);
    for (char **word = words; *word; word++)
        if (g_ascii_isupper((*word)[0]) && strpbrk(*word, "0123456789") && strlen(*word) <= 9 && !strchr(*word, '-'))
            return true;
    return false;
}

/* How many of the subject's telling words the sentence says too, by their beginnings. */
static guint
shared(const struct insight *insight, const char *text)
{
    if (!insight->sentence_count || !insight->sentences[0].subject)
        return 0;
    g_autofree char *low = spaced(text), *title = spaced(insight->sentences[0].text);
    g_auto(GStrv) words = g_strsplit(title, " ", -1);
    guint count = 0;
    for (char **word = words; *word; word++) {
        if (g_utf8_strlen(*word, -1) < 5)
            continue;
        g_autofree char *start = g_utf8_substring(*word, 0, 5), *begun = g_strdup_printf(" %s", start);
        count += strstr(low, begun) != NULL;
    }
    return count;
}

float
standing_lift(const struct insight *insight, guint at)
{
    const char *text = insight->sentences[at].text;
    if (standing_is_side(insight->language, text))
        return 0;
    g_autofree char *low = spaced(text);
    float lift = holds_any(low, words_for(insight->language, false), G_MAXSIZE) ? 0.12f : 0;
    lift += has_code(text) ? 0.08f : 0;
    return lift + 0.07f * (float)MIN(shared(insight, text), 2);
}

/* Italian "ne avete una?", "l'avete trovata?", "vorrei cambiarla": a thing that the sentence before names. */
static bool
points_in_italian(const char *text)
{
    g_autoptr(clause) words = clause_cut(text);
    const char *first = clause_low(words, 0), *next = clause_low(words, 1);
    bool pair = word_in(first, "me ce") && word_in(next, "lo la li le ne");
    bool opens = pair || word_in(first, "lo li ne l'avete l'hai l'ha") ||
                 (word_in(first, "la le") && strlen(next) > 4 && g_str_has_suffix(next, "te"));
    for (guint i = 0; i < words->count && !opens; i++) {
        const char *low = words->words[i].low;
        gsize length = strlen(low);
        if (word_in(low, "il lo la i gli le un una mio mia miei mie che") || strchr(low, '\''))
            return false;
        opens = length > 5 && low[length - 3] == 'r' && strchr("ln", low[length - 2]) &&
                strchr("aei", low[length - 4]) && strchr("aoie", low[length - 1]) && !strstr(low, "parl") &&
                !g_str_has_suffix(low, "rno") && !g_str_has_suffix(low, "rna") && !g_str_has_suffix(low, "rni");
    }
    return opens;
}

bool
standing_refers(const char *language, const char *text)
{
    static const char free[] =
        "morning afternoon evening night week weekend month year day time way is was means would will "
        "isn't wasn't has had happens are were i we you he she they it the a my your long late "
        "much letter mail email message and but not to in on at before after or can could should";
    if (strcmp(language, "it") == 0)
        return points_in_italian(text);
    if (strcmp(language, "en") != 0)
        return false;
    g_autoptr(clause) words = clause_cut(text);
    bool named = false;
    bool timed =
        words->count && word_in(words->words[0].low, "for since after until"); /* "for about a week it shows …" */
    for (guint i = 1; timed && i < MIN(words->count, 7u); i++) {
        if (word_in(words->words[i].low, "it they"))
            return true;
        timed = !word_in(words->words[i].low, "the my our your i we you he she") || i == 1;
    }
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low, *next = i + 1 < words->count ? words->words[i + 1].low : "";
        bool points =
            word_in(low, "that those these") && *next && !word_in(next, free) && !verb_is_request(next) &&
            (i == 0 || word_in(low, "those these") || word_in(words->words[i - 1].low, "is for in on at of with from"));
        if (points || (!named && word_in(low, "them his him")))
            return true;
        if (word_in(low, "pay refund renew register fix") && word_in(next, "this these them"))
            return true;
        if (strcmp(low, "of") == 0 && i < 3 && word_in(next, "them these those"))
            return true; /* "Two of them deleted it" */
        if (word_in(low, "before by until till") &&
            (word_in(next, "then") || (word_in(next, "that") && i + 2 == words->count)))
            return true; /* "sort it out before that" */
        named |= word_in(low, "the a an my our your two three someone he");
    }
    return false;
}

/* A word of five letters or more, or a number, that the wish and the sentence both say. */
static bool
says_same(const char *wish, const char *text)
{
    g_autofree char *low = spaced(wish), *other = spaced(text);
    g_auto(GStrv) words = g_strsplit(low, " ", -1);
    for (char **word = words; *word; word++) {
        g_autofree char *start = g_utf8_strlen(*word, -1) >= 5 ? g_utf8_substring(*word, 0, 5) : NULL;
        g_autofree char *begun = start ? g_strdup_printf(" %s", start) : NULL;
        if (begun && strcmp(begun, " pleas") != 0 && strcmp(begun, " bitte") != 0 && strstr(other, begun))
            return true;
    }
    return false;
}

bool
standing_subject_asks(const struct insight *insight)
{
    if (insight->sentence_count < 2 || !insight->sentences[0].subject || insight->sentences[0].secret)
        return false;
    const char *subject = insight->sentences[0].text;
    g_autofree char *low = spaced(subject);
    guint words = 1;
    for (const char *c = subject; *c; c++)
        words += *c == ' ';
    if (words < 3 || words > 14 ||
        !(g_str_has_prefix(low, " please ") || g_str_has_prefix(low, " bitte ") ||
          g_str_has_prefix(low, " merci de ") || g_str_has_prefix(low, " por favor ") ||
          g_str_has_prefix(low, " per favore ")) ||
        holds_any(
            low,
            " hilfe | read | lesen | lire | leer | leggere | ler | lezen | help | helfen | urgent | reply | answer ",
            G_MAXSIZE))
        return false;
    for (guint i = 1; i < insight->sentence_count; i++)
        if (says_same(subject, insight->sentences[i].text))
            return false;
    return true;
}

char *
standing_subject_thing(const struct insight *insight)
{
    if (!insight->sentence_count || !insight->sentences[0].subject || strcmp(insight->language, "en") != 0)
        return NULL;
    g_autoptr(clause) words = clause_cut(insight->sentences[0].text);
    guint at = words->count && word_in(words->words[0].low, "re fwd fw aw") ? 1 : 0;
    bool named = words->count > at + 1 && words->count <= at + 4 && word_in(words->words[at].low, "your my our the");
    if (!named || words->words[0].lead[0])
        return NULL;
    for (guint i = at; i < words->count; i++)
        if (word_in(words->words[i].low, "is was not broken has keeps doesn't won't crashes crashed for with"))
            return NULL;
    g_autofree char *rest = clause_join(words, at + 1, words->count);
    return g_strdup_printf("%s %s",
                           word_in(words->words[at].low, "your")  ? "our"
                           : word_in(words->words[at].low, "the") ? "the"
                                                                  : "your",
                           rest);
}

bool
standing_leans(const char *language, const char *text)
{
    if (strcmp(language, "en") != 0)
        return false;
    g_autoptr(clause) words = clause_cut(text);
    if (clause_has(words, 0, "since then") || clause_has(words, 0, "after that|this")) /* when that was */
        return true;
    if (words->count > 4 && word_in(words->words[words->count - 1].low, "it them") &&
        word_in(words->words[words->count - 2].low, "without with for of about"))
        return true; /* "for the days without it" */
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low;
        if (word_in(low, "the a an my your our some any another two three i've there there's nobody someone"))
            return false;
        bool empty = word_in(low, "it it's") && i + 1 < words->count &&
                     (word_in(words->words[i + 1].low, "seems appears takes been now") ||
                      clause_has(words, i + 1, "is|was now|not|very|so|too|hard|time|been|really|nearly|almost"));
        if (word_in(low, "it it's its them they they're he he's she she's him her his") && !empty)
            return true;
    }
    return false;
}

bool
standing_states(const char *text)
{
    static const char *const begins[] = {"I ",   "We ",     "It ",    "My ",    "Our ",    "The ", "They ", "He ",
                                         "She ", "Nobody ", "El ",    "La ",    "Los ",    "Las ", "Mi ",   "No ",
                                         "Se ",  "Me ",     "Una ",   "Un ",    "Der ",    "Die ", "Das ",  "Ich ",
                                         "Wir ", "Mein ",   "Meine ", "Unser ", "Unsere ", "Es ",  "Seit ", "De ",
                                         "Het ", "Mijn ",   "Onze ",  "Ik ",    "Er "};
    static const char spanish[] =
        "falta faltan nadie llevo llevamos he hemos nos ha han compré recibí pedí intento intenté "
        "necesito tengo tenemos estoy perdí lleva llevan ya sigo sigue vino hay pagué llamé "
        "quedé pone sale salgo trabajo";
    static const char germanic[] =
        "brauche bräuchte benötige warte stehe sitze komme habe hab frist termin heb ben wacht sta zit moet";
    static const char *const parts[] = {
        "thank",       "regard",    "forward",   "hope",    "help",     "reply",      "hear from", "appreciate",
        "advance",     "sincerely", "number is", "name is", "email is", "address is", "gracias",   "saludo",
        "atent",       "espera de", "dank",      "gruß",    "grüß",     "freue",      "hoffe",     "antwort",
        "rückmeldung", "voraus",    "groet",     "hoop",    "alvast",   "ich heiß",   "nummer"};
    bool begun = false;
    g_autofree char *low = g_utf8_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(begins); i++)
        begun |= g_ascii_strncasecmp(text, begins[i], strlen(begins[i])) == 0;
    g_autofree char *first = g_strndup(low, strcspn(low, " ,"));
    const char *second = low + strcspn(low, " ");
    second += *second == ' ';
    g_autofree char *verb = g_strndup(second, strcspn(second, " ,."));
    begun |= word_in(verb, "ist sind war waren läuft kommt beginnt fehlt endet komt loopt ontbreekt") &&
             strchr(second, ' '); /* "Miete ist …" */
    begun |= word_in(first, spanish) || word_in(first, germanic);
    for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
        begun &= strstr(low, parts[i]) == NULL;
    return begun;
}

bool
standing_acts(const char *text)
{
    static const char subjects[] = "i'm i've i'd we're we've we'd he's she's it's they're they've nobody nobody's "
                                   "everyone everyone's nothing nothing's staff crew driver he she they it i we that "
                                   "this there's the my our your only even";
    static const char polite[] = "thank thanks regards regard hope forward sincerely hear appreciate advance cheers "
                                 "name number reference address email phone love best kind reply soon helps help";
    g_autoptr(clause) words = clause_cut(text);
    guint at = words->count && word_in(words->words[0].low, "and but so") ? 1 : 0;
    if (has_code(text) || strstr(text, "too much") || strpbrk(text, ",#"))
        return false;
    for (guint i = 0; i < words->count; i++) /* a number that the matter goes by stands behind the matter */
        if (strspn(words->words[i].text, "0123456789-") >= 4 ||
            (strpbrk(words->words[i].text, "0123456789") &&
             strpbrk(words->words[i].text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")))
            return false;
    if (words->count < at + 3 || strchr(text, '?') || !word_in(words->words[at].low, subjects))
        return false;
    for (guint i = at; i < words->count; i++)
        if (word_in(words->words[i].low, polite))
            return false;
    g_autoptr(clause) rest = clause_part(words, at, words->count);
    bool short_form = strchr(rest->words[0].low, '\'') != NULL;
    return short_form || outset_is_finite(rest);
}
