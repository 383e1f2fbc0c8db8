/*
 * patter.c - Spanish, Italian and Portuguese as they are spoken to a machine: "pues mira yo llamaba porque … o sea … y claro ahora no sé si …".
 *
 * Told word by word it is a stammer, and its question, which stands last, is lost. Here fillers go, clauses that only they held together
 * become sentences, and what the caller does not know is asked. Only a body in one breath is touched, before anything else reads it. The
 * rules are read in order. Pure, thread-safe.
 */
#include "patter.h"

#include "forms.h"

#include <hearken/text.h>

#include <glib.h>
#include <string.h>

#define BREATH 15 /* words of a body without a stop: fewer are a note */

static const struct {
    const char *language, *from, *to;
} rules[] = {
    /* ---- Spanish: what a caller says before the matter */
    {"es",
     "^(?:(?:s[ií](?=,? (?:hola|mir|buen|ver[áa]|oiga|oye|pues|es que|yo|le|eh))|eh+|em+|hola|mire "
     "usted|oye|oiga|mire|mira|a ver|"
     "pues|bueno|nada(?: que)?|ver[áa]s?|es que|buen[oa]s(?: d[ií]as| tardes| "
     "noches)?|perdon[ae](?: que (?:les?|la|os|te) moleste|,? una pregunta)?|disculp[ae]|vale|señorita|claro|"
     "resulta que|es porque)[ ,]+)+",
     ""},
    {"es",
     "^(?:yo )?(?:(?:les?|os|te) )?(?:llamo|llamaba|quería (?:comentar|decir|explicar|contar)(?:les?|os|te)?) "
     "(?:pues )?(?:porque|por que|es que|que) ",
     ""},
    {"es", "^(?:yo )?(?:(?:les?|os|te) )?(?:llamo|llamaba|quería llamar) (?:para|por) (?=saber|preguntar|ver )",
     "quería "},
    {"es", "^(?:es que|resulta que|pues|que) ", ""},
    {"es", "^(?:es )?por lo del (\\p{L}+(?: de(?: la|l| los)? \\p{L}+)?) que (?=(?:se|no|me|ha|está) )", "el \\1 "},
    {"es",
     "^(?:es )?por lo de (la|los|las|mi) (\\p{L}+(?: de(?: la|l| los)? \\p{L}+)?) que (?=(?:se|no|me|han?|está|están) "
     ")",
     "\\1 \\2 "},
    /* … amid it */
    {"es", "[ ,]+(?:eh+|em+|¿no|¿sabes|¿eh|me entiende[s]?|sabe usted)(?=[ ,]|$)", ""},
    {"es", ",? (?:y )?lo que pasa es que ", ". "},
    {"es",
     ",? (?:o sea(?: que)?|y claro|claro|y nada|y bueno|y pues|y total(?: que)?|total que|y resulta que|resulta que|y "
     "(?:la verdad )?es que|"
     "la verdad es que|vamos que|y entonces|y ya digo|que digo yo que) ",
     ". "},
    {"es", "(?<!si no),? pues (?=(?:ahora|nada|yo|que|no|el|la|me|le|a) )", ". "},
    {"es", ",? y (?=(?:yo|a m[ií] (?:no |ya )?me|ahora|luego|después) )", ". "},
    {"es",
     "(?<=\\p{L}{3}) (?=(?:yo (?:no |me |ya )?|a m[ií] (?:no |ya )?me )\\p{L}+(?:[éío]|aba|ía)\\b)(?<!que )(?<!ni "
     ")(?<!pero )(?<!solo "
     ")(?<!porque )",
     ". "},
    {"es", ",? y (?=(?:no|me|nos|se|le) [^.]{3,60} y (?:he|ha|no|me|nos|tengo|tenemos|l[oa]s?|el|mi|aquí) )", ". "},
    {"es",
     "(?<=\\. )yo (?=(?:no |ya |nunca |me |lo |la |los |las "
     ")*(?:he|tengo|tenía|había|quiero|puedo|soy|estoy|\\p{L}+[éí])\\b)",
     ""},
    {"es", ",? y (?=quer(?:ía|íamos) que )", ". "},
    {"es",
     "\\byo (el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|por la (?:mañana|tarde|noche)) (\\p{L}+o)\\b",
     "yo \\2 \\1"},
    {"es", "\\blo que (pedí|pedimos|quería|queríamos|dije) (?:fue|era) ", "\\1 "},
    {"es",
     "(?<=\\p{L}{3})(?<! que)(?<! pero)(?<! porque) (?=en la (?:web|app|página) (?:me )?(?:pone|sale|dice|aparece) )",
     ". "},
    {"es", "\\b(los|las) tengo (\\p{L}+[oa]s) \\1 dos\\b", "tengo \\2 \\1 dos"},
    {"es", "\\b(los|las) dos (l[oa]s) (?=\\p{L}+[éí] )", "\\1 dos. \\2 "},
    {"es", "\\btengo aqu[ií] ", "tengo "},
    {"es", "\\bque nos mudamos(?= a | de |$|\\.)", "porque nos hemos mudado"},
    {"es", "\\bque me mudé(?= a | de |$|\\.)", "porque me he mudado"},
    {"es", ",? y aqu[ií] (?:estoy|ando|sigo|me tiene[ns]?)\\b[^.]*$", ""},
    /* … and at its end */
    {"es",
     "(?<!también),? (?:y )?(?:yo )?(?:quería|quisiera|querría|me gustaría|quiero) (?:saber|preguntar(?:les?|os|te)?) ",
     ". Quiero saber "},
    {"es", ",? (?:y )?(?:yo )?(?:era )?(?:para|por|a) (?:ver|saber) si ", ". Quiero saber si "},
    {"es",
     "(?:^|\\.? )(?:y )?(?:claro )?(?:ahora )?(?:yo )?(?:ya |pues )*no s[eé] (si|a "
     "qui[eé]n|qu[eé]|c[oó]mo|cu[aá]ndo|d[oó]nde) "
     "([^.]{4,90}?)(?: o (?:no|qué)\\b[^.]{0,30})?$",
     ". Quiero saber \\1 \\2"},
    {"es", "\\b(saber (?:a )?)que (?=\\p{L}+[aei]r\\b|tengo )", "\\1qué "},
    {"es", "\\b(saber (?:a )?)como (?=\\p{L}+)", "\\1cómo "},
    {"es", "(\\bsaber si [^.]{4,80}) o (?:no|qué)\\b[^.]{0,30}$", "\\1"},
    {"es", "(?<=\\. )(?:y|pero|que|pues|es que|claro|bueno) (?=\\p{L}+ \\p{L}+)(?!pero)", ""},
    /* ---- Italian */
    {"it",
     "^(?:(?:s[iì](?=,? (?:pronto|buon|salve|guard|senta|allora|ecco|io))|pronto|buongiorno|buonasera|buon "
     "giorno|salve|ciao|allora|guardi|"
     "guarda|senta|scusi|scusate|ecco|niente|ehm|mah|beh|cioè)[ ,]+)+",
     ""},
    {"it", "^(?:io )?avrei (?=\\p{L}+(?:at|ut|it)o\\b)", "ho "},
    {"it", "^(?:io )?(?:ho|avrei) un problema,? che ", ""},
    {"it", "^(?:io )?(?:vi |la |le )?(?:chiamavo|chiamo|telefono|scrivo) (?:perché|per dire che|per dirvi che) ", ""},
    {"it", "^(?:io )?(?:vi |la |le )?(?:chiamavo|chiamo|telefono) per (?=sapere|chiedere)", "vorrei "},
    {"it",
     ",? (?:e niente|cioè|insomma|e allora|e quindi|e praticamente|praticamente|e tra l'altro|solo che|e vabbè|diciamo "
     "che) ",
     ". "},
    {"it", ",? (?:ehm|diciamo|no\\?|capisce|sa)(?= (?:il|la|i|mi|non|che|e|ho) )", ""},
    {"it", ",? e (?=(?:adesso|ora|io|a me|dopo|poi|però|mi hanno|non (?:mi|ho|so|riesco)) )", ". "},
    {"it", "(?<!anche),? (?:e )?(?:io )?(?:volevo|vorrei|volevamo) (?:sapere|chieder(?:e|vi|le)|capire) ",
     ". Vorrei sapere "},
    {"it",
     "(?:^|\\.? )(?:e )?(?:quindi )?(?:ora |adesso )?(?:io )?non (?:so|ho capito) (se|cosa|come|quando|a chi|dove) "
     "([^.]{3,90}?)(?: o no| o meno)?$",
     ". Vorrei sapere \\1 \\2"},
    {"it", "(?<=\\. )(?:poi|quindi|e) (?=\\p{L}+ \\p{L}+)", ""},
    /* ---- Portuguese */
    {"pt",
     "^(?:(?:sim|al[ôo]|oi|ol[áa]|bom dia|boa tarde|boa noite|então|olha|olhe|é que|é o seguinte|assim|tudo bem|estou "
     "sim|viva|moço|moça|"
     "gente|pois|desculpe|seguinte)[ ,]+)+",
     ""},
    {"pt", "^(?:eu )?(?:estou |tô )?(?:ligando|ligo|liguei|estava a ligar|a ligar) (?:porque|por que|é porque) ", ""},
    {"pt", "^(?:é que|é porque|porque) ", ""},
    {"pt",
     ",? (?:e a[ií]|a[ií]|da[ií]|e da[ií]|só que a[ií]|ou seja|e tipo|tipo|e pronto|e depois|e então|sabe como é) "
     "(?=\\p{L}+ )",
     ". "},
    {"pt", ",? (?:né|viu|sabe\\?|entende|percebe)(?=[ ,]|$)", ""},
    {"pt", ",? e (?=(?:eu|agora|a mim|ontem|hoje|ninguém) )", ". "},
    {"pt", ",? e (?=(?:não|veio|vieram|minha|meu|ele|ela|me) [^.]{3,60} (?:e|a[ií]) )", ". "},
    {"pt", "(\\p{L}{3}\\. [^.]{8,60}?),? e (?=(?:minha|meu|ele|ela) )", "\\1. "},
    {"pt", "(?<!também),? (?:e )?(?:eu )?(?:queria|quero|gostaria de|gostava de|precisava) saber ", ". Quero saber "},
    {"pt",
     "(?:^|\\.? )(?:e )?(?:agora )?(?:eu )?(?:já )?não sei (se|o que|como|quando|onde|a quem) ([^.]{3,90}?)(?: ou "
     "não)?$",
     ". Quero saber \\1 \\2"},
    {"pt", "(?<=\\. )(?:e|mas|então) (?=\\p{L}+ \\p{L}+)", ""},
};

static struct forms all = FORMS(rules, from, G_REGEX_CASELESS);

/* One line, in which no sentence ends before the last. */
static bool
is_one_breath(const char *body)
{
    gsize end = strcspn(body, ".!?;:\n");
    guint commas = 0;
    for (const char *c = body; *c; c++)
        commas += *c == ',';
    return strspn(body + end, ".!?; \n") == strlen(body + end) && commas < 3 && text_word_count(body) > BREATH;
}

/* Each sentence begins with a capital, and none is empty. Takes line. */
static char *
capitalised(char *line)
{
    g_autoptr(GString) out = g_string_new(NULL);
    bool begins = true;
    for (const char *c = line; *c; c = g_utf8_next_char(c)) {
        gunichar each = g_utf8_get_char(c);
        if (begins && (each == '.' || each == ' ' || each == ',')) {
            if (each == ' ' && out->len && out->str[out->len - 1] != ' ')
                g_string_append_c(out, ' ');
            continue;
        }
        g_string_append_unichar(out, begins ? g_unichar_toupper(each) : each);
        begins = each == '.' && (c[1] == ' ' || !c[1]);
    }
    g_free(line);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

char *
patter_written(const char *language, char *body)
{
    bool spoken = strcmp(language, "es") == 0 || strcmp(language, "it") == 0 || strcmp(language, "pt") == 0;
    if (!spoken || !is_one_breath(body))
        return body;
    const struct form *forms = forms_open(&all);
    struct grain grain;
    char *line = g_strdup(body);
    grain_take(&grain, line);
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        bool of = strcmp(rules[i].language, language) == 0;
        char *next = of ? form_put(&forms[i], line, &grain, rules[i].to) : NULL;
        if (!next || text_word_count(next) < 3) {
            g_free(next);
            continue;
        }
        g_free(line);
        line = next;
        grain_take(&grain, line);
    }
    bool parted = strstr(line, ". ") != NULL, great = g_unichar_isupper(g_utf8_get_char(body));
    g_free(body); /* what nothing parted stays as typed in haste as it was: later passes look at that */
    return parted || great ? capitalised(line) : line;
}
