/*
 * empathy.c - words in a reply that assume, blame or promise, each with a better turn.
 *
 * Tables per language, matched as whole words in folded text; only the agent's new words are looked
 * at. Nothing is stopped: the agent hears of it, the customer never. Pure.
 */
#include <hearken/agent.h>
#include <hearken/text.h>

#include <string.h>

#define HINTS_MAX 5 /* more in one mail would be a lecture */

static const struct turn {
    const char *language, *words, *why, *better;
} turns[] = {
    {"en", "you have probably already", "assumes", "ask: \"Have you already …?\""},
    {"en", "you've probably already", "assumes", "ask: \"Have you already …?\""},
    {"en", "you probably already", "assumes", "ask: \"Have you already …?\""},
    {"en", "you must have", "assumes", "say what you see: \"On our side it shows …\""},
    {"en", "as i said", "sounds impatient", "say it again, as if for the first time"},
    {"en", "as i already", "sounds impatient", "say it again, as if for the first time"},
    {"en", "as already mentioned", "sounds impatient", "say it again, as if for the first time"},
    {"en", "as previously stated", "sounds impatient", "say it again, as if for the first time"},
    {"en", "per my last", "sounds impatient", "say it again, as if for the first time"},
    {"en", "obviously", "belittles", "leave it out"},
    {"en", "clearly", "belittles", "leave it out"},
    {"en", "simply", "belittles", "leave it out: what is simple to us may not be to them"},
    {"en", "you failed to", "blames", "say what is missing: \"We still need …\""},
    {"en", "you forgot", "blames", "say what is missing: \"We still need …\""},
    {"en", "you should have", "blames", "say what helps now: \"The quickest way now is …\""},
    {"en", "your fault", "blames", "say what happened, without whose fault it was"},
    {"en", "you claim", "doubts", "say \"you write\""},
    {"en", "calm down", "dismisses", "say that you see why it is annoying"},
    {"en", "i promise", "promises", "say what will be done and until when you will write again"},
    {"en", "we guarantee", "promises", "say what will be done and until when you will write again"},
    {"en", "definitely", "promises", "say what is known, and what is not yet"},
    {"en", "will never happen again", "promises", "say what was changed"},
    {"de", "sie haben wahrscheinlich schon", "unterstellt", "fragen: „Haben Sie schon …?“"},
    {"de", "sie haben sicher schon", "unterstellt", "fragen: „Haben Sie schon …?“"},
    {"de", "sie haben vermutlich", "unterstellt", "fragen: „Haben Sie …?“"},
    {"de", "wie gesagt", "klingt ungeduldig", "noch einmal sagen, wie zum ersten Mal"},
    {"de", "wie ich bereits", "klingt ungeduldig", "noch einmal sagen, wie zum ersten Mal"},
    {"de", "wie bereits erwähnt", "klingt ungeduldig", "noch einmal sagen, wie zum ersten Mal"},
    {"de", "wie schon erwähnt", "klingt ungeduldig", "noch einmal sagen, wie zum ersten Mal"},
    {"de", "offensichtlich", "belehrt", "weglassen"},
    {"de", "selbstverständlich wissen sie", "belehrt", "weglassen"},
    {"de", "einfach nur", "belehrt", "weglassen: was uns leicht fällt, ist es anderen nicht"},
    {"de", "sie haben vergessen", "gibt Schuld", "sagen, was fehlt: „Wir brauchen noch …“"},
    {"de", "sie hätten", "gibt Schuld", "sagen, was jetzt hilft: „Am schnellsten geht es nun so: …“"},
    {"de", "ihr fehler", "gibt Schuld", "sagen, was geschehen ist, ohne wessen Schuld"},
    {"de", "sie behaupten", "zweifelt", "„Sie schreiben“"},
    {"de", "ich verspreche", "verspricht", "sagen, was geschieht und wann Sie sich wieder melden"},
    {"de", "wir garantieren", "verspricht", "sagen, was geschieht und wann Sie sich wieder melden"},
    {"de", "auf jeden fall", "verspricht", "sagen, was feststeht und was noch nicht"},
    {"de", "kommt nie wieder vor", "verspricht", "sagen, was geändert wurde"},
    {"fr", "vous avez sans doute déjà", "suppose", "demander : « Avez-vous déjà … ? »"},
    {"fr", "vous avez probablement déjà", "suppose", "demander : « Avez-vous déjà … ? »"},
    {"fr", "vous avez sûrement", "suppose", "demander : « Avez-vous … ? »"},
    {"fr", "comme je l'ai dit", "semble impatient", "le redire, comme la première fois"},
    {"fr", "comme je vous l'ai dit", "semble impatient", "le redire, comme la première fois"},
    {"fr", "comme déjà indiqué", "semble impatient", "le redire, comme la première fois"},
    {"fr", "évidemment", "rabaisse", "l'enlever"},
    {"fr", "il suffit de", "rabaisse", "donner les étapes, sans dire qu'elles sont faciles"},
    {"fr", "vous avez oublié", "accuse", "dire ce qui manque : « Il nous faut encore … »"},
    {"fr", "vous auriez dû", "accuse", "dire ce qui aide maintenant"},
    {"fr", "votre faute", "accuse", "dire ce qui s'est passé, sans chercher la faute"},
    {"fr", "vous prétendez", "doute", "« vous écrivez »"},
    {"fr", "je vous promets", "promet", "dire ce qui sera fait et quand vous écrirez de nouveau"},
    {"fr", "nous garantissons", "promet", "dire ce qui sera fait et quand vous écrirez de nouveau"},
    {"es", "seguramente ya ha", "supone", "preguntar: «¿Ha … ya?»"},
    {"es", "probablemente ya", "supone", "preguntar: «¿Ha … ya?»"},
    {"es", "como ya le dije", "suena impaciente", "decirlo otra vez, como la primera"},
    {"es", "como ya le he dicho", "suena impaciente", "decirlo otra vez, como la primera"},
    {"es", "como ya se mencionó", "suena impaciente", "decirlo otra vez, como la primera"},
    {"es", "obviamente", "menosprecia", "quitarlo"},
    {"es", "simplemente", "menosprecia", "quitarlo: lo fácil para nosotros puede no serlo"},
    {"es", "usted olvidó", "culpa", "decir qué falta: «Todavía necesitamos …»"},
    {"es", "debería haber", "culpa", "decir qué ayuda ahora"},
    {"es", "su culpa", "culpa", "decir qué pasó, sin buscar culpa"},
    {"es", "le prometo", "promete", "decir qué se hará y cuándo escribirá de nuevo"},
    {"es", "le garantizamos", "promete", "decir qué se hará y cuándo escribirá de nuevo"},
};

static bool
is_letter_before(const char *text, const char *at)
{
    return at > text && g_unichar_isalnum(g_utf8_get_char(g_utf8_prev_char(at)));
}

/* Whole words: "clearly" is not in "unclearly". */
static bool
holds(const char *text, const char *words)
{
    gsize width = strlen(words);
    for (const char *at = strstr(text, words); at; at = strstr(at + 1, words))
        if (!is_letter_before(text, at) && !g_unichar_isalnum(g_utf8_get_char(at + width)))
            return true;
    return false;
}

/* What the customer is quoted with is the customer's. */
static char *
own_words(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    g_autoptr(GString) own = g_string_new(NULL);
    for (char **line = lines; *line; line++)
        if (**line != '>')
            g_string_append_printf(own, "%s ", *line);
    g_autofree char *one = text_line(own->str, -1, 0);
    g_autofree char *straight = text_fold(one);
    g_auto(GStrv) halves = g_strsplit(straight, "\xE2\x80\x99", -1); /* typographic apostrophe */
    return g_strjoinv("'", halves);
}

char *
empathy_hints(const char *text, const char *language)
{
    g_autofree char *words = own_words(text);
    const char *known = "en";
    GString *hints = g_string_new(NULL);
    guint found = 0;
    for (guint i = 0; i < G_N_ELEMENTS(turns); i++)
        if (strcmp(turns[i].language, language) == 0)
            known = turns[i].language;
    for (guint i = 0; i < G_N_ELEMENTS(turns) && found < HINTS_MAX; i++) {
        g_autofree char *folded = text_fold(turns[i].words);
        if (strcmp(turns[i].language, known) != 0 || !holds(words, folded))
            continue;
        g_string_append_printf(hints, "\"%s\" %s: %s\n", turns[i].words, turns[i].why, turns[i].better);
        found++;
    }
    return g_string_free(hints, FALSE);
}
