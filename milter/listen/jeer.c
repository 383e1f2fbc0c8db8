/*
 * jeer.c - German and Dutch praise that is meant as none: "Ach toll, Sauna bezahlt, Sauna kalt. Aber der Aushang hing ja immerhin."
 *
 * Told back it is a mockery, and taken for praise it is answered with thanks. A mail that opens with a jeer loses it, what it is
 * consoled with further on, and the scraps behind that; a mail that means its praise opens with none of these. Owns its compiled
 * patterns for the life of the process. Pure, thread-safe.
 */
#include "jeer.h"

#include <glib.h>
#include <string.h>

#define START "(?:^|(?<=[.!?] )|(?<=\\n))" /* of a sentence */
#define REST  "[^.!?\\n]*[.!?]*\\s*"
#define SERVICE                                                                                                        \
    "(?:Fortschritt|Service|Kundenservice|Kundendienst|Kundenfreundlichkeit|Kundenorientierung|Qualität|"             \
    "Digitalisierung|"                                                                                                 \
    "Komfort|Pünktlichkeit|Premium|Luxus|Organisation|Zuverlässigkeit|Innovation|Erholung|Barrierefreiheit)"

static const struct {
    const char *language, *opening; /* the mail's first words */
    const char *consoling;          /* sentences of a mail that opens so, with the scraps behind them */
    const char *anywhere;           /* sentences that are a jeer in any mail */
} rows[] = {
    {"de",
     "^\\s*(?:(?:Ach|Na)(?: ja)?,? (?:toll|super|klasse|prima|bravo|fein|herrlich|wunderbar|großartig|danke|schön)|"
     "Bravo|(?:Herzlichen )?Glückwunsch|Gratulation|Gratuliere|Chapeau|"
     "(?:Echt |Ganz |Wirklich |Mal wieder )?(?:[Tt]oll|[Ss]uper|[Kk]lasse|[Ss]auber|[Ss]tark|[Gg]roßartig)"
     "(?: gemacht| hinbekommen| hingekriegt| organisiert| gelaufen|(?=,? @))|Läuft bei euch|"
     "(?:Vielen )?Danke? (?:auch )?für nichts|(?:Schöne|Tolle) neue \\p{Lu}\\p{L}+(?=,))"
     "(?:,? @?\\p{Lu}[\\w-]+)?(?:[,:!.]+ |,? (?=jetzt |nun |wieder ))"
     "(?:(?:wirklich |echt |ganz )?(?:tolle|super|klasse|schöne|starke)[rs]? (?:Kundens|S)ervice[,:!.]+ "
     ")?(?=\\p{L}|\\d)"
     "(?![^\\n]*(?:[Dd]ank(?:e|en)?\\b(?! für nichts| auch für nichts)|[Gg]efällt|freue|zufrieden|begeister|geholfen|"
     "weiter so|[Gg]ern wieder|empfehl|geklappt|[Gg]lückwunsch z))",
     START "(?:(?:Aber|Dafür|Immerhin|Wenigstens|Hauptsache)\\b(?=[^.!?\\n]*\\b(?:ja|immerhin|wenigstens|fleißig|"
           "schön|hübsch)\\b)|(?:Immerhin|Wenigstens|Hauptsache) )" REST
           "(?:(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+[.!]+\\s*)*$",
     START "(?:(?:So )?" SERVICE
           " (?:nennt|heißt|schreibt) (?:man |sich )?(?:das|heute|hier|bei euch)|Das nennt (?:man|sich)(?: "
           "dann| wohl| also)* " SERVICE "|So (?:geht|sieht|stelle ich mir)\\b(?=[^.!?\\n]*" SERVICE
           ")|(?:Vielen )?Danke? (?:auch "
           ")?für nichts|(?:Läuft|Klasse|Super|Toll|Stark|Bravo|Respekt|Spitze|Glückwunsch|Chapeau|Hut ab|Ganz großes "
           "Kino|Großes Kino|Wow|Danke auch|Na danke|Na toll|Na super)(?: bei euch)?[.!])" REST},
    {"nl",
     "^\\s*(?:(?:ach |nou |oh |wat |echt |lekker |heel |weer "
     ")*(?:leuk|fijn|mooi|top|lekker|geweldig|bravo|handig|gezellig|"
     "knap|fantastisch|super|prachtig|goed bezig|goed geregeld|lekker geregeld|mooi geregeld|netjes|chapeau|"
     "gefeliciteerd|bedankt voor niks|bedankt voor niets|lekker dan)(?: geregeld| gedaan| hoor| weer| zeg)*"
     "(?:,? (?:die|dat|zo'n|de|het|deze|jullie) nieuwe? [\\w-]+)?)(?:,? @?(?-i:\\p{Lu}[\\w-]+))?[,:!.]+ (?=\\p{L}|\\d)"
     "(?![^\\n]*(?:bedankt (?!voor ni)|dank (?:u|je)|tevreden|blij\\b|geholpen|compliment))",
     START "(?:Maar|Gelukkig|Nou ja) (?=[^.!?\\n]*\\b(?:wel|tenminste|toch)\\b)[^.!?\\n]*\\b(?:tenminste|tenminste "
           "wel)\\b" REST,
     START
     "(?:bedankt voor ni(?:ks|ets)|lekker dan|fijn hoor|bravo|hulde|chapeau|goed bezig)(?:,? hoor| dus)?[.!]+\\s*"},
};

static GRegex *opening[G_N_ELEMENTS(rows)], *consoling[G_N_ELEMENTS(rows)], *anywhere[G_N_ELEMENTS(rows)];

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        GRegexCompileFlags small = strcmp(rows[i].language, "nl") == 0 ? G_REGEX_CASELESS : 0;
        opening[i] = g_regex_new(rows[i].opening, small, 0, NULL);
        consoling[i] = g_regex_new(rows[i].consoling, small, 0, NULL);
        anywhere[i] = g_regex_new(rows[i].anywhere, small, 0, NULL);
    }
    g_once_init_leave(&once, 1);
}

/* The body (taken) without what the pattern finds; gone_out: it found something. Nothing is taken where nothing would be left. */
static char *
without(GRegex *pattern, char *body, bool *gone_out)
{
    char *left = g_regex_replace_literal(pattern, body, -1, 0, "", 0, NULL);
    if (!left || strlen(left) == strlen(body) || strlen(left) < 12) {
        g_free(left);
        return body;
    }
    *gone_out = true;
    g_free(body);
    return left;
}

/* "Sta ik weer in de regen": behind a jeer the verb stands first and asks nothing. Dutch; takes the body. */
static char *
straight(char *body)
{
    const char *behind = body + strcspn(body, " ");
    if (!g_str_has_prefix(behind, " ik ") || behind == body)
        return body;
    char *line = g_strdup_printf("ik %.*s %s", (int)(behind - body), body, behind + strlen(" ik "));
    if (g_ascii_isupper(line[3]))
        line[3] = g_ascii_tolower(line[3]);
    g_free(body);
    return line;
}

char *
jeer_off(const char *language, char *body, bool *jeers_out)
{
    *jeers_out = false;
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (strcmp(rows[i].language, language) != 0)
            continue;
        compile();
        bool opened = false;
        body = without(opening[i], body, &opened);
        if (opened)
            body = without(consoling[i], body, &opened);
        body = without(anywhere[i], body, jeers_out);
        *jeers_out |= opened;
        if (opened && strcmp(language, "nl") == 0) /* "sta ik weer in de regen" */
            body = straight(body);
        if (opened && g_unichar_islower(g_utf8_get_char(body))) {
            g_autofree char *old = body, *first = g_utf8_substring(old, 0, 1), *great = g_utf8_strup(first, -1);
            body = g_strconcat(great, old + strlen(first), NULL);
        }
    }
    return body;
}
