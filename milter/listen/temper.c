/*
 * temper.c - Spanish sentences that are temper, a verdict or a lead alone and say nothing of the matter.
 *
 * Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "temper.h"

#include "forms.h"

#include <glib.h>
#include <string.h>

static const char *const tempers[] = {
    /* scorn, despair, and what only leads up to the matter */
    "^\\W*(?:pues )?(?:lo que quiero saber es [^:?]*$|no tengo palabras|no doy crédito|así no (?:se "
    "puede|hay manera)|qu[eé] "
    "(?:ironía|pena\\b|lástima|rabia|poca |falta "
    "|cara\\b|faena|chasco|locura|desilusión|disgusto|susto|nefast|pésim|horribl|lamentabl|mal[oa]?\\b|"
    "vergüenza|decepción|desastre)|(?:no sé )?qué más "
    "(?:puedo|quieren)|(?:ustedes|ya me) dirán|pueden comprobarlo|no (?:me )?puedo creer|increíble|es "
    "obvio|obviamente|no entiendo cómo (?:se puede|pueden|es "
    "posible)|de no (?:recibir|obtener|haber|ser|tener)|(?:en caso|de lo) contrario|si no "
    "(?:recibo|obtengo|me contestan)|(?:una?|cero|\\d) estrellas?\\b|está claro que|no es de "
    "extrañar|no me "
    "extraña|(?:vaya|menud[oa]) [^,]*$|ni un[oa](?: solo| sola)?\\W*$|de diez\\b|(?:esto |eso )?no hay dinero que)",
    /* a verdict on all of it */
    "^\\W*(?:esto |eso )?es (?:un|una) (?:(?:auténtic|verdader|tota|complet)\\p{L}+ "
    ")?(?:desastre|vergüenza|tomadura|burla|"
    "chapuza|desfachatez|locura|pesadilla|broma)\\b[^,;]{0,30}$",
    /* what is felt */
    "^\\W*(?:la verdad es que )?(?:estoy|estamos|me siento|nos sentimos) (?:muy |realmente "
    "|totalmente |bastante |tan )?"
    "(?:decepcionad|enfadad|indignad|hart|molest|frustrad|engañad|estafad|disgustad|"
    "descontent|cabread|cansad)[oa]s?\\b"
    "(?! (?:porque|ya que|pues)\\b)[^,;]*$",
    /* what others are advised */
    "^\\W*(?:no (?:la|lo|los|las|os) recomiendo|no lo recomiendo|nunca más|evit(?:en|ad|e) "
    "|(?:no|jamás|nunca) (?:compren|compréis|lleven|contraten|vayan) |no se fíen)\\b",
    /* who is mocked */
    "^\\W*(?:y |pero |o )?(?:(?:me|nos) (?:están|estáis|toman|tomáis) (?:cargando|vacilando|tomando|el pelo)|"
    "(?:es|esto es|será) (?:una )?(?:broma|coña)|(?:se (?:están )?(?:burlan|ríen|riendo|burlando)|os (?:estáis "
    ")?(?:reís|riendo)) de)\\b",
};

/* A table of bare patterns: each row is its pattern. */
static struct forms all = {
    .rows = tempers, .width = sizeof tempers[0], .count = G_N_ELEMENTS(tempers), .flags = G_REGEX_CASELESS};

bool
temper_is_all(const struct pack *pack, const char *sentence)
{
    if (!pack || strcmp(pack->language, "es") != 0)
        return false;
    const struct form *forms = forms_open(&all);
    struct grain grain;
    grain_take(&grain, sentence);
    for (guint i = 0; i < all.count; i++)
        if (form_holds(&forms[i], sentence, &grain, NULL))
            return true;
    return false;
}
